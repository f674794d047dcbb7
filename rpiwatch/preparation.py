"""From a configuration's file to what a watch needs to know before it begins; loads neither model nor camera."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rpiwatch.config import ConfigError, LoadedConfig
from rpiwatch.errors import UserError
from rpiwatch.labels import LabelTracker
from rpiwatch.vocabulary import Vocabulary, load_vocabulary


@dataclass(frozen=True, slots=True)
class Prepared:
    """A configuration that is good as far as can be known without opening anything, and the names it speaks of."""

    loaded: LoadedConfig
    vocabulary: Vocabulary


def prepare(load: Callable[[], LoadedConfig]) -> Prepared:
    """Load the configuration and the names that it speaks of; raise `ConfigError` that names file and fault."""
    loaded = load()
    config = loaded.config
    place = loaded.file or "configuration"
    path = config.model.path
    if path is not None and not path.is_file():
        raise ConfigError(f"{place}: [model] path: {path} is no file; expected the model's weights")
    try:
        vocabulary = load_vocabulary(config.model.labels, config.groups)
    except UserError as error:
        raise ConfigError(f"{place}: {error}") from error
    loaded.check_targets(vocabulary.find)
    try:
        LabelTracker(config.labels, config.targets, vocabulary)
    except UserError as error:
        raise ConfigError(f"{place}: {error}") from error
    return Prepared(loaded, vocabulary)
