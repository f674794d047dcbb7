"""The whole daemon beside the seed's loop and the bare loops of other runtimes, in one run; tables and bench.json.

    python -m tests.bench [--runs N] [--video FILE] [--weights FILE] [--names NAME,…] [--without-rivals]

The network of the race is efficientnet_lite0, whose float weights every runtime can have; `seed` is the seed's loop as
it stands, with its own MobileNetV2. Each figure is the median of the runs, in which the programs take turns, each in a
process of its own. Machines are shared and noisy: compare within one run only.

`cpu_ms_per_frame` is the processor time of the whole process, all threads, by frame: of the bare loops from the end of
their first frame to the end of the film, of the daemon from before its first frame until its last clip is finished.
`cpu_total_s` is the kernel's own figure, of the process and its children from start to end, for those who doubt it:
imports and opening the network are in it. `agreement` is the share of frames whose likeliest label is that of the float
network, given the same input; the seed's loop prepares pictures for another network, so it has none. `label_…` is the
time from a frame's capture until its label is known, `row_…` from the first frame that carried a new label until it is
committed (its dwell of 0.3 s is in it); in real time only. What was recorded has `clips`. bench-machine.json says on
what machine and with which versions it was.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import platform
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from rpiwatch.report import Format, write_rows
from tests.bench.films import footage_720p
from tests.bench.processes import ALWAYS, LITE, NEVER, Figures, ProgramError, cameras, module, rounded, watch_once
from tests.bench.rivals import RIVALS, ROOT, SIZE, RivalError, loop, prepare
from tests.bench.stages import stage_rows
from tests.seed import SEED_WEIGHTS

COLUMNS = (
    "name", "fps", "cpu_ms_per_frame", "agreement", "rss_mb", "label_p50_ms", "label_p99_ms", "row_p50_ms",
    "row_p99_ms", "skipped", "frames", "changes", "clips", "first_answer_s", "cpu_total_s", "engine",
)  # fmt: skip
PACKAGES = ("rpiwatch", "torch", "torchvision", "numpy", "opencv-python-headless", "av", "simplejpeg")


def seed(video: Path, weights: Path | None) -> Figures:
    """The seed's loop over a video."""
    done = module("tests.seed", video, *([weights] if weights else []))
    figures: Figures = json.loads(done.stdout)
    return figures | {"rss_mb": figures["peak_rss_mb"], "cpu_total_s": done.cpu_s, "engine": "qnnpack"}


def rival(name: str, folder: Path, video: Path) -> Figures:
    """A rival's bare loop over a video; its `labels` are those of each frame."""
    figures = loop(name, folder, video)
    return figures | {"rss_mb": figures["peak_rss_mb"], "frames": len(figures["labels"])}


def lite0_labels(video: Path, engine: str, cache_dir: Path, *, by_area: bool = False) -> list[int]:
    """The likeliest label of each frame, as our classifier says it under one engine.

    `by_area`: of frames that are shrunk as the other runtimes' loops shrink them, not in our own way.
    """
    from rpiwatch.classifier import open_classifier
    from rpiwatch.config import ModelSection
    from rpiwatch.vocabulary import load_vocabulary

    section = ModelSection.model_validate({"name": "efficientnet_lite0", "engine": engine})
    classifier = open_classifier(section, load_vocabulary("imagenet").labels, cache_dir=cache_dir)
    capture, labels = cv2.VideoCapture(str(video)), []
    while (read := capture.read())[0]:
        frame = cv2.resize(read[1], (SIZE, SIZE), interpolation=cv2.INTER_AREA) if by_area else read[1]
        labels.append(int(classifier.classify(np.asarray(frame, np.uint8)).argmax()))
    return labels


def qnnpack_lite0(folder: Path) -> Path:
    """efficientnet_lite0 quantised for qnnpack as TorchScript: what the seed's loop would have run of it."""
    from rpiwatch.classifier import open_classifier
    from rpiwatch.config import ModelSection
    from rpiwatch.vocabulary import load_vocabulary

    section = ModelSection.model_validate({"name": "efficientnet_lite0", "engine": "qnnpack"})
    open_classifier(section, load_vocabulary("imagenet").labels, cache_dir=folder)
    [kept] = (folder / "programs").glob("efficientnet_lite0-qnnpack-*.bin")
    script = folder / "lite0-qnnpack.pt"
    script.write_bytes(kept.read_bytes()[32:])  # behind its SHA-256
    return script


def programs_of(video: Path, weights: Path | None, same: Path) -> dict[str, Callable[[], Figures]]:
    """What takes turns, by name."""

    def daemon(model: str, pace: str, targets: str) -> Callable[[], Figures]:
        return lambda: watch_once(model + targets + cameras(video, pace=pace))

    programs: dict[str, Callable[[], Figures]] = {
        "seed": lambda: seed(video, weights),
        "seed-same-network": lambda: seed(video, same),
        "rpiwatch-max": daemon(LITE, "max", NEVER),
        "rpiwatch-max-recording": daemon(LITE, "max", ALWAYS),
        "rpiwatch-30fps": daemon(LITE, "realtime", NEVER),
        "rpiwatch-30fps-recording": daemon(LITE, "realtime", ALWAYS),
    }
    if weights is not None:
        own = f'[model]\nname = "torchscript"\npath = {json.dumps(str(weights))}\n'
        programs |= {
            "rpiwatch-max-seed-weights": daemon(own, "max", NEVER),
            "rpiwatch-30fps-seed-weights-recording": daemon(own, "realtime", ALWAYS),
        }
    return programs


def machine() -> dict[str, object]:
    """What figures depend on, beside the code."""
    about = Path("/proc/cpuinfo").read_text().splitlines()
    named = [line.partition(":")[2].strip() for line in about if line.startswith(("model name", "Model"))]
    memory_kb = int(Path("/proc/meminfo").read_text().partition("MemTotal:")[2].split()[0])
    versions = {}
    for package in PACKAGES:
        try:
            versions[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            versions[package] = "not installed"
    return {
        "cpu": named[0] if named else platform.processor(),
        "architecture": platform.machine(),
        "cores": os.cpu_count(),
        "memory_mb": round(memory_kb * 1.024e-3),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "versions": versions,
        "load": os.getloadavg(),
    }


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--video", type=Path)
    parser.add_argument("--weights", type=Path, default=SEED_WEIGHTS if SEED_WEIGHTS.is_file() else None)
    parser.add_argument("--names", help="these rows alone, between commas")
    parser.add_argument("--without-rivals", action="store_true")
    options = parser.parse_args()
    about, kept = machine(), ROOT / ".venv-rivals" / "models"
    video = options.video or footage_720p(ROOT / ".venv-bench")
    with tempfile.TemporaryDirectory() as folder:
        programs = programs_of(video, options.weights, qnnpack_lite0(Path(folder)))
        if not options.without_rivals:
            programs |= {name: lambda name=name: rival(name, kept, video) for name in RIVALS}  # type: ignore[misc]
        failed: list[str] = []
        if options.names:
            wanted = options.names.split(",")
            if unknown := set(wanted) - set(programs):
                parser.error(f"--names: {', '.join(sorted(unknown))}: expected some of {', '.join(programs)}")
            programs = {name: programs[name] for name in wanted}
        for name in [name for name in programs if name in RIVALS]:
            try:
                prepare(name, kept)
            except RivalError as error:
                print(f"{name} is left out: {error}", file=sys.stderr)
                del programs[name]
                failed.append(name)
        truth, truth_by_area = (
            lite0_labels(video, "float32", Path(folder), by_area=by_area) for by_area in (False, True)
        )
        ours = _agreement(lite0_labels(video, "auto", Path(folder)), truth)
        agreements = {name: ours for name in programs if name.startswith("rpiwatch") and "seed" not in name}
        results: dict[str, list[Figures]] = {name: [] for name in programs}
        for number in range(options.runs):
            for name, program in list(programs.items()):
                print(f"run {number + 1} of {options.runs}: {name}", file=sys.stderr)
                try:
                    figures = program()
                except (ProgramError, RivalError) as error:
                    print(f"{name} is left out: {error}", file=sys.stderr)
                    del programs[name], results[name]
                    failed.append(name)
                    continue
                if "labels" in figures:
                    agreements[name] = _agreement(figures["labels"], truth_by_area)
                results[name].append(figures)
    rows = []
    for name, runs in results.items():
        facts: Figures = {column: _middle([run[column] for run in runs]) for column in COLUMNS if column in runs[0]}
        facts |= {"name": name, "agreement": agreements.get(name)}
        rows.append(tuple(rounded(facts.get(column)) for column in COLUMNS))
    print(f"\n{video.name}, median of {options.runs} runs, {about['cores']} cores, {about['cpu']}")
    write_rows(COLUMNS, rows, Format.TABLE)
    report = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
    Path("bench.json").write_text(json.dumps(report, indent=2) + "\n")
    Path("bench-machine.json").write_text(json.dumps(about, indent=2) + "\n")
    print("\nmilliseconds of each stage, one frame after the other, median and 99th percentile")
    write_rows(("stage", "median_ms", "p99_ms"), list(stage_rows(video, options.weights)), Format.TABLE)
    if failed:
        sys.exit(f"left out, since they failed: {', '.join(failed)}")


def _middle(values: Sequence[float | str]) -> float | str:
    numbers = [value for value in values if not isinstance(value, str)]
    return statistics.median(numbers) if numbers else values[0]


def _agreement(labels: Sequence[int], truth: Sequence[int]) -> float:
    return sum(one == other for one, other in zip(labels, truth, strict=True)) / len(truth)


if __name__ == "__main__":
    main()
