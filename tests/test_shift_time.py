"""Setting times right by hand: which sessions are meant, what moves, and what is refused."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from rpiwatch import keeping_cli
from rpiwatch.clock import Timeline
from rpiwatch.errors import UserError
from rpiwatch.records import Heartbeat, LabelChange
from rpiwatch.store import FileFacts, FolderBooks, hold_data_folder, open_store
from tests.histories import SECOND_NS, SECTION, T0_US, Camera, HandClock, Model, ask, open_books, visit, write_history
from tests.test_shifts import HOUR_US, assert_sums_are_true, times

app = typer.Typer()
keeping_cli.register(app)
DAY_US = 24 * HOUR_US
FILE_US = T0_US - 400 * DAY_US
"""What the trail camera's clock said when its video began."""


def call(*words: object, stdin: str = "") -> Result:
    """Run a command; a mistake of the user's is raised."""
    result = CliRunner().invoke(app, [str(word) for word in words], input=stdin)
    if isinstance(result.exception, UserError):
        raise result.exception
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def shift(data_dir: Path, *words: object) -> Result:
    return call("shift-time", *words, "--data-dir", data_dir, "--yes")


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """A session of the daemon's with a live camera and a watched folder, of which two files have their own sessions."""
    clock = HandClock()
    live = Timeline.now(clock)
    async with open_store(tmp_path, SECTION, clock) as store:
        session_id, [door] = await open_books(store, live, "door")
        cards = await store.open_camera(
            session_id, name="cards", source=Camera("file:///srv/ftp", "max", "clock"), model=Model(), timeline=live
        )
        for change in visit(
            LabelChange(1, live.anchor_mono_ns + SECOND_NS, "none", "cat", None, 0.9),
            2,
            live.anchor_mono_ns + 9 * SECOND_NS,
        ):
            door.add_change(change)
        books = FolderBooks(store, cards)
        for number in range(2):
            facts = FileFacts(f"{number:064}", Path(f"/srv/ftp/{number}.avi"), 5, 0)
            timeline = Timeline(0, FILE_US + number * HOUR_US)
            ledger, _ = await books.begin(facts, Camera(f"file:///srv/ftp/{number}.avi", "max", "file_name"), timeline)
            for change in visit(LabelChange(30, SECOND_NS, "none", "deer", None, 0.8), 90, 3 * SECOND_NS):
                ledger.add_change(change)
            await ledger.add_heartbeat(Heartbeat(0, 4 * SECOND_NS, 120, 120, 0))
            await ledger.add_incident("frames_damaged", "two", 2 * SECOND_NS)
            await ledger.add_incident("file_changed", "while it was read")
            await books.end(facts, ledger, "end_of_source", 120)
        clock.advance(60)
        await store.close_session(session_id, "signal")
    return tmp_path


def moved(before: Sequence[int], by_us: int) -> list[int]:
    return [at_us + by_us for at_us in before]


async def test_a_session_by_number(tmp_path: Path) -> None:
    for start_us in (T0_US, T0_US + 10 * HOUR_US):
        await write_history(tmp_path, start_us=start_us)
    first, second = times(tmp_path, 1), times(tmp_path, 2)
    result = shift(tmp_path, "-3d2h", "--session", 1)
    assert times(tmp_path, 1) == moved(first, -74 * HOUR_US)
    assert times(tmp_path, 2) == second
    assert_sums_are_true(tmp_path)
    assert "session 1 (door, feeder): 8 label changes" in result.stdout
    assert "first 2026-11-24 09:30:10 UTC  ->  2026-11-21 07:30:10 UTC" in result.stdout
    assert "last  2026-11-24 10:01:00 UTC  ->  2026-11-21 08:01:00 UTC" in result.stdout
    assert ask(tmp_path, "SELECT session_id, shift_us, reason, label_changes FROM clock_corrections") == [
        (1, -74 * HOUR_US, "by hand", 8)
    ]
    shift(tmp_path, "+3d2h", "--session", 1)
    assert times(tmp_path, 1) == first


async def test_from_what_it_said_to_what_it_was(tmp_path: Path) -> None:
    await write_history(tmp_path, start_us=5 * HOUR_US)
    await write_history(tmp_path, start_us=T0_US)
    shift(tmp_path, "--from", "1970-01-01T05:00Z", "--to", "2026-11-20T12:00Z", "--until", "1971-01-01")
    noon_us = int(datetime(2026, 11, 20, 12, tzinfo=UTC).timestamp()) * 1_000_000
    assert ask(tmp_path, "SELECT started_us FROM sessions ORDER BY id") == [(noon_us,), (T0_US,)]
    assert_sums_are_true(tmp_path)


async def test_a_camera_by_the_machines_clock_moves_with_its_whole_session(folder: Path) -> None:
    [before, *files] = [times(folder, session) for session in (1, 2, 3)]
    works = ask(folder, "SELECT started_us, ended_us FROM sessions WHERE part_of = 1 ORDER BY id")
    noted = ask(folder, "SELECT noted_us FROM imported_files ORDER BY sha256")
    shift(folder, "-1h", "--camera", "door")
    assert times(folder, 1) == moved(before, -HOUR_US)
    # Of the files only the moments of the work moved.
    assert ask(folder, "SELECT started_us, ended_us FROM sessions WHERE part_of = 1 ORDER BY id") == [
        tuple(moved(work, -HOUR_US)) for work in works
    ]
    assert ask(folder, "SELECT noted_us FROM imported_files ORDER BY sha256") == [(at - HOUR_US,) for (at,) in noted]
    seen = ask(folder, "SELECT start_us FROM file_list ORDER BY start_us")
    assert seen == [(FILE_US,), (FILE_US + HOUR_US,)]
    assert [times(folder, session)[4:] for session in (2, 3)] == [rows[4:] for rows in files]
    assert_sums_are_true(folder)


async def test_a_folders_files_move_by_their_own_times_and_the_work_stays(folder: Path) -> None:
    machine, works = times(folder, 1), ask(folder, "SELECT * FROM sessions ORDER BY id")
    result = shift(folder, "+300d", "--camera", "cards")
    assert times(folder, 1) == machine
    assert ask(folder, "SELECT * FROM sessions ORDER BY id") == works
    by_us = 300 * DAY_US
    assert ask(folder, "SELECT start_us FROM file_list ORDER BY start_us") == [
        (FILE_US + by_us,),
        (FILE_US + HOUR_US + by_us,),
    ]
    assert ask(folder, "SELECT start_us, duration_s FROM visits WHERE label = 'deer' ORDER BY start_us") == [
        (FILE_US + 1_000_000 + by_us, 2.0),
        (FILE_US + HOUR_US + 1_000_000 + by_us, 2.0),
    ]
    # What is told of the file moves, what is told of the work does not.
    assert ask(folder, "SELECT at_us FROM incidents WHERE session_id = 2 ORDER BY kind") == [
        (T0_US,),
        (FILE_US + 2_000_000 + by_us,),
    ]
    assert ask(folder, "SELECT min(since_us) FROM heartbeats WHERE session_id = 2") == [(FILE_US + by_us,)]
    assert "session 2 (cards): 2 label changes, by its file's times" in result.stdout
    assert_sums_are_true(folder)


async def test_one_file_by_its_number_and_files_by_their_moments(folder: Path) -> None:
    shift(folder, "+1d", "--session", 3)
    assert ask(folder, "SELECT start_us FROM file_list ORDER BY path") == [(FILE_US,), (FILE_US + HOUR_US + DAY_US,)]
    until = datetime.fromtimestamp((FILE_US + HOUR_US) / 1e6, UTC).isoformat()
    shift(folder, "-1d", "--camera", "cards", "--until", until)
    assert ask(folder, "SELECT start_us FROM file_list ORDER BY path") == [
        (FILE_US - DAY_US,),
        (FILE_US + HOUR_US + DAY_US,),
    ]
    assert_sums_are_true(folder)


async def test_what_is_impossible_is_refused_and_nothing_moves(tmp_path: Path) -> None:
    await write_history(tmp_path, start_us=T0_US)
    before = times(tmp_path, 1)
    for offset, message in (
        ("-21000d", "would begin before 1970"),
        ("+3000000d", "would end after the year 9999"),
        (f"+{(time.time_ns() // 1000 - T0_US) // DAY_US + 3}d", "still to come"),
        ("-1y", "is no offset"),
        ("+0s", "is no offset"),
    ):
        with pytest.raises(UserError, match=message):
            shift(tmp_path, offset, "--session", 1)
    for words, message in (
        (("+1h",), "nothing says which sessions"),
        (("--session", 1), "by how much is not said"),
        (("+1h", "--from", "2026-01-01", "--session", 1), "by how much is not said"),
        (("--from", "2026-01-01", "--to", "2026-01-01", "--session", 1), "same moment"),
        (("-1h", "--session", 7), "session 7: this history has no such session"),
        (("-1h", "--camera", "attic"), r"no such camera; there are: door, feeder"),
        (("-1h", "--until", "1999-01-01"), "no session is meant"),
    ):
        with pytest.raises(UserError, match=message):
            shift(tmp_path, *words)
    with hold_data_folder(tmp_path), pytest.raises(UserError, match="another rpiwatch"):
        shift(tmp_path, "-1h", "--session", 1)
    assert times(tmp_path, 1) == before
    assert ask(tmp_path, "SELECT count(*) FROM clock_corrections") == [(0,)]


async def test_nothing_is_done_that_was_not_agreed_to(tmp_path: Path) -> None:
    await write_history(tmp_path, start_us=T0_US)
    before = times(tmp_path, 1)
    looked = call("shift-time", "-1h", "--session", 1, "--data-dir", tmp_path, "--dry-run")
    assert "1 sessions, 8 label changes, by -1h" in looked.stdout
    with pytest.raises(UserError, match="nobody can be asked"):
        call("shift-time", "-1h", "--session", 1, "--data-dir", tmp_path)
    assert times(tmp_path, 1) == before


async def test_a_shift_into_another_sessions_time_is_told(tmp_path: Path) -> None:
    for start_us in (T0_US, T0_US + 10 * HOUR_US):
        await write_history(tmp_path, start_us=start_us)
    result = shift(tmp_path, "-9.5h", "--session", 2)
    assert "session 2 (door, feeder) would then overlap session 1" in result.stderr
    assert "overlap" not in shift(tmp_path, "+9.5h", "--session", 2).stderr


async def test_all_or_nothing_when_it_is_broken_off(tmp_path: Path) -> None:
    for start_us in (T0_US, T0_US + 10 * HOUR_US):
        await write_history(tmp_path, start_us=start_us)
    before = [times(tmp_path, session) for session in (1, 2)]
    with sqlite3.connect(tmp_path / "rpiwatch.db") as connection:
        connection.execute(
            "CREATE TRIGGER breaks BEFORE UPDATE ON heartbeats WHEN NEW.session_id = 2"
            " BEGIN SELECT raise(ABORT, 'the disk is gone'); END"
        )
    connection.close()
    with pytest.raises(UserError, match="the disk is gone"):
        shift(tmp_path, "-1h", "--since", "2000-01-01")
    assert [times(tmp_path, session) for session in (1, 2)] == before
    assert ask(tmp_path, "SELECT (SELECT count(*) FROM shifting), (SELECT count(*) FROM clock_corrections)") == [(0, 0)]
