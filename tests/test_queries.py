# ruff: noqa: S608 - the SQL of these tests is their own
from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rpiwatch.check import check
from rpiwatch.clock import Timeline
from rpiwatch.config import DATABASE_NAME
from rpiwatch.records import LabelChange
from rpiwatch.store import StoreError, migrate, open_store
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.migrations import migration_files
from rpiwatch.store.queries import CLIPS, EVENTS, VISITS, Filter, History, View, open_history
from tests.histories import SECTION, T0_US, HandClock, ask, open_books, write_history

HOUR_US = 3_600_000_000
DAY_US = 24 * HOUR_US
TIMEOUT_S = 60.0


@pytest.fixture
async def data_dir(tmp_path: Path) -> Path:
    await write_history(tmp_path, start_us=T0_US)
    return tmp_path


@pytest.fixture
def history(data_dir: Path) -> Iterator[History]:
    with open_history(data_dir) as opened:
        yield opened


def column(history: History, view: View, name: str, filter: Filter) -> list[object]:
    answer = history.rows(view, filter)
    place = answer.columns.index(name)
    return [row[place] for row in answer.rows]


def test_rows_come_newest_first_and_filtered(history: History) -> None:
    assert column(history, VISITS, "label", Filter()) == ["bird", "squirrel", "cat", "bird"]
    assert column(history, VISITS, "duration_s", Filter(labels=("bird",))) == [60.0, 10.0]
    assert column(history, VISITS, "label", Filter(camera="door")) == ["cat"]
    assert column(history, VISITS, "label", Filter(limit=2)) == ["bird", "squirrel"]
    assert column(history, VISITS, "label", Filter(labels=("bird", "cat"), limit=2)) == ["bird", "cat"]
    assert column(history, VISITS, "label", Filter(labels=("bird", "cat"))) == ["bird", "cat", "bird"]
    window = Filter(since_us=T0_US + 100_000_000, until_us=T0_US + 1_800_000_000)
    assert column(history, VISITS, "label", window) == ["squirrel", "cat"]
    assert column(history, EVENTS, "label", Filter(camera="door")) == ["none", "cat"]
    assert column(history, CLIPS, "peak_confidence", Filter(labels=("bird",))) == [0.97, 0.88]
    assert column(history, VISITS, "label", Filter(labels=("x'; DROP TABLE clips; --",))) == []


def test_times_are_readable_in_utc(history: History) -> None:
    assert column(history, VISITS, "utc", Filter(limit=1)) == ["2026-11-24 10:00:00.000"]
    assert column(history, VISITS, "end_utc", Filter(limit=1)) == ["2026-11-24 10:01:00.000"]
    assert column(history, EVENTS, "utc", Filter(limit=1, labels=("cat",))) == ["2026-11-24 09:31:40.000"]


def test_totals_sum_up_what_was_written(history: History, data_dir: Path) -> None:
    totals = history.totals()
    assert totals["label_changes"] == 8
    assert totals["visits"] == 4
    assert totals["watched_s"] == 2 * 3600.0
    assert (totals["frames_seen"], totals["frames_skipped"]) == (2 * 60 * 1800, 2 * 60 * 10)
    assert (totals["clips"], totals["clip_bytes"]) == (2, 2 * 1_234_567)
    assert (totals["sessions"], totals["crashes"], totals["incidents"]) == (1, 0, 1)
    assert totals["first_us"] == T0_US + 10_000_000
    assert totals["database_bytes"] == (data_dir / DATABASE_NAME).stat().st_size
    labels = history.label_totals()
    rows = [dict(zip(labels.columns, row, strict=True)) for row in labels.rows]
    assert [(row["label"], row["visits"], row["shown_s"], row["clips"]) for row in rows] == [
        ("bird", 2, 70.0, 2),
        ("cat", 1, 10.0, 0),
        ("squirrel", 1, 30.0, 0),
    ]
    session = history.last_session()
    assert session is not None
    assert (session["end_reason"], session["ended_us"]) == ("signal", T0_US + HOUR_US)


def test_an_empty_history_has_totals_too(tmp_path: Path) -> None:
    migrate(tmp_path)
    with open_history(tmp_path) as history:
        assert history.totals()["label_changes"] == 0
        assert history.last_session() is None
        assert list(history.label_totals().rows) == []


# The user's own SQL.


def answer_of(history: History, sql: str, timeout_s: float = TIMEOUT_S) -> list[tuple[object, ...]]:
    return list(history.ask(sql, timeout_s).rows)


SCHEMA = len(migration_files())

READS = {
    "SELECT count(*) FROM events": [(8,)],
    "SELECT count(*) FROM clip_curve WHERE clip_id = 1": [(130,)],
    "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 3) SELECT sum(x) FROM n": [(6,)],
    "SELECT value FROM json_each('[1, 2]')": [(1,), (2,)],
    "SELECT name FROM pragma_table_info('cameras')": [("id",), ("name",)],
    "PRAGMA user_version": [(SCHEMA,)],
    "PRAGMA integrity_check": [("ok",)],
    "SELECT date(0, 'unixepoch'); -- and no more": [("1970-01-01",)],
    "VALUES (1), (2)": [(1,), (2,)],
    "SELECT CAST(x'ff41' AS TEXT)": [("\ufffdA",)],
}


@pytest.mark.parametrize("sql", READS)
def test_reading_is_allowed(history: History, sql: str) -> None:
    assert answer_of(history, sql) == READS[sql]


WRITES = (
    "DELETE FROM label_changes",
    "UPDATE clips SET label = 'x'",
    "INSERT INTO cameras (name) VALUES ('x')",
    "WITH x AS (SELECT 1) INSERT INTO clips DEFAULT VALUES",
    "REPLACE INTO cameras VALUES (1, 'x')",
    "DROP TABLE clips",
    "DROP VIEW events",
    "ALTER TABLE clips ADD COLUMN x",
    "CREATE TABLE x (a)",
    "CREATE TEMP TABLE x (a)",
    "CREATE TEMP VIEW x AS SELECT 1",
    "CREATE TEMP TRIGGER x AFTER INSERT ON clips BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE temp.x USING fts5(a)",
    "CREATE INDEX x ON clips (label)",
    "ATTACH '{outside}' AS e",
    "ATTACH 'file:{database}?mode=rwc' AS w",
    "ATTACH ':memory:' AS m",
    "DETACH main",
    "VACUUM",
    "VACUUM INTO '{outside}'",
    "REINDEX",
    "ANALYZE",
    "BEGIN",
    "BEGIN IMMEDIATE",
    "SAVEPOINT s",
    "COMMIT",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA journal_mode(DELETE)",
    "PRAGMA wal_checkpoint(TRUNCATE)",
    "PRAGMA user_version = 7",
    "PRAGMA writable_schema = ON",
    "PRAGMA query_only = OFF",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA temp_store_directory = '/tmp'",
    "PRAGMA optimize",
    "SELECT * FROM pragma_journal_mode('delete')",
    "SELECT load_extension('x')",
    "SELECT writefile('{outside}', 'x')",
    "EXPLAIN DELETE FROM clips",
)


@pytest.mark.parametrize("sql", WRITES)
def test_changing_is_not(data_dir: Path, history: History, sql: str) -> None:
    outside = data_dir.parent / f"{data_dir.name}-outside.db"
    database = data_dir / DATABASE_NAME
    before = database.read_bytes()
    with pytest.raises(StoreError, match=r"^sql: [^\n]+$"):
        answer_of(history, sql.format(outside=outside, database=database))
    assert not outside.exists()
    assert database.read_bytes() == before


MISTAKES = {
    "SELEC 1": 'near "SELEC": syntax error',
    "SELECT colour FROM events": "no such column: colour",
    "SELECT 1; SELECT 2": "more than one statement",
    "SELECT 1; DELETE FROM clips": "more than one statement",
    "": "the SQL is empty",
    "-- only a comment": "the SQL is empty",
    "SELECT ?": "bindings",
    "SELECT \x00": ".",
    "SELECT zeroblob(1000000000)": "too big",
    "SELECT '\ud800'": "surrogates not allowed",
    "SELECT '" + "x" * 11_000_000 + "'": "too",
    "SELECT " + "(" * 5000 + "1" + ")" * 5000: ".",
    "SELECT abs(-9223372036854775808)": "integer overflow",
}


@pytest.mark.parametrize("sql", MISTAKES, ids=[name[:20].encode("unicode_escape").decode() for name in MISTAKES])
def test_a_mistake_is_one_line(history: History, sql: str) -> None:
    with pytest.raises(StoreError, match=MISTAKES[sql]) as caught:
        answer_of(history, sql)
    assert "\n" not in str(caught.value)


ENDLESS = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"


@pytest.mark.parametrize("sql", [f"{ENDLESS} SELECT count(*) FROM n", f"{ENDLESS} SELECT x FROM n WHERE x < 0"])
def test_a_query_that_takes_too_long_is_stopped(history: History, sql: str) -> None:
    with pytest.raises(StoreError, match=r"took longer than 0\.05 s and was stopped; narrow it down"):
        answer_of(history, sql, timeout_s=0.05)


def test_columns_that_are_there_twice_get_names_of_their_own(history: History) -> None:
    assert history.ask("SELECT 1 AS a, 2 AS a, 3 AS a_2", TIMEOUT_S).columns == ("a", "a_2", "a_2_2")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ["SELECT", "DELETE", "FROM", "clips", "events", "*", "INTO", "ATTACH", "'x'", "PRAGMA", "user_version", "=",
             "1", ";", "(", ")", "WITH", "AS", "VALUES", "UPDATE", "SET", "label", ",", "--", "/*", "\n", "EXPLAIN",
             "0x", "\x00", "é", "?", ":a", "CREATE", "TEMP", "TABLE", "json_each", "UNION", "LIMIT"]
        ),
        max_size=12,
    )
)  # fmt: skip
def test_any_words_are_answered_or_refused_and_change_nothing(data_dir: Path, words: list[str]) -> None:
    rows = ask(data_dir, "SELECT count(*), total(at_us) FROM label_changes")
    with open_history(data_dir) as history:
        try:
            answer_of(history, " ".join(words))
        except StoreError as refusal:
            assert "\n" not in str(refusal)  # noqa: PT017 - either outcome is right
    assert ask(data_dir, "SELECT count(*), total(at_us) FROM label_changes") == rows
    assert ask(data_dir, "PRAGMA user_version") == [(SCHEMA,)]


# Who may read, and when.


async def test_reading_works_while_the_daemon_writes(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        _, [ledger] = await open_books(store, Timeline.now(clock), "feeder")
        with open_history(tmp_path) as history:
            reader = history.rows(EVENTS, Filter())
            ledger.add_change(LabelChange(1, 1, "none", "bird", None, 0.5))
            assert await store.flush()
            assert list(reader.rows) == []
            assert column(history, EVENTS, "label", Filter()) == ["bird"]


def test_a_folder_without_a_history_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"rpiwatch\.db: there is no history here; expected a data folder"):
        open_history(tmp_path / "nowhere").__enter__()


def test_what_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).write_bytes(os.urandom(8192))
    with pytest.raises(StoreError, match="cannot be read: file is not a database"):
        open_history(tmp_path).__enter__()


async def test_a_broken_database_whose_errors_are_no_text_is_told(tmp_path: Path) -> None:
    migrate(tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = (tmp_path / DATABASE_NAME).read_bytes()
    assert b"CREATE VIEW events AS" in content
    (tmp_path / DATABASE_NAME).write_bytes(content.replace(b"CREATE VIEW events AS", b"CREATE VI\xc5W events AS"))
    with pytest.raises(StoreError, match="cannot be read"), open_history(tmp_path) as opened:
        opened.rows(EVENTS, Filter())
    with pytest.raises(StoreError, match="cannot be written"), open_for_edits(tmp_path) as connection:
        connection.execute("SELECT * FROM events")
    [finding] = check(tmp_path)
    assert finding.check == "integrity"


def test_names_that_no_history_or_disk_can_hold_are_told(history: History, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no name that a history can hold"):
        history.rows(EVENTS, Filter(camera="\udcff"))
    for opening in (open_history, open_for_edits):
        with pytest.raises(StoreError, match="is no data folder: File name too long"):
            opening(tmp_path / ("x" * 300)).__enter__()


@pytest.mark.parametrize(
    ("version", "told"), [(0, f"has schema 0, this rpiwatch reads {SCHEMA}; stop"), (99, "newer rpiwatch")]
)
def test_another_schema_is_told(tmp_path: Path, version: int, told: str) -> None:
    migrate(tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(StoreError, match=told):
        open_history(tmp_path).__enter__()


READER = """
import os, sys
from pathlib import Path
from rpiwatch.store import StoreError
from rpiwatch.store.queries import EVENTS, Filter, open_history
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    with open_history(Path(sys.argv[1])) as history:
        print(len(list(history.rows(EVENTS, Filter()).rows)))
except StoreError as refusal:
    print(refusal)
"""


def read_as_another_user(data_dir: Path) -> str:
    """What someone sees who may read the folder, and not write in it."""
    # pytest's own folders are closed to others; as root that user needs a way through them.
    for folder in (data_dir, *data_dir.parents):
        if folder.stat().st_uid == os.geteuid() and folder != Path("/"):
            folder.chmod((folder.stat().st_mode | 0o055) & ~0o022)
    if os.geteuid() != 0:
        data_dir.chmod(0o555)
    try:
        root = Path(__file__).parent.parent
        done = subprocess.run(
            [sys.executable, "-c", READER, str(data_dir)],
            cwd=root,
            text=True,
            capture_output=True,
            timeout=60,
            check=True,
        )
    finally:
        data_dir.chmod(0o755)
    return done.stdout.strip()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder whose parents this test may open to others."""
    folder = Path("/tmp") / f"rpiwatch-test-{os.getpid()}-{random.randrange(10**9)}"
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


async def test_another_user_reads_while_the_daemon_runs_and_when_it_is_stopped(open_folder: Path) -> None:
    await write_history(open_folder)
    assert read_as_another_user(open_folder) == "8"
    async with open_store(open_folder, SECTION, HandClock()):
        assert read_as_another_user(open_folder) == "8"


async def test_another_user_is_told_what_to_do_after_a_crash(open_folder: Path) -> None:
    async with open_store(open_folder, SECTION, HandClock()):
        crashed = open_folder / "crashed"
        crashed.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(open_folder / f"{DATABASE_NAME}{suffix}", crashed)
    assert "was not closed in order" in read_as_another_user(crashed)


# Ten million rows one day: no public view may read them all for a usual question.


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a year of two cameras: 120,000 label changes, 20,000 clips, 20 sessions."""
    data_dir = tmp_path_factory.mktemp("large")
    migrate(data_dir)
    dice = random.Random(1)
    labels = ["bird", "cat", "dog", "squirrel", "person", "fox", "deer", "car"]
    span_us = 183 * DAY_US // 20
    with closing(sqlite3.connect(data_dir / DATABASE_NAME, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.execute("INSERT INTO models VALUES (1, 'm', 'e', 'w', 's', 224)")
        connection.execute("INSERT INTO cameras VALUES (1, 'feeder'), (2, 'door')")
        for session in range(1, 21):
            began_us = T0_US + (session - 1) * span_us
            connection.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, 'signal', ?, 0, ?, 'b', 'v', '', NULL, 1, NULL)",
                (session, began_us, began_us + span_us, began_us, began_us),
            )
            connection.executemany(
                "INSERT INTO session_cameras VALUES (?, ?, 1, 'x', 'realtime', 'clock', 1, 1, NULL, '', 0, ?, NULL)",
                [(session, camera, began_us) for camera in (1, 2)],
            )
            before = {1: "none", 2: "none"}
            for step in range(3000):
                for camera in (1, 2):
                    after = dice.choice(labels) if before[camera] == "none" else "none"
                    at_us = began_us + (step * span_us + dice.randrange(span_us)) // 3000
                    connection.execute(
                        "INSERT INTO label_changes VALUES (NULL, ?, ?, 1, ?, ?, ?, ?, NULL, 0.5)",
                        (session, camera, at_us, step, before[camera], after),
                    )
                    before[camera] = after
            connection.executemany(
                "INSERT INTO heartbeats VALUES (NULL, ?, ?, ?, ?, 1, 1, 0, ?)",
                [
                    (
                        session,
                        camera,
                        began_us + minute * 60_000_000,
                        began_us + minute * 60_000_000 + 60_000_000,
                        minute % 500 == 0,
                    )
                    for minute in range(2000)
                    for camera in (1, 2)
                ],
            )
        connection.execute(
            "INSERT INTO clips SELECT NULL, session_id, camera_id, 1, label, 'complete', 'p' || id, NULL, at_us, at_us,"
            " at_us, 1, 1, 1, 'h264', 1, 0.5, NULL, NULL, 0, NULL FROM label_changes WHERE label <> 'none' LIMIT 20000"
        )
        connection.execute("COMMIT")
    return data_dir


MIDDLE_US = T0_US + 90 * DAY_US
WEEK = f"BETWEEN {MIDDLE_US} AND {MIDDLE_US + 7 * DAY_US}"
USUAL = {
    f"{view.name}: {name}": f"SELECT * FROM {view.name} {condition.format(time=view.time)}"
    for view in (EVENTS, VISITS, CLIPS)
    for name, condition in {
        "last hundred": "ORDER BY {time} DESC LIMIT 100",
        "last hundred of a camera": "WHERE camera = 'door' ORDER BY {time} DESC LIMIT 100",
        "last hundred of a label": "WHERE label = 'bird' ORDER BY {time} DESC LIMIT 100",
        "a label in a week": f"WHERE label = 'bird' AND {{time}} {WEEK} ORDER BY {{time}}",
        "a day": f"WHERE {{time}} BETWEEN {MIDDLE_US} AND {MIDDLE_US + DAY_US} ORDER BY {{time}}",
    }.items()
} | {
    "hourly: a label in a week": f"SELECT * FROM hourly_activity WHERE label = 'bird' AND hour_us {WEEK}",
    "hourly: a week": f"SELECT * FROM hourly_activity WHERE hour_us {WEEK} ORDER BY hour_us",
    "hourly: a label by hour": "SELECT hour, sum(visits) FROM hourly_activity WHERE label = 'bird' GROUP BY hour",
    "daily: a label": "SELECT * FROM daily_counts WHERE label = 'bird'",
    "daily: a label in a month": "SELECT * FROM daily_counts WHERE label = 'bird' AND day LIKE '2027-01-%'",
    "coverage: last hundred": "SELECT * FROM coverage ORDER BY start_us DESC LIMIT 100",
    "curve of a clip": "SELECT * FROM clip_curve WHERE clip_id = 7",
}  # fmt: skip


def all_rows(connection: sqlite3.Connection, sql: str) -> list[tuple[object, ...]]:
    return connection.execute(sql).fetchall()


def count_steps(connection: sqlite3.Connection, ask_it: Callable[[], object]) -> int:
    """Steps of SQLite's machine that a question takes, to a thousand."""
    thousands: list[None] = []
    connection.set_progress_handler(lambda: thousands.append(None), 1000)
    ask_it()
    connection.set_progress_handler(None, 0)
    return 1000 * len(thousands)


@pytest.mark.parametrize("analyzed", [False, True], ids=["fresh", "analyzed"])
def test_usual_questions_are_answered_by_indexes(large: Path, tmp_path: Path, analyzed: bool) -> None:
    shutil.copy(large / DATABASE_NAME, tmp_path)
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        if analyzed:
            connection.execute("ANALYZE")
        rows = connection.execute("SELECT count(*) FROM label_changes").fetchone()[0]
        assert rows == 120_000
        # SQLite's own statistics would have it build an index for daily_counts; we never gather them.
        questions = {name: sql for name, sql in USUAL.items() if not (analyzed and name.startswith("daily"))}
        for name, sql in questions.items():
            plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
            # What is left besides indexes: the days of the history, the finished groups of daily_counts, and the
            # handful of cameras, once SQLite has counted them.
            small = ("SCAN days", "SCAN daily_counts", *(["SCAN k LEFT-JOIN"] if analyzed else []))
            scans = [step for step in plan if step.startswith("SCAN") and " USING " not in step and step not in small]
            assert [step for step in scans if "VIRTUAL TABLE" not in step] == [], f"{name}: {plan}"
            assert not any("AUTOMATIC" in step for step in plan), f"{name}: {plan}"
            if " ORDER BY " in sql:
                assert not any("TEMP B-TREE FOR ORDER BY" in step for step in plan), f"{name}: {plan}"
            # And what it costs: steps of SQLite's machine, which do not depend on how busy this computer is.
            steps = count_steps(connection, partial(all_rows, connection, sql))
            assert steps <= 400_000, f"{name}: {steps:,} steps"


def test_a_label_of_several_is_answered_by_indexes(large: Path) -> None:
    with open_history(large) as history:
        several = Filter(labels=("bird", "cat", "dog"), limit=100)
        assert len(column(history, VISITS, "id", several)) == 100
        steps = count_steps(history._connection, lambda: column(history, VISITS, "id", several))
        assert steps <= 100_000


# Days and hours in the owner's zone, with daylight saving, and where midnight is not on a UTC hour.

ZONES = {
    "utc": "UTC0",
    "berlin": "CET-1CEST,M3.5.0,M10.5.0/3",
    "kolkata": "IST-5:30",
    "kathmandu": "NPT-5:45",
    "lord howe": "LHST-10:30LHDT-11,M10.1.0,M4.1.0",
    "newfoundland": "NST3:30NDT,M3.2.0,M11.1.0",
    "havana": "CST5CDT,M3.2.0/0,M11.1.0/1",
}


@pytest.fixture(params=list(ZONES))
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", ZONES[request.param])
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_days_and_hours_are_the_owners(zone: str, large: Path) -> None:
    def local(at_us: int) -> time.struct_time:
        return time.localtime(at_us // 1_000_000)

    starts = ask(large, "SELECT start_us, camera, label FROM visits")
    by_day = Counter((time.strftime("%Y-%m-%d", local(at_us)), camera, label) for at_us, camera, label in starts)
    daily = {(day, camera, label): count for day, camera, label, count in ask(
        large, "SELECT day, camera, label, visits FROM daily_counts")}  # fmt: skip
    if zone == "havana":
        # Where the clock is set at midnight, that hour of one night a year has no name of its own.
        different = {day for day, *_ in (by_day - Counter(daily)) + (Counter(daily) - by_day)}
        assert len(different) <= 2
        assert sum(daily.values()) == len(starts)
    else:
        assert daily == by_day
    by_hour = Counter[tuple[str, int, str]]()
    for at_us, _, label in starts:
        hour = local(at_us - at_us % HOUR_US)
        by_hour[time.strftime("%Y-%m-%d", hour), hour.tm_hour, label] += 1
    hourly = {(day, hour, label): count for day, hour, label, count in ask(
        large, "SELECT day, hour, label, sum(visits) FROM hourly_activity GROUP BY 1, 2, 3")}  # fmt: skip
    assert hourly == by_hour
    shown = ask(
        large, "SELECT round(sum(shown_s)) FROM daily_counts UNION ALL SELECT round(sum(shown_s)) FROM hourly_activity"
    )
    assert shown[0] == shown[1]


async def test_a_clock_that_began_in_1970_does_not_make_a_view_endless(tmp_path: Path) -> None:
    await write_history(tmp_path, start_us=0)
    await write_history(tmp_path, start_us=T0_US)
    assert ask(tmp_path, "SELECT sum(visits) FROM daily_counts") == [(8,)]
    assert ask(tmp_path, "SELECT count(*) FROM local_days")[0][0] < 10
