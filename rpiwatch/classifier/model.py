"""The classifier: pictures in, probabilities out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from rpiwatch.networks.model_info import ModelInfo


class Network(Protocol):
    """A network on its engine, with what turns a picture into its input."""

    probabilities: bool
    """Whether its answers are probabilities already; else they are logits."""

    def __call__(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The answers for a BGR picture, uint8 (height, width, 3): float32 (labels,), a new array.

        Raises ValueError for a picture of another dtype or shape.
        """

    def for_threads(self, count: int) -> Sequence[Network]:
        """See `Classifier.for_threads`."""


class Classifier:
    """A network that is ready to look at pictures. One thread at a time: its buffers are its own."""

    def __init__(self, info: ModelInfo, network: Network) -> None:
        self.info = info
        self._network = network

    def classify(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The probability of each label for a BGR picture, uint8 (height, width, 3): float32 (labels,), a new array.

        They sum to one: the softmax of the network's logits, or its own probabilities. Raises ValueError for a picture
        of another dtype or shape.
        """
        answers = self._network(image)
        return answers if self._network.probabilities else _softmax(answers)

    def for_threads(self, count: int) -> list[Classifier]:
        """`count` classifiers, which as many threads may ask at the same time, one each; the weights are there once.

        Only this one, where the engine answers one picture at a time. Of several, each answers in one thread; where
        there is one, it does in `[model] threads` (torch has one setting for the process, which is set anew here). Not
        while anybody asks.
        """
        return [Classifier(self.info, network) for network in self._network.for_threads(count)]

    def logits(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The network's answers themselves, float32 (labels,), a new array; else as `classify`."""
        return self._network(image)


def _softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    powers = np.exp(logits - logits.max())
    return np.asarray(powers / powers.sum(), np.float32)


def top_k(probabilities: NDArray[np.float32], k: int) -> list[tuple[int, float]]:
    """The `k` likeliest labels as (index, probability), highest first, ties to the lower index."""
    order = np.argsort(-probabilities, kind="stable")[:k]
    return [(int(index), float(probabilities[index])) for index in order]
