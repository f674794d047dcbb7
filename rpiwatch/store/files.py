"""The books of a watched folder: which files are done, and a session of its own for each that is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rpiwatch.clock import Timeline
from rpiwatch.store.ledger import CameraFacts, Ledger
from rpiwatch.store.writer import Store, retries


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the store keeps of a file: its content's SHA-256 (hexadecimal), and how it lies there."""

    sha256: str
    path: Path
    size_bytes: int
    mtime_ns: int

    @property
    def place(self) -> tuple[str, int, int]:
        """As the columns path, bytes and mtime_ns have it."""
        return text_of(self.path), self.size_bytes, self.mtime_ns


class FolderBooks:
    """Remembers a camera's files, and opens each one's books within the session of `ledger`.

    Its methods wait where the disk refuses, as clips' rows do.
    """

    def __init__(self, store: Store, ledger: Ledger) -> None:
        self._store = store
        self._parent = ledger

    async def knows_place(self, path: Path, size_bytes: int, mtime_ns: int) -> bool:
        """Whether a file that lay there like this is done with."""

        async def read() -> bool:
            rows = await self._store._rows(
                "SELECT 1 FROM imported_files"
                " WHERE (camera_id, path, bytes, mtime_ns) = (?, ?, ?, ?) AND state <> 'begun'",
                (self._parent.camera_id, text_of(path), size_bytes, mtime_ns),
            )
            return bool(list(rows))

        return await self._store._patiently(read)

    async def knows_content(self, file: FileFacts) -> bool:
        """Whether this content is done with; if so, it is remembered at its new place too."""

        async def write() -> bool:
            cursor = await self._store._connection.execute(
                "UPDATE imported_files SET path = ?, bytes = ?, mtime_ns = ?"
                " WHERE (camera_id, sha256) = (?, ?) AND state <> 'begun'",
                (*file.place, self._parent.camera_id, file.sha256),
            )
            return cursor.rowcount > 0

        return await self._store._patiently(write)

    async def refuse(self, file: FileFacts) -> None:
        """Remember that the file is no video that can be read."""

        async def write() -> None:
            await self._note(file, "unreadable", None)

        await self._store._patiently(write)

    async def begin(self, file: FileFacts, source: CameraFacts, timeline: Timeline) -> tuple[Ledger, list[str]]:
        """Open the books of a file, whose records count their time on `timeline`.

        What an earlier session wrote of the same content without seeing its end, or of the same file when it was
        shorter, is withdrawn in the same transaction: its rows go, but for its clips, which become `deleted`. Gives the
        ledger, and the paths of those clips and thumbnails in the data folder, which are for the caller
        to remove.
        """
        parent = self._parent
        facts = (source.uri, source.pace, source.times_from, source.width, source.height, source.fps, source.fourcc)

        async def write() -> tuple[int, list[str]]:
            withdrawn = await self._withdraw(file)
            now_us = self._store._now().at_us
            [(session_id,)] = await self._store._rows(
                "INSERT INTO sessions"
                " (started_us, heartbeat_us, anchor_mono_ns, anchor_utc_us, boot_id, version, config, part_of,"
                " began_synchronised, synchronised_us) SELECT ?, ?, anchor_mono_ns, anchor_utc_us, boot_id, version,"
                " config, id, began_synchronised, synchronised_us FROM sessions WHERE id = ?"
                " RETURNING id",
                (now_us, now_us, parent.session_id),
            )
            await self._store._connection.execute(
                "INSERT INTO session_cameras (session_id, camera_id, model_id,"
                " source, pace, times_from, width, height, fps, fourcc, anchor_mono_ns, anchor_utc_us)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    session_id, parent.camera_id, parent.model_id, *facts,
                    timeline.anchor_mono_ns, timeline.anchor_utc_us,
                ),
            )  # fmt: skip
            await self._note(file, "begun", int(session_id))
            return int(session_id), withdrawn

        # Rows of the session that is withdrawn must not come after it.
        async for _ in retries():
            if await self._store.flush():
                break
        session_id, withdrawn = await self._store._patiently(write)
        ledger = Ledger(self._store, session_id, parent.camera_id, parent.model_id, parent.name, timeline)
        self._store._ledgers.append(ledger)
        return ledger, withdrawn

    async def end(self, file: FileFacts, ledger: Ledger, reason: str, frames: int | None) -> None:
        """Close a file's books; with its `frames` it is done and never read again. All its rows are written first."""
        if frames is not None:
            # In the queue, behind the file's own rows: never remembered without them.
            self._store._notes.append(
                (
                    "UPDATE imported_files SET state = 'done', frames = ?, noted_us = ?"
                    " WHERE (camera_id, sha256, session_id) = (?, ?, ?)",
                    (frames, self._store._now(), ledger.camera_id, file.sha256, ledger.session_id),
                )
            )
        await self._store.close_session(ledger.session_id, reason)

    async def _note(self, file: FileFacts, state: str, session_id: int | None) -> None:
        await self._store._connection.execute(
            "INSERT INTO imported_files (camera_id, sha256, state, path, bytes, mtime_ns, session_id, noted_us)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET state = excluded.state, path = excluded.path,"
            " bytes = excluded.bytes, mtime_ns = excluded.mtime_ns, session_id = excluded.session_id,"
            " noted_us = excluded.noted_us",
            (self._parent.camera_id, file.sha256, state, *file.place, session_id, self._store._now().at_us),
        )

    async def _withdraw(self, file: FileFacts) -> list[str]:
        """Take back what was written of the content without its end; give the paths of its clips and thumbnails."""
        rows = await self._store._rows(
            "DELETE FROM imported_files WHERE (camera_id, state) = (?, 'begun')"
            " AND (sha256 = ? OR (path = ? AND bytes < ?)) RETURNING session_id",
            (self._parent.camera_id, file.sha256, text_of(file.path), file.size_bytes),
        )
        paths: list[str] = []
        for (session_id,) in rows:
            for table in ("label_changes", "heartbeats", "subjects", "near_misses"):
                await self._store._connection.execute(
                    f"DELETE FROM {table} WHERE session_id = ?",  # noqa: S608 - two names of our own
                    (session_id,),
                )
            clips = await self._store._rows(
                "UPDATE clips SET state = 'deleted' WHERE session_id = ? AND state <> 'failed'"
                " RETURNING path, thumbnail",
                (session_id,),
            )
            paths += [path for clip in clips for path in clip if path]
        return paths


def text_of(path: Path) -> str:
    """A path as the database has it; bytes that are no UTF-8, as some cameras write, become question marks."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
