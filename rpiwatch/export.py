"""The history's views as files for other programs: CSV, JSON lines, Parquet."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING

from rpiwatch.durable import sync_to_disk
from rpiwatch.errors import UserError
from rpiwatch.report import Format, write_rows

if TYPE_CHECKING:
    import pyarrow

    from rpiwatch.store.queries import Answer, Filter, History, View

STANDARD_OUTPUT = Path("-")
ROW_GROUP_ROWS = 20_000
"""Of Parquet: some ten megabytes in memory."""


class ExportError(UserError):
    """An export that cannot be made; the message names the file and what to do."""


class ExportFormat(StrEnum):
    """What is written."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"
    CAMTRAP_DP = "camtrap-dp"


class Table(StrEnum):
    """What rows are exported."""

    EVENTS = "events"
    VISITS = "visits"
    CLIPS = "clips"
    SUBJECTS = "subjects"
    NEAR_MISSES = "near-misses"
    INCIDENTS = "incidents"
    COVERAGE = "coverage"
    REVIEWED_VISITS = "reviewed-visits"
    REVIEWS = "reviews"


def view_of(table: Table) -> View:
    """The public view whose rows these are."""
    from rpiwatch.store.queries import (
        CLIPS,
        COVERAGE,
        EVENTS,
        INCIDENTS,
        NEAR_MISSES,
        REVIEWED_VISITS,
        REVIEWS,
        SUBJECTS,
        VISITS,
    )  # fmt: skip

    views = {
        Table.EVENTS: EVENTS,
        Table.VISITS: VISITS,
        Table.CLIPS: CLIPS,
        Table.SUBJECTS: SUBJECTS,
        Table.NEAR_MISSES: NEAR_MISSES,
        Table.INCIDENTS: INCIDENTS,
        Table.COVERAGE: COVERAGE,
        Table.REVIEWED_VISITS: REVIEWED_VISITS,
        Table.REVIEWS: REVIEWS,
    }
    return views[table]


def format_of(path: Path, given: ExportFormat | None) -> ExportFormat:
    """The format that is meant: the given one, else that of the file's name."""
    if given is not None:
        return given
    with suppress(ValueError):
        return ExportFormat(path.suffix.lower().removeprefix("."))
    raise ExportError(
        f"export: {path} does not say which format; expected a name that ends in .csv, .jsonl or .parquet, "
        f"or --format {'|'.join(ExportFormat)}"
    )


def export_table(
    history: History, table: Table, filter: Filter, path: Path, format: ExportFormat, *, force: bool = False
) -> int:
    """Write all rows of a table, oldest first, to a file or to standard output ('-'); give how many.

    Takes bounded memory and reads in short transactions. The file is there as a whole, on the disk, or not at all.
    Raises ExportError where it is there already without `force`, or cannot be written.
    """
    view = view_of(table)
    if filter.labels and not view.has_labels:
        raise ExportError(f"export: {table} have no labels; take --label out, or export visits, events or clips")
    write = _writer(history, view, format)
    answer = history.pages(view, filter)
    if path == STANDARD_OUTPUT:
        if format is ExportFormat.PARQUET:
            raise ExportError("export: Parquet is not for standard output; expected --out FILE.parquet")
        try:
            return write(answer, sys.stdout.buffer)
        except BrokenPipeError:
            raise
        except OSError as fault:
            raise ExportError(f"export: standard output: cannot be written ({fault.strerror})") from fault
    with new_file(path, force=force) as file:
        return write(answer, file)


@contextmanager
def new_file(path: Path, *, force: bool) -> Iterator[IO[bytes]]:
    """Write a file that appears under its name when all of it is on the disk, and not at all where something fails.

    Raises ExportError where there is one already without `force`, or where the disk says no.
    """
    check_free(path, force=force)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        check_free(path, force=force)
        part.replace(path)
        sync_to_disk(path.parent)
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise ExportError(
            f"{path}: cannot be written ({fault.strerror}); expected a folder that is there, with space, "
            "in which this user may write"
        ) from fault
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def check_free(path: Path, *, force: bool) -> None:
    """Raise ExportError where a file or folder of this name is in the way."""
    if path.is_dir():
        raise ExportError(f"{path}: is a folder; expected the name of a file")
    if not force and path.exists():
        raise ExportError(f"{path}: is there already; name another file, or replace it with --force")


Write = Callable[["Answer", IO[bytes]], int]


def _writer(history: History, view: View, format: ExportFormat) -> Write:
    if format is ExportFormat.CSV:
        return _write_csv
    if format is ExportFormat.JSONL:
        return _write_json_lines
    schema = _parquet_schema(history.column_types(view))
    return lambda answer, file: _write_parquet(answer, file, schema)


def _write_csv(answer: Answer, file: IO[bytes]) -> int:
    with _as_text(file) as out:
        return write_rows(answer.columns, answer.rows, Format.CSV, out=out)


def _write_json_lines(answer: Answer, file: IO[bytes]) -> int:
    count = 0
    with _as_text(file) as out:
        for row in answer.rows:
            out.write(json.dumps(dict(zip(answer.columns, row, strict=True)), ensure_ascii=False) + "\n")
            count += 1
    return count


@contextmanager
def _as_text(file: IO[bytes]) -> Iterator[TextIOWrapper]:
    out = TextIOWrapper(file, encoding="utf-8", newline="")
    try:
        yield out
    finally:
        out.detach()  # which flushes; the file is its owner's to close


def _write_parquet(answer: Answer, file: IO[bytes], schema: pyarrow.Schema) -> int:
    import pyarrow
    from pyarrow import parquet

    booleans = [pyarrow.types.is_boolean(field.type) for field in schema]
    count = 0
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        while rows := list(islice(answer.rows, ROW_GROUP_ROWS)):
            columns = [
                pyarrow.array(
                    [None if value is None else bool(value) for value in values] if is_bool else values, field.type
                )
                for values, field, is_bool in zip(zip(*rows, strict=True), schema, booleans, strict=True)
            ]
            writer.write_batch(pyarrow.record_batch(columns, schema=schema))
            count += len(rows)
    return count


_FLAGS = frozenset({"ongoing", "locked", "night", "still", "there"})
_COMPUTED_FLOATS = frozenset({"duration_s", "score", "enter", "stay", "dwell_s"})


def _parquet_schema(declared: Mapping[str, str]) -> pyarrow.Schema:
    """The columns as a program wants them: moments with their zone, flags, numbers; under the names of the view."""
    try:
        import pyarrow
    except ImportError:
        raise ExportError(
            "export: Parquet needs pyarrow, which is not installed; expected `pip install 'rpiwatch[parquet]'`, "
            "or take csv or jsonl"
        ) from None

    def type_of(name: str, kind: str) -> pyarrow.DataType:
        if name.endswith("_us"):
            return pyarrow.timestamp("us", tz="UTC")
        if name in _FLAGS:
            return pyarrow.bool_()
        if name in _COMPUTED_FLOATS:
            return pyarrow.float64()
        return {"INTEGER": pyarrow.int64(), "REAL": pyarrow.float64()}.get(kind, pyarrow.string())

    return pyarrow.schema([(name, type_of(name, kind)) for name, kind in declared.items()])
