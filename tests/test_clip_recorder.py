"""From targets to clips and their rows: the real ring, writer and store."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from rpiwatch.clips import ClipEvent, ClipRecorder, FrameRing, recover_clip
from rpiwatch.clips.recorder import WRITER_NICENESS
from rpiwatch.clips.ring import RingFrame
from rpiwatch.clock import SystemClock, Timeline
from rpiwatch.config import ClipsSection, StoreSection
from rpiwatch.records import TargetState
from rpiwatch.sources import SourceInfo
from rpiwatch.store import Ledger, open_store
from tests.test_clip_writer import read_back, ring_frames

SECOND = 1_000_000_000
STEP = SECOND // 10
SIZE = (160, 68)
ANCHOR_US = 1_780_000_000_000_000
PATIENCE_S = 60
SECTION = ClipsSection(pre_roll_s=1, post_roll_s=1, max_s=5)


@dataclass(frozen=True)
class Model:
    name: str = "test"
    engine: str = "float32"
    weights: str = "none"
    weights_sha256: str = "0"
    input_size: int = 224


@asynccontextmanager
async def books(data_dir: Path) -> AsyncIterator[Ledger]:
    source = SourceInfo("file:///film.mp4", "file", *SIZE, 10.0, "h264", live=False, pace="max", times_from="now")
    timeline = Timeline(0, ANCHOR_US)
    async with open_store(data_dir, StoreSection(), SystemClock()) as store:
        session_id = await store.open_session(Timeline.now(SystemClock()), version="0", boot_id="", config="")
        yield await store.open_camera(session_id, name="feeder", source=source, model=Model(), timeline=timeline)
        await store.close_session(session_id, "end_of_source")


class Camera:
    """Ten frames a second of real pictures, and what a model that knows the truth says of them."""

    def __init__(self, visits: list[tuple[int, int]], label: str = "bird") -> None:
        self._jpegs = [frame.jpeg for frame in ring_frames(50, SIZE)]
        self._visits = visits
        self._label = label

    def frame(self, seq: int) -> RingFrame:
        return RingFrame(seq, seq * STEP, self._jpegs[seq % len(self._jpegs)], SIZE)

    def append(self, ring: FrameRing, seq: int) -> None:
        frame = self.frame(seq)
        ring.append(frame.seq, frame.mono_ns, frame.jpeg, frame.size)

    def targets(self, seq: int) -> list[TargetState]:
        """The score rises to its peak in the middle of the visit."""
        for first, last in self._visits:
            if first <= seq <= last:
                score = max(0.3, 0.9 - abs(seq - (first + last) // 2) / 1000)
                return [TargetState("cat", 0.05, None), TargetState(self._label, score, first * STEP)]
        return [TargetState("cat", 0.05, None), TargetState(self._label, 0.01, None)]


async def film(recorder: ClipRecorder, ring: FrameRing, camera: Camera, count: int, first: int = 0) -> None:
    """As the daemon does it: a capture thread, then each prediction on the event loop."""
    loop = asyncio.get_running_loop()

    def capture() -> None:
        for seq in range(first, first + count):
            camera.append(ring, seq)
            loop.call_soon_threadsafe(recorder.on_prediction, seq * STEP, seq, camera.targets(seq))

    async with asyncio.timeout(PATIENCE_S):
        await loop.run_in_executor(None, capture)
        await asyncio.sleep(0)  # what the thread called has its turn


def film_in_step(recorder: ClipRecorder, ring: FrameRing, camera: Camera, count: int) -> None:
    """Each frame is predicted before the next one comes, and nobody else has a turn: a disk that is too slow."""
    for seq in range(count):
        camera.append(ring, seq)
        recorder.on_prediction(seq * STEP, seq, camera.targets(seq))


async def record(
    data_dir: Path,
    camera: Camera,
    count: int,
    section: ClipsSection = SECTION,
    *,
    lossless: bool = True,
    on_event: Callable[[ClipEvent], None] = lambda _: None,
) -> list[ClipEvent]:
    """Record a whole film and end."""
    events: list[ClipEvent] = []
    ring = FrameRing(section.ring_s, section.ring_max_bytes, lossless)
    async with books(data_dir) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(section, ring, ledger, data_dir, lambda event: (events.append(event), on_event(event)))
        group.create_task(recorder.run())
        await film(recorder, ring, camera, count)
        await recorder.finish()
    return events


def rows(data_dir: Path, sql: str = "SELECT * FROM clips ORDER BY id") -> list[sqlite3.Row]:
    database = sqlite3.connect(data_dir / "rpiwatch.db")
    database.row_factory = sqlite3.Row
    try:
        return database.execute(sql).fetchall()
    finally:
        database.close()


def seq_of(at_us: int) -> int:
    return round((at_us - ANCHOR_US) * 1000 / STEP)


def left_over(data_dir: Path) -> list[str]:
    return [file.name for file in (data_dir / "clips").rglob("*.part.*")]


async def test_a_visit_becomes_a_clip_and_its_row(tmp_path):
    camera = Camera([(50, 70)])
    events = await record(tmp_path, camera, 120)
    (row,) = rows(tmp_path)
    assert (row["state"], row["label"], row["frames"]) == ("complete", "bird", 41)
    assert [seq_of(row[key]) for key in ("started_us", "triggered_us", "ended_us")] == [40, 50, 80]
    assert row["peak_confidence"] == pytest.approx(0.9)
    assert (tmp_path / row["thumbnail"]).read_bytes() == camera.frame(60).jpeg
    times, _, _, codec = read_back(tmp_path / row["path"])
    assert times == [n * STEP // 1000 for n in range(41)]
    assert (row["codec"], row["width"], row["height"], codec) == ("h264", 160, 68, "h264")
    assert row["bytes"] == (tmp_path / row["path"]).stat().st_size
    assert [event.kind for event in events] == ["recording", "complete"]
    assert events[-1].path == row["path"]
    assert events[-1].result.frames == 41
    assert left_over(tmp_path) == []


async def test_the_writer_gives_way_to_the_model(tmp_path):
    niceness = []

    def on_event(event: ClipEvent) -> None:
        writers = [thread.native_id for thread in threading.enumerate() if thread.name.startswith("clips")]
        niceness.extend(os.getpriority(os.PRIO_PROCESS, writer) for writer in writers)

    await record(tmp_path, Camera([(30, 50)]), 100, on_event=on_event)
    assert set(niceness) == {min(19, os.getpriority(os.PRIO_PROCESS, 0) + WRITER_NICENESS)}


async def test_the_scores_of_the_clip_are_kept(tmp_path):
    await record(tmp_path, Camera([(50, 70)]), 120)
    curve = rows(tmp_path, "SELECT at_us, score FROM clip_curve ORDER BY at_us")
    assert [seq_of(point["at_us"]) for point in curve] == list(range(40, 81))
    assert max(point["score"] for point in curve) == pytest.approx(0.9)
    assert curve[0]["score"] == pytest.approx(0.01)


async def test_of_many_scores_about_ten_a_second_are_kept_and_the_peak_is_one(tmp_path):
    fast = 240
    jpegs = [frame.jpeg for frame in ring_frames(20, SIZE)]
    ring = FrameRing(10, 10**7, lossless=True)
    events: list[ClipEvent] = []
    async with books(tmp_path) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(SECTION, ring, ledger, tmp_path, events.append)
        group.create_task(recorder.run())
        for seq in range(2 * fast):
            at_ns = seq * SECOND // fast
            ring.append(seq, at_ns, jpegs[seq % 20], SIZE)
            recorder.on_prediction(at_ns, seq, [TargetState("bird", 0.99 if seq == 137 else 0.5, 0)])
        await recorder.finish()
    result = events[-1].result
    assert result.frames == 2 * fast
    assert len(result.scores) == 20
    assert result.peak_confidence == 0.99
    assert max(result.scores, key=lambda point: point[1]) == (137 * SECOND // fast, 0.99)


async def test_ten_visits_become_ten_clips(tmp_path):
    visits = [(40 * n + 10, 40 * n + 15) for n in range(10)]
    await record(tmp_path, Camera(visits), 400)
    clips = rows(tmp_path)
    assert [(seq_of(c["started_us"]), seq_of(c["triggered_us"]), seq_of(c["ended_us"])) for c in clips] == [
        (first - 10, first, last + 10) for first, last in visits
    ]
    for clip in clips:
        assert len(read_back(tmp_path / clip["path"])[0]) == clip["frames"] == 26
        assert clip["state"] == "complete"
    assert len({clip["path"] for clip in clips}) == 10


async def test_a_long_visit_is_cut_into_clips_without_a_gap_or_an_overlap(tmp_path):
    await record(tmp_path, Camera([(20, 217)]), 260)
    clips = rows(tmp_path)
    frames = []
    for clip in clips:
        times = read_back(tmp_path / clip["path"])[0]
        frames += [seq_of(clip["started_us"] + at_us) for at_us in times]
        assert times[-1] < 5_000_000
    assert frames == list(range(10, 228))
    assert [clip["continues_clip_id"] for clip in clips] == [None, *(clip["id"] for clip in clips[:-1])]
    assert all(clip["triggered_us"] == clip["started_us"] for clip in clips[1:])
    assert [clip["frames"] for clip in clips] == [50, 50, 50, 50, 18]


async def test_the_end_of_the_stream_finishes_the_clip(tmp_path):
    await record(tmp_path, Camera([(70, 99)]), 100)
    (clip,) = rows(tmp_path)
    assert (clip["state"], seq_of(clip["ended_us"])) == ("complete", 99)


async def test_a_camera_that_goes_away_ends_its_clip_and_gets_another_when_it_is_back(tmp_path):
    ring = FrameRing(10, 10**7, lossless=False)
    camera = Camera([(50, 200)])
    async with books(tmp_path) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(SECTION, ring, ledger, tmp_path)
        group.create_task(recorder.run())
        await film(recorder, ring, camera, 70)
        recorder.on_break()
        await film(recorder, ring, camera, 40, first=500)
        await film(recorder, ring, Camera([(540, 560)]), 40, first=540)
        await recorder.finish()
    assert [(seq_of(c["started_us"]), seq_of(c["ended_us"])) for c in rows(tmp_path)] == [(40, 69), (530, 570)]


async def test_every_frame_counts_in_a_ring_that_is_smaller_than_the_clip(tmp_path):
    """The camera waits for the writer: nothing is lost, and nothing is stuck."""
    section = ClipsSection(pre_roll_s=0.5, post_roll_s=0.5, max_s=3600, ring_s=0.5, ring_max_bytes=1_000_000)
    camera = Camera([(10, 1500)])
    total = sum(len(camera.frame(seq).jpeg) for seq in range(1600))
    assert total > 3 * section.ring_max_bytes
    await record(tmp_path, camera, 1600, section)
    (clip,) = rows(tmp_path)
    assert clip["frames"] == 1501
    assert len(read_back(tmp_path / clip["path"])[0]) == 1501


async def test_a_writer_that_is_overrun_cuts_the_clip_short_and_says_so(tmp_path):
    """The row waits for a slow disk while the camera goes on."""
    camera = Camera([(10, 10_000)])
    section = ClipsSection(pre_roll_s=0.5, post_roll_s=0.5, max_s=3600, ring_s=0.5, ring_max_bytes=1_000_000)
    ring = FrameRing(section.ring_s, section.ring_max_bytes, lossless=False)
    events: list[ClipEvent] = []
    async with books(tmp_path) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(section, ring, ledger, tmp_path, events.append)
        # Nobody writes yet: this is the slow disk. The camera is not kept waiting by it.
        film_in_step(recorder, ring, camera, 1000)
        group.create_task(recorder.run())
        await recorder.finish()
    assert ring.bytes <= section.ring_max_bytes
    (clip,) = rows(tmp_path)
    assert clip["state"] == "failed"
    assert "too slow" in clip["failure"]
    (incident,) = rows(tmp_path, "SELECT * FROM incidents")
    assert incident["kind"] == "clip_failed"
    assert "too slow" in incident["detail"]
    assert [event.kind for event in events] == ["recording", "failed"]
    assert left_over(tmp_path) == []


async def test_a_disk_that_refuses_costs_a_clip_not_the_camera(tmp_path):
    """The clip is given up with an incident; the visit gets another one once the disk is well."""
    ring = FrameRing(10, 10**7, lossless=True)
    camera = Camera([(20, 200)])
    events: list[ClipEvent] = []
    failed = asyncio.Event()

    def on_event(event: ClipEvent) -> None:
        events.append(event)
        if event.kind == "failed":
            failed.set()

    async with books(tmp_path) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        (tmp_path / "clips").write_text("where the folder belongs")
        recorder = ClipRecorder(ClipsSection(pre_roll_s=1, post_roll_s=1), ring, ledger, tmp_path, on_event)
        group.create_task(recorder.run())
        await film(recorder, ring, camera, 30)
        await failed.wait()
        (tmp_path / "clips").unlink()
        await film(recorder, ring, camera, 220, first=30)
        await recorder.finish()
    broken, whole = rows(tmp_path)
    assert (broken["state"], broken["frames"]) == ("failed", None)
    assert whole["state"] == "complete"
    # Ten seconds after the failure, with what the ring still had.
    assert 10 <= seq_of(whole["started_us"]) <= 30
    assert seq_of(whole["ended_us"]) == 210
    assert [row["kind"] for row in rows(tmp_path, "SELECT kind FROM incidents")] == ["clip_failed"]
    assert [event.kind for event in events] == ["recording", "failed", "recording", "complete"]


async def test_no_more_live_clips_are_begun_than_the_disk_can_be_behind(tmp_path):
    camera = Camera([(20 * n + 5, 20 * n + 6) for n in range(50)])
    section = ClipsSection(pre_roll_s=0.1, post_roll_s=0.1, max_s=5)
    ring = FrameRing(section.ring_s, section.ring_max_bytes, lossless=False)
    async with books(tmp_path) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(section, ring, ledger, tmp_path)
        film_in_step(recorder, ring, camera, 1000)
        group.create_task(recorder.run())
        await recorder.finish()
    assert [clip["state"] for clip in rows(tmp_path)] == ["complete"] * 8
    (incident,) = rows(tmp_path, "SELECT * FROM incidents")
    assert "not begun" in incident["detail"]


async def test_an_end_with_a_deadline_keeps_what_is_written(tmp_path):
    camera = Camera([(10, 5000)])
    section = ClipsSection(pre_roll_s=1, post_roll_s=1, max_s=3600)
    ring = FrameRing(section.ring_s, section.ring_max_bytes, lossless=False)
    async with books(tmp_path) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(section, ring, ledger, tmp_path)
        await film(recorder, ring, camera, 3000)
        group.create_task(recorder.run())
        await recorder.finish(within_s=0)
    (clip,) = rows(tmp_path)
    if clip["state"] == "complete":
        assert clip["frames"] == len(read_back(tmp_path / clip["path"])[0]) < 3000
    else:
        assert (clip["state"], "stopped" in clip["failure"]) == ("failed", True)
    assert left_over(tmp_path) == []


async def test_a_recorder_that_is_cancelled_frees_a_camera_that_waits(tmp_path):
    section = ClipsSection(pre_roll_s=0.5, post_roll_s=0.5, max_s=3600, ring_s=0.5, ring_max_bytes=1_000_000)
    ring = FrameRing(section.ring_s, section.ring_max_bytes, lossless=True)
    camera = Camera([])
    async with books(tmp_path) as ledger:
        recorder = ClipRecorder(section, ring, ledger, tmp_path)
        task = asyncio.create_task(recorder.run())
        # Nobody decides on any frame, so the ring fills up and the capture thread waits.
        thread = threading.Thread(target=lambda: [camera.append(ring, seq) for seq in range(1000)], daemon=True)
        thread.start()
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.to_thread(thread.join, PATIENCE_S)
        assert not thread.is_alive()


async def test_without_a_visit_there_is_no_clip(tmp_path):
    assert await record(tmp_path, Camera([]), 50) == []
    assert rows(tmp_path) == []
    assert not (tmp_path / "clips").exists()


async def test_while_it_is_refused_no_clip_is_recorded_and_a_target_that_stays_gets_one_then(tmp_path):
    camera = Camera([(50, 110)])
    refusal: str | None = None
    events: list[ClipEvent] = []
    ring = FrameRing(SECTION.ring_s, SECTION.ring_max_bytes, lossless=True)
    async with books(tmp_path) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(SECTION, ring, ledger, tmp_path, events.append, lambda: refusal)
        group.create_task(recorder.run())
        await film(recorder, ring, camera, 60)
        refusal = "the disk is full"
        await film(recorder, ring, camera, 60, first=60)
        while len(events) < 2:  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)
        [row] = rows(tmp_path)
        assert (row["state"], seq_of(row["started_us"]), seq_of(row["ended_us"])) == ("complete", 40, 60)
        assert len(read_back(tmp_path / row["path"])[0]) == 21
        refusal = None
        camera = Camera([(50, 150)])
        await film(recorder, ring, camera, 60, first=120)
        await recorder.finish()
    _, row, _ = rows(tmp_path)
    assert (row["state"], seq_of(row["started_us"]), seq_of(row["ended_us"])) == ("complete", 61, 110), (
        "not one is lost"
    )
    assert left_over(tmp_path) == []


async def test_what_a_disk_keeps_when_it_goes_away_is_left_for_the_next_start(tmp_path):
    disk, away = tmp_path / "disk", tmp_path / "away"
    disk.mkdir()
    camera = Camera([(50, 200)])
    events: list[ClipEvent] = []
    ring = FrameRing(SECTION.ring_s, SECTION.ring_max_bytes, lossless=True)
    async with books(tmp_path) as ledger, asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        recorder = ClipRecorder(SECTION, ring, ledger, disk, events.append)
        group.create_task(recorder.run())
        await film(recorder, ring, camera, 70)
        while not left_over(disk):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.01)
        disk.rename(away)
        await recorder.finish()
    [row] = rows(tmp_path)
    assert [event.kind for event in events] == ["recording", "failed"]
    assert [kind for (kind,) in rows(tmp_path, "SELECT kind FROM incidents")] == ["clip_failed"]
    assert row["state"] == "recording"
    assert left_over(away) == [f"{Path(row['path']).stem}.part.mp4"]
    assert recover_clip(away, row["path"]).frames == 30
