from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.config import TargetSection
from rpiwatch.quiet_gate import QuietGate
from rpiwatch.records import TargetState

MINUTE_NS = 60_000_000_000
BIRD, CAT = TargetSection(label="bird"), TargetSection(label="cat", quiet=())
NOON_US = round(datetime(2026, 11, 24, 12).timestamp() * 1e6)
"""By the clock on the wall, wherever this runs."""


def shown(gate: QuietGate, minute: int, since: int | None, label: str = "bird") -> int | None:
    """Since which minute the clips see a target that came at minute `since`; minutes count from noon."""
    state = TargetState(label, 0.9, None if since is None else since * MINUTE_NS)
    (answer,) = gate.admit(minute * MINUTE_NS, NOON_US + minute * MINUTE_NS // 1000, [state])
    assert (answer.label, answer.score) == (label, 0.9)
    return None if answer.since_ns is None else answer.since_ns // MINUTE_NS


def test_a_visit_in_a_quiet_time_is_hidden_and_seen_from_when_it_ends() -> None:
    gate = QuietGate(["12:10-12:20"], [BIRD])
    assert [shown(gate, minute, 11) for minute in (11, 15, 19, 20, 25)] == [None, None, None, 20, 20]
    assert shown(gate, 26, None) is None
    assert shown(gate, 27, 27) == 27


def test_a_visit_that_began_before_goes_on_to_its_end() -> None:
    gate = QuietGate(["12:10-12:20"], [BIRD])
    assert [shown(gate, minute, 9) for minute in (9, 10, 15)] == [9, 9, 9]
    assert shown(gate, 16, None) is None
    assert shown(gate, 17, 17) is None
    late = QuietGate(["12:10-12:20"], [BIRD])
    assert shown(late, 10, 9) == 9  # its dwell ended in the quiet time


def test_a_target_may_have_its_own_times_in_place_of_the_common_ones() -> None:
    assert shown(QuietGate(["00:00-24:00"], [CAT]), 5, 5, "cat") == 5
    assert shown(QuietGate([], [TargetSection(label="bird", quiet=("12:00-13:00",))]), 5, 5) is None


def test_after_a_break_all_visits_are_new() -> None:
    gate = QuietGate(["12:10-12:20"], [BIRD])
    assert shown(gate, 9, 9) == 9
    gate.reset()
    assert shown(gate, 12, 11) is None


def test_what_is_no_span_is_refused() -> None:
    with pytest.raises(ValueError, match="is no span of time"):
        QuietGate(["at night"], [BIRD])


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 7)), max_size=12))
def test_of_a_visit_the_clips_see_one_unbroken_rest(stretches: list[tuple[bool, int]]) -> None:
    """Looks a minute apart, there and away: hidden from the begin of a visit or not at all, then seen to its end."""
    gate = QuietGate(["12:10-12:20", "12:30-12:35"], [BIRD])
    quiet = {*range(10, 20), *range(30, 35)}
    minute = 0
    visits: list[tuple[int, list[int | None]]] = []
    for is_there, length in stretches:
        since = minute
        if is_there and visits and visits[-1][0] + len(visits[-1][1]) == minute:
            since, answers = visits[-1]
        else:
            answers = []
            if is_there:
                visits.append((since, answers))
        for _ in range(length):
            answer = shown(gate, minute, since if is_there else None)
            if is_there:
                answers.append(answer)
            else:
                assert answer is None
            minute += 1
    for since, answers in visits:
        free = [now for now in range(since, since + len(answers)) if now not in quiet]
        expected = since if since not in quiet else next(iter(free), None)
        assert answers == [
            expected if expected is not None and now >= expected else None for now in range(since, since + len(answers))
        ]
