"""Removing the files of clips whose rows have left the living states, for whoever let them go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def remove_files(data_dir: Path, clips: Sequence[tuple[str, str | None]]) -> dict[str, str]:
    """Remove the files of clips, given as paths of clip and thumbnail in `data_dir`; give those that stayed, and why.

    Folders that are left empty go too. Nothing outside of the data folder is touched, whatever a row says.
    """
    stuck: dict[str, str] = {}
    root = data_dir.resolve()
    for path, thumbnail in clips:
        for name in filter(None, (path, thumbnail)):
            file = data_dir / name
            try:
                if root not in file.resolve().parents:
                    stuck[path] = "it lies outside of the data folder"
                    continue
                file.unlink(missing_ok=True)
            except (OSError, ValueError) as fault:
                stuck[path] = getattr(fault, "strerror", None) or str(fault)
        _remove_empty((data_dir / path).parent, data_dir / "clips")
    return stuck


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and top in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
