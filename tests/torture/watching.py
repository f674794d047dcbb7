"""The real daemon on real pictures whose labels change often, and what must hold of what it leaves."""

from __future__ import annotations

import json
import queue
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from rpiwatch.check import check
from rpiwatch.config import DATABASE_NAME
from rpiwatch.demo import EMPTY, Stretch, make_film
from tests.conftest import environment

PICTURES = ("chelsea.png", "coffee.png", "motorcycle_left.png")
SETTINGS = """
[model]
name = "efficientnet_lite0"
[[cameras]]
name = "garden"
source = {source}
pace = "{pace}"
[labels]
window = 1
dwell_s = 0.1
[[targets]]
label = "cat"
[[targets]]
label = "cup"
[[targets]]
label = "motorcycle"
[clips]
pre_roll_s = 0.5
post_roll_s = 0.5
max_s = 3
[store]
heartbeat_s = 1
[logging]
report_s = 1
"""


def make_busy_film(file: Path, rounds: int = 6) -> Path:
    """A film in which a picture comes for a second, and goes for a second, again and again."""
    stretches = [part for _ in range(rounds) for name in PICTURES for part in (Stretch(name, 1), Stretch(EMPTY, 1))]
    make_film(file, stretches)
    return file


def write_settings(file: Path, source: Path | str, pace: str = "realtime", more: str = "") -> Path:
    """A configuration with which the film gives many label changes and clips."""
    file.write_text(SETTINGS.format(source=json.dumps(str(source)), pace=pace) + more)
    return file


@dataclass
class Watch:
    """A daemon that runs, and its log, read by a thread as it comes."""

    process: subprocess.Popen[str]
    entries: list[dict[str, Any]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    coming: queue.Queue[dict[str, Any] | None] = field(default_factory=queue.Queue)

    def read(self) -> None:
        """Until the log ends; for a thread."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.text.append(line)
            if line.startswith("{"):
                entry = json.loads(line)
                self.entries.append(entry)
                self.coming.put(entry)
        self.coming.put(None)

    def wait_for(self, event: str, patience_s: float = 60) -> bool:
        """Whether this event comes next, before the log ends or patience does."""
        until_s = time.monotonic() + patience_s
        while (left_s := until_s - time.monotonic()) > 0:
            try:
                entry = self.coming.get(timeout=left_s)
            except queue.Empty:
                return False
            if entry is None:
                return False
            if entry["event"] == event:
                return True
        return False

    def wait_until(self, holds: Callable[[], bool], patience_s: float = 30) -> bool:
        """Look again and again, as fast as it goes, while the process runs."""
        until_s = time.monotonic() + patience_s
        while time.monotonic() < until_s and self.process.poll() is None:
            if holds():
                return True
            time.sleep(0.0005)
        return False


@contextmanager
def watching(config: Path, data: Path, *arguments: str) -> Iterator[Watch]:
    """`rpiwatch run` while it runs; killed at the end where it still does."""
    process = subprocess.Popen(
        [sys.executable, "-m", "rpiwatch", "run", "-c", str(config), "--data-dir", str(data), *arguments],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment(),
    )  # fmt: skip
    watch = Watch(process)
    reader = threading.Thread(target=watch.read)
    reader.start()
    try:
        yield watch
    finally:
        process.kill()
        process.wait()
        reader.join()
        assert process.stderr is not None
        process.stderr.close()


def rows(data: Path, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
    """All rows of a query."""
    with closing(sqlite3.connect(f"file:{data / DATABASE_NAME}?mode=ro", uri=True)) as connection:
        return connection.execute(sql, parameters).fetchall()


def restart(config: Path, data: Path) -> str:
    """A start of the daemon that ends after it has mended what was left, since its camera is not there; its log."""
    done = subprocess.run(
        [sys.executable, "-m", "rpiwatch", "run", "-c", str(config), "--data-dir", str(data),
         "--source", str(data / "no-such-film.mp4")],
        capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL, env=environment(),
    )  # fmt: skip
    expected = "no-such-film.mp4" in done.stderr and "Traceback" not in done.stderr
    return "" if done.returncode == 2 and expected else done.stderr


def flaws(data: Path) -> list[str]:
    """What does not hold of a folder in which no daemon writes, after its restart; empty where all is well."""
    found = [f"{finding.check}: {finding.thing}: {finding.problem}" for finding in check(data, deep=True)]
    found += [f"session {row[0]} is open" for row in rows(data, "SELECT id FROM sessions WHERE ended_us IS NULL")]
    found += [
        f"session {session} ended as {reason} at {ended_us}, its last row is of {last_us}"
        for session, reason, ended_us, last_us in rows(
            data,
            "SELECT id, end_reason, ended_us, max(heartbeat_us, started_us, (SELECT coalesce(max(at_us), 0)"
            " FROM label_changes WHERE session_id = s.id)) AS last_us"
            " FROM sessions AS s WHERE end_reason = 'crashed' AND ended_us < last_us",
        )
    ]
    parts = [str(file) for file in (data / "clips").rglob("*.part*")]
    return found + [f"{file} is left" for file in parts]


@dataclass(frozen=True)
class Lost:
    """Label changes that the log told of and the history does not have."""

    changes: int
    oldest_s: float
    """Before the end."""


def lost_changes(watch: Watch, data: Path, ended_s: float, session: int) -> Lost:
    """What of a killed daemon's label changes did not reach the disk; raises where the rest is not what it told."""
    told = [entry for entry in watch.entries if entry["event"] == "label"]
    kept = rows(
        data, "SELECT label, previous_label, frame_seq FROM label_changes WHERE session_id = ? ORDER BY id", session
    )
    for entry, (label, previous, frame) in zip(told, kept, strict=False):
        if (entry["label"], entry["previous"], entry["frame"]) != (label, previous, frame):
            raise AssertionError(f"the log says {entry}, the history {(label, previous, frame)}")
    missing = told[len(kept) :]
    if not missing:
        return Lost(0, 0.0)
    at_s = datetime.fromisoformat(missing[0]["timestamp"]).timestamp()
    return Lost(len(missing), ended_s - at_s)
