"""One supervisor for every kind of source: opens it, watches it, opens it again, until it ends or is told to stop.

A thread of its own opens and reads the source, so that a driver that never returns takes only that thread with it.
"""

from __future__ import annotations

import random
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog

from rpiwatch import THREAD_PREFIX
from rpiwatch.sources.pictures import PictureWatch, Verdict
from rpiwatch.sources.protocol import SourceError, SourceLost

if TYPE_CHECKING:
    from rpiwatch.clock import Clock, Timeline
    from rpiwatch.records import Frame
    from rpiwatch.sources.protocol import Source, SourceInfo

log = structlog.get_logger(__name__)

BOX_FRAMES = 2
"""Read ahead: one is decoded while another is compressed. The reading thread waits while they are not taken."""
LEFT_BEHIND = 1
"""Threads of one camera that may hang in a driver while another reads; with more, nothing is opened."""


@dataclass(frozen=True, slots=True)
class SourceOpened:
    """The camera is back with its first good frame at `mono_ns`, `away_s` after its last; `info`: what it gives now.

    `first`: it had not been there in this session before.
    """

    info: SourceInfo
    mono_ns: int
    away_s: float
    first: bool = False


@dataclass(frozen=True, slots=True)
class SourceGone:
    """The camera went away, for this reason; it is being looked for."""

    reason: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What is known of a source once it is open; see `Source`."""

    info: SourceInfo
    timeline: Timeline | None
    lossless: bool


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a supervisor waits for what, in seconds."""

    opening_s: float = 20.0
    """For a driver to open a source."""
    return_s: float = 1.0
    """For a thread to come back that has been told to; then it is left behind."""
    close_s: float = 3.0
    """Likewise at the end, where all that hangs on it is whether the next session finds the camera free."""
    first_pause_s: float = 0.5
    longest_pause_s: float = 6.0
    """Between two tries to open; they double from the first to the longest, give or take a fifth.

    The longest is short enough that a camera is watched again within 10 s of its return.
    """
    steady_s: float = 30.0
    """A camera that was there so long begins again with the first pause."""


@dataclass(frozen=True, slots=True)
class _Loss:
    reason: str
    silent: bool = False


class Supervisor:
    """Gives the frames of one source, whatever happens to it.

    `open_source` opens it; setting the event that it is given ends the reading of what it opened.

    A live source that fails, gives no frame for `stall_s`, or shows the same picture for `frozen_s` is torn down and
    opened again, for ever. Frames of the (re)opening are left out, see `PictureWatch`. A source that is not live is
    read once, to its end.
    """

    def __init__(
        self,
        name: str,
        open_source: Callable[[threading.Event], Source],
        clock: Clock,
        stall_s: float,
        frozen_s: float,
        patience: Patience | None = None,
    ) -> None:
        self.name = name
        self.opened: Opened | None = None
        """What it gives, set by whoever began with it; while it is None, the source counts as away from the start."""
        self.left_behind = 0
        """Threads that ever had to be left in a driver."""
        self._open_source = open_source
        self._clock = clock
        self._stall_s = stall_s
        self._patience = patience or Patience()
        self._pictures = PictureWatch(frozen_s)
        self._changed = threading.Condition()
        self._stopped = False
        self._reading: _Reading | None = None
        self._hung: list[_Reading] = []
        self._next_seq = 0
        self._pause_s = self._patience.first_pause_s
        self._watching_since_ns: int | None = None  # None: away
        self._last_ns = 0
        self._info_told = False

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stopped

    def open(self) -> Future[Opened]:
        """Begin to open the source; the future holds what it gives, or the `SourceError` that says why not."""
        with self._changed:
            self._reading = _Reading(self.name, self._open_source, self._changed)
            if self._stopped:
                self._reading.stop.set()
            return self._reading.opening

    def items(self) -> Iterator[Frame | SourceOpened | SourceGone]:
        """Frames, with their losses and returns between them, until the source ends or `stop`. For one thread.

        Frames are numbered through; a source that is not open yet begins with its loss. What is no fault of the source
        is raised.
        """
        if self._reading is None:
            self.open()
        self._info_told = self.opened is not None
        self._last_ns = self._clock.monotonic_ns()
        if self._info_told:
            self._watching_since_ns = self._last_ns
        else:
            yield SourceGone(self._why_not_open())
        while (loss := (yield from self._watch())) is not None:
            if self._watching_since_ns is not None and not loss.silent:
                if self._last_ns - self._watching_since_ns >= self._patience.steady_s * 1e9:
                    self._pause_s = self._patience.first_pause_s
                self._watching_since_ns = None
                yield SourceGone(loss.reason)
            if self.opened is not None and not self.opened.info.live:
                return
            if not self._tear_down(loss) or not self._pause(loss):
                return
            self.open()

    def stop(self) -> None:
        """End `items` at once, and the reading as soon as the driver lets go; from any thread."""
        with self._changed:
            self._stopped = True
            if self._reading is not None:
                self._reading.stop.set()
            self._changed.notify_all()

    def close(self) -> None:
        """Stop, and wait until the source is closed, but not for ever: its driver may not let go."""
        self.stop()
        reading = self._reading
        if reading is not None:
            with self._changed:
                self._changed.wait_for(lambda: reading.over, self._patience.close_s)

    def _why_not_open(self) -> str:
        opening = self._reading.opening if self._reading is not None else None
        fault = opening.exception() if opening is not None and opening.done() else None
        return str(fault) if fault is not None else f"camera {self.name!r} was not open when the watch began"

    def _watch(self) -> Generator[Frame | SourceOpened, None, _Loss | None]:
        """One opening of the source, to its loss; None where there is no more to come."""
        first_seq = self._next_seq
        while True:
            item = self._take()
            if item is None or isinstance(item, _Loss):
                return item
            if isinstance(item, Opened):
                self.opened = item
                self._pictures.begin()
                continue
            opened = self.opened
            assert opened is not None  # noqa: S101 - the box holds frames of an open source only
            frame = replace(item, seq=first_seq + item.seq) if first_seq else item
            self._next_seq = frame.seq + 1
            if opened.info.live:
                verdict = self._pictures.look(frame)
                if verdict is Verdict.UNFIT:
                    continue
                if verdict is Verdict.FROZEN:
                    still_s, again = self._pictures.give_up()
                    return _Loss(f"the same picture for {still_s:.0f} s", silent=again)
            if self._watching_since_ns is None:
                away_s = (frame.mono_ns - self._last_ns) / 1e9
                self._watching_since_ns = frame.mono_ns
                first, self._info_told = not self._info_told, True
                yield SourceOpened(opened.info, frame.mono_ns, max(0.0, away_s), first)
            self._last_ns = frame.mono_ns
            yield frame

    def _take(self) -> Opened | Frame | _Loss | None:
        """What the reading thread has next; None at the end."""
        reading = self._reading
        assert reading is not None  # noqa: S101 - `items` opens before it watches
        with self._changed:
            live = self.opened is None or self.opened.info.live
            if not reading.opening.done():
                patience_s, hangs = self._patience.opening_s, "its driver has not opened it for {:.0f} s"
            else:
                patience_s, hangs = self._stall_s, "no frame for {:.1f} s"
            come = self._changed.wait_for(
                lambda: self._stopped or reading.box or reading.fault or reading.over,
                patience_s if live else None,
            )
            if self._stopped:
                return None
            if reading.box:
                item = reading.box.popleft()
                self._changed.notify_all()
                return item
            if not come:
                return _Loss(hangs.format(patience_s))
        if isinstance(reading.fault, SourceLost | SourceError):
            return _Loss(str(reading.fault))
        if reading.fault is not None:
            raise reading.fault
        return None

    def _tear_down(self, loss: _Loss) -> bool:
        """End the reading, and leave it behind where it does not end; False when told to stop meanwhile.

        One that hangs while another one does is waited for: a driver that hangs for ever costs two threads, no more.
        """
        reading = self._reading
        assert reading is not None  # noqa: S101 - it was lost
        with self._changed:
            reading.stop.set()
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._stopped or reading.over, self._patience.return_s)
            if not (self._stopped or reading.over):
                self.left_behind += 1
                self._hung.append(reading)
                log.warning(
                    "camera's driver does not return, thread left behind",
                    camera=self.name, reason=loss.reason, so_far=self.left_behind,
                )  # fmt: skip
            self._changed.wait_for(lambda: self._stopped or self._still_hung() <= LEFT_BEHIND)
            return not self._stopped

    def _still_hung(self) -> int:
        self._hung = [reading for reading in self._hung if not reading.over]
        return len(self._hung)

    def _pause(self, loss: _Loss) -> bool:
        """Wait before the next try; False when told to stop."""
        if loss.silent:
            return not self._stopped
        log.debug("camera away", camera=self.name, reason=loss.reason, next_try_s=round(self._pause_s, 1))
        pause_s = self._pause_s * random.uniform(0.8, 1.2)  # noqa: S311 - jitter is no secret
        self._pause_s = min(2 * self._pause_s, self._patience.longest_pause_s)
        with self._changed:
            return not self._changed.wait_for(lambda: self._stopped, pause_s)


class _Reading:
    """One opening of a source and all that is read of it, in a thread of its own, which also closes it.

    `box` holds what was read, `fault` what ended it, both before `over`, once the source is closed. The first frame is
    read when the opening has been taken out of the box, so that none grows old while a model is loaded.
    """

    def __init__(
        self, name: str, open_source: Callable[[threading.Event], Source], changed: threading.Condition
    ) -> None:
        self.stop = threading.Event()
        self.opening: Future[Opened] = Future()
        self.box: deque[Opened | Frame] = deque()  # at most BOX_FRAMES
        self.fault: BaseException | None = None
        self.over = False
        self._open_source = open_source
        self._changed = changed
        threading.Thread(target=self._run, name=f"{THREAD_PREFIX}-read-{name}", daemon=True).start()

    def _run(self) -> None:
        source: Source | None = None
        try:
            source = self._open_source(self.stop)
            opened = Opened(source.info, source.timeline, source.lossless)
            self.opening.set_result(opened)
            if self._put(opened, room=1) and self._wait_until_taken():
                while (frame := source.read()) is not None and self._put(frame, room=BOX_FRAMES):
                    pass
        except BaseException as fault:  # the supervisor's thread raises it where it is a bug
            self._end_with(fault)
        finally:
            if source is not None:
                try:
                    source.close()
                except BaseException as fault:
                    self._end_with(fault)
            with self._changed:
                self.over = True
                self._changed.notify_all()

    def _put(self, item: Opened | Frame, room: int) -> bool:
        """Put what was read into the box as soon as there is room; False when told to stop."""
        with self._changed:
            self._changed.wait_for(lambda: self.stop.is_set() or len(self.box) < room)
            if self.stop.is_set():
                return False
            self.box.append(item)
            self._changed.notify_all()
            return True

    def _wait_until_taken(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self.stop.is_set() or not self.box)
            return not self.stop.is_set()

    def _end_with(self, fault: BaseException) -> None:
        with self._changed:
            self.fault = self.fault or fault
            if not self.opening.done():
                with suppress(Exception):
                    self.opening.set_exception(fault)
            self._changed.notify_all()
