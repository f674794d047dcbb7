"""The data folder: the lock that says who writes in it, the mark that says whose it is, and the disk it lies on."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import platformdirs

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store.errors import StoreError

LOCK_NAME = "rpiwatch.lock"
MARK_NAME = "rpiwatch.id"
MOUNTS_NAME = "mounts.json"


@contextmanager
def hold_data_folder(data_dir: Path) -> Iterator[None]:
    """Make the folder where it is missing, and be the only one that writes in it.

    Raises StoreError where it cannot be made or another process holds it, naming that process. The lock goes with the
    process, however it ends.
    """
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(data_dir / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
    except OSError as fault:
        raise StoreError(
            f"{data_dir}: cannot write in the data folder ({fault.strerror}); "
            "expected a folder that this user may write in: mend its owner, or name another with --data-dir"
        ) from fault
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fault:
            holder = os.pread(descriptor, 32, 0).decode(errors="replace").strip() or "unknown"
            raise StoreError(
                f"{data_dir}: another rpiwatch (process {holder}) writes in this data folder; "
                "stop it first, or name another folder with --data-dir"
            ) from fault
        with suppress(OSError):  # on a full disk: the number is for the message only
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        # The file stays: who unlinks a lock file may unlink the lock of whoever took it meanwhile.
        os.close(descriptor)


def hold_data_folder_again(held: ExitStack, data_dir: Path) -> None:
    """After its disk was away: hold the folder that is there now, for as long as `held` lasts.

    Raises StoreError where another process came first.
    """
    try:
        held.enter_context(hold_data_folder(data_dir))
    except StoreError:
        if holder_of(data_dir) != str(os.getpid()):
            raise


def find_database(data_dir: Path) -> Path:
    """The history's file in a data folder. Raises StoreError where there is none."""
    database = data_dir / DATABASE_NAME
    try:
        is_there = database.is_file()
    except OSError as fault:  # a name that no file system takes
        raise StoreError(f"{data_dir}: is no data folder: {fault.strerror}; name another with --data-dir") from fault
    if not is_there:
        raise StoreError(
            f"{database}: there is no history here; expected a data folder that `rpiwatch run` has written, "
            "name it with --data-dir or RPIWATCH_DATA_DIR"
        )
    return database


def holder_of(data_dir: Path) -> str | None:
    """The process that writes in the data folder; None where none does, or none can be seen."""
    try:
        with (data_dir / LOCK_NAME).open() as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return lock.read(32).strip() or "unknown"
    except OSError:
        pass
    return None


def mark(data_dir: Path, history_id: str) -> None:
    """Leave the history's id in its folder, for people and programs that do not open the database."""
    file = data_dir / MARK_NAME
    part = file.with_name(f"{MARK_NAME}.part")
    with suppress(OSError):
        if read_mark(data_dir) != history_id:
            part.unlink(missing_ok=True)
            with part.open("w", encoding="ascii") as stream:
                stream.write(f"{history_id}\n")
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(file)  # whole or not at all, and never through a link to elsewhere


def read_mark(data_dir: Path) -> str | None:
    """The id that the folder carries; None where it carries none that can be read."""
    try:
        return (data_dir / MARK_NAME).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None


def expect_disk(data_dir: Path) -> None:
    """Raise StoreError where the folder lay on a disk of its own that is not mounted now.

    A new history in the empty mount point would fill the disk beneath it, and be hidden when the right one is back.
    """
    if (data_dir / DATABASE_NAME).exists():
        return
    known = _read_mounts().get(str(data_dir))
    if known is not None and not os.path.ismount(known):
        raise StoreError(
            f"{data_dir}: its history lay on the disk at {known}, where none is mounted now; mount it, or to begin a "
            f"new history without it, remove its line from {_mounts_file()}"
        )


def remember_disk(data_dir: Path) -> None:
    """Remember, outside of the data folder, on which mount it lies, for `expect_disk`; where the disk lets us."""
    mounts = _read_mounts()
    here = _mount_of(data_dir)
    if mounts.get(str(data_dir)) == here:
        return
    if here is None:
        del mounts[str(data_dir)]
    else:
        mounts[str(data_dir)] = here
    file = _mounts_file()
    part = file.with_suffix(".part")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(mounts, indent=1), encoding="utf-8")
        part.replace(file)


def _mounts_file() -> Path:
    return Path(platformdirs.user_cache_path("rpiwatch")) / MOUNTS_NAME


def _read_mounts() -> dict[str, str]:
    try:
        mounts = json.loads(_mounts_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: value for key, value in mounts.items() if isinstance(value, str)} if isinstance(mounts, dict) else {}


def _mount_of(folder: Path) -> str | None:
    """The mount that a folder lies on; None for the machine's own disk."""
    place = next(place for place in (folder, *folder.parents) if os.path.ismount(place))
    return None if place == Path("/") else str(place)
