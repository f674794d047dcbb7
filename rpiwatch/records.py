"""The records that travel between the parts. Immutable; numpy arrays in them are never written to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from rpiwatch.boxes import Box

NOTHING = "none"
"""The label of a scene in which nothing qualifies; the first `previous` of every session."""


@dataclass(frozen=True, slots=True)
class VideoPacket:
    """One picture as an H.264 stream carried it: its NAL units as Annex B, `size` (width, height) in pixels.

    A picture that `is_key` can be decoded by itself, the others need all since the key picture before. None is shown in
    another order than it came. `parameters` are the stream's own sequence and picture parameter sets, as Annex B.
    """

    data: bytes
    is_key: bool
    size: tuple[int, int]
    parameters: bytes


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of a source.

    `seq` counts the source's frames from 0, those that were dropped included, so gaps are drops.
    `mono_ns` is its time on its source's timeline (see `clock.Timeline`). `picture` is `image`, or gives it when it is
    called, so that only frames that are looked at cost their conversion: BGR, uint8, (height, width, 3), for the model.
    Clips want the picture at its full size, which is `jpeg` or `packet` where the camera gave it compressed, else
    `full`, as BGR, where `image` is a smaller copy, else `image` itself. `jpeg_size` is what `jpeg` shows, (width,
    height), where `image` is smaller.
    """

    seq: int
    mono_ns: int
    picture: NDArray[np.uint8] | Callable[[], NDArray[np.uint8]]
    jpeg: bytes | None = None
    full: NDArray[np.uint8] | None = None
    jpeg_size: tuple[int, int] | None = None
    packet: VideoPacket | None = None

    @property
    def image(self) -> NDArray[np.uint8]:
        """The picture for the model: BGR, uint8, (height, width, 3)."""
        return self.picture() if callable(self.picture) else self.picture

    @property
    def size(self) -> tuple[int, int]:
        """The full picture's (width, height) in pixels."""
        if self.jpeg_size is not None:
            return self.jpeg_size
        height, width = (self.image if self.full is None else self.full).shape[:2]
        return width, height


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the model said of one frame: `probabilities` is float32, (labels of the model,), summing to one."""

    seq: int
    mono_ns: int
    probabilities: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Detection:
    """One thing that a detector found: `box` in fractions of the picture that it was given.

    `label` is an index into the detector's labels; `score` is in 0..1.
    """

    box: Box
    label: int
    score: float


@dataclass(frozen=True, slots=True)
class LabelChange:
    """The history's unit: at the frame (`seq`, `mono_ns`) that first carried it, `previous` became `label`.

    `detail` is the likeliest member where `label` is a group. `confidence` is in 0..1: the smoothed score with which
    the label was entered; for `none` it is the smoothed score that the label before it had left.
    """

    seq: int
    mono_ns: int
    previous: str
    label: str
    detail: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class TargetState:
    """Whether a target is there at one frame.

    `score` is this frame's own (0..1), unsmoothed: it picks the thumbnail and draws the clip's curve.
    `since_ns` is the time of the first frame of the present visit, and None while the target is away.
    """

    label: str
    score: float
    since_ns: int | None


@dataclass(frozen=True, slots=True)
class ClipStart:
    """A clip that is about to be recorded. `since_ns` is the wanted start (pre-roll included)."""

    label: str
    triggered_ns: int
    since_ns: int
    continues_clip_id: int | None


@dataclass(frozen=True, slots=True)
class ClipResult:
    """A clip that is safely on the disk: its first and last frame's times, and what the file holds.

    `scores` are (mono_ns, score of the clip's label) in order, thinned to about ten a second.
    """

    started_ns: int
    ended_ns: int
    frames: int
    width: int
    height: int
    codec: str
    bytes: int
    thumbnail: str | None
    peak_confidence: float
    scores: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """What one camera did since the heartbeat before: the answer to 'was it watching?'."""

    since_ns: int
    until_ns: int
    frames_seen: int
    frames_classified: int
    frames_skipped: int
