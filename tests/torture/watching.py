"""The real daemon on real footage, with a configuration under which labels change and clips open all the time."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import av

from rpiwatch.demo import EMPTY, Stretch, make_film
from rpiwatch.footage import find_footage
from rpiwatch.store.folder import holder_of
from tests.conftest import environment

VISITS = (
    Stretch(EMPTY, 1.5),
    Stretch("chelsea.png", 1.5),
    Stretch(EMPTY, 2),
    Stretch("motorcycle_left.png", 1),
    Stretch("coffee.png", 1.5),
)
PATIENCE_S = 120.0
"""For what must come, on a machine that is busy."""


def repeat_film(film: Path, target: Path, times: int) -> None:
    """A film's packets over and over, without decoding them."""
    part = target.with_suffix(".part")
    with av.open(str(part), "w", format="mp4") as copy:
        stream = None
        offset = 0
        for _ in range(times):
            end = 0
            with av.open(str(film)) as source:
                stream = stream or copy.add_stream_from_template(source.streams.video[0])
                for packet in source.demux(video=0):
                    if packet.dts is None or packet.pts is None:
                        continue
                    end = max(end, packet.pts + (packet.duration or 1))
                    packet.pts += offset
                    packet.dts += offset
                    packet.stream = stream
                    copy.mux(packet)
            offset += end
    part.replace(target)


def make_footage(folder: Path, times: int = 4) -> dict[str, Path]:
    """Films for two cameras: a street that was filmed, and pictures of a cat, a motorcycle and a cup on gravel."""
    folder.mkdir(parents=True, exist_ok=True)
    films = {"street": folder / f"street-{times}.mp4", "garden": folder / f"garden-{times}.mp4"}
    if not films["street"].is_file():
        repeat_film(find_footage("bikes.mp4"), films["street"], times)
    if not films["garden"].is_file():
        once = folder / "garden.mp4"
        make_film(once, VISITS)
        repeat_film(once, films["garden"], times)
    return films


def write_config(file: Path, cameras: dict[str, Path | str], *, pace: str = "realtime", more: str = "") -> Path:
    """A configuration under which the label changes several times a second, and a clip is mostly being written."""
    file.write_text(
        '[model]\nname = "efficientnet_lite0"\n'
        + "".join(
            f"[[cameras]]\nname = {json.dumps(name)}\nsource = {json.dumps(str(source))}\npace = {json.dumps(pace)}\n"
            for name, source in cameras.items()
        )
        + '[labels]\nvocabulary = "labels"\nwindow = 1\nenter = 0\nstay = 0\ndwell_s = 0\n'
        + "".join(
            f'[[targets]]\nlabel = "{label}"\nenter = 0.1\nstay = 0.05\n'
            for label in ("car", "motorcycle", "cat", "cup")
        )
        + "[clips]\npre_roll_s = 0.5\npost_roll_s = 0.3\nmax_s = 2\n"
        + '[logging]\nformat = "json"\nreport_s = 1\n'
        + more
    )
    return file


class Watch:
    """A daemon that runs: its log as it is heard, each line with the wall clock's time of hearing."""

    def __init__(self, config: Path, data_dir: Path, *options: str, **variables: str) -> None:
        self.data_dir = data_dir
        self.began_s = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "rpiwatch", "run", "-c", str(config), "--data-dir", str(data_dir), *options],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
            env=environment() | variables,
        )
        self.entries: list[dict[str, object]] = []
        self.other_lines: list[str] = []
        self._changed = threading.Condition()
        self._is_read = False
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *exception: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stderr is not None
        self.process.stderr.close()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            with self._changed:
                try:
                    self.entries.append(json.loads(line))
                except ValueError:
                    self.other_lines.append(line.rstrip())
                self._changed.notify_all()
        with self._changed:
            self._is_read = True
            self._changed.notify_all()

    def wait_for(self, *events: str, after: int = 0, limit_s: float = PATIENCE_S) -> int | None:
        """The index of the first entry from `after` on with one of these events; None where none comes."""

        def found() -> int | None:
            entries = enumerate(self.entries[after:], after)
            return next((index for index, entry in entries if entry.get("event") in events), None)

        with self._changed:
            self._changed.wait_for(lambda: found() is not None or self._is_read, limit_s)
            return found()

    def of(self, event: str) -> list[dict[str, object]]:
        """The entries with this event until now."""
        with self._changed:
            return [entry for entry in self.entries if entry.get("event") == event]

    def kill(self) -> float:
        """SIGKILL; the wall clock's time of it."""
        at_s = time.time()
        self.process.kill()
        self.end()
        return at_s

    def stop(self) -> int:
        """The orderly end; its status."""
        self.process.send_signal(signal.SIGTERM)
        return self.end()

    def end(self, limit_s: float = PATIENCE_S) -> int:
        """Wait for the process and the last line of its log; its status."""
        status = self.process.wait(limit_s)
        self._reader.join()
        return status

    def tail(self, lines: int = 8) -> str:
        """The end of the log, for a message."""
        with self._changed:
            return "\n".join([*self.other_lines[-25:], *(json.dumps(entry) for entry in self.entries[-lines:])])


def wait_until(condition: Callable[[], bool], limit_s: float = PATIENCE_S, every_s: float = 0.002) -> bool:
    """Look again and again; False where the time is over."""
    until_s = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > until_s:
            return False
        time.sleep(every_s)
    return True


def restart(config: Path, data_dir: Path, **variables: str) -> str:
    """Start the daemon on what was left and stop it in order, once it holds the folder; '' or what went wrong.

    A stop that comes so early ends it after the mending and before the model is loaded: seconds less.
    """
    with Watch(config, data_dir, **variables) as watch:
        pid = str(watch.process.pid)
        held = wait_until(lambda: watch.process.poll() is not None or holder_of(data_dir) == pid)
        if not held:
            return f"did not start:\n{watch.tail()}"
        if watch.process.poll() is None:
            os.kill(watch.process.pid, signal.SIGTERM)
        status = watch.end()
        if status or watch.other_lines:
            return f"the restart ended with status {status}:\n{watch.tail()}"
    return ""
