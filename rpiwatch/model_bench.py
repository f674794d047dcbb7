"""What each engine costs on this machine and whether its answers are right, each in a process of its own.

python -m rpiwatch.model_bench    is such a process: it is told what to open and when to look, on its standard input
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
import structlog
from numpy.typing import NDArray

from rpiwatch.classifier import Progress, open_classifier
from rpiwatch.classifier.choice import Measured, fastest, measured
from rpiwatch.classifier.sample_pictures import sample_pictures
from rpiwatch.classify_files import pictures_of
from rpiwatch.config import ModelSection
from rpiwatch.errors import UserError
from rpiwatch.networks.errors import ModelError
from rpiwatch.networks.model_info import threads_of
from rpiwatch.networks.pictures import resized

_log = structlog.get_logger(__name__)

Row = tuple[int | float | str, ...]
COLUMNS = (
    "engine", "ms_median", "ms_p99", "threads", "agreement", "frames", "decided_agreement", "decided_frames",
    "idle_mb", "peak_mb", "start_s", "chosen",
)  # fmt: skip
MOST_FRAMES = 300
_LONGER_SIDE = 640
"""To which frames are shrunk, so that all that is measured are engines."""


@dataclass(frozen=True, slots=True)
class _Engines:
    names: tuple[str, ...]
    automatic: tuple[str, ...]
    reference: str
    remember: Any
    """Of `choice.Memory`; None where there is one engine only."""


def bench(
    section: ModelSection,
    labels: Sequence[str],
    *,
    frames: Sequence[Path] = (),
    every_s: float = 1.0,
    passes: int = 5,
    cache_dir: Path | None = None,
    progress: Progress | None = None,
) -> list[Row]:
    """Measure every engine at hand, and remember for `auto` what is chosen by it; rows of `COLUMNS`.

    `frames` are pictures and videos, of which a frame each `every_s` seconds is taken, 300 in all at most; without any,
    those that the package carries. `passes` over them are made by each engine in turn. Raises ModelError and UserError.
    """
    engines = _engines(section, labels, cache_dir, progress)
    with tempfile.TemporaryDirectory(prefix="rpiwatch-bench-") as folder, contextlib.ExitStack() as workers:
        count = _keep(_pictures(frames, every_s), Path(folder))
        running = []
        for engine in engines.names:
            task = {
                "section": section.model_dump(mode="json", exclude_unset=True) | {"engine": engine},
                "labels": len(labels),
                "cache_dir": str(cache_dir) if cache_dir else None,
                "folder": folder,
            }
            running.append(workers.enter_context(_worker(engine, task)))
        for _ in range(passes):
            for worker in running:
                worker.look()
        done = {worker.engine: worker.end() for worker in running}
        right = done[engines.reference].answers
        results = [measured(one.engine, one.times_ms, one.answers, right) for one in done.values()]
    by_name = {result.engine: result for result in results}
    choice = fastest([by_name[name] for name in engines.automatic], engines.automatic[0], engines.reference)
    if engines.remember is not None:
        engines.remember(choice, results)
    threads = threads_of(section.threads)
    return [_row(result, done[result.engine], threads, count, result.engine == choice) for result in results]


def _row(result: Measured, one: _Done, threads: int, count: int, chosen: bool) -> Row:
    return (
        result.engine, round(result.median_ms, 2), round(result.p99_ms, 2), threads, round(result.agreement, 4), count,
        round(result.decided_agreement, 4), result.decided, round(one.idle_mb), round(one.peak_mb),
        round(one.start_s, 1), chosen,
    )  # fmt: skip


def _engines(
    section: ModelSection, labels: Sequence[str], cache_dir: Path | None, progress: Progress | None
) -> _Engines:
    """The engines at hand, converted: what a process converts would count as its memory."""
    if section.is_tflite:
        open_classifier(section, labels)  # so that what is wrong with it is said here
        return _Engines(("litert",), ("litert",), "litert", None)
    from rpiwatch.classifier.torch_opening import opening_of

    opening = opening_of(section, len(labels), cache_dir, progress)
    at_hand = opening.engines_at_hand()
    failing: set[str] = set()
    for engine in at_hand.all:
        try:
            open_classifier(section.model_copy(update={"engine": engine}), labels, cache_dir=cache_dir)
        except ModelError as error:
            if engine in (at_hand.automatic[0], at_hand.reference):
                raise
            _log.warning("engine is passed by", engine=engine, reason=str(error))
            failing.add(engine)
    names, automatic = (
        tuple(name for name in some if name not in failing) for some in (at_hand.all, at_hand.automatic)
    )
    remember = at_hand.memory.write if len(automatic) > 1 and not failing else None
    return _Engines(names, automatic, at_hand.reference, remember)


def _pictures(files: Sequence[Path], every_s: float) -> Iterator[NDArray[np.uint8]]:
    if not files:
        yield from sample_pictures()
    for file in files:
        if not file.is_file():
            raise UserError(f"{file}: there is no such file; expected pictures or videos")
        for _, picture in pictures_of(file, every_s):
            scale = min(1.0, _LONGER_SIDE / max(picture.shape[:2]))
            height, width = (max(1, round(side * scale)) for side in picture.shape[:2])
            yield resized(picture, width, height)


def _keep(pictures: Iterator[NDArray[np.uint8]], folder: Path) -> int:
    count = 0
    for picture in pictures:
        np.save(folder / f"{count:05}.npy", picture)
        count += 1
        if count == MOST_FRAMES:
            break
    return count


@dataclass(frozen=True, slots=True)
class _Done:
    engine: str
    times_ms: list[float]
    answers: list[NDArray[np.float32]]
    idle_mb: float
    """Resident when it was open and warmed up, before the first picture."""
    peak_mb: float
    """The most that was resident from the process's start to its end."""
    start_s: float


class _Worker:
    """One engine in its process, which looks when it is told to."""

    def __init__(self, engine: str, process: subprocess.Popen[str]) -> None:
        self.engine = engine
        self._process = process
        self._times_ms: list[float] = []

    def ask(self, line: str) -> dict[str, Any]:
        """Its answer; ModelError where it ended instead."""
        requests, replies = self._process.stdin, self._process.stdout
        assert requests is not None  # noqa: S101 - it was asked for
        assert replies is not None  # noqa: S101
        with contextlib.suppress(BrokenPipeError):
            requests.write(line + "\n")
            requests.flush()
        if not (reply := replies.readline()):
            status = self._process.wait()
            raise ModelError(f"engine {self.engine}: its process ended with status {status}; see above")
        answer: dict[str, Any] = json.loads(reply)
        return answer

    def look(self) -> None:
        """Once at every picture."""
        self._times_ms += self.ask("look")["times_ms"]

    def end(self) -> _Done:
        """What it found."""
        last = self.ask("end")
        return _Done(
            self.engine,
            self._times_ms,
            list(np.load(last["answers"])),
            last["idle_mb"],
            last["peak_mb"],
            last["start_s"],
        )


@contextlib.contextmanager
def _worker(engine: str, task: dict[str, Any]) -> Iterator[_Worker]:
    process = subprocess.Popen(
        [sys.executable, "-m", "rpiwatch.model_bench"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        worker = _Worker(engine, process)
        worker.ask(json.dumps(task))
        yield worker
    finally:
        process.kill()
        process.communicate()


def main(requests: IO[str], replies: IO[str]) -> None:
    """Serve one engine: a task, then `look` as often as wished, then `end`; a line of JSON answers each."""

    def reply(content: dict[str, Any]) -> None:
        replies.write(json.dumps(content) + "\n")
        replies.flush()

    task = json.loads(requests.readline())
    cache_dir = Path(task["cache_dir"]) if task["cache_dir"] else None
    section = ModelSection.model_validate(task["section"])
    files = sorted(Path(task["folder"]).glob("*.npy"))
    files = [file for file in files if file.stem.isdigit()]
    began_s = time.monotonic()
    classifier = open_classifier(section, [""] * task["labels"], cache_dir=cache_dir)
    start_s = time.monotonic() - began_s
    idle_mb = _resident_mb("VmRSS")
    reply({})
    answers: list[NDArray[np.float32]] = []
    for line in requests:
        if line.strip() == "end":
            break
        times_ms, answers = [], []
        for file in files:
            picture = np.load(file)
            began_ns = time.perf_counter_ns()
            answers.append(classifier.classify(picture))
            times_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
        reply({"times_ms": times_ms})
    target = Path(task["folder"]) / f"answers-{section.engine}.npy"
    np.save(target, np.array(answers))
    reply({"answers": str(target), "idle_mb": idle_mb, "peak_mb": _resident_mb("VmHWM"), "start_s": start_s})


def _resident_mb(name: str) -> float:
    """This process's memory, by a line of its status: VmRSS is what is resident, VmHWM the most that ever was."""
    lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    (kib,) = (line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return int(kib) * 1024 / 1e6


if __name__ == "__main__":
    # What libraries print is not for the one who asked.
    replies, sys.stdout = sys.stdout, sys.stderr
    try:
        main(sys.stdin, replies)
    except UserError as error:
        sys.exit(f"rpiwatch: {error}")
