"""Power cuts: the daemon writes to a disk of a machine that ends without warning, with all that was not flushed."""

from __future__ import annotations

import argparse
import json
import random
import shlex
import shutil
import sys
import tempfile
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

from rpiwatch.config import StoreSection
from tests.torture.disks import mounted, why_no_mounts
from tests.torture.guest import cut_power, guest, why_no_guest
from tests.torture.report import Report
from tests.torture.watching import make_footage, restart, wait_until, write_config
from tests.torture.wholeness import Lost, lost_changes, problems_of, rows_of

COMMIT_INTERVAL_S = StoreSection().commit_interval_s
COMMIT_TAKES_S = 3.0
"""At most, in a guest that is 10 to 20 times slower."""
BOOT_LIMIT_S = 400.0
MOMENTS = {"in a clip": 10, "clip finishing": 4, "after a commit": 3, "any moment": 3, "starting": 1}


def add_options(parser: argparse.ArgumentParser) -> None:
    """The scenario's own."""
    parser.add_argument("--cuts", type=int, default=20)
    parser.add_argument("--renew", type=int, default=5, help="cuts after which a new disk begins")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--moment", choices=sorted(MOMENTS), help="only cuts of this kind")


class _Log:
    """What the daemon in the guest has told, over a folder that outlives it, and when this was seen here."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._read = 0
        self._rest = ""
        self.entries: list[dict[str, object]] = []
        self.ahead_s = float("inf")
        """Of this machine's clock before the guest's, at most."""

    def read(self) -> None:
        """Take what is new."""
        try:
            with self._file.open(errors="replace") as stream:
                stream.seek(self._read)
                new = stream.read()
                self._read = stream.tell()
        except OSError:
            return
        *lines, self._rest = (self._rest + new).split("\n")
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            self.entries.append(entry)
            self.ahead_s = min(self.ahead_s, time.time() - datetime.fromisoformat(entry["timestamp"]).timestamp())

    def of(self, *events: str) -> list[dict[str, object]]:
        """The entries with one of these events until now."""
        self.read()
        return [entry for entry in self.entries if entry["event"] in events]


def run(options: argparse.Namespace, report: Report) -> None:
    """Cut, mend on this machine, look, and again."""
    if reason := why_no_guest() or why_no_mounts():
        report.figure("skipped", reason)
        return
    seed = options.seed if options.seed is not None else random.randrange(2**32)
    dice = random.Random(seed)
    report.figure("seed", seed)
    # The guest sees this machine's files but those of a tmpfs.
    root = Path(tempfile.mkdtemp(prefix="rpiwatch-power-"))
    films = make_footage(root / "footage", times=30)
    config = write_config(
        root / "power.toml", {"street": films["street"]}, more="[retention]\nmin_free_bytes = 0\nfloor_bytes = 0\n"
    )
    states: Counter[str] = Counter()
    lost_count, oldest_ms, in_a_clip, recovered = 0, 0.0, 0, 0
    began_s = time.monotonic()
    disk = root / "disk-1.img"
    for number in range(1, options.cuts + 1):
        if number > 1 and (number - 1) % options.renew == 0:
            disk.unlink(missing_ok=True)
            disk = root / f"disk-{number}.img"
        moment = options.moment or dice.choices(list(MOMENTS), list(MOMENTS.values()))[0]
        out = root / f"out-{number}"
        out.mkdir()
        failures = len(report.failures)
        log, cut_s = _cut(moment, config, disk, out, dice, report)
        if log is None:
            continue
        open_clips = len(log.of("clip recording")) - len(log.of("clip complete", "clip failed"))
        with mounted(root / "mounted", "-o", "loop", str(disk)) as place:  # which replays the journal
            data = place / "data"
            since = _last_clip(data)
            parts = [path.stat().st_size for path in data.glob("clips/**/*.part.mp4")]
            problem = restart(config, data, XDG_CACHE_HOME=str(root / "cache"))
            problems = [problem] if problem else problems_of(data)
            lost = Lost(0, 0.0)
            if (opened := log.of("session opened")) and not problems:
                lost = lost_changes(data, int(str(opened[-1]["session"])), log.of("label"), cut_s - log.ahead_s)
                if lost.problem:
                    problems.append(lost.problem)
                if lost.oldest_ms > 1000 * (COMMIT_INTERVAL_S + COMMIT_TAKES_S):
                    problems.append(f"{lost.count} changes lost, the oldest {lost.oldest_ms:.0f} ms before the cut")
            clips = [] if problem else rows_of(data, "SELECT id, state, frames FROM clips WHERE id >= ?", (since,))
            found = [f"{clip['frames']} frames" for clip in clips if clip["state"] == "recovered"]
            states.update(str(clip["state"]) for clip in clips)
            for each in problems:
                report.fail(f"cut {number}, {moment}: {each}", root)
            if problems:
                shutil.copytree(data, root / f"kept-{number}", dirs_exist_ok=True)
        recovered += len(found)
        in_a_clip += open_clips > 0
        lost_count, oldest_ms = lost_count + lost.count, max(oldest_ms, lost.oldest_ms)
        report.say(
            f"cut {number} of {options.cuts}: {moment}, {'in a clip' if open_clips > 0 else 'in no clip'},"
            f" {len(log.of('label'))} label changes told of, lost {lost.count}, the oldest {lost.oldest_ms:.0f} ms before it;"
            f" unfinished files of {parts} bytes, recovered {found or 'no clip'};"
            f" {'FAILED' if len(report.failures) > failures else 'clean'}; {time.monotonic() - began_s:.0f} s"
        )
    report.figure("cuts", options.cuts)
    report.figure("cuts within a clip", in_a_clip)
    report.figure("clips recovered", recovered)
    report.figure("label changes lost", lost_count)
    report.figure("the oldest of them, before its cut", round(oldest_ms), "ms")
    report.figure("failures", len(report.failures))
    if not report.failures:
        shutil.rmtree(root)


def _cut(
    moment: str, config: Path, disk: Path, out: Path, dice: random.Random, report: Report
) -> tuple[_Log | None, float]:
    """A boot, the daemon, and the cut at that moment; its log, and this machine's time of the cut."""
    daemon = shlex.join(
        [sys.executable, "-W", "ignore", "-m", "rpiwatch", "run", "-c", str(config), "--data-dir", "/disk/data"]
    )
    log = _Log(out / "log")
    with guest(
        ["bash", "-c", f"exec {daemon} 2>/out/log"], "--disk", str(disk), "--out", str(out), "--timeout", "900"
    ) as machine:

        def wait(*events: str, more: int = 0) -> bool:
            return wait_until(lambda: machine.poll() is not None or len(log.of(*events)) > more, BOOT_LIMIT_S, 0.02)

        wait("first answer") if moment != "starting" else time.sleep(dice.uniform(15, 60))
        if moment in ("in a clip", "clip finishing"):
            event = "clip recording" if moment == "in a clip" else "clip complete"
            wait(event, more=dice.randint(0, 2))
            time.sleep(dice.uniform(0, 15) if moment == "in a clip" else dice.uniform(0, 0.2))
        elif moment == "after a commit":
            wait("label", more=dice.randint(2, 8))
            time.sleep(dice.uniform(0.9, 1.6))
        elif moment == "any moment":
            time.sleep(dice.uniform(0, 15))
        ended = machine.poll()
        cut_s = time.time()
        cut_power(machine)
        output, _ = machine.communicate()
    log.read()
    if ended is not None or (moment != "starting" and not log.of("session opened")):
        report.fail(
            f"{moment}: the guest's daemon did not run: {output[-1500:]}{(out / 'log').read_text()[-1500:]}", out
        )
        return None, cut_s
    return log, cut_s


def _last_clip(data: Path) -> int:
    if not (data / "rpiwatch.db").is_file() or not (data / "rpiwatch.db").stat().st_size:
        return 0
    # The one that was being recorded, if any, is the newest.
    try:
        return int(str(rows_of(data, "SELECT coalesce(max(id), 0) AS id FROM clips")[0]["id"]))
    except Exception:  # a cut while the very first migration was written; what mends it is the next start
        return 0
