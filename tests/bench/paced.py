"""Minutes at a camera's pace while all of it is recorded: frames skipped, time from capture to label, cores used.

    python -m tests.bench.paced [--seconds 300] [--size 640x480] [--codec h264|mjpeg] [--model NAME] [--video FILE]

The film is real footage, the middle of its pictures scaled to the size, repeated to the length; 30 frames a second, as
a network camera's H.264 (no B-frames, a key picture a second) or a USB camera's MJPEG. It comes as a file in real time:
frames that the daemon is too late for are dropped and counted, as a camera's are. The daemon runs as its users run it,
with labels, history, ring and clips of a minute, one after the other.
"""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import get_args

from rpiwatch.report import Format, write_rows
from tests.bench.films import Codec, camera_film, footage_720p, size_of
from tests.bench.processes import ALWAYS, cameras, rounded, watch_once
from tests.bench.rivals import ROOT

COLUMNS = (
    "engine", "frames", "skipped", "fps", "label_p50_ms", "label_p99_ms", "row_p50_ms", "row_p99_ms", "model_p50_ms",
    "model_p99_ms", "cores", "cpu_ms_per_frame", "rss_mb", "changes", "clips",
)  # fmt: skip


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.paced")
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--size", type=size_of, default=(640, 480))
    parser.add_argument("--codec", choices=get_args(Codec), default="h264")
    parser.add_argument("--model", default="efficientnet_lite0")
    parser.add_argument("--engine", default="auto")
    parser.add_argument("--video", type=Path)
    options = parser.parse_args()
    home = ROOT / ".venv-bench"
    video = options.video or footage_720p(home)
    film = camera_film(video, options.size, options.seconds, home / "films", options.codec)
    model = f"[model]\nname = {json.dumps(options.model)}\nengine = {json.dumps(options.engine)}\n"
    before = os.getloadavg()[0]
    figures = watch_once(model + ALWAYS + cameras(film, pace="realtime"))
    width, height = options.size
    print(
        f"{video.name} as {options.codec}, {width}x{height}, 30 frames/s for {options.seconds:g} s, all of it "
        f"recorded; {os.cpu_count()} cores, load {before:.1f} before and {os.getloadavg()[0]:.1f} after"
    )
    write_rows(COLUMNS, [tuple(rounded(figures.get(column)) for column in COLUMNS)], Format.TABLE)


if __name__ == "__main__":
    main()
