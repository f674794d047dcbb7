"""A real V4L2 device: the kernel's own test camera in an emulated guest. Minutes long, so only with VM_CAMERA=1."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
VM_CAMERA = ROOT.parent / "shared" / "tools" / "vm-camera"
GUEST_LIMIT_S = 600

# Runs in the guest, opens and reads as the daemon does, and prints what happened as a line of JSON.
GUEST = """
import json, shutil, subprocess, threading, time
from pathlib import Path

import numpy as np

from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection
from rpiwatch.sources import SourceError, SourceLost, open_source

told = {}

def open_camera(source, stop=None, **modes):
    return open_source(CameraSection(name="vm", source=source, **modes), SystemClock(), stop or threading.Event())

def refusal(source):
    try:
        open_camera(source).close()
    except SourceError as error:
        return str(error)

told["absent"] = refusal("/dev/video5")
camera = open_camera("/dev/video0")
told["info"] = {name: getattr(camera.info, name) for name in camera.info.__slots__}
frames = [camera.read() for _ in range(30)]
told["seqs"] = [frame.seq for frame in frames]
told["times"] = [frame.mono_ns for frame in frames]
told["now"] = time.monotonic_ns()
told["shapes"] = sorted({frame.image.shape for frame in frames})
told["different"] = len({frame.image.tobytes() for frame in frames})
told["deviation"] = float(np.std(frames[-1].image))
told["busy"] = refusal("/dev/video0")
camera.close()

small = open_camera("0", width=224, height=224, fourcc="YUYV")
told["small"] = [small.info.width, small.info.height, small.info.fourcc, small.read().image.shape]
small.close()

Path("/dev/v4l/by-id").mkdir(parents=True, exist_ok=True)
Path("/dev/v4l/by-id/usb-vivid-video-index0").symlink_to("../../video0")
told["listed"] = refusal("/dev/video9")
stop = threading.Event()
by_id = open_camera("/dev/v4l/by-id/usb-vivid-video-index0", stop)
told["by_id"] = by_id.info.uri
assert by_id.read() is not None
stop.set()
told["stopped"] = by_id.read() is None
by_id.close()

told["lost"] = None
if v4l2_ctl := shutil.which("v4l2-ctl"):
    gone = open_camera("/dev/video0")
    gone.read()
    subprocess.run([v4l2_ctl, "-d", "/dev/video0", "-c", "disconnect=1"], check=True)
    try:
        for _ in range(100):
            gone.read()
    except SourceLost as lost:
        told["lost"] = str(lost)
    gone.close()

print("TOLD " + json.dumps(told), flush=True)
"""


# The whole daemon on the camera, with a target that is always there, stopped as systemd stops it.
GUEST_DAEMON = """
import json, signal, sqlite3, subprocess, sys, time
from pathlib import Path

data = Path("/tmp/data")
config = Path("/tmp/vm.toml")
config.write_text(
    '[model]\\nname = "efficientnet_lite0"\\n[[cameras]]\\nname = "vm"\\n'
    '[[targets]]\\nlabel = "animal"\\nenter = 0\\ndwell_s = 0\\n[clips]\\npre_roll_s = 1\\n'
)
daemon = subprocess.Popen(
    [sys.executable, "-m", "rpiwatch", "run", "-c", config, "--data-dir", data], stderr=subprocess.PIPE, text=True
)
log = []
for line in daemon.stderr:
    log.append(line)
    if '"clip recording"' in line:
        break
time.sleep(5)
daemon.send_signal(signal.SIGTERM)
log += daemon.stderr
told = {"status": daemon.wait(), "log": "".join(log)}
database = sqlite3.connect(data / "rpiwatch.db")
for name in ("session_cameras", "clips", "heartbeats", "sessions"):
    cursor = database.execute(f"SELECT * FROM {name}")
    told[name] = [dict(zip([column[0] for column in cursor.description], row)) for row in cursor]
told["files"] = [(data / clip["path"]).stat().st_size for clip in told["clips"]]
print("TOLD " + json.dumps(told), flush=True)
"""


# The whole daemon through everything that the kernel's test camera can be made to suffer: at first it is not there.
GUEST_FAULTS = """
import json, os, signal, sqlite3, subprocess, sys, threading, time
from pathlib import Path

DRIVER = Path("/sys/bus/platform/drivers/vivid")

def unplug():
    (DRIVER / "unbind").write_text("vivid.0")

def plug_in():
    (DRIVER / "bind").write_text("vivid.0")

device = None  # where the daemon last found it

def control(setting):
    subprocess.run(["v4l2-ctl", "-d", device, "-c", setting], check=True)

class Log:
    # The daemon's log: what it says, and when it was heard.
    def __init__(self, pipe):
        self.lines, self.heard, self.changed = [], 0, threading.Condition()
        threading.Thread(target=self.read, args=(pipe,), daemon=True).start()

    def read(self, pipe):
        for line in pipe:
            with self.changed:
                self.lines.append(line)
                self.changed.notify_all()
        with self.changed:
            self.lines.append('{"event": "end of the log"}')
            self.changed.notify_all()

    def wait_for(self, *events, patience_s=100):
        # The next line with one of these events; None where none comes.
        until_s = time.monotonic() + patience_s
        with self.changed:
            while True:
                while self.heard < len(self.lines):
                    line = self.lines[self.heard]
                    self.heard += 1
                    entry = json.loads(line) if line.startswith("{") else {}
                    if entry.get("event") in events:
                        return entry
                    if entry.get("event") == "end of the log":
                        return None
                if not self.changed.wait(max(0, until_s - time.monotonic())):
                    return None

data, config = Path("/tmp/data"), Path("/tmp/vm.toml")
config.write_text(
    '[model]\\nname = "efficientnet_lite0"\\n'
    '[[cameras]]\\nname = "vm"\\nwidth = 320\\nheight = 180\\nfps = 5\\n'  # as much as the guest can encode
    '[labels]\\nenter = 0.05\\nstay = 0.01\\ndwell_s = 0\\n'
    '[[targets]]\\nlabel = "animal"\\nenter = 0\\nstay = 0\\n'
    '[clips]\\npre_roll_s = 1\\npost_roll_s = 1\\npreset = "ultrafast"\\n'
    '[logging]\\nreport_s = 2\\n'
)
unplug()
daemon = subprocess.Popen(
    [sys.executable, "-m", "rpiwatch", "run", "--wait", "-c", config, "--data-dir", data],
    stderr=subprocess.PIPE, text=True,
)
log = Log(daemon.stderr)
told = {"recovery_s": {}}

def recover(name):
    global device
    since_s = time.monotonic()
    back = log.wait_for("camera back")
    device = back and back["uri"]
    told["recovery_s"][name] = round(time.monotonic() - since_s, 1) if back else None
    log.wait_for("watching")

def lose(name, patience_s=100):
    lost = log.wait_for("camera lost", patience_s=patience_s)
    told[name] = lost and lost["reason"]

lose("absent", patience_s=300)
plug_in()
recover("absent")

# The driver lets a camera that it disconnected come back once nobody has it open.
control("disconnect=1")
lose("disconnect")
recover("disconnect")

unplug()
lose("unplugged")
plug_in()
recover("unplugged")

holder = os.open(device, os.O_RDWR)  # so that its number is not free when it comes back
told["held"] = device
unplug()
lose("held_back")
plug_in()
recover("held_back")
told["other_number"] = device
os.close(holder)

control("inject_fatal_streaming_error=1")
lose("fatal")
recover("fatal")

control("percentage_of_dropped_buffers=50")
told["dropped"] = [log.wait_for("watching", "camera away", "camera lost")["event"] for _ in range(3)]
control("percentage_of_dropped_buffers=0")
for _ in range(5):
    control("inject_v4l2_buf_flag_error=1")
told["errors"] = [log.wait_for("watching", "camera away", "camera lost")["event"] for _ in range(3)]

began_s = time.monotonic()
daemon.send_signal(signal.SIGTERM)
told["status"] = daemon.wait()
told["stop_s"] = round(time.monotonic() - began_s, 1)
log.wait_for("never", patience_s=10)
told["log"] = "".join(log.lines)
database = sqlite3.connect(data / "rpiwatch.db")
for name in ("session_cameras", "incidents", "label_changes", "clips", "heartbeats", "sessions"):
    cursor = database.execute(f"SELECT * FROM {name}")
    told[name] = [dict(zip([column[0] for column in cursor.description], row)) for row in cursor]
print("TOLD " + json.dumps(told), flush=True)
"""

CONTRACT = """
import json, os, subprocess, sys

def contract(device, kinds):
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_source_contract.py", "-k", kinds],
        capture_output=True, text=True, env=os.environ | {"RPIWATCH_TEST_CAMERA": device},
    )
    return {"status": run.returncode, "output": run.stdout[-3000:]}
"""

# The kernel's test camera has no compressed format; this one gives the pictures that a process feeds it.
GUEST_MJPG = """
import threading, time

from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection
from rpiwatch.sources import SourceError, open_source
from tests.loopback_camera import jpegs

subprocess.run(["/sbin/insmod", MODULE, "video_nr=9", "exclusive_caps=1"], check=True)
feeder = subprocess.Popen([sys.executable, "-m", "tests.loopback_camera", "/dev/video9", "1280", "720"])
section = CameraSection(name="vm", source="/dev/video9", width=1280, height=720)
for _ in range(60):
    try:
        camera = open_source(section, SystemClock(), threading.Event(), 224)
        break
    except SourceError:
        time.sleep(1)
frames = [camera.read() for _ in range(30)]
camera.close()
whole = jpegs(1280, 720)
told = {
    "fourcc": camera.info.fourcc,
    "size": [camera.info.width, camera.info.height],
    "seqs": [frame.seq for frame in frames],
    "untouched": sum(frame.jpeg in whole for frame in frames),
    "different": len({frame.jpeg for frame in frames}),
    "shapes": sorted({frame.image.shape for frame in frames}),
    "sizes": sorted({frame.size for frame in frames}),
    "contract": contract("/dev/video9", "v4l2 and not YUYV"),
}
feeder.kill()
print("TOLD " + json.dumps(told), flush=True)
"""

# What the doctor says of it, free and while somebody else streams from it.
GUEST_DOCTOR = """
import json, threading
from rpiwatch import doctor
from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection
from rpiwatch.sources import open_source

def told(findings):
    return [[str(f.status), f.detail, f.remedy] for f in findings]

section = CameraSection(name="vm", source="/dev/video0")
answer = {"free": told(doctor.check_devices()), "camera": told(doctor.check_camera("camera vm", section, None))}
held = open_source(section, SystemClock(), threading.Event())
answer["busy"] = told(doctor.check_devices())
answer["watched"] = told(doctor.check_camera("camera vm", section, "4711"))
held.close()
print("TOLD " + json.dumps(answer), flush=True)
"""


def in_guest(script: str) -> dict:
    """What a script tells in the guest."""
    if os.environ.get("VM_CAMERA") != "1":
        pytest.skip("takes minutes: set VM_CAMERA=1 to run it")
    if not VM_CAMERA.exists():
        pytest.skip(f"{VM_CAMERA} is not here")
    run = subprocess.run(
        [VM_CAMERA, "--timeout", str(GUEST_LIMIT_S), "--", sys.executable, "-c", script],
        capture_output=True, text=True, check=False, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    if run.returncode == 77:
        pytest.skip(f"no guest here: {run.stderr.strip()}")
    line = next((line for line in run.stdout.splitlines() if line.startswith("TOLD ")), None)
    assert line is not None, (run.stdout + run.stderr)[-3000:]
    answer = json.loads(line.removeprefix("TOLD "))
    print(json.dumps(answer, indent=1))
    return answer


@pytest.fixture(scope="module")
def told() -> dict:
    return in_guest(GUEST)


def test_the_daemon_watches_the_camera_and_records_it():
    told = in_guest(GUEST_DAEMON)
    assert told["status"] == 0, told["log"]
    [camera] = told["session_cameras"]
    assert (camera["source"], camera["width"], camera["height"]) == ("/dev/video0", 640, 480)
    [session] = told["sessions"]
    assert session["end_reason"] == "signal"
    assert sum(beat["frames_classified"] for beat in told["heartbeats"]) > 0
    [clip] = told["clips"]
    assert clip["state"] == "complete"
    assert clip["frames"] > 1
    assert told["files"] == [clip["bytes"]]


def test_the_daemon_outlives_whatever_happens_to_the_camera():
    if shutil.which("v4l2-ctl") is None:
        pytest.skip("v4l2-ctl is not here: it comes with v4l-utils")
    told = in_guest(GUEST_FAULTS)
    assert told["status"] == 0, told["log"]
    assert "'/dev/video0' does not exist" in told["absent"]
    assert told["other_number"] != told["held"]
    # The guest is some twenty times slower than a machine.
    assert all(seconds is not None and seconds < 30 for seconds in told["recovery_s"].values()), told["recovery_s"]
    assert told["dropped"] == told["errors"] == ["watching"] * 3
    kinds = [incident["kind"] for incident in told["incidents"]]
    assert kinds == ["camera_lost", "camera_back"] * 5, told["incidents"]
    assert [incident["at_us"] for incident in told["incidents"]] == sorted(i["at_us"] for i in told["incidents"])
    # One label while the camera is there, none while it is away: nothing of grey, torn or old pictures.
    labels = [change["label"] for change in told["label_changes"]]
    assert labels == [labels[0], "none"] * 5
    away = [
        (lost["at_us"], back["at_us"])
        for lost, back in zip(told["incidents"][::2], told["incidents"][1::2], strict=True)
    ]
    assert not any(start < change["at_us"] < end for change in told["label_changes"] for start, end in away)
    assert {clip["state"] for clip in told["clips"]} == {"complete"}
    assert len(told["clips"]) == 5
    [camera] = told["session_cameras"]
    assert (camera["source"], camera["width"], camera["height"]) == ("/dev/video0", 320, 180)


def test_the_contract_of_all_sources_holds_on_a_real_device():
    told = in_guest(CONTRACT + 'print("TOLD " + json.dumps(contract("/dev/video0", "v4l2")), flush=True)')
    assert told["status"] == 0, told["output"]


def test_a_cameras_own_jpeg_is_kept_and_torn_ones_are_left_out():
    module = os.environ.get("V4L2LOOPBACK")
    if not module:
        pytest.skip("needs V4L2LOOPBACK=…/v4l2loopback.ko, built for the guest's kernel")
    told = in_guest(f"MODULE = {str(Path(module).resolve())!r}\n{CONTRACT}{GUEST_MJPG}")
    assert (told["fourcc"], told["size"]) == ("MJPG", [1280, 720])
    assert told["untouched"] == 30
    assert told["different"] > 4
    assert told["seqs"][-1] > 30  # every fifth was torn
    assert told["shapes"] == [[360, 640, 3]]
    assert told["sizes"] == [[1280, 720]]
    assert told["contract"]["status"] == 0, told["contract"]["output"]


def test_the_doctor_knows_the_camera():
    told = in_guest(GUEST_DOCTOR)
    [[status, detail, remedy]] = told["free"]
    assert (status, remedy) == ("ok", None)
    assert detail.startswith("/dev/video0 (vivid, vivid, platform:vivid-000); modes: YUYV, ")
    assert "640x480@25" in detail
    [[status, detail, _]] = told["camera"]
    assert status == "ok"
    assert detail.startswith("/dev/video0 gives 640x480 ")
    assert detail.endswith(" frames a second measured")
    [[status, detail, remedy]] = told["busy"]
    assert status == "warn"
    assert "is busy: another program uses it" in detail
    assert remedy == "find it with `fuser /dev/video0`"
    assert told["watched"] == [["ok", "/dev/video0 is being watched by rpiwatch (process 4711)", None]]


def test_what_the_driver_gives_is_told(told):
    info = told["info"]
    assert (info["uri"], info["kind"], info["live"], info["pace"]) == ("/dev/video0", "v4l2", True, "realtime")
    assert (info["width"], info["height"]) == (640, 480)
    assert len(info["fourcc"]) == 4  # MJPG was asked for, which this camera does not have
    assert info["fps"] > 0


def test_frames_are_real_and_stamped_in_order(told):
    assert told["seqs"] == list(range(30))
    assert told["shapes"] == [[480, 640, 3]]
    assert told["different"] > 20
    assert told["deviation"] > 10
    assert all(a < b for a, b in pairwise(told["times"]))
    assert told["times"][-1] <= told["now"]


def test_the_size_of_the_seed_can_be_asked_for(told):
    width, height, fourcc, shape = told["small"]
    assert shape == [height, width, 3]
    assert fourcc == "YUYV"
    assert max(width, height) <= 320  # the nearest that there is


def test_a_camera_by_its_lasting_name(told):
    assert told["by_id"] == "/dev/v4l/by-id/usb-vivid-video-index0"


def test_an_absent_camera_names_what_there_is(told):
    assert "'/dev/video5' does not exist; there is /dev/video0 (vivid" in told["absent"]
    assert "/dev/v4l/by-id/usb-vivid-video-index0" in told["listed"]


def test_a_busy_camera_says_so(told):
    assert "'/dev/video0' is busy" in told["busy"]


def test_stop_ends_the_reading(told):
    assert told["stopped"] is True


def test_a_camera_that_goes_away_is_lost(told):
    if told["lost"] is None:
        pytest.skip("v4l2-ctl is not here: it comes with v4l-utils")
    assert told["lost"] == "/dev/video0 reports an error: unplugged, or its driver failed"
