"""A read-only connection that stays open between questions.

To open one and read its schema takes a hundred times as long as to look a row up.
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, suppress
from pathlib import Path

from rpiwatch.errors import UserError
from rpiwatch.store import StoreError
from rpiwatch.store.folder import find_database
from rpiwatch.store.queries import open_database

FileId = tuple[int, int]


class KeptDatabase:
    """The history of one data folder, for one question at a time. `close` ends it; a later question opens it anew."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._opened = ExitStack()
        self._connection: sqlite3.Connection | None = None
        self._file: FileId | None = None

    def connection(self) -> tuple[sqlite3.Connection, FileId]:
        """A connection to the file that is there now, and which one that is. Raises StoreError.

        Of each question all rows are to be taken: while one waits, the daemon's write-ahead log grows.
        """
        try:
            status = find_database(self._data_dir).stat()
        except OSError as fault:
            self.close()
            raise StoreError(f"{self._data_dir}: cannot be read: {fault.strerror}") from fault
        except StoreError:
            self.close()
            raise
        file = status.st_dev, status.st_ino
        if self._connection is None or file != self._file:
            self.close()
            self._connection, self._file = self._opened.enter_context(open_database(self._data_dir)), file
        return self._connection, file

    def close(self) -> None:
        """Where a question failed, too: the disk may have been away."""
        with suppress(UserError, sqlite3.Error):
            self._opened.close()
        self._opened, self._connection, self._file = ExitStack(), None, None
