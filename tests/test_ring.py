"""The ring of compressed frames: what it keeps, whom it waits for, and what its readers see."""

from __future__ import annotations

import queue
import threading

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.clips.ring import FrameRing, RingOverrun, encode_jpeg
from rpiwatch.records import Frame

SECOND = 1_000_000_000
SIZE = (64, 48)
PATIENCE_S = 20


def put(ring: FrameRing, seq: int, *, size_bytes: int = 1000, step_ns: int = SECOND // 10) -> None:
    ring.append(seq, seq * step_ns, bytes(size_bytes), SIZE)


def seqs(reader) -> list[int]:
    return [frame.seq for frame in reader]


def test_jpeg_of_a_frame_is_the_picture():
    image = np.full((48, 64, 3), (200, 100, 50), np.uint8)
    decoded = cv2.imdecode(np.frombuffer(encode_jpeg(Frame(0, 0, image), 95), np.uint8), cv2.IMREAD_COLOR)
    assert np.abs(decoded.astype(int) - image).max() <= 4


def test_jpeg_that_the_camera_gave_is_kept_untouched():
    assert encode_jpeg(Frame(0, 0, np.zeros((48, 64, 3), np.uint8), jpeg=b"the camera's"), 95) == b"the camera's"


def test_live_ring_keeps_the_last_seconds():
    ring = FrameRing(max_s=2, max_bytes=10**6, lossless=False)
    for seq in range(100):
        put(ring, seq)
    assert ring.first_ns(0) == 79 * SECOND // 10
    assert ring.bytes == 21 * 1000


def test_live_ring_never_exceeds_its_bytes():
    ring = FrameRing(max_s=1000, max_bytes=10_500, lossless=False)
    for seq in range(100):
        put(ring, seq)
        assert ring.bytes <= 10_500
    assert ring.first_ns(0) == 90 * SECOND // 10


def test_a_frame_greater_than_the_ring_is_still_kept():
    ring = FrameRing(max_s=10, max_bytes=1000, lossless=False)
    put(ring, 0)
    put(ring, 1, size_bytes=5000)
    assert ring.bytes == 5000


def test_reader_gets_the_frames_of_its_span_and_ends():
    ring = FrameRing(max_s=100, max_bytes=10**6, lossless=False)
    for seq in range(20):
        put(ring, seq)
    reader = ring.read_from(ring.first_ns(SECOND // 2))
    reader.end_at(SECOND)
    ring.decide(19 * SECOND // 10)
    assert seqs(reader) == [5, 6, 7, 8, 9]


def test_reader_waits_for_frames_and_for_the_horizon():
    ring = FrameRing(max_s=100, max_bytes=10**6, lossless=False)
    put(ring, 0)
    reader = ring.read_from(0)
    read: queue.Queue[int] = queue.Queue()

    def walk() -> None:
        for frame in reader:
            read.put(frame.seq)
        read.put(-1)

    thread = threading.Thread(target=walk, daemon=True)
    thread.start()
    ring.decide(0)
    assert read.get(timeout=PATIENCE_S) == 0
    put(ring, 1)
    put(ring, 2)
    ring.decide(SECOND // 10)
    assert read.get(timeout=PATIENCE_S) == 1
    reader.end_at(2 * SECOND // 10 + 1)
    ring.decide(2 * SECOND // 10)
    assert [read.get(timeout=PATIENCE_S) for _ in range(2)] == [2, -1]


def test_frames_beyond_the_horizon_are_not_read():
    ring = FrameRing(max_s=100, max_bytes=10**6, lossless=False)
    for seq in range(10):
        put(ring, seq)
    ring.decide(3 * SECOND // 10)
    reader = ring.read_from(0)
    read: list[int] = []
    reached = threading.Event()

    def walk() -> None:
        for frame in reader:
            read.append(frame.seq)
            if frame.seq == 3:
                reached.set()

    thread = threading.Thread(target=walk, daemon=True)
    thread.start()
    assert reached.wait(PATIENCE_S)
    reader.end_at(4 * SECOND // 10)
    thread.join(PATIENCE_S)
    assert read == [0, 1, 2, 3]


def test_live_ring_keeps_what_a_reader_needs_as_long_as_there_is_room():
    ring = FrameRing(max_s=1, max_bytes=50_000, lossless=False)
    put(ring, 0)
    reader = ring.read_from(0)
    for seq in range(1, 50):
        put(ring, seq)
    reader.end_at(49 * SECOND // 10 + 1)
    ring.decide(49 * SECOND // 10)
    assert seqs(reader) == list(range(50))
    reader.close()
    put(ring, 50)
    assert ring.bytes == 11 * 1000


def test_reader_that_is_too_slow_is_overrun_and_frees_the_ring():
    ring = FrameRing(max_s=1, max_bytes=50_000, lossless=False)
    put(ring, 0)
    reader = ring.read_from(0)
    for seq in range(1, 60):
        put(ring, seq)
    ring.decide(59 * SECOND // 10)
    with pytest.raises(RingOverrun):
        next(reader)
    assert reader.overrun
    put(ring, 60)
    assert ring.bytes == 11 * 1000


def test_an_overrun_reader_does_not_take_from_the_others():
    ring = FrameRing(max_s=1, max_bytes=20_000, lossless=False)
    put(ring, 0)
    slow = ring.read_from(0)
    for seq in range(1, 31):
        put(ring, seq)
    second = ring.read_from(25 * SECOND // 10)
    for seq in range(31, 45):
        put(ring, seq)
    ring.decide(44 * SECOND // 10)
    second.end_at(44 * SECOND // 10 + 1)
    assert seqs(second) == list(range(25, 45))
    with pytest.raises(RingOverrun):
        next(slow)


def test_closed_reader_ends():
    ring = FrameRing(max_s=10, max_bytes=10**6, lossless=False)
    reader = ring.read_from(0)
    thread = threading.Thread(target=seqs, args=(reader,), daemon=True)
    thread.start()
    reader.close()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def fill(ring: FrameRing, count: int, *, decide: bool = False) -> tuple[threading.Thread, queue.Queue[int]]:
    """Append from a thread of its own, which tells of each frame that the ring has taken."""
    taken: queue.Queue[int] = queue.Queue()

    def work() -> None:
        for seq in range(count):
            put(ring, seq)
            if decide:
                ring.decide(seq * SECOND // 10)
            taken.put(seq)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread, taken


def test_lossless_ring_waits_until_frames_are_decided():
    ring = FrameRing(max_s=1, max_bytes=10_000, lossless=True)
    thread, taken = fill(ring, 100)
    for seq in range(100):
        assert taken.get(timeout=PATIENCE_S) == seq
        assert ring.bytes <= 10_000
        if seq >= 9:  # the ring is full, and the next one comes only if this makes room
            assert taken.empty()
            ring.decide((seq - 9) * SECOND // 10)
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def test_lossless_ring_waits_for_its_readers():
    ring = FrameRing(max_s=1, max_bytes=10_000, lossless=True)
    reader = ring.read_from(0)
    thread, _ = fill(ring, 300, decide=True)
    reader.end_at(299 * SECOND // 10 + 1)
    read = []
    for frame in reader:
        read.append(frame.seq)
        assert ring.bytes <= 10_000
    thread.join(PATIENCE_S)
    assert read == list(range(300))


def test_lossless_ring_lets_go_when_its_reader_is_closed():
    ring = FrameRing(max_s=1, max_bytes=10_000, lossless=True)
    reader = ring.read_from(0)
    thread, taken = fill(ring, 100, decide=True)
    for _ in range(10):
        taken.get(timeout=PATIENCE_S)
    reader.close()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def test_closed_ring_waits_for_nobody_and_loses_nothing():
    ring = FrameRing(max_s=1, max_bytes=10_000, lossless=True)
    thread, taken = fill(ring, 30)
    for _ in range(10):
        taken.get(timeout=PATIENCE_S)
    ring.close()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert ring.bytes == 30_000


@given(
    st.lists(st.tuples(st.integers(1, 400), st.integers(1, 300_000_000)), min_size=1, max_size=80),
    st.integers(0, 79),
    st.integers(500, 3000),
    st.floats(0, 5),
)
def test_live_ring_property(frames, reader_at, max_bytes, max_s):
    """Whatever comes: the bound holds, the newest is there, and a reader sees an unbroken run or an overrun."""
    ring = FrameRing(max_s, max_bytes, lossless=False)
    reader = None
    mono_ns = 0
    for seq, (size_bytes, step_ns) in enumerate(frames):
        mono_ns += step_ns
        ring.append(seq, mono_ns, bytes(size_bytes), SIZE)
        if seq == reader_at:
            reader = ring.read_from(mono_ns)
        assert ring.bytes <= max_bytes
        assert ring.first_ns(mono_ns) == mono_ns
        ring.decide(mono_ns)
    if reader is not None:
        reader.end_at(mono_ns + 1)
        read = []
        try:
            read.extend(frame.seq for frame in reader)
        except RingOverrun:
            assert sum(size_bytes for size_bytes, _ in frames[reader_at:]) > max_bytes
        else:
            assert read == list(range(reader_at, len(frames)))
