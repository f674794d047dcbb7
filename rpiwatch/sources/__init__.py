"""Sources: where frames come from. `open_source` gives the one that the configuration names."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from rpiwatch.sources.folder import FileMemory, FolderFile, FolderSource, Place
from rpiwatch.sources.protocol import Source, SourceError, SourceInfo, SourceLost

if TYPE_CHECKING:
    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection

__all__ = [
    "AnySource",
    "FileMemory",
    "FolderFile",
    "FolderSource",
    "Place",
    "Source",
    "SourceError",
    "SourceInfo",
    "SourceLost",
    "open_source",
]

AnySource = Source | FolderSource
"""Frames, or a folder whose files each give frames."""


def open_source(camera: CameraSection, clock: Clock, stop: threading.Event) -> AnySource:
    """Open what `camera.source` names and see its first picture; setting `stop` ends its reading.

    A number or a path in /dev is a V4L2 camera, a path or a file:// address is a video file, or a folder of
    them. Blocks for up to some
    seconds. Raises `SourceError`, which says what is wrong and what there is.
    """
    scheme, separator, rest = camera.source.partition("://")
    if separator and scheme != "file":
        raise SourceError(  # without the address, which may hold a password
            f"camera {camera.name!r}: source is a stream ({scheme}://…); "
            "expected a V4L2 device such as /dev/video0, a video file, or a folder of them"
        )
    path = unquote(rest) if separator else camera.source
    # Each kind brings its library, which whoever watches another kind need not load.
    if path.isdecimal() or path.startswith("/dev/") or _is_device(path):
        from rpiwatch.sources.v4l2 import open_v4l2

        return open_v4l2(camera, path, clock, stop)
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
