"""Pictures to calibrate with, and the calibration of efficientnet_lite0 that the package carries.

python -m rpiwatch.classifier.calibration    measures that calibration again and writes it into the package
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.classifier.engines import Calibration, calibrate
from rpiwatch.classifier.fitting import shrunk

SHIPPED = Path(__file__).parent.parent / "data" / "efficientnet_lite0.calibration.npz"

_PICTURES = (
    "astronaut.png", "brick.png", "camera.png", "cell.png", "chelsea.png", "clock_motion.png", "coffee.png",
    "coins.png", "color.png", "grass.png", "gravel.png", "horse.png", "hubble_deep_field.jpg", "ihc.png", "moon.png",
    "motorcycle_left.png", "motorcycle_right.png", "retina.jpg", "rocket.jpg",
)  # fmt: skip
"""Of scikit-image: photographs, not diagrams."""
_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".webp"})
_VARIANTS = 5
_MOST_PICTURES = 256


def bundled_pictures() -> list[Path]:
    """scikit-image's pictures where it is installed, else none; the package is not imported."""
    spec = importlib.util.find_spec("skimage")
    for root in (spec.submodule_search_locations or []) if spec else []:
        files = [Path(root) / "data" / name for name in _PICTURES]
        if all(file.is_file() for file in files):
            return files
    return []


def pictures_in(folder: Path) -> list[Path]:
    """The pictures of a folder by name, 256 at most."""
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in _SUFFIXES)[:_MOST_PICTURES]


def calibration_images(files: list[Path], size: int) -> Iterator[NDArray[np.uint8]]:
    """BGR pictures (size, size, 3): each readable file whole, and parts of it mirrored, darker and lighter.

    The same files give the same pictures, always.
    """
    random = np.random.default_rng(0)
    for file in files:
        image = cv2.imdecode(np.fromfile(file, np.uint8), cv2.IMREAD_COLOR)
        if image is None:
            continue
        picture = np.asarray(image, np.uint8)
        yield shrunk(picture, size, size)
        for _ in range(_VARIANTS):
            height, width = picture.shape[:2]
            share = random.uniform(0.35, 1)
            rows, columns = max(1, int(height * share)), max(1, int(width * share))
            top, left = random.integers(0, height - rows + 1), random.integers(0, width - columns + 1)
            part = shrunk(picture[top : top + rows, left : left + columns], size, size)
            if random.random() < 0.5:
                part = part[:, ::-1]
            light = part.astype(np.float32) * random.uniform(0.5, 1.4) + random.uniform(-20, 20)
            yield np.clip(light, 0, 255).astype(np.uint8)


def save_calibration(file: Path, calibration: Calibration, weights_sha256: str) -> None:
    """Write a calibration and the hash of the weights that it was measured with."""
    values = sorted(calibration.ranges)
    np.savez_compressed(
        file,
        weights_sha256=np.array(weights_sha256),
        values=np.array(values),
        ranges=np.array([calibration.ranges[name] for name in values], np.float32),
        layers=np.array(sorted(calibration.means)),
        means=np.concatenate([calibration.means[name] for name in sorted(calibration.means)]),
        channels=np.array([len(calibration.means[name]) for name in sorted(calibration.means)]),
    )


def load_calibration(file: Path, weights_sha256: str) -> Calibration | None:
    """The calibration of a file; None where it was measured with other weights."""
    with np.load(file, allow_pickle=False) as data:
        if str(data["weights_sha256"]) != weights_sha256:
            return None
        ranges = {
            str(name): (float(low), float(high))
            for name, (low, high) in zip(data["values"], data["ranges"], strict=True)
        }
        parts = np.split(data["means"], np.cumsum(data["channels"])[:-1])
        return Calibration(ranges, {str(name): part for name, part in zip(data["layers"], parts, strict=True)})


def digest_of(calibration: Calibration) -> str:
    """A name for what the calibration says, in hexadecimal."""
    digest = hashlib.sha256()
    for name, (low, high) in sorted(calibration.ranges.items()):
        digest.update(f"{name} {low!r} {high!r}\n".encode())
    for name, means in sorted(calibration.means.items()):
        digest.update(name.encode() + means.tobytes())
    return digest.hexdigest()


def main() -> None:
    """Measure efficientnet_lite0 on scikit-image's pictures and write `SHIPPED`."""
    from rpiwatch.classifier import efficientnet_lite
    from rpiwatch.classifier.preprocess import Preprocessor
    from rpiwatch.networks import weights

    files = bundled_pictures()
    if not files:
        raise SystemExit("calibration: scikit-image is not installed; pip install 'rpiwatch[demo]'")
    file = weights.find_efficientnet_lite0()
    network = efficientnet_lite.load_efficientnet_lite0(weights.read_state(file))
    size = 224
    prepare = Preprocessor(size, efficientnet_lite.MEAN, efficientnet_lite.STD, "stretch", turned=True)
    measured = calibrate(network, (prepare(image) for image in calibration_images(files, size)), size)
    save_calibration(SHIPPED, measured, weights.sha256_of(file))
    print(f"{SHIPPED.name}: {len(measured.ranges)} ranges, {SHIPPED.stat().st_size} bytes")


if __name__ == "__main__":
    main()
