"""The hand-over between threads, the capture thread and the model thread."""

from __future__ import annotations

import threading

import cv2
import numpy as np
import pytest

from rpiwatch.clips import FrameRing
from rpiwatch.clock import SystemClock, Timeline
from rpiwatch.config import CameraSection, Config
from rpiwatch.lookout import Lookout, Networks
from rpiwatch.networks.errors import ModelError
from rpiwatch.pipeline import AHEAD, LOSSLESS_FRAMES, Capture, Handover, SourceEnded, SourceGone, SourceOpened, infer
from rpiwatch.records import Frame, Prediction
from rpiwatch.sources import SourceInfo, Supervisor

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
    gone, back = SourceGone("unplugged"), SourceOpened(ScriptedFile.info, 5, 1.5)
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


@pytest.fixture
def handover():
    return Handover((True,))


class ScriptedFile:
    """A file that gives what it was told to, and fails or ends."""

    info = SourceInfo("script", "file", 64, 48, 30.0, "MJPG", False, "max")
    timeline = Timeline(0, 0)
    lossless = True

    def __init__(self, frames: int, fault: Exception | None = None) -> None:
        self._frames, self._fault, self._seq = frames, fault, -1

    def read(self) -> Frame | None:
        self._seq += 1
        if self._seq < self._frames:
            return frame(self._seq)
        if self._fault is not None:
            raise self._fault
        return None

    def close(self) -> None:
        pass


def supervised(source: ScriptedFile) -> Supervisor:
    supervisor = Supervisor("hall", lambda stop: source, SystemClock(), 5, 60)
    supervisor.opened = supervisor.open().result()
    return supervisor


def test_what_a_camera_gives_is_in_the_ring_before_the_model_has_it(handover):
    ring = FrameRing(10, 10_000_000, lossless=False)
    thread = in_thread(Capture(0, supervised(ScriptedFile(5)), ring, 90, handover).run)
    taken = []
    while (item := handover.take()) is not None:
        if isinstance(item[1], Frame):
            assert ring.first_ns(item[1].mono_ns) == item[1].mono_ns
        taken.append(item[1])
    thread.join(5)
    assert [getattr(item, "seq", item) for item in taken] == [0, 1, 2, 3, 4, SourceEnded()]


@pytest.mark.parametrize("compressed", [True, False])
def test_clips_get_the_full_picture_and_its_size_where_the_models_is_smaller(handover, compressed):
    full = np.zeros((96, 128, 3), np.uint8)
    taken = (
        Frame(0, 0, PICTURE, b"the camera's own", jpeg_size=(128, 96))
        if compressed
        else Frame(0, 0, PICTURE, full=full)
    )

    class Small(ScriptedFile):
        def read(self) -> Frame | None:
            return taken if super().read() is not None else None

    ring = FrameRing(10, 1_000_000, False)
    Capture(0, supervised(Small(1)), ring, 90, handover).run()
    ring.decide(0)
    reader = ring.read_from(0)
    kept = next(reader)
    reader.close()
    assert kept.size == (128, 96)
    if compressed:
        assert kept.jpeg == b"the camera's own"
    else:
        assert cv2.imdecode(np.frombuffer(kept.jpeg, np.uint8), cv2.IMREAD_COLOR).shape == (96, 128, 3)


def test_a_camera_is_closed_for_the_model_even_when_its_source_has_a_bug(handover):
    failures = []

    def run() -> None:
        try:
            Capture(0, supervised(ScriptedFile(0, ZeroDivisionError())), None, 90, handover).run()
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
    networks = Networks(Brightness(), None, None)
    lookout = Lookout(networks, CameraSection(), Config(), ("bright",), lambda _: True)
    infer([[lookout]], handover, lambda *arguments: delivered.append(arguments))
    (camera, prediction, took_ns), gone, ended = delivered
    assert (camera, prediction.seq) == (0, 0)
    assert isinstance(prediction, Prediction)
    [sighting] = prediction.sightings
    assert sighting.scores == [np.float32(frame(0).image.mean() / 255)]
    assert took_ns > 0
    assert gone[1] == SourceGone("x")
    assert ended[1] == SourceEnded()


def test_a_network_that_fails_leaves_no_capture_thread_waiting(handover):
    class Fails:
        def classify(self, image):
            raise ModelError("fails")

    capture = Capture(0, supervised(ScriptedFile(1_000_000)), None, 90, handover)
    thread = in_thread(capture.run)
    lookout = Lookout(Networks(Fails(), None, None), CameraSection(), Config(), ("any",), lambda _: True)
    with pytest.raises(ModelError):
        infer([[lookout]], handover, lambda *_: None)
    capture.supervisor.stop()
    thread.join(5)
    assert not thread.is_alive()


# Several frames at once


class Grey:
    """A classifier that tells a picture's grey, after what a test does with it."""

    def __init__(self, before) -> None:
        self._before = before

    def classify(self, image):
        grey = int(image[0, 0, 0])
        self._before(grey)
        return np.array([grey], np.float32)


def in_flight(threads: int, before) -> list[list[Lookout]]:
    """The lookouts of one camera for so many threads."""
    networks = Networks(Grey(before), None, None)
    return [[Lookout(networks, CameraSection(), Config(), ("grey",), lambda _: True)] for _ in range(threads)]


class GreyFile(ScriptedFile):
    """Its pictures are grey by their number."""

    def read(self) -> Frame | None:
        taken = super().read()
        return Frame(taken.seq, taken.mono_ns, np.full((4, 4, 3), taken.seq % 256, np.uint8)) if taken else None


def told(delivered: list) -> list:
    return [getattr(item, "seq", item) for _, item, _ in delivered]


def no_model_thread_is_left() -> bool:
    return not any(thread.name.startswith("rpiwatch-model") for thread in threading.enumerate())


@pytest.mark.parametrize("threads", [2, 4])
def test_answers_keep_the_order_of_the_frames_however_long_each_takes(handover, threads):
    """The first frame's answer comes after those of all that may be looked at before it is there."""
    delivered = []
    ahead = AHEAD * threads - 1
    others_done = threading.Semaphore(0)
    told_before_the_first: list[list] = []

    def before(grey: int) -> None:
        if grey:
            others_done.release()
            return
        for _ in range(ahead):
            assert others_done.acquire(timeout=60)
        told_before_the_first.append(told(delivered))

    capture = in_thread(Capture(0, supervised(GreyFile(200)), None, 90, handover).run)
    infer(in_flight(threads, before), handover, lambda *arguments: delivered.append(arguments))
    capture.join(5)
    assert told_before_the_first == [[]]
    assert told(delivered) == [*range(200), SourceEnded()]
    assert [item.sightings[0].scores[0] for _, item, _ in delivered[:-1]] == list(range(200))
    assert no_model_thread_is_left()


def test_no_more_is_taken_than_may_wait_for_a_slow_frame(handover):
    """While the first frame is looked at, three others of two threads' four; two more wait in the hand-over."""
    seen, given = [], []
    meanwhile = []
    others_seen = threading.Semaphore(0)

    def before(grey: int) -> None:
        seen.append(grey)
        if grey:
            others_seen.release()
            return
        for _ in range(AHEAD * 2 - 1):
            assert others_seen.acquire(timeout=60)
        meanwhile.append((sorted(seen), len(given)))

    def give() -> None:
        for seq in range(50):
            handover.put(0, Frame(seq, seq, np.full((4, 4, 3), seq, np.uint8)))
            given.append(seq)
        handover.put(0, SourceEnded())

    giver = in_thread(give)
    infer(in_flight(2, before), handover, lambda *_: None)
    giver.join(5)
    [(seen_meanwhile, given_meanwhile)] = meanwhile
    assert seen_meanwhile == [0, 1, 2, 3]
    assert given_meanwhile <= 4 + LOSSLESS_FRAMES
    assert sorted(seen) == list(range(50))


def test_a_note_keeps_its_place_and_begins_anew_when_all_before_it_is_told(handover):
    events: list = []
    after_the_note = threading.Event()

    def before(grey: int) -> None:
        if grey == 0:
            assert after_the_note.wait(60)
        elif grey == 1:
            after_the_note.set()

    lookouts = in_flight(2, before)
    lookouts[0][0].reset = lambda: events.append("reset")

    def give() -> None:
        for number, item in enumerate((0, SourceGone("x"), 1, 2)):
            picture = np.full((4, 4, 3), item if isinstance(item, int) else 0, np.uint8)
            handover.put(0, Frame(item, number, picture) if isinstance(item, int) else item)
        handover.put(0, SourceEnded())

    giver = in_thread(give)
    infer(lookouts, handover, lambda _, item, __: events.append(getattr(item, "seq", item)))
    giver.join(5)
    assert events == [0, "reset", SourceGone("x"), 1, 2, "reset", SourceEnded()]


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_a_fault_in_one_frame_ends_all_when_what_came_before_it_is_told(handover, threads):
    delivered = []
    failed = threading.Event()

    def before(grey: int) -> None:
        if grey == 40:
            failed.set()
            raise ModelError("fails on the fortieth")
        if grey == 39 and threads > 1:
            assert failed.wait(60)

    capture = Capture(0, supervised(GreyFile(1_000_000)), None, 90, handover)
    thread = in_thread(capture.run)
    with pytest.raises(ModelError, match="fortieth"):
        infer(in_flight(threads, before), handover, lambda *arguments: delivered.append(arguments))
    capture.supervisor.stop()
    thread.join(5)
    assert not thread.is_alive()
    assert told(delivered) == list(range(40))
    assert no_model_thread_is_left()


def test_a_bug_in_a_delivery_ends_all_threads(handover):
    delivered = []

    def deliver(_, item, __) -> None:
        delivered.append(item.seq)
        if item.seq == 30:
            raise ZeroDivisionError

    capture = Capture(0, supervised(GreyFile(1_000_000)), None, 90, handover)
    thread = in_thread(capture.run)
    with pytest.raises(ZeroDivisionError):
        infer(in_flight(3, lambda _: None), handover, deliver)
    capture.supervisor.stop()
    thread.join(5)
    assert not thread.is_alive()
    assert delivered == list(range(31))
    assert no_model_thread_is_left()


def test_a_stop_in_the_middle_tells_all_that_was_taken(handover):
    delivered = []
    capture = Capture(0, supervised(GreyFile(1_000_000)), None, 90, handover)

    def deliver(*arguments) -> None:
        delivered.append(arguments)
        if len(delivered) == 50:
            capture.supervisor.stop()

    thread = in_thread(capture.run)
    infer(in_flight(3, lambda _: None), handover, deliver)
    thread.join(5)
    *frames, ended = told(delivered)
    assert frames == list(range(len(frames)))
    assert len(frames) >= 50
    assert ended == SourceEnded(stopped=True)
    assert no_model_thread_is_left()
