"""The writer's one connection: one transaction at a time, a bounded write-ahead log, a disk that may go away."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self, TypeVar
from urllib.parse import quote

import aiosqlite
import structlog

from rpiwatch.store.errors import StoreError
from rpiwatch.store.migrations import BUSY_TIMEOUT_MS

log = structlog.get_logger(__name__)

T = TypeVar("T")

WAL_LIMIT_BYTES = 16_000_000
"""To which the write-ahead log is cut back after a long reader had let it grow."""
WAL_HELD_BYTES = 64_000_000
"""A log of this size is held by a reader whose transaction does not end; from then on commits are to be rare, …"""
WAL_MAX_BYTES = 256_000_000
"""… and here they stop until the reader is gone: the rows wait in memory, as for a disk that fails."""

_DISK_FAULTS = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    }
)
_DISK_WAS_AWAY = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
"""After these the connection may be to a disk that is no more, even when another is in its place."""


class _NotInPlace(sqlite3.OperationalError):
    """The database that is open is not the one in the data folder: what it takes would be lost."""

    sqlite_errorcode = sqlite3.SQLITE_CANTOPEN


class _LogIsHeld(sqlite3.OperationalError):
    """The write-ahead log has no room while a reader keeps its old pages."""

    sqlite_errorcode = sqlite3.SQLITE_FULL


class Connection:
    """A database that is open for writing, for all tasks of the event loop. `open` makes it."""

    def __init__(self, opened: aiosqlite.Connection, database: Path) -> None:
        self._opened = opened
        self._database = database
        self._wal = database.with_name(f"{database.name}-wal")
        self._place = _place_of(database)  # device and inode of what is open
        self._lock = asyncio.Lock()
        self.wal_is_held = False
        """By a reader whose transaction does not end: commits are to be rare."""

    @classmethod
    async def open(cls, database: Path) -> Self:
        """Open a database that is there; raises sqlite3.Error."""
        return cls(await _connect(database), database)

    async def close(self) -> None:
        """Close it."""
        await self._opened.close()

    @property
    def is_in_place(self) -> bool:
        """Whether the data folder still holds the database that is open; a look at the disk, so not for the loop."""
        return _place_of(self._database) == self._place

    async def execute(self, sql: str, parameters: tuple[Any, ...] = ()) -> aiosqlite.Cursor:
        """Within a transaction: one statement."""
        return await self._opened.execute(sql, parameters)

    async def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        """Within a transaction: one statement with each of the parameters."""
        await self._opened.executemany(sql, parameters)

    async def rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> Iterable[sqlite3.Row]:
        """All rows that a statement gives."""
        return await self._opened.execute_fetchall(sql, parameters)

    async def wait_for_locks(self, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> None:
        """Wait so long, and no longer, for another program's lock."""
        await self._opened.execute(f"PRAGMA busy_timeout = {busy_timeout_ms}")

    async def transact(
        self,
        work: Callable[[], Awaitable[T]],
        committed: Callable[[], None] | None,
        tell_held: Callable[[int, str], None],
    ) -> T:
        """All of the work or nothing; `committed` is called when it is on the disk, before anybody else's turn.

        `tell_held` hears once of a write-ahead log that a reader holds: its bytes and its name. Raises sqlite3.Error
        where the database does not take it, or is not in its place any more.
        """
        # Tasks that share a connection share its transaction: one at a time.
        async with self._lock:
            with _garbled_is_damage():
                return await self._transact_alone(work, committed, tell_held)

    async def _transact_alone(
        self,
        work: Callable[[], Awaitable[T]],
        committed: Callable[[], None] | None,
        tell_held: Callable[[int, str], None],
    ) -> T:
        await self._bound_wal(await asyncio.to_thread(self._look), tell_held)
        try:
            await self._opened.execute("BEGIN IMMEDIATE")  # in a thread, so also where this task is cancelled meanwhile
            result = await work()
            await self._opened.execute("COMMIT")
        except BaseException:
            # A failing disk may have rolled back already.
            with suppress(sqlite3.Error):
                await self._opened.rollback()
            raise
        if committed is not None:
            committed()
        return result

    def _look(self) -> int:
        """The write-ahead log's size in bytes; raises where the data folder does not hold the open database."""
        if not self.is_in_place:
            raise _NotInPlace("the data folder does not hold this database any more: was its disk unmounted?")
        return self._wal.stat().st_size if self._wal.exists() else 0

    async def _bound_wal(self, wal_bytes: int, tell_held: Callable[[int, str], None]) -> None:
        """Keep the write-ahead log from growing for as long as somebody's transaction lets it.

        A reader sees the database as it was when its transaction began, so the log keeps all that came since.
        """
        if wal_bytes >= WAL_HELD_BYTES:
            # Nobody is waited for: without readers the log is emptied, with one it stays.
            await self.wait_for_locks(0)
            await self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            await self.wait_for_locks()
            wal_bytes = await asyncio.to_thread(self._look)
        if wal_bytes < WAL_HELD_BYTES:
            if self.wal_is_held:
                log.info("the write-ahead log is free again")
            self.wal_is_held = False
            return
        if not self.wal_is_held:
            self.wal_is_held = True
            tell_held(wal_bytes, self._wal.name)
        if wal_bytes >= WAL_MAX_BYTES:
            raise _LogIsHeld(f"{self._wal.name} is full, because a reader's transaction does not end")

    async def reopen(self, history_id: str, hold_again: Callable[[], None]) -> bool:
        """After the disk was away: open the database anew where the data folder holds this history.

        Else all stays as it is, and it is False. `hold_again` takes the folder's lock anew, in a thread.
        """
        try:
            fresh = await _connect(self._database)
        except sqlite3.Error:
            return False
        try:
            rows = list(await fresh.execute_fetchall("SELECT id FROM history"))
            is_ours = rows == [(history_id,)]
            if is_ours:
                await asyncio.to_thread(hold_again)
        except (sqlite3.Error, StoreError):
            is_ours = False
        if not is_ours:
            await fresh.close()
            return False
        async with self._lock:
            old, self._opened = self._opened, fresh
            self._place = _place_of(self._database)
        with suppress(sqlite3.Error):
            await old.close()
        return True


def is_disk_fault(fault: sqlite3.Error) -> bool:
    """Whether another try may help; any other error is damage or a bug."""
    return _code_of(fault) in _DISK_FAULTS


def tells_disk_was_away(fault: sqlite3.Error) -> bool:
    """Whether the connection may be to a disk that is no more."""
    return _code_of(fault) in _DISK_WAS_AWAY


def _code_of(fault: sqlite3.Error) -> int:
    return int(getattr(fault, "sqlite_errorcode", 0)) & 0xFF


async def _connect(database: Path) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(f"file:{quote(str(database))}?mode=rw", uri=True, isolation_level=None)
    try:
        # FULL: with NORMAL a power cut leaves a sound database, but may take the last commits.
        for pragma in (
            f"busy_timeout = {BUSY_TIMEOUT_MS}",
            "foreign_keys = ON",
            "synchronous = FULL",
            f"journal_size_limit = {WAL_LIMIT_BYTES}",
        ):
            await connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        await connection.close()
        raise
    return connection


@contextmanager
def _garbled_is_damage() -> Iterator[None]:
    """Of a broken file even SQLite's messages may be no text: an error of the database, not of ours."""
    try:
        yield
    except UnicodeDecodeError as error:
        fault = sqlite3.DatabaseError(f"malformed database schema: {error}")
        fault.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise fault from error


def _place_of(database: Path) -> tuple[int, int] | None:
    """The file's device and inode; None where there is none."""
    try:
        found = database.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
