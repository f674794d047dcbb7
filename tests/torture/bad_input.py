"""Broken, odd and hostile input of every kind: a sentence and a status, never a traceback, a hang or a stray file.

Each kind runs in a process of its own, which tells of each case before and after it; so a crash or a hang names its
case. A case follows from the seed, the kind and its number: `--kind K --seed S --only N` runs it again.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from tests.conftest import environment
from tests.torture.report import Report

KINDS = {
    "configurations": 1500,
    "queries": 1200,
    "names": 400,
    "videos": 500,
    "folders": 3,
    "weights": 60,
    "databases": 250,
    "processes": 25,
}
"""And how many cases of each a whole run tries."""
CASE_LIMIT_S = 330.0
ROOT = Path(__file__).parent.parent.parent


def add_options(parser: argparse.ArgumentParser) -> None:
    """The scenario's own."""
    parser.add_argument("--kind", choices=sorted(KINDS))
    parser.add_argument("--cases", type=int, help="of each kind; default: as many as a whole run has")
    parser.add_argument("--share", type=float, default=1.0, help="of a whole run's cases")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--only", type=int, help="this case alone")


def run(options: argparse.Namespace, report: Report) -> None:
    """All kinds, or one."""
    seed = options.seed if options.seed is not None else random.randrange(2**32)
    report.figure("seed", seed)
    for kind, usual in KINDS.items():
        if options.kind not in (None, kind):
            continue
        cases = options.cases or max(1, round(usual * options.share))
        _run_kind(kind, seed, cases, options.only, report)


def _run_kind(kind: str, seed: int, cases: int, only: int | None, report: Report) -> None:
    began_s = time.monotonic()
    outcomes: Counter[str] = Counter()
    number = only or 0
    last = number + 1 if only is not None else cases
    sandbox = Path(tempfile.mkdtemp(prefix=f"rpiwatch-bad-{kind}-"))
    failures = len(report.failures)
    crashes = 0
    while number < last and crashes < 5:
        # A case that ends or hangs the process is told of, and the rest goes on in another.
        number, fault = _run_cases(kind, seed, number, last, sandbox, outcomes, report)
        if fault:
            crashes += 1
            report.fail(f"{kind} {number - 1} (seed {seed}): {fault}", sandbox)
    tried = sum(outcomes.values())
    report.figure(f"{kind}: tried", tried)
    for outcome, count in sorted(outcomes.items()):
        report.figure(f"{kind}: {outcome}", count)
    report.say(f"{kind}: {time.monotonic() - began_s:.0f} s")
    if len(report.failures) == failures:
        shutil.rmtree(sandbox, ignore_errors=True)


def _run_cases(
    kind: str, seed: int, first: int, last: int, sandbox: Path, outcomes: Counter[str], report: Report
) -> tuple[int, str]:
    """Cases from `first` on in a process of their own; the next case's number, and what ended it early."""
    own = {name: str(sandbox / folder) for name, folder in (("HOME", "home"), ("TMPDIR", "tmp"))}
    own |= {f"XDG_{name}_HOME": str(sandbox / "home" / name.lower()) for name in ("CACHE", "CONFIG", "DATA", "STATE")}
    for folder in own.values():
        Path(folder).mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-W", "ignore", "-m", "tests.torture.bad_input_cases"]
    command += [kind, str(seed), str(first), str(last), str(sandbox)]
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd=ROOT,
        env=environment() | own | {"PYTHONPATH": path},
    )  # fmt: skip
    lines: queue.Queue[bytes] = queue.Queue()
    errors: list[bytes] = []

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line)
        lines.put(b"")

    def read_errors() -> None:
        assert process.stderr is not None
        errors.extend(process.stderr)

    readers = [threading.Thread(target=work, daemon=True) for work in (read, read_errors)]
    for reader in readers:
        reader.start()
    number, fault = first, ""
    try:
        while True:
            try:
                line = lines.get(timeout=CASE_LIMIT_S)
            except queue.Empty:
                return number + 1, f"hangs for more than {CASE_LIMIT_S:.0f} s"
            if not line:
                break
            told = json.loads(line)
            if "outcome" in told:
                outcomes[told["outcome"]] += 1
                number = told["case"] + 1
                for problem in told["problems"]:
                    report.fail(f"{kind} {told['case']} (seed {seed}): {told['what']}: {problem}", sandbox)
            else:
                number = told["case"]
        status = process.wait(CASE_LIMIT_S)
        for reader in readers:
            reader.join()
        if status or number < last:
            fault = f"ended the process with status {status}: {b''.join(errors)[-2000:].decode(errors='replace')}"
            number += 1
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        for reader in readers:
            reader.join()
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
    return number, fault
