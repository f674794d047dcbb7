"""What it saves to keep an MJPEG camera's own bytes: milliseconds a frame of each way, in one run.

    python -m tests.bench.passthrough [--size 1280x720] [--side 224] [--frames N] [--quality 85]

Real footage is compressed as a camera would do it; then each way makes of those bytes a picture for the model, at its
size, and a JPEG for the ring. The ways take turns frame by frame, in one thread. The last columns compare what the
model gets and says with a full decoding: the mean difference of pixels (0..255), of its likeliest label's probability
(0..1), and how often that label is the same.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.classifier import open_classifier
from rpiwatch.clips import encode_jpeg
from rpiwatch.config import ModelSection
from rpiwatch.footage import find_footage
from rpiwatch.networks.pictures import resized
from rpiwatch.records import Frame
from rpiwatch.report import Format, write_rows
from rpiwatch.sources.jpeg import decode_jpeg, read_jpeg
from rpiwatch.vocabulary import load_vocabulary

RING_QUALITY = 90

Image = NDArray[np.uint8]
Way = Callable[[bytes], tuple[Image, bytes]]


def plain(buffer: bytes) -> tuple[Image, bytes]:
    """Decode all of it, as OpenCV's own capture does, and encode that again."""
    image = np.asarray(cv2.imdecode(np.frombuffer(buffer, np.uint8), cv2.IMREAD_COLOR), np.uint8)
    return image, encode_jpeg(Frame(0, 0, image), RING_QUALITY)


def passthrough(buffer: bytes, side: int | None) -> tuple[Image, bytes]:
    """As the V4L2 source does it: keep the bytes, decode no more than the model needs."""
    jpeg = read_jpeg(buffer)
    image = decode_jpeg(jpeg, side) if jpeg is not None else None
    if jpeg is None or image is None:
        raise ValueError("a damaged picture")
    return image, jpeg.data


def camera_buffers(video: Path, size: tuple[int, int], count: int, quality: int) -> Iterator[bytes]:
    """The footage as a camera of this size would give it, padded."""
    capture = cv2.VideoCapture(str(video))
    for _ in range(count):
        good, image = capture.read()
        if not good:
            return
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
        yield encode_jpeg(Frame(0, 0, image), quality) + bytes(512)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.passthrough")
    parser.add_argument("--video", type=Path, default=find_footage("bikes.mp4"))
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--side", type=int, default=224)
    parser.add_argument("--frames", type=int, default=200)
    parser.add_argument("--quality", type=int, default=85)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    width, height = (int(side) for side in options.size.split("x"))
    buffers = list(camera_buffers(options.video, (width, height), options.frames, options.quality))
    ways: dict[str, Way] = {
        "decode and encode": plain,
        "own bytes, decoded in full": lambda buffer: passthrough(buffer, None),
        f"own bytes, decoded for {options.side}": lambda buffer: passthrough(buffer, options.side),
    }
    took_ms: dict[str, list[float]] = {name: [] for name in ways}
    sizes: dict[str, list[int]] = {name: [] for name in ways}
    images: dict[str, list[Image]] = {name: [] for name in ways}
    for buffer in buffers:
        for name, way in ways.items():
            began_ns = time.perf_counter_ns()
            image, jpeg = way(buffer)
            # The model's thread shrinks what is left to shrink; it belongs to the price.
            image = resized(image, options.side, options.side)
            took_ms[name].append((time.perf_counter_ns() - began_ns) / 1e6)
            sizes[name].append(len(jpeg))
            images[name].append(image)

    classifier = open_classifier(ModelSection(name="efficientnet_lite0"), load_vocabulary("imagenet", {}).labels)
    answers = {name: [classifier.classify(image) for image in pictures[::5]] for name, pictures in images.items()}
    reference = next(iter(ways))
    rows = []
    for name in ways:
        differences = [
            float(np.abs(one.astype(int) - other).mean())
            for one, other in zip(images[name], images[reference], strict=True)
        ]
        less_sure = [
            abs(float(one[np.argmax(other)] - np.max(other)))
            for one, other in zip(answers[name], answers[reference], strict=True)
        ]
        same = [
            int(np.argmax(one)) == int(np.argmax(other))
            for one, other in zip(answers[name], answers[reference], strict=True)
        ]
        rows.append((
            name,
            round(statistics.median(took_ms[name]), 2),
            round(statistics.quantiles(took_ms[name], n=100)[98], 2),
            round(statistics.median(sizes[name]) / 1000),
            round(statistics.mean(differences), 2),
            round(statistics.mean(less_sure), 3),
            round(statistics.mean(same), 3),
        ))  # fmt: skip
    print(f"{options.video.name} at {options.size}, {len(buffers)} frames, JPEG quality {options.quality}, one thread")
    write_rows(("way", "median_ms", "p99_ms", "ring_kB", "pixels", "probability", "same_label"), rows, Format.TABLE)


if __name__ == "__main__":
    main()
