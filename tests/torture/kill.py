"""SIGKILL again and again at moments that hurt: what is left is mended at the next start, and at most a second is lost.

One data folder is killed over and over, so that its history grows; a new one begins every so many runs.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rpiwatch.config import StoreSection
from rpiwatch.store.migrations import migration_files, statements
from tests.torture.report import Report
from tests.torture.watching import Watch, make_footage, restart, wait_until, write_config
from tests.torture.wholeness import lost_changes, problems_of, rows_of

COMMIT_INTERVAL_S = StoreSection().commit_interval_s
COMMIT_TAKES_S = 0.5
"""At most, of a batch that was due, on a busy machine."""
KINDS = {
    "clip opening": 40,
    "clip finishing": 40,
    "clip complete": 20,
    "commit": 40,
    "label": 15,
    "any moment": 25,
    "start-up": 12,
    "mending": 20,
    "migration": 8,
}
"""When the kill comes, and how often among the others. 'mending' strikes a start that follows a kill."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """The scenario's own."""
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument(
        "--seed", type=int, default=None, help="of the moments' random numbers; default: another each time"
    )
    parser.add_argument("--renew", type=int, default=50, help="runs after which a new data folder begins")
    parser.add_argument("--kind", choices=sorted(KINDS), help="only kills of this kind")


@dataclass
class _Figures:
    kinds: Counter[str]
    states: Counter[str]
    lost: int = 0
    oldest_ms: float = 0.0
    in_a_clip: int = 0


def run(options: argparse.Namespace, report: Report) -> None:
    """Kill, look, and print the sums."""
    seed = options.seed if options.seed is not None else random.randrange(2**32)
    dice = random.Random(seed)
    report.figure("seed", seed)
    root = Path(tempfile.mkdtemp(prefix="rpiwatch-kill-"))
    films = make_footage(root / "footage")
    config = write_config(root / "kill.toml", films)
    fast = write_config(root / "fast.toml", films, pace="max")
    figures = _Figures(Counter(), Counter())
    began_s = time.monotonic()
    folder = root / "data-0"
    for number in range(1, options.runs + 1):
        if number > 1 and (number - 1) % options.renew == 0:
            _sum_up(folder, figures)
            _clear(folder, report)
            folder = root / f"data-{number}"
        kind = options.kind or dice.choices(list(KINDS), list(KINDS.values()))[0]
        failures = len(report.failures)
        if kind == "migration":
            own = root / f"migration-{number}"
            _old_history(own, dice)
            _strike(own, config, kind, dice, figures, report)
            _clear(own, report, since=failures)
        else:
            _strike(folder, fast if dice.random() < 0.15 else config, kind, dice, figures, report)
        if len(report.failures) > failures:
            # What is broken once would be found again in each later run.
            folder = root / f"data-{number}-next"
        figures.kinds[kind] += 1
        report.say(
            f"run {number} of {options.runs}: {kind}; lost until now {figures.lost}, the oldest {figures.oldest_ms:.0f} ms"
            f" before its kill; {len(report.failures)} failures; {time.monotonic() - began_s:.0f} s"
        )
    _sum_up(folder, figures)
    report.figure("runs", options.runs)
    for kind, count in sorted(figures.kinds.items()):
        report.figure(f"runs: {kind}", count)
    report.figure("kills within a clip", figures.in_a_clip)
    for state in ("recovered", "complete", "failed"):
        report.figure(f"clips {state}", figures.states[state])
    report.figure("label changes lost", figures.lost)
    report.figure("the oldest of them, before its kill", round(figures.oldest_ms), "ms")
    report.figure("failures", len(report.failures))
    report.figure("took", round(time.monotonic() - began_s), "s")
    if not report.failures:
        shutil.rmtree(root)


def _strike(folder: Path, config: Path, kind: str, dice: random.Random, figures: _Figures, report: Report) -> None:
    """One kill of that kind, the next start, and all that must hold after it."""
    since_clip = _last_clip(folder)
    if kind == "mending":
        # The start that is struck must have something to mend.
        with Watch(config, folder) as watch:
            _moment("clip opening", watch, dice)
            watch.kill()
    with Watch(config, folder) as watch:
        _moment(kind, watch, dice)
        ended = watch.process.poll()
        killed_s = watch.kill()
        opened, labels = watch.of("session opened"), watch.of("label")
        kept = folder.with_name(f"{folder.name}-as-killed")
        if ended is not None:
            report.fail(f"{kind}: the daemon ended by itself with status {ended}:\n{watch.tail()}", folder)
            return
        if watch.other_lines:
            report.fail(f"{kind}: the daemon said:\n{watch.tail()}", folder)
    if folder.is_dir():
        shutil.copytree(folder, kept, dirs_exist_ok=True)
    figures.in_a_clip += bool(list(folder.glob("clips/**/*.part.mp4")))
    problem = restart(config, folder)
    problems = [problem] if problem else problems_of(folder, since_clip)
    if opened and not problems:
        session_id = int(str(opened[-1]["session"]))
        lost = lost_changes(folder, session_id, labels, killed_s)
        figures.lost += lost.count
        figures.oldest_ms = max(figures.oldest_ms, lost.oldest_ms)
        if lost.problem:
            problems.append(lost.problem)
        if lost.oldest_ms > 1000 * (COMMIT_INTERVAL_S + COMMIT_TAKES_S):
            problems.append(f"{lost.count} label changes are lost, the oldest {lost.oldest_ms:.0f} ms before the kill")
        [session] = rows_of(folder, "SELECT end_reason FROM sessions WHERE id = ?", (session_id,))
        if session["end_reason"] != "crashed":
            problems.append(f"session {session_id} ended as {session['end_reason']!r}, not as crashed")
    if problems:
        report.fail(f"{kind}: " + "; ".join(problems), kept)
    else:
        shutil.rmtree(kept, ignore_errors=True)


def _moment(kind: str, watch: Watch, dice: random.Random) -> None:
    """Wait for a random moment of that kind, or for the daemon's end."""
    began_s = watch.began_s
    match kind:
        case "start-up":
            _sleep_until(began_s + dice.uniform(0, 4))
        case "mending" | "migration":
            # The mending begins when Python has imported what the daemon needs, and takes a fraction of a second.
            wait_until(lambda: watch.process.poll() is not None or _held(watch))
            time.sleep(dice.choice((dice.uniform(0, 0.02), dice.uniform(0, 0.2), dice.uniform(0, 1))))
        case "any moment":
            _sleep_until(began_s + dice.uniform(0, 12))
        case "label":
            watch.wait_for("first answer")
            time.sleep(dice.uniform(0, 3))
            watch.wait_for("label", after=len(watch.entries), limit_s=5)
            time.sleep(dice.uniform(0, 0.05))
        case "commit":
            watch.wait_for("first answer")
            for _ in range(dice.randint(1, 6)):
                _wait_for_change(watch, lambda: _stamp(watch.data_dir / "rpiwatch.db-wal"))
            time.sleep(dice.choice((0, dice.uniform(0, 0.005), dice.uniform(0, 0.05))))
        case "clip opening":
            _wait_for_one_of(watch, "clip recording", dice)
            time.sleep(dice.choice((dice.uniform(0, 0.05), dice.uniform(0, 1.5))))
        case "clip finishing":
            _wait_for_one_of(watch, "clip recording", dice)
            # Its thumbnail, its new name and its row follow one another within milliseconds.
            _wait_for_change(watch, lambda: _parts(watch.data_dir), only_fewer=True)
            time.sleep(dice.choice((0, dice.uniform(0, 0.005), dice.uniform(0, 0.05))))
        case "clip complete":
            _wait_for_one_of(watch, "clip complete", dice)
            time.sleep(dice.uniform(0, 0.05))


def _held(watch: Watch) -> bool:
    try:
        return (watch.data_dir / "rpiwatch.lock").read_text().strip() == str(watch.process.pid)
    except OSError:
        return False


def _wait_for_one_of(watch: Watch, event: str, dice: random.Random) -> None:
    after = 0
    for _ in range(dice.randint(1, 4)):
        found = watch.wait_for(event, after=after)
        if found is None:
            return
        after = found + 1


def _wait_for_change(watch: Watch, look: Callable[[], object], *, only_fewer: bool = False) -> None:
    before = [look()]

    def changed() -> bool:
        now = look()
        is_new = now != before[0] if not only_fewer else bool(before[0] - now)  # type: ignore[operator]
        before[0] = now
        return is_new or watch.process.poll() is not None

    wait_until(changed, limit_s=20, every_s=0.001)


def _stamp(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _parts(data_dir: Path) -> frozenset[str]:
    days = sorted((data_dir / "clips").glob("*/*/*"))[-2:]
    return frozenset(path.name for day in days for path in day.glob("*.part.mp4"))


def _sleep_until(at_s: float) -> None:
    time.sleep(max(0.0, at_s - time.monotonic()))


def _last_clip(folder: Path) -> int:
    if not (folder / "rpiwatch.db").is_file():
        return 0
    return int(str(rows_of(folder, "SELECT coalesce(max(id), 0) AS id FROM clips")[0]["id"]))


def _old_history(folder: Path, dice: random.Random) -> None:
    """A history of an earlier schema with a session that crashed, so that the next start upgrades and mends it."""
    folder.mkdir()
    files = migration_files()
    kept = files[: dice.randint(1, len(files) - 1)]
    with closing(sqlite3.connect(folder / "rpiwatch.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for file in kept:
            for statement in statements(file.read_text(encoding="utf-8")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(kept)}")
        connection.execute("BEGIN")
        connection.execute(
            "INSERT INTO sessions (started_us, heartbeat_us, anchor_mono_ns, anchor_utc_us, boot_id, version, config)"
            " VALUES (1000000, 1000000, 0, 1000000, 'before', '0', '')"
        )
        connection.execute("INSERT INTO cameras (name) VALUES ('street')")
        connection.execute(
            "INSERT INTO models (name, engine, weights, weights_sha256, input_size) VALUES ('m', 'e', 'w', '0', 224)"
        )
        connection.execute(
            "INSERT INTO session_cameras (session_id, camera_id, model_id, source, pace, times_from, width, height, fps,"
            " fourcc, anchor_mono_ns, anchor_utc_us) VALUES (1, 1, 1, 'x', 'realtime', 'clock', 64, 48, 25, '', 0, 1000000)"
        )
        labels = ["none", *(("cat", "dog")[n % 2] for n in range(dice.choice((10, 1000, 20_000))))]
        connection.executemany(
            "INSERT INTO label_changes (session_id, camera_id, model_id, at_us, frame_seq, previous_label, label,"
            " confidence) VALUES (1, 1, 1, ?, ?, ?, ?, 0.5)",
            [(1_000_000 + 40_000 * n, n, labels[n], labels[n + 1]) for n in range(len(labels) - 1)],
        )
        connection.execute("COMMIT")


def _sum_up(folder: Path, figures: _Figures) -> None:
    if (folder / "rpiwatch.db").is_file():
        for row in rows_of(folder, "SELECT state, count(*) AS n FROM clips GROUP BY state"):
            figures.states[str(row["state"])] += int(str(row["n"]))


def _clear(folder: Path, report: Report, since: int = 0) -> None:
    if len(report.failures) <= since:
        shutil.rmtree(folder, ignore_errors=True)
