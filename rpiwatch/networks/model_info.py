"""What is said of a network that is open, and how many threads it gets; loads no library."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which network, weights and engine give the answers."""

    name: str
    engine: str
    weights: str
    weights_sha256: str
    input_size: int
    labels_count: int


def threads_for(cores: int) -> int:
    """One core is left to camera and encoder; beyond four threads a small network gains nothing."""
    return max(1, min(4, cores - 1))


def threads_of(asked: int) -> int:
    """The threads of one inference: as `[model] threads` asks, or chosen for this machine where it is 0."""
    return asked or threads_for(os.cpu_count() or 1)


def frames_at_once_of(asked: int) -> int:
    """The frames that are looked at together, in a thread each, where none has to be there before another.

    As `[model] threads` asks; where it is 0, one a core, up to four: nothing waits for a core to be free.
    """
    return asked or min(4, os.cpu_count() or 1)
