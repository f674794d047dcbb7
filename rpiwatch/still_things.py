"""What has been in the same place for hours: a statue, a bag, a gnome that a network takes for a dog. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from rpiwatch.boxes import Box, ious
from rpiwatch.records import StillThing

SAME_PLACE = 0.6
"""Overlap (intersection over union) of a thing with where it was."""
LONGEST_STEP_NS = 10_000_000_000
"""Between two looks; longer ones are counted as this."""
LAPSE_NS = 5_000_000_000
"""A thing that is seen again within so long was there all along: a network that is not sure misses it in most looks."""
FADING = 0.5
"""After a lapse, so many seconds are taken back for each in which it was looked for and not seen: birds come back to a
perch, too."""
FORGOTTEN_NS = 14 * 86_400 * 1_000_000_000
"""A still thing that was looked for and not seen for so long is gone."""
MOST_THINGS = 100
"""Still things of one camera; of more, those that were not seen for longest are forgotten."""


@dataclass(slots=True)
class _Thing:
    """A label at a place: for how long it has been seen there, and for how long it has not since."""

    label: str
    box: Box
    seen_ns: int = 0
    unseen_ns: int = 0
    is_still: bool = False


class StillThings:
    """One camera's memory of what stands still, and for how long it has.

    A thing is still once it was seen in its place for `still_after_s`, breaks not counted. Whoever is seen there with
    its label is taken for it, whatever its number. A still thing that moves is none from then on.
    """

    def __init__(self, still_after_s: float) -> None:
        self._still_ns = round(still_after_s * 1e9)
        self._things: list[_Thing] = []
        self._looked_ns: int | None = None

    @property
    def things(self) -> tuple[StillThing, ...]:
        """Those that are still. May be asked by another thread."""
        return tuple(
            StillThing(thing.label, thing.box, thing.unseen_ns) for thing in list(self._things) if thing.is_still
        )

    def know(self, things: Iterable[StillThing]) -> None:
        """Remember what was still before this watch began."""
        self._things += [
            _Thing(thing.label, thing.box, self._still_ns, thing.unseen_ns, is_still=True) for thing in things
        ]

    def begin(self) -> None:
        """What comes now does not follow what was before in time: another file, or a camera that was away.

        Of the time in between nobody knows, so it counts neither as seen nor as unseen.
        """
        self._looked_ns = None

    def look(self, mono_ns: int, seen: Sequence[tuple[str, Box]]) -> list[bool]:
        """Take in what a look found, as labels and places; say of each whether it is a still thing."""
        if not self._still_ns:
            return [False] * len(seen)
        passed_ns = mono_ns - self._looked_ns if self._looked_ns is not None else 0
        step_ns = min(passed_ns, LONGEST_STEP_NS)
        self._looked_ns = mono_ns
        known = list(self._things)
        overlaps = ious([box for _, box in seen], [thing.box for thing in known])
        met: set[int] = set()
        answers = []
        for (label, box), row in zip(seen, overlaps, strict=True):
            near = [place for place in np.flatnonzero(row >= SAME_PLACE).tolist() if known[place].label == label]
            near = [place for place in near if id(known[place]) not in met]
            if near:
                thing = known[max(near, key=row.__getitem__)]
                lapse_ns = thing.unseen_ns + passed_ns
                thing.seen_ns += lapse_ns if lapse_ns <= LAPSE_NS else step_ns
                thing.unseen_ns = 0
            else:
                thing = _Thing(label, box)
                self._things.append(thing)
            met.add(id(thing))
            if thing.seen_ns >= self._still_ns:
                thing.is_still = True
                thing.seen_ns = self._still_ns
            answers.append(thing.is_still)
        for thing in self._things:
            if id(thing) not in met:
                thing.unseen_ns += passed_ns
                if not thing.is_still and thing.unseen_ns > LAPSE_NS:
                    thing.seen_ns -= round(FADING * step_ns)
        self._things = [thing for thing in self._things if id(thing) in met or _is_remembered(thing)]
        self._forget_most()
        return answers

    def _forget_most(self) -> None:
        still = [thing for thing in self._things if thing.is_still]
        if len(still) <= MOST_THINGS:
            return
        # Of equals the older one goes, which stands before the other.
        still.sort(key=lambda thing: -thing.unseen_ns)
        gone = {id(thing) for thing in still[: len(still) - MOST_THINGS]}
        self._things = [thing for thing in self._things if id(thing) not in gone]


def _is_remembered(thing: _Thing) -> bool:
    """Whether one that was not seen at this look may be seen again."""
    if thing.is_still:
        return thing.unseen_ns < FORGOTTEN_NS
    return thing.seen_ns > 0 or thing.unseen_ns <= LAPSE_NS
