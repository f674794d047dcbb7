"""Whether a camera keeps its frames while a detector works: the daemon over a film in real time, in several modes.

    python -m tests.bench.capture [--runs N] [--video FILE] [--detector FILE]

Each run is a process of its own, and the modes take turns; figures are the medians of the runs. `captured fps` counts
the frames that the capture thread took and compressed for the clips, `lost` those that came and were not taken;
`looks/s` and `ms a look` are the networks', `CPU` the share of one core that the process took. The film's bottles are
the target, so that clips are recorded meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import uvloop

from rpiwatch.camera_watch import CameraFigures
from rpiwatch.clips import FrameRing
from rpiwatch.config import load_config
from rpiwatch.daemon import Daemon
from rpiwatch.report import Format, write_rows
from tests.conftest import SHARED_DATA, environment

Settings = dict[str, object]
MODES: dict[str, tuple[Settings, Settings]] = {
    "classifier, each frame": ({}, {"name": "none"}),
    "detector, 5 a second": ({}, {}),
    "detector, on motion": ({"region": "motion"}, {}),
    "two stages": ({}, {"classify": True}),
}
"""What each sets of the camera and of the detector."""
WITH_DETECTOR: Settings = {"name": "torchscript-detector", "channels": "bgr", "input_size": 240}
COLUMNS = ("mode", "captured_fps", "lost", "looks_per_s", "ms_a_look", "cpu")


class Looks:
    """Adds up what each second tells."""

    def __init__(self) -> None:
        self.took_ms: list[float] = []
        self.seconds = 0.0

    def on_change(self, *_: object) -> None: ...

    def on_clip(self, *_: object) -> None: ...

    def on_second(self, cameras: list[CameraFigures]) -> None:
        for camera in cameras:
            self.took_ms += [nanoseconds / 1e6 for nanoseconds in camera.inference_ns]
            self.seconds += camera.seconds


def watch(mode: str, video: Path, detector: Path) -> dict[str, float]:
    """One mode over the whole film."""
    captured: list[tuple[int, int]] = []
    append = FrameRing.append

    def counting(ring: FrameRing, seq: int, mono_ns: int, *rest: Any) -> None:
        captured.append((seq, mono_ns))
        append(ring, seq, mono_ns, *rest)

    FrameRing.append = counting  # type: ignore[method-assign, assignment]
    camera, finding = MODES[mode]
    settings = {
        "model": {"name": "efficientnet_lite0"},
        "detector": WITH_DETECTOR | {"path": str(detector)} | finding,
        "cameras": [{"source": str(video), "pace": "realtime"} | camera],
        "targets": [{"label": "bottle"}],
        "retention": {"min_free_bytes": 0, "floor_bytes": 0},
        "logging": {"level": "error"},
    }
    looks = Looks()
    with tempfile.TemporaryDirectory() as folder:
        daemon = Daemon(lambda: load_config(None, environ={}, base=settings), Path(folder), observer=looks)
        uvloop.run(daemon.run())
    assert daemon.cost is not None
    (first_seq, first_ns), (last_seq, last_ns) = captured[0], captured[-1]
    return {
        "captured_fps": (len(captured) - 1) / (last_ns - first_ns) * 1e9,
        "lost": last_seq - first_seq + 1 - len(captured),
        "looks_per_s": len(looks.took_ms) / looks.seconds,
        "ms_a_look": statistics.median(looks.took_ms),
        "cpu": daemon.cost.cpu_s / daemon.cost.seconds,
    }


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.capture")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--video", type=Path, default=SHARED_DATA / "bottle-detection.mp4")
    parser.add_argument("--detector", type=Path, default=SHARED_DATA / "d2go.pt")
    parser.add_argument("--mode", choices=MODES, help="this one alone, once, as JSON")
    options = parser.parse_args()
    if options.mode is not None:
        print(json.dumps(watch(options.mode, options.video, options.detector)))
        return
    runs: dict[str, list[dict[str, float]]] = {mode: [] for mode in MODES}
    began_s = time.monotonic()
    for number in range(options.runs):
        for mode, figures in runs.items():
            command = [sys.executable, "-W", "ignore", "-m", "tests.bench.capture", "--mode", mode]
            command += ["--video", str(options.video), "--detector", str(options.detector)]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment(), check=True)
            figures.append(json.loads(done.stdout))
            load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
            print(f"run {number + 1}, {mode}: {figures[-1]} (load {load})", file=sys.stderr)
    rows: list[tuple[str | float, ...]] = [
        (mode, *(round(statistics.median(run[column] for run in figures), 2) for column in COLUMNS[1:]))
        for mode, figures in runs.items()
    ]
    seconds = time.monotonic() - began_s
    print(f"{options.video.name}, median of {options.runs} runs in {seconds:.0f} s, {os.cpu_count()} cores")
    write_rows(COLUMNS, rows, Format.TABLE)


if __name__ == "__main__":
    main()
