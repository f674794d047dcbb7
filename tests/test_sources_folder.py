"""A folder as a source: which files it gives, when, in which order, and with which times."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import av
import pytest

from rpiwatch.config import DATABASE_NAME, CameraSection
from rpiwatch.demo import EMPTY, Stretch, make_film
from rpiwatch.sources import FolderFile, FolderSource, Place, SourceError, SourceLost
from rpiwatch.sources.file_times import named_us, start_of
from rpiwatch.sources.folder import GIVE_UP_S, SETTLE_S, is_video_name, open_folder
from tests.histories import T0_US, HandClock


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three small films of different content, without a creation time."""
    folder = tmp_path_factory.mktemp("films")
    files = [folder / f"{number}.avi" for number in range(3)]
    for file, picture in zip(files, (EMPTY, "chelsea.png", "coffee.png"), strict=True):
        film = folder / "film.mp4"
        make_film(film, (Stretch(picture, 0.4),), size=(64, 48))
        film.rename(file)
    return files


class Scene:
    """A folder, the thread that reads it, and what happens while that thread waits."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.clock = HandClock()
        self.known_places: set[Place] = set()
        self.known_contents: set[str] = set()
        self.asked_contents: list[str] = []
        self.script: Iterator[Callable[[], object]] = iter(())
        scene = self

        class Stop(threading.Event):
            def wait(self, timeout: float | None = None) -> bool:
                scene.clock.advance(timeout or 0)
                step = next(scene.script, self.set)
                step()
                return self.is_set()

        self.stop = Stop()

    def open(self, watch: bool = True) -> FolderSource:
        return open_folder(CameraSection(name="trail", watch=watch), str(self.root), self.clock, self.stop)

    def put(self, film: Path, name: str, age_s: float = 0.0) -> Path:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(film, file)
        self.touch(file, age_s)
        return file

    def touch(self, file: Path, age_s: float = 0.0) -> None:
        at_s = self.clock.utc_us() / 1e6 - age_s
        os.utime(file, (at_s, at_s))

    def wait(self, times: int = 1) -> list[Callable[[], object]]:
        return [lambda: None] * times

    # The memory of what is done with.

    def knows_place(self, place: Place) -> bool:
        return place in self.known_places

    def knows_content(self, place: Place, sha256: str) -> bool:
        self.asked_contents.append(sha256)
        return sha256 in self.known_contents

    def read_all(self, folder: FolderSource) -> list[FolderFile]:
        """All files that it gives, each read to its end and remembered."""
        files = []
        while (file := folder.next_file(self)) is not None:
            files.append(file)
            if file.source is not None:
                while file.source.read() is not None:
                    pass
                file.source.close()
            if folder.settle(file):
                self.known_contents.add(file.sha256)
        return files


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    (tmp_path / "ftp").mkdir()
    return Scene(tmp_path / "ftp")


def names(files: list[FolderFile]) -> list[str]:
    return [file.place.path.name for file in files]


@pytest.mark.parametrize(
    ("name", "is_video"),
    [
        ("film.mp4", True), ("FILM.AVI", True), ("a.b.mov", True), ("part.mkv", True),
        ("2026-11-24 09.30.00.mp4", True),
        ("film.mp4.part", False), ("film.part.mp4", False), ("film.tmp.mov", False), ("film.txt", False),
        ("film", False), ("mp4", False), ("film.jpg", False),
    ],
)  # fmt: skip
def test_which_names_are_videos(name: str, is_video: bool) -> None:
    assert is_video_name(name) is is_video


def local_us(*moment: int) -> int:
    return round(datetime(*moment).timestamp() * 1e6)


@pytest.mark.parametrize(
    ("name", "at_us"),
    [
        ("20261124_093000.mp4", local_us(2026, 11, 24, 9, 30)),
        ("2026-11-24 09.30.00.mp4", local_us(2026, 11, 24, 9, 30)),
        ("IMG_20261124_093000.mov", local_us(2026, 11, 24, 9, 30)),
        ("VID-20261124-093000-2.mp4", local_us(2026, 11, 24, 9, 30)),
        ("RLC_00_20261124093000.mp4", local_us(2026, 11, 24, 9, 30)),
        ("garden 2026-11-24T09:30:00.250.mkv", local_us(2026, 11, 24, 9, 30) + 250_000),
        ("feeder-20261124T093000Z-bird-7.mp4", T0_US),
        ("VID-20261124-WA0001.mp4", None),
        ("20261324_093000.mp4", None),
        ("20261124_253000.mp4", None),
        ("DSC_20261124.avi", None),
        ("120261124_0930001.mp4", None),
        ("film.mp4", None),
    ],
)
def test_the_moment_in_a_name(name: str, at_us: int | None) -> None:
    assert named_us(name) == at_us


def test_a_moment_is_taken_from_the_container_then_the_name_then_the_modification_time(tmp_path, films):
    clock = HandClock()
    named, plain = tmp_path / "20261101_120000.avi", tmp_path / "film.avi"
    for file in (named, plain):
        shutil.copyfile(films[0], file)
        os.utime(file, (1_790_000_000, 1_790_000_000))
    assert start_of(named, clock) == (local_us(2026, 11, 1, 12), "file_name")
    assert start_of(plain, clock) == (1_790_000_000_000_000, "modification_time")
    future = plain.rename(tmp_path / "20991101_120000.avi")
    assert start_of(future, clock) == (1_790_000_000_000_000, "modification_time")
    dated = tmp_path / "20261101_130000.mp4"
    with av.open(str(films[0])) as old, av.open(str(dated), "w") as new:
        new.metadata["creation_time"] = datetime(2026, 10, 1, tzinfo=UTC).isoformat()
        stream = new.add_stream_from_template(old.streams.video[0])
        for packet in old.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)
    assert start_of(dated, clock) == (round(datetime(2026, 10, 1, tzinfo=UTC).timestamp() * 1e6), "creation_time")


def test_what_is_there_is_given_in_the_order_of_its_times_each_with_its_own(scene, films):
    scene.put(films[0], "b/20261103_080000.avi", age_s=60)
    scene.put(films[1], "a/20261105_080000.avi", age_s=60)
    scene.put(films[2], "20261104_080000.avi", age_s=60)
    files = scene.read_all(scene.open(watch=False))
    assert names(files) == ["20261103_080000.avi", "20261104_080000.avi", "20261105_080000.avi"]
    days = [file.source.timeline.at_us(0) for file in files]
    assert days == [local_us(2026, 11, day, 8) for day in (3, 4, 5)]
    assert {file.source.info.pace for file in files} == {"max"}
    assert not scene.stop.is_set()


def test_hidden_temporary_and_own_files_are_left_alone(scene, films):
    for name in (".film.avi", "film.part.avi", ".trash/film.avi", "data/clips/film.avi", "~film.avi", "film.avi.tmp"):
        scene.put(films[0], name, age_s=60)
    (scene.root / "data" / DATABASE_NAME).touch()
    (scene.root / "empty.avi").touch()
    (scene.root / "folder.avi").mkdir()
    (scene.root / "loop").symlink_to(scene.root)
    scene.put(films[1], "good.AVI", age_s=60)
    assert names(scene.read_all(scene.open(watch=False))) == ["good.AVI"]


def test_a_file_that_grows_is_not_taken_before_it_has_been_quiet(scene, films):
    content = films[0].read_bytes()
    file = scene.root / "slow.avi"
    taken_at = []

    def write(part: int) -> None:
        with file.open("ab") as target:
            target.write(content[part * len(content) // 5 : (part + 1) * len(content) // 5])
        scene.touch(file)

    # A part every 2 s (an upload over a slow line), so never quiet for 3 s in between.
    steps = [step for part in range(5) for step in (lambda part=part: write(part), lambda: None)]
    scene.script = iter([*steps, *scene.wait(9)])
    folder = scene.open()
    began_ns = scene.clock.monotonic_ns()
    given = folder.next_file(scene)
    taken_at.append((scene.clock.monotonic_ns() - began_ns) / 1e9)
    assert given.place.size_bytes == len(content)
    given.source.close()
    # The last part came after 9 s.
    assert 9 + SETTLE_S <= taken_at[0] <= 9 + SETTLE_S + 1


def test_a_file_that_was_written_elsewhere_and_moved_here_is_taken_at_the_next_look(scene, films):
    outside = scene.root.parent / "upload"
    shutil.copyfile(films[0], outside)
    scene.touch(outside, age_s=20)
    scene.script = iter([lambda: outside.rename(scene.root / "film.avi"), *scene.wait(9)])
    folder = scene.open()
    began_ns = scene.clock.monotonic_ns()
    given = folder.next_file(scene)
    given.source.close()
    assert given.place.path.name == "film.avi"
    assert scene.clock.monotonic_ns() - began_ns == 1_000_000_000


def test_a_file_that_grew_while_it_was_read_comes_again(scene, films):
    file = scene.put(films[0], "film.avi", age_s=60)
    folder = scene.open(watch=False)
    given = folder.next_file(scene)
    given.source.close()
    with file.open("ab") as target:
        target.write(b"JUNK\x04\0\0\0more")
    scene.touch(file)
    assert folder.settle(given) is False
    scene.script = iter(scene.wait(9))
    again = scene.read_all(folder)
    assert [later.place.size_bytes for later in again] == [given.place.size_bytes + 12]
    assert again[0].sha256 != given.sha256


def test_each_content_is_given_once_whatever_it_is_called(scene, films):
    scene.put(films[0], "a.avi", age_s=60)
    folder = scene.open()
    scene.script = iter(
        [
            lambda: scene.put(films[0], "copy.avi", age_s=60),
            lambda: (scene.root / "a.avi").rename(scene.root / "b.avi"),
            lambda: scene.touch(scene.root / "b.avi", age_s=30),
            lambda: scene.put(films[1], "new.avi", age_s=60),
            *scene.wait(3),
        ]
    )
    assert names(scene.read_all(folder)) == ["a.avi", "new.avi"]
    # Another run knows the contents, and a file that lies as it did is not even read.
    scene.stop.clear()
    place = scene.root / "b.avi"
    scene.known_places.add(Place(place, place.stat().st_size, place.stat().st_mtime_ns))
    scene.asked_contents.clear()
    assert scene.read_all(scene.open(watch=False)) == []
    assert len(scene.asked_contents) == 2  # of copy.avi and new.avi


def test_what_is_no_video_is_given_up_after_a_while_and_once(scene, films):
    broken = scene.put(films[0], "broken.avi")
    broken.write_bytes(b"no film at all")
    scene.touch(broken)
    scene.script = iter(scene.wait(100))
    began_ns = scene.clock.monotonic_ns()
    [given] = scene.read_all(scene.open(watch=False))
    assert given.source is None
    assert "is no video that can be read" in given.fault
    assert GIVE_UP_S <= (scene.clock.monotonic_ns() - began_ns) / 1e9 <= GIVE_UP_S + 2


def test_a_video_whose_upload_pauses_is_not_given_up(scene, films):
    file = scene.put(films[0], "film.avi")
    content = file.read_bytes()
    file.write_bytes(content[:100])
    scene.touch(file)

    def finish() -> None:
        file.write_bytes(content)
        scene.touch(file)

    scene.script = iter([*scene.wait(30), finish, *scene.wait(9)])
    [given] = scene.read_all(scene.open(watch=False))
    assert given.place.size_bytes == len(content)
    assert given.source is not None


def test_a_folder_that_goes_away_is_lost_and_found_again(scene, films):
    folder = scene.open()
    away = scene.root.with_name("away")
    scene.script = iter([lambda: scene.root.rename(away)])
    with pytest.raises(SourceLost, match="cannot be listed: No such file or directory"):
        folder.next_file(scene)
    with pytest.raises(SourceLost):
        folder.look()
    away.rename(scene.root)
    folder.look()
    scene.put(films[0], "film.avi", age_s=60)
    assert names(scene.read_all(folder)) == ["film.avi"]


def test_a_stop_ends_the_waiting(scene):
    scene.script = iter(scene.wait(2))
    assert scene.open().next_file(scene) is None
    assert scene.stop.is_set()


def test_a_folder_that_cannot_be_listed_is_refused_at_the_start(scene):
    scene.root.rmdir()
    with pytest.raises(SourceError, match=r"camera 'trail': source '.*ftp' cannot be listed: No such file"):
        scene.open()
