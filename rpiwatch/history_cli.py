"""The commands that read the history: events, visits, clips, explain, stats, sql; and migrate."""

from __future__ import annotations

import difflib
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from rpiwatch.report import Format

if TYPE_CHECKING:
    from rpiwatch.explain.facts import ClipStory, MomentStory
    from rpiwatch.store.queries import Answer, Facts, Filter, View
    from rpiwatch.store.spool import Row

DataDirOption = Annotated[
    Path | None, typer.Option("--data-dir", metavar="DIR", help="The folder of rpiwatch.db and clips/.")
]
FormatOption = Annotated[Format, typer.Option("--format", help="For people, or for programs.")]
SinceOption = Annotated[
    str | None,
    typer.Option(metavar="WHEN", help="Only what began since: 2h, 3d, 2026-11-24 or 2026-11-24T10:00 (local time)."),
]
UntilOption = Annotated[
    str | None, typer.Option(metavar="WHEN", help="Only what began before; a day alone is meant to its end.")
]
LabelOption = Annotated[list[str] | None, typer.Option("--label", help="Only this label; may be given several times.")]
CameraOption = Annotated[str | None, typer.Option(help="Only this camera.")]
LimitOption = Annotated[int, typer.Option(min=0, help="The newest so many; 0 is all.")]

S = TypeVar("S", "ClipStory", "MomentStory")

LIMIT = 100
SQL_TABLE_ROWS = 1000
SQL_TIMEOUT_S = 30.0


def register(app: typer.Typer) -> None:
    """Add the commands to an application."""
    for command in (events, visits, clips, explain, lock, unlock, stats, sql, migrate):
        app.command()(command)


def events(
    data_dir: DataDirOption = None,
    format: FormatOption = Format.TABLE,
    since: SinceOption = None,
    until: UntilOption = None,
    label: LabelOption = None,
    camera: CameraOption = None,
    limit: LimitOption = LIMIT,
) -> None:
    """List label changes, the newest first."""
    from rpiwatch.store.queries import EVENTS

    shown = {
        "local": "when",
        "camera": "camera",
        "label": "label",
        "detail": "detail",
        "confidence": "confidence",
        "previous_label": "before",
    }
    _list(EVENTS, shown, data_dir, format, since, until, label, camera, limit)


def visits(
    data_dir: DataDirOption = None,
    format: FormatOption = Format.TABLE,
    since: SinceOption = None,
    until: UntilOption = None,
    label: LabelOption = None,
    camera: CameraOption = None,
    limit: LimitOption = LIMIT,
) -> None:
    """List visits, each a label from its start to its end, the newest first; one without an end is still going on."""
    from rpiwatch.store.queries import VISITS

    shown = {
        "local": "from",
        "end_local": "to",
        "duration_s": "seconds",
        "camera": "camera",
        "label": "label",
        "detail": "detail",
        "confidence": "confidence",
        "subjects": "subjects",
    }
    _list(VISITS, shown, data_dir, format, since, until, label, camera, limit)


def clips(
    data_dir: DataDirOption = None,
    format: FormatOption = Format.TABLE,
    since: SinceOption = None,
    until: UntilOption = None,
    label: LabelOption = None,
    camera: CameraOption = None,
    limit: LimitOption = LIMIT,
) -> None:
    """List clips, the newest first; their paths are relative to the data folder."""
    from rpiwatch.store.queries import CLIPS

    shown = {
        "id": "clip",
        "local": "from",
        "duration_s": "seconds",
        "camera": "camera",
        "label": "label",
        "peak_confidence": "peak",
        "subjects": "subjects",
        "state": "state",
        "locked": "locked",
        "path": "path",
    }
    _list(CLIPS, shown, data_dir, format, since, until, label, camera, limit)


def explain(
    clip: Annotated[
        str | None,
        typer.Argument(metavar="CLIP", help="Its number, its file's path or name, as `rpiwatch clips` shows."),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option("--at", metavar="WHEN", help="Why is there no clip? What was seen then, as in --since."),
    ] = None,
    missed: Annotated[bool, typer.Option("--missed", help="List what was nearly there, the newest first.")] = False,
    data_dir: DataDirOption = None,
    format: FormatOption = Format.TABLE,
    since: SinceOption = None,
    until: UntilOption = None,
    label: LabelOption = None,
    camera: CameraOption = None,
    limit: LimitOption = LIMIT,
) -> None:
    """Say why a clip was saved, or why there is none: scores over time, and which gates were passed or not.

    The gates, in their order: enter (the smoothed score), dwell (for how long), size, still (a thing that stands in its
    place for hours), quiet (a time at which no clips are saved).

    JSON of a clip: clip, model, session, continues, continued_by, thresholds (enter, stay, dwell_s), thresholds_from
    (clip or session), night, grounds, gates (gate, reached, needed, passed), quiet, peak, scores (milliseconds
    from the clip's start, and score), labels, subjects, near_misses, incidents.

    JSON of --at: at_us, window_s, cameras; of each camera: camera, watching, watched_from_us, watched_until_us,
    watched_again_us, session, targets, label (at that moment), labels, subjects, near_misses, clips, still_things,
    incidents, lost. Moments (…_us) are UTC microseconds, boxes left, top, right and bottom as fractions of the picture.

    --missed gives the rows of near_miss_list, and why in words. Only it takes --since, --until, --label and CSV.
    """
    from rpiwatch.config import resolve_data_dir
    from rpiwatch.errors import UserError
    from rpiwatch.moments import parse_moment
    from rpiwatch.store.queries import open_history, open_snapshot

    if sum((clip is not None, at is not None, missed)) != 1:
        raise UserError("explain: expected one of CLIP, --at WHEN and --missed")
    if missed:
        _list_missed(data_dir, format, since, until, label, camera, limit)
        return
    if format is Format.CSV:
        raise UserError("explain: CSV is for --missed; expected --format table or json")
    if since or until or label or (clip is not None and camera):
        raise UserError(
            "explain: --since, --until and --label go with --missed, --camera with --missed and --at; take them out"
        )
    folder = resolve_data_dir(data_dir)
    if clip is not None:
        from rpiwatch.explain.facts import find_clip, read_clip
        from rpiwatch.explain.text import clip_text

        with open_snapshot(folder) as connection:
            story = read_clip(connection, find_clip(connection, folder, clip))
        _tell(story, clip_text, format)
        return
    from rpiwatch.explain.facts import read_moment
    from rpiwatch.explain.text import moment_text

    at_us = parse_moment(at or "", time.time_ns() // 1000)
    with open_snapshot(folder) as connection:
        seen = read_moment(connection, at_us, camera)
    _tell(seen, moment_text, format)
    if camera is not None and not seen.cameras:
        with open_history(folder) as history:
            _tell_unknown(camera, "camera", history.cameras())


def _tell(story: S, as_text: Callable[[S, int, str], str], format: Format) -> None:
    from dataclasses import asdict

    from rpiwatch.report import write_json

    if format is Format.JSON:
        write_json(asdict(story))
    else:
        print(as_text(story, shutil.get_terminal_size().columns, sys.stdout.encoding or "utf-8"))


def _list_missed(
    data_dir: Path | None,
    format: Format,
    since: str | None,
    until: str | None,
    labels: list[str] | None,
    camera: str | None,
    limit: int,
) -> None:
    from rpiwatch.explain.gates import in_words
    from rpiwatch.explain.text import summary
    from rpiwatch.store.queries import NEAR_MISSES, Answer

    gates: Counter[str] = Counter()

    def with_why(answer: Answer) -> Answer:
        def rows() -> Iterator[Row]:
            for row in answer.rows:
                miss: dict[str, Any] = dict(zip(answer.columns, row, strict=True))
                gates[miss["gate"]] += 1
                why = in_words(miss["label"], miss["gate"], miss["reached"], miss["needed"], night=bool(miss["night"]))
                yield (*row, why)

        return Answer((*answer.columns, "why"), rows())

    shown = {
        "local": "when",
        "duration_s": "seconds",
        "camera": "camera",
        "label": "label",
        "gate": "gate",
        "why": "why",
    }
    _list(NEAR_MISSES, shown, data_dir, format, since, until, labels, camera, limit, with_why)
    if format is Format.TABLE:
        print(summary(gates, limit or None))


ClipsArgument = Annotated[list[int], typer.Argument(metavar="CLIP…", help="Numbers, as `rpiwatch clips` shows them.")]


def lock(clips: ClipsArgument, data_dir: DataDirOption = None) -> None:
    """Keep clips, however full the disk gets."""
    _set_locked(data_dir, clips, True)


def unlock(clips: ClipsArgument, data_dir: DataDirOption = None) -> None:
    """Let clips make room again when the disk fills."""
    _set_locked(data_dir, clips, False)


def _set_locked(data_dir: Path | None, clips: list[int], locked: bool) -> None:
    from rpiwatch.config import resolve_data_dir
    from rpiwatch.store.edits import lock_clips, open_for_edits

    with open_for_edits(resolve_data_dir(data_dir)) as connection:
        lock_clips(connection, clips, locked=locked)


def stats(data_dir: DataDirOption = None, format: FormatOption = Format.TABLE) -> None:
    """Sum the history up: how much was watched and seen, by label, and what it takes on the disk.

    CSV has the labels only.
    """
    from rpiwatch.config import resolve_data_dir
    from rpiwatch.report import write_json, write_rows
    from rpiwatch.store.queries import open_history

    with open_history(resolve_data_dir(data_dir)) as history:
        labels = history.label_totals()
        if format is Format.CSV:
            write_rows(labels.columns, labels.rows, format)
            return
        totals, session = history.totals(), history.last_session()
        if format is Format.JSON:
            rows = [dict(zip(labels.columns, row, strict=True)) for row in labels.rows]
            write_json({**totals, "last_session": session, "labels": rows})
            return
        for name, text in _summary(totals, session):
            print(f"{name:<10} {text}")
        print()
        shown = {"label": "label", "visits": "visits", "shown_s": "seconds seen", "clips": "clips"}
        write_rows(labels.columns, labels.rows, format, table_columns=shown)


def sql(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="One SELECT; the README names the views.")],
    data_dir: DataDirOption = None,
    format: FormatOption = Format.TABLE,
    timeout_s: Annotated[float, typer.Option(min=0, help="Stop a query that takes longer.")] = SQL_TIMEOUT_S,
) -> None:
    """Ask the history in SQL. It can only read, whatever the query says."""
    from rpiwatch.config import resolve_data_dir
    from rpiwatch.report import write_rows
    from rpiwatch.store.queries import open_history

    with open_history(resolve_data_dir(data_dir)) as history:
        # One row more than a table shows tells that there are more.
        answer = history.ask(query, timeout_s, SQL_TABLE_ROWS + 1 if format is Format.TABLE else None)
        write_rows(answer.columns, answer.rows, format, max_table_rows=SQL_TABLE_ROWS)


def migrate(data_dir: DataDirOption = None, format: FormatOption = Format.TABLE) -> None:
    """Bring the database to this version's schema, with the daemon stopped; the old one is copied first.

    The daemon does this itself when it starts.
    """
    from rpiwatch.config import resolve_data_dir
    from rpiwatch.report import write_rows
    from rpiwatch.store import hold_data_folder
    from rpiwatch.store import migrate as bring_up_to_date
    from rpiwatch.store.folder import find_database

    folder = resolve_data_dir(data_dir)
    find_database(folder)
    with hold_data_folder(folder):
        done = bring_up_to_date(folder)
    if format is Format.TABLE:
        if done.from_version == done.to_version:
            print(f"{done.database}: is up to date (schema {done.to_version})")
        else:
            print(
                f"{done.database}: from schema {done.from_version} to {done.to_version} in {done.seconds:.1f} s, "
                f"{_megabytes(done.bytes_before)} before and {_megabytes(done.bytes_after)} after; "
                f"the old one is {done.copy} ({_megabytes(done.copy_bytes)}, yours to remove)"
            )
        return
    told = done.told()
    write_rows(tuple(told), [tuple(told.values())], format)


def make_filter(
    since: str | None, until: str | None, labels: list[str] | None, camera: str | None, limit: int = 0
) -> Filter:
    """The filter that the options mean; raises UserError for moments that are none."""
    from rpiwatch.moments import parse_moment
    from rpiwatch.store.queries import Filter

    now_us = time.time_ns() // 1000
    return Filter(
        since_us=None if since is None else parse_moment(since, now_us),
        until_us=None if until is None else parse_moment(until, now_us, end_of_day=True),
        labels=tuple(dict.fromkeys(labels or ())),
        camera=camera,
        limit=limit or None,
    )


def _list(
    view: View,
    shown: dict[str, str],
    data_dir: Path | None,
    format: Format,
    since: str | None,
    until: str | None,
    labels: list[str] | None,
    camera: str | None,
    limit: int,
    adorn: Callable[[Answer], Answer] = lambda answer: answer,
) -> None:
    from rpiwatch.config import resolve_data_dir
    from rpiwatch.report import write_rows
    from rpiwatch.store.queries import open_history

    wanted = make_filter(since, until, labels, camera, limit)
    with open_history(resolve_data_dir(data_dir)) as history:
        answer = adorn(history.rows(view, wanted))
        count = write_rows(answer.columns, answer.rows, format, table_columns=shown)
        if count == 0:
            for name in wanted.labels:
                _tell_unknown(name, "label", history.labels())
            if camera is not None:
                _tell_unknown(camera, "camera", history.cameras())
        elif count == limit and format is Format.TABLE:
            print(f"the newest {limit}; --limit 0 shows all", file=sys.stderr)


def _tell_unknown(name: str, kind: str, known: list[str]) -> None:
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1)
        there = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(known[:20]) or 'none yet'}"
        print(f"this history has no {kind} {name!r}; {there}", file=sys.stderr)


def _summary(totals: Facts, session: Facts | None) -> list[tuple[str, str]]:
    watched_s = float(totals["watched_s"] or 0)
    seen, skipped, looked_at = (int(totals[f"frames_{what}"] or 0) for what in ("seen", "skipped", "classified"))
    lines = [
        ("history", f"{_local(totals['first_us'])} to {_local(totals['last_us'])}" if totals["first_us"] else "empty"),
        (
            "watched",
            f"{watched_s / 3600:,.2f} hours, {seen:,} frames, {skipped / seen if seen else 0:.2%} of them skipped, "
            f"{looked_at / seen if seen else 0:.2%} shown to a network",
        ),
        ("seen", f"{totals['visits']:,} visits in {totals['label_changes']:,} label changes"),
        ("clips", f"{totals['clips']:,}, {_megabytes(totals['clip_bytes'])}"),
        (
            "sessions",
            f"{totals['sessions']:,}, of which {totals['crashes']:,} crashed; {totals['incidents']:,} incidents",
        ),
    ]
    if session is not None:
        end = f"to {_local(session['ended_us'])} ({session['end_reason']})" if session["ended_us"] else "still open"
        lines.append(("last", f"session {session['id']} from {_local(session['started_us'])} {end}"))
    return [*lines, ("database", _megabytes(totals["database_bytes"]))]


def _local(at_us: int | float | str | None) -> str:
    return f"{datetime.fromtimestamp(int(at_us or 0) / 1e6).astimezone():%Y-%m-%d %H:%M:%S}"


def _megabytes(size: int | float | str | None) -> str:
    return f"{int(size or 0) / 1e6:,.1f} MB"
