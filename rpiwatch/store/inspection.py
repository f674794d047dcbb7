"""What must hold of a database, looked at in SQL, with the statements that mend what does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from rpiwatch.store.migrations import migration_files, statements
from rpiwatch.store.rows import CLOSE_CRASHED_CAMERAS, CLOSE_CRASHED_SESSIONS, Statement
from rpiwatch.store.sums import wrong_sums

SALVAGE = "the daemon's next start sets it aside and begins anew; save what is left: sqlite3 FILE .recover"
SHOWN = 20
"""Of findings that can be as many as there are rows."""


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

    A database whose file is damaged is looked at no further.
    """
    damaged = list(_inspect_file(connection))
    yield from damaged
    if damaged:
        return
    yield from _inspect_schema(connection)
    yield from _inspect_references(connection)
    if connection.execute("SELECT 1 FROM shifting").fetchone():
        # Before all else, since the triggers keep no sums meanwhile.
        yield Flaw("sums", "shifting", "is not empty", "it is emptied", (("DELETE FROM shifting", ()),))
    if not is_watched:
        yield from _inspect_sessions(connection)
    yield from _inspect_chains(connection)
    yield from _inspect_sums(connection)


def _inspect_file(connection: sqlite3.Connection) -> Iterator[Flaw]:
    try:
        for (found,) in connection.execute(f"PRAGMA integrity_check({SHOWN})"):
            if found != "ok":
                yield Flaw("integrity", "database", " ".join(str(found).split()), SALVAGE)
    except sqlite3.DatabaseError as fault:
        yield Flaw("integrity", "database", str(fault), SALVAGE)


def _inspect_schema(connection: sqlite3.Connection) -> Iterator[Flaw]:
    query = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for file in migration_files():
            for statement in statements(file.read_text(encoding="utf-8")):
                fresh.execute(statement)
        wanted = {(kind, name): sql for kind, name, sql in fresh.execute(query)}
    there = {(kind, name): sql for kind, name, sql in connection.execute(query)}
    for (kind, name), sql in wanted.items():
        found = there.get((kind, name))
        if found == sql:
            continue
        problem = "is missing" if found is None else "is not as it should be"
        if kind == "table":
            yield Flaw("schema", f"{kind} {name}", problem)
            continue
        drop: tuple[Statement, ...] = ((f"DROP {kind} {name}", ()),) if found is not None else ()
        yield Flaw("schema", f"{kind} {name}", problem, "it is made anew", (*drop, (sql, ())))


def _inspect_references(connection: sqlite3.Connection) -> Iterator[Flaw]:
    broken: dict[tuple[str, str], int] = {}
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        broken[table, parent] = broken.get((table, parent), 0) + 1
    for (table, parent), count in broken.items():
        yield Flaw("foreign keys", table, f"{count} rows refer to rows of {parent} that are not there")


def _inspect_sessions(connection: sqlite3.Connection) -> Iterator[Flaw]:
    for (session_id,) in connection.execute("SELECT id FROM sessions WHERE ended_us IS NULL ORDER BY id"):
        yield Flaw(
            "sessions", f"session {session_id}", "is open, and no daemon runs",
            "it is closed as crashed, with its last row's time",
            ((CLOSE_CRASHED_CAMERAS, ()), (CLOSE_CRASHED_SESSIONS, ())),
        )  # fmt: skip


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


def _inspect_sums(connection: sqlite3.Connection) -> Iterator[Flaw]:
    for total, rows in wrong_sums(connection):
        again = (
            (f"DELETE FROM {total.table}", ()),  # noqa: S608 - our own words
            (f"INSERT INTO {total.table} ({total.columns}) {total.counted}", ()),
        )
        yield Flaw("sums", total.table, f"{rows} sums are not what the rows give", "they are counted anew", again)
