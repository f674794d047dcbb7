"""From the model's probabilities to label changes and targets: smoothing, groups, thresholds and dwell.

Pure: no input, no output, no clock; the same predictions always give the same changes. Entering high and staying low is
as in rpicam-apps' `object_classify_tf_stage.cpp`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from rpiwatch.errors import UserError
from rpiwatch.records import NOTHING, LabelChange, Prediction, TargetState
from rpiwatch.vocabulary import Group, Name, Scorer, Vocabulary

if TYPE_CHECKING:
    from rpiwatch.config import LabelsSection, TargetSection


_LONG_AGO = -(2**63)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When a name comes and goes: at or above `enter` for `dwell_ns` it is there, and below `stay` it is gone."""

    enter: float
    stay: float
    dwell_ns: int


def thresholds_of(section: LabelsSection, target: TargetSection | None = None) -> Thresholds:
    """Give the thresholds of `[labels]`, with those that the target sets for itself in their place.

    A target that sets only `enter`, below the `stay` of `[labels]`, stays down to that same score. Raises UserError
    when its own `stay` is above its `enter`.
    """
    if target is None:
        return Thresholds(section.enter, section.stay, _ns(section.dwell_s))
    enter = section.enter if target.enter is None else target.enter
    stay = min(section.stay, enter) if target.stay is None else target.stay
    if stay > enter:
        raise UserError(
            f"[[targets]] {target.label}: stay: {stay} is above enter ({enter}); expected stay at or below enter"
        )
    return Thresholds(enter, stay, _ns(section.dwell_s if target.dwell_s is None else target.dwell_s))


class LabelTracker:
    """Follows one camera's label and targets, frame by frame.

    The label: the scores of all names are taken from the mean of the last `window` probability vectors (windows count
    frames, so skipped ones make them longer). A name *challenges* the present label while its score is at or above its
    `enter` and there is no label, or it has the greater score, or an equal one and an earlier place in the vocabulary,
    or it is more specific (its labels are some of the label's); never when it is less specific. Who has challenged for
    its dwell without a break is entered, as of the first frame of its challenge: the greatest score first, and a less
    specific name not while a more specific one challenges too. The label is kept down to its `stay`; below that it
    defends nothing, and goes to whom it may, else to `none` as of that frame.

    Changes chain: each one's `previous` is the `label` before it, and neither time nor frame number goes back. A name
    may be entered as of the very frame at which the label before it went to `none`, whose stretch then has no length;
    every other label lasts from one frame to a later one, unless the stream ends.

    Targets: each comes and goes by its own score and thresholds, whatever the label is.

    With `window = 1`, all thresholds 0 and `vocabulary = "labels"` the label is `numpy.argmax` of every frame.
    """

    def __init__(self, section: LabelsSection, targets: Sequence[TargetSection], vocabulary: Vocabulary) -> None:
        """Raise UserError for a target that is no label or group, is there twice, or has impossible thresholds."""
        self._labels = vocabulary.labels
        self._names = vocabulary.history(section.vocabulary)
        self._score_names = Scorer(self._names)
        self._targets = [_Target(vocabulary.find(target.label), thresholds_of(section, target)) for target in targets]
        self._score_targets = Scorer([target.name for target in self._targets])

        own = {target.name.name: target.thresholds for target in self._targets}
        if len(own) < len(self._targets):
            names = [target.name.name for target in self._targets]
            double = next(name for name in names if names.count(name) > 1)
            raise UserError(f"[[targets]] {double}: is there twice; expected each label or group once")
        thresholds = [own.get(name.name, thresholds_of(section)) for name in self._names]
        self._enter = np.array([each.enter for each in thresholds])
        self._stay = np.array([each.stay for each in thresholds])
        self._dwell_ns = np.array([each.dwell_ns for each in thresholds], dtype=np.int64)
        self._inner, self._outer = _nesting(self._names)

        self._ring = np.zeros((section.window, len(vocabulary.labels)), dtype=np.float32)
        self._run_ns = np.zeros(len(self._names), dtype=np.int64)
        self._run_seq = np.zeros(len(self._names), dtype=np.int64)
        self._reset()

    def _reset(self) -> None:
        self._frames = 0
        self._current: int | None = None
        # Of the last change, before which no other may be: none so far.
        self._changed_ns = self._changed_seq = _LONG_AGO
        self._now_ns = self._now_seq = 0
        self._smoothed = np.zeros(len(self._labels))
        self._scores = np.zeros(len(self._names))
        # Who challenges at present; `_run_ns` and `_run_seq` hold the first frame of those only.
        self._running = np.zeros(len(self._names), dtype=np.bool_)
        for target in self._targets:
            target.leave()

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
        """The present label's smoothed score at the last frame, in 0..1; 0 while there is none."""
        return 0.0 if self._current is None else _confidence(self._scores[self._current])

    def update(self, prediction: Prediction) -> tuple[LabelChange | None, tuple[TargetState, ...]]:
        """Take the next frame in; give the label change that it brings, if any, and the state of each target in turn.

        A target's state bears its name as the vocabulary spells it.
        """
        self._now_ns, self._now_seq = prediction.mono_ns, prediction.seq
        self._smoothed = self._smooth(prediction.probabilities)
        self._scores = self._score_names(self._smoothed)
        return self._follow(), self._follow_targets(prediction.probabilities)

    def close(self) -> LabelChange | None:
        """End the stream: give the change to `none` as of the last frame, if there is a label, and begin anew."""
        change = None if self._current is None else self._leave(self._current)
        self._reset()
        return change

    def _smooth(self, probabilities: NDArray[np.float32]) -> NDArray[np.float64]:
        window = len(self._ring)
        if window == 1:
            return probabilities.astype(np.float64)
        self._ring[self._frames % window] = probabilities
        self._frames += 1
        filled = self._ring[: min(self._frames, window)]
        # Summed afresh each time: a running sum would drift over months.
        mean: NDArray[np.float64] = filled.sum(axis=0, dtype=np.float64) / len(filled)
        return mean

    def _follow(self) -> LabelChange | None:
        current = self._current
        leaving = current is not None and not self._scores[current] >= self._stay[current]
        challenging = self._scores >= self._enter
        if current is not None and not leaving:
            challenging &= self._beating(current)
        fresh = challenging & ~self._running
        self._run_ns[fresh] = self._now_ns
        self._run_seq[fresh] = self._now_seq
        self._running = challenging

        ready = challenging & (self._now_ns - self._run_ns >= self._dwell_ns)
        ready[self._outer[challenging[self._inner]]] = False
        if ready.any():
            places = np.flatnonzero(ready)
            return self._enter_name(int(places[self._scores[places].argmax()]))
        return self._leave(current) if leaving and current is not None else None

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
        change = self._change(name, name, int(self._run_ns[name]), int(self._run_seq[name]))
        # The others challenged the label before. Those that beat this one too go on, but not those that began when it
        # did or earlier: they would leave it without length.
        self._running = self._running & self._beating(name) & (self._run_seq > change.seq)
        return change

    def _leave(self, current: int) -> LabelChange:
        return self._change(None, current, self._now_ns, self._now_seq)

    def _change(self, to: int | None, scored: int, mono_ns: int, seq: int) -> LabelChange:
        previous = self.label
        self._current = to
        self._changed_ns, self._changed_seq = max(mono_ns, self._changed_ns), max(seq, self._changed_seq)
        confidence = _confidence(self._scores[scored])
        return LabelChange(self._changed_seq, self._changed_ns, previous, self.label, self.detail, confidence)

    def _likeliest_member(self, index: int) -> str | None:
        name = self._names[index]
        if not isinstance(name, Group):
            return None
        members = list(name.members)
        return self._labels[members[int(self._smoothed[members].argmax())]]

    def _follow_targets(self, probabilities: NDArray[np.float32]) -> tuple[TargetState, ...]:
        if not self._targets:
            return ()
        smoothed, raw = self._score_targets(self._smoothed), self._score_targets(probabilities)
        return tuple(
            TargetState(target.name.name, _confidence(raw[place]), target.follow(float(smoothed[place]), self._now_ns))
            for place, target in enumerate(self._targets)
        )


class _Target:
    """Whether one target is there."""

    def __init__(self, name: Name, thresholds: Thresholds) -> None:
        self.name = name
        self.thresholds = thresholds
        self.leave()

    def leave(self) -> None:
        self._since_ns: int | None = None
        self._there = False

    def follow(self, score: float, now_ns: int) -> int | None:
        """Take the next smoothed score in; give the time of the visit's first frame, None while it is away."""
        if not score >= (self.thresholds.stay if self._there else self.thresholds.enter):
            self.leave()
        elif self._since_ns is None:
            self._since_ns = now_ns
        if self._since_ns is not None and now_ns - self._since_ns >= self.thresholds.dwell_ns:
            self._there = True
        return self._since_ns if self._there else None


def _nesting(names: Sequence[Name]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Give the pairs of names of which the first is strictly more specific than the second, as two index arrays."""
    # Of groups only, for a label that is in a group of the history does not speak itself.
    members = {place: frozenset(name.members) for place, name in enumerate(names) if isinstance(name, Group)}
    pairs = [(inner, outer) for inner, outer in permutations(members, 2) if members[inner] < members[outer]]
    inner, outer = zip(*pairs, strict=True) if pairs else ((), ())
    return np.array(inner, dtype=np.intp), np.array(outer, dtype=np.intp)


def _confidence(score: float) -> float:
    # Sums of a softmax's outputs can exceed 1 by a rounding error.
    return min(float(score), 1.0)


def _ns(seconds: float) -> int:
    return round(seconds * 1_000_000_000)
