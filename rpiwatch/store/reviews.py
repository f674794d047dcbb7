"""What people say of clips, in short transactions beside a running daemon: verdicts, favourites, notes, the bin.

Each thing said is an *act* on one clip or many, all of them or none. What it changed is kept (`reviews`), so that any
act can be taken back, which is an act itself. The clips' rows carry what holds now.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rpiwatch.store.edits import listed, transaction
from rpiwatch.store.errors import StoreError
from rpiwatch.store.rows import LIVING

BIN_DAYS = 7
"""After which the daemon removes what is in the bin; it may go sooner where room is needed."""
MAX_CLIPS = 1000
"""Of one act, so that its transaction is short."""
_COLUMNS = ("verdict", "right_label", "reviewed_us", "locked", "note", "binned_us")
_WITH_FILE = ("complete", "recovered")

Value = str | int | None
Verdict = Literal["right", "wrong", "none"]


class ReviewError(StoreError):
    """What cannot be said of a clip as it is; `is_missing`: the clip or the act is not there."""

    def __init__(self, message: str, *, is_missing: bool = False) -> None:
        super().__init__(message)
        self.is_missing = is_missing


@dataclass(frozen=True, slots=True)
class Saying:
    """What is said; what is None is not said anything of.

    `label` is what it was instead, with the verdict 'wrong'. 'none' takes a verdict back.
    """

    verdict: Verdict | None = None
    label: str | None = None
    favourite: bool | None = None
    note: str | None = None
    binned: bool | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """What was done: its number (None: nothing was to be changed), and the clips that it changed."""

    number: int | None
    clips: tuple[int, ...]


def say(connection: sqlite3.Connection, clips: Sequence[int], saying: Saying, who: str, now_us: int) -> Act:
    """Say something of clips: of all of them or, with ReviewError, of none; a connection of `open_for_edits`."""
    if saying.label is not None and saying.verdict != "wrong":
        raise ReviewError("label: says what it was instead, which only the verdict 'wrong' has; nothing was changed")
    if len(clips) > MAX_CLIPS:
        raise ReviewError(f"clips: {len(clips)} are too many at once; expected {MAX_CLIPS} at most")
    wanted = list(dict.fromkeys(clips))
    with transaction(connection):
        before = _states(connection, wanted)
        if missing := [clip_id for clip_id in wanted if clip_id not in before]:
            raise ReviewError(f"clip {listed(missing)}: not in this history; nothing was changed", is_missing=True)
        changes = {clip_id: _changed(clip_id, before[clip_id], saying, now_us) for clip_id in wanted}
        return _write(connection, before, {clip: change for clip, change in changes.items() if change}, who, now_us)


def undo(connection: sqlite3.Connection, act: int, who: str, now_us: int) -> Act:
    """Take an act back, which is another act. ReviewError where a clip was changed since; then nothing is done."""
    with transaction(connection):
        rows = connection.execute("SELECT clip_id, was, became FROM reviews WHERE act = ?", (act,)).fetchall()
        if not rows:
            raise ReviewError(f"act {act}: was never done, or its clips are forgotten", is_missing=True)
        if connection.execute("SELECT 1 FROM reviews WHERE undoes = ?", (act,)).fetchone():
            raise ReviewError(f"act {act}: has been undone already; nothing was changed")
        before = _states(connection, [clip_id for clip_id, _, _ in rows])
        changes: dict[int, dict[str, Value]] = {}
        for clip_id, was, became in rows:
            now, wanted = before[clip_id], json.loads(was)
            if any(now[column] != value for column, value in json.loads(became).items()):
                raise ReviewError(f"clip {clip_id}: has been changed since, so act {act} stays; nothing was changed")
            _refuse_impossible(clip_id, now, wanted)
            changes[clip_id] = wanted
        return _write(connection, before, changes, who, now_us, undoes=act)


def _states(connection: sqlite3.Connection, clips: Sequence[int]) -> dict[int, dict[str, Value]]:
    cursor = connection.execute(
        f"SELECT id, state, {', '.join(_COLUMNS)} FROM clips WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608 - our own names
        (json.dumps(clips),),
    )
    return {row[0]: dict(zip(("state", *_COLUMNS), row[1:], strict=True)) for row in cursor}


def _changed(clip_id: int, now: dict[str, Value], saying: Saying, now_us: int) -> dict[str, Value]:
    """The columns that become others."""
    wanted: dict[str, Value] = {}
    if saying.verdict is not None:
        verdict = None if saying.verdict == "none" else saying.verdict
        if (verdict, saying.label) != (now["verdict"], now["right_label"]):
            wanted |= {
                "verdict": verdict, "right_label": saying.label, "reviewed_us": None if verdict is None else now_us,
            }  # fmt: skip
    if saying.favourite is not None:
        wanted["locked"] = int(saying.favourite)
    if saying.note is not None:
        wanted["note"] = saying.note
    if saying.binned is not None and saying.binned != (now["binned_us"] is not None):
        wanted["binned_us"] = now_us if saying.binned else None
    changed = {column: value for column, value in wanted.items() if value != now[column]}
    _refuse_impossible(clip_id, now, changed)
    return changed


def _refuse_impossible(clip_id: int, now: dict[str, Value], changed: dict[str, Value]) -> None:
    after = now | changed
    fault = None
    if now["state"] == "recording" and changed.keys() & {"verdict", "binned_us"}:
        fault = "is still being recorded"
    elif (changed.get("locked") or "binned_us" in changed) and now["state"] not in (*_WITH_FILE, "recording"):
        fault = f"{now['state']}, so there is no file to keep or to remove"
    elif changed.get("binned_us") is not None and after["locked"]:
        fault = "is a favourite; take that away first"
    elif changed.get("locked") and after["binned_us"] is not None:
        fault = "is in the bin; take it out first"
    if fault is not None:
        raise ReviewError(f"clip {clip_id}: {fault}; nothing was changed")


def _write(
    connection: sqlite3.Connection,
    before: dict[int, dict[str, Value]],
    changes: dict[int, dict[str, Value]],
    who: str,
    now_us: int,
    *,
    undoes: int | None = None,
) -> Act:
    if not changes:
        return Act(None, ())
    [act] = connection.execute("SELECT coalesce(max(act), 0) + 1 FROM reviews").fetchone()
    for clip_id, became in changes.items():
        was = {column: before[clip_id][column] for column in became}
        settings = ", ".join(f"{column} = ?" for column in became)
        connection.execute(f"UPDATE clips SET {settings} WHERE id = ?", (*became.values(), clip_id))  # noqa: S608 - our own names
        connection.execute(
            "INSERT INTO reviews (act, clip_id, at_us, who, was, became, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (act, clip_id, now_us, who, _json(was), _json(became), undoes),
        )
    return Act(act, tuple(changes))


def _json(columns: dict[str, Value]) -> str:
    return json.dumps(columns, ensure_ascii=False, separators=(",", ":"))


def save_query(connection: sqlite3.Connection, name: str, query: str, now_us: int, most: int) -> None:
    """Keep a query of the user's own under a name, in the place of what had it; ReviewError beyond `most` of them."""
    with transaction(connection):
        [others] = connection.execute("SELECT count(*) FROM saved_queries WHERE name <> ?", (name,)).fetchone()
        if others >= most:
            raise ReviewError(f"queries: {most} are kept already; delete one first")
        connection.execute(
            "INSERT INTO saved_queries (name, query, saved_us) VALUES (?, ?, ?) ON CONFLICT (name)"
            " DO UPDATE SET query = excluded.query, saved_us = excluded.saved_us",
            (name, query, now_us),
        )


def delete_query(connection: sqlite3.Connection, name: str) -> None:
    """Delete a kept query; ReviewError where there is none of that name."""
    with transaction(connection):
        if connection.execute("DELETE FROM saved_queries WHERE name = ?", (name,)).rowcount == 0:
            raise ReviewError(f"query {name!r}: is not kept here", is_missing=True)


BINNED = f"{LIVING} AND locked = 0 AND binned_us IS NOT NULL"
"""Of clips in the bin that may go."""
