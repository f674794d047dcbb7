"""What the history knows of a clip, or of a moment: read from the rows that were stored, and from nothing else."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeGuard

from rpiwatch.errors import UserError
from rpiwatch.explain.gates import Settings, Thresholds, in_words, settings_of

Facts = dict[str, Any]
"""A row, by its columns."""

SECOND_US = 1_000_000
DAY_US = 86_400 * SECOND_US
WINDOW_S = 30
"""Before and after a moment."""
LONGEST_CLIP_US = 2 * 3600 * SECOND_US
UNFINISHED_US = 60 * SECOND_US
"""Taken for the length of a clip that has no end, where its session does not say how long one may be."""
MOST_ROWS = 200
"""Of one kind."""
MOST_DIGITS = 19
"""Of a number that SQLite may have given to a row."""
_CLIP_NAME = re.compile(r".*-(\d{4})(\d\d)(\d\d)T\d{6}Z-.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Gate:
    """One thing that the clip's target had to pass, and what it reached; None where that is not known, or not asked.

    `enter`: smoothed scores, 0..1. `dwell`: seconds. `size`: of the picture's shorter side; none is needed where
    `needed` is 0. `still`: seconds in one place, after which it would have been a still thing; 0 is never. `quiet`: no
    figures.
    """

    gate: str
    reached: float | None
    needed: float | None
    passed: bool | None


@dataclass(frozen=True, slots=True)
class ClipStory:
    """A clip, and why it was saved. Rows have the columns of the public views; moments are UTC microseconds."""

    clip: Facts
    model: Facts
    session: Facts
    continues: Facts | None
    continued_by: tuple[Facts, ...]
    thresholds: Thresholds | None
    thresholds_from: str | None
    """'clip': those in force when it began; 'session': of its session's configuration, by day."""
    night: bool | None
    grounds: Facts | None
    """As kept with the clip: score, enter, stay, dwell_s, night, subject (0: the scene as a whole), box."""
    gates: tuple[Gate, ...]
    quiet: tuple[str, ...]
    """Spans of local time in which no clip of the target was to begin."""
    peak: Facts | None
    """The greatest score of one look, and when."""
    scores: tuple[tuple[int, float], ...]
    """Milliseconds from the clip's start, and the score of its label in that look, not smoothed."""
    labels: tuple[Facts, ...]
    subjects: tuple[Facts, ...]
    near_misses: tuple[Facts, ...]
    incidents: tuple[Facts, ...]


@dataclass(frozen=True, slots=True)
class CameraStory:
    """What one camera saw around a moment."""

    camera: str
    watching: bool | None
    """None: its session goes on, and the camera has not said so yet."""
    watched_from_us: int | None
    """Of the stretch of watching at the moment, else of the one before it …"""
    watched_until_us: int | None
    """… and its end, as far as it is known."""
    watched_again_us: int | None
    """When the next one began, where it was not watching."""
    session: Facts | None
    targets: tuple[Facts, ...] | None
    """What was to save clips, with its thresholds by day, its smallest size and its quiet times.

    None where its session does not say.
    """
    label: Facts | None
    """At the moment."""
    labels: tuple[Facts, ...]
    subjects: tuple[Facts, ...]
    near_misses: tuple[Facts, ...]
    clips: tuple[Facts, ...]
    still_things: tuple[Facts, ...]
    incidents: tuple[Facts, ...]
    lost: Facts | None
    """The incident, where the camera was lost before the moment and not back by then."""


@dataclass(frozen=True, slots=True)
class MomentStory:
    """What was seen around a moment: all that touches the time from `window_s` before it to as long after it."""

    at_us: int
    window_s: int
    cameras: tuple[CameraStory, ...]


def find_clip(connection: sqlite3.Connection, data_dir: Path, wanted: str) -> int:
    """The number of the clip that is meant: by its number, its file's path or its file's name.

    A path is absolute, or as the history has it: relative to the data folder. Nothing is looked up on the disk but
    links in paths. Raises UserError where the history has no such clip.
    """
    if wanted.isdecimal():
        number = int(wanted) if len(wanted) < MOST_DIGITS else 0
        if connection.execute("SELECT 1 FROM clips WHERE id = ?", (number,)).fetchone():
            return number
    else:
        for path in _paths(data_dir, wanted):
            try:
                row = connection.execute("SELECT id FROM clips WHERE path = ?", (path,)).fetchone()
            except UnicodeEncodeError:
                continue  # a name that no history can hold
            if row is not None:
                return int(row[0])
    [(count, last)] = connection.execute("SELECT count(*), max(id) FROM clips").fetchall()
    there = f"it has {count:,}, the last is {last}" if count else "it has none yet"
    raise UserError(
        f"explain: {wanted!r}: the history in {data_dir} has no such clip ({there}); expected a clip's number, the "
        "path of its file in this data folder or the file's name, as `rpiwatch clips` shows them"
    )


def _paths(data_dir: Path, wanted: str) -> list[str]:
    """Where in the data folder that file may be."""
    if wanted.endswith(".jpg"):
        wanted = f"{wanted.removesuffix('.jpg')}.mp4"  # its thumbnail, which lies beside it
    if wanted.startswith("/"):
        try:
            inside = os.path.relpath(os.path.realpath(wanted), os.path.realpath(data_dir))
        except (OSError, ValueError):  # no name that a disk can hold
            return []
        if inside.startswith(os.pardir):
            raise UserError(
                f"explain: {wanted!r}: lies outside the data folder {data_dir}; name its own with --data-dir"
            )
        return [inside]
    name = wanted.rpartition("/")[2]
    dated = _CLIP_NAME.fullmatch(name)
    return [os.path.normpath(wanted), *([f"clips/{'/'.join(dated.groups())}/{name}"] if dated else [])]


def read_clip(connection: sqlite3.Connection, clip_id: int) -> ClipStory:
    """All that is known of a clip of this history."""
    clip = _row(connection, "SELECT * FROM clip_list WHERE id = ?", clip_id)
    own = _row(connection, "SELECT camera_id, model_id, grounds FROM clips WHERE id = ?", clip_id)
    session = _session(connection, clip["session_id"])
    model = _row(
        connection, "SELECT name, engine, weights, weights_sha256, input_size FROM models WHERE id = ?", own["model_id"]
    )
    settings = settings_of(session.pop("config"))
    span = own["camera_id"], int(clip["started_us"]), _end_of(clip, settings)
    others = "SELECT id, path, state, started_us FROM clips WHERE"
    continues = _rows(connection, f"{others} id = ?", clip["continues_clip_id"])
    # A clip that goes on from another begins where that one ends.
    continued_by = _rows(
        connection,
        f"{others} camera_id = ? AND started_us >= ? AND started_us <= ? AND continues_clip_id = ? ORDER BY id",
        span[0], span[1], span[2] + LONGEST_CLIP_US, clip_id,
    )  # fmt: skip
    scores = _scores(connection, clip_id)
    peak = max(scores, key=lambda point: point[1], default=None)
    grounds = _object(own["grounds"])
    thresholds, source = _thresholds(grounds, settings, clip["label"])
    target = settings.target(clip["label"])
    return ClipStory(
        clip,
        model,
        session,
        continues[0] if continues else None,
        tuple(continued_by),
        thresholds,
        source,
        bool(grounds["night"]) if grounds and "night" in grounds else None,
        grounds,
        _gates(clip, grounds, settings, thresholds, scores),
        () if target is None else target.quiet,
        None if peak is None else {"at_us": clip["started_us"] + 1000 * peak[0], "score": peak[1]},
        scores,
        _labels(connection, *span, session["id"]),
        _subjects(connection, *span, session["id"]),
        _near_misses(connection, *span, session["id"]),
        _incidents(connection, span[0], span[1], span[2] + SECOND_US),
    )


def _end_of(clip: Facts, settings: Settings) -> int:
    if clip["ended_us"] is not None:
        return int(clip["ended_us"])
    longest_us = UNFINISHED_US if settings.max_s is None else round(settings.max_s * 1e6)
    return int(clip["started_us"]) + longest_us


def _thresholds(grounds: Facts | None, settings: Settings, label: str) -> tuple[Thresholds | None, str | None]:
    if grounds is not None:
        enter, stay, dwell_s = (grounds.get(key) for key in ("enter", "stay", "dwell_s"))
        if _is_number(enter) and _is_number(stay) and _is_number(dwell_s):
            return Thresholds(enter, stay, dwell_s), "clip"
    thresholds = settings.thresholds(label)
    return thresholds, "session" if thresholds is not None else None


def _gates(
    clip: Facts,
    grounds: Facts | None,
    settings: Settings,
    thresholds: Thresholds | None,
    scores: Sequence[tuple[int, float]],
) -> tuple[Gate, ...]:
    if thresholds is None:
        return ()
    kept = grounds or {}
    score = kept.get("score")
    # A clip without grounds was saved all the same: what it had to pass, it passed.
    enter = Gate("enter", score if _is_number(score) else None, thresholds.enter, True)
    lasted_s = None
    if scores:
        trigger_ms = (clip["triggered_us"] - clip["started_us"]) // 1000
        at_stay = [at_ms for at_ms, score in scores if score >= thresholds.stay and at_ms >= trigger_ms]
        lasted_s = (at_stay[-1] - trigger_ms) / 1000 if at_stay else 0.0
    dwell = Gate("dwell", lasted_s, thresholds.dwell_s, True)
    if grounds is None:
        return enter, dwell
    target = settings.target(clip["label"])
    min_size = None if target is None else target.min_size
    size = Gate("size", _shorter_side(kept, clip), min_size, True if kept.get("subject") else None)
    still = Gate("still", None, settings.still_after_s, True)
    return enter, dwell, size, still, Gate("quiet", None, None, True)


def _shorter_side(grounds: Facts, clip: Facts) -> float | None:
    """Of the subject's box, as a fraction of the picture's; None of the scene as a whole, or where it is not known."""
    box, width, height = grounds.get("box"), clip["width"], clip["height"]
    if not grounds.get("subject") or not _is_box(box) or not width or not height:
        return None
    return float(min((box[2] - box[0]) * width, (box[3] - box[1]) * height) / min(width, height))


def read_moment(
    connection: sqlite3.Connection, at_us: int, camera: str | None = None, window_s: int = WINDOW_S
) -> MomentStory:
    """What each camera of the history, or one of them, saw around a moment."""
    cameras = connection.execute("SELECT id, name FROM cameras ORDER BY name").fetchall()
    stories = [
        _read_camera(connection, camera_id, name, at_us, window_s * SECOND_US)
        for camera_id, name in cameras
        if camera in (None, name)
    ]
    return MomentStory(at_us, window_s, tuple(stories))


def _read_camera(connection: sqlite3.Connection, camera_id: int, name: str, at_us: int, window_us: int) -> CameraStory:
    span = camera_id, at_us - window_us, at_us + window_us
    columns = "SELECT start_us, end_us, session_id FROM coverage"
    # The files of a folder may lie in any order, one within the other.
    before = _rows(
        connection, f"{columns} WHERE camera = ? AND start_us <= ? ORDER BY start_us DESC LIMIT 20", name, at_us
    )
    watched = next((row for row in before if row["end_us"] >= at_us), before[0] if before else None)
    watching: bool | None = watched is not None and watched["end_us"] >= at_us
    session = None
    if watched is not None:
        session = _session(connection, watched["session_id"])
    settings = settings_of(session.pop("config")) if session is not None else Settings()
    after: list[Facts] = []
    lost = None
    if not watching:
        lost = _loss(connection, camera_id, watched["end_us"] if watched is not None else 0, at_us)
        after = _rows(connection, f"{columns} WHERE camera = ? AND start_us > ? ORDER BY start_us LIMIT 1", name, at_us)
        if session is not None and session["ended_us"] is None and lost is None and not after:
            watching = None
    labels = _labels(connection, *span, None)
    there = [row for row in labels if row["start_us"] <= at_us and (row["end_us"] is None or row["end_us"] > at_us)]
    clips = _rows(
        connection,
        "SELECT id, label, state, started_us, triggered_us, ended_us, peak_confidence, path, failure FROM clips"
        " WHERE camera_id = ? AND started_us BETWEEN ? AND ? AND coalesce(ended_us, started_us + ?) >= ?"
        " ORDER BY started_us LIMIT ?",
        camera_id, span[1] - LONGEST_CLIP_US, span[2], UNFINISHED_US, span[1], MOST_ROWS,
    )  # fmt: skip
    still_things = _rows(
        connection,
        "SELECT label, seen_us, left_edge, top_edge, right_edge, bottom_edge FROM still_things"
        " WHERE camera_id = ? AND seen_us >= ? ORDER BY label LIMIT ?",
        camera_id, at_us - DAY_US, MOST_ROWS,
    )  # fmt: skip
    return CameraStory(
        name,
        watching,
        watched["start_us"] if watched else None,
        watched["end_us"] if watched else None,
        after[0]["start_us"] if after else None,
        session,
        None
        if settings.general is None
        else tuple(
            {"label": target.label, **asdict(target.thresholds), "min_size": target.min_size, "quiet": target.quiet}
            for target in settings.targets
        ),
        there[-1] if there else None,
        labels,
        _subjects(connection, *span, None),
        _near_misses(connection, *span, None),
        tuple(clips),
        tuple(still_things),
        _incidents(connection, *span),
        lost,
    )


def _session(connection: sqlite3.Connection, session_id: int) -> Facts:
    sql = "SELECT id, started_us, ended_us, end_reason, version, config FROM sessions WHERE id = ?"
    return _row(connection, sql, session_id)


# Rows that touch a stretch of a camera's time. Indexes give them by when they began, so what began more than a day
# before is not looked for. `+session_id` is compared, never searched by: a session may hold all that there is.


def _labels(
    connection: sqlite3.Connection, camera_id: int, from_us: int, to_us: int, session_id: int | None
) -> tuple[Facts, ...]:
    """The labels' stretches, 'none' among them, the one that was there at first too."""
    columns = "SELECT label, detail, confidence, start_us, end_us, subjects, at_once, session_id FROM label_spans"
    where = "WHERE camera_id = ? AND (? IS NULL OR +session_id = ?)"
    chosen = (camera_id, session_id, session_id)
    first = _rows(
        connection, f"{columns} {where} AND start_us <= ? ORDER BY start_us DESC, id DESC LIMIT 1", *chosen, from_us
    )
    later = _rows(
        connection, f"{columns} {where} AND start_us > ? AND start_us <= ? ORDER BY start_us, id LIMIT ?",
        *chosen, from_us, to_us, MOST_ROWS,
    )  # fmt: skip
    # One whose camera's session ended before is not there any more.
    return (*(row for row in first if row["end_us"] is None or row["end_us"] > from_us), *later)


def _subjects(
    connection: sqlite3.Connection, camera_id: int, from_us: int, to_us: int, session_id: int | None
) -> tuple[Facts, ...]:
    rows = _rows(
        connection,
        "SELECT number, label, detail, confidence, first_us AS start_us, last_us AS end_us, looks, still, there,"
        " best_us, track, session_id FROM subjects WHERE camera_id = ? AND (? IS NULL OR +session_id = ?)"
        " AND first_us BETWEEN ? AND ? AND last_us >= ? ORDER BY first_us, number LIMIT ?",
        camera_id, session_id, session_id, from_us - DAY_US, to_us, from_us, MOST_ROWS,
    )  # fmt: skip
    for row in rows:
        row["box"] = _best_box(row.pop("track"), (row["best_us"] - row["start_us"]) // 1000)
    return tuple(rows)


def _best_box(track: str, best_ms: int) -> list[float] | None:
    """Where it was when it was seen best: [left, top, right, bottom], fractions of the picture."""
    points = [point for point in _list(track) if isinstance(point, list) and len(point) > 4 and _is_box(point[1:5])]
    points = [point for point in points if _is_number(point[0])]
    best = min(points, key=lambda point: abs(point[0] - best_ms), default=None)
    return None if best is None else best[1:5]


def _near_misses(
    connection: sqlite3.Connection, camera_id: int, from_us: int, to_us: int, session_id: int | None
) -> tuple[Facts, ...]:
    rows = _rows(
        connection,
        "SELECT label, gate, reached, needed, since_us AS start_us, until_us AS end_us, peak_us, night, subject, box,"
        " session_id FROM near_misses WHERE camera_id = ? AND (? IS NULL OR +session_id = ?)"
        " AND since_us BETWEEN ? AND ? AND until_us >= ? ORDER BY since_us, id LIMIT ?",
        camera_id, session_id, session_id, from_us - DAY_US, to_us, from_us, MOST_ROWS,
    )  # fmt: skip
    for row in rows:
        box = _list(row["box"])
        row["box"] = box if _is_box(box) else None
        row["why"] = in_words(row["label"], row["gate"], row["reached"], row["needed"], night=bool(row["night"]))
    return tuple(rows)


def _incidents(connection: sqlite3.Connection, camera_id: int, from_us: int, to_us: int) -> tuple[Facts, ...]:
    """The camera's own, and those of all cameras together."""
    rows = _rows(
        connection,
        "SELECT at_us, kind, detail FROM incidents WHERE at_us BETWEEN ? AND ? AND (camera_id IS NULL OR camera_id = ?)"
        " ORDER BY at_us, id LIMIT ?",
        from_us, to_us, camera_id, MOST_ROWS,
    )  # fmt: skip
    return tuple(rows)


def _loss(connection: sqlite3.Connection, camera_id: int, watched_until_us: int, at_us: int) -> Facts | None:
    """The loss that ended its watching, if it was not back by a moment."""
    rows = _rows(
        connection,
        "SELECT at_us, kind, detail FROM incidents WHERE camera_id = ? AND at_us BETWEEN ? AND ?"
        " AND kind IN ('camera_lost', 'camera_back') ORDER BY at_us DESC, id DESC LIMIT 1",
        camera_id, watched_until_us - SECOND_US, at_us,
    )  # fmt: skip
    return rows[0] if rows and rows[0]["kind"] == "camera_lost" else None


def _scores(connection: sqlite3.Connection, clip_id: int) -> tuple[tuple[int, float], ...]:
    row = connection.execute("SELECT points FROM clip_scores WHERE clip_id = ?", (clip_id,)).fetchone()
    points = _list(row[0]) if row is not None else []
    good = [
        (int(point[0]), min(1.0, max(0.0, float(point[1]))))
        for point in points
        if isinstance(point, list) and len(point) == 2 and all(map(_is_number, point))
    ]
    return tuple(sorted(good))


def _rows(connection: sqlite3.Connection, sql: str, *parameters: object) -> list[Facts]:
    cursor = connection.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _row(connection: sqlite3.Connection, sql: str, number: int) -> Facts:
    """A row that other rows refer to."""
    rows = _rows(connection, sql, number)
    if not rows:
        raise UserError(
            f"explain: a row that the history refers to is not there ({number}: {sql}); see `rpiwatch check`"
        )
    return rows[0]


# JSON in columns is checked to be JSON when it is written; that it is ours is looked at here.


def _list(text: str | None) -> list[Any]:
    value = _parsed(text)
    return value if isinstance(value, list) else []


def _object(text: str | None) -> Facts | None:
    value = _parsed(text)
    return value if isinstance(value, dict) else None


def _parsed(text: str | None) -> object:
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e18


def _is_box(value: object) -> TypeGuard[list[float]]:
    return isinstance(value, list) and len(value) == 4 and all(map(_is_number, value))
