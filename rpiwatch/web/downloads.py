"""Files of the history: clips and their pictures by number, a day's clips as a ZIP, tables as CSV or JSON lines.

No path comes from a request. What a row names is given only where it lies within the data folder's clips.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from rpiwatch.store.queries import Filter, View, open_history
from rpiwatch.store.removal import CLIPS_FOLDER
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
DAY_CLIPS = 200
"""Of a page of them, while a day is packed."""


def file_of(data_dir: Path, clip_id: int, *, thumbnail: bool = False) -> Path:
    """A clip's video, or its picture; NotThereError where there is none."""
    with open_for_question(data_dir) as connection:
        path, picture = clip_file(connection, clip_id)
    name = picture if thumbnail else path
    if name is None:
        raise NotThereError(f"clip {clip_id}: has no picture")
    root = (data_dir / CLIPS_FOLDER).resolve()
    try:
        file = (data_dir / name).resolve()
        is_there = root in file.parents and file.is_file()
    except (OSError, ValueError):  # a name that no file system takes
        is_there = False
    if not is_there:
        raise NotThereError(f"clip {clip_id}: its file is not there; see `rpiwatch check`")
    return file


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
                    with (
                        stream,
                        archive.open(zipfile.ZipInfo(file.name, _zip_time(clip.local)), "w", force_zip64=True) as entry,
                    ):
                        while piece := stream.read(CHUNK_BYTES):
                            entry.write(piece)
                            yield from sink.taken()
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


def _zip_time(local: str) -> tuple[int, int, int, int, int, int]:
    """When it was, within the years that a ZIP knows; a time that is none is the first of them."""
    try:
        year, month, day = map(int, local[:10].split("-"))
        hour, minute, second = (int(float(part)) for part in local[11:].split(":"))
    except ValueError:
        return 1980, 1, 1, 0, 0, 0
    return (year, month, day, hour, minute, second) if 1980 <= year <= 2107 else (1980, 1, 1, 0, 0, 0)


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
