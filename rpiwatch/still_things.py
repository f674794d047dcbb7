"""What has been in the same place for hours: a statue, a bag, a gnome that a network takes for a dog. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rpiwatch.boxes import Box

SAME_PLACE = 0.6
"""Overlap (intersection over union) of a thing with where it was."""
LONGEST_STEP_NS = 10_000_000_000
"""Between two looks; longer ones are counted as this."""
FORGOTTEN_NS = 14 * 86_400 * 1_000_000_000
"""A still thing that was not seen for so long is gone."""
_NEW = -(2**63)
"""For a last look: the next one."""
FADING = 0.5
"""So many seconds are taken back for each in which it was looked for and not seen: birds come back to a perch, too."""


@dataclass(slots=True)
class _Thing:
    """A label at a place: for how long it has been seen there, and when last."""

    label: str
    box: Box
    seen_ns: int
    last_ns: int
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
    def things(self) -> tuple[tuple[str, Box], ...]:
        """The labels and places of those that are still. May be asked by another thread."""
        return tuple((thing.label, thing.box) for thing in list(self._things) if thing.is_still)

    def know(self, things: Iterable[tuple[str, Box]]) -> None:
        """Remember what was still before this watch began."""
        self._things += [_Thing(label, box, self._still_ns, _NEW, is_still=True) for label, box in things]

    def begin(self) -> None:
        """What comes now does not follow what was before in time: another file, or a camera that was away."""
        self._looked_ns = None
        for thing in self._things:
            thing.last_ns = _NEW

    def look(self, mono_ns: int, seen: Sequence[tuple[str, Box]]) -> list[bool]:
        """Take in what a look found, as labels and places; say of each whether it is a still thing."""
        if not self._still_ns:
            return [False] * len(seen)
        step_ns = min(mono_ns - self._looked_ns, LONGEST_STEP_NS) if self._looked_ns is not None else 0
        self._looked_ns = mono_ns
        met: set[int] = set()
        answers = []
        for label, box in seen:
            thing = self._find(label, box, met)
            if thing is None:
                thing = _Thing(label, box, 0, mono_ns)
                self._things.append(thing)
            else:
                thing.seen_ns += step_ns
                thing.last_ns = mono_ns
            met.add(id(thing))
            if thing.seen_ns >= self._still_ns:
                thing.is_still = True
                thing.seen_ns = self._still_ns
            answers.append(thing.is_still)
        for thing in self._things:
            if id(thing) not in met and not thing.is_still:
                thing.seen_ns -= round(FADING * step_ns)
            if thing.last_ns == _NEW:
                thing.last_ns = mono_ns
        self._things = [
            thing
            for thing in self._things
            if id(thing) in met or (mono_ns - thing.last_ns < FORGOTTEN_NS if thing.is_still else thing.seen_ns > 0)
        ]
        return answers

    def _find(self, label: str, box: Box, met: set[int]) -> _Thing | None:
        near = [
            thing
            for thing in self._things
            if thing.label == label and id(thing) not in met and thing.box.iou(box) >= SAME_PLACE
        ]
        return max(near, key=lambda thing: thing.box.iou(box), default=None)
