"""What names a detector's labels have, and which of them a classifier can name more precisely.

Imports neither torch nor cv2, as `vocabulary` does not.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from rpiwatch.vocabulary import IMAGENET, Group, Vocabulary, VocabularyError, load_vocabulary

COCO = "coco"
"""The value of `[detector] labels` that means COCO's 80 labels."""
MEGADETECTOR = "megadetector"
"""The value of `[detector] labels` that means MegaDetector's three, in its order."""

_MEGADETECTOR_LABELS = ("animal", "person", "vehicle")
_MEGADETECTOR_NARROWER = {"animal": "animal", "vehicle": "vehicle"}


def load_detector_vocabulary(labels: str, base: Path | None = None) -> Vocabulary:
    """Build the vocabulary of a detector from `[detector] labels`.

    `labels` is 'coco', 'megadetector', or the path of a UTF-8 file with one label a line, in the order of the
    detector's outputs and without one for the background, relative to `base`. Labels that COCO has too come into the
    groups 'animal' and 'vehicle', which serve targets and queries and are not in the history.

    Raises VocabularyError naming file and line.
    """
    if labels == IMAGENET:
        raise VocabularyError(
            f"[detector] labels: {labels!r} are a classifier's; expected {COCO!r}, {MEGADETECTOR!r} or a file with one "
            "label a line"
        )
    if labels == MEGADETECTOR:
        return Vocabulary(_MEGADETECTOR_LABELS, {})
    if labels == COCO:
        absent = {word: hint for hint, words in _coco()["absent"].items() for word in words}
        return _grouped(tuple(entry["name"] for entry in _coco()["labels"]), absent)
    return _grouped(load_vocabulary(labels, base=base).labels, {})


def coco_ids() -> tuple[int, ...]:
    """The number, from 1 to 90, that networks of torchvision's and D2Go's kind answer for each of COCO's 80 labels."""
    return tuple(entry["id"] for entry in _coco()["labels"])


def narrower(label: str) -> str | None:
    """The name in the ImageNet vocabulary under which a classifier may name more precisely what a detector calls so.

    None where ImageNet has nothing finer: a person stays a person. A label of the owner's own, neither COCO's nor
    MegaDetector's, means the ImageNet group of the same name, where there is one.
    """
    known: dict[str, str | None] = {
        entry["name"]: entry.get("group") for entry in _coco()["labels"]
    } | _MEGADETECTOR_NARROWER
    if label in known:
        return known[label]
    return label if label in _imagenet().groups else None


def _grouped(labels: tuple[str, ...], absent: dict[str, str]) -> Vocabulary:
    parents = {entry["name"]: entry["parent"] for entry in _coco()["labels"] if "parent" in entry}
    members: dict[str, list[int]] = {}
    for index, label in enumerate(labels):
        if (parent := parents.get(label)) is not None:
            members.setdefault(parent, []).append(index)
    # A label of the group's own name says itself what is meant.
    groups = {name: Group(name, tuple(some), history=False) for name, some in members.items() if name not in labels}
    return Vocabulary(labels, groups, absent)


@cache
def _coco() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "data" / "coco.toml").read_text(encoding="utf-8"))


@cache
def _imagenet() -> Vocabulary:
    return load_vocabulary(IMAGENET)
