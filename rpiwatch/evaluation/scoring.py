"""What a history made of what was really there: found, missed, false, split, merged, how late, and on which clips.

Pure. All times are seconds from the video's first frame.
"""

from __future__ import annotations

import statistics
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from rpiwatch.evaluation.truth import TrueVisit
from rpiwatch.records import NOTHING

JOINT_S = 0.5
"""Clips with no longer gap between them show a visit without a break: one that is full goes on in the next."""
ROUNDING_S = 0.001
IsRight = Callable[[Sequence[str], str], bool]


class Span(Protocol):
    """What lasts from one time to another."""

    @property
    def start_s(self) -> float:
        """Its first moment."""

    @property
    def end_s(self) -> float:
        """Its last moment, not before the first."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From one moment to another, such as a clip from its first to its last frame."""

    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Seen:
    """A visit of the history, or one of its subjects.

    `subjects` is how many a visit counted, `at_once` how many at the same time; None where they were not told apart.
    """

    label: str
    start_s: float
    end_s: float
    subjects: int | None = None
    at_once: int | None = None


@dataclass(frozen=True, slots=True)
class Presence:
    """A stretch in which something of the truth was there, however many of it came and went meanwhile.

    `peak` is the greatest number at once, `individuals` how many came altogether.
    """

    names: tuple[str, ...]
    start_s: float
    end_s: float
    peak: int = 1
    individuals: int = 1

    @property
    def label(self) -> str:
        """The name under which it is counted."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class ScoredVisit:
    """A true visit and what the history has of it.

    `pieces` are the history's visits that are taken for this one, in order. Where there are none, `merged` says whether
    it is found even so, within a visit that is taken for another. Delays are signed, in seconds, positive where the
    history is late: of the first piece's start, and of the last piece's end, which is None where visit and piece last
    to the video's end, since nobody knows their true ends. `clip_s` is how much of it lies within clips, `is_in_clip`
    whether one clip, or one that goes on in the next, holds all of it with the margin.
    """

    visit: Presence
    pieces: tuple[Seen, ...]
    merged: bool
    start_delay_s: float | None
    end_delay_s: float | None
    clip_s: float
    is_in_clip: bool

    @property
    def is_found(self) -> bool:
        """Whether the history has anything of it."""
        return bool(self.pieces) or self.merged


@dataclass(frozen=True, slots=True)
class VideoScore:
    """One video's: its true visits, the history's visits that none of them explains, and what was said for how long.

    `confusion` maps (true label or 'none', the history's label or 'none') to seconds. `clips` counts its clips,
    `empty_clips` those that show no true visit.
    """

    end_s: float
    visits: tuple[ScoredVisit, ...]
    false: tuple[Seen, ...]
    confusion: Mapping[tuple[str, str], float]
    clips: int
    empty_clips: int


def presences(visits: Iterable[TrueVisit], end_s: float) -> list[Presence]:
    """Give the stretches in which a video that ends at `end_s` shows something of the truth, in order.

    Visits of the same names that overlap are one, since a label that is there cannot come again. What lasts beyond the
    video's end is cut there, and what begins after it is left out.
    """
    found: list[Presence] = []
    by_names: dict[tuple[str, ...], list[TrueVisit]] = {}
    for visit in visits:
        if visit.start_s <= end_s:
            by_names.setdefault(visit.names, []).append(visit)
    for names, same in by_names.items():
        group: list[TrueVisit] = []
        reach_s = 0.0
        for visit in sorted(same, key=lambda visit: visit.start_s):
            if group and visit.start_s >= reach_s:
                found.append(_presence(names, group, end_s))
                group = []
            until_s = _until(visit, end_s)
            reach_s = max(reach_s, until_s) if group else until_s
            group.append(visit)
        found.append(_presence(names, group, end_s))
    return sorted(found, key=lambda presence: (presence.start_s, presence.end_s, presence.names))


def individuals(visits: Iterable[TrueVisit], end_s: float) -> list[Presence]:
    """Give the animals, people and things of the true visits one by one, to compare with subjects; see `presences`."""
    return [
        Presence(visit.names, visit.start_s, _until(visit, end_s))
        for visit in sorted(visits, key=lambda visit: visit.start_s)
        if visit.start_s <= end_s
        for _ in range(visit.count)
    ]


def match(
    truths: Sequence[Presence], seen: Sequence[Seen], is_right: IsRight, tolerance_s: float
) -> tuple[list[int | None], list[bool]]:
    """Say for each of `seen` which of `truths` it is taken for (its index, or None), and which truths are found.

    The two belong together where the label is right and they share more time than the tolerance, or than half of the
    shorter one; what so belongs to nothing belongs to the nearest truth whose label is right, no farther away than the
    tolerance. Of several, each truth gets one of its own as far as there are enough, those that overlap best
    (intersection over union) first; what is left over is a further piece of the truth with which it shares the most.
    A truth is found that anything belongs to. Truths may overlap, and so may what is seen.
    """
    pairs = [_partners(truths, each, is_right, tolerance_s) for each in seen]
    owners = _own(truths, seen, pairs)
    found = [False] * len(truths)
    for partners in pairs:
        for index in partners:
            found[index] = True
    for number, partners in enumerate(pairs):
        if owners[number] is None and partners:
            owners[number] = max(partners, key=lambda index: (_shared_s(truths[index], seen[number]), -index))
    return owners, found


def score_video(
    truths: Sequence[Presence],
    seen: Sequence[Seen],
    clips: Sequence[Span],
    end_s: float,
    is_right: IsRight,
    *,
    tolerance_s: float = 1.0,
    margin_s: float = 1.0,
) -> VideoScore:
    """Compare one video's history with the truth."""
    owners, found = match(truths, seen, is_right, tolerance_s)
    filmed = _joined(clips, ROUNDING_S)
    whole = _joined(clips, JOINT_S)
    visits = []
    for index, truth in enumerate(truths):
        pieces = sorted(
            (each for each, owner in zip(seen, owners, strict=True) if owner == index),
            key=lambda each: (each.start_s, each.end_s),
        )
        wanted = Interval(max(0.0, truth.start_s - margin_s), min(end_s, truth.end_s + margin_s))
        visits.append(
            ScoredVisit(
                truth,
                tuple(pieces),
                merged=found[index] and not pieces,
                start_delay_s=pieces[0].start_s - truth.start_s if pieces else None,
                end_delay_s=_end_delay_s(truth, pieces, end_s, tolerance_s),
                clip_s=sum(max(0.0, _shared_s(truth, clip)) for clip in filmed),
                is_in_clip=any(
                    clip.start_s <= wanted.start_s + ROUNDING_S and clip.end_s >= wanted.end_s - ROUNDING_S
                    for clip in whole
                ),
            )
        )
    return VideoScore(
        end_s,
        tuple(visits),
        tuple(each for each, owner in zip(seen, owners, strict=True) if owner is None),
        confusion(truths, seen, end_s, is_right),
        len(clips),
        sum(all(_shared_s(truth, clip) < 0 for truth in truths) for clip in clips),
    )


def confusion(
    truths: Sequence[Presence], seen: Sequence[Seen], end_s: float, is_right: IsRight
) -> dict[tuple[str, str], float]:
    """For how many seconds the history said what, by what was there: (true label, said label) to seconds.

    'none' stands for nothing on either side; a moment at which nothing is there and nothing said is in it too. At a
    moment with several truths each one gets an answer that is right for it; one that gets none is given the answers
    that are right for nobody, else 'none'; where all got one, such answers are false alarms, under 'none'.
    """
    steps: list[tuple[float, int, Presence | Seen]] = []
    spans: list[Presence | Seen] = [*truths, *seen]
    for span in spans:
        start_s, until_s = max(0.0, span.start_s), min(span.end_s, end_s)
        if start_s < until_s:
            steps += [(start_s, 1, span), (until_s, -1, span)]
    steps.sort(key=lambda step: step[0])
    marks: list[tuple[float, int, Presence | Seen | None]] = [(0.0, 0, None), *steps, (end_s, 0, None)]
    there: Counter[tuple[str, ...]] = Counter()
    said: Counter[str] = Counter()
    table: dict[tuple[str, str], float] = {}
    for (at_s, change, what), (until_s, *_) in pairwise(marks):
        if isinstance(what, Seen):
            said[what.label] += change
        elif what is not None:
            there[what.names] += change
        if until_s > at_s:
            for cell in _cells([names for names in there if there[names]], [x for x in said if said[x]], is_right):
                table[cell] = table.get(cell, 0.0) + until_s - at_s
    return table


@dataclass(slots=True)
class Figures:
    """A label's score over all videos, or that of all labels.

    `visits` are the true ones, of which `found`, `missed`, `split` (became several) and `merged` (found within a visit
    that is taken for another) are some; `pieces` and `false` are the history's. Delays are seconds, one a visit that
    was found by itself.
    """

    visits: int = 0
    found: int = 0
    missed: int = 0
    split: int = 0
    merged: int = 0
    pieces: int = 0
    false: int = 0
    visit_s: float = 0.0
    clip_s: float = 0.0
    in_clip: int = 0
    start_delays_s: list[float] = field(default_factory=list)
    end_delays_s: list[float] = field(default_factory=list)

    @property
    def clip_share(self) -> float | None:
        """The share of the true visits' time that lies within clips, 0..1; None where they have no length."""
        return self.clip_s / self.visit_s if self.visit_s > 0 else None

    def add(self, scored: ScoredVisit) -> None:
        """Count one true visit."""
        self.visits += 1
        self.found += scored.is_found
        self.missed += not scored.is_found
        self.split += len(scored.pieces) > 1
        self.merged += scored.merged
        self.pieces += len(scored.pieces)
        self.visit_s += scored.visit.end_s - scored.visit.start_s
        self.clip_s += scored.clip_s
        self.in_clip += scored.is_in_clip
        if scored.start_delay_s is not None:
            self.start_delays_s.append(scored.start_delay_s)
        if scored.end_delay_s is not None:
            self.end_delays_s.append(scored.end_delay_s)


@dataclass(frozen=True, slots=True)
class Summary:
    """All videos together.

    `labels` has the figures of each label of the truth, `all` their sum. `others` counts the false visits of labels
    that the truth never names.
    """

    labels: Mapping[str, Figures]
    all: Figures
    others: Mapping[str, int]
    confusion: Mapping[tuple[str, str], float]
    clips: int
    empty_clips: int


def summarise(scores: Iterable[VideoScore], names: Sequence[tuple[str, ...]], is_right: IsRight) -> Summary:
    """Add videos up. `names` are those of all true visits: a false visit counts under the label that it pretends to."""
    labels = {each[0]: Figures() for each in names}
    total = Figures()
    others: Counter[str] = Counter()
    table: dict[tuple[str, str], float] = {}
    clips = empty_clips = 0
    for score in scores:
        for visit in score.visits:
            labels[visit.visit.label].add(visit)
            total.add(visit)
        for each in score.false:
            label = _pretended(each.label, names, is_right)
            if label is None:
                others[each.label] += 1
            else:
                labels[label].false += 1
                total.false += 1
        for cell, seconds in score.confusion.items():
            table[cell] = table.get(cell, 0.0) + seconds
        clips += score.clips
        empty_clips += score.empty_clips
    return Summary(labels, total, dict(others.most_common()), table, clips, empty_clips)


def median_and_worst(delays_s: Sequence[float]) -> tuple[float, float] | None:
    """The median, and the one farthest from zero; None where there are none."""
    return (statistics.median(delays_s), max(delays_s, key=abs)) if delays_s else None


def _until(visit: TrueVisit, end_s: float) -> float:
    return end_s if visit.end_s is None else min(visit.end_s, end_s)


def _presence(names: tuple[str, ...], group: Sequence[TrueVisit], end_s: float) -> Presence:
    # The most are there at one of the starts, at which those that end just then are gone.
    peak = max(
        sum(
            other.count
            for other in group
            if other.start_s == visit.start_s or other.start_s < visit.start_s < _until(other, end_s)
        )
        for visit in group
    )
    until_s = max(_until(visit, end_s) for visit in group)
    return Presence(names, group[0].start_s, until_s, peak, sum(visit.count for visit in group))


def _shared_s(one: Span, other: Span) -> float:
    """How long both last; below zero where there is a gap between them, how long that is."""
    return min(one.end_s, other.end_s) - max(one.start_s, other.start_s)


def _partners(truths: Sequence[Presence], seen: Seen, is_right: IsRight, tolerance_s: float) -> list[int]:
    shared = {
        index: _shared_s(truth, seen)
        for index, truth in enumerate(truths)
        if _shared_s(truth, seen) >= -tolerance_s and is_right(truth.names, seen.label)
    }
    belonging = [index for index, seconds in shared.items() if _is_enough(truths[index], seen, seconds, tolerance_s)]

    def farness(index: int) -> tuple[float, float, float, tuple[str, ...]]:
        truth = truths[index]
        return -shared[index], -truth.start_s, truth.end_s, truth.names

    return belonging or sorted(shared, key=farness)[:1]


def _is_enough(truth: Presence, seen: Seen, shared_s: float, tolerance_s: float) -> bool:
    shorter_s = min(truth.end_s - truth.start_s, seen.end_s - seen.start_s)
    if shorter_s <= 0:
        return shared_s >= 0
    return shared_s > 0 and shared_s >= min(tolerance_s, shorter_s / 2)


def _own(truths: Sequence[Presence], seen: Sequence[Seen], pairs: Sequence[Sequence[int]]) -> list[int | None]:
    """One of its own for each truth, as far as there are enough: the best pairs first, then augmenting paths."""

    def badness(pair: tuple[int, int]) -> tuple[float, float, float, float, float]:
        truth, each = truths[pair[1]], seen[pair[0]]
        union_s = max(truth.end_s, each.end_s) - min(truth.start_s, each.start_s)
        return (
            -_shared_s(truth, each) / union_s if union_s > 0 else -1.0,
            truth.start_s,
            each.start_s,
            truth.end_s,
            each.end_s,
        )

    owners: list[int | None] = [None] * len(seen)
    own: dict[int, int] = {}
    edges = sorted(((number, index) for number, partners in enumerate(pairs) for index in partners), key=badness)
    seen_of: dict[int, list[int]] = {}
    for number, index in edges:
        seen_of.setdefault(index, []).append(number)
        if owners[number] is None and index not in own:
            owners[number], own[index] = index, number
    for index in seen_of:
        if index not in own:
            _augment(index, seen_of, owners, own)
    return owners


def _augment(first: int, seen_of: Mapping[int, Sequence[int]], owners: list[int | None], own: dict[int, int]) -> None:
    """Give a truth one of its own by passing others on along the shortest chain, where there is one that ends."""
    taken_from: dict[int, int] = {}  # what is seen: the truth that would take it
    waiting = deque([first])
    while waiting:
        index = waiting.popleft()
        for number in seen_of[index]:
            if number in taken_from:
                continue
            taken_from[number] = index
            owner = owners[number]
            if owner is not None:
                waiting.append(owner)
                continue
            free: int | None = number
            while free is not None:
                taker = taken_from[free]
                given = own.get(taker)
                owners[free], own[taker] = taker, free
                free = given
            return


def _joined(spans: Iterable[Span], gap_s: float) -> list[Interval]:
    """The spans in order, those with no longer gap between them as one."""
    joined: list[Interval] = []
    for span in sorted(spans, key=lambda span: span.start_s):
        if joined and span.start_s - joined[-1].end_s <= gap_s:
            joined[-1] = Interval(joined[-1].start_s, max(joined[-1].end_s, span.end_s))
        else:
            joined.append(Interval(span.start_s, span.end_s))
    return joined


def _end_delay_s(truth: Presence, pieces: Sequence[Seen], end_s: float, tolerance_s: float) -> float | None:
    if not pieces:
        return None
    last_s = max(piece.end_s for piece in pieces)
    if truth.end_s >= end_s and last_s >= end_s - tolerance_s:
        return None
    return last_s - truth.end_s


def _cells(there: Sequence[tuple[str, ...]], said: Sequence[str], is_right: IsRight) -> Iterable[tuple[str, str]]:
    cells = {(names[0], label) for names in there for label in said if is_right(names, label)}
    told, right = {label for label, _ in cells}, {label for _, label in cells}
    unexplained = [label for label in said if label not in right]
    untold = {names[0] for names in there} - told
    for label in untold:
        cells |= {(label, answer) for answer in unexplained or (NOTHING,)}
    if not untold:
        cells |= {(NOTHING, answer) for answer in unexplained}
    return cells or {(NOTHING, NOTHING)}


def _pretended(label: str, names: Sequence[tuple[str, ...]], is_right: IsRight) -> str | None:
    for each in names:
        if each[0].casefold() == label.casefold():
            return each[0]
    return next((each[0] for each in names if is_right(each, label)), None)
