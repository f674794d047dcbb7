"""What a target has to pass before a clip is saved of it: the settings of a session, and the gates in words. Pure."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Thresholds:
    """A target is there at or above `enter` for `dwell_s` seconds, and until its score is below `stay`."""

    enter: float
    stay: float
    dwell_s: float


@dataclass(frozen=True, slots=True)
class Target:
    """What saves clips: its label as it is written, its thresholds by day, and what else it has to pass."""

    label: str
    thresholds: Thresholds
    min_size: float
    """The shorter side, as a fraction of the picture's; 0: any."""
    quiet: tuple[str, ...]
    """Spans of local time in which no clip begins."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a session was told that decides about clips; what its configuration does not say is None or absent."""

    targets: tuple[Target, ...] = ()
    general: Thresholds | None = None
    """Of what is no target, and has no thresholds of its own."""
    still_after_s: float | None = None
    max_s: float | None = None
    """Of a clip."""

    def target(self, label: str) -> Target | None:
        """The target with that label, however it is written there."""
        return next((target for target in self.targets if target.label.casefold() == label.casefold()), None)

    def thresholds(self, label: str) -> Thresholds | None:
        """Those of a target, else those that hold for anything."""
        target = self.target(label)
        return self.general if target is None else target.thresholds


def settings_of(config: str) -> Settings:
    """Read a session's configuration as its row holds it, which another version may have written.

    So it is not validated, and what cannot be read is left out. Thresholds are put together as the daemon does it
    (`labels.thresholds_of`).
    """
    try:
        tree = tomllib.loads(config)
    except (tomllib.TOMLDecodeError, RecursionError):
        return Settings()
    labels, subjects, clips = (_table(tree, name) for name in ("labels", "subjects", "clips"))
    enter, stay, dwell_s = (_number(labels, key) for key in ("enter", "stay", "dwell_s"))
    general = None if enter is None or stay is None or dwell_s is None else Thresholds(enter, stay, dwell_s)
    named = {name.casefold(): table for name, table in _table(tree, "thresholds").items() if isinstance(table, dict)}
    targets = []
    entries = tree.get("targets")
    for entry in entries if isinstance(entries, list) else []:
        label = entry.get("label") if isinstance(entry, dict) else None
        if isinstance(label, str) and general is not None:
            thresholds = _set_by(entry, _set_by(named.get(label.casefold(), {}), general))
            min_size = max(_number(subjects, "min_size") or 0.0, _number(entry, "min_size") or 0.0)
            quiet = entry["quiet"] if "quiet" in entry else clips.get("quiet")
            targets.append(Target(label, thresholds, min_size, _texts(quiet)))
    return Settings(tuple(targets), general, _number(subjects, "still_after_s"), _number(clips, "max_s"))


def _set_by(table: Mapping[str, Any], before: Thresholds) -> Thresholds:
    """Thresholds with what a table sets; who sets only `enter` stays down to it at least."""
    enter, stay, dwell_s = (_number(table, key) for key in ("enter", "stay", "dwell_s"))
    enter = before.enter if enter is None else enter
    stay = min(before.stay, enter) if stay is None else stay
    return Thresholds(enter, stay, before.dwell_s if dwell_s is None else dwell_s)


def _table(tree: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = tree.get(name)
    return table if isinstance(table, dict) else {}


def _number(table: Mapping[str, Any], key: str) -> float | None:
    value = table.get(key)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()


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
