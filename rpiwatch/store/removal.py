"""Removing the files of clips whose rows have left the living states, for whoever let them go."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from rpiwatch.durable import sync_to_disk

CLIPS_FOLDER = "clips"


def remove_files(data_dir: Path, clips: Sequence[tuple[str, str | None]]) -> dict[str, str]:
    """Remove all that the disk has of clips, given as paths of clip and thumbnail; give those that stayed, and why.

    What is gone stays gone after a power cut. Folders that are left empty go too. Nothing outside of the folder of
    clips is touched, whatever a row says.
    """
    stuck: dict[str, str] = {}
    top = data_dir / CLIPS_FOLDER
    root = top.resolve()
    in_folder: dict[Path, list[str]] = {}
    for path, thumbnail in clips:
        try:
            files = [data_dir / name for name in _files_of(path, thumbnail)]
            if not all(root in file.resolve().parents for file in files):
                stuck[path] = "it lies outside of the data folder's clips"
                continue
            for file in files:
                file.unlink(missing_ok=True)
            in_folder.setdefault((data_dir / path).parent, []).append(path)
        except (OSError, ValueError) as fault:
            stuck[path] = getattr(fault, "strerror", None) or str(fault)
    for folder, paths in in_folder.items():
        try:
            with suppress(FileNotFoundError):  # its folder is gone already, and its names with it
                sync_to_disk(folder)
        except OSError as fault:
            stuck |= dict.fromkeys(paths, fault.strerror or str(fault))
        else:
            _remove_empty(folder, top)
    return stuck


def _files_of(path: str, thumbnail: str | None) -> set[str]:
    """What may lie there of a clip, finished or not, as the clips' writer names it."""
    clip = PurePosixPath(path)
    whole = {clip, clip.with_suffix(".jpg"), PurePosixPath(thumbnail or path)}
    return {str(file) for file in whole} | {str(file.with_suffix(f".part{file.suffix}")) for file in whole}


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and top in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
