"""Networks that torch or ExecuTorch runs: from weights by way of engine, conversion and cache to a classifier."""

from __future__ import annotations

import hashlib
import platform
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np
import structlog
import torch
from numpy.typing import NDArray
from torch import nn

from rpiwatch.classifier import calibration as pictures
from rpiwatch.classifier import efficientnet_lite, engines, executorch_engine
from rpiwatch.classifier.choice import Memory, choose, hardware
from rpiwatch.classifier.engines import Calibration
from rpiwatch.classifier.model import Classifier
from rpiwatch.classifier.preprocess import Preprocessor
from rpiwatch.classifier.sample_pictures import sample_pictures
from rpiwatch.config import ModelSection
from rpiwatch.networks import weights
from rpiwatch.networks.errors import ModelError, first_line, last_line
from rpiwatch.networks.model_info import ModelInfo
from rpiwatch.networks.programs import (
    Engine,
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
_PTE_VERSION = 1
"""As `_CACHE_VERSION`, of what is exported."""
_IMAGENET_MEAN, _IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
_STATE_OF = {
    "mobilenet_v2": "torchvision's mobilenet_v2, float or quantised",
    "efficientnet_lite0": "efficientnet_lite0 with TensorFlow-style names (_conv_stem.weight, …)",
}

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class EnginesAtHand:
    """The engines that can run some weights on this machine."""

    all: tuple[str, ...]
    automatic: tuple[str, ...]
    """Those that `auto` chooses from, the default first."""
    reference: str
    """Whose answers are right."""
    memory: Memory


@dataclass(frozen=True, slots=True)
class Exported:
    """A `.pte` file that was made."""

    file: Path
    took_s: float


class _Runs(Protocol):
    """A network on its engine: a `Program` or ExecuTorch's."""

    @property
    def runs_in_several_threads(self) -> bool:
        """Whether several may call it at the same time, and are not served one after the other."""

    def __call__(self, pictures: torch.Tensor) -> Any:
        """What the network answers to float32 (1, 3, size, size)."""


class _TorchNetwork:
    """A network that takes torch's tensors, see `Network`."""

    probabilities = False

    def __init__(self, preprocess: Preprocessor, program: _Runs, threads: int) -> None:
        """`threads` is `[model] threads`."""
        self._preprocess = preprocess
        self._program = program
        self._threads = threads

    def __call__(self, image: NDArray[np.uint8]) -> NDArray[np.float32]:
        answers: torch.Tensor = self._program(self._preprocess(image))
        return np.array(answers[0].numpy(), np.float32)

    def for_threads(self, count: int) -> list[_TorchNetwork]:
        if not self._program.runs_in_several_threads:
            return [self]  # and torch's threads are as they were: they are ExecuTorch's, too
        use_threads(self._threads if count == 1 else 1)
        others = (_TorchNetwork(self._preprocess.another(), self._program, self._threads) for _ in range(count - 1))
        return [self, *others]


@dataclass(frozen=True)
class _Plan:
    """What can run the weights."""

    programs: Mapping[str, Callable[[], _Runs]]
    """What makes each engine's program."""
    automatic: tuple[str, ...]
    """The engines that `auto` chooses from, the machine's default first."""
    reference: str
    """The engine whose answers are right."""
    calibration: str = ""
    """A name for what the engines were quantised by."""
    twin: Callable[[], nn.Module] | None = None
    """What can be exported, see `twins`; None where nothing can."""


def opening_of(
    section: ModelSection,
    labels_count: int,
    cache_dir: Path | None = None,
    progress: weights.Progress | None = None,
) -> Opening:
    """What can be asked about all engines of `[model]`, whichever it names; finds or downloads its weights."""
    section = section.model_copy(update={"engine": "auto"})
    return Opening(section, labels_count, cache_dir or weights.default_cache_dir(), progress, None)


class Opening:
    """One opening of a classifier: finds weights, chooses the engine, converts or takes from the cache."""

    def __init__(
        self,
        section: ModelSection,
        labels_count: int,
        cache_dir: Path,
        progress: weights.Progress | None,
        download_from: str | None,
    ) -> None:
        use_threads(section.threads)
        self._section = section
        self._labels_count = labels_count
        self._cache_dir = cache_dir
        self._progress = progress
        self._download_from = download_from
        self._file = self._find_weights()
        self._sha256 = weights.sha256_of(self._file)

    def open(self) -> Classifier:
        """See `open_classifier`."""
        plan = self._plan()
        asked = self._section.engine
        if asked != "auto":
            return self._opened(plan, asked)
        openers = {engine: partial(self._opened, plan, engine) for engine in plan.automatic}
        # Between torch's own engines a start does not choose: converting them all would delay it, and `rpiwatch model
        # bench` can. What was installed and exported is wanted, and is measured once.
        is_wanted = "executorch" in plan.automatic
        return choose(openers, plan.reference, self._memory(plan), sample_pictures, measure=is_wanted)

    def engines_at_hand(self) -> EnginesAtHand:
        """All engines that can run these weights here, and where the choice between them is remembered."""
        plan = self._plan()
        return EnginesAtHand(tuple(plan.programs), plan.automatic, plan.reference, self._memory(plan))

    def export(self) -> Exported:
        """Write the `.pte` file that the engine executorch runs; some minutes. ModelError where it cannot be made."""
        plan = self._plan()
        if plan.twin is None:
            raise ModelError(
                f"{self._file}: cannot be exported for executorch: it is TorchScript, or float weights without "
                "pictures to calibrate with; name the state dict, or a folder of pictures in [model] calibration"
            )
        began_s = time.monotonic()
        content = executorch_engine.export(plan.twin(), self._section.input_size)
        file = self._pte_stem(plan.calibration)
        file = file.with_name(f"{file.name}-{hashlib.sha256(content).hexdigest()[:16]}.pte")
        for older in self._pte_files(plan.calibration):
            older.unlink(missing_ok=True)
        weights.write_atomically(file, content)
        return Exported(file, time.monotonic() - began_s)

    def _plan(self) -> _Plan:
        if self._section.name == "torchscript" or weights.is_torchscript(self._file):
            return self._plan_torchscript()
        state = weights.read_state(self._file)
        if any(name.endswith("_packed_params") for name in state):
            return self._plan_quantised_state(state)
        return self._plan_float_state(state)

    def _memory(self, plan: _Plan) -> Memory:
        section = self._section
        parts = (
            _CACHE_VERSION, section.name, self._sha256, plan.calibration, section.input_size, section.fit,
            torch.get_num_threads(), torch.__version__, plan.automatic,
        )  # fmt: skip
        return Memory(self._cache_dir, section.name, parts)

    def _find_weights(self) -> Path:
        if self._section.path is not None:
            return self._section.path
        if self._section.name == "efficientnet_lite0":
            return weights.find_efficientnet_lite0()
        return weights.fetch_mobilenet_v2(
            self._cache_dir / "weights", base_url=self._download_from, progress=self._progress
        )

    def _plan_torchscript(self) -> _Plan:
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
        return _Plan({engine: lambda: program}, (engine,), engine)

    def _torchscript_engine(self, quantised: bool) -> Engine:
        asked = self._section.engine
        if quantised and asked in ("auto", "qnnpack"):
            return "qnnpack"
        if not quantised and asked in ("auto", "float32"):
            return "float32"
        if asked == "executorch":
            raise ModelError(
                f'{self._file}: is TorchScript, which engine = "executorch" cannot run; set [model] engine = '
                '"auto", or name the state dict that it was made of'
            )
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

    def _plan_quantised_state(self, state: dict[str, Any]) -> _Plan:
        section = self._section
        if section.name == "efficientnet_lite0":
            raise ModelError(f"{self._file}: holds 8-bit weights; expected the float state dict of efficientnet_lite0")
        if section.engine == "x86":
            raise _other_answers(self._file)

        def network() -> nn.Module:
            with self._fitting():
                labels = state["classifier.1._packed_params._packed_params"][0].shape[0]
                network = engines.torchvision_mobilenet_v2(labels)
                engines.load_state(network, state, "qnnpack")
                return network

        return self._with_executorch(
            {
                "qnnpack": self._cached("qnnpack", "", lambda: compile_network(network(), "qnnpack")),
                "float32": self._cached(
                    "float32", "", lambda: compile_network(engines.dequantise(network()), "float32")
                ),
            },
            ("qnnpack", "float32"),
            reference="qnnpack",
            calibration="",
            twin=lambda: engines.twin_of_quantised(network()),
        )

    def _plan_float_state(self, state: dict[str, Any]) -> _Plan:
        source = self._calibration_source()
        default = self._float_state_engine(source is not None)
        size = self._section.input_size

        known = cast("_Shipped | _Pictures", source)  # where it is None, nothing is quantised

        def measured(network: nn.Module) -> Calibration:
            return known.measure(network, self._preprocessor(), size)

        def quantised(engine: Engine) -> Program:
            network = self._float_network(state)
            return engines.quantise(network, measured(network), engine, size)

        def twin() -> nn.Module:
            network = self._float_network(state)
            return engines.twin_of_float(network, measured(network), size)

        def exact() -> Program:
            return compile_network(self._float_network(state), "float32")

        digest = source.digest if source is not None else ""
        programs: dict[str, Callable[[], _Runs]] = {"float32": self._cached("float32", "", exact)}
        if source is not None:
            for engine in _there():
                programs[engine] = self._cached(engine, digest, partial(quantised, engine))
        return self._with_executorch(
            programs,
            tuple(dict.fromkeys((default, "float32"))),
            reference="float32",
            calibration=digest,
            twin=twin if source is not None else None,
        )

    def _with_executorch(
        self,
        programs: dict[str, Callable[[], _Runs]],
        automatic: tuple[str, ...],
        *,
        reference: str,
        calibration: str,
        twin: Callable[[], nn.Module] | None,
    ) -> _Plan:
        """The plan with ExecuTorch where it can run; ModelError where it was asked for and cannot."""
        files = self._pte_files(calibration)
        is_asked = self._section.engine == "executorch"
        is_hopeless = bool(files) and executorch_engine.is_known_not_to_run(self._verdict_on(files[0]))
        if files and executorch_engine.is_installed() and (is_asked or not is_hopeless):
            programs["executorch"] = partial(self._pte_program, files[0])
            automatic = (*automatic, "executorch")
        elif is_asked:
            if not executorch_engine.is_installed():
                raise executorch_engine.not_installed()
            raise ModelError(
                '[model] engine: "executorch" runs what was exported, and of these weights nothing is; '
                f"run: rpiwatch model export (which makes {self._pte_stem(calibration)}-*.pte)"
            )
        return _Plan(programs, automatic, reference, calibration, twin)

    def _pte_stem(self, calibration: str) -> Path:
        section = self._section
        parts = (_PTE_VERSION, section.name, self._sha256, calibration, section.input_size)
        key = hashlib.sha256(repr(parts).encode()).hexdigest()
        return self._cache_dir / "programs" / f"{section.name}-executorch-{key[:16]}"

    def _pte_files(self, calibration: str) -> list[Path]:
        stem = self._pte_stem(calibration)
        return sorted(stem.parent.glob(f"{stem.name}-*.pte"))

    def _pte_program(self, file: Path) -> _Runs:
        """ModelError where the file is damaged: its name ends in what its content's hash begins with."""
        try:
            content = file.read_bytes()
        except OSError as error:
            raise ModelError(f"{file}: cannot be read ({error.strerror}); run: rpiwatch model export") from error
        if not file.stem.endswith(hashlib.sha256(content).hexdigest()[:16]):
            raise ModelError(f"{file}: is damaged; remove it and run: rpiwatch model export")
        executorch_engine.require_runs(file, self._section.input_size, self._verdict_on(file))
        return executorch_engine.PteProgram(content, str(file))

    def _verdict_on(self, file: Path) -> Path:
        """Where it is kept whether this machine runs a `.pte` file."""
        key = hashlib.sha256(repr((hardware(), file.name, torch.__version__)).encode()).hexdigest()
        return self._cache_dir / "engines" / f"executorch-{key[:16]}.txt"

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
        engine: Engine = asked if asked in ("qnnpack", "x86") else native
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

    def _cached(self, engine: Engine, calibration: str, build: Callable[[], Program]) -> Callable[[], Program]:
        section = self._section
        parts = (_CACHE_VERSION, section.name, engine, self._sha256, calibration, section.input_size)
        return lambda: cached_program(self._cache_dir, f"{section.name}-{engine}", engine, parts, build)

    def _preprocessor(self) -> Preprocessor:
        section = self._section
        if section.name == "efficientnet_lite0":
            mean, std = efficientnet_lite.MEAN, efficientnet_lite.STD
            return Preprocessor(section.input_size, mean, std, section.fit, turned=True)
        if section.name == "mobilenet_v2":
            return Preprocessor(section.input_size, _IMAGENET_MEAN, _IMAGENET_STD, section.fit)
        return Preprocessor(section.input_size, section.mean, section.std, section.fit)

    def _opened(self, plan: _Plan, engine: str) -> Classifier:
        """The classifier on an engine, warmed up."""
        program = plan.programs[engine]()
        self._check_and_warm_up(program)
        return Classifier(self._info(engine), _TorchNetwork(self._preprocessor(), program, self._section.threads))

    def _info(self, engine: str) -> ModelInfo:
        return ModelInfo(
            name=self._section.name,
            engine=engine,
            weights=str(self._file) if self._section.path is not None else self._file.name,
            weights_sha256=self._sha256,
            input_size=self._section.input_size,
            labels_count=self._labels_count,
        )

    def _check_and_warm_up(self, program: _Runs) -> None:
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


def _there() -> list[Engine]:
    """Torch's 8-bit engines on this machine."""
    names: tuple[Engine, ...] = ("qnnpack", "x86")
    return [name for name in names if name in torch.backends.quantized.supported_engines]


def _no_such_engine(engine: str) -> ModelError:
    return ModelError(
        f'[model] engine: "{engine}" is not there on this machine ({platform.machine()}); '
        f"expected one of {', '.join(['auto', *_there(), 'float32'])}"
    )


def _other_answers(file: Path) -> ModelError:
    return ModelError(
        f'{file}: holds 8-bit weights made for qnnpack, which give other answers under engine = "x86" (their sums '
        "saturate there: top-1 agreement 0.70 to 0.74 on real video); "
        'set [model] engine = "auto" or "qnnpack", or name float weights, which are quantised for x86'
    )
