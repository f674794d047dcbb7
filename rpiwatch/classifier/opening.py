"""From a configuration's section to a classifier that is ready. Loads the one library that the network runs with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rpiwatch.classifier.model import Classifier
from rpiwatch.config import ModelSection
from rpiwatch.networks import weights


def open_classifier(
    section: ModelSection,
    labels: Sequence[str],
    *,
    cache_dir: Path | None = None,
    progress: weights.Progress | None = None,
    download_from: str | None = None,
) -> Classifier:
    """The classifier that `[model]` describes, warmed up; takes seconds, and may download.

    `labels` are the names of the network's outputs, in order; only their number matters here. What was downloaded or
    converted, and which engine was chosen, is kept in `cache_dir` (the user's cache folder unless named). `progress`
    hears of a download; `download_from` is the URL of a folder that takes the place of torchvision's own (a mirror).

    Sets, for the whole process, OpenCV's threads to one and torch's, where torch runs it, to `[model] threads`: call it
    before other threads run inference, and never fork afterwards. Raises ModelError for whatever a user can mend.
    """
    if section.is_tflite:
        from rpiwatch.classifier.litert_engine import open_tflite

        return open_tflite(section, len(labels))
    from rpiwatch.classifier.torch_opening import Opening

    return Opening(section, len(labels), cache_dir or weights.default_cache_dir(), progress, download_from).open()
