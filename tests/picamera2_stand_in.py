"""A stand-in for Picamera2 and libcamera where there is no CSI camera: what a program calls wrongly raises here too.

Each rule is written after raspberrypi/picamera2 at commit ec9ab36 (`picamera2/picamera2.py`), 0e0c8e4
(`picamera2/request.py`) and 00d741b (`picamera2/job.py`); the function that it comes from is named beside it. Where the
real one would stand still because of a mistake of its caller, this one raises `Misuse`, which no handler takes for a
fault of the camera.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from types import ModuleType

import cv2
import numpy as np

from tests.jpegs import scene

SENSOR_SIZE = (4608, 2592)
STRIDE_ALIGN = 64
"""Of a row in bytes, as the Pi 5's image processor has it (`align_stream`)."""
SENSOR_LATENCY_NS = 4_000_000
FORMATS = {"main": ("RGB888", "BGR888", "XRGB8888", "XBGR8888", "YUV420"), "lores": ("YUV420", "YVU420")}
"""`check_camera_config`: on a Pi 4 the lores stream must be YUV."""


class Misuse(BaseException):
    """The program under test calls what it must not call."""


def demand(right: bool, wrong: str) -> None:
    if not right:
        raise Misuse(wrong)


class ColorSpace:
    """libcamera.ColorSpace, by its name."""

    def __init__(self, name: str) -> None:
        self.name = name

    @classmethod
    def Smpte170m(cls) -> ColorSpace:  # noqa: N802 - libcamera's name
        return cls("Smpte170m")

    @classmethod
    def Rec709(cls) -> ColorSpace:  # noqa: N802
        return cls("Rec709")


class Rig:
    """The cameras that are attached, and what goes wrong with them; `held` counts requests that nobody gave back."""

    def __init__(self, models: tuple[str, ...] = ("imx708",)) -> None:
        self.cameras = [
            {"Model": model, "Location": 2, "Rotation": 180, "Id": f"/base/soc/i2c0mux/i2c@1/{model}@1a", "Num": num}
            for num, model in enumerate(models)
        ]
        self.busy = False
        self.silent = False
        self.broken: str | None = None
        self.refusal: str | None = None
        self.sensor_offset_ns = 0
        self.opened = 0
        self.held = 0
        self.configuration: dict | None = None

    def scene(self, size: tuple[int, int], number: int) -> np.ndarray:
        return scene(*size, number)


def modules(rig: Rig) -> dict[str, ModuleType]:
    """`picamera2` and `libcamera`, with these cameras."""

    class Picamera2(_Picamera2):
        _rig = rig

    picamera2, libcamera = ModuleType("picamera2"), ModuleType("libcamera")
    picamera2.Picamera2 = Picamera2
    libcamera.ColorSpace = ColorSpace
    return {"picamera2": picamera2, "libcamera": libcamera}


@contextmanager
def installed(rig: Rig) -> Iterator[Rig]:
    """Have the stand-in imported as Picamera2 within."""
    names = ("picamera2", "libcamera")
    before = {name: sys.modules.get(name) for name in names}
    sys.modules.update(modules(rig))
    try:
        yield rig
    finally:
        for name in names:
            del sys.modules[name]
            if before[name] is not None:
                sys.modules[name] = before[name]


class _Job:
    """`Job`: done once its function could run; `get_result` waits for that."""

    def __init__(self, device: _Picamera2) -> None:
        self._device = device
        self.cancelled = False
        self.taken = False

    def get_result(self, timeout: float | None = None) -> _CompletedRequest:
        if self.cancelled:
            raise CancelledError
        demand(not self.taken, "the result of a job is one request: whoever asks twice releases it twice")
        rig = self._device._rig
        if rig.broken is not None:
            self._device._jobs.remove(self)  # `execute` keeps the error for `get_result`, and is done
            raise RuntimeError(rig.broken)
        if rig.silent:
            demand(timeout is not None, "capture_request would wait for ever for a camera that gives nothing")
            raise TimeoutError
        self.taken = True
        self._device._jobs.remove(self)
        return self._device._complete()


class _Picamera2:
    _rig: Rig

    @classmethod
    def global_camera_info(cls) -> list[dict]:
        """`global_camera_info`."""
        return [dict(camera) for camera in cls._rig.cameras]

    def __init__(self, camera_num: int = 0) -> None:
        rig = self._rig
        self.global_camera_info()[camera_num]["Num"]  # IndexError, as there
        if rig.busy or rig.opened:
            # `__init__`: whatever went wrong, here that libcamera could not acquire it.
            raise RuntimeError("Camera __init__ sequence did not complete.")
        rig.opened += 1
        self.is_open = True
        self.started = False
        self._config: dict | None = None
        self._jobs: list[_Job] = []
        self._frames = 0

    def create_video_configuration(
        self, main: dict = {}, lores: dict | None = None, colour_space: object = None, buffer_count: int = 6,  # noqa: B006
        controls: dict = {}, queue: bool = True,  # noqa: B006
    ) -> dict:  # fmt: skip
        """`create_video_configuration`, `_make_initial_stream_config`, `align_stream`."""
        if not self.is_open:
            raise RuntimeError("Camera not opened")
        streams = {"main": {"format": "XBGR8888", "size": (1280, 720)} | main}
        streams["lores"] = None if lores is None else {"format": "YUV420", "size": streams["main"]["size"]} | lores
        for stream in filter(None, streams.values()):
            if bad := set(stream) - {"format", "size", "stride", "preserve_ar"}:
                raise ValueError(f"Bad key {bad}")
            width, height = stream["size"]
            stream["size"] = (width - width % 2, height - height % 2)
        return streams | {
            "colour_space": colour_space or ColorSpace.Rec709(), "buffer_count": buffer_count, "queue": queue,
            "controls": {"FrameDurationLimits": (33333, 33333)} | controls,
        }  # fmt: skip

    def configure(self, camera_config: dict) -> None:
        """`configure_`, `check_camera_config`, `check_stream_config`."""
        if self.started:
            raise RuntimeError("Camera must be stopped before configuring")
        if not isinstance(camera_config["colour_space"], ColorSpace):
            raise RuntimeError("Colour space has incorrect type")  # noqa: TRY004 - as there
        for name in ("main", "lores"):
            stream = camera_config[name]
            if stream is None:
                continue
            if stream["format"] not in FORMATS[name]:
                raise RuntimeError(f"Bad format {stream['format']} in stream {name}")
            size = stream["size"]
            if type(size) is not tuple or len(size) != 2:
                raise RuntimeError(f"size in {name} stream should be (width, height)")
            if any(side > limit for side, limit in zip(size, SENSOR_SIZE, strict=True)) or self._rig.refusal:
                raise RuntimeError(self._rig.refusal or f"Invalid camera configuration: {camera_config}")
        if (lores := camera_config["lores"]) is not None and any(
            small > large for small, large in zip(lores["size"], camera_config["main"]["size"], strict=True)
        ):
            raise RuntimeError("lores stream dimensions may not exceed main stream")
        low_us, high_us = camera_config["controls"]["FrameDurationLimits"]
        demand(isinstance(low_us, int), "libcamera wants integers")
        demand(0 < low_us <= high_us, "the shortest duration comes first")
        # `_update_stream_config`: what libcamera made of it.
        for name in ("main", "lores"):
            if (stream := camera_config[name]) is not None:
                row = stream["size"][0] * (1 if stream["format"] == "YUV420" else 3)
                align = STRIDE_ALIGN * (2 if stream["format"] == "YUV420" else 1)
                stream["stride"] = -(-row // align) * align
        self._config = camera_config
        self._rig.configuration = camera_config

    def stream_configuration(self, name: str = "main") -> dict:
        """`stream_configuration`."""
        return self._config[name]

    def start(self) -> None:
        """`start` would configure a preview by itself; no program of ours means that."""
        demand(self._config is not None, "start before configure shows a preview")
        self.started = True

    def capture_request(self, wait: bool | float | None = None) -> _Job | _CompletedRequest:
        """`capture_request`, `dispatch_functions`."""
        demand(self.is_open, "the camera is closed")
        demand(self.started, "capture_request would wait for ever for a camera that was not started")
        job = _Job(self)
        self._jobs.append(job)
        if wait is False:
            return job
        return job.get_result(None if wait in (None, True) else wait)

    def wait(self, job: _Job, timeout: float | None = None) -> _CompletedRequest:
        """`wait`."""
        return job.get_result(timeout=timeout)

    def cancel_all_and_flush(self) -> None:
        """`cancel_all_and_flush`."""
        for job in self._jobs:
            job.cancelled = True
        self._jobs = []

    def stop(self) -> None:
        """`stop`."""
        self.started = False

    def close(self) -> None:
        """`close`."""
        if not self.is_open:
            return
        demand(not self._jobs, "a job that was given up takes a request that nobody releases")
        self.stop()
        self.is_open = False
        self._rig.opened -= 1

    def _complete(self) -> _CompletedRequest:
        demand(self._rig.held < self._config["buffer_count"], "all buffers are held: the camera would stand still")
        self._frames += 1
        return _CompletedRequest(self, self._frames)


class _CompletedRequest:
    """`CompletedRequest`: between the camera and `release`."""

    def __init__(self, device: _Picamera2, number: int) -> None:
        self._rig = device._rig
        self._rig.held += 1
        self._config = device._config
        self._number = number
        self._at_ns = time.monotonic_ns() - SENSOR_LATENCY_NS + self._rig.sensor_offset_ns
        self._references = 1

    def get_metadata(self) -> dict:
        """`get_metadata`; `SensorTimestamp` and `FrameDuration` as libcamera's control_ids_core.yaml has them."""
        demand(self._references > 0, "the request was released")
        return {
            "SensorTimestamp": self._at_ns,
            "FrameDuration": self._config["controls"]["FrameDurationLimits"][0],
            "ExposureTime": 10_000,
        }

    def make_array(self, name: str) -> np.ndarray:
        """`make_array`, `make_buffer`, `Helpers.make_array`: a copy, whose rows of YUV keep their padding."""
        demand(self._references > 0, "the request was released")
        stream = self._config.get(name)
        if stream is None:
            raise RuntimeError(f"Stream {name!r} is not defined")
        (width, height), stride = stream["size"], stream["stride"]
        picture = self._rig.scene(self._config["main"]["size"], self._number)
        picture = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
        match stream["format"]:
            case "RGB888":
                return picture
            case "BGR888":
                return np.ascontiguousarray(picture[:, :, ::-1])
            case "YUV420":
                planes = cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420).reshape(-1)
                padded = np.full(height * 3 // 2 * stride, 77, np.uint8)
                luma = padded[: height * stride].reshape(height, stride)
                luma[:, :width] = planes[: height * width].reshape(height, width)
                chroma = padded[height * stride :].reshape(height, stride // 2)
                chroma[:, : width // 2] = planes[height * width :].reshape(height, width // 2)
                return padded.reshape(height * 3 // 2, stride)
        raise RuntimeError(f"Format {stream['format']} not supported")

    def release(self) -> None:
        """`release`."""
        self._references -= 1
        if self._references < 0:
            raise RuntimeError("CompletedRequest: lock now has negative ref_count")
        self._rig.held -= 1
