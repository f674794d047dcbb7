"""The yardstick's composites: their truth is what the pixels show."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from rpiwatch.boxes import WHOLE, Box
from tests.truth.composite import FPS, Actor, Pose, Scene, film, garage, person, scenes, street, write_composites
from tests.truth.footage import read_truth


@pytest.fixture(scope="module")
def passing() -> Scene:
    """Somebody who comes in at the left, stands for half a second and leaves at the right, within three."""
    poses = [Pose(0.4, -0.2, 1.0, 0.8), Pose(1.0, 0.5, 1.0, 0.8), Pose(1.5, 0.5, 1.0, 0.8), Pose(2.2, 1.2, 1.0, 0.8)]
    return Scene("passing", street(), 3.0, [Actor("person", person(), poses)])


def test_boxes_hold_what_differs_from_the_street(passing: Scene) -> None:
    """Where the box says that somebody is, and nowhere else, the picture is another one than the empty street."""
    background = passing.place.picture
    height, width = background.shape[:2]
    seen = 0
    for shot in film(passing):
        changed = (
            cv2.blur(np.abs(shot.picture.astype(np.int16) - background).max(axis=2).astype(np.float32), (5, 5)) > 20
        )
        (box,) = shot.boxes
        if box is None:
            assert not changed.any()
            continue
        assert WHOLE.overlap(box) == pytest.approx(box.area)
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        if columns.size < 40:
            continue  # A sliver at the border, which blurring widens.
        found = Box(columns[0] / width, rows[0] / height, (columns[-1] + 1) / width, (rows[-1] + 1) / height)
        assert box.iou(found) > 0.85
        seen += 1
    assert seen > 15


def test_stands_still_while_it_stands(passing: Scene) -> None:
    boxes = [shot.boxes[0] for shot in film(passing)]
    standing = {boxes[number] for number in range(round(1.05 * FPS), round(1.45 * FPS))}
    assert len(standing) == 1
    walking = [box for box in boxes[round(0.7 * FPS) : round(1.0 * FPS)] if box is not None]
    assert all(before.centre[0] < after.centre[0] for before, after in pairwise(walking))


def test_noise_changes_from_frame_to_frame_and_not_from_run_to_run() -> None:
    nobody = Scene("nobody", garage(), 3 / FPS, [])
    first, again = (np.stack([shot.picture for shot in film(nobody)]) for _ in range(2))
    np.testing.assert_array_equal(first, again)
    between = first[1].astype(float) - first[0]
    assert 2 < between.std() < 10
    assert abs(between.mean()) < 0.1


def test_written_with_its_truth(passing: Scene, tmp_path: Path) -> None:
    truth = write_composites(
        tmp_path / "films", [passing, replace(passing, name="empty", place=garage(), actors=[], seconds=0.4)]
    )
    rows = {(row["video"], row["label"]): row for row in read_truth(truth)}
    assert set(rows) == {("passing.mp4", "bicycle"), ("passing.mp4", "person"), ("empty.mp4", "motorcycle")}
    boxes = [row for row in read_truth(tmp_path / "films" / "boxes.csv") if row["video"] == "passing.mp4"]
    person_row = rows["passing.mp4", "person"]
    assert round(float(person_row["start_s"]) * FPS) == int(boxes[0]["frame"])
    assert round(float(person_row["end_s"]) * FPS) == int(boxes[-1]["frame"])
    assert 0.4 < float(person_row["start_s"]) < 0.8
    assert 1.8 < float(person_row["end_s"]) < 2.2
    with av.open(str(tmp_path / "films" / "passing.mp4")) as container:
        frames = [frame.time for frame in container.decode(video=0)]
    assert len(frames) == 3 * FPS
    assert frames[0] == 0
    np.testing.assert_allclose(np.diff(frames), 1 / FPS, atol=1e-4)


def test_the_scenes_that_are_promised() -> None:
    by_name = {scene.name: scene for scene in scenes()}
    assert set(by_name) == {"walks-in-stands-leaves", "cat-comes-twice", "two-cats-cross", "light-changes"}
    stands = by_name["walks-in-stands-leaves"].actors[0].poses
    assert max(after.at_s - before.at_s for before, after in pairwise(stands) if before.x == after.x) == 20
    one, other = by_name["two-cats-cross"].actors
    assert one.poses[0].x < other.poses[0].x
    assert one.poses[-1].x > other.poses[-1].x
