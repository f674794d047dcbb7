"""Rectangles in a picture, as fractions of its width and height, so that they hold at any resolution. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: each edge in 0..1, from the picture's left and top; `left` <= `right`, `top` <= `bottom`."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """In picture widths."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """In picture heights."""
        return self.bottom - self.top

    @property
    def area(self) -> float:
        """In pictures."""
        return self.width * self.height

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle, (x, y)."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def shorter_side(self, aspect: float) -> float:
        """As a fraction of the shorter side of the picture, whose width by its height is `aspect`."""
        return min(self.width * max(1.0, aspect), self.height * max(1.0, 1 / aspect))

    def overlap(self, other: Box) -> float:
        """The area that both cover, in pictures."""
        # Most of a flock is not near: plain comparisons answer that in a quarter of the time.
        if (
            self.right <= other.left or other.right <= self.left or self.bottom <= other.top or other.bottom <= self.top
        ):  # fmt: skip
            return 0.0
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return width * height

    def iou(self, other: Box) -> float:
        """Intersection over union, 0..1; 0 where both are empty."""
        shared = self.overlap(other)
        if not shared:
            return 0.0
        union = self.area + other.area - shared
        return shared / union

    def within(self, outer: Box) -> Box:
        """This box, given as fractions of `outer`, as fractions of the picture that `outer` lies in."""
        return Box(
            outer.left + self.left * outer.width,
            outer.top + self.top * outer.height,
            outer.left + self.right * outer.width,
            outer.top + self.bottom * outer.height,
        )

    def pixels(self, width: int, height: int) -> tuple[int, int, int, int]:
        """(left, top, right, bottom) in a picture of this size: `image[top:bottom, left:right]`, at least one pixel."""
        left = min(width - 1, max(0, round(self.left * width)))
        top = min(height - 1, max(0, round(self.top * height)))
        right = min(width, max(left + 1, round(self.right * width)))
        bottom = min(height, max(top + 1, round(self.bottom * height)))
        return left, top, right, bottom


WHOLE = Box(0.0, 0.0, 1.0, 1.0)
"""The whole picture."""


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all of these, of which there is at least one."""
    some = list(boxes)
    return Box(
        min(box.left for box in some),
        min(box.top for box in some),
        max(box.right for box in some),
        max(box.bottom for box in some),
    )


def ious(some: Sequence[Box], others: Sequence[Box]) -> NDArray[np.float64]:
    """Intersection over union of each with each, at once, for a flock has thousands: float64, (some, others)."""
    import numpy as np  # which commands that read the history would wait for

    ours, theirs = (
        np.array([(box.left, box.top, box.right, box.bottom) for box in boxes]).reshape(-1, 4)
        for boxes in (some, others)
    )
    starts = np.maximum(ours[:, None, :2], theirs[None, :, :2])
    ends = np.minimum(ours[:, None, 2:], theirs[None, :, 2:])
    shared = np.clip(ends - starts, 0, None).prod(axis=2)
    areas = [(boxes[:, 2:] - boxes[:, :2]).prod(axis=1) for boxes in (ours, theirs)]
    union = areas[0][:, None] + areas[1][None, :] - shared
    overlaps: NDArray[np.float64] = np.divide(shared, union, out=np.zeros_like(shared), where=union > 0)
    return overlaps


def padded(box: Box, size: tuple[int, int], margin: float, smallest: int) -> Box:
    """A square (in pixels) around `box` in a picture of `size` (width, height), for a model with a square input.

    Its side is the box's longer one and `margin` of that on each side, and at least `smallest` pixels. It is moved into
    the picture, and cut where the picture is smaller.
    """
    width, height = size
    side = max(smallest, (1 + 2 * margin) * max(box.width * width, box.height * height))
    x, y = box.centre
    left, right = _placed(x * width, side, width)
    top, bottom = _placed(y * height, side, height)
    return Box(left / width, top / height, right / width, bottom / height)


def _placed(centre: float, side: float, length: int) -> tuple[float, float]:
    start = min(max(0.0, centre - side / 2), max(0.0, length - side))
    return start, min(float(length), start + side)
