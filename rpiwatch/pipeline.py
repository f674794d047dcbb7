"""The two kinds of thread, capture and model, and the hand-over between them that is never late, or loses nothing.

A live camera's queue holds one frame, always the newest: a slow model skips frames and never lags. A lossless source
(a file at `pace = "max"`) waits instead. Notes (lost, back, ended) keep their place among the frames.
"""

from __future__ import annotations

import random
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from rpiwatch.classifier import Classifier
from rpiwatch.clips import FrameRing, encode_jpeg
from rpiwatch.records import Frame, Prediction
from rpiwatch.sources import Source, SourceError, SourceLost

LOSSLESS_FRAMES = 2
"""Frames that wait for the model from a lossless source: enough to decode one while another is inferred."""

FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 30.0
"""Between two tries to open a camera that went away; they double from the first to the longest."""


@dataclass(frozen=True, slots=True)
class SourceOpened:
    """The camera is back, with what it gives now."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class SourceGone:
    """The camera went away, for this reason; it is being looked for."""

    reason: str


@dataclass(frozen=True, slots=True)
class SourceEnded:
    """The orderly end: nothing comes after it. `stopped`: somebody asked for it, and waits."""

    stopped: bool = False


@dataclass(frozen=True, slots=True)
class FileEnded:
    """The last frame of a folder's file; the next file's come after it."""


Note = SourceOpened | SourceGone | FileEnded | SourceEnded
Item = Frame | Note


class Handover:
    """Queues from several capture threads to one model thread, served in turn."""

    def __init__(self, lossless: tuple[bool, ...]) -> None:
        self._lossless = lossless
        self._queues: tuple[deque[Item], ...] = tuple(deque() for _ in lossless)
        self._open = [True] * len(lossless)
        self._next = 0
        self._changed = threading.Condition()

    def put(self, camera: int, item: Item) -> None:
        """Hand an item over; a lossless frame waits for room, a live one replaces the frame that nobody took."""
        queue = self._queues[camera]
        with self._changed:
            if not self._open[camera]:
                return  # a thread that was given up as stuck and came back
            if isinstance(item, Frame):
                if self._lossless[camera]:
                    self._changed.wait_for(lambda: len(queue) < LOSSLESS_FRAMES)
                elif queue and isinstance(queue[-1], Frame):
                    queue.pop()
            queue.append(item)
            self._changed.notify_all()

    def take(self) -> tuple[int, Item] | None:
        """The next item of the cameras in turn; waits for one, and gives None when all have ended."""
        with self._changed:
            while True:
                if not any(self._open):
                    return None
                for step in range(len(self._queues)):
                    camera = (self._next + step) % len(self._queues)
                    if self._queues[camera]:
                        self._next = camera + 1
                        item = self._queues[camera].popleft()
                        if isinstance(item, SourceEnded):
                            self._open[camera] = False
                            self._queues[camera].clear()
                        self._changed.notify_all()
                        return camera, item
                self._changed.wait()

    def depth(self, camera: int) -> int:
        """Items that wait now."""
        return len(self._queues[camera])


@dataclass(frozen=True, slots=True)
class Capture:
    """One camera's capture thread: reads, keeps the compressed frame for clips, hands the frame over.

    It reopens a source that went away, with growing pauses, until `stop` is set; the frame count goes on.
    """

    camera: int
    source: Source
    reopen: Callable[[], Source]
    ring: FrameRing | None
    jpeg_quality: int
    handover: Handover
    stop: threading.Event

    def run(self) -> None:
        """Until the source ends or `stop` is set; always leaves a `SourceEnded` behind."""
        source: Source | None = self.source
        first_seq = 0
        try:
            while source is not None:
                first_seq, lost = self._read_all(source, first_seq)
                source.close()
                if lost is None:
                    return
                self.handover.put(self.camera, SourceGone(str(lost)))
                source = self._wait_for_source()
                if source is not None:
                    self.handover.put(self.camera, SourceOpened(source.info.width, source.info.height))
        finally:
            self.handover.put(self.camera, SourceEnded(self.stop.is_set()))

    def _read_all(self, source: Source, first_seq: int) -> tuple[int, SourceLost | None]:
        """Read to the end or the loss; give the number of the frame that would come next."""
        next_seq = first_seq
        try:
            while (frame := source.read()) is not None:
                if first_seq:
                    frame = replace(frame, seq=first_seq + frame.seq)
                next_seq = frame.seq + 1
                if self.ring is not None:
                    height, width = frame.image.shape[:2]
                    self.ring.append(frame.seq, frame.mono_ns, encode_jpeg(frame, self.jpeg_quality), (width, height))
                self.handover.put(self.camera, frame)
        except SourceLost as lost:
            return next_seq, lost
        return next_seq, None

    def _wait_for_source(self) -> Source | None:
        pause_s = FIRST_PAUSE_S
        while not self.stop.wait(pause_s * random.uniform(0.8, 1.2)):  # noqa: S311 - jitter is no secret
            try:
                return self.reopen()
            except SourceError:
                pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
        return None


def infer(classifier: Classifier, handover: Handover, deliver: Callable[[int, Prediction | Note, int], None]) -> None:
    """The model thread: classify what is handed over, deliver it with the nanoseconds taken; ends with the sources."""
    while (taken := handover.take()) is not None:
        camera, item = taken
        if isinstance(item, Frame):
            began_ns = time.perf_counter_ns()
            probabilities = classifier.classify(item.image)
            took_ns = time.perf_counter_ns() - began_ns
            deliver(camera, Prediction(item.seq, item.mono_ns, probabilities), took_ns)
        else:
            deliver(camera, item, 0)
