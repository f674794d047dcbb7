"""TensorFlow Lite classifiers: a real network in float and in 8 bits, and files that are none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from rpiwatch.classifier import ModelError, litert_engine, open_classifier, top_k
from rpiwatch.config import ConfigError, ModelSection, load_config
from rpiwatch.footage import FootageError, find_footage
from rpiwatch.vocabulary import VocabularyError, load_vocabulary
from tests.tflite_models import Kind, write_lite0

pytestmark = pytest.mark.skipif(not litert_engine.is_installed(), reason="ai-edge-litert is not installed")

IMAGENET = load_vocabulary("imagenet").labels
LITE0 = {"mean": [127 / 255] * 3, "std": [128 / 255] * 3}


def picture(name: str) -> NDArray[np.uint8]:
    try:
        return np.asarray(cv2.imread(str(find_footage(name))), np.uint8)
    except FootageError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[Kind, bool], Path]:
    folder = tmp_path_factory.mktemp("tflite")
    kinds: tuple[Kind, ...] = ("float32", "int8", "uint8")
    return {
        (kind, softmax): write_lite0(folder / f"{kind}-{softmax}.tflite", kind, softmax=softmax, labels=IMAGENET)
        for kind in kinds
        for softmax in (False, True)
    }


def opened(file: Path, labels: int = 1000, **values: object):
    section = ModelSection.model_validate({"name": "tflite", "path": str(file), **values})
    return open_classifier(section, IMAGENET[:labels])


@pytest.mark.parametrize("softmax", [False, True])
@pytest.mark.parametrize("kind", ["float32", "int8", "uint8"])
def test_a_tflite_network_answers_as_torchs_float32(models, kind: Kind, softmax: bool) -> None:
    exact = open_classifier(ModelSection(name="efficientnet_lite0", engine="float32"), IMAGENET)
    # Pixels go to 8-bit networks as they are; float ones are told how theirs were normalised.
    classifier = opened(models[kind, softmax], **(LITE0 if kind == "float32" else {}))
    assert (classifier.info.name, classifier.info.engine, classifier.info.input_size) == ("tflite", "litert", 224)
    for name in ("chelsea.png", "coffee.png"):
        expected, answers = exact.classify(picture(name)), classifier.classify(picture(name))
        assert top_k(answers, 1)[0][0] == top_k(expected, 1)[0][0]
        assert answers.sum() == pytest.approx(1, abs=0.05)  # in steps of 1/256 where it is 8 bits
        assert np.abs(answers - expected).max() < (1e-4 if kind == "float32" else 0.1)


def test_answers_are_a_new_array(models) -> None:
    classifier = opened(models["uint8", True])
    first = classifier.classify(picture("chelsea.png"))
    kept = first.copy()
    classifier.classify(picture("coffee.png"))
    assert np.array_equal(first, kept)


def test_mean_and_std_that_are_given_hold_for_8_bits_too(models) -> None:
    plain, told = opened(models["int8", False]), opened(models["int8", False], **LITE0)
    assert np.array_equal(plain.logits(picture("coffee.png")), told.logits(picture("coffee.png")))


def test_its_labels_can_be_within_the_file(models, tmp_path: Path) -> None:
    file = models["int8", True]
    assert load_vocabulary(str(file)).labels == IMAGENET
    with pytest.raises(VocabularyError, match="has no labels in it"):
        load_vocabulary(str(write_lite0(tmp_path / "without.tflite", "int8")))


def test_torch_is_not_loaded_for_it(models) -> None:
    code = (
        "import sys; from rpiwatch.classifier import open_classifier; from rpiwatch.config import ModelSection\n"
        f"section = ModelSection.model_validate({{'path': {str(models['int8', True])!r}}})\n"
        "print(open_classifier(section, ['']*1000).info.engine, 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=900)
    assert done.stdout == "litert False\n", done.stderr


def test_what_a_file_is_not_is_said_with_its_name(models, tmp_path: Path) -> None:
    whole = models["int8", True].read_bytes()
    for name, content in {"empty": b"", "text": b"no network", "half": whole[: len(whole) // 2]}.items():
        file = tmp_path / f"{name}.tflite"
        file.write_bytes(content)
        with pytest.raises(ModelError, match=f"{name}.tflite: cannot be loaded"):
            opened(file)
    with pytest.raises(ModelError, match="there is no such file"):
        opened(tmp_path / "absent.tflite")
    with pytest.raises(ModelError, match=r"has 1000 outputs, and .* has 999 labels"):
        opened(models["int8", True], labels=999)
    with pytest.raises(ModelError, match='set \\[model\\] name = "tflite"'):
        opened(models["int8", True], name="efficientnet_lite0")


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ('name = "tflite"', "needs the path of a TensorFlow Lite file"),
        ('path = "birds.tflite"\nengine = "x86"', "cannot run a .tflite file"),
        ('path = "birds.pt"\nengine = "litert"', "runs .tflite files alone"),
    ],
)
def test_settings_that_do_not_fit_are_refused(tmp_path: Path, lines: str, fault: str) -> None:
    file = tmp_path / "rpiwatch.toml"
    file.write_text(f'[model]\n{lines}\n[[cameras]]\nname = "a"\n')
    with pytest.raises(ConfigError, match=fault):
        load_config(file, environ={})
