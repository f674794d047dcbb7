"""Durations in fixed buckets say nearly what all of them, sorted, would say."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.durations import BOUNDS_US, Durations, total_of

nanoseconds = st.one_of(st.integers(0, 400_000_000_000), st.integers(0, 50_000_000))


def durations(several: list[int]) -> Durations:
    counted = Durations()
    for duration_ns in several:
        counted.add(duration_ns)
    return counted


@given(st.lists(nanoseconds, min_size=1), st.sampled_from([0.0, 0.5, 0.9, 0.99, 1.0]))
def test_a_quantile_is_never_too_small_and_hardly_too_great(several, share):
    true_ms = sorted(several)[max(0, math.ceil(share * len(several)) - 1)] / 1e6
    told_ms = durations(several).quantile_ms(share)
    if true_ms <= BOUNDS_US[-1] / 1000:
        assert true_ms <= told_ms <= max(1.05 * true_ms + 1e-6, 0.1)
    else:
        assert told_ms == max(several) / 1e6


def test_nothing_has_no_quantile():
    assert Durations().quantile_ms(0.5) is None


def test_each_bound_is_at_most_a_twentieth_above_the_one_before_and_the_round_ones_are_there():
    assert all(before < after <= 1.05 * before for before, after in pairwise(BOUNDS_US))
    rounds = {round(step * 10**power) for power in range(2, 8) for step in (1, 2, 2.5, 5)}
    assert rounds <= set(BOUNDS_US)


@given(st.lists(nanoseconds), st.sampled_from(BOUNDS_US))
def test_a_bound_counts_all_that_took_no_longer(several, bound_us):
    counted = durations(several)
    assert counted.count_within(bound_us) == sum(duration_ns <= 1000 * bound_us for duration_ns in several)
    assert (counted.count, counted.sum_ns) == (len(several), sum(several))


def test_another_bound_is_refused():
    with pytest.raises(ValueError, match="not in tuple"):
        Durations().count_within(123_456)


@given(st.lists(nanoseconds), st.lists(nanoseconds))
def test_totals_and_differences_are_those_of_the_parts(first, second):
    one, other, both = durations(first), durations(second), durations(first + second)
    total = total_of(one, other)
    assert vars(total) == vars(both)
    later = both.since(one)
    assert (later.count, later.sum_ns) == (other.count, other.sum_ns)
    assert [later.count_within(bound) for bound in BOUNDS_US] == [other.count_within(bound) for bound in BOUNDS_US]
    kept = one.copy()
    one.add(1)
    assert kept.count == one.count - 1


def test_a_clock_that_went_back_counts_as_no_time():
    assert durations([-5]).quantile_ms(1) == 0
