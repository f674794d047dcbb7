"""What several test files need: films with known times, and the command as a process of its own."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rpiwatch.demo import EMPTY, Stretch, make_film
from tests.browsing import open_browser
from tests.commands import Command, complete, start

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SHARED_DATA = Path(__file__).parent.parent.parent / "shared" / "data"

VISITS = (
    Stretch(EMPTY, 3),
    Stretch("chelsea.png", 4),
    Stretch(EMPTY, 6),
    Stretch("coffee.png", 3),
    Stretch(EMPTY, 4),
)
"""A cat from 3 to 7 s, a cup from 13 to 16 s, and nothing else."""
FILM_FPS = 12
"""Less to be looked at than a camera gives."""
FILM_FRAMES = FILM_FPS * 20


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film of real pictures with the times of `VISITS`."""
    file = tmp_path_factory.mktemp("film") / "visits.mp4"
    make_film(file, VISITS, fps=FILM_FPS)
    return file


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium; for tests marked with `needs_browser`.

    Playwright runs an event loop in this thread as long as it is open, beside which no other can run: tests of other
    modules want their own.
    """
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="session")
def made_history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that the daemon made of real pictures: three clips of a cat and two of a cup, by two cameras.

    The garden's are of an hour ago, a day and two days before; the kitchen's of 20 minutes before the first two. Tests
    that change it work on a copy.
    """
    from tests.web_history import Showing, make_films, make_history

    folder = tmp_path_factory.mktemp("history")
    films = make_films(folder)
    latest = datetime.now().replace(microsecond=0) - timedelta(hours=1)
    showings = [Showing("garden", films["cat"], latest - timedelta(days=days)) for days in range(3)]
    showings += [Showing("kitchen", films["cup"], latest - timedelta(days=days, minutes=20)) for days in range(2)]
    return make_history(folder, showings, ("cat", "cup"))


@pytest.fixture
def write_config(tmp_path: Path) -> Callable[..., Path]:
    """Write a configuration that watches a file with efficientnet_lite0."""

    def write(source: Path | str, targets: tuple[str, ...] = ("cat", "cup"), pace: str = "max", more: str = "") -> Path:
        file = tmp_path / "rpiwatch.toml"
        entries = "".join(f"[[targets]]\nlabel = {json.dumps(target)}\n" for target in targets)
        file.write_text(
            f'[model]\nname = "efficientnet_lite0"\n'
            f'[[cameras]]\nname = "garden"\nsource = {json.dumps(str(source))}\npace = "{pace}"\n'
            f"{entries}{more}"
        )
        return file

    return write


def environment() -> dict[str, str]:
    """This process's environment without what would configure the commands; clips stay, however full the disk is.

    Nothing is served: tests run beside each other.
    """
    own = {name: value for name, value in os.environ.items() if not name.startswith("RPIWATCH_")}
    return own | {
        "RPIWATCH_RETENTION__MIN_FREE_BYTES": "0", "RPIWATCH_RETENTION__FLOOR_BYTES": "0",
        "RPIWATCH_WEB__ENABLED": "false",
    }  # fmt: skip


def run_command(*arguments: object, timeout_s: float = 120) -> subprocess.CompletedProcess[str]:
    """`rpiwatch ARGUMENTS…` to its end."""
    return complete([*map(str, arguments)], environment(), timeout_s)


@contextmanager
def running_command(*arguments: object, **variables: str) -> Iterator[Command | subprocess.Popen[str]]:
    """`rpiwatch ARGUMENTS…` while it runs, its log on `stderr`; killed at the end where it still does."""
    process = start([*map(str, arguments)], environment() | variables)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_for_line(process: Command | subprocess.Popen[str], event: str) -> dict[str, object]:
    """The next line of the process's JSON log with this event; fails where the log ends before."""
    return wait_for_lines(process, event)[event]


def wait_for_lines(process: Command | subprocess.Popen[str], *events: str) -> dict[str, dict[str, object]]:
    """By event its next line in the process's JSON log, in any order; fails where the log ends before."""
    assert process.stderr is not None
    found: dict[str, dict[str, object]] = {}
    lines = []
    for line in process.stderr:
        lines.append(line)
        if line.startswith("{") and (entry := json.loads(line))["event"] in events:
            found.setdefault(entry["event"], entry)
        if len(found) == len(events):
            return found
    missing = ", ".join(event for event in events if event not in found)
    pytest.fail(f"the process ended without {missing}:\n{''.join(lines[-20:])}")


def query(data_dir: Path, sql: str) -> list[dict[str, object]]:
    """Rows of a data folder's database."""
    with sqlite3.connect(f"file:{data_dir / 'rpiwatch.db'}?mode=ro", uri=True) as connection:
        connection.row_factory = sqlite3.Row
        rows = [dict(row) for row in connection.execute(sql)]
    connection.close()
    return rows
