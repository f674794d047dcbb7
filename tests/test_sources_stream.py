"""Network cameras: what comes, when it was taken, what is copied, and that no secret is ever shown."""

from __future__ import annotations

import itertools
import json
import os
import re
import signal
import threading
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection, load_config, render
from rpiwatch.demo import EMPTY, Stretch, make_film
from rpiwatch.sources import SourceError, SourceLost, open_source, stream
from rpiwatch.sources.stream import LONGEST_LAG_NS, StreamTimes, open_stream
from tests.conftest import query, running_command, wait_for_line
from tests.jpegs import encoded, scene, without_huffman_tables
from tests.streams import MPEG_TS, MULTIPART, HttpCamera, RtspServer, make_stream_film, multipart, nal_hashes, slices

SECOND = 1_000_000_000
MILLISECOND = 1_000_000
HARD_TO_QUOTE = "p@ss/w:o?r#d%41 x"
RESTARTS = int(os.environ.get("STREAM_RESTARTS", "2"))
"""How often the camera goes away in one run; the more, the more it says of leaks."""
HELPER_THREADS = min(32, (os.cpu_count() or 1) + 4)


@pytest.fixture(scope="session")
def cat_film(tmp_path_factory) -> Path:
    """A cat, 8 s of it, as a camera sends it."""
    folder = tmp_path_factory.mktemp("cat")
    make_film(folder / "cat.mp4", (Stretch("chelsea.png", 8),))
    make_stream_film(folder / "cat.mp4", folder / "stream.mp4", key_every=20, repeat=5)
    return folder / "stream.mp4"


@pytest.fixture(scope="session")
def short_ts(tmp_path_factory) -> Path:
    """Two seconds as MPEG-TS, with a key picture every 10."""
    folder = tmp_path_factory.mktemp("ts")
    make_film(folder / "film.mp4", (Stretch("chelsea.png", 1), Stretch(EMPTY, 1)))
    make_stream_film(folder / "film.mp4", folder / "stream.ts", key_every=10)
    return folder / "stream.ts"


def section(source: str) -> CameraSection:
    return CameraSection(name="feeder", source=source)


def opened(source: str, **environ: str):
    return open_stream(section(source), SystemClock(), threading.Event(), environ=environ)


def read_until_lost(source) -> tuple[list, str]:
    frames = []
    try:
        while (frame := source.read()) is not None:
            frames.append(frame)
    except SourceLost as lost:
        return frames, str(lost)
    finally:
        source.close()
    pytest.fail("told to stop")


def units_of(data: bytes) -> list[bytes]:
    return re.split(rb"\x00\x00\x01", data)[1:]


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(stream, "READ_TIMEOUT_S", 0.3)


def test_h264_is_handed_on_as_it_came(short_ts):
    camera = HttpCamera(MPEG_TS, [short_ts.read_bytes()])
    camera.silent.set()
    with camera.serving():
        source = opened(f"http://{camera.host}/live.ts?stream=1")
        assert (source.info.kind, source.info.fourcc, source.info.live) == ("stream", "h264", True)
        assert (source.info.width, source.info.height) == (320, 240)
        assert source.info.uri == f"http://{camera.host}/live.ts?stream=1"
        frames, reason = read_until_lost(source)
    assert reason in ("the camera ended the stream", "the connection broke")
    assert [frame.seq for frame in frames] == list(range(50))
    with av.open(str(short_ts)) as film:
        packets = [packet for packet in film.demux(video=0) if packet.size]
    assert [slices(units_of(f.packet.data)) for f in frames] == [slices(units_of(bytes(p))) for p in packets]
    assert [frame.packet.is_key for frame in frames] == [n % 10 == 0 for n in range(50)]
    assert all(b > a for a, b in itertools.pairwise(frame.mono_ns for frame in frames))
    assert {frame.packet.size for frame in frames} == {(320, 240)}


def test_only_what_is_looked_at_is_converted(short_ts, monkeypatch):
    converted = []
    bgr = stream.Converter.bgr
    monkeypatch.setattr(stream.Converter, "bgr", lambda self, picture: converted.append(1) or bgr(self, picture))
    camera = HttpCamera(MPEG_TS, [short_ts.read_bytes()])
    camera.silent.set()
    with camera.serving():
        frames, _ = read_until_lost(opened(f"http://{camera.host}/"))
    assert converted == []
    looked_at = frames[17]
    grey = looked_at.glance
    assert converted == []
    assert looked_at.image is looked_at.image
    assert converted == [1]
    with av.open(str(short_ts)) as film:
        expected = next(itertools.islice(film.decode(video=0), 17, None)).to_ndarray(format="bgr24")
    assert looked_at.image.shape == (240, 320, 3)
    assert np.abs(looked_at.image.astype(int) - expected).max() <= 2
    # In the range of video, 16 to 235.
    assert grey.shape == (240, 320)
    full = (grey.astype(float) - 16) * 255 / 219
    assert np.abs(full - cv2.cvtColor(expected, cv2.COLOR_BGR2GRAY)).mean() < 2


def test_a_damaged_picture_takes_what_depends_on_it_with_it(short_ts):
    """No torn picture reaches the model, and no clip."""
    data = bytearray(short_ts.read_bytes())
    with av.open(str(short_ts)) as film:
        packets = [packet for packet in film.demux(video=0) if packet.size]
        begin, end = packets[10].pos, packets[11].pos
    for at in range(begin + 188, end - 188, 188):
        data[at + 20 : at + 180] = bytes(160)
    camera = HttpCamera(MPEG_TS, [bytes(data)])
    camera.silent.set()
    with camera.serving():
        frames, _ = read_until_lost(opened(f"http://{camera.host}/"))
    seen = [frame.seq for frame in frames]
    assert seen == [*range(10), *range(20, 50)]


def test_mjpeg_over_http_gives_the_cameras_own_jpegs(short_ts):
    with av.open(str(short_ts)) as film:
        pictures = [frame.to_ndarray(format="bgr24") for frame in itertools.islice(film.decode(video=0), 20)]
    jpegs = [cv2.imencode(".jpg", picture)[1].tobytes() for picture in pictures]
    camera = HttpCamera(MULTIPART, multipart(jpegs))
    camera.silent.set()
    with camera.serving():
        source = opened(f"http://{camera.host}/video.cgi")
        assert (source.info.fourcc, source.info.fps) == ("mjpeg", None)
        frames, _ = read_until_lost(source)
    assert [frame.jpeg for frame in frames] == jpegs
    assert all(frame.packet is None for frame in frames)
    assert np.array_equal(frames[7].image, cv2.imdecode(np.frombuffer(jpegs[7], np.uint8), 1))


def test_mjpeg_is_decoded_no_larger_than_the_model_needs():
    """But where the JPEG is not kept for clips, since it lacks tables, which want the whole picture."""
    jpegs = [encoded(scene(640, 480, number)) for number in range(8)]
    for bare in (False, True):
        camera = HttpCamera(MULTIPART, multipart(map(without_huffman_tables, jpegs) if bare else jpegs))
        camera.silent.set()
        with camera.serving():
            source = open_stream(section(f"http://{camera.host}/"), SystemClock(), threading.Event(), min_side=224)
            assert (source.info.width, source.info.height) == (640, 480)
            frames, _ = read_until_lost(source)
        assert len(frames) == 8
        assert {frame.size for frame in frames} == {(640, 480)}
        assert [frame.jpeg for frame in frames] == ([None] * 8 if bare else jpegs)
        assert {frame.image.shape for frame in frames} == {(480, 640, 3) if bare else (240, 320, 3)}
        for number, frame in enumerate(frames):
            whole = scene(640, 480, number)
            expected = whole if bare else cv2.resize(whole, (320, 240), interpolation=cv2.INTER_AREA)
            assert np.abs(frame.image.astype(int) - expected).mean() < 3


def test_a_torn_jpeg_is_left_out_and_one_without_its_end_is_not():
    jpegs = [encoded(scene(320, 240, number)) for number in range(7)]
    sent = list(jpegs)
    sent[3] = jpegs[3][: len(jpegs[3]) // 2]
    sent[5] = jpegs[5][:-2]
    camera = HttpCamera(MULTIPART, multipart(sent))
    camera.silent.set()
    with camera.serving():
        frames, _ = read_until_lost(opened(f"http://{camera.host}/"))
    assert [frame.seq for frame in frames] == [0, 1, 2, 4, 5, 6]
    assert [frame.jpeg for frame in frames] == [jpeg for number, jpeg in enumerate(jpegs) if number != 3]


@pytest.mark.parametrize("codec", ["libx264", "libx265"])
def test_what_cannot_be_copied_is_decoded(short_ts, tmp_path, codec):
    """Pictures that are shown in another order than they come; another codec."""
    make_stream_film(short_ts, tmp_path / "film.ts", key_every=25, codec=codec, b_frames=2)
    camera = HttpCamera(MPEG_TS, [(tmp_path / "film.ts").read_bytes()])
    camera.silent.set()
    with camera.serving():
        frames, _ = read_until_lost(opened(f"http://{camera.host}/"))
    with av.open(str(tmp_path / "film.ts")) as film:
        expected = [frame.to_ndarray(format="bgr24") for frame in film.decode(video=0)]
    assert len(expected) - 5 <= len(frames) <= len(expected)  # the decoder holds the last ones back
    assert all(frame.packet is None and frame.jpeg is None for frame in frames)
    assert max(np.abs(f.image.astype(int) - e).mean() for f, e in zip(frames, expected, strict=False)) < 1


def test_a_picture_that_changes_its_size_is_another_stream(short_ts):
    small, large = (
        cv2.imencode(".jpg", np.full((h, w, 3), 99, np.uint8))[1].tobytes() for w, h in ((64, 48), (80, 60))
    )
    camera = HttpCamera(MULTIPART, multipart([small] * 3 + [large] * 3))
    camera.silent.set()
    with camera.serving():
        frames, reason = read_until_lost(opened(f"http://{camera.host}/"))
    assert len(frames) == 3
    assert reason == "its pictures changed from 64x48 to 80x60"


def test_a_camera_that_falls_silent_is_lost(short_ts, impatient):
    camera = HttpCamera(MPEG_TS, [short_ts.read_bytes()])
    with camera.serving():
        frames, reason = read_until_lost(opened(f"http://{camera.host}/"))
    assert reason == "the stream gave nothing for 0.3 s"
    assert len(frames) >= 40  # what the demuxer still holds is lost with it


def test_a_stop_ends_the_reading(short_ts):
    camera, stop = HttpCamera(MPEG_TS, [short_ts.read_bytes()]), threading.Event()
    with camera.serving():
        source = open_source(section(f"HTTP://{camera.host}/"), SystemClock(), stop)
        assert source.read() is not None
        stop.set()
        assert source.read() is None
        source.close()
        source.close()


def test_a_camera_without_pictures_cannot_be_opened(impatient, monkeypatch):
    monkeypatch.setattr(stream, "OPEN_TIMEOUT_S", 0.3)
    camera = HttpCamera("text/html", [b"<html>Sign in</html>" * 100])
    camera.silent.set()
    with (
        camera.serving(),
        pytest.raises(SourceError, match=rf"'feeder': source 'http://{camera.host}/' cannot be opened"),
    ):
        opened(f"http://{camera.host}/")
    with pytest.raises(SourceError, match="nothing listens at this port"):
        opened(f"http://{camera.host}/")


def test_the_secret_comes_from_the_environment_and_is_shown_nowhere(short_ts, capfd):
    jpeg = cv2.imencode(".jpg", np.zeros((48, 64, 3), np.uint8))[1].tobytes()
    camera = HttpCamera(MULTIPART, multipart([jpeg] * 3), login=f"viewer:{HARD_TO_QUOTE}")
    camera.silent.set()
    shown = []
    with camera.serving():
        address = f"http://viewer:${{FEEDER}}@{camera.host}/video?channel=2&token=${{KEY}}"
        source = opened(address, FEEDER=HARD_TO_QUOTE, KEY="tok&en")
        assert camera.requests[-1] == "/video?channel=2&token=tok%26en"
        shown.append(str(source.info))
        frames, reason = read_until_lost(source)
        assert len(frames) == 3
        shown.append(reason)
        with pytest.raises(SourceError, match="refuses the user name or the password") as refused:
            opened(address, FEEDER="hunter2", KEY="tok&en")
        assert refused.value.__cause__ is None
        assert refused.value.__suppress_context__
        with pytest.raises(SourceError, match="needs the environment variable FEEDER, which is not set") as missing:
            opened(address, KEY="tok&en")
        shown += [str(refused.value), str(missing.value), *capfd.readouterr()]
    for text in shown:
        assert not any(
            secret in text for secret in (HARD_TO_QUOTE, "p%40ss", "hunter2", "viewer", "tok&en", "tok%26en")
        )
    assert f"uri='http://{camera.host}/video?channel=2&token=***'" in shown[0]


def test_the_effective_configuration_holds_no_secret(tmp_path):
    file = tmp_path / "rpiwatch.toml"
    file.write_text('[[cameras]]\nsource = "rtsp://viewer:hunter2@cam/1?key=hunter2"\n')
    text = render(load_config(file, environ={}))
    assert 'source = "rtsp://cam/1?key=***"' in text
    assert "hunter2" not in text


@given(st.lists(st.integers(0, 300), min_size=2, max_size=200))
def test_pictures_are_as_far_apart_as_the_stream_says(delays_ms):
    """Whatever the network's delays are, once the least of them has been seen."""
    times = StreamTimes()
    taken = [n * 40 * MILLISECOND for n in range(len(delays_ms) + 1)]
    received = list(
        itertools.accumulate((t + d * MILLISECOND for t, d in zip(taken, [0, *delays_ms], strict=True)), max)
    )
    at = [times.step(7 * SECOND + t, r) for t, r in zip(taken, received, strict=True)]
    assert at[0] == received[0]
    for (a, b), (ra, rb) in zip(itertools.pairwise(at), itertools.pairwise(received), strict=True):
        assert b <= rb
        assert 40 * MILLISECOND - 2 * MILLISECOND <= b - a <= 40 * MILLISECOND + (rb - ra) // 200 + 2 * MILLISECOND


@given(st.lists(st.tuples(st.none() | st.integers(-(10**12), 10**12), st.integers(0, 10**11)), min_size=1))
def test_times_increase_and_are_never_in_the_future_whatever_a_stream_says(steps):
    times, received_ns, last_ns = StreamTimes(), 10**12, -1
    for count, (stream_ns, wait_ns) in enumerate(steps):
        received_ns += wait_ns
        at_ns = times.step(stream_ns, received_ns)
        assert last_ns < at_ns <= received_ns + 1000 * count
        last_ns = at_ns


def test_a_stream_whose_clock_jumps_is_tied_anew():
    times = StreamTimes()
    assert times.step(0, 100 * SECOND) == 100 * SECOND
    assert times.step(-5 * SECOND, 101 * SECOND) == 101 * SECOND
    assert times.step(900 * SECOND, 102 * SECOND) == 102 * SECOND
    # The stream's clock stood still for longer than any network delays.
    assert times.step(901 * SECOND, 104 * SECOND + LONGEST_LAG_NS) == 104 * SECOND + LONGEST_LAG_NS


@pytest.mark.parametrize("parts_per_million", [-300, 300])
def test_a_camera_whose_clock_is_wrong_does_not_drift_away(parts_per_million):
    times = StreamTimes()
    for n in range(100_000):
        received_ns = n * 40 * MILLISECOND
        at_ns = times.step(received_ns + received_ns * parts_per_million // 10**6, received_ns)
        assert abs(received_ns - at_ns) < 10 * MILLISECOND


def test_rtsp_with_a_password(cat_film, capfd):
    with RtspServer(cat_film, "viewer", "hunter2") as server:
        address = server.address.replace("://", "://viewer:${FEEDER}@")
        source = opened(address, FEEDER="hunter2")
        assert source.info.uri == server.address
        assert (source.info.fourcc, source.info.fps) == ("h264", 25.0)
        frames = [source.read() for _ in range(30)]
        source.close()
        with pytest.raises(SourceError, match="refuses the user name or the password"):
            opened(address, FEEDER="wrong")
        with pytest.raises(SourceError, match="has no such stream"):
            opened(address.replace("/stream", "/nothing"), FEEDER="hunter2")
    # Between two that were waited for, the stream's own time goes by, as exactly as it says.
    steps = [b.mono_ns - a.mono_ns for a, b in itertools.pairwise(frames[-5:])]
    assert all(abs(step - 40 * MILLISECOND) < 5 * MILLISECOND for step in steps)
    assert "hunter2" not in "".join(capfd.readouterr())


def growth(pid: int) -> tuple[int, int, int]:
    """A process's threads, descriptors and megabytes."""
    status = Path(f"/proc/{pid}/status").read_text()
    return (
        int(re.search(r"Threads:\s+(\d+)", status)[1]),
        len(list(Path(f"/proc/{pid}/fd").iterdir())),
        int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1000,
    )


def test_a_camera_that_goes_away_and_comes_back(cat_film, write_config, tmp_path):
    """The whole daemon on a real RTSP server that is killed and started again; nothing of the secret is on the disk."""
    data = tmp_path / "data"
    more = "[clips]\npre_roll_s = 0.5\npost_roll_s = 0.5\n"
    figures = []
    with RtspServer(cat_film, "viewer", "hunter2") as server:
        address = server.address.replace("://", "://viewer:${FEEDER}@")
        config = write_config(address, targets=("cat",), pace="realtime", more=more)
        with running_command("run", "-c", config, "--data-dir", data, FEEDER="hunter2") as process:
            for _ in range(RESTARTS):
                wait_for_line(process, "clip recording")
                server.kill()
                lost = wait_for_line(process, "camera lost")
                assert "hunter2" not in json.dumps(lost)
                wait_for_line(process, "clip complete")
                server.start()
                wait_for_line(process, "camera back")
                figures.append(growth(process.pid))
            wait_for_line(process, "clip recording")
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=15) == 0
            log = process.stderr.read()
    print("threads, descriptors, MB after each return:", *figures)
    kinds = [row["kind"] for row in query(data, "SELECT kind FROM incidents ORDER BY id")]
    assert kinds == ["camera_lost", "camera_back"] * RESTARTS
    clips = query(data, "SELECT * FROM clips ORDER BY id")
    assert len(clips) == RESTARTS + 1
    film = nal_hashes(cat_film)
    for clip in clips:
        hashes = nal_hashes(data / clip["path"])
        assert len(hashes) == clip["frames"]
        at = film.index(hashes[0])
        assert hashes == film[at : at + len(hashes)]
        with av.open(str(data / clip["path"])) as container:
            assert sum(1 for _ in container.decode(video=0)) == clip["frames"]
        assert cv2.imread(str(data / clip["thumbnail"])).shape == (240, 320, 3)
    # The event loop's helper threads come one by one, as far as they go; each has nothing open.
    (threads, files, _), *_, (threads_now, files_now, _) = figures
    assert threads_now <= threads + HELPER_THREADS
    assert files_now <= files + 1
    assert "hunter2" not in log
    for file in data.rglob("*"):
        assert not file.is_file() or b"hunter2" not in file.read_bytes()
