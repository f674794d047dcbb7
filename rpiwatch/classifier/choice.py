"""Which engine runs a network on this machine: measured once, refused where the answers differ, and remembered."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import structlog
from numpy.typing import NDArray

from rpiwatch.classifier.model import Classifier
from rpiwatch.networks.errors import ModelError
from rpiwatch.networks.weights import write_atomically

AGREEMENT = 0.98
"""Least share of decided pictures on which an engine names what the reference names."""
MARGIN = 0.05
"""A picture is decided where the reference's likeliest label leads by so much. Of what is nearer, rounding decides."""
_MOST_S = 4.0
"""After which no further engine is measured in this start; the next start goes on."""
_FEWEST_DECIDED = 8
_GAIN = 0.9
"""Of the default's time, which another engine must stay below: a small lead is noise."""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Measured:
    """What an engine costs on this machine, and how far its answers are the reference's."""

    engine: str
    median_ms: float
    p99_ms: float
    agreement: float
    """Top-1, over all pictures."""
    decided_agreement: float
    """Top-1, over the pictures that are decided, of which there are `decided`."""
    decided: int
    pictures: int

    @property
    def agrees(self) -> bool:
        """Whether it may be chosen: one picture may differ; where few are decided, as with other labels, any may."""
        differing = round((1 - self.decided_agreement) * self.decided)
        return self.decided < _FEWEST_DECIDED or differing <= max(1, (1 - AGREEMENT) * self.decided)


def compare(opened: Mapping[str, Classifier], reference: str, pictures: Sequence[NDArray[np.uint8]]) -> list[Measured]:
    """Measure engines on pictures, each picture by every engine in turn, so that all meet the same disturbances."""
    times_ms: dict[str, list[float]] = {engine: [] for engine in opened}
    answers: dict[str, list[NDArray[np.float32]]] = {engine: [] for engine in opened}
    for picture in pictures:
        for engine, classifier in opened.items():
            began_ns = time.perf_counter_ns()
            answers[engine].append(classifier.classify(picture))
            times_ms[engine].append((time.perf_counter_ns() - began_ns) / 1e6)
    return [measured(engine, times_ms[engine], answers[engine], answers[reference]) for engine in opened]


def measured(
    engine: str,
    times_ms: Sequence[float],
    answers: Sequence[NDArray[np.float32]],
    right: Sequence[NDArray[np.float32]],
) -> Measured:
    """The figures of an engine's answers to the same pictures that the reference answered."""
    theirs = np.array(right)
    best = np.sort(theirs, 1)[:, -2:]
    is_decided = best[:, -1] - best[:, 0] >= MARGIN if theirs.shape[1] > 1 else np.ones(len(theirs), bool)
    same = np.array(answers).argmax(1) == theirs.argmax(1)
    return Measured(
        engine=engine,
        median_ms=round(statistics.median(times_ms), 3),
        p99_ms=round(float(np.percentile(times_ms, 99)), 3),
        agreement=float(same.mean()),
        decided_agreement=float(same[is_decided].mean()) if is_decided.any() else 1.0,
        decided=int(is_decided.sum()),
        pictures=len(times_ms),
    )


def fastest(results: Sequence[Measured], default: str, reference: str) -> str:
    """The engine to run: the default, unless its answers differ or another that agrees is clearly faster.

    Where too few pictures are decided to tell whether answers differ, the default.
    """
    by_name = {result.engine: result for result in results}
    if default in by_name and by_name[default].decided < _FEWEST_DECIDED:
        return default
    eligible = [result for result in results if result.agrees or result.engine == reference]
    best = min(eligible, key=lambda result: result.median_ms)
    if by_name[default] in eligible and best.median_ms >= _GAIN * by_name[default].median_ms:
        return default
    return best.engine


class Memory:
    """The choice for one network on this machine, as a file; what cannot be read is no choice."""

    def __init__(self, cache_dir: Path, stem: str, parts: tuple[object, ...]) -> None:
        key = hashlib.sha256(repr((*parts, hardware())).encode()).hexdigest()
        self.file = cache_dir / "engines" / f"{stem}-{key[:16]}.json"

    def read(self) -> str | None:
        """The engine that was chosen; None where none was yet."""
        try:
            engine = json.loads(self.file.read_text(encoding="utf-8"))["engine"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return engine if isinstance(engine, str) else None

    def write(self, engine: str, results: Sequence[Measured]) -> None:
        """Remember it with the figures that it was chosen by; a folder that cannot be written is gone without."""
        content: dict[str, Any] = {"engine": engine, "measured": [asdict(result) for result in results]}
        try:
            write_atomically(self.file, (json.dumps(content, indent=2) + "\n").encode())
        except OSError as error:
            _log.info("choice of engine is not kept", file=str(self.file), reason=str(error))


def choose(
    openers: Mapping[str, Callable[[], Classifier]],
    reference: str,
    memory: Memory,
    load_pictures: Callable[[], Sequence[NDArray[np.uint8]]],
    *,
    measure: bool,
) -> Classifier:
    """The classifier on the engine to run: as remembered; else measured now, or where `measure` is not, the default.

    `openers` open each engine, warmed up, the machine's default first; `reference` is the one whose answers are right.

    Measuring stops after a few seconds: then the default runs, nothing is remembered, and the next start, which finds
    more of the engines converted, measures again. An engine that fails to open is passed by, but for the default, and
    nothing is remembered either: what is wrong with it may be mended.
    """
    default = next(iter(openers))
    remembered = memory.read() if len(openers) > 1 else None
    if remembered is not None and remembered in openers:
        try:
            return openers[remembered]()
        except ModelError as error:
            _log.warning("engine cannot be used any more and is chosen anew", engine=remembered, reason=str(error))
    if len(openers) == 1 or not measure:
        return openers[default]()
    opened = {default: openers[default]()}
    began_s = time.monotonic()
    all_open = True
    # The reference next: without it nothing can be said of the others.
    for engine in sorted((name for name in openers if name != default), key=lambda name: name != reference):
        if time.monotonic() - began_s > _MOST_S:
            _log.info("engine is the default; measuring goes on at the next start", engine=default)
            return opened[default]
        try:
            opened[engine] = openers[engine]()
        except ModelError as error:
            _log.warning("engine is passed by", engine=engine, reason=str(error))
            all_open = False
            if engine == reference:
                return opened[default]
    pictures = load_pictures()
    results = compare(opened, reference, pictures[: _most_pictures(pictures[0], opened, began_s)])
    engine = fastest(results, default, reference)
    for result in results:
        _log.info(
            "engine measured" if result.agrees else "engine refused: its answers differ",
            engine=result.engine,
            median_ms=result.median_ms,
            agreement=round(result.decided_agreement, 3),
            pictures=result.decided,
        )
    _log.info("engine chosen", engine=engine, remembered=str(memory.file) if all_open else None)
    if all_open:
        memory.write(engine, results)
    return opened[engine]


def _most_pictures(picture: NDArray[np.uint8], opened: Mapping[str, Classifier], began_s: float) -> int:
    """As many as there is time for, but enough to tell engines apart."""
    look_s = time.monotonic()
    for classifier in opened.values():
        classifier.classify(picture)
    each_s = time.monotonic() - look_s
    return max(2 * _FEWEST_DECIDED, int((_MOST_S - (look_s - began_s)) / max(each_s, 1e-6)))


def hardware() -> tuple[str, str, int]:
    """What this machine computes with."""
    model = platform.machine()
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        text = ""
    names = ("model name", "CPU part", "Model")
    found = {line.partition(":")[2].strip() for line in text.splitlines() if line.partition(":")[0].strip() in names}
    return model, ", ".join(sorted(found)), os.cpu_count() or 1
