"""What every kind of source promises, the same tests for each; a new kind adds one entry to `KINDS`.

The V4L2 entry needs a camera: RPIWATCH_TEST_CAMERA=/dev/video0 names one. `test_vm_camera` runs it in its guest.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from rpiwatch.clips import encode_jpeg
from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection
from rpiwatch.records import Frame
from rpiwatch.sources import Source, open_source
from tests.jpegs import scene
from tests.picamera2_stand_in import Rig, installed

FRAMES = 8
"""That each kind gives at least."""
MIN_SIDE = 96

Sections = AbstractContextManager[CameraSection]


@contextmanager
def a_file(folder: Path, pace: str) -> Iterator[CameraSection]:
    file = folder / "film.avi"
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), 100, (320, 240))
    assert writer.isOpened()
    for number in range(150):  # more than are read, for in real time a busy machine misses some
        writer.write(scene(320, 240, number))
    writer.release()
    yield CameraSection(name="case", source=str(file), pace=pace)


@contextmanager
def a_csi_camera() -> Iterator[CameraSection]:
    with installed(Rig()) as rig:
        yield CameraSection(name="case", source="picamera2", width=640, height=480)
    assert (rig.held, rig.opened) == (0, 0)


@contextmanager
def a_v4l2_camera(fourcc: str) -> Iterator[CameraSection]:
    device = os.environ.get("RPIWATCH_TEST_CAMERA")
    if not device:
        pytest.skip("needs a camera: RPIWATCH_TEST_CAMERA=/dev/video0")
    yield CameraSection(name="case", source=device, width=640, height=480, fourcc=fourcc)


KINDS: dict[str, Callable[[Path], Sections]] = {
    "file in real time": lambda folder: a_file(folder, "realtime"),
    "file at max": lambda folder: a_file(folder, "max"),
    "picamera2": lambda _: a_csi_camera(),
    "v4l2": lambda _: a_v4l2_camera("MJPG"),
    "v4l2, YUYV": lambda _: a_v4l2_camera("YUYV"),
}
"""Each gives, for an empty folder, a context in which the source of its section can be opened."""


@pytest.fixture(params=KINDS)
def section(request, tmp_path) -> Iterator[CameraSection]:
    with KINDS[request.param](tmp_path) as section:
        yield section


@pytest.fixture
def stop() -> threading.Event:
    return threading.Event()


@pytest.fixture
def source(section, stop) -> Iterator[Source]:
    source = open_source(section, SystemClock(), stop, MIN_SIDE)
    yield source
    source.close()


def frames_of(source: Source, count: int = FRAMES) -> list[Frame]:
    frames = [source.read() for _ in range(count)]
    assert None not in frames
    return frames


def test_it_says_what_it_gives(source, section):
    info = source.info
    assert info.uri
    assert info.kind
    assert info.width > 0
    assert info.height > 0
    assert info.fps is None or 0 < info.fps <= 1000
    assert info.pace == section.pace
    assert source.lossless == (info.pace == "max")
    assert not (info.live and source.lossless)


def test_numbers_and_times_grow(source):
    frames = frames_of(source)
    assert frames[0].seq >= 0
    assert all(a.seq < b.seq for a, b in pairwise(frames))
    assert all(a.mono_ns < b.mono_ns for a, b in pairwise(frames))


def test_times_are_of_the_clock_or_of_a_timeline(section, stop):
    before_ns = time.monotonic_ns()
    source = open_source(section, SystemClock(), stop, MIN_SIDE)
    times = [frame.mono_ns for frame in frames_of(source)]
    source.close()
    if source.timeline is None:
        assert before_ns <= times[0] + 10_000_000  # a sensor's own time is a little earlier than the frame
        assert times[-1] <= time.monotonic_ns()
    else:
        assert 0 < source.timeline.at_us(times[0]) <= source.timeline.at_us(times[-1])
        assert source.timeline.at_us(times[0]) < time.time_ns() // 1000


def test_pictures_are_bgr_and_large_enough_for_the_model(source):
    for frame in frames_of(source):
        height, width, channels = frame.image.shape
        assert frame.image.dtype == np.uint8
        assert channels == 3
        assert frame.size == (source.info.width, source.info.height)
        assert min(width, height) >= min(MIN_SIDE, *frame.size)
        assert width <= frame.size[0]
        assert frame.image.std() > 5


def test_clips_get_the_full_picture_of_the_same_view(source):
    for frame in frames_of(source, 3):
        jpeg = encode_jpeg(frame, 90)
        full = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
        assert full.shape[1::-1] == frame.size
        small = cv2.resize(full, frame.image.shape[1::-1], interpolation=cv2.INTER_AREA)
        assert np.abs(small.astype(int) - frame.image).mean() < 8
        [decoded] = av.CodecContext.create("mjpeg", "r").decode(av.Packet(jpeg))  # the clip writer's decoder
        assert (decoded.width, decoded.height) == frame.size


def test_frames_stay_as_they_are_while_others_come(source):
    frame = source.read()
    image, jpeg = frame.image.copy(), encode_jpeg(frame, 90)
    frames_of(source, FRAMES - 1)
    assert np.array_equal(frame.image, image)
    assert encode_jpeg(frame, 90) == jpeg


def test_without_a_model_pictures_are_full(section, stop):
    source = open_source(section, SystemClock(), stop)
    frame = source.read()
    assert frame.image.shape[1::-1] == frame.size == (source.info.width, source.info.height)
    source.close()


def test_a_stop_is_the_end(source, stop):
    frames_of(source, 2)
    stop.set()
    assert source.read() is None
    assert source.read() is None


def test_it_can_be_closed_twice_and_opened_again(section, stop):
    for _ in range(2):
        source = open_source(section, SystemClock(), stop, MIN_SIDE)
        assert source.read() is not None
        source.close()
        source.close()
