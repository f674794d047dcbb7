"""Pictures as cameras compress them, and what they do to JPEG."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray


def scene(width: int, height: int, number: int = 0) -> NDArray[np.uint8]:
    """BGR: red grows to the right, green to the bottom, a blue block walks with `number`."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[:, :, 2] = np.linspace(0, 255, width, dtype=np.uint8)
    picture[:, :, 1] = np.linspace(0, 255, height, dtype=np.uint8)[:, None]
    side = height // 4
    left = (number * side // 2) % (width - side)
    picture[side : 2 * side, left : left + side] = (255, 0, 0)
    return picture


def encoded(picture: NDArray[np.uint8], quality: int = 90) -> bytes:
    done, buffer = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    return buffer.tobytes()


def without_huffman_tables(jpeg: bytes) -> bytes:
    """As AVI1 and most USB cameras give it: the standard tables are not in it."""
    return jpeg[:2] + b"".join(segment for marker, segment in _segments(jpeg) if marker != 0xC4)


def with_thumbnail(jpeg: bytes, thumbnail: bytes) -> bytes:
    """A smaller whole picture in an application's segment."""
    return jpeg[:2] + b"\xff\xe5" + (2 + len(thumbnail)).to_bytes(2) + thumbnail + jpeg[2:]


def with_exif_turn(jpeg: bytes) -> bytes:
    """Exif that says: turn me by a quarter."""
    entry = b"\x01\x12\0\3\0\0\0\1\0\6\0\0"
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\1" + entry + b"\0\0\0\0"
    return jpeg[:2] + b"\xff\xe1" + (2 + len(exif)).to_bytes(2) + exif + jpeg[2:]


def _segments(jpeg: bytes) -> Iterator[tuple[int, bytes]]:
    at = 2
    while True:
        marker = jpeg[at + 1]
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4])
        if marker == 0xDA:
            yield marker, jpeg[at:]
            return
        yield marker, jpeg[at:end]
        at = end
