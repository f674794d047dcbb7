"""When a video file's first frame was taken, as far as anything says so."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import av

if TYPE_CHECKING:
    from rpiwatch.clock import Clock

TimesFrom = Literal["creation_time", "file_name", "modification_time", "now"]

OLDEST_US = 366 * 24 * 3600 * 1_000_000
"""A file from 1970 was written by something that did not know the time."""

# 20261124_093000, 2026-11-24 09.30.00, 2026-11-24T09:30:00.123Z, 20261124093000; the day and the time must be whole.
_IN_NAME = re.compile(
    r"(?<!\d)(20\d\d)([-_.]?)(\d\d)\2(\d\d)(?:[-_. T]|_-_|\sat\s)?(\d\d)([-_.:h]?)(\d\d)[-_.:m]?(\d\d)"
    r"(?:[.,](\d{3}))?(?!\d)(Z)?"
)


def start_of(file: Path, clock: Clock) -> tuple[int, TimesFrom]:
    """When the file's first frame was taken, in UTC microseconds, and what says so.

    In this order: the container's creation time, a moment in the file's name (local time, UTC with a `Z` behind it),
    the file's modification time, now. What lies in the future or in 1970 says nothing. Raises OSError where the file
    cannot be looked at.
    """
    now_us = clock.utc_us()
    told: tuple[tuple[TimesFrom, int | None], ...] = (
        ("creation_time", _creation_us(file)),
        ("file_name", named_us(file.name)),
        ("modification_time", file.stat().st_mtime_ns // 1000),
    )
    for origin, at_us in told:
        if at_us is not None and OLDEST_US < at_us <= now_us:
            return at_us, origin
    return now_us, "now"


def named_us(name: str) -> int | None:
    """The moment that a file's name holds, in UTC microseconds; None where it holds none.

    Cameras write their local time, so it is read in this machine's time zone; of an hour that a change of the clocks
    repeats it is the first.
    """
    for match in _IN_NAME.finditer(name):
        year, _, month, day, hour, _, minute, second, millisecond, is_utc = match.groups()
        with suppress(ValueError, OverflowError, OSError):
            moment = datetime(
                int(year), int(month), int(day), int(hour), int(minute), int(second), 1000 * int(millisecond or 0),
                UTC if is_utc else None,
            )  # fmt: skip
            return round(moment.timestamp() * 1e6)
    return None


def _creation_us(file: Path) -> int | None:
    with suppress(av.FFmpegError, OSError, ValueError), av.open(str(file)) as container:
        tags = [container.metadata, *(stream.metadata for stream in container.streams.video)]
        for text in (tag["creation_time"] for tag in tags if "creation_time" in tag):
            moment = datetime.fromisoformat(text)
            return round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1e6)
    return None
