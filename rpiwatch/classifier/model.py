"""From a configuration's section to a classifier that is ready."""

from __future__ import annotations

import hashlib
import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import structlog
import torch
from numpy.typing import NDArray
from torch import nn

from rpiwatch.classifier import calibration as pictures
from rpiwatch.classifier import efficientnet_lite, engines, weights
from rpiwatch.classifier.engines import Calibration, Engine, Program
from rpiwatch.classifier.errors import ModelError
from rpiwatch.classifier.preprocess import Preprocessor
from rpiwatch.config import ModelSection

_WARM_UP_RUNS = 3
"""The first calls compile and pack weights."""
_CACHE_VERSION = 1
"""Goes up when the same weights make another program: new recipe, new format."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which network, weights and engine give the answers."""

    name: str
    engine: Engine
    weights: str
    weights_sha256: str
    input_size: int
    labels_count: int


class Classifier:
    """A network that is ready to look at pictures; safe to call from several threads, one after the other."""

    def __init__(self, info: ModelInfo, preprocess: Preprocessor, program: Program) -> None:
        self.info = info
        self._preprocess = preprocess
        self._program = program

    def classify(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The probability of each label for a BGR picture, uint8 (height, width, 3): float32 (labels,), a new array.

        They sum to one. The network's answers are taken for logits. One thread at a time: the input buffer is shared.
        """
        return self.classify_prepared(self._preprocess(image))

    def classify_prepared(self, pictures: torch.Tensor) -> NDArray[np.float32]:
        """As `classify`, for a network's input (1, 3, size, size) that is prepared already."""
        logits: torch.Tensor = self._program(pictures)
        return np.array(torch.softmax(logits[0].float(), 0).numpy(), np.float32)


def top_k(probabilities: NDArray[np.float32], k: int) -> list[tuple[int, float]]:
    """The `k` likeliest labels as (index, probability), highest first, ties to the lower index."""
    order = np.argsort(-probabilities, kind="stable")[:k]
    return [(int(index), float(probabilities[index])) for index in order]
