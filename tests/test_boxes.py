from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.boxes import WHOLE, Box, around, ious, padded

edges = st.floats(0, 1)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, right = sorted((draw(edges), draw(edges)))
    top, bottom = sorted((draw(edges), draw(edges)))
    return Box(left, top, right, bottom)


def test_two_halves_of_a_box_overlap_it_by_half() -> None:
    assert Box(0, 0, 0.5, 1).iou(WHOLE) == 0.5
    assert Box(0, 0, 0.5, 1).iou(Box(0.5, 0, 1, 1)) == 0


@given(boxes(), boxes())
def test_overlap_is_mutual_and_no_greater_than_either(one: Box, other: Box) -> None:
    assert one.overlap(other) == other.overlap(one)
    assert one.overlap(other) <= min(one.area, other.area) + 1e-12
    assert 0 <= one.iou(other) <= 1 + 1e-9


@given(boxes(), boxes())
def test_the_box_around_others_holds_them(one: Box, other: Box) -> None:
    outer = around([one, other])
    for box in (one, other):
        assert outer.overlap(box) == pytest.approx(box.area)


@given(boxes(), st.tuples(st.integers(1, 4000), st.integers(1, 4000)))
def test_pixels_are_some_and_lie_in_the_picture(box: Box, size: tuple[int, int]) -> None:
    left, top, right, bottom = box.pixels(*size)
    assert 0 <= left < right <= size[0]
    assert 0 <= top < bottom <= size[1]


def test_a_box_in_a_part_is_told_of_the_whole() -> None:
    part = Box(0.5, 0.25, 1, 0.75)
    assert WHOLE.within(part) == part
    assert Box(0.5, 0.5, 1, 1).within(part) == Box(0.75, 0.5, 1, 0.75)


@given(boxes(), st.tuples(st.integers(100, 4000), st.integers(100, 4000)), st.floats(0, 1), st.integers(1, 400))
def test_what_is_padded_is_a_square_around_it_within_the_picture(
    box: Box, size: tuple[int, int], margin: float, smallest: int
) -> None:
    area = padded(box, size, margin, smallest)
    width, height = area.width * size[0], area.height * size[1]
    wanted = max(smallest, (1 + 2 * margin) * max(box.width * size[0], box.height * size[1]))
    assert width == pytest.approx(min(wanted, size[0]), abs=1e-6)
    assert height == pytest.approx(min(wanted, size[1]), abs=1e-6)
    assert area.left >= -1e-9
    assert area.right <= 1 + 1e-9
    if wanted <= min(size):
        assert area.overlap(box) == pytest.approx(box.area, abs=1e-9)


def test_the_shorter_side_is_measured_in_the_pictures_shorter_side() -> None:
    box = Box(0.0, 0.0, 0.25, 0.5)
    assert [box.shorter_side(aspect) for aspect in (1.0, 2.0, 0.5, 4.0)] == [0.25, 0.5, 0.25, 0.5]
    assert WHOLE.shorter_side(16 / 9) == 1.0


EDGE = st.integers(0, 20).map(lambda twentieth: twentieth / 20)


@given(st.lists(st.tuples(EDGE, EDGE, EDGE, EDGE), max_size=12), st.integers(0, 12))
def test_ious_are_those_of_each_with_each(edges: list[tuple[float, float, float, float]], first: int) -> None:
    some = [Box(min(x, u), min(y, v), max(x, u), max(y, v)) for x, y, u, v in edges]
    seen, known = some[:first], some[first:]
    expected = np.array([[one.iou(other) for other in known] for one in seen]).reshape(len(seen), len(known))
    np.testing.assert_allclose(ious(seen, known), expected, atol=1e-9)
