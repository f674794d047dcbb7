from __future__ import annotations

from pathlib import Path

import pytest

from rpiwatch.detector_vocabulary import coco_ids, load_detector_vocabulary, narrower
from rpiwatch.vocabulary import Group, Label, VocabularyError, load_vocabulary

COCO = load_detector_vocabulary("coco")
IMAGENET = load_vocabulary("imagenet")


def test_cocos_labels_and_numbers_are_torchvisions() -> None:
    from torchvision.models.detection import SSDLite320_MobileNet_V3_Large_Weights

    names = SSDLite320_MobileNet_V3_Large_Weights.COCO_V1.meta["categories"]
    assert list(COCO.labels) == [name for name in names if name not in ("__background__", "N/A")]
    assert [names[number] for number in coco_ids()] == list(COCO.labels)
    assert len(COCO.labels) == 80


def test_animals_and_vehicles_are_groups_that_the_history_does_not_speak_of() -> None:
    assert {COCO.labels[index] for index in COCO.find("animal").members} == {
        "bird", "cat", "dog", "horse", "sheep", "cow", "elephant", "bear", "zebra", "giraffe",
    }  # fmt: skip
    assert {COCO.labels[index] for index in COCO.find("vehicle").members} == {
        "bicycle", "car", "motorcycle", "bus", "train", "truck",
    }  # fmt: skip
    assert set(COCO.groups) == {"animal", "vehicle"}
    assert [name.name for name in COCO.history("groups")] == list(COCO.labels)


def test_megadetectors_three_are_in_its_order() -> None:
    vocabulary = load_detector_vocabulary("megadetector")
    assert vocabulary.labels == ("animal", "person", "vehicle")
    assert vocabulary.find("animal") == Label("animal", 0)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("bird", "bird"),
        ("sheep", "sheep and goat"),
        ("cow", "cattle"),
        ("zebra", "zebra"),
        ("truck", "truck and van"),
        ("animal", "animal"),
        ("vehicle", "vehicle"),
        ("fox", "fox"),  # of a detector of one's own
        ("person", None),
        ("giraffe", None),
        ("kite", None),  # the toy
        ("mouse", None),
        ("my cat", None),
    ],
)
def test_what_a_classifier_may_name_more_precisely(label: str, name: str | None) -> None:
    assert narrower(label) == name


def test_what_it_may_is_in_its_vocabulary() -> None:
    found = [IMAGENET.find(name) for label in COCO.labels if (name := narrower(label)) is not None]
    assert len(found) == 20
    animals = frozenset(IMAGENET.find("animal").members)
    for index in COCO.find("animal").members:
        name = narrower(COCO.labels[index])
        assert name is None or animals.issuperset(IMAGENET.find(name).members)


def test_labels_of_ones_own_come_into_the_groups_that_coco_has(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text("fox\nbird\ncar\nperson\ncat\n", encoding="utf-8")
    vocabulary = load_detector_vocabulary("own.txt", tmp_path)
    assert vocabulary.labels == ("fox", "bird", "car", "person", "cat")
    assert vocabulary.find("animal") == Group("animal", (1, 4), history=False)
    assert vocabulary.find("vehicle") == Group("vehicle", (2,), history=False)
    (tmp_path / "coarse.txt").write_text("animal\nbird\n", encoding="utf-8")
    assert load_detector_vocabulary("coarse.txt", tmp_path).find("animal") == Label("animal", 0)


@pytest.mark.parametrize(
    ("name", "hint"),
    [("fox", "ten animals only"), ("van", "use 'truck'"), ("brid", "did you mean 'bird'?"), ("child", "use 'person'")],
)
def test_a_word_that_coco_has_not_is_answered_with_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(VocabularyError, match="is no label or group") as caught:
        COCO.find(name)
    assert hint in str(caught.value)


def test_files_that_cannot_be_used_are_named(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match=r"absent\.txt: cannot read the labels"):
        load_detector_vocabulary("absent.txt", tmp_path)
    with pytest.raises(
        VocabularyError, match="'imagenet' are a classifier's; expected 'coco', 'megadetector' or a file"
    ):
        load_detector_vocabulary("imagenet")
