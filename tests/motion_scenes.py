"""Footage for tests and the bench of motion: real films, composites whose truth is known, and what must not move."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import Box
from rpiwatch.footage import find_footage
from rpiwatch.motion import Motion, MotionFinder

Picture = NDArray[np.uint8]
SHARED = Path(__file__).parent.parent.parent / "shared" / "data"
BOTTLES = SHARED / "bottle-detection.mp4"


def film(file: Path, first: int = 0, last: int = 10**9) -> Iterator[Picture]:
    """The frames of a film from `first` up to and with `last`."""
    capture = cv2.VideoCapture(str(file))
    try:
        for number in range(last + 1):
            read, picture = capture.read()
            if not read:
                return
            if number >= first:
                yield np.asarray(picture, np.uint8)
    finally:
        capture.release()


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture that was taken at a time, and what moves in it."""

    at_s: float
    picture: Picture
    truth: Box | None = None


def watch(finder: MotionFinder, shots: Iterable[Shot], every: int = 1) -> Iterator[tuple[Shot, Motion]]:
    """Show every so many shots to the finder."""
    for number, shot in enumerate(shots):
        if number % every == 0:
            yield shot, finder.look(shot.picture, round(shot.at_s * 1e9))


def street() -> Picture:
    """A real scene of which nothing is left to move: one frame of a street with a parked bicycle."""
    return next(film(find_footage("bikes.mp4"), 230, 230))


def noisy(picture: Picture, seed: int, shot_noise: float = 1.0, read_noise: float = 2.0) -> Picture:
    """What a sensor would make of this picture: noise that grows with the root of the light, and some in the dark."""
    random = np.random.default_rng(seed)
    light = picture.astype(np.float32)
    sigma = np.sqrt(read_noise**2 + shot_noise**2 * light / 16)
    light += sigma * random.standard_normal(light.shape, np.float32)
    return np.clip(light, 0, 255).astype(np.uint8)


# --- what must not move ---


def still(seconds: float = 8.0, fps: float = 15.0, **noise: float) -> Iterator[Shot]:
    picture = street()
    for number in range(round(seconds * fps)):
        yield Shot(number / fps, noisy(picture, number, **noise))


def night(seconds: float = 8.0, fps: float = 15.0) -> Iterator[Shot]:
    """A dark scene that the camera amplifies: grey, coarse noise, smeared by the camera's own denoising."""
    grey = cv2.cvtColor(cv2.cvtColor(street(), cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    random = np.random.default_rng(7)
    for number in range(round(seconds * fps)):
        noise = cv2.GaussianBlur(random.standard_normal(grey.shape[:2], np.float32), (0, 0), 1.0)
        picture = grey * 0.5 + (12 / noise.std()) * noise[..., None]
        yield Shot(number / fps, np.clip(picture, 0, 255).astype(np.uint8))


def drifting(seconds: float = 20.0, fps: float = 10.0, swing: float = 0.2) -> Iterator[Shot]:
    """Exposure that goes up and down by a fifth within twenty seconds."""
    picture = street().astype(np.float32)
    for number in range(round(seconds * fps)):
        at_s = number / fps
        bright = np.clip(picture * (1 + swing * np.sin(2 * np.pi * at_s / 20)), 0, 255).astype(np.uint8)
        yield Shot(at_s, noisy(bright, number))


def encoded(seconds: float = 8.0, fps: float = 15.0) -> Iterator[Shot]:
    """A noisy still scene as a cheap network camera sends it: few bits, a key picture every two seconds."""
    file = io.BytesIO()
    first = street()
    with av.open(file, "w", format="mp4") as out:
        stream = out.add_stream("libx264", rate=round(fps))
        stream.width, stream.height, stream.pix_fmt = first.shape[1], first.shape[0], "yuv420p"
        stream.options = {"crf": "36", "preset": "ultrafast", "g": str(round(2 * fps)), "threads": "1"}
        for number in range(round(seconds * fps)):
            frame = av.VideoFrame.from_ndarray(noisy(first, number), format="bgr24")
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    file.seek(0)
    with av.open(file) as film_:
        for number, frame in enumerate(film_.decode(video=0)):
            yield Shot(number / fps, np.asarray(frame.to_ndarray(format="bgr24"), np.uint8))


def rain(seconds: float = 8.0, fps: float = 15.0) -> Iterator[Shot]:
    """Streaks of rain, new ones in each picture."""
    picture = street()
    height, width = picture.shape[:2]
    random = np.random.default_rng(3)
    for number in range(round(seconds * fps)):
        layer = np.zeros((height, width), np.float32)
        for _ in range(60):
            x, y, length = random.uniform(0, width), random.uniform(0, height), random.uniform(10, 25)
            cv2.line(layer, (int(x), int(y)), (int(x + 2), int(y + length)), float(random.uniform(0.15, 0.4)), 1)
        wet = picture + cv2.GaussianBlur(layer, (3, 3), 0)[..., None] * (235.0 - picture)
        yield Shot(number / fps, noisy(np.clip(wet, 0, 255).astype(np.uint8), number))


def leaves(seconds: float = 12.0, fps: float = 15.0, sway: float = 3.0) -> Iterator[Shot]:
    """Grass that sways by some pixels in the lower half of the scene."""
    scene = street()
    height, width = scene.shape[:2]
    grass = cv2.cvtColor(cv2.imread(str(find_footage("grass.png")), cv2.IMREAD_GRAYSCALE), cv2.COLOR_GRAY2BGR)
    grass = cv2.resize(grass, (width, width))[: height // 2]
    grass = (grass * np.array([0.5, 0.9, 0.7])).astype(np.uint8)
    y, x = np.mgrid[0 : height // 2, 0:width].astype(np.float32)
    for number in range(round(seconds * fps)):
        at_s = number / fps
        wind = sway * (0.6 * np.sin(2 * np.pi * at_s / 1.7 + x / 90) + 0.4 * np.sin(2 * np.pi * at_s / 0.9 + y / 40))
        picture = scene.copy()
        picture[height - height // 2 :] = cv2.remap(
            grass, x + wind.astype(np.float32), y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
        )
        yield Shot(at_s, noisy(picture, number))


NUISANCES: dict[str, Callable[[], Iterator[Shot]]] = {
    "sensor noise": still,
    "night noise": night,
    "exposure drift": drifting,
    "compression": encoded,
    "rain": rain,
    "grass in wind": leaves,
}


# --- composites ---


@dataclass(frozen=True, slots=True)
class Cutout:
    """A real picture's part, and how much of each pixel of it covers the background."""

    picture: Picture
    alpha: NDArray[np.float32]


@cache
def cutout(name: str) -> Cutout:
    """Cut an oval out of a picture of scikit-image."""
    left, top, right, bottom = {
        "chelsea.png": (90, 5, 320, 245),
        "astronaut.png": (120, 0, 330, 300),
        "coffee.png": (190, 60, 430, 330),
    }[name]
    picture = np.asarray(cv2.imread(str(find_footage(name))), np.uint8)[top:bottom, left:right]
    height, width = picture.shape[:2]
    alpha = np.zeros((height, width), np.float32)
    cv2.ellipse(alpha, (width // 2, height // 2), (width // 2, height // 2), 0, 0, 360, 1.0, -1)
    return Cutout(picture, alpha)


def paste(background: Picture, what: Cutout, x: float, y: float, height: float) -> tuple[Picture, Box | None]:
    """Lay it over the background with its middle at (x, y) and this height, all in fractions; and where it then is."""
    rows, columns = background.shape[:2]
    scale = height * rows / what.picture.shape[0]
    size = (max(1, round(what.picture.shape[1] * scale)), max(1, round(what.picture.shape[0] * scale)))
    picture = cv2.resize(what.picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    alpha = cv2.resize(what.alpha, size, interpolation=cv2.INTER_AREA)
    left, top = round(x * columns - size[0] / 2), round(y * rows - size[1] / 2)
    right, bottom = min(columns, left + size[0]), min(rows, top + size[1])
    from_x, from_y = max(0, -left), max(0, -top)
    left, top = max(0, left), max(0, top)
    if left >= right or top >= bottom:
        return background, None
    part = (slice(from_y, from_y + bottom - top), slice(from_x, from_x + right - left))
    out = background.copy()
    under = out[top:bottom, left:right].astype(np.float32)
    cover = alpha[part][..., None]
    out[top:bottom, left:right] = np.clip(under + (picture[part] - under) * cover, 0, 255).astype(np.uint8)
    return out, Box(left / columns, top / rows, right / columns, bottom / rows)


def visit(
    backgrounds: Sequence[Picture],
    what: Cutout,
    height: float,
    fps: float = 15.0,
    noise: bool = True,
    bob: float = 0.03,
) -> Iterator[Shot]:
    """It comes in from the left after 2 s, is in the middle from 4 to 5.5 s, and is gone to the right at 8 s."""
    for number in range(round(9 * fps)):
        at_s = number / fps
        x = np.interp(at_s, [2, 4, 5.5, 8], [-0.2, 0.5, 0.5, 1.2])
        y = 0.6 + bob * np.sin(2 * np.pi * at_s)
        # Forwards and backwards, so that the background has no jump.
        turn = number % max(1, 2 * len(backgrounds) - 2)
        background = backgrounds[min(turn, 2 * len(backgrounds) - 2 - turn)]
        picture, truth = paste(background, what, float(x), float(y), height)
        yield Shot(at_s, noisy(picture, number) if noise else picture, truth)


# --- what is easily missed by who does not look at each frame ---


def street_that_rests() -> Iterator[Shot]:
    """The real street with its traffic, and after each second of it a rest of three, with a sensor's noise."""
    at = 0
    for number, picture in enumerate(film(find_footage("bikes.mp4"))):
        for _ in range(75 if number % 50 == 49 else 1):
            yield Shot(at / 25, noisy(picture, at))
            at += 1


def comes_slowly() -> Iterator[Shot]:
    """A small cat creeps in within ten seconds, by less than a pixel a frame, comes near, and stays."""
    scene = cv2.resize(street(), (480, 204), interpolation=cv2.INTER_AREA)
    for number in range(180):
        at_s = number / 10
        x = float(np.interp(at_s, [2, 12], [-0.1, 0.5]))
        height = float(np.interp(at_s, [8, 14], [0.3, 1.0]))
        picture, _ = paste(np.asarray(scene, np.uint8), cutout("chelsea.png"), x, 0.6, height)
        yield Shot(at_s, noisy(picture, number))


def lamp_that_fades() -> Iterator[Shot]:
    """A cat under a lamp that goes out within two minutes, and comes on again at once."""
    cat = np.asarray(cv2.resize(cv2.imread(str(find_footage("chelsea.png"))), (320, 214)), np.uint8)
    for number in range(300):
        at_s = number / 2.2
        light = float(np.interp(at_s, [5, 125], [1.0, 0.01])) if at_s < 130 else 1.0
        yield Shot(at_s, noisy((cat * light).astype(np.uint8), number))


@dataclass(slots=True)
class Score:
    """How well regions fit what is known to move."""

    looks: int = 0
    found: int = 0
    ious: float = 0.0
    false: int = 0
    regions: int = 0

    @property
    def recall(self) -> float:
        return self.found / max(1, self.looks)

    @property
    def iou(self) -> float:
        return self.ious / max(1, self.looks)


def score(seen: Iterable[tuple[Shot, Motion]]) -> Score:
    """Count as found: one region holds three quarters of the truth and is no larger than four times that."""
    total = Score()
    for shot, motion in seen:
        if motion.warming_up:
            continue
        truth = shot.truth
        total.regions += len(motion.regions)
        total.false += sum(truth is None or region.overlap(truth) == 0 for region in motion.regions)
        if truth is not None and truth.area > 0:
            total.looks += 1
            best = max(motion.regions, key=truth.iou, default=None)
            if best is not None:
                total.ious += truth.iou(best)
                total.found += truth.overlap(best) >= 0.75 * truth.area and best.area <= 4 * truth.area + 0.01
    return total
