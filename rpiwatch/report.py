"""Rows for people and programs: a table, JSON or CSV."""

from __future__ import annotations

import csv
import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import islice
from typing import TextIO

Cell = int | float | str | bytes | None


class Format(StrEnum):
    """How rows are written."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def write_rows(
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    format: Format,
    *,
    table_columns: Mapping[str, str] | None = None,
    max_table_rows: int | None = None,
    out: TextIO | None = None,
) -> int:
    """Write rows as they come; give how many.

    JSON is an array of objects, CSV has a header. `table_columns` are those that a table shows, with their headings; by
    default all under their own names. A table of more than `max_table_rows` says that it ends early.
    """
    out = out or sys.stdout
    if format is Format.JSON:
        return _write_json(columns, rows, out)
    if format is Format.CSV:
        return _write_csv(columns, rows, out)
    return _write_table(columns, rows, table_columns or {column: column for column in columns}, max_table_rows, out)


def write_json(value: Mapping[str, object], out: TextIO | None = None) -> None:
    """Write one JSON object."""
    print(json.dumps(value, indent=2, ensure_ascii=False), file=out or sys.stdout)


def _write_json(columns: Sequence[str], rows: Iterable[Sequence[Cell]], out: TextIO) -> int:
    count = 0
    for row in rows:
        entry = {column: _in_json(cell) for column, cell in zip(columns, row, strict=True)}
        out.write("[\n" if count == 0 else ",\n")
        out.write(json.dumps(entry, ensure_ascii=False))
        count += 1
    out.write("\n]\n" if count else "[]\n")
    return count


def _in_json(cell: Cell) -> int | float | str | None:
    if isinstance(cell, bytes):
        return cell.hex()
    if isinstance(cell, float) and not math.isfinite(cell):
        return str(cell)
    return cell


def _write_csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]], out: TextIO) -> int:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    count = 0
    for row in rows:
        writer.writerow([cell.hex() if isinstance(cell, bytes) else cell for cell in row])
        count += 1
    return count


def _write_table(
    columns: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    shown: Mapping[str, str],
    max_rows: int | None,
    out: TextIO,
) -> int:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    places = [columns.index(column) for column in shown]
    rows = iter(rows)
    kept = list(islice(rows, max_rows))
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for place, heading in zip(places, shown.values(), strict=True):
        numeric = any(isinstance(row[place], int | float) for row in kept)
        table.add_column(Text(on_one_line(heading)), justify="right" if numeric else "left", overflow="fold")
    for row in kept:
        table.add_row(*(Text(_in_table(row[place])) for place in places))
    # What is piped into a file or another program is not broken at 80 columns.
    console = Console(file=out, width=None if out.isatty() else 10_000, highlight=False, soft_wrap=False)
    console.print(table)
    if next(rows, None) is not None:
        print(f"only the first {max_rows} rows are shown; --format csv or json gives all", file=sys.stderr)
    return len(kept)


def _in_table(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case float():
            return f"{cell:.3f}".rstrip("0").rstrip(".") if cell == 0 or 0.001 <= abs(cell) < 1e15 else f"{cell:.3g}"
        case bytes():
            return f"x'{cell[:16].hex()}{'…' if len(cell) > 16 else ''}'"
        case str():
            return on_one_line(cell)
    return str(cell)


def on_one_line(text: str) -> str:
    """The text without what could move the cursor or colour the terminal."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
