"""The classifier: pictures in, probabilities out."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from rpiwatch.classifier.preprocess import Preprocessor
from rpiwatch.networks.programs import ModelInfo, Program


class Classifier:
    """A network that is ready to look at pictures. One thread at a time: the input buffer is its own."""

    def __init__(self, info: ModelInfo, preprocess: Preprocessor, program: Program) -> None:
        self.info = info
        self._preprocess = preprocess
        self._program = program

    def classify(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The probability of each label for a BGR picture, uint8 (height, width, 3): float32 (labels,), a new array.

        They sum to one: the softmax of the network's answers, which are taken for logits. Raises ValueError for a
        picture of another dtype or shape.
        """
        return _softmax(self.logits(image))

    def logits(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The network's answers themselves, float32 (labels,), a new array; else as `classify`."""
        answers: torch.Tensor = self._program(self._preprocess(image))
        return np.array(answers[0].numpy(), np.float32)


def _softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    powers = np.exp(logits - logits.max())
    return np.asarray(powers / powers.sum(), np.float32)


def top_k(probabilities: NDArray[np.float32], k: int) -> list[tuple[int, float]]:
    """The `k` likeliest labels as (index, probability), highest first, ties to the lower index."""
    order = np.argsort(-probabilities, kind="stable")[:k]
    return [(int(index), float(probabilities[index])) for index in order]
