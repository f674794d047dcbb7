# ruff: noqa: S608 - the SQL is put together of this module's own words; all values are bound
"""What the page asks of the history: each question one or a few short queries by index, on a read-only connection."""

from __future__ import annotations

import base64
import binascii
import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from rpiwatch.errors import UserError
from rpiwatch.store.queries import CHECK_EVERY_STEPS, open_database
from rpiwatch.store.rows import LIVING
from rpiwatch.tuning import Judged, reach
from rpiwatch.web import facts

HOUR_US = 3_600_000_000
DAY_US = 24 * HOUR_US
_EPOCH, _FIRST_ZONED, _LAST_ZONED = (date(year, 1, 1).toordinal() for year in (1970, 1900, 3000))
ANSWER_S = 5.0
"""For all queries of one question; what takes longer is given up, so that no page keeps a thread for ever."""
LONGEST_SUBJECT_US = 2 * HOUR_US
"""Whoever came longer ago is a thing that stands there; to look for it would mean reading all that came since."""
MOST_JUDGED = 120
"""Of one label, the latest: what is older was seen by other settings, or in another season."""
BOX_MARGIN_S = 1.0
"""Before and after a clip, from which boxes are given too, so that one at its edge can be drawn between two."""
BEFORE_SESSION_US = 60_000_000
"""Incidents of a session are no older than this before its start: a camera is opened before its books."""
DAY_INCIDENTS = 200
"""Of a day at most; the list of incidents has all."""
MOST_LABELS_BY_WEEK = 100
"""The most frequent; a vocabulary may have a thousand."""

_KEPT = f"{LIVING} AND binned_us IS NULL"
_UNREVIEWED = f"verdict IS NULL AND binned_us IS NULL AND {LIVING}"
_LOCAL = "strftime('%Y-%m-%d %H:%M:%S', {} / 1e6, 'unixepoch', 'localtime')"
_CLIP = (
    "c.id, k.name, c.label, c.state, c.started_us, c.triggered_us, c.ended_us,"
    " (c.ended_us - c.started_us) / 1e6, c.peak_confidence, c.subjects, c.width, c.height, c.bytes,"
    f" {LIVING.replace('state', 'c.state')}, c.thumbnail IS NOT NULL AND {LIVING.replace('state', 'c.state')},"
    " c.continues_clip_id, c.failure, c.locked, c.verdict, c.right_label, c.reviewed_us, c.note, c.binned_us, "
    + _LOCAL.format("c.started_us")
)
_CLIPS = f"SELECT {_CLIP} FROM clips AS c JOIN cameras AS k ON k.id = c.camera_id"
_VISIT = (
    "SELECT v.id, v.camera, v.label, v.detail, v.confidence, v.start_us, v.end_us, v.duration_s, v.ongoing,"
    " v.subjects, v.at_once,"
    # As the view has the thumbnail: the surest of its label's clips, else of those of a subject that bears it.
    " (SELECT x.id FROM clips AS x"
    "  WHERE x.camera_id = (SELECT id FROM cameras WHERE name = v.camera) AND x.session_id = v.session_id"
    "  AND x.triggered_us BETWEEN v.start_us AND coalesce(v.end_us, 9223372036854775807)"
    "  AND x.thumbnail IS NOT NULL AND x.binned_us IS NULL AND x.state IN ('complete', 'recovered')"
    "  AND (x.label = v.label OR EXISTS ("
    "   SELECT 1 FROM subjects AS w, json_each(w.names) AS name WHERE w.session_id = x.session_id"
    "   AND w.camera_id = x.camera_id AND w.number = json_extract(x.grounds, '$.subject') AND name.value = v.label))"
    "  GROUP BY x.camera_id HAVING max(2 * (x.label = v.label) + coalesce(x.peak_confidence, 0)) >= 0),"
    " v.local FROM visits AS v"
)


class NotThereError(UserError):
    """What was asked for is not in the history."""


class TooSlowError(UserError):
    """The answer took too long."""


@dataclass(frozen=True, slots=True)
class Which:
    """Which clips or visits: from `since_us` on and before `until_us`, of any of the labels; empty means all."""

    since_us: int | None = None
    until_us: int | None = None
    labels: tuple[str, ...] = ()
    camera: str | None = None


@dataclass(frozen=True, slots=True)
class WhichClips(Which):
    """And of clips: `verdict` 'unreviewed', 'reviewed', 'right', 'wrong' or None; hours of the machine's local day.

    `hours` are [from, until), which may go over midnight. `binned`: those in the bin, else those that are not.
    `with_file`: only those whose file is there. `order`: 'newest', 'oldest' or 'surest'.
    """

    verdict: str | None = None
    favourite: bool | None = None
    binned: bool = False
    with_file: bool = True
    hours: tuple[int, int] | None = None
    confidence: tuple[float, float] | None = None
    order: str = "newest"


@contextmanager
def open_for_question(data_dir: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection that gives up after `ANSWER_S`. Raises StoreError, and TooSlowError."""
    deadline = time.monotonic() + ANSWER_S
    with open_database(data_dir) as connection:
        connection.set_progress_handler(lambda: time.monotonic() > deadline, CHECK_EVERY_STEPS)
        try:
            yield connection
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_INTERRUPT:
                raise
            raise TooSlowError(
                f"the answer took longer than {ANSWER_S:g} s; ask for a shorter time or fewer filters"
            ) from None


def clip_page(connection: sqlite3.Connection, which: WhichClips, cursor: str | None, limit: int) -> facts.ClipPage:
    """Clips in the order of `which`, from a page's `next` on."""
    conditions, values = _conditions(
        which, "c.started_us", "c.label", "c.camera_id = (SELECT id FROM cameras WHERE name = ?)"
    )
    if which.verdict == "unreviewed":
        conditions.append("c.verdict IS NULL")
    elif which.verdict == "reviewed":
        conditions.append("c.verdict IS NOT NULL")
    elif which.verdict is not None:
        conditions.append("c.verdict = ?")
        values.append(which.verdict)
    conditions.append(f"c.binned_us IS {'NOT ' * which.binned}NULL")
    if which.with_file:
        conditions.append("c.state IN ('complete', 'recovered')")
    if which.favourite is not None:
        conditions.append("c.locked = 1" if which.favourite else "c.locked = 0")
    if which.hours is not None and which.hours[0] % 24 != which.hours[1] % 24:
        hour = "CAST(strftime('%H', c.started_us / 1e6, 'unixepoch', 'localtime') AS INTEGER)"
        first, end = which.hours[0], which.hours[1] % 24
        conditions.append(f"({hour} >= ? {'OR' if end <= first else 'AND'} {hour} < ?)" if end else f"{hour} >= ?")
        values += [first, end] if end else [first]
    if which.confidence is not None:
        conditions.append("coalesce(c.peak_confidence, 0) BETWEEN ? AND ?")
        values += which.confidence
    key = "coalesce(c.peak_confidence, 0)" if which.order == "surest" else "c.started_us"
    direction = "ASC" if which.order == "oldest" else "DESC"
    if cursor is not None:
        conditions.append(f"({key}, c.id) {'>' if direction == 'ASC' else '<'} (?, ?)")
        values += _read_cursor(cursor)
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    # The planner does not know that few are in the bin, or judged, and would look at all clips in the order of time.
    index = ""
    if which.binned:
        index = " INDEXED BY clips_binned"
    elif which.verdict in ("reviewed", "right", "wrong") and which.order != "surest":
        index = " INDEXED BY clips_judged"
    rows = connection.execute(
        f"SELECT {key}, {_CLIP} FROM clips AS c{index} CROSS JOIN cameras AS k ON k.id = c.camera_id{where}"
        f" ORDER BY {key} {direction}, c.id {direction} LIMIT ?",
        [*values, limit + 1],
    ).fetchall()
    next_cursor = _cursor(rows[limit - 1][0], rows[limit - 1][1]) if len(rows) > limit else None
    return facts.ClipPage([_clip(row[1:]) for row in rows[:limit]], next_cursor)


def clips_by_id(connection: sqlite3.Connection, ids: Sequence[int]) -> list[facts.Clip]:
    """Clips in the order of their numbers."""
    query = f"{_CLIPS} WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id"
    return [_clip(row) for row in connection.execute(query, (json.dumps(ids),))]


def clip_detail(connection: sqlite3.Connection, clip_id: int) -> facts.ClipDetail:
    """All of one clip; NotThereError where there is none."""
    found = clips_by_id(connection, [clip_id])
    if not found:
        raise NotThereError(f"clip {clip_id}: not in this history")
    [clip] = found
    session_id, camera_id, grounds, points = connection.execute(
        "SELECT c.session_id, c.camera_id, c.grounds, s.points FROM clips AS c"
        " LEFT JOIN clip_scores AS s ON s.clip_id = c.id WHERE c.id = ?",
        (clip_id,),
    ).fetchone()
    visit = connection.execute(
        f"{_VISIT} WHERE v.id = (SELECT x.id FROM label_changes AS x WHERE x.camera_id = ? AND x.label = ?"
        " AND x.session_id = ? AND x.at_us BETWEEN ? AND ? ORDER BY x.at_us DESC, x.id DESC LIMIT 1)",
        (camera_id, clip.label, session_id, clip.triggered_us - DAY_US, clip.triggered_us),
    ).fetchone()
    reviews = connection.execute(
        "SELECT act, at_us, who, was, became, undoes FROM reviews WHERE clip_id = ? ORDER BY id", (clip_id,)
    )
    neighbour = (
        f"SELECT id FROM clips WHERE (started_us, id) {{}} (?, ?) AND {_KEPT} ORDER BY started_us {{}}, id {{}} LIMIT 1"
    )
    newer = connection.execute(neighbour.format(">", "ASC", "ASC"), (clip.started_us, clip_id)).fetchone()
    older = connection.execute(neighbour.format("<", "DESC", "DESC"), (clip.started_us, clip_id)).fetchone()
    return facts.ClipDetail(
        clip=clip,
        trigger_s=(clip.triggered_us - clip.started_us) / 1e6,
        scores=[(ms / 1e3, score) for ms, score in json.loads(points or "[]")],
        subjects=_subjects_in(connection, session_id, camera_id, clip),
        grounds=_grounds(grounds),
        visit=_visit(visit) if visit is not None else None,
        reviews=[
            facts.Review(act, at_us, who, json.loads(was), json.loads(became), undoes)
            for act, at_us, who, was, became, undoes in reviews
        ],
        newer_id=newer[0] if newer else None,
        older_id=older[0] if older else None,
    )


def clip_file(connection: sqlite3.Connection, clip_id: int) -> tuple[str, str | None]:
    """A clip's file and thumbnail, relative to the data folder; NotThereError where it has none any more."""
    row = connection.execute(f"SELECT path, thumbnail, {LIVING}, state FROM clips WHERE id = ?", (clip_id,)).fetchone()
    if row is None:
        raise NotThereError(f"clip {clip_id}: not in this history")
    path, thumbnail, is_living, state = row
    if not is_living:
        raise NotThereError(f"clip {clip_id}: {state}, so there is no file")
    return path, thumbnail


def visit_page(connection: sqlite3.Connection, which: Which, cursor: str | None, limit: int) -> facts.VisitPage:
    """Visits, the newest first, from a page's `next` on."""
    parts, values = [], []
    # A label at a time, since an index gives the newest of one label at once, but not those of several.
    for label in which.labels or (None,):
        one = Which(which.since_us, which.until_us, () if label is None else (label,), which.camera)
        conditions, its = _conditions(one, "v.start_us", "v.label", "v.camera = ?")
        if cursor is not None:
            conditions.append("(v.start_us, v.id) < (?, ?)")
            its += _read_cursor(cursor)
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        parts.append(
            "SELECT * FROM (SELECT v.id, v.start_us FROM visits AS v"
            f"{where} ORDER BY v.start_us DESC, v.id DESC LIMIT ?)"
        )
        values += [*its, limit + 1]
    found = connection.execute(
        f"{' UNION ALL '.join(parts)} ORDER BY start_us DESC, id DESC LIMIT ?", [*values, limit + 1]
    ).fetchall()
    ids = json.dumps([visit_id for visit_id, _ in found[:limit]])
    rows = {
        row[0]: row for row in connection.execute(f"{_VISIT} WHERE v.id IN (SELECT value FROM json_each(?))", (ids,))
    }
    visits = [_visit(rows[visit_id]) for visit_id, _ in found[:limit] if visit_id in rows]
    last = found[limit - 1] if len(found) > limit else None
    return facts.VisitPage(visits, _cursor(last[1], last[0]) if last is not None else None)


def incident_page(connection: sqlite3.Connection, which: Which, cursor: str | None, limit: int) -> facts.IncidentPage:
    """Incidents, the newest first, from a page's `next` on."""
    conditions, values = _conditions(which, "i.at_us", "", "i.camera_id = (SELECT id FROM cameras WHERE name = ?)")
    if cursor is not None:
        conditions.append("(i.at_us, i.id) < (?, ?)")
        values += _read_cursor(cursor)
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = connection.execute(
        f"SELECT i.id, i.at_us, k.name, i.kind, i.detail, {_LOCAL.format('i.at_us')}"
        f" FROM incidents AS i LEFT JOIN cameras AS k ON k.id = i.camera_id{where}"
        " ORDER BY i.at_us DESC, i.id DESC LIMIT ?",
        [*values, limit + 1],
    ).fetchall()
    page = [facts.Incident(*row) for row in rows[:limit]]
    return facts.IncidentPage(page, _cursor(page[-1].at_us, page[-1].id) if len(rows) > limit else None)


def day_bounds_us(day: date) -> tuple[int, int]:
    """The first moment of a day of this machine's local time, and that of the next."""
    return _begin_us(day.toordinal()), _begin_us(day.toordinal() + 1)


def _begin_us(ordinal: int) -> int:
    if not _FIRST_ZONED <= ordinal <= _LAST_ZONED:
        return (ordinal - _EPOCH) * DAY_US  # so far away nothing is, and Python may know no zone
    return round(datetime.combine(date.fromordinal(ordinal), datetime.min.time()).astimezone().timestamp() * 1e6)


def day_summary(connection: sqlite3.Connection, day: date, camera: str | None) -> facts.DaySummary:
    """What a day brought, of all cameras or one."""
    start_us, end_us = day_bounds_us(day)
    which = Which(start_us, end_us, (), camera)
    of_camera, its = (" AND camera = ?", [camera]) if camera is not None else ("", [])
    labels = [
        facts.LabelCount(label, visits, shown_s)
        for label, visits, shown_s in connection.execute(
            f"SELECT label, sum(visits), sum(shown_s) FROM daily_counts WHERE day = ?{of_camera}"
            " GROUP BY label HAVING sum(visits) > 0 ORDER BY 2 DESC, 1",
            [day.isoformat(), *its],
        )
    ]
    clips, unreviewed = _clip_counts(connection, which)
    # Where midnight is not on a UTC hour, an hour of the sums is that in which it begins.
    by_hour = {
        hour_us: (visits, shown_s)
        for hour_us, visits, shown_s in connection.execute(
            "SELECT hour_us, sum(visits), sum(shown_s) FROM hourly_totals"
            f" WHERE hour_us >= ? AND hour_us < ?{of_camera} GROUP BY hour_us",
            [start_us - start_us % HOUR_US, end_us, *its],
        )
    }
    hours = []
    for hour_us in range(start_us - start_us % HOUR_US, end_us - end_us % HOUR_US, HOUR_US):
        begins_us = max(hour_us, start_us)
        visits, shown_s = by_hour.get(hour_us, (0, 0.0))
        hours.append(facts.Hour(begins_us, _hour_of(begins_us), visits, shown_s))
    return facts.DaySummary(
        day=day.isoformat(),
        start_us=start_us,
        end_us=end_us,
        visits=sum(count.visits for count in labels),
        clips=clips,
        unreviewed=unreviewed,
        labels=labels,
        hours=hours,
        incidents=incident_page(connection, which, None, DAY_INCIDENTS).incidents,
        watched=_watched(connection, start_us, end_us, camera),
    )


def _hour_of(at_us: int) -> int:
    """Of the machine's local day."""
    try:
        return datetime.fromtimestamp(at_us / 1e6).astimezone().hour
    except (ValueError, OverflowError, OSError):
        return at_us % DAY_US // HOUR_US


def _watched(connection: sqlite3.Connection, start_us: int, end_us: int, camera: str | None) -> list[facts.Stretch]:
    """The stretches of watching that reach into a time: of each camera from the last one back, as far as they do."""
    names = [name for (name,) in connection.execute("SELECT name FROM cameras")] if camera is None else [camera]
    found = []
    for name in names:
        stretches = connection.execute(
            "SELECT camera, start_us, end_us FROM coverage WHERE camera = ? AND start_us < ? ORDER BY start_us DESC",
            (name, end_us),
        )
        for row in stretches:
            if row[2] is not None and row[2] <= start_us:
                break
            found.append(facts.Stretch(*row))
    return sorted(found, key=lambda stretch: (stretch.start_us, stretch.camera))


def _clip_counts(connection: sqlite3.Connection, which: Which) -> tuple[int, int]:
    """Clips with a file that are not in the bin, and those of them that nobody has judged."""
    conditions, values = _conditions(
        which, "started_us", "label", "camera_id = (SELECT id FROM cameras WHERE name = ?)"
    )
    clips, unreviewed = connection.execute(
        "SELECT count(*), count(*) FILTER (WHERE verdict IS NULL) FROM clips"
        f" WHERE {' AND '.join([_KEPT, *conditions])}",
        values,
    ).fetchone()
    return int(clips), int(unreviewed)


def calendar(connection: sqlite3.Connection, first: date, last: date, camera: str | None) -> facts.Calendar:
    """The days from `first` to `last` on which something was."""
    of_camera, its = (" AND camera = ?", [camera]) if camera is not None else ("", [])
    since_us, until_us = day_bounds_us(first)[0], day_bounds_us(last)[1]
    found: dict[str, list[int]] = {}
    for day, visits in connection.execute(
        f"SELECT day, sum(visits) FROM daily_totals WHERE day BETWEEN ? AND ?{of_camera} GROUP BY day",
        [first.isoformat(), last.isoformat(), *its],
    ):
        found[day] = [int(visits or 0), 0, 0]
    of_camera = of_camera.replace("camera = ?", "camera_id = (SELECT id FROM cameras WHERE name = ?)")
    for day, clips, unreviewed in connection.execute(
        "SELECT date(started_us / 1e6, 'unixepoch', 'localtime') AS day, count(*),"
        f" count(*) FILTER (WHERE verdict IS NULL) FROM clips WHERE {_KEPT} AND started_us >= ? AND started_us < ?"
        f"{of_camera} GROUP BY day",
        [since_us, until_us, *its],
    ):
        found.setdefault(day, [0, 0, 0])[1:] = [clips, unreviewed]
    return facts.Calendar([facts.CalendarDay(day, *counts) for day, counts in sorted(found.items()) if any(counts)])


def labels(connection: sqlite3.Connection) -> facts.Labels:
    """All labels, and the cameras."""
    unreviewed = dict(connection.execute(f"SELECT label, count(*) FROM clips WHERE {_UNREVIEWED} GROUP BY label"))
    judged = {
        label: (right, wrong, precision)
        for label, right, wrong, precision in connection.execute(
            'SELECT label, "right", wrong, precision FROM label_precision'
        )
    }
    rows = connection.execute(
        "SELECT label, changes, shown_us / 1e6,"
        " (SELECT min(at_us) FROM label_changes AS c WHERE c.label = l.label),"
        " (SELECT max(at_us) FROM label_changes AS c WHERE c.label = l.label), living_clips,"
        # By clips_best: from the surest on, up to the first that will do.
        " (SELECT id FROM clips AS c INDEXED BY clips_best WHERE c.label = l.label AND c.thumbnail IS NOT NULL"
        f"  AND {_KEPT} AND verdict IS NOT 'wrong' ORDER BY peak_confidence DESC LIMIT 1)"
        " FROM label_totals AS l WHERE label <> 'none' AND (changes > 0 OR clips > 0)"
        " ORDER BY changes DESC, living_clips DESC, label"
    )
    cameras = [name for (name,) in connection.execute("SELECT name FROM cameras ORDER BY name")]
    return facts.Labels(
        [
            facts.LabelFacts(*(*row[:-1], unreviewed.get(row[0], 0), *judged.get(row[0], (0, 0, None)), row[-1]))
            for row in rows
        ],
        cameras,
    )


def counts(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Clips that nobody has judged, clips in the bin, favourites."""
    row = connection.execute(
        f"SELECT (SELECT count(*) FROM clips WHERE {_UNREVIEWED}),"
        f" (SELECT count(*) FROM clips WHERE binned_us IS NOT NULL AND {LIVING}),"
        f" (SELECT count(*) FROM clips WHERE locked = 1 AND {LIVING})"
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


@dataclass(frozen=True, slots=True)
class OpenSession:
    """The session that has not ended, and what its cameras were last known to see."""

    id: int
    started_us: int
    heartbeat_us: int
    cameras: list[facts.CameraNow]


def open_session(connection: sqlite3.Connection) -> OpenSession | None:
    """The session that is open, as the rows tell it; None where there is none."""
    session = connection.execute(
        "SELECT id, started_us, heartbeat_us FROM sessions WHERE ended_us IS NULL AND part_of IS NULL"
        " ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if session is None:
        return None
    cameras = []
    for camera_id, name in connection.execute(
        "SELECT k.id, k.name FROM session_cameras AS p JOIN cameras AS k ON k.id = p.camera_id"
        " WHERE p.session_id = ? ORDER BY k.id",
        (session[0],),
    ).fetchall():
        label, detail, confidence, at_us = connection.execute(
            "SELECT label, detail, confidence, at_us FROM label_changes INDEXED BY label_changes_by_chain"
            " WHERE session_id = ? AND camera_id = ? ORDER BY id DESC LIMIT 1",
            (session[0], camera_id),
        ).fetchone() or ("none", None, None, None)
        kind, reason = connection.execute(
            "SELECT kind, detail FROM incidents WHERE camera_id = ? AND session_id = ?"
            " AND kind IN ('camera_lost', 'camera_back') AND at_us >= ? ORDER BY at_us DESC, id DESC LIMIT 1",
            (camera_id, session[0], session[1] - BEFORE_SESSION_US),
        ).fetchone() or ("", "")
        is_away = kind == "camera_lost"
        cameras.append(
            facts.CameraNow(
                name,
                "away" if is_away else "watching",
                reason if is_away else "",
                label,
                detail,
                confidence,
                at_us,
                None,
                None,
                has_picture=False,
            )
        )
    session_id, started_us, heartbeat_us = session
    return OpenSession(session_id, started_us, heartbeat_us, cameras)


def activity(
    connection: sqlite3.Connection,
    label: str | None,
    camera: str | None,
    first: date,
    last: date,
    *,
    with_weeks: bool = True,
) -> facts.Activity:
    """Visits by day, and by hour of the day and month, in a stretch of days; and when each label was first seen.

    `with_weeks`: and the weeks of each label, which take longer than all else together.
    """
    conditions = [("camera = ?", camera), ("label = ?", label)]
    given = [(condition, value) for condition, value in conditions if value is not None]
    also = "".join(f" AND {condition}" for condition, _ in given)
    values = [value for _, value in given]
    view, hourly = ("daily_totals", "hourly_totals") if label is None else ("daily_counts", "hourly_activity")
    days = connection.execute(
        f"SELECT day, sum(visits), sum(shown_s) FROM {view} WHERE day BETWEEN ? AND ?{also} GROUP BY day ORDER BY day",
        [first.isoformat(), last.isoformat(), *values],
    )
    since_us, until_us = day_bounds_us(first)[0], day_bounds_us(last)[1]
    by_hour = connection.execute(
        f"SELECT substr(day, 1, 7), hour, sum(visits) FROM {hourly} WHERE hour_us >= ? AND hour_us < ?{also}"
        " GROUP BY 1, 2 ORDER BY 1, 2",
        [since_us - since_us % HOUR_US, until_us, *values],
    )
    this_year_us = day_bounds_us(date(last.year, 1, 1))[0]
    seen = connection.execute(
        "SELECT label, (SELECT min(at_us) FROM label_changes AS c WHERE c.label = l.label) AS first_us,"
        " (SELECT max(at_us) FROM label_changes AS c WHERE c.label = l.label)"
        " FROM label_totals AS l WHERE label <> 'none' AND changes > 0 ORDER BY first_us DESC, label"
    )
    return facts.Activity(
        [facts.DayActivity(day, int(visits), float(shown_s)) for day, visits, shown_s in days],
        [facts.MonthHour(month, hour, visits) for month, hour, visits in by_hour],
        [facts.FirstSeen(name, first_us, last_us, first_us >= this_year_us) for name, first_us, last_us in seen],
        _weeks(connection, label, camera, first, last) if with_weeks else [],
        _days_watched(connection, camera, since_us, until_us),
    )


def _weeks(
    connection: sqlite3.Connection, label: str | None, camera: str | None, first: date, last: date
) -> list[facts.LabelWeek]:
    """Visits by label and week, from the sums of UTC hours: one that midnight divides goes to the week it ends in."""
    starts = [first]
    while last - starts[-1] >= (to_monday := timedelta(days=7 - starts[-1].weekday())):
        starts.append(starts[-1] + to_monday)
    bounds = [day_bounds_us(day)[0] for day in starts] + [day_bounds_us(last)[1]]
    hours = [bound - bound % HOUR_US for bound in bounds]
    weeks = [
        [(day - timedelta(days=day.weekday())).isoformat(), since_us, until_us]
        for day, since_us, until_us in zip(starts, hours[:-1], hours[1:], strict=True)
    ]
    of_label, its_label = (" AND label = ?", [label]) if label is not None else ("", [])
    of_camera, its_camera = (
        (" AND h.camera_id = (SELECT id FROM cameras WHERE name = ?)", [camera]) if camera is not None else ("", [])
    )
    rows = connection.execute(
        "SELECT l.label, json_extract(w.value, '$[0]'), sum(h.changes) FROM"
        f" (SELECT label FROM label_totals WHERE label <> 'none' AND changes > 0{of_label}"
        " ORDER BY changes DESC, label LIMIT ?) AS l CROSS JOIN json_each(?) AS w"
        " CROSS JOIN hourly_counts AS h ON h.label = l.label AND h.hour_us >= json_extract(w.value, '$[1]')"
        f" AND h.hour_us < json_extract(w.value, '$[2]'){of_camera}"
        " GROUP BY 1, 2 HAVING sum(h.changes) > 0 ORDER BY 1, 2",
        [*its_label, MOST_LABELS_BY_WEEK, json.dumps(weeks), *its_camera],
    )
    return [facts.LabelWeek(*row) for row in rows]


def _days_watched(connection: sqlite3.Connection, camera: str | None, since_us: int, until_us: int) -> list[str]:
    """The days between two moments on which one of the cameras was watching."""
    found: set[int] = set()
    for stretch in _watched(connection, since_us, until_us, camera):
        if stretch.end_us is not None:
            begins_us, ends_us = max(stretch.start_us, since_us), min(stretch.end_us, until_us - 1)
            found.update(range(_day_of(begins_us), _day_of(ends_us) + 1))
    return [date.fromordinal(day).isoformat() for day in sorted(found)]


def _day_of(at_us: int) -> int:
    """Of the machine's calendar, as an ordinal."""
    try:
        return datetime.fromtimestamp(at_us / 1e6).astimezone().toordinal()
    except (ValueError, OverflowError, OSError):
        return min(max(_EPOCH + at_us // DAY_US, 1), date.max.toordinal())


@dataclass(frozen=True, slots=True)
class JudgedLabel:
    """The verdicts of one label. `clips` are those that say something of its enter threshold by day.

    `enter` was in force for the last of them. Clips that continue another, those of the night, whose threshold is
    another, and those from before grounds were kept are counted only.
    """

    right: int
    wrong: int
    enter: float | None
    clips: list[Judged]


def judged(connection: sqlite3.Connection, label: str | None) -> dict[str, JudgedLabel]:
    """The verdicts of all labels, or of one, of each the latest `MOST_JUDGED`."""
    conditions, values = ("", []) if label is None else (" WHERE label = ?", [label])
    told = {}
    for name, right, wrong in connection.execute(
        f'SELECT label, "right", wrong FROM label_precision{conditions}', values
    ).fetchall():
        enter: float | None = None
        clips = []
        for verdict, grounds, points in connection.execute(
            "SELECT c.verdict, c.grounds, s.points FROM clips AS c INDEXED BY clips_verdicts"
            " LEFT JOIN clip_scores AS s ON s.clip_id = c.id WHERE c.label = ? AND c.verdict IS NOT NULL"
            " AND c.continues_clip_id IS NULL AND c.grounds IS NOT NULL AND json_extract(c.grounds, '$.night') = 0"
            " ORDER BY c.triggered_us DESC LIMIT ?",
            (name, MOST_JUDGED),
        ):
            known = json.loads(grounds)
            enter = known["enter"] if enter is None else enter
            scores = [score for _, score in json.loads(points or "[]")]
            clips.append(Judged(reach(scores, known["score"]), verdict == "right"))
        told[name] = JudgedLabel(right, wrong, enter, clips)
    return told


def saved_queries(connection: sqlite3.Connection) -> facts.SavedQueries:
    """All queries that are kept."""
    rows = connection.execute("SELECT name, query, saved_us FROM saved_queries ORDER BY name")
    return facts.SavedQueries([facts.SavedQuery(*row) for row in rows])


def _conditions(which: Which, time_column: str, label_column: str, of_camera: str) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []
    if which.since_us is not None:
        conditions.append(f"{time_column} >= ?")
        values.append(which.since_us)
    if which.until_us is not None:
        conditions.append(f"{time_column} < ?")
        values.append(which.until_us)
    if which.labels:
        conditions.append(f"{label_column} IN ({', '.join('?' * len(which.labels))})")
        values += which.labels
    if which.camera is not None:
        conditions.append(of_camera)
        values.append(which.camera)
    return conditions, values


def _cursor(key: float, row_id: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([key, row_id]).encode()).decode().rstrip("=")


def _read_cursor(cursor: str) -> list[float]:
    fault = UserError(f"cursor: {cursor[:100]!r} is none; expected what a page gave as `next`")
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        key, row_id = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, TypeError, RecursionError, binascii.Error):
        raise fault from None
    if type(key) not in (int, float) or type(row_id) is not int or not abs(key) < 2**62 or not abs(row_id) < 2**62:
        raise fault
    return [key, row_id]


def _clip(row: Sequence[Any]) -> facts.Clip:
    head, (has_file, has_thumbnail), between, locked, rest = row[:13], row[13:15], row[15:17], row[17], row[18:]
    return facts.Clip(*(*head, bool(has_file), bool(has_thumbnail), *between, bool(locked), *rest))


def _visit(row: Sequence[Any]) -> facts.Visit:
    return facts.Visit(*(*row[:8], bool(row[8]), *row[9:]))


def _grounds(text: str | None) -> facts.Grounds | None:
    if text is None:
        return None
    known = json.loads(text)
    return facts.Grounds(
        known["score"],
        known["enter"],
        known["stay"],
        known["dwell_s"],
        bool(known["night"]),
        known["subject"],
        tuple(known["box"]),
    )


def _subjects_in(
    connection: sqlite3.Connection, session_id: int, camera_id: int, clip: facts.Clip
) -> list[facts.SubjectInClip]:
    until_us = clip.ended_us if clip.ended_us is not None else clip.started_us
    rows = connection.execute(
        "SELECT id, number, label, detail, still, first_us, track FROM subjects INDEXED BY subjects_by_camera"
        " WHERE session_id = ? AND camera_id = ? AND last_us >= ? AND first_us BETWEEN ? AND ? ORDER BY first_us, id",
        (session_id, camera_id, clip.started_us, clip.started_us - LONGEST_SUBJECT_US, until_us),
    )
    found = []
    for subject_id, number, label, detail, still, first_us, track in rows:
        offset_s = (first_us - clip.started_us) / 1e6
        length_s = (until_us - clip.started_us) / 1e6
        boxes = [(round(offset_s + ms / 1e3, 3), *rest) for ms, *rest in json.loads(track)]
        within = [box for box in boxes if -BOX_MARGIN_S <= box[0] <= length_s + BOX_MARGIN_S]
        found.append(facts.SubjectInClip(subject_id, number, label, detail, bool(still), within))
    return found
