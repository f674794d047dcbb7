"""Small file systems of our own, for scenarios that fill, break or cut them; they need root."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def why_no_mounts() -> str:
    """Why no file system can be mounted here; '' where one can."""
    if os.geteuid() != 0:
        return "mounting needs root"
    missing = [name for name in ("mount", "umount", "mkfs.ext4") if shutil.which(name) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """`mount OPTIONS… folder`, and unmounted at the end, even where something was mounted over it."""
    folder.mkdir(parents=True, exist_ok=True)
    mount(folder, *options)
    try:
        yield folder
    finally:
        while os.path.ismount(folder):
            if subprocess.run(["umount", str(folder)], capture_output=True).returncode:
                subprocess.run(["umount", "-l", str(folder)], check=True)


def mount(folder: Path, *options: str) -> None:
    """`mount OPTIONS… folder`."""
    subprocess.run(["mount", *options, str(folder)], check=True, capture_output=True)


def make_image(file: Path, megabytes: int) -> Path:
    """An ext4 file system in a sparse file."""
    with file.open("wb") as image:
        image.truncate(megabytes * 1_000_000)
    subprocess.run(["mkfs.ext4", "-q", "-F", "-m", "0", str(file)], check=True)
    return file


def free_bytes(folder: Path) -> int:
    """Of the file system that the folder lies on, for users."""
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize
