# ruff: noqa: S608 - the SQL of these tests is their own
"""The correction of a session's times."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.clock import Timeline
from rpiwatch.config import DATABASE_NAME
from rpiwatch.records import LabelChange
from rpiwatch.store import open_store
from rpiwatch.store.shifts import Reason, shift_statements
from rpiwatch.store.sums import wrong_sums
from tests.histories import SECOND_NS, SECTION, T0_US, HandClock, ask, open_books, reading, write_history

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


LABELS = ("none", "bird", "cat")
CHAINS = st.lists(
    st.lists(st.tuples(st.integers(0, 2 * 3600), st.sampled_from(LABELS)), max_size=12), min_size=1, max_size=2
)
"""For each camera: seconds since the change before, and the label that then begins, where it is another one."""


async def write_chains(data_dir: Path, chains: list[list[tuple[int, str]]], *, is_closed: bool) -> None:
    clock = HandClock()
    timeline = Timeline.now(clock)
    async with open_store(data_dir, SECTION, clock) as store:
        session_id, ledgers = await open_books(store, timeline, *("feeder", "door")[: len(chains)])
        for ledger, chain in zip(ledgers, chains, strict=True):
            at_ns, label = timeline.anchor_mono_ns, "none"
            for seq, (gap_s, next_label) in enumerate(chain):
                at_ns += gap_s * SECOND_NS
                if next_label != label:
                    ledger.add_change(LabelChange(seq, at_ns, label, next_label, None, 0.5))
                    label = next_label
        clock.advance(86_400)
        await store.flush()
        if is_closed:
            await store.close_session(session_id, "signal")


def spans(data_dir: Path) -> list[tuple[int, int | None, str, int, int]]:
    return ask(data_dir, "SELECT start_us, end_us, label, camera_id, id FROM label_spans ORDER BY id")


@settings(max_examples=30, deadline=None)
@given(CHAINS, st.booleans(), st.lists(st.integers(-30 * 24 * HOUR_US, 30 * 24 * HOUR_US), min_size=1, max_size=3))
def test_order_lengths_visits_and_sums_stay_as_they_are(
    chains: list[list[tuple[int, str]]], is_closed: bool, shifts: list[int]
) -> None:
    shifts = [shift_us for shift_us in shifts if shift_us]
    with TemporaryDirectory() as folder:
        data_dir = Path(folder)
        asyncio.run(write_chains(data_dir, chains, is_closed=is_closed))
        before = spans(data_dir)
        by_time = ask(data_dir, "SELECT id FROM label_changes ORDER BY at_us, id")
        totals = ask(data_dir, "SELECT label, camera_id, sum(changes), sum(shown_us) FROM hourly_counts GROUP BY 1, 2")
        for shift_us in shifts:
            shift(data_dir, 1, shift_us)
            assert_sums_are_true(data_dir)
        by_us = sum(shifts)
        assert spans(data_dir) == [
            (start_us + by_us, None if end_us is None else end_us + by_us, *rest) for start_us, end_us, *rest in before
        ]
        assert ask(data_dir, "SELECT id FROM label_changes ORDER BY at_us, id") == by_time
        assert (
            ask(data_dir, "SELECT label, camera_id, sum(changes), sum(shown_us) FROM hourly_counts GROUP BY 1, 2")
            == totals
        )
        for camera_id in range(1, len(chains) + 1):
            chain = ask(data_dir, "SELECT previous_label, label FROM label_changes WHERE camera_id = ?", camera_id)
            assert all(after[0] == row[1] for row, after in pairwise(chain))
        assert ask(data_dir, "SELECT coalesce(sum(shift_us), 0) FROM clock_corrections") == [(by_us,)]
