"""Trying a model: what it says of pictures and of videos, without a camera or a history."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.classifier import Progress, open_classifier, top_k
from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection, ModelSection
from rpiwatch.errors import UserError
from rpiwatch.sources.file import open_file
from rpiwatch.vocabulary import Vocabulary

COLUMNS = ("file", "at_s", "label", "probability", "group", "group_probability")


def classify_files(
    files: Sequence[Path],
    section: ModelSection,
    vocabulary: Vocabulary,
    top: int,
    every_s: float,
    on_download: Progress,
) -> Iterator[tuple[str, float | None, str, float, str | None, float | None]]:
    """Give rows of `COLUMNS`: the `top` labels of each picture, and of a video's frame each `every_s` seconds.

    `group` is the label's in the history, its probability the sum of the group's. Raises UserError for a file that is
    neither picture nor video.
    """
    for file in files:
        if not file.is_file():
            raise UserError(f"{file}: there is no such file; expected pictures or videos")
    classifier = open_classifier(section, vocabulary.labels, progress=on_download)
    group_of = {index: group for group in vocabulary.groups.values() if group.history for index in group.members}
    for file in files:
        for at_s, image in pictures_of(file, every_s):
            probabilities = classifier.classify(image)
            for index, probability in top_k(probabilities, top):
                group = group_of.get(index)
                total = float(probabilities[list(group.members)].sum()) if group else None
                name = group.name if group else None
                yield str(file), at_s, vocabulary.labels[index], probability, name, total


def pictures_of(file: Path, every_s: float) -> Iterator[tuple[float | None, NDArray[np.uint8]]]:
    """A picture, or a video's frames with their seconds from its start."""
    picture = cv2.imdecode(np.fromfile(file, np.uint8), cv2.IMREAD_COLOR) if file.stat().st_size else None
    if picture is not None:
        yield None, np.asarray(picture, np.uint8)
        return
    video = CameraSection(name="file", source=str(file), pace="max")
    source = open_file(video, str(file), SystemClock(), threading.Event())
    due_s = 0.0
    try:
        while (frame := source.read()) is not None:
            at_s = frame.mono_ns / 1e9
            if at_s >= due_s:
                yield at_s, frame.image
                due_s = at_s + every_s
    finally:
        source.close()
