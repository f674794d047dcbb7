from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.quiet_times import DAYS, QuietTimes

MONDAY = datetime(2026, 11, 23)


def at(day: str, clock: str) -> datetime:
    hours, minutes = map(int, clock.split(":"))
    return MONDAY + timedelta(days=DAYS.index(day), hours=hours, minutes=minutes)


@pytest.mark.parametrize(
    ("entries", "inside", "outside"),
    [
        (
            ["22:00-06:00"],
            ["mon 22:00", "sun 23:59", "mon 00:00", "tue 05:59"],
            ["mon 21:59", "tue 06:00", "sun 12:00"],
        ),
        (["sat,sun 00:00-24:00"], ["sat 00:00", "sun 23:59"], ["fri 23:59", "mon 00:00"]),
        (["mon-fri 8:30-17:00"], ["mon 08:30", "fri 16:59"], ["mon 08:29", "fri 17:00", "sat 12:00"]),
        (["sun 22:00-06:00"], ["sun 22:00", "mon 05:59"], ["sun 05:00", "mon 06:00", "mon 22:00"]),
        (["fri-mon 12:00-13:00"], ["fri 12:00", "sun 12:59", "mon 12:30"], ["tue 12:30", "thu 12:30"]),
        (["06:00-07:00", "SAT 20:00 - 24:00"], ["wed 06:30", "sat 23:59"], ["wed 20:30", "sun 00:00"]),
        ([], [], ["mon 00:00"]),
    ],
)
def test_spans_of_the_week(entries: list[str], inside: list[str], outside: list[str]) -> None:
    times = QuietTimes(entries)
    assert [moment for moment in inside if not times.holds_at(at(*moment.split()))] == []
    assert [moment for moment in outside if times.holds_at(at(*moment.split()))] == []


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("22-6", "'22-6' is no span of time; expected such as"),
        ("", "'' is no span of time"),
        ("25:00-06:00", "25:00 is no time of the day"),
        ("06:00-24:01", "24:01 is no time of the day"),
        ("06:60-07:00", "06:60 is no time of the day"),
        ("08:00-08:00", "has no length"),
        ("24:00-06:00", "has no length"),
        ("sam 06:00-07:00", "'sam' is no day of the week"),
        ("mon-xyz 06:00-07:00", "'mon-xyz' is no day of the week"),
        ("mon, tue 06:00-07:00", "is no span of time"),
    ],
)
def test_what_is_no_span_is_named(entry: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        QuietTimes(["22:00-06:00", entry])


minutes = st.integers(0, 24 * 60 - 1)


@given(st.lists(st.tuples(st.sampled_from(DAYS), minutes, minutes), max_size=3), st.integers(0, 7 * 24 * 60 - 1))
def test_a_span_holds_from_its_begin_up_to_its_end(spans: list[tuple[str, int, int]], minute: int) -> None:
    """Against walking along each span minute by minute."""
    spans = [(day, begin, end) for day, begin, end in spans if begin != end]
    texts = [f"{day} {b // 60}:{b % 60:02}-{e // 60:02}:{e % 60:02}" for day, b, e in spans]
    quiet = set()
    for day, begin, end in spans:
        here = DAYS.index(day) * 24 * 60 + begin
        while here % (24 * 60) != end:
            quiet.add(here % (7 * 24 * 60))
            here += 1
    assert QuietTimes(texts).holds_at(MONDAY + timedelta(minutes=minute)) == (minute in quiet)


@pytest.fixture
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def us(text: str) -> int:
    return round(datetime.fromisoformat(text).astimezone(UTC).timestamp() * 1e6)


@pytest.mark.usefixtures("berlin")
def test_it_goes_by_the_clock_on_the_wall_in_summer_and_in_winter() -> None:
    times = QuietTimes(["22:00-06:00"])
    assert [times.holds(us(moment)) for moment in ("2026-01-10T20:59Z", "2026-01-10T21:00Z", "2026-01-11T05:00Z")] == [
        False, True, False,
    ]  # fmt: skip
    assert [times.holds(us(moment)) for moment in ("2026-07-10T19:59Z", "2026-07-10T20:00Z", "2026-07-11T04:00Z")] == [
        False, True, False,
    ]  # fmt: skip


@pytest.mark.usefixtures("berlin")
def test_an_hour_that_comes_twice_is_quiet_twice_and_one_that_is_left_out_never() -> None:
    times = QuietTimes(["02:00-03:00"])
    zone = ZoneInfo("Europe/Berlin")
    for day, quiet_minutes in (("2026-10-25", 120), ("2026-03-29", 0), ("2026-06-01", 60)):
        first = datetime.fromisoformat(day).replace(tzinfo=zone).astimezone(UTC)
        moments = [first + timedelta(minutes=minute) for minute in range(12 * 60)]
        assert sum(times.holds(round(moment.timestamp() * 1e6)) for moment in moments) == quiet_minutes
