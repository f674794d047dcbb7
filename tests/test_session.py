"""Sessions over cameras that hang, are absent or fail: the watch goes on, its rows are safe, the stop is in time."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
import torch

from rpiwatch.config import load_config
from rpiwatch.daemon import Daemon
from rpiwatch.footage import find_footage
from rpiwatch.records import Frame
from rpiwatch.sources import Patience, SourceError, SourceInfo, Supervisor, open_source
from tests.conftest import environment, query, run_command, wait_for_line

MODEL = {"name": "efficientnet_lite0"}
STALL_S = 0.5


class NoisyCamera:
    """Gives so many frames, each another one; the next read does not come back before the test lets it."""

    info = SourceInfo("/dev/video9", "v4l2", 64, 48, 30.0, "MJPG", True, "realtime")
    timeline = None
    lossless = False

    def __init__(self, stop: threading.Event, frames: float = float("inf")) -> None:
        self.hangs = threading.Event()
        self.let_go = threading.Event()
        self._stop, self._frames, self._seq = stop, frames, -1
        self._random = np.random.default_rng(0)

    def read(self) -> Frame | None:
        self._seq += 1
        if self._seq >= self._frames:
            self.hangs.set()
            self.let_go.wait()
            return None
        if self._stop.wait(0.03):
            return None
        return Frame(self._seq, time.monotonic_ns(), self._random.integers(0, 256, (48, 64, 3), np.uint8))

    def close(self) -> None:
        pass


@pytest.fixture
def opened(monkeypatch):
    """Let supervisors open what a test puts into the list, the last one again and again; the cameras that were open."""
    cameras: list[NoisyCamera] = []
    came = threading.Semaphore(0)

    def use(*answers: Callable[[threading.Event], NoisyCamera] | SourceError) -> list[NoisyCamera]:
        left = list(answers)

        def open_next(stop: threading.Event) -> NoisyCamera:
            answer = left.pop(0) if len(left) > 1 else left[0]
            if isinstance(answer, SourceError):
                raise answer
            cameras.append(answer(stop))
            came.release()
            return cameras[-1]

        def supervise(camera, clock, *_):
            if camera.source == "/dev/video987":  # no machine has it
                return Supervisor(camera.name, lambda stop: open_source(camera, clock, stop), clock, 5, 60)
            return Supervisor(camera.name, open_next, clock, STALL_S, 60, Patience(return_s=0, first_pause_s=0.01))

        monkeypatch.setattr("rpiwatch.daemon.supervise", supervise)
        return cameras

    use.came = came
    yield use
    for camera in cameras:
        camera.let_go.set()


class Onlooker:
    """Tells when a camera's frames were seen."""

    def __init__(self, camera: str = "camera") -> None:
        self.seen = asyncio.Event()
        self._camera = camera

    def on_change(self, *_) -> None: ...

    def on_clip(self, *_) -> None: ...

    def on_second(self, figures) -> None:
        if any(camera.frames for camera in figures if camera.name == self._camera):
            self.seen.set()


def daemon_of(tmp_path: Path, observer: Onlooker | None = None, wait: bool = False, **more) -> Daemon:
    config = {"model": MODEL, "targets": [{"label": "bird"}], **more}
    return Daemon(lambda: load_config(None, environ={}, base=config), tmp_path, observer=observer, wait=wait)


def incidents(data: Path) -> list[str]:
    return [row["kind"] for row in query(data, "SELECT kind FROM incidents ORDER BY id")]


async def test_a_read_that_hangs_is_left_behind_at_the_end(opened, tmp_path):
    cameras = opened(lambda stop: NoisyCamera(stop, 30))
    daemon = daemon_of(tmp_path)
    running = asyncio.create_task(daemon.run())
    await asyncio.to_thread(opened.came.acquire)
    await asyncio.to_thread(cameras[0].hangs.wait)
    daemon.stop("signal")
    assert await running == "signal"
    assert query(tmp_path, "SELECT end_reason FROM sessions") == [{"end_reason": "signal"}]
    [beat] = query(tmp_path, "SELECT frames_seen FROM heartbeats")
    assert 1 <= beat["frames_seen"] <= 30


async def test_a_read_that_hangs_does_not_end_the_watch(opened, tmp_path):
    cameras = opened(lambda stop: NoisyCamera(stop, 30), NoisyCamera)
    daemon = daemon_of(tmp_path, observer := Onlooker())
    running = asyncio.create_task(daemon.run())
    for _ in range(2):
        await asyncio.to_thread(opened.came.acquire)
    for _ in range(2):  # in the first of these seconds there may be frames from before the loss
        observer.seen.clear()
        await observer.seen.wait()
    daemon.stop("signal")
    assert await running == "signal"
    assert not cameras[0].let_go.is_set()
    assert incidents(tmp_path) == ["camera_lost", "camera_back"]
    [lost, back] = query(tmp_path, "SELECT detail, at_us FROM incidents ORDER BY id")
    assert lost["detail"] == f"no frame for {STALL_S} s"
    assert back["detail"].startswith("after ")
    assert back["detail"].endswith("/dev/video9, 64x48 MJPG")
    assert float(back["detail"].split()[1]) == pytest.approx((back["at_us"] - lost["at_us"]) / 1e6, abs=0.1)


async def test_an_absent_camera_is_an_error_unless_it_is_waited_for(opened, tmp_path):
    opened(SourceError("there is no camera at all"))
    with pytest.raises(ExceptionGroup) as caught:
        await daemon_of(tmp_path).run()
    assert caught.group_contains(SourceError, match="there is no camera at all")
    assert query(tmp_path, "SELECT * FROM sessions") == []


@pytest.mark.parametrize("by_option", [True, False])
async def test_an_absent_camera_that_is_waited_for_is_lost_from_the_start(opened, tmp_path, by_option):
    opened(*[SourceError("there is no camera at all")] * 3, NoisyCamera)
    more = {} if by_option else {"cameras": [{"wait": True}]}
    daemon = daemon_of(tmp_path, observer := Onlooker(), wait=by_option, **more)
    running = asyncio.create_task(daemon.run())
    await observer.seen.wait()
    daemon.stop("signal")
    assert await running == "signal"
    assert incidents(tmp_path) == ["camera_lost", "camera_back"]
    [camera] = query(tmp_path, "SELECT source, width, height, fps, fourcc FROM session_cameras")
    assert list(camera.values()) == ["/dev/video9", 64, 48, 30.0, "MJPG"]


async def test_an_absent_camera_does_not_stop_the_others(opened, tmp_path):
    opened(NoisyCamera)
    cameras = [{"name": "yard", "source": "/dev/video987"}, {"name": "hall", "source": "/dev/video9"}]
    daemon = daemon_of(tmp_path, observer := Onlooker("hall"), wait=True, cameras=cameras)
    running = asyncio.create_task(daemon.run())
    await observer.seen.wait()
    daemon.stop("signal")
    assert await running == "signal"
    assert incidents(tmp_path) == ["camera_lost"]
    [yard, hall] = query(tmp_path, "SELECT source, width, height, fps FROM session_cameras ORDER BY camera_id")
    assert list(yard.values()) == ["/dev/video987", 0, 0, None]
    assert list(hall.values()) == ["/dev/video9", 64, 48, 30.0]


async def test_a_missing_file_is_not_waited_for(tmp_path):
    camera = {"source": str(tmp_path / "absent.mp4")}
    with pytest.raises(ExceptionGroup) as caught:
        await daemon_of(tmp_path / "data", wait=True, cameras=[camera]).run()
    assert caught.group_contains(SourceError, match="does not exist")


async def test_a_reload_does_not_end_a_watch_whose_camera_is_away(opened, tmp_path):
    opened(NoisyCamera, *[SourceError("unplugged")] * 3, NoisyCamera)
    daemon = daemon_of(tmp_path, observer := Onlooker())
    running = asyncio.create_task(daemon.run())
    await observer.seen.wait()
    await daemon._reload()
    for _ in range(2):
        await asyncio.to_thread(opened.came.acquire)
    observer.seen.clear()
    await observer.seen.wait()
    daemon.stop("signal")
    assert await running == "signal"
    reasons = query(tmp_path, "SELECT end_reason FROM sessions ORDER BY id")
    assert [row["end_reason"] for row in reasons] == ["reload", "signal"]
    assert incidents(tmp_path) == ["camera_lost", "camera_back"]


def test_the_service_manager_is_told_that_the_camera_is_away_and_kept_content(tmp_path):
    config = tmp_path / "rpiwatch.toml"
    config.write_text('[model]\nname = "efficientnet_lite0"\n[[cameras]]\nname = "hall"\nsource = "/dev/video987"\n')
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(60)
        variables = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "400000"}
        arguments = ["run", "--wait", "-c", str(config), "--data-dir", str(tmp_path / "data")]
        process = subprocess.Popen(
            [sys.executable, "-m", "rpiwatch", *arguments],
            stderr=subprocess.DEVNULL,
            env=environment() | variables,
        )
        try:
            heard: list[str] = []
            while heard.count("WATCHDOG=1") < 5 or not any("hall: away since" in line for line in heard):
                heard += manager.recv(4096).decode().splitlines()
            assert "READY=1" in heard
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=15) == 0
        finally:
            process.kill()
            process.wait()


HANG = """
import sys, threading
sys.path.insert(0, sys.argv.pop())
import rpiwatch.sources
from tests.test_session import NoisyCamera

left = [40]
rpiwatch.sources.open_source = lambda camera, clock, stop, *_: NoisyCamera(stop, left.pop() if left else float("inf"))
from rpiwatch.cli import main
main()
"""


@pytest.mark.parametrize("moment", ["camera lost", "camera back"])
def test_a_process_with_threads_that_hang_for_ever_ends_when_told(tmp_path, moment):
    config = tmp_path / "rpiwatch.toml"
    config.write_text(
        '[model]\nname = "efficientnet_lite0"\n[[cameras]]\nname = "hall"\nstall_s = 0.5\n[[targets]]\nlabel = "cat"\n'
    )
    root = str(Path(__file__).parent.parent)
    arguments = ["run", "-c", str(config), "--data-dir", str(tmp_path / "data"), root]
    process = subprocess.Popen(
        [sys.executable, "-c", HANG, *arguments], stderr=subprocess.PIPE, text=True, env=environment()
    )
    try:
        wait_for_line(process, moment)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=15)
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait()
    assert query(tmp_path / "data", "SELECT end_reason FROM sessions") == [{"end_reason": "signal"}]


def cut_short(film: Path, target: Path) -> None:
    """Copy the first third of a film's bytes, in a container that needs no index: as a card that was pulled out."""
    whole = target.with_suffix(".whole.mkv")
    with av.open(str(film)) as container, av.open(str(whole), "w", format="matroska") as copy:
        stream = copy.add_stream_from_template(container.streams.video[0])
        for packet in container.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                copy.mux(packet)
    target.write_bytes(whole.read_bytes()[: whole.stat().st_size // 3])


def count_frames(film: Path) -> int:
    with av.open(str(film)) as container:
        return sum(1 for _ in container.decode(video=0))


def test_four_films_at_once_are_served_in_turn_though_one_of_them_fails(tmp_path):
    bikes, people = find_footage("bikes.mp4"), find_footage("carphone_pristine.mp4")
    damaged = tmp_path / "damaged.mkv"
    cut_short(bikes, damaged)
    sources = {"bikes": bikes, "people": people, "again": bikes, "damaged": damaged}
    config = tmp_path / "rpiwatch.toml"
    config.write_text(
        '[model]\nname = "efficientnet_lite0"\n[store]\nheartbeat_s = 1\n[logging]\nreport_s = 1\n'
        + "".join(f'[[cameras]]\nname = "{name}"\nsource = "{file}"\npace = "max"\n' for name, file in sources.items())
    )
    data = tmp_path / "data"
    done = run_command("run", "-c", config, "--data-dir", data)
    assert done.returncode == 0, done.stderr
    rows = query(
        data,
        "SELECT name, sum(frames_classified) AS frames, sum(frames_skipped) AS skipped"
        " FROM heartbeats JOIN cameras ON cameras.id = camera_id GROUP BY name",
    )
    frames = {row["name"]: row["frames"] for row in rows}
    assert all(row["skipped"] == 0 for row in rows)
    assert frames["bikes"] == frames["again"] == count_frames(bikes)
    assert frames["people"] == count_frames(people)
    assert 0 < frames["damaged"] < frames["bikes"]
    lines = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    fps = {
        name: [line["fps"] for line in lines if line["event"] == "watching" and line["camera"] == name]
        for name in sources
    }
    print(f"frames {frames}, fps in each second {fps}")


def rows_of_two_films(folder: Path, film: Path, threads: int) -> tuple[dict, list[dict]]:
    """The rows of a session over two films at `pace = "max"`, and the log's lines."""
    folder.mkdir()
    config = folder / "rpiwatch.toml"
    # qnnpack, ARM's own, answers one frame at a time.
    engine = "x86" if "x86" in torch.backends.quantized.supported_engines else "float32"
    config.write_text(
        f'[model]\nname = "efficientnet_lite0"\nengine = "{engine}"\nthreads = {threads}\n'
        "[labels]\nwindow = 1\nenter = 0\nstay = 0\ndwell_s = 0\n"
        '[[targets]]\nlabel = "cat"\n[[targets]]\nlabel = "cup"\n'
        f'[[cameras]]\nname = "visits"\nsource = "{film}"\npace = "max"\n'
        f'[[cameras]]\nname = "bikes"\nsource = "{find_footage("bikes.mp4")}"\npace = "max"\n'
    )
    done = run_command("run", "-c", config, "--data-dir", folder / "data", timeout_s=600)
    assert done.returncode == 0, done.stderr
    changes = query(
        folder / "data",
        "SELECT name, at_us, frame_seq, previous_label, label, detail, confidence FROM label_changes"
        " JOIN cameras ON cameras.id = camera_id ORDER BY name, label_changes.id",
    )
    clips = query(
        folder / "data",
        "SELECT path, label, state, started_us, triggered_us, ended_us, frames, bytes, peak_confidence FROM clips"
        " ORDER BY path",
    )
    return {"changes": changes, "clips": clips}, [json.loads(x) for x in done.stderr.splitlines() if x.startswith("{")]


def test_frames_looked_at_together_give_the_rows_of_frames_looked_at_one_by_one(film, tmp_path):
    one, lines = rows_of_two_films(tmp_path / "one", film, 1)
    assert "several frames are looked at together" not in [line["event"] for line in lines]
    three, lines = rows_of_two_films(tmp_path / "three", film, 3)
    [said] = [line for line in lines if line["event"] == "several frames are looked at together"]
    assert said["frames"] == 3
    assert len(one["changes"]) > 20
    assert len(one["clips"]) >= 2
    assert three == one


async def test_a_bug_in_what_follows_a_prediction_ends_the_process(opened, monkeypatch, tmp_path):
    opened(NoisyCamera)

    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("rpiwatch.labels.LabelTracker.update", broken)
    with pytest.raises(ExceptionGroup) as caught:
        await daemon_of(tmp_path).run()
    assert caught.group_contains(ZeroDivisionError)
    assert query(tmp_path, "SELECT end_reason FROM sessions") == [{"end_reason": "failed"}]
