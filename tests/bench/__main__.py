"""Figures of the whole daemon beside the seed's loop, in one run; prints tables and writes bench.json.

    python -m tests.bench [--runs N] [--video FILE] [--weights FILE]

Each figure is the median of the runs, in which the programs take turns, each in a process of its own. Machines are
shared and noisy: compare within one run only.
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

from rpiwatch.footage import find_footage
from rpiwatch.report import Format, write_rows
from tests.bench.stages import stage_rows
from tests.conftest import environment
from tests.seed import SEED_WEIGHTS, SHARED

Figures = dict[str, float]


def seed(video: Path, weights: Path | None) -> Figures:
    """The seed's loop as it stands, over a video."""
    return json.loads(_run("tests.seed", str(video), *([str(weights)] if weights else [])).stdout)


def rpiwatch(video: Path, model: str, pace: str, targets: Sequence[str]) -> Figures:
    """The daemon over a video: labels, history and, with targets, ring and clips."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "bench.toml"
        config.write_text(
            f'{model}\n[[cameras]]\nname = "bench"\nsource = "{video}"\npace = "{pace}"\n'
            + "".join(f'[[targets]]\nlabel = "{target}"\n' for target in targets)
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
            "peak_rss_mb": watched["peak_rss_mb"],
            "first_answer_s": first["since_start_s"],
        }


def _run(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "ignore", "-m", module, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=environment())
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return done


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    bottles = SHARED / "bottle-detection.mp4"
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--video", type=Path, default=bottles if bottles.is_file() else find_footage("bikes.mp4"))
    parser.add_argument("--weights", type=Path, default=SEED_WEIGHTS if SEED_WEIGHTS.is_file() else None)
    options = parser.parse_args()
    video, weights = options.video, options.weights
    lite = '[model]\nname = "efficientnet_lite0"'
    programs: dict[str, Callable[[], Figures]] = {"seed": lambda: seed(video, weights)}
    if weights is not None:
        same = f'[model]\nname = "torchscript"\npath = "{weights}"'
        programs |= {
            "rpiwatch-max, the seed's weights": lambda: rpiwatch(video, same, "max", ()),
            "rpiwatch-max, the seed's weights, clips": lambda: rpiwatch(video, same, "max", ("bottle",)),
            "rpiwatch in real time, the seed's weights, clips": lambda: rpiwatch(video, same, "realtime", ("bottle",)),
        }
    programs |= {
        "rpiwatch-max, efficientnet_lite0": lambda: rpiwatch(video, lite, "max", ()),
        "rpiwatch-max, efficientnet_lite0, clips": lambda: rpiwatch(video, lite, "max", ("bottle",)),
        "rpiwatch in real time, efficientnet_lite0, clips": lambda: rpiwatch(video, lite, "realtime", ("bottle",)),
    }
    results: dict[str, list[Figures]] = {name: [] for name in programs}
    for number in range(options.runs):
        for name, program in programs.items():
            print(f"run {number + 1} of {options.runs}: {name}", file=sys.stderr)
            results[name].append(program())
    columns = ("fps", "cpu_ms_per_frame", "skipped", "frames", "clips", "peak_rss_mb", "first_answer_s")
    rows = [
        (
            name,
            *(
                round(statistics.median(run[column] for run in runs), 2) if column in runs[0] else None
                for column in columns
            ),
        )
        for name, runs in results.items()
    ]
    print(f"\n{video.name}, median of {options.runs} runs")
    write_rows(("name", *columns), rows, Format.TABLE)
    stages = list(stage_rows(video, weights))
    print("\nmilliseconds of each stage, one frame after the other, median and 99th percentile")
    write_rows(("stage", "median_ms", "p99_ms"), stages, Format.TABLE)
    report = [dict(zip(("name", *columns), row, strict=True)) for row in rows]
    Path("bench.json").write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
