"""What each stage of a frame's way costs by itself."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rpiwatch.classifier import open_classifier
from rpiwatch.clips import FrameRing, encode_jpeg
from rpiwatch.clips.writer import write_clip
from rpiwatch.clock import SystemClock, Timeline
from rpiwatch.config import ClipsSection, LabelsSection, ModelSection, StoreSection, TargetSection
from rpiwatch.daylight import brightness_of
from rpiwatch.labels import LabelTracker
from rpiwatch.near_misses import NearMisses
from rpiwatch.records import Frame, LabelChange, Prediction, of_scene
from rpiwatch.sources import SourceInfo
from rpiwatch.store import open_store
from rpiwatch.vocabulary import Vocabulary, load_vocabulary
from tests.seed import pictures_of, seed_answers, seed_model

FRAMES = 200


def stage_rows(video: Path, weights: Path | None) -> Iterator[tuple[str, float, float]]:
    """Give (stage, median, 99th percentile), in milliseconds a frame."""
    import cv2

    capture = cv2.VideoCapture(str(video))
    pictures: list[NDArray[np.uint8]] = []
    yield "decode a frame (OpenCV)", *_figures(_times(lambda: pictures.append(capture.read()[1]), FRAMES))
    small = list(pictures_of(video))[:FRAMES]
    answers = seed_answers(seed_model(weights), iter(small))
    yield "the seed: ToTensor, Normalize, MobileNetV2 (qnnpack)", *_figures(_times(lambda: next(answers), FRAMES))

    vocabulary = load_vocabulary("imagenet", {})
    models = {"efficientnet_lite0 (auto)": ModelSection(name="efficientnet_lite0")}
    if weights is not None:
        models = {"the seed's weights (qnnpack)": ModelSection(name="torchscript", path=weights)} | models
    probabilities: NDArray[np.float32] = np.zeros(1000, np.float32)
    for name, section in models.items():
        classifier = open_classifier(section, vocabulary.labels)
        each = iter(pictures)
        times = _times(lambda c=classifier, p=each: c.classify(next(p)), FRAMES)  # type: ignore[misc]
        yield f"classify, resize and all: {name}", *_figures(times)
        probabilities = classifier.classify(pictures[0])

    tracker = LabelTracker(LabelsSection(), [TargetSection(label="bird")], vocabulary)
    numbers = iter(range(10 * FRAMES))

    def track() -> None:
        seq = next(numbers)
        tracker.update(Prediction(seq, seq * 33_000_000, of_scene(probabilities)))

    yield "labels and targets", *_figures(_times(track, FRAMES))
    yield "labels, five targets and their near misses", *_figures(_near_times(vocabulary))
    yield "brightness, once a second where it is wanted", *_figures(_times(lambda: brightness_of(pictures[0]), FRAMES))
    frames = iter([Frame(seq, seq * 33_000_000, picture) for seq, picture in enumerate(pictures)])
    jpegs: list[bytes] = []
    yield "encode JPEG for the ring", *_figures(_times(lambda: jpegs.append(encode_jpeg(next(frames), 90)), FRAMES))
    yield "encode H.264 for a clip, mean", *_clip_figures(jpegs, pictures[0].shape)
    yield "commit 64 label changes", *_figures(asyncio.run(_commit_times()))


def _near_times(vocabulary: Vocabulary) -> list[float]:
    """Of a scene in which each target is near in about every fourth look."""
    labels = ("bird", "cat", "dog", "squirrel", "fox")
    tracker, near = (
        LabelTracker(LabelsSection(window=1), [TargetSection(label=label) for label in labels], vocabulary),
        NearMisses(),
    )
    members = [vocabulary.find(label).members[0] for label in labels]
    looks: list[Prediction] = []
    for seq in range(FRAMES):
        scores = np.full(1000, 0.0002, np.float32)
        scores[[place for turn, place in enumerate(members) if (seq + turn) % 4 == 0]] = 0.3
        looks.append(Prediction(seq, seq * 33_000_000, of_scene(scores)))
    each = iter(looks)

    def look() -> None:
        prediction = next(each)
        _, states = tracker.update(prediction)
        near.look(
            prediction.mono_ns, tracker.chances, states, [state.since_ns is not None for state in states], night=False
        )

    return _times(look, FRAMES)


def _clip_figures(jpegs: Sequence[bytes], shape: tuple[int, ...]) -> tuple[float, float]:
    section = ClipsSection()
    ring = FrameRing(1000, 1_000_000_000, True)
    for seq, jpeg in enumerate(jpegs):
        ring.append(seq, seq * 33_000_000, jpeg, (shape[1], shape[0]))
    ring.decide(len(jpegs) * 33_000_000)
    reader = ring.read_from(0)
    reader.end_at(len(jpegs) * 33_000_000)
    with tempfile.TemporaryDirectory() as folder:
        began_s = time.perf_counter()
        write_clip(reader, Path(folder), "clip.mp4", section, triggered_ns=0, peak_seq=lambda: None)
        each_ms = 1000 * (time.perf_counter() - began_s) / len(jpegs)
    return each_ms, each_ms


async def _commit_times() -> list[float]:
    info = SourceInfo("bench", "file", 640, 480, 30.0, "MJPG", False, "max")

    class Model:
        name, engine, weights, weights_sha256, input_size = "bench", "none", "none", "0" * 64, 224

    with tempfile.TemporaryDirectory() as folder:
        clock = SystemClock()
        async with open_store(Path(folder), StoreSection(), clock) as store:
            timeline = Timeline.now(clock)
            session = await store.open_session(timeline, version="bench", boot_id="", config="")
            ledger = await store.open_camera(session, name="a", source=info, model=Model(), timeline=timeline)
            times, labels = [], ("none", "bird")
            for batch in range(20):
                for row in range(64):
                    seq = batch * 64 + row
                    change = LabelChange(seq, seq * 1_000_000, labels[seq % 2], labels[(seq + 1) % 2], None, 0.5)
                    ledger.add_change(change)
                began_s = time.perf_counter()
                await store.flush()
                times.append(1000 * (time.perf_counter() - began_s))
            await store.close_session(session, "bench")
    return times


def _times(work: Callable[[], object], count: int) -> list[float]:
    times = []
    for _ in range(count):
        began_s = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - began_s))
    return times


def _figures(times: Sequence[float]) -> tuple[float, float]:
    return round(statistics.median(times), 3), round(statistics.quantiles(times, n=100)[98], 3)
