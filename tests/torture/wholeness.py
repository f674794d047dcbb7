"""What must hold of a data folder after the mending, looked at without the product's own eyes, then with them."""

from __future__ import annotations

import itertools
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import av

from tests.conftest import environment

LIVING = ("complete", "recovered")


@dataclass(frozen=True)
class Lost:
    """Label changes that the daemon had logged and that are not in the history."""

    count: int
    oldest_ms: float
    """Before the kill."""
    problem: str = ""


def rows_of(data_dir: Path, sql: str, parameters: Sequence[object] = ()) -> list[dict[str, object]]:
    """Rows of a data folder's database, which nobody may be writing to."""
    with closing(sqlite3.connect(f"file:{data_dir / 'rpiwatch.db'}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(sql, tuple(parameters))]


def problems_of(data_dir: Path, since_clip: int = 0) -> list[str]:
    """All that is wrong with a folder in which nobody writes; of clips up to number `since_clip` only the files count.

    Says it of database, chains, sessions, and of rows and files both ways; each later clip is decoded.
    """
    problems = []
    for pragma, good in (("integrity_check", [{"integrity_check": "ok"}]), ("foreign_key_check", [])):
        if (found := rows_of(data_dir, f"PRAGMA {pragma}")) != good:
            problems.append(f"{pragma}: {found[:3]}")
    problems += _chains(data_dir) + _sessions(data_dir) + _clips(data_dir, since_clip)
    done = subprocess.run(
        [sys.executable, "-m", "rpiwatch", "check", "--deep", "--data-dir", str(data_dir), "--format", "json"],
        capture_output=True, text=True, env=environment(), timeout=600,
    )  # fmt: skip
    if done.returncode or "Traceback" in done.stderr:
        problems.append(f"check --deep: status {done.returncode}: {done.stdout[-1500:]}{done.stderr[-1500:]}")
    return problems


def _chains(data_dir: Path) -> list[str]:
    problems = []
    changes = rows_of(data_dir, "SELECT * FROM label_changes ORDER BY session_id, camera_id, id")
    for key, chain in itertools.groupby(changes, key=lambda row: (row["session_id"], row["camera_id"])):
        label, at_us = "none", -(2**62)
        for row in chain:
            if row["previous_label"] != label or row["at_us"] < at_us:
                problems.append(f"session and camera {key}: change {row['id']} does not chain")
            label, at_us = row["label"], row["at_us"]
    return problems


def _sessions(data_dir: Path) -> list[str]:
    problems = [
        f"session {row['id']} is open" for row in rows_of(data_dir, "SELECT * FROM sessions WHERE ended_us IS NULL")
    ]
    for row in rows_of(
        data_dir,
        "SELECT s.id, s.ended_us, max(s.started_us, s.heartbeat_us, coalesce((SELECT max(c.at_us) FROM label_changes AS c"
        " JOIN session_cameras AS k USING (session_id, camera_id) WHERE c.session_id = s.id AND k.times_from = 'clock'), 0),"
        " coalesce((SELECT max(b.until_us) FROM heartbeats AS b JOIN session_cameras AS k USING (session_id, camera_id)"
        " WHERE b.session_id = s.id AND k.times_from = 'clock'), 0)) AS last_us"
        " FROM sessions AS s WHERE s.end_reason = 'crashed' AND s.part_of IS NULL",
    ):
        if row["ended_us"] != row["last_us"]:
            problems.append(
                f"crashed session {row['id']} ended at {row['ended_us']}, its last row is of {row['last_us']}"
            )
    return problems


def _clips(data_dir: Path, since_clip: int) -> list[str]:
    problems = []
    files = {str(path.relative_to(data_dir)) for path in (data_dir / "clips").rglob("*") if path.is_file()}
    for clip in rows_of(data_dir, "SELECT * FROM clips ORDER BY id"):
        name = f"clip {clip['id']} ({clip['state']}, {clip['path']})"
        if clip["state"] == "recording":
            problems.append(f"{name} is still being recorded")
        if clip["state"] not in LIVING:
            continue
        if not {clip["path"], clip["thumbnail"]} - {None} <= files:
            problems.append(f"{name}: its file is not there")
            continue
        files -= {clip["path"], clip["thumbnail"]}
        if int(str(clip["id"])) > since_clip:
            with av.open(str(data_dir / str(clip["path"]))) as container:
                times = [frame.time for frame in container.decode(video=0)]
            length_s = (int(str(clip["ended_us"])) - int(str(clip["started_us"]))) / 1e6
            if len(times) != clip["frames"] or abs(times[-1] - times[0] - length_s) > 0.002:
                problems.append(f"{name}: {len(times)} frames in {times[-1] - times[0]:.3f} s, not as {clip}")
    return problems + [f"{name} belongs to no clip" for name in sorted(files)]


def lost_changes(data_dir: Path, session_id: int, labels: Sequence[dict[str, object]], killed_s: float) -> Lost:
    """Compare the log's label lines of one session, up to a kill at this wall clock's time, with its rows."""
    kept: dict[object, list[tuple[object, ...]]] = {}
    for row in rows_of(
        data_dir,
        "SELECT k.name, c.frame_seq, c.label, c.previous_label FROM label_changes AS c"
        " JOIN cameras AS k ON k.id = c.camera_id WHERE c.session_id = ? ORDER BY c.id",
        (session_id,),
    ):
        kept.setdefault(row["name"], []).append((row["frame_seq"], row["label"], row["previous_label"]))
    count, oldest_ms = 0, 0.0
    for name in {entry["camera"] for entry in labels}:
        logged = [entry for entry in labels if entry["camera"] == name]
        rows = kept.get(name, [])
        for entry, row in itertools.zip_longest(logged, rows):
            if entry is None:
                continue  # the kill came between the row and its line
            if row is None:
                at_s = datetime.fromisoformat(str(entry["timestamp"])).timestamp()
                count += 1
                oldest_ms = max(oldest_ms, (killed_s - at_s) * 1000)
            elif row != (entry["frame"], entry["label"], entry["previous"]):
                return Lost(count, oldest_ms, f"{name}: the log has {entry}, the history {row}")
    return Lost(count, oldest_ms)
