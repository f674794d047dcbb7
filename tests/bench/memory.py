"""Resident memory of the daemon's process, by engine: when it waits for its first frame, and at most while it watches.

    python -m tests.bench.memory [--seconds 40] [--engines x86,float32,qnnpack] [--tflite FILE] [--video FILE]

`idle`: the network is open and warmed up, and an empty folder is watched. `start_peak`: the most until then (VmHWM).
`first_start_peak`: the same of the very first start, which converts the network and keeps it for all later ones; of
executorch, of `rpiwatch model export`, which has to come before. `litert` runs the classifier that `--tflite` names.
`peak`: the most of a run over 1280x720 film in real time with a pre-roll of 10 s, all of it recorded. Megabytes of 10^6
bytes.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import get_args

from rpiwatch.config import ModelSection
from rpiwatch.report import Format, write_rows
from tests.bench.films import camera_film, footage_720p
from tests.bench.processes import ALWAYS, Figures, ProgramError, cameras, module, rounded, started, watch_once
from tests.bench.rivals import ROOT

COLUMNS = (
    "engine", "idle_mb", "start_peak_mb", "first_start_peak_mb", "peak_mb", "ring_mb", "fps", "cpu_ms_per_frame",
)  # fmt: skip
PRE_ROLL = "[clips]\npre_roll_s = 10.0\nring_s = 12.0\n"
SETTLE_S = 2.0
"""Between the opened session and the look at its memory."""


def idle(model: str) -> tuple[float, float]:
    """Resident now and at most, in megabytes, of a daemon that waits for its first frame."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "videos").mkdir()
        file = Path(folder) / "bench.toml"
        source = json.dumps(f"{folder}/videos")
        file.write_text(f'{model}{ALWAYS}[[cameras]]\nname = "idle"\nsource = {source}\n[logging]\nformat = "json"\n')
        with started("rpiwatch", "run", "-c", file, "--data-dir", Path(folder) / "data") as process:
            assert process.stderr is not None
            said = []
            for line in process.stderr:
                said.append(line)
                if line.startswith("{") and json.loads(line)["event"] == "session opened":
                    time.sleep(SETTLE_S)
                    return _megabytes(process.pid, "VmRSS"), _megabytes(process.pid, "VmHWM")
            raise ProgramError("".join(said[-5:]))


def _megabytes(pid: int, what: str) -> float:
    return int(Path(f"/proc/{pid}/status").read_text().partition(f"{what}:")[2].split()[0]) * 1.024e-3


def export_peak_mb(model: str) -> float:
    """The most memory that the export took."""
    with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
        file.write(model + '[[cameras]]\nsource = "0"\n')
        file.flush()
        return module("rpiwatch", "model", "export", "-c", file.name).rss_mb


def of_engine(engine: str, film: Path, tflite: Path | None) -> Figures:
    """All figures of one engine. Raises ProgramError where it cannot be had here."""
    model = f'[model]\nname = "efficientnet_lite0"\nengine = "{engine}"\n'
    if engine == "litert":
        if tflite is None:
            raise ProgramError("needs --tflite")
        model = f'[model]\nname = "tflite"\npath = {json.dumps(str(tflite.absolute()))}\n'
    with tempfile.TemporaryDirectory() as cache:
        before = os.environ.get("XDG_CACHE_HOME")
        os.environ["XDG_CACHE_HOME"] = cache  # the first start finds nothing that was kept
        try:
            first_mb = export_peak_mb(model) if engine == "executorch" else idle(model)[1]
            idle_mb, start_mb = idle(model)
            figures = watch_once(model + ALWAYS + PRE_ROLL + cameras(film, pace="realtime"))
        finally:
            if before is None:
                del os.environ["XDG_CACHE_HOME"]
            else:
                os.environ["XDG_CACHE_HOME"] = before
    return figures | {
        "engine": engine,
        "idle_mb": round(idle_mb),
        "start_peak_mb": round(start_mb),
        "first_start_peak_mb": round(first_mb),
        "peak_mb": figures["rss_mb"],
    }


def main() -> None:
    """See the module."""
    engines = [engine for engine in get_args(ModelSection.model_fields["engine"].annotation) if engine != "auto"]
    parser = argparse.ArgumentParser(prog="python -m tests.bench.memory")
    parser.add_argument("--seconds", type=float, default=40)
    parser.add_argument("--engines", type=lambda text: text.split(","), default=engines)
    parser.add_argument("--tflite", type=Path)
    parser.add_argument("--video", type=Path)
    options = parser.parse_args()
    home = ROOT / ".venv-bench"
    video = options.video or footage_720p(home)
    film = camera_film(video, (1280, 720), options.seconds, home / "films")
    rows = []
    for engine in options.engines:
        print(f"{engine}: a first start, another, and {options.seconds:g} s of film", file=sys.stderr)
        try:
            figures = of_engine(engine, film, options.tflite)
        except ProgramError as error:
            print(f"{engine}: {str(error).strip().splitlines()[-1]}")
            continue
        rows.append(tuple(rounded(figures.get(column)) for column in COLUMNS))
    print(f"{video.name} at 1280x720, {options.seconds:g} s in real time, all of it recorded; {os.cpu_count()} cores")
    write_rows(COLUMNS, rows, Format.TABLE)


if __name__ == "__main__":
    main()
