"""What a gate saves and what it misses: the daemon over films and cameras, each with `gate = "off"` and with it.

    python -m tests.bench.gate [FILE|FOLDER …] [--gate on|auto] [--seconds S] [--no-films | --no-cameras] [--json FILE]

Each run is a process of its own, with history and ring. Films are read at `pace = "max"`, once with the usual
`[labels]` and once hasty (low thresholds, no smoothing), where more is to be missed; made ones keep their noise.
`changes` are the label changes of the ungated run, `found` those that the gated one has within a frame, `missed` the
others, `extra` what it has beside; `looks` is the share of frames that the model was shown, `ms` the whole process's
CPU a frame.

Then quiet footage, before whose camera nothing happens, at 25 fps: H.264 at `pace = "max"`, and in real time a network
camera's H.264, one's MJPEG (both kept as they come), and a film (encoded for the ring, as a camera's raw pictures are).
In real time all costs more, for what the processor had at hand is forgotten between two frames. `--engine qnnpack` is
what a Raspberry Pi takes.
"""

from __future__ import annotations

import argparse
import io
import itertools
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import uvloop
from numpy.typing import NDArray

from rpiwatch.config import load_config
from rpiwatch.daemon import Daemon
from rpiwatch.footage import find_footage
from rpiwatch.report import Format, write_rows
from tests.conftest import SHARED_DATA, environment
from tests.motion_scenes import (
    NUISANCES,
    Shot,
    comes_slowly,
    cutout,
    lamp_that_fades,
    noisy,
    street,
    street_that_rests,
    visit,
)
from tests.streams import MPEG_TS, MULTIPART, HttpCamera, multipart

MADE: dict[str, Callable[[], Iterator[Shot]]] = {
    **NUISANCES,
    "a street that rests": street_that_rests,
    "a small thing enters": comes_slowly,
    "a lamp fades": lamp_that_fades,
    "a cat comes and goes": lambda: visit([street()], cutout("chelsea.png"), 1.0),
}
LABELS: dict[str, dict[str, object]] = {
    "usual": {},
    "hasty": {"enter": 0.3, "stay": 0.2, "window": 1, "dwell_s": 0.0},
}
FPS = 25
QUIET = (("footage", "max"), ("H.264", "realtime"), ("MJPEG", "realtime"), ("film", "realtime"))
SIZES = ((640, 480), (1280, 720))
SUFFIXES = {".mp4", ".avi", ".mov", ".mpg", ".mkv"}
Run = dict[str, object]


def watch(source: str, gate: str, engine: str, labels: str, pace: str, seconds: float | None) -> Run:
    """One run of the daemon, to the film's end or for so long."""
    settings = {
        "model": {"name": "efficientnet_lite0", "engine": engine},
        "cameras": [{"source": source, "pace": pace, "gate": gate}],
        "labels": LABELS[labels],
        "targets": [{"label": "bird"}],
        "retention": {"min_free_bytes": 0, "floor_bytes": 0},
        "logging": {"level": "error"},
    }

    class Clock:
        seconds = 0

        def on_change(self, *_: object) -> None: ...

        def on_clip(self, *_: object) -> None: ...

        def on_second(self, _: object) -> None:
            self.seconds += 1
            if self.seconds == seconds:
                os.kill(os.getpid(), signal.SIGTERM)

    with tempfile.TemporaryDirectory() as folder:
        daemon = Daemon(lambda: load_config(None, environ={}, base=settings), Path(folder), observer=Clock())
        uvloop.run(daemon.run())
        with sqlite3.connect(Path(folder) / "rpiwatch.db") as database:
            changes = database.execute(
                "SELECT frame_seq, previous_label, label FROM label_changes ORDER BY id"
            ).fetchall()
        database.close()
    cost = daemon.cost
    assert cost is not None
    ms_a_frame = 1000 * cost.cpu_s / cost.frames
    return {"changes": changes, "frames": cost.frames, "looks": cost.looks / cost.frames, "ms": ms_a_frame}


def run(*arguments: object) -> Run:
    command = [sys.executable, "-W", "ignore", "-m", "tests.bench.gate", "--run", json.dumps(arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment(), check=True)
    answer: Run = json.loads(done.stdout)
    return answer


def compare(ungated: list[list[object]], gated: list[list[object]]) -> tuple[int, int, int]:
    """How many changes were found within a frame, missed, and are there beside."""
    left = list(gated)
    found = 0
    for frame, *kind in ungated:
        match = next((o for o in left if o[1:] == kind and abs(int(str(o[0])) - int(str(frame))) <= 1), None)
        if match is not None:
            left.remove(match)
            found += 1
    return found, len(ungated) - found, len(left)


def films_in(places: Iterable[Path]) -> Iterator[Path]:
    for place in places:
        yield from sorted(each for each in place.iterdir() if each.suffix in SUFFIXES) if place.is_dir() else [place]


def write_film(shots: Iterable[Shot], file: Path) -> None:
    """As a camera's JPEG of the best quality, at the shots' own rate."""
    shots = list(shots)
    fps = (len(shots) - 1) / (shots[-1].at_s - shots[0].at_s)
    size = shots[0].picture.shape[1::-1]
    out = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    out.set(cv2.VIDEOWRITER_PROP_QUALITY, 98)
    for shot in shots:
        out.write(shot.picture)
    out.release()


def still(size: tuple[int, int], seconds: float) -> Iterator[NDArray[np.uint8]]:
    """A street without traffic, of this size, with the noise of a sensor."""
    scene = np.asarray(cv2.resize(street(), size, interpolation=cv2.INTER_CUBIC), np.uint8)
    pictures = [noisy(scene, number) for number in range(2 * FPS)]
    order = np.random.default_rng(1).integers(0, len(pictures), round(seconds * FPS))
    return (pictures[number] for number in order)


def h264_parts(size: tuple[int, int], pictures: Iterable[NDArray[np.uint8]]) -> Iterator[bytes]:
    """An MPEG-TS picture by picture, with a key picture every two seconds."""
    out = io.BytesIO()
    with av.open(out, "w", format="mpegts", options={"flush_packets": "1"}) as container:
        options = {"preset": "veryfast", "tune": "zerolatency", "bf": "0", "crf": "24"}
        stream = container.add_stream("libx264", rate=FPS, options=options)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.codec_context.gop_size = 2 * FPS
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(stream.encode(frame))
            yield out.getvalue()
            out.seek(0)
            out.truncate()


@contextmanager
def camera(kind: str, size: tuple[int, int], seconds: float, folder: Path) -> Iterator[str]:
    """A still scene as such a camera gives it; the address."""
    pictures = still(size, seconds)
    if kind == "footage":
        file = folder / "still.ts"
        file.write_bytes(b"".join(h264_parts(size, pictures)))
        yield str(file)
        return
    if kind == "film":
        file = folder / "still.avi"
        write_film((Shot(number / FPS, picture) for number, picture in enumerate(pictures)), file)
        yield str(file)
        return
    if kind == "H.264":
        server = HttpCamera(MPEG_TS, h264_parts(size, pictures), every_s=1 / FPS)
    else:
        jpegs = (cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes() for picture in pictures)
        server = HttpCamera(MULTIPART, multipart(jpegs), every_s=1 / FPS)
    with server.serving():
        yield f"http://{server.host}/stream"


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.gate")
    parser.add_argument("places", type=Path, nargs="*", help="films, and folders of them; else what is at hand")
    parser.add_argument("--gate", choices=("on", "auto"), default="on")
    parser.add_argument("--engine", choices=("auto", "qnnpack", "x86", "float32"), default="auto")
    parser.add_argument("--seconds", type=int, default=40, help="of each camera")
    parser.add_argument("--no-films", action="store_true")
    parser.add_argument("--no-cameras", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--run", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run is not None:
        print(json.dumps(watch(*json.loads(options.run))))
        return
    at_hand = [find_footage("bikes.mp4"), find_footage("carphone_pristine.mp4"), SHARED_DATA / "bottle-detection.mp4"]
    rows: list[tuple[str | float, ...]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        films: dict[str, Path] = {}
        if not options.no_films:
            films = {film.name: film for film in films_in(options.places or filter(Path.is_file, at_hand))}
            for film, shots in MADE.items():
                films[film] = folder / f"{film.replace(' ', '-')}.avi"
                write_film(shots(), films[film])
        for film, file in films.items():
            for labels in LABELS:
                off, on = (run(str(file), gate, options.engine, labels, "max", None) for gate in ("off", options.gate))
                rows.append(
                    (film, labels, len(off["changes"]), *compare(off["changes"], on["changes"]), *_costs(off, on))
                )  # type: ignore[arg-type]
                print(*rows[-1], file=sys.stderr)
        if films:
            columns = (
                "film",
                "labels",
                "changes",
                "found",
                "missed",
                "extra",
                "frames",
                "looks",
                "ms_off",
                f"ms_{options.gate}",
                "share",
            )
            write_rows(columns, rows, Format.TABLE)
        quiet: list[tuple[str | float, ...]] = []
        for (kind, pace), size in () if options.no_cameras else itertools.product(QUIET, SIZES):
            seconds = options.seconds if pace == "realtime" else None
            with camera(kind, size, options.seconds + 20, folder) as address:
                off, on = (run(address, gate, options.engine, "usual", pace, seconds) for gate in ("off", options.gate))
            quiet.append((kind, "{}x{}".format(*size), pace, *_costs(off, on)))
            print(*quiet[-1], file=sys.stderr)
        if quiet:
            write_rows(
                ("camera", "size", "pace", "frames", "looks", "ms_off", f"ms_{options.gate}", "share"),
                quiet,
                Format.TABLE,
            )
    if options.json is not None:
        options.json.write_text(json.dumps({"films": rows, "cameras": quiet}, indent=1))


def _costs(off: Run, on: Run) -> tuple[int, float, float, float, float]:
    before, after = float(str(off["ms"])), float(str(on["ms"]))
    return (
        int(str(on["frames"])),
        round(float(str(on["looks"])), 3),
        round(before, 2),
        round(after, 2),
        round(after / before, 2),
    )


if __name__ == "__main__":
    main()
