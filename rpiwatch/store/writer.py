"""The only writer of the history: batched label changes, clips, incidents and heartbeats over one connection.

Faults of the disk are met here: what cannot be written waits in memory, is tried again, and told of once written.
"""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
import unicodedata
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Protocol, TypeVar

import aiosqlite
import structlog

from rpiwatch.clock import Clock, Timeline
from rpiwatch.config import StoreSection
from rpiwatch.records import NOTHING, ClipResult, ClipStart, Heartbeat, LabelChange
from rpiwatch.store.errors import StoreError
from rpiwatch.store.folder import hold_data_folder
from rpiwatch.store.migrations import BUSY_TIMEOUT_MS, migrate

log = structlog.get_logger(__name__)

T = TypeVar("T")
Statement = tuple[str, tuple[Any, ...]]

BATCH_ROWS = 2000
"""Of one transaction at most, so that what has waited for a disk does not keep clips waiting when it is back."""
MAX_NOTES = 10_000
"""Incidents, heartbeats and clips' ends that wait for the disk at most; later ones are counted and told of."""
FIRST_RETRY_S = 0.5
LONGEST_RETRY_S = 30.0
"""Between two tries to write to a disk that failed; they double from the first to the longest."""
LAST_TRIES = 3
"""To write what waits when a session or the store is closed; then it stays unwritten."""
SPAN_GAP_NS = 5_000_000_000
"""Heartbeats no further apart than this are one span of watching."""
WAL_LIMIT_BYTES = 16_000_000
"""To which the write-ahead log is cut back after a long reader had let it grow."""

_DISK_FAULTS = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    }
)

_INSERT_CHANGE = (
    "INSERT INTO label_changes"
    " (session_id, camera_id, model_id, at_us, frame_seq, previous_label, label, detail, confidence)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_INCIDENT = "INSERT INTO incidents (session_id, camera_id, at_us, kind, detail) VALUES (?, ?, ?, ?, ?)"
_INSERT_HEARTBEAT = (
    "INSERT INTO heartbeats (session_id, camera_id, since_us, until_us,"
    " frames_seen, frames_classified, frames_skipped, starts_span) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_FINISH_CLIP = (
    "UPDATE clips SET state = ?, started_us = coalesce(?, started_us), ended_us = coalesce(?, started_us) + ?,"
    " frames = ?, width = ?, height = ?, codec = ?, bytes = ?, thumbnail = ?, peak_confidence = ?"
    " WHERE id = ? AND state = 'recording'"
)
_FAIL_CLIP = "UPDATE clips SET state = 'failed', failure = ? WHERE id = ? AND state = 'recording'"
_INSERT_SCORES = "INSERT OR REPLACE INTO clip_scores (clip_id, points) VALUES (?, ?)"


class CameraFacts(Protocol):
    """What the store keeps of a source: where it is, what its times count from, what it really gives."""

    @property
    def uri(self) -> str:
        """A device, a file, a stream."""
        ...

    @property
    def pace(self) -> str:
        """'realtime' or 'max'."""
        ...

    @property
    def times_from(self) -> str:
        """'clock', or where a file's own times are from."""
        ...

    @property
    def width(self) -> int:
        """Pixels."""
        ...

    @property
    def height(self) -> int:
        """Pixels."""
        ...

    @property
    def fps(self) -> float | None:
        """Frames a second, as the driver or the file says; None where it does not."""
        ...

    @property
    def fourcc(self) -> str:
        """Pixel format or codec."""
        ...


class ModelFacts(Protocol):
    """What the store keeps of a model: enough to know which network, weights and engine gave an answer."""

    @property
    def name(self) -> str:
        """As in the configuration."""
        ...

    @property
    def engine(self) -> str:
        """What ran it."""
        ...

    @property
    def weights(self) -> str:
        """Where they came from."""
        ...

    @property
    def weights_sha256(self) -> str:
        """In hexadecimal."""
        ...

    @property
    def input_size(self) -> int:
        """Pixels, both sides."""
        ...


@dataclass(frozen=True, slots=True)
class UnfinishedClip:
    """A clip that was being recorded when an earlier session died. `path` is relative to the data folder."""

    id: int
    camera: str
    label: str
    path: str
    started_us: int
    triggered_us: int


@dataclass(frozen=True, slots=True)
class _Outage:
    """A disk that does not take rows, since then."""

    fault: str
    since_ns: int
    since_us: int


@asynccontextmanager
async def open_store(data_dir: Path, section: StoreSection, clock: Clock) -> AsyncIterator[Store]:
    """Hold the data folder, bring its database up to date and open it; close it when done.

    Sessions that died are closed with the time of their last row or heartbeat and the reason 'crashed'. Raises
    StoreError where another process holds the folder, or the folder or its database cannot be used.
    """
    with hold_data_folder(data_dir):
        migrated = await asyncio.to_thread(migrate, data_dir)
        if migrated.copy is not None:
            log.info("database upgraded", **migrated.told())
        async with aiosqlite.connect(migrated.database, isolation_level=None) as connection:
            store = Store(connection, migrated.database, section, clock)
            await store._prepare()
            try:
                yield store
            finally:
                await store._drain()


class Store:
    """Writes the history of one data folder. Its methods may be called, and cancelled, by any task of the event loop.

    Each is one transaction: the connection is taken by one at a time, and a caller that is cancelled leaves a write
    that runs to its end.
    """

    def __init__(self, connection: aiosqlite.Connection, database: Path, section: StoreSection, clock: Clock) -> None:
        self._connection = connection
        self._database = database
        self._section = section
        self._clock = clock
        self._session: tuple[int, Timeline] | None = None
        self._ledgers: list[Ledger] = []
        self._changes: deque[tuple[Any, ...]] = deque()  # at most section.queue_rows, see _queue_change
        self._notes: deque[Statement] = deque()  # at most MAX_NOTES, see _queue_note
        self._lost_changes = 0
        self._lost_notes = 0
        self._outage: _Outage | None = None
        self._something_waits = asyncio.Event()
        self._enough_waits = asyncio.Event()
        self._connection_lock = asyncio.Lock()
        self._queues_lock = asyncio.Lock()
        self._writes: set[asyncio.Task[Any]] = set()

    @property
    def waiting_rows(self) -> int:
        """Label changes, incidents, heartbeats and clips' ends that are not on the disk yet."""
        return len(self._changes) + len(self._notes)

    async def run(self) -> None:
        """Commit what is queued, until cancelled: within `commit_interval_s`, or as soon as `commit_rows` wait.

        A disk that fails does not end it: what waits is kept and tried again. That is logged once, and once all is
        written an incident `store_failed` says how long it waited.
        """
        pause_s = FIRST_RETRY_S
        while True:
            await self._something_waits.wait()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._section.commit_interval_s):
                    await self._enough_waits.wait()
            if await self.flush():
                pause_s = FIRST_RETRY_S
            else:
                await asyncio.sleep(pause_s)
                pause_s = min(2 * pause_s, LONGEST_RETRY_S)

    async def flush(self) -> bool:
        """Commit all that is queued; True when it is on the disk, False when the disk refuses and it stays queued."""
        return await self._to_its_end(self._commit_queues())

    async def open_session(self, timeline: Timeline, *, version: str, boot_id: str, config: str) -> int:
        """Insert a session that begins now, in which `timeline` ties the machine's clock to UTC; give its id.

        Raises StoreError where the disk refuses.
        """
        now_us = timeline.at_us(self._clock.monotonic_ns())
        row = (now_us, now_us, timeline.anchor_mono_ns, timeline.anchor_utc_us, boot_id, version, config)

        async def insert() -> int:
            [(session_id,)] = await self._rows(
                "INSERT INTO sessions"
                " (started_us, heartbeat_us, anchor_mono_ns, anchor_utc_us, boot_id, version, config)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                row,
            )
            return int(session_id)

        session_id = await self._at_once(insert)
        self._session = session_id, timeline
        return session_id

    async def open_camera(
        self, session_id: int, *, name: str, source: CameraFacts, model: ModelFacts, timeline: Timeline
    ) -> Ledger:
        """Begin the books of one camera in a session; its records count their time on `timeline`.

        Raises StoreError where the disk refuses.
        """
        weights = (model.name, model.engine, model.weights, model.weights_sha256, model.input_size)
        anchor = (timeline.anchor_mono_ns, timeline.anchor_utc_us)

        async def insert() -> tuple[int, int]:
            await self._connection.execute("INSERT OR IGNORE INTO cameras (name) VALUES (?)", (name,))
            await self._connection.execute(
                "INSERT OR IGNORE INTO models (name, engine, weights, weights_sha256, input_size)"
                " VALUES (?, ?, ?, ?, ?)",
                weights,
            )
            [(camera_id,)] = await self._rows("SELECT id FROM cameras WHERE name = ?", (name,))
            [(model_id,)] = await self._rows(
                "SELECT id FROM models WHERE (name, engine, weights, weights_sha256, input_size) = (?, ?, ?, ?, ?)",
                weights,
            )
            facts = (source.uri, source.pace, source.times_from, source.width, source.height, source.fps, source.fourcc)
            await self._connection.execute(
                "INSERT INTO session_cameras (session_id, camera_id, model_id,"
                " source, pace, times_from, width, height, fps, fourcc, anchor_mono_ns, anchor_utc_us)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (session_id, camera_id, model_id, *facts, *anchor),
            )
            return camera_id, model_id

        camera_id, model_id = await self._at_once(insert)
        ledger = Ledger(self, session_id, camera_id, model_id, name, timeline)
        self._ledgers.append(ledger)
        return ledger

    async def close_session(self, session_id: int, reason: str) -> None:
        """Commit what is queued, then end the session and its cameras' books.

        Where the disk refuses, the end waits too: a later commit writes it, or the next start finds a crash.
        """
        for ledger in [ledger for ledger in self._ledgers if ledger.session_id == session_id]:
            self._ledgers.remove(ledger)
            self._notes.append(
                (
                    "UPDATE session_cameras SET ended_us = ? WHERE session_id = ? AND camera_id = ?",
                    (ledger.last_us, session_id, ledger.camera_id),
                )
            )
        now_us = self._now_us()
        self._notes.append(
            (
                "UPDATE sessions SET ended_us = max(started_us, ?), heartbeat_us = max(heartbeat_us, ?), end_reason = ?"
                " WHERE id = ?",
                (now_us, now_us, reason, session_id),
            )
        )
        await self._flush_with_patience()
        if self._session is not None and self._session[0] == session_id:
            self._session = None

    async def unfinished_clips(self) -> list[UnfinishedClip]:
        """The clips that sessions which have ended left in state `recording`, oldest first.

        Raises StoreError where the disk refuses.
        """

        async def read() -> list[UnfinishedClip]:
            rows = await self._rows(
                "SELECT c.id, k.name, c.label, c.path, c.started_us, c.triggered_us"
                " FROM clips AS c JOIN cameras AS k ON k.id = c.camera_id JOIN sessions AS s ON s.id = c.session_id"
                " WHERE c.state = 'recording' AND s.ended_us IS NOT NULL ORDER BY c.id"
            )
            return [UnfinishedClip(*row) for row in rows]

        return await self._at_once(read)

    async def recover_clip(self, clip_id: int, result: ClipResult | None, reason: str = "") -> None:
        """Settle an unfinished clip: `recovered` with what its file holds, or `failed` where that is None.

        The clip keeps the start that its row has: of the result's times only the differences count. A confidence
        without scores is unknown. A clip that failed is an incident with the `reason`.
        """
        if result is not None:
            await self._settle_clip(clip_id, _clip_end(clip_id, "recovered", result))
            return
        reason = reason or "a crash left nothing of it that plays"
        incident = (
            "INSERT INTO incidents (session_id, camera_id, at_us, kind, detail)"
            " SELECT session_id, camera_id, triggered_us, 'clip_failed', path || ': ' || ? FROM clips WHERE id = ?"
        )
        await self._settle_clip(clip_id, [(_FAIL_CLIP, (reason, clip_id)), (incident, (reason, clip_id))])

    # From here on for this module only.

    @property
    def _session_id(self) -> int | None:
        return self._session[0] if self._session is not None else None

    def _now_us(self) -> int:
        """This moment by the session's anchor, so that it lies in order with the session's other rows."""
        if self._session is None:
            return self._clock.utc_us()
        return self._session[1].at_us(self._clock.monotonic_ns())

    async def _prepare(self) -> None:
        with self._told_as_store_error():
            # FULL: with NORMAL a power cut leaves a sound database, but may take the last commits.
            for pragma in (
                f"busy_timeout = {BUSY_TIMEOUT_MS}",
                "foreign_keys = ON",
                "synchronous = FULL",
                f"journal_size_limit = {WAL_LIMIT_BYTES}",
            ):
                await self._connection.execute(f"PRAGMA {pragma}")
        await self._at_once(self._close_crashed)

    async def _close_crashed(self) -> None:
        """End the sessions that nobody ended: this process holds the folder, so they are not running."""
        await self._connection.execute(
            """
            UPDATE session_cameras SET ended_us = max(
              anchor_utc_us,
              coalesce((SELECT c.at_us FROM label_changes AS c
                        WHERE c.session_id = session_cameras.session_id AND c.camera_id = session_cameras.camera_id
                        ORDER BY c.id DESC LIMIT 1), anchor_utc_us),
              coalesce((SELECT b.until_us FROM heartbeats AS b
                        WHERE b.session_id = session_cameras.session_id AND b.camera_id = session_cameras.camera_id
                        ORDER BY b.id DESC LIMIT 1), anchor_utc_us)
            )
            WHERE ended_us IS NULL AND session_id IN (SELECT id FROM sessions WHERE ended_us IS NULL)
            """
        )
        # A file at pace 'max' has times of its own, which say nothing of when the session ended.
        crashed = await self._rows(
            """
            UPDATE sessions SET end_reason = 'crashed', ended_us = max(
              started_us, heartbeat_us,
              coalesce((SELECT max(k.ended_us) FROM session_cameras AS k
                        WHERE k.session_id = sessions.id AND k.pace = 'realtime'), started_us)
            )
            WHERE ended_us IS NULL RETURNING id, ended_us, part_of
            """
        )
        for session_id, ended_us, part_of in crashed:
            if part_of is not None:
                continue  # a folder's file, which is done again
            detail = "the session ended without notice: a crash, a kill or a power cut"
            await self._connection.execute(_INSERT_INCIDENT, (session_id, None, ended_us, "crashed", detail))
            log.warning("an earlier session crashed", session=session_id)

    async def _drain(self) -> None:
        await self._flush_with_patience()
        if self.waiting_rows:
            log.error("rows are lost: the disk does not take them", changes=len(self._changes), others=len(self._notes))
        while self._writes:
            await asyncio.wait(self._writes)

    async def _flush_with_patience(self) -> None:
        for _ in range(LAST_TRIES - 1):
            if await self.flush():
                return
            await asyncio.sleep(FIRST_RETRY_S)
        await self.flush()

    def _queue_change(self, row: tuple[Any, ...]) -> bool:
        """False where the queue is full, and the change is lost."""
        if len(self._changes) >= self._section.queue_rows:
            if not self._lost_changes:
                log.error("label changes are lost: the queue is full", queue_rows=self._section.queue_rows)
            self._lost_changes += 1
            return False
        self._changes.append(row)
        self._something_waits.set()
        if len(self._changes) >= self._section.commit_rows:
            self._enough_waits.set()
        return True

    def _queue_note(self, sql: str, parameters: tuple[Any, ...]) -> None:
        if len(self._notes) < MAX_NOTES:
            self._notes.append((sql, parameters))
        else:
            self._lost_notes += 1
        self._something_waits.set()

    async def _commit_queues(self) -> bool:
        async with self._queues_lock:
            while self._changes or self._notes or self._outage or self._lost_changes or self._lost_notes:
                changes = list(islice(self._changes, BATCH_ROWS))
                # The end of a session comes after its last change, so notes wait for all changes.
                notes = list(islice(self._notes, BATCH_ROWS)) if len(changes) == len(self._changes) else []
                lost_changes, lost_notes = self._lost_changes, self._lost_notes
                statements = notes + self._own_incidents()

                try:
                    await self._transact(partial(self._write, changes, statements))
                except sqlite3.Error as fault:
                    self._meet(fault)
                    return False
                for _ in changes:
                    self._changes.popleft()
                for _ in notes:
                    self._notes.popleft()
                self._lost_changes -= lost_changes
                self._lost_notes -= lost_notes
                if self._outage is not None:
                    log.warning("the disk takes rows again")
                    self._outage = None
            self._something_waits.clear()
            self._enough_waits.clear()
            return True

    async def _write(self, changes: list[tuple[Any, ...]], statements: list[Statement]) -> None:
        await self._connection.executemany(_INSERT_CHANGE, changes)
        for sql, parameters in statements:
            await self._connection.execute(sql, parameters)

    def _own_incidents(self) -> list[Statement]:
        """What is to be told of the store itself, once it can write again."""
        told: list[tuple[int, str, str]] = []
        if (outage := self._outage) is not None:
            length_s = (self._clock.monotonic_ns() - outage.since_ns) / 1e9
            detail = f"{outage.fault}: {self.waiting_rows} rows waited, for up to {length_s:.1f} s"
            told.append((outage.since_us, "store_failed", detail))
        if self._lost_changes:
            detail = f"{self._lost_changes} label changes were lost, because {self._section.queue_rows} waited already"
            told.append((self._now_us(), "label_changes_lost", detail))
        if self._lost_notes:
            detail = f"{self._lost_notes} incidents and heartbeats were lost, because {MAX_NOTES} waited already"
            told.append((self._now_us(), "incidents_lost", detail))
        return [(_INSERT_INCIDENT, (self._session_id, None, *incident)) for incident in told]

    def _meet(self, fault: sqlite3.Error) -> None:
        """Go on after a fault of the disk, which `run` watches from now on; raise any other, which is a bug."""
        if getattr(fault, "sqlite_errorcode", 0) & 0xFF not in _DISK_FAULTS:
            raise fault
        if self._outage is None:
            log.error(
                "the disk does not take rows, they wait in memory", fault=str(fault), database=str(self._database)
            )
            self._outage = _Outage(str(fault), self._clock.monotonic_ns(), self._now_us())
        self._something_waits.set()

    async def _settle_clip(self, clip_id: int, statements: Sequence[Statement]) -> None:
        """Write a clip's end now, or with the next commit where the disk refuses."""
        (sql, parameters), *others = statements

        async def write() -> None:
            cursor = await self._connection.execute(sql, parameters)
            if cursor.rowcount != 1:
                raise ValueError(f"clip {clip_id} is not being recorded, so it cannot end")
            for other in others:
                await self._connection.execute(*other)

        try:
            await self._in_transaction(write)
        except sqlite3.Error as fault:
            self._meet(fault)
            self._notes.extend(statements)

    async def _insert_clip(self, ledger: Ledger, start: ClipStart) -> tuple[int, str]:
        triggered_us = ledger.timeline.at_us(start.triggered_ns)

        async def insert() -> tuple[int, str]:
            # Within the transaction nobody else can take this number, and rows of clips are never deleted.
            [(clip_id,)] = await self._rows("SELECT coalesce(max(id), 0) + 1 FROM clips")
            path = clip_path(ledger.name, triggered_us, start.label, clip_id)
            await self._connection.execute(
                "INSERT INTO clips (id, session_id, camera_id, model_id, label, state, path,"
                " started_us, triggered_us, continues_clip_id) VALUES (?, ?, ?, ?, ?, 'recording', ?, ?, ?, ?)",
                (clip_id, ledger.session_id, ledger.camera_id, ledger.model_id, start.label, path,
                 ledger.timeline.at_us(start.since_ns), triggered_us, start.continues_clip_id),
            )  # fmt: skip
            return clip_id, path

        pause_s = FIRST_RETRY_S
        while True:
            try:
                return await self._in_transaction(insert)
            except sqlite3.Error as fault:
                self._meet(fault)
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, LONGEST_RETRY_S)

    async def _at_once(self, work: Callable[[], Awaitable[T]]) -> T:
        """One transaction now, or StoreError."""
        with self._told_as_store_error():
            return await self._in_transaction(work)

    @contextmanager
    def _told_as_store_error(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as fault:
            raise StoreError(
                f"{self._database}: the history cannot be written: {fault}; look at the disk's space and its health"
            ) from fault

    async def _in_transaction(self, work: Callable[[], Awaitable[T]]) -> T:
        return await self._to_its_end(self._transact(work))

    async def _transact(self, work: Callable[[], Awaitable[T]]) -> T:
        # Tasks that share a connection share its transaction: one at a time.
        async with self._connection_lock:
            await self._connection.execute("BEGIN IMMEDIATE")
            try:
                result = await work()
                await self._connection.execute("COMMIT")
            except BaseException:
                # A failing disk may have rolled back already.
                with suppress(sqlite3.Error):
                    await self._connection.rollback()
                raise
            return result

    async def _to_its_end(self, write: Coroutine[Any, Any, T]) -> T:
        """Wait for a write that goes on when the waiting is cancelled: its statements run in a thread anyway."""
        task = asyncio.create_task(write, name="store write")
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)
        return await asyncio.shield(task)

    async def _rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> Iterable[sqlite3.Row]:
        return await self._connection.execute_fetchall(sql, parameters)


class Ledger:
    """The books of one camera in one session: turns its records into rows, and its times into UTC microseconds."""

    def __init__(
        self, store: Store, session_id: int, camera_id: int, model_id: int, name: str, timeline: Timeline
    ) -> None:
        self.session_id = session_id
        self.camera_id = camera_id
        self.model_id = model_id
        self.name = name
        self.timeline = timeline
        self.last_us = timeline.anchor_utc_us
        self._store = store
        self._label = NOTHING
        self._torn = False
        self._watched_until_ns: int | None = None

    def add_change(self, change: LabelChange) -> None:
        """Queue a label change. Never blocks; nothing is dropped before `queue_rows` wait.

        Those that no longer fit are counted in an incident, and the chain is closed over the gap. Raises ValueError for
        a change that does not follow from the one before, or a confidence that is none.
        """
        if not -1e-4 <= change.confidence <= 1 + 1e-4:
            raise ValueError(f"confidence {change.confidence} of {change}: expected 0 to 1")
        if not self._torn and change.previous != self._label:
            raise ValueError(f"{change} does not follow from {self._label!r}")
        if change.label == self._label:
            if not self._torn:
                raise ValueError(f"{change} changes nothing")
            self._torn = False
            return
        at_us = self.timeline.at_us(change.mono_ns)
        queued = self._store._queue_change(
            (
                self.session_id,
                self.camera_id,
                self.model_id,
                at_us,
                change.seq,
                self._label,
                change.label,
                change.detail,
                min(1.0, max(0.0, float(change.confidence))),
            )
        )
        self._torn = not queued
        if queued:
            self._label = change.label
            self.last_us = max(self.last_us, at_us)

    async def add_heartbeat(self, beat: Heartbeat) -> None:
        """Queue what the camera did since its heartbeat before. Never fails: it waits where the disk refuses."""
        since_us, until_us = self.timeline.at_us(beat.since_ns), self.timeline.at_us(beat.until_ns)
        starts_span = False
        if beat.frames_seen:
            watched_ns = self._watched_until_ns
            starts_span = watched_ns is None or beat.since_ns - watched_ns > SPAN_GAP_NS
            self._watched_until_ns = beat.until_ns
        counts = (beat.frames_seen, beat.frames_classified, beat.frames_skipped)
        self._store._queue_note(
            _INSERT_HEARTBEAT, (self.session_id, self.camera_id, since_us, until_us, *counts, starts_span)
        )
        self._store._queue_note(
            "UPDATE sessions SET heartbeat_us = max(heartbeat_us, ?) WHERE id = ?",
            (self._store._now_us(), self.session_id),
        )
        self.last_us = max(self.last_us, until_us)

    async def add_incident(self, kind: str, detail: str, mono_ns: int | None = None) -> None:
        """Queue what happened to the camera, at `mono_ns` of its timeline or now. Never fails, as `add_heartbeat`."""
        at_us = self._store._now_us() if mono_ns is None else self.timeline.at_us(mono_ns)
        self._store._queue_note(_INSERT_INCIDENT, (self.session_id, self.camera_id, at_us, kind, detail))

    async def set_source(self, source: CameraFacts) -> None:
        """Queue what a source gives that was not there when its books were opened. Never fails, as `add_heartbeat`."""
        self._store._queue_note(
            "UPDATE session_cameras SET source = ?, width = ?, height = ?, fps = ?, fourcc = ?"
            " WHERE session_id = ? AND camera_id = ?",
            (source.uri, source.width, source.height, source.fps, source.fourcc, self.session_id, self.camera_id),
        )

    async def begin_clip(self, start: ClipStart) -> tuple[int, str]:
        """Insert the row of a clip in state `recording`; give its id and its path in the data folder.

        Returns when the row is safe; a disk that fails is waited for.
        """
        return await self._store._insert_clip(self, start)

    async def finish_clip(self, clip_id: int, result: ClipResult) -> None:
        """The clip is on the disk: its row becomes `complete`, its scores are kept. Waits for no failing disk."""
        started_us = self.timeline.at_us(result.started_ns)
        await self._store._settle_clip(clip_id, _clip_end(clip_id, "complete", result, started_us))

    async def fail_clip(self, clip_id: int, reason: str) -> None:
        """The clip was given up and has no file: its row becomes `failed`. Waits for no failing disk."""
        await self._store._settle_clip(clip_id, [(_FAIL_CLIP, (reason, clip_id))])


def clip_path(camera: str, triggered_us: int, label: str, clip_id: int) -> str:
    """Where a clip lies in the data folder: a folder a day in UTC, and a name that says which camera, when and what."""
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=triggered_us)
    name = f"{_in_file_names(camera)}-{at:%Y%m%dT%H%M%SZ}-{_in_file_names(label)}-{clip_id}.mp4"
    return f"clips/{at:%Y/%m/%d}/{name}"


def _in_file_names(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:40].strip("-") or "x"


def _clip_end(clip_id: int, state: str, result: ClipResult, started_us: int | None = None) -> list[Statement]:
    """The statements that end a clip; without `started_us` it keeps the start that its row has."""
    peak = float(result.peak_confidence) if result.scores or state == "complete" else None
    row = (
        state,
        started_us,
        started_us,
        (result.ended_ns - result.started_ns) // 1000,
        result.frames,
        result.width,
        result.height,
        result.codec,
        result.bytes,
        result.thumbnail,
        peak if peak is None else min(1.0, peak),
        clip_id,
    )
    statements: list[Statement] = [(_FINISH_CLIP, row)]
    if result.scores:
        points = [[(at_ns - result.started_ns) // 1_000_000, round(float(score), 4)] for at_ns, score in result.scores]
        statements.append((_INSERT_SCORES, (clip_id, json.dumps(points, separators=(",", ":")))))
    return statements
