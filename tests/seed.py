"""The loop that rpiwatch grew from, as it stood: the reference for answers, and the baseline of the benchmarks.

python -m tests.seed VIDEO [WEIGHTS]    prints a line of JSON: fps, CPU a frame, memory, seconds to the first answer
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torchvision import transforms

SHARED = Path(__file__).parent.parent.parent / "shared" / "data"
SEED_WEIGHTS = SHARED / "mobilenet_v2_quantized.pt"
SIZE = (224, 224)


def seed_model(weights: Path | None) -> torch.jit.ScriptModule:
    """torchvision's quantised MobileNetV2 scripted, as TorchScript from a path; without one, the network untrained."""
    torch.backends.quantized.engine = "qnnpack"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if weights is not None:
            return torch.jit.load(str(weights)).eval()
        from torchvision.models.quantization import mobilenet_v2

        return torch.jit.script(mobilenet_v2(weights=None, quantize=True))


def seed_answers(model: torch.jit.ScriptModule, pictures: Iterator[NDArray[np.uint8]]) -> Iterator[NDArray[np.float32]]:
    """The seed's own loop over BGR pictures of 224x224: logits, float32 (1000,), one a picture."""
    preprocess = transforms.Compose(
        [transforms.ToTensor(), transforms.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])]
    )
    with torch.no_grad():
        for picture in pictures:
            image = picture[:, :, [2, 1, 0]]
            yield model(preprocess(image).unsqueeze(0))[0].numpy()


def pictures_of(video: Path) -> Iterator[NDArray[np.uint8]]:
    """A video's frames as the seed's camera gave them: 224x224, shrunk by area."""
    capture = cv2.VideoCapture(str(video))
    while True:
        there, picture = capture.read()
        if not there:
            return
        yield cv2.resize(picture, SIZE, interpolation=cv2.INTER_AREA)


def main(video: str, weights: str | None = None) -> None:
    started_s = time.clock_gettime(time.CLOCK_BOOTTIME) - _started_s()
    answers = seed_answers(seed_model(Path(weights) if weights else None), pictures_of(Path(video)))
    next(answers)
    first_s = time.clock_gettime(time.CLOCK_BOOTTIME) - _started_s()
    began_s, began_cpu_s, frames = time.monotonic(), time.process_time(), 0
    second_s = began_s
    counted = 0
    for _ in answers:
        frames += 1
        if time.monotonic() - second_s > 1:
            print(f"{frames - counted} fps", file=sys.stderr)
            second_s, counted = time.monotonic(), frames
    seconds, cpu_s = time.monotonic() - began_s, time.process_time() - began_cpu_s
    print(
        json.dumps(
            {
                "fps": frames / seconds,
                "cpu_ms_per_frame": 1000 * cpu_s / frames,
                "peak_rss_mb": int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) * 1.024e-3,
                "first_answer_s": first_s,
                "imports_s": started_s,
            }
        )
    )


def _started_s() -> float:
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return ticks / 100


if __name__ == "__main__":
    main(*sys.argv[1:])
