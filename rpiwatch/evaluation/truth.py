"""What is really to be seen in a folder of videos: a truth file, written by somebody who looked."""

from __future__ import annotations

import csv
import difflib
import io
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from rpiwatch.evaluation.errors import EvaluationError
from rpiwatch.records import NOTHING

TRUTH_NAME = "truth.csv"
COLUMNS = ("video", "label", "start_s", "end_s")
EXPECTED = "expected a CSV file in UTF-8 with the columns video,label,start_s,end_s and one row a visit"
MAX_FAULTS = 20
"""Told at once; whoever exported the wrong file need not read thousands."""


@dataclass(frozen=True, slots=True)
class TrueVisit:
    """One animal, person or thing (or `count` of them together) from its coming to its going.

    `names` are the labels that are right, the first the one under which it is counted. Seconds are counted from the
    video's first frame; `end_s` is None where it stays to the video's end. `place` says where it is written.
    """

    names: tuple[str, ...]
    start_s: float
    end_s: float | None
    count: int = 1
    place: str = ""

    @property
    def label(self) -> str:
        """The name under which it is counted."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Truth:
    """The true visits of each video, none where there is nothing to be found, by its path relative to the folder.

    `unscored` are the folder's other videos, of which nobody says what is there. `notes` tell what of the truth could
    not be used.
    """

    file: Path
    videos: Mapping[str, tuple[TrueVisit, ...]]
    unscored: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[tuple[str, ...], ...]:
        """The names of all visits, each combination once, in the order of the file."""
        return tuple(dict.fromkeys(visit.names for visits in self.videos.values() for visit in visits))

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels under which visits are counted, in the order of the file."""
        return tuple(dict.fromkeys(names[0] for names in self.names))


def read_truth(folder: Path, file: Path | None = None) -> Truth:
    """Read the truth about the videos in `folder`: `file`, else its truth.csv, else its Camtrap DP tables.

    `file` may be an observations.csv too, beside whose media.csv it is then read. Raises EvaluationError that names
    every fault, up to a number that a person reads.
    """
    from rpiwatch.evaluation.camtrap_truth import MEDIA, OBSERVATIONS, read_package

    if not folder.is_dir():
        what = "is no folder" if folder.exists() else "there is no such folder"
        raise EvaluationError(f"{folder}: {what}; expected a folder with videos and their {TRUTH_NAME}")
    if file is None:
        file = folder / TRUTH_NAME
        if not file.is_file() and (folder / OBSERVATIONS).is_file():
            file = folder / OBSERVATIONS
        if not file.is_file():
            raise EvaluationError(
                f"{folder}: holds neither {TRUTH_NAME} nor {OBSERVATIONS} with {MEDIA}; {EXPECTED}, or a Camtrap DP "
                "package; or name the truth file with --truth"
            )
    return read_package(folder, file) if file.name == OBSERVATIONS else _read_table(folder, file)


def read_rows(file: Path, columns: Sequence[str], expected: str) -> list[tuple[int, dict[str, str]]]:
    """The rows of a CSV file, each with its line and its cells by column, stripped; blank lines are left out.

    Raises EvaluationError where it cannot be read, is not UTF-8, is no CSV or lacks one of `columns`.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise EvaluationError(f"{file}: cannot be read ({error.strerror}); {expected}") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise EvaluationError(f"{file}: line {line}: is not UTF-8; {expected}") from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows = []
    try:
        header = [cell.strip() for cell in next(reader, [])]
        if missing := [column for column in columns if column not in header]:
            there = ", ".join(cell for cell in header if cell) or "none"
            raise EvaluationError(
                f"{file}: line 1: has no column {', '.join(missing)} (there are: {there[:200]}); {expected}"
            )
        before = reader.line_num
        for cells in reader:
            # A cell in quotes may hold newlines: the row is where it begins.
            line, before = before + 1, reader.line_num
            if len(cells) > len(header):
                raise EvaluationError(f"{file}: line {line}: has {len(cells)} cells; expected {len(header)}")
            stripped = [cell.strip() for cell in cells]
            if any(stripped):
                rows.append((line, dict.fromkeys(header, "") | dict(zip(header, stripped, strict=False))))
    except csv.Error as error:
        raise EvaluationError(f"{file}: line {reader.line_num}: is no CSV ({error}); {expected}") from error
    return rows


def raise_faults(faults: Sequence[str]) -> None:
    """Raise EvaluationError with all of them, where there are any."""
    if faults:
        more = [f"… and {len(faults) - MAX_FAULTS} more"] if len(faults) > MAX_FAULTS else []
        raise EvaluationError("\n".join([*faults[:MAX_FAULTS], *more]))


def path_within(folder: Path, text: str) -> str | None:
    """A file's path relative to the folder, as it is shown; None where there is no such file within the folder.

    A video's data folder bears its path, so what leads out of the folder is no path within it.
    """
    path = PurePosixPath(text)
    if not text or "\0" in text or path.is_absolute() or ".." in path.parts or not (folder / path).is_file():
        return None
    return str(path)


def videos_in(folder: Path) -> Iterator[str]:
    """The folder's videos by their names, in order; those of folders within it are not looked for."""
    from rpiwatch.sources.folder import VIDEO_SUFFIXES

    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in VIDEO_SUFFIXES and path.is_file():
            yield path.name


def _read_table(folder: Path, file: Path) -> Truth:
    videos: dict[str, list[TrueVisit]] = {}
    nothing_there: dict[str, int] = {}
    faults: list[str] = []
    for line, cells in read_rows(file, COLUMNS, EXPECTED):
        place = f"{file}: line {line}"
        try:
            video = _video_of(folder, cells["video"])
            visits = videos.setdefault(video, [])
            if any(cells[column] for column in ("label", "start_s", "end_s")):
                visits.append(_visit_of(cells, place))
            else:
                nothing_there[video] = line
        except ValueError as fault:
            faults.append(f"{place}: {fault}")
    for video, line in nothing_there.items():
        if videos[video]:
            faults.append(
                f"{file}: line {line}: says that nothing is to be found in {video!r}, which has visits in other lines; "
                "take this line or those out"
            )
    if not videos and not faults:
        faults.append(f"{file}: has no rows; {EXPECTED}")
    raise_faults(faults)
    unscored = tuple(video for video in videos_in(folder) if video not in videos)
    return Truth(file, {video: tuple(visits) for video, visits in videos.items()}, unscored)


def _video_of(folder: Path, text: str) -> str:
    """The video's path as it is shown; raises ValueError where it is not there."""
    if not text:
        raise ValueError("video: is empty; expected the name of a video in the folder")
    if (video := path_within(folder, text)) is not None:
        return video
    near = difflib.get_close_matches(text, list(videos_in(folder)), n=1)
    hint = f"did you mean {near[0]!r}?" if near else "expected the name of a video in it"
    raise ValueError(f"video: {text!r} is not in {folder}; {hint}")


def _visit_of(cells: Mapping[str, str], place: str) -> TrueVisit:
    names = tuple(dict.fromkeys(name.strip() for name in cells["label"].split("|")))
    if not all(names):
        raise ValueError(
            f"label: {cells['label']!r} has an empty name; expected a label, or several such as bird|animal"
        )
    if any(name.casefold() == NOTHING for name in names):
        raise ValueError(
            f"label: {NOTHING!r} is what the history says when nothing is there; leave such stretches out, and write "
            f"{cells['video']},,, for a video in which nothing is to be found"
        )
    start_s = _seconds(cells, "start_s")
    end_s = _seconds(cells, "end_s") if cells["end_s"] else None
    if end_s is not None and end_s < start_s:
        raise ValueError(f"end_s: {end_s:g} is before start_s ({start_s:g}); expected the visit's end, or nothing")
    return TrueVisit(names, start_s, end_s, _count(cells.get("count", "")), place)


def _seconds(cells: Mapping[str, str], column: str) -> float:
    try:
        value = float(cells[column])
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value >= 0):
        raise ValueError(f"{column}: {cells[column]!r} is no time; expected seconds from the first frame, such as 12.5")
    return value


def _count(text: str) -> int:
    if text and not (text.isascii() and text.isdecimal() and len(text) < 7 and int(text) > 0):
        raise ValueError(f"count: {text!r} is no number of animals or people; expected 1 or more, or nothing")
    return int(text or 1)
