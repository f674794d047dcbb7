"""What the page and the API tell: the answers' forms. Times are UTC microseconds (`*_us`), confidences in 0..1.

Boxes are fractions of the picture's width and height, from its left and top. `local` is the moment by the clock of the
machine that watches, for people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Day = str
"""YYYY-MM-DD, by the clock of the machine that watches."""


@dataclass(frozen=True, slots=True)
class Clip:
    """One clip. `favourite`: it never makes room. `binned_us`: since when it is in the bin."""

    id: int
    camera: str
    label: str
    state: Literal["recording", "complete", "recovered", "failed", "expired", "deleted", "quarantined"]
    started_us: int
    triggered_us: int
    ended_us: int | None
    duration_s: float | None
    peak_confidence: float | None
    subjects: int | None
    width: int | None
    height: int | None
    bytes: int | None
    has_file: bool
    has_thumbnail: bool
    continues_clip_id: int | None
    failure: str | None
    favourite: bool
    verdict: Literal["right", "wrong"] | None
    right_label: str | None
    reviewed_us: int | None
    note: str
    binned_us: int | None
    local: str


@dataclass(frozen=True, slots=True)
class ClipPage:
    """Clips in the order that was asked for; `next` is the cursor of the page after it, null on the last one."""

    clips: list[Clip]
    next: str | None


@dataclass(frozen=True, slots=True)
class Visit:
    """One label from its start to its end; `end_us` null: it goes on. `clip_id`: its surest clip that has a picture."""

    id: int
    camera: str
    label: str
    detail: str | None
    confidence: float
    start_us: int
    end_us: int | None
    duration_s: float
    ongoing: bool
    subjects: int | None
    at_once: int | None
    clip_id: int | None
    local: str


@dataclass(frozen=True, slots=True)
class VisitPage:
    """Visits, the newest first."""

    visits: list[Visit]
    next: str | None


@dataclass(frozen=True, slots=True)
class Incident:
    """What went wrong, or came back."""

    id: int
    at_us: int
    camera: str | None
    kind: str
    detail: str
    local: str


@dataclass(frozen=True, slots=True)
class IncidentPage:
    """Incidents, the newest first."""

    incidents: list[Incident]
    next: str | None


@dataclass(frozen=True, slots=True)
class SubjectInClip:
    """Somebody who was told apart, while the clip was recorded.

    `boxes` are [seconds since the clip's first frame, left, top, right, bottom, score], in order.
    """

    id: int
    number: int
    label: str
    detail: str | None
    still: bool
    boxes: list[tuple[float, float, float, float, float, float]]


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why it was saved: the smoothed score at the trigger, and the thresholds in force then."""

    score: float
    enter: float
    stay: float
    dwell_s: float
    night: bool
    subject: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Review:
    """One thing that was said of a clip, as the columns that it changed; `undoes`: the act that it took back."""

    act: int
    at_us: int
    who: str
    was: dict[str, str | int | None]
    became: dict[str, str | int | None]
    undoes: int | None


@dataclass(frozen=True, slots=True)
class ClipDetail:
    """All of one clip. `scores` are [seconds since its first frame, score of its label], in order.

    `newer_id` and `older_id` are its neighbours in time that have a file and are not in the bin, of any camera.
    """

    clip: Clip
    trigger_s: float
    scores: list[tuple[float, float]]
    subjects: list[SubjectInClip]
    grounds: Grounds | None
    visit: Visit | None
    reviews: list[Review]
    newer_id: int | None
    older_id: int | None


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How often a label came, and for how long."""

    label: str
    visits: int
    shown_s: float


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour of a day, from `start_us` on; a day that the clock is changed in has 23 or 25."""

    start_us: int
    hour: int
    visits: int
    shown_s: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A camera was really watching from then till then; null: it still is."""

    camera: str
    start_us: int
    end_us: int | None


@dataclass(frozen=True, slots=True)
class DaySummary:
    """One day of the machine that watches. `clips` and `unreviewed` count those with a file that are not in the bin."""

    day: Day
    start_us: int
    end_us: int
    visits: int
    clips: int
    unreviewed: int
    labels: list[LabelCount]
    hours: list[Hour]
    incidents: list[Incident]
    watched: list[Stretch]


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day on which something was."""

    day: Day
    visits: int
    clips: int
    unreviewed: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days of a stretch on which something was, in order."""

    days: list[CalendarDay]


@dataclass(frozen=True, slots=True)
class LabelFacts:
    """One label over all the time. `precision` is the share of right verdicts; null: there is none.

    `best_clip_id` is its surest clip that has a picture and is not in the bin, nor judged wrong.
    """

    label: str
    visits: int
    shown_s: float
    first_us: int | None
    last_us: int | None
    clips: int
    unreviewed: int
    right: int
    wrong: int
    precision: float | None
    best_clip_id: int | None


@dataclass(frozen=True, slots=True)
class Labels:
    """All labels of the history, the most frequent first, and its cameras by name."""

    labels: list[LabelFacts]
    cameras: list[str]


@dataclass(frozen=True, slots=True)
class CameraNow:
    """What one camera sees now. `state`: 'stopped' where no daemon watches. `reason`: why it is away.

    `fps`, `skipped_per_s` and `has_picture` are known within the daemon only.
    """

    camera: str
    state: Literal["watching", "away", "idle", "stopped"]
    reason: str
    label: str
    detail: str | None
    confidence: float | None
    since_us: int | None
    fps: float | None
    skipped_per_s: float | None
    has_picture: bool


@dataclass(frozen=True, slots=True)
class Now:
    """What is going on. `role`: what whoever asks may do; `unreviewed`: clips in the inbox; `binned`: in the bin."""

    now_us: int
    watching: bool
    session_id: int | None
    session_started_us: int | None
    unreviewed: int
    binned: int
    favourites: int
    role: Literal["owner", "guest"]
    version: str
    cameras: list[CameraNow]


@dataclass(frozen=True, slots=True)
class ActDone:
    """What was said, or taken back: `act` (null where nothing was to be changed) can be undone."""

    act: int | None
    clips: list[Clip]


@dataclass(frozen=True, slots=True)
class Totals:
    """What there is altogether."""

    first_us: int | None
    last_us: int | None
    visits: int
    label_changes: int
    clips: int
    clip_bytes: int
    database_bytes: int
    free_bytes: int
    sessions: int
    crashes: int
    incidents: int
    watched_s: float
    frames_seen: int
    frames_skipped: int
    frames_classified: int


@dataclass(frozen=True, slots=True)
class DayActivity:
    """Visits of one day."""

    day: Day
    visits: int
    shown_s: float


@dataclass(frozen=True, slots=True)
class MonthHour:
    """Visits that began in an hour of the day (0..23), in a month (YYYY-MM)."""

    month: str
    hour: int
    visits: int


@dataclass(frozen=True, slots=True)
class FirstSeen:
    """When a label was first and last seen; `is_new`: for the first time this year."""

    label: str
    first_us: int
    last_us: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class LabelWeek:
    """Visits of a label that began in a week, which is named by its Monday; only weeks in which it came."""

    label: str
    week: Day
    visits: int


@dataclass(frozen=True, slots=True)
class Activity:
    """What the charts show. `watched`: the days on which a camera was watching, if only for a moment, in order.

    `labels` are those of all times, the latest that came for the first time before the others; `weeks` of the most
    frequent ones, at most 100.
    """

    days: list[DayActivity]
    hours: list[MonthHour]
    labels: list[FirstSeen]
    weeks: list[LabelWeek]
    watched: list[Day]


@dataclass(frozen=True, slots=True)
class SqlAnswer:
    """Columns and rows of a query; `truncated`: there would be more. Bytes are shown as hexadecimal text."""

    columns: list[str]
    rows: list[list[str | int | float | None]]
    truncated: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A query that is kept under a name."""

    name: str
    query: str
    saved_us: int


@dataclass(frozen=True, slots=True)
class SavedQueries:
    """All that are kept, by name."""

    queries: list[SavedQuery]


@dataclass(frozen=True, slots=True)
class Threshold:
    """One possible enter threshold: what of the judged clips it would have kept."""

    enter: float
    right_kept: int
    wrong_kept: int
    precision: float | None


@dataclass(frozen=True, slots=True)
class Tuning:
    """Of one label: what its verdicts say of its enter threshold.

    `suggested` is the one that keeps all right ones and the fewest wrong ones; null: the verdicts do not suffice.
    `basis` counts the verdicts that it rests on, `enter` is what was in force for the last of them.
    """

    label: str
    right: int
    wrong: int
    basis: int
    enter: float | None
    suggested: float | None
    curve: list[Threshold]
    reason: str


@dataclass(frozen=True, slots=True)
class Tunings:
    """All labels that have verdicts."""

    labels: list[Tuning]


@dataclass(frozen=True, slots=True)
class Fault:
    """What was wrong with a request, in words: what, and what was expected."""

    error: str
