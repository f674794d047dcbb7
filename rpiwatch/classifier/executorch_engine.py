"""ExecuTorch: 8-bit networks exported for XNNPACK, and the runtime for them. All that knows of executorch.

Exporting needs the whole package, takes half a minute to some minutes, and is done once by `rpiwatch model export`.
Running needs its compiled module alone, which is imported by its own name: the package's façade imports the exporter,
which takes six seconds and 150 MB. A `.pte` file holds for every machine, so it may be exported on a faster one.

The package's wheel for ARM uses instructions (dot products, of ARMv8.2) that a Raspberry Pi 4 lacks: there a process
that runs a network ends with SIGILL, as seen with executorch 1.0.1 on an emulated Cortex-A72. So it is tried in a
process of its own before it is let into this one.

python -m rpiwatch.classifier.executorch_engine FILE SIZE    is such a process
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import importlib.util
import logging
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from rpiwatch.networks.errors import InferenceError, ModelError
from rpiwatch.networks.weights import write_atomically

EXTRA = "pip install 'rpiwatch[executorch]'"
_RUNTIME = "executorch.extension.pybindings._portable_lib"

_RUNS, _DOES_NOT_RUN = "runs\n", "does not run\n"
_TRIAL_S = 60.0
_OR_AUTO = 'set [model] engine = "auto"'

_running = threading.Lock()
"""XNNPACK's threads are one pool for the process."""


def is_installed() -> bool:
    """Whether `.pte` files can be run here."""
    try:
        return importlib.util.find_spec(_RUNTIME) is not None
    except ModuleNotFoundError:
        return False


def not_installed() -> ModelError:
    """What is said where the engine was asked for and cannot be had."""
    return ModelError(f'[model] engine: "executorch" needs the package executorch; install it with: {EXTRA}')


def require_runs(file: Path, size: int, verdict: Path) -> None:
    """ModelError where this machine does not run the file, for pictures (1, 3, size, size).

    It is tried once: that it ran, or ended by a signal, is kept in `verdict`. What else may be wrong can be mended.
    """
    if (kept := _kept(verdict)) == _RUNS:
        return
    if kept is not None:
        raise _does_not_run(file, verdict)
    command = [sys.executable, "-m", "rpiwatch.classifier.executorch_engine", str(file), str(size)]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_TRIAL_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ModelError(f"{file}: could not be tried ({error}); {_OR_AUTO}") from error
    if done.returncode > 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise ModelError(f"{file}: fails ({said[-1] if said else done.returncode}); export it anew, or {_OR_AUTO}")
    with contextlib.suppress(OSError):
        write_atomically(verdict, (_RUNS if done.returncode == 0 else _DOES_NOT_RUN).encode())
    if done.returncode < 0:
        raise _does_not_run(file, verdict)


def is_known_not_to_run(verdict: Path) -> bool:
    """Whether a trial (see `require_runs`) ended by a signal."""
    return _kept(verdict) == _DOES_NOT_RUN


def _kept(verdict: Path) -> str | None:
    """A verdict; None where there is none yet, or it cannot be read."""
    try:
        kept = verdict.read_text(encoding="ascii")
    except (OSError, ValueError):
        return None
    return kept if kept in (_RUNS, _DOES_NOT_RUN) else None


def _does_not_run(file: Path, verdict: Path) -> ModelError:
    return ModelError(
        f"{file}: ExecuTorch does not run it on this machine (a Raspberry Pi 4 lacks instructions that its package "
        f"uses); {_OR_AUTO}, or remove {verdict} to try again"
    )


class PteProgram:
    """An exported network that runs with as many threads as torch has; ModelError where the content cannot be used."""

    runs_in_several_threads = False

    def __init__(self, content: bytes, name: str) -> None:
        if not is_installed():
            raise not_installed()
        self._content = content  # the runtime reads it where it lies, for as long as the module lives
        with _running:
            try:
                self._module = _runtime(torch.get_num_threads())._load_for_executorch_from_buffer(content)
            except RuntimeError as error:
                raise ModelError(
                    f"{name}: cannot be loaded by ExecuTorch ({error}); remove it and run: rpiwatch model export"
                ) from error

    def __call__(self, pictures: Tensor) -> Tensor:
        """What the network answers. InferenceError where it fails."""
        try:
            with _running:
                answers: Tensor = self._module.forward([pictures])[0]
                return answers
        except RuntimeError as error:
            raise InferenceError(error) from error


@functools.cache
def _runtime(threads: int) -> Any:
    """The compiled module; its pool of threads is set once, since programs that are loaded already hold it."""
    runtime: Any = importlib.import_module(_RUNTIME)
    runtime._unsafe_reset_threadpool(threads)
    return runtime


def export(twin: nn.Module, size: int) -> bytes:
    """The twin of an 8-bit network (see `twins`) as the content of a `.pte` file, for pictures (1, 3, size, size).

    ModelError where the package is not installed, or a part of the network would not run in 8 bits.
    """
    with _quietly():
        try:
            from executorch.backends.xnnpack.partition.xnnpack_partitioner import XnnpackPartitioner
            from executorch.exir import to_edge_transform_and_lower
        except ImportError as error:
            raise ModelError(
                f"exporting for executorch needs the whole package executorch ({error}); install it with: {EXTRA}"
            ) from error
        exported = torch.export.export(twin, (torch.zeros(1, 3, size, size),))
        lowered = to_edge_transform_and_lower(exported, partitioner=[XnnpackPartitioner()])
        content = bytes(lowered.to_executorch().buffer)
    return content


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """Without the packages' notices, which nobody who runs rpiwatch can act on."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logging.disable(before)


if __name__ == "__main__":
    PteProgram(Path(sys.argv[1]).read_bytes(), sys.argv[1])(torch.zeros(1, 3, int(sys.argv[2]), int(sys.argv[2])))
