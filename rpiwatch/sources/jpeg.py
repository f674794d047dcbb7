"""JPEG as cameras give it: where a picture ends, how large it is, and decoded no larger than is needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np
import simplejpeg

if TYPE_CHECKING:
    from numpy.typing import NDArray

JPEG_START, JPEG_END = b"\xff\xd8", b"\xff\xd9"
_SCAN = 0xDA
_WITHOUT_LENGTH = {0x01, *range(0xD0, 0xD8)}
_FRAME_HEADERS = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""ITU-T T.81, table B.1: SOF0 to SOF15, which say the size; the three left out are DHT, JPG and DAC."""

_LARGEST_PIXELS = 1 << 27
"""Beyond what any camera has."""
_TORN = re.compile("premature end|bad Huffman code|instead of RST", re.IGNORECASE)
"""What libjpeg says where pixels are missing."""
_HARMLESS = re.compile("extraneous bytes|Invalid SOS parameters")
"""What it says of pictures that are as good as any, and of some cameras' each."""
_OPENCV = {
    8: cv2.IMREAD_REDUCED_COLOR_8,
    4: cv2.IMREAD_REDUCED_COLOR_4,
    2: cv2.IMREAD_REDUCED_COLOR_2,
    1: cv2.IMREAD_COLOR,
}


@dataclass(frozen=True, slots=True)
class Jpeg:
    """One picture, compressed: from its start to its end and no further, and its size in pixels."""

    data: bytes
    width: int
    height: int


def read_jpeg(buffer: bytes) -> Jpeg | None:
    """Find the picture that a camera's buffer begins with; None where its start, its end or its size is missing.

    What follows the picture's end is left out: drivers pad their buffers, and leave older pictures' rests in them. The
    picture's bytes stay as they are. Huffman tables that it lacks, as AVI1's do, every decoder here supplies itself.
    """
    if not buffer.startswith(JPEG_START):
        return None
    at = len(JPEG_START)
    width = height = 0
    while at + 4 <= len(buffer) and buffer[at] == 0xFF:
        marker = buffer[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker in _WITHOUT_LENGTH:
            at += 2
            continue
        length = int.from_bytes(buffer[at + 2 : at + 4])
        if marker in _FRAME_HEADERS and length >= 8:
            height, width = (int.from_bytes(buffer[at + place : at + place + 2]) for place in (5, 7))
        at += 2 + length
        if marker == _SCAN:
            # In a scan 0xFF is followed by 0 or a restart's number, so this is the end and not a pixel.
            end = buffer.find(JPEG_END, at)
            return Jpeg(buffer[: end + len(JPEG_END)], width, height) if end >= 0 and width and height else None
    return None


def decode_jpeg(jpeg: Jpeg, min_side: int | None, *, is_cut: bool = False) -> NDArray[np.uint8] | None:
    """The picture as BGR, uint8 (height, width, 3); None where it is seen to be torn, or cannot be decoded.

    It is decoded at a half, a quarter or an eighth of its size, the smallest of which both sides have `min_side` pixels
    still: less work than decoding all of it and then shrinking it. None for `min_side` is the full size. Whatever it
    says of its orientation, it is shown as its pixels come, as in clips. The pixels are those of OpenCV's decoder,
    which tells on stderr of each picture with a stray byte; some cameras give no other. libjpeg tells only of the first
    thing that is wrong; with `is_cut`, where more is likely, nothing may be.
    """
    if jpeg.width * jpeg.height > _LARGEST_PIXELS:
        return None
    scale = next((scale for scale in (8, 4, 2) if _fits(jpeg, scale, min_side)), 1)
    width, height = -(-jpeg.width // scale), -(-jpeg.height // scale)
    try:
        image = np.empty((height, width, 3), np.uint8)
        simplejpeg.decode_jpeg(jpeg.data, "BGR", min_height=height, min_width=width, buffer=image)
    except ValueError as fault:
        if is_cut or _TORN.search(str(fault)):
            return None
        # Of these it is told when all is decoded; of a header that libjpeg's newer interface refuses, before.
        return image if _HARMLESS.search(str(fault)) else _decoded_by_opencv(jpeg, scale)
    except (MemoryError, RuntimeError):
        return None
    return image


def _decoded_by_opencv(jpeg: Jpeg, scale: int) -> NDArray[np.uint8] | None:
    try:
        image = cv2.imdecode(np.frombuffer(jpeg.data, np.uint8), _OPENCV[scale] | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error:
        return None
    return cast("NDArray[np.uint8] | None", image)


def _fits(jpeg: Jpeg, scale: int, min_side: int | None) -> bool:
    return min_side is not None and min(jpeg.width, jpeg.height) >= scale * min_side
