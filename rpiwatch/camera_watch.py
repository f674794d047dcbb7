"""One camera's watch on the event loop: predictions become label changes, clips, heartbeats and incidents."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

import structlog

from rpiwatch.clips import ClipEvent, ClipRecorder
from rpiwatch.clock import SessionTimeline, Timeline
from rpiwatch.config import Config, NightSection
from rpiwatch.daylight import Night
from rpiwatch.labels import LabelTracker
from rpiwatch.near_misses import NearMisses
from rpiwatch.pipeline import Note, SourceEnded, SourceGone, SourceOpened
from rpiwatch.places import stays_of
from rpiwatch.quiet_gate import QuietGate
from rpiwatch.records import NOTHING, Heartbeat, LabelChange, Prediction, StillThing, TargetState
from rpiwatch.store import Ledger
from rpiwatch.subject_log import SubjectLog

log = structlog.get_logger(__name__)

DUTIES = 1000
"""Incidents and heartbeats that wait for the disk; there are a few an hour, so more than this is a bug."""

STILL_AGAIN_NS = 6 * 3_600_000_000_000
"""Between two notes of the same still things."""

FINISH_S = 3.5
"""After a stop that somebody waits for, clips end with what is written by then."""


class Observer(Protocol):
    """Whoever watches the watch, such as the demo's live table; called on the event loop, so it must be quick."""

    def on_change(self, camera: str, at_us: int, change: LabelChange) -> None:
        """A label changed."""

    def on_clip(self, camera: str, event: ClipEvent) -> None:
        """A clip began, was published or was given up."""

    def on_second(self, cameras: list[CameraFigures]) -> None:
        """Another second went by."""


class Observers:
    """Several observers as one."""

    def __init__(self, observers: Sequence[Observer]) -> None:
        self._observers = observers

    def on_change(self, camera: str, at_us: int, change: LabelChange) -> None:
        """See `Observer`."""
        for observer in self._observers:
            observer.on_change(camera, at_us, change)

    def on_clip(self, camera: str, event: ClipEvent) -> None:
        """See `Observer`."""
        for observer in self._observers:
            observer.on_clip(camera, event)

    def on_second(self, cameras: list[CameraFigures]) -> None:
        """See `Observer`."""
        for observer in self._observers:
            observer.on_second(cameras)


@dataclass(slots=True)
class CameraFigures:
    """What a camera did since the figures before."""

    name: str
    label: str = NOTHING
    frames: int = 0
    skipped: int = 0
    seconds: float = 0.0
    inference_ns: list[int] = field(default_factory=list)

    @property
    def fps(self) -> float:
        """Frames a second that were not skipped."""
        return self.frames / self.seconds if self.seconds else 0.0

    def add(self, later: CameraFigures) -> None:
        """Take in the figures of the time that follows."""
        self.label = later.label
        self.frames += later.frames
        self.skipped += later.skipped
        self.seconds += later.seconds
        self.inference_ns += later.inference_ns


@dataclass(frozen=True, slots=True)
class Gates:
    """What is between one camera's targets and its clips, beside thresholds; and its night, which changes these."""

    night: Night
    quiet: QuietGate

    @classmethod
    def of(cls, config: Config, camera: str) -> Gates:
        """As the configuration has them for the camera of this name; raises ConfigError as `stays_of` does."""
        stays = stays_of(camera, config.deployments) if config.night.when == "sun" else ()
        return cls(Night(config.night, stays), QuietGate(config.clips.quiet, config.targets))


class CameraWatch:
    """Takes what the model thread delivers, in order, and keeps the camera's books."""

    def __init__(
        self,
        name: str,
        timeline: Timeline | SessionTimeline,
        tracker: LabelTracker,
        subjects: SubjectLog,
        recorder: ClipRecorder | None,
        ledger: Ledger,
        heartbeat_s: float,
        observer: Observer | None,
        *,
        expects_every_frame: bool = True,
        still_things: Callable[[], tuple[StillThing, ...]] = lambda: (),
        gates: Gates | None = None,
    ) -> None:
        """`expects_every_frame`: each frame is to be looked at, so that one which is not was skipped.

        `still_things` gives what stands still in the picture now. Without `gates` there is neither night nor quiet
        time, and no target.
        """
        self.name = name
        self.away_reason: str | None = None
        self.away_since = ""
        """In local time, for people."""
        self.idle_reason: str | None = None
        self.ended = False
        self.frames_taken = 0
        """All but those that were skipped, whether a network was shown them or not."""
        self.frames_classified = 0
        self.frames_skipped = 0
        self._timeline = timeline
        self._tracker = tracker
        self._subjects = subjects
        self._expects_every_frame = expects_every_frame
        self._still_things = still_things
        self._kept_still: tuple[StillThing, ...] = ()
        self._kept_still_ns = 0
        self._gates = gates or Gates(Night(NightSection()), QuietGate((), ()))
        self._near_misses = NearMisses()
        self._recorder = recorder
        self._ledger = ledger
        self._heartbeat_ns = round(heartbeat_s * 1e9)
        self._observer = observer
        self._duties: asyncio.Queue[Coroutine[Any, Any, None] | None] = asyncio.Queue(DUTIES)
        self._second = CameraFigures(name)
        self._frames_seen = 0
        self._last: Prediction | None = None
        self._stopped = False
        self._beat_since_ns: int | None = None
        self._beat_seen = 0
        self._beat_classified = 0
        self._beat_skipped = 0
        self._changed_ns: int | None = None

    async def run(self) -> None:
        """Do what has to wait for the disk, until the source has ended and all of it is safe."""
        async with asyncio.TaskGroup() as group:
            if self._recorder is not None:
                group.create_task(self._recorder.run(), name=f"clips {self.name}")
            while (duty := await self._duties.get()) is not None:
                await duty
            if self._recorder is not None:
                await self._recorder.finish(FINISH_S if self._stopped else None)

    def deliver(self, item: Prediction | Note, inference_ns: int) -> None:
        """Take the next thing that happened to this camera."""
        match item:
            case Prediction():
                self._on_prediction(item, inference_ns)
            case SourceGone(reason):
                self._on_gone(reason)
            case SourceOpened():
                self._on_opened(item)
            case SourceEnded(stopped):
                self._stopped, self.ended = stopped, True
                self._settle()
                self._duties.put_nowait(None)

    @property
    def clips_waiting(self) -> int:
        """Clips that are not on the disk yet, the open one among them."""
        return self._recorder.clips_waiting if self._recorder is not None else 0

    def take_figures(self, seconds: float) -> CameraFigures:
        """The figures since the last call, which start anew."""
        figures, self._second = self._second, CameraFigures(self.name)
        figures.seconds = seconds
        figures.label = self._tracker.label
        return figures

    def _on_prediction(self, prediction: Prediction, inference_ns: int) -> None:
        seen = prediction.seq + 1 - self._frames_seen
        self._frames_seen = prediction.seq + 1
        looked_at = int(prediction.sightings is not None)
        skipped = seen - 1 if self._expects_every_frame else 0
        self.frames_taken += 1
        self.frames_classified += looked_at
        self.frames_skipped += skipped
        self._second.frames += 1
        self._second.skipped += skipped
        if looked_at:
            self._second.inference_ns.append(inference_ns)
        self._last = prediction
        at_us = self._timeline.at_us(prediction.mono_ns)
        night = self._gates.night.holds(at_us, prediction.brightness)
        for record in self._subjects.update(prediction, night):
            self._ledger.add_subject(record)
        change, targets = self._tracker.update(prediction, night)
        if change is not None:
            self._record(change)
        if self._recorder is not None:
            admitted = self._gates.quiet.admit(prediction.mono_ns, at_us, targets)
            self._recorder.on_prediction(prediction.mono_ns, prediction.seq, admitted)
            if looked_at:
                self._note_near_misses(prediction.mono_ns, targets, admitted, night)
        if self._beat_since_ns is None:
            self._beat_since_ns = prediction.mono_ns
        self._beat_seen += seen
        self._beat_classified += looked_at
        self._beat_skipped += skipped
        if prediction.mono_ns - self._beat_since_ns >= self._heartbeat_ns:
            self._beat()

    def _note_near_misses(
        self, mono_ns: int, targets: Sequence[TargetState], admitted: Sequence[TargetState], night: bool
    ) -> None:
        visits = [state.since_ns is not None for state in admitted]
        for miss in self._near_misses.look(mono_ns, self._tracker.chances, targets, visits, night=night):
            self._ledger.add_near_miss(miss)

    def _record(self, change: LabelChange) -> None:
        if change.previous != NOTHING and self._changed_ns is not None:
            count = self._subjects.count(change.previous, self._changed_ns, change.mono_ns)
            change = replace(change, previous_count=count)
        self._changed_ns = change.mono_ns
        self._ledger.add_change(change)
        log.info(
            "label",
            camera=self.name,
            label=change.label,
            detail=change.detail,
            previous=change.previous,
            confidence=round(change.confidence, 3),
            frame=change.seq,
        )
        if self._observer is not None:
            self._observer.on_change(self.name, self._timeline.at_us(change.mono_ns), change)

    def _on_gone(self, reason: str) -> None:
        log.warning("camera lost", camera=self.name, reason=reason)
        self.away_reason = reason
        self.away_since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S")
        self._settle()
        last_ns = self._last.mono_ns if self._last is not None else None
        self._duties.put_nowait(self._ledger.add_incident("camera_lost", reason, last_ns))

    def _on_opened(self, opened: SourceOpened) -> None:
        info, away_s = opened.info, round(opened.away_s, 1)
        log.info(
            "camera back", camera=self.name, away_s=away_s,
            uri=info.uri, width=info.width, height=info.height, fps=info.fps, fourcc=info.fourcc,
        )  # fmt: skip
        self.away_reason = None
        if opened.first:
            self._duties.put_nowait(self._ledger.set_source(info))
        detail = f"after {away_s} s: {info.uri}, {info.width}x{info.height} {info.fourcc}".rstrip()
        self._duties.put_nowait(self._ledger.add_incident("camera_back", detail, opened.mono_ns))

    def _settle(self) -> None:
        """Close what is open at the last real frame: the label, the clip, the heartbeat."""
        for record in self._subjects.close():
            self._ledger.add_subject(record)
        change = self._tracker.close()
        if change is not None:
            self._record(change)
        for miss in self._near_misses.close():
            self._ledger.add_near_miss(miss)
        self._gates.quiet.reset()
        if self._recorder is not None:
            self._recorder.on_break()
        self._beat()

    def _keep_still_things(self, mono_ns: int) -> None:
        """Have them known after a restart: when they are others, and now and then that they still are."""
        things = self._still_things()
        if things != self._kept_still or (things and mono_ns - self._kept_still_ns >= STILL_AGAIN_NS):
            self._ledger.keep_still_things(things)
            self._kept_still, self._kept_still_ns = things, mono_ns

    def _beat(self) -> None:
        if self._beat_since_ns is not None and self._last is not None:
            beat = Heartbeat(
                self._beat_since_ns,
                self._last.mono_ns,
                self._beat_seen,
                self._beat_classified,
                self._beat_skipped,
            )
            self._duties.put_nowait(self._ledger.add_heartbeat(beat))
            self._keep_still_things(self._last.mono_ns)
        self._beat_since_ns, self._beat_seen, self._beat_classified, self._beat_skipped = None, 0, 0, 0
