"""A camera that gives MJPG, for tests in the guest: feeds the kernel module v4l2loopback from user space.

    python -m tests.loopback_camera DEVICE [WIDTH HEIGHT]

Gives the pictures of `jpegs()` in turn, without Huffman tables and padded as cameras do it; every fifth is torn.
"""

from __future__ import annotations

import fcntl
import itertools
import os
import struct
import sys
import time

from tests.jpegs import encoded, scene, without_huffman_tables

PICTURES = 8
FPS = 20
PADDING = b"\0" * 700

# From the kernel's include/uapi/linux/videodev2.h: struct v4l2_format with its pix member.
_FORMAT = struct.Struct("=I4xIIIIIIII168x")
_VIDIOC_S_FMT = 0xC0D05605
_BUF_TYPE_VIDEO_OUTPUT = 2
_FIELD_NONE = 1
_COLORSPACE_JPEG = 7


def jpegs(width: int, height: int) -> list[bytes]:
    """The whole pictures that it gives."""
    return [without_huffman_tables(encoded(scene(width, height, number))) for number in range(PICTURES)]


def main() -> None:
    device, width, height = sys.argv[1], *(int(side) for side in sys.argv[2:4] or (640, 480))
    descriptor = os.open(device, os.O_RDWR)
    pixels = (width, height, int.from_bytes(b"MJPG", "little"), _FIELD_NONE, 0, width * height * 2, _COLORSPACE_JPEG, 0)
    fcntl.ioctl(descriptor, _VIDIOC_S_FMT, _FORMAT.pack(_BUF_TYPE_VIDEO_OUTPUT, *pixels))
    pictures = jpegs(width, height)
    for number in itertools.count():
        picture = pictures[number % PICTURES]
        os.write(descriptor, (picture[: len(picture) // 2] if number % 5 == 4 else picture) + PADDING)
        time.sleep(1 / FPS)


if __name__ == "__main__":
    main()
