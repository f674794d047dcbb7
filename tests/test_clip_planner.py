"""Where clips begin and end: the frames of all clips are exactly those around the visits, each in one clip."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.boxes import WHOLE
from rpiwatch.clips.planner import RETRY_NS, ClipPlanner, Ending, Opening
from rpiwatch.records import Grounds, TargetState

SECOND = 1_000_000_000
TENTH = SECOND // 10


class Footage:
    """Frames at given times, and a planner that is told of some of them; collects the clips."""

    def __init__(self, times: list[int], pre_roll_s: float = 1, post_roll_s: float = 1, max_s: float = 10) -> None:
        self.times = times
        self.clips: list[tuple[Opening, int]] = []
        self._open: Opening | None = None
        self._horizon_ns = -1  # the writer may have had the frames up to here
        self.planner = ClipPlanner(pre_roll_s, post_roll_s, max_s, self._first_frame_ns)

    def _first_frame_ns(self, since_ns: int) -> int | None:
        index = bisect_left(self.times, since_ns)
        return self.times[index] if index < len(self.times) else None

    def take(self, steps: list[Opening | Ending]) -> None:
        for step in steps:
            if isinstance(step, Opening):
                assert self._open is None
                self._open = step
            else:
                assert self._open is not None
                assert step.end_ns > self._horizon_ns
                self.clips.append((self._open, step.end_ns))
                self._open = None

    def predict(self, mono_ns: int, *targets: TargetState) -> None:
        self.take(self.planner.on_prediction(mono_ns, targets))
        self._horizon_ns = mono_ns

    def end(self, last_ns: int) -> None:
        self.take(self.planner.on_break(last_ns))
        assert self._open is None

    def frames(self) -> list[list[int]]:
        return [[at for at in self.times if clip.start_ns <= at < end_ns] for clip, end_ns in self.clips]


def watch(visits: list[tuple[int, int]], *, count: int = 300, label: str = "bird", **seconds: float) -> Footage:
    """Ten frames a second, all predicted; visits are (first, last) frame."""
    footage = Footage([n * TENTH for n in range(count)], **seconds)
    for n in range(count):
        since = next((first * TENTH for first, last in visits if first <= n <= last), None)
        footage.predict(n * TENTH, TargetState(label, 0.9 if since is not None else 0.0, since))
    footage.end((count - 1) * TENTH)
    return footage


def spans(footage: Footage) -> list[tuple[int, int]]:
    return [(frames[0] // TENTH, frames[-1] // TENTH) for frames in footage.frames()]


def test_a_clip_is_pre_roll_visit_and_post_roll():
    footage = watch([(50, 70)])
    assert spans(footage) == [(40, 80)]
    assert footage.clips[0][0] == Opening("bird", 50 * TENTH, 40 * TENTH, continues=False)


def test_a_visit_at_the_very_start_has_the_pre_roll_that_there_is():
    assert spans(watch([(3, 20)])) == [(0, 30)]


def test_a_target_that_returns_within_the_post_roll_extends_the_clip():
    assert spans(watch([(50, 70), (75, 90)])) == [(40, 100)]


def test_a_target_that_returns_later_gets_a_clip_that_starts_after_the_one_before():
    footage = watch([(50, 70), (85, 90)])
    assert spans(footage) == [(40, 80), (81, 100)]
    assert not footage.clips[1][0].continues


def test_a_target_that_returned_unseen_after_the_post_roll_gets_a_clip_of_its_own():
    """The model was slow: between two of its frames lie the end of one visit and the start of another."""
    footage = Footage([n * TENTH for n in range(300)])
    footage.predict(50 * TENTH, TargetState("bird", 0.9, 50 * TENTH))
    footage.predict(150 * TENTH, TargetState("bird", 0.9, 145 * TENTH))
    footage.end(150 * TENTH)
    assert spans(footage) == [(40, 60), (135, 150)]


def test_a_visit_longer_than_the_maximum_goes_on_in_the_next_clip():
    footage = watch([(50, 200)], max_s=5)
    assert spans(footage) == [(40, 89), (90, 139), (140, 189), (190, 210)]
    assert [clip.continues for clip, _ in footage.clips] == [False, True, True, True]
    assert all(clip.triggered_ns == clip.start_ns for clip, _ in footage.clips[1:])


def test_a_clip_that_is_full_when_its_post_roll_ends_has_no_successor():
    assert spans(watch([(50, 79)], max_s=5)) == [(40, 89)]


def test_the_end_of_the_stream_ends_the_clip_with_its_last_frame():
    assert spans(watch([(50, 99)], count=100)) == [(40, 99)]
    assert spans(watch([(50, 95)], count=100)) == [(40, 99)]


def test_without_rolls_a_clip_is_its_visit():
    assert spans(watch([(50, 50), (52, 60)], pre_roll_s=0, post_roll_s=0)) == [(50, 50), (52, 60)]


def test_the_label_is_the_trigger_with_the_greater_score():
    footage = Footage([n * TENTH for n in range(100)])
    footage.predict(30 * TENTH, TargetState("cat", 0.5, 30 * TENTH), TargetState("dog", 0.7, 29 * TENTH))
    footage.end(30 * TENTH)
    assert footage.clips[0][0] == Opening("dog", 29 * TENTH, 19 * TENTH, continues=False)


def test_a_successor_speaks_of_who_is_there():
    footage = Footage([n * TENTH for n in range(100)], max_s=5)
    footage.predict(10 * TENTH, TargetState("cat", 0.9, 10 * TENTH), TargetState("dog", 0, None))
    for n in range(11, 60):
        footage.predict(n * TENTH, TargetState("cat", 0, None), TargetState("dog", 0.8, 15 * TENTH))
    footage.end(59 * TENTH)
    assert [(clip.label, clip.continues) for clip, _ in footage.clips] == [("cat", False), ("dog", True)]


def test_a_trigger_that_is_known_late_lies_within_its_clip():
    """The dwell can reveal a visit that began while the clip before was still open."""
    footage = Footage([n * TENTH for n in range(100)], post_roll_s=0.2)
    footage.predict(30 * TENTH, TargetState("cat", 0.9, 30 * TENTH))
    footage.predict(40 * TENTH, TargetState("cat", 0.0, None))
    footage.predict(41 * TENTH, TargetState("cat", 0.9, 31 * TENTH))
    footage.end(41 * TENTH)
    first, second = footage.clips
    assert second[0].start_ns >= first[1]
    assert second[0].triggered_ns >= second[0].start_ns


def test_after_a_failure_the_same_visit_is_tried_again_later_and_ever_more_rarely():
    times = [n * SECOND for n in range(200)]
    footage = Footage(times, max_s=1000)
    tries = []
    for at_ns in times:
        for step in footage.planner.on_prediction(at_ns, [TargetState("bird", 0.9, 5 * SECOND)]):
            assert isinstance(step, Opening)
            tries.append(at_ns)
            footage.planner.on_failure(at_ns)
    waits = [(b - a) // RETRY_NS for a, b in pairwise(tries)]
    assert waits == [1, 2, 4, 6, 6]


def test_a_clip_that_succeeds_makes_the_next_failure_the_first():
    footage = Footage([n * SECOND for n in range(200)])
    bird = TargetState("bird", 0.9, 0)
    for _ in range(3):
        footage.planner.on_failure(0)
    footage.planner.on_success()
    footage.planner.on_failure(0)
    assert footage.planner.on_prediction(RETRY_NS - 1, [bird]) == []
    assert footage.planner.on_prediction(RETRY_NS, [bird]) != []


def test_frames_that_are_no_longer_kept_are_not_promised():
    footage = Footage([50 * SECOND, 51 * SECOND])
    assert footage.planner.on_prediction(40 * SECOND, [TargetState("bird", 0.9, 40 * SECOND)]) == []
    (opening,) = footage.planner.on_prediction(51 * SECOND, [TargetState("bird", 0.9, 40 * SECOND)])
    assert opening == Opening("bird", 50 * SECOND, 50 * SECOND, continues=False)


@st.composite
def scenes(draw):
    """Irregular frames, of which some are predicted, and two targets that come and go, known after a dwell."""
    steps = draw(st.lists(st.integers(1_000_000, 400_000_000), min_size=2, max_size=150))
    times = [sum(steps[: n + 1]) for n in range(len(steps))]
    predicted = draw(st.lists(st.booleans(), min_size=len(times), max_size=len(times)))
    dwell = draw(st.integers(0, 3))
    presence = {}
    for label in ("cat", "dog"):
        runs = draw(st.lists(st.integers(1, 25), max_size=20))
        flags = [bool(n % 2) for n, run in enumerate(runs) for _ in range(run)]
        presence[label] = (flags + [False] * len(times))[: len(times)]
    scores = draw(st.lists(st.floats(0, 1), min_size=2, max_size=2))
    return times, predicted, dwell, presence, dict(zip(("cat", "dog"), scores, strict=True))


@settings(max_examples=200, deadline=None)
@given(scenes(), st.floats(0, 3), st.floats(0, 3), st.floats(6.1, 12))
def test_clips_hold_exactly_the_frames_around_the_visits(scene, pre_roll_s, post_roll_s, max_s):
    times, predicted, dwell, presence, scores = scene
    footage = Footage(times, pre_roll_s, post_roll_s, max_s)
    wanted: set[int] = set()
    last_ns = None
    run = {"cat": 0, "dog": 0}
    since: dict[str, int] = {}
    for index, at_ns in enumerate(times):
        if not predicted[index]:
            continue
        last_ns = at_ns
        targets = []
        for label, score in scores.items():
            run[label] = run[label] + 1 if presence[label][index] else 0
            if run[label] == 1:
                since[label] = at_ns
            seen = run[label] > dwell
            targets.append(TargetState(label, score, since[label] if seen else None))
            if seen:
                first = bisect_left(times, since[label] - round(pre_roll_s * 1e9))
                wanted.update(times[first : bisect_right(times, at_ns + round(post_roll_s * 1e9))])
        footage.predict(at_ns, *targets)
    if last_ns is None:
        return
    footage.end(last_ns)
    clips = footage.frames()
    recorded = [at_ns for frames in clips for at_ns in frames]
    assert recorded == sorted(t for t in wanted if t <= last_ns)  # in order, and none twice
    for (opening, end_ns), frames in zip(footage.clips, clips, strict=True):
        assert frames[0] == opening.start_ns <= opening.triggered_ns < end_ns
        assert end_ns - opening.start_ns <= round(max_s * 1e9)
    for (_, end_ns), (opening, _) in pairwise(footage.clips):
        if opening.continues:
            assert opening.start_ns == opening.triggered_ns == next(t for t in times if t >= end_ns)


def test_a_clip_bears_the_grounds_of_the_visit_that_it_shows() -> None:
    """Also the one that a long visit goes on in, by whichever target that is."""
    bird, cat = (Grounds(score, 0.5, 0.25, 0.3, False, 0, WHOLE) for score in (0.6, 0.7))
    footage = Footage([n * TENTH for n in range(300)], max_s=10)
    for n in range(300):
        there = [TargetState("bird", 0.9, 10 * TENTH, grounds=bird)] if 10 <= n < 140 else []
        there += [TargetState("cat", 0.8, 90 * TENTH, grounds=cat)] if 90 <= n < 250 else []
        footage.predict(n * TENTH, *there)
    footage.end(299 * TENTH)
    assert [(clip.label, clip.grounds) for clip, _ in footage.clips] == [("bird", bird), ("bird", bird), ("cat", cat)]
