"""What all sources that read through OpenCV need of it."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING, cast

import cv2

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

V4L2_TIMEOUT_S = 3
"""A camera that gives no frame for so long is lost; below the time that a stop may take."""


def open_capture(name: str, backend: int, settings: Sequence[int] = ()) -> cv2.VideoCapture:
    """Open a device or file quietly; whether it is open is for the caller to see.

    `settings` are pairs of a property and its value, one after the other.
    """
    # OpenCV reads these once, at the first capture. Its own words on a fault would stand beside ours.
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", str(V4L2_TIMEOUT_S))
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    if "OPENCV_LOG_LEVEL" not in os.environ:
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
    return cv2.VideoCapture(name, backend, list(settings))


def retrieve(capture: cv2.VideoCapture) -> NDArray[np.uint8] | None:
    """The picture that was grabbed, BGR, (height, width, 3); None where it cannot be decoded.

    With CAP_PROP_CONVERT_RGB switched off it is what the driver gave, as a row of bytes.
    """
    good, image = capture.retrieve()
    return cast("NDArray[np.uint8]", image) if good else None


def usable_fps(fps: float) -> float | None:
    """The rate that was told, None where it makes no sense."""
    return fps if math.isfinite(fps) and 0 < fps <= 1000 else None


def fourcc_text(code: float) -> str:
    """The four characters of a pixel format or codec; empty where there is none."""
    letters = (int(code) & 0xFFFFFFFF).to_bytes(4, "little") if math.isfinite(code) else b""
    return letters.decode("ascii", "replace").strip("\0 ")
