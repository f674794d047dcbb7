"""`rpiwatch` as processes of their own, without the seconds that some would take to load torch.

A process that has loaded what these import, one for each process of tests, forks for each of them. What differs from a
start by hand is that nothing is imported any more: tests of what a command loads start Python themselves, as the
torture does. Commands that load no torch are started by hand, and so end as they do.
"""

from __future__ import annotations

import atexit
import functools
import json
import os
import select
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parent.parent
LONGEST_REQUEST = 1 << 18
"""Bytes; more than the message that the kernel takes."""
LOAD_TORCH = ("run", "demo", "doctor", "classify", "evaluate", "model")
READY = b"ready"
BY_HAND = (sys.executable, "-m", "rpiwatch")


class Command:
    """A command while it runs, and after: what tests need of `subprocess.Popen`, and as there."""

    def __init__(
        self, arguments: Sequence[str], env: Mapping[str, str], stdout: IO[bytes] | int, stderr: IO[bytes] | int
    ) -> None:
        """`stdout` and `stderr` are files, or `subprocess.DEVNULL`; the latter may be `subprocess.PIPE`."""
        self.args = ["rpiwatch", *arguments]
        self.returncode: int | None = None
        self.stderr: IO[str] | None = None
        ours: int | None = None
        with Path(os.devnull).open("r+b") as nothing:
            out = nothing if isinstance(stdout, int) else stdout
            if stderr == subprocess.PIPE:
                ours, theirs = os.pipe()
                self.stderr = os.fdopen(ours, errors="replace")
                err: IO[bytes] = os.fdopen(theirs, "wb")
            else:
                err = nothing if isinstance(stderr, int) else stderr
            self._connection = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self._connection.connect(_server())
            request = {"arguments": list(arguments), "env": dict(env), "folder": str(Path.cwd())}
            files = [each.fileno() for each in (nothing, out, err)]
            socket.send_fds(self._connection, [json.dumps(request).encode()], files)
            if ours is not None:
                err.close()
        self.pid = int(self._connection.recv(64))

    def poll(self) -> int | None:
        """The status where it has ended."""
        if self.returncode is None and select.select([self._connection], [], [], 0)[0]:
            self._take_status()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Its status, negative where a signal ended it; raises `subprocess.TimeoutExpired`."""
        if self.returncode is None:
            if not select.select([self._connection], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired(self.args, timeout or 0.0)
            self._take_status()
        assert self.returncode is not None
        return self.returncode

    def communicate(self, timeout: float | None = None) -> tuple[None, str | None]:
        """Read what it still says, to its end."""
        said: list[str] = []
        if self.stderr is not None and not self.stderr.closed:
            reader = threading.Thread(target=lambda: said.append(self.stderr.read()), daemon=True)
            began_s = time.monotonic()
            reader.start()
            reader.join(timeout)
            if reader.is_alive():
                raise subprocess.TimeoutExpired(self.args, timeout or 0.0)
            self.stderr.close()
            timeout = None if timeout is None else max(0.0, timeout - (time.monotonic() - began_s))
        self.wait(timeout)
        return None, "".join(said) if self.stderr is not None else None

    def send_signal(self, number: int) -> None:
        """Nothing where it has ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """See `subprocess.Popen`."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """See `subprocess.Popen`."""
        self.send_signal(signal.SIGKILL)

    def _take_status(self) -> None:
        answer = self._connection.recv(64)
        self._connection.close()
        self.returncode = int(answer or -signal.SIGKILL)
        assert answer, "the process that forks for the tests has ended"


def start(arguments: Sequence[str], env: Mapping[str, str]) -> Command | subprocess.Popen[str]:
    """A command that runs, what it says on `stderr`."""
    if arguments and arguments[0] in LOAD_TORCH:
        return Command(arguments, env, subprocess.DEVNULL, subprocess.PIPE)
    return subprocess.Popen(
        [*BY_HAND, *arguments],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=env,
    )  # fmt: skip


def complete(arguments: Sequence[str], env: Mapping[str, str], timeout_s: float) -> subprocess.CompletedProcess[str]:
    """A command to its end, killed where it takes longer; raises `subprocess.TimeoutExpired`."""
    if not (arguments and arguments[0] in LOAD_TORCH):
        return subprocess.run(
            [*BY_HAND, *arguments],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout_s, env=env,
        )  # fmt: skip
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        command = Command(arguments, env, out, err)
        try:
            command.wait(timeout_s)
        finally:
            command.kill()
        said = []
        for file in (out, err):
            file.seek(0)
            said.append(file.read().decode())
    return subprocess.CompletedProcess(command.args, command.wait(), *said)


@functools.cache
def _server() -> str:
    """The address at which commands are asked for; it is served as long as this process lives."""
    folder = tempfile.TemporaryDirectory(prefix="rpiwatch-tests-")
    address = f"{folder.name}/commands"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.commands", address], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdin is not None
    assert process.stdout is not None

    def end() -> None:
        process.stdin.close()
        process.wait()
        process.stdout.close()
        folder.cleanup()

    atexit.register(end)
    assert process.stdout.read(len(READY)) == READY
    return address


def serve(address: str) -> None:
    """Fork for whoever asks, until the input ends: nobody will ask any more."""
    before = dict(os.environ)
    import torch  # noqa: F401

    import rpiwatch.__main__
    import rpiwatch.classifier
    import rpiwatch.daemon  # noqa: F401

    own = {name: value for name, value in os.environ.items() if before.get(name) != value}
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asleep, waker = socket.socketpair()
    for each in (asleep, waker):
        each.setblocking(False)
    signal.set_wakeup_fd(waker.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    listener.bind(address)
    listener.listen(64)
    os.write(1, READY)
    askers: dict[int, socket.socket] = {}
    with selectors.DefaultSelector() as selector:
        for file in (0, listener, asleep):
            selector.register(file, selectors.EVENT_READ)
        while True:
            for key, _ in selector.select():
                if key.fileobj == 0:
                    return
                if key.fileobj is asleep:
                    asleep.recv(4096)
                    continue
                asker, _ = listener.accept()
                data, files, _, _ = socket.recv_fds(asker, LONGEST_REQUEST, 3)
                pid = os.fork() if len(files) == 3 else None
                if pid == 0:
                    _be_command(data, own, files)
                for file in files:
                    os.close(file)
                if pid is None:  # whoever asked has gone
                    asker.close()
                    continue
                askers[pid] = asker
                with suppress(OSError):
                    asker.send(str(pid).encode())
            _tell_ended(askers)


def _tell_ended(askers: dict[int, socket.socket]) -> None:
    while askers:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid == 0:
            return
        with askers.pop(pid) as asker, suppress(OSError):  # whoever asked has gone
            asker.send(str(os.waitstatus_to_exitcode(status)).encode())


def _be_command(data: bytes, own: Mapping[str, str], files: Sequence[int]) -> None:
    """Become the command, in the process that was forked for it; does not return."""
    status = 1
    try:
        request = json.loads(data)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for place, file in enumerate(files):
            os.dup2(file, place)
        os.closerange(3, max(*files, 64) + 1)
        os.chdir(request["folder"])
        os.environ.clear()
        os.environ.update(own | request["env"])
        time.tzset()
        sys.argv = ["rpiwatch", *request["arguments"]]
        from rpiwatch.__main__ import main

        main()
        status = 0
    except SystemExit as ending:
        status = ending.code if isinstance(ending.code, int) else int(ending.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(status)


if __name__ == "__main__":
    serve(sys.argv[1])
    os._exit(0)  # to take apart what torch has loaded takes seconds
