"""Deleting by the owner's wish: clips whose rows stay, and whole sessions of which nothing that was seen stays."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rpiwatch.store.edits import transaction
from rpiwatch.store.removal import remove_files
from rpiwatch.store.rows import LIVING

CLIPS_AT_ONCE = 50
"""In one transaction, so that a daemon's label changes do not wait for a great cleaning."""
ROWS_AT_ONCE = 5_000
"""Likewise of other rows; a chain may make it a few more."""
_GONE = "(state = 'failed' OR (state IN ('expired', 'deleted') AND removed_us IS NOT NULL))"


@dataclass(frozen=True, slots=True)
class Wish:
    """Which clips are to go: those that began before, of any of the labels (none: of all), of the camera."""

    before_us: int
    labels: tuple[str, ...] = ()
    camera: str | None = None


@dataclass(frozen=True, slots=True)
class Candidates:
    """The clips of a wish that have files and no lock, and how many are left for their locks."""

    ids: tuple[int, ...]
    bytes: int
    first_us: int | None
    last_us: int | None
    locked: int


@dataclass(slots=True)
class Removed:
    """What went, and which files could not be removed, with the reason."""

    clips: int = 0
    bytes: int = 0
    stuck: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OldSessions:
    """Those that ended before a moment, by their cameras' own times, and the rows that they hold."""

    ids: tuple[int, ...]
    label_changes: int
    subjects: int
    near_misses: int
    heartbeats: int
    incidents: int
    clips: int
    spanning: tuple[int, ...]
    """Sessions that began before that moment and went on after it: they stay whole."""
    still_things: int
    """Of no session: those that no camera has seen since that moment."""


def find_clips(connection: sqlite3.Connection, wish: Wish) -> Candidates:
    """What a wish means, oldest first; changes nothing."""
    condition, values = f"{LIVING} AND started_us < ?", [wish.before_us, *wish.labels]
    if wish.labels:
        condition += f" AND label IN ({', '.join('?' * len(wish.labels))})"
    if wish.camera is not None:
        condition += " AND camera_id = (SELECT id FROM cameras WHERE name = ?)"
        values.append(wish.camera)
    rows = connection.execute(
        f"SELECT id, bytes, started_us, locked FROM clips WHERE {condition} ORDER BY started_us, id",  # noqa: S608 - words of our own
        values,
    ).fetchall()
    going = [row for row in rows if not row[3]]
    return Candidates(
        ids=tuple(row[0] for row in going),
        bytes=sum(row[1] for row in going),
        first_us=going[0][2] if going else None,
        last_us=going[-1][2] if going else None,
        locked=len(rows) - len(going),
    )


def remove_clips(connection: sqlite3.Connection, data_dir: Path, ids: Sequence[int]) -> Removed:
    """Let clips go as retention does: the rows become `expired`, then the files are removed, then the rows say when.

    One that was locked meanwhile, or has gone, stays as it is. What a kill leaves in between is finished by
    `finish_removals`, or by the daemon.
    """
    removed = Removed()
    for start in range(0, len(ids), CLIPS_AT_ONCE):
        some = ids[start : start + CLIPS_AT_ONCE]
        with transaction(connection):
            rows = connection.execute(
                f"UPDATE clips SET state = 'expired' WHERE id IN ({', '.join('?' * len(some))})"  # noqa: S608 - question marks
                f" AND {LIVING} AND locked = 0 RETURNING id, path, thumbnail, bytes",
                some,
            ).fetchall()
        removed.clips += len(rows)
        removed.bytes += sum(row[3] for row in rows)
        removed.stuck |= _remove(connection, data_dir, [row[:3] for row in rows])
    return removed


def finish_removals(connection: sqlite3.Connection, data_dir: Path) -> dict[str, str]:
    """Remove the files of clips whose rows say that they are gone; give those that could not be, and why."""
    rows = connection.execute(
        "SELECT id, path, thumbnail FROM clips INDEXED BY clips_leaving"
        " WHERE state IN ('expired', 'deleted') AND removed_us IS NULL ORDER BY id"
    ).fetchall()
    stuck: dict[str, str] = {}
    for start in range(0, len(rows), CLIPS_AT_ONCE):
        stuck |= _remove(connection, data_dir, rows[start : start + CLIPS_AT_ONCE])
    return stuck


def _remove(
    connection: sqlite3.Connection, data_dir: Path, rows: Sequence[tuple[int, str, str | None]]
) -> dict[str, str]:
    stuck = remove_files(data_dir, [(path, thumbnail) for _, path, thumbnail in rows])
    now_us = time.time_ns() // 1000
    with transaction(connection):
        connection.executemany(
            "UPDATE clips SET removed_us = ? WHERE id = ? AND removed_us IS NULL",
            [(now_us, clip_id) for clip_id, path, _ in rows if path not in stuck],
        )
    return stuck


# A session is as old as the last thing that its cameras saw: a card that is read today may be of last year.
_ENDS = (
    "SELECT s.id, (SELECT min(p.anchor_utc_us) FROM session_cameras AS p WHERE p.session_id = s.id),"
    " (SELECT max(p.ended_us) FROM session_cameras AS p WHERE p.session_id = s.id), s.started_us, s.ended_us"
    " FROM sessions AS s ORDER BY s.id"
)


_STILL_THINGS = "FROM still_things WHERE seen_us < ?"


def find_sessions(connection: sqlite3.Connection, before_us: int) -> OldSessions:
    """The sessions that `forget` would empty, and what `forget_still_things` would; changes nothing."""
    old, spanning = [], []
    for session_id, seen_from_us, seen_to_us, started_us, ended_us in connection.execute(_ENDS):
        first_us = started_us if seen_from_us is None else seen_from_us
        last_us = ended_us if seen_from_us is None else seen_to_us
        if ended_us is not None and last_us is not None and last_us < before_us:
            old.append(session_id)
        elif first_us < before_us:
            spanning.append(session_id)
    held = {
        table: dict(connection.execute(f"SELECT session_id, count(*) FROM {table} WHERE {which} GROUP BY session_id"))  # noqa: S608 - names of our own
        for table, which in {
            "label_changes": "true",
            "subjects": "true",
            "near_misses": "true",
            "heartbeats": "true",
            "incidents": "session_id IS NOT NULL",
            "clips": "locked = 0 AND state NOT IN ('recording', 'quarantined')",
        }.items()
    }
    full = [session_id for session_id in old if any(session_id in rows for rows in held.values())]
    counts = {table: sum(rows.get(session_id, 0) for session_id in full) for table, rows in held.items()}
    [still_things] = connection.execute(f"SELECT count(*) {_STILL_THINGS}", (before_us,)).fetchone()
    return OldSessions(tuple(full), spanning=tuple(spanning), still_things=still_things, **counts)


def forget(
    connection: sqlite3.Connection, sessions: Sequence[int], tell: Callable[[int], None] = lambda _: None
) -> int:
    """Delete what sessions that ended hold: all but their clips that have files.

    That is label changes, subjects, near misses, heartbeats, incidents, and the rows of clips with what was said of
    them. The caller holds the data folder, and has removed the clips. Rows of clips that are locked, or whose file is
    still there, stay; so do the sessions themselves, which say nothing but that something watched, and which files of a
    folder were read. Each transaction is bounded, and leaves chains and sums that are true. What was deleted is
    overwritten. `tell` hears how many rows are gone. Gives how many went.
    """
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA cache_size = -65536")
    # Nothing refers to what goes but clips to clips, which is seen to; their key has no index, so that SQLite would
    # look through all clips for each.
    connection.execute("PRAGMA foreign_keys = OFF")
    gone = 0
    try:
        for session_id in sessions:
            for rows in _forget_session(connection, session_id):
                gone += rows
                tell(gone)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return gone


def forget_still_things(connection: sqlite3.Connection, before_us: int) -> int:
    """Delete what stood still in a camera's picture and was not seen since a moment; give how many went.

    The caller holds the data folder. They belong to no session, and there are a hundred of a camera at most.
    """
    connection.execute("PRAGMA secure_delete = ON")
    with transaction(connection):
        return connection.execute(f"DELETE {_STILL_THINGS}", (before_us,)).rowcount


def _forget_session(connection: sqlite3.Connection, session_id: int) -> Iterator[int]:
    cameras = connection.execute(
        "SELECT camera_id FROM session_cameras WHERE session_id = ? ORDER BY camera_id", (session_id,)
    ).fetchall()
    for (camera_id,) in cameras:
        yield from _forget_chain(connection, session_id, camera_id)
    # The newest first: what is left of a span of watching is so its true beginning.
    for table, order in (
        ("heartbeats", "id DESC"), ("incidents", "id"), ("subjects", "id"), ("near_misses", "id")
    ):  # fmt: skip
        while True:
            with transaction(connection):
                rows = connection.execute(
                    f"DELETE FROM {table} WHERE id IN"  # noqa: S608 - names of our own
                    f" (SELECT id FROM {table} WHERE session_id = ? ORDER BY {order} LIMIT ?)",
                    (session_id, ROWS_AT_ONCE),
                ).rowcount
            yield rows
            if rows < ROWS_AT_ONCE:
                break
    while True:
        with transaction(connection):
            ids = connection.execute(
                f"SELECT id FROM clips WHERE session_id = ? AND {_GONE} AND locked = 0 LIMIT ?",  # noqa: S608 - words of our own
                (session_id, ROWS_AT_ONCE),
            ).fetchall()
            if ids:  # the first of these looks through all clips
                which = (json.dumps([clip_id for (clip_id,) in ids]),)
                for statement in (
                    "UPDATE clips SET continues_clip_id = NULL WHERE continues_clip_id IN",
                    "DELETE FROM clip_scores WHERE clip_id IN",
                    "DELETE FROM reviews WHERE clip_id IN",
                    "DELETE FROM clips WHERE id IN",
                ):
                    connection.execute(f"{statement} (SELECT value FROM json_each(?))", which)  # noqa: S608 - as above
        yield len(ids)
        if len(ids) < ROWS_AT_ONCE:
            break


def _forget_chain(connection: sqlite3.Connection, session_id: int, camera_id: int) -> Iterator[int]:
    """From its beginning, so far each time that what is left begins with 'none' as before it, and is a chain."""
    key = (session_id, camera_id)
    while True:
        beyond = connection.execute(
            "SELECT id FROM label_changes INDEXED BY label_changes_by_chain"
            " WHERE session_id = ? AND camera_id = ? ORDER BY id LIMIT 1 OFFSET ?",
            (*key, ROWS_AT_ONCE),
        ).fetchone()
        rest = None
        if beyond is not None:
            rest = connection.execute(
                "SELECT id FROM label_changes INDEXED BY label_changes_by_chain"
                " WHERE session_id = ? AND camera_id = ? AND id >= ? AND previous_label = 'none' ORDER BY id LIMIT 1",
                (*key, beyond[0]),
            ).fetchone()
        with transaction(connection):
            rows = connection.execute(
                "DELETE FROM label_changes WHERE session_id = ? AND camera_id = ? AND id < ?",
                (*key, 2**63 - 1 if rest is None else rest[0]),
            ).rowcount
        yield rows
        if rest is None:
            return


def compact(connection: sqlite3.Connection) -> None:
    """Give the room of deleted rows back to the disk; takes as much room again meanwhile."""
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
