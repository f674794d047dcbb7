"""Rows on their way from a query to someone who takes them slowly."""

from __future__ import annotations

import marshal
import os
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import suppress
from typing import BinaryIO

from rpiwatch.store.errors import StoreError

Value = int | float | str | bytes | None
Row = tuple[Value, ...]

CHUNK_BYTES = 1_000_000
MEMORY_CHUNKS = 8
"""Chunks that wait in memory at most; later ones wait in a temporary file."""


class Spool(Iterator[Row]):
    """Reads rows in a thread of its own, at their source's pace, and gives them in the same order at the taker's.

    So a query has its transaction open no longer than it takes by itself, however slowly its rows are taken: a
    database's WAL cannot be cut back beyond a transaction that is open. What waits is in memory, up to
    `MEMORY_CHUNKS`, then in a temporary file. What the source raises is raised after the rows before it; StoreError
    where the temporary file has no space. `close` gives up what is not taken yet.
    """

    def __init__(self, rows: Iterator[Row], given_up: threading.Event) -> None:
        """Begin to read. The iterator is used, and closed, in the thread only, and may end early once `given_up` is."""
        self._rows = rows
        self._given_up = given_up
        self._changed = threading.Condition()
        self._chunks: deque[list[Row] | tuple[int, int]] = deque()  # in memory, or their place in the file
        self._in_memory = 0
        self._file: BinaryIO | None = None
        self._fault: BaseException | None = None
        self._is_read = False
        self._taken: Iterator[Row] = iter(())
        self._thread = threading.Thread(target=self._read, name="rows of a query", daemon=True)
        self._thread.start()

    def __next__(self) -> Row:
        while True:
            for row in self._taken:
                return row
            self._taken = iter(self._next_chunk())

    def wait_until_read(self) -> None:
        """Return when all rows have been read from their source."""
        self._thread.join()

    def close(self) -> None:
        """Give up what has not been taken."""
        self._given_up.set()
        self._thread.join()
        self._chunks.clear()
        if self._file is not None:
            self._file.close()

    def _next_chunk(self) -> list[Row]:
        with self._changed:
            while not self._chunks and not self._is_read:
                self._changed.wait()
            if not self._chunks:
                if self._file is not None:
                    self._file.close()
                if self._fault is not None:
                    fault, self._fault = self._fault, None
                    raise fault
                raise StopIteration
            chunk = self._chunks.popleft()
            if isinstance(chunk, list):
                self._in_memory -= 1
                return chunk
        assert self._file is not None  # noqa: S101 - a place in it was given
        offset, length = chunk
        return list(marshal.loads(os.pread(self._file.fileno(), length, offset)))  # noqa: S302 - our own file

    def _read(self) -> None:
        chunk: list[Row] = []
        size = 0
        try:
            for row in self._rows:
                if self._given_up.is_set():
                    return
                chunk.append(row)
                size += _size_of(row)
                # Someone who waits gets what there is.
                if size >= CHUNK_BYTES or not self._chunks:
                    self._put(chunk)
                    chunk, size = [], 0
            self._put(chunk)
        except BaseException as fault:  # it is the taker's
            self._fault = fault
            with suppress(StoreError):
                self._put(chunk)
        finally:
            if isinstance(self._rows, Generator):
                self._rows.close()  # and its transaction with it, also where it was not read to its end
            with self._changed:
                self._is_read = True
                self._changed.notify()

    def _put(self, chunk: list[Row]) -> None:
        if not chunk:
            return
        with self._changed:
            if self._in_memory < MEMORY_CHUNKS:
                self._chunks.append(chunk)
                self._in_memory += 1
                self._changed.notify()
                return
        place = self._write(marshal.dumps(chunk))
        with self._changed:
            self._chunks.append(place)
            self._changed.notify()

    def _write(self, data: bytes) -> tuple[int, int]:
        try:
            if self._file is None:
                # It has no name, and is closed when all is taken or given up.
                self._file = tempfile.TemporaryFile(buffering=0, prefix="rpiwatch-rows-")  # noqa: SIM115
            offset = self._file.seek(0, os.SEEK_END)
            view = memoryview(data)
            while view:
                view = view[self._file.write(view) :]
        except OSError as fault:
            raise StoreError(
                f"{tempfile.gettempdir()}: rows that nobody has taken yet do not fit here ({fault.strerror}); "
                "narrow the query down, or name a larger folder in TMPDIR"
            ) from fault
        return offset, len(data)


def _size_of(row: Row) -> int:
    return sum(sys.getsizeof(value) for value in row)
