"""CSI cameras, on a stand-in written after Picamera2's source: none of this was seen on hardware."""

from __future__ import annotations

import sys
import threading
import time
from itertools import pairwise

import numpy as np
import pytest

from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection
from rpiwatch.sources import Source, SourceError, SourceLost, open_source
from tests.picamera2_stand_in import SENSOR_LATENCY_NS, Rig, installed


@pytest.fixture
def rig():
    with installed(Rig()) as rig:
        yield rig
    assert rig.held == 0, "requests that nobody released"


class Clock(SystemClock):
    """Each look at it is half a second after the one before."""

    def __init__(self) -> None:
        self._now_ns = 0

    def monotonic_ns(self) -> int:
        self._now_ns += 500_000_000
        return self._now_ns


def opened(source: str = "picamera2", min_side: int | None = 224, clock=None, stop=None, **modes) -> Source:
    modes = {"width": 1280, "height": 720} | modes
    section = CameraSection(name="hide", source=source, **modes)
    return open_source(section, clock or SystemClock(), stop or threading.Event(), min_side)


def refusal(*arguments, **options) -> str:
    with pytest.raises(SourceError) as told:
        opened(*arguments, **options)
    return str(told.value)


def test_the_main_stream_is_for_clips_and_the_small_one_for_the_model(rig):
    camera = opened()
    frame = camera.read()
    assert frame.size == (1280, 720) == (camera.info.width, camera.info.height)
    assert frame.full.shape == (720, 1280, 3)
    assert frame.image.shape == (224, 400, 3)  # 398.2 wide: never smaller than asked
    camera.close()


def test_colours_are_blue_green_red_in_both(rig):
    """Red grows to the right in the stand-in's scene, green to the bottom."""
    camera = opened()
    frame = camera.read()
    for picture in (frame.full, frame.image):
        blue, green, red = (int(value) for value in picture[10, -10])
        assert red > 200
        assert green < 60
        assert blue < 60
        blue, green, red = (int(value) for value in picture[-10, 10])
        assert green > 200
        assert red < 60
    camera.close()


def test_the_small_picture_has_no_padding(rig):
    camera = opened(width=640, height=480, min_side=224)
    frame = camera.read()
    assert frame.image.shape == (224, 300, 3)
    assert rig.configuration["lores"]["stride"] == 384
    assert int(frame.image[5, -1, 2]) > 240  # the scene's own right edge
    camera.close()


@pytest.mark.parametrize(
    ("size", "side", "expected"),
    [((320, 240), 240, (320, 240)), ((320, 240), 300, (320, 240)), ((641, 481), 64, (86, 64))],
)
def test_the_small_picture_is_even_and_no_larger_than_the_main_one(rig, size, side, expected):
    camera = opened(width=size[0], height=size[1], min_side=side)
    assert rig.configuration["lores"]["size"] == expected
    assert camera.read().size == (size[0] - size[0] % 2, size[1] - size[1] % 2)
    camera.close()


def test_without_a_model_there_is_one_stream(rig):
    camera = opened(min_side=None)
    frame = camera.read()
    assert rig.configuration["lores"] is None
    assert frame.full is None
    assert frame.image.shape == (720, 1280, 3)
    camera.close()


def test_the_rate_is_asked_for_and_may_fall_in_the_dark(rig):
    camera = opened(fps=25)
    assert rig.configuration["controls"]["FrameDurationLimits"] == (40_000, 100_000)
    assert camera.info.fps == 25
    camera.close()
    opened(fps=2).close()
    assert rig.configuration["controls"]["FrameDurationLimits"] == (500_000, 500_000)


def test_frames_have_the_sensors_own_times(rig):
    camera = opened()
    before_ns = time.monotonic_ns()
    times = [camera.read().mono_ns for _ in range(5)]
    assert all(a < b for a, b in pairwise(times))
    assert before_ns - SENSOR_LATENCY_NS <= times[0]
    assert times[-1] <= time.monotonic_ns() - SENSOR_LATENCY_NS
    camera.close()


@pytest.mark.parametrize("offset_s", [-3600, 3600])
def test_a_sensors_time_of_another_clock_is_not_believed(rig, offset_s):
    """As after a sleep, which CLOCK_BOOTTIME counts and the monotonic clock does not."""
    rig.sensor_offset_ns = offset_s * 10**9
    camera = opened()
    before_ns = time.monotonic_ns()
    times = [camera.read().mono_ns for _ in range(5)]
    assert before_ns <= times[0]
    assert times[-1] <= time.monotonic_ns()
    assert all(a < b for a, b in pairwise(times))
    camera.close()


def test_every_request_is_given_back(rig):
    camera = opened()
    for _ in range(20):  # there are six buffers
        camera.read()
        assert rig.held == 0
    camera.close()


def test_a_request_is_given_back_even_when_its_picture_cannot_be_had(rig, monkeypatch):
    camera = opened()
    monkeypatch.setattr(rig, "scene", lambda *_: 1 / 0)
    with pytest.raises(SourceLost, match="picamera2 reports an error: division by zero"):
        camera.read()
    camera.close()


def test_a_camera_that_falls_silent_is_lost_and_can_be_opened_again(rig):
    camera = opened(clock=Clock())
    rig.silent = True
    with pytest.raises(SourceLost, match=r"picamera2 gave no frame for 3\.\d s"):
        camera.read()
    camera.close()
    camera.close()
    assert rig.opened == 0
    rig.silent = False
    again = opened()
    assert again.read().seq == 0
    again.close()


def test_a_camera_that_breaks_is_lost(rig):
    camera = opened()
    rig.broken = "Device timeout detected"
    with pytest.raises(SourceLost, match="picamera2 reports an error: Device timeout detected"):
        camera.read()
    camera.close()


def test_a_stop_ends_the_wait_for_a_silent_camera(rig):
    class Slow(threading.Event):
        looks = 0

        def is_set(self) -> bool:
            self.looks += 1
            return self.looks > 6

    camera = opened(stop=Slow())
    rig.silent = True
    assert camera.read() is None
    camera.close()


def test_where_picamera2_is_not_installed(monkeypatch):
    monkeypatch.setitem(sys.modules, "picamera2", None)
    told = refusal()
    assert told.startswith("camera 'hide': source 'picamera2' needs Picamera2")
    assert "sudo apt install python3-picamera2" in told
    assert "--system-site-packages" in told


def test_where_picamera2_was_built_for_another_numpy(tmp_path, monkeypatch):
    (tmp_path / "picamera2.py").write_text("raise ValueError('numpy.dtype size changed')")
    monkeypatch.syspath_prepend(tmp_path)
    told = refusal()
    assert "numpy.dtype size changed" in told
    assert "numpy<2" in told


def test_an_absent_camera_names_what_there_is():
    with installed(Rig(("imx708", "ov5647"))):
        told = refusal("picamera2:2")
        assert "'picamera2:2' does not exist; there is picamera2:0 (imx708), picamera2:1 (ov5647)" in told
    with installed(Rig(())):
        assert "there is no camera at all" in refusal()


@pytest.mark.parametrize("source", ["picamera2:", "picamera2:first", "picamera2:-1", "picamera2:²"])
def test_a_camera_that_is_not_numbered(rig, source):
    assert "expected picamera2, or picamera2:1" in refusal(source)


def test_the_second_camera():
    with installed(Rig(("imx708", "ov5647"))):
        camera = opened("picamera2:1")
        assert (camera.info.uri, camera.info.kind) == ("picamera2:1", "picamera2")
        camera.close()


def test_a_busy_camera(rig):
    rig.busy = True
    assert "Camera __init__ sequence did not complete.; end other programs" in refusal()


def test_a_size_that_the_camera_refuses(rig):
    assert "refuses 8000x6000" in refusal(width=8000, height=6000)
    assert rig.opened == 0


def test_a_camera_without_a_picture(rig):
    rig.silent = True
    assert "gave no picture: picamera2 gave no frame" in refusal(clock=Clock())
    assert rig.opened == 0


def test_the_pictures_are_not_the_cameras_buffers(rig):
    camera = opened()
    first = camera.read()
    image, full = first.image.copy(), first.full.copy()
    for _ in range(8):
        camera.read()
    assert np.array_equal(first.image, image)
    assert np.array_equal(first.full, full)
    camera.close()
