from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.config import LabelsSection, TargetSection, ThresholdsSection
from rpiwatch.errors import UserError
from rpiwatch.labels import NEAR, NEAR_AT_LEAST, LabelTracker
from rpiwatch.records import NOTHING, SCENE, Chance, Grounds, LabelChange, Prediction, Sighting, TargetState, of_scene
from rpiwatch.thresholds import ThresholdBook
from rpiwatch.vocabulary import Group, Vocabulary, VocabularyError, load_vocabulary

MS = 1_000_000
PETS = Vocabulary(
    ("tabby", "siamese", "pug", "beagle", "chickadee", "bottle"),
    {
        "cat": Group("cat", (0, 1), history=True),
        "dog": Group("dog", (2, 3), history=True),
        "animal": Group("animal", (0, 1, 2, 3, 4), history=False),
    },
)


def probabilities(vocabulary: Vocabulary = PETS, **scores: float) -> np.ndarray:
    vector = np.zeros(len(vocabulary.labels), dtype=np.float32)
    for label, score in scores.items():
        vector[vocabulary.labels.index(label)] = score
    return vector


def play(tracker: LabelTracker, *frames: dict[str, float], vocabulary: Vocabulary = PETS) -> list[LabelChange]:
    """Show frames, 100 ms apart, and collect the changes."""
    changes = []
    for seq, scores in enumerate(frames):
        change, _ = tracker.update(Prediction(seq, seq * 100 * MS, of_scene(probabilities(vocabulary, **scores))))
        changes += [change] if change else []
    return changes


def brief(changes: Iterable[LabelChange]) -> list[tuple[int, str, str]]:
    return [(change.seq, change.previous, change.label) for change in changes]


def tracker_of(
    *targets: TargetSection,
    vocabulary: Vocabulary = PETS,
    speak: str = "groups",
    window: int = 1,
    enter: float = 0.5,
    stay: float = 0.25,
    dwell_s: float = 0.0,
) -> LabelTracker:
    section = LabelsSection(vocabulary=speak, window=window, enter=enter, stay=stay, dwell_s=dwell_s)
    return LabelTracker(section, targets, vocabulary)


# What it does, by example


def test_a_label_is_entered_high_and_kept_low() -> None:
    frames = [{"pug": p} for p in (0.25, 0.5, 0.25, 0.375, 0.125, 0.375, 0.5)]
    changes = play(tracker_of(), *frames)
    assert brief(changes) == [(1, NOTHING, "dog"), (4, "dog", NOTHING), (6, NOTHING, "dog")]
    assert [change.confidence for change in changes] == [0.5, 0.125, 0.5]


def test_a_group_is_the_sum_of_its_members_and_tells_the_likeliest() -> None:
    (change,) = play(tracker_of(), {"tabby": 0.25, "siamese": 0.375, "pug": 0.375})
    assert change == LabelChange(0, 0, NOTHING, "cat", "siamese", 0.625)


def test_a_label_in_no_group_speaks_for_itself_without_detail() -> None:
    (change,) = play(tracker_of(), {"chickadee": 0.75})
    assert (change.label, change.detail) == ("chickadee", None)


def test_parents_do_not_speak() -> None:
    assert play(tracker_of(), {"tabby": 0.25, "pug": 0.25, "chickadee": 0.25}) == []


def test_a_change_bears_the_first_frame_of_its_dwell_and_the_score_of_its_last() -> None:
    tracker = tracker_of(dwell_s=0.2)
    (change,) = play(tracker, {}, {"pug": 0.5}, {"pug": 0.625}, {"pug": 0.75}, {"pug": 1.0})
    assert change == LabelChange(1, 100 * MS, NOTHING, "dog", "pug", 0.75)


def test_a_dwell_that_is_broken_begins_anew() -> None:
    frames = [{"pug": p} for p in (0.5, 0.5, 0.25, 0.5, 0.5, 0.5)]
    assert brief(play(tracker_of(dwell_s=0.2), *frames)) == [(3, NOTHING, "dog")]


def test_a_challenger_with_the_greater_score_replaces_the_label() -> None:
    changes = play(tracker_of(enter=0.25), {"pug": 0.5}, {"pug": 0.5, "tabby": 0.25}, {"pug": 0.375, "tabby": 0.5})
    assert brief(changes) == [(0, NOTHING, "dog"), (2, "dog", "cat")]


def test_a_label_that_leaves_defends_nothing() -> None:
    """A name that qualifies by its own lower threshold follows at once, though the one that leaves scores higher."""
    target = TargetSection(label="chickadee", enter=0.125)
    changes = play(tracker_of(target, stay=0.375), {"pug": 0.5}, {"pug": 0.25, "chickadee": 0.125})
    assert brief(changes) == [(0, NOTHING, "dog"), (1, "dog", "chickadee")]


def test_a_dwell_goes_on_over_none_and_its_change_is_not_before_it() -> None:
    frames = [{"pug": 0.5}] * 3 + [{"pug": 0.5, "tabby": 0.5}] + [{"tabby": 0.625}] * 4
    changes = play(tracker_of(dwell_s=0.2), *frames)
    assert brief(changes) == [(0, NOTHING, "dog"), (4, "dog", NOTHING), (4, NOTHING, "cat")]
    challenged = [{"pug": 0.5}] * 3 + [{"pug": 0.3, "tabby": 0.625}] + [{"tabby": 0.625}] * 4
    changes = play(tracker_of(dwell_s=0.2), *challenged)
    assert brief(changes) == [(0, NOTHING, "dog"), (4, "dog", NOTHING), (4, NOTHING, "cat")]
    assert [change.mono_ns // MS for change in changes] == [0, 400, 400]


def test_the_most_specific_name_wins_and_is_not_displaced_by_its_own_group() -> None:
    vocabulary = Vocabulary(
        PETS.labels,
        {"visitor": Group("visitor", (0, 1, 2, 3), history=True), **PETS.groups},
    )
    tracker = tracker_of(vocabulary=vocabulary)
    changes = play(
        tracker,
        {"tabby": 0.25, "pug": 0.25},  # neither cat nor dog, but a visitor
        {"tabby": 0.5, "pug": 0.375},  # a cat, though the visitor's sum is greater
        {"tabby": 0.375, "pug": 0.5},  # a dog
        {"tabby": 0.375, "pug": 0.375},  # still the dog
        {"tabby": 0.375, "pug": 0.125},  # the dog left, a visitor remains
        vocabulary=vocabulary,
    )
    assert brief(changes) == [
        (0, NOTHING, "visitor"),
        (1, "visitor", "cat"),
        (2, "cat", "dog"),
        (4, "dog", "visitor"),
    ]


def test_a_flickering_member_does_not_keep_its_group_out() -> None:
    vocabulary = Vocabulary(
        PETS.labels,
        {"pet": Group("pet", (0, 1, 2, 3), history=True), "cat": PETS.groups["cat"]},
    )
    frames = [{"pug": 0.5, "tabby": tabby} for tabby in (0.5, 0.25, 0.5, 0.25, 0.5, 0.25)]
    changes = play(tracker_of(vocabulary=vocabulary, dwell_s=0.3), *frames, vocabulary=vocabulary)
    assert brief(changes) == [(0, NOTHING, "pet")]


def test_smoothing_is_the_mean_of_the_last_frames() -> None:
    frames = [{"pug": p} for p in (0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0)]
    tracker = tracker_of(window=2, enter=0.75, stay=0.25)
    assert brief(play(tracker, *frames)) == [(4, NOTHING, "dog"), (6, "dog", NOTHING)]


def test_smoothing_does_not_drift() -> None:
    tracker = tracker_of(speak="labels", window=5, enter=0, stay=0)
    generator = np.random.default_rng(3)
    vectors = generator.dirichlet(np.full(6, 0.01), size=5000).astype(np.float32)
    for seq, vector in enumerate(vectors):
        tracker.update(Prediction(seq, seq, of_scene(vector)))
    steady = vectors[17]
    for seq in range(5000, 5005):
        tracker.update(Prediction(seq, seq, of_scene(steady)))
    assert tracker.confidence == float(steady.max())


def test_skipped_frames_are_no_special_case() -> None:
    tracker = tracker_of(dwell_s=0.2)
    states = [tracker.update(Prediction(seq, seq * 50 * MS, of_scene(probabilities(pug=0.5))))[0] for seq in (3, 4, 9)]
    assert states == [None, None, LabelChange(3, 150 * MS, NOTHING, "dog", "pug", 0.5)]


def test_the_live_display_follows() -> None:
    tracker = tracker_of()
    assert (tracker.label, tracker.detail, tracker.confidence) == (NOTHING, None, 0.0)
    play(tracker, {"pug": 0.5}, {"beagle": 0.75})
    assert (tracker.label, tracker.detail, tracker.confidence) == ("dog", "beagle", 0.75)
    tracker.close()
    assert (tracker.label, tracker.detail, tracker.confidence) == (NOTHING, None, 0.0)


def test_close_ends_the_label_at_the_last_frame_and_begins_anew() -> None:
    tracker = tracker_of(TargetSection(label="dog"), window=4)
    assert tracker.close() is None
    play(tracker, {"pug": 1.0}, {"pug": 0.5})
    assert tracker.close() == LabelChange(1, 100 * MS, "dog", NOTHING, None, 0.75)
    assert tracker.close() is None
    change, states = tracker.update(Prediction(0, 5, of_scene(probabilities(pug=0.25))))
    assert change is None
    assert states == (TargetState("dog", 0.25, None),)


# Targets


def test_a_target_goes_by_its_own_score_whatever_the_history_says() -> None:
    tracker = tracker_of(TargetSection(label="animal"), TargetSection(label="Siamese", enter=0.25), dwell_s=0.1)
    seen = []
    for seq, scores in enumerate(
        [
            {"tabby": 0.25, "pug": 0.25},
            {"tabby": 0.25, "siamese": 0.25, "bottle": 0.5},
            {"siamese": 0.25, "bottle": 0.75},
            {"bottle": 1.0},
        ]
    ):
        seen.append(tracker.update(Prediction(seq, seq * 100 * MS, of_scene(probabilities(**scores))))[1])
    assert seen == [
        (TargetState("animal", 0.5, None), TargetState("siamese", 0.0, None)),
        (TargetState("animal", 0.5, 0), TargetState("siamese", 0.25, None)),
        (TargetState("animal", 0.25, 0), TargetState("siamese", 0.25, 100 * MS)),
        (TargetState("animal", 0.0, None), TargetState("siamese", 0.0, None)),
    ]


def test_a_target_is_smoothed_but_tells_the_frames_own_score() -> None:
    tracker = tracker_of(TargetSection(label="dog"), window=2)
    states = [
        tracker.update(Prediction(seq, seq, of_scene(probabilities(pug=pug))))[1][0]
        for seq, pug in enumerate([0.0, 0.75, 0.25, 0.0])
    ]
    assert states == [
        TargetState("dog", 0.0, None),
        TargetState("dog", 0.75, None),
        TargetState("dog", 0.25, 2),
        TargetState("dog", 0.0, None),
    ]


def test_a_targets_thresholds_are_those_of_its_name_in_the_history() -> None:
    target = TargetSection(label="Cat", enter=0.25, stay=0.125, dwell_s=0.1)
    changes = play(tracker_of(target), {"tabby": 0.25}, {"tabby": 0.25}, {"tabby": 0.125}, {"tabby": 0.0})
    assert brief(changes) == [(0, NOTHING, "cat"), (3, "cat", NOTHING)]


def test_a_target_that_is_no_name_is_refused() -> None:
    with pytest.raises(VocabularyError, match="'cats' is no label or group of the model; did you mean 'cat'"):
        tracker_of(TargetSection(label="cats"))


def test_a_target_that_is_there_twice_is_refused_however_it_is_written() -> None:
    with pytest.raises(UserError, match=r"\[\[targets\]\] cat: is there twice"):
        tracker_of(TargetSection(label="cat"), TargetSection(label="Cat"))


def test_a_score_is_never_above_one_though_float32_is() -> None:
    tracker = tracker_of(TargetSection(label="cat"))
    vector = probabilities(tabby=0.6, siamese=0.4)
    assert float(vector[0]) + float(vector[1]) > 1
    change, (state,) = tracker.update(Prediction(0, 0, of_scene(vector)))
    assert change is not None
    assert (change.confidence, tracker.confidence, state.score) == (1.0, 1.0, 1.0)


def test_imagenet_speaks_of_birds_and_targets_of_what_they_name() -> None:
    vocabulary = load_vocabulary("imagenet")
    targets = [TargetSection(label=label) for label in ("animal", "songbird", "chickadee", "bird of prey")]
    tracker = LabelTracker(LabelsSection(window=1, dwell_s=0), targets, vocabulary)
    vector = probabilities(vocabulary, chickadee=0.375, junco=0.25, kite=0.125)
    change, states = tracker.update(Prediction(0, 0, of_scene(vector)))
    assert change == LabelChange(0, 0, NOTHING, "bird", "chickadee", 0.75)
    assert [(state.score, state.since_ns) for state in states] == [
        (0.75, 0),
        (0.625, 0),
        (0.375, None),
        (0.125, None),
    ]


# Thresholds of names, and of the night


def test_the_history_goes_by_the_thresholds_of_its_names() -> None:
    section = LabelsSection(window=1, enter=0.5, stay=0.25, dwell_s=0)
    tracker = LabelTracker(
        section, (), PETS, ThresholdBook(section, (), PETS, {"dog": ThresholdsSection(enter=0.75, stay=0.7)})
    )
    frames = [{"pug": 0.5}, {"pug": 0.75}, {"pug": 0.6}, {"tabby": 0.5}, {"tabby": 0.25}]
    changes = play(tracker, *frames)
    assert brief(changes) == [(1, NOTHING, "dog"), (2, "dog", NOTHING), (3, NOTHING, "cat")]


def test_by_night_the_same_scores_are_less() -> None:
    section = LabelsSection(window=1, enter=0.5, stay=0.25, dwell_s=0)
    targets = [TargetSection(label="dog", night_enter=0.6)]
    tracker = LabelTracker(section, targets, PETS, ThresholdBook(section, targets, PETS, raise_by=0.25))
    seen = []
    for seq, (pug, night) in enumerate(
        [(0.55, True), (0.65, True), (0.45, True), (0.55, True), (0.55, False), (0.3, True)]
    ):
        change, (state,) = tracker.update(
            Prediction(seq, seq * 100 * MS, of_scene(probabilities(pug=pug))), night=night
        )
        seen.append((change.label if change else None, state.since_ns is not None))
    assert seen == [(None, False), ("dog", True), (NOTHING, False), (None, False), ("dog", True), (NOTHING, False)]


# Why, and how near


def test_a_visits_grounds_are_those_of_the_frame_at_which_it_became_sure() -> None:
    here, there = Box(0.1, 0.1, 0.2, 0.2), Box(0.5, 0.1, 0.6, 0.2)
    tracker = tracker_of(TargetSection(label="dog", stay=0.125, night_enter=0.75), dwell_s=0.1)
    grounds = []
    for seq, (one, other) in enumerate([(0.5, 0.0), (0.625, 0.75), (1.0, 0.0), (0.0, 0.0), (0.75, 0.0), (0.75, 0.0)]):
        sightings = (Sighting(4, here, probabilities(pug=one)), Sighting(7, there, probabilities(pug=other)))
        _, (state,) = tracker.update(Prediction(seq, seq * 100 * MS, sightings), night=seq > 3)
        assert (state.grounds is None) == (state.since_ns is None)
        grounds.append(state.grounds)
    first, second = Grounds(0.75, 0.5, 0.125, 0.1, False, 7, there), Grounds(0.75, 0.75, 0.125, 0.1, True, 4, here)
    assert grounds == [None, first, first, None, None, second]


def test_what_is_too_small_counts_nothing_for_the_target_but_for_the_history() -> None:
    tracker = tracker_of(TargetSection(label="dog", min_size=0.2), TargetSection(label="animal"))
    box = Box(0.1, 0.1, 0.3, 0.3)
    small, large = (Sighting(1, box, probabilities(pug=0.75), size=size) for size in (0.19, 0.2))
    change, states = tracker.update(Prediction(0, 0, (small,)))
    assert change is not None
    assert states == (TargetState("dog", 0.0, None), TargetState("animal", 0.75, 0, 1, box))
    (chance, _) = tracker.chances
    assert chance == Chance(0, "size", 0.75, 0.5, 0, 0, 0.19, 0.2, 1, box)
    assert tracker.update(Prediction(1, 1, (large,)))[1][0] == TargetState("dog", 0.75, 1, 1, box)
    assert tracker.update(Prediction(2, 2, (small,)))[1][0].since_ns is None


def test_the_scene_as_a_whole_is_never_too_small() -> None:
    _, (state,) = tracker_of(TargetSection(label="dog", min_size=1.0)).update(
        Prediction(0, 0, of_scene(probabilities(pug=0.75)))
    )
    assert state.since_ns == 0


def test_a_chance_is_told_where_the_smoothed_score_is_near() -> None:
    tracker = tracker_of(TargetSection(label="dog"), TargetSection(label="cat", enter=0.125, stay=0), window=2)
    told = []
    for seq, (pug, tabby) in enumerate([(0.5, 0.0625), (0.0, 0.25), (0.0, 0.0)]):
        tracker.update(Prediction(seq, seq * 100 * MS, of_scene(probabilities(pug=pug, tabby=tabby))))
        told.append([(chance.target, chance.score) for chance in tracker.chances])
    assert told == [[(0, 0.5)], [(0, 0.25), (1, 0.15625)], [(1, 0.125)]]


def test_still_ones_have_their_chances_and_are_smoothed_too() -> None:
    box = Box(0.1, 0.1, 0.3, 0.3)
    tracker = tracker_of(TargetSection(label="dog"), window=2, dwell_s=0.1)
    for seq, pug in enumerate([0.5, 0.75, 0.75]):
        tracker.update(Prediction(seq, seq * 100 * MS, (Sighting(3, box, probabilities(pug=pug), still=True),)))
    assert tracker.chances == (Chance(0, "still", 0.75, 0.5, 200 * MS, 100 * MS, 1.0, 0.0, 3, box),)
    tracker.update(Prediction(3, 300 * MS, ()))
    assert tracker.chances == ()


def test_how_long_it_was_sure_is_told_until_it_is_there() -> None:
    tracker = tracker_of(TargetSection(label="dog"), dwell_s=0.2)
    sure = []
    for seq, pug in enumerate([0.3, 0.5, 0.5, 0.3, 0.5, 0.5, 0.5]):
        _, (state,) = tracker.update(Prediction(seq, seq * 100 * MS, of_scene(probabilities(pug=pug))))
        (chance,) = tracker.chances
        sure.append((chance.sure_ns, chance.subject, state.since_ns is not None))
    ms = [None, 0, 100, None, 0, 100, 200]
    assert sure == [(None if each is None else each * MS, SCENE, each == 200) for each in ms]


# What always holds

LABELS = tuple("abcdef")
# Multiples of 60/4096 stay exact in binary when they are summed and divided by any window up to 5, so that the
# reference, which reckons in fractions, and the tracker agree about ties.
UNIT = 60
PARTS = 4096
scores = st.integers(0, 17).map(lambda part: part * UNIT)
vectors = st.lists(scores, min_size=len(LABELS), max_size=len(LABELS))


@st.composite
def streams(draw: st.DrawFn) -> list[tuple[int, int, list[int]]]:
    """Frames as (seq, mono_ns, parts of PARTS): with repeats, drops, and time that may stand still."""
    frames: list[tuple[int, int, list[int]]] = []
    seq = mono_ns = 0
    for _ in range(draw(st.integers(1, 40))):
        vector = frames[-1][2] if frames and draw(st.booleans()) else draw(vectors)
        frames.append((seq, mono_ns, vector))
        seq += draw(st.integers(1, 3))
        mono_ns += draw(st.sampled_from([0, 100 * MS, 200 * MS]))
    return frames


@st.composite
def vocabularies(draw: st.DrawFn) -> Vocabulary:
    groups = draw(st.lists(st.sets(st.integers(0, 5), min_size=1), max_size=5))
    return Vocabulary(
        LABELS,
        {f"g{n}": Group(f"g{n}", tuple(sorted(group)), draw(st.booleans())) for n, group in enumerate(groups)},
    )


@st.composite
def thresholds(draw: st.DrawFn) -> dict[str, float]:
    low, high = sorted((draw(scores), draw(scores)))
    return {"enter": high / PARTS, "stay": low / PARTS, "dwell_s": draw(st.sampled_from([0.0, 0.1, 0.3]))}


@st.composite
def setups(draw: st.DrawFn) -> tuple[LabelsSection, list[TargetSection], Vocabulary]:
    vocabulary = draw(vocabularies())
    section = LabelsSection(
        vocabulary=draw(st.sampled_from(["groups", "labels"])), window=draw(st.integers(1, 5)), **draw(thresholds())
    )
    names = draw(st.lists(st.sampled_from([*LABELS, *vocabulary.groups]), max_size=3, unique=True))
    targets = [TargetSection(label=name, **(draw(thresholds()) if draw(st.booleans()) else {})) for name in names]
    return section, targets, vocabulary


@dataclass
class Reference:
    """The rules as the tracker's documentation tells them, name by name and slowly, in fractions."""

    section: LabelsSection
    targets: Sequence[TargetSection]
    vocabulary: Vocabulary
    frames: list[tuple[int, int, list[int]]] = field(default_factory=list)
    challengers: list[set[str]] = field(default_factory=list)
    changes: list[tuple[int, int, str, str]] = field(default_factory=list)
    label: str = NOTHING

    def __post_init__(self) -> None:
        groups = [group for group in self.vocabulary.groups.values() if group.history]
        if self.section.vocabulary == "labels":
            groups = []
        self.members: dict[str, frozenset[int]] = {}
        for group in groups:
            if frozenset(group.members) not in self.members.values():
                self.members[group.name] = frozenset(group.members)
        spoken = frozenset().union(*self.members.values())
        self.members |= {label: frozenset({i}) for i, label in enumerate(LABELS) if i not in spoken}
        self.since: dict[str, list[int]] = {target.label: [] for target in self.targets}
        self.there: set[str] = set()

    def limits(self, name: str) -> tuple[Fraction, Fraction, int]:
        enter, stay, dwell_s = self.section.enter, self.section.stay, self.section.dwell_s
        for target in self.targets:
            if target.label == name and target.enter is not None:
                assert target.stay is not None
                assert target.dwell_s is not None
                enter, stay, dwell_s = target.enter, target.stay, target.dwell_s
        return Fraction(enter), Fraction(stay), int(Fraction(str(dwell_s)) * 10**9)

    def score(self, members: Iterable[int]) -> Fraction:
        recent = self.frames[-self.section.window :]
        return Fraction(sum(vector[i] for _, _, vector in recent for i in members), PARTS * len(recent))

    def beats(self, name: str, label: str) -> bool:
        if label == NOTHING:
            return True
        ours, theirs = self.members[name], self.members[label]
        if ours < theirs or theirs < ours:
            return ours < theirs
        order = list(self.members)
        return (self.score(ours), -order.index(name)) > (self.score(theirs), -order.index(label))

    def run_of(self, name: str) -> int | None:
        """The place of the first frame since which the name has challenged without a break."""
        place = None
        for back in reversed(range(len(self.challengers))):
            if name not in self.challengers[back]:
                break
            place = back
        return place

    def step(self, frame: tuple[int, int, list[int]]) -> int:
        """Take a frame in; give how many changes it brought."""
        self.frames.append(frame)
        seq, now_ns, _ = frame
        before = len(self.changes)
        left = self.label != NOTHING and self.score(self.members[self.label]) < self.limits(self.label)[1]
        defender = NOTHING if left else self.label
        challenge = {
            name
            for name, members in self.members.items()
            if name != self.label and self.score(members) >= self.limits(name)[0] and self.beats(name, defender)
        }
        waiting = {
            name
            for name, members in self.members.items()
            if defender != NOTHING and self.members[defender] < members and self.score(members) >= self.limits(name)[0]
        }
        self.challengers.append(challenge | waiting)
        ready = [
            name
            for name in challenge
            if now_ns - self.frames[self.run_of(name) or 0][1] >= self.limits(name)[2]
            and not any(self.members[other] < self.members[name] for other in challenge | waiting)
        ]
        if ready:
            best = min(ready, key=lambda name: (-self.score(self.members[name]), list(self.members).index(name)))
            first = self.run_of(best)
            assert first is not None
            at_seq, at_ns = self.frames[first][:2]
            if self.label != NOTHING and self.members[self.label] < self.members[best]:
                at_seq, at_ns = seq, now_ns
            if self.changes:
                at_seq, at_ns = max(at_seq, self.changes[-1][0]), max(at_ns, self.changes[-1][1])
            for name in self.members:
                run = self.run_of(name)
                if self.members[best] < self.members[name]:
                    continue
                if run is not None and not (self.beats(name, best) and name != best and self.frames[run][0] > at_seq):
                    for each in self.challengers:
                        each.discard(name)
            self.changes.append((at_seq, at_ns, self.label, best))
            self.label = best
        elif left:
            self.changes.append((seq, now_ns, self.label, NOTHING))
            self.label = NOTHING
        return len(self.changes) - before

    def target_since(self, name: str) -> int | None:
        """Look at the whole past of one target: a run at or above enter for the dwell, then down to stay."""
        members = self.vocabulary.find(name).members
        enter, stay, dwell_ns = self.limits(name)
        since, there, past = None, False, self.frames
        for end in range(1, len(past) + 1):
            self.frames = past[:end]
            score, now_ns = self.score(members), past[end - 1][1]
            if score < (stay if there else enter):
                since, there = None, False
            else:
                since = now_ns if since is None else since
                there = there or now_ns - since >= dwell_ns
        self.frames = past
        return since if there else None


def prediction(frame: tuple[int, int, list[int]]) -> Prediction:
    seq, mono_ns, parts = frame
    return Prediction(seq, mono_ns, of_scene(np.array(parts, dtype=np.float32) / np.float32(PARTS)))


@settings(max_examples=400, deadline=None)
@given(setups(), streams())
def test_it_agrees_with_the_slow_reference(
    setup: tuple[LabelsSection, list[TargetSection], Vocabulary], frames: list[tuple[int, int, list[int]]]
) -> None:
    tracker, reference = LabelTracker(*setup), Reference(*setup)
    _, targets, vocabulary = setup
    for frame in frames:
        change, states = tracker.update(prediction(frame))
        assert reference.step(frame) == (change is not None)
        assert tracker.label == reference.label
        if change:
            assert (change.seq, change.mono_ns, change.previous, change.label) == reference.changes[-1]
            scored = change.previous if change.label == NOTHING else change.label
            assert change.confidence == min(1, reference.score(reference.members[scored]))
            group = vocabulary.groups.get(change.label)
            if group is None:
                assert change.detail is None
            else:
                best = min(group.members, key=lambda index: (-reference.score([index]), index))
                assert change.detail == LABELS[best]
        for target, state in zip(targets, states, strict=True):
            members = vocabulary.find(target.label).members
            raw = min(1, Fraction(sum(frame[2][index] for index in members), PARTS))
            assert (state.label, state.score) == (target.label, raw)
    for target, state in zip(targets, states, strict=True):
        assert state.since_ns == reference.target_since(target.label)


@settings(deadline=None)
@given(setups(), streams())
def test_a_visit_has_grounds_and_what_is_no_visit_a_chance_only_where_it_is_near(
    setup: tuple[LabelsSection, list[TargetSection], Vocabulary], frames: list[tuple[int, int, list[int]]]
) -> None:
    section, targets, vocabulary = setup
    tracker = LabelTracker(*setup)
    book = ThresholdBook(section, targets, vocabulary)
    for frame in frames:
        _, states = tracker.update(prediction(frame))
        chances = {chance.target: chance for chance in tracker.chances}
        for place, state in enumerate(states):
            limits, chance = book.of(state.label), chances.get(place)
            if state.since_ns is None:
                assert state.grounds is None
                assert chance is None or chance.sure_ns is None or chance.sure_ns < limits.dwell_ns
            else:
                assert state.grounds is not None
                assert state.grounds.score >= state.grounds.enter == limits.enter
            if chance is not None:
                assert chance.score >= min(limits.enter, max(NEAR_AT_LEAST, NEAR * limits.enter))
                assert (chance.way, chance.subject, chance.box) == ("open", SCENE, WHOLE)
                assert (chance.sure_ns is None) == (chance.score < limits.enter)


@settings(deadline=None)
@given(setups(), streams())
def test_changes_chain_and_never_go_back(
    setup: tuple[LabelsSection, list[TargetSection], Vocabulary], frames: list[tuple[int, int, list[int]]]
) -> None:
    tracker = LabelTracker(*setup)
    previous, at = NOTHING, (-1, -1)
    for frame in frames:
        change, states = tracker.update(prediction(frame))
        for state in states:
            assert state.since_ns is None or state.since_ns <= frame[1]
        if not change:
            assert tracker.label == previous
            continue
        assert change.previous == previous
        assert change.label == tracker.label != previous
        assert at <= (change.seq, change.mono_ns) <= frame[:2]
        # Only `none` may be without length: no visit of a real label is.
        assert previous == NOTHING or change.seq > at[0]
        assert 0 <= change.confidence <= 1
        previous, at = change.label, (change.seq, change.mono_ns)
    last = tracker.close()
    if previous == NOTHING:
        assert last is None
    else:
        assert last is not None
        assert (last.previous, last.label, last.seq, last.mono_ns) == (previous, NOTHING, *frames[-1][:2])
    assert tracker.label == NOTHING


@settings(deadline=None)
@given(setups(), streams(), streams())
def test_after_close_it_is_as_new(
    setup: tuple[LabelsSection, list[TargetSection], Vocabulary],
    before: list[tuple[int, int, list[int]]],
    after: list[tuple[int, int, list[int]]],
) -> None:
    used, new = LabelTracker(*setup), LabelTracker(*setup)
    for frame in before:
        used.update(prediction(frame))
    used.close()
    assert [used.update(prediction(frame)) for frame in after] == [new.update(prediction(frame)) for frame in after]


float_vectors = st_numpy.arrays(
    np.float32, 20, elements=st.one_of(st.sampled_from([0.0, 0.25, 0.5]), st.floats(0, 1, width=32))
)


@settings(deadline=None)
@given(st.lists(float_vectors, min_size=1, max_size=30))
def test_with_everything_off_it_is_argmax(vectors: list[np.ndarray]) -> None:
    vocabulary = Vocabulary(tuple(f"label {index}" for index in range(20)), {})
    tracker = tracker_of(vocabulary=vocabulary, speak="labels", enter=0, stay=0)
    label = NOTHING
    for seq, vector in enumerate(vectors):
        change, _ = tracker.update(Prediction(seq, seq * 33 * MS, of_scene(vector)))
        top = int(np.argmax(vector))
        expected = vocabulary.labels[top]
        assert tracker.label == expected
        if expected == label:
            assert change is None
        else:
            assert change == LabelChange(seq, seq * 33 * MS, label, expected, None, float(vector[top]))
        label = expected
        again, _ = tracker.update(Prediction(seq, seq * 33 * MS, of_scene(vector.copy())))
        assert again is None


@settings(deadline=None)
@given(st.lists(float_vectors, min_size=1, max_size=30), st.integers(2, 40))
def test_smoothed_scores_are_the_mean_of_the_window(vectors: list[np.ndarray], window: int) -> None:
    vocabulary = Vocabulary(tuple(f"label {index}" for index in range(20)), {})
    tracker = tracker_of(vocabulary=vocabulary, speak="labels", window=window, enter=0, stay=0)
    for seq, vector in enumerate(vectors):
        tracker.update(Prediction(seq, seq, of_scene(vector)))
        recent = vectors[max(0, seq + 1 - window) : seq + 1]
        means = [math.fsum(float(each[index]) for each in recent) / len(recent) for index in range(20)]
        assert tracker.confidence == pytest.approx(max(means), rel=1e-12)


# Several subjects


def looks(tracker: LabelTracker, *looks: dict[int, dict[str, float] | None], step_ms: int = 200) -> list[LabelChange]:
    """Show looks: of each subject what it looks like, or None where it is only waited for."""
    changes = []
    for seq, subjects in enumerate(looks):
        sightings = tuple(
            Sighting(number, WHOLE, None if scores is None else probabilities(**scores))
            for number, scores in subjects.items()
        )
        change, _ = tracker.update(Prediction(seq, seq * step_ms * MS, sightings))
        changes += [change] if change else []
    return changes


PUG, CAT = {"pug": 0.875}, {"tabby": 0.75}


def test_of_two_subjects_the_surer_one_is_the_label_and_each_is_smoothed_by_itself() -> None:
    changes = looks(tracker_of(window=4), *[{1: PUG, 2: CAT}] * 3, *[{2: CAT}] * 3)
    assert brief(changes) == [(0, NOTHING, "dog"), (3, "dog", "cat")]
    assert [change.confidence for change in changes] == [0.875, 0.75]


def test_a_subject_that_is_waited_for_keeps_its_label_and_when_it_has_gone_it_went_when_it_was_not_seen() -> None:
    waited = {1: None}
    assert brief(looks(tracker_of(), {1: PUG}, {1: PUG}, waited, waited, {1: PUG}, {1: PUG})) == [(0, NOTHING, "dog")]
    changes = looks(tracker_of(), {1: PUG}, {1: PUG}, waited, waited, {})
    assert brief(changes) == [(0, NOTHING, "dog"), (2, "dog", NOTHING)]


def test_who_was_there_beside_one_that_has_gone_follows_it_without_a_gap() -> None:
    both, waited = {1: PUG, 2: CAT}, {1: None, 2: CAT}
    changes = looks(tracker_of(dwell_s=0.3), *[both] * 4, waited, waited, waited, {2: CAT}, {2: CAT})
    assert brief(changes) == [(0, NOTHING, "dog"), (4, "dog", "cat")]


def test_one_look_is_not_made_a_visit_by_waiting_for_it() -> None:
    waited = {1: None}
    assert looks(tracker_of(dwell_s=0.3), {1: PUG}, *[waited] * 9, {}) == []
    target = tracker_of(TargetSection(label="dog"), dwell_s=0.3)
    for seq, sightings in enumerate([(Sighting(1, WHOLE, probabilities(**PUG)),), *[(Sighting(1, WHOLE, None),)] * 9]):
        _, (state,) = target.update(Prediction(seq, seq * 200 * MS, sightings))
        assert state.since_ns is None


def test_a_still_thing_counts_for_nothing() -> None:
    tracker = tracker_of(TargetSection(label="dog"))
    change, (state,) = tracker.update(Prediction(0, 0, (Sighting(1, WHOLE, probabilities(**PUG), still=True),)))
    assert (change, state) == (None, TargetState("dog", 0.0, None))


def test_a_frame_that_was_not_looked_at_changes_nothing() -> None:
    tracker = tracker_of(TargetSection(label="dog"))
    before = tracker.update(Prediction(0, 0, of_scene(probabilities(**PUG))))[1]
    assert tracker.update(Prediction(1, 100 * MS, None)) == (None, before)
    assert tracker.label == "dog"


def test_a_targets_state_says_which_subject_it_is_and_where() -> None:
    box = Box(0.1, 0.1, 0.2, 0.2)
    sightings = (Sighting(4, WHOLE, probabilities(pug=0.5)), Sighting(7, box, probabilities(pug=0.75)))
    _, (state,) = tracker_of(TargetSection(label="dog")).update(Prediction(0, 0, sightings))
    assert (state.score, state.subject, state.box) == (0.75, 7, box)


def test_a_label_that_is_no_longer_sure_rolls_up_at_once() -> None:
    groups = {**PETS.groups, "animal": Group("animal", (0, 1, 2, 3, 4), history=True, coarse=True)}
    vocabulary = Vocabulary(PETS.labels, groups)
    frames = [{"pug": 0.75}] * 3 + [{"pug": 0.125, "tabby": 0.125, "chickadee": 0.5}] * 2 + [{"pug": 0.75}] * 3
    frames[3] = frames[4] = {"pug": 0.125, "tabby": 0.25, "chickadee": 0.375}
    changes = play(tracker_of(vocabulary=vocabulary, dwell_s=0.1), *frames, vocabulary=vocabulary)
    assert brief(changes) == [(0, NOTHING, "dog"), (3, "dog", "animal"), (5, "animal", "dog")]
