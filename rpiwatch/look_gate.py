"""Which frames a classifier need not be shown: the picture is as it was, and nothing is near a decision.

A frame that is held back has the scores of the look before, so smoothing and dwell go on as if it had been looked at.
That is true only as far as scores of one and the same scene vary less than would change a label, which is asked too:
a still picture alone would hide the label that wavers about its threshold.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.motion import Masks, Polygons
from rpiwatch.thresholds import Limits, ThresholdBook
from rpiwatch.vocabulary import Scorer, Vocabulary, nesting

if TYPE_CHECKING:
    from rpiwatch.config import CameraSection, Config, GateSection, LabelsSection, TargetSection

Picture = NDArray[np.uint8]
Cells = NDArray[np.float32]

_SAMPLES = 320
"""Points of the picture's longer side that are looked at."""
_CELL = 8
"""Points, both ways, of which the mean is compared: of 64, noise has an eighth."""
_LEAST_CHANGE = 4.0
"""Levels of 255 by which a cell's mean must differ."""
_NOISES = 10.0
"""And by so many times the usual difference between two frames: beyond what noise does in a night."""
_NOISE_S = 10.0
"""In which a cell's noise may grow, or shrink, to e times what it was: who moves on one spot is not noise so soon."""
_FIRST_NOISE_S = 0.5
"""Likewise at the beginning; from then to the other it is the time that was seen."""
_LEAST_NOISE = 0.02
_STILL_LOOKS = 16
"""At a picture that is as it was, before the first frame is held back: they tell how much scores of it vary."""
_MARGIN = 0.1
"""Of scores, beyond what they have varied by: what creeps below all noise has moved them by 0.06 within a second."""


def open_gate(camera: CameraSection, config: Config, vocabulary: Vocabulary, book: ThresholdBook) -> LookGate | None:
    """The gate that a camera is to have, None where each of its frames is looked at."""
    if camera.gate == "off":
        return None
    decisions = Decisions(
        config.labels, config.targets, vocabulary, book,
        at_night_too=config.night.when != "never", only_without_target=camera.gate == "auto",
    )  # fmt: skip
    box = Box(*camera.box) if camera.region == "box" else WHOLE
    return LookGate(config.gate, decisions, config.labels.window, box, camera.masks)


class LookGate:
    """Says of each frame of one camera whether it has to be looked at; for one thread at a time.

    It has to be where any place of the picture differs from the frame that was looked at last by more than noise; for
    `_STILL_LOOKS` looks after that, or as many as are smoothed; while what those looks said comes so near a threshold,
    or one name so near another, that the next frame of the same scene might change a label or a target; and `idle_fps`
    times a second in any case. With "auto" it also has to be while a target is in view.
    """

    def __init__(self, section: GateSection, decisions: Decisions, window: int, box: Box, masks: Polygons) -> None:
        """Watch `box` of the picture, but for the areas `masks`; `window` is as of the smoothing."""
        self._period_ns = round(1e9 / section.idle_fps)
        self._decisions = decisions
        self._change = _Change(box, masks)
        self._looks: deque[NDArray[np.float64]] = deque(maxlen=max(window, _STILL_LOOKS))
        self.reset()

    def reset(self) -> None:
        """The camera was away, or another file begins."""
        self._change.reset()
        self._decisions.reset()
        self._looks.clear()
        self._looked_ns: int | None = None
        self._is_open = True

    def wants(self, picture: Picture, mono_ns: int) -> bool:
        """Whether the frame of this time has to be looked at; then `take` must follow.

        `picture` is BGR (height, width, 3) or grey (height, width), uint8.
        """
        if self._change.look(picture, mono_ns):
            self._looks.clear()
            self._is_open = True
        # Times that went back are another file's.
        return self._is_open or self._looked_ns is None or not 0 < mono_ns - self._looked_ns < self._period_ns

    def take(self, scores: NDArray[np.float32], mono_ns: int) -> None:
        """What the look at that frame said, float32 (labels,)."""
        self._change.remember()
        self._looked_ns = mono_ns
        self._looks.append(self._decisions.score(scores))
        self._is_open = not self._decisions.hold(self._looks, settled=len(self._looks) == self._looks.maxlen)


class Decisions:
    """Whether the label and the targets are sure to stay as they are, while scores vary as they did."""

    def __init__(
        self,
        section: LabelsSection,
        targets: Sequence[TargetSection],
        vocabulary: Vocabulary,
        book: ThresholdBook,
        *,
        at_night_too: bool,
        only_without_target: bool,
    ) -> None:
        """`at_night_too`: the thresholds of the night may be in force, without anybody telling.

        `only_without_target`: nothing is sure while a target is at its `stay`.
        """
        history = vocabulary.history(section.vocabulary)
        found = [vocabulary.find(target.label) for target in targets]
        names = [*history, *found]
        self.score: Callable[[NDArray[np.float32]], NDArray[np.float64]] = Scorer(names)
        """The scores of all these names, float64 (names,)."""
        self._history = len(history)
        by_day, by_night = book.limits(names)
        self._sides = [_Side(limits) for limits in ((by_day, by_night) if at_night_too else (by_day,))]
        self._only_without_target = only_without_target
        self._inner, self._outer = nesting(history)

    def reset(self) -> None:
        """Nothing is known of what was there."""
        for side in self._sides:
            side.up[:] = False

    def hold(self, looks: Sequence[NDArray[np.float64]], *, settled: bool) -> bool:
        """Whether they hold, by the `score` of the last looks at one scene, the newest of which is taken in.

        `settled`: these are as many as are smoothed, or more. Before that nothing holds.
        """
        now = looks[-1]
        if not settled:
            for side in self._sides:
                side.up |= now >= side.limits.enter
            return False
        least, most = np.min(looks, axis=0), np.max(looks, axis=0)
        reach = most - least + _MARGIN
        low, high = least - reach, most + reach
        np.maximum(low, 0.0, out=low)  # which no score goes below
        for side in self._sides:
            # No mean of these looks is above the greatest of them.
            side.up = (most >= side.limits.enter) | (side.up & (most >= side.limits.stay))
        return all(self._hold_by(side, now, low, high) for side in self._sides)

    def _hold_by(
        self, side: _Side, now: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64]
    ) -> bool:
        limits, up = side.limits, side.up
        if _crosses(limits.enter, low, high).any() or (up & _crosses(limits.stay, low, high)).any():
            return False
        if self._only_without_target and (now >= limits.stay)[self._history :].any():
            return False
        # Of the names that are there the label is one. A name is out of the race while a more specific one is in it.
        racing = up[: self._history].copy()
        racing[self._outer[racing[self._inner]]] = False
        if np.count_nonzero(racing) < 2:
            return True
        first = int(np.where(racing, now[: self._history], -1.0).argmax())
        racing[first] = False
        close = (high >= limits.enter)[: self._history] & (high[: self._history] >= low[first])
        return not (racing & close).any()


class _Side:
    """Of the thresholds of day or night: which names may be there, since they had come, and have not surely gone."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.up = np.zeros(len(limits.enter), np.bool_)


def _crosses(threshold: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64]) -> NDArray[np.bool_]:
    return (low < threshold) & (threshold <= high)


class _Change:
    """Whether a picture differs from the one that was remembered, at any place and by more than noise."""

    def __init__(self, box: Box, masks: Polygons) -> None:
        self._box = box
        self._masks = Masks(masks)
        self._shape: tuple[int, ...] = ()
        self.reset()

    def reset(self) -> None:
        self._noise: Cells | None = None
        self._remembered: Cells | None = None
        self._before: Cells | None = None
        self._began_ns = self._before_ns = 0

    def look(self, picture: Picture, mono_ns: int) -> bool:
        """Take the next picture in."""
        if picture.shape != self._shape:
            self._fit(picture.shape)
        cells = self._shrink(picture)
        before, self._before = self._before, cells
        if before is None:
            self._began_ns = mono_ns
        else:
            self._learn(np.abs(cells - before), mono_ns)
        self._before_ns = mono_ns
        if self._noise is None or self._remembered is None:
            return True
        # Of a cell alone it is uncertain, so that one which is taken for quiet would differ by its noise now and then.
        noise = np.maximum(self._noise, cv2.blur(self._noise, (3, 3)))
        least = np.maximum(_NOISES * noise, _LEAST_CHANGE)
        return bool((np.abs(cells - self._remembered) > least).any())

    def remember(self) -> None:
        """The newest picture is the one to compare with."""
        self._remembered = self._before

    def _fit(self, shape: tuple[int, ...]) -> None:
        self.reset()
        self._shape = shape
        height, width = shape[:2]
        self._part = self._box.pixels(width, height) if self._box is not WHOLE else (0, 0, width, height)
        left, top, right, bottom = self._part
        scale = min(1.0, _SAMPLES / max(right - left, bottom - top))
        self._sampled = (max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale)))
        self._cells = (max(1, self._sampled[0] // _CELL), max(1, self._sampled[1] // _CELL))
        white = np.full((height, width, 3), 255, np.uint8)
        seen = cv2.resize(self._masks.cut(white, self._box), self._sampled, interpolation=cv2.INTER_NEAREST)
        self._seen = np.where(seen[..., 0] == 255, np.uint8(255), np.uint8(0))

    def _shrink(self, picture: Picture) -> Cells:
        left, top, right, bottom = self._part
        # Single points, for averaging all of a large picture costs ten times as much, and of still ones says no more.
        points = cv2.resize(picture[top:bottom, left:right], self._sampled, interpolation=cv2.INTER_NEAREST)
        grey = cv2.cvtColor(points, cv2.COLOR_BGR2GRAY) if points.ndim == 3 else points
        seen = cv2.bitwise_and(grey, self._seen)
        return np.asarray(cv2.resize(seen.astype(np.float32), self._cells, interpolation=cv2.INTER_AREA), np.float32)

    def _learn(self, differences: Cells, mono_ns: int) -> None:
        """Move each cell's noise towards the median of its differences from frame to frame, by time.

        The median, for it does not heed what moves there for less than half of the time.
        """
        if self._noise is None:
            self._noise = np.full_like(differences, max(_LEAST_NOISE, float(np.median(differences))))
        passed_s, age_s = (max(0.0, (mono_ns - since_ns) / 1e9) for since_ns in (self._before_ns, self._began_ns))
        step = math.exp(min(0.2, passed_s / min(_NOISE_S, max(_FIRST_NOISE_S, age_s))))
        self._noise *= np.where(differences > self._noise, np.float32(step), np.float32(1 / step))
        np.maximum(self._noise, np.float32(_LEAST_NOISE), out=self._noise)
