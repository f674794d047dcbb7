"""A database that cannot be used is set aside, never deleted, and does not keep the daemon from starting."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import structlog

from rpiwatch.config import DATABASE_NAME
from rpiwatch.durable import sync_to_disk
from rpiwatch.store.errors import StoreError
from rpiwatch.store.migrations import Migrated, migrate

log = structlog.get_logger(__name__)

LOOK_S = 10.0
"""For a look through the database after a crash; a larger one on a slow card is then taken as it is."""
STEPS_BETWEEN_LOOKS = 10_000
DAMAGED_NAME = "rpiwatch.damaged"
"""Left by a daemon that met damage while it ran, for its next start."""
_FAULTS_OF_THE_DISK = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_PERM,
    }
)
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


@dataclass(frozen=True, slots=True)
class SetAside:
    """Where an unusable database lies now, and what was wrong with it."""

    database: Path
    reason: str


def is_damage(fault: BaseException) -> bool:
    """Whether an error of SQLite means that the file's content is broken, and no other try will help.

    Of a broken file SQLite may even have messages that are no text.
    """
    if isinstance(fault, sqlite3.Error):
        return getattr(fault, "sqlite_errorcode", 0) & 0xFF in _DAMAGE
    return isinstance(fault, UnicodeDecodeError)


def keeps_from_starting(fault: BaseException) -> bool:
    """Whether a database that gives this when it is opened will do so again: damaged, or not what it should be."""
    if isinstance(fault, sqlite3.Error):
        return getattr(fault, "sqlite_errorcode", 0) & 0xFF not in _FAULTS_OF_THE_DISK
    return is_damage(fault)


def mark_damaged(data_dir: Path, reason: str) -> None:
    """Have the database set aside at the next start; where even that cannot be written, it is found again."""
    with suppress(OSError):
        (data_dir / DAMAGED_NAME).write_text(f"{reason}\n", encoding="utf-8")


def open_or_set_aside(data_dir: Path) -> tuple[Migrated, SetAside | None]:
    """Bring the folder's database to this program's schema; one that is beyond use makes room for a new one.

    The caller holds the folder. Raises StoreError for what is no damage: a newer database, one that is not rpiwatch's,
    a disk that is full or fails.
    """
    database = data_dir / DATABASE_NAME
    damaged = data_dir / DAMAGED_NAME
    reason = ""
    if damaged.exists():
        reason = damaged.read_text(encoding="utf-8", errors="replace").strip() or "it was found damaged"
    if not reason:
        try:
            migrated = migrate(data_dir)
            reason = _look_through(database)
            if not reason:
                return migrated, None
        except (StoreError, sqlite3.Error, UnicodeDecodeError) as error:
            fault = error.__cause__ if isinstance(error, StoreError) else error
            if fault is None or not keeps_from_starting(fault):
                raise
            reason = " ".join(str(fault).split())
    moved = SetAside(_set_aside(database), reason)
    damaged.unlink(missing_ok=True)
    log.error(
        "THE DATABASE IS BROKEN: it was set aside, and a new history begins",
        reason=reason,
        set_aside=str(moved.database),
        remedy="what can be saved of it: sqlite3 THE_FILE .recover; `rpiwatch check --repair` takes its clips over",
    )
    return migrate(data_dir), moved


def _look_through(database: Path) -> str:
    """What is wrong with a database; empty where nothing is found. Only after a crash it is read as a whole."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for name in names:
            connection.execute(f'SELECT * FROM "{name}" LIMIT 1').fetchall()  # noqa: S608 - the database's own names
        connection.execute("SELECT id FROM history").fetchone()
        if connection.execute("SELECT 1 FROM sessions WHERE ended_us IS NULL").fetchone() is None:
            return ""
        deadline_s = time.monotonic() + LOOK_S
        connection.set_progress_handler(lambda: time.monotonic() > deadline_s, STEPS_BETWEEN_LOOKS)
        try:
            [(found,), *_] = connection.execute("PRAGMA quick_check(1)").fetchall()
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_INTERRUPT:
                raise
            return ""
        return "" if found == "ok" else str(found).replace("\n", " ")


def _set_aside(database: Path) -> Path:
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = database.with_name(f"{database.stem}-damaged-{moment}{database.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = database.with_name(f"{database.stem}-damaged-{moment}-{number}{database.suffix}")
    # The log first: without it the database is an older one, but with a wrong one it is broken.
    for suffix in ("-wal", "-shm", ""):
        part = database.with_name(f"{database.name}{suffix}")
        if part.exists():
            part.replace(target.with_name(f"{target.name}{suffix}"))
    sync_to_disk(database.parent)
    return target
