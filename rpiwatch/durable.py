"""What is to be there after a power cut."""

from __future__ import annotations

import os
from pathlib import Path


def sync_to_disk(place: Path) -> None:
    """Bring a file's content, or the list of a folder's names, to the disk."""
    descriptor = os.open(place, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
