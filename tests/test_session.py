"""A session whose camera hangs in its driver: what was seen is safe, and the stop is in time."""

from __future__ import annotations

import asyncio
import threading

import numpy as np
import pytest

from rpiwatch.config import load_config
from rpiwatch.daemon import Daemon
from rpiwatch.records import Frame
from rpiwatch.sources import SourceInfo
from tests.conftest import query


class HangingCamera:
    """Gives three frames; the next read does not come back before the test lets it."""

    info = SourceInfo("/dev/video9", "v4l2", 64, 48, 30.0, "MJPG", True, "realtime")
    timeline = None
    lossless = False

    def __init__(self) -> None:
        self.hangs = threading.Event()
        self.let_go = threading.Event()
        self._seq = -1

    def read(self) -> Frame | None:
        self._seq += 1
        if self._seq == 3:
            self.hangs.set()
            self.let_go.wait()
            return None
        return Frame(self._seq, self._seq * 33_000_000, np.zeros((48, 64, 3), np.uint8))

    def close(self) -> None:
        pass


@pytest.fixture
def camera(monkeypatch):
    camera = HangingCamera()
    monkeypatch.setattr("rpiwatch.daemon.open_source", lambda *_: camera)
    yield camera
    camera.let_go.set()


async def test_a_read_that_hangs_is_left_behind(camera, tmp_path):
    config = {"model": {"name": "efficientnet_lite0"}, "targets": [{"label": "bird"}]}
    daemon = Daemon(lambda: load_config(None, environ={}, base=config), tmp_path)
    running = asyncio.create_task(daemon.run())
    await asyncio.to_thread(camera.hangs.wait)
    daemon.stop("signal")
    assert await running == "signal"
    assert not camera.let_go.is_set()
    assert query(tmp_path, "SELECT end_reason FROM sessions") == [{"end_reason": "signal"}]
    [beat] = query(tmp_path, "SELECT frames_seen FROM heartbeats")
    assert 1 <= beat["frames_seen"] <= 3


class SteadyCamera(HangingCamera):
    """Gives a frame whenever it is asked, until the stop."""

    def __init__(self, stop: threading.Event) -> None:
        super().__init__()
        self._stop = stop

    def read(self) -> Frame | None:
        self._seq += 1
        if self._stop.is_set():
            return None
        return Frame(self._seq, self._seq * 33_000_000, np.zeros((48, 64, 3), np.uint8))


async def test_a_bug_in_what_follows_a_prediction_ends_the_process(monkeypatch, tmp_path):
    monkeypatch.setattr("rpiwatch.daemon.open_source", lambda _camera, _clock, stop, *_: SteadyCamera(stop))

    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("rpiwatch.labels.LabelTracker.update", broken)
    daemon = Daemon(lambda: load_config(None, environ={}, base={"model": {"name": "efficientnet_lite0"}}), tmp_path)
    with pytest.raises(ExceptionGroup) as caught:
        await daemon.run()
    assert caught.group_contains(ZeroDivisionError)
    assert query(tmp_path, "SELECT end_reason FROM sessions") == [{"end_reason": "failed"}]
