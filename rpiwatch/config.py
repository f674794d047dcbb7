"""The configuration: TOML and environment variables to frozen, validated sections, and where each value came from.

Precedence, the later over the earlier: defaults, the file, environment variables (`RPIWATCH_MODEL__NAME`,
`RPIWATCH_CAMERAS__0__SOURCE`), the command line.
"""

from __future__ import annotations

import difflib
import itertools
import json
import os
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args, get_origin

import platformdirs
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from rpiwatch.addresses import hide_secrets
from rpiwatch.errors import UserError

ENVIRONMENT_PREFIX = "RPIWATCH_"
DATA_DIR_VARIABLE = "RPIWATCH_DATA_DIR"
DATABASE_NAME = "rpiwatch.db"
MAX_DEPTH = 16
"""Levels of tables and lists in a configuration; more than any setting has, fewer than Python can walk."""


class ConfigError(UserError):
    """A configuration that cannot be used; the message has one line a problem, each naming place, fault and remedy."""


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
    threads: int = Field(0, ge=0, le=64, description="of one inference; 0 chooses")
    calibration: OptionalPath = Field(None, description="a folder of pictures to quantise float weights with")

    @property
    def is_tflite(self) -> bool:
        """Whether the network is a TensorFlow Lite file, which no other engine than LiteRT runs."""
        return self.name == "tflite" or (self.path is not None and self.path.suffix == ".tflite")

    @model_validator(mode="after")
    def _torchscript_needs_a_path(self) -> Self:
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
Point = Annotated[tuple[Fraction, Fraction], BeforeValidator(_as_tuple)]
Polygon = Annotated[tuple[Point, ...], BeforeValidator(_as_tuple), Field(min_length=3)]


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
    box: Annotated[tuple[Fraction, ...], BeforeValidator(_as_tuple)] = Field(
        (), description="for region = 'box': left, top, right and bottom as fractions of the picture"
    )
    masks: Annotated[tuple[Polygon, ...], BeforeValidator(_as_tuple)] = Field(
        (), description="polygons that are never looked at: corners [x, y] as fractions of the picture"
    )

    @model_validator(mode="after")
    def _box_is_one(self) -> Self:
        if self.region == "box" and not self.box:
            raise ValueError("box: region = 'box' needs one; expected box = [left, top, right, bottom], each in 0..1")
        if self.box and (len(self.box) != 4 or self.box[0] >= self.box[2] or self.box[1] >= self.box[3]):
            raise ValueError(
                f"box: {list(self.box)} is no rectangle; expected [left, top, right, bottom], each in 0..1, with left "
                "below right and top below bottom"
            )
        return self


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
    idle_fps: float = Field(1.0, gt=0, le=60, description="whole pictures looked at a second while nothing moves")


class DetectorSection(Section):
    """`[detector]`: a network that finds animals, people and things in the picture; without one the scene is named."""

    name: Literal["none", "ssdlite320_mobilenet_v3_large", "torchscript-detector", "megadetector"] = "none"
    path: OptionalPath = Field(None, description="weights or a TorchScript file; empty: torchvision's own download")
    labels: Name = Field("coco", description="'coco', 'megadetector', or a file with one label a line")
    rate_fps: float = Field(5.0, gt=0, le=60, description="pictures a second that it looks at")
    min_score: Score = Field(0.3, description="what it finds with less is ignored")
    input_size: int = Field(320, ge=64, le=1920, description="pixels; of torchscript-detector the shorter side")
    channels: Literal["rgb", "bgr"] = Field("rgb", description="of torchscript-detector: the order it was trained with")
    find: Annotated[tuple[Name, ...], BeforeValidator(_as_tuple)] = Field(
        ("person", "animal", "vehicle"), description="labels and groups; all else but the targets is ignored"
    )
    classify: bool = Field(False, description="name what it finds with [model], as precisely as is sure enough")

    @model_validator(mode="after")
    def _needs_a_path(self) -> Self:
        if self.path is None and self.name not in ("none", "ssdlite320_mobilenet_v3_large"):
            raise ValueError(f'path: name = "{self.name}" needs the path of its file; expected path = "detector.pt"')
        return self


class SubjectsSection(Section):
    """`[subjects]`: how what is seen in one frame and the next is one animal or person."""

    hold_s: Seconds = Field(2.0, description="that a subject which is not seen is waited for")
    match: Score = Field(0.25, description="overlap (intersection over union) at which it is taken for the same")
    min_size: Fraction = Field(0.0, description="shorter side, as a fraction of the picture's; smaller is ignored")
    still_after_s: float = Field(
        7200.0, ge=0, description="in the same place, then it is a still thing and saves no clips; 0: never"
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


class TargetSection(Section):
    """One `[[targets]]` entry: what saves clips. What is absent is as in `[labels]`."""

    label: Name = Field(description="a label or a group of the model")
    enter: Score | None = None
    stay: Score | None = None
    dwell_s: Seconds | None = None


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
    """`[retention]`: which clips make room; the label changes and the clips' rows stay in any case."""

    max_age_days: float = Field(0, ge=0, le=36_500, description="older clips go; 0: however old")
    max_bytes: int = Field(0, ge=0, description="of all clips together; the oldest go; 0: no bound")
    min_free_bytes: int = Field(1_000_000_000, ge=0, description="that stay free on the disk; 0: no bound")
    max_clips_per_label: int = Field(0, ge=0, description="the most confident stay; 0: no bound")
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
    """One `[[deployments]]` entry: where a camera was, and from when until when; for exports alone."""

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


class Config(Section):
    """The whole configuration."""

    model: ModelSection = ModelSection()
    cameras: Annotated[tuple[CameraSection, ...], BeforeValidator(_as_tuple), Field(min_length=1)] = (CameraSection(),)
    motion: MotionSection = MotionSection()
    detector: DetectorSection = DetectorSection()
    subjects: SubjectsSection = SubjectsSection()
    labels: LabelsSection = LabelsSection()
    groups: Groups = Field(default_factory=dict, description="your own groups: a name and its labels or groups")
    targets: Annotated[tuple[TargetSection, ...], BeforeValidator(_as_tuple)] = ()
    clips: ClipsSection = ClipsSection()
    store: StoreSection = StoreSection()
    retention: RetentionSection = RetentionSection()
    logging: LoggingSection = LoggingSection()
    project: ProjectSection = ProjectSection()
    contributors: Annotated[tuple[ContributorSection, ...], BeforeValidator(_as_tuple)] = ()
    deployments: Annotated[tuple[DeploymentSection, ...], BeforeValidator(_as_tuple)] = ()
    taxa: Mapping[Name, Name] = Field(
        default_factory=dict, description="scientific names of your own: a label or group, and its name"
    )

    @model_validator(mode="after")
    def _names_are_unique(self) -> Self:
        names = [camera.name for camera in self.cameras]
        if double := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"cameras: the name {double!r} is there twice; expected a name of its own for each camera")
        labels = [target.label for target in self.targets]
        dwell_s = max((t.dwell_s if t.dwell_s is not None else self.labels.dwell_s for t in self.targets), default=0.0)
        needed_s = self.clips.pre_roll_s + dwell_s
        if self.targets and needed_s >= self.clips.ring_s:
            raise ValueError(
                f"[clips] ring_s: {self.clips.ring_s} does not hold a pre-roll ({self.clips.pre_roll_s}) and the time "
                f"that a target needs to be sure (dwell_s {dwell_s}); expected more than {needed_s}"
            )
        if double := next((label for label in labels if labels.count(label) > 1), None):
            raise ValueError(f"targets: {double!r} is there twice; expected each label or group once")
        return self


@dataclass(frozen=True, slots=True)
class LoadedConfig:
    """A configuration with the file it came from, and the origin of each value that is not a default.

    `origins` maps a dotted key (`cameras.0.source`) to 'file', 'environment NAME' or 'command line'.
    """

    config: Config
    file: Path | None
    origins: Mapping[str, str]

    def check_targets(self, find: Callable[[str], object]) -> None:
        """Raise `ConfigError` for each target that `find` does not know, which raises a `UserError` itself."""
        faults = []
        for index, target in enumerate(self.config.targets):
            try:
                find(target.label)
            except UserError as error:
                faults.append(f"{self.file or 'configuration'}: [[targets]] {index + 1} label: {error}")
        if faults:
            raise ConfigError("\n".join(faults))


def load_config(
    file: Path | None,
    *,
    environ: Mapping[str, str] | None = None,
    command_line: Mapping[str, object] | None = None,
    base: Mapping[str, object] | None = None,
) -> LoadedConfig:
    """Read, merge and validate; raise `ConfigError` that names every fault.

    `command_line` maps dotted keys to values. `base` stands in for a file's content where there is no file.
    Relative paths in the file are meant from the file's folder, all others from the current one.
    """
    tree = _read_toml(file) if file else _copy(dict(base or {}))
    origins = dict.fromkeys(_leaves(tree), "file") if file else {}
    if file:
        _resolve_paths(tree, file.parent)
    faults = _merge_environment(tree, origins, os.environ if environ is None else environ)
    for key, value in (command_line or {}).items():
        _put(tree, key.split("."), value)
        origins[key] = "command line"
    try:
        config = Config.model_validate(tree)
    except ValidationError as error:
        place = str(file) if file else "configuration"
        faults += [_explain(fault, place, tree, origins) for fault in error.errors()]
    if faults:
        raise ConfigError("\n".join(faults))
    return LoadedConfig(config, file, origins)


def resolve_data_dir(option: Path | None) -> Path:
    """The data folder: the option, else RPIWATCH_DATA_DIR, systemd's STATE_DIRECTORY, the user's data folder."""
    for choice in (
        option,
        os.environ.get(DATA_DIR_VARIABLE),
        os.environ.get("STATE_DIRECTORY", "").split(":")[0],
    ):
        if choice:
            # os.path's leaves the name of an unknown user as it is, where pathlib's raises.
            return Path(os.path.expanduser(choice)).absolute()  # noqa: PTH111
    return Path(platformdirs.user_data_path("rpiwatch")).absolute()


def render(loaded: LoadedConfig) -> str:
    """The effective configuration as TOML, each value with its origin in a comment; addresses without their secrets."""
    lines = []
    for name in Config.model_fields:
        section = getattr(loaded.config, name)
        if isinstance(section, Section):
            lines += ["", f"[{name}]", *_render_section(section, name, loaded.origins)]
        elif isinstance(section, tuple):
            for index, entry in enumerate(section):
                lines += ["", f"[[{name}]]", *_render_section(entry, f"{name}.{index}", loaded.origins)]
        elif section:
            lines += ["", f"[{name}]"]
            lines += [_render_line(key, value, loaded.origins.get(f"{name}.{key}")) for key, value in section.items()]
    return "\n".join(lines[1:]) + "\n"


def reference_config() -> str:
    """The text of the commented configuration that names every key."""
    package = Path(__file__).parent
    # In an installed package it lies beside the code, in a checkout where it is kept.
    installed, checkout = package / "data" / "rpiwatch.toml", package.parent / "deploy" / "rpiwatch.toml"
    return (installed if installed.is_file() else checkout).read_text(encoding="utf-8")


def valid_keys() -> dict[str, tuple[str, ...]]:
    """Every section's name with the keys that it may hold."""
    sections = {name: _section_of(name) for name in Config.model_fields}
    return {name: tuple(section.model_fields) if section else () for name, section in sections.items()}


def _render_section(section: Section, prefix: str, origins: Mapping[str, str]) -> list[str]:
    return [_render_line(key, value, origins.get(f"{prefix}.{key}")) for key, value in section if value is not None]


def _render_line(key: str, value: object, origin: str | None) -> str:
    bare = key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else json.dumps(key, ensure_ascii=False)
    text = f"{bare} = {_toml_value(value)}"
    return f"{text:<48} # {origin or 'default'}"


def _toml_value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return "[" + ", ".join(map(_toml_value, value)) + "]"
    # JSON's escapes are a subset of TOML's basic strings, but for DEL, which TOML wants escaped.
    return json.dumps(hide_secrets(str(value)), ensure_ascii=False).replace("\x7f", "\\u007f")


def _read_toml(file: Path) -> dict[str, Any]:
    too_deep = f"{file}: is nested too deeply; expected sections and lists as `rpiwatch config example` shows them"
    try:
        tree = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(
            f"{file}: there is no such file; expected a TOML file: begin with `rpiwatch config example`"
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f'{file}: this is not TOML: {error}; expected lines such as  name = "feeder"') from None
    except RecursionError:
        raise ConfigError(too_deep) from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: byte {error.start} is not UTF-8; save the file as UTF-8") from None
    except OSError as error:
        raise ConfigError(
            f"{file}: cannot be read: {error.strerror}; expected a file that this user may read"
        ) from None
    if _is_deeper_than(MAX_DEPTH, tree):
        raise ConfigError(too_deep)
    return tree


def _is_deeper_than(levels: int, value: object) -> bool:
    entries = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(levels == 0 or _is_deeper_than(levels - 1, entry) for entry in entries)


def _copy(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _copy(entry) for key, entry in value.items()}
    return [_copy(entry) for entry in value] if isinstance(value, list | tuple) else value


def _leaves(value: object, prefix: str = "") -> list[str]:
    """Dotted keys of all values below; a list of tables is walked by index, any other list is a value."""
    if isinstance(value, dict):
        return [key for name, entry in value.items() for key in _leaves(entry, f"{prefix}{name}.")]
    if isinstance(value, list) and value and all(isinstance(entry, dict) for entry in value):
        return [key for index, entry in enumerate(value) for key in _leaves(entry, f"{prefix}{index}.")]
    return [prefix.removesuffix(".")]


def _resolve_paths(tree: dict[str, Any], folder: Path) -> None:
    """Make the relative paths of a file absolute, in place."""

    def resolve(table: object, key: str) -> None:
        value = table.get(key) if isinstance(table, dict) else None
        if (
            not isinstance(value, str)
            or not value
            or "://" in value
            or value.isdecimal()
            or value.partition(":")[0] == "picamera2"
            or (key, value) in (("labels", "imagenet"), ("labels", "coco"), ("labels", "megadetector"))
        ):
            return
        table[key] = str(folder / os.path.expanduser(value))  # type: ignore[index]  # noqa: PTH111

    for key in ("path", "labels", "calibration"):
        resolve(tree.get("model"), key)
    for key in ("path", "labels"):
        resolve(tree.get("detector"), key)
    cameras = tree.get("cameras")
    for camera in cameras if isinstance(cameras, list) else []:
        resolve(camera, "source")


def _section_of(name: str) -> type[Section] | None:
    """The class of a top-level section, of one entry where it is a list of tables; None for the free-form ones."""
    field = Config.model_fields.get(name)
    types = [field.annotation, *get_args(field.annotation)] if field else []
    return next((t for t in types if isinstance(t, type) and issubclass(t, Section)), None)


def _merge_environment(tree: dict[str, Any], origins: dict[str, str], environ: Mapping[str, str]) -> list[str]:
    """Put the environment's values into the tree; give the faults."""
    faults = []
    for variable in sorted(environ):
        if not variable.startswith(ENVIRONMENT_PREFIX) or variable == DATA_DIR_VARIABLE:
            continue
        path = variable.removeprefix(ENVIRONMENT_PREFIX).lower().split("__")
        section = _section_of(path[0])
        is_list = get_origin(Config.model_fields[path[0]].annotation) is tuple if section else False
        entries = tree.get(path[0], [])
        if (
            section is None
            or len(path) != 2 + is_list
            or path[-1] not in section.model_fields
            or (is_list and not (path[1].isdecimal() and isinstance(entries, list) and int(path[1]) <= len(entries)))
        ):
            faults.append(f"environment: {variable} is not a setting; {_suggest_variable(variable, tree)}")
            continue
        _put(tree, path, _parse_variable(environ[variable], section.model_fields[path[-1]].annotation))
        origins[".".join(path)] = f"environment {variable}"
    return faults


def _suggest_variable(variable: str, tree: Mapping[str, Any]) -> str:
    valid = [DATA_DIR_VARIABLE]
    for name, keys in valid_keys().items():
        entries = tree.get(name)
        middle = [f"{index}__" for index in range(len(entries) + 1)] if isinstance(entries, list) else [""]
        if get_origin(Config.model_fields[name].annotation) is tuple and not isinstance(entries, list):
            middle = ["0__"]
        valid += [f"{ENVIRONMENT_PREFIX}{name}__{between}{key}".upper() for between in middle for key in keys]
    near = difflib.get_close_matches(variable.upper(), valid, 1, 0.6)
    return f"did you mean {near[0]}?" if near else "expected RPIWATCH_SECTION__KEY, for example RPIWATCH_MODEL__NAME"


def _parse_variable(text: str, annotation: object) -> object:
    """A variable's text as its setting's type wants it: as it stands where that is text, else as a TOML value."""
    types = {annotation, *get_args(annotation)}
    if str in types or Path in types or get_origin(annotation) is Literal:
        return text
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _put(tree: dict[str, Any], path: Sequence[str], value: object) -> None:
    """Set a value deep in the tree, making the tables and the one next list entry that it needs."""
    here: Any = tree
    for step, following in itertools.pairwise(path):
        empty: Any = [] if following.isdecimal() else {}
        if isinstance(here, list):
            if int(step) == len(here):
                here.append(empty)
            here = here[int(step)]
        else:
            here = here.setdefault(step, empty)
        if not isinstance(here, dict | list):
            return  # the file has a plain value where a section belongs; its validation says so
    here[path[-1]] = value


def _explain(fault: Any, place: str, tree: Mapping[str, Any], origins: Mapping[str, str]) -> str:
    """One of pydantic's faults as a line: file, section, key, what was expected and the nearest valid name."""
    return hide_secrets(_explain_openly(fault, place, tree, origins))


def _explain_openly(fault: Any, place: str, tree: Mapping[str, Any], origins: Mapping[str, str]) -> str:
    path: tuple[Any, ...] = fault["loc"]
    given, kind, context = fault["input"], fault["type"], fault.get("ctx", {})
    origin = origins.get(".".join(map(str, path)), "")
    if origin.startswith(("environment", "command")):
        place = origin
    where = _where(path, tree)
    if kind == "extra_forbidden":
        keys = list(Config.model_fields) if len(path) == 1 else list(getattr(_section_of(path[0]), "model_fields", ()))
        what = "section" if len(path) == 1 else "key"
        near = difflib.get_close_matches(str(path[-1]), keys, 1, 0.5)
        hint = f"did you mean {near[0]!r}? (valid: {', '.join(keys)})" if near else f"expected one of {', '.join(keys)}"
        return f"{place}: {where}: there is no such {what}; {hint}"
    if kind == "missing":
        return f"{place}: {where}: is missing; expected it to be set"
    if kind == "literal_error":
        near = difflib.get_close_matches(str(given), re.findall(r"'([^']+)'", context["expected"]), 1, 0.5)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return f"{place}: {where}: {given!r} is not one of {context['expected']}{hint}"
    if kind == "value_error":
        return f"{place}: {where} {context['error']}" if path else f"{place}: {context['error']}"
    if kind == "string_pattern_mismatch":
        section = _section_of(str(path[0]))
        expected = section.model_fields[path[-1]].description if section else context["pattern"]
        return f"{place}: {where}: {given!r} is not valid; expected {expected}"
    message = fault["msg"].removeprefix("Input ").replace("should be", "expected")
    return f"{place}: {where}: {given!r} is not valid; {message[0].lower() + message[1:]}"


def _where(path: Sequence[Any], tree: Mapping[str, Any]) -> str:
    """A fault's place as the file's reader sees it: `[model] name`, `[[cameras]] 2 ('hall') width`."""
    if not path:
        return ""
    name, rest = str(path[0]), [str(step) for step in path[1:]]
    if rest and rest[0].isdecimal():
        entry = tree[name][int(rest[0])]
        known = (entry.get("name") or entry.get("label")) if isinstance(entry, dict) else None
        rest[0] = str(int(rest[0]) + 1) + (f" ({known!r})" if known else "")
        name = f"[{name}]"
    return " ".join([f"[{name}]", *rest])
