"""What a V4L2 source makes of a driver's buffers; `test_vm_camera` has the real driver."""

from __future__ import annotations

import threading
from collections.abc import Iterable

import numpy as np
import pytest

from rpiwatch.clips import encode_jpeg
from rpiwatch.sources import SourceInfo, SourceLost
from rpiwatch.sources.v4l2 import V4l2Source
from tests.jpegs import encoded, scene

INFO = SourceInfo("/dev/null", "v4l2", 640, 480, 30.0, "MJPG", live=True, pace="realtime")
JPEGS = [encoded(scene(640, 480, number)) for number in range(3)]


class Clock:
    """Each look at it is a step after the one before."""

    def __init__(self, step_s: float = 0.001) -> None:
        self._step_ns = round(step_s * 1e9)
        self._now_ns = 0

    def monotonic_ns(self) -> int:
        self._now_ns += self._step_ns
        return self._now_ns

    def utc_us(self) -> int:
        return 0


class Driver:
    """Gives these buffers as OpenCV does without conversion, a row of bytes each; then fails as if unplugged."""

    def __init__(self, buffers: Iterable[bytes | np.ndarray]) -> None:
        self._buffers = iter(buffers)
        self._now: bytes | np.ndarray | None = None

    def grab(self) -> bool:
        self._now = next(self._buffers, None)
        return self._now is not None

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        buffer = self._now
        return True, np.frombuffer(buffer, np.uint8).reshape(1, -1) if isinstance(buffer, bytes) else buffer

    def release(self) -> None:
        pass


def source_of(buffers, *, compressed: bool = True, min_side: int | None = 224, clock=None) -> V4l2Source:
    return V4l2Source(INFO, Driver(buffers), compressed, min_side, clock or Clock(), threading.Event())


def test_the_cameras_own_bytes_go_to_the_clips_and_a_small_picture_to_the_model():
    source = source_of(jpeg + b"\0" * 999 for jpeg in JPEGS)
    frames = [source.read() for _ in JPEGS]
    assert [frame.jpeg for frame in frames] == JPEGS
    assert [encode_jpeg(frame, 10) for frame in frames] == JPEGS
    assert {frame.size for frame in frames} == {(640, 480)}
    assert {frame.image.shape for frame in frames} == {(240, 320, 3)}
    assert [frame.seq for frame in frames] == [0, 1, 2]


def test_a_damaged_picture_is_left_out_and_counted():
    torn = JPEGS[1][: len(JPEGS[1]) // 2]
    undecodable = JPEGS[1][:200] + JPEGS[1][JPEGS[1].index(b"\xff\xda") :][:20] + b"\xff\xd9"
    source = source_of([torn, JPEGS[0], b"", b"\0" * 4096, undecodable, JPEGS[2]])
    frames = [source.read(), source.read()]
    assert [(frame.seq, frame.jpeg) for frame in frames] == [(1, JPEGS[0]), (5, JPEGS[2])]


def test_a_camera_that_gives_nothing_but_damage_is_lost():
    source = source_of([JPEGS[0], *[b"\0"] * 1000], clock=Clock(0.1))
    assert source.read() is not None
    with pytest.raises(SourceLost, match="/dev/null gives nothing but damaged pictures"):
        source.read()


def test_a_camera_that_fails_is_lost():
    source = source_of([])
    with pytest.raises(SourceLost, match="reports an error"):
        source.read()


def test_other_formats_are_handed_on_as_they_are():
    pictures = [scene(640, 480, number) for number in range(2)]
    source = source_of(pictures, compressed=False)
    for picture in pictures:
        frame = source.read()
        assert frame.image is picture
        assert frame.jpeg is None
        assert frame.size == (640, 480)
