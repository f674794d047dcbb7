"""The only writer of the history: batched label changes, clips, incidents and heartbeats over one connection.

Faults of the disk are met here: what cannot be written waits in memory, is tried again, and told of once written.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Hashable, Iterable, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

import structlog

from rpiwatch.clock import STEP_US, Clock, Moment, SessionTimeline, Timeline
from rpiwatch.config import DATABASE_NAME, StoreSection
from rpiwatch.durations import Durations
from rpiwatch.records import ClipResult, ClipStart
from rpiwatch.store.connection import Connection, is_disk_fault, tells_disk_was_away
from rpiwatch.store.errors import StoreError
from rpiwatch.store.folder import hold_data_folder, hold_data_folder_again, mark
from rpiwatch.store.ledger import CameraFacts, Ledger, ModelFacts
from rpiwatch.store.rescue import SetAside, is_damage, keeps_from_starting, mark_damaged, open_or_set_aside
from rpiwatch.store.rows import (
    CHANGE_MOMENT,
    CLOSE_CRASHED_CAMERAS,
    CLOSE_CRASHED_SESSIONS,
    FAIL_CLIP,
    INSERT_CHANGE,
    INSERT_INCIDENT,
    SETTLE_CRASHED_SUBJECTS,
    SETTLE_SUBJECTS,
    Statement,
    clip_end,
    clip_path,
    grounds_json,
    resolve,
)
from rpiwatch.store.shifts import shift_statements

log = structlog.get_logger(__name__)

T = TypeVar("T")

BATCH_ROWS = 2000
"""Of one transaction at most, so that what has waited for a disk does not keep clips waiting when it is back."""
MAX_NOTES = 10_000
"""Incidents, heartbeats and clips' ends that wait for the disk at most; later ones are counted and told of."""
MAX_SIGHTINGS = 5000
"""Likewise subjects, near misses and still things: those of a flock come by the thousand, and are megabytes."""
FIRST_RETRY_S = 0.5
LONGEST_RETRY_S = 30.0
"""Between two tries to write to a disk that failed; they double from the first to the longest."""
LAST_TRIES = 3
"""To write what waits when a session or the store is closed; then it stays unwritten."""
LAST_BUSY_TIMEOUT_MS = 700
"""Of each of them, so that another program's lock cannot hold up a stop."""
CLOCK_LOOK_S = 1.0
"""Between two looks whether the wall clock was set."""
CLOCK_SETTLES_S = 3600
"""After a start a clock is no longer expected to be set."""

HELD_COMMIT_S = 30.0
"""Between two commits while a reader holds the write-ahead log; or as many rows as one transaction takes."""


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
    since: Moment


@dataclass(slots=True)
class _OpenSession:
    """The daemon's session, and what its times count from."""

    id: int
    timeline: SessionTimeline
    boot_id: str
    synchronised: bool


@asynccontextmanager
async def open_store(data_dir: Path, section: StoreSection, clock: Clock) -> AsyncIterator[Store]:
    """Hold the data folder, bring its database up to date and open it; close it when done.

    Sessions that died are closed with the time of their last row or heartbeat and the reason 'crashed'. A database that
    is broken is set aside, and a new one begun. Raises StoreError where another process holds the folder, or the folder
    or its disk cannot be used.
    """
    with ExitStack() as held:
        held.enter_context(hold_data_folder(data_dir))
        with _told_as_store_error(data_dir / DATABASE_NAME):
            try:
                store = await _open(data_dir, section, clock, held)
            except (sqlite3.Error, UnicodeDecodeError) as fault:
                if not keeps_from_starting(fault):
                    raise
                mark_damaged(data_dir, str(fault))
                store = await _open(data_dir, section, clock, held)
        try:
            try:
                yield store
            finally:
                await store._drain()
        finally:
            await store._connection.close()


async def _open(data_dir: Path, section: StoreSection, clock: Clock, held: ExitStack) -> Store:
    migrated, set_aside = await asyncio.to_thread(open_or_set_aside, data_dir)
    if migrated.copy is not None:
        log.info("database upgraded", **migrated.told())
    connection = await Connection.open(migrated.database)
    try:
        store = Store(connection, migrated.database, section, clock, held)
        await store._begin(set_aside)
    except BaseException:
        await connection.close()
        raise
    return store


class Store:
    """Writes the history of one data folder. Its methods may be called, and cancelled, by any task of the event loop.

    Each is one transaction: the connection is taken by one at a time, and a caller that is cancelled leaves a write
    that runs to its end.
    """

    def __init__(
        self, connection: Connection, database: Path, section: StoreSection, clock: Clock, held: ExitStack
    ) -> None:
        self._connection = connection
        self._database = database
        self._section = section
        self._clock = clock
        self._began_ns = clock.monotonic_ns()
        self._held = held
        self.row_times = Durations()
        """From the first frame that carried a new label until that was on the disk (dwell and all), in this session."""
        self._history_id = ""
        self._session: _OpenSession | None = None
        self._ledgers: list[Ledger] = []
        self._changes: deque[tuple[Any, ...]] = deque()  # at most section.queue_rows, see _queue_change
        self._notes: deque[Statement] = deque()  # at most MAX_NOTES, see _queue_note
        self._sightings: dict[Hashable, Sequence[Statement]] = {}  # at most MAX_SIGHTINGS, see _queue_sighting
        self._lost_changes = 0
        self._lost_notes = 0
        self._lost_sightings = 0
        self._outage: _Outage | None = None
        self._disk_was_away = False
        self._something_waits = asyncio.Event()
        self._enough_waits = asyncio.Event()
        self._queues_lock = asyncio.Lock()
        self._writes: set[asyncio.Task[Any]] = set()

    @property
    def waiting_rows(self) -> int:
        """Label changes, subjects, incidents, heartbeats, clips' ends and the like that are not on the disk yet."""
        return len(self._changes) + len(self._sightings) + len(self._notes)

    @property
    def fault(self) -> str | None:
        """Why the disk does not take rows now; None where it does."""
        outage = self._outage
        return outage.fault if outage is not None else None

    async def run(self) -> None:
        """Commit what is queued, until cancelled: within `commit_interval_s`, or as soon as `commit_rows` wait.

        A disk that fails does not end it: what waits is kept and tried again. That is logged once, and once all is
        written an incident `store_failed` says how long it waited.
        """
        pause_s = FIRST_RETRY_S
        while True:
            await self._something_waits.wait()
            interval_s = HELD_COMMIT_S if self._connection.wal_is_held else self._section.commit_interval_s
            with suppress(TimeoutError):
                async with asyncio.timeout(interval_s):
                    await self._enough_waits.wait()
            if await self.flush():
                pause_s = FIRST_RETRY_S
            else:
                await asyncio.sleep(pause_s)
                pause_s = min(2 * pause_s, LONGEST_RETRY_S)

    async def watch_clock(self) -> None:
        """Correct the open session's times whenever the wall clock was set, until cancelled."""
        while True:
            await asyncio.sleep(CLOCK_LOOK_S)
            await self.check_clock()

    async def check_clock(self) -> None:
        """Where the wall clock was set since the session's anchor: correct all that the session wrote, and say so.

        The other sessions of this boot, which count on the same monotonic clock, are corrected with it, but those that
        were shifted by hand. A disk that refuses is asked again at the next look.
        """
        session = self._session
        if session is None:
            return
        try:
            if session.timeline.step_us(self._clock):
                await self._to_its_end(self._correct_session(session))
            if not session.synchronised and self._clock.is_synchronised():
                session.synchronised = True
                self._queue_note(
                    "UPDATE sessions SET synchronised_us = ? WHERE id = ? OR part_of = ?",
                    (self._now(), session.id, session.id),
                )
        except sqlite3.Error as fault:
            self._meet(fault)

    async def flush(self) -> bool:
        """Commit all that is queued; True when it is on the disk, False when the disk refuses and it stays queued."""
        return await self._to_its_end(self._commit_queues())

    async def open_session(
        self, timeline: Timeline, *, version: str, boot_id: str, config: str, patient: bool = False
    ) -> int:
        """Insert a session that begins now, in which `timeline` ties the machine's clock to UTC; give its id.

        Where the disk refuses, raises StoreError, or waits for it if `patient`.
        """
        now_us = timeline.at_us(self._clock.monotonic_ns())
        synchronised = self._clock.is_synchronised()
        row = (
            now_us, now_us, timeline.anchor_mono_ns, timeline.anchor_utc_us, boot_id, version, config, synchronised,
        )  # fmt: skip

        async def insert() -> int:
            [(session_id,)] = await self._rows(
                "INSERT INTO sessions"
                " (started_us, heartbeat_us, anchor_mono_ns, anchor_utc_us, boot_id, version, config,"
                " began_synchronised) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                row,
            )
            await self._correct_boot(boot_id, timeline, synchronised, int(session_id))
            return int(session_id)

        session_id = await (self._patiently(insert) if patient else self._at_once(insert))
        self._session = _OpenSession(session_id, SessionTimeline(timeline), boot_id, synchronised)
        self.row_times = Durations()
        return session_id

    async def open_camera(
        self, session_id: int, *, name: str, source: CameraFacts, model: ModelFacts, timeline: Timeline | None = None
    ) -> Ledger:
        """Begin the books of one camera in a session; its records count their time on `timeline`, or on the session's.

        A disk that refuses is waited for.
        """
        weights = (model.name, model.engine, model.weights, model.weights_sha256, model.input_size)
        session = self._session
        assert session is not None  # noqa: S101 - open_session comes first

        async def insert() -> tuple[int, int]:
            # Within the transaction, after which a correction of the clock finds this row.
            anchored = timeline or session.timeline.anchored
            anchor = (anchored.anchor_mono_ns, anchored.anchor_utc_us)
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

        camera_id, model_id = await self._patiently(insert)
        ledger = Ledger(self, session_id, camera_id, model_id, name, timeline or session.timeline)
        self._ledgers.append(ledger)
        return ledger

    async def close_session(self, session_id: int, reason: str) -> None:
        """Commit what is queued, then end the session and its cameras' books.

        Where the disk refuses, the end waits too: a later commit writes it, or the next start finds a crash.
        """
        await self.check_clock()
        for ledger in [ledger for ledger in self._ledgers if ledger.session_id == session_id]:
            self._ledgers.remove(ledger)
            self._notes.append(
                (
                    "UPDATE session_cameras SET ended_us = ? WHERE session_id = ? AND camera_id = ?",
                    (Moment(ledger.timeline, ledger.last_ns), session_id, ledger.camera_id),
                )
            )
        self._notes.append((SETTLE_SUBJECTS, (session_id,)))  # of whom the end was lost
        now = self._now()
        self._notes.append(
            (
                "UPDATE sessions SET ended_us = max(started_us, ?), heartbeat_us = max(heartbeat_us, ?), end_reason = ?"
                " WHERE id = ?",
                (now, now, reason, session_id),
            )
        )
        await self._flush_with_patience()
        if self._session is not None and self._session.id == session_id:
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

    async def failed_clips(self) -> list[str]:
        """The paths of all clips that failed. Raises StoreError where the disk refuses."""

        async def read() -> list[str]:
            return [path for (path,) in await self._rows("SELECT path FROM clips WHERE state = 'failed'")]

        return await self._at_once(read)

    async def recover_clip(self, clip_id: int, result: ClipResult | None, reason: str = "") -> None:
        """Settle an unfinished clip: `recovered` with what its file holds, or `failed` where that is None.

        The clip keeps the start that its row has: of the result's times only the differences count. A confidence
        without scores is unknown. A clip that failed is an incident with the `reason`.
        """
        if result is not None:
            await self._settle_clip(clip_id, clip_end(clip_id, "recovered", result))
            return
        reason = reason or "a crash left nothing of it that plays"
        incident = (
            "INSERT INTO incidents (session_id, camera_id, at_us, kind, detail)"
            " SELECT session_id, camera_id, triggered_us, 'clip_failed', path || ': ' || ? FROM clips WHERE id = ?"
        )
        await self._settle_clip(clip_id, [(FAIL_CLIP, (reason, clip_id)), (incident, (reason, clip_id))])

    @property
    def now_us(self) -> int:
        """This moment in UTC microseconds, by the open session's anchor."""
        return self._now().at_us

    @property
    def knows_age(self) -> bool:
        """Whether the clock can be trusted to tell how old a thing is.

        One that is wrong at the start is set within the hour, where there is anything to set it by.
        """
        return (
            self._clock.is_synchronised()
            or self._clock.monotonic_ns() - self._began_ns >= CLOCK_SETTLES_S * 1_000_000_000
        )

    @property
    def history_id(self) -> str:
        """What tells this history from any other."""
        return self._history_id

    @property
    def is_in_place(self) -> bool:
        """Whether the data folder still holds the database that is open; a look at the disk, so not for the loop."""
        return self._connection.is_in_place

    def add_incident(self, kind: str, detail: str) -> None:
        """Queue what happened now, to no camera in particular. Never fails: it waits where the disk refuses."""
        self._queue_note(INSERT_INCIDENT, (self._session_id, None, self._now(), kind, detail))

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` finds with a connection of its own that can only read, in a thread."""

        def in_thread() -> T:
            with closing(sqlite3.connect(f"file:{quote(str(self._database))}?mode=ro", uri=True)) as connection:
                return work(connection)

        return await asyncio.to_thread(in_thread)

    # From here on for this package only.

    @property
    def _session_id(self) -> int | None:
        return self._session.id if self._session is not None else None

    def _now(self) -> Moment:
        """This moment by the session's anchor, so that it lies in order with the session's other rows."""
        timeline = self._session.timeline if self._session is not None else Timeline.now(self._clock)
        return Moment(timeline, self._clock.monotonic_ns())

    async def _begin(self, set_aside: SetAside | None) -> None:
        """Take the database over from whoever wrote it before."""
        [(self._history_id,)] = await self._rows("SELECT id FROM history")

        async def take_over() -> None:
            await self._close_crashed()
            if set_aside is not None:
                detail = f"{set_aside.reason}; the database of before is {set_aside.database.name}"
                incident = (None, None, self._now().at_us, "database_set_aside", detail)
                await self._connection.execute(INSERT_INCIDENT, incident)

        await self._in_transaction(take_over)
        await asyncio.to_thread(mark, self._database.parent, self._history_id)

    async def _close_crashed(self) -> None:
        """End the sessions that nobody ended: this process holds the folder, so they are not running."""
        await self._connection.execute(SETTLE_CRASHED_SUBJECTS)
        await self._connection.execute(CLOSE_CRASHED_CAMERAS)
        crashed = await self._rows(CLOSE_CRASHED_SESSIONS)
        for session_id, ended_us, part_of in crashed:
            if part_of is not None:
                continue  # a folder's file, which is done again
            detail = "the session ended without notice: a crash, a kill or a power cut"
            await self._connection.execute(INSERT_INCIDENT, (session_id, None, ended_us, "crashed", detail))
            log.warning("an earlier session crashed", session=session_id)

    async def _correct_session(self, session: _OpenSession) -> None:
        """In one transaction: shift what the open session wrote, and move its anchor once that is on the disk."""
        step_us = changes = 0

        async def correct() -> None:
            nonlocal step_us, changes
            # Now that it is our turn: whoever came before may have corrected it.
            step_us = session.timeline.step_us(self._clock)
            if step_us == 0:
                return
            noticed_us = Timeline.now(self._clock).anchor_utc_us
            await self._shift(session.id, step_us, noticed_us)
            [(changes,)] = await self._rows("SELECT count(*) FROM label_changes WHERE session_id = ?", (session.id,))
            anchored = session.timeline.anchored
            timeline = Timeline(anchored.anchor_mono_ns, anchored.anchor_utc_us + step_us)
            await self._correct_boot(session.boot_id, timeline, self._clock.is_synchronised(), session.id)
            detail = f"the clock was set by {step_us / 1e6:+.3f} s: the session's rows were moved with it"
            await self._connection.execute(INSERT_INCIDENT, (session.id, None, noticed_us, "clock_step", detail))

        await self._transact(correct, lambda: session.timeline.move(step_us))
        if step_us:
            log.warning("the clock was set: the session's times are corrected", by_s=step_us / 1e6, rows=changes)

    async def _correct_boot(self, boot_id: str, timeline: Timeline, synchronised: bool, session_id: int) -> None:
        """Within a transaction: shift the other sessions of this boot to what is known of its monotonic clock now."""
        sessions = await self._rows(
            "SELECT id, anchor_mono_ns, anchor_utc_us FROM sessions AS s"
            " WHERE boot_id = ? AND boot_id <> '' AND id <> ? AND part_of IS NULL AND began_synchronised IS NOT NULL"
            " AND NOT EXISTS (SELECT 1 FROM clock_corrections WHERE session_id = s.id AND reason = 'by hand')",
            (boot_id, session_id),
        )
        now = Timeline.now(self._clock)
        for other_id, anchor_mono_ns, anchor_utc_us in sessions:
            shift_us = timeline.at_us(anchor_mono_ns) - anchor_utc_us
            if abs(shift_us) > STEP_US:
                await self._shift(other_id, shift_us, now.anchor_utc_us)
                log.warning("times of an earlier session are corrected", session=other_id, by_s=shift_us / 1e6)
            if synchronised:
                await self._connection.execute(
                    "UPDATE sessions SET synchronised_us = ? WHERE (id = ? OR part_of = ?)"
                    " AND began_synchronised = 0 AND synchronised_us IS NULL",
                    (now.anchor_utc_us, other_id, other_id),
                )

    async def _shift(self, session_id: int, shift_us: int, noticed_us: int) -> None:
        for sql, parameters in shift_statements(session_id, shift_us, noticed_us, "step"):
            await self._connection.execute(sql, parameters)

    async def _drain(self) -> None:
        await self._flush_with_patience()
        if self.waiting_rows:
            others = self.waiting_rows - len(self._changes)
            log.error("rows are lost: the disk does not take them", changes=len(self._changes), others=others)
        while self._writes:
            await asyncio.wait(self._writes)

    async def _flush_with_patience(self) -> None:
        with suppress(sqlite3.Error):
            await self._connection.wait_for_locks(LAST_BUSY_TIMEOUT_MS)
        try:
            await self._flush_some_times()
        finally:
            with suppress(sqlite3.Error):
                await self._connection.wait_for_locks()

    async def _flush_some_times(self) -> None:
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
        if len(self._changes) >= (BATCH_ROWS if self._connection.wal_is_held else self._section.commit_rows):
            self._enough_waits.set()
        return True

    def _queue_note(self, sql: str, parameters: tuple[Any, ...]) -> None:
        if len(self._notes) < MAX_NOTES:
            self._notes.append((sql, parameters))
        else:
            self._lost_notes += 1
        self._something_waits.set()

    def _queue_sighting(self, key: Hashable, *statements: Statement) -> None:
        """Queue them in the place of those that wait under the same key."""
        if key in self._sightings or len(self._sightings) < MAX_SIGHTINGS:
            self._sightings[key] = statements
        else:
            self._lost_sightings += 1
        self._something_waits.set()

    async def _commit_queues(self) -> bool:
        async with self._queues_lock:
            await self._reconnect()
            while self.waiting_rows or self._outage or self._lost_changes or self._lost_notes or self._lost_sightings:
                changes = list(islice(self._changes, BATCH_ROWS))
                sightings = list(islice(self._sightings.items(), BATCH_ROWS))
                # The end of a session comes after all that it saw, so notes wait for the rest.
                is_rest = len(changes) == len(self._changes) and len(sightings) == len(self._sightings)
                notes = list(islice(self._notes, BATCH_ROWS)) if is_rest else []
                lost_changes, lost_notes, lost_sightings = self._lost_changes, self._lost_notes, self._lost_sightings
                statements = [statement for _, several in sightings for statement in several]
                statements += notes + self._own_incidents()

                try:
                    await self._transact(partial(self._write, changes, statements))
                except sqlite3.Error as fault:
                    self._meet(fault)
                    return False
                self._take_row_times(changes)
                for _ in changes:
                    self._changes.popleft()
                for _ in notes:
                    self._notes.popleft()
                for key, written in sightings:
                    if self._sightings[key] is written:  # else a later one has come
                        del self._sightings[key]
                self._lost_changes -= lost_changes
                self._lost_notes -= lost_notes
                self._lost_sightings -= lost_sightings
                if self._outage is not None:
                    log.warning("the disk takes rows again")
                    self._outage, self._disk_was_away = None, False
            self._something_waits.clear()
            self._enough_waits.clear()
            return True

    def _take_row_times(self, committed: list[tuple[Any, ...]]) -> None:
        """Of the frames that the machine's own clock has timed; a file's own times are of another day."""
        now_ns = self._clock.monotonic_ns()
        for change in committed:
            moment: Moment = change[CHANGE_MOMENT]
            if isinstance(moment.timeline, SessionTimeline):
                self.row_times.add(now_ns - moment.mono_ns)

    async def _write(self, changes: list[tuple[Any, ...]], statements: list[Statement]) -> None:
        await self._connection.executemany(INSERT_CHANGE, [resolve(change) for change in changes])
        for sql, parameters in statements:
            await self._connection.execute(sql, resolve(parameters))

    def _own_incidents(self) -> list[Statement]:
        """What is to be told of the store itself, once it can write again."""
        told: list[tuple[Moment, str, str]] = []
        if (outage := self._outage) is not None:
            length_s = (self._clock.monotonic_ns() - outage.since.mono_ns) / 1e9
            detail = f"{outage.fault}: {self.waiting_rows} rows waited, for up to {length_s:.1f} s"
            told.append((outage.since, "store_failed", detail))
        if self._lost_changes:
            detail = f"{self._lost_changes} label changes were lost, because {self._section.queue_rows} waited already"
            told.append((self._now(), "label_changes_lost", detail))
        if self._lost_notes:
            detail = f"{self._lost_notes} incidents and heartbeats were lost, because {MAX_NOTES} waited already"
            told.append((self._now(), "incidents_lost", detail))
        if self._lost_sightings:
            detail = (
                f"{self._lost_sightings} records of subjects and near misses were lost, because {MAX_SIGHTINGS} waited "
                "already"
            )
            told.append((self._now(), "subjects_lost", detail))
        return [(INSERT_INCIDENT, (self._session_id, None, *incident)) for incident in told]

    def _meet(self, fault: sqlite3.Error) -> None:
        """Go on after a fault of the disk, which `run` watches from now on; raise any other, which is a bug.

        A database that is found broken ends the process: at its next start it is set aside.
        """
        if is_damage(fault):
            mark_damaged(self._database.parent, str(fault))
            raise StoreError(f"{self._database}: is broken ({fault}); the next start sets it aside and begins anew")
        if not is_disk_fault(fault):
            raise fault
        self._disk_was_away = self._disk_was_away or tells_disk_was_away(fault)
        if self._outage is None:
            log.error(
                "the disk does not take rows, they wait in memory", fault=str(fault), database=str(self._database)
            )
            self._outage = _Outage(str(fault), self._now())
        self._something_waits.set()

    async def _settle_clip(self, clip_id: int, statements: Sequence[Statement]) -> None:
        """Write a clip's end now, or with the next commit where the disk refuses."""
        (sql, parameters), *others = statements

        async def write() -> None:
            cursor = await self._connection.execute(sql, resolve(parameters))
            if cursor.rowcount != 1:
                raise ValueError(f"clip {clip_id} is not being recorded, so it cannot end")
            for other, others_parameters in others:
                await self._connection.execute(other, resolve(others_parameters))

        try:
            await self._in_transaction(write)
        except sqlite3.Error as fault:
            self._meet(fault)
            self._notes.extend(statements)

    async def _insert_clip(self, ledger: Ledger, start: ClipStart) -> tuple[int, str]:
        async def insert() -> tuple[int, str]:
            triggered_us = ledger.timeline.at_us(start.triggered_ns)
            # Within the transaction nobody else can take this number, and rows of clips are never deleted.
            [(clip_id,)] = await self._rows("SELECT coalesce(max(id), 0) + 1 FROM clips")
            path = clip_path(ledger.name, triggered_us, start.label, clip_id)
            await self._connection.execute(
                "INSERT INTO clips (id, session_id, camera_id, model_id, label, state, path,"
                " started_us, triggered_us, continues_clip_id, grounds)"
                " VALUES (?, ?, ?, ?, ?, 'recording', ?, ?, ?, ?, ?)",
                (clip_id, ledger.session_id, ledger.camera_id, ledger.model_id, start.label, path,
                 ledger.timeline.at_us(start.since_ns), triggered_us, start.continues_clip_id,
                 grounds_json(start.grounds)),
            )  # fmt: skip
            return clip_id, path

        return await self._patiently(insert)

    async def _patiently(self, work: Callable[[], Awaitable[T]]) -> T:
        """One transaction, however long the disk refuses it."""
        async for _ in retries():
            try:
                return await self._in_transaction(work)
            except sqlite3.Error as fault:
                self._meet(fault)
                async with self._queues_lock:
                    await self._reconnect()
        raise AssertionError("there is always another try")

    async def _at_once(self, work: Callable[[], Awaitable[T]]) -> T:
        """One transaction now, or StoreError."""
        with _told_as_store_error(self._database):
            return await self._in_transaction(work)

    async def _in_transaction(self, work: Callable[[], Awaitable[T]]) -> T:
        return await self._to_its_end(self._transact(work))

    async def _transact(self, work: Callable[[], Awaitable[T]], committed: Callable[[], None] | None = None) -> T:
        """All of the work or nothing; `committed` is called when it is on the disk, before anybody else's turn."""
        return await self._connection.transact(work, committed, self._tell_held)

    def _tell_held(self, wal_bytes: int, wal_name: str) -> None:
        detail = (
            f"a program that reads the history has not ended its transaction, and {wal_name} has grown to "
            f"{wal_bytes / 1e6:.0f} MB; until it does, label changes are written every {HELD_COMMIT_S:.0f} s only"
        )
        log.warning("the write-ahead log is held by a reader", megabytes=round(wal_bytes / 1e6), remedy=detail)
        self._queue_note(INSERT_INCIDENT, (self._session_id, None, self._now(), "wal_held", detail))

    async def _reconnect(self) -> None:
        """After the disk was away: open the database anew where the data folder holds it; else all stays as it is."""
        if self._disk_was_away:
            hold_again = partial(hold_data_folder_again, self._held, self._database.parent)
            await self._connection.reopen(self._history_id, hold_again)

    async def _to_its_end(self, write: Coroutine[Any, Any, T]) -> T:
        """Wait for a write that goes on when the waiting is cancelled: its statements run in a thread anyway."""
        task = asyncio.create_task(write, name="store write")
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)
        return await asyncio.shield(task)

    async def _rows(self, sql: str, parameters: tuple[Any, ...] = ()) -> Iterable[sqlite3.Row]:
        return await self._connection.rows(sql, parameters)


async def retries() -> AsyncIterator[None]:
    """Another try each time, at once and then after pauses that grow; without end."""
    pause_s = FIRST_RETRY_S
    while True:
        yield
        await asyncio.sleep(pause_s)
        pause_s = min(2 * pause_s, LONGEST_RETRY_S)


@contextmanager
def _told_as_store_error(database: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as fault:
        raise StoreError(
            f"{database}: the history cannot be written: {fault}; look at the disk's space and its health"
        ) from fault
