"""Sources: where frames come from. `open_source` gives the one that the configuration names."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from rpiwatch.sources.finder import DeviceFinder, numbered_device
from rpiwatch.sources.folder import FileMemory, FolderFile, FolderSource, Place
from rpiwatch.sources.protocol import Source, SourceError, SourceInfo, SourceLost
from rpiwatch.sources.supervisor import Opened, Patience, SourceGone, SourceOpened, Supervisor

if TYPE_CHECKING:
    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection

__all__ = [
    "AnySource",
    "FileMemory",
    "FolderFile",
    "FolderSource",
    "Opened",
    "Patience",
    "Place",
    "Source",
    "SourceError",
    "SourceGone",
    "SourceInfo",
    "SourceLost",
    "SourceOpened",
    "Supervisor",
    "is_folder",
    "is_live",
    "open_source",
    "supervise",
]

AnySource = Source | FolderSource
"""Frames, or a folder whose files each give frames."""


def supervise(camera: CameraSection, clock: Clock, min_side: int | None = None) -> Supervisor:
    """A supervisor of the source that the configuration names; nothing is opened yet. `min_side`: see `open_source`."""
    return Supervisor(camera.name, _opener(camera, clock, min_side), clock, camera.stall_s, camera.frozen_s)


def _opener(camera: CameraSection, clock: Clock, min_side: int | None) -> Callable[[threading.Event], Source]:
    """Open the camera, and again after a loss: a device under a number is looked for under the others too."""
    device = numbered_device(camera.source)
    if device is None:
        return lambda stop: _open_frames(camera, clock, stop, min_side)
    finder = DeviceFinder(camera.name, device)

    def open_device(stop: threading.Event) -> Source:
        found = camera.model_copy(update={"source": finder.find()})
        source = _open_frames(found, clock, stop, min_side)
        finder.remember(source.info.uri)
        return source

    return open_device


def _open_frames(camera: CameraSection, clock: Clock, stop: threading.Event, min_side: int | None) -> Source:
    source = open_source(camera, clock, stop, min_side)
    if isinstance(source, FolderSource):
        raise SourceError(f"camera {camera.name!r}: source {camera.source!r} has become a folder")
    return source


def is_live(source: str) -> bool:
    """Whether a configured source is a camera or a stream, which may come back, and no file."""
    scheme, separator, _ = source.partition("://")
    if separator:
        return scheme != "file"
    is_csi = source.partition(":")[0] == "picamera2"
    return is_csi or source.isdecimal() or source.startswith("/dev/") or _is_device(source)


def is_folder(source: str) -> bool:
    """Whether a configured source is a folder now; it has no supervisor, `open_source` gives it whole."""
    scheme, separator, rest = source.partition("://")
    if separator and scheme != "file":
        return False
    return not is_live(source) and _is_folder(unquote(rest) if separator else source)


def open_source(camera: CameraSection, clock: Clock, stop: threading.Event, min_side: int | None = None) -> AnySource:
    """Open what `camera.source` names and see its first picture; setting `stop` ends its reading.

    A number or a path in /dev is a V4L2 camera, `picamera2` or `picamera2:1` a CSI camera by its number, an rtsp:// or
    http:// address a network camera, a path or a file:// address a video file or a folder of them. `min_side` is the
    side of the model's input in pixels: frames' `image` may then be smaller than the full picture, but never with a
    side below that. Blocks for up to some seconds. Raises `SourceError`, which says what is wrong and what there is.
    """
    if camera.source.partition(":")[0] == "picamera2":
        from rpiwatch.sources.picamera2 import open_picamera2

        return open_picamera2(camera, clock, stop, min_side)
    scheme, separator, rest = camera.source.partition("://")
    # Each kind brings its library, which whoever watches another kind need not load.
    if separator and scheme.lower() in ("rtsp", "rtsps", "http", "https"):
        from rpiwatch.sources.stream import open_stream

        return open_stream(camera, clock, stop, min_side)
    if separator and scheme != "file":
        raise SourceError(  # without the address, which may hold a password
            f"camera {camera.name!r}: source is an address of a kind that cannot be watched ({scheme}://…); "
            "expected rtsp://, rtsps://, http:// or https://, a V4L2 device such as /dev/video0, picamera2, "
            "a video file, or a folder of them"
        )
    path = unquote(rest) if separator else camera.source
    if path.isdecimal() or path.startswith("/dev/") or _is_device(path):
        from rpiwatch.sources.v4l2 import open_v4l2

        return open_v4l2(camera, path, clock, stop, min_side)
    if _is_folder(path):
        from rpiwatch.sources.folder import open_folder

        return open_folder(camera, path, clock, stop)
    from rpiwatch.sources.file import open_file

    return open_file(camera, path, clock, stop)


def _is_device(path: str) -> bool:
    try:
        return Path(path).is_char_device()
    except OSError:
        return False


def _is_folder(path: str) -> bool:
    try:
        return Path(os.path.expanduser(path)).is_dir()  # noqa: PTH111 - the other one raises for an unknown user
    except (OSError, ValueError):
        return False
