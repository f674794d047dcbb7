"""The lookout with the real networks, on real pictures; all times are the frames' own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.classifier import Classifier, open_classifier
from rpiwatch.config import Config, LoadedConfig, ModelSection
from rpiwatch.detector import Detector, open_detector
from rpiwatch.footage import find_footage
from rpiwatch.lookout import Lookout, Networks
from rpiwatch.motion import GREY
from rpiwatch.preparation import load_names, prepare
from rpiwatch.records import SCENE, Frame, Sighting
from rpiwatch.thresholds import something_test
from rpiwatch.vocabulary import Vocabulary
from tests.conftest import SHARED_DATA
from tests.motion_scenes import Shot, cutout, film, noisy, paste, still, street, visit
from tests.seed import SEED_WEIGHTS

Settings = Mapping[str, object]
D2GO = SHARED_DATA / "d2go.pt"
BOTTLES = SHARED_DATA / "bottle-detection.mp4"
BOTTLES_FPS = 29.83
needs_d2go = pytest.mark.skipif(not D2GO.is_file(), reason="../shared/data/d2go.pt is not here")
needs_bottles = pytest.mark.skipif(not BOTTLES.is_file(), reason="../shared/data/bottle-detection.mp4 is not here")
WITH_D2GO: dict[str, object] = {
    "name": "torchscript-detector", "path": str(D2GO), "channels": "bgr", "input_size": 240,
}  # fmt: skip
MASK = ((0.0, 0.0), (0.3, 0.0), (0.3, 0.4), (0.0, 0.4))


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    """MobileNetV2 as the seed ran it."""
    if not SEED_WEIGHTS.is_file():
        pytest.skip("../shared/data/mobilenet_v2_quantized.pt is not here")
    return open_classifier(ModelSection(name="torchscript", path=SEED_WEIGHTS), imagenet().labels)


@pytest.fixture(scope="module")
def detector(tmp_path_factory: pytest.TempPathFactory) -> Detector:
    config = Config.model_validate({"detector": WITH_D2GO})
    things = load_names(config).things
    assert things is not None
    return open_detector(config.detector, things.labels, cache_dir=tmp_path_factory.mktemp("cache"))


def imagenet() -> Vocabulary:
    return load_names(Config()).vocabulary


def lookout_of(
    classifier: Classifier | None = None,
    detector: Detector | None = None,
    *,
    camera: Settings | None = None,
    finding: Settings | None = None,
    **sections: object,
) -> tuple[Lookout, Vocabulary]:
    """A lookout of one camera as the daemon makes it, and the names of its scores; `finding` is for `[detector]`."""
    tree = {"cameras": [{"source": "unused.mp4", **(camera or {})}], **sections}
    if detector is not None:
        tree["detector"] = {**WITH_D2GO, **(finding or {})}
    config = Config.model_validate(tree)
    names = prepare(lambda: LoadedConfig(config, None, {})).names
    is_something = something_test(config.labels, config.targets, names.vocabulary)
    networks = Networks(classifier, detector, names.naming)
    return Lookout(networks, config.cameras[0], config, names.vocabulary.labels, is_something), names.vocabulary


def look(lookout: Lookout, shots: Iterable[Shot]) -> Iterator[tuple[Shot, tuple[Sighting, ...] | None]]:
    for seq, shot in enumerate(shots):
        sightings, _ = lookout.look(Frame(seq, round(shot.at_s * 1e9), shot.picture))
        yield shot, sightings


def shots_of(file: Path, fps: float, first: int = 0, last: int = 10**9) -> Iterator[Shot]:
    for number, picture in enumerate(film(file, first, last)):
        yield Shot((first + number) / fps, picture)


def score(sighting: Sighting, name: str, vocabulary: Vocabulary) -> float:
    assert sighting.scores is not None
    return float(sighting.scores[list(vocabulary.find(name).members)].sum())


# --- the whole frame, a box of it, masks ---


@pytest.mark.parametrize(
    ("settings", "alone"),
    [
        ({}, True),
        ({"camera": {"region": "box", "box": [0.1, 0.1, 0.9, 0.9], "masks": [MASK]}}, True),
        ({"camera": {"region": "motion"}}, False),
        ({"night": {"when": "dark"}}, False),
    ],
)
def test_a_frame_is_looked_at_alone_where_no_other_counts(
    classifier: Classifier, settings: dict[str, Settings], alone: bool
) -> None:
    lookout, _ = lookout_of(classifier, **settings)
    assert lookout.looks_at_each_alone == alone


def test_full_gives_for_each_frame_exactly_what_the_classifier_alone_gives(classifier: Classifier) -> None:
    lookout, _ = lookout_of(classifier)
    assert lookout.looks_at_every_frame
    seen = 0
    for shot, sightings in look(lookout, shots_of(find_footage("bikes.mp4"), 25, last=40)):
        assert sightings is not None
        [scene] = sightings
        assert (scene.subject, scene.box, scene.still) == (SCENE, WHOLE, False)
        assert scene.scores is not None
        assert scene.scores.tobytes() == classifier.classify(shot.picture).tobytes()
        seen += 1
    assert seen == 41


def test_box_shows_the_classifier_that_part_alone(classifier: Classifier) -> None:
    lookout, _ = lookout_of(classifier, camera={"region": "box", "box": [0.25, 0.0, 0.75, 0.5]})
    picture = street()
    height, width = picture.shape[:2]
    [(_, sightings)] = look(lookout, [Shot(0.0, picture)])
    assert sightings is not None
    assert sightings[0].box == Box(0.25, 0.0, 0.75, 0.5)
    part = picture[: round(0.5 * height), round(0.25 * width) : round(0.75 * width)]
    np.testing.assert_array_equal(sightings[0].scores, classifier.classify(part))


def test_a_box_is_cut_out_of_the_cameras_full_picture(classifier: Classifier) -> None:
    """Of a camera's own JPEG only a smaller copy is decoded for the model, which is too little for a part of it."""
    lookout, _ = lookout_of(classifier, camera={"region": "box", "box": [0.4, 0.2, 0.6, 0.6]})
    large = cv2.resize(street(), (1280, 720), interpolation=cv2.INTER_CUBIC)
    jpeg = cv2.imencode(".jpg", large)[1]
    frame = Frame(0, 0, np.asarray(cv2.resize(large, (320, 180)), np.uint8), jpeg.tobytes(), jpeg_size=(1280, 720))
    sightings, _ = lookout.look(frame)
    assert sightings is not None
    part = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)[144:432, 512:768]
    np.testing.assert_array_equal(sightings[0].scores, classifier.classify(part))


def test_a_mask_is_grey_before_the_classifier_sees_it(classifier: Classifier) -> None:
    lookout, _ = lookout_of(classifier, camera={"masks": [MASK]})
    picture = street()
    before = picture.copy()
    [(_, sightings)] = look(lookout, [Shot(0.0, picture)])
    assert sightings is not None
    height, width = picture.shape[:2]
    masked = picture.copy()
    masked[: round(0.4 * height) + 1, : round(0.3 * width) + 1] = GREY
    np.testing.assert_array_equal(sightings[0].scores, classifier.classify(masked))
    np.testing.assert_array_equal(picture, before)


# --- motion ---


def test_of_a_still_scene_the_whole_is_looked_at_once_a_second_and_no_more(classifier: Classifier) -> None:
    lookout, _ = lookout_of(classifier, camera={"region": "motion"})
    assert not lookout.looks_at_every_frame
    looked = []
    for shot, sightings in look(lookout, still(seconds=8.0, fps=15.0)):
        if sightings is not None and shot.at_s >= 2:
            [scene] = sightings
            assert (scene.subject, scene.box) == (SCENE, WHOLE)
            looked.append(shot.at_s)
    assert len(looked) == 6
    np.testing.assert_allclose(np.diff(looked), 1.0, atol=0.07)


def test_what_moves_is_one_subject_and_its_crop_is_named(classifier: Classifier) -> None:
    """A cat comes in, sits and goes: one number, at its place, under its name though the whole frame shows a street."""
    lookout, vocabulary = lookout_of(classifier, camera={"region": "motion"})
    inside = []
    for shot, sightings in look(lookout, visit([street()], cutout("chelsea.png"), 0.6, fps=10.0)):
        for each in sightings or ():
            if each.subject != SCENE and each.scores is not None and 3.5 <= shot.at_s <= 6.0:
                assert shot.truth is not None
                inside.append((each.subject, shot.truth.iou(each.box), score(each, "cat", vocabulary)))
    numbers, overlaps, scores = zip(*inside, strict=True)
    assert len(inside) >= 20
    assert len(set(numbers)) == 1
    assert np.median(overlaps) > 0.5
    assert np.median(scores) > 0.5


def test_who_stops_moving_is_held_until_it_goes(classifier: Classifier) -> None:
    """After a second of `history_s` the sitting cat is background, and is looked at until it is gone."""

    def sits() -> Iterator[Shot]:
        scene = street()
        for number in range(140):
            at_s = number / 10
            x = np.interp(at_s, [2, 3.5], [-0.2, 0.5])
            picture, truth = paste(scene, cutout("chelsea.png"), float(x), 0.55, 0.7) if at_s < 11 else (scene, None)
            yield Shot(at_s, noisy(picture, number), truth)

    lookout, vocabulary = lookout_of(classifier, camera={"region": "motion"}, motion={"history_s": 1.0})
    there: dict[int, list[float]] = {}
    for shot, sightings in look(lookout, sits()):
        for each in sightings or ():
            if each.subject != SCENE and each.scores is not None and score(each, "cat", vocabulary) >= 0.5:
                there.setdefault(each.subject, []).append(shot.at_s)
    number, times = max(there.items(), key=lambda item: len(item[1]))
    assert min(times) < 4.5
    assert 10.5 < max(times) < 11.2
    assert len(times) > 50
    assert all(other == number or max(seen) < 4.5 for other, seen in there.items())


def sitting(passing: int = 0, flashes: Sequence[int] = ()) -> Iterator[Shot]:
    """A cat comes in and sits from 3.5 s on, while cups pass to and fro; in the flashes' shots the light is off."""
    scene = street()
    for number in range(100):
        at_s = number / 10
        picture, truth = paste(scene, cutout("chelsea.png"), float(np.interp(at_s, [2, 3.5], [-0.2, 0.5])), 0.6, 0.6)
        for cup in range(passing):
            x = 0.12 + 0.3 * cup + 0.08 * np.sin(3 * at_s + cup)
            picture, _ = paste(picture, cutout("coffee.png"), float(x), 0.12, 0.2)
        light = 0.35 if number in flashes else 1.0
        yield Shot(at_s, noisy((picture * light).astype(np.uint8), number), truth)


def cats_of(classifier: Classifier, shots: Iterable[Shot]) -> dict[int, list[float]]:
    """The numbers of the cats that were told apart from 4 s on, and when each was looked at."""
    lookout, vocabulary = lookout_of(classifier, camera={"region": "motion"}, motion={"history_s": 1.0})
    there: dict[int, list[float]] = {}
    for shot, sightings in look(lookout, shots):
        for each in sightings or ():
            if shot.at_s >= 4 and each.subject != SCENE and each.scores is not None:
                assert shot.truth is not None
                if each.box.iou(shot.truth) > 0.3 and score(each, "cat", vocabulary) >= 0.5:
                    there.setdefault(each.subject, []).append(shot.at_s)
    return there


def test_who_stands_still_is_looked_at_however_much_moves(classifier: Classifier) -> None:
    [times] = cats_of(classifier, sitting(passing=3)).values()
    assert max(times) == 9.9
    assert len(times) > 40


def test_a_light_that_flickers_makes_no_new_animal(classifier: Classifier) -> None:
    [times] = cats_of(classifier, sitting(flashes=(50, 65, 80))).values()
    assert max(times) == 9.9


def test_where_everything_moves_the_whole_is_looked_at(classifier: Classifier) -> None:
    lookout, _ = lookout_of(classifier, camera={"region": "motion"})

    def switched() -> Iterator[Shot]:
        for shot in still(seconds=6.0, fps=10.0):
            dark = (shot.picture * 0.35).astype(np.uint8)
            yield Shot(shot.at_s, dark if shot.at_s >= 4 else shot.picture)

    [(shot, sightings)] = [(shot, seen) for shot, seen in look(lookout, switched()) if shot.at_s == 4.0]
    assert sightings is not None
    [scene] = sightings
    assert (scene.subject, scene.box) == (SCENE, WHOLE)
    np.testing.assert_array_equal(scene.scores, classifier.classify(shot.picture))


# --- a detector ---


@needs_d2go
@needs_bottles
def test_a_detector_looks_at_its_own_rate(detector: Detector) -> None:
    lookout, _ = lookout_of(detector=detector)
    assert not lookout.looks_at_every_frame
    seen = list(look(lookout, shots_of(BOTTLES, BOTTLES_FPS, last=89)))
    looked = [shot.at_s for shot, sightings in seen if sightings is not None]
    assert len(seen) == 90
    assert len(looked) in (15, 16)  # of three seconds
    assert np.diff(looked) == pytest.approx(0.2, abs=0.04)


@needs_d2go
def test_a_detector_rests_while_nothing_moves(detector: Detector) -> None:
    lookout, _ = lookout_of(detector=detector, camera={"region": "motion"})
    empty = cv2.GaussianBlur(street(), (0, 0), 25)  # nothing that could be held
    looked = [
        shot.at_s
        for shot, sightings in look(lookout, (Shot(n / 15, noisy(empty, n)) for n in range(8 * 15)))
        if sightings is not None and shot.at_s >= 2
    ]
    assert len(looked) == 6
    np.testing.assert_allclose(np.diff(looked), 1.0, atol=0.07)


@needs_d2go
def test_a_detector_wakes_when_something_moves(detector: Detector) -> None:
    lookout, vocabulary = lookout_of(detector=detector, camera={"region": "motion"})
    looked: list[float] = []
    people: dict[int, list[float]] = {}
    for shot, sightings in look(lookout, visit([street()], cutout("astronaut.png"), 0.9, fps=15.0)):
        if sightings is not None and 3 <= shot.at_s < 6:
            looked.append(shot.at_s)
            for each in sightings:
                if each.scores is not None and score(each, "person", vocabulary) > 0.5:
                    assert shot.truth is not None
                    people.setdefault(each.subject, []).append(shot.truth.iou(each.box))
    assert 14 <= len(looked) <= 16
    [overlaps] = people.values()
    assert len(overlaps) >= 10
    assert np.median(overlaps) > 0.5


@needs_d2go
@needs_bottles
def test_two_bottles_are_two_subjects_where_they_are(detector: Detector) -> None:
    """From 8 to 10 s two bottles stand on the table and nobody touches them; read off the picture at 9 s."""
    true = [Box(0.450, 0.303, 0.539, 0.870), Box(0.797, 0.297, 0.894, 0.872)]
    lookout, vocabulary = lookout_of(detector=detector, finding={"find": ["bottle"]})
    looks = 0
    for _, sightings in look(lookout, shots_of(BOTTLES, BOTTLES_FPS, first=240, last=299)):
        if sightings is None:
            continue
        looks += 1
        assert [each.subject for each in sightings] == [1, 2]
        assert all(score(each, "bottle", vocabulary) > 0.5 for each in sightings)
        boxes = {each.subject: each.box for each in sightings}
        for box, place in zip(sorted(boxes.values(), key=lambda box: box.left), true, strict=True):
            assert box.iou(place) > 0.8
    assert looks >= 10


@needs_d2go
@needs_bottles
def test_what_stands_in_its_place_for_long_is_a_still_thing(detector: Detector) -> None:
    lookout, _ = lookout_of(detector=detector, finding={"find": ["bottle"]}, subjects={"still_after_s": 1.5})
    marks: dict[int, list[bool]] = {}
    for _, sightings in look(lookout, shots_of(BOTTLES, BOTTLES_FPS, first=240, last=329)):
        for each in sightings or ():
            marks.setdefault(each.subject, []).append(each.still)
    assert len(marks) == 2
    for still_at_look in marks.values():
        since = still_at_look.index(True)
        assert 7 <= since <= 9  # looks, five a second
        assert all(still_at_look[since:])
    assert [thing.label for thing in lookout.still.things] == ["bottle", "bottle"]


@needs_d2go
def test_a_mask_hides_what_is_in_it_from_the_detector(detector: Detector) -> None:
    picture = np.asarray(cv2.imread(str(find_footage("chelsea.png"))), np.uint8)
    everywhere = ((0.0, 0.0), (0.9, 0.0), (0.9, 1.0), (0.0, 1.0))
    for masks, there in (([], True), ([everywhere], False)):
        lookout, vocabulary = lookout_of(detector=detector, camera={"masks": masks})
        [(_, sightings)] = look(lookout, [Shot(0.0, picture)])
        assert any(score(each, "cat", vocabulary) > 0.5 for each in sightings or ()) == there


# --- two stages ---


@needs_d2go
def test_the_classifier_names_the_crop_of_what_the_detector_found(classifier: Classifier, detector: Detector) -> None:
    """Of the detector's 'cat' it says which; the sum of all cats stays what the detector gave."""
    picture = np.asarray(cv2.imread(str(find_footage("chelsea.png"))), np.uint8)
    alone, words = lookout_of(detector=detector)
    both, names = lookout_of(classifier, detector, finding={"classify": True})
    [(_, found)] = look(alone, [Shot(0.0, picture)])
    [(_, named)] = look(both, [Shot(0.0, picture)])
    assert found is not None
    assert named is not None
    [cat] = [each for each in found if score(each, "cat", words) > 0.5]
    [tabby] = [each for each in named if score(each, "cat", names) > 0.5]
    assert tabby.box == cat.box
    assert score(tabby, "cat", names) == pytest.approx(score(cat, "cat", words), abs=1e-4)
    precise = {label: score(tabby, label, names) for label in ("tabby", "tiger cat", "Egyptian cat")}
    assert sum(precise.values()) > 0.3
    assert all(value <= score(cat, "cat", words) for value in precise.values())


@needs_d2go
def test_what_the_classifier_has_no_word_for_keeps_the_detectors(classifier: Classifier, detector: Detector) -> None:
    picture = np.asarray(cv2.imread(str(find_footage("astronaut.png"))), np.uint8)
    lookout, vocabulary = lookout_of(classifier, detector, finding={"classify": True})
    [(_, sightings)] = look(lookout, [Shot(0.0, picture)])
    assert sightings is not None
    assert max(score(each, "person", vocabulary) for each in sightings) > 0.7


@needs_d2go
def test_of_a_group_each_keeps_its_name_while_others_are_asked_about(
    classifier: Classifier, detector: Detector
) -> None:
    """Two cats, of which each look has time for one."""
    picture = street()
    for x in (0.25, 0.75):
        picture, _ = paste(picture, cutout("chelsea.png"), x, 0.5, 0.8)
    lookout, names = lookout_of(classifier, detector, finding={"classify": True}, motion={"max_regions": 1})
    looks = [sightings for _, sightings in look(lookout, [Shot(0.2 * n, noisy(picture, n)) for n in range(8)])]
    for sightings in looks[2:]:
        assert sightings is not None
        cats = [each for each in sightings if each.scores is not None and score(each, "cat", names) > 0.5]
        assert len(cats) == 2
        assert all(score(cat, "Egyptian cat", names) > 0.1 for cat in cats)
