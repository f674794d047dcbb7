"""Where a camera was at a moment, as the `[[deployments]]` say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from rpiwatch.config import ConfigError, DeploymentSection


@dataclass(frozen=True, slots=True)
class Stay:
    """A camera's time at one place, in UTC microseconds: from `since_us` (None: ever) up to `until_us` (None: ever)."""

    section: DeploymentSection
    since_us: int | None
    until_us: int | None


def stays_of(camera: str, deployments: Sequence[DeploymentSection]) -> list[Stay]:
    """A camera's stays in the order of time; raises ConfigError where two begin at once."""
    sections = [section for section in deployments if section.camera == camera]
    starts = [(None if section.since is None else _utc_us(section.since), section) for section in sections]
    starts.sort(key=lambda pair: (pair[0] is not None, pair[0] or 0))
    if len({start_us for start_us, _ in starts}) < len(starts):
        raise ConfigError(
            f"configuration: [[deployments]] of camera {camera!r}: two of them begin at the same time; "
            "expected a `since` of its own in each but the first"
        )
    stays = []
    for number, (start_us, section) in enumerate(starts, start=1):
        ends = [] if section.until is None else [_utc_us(section.until, end_of_day=True)]
        ends += [following for following, _ in starts[number : number + 1] if following is not None]
        stays.append(Stay(section, start_us, min(ends, default=None)))
    return stays


def stay_at(stays: Sequence[Stay], at_us: int) -> Stay | None:
    """The stay that holds at this moment; where none does the one before it, else the first; None where there is none.

    `stays` are in the order of time.
    """
    begun = [stay for stay in stays if stay.since_us is None or stay.since_us <= at_us]
    return begun[-1] if begun else next(iter(stays), None)


def _utc_us(moment: datetime | date, *, end_of_day: bool = False) -> int:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment + timedelta(days=1) if end_of_day else moment, time())
    return (moment.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
