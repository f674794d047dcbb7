"""TensorFlow Lite classifiers, run by LiteRT. All that knows of ai_edge_litert; torch is not imported.

The input is RGB, (1, size, size, 3), float32 or 8 bits; the answers are (1, labels), float32 or 8 bits, logits or
probabilities.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.classifier.fitting import Fit, fitted
from rpiwatch.classifier.model import Classifier
from rpiwatch.config import ModelSection
from rpiwatch.networks import weights
from rpiwatch.networks.errors import InferenceError, ModelError, first_line
from rpiwatch.networks.model_info import ModelInfo, threads_of
from rpiwatch.networks.pictures import Rgb, normalise_table

EXTRA = "pip install 'rpiwatch[litert]'"
_PACKAGE = "ai_edge_litert"
_HALF: Rgb = (0.5, 0.5, 0.5)
"""Mean and deviation that TensorFlow Lite's float classifiers are usually trained with."""
_PADDING_BGR = (128, 128, 128)
_KINDS = (np.dtype(np.float32), np.dtype(np.uint8), np.dtype(np.int8))


def is_installed() -> bool:
    """Whether `.tflite` files can be run here."""
    return importlib.util.find_spec(_PACKAGE) is not None


def open_tflite(section: ModelSection, labels_count: int) -> Classifier:
    """The classifier of a `.tflite` file, warmed up; see `open_classifier`."""
    if section.path is None or section.name not in ("tflite", ModelSection().name):
        raise ModelError(
            f'[model] name: {section.path} is a .tflite file, and name = "{section.name}" is another network; '
            'set [model] name = "tflite"'
        )
    file = section.path
    sha256 = weights.sha256_of(file)
    if not is_installed():
        raise ModelError(f"{file}: .tflite files need the package ai-edge-litert; install it with: {EXTRA}")
    # OpenCV's own pool would fight LiteRT's for the few cores; pictures are small.
    cv2.setNumThreads(1)
    network = _Tflite(_interpreter(file, threads_of(section.threads)), file, section)
    if network.labels != labels_count:
        raise ModelError(
            f"{file}: the network has {network.labels} outputs, and [model] labels = {section.labels!r} has "
            f"{labels_count} labels; expected one label an output, in the same order (labels = {str(file)!r} where the "
            "file has its labels in it)"
        )
    info = ModelInfo("tflite", "litert", str(file), sha256, network.size, labels_count)
    return Classifier(info, network)


def _interpreter(file: Path, threads: int) -> Any:
    from ai_edge_litert.interpreter import Interpreter

    try:
        interpreter = Interpreter(model_path=str(file), num_threads=threads)
        interpreter.allocate_tensors()
    except (ValueError, RuntimeError) as error:
        raise ModelError(
            f"{file}: cannot be loaded by LiteRT ({first_line(error)}); expected a TensorFlow Lite classifier"
        ) from error
    return interpreter


class _Tflite:
    """A network of LiteRT, see `Network`."""

    def __init__(self, interpreter: Any, file: Path, section: ModelSection) -> None:
        takes, gives = interpreter.get_input_details(), interpreter.get_output_details()
        shape, answer = tuple(map(int, takes[0]["shape"])), tuple(map(int, gives[0]["shape"]))
        kinds = np.dtype(takes[0]["dtype"]), np.dtype(gives[0]["dtype"])
        fits = len(takes) == len(gives) == 1 and len(shape) == 4 and shape[0] == 1 and shape[1] == shape[2]
        if not fits or shape[3] != 3 or answer[:1] != (1,) or answer[-1] != np.prod(answer) or set(kinds) - set(_KINDS):
            raise ModelError(
                f"{file}: takes {kinds[0]} {shape} and gives {kinds[1]} {answer}; expected a classifier that takes one "
                "RGB picture, (1, size, size, 3), and gives (1, labels), each float32, uint8 or int8"
            )
        self._interpreter = interpreter
        self._input, self._output = int(takes[0]["index"]), int(gives[0]["index"])
        self._scale, self._zero_point = _quantisation(gives[0])
        self._is_rounded = kinds[1] != np.float32
        self._fit: Fit = section.fit
        self._table = _table(kinds[0], *_quantisation(takes[0]), section)
        self.size, self.labels = shape[1], answer[-1]
        self.probabilities = False
        self.probabilities = self._gives_probabilities()

    def __call__(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        square = fitted(image, self.size, self._fit, _PADDING_BGR)
        values = cv2.LUT(cv2.cvtColor(square, cv2.COLOR_BGR2RGB), self._table)
        try:
            self._interpreter.set_tensor(self._input, np.asarray(values)[np.newaxis])
            self._interpreter.invoke()
            answers = self._interpreter.get_tensor(self._output).reshape(-1)
        except (RuntimeError, ValueError) as error:
            raise InferenceError(error) from error
        if self._is_rounded:
            return np.asarray((answers.astype(np.float32) - self._zero_point) * self._scale, np.float32)
        return np.asarray(answers, np.float32)

    def for_threads(self, count: int) -> list[_Tflite]:
        # Another interpreter would have weights of its own.
        return [self]

    def _gives_probabilities(self) -> bool:
        """Whether the answers to a few pictures all lie within 0..1, as no network's logits do; warms it up too."""
        random = np.random.default_rng(0)
        pictures = [np.zeros((self.size, self.size, 3), np.uint8)]
        pictures += [random.integers(0, 256, pictures[0].shape, np.uint8) for _ in range(2)]
        return all((answers >= -1e-3).all() and (answers <= 1 + 1e-3).all() for answers in map(self, pictures))


def _quantisation(detail: Any) -> tuple[float, int]:
    scale, zero_point = detail["quantization"]
    return float(scale), int(zero_point)


def _table(kind: np.dtype[Any], scale: float, zero_point: int, section: ModelSection) -> NDArray[Any]:
    """What each byte of a picture is to the network, (1, 256, 3), by RGB channel.

    Without `[model] mean` and `std`, 8-bit networks get the pixels as they are (signed ones, less 128), and float ones
    get them as -1..1.
    """
    given = {"mean", "std"} & section.model_fields_set
    if kind != np.float32 and not given:
        table: NDArray[Any] = np.tile(np.arange(256) - (128 if kind == np.int8 else 0), (3, 1))
    else:
        table = normalise_table(section.mean, section.std) if given else normalise_table(_HALF, _HALF)
        if kind.kind != "f":
            limits = np.iinfo(kind)
            table = np.clip(np.round(table / scale) + zero_point, limits.min, limits.max)
    return np.ascontiguousarray(table.astype(kind).T[np.newaxis])
