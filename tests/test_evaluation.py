"""The yardstick: reading truth, comparing a history with it, and the whole of it with the real daemon and footage."""

from __future__ import annotations

import itertools
import json
import math
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.config import load_config
from rpiwatch.demo import EMPTY, Stretch, make_film
from rpiwatch.evaluation.errors import EvaluationError
from rpiwatch.evaluation.evaluate import evaluate
from rpiwatch.evaluation.names import RightNames
from rpiwatch.evaluation.reporting import facts, score_runs
from rpiwatch.evaluation.running import Mode, ModeRun, Watched, choose_modes, notes_of
from rpiwatch.evaluation.scoring import (
    Interval,
    Presence,
    Seen,
    confusion,
    individuals,
    match,
    presences,
    score_video,
    summarise,
)
from rpiwatch.evaluation.truth import TrueVisit, Truth, read_truth
from rpiwatch.footage import find_footage
from rpiwatch.taxa import open_taxonomy
from rpiwatch.vocabulary import load_vocabulary
from tests.conftest import SHARED_DATA, query, run_command

TRUTHS = Path(__file__).parent / "truth"
BOTTLES = SHARED_DATA / "bottle-detection.mp4"
MODEL = '[model]\nname = "efficientnet_lite0"\n'


# ── Truth files ──


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two videos; what is in them matters to nobody who reads truth alone."""
    folder = tmp_path / "videos"
    folder.mkdir()
    for name in ("garden.mp4", "street.mp4"):
        (folder / name).touch()
    return folder


def write_truth(folder: Path, rows: str, header: str = "video,label,start_s,end_s") -> Path:
    file = folder / "truth.csv"
    file.write_text(f"{header}\n{rows}", encoding="utf-8")
    return file


def test_a_truth_file_is_read_with_its_lines(folder):
    file = write_truth(
        folder,
        'garden.mp4,bird,1.5,4,2,"first,\nwith a newline"\n'
        "\n"
        " garden.mp4 , robin | bird|animal ,9,,,\n"
        "street.mp4,,,,,\n",
        "video,label,start_s,end_s,count,remark",
    )
    (folder / "notes.txt").touch()
    (folder / "other.MOV").touch()
    truth = read_truth(folder)
    assert truth.file == file
    assert truth.videos == {
        "garden.mp4": (
            TrueVisit(("bird",), 1.5, 4.0, 2, f"{file}: line 2"),
            TrueVisit(("robin", "bird", "animal"), 9.0, None, 1, f"{file}: line 5"),
        ),
        "street.mp4": (),
    }
    assert truth.unscored == ("other.MOV",)
    assert truth.labels == ("bird", "robin")


def test_columns_may_stand_in_any_order_behind_a_byte_order_mark(folder):
    (folder / "truth.csv").write_bytes(b"\xef\xbb\xbfend_s,label,video,start_s\r\n2,cat,garden.mp4,1\r\n")
    assert read_truth(folder).videos["garden.mp4"][0].end_s == 2


def test_a_truth_file_may_lie_elsewhere_and_name_videos_in_folders(folder, tmp_path):
    (folder / "june").mkdir()
    (folder / "june" / "a.mp4").touch()
    file = tmp_path / "june.csv"
    file.write_text("video,label,start_s,end_s\njune/a.mp4,cat,0,1\n")
    truth = read_truth(folder, file)
    assert list(truth.videos) == ["june/a.mp4"]
    assert truth.unscored == ("garden.mp4", "street.mp4")


@pytest.mark.parametrize(
    ("rows", "line", "message"),
    [
        ("gardn.mp4,cat,1,2", 2, "video: 'gardn.mp4' is not in"),
        ("gardn.mp4,cat,1,2", 2, "did you mean 'garden.mp4'?"),
        (",cat,1,2", 2, "video: is empty"),
        ("../videos/garden.mp4,cat,1,2", 2, "video: '../videos/garden.mp4' is not in"),
        ("/etc/hostname,cat,1,2", 2, "video: '/etc/hostname' is not in"),
        ("garden.mp4,cat,1,2\ngarden.mp4,cat,5,4.5", 3, "end_s: 4.5 is before start_s (5)"),
        ("garden.mp4,cat,soon,2", 2, "start_s: 'soon' is no time; expected seconds"),
        ("garden.mp4,cat,,2", 2, "start_s: '' is no time"),
        ("garden.mp4,cat,-1,2", 2, "start_s: '-1' is no time"),
        ("garden.mp4,cat,1,nan", 2, "end_s: 'nan' is no time"),
        ("garden.mp4,cat,1,inf", 2, "end_s: 'inf' is no time"),
        ("garden.mp4,,1,2", 2, "label: '' has an empty name"),
        ("garden.mp4,cat|,1,2", 2, "label: 'cat|' has an empty name"),
        ("garden.mp4,none,1,2", 2, "label: 'none' is what the history says when nothing is there"),
        ("garden.mp4,cat,1,2\ngarden.mp4,,,", 3, "says that nothing is to be found in 'garden.mp4', which has visits"),
        ("garden.mp4,cat,1,2,3,4", 2, "has 6 cells; expected 4"),
        ('garden.mp4,"cat,1,2', 2, "is no CSV"),
    ],
)
def test_a_bad_row_is_told_with_file_and_line(folder, rows, line, message):
    file = write_truth(folder, rows)
    with pytest.raises(EvaluationError) as caught:
        read_truth(folder)
    assert f"{file}: line {line}: " in str(caught.value)
    assert message in str(caught.value)


@pytest.mark.parametrize("count", ["0", "-1", "1.5", "many", "²"])
def test_a_count_is_a_number(folder, count):
    write_truth(folder, f"garden.mp4,cat,1,2,{count}", "video,label,start_s,end_s,count")
    with pytest.raises(EvaluationError, match=r"line 2: count: .* is no number"):
        read_truth(folder)


def test_all_faults_are_told_but_not_thousands(folder):
    write_truth(folder, "a.mp4,cat,1,2\n" * 500 + "garden.mp4,cat,2,1\n")
    with pytest.raises(EvaluationError) as caught:
        read_truth(folder)
    lines = str(caught.value).splitlines()
    assert len(lines) == 21
    assert lines[-1] == "… and 481 more"


def test_a_folder_without_truth_is_told_what_is_expected(folder, tmp_path):
    with pytest.raises(EvaluationError, match=r"holds neither truth\.csv nor observations\.csv"):
        read_truth(folder)
    with pytest.raises(EvaluationError, match="there is no such folder"):
        read_truth(tmp_path / "absent")
    with pytest.raises(EvaluationError, match="is no folder"):
        read_truth(folder / "garden.mp4")
    with pytest.raises(EvaluationError, match=r"absent\.csv: cannot be read \(No such file"):
        read_truth(folder, tmp_path / "absent.csv")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"video,label,start_s,end_s\ngarden.mp4,M\xf6we,1,2\n", "line 2: is not UTF-8"),
        (
            b"video,label,start\ngarden.mp4,cat,1\n",
            r"line 1: has no column start_s, end_s \(there are: video, label, st",
        ),
        (b"", "line 1: has no column video, label, start_s, end_s"),
        (b"video,label,start_s,end_s\n", "has no rows"),
    ],
)
def test_what_is_no_truth_file_is_told(folder, content, message):
    (folder / "truth.csv").write_bytes(content)
    with pytest.raises(EvaluationError, match=message):
        read_truth(folder)


# ── Camtrap DP packages ──

MEDIA = "mediaID,deploymentID,timestamp,filePath,fileMediatype,filePublic,fileName"
OBSERVATIONS = (
    "observationID,deploymentID,mediaID,eventID,eventStart,eventEnd,observationLevel,observationType,scientificName,"
    "count,observationTags"
)


def write_package(film: Path, folder: Path, observations: str, media: str = "") -> Path:
    """A package of one video, the film of a cat from 3 to 7 s and a cup from 13 to 16 s, taken at 10:00 UTC."""
    (folder / "media").mkdir(parents=True)
    shutil.copyfile(film, folder / "media" / "visits.mp4")
    (folder / "media.csv").write_text(
        f"{MEDIA}\nm1,garden,2026-06-01T12:00:00+02:00,media/visits.mp4,video/mp4,true,visits.mp4\n{media}"
    )
    (folder / "observations.csv").write_text(f"{OBSERVATIONS}\n{observations}")
    (folder / "datapackage.json").write_text(
        json.dumps({"taxonomic": [{"scientificName": "Felis catus", "vernacularNames": {"eng": "Domestic cat"}}, 3]})
    )
    return folder


def names_and_times(truth: Truth) -> list[tuple[tuple[str, ...], float, float | None, int]]:
    return [(visit.names, visit.start_s, visit.end_s, visit.count) for visit in truth.videos["media/visits.mp4"]]


def test_observations_of_media_become_visits_of_their_videos(film, tmp_path):
    package = write_package(
        film,
        tmp_path / "package",
        "o1,garden,m1,,2026-06-01T10:00:03Z,2026-06-01T10:00:07Z,media,animal,Felis catus,2,\n"
        "o2,garden,m1,,2026-06-01T12:00:13+0200,2026-06-01T12:00:16+0200,media,unclassified,,,label:cup | detail:x\n"
        "o3,garden,m1,,2026-06-01T10:00:00Z,2026-06-01T10:00:00Z,media,human,Homo sapiens,,\n"
        "o4,garden,m1,,2026-06-01T09:59:50Z,2026-06-01T11:00:00Z,media,vehicle,,,\n"
        "o5,garden,m1,,2026-06-01T10:00:01Z,2026-06-01T10:00:02Z,media,animal,Vulpes vulpes,,\n",
    )
    assert names_and_times(read_truth(package)) == [
        (("domestic cat", "Felis catus", "animal"), 3.0, 7.0, 2),
        (("cup",), 13.0, 16.0, 1),
        (("person", "human"), 0.0, None, 1),
        (("vehicle", "car", "truck", "bus", "motorcycle"), 0.0, None, 1),
        (("Vulpes vulpes", "animal"), 1.0, 2.0, 1),
    ]


def test_an_event_is_looked_for_in_the_videos_of_its_deployment_and_comes_before_its_media(film, tmp_path):
    package = write_package(
        film,
        tmp_path / "package",
        "e1,garden,,v1,2026-06-01T10:00:03Z,2026-06-01T10:00:07Z,event,animal,,,label:cat\n"
        "m1,garden,m1,v1,2026-06-01T10:00:03Z,2026-06-01T10:00:07Z,media,animal,,,label:cat\n"
        "e2,door,,v2,2026-06-01T10:00:03Z,2026-06-01T10:00:07Z,event,animal,,,label:dog\n"
        "e3,garden,,v3,2026-06-01T11:00:03Z,2026-06-01T11:00:07Z,event,animal,,,label:fox\n",
    )
    truth = read_truth(package)
    assert names_and_times(truth) == [(("cat", "animal"), 3.0, 7.0, 1)]
    assert truth.notes == (f"{package / 'observations.csv'}: 2 observations show no video of the folder: left out",)


def test_a_blank_video_has_nothing_to_be_found_and_an_unknown_one_is_told(film, tmp_path):
    package = write_package(
        film,
        tmp_path / "package",
        "o1,garden,m1,,2026-06-01T10:00:00Z,2026-06-01T10:00:00Z,media,blank,,,\n"
        "o2,garden,m1,,2026-06-01T10:00:00Z,2026-06-01T10:00:00Z,media,unknown,,,\n",
        "m2,garden,2026-06-01T12:00:00+02:00,media/cat.jpg,image/jpeg,true,\n"
        "m3,garden,2026-06-01T12:00:00+02:00,https://example.org/a.mp4,video/mp4,true,a.mp4\n"
        "m4,garden,2026-06-01T12:00:00+02:00,/etc/hostname,video/mp4,true,../package/media.csv\n",
    )
    truth = read_truth(package)
    assert truth.videos == {"media/visits.mp4": ()}
    assert [note.partition(": ")[2] for note in truth.notes] == [
        "1 media are no videos: left out",
        f"2 media are not in {package}: left out",
        "1 observations do not say what was there: left out",
    ]


@pytest.mark.parametrize(
    ("observation", "message"),
    [
        ("o1,garden,m1,,soon,2026-06-01T10:00:00Z,media,animal,,,", "line 2: eventStart: 'soon' is no moment"),
        ("o1,garden,m1,,2026-06-01T10:00:00,2026-06-01T10:00:00Z,media,animal,,,", "eventStart: .* is no moment"),
        ("o1,garden,m1,,2026-06-01T10:00:02Z,2026-06-01T10:00:00Z,media,animal,,,", "line 2: eventEnd: .* is before"),
        ("o1,garden,m1,,2026-06-01T10:00:02Z,2026-06-01T10:00:02Z,media,animal,,x,", "line 2: count: 'x'"),
        ("o1,garden,m9,,2026-06-01T10:00:02Z,2026-06-01T10:00:02Z,media,animal,,,", "no observation is of a video in"),
    ],
)
def test_a_bad_observation_is_told_with_file_and_line(film, tmp_path, observation, message):
    package = write_package(film, tmp_path / "package", observation)
    with pytest.raises(EvaluationError, match=message):
        read_truth(package)


def test_a_package_with_a_broken_video_or_without_media_is_told(film, tmp_path):
    package = write_package(film, tmp_path / "package", "")
    (package / "media" / "visits.mp4").write_bytes(b"no video")
    with pytest.raises(EvaluationError, match=r"media\.csv: line 2: filePath: .*visits\.mp4 is no video"):
        read_truth(package)
    (package / "media.csv").unlink()
    with pytest.raises(EvaluationError, match=r"media\.csv: cannot be read"):
        read_truth(package)


# ── Names ──

IMAGENET = load_vocabulary("imagenet")
IMAGENET_NAMES = RightNames(IMAGENET, open_taxonomy("imagenet", {}, {}))


@pytest.mark.parametrize(
    ("names", "label", "right"),
    [
        (("bird",), "bird", True),
        (("Bird",), "bird", True),
        (("bird",), "goldfinch", True),
        (("goldfinch",), "bird", False),
        (("goldfinch", "bird"), "bird", True),
        (("goldfinch", "bird"), "magpie", False),
        (("bird", "animal"), "animal", True),
        (("bird", "animal"), "cat", False),
        (("animal",), "cat", True),
        (("cat", "dog"), "beagle", True),
        (("cat", "dog"), "tabby", True),
        (("cat", "dog"), "bird", False),
        (("roe deer", "animal"), "animal", True),
        (("roe deer", "animal"), "cat", False),
        (("Aves",), "goldfinch", True),
        (("aves",), "bird", True),
        (("Aves",), "cat", False),
        (("person",), "person", True),
        (("person",), "cat", False),
        (("none",), "none", False),
    ],
)
def test_which_labels_are_right(names, label, right):
    assert IMAGENET_NAMES.is_right(names, label) is right


def test_a_target_is_the_first_name_that_is_known(tmp_path):
    assert IMAGENET_NAMES.target_of(("roe deer", "Bird", "animal")) == "bird"
    assert IMAGENET_NAMES.target_of(("person",)) is None
    assert not IMAGENET_NAMES.knows(("person",))
    assert IMAGENET_NAMES.knows(("person", "animal"))
    assert IMAGENET_NAMES.knows(("Aves",))


def test_names_are_those_of_the_owners_vocabulary(tmp_path):
    (tmp_path / "labels.txt").write_text("robin\nblackbird\nfox\n")
    names = RightNames(load_vocabulary(str(tmp_path / "labels.txt"), {"bird": ["robin", "blackbird"]}))
    assert names.is_right(("bird",), "robin")
    assert not names.is_right(("bird",), "fox")
    assert not names.knows(("Aves",))


# ── Scoring ──


def same(names: Sequence[str], label: str) -> bool:
    return label in names


def there(*times: float, label: str = "bird") -> list[Presence]:
    return [Presence((label,), *pair) for pair in zip(times[::2], times[1::2], strict=True)]


def said(*times: float, label: str = "bird") -> list[Seen]:
    return [Seen(label, *pair) for pair in zip(times[::2], times[1::2], strict=True)]


def tally(truths: Sequence[Presence], seen: Sequence[Seen], tolerance_s: float = 1.0) -> dict[str, int]:
    """What is not zero of the figures of a video of 100 s."""
    score = score_video(truths, seen, [], 100, same, tolerance_s=tolerance_s)
    names = (("a",), ("b",), *dict.fromkeys(truth.names for truth in truths if truth.label not in "ab"))
    figures = summarise([score], names, same).all
    counts = {name: getattr(figures, name) for name in ("found", "missed", "split", "merged", "pieces", "false")}
    return {name: count for name, count in counts.items() if count}


@pytest.mark.parametrize(
    ("truths", "seen", "expected"),
    [
        (there(10, 20), said(10.4, 20.3), {"found": 1, "pieces": 1}),
        (there(10, 20), [], {"missed": 1}),
        ([], [], {}),
        (there(10, 20), said(40, 50), {"missed": 1, "false": 1}),
        (there(10, 20), said(10, 20, label="cat"), {"missed": 1}),
        # One that turns its head is one visit that became three.
        (there(10, 20), said(10, 12, 13, 15, 16, 20), {"found": 1, "split": 1, "pieces": 3}),
        # Two birds, one after the other, told as one.
        (there(10, 20, 25, 30), said(10, 30), {"found": 2, "merged": 1, "pieces": 1}),
        # Too late by less than the tolerance, and by more.
        (there(10, 20), said(20.9, 22), {"found": 1, "pieces": 1}),
        (there(10, 20), said(21.1, 22), {"missed": 1, "false": 1}),
        # What lingers into the next visit has not found it.
        (there(10, 20, 20.2, 40), said(10, 20.5), {"found": 1, "missed": 1, "pieces": 1}),
        # A short one is found by half of it, though that is less than the tolerance.
        (there(10, 10.4), said(10.2, 40), {"found": 1, "pieces": 1}),
        (there(10, 40), said(39.8, 40.2), {"found": 1, "pieces": 1}),
        # Each gets one of its own, though both overlap most with the second.
        (there(0, 10, 12, 100), said(0, 50, 51, 100), {"found": 2, "pieces": 2}),
        # Moments without length.
        (there(10, 10), said(9, 11), {"found": 1, "pieces": 1}),
        (there(9, 11), said(10, 10), {"found": 1, "pieces": 1}),
        # Two at once, as subjects are: the longer is the longer's.
        (there(0, 20, 0, 10), said(0, 10, 0, 20), {"found": 2, "pieces": 2}),
        (there(0, 20, 5, 15), said(0, 20), {"found": 2, "merged": 1, "pieces": 1}),
    ],
)
def test_visits_are_counted_as_a_person_counts_them(truths, seen, expected):
    assert tally(truths, seen) == expected


def test_the_tolerance_is_the_owners():
    assert tally(there(10, 20), said(22, 25), tolerance_s=2) == {"found": 1, "pieces": 1}
    assert tally(there(10, 20), said(20.1, 25), tolerance_s=0) == {"missed": 1, "false": 1}


def test_delays_are_signed_and_those_that_nobody_knows_are_left_out():
    score = score_video(there(10, 20, 90, 100), said(9.5, 14, 15, 22, 91, 99.5), [], 100, same)
    first, last = score.visits
    assert (first.start_delay_s, first.end_delay_s) == (-0.5, 2)
    assert (last.start_delay_s, last.end_delay_s) == (1, None)
    [gone_early] = score_video(there(90, 100), said(91, 95), [], 100, same).visits
    assert gone_early.end_delay_s == -5


def test_clips_are_measured_by_what_they_hold_of_a_visit():
    clips = [Interval(8, 13), Interval(13.04, 22), Interval(50, 60), Interval(95, 99)]
    score = score_video(there(10, 20, 55, 65, 98, 100), [], clips, 100, same, margin_s=2)
    assert [visit.clip_s for visit in score.visits] == pytest.approx([9.96, 5, 1])
    assert [visit.is_in_clip for visit in score.visits] == [True, False, False]
    assert (score.clips, score.empty_clips) == (4, 0)
    assert not score_video(there(10, 20), [], clips, 100, same, margin_s=2.1).visits[0].is_in_clip
    assert score_video(there(10, 20), [], clips, 100, same).empty_clips == 2


def test_a_margin_ends_with_the_video():
    [visit] = score_video(there(0.2, 99.8), [], [Interval(0, 100)], 100, same, margin_s=5).visits
    assert visit.is_in_clip


def test_what_was_taken_for_what_is_told_in_seconds():
    truths = [*there(10, 30), *there(40, 50, label="cat")]
    seen = [*said(12, 20), *said(20, 24, label="cat"), *said(60, 61, label="dog")]
    assert confusion(truths, seen, 100, same) == pytest.approx(
        {("bird", "bird"): 8, ("bird", "cat"): 4, ("bird", "none"): 8, ("cat", "none"): 10, ("none", "dog"): 1,
         ("none", "none"): 69}
    )  # fmt: skip


def test_of_two_at_once_the_one_that_is_told_is_right_and_the_other_is_not_seen():
    truths = [*there(0, 10), *there(0, 10, label="cat")]
    assert confusion(truths, said(0, 10), 10, same) == {("bird", "bird"): 10, ("cat", "none"): 10}
    both = [*said(0, 10), *said(0, 10, label="dog")]
    assert confusion(truths, both, 10, same) == {("bird", "bird"): 10, ("cat", "dog"): 10}
    assert confusion(there(0, 10), both, 10, same) == {("bird", "bird"): 10, ("none", "dog"): 10}


def test_false_visits_are_counted_under_the_label_that_they_pretend_to():
    truths = [*there(10, 20), *there(30, 40, label="cat")]
    seen = [*said(10, 20, 50, 60), *said(70, 71, 80, 81, label="toaster")]
    summary = summarise([score_video(truths, seen, [], 100, same)], (("bird",), ("cat",)), same)
    assert (summary.labels["bird"].false, summary.labels["cat"].false, summary.all.false) == (1, 0, 1)
    assert summary.others == {"toaster": 2}


def test_true_visits_that_overlap_are_one_presence_with_a_count():
    rows = [
        TrueVisit(("bird",), 5, 15),
        TrueVisit(("bird",), 0, 10, 2),
        TrueVisit(("bird",), 10, 12),
        TrueVisit(("bird",), 15, None),
        TrueVisit(("cat",), 3, 4),
        TrueVisit(("bird",), 101, 102),
    ]
    assert presences(rows, 100) == [
        Presence(("bird",), 0, 15, peak=3, individuals=4),
        Presence(("cat",), 3, 4),
        Presence(("bird",), 15, 100),
    ]
    assert [(each.names[0], each.start_s, each.end_s) for each in individuals(rows, 100)] == [
        ("bird", 0, 10), ("bird", 0, 10), ("cat", 3, 4), ("bird", 5, 15), ("bird", 10, 12), ("bird", 15, 100)
    ]  # fmt: skip


# Whole seconds for the truth and halves between them for what is seen, so that nothing merely touches.
WHOLE = st.tuples(st.integers(0, 15), st.integers(1, 8), st.sampled_from("ab"))
PRESENCES = st.lists(WHOLE.map(lambda cell: Presence((cell[2],), cell[0], cell[0] + cell[1])), max_size=6)
SEEN = st.lists(WHOLE.map(lambda cell: Seen(cell[2], cell[0] + 0.5, cell[0] + cell[1] + 0.5)), max_size=6)
TOLERANCE = st.sampled_from([0.0, 0.3, 1.0, 4.0])


def belong(truth: Presence, seen: Seen) -> bool:
    return same(truth.names, seen.label) and truth.start_s < seen.end_s and seen.start_s < truth.end_s


def greatest_matching(truths: Sequence[Presence], seen: Sequence[Seen]) -> int:
    """How many truths can have one of their own: by trying everything."""
    if not truths:
        return 0
    first, *rest = truths
    tries = [
        1 + greatest_matching(rest, [*seen[:place], *seen[place + 1 :]])
        for place, each in enumerate(seen)
        if belong(first, each)
    ]
    return max([greatest_matching(rest, seen), *tries])


@given(PRESENCES, SEEN, TOLERANCE)
def test_everything_is_counted_exactly_once(truths, seen, tolerance_s):
    score = score_video(truths, seen, [], 30, same, tolerance_s=tolerance_s)
    pieces = [piece for visit in score.visits for piece in visit.pieces]
    assert sorted(map(repr, [*pieces, *score.false])) == sorted(map(repr, seen))
    for visit in score.visits:
        assert all(same(visit.visit.names, piece.label) for piece in visit.pieces)
        assert all(
            piece.start_s - visit.visit.end_s <= tolerance_s and visit.visit.start_s - piece.end_s <= tolerance_s
            for piece in visit.pieces
        )
    for each in score.false:
        assert not any(
            same(truth.names, each.label)
            and max(truth.start_s, each.start_s) - min(truth.end_s, each.end_s) <= tolerance_s
            for truth in truths
        )
    counts = tally(truths, seen, tolerance_s)
    assert counts.get("found", 0) + counts.get("missed", 0) == len(truths)
    assert counts.get("pieces", 0) + counts.get("false", 0) == len(seen)


@given(PRESENCES, SEEN)
def test_as_many_visits_as_possible_get_one_of_their_own(truths, seen):
    owners, found = match(truths, seen, same, 0)
    assert len({owner for owner in owners if owner is not None}) == greatest_matching(truths, seen)
    assert found == [any(belong(truth, each) for each in seen) for truth in truths]
    assert [owner is None for owner in owners] == [not any(belong(truth, each) for truth in truths) for each in seen]


@given(PRESENCES, SEEN, TOLERANCE, st.randoms(use_true_random=False))
def test_the_order_in_which_they_are_given_does_not_matter(truths, seen, tolerance_s, random):
    counts = tally(truths, seen, tolerance_s)
    random.shuffle(truths)
    random.shuffle(seen)
    again = tally(truths, seen, tolerance_s)
    assert {**counts, "split": 0} == {**again, "split": 0}


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), max_size=8), TOLERANCE)
def test_a_perfect_history_has_no_faults(steps, tolerance_s):
    at_s, times = 0, []
    for gap_s, length_s in steps:
        times += [at_s + gap_s, at_s + gap_s + length_s]
        at_s += gap_s + length_s
    score = score_video(there(*times), said(*times), [Interval(0, 200)], 200, same, tolerance_s=tolerance_s)
    assert not score.false
    for visit, seen in zip(score.visits, said(*times), strict=True):
        assert (visit.pieces, visit.start_delay_s, visit.end_delay_s, visit.is_in_clip) == ((seen,), 0, 0, True)
    assert all(truth == answer or seconds == 0 for (truth, answer), seconds in score.confusion.items())


@given(PRESENCES, st.lists(st.tuples(st.integers(0, 3), st.integers(1, 5), st.sampled_from("abc")), max_size=6))
def test_each_second_of_the_truth_has_an_answer(truths, steps):
    seen, at_s = [], 0.0
    for gap_s, length_s, label in steps:
        seen.append(Seen(label, at_s + gap_s, at_s + gap_s + length_s))
        at_s += gap_s + length_s
    table = confusion(truths, seen, 24, same)
    assert all(seconds > 0 for seconds in table.values())
    ticks = [tick + 0.5 for tick in range(24)]
    for label in "ab":
        shown_s = sum(
            any(truth.names == (label,) and truth.start_s < tick < truth.end_s for truth in truths) for tick in ticks
        )
        assert math.isclose(sum(seconds for (truth, _), seconds in table.items() if truth == label), shown_s)
    if not truths:
        assert math.isclose(sum(table.values()), 24)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 8), st.integers(1, 3), st.sampled_from("ab")), max_size=8))
def test_presences_hold_all_true_visits_and_do_not_overlap(rows):
    visits = [TrueVisit((label,), start_s, start_s + length_s, count) for start_s, length_s, count, label in rows]
    found = presences(visits, 25)
    assert sum(each.individuals for each in found) == sum(visit.count for visit in visits)
    for label in "ab":
        own = [each for each in found if each.names == (label,)]
        assert all(before.end_s <= after.start_s for before, after in itertools.pairwise(own))
        for each in own:
            inside = [
                visit
                for visit in visits
                if visit.names == (label,) and each.start_s <= visit.start_s and min(25, visit.end_s) <= each.end_s
            ]
            most = max(
                sum(other.count for other in inside if other.start_s <= tick < other.end_s)
                for tick in [visit.start_s + 0.5 for visit in inside]
            )
            assert each.peak >= most
            assert each.start_s == min(visit.start_s for visit in inside)


# ── Modes ──


def test_modes_that_need_a_detector_are_left_out_with_a_sentence_or_refused_by_name(tmp_path):
    without = load_config(None, environ={}).config
    modes, [note] = choose_modes([], without)
    assert modes == (Mode.FULL, Mode.MOTION)
    assert note.startswith("left out: detector and two-stage: a detector is needed")
    assert choose_modes([Mode.MOTION, Mode.FULL, Mode.MOTION], without) == ((Mode.FULL, Mode.MOTION), ())
    with pytest.raises(EvaluationError, match="--mode two-stage: a detector is needed"):
        choose_modes([Mode.FULL, Mode.TWO_STAGE], without)
    base = {"detector": {"name": "ssdlite320_mobilenet_v3_large"}}
    assert choose_modes([], load_config(None, environ={}, base=base).config) == (tuple(Mode), ())


def run_of(mode: Mode, seen: Sequence[Seen], subjects: Sequence[Seen] | None = None) -> ModeRun:
    watched = Watched(40, 1000, 1000, 20.0, 10.0, tuple(seen), subjects and tuple(subjects), (Interval(0, 40),), 0)
    return ModeRun(mode, "a model", IMAGENET_NAMES, ("bottle",), {"bottles.mp4": watched})


def test_subjects_are_compared_one_by_one_where_a_mode_tells_them_apart(tmp_path):
    rows = (TrueVisit(("bottle",), 0, 10), TrueVisit(("bottle",), 0, None), TrueVisit(("bottle",), 20, None, 2))
    truth = Truth(tmp_path / "truth.csv", {"bottles.mp4": rows})
    seen = [Seen("bottle", 0.5, 40, subjects=4, at_once=3)]
    bottles = [Seen("wine bottle", 0, 9), Seen("bottle", 1, 25), Seen("bottle", 26, 40), Seen("bottle", 21, 40)]
    runs = [run_of(Mode.FULL, seen), run_of(Mode.DETECTOR, seen, [*bottles, Seen("cat", 3, 4)])]
    told = facts(score_runs(tmp_path, truth, None, runs, (), tolerance_s=1, margin_s=1))
    full, detector = told["modes"]["full"], told["modes"]["detector"]
    assert full["subjects"] is None
    assert detector["all"] == full["all"]
    assert (full["all"]["visits"], full["all"]["found"]) == (1, 1)
    [visit] = full["videos"]["bottles.mp4"]["visits"]
    assert (visit["individuals"], visit["peak"], visit["pieces"][0]["subjects"]) == (4, 3, 4)
    figures = detector["subjects"]["bottle"]
    assert (figures["visits"], figures["found"], figures["missed"], figures["pieces"]) == (4, 4, 0, 4)
    assert json.loads(json.dumps(told)) == told


def test_what_can_never_be_found_or_does_not_fit_is_told(tmp_path):
    rows = (
        TrueVisit(("person", "human"), 0, 10, 1, "truth.csv: line 2"),
        TrueVisit(("bird", "animal"), 39, 45, 1, "truth.csv: line 3"),
        TrueVisit(("bird",), 50, None, 1, "truth.csv: line 4"),
    )
    truth = Truth(tmp_path / "truth.csv", {"bottles.mp4": rows})
    assert notes_of([run_of(Mode.FULL, [])], truth) == [
        "truth.csv: label 'person|human': no mode knows it, so it can never be found; "
        "`rpiwatch labels` lists what there is",
        "truth.csv: line 3: ends after the end of bottles.mp4 (40.00 s): cut there",
        "truth.csv: line 4: begins after the end of bottles.mp4 (40.00 s): not scored",
    ]


# ── The whole of it ──


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "rpiwatch.toml"
    file.write_text(MODEL)
    return file


def link(folder: Path, *videos: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for video in videos:
        (folder / video.name).symlink_to(video)
    return folder


def in_seconds(rows: list[dict[str, object]], zero_us: int) -> list[dict[str, object]]:
    """The rows with their times as evaluations have them."""
    names = {"start_us": "start_s", "started_us": "start_s", "end_us": "end_s", "ended_us": "end_s"}
    return [
        {names.get(key, key): (value - zero_us) / 1e6 if key in names else value for key, value in row.items()}
        for row in rows
    ]


def test_real_footage_gives_the_numbers_of_the_history_itself(tmp_path, config):
    bikes, carphone = find_footage("bikes.mp4"), find_footage("carphone_pristine.mp4")
    folder = link(tmp_path / "videos", bikes, carphone)
    write_truth(
        folder,
        "bikes.mp4,car,1.3,7.2\nbikes.mp4,bicycle,4.3,\nbikes.mp4,person,7.4,8.6\ncarphone_pristine.mp4,,,\n",
    )
    kept, figures = tmp_path / "kept", tmp_path / "figures.json"
    done = run_command("evaluate", folder, "-c", config, "--mode", "full", "--keep", kept, "--json", figures)
    assert done.returncode == 0, done.stderr
    told = json.loads(figures.read_text())
    assert told["notes"] == [
        "truth.csv: label 'person': no mode knows it, so it can never be found; `rpiwatch labels` lists what there is"
    ]
    assert told["notes"][0] in done.stdout
    full = told["modes"]["full"]
    assert full["targets"] == ["car", "bicycle"]
    assert full["cpu_ms_per_frame"] > 0
    assert full["ms_per_frame"] == pytest.approx(1000 * full["seconds"] / full["frames"])

    frames = 0
    for name, video in full["videos"].items():
        data = kept / "full" / name
        [beats] = query(
            data, "SELECT min(since_us), max(until_us), sum(frames_seen), sum(frames_skipped) FROM heartbeats"
        )
        zero_us, end_us, seen, skipped = beats.values()
        frames += seen
        assert (video["frames"], skipped) == (seen, 0)
        assert video["end_s"] == pytest.approx((end_us - zero_us) / 1e6)
        visits = in_seconds(query(data, "SELECT label, start_us, end_us FROM visits ORDER BY start_us"), zero_us)
        heard = [piece for visit in video["visits"] for piece in visit["pieces"]] + video["false"]
        heard = [{key: seen[key] for key in ("label", "start_s", "end_s")} for seen in heard]
        assert sorted(heard, key=lambda seen: seen["start_s"]) == [pytest.approx(visit) for visit in visits]
        answered_s = sum(seconds for cells in video["confusion"].values() for seconds in cells.values())
        assert answered_s >= video["end_s"] - 0.001
        for label in {visit["label"] for visit in visits}:
            shown_s = sum(visit["end_s"] - visit["start_s"] for visit in visits if visit["label"] == label)
            assert sum(cells.get(label, 0) for cells in video["confusion"].values()) >= shown_s - 0.001
        clips = in_seconds(query(data, "SELECT started_us, ended_us FROM clips WHERE state = 'complete'"), zero_us)
        assert video["clips"] == len(clips)
        for visit in video["visits"]:
            covered_s = sum(
                max(0.0, min(visit["end_s"], clip["end_s"]) - max(visit["start_s"], clip["start_s"])) for clip in clips
            )
            assert visit["clip_s"] == pytest.approx(covered_s)
    assert full["frames"] == frames
    car = full["labels"]["car"]
    assert (car["visits"], car["found"], car["missed"]) == (1, 1, 0)
    [piece] = full["videos"]["bikes.mp4"]["visits"][0]["pieces"]
    assert car["start_delay_median_s"] == car["start_delay_worst_s"] == pytest.approx(piece["start_s"] - 1.3)
    assert full["labels"]["person"]["missed"] == 1
    assert full["videos"]["carphone_pristine.mp4"]["visits"] == []


def test_nothing_stays_behind_and_owners_targets_hold(tmp_path, film, config, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    folder = link(tmp_path / "videos", film)
    write_truth(folder, "visits.mp4,cat,3,7\nvisits.mp4,cup,13,16\n")
    config.write_text(f'{MODEL}[[targets]]\nlabel = "cup"\n[retention]\nmax_clips_per_label = 1\n')
    done = run_command("evaluate", folder, "-c", config, "--mode", "full", "--json", tmp_path / "figures.json")
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "tmp").glob("rpiwatch-*")) == []
    full = json.loads((tmp_path / "figures.json").read_text())["modes"]["full"]
    assert full["targets"] == ["cup"]
    assert {name: full["all"][name] for name in ("visits", "found", "missed", "false", "split", "merged")} == {
        "visits": 2, "found": 2, "missed": 0, "false": 0, "split": 0, "merged": 0
    }  # fmt: skip
    assert abs(full["all"]["start_delay_worst_s"]) < 0.5
    assert abs(full["all"]["end_delay_worst_s"]) < 0.5
    assert full["labels"]["cup"]["clip_share"] == 1
    assert full["labels"]["cup"]["whole_in_clip"] == 1
    assert full["labels"]["cat"]["whole_in_clip"] == 0
    assert "cup" in done.stdout


def test_the_cost_is_told_a_frame_of_the_film_in_each_mode(tmp_path, config):
    (tmp_path / "videos").mkdir()
    make_film(tmp_path / "videos" / "cat.mp4", (Stretch(EMPTY, 4), Stretch("chelsea.png", 1), Stretch(EMPTY, 1)))
    folder = tmp_path / "videos"
    write_truth(folder, "cat.mp4,cat,4,5\n")
    modes = ("--mode", "full", "--mode", "motion")
    done = run_command("evaluate", folder, "-c", config, *modes, "--json", tmp_path / "figures.json")
    assert done.returncode == 0, done.stderr
    told = json.loads((tmp_path / "figures.json").read_text())["modes"]
    assert told["full"]["frames"] == told["full"]["looks"] == told["motion"]["frames"] == 150
    assert 0 < told["motion"]["looks"] < 150
    for figures in told.values():
        assert figures["ms_per_frame"] == pytest.approx(1000 * figures["seconds"] / 150)
        assert figures["cpu_ms_per_frame"] == pytest.approx(1000 * figures["cpu_s"] / 150)
        assert figures["ms_per_look"] == pytest.approx(1000 * figures["seconds"] / figures["looks"])
        [video] = figures["videos"].values()
        assert (video["frames"], video["looks"]) == (figures["frames"], figures["looks"])
    assert {"ms a frame", "looks", "ms a look"} <= set(re.split(r"\s{2,}", done.stdout))


def test_a_package_that_was_exported_is_truth_for_its_own_clips(tmp_path, write_config):
    film, data, package = tmp_path / "film.mp4", tmp_path / "data", tmp_path / "package"
    make_film(film, (Stretch(EMPTY, 2), Stretch("chelsea.png", 3), Stretch(EMPTY, 2)))
    project = '[project]\ntitle = "Film"\n[[contributors]]\ntitle = "Anna"\n'
    deployment = '[[deployments]]\ncamera = "garden"\nlatitude = 52.7\nlongitude = 23.8\n'
    config = write_config(film, more=project + deployment)
    assert run_command("run", "-c", config, "--data-dir", data).returncode == 0
    exported = run_command("export", "-o", package, "--format", "camtrap-dp", "-c", config, "--data-dir", data)
    assert exported.returncode == 0, exported.stderr
    done = run_command("evaluate", package, "-c", config, "--mode", "full", "--json", tmp_path / "figures.json")
    assert done.returncode == 0, done.stderr
    full = json.loads((tmp_path / "figures.json").read_text())["modes"]["full"]
    assert len(full["videos"]) == 1
    cat = full["labels"]["cat"]
    assert (cat["visits"], cat["found"], cat["false"]) == (1, 1, 0)
    assert abs(full["all"]["start_delay_worst_s"]) < 1.5  # the package has whole seconds


@pytest.mark.skipif(not BOTTLES.is_file(), reason="../shared/data/bottle-detection.mp4 is not here")
def test_the_bottles_are_one_presence_of_up_to_three(tmp_path, config):
    truth_file = TRUTHS / "bottle-detection.csv"
    truth = read_truth(SHARED_DATA, truth_file)
    rows = truth.videos["bottle-detection.mp4"]
    assert len(individuals(rows, 39.8)) == 7
    assert presences(rows, 39.8) == [Presence(("bottle",), 0, 39.8, peak=3, individuals=7)]
    done = run_command(
        "evaluate", SHARED_DATA, "--truth", truth_file, "-c", config, "--mode", "full", "--json", tmp_path / "b.json"
    )
    assert done.returncode == 0, done.stderr
    full = json.loads((tmp_path / "b.json").read_text())["modes"]["full"]
    assert full["frames"] == 1189
    bottle = full["labels"]["bottle"]
    assert (bottle["visits"], bottle["found"], bottle["false"]) == (1, 1, 0)
    said_s = full["confusion"]["bottle"]
    assert sum(said_s.values()) == pytest.approx(bottle["visit_s"], abs=0.01)
    assert said_s["bottle"] > 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"modes": ["detector"]}, "--mode detector: a detector is needed, and the configuration has none"),
        ({"modes": ["sideways"]}, "--mode 'sideways' is not one of full, motion, detector, two-stage"),
        ({"camera": "door"}, "--camera 'door' is not configured; there are: camera"),
        ({"truth_file": Path("absent.csv")}, "absent.csv: cannot be read"),
        ({"keep": TRUTHS}, "is not empty; expected an empty folder for --keep"),
        ({"keep": Path("/dev/null/kept")}, "/dev/null/kept: cannot be used"),
        ({"json_file": Path("absent/figures.json")}, "cannot be written (No such file or directory)"),
    ],
)
def test_a_mistake_is_told_before_anything_is_watched(tmp_path, config, options, message):
    folder = link(tmp_path / "videos", find_footage("bikes.mp4"))
    write_truth(folder, "bikes.mp4,car,1,2\n")
    with pytest.raises(EvaluationError) as caught:
        evaluate(folder, lambda settings: load_config(config, environ={}, command_line=settings), **options)
    assert message in str(caught.value)


def test_videos_that_cannot_be_read_are_told_before_any_is_watched(tmp_path, config):
    folder = link(tmp_path / "videos", find_footage("bikes.mp4"))
    (folder / "torn.mp4").write_bytes(b"no video")
    (folder / "empty.mp4").touch()
    write_truth(folder, "bikes.mp4,car,1,2\ntorn.mp4,car,1,2\nempty.mp4,,,\n")
    done = run_command("evaluate", folder, "-c", config)
    assert done.returncode == 2
    assert "video 'torn.mp4'" in done.stderr
    assert "video 'empty.mp4'" in done.stderr
    assert "full: bikes.mp4" not in done.stderr
    assert "Traceback" not in done.stderr
