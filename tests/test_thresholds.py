from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.config import LabelsSection, TargetSection, ThresholdsSection
from rpiwatch.errors import UserError
from rpiwatch.thresholds import ThresholdBook, Thresholds, something_test, thresholds_of
from rpiwatch.vocabulary import Group, Vocabulary, VocabularyError

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


def test_thresholds_that_a_target_leaves_out() -> None:
    section = LabelsSection(enter=0.5, stay=0.35, dwell_s=0.3)
    assert thresholds_of(section) == Thresholds(0.5, 0.35, 300 * MS)
    assert thresholds_of(section, TargetSection(label="cat")) == Thresholds(0.5, 0.35, 300 * MS)
    assert thresholds_of(section, TargetSection(label="cat", enter=0.2)) == Thresholds(0.2, 0.2, 300 * MS)
    assert thresholds_of(section, TargetSection(label="cat", enter=0.9, dwell_s=0)) == Thresholds(0.9, 0.35, 0)
    with pytest.raises(UserError, match=r"\[\[targets\]\] cat: stay: 0\.6 is above enter \(0\.5\)"):
        thresholds_of(section, TargetSection(label="cat", stay=0.6))


def test_a_names_own_thresholds_are_between_the_common_ones_and_the_targets() -> None:
    section, cat = LabelsSection(enter=0.5, stay=0.35, dwell_s=0.3), ("cat", ThresholdsSection(enter=0.3, dwell_s=1))
    assert thresholds_of(section, named=cat) == Thresholds(0.3, 0.3, 1000 * MS)
    assert thresholds_of(section, TargetSection(label="cat", stay=0.1), cat) == Thresholds(0.3, 0.1, 1000 * MS)
    assert thresholds_of(section, TargetSection(label="cat", enter=0.9, dwell_s=0), cat) == Thresholds(0.9, 0.3, 0)
    with pytest.raises(UserError, match=r"\[thresholds\.cat\] stay: 0\.6 is above enter \(0\.5\)"):
        thresholds_of(section, named=("cat", ThresholdsSection(stay=0.6)))


def test_at_night_thresholds_are_raised_or_their_own() -> None:
    section = LabelsSection(enter=0.5, stay=0.25, dwell_s=0.3)
    assert thresholds_of(section, night=0.25) == Thresholds(0.75, 0.5, 300 * MS)
    assert thresholds_of(section, night=0.8) == Thresholds(0.99, 0.99, 300 * MS)
    assert thresholds_of(LabelsSection(enter=1, stay=1), night=0.1) == Thresholds(1, 1, 300 * MS)
    named = "cat", ThresholdsSection(night_enter=0.6)
    assert thresholds_of(section, named=named, night=0.5) == Thresholds(0.6, 0.6, 300 * MS)
    assert thresholds_of(section, named=named) == Thresholds(0.5, 0.25, 300 * MS)
    target = TargetSection(label="cat", night_stay=0.3)
    assert thresholds_of(section, target, named, night=0.5) == Thresholds(0.6, 0.3, 300 * MS)
    assert thresholds_of(section, TargetSection(label="cat", enter=0.7), named, night=0.125).enter == 0.825
    with pytest.raises(UserError, match=r"\[\[targets\]\] cat: night_stay: 0\.9 is above enter at night \(0\.6\)"):
        thresholds_of(section, TargetSection(label="cat", night_stay=0.9), named, night=0.5)


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_at_night_nothing_is_entered_or_kept_more_easily(one: float, other: float, raise_by: float) -> None:
    section = LabelsSection(enter=max(one, other), stay=min(one, other))
    day, night = thresholds_of(section), thresholds_of(section, night=raise_by)
    assert day.enter <= night.enter <= max(day.enter, 0.99)
    assert day.stay <= night.stay <= night.enter


def test_a_name_with_thresholds_must_be_known_and_be_there_once() -> None:
    def book(**named: ThresholdsSection) -> ThresholdBook:
        return ThresholdBook(LabelsSection(), (), PETS, named)

    with pytest.raises(VocabularyError, match="'cats' is no label or group"):
        book(cats=ThresholdsSection())
    with pytest.raises(UserError, match=r"\[thresholds\] cat: is there twice"):
        book(cat=ThresholdsSection(), Cat=ThresholdsSection())
    assert book(CAT=ThresholdsSection(enter=0.75)).of("cat").enter == 0.75


def test_what_is_worth_holding_is_so_by_day_or_by_night() -> None:
    section = LabelsSection(enter=0.5, stay=0.35)
    named = {"dog": ThresholdsSection(night_stay=0.1), "cat": ThresholdsSection(stay=0.45)}
    targets = [TargetSection(label="chickadee", stay=0.2)]
    keeps = something_test(section, targets, PETS, ThresholdBook(section, targets, PETS, named, 0.1))
    scores = [{"pug": 0.1}, {"tabby": 0.4}, {"tabby": 0.46}, {"chickadee": 0.2}, {"bottle": 0.3}]
    assert [keeps(probabilities(**each)) for each in scores] == [True, False, True, True, False]
