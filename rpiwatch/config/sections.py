"""What there is to set: frozen, validated sections with their defaults and bounds, and what must hold between them."""

from __future__ import annotations

import ipaddress
import math
import os
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from rpiwatch.addresses import HIDDEN
from rpiwatch.quiet_times import QuietTimes


def _as_path(value: object) -> object:
    # os.path's leaves the name of an unknown user as it is, where pathlib's raises.
    return Path(os.path.expanduser(value)) if isinstance(value, str) and value else None if value == "" else value  # noqa: PTH111


def _as_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _as_text(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


OptionalPath = Annotated[Path | None, BeforeValidator(_as_path)]
Name = Annotated[str, Field(min_length=1)]
Score = Annotated[float, Field(ge=0, le=1)]
Seconds = Annotated[float, Field(ge=0, le=86_400)]
Rgb = Annotated[tuple[float, float, float], BeforeValidator(_as_tuple)]


class Section(BaseModel):
    """What all sections share: unknown keys are errors, types are meant, values stay as they were read."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class ModelSection(Section):
    """`[model]`: which network looks at the frames, and on which engine."""

    name: Literal["mobilenet_v2", "efficientnet_lite0", "torchscript", "tflite"] = "mobilenet_v2"
    path: OptionalPath = Field(
        None, description="weights: a state dict, a TorchScript or a .tflite file; empty: the model's own"
    )
    labels: Name = Field(
        "imagenet", description="'imagenet', a file with one label a line, or a .tflite file that has its labels in it"
    )
    engine: Literal["auto", "qnnpack", "x86", "float32", "executorch", "litert"] = "auto"
    fit: Literal["stretch", "crop", "letterbox"] = "stretch"
    input_size: int = Field(224, ge=32, le=1024, description="pixels, both sides of the model's square input")
    mean: Rgb = Field((0.485, 0.456, 0.406), description="of the RGB channels in 0..1; for torchscript models")
    std: Rgb = Field((0.229, 0.224, 0.225), description="of the RGB channels in 0..1; for torchscript models")
    threads: int = Field(
        0, ge=0, le=64, description="of one inference, or frames that are looked at together; 0 chooses"
    )
    calibration: OptionalPath = Field(None, description="a folder of pictures to quantise float weights with")

    @property
    def is_tflite(self) -> bool:
        """Whether the network is a TensorFlow Lite file, which no other engine than LiteRT runs."""
        return self.name == "tflite" or (self.path is not None and self.path.suffix == ".tflite")

    @model_validator(mode="after")
    def _a_file_has_its_path_and_engine(self) -> Self:
        if self.name == "torchscript" and self.path is None:
            raise ValueError(
                "path: name = 'torchscript' needs the path of a TorchScript file; expected path = \"model.pt\""
            )
        if self.name == "tflite" and self.path is None:
            raise ValueError(
                "path: name = 'tflite' needs the path of a TensorFlow Lite file; expected path = \"model.tflite\""
            )
        if self.is_tflite and self.engine not in ("auto", "litert"):
            raise ValueError(f"engine: '{self.engine}' cannot run a .tflite file; expected 'auto' or 'litert'")
        if self.engine == "litert" and not self.is_tflite:
            raise ValueError("engine: 'litert' runs .tflite files alone; expected path = \"model.tflite\"")
        if min(self.std) <= 0:
            raise ValueError(f"std: {list(self.std)} has a value that is not above 0; expected three positive numbers")
        return self


Fraction = Annotated[float, Field(ge=0, le=1)]
Polygon = tuple[tuple[float, float], ...]


def _as_box(value: object) -> object:
    sides = _fractions(value)
    if sides is None or len(sides) not in (0, 4):
        raise ValueError(f"{value!r} is no box; expected [left, top, right, bottom], each in 0..1")
    if sides and (sides[0] >= sides[2] or sides[1] >= sides[3]):
        raise ValueError(
            f"{value!r} is no rectangle; expected [left, top, right, bottom], with left below right and top below "
            "bottom"
        )
    return sides


def _as_polygons(value: object) -> object:
    if not isinstance(value, list | tuple):
        raise ValueError(f"{value!r} is no list of polygons; {_POLYGONS}")  # noqa: TRY004 - what pydantic takes for a fault
    return tuple(_as_polygon(entry, number) for number, entry in enumerate(value, 1))


def _as_polygon(value: object, number: int) -> object:
    corners = [_fractions(corner) for corner in value] if isinstance(value, list | tuple) else []
    if len(corners) < 3 or not all(corner is not None and len(corner) == 2 for corner in corners):
        raise ValueError(f"{value!r}, number {number} of the list, is no polygon; {_POLYGONS}")
    return tuple(corners)


_POLYGONS = (
    "expected polygons of three corners or more, each corner [x, y] in 0..1: [[[0.0, 0.0], [0.3, 0.0], [0.3, 0.1]]] is "
    "one of them"
)


def _fractions(value: object) -> tuple[float, ...] | None:
    """The numbers of a list, where all of them are in 0..1."""
    if not isinstance(value, list | tuple):
        return None
    numbers = [
        each for each in value if isinstance(each, int | float) and not isinstance(each, bool) and 0 <= each <= 1
    ]
    return tuple(map(float, numbers)) if len(numbers) == len(value) else None


class CameraSection(Section):
    """One `[[cameras]]` entry."""

    name: str = Field(
        "camera",
        pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$",
        description="up to 32 letters, digits, '-' and '_', a letter or digit first",
    )
    source: Annotated[Name, BeforeValidator(_as_text)] = Field(
        "/dev/video0",
        description="a V4L2 device (path or index), picamera2 (or picamera2:1), an rtsp:// or http:// address, a video "
        "file, or a folder that gets video files",
    )
    pace: Literal["realtime", "max"] = Field("realtime", description="files only; a folder's are always read at max")
    watch: bool = Field(True, description="folders only; false: end when all that is there is done")
    width: int = Field(640, ge=16, le=8192, description="pixels asked of the camera")
    height: int = Field(480, ge=16, le=8192, description="pixels asked of the camera")
    fps: float = Field(36.0, gt=0, le=240, description="frames a second asked of the camera")
    fourcc: str = Field("MJPG", pattern=r"^(.{4})?$", description="a pixel format's four letters; empty: the driver's")
    wait: bool = Field(False, description="start without the camera, and wait for it")
    # Not longer, for systemd's watchdog has half a minute's patience with a camera that is not known to be away.
    stall_s: float = Field(5.0, ge=0.5, le=25, description="without a frame, then a camera is opened anew")
    frozen_s: float = Field(60.0, ge=5, le=86_400, description="of the same picture, then a camera is opened anew")
    region: Literal["full", "box", "motion"] = Field("full", description="which part of the picture is looked at")
    box: Annotated[tuple[float, ...], BeforeValidator(_as_box)] = Field(
        (), description="for region = 'box': left, top, right and bottom as fractions of the picture"
    )
    masks: Annotated[tuple[Polygon, ...], BeforeValidator(_as_polygons)] = Field(
        (), description="polygons that are never looked at: corners [x, y] as fractions of the picture"
    )
    gate: Literal["off", "on", "auto"] = Field(
        "off",
        description="on: of a picture that stays as it is the model is shown two a second; auto: not while a target "
        "is in view",
    )

    @model_validator(mode="after")
    def _something_is_looked_at(self) -> Self:
        if self.region == "box" and not self.box:
            raise ValueError("box: region = 'box' needs one; expected box = [left, top, right, bottom], each in 0..1")
        if self.box and self.region != "box":
            raise ValueError(
                f"box: is for region = 'box', and region is '{self.region}'; set region = \"box\", or take box away"
            )
        if self.gate != "off" and self.region == "motion":
            raise ValueError(
                f"gate: '{self.gate}' is for region = 'full' or 'box', and region is 'motion', which looks only where "
                'something moves; take gate away, or set region = "full"'
            )
        if self.masks and _is_hidden(self.masks, self.box or (0.0, 0.0, 1.0, 1.0)):
            raise ValueError(
                f"masks: leave next to nothing of the {'box' if self.box else 'picture'} to look at; expected polygons "
                "that cover a part of it"
            )
        return self


_SAMPLES = 64
"""A side, of the points that are asked whether anything of a picture is left."""


def _is_hidden(masks: Sequence[Polygon], box: Sequence[float]) -> bool:
    left, top, right, bottom = box
    steps = [(index + 0.5) / _SAMPLES for index in range(_SAMPLES)]
    points = ((left + (right - left) * x, top + (bottom - top) * y) for y in steps for x in steps)
    return all(any(_holds(mask, x, y) for mask in masks) for x, y in points)


def _holds(polygon: Polygon, x: float, y: float) -> bool:
    """Whether a ray from the point to the right crosses the polygon's edge an odd number of times."""
    crossings = 0
    for (x1, y1), (x2, y2) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        if (y1 > y) != (y2 > y):
            crossings += x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)
    return crossings % 2 == 1


class GateSection(Section):
    """`[gate]`: for cameras with `gate = "on"` or `"auto"`."""

    idle_fps: float = Field(2.0, ge=0.2, le=60, description="frames that are looked at a second, however still it is")


class MotionSection(Section):
    """`[motion]`: what moves, for cameras with `region = "motion"`."""

    method: Literal["mog2", "knn"] = "mog2"
    width: int = Field(320, ge=64, le=1280, description="pixels of the small picture in which motion is sought")
    threshold: float = Field(
        25.0, gt=0, description="squared distance from the background, in variances; higher sees less"
    )
    history_s: float = Field(20.0, ge=1, le=3600, description="after which what stands still is background")
    min_area: float = Field(0.0005, ge=0, le=1, description="share of the picture that must move in one place")
    everything: float = Field(0.5, gt=0, le=1, description="share of the picture; where more moves, all is looked at")
    max_regions: int = Field(3, ge=1, le=16, description="looked at in one frame")
    margin: float = Field(0.15, ge=0, le=2, description="around what moves, in its longer side")
    idle_fps: float = Field(1.0, ge=0.001, le=60, description="whole pictures looked at a second while nothing moves")


DETECTOR_LABELS = ("coco", "megadetector")
"""The values of `[detector] labels` that are no file."""


class DetectorSection(Section):
    """`[detector]`: a network that finds animals, people and things in the picture; without one the scene is named."""

    name: Literal["none", "ssdlite320_mobilenet_v3_large", "torchscript-detector", "megadetector"] = "none"
    path: OptionalPath = Field(None, description="weights or a TorchScript file; empty: torchvision's own download")
    labels: Name = Field(
        "coco", description="'coco', 'megadetector' (the default of that one), or a file with one label a line"
    )
    rate_fps: float = Field(5.0, ge=0.001, le=60, description="pictures a second that it looks at")
    min_score: Score = Field(0.3, description="what it finds with less is ignored")
    input_size: int = Field(320, ge=64, le=1920, description="pixels; of torchscript-detector the shorter side")
    channels: Literal["rgb", "bgr"] = Field("rgb", description="of torchscript-detector: the order it was trained with")
    find: Annotated[tuple[Name, ...], BeforeValidator(_as_tuple)] = Field(
        ("person", "animal", "vehicle"),
        description="labels and groups; all else but the targets is ignored; [], the default of a labels file: nothing",
    )
    classify: bool = Field(False, description="name what it finds with [model], as precisely as is sure enough")

    @model_validator(mode="before")
    @classmethod
    def _defaults_of_the_labels(cls, tree: object) -> object:
        if not isinstance(tree, Mapping):
            return tree
        filled = dict(tree)
        if filled.get("name") == "megadetector":
            filled.setdefault("labels", "megadetector")
        # Who has trained a detector wants what it finds.
        if filled.get("labels", "coco") not in DETECTOR_LABELS:
            filled.setdefault("find", ())
        return filled

    @model_validator(mode="after")
    def _is_used_and_has_a_path(self) -> Self:
        idle = next((key for key in ("path", "classify") if getattr(self, key)), None)
        if self.name == "none" and idle is not None:
            raise ValueError(
                f'{idle}: is set, and with name = "none" there is no detector; expected name = '
                f'"ssdlite320_mobilenet_v3_large", "torchscript-detector" or "megadetector", or no {idle}'
            )
        if self.path is None and self.name not in ("none", "ssdlite320_mobilenet_v3_large"):
            raise ValueError(f'path: name = "{self.name}" needs the path of its file; expected path = "detector.pt"')
        return self


class SubjectsSection(Section):
    """`[subjects]`: how what is seen in one frame and the next is one animal or person."""

    hold_s: Seconds = Field(2.0, description="that a subject which is not seen is waited for")
    match: Score = Field(0.25, description="overlap (intersection over union) at which it is taken for the same")
    min_size: Fraction = Field(0.0, description="shorter side, as a fraction of the picture's; smaller is ignored")
    still_after_s: float = Field(
        7200.0,
        ge=0,
        le=31_536_000,
        description="in the same place, then it is a still thing and saves no clips; 0: never",
    )


class LabelsSection(Section):
    """`[labels]`: how scores become labels."""

    vocabulary: Literal["groups", "labels"] = "groups"
    window: int = Field(5, ge=1, le=1000, description="frames of smoothing; 1 is none")
    enter: Score = 0.5
    stay: Score = 0.35
    dwell_s: Seconds = 0.3

    @model_validator(mode="after")
    def _stay_is_below_enter(self) -> Self:
        if self.stay > self.enter:
            raise ValueError(f"stay: {self.stay} is above enter ({self.enter}); expected stay at or below enter")
        return self


LABELS_WITH_DETECTOR: Mapping[str, float] = {"enter": 0.7, "stay": 0.5, "dwell_s": 0.5}
"""The defaults of `[labels]` where there is a detector: what one takes leaves for, it is seldom so sure of."""


class ThresholdsSection(Section):
    """`[thresholds.NAME]`: when one label or group comes and goes. What is absent is as in `[labels]`."""

    enter: Score | None = None
    stay: Score | None = None
    dwell_s: Seconds | None = None
    night_enter: Score | None = Field(None, description="at night; absent: enter, raised by [night] raise_by")
    night_stay: Score | None = Field(None, description="at night; absent: stay, likewise")


QuietSpans = Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]


class TargetSection(ThresholdsSection):
    """One `[[targets]]` entry: what saves clips. What is absent is as in `[thresholds.NAME]`, else in `[labels]`."""

    label: Name = Field(description="a label or a group of the model")
    min_size: Fraction = Field(0.0, description="shorter side, as a fraction of the picture's; smaller counts nothing")
    quiet: QuietSpans | None = Field(None, description="in place of [clips] quiet")

    @model_validator(mode="after")
    def _quiet_can_be_read(self) -> Self:
        _check_quiet(self.quiet or ())
        return self


class NightSection(Section):
    """`[night]`: when it is night, and how much surer one has to be then."""

    when: Literal["never", "dark", "sun"] = Field("never", description="by the picture's brightness, or by the sun")
    below: float = Field(0.2, ge=0, le=0.8, description="for when = 'dark': the picture's mean brightness, 0..1")
    elevation_deg: float = Field(
        -0.833,
        ge=-18,
        le=18,
        description="for when = 'sun': of its centre; -0.833 is sunset and sunrise, -6 civil dusk",
    )
    latitude: float | None = Field(None, ge=-90, le=90, description="decimal degrees; absent: of the [[deployments]]")
    longitude: float | None = Field(
        None, ge=-180, le=180, description="decimal degrees; absent: of the [[deployments]]"
    )
    raise_by: Score = Field(0.1, description="added to each enter and stay at night, up to 0.99")

    @model_validator(mode="after")
    def _place_is_whole(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("latitude, longitude: one is there without the other; expected both, or neither")
        return self


class ClipsSection(Section):
    """`[clips]`: how much of a visit is kept, and how."""

    pre_roll_s: Seconds = 3.0
    post_roll_s: Seconds = 3.0
    max_s: float = Field(60.0, ge=1, le=3600, description="a longer visit goes on in the next clip, without a gap")
    ring_s: float = Field(10.0, ge=0, le=600, description="seconds of compressed frames that are kept in memory")
    ring_max_bytes: int = Field(64_000_000, ge=1_000_000, description="bytes of compressed frames, a camera")
    jpeg_quality: int = Field(90, ge=10, le=100, description="of the frames in the ring and of thumbnails")
    crf: int = Field(23, ge=0, le=51, description="x264's constant rate factor; lower is better and larger")
    preset: Literal["ultrafast", "superfast", "veryfast", "faster", "fast", "medium"] = "veryfast"
    quiet: QuietSpans = Field((), description="spans of local time in which no clip begins, such as '22:00-06:00'")

    @model_validator(mode="after")
    def _quiet_can_be_read(self) -> Self:
        _check_quiet(self.quiet)
        return self

    @model_validator(mode="after")
    def _pre_roll_fits(self) -> Self:
        if self.pre_roll_s > self.ring_s:
            raise ValueError(
                f"pre_roll_s: {self.pre_roll_s} is longer than the ring ({self.ring_s}); "
                f"expected at most ring_s: lower pre_roll_s or raise ring_s"
            )
        if self.pre_roll_s + self.post_roll_s >= self.max_s:
            raise ValueError(
                f"max_s: {self.max_s} leaves no room between pre_roll_s ({self.pre_roll_s}) and "
                f"post_roll_s ({self.post_roll_s}); expected more than their sum"
            )
        return self


def _check_quiet(entries: Sequence[str]) -> None:
    try:
        QuietTimes(entries)
    except ValueError as fault:
        raise ValueError(f"quiet: {fault}") from None


class StoreSection(Section):
    """`[store]`: the database."""

    commit_interval_s: float = Field(
        0.7, ge=0, le=60, description="label changes wait at most this long for their commit"
    )
    commit_rows: int = Field(64, ge=1, le=10_000, description="or until this many wait")
    queue_rows: int = Field(
        100_000, ge=1000, description="that wait while the disk is away; beyond them is an incident"
    )
    heartbeat_s: float = Field(60.0, ge=1, le=3600, description="between the rows that say a camera was watching")


class RetentionSection(Section):
    """`[retention]`: which clips and tracks make room; label changes, subjects and clips' rows stay in any case."""

    max_age_days: float = Field(0, ge=0, le=36_500, description="older clips go; 0: however old")
    max_bytes: int = Field(0, ge=0, description="of all clips together; the oldest go; 0: no bound")
    min_free_bytes: int = Field(1_000_000_000, ge=0, description="that stay free on the disk; 0: no bound")
    max_clips_per_label: int = Field(0, ge=0, description="the most confident stay; 0: no bound")
    max_track_age_days: float = Field(
        90,
        ge=0,
        le=36_500,
        description="ways of older subjects through the picture go, their rows stay; 0: however old",
    )
    floor_bytes: int = Field(200_000_000, ge=0, description="free on the disk; with less no clip is recorded")
    every_s: float = Field(60.0, ge=1, le=86_400, description="between two looks at what has to go")

    @model_validator(mode="after")
    def _floor_is_below_what_stays_free(self) -> Self:
        if 0 < self.min_free_bytes < self.floor_bytes:
            raise ValueError(
                f"floor_bytes: {self.floor_bytes} is above min_free_bytes ({self.min_free_bytes}), so no clip would be "
                "recorded once old ones have to go; expected at most min_free_bytes"
            )
        return self


class LoggingSection(Section):
    """`[logging]`."""

    format: Literal["auto", "console", "json"] = Field("auto", description="auto: console on a terminal, else json")
    level: Literal["debug", "info", "warning", "error"] = "info"
    report_s: float = Field(10.0, ge=1, le=3600, description="between the lines of fps, skips, model ms and memory")


class WebSection(Section):
    """`[web]`: the review page and its API."""

    enabled: bool = True
    address: Name = Field("127.0.0.1", description="where it listens; wider than loopback only with a password_hash")
    port: int = Field(8765, ge=0, le=65_535, description="0: any that is free")
    hosts: Annotated[tuple[Name, ...], BeforeValidator(_as_tuple)] = Field(
        (), description="names under which it is called, beside localhost, this machine's and any address"
    )
    password_hash: str = Field("", description="of the owner's password: `rpiwatch web password` makes it")
    guest_password_hash: str = Field("", description="likewise, of guests, who may look and change nothing")
    tls_certificate: OptionalPath = Field(None, description="a file (PEM), with its chain; with it, HTTPS is spoken")
    tls_key: OptionalPath = Field(None, description="its key, where that is another file")
    behind_proxy: bool = Field(
        False, description="a proxy on this machine speaks HTTPS: its X-Forwarded-* are believed"
    )
    picture_fps: float = Field(2.0, ge=0, le=15, description="of the live picture, while somebody looks; 0: none")

    @model_validator(mode="after")
    def _strangers_need_a_password(self) -> Self:
        try:
            is_loopback = ipaddress.ip_address(self.address).is_loopback
        except ValueError:
            raise ValueError(
                f"address: {self.address!r} is no address; expected one such as 127.0.0.1, 0.0.0.0 or ::"
            ) from None
        for key in ("password_hash", "guest_password_hash"):
            if (known := getattr(self, key)) not in ("", HIDDEN) and not known.startswith("$argon2"):
                raise ValueError(f"{key}: is no hash; expected what `rpiwatch web password` prints, $argon2id$…")
        if not self.password_hash:
            if not is_loopback or self.behind_proxy:
                key = "behind_proxy" if is_loopback else "address"
                raise ValueError(
                    f"{key}: others than this machine's users could look and delete; expected a password_hash, which "
                    "`rpiwatch web password` makes"
                )
            if self.guest_password_hash:
                raise ValueError("guest_password_hash: is there without a password_hash; expected both, or neither")
        if self.tls_key is not None and self.tls_certificate is None:
            raise ValueError("tls_key: is there without a tls_certificate; expected both, or neither")
        return self


WebAddress = Annotated[str, Field(pattern=r"^(https?://\S+)?$")]
License = Annotated[str, Field(pattern=r"^([-A-Za-z0-9._]+|https?://\S+)?$")]


class ProjectSection(Section):
    """`[project]`: what an exported Camtrap DP package says of itself; it changes nothing else."""

    title: str = Field("", description="needed for a package")
    acronym: str = ""
    description: str = ""
    url: WebAddress = Field("", description="the web address of the project's page, https://…")
    sampling_design: Literal[
        "simpleRandom", "systematicRandom", "clusteredRandom", "experimental", "targeted", "opportunistic"
    ] = "opportunistic"
    identify_to: Literal["detail", "label"] = Field(
        "detail", description="name the likeliest member of a group, or the group"
    )
    data_license: License = Field("", description="a name such as CC0-1.0 or CC-BY-4.0, or a web address, https://…")
    media_license: License = Field("", description="a name such as CC0-1.0 or CC-BY-4.0, or a web address, https://…")
    media_public: bool = Field(False, description="whether everybody may see the clips")
    media_url: WebAddress = Field("", description="the web address of the folder that holds clips/, https://…")
    coordinate_decimals: int = Field(
        6, ge=0, le=6, description="of published coordinates, to hide where a camera is; 2 is about a kilometre"
    )

    @model_validator(mode="after")
    def _licenses_come_together(self) -> Self:
        if bool(self.data_license) != bool(self.media_license):
            raise ValueError("data_license, media_license: one is there without the other; expected both, or neither")
        return self


class ContributorSection(Section):
    """One `[[contributors]]` entry: a person or organisation of the project."""

    title: Name = Field(description="of a person or an organisation")
    email: str = Field("", pattern=r"^([^@\s]+@[^@\s]+\.[^@\s]+)?$", description="an address such as anna@example.org")
    organization: str = ""
    path: WebAddress = Field("", description="a web address, such as https://orcid.org/…")
    role: Literal["contact", "principalInvestigator", "rightsHolder", "publisher", "contributor"] = "contributor"


Moment = datetime | date


class DeploymentSection(Section):
    """One `[[deployments]]` entry: where a camera was, and from when until when; for exports, and for `[night]`."""

    camera: Name = Field(description="the name of one of the [[cameras]], also of one that is there no more")
    latitude: float = Field(ge=-90, le=90, description="decimal degrees, WGS84, north is positive")
    longitude: float = Field(ge=-180, le=180, description="decimal degrees, WGS84, east is positive")
    since: Moment | None = Field(None, description="a TOML date or time; absent: from the first row on")
    until: Moment | None = Field(
        None, description="likewise; absent: to the next entry of this camera, or the last row"
    )
    coordinate_uncertainty_m: int | None = Field(None, ge=1)
    location_id: str = ""
    location_name: str = ""
    setup_by: str = ""
    camera_model: str = Field("", description="manufacturer-model")
    camera_height_m: float | None = Field(None, ge=0)
    camera_tilt_deg: int | None = Field(None, ge=-90, le=90, description="-90 looks down, 0 ahead")
    camera_heading_deg: int | None = Field(None, ge=0, le=360, description="0 looks north, 90 east")
    detection_distance_m: float | None = Field(None, ge=0)
    bait: bool | None = None
    feature_type: (
        Literal[
            "roadPaved", "roadDirt", "trailHiking", "trailGame", "roadUnderpass", "roadOverpass", "roadBridge",
            "culvert", "burrow", "nestSite", "carcass", "waterSource", "fruitingTree"
        ]
        | None
    ) = None  # fmt: skip
    habitat: str = ""
    groups: str = Field("", description="such as 'season:winter 2026 | grid:A1'")
    tags: str = Field("", description="such as 'forest edge | bait:food'")
    comments: str = ""


Groups = Mapping[Name, Annotated[tuple[Name, ...], BeforeValidator(_as_tuple), Field(min_length=1)]]


_LEAST_LOOKS = 2
"""Of a detector, for which a subject is waited for."""


class Config(Section):
    """The whole configuration."""

    model: ModelSection = ModelSection()
    cameras: Annotated[tuple[CameraSection, ...], BeforeValidator(_as_tuple), Field(min_length=1)] = (CameraSection(),)
    gate: GateSection = GateSection()
    motion: MotionSection = MotionSection()
    detector: DetectorSection = DetectorSection()
    subjects: SubjectsSection = SubjectsSection()
    labels: LabelsSection = LabelsSection()
    groups: Groups = Field(default_factory=dict, description="your own groups: a name and its labels or groups")
    thresholds: Mapping[Name, ThresholdsSection] = Field(
        default_factory=dict, description="of single labels and groups, a table each"
    )
    night: NightSection = NightSection()
    targets: Annotated[tuple[TargetSection, ...], BeforeValidator(_as_tuple)] = ()
    clips: ClipsSection = ClipsSection()
    store: StoreSection = StoreSection()
    retention: RetentionSection = RetentionSection()
    web: WebSection = WebSection()
    logging: LoggingSection = LoggingSection()
    project: ProjectSection = ProjectSection()
    contributors: Annotated[tuple[ContributorSection, ...], BeforeValidator(_as_tuple)] = ()
    deployments: Annotated[tuple[DeploymentSection, ...], BeforeValidator(_as_tuple)] = ()
    taxa: Mapping[Name, Name] = Field(
        default_factory=dict, description="scientific names of your own: a label or group, and its name"
    )

    @model_validator(mode="before")
    @classmethod
    def _detectors_are_surer(cls, tree: object) -> object:
        """What `[labels]` leaves open is higher with a detector."""
        if not isinstance(tree, Mapping):
            return tree
        detector, labels = tree.get("detector", {}), tree.get("labels", {})
        if not isinstance(labels, Mapping) or not isinstance(detector, Mapping | DetectorSection):
            return tree
        name = detector.name if isinstance(detector, DetectorSection) else detector.get("name", "none")
        if name == "none":
            return tree
        usual = dict(LABELS_WITH_DETECTOR)
        if "enter" in labels:
            usual.pop("stay")  # it may be above that
        return {**tree, "labels": {**usual, **labels}}

    @model_validator(mode="after")
    def _names_are_unique(self) -> Self:
        names = [camera.name for camera in self.cameras]
        if double := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"cameras: the name {double!r} is there twice; expected a name of its own for each camera")
        labels = [target.label for target in self.targets]
        dwell_s = max((self._dwell_s(target) for target in self.targets), default=0.0)
        needed_s = self.clips.pre_roll_s + dwell_s
        if self.targets and needed_s >= self.clips.ring_s:
            raise ValueError(
                f"[clips] ring_s: {self.clips.ring_s} does not hold a pre-roll ({self.clips.pre_roll_s}) and the time "
                f"that a target needs to be sure (dwell_s {dwell_s}); expected more than {needed_s}"
            )
        gated = next((camera for camera in self.cameras if camera.gate != "off"), None)
        if gated is not None and self.detector.name != "none":
            raise ValueError(
                f"cameras: {gated.name!r} has gate = '{gated.gate}', which is for the classifier alone, and there is a "
                "[detector], which has a rate of its own; take gate away, and set [detector] rate_fps, or "
                'region = "motion"'
            )
        if double := next((label for label in labels if labels.count(label) > 1), None):
            raise ValueError(f"targets: {double!r} is there twice; expected each label or group once")
        return self

    @model_validator(mode="after")
    def _detector_serves_subjects_and_targets(self) -> Self:
        detector, hold_s = self.detector, self.subjects.hold_s
        if detector.name == "none":
            return self
        least_s = math.ceil(100 * _LEAST_LOOKS / detector.rate_fps) / 100
        if hold_s * detector.rate_fps < _LEAST_LOOKS:
            raise ValueError(
                f"[subjects] hold_s: {hold_s} is shorter than {_LEAST_LOOKS} looks of the detector ([detector] "
                f"rate_fps = {detector.rate_fps}), so that whoever one look misses would be somebody else in the next; "
                f"expected at least {least_s}, or a higher rate_fps"
            )
        # A classifier shares a score out, so that with one a label may have less than was found.
        for target in () if detector.classify else self.targets:
            enter = self._enter(target)
            if enter < detector.min_score:
                raise ValueError(
                    f"[detector] min_score: {detector.min_score} is above the enter of the target {target.label!r} "
                    f"({enter}), which counts for nothing then; lower min_score to {enter}, or raise enter"
                )
        return self

    def _dwell_s(self, target: TargetSection) -> float:
        own = (each.dwell_s for each in self._own(target) if each.dwell_s is not None)
        return next(own, self.labels.dwell_s)

    def _enter(self, target: TargetSection) -> float:
        own = (each.enter for each in self._own(target) if each.enter is not None)
        return next(own, self.labels.enter)

    def _own(self, target: TargetSection) -> tuple[ThresholdsSection, ...]:
        """What a target has of its own, the nearer first."""
        of_name = (each for name, each in self.thresholds.items() if name.casefold() == target.label.casefold())
        return (target, *of_name)

    @model_validator(mode="after")
    def _the_sun_has_a_place(self) -> Self:
        if self.night.when == "sun" and self.night.latitude is None:
            known = {deployment.camera for deployment in self.deployments}
            if lacking := next((camera.name for camera in self.cameras if camera.name not in known), None):
                raise ValueError(
                    "[night] when: 'sun' needs to know where the cameras are; expected latitude and longitude in "
                    f"[night], or a [[deployments]] entry of camera {lacking!r}"
                )
        return self
