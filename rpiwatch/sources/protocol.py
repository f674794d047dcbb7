"""What every source promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from rpiwatch.errors import UserError

if TYPE_CHECKING:
    from rpiwatch.clock import Timeline
    from rpiwatch.records import Frame


class SourceError(UserError):
    """A source that cannot be opened; the message names it, what is wrong, what there is and what to do."""


class SourceLost(Exception):  # noqa: N818 - it says what happened
    """The camera went away while it was read; the message is the reason."""


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a source really gives, whatever was asked of it.

    `uri` is where it is, without secrets. `width` and `height` are its pictures' pixels. `fps` is what the driver, the
    stream or the file says, None where they say nothing usable; the real rate may be lower. `fourcc` is the pixel
    format or codec. `live` is true of cameras. `times_from` is what its times count from: 'clock', or of a file at
    `pace = "max"` 'creation_time', 'file_name', 'modification_time' or 'now'. Of a folder, whose files each have their
    own, sizes are 0.
    """

    uri: str
    kind: Literal["v4l2", "picamera2", "file", "stream", "folder"]
    width: int
    height: int
    fps: float | None
    fourcc: str
    live: bool
    pace: Literal["realtime", "max"]
    times_from: Literal["clock", "creation_time", "file_name", "modification_time", "now"] = "clock"


class Source(Protocol):
    """Frames in the order of their times, read by one thread.

    `timeline` ties the frames' times to UTC where they are the source's own; None: they are the session's clock.
    With `lossless` every frame counts, so whoever takes them makes the source wait instead of dropping any.
    """

    @property
    def info(self) -> SourceInfo:
        """What it gives."""
        ...

    @property
    def timeline(self) -> Timeline | None:
        """See above."""
        ...

    @property
    def lossless(self) -> bool:
        """See above."""
        ...

    def read(self) -> Frame | None:
        """Wait for the next frame; None is the orderly end: no more to come, or told to stop. Raises `SourceLost`."""
        ...

    def close(self) -> None:
        """Let go of the device or file; more than once does no harm."""
        ...
