"""How a picture is fitted to a network's square input."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rpiwatch.networks.pictures import require_picture, resized

Fit = Literal["stretch", "crop", "letterbox"]


def fitted(image: NDArray[np.uint8], size: int, fit: Fit, padding_bgr: tuple[int, int, int]) -> NDArray[np.uint8]:
    """A BGR picture of any size as uint8 (size, size, 3): shrunk by area; itself where it has the size already.

    Raises ValueError for another dtype or shape.
    """
    require_picture(image)
    height, width = image.shape[:2]
    if fit == "stretch":
        return resized(image, size, size)
    if fit == "crop":
        side = min(height, width)
        top, left = (height - side) // 2, (width - side) // 2
        return resized(image[top : top + side, left : left + side], size, size)
    scale = size / max(height, width)
    inner = resized(image, max(1, round(width * scale)), max(1, round(height * scale)))
    canvas = np.full((size, size, 3), padding_bgr, np.uint8)
    top, left = (size - inner.shape[0]) // 2, (size - inner.shape[1]) // 2
    canvas[top : top + inner.shape[0], left : left + inner.shape[1]] = inner
    return canvas
