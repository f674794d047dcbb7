"""systemd's notification protocol (sd_notify(3)): a datagram to the socket that the service manager names."""

from __future__ import annotations

import os
import socket


def notify(**fields: str | int) -> None:
    """Tell the service manager, for example `notify(READY=1, STATUS="watching")`; without one, do nothing."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    # A leading @ stands for the abstract namespace's zero byte.
    address = "\0" + address[1:] if address.startswith("@") else address
    message = "\n".join(f"{name}={value}" for name, value in fields.items()).encode()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as connection:
        try:
            connection.connect(address)
            connection.sendall(message)
        except OSError:
            # A manager that cannot hear us will act by its own timeouts; that must not end the watch.
            return


def watchdog_s() -> float | None:
    """Seconds between signs of life for the service manager, half of its patience; None where it wants none."""
    patience_us = os.environ.get("WATCHDOG_USEC", "")
    if not patience_us.isdecimal() or os.environ.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return None
    return int(patience_us) / 2_000_000
