"""The demo: real footage and pictures through the whole daemon, told live, with a summary of what is kept."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from operator import itemgetter
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import uvloop
from numpy.typing import NDArray
from rich.box import SIMPLE
from rich.console import Console
from rich.live import Live
from rich.table import Table

from rpiwatch.camera_watch import CameraFigures
from rpiwatch.clips import ClipEvent
from rpiwatch.config import load_config
from rpiwatch.daemon import Daemon
from rpiwatch.footage import find_footage
from rpiwatch.logs import configure_logging
from rpiwatch.records import LabelChange
from rpiwatch.store import hold_data_folder
from rpiwatch.store.queries import CLIPS, VISITS, Answer, Filter, open_history


@dataclass(frozen=True, slots=True)
class Stretch:
    """A picture that a film shows for a while."""

    picture: str
    seconds: float


FILM_FPS = 25
FILM_SIZE = (640, 480)
EMPTY = "gravel.png"
GARDEN = (
    Stretch(EMPTY, 4),
    Stretch("chelsea.png", 5),
    Stretch(EMPTY, 7),
    Stretch("motorcycle_left.png", 4),
    Stretch(EMPTY, 7),
    Stretch("coffee.png", 4),
    Stretch(EMPTY, 5),
)
"""What is before the demo's second camera, and for how long."""
STREET = "bikes.mp4"
FILM = "garden.mp4"
CONFIGURATION = """\
# What `rpiwatch demo` ran. Change it, and run it yourself:
#   rpiwatch run -c {file} --data-dir {data_dir}

[model]
name = "efficientnet_lite0"

[[cameras]]
name = "garden"
source = {film}

[[cameras]]
name = "street"
source = {street}

[[targets]]
label = "cat"

[[targets]]
label = "cup"

[[targets]]
label = "motorcycle"

[[targets]]
label = "car"

[clips]
pre_roll_s = 2
post_roll_s = 2

[retention]
min_free_bytes = 0
floor_bytes = 50_000_000

[logging]
level = "warning"
"""
NEXT = """
Now try:
  .venv/bin/rpiwatch visits --data-dir {folder}
  .venv/bin/rpiwatch sql --data-dir {folder} "SELECT label, count(*), sum(duration_s) FROM visits GROUP BY label"
  .venv/bin/rpiwatch labels bird
  .venv/bin/rpiwatch run -c {folder}/demo.toml --data-dir {folder}
"""
SHOWN = 14
"""Lines of the live table."""


def make_film(file: Path, stretches: Sequence[Stretch], size: tuple[int, int] = FILM_SIZE, fps: int = FILM_FPS) -> None:
    """Write a film that shows real pictures full-frame, one after the other, under a slow zoom, as H.264 in MP4.

    `size` is (width, height) in pixels.
    """
    part = file.with_suffix(".part")
    with av.open(str(part), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=fps, options={"preset": "veryfast", "crf": "20"})
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, fps)
        frames = (picture for stretch in stretches for picture in _moving_pictures(stretch, size, fps))
        for number, picture in enumerate(frames):
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    part.replace(file)


def _moving_pictures(stretch: Stretch, size: tuple[int, int], fps: int) -> Iterator[NDArray[np.uint8]]:
    picture = np.asarray(cv2.imread(str(find_footage(stretch.picture)), cv2.IMREAD_COLOR))
    frames = round(stretch.seconds * fps)
    for step in range(frames):
        yield _zoom(picture, 1 + 0.06 * step / frames, size)


def _zoom(picture: NDArray[np.uint8], factor: float, size: tuple[int, int]) -> NDArray[np.uint8]:
    """The middle of the picture, filling the size."""
    height, width = picture.shape[:2]
    scale = max(size[0] / width, size[1] / height) * factor
    matrix = np.array(
        [[scale, 0, (size[0] - scale * width) / 2], [0, scale, (size[1] - scale * height) / 2]], dtype=np.float64
    )
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.warpAffine(picture, matrix, size, flags=interpolation, borderMode=cv2.BORDER_REPLICATE))


class _Screen:
    """The live table on a terminal; a line for each thing that happens where the output is none."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._rows: list[tuple[str, ...]] = []
        self._status = "the model is being loaded"
        self.live = Live(console=console, get_renderable=self._table, refresh_per_second=8, auto_refresh=True)
        self.fps: list[float] = []

    def on_change(self, camera: str, at_us: int, change: LabelChange) -> None:
        detail = f" ({change.detail})" if change.detail else ""
        self._add(at_us, camera, f"[bold]{change.label}[/]{detail}", f"{change.confidence:.2f}")

    def on_clip(self, camera: str, event: ClipEvent) -> None:
        text = {"recording": "recording a clip", "complete": "clip saved", "failed": "clip failed"}[event.kind]
        length = ""
        if event.result is not None:
            length = f"{(event.result.ended_ns - event.result.started_ns) / 1e9:.1f} s"
        self._add(None, camera, f"[cyan]{text}: {event.start.label}[/]", length)

    def on_second(self, cameras: list[CameraFigures]) -> None:
        self.fps += [camera.fps for camera in cameras if camera.frames]
        self._status = "   ".join(f"{camera.name}: {camera.label}, {camera.fps:.0f} fps" for camera in cameras)

    def _add(self, at_us: int | None, camera: str, text: str, figure: str) -> None:
        at = datetime.now() if at_us is None else datetime.fromtimestamp(at_us / 1e6)
        row = (f"{at:%H:%M:%S}.{at.microsecond // 100_000}", camera, text, figure)
        self._rows.append(row)
        if not self._console.is_terminal:
            self._console.print("  ".join(row))

    def _table(self) -> Table:
        table = Table("time", "camera", "what", "", caption=self._status, min_width=70)
        for row in self._rows[-SHOWN:]:
            table.add_row(*row)
        return table


def _rows(answer: Answer) -> Iterator[dict[str, Any]]:
    return (dict(zip(answer.columns, row, strict=True)) for row in answer.rows)


def run_demo(data_dir: Path) -> None:
    """Prepare the footage in `data_dir`, watch it in real time, and tell what the history holds of it.

    Raises UserError where the footage is not installed or another process writes in the folder.
    """
    console = Console(highlight=False)
    street = find_footage(STREET)
    file = data_dir / "demo.toml"
    # Held for as long as the film is written, since another demo may be watching it.
    with hold_data_folder(data_dir):
        if not (data_dir / FILM).is_file():
            make_film(data_dir / FILM, GARDEN)
        file.write_text(
            CONFIGURATION.format(file=file, data_dir=data_dir, film=json.dumps(FILM), street=json.dumps(str(street)))
        )
    loaded = load_config(file, environ={})
    configure_logging(loaded.config.logging)
    console.print(
        "Two cameras, in real time: [bold]street[/] is footage of a street; [bold]garden[/] shows pictures of a cat, a "
        f"motorcycle and a cup, between stretches of gravel. It takes {sum(s.seconds for s in GARDEN):.0f} seconds and "
        "ends by itself."
    )
    screen = _Screen(console)
    with screen.live if console.is_terminal else nullcontext():
        uvloop.run(Daemon(lambda: loaded, data_dir, observer=screen).run())
    _summarise(console, data_dir, screen)


def _summarise(console: Console, data_dir: Path, screen: _Screen) -> None:
    with open_history(data_dir) as history:
        session = history.last_session()
        started_us = session["started_us"] if session else None
        since = Filter(since_us=started_us if isinstance(started_us, int) else None)
        visits = sorted(_rows(history.rows(VISITS, since)), key=itemgetter("start_us"))
        clips = sorted(_rows(history.rows(CLIPS, since)), key=itemgetter("started_us"))
    folder = os.path.relpath(data_dir)
    table = Table("visit", "camera", "from", "seconds", "confidence", box=SIMPLE, title=f"What {folder} holds now")
    for visit in visits:
        figures = f"{visit['duration_s']:.1f}", f"{visit['confidence']:.2f}"
        table.add_row(visit["label"], visit["camera"], visit["local"][11:21], *figures)
    console.print(table)
    for clip in clips:
        what = f"a clip of {clip['duration_s'] or 0:.1f} s, {clip['label']} at up to {clip['peak_confidence'] or 0:.2f}"
        console.print(f"{what}: {os.path.relpath(data_dir / clip['path'])}", soft_wrap=True)
    if screen.fps:
        console.print(f"Classified frames a second and camera, median: {statistics.median(screen.fps):.0f}")
    console.print(NEXT.format(folder=folder), soft_wrap=True)
