from __future__ import annotations

import json
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from structlog.testing import capture_logs
from torch import Tensor, nn
from torchvision.models import mobilenet_v2
from torchvision.models.detection import ssdlite320_mobilenet_v3_large

from rpiwatch.boxes import Box
from rpiwatch.classifier import open_classifier
from rpiwatch.config import DetectorSection, ModelSection
from rpiwatch.detector import Detection, Detector, ModelError, open_detector
from rpiwatch.detector.model import UnexpectedAnswerError
from rpiwatch.detector.torchvision_form import shrunk
from rpiwatch.detector.yolo import (
    ExportNotes,
    Size,
    decode,
    fitting_size,
    letterboxed,
    read_export_notes,
)
from rpiwatch.detector_vocabulary import coco_ids, load_detector_vocabulary
from rpiwatch.footage import FootageError, find_footage
from rpiwatch.networks.pictures import resized, unit_values
from rpiwatch.networks.weights import find_efficientnet_lite0, sha256_of
from rpiwatch.vocabulary import load_vocabulary
from tests.conftest import SHARED_DATA

COCO = load_detector_vocabulary("coco").labels
MEGADETECTOR = load_detector_vocabulary("megadetector").labels
D2GO = SHARED_DATA / "d2go.pt"
BOTTLES = SHARED_DATA / "bottle-detection.mp4"
needs_d2go = pytest.mark.skipif(not D2GO.is_file(), reason="../shared/data/d2go.pt is not here")
SSDLITE = "ssdlite320_mobilenet_v3_large"


def footage(name: str) -> Path:
    try:
        return find_footage(name)
    except FootageError as error:
        pytest.skip(str(error))


def picture(name: str) -> NDArray[np.uint8]:
    return np.asarray(cv2.imread(str(footage(name))), np.uint8)


def frames(film: Path, every: int) -> Iterator[NDArray[np.uint8]]:
    capture = cv2.VideoCapture(str(film))
    index = 0
    while capture.grab():
        if index % every == 0:
            yield np.asarray(capture.retrieve()[1], np.uint8)
        index += 1


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def opened(cache_dir: Path) -> Callable[..., Detector]:
    def open_with(names: tuple[str, ...] = COCO, /, **values: Any) -> Detector:
        return open_detector(DetectorSection.model_validate(values), names, cache_dir=cache_dir)

    return open_with


@pytest.fixture(scope="session")
def d2go(opened) -> Detector:
    """The real network, given its channels in the order that it was trained with."""
    if not D2GO.is_file():
        pytest.skip("../shared/data/d2go.pt is not here")
    return opened(name="torchscript-detector", path=str(D2GO), channels="bgr", min_score=0.5)


def names(detections: list[Detection], labels: tuple[str, ...] = COCO) -> list[str]:
    return [labels[detection.label] for detection in detections]


def is_sound(detections: list[Detection], min_score: float) -> bool:
    scores = [detection.score for detection in detections]
    return scores == sorted(scores, reverse=True) and all(
        0 <= box.left < box.right <= 1 and 0 <= box.top < box.bottom <= 1 and min_score <= score <= 1
        for box, score in ((detection.box, detection.score) for detection in detections)
    )


# d2go.pt: what is really there


def test_d2go_finds_the_cat_and_the_astronaut(d2go: Detector) -> None:
    best = d2go.detect(picture("chelsea.png"))[0]
    assert COCO[best.label] == "cat"
    assert best.score > 0.8
    assert best.box.area > 0.5
    best = d2go.detect(picture("astronaut.png"))[0]
    assert COCO[best.label] == "person"
    assert best.score > 0.9
    assert best.box.iou(Box(0.02, 0.02, 0.78, 1.0)) > 0.8


def test_d2go_finds_the_man_in_the_car_in_each_frame(d2go: Detector) -> None:
    shown = [names(d2go.detect(frame)) for frame in frames(footage("carphone_pristine.mp4"), every=20)]
    assert len(shown) >= 6
    assert all("person" in found for found in shown)


def test_d2go_finds_the_man_on_his_bicycle(d2go: Detector) -> None:
    """He stands at the right up to frame 136; the film has no other whole person."""
    for frame in list(frames(footage("bikes.mp4"), every=1))[120:136:5]:
        found = d2go.detect(frame)
        rider = max((one for one in found if COCO[one.label] == "person"), key=lambda one: one.box.area)
        assert rider.score > 0.9
        assert rider.box.iou(Box(0.54, 0.02, 0.78, 1.0)) > 0.6
        assert "bicycle" in names(found)


def test_d2go_finds_the_bottles_where_they_stand(d2go: Detector) -> None:
    """Three bottles stand side by side for most of the film."""
    if not BOTTLES.is_file():
        pytest.skip("../shared/data/bottle-detection.mp4 is not here")
    places = [Box(0.07, 0.3, 0.19, 0.85), Box(0.45, 0.3, 0.55, 0.86), Box(0.79, 0.3, 0.9, 0.86)]
    seen = [0, 0, 0]
    looked = 0
    for frame in frames(BOTTLES, every=60):
        found = [detection.box for detection in d2go.detect(frame) if COCO[detection.label] == "bottle"]
        seen = [count + any(box.iou(place) > 0.6 for box in found) for count, place in zip(seen, places, strict=True)]
        looked += 1
    assert looked == 20
    assert min(seen) >= 4
    assert sum(seen) >= 25


def test_d2go_says_what_the_books_keep_of_it(d2go: Detector) -> None:
    info = d2go.info
    assert (info.name, info.engine, info.input_size) == ("torchscript-detector", "qnnpack", 320)
    assert info.weights == str(D2GO)
    assert info.weights_sha256 == sha256_of(D2GO)


def test_the_image_stays_as_it_is_and_a_view_is_as_good_as_a_copy(d2go: Detector) -> None:
    image = picture("astronaut.png")
    view = image[20:500, 10:400]
    kept = image.copy()
    image.flags.writeable = False
    found = d2go.detect(view)
    assert np.array_equal(image, kept)
    assert found
    assert found == d2go.detect(view.copy())


@pytest.mark.parametrize(("height", "width"), [(1, 1), (2, 900), (900, 3), (37, 41), (1080, 1920)])
def test_d2go_takes_pictures_of_any_shape(d2go: Detector, height: int, width: int) -> None:
    image = np.asarray(cv2.resize(picture("astronaut.png"), (width, height)), np.uint8)
    assert is_sound(d2go.detect(image), 0.5)


@needs_d2go
def test_channels_and_min_score_are_the_sections(opened, d2go: Detector) -> None:
    """The published file's own examples give it RGB, with which it answers otherwise."""
    rgb = opened(name="torchscript-detector", path=str(D2GO), min_score=0.3)
    image = picture("chelsea.png")
    turned = np.ascontiguousarray(image[:, :, ::-1])
    lower = rgb.detect(turned)
    assert [found for found in lower if found.score >= 0.5] == d2go.detect(image)
    assert len(lower) > len(d2go.detect(image))
    assert is_sound(lower, 0.3)


@needs_d2go
def test_detector_and_classifier_do_not_change_each_others_answers(d2go: Detector, cache_dir: Path) -> None:
    """Both are 8-bit, and torch has one engine for the process."""
    labels = load_vocabulary("imagenet").labels
    classifier = open_classifier(ModelSection(name="efficientnet_lite0"), labels, cache_dir=cache_dir)
    image = picture("chelsea.png")
    alone = classifier.classify(image)
    found = d2go.detect(image)
    for _ in range(2):
        assert np.array_equal(classifier.classify(image), alone)
        assert d2go.detect(image) == found


@pytest.mark.parametrize(
    "image", [np.zeros((10, 10), np.uint8), np.zeros((10, 10, 3), np.float32), np.zeros((0, 10, 3), np.uint8)]
)
def test_what_is_no_picture_is_refused(yolo_v5: Detector, image) -> None:
    with pytest.raises(ValueError, match="expected uint8"):
        yolo_v5.detect(image)


# ssdlite320_mobilenet_v3_large: torchvision's network, with weights that nobody trained


def untrained_ssdlite(outputs: int) -> Any:
    """With values of such sizes that some boxes come out sure, many unsure."""
    with torch.random.fork_rng():
        torch.manual_seed(1)
        network = ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=outputs).eval()
        with torch.no_grad():
            for module in network.modules():
                if isinstance(module, nn.BatchNorm2d):
                    module.running_mean.normal_(0, 0.1)
                    module.running_var.uniform_(0.005, 0.02)
                    module.weight.uniform_(0.5, 1.5)
                    module.bias.normal_(0, 0.2)
            for module in network.head.classification_head.module_list:
                module[1].weight.mul_(0.5)
    return network


@pytest.fixture(scope="session")
def ssdlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("ssdlite") / "untrained.pth"
    torch.save(untrained_ssdlite(91).state_dict(), file)
    return file


def eager_answers(network: Any, image: NDArray[np.uint8], size: int, ids: tuple[int, ...]) -> list[Detection]:
    """What torchvision's own model says of the picture that ours makes of it."""
    network.transform.fixed_size = (size, size)
    with torch.inference_mode():
        answer = network([unit_values(resized(image, size, size))])[0]
    return [
        Detection(Box(*(box / size).tolist()), ids.index(int(label)), float(score))
        for box, label, score in zip(answer["boxes"], answer["labels"], answer["scores"], strict=True)
        if int(label) in ids and box[0] < box[2] and box[1] < box[3]
    ]


@pytest.mark.parametrize("size", [320, 256])
def test_ssdlite_answers_as_torchvisions_eager_model(opened, ssdlite_file, size: int) -> None:
    network = untrained_ssdlite(91)
    some = 0
    for _ in range(2):  # converted, and from the cache
        detector = opened(name=SSDLITE, path=str(ssdlite_file), input_size=size, min_score=0.3)
        for name in ("chelsea.png", "astronaut.png"):
            expected = [one for one in eager_answers(network, picture(name), size, coco_ids()) if one.score >= 0.301]
            found = detector.detect(picture(name))
            assert is_sound(found, 0.3)
            for one in expected:
                near = [other for other in found if other.label == one.label and other.box.iou(one.box) > 0.99]
                assert min(abs(other.score - one.score) for other in near) < 1e-3
            assert len([other for other in found if other.score >= 0.301]) == pytest.approx(len(expected), abs=1)
            some += len(expected)
    assert some > 60


def test_ssdlite_keeps_what_it_converted(ssdlite_file: Path, tmp_path: Path) -> None:
    section = DetectorSection(name=SSDLITE, path=ssdlite_file, min_score=0.3)
    first = open_detector(section, COCO, cache_dir=tmp_path)
    (kept,) = (tmp_path / "programs").iterdir()
    stamp = kept.stat().st_mtime_ns
    image = picture("astronaut.png")
    assert open_detector(section, COCO, cache_dir=tmp_path).detect(image) == first.detect(image)
    assert kept.stat().st_mtime_ns == stamp
    kept.write_bytes(kept.read_bytes()[:-1])
    assert open_detector(section, COCO, cache_dir=tmp_path).detect(image) == first.detect(image)
    assert first.info.engine == "float32"
    assert first.info.weights_sha256 == sha256_of(ssdlite_file)


def test_an_ssdlite_of_ones_own_labels(opened, tmp_path: Path) -> None:
    network = untrained_ssdlite(4)
    torch.save(network.state_dict(), tmp_path / "own.pth")
    section = {"name": SSDLITE, "path": str(tmp_path / "own.pth"), "min_score": 0.6}
    found = opened(("fox", "badger", "deer"), labels="own.txt", **section).detect(picture("astronaut.png"))
    expected = [one for one in eager_answers(network, picture("astronaut.png"), 320, (1, 2, 3)) if one.score >= 0.6]
    assert expected
    assert [one.label for one in found[:5]] == [one.label for one in expected[:5]]
    with pytest.raises(ModelError, match=r"own\.pth: the network has 4 outputs.*'coco' needs 91"):
        opened(COCO, **section)
    with pytest.raises(ModelError, match=r"'two\.txt' needs 3; expected a file with 3 labels"):
        opened(("fox", "badger"), labels="two.txt", **section)


def test_without_weights_and_without_a_network_the_message_says_how_to_bring_them(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be downloaded") as caught:
        open_detector(
            DetectorSection(name=SSDLITE), COCO, cache_dir=tmp_path, download_from="http://127.0.0.1:1/models"
        )
    assert '[detector] path = "ssdlite320_mobilenet_v3_large_coco-a79551df.pth"' in str(caught.value)
    assert "efficientnet" not in str(caught.value)


# torchscript-detector: torchvision's form


class TwoBoxes(nn.Module):
    """Answers with the same two boxes, in tenths of the picture that it is given, as a scripted network does."""

    def __init__(self, first: int, second: int) -> None:
        super().__init__()
        self.first, self.second = first, second

    def answer(self, picture: Tensor) -> dict[str, Tensor]:
        height, width = picture.shape[1], picture.shape[2]
        sides = torch.tensor([width, height, width, height]) / 10.0
        boxes = torch.tensor([[1.0, 2.0, 3.0, 4.0], [-5.0, 5.0, 8.0, 15.0]]) * sides
        labels = torch.tensor([self.first, self.second])
        return {"boxes": boxes, "labels": labels, "scores": torch.tensor([0.5, 0.75])}

    def forward(self, pictures: list[Tensor]) -> tuple[dict[str, Tensor], list[dict[str, Tensor]]]:
        losses: dict[str, Tensor] = {}
        return losses, [self.answer(pictures[0])]


class TwoBoxesAlone(TwoBoxes):
    """The same, without losses."""

    def forward(self, pictures: list[Tensor]) -> list[dict[str, Tensor]]:
        return [self.answer(pictures[0])]


def saved(module: nn.Module, file: Path) -> str:
    torch.jit.script(module.eval()).save(str(file))
    return str(file)


def assert_near(box: Box, left: float, top: float, right: float, bottom: float) -> None:
    assert (box.left, box.top, box.right, box.bottom) == pytest.approx((left, top, right, bottom), abs=1e-6)


@pytest.mark.parametrize("kind", [TwoBoxes, TwoBoxesAlone])
@pytest.mark.parametrize(("height", "width"), [(360, 640), (480, 200), (64, 64)])
def test_torchvisions_form_with_and_without_losses(opened, tmp_path, kind, height, width) -> None:
    path = saved(kind(1, 3), tmp_path / "two.pt")
    detector = opened(("a", "b", "c"), name="torchscript-detector", path=path, labels="abc.txt", input_size=100)
    first, second = detector.detect(np.zeros((height, width, 3), np.uint8))
    assert (first.label, first.score) == (2, 0.75)
    assert_near(first.box, 0, 0.5, 0.8, 1)
    assert (second.label, second.score) == (0, 0.5)
    assert_near(second.box, 0.1, 0.2, 0.3, 0.4)
    assert detector.info.engine == "float32"


def test_cocos_numbers_are_the_old_ones_and_names_that_are_none_are_left_out(opened, tmp_path: Path) -> None:
    path = saved(TwoBoxes(90, 12), tmp_path / "two.pt")
    detector = opened(COCO, name="torchscript-detector", path=path)
    assert names(detector.detect(np.zeros((64, 64, 3), np.uint8))) == ["toothbrush"]


def test_a_number_that_the_labels_do_not_have_is_named(opened, tmp_path: Path) -> None:
    path = saved(TwoBoxes(1, 4), tmp_path / "two.pt")
    with pytest.raises(
        ModelError, match=r"two\.pt: answers with label 4, and \[detector\] labels has 3; expected 1 to 3"
    ):
        opened(("a", "b", "c"), name="torchscript-detector", path=path, labels="abc.txt")


class FoundWhere(nn.Module):
    """Answers with its label 1; but where the picture's first pixel is pure red, with label 9 and no label at all."""

    def forward(self, pictures: list[Tensor]) -> list[dict[str, Tensor]]:
        corner = pictures[0][:, 0, 0]
        labels = [9, -1, 2] if float(corner[0]) == 1.0 and float(corner[1] + corner[2]) == 0.0 else [1, 1, 1]
        boxes = torch.tensor([[0.0, 0.0, 9.0, 9.0], [20.0, 0.0, 30.0, 9.0], [40.0, 0.0, 50.0, 9.0]])
        return [{"boxes": boxes, "labels": torch.tensor(labels), "scores": torch.tensor([0.9, 0.8, 0.7])}]


class FailsWhere(nn.Module):
    """Finds nothing; fails where the picture's first pixel is pure red."""

    def forward(self, pictures: list[Tensor]) -> list[dict[str, Tensor]]:
        corner = pictures[0][:, 0, 0]
        if float(corner[0]) == 1.0 and float(corner[1] + corner[2]) == 0.0:
            raise ValueError("no red here")
        return [{"boxes": torch.zeros(0, 4), "labels": torch.zeros(0).long(), "scores": torch.zeros(0)}]


class ForOneShape(nn.Module):
    """As a network that was traced with a picture of 16:9."""

    def forward(self, pictures: list[Tensor]) -> list[dict[str, Tensor]]:
        total = pictures[0].reshape(3, 180, 320).sum()
        return [{"boxes": torch.zeros(0, 4) + total, "labels": torch.zeros(0).long(), "scores": torch.zeros(0)}]


class Brightness(nn.Module):
    """Answers with label 4 what is brighter than a black picture."""

    def forward(self, pictures: list[Tensor]) -> list[dict[str, Tensor]]:
        label = 4 if float(pictures[0].mean()) > 0.05 else 1
        boxes, scores = torch.tensor([[0.0, 0.0, 9.0, 9.0]]), torch.tensor([0.9])
        return [{"boxes": boxes, "labels": torch.tensor([label]), "scores": scores}]


class NoForward(nn.Module):
    """Has a method, but not the one that is called."""

    @torch.jit.export
    def look(self, pictures: list[Tensor]) -> list[Tensor]:
        return pictures


RED = np.full((90, 160, 3), (0, 0, 255), np.uint8)
GREY = np.full((90, 160, 3), 127, np.uint8)


def test_a_number_without_a_label_that_comes_later_is_nothing_and_is_told_once(opened, tmp_path: Path) -> None:
    path = saved(FoundWhere(), tmp_path / "late.pt")
    with capture_logs() as logs:
        detector = opened(("a", "b", "c"), name="torchscript-detector", path=path, labels="abc.txt")
        assert [found.label for found in detector.detect(GREY)] == [0, 0, 0]
        assert logs == []
        for _ in range(3):
            assert [found.label for found in detector.detect(RED)] == [1]
    [told] = logs
    assert told["event"] == "detector answers with a label that has no name, which is ignored"
    assert (told["label"], told["log_level"], told["file"]) == (9, "warning", path)
    assert told["expected"].startswith("1 to 3, one for each line")


def test_numbers_that_only_a_lively_picture_brings_are_refused_at_once(opened, tmp_path: Path) -> None:
    path = saved(Brightness(), tmp_path / "bright.pt")
    with pytest.raises(ModelError, match=r"bright\.pt: answers with label 4, and \[detector\] labels has 3"):
        opened(("a", "b", "c"), name="torchscript-detector", path=path, labels="abc.txt")


def test_a_network_for_one_shape_of_picture_is_refused_at_once(opened, tmp_path: Path) -> None:
    path = saved(ForOneShape(), tmp_path / "fixed.pt")
    with pytest.raises(ModelError, match=r"fixed\.pt: fails on a picture of 320x320: .*shape '\[3, 180, 320\]'"):
        opened(COCO, name="torchscript-detector", path=path)


def test_a_failure_on_one_picture_names_the_file_and_the_picture(opened, tmp_path: Path) -> None:
    path = saved(FailsWhere(), tmp_path / "fails.pt")
    detector = opened(COCO, name="torchscript-detector", path=path)
    assert detector.detect(GREY) == []
    with pytest.raises(ModelError, match=r"fails\.pt: fails on a picture of 160x90: .*no red here.*\[detector\] path"):
        detector.detect(RED)
    assert detector.detect(GREY) == [], "the next picture is another matter"


@pytest.mark.parametrize("name", ["torchscript-detector", "megadetector"])
def test_a_module_that_cannot_be_called_is_refused(opened, tmp_path: Path, name: str) -> None:
    path = saved(NoForward(), tmp_path / "noforward.pt")
    with pytest.raises(
        ModelError, match=r"noforward\.pt: cannot be loaded as TorchScript \(it has no method 'forward'"
    ):
        opened(name=name, path=path)


def test_strips_are_padded_and_no_picture_is_enlarged() -> None:
    for height, width in ((10, 2000), (2000, 10), (1, 1), (100, 100), (3000, 4000)):
        fitted = shrunk(320)(np.zeros((height, width, 3), np.uint8))
        assert max(fitted.image.shape[:2]) <= 4 * min(fitted.image.shape[:2])
        assert fitted.width <= width
        assert fitted.height <= height
        assert fitted.width / width == pytest.approx(fitted.height / height, abs=0.1)
    assert shrunk(320)(np.zeros((360, 640, 3), np.uint8))[1:] == (569, 320)


# megadetector: YOLO's forms, by a network whose answers can be reckoned by hand


class Cells(nn.Module):
    """A cell of 32x32 pixels finds a thing 96 wide and 32 high in its middle, as sure as it is red, in YOLOv5's form.

    Three labels: as green, as blue, and always a tenth. Takes pictures of any shape.
    """

    def forward(self, pictures: Tensor) -> Tensor:
        rows, columns = pictures.shape[2] // 32, pictures.shape[3] // 32
        x = (torch.arange(columns) + 0.5).mul(32).expand(rows, columns)
        y = (torch.arange(rows) + 0.5).mul(32)[:, None].expand(rows, columns)
        red, green, blue = nn.functional.avg_pool2d(pictures, 32)[0].unbind(0)
        always, wide, high = torch.full_like(red, 0.1), torch.full_like(red, 96.0), torch.full_like(red, 32.0)
        return torch.stack([x, y, wide, high, red, green, blue, always]).flatten(1).T[None]


class TenByTenCells(nn.Module):
    """The same in YOLOv8's form, its grid built in for pictures of 320x320."""

    def __init__(self) -> None:
        super().__init__()
        middles = torch.arange(10).add(0.5).mul(32)
        self.register_buffer("x", middles.expand(10, 10).clone())
        self.register_buffer("y", middles[:, None].expand(10, 10).clone())

    def forward(self, pictures: Tensor) -> Tensor:
        red, green, blue = nn.functional.avg_pool2d(pictures, 32)[0].unbind(0)
        wide, high = torch.full_like(red, 96.0), torch.full_like(red, 32.0)
        return torch.stack([self.x + 0 * red, self.y, wide, high, red * green, red * blue, red * 0.1]).flatten(1)[None]


@pytest.fixture(scope="session")
def yolo_v5(opened, tmp_path_factory: pytest.TempPathFactory) -> Detector:
    """Takes pictures of any shape."""
    file = tmp_path_factory.mktemp("yolo") / "cells.pt"
    return opened(MEGADETECTOR, name="megadetector", path=saved(Cells(), file), labels="megadetector", input_size=320)


@pytest.fixture(scope="session")
def yolo_v8(opened, tmp_path_factory: pytest.TempPathFactory) -> Detector:
    """Traced for pictures of 320x320, and for no others, as exporters do by default; with their notes."""
    file = tmp_path_factory.mktemp("yolo") / "cells8.pt"
    traced = torch.jit.trace(TenByTenCells().eval(), torch.zeros(1, 3, 320, 320))
    notes = {"imgsz": [320, 320], "stride": 32, "names": {"0": "animal", "1": "person", "2": "vehicle"}}
    torch.jit.save(traced, str(file), _extra_files={"config.txt": json.dumps(notes)})
    return opened(MEGADETECTOR, name="megadetector", path=str(file), labels="megadetector")


def painted(*cells: tuple[int, int, tuple[int, int, int]], top: int) -> NDArray[np.uint8]:
    """A black picture of 640x360 with cells (column, row, RGB) of its letterboxed copy, in which it begins at `top`."""
    image = np.zeros((360, 640, 3), np.uint8)
    for column, row, colour in cells:
        y, x = 2 * (32 * row - top), 64 * column
        image[y : y + 64, x : x + 64] = colour[::-1]
    return image


@pytest.fixture(params=["yolo_v5", "yolo_v8"])
def yolo(request: pytest.FixtureRequest) -> tuple[Detector, int]:
    """The detector, and where the picture begins: in 192 lines (steps of 64), or in the 320 that were traced."""
    return request.getfixturevalue(request.param), 6 if request.param == "yolo_v5" else 70


def test_a_box_is_where_the_arithmetic_says(yolo: tuple[Detector, int]) -> None:
    detector, top = yolo
    (found,) = detector.detect(painted((4, 3, (204, 255, 51)), top=top))
    assert MEGADETECTOR[found.label] == "animal"
    assert found.score == pytest.approx(204 / 255, abs=1e-4)
    # Its middle is at 144, 112 of the canvas, which shows 320x180 pixels of picture from `top` on.
    assert_near(found.box, (144 - 48) / 320, (96 - top) / 180, (144 + 48) / 320, (128 - top) / 180)


def test_each_label_has_its_place_and_what_is_not_sure_is_left_out(yolo: tuple[Detector, int]) -> None:
    detector, top = yolo
    image = painted((1, 3, (255, 0, 255)), (5, 3, (255, 204, 102)), (8, 3, (76, 255, 0)), top=top)
    first, second = detector.detect(image)  # the third is sure by 76 of 255, less than 0.3
    assert (MEGADETECTOR[first.label], first.score) == ("person", pytest.approx(1.0, abs=1e-4))
    assert (MEGADETECTOR[second.label], second.score) == ("animal", pytest.approx(0.8, abs=1e-4))
    assert_near(first.box, 0, (96 - top) / 180, 96 / 320, (128 - top) / 180)


def test_of_boxes_of_one_label_around_one_thing_the_best_stays(yolo: tuple[Detector, int]) -> None:
    detector, top = yolo
    # Neighbours overlap by a half (more than 0.45), the next but one by a fifth.
    cells = [(3, 3, (255, 204, 0)), (4, 3, (255, 255, 0)), (5, 3, (255, 230, 0)), (6, 3, (255, 153, 0))]
    found = detector.detect(painted(*cells, top=top))
    assert [round(one.score, 2) for one in found] == [1.0, 0.6]
    found = detector.detect(painted((3, 3, (255, 204, 0)), (4, 3, (255, 0, 255)), top=top))
    assert names(found, MEGADETECTOR) == ["person", "animal"], "two labels do not suppress each other"


def test_the_canvas_is_as_small_as_the_network_allows(yolo_v5: Detector, yolo_v8: Detector) -> None:
    assert yolo_v5.info.input_size == 320
    assert yolo_v8.info.input_size == 320, "as its notes say"
    for height, width in ((1, 1), (3, 700), (700, 3), (90, 160), (1080, 1920)):
        for detector in (yolo_v5, yolo_v8):
            assert detector.detect(np.zeros((height, width, 3), np.uint8)) == []


def test_the_file_is_kept_to_its_size_and_labels(opened, yolo_v8: Detector) -> None:
    path = yolo_v8.info.weights
    with pytest.raises(
        ModelError, match=r"fails on a picture of 640x640 \(the file says that it was made for 320x320\)"
    ):
        opened(MEGADETECTOR, name="megadetector", path=path, labels="megadetector", input_size=640)
    with pytest.raises(ModelError, match=r"for 80 labels.*labels = 'coco'; its own are animal, person, vehicle"):
        opened(COCO, name="megadetector", path=path, labels="coco")


BOXES = st.tuples(*[st.floats(1, 600) for _ in range(4)], st.floats(0, 1), *[st.floats(0, 1) for _ in range(2)])


@settings(deadline=None)
@given(st.lists(BOXES, max_size=40))
def test_both_forms_are_read_alike(rows: list[tuple[float, ...]]) -> None:
    five = torch.tensor(rows, dtype=torch.float32).reshape(1, len(rows), 7)
    eight = torch.cat([five[..., :4], five[..., 4:5] * five[..., 5:]], 2).transpose(1, 2)
    assume(len(rows) != 7)  # 5 + 2 labels: the second would have the first's shape
    for first, second in zip(decode((five, [five]), 2, 0.25), decode(eight, 2, 0.25), strict=True):
        assert np.array_equal(first, second)
    boxes, labels, scores = decode(five, 2, 0.25)
    assert len(boxes) == len(labels) == len(scores) <= len(rows)
    assert list(scores) == sorted(scores, reverse=True)
    expected = sum(row[4] * max(row[5:]) >= 0.2501 for row in rows)
    assert len(scores) > 0 or expected == 0


@pytest.mark.parametrize("answers", [torch.zeros(1, 1000), torch.zeros(2, 10, 8), [], {"a": 1}, torch.zeros(1, 10, 9)])
def test_another_form_is_described(answers) -> None:
    with pytest.raises(UnexpectedAnswerError, match=r"expected, for 3 labels, \(1, n, 8\)"):
        decode(answers, 3, 0.5)


@settings(deadline=None)
@given(st.integers(1, 3000), st.integers(1, 3000), st.sampled_from([320, 640]), st.sampled_from([32, 64]))
def test_the_picture_lies_whole_in_the_middle_of_its_canvas(height: int, width: int, side: int, stride: int) -> None:
    image = np.broadcast_to(np.uint8(7), (height, width, 3))
    size = fitting_size(image, side, stride)
    assert size.height % stride == size.width % stride == 0
    assert max(size) == side
    canvas, left, top, inner_width, inner_height = letterboxed(np.ascontiguousarray(image), size)
    assert canvas.shape == (*size, 3)
    inside = canvas[top : top + inner_height, left : left + inner_width]
    assert inside.shape == (inner_height, inner_width, 3)
    assert (inside == 7).all()
    assert (canvas == 7).sum() == inside.size
    assert 0 <= size.width - inner_width - 2 * left <= 1
    assert 0 <= size.height - inner_height - 2 * top <= 1


def test_notes_of_both_exporters_are_read_and_others_are_none(tmp_path: Path) -> None:
    file = tmp_path / "notes.pt"

    def noted(text: str) -> ExportNotes:
        torch.jit.save(torch.jit.script(Cells()), str(file), _extra_files={"config.txt": text})
        return read_export_notes(file)

    five = {"shape": [1, 3, 1280, 960], "stride": 64, "names": ["animal", "person", "vehicle"]}
    assert noted(json.dumps(five)) == ExportNotes(Size(1280, 960), 64, ("animal", "person", "vehicle"))
    eight = {"imgsz": [640, 640], "stride": 32, "names": {"0": "a", "1": "b"}}
    assert noted(json.dumps(eight)) == ExportNotes(Size(640, 640), 32, ("a", "b"))
    for text in ("", "no JSON", "[1]", '{"imgsz": 640, "stride": "x", "names": 3}', '{"shape": [1, 2]}'):
        assert noted(text) == ExportNotes(None, 64, ())
    (tmp_path / "junk").write_bytes(b"PK")
    assert read_export_notes(tmp_path / "junk") == ExportNotes(None, 64, ())


# files that are something else


def test_a_section_without_a_detector_is_a_bug() -> None:
    with pytest.raises(ValueError, match="there is no detector"):
        open_detector(DetectorSection(), COCO)


@pytest.mark.parametrize("name", [SSDLITE, "torchscript-detector", "megadetector"])
def test_a_missing_file_is_named_with_its_setting(opened, tmp_path: Path, name: str) -> None:
    with pytest.raises(ModelError, match=r"absent\.pt: there is no such file.*\[detector\] path"):
        opened(name=name, path=str(tmp_path / "absent.pt"))


@pytest.mark.parametrize("name", [SSDLITE, "torchscript-detector", "megadetector"])
@pytest.mark.parametrize("content", [b"", b"not weights", b"PK\x03\x04broken"])
def test_junk_is_refused_by_name(opened, tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / "junk.pt").write_bytes(content)
    with pytest.raises(ModelError, match=r"junk\.pt: is no"):
        opened(name=name, path=str(tmp_path / "junk.pt"))


@pytest.mark.parametrize("name", ["torchscript-detector", "megadetector"])
def test_damaged_torchscript_is_refused_by_name(opened, tmp_path: Path, name: str) -> None:
    file = tmp_path / "torn.pt"
    with (
        zipfile.ZipFile(saved(TwoBoxes(1, 2), tmp_path / "whole.pt")) as whole,
        zipfile.ZipFile(file, "w") as torn,
    ):
        for part in whole.namelist():
            torn.writestr(part, b"def forward(" if part.endswith(".py") else whole.read(part))
    with pytest.raises(ModelError, match=r"torn\.pt: cannot be loaded as TorchScript"):
        opened(name=name, path=str(file))


def with_zeros(whole: Path, file: Path) -> str:
    """A copy of an archive in which bytes of the largest weights are zeroed, as a bad card leaves it."""
    content = bytearray(whole.read_bytes())
    with zipfile.ZipFile(whole) as archive:
        entry = max((one for one in archive.infolist() if "/data/" in one.filename), key=lambda one: one.file_size)
    at = entry.header_offset + 30 + sum(struct.unpack_from("<HH", content, entry.header_offset + 26))
    content[at : at + min(2000, entry.file_size)] = bytes(min(2000, entry.file_size))
    file.write_bytes(content)
    return entry.filename


@needs_d2go
@pytest.mark.parametrize("name", ["torchscript-detector", "megadetector"])
def test_weights_that_a_bad_card_has_changed_are_refused_with_the_place(opened, tmp_path: Path, name: str) -> None:
    """Torch loads them, and they answer otherwise."""
    entry = with_zeros(D2GO, tmp_path / "damaged.pt")
    with pytest.raises(ModelError, match=rf"damaged\.pt: is damaged \({entry} in it has another check sum\); copy or"):
        opened(name=name, path=str(tmp_path / "damaged.pt"))


def test_a_damaged_state_dict_is_refused_with_the_place(opened, ssdlite_file: Path, tmp_path: Path) -> None:
    entry = with_zeros(ssdlite_file, tmp_path / "damaged.pth")
    with pytest.raises(ModelError, match=rf"damaged\.pth: is damaged \({entry} in it has another check sum\)"):
        opened(name=SSDLITE, path=str(tmp_path / "damaged.pth"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [(SSDLITE, "is of another network"), ("torchscript-detector", "is no TorchScript"), ("megadetector", "export.py")],
)
def test_a_classifiers_state_dict_is_refused(opened, name: str, expected: str) -> None:
    with pytest.raises(ModelError, match=expected):
        opened(name=name, path=str(find_efficientnet_lite0()))


@pytest.fixture(scope="session")
def classifier_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("classifier") / "classifier.pt"
    torch.jit.trace(mobilenet_v2(num_classes=10).eval(), torch.zeros(1, 3, 64, 64)).save(str(file))
    return file


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (SSDLITE, 'is TorchScript; expected a state dict.*"torchscript-detector"'),
        ("torchscript-detector", r"fails on a picture.*a classifier belongs to \[model\]"),
        ("megadetector", r"answers a picture with a tensor \(1, 10\); expected, for 80 labels, \(1, n, 85\)"),
    ],
)
def test_a_classifier_as_torchscript_is_refused(opened, classifier_file, name: str, expected: str) -> None:
    with pytest.raises(ModelError, match=rf"classifier\.pt: .*{expected}"):
        opened(name=name, path=str(classifier_file), input_size=64)


@needs_d2go
def test_a_detector_of_the_other_form_is_refused(opened, yolo_v5: Detector) -> None:
    with pytest.raises(ModelError, match=r'd2go\.pt: fails on a picture.*name = "torchscript-detector"'):
        opened(name="megadetector", path=str(D2GO))
    with pytest.raises(ModelError, match=r'cells\.pt: fails on a picture.*name = "megadetector"'):
        opened(name="torchscript-detector", path=yolo_v5.info.weights)


@needs_d2go
def test_a_detector_is_no_classifier(cache_dir: Path) -> None:
    section = ModelSection(name="torchscript", path=D2GO)
    with pytest.raises(ModelError, match=r"d2go\.pt"):
        open_classifier(section, load_vocabulary("imagenet").labels, cache_dir=cache_dir)


def test_a_damaged_classifier_is_refused_with_the_place(cache_dir: Path, classifier_file: Path, tmp_path: Path) -> None:
    entry = with_zeros(classifier_file, tmp_path / "damaged.pt")
    section = ModelSection(name="torchscript", path=tmp_path / "damaged.pt")
    with pytest.raises(ModelError, match=rf"damaged\.pt: is damaged \({entry} in it has another check sum\)"):
        open_classifier(section, [str(number) for number in range(10)], cache_dir=cache_dir)
