"""Pure: what verdicts on clips say of a label's enter threshold."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

LEAST_RIGHT = 5
"""Right ones that a suggestion rests on at least; of fewer the lowest says too little."""
STEP = 0.01
"""Of the curve, and of what is suggested."""
MARGIN = 0.01
"""By which the suggestion stays below the lowest right one, which the next may fall short of by a little."""


SMOOTHED_POINTS = 5
"""Of a clip's curve, ten of which are a second at most: never fewer frames than the tracker's usual window."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One clip that somebody has judged: how high its score reached (0..1), and whether its label was right."""

    score: float
    is_right: bool


@dataclass(frozen=True, slots=True)
class Point:
    """One enter threshold, and what of the judged clips it would have kept."""

    enter: float
    right_kept: int
    wrong_kept: int

    @property
    def precision(self) -> float | None:
        """The share of right ones among those kept; None where none is."""
        kept = self.right_kept + self.wrong_kept
        return self.right_kept / kept if kept else None


@dataclass(frozen=True, slots=True)
class Advice:
    """What the verdicts of one label say. `suggested` is None where `reason` says why there is nothing to suggest."""

    right: int
    wrong: int
    curve: tuple[Point, ...]
    suggested: float | None
    reason: str


def reach(scores: Sequence[float], at_trigger: float) -> float:
    """The highest enter threshold that a clip would still have passed, as far as its stored curve can tell.

    The tracker smooths over its last frames, of which the curve keeps the greatest of each tenth of a second. So this
    is the greatest mean of some points in a row, which is rather too low than too high, and at least what it was
    entered with.
    """
    if len(scores) < SMOOTHED_POINTS:
        return at_trigger
    best = max(sum(scores[at : at + SMOOTHED_POINTS]) for at in range(len(scores) - SMOOTHED_POINTS + 1))
    return max(at_trigger, min(1.0, best / SMOOTHED_POINTS))


def advise(judged: Sequence[Judged]) -> Advice:
    """The greatest enter threshold that would have kept all the right ones, and the curve over all thresholds.

    Clips exist only above the threshold that was in force, so nothing is said below the lowest score: a suggestion
    raises a threshold, or says that it may stay. It is what would have been, of the clips that were judged, and no
    promise for those to come.
    """
    right = sorted(clip.score for clip in judged if clip.is_right)
    wrong = sorted(clip.score for clip in judged if not clip.is_right)
    curve: tuple[Point, ...] = ()
    if judged:
        lowest = int(min(clip.score for clip in judged) / STEP)
        curve = tuple(
            Point(enter, len(right) - bisect_left(right, enter), len(wrong) - bisect_left(wrong, enter))
            for enter in (round(step * STEP, 2) for step in range(lowest, 101))
        )
    if len(right) < LEAST_RIGHT:
        return Advice(
            len(right), len(wrong), curve, None,
            f"{len(right)} {'clip was' if len(right) == 1 else 'clips were'} found right; "
            f"{LEAST_RIGHT} are needed before a threshold can be suggested",
        )  # fmt: skip
    # Rounded down to a step, so that the lowest right one stays.
    suggested = max(0.0, int((right[0] - MARGIN) / STEP + 1e-9) * STEP)
    spared = bisect_left(wrong, suggested)
    if spared == 0:
        return Advice(
            len(right), len(wrong), curve, None,
            "no clip that was found wrong scored below all that were right, so a higher threshold would spare none",
        )  # fmt: skip
    return Advice(
        len(right), len(wrong), curve, round(suggested, 2),
        f"it would have kept all {len(right)} right ones, and spared {spared} of {len(wrong)} wrong ones",
    )  # fmt: skip
