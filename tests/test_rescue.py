"""A database that cannot be used never keeps the daemon from starting, and is never deleted."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from rpiwatch.clock import Timeline
from rpiwatch.config import DATABASE_NAME
from rpiwatch.records import LabelChange
from rpiwatch.store import StoreError, migrate, open_store
from rpiwatch.store.rescue import DAMAGED_NAME
from tests.histories import SECOND_NS, SECTION, HandClock, ask, open_books, write_history


async def start_and_write(data_dir: Path) -> list[dict[str, object]]:
    """What the daemon does of the store, from its start to its end; gives what it logged."""
    clock = HandClock()
    with capture_logs() as logs:
        async with open_store(data_dir, SECTION, clock) as store:
            session_id, [feeder] = await open_books(store, Timeline.now(clock), "feeder")
            feeder.add_change(LabelChange(1, 51 * SECOND_NS, "none", "bird", None, 0.5))
            await store.close_session(session_id, "signal")
    assert ask(data_dir, "PRAGMA integrity_check") == [("ok",)]
    return list(logs)


def set_aside(data_dir: Path) -> list[Path]:
    return list(data_dir.glob("rpiwatch-damaged-*.db"))


def pages(data_dir: Path) -> bytearray:
    with closing(sqlite3.connect(data_dir / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return bytearray((data_dir / DATABASE_NAME).read_bytes())


def overwrite_all(data_dir: Path) -> None:
    (data_dir / DATABASE_NAME).write_bytes(random.Random(1).randbytes(40_000))


def overwrite_header(data_dir: Path) -> None:
    content = pages(data_dir)
    content[0:16] = b"x" * 16
    (data_dir / DATABASE_NAME).write_bytes(content)


def overwrite_schema(data_dir: Path) -> None:
    content = pages(data_dir)
    content[100:4096] = random.Random(1).randbytes(3996)
    (data_dir / DATABASE_NAME).write_bytes(content)


def cut(data_dir: Path) -> None:
    content = pages(data_dir)
    (data_dir / DATABASE_NAME).write_bytes(content[: len(content) // 3])


def lose_a_table(data_dir: Path) -> None:
    with closing(sqlite3.connect(data_dir / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DROP TABLE sessions")


def tear_a_table_after_a_crash(data_dir: Path) -> None:
    """One page of label_changes is garbage; only a look through the whole file finds it."""
    with closing(sqlite3.connect(data_dir / DATABASE_NAME, isolation_level=None)) as connection:
        connection.execute("UPDATE sessions SET ended_us = NULL, end_reason = NULL")
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'heartbeats'").fetchone()[0]
    content = pages(data_dir)
    content[(root - 1) * 4096 : root * 4096] = random.Random(1).randbytes(4096)
    (data_dir / DATABASE_NAME).write_bytes(content)


def mark(data_dir: Path) -> None:
    (data_dir / DAMAGED_NAME).write_text("database disk image is malformed\n")


@pytest.mark.parametrize(
    "damage",
    [overwrite_all, overwrite_header, overwrite_schema, cut, lose_a_table, tear_a_table_after_a_crash, mark],
)
async def test_what_is_broken_is_set_aside_and_told(tmp_path: Path, damage: object) -> None:
    await write_history(tmp_path)
    damage(tmp_path)  # type: ignore[operator]
    before = (tmp_path / DATABASE_NAME).read_bytes()
    logs = await start_and_write(tmp_path)
    [told] = [entry for entry in logs if "BROKEN" in str(entry["event"])]
    [aside] = set_aside(tmp_path)
    assert aside.read_bytes() == before
    assert told["set_aside"] == str(aside)
    [(detail,)] = ask(tmp_path, "SELECT detail FROM incidents WHERE kind = 'database_set_aside'")
    assert aside.name in detail
    assert ask(tmp_path, "SELECT label FROM events") == [("bird",)]
    # It is done once.
    assert [entry for entry in await start_and_write(tmp_path) if "BROKEN" in str(entry["event"])] == []


async def test_any_flipped_bytes_leave_a_daemon_that_starts(tmp_path: Path) -> None:
    """A start mends it, or refuses a version that nobody wrote, or does not touch what is broken and so leaves it."""
    await write_history(tmp_path / "whole")
    content = pages(tmp_path / "whole")
    dice = random.Random(7)
    refused, mended = [], 0
    for number in range(60):
        folder = tmp_path / str(number)
        folder.mkdir()
        damaged = bytearray(content)
        for _ in range(dice.choice((1, 4, 400))):
            damaged[dice.randrange(len(damaged) if number % 2 else 4096)] = dice.randrange(256)
        (folder / DATABASE_NAME).write_bytes(damaged)
        try:
            await write_history(folder)
        except StoreError as refusal:
            refused.append(str(refusal))
        mended += len(set_aside(folder))
        shutil.rmtree(folder)
    assert [text for text in refused if "newer rpiwatch" not in text and "is broken" not in text] == []
    assert len(refused) < 10
    assert mended > 10


async def test_a_newer_or_foreign_database_is_not_set_aside(tmp_path: Path) -> None:
    migrate(tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="newer rpiwatch"):
        await start_and_write(tmp_path)
    (tmp_path / DATABASE_NAME).unlink()
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        connection.execute("CREATE TABLE recipes (id)")
    with pytest.raises(StoreError, match="not made by rpiwatch"):
        await start_and_write(tmp_path)
    assert set_aside(tmp_path) == []


async def test_damage_that_is_met_while_it_runs_ends_the_process_and_is_mended_at_the_next_start(
    tmp_path: Path,
) -> None:
    await write_history(tmp_path)
    root = ask(tmp_path, "SELECT rootpage FROM sqlite_schema WHERE name = 'label_changes_by_time'")[0][0]
    content = pages(tmp_path)
    content[(root - 1) * 4096 : root * 4096] = b"\xee" * 4096
    (tmp_path / DATABASE_NAME).write_bytes(content)
    with pytest.raises(StoreError, match=r"is broken .*; the next start sets it aside"):
        await start_and_write(tmp_path)
    logs = await start_and_write(tmp_path)
    assert [entry["reason"] for entry in logs if "BROKEN" in str(entry["event"])] == [
        "database disk image is malformed"
    ]
