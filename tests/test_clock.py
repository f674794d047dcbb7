from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.clock import STEP_US, Moment, SessionTimeline, SystemClock, Timeline
from tests.histories import SECOND_NS, T0_US, HandClock


def test_the_machines_clocks_agree_with_pythons() -> None:
    clock = SystemClock()
    first, second = clock.monotonic_ns(), clock.monotonic_ns()
    assert first <= second
    before, now, after = time.time_ns() // 1000, clock.utc_us(), time.time_ns() // 1000
    assert before <= now <= after
    assert clock.is_synchronised() in (True, False)


def test_an_anchor_is_taken_between_two_looks_at_the_monotonic_clock() -> None:
    class Paused(HandClock):
        """Whoever reads the wall clock is held up, but the third time."""

        reads = 0

        def utc_us(self) -> int:
            self.reads += 1
            now_us = super().utc_us()
            self.advance(5.0 if self.reads != 3 else 0.00001)
            return now_us

    clock = Paused()
    timeline = Timeline.now(clock)
    assert clock.reads == 3
    assert abs(timeline.at_us(clock.monotonic_ns()) - HandClock.utc_us(clock)) <= 10


def test_small_steps_add_up_against_the_anchor() -> None:
    clock = HandClock()
    timeline = SessionTimeline(Timeline.now(clock))
    seen = []
    for _ in range(50):
        clock.step(0.5)
        clock.advance(60)
        if step_us := timeline.step_us(clock):
            timeline.move(step_us)
            seen.append(step_us)
    assert seen == [1_500_000] * 16
    assert timeline.step_us(clock) == 0


def test_a_moment_follows_its_timeline() -> None:
    timeline = SessionTimeline(Timeline(50 * SECOND_NS, T0_US))
    moment = Moment(timeline, 51 * SECOND_NS)
    assert moment.at_us == T0_US + 1_000_000
    timeline.move(-7)
    assert moment.at_us == T0_US + 999_993


@given(st.integers(-(2**50), 2**50), st.lists(st.integers(0, 10**12), max_size=20))
def test_a_step_is_seen_as_it_was_whenever_it_is_looked_for(step_us: int, pauses_ns: list[int]) -> None:
    clock = HandClock()
    timeline = SessionTimeline(Timeline.now(clock))
    clock.step(0)
    clock._utc_us += step_us
    for pause_ns in pauses_ns:
        clock._mono_ns += pause_ns
        clock._utc_us += pause_ns // 1000
    seen_us = timeline.step_us(clock)
    tolerance_us = len(pauses_ns) + 1  # a clock in microseconds is rounded down at each pause
    if abs(step_us) > STEP_US + tolerance_us:
        assert abs(seen_us - step_us) <= tolerance_us
    elif abs(step_us) < STEP_US - tolerance_us:
        assert seen_us == 0
