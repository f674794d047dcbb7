"""The API's routes: what each takes and tells. They run in the web server's threads, one question at a time each."""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from rpiwatch import __version__, tuning
from rpiwatch.errors import UserError
from rpiwatch.store import StoreError, reviews
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.folder import holder_of
from rpiwatch.store.queries import open_history
from rpiwatch.web import charts, facts, questions
from rpiwatch.web.access import Role
from rpiwatch.web.questions import Which, WhichClips, open_for_question
from rpiwatch.web.routes import (
    Asked,
    Cursor,
    Day,
    Field,
    Flag,
    HourOfDay,
    Id,
    Limit,
    Moment,
    Name,
    Pixels,
    Route,
    Share,
)

if TYPE_CHECKING:
    from rpiwatch.live import LiveWatch
    from rpiwatch.store.spool import Value

SQL_S = 10.0
SQL_ROWS = 1000
SQL_BYTES = 4_000_000
"""Of a query's answer, about; more is cut off."""
SAVED_QUERIES = 200
CALENDAR_DAYS = 400
WidthPx = Annotated[Pixels, Field(ge=charts.LEAST_WIDTH_PX, le=charts.MOST_WIDTH_PX)]
ACTIVITY_DAYS = 1100


@dataclass(frozen=True, slots=True)
class Service:
    """What the routes work on. `live` is None where no daemon runs in this process."""

    data_dir: Path
    live: LiveWatch | None
    utc_us: Callable[[], int] = lambda: time.time_ns() // 1000


class InTime(Asked):
    """What began when, of whom."""

    since_us: Moment | None = Field(None, description="began then or later")
    until_us: Moment | None = Field(None, description="began before")
    camera: Name | None = None


class Page(InTime):
    """A page of a list."""

    cursor: Cursor | None = Field(None, description="`next` of the page before")
    limit: Limit = 50


class VisitsAsked(Page):
    """Visits."""

    label: tuple[Name, ...] = Field((), max_length=50, description="any of these")

    @property
    def which(self) -> Which:
        """As the questions have it."""
        return Which(self.since_us, self.until_us, self.label, self.camera)


class TableAsked(InTime):
    """A whole table."""

    label: tuple[Name, ...] = Field((), max_length=50)

    @property
    def which(self) -> Which:
        """As the questions have it."""
        return Which(self.since_us, self.until_us, self.label, self.camera)


class ClipsAsked(VisitsAsked):
    """Clips."""

    verdict: Literal["unreviewed", "reviewed", "right", "wrong"] | None = None
    favourite: Flag | None = None
    binned: Flag = Field(False, description="those in the bin instead of the others")
    with_file: Flag = Field(True, description="only those whose file is there")
    hour_from: HourOfDay | None = Field(None, description="of the day, with hour_until; may be the later one")
    hour_until: HourOfDay | None = Field(None, description="the first hour that is not meant any more")
    min_confidence: Share | None = None
    max_confidence: Share | None = None
    order: Literal["newest", "oldest", "surest"] = "newest"

    @property
    def which(self) -> WhichClips:
        """As the questions have it."""
        hours = (self.hour_from, self.hour_until)
        confidence = (self.min_confidence, self.max_confidence)
        return WhichClips(
            self.since_us,
            self.until_us,
            self.label,
            self.camera,
            self.verdict,
            self.favourite,
            self.binned,
            self.with_file,
            None if hours == (None, None) else (self.hour_from or 0, self.hour_until or 24),
            None
            if confidence == (None, None)
            else (self.min_confidence or 0.0, 1.0 if self.max_confidence is None else self.max_confidence),
            self.order,
        )


class OneClip(Asked):
    """One clip."""

    clip_id: Id


class OneAct(Asked):
    """One act."""

    act: Id


class DayAsked(Asked):
    """A day, of all cameras or one."""

    day: Day | None = Field(None, description="today by default")
    camera: Name | None = None


class DaysAsked(Asked):
    """A stretch of days."""

    first: Day
    last: Day
    camera: Name | None = None


class ActivityAsked(Asked):
    """A stretch of days, the last year by default."""

    first: Day | None = None
    last: Day | None = None
    label: Name | None = None
    camera: Name | None = None


class ActivityFactsAsked(ActivityAsked):
    """The same, as facts."""

    weeks: Flag = Field(False, description="with the weeks of each label, which take longer than all else together")


class ChartAsked(ActivityAsked):
    """A chart of a stretch of days, the last year by default."""

    width_px: WidthPx = 960


class TuneChartAsked(Asked):
    """The chart of a label's thresholds."""

    label: Name
    width_px: WidthPx = 960


class TuneAsked(Asked):
    """Of which label; all by default."""

    label: Name | None = None


class Said(Asked):
    """What is said of clips; what is left out, or null, stays as it is."""

    clips: list[Id] = Field(min_length=1, max_length=reviews.MAX_CLIPS)
    verdict: Literal["right", "wrong", "none"] | None = Field(None, description="'none' takes it back")
    label: Name | None = Field(None, description="what it was instead, with the verdict 'wrong'")
    favourite: bool | None = Field(None, description="a favourite never makes room for others")
    note: str | None = Field(None, max_length=2000)
    binned: bool | None = Field(None, description=f"in the bin, from which it goes after {reviews.BIN_DAYS} days")


class SqlAsked(Asked):
    """A query."""

    sql: str = Field(min_length=1, max_length=20_000)


class NamedQuery(Asked):
    """The name of a kept query."""

    name: Name


class Nothing(Asked):
    """No body but {}."""


@dataclass(frozen=True, slots=True)
class Done:
    """It is done."""

    done: Literal[True] = True


def now(service: Service, role: Role, _asked: Asked) -> facts.Now:
    """What is going on: the cameras, and what waits in the inbox."""
    with open_for_question(service.data_dir) as connection:
        session = questions.open_session(connection)
        unreviewed, binned, favourites = questions.counts(connection)
    live = service.live.session() if service.live is not None else None
    # A session that is open in the rows only has died, or belongs to a daemon of another process.
    watches = live is not None if service.live is not None else holder_of(service.data_dir) is not None
    cameras = cameras_now(service, session)
    return facts.Now(
        now_us=service.utc_us(),
        watching=watches,
        session_id=session.id if watches and session else None,
        session_started_us=session.started_us if watches and session else None,
        unreviewed=unreviewed,
        binned=binned,
        favourites=favourites,
        role=role,
        version=__version__,
        cameras=cameras,
    )


def cameras_now(service: Service, session: questions.OpenSession | None) -> list[facts.CameraNow]:
    """What each camera sees now: as the daemon of this process has it, else as the rows do."""
    live = service.live.session() if service.live is not None else None
    if service.live is None or live is None:
        if session is None or service.live is not None or holder_of(service.data_dir) is None:
            return []
        return session.cameras
    tallies = service.live.tallies()
    cameras = []
    for look in live.cameras:
        tally = tallies.get(look.name)
        cameras.append(
            facts.CameraNow(
                look.name,
                look.state,
                look.reason,
                tally.label if tally else "none",
                tally.detail if tally else None,
                tally.confidence if tally else None,
                tally.label_since_us if tally and look.is_live else None,
                round(tally.fps, 2) if tally else 0.0,
                round(tally.skipped_per_s, 2) if tally else 0.0,
                has_picture=look.state == "watching",
            )
        )
    return cameras


def day(service: Service, _role: Role, asked: DayAsked) -> facts.DaySummary:
    """What a day brought."""
    chosen = read_day(asked.day, "day") if asked.day is not None else _today(service)
    with open_for_question(service.data_dir) as connection:
        return questions.day_summary(connection, chosen, asked.camera)


def calendar(service: Service, _role: Role, asked: DaysAsked) -> facts.Calendar:
    """The days on which something was."""
    first, last = _days(asked.first, asked.last, CALENDAR_DAYS)
    with open_for_question(service.data_dir) as connection:
        return questions.calendar(connection, first, last, asked.camera)


def visits(service: Service, _role: Role, asked: VisitsAsked) -> facts.VisitPage:
    """Visits, the newest first."""
    with open_for_question(service.data_dir) as connection:
        return questions.visit_page(connection, asked.which, asked.cursor, asked.limit)


def clips(service: Service, _role: Role, asked: ClipsAsked) -> facts.ClipPage:
    """Clips."""
    with open_for_question(service.data_dir) as connection:
        return questions.clip_page(connection, asked.which, asked.cursor, asked.limit)


def clip(service: Service, _role: Role, asked: OneClip) -> facts.ClipDetail:
    """All of one clip."""
    with open_for_question(service.data_dir) as connection:
        return questions.clip_detail(connection, asked.clip_id)


def incidents(service: Service, _role: Role, asked: Page) -> facts.IncidentPage:
    """Incidents, the newest first."""
    which = Which(asked.since_us, asked.until_us, (), asked.camera)
    with open_for_question(service.data_dir) as connection:
        return questions.incident_page(connection, which, asked.cursor, asked.limit)


def labels(service: Service, _role: Role, _asked: Asked) -> facts.Labels:
    """Labels and cameras."""
    with open_for_question(service.data_dir) as connection:
        return questions.labels(connection)


def stats(service: Service, _role: Role, _asked: Asked) -> facts.Totals:
    """What there is altogether."""
    with open_history(service.data_dir) as history:
        totals = history.totals()
    return facts.Totals(free_bytes=shutil.disk_usage(service.data_dir).free, **totals)  # type: ignore[arg-type]


def activity(service: Service, _role: Role, asked: ActivityFactsAsked) -> facts.Activity:
    """What charts show."""
    first, last = _stretch(service, asked)
    with open_for_question(service.data_dir) as connection:
        return questions.activity(connection, asked.label, asked.camera, first, last, with_weeks=asked.weeks)


def chart(service: Service, name: Literal["days", "hours", "seasons"], asked: ChartAsked) -> str:
    """A chart of the activity, as SVG."""
    first, last = _stretch(service, asked)
    with open_for_question(service.data_dir) as connection:
        shown = questions.activity(connection, asked.label, asked.camera, first, last, with_weeks=name == "seasons")
    of = "all labels" if asked.label is None else asked.label
    match name:
        case "days":
            return charts.days_chart(shown, first, last, asked.width_px, of)
        case "hours":
            return charts.hours_chart(shown, first, last, asked.width_px, of)
        case "seasons":
            return charts.seasons_chart(shown, first, last, asked.width_px)


def tune_chart(service: Service, asked: TuneChartAsked) -> str:
    """What each enter threshold of a label would keep, as SVG. Raises NotThereError where it has no verdicts."""
    with open_for_question(service.data_dir) as connection:
        found = tunings(questions.judged(connection, asked.label))
    if not found:
        raise questions.NotThereError(f"{asked.label}: none of its clips has been judged")
    return charts.tuning_chart(found[0], asked.width_px)


def _stretch(service: Service, asked: ActivityAsked) -> tuple[date, date]:
    """The first and the last day that are meant."""
    last = read_day(asked.last, "last") if asked.last is not None else _today(service)
    try:
        first = read_day(asked.first, "first") if asked.first is not None else last - timedelta(days=364)
    except OverflowError:
        first = date.min
    return _days(first.isoformat(), last.isoformat(), ACTIVITY_DAYS)


def tune(service: Service, _role: Role, asked: TuneAsked) -> facts.Tunings:
    """What verdicts say of thresholds."""
    with open_for_question(service.data_dir) as connection:
        return facts.Tunings(tunings(questions.judged(connection, asked.label)))


def tunings(judged: dict[str, questions.JudgedLabel]) -> list[facts.Tuning]:
    """The advice for each label, the one with the most verdicts first."""
    told = []
    for label, known in sorted(judged.items(), key=lambda pair: (-len(pair[1].clips), pair[0])):
        advice = tuning.advise(known.clips)
        curve = [facts.Threshold(at.enter, at.right_kept, at.wrong_kept, at.precision) for at in advice.curve]
        told.append(
            facts.Tuning(
                label,
                known.right,
                known.wrong,
                advice.right + advice.wrong,
                known.enter,
                advice.suggested,
                curve,
                advice.reason,
            )
        )
    return told


def say(service: Service, role: Role, _asked: Asked, body: Said) -> facts.ActDone:
    """Say something of clips: verdicts, favourites, notes, the bin."""
    saying = reviews.Saying(body.verdict, body.label, body.favourite, body.note, body.binned)
    with open_for_edits(service.data_dir) as connection:
        act = reviews.say(connection, body.clips, saying, role, service.utc_us())
        return facts.ActDone(act.number, questions.clips_by_id(connection, body.clips))


def undo(service: Service, role: Role, asked: OneAct, _body: Nothing) -> facts.ActDone:
    """Take an act back."""
    with open_for_edits(service.data_dir) as connection:
        act = reviews.undo(connection, asked.act, role, service.utc_us())
        return facts.ActDone(act.number, questions.clips_by_id(connection, act.clips))


def sql(service: Service, _role: Role, _asked: Asked, body: SqlAsked) -> facts.SqlAnswer:
    """Ask the history in SQL; nothing can be changed."""
    began_s = time.monotonic()
    rows: list[list[str | int | float | None]] = []
    size = 0
    with open_history(service.data_dir) as history, _of_the_query():
        answer = history.ask(body.sql, SQL_S, SQL_ROWS + 1)
        truncated = False
        for row in answer.rows:
            size += sum(len(value) if isinstance(value, str | bytes) else 8 for value in row)
            if len(rows) == SQL_ROWS or size > SQL_BYTES:
                truncated = True
                break
            rows.append([_shown(value) for value in row])
    return facts.SqlAnswer(list(answer.columns), rows, truncated, round(time.monotonic() - began_s, 3))


@contextmanager
def _of_the_query() -> Iterator[None]:
    """What is wrong there is wrong with what was asked, not with the history."""
    try:
        yield
    except StoreError as fault:
        raise UserError(f"sql: {str(fault).removeprefix('sql: ')}") from fault


def saved_queries(service: Service, _role: Role, _asked: Asked) -> facts.SavedQueries:
    """The queries that are kept."""
    with open_for_question(service.data_dir) as connection:
        return questions.saved_queries(connection)


def save_query(service: Service, _role: Role, asked: NamedQuery, body: SqlAsked) -> facts.SavedQuery:
    """Keep a query under a name."""
    now_us = service.utc_us()
    with open_for_edits(service.data_dir) as connection:
        reviews.save_query(connection, asked.name, body.sql, now_us, SAVED_QUERIES)
    return facts.SavedQuery(asked.name, body.sql, now_us)


def delete_query(service: Service, _role: Role, asked: NamedQuery) -> Done:
    """Delete a kept query."""
    with open_for_edits(service.data_dir) as connection:
        reviews.delete_query(connection, asked.name)
    return Done()


ROUTES: tuple[Route, ...] = (
    Route("GET", "/now", "What is going on now", now, facts.Now, goes_by_the_history=False),
    Route("GET", "/day", "What a day brought", day, facts.DaySummary, DayAsked),
    Route("GET", "/calendar", "The days on which something was", calendar, facts.Calendar, DaysAsked),
    Route("GET", "/visits", "Visits, the newest first", visits, facts.VisitPage, VisitsAsked),
    Route("GET", "/clips", "Clips, by many filters", clips, facts.ClipPage, ClipsAsked),
    Route("GET", "/clips/{clip_id}", "All of one clip", clip, facts.ClipDetail, OneClip),
    Route("GET", "/incidents", "What went wrong, and came back", incidents, facts.IncidentPage, Page),
    Route("GET", "/labels", "Labels and cameras", labels, facts.Labels),
    Route("GET", "/stats", "What there is altogether", stats, facts.Totals),
    Route("GET", "/activity", "What charts show", activity, facts.Activity, ActivityFactsAsked),
    Route("GET", "/tune", "What verdicts say of thresholds", tune, facts.Tunings, TuneAsked),
    Route(
        "POST",
        "/reviews",
        "Say something of clips",
        say,
        facts.ActDone,
        body=Said,
        refusals=(404, 409),
        for_guests=False,
    ),
    Route(
        "POST",
        "/reviews/{act}/undo",
        "Take an act back",
        undo,
        facts.ActDone,
        OneAct,
        body=Nothing,
        refusals=(409,),
        for_guests=False,
    ),
    Route("POST", "/sql", "Ask in SQL, read-only", sql, facts.SqlAnswer, body=SqlAsked, for_guests=False),
    Route("GET", "/queries", "Queries that are kept", saved_queries, facts.SavedQueries),
    Route(
        "PUT",
        "/queries/{name}",
        "Keep a query",
        save_query,
        facts.SavedQuery,
        NamedQuery,
        body=SqlAsked,
        refusals=(409,),
        for_guests=False,
    ),
    Route("DELETE", "/queries/{name}", "Delete a kept query", delete_query, Done, NamedQuery, for_guests=False),
)


def _shown(value: Value) -> str | int | float | None:
    """A value as JSON has it."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def _today(service: Service) -> date:
    return date.fromtimestamp(service.utc_us() / 1e6)


def read_day(text: str, name: str) -> date:
    """A day; UserError, which names what it was of, for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(f"{name}: {text!r} is no day; expected one such as 2026-11-24") from None


def _days(first: str, last: str, most: int) -> tuple[date, date]:
    since, until = read_day(first, "first"), read_day(last, "last")
    if (until - since).days >= most:
        since = until - timedelta(days=most - 1)
    return since, until
