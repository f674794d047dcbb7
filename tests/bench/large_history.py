# ruff: noqa: S608 - the SQL is this module's own
"""A realistic history of any size, built set-based: as the daemon would have left it, without the years that it takes.

Three cameras that look on and a watched folder, over two years: thirty labels of very different frequency, each camera
with its own, by day others than by night; sessions that ended well and that crashed, a camera that was away for weeks,
clips with their scores, heartbeats once a minute, incidents.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store.migrations import migrate, migration_files

SECOND_US = 1_000_000
MINUTE_US = 60 * SECOND_US
HOUR_US = 60 * MINUTE_US
DAY_US = 24 * HOUR_US
END_US = 1_795_478_400_000_000
"""2026-11-24 00:00:00 UTC: the last session is open from before this on."""
FIRST_SCHEMA = 2
"""At which a history is built, so that the migrations after it can be measured."""

CAMERAS = ("feeder", "door", "meadow", "trailcam")
LIVE_CAMERAS = 3
LABELS = (
    "bird", "cat", "car", "squirrel", "dog", "fence", "bucket", "fox", "umbrella", "lawn mower", "hare", "hedgehog",
    "somebody", "park bench", "bicycle", "badger", "spider web", "flowerpot", "pheasant", "tractor", "owl", "deer",
    "picket fence", "marten", "weasel", "bee", "butterfly", "hornbill", "wild boar", "lynx",
)  # fmt: skip
NIGHTLY = frozenset({"fox", "hedgehog", "badger", "owl", "marten", "weasel", "wild boar", "lynx", "cat"})
TARGETS = ("bird", "cat", "squirrel", "fox", "hedgehog", "badger", "owl", "deer")
DETAILS = {"bird": ("goldfinch", "house finch", "robin", "jay"), "cat": ("tabby", "Egyptian cat"), "dog": ("beagle",)}
NONE_AFTER = 0.75
"""The share of visits that nothing follows; after the others comes another label at once."""
CONFIG = "# the effective configuration\n" + "".join(
    f"setting_{n} = {n}  # as a file of a real camera has\n" for n in range(50)
)


@dataclass(frozen=True, slots=True)
class Scale:
    """How large a history is to be."""

    changes: int = 10_000_000
    clips: int = 100_000
    days: int = 730
    sessions: int = 300
    files: int = 5_000
    incidents: int = 20_000
    heartbeat_us: int = MINUTE_US


def build_history(data_dir: Path, scale: Scale, *, with_triggers: bool = False, seed: int = 4) -> None:
    """Write a history of that size into an empty folder, at schema `FIRST_SCHEMA`.

    Without triggers and indexes, which are put back when all rows are there; the sums are then made by one statement.
    `with_triggers` writes the same rows with both in force, so that the two can be compared.
    """
    with tempfile.TemporaryDirectory() as folder:
        for file in migration_files()[:FIRST_SCHEMA]:
            (Path(folder) / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
        migrate(data_dir, Path(folder))
    with closing(sqlite3.connect(data_dir / DATABASE_NAME, isolation_level=None)) as connection:
        for pragma in ("synchronous = OFF", "journal_mode = OFF", "cache_size = -200000", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        put_back: list[str] = []
        if not with_triggers:
            schema = "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"
            for kind, name, sql in connection.execute(schema).fetchall():
                connection.execute(f"DROP {kind} {name}")
                put_back.append(sql)
        connection.execute("BEGIN")
        _Builder(connection, scale, np.random.default_rng(seed)).build()
        connection.execute("COMMIT")
        for sql in sorted(put_back, reverse=True):  # triggers, then indexes
            connection.execute(sql)
        if not with_triggers:
            connection.execute(
                "INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)"
                " SELECT label, start_us - start_us % 3600000000, camera_id, count(*),"
                " sum(coalesce(end_us - start_us, 0)) FROM label_spans GROUP BY 1, 2, 3"
            )
        connection.execute("PRAGMA journal_mode = WAL")


def add_subjects(data_dir: Path) -> None:
    """Add to a built history, at the newest schema, what later schemas keep: subjects, near misses and grounds.

    As many subjects and near misses as a tenth of the label changes, each in the place of one.
    """
    share = 10
    track = json.dumps([[200 * step, 0.1, 0.2, 0.3, 0.6, 0.7] for step in range(40)], separators=(",", ":"))
    with closing(sqlite3.connect(data_dir / DATABASE_NAME, isolation_level=None)) as connection:
        execute = connection.execute
        execute("PRAGMA synchronous = OFF")
        execute("BEGIN")
        execute(
            "INSERT INTO subjects (session_id, camera_id, model_id, number, first_us, last_us, there, label, detail,"
            " names, confidence, looks, still, best_us, track)"
            " SELECT session_id, camera_id, model_id,"
            " row_number() OVER (PARTITION BY session_id, camera_id ORDER BY id), at_us, at_us + 8000000,"
            " 0, label, detail, json_array(label), confidence, 40, id % 500 = 0, at_us, ?"
            f" FROM label_changes WHERE label <> 'none' AND id % {share} = 0 ORDER BY id",
            (track,),
        )
        execute(
            "INSERT INTO near_misses (session_id, camera_id, label, gate, since_us, until_us, peak_us, reached, needed,"
            " night, subject, box)"
            " SELECT session_id, camera_id, label,"
            " CASE id % 7 WHEN 0 THEN 'dwell' WHEN 1 THEN 'size' WHEN 2 THEN 'still' ELSE 'enter' END,"
            " at_us, at_us + 3000000, at_us + 1000000, 0.44, 0.5, 0, 0, '[0.0,0.0,1.0,1.0]'"
            f" FROM label_changes WHERE label <> 'none' AND id % {share} = 1 ORDER BY id"
        )
        execute(
            "UPDATE clips SET grounds = json_object('score', 0.6, 'enter', 0.5, 'stay', 0.35, 'dwell_s', 0.3,"
            " 'night', 0, 'subject', 0, 'box', json('[0.0,0.0,1.0,1.0]')) WHERE id % 2 = 0"
        )
        execute("COMMIT")


Ints = npt.NDArray[np.int64]


class _Builder:
    """Draws the rows of a history and inserts them."""

    def __init__(self, connection: sqlite3.Connection, scale: Scale, dice: np.random.Generator) -> None:
        self._connection = connection
        self._scale = scale
        self._dice = dice
        self._begin_us = END_US - scale.days * DAY_US
        self._names = np.array([*LABELS, "none"], dtype=object)
        rank = np.arange(1, len(LABELS) + 1)
        nightly = np.array([label in NIGHTLY for label in LABELS])
        # A camera's own order of frequency: most look at the same few things, all day long.
        self._weights: list[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]] = []
        for _ in CAMERAS:
            frequency = 1 / rank[self._dice.permutation(len(LABELS))] ** 1.3
            by_day = frequency * np.where(nightly, 0.05, 1.0)
            by_night = frequency * np.where(nightly, 1.0, 0.08)
            self._weights.append((by_day / by_day.sum(), by_night / by_night.sum()))

    def build(self) -> None:
        execute = self._connection.execute
        execute("INSERT INTO models VALUES (1, 'efficientnet_lite0', 'qnnpack', 'own', ?, 224)", ("0" * 64,))
        self._connection.executemany("INSERT INTO cameras VALUES (?, ?)", list(enumerate(CAMERAS, 1)))
        edges = np.sort(self._dice.integers(self._begin_us, END_US, self._scale.sessions - 1))
        edges = np.concatenate(([self._begin_us], edges, [END_US + HOUR_US]))
        file_share = 0.02
        total_us = float(edges[-1] - edges[0])
        next_id = 1
        files_done = 0
        for number in range(self._scale.sessions):
            session_id = next_id
            next_id += 1
            start_us, stop_us = int(edges[number]), int(edges[number + 1])
            is_last = number == self._scale.sessions - 1
            crashed = not is_last and self._dice.random() < 0.12
            end_us = stop_us - min((stop_us - start_us) // 20, int(self._dice.integers(2, 900)) * SECOND_US)
            self._session(session_id, start_us, None if is_last else end_us, "crashed" if crashed else "signal")
            share = (stop_us - start_us) / total_us
            changes = round(self._scale.changes * (1 - file_share) * share)
            if is_last:
                end_us = END_US
            self._live(session_id, start_us, end_us, changes, is_open=is_last)
            due = round(self._scale.files * (number + 1) / self._scale.sessions)
            for _ in range(due - files_done):
                self._file(next_id, session_id, start_us, end_us)
                next_id += 1
            files_done = due
        self._clips()
        self._incidents()

    def _session(
        self, session_id: int, start_us: int, end_us: int | None, reason: str, parent: int | None = None
    ) -> None:
        self._connection.execute(
            "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, 0, ?, 'boot', '0.1.0', ?, ?)",
            (
                session_id, start_us, end_us, reason if end_us is not None else None,
                end_us or END_US, start_us, CONFIG, parent,
            ),
        )  # fmt: skip

    def _camera(self, session_id: int, camera: int, start_us: int, end_us: int | None, times_from: str) -> None:
        pace = "realtime" if times_from == "clock" else "max"
        self._connection.execute(
            "INSERT INTO session_cameras VALUES (?, ?, 1, '/dev/video0', ?, ?, 1280, 720, 30, 'MJPG', 0, ?, ?)",
            (session_id, camera, pace, times_from, start_us, end_us),
        )

    def _live(self, session_id: int, start_us: int, end_us: int, changes: int, *, is_open: bool) -> None:
        parts = []
        for camera in range(1, LIVE_CAMERAS + 1):
            self._camera(session_id, camera, start_us, None if is_open else end_us, "clock")
            parts.append(self._chain(camera, start_us, end_us, changes // LIVE_CAMERAS))
            self._heartbeats(session_id, camera, start_us, end_us)
        cameras = np.concatenate([np.full(len(at_us), number) for number, (at_us, *_) in enumerate(parts, 1)])
        at_us, before, after = (np.concatenate([part[place] for part in parts]) for place in range(3))
        order = np.argsort(at_us, kind="stable")
        self._changes(session_id, cameras[order], at_us[order], before[order], after[order], start_us)

    def _file(self, session_id: int, parent: int, start_us: int, end_us: int) -> None:
        length_us = int(self._dice.integers(10, 120)) * SECOND_US
        first_us = max(self._begin_us, start_us - int(self._dice.integers(0, 20)) * DAY_US // 2)
        read_us = int(self._dice.integers(start_us, end_us))
        self._session(session_id, read_us, read_us + 10 * SECOND_US, "end_of_source", parent)
        camera = len(CAMERAS)
        self._camera(session_id, camera, first_us, first_us + length_us, "name")
        wanted = max(2, round(self._scale.changes * 0.02 / max(1, self._scale.files)))
        at_us, before, after = self._chain(camera, first_us, first_us + length_us, wanted)
        self._changes(session_id, np.full(len(at_us), camera), at_us, before, after, first_us)
        self._insert_heartbeats(session_id, camera, np.array([first_us]), np.array([first_us + length_us]), 900)
        self._connection.execute(
            "INSERT INTO imported_files VALUES (?, ?, 'done', ?, 12345678, 0, ?, 900, ?)",
            (camera, f"{session_id:064x}", f"/srv/ftp/DCIM/IMG_{session_id:05}.MP4", session_id, read_us),
        )

    def _chain(self, camera: int, start_us: int, end_us: int, wanted: int) -> tuple[Ints, Ints, Ints]:
        """Times of about so many changes, with the labels before and after, as places in the names."""
        visits = max(1, round(wanted / (1 + NONE_AFTER)))
        # By day thrice as much happens as by night: draw more, and thin the nights out.
        at_us = self._dice.integers(start_us, end_us, 2 * visits)
        kept = at_us[_is_day(at_us) | (self._dice.random(len(at_us)) < 0.33)]
        at_us = np.sort(kept[:visits] if len(kept) else at_us[:1])
        is_day = _is_day(at_us)
        by_day, by_night = self._weights[camera - 1]
        labels = np.where(
            is_day,
            self._dice.choice(len(LABELS), len(at_us), p=by_day),
            self._dice.choice(len(LABELS), len(at_us), p=by_night),
        )
        none_after = self._dice.random(len(at_us)) < NONE_AFTER
        none_after[:-1] |= labels[:-1] == labels[1:]
        none_after[-1] = True
        next_us = np.append(at_us[1:], end_us)
        length_us = np.minimum((self._dice.exponential(12, len(at_us)) * 1e6).astype(np.int64), next_us - at_us)
        repeats = 1 + none_after.astype(np.int64)
        after = np.repeat(labels, repeats)
        times = np.repeat(at_us, repeats)
        ends = np.cumsum(repeats)[none_after] - 1
        after[ends] = len(LABELS)
        times[ends] = (at_us + length_us)[none_after]
        before = np.append([len(LABELS)], after[:-1])
        return times, before, after

    def _changes(self, session_id: int, cameras: Ints, at_us: Ints, before: Ints, after: Ints, start_us: int) -> None:
        names = self._names
        details = [
            None if label not in DETAILS else DETAILS[label][place % len(DETAILS[label])]
            for place, label in enumerate(names[after])
        ]
        rows = zip(
            cameras.tolist(), at_us.tolist(), ((at_us - start_us) // 33_333).tolist(), names[before], names[after],
            details, self._dice.uniform(0.2, 1.0, len(at_us)).tolist(), strict=True,
        )  # fmt: skip
        self._connection.executemany(
            "INSERT INTO label_changes (session_id, camera_id, model_id, at_us, frame_seq, previous_label, label,"
            f" detail, confidence) VALUES ({session_id}, ?, 1, ?, ?, ?, ?, ?, ?)",
            rows,
        )

    def _heartbeats(self, session_id: int, camera: int, start_us: int, end_us: int) -> None:
        since = np.arange(start_us, end_us, self._scale.heartbeat_us, dtype=np.int64)
        until = np.minimum(since + self._scale.heartbeat_us, end_us)
        frames = np.full(len(since), 1800)
        # The meadow's camera was away for a third of the time, mostly at a stretch.
        if camera == LIVE_CAMERAS:
            frames[(since // (90 * DAY_US)) % 3 == 1] = 0
        frames[self._dice.random(len(since)) < 0.0005] = 0
        self._insert_heartbeats(session_id, camera, since, until, frames)

    def _insert_heartbeats(self, session_id: int, camera: int, since: Ints, until: Ints, frames: Ints | int) -> None:
        frames = np.broadcast_to(frames, since.shape)
        watched = frames > 0
        starts = watched & ~np.append([False], watched[:-1])
        skipped = np.minimum(frames, self._dice.poisson(8, len(since)))
        self._connection.executemany(
            "INSERT INTO heartbeats (session_id, camera_id, since_us, until_us, frames_seen, frames_classified,"
            f" frames_skipped, starts_span) VALUES ({session_id}, {camera}, ?, ?, ?, ?, ?, ?)",
            zip(
                since.tolist(), until.tolist(), frames.tolist(), (frames - skipped).tolist(), skipped.tolist(),
                starts.astype(int).tolist(), strict=True,
            ),
        )  # fmt: skip

    def _clips(self) -> None:
        scores = [self._scores() for _ in range(200)]
        marks = ", ".join("?" * len(TARGETS))
        visits = self._connection.execute(
            f"SELECT session_id, camera_id, label, at_us FROM label_changes WHERE label IN ({marks}) ORDER BY id",
            TARGETS,
        )
        all_visits = visits.fetchall()
        places = np.linspace(0, len(all_visits) - 1, min(self._scale.clips, len(all_visits))).astype(int)
        for clip_id, place in enumerate(places.tolist(), 1):
            session_id, camera, label, at_us = all_visits[place]
            state = "complete" if clip_id % 50 else ("recovered", "failed", "expired", "deleted")[clip_id // 50 % 4]
            continues = clip_id - 1 if clip_id % 40 == 0 else None
            length_us = int(self._dice.integers(8, 60)) * SECOND_US
            done = state != "failed"
            path = f"clips/2026/01/01/{CAMERAS[camera - 1]}-20260101T000000Z-{label}-{clip_id}.mp4"
            self._connection.execute(
                "INSERT INTO clips VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    clip_id, session_id, camera, label, state, path, f"{path[:-4]}.jpg" if done else None,
                    at_us - 3 * SECOND_US, at_us, at_us + length_us if done else None,
                    length_us // 33_333 if done else None, 1280 if done else None, 720 if done else None,
                    "h264" if done else None, length_us // 4 if done else None,
                    float(self._dice.uniform(0.3, 1)) if done else None, continues,
                    None if done else "no space left on device",
                ),
            )  # fmt: skip
            if done:
                self._connection.execute("INSERT INTO clip_scores VALUES (?, ?)", (clip_id, scores[clip_id % 200]))

    def _scores(self) -> str:
        count = int(self._dice.integers(80, 260))
        points = [[100 * step, round(float(self._dice.random()), 4)] for step in range(count)]
        return json.dumps(points, separators=(",", ":"))

    def _incidents(self) -> None:
        kinds = ("camera_lost", "camera_back", "clip_failed", "disk_low", "store_failed")
        at_us = np.sort(self._dice.integers(self._begin_us, END_US, self._scale.incidents)).tolist()
        self._connection.executemany(
            "INSERT INTO incidents (session_id, camera_id, at_us, kind, detail) VALUES (1, ?, ?, ?, ?)",
            [
                (
                    1 + place % LIVE_CAMERAS if place % 7 else None,
                    moment,
                    kinds[place % 5],
                    "it gave no frame for 10.0 s",
                )
                for place, moment in enumerate(at_us)
            ],
        )


def _is_day(at_us: Ints) -> npt.NDArray[np.bool_]:
    hour = at_us % DAY_US // HOUR_US
    return (hour >= 6) & (hour < 20)
