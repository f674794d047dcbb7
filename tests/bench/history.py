# ruff: noqa: S608 - the SQL is this module's own
"""How fast a history of ten million label changes answers, how fast it grows, and what it takes on the disk.

    python -m tests.bench.history [--keep DIR] [--changes N] [--runs N]

Builds the history at schema 2 (some minutes; `--keep` keeps it for the next time), brings it to the newest, and asks
each public view what the README asks of it. Ends with status 1 where a question takes more than 50 ms (the median) or
reads a whole table, or where `stats` takes more than a second: of the processor's time, since others may use the
machine too. On a quiet one it is the wall's.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import random
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from rpiwatch.clock import Timeline
from rpiwatch.config import DATABASE_NAME
from rpiwatch.records import LabelChange
from rpiwatch.report import Format, write_rows
from rpiwatch.store import migrate, open_store
from rpiwatch.store.migrations import migration_files
from rpiwatch.store.queries import EVENTS, VISITS, Filter, open_history
from rpiwatch.store.shifts import shift_statements
from rpiwatch.store.sums import wrong_sums
from tests.bench.large_history import END_US, FIRST_SCHEMA, Scale, add_subjects, build_history
from tests.bench.questions import About, large_scans, questions
from tests.conftest import environment
from tests.histories import SECTION, HandClock, open_books

MOST_MS = 50.0
MOST_STATS_S = 1.0
INSERTED = 30_000
GROUPS = {
    "label change": "label_changes",
    "clip, without its scores": "clips",
    "clip's scores": "clip_scores",
    "heartbeat": "heartbeats",
    "subject, with its track": "subjects",
    "near miss": "near_misses",
    "session, with its configuration": "sessions",
    "label in an hour (sums)": "hourly_counts",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", metavar="DIR", type=Path, help="where the history stays, and is taken from")
    parser.add_argument("--changes", metavar="N", type=int, default=Scale().changes)
    parser.add_argument("--runs", metavar="N", type=int, default=5)
    arguments = parser.parse_args()
    with _folder(arguments.keep) as folder:
        whole = Scale()
        share = arguments.changes / whole.changes
        scale = Scale(
            changes=arguments.changes, clips=round(whole.clips * share), files=max(1, round(whole.files * share))
        )
        _make(folder, scale)
        slow = [*_ask(folder, arguments.runs), *_sum_up(folder, arguments.runs)]
        _measure(folder)
        _write(folder)
    for complaint in slow:
        print(f"too slow: {complaint}", file=sys.stderr)
    return 1 if slow else 0


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep
        return
    with tempfile.TemporaryDirectory(prefix="rpiwatch-bench-") as folder:
        yield Path(folder)


def _make(folder: Path, scale: Scale) -> None:
    made_of = hashlib.sha256(repr(scale).encode())
    for file in (*migration_files(), Path(__file__).with_name("large_history.py")):
        made_of.update(file.read_bytes())
    mark = folder / "made-of"
    if mark.is_file() and mark.read_text() == made_of.hexdigest():
        return
    for old in folder.glob(f"{DATABASE_NAME.removesuffix('.db')}*"):
        old.unlink()
    print(f"building {scale.changes:,} label changes in {folder} …", flush=True)
    began = time.perf_counter()
    build_history(folder, scale)
    print(f"built at schema {FIRST_SCHEMA} in {time.perf_counter() - began:.0f} s")
    for file in migration_files()[FIRST_SCHEMA:]:
        with tempfile.TemporaryDirectory() as known:
            for earlier in migration_files()[: int(file.name[:4])]:
                shutil.copy(earlier, known)
            done = migrate(folder, Path(known))
        assert done.copy is not None
        print(
            f"{file.name}: {done.seconds:.1f} s, of which the copy {done.copy_seconds:.1f} s; the database "
            f"{done.bytes_before / 1e6:,.0f} MB before and {done.bytes_after / 1e6:,.0f} MB after, "
            f"the copy {done.copy.stat().st_size / 1e6:,.0f} MB"
        )
        done.copy.unlink()
    add_subjects(folder)
    began = time.perf_counter()
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        assert wrong_sums(connection) == []
    print(f"all sums are what counting gives ({time.perf_counter() - began:.0f} s)\n", flush=True)
    mark.write_text(made_of.hexdigest())


def _ask(folder: Path, runs: int) -> list[str]:
    """Ask everything; give what was too slow."""
    with closing(_reader(folder)) as connection:
        labels = [
            label
            for (label,) in connection.execute(
                "SELECT label FROM label_totals WHERE label <> 'none' AND changes > 0 ORDER BY changes DESC"
            )
        ]
    about = About(END_US, (labels[0], "bird", labels[-1]), "door", 77)
    rows, slow = [], []
    for name, sql in questions(about).items():
        with closing(_reader(folder)) as connection:
            cold, found = _timed(lambda sql=sql: connection.execute(sql).fetchall())
            warm = [_timed(lambda sql=sql: connection.execute(sql).fetchall())[0] for _ in range(runs)]
            scans = large_scans(connection, sql)
        cpu_ms = statistics.median(taken.cpu_ms for taken in warm)
        rows.append((name, len(found), *_shown(warm), round(cold.ms, 1)))
        slow += [f"{name}: {cpu_ms:.0f} ms: {sql}"] if cpu_ms > MOST_MS else []
        slow += [f"{name}: reads everything ({', '.join(scans)}): {sql}"] if scans else []
    write_rows(("question", "rows", "CPU ms", "median ms", "worst ms", "first ms"), rows, Format.TABLE)
    return slow


def _sum_up(folder: Path, runs: int) -> list[str]:
    """Time what the commands ask; give what was too slow."""
    several = Filter(labels=("bird", "car", "dog", "fox"), limit=100)
    rows: list[tuple[str, float, float, float]] = []
    slow: list[str] = []
    with open_history(folder) as history:
        asked: dict[str, Callable[[], object]] = {
            "stats, in the library": lambda: (history.totals(), history.label_totals(), history.last_session()),
            "labels()": history.labels,
            "cameras()": history.cameras,
            "rows: last hundred visits of four labels": lambda: list(history.rows(VISITS, several).rows),
            "rows: last hundred events of a camera": lambda: list(
                history.rows(EVENTS, Filter(camera="door", limit=100)).rows
            ),
            "rows: a first page of all events": lambda: next(history.rows(EVENTS, Filter()).rows),
        }
        for name, ask_it in asked.items():
            rows.append((name, *_shown([_timed(ask_it)[0] for _ in range(runs)])))
    command = [sys.executable, "-m", "rpiwatch", "stats", "--data-dir", str(folder)]
    times = [
        _timed(lambda: subprocess.run(command, check=True, capture_output=True, env=environment()))[0]
        for _ in range(runs)
    ]
    rows.append(("rpiwatch stats, the whole process", *_shown(times)))
    cpu_ms = statistics.median(taken.cpu_ms for taken in times)
    slow += [f"rpiwatch stats: {cpu_ms / 1000:.2f} s"] if cpu_ms > 1000 * MOST_STATS_S else []
    write_rows(("command", "CPU ms", "median ms", "worst ms"), rows, Format.TABLE)
    return slow


def _measure(folder: Path) -> None:
    """What a row takes, with its indexes."""
    with closing(_reader(folder)) as connection:
        sizes = dict(
            connection.execute(
                "SELECT t.tbl_name, sum(d.pgsize) FROM dbstat AS d JOIN sqlite_schema AS t USING (name) GROUP BY 1"
            )
        )
        rows = []
        for name, table in GROUPS.items():
            [(count,)] = connection.execute(f"SELECT count(*) FROM {table}")
            rows.append((name, count, round(sizes[table] / max(1, count), 1), round(sizes[table] / 1e6, 1)))
    whole = (folder / DATABASE_NAME).stat().st_size
    rows.append(("label change, everything included", rows[0][1], round(whole / rows[0][1], 1), round(whole / 1e6, 1)))
    write_rows(("row", "rows", "bytes a row", "MB"), rows, Format.TABLE)


def _write(folder: Path) -> None:
    """Insert through the real store, and correct a session, in a copy of the history."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        copy = Path(place)
        shutil.copy(folder / DATABASE_NAME, copy)
        rows = asyncio.run(_insert(copy))
        with closing(sqlite3.connect(copy / DATABASE_NAME, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys = ON")
            [(session_id,)] = connection.execute(
                "SELECT session_id FROM label_changes GROUP BY session_id ORDER BY abs(count(*) - 30000) LIMIT 1"
            )
            [(count,)] = connection.execute("SELECT count(*) FROM label_changes WHERE session_id = ?", (session_id,))
            connection.execute("BEGIN IMMEDIATE")
            began = time.perf_counter()
            for sql, parameters in shift_statements(session_id, 3_600_000_000, END_US, "step"):
                connection.execute(sql, parameters)
            connection.execute("COMMIT")
            rows.append(
                (f"the clock of a session of {count:,} changes is corrected", time.perf_counter() - began, None)
            )
    write_rows(
        ("written through the store", "seconds", "rows/s"),
        [(name, round(seconds, 2), rate) for name, seconds, rate in rows],
        Format.TABLE,
    )


async def _insert(folder: Path) -> list[tuple[str, float, int | None]]:
    clock = HandClock(END_US + 3_600_000_000)
    dice = random.Random(1)
    labels = ("none", "car", "dog", "fence", "squirrel", "bird", "fox", "cat", "bee")
    rows: list[tuple[str, float, int | None]] = []
    async with open_store(folder, SECTION, clock) as store:
        timeline = Timeline.now(clock)
        _, ledgers = await open_books(store, timeline, "feeder", "door", "meadow")
        now = ["none"] * len(ledgers)
        seq = 0
        for name, each in (("one commit a change", 1), ("commits of 64 changes", 64), ("as fast as it goes", INSERTED)):
            count = INSERTED // 10 if each == 1 else INSERTED
            began = time.perf_counter()
            for number in range(1, count + 1):
                seq += 1
                camera = dice.randrange(len(ledgers))
                label = dice.choice([label for label in labels if label != now[camera]])
                change = LabelChange(seq, timeline.anchor_mono_ns + seq * 300_000_000, now[camera], label, None, 0.5)
                ledgers[camera].add_change(change)
                now[camera] = label
                if number % each == 0:
                    await store.flush()
            assert await store.flush()
            seconds = time.perf_counter() - began
            rows.append((f"{count:,} label changes, {name}", seconds, round(count / seconds)))
        wal = folder / f"{DATABASE_NAME}-wal"
        print(f"the WAL after these: {wal.stat().st_size / 1e6:.1f} MB")
    return rows


def _reader(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{folder / DATABASE_NAME}?mode=ro", uri=True)


@dataclass(frozen=True, slots=True)
class Time:
    """What something took: by the wall's clock, and of the processor, child processes included."""

    ms: float
    cpu_ms: float


def _timed(work: Callable[[], object]) -> tuple[Time, list[object]]:
    began_s, cpu_began_s = time.perf_counter(), _cpu_s()
    result = work()
    taken = Time(1000 * (time.perf_counter() - began_s), 1000 * (_cpu_s() - cpu_began_s))
    return taken, result if isinstance(result, list) else []


def _cpu_s() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _shown(times: Sequence[Time]) -> tuple[float, float, float]:
    """The medians of the processor's time and the wall's, and the worst of the wall's."""
    return (
        round(statistics.median(taken.cpu_ms for taken in times), 1),
        round(statistics.median(taken.ms for taken in times), 1),
        round(max(taken.ms for taken in times), 1),
    )


if __name__ == "__main__":
    sys.exit(main())
