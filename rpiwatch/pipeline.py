"""The two kinds of thread, capture and model, and the hand-over between them that is never late, or loses nothing.

A live camera's queue holds one frame, always the newest: a slow model skips frames and never lags. A lossless source
(a file at `pace = "max"`) waits instead. Notes (lost, back, ended) keep their place among the frames.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rpiwatch.clips import FrameRing, encode_jpeg
from rpiwatch.lookout import Lookout
from rpiwatch.records import Frame, Prediction
from rpiwatch.sources import SourceGone, SourceOpened, Supervisor

__all__ = ["Capture", "Handover", "Note", "SourceEnded", "SourceGone", "SourceOpened", "infer"]

LOSSLESS_FRAMES = 2
"""Frames that wait for the model from a lossless source: enough to decode one while another is inferred."""


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
        self._newest: list[Frame | None] = [None] * len(lossless)
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
                    self._changed.wait_for(lambda: len(queue) < LOSSLESS_FRAMES or not self._open[camera])
                    if not self._open[camera]:
                        return
                elif queue and isinstance(queue[-1], Frame):
                    queue.pop()
            queue.append(item)
            self._newest[camera] = item if isinstance(item, Frame) else None
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

    def close(self) -> None:
        """Nobody takes any more: who waits for room goes on, and what is handed over is forgotten."""
        with self._changed:
            self._open = [False] * len(self._open)
            for queue in self._queues:
                queue.clear()
            self._changed.notify_all()

    def newest(self, camera: int) -> Frame | None:
        """The frame that was handed over last; None before the first, and while the source is away."""
        return self._newest[camera]

    def depth(self, camera: int) -> int:
        """Items that wait now."""
        return len(self._queues[camera])


@dataclass(frozen=True, slots=True)
class Capture:
    """One camera's capture thread: keeps the compressed frames for clips, and hands frames and notes over."""

    camera: int
    supervisor: Supervisor
    ring: FrameRing | None
    jpeg_quality: int
    handover: Handover

    def run(self) -> None:
        """Until the source ends or its supervisor is told to stop; always leaves a `SourceEnded` behind."""
        try:
            for item in self.supervisor.items():
                if isinstance(item, Frame) and self.ring is not None:
                    if item.packet is not None:
                        self.ring.append_packet(item.seq, item.mono_ns, item.packet)
                    else:
                        self.ring.append(item.seq, item.mono_ns, encode_jpeg(item, self.jpeg_quality), item.size)
                self.handover.put(self.camera, item)
        finally:
            self.handover.put(self.camera, SourceEnded(self.supervisor.stopped))


def infer(
    lookouts: Sequence[Lookout], handover: Handover, deliver: Callable[[int, Prediction | Note, int], None]
) -> None:
    """The model thread: look at what is handed over, deliver it with the nanoseconds taken; ends with the sources."""
    try:
        while (taken := handover.take()) is not None:
            camera, item = taken
            if isinstance(item, Frame):
                began_ns = time.perf_counter_ns()
                sightings, brightness = lookouts[camera].look(item)
                took_ns = time.perf_counter_ns() - began_ns
                deliver(camera, Prediction(item.seq, item.mono_ns, sightings, brightness), took_ns)
            else:
                lookouts[camera].reset()
                deliver(camera, item, 0)
    finally:
        # Where a network fails, a capture thread must not wait for ever: the watch may go on with another session.
        handover.close()
