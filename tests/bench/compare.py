"""Two versions beside each other: python -m tests.bench.compare OLD.json NEW.json, of what `make bench` left."""

import json
import sys
from pathlib import Path

from rpiwatch.report import Format, write_rows

FIGURES = ("fps", "cpu_ms_per_frame", "agreement", "rss_mb", "label_p99_ms", "row_p99_ms")
HEADINGS = {"name": "name"} | {figure: f"{figure}, new / old" for figure in FIGURES}


def main() -> None:
    """Print old, new and their ratio, row by row; what only one of them has is left out."""
    old, new = ({row["name"]: row for row in json.loads(Path(file).read_text())} for file in sys.argv[1:])
    rows = [(name, *(_told(old[name].get(f), new[name].get(f)) for f in FIGURES)) for name in new if name in old]
    write_rows(("name", *FIGURES), rows, Format.TABLE, table_columns=HEADINGS)


def _told(old: float | None, new: float | None) -> str | None:
    if old is None or new is None:
        return None
    return f"{new:g} / {old:g}" + (f" = {new / old:.2f}" if old else "")


if __name__ == "__main__":
    main()
