"""The data folder and the lock that says who writes in it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from rpiwatch.store.errors import StoreError

LOCK_NAME = "rpiwatch.lock"


@contextmanager
def hold_data_folder(data_dir: Path) -> Iterator[None]:
    """Make the folder where it is missing, and be the only one that writes in it.

    Raises StoreError where it cannot be made or another process holds it, naming that process. The lock goes with the
    process, however it ends.
    """
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(data_dir / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
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
