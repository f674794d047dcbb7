"""From scores to label changes and targets: smoothing, groups, entering high and staying low, dwell.

Pure: no input, no output, no clock; the same predictions always give the same changes. Entering high and staying low is
as in rpicam-apps' `object_classify_tf_stage.cpp`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import WHOLE
from rpiwatch.records import NOTHING, SCENE, Chance, Grounds, LabelChange, Prediction, Sighting, TargetState
from rpiwatch.thresholds import ThresholdBook, Thresholds
from rpiwatch.vocabulary import Group, Name, Scorer, Vocabulary, nesting

if TYPE_CHECKING:
    from rpiwatch.config import LabelsSection, TargetSection

_LONG_AGO = -(2**63)

NEAR = 0.5
"""Share of its `enter` at which a target's score is near: half of the way is what a lower `enter` could still catch."""
NEAR_AT_LEAST = 0.1
"""Below this a score says nothing: a softmax over a thousand labels gives a group as much for any scene."""


class LabelTracker:
    """Follows one camera's label and targets, look by look.

    The scores: of each subject, the mean of the vectors of its last `window` looks (windows count looks, so skipped
    frames make them longer), summed by name; of the subjects that are there, a name's score is the greatest. A subject
    that is waited for keeps its scores: names stay by them, but are not entered. A still one counts for nothing.

    The label: a name *challenges* the present label while its score is at or above its `enter` and there is no label,
    or it has the greater score, or an equal one and an earlier place in the vocabulary, or it is more specific (its
    labels are some of the label's). Who has challenged for its dwell without a break is entered, as of the first frame
    of its challenge: the greatest score first, and a less specific name not while a more specific one challenges too.
    The label is kept down to its `stay`; below that it defends nothing, and goes to whom it may, else to `none` as of
    that frame. Where its subject has gone, that is as of the first frame at which it was not seen, and who has been
    there beside it for its dwell follows at once. Who is less specific than the label waits behind
    it while its own score is enough: when the label is no longer sure, it follows at once.

    Changes chain: each one's `previous` is the `label` before it, and neither time nor frame number goes back. A name
    may be entered as of the very frame at which the label before it went to `none`, whose stretch then has no length;
    every other label lasts from one frame to a later one, unless the stream ends.

    Targets: each comes and goes by its own score and thresholds, whatever the label is; what is smaller than its
    `min_size` counts nothing for it.

    With `window = 1`, all thresholds 0 and `vocabulary = "labels"` the label of a scene is `numpy.argmax` of every
    frame.
    """

    def __init__(
        self,
        section: LabelsSection,
        targets: Sequence[TargetSection],
        vocabulary: Vocabulary,
        book: ThresholdBook | None = None,
    ) -> None:
        """`book` has the thresholds of the names; without one they are those of `section` and `targets`."""
        self._labels = vocabulary.labels
        self._names = vocabulary.history(section.vocabulary)
        self._score_names = Scorer(self._names)
        book = book or ThresholdBook(section, targets, vocabulary)
        self._targets = []
        for target in targets:
            name = vocabulary.find(target.label)
            thresholds = book.of(name.name), book.of(name.name, night=True)
            self._targets.append(_Target(name, thresholds, target.min_size))
        self._score_targets = Scorer([target.name for target in self._targets])
        self._by_night = book.limits(self._names)
        self._limits = self._by_night[False]
        self._inner, self._outer = nesting(self._names)

        self._window = section.window
        self._run_ns = np.zeros(len(self._names), dtype=np.int64)
        self._run_seq = np.zeros(len(self._names), dtype=np.int64)
        self._there_ns = np.zeros(len(self._names), dtype=np.int64)
        self._there_seq = np.zeros(len(self._names), dtype=np.int64)
        self._reset()

    def _reset(self) -> None:
        self._current: int | None = None
        self._keeper: _Subject | None = None  # by whose score the label was kept last
        # Of the last change, before which no other may be: none so far.
        self._changed_ns = self._changed_seq = _LONG_AGO
        self._now_ns = self._now_seq = 0
        self._subjects: dict[int, _Subject] = {}
        self._still: dict[int, _Subject] = {}  # which count for nothing, but for what was nearly a visit
        self._scores = self._seen_scores = np.zeros(len(self._names))
        # Who challenges at present; `_run_ns` and `_run_seq` hold the first frame of those only.
        self._running = np.zeros(len(self._names), dtype=np.bool_)
        # Whose score is enough, whether it challenges or not, and since when.
        self._there = np.zeros(len(self._names), dtype=np.bool_)
        for target in self._targets:
            target.leave()
        self._states = tuple(TargetState(target.name.name, 0.0, None) for target in self._targets)
        self.chances: tuple[Chance, ...] = ()
        """Of the last look: how near each target was, where it was near."""

    @property
    def label(self) -> str:
        """The present label, or `NOTHING`."""
        return NOTHING if self._current is None else self._names[self._current].name

    @property
    def detail(self) -> str | None:
        """The present label's likeliest member where it is a group, else None."""
        return None if self._current is None else self._likeliest_member(self._current)

    @property
    def confidence(self) -> float:
        """The present label's smoothed score at the last look, in 0..1; 0 while there is none."""
        return 0.0 if self._current is None else _confidence(self._scores[self._current])

    def update(self, prediction: Prediction, night: bool = False) -> tuple[LabelChange | None, tuple[TargetState, ...]]:
        """Take the next frame in; give the label change that it brings, if any, and the state of each target in turn.

        A target's state bears its name as the vocabulary spells it. A frame that was not looked at changes nothing.
        `night`: the thresholds of the night are in force.
        """
        if prediction.sightings is None:
            return None, self._states
        self._now_ns, self._now_seq = prediction.mono_ns, prediction.seq
        self._limits = self._by_night[night]
        self._take(prediction.sightings)
        change = self._follow()
        self._states = self._follow_targets(prediction.sightings, night)
        return change, self._states

    def close(self) -> LabelChange | None:
        """End the stream: give the change to `none` as of the last frame, if there is a label, and begin anew."""
        change = None if self._current is None else self._leave(self._current)
        self._reset()
        return change

    def _take(self, sightings: Sequence[Sighting]) -> None:
        """Take in what was seen of each subject; those that are there no more are forgotten."""
        before, self._subjects = self._subjects, {}
        still_before, self._still = self._still, {}
        for sighting in sightings:
            if sighting.still and not self._targets:
                continue
            subject = (still_before if sighting.still else before).get(sighting.subject)
            if subject is None:
                if sighting.scores is None:
                    continue  # nothing is known of it yet
                subject = _Subject(self._window, len(self._labels))
            (self._still if sighting.still else self._subjects)[sighting.subject] = subject
            if sighting.scores is not None:
                subject.see(sighting.scores, self._score_names)
            elif subject.missed is None:
                subject.missed = self._now_ns, self._now_seq
        there = list(self._subjects.values())
        self._scores = self._greatest(there)
        self._note_there()
        seen = [subject for subject in there if subject.missed is None]
        self._seen_scores = self._scores if len(seen) == len(there) else self._greatest(seen)

    def _note_there(self) -> None:
        enough = self._scores >= self._limits.enter
        fresh = enough & ~self._there
        self._there_ns[fresh] = self._now_ns
        self._there_seq[fresh] = self._now_seq
        self._there = enough

    def _greatest(self, subjects: Sequence[_Subject]) -> NDArray[np.float64]:
        if len(subjects) == 1:
            return subjects[0].scores
        if not subjects:
            return np.zeros(len(self._names))
        greatest: NDArray[np.float64] = np.max([subject.scores for subject in subjects], axis=0)
        return greatest

    def _follow(self) -> LabelChange | None:
        current = self._current
        leaving = current is not None and not self._scores[current] >= self._limits.stay[current]
        challenging = self._scores >= self._limits.enter
        waiting = np.zeros_like(challenging)
        if current is not None and not leaving:
            self._keeper = self._holder(current)
            waiting[self._outer[self._inner == current]] = True
            waiting &= challenging
            challenging &= self._beating(current)
        running = challenging | waiting
        fresh = running & ~self._running & (self._seen_scores >= self._limits.enter)
        self._run_ns[fresh] = self._now_ns
        self._run_seq[fresh] = self._now_seq
        self._running = running = running & (self._running | fresh)

        ready = running & challenging & (self._seen_scores >= self._limits.enter)
        ready &= self._now_ns - self._run_ns >= self._limits.dwell_ns
        ready[self._outer[running[self._inner]]] = False
        if ready.any():
            return self._enter_name(self._best(ready))
        if leaving and current is not None:
            return self._follow_gone(current) or self._leave(current)
        return None

    def _best(self, among: NDArray[np.bool_]) -> int:
        places = np.flatnonzero(among)
        return int(places[self._scores[places].argmax()])

    def _follow_gone(self, current: int) -> LabelChange | None:
        """Whoever was there beside the label's subject, which has gone, follows it as of when it was not seen."""
        missed = self._keeper.missed if self._keeper is not None else None
        if missed is None:
            return None
        there = self._there & (self._seen_scores >= self._limits.enter)
        there &= self._now_ns - self._there_ns >= self._limits.dwell_ns
        there[self._outer[there[self._inner]]] = False
        there[current] = False
        if not there.any():
            return None
        name = self._best(there)
        since = max(missed[0], int(self._there_ns[name])), max(missed[1], int(self._there_seq[name]))
        self._running[:] = False
        change = self._change(name, name, *since)
        self._keeper = self._holder(name)
        return change

    def _beating(self, current: int) -> NDArray[np.bool_]:
        """Say which names beat this one, if they qualify."""
        score = self._scores[current]
        beating: NDArray[np.bool_] = self._scores > score
        beating[:current] |= self._scores[:current] == score
        if self._inner.size:
            beating[self._inner[self._outer == current]] = True
            beating[self._outer[self._inner == current]] = False
        return beating

    def _enter_name(self, name: int) -> LabelChange:
        # Who waited behind the label until it was no longer sure began before it, and follows now.
        waited = self._current is not None and bool(((self._inner == self._current) & (self._outer == name)).any())
        since = (self._now_ns, self._now_seq) if waited else (int(self._run_ns[name]), int(self._run_seq[name]))
        change = self._change(name, name, *since)
        # The others challenged the label before. Those that beat this one too go on, but not those that began when it
        # did or earlier: they would leave it without length. Those that are less specific than it wait behind it.
        beating = self._beating(name) & (self._run_seq > change.seq)
        beating[self._outer[self._inner == name]] = True
        self._running = self._running & beating
        self._keeper = self._holder(name)
        return change

    def _leave(self, current: int) -> LabelChange:
        missed = self._keeper.missed if self._keeper is not None else None
        return self._change(None, current, *(missed or (self._now_ns, self._now_seq)))

    def _holder(self, name: int) -> _Subject | None:
        """The subject with the name's greatest score."""
        return max(self._subjects.values(), key=lambda subject: float(subject.scores[name]), default=None)

    def _change(self, to: int | None, scored: int, mono_ns: int, seq: int) -> LabelChange:
        previous = self.label
        self._current = to
        self._changed_ns, self._changed_seq = max(mono_ns, self._changed_ns), max(seq, self._changed_seq)
        confidence = _confidence(self._scores[scored])
        return LabelChange(self._changed_seq, self._changed_ns, previous, self.label, self.detail, confidence)

    def _likeliest_member(self, index: int) -> str | None:
        name, holder = self._names[index], self._holder(index)
        if not isinstance(name, Group) or holder is None:
            return None
        members = list(name.members)
        member = self._labels[members[int(holder.smoothed[members].argmax())]]
        return None if member == name.name else member

    def _follow_targets(self, sightings: Sequence[Sighting], night: bool) -> tuple[TargetState, ...]:
        if not self._targets:
            return ()
        looks = []
        for sighting in sightings:
            subject = (self._still if sighting.still else self._subjects).get(sighting.subject)
            if subject is not None:
                raw = None if sighting.scores is None else self._score_targets(sighting.scores).tolist()
                looks.append(_Look(sighting, self._score_targets(subject.smoothed).tolist(), raw))
        chances: list[Chance] = []
        states = tuple(
            target.look(place, looks, self._now_ns, night, chances) for place, target in enumerate(self._targets)
        )
        self.chances = tuple(chances)
        return states


class _Subject:
    """The last looks at one subject."""

    def __init__(self, window: int, labels_count: int) -> None:
        self._ring = np.zeros((window, labels_count), dtype=np.float32)
        self._looks = 0
        self.smoothed = np.zeros(labels_count)
        self.scores = np.zeros(0)
        """Of the names."""
        self.missed: tuple[int, int] | None = None
        """The time and frame of the first look since the last sighting."""

    def see(self, scores: NDArray[np.float32], score_names: Scorer) -> None:
        self.missed = None
        window = len(self._ring)
        if window == 1:
            self.smoothed = scores.astype(np.float64)
        else:
            self._ring[self._looks % window] = scores
            self._looks += 1
            filled = self._ring[: min(self._looks, window)]
            # Summed afresh each time: a running sum would drift over months.
            self.smoothed = filled.sum(axis=0, dtype=np.float64) / len(filled)
        self.scores = score_names(self.smoothed)


@dataclass(frozen=True, slots=True)
class _Look:
    """One subject at this look, as the targets see it: a score each, smoothed, and of this look alone if it saw it."""

    sighting: Sighting
    smoothed: list[float]
    raw: list[float] | None


Way = Literal["open", "size", "still"]


class _Best:
    """Of those that go one way: the greatest smoothed score, and the greatest of who was really seen, and whose."""

    __slots__ = ("look", "score", "score_seen")

    def __init__(self) -> None:
        self.score = self.score_seen = 0.0
        self.look: _Look | None = None

    def add(self, look: _Look, score: float) -> None:
        self.score = max(self.score, score)
        if look.raw is not None and (self.look is None or score > self.score_seen):
            self.score_seen, self.look = score, look


class _Target:
    """Whether one target is there, by those that count for it; and how near it was."""

    def __init__(self, name: Name, thresholds: tuple[Thresholds, Thresholds], min_size: float) -> None:
        """`thresholds` by day and by night."""
        self.name = name
        self._thresholds = thresholds
        self._near = [min(each.enter, max(NEAR_AT_LEAST, NEAR * each.enter)) for each in thresholds]
        self._min_size = min_size
        self._presence = _Presence()
        self._others: dict[Way, _Presence] = {"size": _Presence(), "still": _Presence()}
        self._grounds: Grounds | None = None

    def leave(self) -> None:
        self._presence.leave()
        for presence in self._others.values():
            presence.leave()
        self._grounds = None

    def look(self, place: int, looks: Sequence[_Look], now_ns: int, night: bool, chances: list[Chance]) -> TargetState:
        """Take a look in; give the state, and add to `chances` where it was near. `place` is the target's in scores."""
        thresholds = self._thresholds[night]
        best = _Best()
        others: dict[Way, _Best] = {}
        clearest, clearest_score = None, 0.0
        for look in looks:
            sighting = look.sighting
            if sighting.still or sighting.size < self._min_size:
                others.setdefault("still" if sighting.still else "size", _Best()).add(look, look.smoothed[place])
                continue
            best.add(look, look.smoothed[place])
            if look.raw is not None and (clearest is None or look.raw[place] > clearest_score):
                clearest, clearest_score = sighting, look.raw[place]
        since_ns = self._presence.follow(thresholds, best.score, best.score_seen, now_ns)
        if since_ns is None:
            self._grounds = None
        elif self._grounds is None:
            self._grounds = _grounds(best, thresholds, night)
        near = self._near[night]
        if best.score_seen >= near:
            self._add_chance(chances, place, "open", best, thresholds, self._presence, now_ns)
        for way, presence in self._others.items():
            other = others.get(way)
            if other is not None:
                presence.follow(thresholds, other.score, other.score_seen, now_ns)
                if other.score_seen >= near:
                    self._add_chance(chances, place, way, other, thresholds, presence, now_ns)
            elif presence.since_ns is not None:
                presence.leave()
        if clearest is None:
            return TargetState(self.name.name, 0.0, since_ns, grounds=self._grounds)
        score = _confidence(clearest_score)
        return TargetState(self.name.name, score, since_ns, clearest.subject, clearest.box, self._grounds)

    def _add_chance(
        self,
        chances: list[Chance],
        place: int,
        way: Way,
        best: _Best,
        thresholds: Thresholds,
        presence: _Presence,
        now_ns: int,
    ) -> None:
        if best.look is None:
            return
        sighting, is_sure = best.look.sighting, best.score_seen >= thresholds.enter
        sure_ns = now_ns - presence.since_ns if is_sure and presence.since_ns is not None else None
        chances.append(
            Chance(
                place, way, _confidence(best.score_seen), thresholds.enter, sure_ns, thresholds.dwell_ns,
                sighting.size, self._min_size, sighting.subject, sighting.box,
            )
        )  # fmt: skip


def _grounds(best: _Best, thresholds: Thresholds, night: bool) -> Grounds:
    subject, box = (SCENE, WHOLE) if best.look is None else (best.look.sighting.subject, best.look.sighting.box)
    dwell_s = thresholds.dwell_ns / 1e9
    return Grounds(_confidence(best.score_seen), thresholds.enter, thresholds.stay, dwell_s, night, subject, box)


class _Presence:
    """Entering high for the dwell, and staying low."""

    __slots__ = ("_there", "since_ns")

    def __init__(self) -> None:
        self.leave()

    def leave(self) -> None:
        self.since_ns: int | None = None
        """Of the first frame since which it has been sure, or there."""
        self._there = False

    def follow(self, thresholds: Thresholds, score: float, score_seen: float, now_ns: int) -> int | None:
        """Take the next smoothed score in, and that of who was really seen; give the time of the visit's first frame.

        None while it is away.
        """
        enter = thresholds.enter
        if not score >= (thresholds.stay if self._there else enter):
            self.leave()
        elif self.since_ns is None and score_seen >= enter:
            self.since_ns = now_ns
        if self.since_ns is not None and score_seen >= enter and now_ns - self.since_ns >= thresholds.dwell_ns:
            self._there = True
        return self.since_ns if self._there else None


def _confidence(score: float) -> float:
    # Sums of a softmax's outputs can exceed 1 by a rounding error.
    return min(float(score), 1.0)
