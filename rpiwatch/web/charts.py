"""Pure: what charts show, drawn as SVG at the width that it is to have, for a page that puts it among its own elements.

Colours are the page's: all is `currentColor` at some opacity, and has a class (`chart-bar`, `chart-heat`, …) by which
CSS may say otherwise; there are no styles, scripts, ids or links in it. Each chart has a `<title>` and a `<desc>` that
tells in words what it shows, and each mark a `<title>` with its numbers. `data-first`, `data-last` (days), `data-hour`
and `data-label` say what a mark stands for, for a page that leads on from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil, floor, log10, sqrt
from xml.etree.ElementTree import Element, SubElement, tostring

from rpiwatch.web import facts

LEAST_WIDTH_PX = 240
MOST_WIDTH_PX = 2400
FONT_PX = 11
CHARACTER_PX = 6.2
"""Of the font, about; what is placed by it has room to spare."""
GAP_PX = 8
LEAST_PITCH_PX = 3.0
"""Of a bar and its gap; where days would be narrower, bars are weeks, and then months."""
MOST_LABELS = 40
"""Rows of the seasons: the most frequent."""
HEATS = 5
"""Steps of a heat map; each has a class of its own, `chart-heat-1` to `chart-heat-5`."""

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: the days that it stands for, of which `days_watched` were watched, and the visits that began in them."""

    first: date
    last: date
    visits: int
    days_watched: int

    @property
    def days(self) -> int:
        """How many days it stands for."""
        return (self.last - self.first).days + 1

    @property
    def name(self) -> str:
        """As a person would say it."""
        return day_name(self.first) if self.first == self.last else f"{day_name(self.first)} to {day_name(self.last)}"


def day_name(day: date) -> str:
    """For people: 24 November 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def counted(number: int, singular: str) -> str:
    """'1 visit', '1,200 visits'."""
    return f"{number:,} {singular}" if number == 1 else f"{number:,} {singular}s"


def bins(
    days: Iterable[facts.DayActivity], watched: Iterable[facts.Day], first: date, last: date, most: int
) -> tuple[str, list[Bin]]:
    """The visits from `first` to `last` by 'day', 'week' (from Monday) or 'month'.

    It is the finest that gives `most` bins or fewer; months where none does.
    """
    visits = {date.fromisoformat(each.day): each.visits for each in days}
    seen = {date.fromisoformat(day) for day in watched}
    for unit in ("day", "week", "month"):
        stretches = list(_stretches(unit, first, last))
        if len(stretches) <= most:
            break
    found = []
    for since, until in stretches:
        each = [since + timedelta(days=step) for step in range((until - since).days + 1)]
        # A day with visits was watched, whatever heartbeats a crash has lost.
        watching = sum(day in seen or visits.get(day, 0) > 0 for day in each)
        found.append(Bin(since, until, sum(visits.get(day, 0) for day in each), watching))
    return unit, found


def days_chart(activity: facts.Activity, first: date, last: date, width_px: int, of: str) -> str:
    """Bars: visits by day, week or month. Where no camera watched, the ground is shaded. `of`: what, for its title."""
    width, height = _width(width_px), 200
    high = max((each.visits for each in activity.days), default=0)
    left = _left(high * 31)
    unit, found = bins(activity.days, activity.watched, first, last, floor((width - left) / LEAST_PITCH_PX))
    high = max((each.visits for each in found), default=0)
    total = sum(each.visits for each in found)
    says = f"{counted(total, 'visit')} from {day_name(first)} to {day_name(last)}."
    if high:
        most = max(found, key=lambda each: each.visits)
        says += f" The most in one {unit} were {high:,}, {most.name}."
    if blind := sum(each.days - each.days_watched for each in found):
        says += f" No camera watched on {counted(blind, 'day')}, shaded."
    svg = _chart(width, height, f"Visits of {of} per {unit}", says)
    top, bottom = GAP_PX, height - 2 * FONT_PX
    scale = _ticks(svg, high, left, width, top, bottom)
    pitch = (width - left) / max(1, len(found))
    gap = min(4.0, pitch * 0.25)
    for place, each in enumerate(found):
        x = left + place * pitch
        slot = _add(svg, "g", class_="chart-slot", data_first=each.first.isoformat(), data_last=each.last.isoformat())
        said = counted(each.visits, "visit") if each.days_watched else "no camera watched"
        if 0 < each.days_watched < each.days:
            said += f", no camera watched on {counted(each.days - each.days_watched, 'day')}"
        _add(slot, "title", f"{each.name}: {said}")
        # Over the whole height, so that a low bar is easily met by a finger.
        _add(slot, "rect", class_="chart-hit", x=x, y=top, width=pitch, height=bottom - top, fill_opacity=0)
        if not each.days_watched:
            _add(slot, "rect", class_="chart-blind", x=x, y=top, width=pitch, height=bottom - top, fill_opacity=0.08)
        if each.visits:
            tall = max(1.5, each.visits * scale)
            radius = min(2.5, (pitch - gap) / 3, tall / 2)
            _add(
                slot, "rect", class_="chart-bar", x=x + gap / 2, y=bottom - tall, width=pitch - gap, height=tall,
                rx=radius, fill_opacity=0.8,
            )  # fmt: skip
    _time_axis(svg, [(each.first, left + place * pitch) for place, each in enumerate(found)], width, bottom)
    return _text(svg)


def hours_chart(activity: facts.Activity, first: date, last: date, width_px: int, of: str) -> str:
    """A heat map: hours of the day from left to right, a row for each month, the latest at the bottom."""
    width = _width(width_px)
    visits = {(each.month, each.hour): each.visits for each in activity.hours}
    months = [since for since, _ in _stretches("month", first, last)]
    left, top, row = 10.5 * CHARACTER_PX, 2 * FONT_PX, 24
    high = max(visits.values(), default=0)
    says = f"{counted(sum(visits.values()), 'visit')} by hour of the day in {counted(len(months), 'month')}."
    if high:
        by_hour = [sum(visits.get((_month(month), hour), 0) for month in months) for hour in range(24)]
        hour = by_hour.index(max(by_hour))
        says += f" The most of all began between {hour}:00 and {hour + 1}:00: {by_hour[hour]:,}."
    svg = _chart(width, top + row * len(months) + 2, f"Visits of {of} by hour of the day and month", says)
    pitch = (width - left) / 24
    for hour in range(0, 24, 3 if 3 * pitch > 6.5 * CHARACTER_PX else 6):
        _add(svg, "text", f"{hour}:00", class_="chart-text", x=left + hour * pitch, y=FONT_PX + 1, fill_opacity=0.75)
    for place, since in enumerate(months):
        y = top + place * row
        month = _month(since)
        name = MONTHS[since.month - 1]
        is_told = place == 0 or since.month == 1
        short = f"{name[:3]} {since.year}" if is_told else name[:3]
        _add(svg, "text", short, class_="chart-text", x=0, y=y + row / 2 + FONT_PX * 0.35, fill_opacity=0.75)
        for hour in range(24):
            count = visits.get((month, hour), 0)
            heat = _heat(count, high)
            cell = _add(
                svg, "rect", class_=f"chart-heat chart-heat-{heat}", x=left + hour * pitch + 1, y=y + 1,
                width=pitch - 2, height=row - 2, rx=2.5, fill_opacity=0.05 + 0.85 * heat / HEATS, data_first=month,
                data_hour=hour,
            )  # fmt: skip
            _add(cell, "title", f"{hour}:00 to {hour + 1}:00, {name} {since.year}: {counted(count, 'visit')}")
    return _text(svg)


def seasons_chart(activity: facts.Activity, first: date, last: date, width_px: int) -> str:
    """A row for each label: in which weeks it came, thicker where it came oftener than at other times of its own.

    The most frequent ones, in the order in which they were first seen; a ring marks the week of the very first time.
    """
    width = _width(width_px)
    by_label: dict[str, dict[date, int]] = {}
    for each in activity.weeks:
        by_label.setdefault(each.label, {})[date.fromisoformat(each.week)] = each.visits
    totals = {label: sum(weeks.values()) for label, weeks in by_label.items()}
    shown = sorted(sorted(totals, key=lambda label: (-totals[label], label))[:MOST_LABELS])
    known = {each.label: each for each in activity.labels}
    shown.sort(key=lambda label: known[label].first_us if label in known else 0)
    says = f"{counted(len(totals), 'label')} came from {day_name(first)} to {day_name(last)}."
    new = [label for label in shown if label in known and _day(known[label].first_us) >= first]
    if new:
        says += f" Seen for the first time: {_listed(new)}."
    if len(shown) < len(totals):
        says += f" The {len(shown)} most frequent are shown."
    row, top = 26, 4
    height = top + row * len(shown) + 2 * FONT_PX
    svg = _chart(width, height, "When each label came", says)
    room = min(0.36 * width, max((len(label) for label in shown), default=0) * CHARACTER_PX + GAP_PX)
    tally_room = max((len(f"{count:,}") for count in totals.values()), default=0) * CHARACTER_PX + 1.5 * GAP_PX
    weeks = list(_stretches("week", first, last))
    pitch = (width - room - tally_room) / max(1, len(weeks))
    for place, label in enumerate(shown):
        middle = top + place * row + row / 2
        group = _add(svg, "g", class_="chart-row", data_label=label)
        came = by_label[label]
        said = f"{label}: {counted(totals[label], 'visit')}"
        if label in known:
            said += f", first seen {day_name(_day(known[label].first_us))}, last {day_name(_day(known[label].last_us))}"
        _add(group, "title", said)
        _add(
            group, "rect", class_="chart-hit", x=0, y=middle - row / 2, width=width, height=row, fill_opacity=0
        )  # the whole row answers to a finger
        _add(group, "text", _shortened(label, room - GAP_PX), class_="chart-name", x=0, y=middle + FONT_PX * 0.35)
        _add(
            group, "text", f"{totals[label]:,}", class_="chart-text", x=width, y=middle + FONT_PX * 0.35,
            text_anchor="end", fill_opacity=0.75,
        )  # fmt: skip
        high = max(came.values())
        begun = [
            (room + step * pitch, came[monday], monday)
            for step, (since, _) in enumerate(weeks)
            if (monday := since - timedelta(days=since.weekday())) in came
        ]
        _add(
            group, "line", class_="chart-span", x1=begun[0][0], x2=begun[-1][0] + pitch, y1=middle, y2=middle,
            stroke="currentColor", stroke_opacity=0.3,
        )  # fmt: skip
        for x, count, monday in begun:
            tall = max(3.0, (row - 8) * sqrt(count / high))
            mark = _add(
                group, "rect", class_="chart-bar", x=x + min(0.5, pitch * 0.1), y=middle - tall / 2,
                width=max(1.5, pitch - min(1.0, pitch * 0.2)), height=tall, rx=min(1.5, pitch / 3), fill_opacity=0.8,
            )  # fmt: skip
            _add(mark, "title", f"{label}, week from {day_name(monday)}: {counted(count, 'visit')}")
        if label in new:
            ring = _add(
                group, "circle", class_="chart-new", cx=begun[0][0] + pitch / 2, cy=middle, r=row / 2 - 3, fill="none",
                stroke="currentColor", stroke_width=1.5,
            )  # fmt: skip
            _add(ring, "title", f"{label}: seen for the first time on {day_name(_day(known[label].first_us))}")
    _time_axis(
        svg, [(since, room + step * pitch) for step, (since, _) in enumerate(weeks)], width - tally_room,
        top + row * len(shown),
    )  # fmt: skip
    return _text(svg)


def tuning_chart(tuning: facts.Tuning, width_px: int) -> str:
    """Steps over all enter thresholds: how many judged clips each would keep, of the right ones and of the wrong ones.

    Lines stand where the threshold is, and where it might be.
    """
    width, height = _width(width_px), 190
    high = max((max(at.right_kept, at.wrong_kept) for at in tuning.curve), default=0)
    says = f"It rests on {counted(tuning.basis, 'judged clip')}."
    if tuning.enter is not None:
        says += f" The threshold is {tuning.enter:.2f}."
    if tuning.suggested is not None:
        says += f" Suggested is {tuning.suggested:.2f}: {tuning.reason}."
    svg = _chart(width, height, f"What each enter threshold would keep of {tuning.label}", says)
    left, top, bottom = _left(high), 2 * FONT_PX, height - 3 * FONT_PX
    scale = _ticks(svg, high, left, width - GAP_PX, top, bottom)
    lowest = min((at.enter for at in tuning.curve), default=0.0)
    marks = [mark for mark in (tuning.enter, tuning.suggested) if mark is not None]
    start = floor(min([lowest, *marks]) * 10) / 10 if tuning.curve else 0.0
    start = min(start, 0.9)
    reach = (width - left - GAP_PX) / (1.0 - start)

    def across(threshold: float) -> float:
        return left + (threshold - start) * reach

    step = 0.1 if reach * 0.1 > 4 * CHARACTER_PX else 0.2
    for number in range(round((1.0 - start) / step) + 1):
        threshold = round(start + number * step, 2)
        if threshold <= 1.0:
            _add(
                svg, "text", f"{threshold:.1f}", class_="chart-text", x=across(threshold), y=bottom + FONT_PX + 4,
                text_anchor="middle" if threshold < 1.0 else "end", fill_opacity=0.75,
            )  # fmt: skip
    _add(
        svg, "text", "enter threshold", class_="chart-text", x=(left + width) / 2, y=height - 3, text_anchor="middle",
        fill_opacity=0.75,
    )  # fmt: skip
    for name, dashes, kept in (
        ("wrong", "5 4", [(at.enter, at.wrong_kept) for at in tuning.curve]),
        ("right", None, [(at.enter, at.right_kept) for at in tuning.curve]),
    ):
        path, before = "", None
        for enter, count in kept:
            y = bottom - count * scale
            path += f"M{_number(across(enter))} {_number(y)}" if before is None else f"H{_number(across(enter))}"
            if before is not None and before != count:
                path += f"V{_number(y)}"
            before = count
        if path:
            line = _add(
                svg, "path", class_=f"chart-line chart-{name}", d=path, fill="none", stroke="currentColor",
                stroke_width=2, stroke_linejoin="round",
            )  # fmt: skip
            if dashes:
                line.set("stroke-dasharray", dashes)
            # Its name stands before its beginning, or over it where there is no room; that of the wrong ones lower
            # where the two would lie over each other.
            (begins, count), has_room = kept[0], across(kept[0][0]) - left > 7 * CHARACTER_PX
            y = bottom - count * scale + (FONT_PX * 0.35 if has_room else -5)
            if name == "wrong" and abs(tuning.curve[0].right_kept - count) * scale < FONT_PX:
                y += FONT_PX + (1 if has_room else 7)
            _add(
                svg, "text", name, class_=f"chart-text chart-name-{name}", x=across(begins) + (-6 if has_room else 2),
                y=y,
                text_anchor="end" if has_room else "start",
            )  # fmt: skip
            _add(line, "title", f"clips that were {name}: {kept[0][1]:,} at {kept[0][0]:.2f}, {kept[-1][1]:,} at 1.00")
    for name, mark, is_above in (("now", tuning.enter, False), ("suggested", tuning.suggested, True)):
        if mark is None:
            continue
        x = across(mark)
        _add(
            svg, "line", class_=f"chart-mark chart-{name}", x1=x, x2=x, y1=top - 4, y2=bottom, stroke="currentColor",
            stroke_width=1.5, stroke_opacity=1 if is_above else 0.5,
        )  # fmt: skip
        # Beside each other the two names do not fit: the one goes to the left of its line, the other to the right.
        is_right = is_above if tuning.suggested is not None else x < width / 2
        if x > width - 13 * CHARACTER_PX:
            is_right = False
        if x < left + 13 * CHARACTER_PX and not is_right:
            is_right = not (is_above is False and tuning.suggested is not None and x < left + 5 * CHARACTER_PX)
        _add(
            svg, "text", f"{name} {mark:.2f}", class_=f"chart-text chart-{name}", x=x + (4 if is_right else -4),
            y=FONT_PX, text_anchor="start" if is_right else "end",
        )  # fmt: skip
    return _text(svg)


def _stretches(unit: str, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Days, weeks from Monday or months from `first` to `last`, cut off at both."""
    since = first
    while since <= last:
        until = last
        if unit == "day":
            until = since
        elif unit == "week":
            until = min(last, since + min(last - since, timedelta(days=6 - since.weekday())))
        elif (since.year, since.month) != (last.year, last.month):
            until = (since.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        yield since, until
        if until == last:  # which may be the last of all
            return
        since = until + timedelta(days=1)


def _time_axis(svg: Element, places: Sequence[tuple[date, float]], until_px: float, bottom: float) -> None:
    """Names below: of months where one begins, with the year where that changes; of days where there are only some."""
    is_short = bool(places) and (places[-1][0] - places[0][0]).days <= 45
    free_px, year, month = 0.0, 0, 0
    for day, x in places:
        if is_short:
            text = f"{day.day} {MONTHS[day.month - 1][:3]}" if day.month != month else f"{day.day}"
        elif day.month == month or (day.day > 7 and month):
            continue
        else:
            text = f"{MONTHS[day.month - 1][:3]} {day.year}" if day.year != year else MONTHS[day.month - 1][:3]
        room = len(text) * CHARACTER_PX
        if x < free_px or x + room > until_px:
            continue
        year, month = day.year, day.month
        _add(svg, "line", class_="chart-grid", x1=x, x2=x, y1=bottom, y2=bottom + 4, stroke="currentColor",
             stroke_opacity=0.4)  # fmt: skip
        _add(svg, "text", text, class_="chart-text", x=x, y=bottom + FONT_PX + 5, fill_opacity=0.75)
        free_px = x + room + GAP_PX


def _steps(high: int) -> tuple[int, int]:
    """The lines of a scale up to `high`: a round number, and how many times it is gone up."""
    step = 10 ** floor(log10(high / 3)) if high > 3 else 1
    step *= next(factor for factor in (1, 2, 5, 10) if high / (step * factor) <= 4)
    return step, max(1, ceil(high / step))


def _ticks(svg: Element, high: int, left: float, until_px: float, top: float, bottom: float) -> float:
    """Lines at round numbers, with these; returns the pixels of one."""
    step, count = _steps(high)
    scale = (bottom - top) / (count * step)
    for number in range(count + 1):
        y = bottom - number * step * scale
        _add(svg, "line", class_="chart-grid", x1=left, x2=until_px, y1=y, y2=y, stroke="currentColor",
             stroke_opacity=0.4 if number == 0 else 0.12)  # fmt: skip
        _add(svg, "text", f"{number * step:,}", class_="chart-text", x=left - 6, y=y + FONT_PX * 0.35,
             text_anchor="end", fill_opacity=0.75)  # fmt: skip
    return scale


def _left(high: int) -> float:
    step, count = _steps(high)
    return max(2, len(f"{step * count:,}")) * CHARACTER_PX + GAP_PX


def _heat(count: int, high: int) -> int:
    """0 of nothing, else 1 to `HEATS`; by the square root, so that few are told from none beside very many."""
    return min(HEATS, max(1, ceil(HEATS * sqrt(count / high)))) if count > 0 and high > 0 else 0


def _width(width_px: int) -> int:
    return min(MOST_WIDTH_PX, max(LEAST_WIDTH_PX, width_px))


def _month(day: date) -> str:
    return f"{day.year:04}-{day.month:02}"


def _day(at_us: int) -> date:
    try:
        return datetime.fromtimestamp(at_us / 1e6).astimezone().date()
    except (ValueError, OverflowError, OSError):  # of a clock that was out of its mind
        return date.min if at_us < 0 else date.max


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _shortened(text: str, room_px: float) -> str:
    fits = max(1, floor(room_px / CHARACTER_PX))
    return text if len(text) <= fits else f"{text[: fits - 1]}…"


def _chart(width: float, height: float, title: str, says: str) -> Element:
    svg = Element("svg")
    for name, value in {
        "xmlns": "http://www.w3.org/2000/svg",
        "class": "chart",
        "role": "img",
        "viewBox": f"0 0 {_number(width)} {_number(height)}",
        "width": _number(width),
        "height": _number(height),
        "fill": "currentColor",
        "font-size": str(FONT_PX),
    }.items():
        svg.set(name, value)
    _add(svg, "title", title)
    _add(svg, "desc", says)
    return svg


def _add(parent: Element, tag: str, text: str | None = None, **attributes: str | float) -> Element:
    """An element with attributes as `data_first`, and `class_`; what XML has no place for is left out of texts."""
    named: Mapping[str, str] = {
        name.rstrip("_").replace("_", "-"): _in_xml(value) if isinstance(value, str) else _number(value)
        for name, value in attributes.items()
    }
    element = SubElement(parent, tag, dict(named))
    if text is not None:
        element.text = _in_xml(text)
    return element


def _in_xml(text: str) -> str:
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _text(svg: Element) -> str:
    return tostring(svg, encoding="unicode")
