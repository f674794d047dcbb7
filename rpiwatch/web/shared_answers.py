"""Answers that many ask for at once are worked out once.

An answer is kept for as long as the history is as it was when it was begun, and for a moment at most, since some of it
goes by the clock. So fifty pages that look on cost little more than one, and none is shown what is out of date.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from pathlib import Path

from rpiwatch.errors import UserError
from rpiwatch.web.kept_database import KeptDatabase

MOST_AGE_S = 2.0
MOST_ANSWERS = 64
MOST_BYTES = 262_144
"""Of one answer that is kept; larger ones are those of one who looks at everything."""

_Version = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Kept:
    version: _Version
    begun_s: float
    task: asyncio.Future[bytes]


class SharedAnswers:
    """The latest answers over one data folder, for one event loop. `close` ends it."""

    def __init__(self, data_dir: Path, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._monotonic_s = monotonic_s
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._database = KeptDatabase(data_dir)
        self._counts: sqlite3.Connection | None = None
        """The connection whose count the kept answers go by."""

    async def get(self, key: Hashable, answer: Callable[[], Awaitable[bytes]]) -> bytes:
        """The answer to what `key` names: one that is kept, or is under way, or what `answer` gives now."""
        version, now_s = self._version(), self._monotonic_s()
        if version is None:
            return await answer()
        kept = self._kept.get(key)
        if kept is None or kept.version != version or now_s - kept.begun_s >= MOST_AGE_S:
            kept = _Kept(version, now_s, asyncio.ensure_future(answer()))
            self._kept[key] = kept
            self._kept.move_to_end(key)
            while len(self._kept) > MOST_ANSWERS:
                self._kept.popitem(last=False)
            kept.task.add_done_callback(lambda task: self._forget_unless_worth(key, task))
        # Who goes away must not end what others wait for.
        return await asyncio.shield(kept.task)

    def close(self) -> None:
        """Forget all."""
        self._kept.clear()
        self._database.close()

    def _forget_unless_worth(self, key: Hashable, task: asyncio.Future[bytes]) -> None:
        if not task.cancelled() and task.exception() is None and len(task.result()) <= MOST_BYTES:
            return
        if (kept := self._kept.get(key)) is not None and kept.task is task:
            del self._kept[key]

    def _version(self) -> _Version | None:
        """What changes with each commit of anybody; None where the history cannot be read."""
        try:
            connection, file = self._database.connection()
            if connection is not self._counts:
                self._kept.clear()  # another connection counts otherwise
                self._counts = connection
            [version] = connection.execute("PRAGMA data_version").fetchone()
        except (UserError, sqlite3.Error):
            self._database.close()
            self._counts = None
            return None
        return *file, int(version)
