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
from rpiwatch.clips import (
    ClipFailed,
    make_thumbnail,
    measure_clip,
    part_path,
    quarantine,
    recover_clip,
    shows_picture,
)
from rpiwatch.config import DATABASE_NAME
from rpiwatch.records import ClipResult
from rpiwatch.store import StoreError, hold_data_folder
from rpiwatch.store.edits import open_for_edits, transaction
from rpiwatch.store.folder import MARK_NAME, holder_of, mark, read_mark
from rpiwatch.store.inspection import SALVAGE, Flaw, inspect_database
from rpiwatch.store.queries import open_database
from rpiwatch.store.removal import CLIPS_FOLDER
from rpiwatch.store.rescue import DAMAGED_NAME, keeps_from_starting
from rpiwatch.store.rows import FAIL_CLIP, Statement, clip_end, in_file_names

COLUMNS = ("check", "thing", "problem", "remedy")

ROUNDS = 4
"""Of mending, since what is mended may show something else."""
LENGTH_TOLERANCE_US = 50_000
"""Between a clip's length and its row's."""
_NAME = re.compile(r"(?P<camera>[a-z0-9-]+?)-(?P<at>\d{8}T\d{6}Z)-(?P<label>[a-z0-9-]+)-(?P<id>\d{1,9})\.mp4", re.ASCII)
_OURS = (".mp4", ".jpg")
_PART = ".part.mp4"
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
        return self.check, _shown(self.thing), self.problem, self.remedy


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
    codec: str | None
    session_is_open: bool
    is_leaving: bool  # its daemon is about to remove its files

    @property
    def is_living(self) -> bool:
        return self.state in ("complete", "recovered")


def check(data_dir: Path, *, deep: bool = False) -> list[Finding]:
    """All that does not hold, beside a running daemon or without one; changes nothing.

    With `deep` each clip is decoded to its end. Raises StoreError where there is no history that can be read.
    """
    is_watched = holder_of(data_dir) is not None
    findings = _check(data_dir, deep=deep, is_watched=is_watched)
    if findings and not is_watched and holder_of(data_dir) is not None:
        # A daemon has come meanwhile: what was left open is its own now, or settled.
        findings = _check(data_dir, deep=deep, is_watched=True)
    return findings


def _check(data_dir: Path, *, deep: bool, is_watched: bool) -> list[Finding]:
    try:
        with open_database(data_dir) as connection:
            findings = [_of(flaw) for flaw in inspect_database(connection, is_watched=is_watched)]
            findings += _check_damaged(data_dir)
            if any(finding.check == "integrity" for finding in findings):
                return findings
            findings += _check_mark(data_dir, connection)
            clips = _read_clips(connection, is_watched)
    except (StoreError, UnicodeDecodeError) as error:  # of a broken file SQLite may have messages that are no text
        fault = error.__cause__ if isinstance(error, StoreError) else error
        if fault is None or not keeps_from_starting(fault):
            raise
        return [Finding("integrity", DATABASE_NAME, " ".join(str(fault).split()), SALVAGE)]
    if (data_dir / CLIPS_FOLDER).is_symlink():
        problem = "is a symbolic link, which is not followed: nothing is known of the clips"
        remedy = "not mended here: mount their disk there, or move the whole data folder to it"
        return [*findings, Finding("folder", CLIPS_FOLDER, problem, remedy)]
    about_files = [*_check_rows(data_dir, clips, deep=deep), *_check_files(data_dir, clips)]
    if not about_files:
        return findings
    # What was decided from those rows may have changed meanwhile, so they are looked at once more.
    with open_database(data_dir) as connection:
        now = {clip.path: clip for clip in _read_clips(connection, is_watched)}
    before = {clip.path: clip for clip in clips}
    changed = {path for path in now.keys() | before.keys() if now.get(path) != before.get(path)}
    thumbnails = {str(Path(path).with_suffix(".jpg")) for path in changed}
    thumbnails |= {
        clip.thumbnail for path in changed for clip in (now.get(path), before.get(path)) if clip and clip.thumbnail
    }
    names = changed | thumbnails | {str(part_path(Path(path))) for path in changed | thumbnails}
    return findings + [finding for finding in about_files if finding.thing not in names]


def repair(data_dir: Path, *, deep: bool = False, tell: Callable[[str], None]) -> list[Finding]:
    """Mend what can be mended, each thing in a transaction of its own, and tell of it first; give what is left.

    Raises StoreError where a daemon holds the folder, or there is no history that can be read.
    """
    if not (data_dir / DATABASE_NAME).exists():
        return check(data_dir)  # which raises; to hold a folder would make it
    with hold_data_folder(data_dir):
        refused: set[str] = set()
        findings = _check(data_dir, deep=deep, is_watched=False)
        for _ in range(ROUNDS):
            mends = [(finding, finding.mend) for finding in findings if finding.mend and finding.thing not in refused]
            if not mends:
                break
            for finding, mend in mends:
                tell(_shown(f"{finding.check}: {finding.thing} {finding.problem}: {finding.remedy}"))
                try:
                    with open_for_edits(data_dir) as connection:
                        mend(connection)
                except (OSError, ClipFailed, StoreError) as fault:
                    tell(_shown(f"{finding.check}: {finding.thing}: could not be mended: {fault}"))
                    refused.add(finding.thing)
            findings = _check(data_dir, deep=deep, is_watched=False)
        return findings


def _shown(text: str) -> str:
    """A text with names from the disk in it, whatever bytes they have."""
    plain = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in plain)


def _of(flaw: Flaw) -> Finding:
    def mend(connection: sqlite3.Connection) -> None:
        with transaction(connection):
            for sql, parameters in flaw.mends:
                connection.execute(sql, parameters).fetchall()

    return Finding(flaw.check, flaw.thing, flaw.problem, flaw.remedy, mend if flaw.mends else None)


def _read_clips(connection: sqlite3.Connection, is_watched: bool) -> list[_Clip]:
    rows = connection.execute(
        "SELECT c.id, c.path, c.thumbnail, c.state, c.frames, c.bytes, c.ended_us - c.started_us, c.width, c.height,"
        " c.codec, s.ended_us IS NULL AND ?1, c.state IN ('expired', 'deleted') AND c.removed_us IS NULL AND ?1"
        " FROM clips AS c LEFT JOIN sessions AS s ON s.id = c.session_id ORDER BY c.id",
        (is_watched,),
    )
    return [_Clip(*row) for row in rows]


def _check_damaged(data_dir: Path) -> Iterator[Finding]:
    if (data_dir / DAMAGED_NAME).exists():
        yield Finding("integrity", DAMAGED_NAME, "was left by a daemon that met damage in the database", SALVAGE)


def _check_mark(data_dir: Path, connection: sqlite3.Connection) -> Iterator[Finding]:
    row = connection.execute("SELECT id FROM history").fetchone()
    found = read_mark(data_dir)
    if found is not None and row is not None and found != row[0]:
        yield Finding(
            "folder", MARK_NAME, f"says {found[:40]!r}, the history's id is {row[0]!r}", "it is written anew",
            lambda _: mark(data_dir, row[0]),
        )  # fmt: skip


def _check_rows(data_dir: Path, clips: Sequence[_Clip], *, deep: bool) -> Iterator[Finding]:
    shown = deep and sys.stderr.isatty()
    for number, clip in enumerate(clips):
        if shown:
            print(f"\rclip {number + 1} of {len(clips)}", end="", file=sys.stderr, flush=True)
        if clip.is_leaving or (clip.session_is_open and clip.state == "recording"):
            continue
        try:
            yield from _check_row(data_dir, clip, deep)
        except FileNotFoundError:  # in the middle of the look: gone, by its daemon or by others
            yield _gone(data_dir, clip)
        except OSError as fault:
            yield Finding("clips", clip.path, f"cannot be read: {fault.strerror or fault}", "not mended here: "
                          "look at the disk's health, and at who may read it")  # fmt: skip
    if shown:
        print(file=sys.stderr)


def _gone(data_dir: Path, clip: _Clip) -> Finding:
    reason = "its file is gone"
    mend = partial(_fail, data_dir=data_dir, clip=clip, reason=reason)
    return Finding("clips", clip.path, reason, "its row becomes failed", mend)


def _check_row(data_dir: Path, clip: _Clip, deep: bool) -> Iterator[Finding]:
    if not _is_inside(data_dir, clip.path):
        reason = "its path leads out of the folder of clips"
        mend = partial(_fail, data_dir=data_dir, clip=clip, reason=f"{reason}: {clip.path}")
        yield Finding("clips", clip.path, f"of clip {clip.id}: {reason}", "its row becomes failed", mend)
        return
    if clip.thumbnail is not None and not _is_inside(data_dir, clip.thumbnail):
        yield Finding(
            "clips", clip.thumbnail, f"of clip {clip.id}: its path leads out of the folder of clips",
            "it is forgotten, and another is made", partial(_renew_thumbnail, data_dir=data_dir, clip=clip),
        )  # fmt: skip
        return
    file, part = data_dir / clip.path, str(part_path(Path(clip.path)))
    if clip.state == "recording":
        yield Finding(
            "clips", clip.path, "was being recorded when its session ended", "it is made playable, or becomes failed",
            partial(_recover, data_dir=data_dir, clip=clip),
        )  # fmt: skip
        return
    if not clip.is_living:
        yield from _check_dead(data_dir, clip)
    elif not _is_file(file):
        yield _gone(data_dir, clip)
    elif problem := _problem_of(data_dir, clip, deep):
        yield Finding(
            "clips", clip.path, problem, "its row is corrected, or where nothing plays it is quarantined",
            partial(_correct, data_dir=data_dir, clip=clip),
        )  # fmt: skip
    elif clip.thumbnail is not None:
        is_there = _is_file(data_dir / clip.thumbnail)
        if not is_there or (deep and not shows_picture(data_dir, clip.thumbnail)):
            yield Finding(
                "clips", clip.thumbnail, "the thumbnail shows nothing" if is_there else "the thumbnail is gone",
                "another is made", partial(_renew_thumbnail, data_dir=data_dir, clip=clip),
            )  # fmt: skip
    if os.path.lexists(data_dir / part):
        yield Finding(
            "clips", part, f"is there, but its row says {clip.state}", "it is quarantined",
            partial(_quarantine, data_dir=data_dir, path=part),
        )  # fmt: skip


def _check_dead(data_dir: Path, clip: _Clip) -> Iterator[Finding]:
    """Files of a row that says that there are none."""
    if clip.state in ("failed", "quarantined") and _is_file(data_dir / clip.path):
        yield Finding(
            "clips", clip.path, f"is there, but its row says {clip.state}",
            "its row becomes recovered where it plays, else it is quarantined",
            partial(_correct, data_dir=data_dir, clip=clip),
        )  # fmt: skip
        return
    for path in filter(None, (clip.path, clip.thumbnail)):
        if os.path.lexists(data_dir / path) and not (data_dir / path).is_dir():
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
    if (found.width, found.height, found.codec) != (clip.width, clip.height, clip.codec):
        return (
            f"is {found.codec} of {found.width}x{found.height}, its row says {clip.codec} of {clip.width}x{clip.height}"
        )
    return ""


def _check_files(data_dir: Path, clips: Sequence[_Clip]) -> Iterator[Finding]:
    """Clips, thumbnails and links in clips/ that no row names; what else an owner keeps there is no affair of ours."""
    named = {path for clip in clips for path in (clip.path, clip.thumbnail) if path}
    for clip in clips:
        thumbnail = Path(clip.path).with_suffix(".jpg")
        named.add(str(part_path(Path(clip.path))))  # of its row's own check
        if clip.session_is_open and clip.state == "recording":
            named |= {str(thumbnail), str(part_path(thumbnail))}
        elif clip.is_living and clip.thumbnail is None:
            named.add(str(part_path(thumbnail)))
    unread: list[OSError] = []
    for folder, folders, files in os.walk(data_dir / CLIPS_FOLDER, onerror=unread.append):
        here = Path(folder).relative_to(data_dir)
        links = [name for name in folders if (Path(folder) / name).is_symlink()]
        ours = [name for name in files if name.endswith(_OURS)]
        # A clip that is taken in brings its thumbnail with it; the whole ones go first, and keep their numbers.
        for name in sorted(ours + links, key=lambda name: (name.endswith(".jpg"), name.endswith(_PART), name)):
            path = str(here / name)
            if path in named:
                continue
            if (data_dir / path).is_symlink():
                problem, remedy = "is a symbolic link, and no row names it", "it is quarantined, not what it points to"
            elif name.endswith(".mp4"):
                problem, remedy = "is not in the history", "it is taken into it if it plays, else quarantined"
            elif f"{name.removesuffix('.jpg')}.mp4" in files:
                problem, remedy = "is not in the history", "it goes with its clip"
            else:
                problem, remedy = "is not in the history", "it is quarantined"
            yield Finding("files", path, problem, remedy, partial(_adopt, data_dir=data_dir, path=path))
    for fault in unread:
        if not isinstance(fault, FileNotFoundError):
            path = os.path.relpath(os.fsdecode(fault.filename), data_dir)
            yield Finding(
                "files", path, f"cannot be read: {fault.strerror}", "not mended here: look at who may read it"
            )


def _is_inside(data_dir: Path, path: str) -> bool:
    """Whether a row's path is a plain one of a file below the folder of clips, with no link on its way."""
    pure = PurePosixPath(path)
    if str(pure) != path or ".." in pure.parts or len(pure.parts) < 2 or pure.parts[0] != CLIPS_FOLDER or "\0" in path:
        return False
    here = data_dir
    for part in pure.parts:
        here = here / part
        if here.is_symlink():
            return False
    return True


def _is_file(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()


def _execute(connection: sqlite3.Connection, statements: Sequence[Statement]) -> None:
    with transaction(connection):
        for sql, parameters in statements:
            connection.execute(sql, parameters)


def _fail(connection: sqlite3.Connection, data_dir: Path, clip: _Clip, reason: str) -> None:
    _execute(connection, [("UPDATE clips SET state = 'failed', failure = ? WHERE id = ?", (reason, clip.id))])
    for column, path in (("path", clip.path), ("thumbnail", clip.thumbnail)):
        if path and not _is_inside(data_dir, path):
            name = f"clips/lost-{clip.id}{'.mp4' if column == 'path' else '.jpg'}"
            _execute(connection, [(f"UPDATE clips SET {column} = ? WHERE id = ?", (name, clip.id))])  # noqa: S608 - ours
        elif path:
            _quarantine(connection, data_dir, path)


def _recover(connection: sqlite3.Connection, data_dir: Path, clip: _Clip) -> None:
    result = recover_clip(data_dir, clip.path)
    reason = "a crash left nothing of it that plays"
    _execute(connection, clip_end(clip.id, "recovered", result) if result else [(FAIL_CLIP, (reason, clip.id))])


def _correct(connection: sqlite3.Connection, data_dir: Path, clip: _Clip) -> None:
    """Let the row say what its file holds; where that is nothing, the file is quarantined."""
    found = measure_clip(data_dir, clip.path)
    if found is None:
        _execute(connection, [("UPDATE clips SET state = 'quarantined' WHERE id = ?", (clip.id,))])
        for path in filter(None, (clip.path, clip.thumbnail)):
            _quarantine(connection, data_dir, path)
        return
    thumbnail = clip.thumbnail if clip.is_living else make_thumbnail(data_dir, clip.path)
    correct = (
        "UPDATE clips SET state = iif(state = 'complete' AND frames = ?1, state, 'recovered'), failure = NULL,"
        " frames = ?1, ended_us = started_us + ?2, triggered_us = min(triggered_us, started_us + ?2),"
        " width = ?3, height = ?4, codec = ?5, bytes = ?6, thumbnail = ?7 WHERE id = ?8",
        (found.frames, found.ended_ns // 1000, found.width, found.height, found.codec, found.bytes, thumbnail, clip.id),
    )
    _execute(connection, [correct])


def _renew_thumbnail(connection: sqlite3.Connection, data_dir: Path, clip: _Clip) -> None:
    """Another one beside its clip; what was there, and shows nothing, is quarantined."""
    own = str(Path(clip.path).with_suffix(".jpg"))
    for path in {own, clip.thumbnail or own}:
        if _is_inside(data_dir, path) and _is_file(data_dir / path) and not shows_picture(data_dir, path):
            _quarantine(connection, data_dir, path)
    is_there = clip.is_living and _is_inside(data_dir, clip.path) and _is_file(data_dir / clip.path)
    thumbnail = make_thumbnail(data_dir, clip.path) if is_there else None
    _execute(connection, [("UPDATE clips SET thumbnail = ? WHERE id = ?", (thumbnail, clip.id))])


def _quarantine(_: sqlite3.Connection, data_dir: Path, path: str) -> None:
    """A file or a link; a folder, whatever a row says, is not moved with all that is in it."""
    file = data_dir / path
    if file.is_symlink() or (file.exists() and not file.is_dir()):
        quarantine(data_dir, path)


def _adopt(connection: sqlite3.Connection, data_dir: Path, path: str) -> None:
    """Take a file that no row names into the history, as far as its name and content tell; else quarantine it."""
    file = data_dir / path
    if file.is_symlink():
        quarantine(data_dir, path)
        return
    if not file.exists():
        return
    is_text = path.isprintable() and path == _shown(path)  # else no row can name it
    if is_text and connection.execute("SELECT 1 FROM clips WHERE thumbnail = ?", (path,)).fetchone():
        return  # it came with its clip
    whole = f"{path.removesuffix(_PART)}.mp4" if path.endswith(_PART) else path
    name = _NAME.fullmatch(Path(whole).name)
    triggered_us = _moment_of(name["at"]) if name and is_text else None
    found: ClipResult | None = None
    if triggered_us is not None and _is_file(file):
        if whole == path:
            found = measure_clip(data_dir, path)
        elif not os.path.lexists(data_dir / whole):
            found = recover_clip(data_dir, whole)
    if name is None or triggered_us is None or found is None:
        _quarantine(connection, data_dir, path)
        return
    with transaction(connection):
        _insert_adopted(connection, whole, name, triggered_us, found)


def _moment_of(text: str) -> int | None:
    """The microseconds of a file name's time; None where there is no such time."""
    try:
        at = datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return 1_000_000 * round((at - _EPOCH).total_seconds())


def _insert_adopted(
    connection: sqlite3.Connection, path: str, name: re.Match[str], triggered_us: int, found: ClipResult
) -> None:
    """Rows for a clip of which only the file is left; it begins at its name's second, for want of a better time.

    All such clips of a camera are of one session, `adopted`, that lasts from the first to the last of them.
    """

    def full(plain: str, query: str) -> str:
        return next((text for (text,) in connection.execute(query) if in_file_names(text) == plain), plain)

    camera = full(name["camera"], "SELECT name FROM cameras")
    label = full(name["label"], "SELECT DISTINCT label FROM clips UNION SELECT DISTINCT label FROM hourly_counts")
    connection.execute("INSERT OR IGNORE INTO cameras (name) VALUES (?)", (camera,))
    connection.execute(
        "INSERT OR IGNORE INTO models (name, engine, weights, weights_sha256, input_size)"
        " VALUES ('unknown', 'unknown', 'unknown', '', 0)"
    )
    ended_us = triggered_us + found.ended_ns // 1000
    [(camera_id,)] = connection.execute("SELECT id FROM cameras WHERE name = ?", (camera,)).fetchall()
    [(model_id,)] = connection.execute("SELECT id FROM models WHERE name = 'unknown'").fetchall()
    adopted = connection.execute(
        "SELECT s.id FROM sessions AS s JOIN session_cameras AS p ON p.session_id = s.id"
        " WHERE s.end_reason = 'adopted' AND p.camera_id = ? ORDER BY s.id",
        (camera_id,),
    ).fetchone()
    if adopted is None:
        adopted = connection.execute(
            "INSERT INTO sessions (started_us, ended_us, end_reason, heartbeat_us, anchor_mono_ns, anchor_utc_us,"
            " boot_id, version, config) VALUES (?1, ?2, 'adopted', ?2, 0, ?1, '', ?3, '') RETURNING id",
            (triggered_us, ended_us, __version__),
        ).fetchone()
        connection.execute(
            "INSERT INTO session_cameras (session_id, camera_id, model_id, source, pace, times_from, width, height,"
            " fps, fourcc, anchor_mono_ns, anchor_utc_us, ended_us)"
            " VALUES (?, ?, ?, ?, 'max', 'file_name', ?, ?, NULL, ?, 0, ?, ?)",
            (adopted[0], camera_id, model_id, CLIPS_FOLDER, found.width, found.height, found.codec, triggered_us,
             ended_us),
        )  # fmt: skip
    [session_id] = adopted
    span = (session_id, triggered_us, ended_us)
    connection.execute(
        "UPDATE sessions SET started_us = min(started_us, ?2), anchor_utc_us = min(anchor_utc_us, ?2),"
        " ended_us = max(ended_us, ?3), heartbeat_us = max(heartbeat_us, ?3) WHERE id = ?1",
        span,
    )
    connection.execute(
        "UPDATE session_cameras SET anchor_utc_us = min(anchor_utc_us, ?2), ended_us = max(ended_us, ?3)"
        " WHERE session_id = ?1",
        span,
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
