from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.near_misses import GAP_NS, GATES, HOUR_NS, LATE, LONGEST_NS, LONGEST_SURE_NS, PROMPT, NearMisses
from rpiwatch.records import SCENE, Chance, NearMiss, TargetState

S = 1_000_000_000
HERE = Box(0.1, 0.1, 0.2, 0.4)
FAR = Chance(0, "open", 0.3, 0.5, None, S, 0.1, 0.2, 7, HERE)
"""Near, and not sure: of a target with enter 0.5, a dwell of 1 s and a minimum size of 0.2."""
BRIEF = replace(FAR, score=0.7, sure_ns=S // 2)
SMALL = replace(FAR, way="size", score=0.8, sure_ns=2 * S)
STILL = replace(FAR, way="still", score=0.9, sure_ns=2 * S)
THERE = replace(FAR, score=0.8, sure_ns=2 * S)


@dataclass
class Watch:
    """One target's near misses, look by look."""

    log: NearMisses
    misses: list[NearMiss]
    since_ns: int | None = None

    def look(self, at_s: float, *chances: Chance, visit: bool = False, clips: bool = True, night: bool = False) -> None:
        mono_ns = round(at_s * S)
        self.since_ns = (self.since_ns if self.since_ns is not None else mono_ns) if visit else None
        state = TargetState("bird", 0.5, self.since_ns)
        self.misses += self.log.look(mono_ns, chances, [state], [visit and clips], night=night)

    def end(self) -> list[NearMiss]:
        self.misses += self.log.close()
        return self.misses


def watch() -> Watch:
    return Watch(NearMisses(), [])


def test_a_score_that_came_near_is_told_of_when_it_has_been_away_for_a_while() -> None:
    one = watch()
    one.look(1, FAR)
    one.look(2, replace(FAR, score=0.45, subject=SCENE, box=WHOLE), night=True)
    one.look(3, FAR)
    one.look(12)
    assert one.misses == []
    one.look(14)
    assert one.misses == [NearMiss("bird", "enter", S, 3 * S, 2 * S, 0.45, 0.5, True, SCENE, WHOLE)]
    assert one.end() == one.misses[:1]


def test_the_gate_is_the_one_that_the_best_try_did_not_pass() -> None:
    tries = {"enter": FAR, "dwell": BRIEF, "size": SMALL, "still": STILL}
    for gate, chance in tries.items():
        one = watch()
        one.look(1, chance)
        (miss,) = one.end()
        assert (miss.gate, miss.subject, miss.box) == (gate, 7, HERE)
    one = watch()
    for at_s, chance in enumerate([FAR, SMALL, BRIEF, replace(FAR, score=0.49)]):
        one.look(at_s, chance)
    (miss,) = one.end()
    assert (miss.gate, miss.since_ns, miss.until_ns, miss.peak_ns) == ("size", 0, 3 * S, S)


def test_what_was_reached_and_needed_is_in_the_gates_own_measure() -> None:
    for chances, figures in [
        ([FAR, replace(FAR, score=0.4)], ("enter", 0.4, 0.5)),
        ([replace(BRIEF, sure_ns=0), BRIEF, replace(BRIEF, score=0.9, sure_ns=0)], ("dwell", 0.5, 1.0)),
        ([SMALL, replace(SMALL, size=0.15, score=0.6)], ("size", 0.15, 0.2)),
        ([STILL], ("still", 0.9, 0.5)),
    ]:
        one = watch()
        for at_s, chance in enumerate(chances):
            one.look(at_s / 4, chance)
        (miss,) = one.end()
        assert (miss.gate, miss.reached, miss.needed) == figures


def test_one_that_is_not_sure_fails_before_its_size_matters_and_a_still_one_is_nothing() -> None:
    for way in ("size", "still"):
        for chance, gate in [(replace(FAR, way=way), "enter"), (replace(BRIEF, way=way), "dwell")]:
            one = watch()
            one.look(0, chance)
            assert [miss.gate for miss in one.end()] == ([gate] if way == "size" else [])


def test_who_came_nearer_and_was_there_missed_nothing_and_neither_when_it_went() -> None:
    one = watch()
    for at_s in range(5):
        one.look(at_s, FAR, replace(SMALL, score=0.6))
    for at_s in range(5, 100):
        one.look(at_s, *([THERE] if at_s < 9 else []), visit=True)
    for at_s in range(100, 105):
        one.look(at_s, FAR)
    one.look(200)
    assert one.end() == []


def test_a_visit_does_not_hide_what_comes_near_long_after_it() -> None:
    one = watch()
    one.look(0, THERE, visit=True)
    one.look(60, FAR)
    assert [(miss.gate, miss.since_ns) for miss in one.end()] == [("enter", 60 * S)]


def test_a_visit_at_a_quiet_time_is_missed_unless_it_gets_its_clip_at_the_end() -> None:
    for clip_comes in (False, True):
        one = watch()
        one.look(0, BRIEF)
        for at_s in range(1, 30):
            one.look(at_s, THERE, visit=True, clips=clip_comes and at_s > 20)
        figures = [(miss.gate, miss.reached, miss.needed, miss.since_ns, miss.until_ns) for miss in one.end()]
        assert figures == ([] if clip_comes else [("quiet", 0.8, 0.5, 0, 29 * S)])


def test_a_still_thing_is_missed_whoever_visits_beside_it() -> None:
    one = watch()
    for at_s in range(30):
        one.look(at_s, STILL, THERE, visit=True)
    assert [miss.gate for miss in one.end()] == ["still"]


def test_what_goes_on_is_told_in_pieces_of_minutes_or_of_hours() -> None:
    for chance, gate, longest_ns in [(FAR, "enter", LONGEST_NS), (STILL, "still", LONGEST_SURE_NS)]:
        one = watch()
        for at_s in range(0, 2 * longest_ns // S, 5):
            one.look(at_s, chance)
        assert [miss.gate for miss in one.misses] == [gate]
        assert one.misses[0].until_ns - one.misses[0].since_ns == longest_ns
        assert [miss.since_ns for miss in one.end()] == [0, longest_ns + 5 * S]


def test_of_an_hour_the_first_are_told_at_once_and_of_the_others_the_greatest_at_its_end() -> None:
    one = watch()
    scores = [0.3] * PROMPT + [0.30 + 0.005 * number for number in range(30)]
    for number, score in enumerate(scores):
        one.look(60 * number, replace(FAR, score=score))
        one.look(60 * number + 20)
    assert len(one.misses) == PROMPT
    one.look(1 + HOUR_NS / S)  # of the hour that began with the first one's end
    assert len(one.misses) == PROMPT + LATE
    assert sorted(miss.reached for miss in one.misses[PROMPT:]) == scores[-LATE:]
    one.look(4000, FAR)
    one.look(4020)
    assert len(one.misses) == PROMPT + LATE + 1


def test_a_camera_that_comes_and_goes_gets_no_more_for_it() -> None:
    one = watch()
    for number in range(100):
        one.look(30 * number, FAR)
        one.end()
    assert len(one.misses) == PROMPT + LATE
    one.look(3600 + 30, FAR)
    assert len(one.end()) == PROMPT + LATE + 1


def test_targets_are_told_apart() -> None:
    log = NearMisses()
    states = [TargetState("bird", 0.3, None), TargetState("cat", 0.8, 0)]
    log.look(0, [FAR, replace(THERE, target=1)], states, [False, True], night=False)
    assert [(miss.label, miss.gate) for miss in log.close()] == [("bird", "enter")]


# What always holds

ways = st.sampled_from(["open", "size", "still"])


@st.composite
def looks(draw: st.DrawFn) -> list[tuple[int, list[Chance], bool, bool]]:
    """Times, chances, whether the target is there, and whether its visit saves clips."""
    now_ns, steps = 0, []
    for _ in range(draw(st.integers(1, 60))):
        now_ns += draw(st.sampled_from([S // 5, S, 5 * S, 9 * S, 11 * S, 200 * S, 2000 * S]))
        visit = draw(st.sampled_from([False, False, False, True]))
        chances = []
        for way in draw(st.sets(ways)):
            score = draw(st.sampled_from([0.25, 0.4, 0.5, 0.75, 1.0]))
            sure_ns = draw(st.sampled_from([0, S // 2, S, 9 * S])) if score >= 0.5 else None
            if way == "open" and sure_ns is not None and not visit:
                sure_ns = min(sure_ns, S - 1)  # else the tracker would have it there
            chances.append(replace(FAR, way=way, score=score, sure_ns=sure_ns))
        steps.append((now_ns, chances, visit, draw(st.booleans())))
    return steps


def run(steps: Sequence[tuple[int, list[Chance], bool, bool]]) -> list[NearMiss]:
    one = watch()
    for now_ns, chances, visit, clips in steps:
        one.look(now_ns / S, *chances, visit=visit, clips=clips)
    return one.end()


@settings(deadline=None)
@given(looks())
def test_each_is_a_stretch_of_looks_that_did_not_pass_its_gate(
    steps: list[tuple[int, list[Chance], bool, bool]],
) -> None:
    misses = run(steps)
    times = [now_ns for now_ns, *_ in steps]
    for miss in misses:
        assert miss.since_ns <= miss.peak_ns <= miss.until_ns
        assert {miss.since_ns, miss.peak_ns, miss.until_ns} <= set(times)
        assert miss.gate in GATES
        if miss.gate != "quiet":  # whose score may have come down to `stay` by the second piece
            assert (miss.reached < miss.needed) == (miss.gate in ("enter", "dwell", "size"))
        within = [step for step in steps if miss.since_ns <= step[0] <= miss.until_ns]
        if miss.gate != "still":
            assert not any(visit and clips for _, _, visit, clips in within)
        peak = next(step for step in steps if step[0] == miss.peak_ns)
        assert peak[1] != []
        stretches = sorted((each.since_ns, each.until_ns) for each in misses if each.gate == miss.gate == "still")
        assert all(until_ns < since_ns for (_, until_ns), (since_ns, _) in pairwise(stretches))


@settings(deadline=None, max_examples=20)
@given(looks())
def test_no_hour_gives_more_than_its_share(steps: list[tuple[int, list[Chance], bool, bool]]) -> None:
    many = [
        (number * HOUR_NS // 200, chances, visit, clips) for number, (_, chances, visit, clips) in enumerate(steps * 20)
    ]
    misses = run(many)
    hours = many[-1][0] // HOUR_NS + 1
    assert len(misses) <= (PROMPT + LATE) * (hours + 1)


@settings(deadline=None)
@given(looks())
def test_nothing_near_is_lost_but_to_a_visit_or_the_share(steps: list[tuple[int, list[Chance], bool, bool]]) -> None:
    """Each look at which the target was near is in a stretch that is told, or beside a visit, where few are."""
    misses = run(steps)
    if len(misses) >= PROMPT:
        return
    for now_ns, chances, *_ in steps:
        for chance in chances:
            if chance.way == "still" and (chance.sure_ns or 0) < chance.dwell_ns:
                continue
            is_in = any(miss.since_ns <= now_ns <= miss.until_ns for miss in misses)
            near_visit = any(
                visit and clips and abs(at_ns - now_ns) <= LONGEST_SURE_NS + 2 * GAP_NS
                for at_ns, _, visit, clips in steps
            )
            assert is_in or (near_visit and chance.way != "still")


def test_after_a_break_all_stretches_are_others() -> None:
    one = watch()
    one.look(0, FAR)
    one.end()
    one.look(2, THERE, visit=True)
    assert len(one.end()) == 1
