"""`open_source`: what it takes, and what it says of what it cannot take."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection
from rpiwatch.errors import UserError
from rpiwatch.sources import SourceError, open_source

ROOT = Path(__file__).parent.parent


def refusal(source: object) -> str:
    with pytest.raises(SourceError) as told:
        open_source(CameraSection(name="feeder", source=str(source)), SystemClock(), threading.Event())
    return str(told.value)


def test_a_source_error_is_for_the_user():
    assert issubclass(SourceError, UserError)


@pytest.mark.parametrize("source", ["/dev/video77", "77"])
def test_an_absent_camera_is_named_with_what_there_is(source):
    told = refusal(source)
    assert told.startswith("camera 'feeder': source '/dev/video77' does not exist; there is ")


def test_a_device_that_is_no_camera():
    assert "'/dev/null' is no camera" in refusal("/dev/null")


def test_a_device_by_another_path(tmp_path):
    (tmp_path / "camera").symlink_to("/dev/null")
    assert "is no camera" in refusal(tmp_path / "camera")


def test_a_device_without_permission(tmp_path):
    if os.geteuid() == 0:
        pytest.skip("root may open everything")
    assert "usermod -aG video" in refusal("/dev/kmsg")


def test_an_absent_file(tmp_path):
    told = refusal(tmp_path / "film.mp4")
    assert f"'{tmp_path}/film.mp4' does not exist" in told


def test_a_folder_is_a_source_too(tmp_path):
    source = open_source(CameraSection(source=str(tmp_path)), SystemClock(), threading.Event())
    assert (source.info.kind, source.info.uri, source.lossless) == ("folder", tmp_path.as_uri(), True)


def test_a_file_that_is_no_video(tmp_path):
    (tmp_path / "film.mp4").write_text("no film at all")
    assert "is no video that can be read" in refusal(tmp_path / "film.mp4")


OPEN = """
import sys, threading
from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection
from rpiwatch.sources import SourceError, open_source
try:
    source = open_source(CameraSection(source=sys.argv[1], pace="max"), SystemClock(), threading.Event())
    while source.read() is not None:
        pass
except SourceError as error:
    print(error)
"""


@pytest.mark.parametrize("content", [b"no film at all", b"\0\0\0\x20ftypisom" + bytes(5000)])
def test_the_libraries_keep_quiet(tmp_path, content):
    """They speak in their own words, on the terminal, of what we say in ours; how much is settled once a process."""
    (tmp_path / "film.mp4").write_bytes(content)
    run = subprocess.run(
        [sys.executable, "-c", OPEN, tmp_path / "film.mp4"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert run.stdout.count("\n") == 1
    assert run.stderr == ""


def test_a_stream_is_refused_without_its_password():
    told = refusal("rtsp://somebody:secret@camera.example/1")
    assert "rtsp" in told
    assert "secret" not in told


@given(st.text(min_size=1))
def test_no_name_is_a_crash(name):
    if not os.path.exists(os.path.expanduser(name)):  # noqa: PTH110, PTH111 - these take any text
        refusal(name)
