"""The story of a clip, or of a moment, as plain text for a person: about one screen, on lines of a given width."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime

from rich.console import Console
from rich.text import Text

from rpiwatch.explain.chart import BLOCKS, draw, has_gap
from rpiwatch.explain.facts import CameraStory, ClipStory, Facts, Gate, MomentStory
from rpiwatch.explain.gates import Thresholds, apart
from rpiwatch.records import GATES, NOTHING
from rpiwatch.report import on_one_line

MIN_WIDTH = 40
MAX_WIDTH = 120
HEAD = 11
"""Columns of the words at the left."""
MOST_LINES = 5
"""Of one kind; of more it is said how many there are."""
MOST_TEXT = 200
"""Characters of a name or a detail."""


class _Page:
    """Lines with a word at their left, broken at words where they are longer than the width."""

    def __init__(self, width: int, encoding: str) -> None:
        self.width = min(MAX_WIDTH, max(MIN_WIDTH, width))
        self.encoding = encoding
        self.lines: list[str] = []
        self._console = Console(width=self.width, color_system=None)

    @property
    def is_plain(self) -> bool:
        """Whether its encoding lacks the characters that charts are drawn with."""
        try:
            "".join(astuple(BLOCKS)).encode(self.encoding)
        except UnicodeEncodeError:
            return True
        return False

    def heading(self, text: str) -> None:
        """A line of its own, after an empty one."""
        if self.lines:
            self.lines.append("")
        self._wrap(text, "", "")

    def line(self, head: str, text: str) -> None:
        """A line or, where it is longer, several under each other."""
        self._wrap(text, f"{head:<{HEAD - 1}} ", " " * HEAD)

    def listed(self, head: str, texts: Sequence[str]) -> None:
        """A line for each, up to some."""
        shown = texts if len(texts) <= MOST_LINES else texts[: MOST_LINES - 1]
        for number, text in enumerate(shown):
            self.line("" if number else head, text)
        if len(texts) > len(shown):
            self.line("", f"and {len(texts) - len(shown)} more")

    def verbatim(self, lines: Iterable[str]) -> None:
        """Lines that are no longer than the width."""
        self.lines += lines

    def _wrap(self, text: str, head: str, indent: str) -> None:
        clean = on_one_line(text).encode(self.encoding, "replace").decode(self.encoding)
        broken = Text(clean).wrap(self._console, self.width - len(indent), overflow="fold")
        for number, part in enumerate(broken):
            self.lines.append(f"{indent if number else head}{part.plain}".rstrip())

    def __str__(self) -> str:
        return "\n".join(self.lines)


def clip_text(story: ClipStory, width: int, encoding: str = "utf-8") -> str:
    """The story of a clip: what it is, why it was saved, its score over time, and what else was there."""
    page = _Page(width, encoding)
    _tell_clip(page, story)
    _tell_why(page, story)
    _tell_scores(page, story)
    _tell_company(page, story)
    return str(page)


def moment_text(story: MomentStory, width: int, encoding: str = "utf-8") -> str:
    """The story of a moment, camera by camera."""
    page = _Page(width, encoding)
    page.heading(f"{_time(story.at_us)}, and {story.window_s} s before and after it")
    for camera in story.cameras:
        _tell_camera(page, story, camera)
    if not story.cameras:
        page.line("", "no camera is known")
    return str(page)


def summary(gates: Counter[str], limit: int | None) -> str:
    """Near misses by the gate that they did not pass, in one line; `limit` is how many were asked for, at most."""
    count = gates.total()
    parts = [f"{gate} {gates[gate]:,}" for gate in (*GATES, *sorted(set(gates) - set(GATES))) if gates[gate]]
    which = f"the newest {count:,} near misses" if count == limit else f"{count:,} near misses"
    return f"{which}: {', '.join(parts)}" if count else "no near misses"


@dataclass(frozen=True, slots=True)
class _Span:
    """The time that is told of, from `first_us` to `last_us` where that is known, in seconds from `zero_us`."""

    zero_us: int
    first_us: int
    last_us: int | None

    def of(self, start_us: int, end_us: int | None) -> str:
        """From when to when, with dots for what lies outside."""
        start = "..." if start_us < self.first_us else f"{(start_us - self.zero_us) / 1e6:.1f}"
        if end_us is None or (self.last_us is not None and end_us > self.last_us):
            return "all the time" if start == "..." else f"{start} to ... s"
        return f"{start} to {(end_us - self.zero_us) / 1e6:.1f} s"


# A clip.


def _tell_clip(page: _Page, story: ClipStory) -> None:
    clip, session, model = story.clip, story.session, story.model
    page.heading(f"clip {clip['id']}: {_short(clip['label'])}, camera {_short(clip['camera'])}")
    length = "" if clip["duration_s"] is None else f", {clip['duration_s']:.1f} s"
    seen_s = (clip["triggered_us"] - clip["started_us"]) / 1e6
    page.line("when", f"{_time(clip['started_us'])}{length}; {_short(clip['label'])} from {seen_s:.1f} s on")
    state = f"{clip['state']}{', locked' if clip['locked'] else ''}"
    page.line("state", f"{state}: {_short(clip['failure'])}" if clip["failure"] else state)
    facts = []
    if clip["frames"] is not None:
        facts = [f"{clip['frames']:,} frames", f"{clip['width']}x{clip['height']}", _short(clip["codec"])]
        facts.append(f"{clip['bytes'] / 1e6:,.1f} MB")
    page.line("file", clip["path"])
    if facts:
        page.line("", ", ".join(facts))
    if clip["thumbnail"]:
        page.line("thumbnail", clip["thumbnail"])
    page.line("session", _of_session(session))
    page.line("rpiwatch", f"{_short(session['version'])} with {_short(model['name'])} on {_short(model['engine'])}")
    if story.continues is not None:
        page.line("goes on", f"from clip {story.continues['id']}, {story.continues['path']}")
    for other in story.continued_by:
        page.line("goes on", f"in clip {other['id']}, {other['path']}")


def _tell_why(page: _Page, story: ClipStory) -> None:
    thresholds = story.thresholds
    why = f"why it was {'begun' if story.clip['state'] in ('recording', 'failed') else 'saved'}"
    if thresholds is None:
        page.heading(f"{why}: not known; grounds were not kept then, and its session tells no thresholds")
        return
    if story.thresholds_from == "session":
        page.heading(f"{why}: grounds were not kept then; these are the thresholds of its session's configuration")
    else:
        number = (story.grounds or {}).get("subject")
        who = f"#{number}" if number else "it"
        page.heading(f"{why}: {who} passed each gate, with the thresholds of the {_day(story.night)}")
    for gate in story.gates:
        page.line(f"  {gate.gate}", _gate_text(gate, thresholds, story.quiet))
    if story.peak is not None:
        at_s = (story.peak["at_us"] - story.clip["started_us"]) / 1e6
        page.line("  peak", f"{story.peak['score']:.2f} in one look, at {at_s:.1f} s")


def _gate_text(gate: Gate, thresholds: Thresholds, quiet: Sequence[str]) -> str:
    reached, needed = gate.reached, gate.needed
    match gate.gate:
        case "enter":
            score = "" if reached is None else f"its smoothed score was {apart(reached, thresholds.enter)[0]}, "
            enter = apart(thresholds.enter, thresholds.enter if reached is None else reached)[0]
            return f"{score}{enter} was needed; it stays down to {thresholds.stay:.2f}"
        case "dwell":
            asked = f"{thresholds.dwell_s:g} s were needed"
            if reached is None:
                return asked
            return f"{asked}; {thresholds.stay:.2f} or more was seen for {reached:.1f} s from the first frame on"
        case "size":
            if gate.passed is None:
                return "it is not asked of the scene as a whole"
            size = "" if reached is None else f"it was {reached:.1%} of the picture's shorter side, "
            return f"{size}{needed:.1%} was needed" if needed else f"{size}no smallest size was set"
        case "still":
            after = (
                "" if needed is None else f"; {needed:g} s in one place make one" if needed else "; none is told apart"
            )
            return f"it was no still thing{after}"
    return f"it was no quiet time{f'; {_listed(quiet)} is one' if quiet else ''}"


def _tell_scores(page: _Page, story: ClipStory) -> None:
    clip, thresholds = story.clip, story.thresholds
    label = _short(clip["label"])
    if not story.scores:
        reason = {
            "recording": "they are written when it ends",
            "failed": "it was given up",
            "recovered": "they were lost in the crash",
        }
        page.heading(f"scores of '{label}': none are kept; {reason.get(clip['state'], 'nothing was looked at')}")
        return
    length_ms = round(1000 * clip["duration_s"]) if clip["duration_s"] else story.scores[-1][0]
    gaps = "; blank: not looked at" if has_gap(story.scores, length_ms) else ""
    page.heading(f"scores of '{label}', each look by itself{gaps}")
    lines = {} if thresholds is None else {"enter": thresholds.enter, "stay": thresholds.stay}
    trigger_ms = (clip["triggered_us"] - clip["started_us"]) // 1000
    page.verbatim(draw(story.scores, length_ms, page.width, lines, trigger_ms, plain=page.is_plain))


def _tell_company(page: _Page, story: ClipStory) -> None:
    clip = story.clip
    zero_us = clip["started_us"]
    end_us = clip["ended_us"]
    page.heading("what else was there, in seconds of the clip")
    span = _Span(zero_us, zero_us, end_us)
    page.listed("label", [_label_text(row, span) for row in story.labels])
    page.listed("subjects", [_subject_text(row, span) for row in story.subjects])
    page.listed("nearly", [_miss_text(row, span) for row in story.near_misses])
    page.listed("incidents", [_incident_text(row) for row in story.incidents])
    if not (story.labels or story.subjects or story.near_misses or story.incidents):
        page.line("", "nothing")


# A moment.


def _tell_camera(page: _Page, story: MomentStory, camera: CameraStory) -> None:
    page.heading(f"camera {_short(camera.camera)}")
    page.line("watching", _watching_text(camera))
    if camera.session is not None:
        page.line("session", _of_session(camera.session))
    page.line("label", _label_then(camera))
    window_us = story.window_s * 1_000_000
    span = _Span(story.at_us, story.at_us - window_us, story.at_us + window_us)
    page.listed("around", [_label_text(row, span) for row in camera.labels])
    page.listed("subjects", [_subject_text(row, span) for row in camera.subjects])
    page.listed("nearly", [_miss_text(row, span) for row in camera.near_misses])
    page.listed("clips", [_clip_text(row, span) for row in camera.clips] or ["none"])
    page.listed("targets", _target_texts(camera))
    if camera.still_things:
        names = Counter(_short(thing["label"]) for thing in camera.still_things)
        page.line("still", ", ".join(f"{count} x {name}" if count > 1 else name for name, count in names.items()))
    page.listed("incidents", [_incident_text(row) for row in camera.incidents])


def _watching_text(camera: CameraStory) -> str:
    if camera.watched_from_us is None or camera.watched_until_us is None:
        again = "" if camera.watched_again_us is None else f"; it watched from {_time(camera.watched_again_us)} on"
        return f"no, and not before either{again}"
    known = f"from {_time(camera.watched_from_us)} to {_time(camera.watched_until_us)}"
    if camera.watching:
        return f"yes, {known}"
    if camera.watching is None:
        return f"not told yet: its session goes on, and it watched {known}"
    lost = f"; {_incident_text(camera.lost)}" if camera.lost is not None else ""
    again = "" if camera.watched_again_us is None else f", and again from {_time(camera.watched_again_us)} on"
    return f"no; it watched {known}{again}{lost}"


def _label_then(camera: CameraStory) -> str:
    label = camera.label
    if label is None:
        return "not known"
    name = label["label"]
    if name == NOTHING:
        return f"none; nothing qualified since {_time(label['start_us'])}"
    targets = camera.targets
    is_target = targets is None or any(target["label"].casefold() == name.casefold() for target in targets)
    target = "" if is_target else "; it is no target, so no clips are saved of it"
    return f"{_named(label)} since {_time(label['start_us'])}{target}"


def _target_texts(camera: CameraStory) -> list[str]:
    if camera.targets is None:
        return []
    texts = []
    for target in camera.targets:
        thresholds = f"enter {target['enter']:g}, stay {target['stay']:g}, dwell {target['dwell_s']:g} s"
        size = f", size {target['min_size']:.1%}" if target["min_size"] else ""
        quiet = f", quiet {_listed(target['quiet'])}" if target["quiet"] else ""
        texts.append(f"{_short(target['label'])}: {thresholds}{size}{quiet}")
    return texts or ["none, so no clips were saved"]


def _clip_text(row: Facts, span: _Span) -> str:
    peak = "" if row["peak_confidence"] is None else f", peak {row['peak_confidence']:.2f}"
    failure = f": {_short(row['failure'])}" if row["failure"] else ""
    when = span.of(row["started_us"], row["ended_us"])
    return f"{row['id']}: {_short(row['label'])}, {when}{peak}, {row['state']}{failure}"


# Both.


def _label_text(row: Facts, span: _Span) -> str:
    when = span.of(row["start_us"], row["end_us"])
    if row["label"] == NOTHING:
        return f"{when}  none"
    count = ""
    if row["subjects"] is not None:
        count = f", {row['subjects']} of it, {row['at_once']} at once" if row["subjects"] != 1 else ", 1 of it"
    return f"{when}  {_named(row)} {row['confidence']:.2f}{count}"


def _subject_text(row: Facts, span: _Span) -> str:
    when = span.of(row["start_us"], row["end_us"])
    size, box = "", row["box"]
    if box is not None:
        size = f", size {box[2] - box[0]:.0%} x {box[3] - box[1]:.0%}"
    still = ", still" if row["still"] else ""
    looks = f"{row['looks']:,} look{'s' if row['looks'] != 1 else ''}"
    return f"{when}  #{row['number']} {_named(row)} {row['confidence']:.2f}, {looks}{size}{still}"


def _miss_text(row: Facts, span: _Span) -> str:
    return f"{span.of(row['start_us'], row['end_us'])}  {_short(row['why'])}"


def _incident_text(row: Facts) -> str:
    return f"{_time(row['at_us'])} {_short(row['kind'])}: {_short(row['detail'])}"


def _of_session(session: Facts) -> str:
    end = "on, still open"
    if session["ended_us"] is not None:
        end = f"to {_time(session['ended_us'])} ({_short(session['end_reason'])})"
    return f"{session['id']}, from {_time(session['started_us'])} {end}"


def _listed(texts: Sequence[str]) -> str:
    return _short(", ".join(texts))


def _named(row: Facts) -> str:
    detail = f" ({_short(row['detail'])})" if row["detail"] else ""
    return f"{_short(row['label'])}{detail}"


def _day(night: bool | None) -> str:
    return "night" if night else "day"


def _time(at_us: int) -> str:
    """Local time, or the number itself where a calendar has no such day."""
    try:
        moment = datetime.fromtimestamp(at_us // 1_000_000).astimezone()
    except (OverflowError, ValueError, OSError):
        return f"{at_us} us"
    return f"{moment:%Y-%m-%d %H:%M:%S}"


def _short(text: object) -> str:
    clean = str(text)
    return clean if len(clean) <= MOST_TEXT else f"{clean[: MOST_TEXT - 3]}..."
