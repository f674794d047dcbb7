"""How a picture is fitted to a network's square input."""

from __future__ import annotations

from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.networks.pictures import require_picture, resized

Fit = Literal["stretch", "crop", "letterbox"]


def fitted(image: NDArray[np.uint8], size: int, fit: Fit, padding_bgr: tuple[int, int, int]) -> NDArray[np.uint8]:
    """A BGR picture of any size as uint8 (size, size, 3): see `shrunk`; itself where it has the size already.

    Raises ValueError for another dtype or shape.
    """
    require_picture(image)
    height, width = image.shape[:2]
    if fit == "stretch":
        return shrunk(image, size, size)
    if fit == "crop":
        side = min(height, width)
        top, left = (height - side) // 2, (width - side) // 2
        return shrunk(image[top : top + side, left : left + side], size, size)
    scale = size / max(height, width)
    inner = shrunk(image, max(1, round(width * scale)), max(1, round(height * scale)))
    canvas = np.full((size, size, 3), padding_bgr, np.uint8)
    top, left = (size - inner.shape[0]) // 2, (size - inner.shape[1]) // 2
    canvas[top : top + inner.shape[0], left : left + inner.shape[1]] = inner
    return canvas


def shrunk(image: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """The picture at another size as `resized` gives it; from twice the size on nearly so, up to four times as fast.

    OpenCV shrinks quickly by whole numbers, and by other factors takes as long as a small network. So what is far
    larger is halved, then brought linearly to the multiple of the size that lies next below it, or twice it: by less
    than 1.5, so no pixel is passed over. tests/bench/shrinking.py says what becomes of a network's answers.
    """
    high, wide = image.shape[:2]
    if high < 2 * height or wide < 2 * width or (high % height == 0 and wide % width == 0):
        return resized(image, width, height)
    while high >= 3 * height and wide >= 3 * width:
        high, wide = high // 2, wide // 2
        image = np.asarray(cv2.resize(image, (wide, high), interpolation=cv2.INTER_AREA), np.uint8)
    multiple = max(2, wide // width) * width, max(2, high // height) * height
    image = np.asarray(cv2.resize(image, multiple, interpolation=cv2.INTER_LINEAR), np.uint8)
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
