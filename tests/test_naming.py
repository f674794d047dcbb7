from __future__ import annotations

import numpy as np
import pytest

from rpiwatch.boxes import WHOLE
from rpiwatch.config import LabelsSection
from rpiwatch.detector_vocabulary import load_detector_vocabulary, narrower
from rpiwatch.labels import LabelTracker
from rpiwatch.naming import Naming, detector_alone, two_stages
from rpiwatch.records import NOTHING, Prediction, Sighting
from rpiwatch.vocabulary import Scorer, load_vocabulary

CLASSES = load_vocabulary("imagenet")
COCO = load_detector_vocabulary("coco")
MEGADETECTOR = load_detector_vocabulary("megadetector")


def probabilities(**of: float) -> np.ndarray:
    vector = np.full(len(CLASSES.labels), (1 - sum(of.values())) / len(CLASSES.labels), np.float32)
    for label, value in of.items():
        vector[CLASSES.labels.index(label.replace("_", " "))] += value
    return vector


def score(naming: Naming, name: str, scores: np.ndarray) -> float:
    return float(Scorer([naming.vocabulary.find(name)])(scores)[0])


def label_of(naming: Naming, scores: np.ndarray, speak: str = "groups") -> tuple[str, str | None]:
    tracker = LabelTracker(LabelsSection(vocabulary=speak, window=1, dwell_s=0), (), naming.vocabulary)
    tracker.update(Prediction(0, 0, (Sighting(1, WHOLE, scores),)))
    return tracker.label, tracker.detail


@pytest.fixture(scope="module")
def both() -> Naming:
    return two_stages(CLASSES, COCO, narrower, {})


@pytest.fixture(scope="module")
def mega() -> Naming:
    return two_stages(CLASSES, MEGADETECTOR, narrower, {})


BIRD, CAT, DOG, PERSON = (COCO.labels.index(word) for word in ("bird", "cat", "dog", "person"))


def test_a_little_of_every_animal_is_not_surely_one() -> None:
    naming = detector_alone(COCO, {})
    assert score(naming, "animal", naming.scores({CAT: 0.5, DOG: 0.4})) == pytest.approx(1 - 0.5 * 0.6)
    leaves = naming.scores({BIRD: 0.4, CAT: 0.35, DOG: 0.3})
    assert score(naming, "animal", leaves) == pytest.approx(1 - 0.6 * 0.65 * 0.7)
    assert naming.scores(dict.fromkeys(range(len(COCO.labels)), 0.99)).sum() <= 1 + 1e-5


def test_every_detection_keeps_its_score_whatever_the_classifier_says(both: Naming) -> None:
    for label, word in enumerate(COCO.labels):
        for said in (None, probabilities(goldfinch=0.9), probabilities(tabby=0.5, jean=0.4)):
            scores = both.scores({label: 0.8}, said)
            assert scores.sum() == pytest.approx(0.8, abs=1e-5)
            assert score(both, narrower(word) or word, scores) == pytest.approx(0.8, abs=1e-5)


def test_the_classifier_names_the_kind_where_it_is_sure(both: Naming) -> None:
    scores = both.scores({BIRD: 0.9}, probabilities(goldfinch=0.9))
    assert score(both, "goldfinch", scores) > 0.8
    assert label_of(both, scores) == ("bird", "goldfinch")
    assert label_of(both, scores, "labels") == ("goldfinch", None)


def test_what_it_says_of_other_things_is_not_believed(both: Naming) -> None:
    """The real cockatoo in a cage, of which MobileNetV2 says 'Great Pyrenees'."""
    scores = both.scores({BIRD: 0.95}, probabilities(Great_Pyrenees=0.7, birdhouse=0.2))
    assert score(both, "dog", scores) == 0
    assert label_of(both, scores) == ("bird", None)
    assert label_of(both, scores, "labels") == ("bird", None)


def test_who_is_sure_of_a_cat_but_not_of_its_breed_says_cat(both: Naming) -> None:
    scores = both.scores({CAT: 0.9}, probabilities(tabby=0.4, Egyptian_cat=0.4))
    assert label_of(both, scores, "labels") == ("cat", "tabby")


def test_who_wavers_between_cat_and_dog_says_animal(both: Naming) -> None:
    scores = both.scores({CAT: 0.4, DOG: 0.4})
    assert label_of(both, scores)[0] == "animal"
    assert label_of(detector_alone(COCO, {}), detector_alone(COCO, {}).scores({CAT: 0.4, DOG: 0.4}))[0] == "animal"


def test_a_person_is_a_person_in_either(both: Naming) -> None:
    for naming in (both, detector_alone(COCO, {})):
        assert label_of(naming, naming.scores({PERSON: 0.9})) == ("person", None)


def test_nothing_found_is_nothing(both: Naming) -> None:
    assert label_of(both, both.scores({})) == (NOTHING, None)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"Egyptian_cat": 0.9}, ("cat", "Egyptian cat")),
        ({"tabby": 0.45, "Egyptian_cat": 0.45}, ("cat", "tabby")),
        ({"tabby": 0.3, "beagle": 0.3, "red_fox": 0.3}, ("animal", None)),
        ({"jean": 0.9}, ("animal", None)),
    ],
)
def test_it_rolls_up_as_far_as_it_must(mega: Naming, said: dict[str, float], expected: tuple[str, str | None]) -> None:
    """SpeciesNet's rule on MegaDetector's 'animal': Egyptian cat, else cat, else animal."""
    label, detail = label_of(mega, mega.scores({0: 0.95}, probabilities(**said)))
    assert (label, detail if label != "animal" else None) == expected


def test_an_owners_group_of_groups_holds_the_detectors_words(both: Naming) -> None:
    naming = two_stages(CLASSES, COCO, narrower, {"pet": ["cat", "dog"]})
    assert score(naming, "pet", naming.scores({CAT: 0.6})) == pytest.approx(0.6)
    assert label_of(naming, naming.scores({CAT: 0.4, DOG: 0.4}))[0] == "pet"


def test_the_classifiers_labels_keep_their_places(both: Naming) -> None:
    assert both.vocabulary.labels[: len(CLASSES.labels)] == CLASSES.labels
    assert len(set(both.vocabulary.labels)) == len(both.vocabulary.labels)


def test_a_classifier_of_other_things_still_has_the_detectors_words(tmp_path) -> None:
    (tmp_path / "labels.txt").write_text("robin\nwren\n")
    classes = load_vocabulary(str(tmp_path / "labels.txt"))
    naming = two_stages(classes, COCO, narrower, {"bird": ["robin", "wren"]})
    scores = naming.scores({BIRD: 0.9}, np.array([0.8, 0.2], np.float32))
    assert label_of(naming, scores) == ("bird", "robin")
    alone = two_stages(classes, COCO, narrower, {})
    assert label_of(alone, alone.scores({BIRD: 0.9}, np.array([0.8, 0.2], np.float32))) == ("bird", None)


def test_only_what_is_wanted(both: Naming) -> None:
    wanted = {COCO.labels[label] for label in range(80) if both.only(["goldfinch", "person"]).is_wanted(label)}
    assert wanted == {"bird", "person"}
    assert all(both.only([]).is_wanted(label) for label in range(80))


def test_only_what_the_classifier_can_name_is_shown_to_it(both: Naming) -> None:
    assert both.is_named(BIRD)
    assert not both.is_named(PERSON)
    assert not detector_alone(COCO, {}).is_named(BIRD)
