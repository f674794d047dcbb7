"""Programs as processes of their own, with what the kernel says that each took; the daemon's log as figures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Figures = dict[str, Any]
LITE = '[model]\nname = "efficientnet_lite0"\n'
NEVER = '[[targets]]\nlabel = "space shuttle"\nenter = 1.0\n'
ALWAYS = '[[targets]]\nlabel = "animal"\nenter = 0.0\nstay = 0.0\n'
"""Targets with which nothing is recorded, or everything; both keep the ring."""


class ProgramError(Exception):
    """A program ended with a status other than 0; the message is the end of what it said."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a program wrote, and what it and its children took: processor seconds, and megabytes of 10^6 at most."""

    stdout: str
    stderr: str
    cpu_s: float
    rss_mb: float


def run(command: Sequence[str], env: Mapping[str, str]) -> Done:
    """Run a program to its end. Raises ProgramError."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=dict(env))
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        process.returncode = os.waitstatus_to_exitcode(status)
        for file in (out, err):
            file.seek(0)
        done = Done(out.read(), err.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1.024e-3)
    if process.returncode:
        said = "\n".join(done.stderr.strip().splitlines()[-20:])
        raise ProgramError(f"{' '.join(command)}: status {process.returncode}\n{said}")
    return done


def module(name: str, *arguments: object) -> Done:
    """`python -m NAME ARGUMENTS…` in this environment, without what would configure the daemon."""
    from tests.conftest import environment

    return run([sys.executable, "-W", "ignore", "-m", name, *map(str, arguments)], environment())


@contextmanager
def started(name: str, *arguments: object, **variables: str) -> Iterator[subprocess.Popen[str]]:
    """The same while it runs, its log on `stderr`; told to stop at the end, and waited for."""
    from tests.conftest import environment

    command = [sys.executable, "-W", "ignore", "-m", name, *map(str, arguments)]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=environment() | variables,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.communicate()


def cameras(*films: Path, pace: str) -> str:
    """The configuration's cameras: one for each film."""
    return "".join(
        f'[[cameras]]\nname = "camera-{number}"\nsource = {json.dumps(str(film.absolute()))}\npace = "{pace}"\n'
        for number, film in enumerate(films)
    )


def watch(configuration: str, data_dir: Path) -> Figures:
    """The daemon over films to their end: its `watched` line, and what else is told of it.

    `cpu_ms_per_frame` is of the whole process from the first frame on to the last clip's end; `cpu_total_s` counts
    imports and the opening of the model, too. `clips` are those that were completed.
    """
    file = data_dir / "bench.toml"
    file.write_text(configuration + '[logging]\nformat = "json"\n')
    done = module("rpiwatch", "run", "-c", file, "--data-dir", data_dir)
    entries = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    figures: Figures = next(entry for entry in entries if entry["event"] == "watched")
    first = next(entry for entry in entries if entry["event"] == "first answer")
    return figures | {
        "rss_mb": figures["peak_rss_mb"],
        "cores": figures["cpu_ms_per_frame"] * figures["frames"] / figures["seconds"] / 1000,
        "cpu_total_s": done.cpu_s,
        "clips": sum(entry["event"] == "clip complete" for entry in entries),
        "changes": sum(entry["event"] == "label" for entry in entries),
        "first_answer_s": first["since_start_s"],
        "ring_mb": max((entry["ring_mb"] for entry in entries if entry["event"] == "watching"), default=None),
        "engine": next(entry["engine"] for entry in entries if entry["event"] == "session opened"),
    }


def watch_once(configuration: str) -> Figures:
    """`watch` in a data folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        return watch(configuration, Path(folder))


def rounded(value: object) -> Any:
    """As tables show it."""
    return round(value, 3) if isinstance(value, float) else value
