"""A small disk that is filled by the daemon and from outside, and turns read-only: labels go on, clips come back."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tests.torture.disks import free_bytes, make_image, mount, mounted, why_no_mounts
from tests.torture.report import Report
from tests.torture.watching import Watch, make_footage, restart, wait_until, write_config
from tests.torture.wholeness import lost_changes, problems_of, rows_of

DISK_MB = 40
RETENTION = {
    "RPIWATCH_RETENTION__MIN_FREE_BYTES": "12000000",
    "RPIWATCH_RETENTION__FLOOR_BYTES": "6000000",
    "RPIWATCH_RETENTION__EVERY_S": "2",
}
PATIENCE_S = 90.0


def add_options(parser: argparse.ArgumentParser) -> None:
    """The scenario's own."""
    parser.add_argument("--hold-s", type=float, default=10, help="how long each fault lasts")
    parser.add_argument("--fault", help="only those whose names hold this word")
    parser.add_argument("--rounds", type=int, default=2, help="of the same fault")


def run(options: argparse.Namespace, report: Report) -> None:
    """The disk's faults, one after the other, each with a daemon of its own."""
    if reason := why_no_mounts():
        report.figure("skipped", reason)
        return
    root = Path(tempfile.mkdtemp(prefix="rpiwatch-disk-"))
    films = make_footage(root / "footage", times=100)
    config = write_config(root / "disk.toml", films)
    for name, fault in (
        ("filled by the daemon", _fill_itself),
        ("filled from outside", _fill_from_outside),
        ("filled to the last byte at the start", _full_at_start),
        ("read-only and back", _read_only),
    ):
        if (options.fault or "") not in name:
            continue
        failures = len(report.failures)
        image = make_image(root / f"{name.replace(' ', '-')}.img", DISK_MB)
        with mounted(root / "disk", "-o", "loop,errors=remount-ro", str(image)) as disk:
            data = disk / "data"
            try:
                _try(name, fault, config, data, options, report, root)
            finally:
                if len(report.failures) > failures:
                    shutil.copytree(data, root / f"kept-{name.replace(' ', '-')}", dirs_exist_ok=True)
    report.figure("failures", len(report.failures))
    if not report.failures:
        shutil.rmtree(root)


Fault = Callable[[Watch, Path, argparse.Namespace], list[str]]


def _try(
    name: str, fault: Fault, config: Path, data: Path, options: argparse.Namespace, report: Report, root: Path
) -> None:
    if fault is _full_at_start:
        data.mkdir()
        _fill(data.parent / "other", leave_bytes=0)
    with Watch(config, data, XDG_CACHE_HOME=str(root / "cache"), **RETENTION) as watch:
        if fault is not _full_at_start and watch.wait_for("clip complete", limit_s=PATIENCE_S) is None:
            report.fail(f"{name}: no clip came:\n{watch.tail()}", root)
            return
        problems = fault(watch, data, options)
        alive = watch.process.poll() is None
        if not alive and fault is not _full_at_start:
            problems.append(f"the daemon ended with status {watch.process.poll()}:\n{watch.tail()}")
        status = watch.stop() if alive else watch.end()
        if status and not (fault is _full_at_start and status == 2):
            problems.append(f"the daemon's end had status {status}:\n{watch.tail()}")
        if any("Traceback" in line for line in watch.other_lines):
            problems.append(f"a traceback:\n{watch.tail()}")
        sessions, labels = watch.of("session opened"), watch.of("label")
        errors = Counter(str(entry["event"]) for entry in watch.entries if entry.get("level") in ("warning", "error"))
    report.figure(f"{name}: the daemon's end", status)
    if sessions:
        # What could not be removed from a disk that was read-only goes at the next start.
        problem = restart(config, data, XDG_CACHE_HOME=str(root / "cache"))
        problems += [problem] if problem else problems_of(data)
        lost = lost_changes(data, int(str(sessions[-1]["session"])), labels, time.time())
        if lost.count or lost.problem:
            problems.append(f"{lost.count} label changes are lost {lost.problem}")
        report.figure(f"{name}: label changes, none lost", len(labels))
        for state in rows_of(data, "SELECT state, count(*) AS n FROM clips GROUP BY state"):
            report.figure(f"{name}: clips {state['state']}", state["n"])
        for kind in rows_of(data, "SELECT kind, count(*) AS n FROM incidents GROUP BY kind"):
            report.figure(f"{name}: incidents {kind['kind']}", kind["n"])
    for event, count in sorted(errors.items()):
        report.figure(f"{name}: log, {event!r}", count)
    for problem in problems:
        report.fail(f"{name}: {problem}", root)


def _fill_itself(watch: Watch, data: Path, options: argparse.Namespace) -> list[str]:
    """Until old clips have made room for new ones many times."""
    until_s = time.monotonic() + 6 * options.hold_s
    if watch.wait_for("clips expired", limit_s=PATIENCE_S + until_s - time.monotonic()) is None:
        return [f"no clip expired, {free_bytes(data) / 1e6:.1f} MB are free"]
    least = free_bytes(data)
    while time.monotonic() < until_s and watch.process.poll() is None:
        least = min(least, free_bytes(data))
        time.sleep(0.2)
    return [f"only {least} bytes were free at one time"] if least < 1_000_000 else []


def _fill_from_outside(watch: Watch, data: Path, options: argparse.Namespace) -> list[str]:
    problems = []
    other = data.parent / "other"
    for leave_bytes in (0, 3_000_000)[: options.rounds]:
        after = len(watch.entries)
        # Whatever the cleaner frees is taken too.
        until_s = time.monotonic() + options.hold_s
        labels = len(watch.of("label"))
        while time.monotonic() < until_s:
            _fill(other, leave_bytes=leave_bytes)
            time.sleep(0.5)
        if watch.wait_for("no clips are recorded for now, labels go on", after=after, limit_s=5) is None:
            problems.append(f"with {leave_bytes} bytes left, recording did not pause")
        if len(watch.of("label")) <= labels:
            problems.append("labels did not go on")
        after = len(watch.entries)
        other.unlink()
        problems += _comes_back(watch, after, "clips are recorded again")
    return problems


def _full_at_start(watch: Watch, data: Path, options: argparse.Namespace) -> list[str]:
    """It says so and ends, since systemd starts it again, or waits; never with a traceback."""
    ended = wait_until(lambda: watch.process.poll() is not None or bool(watch.of("session opened")), PATIENCE_S, 0.05)
    (data.parent / "other").unlink()
    return [] if ended else [f"neither begins nor ends:\n{watch.tail()}"]


def _read_only(watch: Watch, data: Path, options: argparse.Namespace) -> list[str]:
    """As the kernel does it to a card that fails; back comes another mount, to which the daemon connects anew."""
    problems = []
    disk = data.parent
    for _ in range(options.rounds):
        device = subprocess.run(
            ["findmnt", "-n", "-o", "SOURCE", "--target", str(disk)], check=True, capture_output=True, text=True
        ).stdout.split()[-1]  # fmt: skip
        trigger = Path("/sys/fs/ext4") / Path(device).name / "trigger_fs_error"
        if not trigger.exists():
            return [*problems, f"this kernel has no {trigger}"]
        after, labels = len(watch.entries), len(watch.of("label"))
        trigger.write_text("1\n")
        if watch.wait_for("the disk does not take rows, they wait in memory", after=after, limit_s=30) is None:
            problems.append("nothing was said of a disk that is read-only")
        time.sleep(options.hold_s)
        if len(watch.of("label")) <= labels:
            problems.append("labels did not go on")
        after = len(watch.entries)
        # A copy, since of one image `mount` would give the file system that is still in use, and broken.
        image = disk.with_name(f"back-{after}.img")
        shutil.copy(
            subprocess.run(
                ["losetup", "-n", "-O", "BACK-FILE", device], check=True, capture_output=True, text=True
            ).stdout.strip(),
            image,
        )
        subprocess.run(["umount", "-l", str(disk)], check=True)
        time.sleep(2)  # the mount point is empty for a while, and nothing may be written beneath it
        if (stray := sorted(path.name for path in disk.iterdir())) != []:
            problems.append(f"the mount point has {stray} while no disk is there")
        subprocess.run(["e2fsck", "-fy", str(image)], capture_output=True)
        mount(disk, "-o", "loop,errors=remount-ro", str(image))
        problems += _comes_back(watch, after, "the disk takes rows again")
    return problems


def _comes_back(watch: Watch, after: int, event: str) -> list[str]:
    if watch.wait_for(event, after=after, limit_s=PATIENCE_S) is None:
        return [f"{event!r} was never said:\n{watch.tail(20)}"]
    if watch.wait_for("clip complete", after=len(watch.entries), limit_s=PATIENCE_S) is None:
        return [f"no clip came after the disk was back:\n{watch.tail(20)}"]
    return []


def _fill(file: Path, leave_bytes: int) -> None:
    """Let the file grow until no more than that is free."""
    with suppress(OSError), file.open("ab") as stream:
        while (room := free_bytes(file.parent) - leave_bytes) > 0:
            stream.write(bytes(min(room, 1_000_000)))
            stream.flush()
