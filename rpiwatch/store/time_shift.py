"""Setting right, by hand, the times of sessions whose clock was wrong all along."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from rpiwatch.store.edits import transaction
from rpiwatch.store.errors import StoreError
from rpiwatch.store.shifts import Part, shift_statements

DAY_US = 86_400_000_000
LATEST_US = 253_402_300_799_999_999
"""The last microsecond of the year 9999, beyond which SQLite and Python write no dates."""
CACHE_KIB = 65_536
"""Of SQLite's pages while rows are shifted: their three indexes by time are written all over."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which sessions: those with these numbers, of this camera, and that began within these moments.

    Each bound may be left out, but not all of them.
    """

    sessions: tuple[int, ...] = ()
    camera: str | None = None
    since_us: int | None = None
    until_us: int | None = None


@dataclass(frozen=True, slots=True)
class Shiftable:
    """What moves as a whole: a session by the machine's clock, or of one camera the times that its file had.

    `first_us` and `last_us` are those of its label changes, or where it has none, its own; `low_us` and `high_us` bound
    all times that move.
    """

    session_id: int
    part: Part
    camera_id: int | None
    cameras: str
    label_changes: int
    first_us: int
    last_us: int
    low_us: int
    high_us: int

    @property
    def name(self) -> str:
        """For people."""
        return f"session {self.session_id} ({self.cameras or 'no camera'})"


# Folders' books within the daemon's session go by the clock too, but hold no times of what was seen: at pace 'max'.
_CANDIDATES = """
SELECT s.id, 'clock', NULL, s.started_us
FROM sessions AS s
WHERE s.part_of IS NULL AND (
  EXISTS (SELECT 1 FROM session_cameras AS p
          WHERE p.session_id = s.id AND p.times_from = 'clock'
            AND (:camera_id IS NULL OR (p.camera_id = :camera_id AND p.pace = 'realtime')))
  OR (:camera_id IS NULL AND NOT EXISTS (SELECT 1 FROM session_cameras AS p WHERE p.session_id = s.id))
)
UNION ALL
SELECT p.session_id, 'file', p.camera_id, p.anchor_utc_us
FROM session_cameras AS p
WHERE p.times_from <> 'clock' AND (:camera_id IS NULL OR p.camera_id = :camera_id)
ORDER BY 1, 3
"""


def choose(connection: sqlite3.Connection, choice: Choice) -> list[Shiftable]:
    """The sessions that a choice means, in their order.

    A number means what went by the machine's clock in that session, or the files' own times where nothing did; a camera
    means what its times count from, whichever that is; moments alone mean the machine's clock. Raises StoreError for a
    session or camera that is not there, a choice that names nothing, and one that nothing meets.
    """
    if choice == Choice():
        raise StoreError(
            "nothing says which sessions are meant; expected --session, --camera, --since or --until "
            '(`rpiwatch sql "SELECT * FROM clock_list"` shows the sessions)'
        )
    camera_id = None if choice.camera is None else _camera_id(connection, choice.camera)
    candidates = connection.execute(_CANDIDATES, {"camera_id": camera_id}).fetchall()
    by_clock = {session_id for session_id, part, *_ in candidates if part == "clock"}
    known = {session_id for session_id, *_ in candidates}
    for wanted in choice.sessions:
        if wanted not in known:
            of = "" if choice.camera is None else f" of camera {choice.camera!r}"
            raise StoreError(f"session {wanted}: this history has no such session{of} whose times can be shifted")

    def is_meant(session_id: int, part: Part, started_us: int) -> bool:
        if part == "file" and camera_id is None and (not choice.sessions or session_id in by_clock):
            return False
        return (
            (not choice.sessions or session_id in choice.sessions)
            and (choice.since_us is None or started_us >= choice.since_us)
            and (choice.until_us is None or started_us < choice.until_us)
        )

    chosen = [
        _shiftable(connection, session_id, part, camera)
        for session_id, part, camera, started_us in candidates
        if is_meant(session_id, part, started_us)
    ]
    if not chosen:
        raise StoreError("no session is meant by that: none of that camera, or none that began within these moments")
    return chosen


def refuse_impossible(chosen: Sequence[Shiftable], shift_us: int, now_us: int) -> None:
    """Raise StoreError where a result would lie before 1970, after 9999, or more than a day in the future."""
    for one in chosen:
        if one.low_us + shift_us < 0:
            what = f"{one.name} would begin before 1970"
        elif one.high_us + shift_us > LATEST_US:
            what = f"{one.name} would end after the year 9999"
        elif one.high_us + shift_us > now_us + DAY_US:
            what = (
                f"{one.name} would end on {utc_text(one.high_us + shift_us)}, which this machine's clock says is still "
                f"to come (it is {utc_text(now_us)}); if that clock is wrong, set it first"
            )
        else:
            continue
        raise StoreError(f"{what}: nothing was shifted")


def overlaps(connection: sqlite3.Connection, chosen: Sequence[Shiftable], shift_us: int) -> list[str]:
    """Of the sessions by the machine's clock: which would then run at the same time as one that is not shifted."""
    by_clock = [one for one in chosen if one.part == "clock"]
    shifted = {one.session_id for one in by_clock}
    others = [
        row
        for row in connection.execute(
            "SELECT id, started_us, coalesce(ended_us, heartbeat_us) FROM sessions WHERE part_of IS NULL"
        )
        if row[0] not in shifted
    ]
    return [
        f"{one.name} would then overlap session {other}, which is not shifted"
        for one in by_clock
        for other, started_us, ended_us in others
        if one.low_us + shift_us < ended_us and started_us < one.high_us + shift_us
    ]


def shift(connection: sqlite3.Connection, chosen: Sequence[Shiftable], shift_us: int, noticed_us: int) -> None:
    """Add `shift_us` to all their times: rows, clips and sums, each session with a note of it; or to none at all.

    The caller holds the data folder, so that no daemon writes meanwhile.
    """
    connection.execute(f"PRAGMA cache_size = {-CACHE_KIB}")
    with transaction(connection):
        for one in chosen:
            for sql, parameters in shift_statements(
                one.session_id, shift_us, noticed_us, "by hand", part=one.part, camera_id=one.camera_id
            ):
                connection.execute(sql, parameters)


def utc_text(at_us: int) -> str:
    """A moment for people, or its number where no calendar reaches."""
    if not 0 <= at_us <= LATEST_US:
        return f"{at_us} µs"
    return f"{_EPOCH + timedelta(microseconds=at_us):%Y-%m-%d %H:%M:%S} UTC"


def _camera_id(connection: sqlite3.Connection, name: str) -> int:
    row = connection.execute("SELECT id FROM cameras WHERE name = ?", (name,)).fetchone()
    if row is None:
        there = ", ".join(known for (known,) in connection.execute("SELECT name FROM cameras ORDER BY name LIMIT 20"))
        raise StoreError(f"camera {name!r}: this history has no such camera; there are: {there or 'none yet'}")
    return int(row[0])


def _shiftable(connection: sqlite3.Connection, session_id: int, part: Part, camera_id: int | None) -> Shiftable:
    cameras = connection.execute(
        "SELECT p.camera_id, k.name, p.anchor_utc_us, coalesce(p.ended_us, p.anchor_utc_us)"
        " FROM session_cameras AS p JOIN cameras AS k ON k.id = p.camera_id"
        " WHERE p.session_id = ? AND (p.times_from <> 'clock') = ? AND p.camera_id = coalesce(?, p.camera_id)"
        " ORDER BY k.name",
        (session_id, part == "file", camera_id),
    ).fetchall()
    bounds = [moment for _, _, *moments in cameras for moment in moments]
    if part == "clock":
        bounds += connection.execute(
            "SELECT started_us, max(heartbeat_us, coalesce(ended_us, started_us)) FROM sessions WHERE id = ?",
            (session_id,),
        ).fetchone()
    own = min(bounds), max(bounds)
    changes, shown = 0, list[int]()
    for camera, *_ in cameras:
        count, *ends = connection.execute(
            "SELECT count(*), min(at_us), max(at_us) FROM label_changes INDEXED BY label_changes_by_chain"
            " WHERE session_id = ? AND camera_id = ?",
            (session_id, camera),
        ).fetchone()
        changes += count
        shown += [moment for moment in ends if moment is not None]
        for query in (
            "SELECT min(since_us), max(until_us) FROM heartbeats WHERE session_id = ? AND camera_id = ?",
            "SELECT min(started_us), max(coalesce(ended_us, triggered_us)) FROM clips"
            " INDEXED BY clips_by_session WHERE session_id = ? AND camera_id = ?",
        ):
            ends = connection.execute(query, (session_id, camera)).fetchone()
            bounds += [moment for moment in ends if moment is not None]
    bounds += shown
    return Shiftable(
        session_id=session_id,
        part=part,
        camera_id=camera_id,
        cameras=", ".join(name for _, name, *_ in cameras),
        label_changes=changes,
        first_us=min(shown, default=own[0]),
        last_us=max(shown, default=own[1]),
        low_us=min(bounds),
        high_us=max(bounds),
    )
