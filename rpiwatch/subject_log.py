"""Who was there, from when until when, and what it was: one camera's subjects as records for the history. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import Box
from rpiwatch.labels import ThresholdBook
from rpiwatch.records import SCENE, Prediction, Sighting, SubjectCount, SubjectRecord
from rpiwatch.vocabulary import Group, Scorer, Vocabulary

if TYPE_CHECKING:
    from rpiwatch.config import LabelsSection, TargetSection, ThresholdsSection

TRACK_POINTS = 600
"""Of one subject; when there are more, every second one goes, and later ones are taken half as often."""
TRACK_STEP_NS = 200_000_000
FIRST_UPDATE_NS = 10_000_000_000
"""How long after a subject's first record the next one is given; each following one after twice that time."""
REMEMBERED = 1000
"""Subjects that have gone, for counting."""


class SubjectLog:
    """Follows the subjects of one camera, look by look.

    A subject is worth a record once a name is sure: its mean score over all looks is at its `stay`, one look's was at
    its `enter`, and it has been there for its dwell. Its label is the most precise of those names whose mean is at its
    `enter`, if there are such, of several the one with the greatest mean.
    """

    def __init__(
        self,
        section: LabelsSection,
        targets: Sequence[TargetSection],
        vocabulary: Vocabulary,
        named: Mapping[str, ThresholdsSection] | None = None,
        raise_by: float = 0.0,
    ) -> None:
        """See `LabelTracker`."""
        names = {name.name: name for name in vocabulary.history(section.vocabulary)}
        for target in targets:
            name = vocabulary.find(target.label)
            names.setdefault(name.name, name)
        self._names = tuple(names.values())
        self._labels = vocabulary.labels
        self._score = Scorer(self._names)
        self._by_night = ThresholdBook(section, targets, vocabulary, named, raise_by).limits(self._names)
        self._limits = self._by_night[False]
        self._there: dict[int, _Life] = {}
        self._gone: deque[_Life] = deque(maxlen=REMEMBERED)

    def update(self, prediction: Prediction, night: bool = False) -> list[SubjectRecord]:
        """Take a look in; give the records of those who came, went, or have a new one due.

        `night`: the thresholds of the night are in force.
        """
        if prediction.sightings is None:
            return []
        self._limits = self._by_night[night]
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

        Those that were counted long ago may be forgotten.
        """
        lives = [
            life
            for life in (*self._gone, *self._there.values())
            if label in life.names and not life.still and life.first_ns <= until_ns and life.last_ns >= since_ns
        ]
        if not lives:
            return None
        at_once = max(
            sum(other.first_ns <= life.first_ns <= other.last_ns or other is life for other in lives) for life in lives
        )
        return SubjectCount(len(lives), at_once)

    def _see(self, sighting: Sighting, mono_ns: int) -> list[SubjectRecord]:
        life = self._there.get(sighting.subject)
        if life is None:
            life = self._there[sighting.subject] = _Life(sighting.subject, mono_ns, len(self._names), len(self._labels))
        assert sighting.scores is not None  # noqa: S101 - as update asks
        scores = self._score(sighting.scores)
        life.see(mono_ns, sighting, sighting.scores, scores)
        means = life.sums / life.looks
        sure = (means >= self._limits.stay) & (life.peaks >= self._limits.enter)
        sure &= mono_ns - life.first_ns >= self._limits.dwell_ns
        places = np.flatnonzero(sure)
        if not places.size:
            return []
        life.names = tuple(self._names[place].name for place in places)
        if life.next_record_ns is not None and mono_ns < life.next_record_ns:
            return []
        life.next_record_ns = mono_ns + life.patience_ns
        life.patience_ns *= 2
        return [self._record(life, there=True)]

    def _end(self, life: _Life) -> list[SubjectRecord]:
        if not life.names:
            return []
        self._gone.append(life)
        return [self._record(life, there=False)]

    def _record(self, life: _Life, *, there: bool) -> SubjectRecord:
        means = life.sums / life.looks
        sure = [place for place, name in enumerate(self._names) if name.name in life.names]
        surest = [place for place in sure if means[place] >= self._limits.enter[place]]
        if surest:
            place = min(surest, key=lambda place: (len(self._names[place].members), -means[place]))
        else:
            place = max(sure, key=lambda place: float(means[place]))
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


class _Life:
    """What is known of one subject."""

    def __init__(self, number: int, first_ns: int, names: int, labels: int) -> None:
        self.number = number
        self.first_ns = self.last_ns = self.best_ns = first_ns
        self.looks = 0
        self.still = False
        self.sums = np.zeros(names)
        self.peaks = np.zeros(names)
        self.label_sums = np.zeros(labels)
        self.names: tuple[str, ...] = ()
        self.track: list[tuple[int, Box, float]] = []
        self.next_record_ns: int | None = None
        self.patience_ns = FIRST_UPDATE_NS
        self._best = -1.0
        self._step_ns = TRACK_STEP_NS

    def see(
        self, mono_ns: int, sighting: Sighting, label_scores: NDArray[np.float32], scores: NDArray[np.float64]
    ) -> None:
        self.looks += 1
        self.last_ns = mono_ns
        self.still = sighting.still
        self.sums += scores
        self.peaks = np.maximum(self.peaks, scores)
        self.label_sums += label_scores
        score = float(scores.max())
        if score > self._best:
            self._best, self.best_ns = score, mono_ns
        if not self.track or mono_ns - self.track[-1][0] >= self._step_ns:
            self.track.append((mono_ns, sighting.box, min(1.0, score)))
            if len(self.track) > TRACK_POINTS:
                self.track = self.track[::2]
                self._step_ns *= 2
