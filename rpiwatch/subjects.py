"""Which of the things that are found in one look are those of the look before: each subject gets a number. Pure.

A light tracker in the manner of ByteTrack (Zhang and others 2022), which gives up no box that a subject may be behind:
what is surely there is matched first, by overlap with where each subject should be by now; then what is hardly seen, if
it overlaps with a subject that is left; last what is sure again, by nearness. Only what is sure begins a subject. Where
a subject should be, and how far from there it may be, a Kalman filter of constant speed tells.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from math import hypot, sqrt

import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import Box, ious
from rpiwatch.config import SubjectsSection
from rpiwatch.records import SCENE

KIND = 0.1
"""So much more overlap it counts for that both look like the same thing."""
OTHER_KIND = 0.5
"""Overlap at which something is taken for a subject though it looks like another thing."""
GROWTH = 3.0
"""By as much may its area have changed, when nothing but nearness speaks for it."""
SAME = 0.6
"""Overlap at which a subject that was not found is taken for one that came since."""
DOUBLE = 0.5
"""Share of something new within a subject of its kind that was found itself: a second box around that one."""
LONGEST_STRETCH_NS = 2_000_000_000
"""Where it should be is told from its speed for so long."""

# All lengths in a subject's size, the root of its area, which of a person on foot is nearly a metre.
NOISE = 0.12
"""How far off its box is, a standard deviation."""
WEAK_NOISE = 2 * NOISE
"""The same of a box that is not sure."""
FIRST_SPEED = 3.0
"""How fast it is a second, a standard deviation, while nothing is known of it."""
SWERVE = 1.5
"""By how much its speed changes within a second, a standard deviation."""
SURELY = 2.0
"""So many standard deviations it may be from where it should be …"""
NEAR = 1.2
"""… and so far in any case: boxes of what moves jump when a leg begins to move."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something in one look: where, and the scores of what it may be (None: something that moves).

    What is not `sure` goes on with a subject, but begins none.
    """

    box: Box
    scores: NDArray[np.float32] | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Subject:
    """One that is there. `found` is None where this look did not find it; `box` is then where it was last."""

    number: int
    box: Box
    found: Found | None
    first_ns: int
    seen_ns: int
    path: Path
    sums: NDArray[np.float32] | None
    """Of the scores of all looks that saw it."""


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
        matched = self._matched(mono_ns, aspect, found)
        subjects = [
            _seen(subject, mono_ns, aspect, found[matched[old]]) if old in matched else replace(subject, found=None)
            for old, subject in enumerate(self._subjects)
        ]
        seen = [subject for subject in subjects if subject.found is not None]
        taken = set(matched.values())
        for new, thing in enumerate(found):
            if new not in taken and thing.sure and not any(_is_double(thing, other) for other in seen):
                subjects.append(
                    Subject(self._next, thing.box, thing, mono_ns, mono_ns, Path.begin(thing.box, aspect), thing.scores)
                )
                self._next += 1
        seen = [subject for subject in subjects if subject.found is not None]
        self._subjects = tuple(
            subject for subject in subjects if subject.found is not None or self._is_waited_for(subject, mono_ns, seen)
        )
        return self._subjects

    def keep(self, number: int, mono_ns: int) -> None:
        """A look at the place where this subject was last showed that it is there still."""
        self._subjects = tuple(
            replace(subject, seen_ns=mono_ns, path=subject.path.stopped()) if subject.number == number else subject
            for subject in self._subjects
        )

    def reset(self) -> None:
        """The camera was away: nobody is who was there before."""
        self._subjects = ()

    def _matched(self, mono_ns: int, aspect: float, found: Sequence[Found]) -> dict[int, int]:
        """By the index of each subject that was found that of the thing that it is."""
        ahead = [_ahead(subject, mono_ns) for subject in self._subjects]
        sure = [new for new, thing in enumerate(found) if thing.sure]
        weak = [new for new, thing in enumerate(found) if not thing.sure]
        matched: dict[int, int] = {}

        overlaps = ious([path.box(aspect) for path in ahead], [thing.box for thing in found])

        def overlap(old: int, new: int) -> float:
            if not (iou := float(overlaps[old, new])):
                return 0.0
            alike = _are_alike(self._subjects[old], found[new])
            enough = self._match if alike else max(self._match, OTHER_KIND)
            return iou + KIND * alike if iou >= enough else 0.0

        def nearness(old: int, new: int) -> float:
            near = ahead[old].nearness(found[new].box, aspect)
            return near if near and _are_alike(self._subjects[old], found[new]) else 0.0

        def match(likeness: Callable[[int, int], float], news: Collection[int]) -> None:
            olds = [old for old in range(len(ahead)) if old not in matched]
            left = [new for new in news if new not in matched.values()]
            if olds and left:
                table = np.array([[likeness(old, new) for new in left] for old in olds])
                matched.update((olds[row], left[column]) for row, column in best_pairs(table))

        match(overlap, sure)
        match(overlap, weak)
        match(nearness, sure)
        return matched

    def _is_waited_for(self, subject: Subject, mono_ns: int, seen: Sequence[Subject]) -> bool:
        came_since = (other for other in seen if other.first_ns > subject.seen_ns)
        return mono_ns - subject.seen_ns <= self._hold_ns and not any(
            subject.box.iou(other.box) >= SAME for other in came_since
        )


@dataclass(frozen=True, slots=True)
class Path:
    """Where a subject goes: a Kalman filter of constant speed over its centre, the same for both axes.

    In picture heights and seconds: `at` and `speed` of the centre, `size` (width, height) of the box. `spread` is the
    variance of the place, their covariance and the variance of the speed.
    """

    at: tuple[float, float]
    speed: tuple[float, float]
    size: tuple[float, float]
    spread: tuple[float, float, float]

    @classmethod
    def begin(cls, box: Box, aspect: float) -> Path:
        """One that was seen once."""
        size = box.width * aspect, box.height
        scale = sqrt(size[0] * size[1])
        x, y = box.centre
        return cls((x * aspect, y), (0.0, 0.0), size, ((NOISE * scale) ** 2, 0.0, (FIRST_SPEED * scale) ** 2))

    def after(self, seconds: float) -> Path:
        """Where it should be then."""
        (x, y), (dx, dy), (place, both, speed) = self.at, self.speed, self.spread
        swerve = (SWERVE * self._scale) ** 2
        spread = (
            place + 2 * seconds * both + seconds**2 * speed + seconds**3 / 3 * swerve,
            both + seconds * speed + seconds**2 / 2 * swerve,
            speed + seconds * swerve,
        )
        return replace(self, at=(x + seconds * dx, y + seconds * dy), spread=spread)

    def seen_at(self, box: Box, aspect: float, noise: float) -> Path:
        """With what a box tells, which may be `noise` of its size off."""
        place, both, speed = self.spread
        total = place + (noise * self._scale) ** 2
        gain, speed_gain = (place / total, both / total) if total > 0 else (1.0, 0.0)
        (x, y), (dx, dy) = self.at, self.speed
        off_x, off_y = box.centre[0] * aspect - x, box.centre[1] - y
        return Path(
            (x + gain * off_x, y + gain * off_y),
            (dx + speed_gain * off_x, dy + speed_gain * off_y),
            ((self.size[0] + box.width * aspect) / 2, (self.size[1] + box.height) / 2),
            (place * (1 - gain), both * (1 - gain), speed - speed_gain * both),
        )

    def stopped(self) -> Path:
        """It stands."""
        return replace(self, speed=(0.0, 0.0))

    def box(self, aspect: float) -> Box:
        """What it covers, in fractions of the picture."""
        (x, y), (width, height) = self.at, self.size
        return Box((x - width / 2) / aspect, y - height / 2, (x + width / 2) / aspect, y + height / 2)

    def nearness(self, box: Box, aspect: float) -> float:
        """1 where it should be, 0 where it cannot be, or cannot be so large or small."""
        areas = self.size[0] * self.size[1], box.width * aspect * box.height
        if not min(areas) or max(areas) > GROWTH * min(areas):
            return 0.0
        distance = hypot(box.centre[0] * aspect - self.at[0], box.centre[1] - self.at[1])
        reach = max(NEAR * sqrt(sum(areas) / 2), SURELY * sqrt(self.spread[0]))
        return max(0.0, 1 - distance / reach)

    @property
    def _scale(self) -> float:
        return sqrt(self.size[0] * self.size[1])


def best_pairs(likeness: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The pairs (row, column) of the greatest sum, each row and each column at most once, none whose likeness is 0.

    By shortest augmenting paths (Jonker and Volgenant 1987). `likeness`, float (rows, columns), is nowhere below 0.
    """
    if likeness.shape[0] > likeness.shape[1]:
        return [(row, column) for column, row in best_pairs(likeness.T)]
    rows, columns = likeness.shape
    costs = -likeness
    row_price, column_price = np.zeros(rows), np.zeros(columns)
    row_of = np.full(columns, -1)
    for first in range(rows):
        distance, back = np.full(columns, np.inf), np.full(columns, -1)
        done = np.zeros(columns, np.bool_)
        row, column, length = first, -1, 0.0
        while True:
            through = length + costs[row] - row_price[row] - column_price
            nearer = ~done & (through < distance)
            distance[nearer], back[nearer] = through[nearer], column
            column = int(np.where(done, np.inf, distance).argmin())
            length = float(distance[column])
            if row_of[column] < 0:
                break
            done[column] = True
            row = int(row_of[column])
        row_price[first] += length
        for other in np.flatnonzero(done):
            row_price[row_of[other]] += length - distance[other]
            column_price[other] -= length - distance[other]
        while column >= 0:
            before = int(back[column])
            row_of[column] = row_of[before] if before >= 0 else first
            column = before
    return sorted((int(row), column) for column, row in enumerate(row_of) if row >= 0 and likeness[row, column] > 0)


def _ahead(subject: Subject, mono_ns: int) -> Path:
    return subject.path.after(min(mono_ns - subject.seen_ns, LONGEST_STRETCH_NS) / 1e9)


def _is_double(thing: Found, subject: Subject) -> bool:
    """Whether it is a second box around a subject that was found, not somebody with it, such as a dog."""
    return _are_alike(subject, thing) and thing.box.overlap(subject.box) >= DOUBLE * thing.box.area


def _are_alike(subject: Subject, thing: Found) -> bool:
    """Whether it looks most like what the subject has looked like most so far, where both are known."""
    return subject.sums is None or thing.scores is None or int(subject.sums.argmax()) == int(thing.scores.argmax())


def _added(sums: NDArray[np.float32] | None, thing: Found) -> NDArray[np.float32] | None:
    return sums if thing.scores is None else thing.scores if sums is None else sums + thing.scores


def _seen(subject: Subject, mono_ns: int, aspect: float, thing: Found) -> Subject:
    noise = NOISE if thing.sure else WEAK_NOISE
    path = _ahead(subject, mono_ns).seen_at(thing.box, aspect, noise)
    return replace(subject, box=thing.box, found=thing, seen_ns=mono_ns, path=path, sums=_added(subject.sums, thing))
