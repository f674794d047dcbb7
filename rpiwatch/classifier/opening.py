"""From a configuration's section to a classifier that is ready: weights, engine, conversion, cache."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog
import torch
from torch import nn

from rpiwatch.classifier import calibration as pictures
from rpiwatch.classifier import efficientnet_lite, engines
from rpiwatch.classifier.engines import Calibration
from rpiwatch.classifier.model import Classifier
from rpiwatch.classifier.preprocess import Preprocessor
from rpiwatch.config import ModelSection
from rpiwatch.networks import weights
from rpiwatch.networks.errors import ModelError, first_line, last_line
from rpiwatch.networks.programs import (
    Engine,
    ModelInfo,
    Program,
    cached_program,
    compile_network,
    is_quantised,
    load_program,
    load_script,
    use_threads,
)

_WARM_UP_RUNS = 3
"""The first calls compile and pack weights."""
_CACHE_VERSION = 1
"""Goes up when the same weights make another program: new recipe, new format."""
_IMAGENET_MEAN, _IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
_STATE_OF = {
    "mobilenet_v2": "torchvision's mobilenet_v2, float or quantised",
    "efficientnet_lite0": "efficientnet_lite0 with TensorFlow-style names (_conv_stem.weight, …)",
}

_log = structlog.get_logger(__name__)


def open_classifier(
    section: ModelSection,
    labels: Sequence[str],
    *,
    cache_dir: Path | None = None,
    progress: weights.Progress | None = None,
    download_from: str | None = None,
) -> Classifier:
    """The classifier that `[model]` describes, warmed up; takes seconds, and may download.

    `labels` are the names of the network's outputs, in order; only their number matters here. What was downloaded or
    converted is kept in `cache_dir` (the user's cache folder unless named). `progress` hears of a download;
    `download_from` is the URL of a folder that takes the place of torchvision's own (a mirror).

    Sets, for the whole process, OpenCV's threads to one and torch's to `[model] threads`: call it before other threads
    run inference, and never fork afterwards. Raises ModelError for whatever a user can mend.
    """
    use_threads(section.threads)
    return _Opening(section, len(labels), cache_dir or weights.default_cache_dir(), progress, download_from).open()


class _Opening:
    """One opening of a classifier: finds weights, chooses the engine, converts or takes from the cache."""

    def __init__(
        self,
        section: ModelSection,
        labels_count: int,
        cache_dir: Path,
        progress: weights.Progress | None,
        download_from: str | None,
    ) -> None:
        self._section = section
        self._labels_count = labels_count
        self._cache_dir = cache_dir
        self._progress = progress
        self._download_from = download_from
        self._file = self._find_weights()
        self._sha256 = weights.sha256_of(self._file)

    def open(self) -> Classifier:
        if self._section.name == "torchscript" or weights.is_torchscript(self._file):
            return self._open_torchscript()
        state = weights.read_state(self._file)
        if any(name.endswith("_packed_params") for name in state):
            return self._open_quantised_state(state)
        return self._open_float_state(state)

    def _find_weights(self) -> Path:
        if self._section.path is not None:
            return self._section.path
        if self._section.name == "efficientnet_lite0":
            return weights.find_efficientnet_lite0()
        return weights.fetch_mobilenet_v2(
            self._cache_dir / "weights", base_url=self._download_from, progress=self._progress
        )

    def _open_torchscript(self) -> Classifier:
        section = self._section
        if section.name == "efficientnet_lite0":
            raise ModelError(
                f"{self._file}: is TorchScript; expected a state dict of efficientnet_lite0 "
                '(for TorchScript set [model] name = "torchscript", with mean, std and labels)'
            )
        if section.engine == "x86" and "x86" not in torch.backends.quantized.supported_engines:
            raise _no_such_engine("x86")
        try:
            # Packed for qnnpack where it is quantised; for a float module that says nothing.
            quantised = is_quantised(load_script(self._file, "qnnpack"))
            engine = self._torchscript_engine(quantised)
            program = load_program(self._file, engine)
        except RuntimeError as error:
            raise ModelError(
                f"{self._file}: cannot be loaded as TorchScript ({first_line(error)}); "
                "expected a file that torch.jit.save(torch.jit.script(model), …) wrote"
            ) from error
        return self._classifier(program, engine)

    def _torchscript_engine(self, quantised: bool) -> Engine:
        asked = self._section.engine
        if quantised and asked in ("auto", "qnnpack"):
            return "qnnpack"
        if not quantised and asked in ("auto", "float32"):
            return "float32"
        if not quantised:
            raise ModelError(
                f'{self._file}: holds float weights as TorchScript, which cannot be quantised for engine = "{asked}"; '
                'set [model] engine = "auto" or "float32", or name a state dict of mobilenet_v2 or efficientnet_lite0'
            )
        if asked == "x86":
            raise _other_answers(self._file)
        raise ModelError(
            f"{self._file}: is TorchScript with 8-bit weights, which cannot be turned into float32; "
            'set [model] engine = "auto" or "qnnpack", or name the state dict that it was made of'
        )

    def _open_quantised_state(self, state: dict[str, Any]) -> Classifier:
        section = self._section
        if section.name == "efficientnet_lite0":
            raise ModelError(f"{self._file}: holds 8-bit weights; expected the float state dict of efficientnet_lite0")
        if section.engine == "x86":
            raise _other_answers(self._file)
        engine: Engine = "float32" if section.engine == "float32" else "qnnpack"

        def build() -> Program:
            with self._fitting():
                labels = state["classifier.1._packed_params._packed_params"][0].shape[0]
                network = engines.torchvision_mobilenet_v2(labels)
                engines.load_state(network, state, "qnnpack")
            return compile_network(engines.dequantise(network) if engine == "float32" else network, engine)

        return self._classifier(self._cached(engine, "", build), engine)

    def _open_float_state(self, state: dict[str, Any]) -> Classifier:
        source = self._calibration_source()
        engine = self._float_state_engine(source is not None)

        def build() -> Program:
            network = self._float_network(state)
            if engine == "float32" or source is None:
                return compile_network(network, engine)
            size = self._section.input_size
            return engines.quantise(network, source.measure(network, self._preprocessor(), size), engine, size)

        digest = source.digest if source is not None and engine != "float32" else ""
        return self._classifier(self._cached(engine, digest, build), engine)

    def _float_network(self, state: dict[str, Any]) -> nn.Module:
        with self._fitting():
            if self._section.name == "efficientnet_lite0":
                return efficientnet_lite.load_efficientnet_lite0(state)
            from torchvision.models import mobilenet_v2

            network: nn.Module = mobilenet_v2(num_classes=state["classifier.1.weight"].shape[0])
            network.load_state_dict(state)
            return network.eval()

    @contextmanager
    def _fitting(self) -> Iterator[None]:
        """Names or shapes of the file that are not the network's are its user's to mend."""
        try:
            yield
        except (KeyError, IndexError, TypeError, AttributeError, RuntimeError) as error:
            raise ModelError(
                f"{self._file}: does not fit {self._section.name} ({first_line(error)}); expected a state dict of "
                f"{_STATE_OF[self._section.name]}"
            ) from error

    def _float_state_engine(self, calibratable: bool) -> Engine:
        asked = self._section.engine
        if asked == "float32":
            return "float32"
        native: Engine = "x86" if platform.machine().lower() in ("x86_64", "amd64") else "qnnpack"
        engine: Engine = native if asked == "auto" else asked
        if engine not in torch.backends.quantized.supported_engines:
            raise _no_such_engine(engine)
        if calibratable:
            return engine
        if asked == "auto":
            _log.warning(
                "model stays float32: there are no pictures to calibrate with",
                weights=str(self._file),
                remedy="name a folder of pictures in [model] calibration, or pip install 'rpiwatch[demo]'",
            )
            return "float32"
        raise ModelError(
            f'[model] engine: "{asked}" quantises the float weights of {self._file}, which needs pictures to calibrate '
            "with, and there are none; name a folder of pictures in [model] calibration, install scikit-image "
            "(pip install 'rpiwatch[demo]'), or set engine = \"float32\""
        )

    def _calibration_source(self) -> _Shipped | _Pictures | None:
        folder = self._section.calibration
        if folder is not None:
            if not folder.is_dir():
                raise ModelError(f"[model] calibration: {folder} is no folder; expected a folder of pictures")
            if not (files := pictures.pictures_in(folder)):
                raise ModelError(f"[model] calibration: {folder} holds no pictures; expected .jpg, .png, .bmp or .webp")
            return _Pictures(files)
        if self._section.name == "efficientnet_lite0":
            shipped = pictures.load_calibration(pictures.SHIPPED, self._sha256)
            if shipped is not None:
                return _Shipped(shipped)
        return _Pictures(files) if (files := pictures.bundled_pictures()) else None

    def _cached(self, engine: Engine, calibration: str, build: Callable[[], Program]) -> Program:
        section = self._section
        parts = (_CACHE_VERSION, section.name, engine, self._sha256, calibration, section.input_size)
        return cached_program(self._cache_dir, f"{section.name}-{engine}", engine, parts, build)

    def _preprocessor(self) -> Preprocessor:
        section = self._section
        if section.name == "efficientnet_lite0":
            mean, std = efficientnet_lite.MEAN, efficientnet_lite.STD
            return Preprocessor(section.input_size, mean, std, section.fit, turned=True)
        if section.name == "mobilenet_v2":
            return Preprocessor(section.input_size, _IMAGENET_MEAN, _IMAGENET_STD, section.fit)
        return Preprocessor(section.input_size, section.mean, section.std, section.fit)

    def _classifier(self, program: Program, engine: Engine) -> Classifier:
        info = ModelInfo(
            name=self._section.name,
            engine=engine,
            weights=str(self._file) if self._section.path is not None else self._file.name,
            weights_sha256=self._sha256,
            input_size=self._section.input_size,
            labels_count=self._labels_count,
        )
        self._check_and_warm_up(program)
        return Classifier(info, self._preprocessor(), program)

    def _check_and_warm_up(self, program: Program) -> None:
        section = self._section
        size = section.input_size
        try:
            for _ in range(_WARM_UP_RUNS):
                answers = program(torch.zeros(1, 3, size, size))
        except (RuntimeError, torch.jit.Error) as error:
            raise ModelError(
                f"{self._file}: fails on a picture of {size}x{size} ({last_line(error)}); expected a classifier of "
                f"float32 (1, 3, {size}, {size}); see [model] input_size"
            ) from error
        if not isinstance(answers, torch.Tensor) or answers.dim() != 2 or answers.shape[0] != 1:
            shape = tuple(answers.shape) if isinstance(answers, torch.Tensor) else type(answers).__name__
            raise ModelError(f"{self._file}: answers a picture with {shape}; expected logits, a tensor (1, labels)")
        if answers.shape[1] != self._labels_count:
            raise ModelError(
                f"{self._file}: the network has {answers.shape[1]} outputs, and [model] labels = "
                f"{section.labels!r} has {self._labels_count} labels; expected one label an output, in the same order"
            )


@dataclass(frozen=True)
class _Shipped:
    """The calibration that the package carries."""

    calibration: Calibration

    @property
    def digest(self) -> str:
        return pictures.digest_of(self.calibration)

    def measure(self, network: nn.Module, preprocess: Preprocessor, size: int) -> Calibration:
        return self.calibration


@dataclass(frozen=True)
class _Pictures:
    """Pictures to measure the network on."""

    files: list[Path]

    @property
    def digest(self) -> str:
        return hashlib.sha256("".join(weights.sha256_of(file) for file in self.files).encode()).hexdigest()

    def measure(self, network: nn.Module, preprocess: Preprocessor, size: int) -> Calibration:
        _log.info("calibrating the model on pictures; this happens once", pictures=len(self.files))
        images = pictures.calibration_images(self.files, size)
        try:
            return engines.calibrate(network, (preprocess(image) for image in images), size)
        except engines.NothingToMeasureError:
            raise ModelError(
                f"[model] calibration: none of the {len(self.files)} files in {self.files[0].parent} is a picture that "
                "can be read"
            ) from None


def _no_such_engine(engine: str) -> ModelError:
    there = [name for name in ("qnnpack", "x86") if name in torch.backends.quantized.supported_engines]
    return ModelError(
        f'[model] engine: "{engine}" is not there on this machine ({platform.machine()}); '
        f"expected one of {', '.join(['auto', *there, 'float32'])}"
    )


def _other_answers(file: Path) -> ModelError:
    return ModelError(
        f'{file}: holds 8-bit weights made for qnnpack, which give other answers under engine = "x86" (their sums '
        "saturate there: top-1 agreement 0.70 to 0.74 on real video); "
        'set [model] engine = "auto" or "qnnpack", or name float weights, which are quantised for x86'
    )
