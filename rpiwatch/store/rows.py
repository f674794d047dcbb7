"""What is written: the statements, and records as their rows."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import astuple
from datetime import UTC, datetime, timedelta
from typing import Any

from rpiwatch.boxes import Box
from rpiwatch.clock import Moment
from rpiwatch.records import ClipResult, Grounds, StillThing, SubjectRecord

Statement = tuple[str, tuple[Any, ...]]
"""SQL and its parameters, which may hold a `Moment`: see `resolve`."""

LIVING = "state IN ('complete', 'recovered')"
"""Of clips that have their file."""
INSERT_CHANGE = (
    "INSERT INTO label_changes"
    " (session_id, camera_id, model_id, at_us, frame_seq, previous_label, label, detail, confidence,"
    " previous_subjects, previous_at_once) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
CHANGE_MOMENT = 3
"""Which of its values is the change's `Moment`."""
INSERT_INCIDENT = "INSERT INTO incidents (session_id, camera_id, at_us, kind, detail) VALUES (?, ?, ?, ?, ?)"
INSERT_HEARTBEAT = (
    "INSERT INTO heartbeats (session_id, camera_id, since_us, until_us,"
    " frames_seen, frames_classified, frames_skipped, starts_span) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
UPSERT_SUBJECT = (
    "INSERT INTO subjects (session_id, camera_id, model_id, number, first_us, last_us, there, label, detail, names,"
    " confidence, looks, still, best_us, track) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (session_id, camera_id, number) DO UPDATE SET last_us = excluded.last_us, there = excluded.there,"
    " label = excluded.label, detail = excluded.detail, names = excluded.names, confidence = excluded.confidence,"
    " looks = excluded.looks, still = excluded.still, best_us = excluded.best_us, track = excluded.track"
)
INSERT_NEAR_MISS = (
    "INSERT INTO near_misses (session_id, camera_id, label, gate, since_us, until_us, peak_us, reached, needed, night,"
    " subject, box) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
FORGET_STILL_THINGS = "DELETE FROM still_things WHERE camera_id = ?"
INSERT_STILL_THINGS = (
    "INSERT OR REPLACE INTO still_things (camera_id, label, left_edge, top_edge, right_edge, bottom_edge, seen_us)"
    " SELECT ?1, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),"
    " json_extract(value, '$[3]'), json_extract(value, '$[4]'), ?2 - json_extract(value, '$[5]') FROM json_each(?3)"
)
"""Of a camera, by a moment: labels, edges and how long before it they were seen, as `still_things_json` has them."""
FAIL_CLIP = "UPDATE clips SET state = 'failed', failure = ? WHERE id = ? AND state = 'recording'"
_FINISH_CLIP = (
    "UPDATE clips SET state = ?, started_us = coalesce(?, started_us), ended_us = coalesce(?, started_us) + ?,"
    " frames = ?, width = ?, height = ?, codec = ?, bytes = ?, thumbnail = ?, peak_confidence = ?, subjects = ?"
    " WHERE id = ? AND state = 'recording'"
)
_INSERT_SCORES = "INSERT OR REPLACE INTO clip_scores (clip_id, points) VALUES (?, ?)"

SETTLE_CRASHED_SUBJECTS = """
UPDATE subjects SET there = 0 WHERE there = 1 AND session_id IN (SELECT id FROM sessions WHERE ended_us IS NULL)
"""
CLOSE_CRASHED_CAMERAS = """
UPDATE session_cameras SET ended_us = max(
  anchor_utc_us,
  coalesce((SELECT c.at_us FROM label_changes AS c
            WHERE c.session_id = session_cameras.session_id AND c.camera_id = session_cameras.camera_id
            ORDER BY c.id DESC LIMIT 1), anchor_utc_us),
  coalesce((SELECT b.until_us FROM heartbeats AS b
            WHERE b.session_id = session_cameras.session_id AND b.camera_id = session_cameras.camera_id
            ORDER BY b.id DESC LIMIT 1), anchor_utc_us),
  coalesce((SELECT max(u.last_us) FROM subjects AS u WHERE u.session_id = session_cameras.session_id
            AND u.camera_id = session_cameras.camera_id), anchor_utc_us),
  coalesce((SELECT max(m.until_us) FROM near_misses AS m WHERE m.session_id = session_cameras.session_id
            AND m.camera_id = session_cameras.camera_id), anchor_utc_us)
)
WHERE ended_us IS NULL AND session_id IN (SELECT id FROM sessions WHERE ended_us IS NULL)
"""
# A file at pace 'max' has times of its own, which say nothing of when the session ended.
CLOSE_CRASHED_SESSIONS = """
UPDATE sessions SET end_reason = 'crashed', ended_us = max(
  started_us, heartbeat_us,
  coalesce((SELECT max(k.ended_us) FROM session_cameras AS k
            WHERE k.session_id = sessions.id AND k.pace = 'realtime'), started_us)
)
WHERE ended_us IS NULL RETURNING id, ended_us, part_of
"""
"""These three in their order, by whoever holds the folder, so that nobody writes to the sessions that are open."""
SETTLE_SUBJECTS = "UPDATE subjects SET there = 0 WHERE session_id = ? AND there = 1"


def resolve(parameters: tuple[Any, ...]) -> tuple[Any, ...]:
    """The parameters with each moment in UTC microseconds.

    Within the transaction that writes them, so that a correction of the clock finds a row either written, and shifts
    it, or not yet reckoned.
    """
    return tuple(value.at_us if isinstance(value, Moment) else value for value in parameters)


def box_json(box: Box) -> str:
    """A box as its columns have it: edges to a thousandth of the picture."""
    return json.dumps([round(edge, 3) for edge in astuple(box)], separators=(",", ":"))


def grounds_json(grounds: Grounds | None) -> str | None:
    """Why a clip was saved, as its column has it."""
    if grounds is None:
        return None
    facts = {
        "score": round(grounds.score, 4), "enter": grounds.enter, "stay": grounds.stay, "dwell_s": grounds.dwell_s,
        "night": int(grounds.night), "subject": grounds.subject, "box": json.loads(box_json(grounds.box)),
    }  # fmt: skip
    return json.dumps(facts, separators=(",", ":"))


def track_json(record: SubjectRecord) -> str:
    """A subject's track as its column has it: boxes to a thousandth of the picture."""
    points = [
        [(at_ns - record.first_ns) // 1_000_000, *(round(edge, 3) for edge in astuple(box)), round(score, 3)]
        for at_ns, box, score in record.track
    ]
    return json.dumps(points, separators=(",", ":"))


def still_things_json(things: Sequence[StillThing]) -> str:
    """Still things as `INSERT_STILL_THINGS` takes them: [[label, left, top, right, bottom, µs unseen], …]."""
    rows = [[thing.label, *astuple(thing.box), thing.unseen_ns // 1000] for thing in things]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def clip_path(camera: str, triggered_us: int, label: str, clip_id: int) -> str:
    """Where a clip lies in the data folder: a folder a day in UTC, and a name that says which camera, when and what."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=triggered_us)
    name = f"{in_file_names(camera)}-{at:%Y%m%dT%H%M%SZ}-{in_file_names(label)}-{clip_id}.mp4"
    return f"clips/{at:%Y/%m/%d}/{name}"


def in_file_names(text: str) -> str:
    """A camera or label as it stands in clips' file names."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:40].strip("-") or "x"


def clip_end(clip_id: int, state: str, result: ClipResult, started: Moment | None = None) -> list[Statement]:
    """The statements that end a clip; without `started` it keeps the start that its row has."""
    peak = float(result.peak_confidence) if result.scores or state == "complete" else None
    row = (
        state,
        started,
        started,
        (result.ended_ns - result.started_ns) // 1000,
        result.frames,
        result.width,
        result.height,
        result.codec,
        result.bytes,
        result.thumbnail,
        peak if peak is None else min(1.0, peak),
        result.subjects,
        clip_id,
    )
    statements: list[Statement] = [(_FINISH_CLIP, row)]
    if result.scores:
        points = [[(at_ns - result.started_ns) // 1_000_000, round(float(score), 4)] for at_ns, score in result.scores]
        statements.append((_INSERT_SCORES, (clip_id, json.dumps(points, separators=(",", ":")))))
    return statements
