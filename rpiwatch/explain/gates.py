"""What a target has to pass before a clip is saved of it: the settings of a session, and the gates in words. Pure."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Thresholds:
    """A target is there at or above `enter` for `dwell_s` seconds, and until its score is below `stay`."""

    enter: float
    stay: float
    dwell_s: float


@dataclass(frozen=True, slots=True)
class Settings:
    """What a session was told that decides about clips; what its configuration does not say is None or absent."""

    targets: Mapping[str, Thresholds] = field(default_factory=dict)
    general: Thresholds | None = None
    """Of what is no target, or sets nothing for itself."""
    min_size: float | None = None
    """The shorter side, as a fraction of the picture's."""
    still_after_s: float | None = None
    max_s: float | None = None
    """Of a clip."""

    def thresholds(self, label: str) -> Thresholds | None:
        """Those of a target, or of any other label."""
        return self.targets.get(label, self.general)


def settings_of(config: str) -> Settings:
    """Read a session's configuration as its row holds it, which another version may have written.

    So it is not validated, and what cannot be read is left out. Thresholds are put together as the daemon does it
    (`labels.thresholds_of`).
    """
    try:
        tree = tomllib.loads(config)
    except (tomllib.TOMLDecodeError, RecursionError):
        return Settings()
    labels = _table(tree, "labels")
    enter, stay, dwell_s = (_number(labels, key) for key in ("enter", "stay", "dwell_s"))
    general = None if enter is None or stay is None or dwell_s is None else Thresholds(enter, stay, dwell_s)
    targets = {}
    entries = tree.get("targets")
    for target in entries if isinstance(entries, list) else []:
        name = target.get("label") if isinstance(target, dict) else None
        if isinstance(name, str) and general is not None:
            targets[name] = _of_target(target, general)
    subjects = _table(tree, "subjects")
    return Settings(
        targets, general, _number(subjects, "min_size"), _number(subjects, "still_after_s"),
        _number(_table(tree, "clips"), "max_s"),
    )  # fmt: skip


def _of_target(target: Mapping[str, Any], general: Thresholds) -> Thresholds:
    enter, stay, dwell_s = (_number(target, key) for key in ("enter", "stay", "dwell_s"))
    enter = general.enter if enter is None else enter
    stay = min(general.stay, enter) if stay is None else stay
    return Thresholds(enter, stay, general.dwell_s if dwell_s is None else dwell_s)


def _table(tree: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = tree.get(name)
    return table if isinstance(table, dict) else {}


def _number(table: Mapping[str, Any], key: str) -> float | None:
    value = table.get(key)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


GATES = ("enter", "dwell", "size", "still", "quiet")
"""In the order in which they are passed."""


def in_words(label: str, gate: str, reached: float, needed: float, *, night: bool) -> str:
    """Why a near miss saved no clip."""
    by_night = " (by night)" if night else ""
    match gate:
        case "enter":
            score, enter = apart(reached, needed)
            return f"'{label}' reached {score}, enter is {enter}{by_night}"
        case "dwell":
            return f"'{label}' was sure for {reached:.1f} s only, dwell is {needed:.1f} s{by_night}"
        case "size":
            return f"'{label}' was {reached:.1%} of the picture's shorter side, min_size is {needed:.1%}"
        case "still":
            return f"'{label}' reached {reached:.2f}, but has stood in its place for hours: a still thing"
        case "quiet":
            return f"'{label}' reached {reached:.2f}, at a quiet time"
    return f"'{label}' did not pass {gate}: {reached:g} of {needed:g}"


def apart(score: float, other: float) -> tuple[str, str]:
    """Two scores with two digits, or with as many as it takes to tell them apart."""
    texts = ((f"{score:.{digits}f}", f"{other:.{digits}f}") for digits in (2, 3, 4))
    return next((pair for pair in texts if pair[0] != pair[1]), (f"{score:.2f}", f"{other:.2f}"))
