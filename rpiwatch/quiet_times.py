"""Spans of the week as people write them: `22:00-06:00`, `sat,sun 00:00-24:00`, `mon-fri 8:30-17:00`. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = 24 * 60
_WEEK = 7 * _DAY
_ENTRY = re.compile(r"(?:(?P<days>\S+)\s+)?(?P<begin>\d{1,2}:\d{2})\s*-\s*(?P<end>\d{1,2}:\d{2})")
_EXPECTED = 'expected such as "22:00-06:00", "sat,sun 00:00-24:00" or "mon-fri 8:30-17:00"'


class QuietTimes:
    """The union of some weekly spans, by the clock on the wall.

    A span holds from its first minute up to the one at which it ends. One that ends before it begins goes over
    midnight, and belongs to the day on which it begins. Where the clock is set for daylight saving, an hour that comes
    twice is in a span twice, and one that is left out is in none.
    """

    def __init__(self, entries: Sequence[str]) -> None:
        """Raise ValueError that names the entry that cannot be understood."""
        self._spans = tuple(span for entry in entries for span in _spans(entry))
        self._minute: int | None = None
        self._holds = False

    def holds(self, at_us: int) -> bool:
        """Whether this moment, in UTC microseconds, is in one of the spans, in the machine's local time."""
        if not self._spans:
            return False
        minute = at_us // 60_000_000
        if minute != self._minute:
            self._minute, self._holds = minute, self.holds_at(datetime.fromtimestamp(minute * 60))
        return self._holds

    def holds_at(self, local: datetime) -> bool:
        """Whether a wall clock that shows this is in one of the spans."""
        minute = local.weekday() * _DAY + local.hour * 60 + local.minute
        # Sunday's night ends in the week that follows.
        return any(begin <= minute < end or begin <= minute + _WEEK < end for begin, end in self._spans)


def _spans(entry: str) -> list[tuple[int, int]]:
    """An entry's spans in minutes since Monday's first."""
    match = _ENTRY.fullmatch(entry.strip().lower())
    if match is None:
        raise ValueError(f"{entry!r} is no span of time; {_EXPECTED}")
    begin, end = _minutes(match["begin"], entry), _minutes(match["end"], entry)
    if begin in (_DAY, end):
        raise ValueError(f"{entry!r} is no span of time, for it has no length; {_EXPECTED}, and 00:00-24:00 for a day")
    length = (end - begin) % _DAY or _DAY
    return [(day * _DAY + begin, day * _DAY + begin + length) for day in _days(match["days"], entry)]


def _minutes(text: str, entry: str) -> int:
    hours, minutes = map(int, text.split(":"))
    if minutes >= 60 or hours * 60 + minutes > _DAY:
        raise ValueError(f"{entry!r}: {text} is no time of the day (00:00 to 24:00); {_EXPECTED}")
    return hours * 60 + minutes


def _days(text: str | None, entry: str) -> list[int]:
    if text is None:
        return list(range(7))
    days = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if first not in DAYS or (dash and last not in DAYS):
            raise ValueError(f"{entry!r}: {part!r} is no day of the week ({' '.join(DAYS)}); {_EXPECTED}")
        begin = DAYS.index(first)
        days += [(begin + step) % 7 for step in range((DAYS.index(last or first) - begin) % 7 + 1)]
    return days
