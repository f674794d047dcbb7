"""A folder as a source that grows: finds the videos that other cameras drop into it, once each is wholly written.

It looks again and again instead of listening to the kernel: a card reader, an FTP server's disk and a network share
all answer to that.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import structlog

from rpiwatch.config import DATABASE_NAME
from rpiwatch.sources.protocol import Source, SourceError, SourceInfo, SourceLost

if TYPE_CHECKING:
    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection
    from rpiwatch.sources.file_times import TimesFrom

log = structlog.get_logger(__name__)

VIDEO_SUFFIXES = frozenset(
    ".3gp .asf .avi .flv .m2ts .m4v .mkv .mov .mp4 .mpeg .mpg .mts .ts .webm .wmv".split()  # noqa: SIM905
)
TEMPORARY_WORDS = frozenset(("crdownload", "download", "filepart", "inprogress", "part", "partial", "temp", "tmp"))
"""Between dots in a name, they say that somebody is still writing: film.part.mp4."""

SETTLE_S = 3.0
"""A file is whole when its size and modification time have not changed for so long, and it opens."""
GIVE_UP_S = 60.0
"""What has been quiet for so long and does not open is no video; until then an upload may merely be slow."""
SCAN_S = 1.0
SCAN_SHARE = 20
"""Between two looks at the folder: `SCAN_S`, or so many times what a look takes, whichever is longer."""
CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Place:
    """A file as it lies in the folder; the same place again is taken for the same content."""

    path: Path
    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class FolderFile:
    """A file that is wholly written, at its place, with the hash of its content (hexadecimal).

    `source` gives its frames, and whoever takes the file closes it. It is None where the file is no video that can be
    read; `fault` then says so.
    """

    place: Place
    sha256: str
    source: Source | None
    fault: str = ""


class FileMemory(Protocol):
    """Which files need not be looked at any more. Called by the thread that reads the folder; may block."""

    def knows_place(self, place: Place) -> bool:
        """Whether a file that lay there like this is done with."""
        ...

    def knows_content(self, place: Place, sha256: str) -> bool:
        """Whether this content is done with, under whatever name; it is then known at this place too."""
        ...


def open_folder(camera: CameraSection, path: str, clock: Clock, stop: threading.Event) -> FolderSource:
    """Open a folder, which need not hold a video yet; raise `SourceError` where it cannot be listed."""
    root = Path(os.path.expanduser(path)).absolute()  # noqa: PTH111 - the other one raises for an unknown user
    info = SourceInfo(
        uri=root.as_uri(), kind="folder", width=0, height=0, fps=None, fourcc="", live=False, pace="max"
    )  # fmt: skip
    folder = FolderSource(info, camera, root, clock, stop)
    try:
        folder.look()
    except SourceLost as fault:
        raise SourceError(
            f"camera {camera.name!r}: source {str(root)!r} {fault}; expected a folder that this user may read"
        ) from fault
    return folder


class FolderSource:
    """The videos below a folder, each once, those that are there together in the order of their times.

    Hidden and temporary names are left out, links to folders are not followed, and folders that hold a database of
    rpiwatch are not entered. With `camera.watch` it waits for ever for new files; without, it ends when all that is
    there is done with.
    """

    timeline = None
    lossless = True

    def __init__(
        self, info: SourceInfo, camera: CameraSection, root: Path, clock: Clock, stop: threading.Event
    ) -> None:
        self.info = info
        self._camera = camera.model_copy(update={"pace": "max"})
        self._root = root
        self._clock = clock
        self._stop = stop
        self._done: dict[Path, Place] = {}
        self._quiet: dict[Path, tuple[Place, int]] = {}  # as it was last seen, and since which monotonic nanosecond
        self._ready: deque[Place] = deque()
        self._refused: set[Path] = set()

    def look(self) -> None:
        """Raise `SourceLost`, with the reason, where the folder is not there."""
        try:
            with os.scandir(self._root):
                pass
        except (OSError, ValueError) as fault:
            raise SourceLost(f"cannot be listed: {getattr(fault, 'strerror', None) or fault}") from fault

    def next_file(self, memory: FileMemory) -> FolderFile | None:
        """Wait for the next file that `memory` does not know; None is the end: told to stop, or no more to come.

        Every file that was given must come back to `settle` before the next call, or it is given again. Raises
        `SourceLost` where the folder is not there any more; a later call may find it again.
        """
        while not self._stop.is_set():
            looked = not self._ready
            began_ns = self._clock.monotonic_ns()
            waiting = self._scan(memory) if looked else True
            took_s = (self._clock.monotonic_ns() - began_ns) / 1e9
            while self._ready and not self._stop.is_set():
                file = self._examine(self._ready.popleft(), memory)
                if file is not None:
                    return file
            if not self._camera.watch and not waiting:
                return None
            if looked:
                self._stop.wait(max(SCAN_S, SCAN_SHARE * took_s))
        return None

    def settle(self, file: FolderFile) -> bool:
        """The file has been read to its end: is it still what it was when it was given? If not, it comes again."""
        if _look_at(file.place.path) != file.place:
            return False
        self._done[file.place.path] = file.place
        return True

    def close(self) -> None:
        """See `Source`."""

    def _scan(self, memory: FileMemory) -> bool:
        """Queue what has become whole; True while there are files that may yet."""
        self.look()
        now_ns, now_us = self._clock.monotonic_ns(), self._clock.utc_us()
        done, quiet = {}, {}
        whole: list[Place] = []
        waiting = False
        for path in self._videos(self._root):
            place = _look_at(path)
            if place is None:
                continue
            if self._done.get(path) == place or (path not in self._quiet and memory.knows_place(place)):
                done[path] = place
                continue
            before, since_ns = self._quiet.get(path, (None, now_ns))
            # A file that was moved here may have been quiet long before it was first seen.
            aged_ns = max(0, 1000 * now_us - place.mtime_ns)
            since_ns = since_ns if before == place else now_ns - aged_ns
            quiet[path] = place, since_ns
            if now_ns - since_ns >= SETTLE_S * 1e9:
                whole.append(place)
            waiting = True
        self._done, self._quiet = done, quiet
        self._ready.extend(sorted(whole, key=self._order))
        return waiting

    def _order(self, place: Place) -> tuple[int, Path]:
        return self._start(place.path)[0], place.path

    def _start(self, path: Path) -> tuple[int, TimesFrom]:
        from rpiwatch.sources.file_times import start_of

        try:
            return start_of(path, self._clock)
        except OSError:
            return self._clock.utc_us(), "now"  # it has just gone

    def _examine(self, place: Place, memory: FileMemory) -> FolderFile | None:
        """The file at this place, if it is as it was, new and opens, or never will."""
        from rpiwatch.sources.file import open_file

        source, fault = None, ""
        try:
            source = open_file(self._camera, str(place.path), self._clock, self._stop)
        except (SourceError, UnicodeError) as error:
            _, since_ns = self._quiet.get(place.path, (place, self._clock.monotonic_ns()))
            if self._clock.monotonic_ns() - since_ns < GIVE_UP_S * 1e9:
                return None
            fault = str(error)
        sha256 = self._hash(place)
        if sha256 is not None and memory.knows_content(place, sha256):
            self._done[place.path] = place
            sha256 = None
        if sha256 is None:
            if source is not None:
                source.close()
            return None
        return FolderFile(place, sha256, source, fault)

    def _hash(self, place: Place) -> str | None:
        """SHA-256 of the content; None where the file is not as it was, or cannot be read now."""
        digest = hashlib.sha256()
        try:
            with place.path.open("rb") as file:
                while chunk := file.read(CHUNK_BYTES):
                    digest.update(chunk)
                    if self._stop.is_set():
                        return None
        except OSError as fault:
            self._refuse(place.path, fault)
            return None
        return digest.hexdigest() if _look_at(place.path) == place else None

    def _videos(self, folder: Path) -> Iterator[Path]:
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as fault:
            self._refuse(folder, fault)
            return
        if any(entry.name == DATABASE_NAME for entry in entries):
            return  # our own clips are no footage
        for entry in entries:
            path = folder / entry.name
            if entry.name.startswith((".", "~")):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from self._videos(path)
            elif is_video_name(entry.name):
                yield path

    def _refuse(self, path: Path, fault: OSError) -> None:
        if path not in self._refused and not isinstance(fault, FileNotFoundError):
            self._refused.add(path)
            log.warning(
                "cannot be read, left out until it can", camera=self._camera.name, path=str(path), reason=fault.strerror
            )


def is_video_name(name: str) -> bool:
    """Whether a file of this name is a video that nobody is still writing, by its looks."""
    *words, suffix = name.lower().split(".")
    return f".{suffix}" in VIDEO_SUFFIXES and bool(words) and not (TEMPORARY_WORDS & set(words[1:]))


def _look_at(path: Path) -> Place | None:
    """Where and how the file lies there now; None where it is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return Place(path, status.st_size, status.st_mtime_ns) if _is_regular(status) and status.st_size else None


def _is_regular(status: os.stat_result) -> bool:
    return (status.st_mode & 0o170000) == 0o100000
