"""The history as a Camtrap DP 1.0.2 package, the exchange format of camera trap data (https://camtrap-dp.tdwg.org).

What the words mean here: a *deployment* is one camera at one place, from its first row there to its last; a *medium* is
a clip; an *event* is a visit. Each visit gives an event-based observation, and each clip a media-based one that names
the visit which it shows. *count* is how many subjects bore the label, where they were told apart; one that comes back
after a while counts twice. `coverage.csv`, a resource of our own, has the stretches in which the camera was really
watching, for a deployment may have gaps.
"""

from __future__ import annotations

import csv
import json
import math
import os
import re
import shutil
import uuid
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import IO, Any, Self

from rpiwatch import __version__
from rpiwatch.config import Config, ConfigError, DeploymentSection
from rpiwatch.durable import sync_to_disk
from rpiwatch.export import ExportError, new_file
from rpiwatch.places import stays_of
from rpiwatch.store.queries import CLIPS, COVERAGE, VISITS, Answer, Filter, History, Watcher
from rpiwatch.taxa import Identity, Taxon, open_taxonomy

SPECIFICATION = "https://raw.githubusercontent.com/tdwg/camtrap-dp/1.0.2"
SCHEMAS = Path(__file__).parent / "data" / "camtrap-dp-1.0.2"
"""The specification's rules for the three tables and for datapackage.json, in our own files."""
TABLES = ("deployments", "media", "observations")
LIVING = ("complete", "recovered")
METRES_PER_DEGREE = 111_320
FULL_DECIMALS = 6
"""A tenth of a metre: coordinates are left as they are."""

_TYPES = {"animal": "animal", "human": "human", "vehicle": "vehicle", "other": "unclassified"}
_COVERAGE_SCHEMA = {
    "fields": [
        {"name": "deploymentID", "type": "string", "constraints": {"required": True}},
        *(
            {"name": name, "type": "datetime", "format": "%Y-%m-%dT%H:%M:%S%z", "constraints": {"required": True}}
            for name in ("start", "end")
        ),
    ],
    "foreignKeys": [{"fields": "deploymentID", "reference": {"resource": "deployments", "fields": "deploymentID"}}],
}


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """What came into a package, and what did not."""

    deployments: int
    media: int
    observations: int
    taxa: int
    rows_elsewhere: int
    """Visits and clips at times at which no `[[deployments]]` entry says where their camera was."""
    missing_files: int
    """Clips whose row says that they are there, and whose file is not."""


def export_package(
    history: History,
    data_dir: Path,
    config: Config,
    filter: Filter,
    path: Path,
    *,
    media_files: bool = True,
    force: bool = False,
) -> PackageFacts:
    """Write a package: a folder, or where the name ends in .zip, one file.

    Clips are linked where the file system can, else copied. Without `media_files` their addresses are those below
    `[project] media_url`. The package is there as a whole, on the disk, or not at all.

    Raises ConfigError that names all that the configuration lacks, with the TOML to add; ExportError where the place is
    taken, cannot be written, or there is nothing to export.
    """
    cameras = [name for name in history.cameras() if filter.camera in (None, name)]
    places = _resolve_places(config, cameras, media_files)
    with _finished(path, force=force) as folder:
        take_file = _Linking(data_dir, folder) if media_files else None
        return _Package(history, config, filter, places, folder, take_file).write()


def write_tables(history: History, data_dir: Path, config: Config, filter: Filter, folder: Path) -> list[PurePosixPath]:
    """Write all but the clips of a package into an empty folder; give the clips by their paths in the data folder.

    Raises as `export_package` does.
    """
    cameras = [name for name in history.cameras() if filter.camera in (None, name)]
    places = _resolve_places(config, cameras, media_files=True)
    clips: list[PurePosixPath] = []

    def take(path: PurePosixPath) -> bool:
        if is_there := (data_dir / path).is_file():
            clips.append(path)
        return is_there

    _Package(history, config, filter, places, folder, take).write()
    return clips


@dataclass(slots=True)
class _Place:
    """One deployment: a camera at a place, and what was found of it."""

    identity: str
    section: DeploymentSection
    from_us: int | None
    to_us: int | None
    first_us: int | None = None
    last_us: int | None = None
    watched_us: int = 0
    has_unsure_times: bool = False

    def holds(self, at_us: int) -> bool:
        return (self.from_us is None or at_us >= self.from_us) and (self.to_us is None or at_us < self.to_us)

    def extend(self, start_us: int, end_us: int, watcher: Watcher | None) -> None:
        self.first_us = start_us if self.first_us is None else min(self.first_us, start_us)
        self.last_us = end_us if self.last_us is None else max(self.last_us, end_us)
        self.has_unsure_times |= watcher is not None and watcher.is_unsynchronised


class _Linking:
    """Puts clips into a package's folder: linked where the file system can, else copied."""

    def __init__(self, data_dir: Path, folder: Path) -> None:
        self._data_dir = data_dir
        self._folder = folder
        self._made: set[Path] = set()

    def __call__(self, path: PurePosixPath) -> bool:
        """Put a clip's file there; False where there is none."""
        source, target = self._data_dir / path, self._folder / path
        if target.parent not in self._made:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(target.parent)
        try:
            with suppress(OSError):  # another file system, or one without links; what is wrong else, copying says
                os.link(source, target)
                return True
            with source.open("rb") as clip, target.open("wb") as copy:
                shutil.copyfileobj(clip, copy, 1 << 20)
                copy.flush()
                os.fsync(copy.fileno())
        except FileNotFoundError:
            return False
        return True


class _Package:
    def __init__(
        self,
        history: History,
        config: Config,
        filter: Filter,
        places: Mapping[str, Sequence[_Place]],
        folder: Path,
        take_file: Callable[[PurePosixPath], bool] | None,
    ) -> None:
        """`take_file` puts a clip into the package, False where there is none; None: clips are elsewhere."""
        self._history = history
        self._config = config
        self._filter = filter
        self._places = places
        self._folder = folder
        self._take_file = take_file
        self._taxonomy = open_taxonomy(config.model.labels, config.groups, config.taxa)
        self._watchers = history.watchers()
        self._taxa: dict[str, tuple[Taxon, str]] = {}
        self._rows_elsewhere = 0
        self._missing_files = 0

    def write(self) -> PackageFacts:
        with ExitStack() as tables:
            media = tables.enter_context(_Table.open(self._folder, "media"))
            observations = tables.enter_context(_Table.open(self._folder, "observations"))
            self._write_clips(media, observations)
            self._write_visits(observations)
        with _Table.open(self._folder, "coverage", ("deploymentID", "start", "end")) as coverage:
            self._write_coverage(coverage)
        used = [place for places in self._places.values() for place in places if place.first_us is not None]
        if not used:
            raise ExportError("export: there is nothing to export; widen --since, --until, --label or --camera")
        used.sort(key=lambda place: (place.first_us, place.identity))
        with _Table.open(self._folder, "deployments") as deployments:
            for place in used:
                deployments.add(self._deployment(place))
        with _synced(self._folder / "datapackage.json") as file:
            file.write(json.dumps(self._descriptor(used), indent=2, ensure_ascii=False) + "\n")
        return PackageFacts(
            deployments=len(used),
            media=media.rows,
            observations=observations.rows,
            taxa=len(self._taxa),
            rows_elsewhere=self._rows_elsewhere,
            missing_files=self._missing_files,
        )

    def _write_clips(self, media: _Table, observations: _Table) -> None:
        for clip in _as_dicts(self._history.pages(CLIPS, self._filter)):
            if clip["state"] not in LIVING:
                continue
            place = self._place_at(clip["camera"], clip["started_us"])
            if place is None:
                self._rows_elsewhere += 1
                continue
            path = PurePosixPath(clip["path"])
            if self._take_file is not None and not self._take_file(path):
                self._missing_files += 1
                continue
            watcher = self._watchers.get((clip["session_id"], clip["camera"]))
            place.extend(clip["started_us"], clip["ended_us"], watcher)
            medium = f"clip-{clip['id']}"
            continued = clip["continues_clip_id"]
            media.add(
                {
                    "mediaID": medium,
                    "deploymentID": place.identity,
                    "captureMethod": "activityDetection",
                    "timestamp": _moment(clip["started_us"]),
                    "filePath": str(path)
                    if self._take_file is not None
                    else _joined(self._config.project.media_url, path),
                    "filePublic": self._config.project.media_public,
                    "fileName": path.name,
                    "fileMediatype": "video/mp4",
                    "favorite": True if clip["locked"] else None,
                    "mediaComments": "; ".join(
                        [f"{clip['duration_s']:.1f} s"]
                        + ([f"continues clip-{continued}"] if continued else [])
                        + (["recovered after a crash, may end early"] if clip["state"] == "recovered" else [])
                    ),
                }
            )
            seen = self._history.visit_in(
                clip["session_id"], clip["camera"], clip["label"], clip["triggered_us"], clip["ended_us"]
            )
            event, start_us, end_us = seen or (None, clip["triggered_us"], clip["ended_us"])
            identity = self._identify(clip["label"], None)
            observations.add(
                {
                    "observationID": medium,
                    "deploymentID": place.identity,
                    "mediaID": medium,
                    "eventID": f"visit-{event}" if event is not None else None,
                    "eventStart": _moment(start_us),
                    "eventEnd": _moment(end_us),
                    "observationLevel": "media",
                    "count": clip["subjects"] or None,
                    "classificationProbability": clip["peak_confidence"],
                    "observationTags": _tags(label=clip["label"]),
                    **self._classification(identity, watcher, clip["triggered_us"]),
                }
            )

    def _write_visits(self, observations: _Table) -> None:
        goes_to_detail = self._config.project.identify_to == "detail"
        for visit in _as_dicts(self._history.pages(VISITS, self._filter)):
            start_us, label, detail = visit["start_us"], visit["label"], visit["detail"]
            place = self._place_at(visit["camera"], start_us)
            if place is None:
                self._rows_elsewhere += 1
                continue
            end_us = start_us + round(visit["duration_s"] * 1e6)
            watcher = self._watchers.get((visit["session_id"], visit["camera"]))
            place.extend(start_us, end_us, watcher)
            identity = self._identify(label, detail if goes_to_detail else None)
            # The history has the probability of the label alone: of what the detail names nobody knows it.
            is_sure_of_name = identity.word == label
            tags = {"label": label, "detail": detail}
            if not is_sure_of_name:
                tags["labelProbability"] = f"{visit['confidence']:.3f}"
            observations.add(
                {
                    "observationID": f"visit-{visit['id']}",
                    "deploymentID": place.identity,
                    "eventID": f"visit-{visit['id']}",
                    "eventStart": _moment(start_us),
                    "eventEnd": _moment(end_us),
                    "observationLevel": "event",
                    "count": visit["subjects"] or None,
                    "classificationProbability": visit["confidence"] if is_sure_of_name else None,
                    "observationTags": _tags(**tags),
                    "observationComments": "still going on when this was exported" if visit["ongoing"] else None,
                    **self._classification(identity, watcher, start_us),
                }
            )

    def _write_coverage(self, coverage: _Table) -> None:
        # All spans from the beginning, since one that began long before may last into what is wanted.
        wanted = Filter(until_us=self._filter.until_us, camera=self._filter.camera)
        for span in _as_dicts(self._history.pages(COVERAGE, wanted)):
            if span["end_us"] is None:
                continue
            for place in self._places.get(span["camera"], ()):
                start_us = max(x for x in (span["start_us"], place.from_us, self._filter.since_us) if x is not None)
                end_us = min(x for x in (span["end_us"], place.to_us, self._filter.until_us) if x is not None)
                if start_us >= end_us:
                    continue
                place.extend(start_us, end_us, self._watchers.get((span["session_id"], span["camera"])))
                place.watched_us += end_us - start_us
                coverage.add({"deploymentID": place.identity, "start": _moment(start_us), "end": _moment(end_us)})

    def _place_at(self, camera: str, at_us: int) -> _Place | None:
        return next((place for place in self._places.get(camera, ()) if place.holds(at_us)), None)

    def _identify(self, label: str, detail: str | None) -> Identity:
        identity = self._taxonomy.identify(label, detail)
        if identity.taxon is not None:
            self._taxa.setdefault(identity.taxon.name, (identity.taxon, identity.word))
        return identity

    def _classification(self, identity: Identity, watcher: Watcher | None, at_us: int) -> dict[str, object]:
        row: dict[str, object] = {
            "observationType": _TYPES[identity.kind],
            "scientificName": identity.taxon.name if identity.taxon else None,
            "classificationMethod": "machine",
        }
        if watcher is not None:
            model = f"{watcher.model} ({watcher.engine}, weights {watcher.weights_sha256[:12]})"
            row["classifiedBy"] = f"rpiwatch {watcher.version}, {model}"
            row["classificationTimestamp"] = _moment(at_us) if watcher.is_live else None
        return row

    def _deployment(self, place: _Place) -> dict[str, object]:
        section = place.section
        latitude, longitude, uncertainty_m = self._coordinates(section)
        watched = f"watched {place.watched_us / 3.6e9:.2f} hours, see coverage.csv"
        return {
            "deploymentID": place.identity,
            "locationID": section.location_id or None,
            "locationName": section.location_name or None,
            "latitude": latitude,
            "longitude": longitude,
            "coordinateUncertainty": uncertainty_m,
            "deploymentStart": _moment(place.first_us or 0),
            "deploymentEnd": _moment(place.last_us or 0),
            "setupBy": section.setup_by or None,
            "cameraID": section.camera,
            "cameraModel": section.camera_model or None,
            "cameraHeight": section.camera_height_m,
            "cameraTilt": section.camera_tilt_deg,
            "cameraHeading": section.camera_heading_deg,
            "detectionDistance": section.detection_distance_m,
            "timestampIssues": place.has_unsure_times,
            "baitUse": section.bait,
            "featureType": section.feature_type,
            "habitat": section.habitat or None,
            "deploymentGroups": section.groups or None,
            "deploymentTags": section.tags or None,
            "deploymentComments": f"{section.comments}; {watched}" if section.comments else watched,
        }

    def _coordinates(self, section: DeploymentSection) -> tuple[float, float, int | None]:
        """Latitude, longitude and their uncertainty in metres, rounded where the owner wants it so."""
        decimals = self._config.project.coordinate_decimals
        if decimals >= FULL_DECIMALS:
            return section.latitude, section.longitude, section.coordinate_uncertainty_m
        # From the middle of a square of this size to its corner, at the equator: nowhere is it more.
        hidden_m = math.ceil(10**-decimals / 2 * math.sqrt(2) * METRES_PER_DEGREE)
        return (
            round(section.latitude, decimals),
            round(section.longitude, decimals),
            hidden_m + (section.coordinate_uncertainty_m or 0),
        )

    def _descriptor(self, places: Sequence[_Place]) -> dict[str, object]:
        project = self._config.project
        created = datetime.now(UTC).replace(microsecond=0)
        points = list(dict.fromkeys(self._coordinates(place.section)[1::-1] for place in places))
        resources: list[dict[str, object]] = [
            {
                "name": name,
                "path": f"{name}.csv",
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": f"{SPECIFICATION}/{name}-table-schema.json" if name in TABLES else _COVERAGE_SCHEMA,
            }
            for name in (*TABLES, "coverage")
        ]
        described = {
            "id": self._history.identity(),
            "title": project.title,
            "acronym": project.acronym,
            "description": project.description,
            "path": project.url,
        }
        licenses = [
            {("path" if "://" in license else "name"): license, "scope": scope}
            for license, scope in ((project.data_license, "data"), (project.media_license, "media"))
            if license
        ]
        descriptor: dict[str, object] = {
            "resources": resources,
            "profile": f"{SPECIFICATION}/camtrap-dp-profile.json",
            "name": f"{_slug(project.title)}-{created:%Y%m%d%H%M%S}",
            "id": str(uuid.uuid4()),
            "created": f"{created:%Y-%m-%dT%H:%M:%SZ}",
            "title": project.title,
            "contributors": [
                {key: value for key, value in person.model_dump().items() if value}
                for person in self._config.contributors
            ],
            "description": project.description or f"Visits and clips of {project.title}, recorded by rpiwatch.",
            "version": "1.0",
            "keywords": ["camera traps"],
            "sources": [{"title": "rpiwatch", "version": __version__}],
            "licenses": licenses,
            "project": {key: value for key, value in described.items() if value}
            | {
                "samplingDesign": project.sampling_design,
                "captureMethod": ["activityDetection"],
                "individualAnimals": False,
                "observationLevel": ["media", "event"],
            },
            "coordinatePrecision": 10**-project.coordinate_decimals
            if project.coordinate_decimals < FULL_DECIMALS
            else None,
            "spatial": {"type": "Point", "coordinates": points[0]}
            if len(points) == 1
            else {"type": "MultiPoint", "coordinates": points},
            "temporal": {
                "start": _moment(min(place.first_us or 0 for place in places))[:10],
                "end": _moment(max(place.last_us or 0 for place in places))[:10],
            },
            "taxonomic": [_taxonomic(taxon, word) for _, (taxon, word) in sorted(self._taxa.items())],
        }
        # What is left out where it is empty; 'taxonomic' must be there even so.
        return {key: value for key, value in descriptor.items() if value or key == "taxonomic"}


def _taxonomic(taxon: Taxon, word: str) -> dict[str, object]:
    entry: dict[str, object] = {"scientificName": taxon.name}
    if taxon.rank:
        entry["taxonRank"] = taxon.rank
    return entry | taxon.higher_ranks() | {"vernacularNames": {"eng": word}}


def _resolve_places(config: Config, cameras: Sequence[str], media_files: bool) -> dict[str, list[_Place]]:
    """Each camera's places in the order of time; raises ConfigError with all that a package lacks."""
    lacking: list[tuple[str, str]] = []
    of_project = []
    if not config.project.title:
        of_project.append(("[project] title", 'title = "Birds of our garden"'))
    if not media_files and not config.project.media_url:
        of_project.append(("[project] media_url (where the clips are)", 'media_url = "https://example.org/garden/"'))
    if of_project:
        lacking.append(
            (", ".join(name for name, _ in of_project), "\n".join(["[project]", *(line for _, line in of_project)]))
        )
    if not config.contributors:
        lacking.append(("[[contributors]]", '[[contributors]]\ntitle = "Your name"\nrole = "contact"'))
    places = {}
    for camera in cameras:
        stays = stays_of(camera, config.deployments)
        if not stays:
            toml = f'[[deployments]]\ncamera = "{camera}"\nlatitude = 52.70442\nlongitude = 23.84995'
            lacking.append((f"[[deployments]] of camera {camera!r}", toml))
        places[camera] = [
            _Place(f"{camera}-{number}", stay.section, stay.since_us, stay.until_us)
            for number, stay in enumerate(stays, start=1)
        ]
    if lacking:
        names = ", ".join(name for name, _ in lacking)
        toml = "\n\n".join(toml for _, toml in lacking)
        raise ConfigError(
            f"configuration: a Camtrap DP package needs {names}; expected, with your own values:\n\n{toml}\n"
        )
    return places


@dataclass(slots=True)
class _Table:
    """A CSV file of a package, one row after the other."""

    columns: tuple[str, ...]
    file: IO[str]
    rows: int = 0
    _writer: Any = field(default=None, repr=False)

    @classmethod
    @contextmanager
    def open(cls, folder: Path, name: str, columns: tuple[str, ...] | None = None) -> Iterator[Self]:
        if columns is None:
            schema = json.loads((SCHEMAS / f"{name}-table-schema.json").read_text(encoding="utf-8"))
            columns = tuple(entry["name"] for entry in schema["fields"])
        with _synced(folder / f"{name}.csv") as file:
            table = cls(columns, file)
            table._writer = csv.DictWriter(file, columns, restval=None, lineterminator="\n")
            table._writer.writeheader()
            yield table

    def add(self, row: Mapping[str, object]) -> None:
        self._writer.writerow(
            {name: str(value).lower() if isinstance(value, bool) else value for name, value in row.items()}
        )
        self.rows += 1


@contextmanager
def _synced(path: Path) -> Iterator[IO[str]]:
    """A new text file, which is on the disk at the end."""
    with path.open("w", encoding="utf-8", newline="") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _finished(path: Path, *, force: bool) -> Iterator[Path]:
    """A folder to fill. Then it is put under its name, or zipped; where something fails, it is removed."""
    is_zip = path.suffix.lower() == ".zip"
    if not is_zip:
        _check_folder(path, force=force)
    part = path.with_name(f".{path.name}.{os.getpid()}.parts")
    try:
        with ExitStack() as file:
            target = file.enter_context(new_file(path, force=force)) if is_zip else None
            part.mkdir()
            yield part
            if target is not None:
                _zip(part, target)
            else:
                _put_in_place(part, path, force=force)
    except (FileNotFoundError, NotADirectoryError, PermissionError) as fault:
        raise ExportError(
            f"{path}: cannot be written ({fault.strerror}); expected a place in a folder that is there, in which this "
            "user may write"
        ) from fault
    except OSError as fault:
        raise ExportError(f"{path}: cannot be written ({fault.strerror}); nothing of it was kept") from fault
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _check_folder(path: Path, *, force: bool) -> None:
    if path.is_dir():
        if not any(path.iterdir()):
            return
        with suppress(OSError, ValueError, KeyError, TypeError):  # it is not one of ours
            if (
                force
                and "/camtrap-dp/" in json.loads((path / "datapackage.json").read_text(encoding="utf-8"))["profile"]
            ):
                return
        remedy = "it holds something else, so --force does not replace it" if force else "or replace it with --force"
        raise ExportError(f"{path}: is there already; name another folder, {remedy}")
    if path.exists():
        raise ExportError(f"{path}: is a file; expected the name of a folder, or one that ends in .zip")


def _put_in_place(part: Path, path: Path, *, force: bool) -> None:
    for folder, _, _ in os.walk(part):
        sync_to_disk(Path(folder))
    _check_folder(path, force=force)
    old = path.with_name(f".{path.name}.{os.getpid()}.old")
    if path.is_dir() and any(path.iterdir()):
        path.rename(old)
    try:
        part.rename(path)  # onto an empty folder, where there is one
    except OSError:
        if old.exists():
            old.rename(path)
        raise
    sync_to_disk(path.absolute().parent)
    shutil.rmtree(old, ignore_errors=True)


def _zip(folder: Path, target: IO[bytes]) -> None:
    with zipfile.ZipFile(target, "w", strict_timestamps=False) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                # Video does not get smaller.
                method = zipfile.ZIP_STORED if file.suffix == ".mp4" else zipfile.ZIP_DEFLATED
                archive.write(file, file.relative_to(folder), method)


def _as_dicts(answer: Answer) -> Iterator[dict[str, Any]]:
    return (dict(zip(answer.columns, row, strict=True)) for row in answer.rows)


def _moment(at_us: int) -> str:
    """Local time with its offset, in whole seconds, as the specification wants it."""
    return datetime.fromtimestamp(at_us // 1_000_000, UTC).astimezone().isoformat()


def _tags(**tags: str | None) -> str:
    return " | ".join(f"{name}:{value.replace('|', '/')}" for name, value in tags.items() if value)


def _joined(url: str, path: PurePosixPath) -> str:
    return f"{url.removesuffix('/')}/{path}"


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "camera-trap"
