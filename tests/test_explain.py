"""`rpiwatch explain`: of clips and moments of real histories, what is told, and that it fits where it is shown."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from rpiwatch.boxes import WHOLE, Box
from rpiwatch.clock import Timeline
from rpiwatch.config import DATABASE_NAME, LabelsSection, TargetSection, load_config, render
from rpiwatch.errors import UserError
from rpiwatch.explain.chart import LEFT, ROWS, draw, has_gap
from rpiwatch.explain.facts import ClipStory, MomentStory, find_clip, read_clip, read_moment
from rpiwatch.explain.gates import Settings, Thresholds, in_words, settings_of
from rpiwatch.explain.text import MAX_WIDTH, MIN_WIDTH, clip_text, moment_text, summary
from rpiwatch.records import (
    SCENE,
    ClipResult,
    ClipStart,
    Grounds,
    Heartbeat,
    LabelChange,
    NearMiss,
    StillThing,
    SubjectCount,
    SubjectRecord,
)
from rpiwatch.store import open_store
from rpiwatch.store.queries import open_snapshot
from rpiwatch.thresholds import thresholds_of
from tests.conftest import environment
from tests.histories import SECOND_NS, SECTION, T0_US, HandClock, open_books, write_history
from tests.test_history_cli import HEAVY, ROOT, as_json, call

GOLDENS = Path(__file__).parent / "explained"
CONFIG = render(
    load_config(
        None,
        environ={},
        base={
            "targets": [{"label": "bird", "enter": 0.4, "dwell_s": 0.5}, {"label": "fox"}],
            "subjects": {"min_size": 0.05},
            "clips": {"max_s": 30.0},
        },
    )
)
BIRD = Box(0.2, 0.4, 0.4, 0.7)
ENDED, CONTINUED, FAILED, OLD, RECOVERED = 1, 2, 3, 4, 5


@pytest.fixture(scope="module", autouse=True)
def utc() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC0")
        time.tzset()
        yield
    time.tzset()


def ramp(step: float, begin_s: float, end_s: float, top: float) -> float:
    """A score that comes within two seconds, stays and goes again."""
    return top * min(1.0, max(0.02, (step - begin_s) / 2), max(0.02, (end_s - step) / 2))


def result(start_ns: int, end_ns: int, scores: tuple[tuple[int, float], ...], subjects: int | None) -> ClipResult:
    frames = (end_ns - start_ns) * 30 // SECOND_NS
    peak = max((score for _, score in scores), default=0.0)
    return ClipResult(
        start_ns, end_ns, frames, 1280, 720, "h264", 2_345_678, "clips/one.jpg", peak, scores, subjects
    )  # fmt: skip


async def write_garden(data_dir: Path) -> None:
    """A feeder and a door, and a clip in each state that explaining knows; the session dies while one is recorded."""
    clock = HandClock()
    timeline = Timeline.now(clock)

    def at(seconds: float) -> int:
        return timeline.anchor_mono_ns + round(seconds * SECOND_NS)

    def scores(begin_s: float, end_s: float, first_s: float, last_s: float, top: float, *gap: float) -> Any:
        steps = [first_s + step / 10 for step in range(round(10 * (last_s - first_s)) + 1)]
        kept = [step for step in steps if not gap or not gap[0] < step < gap[1]]
        return tuple((at(step), round(ramp(step, begin_s, end_s, top), 3)) for step in kept)

    def track(first_s: float, count: int) -> tuple[tuple[int, Box, float], ...]:
        return tuple((at(first_s + step), BIRD, 0.8) for step in range(count))

    async with open_store(data_dir, SECTION, clock) as store:
        _, (feeder, door) = await open_books(store, timeline, "feeder", "door", config=CONFIG)
        for change in (
            LabelChange(300, at(10), "none", "bird", "goldfinch", 0.81),
            LabelChange(1500, at(50), "bird", "none", None, 0.2, SubjectCount(2, 2)),
            LabelChange(15000, at(500), "none", "squirrel", None, 0.66),
            LabelChange(15300, at(510), "squirrel", "none", None, 0.2, SubjectCount(1, 1)),
        ):
            feeder.add_change(change)
        feeder.add_subject(
            SubjectRecord(1, at(10), at(48), False, "bird", "goldfinch", ("bird", "animal"), 0.78, 190, False, at(14),
                          track(10, 38))
        )  # fmt: skip
        feeder.add_subject(
            SubjectRecord(2, at(22), at(29), False, "bird", None, ("bird",), 0.61, 34, False, at(25), track(22, 7))
        )
        feeder.add_subject(
            SubjectRecord(3, at(0), at(800), True, "dog", None, ("dog",), 0.55, 1, True, at(1), track(0, 1))
        )
        for label, gate, since_s, until_s, reached, needed in (
            ("fox", "enter", 20, 22, 0.44, 0.5),
            ("fox", "dwell", 24, 25, 0.2, 0.3),
            ("bird", "size", 505, 508, 0.03, 0.05),
        ):
            feeder.add_near_miss(
                NearMiss(label, gate, at(since_s), at(until_s), at(since_s + 1), reached, needed, False, 2, BIRD)
            )
        door.add_near_miss(NearMiss("fox", "still", at(21), at(26), at(22), 0.9, 0.5, True, SCENE, WHOLE))
        for minute in range(14):
            await feeder.add_heartbeat(Heartbeat(at(60 * minute), at(60 * minute + 60), 1800, 300, 0))
        await door.add_heartbeat(Heartbeat(at(0), at(200), 6000, 6000, 0))
        await door.add_incident("camera_lost", "it gave no frame for 5.0 s", at(200))

        grounds = Grounds(0.5312, 0.4, 0.35, 0.5, False, 1, BIRD)
        first, _ = await feeder.begin_clip(ClipStart("bird", at(10), at(7), None, grounds))
        await feeder.finish_clip(first, result(at(7), at(37), scores(9, 60, 7, 37, 0.92), 2))
        second, _ = await feeder.begin_clip(ClipStart("bird", at(37), at(37), first, grounds))
        await feeder.finish_clip(second, result(at(37), at(53), scores(9, 50, 37, 53, 0.92), 1))
        third, path = await feeder.begin_clip(ClipStart("fox", at(700), at(697), None, replace(grounds, night=True)))
        await feeder.add_incident("clip_failed", f"{path}: no space left on device", at(701))
        await feeder.fail_clip(third, "no space left on device")
        fourth, _ = await feeder.begin_clip(ClipStart("fox", at(600), at(597), None))
        await feeder.finish_clip(fourth, result(at(597), at(609), scores(599, 606, 597, 609, 0.7, 600.5, 603.5), None))
        await feeder.begin_clip(ClipStart("bird", at(830), at(827), None, replace(grounds, subject=SCENE, box=WHOLE)))
        assert await store.flush()
        clock.advance(840)
    clock.advance(60)
    async with open_store(data_dir, SECTION, clock) as store:
        await store.recover_clip(RECOVERED, result(0, 6 * SECOND_NS, (), None))


@pytest.fixture(scope="module")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import asyncio

    data_dir = tmp_path_factory.mktemp("garden")
    asyncio.run(write_garden(data_dir))
    return data_dir


def story_of(data_dir: Path, clip: int | str) -> ClipStory:
    with open_snapshot(data_dir) as connection:
        return read_clip(connection, find_clip(connection, data_dir, str(clip)))


def moment_of(data_dir: Path, seconds: float, camera: str | None = None) -> MomentStory:
    with open_snapshot(data_dir) as connection:
        return read_moment(connection, T0_US + round(seconds * 1e6), camera)


# What is told.


@pytest.mark.parametrize(
    ("name", "clip"),
    [("complete", ENDED), ("continued", CONTINUED), ("failed", FAILED), ("old", OLD), ("recovered", RECOVERED)],
)
def test_a_clip_is_told_of_as_a_person_would_want_it(garden: Path, name: str, clip: int) -> None:
    text = clip_text(story_of(garden, clip), 80)
    assert text == (GOLDENS / f"{name}.txt").read_text(encoding="utf-8").rstrip("\n")
    assert len(text.splitlines()) <= 40


def test_a_clip_says_which_thresholds_these_are(garden: Path) -> None:
    ended, old = story_of(garden, ENDED), story_of(garden, OLD)
    assert (ended.thresholds, ended.thresholds_from) == (Thresholds(0.4, 0.35, 0.5), "clip")
    assert (old.thresholds, old.thresholds_from, old.night) == (Thresholds(0.5, 0.35, 0.3), "session", None)
    gates = {gate.gate: gate for gate in ended.gates}
    assert list(gates) == ["enter", "dwell", "size", "still", "quiet"]
    assert (gates["enter"].reached, gates["enter"].needed) == (0.5312, 0.4)
    # Of 1280x720 pixels the box is 256 wide and 216 high.
    assert gates["size"].reached == pytest.approx(216 / 720)
    assert (gates["size"].needed, gates["still"].needed) == (0.05, 7200)
    assert [gate.gate for gate in old.gates] == ["enter", "dwell"]
    assert story_of(garden, FAILED).night is True
    assert {gate.gate: gate.passed for gate in story_of(garden, RECOVERED).gates}["size"] is None


def test_what_else_was_there_is_of_the_clips_time_alone(garden: Path) -> None:
    first, second, third = (story_of(garden, clip) for clip in (ENDED, CONTINUED, FAILED))
    assert [row["number"] for row in first.subjects] == [3, 1, 2]
    assert [row["number"] for row in second.subjects] == [3, 1]
    assert [row["gate"] for row in first.near_misses] == ["enter", "dwell"]
    assert first.near_misses[0]["why"] == "'fox' reached 0.44, enter is 0.50"
    assert second.near_misses == ()
    assert [row["kind"] for row in third.incidents] == ["clip_failed"]
    assert [row["label"] for row in second.labels] == ["bird", "none"]
    assert [row["id"] for row in first.continued_by] == [CONTINUED]
    assert second.continues is not None
    assert second.continues["id"] == ENDED


async def test_a_clip_of_another_program_is_told_of_without_thresholds(tmp_path: Path) -> None:
    await write_history(tmp_path, start_us=T0_US)
    story = story_of(tmp_path, 1)
    assert (story.thresholds, story.gates) == (None, ())
    assert "not known; grounds were not kept then" in " ".join(clip_text(story, 120).split())


async def test_a_clip_that_is_being_recorded_is_told_of(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        _, [feeder] = await open_books(store, Timeline.now(clock), "feeder", config=CONFIG)
        await feeder.begin_clip(ClipStart("bird", clock.monotonic_ns() + 2 * SECOND_NS, clock.monotonic_ns(), None))
        text = clip_text(story_of(tmp_path, 1), 80)
    assert "scores of 'bird': none are kept; they are written when it ends" in text
    assert "on, still open" in text


# Which clip is meant.


def test_a_clip_is_found_by_number_path_and_name(garden: Path, tmp_path: Path) -> None:
    path = story_of(garden, CONTINUED).clip["path"]
    name = Path(path).name
    link = tmp_path / "link"
    link.symlink_to(garden)
    for wanted in (
        CONTINUED, path, f"./{path}", name, f"somewhere/else/{name}", garden / path, link / path,
        garden / "x" / ".." / path, str(garden / path).replace(".mp4", ".jpg"), "٢",
    ):  # fmt: skip
        assert story_of(garden, str(wanted)).clip["id"] == CONTINUED, wanted


@pytest.mark.parametrize(
    "wanted",
    ["99", "-1", "0", "9" * 30, "9" * 5000, "", ".", "..", "clips", "clips/../../etc/passwd", "nowhere.mp4",
     "feeder-20261124T093037Z-bird-7.mp4", "1; DROP TABLE clips", "' OR 1=1 --", "%", "a\x00b", "a\udcff", "x" * 5000],
)  # fmt: skip
def test_what_is_no_clip_is_told_in_a_line(garden: Path, wanted: str) -> None:
    with pytest.raises(
        UserError, match=r"^explain: .* has no such clip \(it has 5, the last is 5\); expected"
    ) as caught:
        story_of(garden, wanted)
    assert "\n" not in str(caught.value)


async def test_each_data_folder_has_clips_of_its_own(garden: Path, tmp_path: Path) -> None:
    await write_history(tmp_path, start_us=T0_US)
    assert story_of(tmp_path, 1).clip["label"] == "bird"
    with pytest.raises(UserError, match=r"lies outside the data folder .*; name its own with --data-dir"):
        story_of(tmp_path, str(garden / story_of(garden, 1).clip["path"]))
    for outside in ("/", "/etc/passwd", "/a\x00b"):
        with pytest.raises(UserError, match=r"^explain: "):
            story_of(tmp_path, outside)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_whatever_is_asked_for_is_found_or_refused(garden: Path, wanted: str) -> None:
    try:
        assert story_of(garden, wanted).clip["id"] in range(1, 6)
    except UserError as refusal:
        assert str(refusal).startswith("explain: ")  # noqa: PT017 - either outcome is right


# Why there is no clip.


def camera_at(data_dir: Path, seconds: float, camera: str = "feeder") -> Any:
    [story] = moment_of(data_dir, seconds, camera).cameras
    return story


def test_a_moment_says_what_was_seen_and_what_was_no_target(garden: Path) -> None:
    story = camera_at(garden, 505)
    assert (story.watching, story.label["label"]) == (True, "squirrel")
    assert [target["label"] for target in story.targets] == ["bird", "fox"]
    assert [row["why"] for row in story.near_misses] == [
        "'bird' was 3.0% of the picture's shorter side, min_size is 5.0%"
    ]
    assert story.clips == ()
    text = moment_text(moment_of(garden, 505), 100)
    assert "squirrel since 2026-11-24 09:38:20; it is no target, so no clips are saved of it" in text
    assert text.index("camera door") < text.index("camera feeder")


def test_a_moment_says_whether_the_camera_was_watching(garden: Path) -> None:
    assert camera_at(garden, 60).watching is True
    lost = camera_at(garden, 300, "door")
    assert (lost.watching, lost.watched_until_us, lost.lost["detail"]) == (
        False, T0_US + 200_000_000, "it gave no frame for 5.0 s",
    )  # fmt: skip
    early = camera_at(garden, -60)
    assert (early.watching, early.watched_from_us, early.watched_again_us) == (False, None, T0_US)
    assert early.label is None
    crashed = camera_at(garden, 3600)
    assert (crashed.watching, crashed.lost, crashed.session["end_reason"], crashed.label) == (
        False,
        None,
        "crashed",
        None,
    )


def test_a_moment_names_its_clips_and_near_misses(garden: Path) -> None:
    story = camera_at(garden, 24)
    assert [row["id"] for row in story.clips] == [ENDED, CONTINUED]
    assert [row["gate"] for row in story.near_misses] == ["enter", "dwell"]
    assert [row["gate"] for row in camera_at(garden, 24, "door").near_misses] == ["still"]
    assert [row["id"] for row in camera_at(garden, 701).clips] == [FAILED]


async def test_a_camera_whose_session_goes_on_may_watch_still(tmp_path: Path) -> None:
    clock = HandClock()
    timeline = Timeline.now(clock)
    now_ns = timeline.anchor_mono_ns
    async with open_store(tmp_path, SECTION, clock) as store:
        _, [feeder] = await open_books(store, timeline, "feeder", config=CONFIG)
        await feeder.add_heartbeat(Heartbeat(now_ns, now_ns + 60 * SECOND_NS, 1800, 1800, 0))
        feeder.keep_still_things([StillThing("bench", WHOLE), StillThing("bench", BIRD), StillThing("gnome", BIRD)])
        clock.advance(90)
        await store.flush()
        story = camera_at(tmp_path, 90)
        assert (story.watching, story.watched_until_us) == (None, T0_US + 60_000_000)
        text = moment_text(moment_of(tmp_path, 90), 100)
        assert "not told yet: its session goes on" in text
        assert "still      2 x bench, gnome" in text
        await feeder.add_incident("camera_lost", "unplugged", now_ns + 60 * SECOND_NS)
        await store.flush()
        assert camera_at(tmp_path, 90).watching is False


# What was nearly there.


def test_near_misses_as_a_table_csv_and_json(garden: Path) -> None:
    table = call("explain", "--missed", "--data-dir", garden)
    lines = [line for line in table.stdout.splitlines() if line.strip()]
    assert lines[0].split() == ["when", "seconds", "camera", "label", "gate", "why"]
    assert "'bird' was 3.0% of the picture's shorter side, min_size is 5.0%" in lines[2]
    assert lines[-1] == "4 near misses: enter 1, dwell 1, size 1, still 1"
    rows = as_json("explain", "--missed", "--data-dir", garden)
    assert [row["gate"] for row in rows] == ["size", "dwell", "still", "enter"]
    assert rows[3]["why"] == "'fox' reached 0.44, enter is 0.50"
    text = call("explain", "--missed", "--data-dir", garden, "--format", "csv").stdout
    assert [row["gate"] for row in csv.DictReader(io.StringIO(text))] == ["size", "dwell", "still", "enter"]
    assert len(as_json("explain", "--missed", "--data-dir", garden, "--label", "fox", "--camera", "door")) == 1
    assert len(as_json("explain", "--missed", "--data-dir", garden, "--until", "2026-11-24T09:30:23Z")) == 2
    newest = call("explain", "--missed", "--data-dir", garden, "--limit", "2")
    assert newest.stdout.splitlines()[-1] == "the newest 2 near misses: dwell 1, size 1"
    none = call("explain", "--missed", "--data-dir", garden, "--label", "brid")
    assert none.stdout.splitlines()[-1] == "no near misses"
    assert none.stderr == "this history has no label 'brid'; did you mean 'bird'?\n"


def test_each_gate_has_its_words() -> None:
    assert in_words("cat", "enter", 0.4999, 0.5, night=True) == "'cat' reached 0.4999, enter is 0.5000 (by night)"
    assert in_words("cat", "dwell", 0.24, 1.0, night=False) == "'cat' was sure for 0.2 s only, dwell is 1.0 s"
    assert in_words("cat", "still", 0.9, 0.5, night=False).endswith("a still thing")
    assert in_words("cat", "quiet", 0.9, 0.5, night=False) == "'cat' reached 0.90, at a quiet time"
    assert in_words("cat", "other", 1, 2, night=False) == "'cat' did not pass other: 1 of 2"
    assert summary(Counter({"quiet": 1200, "enter": 1}), None) == "1,201 near misses: enter 1, quiet 1,200"


@given(
    st.floats(0, 1), st.floats(0, 1), st.one_of(st.none(), st.floats(0, 1)), st.one_of(st.none(), st.floats(0, 1)),
    st.one_of(st.none(), st.floats(0, 5)),
)  # fmt: skip
def test_thresholds_are_those_of_the_daemon(
    one: float, other: float, enter: float | None, stay: float | None, dwell_s: float | None
) -> None:
    stays, enters = sorted((one, other))
    target: dict[str, Any] = {"label": "bird"} | {
        key: value for key, value in (("enter", enter), ("stay", stay), ("dwell_s", dwell_s)) if value is not None
    }
    try:
        expected = thresholds_of(LabelsSection(enter=enters, stay=stays), TargetSection(**target))
    except UserError:
        return
    base = {"labels": {"enter": enters, "stay": stays}, "targets": [target], "clips": {"ring_s": 60.0}}
    found = settings_of(render(load_config(None, environ={}, base=base))).thresholds("bird")
    assert found is not None
    assert (found.enter, found.stay, round(found.dwell_s * 1e9)) == (expected.enter, expected.stay, expected.dwell_ns)


def test_tables_of_single_names_stand_between_the_general_ones_and_the_targets_own() -> None:
    found = settings_of(
        """
        labels = {enter = 0.5, stay = 0.35, dwell_s = 0.3}
        subjects = {min_size = 0.02}
        clips = {quiet = ["22:00-06:00"]}
        thresholds.bird = {enter = 0.3, dwell_s = 2}
        targets = [
          {label = "Bird", dwell_s = 1.0, min_size = 0.1, quiet = []},
          {label = "fox", min_size = 0.01},
        ]
        """
    )
    assert [asdict(target) for target in found.targets] == [
        {"label": "Bird", "thresholds": {"enter": 0.3, "stay": 0.3, "dwell_s": 1.0}, "min_size": 0.1, "quiet": ()},
        {"label": "fox", "thresholds": {"enter": 0.5, "stay": 0.35, "dwell_s": 0.3}, "min_size": 0.02,
         "quiet": ("22:00-06:00",)},
    ]  # fmt: skip
    assert found.thresholds("bird") == Thresholds(0.3, 0.3, 1.0)
    assert found.thresholds("cat") == Thresholds(0.5, 0.35, 0.3)


@pytest.mark.parametrize(
    "config", ["", "[store]\n", "no TOML", "x = " + "[" * 5000, "labels = 1\ntargets = 2", "[labels]\nenter = 'a'"]
)
def test_a_configuration_of_any_version_is_read_as_far_as_it_goes(config: str) -> None:
    assert settings_of(config) == Settings()


# The command.


def test_json_has_the_keys_that_the_help_names(garden: Path) -> None:
    clip = json.loads(call("explain", "1", "--data-dir", garden, "--format", "json").stdout)
    moment = json.loads(
        call("explain", "--at", "2026-11-24T09:30:24Z", "--data-dir", garden, "--format", "json").stdout
    )
    assert clip == json.loads(json.dumps(asdict(story_of(garden, 1))))
    assert moment == json.loads(json.dumps(asdict(moment_of(garden, 24))))
    help_text = call("explain", "--help").stdout
    for key in (*clip, *clip["gates"][0], *clip["thresholds"], *moment, *moment["cameras"][0]):
        assert re.search(rf"\b{key}\b", help_text), key


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "expected one of CLIP, --at WHEN and --missed"),
        (("1", "--missed"), "expected one of CLIP"),
        (("1", "--at", "2h"), "expected one of CLIP"),
        (("1", "--format", "csv"), "CSV is for --missed; expected --format table or json"),
        (("1", "--camera", "feeder"), "--camera with --missed and --at"),
        (("--at", "2h", "--since", "1h"), "--since, --until and --label go with --missed"),
        (("--at", "noon",), "'noon' is no moment that can be understood"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(garden: Path, words: tuple[str, ...], told: str) -> None:
    with pytest.raises(UserError, match=re.escape(told)):
        call("explain", *words, "--data-dir", garden)


def test_a_camera_that_is_not_there_gets_a_hint(garden: Path) -> None:
    answer = call("explain", "--at", "2h", "--camera", "feedr", "--data-dir", garden)
    assert answer.stderr == "this history has no camera 'feedr'; did you mean 'feeder'?\n"


def test_without_a_database_or_with_another_schema_it_says_so(tmp_path: Path) -> None:
    for words in (("1",), ("--at", "2h"), ("--missed",)):
        with pytest.raises(UserError, match=r"rpiwatch\.db: there is no history here"):
            call("explain", *words, "--data-dir", tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA application_id = 1919969623")
        connection.execute("CREATE TABLE x (a)")
    with pytest.raises(UserError, match="has schema 0, this rpiwatch reads"):
        call("explain", "1", "--data-dir", tmp_path)


def test_a_plain_terminal_gets_plain_characters_and_nothing_heavy_is_loaded(garden: Path) -> None:
    script = (
        "import sys, typer\n"
        "from rpiwatch import history_cli\n"
        "app = typer.Typer()\n"
        "history_cli.register(app)\n"
        f"for words in (['1'], ['--at', '2026-11-24T09:30:24Z'], ['--missed']):\n"
        f"    app(['explain', *words, '--data-dir', {str(garden)!r}], standalone_mode=False)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, timeout=60, check=True,
        env=environment() | {"PYTHONIOENCODING": "iso-8859-1:replace", "COLUMNS": "60", "TZ": "UTC0"},
    )  # fmt: skip
    assert done.stderr.decode().splitlines()[-1] == "[]"
    chart = done.stdout.decode("ascii", "replace").partition("each look by itself\n")[2].splitlines()[: ROWS + 2]
    assert chart == draw(
        story_of(garden, 1).scores, 30_000, 60, {"enter": 0.4, "stay": 0.35}, 3000, plain=True
    )  # fmt: skip
    assert all(line.isascii() for line in chart)


# How it fits.

NAMES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["x" * 100_000, "猫" * 50, "\x1b[2J", "two\nlines", "a\u200db", "é\u0301\u0301", "[bold]b[/bold]", "🐁" * 9]
    ),
)
WITH_NAMES = ("labels", "subjects", "near_misses", "incidents")
WIDTHS = st.integers(1, 200)
ENCODINGS = st.sampled_from(["utf-8", "ascii", "iso-8859-1", "cp437", "shift_jis"])
TIMES = st.one_of(st.integers(-(2**62), 2**62), st.integers(T0_US, T0_US + 10**8))


def renamed(value: Any, name: str) -> Any:
    """The same facts with a name in the place of each text."""
    match value:
        case str():
            return name
        case dict():
            kept = ("state", "gate", "kind")
            return {key: entry if key in kept else renamed(entry, name) for key, entry in value.items()}
        case tuple():
            return tuple(renamed(entry, name) for entry in value)
    return value


def fits(text: str, width: int, encoding: str) -> None:
    text.encode(encoding)
    for line in text.split("\n"):
        assert cell_len(line) <= min(MAX_WIDTH, max(MIN_WIDTH, width))
        assert line == "" or line.isprintable()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data(), NAMES, WIDTHS, ENCODINGS)
def test_no_line_is_longer_than_the_width(
    garden: Path, data: st.DataObject, name: str, width: int, encoding: str
) -> None:
    story = story_of(garden, data.draw(st.integers(1, 5)))
    fields = ("clip", "model", "session", "continues", "continued_by", *WITH_NAMES)
    texts = {field: renamed(getattr(story, field), name) for field in fields}
    texts["clip"] |= {"started_us": data.draw(TIMES), "triggered_us": data.draw(TIMES)}
    fits(clip_text(replace(story, **texts), width, encoding), width, encoding)
    moment = moment_of(garden, data.draw(st.sampled_from([-60, 24, 250, 505, 838, 4000])))
    fields = ("camera", "session", "targets", "label", "clips", *WITH_NAMES)
    cameras = tuple(
        replace(camera, **{field: renamed(getattr(camera, field), name) for field in fields})
        for camera in moment.cameras
    )
    fits(moment_text(replace(moment, cameras=cameras, at_us=data.draw(TIMES)), width, encoding), width, encoding)


def test_of_much_only_some_is_told(garden: Path) -> None:
    story = story_of(garden, ENDED)
    text = clip_text(replace(story, near_misses=story.near_misses * 50), 100)
    assert text.count("'fox'") == 4
    assert "and 96 more" in text


POINTS = st.lists(st.tuples(st.integers(0, 60_000), st.floats(0, 1)), max_size=80).map(sorted)


@given(POINTS, st.integers(0, 2**60) | st.integers(0, 70_000), st.integers(40, 120), st.booleans())
def test_a_chart_is_as_wide_as_it_may_be(
    points: list[tuple[int, float]], length_ms: int, width: int, plain: bool
) -> None:
    lines = draw(points, length_ms, width, {"enter": 0.5, "stay": 0.35}, 100, plain=plain)
    assert len(lines) == ROWS + 2
    assert max(map(cell_len, lines)) <= width
    assert not plain or "".join(lines).isascii()


def test_a_chart_shows_what_reached_a_line_and_where_nobody_looked() -> None:
    points = [(100 * step, 0.5 if step < 20 else 0.49) for step in range(40)]
    drawn = draw(points, 3900, LEFT + 40 + len(" enter 0.50"), {"enter": 0.5}, None)
    row = drawn[ROWS - 4]
    assert row[LEFT : LEFT + 20] == "█" * 20
    assert set(row[LEFT + 21 : LEFT + 40]) == {"▇"}
    assert row.endswith(" enter 0.50")
    assert not has_gap(points, 3900)
    holed = [point for point in points if not 1000 < point[0] < 2000]
    assert has_gap(holed, 3900)
    blank = draw(holed, 3900, LEFT + 40, {}, None)[ROWS - 1][LEFT + 12 : LEFT + 19]
    assert blank.strip() == ""
    assert has_gap([(0, 0.5)], 10_000)
    # A slow look is no gap: the steps themselves say how often it is looked.
    assert not has_gap([(1000 * step, 0.5) for step in range(10)], 9000)
