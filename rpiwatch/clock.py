"""Time: a monotonic clock for order and lengths, and anchors that tie it to UTC."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    """Where time comes from; tests pass their own."""

    def monotonic_ns(self) -> int:
        """Nanoseconds that never go back; their zero means nothing."""
        ...

    def utc_us(self) -> int:
        """Microseconds since 1970 in UTC, as the wall clock has it now."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def monotonic_ns(self) -> int:
        """See `Clock`."""
        return time.monotonic_ns()

    def utc_us(self) -> int:
        """See `Clock`."""
        return time.time_ns() // 1000


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
        return cls(clock.monotonic_ns(), clock.utc_us())

    def at_us(self, mono_ns: int) -> int:
        """UTC microseconds of a moment on this timeline."""
        return self.anchor_utc_us + (mono_ns - self.anchor_mono_ns) // 1000
