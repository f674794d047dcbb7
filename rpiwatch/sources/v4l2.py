"""V4L2 cameras: USB cameras and whatever else the kernel shows as /dev/video*."""

from __future__ import annotations

import errno
import fcntl
import os
import struct
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

from rpiwatch.records import Frame
from rpiwatch.sources.opencv import V4L2_TIMEOUT_S, fourcc_text, open_capture, retrieve, usable_fps
from rpiwatch.sources.protocol import SourceError, SourceInfo, SourceLost

if TYPE_CHECKING:
    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection

BUFFERS = 3
"""Frames that the driver keeps: one that is read, one that is filled, one that waits. More only add delay."""

# From the kernel's include/uapi/linux/videodev2.h: struct v4l2_capability and struct v4l2_requestbuffers.
_CAPABILITY = struct.Struct("=16s32s32sIII12x")
_REQUEST_BUFFERS = struct.Struct("=IIIIB3x")
_VIDIOC_QUERYCAP = 0x80685600
_VIDIOC_REQBUFS = 0xC0145608
_CAP_VIDEO_CAPTURE = 0x1
_CAP_DEVICE_CAPS = 0x80000000
_BUF_TYPE_VIDEO_CAPTURE = 1
_MEMORY_MMAP = 1


def open_v4l2(camera: CameraSection, path: str, clock: Clock, stop: threading.Event) -> V4l2Source:
    """Open a camera by its number, its path, or its name in /dev/v4l/by-id, with the modes that `camera` asks for.

    Raises `SourceError` where it is absent, busy, forbidden, no camera, or gives no picture.
    """
    device = f"/dev/video{path}" if path.isdecimal() else path
    wrong = f"camera {camera.name!r}: source {device!r}"
    fault = _fault(device)
    if fault is not None:
        raise SourceError(f"{wrong} {fault}")
    capture = open_capture(device, cv2.CAP_V4L2)
    if not capture.isOpened():
        raise SourceError(f"{wrong} cannot be opened as a camera; {_cameras_text()}")
    # The format before the size: else OpenCV takes the size for the format that it tries first, slow over USB.
    if camera.fourcc:
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*camera.fourcc))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, camera.width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, camera.height)
    capture.set(cv2.CAP_PROP_FPS, camera.fps)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, BUFFERS)
    # This one only proves the camera: the first picture after opening is often dark or torn.
    image = retrieve(capture) if capture.grab() else None
    if image is None:
        capture.release()
        raise SourceError(f"{wrong} gave no picture within {V4L2_TIMEOUT_S} s; unplug it and plug it in again")
    info = SourceInfo(
        uri=device,
        kind="v4l2",
        width=image.shape[1],
        height=image.shape[0],
        fps=usable_fps(capture.get(cv2.CAP_PROP_FPS)),
        fourcc=fourcc_text(capture.get(cv2.CAP_PROP_FOURCC)),
        live=True,
        pace="realtime",
    )
    return V4l2Source(info, capture, clock, stop)


class V4l2Source:
    """Frames of a V4L2 camera, stamped when the driver hands them over."""

    timeline = None
    lossless = False

    def __init__(self, info: SourceInfo, capture: cv2.VideoCapture, clock: Clock, stop: threading.Event) -> None:
        self.info = info
        self._device = info.uri
        self._capture = capture
        self._clock = clock
        self._stop = stop
        self._seq = -1

    def read(self) -> Frame | None:
        """See `Source`."""
        while not self._stop.is_set():
            asked_ns = self._clock.monotonic_ns()
            if not self._capture.grab():
                if self._stop.is_set():
                    return None
                raise SourceLost(self._reason((self._clock.monotonic_ns() - asked_ns) / 1e9))
            mono_ns = self._clock.monotonic_ns()
            self._seq += 1
            image = retrieve(self._capture)
            if image is not None:
                return Frame(self._seq, mono_ns, image)
        return None

    def close(self) -> None:
        """See `Source`."""
        self._capture.release()

    def _reason(self, waited_s: float) -> str:
        if not Path(self._device).exists():
            return f"{self._device} is gone: unplugged, or without power"
        if waited_s < V4L2_TIMEOUT_S / 2:
            return f"{self._device} reports an error: unplugged, or its driver failed"
        return f"{self._device} gave no frame for {waited_s:.1f} s"


def _fault(device: str) -> str | None:
    """Why this device cannot be watched, None where it seems to be fine."""
    try:
        descriptor = os.open(device, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        match error.errno:
            case errno.ENOENT | errno.ENXIO | errno.ENODEV:
                return f"does not exist; {_cameras_text()}"
            case errno.EACCES | errno.EPERM:
                return "cannot be opened: no permission; add yourself to group video: sudo usermod -aG video $USER"
            case errno.EBUSY:
                return f"is busy: another program uses it; find it with `fuser {device}`"
            case errno.EISDIR:
                return f"is a folder; {_cameras_text()}"
            case _:
                return f"cannot be opened: {error.strerror}; {_cameras_text()}"
    try:
        if not _captures(descriptor):
            return f"is no camera; {_cameras_text()}"
        # Asking for no buffers harms nothing, and is refused while another program streams.
        request = _REQUEST_BUFFERS.pack(0, _BUF_TYPE_VIDEO_CAPTURE, _MEMORY_MMAP, 0, 0)
        fcntl.ioctl(descriptor, _VIDIOC_REQBUFS, request)
    except OSError as error:
        if error.errno == errno.EBUSY:
            return f"is busy: another program uses it; find it with `fuser {device}`"
    finally:
        os.close(descriptor)
    return None


def _captures(descriptor: int) -> bool:
    try:
        answer = fcntl.ioctl(descriptor, _VIDIOC_QUERYCAP, bytes(_CAPABILITY.size))
    except OSError:
        return False  # not V4L2 at all
    *_, capabilities, device_caps = _CAPABILITY.unpack(answer)
    return bool((device_caps if capabilities & _CAP_DEVICE_CAPS else capabilities) & _CAP_VIDEO_CAPTURE)


def _cameras_text() -> str:
    """The cameras that there are, each with its card's name and its lasting name."""
    by_id = {link.resolve(): str(link) for link in sorted(Path("/dev/v4l/by-id").glob("*"))}
    cameras = []
    nodes = sorted(Path("/dev").glob("video[0-9]*"), key=lambda node: (len(node.name), node.name))
    for node in nodes:
        try:
            descriptor = os.open(node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            usable = True  # perhaps; what is known is its name
        else:
            usable = _captures(descriptor)
            os.close(descriptor)
        if usable:
            try:
                card = (Path("/sys/class/video4linux") / node.name / "name").read_text().strip()
            except OSError:
                card = "unknown"
            lasting = f", {by_id[node]}" if node in by_id else ""
            cameras.append(f"{node} ({card}{lasting})")
    if not cameras:
        return "there is no camera at all: check its plug and `lsusb`"
    return f"there is {', '.join(cameras)}"
