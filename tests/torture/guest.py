"""Commands in an emulated machine with a kernel, a clock, a camera and a disk of its own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TOOL = Path(os.environ.get("VM_CAMERA_TOOL", ROOT.parent / "shared" / "tools" / "vm-camera"))


def why_no_guest() -> str:
    """Why there can be no guest here; '' where it can be tried."""
    if not TOOL.is_file():
        return f"no emulated guest: {TOOL} is not there (VM_CAMERA_TOOL names it)"
    return "" if os.geteuid() == 0 else "the emulated guest needs root"


@contextmanager
def guest(command: Sequence[str], *options: str) -> Iterator[subprocess.Popen[str]]:
    """A machine that runs one command; cut off at the end where it still runs."""
    process = subprocess.Popen(
        [str(TOOL), *options, "--", *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        text=True, errors="replace", cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))},
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.poll() is None:
            cut_power(process)
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def cut_power(process: subprocess.Popen[str]) -> None:
    """End the machine without warning: what it had not given to its disk is gone."""
    for pid in _descendants(process.pid):
        try:
            if Path(f"/proc/{pid}/comm").read_text().startswith("qemu-system"):
                os.kill(pid, 9)
        except OSError:
            continue


def _descendants(pid: int) -> Iterator[int]:
    try:
        children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return
    for child in children:
        yield child
        yield from _descendants(child)
