"""Histories for the pages, made by the daemon from real footage: films that a folder holds, each at its own time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import av

from rpiwatch.demo import EMPTY, Stretch, make_film
from tests.conftest import SHARED_DATA, run_command

D2GO = SHARED_DATA / "d2go.pt"
BOTTLES = SHARED_DATA / "bottle-detection.mp4"
CAT = (Stretch(EMPTY, 3), Stretch("chelsea.png", 3), Stretch(EMPTY, 3))
CUP = (Stretch(EMPTY, 3), Stretch("coffee.png", 3), Stretch(EMPTY, 3))
FPS = 10
"""Of films of pictures: less to be looked at, and still every dwell."""
WITH_DETECTOR = (
    f'[detector]\nname = "torchscript-detector"\npath = {json.dumps(str(D2GO))}\nchannels = "bgr"\ninput_size = 240\n'
    'min_score = 0.4\nrate_fps = 3\nfind = ["person", "bird", "cat", "bicycle", "car", "bottle"]\n'
)


@dataclass(frozen=True, slots=True)
class Showing:
    """A film that a camera saw, and when."""

    camera: str
    film: Path
    at: datetime
    seconds: float | None = None
    """Of the film's beginning; all of it without."""


def make_films(folder: Path) -> dict[str, Path]:
    """Films of real pictures, 9 s long: in the middle of one is a cat, of the other a cup."""
    films = {name: folder / f"{name}.mp4" for name in ("cat", "cup")}
    make_film(films["cat"], CAT, fps=FPS)
    make_film(films["cup"], CUP, fps=FPS)
    return films


def configuration(cameras: dict[str, Path], targets: Sequence[str], more: str = "") -> str:
    """What watches a folder (or file) for each camera and keeps clips of the targets; `more` goes behind."""
    lines = ['[model]\nname = "efficientnet_lite0"\n']
    lines += [
        f"[[cameras]]\nname = {json.dumps(name)}\nsource = {json.dumps(str(at))}\n" for name, at in cameras.items()
    ]
    lines += [f"[[targets]]\nlabel = {json.dumps(target)}\n" for target in targets]
    lines.append("[clips]\npre_roll_s = 2\npost_roll_s = 2\nmax_s = 20\n")
    return "".join([*lines, more])


def show(showing: Showing, folder: Path) -> Path:
    """Put a film into a camera's folder, under a name that tells its time, as nothing else does then; its new place."""
    folder.mkdir(parents=True, exist_ok=True)
    source, part = showing.film, folder / "film.part"
    target = folder / f"{source.stem}_{showing.at:%Y%m%d_%H%M%S}.mp4"
    with av.open(str(source)) as film, av.open(str(part), "w", format="mp4") as copy:
        # A film with the same content was watched already, whatever it is called.
        copy.metadata["comment"] = target.name
        [video, *_] = film.streams.video
        stream = copy.add_stream_from_template(video)
        stream.metadata.clear()
        for packet in film.demux(video):
            if packet.dts is not None and packet.pts is not None:
                if showing.seconds is not None and float(packet.pts * video.time_base) >= showing.seconds:
                    break
                packet.stream = stream
                copy.mux(packet)
    return part.rename(target)


def make_history(folder: Path, showings: Iterable[Showing], targets: Sequence[str], more: str = "") -> Path:
    """Let the daemon watch the films, each camera's in a folder below `folder`; the data folder."""
    cameras: dict[str, Path] = {}
    for showing in showings:
        cameras[showing.camera] = folder / showing.camera
        show(showing, cameras[showing.camera])
    config, data = folder / "rpiwatch.toml", folder / "data"
    config.write_text(configuration(cameras, targets, more), encoding="utf-8")
    done = run_command("run", "-c", config, "--data-dir", data, "--once", timeout_s=1800)
    assert done.returncode == 0, done.stderr
    return data
