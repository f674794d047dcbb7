"""Where something moves: real films, and real pictures moved over real scenes, so that the truth is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.boxes import Box, around
from rpiwatch.config import MotionSection
from rpiwatch.motion import GREY, Masks, Motion, MotionFinder, merged
from tests.motion_scenes import (
    BOTTLES,
    NUISANCES,
    Shot,
    cutout,
    film,
    leaves,
    noisy,
    paste,
    score,
    still,
    street,
    visit,
    watch,
)

METHODS = ("mog2", "knn")
LOWER_HALF = ((0.0, 0.45), (1.0, 0.45), (1.0, 1.0), (0.0, 1.0))
both_methods = pytest.mark.parametrize("method", METHODS)
Method = Literal["mog2", "knn"]


def boxes() -> st.SearchStrategy[Box]:
    edges = st.tuples(*[st.floats(0, 1, width=32)] * 4)
    return edges.map(lambda e: Box(min(e[0], e[1]), min(e[2], e[3]), max(e[0], e[1]), max(e[2], e[3])))


def after_warm_up(finder: MotionFinder, shots: Iterator[Shot], every: int = 1) -> list[tuple[Shot, Motion]]:
    return [(shot, motion) for shot, motion in watch(finder, shots, every) if not motion.warming_up]


# --- what moves ---


@both_methods
@pytest.mark.parametrize(
    ("what", "height", "iou"),
    [("chelsea.png", 0.6, 0.65), ("chelsea.png", 0.3, 0.55), ("astronaut.png", 0.5, 0.55), ("coffee.png", 0.12, 0.3)],
)
def test_who_comes_by_is_one_region_where_it_is(method: Method, what: str, height: float, iou: float) -> None:
    seen = after_warm_up(MotionFinder(MotionSection(method=method)), visit([street()], cutout(what), height))
    result = score(iter(seen))
    assert result.looks > 70
    assert result.recall >= 0.95
    assert result.iou >= iou
    assert result.false <= 5  # a region holds what moved a moment ago
    assert result.regions <= 1.1 * result.looks


def test_the_rate_of_looks_makes_no_difference() -> None:
    for every in (1, 3, 5):
        seen = after_warm_up(MotionFinder(MotionSection()), visit([street()], cutout("chelsea.png"), 0.4), every)
        assert score(iter(seen)).recall >= 0.9


@pytest.mark.skipif(not BOTTLES.is_file(), reason="../shared/data/bottle-detection.mp4 is not here")
def test_a_hand_that_takes_a_bottle_away_is_seen_from_its_first_moment_on() -> None:
    """It comes from the top, left of the middle, at 5.7 s; before, nothing moves on the table for 4 s."""
    finder, fps = MotionFinder(MotionSection()), 29.83
    first_s = None
    for number, picture in enumerate(film(BOTTLES, 0, 200)):
        motion = finder.look(picture, round(number / fps * 1e9))
        at_s = number / fps
        assert not motion.everything
        if motion.regions and first_s is None:
            first_s = at_s
        if 6.0 <= at_s <= 6.6:
            [region] = motion.regions
            assert region.top == 0
            assert region.right < 0.3
    assert first_s == pytest.approx(5.7, abs=0.2)


def test_what_stands_still_is_background_after_history_s() -> None:
    """By the pictures' times, not by their number; and where it stood, nothing is left for long when it goes."""

    def stands() -> Iterator[Shot]:
        scene = street()
        with_cup = paste(scene, cutout("coffee.png"), 0.5, 0.6, 0.3)[0]
        for number in range(15 * 15):
            at_s = number / 15
            yield Shot(at_s, noisy(with_cup if at_s >= 4 else scene, number))

    for every in (1, 3):
        finder = MotionFinder(MotionSection(history_s=4.0))
        moving = [shot.at_s for shot, motion in watch(finder, stands(), every) if motion.regions]
        assert min(moving) == pytest.approx(4.0, abs=0.21)
        assert max(moving) == pytest.approx(8.0, abs=1.5)


# --- what is no motion ---


@both_methods
@pytest.mark.parametrize("nuisance", NUISANCES)
def test_noise_rain_wind_and_exposure_are_not_motion(method: Method, nuisance: str) -> None:
    seen = after_warm_up(MotionFinder(MotionSection(method=method)), NUISANCES[nuisance]())
    assert len(seen) >= 100
    assert all(motion.regions == () and not motion.everything for _, motion in seen)


def test_what_sways_far_is_motion_unless_it_is_masked() -> None:
    bare = after_warm_up(MotionFinder(MotionSection()), leaves(seconds=8.0, sway=14.0))
    assert any(motion.regions for _, motion in bare)
    masked = after_warm_up(MotionFinder(MotionSection(), [LOWER_HALF]), leaves(seconds=8.0, sway=14.0))
    assert all(motion.regions == () for _, motion in masked)


def test_above_a_mask_with_swaying_grass_a_bird_is_still_found() -> None:
    def flies() -> Iterator[Shot]:
        for shot in leaves(seconds=8.0, fps=10.0, sway=14.0):
            x = float(np.interp(shot.at_s, [3, 7], [0.2, 0.8]))
            away = not 3 <= shot.at_s < 7
            picture, truth = (shot.picture, None) if away else paste(shot.picture, cutout("coffee.png"), x, 0.2, 0.2)
            yield Shot(shot.at_s, picture, truth)

    result = score(iter(after_warm_up(MotionFinder(MotionSection(), [LOWER_HALF]), flies())))
    assert result.looks == 40
    assert result.recall >= 0.9


# --- everything at once ---


@both_methods
@pytest.mark.parametrize("light", [0.3, 2.5])
def test_light_that_is_switched_is_everything_and_learnt_within_seconds(method: Method, light: float) -> None:
    def switched() -> Iterator[Shot]:
        for shot in still(seconds=12.0, fps=10.0):
            other = np.clip(shot.picture * light, 0, 255).astype(np.uint8)
            yield Shot(shot.at_s, other if shot.at_s >= 4 else shot.picture)

    seen = after_warm_up(MotionFinder(MotionSection(method=method)), switched())
    everything = [shot.at_s for shot, motion in seen if motion.everything]
    assert everything[0] == 4.0
    assert max(everything) < 8.0
    assert all(motion.regions == () for shot, motion in seen if shot.at_s < 4 or motion.everything or shot.at_s > 8)


def test_after_the_light_was_switched_who_comes_is_found_again() -> None:
    def switched_early() -> Iterator[Shot]:
        for shot in still(seconds=4.0):
            yield Shot(shot.at_s, (shot.picture * 0.5).astype(np.uint8) if shot.at_s < 2 else shot.picture)
        for shot in visit([street()], cutout("chelsea.png"), 0.5):
            yield Shot(4.0 + shot.at_s, shot.picture, shot.truth)

    seen = after_warm_up(MotionFinder(MotionSection()), switched_early())
    assert any(motion.everything for _, motion in seen)
    assert score((shot, motion) for shot, motion in seen if shot.at_s > 4).recall >= 0.9


def test_a_camera_that_is_turned_moves_everything() -> None:
    scene = street()
    turned = np.ascontiguousarray(scene[::-1, ::-1])
    shots = (Shot(n / 10, noisy(turned if n >= 40 else scene, n)) for n in range(60))
    seen = after_warm_up(MotionFinder(MotionSection()), shots)
    assert [motion.everything for shot, motion in seen if shot.at_s == 4.0] == [True]


# --- beginnings ---


def test_for_the_first_second_nothing_is_said() -> None:
    for shot, motion in watch(MotionFinder(MotionSection()), visit([street()], cutout("chelsea.png"), 0.5)):
        assert motion.warming_up == (shot.at_s < 1)
        if motion.warming_up:
            assert (motion.regions, motion.share, motion.everything) == ((), 0.0, False)


@pytest.mark.parametrize("again", ["reset", "size"])
def test_a_camera_that_was_away_and_a_picture_of_another_size_begin_anew(again: str) -> None:
    finder, scene = MotionFinder(MotionSection()), street()
    for number in range(30):
        motion = finder.look(noisy(scene, number), number * 100_000_000)
    assert not motion.warming_up
    if again == "reset":
        finder.reset()
    else:
        scene = np.ascontiguousarray(scene[:, ::2])
    assert finder.look(scene, 3_000_000_000).warming_up


def test_brightness_is_that_of_what_is_watched() -> None:
    picture = np.zeros((240, 320, 3), np.uint8)
    picture[:108] = 255
    assert MotionFinder(MotionSection()).look(picture, 0).brightness == pytest.approx(0.45, abs=0.01)
    assert MotionFinder(MotionSection(), [LOWER_HALF]).look(picture, 0).brightness == pytest.approx(1.0, abs=0.02)


# --- merging and masks ---


@given(st.lists(boxes(), max_size=8), st.floats(0, 0.2), st.randoms())
def test_merged_boxes_hold_all_are_apart_and_do_not_depend_on_the_order(some: list[Box], gap: float, rng) -> None:  # type: ignore[no-untyped-def]
    joined = merged(some, gap)
    assert all(any(around([box, whole]) == whole for whole in joined) for box in some)
    for index, one in enumerate(joined):
        for other in joined[index + 1 :]:
            aside = max(one.left, other.left) - min(one.right, other.right)
            above = max(one.top, other.top) - min(one.bottom, other.bottom)
            assert max(aside, above) > gap
    assert [box.area for box in joined] == sorted((box.area for box in joined), reverse=True)
    shuffled = list(some)
    rng.shuffle(shuffled)
    assert merged(shuffled, gap) == joined


def test_a_mask_fills_a_copy_and_where_there_is_none_the_picture_itself_is_shown() -> None:
    picture = street()
    before = picture.copy()
    height, width = picture.shape[:2]
    masks = Masks([LOWER_HALF, ((0.0, 0.9), (1.0, 0.9), (1.0, 1.0), (0.0, 1.0))])
    cut = masks.cut(picture)
    assert (cut[round(0.45 * height) + 1 :] == GREY).all()  # also where two masks lie over each other
    np.testing.assert_array_equal(cut[: round(0.45 * height) - 1], picture[: round(0.45 * height) - 1])
    np.testing.assert_array_equal(picture, before)
    above = masks.cut(picture, Box(0.0, 0.0, 0.5, 0.25))
    assert np.shares_memory(above, picture)
    assert above.shape == (round(0.25 * height), width // 2, 3)
