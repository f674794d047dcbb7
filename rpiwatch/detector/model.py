"""The detector: pictures in, detections out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import Box
from rpiwatch.networks.errors import InferenceError, ModelError, last_line
from rpiwatch.networks.model_info import ModelInfo
from rpiwatch.networks.pictures import require_picture
from rpiwatch.records import Detection

MOST_DETECTIONS = 300
"""Of one picture; the best of them stay."""


class Found(NamedTuple):
    """What a network found in a picture, in any order: `labels` are indices into the detector's labels.

    `boxes` is float (n, 4): left, top, right and bottom as fractions of the picture, which they may leave.
    """

    boxes: NDArray[np.float32]
    labels: NDArray[np.int64]
    scores: NDArray[np.float32]


class UnexpectedAnswerError(ValueError):
    """A network's answer has no form that is known; the message says what came and what was expected."""


Network = Callable[[NDArray[np.uint8]], Found]
"""Takes a BGR picture, uint8 (height, width, 3), which it does not write to.

Raises InferenceError or UnexpectedAnswerError where it cannot say what is in it.
"""


class Detector:
    """A network that is ready to look at pictures. One thread at a time."""

    def __init__(self, info: ModelInfo, network: Network, min_score: float) -> None:
        self.info = info
        self._network = network
        self._min_score = min_score

    def detect(self, image: NDArray[np.uint8]) -> list[Detection]:
        """What a BGR picture, uint8 (height, width, 3), shows: the best score first, none below `min_score`.

        Of several boxes of one label around one thing the best is left (non-maximum suppression); a thing that could
        be either of two labels may have a box of each. Boxes end at the picture's edges, and have an area. Raises
        ValueError for a picture of another dtype or shape, and ModelError where the network fails on it.
        """
        require_picture(image)
        try:
            found = self._network(image)
        except (InferenceError, UnexpectedAnswerError) as error:
            height, width = image.shape[:2]
            raise ModelError(
                f"{self.info.weights}: fails on a picture of {width}x{height}: {last_line(error)}; expected a detector "
                "that takes pictures of every shape; export it anew, or name another: [detector] path"
            ) from error
        scores = found.scores.astype(np.float64)
        boxes = np.clip(found.boxes.astype(np.float64), 0.0, 1.0)
        # Comparisons with what is no number are false, so that it is left out.
        left, top, right, bottom = boxes.T
        good = (scores >= self._min_score) & (right > left) & (bottom > top)
        order = [index for index in np.argsort(-scores, kind="stable") if good[index]][:MOST_DETECTIONS]
        return [
            Detection(Box(*map(float, boxes[index])), int(found.labels[index]), float(scores[index])) for index in order
        ]
