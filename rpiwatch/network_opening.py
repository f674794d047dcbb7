"""Opens what looks at the frames: the classifier, the detector, or both. Imports torch."""

from __future__ import annotations

from dataclasses import dataclass

import av.logging

from rpiwatch.classifier import open_classifier
from rpiwatch.lookout import Networks
from rpiwatch.networks.weights import Progress
from rpiwatch.preparation import Prepared
from rpiwatch.store import ModelFacts

__all__ = ["Progress", "open_networks"]


@dataclass(frozen=True, slots=True)
class _Both:
    """Two networks as the history has them: in one row, the detector first."""

    name: str
    engine: str
    weights: str
    weights_sha256: str
    input_size: int


def open_networks(prepared: Prepared, progress: Progress | None) -> tuple[Networks, ModelFacts]:
    """Open what the configuration wants, warmed up, and say what it is; takes seconds, and may download.

    Raises ModelError for whatever a user can mend.
    """
    try:
        return _open_networks(prepared, progress)
    finally:
        # Where torchvision was needed, it has made FFmpeg tell every damaged picture among the lines of the log.
        av.logging.set_level(None)


def _open_networks(prepared: Prepared, progress: Progress | None) -> tuple[Networks, ModelFacts]:
    config, names = prepared.loaded.config, prepared.names
    detector = None
    if names.things is not None:
        from rpiwatch.detector import open_detector

        detector = open_detector(config.detector, names.things.labels, threads=config.model.threads, progress=progress)
        if names.classes is None:
            return Networks(None, detector, names.naming), detector.info
    assert names.classes is not None  # noqa: S101 - there is one of the two
    classifier = open_classifier(config.model, names.classes.labels, progress=progress)
    if detector is None:
        return Networks(classifier, None, None), classifier.info
    one, other = detector.info, classifier.info
    both = _Both(
        f"{one.name} + {other.name}", f"{one.engine} + {other.engine}", f"{one.weights} + {other.weights}",
        f"{one.weights_sha256} + {other.weights_sha256}", one.input_size,
    )  # fmt: skip
    return Networks(classifier, detector, names.naming), both
