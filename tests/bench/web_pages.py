"""How long the review page's answers take over a large history: printed, not tested.

    python -m tests.bench.web_pages [--clips 100000] [--changes 1000000] [--data-dir DIR]

A history of that size is built (or found in DIR), a tenth of its clips are judged, and each question is asked of the
real server over loopback, after something was written, so that each answer is worked out. `cpu` is the median of the
processor's time, for server and client together: it stays the same on a busy machine.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import httpx

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store import migrate
from tests.bench.large_history import DAY_US, END_US, Scale, add_subjects, build_history
from tests.serving import serving

TRIES = 30
API = "/api/v1"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=int, default=100_000)
    parser.add_argument("--changes", type=int, default=1_000_000)
    parser.add_argument("--data-dir", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = options.data_dir or Path(place)
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / DATABASE_NAME).exists():
            build_history(folder, Scale(changes=options.changes, clips=options.clips, files=500))
            migrate(folder)
            add_subjects(folder)
            judge(folder)
        with serving(folder) as client:
            measure(client, folder)


def judge(folder: Path) -> None:
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        connection.execute(
            "UPDATE clips SET verdict = iif(id % 3, 'right', 'wrong'), reviewed_us = started_us WHERE id % 10 = 0"
        )


def write(folder: Path) -> None:
    """Something, so that no answer of before holds any more."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        connection.execute("UPDATE incidents SET at_us = at_us + 1 WHERE id = (SELECT min(id) FROM incidents)")


def measure(client: httpx.Client, folder: Path) -> None:
    began_s = time.perf_counter()
    client.get(f"{API}/now").raise_for_status()
    print(f"first answer after {1000 * (time.perf_counter() - began_s):.0f} ms")
    day = f"{datetime.fromtimestamp((END_US - 3 * DAY_US) / 1e6, UTC):%Y-%m-%d}"
    [clip] = client.get(f"{API}/clips", params={"limit": 1}).json()["clips"]
    middle = client.get(f"{API}/clips", params={"until_us": END_US - 300 * DAY_US, "limit": 1}).json()["next"]
    questions: dict[str, tuple[str, dict[str, object]]] = {
        "now": ("/now", {}),
        "a day": ("/day", {"day": day}),
        "a day, a camera": ("/day", {"day": day, "camera": "door"}),
        "calendar, a month": ("/calendar", {"first": f"{day[:8]}01", "last": f"{day[:8]}28"}),
        "inbox": ("/clips", {"verdict": "unreviewed"}),
        "inbox, surest": ("/clips", {"verdict": "unreviewed", "order": "surest"}),
        "inbox, a label": ("/clips", {"verdict": "unreviewed", "label": "bird"}),
        "inbox, a rare label": ("/clips", {"verdict": "unreviewed", "label": "deer"}),
        "inbox, three labels, a camera": (
            "/clips", {"verdict": "unreviewed", "label": ["bird", "fox", "owl"], "camera": "door"}
        ),
        "inbox, from 3 to 4 o'clock": ("/clips", {"verdict": "unreviewed", "hour_from": 3, "hour_until": 4}),
        "inbox, sure": ("/clips", {"verdict": "unreviewed", "min_confidence": 0.99}),
        "clips, a page in the middle": ("/clips", {"cursor": middle}),
        "clips, wrong": ("/clips", {"verdict": "wrong"}),
        "clips, favourites": ("/clips", {"favourite": "true"}),
        "clips, the bin": ("/clips", {"binned": "true"}),
        "clips, 200": ("/clips", {"limit": 200}),
        "a clip": (f"/clips/{clip['id']}", {}),
        "visits": ("/visits", {}),
        "visits, a label": ("/visits", {"label": "fox"}),
        "visits, a day": ("/visits", {"since_us": END_US - 4 * DAY_US, "until_us": END_US - 3 * DAY_US}),
        "incidents": ("/incidents", {}),
        "labels": ("/labels", {}),
        "stats": ("/stats", {}),
        "activity, a year": ("/activity", {}),
        "activity, a year, all labels' weeks": ("/activity", {"weeks": "true"}),
        "activity, a label": ("/activity", {"label": "fox"}),
        "tune": ("/tune", {}),
    }  # fmt: skip
    print(f"{'question':<32} {'median':>8} {'slowest':>8} {'cpu':>8} {'kB':>7}")
    for name, (path, params) in questions.items():
        took_s, cpu_s = [], []
        for _ in range(TRIES):
            write(folder)
            began_s, began_cpu_s = time.perf_counter(), time.process_time()
            response = client.get(API + path, params=params)
            took_s.append(time.perf_counter() - began_s)
            cpu_s.append(time.process_time() - began_cpu_s)
            response.raise_for_status()
        print(
            f"{name:<32} {1000 * statistics.median(took_s):>5.1f} ms {1000 * max(took_s):>5.1f} ms"
            f" {1000 * statistics.median(cpu_s):>5.1f} ms"
            f" {len(response.content) / 1e3:>7.1f}"
        )


if __name__ == "__main__":
    main()
