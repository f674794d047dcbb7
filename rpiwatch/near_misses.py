"""Targets that were nearly there: stretches of time in which one was near, and no visit came of it. Pure."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

from rpiwatch.records import GATES, Chance, NearMiss, TargetState

GAP_NS = 10_000_000_000
"""Stretches that are closer together are one: somebody behind a tree, a score that flickers."""
LONGEST_NS = 600_000_000_000
"""A stretch that goes on is kept in pieces of this length, so that those who ask do not wait for its end."""
LONGEST_SURE_NS = 6 * 3_600_000_000_000
"""Likewise, where only size, stillness or the hour was in the way: a statue gives a few rows a day."""
HOUR_NS = 3_600_000_000_000
PROMPT = 6
"""So many an hour are given as they end: what somebody asks about has often just been."""
LATE = 6
"""And of those that follow so many, the greatest, when the hour is over."""

_SURE = GATES.index("size")


class NearMisses:
    """Follows one camera's targets, look by look.

    A stretch is about one target: about its still things that would be there but for that, or about all else. It lasts
    while the target is near or there, up to the last such look before `GAP_NS` without one. One that a visit with a
    right to clips fell into was no near miss: whoever comes nearer is near before it is there, and again when it goes.
    (Not so of still things, for they are others.) Of any other the best try tells the gate: the try that came past most
    gates, the surest of several.
    """

    def __init__(self) -> None:
        self._stretches: dict[tuple[int, bool], _Stretch] = {}
        self._held: list[tuple[float, int, NearMiss]] = []
        self._hour_ends_ns: int | None = None
        self._prompt = self._late = self._count = 0  # given in this hour; all that were held

    def look(
        self,
        mono_ns: int,
        chances: Sequence[Chance],
        states: Sequence[TargetState],
        visits: Sequence[bool],
        *,
        night: bool,
    ) -> list[NearMiss]:
        """Take a look in; give what is to be kept.

        `chances` and `states` are the tracker's; `visits` says of each target whether it has a visit that saves clips.
        """
        if not chances and not self._stretches and self._hour_ends_ns is None:
            return []
        misses = self._let_out(mono_ns)
        for key in [key for key, stretch in self._stretches.items() if _is_over(stretch, mono_ns)]:
            misses += self._end(key)
        for chance in chances:
            state = states[chance.target]
            is_still = chance.way == "still"
            if is_still and GATES[_gate(chance, is_there=False)] != "still":
                continue  # a thing of the scene that was not even sure
            key = chance.target, is_still
            stretch = self._stretches.get(key)
            if stretch is None:
                stretch = self._stretches[key] = _Stretch(state.label, mono_ns)
            stretch.add(mono_ns, chance, is_there=state.since_ns is not None, night=night)
        for (target, is_still), stretch in self._stretches.items():
            if not is_still and states[target].since_ns is not None:
                stretch.until_ns = mono_ns
                stretch.has_visit = stretch.has_visit or visits[target]
        return misses

    def close(self) -> list[NearMiss]:
        """The stream ended or the camera went away: give all that is to be kept; what comes is of other stretches."""
        misses = [miss for key in list(self._stretches) for miss in self._end(key)]
        return misses + self._take_held()

    def _end(self, key: tuple[int, bool]) -> list[NearMiss]:
        stretch = self._stretches.pop(key)
        if stretch.has_visit:
            return []
        miss = stretch.miss()
        if self._hour_ends_ns is None:
            self._hour_ends_ns = miss.until_ns + HOUR_NS
        if self._prompt < PROMPT:
            self._prompt += 1
            return [miss]
        self._count += 1  # of equals the first stays
        heapq.heappush(self._held, (stretch.greatness, -self._count, miss))
        if len(self._held) + self._late > LATE:
            heapq.heappop(self._held)
        return []

    def _let_out(self, mono_ns: int) -> list[NearMiss]:
        if self._hour_ends_ns is None or mono_ns < self._hour_ends_ns:
            return []
        held = self._take_held()
        self._hour_ends_ns, self._prompt, self._late = None, 0, 0
        return held

    def _take_held(self) -> list[NearMiss]:
        held = [miss for _, _, miss in self._held]
        self._held.clear()
        self._late += len(held)
        return held


def _is_over(stretch: _Stretch, mono_ns: int) -> bool:
    goes_on = stretch.gate >= _SURE and not stretch.has_visit
    longest_ns = LONGEST_SURE_NS if goes_on else LONGEST_NS
    return mono_ns - stretch.until_ns > GAP_NS or stretch.until_ns - stretch.since_ns >= longest_ns


@dataclass(slots=True)
class _Stretch:
    """A stretch so far, and its best try: `gate` is the place in `GATES` of the one that the try did not pass."""

    label: str
    since_ns: int
    until_ns: int = 0
    has_visit: bool = False
    gate: int = -1
    best: Chance | None = None
    peak_ns: int = 0
    night: bool = False
    reached: float = 0.0

    @property
    def greatness(self) -> float:
        """The best try's score, as a multiple of what was needed."""
        assert self.best is not None  # noqa: S101 - a stretch begins with a try
        return self.best.score / max(self.best.enter, 1e-6)

    def add(self, mono_ns: int, chance: Chance, *, is_there: bool, night: bool) -> None:
        self.until_ns = mono_ns
        gate = _gate(chance, is_there)
        if gate < self.gate:
            return
        reached = _reached(gate, chance)
        if gate > self.gate:
            self.gate, self.best, self.reached = gate, None, reached
        self.reached = max(self.reached, reached)
        if self.best is None or chance.score > self.best.score:
            self.best, self.peak_ns, self.night = chance, mono_ns, night

    def miss(self) -> NearMiss:
        best = self.best
        assert best is not None  # noqa: S101 - a stretch begins with a try
        gate = GATES[self.gate]
        needed = best.dwell_ns / 1e9 if gate == "dwell" else best.min_size if gate == "size" else best.enter
        return NearMiss(
            self.label, gate, self.since_ns, self.until_ns, self.peak_ns, self.reached, needed, self.night,
            best.subject, best.box,
        )  # fmt: skip


def _gate(chance: Chance, is_there: bool) -> int:
    if chance.way == "open" and is_there:
        return GATES.index("quiet")
    if chance.sure_ns is None:
        return GATES.index("enter")
    if chance.way == "open" or chance.sure_ns < chance.dwell_ns:
        return GATES.index("dwell")
    return GATES.index(chance.way)


def _reached(gate: int, chance: Chance) -> float:
    if GATES[gate] == "dwell":
        return (chance.sure_ns or 0) / 1e9
    return chance.size if GATES[gate] == "size" else chance.score
