"""A clock that is really set, in a machine of its own, while the daemon watches its camera: times come out right."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from tests.torture.guest import guest, why_no_guest
from tests.torture.report import Report

TOLERANCE_S = 3.0
"""Of a step's size: `date -s` knows whole seconds, and a look comes once a second."""

# Runs in the guest. The clock that is right is the guest's monotonic one with this machine's time at its start.
IN_GUEST = """
import json, os, signal, sqlite3, subprocess, sys, time
from pathlib import Path

data, log = Path("/tmp/clock-data"), open("/out/log", "w")
offset_s = time.time() - time.clock_gettime(time.CLOCK_BOOTTIME)

def right_s():
    return time.clock_gettime(time.CLOCK_BOOTTIME) + offset_s

def set_clock(ahead_s):
    subprocess.run(["date", "-s", f"@{right_s() + ahead_s:.6f}"], check=True, stdout=subprocess.DEVNULL)

def say(**told):
    print("TOLD " + json.dumps(told), flush=True)

subprocess.run(["date", "-s", "@100000"], check=True, stdout=subprocess.DEVNULL)  # 1970, as without a clock chip
config = Path("/tmp/clock.toml")
config.write_text(
    '[model]\\nname = "efficientnet_lite0"\\n[[cameras]]\\nname = "vm"\\nwidth = 320\\nheight = 240\\n'
    '[labels]\\nvocabulary = "labels"\\nwindow = 1\\nenter = 0\\nstay = 0\\ndwell_s = 0\\n'
    '[[targets]]\\nlabel = "animal"\\nenter = 0\\ndwell_s = 0\\n[clips]\\npre_roll_s = 1\\nmax_s = 10\\npost_roll_s = 1\\n'
    '[store]\\nheartbeat_s = 5\\n[logging]\\nformat = "json"\\n[retention]\\nmin_free_bytes = 0\\nfloor_bytes = 0\\n'
)
daemon = subprocess.Popen(
    [sys.executable, "-W", "ignore", "-m", "rpiwatch", "run", "-c", config, "--data-dir", data],
    stderr=subprocess.PIPE, text=True,
)

def wait_for(event):
    for line in daemon.stderr:
        log.write(line)
        log.flush()
        if event in line:
            return
    raise SystemExit(f"the daemon ended without {event}")

began_s = right_s()
wait_for('"clip recording"')
first_s = right_s()
for ahead_s in (0, -3 * 3600, 40 * 365.25 * 86400, 0):
    set_clock(ahead_s)
    wait_for("the clock was set")
    say(step=ahead_s)
    time.sleep(8)
last_s = right_s()
daemon.send_signal(signal.SIGTERM)
for line in daemon.stderr:
    log.write(line)
status = daemon.wait()
if status == 70:
    # A stop has ten seconds, which may be too few at a twentieth of the speed; the next start mends what is open.
    from tests.torture.watching import restart
    status = restart(config, data)
check = subprocess.run(
    [sys.executable, "-W", "ignore", "-m", "rpiwatch", "check", "--deep", "--data-dir", data], capture_output=True, text=True
)
say(status=status, check=check.returncode, said=check.stdout + check.stderr, began_s=began_s, first_s=first_s, last_s=last_s)
database = sqlite3.connect(data / "rpiwatch.db")
for name in ("events", "visits", "clock_corrections", "sessions", "clips", "heartbeats", "incidents"):
    cursor = database.execute(f"SELECT * FROM {name} ORDER BY id")
    names = [column[0] for column in cursor.description]
    say(**{name: [dict(zip(names, row)) for row in cursor]})
"""


def add_options(parser: argparse.ArgumentParser) -> None:
    """The scenario's own."""
    parser.add_argument("--limit-s", type=int, default=900)


def run(options: argparse.Namespace, report: Report) -> None:
    """Boot, set, and compare with the clock that never stepped."""
    if reason := why_no_guest():
        report.figure("skipped", reason)
        return
    root = Path(tempfile.mkdtemp(prefix="rpiwatch-clock-"))
    with guest([sys.executable, "-c", IN_GUEST], "--out", str(root), "--timeout", str(options.limit_s)) as machine:
        output, _ = machine.communicate()
    told: dict[str, object] = {}
    steps = []
    for line in output.splitlines():
        if line.startswith("TOLD "):
            found = json.loads(line[5:])
            if "step" in found:
                steps.append(found["step"])
            told |= found
    if "incidents" not in told:
        report.fail(f"the guest did not come to its end: {output[-3000:]}", root)
        return
    for problem in _problems(told, report):
        report.fail(problem, root)
    report.figure("steps by date -s", len(steps))
    report.figure("failures", len(report.failures))
    if not report.failures:
        shutil.rmtree(root)


def _problems(told: dict[str, object], report: Report) -> list[str]:
    problems = []
    if told["status"] or told["check"]:
        problems.append(
            f"the daemon ended with status {told['status']}, check --deep with {told['check']}: {told['said']}"
        )
    began_s, first_s, last_s = float(str(told["began_s"])), float(str(told["first_s"])), float(str(told["last_s"]))
    events, visits, corrections, clips = (
        _rows(told, name) for name in ("events", "visits", "clock_corrections", "clips")
    )
    # The first step is from 1970 to the right time; each later one is the difference of two settings.
    expected_s = [began_s - 100_000, -3 * 3600, 40 * 365.25 * 86400 + 3 * 3600, -40 * 365.25 * 86400]
    shifts_s = [int(str(row["shift_us"])) / 1e6 for row in corrections]
    if len(shifts_s) != len(expected_s) or any(
        abs(found - wanted) > TOLERANCE_S for found, wanted in zip(shifts_s, expected_s, strict=True)
    ):
        problems.append(f"corrections by {shifts_s} s are stored; the clock was set by {expected_s} s")
    times_s = [int(str(event["at_us"])) / 1e6 for event in events]
    outside = [at_s for at_s in times_s if not began_s - TOLERANCE_S <= at_s <= last_s + TOLERANCE_S]
    if outside or not times_s:
        problems.append(f"{len(outside)} of {len(times_s)} events are outside of the watch: {outside[:3]}")
    if any(later < earlier for earlier, later in pairwise(times_s)):
        problems.append("events are not in order")
    lengths_s = [float(str(visit["duration_s"])) for visit in visits]
    if any(not 0 <= length_s <= last_s - began_s + TOLERANCE_S for length_s in lengths_s):
        problems.append(f"visits last {min(lengths_s)} to {max(lengths_s)} s")
    if clips and abs(int(str(clips[0]["triggered_us"])) / 1e6 - first_s) > 30:
        problems.append(f"the first clip was triggered at {clips[0]['triggered_us']}, right is about {first_s:.0f} s")
    [session, *_] = _rows(told, "sessions")
    if not began_s - TOLERANCE_S <= int(str(session["started_us"])) / 1e6 <= first_s + TOLERANCE_S:
        problems.append(f"the session is said to have begun at {session['started_us']}")
    report.figure("events", len(events))
    report.figure("visits", len(visits))
    report.figure("clips", len(clips))
    report.figure("corrections stored", ", ".join(f"{shift_s:+.1f} s" for shift_s in shifts_s))
    if times_s:
        first, last = (datetime.fromtimestamp(at_s).isoformat(" ", "seconds") for at_s in (times_s[0], times_s[-1]))
        report.figure("events from and to", f"{first} to {last}")
    return problems


def _rows(told: dict[str, object], name: str) -> list[dict[str, object]]:
    rows = told[name]
    assert isinstance(rows, list)
    return rows
