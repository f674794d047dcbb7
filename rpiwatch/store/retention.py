"""Which clips make room, how a clip's file goes while its row stays, and likewise a subject's way through the picture.

A row leaves the living states first, then its files are removed, then `removed_us` is set: what a crash leaves in
between, and what the disk does not let go, is finished at a later look.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import structlog

from rpiwatch.config import RetentionSection
from rpiwatch.store.removal import remove_files
from rpiwatch.store.reviews import BIN_DAYS, BINNED
from rpiwatch.store.rows import LIVING
from rpiwatch.store.writer import Store

log = structlog.get_logger(__name__)

CLIPS_AT_ONCE = 50
"""In one transaction, so that label changes do not wait for a great cleaning."""
TRACKS_AT_ONCE = 500
"""Likewise: about a megabyte."""
DAY_US = 86_400_000_000
BIN = "bin"
"""The bound of what was thrown away; its clips become `deleted`, those of the others `expired`."""
HOUR_US = 3_600_000_000

_MAY_GO = f"{LIVING} AND locked = 0"
# What was thrown away by a clock that was behind, as one is at the start of a board without a battery, and was set
# since, is in the bin for less long than its row says.
_THROWN_BEFORE = (
    "binned_us < ?1 AND NOT EXISTS (SELECT 1 FROM clock_corrections AS x JOIN sessions AS s ON s.id = x.session_id"
    " WHERE x.reason = 'step' AND x.noticed_us >= ?1 AND clips.binned_us + x.shift_us >= ?1"
    " AND clips.binned_us BETWEEN s.started_us - x.shift_us AND x.noticed_us - x.shift_us)"
)

Candidate = tuple[int, int]
"""A clip's id and bytes."""
Leaving = tuple[int, str, str | None]
"""A clip's id, and the paths of clip and thumbnail in the data folder."""


@dataclass(slots=True)
class Expired:
    """What one look made go, and which bounds wanted it."""

    clips: int = 0
    bytes: int = 0
    bounds: list[str] = field(default_factory=list)

    def add(self, other: Expired) -> None:
        """Sum another look up with this one."""
        self.clips += other.clips
        self.bytes += other.bytes
        self.bounds += [bound for bound in other.bounds if bound not in self.bounds]


def choose(
    connection: sqlite3.Connection, section: RetentionSection, now_us: int, free_bytes: int, *, knows_age: bool = True
) -> dict[str, list[Candidate]]:
    """The clips that have to go, by the bound that wants it: none that is locked, none twice.

    `bin` are those that were thrown away long enough ago; what is in the bin goes before all else that makes room.

    `free_bytes` are those of the clips' disk now. What the bounds of age and label free counts for those of size.
    Without `knows_age` nothing goes by its age.
    """
    chosen: dict[int, int] = {}
    by_bound: dict[str, list[Candidate]] = {}

    def take(bound: str, candidates: Iterable[Candidate]) -> None:
        fresh = [(clip_id, size) for clip_id, size in candidates if clip_id not in chosen]
        if fresh:
            by_bound[bound] = fresh
            chosen.update(fresh)

    if knows_age:
        query = f"SELECT id, bytes FROM clips WHERE {BINNED} AND {_THROWN_BEFORE} ORDER BY binned_us"  # noqa: S608 - our own words
        take(BIN, connection.execute(query, (now_us - BIN_DAYS * DAY_US,)))
    if section.max_age_days and knows_age:
        oldest_us = now_us - round(section.max_age_days * DAY_US)
        query = f"SELECT id, bytes FROM clips WHERE {LIVING} AND locked = 0 AND started_us < ? ORDER BY started_us"  # noqa: S608 - our own words
        take("max_age_days", connection.execute(query, (oldest_us,)))
    if section.max_clips_per_label:
        query = f"SELECT label FROM clips WHERE {LIVING} GROUP BY label HAVING count(*) > ?"  # noqa: S608 - as above
        beyond = (
            f"SELECT id, bytes FROM (SELECT id, bytes, locked FROM clips WHERE {LIVING} AND label = ?"  # noqa: S608 - as above
            " ORDER BY locked DESC, coalesce(peak_confidence, 0) DESC, id DESC LIMIT -1 OFFSET ?) WHERE locked = 0"
        )
        for (label,) in connection.execute(query, (section.max_clips_per_label,)).fetchall():
            take(f"max_clips_per_label ({label})", connection.execute(beyond, (label, section.max_clips_per_label)))
    gone = sum(chosen.values())
    if section.max_bytes:
        total = connection.execute(f"SELECT coalesce(sum(bytes), 0) FROM clips WHERE {LIVING}").fetchone()[0]  # noqa: S608 - as above
        take("max_bytes", _oldest(connection, chosen, total - gone - section.max_bytes))
        gone = sum(chosen.values())
    if section.min_free_bytes:
        take("min_free_bytes", _oldest(connection, chosen, section.min_free_bytes - free_bytes - gone))
    return by_bound


def _oldest(connection: sqlite3.Connection, chosen: dict[int, int], wanted_bytes: int) -> list[Candidate]:
    """Clips that together have so many bytes, without those that are chosen already: of the bin, then the oldest."""
    found: dict[int, int] = {}
    for condition in (f"{BINNED} ORDER BY binned_us", f"{_MAY_GO} ORDER BY started_us"):
        if wanted_bytes <= 0:
            break
        for clip_id, size in connection.execute(f"SELECT id, bytes FROM clips WHERE {condition}"):  # noqa: S608 - our own words
            if clip_id not in chosen and clip_id not in found:
                found[clip_id] = size
                wanted_bytes -= size
                if wanted_bytes <= 0:
                    break
    return list(found.items())


class Retention:
    """Makes clips go by way of the store's connection, some at a time."""

    def __init__(self, store: Store, data_dir: Path) -> None:
        self._store = store
        self._data_dir = data_dir
        self._stuck: set[int] = set()  # told of already

    async def expire(self, section: RetentionSection, free_bytes: int) -> Expired:
        """Make go what the bounds want; raises sqlite3.Error where the disk refuses."""
        now_us, knows_age = self._store.now_us, self._store.knows_age
        expired = Expired()
        by_bound = await self._store.read(
            lambda connection: choose(connection, section, now_us, free_bytes, knows_age=knows_age)
        )
        for bound, candidates in by_bound.items():
            expired.bounds.append(bound)
            for start in range(0, len(candidates), CLIPS_AT_ONCE):
                # A stop waits for these few, so that no file is left whose row says that it is gone.
                gone = await self._store._to_its_end(self._expire(candidates[start : start + CLIPS_AT_ONCE], bound))
                expired.clips += len(gone)
                expired.bytes += sum(size for _, size in gone)
        return expired

    async def forget_tracks(self, section: RetentionSection) -> int:
        """Let the ways of subjects go that are older than the bound, to the hour, so that a card is seldom written to.

        Their rows stay. Gives of how many; raises sqlite3.Error where the disk refuses.
        """
        if not section.max_track_age_days or not self._store.knows_age:
            return 0
        oldest_us = self._store.now_us - round(section.max_track_age_days * DAY_US)
        before_us = oldest_us - oldest_us % HOUR_US
        forgotten = 0
        while True:
            some = await self._store.read(partial(_old_tracks, before_us))
            if some:
                await self._store._in_transaction(partial(self._forget_tracks, some))
            forgotten += len(some)
            if len(some) < TRACKS_AT_ONCE:
                return forgotten

    async def finish(self) -> None:
        """Remove the files of clips that have left the living states, where that was not finished.

        Raises sqlite3.Error where the disk refuses.
        """
        last_id = 0
        while True:
            rows = await self._store.read(partial(_leaving, last_id))
            if not rows:
                return
            await self._store._to_its_end(self._remove(rows))
            last_id = rows[-1][0]

    async def _forget_tracks(self, subjects: Sequence[tuple[int]]) -> None:
        await self._store._connection.executemany("UPDATE subjects SET track = '[]' WHERE id = ?", subjects)

    async def _expire(self, candidates: Sequence[Candidate], bound: str) -> list[Candidate]:
        marks = ", ".join("?" * len(candidates))

        async def write() -> list[tuple[int, str, str | None, int]]:
            rows = await self._store._rows(
                # Locked meanwhile, or taken out of the bin, it stays.
                f"UPDATE clips SET state = ? WHERE id IN ({marks}) AND {BINNED if bound == BIN else _MAY_GO}"  # noqa: S608 - our own words
                " RETURNING id, path, thumbnail, bytes",
                ("deleted" if bound == BIN else "expired", *(clip_id for clip_id, _ in candidates)),
            )
            return [tuple(row) for row in rows]

        rows = await self._store._in_transaction(write)
        await self._remove([(clip_id, path, thumbnail) for clip_id, path, thumbnail, _ in rows])
        return [(clip_id, size) for clip_id, _, _, size in rows]

    async def _remove(self, rows: Sequence[Leaving]) -> None:
        stayed = await asyncio.to_thread(remove_files, self._data_dir, [(path, thumb) for _, path, thumb in rows])
        stuck = {clip_id: stayed[path] for clip_id, path, _ in rows if path in stayed}
        if fresh := stuck.keys() - self._stuck:
            first = min(fresh)
            log.error(
                "files of clips cannot be removed, it is tried again", clips=len(fresh), first=first,
                reason=stuck[first],
            )  # fmt: skip
        removed = [clip_id for clip_id, _, _ in rows if clip_id not in stuck]
        self._stuck = (self._stuck | stuck.keys()).difference(removed)

        async def write() -> None:
            await self._store._connection.executemany(
                "UPDATE clips SET removed_us = ? WHERE id = ?", [(self._store.now_us, clip_id) for clip_id in removed]
            )

        if removed:
            await self._store._in_transaction(write)


def _leaving(after_id: int, connection: sqlite3.Connection) -> list[Leaving]:
    return connection.execute(
        "SELECT id, path, thumbnail FROM clips INDEXED BY clips_leaving"
        " WHERE state IN ('expired', 'deleted') AND removed_us IS NULL AND id > ? ORDER BY id LIMIT ?",
        (after_id, CLIPS_AT_ONCE),
    ).fetchall()


def _old_tracks(before_us: int, connection: sqlite3.Connection) -> list[tuple[int]]:
    return connection.execute(
        "SELECT id FROM subjects INDEXED BY subjects_with_track WHERE track <> '[]' AND last_us < ?"
        " ORDER BY last_us LIMIT ?",
        (before_us, TRACKS_AT_ONCE),
    ).fetchall()
