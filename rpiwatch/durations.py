"""Pure: how long something took, counted in fixed buckets, so that a year of it needs no more memory than an hour."""

from __future__ import annotations

from bisect import bisect_left

_STEPS = (*range(100, 200, 5), *range(200, 500, 10), *range(500, 1000, 25))
BOUNDS_US: tuple[int, ...] = (
    *(step * decade for decade in (1, 10, 100, 1000, 10_000, 100_000) for step in _STEPS),
    100_000_000,
)
"""The buckets' upper ends, 0.1 ms to 100 s, each at most 5 % above the one before; a last bucket has no end.

All round ones (1, 2, 2.5 and 5 of each decade) are among them, so that coarser histograms can be taken from this one.
"""


class Durations:
    """Counts durations. Adding one costs about a microsecond, and all of it is 422 numbers."""

    def __init__(self) -> None:
        self.count = 0
        self.sum_ns = 0
        self.greatest_ns = 0
        self._counts = [0] * (len(BOUNDS_US) + 1)

    def add(self, duration_ns: int) -> None:
        """Count one; what is negative counts as none at all."""
        if duration_ns < 0:
            duration_ns = 0
        self._counts[bisect_left(BOUNDS_US, duration_ns / 1000)] += 1
        self.count += 1
        self.sum_ns += duration_ns
        if duration_ns > self.greatest_ns:
            self.greatest_ns = duration_ns

    def quantile_ms(self, share: float) -> float | None:
        """The milliseconds that this share (0..1) of them took at most; None where there is none.

        It is a bucket's upper end: never too small, and at most 5 % too great (of those below 0.1 ms: at most 0.1 ms).
        """
        if not self.count:
            return None
        wanted = max(1.0, share * self.count)
        reached = 0
        for bound_us, counted in zip(BOUNDS_US, self._counts, strict=False):
            reached += counted
            if reached >= wanted:
                return min(bound_us * 1000, self.greatest_ns) / 1e6
        return self.greatest_ns / 1e6

    def count_within(self, bound_us: int) -> int:
        """How many took at most as long as one of `BOUNDS_US`; raises ValueError for another."""
        return sum(self._counts[: BOUNDS_US.index(bound_us) + 1])

    def since(self, earlier: Durations) -> Durations:
        """Those that came after `earlier`, a copy of these at that time. Of the greatest only its bucket is known."""
        later = Durations()
        later.count, later.sum_ns = self.count - earlier.count, self.sum_ns - earlier.sum_ns
        later._counts = [now - then for now, then in zip(self._counts, earlier._counts, strict=True)]
        later.greatest_ns = self.greatest_ns
        return later

    def copy(self) -> Durations:
        """These as they are now."""
        return total_of(self)


def total_of(*several: Durations) -> Durations:
    """All of them together."""
    total = Durations()
    for one in several:
        total.count += one.count
        total.sum_ns += one.sum_ns
        total.greatest_ns = max(total.greatest_ns, one.greatest_ns)
        total._counts = [mine + theirs for mine, theirs in zip(total._counts, one._counts, strict=True)]
    return total
