from __future__ import annotations

import random
from itertools import permutations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from rpiwatch.boxes import Box
from rpiwatch.config import SubjectsSection
from rpiwatch.subjects import Found, SubjectTracker, best_pairs

S = 1_000_000_000
ASPECT = 16 / 9
LOOK_NS = S // 5


def box_at(x: float, y: float, width: float = 0.1, height: float = 0.3) -> Box:
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def numbers(tracker: SubjectTracker, *looks: list[Box | Found], step_ns: int = LOOK_NS) -> list[list[int | None]]:
    """Show looks; give of each, in the order in which they were found, the numbers of its boxes."""
    told = []
    for count, found in enumerate(looks):
        things = [each if isinstance(each, Found) else Found(each) for each in found]
        subjects = tracker.update(count * step_ns, ASPECT, things)
        told.append([next(subject.number for subject in subjects if subject.found is thing) for thing in things])
    return told


def test_who_walks_through_the_picture_stays_one() -> None:
    walk = [[box_at(0.05 + 0.06 * step, 0.5)] for step in range(16)]
    assert numbers(SubjectTracker(SubjectsSection()), *walk) == [[1]] * 16


def test_who_runs_so_fast_that_no_two_boxes_overlap_stays_one() -> None:
    run = [[box_at(0.05 + 0.12 * step, 0.5)] for step in range(8)]
    assert numbers(SubjectTracker(SubjectsSection()), *run) == [[1]] * 8


def test_two_are_two_and_stay_who_they_are_when_they_pass_each_other() -> None:
    looks = [[box_at(0.1 + 0.05 * step, 0.4), box_at(0.9 - 0.05 * step, 0.6)] for step in range(17)]
    assert numbers(SubjectTracker(SubjectsSection()), *looks) == [[1, 2]] * 17


def test_who_is_not_found_for_a_moment_is_waited_for() -> None:
    here = box_at(0.5, 0.5)
    tracker = SubjectTracker(SubjectsSection(hold_s=2.0))
    assert numbers(tracker, [here], *[[]] * 9, [here]) == [[1], *[[]] * 9, [1]]
    assert [subject.number for subject in tracker.subjects] == [1]


def test_who_is_away_for_longer_comes_back_as_another() -> None:
    here = box_at(0.5, 0.5)
    assert numbers(SubjectTracker(SubjectsSection(hold_s=1.0)), [here], *[[]] * 9, [here])[-1] == [2]


def test_while_it_is_waited_for_it_is_where_it_was() -> None:
    tracker = SubjectTracker(SubjectsSection())
    numbers(tracker, [box_at(0.5, 0.5)], [])
    (subject,) = tracker.subjects
    assert subject.found is None
    assert (subject.box, subject.seen_ns) == (box_at(0.5, 0.5), 0)


def test_what_appears_far_away_is_another() -> None:
    assert numbers(SubjectTracker(SubjectsSection()), [box_at(0.1, 0.5)], [box_at(0.8, 0.5)]) == [[1], [2]]


def test_a_small_thing_near_a_large_one_is_another() -> None:
    large, small = box_at(0.5, 0.5, 0.3, 0.8), box_at(0.55, 0.5, 0.02, 0.05)
    assert numbers(SubjectTracker(SubjectsSection()), [large], [small]) == [[1], [2]]


def test_of_two_that_could_be_it_the_one_of_its_kind_is_it() -> None:
    person, dog = np.array([0.9, 0.1], np.float32), np.array([0.1, 0.9], np.float32)
    before = [Found(box_at(0.5, 0.5), person)]
    now = [Found(box_at(0.52, 0.5), dog), Found(box_at(0.48, 0.5), person)]
    assert numbers(SubjectTracker(SubjectsSection()), before, now) == [[1], [2, 1]]


def test_what_is_not_sure_begins_no_subject_but_goes_on_with_one() -> None:
    tracker = SubjectTracker(SubjectsSection(hold_s=0.5))
    walk = [box_at(0.2 + 0.03 * step, 0.5) for step in range(12)]
    assert tracker.update(0, ASPECT, [Found(walk[0], sure=False)]) == ()
    for look, box in enumerate(walk[1:], start=1):
        (subject,) = tracker.update(look * LOOK_NS, ASPECT, [Found(box, sure=look in (1, 11))])
        assert (subject.number, subject.box) == (1, box)


def test_who_is_surely_there_goes_before_what_is_not_sure() -> None:
    tracker = SubjectTracker(SubjectsSection())
    here = box_at(0.5, 0.5)
    tracker.update(0, ASPECT, [Found(here)])
    sure = Found(box_at(0.52, 0.5))
    (subject,) = tracker.update(LOOK_NS, ASPECT, [Found(here, sure=False), sure])
    assert subject.found is sure


def test_a_second_box_around_one_is_no_other_but_somebody_else_before_it_is() -> None:
    person, dog = np.array([0.9, 0.1], np.float32), np.array([0.1, 0.9], np.float32)
    whole, half = box_at(0.5, 0.5), box_at(0.5, 0.6, height=0.1)
    tracker = SubjectTracker(SubjectsSection())
    tracker.update(0, ASPECT, [Found(whole, person)])
    assert len(tracker.update(LOOK_NS, ASPECT, [Found(whole, person), Found(half, person)])) == 1
    assert len(tracker.update(2 * LOOK_NS, ASPECT, [Found(whole, person), Found(half, dog)])) == 2


def test_a_look_that_takes_it_for_something_else_ends_nobody() -> None:
    """Though it stops right after that, so that it is not where it should be."""
    person, vase = np.array([0.9, 0.1], np.float32), np.array([0.4, 0.6], np.float32)
    walk: list[list[Box | Found]] = [[Found(box_at(0.2 + 0.04 * step, 0.5), person)] for step in range(8)]
    walk[-1] = [Found(box_at(0.2 + 0.04 * 7, 0.5), vase)]
    stands: list[list[Box | Found]] = [[Found(box_at(0.48, 0.5), person)]] * 3
    assert numbers(SubjectTracker(SubjectsSection()), *walk, *stands) == [[1]] * 11


def test_one_that_is_hidden_while_another_goes_by_is_itself_again() -> None:
    sitting = box_at(0.5, 0.5)
    passing = [box_at(0.2 + 0.04 * step, 0.52) for step in range(16)]
    looks = [[box] if 5 <= step <= 10 else [sitting, box] for step, box in enumerate(passing)]
    told = numbers(SubjectTracker(SubjectsSection()), *looks)
    assert told == [[2] if 5 <= step <= 10 else [1, 2] for step in range(16)]


def test_of_whom_little_is_known_much_is_possible() -> None:
    """Who was seen once may run; who has stood for a while will not be far away after a moment."""
    far = box_at(0.5 + 0.3, 0.5)
    seen_once: list[list[Box | Found]] = [[box_at(0.5, 0.5)], [], [], [], [far]]
    assert numbers(SubjectTracker(SubjectsSection()), *seen_once)[-1] == [1]
    stood: list[list[Box | Found]] = [*[[box_at(0.5, 0.5)]] * 20, [], [], [], [far]]
    assert numbers(SubjectTracker(SubjectsSection()), *stood)[-1] == [2]


@given(arrays(np.float64, array_shapes(min_dims=2, max_dims=2, max_side=5), elements=st.sampled_from([0, 0.1, 0.5, 1])))
def test_the_best_pairs_are_as_good_as_any(likeness: NDArray[np.float64]) -> None:
    pairs = best_pairs(likeness)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert all(likeness[pair] > 0 for pair in pairs)
    table = likeness if likeness.shape[0] <= likeness.shape[1] else likeness.T
    any_ = (sum(table[range(len(table)), order]) for order in permutations(range(table.shape[1]), len(table)))
    np.testing.assert_allclose(sum(likeness[pair] for pair in pairs), max(any_))


def test_who_is_kept_is_not_given_up() -> None:
    tracker = SubjectTracker(SubjectsSection(hold_s=0.5))
    tracker.update(0, ASPECT, [Found(box_at(0.5, 0.5))])
    for look in range(1, 20):
        assert [subject.number for subject in tracker.update(look * LOOK_NS, ASPECT, [])] == [1]
        tracker.keep(1, look * LOOK_NS)


def test_no_number_is_given_again() -> None:
    tracker = SubjectTracker(SubjectsSection(hold_s=0.1))
    tracker.update(0, ASPECT, [Found(box_at(0.5, 0.5))])
    tracker.reset()
    assert tracker.subjects == ()
    assert [subject.number for subject in tracker.update(S, ASPECT, [Found(box_at(0.5, 0.5))])] == [2]


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 4))
def test_walkers_in_lanes_of_their_own_are_never_mixed_up(seed: int, count: int) -> None:
    """With jitter of the boxes and missed looks, as detectors give them, whatever the order in which they are found."""
    rng = random.Random(seed)
    tracker = SubjectTracker(SubjectsSection())
    lanes = [(lane + 0.5) / count for lane in range(count)]
    speeds = [rng.uniform(-0.04, 0.04) for _ in lanes]
    places = [rng.uniform(0.3, 0.7) for _ in lanes]
    who: dict[int, set[int]] = {lane: set() for lane in range(count)}
    for look in range(20):
        found = {}
        for lane in range(count):
            if look and rng.random() < 0.2:
                continue
            x = places[lane] + speeds[lane] * look + rng.gauss(0, 0.004)
            height = 0.6 / count * rng.uniform(0.9, 1.1)
            found[lane] = Found(box_at(x, lanes[lane] + rng.gauss(0, 0.004), 0.08, height))
        order = list(found)
        rng.shuffle(order)
        subjects = tracker.update(look * LOOK_NS, ASPECT, [found[lane] for lane in order])
        for lane, thing in found.items():
            who[lane].add(next(subject.number for subject in subjects if subject.found is thing))
    assert all(len(these) == 1 for these in who.values())
