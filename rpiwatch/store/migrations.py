"""The schema's versions: numbered SQL files, each applied whole or not at all."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import rpiwatch
from rpiwatch.config import DATABASE_NAME
from rpiwatch.store.errors import StoreError

BUSY_TIMEOUT_MS = 5000
_FILE_NAME = re.compile(r"(\d{4})_\w+\.sql")


@dataclass(frozen=True, slots=True)
class Migrated:
    """What `migrate` did: the schema's version before (0: there was no database) and after, and the copy of the old."""

    database: Path
    from_version: int
    to_version: int
    copy: Path | None


def migrate(data_dir: Path, migrations: Path | None = None) -> Migrated:
    """Bring the folder's database to this program's schema, making it where there is none.

    The old database is copied first, beside it. Each migration is one transaction, so a failure leaves the version
    before it. The caller holds the data folder. `migrations` is the folder of the files, by default rpiwatch's own.

    Raises StoreError for a newer database, one that is not rpiwatch's, a full or failing disk.
    """
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
            copy = _copy(connection, database, version) if 0 < version < len(files) else None
            for file in files[version:]:
                _apply(connection, file)
            return Migrated(database, version, len(files), copy)
    except sqlite3.Error as fault:
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


def _copy(connection: sqlite3.Connection, database: Path, version: int) -> Path:
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = database.with_name(f"{database.stem}-schema{version}-{moment}{database.suffix}")
    unfinished = copy.with_name(f"{copy.name}.part")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as target:
        # What is copied must be safe before the first migration touches the original.
        target.execute("PRAGMA synchronous = FULL")
        connection.backup(target)
    unfinished.rename(copy)
    return copy
