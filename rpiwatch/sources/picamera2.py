"""CSI cameras through Picamera2, which comes with Raspberry Pi OS and not from PyPI.

Written after Picamera2's source (github.com/raspberrypi/picamera2: `picamera2.py`, `request.py`, `job.py`).
"""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import cv2
import numpy as np

from rpiwatch.records import Frame
from rpiwatch.sources.opencv import usable_fps
from rpiwatch.sources.protocol import SourceError, SourceInfo, SourceLost

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection

SCHEME = "picamera2"

TIMEOUT_S = 3.0
"""A camera that gives no frame for so long is lost; below the time that a stop may take."""
PATIENCE_S = 0.25
"""Between two looks at the request to stop, while a frame is waited for."""
SLOWEST_FPS = 10.0
"""In the dark a frame may be exposed for so long, as USB cameras do it; at a fixed rate nights are black."""
MAIN_FORMAT = "RGB888"
"""libcamera names bytes from the highest on, so the array's channels are blue, green, red (picamera2#848)."""
LORES_FORMAT = "YUV420"
"""What every Raspberry Pi can give beside the main stream; the Pi 4's image processor gives no RGB there."""
LATEST_NS = 2_000_000_000
"""A sensor's time is believed when it is no further back than that."""


def open_picamera2(
    camera: CameraSection, clock: Clock, stop: threading.Event, min_side: int | None = None
) -> Picamera2Source:
    """Open the CSI camera that `camera.source` numbers: `picamera2` is the first, `picamera2:1` the second.

    The main stream has the size that `camera` asks for and is what clips show. With `min_side` the image processor
    scales each picture down for the model as well, in the same shape, no side below that. Raises `SourceError` where
    Picamera2 is not installed, or the camera is absent, busy, refuses its mode, or gives no picture.
    """
    wrong = f"camera {camera.name!r}: source {camera.source!r}"
    number = _number(camera.source, wrong)
    library, libcamera = _load(wrong)
    found = library.Picamera2.global_camera_info()
    if number >= len(found):
        raise SourceError(f"{wrong} does not exist; {_cameras_text(found)}")
    try:
        device = library.Picamera2(number)
    except Exception as error:  # its and libcamera's errors are of many types
        raise SourceError(
            f"{wrong} cannot be opened: {error}; end other programs that use it, such as rpicam-hello, and see that "
            "this user is in group video: sudo usermod -aG video $USER"
        ) from error
    try:
        device.configure(_configuration(device, libcamera, camera, min_side))
        device.start()
    except Exception as error:
        _close(device)
        raise SourceError(f"{wrong} refuses {camera.width}x{camera.height}: {error}; ask for another size") from error
    try:
        # It proves the camera and tells its rate.
        first = _wait(device, camera.source, clock, stop)
        metadata = first.get_metadata() if first is not None else {}
        if first is not None:
            first.release()
    except SourceLost as lost:
        _close(device)
        raise SourceError(f"{wrong} gave no picture: {lost}; check the camera's ribbon cable") from lost
    main = device.stream_configuration("main")
    width, height = main["size"]
    duration_us = metadata.get("FrameDuration", 0)
    info = SourceInfo(
        uri=camera.source,
        kind="picamera2",
        width=width,
        height=height,
        fps=usable_fps(1e6 / duration_us) if duration_us else None,
        fourcc=main["format"],
        live=True,
        pace="realtime",
    )
    lores_size = device.stream_configuration("lores")["size"] if min_side is not None else None
    return Picamera2Source(info, device, lores_size, clock, stop)


class Picamera2Source:
    """Frames of a CSI camera, at the times that the sensor gave them.

    These are libcamera's SensorTimestamp: nanoseconds since boot, by its documentation of CLOCK_BOOTTIME, by the
    kernel's drivers for the Raspberry Pi of CLOCK_MONOTONIC. The two differ by the time that the machine has slept,
    which a Raspberry Pi does not. One that cannot be of our clock gives way to the moment at which the frame came.
    """

    timeline = None
    lossless = False

    def __init__(
        self, info: SourceInfo, device: Any, lores_size: tuple[int, int] | None, clock: Clock, stop: threading.Event
    ) -> None:
        self.info = info
        self._device = device
        self._lores_size = lores_size
        self._clock = clock
        self._stop = stop
        self._closed = False
        self._seq = -1
        self._last_ns = 0

    def read(self) -> Frame | None:
        """See `Source`."""
        if self._stop.is_set():
            return None
        request = _wait(self._device, self.info.uri, self._clock, self._stop)
        if request is None:
            return None
        try:
            received_ns = self._clock.monotonic_ns()
            sensor_ns = request.get_metadata().get("SensorTimestamp", 0)
            main = request.make_array("main")
            lores = request.make_array("lores") if self._lores_size is not None else None
        except Exception as error:  # its and libcamera's errors are of many types
            raise SourceLost(f"{self.info.uri} reports an error: {error}") from error
        finally:
            # Not given back, its buffers would be missing, and after six frames the camera would stand still.
            request.release()
        self._seq += 1
        believed = self._last_ns < sensor_ns and received_ns - LATEST_NS < sensor_ns <= received_ns
        self._last_ns = sensor_ns if believed else max(received_ns, self._last_ns + 1)
        if lores is None or self._lores_size is None:
            return Frame(self._seq, self._last_ns, main)
        width, height = self._lores_size
        # The rows are as long as the image processor writes them; what is beyond the picture goes.
        image = cv2.cvtColor(lores, cv2.COLOR_YUV2BGR_I420)[:height, :width]
        return Frame(self._seq, self._last_ns, cast("NDArray[np.uint8]", np.ascontiguousarray(image)), full=main)

    def close(self) -> None:
        """See `Source`."""
        if not self._closed:
            self._closed = True
            _close(self._device)


def _wait(device: Any, uri: str, clock: Clock, stop: threading.Event) -> Any | None:
    """The next completed request, which the caller releases; None when told to stop; raises `SourceLost`."""
    asked_ns = clock.monotonic_ns()
    waited_s = 0.0
    try:
        # One job, waited for in turns: one that is given up would take a request later that nobody releases.
        job = device.capture_request(wait=False)
        while not stop.is_set() and waited_s < TIMEOUT_S:
            with suppress(TimeoutError):
                return device.wait(job, timeout=PATIENCE_S)
            waited_s = (clock.monotonic_ns() - asked_ns) / 1e9
        device.cancel_all_and_flush()
    except Exception as error:  # its and libcamera's errors are of many types
        raise SourceLost(f"{uri} reports an error: {error}") from error
    if stop.is_set():
        return None
    raise SourceLost(f"{uri} gave no frame for {waited_s:.1f} s")


def _configuration(device: Any, libcamera: Any, camera: CameraSection, min_side: int | None) -> Any:
    width, height = (side - side % 2 for side in (camera.width, camera.height))
    lores = None
    if min_side is not None:
        scale = min_side / min(width, height)
        # Even, as YUV 4:2:0 wants it, and no larger than the main stream.
        size = tuple(min(side, 2 * math.ceil(side * scale / 2)) for side in (width, height))
        lores = {"format": LORES_FORMAT, "size": size}
    return device.create_video_configuration(
        main={"format": MAIN_FORMAT, "size": (width, height)},
        lores=lores,
        colour_space=libcamera.ColorSpace.Smpte170m(),  # the one in which OpenCV reads YUV
        controls={
            "FrameDurationLimits": (round(1e6 / camera.fps), round(1e6 / min(camera.fps, SLOWEST_FPS))),
        },
    )


def _close(device: Any) -> None:
    # What a camera that broke says at its end helps nobody: it is opened anew, or not.
    with suppress(Exception):
        device.stop()
    with suppress(Exception):
        device.close()


def _number(source: str, wrong: str) -> int:
    _, separator, number = source.partition(":")
    if separator and not (number.isascii() and number.isdecimal()):
        raise SourceError(f"{wrong} has no camera's number; expected picamera2, or picamera2:1 for the second camera")
    return int(number or 0)


def _load(wrong: str) -> tuple[Any, Any]:
    """The modules `picamera2` and `libcamera`."""
    try:
        return import_module("picamera2"), import_module("libcamera")
    except ModuleNotFoundError as error:
        raise SourceError(
            f"{wrong} needs Picamera2, and module {error.name!r} is not there: sudo apt install python3-picamera2, and "
            "make the virtual environment with `python3 -m venv --system-site-packages`, as deploy/install.sh does"
        ) from error
    except (ImportError, ValueError) as error:
        # ValueError is what a module says that was built for another numpy.
        raise SourceError(
            f"{wrong}: Picamera2 is there but cannot be loaded: {error}; on Raspberry Pi OS Bookworm it needs "
            "`pip install 'numpy<2' 'opencv-python-headless<4.12'` in the virtual environment"
        ) from error


def _cameras_text(found: Sequence[dict[str, Any]]) -> str:
    if not found:
        return "there is no camera at all: check its ribbon cable and `rpicam-hello --list-cameras`"
    cameras = (f"{SCHEME}:{number} ({camera.get('Model', 'unknown')})" for number, camera in enumerate(found))
    return f"there is {', '.join(cameras)}"
