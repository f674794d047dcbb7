"""Where something moves: what does not fit the learnt background of a small picture, and boxes around it.

The background is OpenCV's: a mixture of Gaussians a pixel (MOG2; Zivkovic 2004) or the nearest of some samples (KNN;
Zivkovic and van der Heijden 2006). What is ours is what a camera that is left alone needs around it: learning by time
instead of frames, evened exposure, patience with light that is switched, and regions that do not flicker.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import WHOLE, Box, around

if TYPE_CHECKING:
    from rpiwatch.config import MotionSection

Picture = NDArray[np.uint8]
Polygons = Sequence[Sequence[tuple[float, float]]]
"""Areas of a picture, each by its corners (x, y) as fractions of width and height."""

GREY = 114
"""What masked areas are filled with."""

_WARM_UP_S = 1.0
_WARM_UP_LOOKS = 4
_SETTLE_S = 2.0
"""After everything moved, for so long the new scene is learnt, each `_SETTLE_ABSORB_S` what has stood still since."""
_SETTLE_ABSORB_S = 0.5
_YOUTH = 2.0
"""A background is not trusted longer than its own age times this: what was there by chance at the start goes soon."""
_GROW_S = 0.3
"""A region holds what moved within this time, so it does not flicker with each step of a leg."""
_GAP = 0.03
"""In picture widths and heights: regions no further apart than this are one."""
_BACKGROUND_SHARE = 0.7
"""MOG2 takes as background the most frequent states of a pixel that together have this share of its past."""
_MIN_VARIANCE = 8.0
"""Of MOG2, in squared levels. OpenCV's 4 is below what rain and swaying grass show after a still second."""
_SETTLED_VARIANCE = 16.0
"""What makes KNN's threshold, in squared levels, of one in variances: OpenCV's defaults of both then are the same."""
_KNN_ABSORB = 0.2
"""What stands still is KNN's background after this part of the time constant of its learning (measured)."""


@dataclass(frozen=True, slots=True)
class Motion:
    """What moves in one picture.

    `regions`: boxes in fractions of the whole picture, largest first; none while `everything` moves or the background
    is not known. `share`: how much of the watched picture moves, 0..1. `everything`: the light was switched or the
    camera moved, so the whole picture is worth a look. `brightness`: mean luma of the watched picture, 0..1.
    `warming_up`: not enough was seen to say what moves.
    """

    regions: tuple[Box, ...]
    share: float
    everything: bool
    brightness: float
    warming_up: bool


class MotionFinder:
    """Tells where something moves in one camera's pictures; for one thread at a time.

    A subject is one region, as far as its parts are near each other. What stands still becomes background after
    `history_s`, sooner only in the first seconds. Sensor noise, compression, rain, swaying grass, shadows and slow
    exposure are not motion; where more than `everything` of the picture changes, the new scene is learnt within
    seconds. All of it goes by the pictures' times, so the rate of looks does not matter.

    What it cannot know: a screen that plays, water and a lamp that flickers move, so mask them; a camera that pans
    moves everything; and what is no different in colour from what is behind it is not seen.
    """

    def __init__(self, section: MotionSection, masks: Polygons = ()) -> None:
        """Watch the picture, but for the areas `masks`."""
        self._section = section
        self._masks = masks
        self._scene: _Scene | None = None

    def reset(self) -> None:
        """Forget the background: the camera was away, and may look elsewhere."""
        self._scene = None

    def look(self, image: Picture, mono_ns: int) -> Motion:
        """Say what moves in this picture (height, width, 3; BGR), taken at this time, and learn from it.

        A picture of another size than before begins anew.
        """
        size = (image.shape[1], image.shape[0])
        if self._scene is None or self._scene.view.size != size:
            self._scene = _Scene(self._section, _View(size, self._section.width, self._masks), mono_ns)
        return self._scene.look(image, mono_ns)


class _View:
    """The small picture of pictures of one size; everything that depends on the size alone."""

    def __init__(self, size: tuple[int, int], small_width: int, masks: Polygons) -> None:
        width, height = self.size = size
        columns = min(small_width, width)
        rows = max(1, round(height * columns / width))
        self.small_size = (columns, rows)
        # Averaging all pixels of a large picture costs more than the motion itself; of twice the small one's, a sixth.
        self._between = (2 * columns, 2 * rows) if width >= 3 * columns else None
        unmasked = np.full((height, width), 255, np.uint8)
        for polygon in _pixels_of(masks, size):
            cv2.fillPoly(unmasked, [polygon], 0)
        small = cv2.resize(unmasked, self.small_size, interpolation=cv2.INTER_AREA)
        # A pixel is watched where neither shrinking nor blur mixes anything masked into it.
        watched = cv2.erode((small == 255).astype(np.uint8) * 255, np.ones((5, 5), np.uint8))
        self.watched: Picture | None = None if watched.all() else np.asarray(watched, np.uint8)
        self.watched_pixels = cv2.countNonZero(watched)

    def shrink(self, image: Picture) -> Picture:
        """The small picture, a little blurred, so that single pixels' noise and one pixel's sway are not motion."""
        larger: cv2.typing.MatLike = image
        if self._between:
            larger = cv2.resize(image, self._between, interpolation=cv2.INTER_LINEAR)
        small = cv2.resize(larger, self.small_size, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.GaussianBlur(small, (3, 3), 0), np.uint8)

    def brightness(self, small: Picture) -> float:
        """Mean luma (Rec. 601) of what is watched, 0..1."""
        blue, green, red, _ = cv2.mean(small, self.watched)
        return (0.114 * blue + 0.587 * green + 0.299 * red) / 255


class _Scene:
    """A background in the making, of pictures of one size."""

    def __init__(self, section: MotionSection, view: _View, mono_ns: int) -> None:
        self.view = view
        self._section = section
        self._background = _open_background(section)
        self._exposure = _Exposure(view)
        self._grown = _Grown(section)
        self._began_ns = self._last_ns = mono_ns
        self._settled_ns = mono_ns
        self._looks = 0
        self._opening = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
        reach = max(3, round(_GAP * view.small_size[0])) | 1
        self._joining = np.ones((reach, reach), np.uint8)

    def look(self, image: Picture, mono_ns: int) -> Motion:
        small = self.view.shrink(image)
        brightness = self.view.brightness(small)
        passed_s = max(0.0, (mono_ns - self._last_ns) / 1e9)
        age_s = (mono_ns - self._began_ns) / 1e9
        self._last_ns = mono_ns
        self._looks += 1
        warming_up = age_s < _WARM_UP_S or self._looks <= _WARM_UP_LOOKS
        settling = mono_ns < self._settled_ns
        if warming_up:
            rate = 1 / self._looks
        else:
            stay_s = _SETTLE_ABSORB_S if settling else min(self._section.history_s, _YOUTH * age_s)
            rate = self._background.rate(passed_s, stay_s)
        even = self._exposure.even_out(small, passed_s, learn_anew=warming_up or settling)
        moving = self._moving(self._background.apply(even, rate))
        share = cv2.countNonZero(moving) / max(1, self.view.watched_pixels)
        if warming_up:
            return Motion((), 0.0, False, brightness, warming_up=True)
        everything = share > self._section.everything
        if everything:
            self._settled_ns = mono_ns + round(_SETTLE_S * 1e9)
        # While the rest of a new scene is learnt, what is left of it is no subject.
        everything = everything or (settling and share > self._section.everything / 4)
        now = [] if everything else self._boxes(moving)
        regions = self._grown.regions(now, mono_ns, forget=everything)
        return Motion(regions, share, everything, brightness, warming_up=False)

    def _moving(self, foreground: cv2.typing.MatLike) -> cv2.typing.MatLike:
        # 127 are shadows.
        moving = cv2.threshold(foreground, 200, 255, cv2.THRESH_BINARY)[1]
        if self.view.watched is not None:
            moving = cv2.bitwise_and(moving, self.view.watched)
        return cv2.morphologyEx(moving, cv2.MORPH_OPEN, self._opening)

    def _boxes(self, moving: cv2.typing.MatLike) -> list[Box]:
        """Boxes around what moves, each with at least `min_area` of moving pixels, its parts joined."""
        if not cv2.hasNonZero(moving):
            return []
        joined = cv2.dilate(moving, self._joining)
        count, parts, bounds, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
        columns, rows = self.view.small_size
        enough = self._section.min_area * columns * rows
        boxes = []
        for part in range(1, count):
            left, top, width, height = (int(bound) for bound in bounds[part, :4])
            inside = (slice(top, top + height), slice(left, left + width))
            own = np.where(parts[inside] == part, moving[inside], np.uint8(0))
            if cv2.countNonZero(own) < enough:
                continue
            x, y, width, height = cv2.boundingRect(own)
            x, y = left + x, top + y
            boxes.append(Box(x / columns, y / rows, (x + width) / columns, (y + height) / rows))
        return boxes


class _Background:
    """One of OpenCV's subtractors, whose learning is told in seconds."""

    def __init__(self, subtractor: cv2.BackgroundSubtractor, absorb: float) -> None:
        """`absorb`: after which part of the time constant of its learning it takes for background what stands still."""
        self._subtractor = subtractor
        self._absorb = absorb
        self._mask: cv2.typing.MatLike | None = None

    def rate(self, passed_s: float, stay_s: float) -> float:
        """The learning rate of a picture that comes `passed_s` after the last, for absorbing within `stay_s`."""
        return -math.expm1(-self._absorb * passed_s / stay_s)

    def apply(self, picture: Picture, rate: float) -> cv2.typing.MatLike:
        """Each pixel's 255 (does not fit), 127 (a shadow of what fits) or 0; valid until the next."""
        # Neither end: KNN takes logarithms of both.
        self._mask = self._subtractor.apply(picture, self._mask, min(0.999, max(1e-6, rate)))
        return self._mask


def _open_background(section: MotionSection) -> _Background:
    if section.method == "knn":
        knn = cv2.createBackgroundSubtractorKNN(
            dist2Threshold=_SETTLED_VARIANCE * section.threshold, detectShadows=True
        )
        return _Background(knn, _KNN_ABSORB)
    mog2 = cv2.createBackgroundSubtractorMOG2(varThreshold=section.threshold, detectShadows=True)
    mog2.setBackgroundRatio(_BACKGROUND_SHARE)
    mog2.setVarMin(_MIN_VARIANCE)
    return _Background(mog2, -math.log(_BACKGROUND_SHARE))


class _Exposure:
    """Takes slow changes of exposure and light out of pictures, so that they are not motion.

    The picture is brought to the brightness at which its lit parts were in the last minutes; what is darker then is a
    shadow, which the background knows. So it goes by the brighter tiles: somebody who comes near darkens half a room,
    and the camera answers by brightening all of it.
    """

    _TILES = (40, 24)
    _LIT = 0.8
    """The quantile of the tiles' changes that is the light's: as many again may be brighter for other reasons."""
    _MEMORY_S = 200.0
    _MOST = 0.3
    """Natural logarithm; a change beyond this is another light, and left for the background to learn."""
    _LUMA = np.array([0.114, 0.587, 0.299], np.float32)

    def __init__(self, view: _View) -> None:
        self._watched = None
        if view.watched is not None:
            self._watched = cv2.resize(view.watched, self._TILES, interpolation=cv2.INTER_AREA) == 255
            if not self._watched.any():
                self._watched = None
        self._usual: NDArray[np.float32] | None = None

    def even_out(self, small: Picture, passed_s: float, learn_anew: bool) -> Picture:
        tiles = cv2.resize(small, self._TILES, interpolation=cv2.INTER_AREA) @ self._LUMA
        # Where it is all but black, noise is no change of light.
        lit = np.asarray((tiles if self._watched is None else tiles[self._watched]) + 8, np.float32)
        if self._usual is None:
            self._usual = lit
        gain = 1.0 if learn_anew else float(np.quantile(lit / self._usual, self._LIT))
        if abs(math.log(gain)) > self._MOST:
            self._usual = lit
            return small
        speed = 0.2 if learn_anew else -math.expm1(-passed_s / self._MEMORY_S)
        self._usual += np.float32(speed) * (lit - self._usual)
        return small if gain == 1.0 else np.asarray(cv2.convertScaleAbs(small, alpha=1 / gain), np.uint8)


class _Grown:
    """Regions of the last moments, joined to what moves now."""

    def __init__(self, section: MotionSection) -> None:
        self._most = section.max_regions
        self._recent: deque[tuple[int, list[Box]]] = deque()

    def regions(self, now: Iterable[Box], mono_ns: int, forget: bool) -> tuple[Box, ...]:
        if forget:
            self._recent.clear()
        while self._recent and mono_ns - self._recent[0][0] > _GROW_S * 1e9:
            self._recent.popleft()
        self._recent.append((mono_ns, merged(now, _GAP)[: 2 * self._most]))
        return tuple(merged((box for _, boxes in self._recent for box in boxes), _GAP)[: self._most])


def merged(boxes: Iterable[Box], gap: float) -> list[Box]:
    """Join boxes that overlap or are no further apart than `gap` in both directions, until none are; largest first.

    Each box lies within one of the answer's. The order of the boxes makes no difference.
    """
    apart: list[Box] = []
    waiting = list(boxes)
    while waiting:
        box = waiting.pop()
        near = [other for other in apart if _are_near(box, other, gap)]
        if near:
            apart = [other for other in apart if other not in near]
            # Grown, it may be near to what it was not near to before.
            waiting.append(around([box, *near]))
        else:
            apart.append(box)
    return sorted(apart, key=lambda box: (-box.area, box.left, box.top, box.right, box.bottom))


def _are_near(one: Box, other: Box, gap: float) -> bool:
    return (
        max(one.left, other.left) - min(one.right, other.right) <= gap
        and max(one.top, other.top) - min(one.bottom, other.bottom) <= gap
    )


class Masks:
    """Fills masked areas of one camera's pictures with grey, before a network sees them; for one thread at a time."""

    def __init__(self, masks: Polygons) -> None:
        """`masks`: areas in fractions of the whole picture."""
        self._masks = masks
        self._size = (0, 0)
        self._polygons: list[NDArray[np.int32]] = []

    def cut(self, image: Picture, part: Box = WHOLE) -> Picture:
        """The part of a picture (height, width, 3; BGR), grey where it is masked.

        A view of the picture where no mask is near, else a copy of the part: the picture itself is never changed.
        """
        size = (image.shape[1], image.shape[0])
        if self._size != size:
            self._size, self._polygons = size, _pixels_of(self._masks, size)
        left, top, right, bottom = part.pixels(*size)
        cut = image[top:bottom, left:right]
        corner = np.array([left, top], np.int32)
        touching = [
            polygon - corner
            for polygon in self._polygons
            if (polygon.max(axis=0) >= (left, top)).all() and (polygon.min(axis=0) < (right, bottom)).all()
        ]
        if touching:
            cut = cut.copy()
            # One by one: together, what two of them cover would be left out.
            for polygon in touching:
                cv2.fillPoly(cut, [polygon], (GREY, GREY, GREY))
        return cut


def _pixels_of(masks: Polygons, size: tuple[int, int]) -> list[NDArray[np.int32]]:
    return [np.round(np.asarray(polygon) * size).astype(np.int32) for polygon in masks]
