"""A copy of a data folder that is one itself, taken while a daemon writes or not.

At every moment the copy holds a whole history: clips come first, and the database that lists them takes its place last,
in one step. So a backup that is killed loses nothing, and the next one goes on where it was.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from rpiwatch.config import DATABASE_NAME
from rpiwatch.durable import sync_to_disk
from rpiwatch.store.errors import StoreError
from rpiwatch.store.folder import MARK_NAME, expect_disk, hold_data_folder, mark, read_mark, remember_disk
from rpiwatch.store.migrations import BUSY_TIMEOUT_MS
from rpiwatch.store.queries import open_snapshot
from rpiwatch.store.rows import LIVING

CLIPS_NAME = "clips"
PART_NAME = f"{DATABASE_NAME}.part"
CLIP_PART_NAME = "rpiwatch-clip.part"
STEP_PAGES = 4096
"""Of the database between two flushes (16 MB): what waits for the disk is never more, so the daemon's own commits do
not wait long behind it."""
REST = 0.25
"""Of the time that a step took, it rests after it, so that a slow card has time for the daemon."""
CHUNK_BYTES = 1 << 20
SAME_TIME_NS = 2_000_000_000
"""File systems for cameras' cards keep times to two seconds."""
SPARE_BYTES = 16_000_000
"""That stay free on the disk of the copy."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: 'database' in pages, then 'clips' in files and bytes."""

    stage: str
    done: int
    total: int
    bytes: int = 0
    total_bytes: int = 0


@dataclass(slots=True)
class BackedUp:
    """What was done."""

    database_bytes: int = 0
    copied: int = 0
    """Clips and thumbnails that were not there."""
    copied_bytes: int = 0
    present: int = 0
    """Those that were."""
    expired: int = 0
    """Clips that went while it ran, as the copy says."""
    kept: int = 0
    """Clips in the copy that the history has let go."""
    failed: dict[str, str] = field(default_factory=dict)
    """What could not be copied, and why."""


@dataclass(frozen=True, slots=True)
class _File:
    """A clip or thumbnail: the clip's number, the path in the data folder, and the size that is expected."""

    clip_id: int
    path: str
    bytes: int
    is_clip: bool


def back_up(
    data_dir: Path,
    destination: Path,
    *,
    clips: bool = True,
    progress: Callable[[Progress], None] = lambda _: None,
) -> BackedUp:
    """Copy a history into `destination`, which becomes a data folder of its own, or is one of the same history.

    The database is a snapshot of the moment at which it begins, and its clips are those of that snapshot; only what is
    not there with the same size and time is copied. Nothing in `destination` is deleted. Links are not followed.

    Raises StoreError where `destination` cannot be used or has too little room, before anything is copied, and for
    faults of its disk. What cannot be read of the clips is left out and told of.
    """
    _refuse_places(data_dir, destination)
    expect_disk(destination)
    done = BackedUp()
    with open_snapshot(data_dir) as source:
        [(history_id,)] = source.execute("SELECT id FROM history").fetchall()
        _refuse_foreign(source, history_id, destination)
        with _told(destination), hold_data_folder(destination):
            mark(destination, history_id)  # whose clips these are, before the first is there
            listed = list(_files(source))
            missing = _missing(data_dir, destination, listed) if clips else []
            _refuse_little_room(source, destination, missing)
            part = destination / PART_NAME
            done.database_bytes = _copy_database(source, part, progress)
            source.execute("ROLLBACK")
            _refuse_damaged(part, data_dir)
            if clips:
                done.present = len(listed) - len(missing)
                vanished = _copy_files(data_dir, destination, missing, done, progress)
                done.expired = _settle_expired(data_dir, part, vanished, done)
            done.kept = _count_kept(destination, {file.path for file in listed if file.is_clip})
            _publish(part, destination / DATABASE_NAME)
    remember_disk(destination)
    return done


def _refuse_places(data_dir: Path, destination: Path) -> None:
    own, other = data_dir.resolve(), destination.resolve()
    if own == other:
        raise StoreError(f"{destination}: is the data folder itself; name a folder on another disk for the backup")
    if own in other.parents:
        raise StoreError(
            f"{destination}: lies inside the data folder {data_dir}, and would go with it; "
            "name a folder on another disk for the backup"
        )
    if other.exists() and not other.is_dir():
        raise StoreError(f"{destination}: is no folder; name one for the backup")


def _refuse_foreign(source: sqlite3.Connection, history_id: str, destination: Path) -> None:
    """Where the folder holds another history, or has gone on by itself since: a backup must not replace either."""
    if not (destination / DATABASE_NAME).exists():
        found = read_mark(destination)
        if found is not None and found != history_id:
            raise StoreError(f"{destination}: holds another history's clips ({MARK_NAME}); name another folder")
        if found is None and (destination / CLIPS_NAME).exists():
            raise StoreError(
                f"{destination}: has a folder {CLIPS_NAME!r} but no {DATABASE_NAME}, so nobody knows whose they are; "
                "name another folder for the backup"
            )
        return
    try:
        with closing(_connect(destination / DATABASE_NAME)) as there:
            [(found,)] = there.execute("SELECT id FROM history").fetchall()
            query = "SELECT id, anchor_mono_ns, boot_id FROM sessions ORDER BY id DESC"
            newest = there.execute(f"{query} LIMIT 1").fetchone()
    except (sqlite3.Error, ValueError) as fault:
        raise StoreError(
            f"{destination / DATABASE_NAME}: cannot be read as an earlier backup of this history: {fault}; "
            "move it away, or name another folder"
        ) from fault
    if found != history_id:
        raise StoreError(f"{destination}: holds another history; each needs a folder of its own for its backup")
    same = "SELECT id, anchor_mono_ns, boot_id FROM sessions WHERE id = ?"
    if newest is not None and source.execute(same, newest[:1]).fetchone() != newest:
        raise StoreError(
            f"{destination}: holds a session ({newest[0]}) that this history has not: rpiwatch has been run on that "
            "folder since, and a backup would replace what it saw; name another folder"
        )


def _connect(database: Path) -> sqlite3.Connection:
    """A connection to an existing database, in autocommit."""
    if not database.is_file():
        raise sqlite3.OperationalError("it is no file")
    return sqlite3.connect(database, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)


def _files(source: sqlite3.Connection) -> Iterator[_File]:
    for clip_id, path, thumbnail, size in source.execute(
        f"SELECT id, path, thumbnail, bytes FROM clips WHERE {LIVING} ORDER BY id"  # noqa: S608 - words of our own
    ):
        yield _File(clip_id, path, size, True)
        if thumbnail:
            yield _File(clip_id, thumbnail, 0, False)


def _missing(data_dir: Path, destination: Path, files: Iterable[_File]) -> list[_File]:
    """Those that are not in the destination as they are here, with the sizes that they have here."""
    missing = []
    for file in files:
        try:
            here = os.lstat(data_dir / file.path) if _is_of_a_clip(file.path) else None
        except OSError:
            here = None
        if here is None:  # why is told when it is to be copied
            missing.append(file)
        elif not _is_same(here, destination / file.path):
            missing.append(_File(file.clip_id, file.path, here.st_size, file.is_clip))
    return missing


def _is_of_a_clip(path: str) -> bool:
    """Whether a path in the database is one that it should hold, whatever has written it."""
    pure = PurePosixPath(path)
    return pure.parts[:1] == (CLIPS_NAME,) and len(pure.parts) > 1 and ".." not in pure.parts and "\0" not in path


def _is_same(here: os.stat_result, target: Path) -> bool:
    try:
        there = os.lstat(target)
    except OSError:
        return False
    return (
        stat.S_ISREG(there.st_mode)
        and there.st_size == here.st_size
        and abs(there.st_mtime_ns - here.st_mtime_ns) < SAME_TIME_NS
    )


def _refuse_little_room(source: sqlite3.Connection, destination: Path, missing: Sequence[_File]) -> None:
    for left in destination.glob(f"{PART_NAME}*"):  # by a backup that was killed, its log among it
        left.unlink()
    [(database_bytes,)] = source.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
    clip_bytes = sum(file.bytes for file in missing)
    needed, free = database_bytes + clip_bytes + SPARE_BYTES, shutil.disk_usage(destination).free
    if needed > free:
        raise StoreError(
            f"{destination}: has room for {free / 1e6:,.1f} MB, but {needed / 1e6:,.1f} MB are needed "
            f"({database_bytes / 1e6:,.1f} for the database, {clip_bytes / 1e6:,.1f} for {len(missing):,} files); "
            "make room or name another folder: nothing was copied"
        )


def _copy_database(source: sqlite3.Connection, part: Path, progress: Callable[[Progress], None]) -> int:
    """Copy the database as its open transaction sees it; give its bytes. When this returns it is on the disk.

    Steps within one read transaction: without it SQLite would begin anew after each commit of the daemon's.
    """
    with closing(sqlite3.connect(part, isolation_level=None)) as target:
        # A copy that is torn is thrown away, so it needs no journal; each step is flushed here.
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        target.execute("PRAGMA cache_size = -1024")
        descriptor = os.open(part, os.O_RDWR | os.O_CLOEXEC)
        try:
            began = time.monotonic()

            def flush_and_rest(_status: int, remaining: int, total: int) -> None:
                nonlocal began
                os.fdatasync(descriptor)
                progress(Progress("database", total - remaining, total))
                if remaining:
                    time.sleep(REST * (time.monotonic() - began))
                began = time.monotonic()

            source.backup(target, pages=STEP_PAGES, progress=flush_and_rest)
        finally:
            target.close()  # before the descriptor, whose closing drops the locks of this process on the file
            os.close(descriptor)
    sync_to_disk(part)
    return part.stat().st_size


def _refuse_damaged(part: Path, data_dir: Path) -> None:
    # 'immutable': nobody else writes it, and no log is to be made beside it.
    with closing(sqlite3.connect(f"{part.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        found = [row[0] for row in copy.execute("PRAGMA quick_check(1)")]
    if found != ["ok"]:
        part.unlink()
        raise StoreError(
            f"{data_dir / DATABASE_NAME}: is damaged ({' '.join(str(found[0]).split())}), so its copy was thrown away "
            "and the earlier backup stays; `rpiwatch check` says more"
        )


def _copy_files(
    data_dir: Path,
    destination: Path,
    files: Sequence[_File],
    done: BackedUp,
    progress: Callable[[Progress], None],
) -> list[_File]:
    """Copy them one after the other, each safe on the disk before it has its name; give those that were not there."""
    folders = _Folders(data_dir.resolve(), destination.resolve())
    part = destination / CLIP_PART_NAME
    total_bytes, bytes_seen = sum(file.bytes for file in files), 0
    vanished = []
    for number, file in enumerate(files, 1):
        began = time.monotonic()
        try:
            source, target = folders.places(file.path)
            with _Reading(source) as reading:
                reading.copy_to(part)
            folders.refuse_links(target.parent)
            target.parent.mkdir(parents=True, exist_ok=True)
            part.replace(target)
            done.copied += 1
            done.copied_bytes += reading.status.st_size
        except _NotReadable as fault:
            if fault.is_absent:
                vanished.append(file)
            else:
                done.failed[file.path] = str(fault)
        bytes_seen += file.bytes
        progress(Progress("clips", number, len(files), bytes_seen, total_bytes))
        time.sleep(REST * (time.monotonic() - began))
    part.unlink(missing_ok=True)
    folders.sync()
    return vanished


class _NotReadable(Exception):  # noqa: N818 - it says what happened
    """A file of the history that cannot be copied, with the reason."""

    def __init__(self, reason: str, *, is_absent: bool = False) -> None:
        super().__init__(reason)
        self.is_absent = is_absent


class _Folders:
    """Where files are from and go to, never out of the two folders, and which folders are to be synced at the end."""

    def __init__(self, source: Path, destination: Path) -> None:
        self._source = source
        self._destination = destination
        self._touched: set[Path] = {destination}
        self._looked_at: set[Path] = set()

    def places(self, path: str) -> tuple[Path, Path]:
        """Where a file lies and where it goes to; raises _NotReadable for a path that is none of a clip's."""
        if not _is_of_a_clip(path):
            raise _NotReadable(f"its path does not lie in {CLIPS_NAME}/")
        source, target = self._source / path, self._destination / path
        if source.parent not in self._looked_at:
            if source.parent.resolve() != source.parent:
                raise _NotReadable("a folder on its way is a link")
            self._looked_at.add(source.parent)
        self._touched |= {folder for folder in target.parents if self._destination in folder.parents}
        return source, target

    def refuse_links(self, folder: Path) -> None:
        """Raise StoreError where a folder of the destination leads out of it."""
        if folder not in self._looked_at:
            if folder.resolve() != folder:
                raise StoreError(f"{folder}: is a link, or in one, so the backup would leave its folder; remove it")
            self._looked_at.add(folder)

    def sync(self) -> None:
        """The names of all that was copied are on the disk when this returns."""
        for folder in self._touched:
            if folder.is_dir():
                sync_to_disk(folder)


class _Reading:
    """A file of the history, open: its faults are _NotReadable, so that they are told from those of the copy's disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> _Reading:
        with self._faults():
            self._descriptor = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        self.status = os.fstat(self._descriptor)
        if not stat.S_ISREG(self.status.st_mode):
            os.close(self._descriptor)
            raise _NotReadable("it is no file")
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._descriptor)

    def copy_to(self, part: Path) -> None:
        """Its bytes and its time, on the disk when this returns."""
        with suppress(FileNotFoundError):
            part.unlink()  # a link that somebody left there is not written through
        with part.open("xb", buffering=0) as copy:
            while chunk := self._read():
                view = memoryview(chunk)
                while view:
                    view = view[copy.write(view) :]
            os.utime(copy.fileno(), ns=(self.status.st_mtime_ns, self.status.st_mtime_ns))
            os.fsync(copy.fileno())

    def _read(self) -> bytes:
        with self._faults():
            return os.read(self._descriptor, CHUNK_BYTES)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError as fault:
            raise _NotReadable("it is not there", is_absent=True) from fault
        except OSError as fault:
            link = fault.errno == errno.ELOOP
            raise _NotReadable("it is a link" if link else fault.strerror or str(fault)) from fault


def _settle_expired(data_dir: Path, part: Path, vanished: Sequence[_File], done: BackedUp) -> int:
    """Of the files that were not there: say in the copy which clips have gone since, and tell of the others."""
    if not vanished:
        return 0
    wanted = {file.clip_id for file in vanished}
    with open_snapshot(data_dir) as now:
        gone = {
            clip_id: (state, removed_us)
            for clip_id, state, removed_us, living in now.execute(
                f"SELECT id, state, removed_us, {LIVING} FROM clips"  # noqa: S608 - words of our own
            )
            if clip_id in wanted and not living
        }
        there = {clip_id for (clip_id,) in now.execute("SELECT id FROM clips")}
    # `prune --history` deletes rows, too: those are told apart from files that are merely missing.
    gone |= dict.fromkeys(wanted - there, ("expired", None))
    for file in vanished:
        if file.clip_id not in gone:
            done.failed[file.path] = "it is missing; `rpiwatch check` says more"
    now_us = time.time_ns() // 1000
    with closing(_connect(part)) as copy:
        copy.execute("PRAGMA locking_mode = EXCLUSIVE")
        copy.execute("BEGIN IMMEDIATE")
        copy.executemany(
            "UPDATE clips SET state = ?, removed_us = ? WHERE id = ?",
            [(state, removed_us or now_us, clip_id) for clip_id, (state, removed_us) in gone.items()],
        )
        copy.execute("COMMIT")
    sync_to_disk(part)
    return sum(1 for file in vanished if file.is_clip and file.clip_id in gone)


def _count_kept(destination: Path, living: set[str]) -> int:
    top = destination / CLIPS_NAME
    return sum(
        1
        for folder, _, names in os.walk(top)
        for name in names
        if name.endswith(".mp4") and str((Path(folder) / name).relative_to(destination)) not in living
    )


def _publish(part: Path, database: Path) -> None:
    """Let the new database take the old one's place, whose log must have gone first: it is not the new one's."""
    if database.exists():
        with closing(_connect(database)) as old:
            old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if database.with_name(f"{database.name}-wal").exists():
            raise StoreError(
                f"{database}: another program has it open, so it cannot be replaced; close that and run the backup "
                "again, which then has little to do"
            )
    part.replace(database)
    sync_to_disk(database.parent)


@contextmanager
def _told(destination: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise StoreError(
            f"{destination}: cannot be written: {fault.strerror or fault}; mend that and run the backup again, "
            "it goes on where it was"
        ) from fault
    except sqlite3.Error as fault:
        raise StoreError(
            f"{destination}: the database cannot be copied: {fault}; look at the space and the health of both disks, "
            "and run the backup again, it goes on where it was"
        ) from fault
