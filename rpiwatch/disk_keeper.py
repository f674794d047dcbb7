"""Keeps the clips' disk from filling: makes old clips go, and holds recording back where there is no room for it."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import structlog

from rpiwatch.config import RetentionSection
from rpiwatch.store import Retention, Store

log = structlog.get_logger(__name__)

LOOK_S = 2.0
"""Between two looks at the free space: at a camera's megabyte or two a second, the floor holds for much longer."""
HYSTERESIS = 1.1
"""Recording goes on when so many times the floor are free, so that it does not stop and go."""
BALLAST_NAME = "rpiwatch.ballast"
BALLAST_BYTES = 4_000_000
"""Given up on a disk without a byte left, so that the rows can be written without which nothing can be removed."""
FIRST_RESTART_S = 5.0
LONGEST_RESTART_S = 300.0


@dataclass(frozen=True, slots=True)
class _Look:
    free_bytes: int | None
    in_place: bool


class DiskKeeper:
    """Looks after one data folder for as long as the daemon lives; a reload changes `section`."""

    def __init__(self, store: Store, data_dir: Path, section: RetentionSection) -> None:
        self.section = section
        self._store = store
        self._data_dir = data_dir
        self._retention = Retention(store, data_dir)
        self._refusal: str | None = None
        self._wanted = asyncio.Event()

    def refusal(self) -> str | None:
        """Why no clip may be recorded now; None where one may."""
        return self._refusal

    async def run(self) -> None:
        """Look and clean until cancelled, whatever happens to either."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep("disk watch", self._watch), name="disk watch")
            group.create_task(self._keep("cleaner", self._clean), name="cleaner")

    async def _keep(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Run `work`, and again whenever it dies: of a cleaner that is dead nobody hears until the disk is full."""
        pause_s = FIRST_RESTART_S
        while True:
            try:
                await work()
            except Exception as bug:
                log.exception("died, and is started again", task=name, after_s=pause_s)
                self._store.add_incident("cleaner_failed", f"{name}: {type(bug).__name__}: {bug}")
            await asyncio.sleep(pause_s)
            pause_s = min(2 * pause_s, LONGEST_RESTART_S)

    async def _watch(self) -> None:
        while True:
            look = await asyncio.to_thread(self._look)
            self._judge(look)
            if look.free_bytes is not None and look.free_bytes < self.section.min_free_bytes:
                self._wanted.set()
            await asyncio.sleep(LOOK_S)

    def _look(self) -> _Look:
        try:
            found = os.statvfs(self._data_dir)
        except OSError:
            return _Look(None, in_place=False)
        return _Look(found.f_bavail * found.f_frsize, self._store.is_in_place)

    def _judge(self, look: _Look) -> None:
        """Hold recording back, or let it go on, and say so once."""
        before, floor_bytes = self._refusal, self.section.floor_bytes
        lost = "the data folder is gone: was its disk unmounted?"
        if not look.in_place:
            self._refusal = lost
        elif before is not None and before != lost and (look.free_bytes or 0) < HYSTERESIS * floor_bytes:
            pass
        elif (look.free_bytes or 0) < floor_bytes:
            self._refusal = f"{(look.free_bytes or 0) / 1e6:.0f} MB are free, fewer than floor_bytes"
        else:
            self._refusal = None
        if (before is None) == (self._refusal is None):
            return
        if self._refusal is not None:
            kind = "data_folder_lost" if self._refusal == lost else "disk_low"
            log.error("no clips are recorded for now, labels go on", reason=self._refusal, data_dir=str(self._data_dir))
            self._store.add_incident(kind, f"{self._refusal}; no clips are recorded meanwhile")
        else:
            kind = "data_folder_back" if before == lost else "disk_back"
            free_mb = (look.free_bytes or 0) / 1e6
            log.warning("clips are recorded again", free_mb=round(free_mb))
            self._store.add_incident(kind, f"{free_mb:.0f} MB are free; clips are recorded again")

    async def _clean(self) -> None:
        while True:
            self._wanted.clear()
            try:
                await self._clean_once()
            except (sqlite3.Error, OSError) as fault:
                # Of the disk, whose faults the store tells of; the next look tries again.
                log.debug("cleaning has to wait", fault=str(fault))
                await asyncio.sleep(LOOK_S)
            with suppress(TimeoutError):
                async with asyncio.timeout(self.section.every_s):
                    await self._wanted.wait()

    async def _clean_once(self) -> None:
        look = await asyncio.to_thread(self._look)
        if look.free_bytes is None or not look.in_place:
            return
        try:
            expired = await self._retention.expire(self.section, look.free_bytes)
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_FULL:
                raise
            await asyncio.to_thread(self._drop_ballast)
            expired = await self._retention.expire(self.section, look.free_bytes)
        if expired.clips:
            detail = f"{expired.clips} clips, {expired.bytes / 1e6:.1f} MB, for {', '.join(expired.bounds)}"
            log.info(
                "clips expired", clips=expired.clips, megabytes=round(expired.bytes / 1e6, 1), bounds=expired.bounds
            )
            self._store.add_incident("clips_expired", detail)
        elif look.free_bytes < self.section.min_free_bytes:
            # Nothing is left to go, so being asked again at once would be in vain.
            await asyncio.sleep(min(30.0, self.section.every_s))
        await asyncio.to_thread(self._lay_ballast)

    def _lay_ballast(self) -> None:
        file = self._data_dir / BALLAST_NAME
        found = os.statvfs(self._data_dir)
        room = found.f_bavail * found.f_frsize > max(self.section.floor_bytes, 4 * BALLAST_BYTES)
        if file.exists() or not room:
            return
        with file.open("wb") as ballast:
            os.posix_fallocate(ballast.fileno(), 0, BALLAST_BYTES)

    def _drop_ballast(self) -> None:
        (self._data_dir / BALLAST_NAME).unlink(missing_ok=True)
