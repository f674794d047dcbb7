"""The V4L2 cameras that there are, and what each can give: asked of the driver, without taking the camera."""

from __future__ import annotations

import errno
import fcntl
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rpiwatch.sources.opencv import fourcc_text
from rpiwatch.sources.v4l2 import (
    _BUF_TYPE_VIDEO_CAPTURE,
    _CAP_DEVICE_CAPS,
    _CAP_VIDEO_CAPTURE,
    _CAPABILITY,
    _VIDIOC_QUERYCAP,
    _fault,
)

# From the kernel's include/uapi/linux/videodev2.h: struct v4l2_fmtdesc, v4l2_frmsizeenum and v4l2_frmivalenum.
_FORMAT = struct.Struct("=III32sII12x")
_FRAME_SIZE = struct.Struct("=III6I8x")
_FRAME_INTERVAL = struct.Struct("=IIIII6I8x")
_VIDIOC_ENUM_FMT = 0xC0405602
_VIDIOC_ENUM_FRAMESIZES = 0xC02C564A
_VIDIOC_ENUM_FRAMEINTERVALS = 0xC034564B
_BIG_ENDIAN = 0x80000000
_DISCRETE = 1
LONGEST_LIST = 256
"""Of formats, sizes and rates; a driver that never ends its list is broken."""


@dataclass(frozen=True, slots=True)
class Mode:
    """A pixel format with a size in pixels and the rates that go with it, in frames a second, the greatest first.

    A driver that scales freely has one mode a format, its largest, with `smallest` (width, height).
    """

    fourcc: str
    width: int
    height: int
    rates: tuple[float, ...]
    smallest: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Device:
    """A camera as its driver describes it. `fault` says why it cannot be watched now, None where it seems to be fine.

    `lasting_name` is its path in /dev/v4l/by-id, which stays the same at another port.
    """

    path: Path
    card: str
    driver: str
    bus: str
    lasting_name: Path | None
    modes: tuple[Mode, ...]
    fault: str | None


def find_devices(folder: Path = Path("/dev")) -> list[Device]:
    """All cameras, those included that may not be opened: of these the name is all that is known."""
    by_id = {link.resolve(): link for link in sorted((folder / "v4l/by-id").glob("*"))}
    nodes = sorted(folder.glob("video[0-9]*"), key=lambda node: (len(node.name), node.name))
    return [device for node in nodes if (device := _describe(node, by_id.get(node))) is not None]


def _describe(node: Path, lasting_name: Path | None) -> Device | None:
    """What is there; None where it is no camera (an encoder, a camera's metadata) or has just gone."""
    try:
        descriptor = os.open(node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENXIO, errno.ENODEV):
            return None
        return Device(node, _name_of(node), "", "", lasting_name, (), _fault(str(node)))
    try:
        answer = fcntl.ioctl(descriptor, _VIDIOC_QUERYCAP, bytes(_CAPABILITY.size))
        driver, card, bus, _, capabilities, device_caps = _CAPABILITY.unpack(answer)
        if not (device_caps if capabilities & _CAP_DEVICE_CAPS else capabilities) & _CAP_VIDEO_CAPTURE:
            return None
        modes = tuple(_modes(descriptor))
    except OSError:
        return None
    finally:
        os.close(descriptor)
    return Device(node, _text(card), _text(driver), _text(bus), lasting_name, modes, _fault(str(node)))


def _modes(descriptor: int) -> Iterator[Mode]:
    request = _FORMAT.pack(0, _BUF_TYPE_VIDEO_CAPTURE, 0, b"", 0, 0)
    for answer in _listed(descriptor, _VIDIOC_ENUM_FMT, request):
        pixel_format = _FORMAT.unpack(answer)[4]
        fourcc = fourcc_text(pixel_format & ~_BIG_ENDIAN) + ("-BE" if pixel_format & _BIG_ENDIAN else "")
        for size in _listed(descriptor, _VIDIOC_ENUM_FRAMESIZES, _FRAME_SIZE.pack(0, pixel_format, *7 * (0,))):
            _, _, kind, *numbers = _FRAME_SIZE.unpack(size)
            if kind == _DISCRETE:
                width, height = numbers[:2]
                yield Mode(fourcc, width, height, _rates(descriptor, pixel_format, width, height))
            else:
                least_width, width, _, least_height, height, _ = numbers
                rates = _rates(descriptor, pixel_format, width, height)
                yield Mode(fourcc, width, height, rates, (least_width, least_height))


def _rates(descriptor: int, pixel_format: int, width: int, height: int) -> tuple[float, ...]:
    rates: set[float] = set()
    request = _FRAME_INTERVAL.pack(0, pixel_format, width, height, *7 * (0,))
    for answer in _listed(descriptor, _VIDIOC_ENUM_FRAMEINTERVALS, request):
        *_, kind, numerator, denominator, most, of, _, _ = _FRAME_INTERVAL.unpack(answer)
        for over, under in ((numerator, denominator), (most, of)) if kind != _DISCRETE else ((numerator, denominator),):
            if over and under:
                rates.add(round(under / over, 2))
    return tuple(sorted(rates, reverse=True))


def _listed(descriptor: int, command: int, request: bytes) -> Iterator[bytes]:
    """The driver's answers to a request whose first number is the index, until it has no more."""
    for index in range(LONGEST_LIST):
        try:
            answer = fcntl.ioctl(descriptor, command, struct.pack("=I", index) + request[4:])
        except OSError:
            return
        yield answer
        # What is not a list of discrete values is told of once, as its bounds.
        if command != _VIDIOC_ENUM_FMT and struct.unpack_from("=I", answer, _KIND_AT[command])[0] != _DISCRETE:
            return


_KIND_AT = {_VIDIOC_ENUM_FRAMESIZES: 8, _VIDIOC_ENUM_FRAMEINTERVALS: 16}


def _text(raw: bytes) -> str:
    return raw.split(b"\0")[0].decode("utf-8", "replace").strip()


def _name_of(node: Path) -> str:
    try:
        return (Path("/sys/class/video4linux") / node.name / "name").read_text().strip()
    except OSError:
        return "unknown"
