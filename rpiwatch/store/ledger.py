"""The books of one camera in one session."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from rpiwatch.boxes import Box
from rpiwatch.clock import Moment, SessionTimeline, Timeline
from rpiwatch.records import (
    NOTHING,
    ClipResult,
    ClipStart,
    Heartbeat,
    LabelChange,
    NearMiss,
    StillThing,
    SubjectRecord,
)
from rpiwatch.store.rows import (
    FAIL_CLIP,
    FORGET_STILL_THINGS,
    INSERT_HEARTBEAT,
    INSERT_INCIDENT,
    INSERT_NEAR_MISS,
    INSERT_STILL_THINGS,
    UPSERT_SUBJECT,
    box_json,
    clip_end,
    still_things_json,
    track_json,
)

if TYPE_CHECKING:
    from rpiwatch.store.writer import Store

SPAN_GAP_NS = 5_000_000_000
"""Heartbeats no further apart than this are one span of watching."""


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


class Ledger:
    """The books of one camera in one session: turns its records into rows, and its times into UTC microseconds."""

    def __init__(
        self,
        store: Store,
        session_id: int,
        camera_id: int,
        model_id: int,
        name: str,
        timeline: Timeline | SessionTimeline,
    ) -> None:
        self.session_id = session_id
        self.camera_id = camera_id
        self.model_id = model_id
        self.name = name
        self.timeline = timeline
        self.last_ns = (timeline if isinstance(timeline, Timeline) else timeline.anchored).anchor_mono_ns
        """The last moment that is in the books, on `timeline`."""
        self._store = store
        self._label = NOTHING
        self._torn = False
        self._near_misses = 0
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
        count = change.previous_count
        queued = self._store._queue_change(
            (
                self.session_id,
                self.camera_id,
                self.model_id,
                Moment(self.timeline, change.mono_ns),
                change.seq,
                self._label,
                change.label,
                change.detail,
                min(1.0, max(0.0, float(change.confidence))),
                count.subjects if count is not None else None,
                count.at_once if count is not None else None,
            )
        )
        self._torn = not queued
        if queued:
            self._label = change.label
            self.last_ns = max(self.last_ns, change.mono_ns)

    def add_subject(self, record: SubjectRecord) -> None:
        """Queue what is known of a subject, in the place of what was known of it before. Never blocks."""
        first, last = Moment(self.timeline, record.first_ns), Moment(self.timeline, record.last_ns)
        row = (
            self.session_id, self.camera_id, self.model_id, record.number, first, last, record.there,
            record.label, record.detail, json.dumps(record.names, ensure_ascii=False),
            min(1.0, float(record.confidence)), record.looks, record.still,
            Moment(self.timeline, record.best_ns), track_json(record),
        )  # fmt: skip
        self._store._queue_sighting(("subject", self.session_id, self.camera_id, record.number), (UPSERT_SUBJECT, row))
        self.last_ns = max(self.last_ns, record.last_ns)

    def add_near_miss(self, miss: NearMiss) -> None:
        """Queue a target that was nearly there. Never blocks."""
        times = [Moment(self.timeline, mono_ns) for mono_ns in (miss.since_ns, miss.until_ns, miss.peak_ns)]
        row = (
            self.session_id, self.camera_id, miss.label, miss.gate, *times, miss.reached, miss.needed, miss.night,
            miss.subject, box_json(miss.box),
        )  # fmt: skip
        self._near_misses += 1
        key = ("near miss", self.session_id, self.camera_id, self._near_misses)
        self._store._queue_sighting(key, (INSERT_NEAR_MISS, row))
        self.last_ns = max(self.last_ns, miss.until_ns)

    def keep_still_things(self, things: Sequence[StillThing]) -> None:
        """Queue what stands still in the picture now, in the place of what was kept before."""
        row = (self.camera_id, self._store._now(), still_things_json(things))
        self._store._queue_sighting(
            ("still things", self.camera_id), (FORGET_STILL_THINGS, row[:1]), (INSERT_STILL_THINGS, row)
        )

    async def still_things(self, within_us: int) -> list[StillThing]:
        """What stood still in the picture, and was last seen within this time."""

        async def read() -> list[StillThing]:
            now_us = self._store._now().at_us
            rows = await self._store._rows(
                "SELECT label, ? - seen_us, left_edge, top_edge, right_edge, bottom_edge FROM still_things"
                " WHERE camera_id = ? AND seen_us > ?",
                (now_us, self.camera_id, now_us - within_us),
            )
            return [StillThing(label, Box(*edges), 1000 * max(0, unseen_us)) for label, unseen_us, *edges in rows]

        return await self._store._patiently(read)

    async def add_heartbeat(self, beat: Heartbeat) -> None:
        """Queue what the camera did since its heartbeat before. Never fails: it waits where the disk refuses."""
        since, until = Moment(self.timeline, beat.since_ns), Moment(self.timeline, beat.until_ns)
        starts_span = False
        if beat.frames_seen:
            watched_ns = self._watched_until_ns
            starts_span = watched_ns is None or beat.since_ns - watched_ns > SPAN_GAP_NS
            self._watched_until_ns = beat.until_ns
        counts = (beat.frames_seen, beat.frames_classified, beat.frames_skipped)
        self._store._queue_note(INSERT_HEARTBEAT, (self.session_id, self.camera_id, since, until, *counts, starts_span))
        self._store._queue_note(
            "UPDATE sessions SET heartbeat_us = max(heartbeat_us, ?) WHERE id = ?",
            (self._store._now(), self.session_id),
        )
        self.last_ns = max(self.last_ns, beat.until_ns)

    async def add_incident(self, kind: str, detail: str, mono_ns: int | None = None) -> None:
        """Queue what happened to the camera, at `mono_ns` of its timeline or now. Never fails, as `add_heartbeat`."""
        at = self._store._now() if mono_ns is None else Moment(self.timeline, mono_ns)
        self._store._queue_note(INSERT_INCIDENT, (self.session_id, self.camera_id, at, kind, detail))

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
        started = Moment(self.timeline, result.started_ns)
        await self._store._settle_clip(clip_id, clip_end(clip_id, "complete", result, started))

    async def fail_clip(self, clip_id: int, reason: str) -> None:
        """The clip was given up and has no file: its row becomes `failed`. Waits for no failing disk."""
        await self._store._settle_clip(clip_id, [(FAIL_CLIP, (reason, clip_id))])
