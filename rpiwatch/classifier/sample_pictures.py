"""The pictures that engines are compared on: crops of photographs that the package carries.

They are of scikit-image's photographs chelsea, coffee, rocket, brick and gravel (CC0), astronaut and hubble_deep_field
(of NASA, public domain), other parts than calibration looks at.

python -m rpiwatch.classifier.sample_pictures    chooses and cuts them again, and writes them into the package
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

SHIPPED = Path(__file__).parent.parent / "data" / "sample_pictures.npz"
_FROM = (
    "chelsea.png", "coffee.png", "rocket.jpg", "brick.png", "gravel.png", "astronaut.png", "hubble_deep_field.jpg",
)  # fmt: skip
_EACH = 7
"""Of a photograph."""
_LEAD = (0.07, 0.5)
"""By how much the likeliest label leads: what is nearer says nothing, what is farther every network agrees on."""
_SIZE = 240
_QUALITY = 75


def sample_pictures() -> list[NDArray[np.uint8]]:
    """BGR pictures, uint8 (240, 240, 3), always the same ones in the same order, each photograph in turn."""
    with np.load(SHIPPED, allow_pickle=False) as data:
        parts = np.split(data["jpegs"], np.cumsum(data["lengths"])[:-1])
    return [np.asarray(cv2.imdecode(part, cv2.IMREAD_COLOR), np.uint8) for part in parts]


def main() -> None:
    """Cut those of which efficientnet_lite0 in float32 is the least sure, but decided, and write `SHIPPED`."""
    from rpiwatch.classifier import open_classifier
    from rpiwatch.classifier.calibration import bundled_pictures
    from rpiwatch.config import ModelSection
    from rpiwatch.networks.pictures import resized
    from rpiwatch.vocabulary import load_vocabulary

    files = {file.name: file for file in bundled_pictures()}
    if not files:
        raise SystemExit("sample pictures: scikit-image is not installed; pip install 'rpiwatch[demo]'")
    section = ModelSection(name="efficientnet_lite0", engine="float32")
    classifier = open_classifier(section, load_vocabulary("imagenet").labels)
    chosen: list[list[bytes]] = []
    for name in _FROM:
        photograph = np.asarray(cv2.imdecode(np.fromfile(files[name], np.uint8), cv2.IMREAD_COLOR), np.uint8)
        by_lead: list[tuple[float, bytes]] = []
        for side, top, left in _places(photograph):
            crop = resized(photograph[top : top + side, left : left + side], _SIZE, _SIZE)
            jpeg = cv2.imencode(".jpg", crop, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1]
            best = np.sort(classifier.classify(np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)))[-2:]
            by_lead.append((float(best[1] - best[0]), jpeg.tobytes()))
        by_lead = sorted(entry for entry in by_lead if _LEAD[0] <= entry[0] <= _LEAD[1])
        chosen.append([jpeg for _, jpeg in by_lead[:_EACH]])
        print(name, [round(lead, 2) for lead, _ in by_lead[:_EACH]])
    jpegs = [jpeg for each in zip(*chosen, strict=True) for jpeg in each]
    np.savez(
        SHIPPED,
        jpegs=np.frombuffer(b"".join(jpegs), np.uint8),
        lengths=np.array([len(jpeg) for jpeg in jpegs]),
    )
    print(f"{SHIPPED.name}: {len(jpegs)} pictures, {SHIPPED.stat().st_size} bytes")


def _places(photograph: NDArray[np.uint8]) -> list[tuple[int, int, int]]:
    """Squares on a grid, as (side, top, left) in pixels."""
    height, width = photograph.shape[:2]
    places = []
    for share in (1.0, 0.8, 0.6, 0.45, 0.35):
        side = int(min(height, width) * share)
        for row in range(3):
            for column in range(3):
                places.append((side, (height - side) * row // 2, (width - side) * column // 2))
    return list(dict.fromkeys(places))  # of the whole height all rows are one


if __name__ == "__main__":
    main()
