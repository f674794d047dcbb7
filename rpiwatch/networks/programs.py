"""Networks as programs that run: everything that knows of torch.jit, and which engine is on.

Deprecated upstream (pytorch/ao#2259, pytorch#184982), torch.jit and the 8-bit engines work on the pinned torch 2.9.1.

Three engines:

- `qnnpack`: 8-bit, for ARM. On x86 it is correct and slow.
- `x86`: 8-bit, by fbgemm. Without VNNI its kernels add two products in 16 bits and saturate silently.
- `float32`: batch normalisation folded in, laid out for oneDNN where that is there.
"""

from __future__ import annotations

import hashlib
import io
import platform
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import cv2
import structlog
import torch
from torch import nn

from rpiwatch.networks.errors import InferenceError, first_line
from rpiwatch.networks.model_info import threads_of
from rpiwatch.networks.weights import require_whole, write_atomically

Engine = Literal["qnnpack", "x86", "float32"]

_log = structlog.get_logger(__name__)


class _Turns:
    """Who may run now: any number of inferences on one engine, or one that converts.

    Torch's quantised engine is one setting for the process.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._engine: Engine = "float32"
        self._inferring = 0
        self._converting = 0
        """With those that wait for it; no inference begins before them."""
        self._is_converting = False

    @contextmanager
    def inferring(self, engine: Engine) -> Iterator[None]:
        """With others of this engine; who runs sets it."""
        with self._changed:
            self._changed.wait_for(lambda: not self._converting and (self._engine == engine or not self._inferring))
            self._inferring += 1
            self._use(engine)
        try:
            yield
        finally:
            with self._changed:
                self._inferring -= 1
                self._changed.notify_all()

    @contextmanager
    def converting(self, engine: Engine) -> Iterator[None]:
        """Alone."""
        with self._changed:
            self._converting += 1
            self._changed.wait_for(lambda: not self._inferring and not self._is_converting)
            self._is_converting = True
            self._use(engine)
        try:
            yield
        finally:
            with self._changed:
                self._is_converting = False
                self._converting -= 1
                self._changed.notify_all()

    def _use(self, engine: Engine) -> None:
        self._engine = engine
        if engine != "float32" and torch.backends.quantized.engine != engine:
            torch.backends.quantized.engine = engine


_turns = _Turns()


def use_threads(asked: int) -> None:
    """Set, for the whole process, OpenCV's threads to one and torch's to `asked`, of which 0 chooses.

    Before other threads run inference; never fork afterwards.
    """
    # OpenCV's own pool would fight torch's for the few cores; pictures are small.
    cv2.setNumThreads(1)
    torch.set_num_threads(threads_of(asked))


class Program:
    """A frozen network on its engine."""

    def __init__(self, module: torch.jit.ScriptModule, engine: Engine) -> None:
        self._module = module
        self._engine = engine

    def __call__(self, pictures: Any) -> Any:
        """What the network answers; from any number of threads. InferenceError where it fails."""
        try:
            with _turns.inferring(self._engine), torch.inference_mode():
                return self._module(pictures)
        except (RuntimeError, torch.jit.Error) as error:
            raise InferenceError(error) from error

    @property
    def runs_in_several_threads(self) -> bool:
        """Whether pictures are answered side by side: it keeps nothing between them, and its engine locks nothing.

        Frozen, a module has no attributes but what it changes.
        """
        if self._engine == "qnnpack":
            return False
        graph: Any = self._module.inlined_graph  # torch does not declare its methods
        return not graph.findAllNodes("prim::GetAttr")

    def save(self) -> bytes:
        """The program as TorchScript, for `load_program`."""
        buffer = io.BytesIO()
        with quietly():
            torch.jit.save(self._module, buffer)  # type: ignore[no-untyped-call]
        return buffer.getvalue()


def load_program(source: Path | bytes, engine: Engine) -> Program:
    """The program of a TorchScript file; raises as `load_script` does."""
    return program_of(load_script(source, engine), engine)


def program_of(module: torch.jit.ScriptModule, engine: Engine) -> Program:
    """The program of what `load_script` gave for this engine; a float module runs on float32, wherever loaded for."""
    return Program(_tuned(module, engine), engine)


def load_script(source: Path | bytes, engine: Engine) -> torch.jit.ScriptModule:
    """A TorchScript module, frozen; its weights are packed for the engine.

    RuntimeError where it is none or cannot be used, ModelError for a damaged file.
    """
    if isinstance(source, Path):
        require_whole(source)
    with exclusive(engine):
        stream = io.BytesIO(source) if isinstance(source, bytes) else str(source)
        module = torch.jit.load(stream, map_location="cpu")  # type: ignore[no-untyped-call]
        if not hasattr(module, "forward"):
            raise RuntimeError("it has no method 'forward'")
        return frozen(module)


def is_quantised(module: torch.jit.ScriptModule) -> bool:
    """Whether the module computes with 8-bit weights."""
    return "quantized::" in str(module.inlined_graph)


def compile_network(network: nn.Module, engine: Engine) -> Program:
    """Script and freeze a network whose layers are the engine's already (for `float32`: any float network)."""
    with exclusive(engine):
        return Program(frozen(scripted(network.eval())), engine)


def scripted(network: nn.Module) -> torch.jit.ScriptModule:
    """TorchScript of a network; within `exclusive`.

    Torch 2.9.1 tells built-in functions by their addresses, also of some that are no more: what of a module has come to
    lie there since would be taken for a function ("builtin cannot be used as a value"). Such entries are dropped.
    """
    builtins: dict[int, str] = torch.jit._builtins._get_builtin_table()  # type: ignore[no-untyped-call]
    for module in network.modules():
        for value in vars(module).values():
            if not callable(value):
                builtins.pop(id(value), None)
    script: torch.jit.ScriptModule = torch.jit.script(network)
    return script


def cached_program(
    cache_dir: Path, stem: str, engine: Engine, parts: tuple[object, ...], build: Callable[[], Program]
) -> Program:
    """What `build` makes, from the cache where it is there and whole.

    `parts` are all that the program depends on, but for torch and the machine; the file's name begins with `stem`.
    """
    key = hashlib.sha256(repr((*parts, torch.__version__, platform.machine())).encode()).hexdigest()
    file = cache_dir / "programs" / f"{stem}-{key[:16]}.bin"
    if (content := _read_checked(file)) is not None:
        try:
            return load_program(content, engine)
        except RuntimeError as error:
            _log.info("cached model cannot be loaded and is made anew", file=str(file), reason=first_line(error))
    content = build().save()
    try:
        write_atomically(file, hashlib.sha256(content).digest() + content)
    except OSError as error:
        _log.info("converted model is not kept", file=str(file), reason=str(error))
    # Always what the cache would give, so that the first start and the second run the same program.
    return load_program(content, engine)


def _read_checked(file: Path) -> bytes | None:
    """What `cached_program` wrote; None where nothing is there or it is damaged."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    digest, program = content[:32], content[32:]
    return program if hashlib.sha256(program).digest() == digest else None


def frozen(module: torch.jit.ScriptModule) -> torch.jit.ScriptModule:
    """The module for inference only, its weights constants; within `exclusive`."""
    module.eval()
    # A module that was frozen before it was saved has no attributes left and refuses to be frozen again.
    return torch.jit.freeze(module) if hasattr(module, "training") else module


def _tuned(module: torch.jit.ScriptModule, engine: Engine) -> torch.jit.ScriptModule:
    """A float32 module laid out for this processor, where that leaves its answers as they are.

    Seen on torch 2.9.1: `optimize_for_inference` takes clamps for the same whose bounds differ, so that a dequantised
    network, which has other bounds at every layer, answers wrongly.
    """
    if engine != "float32" or len(_clamps(module)) > 1:
        return module
    with quietly():
        return torch.jit.optimize_for_inference(module)


def _clamps(module: torch.jit.ScriptModule) -> set[tuple[str, ...]]:
    """The different bounds that a module's clamps have."""
    graph: Any = module.inlined_graph  # torch does not declare its methods
    kinds = ("aten::clamp", "aten::hardtanh", "aten::clamp_", "aten::hardtanh_")
    nodes = [node for kind in kinds for node in graph.findAllNodes(kind)]
    return {tuple(str(value.toIValue()) for value in list(node.inputs())[1:]) for node in nodes}


@contextmanager
def exclusive(engine: Engine) -> Iterator[None]:
    """Nobody else infers or converts meanwhile; 8-bit networks run on this engine.

    Torch's notices of deprecation and advice, which nobody who runs rpiwatch can act on, are not heard.
    """
    with _turns.converting(engine), quietly():
        yield


@contextmanager
def quietly() -> Iterator[None]:
    """Without torch's notices of deprecation and advice, which nobody who runs rpiwatch can act on."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
