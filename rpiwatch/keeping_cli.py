"""The commands that keep, thin out and set right a history: backup, prune, shift-time."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

from rpiwatch.errors import UserError

if TYPE_CHECKING:
    from rpiwatch.store.backup import Progress

DataDirOption = Annotated[
    Path | None, typer.Option("--data-dir", metavar="DIR", help="The folder of rpiwatch.db and clips/.")
]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")]
YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]

PROGRESS_EVERY_S = 0.2
SHOWN = 20
"""Sessions or files that are named one by one; of more, only how many there are."""


class OffsetCommand(TyperCommand):
    """A command whose argument may begin with a minus, as no other option's name does before a digit."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """See its class; newer versions of Typer have a Context of their own."""
        return super().parse_args(ctx, [re.sub(r"^-(?=[\d.])", "\N{MINUS SIGN}", word) for word in args])


def register(app: typer.Typer) -> None:
    """Add the commands to an application."""
    app.command()(backup)
    app.command()(prune)
    app.command("shift-time", cls=OffsetCommand)(shift_time)


def backup(
    destination: Annotated[Path, typer.Argument(metavar="DEST", help="A folder on another disk, new or of before.")],
    data_dir: DataDirOption = None,
    no_clips: Annotated[bool, typer.Option("--no-clips", help="The database only.")] = False,
) -> None:
    """Copy the history and its clips into a folder that is a data folder itself, also while the daemon runs.

    A second run copies what is new, one that was interrupted goes on. Nothing in DEST is deleted.
    """
    from rpiwatch.config import resolve_data_dir
    from rpiwatch.store.backup import back_up

    target = destination.expanduser().absolute()
    line = _Line()
    with line:
        done = back_up(resolve_data_dir(data_dir), target, clips=not no_clips, progress=line.show_backup)
    print(f"{target}: the database ({_megabytes(done.database_bytes)})", end="")
    if no_clips:
        print(", without clips")
    else:
        print(f" and {done.copied:,} files ({_megabytes(done.copied_bytes)}); {done.present:,} were there already")
    if done.expired:
        print(f"{done.expired:,} clips went while it ran, and are gone in the copy too")
    if done.kept:
        print(f"{done.kept:,} clips that the history does not list any more are kept there")
    for path, reason in list(done.failed.items())[:SHOWN]:
        print(f"rpiwatch: {path}: not copied: {reason}", file=sys.stderr)
    if done.failed:
        print(f"rpiwatch: {len(done.failed):,} files were not copied, all else was", file=sys.stderr)
        raise typer.Exit(1)


def prune(
    before: Annotated[
        str, typer.Option(metavar="WHEN", help="What began before: 90d ago, 2026-11-24 or 2026-11-24T10:00 (local).")
    ],
    data_dir: DataDirOption = None,
    label: Annotated[
        list[str] | None, typer.Option("--label", help="Only clips of this label; may be given several times.")
    ] = None,
    camera: Annotated[str | None, typer.Option(help="Only clips of this camera.")] = None,
    history: Annotated[
        bool, typer.Option("--history", help="Label changes and all else of whole sessions too; stop the daemon first.")
    ] = False,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
) -> None:
    """Delete old clips, but none that is locked; their rows stay, and say so.

    --history also deletes what was seen: everything of the sessions that ended before WHEN, and cannot be undone.
    """
    from contextlib import nullcontext

    from rpiwatch.config import resolve_data_dir
    from rpiwatch.moments import parse_moment
    from rpiwatch.store import hold_data_folder, pruning
    from rpiwatch.store.edits import open_for_edits

    if history and (label or camera is not None):
        raise UserError(
            "--history deletes whole sessions, so it cannot be limited by --label or --camera: leave one out"
        )
    wish = pruning.Wish(parse_moment(before, time.time_ns() // 1000), tuple(dict.fromkeys(label or ())), camera)
    folder = resolve_data_dir(data_dir)
    with open_for_edits(folder) as connection, hold_data_folder(folder) if history else nullcontext():
        clips = pruning.find_clips(connection, wish)
        sessions = pruning.find_sessions(connection, wish.before_us) if history else None
        for text in _pruning(clips, sessions):
            print(text)
        if dry_run or not (clips.ids or (sessions is not None and (sessions.ids or sessions.still_things))):
            return
        _ask("Delete them?", yes)
        stuck = pruning.finish_removals(connection, folder)
        removed = pruning.remove_clips(connection, folder, clips.ids)
        stuck |= removed.stuck
        print(f"deleted {removed.clips:,} clips, {_megabytes(removed.bytes)}")
        if sessions is not None:
            _forget(connection, folder, sessions.ids, wish.before_us)
    for path, reason in list(stuck.items())[:SHOWN]:
        print(f"rpiwatch: {path}: could not be removed: {reason}", file=sys.stderr)
    if stuck:
        raise typer.Exit(1)


def shift_time(
    offset: Annotated[
        str | None, typer.Argument(metavar="OFFSET", help="What is added to the times: +1h, -3d2h, +14610d12h30m.")
    ] = None,
    data_dir: DataDirOption = None,
    wrong: Annotated[
        str | None, typer.Option("--from", metavar="WRONG", help="Instead of an offset: what the clock said …")
    ] = None,
    right: Annotated[str | None, typer.Option("--to", metavar="RIGHT", help="… when it was this.")] = None,
    session: Annotated[
        list[int] | None, typer.Option("--session", metavar="N", help="Only this session; may be given several times.")
    ] = None,
    camera: Annotated[
        str | None, typer.Option(help="Only sessions of this camera; of a folder, the times of its files.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="WHEN", help="Only sessions that began since, by their wrong clock.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="WHEN", help="Only sessions that began before, likewise.")
    ] = None,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
) -> None:
    """Set the times of whole sessions right whose clock was wrong all along, with the daemon stopped.

    Rows, clips and sums move in one transaction, and a note of it is kept. The files of clips keep their names.
    """
    from rpiwatch.config import resolve_data_dir
    from rpiwatch.moments import parse_moment
    from rpiwatch.store import hold_data_folder, time_shift
    from rpiwatch.store.edits import open_for_edits

    now_us = time.time_ns() // 1000
    shift_us = _shift_us(offset, wrong, right, now_us)
    choice = time_shift.Choice(
        tuple(dict.fromkeys(session or ())),
        camera,
        None if since is None else parse_moment(since, now_us),
        None if until is None else parse_moment(until, now_us, end_of_day=True),
    )
    folder = resolve_data_dir(data_dir)
    with open_for_edits(folder) as connection, hold_data_folder(folder):
        chosen = time_shift.choose(connection, choice)
        time_shift.refuse_impossible(chosen, shift_us, now_us)
        changes = sum(one.label_changes for one in chosen)
        first_us, last_us = min(one.first_us for one in chosen), max(one.last_us for one in chosen)
        for one in chosen[:SHOWN]:
            print(f"{one.name}: {one.label_changes:,} label changes" + (", by its file's times" * (one.part == "file")))
        print(f"{len(chosen):,} sessions, {changes:,} label changes, by {_length(shift_us)}:")
        for name, at_us in (("first", first_us), ("last", last_us)):
            print(f"  {name:<5} {time_shift.utc_text(at_us)}  ->  {time_shift.utc_text(at_us + shift_us)}")
        for text in time_shift.overlaps(connection, chosen, shift_us)[:SHOWN]:
            print(f"beware: {text}", file=sys.stderr)
        if dry_run:
            return
        _ask("Shift them?", yes)
        time_shift.shift(connection, chosen, shift_us, now_us)
    print("shifted; the files of clips keep the names that they have, and another shift by as much takes it back")


def _shift_us(offset: str | None, wrong: str | None, right: str | None, now_us: int) -> int:
    from rpiwatch.moments import parse_moment, parse_offset

    if offset is not None and wrong is None and right is None:
        return parse_offset(offset)
    if offset is None and wrong is not None and right is not None:
        shift_us = parse_moment(right, now_us) - parse_moment(wrong, now_us)
        if shift_us == 0:
            raise UserError("--from and --to are the same moment, so there is nothing to shift")
        return shift_us
    raise UserError("by how much is not said; expected either an OFFSET, such as +1h, or both --from and --to")


def _pruning(clips: Any, sessions: Any) -> list[str]:
    from rpiwatch.store.time_shift import utc_text

    when = "" if clips.first_us is None else f", from {utc_text(clips.first_us)} to {utc_text(clips.last_us)}"
    lines = [f"{len(clips.ids):,} clips, {_megabytes(clips.bytes)}{when}"]
    if clips.locked:
        lines.append(f"{clips.locked:,} more are locked, and stay")
    if sessions is not None:
        lines.append(
            f"{len(sessions.ids):,} sessions: {sessions.label_changes:,} label changes, {sessions.subjects:,} "
            f"subjects, {sessions.near_misses:,} near misses, {sessions.heartbeats:,} heartbeats, "
            f"{sessions.incidents:,} incidents, {sessions.clips:,} rows of clips"
        )
        if sessions.still_things:
            lines.append(f"{sessions.still_things:,} still things that were not seen since")
        if sessions.spanning:
            which = ", ".join(map(str, sessions.spanning[:SHOWN]))
            lines.append(f"sessions stay whole that went on after it: {which}")
    return lines


def _forget(connection: Any, folder: Path, sessions: Sequence[int], before_us: int) -> None:
    import shutil

    from rpiwatch.config import DATABASE_NAME
    from rpiwatch.store import pruning

    line = _Line()
    with line:
        rows = pruning.forget(connection, sessions, lambda gone: line.show(f"{gone:,} rows deleted"))
        rows += pruning.forget_still_things(connection, before_us)
    print(f"deleted {rows:,} rows")
    database = folder / DATABASE_NAME
    size = database.stat().st_size
    # Once for the new database's pages in the log, once for its temporary copy.
    if shutil.disk_usage(folder).free > 2 * size + 16_000_000:
        pruning.compact(connection)
        print(f"{database}: {_megabytes(size)} before, {_megabytes(database.stat().st_size)} now")
    else:
        print(
            f"{database}: stays as large as it is, since there is no room to write it anew; new rows will use its room"
        )
    if copies := sorted(copy.name for copy in folder.glob(f"{database.stem}-*{database.suffix}")):
        print(f"older copies of the database still hold what was deleted: {', '.join(copies)}", file=sys.stderr)


def _ask(question: str, yes: bool) -> None:
    """Go on, or end: nothing is done that nobody has agreed to."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise UserError("nobody can be asked here, so nothing was done: give --yes to do it, or --dry-run to look only")
    typer.confirm(question, abort=True)


class _Line:
    """One line on a terminal that says how far it is; elsewhere nothing."""

    def __init__(self) -> None:
        self._shows = sys.stderr.isatty()
        self._next_s = 0.0

    def __enter__(self) -> _Line:
        return self

    def __exit__(self, *_: object) -> None:
        if self._next_s:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def show(self, text: str) -> None:
        """Show it instead of what stood there, a few times a second at most."""
        now_s = time.monotonic()
        if self._shows and now_s >= self._next_s:
            self._next_s = now_s + PROGRESS_EVERY_S
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)

    def show_backup(self, progress: Progress) -> None:
        """Show how far a backup is."""
        share = progress.done / progress.total if progress.total else 1.0
        if progress.stage == "database":
            self.show(f"database: {share:.0%}")
        else:
            self.show(
                f"clips: {progress.done:,} of {progress.total:,} files, "
                f"{_megabytes(progress.bytes)} of {_megabytes(progress.total_bytes)}"
            )


def _length(length_us: int) -> str:
    sign, rest_us = ("+" if length_us > 0 else "-"), abs(length_us)
    text = ""
    for unit, unit_us in (("d", 86_400_000_000), ("h", 3_600_000_000), ("m", 60_000_000)):
        count, rest_us = divmod(rest_us, unit_us)
        text += f"{count}{unit}" if count else ""
    if rest_us:
        text += f"{rest_us / 1e6:f}".rstrip("0").rstrip(".") + "s"
    return sign + text


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"
