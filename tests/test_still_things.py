from __future__ import annotations

from rpiwatch.boxes import Box
from rpiwatch.still_things import FORGOTTEN_NS, StillThings

S = 1_000_000_000
HERE = Box(0.4, 0.4, 0.6, 0.8)
NEARBY = Box(0.41, 0.4, 0.61, 0.8)
ELSEWHERE = Box(0.0, 0.0, 0.2, 0.4)


def test_what_stays_for_long_enough_is_still_and_a_subject_of_another_number_too() -> None:
    things = StillThings(100)
    told = [things.look(second * S, [("dog", HERE)])[0] for second in range(103)]
    assert told == [False] * 100 + [True] * 3
    assert things.look(3600 * S, [("dog", NEARBY)]) == [True]


def test_another_label_or_place_is_not_taken_for_it() -> None:
    things = StillThings(5)
    for second in range(8):
        things.look(second * S, [("dog", HERE)])
    assert things.look(9 * S, [("person", HERE), ("dog", ELSEWHERE), ("dog", HERE)]) == [False, False, True]


def test_two_in_one_place_are_two() -> None:
    things = StillThings(5)
    for second in range(8):
        things.look(second * S, [("dog", HERE)])
    assert sorted(things.look(9 * S, [("dog", HERE), ("dog", NEARBY)])) == [False, True]


def test_what_is_found_only_now_and_then_is_still_too_but_visitors_of_one_perch_are_not() -> None:
    statue, perch = StillThings(100), StillThings(100)
    for second in range(2000):
        seen = second % 10 < 7
        was_still = statue.look(second * S, [("dog", HERE)] if seen else [])
        on_perch = perch.look(second * S, [("bird", HERE)] if second % 60 < 15 else [])
        assert not any(on_perch)
    assert statue.things
    assert was_still in ([], [True])


def test_a_break_between_looks_is_not_counted() -> None:
    things = StillThings(60)
    things.look(0, [("dog", HERE)])
    assert things.look(100_000 * S, [("dog", HERE)]) == [False]


def test_what_was_known_before_a_restart_is_known_and_what_is_gone_for_weeks_is_not() -> None:
    things = StillThings(100)
    things.know([("dog", HERE)])
    assert things.look(50 * FORGOTTEN_NS, [("dog", HERE)]) == [True]
    assert things.things == (("dog", HERE),)
    assert things.look(51 * FORGOTTEN_NS + S, []) == []
    assert things.things == ()


def test_over_the_short_films_of_a_trail_camera_it_adds_up() -> None:
    things = StillThings(60)
    for film in range(10):
        things.begin()
        told = [things.look(second * S, [("dog", HERE)])[0] for second in range(11)]
        assert told[-1] == (film >= 5)


def test_it_can_be_switched_off() -> None:
    things = StillThings(0)
    assert all(things.look(second * S, [("dog", HERE)]) == [False] for second in range(100))
