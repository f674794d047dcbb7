"""What must hold of a database, looked at in SQL, with the statements that mend what does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from rpiwatch.store.migrations import migration_files, statements
from rpiwatch.store.rows import (
    CLOSE_CRASHED_CAMERAS,
    CLOSE_CRASHED_SESSIONS,
    SETTLE_CRASHED_SUBJECTS,
    SETTLE_SUBJECTS,
    Statement,
)
from rpiwatch.store.sums import wrong_sums

SALVAGE = "not mended here: stop the daemon and save what is left (sqlite3 FILE .recover); its start sets FILE aside"
SHOWN = 20
"""Of findings that can be as many as there are rows."""
CLOCK_TOLERANCE_US = 60_000_000
"""By which a row may lie before its camera's books were opened: a picture waits, or is stamped by its stream."""
TRIGGER_TOLERANCE_US = 1_000_000
"""By which a clip may begin after its trigger: its first pictures may not have been decodable."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that does not hold: where, what is wrong, and what mends it; no remedy where nothing can be done."""

    check: str
    thing: str
    problem: str
    remedy: str = ""
    mends: tuple[Statement, ...] = ()


def inspect_database(connection: sqlite3.Connection, *, is_watched: bool) -> Iterator[Flaw]:
    """All that is wrong with the rows themselves; `is_watched`: a daemon holds the folder, so its session is open.

    A database whose file is damaged, or that lacks a table, is looked at no further: its flaws are of the check
    `integrity`. Each look is one query, so a daemon beside it may write between two of them.
    """
    broken = [*_inspect_file(connection), *_inspect_tables(connection)]
    yield from broken
    if any(flaw.check == "integrity" for flaw in broken):
        return
    yield from _inspect_schema(connection)
    yield from _inspect_history(connection)
    yield from _inspect_references(connection)
    if connection.execute("SELECT 1 FROM shifting").fetchone():
        # Before all else, since the triggers keep no sums meanwhile.
        yield Flaw("sums", "shifting", "is not empty", "it is emptied", (("DELETE FROM shifting", ()),))
    if not is_watched:
        yield from _inspect_sessions(connection)
    yield from _inspect_books(connection)
    yield from _inspect_chains(connection)
    yield from _inspect_subjects(connection)
    yield from _inspect_clips(connection)
    yield from _inspect_sums(connection)


def _inspect_file(connection: sqlite3.Connection) -> Iterator[Flaw]:
    try:
        for (found,) in connection.execute(f"PRAGMA integrity_check({SHOWN})"):
            if found != "ok":
                yield Flaw("integrity", "database", " ".join(str(found).split()), SALVAGE)
    except sqlite3.DatabaseError as fault:
        yield Flaw("integrity", "database", str(fault), SALVAGE)


def _wanted_schema() -> dict[tuple[str, str], str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for file in migration_files():
            for statement in statements(file.read_text(encoding="utf-8")):
                fresh.execute(statement)
        return _schema_of(fresh)


def _schema_of(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    query = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    return {(kind, name): sql for kind, name, sql in connection.execute(query)}


def _inspect_tables(connection: sqlite3.Connection) -> Iterator[Flaw]:
    there = _schema_of(connection)
    for (kind, name), sql in _wanted_schema().items():
        if kind == "table" and there.get((kind, name)) != sql:
            if (kind, name) not in there:
                yield Flaw("integrity", f"table {name}", "is missing", SALVAGE)
            else:
                yield Flaw("schema", f"table {name}", "is not as it should be")


def _inspect_schema(connection: sqlite3.Connection) -> Iterator[Flaw]:
    """Views, triggers and indexes; what an owner has added is left alone."""
    there = _schema_of(connection)
    for (kind, name), sql in _wanted_schema().items():
        found = there.get((kind, name))
        if found == sql or kind == "table":
            continue
        problem = "is missing" if found is None else "is not as it should be"
        drop: tuple[Statement, ...] = ((f"DROP {kind} {name}", ()),) if found is not None else ()
        yield Flaw("schema", f"{kind} {name}", problem, "it is made anew", (*drop, (sql, ())))


def _inspect_history(connection: sqlite3.Connection) -> Iterator[Flaw]:
    rows = connection.execute("SELECT count(*) FROM history").fetchone()[0]
    if rows == 0:
        again: Statement = ("INSERT INTO history (id) VALUES (lower(hex(randomblob(16))))", ())
        yield Flaw("history", "history", "has no id", "it is given one", (again,))
    elif rows > 1:
        keep: Statement = ("DELETE FROM history WHERE rowid > (SELECT min(rowid) FROM history)", ())
        yield Flaw("history", "history", f"has {rows} ids", "the first one stays", (keep,))


def _inspect_references(connection: sqlite3.Connection) -> Iterator[Flaw]:
    broken: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        broken[table, parent] = broken.get((table, parent), 0) + 1
    for (table, parent), count in broken.items():
        if (table, parent) != ("clips", "clips"):  # which _inspect_clips mends
            yield Flaw("foreign keys", table, f"{count} rows refer to rows of {parent} that are not there")


def _inspect_sessions(connection: sqlite3.Connection) -> Iterator[Flaw]:
    for (session_id,) in connection.execute("SELECT id FROM sessions WHERE ended_us IS NULL ORDER BY id"):
        yield Flaw(
            "sessions", f"session {session_id}", "is open, and no daemon runs",
            "it is closed as crashed, with its last row's time",
            ((SETTLE_CRASHED_SUBJECTS, ()), (CLOSE_CRASHED_CAMERAS, ()), (CLOSE_CRASHED_SESSIONS, ())),
        )  # fmt: skip


def _inspect_books(connection: sqlite3.Connection) -> Iterator[Flaw]:
    """Each camera's books in each session: closed with it, and no row outside of them."""
    for table in ("label_changes", "heartbeats", "clips", "subjects", "near_misses"):
        rows = connection.execute(
            f"SELECT session_id, camera_id FROM {table} EXCEPT SELECT session_id, camera_id FROM session_cameras"  # noqa: S608 - names of our own
        )
        for session_id, camera_id in rows:
            yield Flaw(
                "books", f"session {session_id}, camera {camera_id}", f"has rows in {table}, but was never opened"
            )
    # Times do not go back in a chain, which has its own look, so its first and its last row are enough. Whom it saw
    # counts only where the end is not known, else see _inspect_subjects.
    rows = connection.execute(
        """
        SELECT session_id, camera_id, anchor_utc_us, camera_ended_us, ended_us,
          min(coalesce(first_us, first_beat_us), coalesce(first_beat_us, first_us)),
          max(anchor_utc_us, coalesce(last_us, anchor_utc_us), coalesce(last_beat_us, anchor_utc_us),
            iif(camera_ended_us IS NULL, coalesce(last_seen_us, anchor_utc_us), anchor_utc_us),
            iif(camera_ended_us IS NULL, coalesce(last_missed_us, anchor_utc_us), anchor_utc_us))
        FROM (
          SELECT p.session_id, p.camera_id, p.anchor_utc_us, p.ended_us AS camera_ended_us, s.ended_us,
            (SELECT at_us FROM label_changes AS c WHERE (c.session_id, c.camera_id) = (p.session_id, p.camera_id)
             ORDER BY c.id LIMIT 1) AS first_us,
            (SELECT at_us FROM label_changes AS c WHERE (c.session_id, c.camera_id) = (p.session_id, p.camera_id)
             ORDER BY c.id DESC LIMIT 1) AS last_us,
            (SELECT since_us FROM heartbeats AS b WHERE (b.session_id, b.camera_id) = (p.session_id, p.camera_id)
             ORDER BY b.id LIMIT 1) AS first_beat_us,
            (SELECT until_us FROM heartbeats AS b WHERE (b.session_id, b.camera_id) = (p.session_id, p.camera_id)
             ORDER BY b.id DESC LIMIT 1) AS last_beat_us,
            (SELECT max(last_us) FROM subjects AS u
             WHERE (u.session_id, u.camera_id) = (p.session_id, p.camera_id)) AS last_seen_us,
            (SELECT max(until_us) FROM near_misses AS m
             WHERE (m.session_id, m.camera_id) = (p.session_id, p.camera_id)) AS last_missed_us
          FROM session_cameras AS p JOIN sessions AS s ON s.id = p.session_id
        )
        """
    )
    for session_id, camera_id, anchor_us, camera_ended_us, ended_us, first_us, last_us in rows:
        thing = f"session {session_id}, camera {camera_id}"
        end: Statement = (
            "UPDATE session_cameras SET ended_us = ? WHERE (session_id, camera_id) = (?, ?)",
            (last_us, session_id, camera_id),
        )
        if ended_us is not None and camera_ended_us is None:
            yield Flaw("books", thing, "is open, but its session has ended", "it ends with its last row", (end,))
        elif camera_ended_us is not None and camera_ended_us < last_us:
            problem = f"ended {(last_us - camera_ended_us) / 1e6:.3f} s before its last row"
            yield Flaw("books", thing, problem, "it ends with its last row", (end,))
        if first_us is not None and first_us < anchor_us - CLOCK_TOLERANCE_US:
            yield Flaw("books", thing, f"has rows from {(anchor_us - first_us) / 1e6:.3f} s before it was opened")


def _inspect_chains(connection: sqlite3.Connection) -> Iterator[Flaw]:
    rows = connection.execute(
        """
        SELECT id, label, previous_label, before, at_us, before_us FROM (
          SELECT id, label, previous_label, at_us,
            lag(label, 1, 'none') OVER chain AS before, lag(at_us) OVER chain AS before_us
          FROM label_changes WINDOW chain AS (PARTITION BY session_id, camera_id ORDER BY id)
        ) WHERE previous_label <> before OR at_us < before_us
        """
    )
    for change_id, label, previous, before, at_us, before_us in rows:
        thing = f"label change {change_id}"
        if previous != before:
            problem = f"comes from {previous!r}, but the label before it is {before!r}"
            if label == before:
                mend: Statement = ("DELETE FROM label_changes WHERE id = ?", (change_id,))
                yield Flaw("chain", thing, problem, f"it is removed, since {label!r} goes on", (mend,))
            else:
                mend = ("UPDATE label_changes SET previous_label = ? WHERE id = ?", (before, change_id))
                yield Flaw("chain", thing, problem, f"it comes from {before!r} then", (mend,))
        if before_us is not None and at_us < before_us:
            yield Flaw("chain", thing, f"is {(before_us - at_us) / 1e6:.3f} s before the change that it follows")


def _inspect_subjects(connection: sqlite3.Connection) -> Iterator[Flaw]:
    """Whom the cameras saw, and nearly saw: within the camera's books, gone with their session, and well described."""
    for table, first, peak, last in (
        ("subjects", "first_us", "best_us", "last_us"), ("near_misses", "since_us", "peak_us", "until_us"),
    ):  # fmt: skip
        rows = connection.execute(
            f"SELECT t.id, t.{first}, t.{last}, max(t.{first}, t.{peak}) <= p.ended_us, p.anchor_utc_us, p.ended_us"  # noqa: S608 - names of our own
            f" FROM session_cameras AS p JOIN {table} AS t ON (t.session_id, t.camera_id) = (p.session_id, p.camera_id)"
            f" WHERE t.{last} > p.ended_us OR t.{first} < p.anchor_utc_us - ?",
            (CLOCK_TOLERANCE_US,),
        )
        for row_id, first_us, last_us, began_before, anchor_us, ended_us in rows:
            thing = f"{'subject' if table == 'subjects' else 'near miss'} {row_id}"
            if first_us < anchor_us - CLOCK_TOLERANCE_US:
                yield Flaw("subjects", thing, f"is from {(anchor_us - first_us) / 1e6:.3f} s before its camera's books")
            if ended_us is None or last_us <= ended_us:
                continue
            problem = f"lasts {(last_us - ended_us) / 1e6:.3f} s longer than its camera's books"
            if began_before:
                end: Statement = (f"UPDATE {table} SET {last} = ? WHERE id = ?", (ended_us, row_id))  # noqa: S608 - as above
                yield Flaw("subjects", thing, problem, "it ends with them", (end,))
            else:
                yield Flaw("subjects", thing, problem)
    rows = connection.execute(
        "SELECT u.session_id, count(*) FROM subjects AS u JOIN sessions AS s ON s.id = u.session_id"
        " WHERE u.there = 1 AND s.ended_us IS NOT NULL GROUP BY u.session_id"
    )
    for session_id, count in rows:
        problem = f"has ended, and {count} subjects are still there"
        yield Flaw("subjects", f"session {session_id}", problem, "they have gone", ((SETTLE_SUBJECTS, (session_id,)),))
    # Of a track the first and the last point: all of them would be more than the rest of the history together.
    point = (
        "(SELECT count(*) = 6 AND total(type IN ('integer', 'real')) = 6 FROM json_each(track, '{}'))"
    )  # fmt: skip
    rows = connection.execute(
        "SELECT id, json_array_length(names) > 0 AND NOT EXISTS (SELECT 1 FROM json_each(names) WHERE type <> 'text'),"  # noqa: S608 - our own words
        f" track = '[]' OR ({point.format('$[0]')} AND {point.format('$[#-1]')}),"
        " number > 0 AND best_us BETWEEN first_us AND last_us FROM subjects"
    )
    for subject_id, has_names, has_track, can_be in rows:
        thing = f"subject {subject_id}"
        if not can_be:  # the schema refuses it, so the file is damaged
            yield Flaw("subjects", thing, "has a number or a time that none can have")
        if not has_names:
            named: Statement = ("UPDATE subjects SET names = json_array(label) WHERE id = ?", (subject_id,))
            yield Flaw("subjects", thing, "has names that are none", "its label is its name", (named,))
        if not has_track:
            without: Statement = ("UPDATE subjects SET track = '[]' WHERE id = ?", (subject_id,))
            yield Flaw("subjects", thing, "has a track that is none", "it has none then", (without,))
    rows = connection.execute(
        "SELECT id FROM near_misses WHERE peak_us NOT BETWEEN since_us AND until_us OR subject < 0"
        " OR json_array_length(box) <> 4"
    )
    for (miss_id,) in rows:
        yield Flaw("subjects", f"near miss {miss_id}", "has a time, a subject or a place that none can have")


def _inspect_clips(connection: sqlite3.Connection) -> Iterator[Flaw]:
    """What clips' rows say of themselves; what they say of their files is looked at with the files."""
    # A crash may have left of a clip only what came before its trigger.
    rows = connection.execute(
        "SELECT id, started_us, triggered_us, ended_us FROM clips WHERE triggered_us < started_us - ?"
        " OR (state = 'complete' AND triggered_us > ended_us)",
        (TRIGGER_TOLERANCE_US,),
    )
    for clip_id, started_us, triggered_us, ended_us in rows:
        wanted_us = max(started_us, triggered_us if ended_us is None else min(triggered_us, ended_us))
        mend: Statement = ("UPDATE clips SET triggered_us = ? WHERE id = ?", (wanted_us, clip_id))
        problem = f"was triggered {abs(triggered_us - wanted_us) / 1e6:.3f} s outside of itself"
        yield Flaw("clips", f"clip {clip_id}", problem, "its trigger is moved to its nearer end", (mend,))
    rows = connection.execute(
        "SELECT c.id, c.continues_clip_id, b.id FROM clips AS c LEFT JOIN clips AS b ON b.id = c.continues_clip_id"
        " WHERE c.continues_clip_id IS NOT NULL AND (b.id IS NULL OR b.id >= c.id"
        " OR (b.session_id, b.camera_id) <> (c.session_id, c.camera_id))"
    )
    for clip_id, other_id, found in rows:
        why = "is not there" if found is None else "cannot be the one before it"
        mend = ("UPDATE clips SET continues_clip_id = NULL WHERE id = ?", (clip_id,))
        problem = f"continues clip {other_id}, which {why}"
        yield Flaw("clips", f"clip {clip_id}", problem, "it continues none then", (mend,))


def _inspect_sums(connection: sqlite3.Connection) -> Iterator[Flaw]:
    if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'label_spans'").fetchone() is None:
        return  # a flaw of the schema; once that is mended, they can be counted
    for total, rows in wrong_sums(connection):
        again = (
            (f"DELETE FROM {total.table}", ()),  # noqa: S608 - our own words
            (f"INSERT INTO {total.table} ({total.columns}) {total.counted}", ()),
        )
        yield Flaw("sums", total.table, f"{rows} sums are not what the rows give", "they are counted anew", again)
