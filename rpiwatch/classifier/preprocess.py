"""Pictures to the network's input: the seed's own transforms, by table."""

from __future__ import annotations

import copy

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from rpiwatch.classifier.fitting import Fit, fitted
from rpiwatch.networks.pictures import Rgb, normalise_table


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
        self._make_buffers()

    def _make_buffers(self) -> None:
        self._plane = np.empty((self._size, self._size), np.uint8)
        self._planes = np.empty((1, 3, self._size, self._size), np.float32)
        self._input = torch.from_numpy(self._planes)

    def another(self) -> Preprocessor:
        """One that gives the same in a tensor of its own, for another thread."""
        other = copy.copy(self)
        other._make_buffers()
        return other

    def __call__(self, image: NDArray[np.uint8]) -> torch.Tensor:
        """The input for a BGR picture, uint8 (height, width, 3): float32 (1, 3, size, size).

        The tensor is this object's own and is overwritten by the next call. Raises ValueError for another dtype or
        shape.
        """
        square = fitted(image, self._size, self._fit, self._padding_bgr)
        if self._turned:
            square = np.asarray(cv2.flip(square, -1), np.uint8)
        for channel in range(3):
            cv2.extractChannel(square, 2 - channel, self._plane)
            cv2.LUT(self._plane, self._table[channel], self._planes[0, channel])
        return self._input
