"""The notification protocol, against a real datagram socket."""

from __future__ import annotations

import os
import socket

import pytest

from rpiwatch import systemd


@pytest.fixture
def manager(tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield listener


def test_fields_arrive_as_lines(manager):
    systemd.notify(READY=1, STATUS="watching feeder: bird")
    assert manager.recv(4096) == b"READY=1\nSTATUS=watching feeder: bird"


def test_an_abstract_address(monkeypatch):
    name = f"rpiwatch-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(f"\0{name}")
        listener.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{name}")
        systemd.notify(STOPPING=1)
        assert listener.recv(4096) == b"STOPPING=1"


def test_nobody_listens(monkeypatch, tmp_path):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    systemd.notify(READY=1)
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "absent"))
    systemd.notify(READY=1)


def test_the_watchdog_is_fed_at_half_its_patience(monkeypatch):
    monkeypatch.delenv("WATCHDOG_PID", raising=False)
    monkeypatch.setenv("WATCHDOG_USEC", "30000000")
    assert systemd.watchdog_s() == 15.0
    monkeypatch.setenv("WATCHDOG_PID", str(os.getpid() + 1))
    assert systemd.watchdog_s() is None
    monkeypatch.delenv("WATCHDOG_USEC")
    assert systemd.watchdog_s() is None
