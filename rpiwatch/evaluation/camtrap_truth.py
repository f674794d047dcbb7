"""The truth that a Camtrap DP 1.0.2 package holds: its observations, as visits in its videos."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

import av

from rpiwatch.evaluation.errors import EvaluationError
from rpiwatch.evaluation.truth import TrueVisit, Truth, path_within, raise_faults, read_rows, videos_in
from rpiwatch.sources.folder import VIDEO_SUFFIXES

OBSERVATIONS = "observations.csv"
MEDIA = "media.csv"
_OF_OBSERVATIONS = (
    "observationID", "deploymentID", "mediaID", "eventID", "eventStart", "eventEnd", "observationLevel",
    "observationType", "scientificName",
)  # fmt: skip
_OF_MEDIA = ("mediaID", "deploymentID", "timestamp", "filePath", "fileMediatype")
_EXPECTED = "expected the tables observations.csv and media.csv of a Camtrap DP 1.0 package"
_KINDS = {
    "animal": ("animal",),
    "human": ("person", "human"),
    "vehicle": ("vehicle", "car", "truck", "bus", "motorcycle"),
}
"""What an observation's type alone says, and a right answer where the species is known too."""


@dataclass(frozen=True, slots=True)
class _Video:
    """A medium that is a video; `start` is the moment of its first frame."""

    name: str
    deployment: str
    start: datetime
    length_s: float


def read_package(folder: Path, observations: Path) -> Truth:
    """Read observations of the videos in `folder`, with the media.csv beside them.

    A visit's name is the observation's tag `label:`, which rpiwatch writes, else the English name that
    datapackage.json has for its species, else the scientific name; the species and the kind (animal, person) are right
    answers too. An observation of a medium lasts from eventStart to eventEnd as far as the medium shows it, and through
    all of it where these are the same moment. One of an event is looked for in all videos of its deployment at that
    time, and comes before those of media that bear its eventID. Times have whole seconds, as the format has.

    Raises EvaluationError, see `truth.read_truth`.
    """
    media_file = observations.with_name(MEDIA)
    videos, faults, notes = _read_media(folder, media_file)
    vernacular = _read_vernacular(observations.with_name("datapackage.json"))
    rows = read_rows(observations, _OF_OBSERVATIONS, _EXPECTED)
    events = {row["eventID"] for _, row in rows if row["observationLevel"] == "event" and row["eventID"]}
    found: dict[str, list[TrueVisit]] = {}
    left_out: Counter[str] = Counter()
    for line, row in rows:
        place = f"{observations}: line {line}"
        try:
            start, end = _event(row)
            names = _names(row, vernacular)
            count = _count(row.get("count", ""))
        except ValueError as fault:
            faults.append(f"{place}: {fault}")
            continue
        if row["observationLevel"] == "media":
            if row["eventID"] in events:
                continue
            there = [videos[row["mediaID"]]] if row["mediaID"] in videos else []
        else:
            there = [
                video
                for video in videos.values()
                if video.deployment == row["deploymentID"]
                and (end - video.start).total_seconds() >= 0
                and (start - video.start).total_seconds() <= video.length_s
            ]
        if not there:
            left_out["show no video of the folder"] += 1
        for video in there:
            visits = found.setdefault(video.name, [])
            if names:
                visits.append(_visit(names, start, end, video, count, place))
            elif row["observationType"] != "blank":
                left_out["do not say what was there"] += 1
    raise_faults(faults)
    notes += [f"{observations}: {number} observations {why}: left out" for why, number in left_out.items()]
    if not found:
        raise EvaluationError(
            f"{observations}: no observation is of a video in {folder}; expected the files that {MEDIA} names"
        )
    unscored = tuple(video for video in videos_in(folder) if video not in found)
    return Truth(observations, {name: tuple(visits) for name, visits in found.items()}, unscored, tuple(notes))


def _read_media(folder: Path, file: Path) -> tuple[dict[str, _Video], list[str], list[str]]:
    """The videos by their mediaID, and what is wrong; media that are pictures, or somewhere else, are noted."""
    videos: dict[str, _Video] = {}
    faults: list[str] = []
    left_out: Counter[str] = Counter()
    for line, row in read_rows(file, _OF_MEDIA, _EXPECTED):
        place = f"{file}: line {line}"
        name = _file_of(folder, row)
        if (
            not row["fileMediatype"].startswith("video/")
            and PurePosixPath(row["filePath"]).suffix not in VIDEO_SUFFIXES
        ):
            left_out["are no videos"] += 1
        elif name is None:
            left_out[f"are not in {folder}"] += 1
        else:
            try:
                videos[row["mediaID"]] = _Video(
                    name, row["deploymentID"], _moment(row, "timestamp"), _length_s(folder / name)
                )
            except ValueError as fault:
                faults.append(f"{place}: {fault}")
    return videos, faults, [f"{file}: {number} media {why}: left out" for why, number in left_out.items()]


def _file_of(folder: Path, row: Mapping[str, str]) -> str | None:
    """A medium's path within the folder: as the package has it, else by its name alone; None where it is not there."""
    path = row["filePath"].rpartition("/")[2] if "://" in row["filePath"] else row["filePath"]
    names = (path, row.get("fileName", ""), PurePosixPath(path).name)
    return next((found for name in names if (found := path_within(folder, name)) is not None), None)


def _length_s(file: Path) -> float:
    """As the container says; a wrong one only makes an event be looked for in a video that it is not in."""
    try:
        with av.open(str(file)) as container:
            return (container.duration or 0) / 1e6
    except (av.FFmpegError, OSError, ValueError):
        raise ValueError(f"filePath: {file} is no video that can be read; expected a video such as MP4") from None


def _moment(row: Mapping[str, str], column: str) -> datetime:
    try:
        moment = datetime.fromisoformat(row[column])
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError(f"{column}: {row[column]!r} is no moment; expected such as 2026-11-24T09:30:00+01:00")
    return moment


def _event(row: Mapping[str, str]) -> tuple[datetime, datetime]:
    start, end = _moment(row, "eventStart"), _moment(row, "eventEnd")
    if end < start:
        raise ValueError(f"eventEnd: {row['eventEnd']} is before eventStart ({row['eventStart']})")
    return start, end


def _count(text: str) -> int:
    if text and not (text.isascii() and text.isdecimal() and len(text) < 7 and int(text) > 0):
        raise ValueError(f"count: {text!r} is no number; expected 1 or more, or nothing")
    return int(text or 1)


def _names(row: Mapping[str, str], vernacular: Mapping[str, str]) -> tuple[str, ...]:
    """What the history may say of an observation; nothing where it does not tell what was there."""
    kind, species = row["observationType"], row["scientificName"]
    tags = dict(tag.strip().partition(":")[::2] for tag in row.get("observationTags", "").split("|"))
    label = tags.get("label", "").strip()
    if kind == "blank":
        return ()
    word = label or vernacular.get(species, "") or ("" if kind == "human" else species)
    names = [word, "" if kind == "human" else species, *_KINDS.get(kind, ())]
    return tuple(dict.fromkeys(name for name in names if name)) if word or kind in _KINDS else ()


def _read_vernacular(descriptor: Path) -> dict[str, str]:
    """English names by scientific ones, as far as the package tells; they are a help, so nothing of it is required."""
    try:
        package = json.loads(descriptor.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    taxa = package.get("taxonomic") if isinstance(package, dict) else None
    names = {}
    for taxon in taxa if isinstance(taxa, list) else ():
        words = taxon.get("vernacularNames") if isinstance(taxon, dict) else None
        word = (words.get("eng") or words.get("en")) if isinstance(words, dict) else None
        if isinstance(word, str) and word.strip() and isinstance(taxon.get("scientificName"), str):
            names[taxon["scientificName"]] = word.strip().lower()
    return names


def _visit(names: Sequence[str], start: datetime, end: datetime, video: _Video, count: int, place: str) -> TrueVisit:
    start_s = (start - video.start).total_seconds()
    end_s = (end - video.start).total_seconds()
    if start == end or end_s >= video.length_s:
        return TrueVisit(tuple(names), 0.0 if start == end else max(0.0, start_s), None, count, place)
    return TrueVisit(tuple(names), max(0.0, start_s), max(0.0, end_s), count, place)
