"""From which score on a name is there, for how long, and down to which one: by day and by night. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from rpiwatch.errors import UserError
from rpiwatch.vocabulary import Name, Scorer, Vocabulary

if TYPE_CHECKING:
    from rpiwatch.config import LabelsSection, TargetSection, ThresholdsSection

T = TypeVar("T")

NIGHT_TOP = 0.99
"""No threshold is raised above this at night."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When a name comes and goes: at or above `enter` for `dwell_ns` it is there, and below `stay` it is gone."""

    enter: float
    stay: float
    dwell_ns: int


def thresholds_of(
    section: LabelsSection,
    target: TargetSection | None = None,
    named: tuple[str, ThresholdsSection] | None = None,
    *,
    night: float | None = None,
) -> Thresholds:
    """Give the thresholds of `[labels]`; in their place those of `named` (a name and its table), then the target's own.

    Who sets only `enter`, below the `stay` before it, stays down to that same score. With `night` (how much is added to
    `enter` and `stay`) they are those of the night: the last table that sets one by day sets it for the night, too.
    Raises UserError where `stay` is above `enter`.
    """
    enter, stay, dwell_s = section.enter, section.stay, section.dwell_s
    night_enter: float | None = None
    night_stay: float | None = None
    stay_where = night_where = "[labels]"
    tables: list[tuple[str, ThresholdsSection]] = []
    if named is not None:
        tables.append((f"[thresholds.{named[0]}]", named[1]))
    if target is not None:
        tables.append((f"[[targets]] {target.label}:", target))
    for where, own in tables:
        if own.enter is not None:
            enter, stay = own.enter, min(stay, own.enter)
            night_enter = night_stay = None
        if own.stay is not None:
            stay, stay_where, night_stay = own.stay, where, None
        dwell_s = dwell_s if own.dwell_s is None else own.dwell_s
        if own.night_enter is not None:
            night_enter = own.night_enter
            night_stay = None if night_stay is None else min(night_stay, night_enter)
        if own.night_stay is not None:
            night_stay, night_where = own.night_stay, where
    if stay > enter:
        raise UserError(f"{stay_where} stay: {stay} is above enter ({enter}); expected stay at or below enter")
    if night is None:
        return Thresholds(enter, stay, _ns(dwell_s))
    dark_enter = _raised(enter, night) if night_enter is None else night_enter
    dark_stay = min(_raised(stay, night), dark_enter) if night_stay is None else night_stay
    if dark_stay > dark_enter:
        raise UserError(
            f"{night_where} night_stay: {dark_stay} is above enter at night ({dark_enter}); "
            "expected night_stay at or below it"
        )
    return Thresholds(dark_enter, dark_stay, _ns(dwell_s))


def _raised(score: float, by: float) -> float:
    return max(score, min(NIGHT_TOP, score + by))


@dataclass(frozen=True, slots=True)
class Limits:
    """The `Thresholds` of several names as arrays, (names,) each: float64, and int64 nanoseconds."""

    enter: NDArray[np.float64]
    stay: NDArray[np.float64]
    dwell_ns: NDArray[np.int64]


class ThresholdBook:
    """The thresholds of all names by day and by night, by `[labels]`, `[thresholds.NAME]` and `[[targets]]`."""

    def __init__(
        self,
        section: LabelsSection,
        targets: Sequence[TargetSection],
        vocabulary: Vocabulary,
        named: Mapping[str, ThresholdsSection] | None = None,
        raise_by: float = 0.0,
    ) -> None:
        """Raise UserError for a name that is no label or group, is there twice, or has impossible thresholds."""
        tables = _by_name("[thresholds]", [(name, (name, table)) for name, table in (named or {}).items()], vocabulary)
        owners = _by_name("[[targets]]", [(target.label, target) for target in targets], vocabulary)
        self._common = tuple(thresholds_of(section, night=night) for night in (None, raise_by))
        self._own = {
            name: tuple(
                thresholds_of(section, owners.get(name), tables.get(name), night=night) for night in (None, raise_by)
            )
            for name in {**tables, **owners}
        }

    def of(self, name: str, *, night: bool = False) -> Thresholds:
        """Of a label or group, spelt as the vocabulary does."""
        return self._own.get(name, self._common)[night]

    def limits(self, names: Sequence[Name]) -> tuple[Limits, Limits]:
        """Of all these names, by day and by night."""
        day, night = ([self.of(name.name, night=dark) for name in names] for dark in (False, True))
        return _limits(day), _limits(night)


def _limits(thresholds: Sequence[Thresholds]) -> Limits:
    return Limits(
        np.array([each.enter for each in thresholds]),
        np.array([each.stay for each in thresholds]),
        np.array([each.dwell_ns for each in thresholds], dtype=np.int64),
    )


def _by_name(where: str, entries: Sequence[tuple[str, T]], vocabulary: Vocabulary) -> dict[str, T]:
    found: dict[str, T] = {}
    for word, entry in entries:
        name = vocabulary.find(word).name
        if name in found:
            raise UserError(f"{where} {name}: is there twice; expected each label or group once")
        found[name] = entry
    return found


def something_test(
    section: LabelsSection, targets: Sequence[TargetSection], vocabulary: Vocabulary, book: ThresholdBook | None = None
) -> Callable[[NDArray[np.float32]], bool]:
    """Give a test of whether scores keep any name of the history or any target: whether one is at its `stay`.

    By day or by night, whichever is lower. `book` is as of `LabelTracker`.
    """
    names = [*vocabulary.history(section.vocabulary), *(vocabulary.find(target.label) for target in targets)]
    day, night = (book or ThresholdBook(section, targets, vocabulary)).limits(names)
    stay = np.minimum(day.stay, night.stay)
    score = Scorer(names)
    return lambda scores: bool((score(scores) >= stay).any())


def _ns(seconds: float) -> int:
    return round(seconds * 1_000_000_000)
