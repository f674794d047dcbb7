from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.errors import UserError
from rpiwatch.moments import parse_moment, parse_offset

NOW_US = 1_795_512_600_000_000  # 2026-11-24 09:30:00 UTC


@pytest.fixture(autouse=True)
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def utc_us(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1_000_000)


@pytest.mark.parametrize(
    ("text", "seconds"), [("90s", 90), ("45m", 2700), ("2h", 7200), ("1.5h", 5400), ("3d", 259_200), (" 1w ", 604_800)]
)
def test_how_long_ago(text: str, seconds: int) -> None:
    assert parse_moment(text, NOW_US) == NOW_US - seconds * 1_000_000


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-24", "2026-11-23T23:00"),
        ("2026-07-24", "2026-07-23T22:00"),
        ("2026-11-24T10:00", "2026-11-24T09:00"),
        ("2026-11-24 10:00:30.25", "2026-11-24T09:00:30.25"),
        ("2026-11-24T10:00Z", "2026-11-24T10:00"),
        ("2026-11-24T10:00+05:30", "2026-11-24T04:30"),
    ],
)
def test_dates_are_local_unless_they_say_otherwise(text: str, utc: str) -> None:
    assert parse_moment(text, NOW_US) == utc_us(utc)


def test_a_day_may_be_meant_to_its_end() -> None:
    assert parse_moment("2026-11-24", NOW_US, end_of_day=True) == utc_us("2026-11-24T23:00")
    # The day on which summer time ends has 25 hours.
    day_us = parse_moment("2026-10-25", NOW_US, end_of_day=True) - parse_moment("2026-10-25", NOW_US)
    assert day_us == 25 * 3_600_000_000
    assert parse_moment("2026-11-24T10:00", NOW_US, end_of_day=True) == utc_us("2026-11-24T09:00")


@pytest.mark.parametrize("text", ["", "yesterday-ish", "2x", "-2h", "2026-13-01", "2026-02-30", "h", "9" * 400 + "d"])
def test_anything_else_is_told_with_examples(text: str) -> None:
    with pytest.raises(UserError, match="is no moment that can be understood; expected how long ago, such as 45m"):
        parse_moment(text, NOW_US)


@given(st.text(max_size=30))
def test_no_text_does_worse(text: str) -> None:
    with suppress(UserError):
        assert isinstance(parse_moment(text, NOW_US), int)


@given(st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_a_moment_with_its_offset_comes_back_exactly(naive: datetime, offset_minutes: int) -> None:
    offset = timedelta(minutes=offset_minutes)
    sign = "-" if offset_minutes < 0 else "+"
    text = f"{naive.isoformat()}{sign}{abs(offset_minutes) // 60:02}:{abs(offset_minutes) % 60:02}"
    expected = (naive - offset - datetime(1970, 1, 1)) // timedelta(microseconds=1)
    assert parse_moment(text, NOW_US) == expected


SECOND_US = 1_000_000


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("+1h", 3600),
        ("-3d2h", -266_400),
        ("\N{MINUS SIGN}3d2h", -266_400),
        (" +90s ", 90),
        ("+1.5h", 5400),
        ("-0.5s", -0.5),
        ("+1w2d3h4m5s", 788_645),
        ("+20000d", 1_728_000_000),
    ],
)
def test_offsets(text: str, seconds: float) -> None:
    assert parse_offset(text) == seconds * SECOND_US


@pytest.mark.parametrize(
    "text", ["", "+", "1h", "+0h", "+1y", "+2h1d", "+1h1h", "+h", "+-1h", "+1h 2m", "+1e3h", "+٣h ago"]
)
def test_what_is_no_offset_is_told(text: str) -> None:
    with pytest.raises(UserError, match="is no offset that can be understood; expected a sign and a length"):
        parse_offset(text)


@given(st.integers(-(10**17), 10**17).filter(bool))
def test_an_offset_is_read_to_the_microsecond(offset_us: int) -> None:
    sign, length_us = ("-" if offset_us < 0 else "+"), abs(offset_us)
    assert parse_offset(f"{sign}{length_us // 86_400_000_000}d{length_us % 86_400_000_000 / 1e6:.6f}s") == offset_us
