from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.config import LabelsSection, TargetSection, ThresholdsSection
from rpiwatch.records import SCENE, Prediction, Sighting, SubjectCount, SubjectRecord, of_scene
from rpiwatch.subject_log import LONGEST_UPDATE_NS, TRACK_POINTS, TRACK_RECENT_NS, SubjectLog
from rpiwatch.thresholds import ThresholdBook
from rpiwatch.vocabulary import Group, Vocabulary

S = 1_000_000_000
PETS = Vocabulary(
    ("tabby", "siamese", "pug"),
    {"cat": Group("cat", (0, 1), history=True), "animal": Group("animal", (0, 1, 2), history=True, coarse=True)},
)
HERE, THERE = Box(0.1, 0.1, 0.3, 0.5), Box(0.6, 0.1, 0.8, 0.5)


def log_of(*targets: TargetSection) -> SubjectLog:
    return SubjectLog(LabelsSection(dwell_s=0.3), targets, PETS)


def seen(number: int, box: Box = HERE, *, still: bool = False, **scores: float) -> Sighting:
    vector = np.array([scores.get(label, 0) for label in PETS.labels], np.float32)
    return Sighting(number, box, vector, still)


def play(log: SubjectLog, *looks: tuple[Sighting, ...], step_ns: int = S // 5) -> list[SubjectRecord]:
    return [
        record
        for seq, sightings in enumerate(looks)
        for record in log.update(Prediction(seq, seq * step_ns, sightings))
    ]


def test_a_subject_is_told_of_when_it_is_sure_and_when_it_has_gone() -> None:
    tabby = (seen(1, tabby=0.9),)
    first, last = play(log_of(), tabby, tabby, tabby, tabby, ())
    assert (first.there, first.looks, first.first_ns, first.last_ns) == (True, 3, 0, 2 * S // 5)
    assert (last.there, last.looks, last.last_ns) == (False, 4, 3 * S // 5)
    assert (last.number, last.label, last.detail, last.names) == (1, "cat", "tabby", ("cat", "animal"))
    assert round(last.confidence, 5) == 0.9


def test_one_look_is_not_enough_and_neither_are_low_scores() -> None:
    assert play(log_of(), (seen(1, tabby=0.9),), ()) == []
    assert play(log_of(), *[(seen(1, tabby=0.4),)] * 20, ()) == []


def test_one_that_turns_its_head_is_the_coarser_thing_that_it_surely_is() -> None:
    looks = [(seen(1, tabby=0.8),) if look % 2 else (seen(1, pug=0.8),) for look in range(20)]
    record = play(log_of(), *looks, ())[-1]
    assert record.label == "animal"


def test_the_track_has_its_way_and_the_best_look_its_time() -> None:
    looks = [(seen(1, Box(0.1 * step, 0, 0.1 * step + 0.1, 0.1), tabby=0.6 + 0.05 * step),) for step in range(6)]
    record = play(log_of(), *looks, ())[-1]
    assert [at_ns for at_ns, _, _ in record.track] == [step * S // 5 for step in range(6)]
    assert [round(box.left, 3) for _, box, _ in record.track] == [0.0, 0.1, 0.2, 0.3, 0.4, 0.5]
    assert record.best_ns == S


def pacing(looks: int) -> list[tuple[Sighting, ...]]:
    """To and fro, never where it was one look before."""
    return [
        (seen(1, Box(0.1 + 0.02 * (look % 30), 0.1, 0.3 + 0.02 * (look % 30), 0.5), tabby=0.9),)
        for look in range(looks)
    ]


def test_a_visit_of_hours_has_a_track_that_is_bounded_and_a_record_every_ten_minutes() -> None:
    log = log_of()
    records = play(log, *pacing(20_000), ())
    assert max(after.last_ns - before.last_ns for before, after in pairwise(records)) <= LONGEST_UPDATE_NS
    assert len(records) < 6 + 4000 / 600 + 2
    track = [at_ns for at_ns, _, _ in records[-1].track]
    assert len(track) <= TRACK_POINTS
    assert track == sorted(track)
    assert track[0] == 0
    assert track[-1] == records[-1].last_ns
    recent = [at_ns for at_ns in track if at_ns >= track[-1] - TRACK_RECENT_NS]
    assert {after - before for before, after in pairwise(recent)} == {S // 5}


def test_one_that_stays_where_it_is_has_a_point_a_second() -> None:
    record = play(log_of(), *[(seen(1, tabby=0.9),)] * 50, ())[-1]
    assert [at_ns for at_ns, _, _ in record.track] == [second * S for second in range(10)]


def test_one_that_was_unsure_far_off_is_what_it_surely_was_near_by() -> None:
    """What the tracker of labels takes for there, from the same looks, has its record."""
    looks = [(seen(1, tabby=0.3),)] * 600 + [(seen(1, tabby=0.9),)] * 10
    record = play(log_of(), *looks, ())[-1]
    assert (record.label, record.looks) == ("cat", 610)
    assert round(record.confidence, 2) == 0.9


def test_a_moments_other_name_is_remembered_and_does_not_name_it() -> None:
    looks = [(seen(1, tabby=0.9),)] * 50 + [(seen(1, pug=0.95),)] * 8 + [(seen(1, tabby=0.9),)] * 50
    record = play(log_of(TargetSection(label="pug")), *looks, ())[-1]
    assert record.label == "cat"
    assert set(record.names) == {"cat", "animal", "pug"}


def test_who_is_waited_for_has_not_gone_and_was_last_there_when_it_was_seen() -> None:
    tabby, unseen = (seen(1, tabby=0.9),), (Sighting(1, HERE, None),)
    records = play(log_of(), tabby, tabby, tabby, unseen, unseen, ())
    assert [record.there for record in records] == [True, False]
    assert records[-1].last_ns == 2 * S // 5


def test_counts_are_of_a_name_and_a_time() -> None:
    log = log_of()
    two = (seen(1, HERE, tabby=0.9), seen(2, THERE, pug=0.9))
    play(log, *[two] * 5, *[(two[0],)] * 5, (), *[(seen(3, tabby=0.9),)] * 5, ())
    assert log.count("cat", 0, 10 * S) == SubjectCount(2, 1)
    assert log.count("animal", 0, 10 * S) == SubjectCount(3, 2)
    assert log.count("animal", 0, S // 2) == SubjectCount(2, 2)
    assert log.count("pug", 2 * S, 10 * S) is None


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40)), min_size=1, max_size=12))
@settings(deadline=None, max_examples=60)
def test_at_once_are_as_many_as_were_seen_in_one_look(stays: list[tuple[int, int]]) -> None:
    log = log_of()
    spans = [(first, first + 2 + length) for first, length in stays]  # long enough for the dwell
    looks = [
        tuple(seen(number, tabby=0.9) for number, (first, last) in enumerate(spans, 1) if first <= look <= last)
        for look in range(110)
    ]
    play(log, *looks)
    assert log.count("cat", 0, 100 * S) == SubjectCount(len(spans), max(map(len, looks)))


def test_a_flock_of_a_day_is_counted_whole() -> None:
    log = log_of()
    looks = [tuple(seen(3 * group + bird, tabby=0.9) for bird in (1, 2, 3)) for group in range(900) for _ in range(3)]
    play(log, *looks, ())
    assert log.count("cat", 0, 10_000 * S) == SubjectCount(2700, 3)
    assert log.count("cat", 0, 3 * S // 5) == SubjectCount(6, 3)


def test_still_things_are_marked_and_not_counted() -> None:
    log = log_of()
    record = play(log, *[(seen(1, tabby=0.9, still=True),)] * 5, ())[-1]
    assert record.still
    assert log.count("cat", 0, S) is None


def test_the_scene_is_no_subject() -> None:
    log = log_of()
    assert play(log, *[of_scene(np.array([0.9, 0, 0], np.float32))] * 5) == []
    assert play(log, (Sighting(SCENE, WHOLE, None),)) == []


def test_at_the_end_all_have_gone() -> None:
    log = log_of()
    play(log, *[(seen(1, tabby=0.9),)] * 5)
    assert [record.there for record in log.close()] == [False]
    assert log.close() == []


def test_a_targets_name_counts_even_where_the_history_does_not_speak_of_it() -> None:
    vocabulary = Vocabulary(PETS.labels, {**PETS.groups, "feline": Group("feline", (0, 1), history=False)})
    log = SubjectLog(LabelsSection(), (TargetSection(label="feline"),), vocabulary)
    assert "feline" in play(log, *[(seen(1, tabby=0.9),)] * 5, ())[-1].names


def test_a_name_may_have_thresholds_of_its_own_and_others_at_night() -> None:
    named = {"cat": ThresholdsSection(enter=0.7, stay=0.7, night_enter=0.95, night_stay=0.95)}
    looks = [(seen(1, tabby=0.8),)] * 5
    for night, names in ((False, ("cat", "animal")), (True, ("animal",))):
        section = LabelsSection(dwell_s=0)
        log = SubjectLog(section, (), PETS, ThresholdBook(section, (), PETS, named, 0.1))
        records = [log.update(Prediction(seq, seq * S, sightings), night=night) for seq, sightings in enumerate(looks)]
        assert records[-1] == [] or records[-1][0].names == names
        assert log.close()[0].names == names
