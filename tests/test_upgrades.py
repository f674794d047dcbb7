# ruff: noqa: S608 - the SQL of these tests is their own
"""Every schema that was released becomes the newest, with all that it held (snapshots/make.py writes the snapshots)."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store import Migrated, StoreError, migrate, open_store
from rpiwatch.store.migrations import migration_files
from rpiwatch.store.queries import CLIPS, EVENTS, VISITS, Filter, open_history
from rpiwatch.store.sums import wrong_sums
from tests.histories import SECTION, HandClock, ask, reading
from tests.snapshots.make import OWN, restore, snapshot_file

NEWEST = len(migration_files())
EARLIER = range(1, NEWEST)
ROOT = Path(__file__).parent.parent
SUMS = ("hourly_counts", "label_totals", "hour_totals", "camera_totals", "calendar")
"""What is counted, and not told: a migration may count it anew."""

Rows = dict[str, list[tuple[object, ...]]]


def columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in tables}


def rows_of(connection: sqlite3.Connection, wanted: dict[str, list[str]]) -> Rows:
    return {
        table: sorted(connection.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall(), key=repr)
        for table, names in wanted.items()
    }


def schema(connection: sqlite3.Connection) -> set[tuple[str, str, str]]:
    return set(connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))


@pytest.mark.parametrize("version", EARLIER)
def test_each_earlier_schema_has_a_snapshot(version: int) -> None:
    assert snapshot_file(version).is_file(), f"run: python -m tests.snapshots.make {version}"


@pytest.fixture(params=EARLIER, ids=[f"schema {version}" for version in EARLIER])
def version(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def test_a_snapshot_becomes_the_newest_with_all_that_it_held(version: int, tmp_path: Path) -> None:
    database = restore(version, tmp_path)
    with closing(sqlite3.connect(database)) as connection:
        old_columns = columns(connection)
        before = rows_of(connection, old_columns)
        views = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")]
        assert len(before["label_changes"]) > 2000

    done = migrate(tmp_path)
    assert (done.from_version, done.to_version) == (version, NEWEST)
    with reading(tmp_path) as connection:
        after = rows_of(connection, old_columns)
        assert {table: rows for table, rows in after.items() if table not in SUMS} == {
            table: rows for table, rows in before.items() if table not in SUMS
        }
        assert wrong_sums(connection) == []
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
            assert connection.execute(f"SELECT * FROM {name}").fetchall() is not None, name
        assert connection.execute("SELECT birds FROM my_birds WHERE camera = 'feeder'").fetchone()[0] > 50
        there = schema(connection)

    # What its owner added stays; all else is as in a fresh one.
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    migrate(fresh)
    with reading(fresh) as connection:
        own = {row for row in there if row[1].startswith("my_")}
        assert len(own) == sum(sql.startswith("CREATE") for sql in OWN)
        assert there - own == schema(connection)

    # The copy is the old database, for the old program.
    assert done.copy is not None
    with closing(sqlite3.connect(f"file:{done.copy}?mode=ro", uri=True)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert rows_of(connection, old_columns) == before
        for name in views:
            connection.execute(f"SELECT * FROM {name}").fetchall()
    assert (done.copy_bytes, done.bytes_before) == (done.copy.stat().st_size, done.copy.stat().st_size)
    assert done.bytes_after == (tmp_path / DATABASE_NAME).stat().st_size
    assert done.seconds > done.copy_seconds > 0


def test_one_step_at_a_time_ends_where_all_at_once_do(version: int, tmp_path: Path) -> None:
    results: list[tuple[Rows, set[tuple[str, str, str]]]] = []
    for way in ("all", "steps"):
        data_dir = tmp_path / way
        data_dir.mkdir()
        restore(version, data_dir)
        if way == "steps":
            for until in range(version + 1, NEWEST):
                known = tmp_path / f"to {until}"
                known.mkdir()
                for file in migration_files()[:until]:
                    (known / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
                migrate(data_dir, known)
        migrate(data_dir)
        with reading(data_dir) as connection:
            found = columns(connection)
            del found["history"]  # its id is drawn
            results.append((rows_of(connection, found), schema(connection)))
    assert results[0] == results[1]


async def test_the_daemon_and_the_commands_go_on_with_it(version: int, tmp_path: Path) -> None:
    restore(version, tmp_path)
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        # The session that was open has crashed, and its clips are found.
        assert ask(tmp_path, "SELECT end_reason FROM sessions WHERE id = 20") == [("crashed",)]
        assert [clip.id for clip in await store.unfinished_clips()] == [7, 14, 21, 28, 35, 42, 49, 56]
    with open_history(tmp_path) as history:
        assert history.totals()["label_changes"] == ask(tmp_path, "SELECT count(*) FROM label_changes")[0][0]
        for view in (EVENTS, VISITS, CLIPS):
            assert len(list(history.rows(view, Filter()).rows)) == ask(
                tmp_path, f"SELECT count(*) FROM {view.name}"
            )[0][0]  # fmt: skip
        assert "Mäuse 🐁" in history.labels()
    with reading(tmp_path) as connection:
        assert wrong_sums(connection) == []


# A migration that is interrupted.

UPGRADE = """
import resource, signal, sys
from pathlib import Path
from rpiwatch.store import StoreError, migrate
most_bytes, dies = int(sys.argv[2]), sys.argv[3] == "dies"
# No file may grow beyond this: the write is refused as by a full disk, or the process ends within it.
signal.signal(signal.SIGXFSZ, signal.SIG_DFL if dies else signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
try:
    migrate(Path(sys.argv[1]), Path(sys.argv[4]) if len(sys.argv) > 4 else None)
except StoreError as error:
    print(error)
    sys.exit(2)
"""


def upgrade_within(data_dir: Path, most_bytes: int, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", UPGRADE, str(data_dir), str(most_bytes), *more]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def assert_is_as_before(data_dir: Path, version: int, before: Rows) -> None:
    with closing(sqlite3.connect(data_dir / DATABASE_NAME)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = columns(connection)
        assert rows_of(connection, found) == before


@pytest.fixture
def large_step(tmp_path: Path) -> tuple[Path, Path, int, Rows]:
    """A database, a migration of it that writes five times as much as it holds, its version and rows."""
    data_dir, known = tmp_path / "data", tmp_path / "known"
    data_dir.mkdir()
    known.mkdir()
    restore(NEWEST - 1, data_dir)
    for file in migration_files()[: NEWEST - 1]:
        (known / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (known / f"{NEWEST:04}_large.sql").write_text(
        "CREATE TABLE much (id INTEGER PRIMARY KEY, what BLOB);"
        "DELETE FROM clip_scores;"
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 5000)"
        " INSERT INTO much SELECT x, zeroblob(2000) FROM n;"
    )
    with closing(sqlite3.connect(data_dir / DATABASE_NAME)) as connection:
        before = rows_of(connection, columns(connection))
    return data_dir, known, NEWEST - 1, before


@pytest.mark.parametrize("how", ["dies", "is refused"])
def test_an_interrupted_migration_leaves_the_old_version_working(
    large_step: tuple[Path, Path, int, Rows], how: str
) -> None:
    data_dir, known, version, before = large_step
    size = (data_dir / DATABASE_NAME).stat().st_size
    # Within the copy, at the beginning of the migration's own writing, in its middle, near its end.
    for most_bytes in (size // 2, size + 100_000, 5_000_000, 9_000_000):
        done = upgrade_within(data_dir, most_bytes, how, str(known))
        if how == "dies":
            assert done.returncode == -signal.SIGXFSZ, done.stderr
        else:
            assert done.returncode == 2, done.stderr
            assert f"{data_dir / DATABASE_NAME}" in done.stdout or "changed nothing" in done.stdout
            assert "Traceback" not in done.stderr
            # What was not needed in the end takes no space.
            assert list(data_dir.glob("*-schema*")) == []
        assert_is_as_before(data_dir, version, before)
    done = upgrade_within(data_dir, 10**12, how, str(known))
    assert done.returncode == 0, done.stdout + done.stderr
    assert ask(data_dir, "SELECT count(*) FROM much") == [(5000,)]
    assert list(data_dir.glob("*.part*")) == []


def test_our_own_migrations_survive_it_too(version: int, tmp_path: Path) -> None:
    restore(version, tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        before = rows_of(connection, columns(connection))
    size = (tmp_path / DATABASE_NAME).stat().st_size
    done = upgrade_within(tmp_path, size - 4096, "is refused")
    assert done.returncode == 2, done.stderr
    assert_is_as_before(tmp_path, version, before)
    assert migrate(tmp_path).to_version == NEWEST


def test_a_disk_without_room_for_the_copy_is_told_before_anything_is_done(tmp_path: Path) -> None:
    database = restore(1, tmp_path)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # As large as the free space, without taking any: SQLite takes the size from the header.
    pages = os.statvfs(tmp_path).f_bavail * os.statvfs(tmp_path).f_frsize // 4096
    os.truncate(database, pages * 4096)
    with database.open("r+b") as file:
        file.seek(28)
        file.write(min(pages, 2**32 - 2).to_bytes(4, "big"))
    with pytest.raises(
        StoreError, match=r"has schema 1 and must be upgraded, .* needs [\d,.]+ MB of free space .* it has [\d,.]+ MB"
    ):
        migrate(tmp_path)
    assert [file.name for file in tmp_path.iterdir() if "schema" in file.name] == []


def test_what_was_done_is_told(version: int, tmp_path: Path) -> None:
    restore(version, tmp_path)
    told = migrate(tmp_path).told()
    assert isinstance(migrate(tmp_path), Migrated)
    assert told["from_version"] == version
    assert isinstance(told["seconds"], float)
    assert isinstance(told["copy_bytes"], int)
    assert told["copy_bytes"] > 100_000
