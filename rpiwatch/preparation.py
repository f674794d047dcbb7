"""From a configuration's file to what a watch needs to know before it begins; loads neither model nor camera."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rpiwatch.config import Config, ConfigError, DetectorSection, LoadedConfig
from rpiwatch.detector_vocabulary import load_detector_vocabulary, narrower
from rpiwatch.errors import UserError
from rpiwatch.labels import LabelTracker
from rpiwatch.naming import Naming, detector_alone, two_stages
from rpiwatch.places import stays_of
from rpiwatch.vocabulary import Vocabulary, load_vocabulary


@dataclass(frozen=True, slots=True)
class Names:
    """What the networks call things."""

    vocabulary: Vocabulary
    """Of the history: the classifier's, the detector's, or that of both."""
    classes: Vocabulary
    """The classifier's own."""
    things: Vocabulary | None
    """The detector's own, where there is one."""
    naming: Naming | None
    """Turns what a detector finds into scores over `vocabulary`."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A configuration that is good as far as can be known without opening anything, and the names it speaks of."""

    loaded: LoadedConfig
    names: Names

    @property
    def vocabulary(self) -> Vocabulary:
        """Of the history."""
        return self.names.vocabulary


def load_names(config: Config) -> Names:
    """Build what a configuration calls things; raise VocabularyError for labels and groups that cannot be used."""
    if config.detector.name == "none":
        vocabulary = load_vocabulary(config.model.labels, config.groups)
        return Names(vocabulary, vocabulary, None, None)
    classes, things = load_vocabulary(config.model.labels), load_detector_vocabulary(config.detector.labels)
    if config.detector.classify:
        naming = two_stages(classes, things, narrower, config.groups)
    else:
        naming = detector_alone(things, config.groups)
    return Names(naming.vocabulary, classes, things, naming)


def prepare(load: Callable[[], LoadedConfig]) -> Prepared:
    """Load the configuration and the names that it speaks of; raise `ConfigError` that names file and fault."""
    loaded = load()
    config = loaded.config
    place = loaded.file or "configuration"
    for name, path in (("model", config.model.path), ("detector", config.detector.path)):
        if path is not None and not path.is_file():
            raise ConfigError(f"{place}: [{name}] path: {path} is no file; expected the model's weights")
    try:
        names = load_names(config)
    except UserError as error:
        raise ConfigError(f"{place}: {error}") from error
    loaded.check_targets(names.vocabulary.find)
    if config.night.when == "sun":
        for camera in config.cameras:
            stays_of(camera.name, config.deployments)
    try:
        LabelTracker(config.labels, config.targets, names.vocabulary, config.thresholds, config.night.raise_by)
    except UserError as error:
        raise ConfigError(f"{place}: {error}") from error
    if names.naming is not None:
        try:
            wanted = [*_to_find(config.detector, names.vocabulary), *(target.label for target in config.targets)]
            names = Names(names.vocabulary, names.classes, names.things, names.naming.only(wanted))
        except UserError as error:
            raise ConfigError(f"{place}: [detector] find: {error}") from error
    return Prepared(loaded, names)


def _to_find(section: DetectorSection, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What is looked for beside the targets; of the default what the detector knows, or all if it knows none of it."""
    if section.find != DetectorSection().find:
        return section.find
    known = tuple(name for name in section.find if vocabulary.knows(name))
    return known or vocabulary.labels
