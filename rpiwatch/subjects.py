"""Which of the things that are found in one look are those of the look before: each subject gets a number. Pure.

A light tracker in the manner of ByteTrack: boxes are matched by overlap with where a subject should be by now, the best
pairs first; those that overlap with nothing, by nearness; and a subject that is not found is waited for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import hypot, sqrt

import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import Box
from rpiwatch.config import SubjectsSection
from rpiwatch.records import SCENE

NEAR = 1.2
"""As far, in mean sizes, may a subject have gone since it was where it should be."""
GROWTH = 3.0
"""By as much may its area have changed, when nothing but nearness speaks for it."""
LONGEST_STRETCH_NS = 1_000_000_000
"""Where it should be is told from its speed for so long."""
STEADINESS = 0.5
"""Share of the speed before in the new one."""
SAME = 0.6
"""Overlap at which a subject that was not found is taken for one that was, under another number."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something in one look: where, and the scores of what it may be (None: something that moves)."""

    box: Box
    scores: NDArray[np.float32] | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """One that is there. `found` is None where this look did not find it; `box` is then where it was last."""

    number: int
    box: Box
    found: Found | None
    first_ns: int
    seen_ns: int
    speed: tuple[float, float] = (0.0, 0.0)  # of its centre, picture widths and heights a second


class SubjectTracker:
    """Numbers the subjects of one camera, from `SCENE` + 1 on; no number is ever given again."""

    def __init__(self, section: SubjectsSection) -> None:
        self._hold_ns = round(section.hold_s * 1e9)
        self._match = section.match
        self._subjects: tuple[Subject, ...] = ()
        self._next = SCENE + 1

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """Those of the last look."""
        return self._subjects

    def update(self, mono_ns: int, aspect: float, found: Sequence[Found]) -> tuple[Subject, ...]:
        """Take in what a look found; give all subjects that are there or waited for, the oldest first.

        `aspect` is the picture's width by its height.
        """
        pairs = []
        for old, subject in enumerate(self._subjects):
            expected = _expected(subject, mono_ns)
            for new, thing in enumerate(found):
                if likeness := self._likeness(expected, thing.box, aspect):
                    pairs.append((likeness + 0.1 * _agreement(subject, thing), old, new))
        matched: dict[int, int] = {}
        for _, old, new in sorted(pairs, reverse=True):
            if old not in matched and new not in matched.values():
                matched[old] = new
        subjects = [
            _seen(subject, mono_ns, found[matched[old]]) if old in matched else replace(subject, found=None)
            for old, subject in enumerate(self._subjects)
        ]
        for new, thing in enumerate(found):
            if new not in matched.values():
                subjects.append(Subject(self._next, thing.box, thing, mono_ns, mono_ns))
                self._next += 1
        seen = [subject for subject in subjects if subject.found is not None]
        self._subjects = tuple(
            subject
            for subject in subjects
            if subject.found is not None
            or (
                mono_ns - subject.seen_ns <= self._hold_ns
                and not any(subject.box.iou(other.box) >= SAME for other in seen)
            )
        )
        return self._subjects

    def keep(self, number: int, mono_ns: int) -> None:
        """A look at the place where this subject was last showed that it is there still."""
        self._subjects = tuple(
            replace(subject, seen_ns=mono_ns, speed=(0.0, 0.0)) if subject.number == number else subject
            for subject in self._subjects
        )

    def reset(self) -> None:
        """The camera was away: nobody is who was there before."""
        self._subjects = ()

    def _likeness(self, one: Box, other: Box, aspect: float) -> float:
        """0 where they cannot be the same; 1 to 2 by overlap, below 1 by nearness."""
        overlap = one.iou(other)
        if overlap >= self._match:
            return 1 + overlap
        sizes = one.area, other.area
        if not min(sizes) or max(sizes) > GROWTH * min(sizes):
            return 0.0
        (x, y), (other_x, other_y) = one.centre, other.centre
        distance = hypot((x - other_x) * aspect, y - other_y)
        size = sqrt(sum(sizes) / 2 * aspect)
        return max(0.0, 1 - distance / (NEAR * size))


def _expected(subject: Subject, mono_ns: int) -> Box:
    seconds = min(mono_ns - subject.seen_ns, LONGEST_STRETCH_NS) / 1e9
    x, y = subject.speed[0] * seconds, subject.speed[1] * seconds
    box = subject.box
    return Box(box.left + x, box.top + y, box.right + x, box.bottom + y)


def _agreement(subject: Subject, thing: Found) -> float:
    """1 where both look like the same thing most, else 0."""
    before = subject.found.scores if subject.found is not None else None
    if before is None or thing.scores is None:
        return 0.0
    return float(int(before.argmax()) == int(thing.scores.argmax()))


def _seen(subject: Subject, mono_ns: int, thing: Found) -> Subject:
    seconds = (mono_ns - subject.seen_ns) / 1e9
    speed = subject.speed
    if seconds > 0:
        (x, y), (old_x, old_y) = thing.box.centre, subject.box.centre
        new = (x - old_x) / seconds, (y - old_y) / seconds
        first = subject.seen_ns == subject.first_ns
        share = 0.0 if first else STEADINESS
        speed = share * speed[0] + (1 - share) * new[0], share * speed[1] + (1 - share) * new[1]
    return replace(subject, box=thing.box, found=thing, seen_ns=mono_ns, speed=speed)
