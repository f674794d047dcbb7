"""Sources: where frames come from. `open_source` gives the one that the configuration names."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from rpiwatch.sources.protocol import Source, SourceError, SourceInfo, SourceLost

if TYPE_CHECKING:
    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection

__all__ = ["Source", "SourceError", "SourceInfo", "SourceLost", "open_source"]


def open_source(camera: CameraSection, clock: Clock, stop: threading.Event) -> Source:
    """Open what `camera.source` names and see its first picture; setting `stop` ends its reading.

    A number or a path in /dev is a V4L2 camera, an rtsp:// or http:// address a network camera, a path or a file://
    address a video file. Blocks for up to some seconds. Raises `SourceError`, which says what is wrong and what there
    is.
    """
    scheme, separator, rest = camera.source.partition("://")
    # Each kind brings its library, which whoever watches another kind need not load.
    if separator and scheme.lower() in ("rtsp", "rtsps", "http", "https"):
        from rpiwatch.sources.stream import open_stream

        return open_stream(camera, clock, stop)
    if separator and scheme != "file":
        raise SourceError(  # without the address, which may hold a password
            f"camera {camera.name!r}: source is an address of a kind that cannot be watched ({scheme}://…); "
            "expected rtsp://, rtsps://, http:// or https://, a V4L2 device such as /dev/video0, or a video file"
        )
    path = unquote(rest) if separator else camera.source
    if path.isdecimal() or path.startswith("/dev/") or _is_device(path):
        from rpiwatch.sources.v4l2 import open_v4l2

        return open_v4l2(camera, path, clock, stop)
    from rpiwatch.sources.file import open_file

    return open_file(camera, path, clock, stop)


def _is_device(path: str) -> bool:
    try:
        return Path(path).is_char_device()
    except OSError:
        return False
