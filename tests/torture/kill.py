"""SIGKILL at a random moment, again and again, weighted to when files and rows are written."""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from rpiwatch.config import DATABASE_NAME
from tests.torture.watching import (
    Watch,
    flaws,
    lost_changes,
    make_busy_film,
    restart,
    rows,
    watching,
    write_settings,
)

MOST_LOST_S = 1.0
"""Of label changes, before the kill; later ones the log tells of while their commit is under way."""
RUNS_A_FOLDER = 25
"""So that looking through all clips stays quick."""

Moment = Callable[[Watch, Path, random.Random], None]


def at_any_time(watch: Watch, data: Path, dice: random.Random) -> None:
    """Also while it starts, and while it mends what the kill before left."""
    watch.wait_until(lambda: False, dice.uniform(0, 8))


def when_a_clip_opens(watch: Watch, data: Path, dice: random.Random) -> None:
    """Its row is there, its file perhaps."""
    watch.wait_for("clip recording")
    time.sleep(dice.choice((0, 0.005, 0.05, 0.3)) * dice.random())


def in_a_clip(watch: Watch, data: Path, dice: random.Random) -> None:
    """Fragments are written, perhaps right now."""
    watch.wait_for("clip recording")
    time.sleep(dice.uniform(0, 2.5))


def when_a_clip_is_published(watch: Watch, data: Path, dice: random.Random) -> None:
    """It has its name, its row perhaps not yet."""
    before = set((data / "clips").rglob("*.mp4"))
    watch.wait_for("clip recording")
    watch.wait_until(
        lambda: any(".part" not in file.name and file not in before for file in (data / "clips").rglob("*.mp4"))
    )
    time.sleep(dice.choice((0, 0.002, 0.01)) * dice.random())


def when_a_clip_is_complete(watch: Watch, data: Path, dice: random.Random) -> None:
    """Its row says so, the log has just told."""
    watch.wait_for("clip complete")


def in_a_commit(watch: Watch, data: Path, dice: random.Random) -> None:
    """The write-ahead log grows."""
    watch.wait_for("label")
    wal = data / f"{DATABASE_NAME}-wal"

    def state() -> tuple[int, int]:
        try:
            found = wal.stat()
        except OSError:
            return 0, 0
        return found.st_size, found.st_mtime_ns

    before = state()
    watch.wait_until(lambda: state() != before)
    time.sleep(dice.choice((0, 0.001, 0.004)) * dice.random())


MOMENTS: tuple[tuple[Moment, int], ...] = (
    (at_any_time, 20),
    (when_a_clip_opens, 20),
    (in_a_clip, 15),
    (when_a_clip_is_published, 20),
    (when_a_clip_is_complete, 5),
    (in_a_commit, 20),
)


def run(runs: int = 200, seed: int = 4, tell: Callable[[str], None] = print) -> dict[str, object]:
    """Kill the daemon so many times; the figures, with `failures`, whose data folders are kept."""
    dice = random.Random(seed)
    home = Path(tempfile.mkdtemp(prefix="rpiwatch-kill-"))
    film = make_busy_film(home / "film.mp4")
    moments: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    failures: list[str] = []
    oldest_s = 0.0
    data = home / "data-0"
    for number in range(runs):
        if number % RUNS_A_FOLDER == 0:
            data = home / f"data-{number}"
        config = write_settings(home / "rpiwatch.toml", film, dice.choice(("realtime", "realtime", "max")))
        [moment] = dice.choices([moment for moment, _ in MOMENTS], [weight for _, weight in MOMENTS])
        moments[moment.__name__] += 1
        with watching(config, data) as watch:
            moment(watch, data, dice)
            watch.process.kill()
            watch.process.wait()
            killed_s = time.time()
        problems = []
        if "Traceback" in "".join(watch.text):
            problems.append("".join(watch.text)[-2000:])
        if log := restart(config, data):
            problems.append(log[-2000:])
        problems += flaws(data)
        session = next((entry["session"] for entry in watch.entries if entry["event"] == "session opened"), None)
        if session is not None:
            lost = lost_changes(watch, data, killed_s, session)
            totals["changes lost"] += lost.changes
            oldest_s = max(oldest_s, lost.oldest_s)
            if lost.oldest_s > MOST_LOST_S:
                problems.append(f"{lost.changes} label changes were lost, the oldest {lost.oldest_s:.2f} s old")
        if problems:
            kept = home / f"failed-{number}"
            shutil.copytree(data, kept)
            failures.append(f"run {number} ({moment.__name__}): {'; '.join(problems)[:3000]} [kept: {kept}]")
            tell(failures[-1])
            data = home / f"data-after-{number}"
        if number % RUNS_A_FOLDER == RUNS_A_FOLDER - 1 or number == runs - 1 or problems:
            folder = kept if problems else data
            for state, count in rows(folder, "SELECT state, count(*) FROM clips GROUP BY 1"):
                totals[f"clips {state}"] += count
            [(changes,)] = rows(folder, "SELECT count(*) FROM label_changes")
            totals["label changes"] += changes
            tell(f"kill: {number + 1} of {runs} runs, {len(failures)} failures, {dict(totals)}")
            if not problems:
                shutil.rmtree(data)
    if not failures:
        shutil.rmtree(home)
    return {
        "runs": runs,
        "moments": dict(moments),
        **totals,
        "oldest change lost s": round(oldest_s, 3),
        "failures": len(failures),
    }
