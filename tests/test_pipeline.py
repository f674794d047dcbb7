"""The hand-over between threads, and the capture thread over a camera that goes and comes back."""

from __future__ import annotations

import threading

import cv2
import numpy as np
import pytest

from rpiwatch.clips import FrameRing
from rpiwatch.clock import Timeline
from rpiwatch.pipeline import Capture, Handover, SourceEnded, SourceGone, SourceOpened, infer
from rpiwatch.records import Frame, Prediction
from rpiwatch.sources import SourceError, SourceInfo, SourceLost

PICTURE = np.zeros((48, 64, 3), np.uint8)


def frame(seq: int) -> Frame:
    return Frame(seq, seq * 1_000_000, PICTURE)


def in_thread(work) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def test_a_live_camera_hands_over_its_newest_frame():
    handover = Handover((False,))
    for seq in range(5):
        handover.put(0, frame(seq))
    assert handover.depth(0) == 1
    assert handover.take()[1].seq == 4


def test_a_lossless_source_waits_and_loses_nothing():
    handover = Handover((True,))

    def produce() -> None:
        for seq in range(200):
            handover.put(0, frame(seq))
        handover.put(0, SourceEnded())

    producer = in_thread(produce)
    taken = []
    while (item := handover.take()) is not None:
        assert handover.depth(0) <= 2
        taken.append(item[1])
    producer.join(5)
    assert [item.seq for item in taken[:-1]] == list(range(200))
    assert isinstance(taken[-1], SourceEnded)


def test_notes_keep_their_place_among_the_frames():
    handover = Handover((False,))
    gone, back = SourceGone("unplugged"), SourceOpened(64, 48)
    for item in (frame(0), frame(1), gone, back, frame(2), frame(3), SourceEnded()):
        handover.put(0, item)
    taken = []
    while (item := handover.take()) is not None:
        taken.append(item[1])
    assert [getattr(item, "seq", item) for item in taken] == [1, gone, back, 3, SourceEnded()]


def test_cameras_are_served_in_turn():
    handover = Handover((False, False, False))
    for camera in (0, 1, 2):
        handover.put(camera, frame(0))
    order = [handover.take()[0]]
    handover.put(0, frame(1))
    order += [handover.take()[0] for _ in range(3)]
    assert order == [0, 1, 2, 0]


def test_a_camera_that_was_closed_is_not_heard_again():
    handover = Handover((False, False))
    handover.put(0, SourceEnded())
    assert handover.take() == (0, SourceEnded())
    handover.put(0, frame(9))
    handover.put(1, SourceEnded())
    assert handover.take() == (1, SourceEnded())
    assert handover.take() is None


class ScriptedCamera:
    """A camera that gives so many frames and then goes away, or ends."""

    info = SourceInfo(
        uri="script", kind="v4l2", width=64, height=48, fps=30.0, fourcc="MJPG", live=True, pace="realtime"
    )
    timeline: Timeline | None = None
    lossless = True

    def __init__(self, frames: int, lost: str | None) -> None:
        self._frames, self._lost, self._seq, self.closed = frames, lost, 0, False

    def read(self) -> Frame | None:
        if self._seq == self._frames:
            if self._lost:
                raise SourceLost(self._lost)
            return None
        self._seq += 1
        return frame(self._seq - 1)

    def close(self) -> None:
        self.closed = True


class Impatient(threading.Event):
    """A stop event whose waits are over at once, so that a test need not wait for a pause."""

    def wait(self, timeout: float | None = None) -> bool:
        return super().wait(0)


@pytest.fixture
def handover():
    return Handover((True,))


def run_capture(handover: Handover, source, reopen, stop) -> list:
    capture = Capture(0, source, reopen, None, 90, handover, stop)
    thread = in_thread(capture.run)
    taken = []
    while (item := handover.take()) is not None:
        taken.append(item[1])
    thread.join(5)
    assert not thread.is_alive()
    return taken


def test_the_frame_count_goes_on_when_a_camera_comes_back(handover):
    first, second = ScriptedCamera(3, "unplugged"), ScriptedCamera(2, None)
    answers = iter([SourceError("absent"), SourceError("absent"), second])

    def reopen():
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    taken = run_capture(handover, first, reopen, Impatient())
    assert [getattr(item, "seq", type(item).__name__) for item in taken] == [
        0, 1, 2, "SourceGone", "SourceOpened", 3, 4, "SourceEnded",
    ]  # fmt: skip
    assert taken[3] == SourceGone("unplugged")
    assert first.closed
    assert second.closed


@pytest.mark.parametrize("compressed", [True, False])
def test_clips_get_the_full_picture_and_its_size_where_the_models_is_smaller(handover, compressed):
    full = np.zeros((96, 128, 3), np.uint8)
    taken = (
        Frame(0, 0, PICTURE, b"the camera's own", jpeg_size=(128, 96))
        if compressed
        else Frame(0, 0, PICTURE, full=full)
    )

    class Small(ScriptedCamera):
        def read(self) -> Frame | None:
            return taken if super().read() is not None else None

    ring = FrameRing(10, 1_000_000, False)
    Capture(0, Small(1, None), lambda: None, ring, 90, handover, threading.Event()).run()
    ring.decide(0)
    reader = ring.read_from(0)
    kept = next(reader)
    reader.close()
    assert kept.size == (128, 96)
    if compressed:
        assert kept.jpeg == b"the camera's own"
    else:
        assert cv2.imdecode(np.frombuffer(kept.jpeg, np.uint8), cv2.IMREAD_COLOR).shape == (96, 128, 3)


def test_a_stop_ends_the_search_for_a_lost_camera(handover):
    stop = threading.Event()
    stop.set()
    taken = run_capture(handover, ScriptedCamera(1, "unplugged"), lambda: pytest.fail("reopened"), stop)
    assert taken[-1] == SourceEnded(stopped=True)


def test_a_camera_is_closed_for_the_model_even_when_its_thread_fails(handover):
    class Broken(ScriptedCamera):
        def read(self) -> Frame | None:
            raise ZeroDivisionError

    failures = []

    def run() -> None:
        try:
            Capture(0, Broken(0, None), lambda: None, None, 90, handover, threading.Event()).run()
        except ZeroDivisionError as failure:
            failures.append(failure)

    thread = in_thread(run)
    assert handover.take() == (0, SourceEnded())
    thread.join(5)
    assert failures


def test_the_model_thread_delivers_in_order_with_what_it_took(handover):
    class Brightness:
        def classify(self, image):
            return np.array([image.mean() / 255], np.float32)

    delivered = []
    handover.put(0, frame(0))
    handover.put(0, SourceGone("x"))
    handover.put(0, SourceEnded())
    infer(Brightness(), handover, lambda *arguments: delivered.append(arguments))
    (camera, prediction, took_ns), gone, ended = delivered
    assert (camera, prediction.seq) == (0, 0)
    assert isinstance(prediction, Prediction)
    assert took_ns > 0
    assert gone[1] == SourceGone("x")
    assert ended[1] == SourceEnded()
