"""`rpiwatch check`: whether what the history says is true, and what it lists is there; and mending what is not.

Nothing of a clip is ever deleted: what cannot be kept where it is moves to the folder `quarantine`.
"""

from __future__ import annotations

import os
import re
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path, PurePosixPath

from rpiwatch import __version__
from rpiwatch.clips import ClipFailed, make_thumbnail, measure_clip, part_path, quarantine, recover_clip
from rpiwatch.config import DATABASE_NAME
from rpiwatch.records import ClipResult
from rpiwatch.store import StoreError, hold_data_folder
from rpiwatch.store.edits import open_for_edits, transaction
from rpiwatch.store.folder import MARK_NAME, holder_of, mark, read_mark
from rpiwatch.store.inspection import SALVAGE, Flaw, inspect_database
from rpiwatch.store.queries import open_snapshot
from rpiwatch.store.rescue import is_damage
from rpiwatch.store.rows import FAIL_CLIP, Statement, clip_end, in_file_names

COLUMNS = ("check", "thing", "problem", "remedy")
CLIPS_FOLDER = "clips"
ROUNDS = 4
"""Of mending, since what is mended may show something else."""
LENGTH_TOLERANCE_US = 50_000
"""Between a clip's length and its row's."""
_NAME = re.compile(r"(?P<camera>[a-z0-9-]+?)-(?P<at>\d{8}T\d{6}Z)-(?P<label>[a-z0-9-]+)-(?P<id>\d+)\.mp4")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Mend = Callable[[sqlite3.Connection], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not hold; with a `mend`, `remedy` says what that does."""

    check: str
    thing: str
    problem: str
    remedy: str = ""
    mend: Mend | None = None

    @property
    def row(self) -> tuple[str, str, str, str]:
        """As `COLUMNS` have it."""
        return self.check, self.thing, self.problem, self.remedy


@dataclass(frozen=True, slots=True)
class _Clip:
    id: int
    path: str
    thumbnail: str | None
    state: str
    frames: int | None
    bytes: int | None
    length_us: int | None
    width: int | None
    height: int | None
    session_is_open: bool

    @property
    def is_living(self) -> bool:
        return self.state in ("complete", "recovered")


def check(data_dir: Path, *, deep: bool = False) -> list[Finding]:
    """All that does not hold, beside a running daemon or without one; changes nothing.

    With `deep` each clip is decoded to its end. Raises StoreError where there is no history that can be read.
    """
    return _check(data_dir, deep=deep, is_watched=holder_of(data_dir) is not None)


def _check(data_dir: Path, *, deep: bool, is_watched: bool) -> list[Finding]:
    try:
        with open_snapshot(data_dir) as connection:
            findings = [_of(flaw) for flaw in inspect_database(connection, is_watched=is_watched)]
            if any(finding.check == "integrity" for finding in findings):
                return findings
            clips = _read_clips(connection, is_watched)
            [(history_id,)] = connection.execute("SELECT id FROM history").fetchall()
    except StoreError as error:
        if error.__cause__ is None or not is_damage(error.__cause__):
            raise
        return [Finding("integrity", DATABASE_NAME, str(error.__cause__), SALVAGE)]
    findings += _check_mark(data_dir, history_id)
    findings += _check_rows(data_dir, clips, deep=deep)
    findings += _check_files(data_dir, clips)
    # What was decided from the snapshot may have changed meanwhile, so it is looked at once more.
    with open_snapshot(data_dir) as connection:
        now = {clip.path: clip for clip in _read_clips(connection, is_watched)}
    before = {clip.path: clip for clip in clips}
    changed = {path for path in now.keys() | before.keys() if now.get(path) != before.get(path)}
    names = changed | {str(part_path(Path(path))) for path in changed}
    names |= {
        clip.thumbnail for path in changed for clip in (now.get(path), before.get(path)) if clip and clip.thumbnail
    }
    return [finding for finding in findings if finding.thing not in names]


def repair(data_dir: Path, *, deep: bool = False, tell: Callable[[str], None]) -> list[Finding]:
    """Mend what can be mended, each thing in a transaction of its own, and tell of it first; give what is left.

    Raises StoreError where a daemon holds the folder.
    """
    with hold_data_folder(data_dir):
        refused: set[str] = set()
        findings = _check(data_dir, deep=deep, is_watched=False)
        for _ in range(ROUNDS):
            mends = [(finding, finding.mend) for finding in findings if finding.mend and finding.thing not in refused]
            if not mends:
                break
            for finding, mend in mends:
                tell(f"{finding.check}: {finding.thing} {finding.problem}: {finding.remedy}")
                try:
                    with open_for_edits(data_dir) as connection:
                        mend(connection)
                except (OSError, ClipFailed, StoreError) as fault:
                    tell(f"{finding.check}: {finding.thing}: could not be mended: {fault}")
                    refused.add(finding.thing)
            findings = _check(data_dir, deep=deep, is_watched=False)
        return findings


def _of(flaw: Flaw) -> Finding:
    def mend(connection: sqlite3.Connection) -> None:
        with transaction(connection):
            for sql, parameters in flaw.mends:
                connection.execute(sql, parameters).fetchall()

    return Finding(flaw.check, flaw.thing, flaw.problem, flaw.remedy, mend if flaw.mends else None)


def _read_clips(connection: sqlite3.Connection, is_watched: bool) -> list[_Clip]:
    rows = connection.execute(
        "SELECT c.id, c.path, c.thumbnail, c.state, c.frames, c.bytes, c.ended_us - c.started_us, c.width, c.height,"
        " s.ended_us IS NULL AND ? FROM clips AS c LEFT JOIN sessions AS s ON s.id = c.session_id ORDER BY c.id",
        (is_watched,),
    )
    return [_Clip(*row) for row in rows]


def _check_mark(data_dir: Path, history_id: str) -> Iterator[Finding]:
    found = read_mark(data_dir)
    if found is not None and found != history_id:
        yield Finding(
            "folder", MARK_NAME, f"says {found[:40]!r}, the history's id is {history_id!r}", "it is written anew",
            lambda _: mark(data_dir, history_id),
        )  # fmt: skip


def _check_rows(data_dir: Path, clips: Sequence[_Clip], *, deep: bool) -> Iterator[Finding]:
    shown = deep and sys.stderr.isatty()
    for number, clip in enumerate(clips):
        if shown:
            print(f"\rclip {number + 1} of {len(clips)}", end="", file=sys.stderr, flush=True)
        if not clip.session_is_open or clip.state != "recording":
            yield from _check_row(data_dir, clip, deep)
    if shown:
        print(file=sys.stderr)


def _check_row(data_dir: Path, clip: _Clip, deep: bool) -> Iterator[Finding]:
    for path in filter(None, (clip.path, clip.thumbnail)):
        if not _is_inside(data_dir, path):
            reason = "its path leads out of the data folder"
            mend = partial(_fail, data_dir=data_dir, clip=clip, reason=f"{reason}: {clip.path}")
            yield Finding("clips", path, f"of clip {clip.id}: {reason}", "its row becomes failed", mend)
            return
    file = data_dir / clip.path
    if clip.state == "recording":
        yield Finding(
            "clips", clip.path, "was being recorded when its session ended", "it is made playable, or becomes failed",
            partial(_recover, data_dir=data_dir, clip=clip),
        )  # fmt: skip
    elif clip.is_living and not file.is_file():
        reason = "its file is gone"
        mend = partial(_fail, data_dir=data_dir, clip=clip, reason=reason)
        yield Finding("clips", clip.path, reason, "its row becomes failed", mend)
    elif clip.is_living:
        problem = _problem_of(data_dir, clip, deep)
        if problem:
            yield Finding(
                "clips", clip.path, problem, "its row is corrected, or where nothing plays it is quarantined",
                partial(_correct, data_dir=data_dir, clip=clip),
            )  # fmt: skip
        elif clip.thumbnail is not None and not (data_dir / clip.thumbnail).is_file():
            yield Finding(
                "clips", clip.thumbnail, "the thumbnail is gone", "another is made",
                partial(_renew_thumbnail, data_dir=data_dir, clip=clip),
            )  # fmt: skip
    elif clip.state in ("expired", "deleted", "failed"):
        for path in filter(None, (clip.path, clip.thumbnail, str(part_path(Path(clip.path))))):
            if (data_dir / path).exists():
                yield Finding(
                    "clips", path, f"is there, but its row says {clip.state}", "it is quarantined",
                    partial(_quarantine, data_dir=data_dir, path=path),
                )  # fmt: skip


def _problem_of(data_dir: Path, clip: _Clip, deep: bool) -> str:
    size = (data_dir / clip.path).stat().st_size
    if size != clip.bytes:
        return f"has {size} bytes, its row says {clip.bytes}"
    if not deep:
        return ""
    found = measure_clip(data_dir, clip.path)
    if found is None:
        return "does not play"
    if found.frames != clip.frames:
        return f"has {found.frames} frames that decode, its row says {clip.frames}"
    if abs(found.ended_ns // 1000 - (clip.length_us or 0)) > LENGTH_TOLERANCE_US:
        return f"lasts {found.ended_ns / 1e9:.3f} s, its row says {(clip.length_us or 0) / 1e6:.3f} s"
    if (found.width, found.height) != (clip.width, clip.height):
        return f"is {found.width}x{found.height}, its row says {clip.width}x{clip.height}"
    return ""


def _check_files(data_dir: Path, clips: Sequence[_Clip]) -> Iterator[Finding]:
    """Files in clips/ that no row names."""
    named = {path for clip in clips for path in (clip.path, clip.thumbnail) if path}
    for clip in clips:
        thumbnail = Path(clip.path).with_suffix(".jpg")
        named.add(str(part_path(Path(clip.path))))  # of its row's own check
        if clip.session_is_open and clip.state == "recording":
            named |= {str(thumbnail), str(part_path(thumbnail))}
        elif clip.is_living and clip.thumbnail is None:
            named.add(str(part_path(thumbnail)))
    for folder, folders, files in os.walk(data_dir / CLIPS_FOLDER):
        here = Path(folder).relative_to(data_dir)
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        # A clip that is taken in brings its thumbnail with it.
        for name in sorted(files + links, key=lambda name: (not name.endswith(".mp4"), name)):
            path = str(here / name)
            if path in named:
                continue
            if (data_dir / path).is_symlink():
                problem, remedy = "is a symbolic link, and no row names it", "it is quarantined, not what it points to"
            elif name.endswith(".mp4"):
                problem, remedy = "is not in the history", "it is taken into it if it plays, else quarantined"
            else:
                problem, remedy = "is not in the history", "it is quarantined"
            yield Finding("files", path, problem, remedy, partial(_adopt, data_dir=data_dir, path=path))


def _is_inside(data_dir: Path, path: str) -> bool:
    """Whether a row's path is a plain one below the data folder, with no link on its way."""
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or not pure.parts or "\0" in path:
        return False
    here = data_dir
    for part in pure.parts:
        here = here / part
        if here.is_symlink():
            return False
    return True


def _execute(connection: sqlite3.Connection, statements: Sequence[Statement]) -> None:
    with transaction(connection):
        for sql, parameters in statements:
            connection.execute(sql, parameters)


def _fail(connection: sqlite3.Connection, data_dir: Path, clip: _Clip, reason: str) -> None:
    _execute(connection, [("UPDATE clips SET state = 'failed', failure = ? WHERE id = ?", (reason, clip.id))])
    for column, path in (("path", clip.path), ("thumbnail", clip.thumbnail)):
        if path and not _is_inside(data_dir, path):
            name = f"clips/lost-{clip.id}{Path(path).suffix}"
            _execute(connection, [(f"UPDATE clips SET {column} = ? WHERE id = ?", (name, clip.id))])  # noqa: S608 - ours
        elif path and (data_dir / path).exists():
            quarantine(data_dir, path)


def _recover(connection: sqlite3.Connection, data_dir: Path, clip: _Clip) -> None:
    result = recover_clip(data_dir, clip.path)
    reason = "a crash left nothing of it that plays"
    _execute(connection, clip_end(clip.id, "recovered", result) if result else [(FAIL_CLIP, (reason, clip.id))])


def _correct(connection: sqlite3.Connection, data_dir: Path, clip: _Clip) -> None:
    found = measure_clip(data_dir, clip.path)
    if found is None:
        _execute(connection, [("UPDATE clips SET state = 'quarantined' WHERE id = ?", (clip.id,))])
        for path in filter(None, (clip.path, clip.thumbnail)):
            if (data_dir / path).exists():
                quarantine(data_dir, path)
        return
    correct = (
        "UPDATE clips SET state = iif(frames = ?1, state, 'recovered'), frames = ?1, ended_us = started_us + ?2,"
        " triggered_us = min(triggered_us, started_us + ?2), width = ?3, height = ?4, codec = ?5, bytes = ?6"
        " WHERE id = ?7",
        (found.frames, found.ended_ns // 1000, found.width, found.height, found.codec, found.bytes, clip.id),
    )
    _execute(connection, [correct])


def _renew_thumbnail(connection: sqlite3.Connection, data_dir: Path, clip: _Clip) -> None:
    thumbnail = make_thumbnail(data_dir, clip.path)
    _execute(connection, [("UPDATE clips SET thumbnail = ? WHERE id = ?", (thumbnail, clip.id))])


def _quarantine(_: sqlite3.Connection, data_dir: Path, path: str) -> None:
    quarantine(data_dir, path)


def _adopt(connection: sqlite3.Connection, data_dir: Path, path: str) -> None:
    """Take a file that no row names into the history, as far as its name and content tell; else quarantine it."""
    file = data_dir / path
    if not file.exists() and not file.is_symlink():
        return
    if connection.execute("SELECT 1 FROM clips WHERE thumbnail = ?", (path,)).fetchone():
        return  # it came with its clip
    name = _NAME.fullmatch(file.name)
    found = measure_clip(data_dir, path) if name and not file.is_symlink() else None
    if name is None or found is None:
        quarantine(data_dir, path)
        return
    triggered_us = round((datetime.strptime(name["at"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) - _EPOCH).total_seconds())
    with transaction(connection):
        _insert_adopted(connection, path, name, 1_000_000 * triggered_us, found)


def _insert_adopted(
    connection: sqlite3.Connection, path: str, name: re.Match[str], triggered_us: int, found: ClipResult
) -> None:
    """Rows for a clip of which only the file is left; it begins at its name's second, for want of a better time."""

    def full(plain: str, query: str) -> str:
        return next((text for (text,) in connection.execute(query) if in_file_names(text) == plain), plain)

    camera = full(name["camera"], "SELECT name FROM cameras")
    label = full(name["label"], "SELECT DISTINCT label FROM hourly_counts")
    connection.execute("INSERT OR IGNORE INTO cameras (name) VALUES (?)", (camera,))
    connection.execute(
        "INSERT OR IGNORE INTO models (name, engine, weights, weights_sha256, input_size)"
        " VALUES ('unknown', 'unknown', 'unknown', '', 0)"
    )
    ended_us = triggered_us + found.ended_ns // 1000
    [(camera_id,)] = connection.execute("SELECT id FROM cameras WHERE name = ?", (camera,)).fetchall()
    [(model_id,)] = connection.execute("SELECT id FROM models WHERE name = 'unknown'").fetchall()
    [(session_id,)] = connection.execute(
        "INSERT INTO sessions (started_us, ended_us, end_reason, heartbeat_us, anchor_mono_ns, anchor_utc_us, boot_id,"
        " version, config) VALUES (?, ?, 'adopted', ?, 0, ?, '', ?, '') RETURNING id",
        (triggered_us, ended_us, ended_us, triggered_us, __version__),
    ).fetchall()
    connection.execute(
        "INSERT INTO session_cameras (session_id, camera_id, model_id, source, pace, times_from, width, height, fps,"
        " fourcc, anchor_mono_ns, anchor_utc_us, ended_us)"
        " VALUES (?, ?, ?, ?, 'max', 'file_name', ?, ?, NULL, ?, 0, ?, ?)",
        (session_id, camera_id, model_id, path, found.width, found.height, found.codec, triggered_us, ended_us),
    )
    taken = connection.execute("SELECT 1 FROM clips WHERE id = ?", (int(name["id"]),)).fetchone()
    connection.execute(
        "INSERT INTO clips (id, session_id, camera_id, model_id, label, state, path, thumbnail, started_us,"
        " triggered_us, ended_us, frames, width, height, codec, bytes)"
        " VALUES (?, ?, ?, ?, ?, 'recovered', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            None if taken else int(name["id"]), session_id, camera_id, model_id, label, path, found.thumbnail,
            triggered_us, triggered_us, ended_us, found.frames, found.width, found.height, found.codec, found.bytes,
        ),
    )  # fmt: skip


def summary(findings: Sequence[Finding], data_dir: Path, *, repaired: bool) -> str:
    """The last line."""
    if not findings:
        return f"{data_dir / DATABASE_NAME}: all is well"
    left = " left" if repaired else ""
    hint = "" if repaired or not any(finding.mend for finding in findings) else "; --repair mends what can be mended"
    return f"{data_dir / DATABASE_NAME}: {len(findings)} thing(s){left} that should not be{hint}"
