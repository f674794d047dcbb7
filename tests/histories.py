"""Histories for tests, written by the real store, and the clock that they are told by."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.clock import Timeline
from rpiwatch.config import DATABASE_NAME, StoreSection
from rpiwatch.records import SCENE, ClipResult, ClipStart, Grounds, Heartbeat, LabelChange, NearMiss, SubjectRecord
from rpiwatch.store import FileFacts, FolderBooks, Ledger, Store, open_store

SECOND_NS = 1_000_000_000
SECTION = StoreSection()
T0_US = 1_795_512_600_000_000
"""2026-11-24 09:30:00 UTC."""


class HandClock:
    """A clock that moves when it is told to."""

    def __init__(self, utc_us: int = T0_US, mono_ns: int = 50 * SECOND_NS) -> None:
        self._utc_us, self._mono_ns = utc_us, mono_ns
        self.synchronised = True

    def monotonic_ns(self) -> int:
        return self._mono_ns

    def utc_us(self) -> int:
        return self._utc_us

    def is_synchronised(self) -> bool:
        return self.synchronised

    def step(self, seconds: float) -> None:
        """Set the wall clock, forward or back."""
        self._utc_us += round(seconds * 1e6)

    def advance(self, seconds: float) -> None:
        self._mono_ns += round(seconds * SECOND_NS)
        self._utc_us += round(seconds * 1e6)


@dataclass(frozen=True)
class Camera:
    """What the store wants to know of a source."""

    uri: str = "/dev/video0"
    pace: str = "realtime"
    times_from: str = "clock"
    width: int = 640
    height: int = 480
    fps: float | None = 30.0
    fourcc: str = "MJPG"


@dataclass(frozen=True)
class Model:
    """What the store wants to know of a model."""

    name: str = "efficientnet_lite0"
    engine: str = "qnnpack"
    weights: str = "the package's own"
    weights_sha256: str = "0" * 64
    input_size: int = 224


async def open_books(
    store: Store,
    timeline: Timeline,
    *names: str,
    camera: Camera | None = None,
    boot_id: str | None = None,
    config: str = "[store]\n",
) -> tuple[int, list[Ledger]]:
    """A session with a camera for each name, on one timeline."""
    session_id = await store.open_session(timeline, version="0.0.test", boot_id=boot_id or str(uuid4()), config=config)
    ledgers = [
        await store.open_camera(session_id, name=name, source=camera or Camera(), model=Model()) for name in names
    ]
    return session_id, ledgers


def visit(start: LabelChange, end_seq: int, end_ns: int) -> list[LabelChange]:
    """The change into a label and the one back to none."""
    return [start, LabelChange(end_seq, end_ns, start.label, "none", None, 0.2)]


def replace_database(data_dir: Path) -> None:
    """As by a restored backup: another file with the same content under the same name."""
    database, copy = data_dir / DATABASE_NAME, data_dir / "copy.db"
    with closing(sqlite3.connect(database)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)
    copy.replace(database)


async def write_history(data_dir: Path, *, start_us: int | None = None, label: str = "bird") -> None:
    """A session of an hour that ended well: two cameras, four visits of three labels, two clips, heartbeats, incidents.

    Two subjects, two near misses, and the grounds of the second clip; the first is as those from before they were kept.
    It began an hour before now, or at `start_us`.
    """
    clock = HandClock(start_us if start_us is not None else time.time_ns() // 1000 - 3_600_000_000)
    timeline = Timeline.now(clock)
    base_ns = timeline.anchor_mono_ns

    def at(seconds: float) -> int:
        return base_ns + round(seconds * SECOND_NS)

    async with open_store(data_dir, SECTION, clock) as store:
        session_id, (feeder, door) = await open_books(store, timeline, "feeder", "door")
        for change in (
            *visit(LabelChange(300, at(10), "none", label, "chickadee", 0.81), 600, at(20)),
            *visit(LabelChange(9000, at(300), "none", "squirrel", "fox squirrel", 0.66), 9900, at(330)),
            *visit(LabelChange(54000, at(1800), "none", label, "goldfinch", 0.93), 55800, at(1860)),
        ):
            feeder.add_change(change)
        for change in visit(LabelChange(3000, at(100), "none", "cat", "tabby", 0.72), 3300, at(110)):
            door.add_change(change)
        for minute in range(60):
            for ledger in (feeder, door):
                await ledger.add_heartbeat(Heartbeat(at(60 * minute), at(60 * minute + 60), 1800, 1790, 10))
        before = None
        for trigger_s, confidence in ((10.0, 0.88), (1800.0, 0.97)):
            grounds = Grounds(0.64, 0.5, 0.35, 0.3, False, SCENE, WHOLE) if before else None
            start = ClipStart(label, at(trigger_s), at(trigger_s - 3), before, grounds)
            before, _ = await feeder.begin_clip(start)
            scores = tuple((at(trigger_s - 3 + step / 10), confidence * step / 130) for step in range(130))
            await feeder.finish_clip(
                before,
                ClipResult(
                    at(trigger_s - 3),
                    at(trigger_s + 10),
                    390,
                    640,
                    480,
                    "h264",
                    1_234_567,
                    "clips/t.jpg",
                    confidence,
                    scores,
                ),
            )
        for number, first_s in ((1, 10.0), (2, 1800.0)):
            track = tuple(
                (at(first_s + step), Box(0.1 + 0.05 * step, 0.2, 0.3 + 0.05 * step, 0.6), 0.7) for step in range(9)
            )
            feeder.add_subject(
                SubjectRecord(
                    number,
                    at(first_s),
                    at(first_s + 9),
                    False,
                    label,
                    None,
                    (label,),
                    0.7,
                    90,
                    False,
                    at(first_s + 4),
                    track,
                )
            )
        feeder.add_near_miss(
            NearMiss("fox", "enter", at(1802), at(1804), at(1803), 0.44, 0.5, False, 2, Box(0.3, 0.2, 0.5, 0.6))
        )
        door.add_near_miss(NearMiss("cat", "still", at(2200), at(2300), at(2210), 0.91, 0.5, True, SCENE, WHOLE))
        file = FileFacts("ab" * 32, Path("/srv/ftp/broken.avi"), 5, 0)
        await FolderBooks(store, feeder).refuse(file)
        await door.add_incident("camera_lost", "unplugged", at(2000))
        clock.advance(3600)
        await store.close_session(session_id, "signal")


@contextmanager
def reading(data_dir: Path) -> Iterator[sqlite3.Connection]:
    """The database itself, read-only."""
    with closing(sqlite3.connect(f"file:{data_dir / DATABASE_NAME}?mode=ro", uri=True)) as connection:
        yield connection


def ask(data_dir: Path, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
    """All rows of a query."""
    with reading(data_dir) as connection:
        return connection.execute(sql, parameters).fetchall()
