"""What the store makes of a wall clock that is set while it writes, or that was wrong from the start."""

from __future__ import annotations

import asyncio
import tempfile
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.clock import Timeline
from rpiwatch.records import ClipStart, Heartbeat, LabelChange
from rpiwatch.store import open_store
from tests.histories import SECOND_NS, SECTION, T0_US, Camera, HandClock, Model, ask, open_books
from tests.test_shifts import assert_sums_are_true, shift
from tests.test_store import full_disk, result_of

HOUR_S, YEAR_S = 3600, 366 * 86_400


async def test_rows_from_before_and_after_a_step_count_from_one_anchor(tmp_path: Path) -> None:
    clock = HandClock()
    clock.synchronised = False
    async with open_store(tmp_path, SECTION, clock) as store:
        session_id, [feeder] = await open_books(store, Timeline.now(clock), "feeder")
        base_ns = clock.monotonic_ns()
        before = ""
        for number, step_s in enumerate((0, -3 * HOUR_S, 40 * YEAR_S, *[0.5] * 50)):
            clock.advance(60)
            clock.step(step_s)
            now_ns = clock.monotonic_ns()
            label = "bird" if number % 2 == 0 else "none"
            feeder.add_change(LabelChange(number, now_ns, before or "none", label, None, 0.5))
            before = label
            await feeder.add_heartbeat(Heartbeat(now_ns - 60 * SECOND_NS, now_ns, 9, 9, 0))
            if number % 3 == 0:
                await store.flush()  # some rows are on the disk when the step is noticed, others wait
            await store.check_clock()
            if number == 10:
                clip_id, _ = await feeder.begin_clip(ClipStart("bird", now_ns, now_ns - SECOND_NS, None))
            if number == 20:
                await feeder.finish_clip(clip_id, result_of(base_ns + 600 * SECOND_NS))
        clock.synchronised = True
        await store.check_clock()
        await store.close_session(session_id, "signal")
    moved_us = -3 * HOUR_S * 1_000_000 + 40 * YEAR_S * 1_000_000 + 16 * 1_500_000
    changes = [at_us for (at_us,) in ask(tmp_path, "SELECT at_us FROM label_changes ORDER BY id")]
    assert changes == [T0_US + moved_us + 60_000_000 * (number + 1) for number in range(53)]
    assert [shift for (shift,) in ask(tmp_path, "SELECT shift_us FROM clock_corrections ORDER BY id")] == [
        -3 * HOUR_S * 1_000_000, 40 * YEAR_S * 1_000_000, *[1_500_000] * 16,
    ]  # fmt: skip
    assert ask(tmp_path, "SELECT count(*) FROM incidents WHERE kind = 'clock_step'") == [(18,)]
    beats = ask(tmp_path, "SELECT since_us, until_us FROM heartbeats ORDER BY id")
    assert all(a[1] == b[0] for a, b in pairwise(beats))
    assert ask(tmp_path, "SELECT count(*) FROM coverage") == [(1,)]
    [(started_us, ended_us, anchor_us)] = ask(tmp_path, "SELECT started_us, ended_us, anchor_utc_us FROM sessions")
    assert (started_us, anchor_us) == (T0_US + moved_us, T0_US + moved_us)
    assert ended_us == T0_US + moved_us + 53 * 60_000_000
    [(clip_us,)] = ask(tmp_path, "SELECT started_us FROM clips")
    assert clip_us == T0_US + moved_us + 600_000_000
    assert ask(tmp_path, "SELECT DISTINCT clock FROM events") == [("synchronised later",)]
    assert_sums_are_true(tmp_path)


async def test_a_session_that_began_unsynchronised_says_so(tmp_path: Path) -> None:
    clock = HandClock(utc_us=3_600_000_000)  # 1970
    clock.synchronised = False
    async with open_store(tmp_path, SECTION, clock) as store:
        _, [feeder] = await open_books(store, Timeline.now(clock), "feeder")
        feeder.add_change(LabelChange(1, clock.monotonic_ns(), "none", "bird", None, 0.5))
        await store.flush()
        assert ask(tmp_path, "SELECT clock FROM events") == [("unsynchronised",)]
        assert ask(tmp_path, "SELECT began_synchronised, corrections FROM clock_list") == [(0, 0)]


async def test_times_of_files_are_their_own(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        session_id, [feeder] = await open_books(store, Timeline.now(clock), "feeder")
        film = await store.open_camera(
            session_id,
            name="film",
            source=Camera("film.mp4", pace="max", times_from="file_name"),
            model=Model(),
            timeline=Timeline(0, 1_000_000_000),
        )
        film.add_change(LabelChange(1, 5 * SECOND_NS, "none", "cat", None, 0.5))
        feeder.add_change(LabelChange(1, clock.monotonic_ns(), "none", "bird", None, 0.5))
        await store.flush()
        clock.step(HOUR_S)
        await store.check_clock()
    assert ask(tmp_path, "SELECT label, at_us, clock FROM events ORDER BY label") == [
        ("bird", T0_US + HOUR_S * 1_000_000, "synchronised"),
        ("cat", 1_005_000_000, "file"),
    ]
    assert_sums_are_true(tmp_path)


async def test_earlier_sessions_of_the_boot_are_corrected_too_but_not_by_hand_shifted_ones(tmp_path: Path) -> None:
    clock = HandClock(utc_us=0)
    clock.synchronised = False
    for _ in range(2):
        async with open_store(tmp_path, SECTION, clock) as store:
            session_id, [feeder] = await open_books(store, Timeline.now(clock), "feeder", boot_id="this")
            feeder.add_change(LabelChange(1, clock.monotonic_ns(), "none", "bird", None, 0.5))
            await store.close_session(session_id, "signal")
        clock.advance(100)
    other = HandClock(utc_us=0)
    async with open_store(tmp_path, SECTION, other) as store:
        session_id, _ = await open_books(store, Timeline.now(other), "feeder", boot_id="another")
        await store.close_session(session_id, "signal")
    shift(tmp_path, 2, 77_000_000, "by hand")
    clock.step(T0_US / 1e6)
    clock.synchronised = True
    async with open_store(tmp_path, SECTION, clock) as store:
        session_id, _ = await open_books(store, Timeline.now(clock), "feeder", boot_id="this")
        await store.close_session(session_id, "signal")
    assert ask(tmp_path, "SELECT session_id, at_us FROM label_changes ORDER BY id") == [
        (1, T0_US),
        (2, 177_000_000),
    ]
    assert ask(tmp_path, "SELECT session_id, corrected_s FROM clock_list") == [
        (1, T0_US / 1e6), (2, 77.0), (3, 0.0), (4, 0.0),
    ]  # fmt: skip
    assert ask(tmp_path, "SELECT DISTINCT clock FROM events WHERE session_id = 1") == [("synchronised later",)]
    assert_sums_are_true(tmp_path)


async def test_a_disk_that_refuses_is_asked_again(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        session_id, [feeder] = await open_books(store, Timeline.now(clock), "feeder")
        feeder.add_change(LabelChange(1, clock.monotonic_ns(), "none", "bird", None, 0.5))
        await store.flush()
        clock.step(HOUR_S)
        with full_disk(tmp_path):
            await store.check_clock()
            assert ask(tmp_path, "SELECT at_us FROM events") == [(T0_US,)]
        await store.check_clock()
        assert ask(tmp_path, "SELECT at_us FROM events") == [(T0_US + HOUR_S * 1_000_000,)]
        await store.close_session(session_id, "signal")
    assert ask(tmp_path, "SELECT count(*) FROM clock_corrections") == [(1,)]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.floats(0, 10_000)),
        st.tuples(st.just("step"), st.one_of(st.floats(-20_000, 20_000), st.floats(-1e9, 1e9))),
        st.tuples(st.just("look"), st.just(0.0)),
        st.tuples(st.just("change"), st.just(0.0)),
        st.tuples(st.just("flush"), st.just(0.0)),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_whatever_the_clock_does_order_and_lengths_are_the_monotonic_clocks(steps: list[tuple[str, float]]) -> None:
    async def watch(folder: Path) -> list[int]:
        clock, taken = HandClock(), []
        async with open_store(folder, SECTION, clock) as store:
            session_id, [feeder] = await open_books(store, Timeline.now(clock), "feeder")
            label = "none"
            for kind, amount in steps:
                match kind:
                    case "wait":
                        clock.advance(amount)
                    case "step":
                        clock.step(amount)
                    case "look":
                        await store.check_clock()
                    case "flush":
                        await store.flush()
                    case "change":
                        following = "bird" if label == "none" else "none"
                        feeder.add_change(LabelChange(1, clock.monotonic_ns(), label, following, None, 0.5))
                        taken.append(clock.monotonic_ns())
                        label = following
            await store.close_session(session_id, "signal")
            [(anchor_mono_ns, anchor_us)] = ask(folder, "SELECT anchor_mono_ns, anchor_utc_us FROM sessions")
            final = Timeline(anchor_mono_ns, anchor_us)
            # What it believes at the end is what the wall clock says then.
            assert abs(final.at_us(clock.monotonic_ns()) - clock.utc_us()) <= 1_000_000 + 100
        return [final.at_us(mono_ns) for mono_ns in taken]

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        expected = asyncio.run(watch(folder))
        assert [at_us for (at_us,) in ask(folder, "SELECT at_us FROM label_changes ORDER BY id")] == expected
        assert_sums_are_true(folder)
