"""Pictures to the network's input: the seed's own transforms, by table."""

from __future__ import annotations

from typing import Literal

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from rpiwatch.networks.pictures import Rgb, normalise_table, require_picture, resized

Fit = Literal["stretch", "crop", "letterbox"]


class Preprocessor:
    """Turns BGR pictures of any size into a network's input.

    The values are the very bits that torchvision's `ToTensor` and `Normalize(mean, std)` give for the picture in RGB:
    input of 8 bits has 256 values a channel, so a table holds every answer. Pictures are shrunk by area; those that
    have the size already are not touched. `turned` turns them by 180 degrees (see `efficientnet_lite`).
    """

    def __init__(self, size: int, mean: Rgb, std: Rgb, fit: Fit, *, turned: bool = False) -> None:
        self._size = size
        self._fit = fit
        self._turned = turned
        self._table = normalise_table(mean, std)
        red, green, blue = (min(255, max(0, round(255 * value))) for value in mean)
        self._padding_bgr = (blue, green, red)
        self._plane = np.empty((size, size), np.uint8)
        self._planes = np.empty((1, 3, size, size), np.float32)
        self._input = torch.from_numpy(self._planes)

    def __call__(self, image: NDArray[np.uint8]) -> torch.Tensor:
        """The input for a BGR picture, uint8 (height, width, 3): float32 (1, 3, size, size).

        The tensor is this object's own and is overwritten by the next call. Raises ValueError for another dtype or
        shape.
        """
        require_picture(image)
        fitted = self._fitted(image)
        if self._turned:
            fitted = np.asarray(cv2.flip(fitted, -1), np.uint8)
        for channel in range(3):
            cv2.extractChannel(fitted, 2 - channel, self._plane)
            cv2.LUT(self._plane, self._table[channel], self._planes[0, channel])
        return self._input

    def _fitted(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        height, width = image.shape[:2]
        size = self._size
        if self._fit == "stretch":
            return resized(image, size, size)
        if self._fit == "crop":
            side = min(height, width)
            top, left = (height - side) // 2, (width - side) // 2
            return resized(image[top : top + side, left : left + side], size, size)
        scale = size / max(height, width)
        inner = resized(image, max(1, round(width * scale)), max(1, round(height * scale)))
        canvas = np.full((size, size, 3), self._padding_bgr, np.uint8)
        top, left = (size - inner.shape[0]) // 2, (size - inner.shape[1]) // 2
        canvas[top : top + inner.shape[0], left : left + inner.shape[1]] = inner
        return canvas
