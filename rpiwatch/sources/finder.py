"""Finds a V4L2 camera again that came back under another number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from rpiwatch.sources.protocol import SourceError


def numbered_device(source: str) -> str | None:
    """The path of a device that is configured by its number (`0`, `/dev/video0`); None for any other source."""
    path = f"/dev/video{source}" if source.isdecimal() else source
    return path if re.fullmatch(r"/dev/video\d+", path) else None


@dataclass(frozen=True, slots=True)
class _Identity:
    """A camera that stays the same: its place (port or bus, with its number among the nodes there), or lasting name."""

    place: tuple[str, str]
    lasting_name: str | None
    card: str


class DeviceFinder:
    """Knows one camera by where it is plugged in and by its name in /dev/v4l/by-id, once it was open.

    `root` is where `sys` and `dev` are.
    """

    def __init__(self, name: str, device: str, root: Path = Path("/")) -> None:
        self._name = name
        self._device = device
        self._root = root
        self._identity: _Identity | None = None

    def remember(self, device: str) -> None:
        """This is the camera, from the first call on."""
        if self._identity is None:
            self._identity = self._identify(device)

    def find(self) -> str:
        """The path under which the camera is now, as far as anybody knows.

        Raises `SourceError` where another camera has taken its number, for two that come back must not be mixed up.
        """
        known = self._identity
        if known is None:
            return self._device
        here = self._identify(self._device)
        if here is not None and here.place == known.place:
            return self._device
        others = {device: self._identify(device) for device in self._devices()}
        for device, identity in others.items():
            if identity is not None and identity.place == known.place:
                return device
        for device, identity in others.items():
            if identity is not None and known.lasting_name and identity.lasting_name == known.lasting_name:
                return device
        if here is not None:
            raise SourceError(
                f"camera {self._name!r}: {self._device} is another camera now ({here.card} instead of {known.card}, "
                "in another port); plug the old one in, or `systemctl reload rpiwatch` to take the new one"
            )
        return self._device

    def _devices(self) -> list[str]:
        nodes = (self._root / "sys/class/video4linux").glob("video[0-9]*")
        return [f"/dev/{node.name}" for node in sorted(nodes, key=lambda node: (len(node.name), node.name))]

    def _identify(self, device: str) -> _Identity | None:
        """What the kernel and udev say of a device; None where it is not there."""
        entry = self._root / "sys/class/video4linux" / Path(device).name
        try:
            place = str((entry / "device").resolve(strict=True)), (entry / "index").read_text().strip()
            card = (entry / "name").read_text().strip()
        except OSError:
            return None
        links = sorted((self._root / "dev/v4l/by-id").glob("*"))
        lasting = next((link.name for link in links if link.resolve().name == entry.name), None)
        return _Identity(place, lasting, card)
