from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from rpiwatch.config import ConfigError, DeploymentSection
from rpiwatch.places import stay_at, stays_of


def us(text: str) -> int:
    return round(datetime.fromisoformat(text).astimezone(UTC).timestamp() * 1e6)


def place(
    latitude: float, since: date | None = None, until: date | None = None, camera: str = "a"
) -> DeploymentSection:
    return DeploymentSection(camera=camera, latitude=latitude, longitude=0.0, since=since, until=until)


def test_a_stay_ends_where_it_says_or_where_the_next_one_begins() -> None:
    moved = datetime(2026, 5, 1, 12, tzinfo=UTC)
    stays = stays_of(
        "a", [place(2, moved), place(9, camera="b"), place(1, None, date(2026, 4, 1)), place(3, date(2026, 6, 1))]
    )
    assert [(stay.section.latitude, stay.since_us, stay.until_us) for stay in stays] == [
        (1, None, us("2026-04-02")),
        (2, us("2026-05-01T12:00Z"), us("2026-06-01")),
        (3, us("2026-06-01"), None),
    ]


def test_two_that_begin_at_once_are_refused() -> None:
    with pytest.raises(ConfigError, match=r"\[\[deployments\]\] of camera 'a': two of them begin at the same time"):
        stays_of("a", [place(1), place(2)])


def test_where_a_camera_is_at_a_moment() -> None:
    stays = stays_of("a", [place(1, date(2026, 3, 1), date(2026, 4, 1)), place(2, date(2026, 5, 1))])
    found = [stay_at(stays, us(day)) for day in ("2026-02-01", "2026-03-01", "2026-04-15", "2026-05-01", "2027-01-01")]
    assert [stay.section.latitude if stay else None for stay in found] == [1, 1, 1, 2, 2]
    assert stay_at([], 0) is None
