# ruff: noqa: S608 - the SQL of these tests is their own
"""`rpiwatch check`, on a history that the real daemon wrote, before and after all kinds of damage."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.check import check, repair
from rpiwatch.config import DATABASE_NAME
from rpiwatch.store import StoreError, hold_data_folder, migrate
from tests.conftest import VISITS, query, run_command
from tests.histories import write_history


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two visits, their clips and thumbnails, two subjects and a near miss."""
    from rpiwatch.demo import make_film

    folder = tmp_path_factory.mktemp("watched")
    make_film(folder / "film.mp4", VISITS)
    config = folder / "rpiwatch.toml"
    config.write_text(
        f'[model]\nname = "efficientnet_lite0"\n[[cameras]]\nname = "Garden_1"\nsource = "{folder / "film.mp4"}"\n'
        'pace = "max"\n[[targets]]\nlabel = "cat"\n[[targets]]\nlabel = "cup"\n'
    )
    done = run_command("run", "-c", config, "--data-dir", folder / "data")
    assert done.returncode == 0, done.stderr
    track = "[[0,0.1,0.2,0.3,0.4,0.9],[500,0.1,0.2,0.3,0.4,0.9],[1000,0.2,0.2,0.4,0.4,0.9]]"
    change(
        folder / "data",
        "INSERT INTO subjects (session_id, camera_id, model_id, number, first_us, last_us, there, label, names,"
        " confidence, looks, still, best_us, track)"
        " SELECT session_id, camera_id, model_id, value, anchor_utc_us + 3000000, anchor_utc_us + 4000000, 0, 'cat',"
        f" '[\"cat\",\"animal\"]', 0.5, 9, 0, anchor_utc_us + 3500000, '{track}'"
        " FROM session_cameras, json_each('[1,2]')",
        "INSERT INTO near_misses (session_id, camera_id, label, gate, since_us, until_us, peak_us, reached, needed,"
        " night, subject, box) SELECT session_id, camera_id, 'cup', 'enter', anchor_utc_us + 1000000,"
        " anchor_utc_us + 2000000, anchor_utc_us + 1000000, 0.4, 0.5, 0, 0, '[0,0,1,1]' FROM session_cameras",
    )
    return folder / "data"


@pytest.fixture
def data(watched: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(watched, tmp_path / "data"))


def change(data: Path, *statements: str) -> None:
    with closing(sqlite3.connect(data / DATABASE_NAME, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def clip_files(data: Path) -> Counter[str]:
    """How often each content of a clip's file is there, wherever it lies."""
    return Counter(
        hashlib.sha256(file.read_bytes()).hexdigest()
        for file in data.rglob("*")
        if file.suffix in (".mp4", ".jpg") and file.is_file() and not file.is_symlink()
    )


def first(data: Path, column: str = "path") -> str:
    return str(query(data, f"SELECT {column} AS value FROM clips ORDER BY id LIMIT 1")[0]["value"])


def told(data: Path, *, deep: bool = False) -> list[tuple[str, str]]:
    return [(finding.check, finding.problem) for finding in check(data, deep=deep)]


def test_what_the_daemon_leaves_is_well(data: Path) -> None:
    assert told(data, deep=True) == []
    done = run_command("check", "--deep", "--data-dir", data)
    assert (done.returncode, done.stdout) == (0, "")
    assert "all is well" in done.stderr


Damage = Callable[[Path], None]


def remove_clip(data: Path) -> None:
    (data / first(data)).unlink()


def remove_thumbnail(data: Path) -> None:
    (data / first(data, "thumbnail")).unlink()


def cut_clip(data: Path) -> None:
    file = data / first(data)
    os.truncate(file, file.stat().st_size * 2 // 3)


def spoil_clip(data: Path) -> None:
    """Of the same size, and no video any more."""
    file = data / first(data)
    file.write_bytes(random.Random(1).randbytes(file.stat().st_size))


def lose_row(data: Path) -> None:
    change(data, "DELETE FROM clip_scores", "DELETE FROM clips WHERE id = 1")


def strange_file(data: Path) -> None:
    (data / first(data)).with_name("holiday.mp4").write_bytes(b"x" * 9999)


def link_out(data: Path) -> None:
    (data.parent / "outside.mp4").write_bytes(b"x" * 9999)
    (data / first(data)).with_name("link.mp4").symlink_to(data.parent / "outside.mp4")


def leading_out(data: Path) -> None:
    (data.parent / "outside.mp4").write_bytes(b"x" * 9999)
    change(data, "UPDATE clips SET path = '../outside.mp4' WHERE id = 1")


def left_recording(data: Path) -> None:
    path = data / first(data)
    path.rename(path.with_suffix(".part.mp4"))
    change(data, "UPDATE clips SET state = 'recording', ended_us = NULL WHERE id = 1")


def expired_but_there(data: Path) -> None:
    change(data, "UPDATE clips SET state = 'expired' WHERE id = 1")


def wrong_frames(data: Path) -> None:
    change(data, "UPDATE clips SET frames = frames + 7 WHERE id = 1")


def open_session(data: Path) -> None:
    change(data, "UPDATE sessions SET ended_us = NULL, end_reason = NULL", "UPDATE session_cameras SET ended_us = NULL")


def broken_chain(data: Path) -> None:
    change(data, "UPDATE label_changes SET previous_label = 'dog' WHERE id = 2")


def lost_change(data: Path) -> None:
    change(data, "DELETE FROM label_changes WHERE id = 2")


def wrong_sums(data: Path) -> None:
    change(data, "UPDATE hourly_counts SET changes = changes + 1")


def lost_view(data: Path) -> None:
    change(data, "DROP VIEW visits", "DROP TRIGGER label_change_inserted", "DROP INDEX label_changes_by_time")


def foreign_mark(data: Path) -> None:
    (data / "rpiwatch.id").write_text("0123\n")


def left_shifting(data: Path) -> None:
    change(data, "INSERT INTO shifting VALUES (1)")


def lost_spans(data: Path) -> None:
    """The view that the triggers and other views need."""
    change(data, "DROP VIEW label_spans")


def open_books(data: Path) -> None:
    change(data, "UPDATE session_cameras SET ended_us = NULL")


def early_end(data: Path) -> None:
    change(data, "UPDATE session_cameras SET ended_us = ended_us - 4000000")


def foreign_trigger(data: Path) -> None:
    change(data, "UPDATE clips SET triggered_us = ended_us + 1 WHERE id = 2")


def circle(data: Path) -> None:
    change(data, "PRAGMA foreign_keys = OFF", "UPDATE clips SET continues_clip_id = id + 1")


def no_id(data: Path) -> None:
    change(data, "DELETE FROM history")


def two_ids(data: Path) -> None:
    change(data, "INSERT INTO history (id) VALUES ('00')")


def spoil_thumbnail(data: Path) -> None:
    (data / first(data, "thumbnail")).write_bytes(b"no picture")


def thumbnail_leads_out(data: Path) -> None:
    change(data, "UPDATE clips SET thumbnail = '/etc/passwd' WHERE id = 1")


def path_of_the_database(data: Path) -> None:
    change(data, f"UPDATE clips SET path = '{DATABASE_NAME}', thumbnail = NULL WHERE id = 1")


def path_of_a_folder(data: Path) -> None:
    change(data, "UPDATE clips SET path = substr(path, 1, 10), thumbnail = NULL WHERE id = 1")


def failed_but_plays(data: Path) -> None:
    change(data, "UPDATE clips SET state = 'failed', failure = 'its file is gone' WHERE id = 1")


def part_beside(data: Path) -> None:
    path = data / first(data)
    path.with_suffix(".part.mp4").write_bytes(b"x" * 9999)


def part_without_row(data: Path) -> None:
    path = data / first(data)
    path.rename(path.with_suffix(".part.mp4"))
    change(data, "DELETE FROM clip_scores WHERE clip_id = 1", "DELETE FROM clips WHERE id = 1")


def pipe_for_a_clip(data: Path) -> None:
    """Which gives no byte to whoever opens it, other damages among them."""
    path = data / first(data)
    path.rename(path.with_name("holiday.mov"))
    os.mkfifo(path)


def names_of_no_time(data: Path) -> None:
    folder = (data / first(data)).parent
    for name in ("x-20269999T999999Z-cat-7.mp4", "x-20261124T104832Z-cat-99999999999999999999.mp4"):
        shutil.copy(data / first(data), folder / name)


def names_of_no_text(data: Path) -> None:
    folder = os.fsencode((data / first(data)).parent)
    for name in (b"\xff\xfe-20261124T104832Z-cat-7.mp4", b"\xff.jpg", b"\x1b[2J.mp4"):
        Path(os.fsdecode(os.path.join(folder, name))).write_bytes(b"x" * 9999)  # noqa: PTH118 - bytes


def link_to_a_folder(data: Path) -> None:
    (data.parent / "elsewhere").mkdir()
    (data.parent / "elsewhere" / "a.mp4").write_bytes(b"x" * 9999)
    (data / "clips" / "elsewhere").symlink_to(data.parent / "elsewhere")


def still_there(data: Path) -> None:
    change(data, "UPDATE subjects SET there = 1 WHERE number = 1")


def stays_on(data: Path) -> None:
    change(
        data,
        "UPDATE subjects SET last_us = last_us + 31536000000000 WHERE number = 1",
        "UPDATE near_misses SET until_us = until_us + 31536000000000",
    )


def nameless(data: Path) -> None:
    change(
        data, "UPDATE subjects SET names = '[7]' WHERE number = 1", "UPDATE subjects SET names = '[]' WHERE number = 2"
    )


def garbled_tracks(data: Path) -> None:
    change(
        data,
        """UPDATE subjects SET track = '[["x"]]' WHERE number = 1""",
        """UPDATE subjects SET track = json_set(track, '$[#-1][2]', 'x') WHERE number = 2""",
    )


MENDABLE: dict[Damage, list[tuple[str, str]]] = {
    remove_clip: [("clips", "its file is gone")],
    remove_thumbnail: [("clips", "the thumbnail is gone")],
    cut_clip: [("clips", "bytes, its row says")],
    spoil_clip: [("clips", "does not play")],
    lose_row: [("files", "is not in the history")] * 2,
    strange_file: [("files", "is not in the history")],
    link_out: [("files", "is a symbolic link")],
    leading_out: [("clips", "leads out of the folder of clips"), ("files", "is not in the history")],
    left_recording: [("clips", "was being recorded when its session ended")],
    expired_but_there: [("clips", "its row says expired")] * 2,
    wrong_frames: [("clips", "frames that decode, its row says")],
    open_session: [("sessions", "is open, and no daemon runs")],
    broken_chain: [("chain", "comes from 'dog', but")],
    lost_change: [("chain", "the label before it is 'cat'")],
    wrong_sums: [("sums", "are not what the rows give")],
    lost_view: [("schema", "is missing")] * 3,
    foreign_mark: [("folder", "says '0123', the history's id is")],
    left_shifting: [("sums", "is not empty")],
    lost_spans: [("schema", "is missing")],
    open_books: [("books", "is open, but its session has ended")],
    early_end: [("books", "before its last row")],
    foreign_trigger: [("clips", "was triggered")],
    circle: [("clips", "cannot be the one before it"), ("clips", "continues clip 3, which is not there")],
    no_id: [("history", "has no id")],
    two_ids: [("history", "has 2 ids")],
    spoil_thumbnail: [("clips", "the thumbnail shows nothing")],
    thumbnail_leads_out: [("clips", "leads out of the folder of clips"), ("files", "is not in the history")],
    path_of_the_database: [("clips", "leads out of the folder of clips")] + [("files", "is not in the history")] * 2,
    path_of_a_folder: [("clips", "its file is gone")] + [("files", "is not in the history")] * 2,
    failed_but_plays: [("clips", "is there, but its row says failed")],
    part_beside: [("clips", "is there, but its row says complete")],
    part_without_row: [("files", "is not in the history")] * 2,
    pipe_for_a_clip: [("clips", "its file is gone")],
    names_of_no_time: [("files", "is not in the history")] * 2,
    names_of_no_text: [("files", "is not in the history")] * 3,
    link_to_a_folder: [("files", "is a symbolic link")],
    still_there: [("subjects", "has ended, and 1 subjects are still there")],
    stays_on: [("subjects", "longer than its camera's books")] * 2,
    nameless: [("subjects", "has names that are none")] * 2,
    garbled_tracks: [("subjects", "has a track that is none")] * 2,
}


DEEP = (spoil_clip, wrong_frames, spoil_thumbnail)
"""What shows only when it is decoded."""
REWRITTEN = (left_recording, part_without_row)
"""Copied, packet by packet, to whole files."""
NOT_TOGETHER = (*REWRITTEN, pipe_for_a_clip, path_of_the_database)
"""With others the last two would have the test read from a pipe for ever, or cut the database instead of a clip."""


@pytest.mark.parametrize("damage", MENDABLE, ids=lambda damage: damage.__name__)
def test_damage_is_found_and_mended_and_no_clip_is_lost(data: Path, damage: Damage) -> None:
    deep = damage in DEEP
    damage(data)
    before = clip_files(data)
    found = told(data, deep=deep)
    assert [check for check, _ in found] == [check for check, _ in MENDABLE[damage]]
    for (_, problem), (_, expected) in zip(found, MENDABLE[damage], strict=True):
        assert expected in problem
    said: list[str] = []
    assert repair(data, deep=deep, tell=said.append) == []
    assert len(said) >= 1
    assert told(data, deep=True) == []
    if damage not in REWRITTEN:
        assert before - clip_files(data) == Counter()


def test_what_becomes_of_each(data: Path) -> None:
    lose_row(data)
    repair(data, tell=print)
    [adopted] = query(data, "SELECT * FROM clip_list WHERE id = 1")
    assert (adopted["camera"], adopted["label"], adopted["state"]) == ("Garden_1", "cat", "recovered")
    assert adopted["thumbnail"] is not None
    wrong_frames(data)
    repair(data, deep=True, tell=print)
    assert query(data, "SELECT frames FROM clips WHERE id = 1") == [{"frames": adopted["frames"]}]
    left_recording(data)
    repair(data, tell=print)
    assert query(data, "SELECT state, frames FROM clips WHERE id = 1") == [
        {"state": "recovered", "frames": adopted["frames"]}
    ]
    spoil_clip(data)
    repair(data, deep=True, tell=print)
    assert query(data, "SELECT state FROM clips WHERE id = 1") == [{"state": "quarantined"}]
    assert len(list((data / "quarantine").iterdir())) == 2


@pytest.mark.parametrize(
    "garbled",
    [
        "UPDATE subjects SET number = -3 WHERE number = 1",
        "UPDATE subjects SET names = '7'",
        "UPDATE subjects SET track = '{}'",
        "UPDATE subjects SET best_us = first_us - 1",
        "UPDATE near_misses SET peak_us = until_us + 1",
        "UPDATE near_misses SET box = '[0,0,1]'",
        "UPDATE near_misses SET subject = -1",
    ],
)
def test_what_no_subject_can_be_is_refused_and_is_told_where_it_was_forced(data: Path, garbled: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        change(data, garbled)
    change(data, "PRAGMA ignore_check_constraints = ON", garbled)
    assert {check for check, _ in told(data)} == {"subjects"}


def test_what_cannot_be_mended_is_told_and_left(data: Path) -> None:
    change(data, "UPDATE label_changes SET at_us = at_us - 3600000000 WHERE id = 3")
    done = run_command("check", "--repair", "--format", "json", "--data-dir", data)
    assert done.returncode == 1
    assert "before the change that it follows" in done.stdout
    assert "1 thing(s) left" in done.stderr


def test_a_database_that_is_broken_is_told_and_not_touched(data: Path) -> None:
    content = bytearray((data / DATABASE_NAME).read_bytes())
    content[100:4000] = os.urandom(3900)
    (data / DATABASE_NAME).write_bytes(content)
    for arguments in ((), ("--repair",)):
        done = run_command("check", *arguments, "--data-dir", data)
        assert done.returncode == 1, done.stderr
        assert "integrity" in done.stdout
        assert "Traceback" not in done.stderr
    assert (data / DATABASE_NAME).read_bytes() == content


@pytest.mark.parametrize("table", ["history", "shifting", "session_cameras", "clips"])
def test_a_database_without_a_table_is_broken(data: Path, table: str) -> None:
    change(data, "PRAGMA foreign_keys = OFF", f"DROP TABLE {table}")
    assert told(data) == [("integrity", "is missing")]
    assert [finding.check for finding in repair(data, tell=print)] == ["integrity"]
    assert len(list(data.rglob("*.mp4"))) == 2


def test_what_a_daemon_said_of_damage_is_told(data: Path) -> None:
    (data / "rpiwatch.damaged").write_text("malformed\n")
    assert [check for check, _ in told(data)] == ["integrity"]


def test_a_link_for_the_folder_of_clips_is_told_and_changes_no_row(data: Path) -> None:
    (data / "clips").rename(data.parent / "disk")
    (data / "clips").symlink_to(data.parent / "disk")
    assert [finding.check for finding in repair(data, tell=print)] == ["folder"]
    assert query(data, "SELECT DISTINCT state FROM clips") == [{"state": "complete"}]


def test_what_is_lost_with_its_folder_comes_back_with_it(data: Path) -> None:
    (data / "clips").rename(data / "unmounted")
    assert repair(data, tell=print) == []
    assert query(data, "SELECT DISTINCT state FROM clips") == [{"state": "failed"}]
    (data / "unmounted").rename(data / "clips")
    assert repair(data, tell=print) == []
    assert query(data, "SELECT DISTINCT state, failure, thumbnail IS NULL AS blind FROM clips") == [
        {"state": "recovered", "failure": None, "blind": 0}
    ]
    assert told(data, deep=True) == []


def test_other_files_of_the_owner_are_no_finding(data: Path) -> None:
    (data / "clips" / "notes.txt").write_text("the fox again")
    assert told(data) == []


def test_a_database_that_was_lost_takes_its_clips_over_again(data: Path) -> None:
    """As after a broken one was set aside: the clips' rows, in one session of their camera."""
    for file in data.glob("rpiwatch.db*"):
        file.unlink()
    assert run_command("migrate", "--data-dir", data).returncode == 2  # there is nothing to migrate
    with hold_data_folder(data):
        migrate(data)
    assert repair(data, tell=print) == []
    assert query(data, "SELECT camera, label, state FROM clip_list ORDER BY id") == [
        {"camera": "garden-1", "label": label, "state": "recovered"} for label in ("cat", "cup")
    ]
    assert query(data, "SELECT count(*) AS n, min(end_reason) AS why FROM sessions") == [{"n": 1, "why": "adopted"}]
    assert told(data, deep=True) == []


def test_what_a_daemon_is_about_to_remove_is_no_finding(data: Path) -> None:
    change(data, "UPDATE clips SET state = 'expired' WHERE id = 1")
    with hold_data_folder(data):
        assert told(data) == []
    assert [check for check, _ in told(data)] == ["clips", "clips"]


def test_a_folder_without_a_history_is_not_made(tmp_path: Path) -> None:
    done = run_command("check", "--repair", "--data-dir", tmp_path / "none")
    assert done.returncode == 2
    assert not (tmp_path / "none").exists()


def test_names_that_are_no_text_can_be_shown(data: Path) -> None:
    names_of_no_text(data)
    for format in ("table", "json", "csv"):
        done = run_command("check", "--format", format, "--data-dir", data)
        assert done.returncode == 1, done.stderr
        assert "\x1b" not in done.stdout


def test_beside_a_daemon_nothing_is_repaired_and_its_own_work_is_no_finding(data: Path) -> None:
    left_recording(data)
    open_session(data)
    with hold_data_folder(data):
        assert told(data) == []
        with pytest.raises(StoreError, match="another rpiwatch"):
            repair(data, tell=print)
        done = run_command("check", "--repair", "--data-dir", data)
        assert done.returncode == 2


def test_no_history_is_a_usage_error(tmp_path: Path) -> None:
    done = run_command("check", "--data-dir", tmp_path)
    assert done.returncode == 2
    assert "there is no history here" in done.stderr


async def test_clips_that_were_never_there_are_told(tmp_path: Path) -> None:
    await write_history(tmp_path)
    assert [problem for _, problem in told(tmp_path)] == ["its file is gone"] * 2


@settings(max_examples=8, deadline=None)
@given(
    st.lists(st.sampled_from([damage for damage in MENDABLE if damage not in NOT_TOGETHER]), max_size=5),
    st.integers(0, 2**32),
)
def test_any_damages_together_lose_no_clip(watched: Path, damages: list[Damage], seed: int) -> None:
    dice = random.Random(seed)
    folder = watched.parent / f"copy-{dice.randrange(2**32)}"
    data = Path(shutil.copytree(watched, folder / "data"))
    try:
        for damage in damages:
            try:
                damage(data)
            except (OSError, sqlite3.Error):
                continue  # another one was there first
        files = [file for file in data.rglob("*.mp4") if file.is_file() and not file.is_symlink()]
        for file in dice.sample(files, min(1, len(files))):
            content = bytearray(file.read_bytes())
            for _ in range(dice.choice((0, 1, 50))):
                content[dice.randrange(len(content))] = dice.randrange(256)
            file.write_bytes(content)
        for file in dice.sample(files, min(1, len(files))):
            os.truncate(file, dice.randrange(file.stat().st_size + 1))
            file.rename(file.with_name(dice.choice((file.name, "holiday.mp4", f"x{file.name}", "garden.part.mp4"))))
        before = clip_files(data)
        check(data, deep=True)
        repair(data, deep=True, tell=lambda _: None)
        assert told(data, deep=True) == []
        assert before - clip_files(data) == Counter()
    finally:
        shutil.rmtree(folder)
