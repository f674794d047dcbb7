"""Files of the history: clips and their pictures by number, ZIPs of a day or for science, tables as CSV or JSON lines.

No path comes from a request. What a row names is given only where it lies within the data folder's clips.
"""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import sqlite3
import tempfile
import threading
import tomllib
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path, PurePosixPath
from typing import IO

from rpiwatch.config import load_config
from rpiwatch.store import StoreError
from rpiwatch.store.queries import Filter, View, open_history
from rpiwatch.store.removal import CLIPS_FOLDER
from rpiwatch.web.kept_database import KeptDatabase
from rpiwatch.web.questions import (
    NotThereError,
    Which,
    WhichClips,
    clip_file,
    clip_page,
    day_bounds_us,
    open_for_question,
)

CHUNK_BYTES = 256 * 1024
CHUNK_ROWS = 500
NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The first that a ZIP knows."""
DAY_CLIPS = 200
"""Of a page of them, while a day is packed."""


def file_of(data_dir: Path, clip_id: int, *, thumbnail: bool = False) -> Path:
    """A clip's video, or its picture; NotThereError where there is none."""
    with open_for_question(data_dir) as connection:
        names = clip_file(connection, clip_id)
    return _file_named(data_dir, clip_id, names[thumbnail])


class ClipFiles:
    """Looks files up for pages, which show fifty pictures at once. Thread-safe; `close` ends it."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._database = KeptDatabase(data_dir)
        self._lock = threading.Lock()

    def video(self, clip_id: int) -> tuple[Path, os.stat_result]:
        """A clip's video, and what the disk says of it; NotThereError where there is none. Raises StoreError."""
        file = _file_named(self._data_dir, clip_id, self._names(clip_id)[0])
        try:
            return file, file.stat()
        except OSError as fault:  # it went meanwhile
            raise NotThereError(f"clip {clip_id}: its file cannot be read ({fault.strerror})") from None

    def thumbnail(self, clip_id: int) -> bytes:
        """A clip's picture, some dozens of kB of JPEG; NotThereError where there is none. Raises StoreError."""
        try:
            return _file_named(self._data_dir, clip_id, self._names(clip_id)[1]).read_bytes()
        except OSError as fault:  # it went meanwhile, or the disk does not give it
            raise NotThereError(f"clip {clip_id}: its picture cannot be read ({fault.strerror})") from None

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._database.close()

    def _names(self, clip_id: int) -> tuple[str, str | None]:
        with self._lock:
            try:
                return clip_file(self._database.connection()[0], clip_id)
            except sqlite3.Error as fault:
                self._database.close()
                raise StoreError(f"{self._data_dir}: the history cannot be read: {fault}") from fault


def _file_named(data_dir: Path, clip_id: int, name: str | None) -> Path:
    if name is None:
        raise NotThereError(f"clip {clip_id}: has no picture")
    file = _among_clips(data_dir, name)
    if file is None:
        raise NotThereError(f"clip {clip_id}: its file is not there; see `rpiwatch check`")
    return file


def _among_clips(data_dir: Path, name: str) -> Path | None:
    """The file that a row names; None where there is none, or it lies elsewhere."""
    root = (data_dir / CLIPS_FOLDER).resolve()
    try:
        file = (data_dir / name).resolve()
        return file if root in file.parents and file.is_file() else None
    except (OSError, ValueError):  # a name that no file system takes
        return None


def day_as_zip(data_dir: Path, day: date, camera: str | None) -> Iterator[bytes]:
    """A day's clips with their pictures and a table of them, as pieces of a ZIP that is made meanwhile.

    Videos are stored as they are, since they cannot be made smaller. A clip that goes meanwhile is left out.
    """
    start_us, end_us = day_bounds_us(day)
    sink = _Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
        table = io.StringIO()
        writer = csv.writer(table)
        writer.writerow(("file", "local", "camera", "label", "peak_confidence", "verdict", "right_label", "note"))
        cursor: str | None = None
        while True:
            which = WhichClips(start_us, end_us, (), camera, order="oldest")
            with open_for_question(data_dir) as connection:
                page = clip_page(connection, which, cursor, DAY_CLIPS)
            for clip in page.clips:
                for is_picture in (False, True):
                    try:
                        file = file_of(data_dir, clip.id, thumbnail=is_picture)
                        stream = file.open("rb")
                    except (NotThereError, OSError):
                        continue
                    with stream:
                        entry = zipfile.ZipInfo(file.name, _zip_time(clip.local))
                        yield from _stored(archive, entry, stream, sink)
                    if not is_picture:
                        writer.writerow(
                            (
                                file.name,
                                clip.local,
                                clip.camera,
                                clip.label,
                                clip.peak_confidence,
                                clip.verdict,
                                clip.right_label,
                                clip.note,
                            )
                        )
                yield from sink.taken()
            cursor = page.next
            if cursor is None:
                break
        archive.writestr("clips.csv", table.getvalue())
    yield from sink.taken()


def _stored(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, stream: IO[bytes], sink: _Sink) -> Iterator[bytes]:
    with archive.open(entry, "w", force_zip64=True) as target:
        while piece := stream.read(CHUNK_BYTES):
            target.write(piece)
            yield from sink.taken()


def camtrap_package(data_dir: Path, which: Which) -> Iterator[bytes]:
    """Visits, clips and their files as a Camtrap DP package, as pieces of a ZIP that is made meanwhile.

    Its tables are made before this returns, so whatever is wrong is told then: ConfigError names what the configuration
    lacks, which is that of the latest session; ExportError where there is nothing to export. A clip that goes meanwhile
    is left out.
    """
    from rpiwatch.camtrap import write_tables  # with numpy, which the page does without

    # No TemporaryDirectory: the collector would take it away before the generator whose folder it is.
    folder = Path(tempfile.mkdtemp(prefix="rpiwatch-camtrap-"))
    try:
        with open_history(data_dir) as history:
            config = load_config(None, environ={}, base=tomllib.loads(history.latest_config())).config
            filter = Filter(which.since_us, which.until_us, which.labels, which.camera)
            clips = write_tables(history, data_dir, config, filter, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    pieces = _zipped(folder, data_dir, clips)
    next(pieces)  # it has the folder now, which goes when it ends or is forgotten
    return pieces


def _zipped(folder: Path, data_dir: Path, clips: Sequence[PurePosixPath]) -> Iterator[bytes]:
    sink = _Sink()
    try:
        with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
            yield b""
            for table in sorted(folder.iterdir()):
                archive.write(table, table.name, zipfile.ZIP_DEFLATED)
                yield from sink.taken()
            for clip in clips:
                if (file := _among_clips(data_dir, str(clip))) is not None:
                    with suppress(FileNotFoundError), file.open("rb") as stream:
                        yield from _stored(archive, zipfile.ZipInfo(str(clip), NO_TIME), stream, sink)
        yield from sink.taken()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _zip_time(local: str) -> tuple[int, int, int, int, int, int]:
    """When it was, within the years that a ZIP knows; a time that is none is the first of them."""
    try:
        year, month, day = map(int, local[:10].split("-"))
        hour, minute, second = (int(float(part)) for part in local[11:].split(":"))
    except ValueError:
        return NO_TIME
    return (year, month, day, hour, minute, second) if 1980 <= year <= 2107 else NO_TIME


class _Sink(io.RawIOBase):
    """A file that is only written, in order, and taken away in pieces."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(memoryview(data))  # type: ignore[arg-type]
        self._pieces.append(piece)
        return len(piece)

    def taken(self) -> Iterator[bytes]:
        pieces, self._pieces = self._pieces, []
        yield from pieces


def table_lines(data_dir: Path, view: View, which: Which, *, as_csv: bool) -> Iterator[bytes]:
    """All rows of a view, oldest first, as pieces of a CSV or of JSON lines; no transaction is open in between."""
    with open_history(data_dir) as history:
        answer = history.pages(view, Filter(which.since_us, which.until_us, which.labels, which.camera))
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        if as_csv:
            writer.writerow(answer.columns)
        for count, row in enumerate(answer.rows, 1):
            if as_csv:
                writer.writerow(row)
            else:
                text.write(json.dumps(dict(zip(answer.columns, row, strict=True)), ensure_ascii=False) + "\n")
            if count % CHUNK_ROWS == 0:
                yield text.getvalue().encode()
                text.seek(0)
                text.truncate()
        yield text.getvalue().encode()
