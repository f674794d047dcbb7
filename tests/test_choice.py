"""The choice of an engine: who is refused, who is passed by, and what is remembered."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch.ao.quantization import PerChannelMinMaxObserver

from rpiwatch.classifier import Classifier, ModelError, calibration, choice, efficientnet_lite, engines, open_classifier
from rpiwatch.classifier.choice import AGREEMENT, MARGIN, Measured, Memory, choose, compare, fastest, measured
from rpiwatch.classifier.sample_pictures import sample_pictures
from rpiwatch.config import ModelSection
from rpiwatch.networks.model_info import ModelInfo
from rpiwatch.networks.weights import find_efficientnet_lite0, read_state, sha256_of
from rpiwatch.vocabulary import load_vocabulary

IMAGENET = load_vocabulary("imagenet").labels
HAS_X86 = "x86" in torch.backends.quantized.supported_engines


def figures(engine: str, median_ms: float, agreement: float = 1.0, decided: int = 20) -> Measured:
    return Measured(engine, median_ms, 2 * median_ms, agreement, agreement, decided, 28)


def test_the_default_runs_unless_another_is_clearly_faster() -> None:
    assert fastest([figures("x86", 10), figures("float32", 9.5)], "x86", "float32") == "x86"
    assert fastest([figures("x86", 10), figures("float32", 8.5)], "x86", "float32") == "float32"


def test_a_faster_engine_whose_answers_differ_is_refused() -> None:
    fast = figures("executorch", 4, agreement=AGREEMENT - 0.01, decided=100)
    assert fastest([figures("qnnpack", 25), fast, figures("float32", 40)], "qnnpack", "float32") == "qnnpack"
    wrong = figures("qnnpack", 25, agreement=0.7)
    assert fastest([wrong, fast, figures("float32", 40)], "qnnpack", "float32") == "float32"


def test_one_picture_is_allowed_to_differ() -> None:
    assert figures("x86", 1, agreement=30 / 31, decided=31).agrees
    assert not figures("x86", 1, agreement=29 / 31, decided=31).agrees


def test_where_too_few_pictures_are_decided_the_default_runs() -> None:
    assert fastest([figures("x86", 10, decided=3), figures("float32", 1, decided=3)], "x86", "float32") == "x86"


def test_near_ties_are_counted_apart() -> None:
    right = [np.array([0.5 + MARGIN, 0.5 - MARGIN], np.float32), np.array([0.51, 0.49], np.float32)]
    answers = [right[0], right[1][::-1]]
    figures = measured("x86", [1.0, 3.0], answers, right)
    assert (figures.agreement, figures.decided_agreement, figures.decided) == (0.5, 1.0, 1)
    assert (figures.median_ms, figures.pictures) == (2.0, 2)


def test_shipped_pictures_are_decided_for_the_network_that_ships() -> None:
    pictures = sample_pictures()
    assert all(picture.shape == (240, 240, 3) and picture.dtype == np.uint8 for picture in pictures)
    section = ModelSection.model_validate({"name": "efficientnet_lite0", "engine": "float32"})
    answers = [open_classifier(section, IMAGENET).classify(picture) for picture in pictures[:8]]
    assert measured("float32", [1.0] * 8, answers, answers).decided == 8
    assert len({int(answer.argmax()) for answer in answers}) >= 4


@pytest.mark.skipif(not HAS_X86, reason="the x86 engine is of x86-64 machines")
def test_an_engine_that_saturates_is_refused(tmp_path: Path, monkeypatch) -> None:
    """What would come of weights that use all 8 bits, which fbgemm's sums of 16 bits cannot hold."""
    file = find_efficientnet_lite0()
    shipped = calibration.load_calibration(calibration.SHIPPED, sha256_of(file))
    network = efficientnet_lite.load_efficientnet_lite0(read_state(file))
    monkeypatch.setattr(engines, "_pair_safe_observer", lambda: PerChannelMinMaxObserver)
    saturating = engines.quantise(network, shipped, "x86", 224)
    opened = {
        engine: open_classifier(ModelSection(name="efficientnet_lite0", engine=engine), IMAGENET)
        for engine in ("float32", "qnnpack")
    }
    wrong = open_classifier(ModelSection(name="efficientnet_lite0", engine="float32"), IMAGENET)
    wrong._network._program = saturating
    results = {one.engine: one for one in compare(opened | {"x86": wrong}, "float32", sample_pictures())}
    assert results["qnnpack"].agrees
    assert not results["x86"].agrees
    assert fastest([results["x86"], results["float32"]], "x86", "float32") == "float32"


class Answers:
    """A network that names the brightest of a picture's channels, as far as it is honest."""

    probabilities = True

    def __init__(self, honest: bool = True) -> None:
        self.honest = honest
        self.looks = 0

    def __call__(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        self.looks += 1
        sums = image.reshape(-1, 3).sum(0).astype(np.float32)
        scores = np.exp((sums - sums.max()) / sums.max() * 20)
        return np.asarray((scores if self.honest else scores[::-1]) / scores.sum(), np.float32)


def opener(engine: str, made: list[str], honest: bool = True) -> Callable[[], Classifier]:
    def open_engine() -> Classifier:
        made.append(engine)
        return Classifier(ModelInfo("test", engine, "", "", 224, 3), Answers(honest))

    return open_engine


def colours() -> list[NDArray[np.uint8]]:
    random = np.random.default_rng(0)
    return [np.tile(random.permutation([20, 120, 220]).astype(np.uint8), (8, 8, 1)) for _ in range(24)]


def test_a_choice_is_made_once_and_then_remembered(tmp_path: Path) -> None:
    memory = Memory(tmp_path, "test", ("weights", 224))
    made: list[str] = []
    openers = {"x86": opener("x86", made, honest=False), "float32": opener("float32", made)}
    assert choose(openers, "float32", memory, colours, measure=True).info.engine == "float32"
    assert made == ["x86", "float32"]
    kept = json.loads(memory.file.read_text())
    assert kept["engine"] == "float32"
    assert [one["engine"] for one in kept["measured"]] == ["x86", "float32"]
    for _ in range(2):
        made.clear()
        again = Memory(tmp_path, "test", ("weights", 224))
        assert choose(openers, "float32", again, colours, measure=True).info.engine == "float32"
        assert made == ["float32"], "the other one is not even opened"


def test_where_nothing_is_to_be_measured_the_default_runs_unless_another_is_remembered(tmp_path: Path) -> None:
    memory = Memory(tmp_path, "test", ())
    made: list[str] = []
    openers = {"x86": opener("x86", made), "float32": opener("float32", made)}
    assert choose(openers, "float32", memory, colours, measure=False).info.engine == "x86"
    assert made == ["x86"], "the other one is not even opened"
    assert not memory.file.exists()
    memory.write("float32", [])
    assert choose(openers, "float32", memory, colours, measure=False).info.engine == "float32"


def test_other_weights_or_engines_are_another_choice(tmp_path: Path) -> None:
    Memory(tmp_path, "test", ("weights", 224)).write("float32", [])
    assert Memory(tmp_path, "test", ("weights", 224)).read() == "float32"
    assert Memory(tmp_path, "test", ("other weights", 224)).read() is None


def test_other_hardware_is_another_choice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A card that was put into another Pi, say."""
    Memory(tmp_path, "test", ()).write("float32", [])
    machine, processor, cores = choice.hardware()
    for other in ((machine, processor, cores + 2), (machine, "another", cores), ("aarch65", processor, cores)):
        monkeypatch.setattr(choice, "hardware", lambda other=other: other)
        assert Memory(tmp_path, "test", ()).read() is None


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"engine": 7}', b"\xff\xfe"])
def test_a_damaged_memory_is_no_choice(tmp_path: Path, content: bytes) -> None:
    memory = Memory(tmp_path, "test", ())
    memory.write("x86", [])
    memory.file.write_bytes(content)
    assert memory.read() is None


def test_an_engine_that_cannot_be_opened_is_passed_by(tmp_path: Path) -> None:
    def broken() -> Classifier:
        raise ModelError("model.pte: is damaged")

    made: list[str] = []
    openers = {"qnnpack": opener("qnnpack", made), "float32": opener("float32", made), "executorch": broken}
    memory = Memory(tmp_path, "test", ())
    for _ in range(2):
        assert choose(openers, "float32", memory, colours, measure=True).info.engine in ("qnnpack", "float32")
        assert memory.read() is None, "what is wrong with it may be mended"
    memory.write("executorch", [])
    assert choose(openers, "float32", memory, colours, measure=True).info.engine in ("qnnpack", "float32")


def test_a_memory_that_cannot_be_written_is_gone_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made: list[str] = []
    openers = {"x86": opener("x86", made), "float32": opener("float32", made)}
    memory = Memory(tmp_path / "file" / "cache", "test", ())
    assert choose(openers, "float32", memory, colours, measure=True).info.engine in ("x86", "float32")
