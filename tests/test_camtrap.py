"""Camtrap DP packages: of a history that the daemon wrote, judged by the frictionless validator with no network."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
import threading
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any

import av
import pytest

from rpiwatch.camtrap import SCHEMAS, SPECIFICATION, PackageFacts, export_package
from rpiwatch.clock import Timeline
from rpiwatch.config import Config, ConfigError, load_config
from rpiwatch.export import ExportError
from rpiwatch.records import LabelChange
from rpiwatch.store import open_store
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.queries import Filter, open_history
from tests.conftest import query, run_command
from tests.histories import SECOND_NS, SECTION, HandClock, ask, open_books, write_history

frictionless = pytest.importorskip("frictionless", reason="frictionless, the validator, is not installed")

DATA_PACKAGE = "https://specs.frictionlessdata.io/schemas/data-package.json"
GEOJSON = "http://json.schemastore.org/geojson.json"

PROJECT = """
[project]
title = "Birds of our garden"
acronym = "BOOG"
url = "https://example.org/garden"
data_license = "CC0-1.0"
media_license = "https://creativecommons.org/licenses/by/4.0/"
media_url = "https://example.org/garden/"
[[contributors]]
title = "Anna"
email = "anna@example.org"
role = "contact"
"""


def place(camera: str, more: str = "") -> str:
    return f'[[deployments]]\ncamera = "{camera}"\nlatitude = 52.70442\nlongitude = 23.84995\n{more}\n'


BOTH = PROJECT + place("feeder", 'habitat = "a garden, with \\"oaks\\""') + place("door")


def configured(text: str) -> Config:
    return load_config(None, environ={}, base=tomllib.loads(text)).config


def give_files(data_dir: Path) -> None:
    """A file for each clip of a history that was written without the recorder."""
    for (path,) in ask(data_dir, "SELECT path FROM clips"):
        (data_dir / path).parent.mkdir(parents=True, exist_ok=True)
        (data_dir / path).write_bytes(f"this is {path}".encode())


@pytest.fixture
async def data_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    await write_history(folder)
    give_files(folder)
    return folder


def package(data_dir: Path, out: Path, config: str = BOTH, filter: Filter | None = None, **more: Any) -> PackageFacts:
    with open_history(data_dir) as history:
        return export_package(history, data_dir, configured(config), filter or Filter(), out, **more)


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def descriptor(folder: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((folder / "datapackage.json").read_text())
    return content


# ── The validator ──


@dataclass(frozen=True)
class Specification:
    """The specification's addresses, served from our own files on this machine."""

    base: str

    def localise(self, text: str) -> str:
        for address, local in (
            (SPECIFICATION, f"{self.base}/1.0.2"),
            (DATA_PACKAGE, f"{self.base}/data-package.json"),
            (GEOJSON, f"{self.base}/geojson.json"),
        ):
            text = text.replace(address, local)
        return text

    def faults(self, folder: Path) -> list[str]:
        """What the validator says of a package, whose addresses are made local in place."""
        file = folder / "datapackage.json"
        file.write_text(self.localise(file.read_text()))
        report = frictionless.validate(str(file))
        of_rows = [f"{task.name}: {error.type}: {error.note}" for task in report.tasks for error in task.errors]
        faults = [f"datapackage.json: {error.type}: {error.note}" for error in report.errors] + of_rows
        assert bool(faults) != report.valid
        return faults


@pytest.fixture(scope="module")
def specification() -> Iterator[Specification]:
    served = {f"/1.0.2/{file.name}": file.read_text() for file in SCHEMAS.iterdir()}
    served["/data-package.json"] = (Path(__file__).parent / "schemas" / "data-package.json").read_text()
    served["/geojson.json"] = (files("frictionless") / "assets" / "profiles" / "geojson.json").read_text()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            text = served.get(self.path)
            self.send_response(200 if text is not None else 404)
            self.end_headers()
            self.wfile.write(specification.localise(text or "").encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        specification = Specification(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield specification
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory, film: Path) -> tuple[Path, Path]:
    """A data folder and configuration of a real run of the daemon over real pictures."""
    folder = tmp_path_factory.mktemp("watched")
    config = folder / "rpiwatch.toml"
    config.write_text(
        f'[model]\nname = "efficientnet_lite0"\n[[cameras]]\nname = "garden"\nsource = "{film}"\npace = "max"\n'
        f'[[targets]]\nlabel = "cat"\n[[targets]]\nlabel = "cup"\n{PROJECT}{place("garden")}'
    )
    done = run_command("run", "--config", config, "--data-dir", folder / "data")
    assert done.returncode == 0, done.stderr
    return folder / "data", config


def test_a_real_history_is_a_valid_package_with_clips_that_play(
    watched: tuple[Path, Path], tmp_path: Path, specification: Specification
) -> None:
    data_dir, config = watched
    out = tmp_path / "package"
    done = run_command("export", "--format", "camtrap-dp", "--out", out, "--data-dir", data_dir, "--config", config)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    clips = query(data_dir, "SELECT * FROM clip_list ORDER BY started_us")
    visits = query(data_dir, "SELECT * FROM visits ORDER BY start_us")
    assert [clip["label"] for clip in clips] == ["cat", "cup"]

    media = rows(out, "media")
    assert [row["filePath"] for row in media] == [clip["path"] for clip in clips]
    for row, clip in zip(media, clips, strict=True):
        with av.open(str(out / row["filePath"])) as video:
            assert sum(1 for _ in video.decode(video=0)) == clip["frames"]
        stamp = datetime.fromisoformat(row["timestamp"])
        assert stamp.tzinfo is not None
        assert 0 <= clip["started_us"] / 1e6 - stamp.timestamp() < 1
    observations = rows(out, "observations")
    events = [row for row in observations if row["observationLevel"] == "event"]
    assert [row["eventID"] for row in events] == [f"visit-{visit['id']}" for visit in visits]
    cat = next(row for row in observations if row["mediaID"] == media[0]["mediaID"])
    assert (cat["scientificName"], cat["observationType"], cat["observationLevel"]) == (
        "Felis catus",
        "animal",
        "media",
    )
    assert cat["eventID"] in {row["eventID"] for row in events if row["scientificName"] == "Felis catus"}
    # A file's times say nothing of when it was classified.
    assert {row["classificationTimestamp"] for row in observations} == {""}
    assert specification.faults(out) == []


BREAKAGES: dict[str, tuple[str, str, Callable[[dict[str, str]], object]]] = {
    "a type that is none": ("observations", "constraint-error", lambda row: row.update(observationType="beast")),
    "a time without a zone": ("media", "type-error", lambda row: row.update(timestamp="2026-11-24T09:30:00")),
    "a probability above 1": (
        "observations",
        "constraint-error",
        lambda row: row.update(classificationProbability="1.5"),
    ),
    "a path out of the package": ("media", "constraint-error", lambda row: row.update(filePath="../clip.mp4")),
    "a latitude beyond the pole": ("deployments", "constraint-error", lambda row: row.update(latitude="91")),
    "no start": ("deployments", "constraint-error", lambda row: row.update(deploymentStart="")),
    "a medium of no deployment": ("media", "foreign-key", lambda row: row.update(deploymentID="elsewhere")),
    "an observation of no medium": ("observations", "foreign-key", lambda row: row.update(mediaID="clip-99")),
    "coverage of no deployment": ("coverage", "foreign-key", lambda row: row.update(deploymentID="elsewhere")),
}


@pytest.mark.parametrize("breakage", BREAKAGES)
def test_the_validator_sees_a_broken_row(
    data_dir: Path, tmp_path: Path, specification: Specification, breakage: str
) -> None:
    """The schemas that we wrote do constrain: a package that is valid no longer is."""
    out = tmp_path / "package"
    package(data_dir, out)
    table, kind, spoil = BREAKAGES[breakage]
    content = rows(out, table)
    spoil(content[0])
    with (out / f"{table}.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, list(content[0]))
        writer.writeheader()
        writer.writerows(content)
    faults = specification.faults(out)
    assert faults
    assert any(fault.startswith(f"{table}: {kind}:") for fault in faults), faults


@pytest.mark.parametrize("table", ["deployments", "media", "observations"])
def test_the_validator_sees_an_id_twice(
    data_dir: Path, tmp_path: Path, specification: Specification, table: str
) -> None:
    out = tmp_path / "package"
    package(data_dir, out)
    file = out / f"{table}.csv"
    file.write_text(file.read_text() + file.read_text().splitlines()[1] + "\n")
    faults = specification.faults(out)
    assert any(fault.startswith(f"{table}: primary-key:") for fault in faults), faults


@pytest.mark.parametrize(
    "spoil",
    [
        lambda package: package.pop("contributors"),
        lambda package: package["project"].update(samplingDesign="by chance"),
        lambda package: package["contributors"][0].update(role="owner"),
        lambda package: package["licenses"].pop(),
        lambda package: package["temporal"].pop("end"),
        lambda package: package["taxonomic"][0].update(taxonRank="tribe"),
        lambda package: package["spatial"].update(type="Spot"),
        lambda package: package["resources"][0].update(profile="data-resource"),
        lambda package: package["resources"].pop(0),
        lambda package: package.update(name="Our Garden"),
    ],
)
def test_the_validator_sees_broken_metadata(
    data_dir: Path, tmp_path: Path, specification: Specification, spoil: Callable[[dict[str, Any]], object]
) -> None:
    out = tmp_path / "package"
    package(data_dir, out)
    content = descriptor(out)
    spoil(content)
    (out / "datapackage.json").write_text(json.dumps(content))
    # Metadata with such faults are refused before any report.
    try:
        faults = specification.faults(out)
    except frictionless.FrictionlessException as fault:
        faults = [str(fault)]
    assert faults


async def test_two_cameras_are_valid_in_every_shape(
    data_dir: Path, tmp_path: Path, specification: Specification
) -> None:
    shapes: dict[str, tuple[str, dict[str, Any]]] = {
        "two": (BOTH, {}),
        "labels": (BOTH.replace("[project]", '[project]\nidentify_to = "label"\ncoordinate_decimals = 2'), {}),
        "urls": (BOTH, {"media_files": False}),
        "one": (BOTH, {"filter": Filter(camera="door")}),
        "bare": (
            '[project]\ntitle = "Ü"\n[[contributors]]\ntitle = "A"\n[taxa]\ncat = "Homo sapiens"\n'
            + place("feeder", "since = 2020-01-01") + place("door"),
            {},
        ),
    }  # fmt: skip
    for name, (config, more) in shapes.items():
        package(data_dir, tmp_path / name, config, **more)
        assert specification.faults(tmp_path / name) == [], name


# ── What is in it ──


def test_observations_say_what_is_known_and_no_more(data_dir: Path, tmp_path: Path) -> None:
    facts = package(data_dir, tmp_path / "package")
    assert facts == PackageFacts(2, 2, 6, 5, 0, 0)
    events = {row["observationID"]: row for row in rows(tmp_path / "package", "observations")}
    finch = events["visit-5"]
    # The history knows how likely a bird was, not how likely a goldfinch.
    assert (finch["scientificName"], finch["classificationProbability"]) == ("Carduelis carduelis", "")
    assert finch["observationTags"] == "label:bird | detail:goldfinch | labelProbability:0.930"
    assert finch["classifiedBy"] == "rpiwatch 0.0.test, efficientnet_lite0 (qnnpack, weights 000000000000)"
    assert finch["classificationTimestamp"] == finch["eventStart"]
    assert finch["count"] == ""
    # Tabby says no more than cat.
    cat = events["visit-7"]
    assert (cat["deploymentID"], cat["scientificName"], cat["classificationProbability"]) == (
        "door-1", "Felis catus", "0.72",
    )  # fmt: skip
    clip = events["clip-2"]
    assert (clip["eventID"], clip["scientificName"], clip["classificationProbability"]) == ("visit-5", "Aves", "0.97")
    assert (clip["eventStart"], clip["eventEnd"]) == (finch["eventStart"], finch["eventEnd"])


def test_how_many_there_were_is_their_count(data_dir: Path, tmp_path: Path, specification: Specification) -> None:
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE label_changes SET previous_subjects = 3, previous_at_once = 2 WHERE id = 6")
        connection.execute("UPDATE clips SET subjects = 2 WHERE id = 2")
        connection.execute("UPDATE clips SET subjects = 0 WHERE id = 1")
    package(data_dir, tmp_path / "package")
    counts = {row["observationID"]: row["count"] for row in rows(tmp_path / "package", "observations")}
    assert counts == {
        "visit-1": "", "visit-3": "", "visit-5": "3", "visit-7": "", "clip-1": "", "clip-2": "2",
    }  # fmt: skip
    assert specification.faults(tmp_path / "package") == []


def test_names_may_stop_at_the_label(data_dir: Path, tmp_path: Path) -> None:
    package(data_dir, tmp_path / "package", BOTH.replace("[project]", '[project]\nidentify_to = "label"'))
    finch = next(row for row in rows(tmp_path / "package", "observations") if row["observationID"] == "visit-5")
    assert (finch["scientificName"], finch["classificationProbability"]) == ("Aves", "0.93")
    names = [entry["scientificName"] for entry in descriptor(tmp_path / "package")["taxonomic"]]
    assert names == ["Aves", "Felis catus", "Sciuridae"]


def test_own_names_come_first(data_dir: Path, tmp_path: Path) -> None:
    own = '[taxa]\nchickadee = "Parus major"\ncat = "Homo sapiens"\n'
    package(data_dir, tmp_path / "package", BOTH + own)
    events = {row["observationID"]: row for row in rows(tmp_path / "package", "observations")}
    assert events["visit-1"]["scientificName"] == "Parus major"
    assert (events["visit-7"]["observationType"], events["visit-7"]["scientificName"]) == ("human", "Homo sapiens")
    taxa = {entry["scientificName"]: entry for entry in descriptor(tmp_path / "package")["taxonomic"]}
    assert (taxa["Parus major"]["family"], taxa["Parus major"]["taxonRank"]) == ("Paridae", "species")


async def test_what_is_no_animal(tmp_path: Path, specification: Specification) -> None:
    clock = HandClock()
    timeline = Timeline.now(clock)
    now_ns = timeline.anchor_mono_ns
    async with open_store(tmp_path / "data", SECTION, clock) as store:
        session_id, (ledger,) = await open_books(store, timeline, "door")
        ledger.add_change(LabelChange(1, now_ns, "none", "car", "jeep", 0.6))
        ledger.add_change(LabelChange(2, now_ns + SECOND_NS, "car", "cup", "espresso", 0.7))
        clock.advance(3)
        await store.close_session(session_id, "signal")
    package(tmp_path / "data", tmp_path / "package", PROJECT + place("door"))
    car, cup = rows(tmp_path / "package", "observations")
    assert (car["observationType"], car["scientificName"]) == ("vehicle", "")
    assert (cup["observationType"], cup["observationTags"]) == ("unclassified", "label:cup | detail:espresso")
    assert descriptor(tmp_path / "package")["taxonomic"] == []
    assert rows(tmp_path / "package", "media") == []
    assert specification.faults(tmp_path / "package") == []


def test_deployments_last_from_the_first_row_to_the_last(data_dir: Path, tmp_path: Path) -> None:
    package(data_dir, tmp_path / "package")
    door, feeder = rows(tmp_path / "package", "deployments")
    spans = rows(tmp_path / "package", "coverage")
    assert [door["deploymentID"], feeder["deploymentID"]] == ["door-1", "feeder-1"]
    assert (feeder["habitat"], feeder["timestampIssues"], feeder["cameraID"]) == (
        'a garden, with "oaks"',
        "false",
        "feeder",
    )
    assert feeder["deploymentComments"] == "watched 1.00 hours, see coverage.csv"
    for row in (door, feeder):
        span = next(span for span in spans if span["deploymentID"] == row["deploymentID"])
        assert (span["start"], span["end"]) == (row["deploymentStart"], row["deploymentEnd"])
    assert descriptor(tmp_path / "package")["spatial"] == {"type": "Point", "coordinates": [23.84995, 52.70442]}


def test_a_camera_that_was_moved_has_two_deployments(data_dir: Path, tmp_path: Path) -> None:
    [(start_us,)] = ask(data_dir, "SELECT started_us FROM sessions")
    moved = datetime.fromtimestamp(start_us / 1e6 + 1000).astimezone()
    later = f"since = {moved.isoformat()}\nlocation_name = 'pond'"
    package(data_dir, tmp_path / "package", PROJECT + place("feeder") + place("feeder", later), Filter(camera="feeder"))
    first, second = rows(tmp_path / "package", "deployments")
    assert (first["deploymentID"], second["deploymentID"], second["locationName"]) == ("feeder-1", "feeder-2", "pond")
    assert first["deploymentEnd"] == second["deploymentStart"] == moved.isoformat(timespec="seconds")
    where = {row["observationID"]: row["deploymentID"] for row in rows(tmp_path / "package", "observations")}
    assert where == {
        "clip-1": "feeder-1", "clip-2": "feeder-2", "visit-1": "feeder-1", "visit-3": "feeder-1", "visit-5": "feeder-2",
    }  # fmt: skip


def test_rows_from_before_the_camera_was_there_are_left_out_and_counted(data_dir: Path, tmp_path: Path) -> None:
    [(start_us,)] = ask(data_dir, "SELECT started_us FROM sessions")
    since = datetime.fromtimestamp(start_us / 1e6 + 1000).astimezone().isoformat()
    facts = package(data_dir, tmp_path / "package", PROJECT + place("feeder", f"since = {since}") + place("door"))
    assert (facts.rows_elsewhere, facts.media) == (3, 1)


def test_coordinates_may_be_hidden(data_dir: Path, tmp_path: Path) -> None:
    hidden = BOTH.replace("[project]", "[project]\ncoordinate_decimals = 2")
    package(data_dir, tmp_path / "package", hidden)
    text = "".join((tmp_path / "package" / name).read_text() for name in ("deployments.csv", "datapackage.json"))
    assert "52.704" not in text
    row = rows(tmp_path / "package", "deployments")[0]
    assert (row["latitude"], row["longitude"], row["coordinateUncertainty"]) == ("52.7", "23.85", "788")
    assert descriptor(tmp_path / "package")["coordinatePrecision"] == 0.01


def test_times_that_cannot_be_trusted_are_marked(data_dir: Path, tmp_path: Path) -> None:
    with sqlite3.connect(data_dir / "rpiwatch.db") as connection:
        connection.execute("UPDATE sessions SET began_synchronised = 0, synchronised_us = NULL")
    connection.close()
    package(data_dir, tmp_path / "package")
    assert {row["timestampIssues"] for row in rows(tmp_path / "package", "deployments")} == {"true"}


def test_clips_without_a_file_and_expired_ones_are_not_media(data_dir: Path, tmp_path: Path) -> None:
    [(first,), (second,)] = ask(data_dir, "SELECT path FROM clips ORDER BY id")
    (data_dir / first).unlink()
    assert package(data_dir, tmp_path / "a").missing_files == 1
    assert [row["fileName"] for row in rows(tmp_path / "a", "media")] == [Path(second).name]
    with sqlite3.connect(data_dir / "rpiwatch.db") as connection:
        connection.execute("UPDATE clips SET state = 'expired' WHERE path = ?", (second,))
    connection.close()
    facts = package(data_dir, tmp_path / "b")
    assert (facts.media, facts.observations) == (0, 4)


def test_clips_are_links_where_that_can_be_and_else_copies(data_dir: Path, tmp_path: Path) -> None:
    package(data_dir, tmp_path / "package")
    for row in rows(tmp_path / "package", "media"):
        assert (tmp_path / "package" / row["filePath"]).samefile(data_dir / row["filePath"])
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("no second file system to copy to")
    out = memory / f"rpiwatch-test-{tmp_path.name}"
    try:
        package(data_dir, out)
        for row in rows(out, "media"):
            assert (out / row["filePath"]).read_bytes() == (data_dir / row["filePath"]).read_bytes()
    finally:
        shutil.rmtree(out, ignore_errors=True)


def test_without_media_files_the_paths_are_addresses(data_dir: Path, tmp_path: Path) -> None:
    package(data_dir, tmp_path / "package", media_files=False)
    paths = [row["filePath"] for row in rows(tmp_path / "package", "media")]
    assert all(path.startswith("https://example.org/garden/clips/") for path in paths)
    assert not (tmp_path / "package" / "clips").exists()


def test_a_zip_holds_the_same(data_dir: Path, tmp_path: Path) -> None:
    package(data_dir, tmp_path / "package")
    package(data_dir, tmp_path / "package.zip")
    with zipfile.ZipFile(tmp_path / "package.zip") as archive:
        assert archive.testzip() is None
        inside = {name: archive.read(name) for name in archive.namelist()}
    for file in (tmp_path / "package").rglob("*"):
        if file.is_file() and file.name != "datapackage.json":
            assert inside[str(file.relative_to(tmp_path / "package"))] == file.read_bytes()
    assert "datapackage.json" in inside
    assert {file.name for file in tmp_path.iterdir()} == {"data", "package", "package.zip"}


# ── What is refused ──


def test_all_that_lacks_is_named_at_once_with_what_to_add(data_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        package(data_dir, tmp_path / "package", "", media_files=False)
    message = str(caught.value)
    first, toml = message.split("\n\n", 1)
    for name in ("[project] title", "[[contributors]]", "camera 'door'", "camera 'feeder'", "[project] media_url"):
        assert name in first
    assert not (tmp_path / "package").exists()
    # What it says to add is all that lacked.
    package(data_dir, tmp_path / "package", toml, media_files=False)


def test_two_deployments_that_begin_together_are_refused(data_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="camera 'feeder': two of them begin at the same time"):
        package(data_dir, tmp_path / "package", BOTH + place("feeder"))


def test_nothing_to_export_is_said_and_leaves_nothing(data_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="nothing to export"):
        package(data_dir, tmp_path / "package", filter=Filter(camera="garage"))
    assert {file.name for file in tmp_path.iterdir()} == {"data"}


def test_a_package_is_replaced_when_told_and_nothing_else_is(data_dir: Path, tmp_path: Path) -> None:
    out = tmp_path / "package"
    out.mkdir()
    package(data_dir, out)  # an empty folder is as good as none
    with pytest.raises(ExportError, match="is there already; name another folder, or replace it with --force"):
        package(data_dir, out)
    (out / "old").touch()
    package(data_dir, out, force=True)
    assert not (out / "old").exists()

    diary = tmp_path / "diary"
    diary.mkdir()
    (diary / "monday.txt").write_text("rain")
    (diary / "datapackage.json").write_text("{}")
    with pytest.raises(ExportError, match="it holds something else, so --force does not replace it"):
        package(data_dir, diary, force=True)
    with pytest.raises(ExportError, match="is a file; expected the name of a folder"):
        package(data_dir, diary / "monday.txt", force=True)
    assert (diary / "monday.txt").read_text() == "rain"
    with pytest.raises(ExportError, match="cannot be written"):
        package(data_dir, tmp_path / "no" / "where")
