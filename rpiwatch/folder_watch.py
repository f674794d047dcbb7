"""A watched folder in a session: each file has books, a tracker and clips of its own, as if it were a camera's session.

So nothing of one file reaches into the next, whatever the order of their times. A file is remembered when all that it
gave is written; one that was stopped, or grew while it was read, is read again, and what it gave the first time is
withdrawn.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

import structlog

from rpiwatch.camera_watch import CameraFigures, CameraWatch
from rpiwatch.clips import FrameRing, encode_jpeg, remove_clips
from rpiwatch.durations import Durations, total_of
from rpiwatch.pipeline import FileEnded, Handover, Note, SourceEnded, SourceGone, SourceOpened
from rpiwatch.records import NOTHING, Prediction
from rpiwatch.sources import FolderFile, FolderSource, Place, Source, SourceLost
from rpiwatch.store import FileFacts, FolderBooks, Ledger

log = structlog.get_logger(__name__)

T = TypeVar("T")
OpenWatch = Callable[[Ledger, Source], tuple[CameraWatch, FrameRing | None]]
"""Makes the watch and the ring of one file."""

IDLE, FINISHING = "waiting for files", "finishing a file"
LOOK_AGAIN_S = 5.0
"""Between two looks for a folder that went away."""


@dataclass(slots=True)
class _Reading:
    """The file that is being read, and its books."""

    file: FileFacts
    ledger: Ledger
    watch: CameraWatch
    task: asyncio.Task[None]
    ended: bool = False

    def end(self, note: SourceEnded) -> None:
        """Tell its watch that nothing comes after this, once."""
        if not self.ended:
            self.ended = True
            self.watch.deliver(note, 0)


class FolderWatch:
    """Keeps the books of a folder's files on the event loop, one file after the other.

    To the session it is as a `CameraWatch`. The thread that reads the folder calls `knows_place`, `knows_content`,
    `begin`, `end` and `refuse`, which wait for the event loop; once a stop is asked for, they raise
    `concurrent.futures.CancelledError` instead.
    """

    def __init__(
        self,
        name: str,
        ledger: Ledger,
        books: FolderBooks,
        data_dir: Path,
        open_watch: OpenWatch,
        stopped: Callable[[], Awaitable[None]],
        stop_reason: Callable[[], str],
    ) -> None:
        self.name = name
        self.away_reason: str | None = None
        self.away_since = ""
        """In local time, for people."""
        self.ended = False
        self.label_times = Durations()
        """None: a file's frames were captured some other day."""
        self._model_times = Durations()
        self._ledger = ledger
        self._books = books
        self._data_dir = data_dir
        self._open_watch = open_watch
        self._stopped = stopped
        self._stop_reason = stop_reason
        self._loop = asyncio.get_running_loop()
        # One request at a time from the reading thread, and incidents, of which there are few.
        self._requests: asyncio.Queue[tuple[Callable[[], Coroutine[Any, Any, Any]], Future[Any] | None] | None] = (
            asyncio.Queue()
        )
        self._group: asyncio.TaskGroup | None = None
        self._reading: _Reading | None = None
        self._unanswered: set[Future[Any]] = set()
        self._answers = True
        self._taken = self._classified = self._skipped = 0
        self._second = CameraFigures(name)

    @property
    def idle_reason(self) -> str | None:
        """Why no frame comes although nothing is wrong; None while frames must come."""
        if self._reading is None:
            return IDLE
        return FINISHING if self._reading.ended else None

    @property
    def clips_waiting(self) -> int:
        """Clips of the file being read that are not on the disk yet."""
        return self._reading.watch.clips_waiting if self._reading is not None else 0

    @property
    def frames_taken(self) -> int:
        """Of all files."""
        return self._taken + (self._reading.watch.frames_taken if self._reading else 0)

    @property
    def frames_classified(self) -> int:
        """Of all files."""
        return self._classified + (self._reading.watch.frames_classified if self._reading else 0)

    @property
    def frames_skipped(self) -> int:
        """Of all files."""
        return self._skipped + (self._reading.watch.frames_skipped if self._reading else 0)

    @property
    def model_times(self) -> Durations:
        """What each look took, of all files."""
        return total_of(self._model_times, *([self._reading.watch.model_times] if self._reading else []))

    async def run(self) -> None:
        """Do what the reading thread asks for, until the source has ended and all of it is safe."""
        let_go = asyncio.create_task(self._let_go_at_stop(), name=f"stop {self.name}")
        try:
            async with asyncio.TaskGroup() as self._group:
                while (request := await self._requests.get()) is not None:
                    work, answer = request
                    result = await work()
                    if answer is not None and not answer.cancelled():
                        self._unanswered.discard(answer)
                        answer.set_result(result)
                if self._reading is not None:
                    self._reading.end(SourceEnded(stopped=True))  # of books that were opened while a stop came
                    await self._end(self._stop_reason() or "failed", None)
        finally:
            let_go.cancel()
            self._refuse_requests()

    def deliver(self, item: Prediction | Note, inference_ns: int) -> None:
        """Take the next thing that happened to this folder."""
        match item:
            case Prediction():
                if self._reading is not None:
                    self._reading.watch.deliver(item, inference_ns)
            case FileEnded():
                if self._reading is not None:
                    self._reading.end(SourceEnded())
            case SourceGone(reason):
                log.warning("folder lost", camera=self.name, reason=reason)
                self.away_reason = reason
                self.away_since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S")
                self._requests.put_nowait((partial(self._ledger.add_incident, "camera_lost", reason), None))
            case SourceOpened():
                log.info("folder back", camera=self.name)
                self.away_reason = None
                self._requests.put_nowait((partial(self._ledger.add_incident, "camera_back", "the folder"), None))
            case SourceEnded():
                self.ended = True
                if self._reading is not None:
                    self._reading.end(item)
                self._requests.put_nowait(None)

    def take_figures(self, seconds: float) -> CameraFigures:
        """The figures since the last call, which start anew."""
        if self._reading is not None:
            self._second.add(self._reading.watch.take_figures(0))
        figures, self._second = self._second, CameraFigures(self.name)
        figures.seconds = seconds
        return figures

    # For the reading thread.

    def knows_place(self, place: Place) -> bool:
        """See `sources.FileMemory`."""
        return self._ask(lambda: self._books.knows_place(place.path, place.size_bytes, place.mtime_ns))

    def knows_content(self, place: Place, sha256: str) -> bool:
        """See `sources.FileMemory`."""
        return self._ask(lambda: self._books.knows_content(_facts(place, sha256)))

    def begin(self, file: FolderFile, source: Source) -> FrameRing | None:
        """Open the file's books; give the ring for its frames, None where no clips are wanted."""
        return self._ask(lambda: self._begin(file, source))

    def end(self, whole: bool, frames: int) -> None:
        """After the file's `FileEnded`: wait until all that it gave is safe; where `whole`, it is remembered."""
        self._ask(lambda: self._end("end_of_source" if whole else "file_changed", frames if whole else None))

    def refuse(self, file: FolderFile) -> None:
        """Remember a file that is no video, as an incident too."""
        self._ask(lambda: self._refuse(file))

    def _ask(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        answer: Future[T] = Future()
        self._loop.call_soon_threadsafe(self._take_request, work, answer)
        return answer.result()

    # On the event loop again.

    def _take_request(self, work: Callable[[], Coroutine[Any, Any, Any]], answer: Future[Any]) -> None:
        if self._answers:
            self._unanswered.add(answer)
            self._requests.put_nowait((work, answer))
        else:
            answer.cancel()

    async def _let_go_at_stop(self) -> None:
        """The thread must not wait for a slow disk then: it ends; what was begun comes to its end without it."""
        await self._stopped()
        self._refuse_requests()

    def _refuse_requests(self) -> None:
        self._answers = False
        for answer in self._unanswered:
            answer.cancel()
        self._unanswered.clear()

    async def _begin(self, file: FolderFile, source: Source) -> FrameRing | None:
        assert self._group is not None  # noqa: S101 - requests are answered within it
        assert source.timeline is not None  # noqa: S101 - a folder's files are read at their own times
        facts = _facts(file.place, file.sha256)
        ledger, withdrawn = await self._books.begin(facts, source.info, source.timeline)
        if withdrawn:
            await asyncio.to_thread(remove_clips, self._data_dir, withdrawn)
        watch, ring = self._open_watch(ledger, source)
        task = self._group.create_task(watch.run(), name=f"file {self.name}")
        self._reading = _Reading(facts, ledger, watch, task)
        log.info("file opened", camera=self.name, path=str(file.place.path), times_from=source.info.times_from)
        return ring

    async def _end(self, reason: str, frames: int | None) -> None:
        reading = self._reading
        if reading is None:
            return
        await reading.task
        self._second.add(reading.watch.take_figures(0))
        self._taken += reading.watch.frames_taken
        self._classified += reading.watch.frames_classified
        self._skipped += reading.watch.frames_skipped
        self._model_times = total_of(self._model_times, reading.watch.model_times)
        self._second.label = NOTHING
        self._reading = None
        await self._books.end(reading.file, reading.ledger, reason, frames)
        log.info("file closed", camera=self.name, path=str(reading.file.path), reason=reason, frames=frames)

    async def _refuse(self, file: FolderFile) -> None:
        log.error("file is no video", camera=self.name, path=str(file.place.path), reason=file.fault)
        await self._books.refuse(_facts(file.place, file.sha256))
        await self._ledger.add_incident("file_unreadable", file.fault)


@dataclass(frozen=True, slots=True)
class FolderCapture:
    """The folder's thread: waits for files, reads each to its end, and hands its frames over."""

    camera: int
    folder: FolderSource
    watch: FolderWatch
    jpeg_quality: int
    handover: Handover
    stop: Event

    def run(self) -> None:
        """Until the folder ends or `stop` is set; always leaves a `SourceEnded` behind."""
        try:
            while self._read_files():
                pass
        except CancelledError:
            pass  # a stop: what was asked for goes on without this thread
        finally:
            self.folder.close()
            self.handover.put(self.camera, SourceEnded(self.stop.is_set()))

    def _read_files(self) -> bool:
        """Read what there is; True where the folder went away and came back, False at the end."""
        try:
            while (file := self.folder.next_file(self.watch)) is not None:
                if file.source is None:
                    self.watch.refuse(file)
                    self.folder.settle(file)
                elif not self._read_file(file, file.source):
                    return False
        except SourceLost as lost:
            self.handover.put(self.camera, SourceGone(str(lost)))
            return self._wait_for_folder()
        return False

    def _read_file(self, file: FolderFile, source: Source) -> bool:
        """Read one file to its end; False where a stop came before it."""
        frames = 0
        try:
            ring = self.watch.begin(file, source)
            while (frame := source.read()) is not None:
                if ring is not None:
                    ring.append(frame.seq, frame.mono_ns, encode_jpeg(frame, self.jpeg_quality), frame.size)
                self.handover.put(self.camera, frame)
                frames += 1
        finally:
            source.close()
        if self.stop.is_set():
            return False  # perhaps before its end: it will be read again
        whole = self.folder.settle(file)
        self.handover.put(self.camera, FileEnded())
        self.watch.end(whole, frames)
        return True

    def _wait_for_folder(self) -> bool:
        while not self.stop.wait(LOOK_AGAIN_S):
            try:
                self.folder.look()
            except SourceLost:
                continue
            self.handover.put(self.camera, SourceOpened(self.folder.info, 0, 0.0))
            return True
        return False


def _facts(place: Place, sha256: str) -> FileFacts:
    return FileFacts(sha256, place.path, place.size_bytes, place.mtime_ns)
