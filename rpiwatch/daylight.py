"""Whether it is night for a camera: by how bright its picture has been, or by where the sun stands. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import degrees, radians

import numpy as np
from numpy.typing import NDArray

from rpiwatch.config import NightSection
from rpiwatch.places import Stay, stay_at

SWITCH_US = 60_000_000
"""Of evidence that is needed to go from day to night or back: headlights and clouds pass within it."""
BRIGHT_AGAIN = 1.25
"""Times `below` the picture must have for day; between the two nothing speaks for either."""
POINTS = 40
"""Rows, and columns, of which a picture's brightness is measured."""
_STEP_US = 5_000_000
"""One look stands for no longer than this."""
_MINUTE_US = 60_000_000
_EPOCH = datetime(1970, 1, 1)  # of ephem, which takes UTC without a zone


class Night:
    """Says, frame by frame, whether one camera's night thresholds are in force."""

    def __init__(self, section: NightSection, stays: Sequence[Stay] = ()) -> None:
        """`stays` tell where the camera is, for `when = "sun"` without a place of its own."""
        self._section = section
        self._stays = stays
        self._by_picture = _DarkPicture(section.below)
        self._minute: int | None = None
        self._sun_is_down = False

    def holds(self, at_us: int, brightness: float | None) -> bool:
        """Whether it is night at a frame of this time (UTC) and brightness (0..1, None where it was not measured)."""
        if self._section.when == "dark":
            return self._by_picture.take(at_us, brightness)
        if self._section.when == "sun" and at_us // _MINUTE_US != self._minute:
            self._minute = at_us // _MINUTE_US
            self._sun_is_down = self._elevation_deg(at_us) < self._section.elevation_deg
        return self._sun_is_down

    def _elevation_deg(self, at_us: int) -> float:
        latitude, longitude = self._section.latitude, self._section.longitude
        if latitude is None or longitude is None:
            stay = stay_at(self._stays, at_us)
            assert stay is not None  # noqa: S101 - as the configuration was checked
            latitude, longitude = stay.section.latitude, stay.section.longitude
        return sun_elevation_deg(at_us, latitude, longitude)


def sun_elevation_deg(at_us: int, latitude: float, longitude: float) -> float:
    """How high the centre of the sun stands, in degrees above the horizon, without the air's refraction."""
    import ephem

    observer = ephem.Observer()
    observer.lat, observer.lon = radians(latitude), radians(longitude)
    observer.pressure = 0  # no air
    observer.date = _EPOCH + timedelta(microseconds=at_us)
    return degrees(float(ephem.Sun(observer).alt))


def brightness_of(image: NDArray[np.uint8]) -> float:
    """The mean luma (Rec. 601) of a BGR picture, 0..1, from some of its pixels."""
    height, width = image.shape[:2]
    some = image[:: max(1, height // POINTS), :: max(1, width // POINTS)]
    blue, green, red = some.reshape(-1, 3).mean(axis=0)
    return float(0.114 * blue + 0.587 * green + 0.299 * red) / 255


class _DarkPicture:
    """Evidence for the night, as microseconds: it grows while the picture is dark, and shrinks while it is bright.

    It is night when it has grown to `SWITCH_US`, and day when nothing of it is left. The first picture decides at once,
    and so does the first one after a gap.
    """

    def __init__(self, below: float) -> None:
        self._below = below
        self._evidence_us = 0
        self._at_us: int | None = None
        self._is_night = False

    def take(self, at_us: int, brightness: float | None) -> bool:
        if brightness is None:
            return self._is_night
        passed_us = None if self._at_us is None else at_us - self._at_us
        self._at_us = at_us
        if passed_us is None or passed_us > SWITCH_US:
            self._is_night = brightness < self._below
            self._evidence_us = SWITCH_US if self._is_night else 0
            return self._is_night
        step_us = min(max(passed_us, 0), _STEP_US)
        if brightness < self._below:
            self._evidence_us = min(self._evidence_us + step_us, SWITCH_US)
        elif brightness >= BRIGHT_AGAIN * self._below:
            self._evidence_us = max(self._evidence_us - step_us, 0)
        if self._evidence_us in (0, SWITCH_US):
            self._is_night = self._evidence_us == SWITCH_US
        return self._is_night
