"""Which clips make room, and that their rows stay."""

from __future__ import annotations

import asyncio
import functools
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from rpiwatch.boxes import WHOLE
from rpiwatch.clips import part_path
from rpiwatch.clock import Timeline
from rpiwatch.config import DATABASE_NAME, RetentionSection
from rpiwatch.records import ClipResult, ClipStart, SubjectRecord
from rpiwatch.store import Retention, Store, migrate, open_store
from rpiwatch.store import retention as retention_module
from rpiwatch.store.migrations import migration_files
from rpiwatch.store.retention import _old_tracks, choose
from tests.conftest import run_command
from tests.histories import SECOND_NS, SECTION, HandClock, ask, open_books

DAY_US = 86_400_000_000
NOW_US = 100 * DAY_US
ROOMY = 10**12
NOTHING = RetentionSection(min_free_bytes=0, floor_bytes=0)

Clip = tuple[int, str, float | None, int, bool]
"""Age in days, label, confidence, bytes, locked."""


@functools.cache
def empty_database() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    for file in migration_files():
        connection.executescript(file.read_text())
    return connection


def database(*clips: Clip) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    empty_database().backup(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    for number, (age_days, label, confidence, size, locked) in enumerate(clips, 1):
        at_us = NOW_US - age_days * DAY_US
        connection.execute(
            "INSERT INTO clips (id, session_id, camera_id, model_id, label, state, path, started_us, triggered_us,"
            " ended_us, frames, width, height, codec, bytes, peak_confidence, locked)"
            " VALUES (?, 1, 1, 1, ?, 'complete', ?, ?, ?, ?, 1, 1, 1, 'h264', ?, ?, ?)",
            (number, label, f"clips/{number}.mp4", at_us, at_us, at_us, size, confidence, locked),
        )
    return connection


def chosen(connection: sqlite3.Connection, free_bytes: int = ROOMY, **bounds: float) -> dict[str, list[int]]:
    section = NOTHING.model_copy(update=bounds)
    with closing(connection):
        found = choose(connection, section, NOW_US, free_bytes)
    return {bound: [clip_id for clip_id, _ in candidates] for bound, candidates in found.items()}


def test_by_age() -> None:
    clips = database((9, "cat", 0.5, 10, False), (8, "cat", 0.5, 10, True), (2, "cat", 0.5, 10, False))
    assert chosen(clips, max_age_days=5) == {"max_age_days": [1]}


def test_by_bytes_the_oldest_go() -> None:
    clips = database(*[(age, "cat", 0.5, 100, age == 4) for age in (5, 4, 3, 2, 1)])
    assert chosen(clips, max_bytes=250) == {"max_bytes": [1, 3, 4]}


def test_by_free_space_the_oldest_go() -> None:
    clips = database(*[(age, "cat", 0.5, 100, False) for age in (1, 5, 3)])
    assert chosen(clips, free_bytes=850, min_free_bytes=1000) == {"min_free_bytes": [2, 3]}


def test_by_label_the_most_confident_stay() -> None:
    clips = database(
        (1, "cat", 0.5, 10, False), (2, "cat", 0.9, 10, False), (3, "cat", None, 10, False),
        (4, "cat", 0.7, 10, False), (5, "cat", 0.1, 10, True), (6, "dog", 0.1, 10, False),
    )  # fmt: skip
    assert chosen(clips, max_clips_per_label=3) == {"max_clips_per_label (cat)": [1, 3]}


def test_what_one_bound_frees_counts_for_the_next() -> None:
    clips = database(*[(age, "cat", 0.5, 100, False) for age in (9, 8, 3, 2)])
    assert chosen(clips, free_bytes=700, max_age_days=5, max_bytes=200, min_free_bytes=900) == {"max_age_days": [1, 2]}


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 30),
            st.sampled_from(["a", "b", "c"]),
            st.one_of(st.none(), st.floats(0, 1)),
            st.integers(0, 1000),
            st.booleans(),
        ),
        max_size=25,
    ),
    st.integers(0, 20),
    st.integers(0, 5000),
    st.integers(0, 6),
    st.integers(0, 3000),
    st.integers(0, 3000),
)
def test_the_bounds_hold_afterwards_as_far_as_locks_let_them(
    clips: list[Clip], age_days: int, max_bytes: int, per_label: int, min_free: int, free: int
) -> None:
    connection = database(*clips)
    found = chosen(
        connection, free, max_age_days=age_days, max_bytes=max_bytes, max_clips_per_label=per_label,
        min_free_bytes=min_free,
    )  # fmt: skip
    gone = [clip_id for ids in found.values() for clip_id in ids]
    assert len(gone) == len(set(gone))
    left = {number: clip for number, clip in enumerate(clips, 1) if number not in gone}
    assert not any(clips[clip_id - 1][4] for clip_id in gone)
    unlocked = [clip for clip in left.values() if not clip[4]]
    if age_days:
        assert all(clip[0] <= age_days for clip in unlocked)
    if max_bytes and unlocked:
        assert sum(clip[3] for clip in left.values()) <= max_bytes
    freed = sum(clips[clip_id - 1][3] for clip_id in gone)
    if min_free and unlocked:
        assert free + freed >= min_free
    if per_label:
        for label in "abc":
            of_label = [clip for clip in left.values() if clip[1] == label]
            assert len(of_label) <= per_label or not any(not clip[4] for clip in of_label)


async def write_clips(store: Store, data_dir: Path, count: int, clock: HandClock | None = None) -> None:
    clock = clock or HandClock()
    _, [ledger] = await open_books(store, Timeline.now(clock), "feeder")
    for number in range(count):
        at_ns = number * 60 * SECOND_NS
        clip_id, path = await ledger.begin_clip(ClipStart("bird", at_ns, at_ns, None))
        file = data_dir / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * 1000)
        file.with_suffix(".jpg").write_bytes(b"x" * 10)
        thumbnail = str(Path(path).with_suffix(".jpg"))
        scores = ((at_ns, 0.5),)
        result = ClipResult(at_ns, at_ns + SECOND_NS, 30, 64, 48, "h264", 1000, thumbnail, 0.5, scores)
        await ledger.finish_clip(clip_id, result)


async def test_files_go_and_rows_stay(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        await write_clips(store, tmp_path, 130, clock)
        clock.advance(DAY_US / 1e6)
        retention = Retention(store, tmp_path)
        expired = await retention.expire(NOTHING.model_copy(update={"max_bytes": 5000}), ROOMY)
        assert (expired.clips, expired.bytes, expired.bounds) == (125, 125_000, ["max_bytes"])
        assert ask(tmp_path, "SELECT state, count(*), count(removed_us) FROM clips GROUP BY 1 ORDER BY 1") == [
            ("complete", 5, 0),
            ("expired", 125, 125),
        ]
        assert ask(tmp_path, "SELECT count(*) FROM clip_scores") == [(130,)]
        assert sorted(file.suffix for file in (tmp_path / "clips").rglob("*.*")) == [".jpg"] * 5 + [".mp4"] * 5
        assert (await retention.expire(NOTHING.model_copy(update={"max_age_days": 0.5}), ROOMY)).clips == 5
        assert list((tmp_path / "clips").iterdir()) == [], "empty folders go too"


async def write_subjects(store: Store, numbers: range, clock: HandClock) -> None:
    """One a minute, each of two points."""
    session_id, [ledger] = await open_books(store, Timeline.now(clock), "street")
    for number in numbers:
        at_ns = clock.monotonic_ns()
        track = ((at_ns, WHOLE, 0.5), (at_ns + SECOND_NS, WHOLE, 0.6))
        last_ns = at_ns + SECOND_NS
        ledger.add_subject(
            SubjectRecord(number, at_ns, last_ns, False, "car", None, ("car",), 0.5, 2, False, at_ns, track)
        )
        clock.advance(60)
    await store.close_session(session_id, "signal")


async def test_old_tracks_go_some_at_a_time_and_their_subjects_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention_module, "TRACKS_AT_ONCE", 7)
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        await write_subjects(store, range(1, 121), clock)  # from 9:30 to 11:30
        retention = Retention(store, tmp_path)
        assert await retention.forget_tracks(NOTHING.model_copy(update={"max_track_age_days": 0})) == 0
        assert await retention.forget_tracks(NOTHING) == 0
        clock.advance(90 * DAY_US / 1e6 - 1800)
        # It is 11:00, and each hour's tracks go together: those that ended before 11:00.
        assert await retention.forget_tracks(NOTHING) == 90
        assert await retention.forget_tracks(NOTHING) == 0
        assert ask(tmp_path, "SELECT track = '[]', count(*), min(number) FROM subjects GROUP BY 1 ORDER BY 1") == [
            (0, 30, 91),
            (1, 90, 1),
        ]
        assert ask(tmp_path, "SELECT count(*) FROM subject_track") == [(60,)]
        assert ask(tmp_path, "SELECT count(*) FROM subject_list WHERE label = 'car' AND looks = 2") == [(120,)]


def test_old_tracks_are_found_by_an_index() -> None:
    with closing(database()) as connection:
        statements: list[str] = []
        connection.set_trace_callback(statements.append)
        assert _old_tracks(NOW_US, connection) == []
        connection.set_trace_callback(None)
        [plan] = connection.execute(f"EXPLAIN QUERY PLAN {statements[-1]}").fetchall()
        assert "SEARCH subjects USING INDEX subjects_with_track (last_us<?)" in plan[3]


async def test_what_a_crash_left_in_between_is_finished(tmp_path: Path) -> None:
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        await write_clips(store, tmp_path, 3)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
        connection.execute("UPDATE clips SET state = 'expired' WHERE id = 1")
        connection.execute("UPDATE clips SET state = 'deleted' WHERE id = 2")
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        await Retention(store, tmp_path).finish()
    assert ask(tmp_path, "SELECT id FROM clips WHERE removed_us IS NOT NULL") == [(1,), (2,)]
    assert [file.name[-5:] for file in (tmp_path / "clips").rglob("*.mp4")] == ["3.mp4"]


async def test_what_cannot_be_removed_is_told_of_once_and_tried_again(tmp_path: Path) -> None:
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        await write_clips(store, tmp_path, 60)
        stuck, *_ = sorted((tmp_path / "clips").rglob("*-1.mp4"))
        stuck.unlink()
        (stuck / "not-a-file").mkdir(parents=True)
        retention = Retention(store, tmp_path)
        with capture_logs() as logs:
            assert (await retention.expire(NOTHING.model_copy(update={"max_bytes": 1}), ROOMY)).clips == 60
            await retention.finish()
        assert [(entry["clips"], entry["first"]) for entry in logs] == [(1, 1)]
        assert ask(tmp_path, "SELECT id FROM clips WHERE removed_us IS NULL") == [(1,)]
        shutil.rmtree(stuck)
        await retention.finish()
        assert ask(tmp_path, "SELECT id FROM clips WHERE removed_us IS NULL") == []
        assert list((tmp_path / "clips").iterdir()) == []


async def test_a_stop_in_between_finishes_what_was_begun(tmp_path: Path) -> None:
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        await write_clips(store, tmp_path, 130)
        task = asyncio.create_task(
            Retention(store, tmp_path).expire(NOTHING.model_copy(update={"max_bytes": 1}), ROOMY)
        )
        while not ask(tmp_path, "SELECT 1 FROM clips WHERE state = 'expired'"):  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
    assert task.cancelled()
    [(expired, removed)] = ask(tmp_path, "SELECT count(*), count(removed_us) FROM clips WHERE state = 'expired'")
    assert 0 < expired == removed
    assert len(list((tmp_path / "clips").rglob("*.mp4"))) == 130 - expired


async def test_of_a_clip_that_was_withdrawn_unfinished_nothing_is_left(tmp_path: Path) -> None:
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        await write_clips(store, tmp_path, 12)
        (clip,) = (tmp_path / "clips").rglob("*-1.mp4")
        for file in (clip, clip.with_suffix(".jpg")):
            file.rename(part_path(file))
        with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
            connection.execute("UPDATE clips SET state = 'deleted', thumbnail = NULL WHERE id = 1")
        await Retention(store, tmp_path).finish()
    assert len(list((tmp_path / "clips").rglob("*.*"))) == 22
    assert list(clip.parent.glob("*-1.*")) == []


async def test_nothing_outside_of_the_folder_is_removed(tmp_path: Path) -> None:
    data, outside = tmp_path / "data", tmp_path / "outside.mp4"
    outside.write_bytes(b"x")
    async with open_store(data, SECTION, HandClock()) as store:
        await write_clips(store, data, 4)
        linked, *_ = sorted((data / "clips").rglob("*-1.mp4"))
        linked.unlink()
        linked.symlink_to(outside)
        with closing(sqlite3.connect(data / DATABASE_NAME)) as connection, connection:
            connection.execute("UPDATE clips SET path = '../outside.mp4', state = 'expired' WHERE id = 2")
            connection.execute("UPDATE clips SET path = 'rpiwatch.db' WHERE id = 4")
            connection.execute("UPDATE clips SET state = 'expired' WHERE id IN (1, 3, 4)")
        await Retention(store, data).finish()
    assert outside.exists()
    assert ask(data, "SELECT id FROM clips WHERE removed_us IS NOT NULL") == [(3,)]


def test_lock_and_unlock(tmp_path: Path) -> None:
    migrate(tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
        clips = database((1, "cat", 0.5, 10, False), (2, "cat", 0.5, 10, False))
        columns = "id, session_id, camera_id, model_id, label, state, path, started_us, triggered_us"
        for row in clips.execute(f"SELECT {columns} FROM clips"):  # noqa: S608 - our own words
            connection.execute(
                f"INSERT INTO clips ({columns}, ended_us, frames, width, height, codec, bytes)"  # noqa: S608 - as above
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 200 * 86400000000, 1, 1, 1, 'h264', 1)",
                row,
            )
        clips.close()
        connection.execute("UPDATE clips SET state = 'expired' WHERE id = 2")
    locked: Callable[[], list[tuple[int]]] = lambda: ask(tmp_path, "SELECT id FROM clips WHERE locked = 1")  # noqa: E731
    assert run_command("lock", 1, "--data-dir", tmp_path).returncode == 0
    assert locked() == [(1,)]
    for clips_given, said in (
        ((1, 99, 10**20), f"clip 99, {10**20}: not in this history"),
        ((1, 2), "clip 2: expired"),
    ):
        done = run_command("lock", *clips_given, "--data-dir", tmp_path)
        assert done.returncode == 2
        assert said in done.stderr
    assert run_command("unlock", 1, 2, "--data-dir", tmp_path).returncode == 0
    assert locked() == []


@pytest.mark.parametrize("bounds", [{"min_free_bytes": 10, "floor_bytes": 20}, {"max_bytes": -1}])
def test_bounds_that_make_no_sense_are_refused(bounds: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"floor_bytes|max_bytes"):
        RetentionSection(**bounds)


def throw_away(connection: sqlite3.Connection, *clips: tuple[int, float]) -> None:
    """Put clips in the bin, so many days ago."""
    for number, days in clips:
        connection.execute("UPDATE clips SET binned_us = ? WHERE id = ?", (NOW_US - round(days * DAY_US), number))


def test_what_is_in_the_bin_goes_after_a_week() -> None:
    clips = database(*[(20 - age, "cat", 0.5, 100, age == 3) for age in range(4)])
    throw_away(clips, (1, 7.01), (2, 6.99), (4, 30))  # 4 is locked
    assert chosen(clips) == {"bin": [1]}


def test_what_is_in_the_bin_makes_room_before_the_rest() -> None:
    clips = database((5, "cat", 0.5, 100, False), (4, "cat", 0.5, 100, False), (3, "cat", 0.5, 100, False))
    throw_away(clips, (3, 1))
    assert chosen(clips, max_bytes=150) == {"max_bytes": [3, 1]}


def test_what_was_thrown_away_by_a_clock_that_was_behind_stays_its_week() -> None:
    clips = database(*[(20, "cat", 0.5, 100, False)] * 4)
    # The clock was 100 days behind for an hour, until it was set two days ago.
    set_us, behind_us, hour_us = NOW_US - 2 * DAY_US, 100 * DAY_US, DAY_US // 24
    clips.execute(
        "INSERT INTO sessions (id, started_us, heartbeat_us, anchor_mono_ns, anchor_utc_us, boot_id, version, config)"
        " VALUES (1, ?, 0, 0, 0, '', '', '')",
        (set_us - hour_us,),
    )
    clips.execute("INSERT INTO clock_corrections VALUES (1, 1, ?, ?, 'step', 0)", (set_us, behind_us))
    for number, thrown_us in (
        (1, set_us - behind_us - hour_us // 2),  # meanwhile: two days ago, really
        (2, set_us - behind_us - 2 * hour_us),  # before it: really so long ago
        (3, NOW_US - 8 * DAY_US),
        (4, NOW_US - 6 * DAY_US),
    ):
        clips.execute("UPDATE clips SET binned_us = ? WHERE id = ?", (thrown_us, number))
    assert chosen(clips) == {"bin": [2, 3]}


async def test_nothing_goes_by_its_age_before_the_clock_is_known_to_be_right(tmp_path: Path) -> None:
    clock = HandClock()
    clock.synchronised = False
    async with open_store(tmp_path, SECTION, clock) as store:
        assert not store.knows_age
        clock.advance(3599)
        assert not store.knows_age
        clock.advance(1)
        assert store.knows_age
    async with open_store(tmp_path, SECTION, clock) as store:
        assert not store.knows_age
        clock.synchronised = True
        assert store.knows_age
    clips = database((20, "cat", 0.5, 100, False), (19, "cat", 0.5, 100, False))
    throw_away(clips, (1, 8))
    section = NOTHING.model_copy(update={"max_age_days": 5})
    with closing(clips):
        assert choose(clips, section, NOW_US, ROOMY, knows_age=False) == {}
        assert choose(clips, section, NOW_US, ROOMY) == {"bin": [(1, 100)], "max_age_days": [(2, 100)]}


async def test_what_was_thrown_away_is_deleted_with_its_files(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        timeline = Timeline.now(clock)
        _, [ledger] = await open_books(store, timeline, "garden")
        paths = []
        for _ in range(2):
            clip_id, path = await ledger.begin_clip(ClipStart("cat", clock.monotonic_ns(), clock.monotonic_ns(), None))
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"film")
            now_ns = clock.monotonic_ns()
            await ledger.finish_clip(
                clip_id, ClipResult(now_ns, now_ns + SECOND_NS, 30, 640, 480, "h264", 4, None, 0.5, ())
            )
            paths.append(file)
            clock.advance(1)
        with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
            connection.execute("UPDATE clips SET binned_us = ? WHERE id = 1", (clock.utc_us(),))
        retention = Retention(store, tmp_path)
        assert (await retention.expire(NOTHING, ROOMY)).clips == 0
        clock.advance(7 * 86_400 + 1)
        assert (await retention.expire(NOTHING, ROOMY)).bounds == ["bin"]
    assert [file.exists() for file in paths] == [False, True]
    assert ask(tmp_path, "SELECT state, removed_us IS NOT NULL FROM clips ORDER BY id") == [
        ("deleted", 1),
        ("complete", 0),
    ]
