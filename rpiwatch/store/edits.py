"""Writing to the history from commands, in short transactions beside a running daemon."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from rpiwatch.store.errors import StoreError
from rpiwatch.store.folder import find_database
from rpiwatch.store.migrations import BUSY_TIMEOUT_MS, check_version


@contextmanager
def open_for_edits(data_dir: Path) -> Iterator[sqlite3.Connection]:
    """A connection that may write, in autocommit: each transaction is begun with `transaction`, and kept short.

    What rewrites much holds the data folder too (`hold_data_folder`), so that no daemon runs meanwhile. Raises
    StoreError where there is no history, where it has another schema than this program's, and for faults of the disk.
    """
    database = find_database(data_dir)
    try:
        with closing(sqlite3.connect(database, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)) as connection:
            check_version(connection, database)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
            yield connection
    except (sqlite3.Error, UnicodeDecodeError) as fault:  # of a broken file even SQLite's messages may be no text
        raise StoreError(f"{database}: cannot be written: {fault}") from fault


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is executed within, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def lock_clips(connection: sqlite3.Connection, clips: Sequence[int], *, locked: bool) -> None:
    """Keep clips from making room, or let them again: all of them or none.

    Raises StoreError where one is not in the history, or has no file to keep.
    """
    with transaction(connection):
        states = dict(
            connection.execute(
                "SELECT id, state FROM clips WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(clips),)
            ).fetchall()
        )
        if unknown := [clip_id for clip_id in clips if clip_id not in states]:
            raise StoreError(
                f"clip {listed(unknown)}: not in this history; expected numbers that `rpiwatch clips` shows; "
                "nothing was changed"
            )
        gone = [clip_id for clip_id in clips if states[clip_id] not in ("recording", "complete", "recovered")]
        if locked and gone:
            raise StoreError(
                f"clip {listed(gone)}: {states[gone[0]]}, so there is no file to keep; nothing was changed"
            )
        connection.executemany("UPDATE clips SET locked = ? WHERE id = ?", [(locked, clip_id) for clip_id in clips])


def listed(clips: Sequence[int]) -> str:
    """Clips' numbers in a message."""
    return ", ".join(map(str, dict.fromkeys(clips)))
