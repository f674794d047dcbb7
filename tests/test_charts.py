"""Charts: their numbers are the history's, they are XML whatever labels are called, and they fit where they are put."""

from __future__ import annotations

import os
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from xml.etree.ElementTree import Element
from xml.etree.ElementTree import fromstring as _read_xml

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rpiwatch import tuning
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.migrations import migrate
from rpiwatch.store.reviews import Saying, say
from rpiwatch.web import charts, facts
from rpiwatch.web.api import tunings
from rpiwatch.web.questions import JudgedLabel
from tests.bench.large_history import END_US, Scale, build_history
from tests.histories import ask, write_history
from tests.serving import serving

LAST = date(2026, 11, 23)
FIRST = LAST - timedelta(days=364)
SVG = "{http://www.w3.org/2000/svg}"
STRETCH = {"first": FIRST.isoformat(), "last": LAST.isoformat()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Two years of three cameras and a folder, by a clock of UTC: 20,000 label changes, 500 clips."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    time.tzset()
    data_dir = tmp_path_factory.mktemp("large")
    build_history(data_dir, Scale(20_000, 500, 730, 30, 200, 200, 3_600_000_000))
    migrate(data_dir)
    with open_for_edits(data_dir) as connection:
        birds = [clip for (clip,) in ask(data_dir, "SELECT id FROM clips WHERE label = 'bird' ORDER BY id LIMIT 20")]
        connection.execute(
            "UPDATE clips SET grounds = json_object('score', 0.5 + (id % 50) / 100.0, 'enter', 0.5, 'stay', 0.35,"
            " 'dwell_s', 0.3, 'night', 0, 'subject', 0, 'box', json('[0.0,0.0,1.0,1.0]')), continues_clip_id = NULL"
            " WHERE label = 'bird'"
        )
        say(connection, birds[:14], Saying(verdict="right"), "owner", END_US)
        say(connection, birds[14:], Saying(verdict="wrong"), "owner", END_US)
    yield data_dir
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[httpx.Client]:
    with serving(folder) as client:
        yield client


def fromstring(text: str | bytes) -> Element:
    return _read_xml(text)  # noqa: S314 - of our own server


def chart(client: httpx.Client, name: str, **asked: str | int) -> Element:
    answer = client.get(f"/charts/{name}.svg", params=asked)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml"), answer.text
    return fromstring(answer.content)


def marks(svg: Element, kind: str) -> list[Element]:
    return [element for element in svg.iter() if kind in element.get("class", "").split()]


def title(element: Element) -> str:
    return element.findtext(f"{SVG}title") or ""


def told_visits(element: Element) -> int:
    found = re.search(r": ([\d,]+) visits?", title(element))
    return int(found[1].replace(",", "")) if found else 0


def test_bars_tell_the_visits_of_the_rows(folder: Path, client: httpx.Client) -> None:
    svg = chart(client, "days", **STRETCH, width_px=2000)
    rows = dict(
        ask(
            folder,
            "SELECT date(at_us / 1e6, 'unixepoch'), count(*) FROM label_changes WHERE label <> 'none' GROUP BY 1",
        )
    )
    slots = marks(svg, "chart-slot")
    assert [slot.get("data-first") for slot in slots] == [
        (FIRST + timedelta(days=step)).isoformat() for step in range(365)
    ]
    assert {slot.get("data-first"): told_visits(slot) for slot in slots} == {
        (day := (FIRST + timedelta(days=step)).isoformat()): rows.get(day, 0) for step in range(365)
    }
    total = sum(told_visits(slot) for slot in slots)
    assert total > 5000
    assert title(svg) == "Visits of all labels per day"
    assert (svg.findtext(f"{SVG}desc") or "").startswith(
        f"{total:,} visits from 24 November 2025 to 23 November 2026. The most in one day were "
    )


@pytest.mark.parametrize(("width_px", "unit", "bars"), [(2000, "day", 365), (320, "week", 53), (240, "week", 53)])
def test_bars_are_weeks_where_days_would_be_too_narrow(
    client: httpx.Client, width_px: int, unit: str, bars: int
) -> None:
    svg = chart(client, "days", **STRETCH, label="bird", width_px=width_px)
    slots = marks(svg, "chart-slot")
    assert (title(svg), len(slots)) == (f"Visits of bird per {unit}", bars)
    told = client.get("/api/v1/activity", params={**STRETCH, "label": "bird"}).json()
    assert sum(told_visits(slot) for slot in slots) == sum(day["visits"] for day in told["days"]) > 0
    for bar in marks(svg, "chart-bar"):
        assert 0 <= float(bar.attrib["x"]) <= width_px - float(bar.attrib["width"])


def test_what_nobody_watched_is_not_told_as_nothing_there(client: httpx.Client) -> None:
    svg = chart(client, "days", first="2024-06-01", last="2024-07-01")
    assert {title(slot).partition(": ")[2] for slot in marks(svg, "chart-slot")} == {"no camera watched"}
    assert "No camera watched on 31 days, shaded." in (svg.findtext(f"{SVG}desc") or "")
    svg = chart(client, "days", first="2026-11-01", last="2026-11-23", label="no such label")
    told = {title(slot).partition(": ")[2] for slot in marks(svg, "chart-slot")}
    assert "0 visits" in told


def test_hours_by_month_tell_the_visits_of_the_rows(folder: Path, client: httpx.Client) -> None:
    svg = chart(client, "hours", **STRETCH)
    cells = {(cell.get("data-first"), cell.get("data-hour")): told_visits(cell) for cell in marks(svg, "chart-heat")}
    rows = ask(
        folder,
        "SELECT strftime('%Y-%m', at_us / 1e6, 'unixepoch'), CAST(strftime('%H', at_us / 1e6, 'unixepoch') AS INTEGER),"
        " count(*) FROM label_changes WHERE label <> 'none' AND date(at_us / 1e6, 'unixepoch') BETWEEN ? AND ?"
        " GROUP BY 1, 2",
        *STRETCH.values(),
    )
    assert len(cells) == 13 * 24
    assert {key: count for key, count in cells.items() if count} == {
        (month, str(hour)): count for month, hour, count in rows
    }


def test_seasons_tell_the_weeks_of_each_label(folder: Path, client: httpx.Client) -> None:
    svg = chart(client, "seasons", **STRETCH)
    rows = Counter(
        label
        for (label,) in ask(
            folder,
            "SELECT label FROM label_changes WHERE label <> 'none' AND date(at_us / 1e6, 'unixepoch') BETWEEN ? AND ?",
            *STRETCH.values(),
        )
    )
    shown = marks(svg, "chart-row")
    assert {row.get("data-label"): told_visits(row) for row in shown} == dict(rows)
    for row in shown:
        assert sum(told_visits(mark) for mark in marks(row, "chart-bar")) == rows[row.attrib["data-label"]]
    one = chart(client, "seasons", **STRETCH, camera="door", label="cat")
    assert [(row.get("data-label"), told_visits(row)) for row in marks(one, "chart-row")] == [
        (
            "cat",
            ask(
                folder,
                "SELECT count(*) FROM label_changes AS c JOIN cameras AS k ON k.id = c.camera_id WHERE k.name = 'door'"
                " AND label = 'cat' AND date(at_us / 1e6, 'unixepoch') BETWEEN ? AND ?",
                *STRETCH.values(),
            )[0][0],
        )
    ]


def test_the_curve_of_thresholds_tells_what_the_verdicts_say(client: httpx.Client) -> None:
    svg = chart(client, "tuning", label="bird")
    [tuning] = client.get("/api/v1/tune", params={"label": "bird"}).json()["labels"]
    assert tuning["basis"] == 20
    assert title(svg) == "What each enter threshold would keep of bird"
    assert (svg.findtext(f"{SVG}desc") or "").startswith("It rests on 20 judged clips. The threshold is 0.50.")
    assert [title(line) for line in marks(svg, "chart-line")] == [
        f"clips that were {name}: {kept} at {tuning['curve'][0]['enter']:.2f},"
        f" {tuning['curve'][-1][f'{name}_kept']} at 1.00"
        for name, kept in (("wrong", 6), ("right", 14))
    ]


@pytest.mark.parametrize(
    ("first", "last"),
    [("0001-01-01", "0001-03-01"), ("9999-12-01", "9999-12-31"), ("2026-11-20", "2026-11-10"), ("2026-11-20",) * 2],
)
@pytest.mark.parametrize("kind", ["days", "hours", "seasons"])
def test_the_ends_of_the_calendar_can_be_drawn(client: httpx.Client, kind: str, first: str, last: str) -> None:
    assert title(chart(client, kind, first=first, last=last))


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/charts/weather.svg", 404, "expected one of days, hours, seasons, tuning with .svg"),
        ("/charts/days.svg?first=yesterday", 400, "first: string should have at least 10 characters"),
        ("/charts/days.svg?first=2026-13-01", 400, "first: '2026-13-01' is no day; expected one such as 2026-11-24"),
        ("/charts/days.svg?width_px=1e9", 400, "width_px: expected a whole number"),
        ("/charts/days.svg?width_px=100000", 400, "width_px: input should be less than or equal to 2400"),
        ("/charts/days.svg?colour=red", 400, "colour: is not known here; see /api/v1/openapi.json"),
        ("/charts/tuning.svg", 400, "label: field required"),
        ("/charts/tuning.svg?label=unicorn", 404, "unicorn: none of its clips has been judged"),
    ],
)
def test_a_question_that_cannot_be_answered_is_told_in_words(
    client: httpx.Client, path: str, status: int, says: str
) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()) == (status, {"error": says})


async def test_a_label_s_best_picture_is_its_surest_clip_that_is_not_wrong(tmp_path: Path) -> None:
    await write_history(tmp_path)

    def best() -> int | None:
        with serving(tmp_path) as client:
            told = client.get("/api/v1/labels").json()["labels"]
        [clip_id] = [label["best_clip_id"] for label in told if label["label"] == "bird"]
        return clip_id

    assert best() == 2
    with open_for_edits(tmp_path) as connection:
        say(connection, [2], Saying(verdict="wrong"), "owner", END_US)
    assert best() == 1
    with open_for_edits(tmp_path) as connection:
        say(connection, [1], Saying(binned=True), "owner", END_US)
    assert best() is None


async def test_a_label_may_be_called_anything(tmp_path: Path) -> None:
    name = "</text><script>alert('1')</script>&\x01\"]]>"
    await write_history(tmp_path, start_us=END_US - 86_400_000_000, label=name)
    shown_name = name.replace("\x01", "\N{REPLACEMENT CHARACTER}")
    with serving(tmp_path) as client:
        for kind in ("days", "hours", "seasons"):
            svg = chart(
                client, kind, first="2026-11-01", last="2026-11-24", **({"label": name} if kind != "seasons" else {})
            )
            assert {element.tag.removeprefix(SVG) for element in svg.iter()} <= {
                "svg", "g", "title", "desc", "rect", "line", "text", "circle",
            }  # fmt: skip
            assert shown_name in " ".join(title(element) for element in svg.iter())


moments = st.integers(1_700_000_000_000_000, 1_790_000_000_000_000)
texts = st.text(max_size=30)
counts = st.integers(0, 10**9)
days = st.dates(date(2023, 1, 1), date(2026, 12, 31))
weeks = days.map(lambda day: (day - timedelta(days=day.weekday())).isoformat())


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        facts.Activity,
        st.lists(st.builds(facts.DayActivity, days.map(date.isoformat), counts, st.just(0.0)), max_size=9),
        st.lists(
            st.builds(
                facts.MonthHour, days.map(lambda day: day.isoformat()[:7]), st.integers(0, 23), st.integers(1, 10**9)
            ),
            max_size=9,
        ),
        st.lists(st.builds(facts.FirstSeen, texts, moments, moments, st.booleans()), max_size=5),
        st.lists(st.builds(facts.LabelWeek, texts, weeks, st.integers(1, 10**9)), max_size=9),
        st.lists(days.map(date.isoformat), max_size=9),
    ),
    days,
    st.integers(0, 1099),
    st.integers(-5, 5000),
    texts,
)
def test_whatever_there_is_can_be_drawn_within_the_width(
    activity: facts.Activity, first: date, length: int, width_px: int, of: str
) -> None:
    last = first + timedelta(days=length)
    # As the questions give it: of the days from the first to the last only.
    monday = first - timedelta(days=first.weekday())
    within = [each for each in activity.weeks if monday.isoformat() <= each.week <= last.isoformat()]
    activity = facts.Activity(activity.days, activity.hours, activity.labels, within, activity.watched)
    for text in (
        charts.days_chart(activity, first, last, width_px, of),
        charts.hours_chart(activity, first, last, width_px, of),
        charts.seasons_chart(activity, first, last, width_px),
    ):
        svg = fromstring(text)
        width = float(svg.attrib["width"])
        assert charts.LEAST_WIDTH_PX <= width <= charts.MOST_WIDTH_PX
        assert title(svg)
        assert svg.findtext(f"{SVG}desc")
        for rect in svg.iter(f"{SVG}rect"):
            assert float(rect.attrib["width"]) >= 0
            assert float(rect.attrib["height"]) > 0
            assert float(rect.attrib["x"]) >= -0.01
            assert float(rect.attrib["x"]) + float(rect.attrib["width"]) <= width + 1.5
        # The page's policy allows no styles or scripts in it, and what has no id cannot be there twice.
        for element in svg.iter():
            assert not {"style", "id", "href", "onload"} & set(element.attrib)


@settings(max_examples=60, deadline=None)
@given(
    texts,
    st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=30),
    st.none() | st.floats(0, 1),
    st.integers(240, 2400),
)
def test_whatever_was_judged_can_be_drawn(
    label: str, judged: list[tuple[float, bool]], enter: float | None, width_px: int
) -> None:
    clips = [tuning.Judged(score, is_right) for score, is_right in judged]
    right = sum(clip.is_right for clip in clips)
    [told] = tunings({label: JudgedLabel(right, len(clips) - right, enter, clips)})
    svg = fromstring(charts.tuning_chart(told, width_px))
    for line in svg.iter(f"{SVG}line"):
        assert -0.01 <= float(line.attrib["x1"]) <= float(line.attrib["x2"]) <= width_px
