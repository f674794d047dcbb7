# ruff: noqa: S608 - the SQL of these tests is their own
"""The correction of a session's times."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store.shifts import Reason, shift_statements
from rpiwatch.store.sums import wrong_sums
from tests.histories import T0_US, ask, reading, write_history

HOUR_US = 3_600_000_000
TIMES = {
    "sessions": ("started_us", "ended_us", "heartbeat_us", "anchor_utc_us"),
    "session_cameras": ("anchor_utc_us", "ended_us"),
    "label_changes": ("at_us",),
    "clips": ("started_us", "triggered_us", "ended_us"),
    "heartbeats": ("since_us", "until_us"),
    "incidents": ("at_us",),
}


def shift(data_dir: Path, session_id: int, shift_us: int, reason: Reason = "step") -> None:
    with closing(sqlite3.connect(data_dir / DATABASE_NAME, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        for sql, parameters in shift_statements(session_id, shift_us, T0_US, reason):
            connection.execute(sql, parameters)
        connection.execute("COMMIT")


def times(data_dir: Path, session_id: int) -> list[int]:
    return [
        value
        for table, columns in TIMES.items()
        for row in ask(
            data_dir,
            f"SELECT {', '.join(columns)} FROM {table} WHERE {'id' if table == 'sessions' else 'session_id'} = ?",
            session_id,
        )
        for value in row
    ]


def assert_sums_are_true(data_dir: Path) -> None:
    """What the triggers and corrections keep is what counting everything gives."""
    with reading(data_dir) as connection:
        assert wrong_sums(connection) == []


async def test_all_times_of_the_session_move_and_no_other(tmp_path: Path) -> None:
    await write_history(tmp_path, start_us=T0_US)
    await write_history(tmp_path, start_us=T0_US + 10 * HOUR_US)
    first, second = times(tmp_path, 1), times(tmp_path, 2)
    for shift_us in (-3 * HOUR_US, 40 * 366 * 24 * HOUR_US, 1_500_000):
        shift(tmp_path, 2, shift_us)
        second = [at_us + shift_us for at_us in second]
        assert times(tmp_path, 2) == second
        assert times(tmp_path, 1) == first
        assert_sums_are_true(tmp_path)
    assert ask(tmp_path, "SELECT session_id, shift_us, reason, label_changes FROM clock_corrections") == [
        (2, -3 * HOUR_US, "step", 8),
        (2, 40 * 366 * 24 * HOUR_US, "step", 8),
        (2, 1_500_000, "step", 8),
    ]
    assert ask(tmp_path, "SELECT count(*) FROM shifting") == [(0,)]
    assert ask(tmp_path, "SELECT corrections, corrected_s FROM clock_list WHERE session_id = 2") == [
        (3, (40 * 366 * 24 - 3) * 3600 + 1.5)
    ]
