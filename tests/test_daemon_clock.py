"""The whole daemon, with the real model on real pictures, while the wall clock is set again and again."""

from __future__ import annotations

import asyncio
import time
from itertools import pairwise
from pathlib import Path

import pytest

from rpiwatch.clock import SystemClock
from rpiwatch.config import load_config
from rpiwatch.daemon import Daemon
from tests.conftest import query
from tests.test_daemon import CAT_US, CUP_US, TOLERANCE_US, assert_whole

HOUR_US = 3_600_000_000
YEAR_US = 366 * 24 * HOUR_US


class SetClock(SystemClock):
    """The machine's clock, as somebody sets it: at its first reading it stands in 1970."""

    def __init__(self) -> None:
        self.began_ns = self.monotonic_ns()
        self.offset_us = HOUR_US - super().utc_us()
        self.synchronised = False

    def utc_us(self) -> int:
        return super().utc_us() + self.offset_us

    def is_synchronised(self) -> bool:
        return self.synchronised


async def set_again_and_again(clock: SetClock) -> None:
    """Over about fifteen seconds; ends with the right time."""
    await asyncio.sleep(4)
    clock.offset_us = -3 * HOUR_US
    await asyncio.sleep(3)
    clock.offset_us += 40 * YEAR_US
    await asyncio.sleep(3)
    for _ in range(50):
        clock.offset_us += 500_000
        await asyncio.sleep(0.1)
    clock.offset_us, clock.synchronised = 0, True


async def test_visits_clips_and_their_order_are_right_whatever_the_clock_said(film, write_config, tmp_path: Path):
    data = tmp_path / "data"
    config = write_config(film, pace="realtime")
    clock = SetClock()
    setter = asyncio.create_task(set_again_and_again(clock))
    reason = await Daemon(lambda: load_config(config, environ={}), data, clock=clock).run()
    await setter
    assert reason == "end_of_source"
    assert_whole(data)
    [session] = query(data, "SELECT * FROM sessions")
    began_us = time.time_ns() // 1000 - (clock.monotonic_ns() - clock.began_ns) // 1000
    assert session["started_us"] == pytest.approx(began_us, abs=10_000_000)
    assert session["ended_us"] - session["started_us"] == pytest.approx(20_000_000, abs=5_000_000)
    shifts = [row["shift_us"] for row in query(data, "SELECT shift_us FROM clock_corrections ORDER BY id")]
    assert len(shifts) > 5
    assert any(shift == pytest.approx(40 * YEAR_US, abs=3_000_000) for shift in shifts)
    assert all(abs(shift) > 1_000_000 for shift in shifts)
    visits = query(data, "SELECT label, start_us, end_us FROM visits ORDER BY start_us")
    assert [visit["label"] for visit in visits] == ["cat", "cup"]
    [first] = query(data, "SELECT min(since_us) AS at_us FROM heartbeats")
    clips = query(data, "SELECT * FROM clips ORDER BY started_us")
    for (start_us, end_us), visit, clip in zip((CAT_US, CUP_US), visits, clips, strict=True):
        assert visit["start_us"] - first["at_us"] == pytest.approx(start_us, abs=TOLERANCE_US)
        assert visit["end_us"] - first["at_us"] == pytest.approx(end_us, abs=TOLERANCE_US)
        assert clip["started_us"] < visit["start_us"] < visit["end_us"] < clip["ended_us"]
    # The second begins with a picture that can be decoded by itself, which may be one of the first one's last.
    assert all(a["ended_us"] < b["triggered_us"] for a, b in pairwise(clips))
    assert query(data, "SELECT DISTINCT clock FROM events") == [{"clock": "synchronised later"}]
    assert query(data, "SELECT count(*) AS steps FROM incidents WHERE kind = 'clock_step'") == [{"steps": len(shifts)}]
