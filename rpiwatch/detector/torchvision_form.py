"""Networks that answer as torchvision's detectors do: a list of one dict with boxes, labels and scores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
import structlog
import torch
from numpy.typing import NDArray

from rpiwatch.detector.model import Found, UnexpectedAnswerError
from rpiwatch.networks.pictures import Channels, resized, unit_values
from rpiwatch.networks.programs import Program

_log = structlog.get_logger(__name__)

_MOST_ELONGATED = 4
"""Longer to shorter side: networks that bring the shorter one to a fixed length would enlarge a strip beyond memory."""
_KEYS = ("boxes", "labels", "scores")


class Fitted(NamedTuple):
    """A picture for the network, and how much of it, from its left and top, is the camera's: the rest is padding."""

    image: NDArray[np.uint8]
    width: int
    height: int


Fit = Callable[[NDArray[np.uint8]], Fitted]


def shrunk(shorter_side: int) -> Fit:
    """Until the shorter side has this many pixels; a smaller picture stays as it is, a strip is padded."""

    def fit(image: NDArray[np.uint8]) -> Fitted:
        height, width = image.shape[:2]
        scale = min(1.0, shorter_side / min(height, width))
        # A strip gets no thinner than it must for its padded length to be what the network may enlarge.
        scale = min(scale, _MOST_ELONGATED * shorter_side / max(height, width))
        width, height = max(1, round(width * scale)), max(1, round(height * scale))
        small = resized(image, width, height)
        below, beside = max(0, -(-width // _MOST_ELONGATED) - height), max(0, -(-height // _MOST_ELONGATED) - width)
        if below or beside:
            small = np.asarray(cv2.copyMakeBorder(small, 0, below, 0, beside, cv2.BORDER_CONSTANT), np.uint8)
        return Fitted(small, width, height)

    return fit


class TorchvisionForm:
    """Gives the program a list of one float32 (3, height, width) in 0..1, and reads what it answers.

    `ids` are the numbers that the network answers for the labels, by index. A number that is not among them is
    nothing. Where `only_known` is set it is an UnexpectedAnswerError until the network `is_tried`, and told in the log
    afterwards, once: without, as COCO's old list has names that nothing is called by.
    """

    def __init__(
        self, program: Program, fit: Fit, ids: Sequence[int], *, only_known: bool, channels: Channels, file: Path
    ) -> None:
        self._program = program
        self._fit = fit
        self._ids = np.asarray(ids, np.int64)
        self._index_of = np.full(int(self._ids.max()) + 1, -1, np.int64)
        self._index_of[self._ids] = np.arange(len(self._ids))
        self._only_known = only_known
        self._channels: Channels = channels
        self._file = file
        self._told = False
        self.is_tried = False

    def __call__(self, image: NDArray[np.uint8]) -> Found:
        """See `Network`."""
        fitted, width, height = self._fit(image)
        boxes, ids, scores = self._read(self._program([unit_values(fitted, self._channels)]))
        known = (ids >= 0) & (ids < len(self._index_of))
        known[known] = self._index_of[ids[known]] >= 0
        if self._only_known and not self._told and not known.all():
            self._meet(int(ids[~known][0]))
        sides = np.array([width, height, width, height], np.float32)
        return Found(boxes[known] / sides, self._index_of[ids[known]], scores[known])

    def _meet(self, unknown: int) -> None:
        """One answer among thousands must not end the watch of all cameras; at the first ones it is a wrong file."""
        expected = f"{self._ids.min()} to {self._ids.max()}, one for each line (0 is torchvision's background)"
        if not self.is_tried:
            raise UnexpectedAnswerError(
                f"answers with label {unknown}, and [detector] labels has {len(self._ids)}; expected {expected}"
            )
        self._told = True
        _log.warning(
            "detector answers with a label that has no name, which is ignored",
            label=unknown, expected=expected, file=str(self._file),
        )  # fmt: skip

    def _read(self, answers: Any) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.float32]]:
        """Boxes (n, 4), numbers (n,) and scores (n,) of the one picture."""
        if isinstance(answers, tuple) and len(answers) == 2:  # scripted, torchvision's networks give their losses first
            answers = answers[1]
        first = answers[0] if isinstance(answers, list) and len(answers) == 1 else None
        if not isinstance(first, dict) or not all(isinstance(first.get(key), torch.Tensor) for key in _KEYS):
            raise UnexpectedAnswerError(
                f"answers a picture with {described(answers)}; expected torchvision's form, a list of one dict with "
                "boxes, labels and scores, or a pair whose second item is such a list"
            )
        boxes, ids, scores = (first[key] for key in _KEYS)
        if boxes.shape != (len(ids), 4) or scores.shape != ids.shape or ids.dim() != 1:
            raise UnexpectedAnswerError(
                f"answers with boxes {tuple(boxes.shape)}, labels {tuple(ids.shape)} and scores "
                f"{tuple(scores.shape)}; expected (n, 4), (n,) and (n,)"
            )
        return boxes.float().numpy(), ids.long().numpy(), scores.float().numpy()


def described(answers: Any) -> str:
    """What a network answered, for a message: shapes of tensors, kinds of all else."""
    if isinstance(answers, torch.Tensor):
        return f"a tensor {tuple(answers.shape)}"
    if isinstance(answers, list | tuple):
        return f"{type(answers).__name__} of ({', '.join(described(answer) for answer in answers[:4])})"
    return f"dict of {', '.join(map(str, answers))}" if isinstance(answers, dict) else type(answers).__name__
