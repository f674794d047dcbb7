"""The demo: real footage and pictures through the whole daemon, told live, with a summary of what is kept."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import uvloop
from numpy.typing import NDArray
from rich.console import Console
from rich.live import Live
from rich.table import Table

from rpiwatch.camera_watch import CameraFigures
from rpiwatch.config import LoadedConfig, load_config
from rpiwatch.daemon import Daemon
from rpiwatch.footage import find_footage
from rpiwatch.logs import configure_logging
from rpiwatch.records import LabelChange


@dataclass(frozen=True, slots=True)
class Stretch:
    """A picture that a film shows for a while."""

    picture: str
    seconds: float


FILM_FPS = 25
FILM_SIZE = (640, 480)
EMPTY = "brick.png"
GARDEN = (
    Stretch(EMPTY, 5),
    Stretch("chelsea.png", 6),
    Stretch(EMPTY, 8),
    Stretch("coffee.png", 5),
    Stretch(EMPTY, 6),
)
"""What is before the demo's garden camera, and for how long."""


def make_film(file: Path, stretches: Sequence[Stretch], size: tuple[int, int] = FILM_SIZE, fps: int = FILM_FPS) -> None:
    """Write a film that shows real pictures full-frame, one after the other, under a slow zoom, as H.264 in MP4.

    `size` is (width, height) in pixels.
    """
    with av.open(str(file), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=fps, options={"preset": "veryfast", "crf": "20"})
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, fps)
        number = 0
        for stretch in stretches:
            picture = cv2.imread(str(find_footage(stretch.picture)), cv2.IMREAD_COLOR)
            frames = round(stretch.seconds * fps)
            for step in range(frames):
                frame = av.VideoFrame.from_ndarray(_zoom(picture, 1 + 0.06 * step / frames, size), format="bgr24")
                frame.pts, frame.time_base = number, stream.time_base
                container.mux(stream.encode(frame))
                number += 1
        container.mux(stream.encode(None))


def _zoom(picture: NDArray[np.uint8], factor: float, size: tuple[int, int]) -> NDArray[np.uint8]:
    """The middle of the picture, filling the size."""
    height, width = picture.shape[:2]
    scale = max(size[0] / width, size[1] / height) * factor
    matrix = np.array(
        [[scale, 0, (size[0] - scale * width) / 2], [0, scale, (size[1] - scale * height) / 2]], dtype=np.float64
    )
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.warpAffine(picture, matrix, size, flags=interpolation, borderMode=cv2.BORDER_REPLICATE))
