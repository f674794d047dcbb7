# ruff: noqa: S608 - the SQL of these tests is their own
"""The sums that triggers keep stay true, whatever becomes of the rows."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store import migrate
from rpiwatch.store.shifts import shift_statements
from rpiwatch.store.sums import SUMS, count_anew, wrong_sums
from tests.bench.large_history import END_US, Scale, build_history

HOUR_US = 3_600_000_000
SCALE = Scale(changes=3000, clips=100, days=9, sessions=6, files=20, incidents=10, heartbeat_us=HOUR_US // 4)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    build_history(tmp_path, SCALE)
    migrate(tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME, isolation_level=None)) as opened:
        opened.execute("PRAGMA synchronous = OFF")
        opened.execute("PRAGMA foreign_keys = ON")
        assert wrong_sums(opened) == []
        yield opened


def test_they_stay_true_through_all_that_happens_to_rows(connection: sqlite3.Connection) -> None:
    dice = random.Random(3)
    sessions = [row[0] for row in connection.execute("SELECT id FROM sessions")]
    states = ("complete", "recovered", "expired", "deleted", "quarantined")
    for _ in range(60):
        connection.execute("BEGIN")
        match dice.randrange(8):
            case 0:
                shift_us = dice.choice([-3 * HOUR_US, 1, 40 * 8766 * HOUR_US])
                for sql, parameters in shift_statements(dice.choice(sessions), shift_us, END_US, "step"):
                    connection.execute(sql, parameters)
            case 1:
                for table in ("label_changes", "heartbeats"):
                    connection.execute(f"DELETE FROM {table} WHERE session_id = ?", (dice.choice(sessions),))
            case 2:
                connection.execute(
                    "UPDATE clips SET state = ?, bytes = coalesce(bytes, 0) + 5, label = ?"
                    " WHERE frames IS NOT NULL AND id % 9 = ?",
                    (dice.choice(states), dice.choice(["bird", "only clips have this"]), dice.randrange(9)),
                )
            case 3:
                connection.execute("DELETE FROM clip_scores WHERE clip_id % 11 = 3")
                connection.execute("UPDATE clips SET continues_clip_id = NULL")
                connection.execute(
                    "DELETE FROM clips WHERE id % 11 = 3 AND id NOT IN (SELECT clip_id FROM clip_scores)"
                )
            case 4:
                connection.execute(
                    "UPDATE heartbeats SET frames_seen = ?, frames_classified = 1, until_us = until_us + 1"
                    " WHERE id % 50 = ?",
                    (dice.choice([0, 7]), dice.randrange(50)),
                )
            case 5:
                connection.execute(
                    "UPDATE label_changes SET at_us = at_us + 7 WHERE id % 20 = ?", (dice.randrange(20),)
                )
            case 6:
                connection.execute(
                    "UPDATE session_cameras SET ended_us = ended_us + 60000000 WHERE session_id = ?",
                    (dice.choice(sessions),),
                )
            case 7:
                connection.execute("DELETE FROM label_changes WHERE id % 40 = ?", (dice.randrange(40),))
        connection.execute("COMMIT")
        assert wrong_sums(connection) == []
    assert connection.execute("SELECT count(*) FROM label_totals WHERE label = 'only clips have this'").fetchone()[0]


def test_all_is_gone_with_the_rows(connection: sqlite3.Connection) -> None:
    for sql in (
        "DELETE FROM label_changes", "DELETE FROM heartbeats", "DELETE FROM clip_scores",
        "UPDATE clips SET continues_clip_id = NULL", "DELETE FROM clips",
    ):  # fmt: skip
        connection.execute(sql)
    for total in SUMS:
        assert connection.execute(total.kept).fetchall() == [], total.table


@pytest.mark.parametrize("place", range(len(SUMS)))
def test_what_is_wrong_is_found_and_counted_anew(connection: sqlite3.Connection, place: int) -> None:
    table, column = SUMS[place].table, SUMS[place].columns.split(", ")[-1]
    connection.execute(f"UPDATE {table} SET {column} = {column} + 1")
    wrong = {total.table for total, _ in wrong_sums(connection)}
    assert table in wrong
    connection.execute("BEGIN")
    count_anew(connection)
    connection.execute("COMMIT")
    assert wrong_sums(connection) == []
