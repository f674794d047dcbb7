"""Who was there, from when until when, and what it was: one camera's subjects as records for the history. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from dataclasses import astuple
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import Box
from rpiwatch.records import SCENE, Prediction, Sighting, SubjectCount, SubjectRecord
from rpiwatch.thresholds import Limits, ThresholdBook
from rpiwatch.vocabulary import Group, Scorer, Vocabulary

if TYPE_CHECKING:
    from rpiwatch.config import LabelsSection, TargetSection

TRACK_POINTS = 900
"""Of one subject. When there are more, every second one goes that is older than `TRACK_RECENT_NS`."""
TRACK_RECENT_NS = 120_000_000_000
"""So much of a track is kept as it is, for clips."""
TRACK_STEP_NS = 150_000_000
"""Points are no closer: looks at the detector's usual rate all have theirs."""
TRACK_REST_NS = 1_000_000_000
"""Between the points of one that stays where it is."""
TRACK_MOVED = 0.01
"""In picture widths and heights, of any edge: further is another place."""
FIRST_UPDATE_NS = 10_000_000_000
"""How long after a subject's first record the next one is given; each following one after twice that time …"""
LONGEST_UPDATE_NS = 600_000_000_000
"""… but no longer than this, which is what a crash may cost."""
REMEMBERED = 10_000
"""Subjects that have gone, for counting."""


class SubjectLog:
    """Follows the subjects of one camera, look by look.

    A subject bears a name from the look on at which its score, the mean of its last `window` looks, is at the name's
    `enter`, and until it is below its `stay`. It is worth a record once it has borne one for its dwell; the names that
    it bore so are its own. Its label is the most precise of them that it bore for at least half as long as any.
    """

    def __init__(
        self,
        section: LabelsSection,
        targets: Sequence[TargetSection],
        vocabulary: Vocabulary,
        book: ThresholdBook | None = None,
    ) -> None:
        """See `LabelTracker`."""
        names = {name.name: name for name in vocabulary.history(section.vocabulary)}
        for target in targets:
            name = vocabulary.find(target.label)
            names.setdefault(name.name, name)
        self._names = tuple(names.values())
        self._labels = vocabulary.labels
        self._score = Scorer(self._names)
        self._by_night = (book or ThresholdBook(section, targets, vocabulary)).limits(self._names)
        self._limits = self._by_night[False]
        self._window = section.window
        self._there: dict[int, _Life] = {}
        self._gone: deque[_Gone] = deque(maxlen=REMEMBERED)
        self._now_ns = 0

    def update(self, prediction: Prediction, night: bool = False) -> list[SubjectRecord]:
        """Take a look in; give the records of those who came, went, or have a new one due.

        `night`: the thresholds of the night are in force.
        """
        if prediction.sightings is None:
            return []
        self._limits = self._by_night[night]
        self._now_ns = prediction.mono_ns
        records = []
        now = {sighting.subject for sighting in prediction.sightings}
        for number in [number for number in self._there if number not in now]:
            records += self._end(self._there.pop(number))
        for sighting in prediction.sightings:
            if sighting.subject != SCENE and sighting.scores is not None:
                records += self._see(sighting, prediction.mono_ns)
        return records

    def close(self) -> list[SubjectRecord]:
        """The stream ended or the camera went away: give the last record of all who were there."""
        records = [record for life in self._there.values() for record in self._end(life)]
        self._there.clear()
        return records

    def count(self, label: str, since_ns: int, until_ns: int) -> SubjectCount | None:
        """How many subjects bore this name between two moments, still ones not counted; None where none was told apart.

        Of a stretch with more than `REMEMBERED` the first are forgotten.
        """
        lives = [
            (life.first_ns, life.last_ns)
            for life in self._there.values()
            if label in life.names and not life.still and life.first_ns <= until_ns and life.last_ns >= since_ns
        ]
        for gone in reversed(self._gone):
            if gone.ended_ns < since_ns:
                break  # and so had all before it
            if label in gone.names and gone.first_ns <= until_ns and gone.last_ns >= since_ns:
                lives.append((gone.first_ns, gone.last_ns))
        if not lives:
            return None
        # Who comes at the very moment at which another goes was there with it.
        moves = sorted([(first_ns, 0) for first_ns, _ in lives] + [(last_ns, 1) for _, last_ns in lives])
        there = at_once = 0
        for _, goes in moves:
            there += -1 if goes else 1
            at_once = max(at_once, there)
        return SubjectCount(len(lives), at_once)

    def _see(self, sighting: Sighting, mono_ns: int) -> list[SubjectRecord]:
        life = self._there.get(sighting.subject)
        if life is None:
            life = _Life(sighting.subject, mono_ns, self._window, len(self._names), len(self._labels))
            self._there[sighting.subject] = life
        assert sighting.scores is not None  # noqa: S101 - as update asks
        life.see(mono_ns, sighting, sighting.scores, self._score(sighting.scores), self._limits)
        if not life.sure.any():
            return []
        life.names = tuple(self._names[place].name for place in np.flatnonzero(life.sure))
        if life.next_record_ns is not None and mono_ns < life.next_record_ns:
            return []
        life.next_record_ns = mono_ns + life.patience_ns
        life.patience_ns = min(2 * life.patience_ns, LONGEST_UPDATE_NS)
        return [self._record(life, there=True)]

    def _end(self, life: _Life) -> list[SubjectRecord]:
        if not life.names:
            return []
        if not life.still:
            self._gone.append(_Gone(life.names, life.first_ns, life.last_ns, self._now_ns))
        return [self._record(life, there=False)]

    def _record(self, life: _Life, *, there: bool) -> SubjectRecord:
        borne = np.where(life.sure, life.borne_looks, 0)
        means = life.borne_sums / np.maximum(life.borne_looks, 1)
        places = np.flatnonzero((2 * borne >= borne.max()) & life.sure).tolist()
        place = min(places, key=lambda place: (len(self._names[place].members), -means[place]))
        name = self._names[place]
        detail = None
        if isinstance(name, Group):
            members = list(name.members)
            member = self._labels[members[int(life.label_sums[members].argmax())]]
            detail = None if member == name.name else member
        return SubjectRecord(
            life.number, life.first_ns, life.last_ns, there, name.name, detail, life.names,
            min(1.0, float(means[place])), life.looks, life.still, life.best_ns, tuple(life.track),
        )  # fmt: skip


class _Gone(NamedTuple):
    """What is remembered of one that has gone."""

    names: tuple[str, ...]
    first_ns: int
    last_ns: int
    ended_ns: int
    """When it was given up: no earlier than that of those before it."""


class _Life:
    """What is known of one subject. Arrays are by name, but for `label_sums`."""

    def __init__(self, number: int, first_ns: int, window: int, names: int, labels: int) -> None:
        self.number = number
        self.first_ns = self.last_ns = self.best_ns = first_ns
        self.looks = 0
        self.still = False
        self.sure = np.zeros(names, np.bool_)
        """Borne for its dwell, once at least."""
        self.borne_looks = np.zeros(names, np.int64)
        self.borne_sums = np.zeros(names)
        """Of the scores of those looks."""
        self.label_sums = np.zeros(labels)
        self.names: tuple[str, ...] = ()
        self.track: list[tuple[int, Box, float]] = []
        self.next_record_ns: int | None = None
        self.patience_ns = FIRST_UPDATE_NS
        self._recent = np.zeros((window, names))
        self._bears = np.zeros(names, np.bool_)
        self._since_ns = np.zeros(names, np.int64)
        self._best = -1.0

    def see(
        self,
        mono_ns: int,
        sighting: Sighting,
        label_scores: NDArray[np.float32],
        scores: NDArray[np.float64],
        limits: Limits,
    ) -> None:
        self._recent[self.looks % len(self._recent)] = scores
        self.looks += 1
        self.last_ns = mono_ns
        self.still = sighting.still
        self.label_sums += label_scores
        smoothed = self._recent[: self.looks].mean(axis=0)
        bears = (smoothed >= limits.enter) | (self._bears & (smoothed >= limits.stay))
        self._since_ns[bears & ~self._bears] = mono_ns
        self._bears = bears
        self.borne_looks += bears
        self.borne_sums += np.where(bears, scores, 0.0)
        self.sure |= bears & (mono_ns - self._since_ns >= limits.dwell_ns)
        score = float(scores.max())
        if score > self._best:
            self._best, self.best_ns = score, mono_ns
        self._follow(mono_ns, sighting.box, min(1.0, score))

    def _follow(self, mono_ns: int, box: Box, score: float) -> None:
        if self.track:
            before_ns, before, _ = self.track[-1]
            step_ns = mono_ns - before_ns
            if step_ns < TRACK_STEP_NS or (step_ns < TRACK_REST_NS and not _is_elsewhere(box, before)):
                return
        self.track.append((mono_ns, box, score))
        if len(self.track) > TRACK_POINTS:
            old = bisect_left(self.track, mono_ns - TRACK_RECENT_NS, key=lambda point: point[0])
            self.track[:old] = self.track[:old:2]


def _is_elsewhere(one: Box, other: Box) -> bool:
    return any(abs(edge - before) > TRACK_MOVED for edge, before in zip(astuple(one), astuple(other), strict=True))
