"""The records that travel between the parts. Immutable; numpy arrays in them are never written to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

from rpiwatch.boxes import WHOLE, Box

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

NOTHING = "none"
"""The label of a scene in which nothing qualifies; the first `previous` of every session."""


@dataclass(frozen=True, slots=True)
class VideoPacket:
    """One picture as an H.264 stream or film carried it: its NAL units as Annex B, `size` (width, height) in pixels.

    A picture that `is_key` can be decoded by itself, and the others need none from before it. `parameters` are the
    stream's own sequence and picture parameter sets, as Annex B. `order` is the picture's place, counted from its key
    picture, in the order in which they are decoded; None where all are decoded in the order in which they are shown.
    `delay` is how many places a picture of the stream may be later in that order than in the one in which they are
    shown. With `needs_later` one of those that are shown up to this one depends on one that is shown after it.
    """

    data: bytes
    is_key: bool
    size: tuple[int, int]
    parameters: bytes
    order: int | None = None
    delay: int = 0
    needs_later: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of a source.

    `seq` counts the source's frames from 0, those that were dropped included, so gaps are drops.
    `mono_ns` is its time on its source's timeline (see `clock.Timeline`). `picture` is `image`, or gives it when it is
    called, so that only frames that are looked at cost their conversion: BGR, uint8, (height, width, 3), for the model.
    `luma` gives, where that is cheaper, the whole picture in grey, uint8, (height, width), of any size and range.
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
    luma: Callable[[], NDArray[np.uint8]] | None = None

    @property
    def image(self) -> NDArray[np.uint8]:
        """The picture for the model: BGR, uint8, (height, width, 3)."""
        return self.picture() if callable(self.picture) else self.picture

    @property
    def glance(self) -> NDArray[np.uint8]:
        """The picture as cheaply as there is one: grey (height, width), or BGR (height, width, 3); uint8."""
        return self.image if self.luma is None else self.luma()

    @property
    def size(self) -> tuple[int, int]:
        """The full picture's (width, height) in pixels."""
        if self.jpeg_size is not None:
            return self.jpeg_size
        height, width = (self.image if self.full is None else self.full).shape[:2]
        return width, height


SCENE = 0
"""The number of the subject that is the scene as a whole, where no single one was sought or found."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One subject (an animal, a person, or the `SCENE`) at one look.

    `subject` is its number within the camera's session, `box` where it is. `scores` is float32, (labels of the
    vocabulary,), each in 0..1; None: it was not seen this time, but is waited for, at the box where it was. `still`: it
    has been in its place for so long that it is a thing of the scene. `size` is its shorter side as a fraction of the
    picture's, 1 of the scene.
    """

    subject: int
    box: Box
    scores: NDArray[np.float32] | None
    still: bool = False
    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a look at one frame found: all subjects that are there, or None where it was not looked at.

    `brightness` is the picture's mean, 0..1, where it was measured. `repeated`: no network was shown it, for the
    picture is as it was at the look before, and so are the sightings.
    """

    seq: int
    mono_ns: int
    sightings: tuple[Sighting, ...] | None
    brightness: float | None = None
    repeated: bool = False


def of_scene(scores: NDArray[np.float32]) -> tuple[Sighting, ...]:
    """The sightings of a frame that was looked at as a whole."""
    return (Sighting(SCENE, WHOLE, scores),)


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
    the label was entered; for `none` it is the smoothed score that the label before it had left. `previous_count` is
    how many subjects bore `previous` while it lasted, where subjects are told apart.
    """

    seq: int
    mono_ns: int
    previous: str
    label: str
    detail: str | None
    confidence: float
    previous_count: SubjectCount | None = None


@dataclass(frozen=True, slots=True)
class SubjectCount:
    """How many subjects there were in a stretch of time: altogether, and at most at once."""

    subjects: int
    at_once: int


@dataclass(frozen=True, slots=True)
class SubjectRecord:
    """One subject's time in the picture, so far or, where it is not `there` any more, altogether.

    `label` is the most precise of the `names` that are sure, `detail` its likeliest member where it is a group,
    `confidence` its mean score, 0..1. `looks` saw it, the one at `best_ns` with the greatest score. `track` has the
    time, the box and the score of some of them, in order.
    """

    number: int
    first_ns: int
    last_ns: int
    there: bool
    label: str
    detail: str | None
    names: tuple[str, ...]
    confidence: float
    looks: int
    still: bool
    best_ns: int
    track: tuple[tuple[int, Box, float], ...]


@dataclass(frozen=True, slots=True)
class TargetState:
    """Whether a target is there at one frame.

    `score` is this frame's own (0..1), unsmoothed: it picks the thumbnail and draws the clip's curve.
    `since_ns` is the time of the first frame of the present visit, and None while the target is away. `subject` and
    `box` are of the sighting with that score; `SCENE` and the whole picture where nothing was seen. `grounds` says,
    while it is there, why the visit was taken for one.
    """

    label: str
    score: float
    since_ns: int | None
    subject: int = SCENE
    box: Box = WHOLE
    grounds: Grounds | None = field(default=None, compare=False)  # a state is the same, whatever brought it about


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why a target was taken as there: its smoothed score at that frame (0..1), and the thresholds in force then."""

    score: float
    enter: float
    stay: float
    dwell_s: float
    night: bool
    subject: int
    box: Box


@dataclass(frozen=True, slots=True)
class Chance:
    """How near a target was at one look: the surest of those that count for it, of the too small or of the still ones.

    `target` is its place among the targets, `way` whom it is about. `score` is smoothed, 0..1; `sure_ns` for how long
    it has been at or above `enter`, None where it is below.
    """

    target: int
    way: Literal["open", "size", "still"]
    score: float
    enter: float
    sure_ns: int | None
    dwell_ns: int
    size: float
    min_size: float
    subject: int
    box: Box


Gate = Literal["enter", "dwell", "size", "still", "quiet"]
"""What is between a target and its clip."""
GATES: tuple[Gate, ...] = get_args(Gate)
"""In the order in which they are passed."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A target that was nearly there, and the first gate, in this order, that its best try did not pass.

    `enter`: its greatest smoothed score, `reached`, is below `needed`. `dwell`: it was sure for `reached` seconds only.
    `size`: its shorter side was `reached` of the picture's. `still`: a thing that stands in its place for hours.
    `quiet`: it was there, at a time at which it is to save no clips. Of the last two the figures are as of `enter`.
    """

    label: str
    gate: Gate
    since_ns: int
    until_ns: int
    peak_ns: int
    reached: float
    needed: float
    night: bool
    subject: int
    box: Box


@dataclass(frozen=True, slots=True)
class StillThing:
    """What stands still in a camera's picture, and for how long it was looked for since it was last seen.

    That time changes with each look, and makes no other thing of it.
    """

    label: str
    box: Box
    unseen_ns: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class ClipStart:
    """A clip that is about to be recorded. `since_ns` is the wanted start, pre-roll included."""

    label: str
    triggered_ns: int
    since_ns: int
    continues_clip_id: int | None
    grounds: Grounds | None = None


@dataclass(frozen=True, slots=True)
class ClipResult:
    """A clip that is safely on the disk: its first and last frame's times, and what the file holds.

    `scores` are (mono_ns, score of the clip's label) in order, thinned to about ten a second. `subjects` is how many
    bore that label, where they are told apart.
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
    subjects: int | None = None


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """What one camera did since the heartbeat before: the answer to 'was it watching?'."""

    since_ns: int
    until_ns: int
    frames_seen: int
    frames_classified: int
    frames_skipped: int
