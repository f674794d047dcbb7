"""Figures of `backup` and `shift-time` on a large history: `python -m tests.bench.moves [ROWS] [FOLDER]`.

The history is written here in SQL, one session a month. While a copy is made another process commits a row every
20 ms, each safe on the disk, and says how long the slowest commit took.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from rpiwatch.store import migrate
from rpiwatch.store.backup import Progress, back_up
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.time_shift import Choice, choose, shift

MONTH_US = 30 * 86_400_000_000
START_US = 1_600_000_000_000_000
GIVE_UP_S = 60.0
STEP_PAGES = 1024

WRITER = """
import sqlite3, sys, time
database = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=60)
database.execute("PRAGMA synchronous = FULL")
print("ready", flush=True)
slowest, commits = 0.0, 0
try:
    while True:
        began = time.monotonic()
        database.execute("INSERT INTO incidents (at_us, kind, detail) VALUES (0, 'bench', '')")
        slowest, commits = max(slowest, time.monotonic() - began), commits + 1
        time.sleep(0.02)
except KeyboardInterrupt:
    print(commits, slowest)
"""


def write_large(data_dir: Path, rows: int, months: int = 12) -> Path:
    """A year of one camera: visits of eight labels, each followed by 'none', heartbeats a minute."""
    database = migrate(data_dir).database
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -262144")
        connection.execute("INSERT INTO cameras (name) VALUES ('feeder')")
        connection.execute(
            "INSERT INTO models (name, engine, weights, weights_sha256, input_size) VALUES ('m', 'e', 'w', 's', 224)"
        )
        each = rows // months
        for month in range(months):
            start_us = START_US + month * MONTH_US
            connection.execute("BEGIN")
            connection.execute(
                "INSERT INTO sessions (id, started_us, heartbeat_us, anchor_mono_ns, anchor_utc_us, boot_id, version,"
                " config) VALUES (?, ?, ?, 0, ?, ?, '0', '')",
                (month + 1, start_us, start_us + MONTH_US, start_us, f"boot {month}"),
            )
            connection.execute(
                "INSERT INTO session_cameras (session_id, camera_id, model_id, source, pace, times_from, width, height,"
                " fps, fourcc, anchor_mono_ns, anchor_utc_us) VALUES (?, 1, 1, '', 'realtime', 'clock', 1, 1, 1, '',"
                " 0, ?)",
                (month + 1, start_us),
            )
            connection.execute(
                "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT ?3)"
                " INSERT INTO label_changes (session_id, camera_id, model_id, at_us, frame_seq, previous_label, label,"
                " detail, confidence) SELECT ?1, 1, 1, ?2 + i * ?4, i,"
                " iif(i % 2, 'label ' || (i / 2 % 8), 'none'), iif(i % 2, 'none', 'label ' || (i / 2 % 8)), NULL, 0.5"
                " FROM n",
                (month + 1, start_us, each, MONTH_US // (each + 1)),
            )
            connection.execute(
                "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT 43200)"
                " INSERT INTO heartbeats (session_id, camera_id, since_us, until_us, frames_seen, frames_classified,"
                " frames_skipped, starts_span) SELECT ?1, 1, ?2 + i * 60000000, ?2 + (i + 1) * 60000000, 1, 1, 0, i = 0"
                " FROM n",
                (month + 1, start_us),
            )
            connection.execute("UPDATE session_cameras SET ended_us = ? WHERE ended_us IS NULL", (start_us + MONTH_US,))
            connection.execute(
                "UPDATE sessions SET ended_us = ?, end_reason = 'signal' WHERE ended_us IS NULL", (start_us + MONTH_US,)
            )
            connection.execute("COMMIT")
    return database


def beside_a_writer(name: str, database: Path, work: Callable[[], Path | None]) -> None:
    """Do the work while another process commits, and print what both took."""
    with subprocess.Popen([sys.executable, "-c", WRITER, str(database)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        began = time.monotonic()
        made = work()
        took_s = time.monotonic() - began
        wal_bytes = database.with_name(f"{database.name}-wal").stat().st_size
        writer.send_signal(2)
        commits, slowest_s = writer.stdout.read().split()
    size = f"{made.stat().st_size / 1e6:8.1f} MB" if made is not None else "   not done"
    print(
        f"{name:<44} {took_s:7.2f} s {size}; {commits:>5} commits meanwhile,"
        f" the slowest {float(slowest_s) * 1e3:6.0f} ms, WAL {wal_bytes / 1e6:.1f} MB",
        flush=True,
    )


def main() -> None:
    """Print the figures."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as folder:
        data_dir, target = Path(folder) / "data", Path(folder) / "copy.db"
        data_dir.mkdir()
        began = time.monotonic()
        database = write_large(data_dir, rows)
        print(f"{rows:,} label changes in {database.stat().st_size / 1e6:,.1f} MB, {time.monotonic() - began:.0f} s")

        def new_target() -> Path:
            target.unlink(missing_ok=True)
            return target

        def in_steps() -> Path | None:
            began, restarts, last = time.monotonic(), 0, -1

            def watch(_status: int, remaining: int, total: int) -> None:
                nonlocal restarts, last
                restarts, last = restarts + (last != -1 and remaining >= last), remaining
                time.sleep(0.01)
                if time.monotonic() - began > GIVE_UP_S:
                    raise TimeoutError

            try:
                with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(new_target())) as copy:
                    source.backup(copy, pages=STEP_PAGES, progress=watch)
            except TimeoutError:
                print(f"  given up after {GIVE_UP_S:.0f} s and {restarts} new beginnings")
                return None
            return target

        def in_one_step() -> Path:
            with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(new_target())) as copy:
                source.backup(copy)
            return target

        def vacuum_into() -> Path:
            with closing(sqlite3.connect(database)) as source:
                source.execute("VACUUM INTO ?", (str(new_target()),))
            return target

        def as_rpiwatch() -> Path:
            steps: list[Progress] = []
            back_up(data_dir, Path(folder) / "backup", progress=steps.append)
            return Path(folder) / "backup" / database.name

        beside_a_writer("backup in steps, each its own transaction", database, in_steps)
        beside_a_writer("backup in one step", database, in_one_step)
        beside_a_writer("VACUUM INTO", database, vacuum_into)
        beside_a_writer("rpiwatch backup (synced and checked)", database, as_rpiwatch)
        with open_for_edits(data_dir) as connection:
            began = time.monotonic()
            chosen = choose(connection, Choice(since_us=0))
            looked_s = time.monotonic() - began
            shift(connection, chosen, -3_600_000_000, 0)
            took_s = time.monotonic() - began - looked_s
        wal_bytes = sum(file.stat().st_size for file in data_dir.glob("*-wal"))
        print(
            f"shift-time of {sum(one.label_changes for one in chosen):,} label changes in {len(chosen)} sessions: "
            f"{looked_s:.2f} s to look, {took_s:.2f} s to shift, WAL after it {wal_bytes / 1e6:.1f} MB"
        )


if __name__ == "__main__":
    main()
