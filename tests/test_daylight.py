from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.config import DeploymentSection, MotionSection, NightSection
from rpiwatch.daylight import BRIGHT_AGAIN, SWITCH_US, Night, brightness_of, sun_elevation_deg
from rpiwatch.footage import find_footage
from rpiwatch.motion import MotionFinder
from rpiwatch.places import stays_of

S_US = 1_000_000
DARK, BRIGHT = 0.05, 0.5


def us(text: str) -> int:
    return round(datetime.fromisoformat(text).astimezone(UTC).timestamp() * 1e6)


# By the sun


def sunset(day: str, latitude: float, longitude: float) -> tuple[str, str]:
    """The first minute of day and the first of night, in UTC, of a UTC day on which there are both."""
    night = Night(NightSection(when="sun", latitude=latitude, longitude=longitude))
    first = datetime.fromisoformat(day).replace(tzinfo=UTC)
    minutes = [first + timedelta(minutes=minute) for minute in range(24 * 60)]
    is_night = [night.holds(round(minute.timestamp() * 1e6), None) for minute in minutes]
    changes = [
        (now, is_night[place + 1])
        for place, (_, now) in enumerate(pairwise(minutes))
        if is_night[place] != is_night[place + 1]
    ]
    (rise,) = (at for at, falls in changes if not falls)
    (fall,) = (at for at, falls in changes if falls)
    return f"{rise:%H:%M}", f"{fall:%H:%M}"


def assert_near(clock: str, expected: str) -> None:
    here, there = (datetime.strptime(each, "%H:%M").replace(tzinfo=UTC) for each in (clock, expected))
    assert abs(here - there) <= timedelta(minutes=2), (clock, expected)


@pytest.mark.parametrize(
    ("day", "latitude", "longitude", "rise", "fall"),
    [
        (
            "2026-03-20",
            0.0,
            0.0,
            "06:04",
            "18:11",
        ),  # an equinox: 12 h, the sun's size and the air's bending, 7.5 min late
        ("2026-06-21", 51.478, 0.0, "03:43", "20:21"),  # Greenwich, its longest day
        ("2026-12-21", 51.478, 0.0, "08:04", "15:53"),  # and its shortest
    ],
)
def test_sunrise_and_sunset_are_those_of_almanacs(
    day: str, latitude: float, longitude: float, rise: str, fall: str
) -> None:
    found = sunset(day, latitude, longitude)
    assert_near(found[0], rise)
    assert_near(found[1], fall)


def test_polar_days_and_nights_are_whole() -> None:
    svalbard = NightSection(when="sun", latitude=78.22, longitude=15.65)
    for day, expected in (("2026-06-21", False), ("2026-12-21", True)):
        night = Night(svalbard)
        hours = [us(f"{day}T{hour:02}:00Z") for hour in range(24)]
        assert {night.holds(at_us, None) for at_us in hours} == {expected}
    antarctic = NightSection(when="sun", latitude=-90.0, longitude=0.0)
    assert not Night(antarctic).holds(us("2026-12-21T00:00Z"), None)
    assert Night(antarctic).holds(us("2026-06-21T12:00Z"), None)


def test_a_lower_elevation_is_a_shorter_night() -> None:
    at_us = us("2026-06-21T20:45Z")  # half an hour after sunset at Greenwich
    place = {"latitude": 51.478, "longitude": 0.0}
    assert Night(NightSection(when="sun", **place)).holds(at_us, None)
    assert not Night(NightSection(when="sun", elevation_deg=-6, **place)).holds(at_us, None)


def test_without_a_place_of_its_own_it_is_where_the_camera_was_then() -> None:
    deployments = [
        DeploymentSection(camera="a", latitude=0, longitude=0),
        DeploymentSection(camera="a", latitude=0, longitude=180, since=date(2026, 6, 1)),
    ]
    night = Night(NightSection(when="sun"), stays_of("a", deployments))
    assert not night.holds(us("2026-05-01T12:00Z"), None)
    assert night.holds(us("2026-07-01T12:00Z"), None)
    assert not night.holds(us("2026-07-01T00:00Z"), None)


@settings(deadline=None)
@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), st.floats(-90, 90), st.floats(-180, 180))
def test_the_sun_is_somewhere_everywhere(moment: datetime, latitude: float, longitude: float) -> None:
    at_us = round(moment.replace(tzinfo=UTC).timestamp() * 1e6)
    here = sun_elevation_deg(at_us, latitude, longitude)
    there = sun_elevation_deg(at_us, -latitude, longitude + 180 if longitude < 0 else longitude - 180)
    assert -90 <= here <= 90
    assert here == pytest.approx(-there, abs=0.01)  # of the antipodes, but for the earth's size (parallax)


# By the picture


def dark(*stretches: tuple[float, float | None], every_s: float = 1.0, below: float = 0.2) -> list[bool]:
    """Whether it is night at the end of each stretch of (seconds, brightness)."""
    night = Night(NightSection(when="dark", below=below))
    at_us, answers = us("2026-11-24T12:00Z"), []
    for seconds, brightness in stretches:
        answer = False
        for _ in range(round(seconds / every_s)):
            answer = night.holds(at_us, brightness)
            at_us += round(every_s * S_US)
        answers.append(answer)
    return answers


def test_it_is_night_when_the_picture_has_been_dark_for_a_minute() -> None:
    assert dark((10, BRIGHT), (55, DARK), (10, DARK), (55, BRIGHT), (10, BRIGHT)) == [False, False, True, True, False]


def test_headlights_and_shadows_do_not_switch_it() -> None:
    assert dark((100, DARK), *[(20, BRIGHT), (60, DARK)] * 5) == [True] * 11
    assert dark((100, BRIGHT), *[(20, DARK), (60, BRIGHT)] * 5) == [False] * 11


def test_between_dark_and_bright_it_stays_as_it_was() -> None:
    between = 0.2 * (1 + BRIGHT_AGAIN) / 2
    assert dark((10, BRIGHT), (500, between)) == [False, False]
    assert dark((10, DARK), (500, between)) == [True, True]


def test_the_first_picture_decides_and_so_does_the_first_after_a_gap() -> None:
    assert dark((1, DARK)) == [True]
    night = Night(NightSection(when="dark"))
    assert night.holds(0, DARK)
    assert not night.holds(SWITCH_US + 1, BRIGHT)


def test_frames_that_were_not_measured_change_nothing_and_neither_does_a_clock_that_goes_back() -> None:
    assert dark((1, DARK), (500, None)) == [True, True]
    night = Night(NightSection(when="dark"))
    assert night.holds(10 * SWITCH_US, DARK)
    assert night.holds(0, BRIGHT)


@given(st.lists(st.tuples(st.integers(1, 30), st.floats(0, 1)), max_size=40))
def test_it_switches_at_most_once_a_minute(stretches: list[tuple[int, float]]) -> None:
    answers = dark(*[(1, brightness) for seconds, brightness in stretches for _ in range(seconds)])
    switches = [place for place in range(1, len(answers)) if answers[place] != answers[place - 1]]
    assert all(later - earlier >= SWITCH_US // S_US for earlier, later in pairwise(switches))


def test_by_default_it_is_never_night() -> None:
    night = Night(NightSection())
    assert not night.holds(us("2026-12-21T00:00Z"), 0.0)


@pytest.mark.parametrize("name", ["chelsea.png", "coffee.png", "astronaut.png"])
def test_a_pictures_brightness_is_what_the_motion_finder_measures(name: str) -> None:
    image = np.asarray(cv2.imread(str(find_footage(name))), np.uint8)
    motion = MotionFinder(MotionSection()).look(image, 0)
    assert brightness_of(image) == pytest.approx(motion.brightness, abs=0.02)


def test_of_a_small_picture_all_is_measured() -> None:
    assert brightness_of(np.full((3, 5, 3), 255, np.uint8)) == 1.0
    assert brightness_of(np.zeros((1, 1, 3), np.uint8)) == 0.0
