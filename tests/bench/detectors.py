"""What a picture costs each detector that is at hand, over real footage, at two input sizes.

python -m tests.bench.detectors [--pictures N] [--threads N] [--weights SSDLITE.pth]

`ms` is the clock's, `CPU ms` what all threads of the process took; both are medians. `found` is the mean of a picture's
detections above 0.5. Without --weights, SSDlite runs with untrained ones, which cost the network the same and find
nothing. d2go.pt brings every picture to 320 lines itself, so that its input size is what that is made of.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from rpiwatch.config import DetectorSection
from rpiwatch.detector import open_detector
from rpiwatch.detector_vocabulary import load_detector_vocabulary
from rpiwatch.report import Format, write_rows
from tests.bench.bench_classifier import films
from tests.conftest import SHARED_DATA

D2GO = SHARED_DATA / "d2go.pt"
SSDLITE = "ssdlite320_mobilenet_v3_large"
COLUMNS = ("detector", "input", "film", "picture", "ms", "cpu_ms", "found")


def sections(folder: Path, weights: Path | None) -> Iterator[tuple[str, DetectorSection]]:
    """What there is to measure."""
    what = SSDLITE
    if weights is None:
        from torchvision.models.detection import ssdlite320_mobilenet_v3_large

        what, weights = f"{SSDLITE}, untrained", folder / "untrained.pth"
        network = ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None)
        torch.save(network.state_dict(), weights)
    for size in (320, 512):
        yield what, DetectorSection(name=SSDLITE, path=weights, input_size=size, min_score=0.5)
    if not D2GO.is_file():
        print("../shared/data/d2go.pt is not here")
        return
    for size in (160, 320):
        yield (
            "d2go.pt",
            DetectorSection(name="torchscript-detector", path=D2GO, input_size=size, min_score=0.5, channels="bgr"),
        )


def spread(film: Path, count: int) -> list[NDArray[np.uint8]]:
    """Pictures of a film, evenly spread over it."""
    capture = cv2.VideoCapture(str(film))
    length = int(capture.get(cv2.CAP_PROP_FRAME_COUNT))
    wanted = {length * index // count for index in range(count)}
    pictures, index = [], 0
    while capture.grab():
        if index in wanted:
            pictures.append(np.asarray(capture.retrieve()[1], np.uint8))
        index += 1
    return pictures


def rows(count: int, threads: int, weights: Path | None) -> Iterator[tuple[object, ...]]:
    """One of each detector, size and film."""
    labels = load_detector_vocabulary("coco").labels
    footage = {film.name: spread(film, count) for film in films() if film.name != "bigbuckbunny.mp4"}
    with tempfile.TemporaryDirectory() as folder:
        for what, section in sections(Path(folder), weights):
            detector = open_detector(section, labels, threads=threads, cache_dir=Path(folder))
            for name, pictures in footage.items():
                took_ms, cpu_ms, found = [], [], []
                for picture in pictures:
                    cpu_began_ns, began_ns = time.process_time_ns(), time.perf_counter_ns()
                    found.append(len(detector.detect(picture)))
                    took_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
                    cpu_ms.append((time.process_time_ns() - cpu_began_ns) / 1e6)
                height, width = pictures[0].shape[:2]
                yield (
                    what,
                    section.input_size,
                    name,
                    f"{width}x{height}",
                    round(statistics.median(took_ms), 1),
                    round(statistics.median(cpu_ms), 1),
                    round(statistics.mean(found), 1),
                )


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.detectors")
    parser.add_argument("--pictures", type=int, default=15, help="of each film")
    parser.add_argument("--threads", type=int, default=0, help="of torch; 0 chooses")
    parser.add_argument("--weights", type=Path, help="torchvision's own weights of SSDlite")
    options = parser.parse_args()
    write_rows(COLUMNS, list(rows(options.pictures, options.threads, options.weights)), Format.TABLE)


if __name__ == "__main__":
    main()
