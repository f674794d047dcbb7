"""One camera's books on the event loop: real tracker, real store, and a camera that goes away and comes back."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest

from rpiwatch.camera_watch import CameraWatch, Gates
from rpiwatch.clips import ClipRecorder, FrameRing, encode_jpeg
from rpiwatch.clock import SystemClock, Timeline
from rpiwatch.config import ClipsSection, Config, LabelsSection, StoreSection
from rpiwatch.labels import LabelTracker
from rpiwatch.pipeline import SourceEnded, SourceGone, SourceOpened
from rpiwatch.records import Frame, Prediction, of_scene
from rpiwatch.sources import SourceInfo
from rpiwatch.store import open_store
from rpiwatch.subject_log import SubjectLog
from rpiwatch.thresholds import ThresholdBook
from rpiwatch.vocabulary import load_vocabulary
from tests.conftest import query
from tests.histories import HandClock

INFO = SourceInfo("/dev/video9", "v4l2", 64, 48, 30.0, "MJPG", True, "realtime")
STEP_NS = 33_333_333


class Model:
    name, engine, weights, weights_sha256, input_size = "test", "none", "none", "0" * 64, 224


def prediction(seq: int, owl: float) -> Prediction:
    return Prediction(seq, seq * STEP_NS, of_scene(np.array([owl, 1 - owl], np.float32)))


@pytest.fixture
async def watched(tmp_path):
    """Run a watch over what a test delivers; give what it left in the database."""
    (tmp_path / "labels.txt").write_text("owl\nfox\n")
    vocabulary = load_vocabulary(str(tmp_path / "labels.txt"), {})
    tracker = LabelTracker(LabelsSection(window=1, dwell_s=0, enter=0.9, stay=0.5), (), vocabulary)
    subjects = SubjectLog(LabelsSection(), (), vocabulary)
    clock = SystemClock()
    timeline = Timeline(0, 1_000_000_000_000_000)

    async def run(*items, heartbeat_s: float = 60, frames_clock: HandClock | None = None) -> CameraWatch:
        async with open_store(tmp_path / "data", StoreSection(), clock) as store:
            session = await store.open_session(Timeline.now(clock), version="test", boot_id="", config="")
            ledger = await store.open_camera(session, name="hall", source=INFO, model=Model(), timeline=timeline)
            watch = CameraWatch(
                "hall", timeline, tracker, subjects, None, ledger, heartbeat_s, None, clock=frames_clock
            )
            running = asyncio.create_task(watch.run())
            for item in items:
                watch.deliver(item, 1_000_000)
            await running
            await store.close_session(session, "test")
        return watch

    run.data = tmp_path / "data"
    return run


async def test_a_lost_camera_closes_its_label_and_the_chain_goes_on(watched):
    watch = await watched(
        prediction(0, 0.95), prediction(1, 0.95), SourceGone("unplugged"),
        SourceOpened(INFO, 50 * STEP_NS, 1.63), prediction(50, 0.95), SourceEnded(),
    )  # fmt: skip
    changes = query(watched.data, "SELECT previous_label, label, frame_seq, at_us FROM label_changes ORDER BY id")
    assert [(row["previous_label"], row["label"], row["frame_seq"]) for row in changes] == [
        ("none", "owl", 0), ("owl", "none", 1), ("none", "owl", 50), ("owl", "none", 50),
    ]  # fmt: skip
    incidents = query(watched.data, "SELECT kind, detail, at_us FROM incidents ORDER BY id")
    assert [(row["kind"], row["detail"]) for row in incidents] == [
        ("camera_lost", "unplugged"),
        ("camera_back", "after 1.6 s: /dev/video9, 64x48 MJPG"),
    ]
    assert incidents[0]["at_us"] == changes[1]["at_us"]
    assert incidents[1]["at_us"] == changes[2]["at_us"]
    assert watch.away_reason is None


async def test_it_knows_what_looks_took_and_how_long_after_their_capture_labels_were_known(watched):
    frames = prediction(0, 0.95), prediction(1, 0.1), Prediction(2, 2 * STEP_NS, None)
    watch = await watched(*frames, SourceEnded(), frames_clock=HandClock(mono_ns=40_000_000))
    assert (watch.model_times.count, watch.model_times.sum_ns) == (2, 2_000_000)
    # One after 40 ms, one after 40 - 33.3; what was not looked at has no label of its own.
    assert (watch.label_times.count, watch.label_times.sum_ns) == (2, 80_000_000 - STEP_NS)
    watch = await watched(*frames, SourceEnded())
    assert watch.label_times.count == 0, "the times of its frames are no clock's"


async def test_heartbeats_count_every_frame_once_and_leave_out_the_time_away(watched):
    watch = await watched(
        *(prediction(seq, 0.1) for seq in range(0, 100, 2)), SourceGone("x"),
        SourceOpened(INFO, 1000 * STEP_NS, 30), *(prediction(seq, 0.1) for seq in range(1000, 1010)), SourceEnded(),
        heartbeat_s=1,
    )  # fmt: skip
    beats = query(watched.data, "SELECT * FROM heartbeats ORDER BY id")
    assert len(beats) == 3 + 1  # of each second of the first 3.3 s, and of what came after
    assert sum(beat["frames_classified"] for beat in beats) == 60 == watch.frames_classified
    assert sum(beat["frames_seen"] for beat in beats) == 1010
    assert all(beat["frames_seen"] == beat["frames_classified"] + beat["frames_skipped"] for beat in beats)
    spans = query(watched.data, "SELECT duration_s FROM coverage ORDER BY start_us")
    assert [round(span["duration_s"], 1) for span in spans] == [3.3, 0.3]


async def test_what_is_repeated_changes_labels_and_counts_as_seen_but_not_as_classified(watched):
    """Somebody comes and stands still, while nine of ten frames are as those before."""
    items = [replace(prediction(seq, 0.95 if seq < 60 else 0.1), repeated=seq % 10 > 0) for seq in range(100)]
    watch = await watched(*items, SourceEnded())
    changes = query(watched.data, "SELECT previous_label, label, frame_seq FROM label_changes ORDER BY id")
    assert [tuple(row.values()) for row in changes] == [("none", "owl", 0), ("owl", "none", 60)]
    [beat] = query(watched.data, "SELECT frames_seen, frames_classified, frames_skipped FROM heartbeats")
    assert tuple(beat.values()) == (100, 10, 0)
    figures = watch.take_figures(3.0)
    assert (figures.frames, figures.repeated, len(figures.inference_ns)) == (100, 90, 10)


async def test_what_a_camera_gives_is_kept_when_it_comes_for_the_first_time(watched):
    came = SourceInfo("/dev/video3", "v4l2", 1280, 720, 25.0, "YUYV", True, "realtime")
    await watched(SourceGone("absent"), SourceOpened(came, STEP_NS, 7, first=True), SourceEnded())
    [row] = query(watched.data, "SELECT source, width, height, fps, fourcc FROM session_cameras")
    assert list(row.values()) == ["/dev/video3", 1280, 720, 25.0, "YUYV"]


async def test_a_camera_without_a_frame_leaves_no_heartbeat(watched):
    await watched(SourceEnded())
    assert query(watched.data, "SELECT * FROM heartbeats") == []
    assert query(watched.data, "SELECT * FROM label_changes") == []


async def test_figures_are_taken_and_begin_anew(watched):
    watch = await watched(prediction(0, 0.95), prediction(3, 0.95), SourceEnded())
    figures = watch.take_figures(2.0)
    assert (figures.frames, figures.skipped, figures.fps) == (2, 2, 1.0)
    assert watch.take_figures(1.0).frames == 0


START_US = round(datetime(2026, 11, 24, 12).timestamp() * 1e6)
"""Noon by the clock on the wall, wherever this runs."""


@pytest.fixture
async def recorded(tmp_path):
    """Run a watch with a target and clips over owl scores, ten looks a second; give the database's folder."""
    (tmp_path / "labels.txt").write_text("owl\nfox\n")
    vocabulary = load_vocabulary(str(tmp_path / "labels.txt"), {})
    clock, timeline, data = SystemClock(), Timeline(0, START_US), tmp_path / "data"

    async def run(scores: list[float], brightness: float | None = None, **settings):
        labels = LabelsSection(window=1, dwell_s=0.2, enter=0.75, stay=0.5)
        config = Config.model_validate({"targets": [{"label": "owl"}], "labels": labels.model_dump(), **settings})
        book = ThresholdBook(labels, config.targets, vocabulary, config.thresholds, config.night.raise_by)
        names = labels, config.targets, vocabulary, book
        clips = ClipsSection(pre_roll_s=0.5, post_roll_s=0.5, quiet=config.clips.quiet)
        async with open_store(data, StoreSection(), clock) as store:
            session = await store.open_session(Timeline.now(clock), version="test", boot_id="", config="")
            ledger = await store.open_camera(session, name="hall", source=INFO, model=Model(), timeline=timeline)
            ring = FrameRing(clips.ring_s, clips.ring_max_bytes, False)
            watch = CameraWatch(
                "hall", timeline, LabelTracker(*names), SubjectLog(*names),
                ClipRecorder(clips, ring, ledger, data), ledger, 60, None, gates=Gates.of(config, "hall"),
            )  # fmt: skip
            running = asyncio.create_task(watch.run())
            for seq, owl in enumerate(scores):
                mono_ns = seq * 100_000_000
                frame = Frame(seq, mono_ns, np.full((48, 64, 3), seq % 256, np.uint8))
                ring.append(seq, mono_ns, encode_jpeg(frame, 90), frame.size)
                sightings = of_scene(np.array([owl, 1 - owl], np.float32))
                watch.deliver(Prediction(seq, mono_ns, sightings, brightness), 1_000_000)
                await asyncio.sleep(0)  # the recorder takes its frames while they are kept
            watch.deliver(SourceEnded(), 0)
            await running
            await store.close_session(session, "test")
        return data

    return run


async def test_a_clip_has_its_grounds_and_what_was_nearly_one_its_row(recorded):
    data = await recorded([0.1] * 10 + [0.625] * 5 + [0.1] * 150 + [0.875] * 20 + [0.1] * 10)
    [clip] = query(data, "SELECT grounds, triggered_us FROM clips")
    assert json.loads(clip["grounds"]) == {
        "score": 0.875, "enter": 0.75, "stay": 0.5, "dwell_s": 0.2, "night": 0, "subject": 0, "box": [0, 0, 1, 1],
    }  # fmt: skip
    assert clip["triggered_us"] == START_US + 16_500_000
    [miss] = query(data, "SELECT * FROM near_misses")
    assert (miss["label"], miss["gate"], miss["reached"], miss["needed"], miss["night"]) == (
        "owl",
        "enter",
        0.625,
        0.75,
        0,
    )
    assert (miss["since_us"] - START_US, miss["until_us"] - START_US) == (1_000_000, 1_400_000)


async def test_who_is_still_there_when_the_quiet_time_ends_gets_a_clip_then(recorded):
    minute = 600
    data = await recorded([0.875] * 30 + [0.1] * 200 + [0.875] * (minute - 200), clips={"quiet": ["11:00-12:01"]})
    [clip] = query(data, "SELECT triggered_us, started_us FROM clips")
    assert clip["triggered_us"] == START_US + 60_000_000
    assert [row["label"] for row in query(data, "SELECT label FROM visits ORDER BY start_us")] == ["owl", "fox", "owl"]
    [miss] = query(data, "SELECT gate, since_us, until_us FROM near_misses")
    assert (miss["gate"], miss["since_us"], miss["until_us"]) == ("quiet", START_US, START_US + 2_900_000)


async def test_in_the_dark_the_nights_thresholds_hold(recorded):
    night = {"when": "dark", "below": 0.2, "raise_by": 0.15}
    data = await recorded([0.875] * 30, brightness=0.1, night=night)
    assert query(data, "SELECT * FROM clips") == []
    assert query(data, "SELECT * FROM label_changes") == []
    [miss] = query(data, "SELECT gate, needed, night FROM near_misses")
    assert (miss["gate"], miss["needed"], miss["night"]) == ("enter", 0.9, 1)


@pytest.mark.parametrize(("side", "night"), [(0, 0), (180, 1)])
async def test_by_the_sun_a_frames_own_time_counts(recorded, side, night):
    """At noon by the local clock, and on the other side of the earth."""
    offset = datetime.fromtimestamp(START_US / 1e6).astimezone().utcoffset()
    longitude = (offset.total_seconds() / 240 + side + 180) % 360 - 180
    data = await recorded([0.875] * 20, night={"when": "sun", "latitude": 0.0, "longitude": longitude, "raise_by": 0.1})
    [clip] = query(data, "SELECT json_extract(grounds, '$.night') AS night FROM clips")
    assert clip["night"] == night
