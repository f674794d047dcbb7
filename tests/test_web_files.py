"""Clips, pictures and tables by way of the review page: whole, in ranges, and nothing beside them."""

from __future__ import annotations

import csv
import gc
import io
import json
import re
import socket
import sqlite3
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import av
import httpx
import pytest

from rpiwatch.config import DATABASE_NAME
from rpiwatch.store import StoreError
from rpiwatch.web.downloads import ClipFiles, camtrap_package
from rpiwatch.web.questions import NotThereError, Which
from tests.conftest import run_command
from tests.histories import ask, write_history
from tests.serving import serving


@pytest.fixture(scope="module")
def watched(film: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history with two clips that the daemon made of real pictures."""
    place = tmp_path_factory.mktemp("watched")
    config = place / "rpiwatch.toml"
    config.write_text(
        f'[model]\nname = "efficientnet_lite0"\n[[cameras]]\nname = "garden"\nsource = {json.dumps(str(film))}\n'
        'pace = "max"\n[[targets]]\nlabel = "cat"\n[[targets]]\nlabel = "cup"\n'
        '[project]\ntitle = "A garden"\n[[contributors]]\ntitle = "Anna"\n'
        '[[deployments]]\ncamera = "garden"\nlatitude = 52.7\nlongitude = 23.8\n'
    )
    done = run_command("run", "-c", config, "--data-dir", place / "data", timeout_s=600)
    assert done.returncode == 0, done.stderr
    return place / "data"


@pytest.fixture
def client(watched: Path) -> Iterator[httpx.Client]:
    with serving(watched) as client:
        yield client


def row(watched: Path, clip_id: int = 1) -> tuple[Path, Path]:
    [(path, thumbnail)] = ask(watched, "SELECT path, thumbnail FROM clips WHERE id = ?", clip_id)
    return watched / path, watched / thumbnail


def test_a_clip_plays(client: httpx.Client, watched: Path, tmp_path: Path) -> None:
    file, picture = row(watched)
    response = client.get("/media/clips/1.mp4")
    assert response.headers["content-type"] == "video/mp4"
    assert response.headers["accept-ranges"] == "bytes"
    assert response.content == file.read_bytes()
    (tmp_path / "got.mp4").write_bytes(response.content)
    with av.open(str(tmp_path / "got.mp4")) as film:
        [(frames,)] = ask(watched, "SELECT frames FROM clips WHERE id = 1")
        assert sum(1 for _ in film.decode(video=0)) == frames
    shown = client.get("/media/clips/1.jpg")
    assert (shown.headers["content-type"], shown.content) == ("image/jpeg", picture.read_bytes())
    kept = client.get("/media/clips/1.mp4?download").headers["content-disposition"]
    assert file.name in kept


def test_ranges(client: httpx.Client, watched: Path) -> None:
    content = row(watched)[0].read_bytes()
    size = len(content)
    for asked, start, end in (
        ("bytes=0-", 0, size), ("bytes=0-0", 0, 1), ("bytes=100-199", 100, 200), ("bytes=-10", size - 10, size),
        (f"bytes={size - 1}-", size - 1, size), (f"bytes=5-{size * 2}", 5, size), (f"bytes=-{size * 2}", 0, size),
    ):  # fmt: skip
        response = client.get("/media/clips/1.mp4", headers={"Range": asked})
        assert response.status_code == 206, asked
        assert response.headers["content-range"] == f"bytes {start}-{end - 1}/{size}", asked
        assert response.content == content[start:end], asked


@pytest.mark.parametrize(
    "asked",
    ["bytes=999999999-", "bytes=5-1", "bytes=-", "bytes=a-b", "bytes=", "lines=1-2", "bytes=--5", "0-5",
     "bytes=0-0," * 500, "bytes=" + "0-1," * 2000 + "5-6", "bytes=99999999999999999999999-", "bytes=0-1,a-b"],
)  # fmt: skip
def test_ranges_that_cannot_be_given(client: httpx.Client, watched: Path, asked: str) -> None:
    response = client.get("/media/clips/1.mp4", headers={"Range": asked})
    assert response.status_code in (200, 206, 400, 416)
    # Many small ranges of one file are no way to make the server send much more than it has.
    assert len(response.content) <= 2 * row(watched)[0].stat().st_size + 10_000


def raw(client: httpx.Client, target: str) -> int:
    """The status of a request whose path no client has tidied up."""
    host, port = client.base_url.host, client.base_url.port or 0
    with socket.create_connection((host, port), 10) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        return int(connection.makefile("rb").readline().split()[1])


@pytest.mark.parametrize(
    "target",
    [
        "/media/clips/../../rpiwatch.db", "/media/clips/..%2f..%2frpiwatch.db", "/media/../rpiwatch.db",
        "/media/clips/%2e%2e/%2e%2e/etc/passwd", "/media/clips/1.mp4/../../../rpiwatch.db", "/media/clips//etc/passwd",
        "/media/clips/-1.mp4", "/media/clips/1.db", "/media/clips/1.part.mp4", "/media/clips/0x1.mp4",
        "/media/clips/99999999999999999999999999.mp4", "/media/clips/1%00.mp4", "/static/../app.py",
        "/static/..%2fapp.py",
        "/static/%2e%2e/app.py", "/static//etc/passwd", "/static/..\\app.py", "/static/", "/static",
        "/download/visits.db",
        "/download/../rpiwatch.db", "/download/day/../../rpiwatch.db.zip", "/rpiwatch.db", "//etc/passwd",
        "/download/sqlite_schema.csv", "/download/visits%20UNION.csv",
    ],
)  # fmt: skip
def test_no_path_leads_elsewhere(client: httpx.Client, target: str) -> None:
    assert raw(client, target) in (307, 400, 404), target


@pytest.mark.parametrize(
    ("path", "make"),
    [
        ("../rpiwatch.db", None),
        ("/etc/passwd", None),
        ("clips/../rpiwatch.db", None),
        ("clips/link.mp4", lambda clips: (clips / "link.mp4").symlink_to("/etc/passwd")),
        ("clips/folder", lambda clips: (clips / "folder").mkdir()),
        ("clips/" + "x" * 300, None),
        ("clips/nul\0.mp4", None),
        ("", None),
    ],
)
def test_a_row_that_names_another_file_gives_none(
    tmp_path: Path, watched: Path, path: str, make: Callable[[Path], None] | None
) -> None:
    (tmp_path / "clips").mkdir()
    with (
        closing(sqlite3.connect(watched / DATABASE_NAME)) as source,
        closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as target,
    ):
        source.backup(target)
        with target:
            target.execute("UPDATE clips SET path = ?, thumbnail = ? WHERE id = 1", (path, path))
    if make is not None:
        make(tmp_path / "clips")
    with serving(tmp_path) as client:
        for kind in ("mp4", "jpg"):
            response = client.get(f"/media/clips/1.{kind}")
            assert response.status_code == 404
            assert "its file is not there" in response.json()["error"]


def test_clips_that_have_no_file(client: httpx.Client, watched: Path) -> None:
    assert client.get("/media/clips/77.mp4").json() == {"error": "clip 77: not in this history"}


def test_a_day_as_a_zip(client: httpx.Client, watched: Path) -> None:
    [(day, count)] = ask(
        watched,
        "SELECT date(started_us / 1e6, 'unixepoch', 'localtime'), count(*) FROM clips GROUP BY 1 ORDER BY 1 LIMIT 1",
    )
    response = client.get(f"/download/day/{day}.zip")
    assert response.status_code == 200
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert sum(name.endswith(".mp4") for name in names) == count
        assert sum(name.endswith(".jpg") for name in names) == count
        file = row(watched)[0]
        assert archive.read(file.name) == file.read_bytes()
        table = list(csv.DictReader(io.StringIO(archive.read("clips.csv").decode())))
        assert [line["label"] for line in table] == [
            label for (label,) in ask(watched, "SELECT label FROM clips ORDER BY started_us")
        ]
    empty = client.get("/download/day/1999-12-31.zip")
    assert zipfile.ZipFile(io.BytesIO(empty.content)).namelist() == ["clips.csv"]
    assert client.get("/download/day/1999-13-31.zip").status_code == 400


def test_tables(client: httpx.Client, watched: Path) -> None:
    visits = list(csv.DictReader(io.StringIO(client.get("/download/visits.csv").text)))
    assert len(visits) == ask(watched, "SELECT count(*) FROM visits")[0][0]
    cats = client.get("/download/clips.jsonl", params={"label": "cat"}).text.splitlines()
    assert [json.loads(line)["label"] for line in cats] == ["cat"]
    assert client.get("/download/coverage.csv", params={"label": "cat"}).status_code == 400
    assert client.get("/download/visits.csv", params={"colour": "red"}).status_code == 400


# What pages are made of.


async def test_a_second_visit_asks_for_the_page_alone(tmp_path: Path) -> None:
    await write_history(tmp_path)
    with serving(tmp_path) as client:
        page = client.get("/")
        assert page.headers["cache-control"] == "no-cache, private"
        addresses = set(re.findall(r'"(/static/[^"]+)"', page.text))
        assert addresses
        for address in addresses:
            found = client.get(address)
            assert found.status_code == 200, address
            assert found.headers["cache-control"] == "public, max-age=31536000, immutable"
            # The same under no version, and under one that is over, for pages that were open before an upgrade.
            bare = re.sub(r"/static/[0-9a-f]{12}/", "/static/", address)
            assert bare != address
            for other in (bare, bare.replace("/static/", "/static/0123456789ab/")):
                again = client.get(other)
                assert again.content == found.content
                assert again.headers["cache-control"] == "no-cache"
                known = client.get(other, headers={"If-None-Match": again.headers["etag"]})
                assert (known.status_code, known.content) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/static/app.js",
        "/",
        "/api/v1/openapi.json",
        "/charts/days.svg",
        "/metrics",
        "/download/events.csv",
    ],
)
async def test_texts_are_compressed_for_those_who_take_it(tmp_path: Path, path: str) -> None:
    await write_history(tmp_path)
    with serving(tmp_path) as client:
        packed = client.get(path, headers={"Accept-Encoding": "gzip"})
        plain = client.get(path, headers={"Accept-Encoding": "identity"})
        assert packed.headers["content-encoding"] == "gzip"
        assert "accept-encoding" in packed.headers["vary"].lower()
        assert "content-encoding" not in plain.headers
        if path != "/metrics":  # whose figures move
            assert packed.content == plain.content


async def test_nothing_else_is_compressed(tmp_path: Path) -> None:
    await write_history(tmp_path)
    with serving(tmp_path) as client:
        client.headers["Accept-Encoding"] = "gzip"
        part = client.get("/static/app.js", headers={"Range": "bytes=10-19"})
        assert (part.status_code, len(part.content)) == (206, 10)
        for answer in (part, client.get("/api/v1/queries"), client.get("/download/day/2026-11-24.zip")):
            assert "content-encoding" not in answer.headers
        with client.stream("GET", "/live/events") as events:
            assert "content-encoding" not in events.headers


async def test_files_are_looked_up_in_the_history_that_is_there_now(tmp_path: Path) -> None:
    await write_history(tmp_path)
    database, fresh, clips = tmp_path / DATABASE_NAME, tmp_path / "fresh.db", tmp_path / "clips"
    clips.mkdir(exist_ok=True)
    for name in ("old", "new"):
        (clips / f"{name}.mp4").touch()
        (clips / f"{name}.jpg").write_bytes(name.encode())
    named = "UPDATE clips SET state = 'complete', removed_us = NULL, path = ?, thumbnail = ? WHERE id = 1"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(named, ("clips/old.mp4", "clips/old.jpg"))
    files = ClipFiles(tmp_path)
    assert (files.video(1)[0], files.thumbnail(1)) == (clips / "old.mp4", b"old")
    # As by a restored backup: another file under the same name.
    with closing(sqlite3.connect(database)) as old, closing(sqlite3.connect(fresh)) as new:
        old.backup(new)
        with new:
            new.execute(named, ("clips/new.mp4", "clips/new.jpg"))
    fresh.replace(database)
    assert (files.video(1)[0], files.thumbnail(1)) == (clips / "new.mp4", b"new")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE clips SET thumbnail = NULL WHERE id = 1")
    with pytest.raises(NotThereError, match="has no picture"):
        files.thumbnail(1)
    database.unlink()
    with pytest.raises(StoreError, match="no history here"):
        files.video(1)
    files.close()


def test_a_package_for_science_holds_tables_and_clips(client: httpx.Client, watched: Path) -> None:
    response = client.get("/download/camtrap-dp.zip")
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(response.content)) as package:
        assert package.testzip() is None
        media = list(csv.DictReader(io.TextIOWrapper(package.open("media.csv"), "utf-8")))
        assert [row["filePath"] for row in media] == [path for (path,) in ask(watched, "SELECT path FROM clips")]
        for row in media:
            assert package.read(row["filePath"]) == (watched / row["filePath"]).read_bytes()
        described = json.loads(package.read("datapackage.json"))
        assert {resource["path"] for resource in described["resources"]} < set(package.namelist())
    one = client.get("/download/camtrap-dp.zip", params={"label": "cat"})
    with zipfile.ZipFile(io.BytesIO(one.content)) as package:
        assert sum(name.endswith(".mp4") for name in package.namelist()) == 1


def test_a_package_that_nobody_takes_leaves_no_folder_behind(watched: Path, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    whole = camtrap_package(watched, Which())
    begun = camtrap_package(watched, Which())
    next(begun)
    assert len(list(tmp_path.iterdir())) == 2
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        del whole, begun
        gc.collect()
    assert said == []
    assert list(tmp_path.iterdir()) == []


def test_what_a_package_lacks_is_told(client: httpx.Client) -> None:
    for query, said in (
        ("camera=nowhere", "nothing to export"),
        ("since_us=x", "whole number"),
        ("since=1", "not known"),
    ):
        refused = client.get(f"/download/camtrap-dp.zip?{query}")
        assert (refused.status_code, said in refused.json()["error"]) == (400, True), refused.text


async def test_a_package_needs_to_know_where_the_cameras_are(tmp_path: Path) -> None:
    await write_history(tmp_path)
    with serving(tmp_path) as client:
        refused = client.get("/download/camtrap-dp.zip")
    assert refused.status_code == 400
    assert "[[deployments]] of camera 'feeder'" in refused.json()["error"]
