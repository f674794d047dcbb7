"""Time: a monotonic clock for order and lengths, and anchors that tie it to UTC."""

from __future__ import annotations

import ctypes
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

STEP_US = 1_000_000
"""A wall clock that has moved by more than this against the monotonic clock was set: NTP's corrections of a running
clock move both."""
READ_TRIES = 5
QUICK_READ_NS = 100_000
"""Between the readings of the two clocks; a pause between them would look like a step."""
STA_UNSYNC = 0x40


class Clock(Protocol):
    """Where time comes from; tests pass their own."""

    def monotonic_ns(self) -> int:
        """Nanoseconds that never go back; their zero means nothing."""
        ...

    def utc_us(self) -> int:
        """Microseconds since 1970 in UTC, as the wall clock has it now."""
        ...

    def is_synchronised(self) -> bool:
        """Whether the wall clock is known to be right."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def monotonic_ns(self) -> int:
        """See `Clock`. Time spent in suspend counts, so that the wall clock does not seem to step then."""
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)

    def utc_us(self) -> int:
        """See `Clock`."""
        return time.time_ns() // 1000

    def is_synchronised(self) -> bool:
        """See `Clock`: systemd-timesyncd has set it, or the kernel was told so by another service, such as chrony."""
        return Path("/run/systemd/timesync/synchronized").exists() or _kernel_says_synchronised()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Ties a source's nanoseconds to UTC: at `anchor_mono_ns` it was `anchor_utc_us`.

    A camera's nanoseconds are the machine's monotonic clock. A file's at `pace = "max"` are its own timestamps, counted
    from its first frame, so its anchor is (0, the file's base time).
    """

    anchor_mono_ns: int
    anchor_utc_us: int

    @classmethod
    def now(cls, clock: Clock) -> Timeline:
        """Anchor the machine's monotonic clock at this moment."""
        best: tuple[int, Timeline] | None = None
        for _ in range(READ_TRIES):
            before_ns, utc_us, after_ns = clock.monotonic_ns(), clock.utc_us(), clock.monotonic_ns()
            took_ns = after_ns - before_ns
            if best is None or took_ns < best[0]:
                best = took_ns, cls(before_ns + took_ns // 2, utc_us)
            if took_ns < QUICK_READ_NS:
                break
        assert best is not None  # noqa: S101 - there is one try at least
        return best[1]

    def at_us(self, mono_ns: int) -> int:
        """UTC microseconds of a moment on this timeline."""
        return self.anchor_utc_us + (mono_ns - self.anchor_mono_ns) // 1000


class SessionTimeline:
    """The timeline of a session, whose anchor moves when the wall clock was found to have been wrong.

    What is to be stored is reckoned when it is written (`Moment`), so that all rows of a session count from one anchor.
    """

    def __init__(self, anchored: Timeline) -> None:
        self.anchored = anchored

    def at_us(self, mono_ns: int) -> int:
        """UTC microseconds of a moment, as far as is known now."""
        return self.anchored.at_us(mono_ns)

    def step_us(self, clock: Clock) -> int:
        """How far the wall clock is from where this timeline has it; 0 up to `STEP_US`.

        Against the anchor and not the reading before, so that many small steps add up.
        """
        now = Timeline.now(clock)
        step_us = now.anchor_utc_us - self.at_us(now.anchor_mono_ns)
        return step_us if abs(step_us) > STEP_US else 0

    def move(self, shift_us: int) -> None:
        """Move the anchor; what was stored before is for the caller to correct."""
        anchored = self.anchored
        self.anchored = Timeline(anchored.anchor_mono_ns, anchored.anchor_utc_us + shift_us)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment that becomes UTC when it is asked for, and not before."""

    timeline: Timeline | SessionTimeline
    mono_ns: int

    @property
    def at_us(self) -> int:
        """UTC microseconds, as far as is known now."""
        return self.timeline.at_us(self.mono_ns)


def _kernel_says_synchronised() -> bool:
    # struct timex begins with: unsigned modes; long offset, freq, maxerror, esterror; int status. It is no larger than
    # this, and modes = 0 only asks.
    buffer = (ctypes.c_long * 64)()
    if ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.byref(buffer)) < 0:
        return False
    status = ctypes.cast(ctypes.byref(buffer, 5 * ctypes.sizeof(ctypes.c_long)), ctypes.POINTER(ctypes.c_int))[0]
    return not status & STA_UNSYNC
