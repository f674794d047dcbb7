# ruff: noqa: S608 - the SQL is this module's own
"""Write down a database of a schema version, with awkward rows, for the upgrade tests of all later versions.

    python -m tests.snapshots.make [VERSION]

By default of the newest schema: run it before a new migration is released, and commit what it wrote. A snapshot that
has been released with is never made anew: it is what databases out there look like. What a version adds is filled in
`_awkward_rows`, under its number.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store.migrations import migrate, migration_files

HERE = Path(__file__).parent
APPLICATION_ID = 1919969623
T0_US = 1_795_512_600_000_000
SECOND_US = 1_000_000
HOUR_US = 3_600 * SECOND_US
IN_2068_US = 3_100_000_000 * SECOND_US
LABELS = (
    "bird", "Mäuse 🐁", "it's \"quoted\"; DROP TABLE clips; --", "two\nlines", "", " ", "NULL", "%_\\", "猫",
    "x" * 100_000,
)  # fmt: skip
STATES = ("recording", "complete", "recovered", "failed", "expired", "deleted", "quarantined")
OWN = (
    "CREATE VIEW my_birds AS SELECT camera, count(*) AS birds FROM events WHERE label = 'bird' GROUP BY camera",
    "CREATE INDEX my_details ON label_changes (detail)",
    "CREATE TABLE my_notes (day TEXT, note TEXT)",
    "INSERT INTO my_notes VALUES ('2026-11-24', 'fed them')",
)
"""What the owner of a database may have added to it."""


def snapshot_file(version: int) -> Path:
    """Where the snapshot of a schema version lies."""
    return HERE / f"schema-{version}.sql"


def main() -> None:
    version = int(sys.argv[1]) if len(sys.argv) > 1 else len(migration_files())
    with tempfile.TemporaryDirectory() as place:
        known = Path(place) / "migrations"
        known.mkdir()
        for file in migration_files()[:version]:
            shutil.copy(file, known)
        database = migrate(Path(place), known).database
        assert database.name == DATABASE_NAME
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("BEGIN")
            _awkward_rows(connection, version)
            connection.execute("COMMIT")
            for sql in OWN:
                connection.execute(sql)
            dump = [*connection.iterdump()]
    dump.insert(-1, f"PRAGMA application_id = {APPLICATION_ID};")
    dump.insert(-1, f"PRAGMA user_version = {version};")
    snapshot_file(version).write_text("\n".join(dump) + "\n", encoding="utf-8")
    print(f"{snapshot_file(version)}: {snapshot_file(version).stat().st_size / 1e3:.0f} kB")


def restore(version: int, data_dir: Path) -> Path:
    """Make a data folder's database of a snapshot; give its path."""
    database = data_dir / DATABASE_NAME
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(snapshot_file(version).read_text(encoding="utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
    return database


def _awkward_rows(connection: sqlite3.Connection, version: int) -> None:
    dice = random.Random(7)

    def insert(table: str, **values: Any) -> None:
        marks = ", ".join("?" * len(values))
        connection.execute(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values()))

    for number, name in enumerate(("feeder", "Tür 'hinten'", "trail\ncam", ""), 1):
        insert("cameras", id=number, name=name)
    for number, size in enumerate((224, 300), 1):
        insert("models", id=number, name="m", engine="qnnpack", weights="w'", weights_sha256="0" * 64, input_size=size)

    def session(number: int, start_us: int, end_us: int | None, reason: str | None, **more: Any) -> None:
        insert(
            "sessions", id=number, started_us=start_us, ended_us=end_us, end_reason=reason,
            heartbeat_us=start_us if end_us is None else end_us, anchor_mono_ns=dice.randrange(10**15),
            anchor_utc_us=start_us, boot_id=f"boot-{number // 2}", version="0.1.0", config="[store]\n# 'ü'\n", **more,
        )  # fmt: skip

    def camera(session_id: int, camera_id: int, start_us: int, end_us: int | None, times_from: str = "clock") -> None:
        insert(
            "session_cameras", session_id=session_id, camera_id=camera_id, model_id=1 + session_id % 2,
            source="rtsp://viewer:***@x/ü", pace="realtime" if times_from == "clock" else "max",
            times_from=times_from, width=640, height=0, fps=None if session_id % 2 else 29.97, fourcc="",
            anchor_mono_ns=0, anchor_utc_us=start_us, ended_us=end_us,
        )  # fmt: skip

    def chain(session_id: int, camera_id: int, moments_us: Sequence[int], *, ends: bool = True) -> None:
        before = "none"
        for seq, at_us in enumerate(moments_us):
            is_last = seq == len(moments_us) - 1
            others = [label for label in (*LABELS[:9], "none") if label != before]
            after = "none" if is_last and ends and before != "none" else dice.choice(others)
            insert(
                "label_changes", session_id=session_id, camera_id=camera_id, model_id=1 + session_id % 2, at_us=at_us,
                frame_seq=seq, previous_label=before, label=after,
                detail=dice.choice([None, "tabby", "", "naïve 'detail'\n"]), confidence=dice.choice([0.0, 1.0, 0.1234]),
            )  # fmt: skip
            before = after

    def beats(session_id: int, camera_id: int, start_us: int, count: int) -> None:
        for number in range(count):
            seen = 0 if number % 7 == 3 else 1800
            insert(
                "heartbeats", session_id=session_id, camera_id=camera_id, since_us=start_us + number * 60 * SECOND_US,
                until_us=start_us + (number + 1) * 60 * SECOND_US, frames_seen=seen, frames_classified=seen - seen // 9,
                frames_skipped=seen // 9, starts_span=int(number == 0 or number % 7 == 4),
            )  # fmt: skip

    # A day that ended well, with thousands of rows.
    session(1, T0_US, T0_US + 24 * HOUR_US, "signal")
    for camera_id in (1, 2):
        camera(1, camera_id, T0_US, T0_US + 24 * HOUR_US)
        chain(1, camera_id, sorted(dice.randrange(T0_US, T0_US + 24 * HOUR_US) for _ in range(1200)))
        beats(1, camera_id, T0_US, 300)
    # One that crashed with a label open; visits of no length, several at one moment.
    session(2, T0_US + 25 * HOUR_US, T0_US + 26 * HOUR_US, "crashed")
    camera(2, 1, T0_US + 25 * HOUR_US, T0_US + 26 * HOUR_US)
    chain(2, 1, [T0_US + 25 * HOUR_US + place // 4 for place in range(40)], ends=False)
    # Of no length itself, before 1970, in 1970, in 2068.
    session(3, 0, 0, "end_of_source")
    camera(3, 1, 0, 0)
    chain(3, 1, [0, 0])
    session(4, -5 * HOUR_US, IN_2068_US, "signal")
    camera(4, 4, -5 * HOUR_US, IN_2068_US)
    chain(4, 4, [-5 * HOUR_US, -HOUR_US - 1, -1, 0, 1, HOUR_US, IN_2068_US - 1, IN_2068_US])
    insert(
        "label_changes", session_id=3, camera_id=1, model_id=1, at_us=0, frame_seq=9, previous_label="none",
        label=LABELS[-1], detail="y" * 100_000, confidence=0.5,
    )  # fmt: skip

    previous = None
    for number in range(1, 61):
        state = STATES[number % len(STATES)]
        has_file = state in ("complete", "recovered", "expired", "deleted", "quarantined")
        at_us = T0_US + number * 60 * SECOND_US
        insert(
            "clips", id=number, session_id=1 + number % 2, camera_id=1, model_id=1,
            label=LABELS[number % 9 if number != 7 else -1],
            state=state, path=f"clips/2026/11/24/ü '{number}'.mp4", thumbnail=f"t{number}.jpg" if number % 3 else None,
            started_us=at_us, triggered_us=at_us + 3 * SECOND_US, ended_us=at_us + 9 * SECOND_US if has_file else None,
            frames=270 if has_file else None, width=640 if has_file else None, height=480 if has_file else None,
            codec="h264" if has_file else None, bytes=1_000_000 + number if has_file else None,
            peak_confidence=0.9 if has_file and state != "recovered" else None,
            continues_clip_id=previous if number % 4 else None, failure="disk 'full'" if state == "failed" else None,
        )  # fmt: skip
        previous = number
        if has_file:
            points = [] if number % 9 == 0 else [[100 * step, round(dice.random(), 4)] for step in range(20)]
            insert("clip_scores", clip_id=number, points=json.dumps(points))
    for number, (session_id, camera_id) in enumerate([(None, None), (1, None), (1, 2), (2, 1), (4, 4)] * 20):
        insert(
            "incidents", session_id=session_id, camera_id=camera_id, at_us=T0_US + number * 7 * SECOND_US,
            kind="camera_lost" if number % 2 else "unerhört", detail="" if number % 3 else "it's gone\n" * 3,
        )  # fmt: skip

    if version >= 2:
        # A watched folder's: done, withdrawn, unreadable, and one that a crash interrupted.
        for number, (state, has_session) in enumerate(
            (("done", True), ("begun", True), ("unreadable", False), ("done", True)), 10
        ):
            start_us = T0_US - number * 24 * HOUR_US
            if has_session:
                session(number, T0_US + number, T0_US + number + SECOND_US, "end_of_source", part_of=1)
                camera(number, 3, start_us, start_us + 60 * SECOND_US, "name")
                chain(number, 3, [start_us + place * SECOND_US for place in range(9)], ends=state == "done")
                beats(number, 3, start_us, 1)
            insert(
                "imported_files", camera_id=3, sha256=f"{number:064x}", state=state, path=f"/srv/ftp/ü '{number}'.MP4",
                bytes=number, mtime_ns=-number, session_id=number if has_session else None,
                frames=9 if state == "done" else None, noted_us=T0_US + number,
            )  # fmt: skip
        connection.execute("DELETE FROM label_changes WHERE session_id = 13")  # withdrawn
        connection.execute("DELETE FROM heartbeats WHERE session_id = 13")
    if version >= 3:
        connection.execute("UPDATE sessions SET began_synchronised = id % 2, synchronised_us = NULL WHERE id > 1")
        connection.execute("UPDATE sessions SET synchronised_us = started_us + 9 WHERE id = 2")
        connection.execute("UPDATE clips SET locked = 1 WHERE id % 5 = 0")
        connection.execute("UPDATE clips SET removed_us = started_us + 1 WHERE state = 'expired' AND id % 2")
        for shift_us, reason in ((-3 * HOUR_US, "step"), (40 * 366 * 24 * HOUR_US, "step"), (1, "by hand")):
            insert(
                "clock_corrections", session_id=2, noticed_us=T0_US, shift_us=shift_us, reason=reason, label_changes=40
            )
        connection.execute("UPDATE history SET id = '0123456789abcdef0123456789abcdef'")

    if version >= 5:
        # Subjects with and without a way, near misses of each gate, grounds of every other clip.
        for number in range(1, 41):
            first_us = T0_US + number * 90 * SECOND_US
            track = [[200 * step, 0.1, 0.2, 0.3, 0.6, 0.75] for step in range(number % 5)]
            insert(
                "subjects", session_id=1, camera_id=1 + number % 2, model_id=1, number=number, first_us=first_us,
                last_us=first_us + number * SECOND_US, there=0, label=LABELS[number % 9],
                detail=None if number % 3 else "tabby", names=json.dumps([LABELS[number % 9], "animal"]),
                confidence=0.5, looks=number, still=number % 10 == 0, best_us=first_us, track=json.dumps(track),
            )  # fmt: skip
            insert(
                "near_misses", session_id=1, camera_id=1 + number % 2, label=LABELS[number % 9],
                gate=("enter", "dwell", "size", "still", "quiet")[number % 5], since_us=first_us,
                until_us=first_us + SECOND_US, peak_us=first_us, reached=0.44, needed=0.5, night=number % 2,
                subject=number % 3, box="[0.0,0.0,1.0,1.0]",
            )  # fmt: skip
            insert(
                "still_things", camera_id=1 + number % 2, label=LABELS[number % 9], left_edge=number / 100,
                top_edge=0.0, right_edge=0.9, bottom_edge=1.0, seen_us=first_us,
            )  # fmt: skip
        connection.execute(
            "UPDATE clips SET subjects = id % 4, grounds = json_object('score', 0.6, 'enter', 0.5, 'stay', 0.35,"
            " 'dwell_s', 0.3, 'night', id % 2, 'subject', id % 3, 'box', json('[0.0,0.0,1.0,1.0]')) WHERE id % 2 = 0"
        )
        connection.execute("UPDATE label_changes SET previous_subjects = 2, previous_at_once = 1 WHERE id % 3 = 0")

    # And the one that runs, or ran when the power failed.
    session(20, T0_US + 30 * HOUR_US, None, None)
    camera(20, 1, T0_US + 30 * HOUR_US, None)
    camera(20, 2, T0_US + 30 * HOUR_US, None)
    chain(20, 1, [T0_US + 30 * HOUR_US + place * SECOND_US for place in range(50)], ends=False)
    beats(20, 1, T0_US + 30 * HOUR_US, 5)


if __name__ == "__main__":
    main()
