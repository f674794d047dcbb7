"""Moments and offsets as people write them: `2h` ago, a day, a day and a time, `+1h30m`."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from rpiwatch.errors import UserError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LONG_AGO = re.compile(r"(\d+(?:\.\d+)?)([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_OFFSET = re.compile(r"([+\-\N{MINUS SIGN}])" + "".join(rf"(?:(\d+(?:\.\d+)?){unit})?" for unit in "wdhms"))
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


def parse_offset(text: str) -> int:
    """Microseconds of an offset: a sign, then weeks, days, hours, minutes and seconds, such as `+1h` or `-3d2h`.

    Each may be left out, and have decimals. Raises UserError for anything else, and for nothing at all: years and
    months are no lengths.
    """
    match = _OFFSET.fullmatch(text.strip())
    if match:
        sign, *numbers = match.groups()
        seconds = sum(
            Fraction(number) * _SECONDS[unit] for number, unit in zip(numbers, "wdhms", strict=True) if number
        )
        if offset_us := round(seconds * 1_000_000):
            return offset_us if sign == "+" else -offset_us
    raise UserError(
        f"{text!r} is no offset that can be understood; expected a sign and a length, such as +1h, -3d2h, +90s or "
        "+14610d12h30m (units w d h m s in this order; years and months have no fixed length: count days)"
    )
