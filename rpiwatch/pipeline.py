"""The two kinds of thread, capture and model, and the hand-over between them that is never late, or loses nothing.

A live camera's queue holds one frame, always the newest: a slow model skips frames and never lags. A lossless source
(a file at `pace = "max"`) waits instead. Notes (lost, back, ended) keep their place among the frames, and all are
delivered in the order of their coming, also where several model threads look at a frame each.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

from rpiwatch import THREAD_PREFIX
from rpiwatch.clips import FrameRing, encode_jpeg
from rpiwatch.lookout import Lookout
from rpiwatch.records import Frame, Prediction
from rpiwatch.sources import SourceGone, SourceOpened, Supervisor

__all__ = ["Capture", "Handover", "Note", "SourceEnded", "SourceGone", "SourceOpened", "infer"]

AHEAD = 2
"""Items for each model thread that are looked at or wait for an earlier one; what waits keeps no frame."""
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
Deliver = Callable[[int, Prediction | Note, int], None]
"""Takes what happened to a camera, and the nanoseconds that looking at it took."""


class Handover:
    """Queues from several capture threads to the model threads, served in turn."""

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


class _InOrder:
    """What several threads take and look at, delivered in the order in which it was taken.

    Whoever finishes the item that is next delivers it, and what waited behind it; so no answer waits for a frame that
    is yet to come. The first fault, of a look or of a delivery, ends it for all; what came before it is delivered.
    """

    def __init__(self, handover: Handover, threads: int) -> None:
        self._handover = handover
        self._most = AHEAD * threads
        self._taking = threading.Lock()
        """Taking and numbering are one."""
        self._taken = 0
        self._changed = threading.Condition()
        self._delivered = 0
        self._waiting: dict[int, Callable[[], None]] = {}
        self._failed = False

    def take(self) -> tuple[int, int, Item] | None:
        """The next item with its number and camera; None at the end, or when another thread has failed."""
        with self._taking:
            with self._changed:
                self._changed.wait_for(lambda: self._taken - self._delivered < self._most or self._failed)
            taken = self._handover.take()
            if taken is None:
                return None
            self._taken += 1
            return self._taken - 1, *taken

    def finish(self, number: int, end: Callable[[], None]) -> None:
        """Call an item's `end` after those of all before it; raises what it, or another one that waited, raises."""
        with self._changed:
            self._waiting[number] = end
            try:
                while not self._failed and (due := self._waiting.pop(self._delivered, None)) is not None:
                    due()
                    self._delivered += 1
            except BaseException:
                self._failed = True
                self._handover.close()
                raise
            finally:
                self._changed.notify_all()


def infer(lookouts: Sequence[Sequence[Lookout]], handover: Handover, deliver: Deliver) -> None:
    """The model threads: look at what is handed over, deliver it in its order; ends with the sources.

    `lookouts` has those of all cameras for each thread, the first for the thread that calls. Several are for lookouts
    whose answer depends on the frame alone, and for sources that lose nothing.
    """
    flow = _InOrder(handover, len(lookouts))

    def tell(camera: int, note: Note) -> None:
        lookouts[0][camera].reset()
        deliver(camera, note, 0)

    def step(own: Sequence[Lookout]) -> bool:
        if (taken := flow.take()) is None:
            return False
        number, camera, item = taken
        if isinstance(item, Frame):
            flow.finish(number, _looked_at(own[camera], camera, item, deliver))
        else:
            flow.finish(number, partial(tell, camera, item))
        return True

    def run(own: Sequence[Lookout]) -> None:
        while step(own):  # which keeps no frame until the next one comes
            pass

    try:
        with ThreadPoolExecutor(max(1, len(lookouts) - 1), f"{THREAD_PREFIX}-model") as pool:
            others = [pool.submit(run, own) for own in lookouts[1:]]
            run(lookouts[0])
            for other in others:
                other.result()
    finally:
        # Where a network fails, a capture thread must not wait for ever: the watch may go on with another session.
        handover.close()


def _looked_at(lookout: Lookout, camera: int, frame: Frame, deliver: Deliver) -> Callable[[], None]:
    """Look at a frame; give what delivers the answer, or raises the fault, when its turn has come."""
    began_ns = time.perf_counter_ns()
    try:
        sightings, brightness = lookout.look(frame)
    except BaseException as fault:  # raised where its turn is
        return partial(_raise, fault)
    took_ns = time.perf_counter_ns() - began_ns
    return partial(
        deliver, camera, Prediction(frame.seq, frame.mono_ns, sightings, brightness, lookout.repeated), took_ns
    )


def _raise(fault: BaseException) -> None:
    raise fault
