# ruff: noqa: S608 - the SQL is this module's own
"""The questions that a history must answer at once, whatever its size: each public view with the README's filters."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

DAY_US = 86_400_000_000
VIEWS = {
    "events": "at_us",
    "visits": "start_us",
    "clip_list": "started_us",
    "subject_list": "start_us",
    "near_miss_list": "start_us",
    "coverage": "start_us",
    "incident_list": "at_us",
    "file_list": "noted_us",
    "clock_list": "started_us",
    "reviewed_visits": "start_us",
    "review_list": "at_us",
    "hourly_activity": "hour_us",
    "hourly_totals": "hour_us",
}
"""The views of moments, with the column to filter and sort by."""
LABELLED = {
    "events": "local, camera, label, detail, confidence",
    "visits": "local, camera, label, detail, round(duration_s, 1) AS seconds",
    "clip_list": "local, duration_s, round(peak_confidence, 2) AS peak, path",
    "subject_list": "local, camera, label, detail, round(duration_s, 1) AS seconds",
    "near_miss_list": "local, camera, label, gate, reached, needed",
    "reviewed_visits": "local, camera, label, verdict, right_label",
    "hourly_activity": "local, camera, visits, shown_s",
}
"""Those whose rows have a label, with the columns that people ask for."""
WITHOUT_CAMERA = ("clock_list",)
SMALL = frozenset({"calendar", "t", "k"})
"""What may be read whole: days, labels (t) and cameras (k), which are few however long the history is."""


@dataclass(frozen=True, slots=True)
class About:
    """What the questions are about, so that they fit the history that they are asked of."""

    now_us: int
    labels: tuple[str, ...]
    """Frequent, of middling frequency, rare."""
    camera: str
    clip_id: int


def questions(about: About) -> dict[str, str]:
    """The SQL of each question, under a name that says what is asked of which view."""
    now_us = about.now_us
    week = f"BETWEEN {now_us - 97 * DAY_US} AND {now_us - 90 * DAY_US}"
    year = f"BETWEEN {now_us - 365 * DAY_US} AND {now_us}"
    of_a_year, of_a_month, of_a_week = (
        f"day BETWEEN '{_day(now_us - since * DAY_US)}' AND '{_day(now_us - (since - days) * DAY_US)}'"
        for since, days in ((365, 365), (90, 30), (97, 6))
    )
    camera = f"camera = '{about.camera}'"
    asked: dict[str, str] = {}
    for view, time in VIEWS.items():
        last = f"ORDER BY {time} DESC LIMIT 100"
        asked[f"{view}: last hundred"] = f"SELECT * FROM {view} {last}"
        if view not in WITHOUT_CAMERA:
            asked[f"{view}: last hundred, a camera"] = f"SELECT * FROM {view} WHERE {camera} {last}"
        if view in LABELLED:
            for label in about.labels:
                name, its = f"{view}: {label!r}", f"label = '{label}'"
                asked[f"{name}, last hundred"] = f"SELECT * FROM {view} WHERE {its} {last}"
                asked[f"{name}, last hundred, a camera"] = f"SELECT * FROM {view} WHERE {its} AND {camera} {last}"
                shown = LABELLED[view]
                asked[f"{name}, a week"] = (
                    f"SELECT {shown} FROM {view} WHERE {its} AND {time} {week} ORDER BY {time} DESC"
                )
                asked[f"{name}, a week, a camera"] = (
                    f"SELECT {shown} FROM {view} WHERE {its} AND {camera} AND {time} {week} ORDER BY {time} DESC"
                )
        else:
            asked[f"{view}: a week"] = f"SELECT * FROM {view} WHERE {time} {week} ORDER BY {time}"
    asked["incident_list: a kind, last hundred"] = (
        "SELECT * FROM incident_list WHERE kind = 'camera_lost' ORDER BY at_us DESC LIMIT 100"
    )
    asked["subject_track: a subject"] = f"SELECT * FROM subject_track WHERE subject_id = {about.clip_id} ORDER BY at_us"
    asked["clip_curve: a clip"] = f"SELECT * FROM clip_curve WHERE clip_id = {about.clip_id} ORDER BY at_us"
    by_hour = "SELECT hour, sum(visits), round(sum(shown_s)) FROM {} WHERE {} GROUP BY hour ORDER BY hour"
    each_hour = "SELECT hour_us, sum(visits) FROM {} WHERE {} GROUP BY hour_us ORDER BY hour_us"
    for label in about.labels[:2]:
        name, its = f"hourly_activity: {label!r}", f"label = '{label}'"
        in_year = f"{its} AND hour_us {year}"
        asked[f"{name}, hours of the day, a year"] = by_hour.format("hourly_activity", in_year)
        asked[f"{name}, hours of the day, a year, a camera"] = by_hour.format(
            "hourly_activity", f"{in_year} AND {camera}"
        )
        asked[f"{name}, hours of the day, all"] = by_hour.format("hourly_activity", its)
        asked[f"{name}, each hour of a year"] = each_hour.format("hourly_activity", in_year)
        name = f"daily_counts: {label!r}"
        asked[f"{name}, a year"] = f"SELECT * FROM daily_counts WHERE {its} AND {of_a_year}"
        asked[f"{name}, a month"] = f"SELECT * FROM daily_counts WHERE {its} AND {of_a_month} ORDER BY day"
    asked["hourly_totals: hours of the day, a year"] = by_hour.format("hourly_totals", f"hour_us {year}")
    asked["hourly_totals: hours of the day, a year, a camera"] = by_hour.format(
        "hourly_totals", f"hour_us {year} AND {camera}"
    )
    asked["hourly_totals: each hour of a year"] = each_hour.format("hourly_totals", f"hour_us {year}")
    asked["daily_counts: the last days"] = "SELECT * FROM daily_counts ORDER BY day DESC, visits DESC, label LIMIT 50"
    asked["daily_counts: the last days, a camera"] = (
        f"SELECT day, label, visits FROM daily_counts WHERE {camera} ORDER BY day DESC, visits DESC, label LIMIT 50"
    )
    asked["daily_counts: a week"] = f"SELECT * FROM daily_counts WHERE {of_a_week}"
    asked["daily_totals: the last days"] = "SELECT * FROM daily_totals ORDER BY day DESC LIMIT 30"
    asked["daily_totals: a year"] = f"SELECT day, sum(visits) FROM daily_totals WHERE {of_a_year} GROUP BY day"
    asked["daily_totals: a year, a camera"] = f"SELECT day, visits FROM daily_totals WHERE {of_a_year} AND {camera}"
    return asked


def _day(at_us: int) -> str:
    return f"{datetime.fromtimestamp(at_us / 1e6, UTC):%Y-%m-%d}"


def large_scans(connection: sqlite3.Connection, sql: str) -> list[str]:
    """The steps of a question's plan that read a whole table without need, build an index, or sort what has one."""
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    bad = [step for step in steps if "AUTOMATIC" in step]
    for step in steps:
        scan = re.fullmatch(r"SCAN (\S+)(.*)", step)
        if scan is None or scan[1] in SMALL or "VIRTUAL TABLE" in step or scan[1].startswith("(subquery-"):
            continue
        # In the order of an index, up to a LIMIT: read as far as is asked for.
        if "LIMIT" in sql and not any("TEMP B-TREE FOR ORDER BY" in step for step in steps):
            continue
        bad.append(step)
    return bad
