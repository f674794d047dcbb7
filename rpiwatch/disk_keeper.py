"""Keeps the clips' disk from filling: makes old clips and tracks go, and holds recording back without room."""

from __future__ import annotations

import asyncio
import math
import os
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import structlog

from rpiwatch.config import RetentionSection
from rpiwatch.store import Expired, Retention, Store, is_disk_fault

log = structlog.get_logger(__name__)

LOOK_S = 2.0
"""Between two looks at the free space: at a camera's megabyte or two a second, the floor holds for much longer."""
HYSTERESIS = 1.1
"""Recording goes on when so many times the floor are free, so that it does not stop and go."""
TELL_S = 3600.0
"""Between two incidents that say what made room: a disk at its bound has clips go every minute, for months."""
BALLAST_NAME = "rpiwatch.ballast"
BALLAST_BYTES = 4_000_000
"""Given up on a disk without a byte left, so that the rows can be written without which nothing can be removed."""
FIRST_RESTART_S = 5.0
LONGEST_RESTART_S = 300.0
LOST, LOW = "data_folder_lost", "disk_low"
BACK = {LOST: "data_folder_back", LOW: "disk_back"}


@dataclass(frozen=True, slots=True)
class _Look:
    free_bytes: int
    in_place: bool


@dataclass(frozen=True, slots=True)
class _Refusal:
    kind: str
    reason: str


def give_up_ballast(data_dir: Path) -> None:
    """On a disk without a byte left, make room for the rows that a start or an end has to write."""
    with suppress(OSError):
        if _free_bytes(data_dir) < BALLAST_BYTES:
            (data_dir / BALLAST_NAME).unlink(missing_ok=True)


class DiskKeeper:
    """Looks after one data folder for as long as the daemon lives; a reload gives it another section."""

    def __init__(self, store: Store, data_dir: Path, section: RetentionSection) -> None:
        self._section = section
        self._store = store
        self._data_dir = data_dir
        self._retention = Retention(store, data_dir)
        self._refusal: _Refusal | None = None
        self._wanted = asyncio.Event()
        self._has_to_wait = False
        self._is_in_vain = False
        self._untold = Expired()
        self._told_at_s: float | None = None

    def refusal(self) -> str | None:
        """Why no clip may be recorded now; None where one may."""
        return self._refusal.reason if self._refusal is not None else None

    def use(self, section: RetentionSection) -> None:
        """Keep to other bounds from now on."""
        self._section = section
        self._wanted.set()

    async def run(self) -> None:
        """Look and clean until cancelled, whatever happens to either."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._keep("disk watch", self._watch), name="disk watch")
                group.create_task(self._keep("cleaner", self._clean), name="cleaner")
        finally:
            self._tell_expired()

    async def _keep(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Run `work`, and again whenever it dies: of a cleaner that is dead nobody hears until the disk is full."""
        pause_s = FIRST_RESTART_S
        loop = asyncio.get_running_loop()
        while True:
            began_s = loop.time()
            try:
                await work()
            except Exception as bug:
                if loop.time() - began_s > LONGEST_RESTART_S:
                    pause_s = FIRST_RESTART_S
                log.exception("died, and is started again", task=name, after_s=pause_s)
                self._store.add_incident("cleaner_failed", f"{name}: {type(bug).__name__}: {bug}")
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, LONGEST_RESTART_S)

    async def _watch(self) -> None:
        while True:
            look = await asyncio.to_thread(self._look)
            self._judge(look)
            # Before the floor is near, the usual pace will do.
            if look.in_place and look.free_bytes < (self._section.min_free_bytes + self._section.floor_bytes) / 2:
                self._wanted.set()
            await asyncio.sleep(LOOK_S)

    def _look(self) -> _Look:
        try:
            return _Look(_free_bytes(self._data_dir), self._store.is_in_place)
        except OSError:
            return _Look(0, in_place=False)

    def _judge(self, look: _Look) -> None:
        """Hold recording back, or let it go on, and say so once."""
        before = self._refusal
        now = self._find_refusal(look, is_low=before is not None and before.kind == LOW)
        if (before and before.kind) == (now and now.kind):
            return
        self._refusal = now
        free_mb = round(look.free_bytes / 1e6)
        if before is not None and look.in_place:
            self._store.add_incident(BACK[before.kind], f"{free_mb} MB are free")
        if now is not None:
            log.error("no clips are recorded for now, labels go on", reason=now.reason, data_dir=str(self._data_dir))
            self._store.add_incident(now.kind, f"{now.reason}; no clips are recorded meanwhile")
        else:
            log.warning("clips are recorded again", free_mb=free_mb)

    def _find_refusal(self, look: _Look, *, is_low: bool) -> _Refusal | None:
        if not look.in_place:
            return _Refusal(LOST, "the data folder is gone: was its disk unmounted?")
        enough_bytes: float = self._section.floor_bytes
        if is_low:
            # With `min_free_bytes` near the floor the cleaner leaves no more than these.
            enough_bytes = min(HYSTERESIS * enough_bytes, max(enough_bytes, self._section.min_free_bytes or math.inf))
        if look.free_bytes < enough_bytes:
            return _Refusal(LOW, f"{look.free_bytes / 1e6:.0f} MB are free, fewer than floor_bytes")
        return None

    async def _clean(self) -> None:
        while True:
            self._wanted.clear()
            try:
                await self._clean_once()
                self._has_to_wait = False
            except (sqlite3.Error, OSError) as fault:
                if isinstance(fault, sqlite3.Error) and not is_disk_fault(fault):
                    raise
                if not self._has_to_wait:
                    log.warning("cleaning has to wait for the disk", fault=str(fault), data_dir=str(self._data_dir))
                self._has_to_wait = True
                await asyncio.sleep(LOOK_S)
            with suppress(TimeoutError):
                async with asyncio.timeout(self._section.every_s):
                    await self._wanted.wait()

    async def _clean_once(self) -> None:
        look = await asyncio.to_thread(self._look)
        if not look.in_place:
            return
        try:
            expired = await self._expire()
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_FULL:
                raise
            await asyncio.to_thread(self._drop_ballast)
            expired = await self._expire()
        if expired.clips:
            log.info(
                "clips expired", clips=expired.clips, megabytes=round(expired.bytes / 1e6, 1), bounds=expired.bounds
            )
            self._untold.add(expired)
        if tracks := await self._retention.forget_tracks(self._section):
            log.info("ways of old subjects are forgotten", subjects=tracks)
        now_s = asyncio.get_running_loop().time()
        if self._told_at_s is None or now_s - self._told_at_s > TELL_S:
            self._tell_expired()
        await asyncio.to_thread(self._lay_ballast)
        in_vain = not expired.clips and look.free_bytes < self._section.min_free_bytes
        if in_vain and not self._is_in_vain:
            log.warning(
                "fewer than min_free_bytes are free, and no clip is left to make room",
                free_mb=round(look.free_bytes / 1e6), data_dir=str(self._data_dir),
            )  # fmt: skip
        self._is_in_vain = in_vain
        if in_vain:
            # Nothing has changed when it is asked again at once.
            await asyncio.sleep(min(30.0, self._section.every_s))

    async def _expire(self) -> Expired:
        await self._retention.finish()
        free_bytes = await asyncio.to_thread(_free_bytes, self._data_dir)
        return await self._retention.expire(self._section, free_bytes)

    def _tell_expired(self) -> None:
        told, self._untold = self._untold, Expired()
        if told.clips:
            self._told_at_s = asyncio.get_running_loop().time()
            detail = f"{told.clips} clips, {told.bytes / 1e6:.1f} MB, for {', '.join(told.bounds)}"
            self._store.add_incident("clips_expired", detail)

    def _lay_ballast(self) -> None:
        file = self._data_dir / BALLAST_NAME
        room = _free_bytes(self._data_dir) > self._section.floor_bytes + 4 * BALLAST_BYTES
        if file.exists() or not room:
            return
        try:
            with file.open("wb") as ballast:
                os.posix_fallocate(ballast.fileno(), 0, BALLAST_BYTES)
        except OSError:
            self._drop_ballast()  # one of less than its size would never be completed
            raise

    def _drop_ballast(self) -> None:
        (self._data_dir / BALLAST_NAME).unlink(missing_ok=True)


def _free_bytes(folder: Path) -> int:
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize
