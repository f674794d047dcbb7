"""What goes on while somebody looks on: events as they are written, and live pictures.

Events are what the history says, in the daemon as beside it: once a second, and only while somebody listens, SQLite is
asked whether anything was committed, and if so for the rows since the last look.
"""

from __future__ import annotations

import asyncio
import json
import math
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from functools import partial
from typing import Any, Protocol, TypeVar

import structlog

from rpiwatch.errors import UserError
from rpiwatch.web import api, questions
from rpiwatch.web.api import Service
from rpiwatch.web.kept_database import KeptDatabase

log = structlog.get_logger(__name__)

T = TypeVar("T")

LOOK_S = 1.0
"""Between two looks for news."""
KEEP_ALIVE_S = 15.0
"""Without an event a comment is sent, so that who went away is noticed."""
MOST_LISTENERS = 100
MOST_WATCHERS = 20
"""Of live pictures: each takes as much as a camera's picture a second, or some."""
WAITING_EVENTS = 200
"""Of one listener; one that is slower is told `resync`, and asks for what it shows anew."""
ROWS_AT_ONCE = 200
"""Of news of one kind; of more (a daemon that writes what had waited) `resync` is told instead."""


class InThread(Protocol):
    """Runs what would keep the loop waiting in a thread."""

    async def __call__(self, work: Callable[[], T]) -> T:
        """The result of `work`."""
        ...


Event = tuple[str, dict[str, Any]]
RESYNC: Event = ("resync", {})


class FullError(UserError):
    """Too many look on already."""


class News:
    """Reads from the history what is new since the last look; in one thread at a time."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._database = KeptDatabase(service.data_dir)
        self._connection: sqlite3.Connection | None = None
        self._version: int | None = None
        self._seen: dict[str, int] = {}
        self._recording: set[int] = set()
        self._now: list[dict[str, Any]] = []

    def close(self) -> None:
        """Close the database; a later look opens it anew, and tells of what comes after that."""
        self._database.close()
        self._connection = self._version = None
        self._seen, self._recording, self._now = {}, set(), []

    def look(self) -> list[Event]:
        """What is new; at the first look nothing. Where the history cannot be read, `resync` once it can again."""
        try:
            return self._look()
        except (UserError, sqlite3.Error) as fault:
            log.debug("no news", reason=str(fault))
            self.close()
            return []

    def _look(self) -> list[Event]:
        events: list[Event] = []
        connection, _ = self._database.connection()
        if connection is not self._connection:  # the first, or of another file
            self._connection = connection
            self._version = self._data_version()
            self._seen = self._newest()
            self._recording = self._now_recording()
            events.append(RESYNC)
        elif (version := self._data_version()) != self._version:
            self._version = version
            events += self._news()
        if now := self._cameras():
            events.append(now)
        return events

    def _data_version(self) -> int:
        assert self._connection is not None  # noqa: S101 - opened before
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _newest(self) -> dict[str, int]:
        assert self._connection is not None  # noqa: S101 - as above
        return {
            table: int(self._connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])  # noqa: S608 - our own names
            for table in ("label_changes", "clips", "incidents", "reviews")
        }

    def _now_recording(self) -> set[int]:
        assert self._connection is not None  # noqa: S101 - as above
        query = "SELECT id FROM clips INDEXED BY clips_recording WHERE state = 'recording'"
        return {clip_id for (clip_id,) in self._connection.execute(query)}

    def _news(self) -> list[Event]:
        assert self._connection is not None  # noqa: S101 - as above
        connection, seen = self._connection, self._seen
        self._seen = self._newest()
        if any(self._seen[table] - last > ROWS_AT_ONCE for table, last in seen.items()):
            self._recording = self._now_recording()
            return [RESYNC]
        events: list[Event] = []
        for change_id, at_us, camera, label, detail, confidence, previous in connection.execute(
            "SELECT c.id, c.at_us, k.name, c.label, c.detail, c.confidence, c.previous_label"
            " FROM label_changes AS c JOIN cameras AS k ON k.id = c.camera_id WHERE c.id > ? ORDER BY c.id",
            (seen["label_changes"],),
        ):
            change = {
                "id": change_id,
                "at_us": at_us,
                "camera": camera,
                "label": label,
                "detail": detail,
                "confidence": confidence,
                "previous_label": previous,
            }
            events.append(("change", change))
        recording = self._now_recording()
        fresh = {
            clip_id
            for (clip_id,) in connection.execute("SELECT id FROM clips WHERE id > ?", (seen["clips"],)).fetchall()
        }
        told = sorted(fresh | (self._recording - recording))
        self._recording = recording
        events += [("clip", asdict(clip)) for clip in questions.clips_by_id(connection, told)]
        for row in connection.execute(
            "SELECT i.id, i.at_us, k.name, i.kind, i.detail FROM incidents AS i"
            " LEFT JOIN cameras AS k ON k.id = i.camera_id WHERE i.id > ? ORDER BY i.id",
            (seen["incidents"],),
        ):
            events.append(("incident", dict(zip(("id", "at_us", "camera", "kind", "detail"), row, strict=True))))
        reviewed = connection.execute(
            "SELECT DISTINCT clip_id FROM reviews WHERE id > ? ORDER BY clip_id", (seen["reviews"],)
        ).fetchall()
        events += [("clip", asdict(clip)) for clip in questions.clips_by_id(connection, [row[0] for row in reviewed])]
        return events

    def _cameras(self) -> Event | None:
        """What the cameras see now, where that has changed."""
        assert self._connection is not None  # noqa: S101 - as above
        session = questions.open_session(self._connection) if self._service.live is None else None
        cameras = [asdict(camera) for camera in api.cameras_now(self._service, session)]
        if cameras == self._now:
            return None
        self._now = cameras
        return "now", {"cameras": cameras}


class Streams:
    """Hands news to all that listen, and pictures to all that watch, on the web server's loop.

    `in_thread` runs what reads the history, or encodes, in a thread.
    """

    def __init__(self, service: Service, in_thread: InThread, picture_fps: float) -> None:
        self._service = service
        self._in_thread = in_thread
        self._picture_fps = picture_fps
        self._news = News(service)
        self._listeners: set[asyncio.Queue[bytes | None]] = set()
        self._looking: asyncio.Task[None] | None = None
        self._watchers = 0
        self._latest: dict[str, tuple[float, asyncio.Future[tuple[int, bytes] | None]]] = {}
        """By camera, the picture that was last asked for, and when."""
        self._stopping = asyncio.Event()

    @property
    def listeners(self) -> int:
        """How many listen now."""
        return len(self._listeners)

    @property
    def watchers(self) -> int:
        """How many watch live pictures now."""
        return self._watchers

    def stop(self) -> None:
        """End all streams."""
        self._stopping.set()
        for queue in self._listeners:
            _put(queue, None)

    def events(self) -> AsyncIterator[bytes]:
        """Server-sent events, from now on; raises FullError."""
        if len(self._listeners) >= MOST_LISTENERS or self._stopping.is_set():
            raise FullError(f"{MOST_LISTENERS} pages listen already; close one, or come back later")
        return self._events()

    async def _events(self) -> AsyncIterator[bytes]:
        queue: asyncio.Queue[bytes | None] = asyncio.Queue(WAITING_EVENTS)
        queue.put_nowait(_written(RESYNC))
        self._listeners.add(queue)
        try:
            if self._looking is None or self._looking.done():
                self._looking = asyncio.create_task(self._look_on(), name="news")
            yield b"retry: 2000\n\n"
            while not self._stopping.is_set():
                try:
                    async with asyncio.timeout(KEEP_ALIVE_S):
                        event = await queue.get()
                except TimeoutError:
                    yield b":\n\n"
                    continue
                if event is None:
                    return
                yield event
        finally:
            self._listeners.discard(queue)

    async def _look_on(self) -> None:
        """Look for news for as long as somebody listens."""
        try:
            while self._listeners and not self._stopping.is_set():
                for event in await self._in_thread(self._look):
                    for queue in self._listeners:
                        _put(queue, event)
                with suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_S):
                        await self._stopping.wait()
        finally:
            self._news.close()

    def _look(self) -> list[bytes]:
        """What is new, as it is sent: written once for all that listen."""
        return [_written(event) for event in self._news.look()]

    def has_pictures(self) -> bool:
        """Whether live pictures are given at all."""
        return self._service.live is not None and self._picture_fps > 0

    async def picture(self, camera: str) -> tuple[int, bytes] | None:
        """A camera's newest picture, JPEG; None where there is none."""
        live = self._service.live
        if live is None or not self.has_pictures():
            return None
        # What several watch is encoded once: a picture is as good as new for half the time until the next.
        now_s = asyncio.get_running_loop().time()
        begun_s, picture = self._latest.get(camera, (-math.inf, None))
        if picture is None or (picture.done() and now_s - begun_s > 0.5 / self._picture_fps):
            picture = asyncio.ensure_future(self._in_thread(partial(live.picture, camera)))
            self._latest[camera] = now_s, picture
        found = None
        try:
            found = await asyncio.shield(picture)
        finally:
            if found is None:  # there may be no such camera
                self._latest.pop(camera, None)
        return found

    def pictures(self, camera: str, boundary: bytes) -> AsyncIterator[bytes]:
        """A camera's pictures, parts of a multipart answer; raises FullError."""
        if self._watchers >= MOST_WATCHERS or self._stopping.is_set():
            raise FullError(f"{MOST_WATCHERS} watch live pictures already; close one, or come back later")
        return self._pictures(camera, boundary)

    async def _pictures(self, camera: str, boundary: bytes) -> AsyncIterator[bytes]:
        last: int | None = None
        with self._counted():
            while not self._stopping.is_set():
                found = await self.picture(camera)
                if found is not None and found[0] != last:
                    last, jpeg = found
                    head = f"Content-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n".encode()
                    # The boundary after it lets a browser show it at once.
                    yield b"--" + boundary + b"\r\n" + head + jpeg + b"\r\n"
                with suppress(TimeoutError):
                    async with asyncio.timeout(1 / self._picture_fps):
                        await self._stopping.wait()

    @contextmanager
    def _counted(self) -> Iterator[None]:
        self._watchers += 1
        try:
            yield
        finally:
            self._watchers -= 1


def _written(event: Event) -> bytes:
    name, data = event
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False, separators=(',', ':'))}\n\n".encode()


def _put(queue: asyncio.Queue[bytes | None], event: bytes | None) -> None:
    """Without waiting: who is too slow loses what waits, and is told so."""
    if queue.full():
        while not queue.empty():
            queue.get_nowait()
        queue.put_nowait(_written(RESYNC))
    queue.put_nowait(event)
