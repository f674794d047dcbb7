"""How the cost grows: with a picture's size, with the number of cameras, with the rate of label changes.

    python -m tests.bench.growth [--runs N] [--seconds S] [--into docs/growth.png] [--without-plot]

Sizes: one camera at `pace = "max"`, with nothing recorded and with everything. Cameras: in real time, 640x480 and 30
frames a second each. Label changes: at `pace = "max"`, of two pictures in turn, without smoothing and dwell, so that
each turn is a change; the pictures are the same in all of these films, only their order is another. Films are of real
footage and pictures, H.264 without B-frames (MJPEG for the label changes). Each figure is the median of the runs, in
which all take turns. What is printed is kept in growth.json, too, and drawn by matplotlib, which has an environment of
its own.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from rpiwatch.report import Format, write_rows
from tests.bench.films import FPS, camera_film, footage_720p, turns_film
from tests.bench.processes import ALWAYS, LITE, NEVER, Figures, cameras, rounded, watch_once
from tests.bench.rivals import ROOT, install

SIZES = ((224, 224), (640, 480), (1280, 720), (1920, 1080))
CAMERAS = (1, 2, 4)
EVERY_FRAMES = (300, 30, 10, 3, 1)
"""Frames that a label lasts."""
QUICK_LABELS = "[labels]\nwindow = 1\ndwell_s = 0.0\nenter = 0.3\nstay = 0.3\n"
PLOT = ROOT / ".venv-plot" / "bin" / "python"


def size_runs(video: Path, seconds: float, films: Path) -> dict[str, Callable[[], Figures]]:
    """By size, with and without a clip."""
    runs: dict[str, Callable[[], Figures]] = {}
    for width, height in SIZES:
        film = camera_film(video, (width, height), seconds, films)
        for what, targets in (("", NEVER), (" recording", ALWAYS)):
            runs[f"{width}x{height}{what}"] = lambda film=film, targets=targets: watch_once(  # type: ignore[misc]
                LITE + targets + cameras(film, pace="max")
            )
    return runs


def camera_runs(video: Path, seconds: float, films: Path) -> dict[str, Callable[[], Figures]]:
    """By the number of cameras."""
    film = camera_film(video, (640, 480), seconds, films)
    return {
        str(number): lambda number=number: watch_once(  # type: ignore[misc]
            LITE + NEVER + cameras(*[film] * number, pace="realtime")
        )
        for number in CAMERAS
    }


def change_runs(seconds: float, films: Path) -> dict[str, Callable[[], Figures]]:
    """By the frames that a label lasts."""
    made = {str(every): turns_film(every, seconds, films) for every in EVERY_FRAMES}
    return {
        name: lambda film=film: watch_once(LITE + QUICK_LABELS + NEVER + cameras(film, pace="max"))  # type: ignore[misc]
        for name, film in made.items()
    }


def measured(runs: dict[str, Callable[[], Figures]], count: int) -> dict[str, Figures]:
    """Each one's medians; they take turns."""
    each: dict[str, list[Figures]] = {name: [] for name in runs}
    for number in range(count):
        for name, run in runs.items():
            print(f"run {number + 1} of {count}: {name}", file=sys.stderr)
            each[name].append(run())
    return {
        name: {
            key: statistics.median(figures[key] for figures in several)
            for key, value in several[0].items()
            if isinstance(value, int | float)
        }
        for name, several in each.items()
    }


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.growth")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=20, help="of each film")
    parser.add_argument("--video", type=Path)
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "growth.png")
    parser.add_argument("--without-plot", action="store_true")
    options = parser.parse_args()
    home = ROOT / ".venv-bench"
    films, video = home / "films", options.video or footage_720p(home)
    print(f"{os.cpu_count()} cores, medians of {options.runs} runs of {options.seconds:g} s of film", flush=True)

    found = measured(size_runs(video, options.seconds, films), options.runs)
    sizes = [
        {
            "size": f"{width}x{height}",
            "megapixels": width * height / 1e6,
            "fps": found[f"{width}x{height}"]["fps"],
            "cpu_ms_per_frame": found[f"{width}x{height}"]["cpu_ms_per_frame"],
            "fps_recording": found[f"{width}x{height} recording"]["fps"],
            "cpu_ms_per_frame_recording": found[f"{width}x{height} recording"]["cpu_ms_per_frame"],
            "rss_mb": found[f"{width}x{height} recording"]["rss_mb"],
        }
        for width, height in SIZES
    ]
    _show("a picture's size, as fast as it goes", sizes)

    found = measured(camera_runs(video, options.seconds, films), options.runs)
    several = [
        {"cameras": int(name)}
        | {key: figures[key] for key in ("fps", "skipped", "cores", "label_p50_ms", "label_p99_ms", "rss_mb")}
        for name, figures in found.items()
    ]
    _show("cameras, 640x480, 30 frames/s each", several)

    found = measured(change_runs(options.seconds, films), options.runs)
    changes = [
        {
            "frames_a_label": int(name),
            "changes": figures["changes"],
            "changes_per_second_of_film": FPS * figures["changes"] / figures["frames"],
            "fps": figures["fps"],
            "cpu_ms_per_frame": figures["cpu_ms_per_frame"],
        }
        for name, figures in found.items()
    ]
    _show("label changes, as fast as it goes", changes)

    kept = Path("growth.json")
    kept.write_text(json.dumps({"sizes": sizes, "cameras": several, "changes": changes}, indent=2) + "\n")
    if not options.without_plot:
        install(PLOT.parts[-3])
        plot = [str(PLOT), "-m", "tests.bench.growth_plot", str(kept), str(options.into)]
        subprocess.run(plot, check=True, env=os.environ | {"MPLBACKEND": "agg"})


def _show(title: str, rows: list[Figures]) -> None:
    print(f"\n{title}")
    write_rows(tuple(rows[0]), [tuple(map(rounded, row.values())) for row in rows], Format.TABLE)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
