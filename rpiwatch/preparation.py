"""From a configuration's file to what a watch needs to know before it begins; loads neither model nor camera."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from rpiwatch.config import Config, ConfigError, LoadedConfig
from rpiwatch.detector_vocabulary import load_detector_vocabulary, narrower
from rpiwatch.errors import UserError
from rpiwatch.naming import Naming, detector_alone, two_stages
from rpiwatch.places import stays_of
from rpiwatch.thresholds import ThresholdBook
from rpiwatch.vocabulary import Vocabulary, load_vocabulary


@dataclass(frozen=True, slots=True)
class Names:
    """What the networks call things."""

    vocabulary: Vocabulary
    """Of the history: the classifier's, the detector's, or that of both."""
    classes: Vocabulary | None
    """The classifier's own, where there is one."""
    things: Vocabulary | None
    """The detector's own, where there is one."""
    naming: Naming | None
    """Turns what a detector finds into scores over `vocabulary`."""


FileState = tuple[int, int, int] | None
"""What tells that a file is another than before: inode, time of its last change in nanoseconds, size in bytes."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A configuration that is good as far as can be known without opening anything, and the names it speaks of."""

    loaded: LoadedConfig
    names: Names
    files: tuple[FileState, ...]
    """Of what it names for its networks, as they were when it was read; None for what there is not."""

    def has_networks_of(self, other: Prepared) -> bool:
        """Whether what would be opened for both is the same: the settings, the labels, and the files behind them."""
        ours, theirs = self.loaded.config, other.loaded.config
        return (
            (ours.model, ours.detector, self.files) == (theirs.model, theirs.detector, other.files)
            and _labels(self.names.classes) == _labels(other.names.classes)
            and _labels(self.names.things) == _labels(other.names.things)
        )

    @property
    def vocabulary(self) -> Vocabulary:
        """Of the history."""
        return self.names.vocabulary


def load_names(config: Config) -> Names:
    """Build what a configuration calls things; raise VocabularyError for labels and groups that cannot be used."""
    if config.detector.name == "none":
        vocabulary = load_vocabulary(config.model.labels, config.groups)
        return Names(vocabulary, vocabulary, None, None)
    things = load_detector_vocabulary(config.detector.labels)
    if not config.detector.classify:
        naming = detector_alone(things, config.groups)
        return Names(naming.vocabulary, None, things, naming)
    classes = load_vocabulary(config.model.labels)
    naming = two_stages(classes, things, narrower, config.groups)
    return Names(naming.vocabulary, classes, things, naming)


def prepare(load: Callable[[], LoadedConfig]) -> Prepared:
    """Load the configuration and the names that it speaks of; raise `ConfigError` that names file and fault."""
    loaded = load()
    config = loaded.config
    place = loaded.file or "configuration"
    paths = [("detector", config.detector.path)]
    if config.detector.name == "none" or config.detector.classify:
        paths.insert(0, ("model", config.model.path))
    for name, path in paths:
        if path is not None and not path.is_file():
            raise ConfigError(f"{place}: [{name}] path: {path} is no file; expected the model's weights")
    # Before anything is read of them: a file that is changed meanwhile is a changed one at the next reload.
    files = tuple(map(_state, (config.model.path, config.model.calibration, config.detector.path)))
    try:
        names = load_names(config)
    except UserError as error:
        raise ConfigError(f"{place}: {error}") from error
    loaded.check_targets(names.vocabulary.find)
    if config.night.when == "sun":
        for camera in config.cameras:
            stays_of(camera.name, config.deployments)
    try:
        ThresholdBook(config.labels, config.targets, names.vocabulary, config.thresholds, config.night.raise_by)
    except UserError as error:
        raise ConfigError(f"{place}: {error}") from error
    if names.naming is not None and config.detector.find:
        try:
            wanted = [*config.detector.find, *(target.label for target in config.targets)]
            names = replace(names, naming=names.naming.only(wanted))
        except UserError as error:
            raise ConfigError(f"{place}: [detector] find: {error}") from error
    return Prepared(loaded, names, files)


def _state(path: Path | None) -> FileState:
    try:
        stat = path.stat() if path is not None else None
    except OSError:
        return None  # whoever opens it says so
    return (stat.st_ino, stat.st_mtime_ns, stat.st_size) if stat is not None else None


def _labels(vocabulary: Vocabulary | None) -> tuple[str, ...] | None:
    return vocabulary.labels if vocabulary is not None else None
