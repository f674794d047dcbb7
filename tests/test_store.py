from __future__ import annotations

import asyncio
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.check import check, repair
from rpiwatch.clock import Timeline
from rpiwatch.config import DATABASE_NAME, StoreSection
from rpiwatch.records import (
    SCENE,
    ClipResult,
    ClipStart,
    Heartbeat,
    LabelChange,
    NearMiss,
    StillThing,
    SubjectRecord,
)
from rpiwatch.store import Ledger, Store, StoreError, connection, hold_data_folder, open_store, writer
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.migrations import migration_files
from rpiwatch.store.reviews import Saying, say
from rpiwatch.store.rows import clip_path
from rpiwatch.store.shifts import shift_statements
from tests.histories import (
    SECOND_NS,
    SECTION,
    T0_US,
    Camera,
    HandClock,
    Model,
    ask,
    open_books,
    reading,
    write_history,
)

ROOT = Path(__file__).parent.parent
BIRD = LabelChange(7, 50 * SECOND_NS + 2_500_000_000, "none", "bird", "goldfinch", 0.75)
NO_BIRD = LabelChange(90, 50 * SECOND_NS + 4_000_000_000, "bird", "none", None, 0.3)


@asynccontextmanager
async def books(
    data_dir: Path, section: StoreSection = SECTION, clock: HandClock | None = None
) -> AsyncIterator[tuple[Store, int, Ledger]]:
    """An open store with one session and one camera."""
    clock = clock or HandClock()
    async with open_store(data_dir, section, clock) as store:
        session_id, [ledger] = await open_books(store, Timeline.now(clock), "feeder")
        yield store, session_id, ledger


async def until(condition: Callable[[], bool]) -> None:
    """Let other tasks run until it holds."""
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event, and nothing is timed
            await asyncio.sleep(0)


@contextmanager
def full_disk(data_dir: Path) -> Iterator[None]:
    """The operating system refuses to let the write-ahead log grow."""
    wal = data_dir / f"{DATABASE_NAME}-wal"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    # SQLite overwrites a log that is checkpointed, so it is the end of what is written that must be met.
    resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def result_of(start_ns: int, frames: int = 30, scores: tuple[tuple[int, float], ...] = ()) -> ClipResult:
    return ClipResult(
        start_ns, start_ns + frames * SECOND_NS // 30, frames, 640, 480, "h264", 54_321, "clips/x.jpg", 0.875, scores
    )


def subject(number: int, first_s: float, last_s: float, *, there: bool = True) -> SubjectRecord:
    first_ns, last_ns = round(first_s * SECOND_NS), round(last_s * SECOND_NS)
    track = ((first_ns, WHOLE, 0.5),)
    return SubjectRecord(number, first_ns, last_ns, there, "bird", None, ("bird",), 0.5, 2, False, first_ns, track)


def miss(since_s: float, until_s: float) -> NearMiss:
    since_ns, until_ns = round(since_s * SECOND_NS), round(until_s * SECOND_NS)
    return NearMiss("cat", "enter", since_ns, until_ns, since_ns, 0.4, 0.5, False, SCENE, WHOLE)


async def test_a_change_becomes_a_row_with_utc_microseconds(tmp_path: Path) -> None:
    async with books(tmp_path) as (store, session_id, ledger):
        ledger.add_change(BIRD)
        ledger.add_change(NO_BIRD)
        assert await store.flush()
        assert store.waiting_rows == 0
        rows = ask(
            tmp_path,
            "SELECT session_id, at_us, frame_seq, previous_label, label, detail, confidence"
            " FROM label_changes ORDER BY id",
        )
        assert rows == [
            (session_id, T0_US + 2_500_000, 7, "none", "bird", "goldfinch", 0.75),
            (session_id, T0_US + 4_000_000, 90, "bird", "none", None, 0.3),
        ]
        assert ask(tmp_path, "SELECT c.name, m.name, m.engine, k.source, k.fps FROM session_cameras AS k"
                             " JOIN cameras AS c ON c.id = camera_id JOIN models AS m ON m.id = model_id") == [
            ("feeder", "efficientnet_lite0", "qnnpack", "/dev/video0", 30.0)
        ]  # fmt: skip


async def test_it_commits_as_soon_as_enough_rows_wait(tmp_path: Path) -> None:
    section = StoreSection(commit_interval_s=60, commit_rows=4)
    async with books(tmp_path, section) as (store, _, ledger):
        run = asyncio.create_task(store.run())
        for number in range(4):
            ledger.add_change(
                LabelChange(number, number, "ab"[number % 2] if number else "none", "ba"[number % 2], None, 0.5)
            )
        await until(lambda: store.waiting_rows == 0)
        assert ask(tmp_path, "SELECT count(*) FROM label_changes") == [(4,)]
        ledger.add_change(LabelChange(9, 9, "a", "none", None, 0.5))
        await asyncio.sleep(0)
        assert store.waiting_rows == 1
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
    assert ask(tmp_path, "SELECT count(*) FROM label_changes") == [(5,)], "what waited is committed at the close"


async def test_it_commits_when_the_interval_is_over(tmp_path: Path) -> None:
    async with books(tmp_path, StoreSection(commit_interval_s=0, commit_rows=1000)) as (store, _, ledger):
        run = asyncio.create_task(store.run())
        ledger.add_change(BIRD)
        await until(lambda: store.waiting_rows == 0)
        assert ask(tmp_path, "SELECT label FROM label_changes") == [("bird",)]
        run.cancel()
        await asyncio.wait([run])


async def test_it_knows_how_long_after_its_frame_a_change_was_on_the_disk(tmp_path: Path) -> None:
    clock = HandClock()
    async with books(tmp_path, clock=clock) as (store, _, ledger):
        clock.advance(2.6)
        ledger.add_change(BIRD)
        assert store.row_times.count == 0
        clock.advance(0.4)
        await store.flush()
        assert (store.row_times.count, store.row_times.greatest_ns) == (1, 500_000_000)
        clock.step(3600)  # which moves the rows, and no duration
        await store.check_clock()
        clock.advance(2)
        ledger.add_change(NO_BIRD)
        await store.flush()
        assert (store.row_times.count, store.row_times.greatest_ns) == (2, 1_000_000_000)
        await open_books(store, Timeline.now(clock), "hall")
        assert store.row_times.count == 0, "a session counts its own"


async def test_commits_survive_a_power_cut(tmp_path: Path) -> None:
    async with books(tmp_path) as (store, _, _):
        [(synchronous,)] = await store._rows("PRAGMA synchronous")
        [(keys,)] = await store._rows("PRAGMA foreign_keys")
        assert (synchronous, keys) == (2, 1)


async def test_the_first_change_begins_at_none_and_each_follows_from_the_one_before(tmp_path: Path) -> None:
    async with books(tmp_path) as (_, _, ledger):
        with pytest.raises(ValueError, match="does not follow from 'none'"):
            ledger.add_change(NO_BIRD)
        ledger.add_change(BIRD)
        with pytest.raises(ValueError, match="does not follow from 'bird'"):
            ledger.add_change(BIRD)
        with pytest.raises(ValueError, match="changes nothing"):
            ledger.add_change(LabelChange(9, 9, "bird", "bird", None, 0.5))
        with pytest.raises(ValueError, match="expected 0 to 1"):
            ledger.add_change(LabelChange(9, 9, "bird", "none", None, float("nan")))


async def test_each_session_begins_its_chain_at_none(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        for _ in range(2):
            session_id, [ledger] = await open_books(store, Timeline.now(clock), "feeder")
            ledger.add_change(BIRD)
            await store.close_session(session_id, "reload")
    assert ask(tmp_path, "SELECT session_id, previous_label FROM label_changes") == [(1, "none"), (2, "none")]
    assert ask(tmp_path, "SELECT end_reason FROM sessions") == [("reload",), ("reload",)]
    assert ask(tmp_path, "SELECT count(*) FROM cameras") == [(1,)]
    assert ask(tmp_path, "SELECT count(*) FROM models") == [(1,)]


async def test_a_session_keeps_real_time_and_a_file_its_own(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        session_id = await store.open_session(Timeline.now(clock), version="1", boot_id="b", config="")
        own = Timeline(0, 1_000_000_000_000_000)
        film = Camera(uri="file:///card/film.mp4", pace="max", times_from="creation_time")
        ledger = await store.open_camera(session_id, name="card", source=film, model=Model(), timeline=own)
        ledger.add_change(LabelChange(3, SECOND_NS, "none", "fox", None, 0.9))
        clock.advance(20)
        await store.close_session(session_id, "end_of_source")
        assert store.row_times.count == 0, "the film is of another day"
    assert ask(tmp_path, "SELECT started_us, ended_us FROM sessions") == [(T0_US, T0_US + 20_000_000)]
    assert ask(tmp_path, "SELECT at_us FROM label_changes") == [(1_000_000_001_000_000,)]
    assert ask(tmp_path, "SELECT ended_us, times_from FROM session_cameras") == [
        (1_000_000_001_000_000, "creation_time")
    ]


async def test_a_clip_from_its_row_to_its_end(tmp_path: Path) -> None:
    start_ns = 51 * SECOND_NS
    scores = ((start_ns, 0.1), (start_ns + 100_000_000, 0.875), (start_ns + 333_000_000, 1 / 3))
    async with books(tmp_path) as (_, _, ledger):
        clip_id, path = await ledger.begin_clip(ClipStart("water bottle", 53 * SECOND_NS, start_ns, None))
        assert path == f"clips/2026/11/24/feeder-20261124T093003Z-water-bottle-{clip_id}.mp4"
        assert ask(tmp_path, "SELECT state, path, started_us, triggered_us, ended_us FROM clips") == [
            ("recording", path, T0_US + 1_000_000, T0_US + 3_000_000, None)
        ]
        await ledger.finish_clip(clip_id, result_of(start_ns, 60, scores))
        assert ask(tmp_path, "SELECT state, started_us, ended_us, frames, width, height, codec, bytes, thumbnail,"
                             " peak_confidence, continues_clip_id FROM clips") == [
            ("complete", T0_US + 1_000_000, T0_US + 3_000_000, 60, 640, 480, "h264", 54_321, "clips/x.jpg", 0.875, None)
        ]  # fmt: skip
        assert ask(tmp_path, "SELECT at_us - ?, score FROM clip_curve WHERE clip_id = ?", T0_US, clip_id) == [
            (1_000_000, 0.1),
            (1_100_000, 0.875),
            (1_333_000, 0.3333),
        ]
        second, _ = await ledger.begin_clip(ClipStart("water bottle", 55 * SECOND_NS, 55 * SECOND_NS, clip_id))
        await ledger.fail_clip(second, "no space left")
        assert ask(tmp_path, "SELECT state, failure, continues_clip_id FROM clips WHERE id = ?", second) == [
            ("failed", "no space left", clip_id)
        ]
        with pytest.raises(ValueError, match=f"clip {second} is not being recorded"):
            await ledger.finish_clip(second, result_of(start_ns))


@given(st.text(max_size=60), st.text(max_size=60), st.integers(-(10**15), 4 * 10**15), st.integers(1, 10**9))
def test_clip_paths_stay_in_their_folder_and_are_plain(camera: str, label: str, at_us: int, clip_id: int) -> None:
    path = clip_path(camera, at_us, label, clip_id)
    parts = path.split("/")
    assert parts[0] == "clips"
    assert len(parts) == 5
    assert all(part not in ("", ".", "..") for part in parts)
    assert path.isascii()
    assert not set(path) & set(" \\:*?\"'<>|\n\t$`;&")
    assert parts[-1].endswith(f"-{clip_id}.mp4")
    assert len(parts[-1]) < 200


def test_accents_and_blanks_in_labels_are_kept_readable() -> None:
    assert clip_path("feeder", T0_US, "Zaunkönig / Wren", 3).endswith("-zaunkonig-wren-3.mp4")
    assert clip_path("feeder", T0_US, "鳥", 3).endswith("-x-3.mp4")


async def test_a_cancelled_caller_leaves_a_whole_write(tmp_path: Path) -> None:
    async with books(tmp_path) as (store, _, ledger):
        ledger.add_change(BIRD)
        for turns in range(12):
            flush = asyncio.create_task(store.flush())
            for _ in range(turns):
                await asyncio.sleep(0)
            flush.cancel()
            await asyncio.wait([flush])
        task = asyncio.create_task(ledger.begin_clip(ClipStart("bird", BIRD.mono_ns, BIRD.mono_ns, None)))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert await store.flush()
    assert ask(tmp_path, "SELECT label FROM label_changes") == [("bird",)]
    assert ask(tmp_path, "SELECT id, state FROM clips") == [(1, "recording")]
    assert ask(tmp_path, "PRAGMA integrity_check") == [("ok",)]


async def test_a_write_that_is_cancelled_while_it_begins_leaves_no_transaction_open(tmp_path: Path) -> None:
    """As at the end of an event loop, which cancels the writes themselves."""
    await write_history(tmp_path)
    database = tmp_path / DATABASE_NAME
    opened = await connection.Connection.open(database)

    async def work() -> None:
        await opened.execute("INSERT INTO incidents (at_us, kind, detail) VALUES (7, 'disk_low', 'here')")

    def write() -> asyncio.Task[None]:
        return asyncio.create_task(opened.transact(work, None, lambda _bytes, _name: None))

    with closing(sqlite3.connect(database, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")  # so that it has to wait
        waits = write()
        await asyncio.wait([waits], timeout=0.3)
        waits.cancel()
        await asyncio.wait([asyncio.create_task(asyncio.to_thread(other.rollback)), waits])
    await write()
    await opened.close()
    assert ask(tmp_path, "SELECT count(*) FROM incidents WHERE detail = 'here'") == [(1,)]


async def test_writes_of_many_tasks_do_not_mix(tmp_path: Path) -> None:
    async with books(tmp_path, StoreSection(commit_interval_s=0)) as (store, _, ledger):
        run = asyncio.create_task(store.run())

        async def one_clip(number: int) -> str:
            at_ns = (60 + number) * SECOND_NS
            clip_id, path = await ledger.begin_clip(ClipStart("bird", at_ns, at_ns, None))
            ledger.add_change(
                LabelChange(number, at_ns, "none" if number == 0 else f"l{number - 1}", f"l{number}", None, 0.5)
            )
            await ledger.finish_clip(clip_id, result_of(at_ns, scores=((at_ns, 0.5),)))
            return path

        paths = [await one_clip(0)] + [await one_clip(number) for number in range(1, 4)]
        paths += await asyncio.gather(
            *(ledger.begin_clip(ClipStart("cat", number, number, None)) for number in range(10))
        )  # type: ignore[arg-type]
        assert len(set(paths)) == 14
        run.cancel()
        await asyncio.wait([run])
    assert ask(tmp_path, "SELECT state, count(*) FROM clips GROUP BY state") == [("complete", 4), ("recording", 10)]


async def test_a_second_daemon_is_refused_by_name(tmp_path: Path) -> None:
    async with open_store(tmp_path, SECTION, HandClock()):
        with pytest.raises(StoreError, match=rf"another rpiwatch \(process {os.getpid()}\) writes in this data folder"):
            async with open_store(tmp_path, SECTION, HandClock()):
                pytest.fail("it was let in")
    async with open_store(tmp_path, SECTION, HandClock()):
        pass


async def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"file/data: cannot write in the data folder \(Not a directory\)"):
        async with open_store(tmp_path / "file" / "data", SECTION, HandClock()):
            pytest.fail("it was let in")


KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from rpiwatch.records import ClipStart, Heartbeat, LabelChange
from rpiwatch.store import open_store
from rpiwatch.clock import Timeline
from tests.histories import HandClock, SECOND_NS, SECTION, open_books

async def main():
    clock = HandClock()
    async with open_store(Path(sys.argv[1]), SECTION, clock) as store:
        _, [feeder, door] = await open_books(store, Timeline.now(clock), "feeder", "door")
        feeder.add_change(LabelChange(1, 52 * SECOND_NS, "none", "bird", None, 0.9))
        door.add_change(LabelChange(1, 70 * SECOND_NS, "none", "cat", None, 0.9))
        clock.advance(15)
        await feeder.add_heartbeat(Heartbeat(50 * SECOND_NS, 65 * SECOND_NS, 450, 450, 0))
        await store.flush()
        await feeder.begin_clip(ClipStart("bird", 52 * SECOND_NS, 51 * SECOND_NS, None))
        await feeder.begin_clip(ClipStart("bird", 60 * SECOND_NS, 60 * SECOND_NS, None))
        feeder.add_change(LabelChange(9, 80 * SECOND_NS, "bird", "none", None, 0.9))
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


@pytest.fixture
def killed_dir(tmp_path: Path) -> Path:
    """What a daemon left that was killed while it recorded two clips."""
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, timeout=60, check=False)
    assert killed.returncode == -9
    return tmp_path


async def test_what_a_kill_leaves_is_closed_with_its_last_sign_of_life(killed_dir: Path) -> None:
    tmp_path = killed_dir
    with capture_logs() as logs:
        async with open_store(tmp_path, SECTION, HandClock()) as store:
            # The door's row is the last: 20 s after the session's start.
            assert ask(tmp_path, "SELECT ended_us - started_us, end_reason FROM sessions") == [(20_000_000, "crashed")]
            assert ask(tmp_path, "SELECT kind, at_us - ? FROM incidents", T0_US) == [("crashed", 20_000_000)]
            assert ask(tmp_path, "SELECT camera, label, end_us - start_us, ongoing FROM visits ORDER BY id") == [
                ("feeder", "bird", 13_000_000, 0),
                ("door", "cat", 0, 0),
            ]
            assert ask(tmp_path, "SELECT label, shown_us FROM hourly_counts ORDER BY label") == [
                ("bird", 13_000_000),
                ("cat", 0),
            ]
            first, second = await store.unfinished_clips()
            assert (first.camera, first.label, first.started_us - T0_US) == ("feeder", "bird", 1_000_000)
            found = ClipResult(0, 2 * SECOND_NS, 60, 640, 480, "h264", 999, None, 0.0, ())
            await store.recover_clip(first.id, found)
            await store.recover_clip(second.id, None)
            assert await store.unfinished_clips() == []
            columns = "state, started_us - ?, ended_us - started_us, frames, peak_confidence"
            assert ask(tmp_path, f"SELECT {columns} FROM clips ORDER BY id", T0_US) == [  # noqa: S608
                ("recovered", 1_000_000, 2_000_000, 60, None),
                ("failed", 10_000_000, None, None, None),
            ]
            assert ask(tmp_path, "SELECT detail FROM incidents WHERE kind = 'clip_failed'") == [
                (f"{second.path}: a crash left nothing of it that plays",)
            ]
    assert [entry["event"] for entry in logs] == ["an earlier session crashed"]


KILLED_AMID_A_VISIT = """
import asyncio, os, signal, sys
from pathlib import Path
from rpiwatch.boxes import WHOLE
from rpiwatch.records import LabelChange
from rpiwatch.store import open_store
from rpiwatch.clock import Timeline
from tests.histories import HandClock, SECOND_NS, SECTION, open_books
from tests.test_store import miss, subject

async def main():
    clock = HandClock()
    async with open_store(Path(sys.argv[1]), SECTION, clock) as store:
        _, [feeder, door] = await open_books(store, Timeline.now(clock), "feeder", "door")
        feeder.add_change(LabelChange(1, 52 * SECOND_NS, "none", "bird", None, 0.9))
        feeder.add_subject(subject(1, 52, 54, there=False))
        feeder.add_subject(subject(2, 53, 58.75))
        door.add_near_miss(miss(60, 61.5))
        await store.flush()
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


def test_a_crash_amid_a_visit_leaves_a_history_that_agrees_with_itself(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED_AMID_A_VISIT, str(tmp_path)]
    assert subprocess.run(command, cwd=ROOT, timeout=60, check=False).returncode == -9
    repaired = Path(shutil.copytree(tmp_path, tmp_path / "repaired"))
    asyncio.run(_open_and_close(tmp_path))
    assert repair(repaired, tell=print) == []
    for folder in (tmp_path, repaired):
        assert ask(folder, "SELECT camera, duration_s FROM visits") == [("feeder", 6.75)]
        assert ask(folder, "SELECT camera_id, ended_us - ? FROM session_cameras ORDER BY 1", T0_US) == [
            (1, 8_750_000),
            (2, 11_500_000),
        ]
        assert ask(folder, "SELECT ended_us - started_us FROM sessions") == [(11_500_000,)]
        assert ask(folder, "SELECT number, there, last_us - ? FROM subjects ORDER BY number", T0_US) == [
            (1, 0, 4_000_000),
            (2, 0, 8_750_000),
        ]
        assert list(check(folder)) == []


async def _open_and_close(data_dir: Path) -> None:
    async with open_store(data_dir, SECTION, HandClock()):
        pass


async def test_subjects_that_wait_are_their_latest_records_and_crowd_out_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "FIRST_RETRY_S", 0.0)
    monkeypatch.setattr(writer, "MAX_SIGHTINGS", 100)
    monkeypatch.setattr(writer, "BATCH_ROWS", 7)
    async with books(tmp_path) as (store, session_id, ledger):
        ledger.add_change(BIRD)
        await store.flush()
        with full_disk(tmp_path):
            for second in range(52, 62):
                for number in range(1, 110):
                    ledger.add_subject(subject(number, 51, second))
                ledger.add_near_miss(miss(second, second + 1))
                await ledger.add_incident("camera_lost", "unplugged", second * SECOND_NS)
            assert not await store.flush()
            assert store.waiting_rows == 100 + 10
        ledger.add_change(NO_BIRD)
        await store.close_session(session_id, "signal")
        assert store.waiting_rows == 0
    assert ask(tmp_path, "SELECT number, last_us - ?, there FROM subjects ORDER BY 1", T0_US) == [
        (number, 11_000_000, 0) for number in range(1, 101)
    ]
    assert ask(tmp_path, "SELECT count(*) FROM incidents WHERE kind = 'camera_lost'") == [(10,)]
    assert ask(tmp_path, "SELECT detail FROM incidents WHERE kind = 'subjects_lost'") == [
        ("100 records of subjects and near misses were lost, because 100 waited already",)
    ]
    assert ask(tmp_path, "SELECT end_reason FROM sessions") == [("signal",)]


async def test_a_record_that_comes_while_the_one_before_is_written_is_written_too(tmp_path: Path) -> None:
    async with books(tmp_path) as (store, _, ledger):
        for second in range(52, 82):
            ledger.add_subject(subject(1, 51, second))
            flushing = asyncio.create_task(store.flush())
            for _ in range(second % 6):
                await asyncio.sleep(0)
            ledger.add_subject(subject(1, 51, second + 0.5))
            assert await flushing
            assert await store.flush()
            assert ask(tmp_path, "SELECT last_us - ? FROM subjects", T0_US) == [((second - 50) * 1_000_000 + 500_000,)]


async def test_still_things_are_kept_with_the_time_at_which_they_were_seen(tmp_path: Path) -> None:
    clock = HandClock()
    gnome, bag = StillThing("gnome", WHOLE, 3600 * SECOND_NS), StillThing("bag \N{SNOWMAN}", Box(0.1, 0.2, 0.3, 0.4))
    async with books(tmp_path, clock=clock) as (store, _, ledger):
        ledger.keep_still_things([StillThing("statue", WHOLE)])
        ledger.keep_still_things([gnome, bag])
        assert await store.flush()
        clock.advance(600)
        within_us = 4200 * 1_000_000
        found = await ledger.still_things(within_us + 1)
        assert [(thing, thing.unseen_ns) for thing in sorted(found, key=lambda thing: thing.label)] == [
            (bag, 600 * SECOND_NS),
            (gnome, 4200 * SECOND_NS),
        ]
        assert await ledger.still_things(within_us) == [bag]
        ledger.keep_still_things([])
        assert await store.flush()
        assert await ledger.still_things(within_us) == []


async def test_open_clips_of_the_running_session_are_not_unfinished(tmp_path: Path) -> None:
    async with books(tmp_path) as (store, _, ledger):
        await ledger.begin_clip(ClipStart("bird", BIRD.mono_ns, BIRD.mono_ns, None))
        assert await store.unfinished_clips() == []


async def test_a_full_disk_is_waited_for_and_told_of_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "FIRST_RETRY_S", 0.0)
    monkeypatch.setattr(writer, "LONGEST_RETRY_S", 0.0)
    clock = HandClock()
    with capture_logs() as logs:
        async with books(tmp_path, StoreSection(commit_interval_s=0), clock) as (store, session_id, ledger):
            run = asyncio.create_task(store.run())
            done, _ = await ledger.begin_clip(ClipStart("bird", BIRD.mono_ns, BIRD.mono_ns, None))
            with full_disk(tmp_path):
                ledger.add_change(BIRD)
                ledger.add_change(NO_BIRD)
                await ledger.add_heartbeat(Heartbeat(50 * SECOND_NS, 56 * SECOND_NS, 180, 180, 0))
                await ledger.add_incident("camera_lost", "unplugged", 57 * SECOND_NS)
                await until(lambda: any(entry["log_level"] == "error" for entry in logs))
                clock.advance(12.5)
                await ledger.finish_clip(done, result_of(BIRD.mono_ns, scores=((BIRD.mono_ns, 0.875),)))
                begun = asyncio.create_task(ledger.begin_clip(ClipStart("cat", BIRD.mono_ns, BIRD.mono_ns, None)))
                for _ in range(200):
                    await asyncio.sleep(0)
                assert not run.done()
                assert not begun.done()
                assert ask(tmp_path, "SELECT count(*) FROM label_changes") == [(0,)]
            async with asyncio.timeout(20):
                clip_id, _ = await begun
            await until(lambda: store.waiting_rows == 0)
            assert clip_id == done + 1
            assert ask(tmp_path, "SELECT label FROM label_changes ORDER BY id") == [("bird",), ("none",)]
            assert ask(tmp_path, "SELECT state, frames FROM clips ORDER BY id") == [
                ("complete", 30),
                ("recording", None),
            ]
            assert ask(tmp_path, "SELECT count(*) FROM clip_curve") == [(1,)]
            assert ask(tmp_path, "SELECT count(*) FROM heartbeats") == [(1,)]
            [(kind, detail, session)] = ask(
                tmp_path, "SELECT kind, detail, session_id FROM incidents WHERE kind <> 'camera_lost'"
            )
            assert (kind, session) == ("store_failed", session_id)
            assert "rows waited, for up to 12.5 s" in detail
            run.cancel()
            await asyncio.wait([run])
    assert [entry["event"] for entry in logs] == [
        "the disk does not take rows, they wait in memory",
        "the disk takes rows again",
    ]


async def test_a_session_closed_on_a_full_disk_is_closed_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "FIRST_RETRY_S", 0.0)
    async with books(tmp_path) as (store, session_id, ledger):
        await store.flush()
        with full_disk(tmp_path):
            ledger.add_change(BIRD)
            await store.close_session(session_id, "signal")
            assert store.waiting_rows == 4  # with the camera's, the subjects' and the session's end
        assert ask(tmp_path, "SELECT end_reason FROM sessions") == [(None,)]
    assert ask(tmp_path, "SELECT end_reason FROM sessions") == [("signal",)]
    assert ask(tmp_path, "SELECT label FROM label_changes") == [("bird",)]


async def test_a_bug_of_ours_is_not_taken_for_a_failing_disk(tmp_path: Path) -> None:
    async with books(tmp_path) as (store, _, ledger):
        ledger.session_id = 99
        ledger.add_change(BIRD)
        with pytest.raises(sqlite3.IntegrityError):
            await store.flush()
        store._changes.clear()


def small_queue(rows: int) -> StoreSection:
    """A queue smaller than the configuration allows."""
    return StoreSection.model_construct(commit_interval_s=60, commit_rows=10_000, queue_rows=rows, heartbeat_s=60)


async def test_a_queue_that_overflows_counts_what_it_lost(tmp_path: Path) -> None:
    with capture_logs() as logs:
        async with books(tmp_path, small_queue(2)) as (store, _, ledger):
            names = ["none", "a", "b", "c", "d", "a"]
            for number, (before, after) in enumerate(pairwise(names)):
                ledger.add_change(LabelChange(number, number, before, after, None, 0.5))
            await store.flush()
            ledger.add_change(LabelChange(9, 9, "a", "e", None, 0.5))
            await store.flush()
    assert ask(tmp_path, "SELECT previous_label, label FROM label_changes ORDER BY id") == [
        ("none", "a"),
        ("a", "b"),
        ("b", "e"),
    ]
    assert ask(tmp_path, "SELECT kind, detail FROM incidents WHERE kind = 'label_changes_lost'") == [
        ("label_changes_lost", "3 label changes were lost, because 2 waited already")
    ]
    assert [entry["event"] for entry in logs if entry["log_level"] == "error"] == [
        "label changes are lost: the queue is full"
    ]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 1), st.sampled_from(["none", "a", "b", "c"]), st.booleans()), max_size=40),
    st.integers(1, 6),
)
def test_the_chain_holds_across_batches_and_losses(steps: list[tuple[int, str, bool]], queue_rows: int) -> None:
    async def play(data_dir: Path) -> list[tuple[Any, ...]]:
        clock = HandClock()
        async with open_store(data_dir, small_queue(queue_rows), clock) as store:
            session_id, ledgers = await open_books(store, Timeline.now(clock), "one", "two")
            labels = ["none", "none"]
            for number, (camera, label, flush) in enumerate(steps):
                if label != labels[camera]:
                    ledgers[camera].add_change(LabelChange(number, number, labels[camera], label, None, 0.5))
                    labels[camera] = label
                if flush:
                    await store.flush()
            await store.close_session(session_id, "signal")
        return ask(data_dir, "SELECT camera_id, frame_seq, at_us, previous_label, label FROM label_changes ORDER BY id")

    with tempfile.TemporaryDirectory() as folder:
        rows = asyncio.run(play(Path(folder)))
        lost = ask(Path(folder), "SELECT detail FROM incidents WHERE kind = 'label_changes_lost'")
    for camera in {row[0] for row in rows}:
        chain = [row for row in rows if row[0] == camera]
        assert [row[3] for row in chain] == ["none", *(row[4] for row in chain[:-1])]
        assert all(row[3] != row[4] for row in chain)
        assert [row[1:3] for row in chain] == sorted(row[1:3] for row in chain)
    if queue_rows >= len(steps):
        assert lost == []


async def test_coverage_joins_heartbeats_and_shows_gaps(tmp_path: Path) -> None:
    async with books(tmp_path) as (store, session_id, ledger):
        for since_s, until_s, frames in (
            (0, 60, 1800),
            (60.1, 120, 1800),
            (120, 180, 0),
            (300, 360, 900),
            (361, 400, 10),
        ):
            since_ns, until_ns = (50 * SECOND_NS + round(second * SECOND_NS) for second in (since_s, until_s))
            await ledger.add_heartbeat(Heartbeat(since_ns, until_ns, frames, frames, 0))
        await store.close_session(session_id, "signal")
    assert ask(
        tmp_path, "SELECT camera, start_us - ?1, end_us - ?1, duration_s FROM coverage ORDER BY start_us", T0_US
    ) == [
        ("feeder", 0, 120_000_000, 120.0),
        ("feeder", 300_000_000, 400_000_000, 100.0),
    ]


async def test_a_visit_that_is_still_going_on_says_so(tmp_path: Path) -> None:
    async with books(tmp_path) as (store, session_id, ledger):
        ledger.add_change(BIRD)
        await store.flush()
        look = "SELECT label, end_us, duration_s, ongoing FROM visits"
        assert ask(tmp_path, look) == [("bird", None, 0.0, 1)]
        await ledger.add_heartbeat(Heartbeat(50 * SECOND_NS, 60 * SECOND_NS, 300, 300, 0))
        await store.flush()
        assert ask(tmp_path, look) == [("bird", None, 7.5, 1)]
        ledger.add_change(NO_BIRD)
        await store.close_session(session_id, "signal")
    assert ask(tmp_path, look) == [("bird", T0_US + 4_000_000, 1.5, 0)]


async def test_the_shell_can_read_what_the_store_wrote(tmp_path: Path) -> None:
    await write_history(tmp_path)
    with open_for_edits(tmp_path) as history:
        say(history, [1], Saying(verdict="right"), "owner", T0_US)
    with reading(tmp_path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        for (view,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall():
            assert connection.execute(f"SELECT * FROM {view}").fetchall(), view  # noqa: S608
        [(points,)] = connection.execute("SELECT points FROM clip_scores LIMIT 1")
    assert len(json.loads(points)) == 130


# What the triggers keep, against what the rows say.

RECOUNT = """
SELECT label, start_us - start_us % 3600000000, camera_id, count(*), sum(coalesce(end_us - start_us, 0))
FROM label_spans GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""
KEPT = "SELECT label, hour_us, camera_id, changes, shown_us FROM hourly_counts ORDER BY 1, 2, 3"

Step = tuple[str, int, int, int]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.integers(0, 3), st.integers(0, 3), st.integers(0, 4 * 3600)),
        st.tuples(st.just("move"), st.integers(0, 30), st.integers(-5000, 5000), st.just(0)),
        st.tuples(st.just("shift"), st.integers(1, 2), st.integers(-5000, 5000), st.just(0)),
        st.tuples(st.just("correct"), st.integers(1, 2), st.integers(-5000, 5000).filter(bool), st.just(0)),
        st.tuples(st.just("delete"), st.integers(0, 30), st.just(0), st.just(0)),
        st.tuples(st.just("end"), st.integers(0, 3), st.integers(0, 5 * 3600), st.just(0)),
        st.tuples(st.just("open"), st.integers(0, 3), st.just(0), st.just(0)),
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(STEPS)
@example([("end", 1, 0, 0), ("end", 3, 0, 0), ("insert", 1, 0, 1800), ("correct", 2, -1, 0)])
def test_hourly_counts_stay_true_whatever_is_done_to_the_rows(steps: list[Step]) -> None:
    script = "".join(file.read_text() for file in migration_files())
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(script)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("INSERT INTO models VALUES (1, 'm', 'e', 'w', 's', 224)")
        for number in (1, 2):
            connection.execute(
                "INSERT INTO sessions VALUES (?, ?, NULL, NULL, ?, 0, ?, 'b', 'v', 'c', NULL, 1, NULL)",
                (number, T0_US, T0_US, T0_US),
            )
            connection.execute("INSERT INTO cameras VALUES (?, ?)", (number, f"camera{number}"))
        for session in (1, 2):
            for camera in (1, 2):
                connection.execute(
                    "INSERT INTO session_cameras"
                    " VALUES (?, ?, 1, 'x', 'realtime', 'clock', 1, 1, NULL, '', 0, ?, NULL)",
                    (session, camera, T0_US),
                )
        for kind, one, two, three in steps:
            chain = (one % 2 + 1, one // 2 % 2 + 1)
            match kind:
                case "insert":
                    connection.execute(
                        "INSERT INTO label_changes (session_id, camera_id, model_id, at_us, frame_seq, previous_label,"
                        " label, confidence) VALUES (?, ?, 1, ?, 0, 'x', ?, 0.5)",
                        (*chain, T0_US + three * 1_000_000, ["none", "a", "b", "c"][two]),
                    )
                case "move":
                    connection.execute(
                        "UPDATE label_changes SET at_us = at_us + ? WHERE id = ?", (two * 1_000_000, one)
                    )
                case "shift":
                    connection.execute(
                        "UPDATE label_changes SET at_us = at_us + ? WHERE session_id = ?", (two * 1_000_000, one)
                    )
                case "correct":
                    for sql, parameters in shift_statements(one, two * 1_000_000, T0_US, "step"):
                        connection.execute(sql, parameters)
                case "delete":
                    connection.execute("DELETE FROM label_changes WHERE id = ?", (one,))
                case "end":
                    connection.execute(
                        "UPDATE session_cameras SET ended_us = ? WHERE session_id = ? AND camera_id = ?",
                        (T0_US + two * 1_000_000, *chain),
                    )
                case "open":
                    connection.execute(
                        "UPDATE session_cameras SET ended_us = NULL WHERE session_id = ? AND camera_id = ?", chain
                    )
            assert connection.execute(KEPT).fetchall() == connection.execute(RECOUNT).fetchall()


# A disk that goes away, and a reader that does not.


async def test_a_reader_that_stays_lets_the_log_grow_only_so_far(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "WAL_HELD_BYTES", 400_000)
    monkeypatch.setattr(connection, "WAL_MAX_BYTES", 800_000)
    wal = tmp_path / f"{DATABASE_NAME}-wal"
    label = "none"
    with capture_logs() as logs:
        async with books(tmp_path, StoreSection(commit_rows=1)) as (store, _, ledger):
            with reading(tmp_path) as reader:
                reader.execute("BEGIN")
                reader.execute("SELECT count(*) FROM label_changes").fetchone()
                largest, written = 0, []
                for number in range(300):
                    following = "bird" if label == "none" else "none"
                    ledger.add_change(LabelChange(number, number * SECOND_NS, label, following, "x" * 3000, 0.5))
                    label = following
                    written.append(await store.flush())
                    largest = max(largest, wal.stat().st_size)
                assert not all(written)
                assert 800_000 <= largest < 1_000_000
                assert store.waiting_rows > 100
                assert reader.execute("SELECT count(*) FROM label_changes").fetchone() == (0,)
            assert await store.flush()
            await ledger.add_incident("camera_lost", "unplugged")
            assert await store.flush()
            assert wal.stat().st_size < 400_000
            assert ask(tmp_path, "SELECT count(*) FROM label_changes") == [(300,)]
            kinds = [kind for (kind,) in ask(tmp_path, "SELECT kind FROM incidents ORDER BY id")]
            assert kinds == ["wal_held", "store_failed", "camera_lost"]
    assert [entry["event"] for entry in logs] == [
        "the write-ahead log is held by a reader",
        "the disk does not take rows, they wait in memory",
        "the write-ahead log is free again",
        "the disk takes rows again",
    ]


@pytest.mark.parametrize("comes_back_as", ["itself", "another mount"])
async def test_a_folder_whose_disk_goes_away_is_written_to_when_it_is_back(tmp_path: Path, comes_back_as: str) -> None:
    data, away = tmp_path / "data", tmp_path / "away"
    async with books(data) as (store, _, ledger):
        assert await store.flush()
        data.rename(away)
        data.mkdir()  # the empty mount point
        ledger.add_change(BIRD)
        begun = asyncio.create_task(ledger.begin_clip(ClipStart("bird", BIRD.mono_ns, BIRD.mono_ns, None)))
        assert not await store.flush()
        assert list(data.iterdir()) == []
        data.rmdir()
        if comes_back_as == "itself":
            away.rename(data)
        else:
            shutil.copytree(away, data)
        ledger.add_change(NO_BIRD)
        assert await store.flush()
        assert ask(data, "SELECT label FROM label_changes ORDER BY id") == [("bird",), ("none",)]
        async with asyncio.timeout(30):
            await begun
        assert ask(data, "SELECT state FROM clips") == [("recording",)]
        assert ask(data, "SELECT kind FROM incidents") == [("store_failed",)]
        with pytest.raises(StoreError, match="another rpiwatch"), hold_data_folder(data):
            pass


async def test_another_history_in_the_place_is_not_written_to(tmp_path: Path) -> None:
    data, away = tmp_path / "data", tmp_path / "away"
    await write_history(tmp_path / "other")
    async with books(data) as (store, _, ledger):
        assert await store.flush()
        data.rename(away)
        shutil.copytree(tmp_path / "other", data)
        ledger.add_change(BIRD)
        for _ in range(3):
            assert not await store.flush()
        assert ask(data, "SELECT count(*) FROM label_changes") == [(8,)]
        shutil.rmtree(data)
        away.rename(data)
        assert await store.flush()
    assert ask(data, "SELECT label FROM label_changes") == [("bird",)]
