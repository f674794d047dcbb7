"""What is said of clips: kept, counted, and taken back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.store import hold_data_folder, migrate
from rpiwatch.store.edits import lock_clips, open_for_edits
from rpiwatch.store.reviews import (
    MAX_CLIPS,
    ReviewError,
    Saying,
    delete_query,
    save_query,
    say,
    undo,
)
from tests.conftest import run_command
from tests.histories import ask, write_history

NOW_US = 1_795_600_000_000_000
STATE = "SELECT verdict, right_label, reviewed_us, locked, note, binned_us FROM clips ORDER BY id"
UNSAID = (None, None, None, 0, "", None)


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    await write_history(tmp_path)
    return tmp_path


@pytest.fixture
def history(folder: Path) -> Iterator[sqlite3.Connection]:
    with open_for_edits(folder) as connection:
        yield connection


def states(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    return connection.execute(STATE).fetchall()


def test_a_verdict_on_several_clips_is_one_act_and_can_be_undone_and_done_again(history: sqlite3.Connection) -> None:
    act = say(history, [1, 2, 1], Saying(verdict="wrong", label="cat"), "owner", NOW_US)
    assert (act.number, act.clips) == (1, (1, 2))
    assert states(history) == [("wrong", "cat", NOW_US, 0, "", None)] * 2
    assert undo(history, 1, "owner", NOW_US + 1).number == 2
    assert states(history) == [UNSAID] * 2
    assert undo(history, 2, "owner", NOW_US + 2).number == 3
    assert states(history) == [("wrong", "cat", NOW_US, 0, "", None)] * 2
    assert history.execute("SELECT act, undoes FROM reviews WHERE clip_id = 1 ORDER BY id").fetchall() == [
        (1, None), (2, 1), (3, 2),
    ]  # fmt: skip


def test_an_undo_takes_back_only_what_its_act_changed(history: sqlite3.Connection) -> None:
    first = say(history, [1], Saying(verdict="right"), "owner", NOW_US)
    say(history, [1], Saying(favourite=True, note="with a ring"), "owner", NOW_US + 1)
    undo(history, first.number or 0, "owner", NOW_US + 2)
    assert states(history)[0] == (None, None, None, 1, "with a ring", None)


def test_an_undo_of_what_was_changed_since_is_refused_as_a_whole(history: sqlite3.Connection) -> None:
    say(history, [1, 2], Saying(verdict="right"), "owner", NOW_US)
    say(history, [2], Saying(verdict="wrong"), "owner", NOW_US + 1)
    before = states(history)
    with pytest.raises(ReviewError, match="clip 2: has been changed since"):
        undo(history, 1, "owner", NOW_US + 2)
    assert states(history) == before
    undo(history, 2, "owner", NOW_US + 3)
    undo(history, 1, "owner", NOW_US + 4)
    assert states(history) == [UNSAID] * 2
    with pytest.raises(ReviewError, match="act 1: has been undone already"):
        undo(history, 1, "owner", NOW_US + 5)
    with pytest.raises(ReviewError, match="act 99: was never done") as missing:
        undo(history, 99, "owner", NOW_US + 6)
    assert missing.value.is_missing


def test_what_is_so_already_is_no_act(history: sqlite3.Connection) -> None:
    say(history, [1], Saying(verdict="right", note="x"), "owner", NOW_US)
    again = say(history, [1], Saying(verdict="right", note="x", favourite=False, binned=False), "owner", NOW_US + 9)
    assert (again.number, again.clips) == (None, ())
    assert history.execute("SELECT count(*) FROM reviews").fetchone() == (1,)


@pytest.mark.parametrize(
    ("clips", "before", "saying", "refusal"),
    [
        ([1, 77], Saying(), Saying(verdict="right"), "clip 77: not in this history; nothing was changed"),
        ([1, 2], Saying(favourite=True), Saying(binned=True), "clip 1: is a favourite"),
        ([1, 2], Saying(binned=True), Saying(favourite=True), "clip 1: is in the bin"),
        ([1, 2], Saying(), Saying(favourite=True, binned=True), "clip 1: is a favourite"),
        ([1], Saying(), Saying(verdict="right", label="cat"), "label: says what it was instead"),
        ([1], Saying(), Saying(label="cat"), "label: says what it was instead"),
        (list(range(1, MAX_CLIPS + 2)), Saying(), Saying(verdict="right"), "too many at once"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    history: sqlite3.Connection, clips: list[int], before: Saying, saying: Saying, refusal: str
) -> None:
    say(history, [1], before, "owner", NOW_US)
    was = states(history)
    with pytest.raises(ReviewError, match=refusal):
        say(history, clips, saying, "owner", NOW_US + 1)
    assert states(history) == was


def test_clips_without_a_file_can_be_judged_and_not_kept(history: sqlite3.Connection) -> None:
    history.execute("UPDATE clips SET state = 'expired' WHERE id = 1")
    history.execute("UPDATE clips SET state = 'recording' WHERE id = 2")
    say(history, [1], Saying(verdict="wrong"), "owner", NOW_US)
    for clip, saying, refusal in (
        (1, Saying(favourite=True), "clip 1: expired, so there is no file"),
        (1, Saying(binned=True), "clip 1: expired, so there is no file"),
        (2, Saying(verdict="right"), "clip 2: is still being recorded"),
        (2, Saying(binned=True), "clip 2: is still being recorded"),
    ):
        with pytest.raises(ReviewError, match=refusal):
            say(history, [clip], saying, "owner", NOW_US)
    say(history, [2], Saying(favourite=True), "owner", NOW_US)


def test_a_lock_by_the_command_is_a_favourite(history: sqlite3.Connection) -> None:
    lock_clips(history, [1], locked=True)
    with pytest.raises(ReviewError, match="is a favourite"):
        say(history, [1], Saying(binned=True), "owner", NOW_US)
    say(history, [1], Saying(favourite=False), "owner", NOW_US)
    assert states(history)[0] == UNSAID


SAYINGS = st.builds(
    Saying,
    verdict=st.sampled_from([None, "right", "wrong", "none"]),
    favourite=st.sampled_from([None, True, False]),
    note=st.sampled_from([None, "", "a", "ü\n"]),
    binned=st.sampled_from([None, True, False]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from([(1,), (2,), (1, 2)]), SAYINGS), max_size=8))
def test_undoing_all_that_was_done_from_the_last_on_leaves_nothing(
    tmp_path_factory: pytest.TempPathFactory, said: list[tuple[tuple[int, ...], Saying]]
) -> None:
    folder = tmp_path_factory.mktemp("said")
    migrate(folder)
    with open_for_edits(folder) as history:
        history.execute("PRAGMA foreign_keys = OFF")
        for number in (1, 2):
            history.execute(
                "INSERT INTO clips (id, session_id, camera_id, model_id, label, state, path, started_us, triggered_us,"
                " ended_us, frames, width, height, codec, bytes) VALUES"
                " (?, 1, 1, 1, 'cat', 'complete', ?, 0, 0, 0, 1, 1, 1, 'h264', 1)",
                (number, str(number)),
            )
        acts = []
        for step, (clips, saying) in enumerate(said):
            try:
                act = say(history, clips, saying, "owner", NOW_US + step)
            except ReviewError:
                continue
            if act.number is not None:
                acts.append(act.number)
        for act_number in reversed(acts):
            undo(history, act_number, "owner", NOW_US)
        assert states(history) == [UNSAID] * 2


def test_the_views_tell_it(folder: Path, history: sqlite3.Connection) -> None:
    say(history, [1], Saying(verdict="right"), "owner", NOW_US)
    say(history, [2], Saying(verdict="wrong", label="cat", note="the neighbour's"), "owner", NOW_US + 1)
    assert ask(folder, 'SELECT label, reviewed, "right", wrong, precision FROM label_precision') == [
        ("bird", 2, 1, 1, 0.5)
    ]
    rows = ask(
        folder,
        "SELECT r.id, r.start_us = v.start_us, r.label, r.detail, r.verdict, r.right_label, r.note, r.duration_s"
        " FROM reviewed_visits AS r JOIN visits AS v ON v.id = r.visit_id ORDER BY r.id",
    )
    assert rows == [
        (1, 1, "bird", "chickadee", "right", None, "", 10.0),
        (2, 1, "bird", "goldfinch", "wrong", "cat", "the neighbour's", 60.0),
    ]
    assert ask(folder, "SELECT clip_id, who, verdict, right_label FROM review_list ORDER BY id") == [
        (1, "owner", "right", None), (2, "owner", "wrong", "cat"),
    ]  # fmt: skip
    assert ask(folder, "SELECT verdict, note FROM clip_list ORDER BY id") == [
        ("right", ""),
        ("wrong", "the neighbour's"),
    ]


def test_it_is_exported_checked_and_forgotten_with_its_session(folder: Path, history: sqlite3.Connection) -> None:
    say(history, [1, 2], Saying(verdict="right"), "owner", NOW_US)
    exported = run_command(
        "export", "--data-dir", folder, "--what", "reviewed-visits", "--out", "-", "--format", "jsonl"
    )
    assert [json.loads(line)["verdict"] for line in exported.stdout.splitlines()] == ["right", "right"]
    exported = run_command("export", "--data-dir", folder, "--what", "reviews", "--out", "-", "--format", "csv")
    assert len(exported.stdout.splitlines()) == 3
    assert run_command("check", "--data-dir", folder).stdout.count("clips/") >= 2  # whose files no test has made
    history.execute("UPDATE clips SET state = 'expired', removed_us = 1")
    with hold_data_folder(folder):
        pass
    done = run_command("prune", "--history", "--before", "2100-01-01", "--yes", "--data-dir", folder)
    assert done.returncode == 0, done.stderr
    assert ask(folder, "SELECT (SELECT count(*) FROM clips), (SELECT count(*) FROM reviews)") == [(0, 0)]


def test_queries_are_kept_by_name(history: sqlite3.Connection) -> None:
    save_query(history, "birds", "SELECT 1", NOW_US, 2)
    save_query(history, "birds", "SELECT 2", NOW_US, 2)
    save_query(history, "cats", "SELECT 3", NOW_US, 2)
    with pytest.raises(ReviewError, match="2 are kept already"):
        save_query(history, "dogs", "SELECT 4", NOW_US, 2)
    assert history.execute("SELECT name, query FROM saved_queries").fetchall() == [
        ("birds", "SELECT 2"),
        ("cats", "SELECT 3"),
    ]
    delete_query(history, "cats")
    with pytest.raises(ReviewError, match="'cats': is not kept"):
        delete_query(history, "cats")
