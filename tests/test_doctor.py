"""`rpiwatch doctor`: what it says of machines that are well and of those that are not."""

from __future__ import annotations

import fcntl
import json
import os
import threading
from pathlib import Path

import pytest

from rpiwatch import doctor
from rpiwatch.config import CameraSection, load_config
from rpiwatch.doctor import Finding, Status, guarded, report
from rpiwatch.errors import UserError
from rpiwatch.sources.v4l2_devices import Device, Mode
from rpiwatch.store import hold_data_folder
from rpiwatch.store.folder import holder_of
from tests.conftest import run_command
from tests.histories import T0_US, HandClock


def only(findings) -> Finding:
    [finding] = findings
    return finding


def test_it_tells_a_good_machine_in_lines_with_status_0(film, write_config, tmp_path):
    done = run_command("doctor", "-c", write_config(film), "--data-dir", tmp_path / "data")
    lines = done.stdout.splitlines()
    assert {line[:5] for line in lines} <= {"ok   ", "warn "}, done.stdout
    assert done.returncode == 0
    assert done.stderr == ""
    told = {line[6:].partition(": ")[0]: line for line in lines}
    assert {"versions", "configuration", "cameras found", "camera garden", "model", "disk", "fsync", "clock"} <= set(
        told
    )
    assert "gives 640x480 h264" in told["camera garden"]
    assert "efficientnet_lite0 on" in told["model"]
    assert "ms a look" in told["model"]
    assert "says 'Egyptian cat' of a photo of a cat" in told["model"]
    assert not (tmp_path / "data").exists()


def test_what_fails_is_status_1_and_json_says_what_to_do(tmp_path, write_config):
    config = write_config("/dev/video77")
    done = run_command("doctor", "--json", "-c", config, "--data-dir", tmp_path)
    assert done.returncode == 1
    findings = json.loads(done.stdout)
    assert all(list(finding) == ["check", "status", "detail", "remedy"] for finding in findings)
    [failed] = [finding for finding in findings if finding["status"] == "fail"]
    assert failed["check"] == "camera garden"
    assert failed["detail"] == "source '/dev/video77' does not exist"
    assert "there is" in failed["remedy"]
    assert list(tmp_path.iterdir()) == [config]


def test_a_configuration_that_is_not_valid_is_a_line_and_the_rest_is_looked_at(tmp_path):
    file = tmp_path / "bad.toml"
    file.write_text("[labels]\nwindow = 0\n")
    done = run_command("doctor", "--json", "-c", file, "--data-dir", tmp_path)
    assert done.returncode == 1
    told = {finding["check"]: finding for finding in json.loads(done.stdout)}
    assert told["configuration"]["status"] == "fail"
    assert "[labels] window: 0 is not valid" in told["configuration"]["detail"]
    assert {"disk", "clock", "memory"} <= set(told)
    assert "Traceback" not in done.stdout + done.stderr


def test_a_check_that_breaks_is_a_line_of_its_own(capsys):
    def broken():
        yield Finding("x", Status.OK, "fine")
        raise ZeroDivisionError("by\nzero")

    def refused():
        raise UserError("no such thing;\nmend it")
        yield

    status = report([*guarded("broken", broken), *guarded("refused", refused)], as_json=False)
    assert status == 1
    assert capsys.readouterr().out.splitlines() == [
        "ok    x: fine",
        "fail  broken: could not be looked at: ZeroDivisionError: by zero; "
        "if that is not the machine's fault, report it",
        "fail  refused: no such thing; mend it",
    ]


def test_what_a_device_calls_itself_cannot_move_the_cursor(capsys):
    assert report([Finding("camera", Status.WARN, "a\x1b[2Jb")], as_json=False) == 0
    assert capsys.readouterr().out == "warn  camera: a [2Jb\n"


def test_a_camera_that_never_answers_is_left_behind(monkeypatch):
    let_go = threading.Event()
    monkeypatch.setattr(doctor, "PATIENCE_S", 0.01)
    monkeypatch.setattr("rpiwatch.sources.open_source", lambda *_: let_go.wait())
    finding = only(doctor.check_camera("camera hall", CameraSection(source="rtsp://me:secret@hall/1"), None))
    let_go.set()
    assert finding.status is Status.FAIL
    assert finding.detail == "rtsp://… did not answer within 0.01 s"


def test_a_camera_that_the_daemon_watches_is_well(monkeypatch):
    from rpiwatch.sources import SourceError

    def busy(*_):
        raise SourceError("camera 'hall': source '/dev/video0' is busy: another program uses it; find it with `fuser`")

    monkeypatch.setattr("rpiwatch.sources.open_source", busy)
    section = CameraSection(name="hall")
    watched = only(doctor.check_camera("camera hall", section, "4711"))
    assert watched == Finding("camera hall", Status.OK, "/dev/video0 is being watched by rpiwatch (process 4711)")
    taken = only(doctor.check_camera("camera hall", section, None))
    assert taken.status is Status.FAIL
    assert taken.detail.startswith("source '/dev/video0' is busy")
    assert taken.remedy == "find it with `fuser`"


def test_modes_that_are_alike_are_told_together():
    formats = [*"ABCDEFGH"]
    small = [Mode(name, 640, 480, (30.0, 15.0)) for name in formats]
    large = [Mode(name, 1280, 720, (10.0,)) for name in formats]
    free = Mode("MJPG", 1920, 1080, (), (32, 32))
    device = Device(Path("/dev/video0"), "cam", "uvc", "usb", None, (*small, *large, free), None)
    assert doctor._modes_text(device) == (
        "MJPG: 32x32 to 1920x1080; A, B, C, D, E, F and 2 more: 1280x720@10 640x480@30"
    )


def test_a_folder_is_a_camera_too(tmp_path):
    finding = only(doctor.check_camera("camera trail", CameraSection(source=str(tmp_path)), None))
    assert finding == Finding("camera trail", Status.OK, f"{tmp_path.as_uri()} is a folder that can be listed")


def test_the_daemon_that_holds_the_folder_is_seen_and_left_alone(tmp_path):
    assert holder_of(tmp_path / "absent") is None
    with hold_data_folder(tmp_path):
        assert holder_of(tmp_path) == str(os.getpid())
        assert (
            f"in use by rpiwatch (process {os.getpid()})"
            in next(iter(doctor.check_disk(tmp_path, holder_of(tmp_path)))).detail
        )
    assert holder_of(tmp_path) is None
    with (tmp_path / "rpiwatch.lock").open() as lock:  # nothing was left locked
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_a_folder_that_cannot_be_written_fails():
    space, fsync = doctor.check_disk(Path("/proc/rpiwatch"))
    assert "/proc/rpiwatch (to be made)" in space.detail
    assert fsync.status is Status.FAIL
    assert "cannot be written" in fsync.detail
    assert "--data-dir" in fsync.remedy


def vcgencmd(folder: Path, says: str) -> str:
    """A stand-in for a Raspberry Pi's own program."""
    program = folder / "vcgencmd"
    program.write_text(f"#!/bin/sh\n[ $1 = get_throttled ] && echo '{says}'\n")
    program.chmod(0o755)
    return str(program)


@pytest.mark.parametrize(
    ("says", "status", "words"),
    [
        ("throttled=0x0", Status.OK, "no under-voltage"),
        ("throttled=0x50005", Status.FAIL, "now: under-voltage, throttled (0x50005)"),
        ("throttled=0x50000", Status.WARN, "since the boot: under-voltage, throttled (0x50000)"),
        ("throttled=0xe0008", Status.WARN, "now: at its soft temperature limit; since the boot: the processor's"),
        ("VCHI initialization failed", Status.WARN, "vcgencmd said: VCHI initialization failed"),
    ],
)
def test_the_power_of_a_pi(tmp_path, says, status, words):
    finding = only(doctor.check_power(vcgencmd(tmp_path, says)))
    assert finding.status is status
    assert words in finding.detail
    assert (finding.remedy is None) is (status is Status.OK)
    under_voltage = "under-voltage" in words and status is not Status.OK
    assert ("power supply" in (finding.remedy or "")) is under_voltage


def test_what_is_no_pi_has_no_line_of_power(tmp_path):
    assert list(doctor.check_power(str(tmp_path / "vcgencmd"))) == []


@pytest.mark.parametrize(("millidegrees", "status"), [(48_300, "ok"), (76_000, "warn"), (85_100, "fail")])
def test_temperature(tmp_path, millidegrees, status):
    for number, value in enumerate((20_000, millidegrees)):
        (tmp_path / f"thermal_zone{number}").mkdir()
        (tmp_path / f"thermal_zone{number}" / "temp").write_text(f"{value}\n")
    (tmp_path / "thermal_zone9").mkdir()  # a sensor that does not answer
    finding = only(doctor.check_temperature(tmp_path))
    assert (finding.status, finding.detail) == (status, f"{millidegrees / 1000:.1f} °C")
    assert list(doctor.check_temperature(tmp_path / "absent")) == []


@pytest.mark.parametrize(("available_kb", "status"), [(3_000_000, "ok"), (300_000, "warn"), (50_000, "fail")])
def test_memory(tmp_path, available_kb, status):
    file = tmp_path / "meminfo"
    file.write_text(f"MemTotal: 4000000 kB\nMemFree: 10 kB\nMemAvailable: {available_kb} kB\nSwapTotal: 0 kB\n")
    assert only(doctor.check_memory(file)).status == status


@pytest.mark.parametrize(
    ("at_us", "synchronised", "status", "said"),
    [
        (T0_US, True, Status.OK, ", synchronised"),
        (T0_US, False, Status.WARN, "not synchronised"),
        (3_600_000_000, True, Status.FAIL, "stands at"),
    ],
)
def test_a_clock_that_cannot_be_believed_is_told(at_us, synchronised, status, said):
    clock = HandClock(at_us)
    clock.synchronised = synchronised
    finding = only(doctor.check_clock(clock))
    assert finding.status is status
    assert said in finding.detail


def test_no_target_is_a_warning(tmp_path):
    prepared: list = []
    finding = only(doctor.check_configuration(lambda: load_config(None, environ={}), prepared))
    assert finding.status is Status.WARN
    assert "[[targets]]" in finding.remedy
    assert len(prepared) == 1
