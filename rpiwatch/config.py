"""The configuration: TOML and environment variables to frozen, validated sections, and where each value came from.

Precedence, the later over the earlier: defaults, the file, environment variables (`RPIWATCH_MODEL__NAME`,
`RPIWATCH_CAMERAS__0__SOURCE`), the command line.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args, get_origin

import platformdirs
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

ENVIRONMENT_PREFIX = "RPIWATCH_"
DATA_DIR_VARIABLE = "RPIWATCH_DATA_DIR"
DATABASE_NAME = "rpiwatch.db"


class ConfigError(Exception):
    """A configuration that cannot be used; the message has one line a problem, each naming place, fault and remedy."""


def _as_path(value: object) -> object:
    return Path(value).expanduser() if isinstance(value, str) and value else None if value == "" else value


def _as_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


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

    name: Literal["mobilenet_v2", "efficientnet_lite0", "torchscript"] = "mobilenet_v2"
    path: OptionalPath = Field(None, description="weights: a state dict or TorchScript file; empty: the model's own")
    labels: Name = Field("imagenet", description="'imagenet', or a file with one label a line")
    engine: Literal["auto", "qnnpack", "x86", "float32"] = "auto"
    fit: Literal["stretch", "crop", "letterbox"] = "stretch"
    input_size: int = Field(224, ge=32, le=1024, description="pixels, both sides of the model's square input")
    mean: Rgb = Field((0.485, 0.456, 0.406), description="of the RGB channels in 0..1; for torchscript models")
    std: Rgb = Field((0.229, 0.224, 0.225), description="of the RGB channels in 0..1; for torchscript models")
    threads: int = Field(0, ge=0, le=64, description="of one inference; 0 chooses")
    calibration: OptionalPath = Field(None, description="a folder of pictures to quantise float weights with")

    @model_validator(mode="after")
    def _torchscript_needs_a_path(self) -> Self:
        if self.name == "torchscript" and self.path is None:
            raise ValueError("path: name = 'torchscript' needs the path of a TorchScript file; expected path = \"model.pt\"")
        if min(self.std) <= 0:
            raise ValueError(f"std: {list(self.std)} has a value that is not above 0; expected three positive numbers")
        return self


class CameraSection(Section):
    """One `[[cameras]]` entry."""

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$")] = "camera"
    source: Name = Field("/dev/video0", description="a V4L2 device or a video file")
    pace: Literal["realtime", "max"] = Field("realtime", description="files only")
    width: int = Field(640, ge=16, le=8192, description="pixels asked of the camera")
    height: int = Field(480, ge=16, le=8192, description="pixels asked of the camera")
    fps: float = Field(36.0, gt=0, le=240, description="frames a second asked of the camera")
    fourcc: Annotated[str, Field(pattern=r"^(.{4})?$")] = Field("MJPG", description="pixel format asked; empty: the driver's")


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

    commit_interval_s: float = Field(1.0, ge=0, le=60, description="label changes wait at most this long for their commit")
    commit_rows: int = Field(64, ge=1, le=10_000, description="or until this many wait")
    queue_rows: int = Field(100_000, ge=1000, description="that wait while the disk is away; beyond them is an incident")
    heartbeat_s: float = Field(60.0, ge=1, le=3600, description="between the rows that say a camera was watching")


class LoggingSection(Section):
    """`[logging]`."""

    format: Literal["auto", "console", "json"] = Field("auto", description="auto: console on a terminal, else json")
    level: Literal["debug", "info", "warning", "error"] = "info"
    report_s: float = Field(10.0, ge=1, le=3600, description="between the lines of fps, skips, model ms and memory")


Groups = Mapping[Name, Annotated[tuple[Name, ...], BeforeValidator(_as_tuple), Field(min_length=1)]]


class Config(Section):
    """The whole configuration."""

    model: ModelSection = ModelSection()
    cameras: Annotated[tuple[CameraSection, ...], BeforeValidator(_as_tuple), Field(min_length=1)] = (CameraSection(),)
    labels: LabelsSection = LabelsSection()
    groups: Groups = Field(default_factory=dict, description="your own groups: a name and its labels or groups")
    targets: Annotated[tuple[TargetSection, ...], BeforeValidator(_as_tuple)] = ()
    clips: ClipsSection = ClipsSection()
    store: StoreSection = StoreSection()
    logging: LoggingSection = LoggingSection()

    @model_validator(mode="after")
    def _names_are_unique(self) -> Self:
        names = [camera.name for camera in self.cameras]
        if double := next((name for name in names if names.count(name) > 1), None):
            raise ValueError(f"cameras: the name {double!r} is there twice; expected a name of its own for each camera")
        labels = [target.label for target in self.targets]
        if double := next((label for label in labels if labels.count(label) > 1), None):
            raise ValueError(f"targets: {double!r} is there twice; expected each label or group once")
        return self
