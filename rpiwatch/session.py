"""One session: the threads and tasks that run between the opening of the cameras and the last row."""

from __future__ import annotations

import asyncio
import os
import statistics
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

import structlog

from rpiwatch import THREAD_PREFIX, systemd
from rpiwatch.addresses import without_secrets
from rpiwatch.camera_watch import CameraFigures, CameraWatch, Gates, Observer
from rpiwatch.clips import ClipEvent, ClipRecorder, FrameRing, encode_jpeg
from rpiwatch.clock import Clock, SessionTimeline
from rpiwatch.config import CameraSection, Config
from rpiwatch.durations import Durations, total_of
from rpiwatch.folder_watch import FolderCapture, FolderWatch
from rpiwatch.labels import LabelTracker
from rpiwatch.live import CameraLook
from rpiwatch.look_gate import open_gate
from rpiwatch.lookout import Lookout, Networks
from rpiwatch.networks.model_info import frames_at_once_of
from rpiwatch.pipeline import Capture, Handover, Note, SourceGone, SourceOpened, infer
from rpiwatch.records import Prediction
from rpiwatch.sources import FolderSource, Source, Supervisor
from rpiwatch.still_things import FORGOTTEN_NS
from rpiwatch.store import FolderBooks, Ledger, ModelFacts, Store
from rpiwatch.subject_log import SubjectLog
from rpiwatch.thresholds import ThresholdBook, something_test
from rpiwatch.vocabulary import Vocabulary

log = structlog.get_logger(__name__)

UNDELIVERED = 32
"""Predictions that the event loop may have before it; then the model thread waits for it."""
FPS_LINE_S = 1.0
LIVE_QUALITY = 75
"""Of live pictures that the camera has not compressed itself."""
RELOAD = "reload"
"""The reason for an end after which the next session begins."""
WatchedSource = Supervisor | FolderSource
"""What keeps a camera, a stream or a file watched; or an open folder, which waits by itself."""


class StopRequest:
    """The one request to end a session: set once, with its reason, seen by all tasks."""

    def __init__(self) -> None:
        self.reason = ""
        self.event = threading.Event()
        """Set with it, for the threads that read folders."""
        self._asked = asyncio.Event()

    def ask(self, reason: str) -> bool:
        """Ask for the orderly end, on the event loop; False where it was asked for before.

        The first reason stays, but that a reload, after which the watch would go on, gives way to any other.
        """
        if self.reason and (self.reason != RELOAD or reason == RELOAD):
            return False
        self.reason = reason
        self.event.set()
        self._asked.set()
        return True

    async def wait(self) -> None:
        """Until somebody asks."""
        await self._asked.wait()


@dataclass(frozen=True, slots=True)
class _NotThereYet:
    """What the books say of a camera that has not been open yet in this session."""

    uri: str
    pace: str = "realtime"
    times_from: str = "clock"
    width: int = 0
    height: int = 0
    fps: float | None = None
    fourcc: str = ""


@dataclass(frozen=True, slots=True)
class WatchCost:
    """What a session took: the frames that were not skipped, and the seconds and processor seconds of the watch.

    `looks` counts the frames that a network was shown; the others were as they had been, or motion was sought in them.
    """

    frames: int
    looks: int
    seconds: float
    cpu_s: float


class Session:
    """Joins sources, model, trackers, recorders and store for as long as nobody asks it to stop."""

    def __init__(
        self,
        config: Config,
        vocabulary: Vocabulary,
        sources: Sequence[WatchedSource],
        networks: Networks,
        model: ModelFacts,
        executor: ThreadPoolExecutor,
        stop: StopRequest,
        clock: Clock,
        data_dir: Path,
        observer: Observer | None,
        refusal: Callable[[], str | None],
    ) -> None:
        self._config = config
        self._vocabulary = vocabulary
        self._sources = sources
        self._model = model
        book = ThresholdBook(config.labels, config.targets, vocabulary, config.thresholds, config.night.raise_by)
        self._names = config.labels, config.targets, vocabulary, book
        is_something = something_test(*self._names)
        self._networks = networks

        def open_lookouts(networks: Networks) -> list[Lookout]:
            gates = [open_gate(camera, config, vocabulary, book) for camera in config.cameras]
            return [
                Lookout(networks, camera, config, vocabulary.labels, is_something, gate)
                for camera, gate in zip(config.cameras, gates, strict=True)
            ]

        self._open_lookouts = open_lookouts
        self._lookouts = open_lookouts(networks)
        self._executor = executor
        self._stop = stop
        self._clock = clock
        self._data_dir = data_dir
        self._observer = observer
        self._refusal = refusal
        self._handover = Handover(tuple(_is_lossless(source) for source in sources))
        self._undelivered = threading.BoundedSemaphore(UNDELIVERED)
        self._loop = asyncio.get_running_loop()
        self._watches: list[CameraWatch | FolderWatch] = []
        self._rings: list[FrameRing | None] = []
        self._delivered = 0
        self._failed: asyncio.Future[None] = self._loop.create_future()
        self._answered = False
        self._last_line: list[CameraFigures] = []
        self._told_label_times: list[Durations] = []
        self.cost: WatchCost | None = None
        """Known once it has run."""

    def look(self) -> tuple[CameraLook, ...]:
        """What the cameras are at now; from any thread."""
        looks = []
        for index, (watch, ring) in enumerate(zip(self._watches, self._rings, strict=False)):
            state: Literal["watching", "away", "idle"] = "away" if watch.away_reason else "watching"
            if not watch.away_reason and (watch.idle_reason or watch.ended):
                state = "idle"
            looks.append(
                CameraLook(
                    watch.name, state, watch.away_reason or watch.idle_reason or "", self._handover.depth(index),
                    watch.clips_waiting, ring.bytes if ring is not None else 0, ring.seconds if ring is not None else 0,
                    isinstance(watch, CameraWatch),
                )
            )  # fmt: skip
        return tuple(looks)

    def picture(self, camera: str) -> tuple[int, bytes] | None:
        """A camera's newest frame as JPEG in full size, with its number; None where there is none. From any thread."""
        index = next((index for index, section in enumerate(self._config.cameras) if section.name == camera), None)
        frame = self._handover.newest(index) if index is not None else None
        return (frame.seq, encode_jpeg(frame, LIVE_QUALITY)) if frame is not None else None

    async def run(self, store: Store, session_id: int) -> str:
        """Watch until all sources have ended and all that they gave is safe; give the reason for the end."""
        await self._open_books(store, session_id)
        began_s, began_cpu_s = time.monotonic(), time.process_time()
        try:
            async with asyncio.TaskGroup() as group:
                helpers = [
                    group.create_task(self._report(store), name="report"),
                    group.create_task(self._fail(), name="delivery"),
                ]
                if (period_s := systemd.watchdog_s()) is not None:
                    helpers.append(group.create_task(self._feed_watchdog(period_s), name="watchdog"))
                watches = [group.create_task(watch.run(), name=f"camera {watch.name}") for watch in self._watches]
                for watch, capture in zip(self._watches, self._captures(), strict=True):
                    name = f"capture-{watch.name}"
                    group.create_task(self._in_own_thread(name, capture.run), name=name)
                group.create_task(self._in_thread(self._infer), name="model")
                helpers.append(group.create_task(self._stop_sources(), name="stop"))
                systemd.notify(READY=1)
                await asyncio.wait(watches)
                for helper in helpers:
                    helper.cancel()
        finally:
            # Where a bug ends the session, the threads must end too.
            self._end_sources()
        reason = self._stop.reason or "end_of_source"
        frames = sum(watch.frames_taken for watch in self._watches)
        looks = sum(watch.frames_classified for watch in self._watches)
        cpu_s, seconds = time.process_time() - began_cpu_s, time.monotonic() - began_s
        self.cost = WatchCost(frames, looks, seconds, cpu_s)
        log.info(
            "watched",
            reason=reason,
            frames=frames,
            looks=looks,
            skipped=sum(watch.frames_skipped for watch in self._watches),
            seconds=round(seconds, 1),
            fps=round(frames / seconds, 1),
            cpu_ms_per_frame=round(1000 * cpu_s / frames, 2) if frames else None,
            cpu_ms_per_look=round(1000 * cpu_s / looks, 2) if looks else None,
            **_quantiles("model", total_of(*(watch.model_times for watch in self._watches))),
            **_quantiles("label", total_of(*(watch.label_times for watch in self._watches))),
            **_quantiles("row", store.row_times),
            peak_rss_mb=round(peak_rss_bytes() / 1e6),
        )
        return reason

    async def _open_books(self, store: Store, session_id: int) -> None:
        config = self._config
        for camera, source, lookout in zip(config.cameras, self._sources, self._lookouts, strict=True):
            opened = source if isinstance(source, FolderSource) else source.opened
            own_timeline = opened.timeline if opened is not None else None
            facts = opened.info if opened is not None else _NotThereYet(without_secrets(camera.source))
            ledger = await store.open_camera(
                session_id, name=camera.name, source=facts, model=self._model, timeline=own_timeline
            )
            lookout.still.know(await ledger.still_things(FORGOTTEN_NS // 1000))
            if isinstance(source, FolderSource):
                self._rings.append(None)
                self._watches.append(
                    FolderWatch(
                        camera.name, ledger, FolderBooks(store, ledger), self._data_dir,
                        partial(self._open_file_watch, camera, lookout), self._stop.wait, lambda: self._stop.reason,
                    )
                )  # fmt: skip
                continue
            watch, ring = self._open_watch(camera, lookout, ledger, _is_lossless(source))
            self._rings.append(ring)
            self._watches.append(watch)

    def _open_file_watch(
        self, camera: CameraSection, lookout: Lookout, ledger: Ledger, source: Source
    ) -> tuple[CameraWatch, FrameRing | None]:
        return self._open_watch(camera, lookout, ledger, source.lossless)

    def _open_watch(
        self, camera: CameraSection, lookout: Lookout, ledger: Ledger, lossless: bool
    ) -> tuple[CameraWatch, FrameRing | None]:
        config = self._config
        ring = recorder = None
        subjects = SubjectLog(*self._names)
        if config.targets:
            ring = FrameRing(config.clips.ring_s, config.clips.ring_max_bytes, lossless)
            on_event = partial(self._on_clip, camera.name)
            recorder = ClipRecorder(
                config.clips, ring, ledger, self._data_dir, on_event, self._refusal, partial(_subjects, subjects)
            )
        tracker = LabelTracker(*self._names)
        watch = CameraWatch(
            camera.name, ledger.timeline, tracker, subjects, recorder, ledger, config.store.heartbeat_s,
            self._observer, expects_every_frame=lookout.looks_at_every_frame, still_things=lambda: lookout.still.things,
            gates=Gates.of(config, camera.name),
            clock=self._clock if isinstance(ledger.timeline, SessionTimeline) else None,
        )  # fmt: skip
        return watch, ring

    def _on_clip(self, camera: str, event: ClipEvent) -> None:
        if event.kind == "failed":
            log.error("clip failed", camera=camera, path=event.path, reason=event.reason)
        else:
            log.info(f"clip {event.kind}", camera=camera, label=event.start.label, path=event.path)
        if self._observer is not None:
            self._observer.on_clip(camera, event)

    def _captures(self) -> list[Capture | FolderCapture]:
        quality = self._config.clips.jpeg_quality
        captures: list[Capture | FolderCapture] = []
        for index, (source, ring, watch) in enumerate(zip(self._sources, self._rings, self._watches, strict=True)):
            if isinstance(source, FolderSource):
                assert isinstance(watch, FolderWatch)  # noqa: S101 - as _open_books made it
                captures.append(FolderCapture(index, source, watch, quality, self._handover, self._stop.event))
            else:
                captures.append(Capture(index, source, ring, quality, self._handover))
        return captures

    async def _in_thread(self, work: Callable[[], None]) -> None:
        await self._loop.run_in_executor(self._executor, work)

    async def _in_own_thread(self, name: str, work: Callable[[], None]) -> None:
        """Like `_in_thread`, in a thread for which the process's end does not wait."""
        done: asyncio.Future[None] = self._loop.create_future()

        def end(fault: BaseException | None) -> None:
            if done.done():
                return
            if fault is None:
                done.set_result(None)
            else:
                done.set_exception(fault)

        def run() -> None:
            fault: BaseException | None = None
            try:
                work()
            except BaseException as error:  # raised where it is waited for
                fault = error
            with suppress(RuntimeError):  # the loop is over, and nobody waits
                self._loop.call_soon_threadsafe(end, fault)

        threading.Thread(target=run, name=f"{THREAD_PREFIX}-{name}", daemon=True).start()
        await done

    def _infer(self) -> None:
        at_once = 1
        if all(map(_is_lossless, self._sources)) and all(each.looks_at_each_alone for each in self._lookouts):
            at_once = frames_at_once_of(self._config.model.threads)
        # Asked for here, since torch's threads are set for the thread that asks, and those that begin later.
        _, *others = self._networks.for_threads(at_once)
        if others:
            log.info("several frames are looked at together", frames=1 + len(others))
        infer([self._lookouts, *map(self._open_lookouts, others)], self._handover, self._deliver)

    def _deliver(self, camera: int, item: Prediction | Note, inference_ns: int) -> None:
        """From a model thread to the event loop, never more than `UNDELIVERED` ahead of it."""
        self._undelivered.acquire()
        self._loop.call_soon_threadsafe(self._take_delivery, camera, item, inference_ns)

    def _take_delivery(self, camera: int, item: Prediction | Note, inference_ns: int) -> None:
        self._undelivered.release()
        if isinstance(item, Prediction) and not self._answered:
            self._answered = True
            log.info("first answer", since_start_s=round(since_process_start_s(), 2))
        try:
            self._watches[camera].deliver(item, inference_ns)
        except Exception as bug:
            # A callback's exception would be logged and forgotten, and the watch would go on deaf.
            if not self._failed.done():
                self._failed.set_exception(bug)
            return
        self._delivered += 1

        if isinstance(item, SourceGone | SourceOpened):
            self._tell_status()

    async def _fail(self) -> None:
        """Raise what a delivery raised, where it ends the session."""
        await self._failed

    async def _stop_sources(self) -> None:
        await self._stop.wait()
        self._end_sources()

    def _end_sources(self) -> None:
        self._stop.event.set()
        for source in self._sources:
            if isinstance(source, Supervisor):
                source.stop()

    async def _feed_watchdog(self, period_s: float) -> None:
        """Show signs of life while frames move, or none can come (away, ended, no file): what else is a hang."""
        before = -1
        while True:
            still = (watch.away_reason or watch.ended or watch.idle_reason for watch in self._watches)
            if self._delivered != before or all(still):
                systemd.notify(WATCHDOG=1)
            before = self._delivered
            await asyncio.sleep(period_s)

    async def _report(self, store: Store) -> None:
        """Each second the fps for whoever looks on; every `report_s` a line in the log and systemd's status."""
        before_s = line_s = time.monotonic()
        since_line = [CameraFigures(watch.name) for watch in self._watches]
        self._told_label_times = [watch.label_times.copy() for watch in self._watches]
        while True:
            await asyncio.sleep(FPS_LINE_S)
            now_s = time.monotonic()
            figures = [watch.take_figures(now_s - before_s) for watch in self._watches]
            before_s = now_s
            for camera, sums in zip(figures, since_line, strict=True):
                log.debug("fps", camera=camera.name, fps=round(camera.fps, 1), skipped=camera.skipped)
                sums.add(camera)
            if self._observer is not None:
                self._observer.on_second(figures)
            if now_s - line_s >= self._config.logging.report_s:
                self._write_lines(since_line, store.waiting_rows)
                line_s, since_line = now_s, [CameraFigures(watch.name) for watch in self._watches]

    def _write_lines(self, figures: list[CameraFigures], rows_waiting: int) -> None:
        for index, (camera, watch, ring) in enumerate(zip(figures, self._watches, self._rings, strict=True)):
            milliseconds = [nanoseconds / 1e6 for nanoseconds in camera.inference_ns]
            log.info(
                "camera away" if watch.away_reason else watch.idle_reason or "watching",
                camera=camera.name,
                label=camera.label,
                fps=round(camera.fps, 1),
                skipped=camera.skipped,
                looks=len(camera.inference_ns),
                repeated=camera.repeated,
                model_ms=round(statistics.median(milliseconds), 2) if milliseconds else None,
                **_quantiles("label", watch.label_times.since(self._told_label_times[index])),
                frames_waiting=self._handover.depth(index),
                clips_waiting=watch.clips_waiting,
                rows_waiting=rows_waiting,
                ring_mb=round(ring.bytes / 1e6, 1) if ring is not None else None,
                ring_s=round(ring.seconds, 1) if ring is not None else None,
                rss_mb=round(rss_bytes() / 1e6),
            )
        self._last_line = figures
        self._told_label_times = [watch.label_times.copy() for watch in self._watches]
        self._tell_status()

    def _tell_status(self) -> None:
        """Tell systemd of each camera what it last saw and how fast, or that it is away or waits for files."""
        lines = self._last_line or [CameraFigures(watch.name) for watch in self._watches]
        systemd.notify(
            STATUS=", ".join(
                f"{camera.name}: {_quiet_text(watch) or f'{camera.label}, {camera.fps:.1f} fps'}"
                for camera, watch in zip(lines, self._watches, strict=True)
            )
        )


def _subjects(log: SubjectLog, label: str, since_ns: int, until_ns: int) -> int | None:
    count = log.count(label, since_ns, until_ns)
    return count.subjects if count is not None else None


def _quantiles(what: str, times: Durations) -> dict[str, float]:
    """For a line of the log: the median and the 99th percentile in milliseconds, where there are any."""
    told = {f"{what}_p{percent}_ms": times.quantile_ms(percent / 100) for percent in (50, 99)}
    return {name: round(milliseconds, 2) for name, milliseconds in told.items() if milliseconds is not None}


def _is_lossless(source: WatchedSource) -> bool:
    opened = source if isinstance(source, FolderSource) else source.opened
    return opened is not None and opened.lossless


def _quiet_text(watch: CameraWatch | FolderWatch) -> str:
    if watch.away_reason:
        return f"away since {watch.away_since}, {watch.away_reason}"
    return watch.idle_reason or ""


def since_process_start_s() -> float:
    """Seconds since the kernel started this process, imports and all."""
    start_ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - start_ticks / os.sysconf("SC_CLK_TCK")


def rss_bytes() -> int:
    """This process's resident memory now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def peak_rss_bytes() -> int:
    """The most resident memory that this program had; getrusage counts what had started it, too."""
    status = Path("/proc/self/status").read_text()
    return 1024 * int(status.partition("VmHWM:")[2].split()[0])
