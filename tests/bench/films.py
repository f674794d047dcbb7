"""Real footage as a camera would give it: any size and length, 30 frames a second, H.264 without B-frames or MJPEG."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import Literal

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.footage import find_footage

Image = NDArray[np.uint8]
Codec = Literal["h264", "mjpeg"]
FPS = 30
SUFFIXES: dict[Codec, str] = {"h264": ".mp4", "mjpeg": ".avi"}


def footage_720p(folder: Path) -> Path:
    """42 s of an opossum in the snow, 1280x720, that a package ships."""
    from tests.truth.footage import main as fetch

    video = folder / "opossum_snow.mp4"
    if not video.is_file():
        fetch(["--into", str(folder), video.name])
    return video


def size_of(text: str) -> tuple[int, int]:
    """'640x480' as (width, height)."""
    width, height = text.split("x")
    return int(width), int(height)


def camera_film(video: Path, size: tuple[int, int], seconds: float, folder: Path, codec: Codec = "h264") -> Path:
    """The video's frames, the middle of each scaled to `size`, again and again for so long; made once."""
    name = f"{video.stem}-{size[0]}x{size[1]}-{seconds:g}s-{codec}{SUFFIXES[codec]}"
    return _written(folder / name, (_filling(picture, size) for picture in _pictures_of(video)), size, seconds, codec)


def turns_film(every_frames: int, seconds: float, folder: Path) -> Path:
    """A cat and a cup in turn, each for so many frames, 640x480: MJPEG, whose pictures cost the same in any order."""
    size = (640, 480)
    shown = [_filling(np.asarray(cv2.imread(str(find_footage(name))), np.uint8), size) for name in
             ("chelsea.png", "coffee.png")]  # fmt: skip
    pictures = (shown[number // every_frames % 2] for number in range(2 * every_frames))
    return _written(folder / f"turns-{every_frames}-{seconds:g}s.avi", pictures, size, seconds, "mjpeg")


def _pictures_of(video: Path) -> Iterator[Image]:
    capture = cv2.VideoCapture(str(video))
    while (read := capture.read())[0]:
        yield np.asarray(read[1], np.uint8)


def _filling(picture: Image, size: tuple[int, int]) -> Image:
    """The middle of the picture that has the size's shape, scaled to it."""
    height, width = picture.shape[:2]
    wide, high = min(width, height * size[0] // size[1]), min(height, width * size[1] // size[0])
    left, top = (width - wide) // 2, (height - high) // 2
    middle = picture[top : top + high, left : left + wide]
    interpolation = cv2.INTER_AREA if wide > size[0] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(middle, size, interpolation=interpolation), np.uint8)


def _written(file: Path, pictures: Iterable[Image], size: tuple[int, int], seconds: float, codec: Codec) -> Path:
    """Encode the pictures once, a key picture a second, and repeat their packets to the wanted length."""
    if file.is_file():
        return file
    file.parent.mkdir(parents=True, exist_ok=True)
    part, wanted = file.with_name(f"part-{file.name}"), round(seconds * FPS)
    with av.open(str(part), "w") as container:
        if codec == "h264":
            stream = container.add_stream("libx264", rate=FPS, options={"preset": "veryfast", "crf": "20", "bf": "0"})
            stream.pix_fmt, stream.codec_context.gop_size = "yuv420p", FPS
        else:
            stream = container.add_stream("mjpeg", rate=FPS)
            stream.pix_fmt = "yuvj422p"  # as most USB cameras have it
            stream.codec_context.qmin = stream.codec_context.qmax = 4
        stream.width, stream.height = size
        stream.codec_context.time_base = Fraction(1, FPS)
        kept = list(_packets(stream, islice(pictures, wanted)))
        for number in range(wanted):
            data, is_key = kept[number % len(kept)]
            packet = av.Packet(data)
            packet.stream, packet.time_base, packet.is_keyframe = stream, Fraction(1, FPS), is_key
            packet.pts = packet.dts = number
            packet.duration = 1
            container.mux(packet)
    part.replace(file)
    return file


def _packets(stream: av.VideoStream, pictures: Iterable[Image]) -> Iterator[tuple[bytes, bool]]:
    for number, picture in enumerate(pictures):
        frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
        frame.pts, frame.time_base = number, Fraction(1, FPS)
        for packet in stream.encode(frame):
            yield bytes(packet), packet.is_keyframe
    for packet in stream.encode(None):
        yield bytes(packet), packet.is_keyframe
