"""How far pictures that are shrunk quickly are from those shrunk by area, and what it does to a network's answers.

python -m tests.bench.shrinking [FILM ...]

Without films, those of `bench_classifier`. Of each film that is at least twice the network's size about 60 frames are
shrunk both ways, and named by efficientnet_lite0 in float32. `top-1` is the share of frames of which it names the same;
`sure` are those on which the likeliest label leads by 0.05 (as engines are compared). Then what a picture takes, in
milliseconds: the median and the least.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.classifier import open_classifier
from rpiwatch.classifier.choice import MARGIN
from rpiwatch.classifier.fitting import shrunk
from rpiwatch.config import ModelSection
from rpiwatch.networks.pictures import resized
from tests.bench.bench_classifier import films, frames_of

SIZE = 224
SIZES = ((640, 480), (768, 576), (1280, 720), (1920, 1080))
LABELS = 1000


def compare(files: list[Path]) -> None:
    """Print a line a film, and one of all."""
    classifier = open_classifier(ModelSection(name="efficientnet_lite0", engine="float32"), [""] * LABELS)
    print(f"{'film':28}{'frames':>7}{'mean':>7}{'most':>6}{'PSNR':>7}{'top-1':>8}{'sure':>6}{'top-1':>8}")
    lines = []
    for file in files:
        count = int(cv2.VideoCapture(str(file)).get(cv2.CAP_PROP_FRAME_COUNT))
        for frame in frames_of(file, max(1, count // 60)):
            if min(frame.shape[:2]) < 2 * SIZE:
                break
            by_area, quick = resized(frame, SIZE, SIZE), shrunk(frame, SIZE, SIZE)
            apart = np.abs(by_area.astype(float) - quick)
            right, answer = classifier.classify(by_area), classifier.classify(quick)
            second, first = np.sort(right)[-2:]
            same = right.argmax() == answer.argmax()
            lines.append(
                (file.name, apart.mean(), apart.max(), np.square(apart).mean(), same, first - second >= MARGIN)
            )
    for name in dict.fromkeys(line[0] for line in lines):
        _print(name, np.array([line[1:] for line in lines if line[0] == name], float))
    if lines:
        _print("all", np.array([line[1:] for line in lines], float))


def _print(name: str, lines: NDArray[np.float64]) -> None:
    mean, most, square, same, sure = lines.T
    psnr = 10 * np.log10(255**2 / max(square.mean(), 1e-9))
    of_sure = same[sure == 1].mean() if sure.any() else float("nan")
    print(
        f"{name:28}{len(lines):7}{mean.mean():7.2f}{most.max():6.0f}{psnr:7.1f}{same.mean():8.3f}{int(sure.sum()):6}"
        f"{of_sure:8.3f}",
        flush=True,
    )


def times() -> None:
    """Print the median and the least milliseconds of a picture by size, the two ways in turn."""
    print(f"\n{'ms':14}{'by area':>16}{'quickly':>16}")
    ways: tuple[Callable[..., object], ...] = (resized, shrunk)
    for width, height in SIZES:
        picture = np.random.default_rng(0).integers(0, 256, (height, width, 3), np.uint8)
        took_ms: list[list[float]] = [[], []]
        for _ in range(101):
            for way, times_ms in zip(ways, took_ms, strict=True):
                began_ns = time.perf_counter_ns()
                way(picture, SIZE, SIZE)
                times_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
        figures = "".join(f"{statistics.median(each):8.2f}{min(each):8.2f}" for each in took_ms)
        print(f"{width}x{height:<8} {figures}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("films", nargs="*", type=Path, metavar="FILM")
    compare(parser.parse_args().films or films())
    times()


if __name__ == "__main__":
    main()
