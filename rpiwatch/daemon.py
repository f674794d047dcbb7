"""The daemon's life: from the configuration to a session, its signals, reloads, and the orderly end.

Shutdown is the end of the stream flowing downstream: sources stop, the model finishes its frame, the trackers close
their labels, the clips are finished, the store commits, the session is closed.
"""

from __future__ import annotations

import asyncio
import dataclasses
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import structlog

from rpiwatch import THREAD_PREFIX, __version__, systemd
from rpiwatch.addresses import without_secrets
from rpiwatch.camera_watch import Observer, Observers
from rpiwatch.clips import ClipFailed, recover_clip, remove_unfinished
from rpiwatch.clock import Clock, SystemClock, Timeline
from rpiwatch.config import CameraSection, Config, LoadedConfig, WebSection, render
from rpiwatch.disk_keeper import DiskKeeper, give_up_ballast
from rpiwatch.errors import UserError
from rpiwatch.live import LiveWatch, SessionLook
from rpiwatch.logs import configure_logging
from rpiwatch.lookout import Networks
from rpiwatch.network_opening import Progress, open_networks
from rpiwatch.preparation import Prepared, prepare
from rpiwatch.session import RELOAD, Session, StopRequest, WatchCost, WatchedSource
from rpiwatch.sources import (
    FolderSource,
    Opened,
    SourceError,
    SourceLost,
    Supervisor,
    is_folder,
    is_live,
    open_source,
    supervise,
)
from rpiwatch.store import ModelFacts, Store, StoreError, expect_disk, open_store, remember_disk
from rpiwatch.web.server import WebServer

log = structlog.get_logger(__name__)

EXIT_DEADLINE_S = 10.0
"""A shutdown that takes longer has met a bug of ours or a dead disk: the process ends, and systemd starts another."""
EXIT_STATUS_STUCK = 70
DISK_LOOK_S = 5.0
"""Between two looks for a disk that is not mounted."""
OPENING_S = 20.0
"""For the cameras to be opened, as long as a supervisor gives a driver."""


class Daemon:
    """Watches the configured cameras until told to stop, or until all of them (files) have ended.

    `load` gives the configuration, at start and again at SIGHUP. `duration_s` bounds the watch. With `wait` it starts
    without the cameras that are not there, as if each section said so. `on_download` hears of weights that are being
    downloaded. `serves`: with the review page, where `[web]` does not say otherwise.
    """

    def __init__(
        self,
        load: Callable[[], LoadedConfig],
        data_dir: Path,
        *,
        duration_s: float | None = None,
        wait: bool = False,
        observer: Observer | None = None,
        on_download: Progress | None = None,
        clock: Clock | None = None,
        serves: bool = False,
    ) -> None:
        self._load = load
        self._data_dir = data_dir
        self._duration_s = duration_s
        self._wait = wait
        self._observer: Observer | None = observer
        self._serves = serves
        self._live: LiveWatch | None = None
        self._web: WebServer | None = None
        self._on_download = on_download
        self._clock = clock or SystemClock()
        self._stop = StopRequest()
        self._next: Prepared | None = None
        self._networks: tuple[Prepared, Networks, ModelFacts] | None = None
        self._reloads: set[asyncio.Task[None]] = set()
        self._deadline: threading.Timer | None = None
        self._has_watched = False
        self._keeper: DiskKeeper
        self.cost: WatchCost | None = None
        """Of the last session; None before one has ended in order."""

    async def run(self) -> str:
        """Watch; give the reason for the end: 'signal', 'end_of_source' or 'duration'.

        Raises ConfigError, StoreError, SourceError and ModelError before the watch has begun.
        """
        prepared = await asyncio.to_thread(prepare, self._load)
        configure_logging(prepared.loaded.config.logging)
        loop = asyncio.get_running_loop()
        try:
            with _signals(loop, self._on_signal, self._on_hangup):
                if not await self._await_disk():
                    return self._stop.reason
                await asyncio.to_thread(give_up_ballast, self._data_dir)
                async with open_store(self._data_dir, prepared.loaded.config.store, self._clock) as store:
                    await asyncio.to_thread(remember_disk, self._data_dir)
                    await self._settle_leftovers(store)
                    if self._serves:
                        self._live = LiveWatch(lambda: store.waiting_rows, lambda: store.fault)
                        self._observer = Observers([self._live, *([self._observer] if self._observer else [])])
                    async with asyncio.TaskGroup() as group:
                        self._keeper = DiskKeeper(store, self._data_dir, prepared.loaded.config.retention)
                        helpers = [
                            group.create_task(self._keeper.run(), name="disk keeper"),
                            group.create_task(store.run(), name="store"),
                            group.create_task(store.watch_clock(), name="clock"),
                        ]
                        try:
                            reason = await self._watch_on(store, prepared)
                        finally:
                            await self._serve(store, None)
                        for helper in helpers:
                            helper.cancel()
        finally:
            if self._deadline is not None:
                self._deadline.cancel()
        return reason

    async def _await_disk(self) -> bool:
        """Wait, where that is wanted, for the disk that the data folder lay on; False where a stop came before it."""
        told = False
        while True:
            try:
                await asyncio.to_thread(expect_disk, self._data_dir)
            except StoreError as error:
                if not self._wait:
                    raise
                if not told:
                    log.error("waiting for the data folder's disk", reason=str(error))  # noqa: TRY400
                    systemd.notify(READY=1)
                told = True
                systemd.notify(WATCHDOG=1, STATUS="waiting for the data folder's disk")
            else:
                return True
            with suppress(TimeoutError):
                async with asyncio.timeout(DISK_LOOK_S):
                    await self._stop.wait()
            if self._stop.reason:
                return False

    async def _watch_on(self, store: Store, prepared: Prepared) -> str:
        """One session after the other: a reload begins one, with the new configuration or, if it fails, the old."""
        old: Prepared | None = None
        while True:
            self._keeper.use(prepared.loaded.config.retention)
            await self._serve(store, prepared.loaded.config.web)
            try:
                reason = await self._watch(store, prepared)
            except (UserError, BaseExceptionGroup) as fault:  # what ends a session that runs comes in a group
                faults = _users_mistakes(fault)
                if old is None or not faults:
                    raise
                reasons = "; ".join(map(str, faults))
                log.error("configuration cannot be used, going on with the old", error=reasons)  # noqa: TRY400
                prepared, old = old, None
                configure_logging(prepared.loaded.config.logging)
                if not self._stop.reason:
                    self._stop = StopRequest()  # the session that failed has told its sources to end
                continue
            if reason != RELOAD or self._next is None:
                return reason
            prepared, old = self._next, prepared
            configure_logging(prepared.loaded.config.logging)
            self._stop = StopRequest()

    async def _serve(self, store: Store, section: WebSection | None) -> None:
        """Have the review page served as a section says; None: no more. What is served so already goes on."""
        wanted = section if section is not None and section.enabled and self._serves else None
        served = self._web
        if (served.section if served is not None else None) == wanted:
            return
        self._web = None
        if served is not None:
            await asyncio.to_thread(served.stop)
        if wanted is not None:
            loop = asyncio.get_running_loop()

            def tell(kind: str, detail: str) -> None:
                with suppress(RuntimeError):  # the loop is over
                    loop.call_soon_threadsafe(store.add_incident, kind, detail)

            self._web = WebServer(wanted, self._data_dir, self._live, tell)
            self._web.start()

    async def _watch(self, store: Store, prepared: Prepared) -> str:
        """One session, from opening the cameras to its closed row; gives the reason for its end."""
        config, vocabulary = prepared.loaded.config, prepared.vocabulary
        systemd.notify(STATUS="opening the cameras and loading the model")
        supervisors = {
            camera.name: supervise(camera, self._clock, _smallest_side(config))
            for camera in config.cameras
            if not is_folder(camera.source)
        }
        folders = len(config.cameras) - len(supervisors)
        executor = ThreadPoolExecutor(
            1 + folders, THREAD_PREFIX
        )  # one that does not answer leaves the model its thread
        try:
            sources = await self._open_sources(config.cameras, supervisors, executor)
            if sources is None:
                return self._stop.reason
            opened_networks = await self._open_networks(prepared, executor)
            if opened_networks is None:
                return self._stop.reason
            networks, model = opened_networks
            timeline = Timeline.now(self._clock)
            session_id = await store.open_session(
                timeline, version=__version__, boot_id=_boot_id(), config=render(prepared.loaded),
                patient=self._has_watched,
            )  # fmt: skip
            reason = "failed"
            try:
                for camera, source in zip(config.cameras, sources, strict=True):
                    opened = source if isinstance(source, FolderSource) else source.opened
                    if opened is not None:
                        log.info("camera opened", camera=camera.name, **dataclasses.asdict(opened.info))
                log.info("session opened", session=session_id, model=model.name, engine=model.engine)
                self._bound_duration()
                session = Session(
                    config, vocabulary, sources, networks, model, executor, self._stop, self._clock,
                    self._data_dir, self._observer, self._keeper.refusal,
                )  # fmt: skip
                self._has_watched = True
                if self._live is not None:
                    started_us = timeline.anchor_utc_us
                    self._live.begin(lambda: SessionLook(session_id, started_us, session.look()), session.picture)
                reason = await session.run(store, session_id)
                self.cost = session.cost
            finally:
                if self._live is not None:
                    self._live.end()
                await asyncio.to_thread(give_up_ballast, self._data_dir)
                await store.close_session(session_id, reason)
        finally:
            for supervisor in supervisors.values():
                supervisor.stop()
            await asyncio.gather(*(asyncio.to_thread(supervisor.close) for supervisor in supervisors.values()))
            executor.shutdown(wait=False)
        log.info("session closed", reason=reason)
        return self._stop.reason or reason

    async def _open_networks(
        self, prepared: Prepared, executor: ThreadPoolExecutor
    ) -> tuple[Networks, ModelFacts] | None:
        """What looks: what is in use, where that would be opened again; None where a stop was asked for meanwhile."""
        if self._networks is None or not self._networks[0].has_networks_of(prepared):
            work = partial(open_networks, prepared, self._on_download)
            opening = asyncio.get_running_loop().run_in_executor(executor, work)
            asked = asyncio.ensure_future(self._stop.wait())
            await asyncio.wait((opening, asked), return_when=asyncio.FIRST_COMPLETED)
            asked.cancel()
            if not opening.done():
                return None
            self._networks = (prepared, *opening.result())
        _, networks, model = self._networks
        # Groups may be others now, and are no part of the networks.
        return dataclasses.replace(networks, naming=prepared.names.naming), model

    def _bound_duration(self) -> None:
        if self._duration_s is not None:
            asyncio.get_running_loop().call_later(self._duration_s, self.stop, "duration")
            self._duration_s = None  # a reload does not begin it anew

    async def _open_sources(
        self, cameras: Sequence[CameraSection], supervisors: dict[str, Supervisor], executor: ThreadPoolExecutor
    ) -> list[WatchedSource] | None:
        """Open all that are there; None where a stop was asked for meanwhile.

        Raises the first fault of those that are not waited for. Once it has watched, any camera is waited for: a reload
        must not end a watch whose camera is away for the moment.
        """
        openings = [
            asyncio.wrap_future(
                supervisors[camera.name].open()
                if camera.name in supervisors
                else executor.submit(open_source, camera, self._clock, self._stop.event)
            )
            for camera in cameras
        ]
        asked = asyncio.ensure_future(self._stop.wait())
        all_open = asyncio.gather(*openings, return_exceptions=True)
        await asyncio.wait((all_open, asked), timeout=OPENING_S, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if self._stop.reason:
            return None
        sources: list[WatchedSource] = []
        for camera, opening in zip(cameras, openings, strict=True):
            supervisor = supervisors.get(camera.name)
            fault = opening.exception() if opening.done() else None
            if opening.done() and fault is None:
                opened = opening.result()
                if supervisor is not None and isinstance(opened, Opened):
                    supervisor.opened = opened
                    sources.append(supervisor)
                    continue
                if isinstance(opened, FolderSource):
                    sources.append(opened)
                    continue
                fault = SourceError(f"camera {camera.name!r}: source {camera.source!r} has become something else")
            if fault is None:
                fault = SourceError(
                    f"camera {camera.name!r}: source {without_secrets(camera.source)!r} cannot be opened: "
                    f"no answer for {OPENING_S:.0f} s; unplug the camera and plug it in again"
                )
            waits = is_live(camera.source) and (camera.wait or self._wait or self._has_watched)
            if supervisor is None or not (waits and isinstance(fault, SourceError | SourceLost)):
                raise fault
            log.warning("camera is not there, waiting for it", camera=camera.name, reason=str(fault))
            sources.append(supervisor)
        return sources

    async def _settle_leftovers(self, store: Store) -> None:
        """Make what a crash left of clips playable, or say that it is not."""
        for clip in await store.unfinished_clips():
            try:
                result = await asyncio.to_thread(recover_clip, self._data_dir, clip.path)
            except ClipFailed as fault:
                log.error("clip not recovered yet, the next start tries again", path=clip.path, reason=str(fault))  # noqa: TRY400
                continue
            await store.recover_clip(clip.id, result)
            log.warning("clip recovered" if result else "clip lost", path=clip.path)
        # A disk that was read-only when they failed kept what they had written.
        await asyncio.to_thread(remove_unfinished, self._data_dir, await store.failed_clips())

    def stop(self, reason: str) -> None:
        """Begin the orderly end; on the event loop."""
        if not self._stop.ask(reason):
            return
        log.info("stopping", reason=reason)
        if reason != RELOAD:
            systemd.notify(STOPPING=1, STATUS=f"stopping: {reason}")
            self._deadline = threading.Timer(EXIT_DEADLINE_S, os._exit, (EXIT_STATUS_STUCK,))
            self._deadline.daemon = True
            self._deadline.start()
            if self._web is not None:
                self._web.begin_stop()  # who looks on must not take the time that the last clips need

    def _on_signal(self, number: int) -> None:
        """The first ends in order, the second at once."""
        if self._stop.reason not in ("", RELOAD):
            os._exit(128 + number)
        self.stop("signal")

    def _on_hangup(self) -> None:
        task = asyncio.get_running_loop().create_task(self._reload(), name="reload")
        self._reloads.add(task)
        task.add_done_callback(self._reloads.discard)

    async def _reload(self) -> None:
        """Take a new configuration where it is good; else say why not and go on with the old."""
        try:
            self._next = await asyncio.to_thread(prepare, self._load)
        except UserError as error:
            log.error("configuration refused, going on with the old", error=str(error))  # noqa: TRY400
            return
        log.info("configuration read again")
        self.stop(RELOAD)


def _users_mistakes(fault: BaseException) -> list[UserError]:
    """All that a fault consists of; none where anything else is among it."""
    if isinstance(fault, BaseExceptionGroup):
        parts = [_users_mistakes(part) for part in fault.exceptions]
        return [mistake for part in parts for mistake in part] if all(parts) else []
    return [fault] if isinstance(fault, UserError) else []


def _smallest_side(config: Config) -> int:
    """Of a picture that is decoded smaller than it is, for all who look at it."""
    sides = [config.model.input_size]
    if config.detector.name != "none":
        sides.append(config.detector.input_size)
    if any(camera.region == "motion" for camera in config.cameras):
        sides.append(config.motion.width)
    return max(sides)


@contextmanager
def _signals(
    loop: asyncio.AbstractEventLoop, on_stop: Callable[[int], None], on_hangup: Callable[[], None]
) -> Iterator[None]:
    """Hear SIGTERM, SIGINT and SIGHUP within."""
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, on_stop, number)
    loop.add_signal_handler(signal.SIGHUP, on_hangup)
    try:
        yield
    finally:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.remove_signal_handler(number)


def _boot_id() -> str:
    """The kernel's name for this boot; empty where there is none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return ""
