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
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import structlog

from rpiwatch import __version__, systemd
from rpiwatch.camera_watch import Observer
from rpiwatch.classifier import Classifier, Progress, open_classifier
from rpiwatch.clips import ClipFailed, recover_clip
from rpiwatch.clock import Clock, SystemClock, Timeline
from rpiwatch.config import CameraSection, LoadedConfig, ModelSection, render
from rpiwatch.errors import UserError
from rpiwatch.labels import LabelTracker
from rpiwatch.session import RELOAD, Session, StopRequest
from rpiwatch.sources import AnySource, open_source
from rpiwatch.store import Store, open_store
from rpiwatch.vocabulary import Vocabulary, load_vocabulary

log = structlog.get_logger(__name__)

EXIT_DEADLINE_S = 10.0
"""A shutdown that takes longer has met a bug of ours or a dead disk: the process ends, and systemd starts another."""
EXIT_STATUS_STUCK = 70
THREAD_NAME = "rpiwatch"


def prepare(load: Callable[[], LoadedConfig]) -> tuple[LoadedConfig, Vocabulary]:
    """Load the configuration and the names that it speaks of; raise `UserError` for a fault in either."""
    loaded = load()
    config = loaded.config
    vocabulary = load_vocabulary(config.model.labels, config.groups)
    loaded.check_targets(vocabulary.find)
    LabelTracker(config.labels, config.targets, vocabulary)  # refuses thresholds that only together are impossible
    return loaded, vocabulary


@dataclass(frozen=True, slots=True)
class _Prepared:
    loaded: LoadedConfig
    vocabulary: Vocabulary


class Daemon:
    """Watches the configured cameras until told to stop, or until all of them (files) have ended.

    `load` gives the configuration, at start and again at SIGHUP. `duration_s` bounds the watch. `on_download` hears of
    weights that are being downloaded.
    """

    def __init__(
        self,
        load: Callable[[], LoadedConfig],
        data_dir: Path,
        *,
        duration_s: float | None = None,
        observer: Observer | None = None,
        on_download: Progress | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._load = load
        self._data_dir = data_dir
        self._duration_s = duration_s
        self._observer = observer
        self._on_download = on_download
        self._clock = clock or SystemClock()
        self._stop = StopRequest()
        self._next: _Prepared | None = None
        self._classifier: tuple[ModelSection, Classifier] | None = None
        self._reloads: set[asyncio.Task[None]] = set()
        self._deadline: threading.Timer | None = None

    async def run(self) -> str:
        """Watch; give the reason for the end: 'signal', 'end_of_source' or 'duration'.

        Raises ConfigError, StoreError, SourceError and ModelError before the watch has begun.
        """
        prepared = _Prepared(*await asyncio.to_thread(prepare, self._load))
        loop = asyncio.get_running_loop()
        try:
            with _signals(loop, self._on_signal, self._on_hangup):
                async with open_store(self._data_dir, prepared.loaded.config.store, self._clock) as store:
                    await self._settle_leftovers(store)
                    async with asyncio.TaskGroup() as group:
                        writer = group.create_task(store.run(), name="store")
                        reason = await self._watch_on(store, prepared)
                        writer.cancel()
        finally:
            if self._deadline is not None:
                self._deadline.cancel()
        return reason

    async def _watch_on(self, store: Store, prepared: _Prepared) -> str:
        """One session after the other: a reload begins one, with the new configuration or, if it fails, the old."""
        old: _Prepared | None = None
        while True:
            try:
                reason = await self._watch(store, prepared)
            except UserError as error:
                if old is None:
                    raise
                log.error("configuration cannot be used, going on with the old", error=str(error))  # noqa: TRY400
                prepared, old = old, None
                continue
            if reason != RELOAD or self._next is None:
                return reason
            prepared, old = self._next, prepared
            self._stop = StopRequest()

    async def _watch(self, store: Store, prepared: _Prepared) -> str:
        """One session, from opening the cameras to its closed row; gives the reason for its end."""
        config, vocabulary = prepared.loaded.config, prepared.vocabulary
        systemd.notify(STATUS="opening the cameras and loading the model")
        executor = ThreadPoolExecutor(len(config.cameras) + 1, THREAD_NAME)
        sources: list[AnySource] = []
        try:
            sources = await self._open_sources(config.cameras, executor)
            classifier = await self._open_classifier(config.model, vocabulary, executor)
            if classifier is None:
                return self._stop.reason
            timeline = Timeline.now(self._clock)
            session_id = await store.open_session(
                timeline, version=__version__, boot_id=_boot_id(), config=render(prepared.loaded)
            )
            reason = "failed"
            try:
                for camera, source in zip(config.cameras, sources, strict=True):
                    log.info("camera opened", camera=camera.name, **dataclasses.asdict(source.info))
                log.info(
                    "session opened", session=session_id, model=classifier.info.name, engine=classifier.info.engine
                )
                self._bound_duration()
                session = Session(
                    config, vocabulary, sources, classifier, executor, self._stop, self._clock, self._data_dir,
                    self._observer,
                )  # fmt: skip
                # From here on each source belongs to its capture thread.
                sources = []
                reason = await session.run(store, session_id, timeline)
            finally:
                await store.close_session(session_id, reason)
        finally:
            for source in sources:
                source.close()
            executor.shutdown(wait=False)
        log.info("session closed", reason=reason)
        return self._stop.reason or reason

    async def _open_classifier(
        self, section: ModelSection, vocabulary: Vocabulary, executor: ThreadPoolExecutor
    ) -> Classifier | None:
        """The model, the one in use where its section has not changed; None where a stop was asked for meanwhile."""
        if self._classifier is not None and self._classifier[0] == section:
            return self._classifier[1]
        work = partial(open_classifier, section, vocabulary.labels, progress=self._on_download)
        opening = asyncio.get_running_loop().run_in_executor(executor, work)
        asked = asyncio.ensure_future(self._stop.wait())
        await asyncio.wait((opening, asked), return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if not opening.done():
            return None
        self._classifier = section, opening.result()
        return opening.result()

    def _bound_duration(self) -> None:
        if self._duration_s is not None:
            asyncio.get_running_loop().call_later(self._duration_s, self.stop, "duration")
            self._duration_s = None  # a reload does not begin it anew

    async def _open_sources(self, cameras: Sequence[CameraSection], executor: ThreadPoolExecutor) -> list[AnySource]:
        """All of them, or none and the first one's error."""
        loop = asyncio.get_running_loop()
        opening = (
            loop.run_in_executor(executor, open_source, camera, self._clock, self._stop.event) for camera in cameras
        )
        results = await asyncio.gather(*opening, return_exceptions=True)
        sources = [result for result in results if not isinstance(result, BaseException)]
        for fault in results:
            if isinstance(fault, BaseException):
                for source in sources:
                    source.close()
                raise fault
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
            self._next = _Prepared(*await asyncio.to_thread(prepare, self._load))
        except UserError as error:
            log.error("configuration refused, going on with the old", error=str(error))  # noqa: TRY400
            return
        log.info("configuration read again")
        self.stop(RELOAD)


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
