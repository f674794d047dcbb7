"""From a configuration's file to what a watch needs to know before it begins; loads neither model nor camera."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rpiwatch.config import ConfigError, DetectorSection, LoadedConfig
from rpiwatch.detector_vocabulary import load_detector_vocabulary, narrower
from rpiwatch.errors import UserError
from rpiwatch.labels import LabelTracker
from rpiwatch.naming import Naming, detector_alone, two_stages
from rpiwatch.vocabulary import Vocabulary, load_vocabulary


@dataclass(frozen=True, slots=True)
class Prepared:
    """A configuration that is good as far as can be known without opening anything, and the names it speaks of."""

    loaded: LoadedConfig
    vocabulary: Vocabulary
    """Of the history: the classifier's, the detector's, or that of both."""
    classes: Vocabulary
    """The classifier's own."""
    things: Vocabulary | None
    """The detector's own, where there is one."""
    naming: Naming | None
    """Turns what a detector found into scores over `vocabulary`."""


def prepare(load: Callable[[], LoadedConfig]) -> Prepared:
    """Load the configuration and the names that it speaks of; raise `ConfigError` that names file and fault."""
    loaded = load()
    config = loaded.config
    place = loaded.file or "configuration"
    for name, path in (("model", config.model.path), ("detector", config.detector.path)):
        if path is not None and not path.is_file():
            raise ConfigError(f"{place}: [{name}] path: {path} is no file; expected the model's weights")
    naming = things = None
    try:
        if config.detector.name == "none":
            classes = vocabulary = load_vocabulary(config.model.labels, config.groups)
        else:
            classes, things = load_vocabulary(config.model.labels), load_detector_vocabulary(config.detector.labels)
            naming = (
                two_stages(classes, things, narrower, config.groups)
                if config.detector.classify
                else detector_alone(things, config.groups)
            )
            vocabulary = naming.vocabulary
    except UserError as error:
        raise ConfigError(f"{place}: {error}") from error
    loaded.check_targets(vocabulary.find)
    if naming is not None:
        try:
            naming = naming.only([*_to_find(config.detector, vocabulary), *(each.label for each in config.targets)])
        except UserError as error:
            raise ConfigError(f"{place}: [detector] find: {error}") from error
    try:
        LabelTracker(config.labels, config.targets, vocabulary)
    except UserError as error:
        raise ConfigError(f"{place}: {error}") from error
    return Prepared(loaded, vocabulary, classes, things, naming)


def _to_find(section: DetectorSection, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What is looked for beside the targets; of the default what the detector knows, or all if it knows none of it."""
    if section.find != DetectorSection().find:
        return section.find
    known = tuple(name for name in section.find if vocabulary.knows(name))
    return known or vocabulary.labels
