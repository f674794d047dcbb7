"""Pictures at another size, and as a network's values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import torch

Rgb = tuple[float, float, float]
Channels = Literal["rgb", "bgr"]
"""The order in which a network takes them."""


def require_picture(image: NDArray[np.uint8]) -> None:
    """ValueError for what is no BGR picture, uint8 (height, width, 3), of a pixel at least."""
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or 0 in image.shape:
        raise ValueError(f"a picture of {image.dtype} {image.shape}; expected uint8 (height, width, 3)")


def resized(image: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """The picture at another size: each axis shrunk by area or enlarged linearly; itself where it has the size."""
    shrunk = (min(image.shape[1], width), min(image.shape[0], height))
    if image.shape[1::-1] != shrunk:
        image = np.asarray(cv2.resize(image, shrunk, interpolation=cv2.INTER_AREA), np.uint8)
    if shrunk != (width, height):
        image = np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
    return image


def normalise_table(mean: Rgb, std: Rgb) -> NDArray[np.float32]:
    """What `ToTensor` and `Normalize` make of each byte: float32 (3, 256), by RGB channel.

    The operations are those of torchvision 0.24's transforms, in their order and in float32, so the bits are theirs.
    """
    scaled = np.arange(256, dtype=np.float32) / np.float32(255)
    mean_column, std_column = (np.array(values, np.float32).reshape(3, 1) for values in (mean, std))
    return np.ascontiguousarray((scaled - mean_column) / std_column)


_UNIT = normalise_table((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))[0]


def unit_values(image: NDArray[np.uint8], channels: Channels = "rgb") -> torch.Tensor:
    """A BGR picture's values in 0..1, float32 (3, height, width), a new tensor: the bits of `ToTensor`."""
    import torch

    planes = np.empty((3, *image.shape[:2]), np.float32)
    for plane, channel in enumerate((2, 1, 0) if channels == "rgb" else (0, 1, 2)):
        cv2.LUT(cv2.extractChannel(image, channel), _UNIT, planes[plane])
    return torch.from_numpy(planes)
