"""What the daemon is doing at this moment, for those that look on from another thread, such as the web server.

Written on the event loop, read from anywhere; what is read is a copy, or never changes.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from rpiwatch.durations import Durations
from rpiwatch.records import ClipStart, LabelChange


class _ClipEvent(Protocol):
    """What is looked at of `clips.ClipEvent`, so that who reads the history loads no encoder."""

    @property
    def kind(self) -> str: ...

    @property
    def start(self) -> ClipStart: ...


class _Figures(Protocol):
    """Likewise of `camera_watch.CameraFigures`."""

    name: str
    frames: int
    skipped: int
    repeated: int
    seconds: float
    inference_ns: list[int]

    @property
    def fps(self) -> float: ...


@dataclass(frozen=True, slots=True)
class CameraLook:
    """One camera as its session has it now: whether it is away or waits for files, and what waits for its threads.

    `is_live`: what it sees is now; not so of a folder, whose films have times of their own.
    """

    name: str
    state: Literal["watching", "away", "idle"]
    reason: str
    frames_waiting: int
    clips_waiting: int
    ring_bytes: int
    ring_s: float
    is_live: bool = True


@dataclass(frozen=True, slots=True)
class SessionLook:
    """The session that runs."""

    id: int
    started_us: int
    cameras: tuple[CameraLook, ...]


@dataclass(slots=True)
class CameraTally:
    """What a camera did since the daemon began, and what it sees now. `label_since_us` is None before the first."""

    label: str = "none"
    detail: str | None = None
    confidence: float | None = None
    label_since_us: int | None = None
    fps: float = 0.0
    skipped_per_s: float = 0.0
    frames: int = 0
    skipped: int = 0
    repeated: int = 0
    """Frames that a gate kept from the network."""
    inference: Durations = field(default_factory=Durations)
    label_changes: Counter[str] = field(default_factory=Counter)
    clips: Counter[tuple[str, str]] = field(default_factory=Counter)
    """By label, and 'recording', 'complete' or 'failed'."""


class LiveWatch:
    """Watches the watch. It is a `camera_watch.Observer`, whose calls come on the event loop."""

    def __init__(self, waiting_rows: Callable[[], int], store_fault: Callable[[], str | None]) -> None:
        self.waiting_rows = waiting_rows
        """Rows that are not on the disk yet."""
        self.store_fault = store_fault
        """Why the store cannot write; None where it can."""
        self._lock = threading.Lock()
        self._look: Callable[[], SessionLook] | None = None
        self._picture: Callable[[str], tuple[int, bytes] | None] | None = None
        self._tallies: dict[str, CameraTally] = {}

    def begin(self, look: Callable[[], SessionLook], picture: Callable[[str], tuple[int, bytes] | None]) -> None:
        """A session has begun, of which these tell; they may be called from any thread."""
        with self._lock:
            self._look, self._picture = look, picture
            for tally in self._tallies.values():
                tally.label, tally.detail, tally.confidence, tally.label_since_us = "none", None, None, None
                tally.fps = tally.skipped_per_s = 0.0

    def end(self) -> None:
        """The session is over."""
        with self._lock:
            self._look = self._picture = None

    def session(self) -> SessionLook | None:
        """The session that runs; None between two, and while the cameras are opened."""
        with self._lock:
            look = self._look
        return look() if look is not None else None

    def picture(self, camera: str) -> tuple[int, bytes] | None:
        """A camera's newest picture as JPEG with its number; None where there is none now. Not for the event loop."""
        with self._lock:
            picture = self._picture
        return picture(camera) if picture is not None else None

    def tallies(self) -> dict[str, CameraTally]:
        """What each camera did so far; a copy."""
        with self._lock:
            return {
                name: replace(
                    tally,
                    inference=tally.inference.copy(),
                    label_changes=Counter(tally.label_changes),
                    clips=Counter(tally.clips),
                )
                for name, tally in self._tallies.items()
            }

    def on_change(self, camera: str, at_us: int, change: LabelChange) -> None:
        """See `Observer`."""
        with self._lock:
            tally = self._tally(camera)
            tally.label, tally.detail, tally.confidence = change.label, change.detail, change.confidence
            tally.label_since_us = at_us
            tally.label_changes[change.label] += 1

    def on_clip(self, camera: str, event: _ClipEvent) -> None:
        """See `Observer`."""
        with self._lock:
            self._tally(camera).clips[event.start.label, event.kind] += 1

    def on_second(self, cameras: Sequence[_Figures]) -> None:
        """See `Observer`."""
        with self._lock:
            for figures in cameras:
                tally = self._tally(figures.name)
                tally.fps = figures.fps
                tally.skipped_per_s = figures.skipped / figures.seconds if figures.seconds else 0.0
                tally.frames += figures.frames
                tally.skipped += figures.skipped
                tally.repeated += figures.repeated
                for nanoseconds in figures.inference_ns:
                    tally.inference.add(nanoseconds)

    def _tally(self, camera: str) -> CameraTally:
        return self._tallies.setdefault(camera, CameraTally())
