from __future__ import annotations

import asyncio
import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store import StoreError, migrate
from rpiwatch.store.migrations import migration_files, statements
from tests.histories import write_history

ROOT = Path(__file__).parent.parent


def version(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def schema(database: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()


def own_migrations(folder: Path, *scripts: str) -> Path:
    folder.mkdir()
    for number, script in enumerate(scripts, 1):
        (folder / f"{number:04}_step.sql").write_text(script)
    return folder


def test_a_fresh_folder_gets_the_whole_schema(tmp_path: Path) -> None:
    done = migrate(tmp_path)
    known = len(migration_files())
    assert (done.from_version, done.to_version, done.copy) == (0, known, None)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = {
            name: strict for _, name, kind, _, _, strict in connection.execute("PRAGMA table_list") if kind == "table"
        }
    assert {"sessions", "cameras", "models", "label_changes", "clips", "incidents", "heartbeats"} <= names
    assert {"events", "visits", "clip_list", "hourly_activity", "daily_counts", "coverage", "clip_curve"} <= names
    assert [name for name, strict in tables.items() if not strict and not name.startswith("sqlite_")] == []


def test_it_changes_nothing_the_second_time(tmp_path: Path) -> None:
    migrate(tmp_path)
    before = schema(tmp_path / DATABASE_NAME)
    done = migrate(tmp_path)
    assert (done.from_version, done.copy) == (done.to_version, None)
    assert schema(tmp_path / DATABASE_NAME) == before
    assert not list(tmp_path.glob("*schema*"))


def test_the_names_that_others_rely_on(tmp_path: Path) -> None:
    migrate(tmp_path)
    wanted = {
        "sessions": "id started_us ended_us end_reason",
        "label_changes": "id session_id camera_id model_id at_us frame_seq previous_label label detail confidence",
        "clips": "id session_id camera_id label path thumbnail started_us triggered_us ended_us frames width height"
        " codec bytes peak_confidence state continues_clip_id",
        "incidents": "id session_id camera_id at_us kind detail",
    }
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        for table, columns in wanted.items():
            there = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            assert set(columns.split()) <= there


def test_the_old_database_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    asyncio.run(write_history(tmp_path))
    first = migration_files()
    newer = own_migrations(
        tmp_path / "migrations",
        *(file.read_text() for file in first),
        "ALTER TABLE clips ADD COLUMN marked INTEGER NOT NULL DEFAULT 0; UPDATE clips SET marked = 1;",
    )
    done = migrate(tmp_path, newer)
    assert (done.from_version, done.to_version) == (len(first), len(first) + 1)
    assert done.copy is not None
    assert version(done.copy) == len(first)
    with closing(sqlite3.connect(done.copy)) as old, closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as new:
        assert old.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = "SELECT id, label, at_us FROM label_changes ORDER BY id"
        assert old.execute(rows).fetchall() == new.execute(rows).fetchall()
        assert new.execute("SELECT DISTINCT marked FROM clips").fetchall() == [(1,)]
    assert [file.name for file in tmp_path.glob("*.part")] == []


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    good = "CREATE TABLE kept (id INTEGER PRIMARY KEY); INSERT INTO kept VALUES (1);"
    migrate(tmp_path, own_migrations(tmp_path / "one", good))
    before = schema(tmp_path / DATABASE_NAME)
    bad = own_migrations(
        tmp_path / "two", good, "CREATE TABLE lost (id); DELETE FROM kept; INSERT INTO nowhere VALUES (1);"
    )
    with pytest.raises(StoreError, match=r"0002_step\.sql failed and changed nothing: no such table: nowhere"):
        migrate(tmp_path, bad)
    assert schema(tmp_path / DATABASE_NAME) == before
    assert version(tmp_path / DATABASE_NAME) == 1
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        assert connection.execute("SELECT id FROM kept").fetchall() == [(1,)]


def test_a_migration_may_rebuild_a_table_but_not_leave_orphans(tmp_path: Path) -> None:
    tables = (
        "CREATE TABLE parents (id INTEGER PRIMARY KEY) STRICT;"
        "CREATE TABLE children (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parents (id)) STRICT;"
        "INSERT INTO parents VALUES (1); INSERT INTO children VALUES (1, 1);"
    )
    rebuild = (
        "CREATE TABLE new_parents (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
        "INSERT INTO new_parents SELECT id, 'x' FROM parents; DROP TABLE parents;"
        "ALTER TABLE new_parents RENAME TO parents;"
    )
    migrate(tmp_path, own_migrations(tmp_path / "one", tables, rebuild))
    orphan = own_migrations(tmp_path / "two", tables, rebuild, "DELETE FROM parents;")
    with pytest.raises(StoreError, match=r"rows of \['children'\] refer to rows that are not there"):
        migrate(tmp_path, orphan)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        assert connection.execute("SELECT name FROM parents").fetchall() == [("x",)]


def test_a_newer_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    migrate(tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match=r"newer rpiwatch \(schema 99; this one knows up to \d+\); install"):
        migrate(tmp_path)
    assert version(tmp_path / DATABASE_NAME) == 99


def test_what_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    database = tmp_path / DATABASE_NAME
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE TABLE recipes (id)")
    before = database.read_bytes()
    with pytest.raises(StoreError, match="was not made by rpiwatch"):
        migrate(tmp_path)
    assert database.read_bytes() == before
    database.write_bytes(b"no database at all, but long enough to be looked at" * 100)
    with pytest.raises(StoreError, match="file is not a database"):
        migrate(tmp_path)


def test_gaps_between_the_numbers_are_a_mistake_of_ours(tmp_path: Path) -> None:
    folder = own_migrations(tmp_path / "m", "SELECT 1;")
    (folder / "0003_step.sql").write_text("SELECT 1;")
    with pytest.raises(ValueError, match=r"\[1, 3\]; expected 1, 2, 3"):
        migration_files(folder)


def test_statements_keep_triggers_strings_and_comments_whole() -> None:
    script = """
    -- a comment; with a semicolon
    CREATE TABLE t (a TEXT DEFAULT 'x;y');
    CREATE TRIGGER r AFTER INSERT ON t BEGIN
      UPDATE t SET a = 1; -- inner; one
      DELETE FROM t WHERE a = 2;
    END;
    /* last; */
    """
    found = list(statements(script))
    assert [statement.split("(")[0].split()[-2:] for statement in found] == [["TABLE", "t"], found[1].split()[-2:]]
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in found:
            connection.execute(statement)
        assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (2,)
    with pytest.raises(ValueError, match="ends within a statement"):
        list(statements("CREATE TABLE t (a); CREATE TABLE"))


def test_a_first_database_becomes_what_a_fresh_one_is(tmp_path: Path) -> None:
    old, fresh = tmp_path / "old", tmp_path / "fresh"
    old.mkdir()
    fresh.mkdir()
    first, *_ = migration_files()
    migrate(old, own_migrations(tmp_path / "first", first.read_text()))
    with closing(sqlite3.connect(old / DATABASE_NAME)) as connection, connection:
        connection.executescript(
            "INSERT INTO cameras VALUES (1, 'feeder'); INSERT INTO models VALUES (1, 'm', 'e', 'w', 's', 224);"
            "INSERT INTO sessions VALUES (1, 0, 9000000, 'signal', 9000000, 0, 0, 'boot', '0.1', '');"
            "INSERT INTO session_cameras VALUES (1, 1, 1, 'x', 'max', 'now', 6, 4, NULL, '', 0, 0, 9000000);"
            "INSERT INTO label_changes VALUES (1, 1, 1, 1, 1000000, 3, 'none', 'bird', NULL, 0.5);"
            "INSERT INTO label_changes VALUES (2, 1, 1, 1, 4000000, 9, 'bird', 'none', NULL, 0.2);"
        )
    visits = "SELECT label, start_us, end_us, camera FROM visits"
    done = migrate(old)
    assert (done.from_version, done.to_version) == (1, len(migration_files()))
    migrate(fresh)
    assert schema(old / DATABASE_NAME) == schema(fresh / DATABASE_NAME)
    with closing(sqlite3.connect(old / DATABASE_NAME)) as connection:
        assert connection.execute(visits).fetchall() == [("bird", 1_000_000, 4_000_000, "feeder")]
        assert connection.execute("SELECT id, part_of FROM sessions").fetchall() == [(1, None)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_wheel_carries_the_migrations() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert carried["migrations"] == "rpiwatch/migrations"
    assert migration_files()[0].name == "0001_history.sql"
