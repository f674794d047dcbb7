"""A score over time, drawn with characters. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from statistics import median

ROWS = 8
LEFT = 5
"""Columns of the scale."""
MIN_COLUMNS = 16
LEAST_GAP_MS = 500
TICKS_S = (0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200)
TICK_COLUMNS = 9
"""Between two ticks, at least."""


@dataclass(frozen=True, slots=True)
class _Pencil:
    """The characters: parts of a cell, from empty to full; the lines' own; and those of the axes."""

    parts: str
    lines: str
    left: str
    corner: str
    axis: str
    tick: str
    mark: str


BLOCKS = _Pencil(" ▁▂▃▄▅▆▇█", "╌┈", "┤", "└", "─", "┴", "▲")
ASCII = _Pencil(" ....:::#", "=-", "|", "+", "-", "+", "^")


def draw(
    points: Sequence[tuple[int, float]],
    length_ms: int,
    width: int,
    lines: Mapping[str, float],
    mark_ms: int | None = None,
    *,
    plain: bool = False,
) -> list[str]:
    """Draw (milliseconds, score in 0..1) in order as lines of at most `width` cells, which is at least 40.

    `lines` are two scores at most, with their names, which stand at the right. A stretch in which there was no point is
    blank: one that is longer than three of the usual steps. `mark_ms` is marked on the axis of time. `plain` uses ASCII
    alone.
    """
    pencil = ASCII if plain else BLOCKS
    names: dict[int, list[str]] = {}
    strokes: dict[int, str] = {}
    for (name, score), stroke in zip(lines.items(), pencil.lines, strict=False):
        row = _row_of(score)
        names.setdefault(row, []).append(f"{name} {score:.2f}")
        strokes.setdefault(row, stroke)
    right = max((len(", ".join(texts)) + 1 for texts in names.values()), default=0)
    columns = max(MIN_COLUMNS, width - LEFT - right)
    heights = [None if score is None else _eighths(score) for score in _columns(points, max(1, length_ms), columns)]
    drawn = []
    for row in reversed(range(ROWS)):
        scale = {ROWS - 1: "1.0", ROWS // 2 - 1: "0.5", 0: "0.0"}.get(row, "")
        cells = "".join(_cell(height, row, pencil, strokes.get(row, " ")) for height in heights)
        text = ", ".join(names.get(row, []))
        drawn.append(f"{scale:>{LEFT - 2}} {pencil.left}{cells}{f' {text}' if text else ''}".rstrip())
    return [*drawn, *_time_axis(length_ms, columns, mark_ms, pencil)]


def has_gap(points: Sequence[tuple[int, float]], length_ms: int) -> bool:
    """Whether `draw` leaves a stretch blank."""
    edges = [0, *(at_ms for at_ms, _ in points), length_ms]
    return any(after - before > _gap_ms(points) for before, after in pairwise(edges))


def _gap_ms(points: Sequence[tuple[int, float]]) -> float:
    steps = [after - before for (before, _), (after, _) in pairwise(points)]
    return max(LEAST_GAP_MS, 3 * median(steps)) if steps else LEAST_GAP_MS


def _columns(points: Sequence[tuple[int, float]], length_ms: int, columns: int) -> list[float | None]:
    """The greatest score in each column; between two points that are near each other, that of the one before."""
    gap_ms = _gap_ms(points)
    times = [at_ms for at_ms, _ in points]
    scores: list[float | None] = []
    for column in range(columns):
        from_ms, to_ms = column * length_ms / columns, (column + 1) * length_ms / columns
        first = bisect_left(times, from_ms)
        last = len(times) if column == columns - 1 else bisect_left(times, to_ms)
        if first < last:
            scores.append(max(score for _, score in points[first:last]))
            continue
        before_ms = times[first - 1] if first else 0
        after_ms = times[first] if first < len(times) else length_ms
        nearest = points[first - 1 if first else first :][:1]
        scores.append(nearest[0][1] if nearest and after_ms - before_ms <= gap_ms else None)
    return scores


def _row_of(score: float) -> int:
    """The row that a bar fills when it reaches the score."""
    return min(ROWS - 1, max(0, ceil(score * ROWS) - 1))


def _eighths(score: float) -> int:
    return max(1, min(8 * ROWS, int(8 * ROWS * score)))


def _cell(height: int | None, row: int, pencil: _Pencil, empty: str) -> str:
    part = min(8, max(0, (height or 0) - 8 * row))
    return pencil.parts[part] if part else empty


def _time_axis(length_ms: int, columns: int, mark_ms: int | None, pencil: _Pencil) -> list[str]:
    length_s = length_ms / 1000
    few_s = TICK_COLUMNS * length_s / columns
    step_s = next((step for step in TICKS_S if step >= few_s), few_s)
    axis, labels = [pencil.axis] * columns, [" "] * columns
    at_s = 0.0
    while at_s <= length_s:
        column = min(columns - 1, int(at_s * 1000 / max(1, length_ms) * columns))
        text = f"{round(at_s, 1):g} s"
        if column + len(text) <= columns:
            axis[column] = pencil.tick
            labels[column : column + len(text)] = text
        at_s += step_s
    if mark_ms is not None and 0 <= mark_ms <= length_ms:
        axis[min(columns - 1, int(mark_ms / max(1, length_ms) * columns))] = pencil.mark
    indent = " " * (LEFT - 1)
    return [f"{indent}{pencil.corner}{''.join(axis)}", f"{indent} {''.join(labels)}".rstrip()]
