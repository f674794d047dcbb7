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
from rpiwatch.sources.jpeg import Jpeg, decode_jpeg, read_jpeg
from rpiwatch.sources.opencv import V4L2_TIMEOUT_S, fourcc_text, open_capture, retrieve, usable_fps
from rpiwatch.sources.protocol import SourceError, SourceInfo, SourceLost

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection

BUFFERS = 3
"""Frames that the driver keeps: one that is read, one that is filled, one that waits. More only add delay."""

COMPRESSED = {"MJPG", "JPEG"}
"""Pixel formats whose frames are pictures that a clip can take as they are."""

FIRST_FRAMES = 10
"""Of which one must be a picture; after opening some cameras give a torn one or two."""

# From the kernel's include/uapi/linux/videodev2.h: struct v4l2_capability and struct v4l2_requestbuffers.
_CAPABILITY = struct.Struct("=16s32s32sIII12x")
_REQUEST_BUFFERS = struct.Struct("=IIIIB3x")
_VIDIOC_QUERYCAP = 0x80685600
_VIDIOC_REQBUFS = 0xC0145608
_CAP_VIDEO_CAPTURE = 0x1
_CAP_DEVICE_CAPS = 0x80000000
_BUF_TYPE_VIDEO_CAPTURE = 1
_MEMORY_MMAP = 1


def open_v4l2(
    camera: CameraSection, path: str, clock: Clock, stop: threading.Event, min_side: int | None = None
) -> V4l2Source:
    """Open a camera by its number, its path, or its name in /dev/v4l/by-id, with the modes that `camera` asks for.

    Where it gives JPEG, its frames carry the camera's own bytes, and `image` decoded no larger than `min_side` asks
    for (see `decode_jpeg`). Raises `SourceError` where it is absent, busy, forbidden, no camera, or gives no picture.
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
    fourcc = fourcc_text(capture.get(cv2.CAP_PROP_FOURCC))
    compressed = fourcc in COMPRESSED
    if compressed:
        capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)  # after the modes, whose setting begins anew
    # These only prove the camera: the first picture after opening is often dark.
    image = jpeg = None
    tries = 0
    while image is None and tries < FIRST_FRAMES and capture.grab():
        image, jpeg = _picture(capture, compressed, min_side)
        tries += 1
    if image is None:
        capture.release()
        what = f"gave no picture within {V4L2_TIMEOUT_S} s" if tries < FIRST_FRAMES else "gives only damaged pictures"
        raise SourceError(f"{wrong} {what}; unplug it and plug it in again")
    info = SourceInfo(
        uri=device,
        kind="v4l2",
        width=image.shape[1] if jpeg is None else jpeg.width,
        height=image.shape[0] if jpeg is None else jpeg.height,
        fps=usable_fps(capture.get(cv2.CAP_PROP_FPS)),
        fourcc=fourcc,
        live=True,
        pace="realtime",
    )
    return V4l2Source(info, capture, compressed, min_side, clock, stop)


class V4l2Source:
    """Frames of a V4L2 camera, stamped when the driver hands them over.

    One that is damaged is left out, and its number with it.
    """

    timeline = None
    lossless = False

    def __init__(
        self,
        info: SourceInfo,
        capture: cv2.VideoCapture,
        compressed: bool,
        min_side: int | None,
        clock: Clock,
        stop: threading.Event,
    ) -> None:
        self.info = info
        self._device = info.uri
        self._capture = capture
        self._compressed = compressed
        self._min_side = min_side
        self._clock = clock
        self._stop = stop
        self._seq = -1

    def read(self) -> Frame | None:
        """See `Source`."""
        first_ns = self._clock.monotonic_ns()
        while not self._stop.is_set():
            asked_ns = self._clock.monotonic_ns()
            if asked_ns - first_ns > V4L2_TIMEOUT_S * 1e9:
                raise SourceLost(f"{self._device} gives nothing but damaged pictures")
            if not self._capture.grab():
                if self._stop.is_set():
                    return None
                raise SourceLost(self._reason((self._clock.monotonic_ns() - asked_ns) / 1e9))
            mono_ns = self._clock.monotonic_ns()
            self._seq += 1
            image, jpeg = _picture(self._capture, self._compressed, self._min_side)
            if image is None:
                continue
            if jpeg is None:
                return Frame(self._seq, mono_ns, image)
            return Frame(self._seq, mono_ns, image, jpeg.data, jpeg_size=(jpeg.width, jpeg.height))
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


def _picture(
    capture: cv2.VideoCapture, compressed: bool, min_side: int | None
) -> tuple[NDArray[np.uint8], Jpeg | None] | tuple[None, None]:
    """The picture that was grabbed, for the model, and the camera's own JPEG; nothing where it is damaged."""
    buffer = retrieve(capture)
    if buffer is None:
        return None, None
    if not compressed:
        return buffer, None
    jpeg = read_jpeg(buffer.tobytes())
    image = decode_jpeg(jpeg, min_side) if jpeg is not None else None
    return (image, jpeg) if image is not None else (None, None)


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
