"""The schema's versions: numbered SQL files, each applied whole or not at all."""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import rpiwatch
from rpiwatch.config import DATABASE_NAME
from rpiwatch.durable import sync_to_disk
from rpiwatch.store.errors import StoreError

BUSY_TIMEOUT_MS = 5000
_FILE_NAME = re.compile(r"(\d{4})_\w+\.sql")


@dataclass(frozen=True, slots=True)
class Migrated:
    """What `migrate` did: the schema's version before (0: there was no database) and after, and the copy of the old.

    `seconds` are those in which nothing else could be done with the history, with the copy's. Bytes are the database's,
    what its WAL held included.
    """

    database: Path
    from_version: int
    to_version: int
    copy: Path | None
    seconds: float = 0.0
    copy_seconds: float = 0.0
    bytes_before: int = 0
    bytes_after: int = 0
    copy_bytes: int = 0

    def told(self) -> dict[str, str | int | float | None]:
        """All of it, for a log line or a row."""
        return {
            "database": str(self.database),
            "from_version": self.from_version,
            "to_version": self.to_version,
            "copy": str(self.copy) if self.copy else None,
            "seconds": round(self.seconds, 2),
            "copy_seconds": round(self.copy_seconds, 2),
            "bytes_before": self.bytes_before,
            "bytes_after": self.bytes_after,
            "copy_bytes": self.copy_bytes,
        }


def migrate(data_dir: Path, migrations: Path | None = None) -> Migrated:
    """Bring the folder's database to this program's schema, making it where there is none.

    The old database is copied first, beside it; where there is no room for that, nothing is begun. Each migration is
    one transaction, so a failure leaves the version before it. The caller holds the data folder. `migrations` is the
    folder of the files, by default rpiwatch's own.

    Raises StoreError for a newer database, one that is not rpiwatch's, a full or failing disk.
    """
    began_s = time.monotonic()
    database = data_dir / DATABASE_NAME
    files = migration_files(migrations)
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            version = read_version(connection)
            if version > len(files):
                raise newer_database(database, version, len(files))
            if version == 0 and connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
                raise StoreError(
                    f"{database}: this SQLite database was not made by rpiwatch; "
                    "move it away, or name another folder with --data-dir"
                )
            if (mode := connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]) != "wal":
                raise StoreError(
                    f"{database}: its file system gives SQLite the journal mode {mode!r}, expected 'wal'; "
                    "use a local disk for the data folder"
                )
            if not 0 < version < len(files):
                for file in files[version:]:
                    _apply(connection, file)
                return Migrated(database, version, len(files), None)
            bytes_before = _bytes_of(connection)
            _want_space(database, version, bytes_before)
            copy = _copy(connection, database, version)
            copied_s = time.monotonic()
            try:
                for file in files[version:]:
                    _apply(connection, file)
            except StoreError:
                if read_version(connection) == version:
                    copy.unlink()  # of what is still there as it was: the next try makes another
                raise
            # So that the next reader, and whoever looks at the size, finds all in the database itself.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return Migrated(
                database, version, len(files), copy,
                seconds=time.monotonic() - began_s, copy_seconds=copied_s - began_s,
                bytes_before=bytes_before, bytes_after=_bytes_of(connection), copy_bytes=copy.stat().st_size,
            )  # fmt: skip
    except (sqlite3.Error, UnicodeDecodeError) as fault:  # of a broken file even SQLite's messages may be no text
        raise StoreError(f"{database}: cannot be opened as rpiwatch's database: {fault}") from fault


@cache
def migration_files(folder: Path | None = None) -> tuple[Path, ...]:
    """The numbered files in order; file n brings the schema to version n.

    They lie beside the package's modules once it is installed, and at the top of a checkout.
    """
    if folder is None:
        package = Path(rpiwatch.__file__).parent
        folder = next(place for place in (package / "migrations", package.parent / "migrations") if place.is_dir())
    files = tuple(sorted(file for file in folder.iterdir() if _FILE_NAME.fullmatch(file.name)))
    numbers = [int(file.name[:4]) for file in files]
    if numbers != list(range(1, len(files) + 1)):
        raise ValueError(f"{folder}: migrations are numbered {numbers}; expected 1, 2, 3, … without gaps")
    return files


def read_version(connection: sqlite3.Connection) -> int:
    """The schema's version of an open database; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def newer_database(database: Path, version: int, known: int) -> StoreError:
    """The refusal of a database that a later rpiwatch wrote."""
    return StoreError(
        f"{database}: was written by a newer rpiwatch (schema {version}; this one knows up to {known}); "
        "install that version or a later one"
    )


def check_version(connection: sqlite3.Connection, database: Path) -> None:
    """Raise StoreError where an open database has another schema than this program's."""
    version, known = read_version(connection), len(migration_files())
    if version > known:
        raise newer_database(database, version, known)
    if version < known:
        raise StoreError(
            f"{database}: has schema {version}, this rpiwatch reads {known}; "
            f"stop the daemon, run `rpiwatch migrate --data-dir {database.parent}`, and start it again"
        )


def statements(script: str) -> Iterator[str]:
    """The script's statements, one at a time; triggers with their inner semicolons stay whole."""
    statement = ""
    for piece in re.split(r"(?<=;)", script):
        statement += piece
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
    if re.sub(r"--[^\n]*|/\*.*?\*/", "", statement, flags=re.DOTALL).strip():
        raise ValueError(f"the script ends within a statement: {statement.strip()[:80]!r}")


def _apply(connection: sqlite3.Connection, file: Path) -> None:
    # The switch of foreign keys is not heard within a transaction.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements(file.read_text(encoding="utf-8")):
            connection.execute(statement)
        _check_foreign_keys(connection)
        connection.execute(f"PRAGMA user_version = {int(file.name[:4])}")
        connection.execute("COMMIT")
    except BaseException as fault:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(fault, sqlite3.Error):
            raise StoreError(
                f"migration {file.name} failed and changed nothing: {fault}; "
                "free some space if the disk is full, else report this with your database's copy"
            ) from fault
        raise


def _check_foreign_keys(connection: sqlite3.Connection) -> None:
    if broken := {row[0] for row in connection.execute("PRAGMA foreign_key_check")}:
        raise sqlite3.IntegrityError(f"rows of {sorted(broken)} refer to rows that are not there")


def _bytes_of(connection: sqlite3.Connection) -> int:
    [pages] = connection.execute("PRAGMA page_count").fetchone()
    [page_bytes] = connection.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(page_bytes)


def _want_space(database: Path, version: int, size_bytes: int) -> None:
    """Refuse to begin what the disk has no room for: a copy, and what migrations write besides."""
    for left in database.parent.glob(f"{_copy_prefix(database, version)}*.part*"):
        left.unlink()  # of a copy that was interrupted
    needed_bytes = size_bytes + size_bytes // 2 + 1_000_000
    free_bytes = shutil.disk_usage(database.parent).free
    if free_bytes < needed_bytes:
        raise StoreError(
            f"{database}: has schema {version} and must be upgraded, for which its disk needs"
            f" {needed_bytes / 1e6:,.1f} MB of free space (the old database is copied first); it has"
            f" {free_bytes / 1e6:,.1f} MB: make room, then start again"
        )


def _copy_prefix(database: Path, version: int) -> str:
    return f"{database.stem}-schema{version}-"


def _copy(connection: sqlite3.Connection, database: Path, version: int) -> Path:
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = database.with_name(f"{_copy_prefix(database, version)}{moment}{database.suffix}")
    unfinished = copy.with_name(f"{copy.name}.part")
    try:
        with closing(sqlite3.connect(unfinished)) as target:
            # What is copied must be safe before the first migration touches the original.
            target.execute("PRAGMA synchronous = FULL")
            connection.backup(target)
            # A reader that may not write in the folder can open it so.
            target.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    unfinished.rename(copy)
    sync_to_disk(copy.parent)
    return copy
