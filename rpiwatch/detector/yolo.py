"""YOLO exports, MegaDetector's among them: a letterboxed picture in, a row or column for each place in it out.

Two forms, known by their shape: YOLOv5's (1, n, 5 + labels), of which each row is the box's centre, width and height in
pixels of the input, the objectness, and a score for each label; and that of YOLOv8 and later, (1, 4 + labels, n), whose
columns have no objectness (github.com/ultralytics/yolov5 and /ultralytics, their exports to TorchScript).

No published MegaDetector was at hand: the arithmetic is tested on networks whose answers can be reckoned by hand.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torchvision.ops import batched_nms

from rpiwatch.detector.model import MOST_DETECTIONS, Found, UnexpectedAnswerError
from rpiwatch.detector.torchvision_form import described
from rpiwatch.networks.pictures import resized, unit_values
from rpiwatch.networks.programs import Program

_IOU = 0.45
"""Boxes of one label that overlap more are one thing: what YOLOv5 takes."""
_MOST_CANDIDATES = 3000
"""Boxes that are compared with each other; the best ones."""
_GREY = 114
"""Of the padding that the networks were trained with."""
_STRIDE = 64
"""The largest step of the networks' grids: that of MegaDetector v5, and enough for all others."""


class Size(NamedTuple):
    """Of an input, in pixels."""

    height: int
    width: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


@dataclass(frozen=True, slots=True)
class ExportNotes:
    """What an export says of itself; an empty `names` or a `size` of None where it does not."""

    size: Size | None
    stride: int
    names: tuple[str, ...]


def read_export_notes(file: Path) -> ExportNotes:
    """The notes that YOLO's exporters put into TorchScript (extra/config.txt, JSON); a damaged archive has none."""
    try:
        with zipfile.ZipFile(file) as archive:
            name = next((name for name in archive.namelist() if name.endswith("/extra/config.txt")), None)
            notes: Any = json.loads(archive.read(name)) if name else None
    except Exception:  # a damaged file raises whatever its bytes lead to
        notes = None
    if not isinstance(notes, dict):
        return ExportNotes(None, _STRIDE, ())
    shape = notes.get("shape")
    sides = notes.get("imgsz") or (shape[2:] if isinstance(shape, list) else None)
    stride, names = notes.get("stride"), notes.get("names")
    return ExportNotes(
        Size(*sides) if isinstance(sides, list) and len(sides) == 2 and all(map(_is_length, sides)) else None,
        stride if isinstance(stride, int) and _is_length(stride) else _STRIDE,
        tuple(map(str, names.values() if isinstance(names, Mapping) else names if isinstance(names, list) else ())),
    )


def _is_length(value: object) -> bool:
    return isinstance(value, int) and 0 < value <= 1 << 14


class Letterbox(NamedTuple):
    """A picture within a canvas: its own part begins at `left`, `top` and is `width` by `height` pixels."""

    canvas: NDArray[np.uint8]
    left: int
    top: int
    width: int
    height: int


def letterboxed(image: NDArray[np.uint8], size: Size) -> Letterbox:
    """The picture, shrunk or enlarged as a whole, in the middle of a grey canvas."""
    height, width = image.shape[:2]
    scale = min(size.width / width, size.height / height)
    inner = resized(image, max(1, round(width * scale)), max(1, round(height * scale)))
    height, width = inner.shape[:2]
    left, top = (size.width - width) // 2, (size.height - height) // 2
    canvas = np.full((*size, 3), _GREY, np.uint8)
    canvas[top : top + height, left : left + width] = inner
    return Letterbox(canvas, left, top, width, height)


def fitting_size(image: NDArray[np.uint8], longer_side: int, stride: int) -> Size:
    """The smallest canvas in steps of `stride` for a picture whose longer side becomes `longer_side` pixels."""
    height, width = image.shape[:2]
    scale = longer_side / max(height, width)
    return Size(*(max(stride, -(-round(side * scale) // stride) * stride) for side in (height, width)))


def decode(answers: Any, labels: int, min_score: float) -> tuple[NDArray[np.float32], ...]:
    """Boxes (n, 4) as left, top, right, bottom in pixels of the input, label indices (n,) and scores (n,).

    Each place speaks for the label that it is surest of. Suppression is done. Raises UnexpectedAnswerError.
    """
    rows, has_objectness = _rows(answers, labels)
    if has_objectness:
        rows = rows[rows[:, 4] >= min_score]  # the objectness is the most that a score can be
        by_label = rows[:, 5:] * rows[:, 4:5]
    else:
        by_label = rows[:, 4:]
    best = by_label.argmax(1) if len(rows) else np.zeros(0, np.int64)
    scores = by_label[np.arange(len(rows)), best]
    kept = np.flatnonzero(scores >= min_score)
    kept = kept[np.argsort(-scores[kept], kind="stable")][:_MOST_CANDIDATES]
    centres, halves = rows[kept, :2], rows[kept, 2:4] / 2
    boxes = np.concatenate([centres - halves, centres + halves], 1).astype(np.float32)
    scores, best = scores[kept].astype(np.float32), best[kept]
    left = batched_nms(torch.from_numpy(boxes), torch.from_numpy(scores), torch.from_numpy(best), _IOU).numpy()
    left = left[:MOST_DETECTIONS]
    return boxes[left], best[left], scores[left]


def _rows(answers: Any, labels: int) -> tuple[NDArray[np.float32], bool]:
    """One row a place, and whether rows have an objectness."""
    given = answers
    while isinstance(answers, tuple | list) and answers:  # some exporters give feature maps beside it
        answers = answers[0]
    if isinstance(answers, torch.Tensor) and answers.dim() == 3 and answers.shape[0] == 1:
        values = answers[0].float()
        if values.shape[1] == 5 + labels:
            return values.numpy(), True
        if values.shape[0] == 4 + labels:
            return values.T.contiguous().numpy(), False
    raise UnexpectedAnswerError(
        f"answers a picture with {described(given)}; expected, for {labels} labels, (1, n, {5 + labels}) as YOLOv5 "
        f"does or (1, {4 + labels}, n) as YOLOv8 does"
    )


class Yolo:
    """Letterboxes pictures into `size`, or, where that is None, into as little as they need: see `fitting_size`."""

    def __init__(
        self, program: Program, labels: int, min_score: float, *, size: Size | None, longer_side: int, stride: int
    ) -> None:
        self._program = program
        self._labels = labels
        self._min_score = min_score
        self._size = size
        self._longer_side = longer_side
        self._stride = stride

    def __call__(self, image: NDArray[np.uint8]) -> Found:
        """See `Network`."""
        size = self._size or fitting_size(image, self._longer_side, self._stride)
        canvas, left, top, width, height = letterboxed(image, size)
        answers = self._program(unit_values(canvas).unsqueeze(0))
        boxes, labels, scores = decode(answers, self._labels, self._min_score)
        offsets = np.array([left, top, left, top], np.float32)
        sides = np.array([width, height, width, height], np.float32)
        return Found((boxes - offsets) / sides, labels.astype(np.int64), scores)
