"""Moments as people write them: `2h` ago, a day, a day and a time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from rpiwatch.errors import UserError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LONG_AGO = re.compile(r"(\d+(?:\.\d+)?)([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def parse_moment(text: str, now_us: int, *, end_of_day: bool = False) -> int:
    """UTC microseconds of a moment: `90s`, `30m`, `2h`, `3d`, `1w` before now, or a date with or without a time.

    Dates are the machine's local time unless they say otherwise (`2026-11-24T10:00Z`, `…+02:00`). A date alone is its
    first moment, with `end_of_day` the first moment after it. Raises UserError for anything else.
    """
    text = text.strip()
    try:
        if ago := _LONG_AGO.fullmatch(text):
            return now_us - round(float(ago[1]) * _SECONDS[ago[2]] * 1e6)
        moment = datetime.fromisoformat(text)
        if end_of_day and _DAY.fullmatch(text):
            moment += timedelta(days=1)
        return (moment.astimezone(UTC) - _EPOCH) // timedelta(microseconds=1)
    except (ValueError, OverflowError) as fault:
        raise UserError(
            f"{text!r} is no moment that can be understood; expected how long ago, such as 45m, 2h, 3d or 1w, "
            "or a date, such as 2026-11-24 or 2026-11-24T10:00 (local time) or 2026-11-24T10:00Z"
        ) from fault
