"""The last seconds of a camera as compressed frames, and readers that walk them into clips."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2

if TYPE_CHECKING:
    from rpiwatch.records import Frame, VideoPacket

Jpeg = bytes


@dataclass(frozen=True, slots=True)
class RingFrame:
    """One compressed picture: `size` is (width, height) in pixels, `mono_ns` is on its source's timeline."""

    seq: int
    mono_ns: int
    jpeg: Jpeg
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class RingPacket:
    """One picture of a stream as it came; its time as in `RingFrame`."""

    seq: int
    mono_ns: int
    packet: VideoPacket


RingPicture = RingFrame | RingPacket


class RingOverrun(Exception):  # noqa: N818 - it says what happened
    """The reader was so slow that frames it had not read yet had to make room for newer ones."""


def encode_jpeg(frame: Frame, quality: int) -> Jpeg:
    """The frame as JPEG in full size: the camera's own bytes where it gave them, else encoded at `quality` (1..100)."""
    if frame.jpeg is not None:
        return frame.jpeg
    picture = frame.image if frame.full is None else frame.full
    encoded, buffer = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not encoded:
        raise ValueError(f"frame {frame.seq} of shape {picture.shape} cannot be a JPEG")
    return buffer.tobytes()


class FrameRing:
    """Keeps the newest `max_s` seconds of frames, in no more than `max_bytes`. Thread-safe.

    Frames are JPEG, or packets of a stream, of which a clip must begin with a key picture: one that is too old stays
    while pictures that are not depend on it. They are appended in the order of their times, by one thread, and before
    the model may speak of them. `decide` moves the horizon: readers get frames up to it and no further, so that a clip
    ends where its planner says.

    A live camera is never kept waiting: what is too old goes, except what a reader still needs; what is too much goes,
    whoever needs it, and that reader has an overrun. With `lossless` every frame counts: frames that a reader needs or
    that lie beyond the horizon stay, and `append` waits while they leave no room.
    """

    def __init__(self, max_s: float, max_bytes: int, lossless: bool) -> None:
        self.lossless = lossless
        self._max_ns = round(max_s * 1e9)
        self._max_bytes = max_bytes
        self._frames: deque[RingPicture] = deque()
        self._starts: deque[int] = deque()  # times of those with which a clip can begin
        self._breaks: deque[int] = deque()  # times of those that cannot be in one clip with the frame before
        self._gone = 0  # frames that have left; readers count their position from the first frame ever
        self._bytes = 0
        self._horizon_ns: int | None = None
        self._readers: list[RingReader] = []
        self._waits = lossless
        self._changed = threading.Condition()

    @property
    def bytes(self) -> int:
        """What the compressed frames take now."""
        return self._bytes

    @property
    def seconds(self) -> float:
        """How far back the frames reach now."""
        with self._changed:
            return (self._frames[-1].mono_ns - self._frames[0].mono_ns) / 1e9 if self._frames else 0.0

    def append(self, seq: int, mono_ns: int, jpeg: Jpeg, size: tuple[int, int]) -> None:
        """Take the camera's next frame, of `size` (width, height)."""
        self._append(RingFrame(seq, mono_ns, jpeg, size))

    def append_packet(self, seq: int, mono_ns: int, packet: VideoPacket) -> None:
        """Take the stream's next picture; the first of a stream is a key picture."""
        self._append(RingPacket(seq, mono_ns, packet))

    def decide(self, mono_ns: int) -> None:
        """Move the horizon: what is to be done with frames up to `mono_ns` is known."""
        with self._changed:
            self._horizon_ns = mono_ns
            self._changed.notify_all()

    def first_ns(self, since_ns: int) -> int | None:
        """The time of the frame with which a clip begins that is to show what was from `since_ns` on.

        It is the first one kept that is not before `since_ns`, or the key picture that this one depends on; where that
        is gone, the next key picture. None where there is none.
        """
        key: RingPicture | None = None
        with self._changed:
            for frame in self._frames:
                if _begins_clip(frame):
                    key = frame
                elif key is not None and not _same_stream(key, frame):
                    key = None
                if key is not None and frame.mono_ns >= since_ns:
                    return key.mono_ns
        return None

    def next_start_ns(self, since_ns: int) -> int | None:
        """The time of the first frame kept that is not before `since_ns` and with which a clip can begin."""
        with self._changed:
            return next((f.mono_ns for f in self._frames if f.mono_ns >= since_ns and _begins_clip(f)), None)

    def break_ns(self, since_ns: int) -> int | None:
        """The time of the first frame kept after `since_ns` that cannot be in one clip with the frame before it.

        That is where JPEG follows on packets, or packets on JPEG or on those of another stream. None where nowhere.
        """
        with self._changed:
            return next((at_ns for at_ns in self._breaks if at_ns > since_ns), None)

    def end_ns(self, wanted_ns: int) -> int | None:
        """Where a clip can end that is to hold all before `wanted_ns`: its frames are those before that time.

        That is `wanted_ns`, or behind the pictures that are shown next, where those before depend on them. None where
        these are not kept yet.
        """
        end_ns: int | None = None
        with self._changed:
            for frame in reversed(self._frames):
                is_whole = isinstance(frame, RingFrame) or not frame.packet.needs_later
                if frame.mono_ns < wanted_ns:
                    return wanted_ns if is_whole else end_ns
                if is_whole:
                    end_ns = frame.mono_ns + 1
        return wanted_ns

    def read_from(self, since_ns: int) -> RingReader:
        """A reader whose first frame is the first one kept that is not before `since_ns`; close it after use."""
        with self._changed:
            earlier = sum(1 for frame in self._frames if frame.mono_ns < since_ns)
            reader = RingReader(self, self._gone + earlier)
            self._readers.append(reader)
            return reader

    def close(self) -> None:
        """From now on `append` waits for nobody, and exceeds the bound rather than lose a frame."""
        with self._changed:
            self._waits = False
            self._changed.notify_all()

    def _append(self, frame: RingPicture) -> None:
        size = _bytes_of(frame)
        with self._changed:
            self._evict(frame)
            while self._waits and self._frames and self._bytes + size > self._max_bytes:
                self._changed.wait()
                self._evict(frame)
            if self._frames and not _same_stream(self._frames[-1], frame):
                self._breaks.append(frame.mono_ns)
            if _begins_clip(frame):
                self._starts.append(frame.mono_ns)
            self._frames.append(frame)
            self._bytes += size
            self._changed.notify_all()

    def _evict(self, coming: RingPicture) -> None:
        # A reader that was overrun needs nothing any more.
        needed = min((r._position for r in self._readers if r._position >= self._gone), default=None)
        while self._frames:
            oldest = self._frames[0]
            pinned = needed == self._gone
            too_much = self._bytes + _bytes_of(coming) > self._max_bytes
            if self.lossless:
                decided_ns = self._horizon_ns if self._horizon_ns is not None else oldest.mono_ns - 1
                too_old = self._is_too_old(decided_ns - self._max_ns)
                goes = oldest.mono_ns <= decided_ns and not pinned and (too_much or too_old)
            else:
                too_old = self._is_too_old(coming.mono_ns - self._max_ns)
                goes = too_much or (too_old and not pinned)
            if not goes:
                return
            self._frames.popleft()
            for times in (self._starts, self._breaks):
                if times and times[0] == oldest.mono_ns:
                    times.popleft()
            self._gone += 1
            self._bytes -= _bytes_of(oldest)

    def _is_too_old(self, bound_ns: int) -> bool:
        """Whether the oldest frame and all that depends on it are before the bound, or it depends on what is gone."""
        oldest = self._frames[0]
        if not _begins_clip(oldest):
            return True
        if isinstance(oldest, RingFrame) or oldest.mono_ns >= bound_ns:
            return oldest.mono_ns < bound_ns
        return len(self._starts) > 1 and self._starts[1] <= bound_ns


class RingReader:
    """Walks a ring's frames in order up to `end_at`, waiting for what is yet to come. For one thread.

    Iterating raises `RingOverrun` when the next frame is gone, and ends early once the reader is closed.
    """

    def __init__(self, ring: FrameRing, position: int) -> None:
        self._ring = ring
        self._position = position
        self._end_ns: int | None = None
        self._closed = False
        self.overrun = False

    def end_at(self, end_ns: int) -> None:
        """Frames at `end_ns` and later are not the reader's; from any thread."""
        with self._ring._changed:
            self._end_ns = end_ns
            self._ring._changed.notify_all()

    def close(self) -> None:
        """End the walk where it is and let go of its frames; from any thread, and more than once."""
        with self._ring._changed:
            self._closed = True
            if self in self._ring._readers:
                self._ring._readers.remove(self)
            self._ring._changed.notify_all()

    def __iter__(self) -> Iterator[RingPicture]:
        return self

    def __next__(self) -> RingPicture:
        ring = self._ring
        with ring._changed:
            while not self._closed:
                index = self._position - ring._gone
                if index < 0:
                    self.overrun = True
                    raise RingOverrun("the disk or the processor was too slow for the camera's frames")
                frame = ring._frames[index] if index < len(ring._frames) else None
                # With no frame here, all up to the horizon have been read.
                reached_ns = frame.mono_ns if frame is not None else (ring._horizon_ns or 0) + 1
                if self._end_ns is not None and reached_ns >= self._end_ns:
                    break
                if frame is not None and ring._horizon_ns is not None and frame.mono_ns <= ring._horizon_ns:
                    self._position += 1
                    ring._changed.notify_all()
                    return frame
                ring._changed.wait()
        raise StopIteration


def _begins_clip(frame: RingPicture) -> bool:
    return isinstance(frame, RingFrame) or frame.packet.is_key


def _same_stream(one: RingPicture, other: RingPicture) -> bool:
    """Whether they can be in one clip."""
    if isinstance(one, RingPacket) and isinstance(other, RingPacket):
        return one.packet.parameters == other.packet.parameters
    return isinstance(one, RingFrame) and isinstance(other, RingFrame)


def _bytes_of(frame: RingPicture) -> int:
    return len(frame.jpeg if isinstance(frame, RingFrame) else frame.packet.data)
