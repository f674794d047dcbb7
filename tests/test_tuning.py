"""What verdicts say of thresholds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.tuning import LEAST_RIGHT, SMOOTHED_POINTS, Judged, advise, reach

SCORES = st.floats(0, 1)


def judged(right: list[float], wrong: list[float]) -> list[Judged]:
    return [Judged(score, True) for score in right] + [Judged(score, False) for score in wrong]


def test_the_highest_threshold_that_keeps_all_right_ones() -> None:
    advice = advise(judged([0.72, 0.8, 0.8, 0.9, 0.95], [0.5, 0.55, 0.6, 0.75]))
    assert advice.suggested == 0.71
    assert advice.reason == "it would have kept all 5 right ones, and spared 3 of 4 wrong ones"
    at = {point.enter: point for point in advice.curve}
    assert (at[0.5].right_kept, at[0.5].wrong_kept, at[0.5].precision) == (5, 4, 5 / 9)
    assert (at[0.71].right_kept, at[0.71].wrong_kept) == (5, 1)
    assert (at[0.85].right_kept, at[0.85].wrong_kept, at[0.85].precision) == (2, 0, 1.0)
    assert at[1.0].precision is None
    assert min(at) == 0.5


def test_few_right_ones_say_too_little() -> None:
    advice = advise(judged([0.9] * (LEAST_RIGHT - 1), [0.5] * 100))
    assert advice.suggested is None
    assert "5 are needed" in advice.reason


def test_nothing_is_suggested_that_would_spare_nothing() -> None:
    advice = advise(judged([0.5, 0.9, 0.9, 0.9, 0.9], [0.8]))
    assert advice.suggested is None
    assert "would spare none" in advice.reason


def test_no_verdicts() -> None:
    advice = advise([])
    assert (advice.curve, advice.suggested) == ((), None)


@given(st.lists(SCORES, max_size=40), st.lists(SCORES, max_size=40))
def test_what_is_suggested_keeps_all_right_ones_and_spares_some(right: list[float], wrong: list[float]) -> None:
    advice = advise(judged(right, wrong))
    assert (advice.right, advice.wrong) == (len(right), len(wrong))
    for before, after in zip(advice.curve, advice.curve[1:], strict=False):
        assert before.right_kept >= after.right_kept
        assert before.wrong_kept >= after.wrong_kept
    if advice.suggested is not None:
        assert all(score >= advice.suggested for score in right)
        assert any(score < advice.suggested for score in wrong)


@given(st.lists(SCORES, max_size=60), SCORES)
def test_how_high_a_clip_reached_is_between_its_trigger_and_its_peak(scores: list[float], at_trigger: float) -> None:
    found = reach(scores, at_trigger)
    assert at_trigger <= found <= max([at_trigger, *scores]) + 1e-9


def test_one_bright_frame_is_no_reach() -> None:
    flash = [0.4] * 10 + [1.0] + [0.4] * 10
    assert reach(flash, 0.41) == pytest.approx((4 * 0.4 + 1.0) / SMOOTHED_POINTS)
    assert reach([0.9] * SMOOTHED_POINTS, 0.5) == pytest.approx(0.9)
    assert reach([0.9] * (SMOOTHED_POINTS - 1), 0.5) == 0.5
