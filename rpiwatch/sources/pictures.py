"""Pure: which frames of a live source can be trusted, and when its picture stands still."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from rpiwatch.records import Frame

SECOND_NS = 1_000_000_000
SETTLE_FRAMES = 4
"""Dropped after each opening: what a driver's buffers still hold, and pictures that are torn or half exposed."""
SETTLE_NS = SECOND_NS // 2
"""And so long frames are dropped: cameras begin grey or black, until their exposure has settled."""
SETTLE_LONGEST_NS = 3 * SECOND_NS
"""After which a picture that does not change, or is the one from before the loss, is taken for what there is to see."""
STILL_NS = 5 * SECOND_NS
"""A picture that changes at least so often is one that moves."""
LONGEST_STILL_NS = 3600 * SECOND_NS
GRID = 32
"""Pixels between those that are compared first; noise makes nearly every two pictures differ there."""


class Verdict(Enum):
    """What a frame is worth."""

    GOOD = auto()
    UNFIT = auto()
    """Of the (re)opening: not to be shown to the model, nor kept."""
    FROZEN = auto()
    """The picture has stood still for too long: give the source up, and open it again."""


class PictureWatch:
    """Looks at each frame of a live source, in order, over all its openings.

    A picture that is byte for byte the same for `frozen_s` is frozen. As a black night may be just that, the patience
    doubles with each `give_up`, up to an hour, until the picture has been moving for `frozen_s` again.
    """

    def __init__(self, frozen_s: float) -> None:
        self._frozen_ns = round(frozen_s * SECOND_NS)
        self._patience_ns = self._frozen_ns
        self._newest: Frame | None = None
        self._stale: Frame | None = None
        self._opened_ns: int | None = None
        self._dropped = 0
        self._settled = False
        self._changed_ns = 0
        self._moving_since_ns = 0

    def begin(self) -> None:
        """The source was opened, for the first time or again."""
        self._stale, self._newest = self._newest or self._stale, None
        self._opened_ns, self._dropped, self._settled = None, 0, False

    def look(self, frame: Frame) -> Verdict:
        """Judge the next frame."""
        same = self._newest is not None and same_picture(self._newest, frame)
        first = self._newest is None
        self._newest = frame
        if not self._settled:
            if first or not self._settles(frame, same):
                self._dropped += 1
                self._opened_ns = self._opened_ns if self._opened_ns is not None else frame.mono_ns
                return Verdict.UNFIT
            self._settled, self._stale = True, None
            self._changed_ns = self._moving_since_ns = frame.mono_ns
            return Verdict.GOOD
        if same:
            return Verdict.FROZEN if frame.mono_ns - self._changed_ns >= self._patience_ns else Verdict.GOOD
        if frame.mono_ns - self._changed_ns > STILL_NS:
            self._moving_since_ns = frame.mono_ns
        elif frame.mono_ns - self._moving_since_ns >= self._frozen_ns:
            self._patience_ns = self._frozen_ns
        self._changed_ns = frame.mono_ns
        return Verdict.GOOD

    def give_up(self) -> tuple[float, bool]:
        """The frozen source is opened again: give the seconds waited, and whether it is so still or again."""
        waited_ns, again = self._patience_ns, self._patience_ns > self._frozen_ns
        self._patience_ns = max(self._frozen_ns, min(2 * waited_ns, LONGEST_STILL_NS))
        return waited_ns / SECOND_NS, again

    def _settles(self, frame: Frame, same: bool) -> bool:
        opened_ns = self._opened_ns if self._opened_ns is not None else frame.mono_ns
        if frame.mono_ns - opened_ns >= SETTLE_LONGEST_NS:
            return True
        settling = same or self._dropped < SETTLE_FRAMES or frame.mono_ns - opened_ns < SETTLE_NS
        return not (settling or (self._stale is not None and same_picture(self._stale, frame)))


def same_picture(one: Frame, other: Frame) -> bool:
    """Whether two frames are byte for byte the same."""
    if one.jpeg is not None and other.jpeg is not None:
        return one.jpeg == other.jpeg
    if one.packet is not None and other.packet is not None:
        # Even of a still scene an encoder hardly ever makes two packets alike; decoding to find out would cost more.
        return one.packet.data == other.packet.data
    if one.image.shape != other.image.shape or (one.image[::GRID, ::GRID] != other.image[::GRID, ::GRID]).any():
        return False
    return np.array_equal(one.image, other.image)
