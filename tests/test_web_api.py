"""The review page's API over a real history: what it tells, takes and refuses, and that it is as its document says."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import TypeAdapter

from rpiwatch.config import DATABASE_NAME
from rpiwatch.web.api import ROUTES
from rpiwatch.web.app import SESSION_ROUTES
from tests.conftest import run_command
from tests.histories import T0_US, ask, write_history
from tests.serving import serving

API = "/api/v1"


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    await write_history(tmp_path)
    return tmp_path


@pytest.fixture
def client(folder: Path) -> Iterator[httpx.Client]:
    with serving(folder) as client:
        yield client


def got(response: httpx.Response, status: int = 200) -> Any:
    assert response.status_code == status, response.text
    return response.json()


GETS = {
    "/now": {}, "/day": {}, "/calendar": {"first": "2026-01-01", "last": "2026-12-31"}, "/visits": {}, "/clips": {},
    "/clips/{clip_id}": {}, "/incidents": {}, "/labels": {}, "/stats": {}, "/activity": {}, "/tune": {}, "/queries": {},
}  # fmt: skip


def test_each_question_is_answered_as_its_form_says(client: httpx.Client) -> None:
    client.post(f"{API}/reviews", json={"clips": [1, 2], "verdict": "right", "note": "ü"})
    client.put(f"{API}/queries/birds", json={"sql": "SELECT 1"})
    assert {route.path for route in ROUTES if route.method == "GET"} == set(GETS)
    for route in ROUTES:
        if route.method == "GET":
            response = client.get(API + route.path.format(clip_id=1), params=GETS[route.path])
            assert response.headers["cache-control"] == "no-store"
            assert response.headers["content-type"] == "application/json"
            # As strictly as the document has it: no field more or less.
            TypeAdapter(route.told).validate_json(json.dumps(got(response)), strict=True)


def test_a_day(client: httpx.Client) -> None:
    [newest] = got(client.get(f"{API}/clips", params={"limit": 1}))["clips"]
    day = got(client.get(f"{API}/day", params={"day": newest["local"][:10]}))
    counted = {count["label"]: count["visits"] for count in day["labels"]}
    assert day["visits"] == sum(counted.values()) == sum(hour["visits"] for hour in day["hours"])
    assert day["end_us"] - day["start_us"] == len(day["hours"]) * 3_600_000_000
    start = datetime.fromtimestamp(day["start_us"] / 1e6).astimezone()
    assert (start.hour, start.minute) == (0, 0)
    nobody = got(client.get(f"{API}/day", params={"day": "0001-01-01"}))
    assert (nobody["visits"], nobody["clips"], nobody["incidents"]) == (0, 0, [])
    assert got(client.get(f"{API}/day", params={"day": "9999-12-31"}))["visits"] == 0
    assert got(client.get(f"{API}/day", params={"day": newest["local"][:10], "camera": "nowhere"}))["visits"] == 0
    error = got(client.get(f"{API}/day", params={"day": "2026-02-30"}), 400)["error"]
    assert error == "day: '2026-02-30' is no day; expected one such as 2026-11-24"


def test_a_clip_with_its_curve_boxes_grounds_and_visit(client: httpx.Client) -> None:
    detail = got(client.get(f"{API}/clips/2"))
    assert (detail["trigger_s"], detail["older_id"], detail["newer_id"]) == (3.0, 1, None)
    assert len(detail["scores"]) == 130
    assert detail["scores"][-1][0] == pytest.approx(12.9)
    assert detail["grounds"]["enter"] == 0.5
    [subject] = detail["subjects"]
    assert subject["number"] == 2
    # It came with the trigger, three seconds after the clip's first frame.
    assert subject["boxes"][0] == [3.0, 0.1, 0.2, 0.3, 0.6, 0.7]
    assert detail["visit"]["detail"] == "goldfinch"
    assert detail["visit"]["clip_id"] == 2
    assert got(client.get(f"{API}/clips/1"))["grounds"] is None
    assert got(client.get(f"{API}/clips/99"), 404)["error"] == "clip 99: not in this history"


def test_saying_and_undoing(client: httpx.Client, folder: Path) -> None:
    done = got(
        client.post(f"{API}/reviews", json={"clips": [1], "verdict": "wrong", "label": "cat", "favourite": True})
    )
    [clip] = done["clips"]
    assert (clip["verdict"], clip["right_label"], clip["favourite"]) == ("wrong", "cat", True)
    assert [clip["id"] for clip in got(client.get(f"{API}/clips", params={"verdict": "unreviewed"}))["clips"]] == [2]
    assert [clip["id"] for clip in got(client.get(f"{API}/clips", params={"favourite": "true"}))["clips"]] == [1]
    assert got(client.get(f"{API}/now"))["unreviewed"] == 1
    assert got(client.post(f"{API}/reviews", json={"clips": [1], "binned": True}), 409)["error"].startswith(
        "clip 1: is a"
    )
    binned = got(client.post(f"{API}/reviews", json={"clips": [2], "binned": True}))
    assert [clip["id"] for clip in got(client.get(f"{API}/clips"))["clips"]] == [1]
    assert [clip["id"] for clip in got(client.get(f"{API}/clips", params={"binned": "true"}))["clips"]] == [2]
    got(client.post(f"{API}/reviews/{binned['act']}/undo", json={}))
    got(client.post(f"{API}/reviews/{binned['act']}/undo", json={}), 409)
    got(client.post(f"{API}/reviews/77/undo", json={}), 404)
    got(client.post(f"{API}/reviews", json={"clips": [77], "binned": True}), 404)
    assert ask(folder, "SELECT verdict, right_label, locked, binned_us FROM clips ORDER BY id") == [
        ("wrong", "cat", 1, None), (None, None, 0, None),
    ]  # fmt: skip
    [review] = got(client.get(f"{API}/clips/1"))["reviews"]
    assert (review["who"], review["became"]["right_label"]) == ("owner", "cat")


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "request: invalid JSON"),
        (b"{", "request: invalid JSON"),
        (b"[]", "request: input should be an object"),
        (b'{"clips": []}', "clips: list should have at least 1 item"),
        (b'{"clips": [0]}', "clips.0: input should be greater than or equal to 1"),
        (b'{"clips": ["1"]}', None),
        (b'{"clips": [1], "verdict": "maybe"}', "verdict: input should be 'right', 'wrong' or 'none'"),
        (b'{"clips": [1], "favourite": 1}', "favourite: input should be a valid boolean"),
        (b'{"clips": [1], "colour": "red"}', "colour: is not known here"),
        (b'{"clips": [99999999999999999999]}', "clips.0"),
        (b'{"clips": [1], "note": "\\ud800"}', "request: invalid JSON"),
        (b'{"clips": [1], "note": "' + b"x" * 2001 + b'"}', "note: string should have at most 2000"),
    ],
)
def test_bodies_that_mean_nothing_are_refused(client: httpx.Client, body: bytes, says: str | None) -> None:
    response = client.post(f"{API}/reviews", content=body, headers={"Content-Type": "application/json"})
    if says is None:
        assert response.status_code in (200, 400)
    else:
        assert got(response, 400)["error"].lower().startswith(says.lower())


def test_bodies_of_another_kind_or_size_are_refused(client: httpx.Client) -> None:
    got(client.post(f"{API}/reviews", data={"clips": "1"}), 415)
    got(client.post(f"{API}/reviews", content=b"{}", headers={"Content-Type": "text/plain"}), 415)
    huge = b'{"clips": [' + b"1," * 200_000 + b"1]}"
    got(client.post(f"{API}/reviews", content=huge, headers={"Content-Type": "application/json"}), 413)


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("limit=0", "limit: input should be greater"),
        ("limit=1.0", "limit: expected a whole number"),
        ("limit=1_0", "limit: expected a whole number"),
        ("limit=10&limit=20", "limit: is there twice"),
        ("since_us=9999999999999999999999", "since_us: expected a whole number"),
        ("since_us=now", "since_us: expected a whole number"),
        ("binned=yes", "binned: expected true or false"),
        ("min_confidence=nan", "min_confidence: "),
        ("order=random", "order: input should be"),
        ("cursor=xyz", "cursor: 'xyz' is none"),
        ("cursor=WzEsIDJdWzFd", "cursor: "),
        ("cursor=W251bGwsIDFd", "cursor: "),
        ("cursor=%00", "cursor: "),
        ("cursor=%F0%9F%90%A6", "cursor: "),
        ("path=/etc/passwd", "path: is not known here"),
        ("camera=", "camera: string should have at least 1"),
    ],
)
def test_queries_that_mean_nothing_are_refused(client: httpx.Client, query: str, says: str) -> None:
    assert got(client.get(f"{API}/clips?{query}"), 400)["error"].startswith(says)


# Filters and pages, beside what SQL says.


def many_clips(folder: Path, count: int) -> None:
    """Clips at an even pace of 50 minutes, of three labels and two cameras, with ties in time and confidence."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        for number in range(10, 10 + count):
            at_us = T0_US + number // 2 * 3_000_000_000
            connection.execute(
                "INSERT INTO clips (id, session_id, camera_id, model_id, label, state, path, started_us, triggered_us,"
                " ended_us, frames, width, height, codec, bytes, peak_confidence, verdict, reviewed_us)"
                " VALUES (?, 1, ?, 1, ?, ?, ?, ?, ?, ?, 1, 1, 1, 'h264', 1, ?, ?, ?)",
                (number, 1 + number % 2, ("bird", "cat", "fox")[number % 3],
                 "expired" if number % 7 == 0 else "complete",
                 f"clips/{number}.mp4", at_us, at_us, at_us + 1, None if number % 11 == 0 else number % 5 / 5,
                 (None, "right", "wrong")[number % 4 % 3], None if number % 4 % 3 == 0 else 1),
            )  # fmt: skip


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ({}, "state IN ('complete', 'recovered')"),
        ({"with_file": "false"}, "true"),
        ({"order": "oldest"}, "state IN ('complete', 'recovered')"),
        ({"order": "surest", "verdict": "unreviewed"}, "state IN ('complete', 'recovered') AND verdict IS NULL"),
        ({"label": ["bird", "fox"], "verdict": "reviewed"},
         "state IN ('complete', 'recovered') AND label IN ('bird', 'fox') AND verdict IS NOT NULL"),
        ({"camera": "feeder", "verdict": "wrong", "with_file": "false"}, "camera_id = 1 AND verdict = 'wrong'"),
        ({"min_confidence": "0.4", "max_confidence": "0.8", "order": "surest"},
         "state IN ('complete', 'recovered') AND coalesce(peak_confidence, 0) BETWEEN 0.4 AND 0.8"),
        ({"hour_from": "22", "hour_until": "5"},
         "state IN ('complete', 'recovered') AND (CAST(strftime('%H', started_us / 1e6, 'unixepoch', 'localtime') AS"
         " INTEGER) >= 22 OR CAST(strftime('%H', started_us / 1e6, 'unixepoch', 'localtime') AS INTEGER) < 5)"),
        ({"hour_from": "20"},
         "state IN ('complete', 'recovered')"
         " AND CAST(strftime('%H', started_us / 1e6, 'unixepoch', 'localtime') AS INTEGER) >= 20"),
        ({"since_us": str(T0_US), "until_us": str(T0_US + 90_000_000_000)},
         f"state IN ('complete', 'recovered') AND started_us >= {T0_US} AND started_us < {T0_US + 90_000_000_000}"),
    ],
)  # fmt: skip
def test_pages_of_filtered_clips_hold_each_once_in_order(
    client: httpx.Client, folder: Path, query: dict[str, Any], where: str
) -> None:
    many_clips(folder, 90)
    order = {"oldest": "started_us, id", "surest": "coalesce(peak_confidence, 0) DESC, id DESC"}.get(
        query.get("order", ""), "started_us DESC, id DESC"
    )
    wanted = [clip_id for (clip_id,) in ask(folder, f"SELECT id FROM clips WHERE {where} ORDER BY {order}")]  # noqa: S608 - the test's own
    assert 0 < len(wanted) < 93
    found: list[int] = []
    cursor = None
    while True:
        page = got(client.get(f"{API}/clips", params=query | {"limit": 7} | ({"cursor": cursor} if cursor else {})))
        assert len(page["clips"]) <= 7
        found += [clip["id"] for clip in page["clips"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert found == wanted


def test_pages_of_visits_of_several_labels_hold_each_once(client: httpx.Client, folder: Path) -> None:
    wanted = ask(folder, "SELECT id FROM visits WHERE label IN ('bird', 'cat') ORDER BY start_us DESC, id DESC")
    found, cursor = [], None
    while True:
        query = {"label": ["bird", "cat"], "limit": 1} | ({"cursor": cursor} if cursor else {})
        page = got(client.get(f"{API}/visits", params=query))
        found += [(visit["id"],) for visit in page["visits"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert found == wanted
    assert len(found) == 3


# The SQL box.


def query_of(client: httpx.Client, sql: str, status: int = 200) -> Any:
    return got(client.post(f"{API}/sql", json={"sql": sql}), status)


def test_sql_is_answered(client: httpx.Client) -> None:
    answer = query_of(client, "SELECT label, count(*) AS n, 9e999, x'00ff', NULL, '🐦' FROM visits GROUP BY label")
    assert answer["columns"][:2] == ["label", "n"]
    assert answer["rows"][0] == ["bird", 2, "inf", "00ff", None, "🐦"]
    assert not answer["truncated"]
    many = query_of(
        client, "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 5000) SELECT x FROM n"
    )
    assert (len(many["rows"]), many["truncated"]) == (1000, True)
    wide = query_of(
        client, "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 90)"
        " SELECT hex(zeroblob(100000)) FROM n"
    )  # fmt: skip
    assert wide["truncated"]
    assert 10 < len(wide["rows"]) < 30


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM clips",
        "UPDATE clips SET locked = 1",
        "INSERT INTO cameras (name) VALUES ('x')",
        "DROP TABLE clips",
        "CREATE TABLE t (x)",
        "CREATE TEMP TABLE t AS SELECT 1",
        "ATTACH DATABASE '/tmp/other.db' AS other",
        "ATTACH DATABASE ':memory:' AS other",
        "VACUUM INTO '/tmp/copy.db'",
        "PRAGMA writable_schema = 1",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA wal_checkpoint(TRUNCATE)",
        "SELECT load_extension('/tmp/x.so')",
        "SELECT writefile('/tmp/x', 'y')",
        "SELECT readfile('/etc/passwd')",
        "SELECT fts3_tokenizer('simple')",
        "BEGIN",
        "SELECT 1; DELETE FROM clips",
        "SELECT zeroblob(1000000000)",
        "SELECT",
        "-- nothing",
        "\x00",
        "EXPLAIN DELETE FROM clips WHERE id = 1 RETURNING",
    ],
)
def test_sql_that_does_more_than_read_is_refused_and_changes_nothing(
    client: httpx.Client, folder: Path, sql: str
) -> None:
    before = ask(folder, "SELECT * FROM clips"), sorted(file.name for file in folder.iterdir())
    assert query_of(client, sql, 400)["error"].startswith("sql: ")
    after = ask(folder, "SELECT * FROM clips"), sorted(file.name for file in folder.iterdir())
    assert before == after


def test_sql_without_end_is_stopped(client: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rpiwatch.web.api.SQL_S", 0.2)
    endless = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    assert "took longer than 0.2 s" in query_of(client, endless, 400)["error"]
    assert query_of(client, "SELECT 1")["rows"] == [[1]]


def test_a_question_that_takes_too_long_is_given_up(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    many_clips(folder, 3000)
    monkeypatch.setattr("rpiwatch.web.questions.ANSWER_S", -1.0)
    monkeypatch.setattr("rpiwatch.web.questions.CHECK_EVERY_STEPS", 100)
    response = client.get(f"{API}/clips", params={"hour_from": 3, "hour_until": 3, "min_confidence": 0.99})
    assert "took longer" in got(response, 503)["error"]
    assert response.headers["retry-after"]


def test_kept_queries(client: httpx.Client) -> None:
    name = "birds ä/%"
    got(client.put(f"{API}/queries/{name}", json={"sql": "SELECT 1"}))
    [kept] = got(client.get(f"{API}/queries"))["queries"]
    assert (kept["name"], kept["query"]) == (name, "SELECT 1")
    got(client.delete(f"{API}/queries/{name}"))
    got(client.delete(f"{API}/queries/{name}"), 404)


# What verdicts say.


def test_tuning(client: httpx.Client, folder: Path) -> None:
    assert got(client.get(f"{API}/tune")) == {"labels": []}
    assert run_command("tune", "--data-dir", folder).returncode == 2
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        for number, (verdict, score) in enumerate([("right", 0.8)] * 6 + [("wrong", 0.55)] * 3 + [("wrong", 0.9)], 50):
            connection.execute(
                "INSERT INTO clips (id, session_id, camera_id, model_id, label, state, path, started_us, triggered_us,"
                " verdict, reviewed_us, grounds) VALUES (?, 1, 1, 1, 'fox', 'expired', ?, ?, ?, ?, 1, ?)",
                (number, str(number), number, number, verdict,
                 json.dumps({"score": score, "enter": 0.5, "stay": 0.3, "dwell_s": 0.3, "night": 0, "subject": 0,
                             "box": [0, 0, 1, 1]})),
            )  # fmt: skip
    [fox] = got(client.get(f"{API}/tune"))["labels"]
    assert (fox["right"], fox["wrong"], fox["basis"], fox["enter"], fox["suggested"]) == (6, 4, 10, 0.5, 0.79)
    shown = run_command("tune", "fox", "--data-dir", folder, "--format", "json")
    assert "fox: enter = 0.79: it would have kept all 6 right ones, and spared 3 of 4 wrong ones" in shown.stderr
    at = {row["enter"]: row for row in json.loads(shown.stdout)}
    assert (at[0.79]["right_kept"], at[0.79]["wrong_kept"]) == (6, 1)
    assert (
        run_command("tune", "--data-dir", folder, "--format", "csv")
        .stdout.splitlines()[1]
        .startswith("fox,6,4,10,0.5,0.79")
    )


# The document.


def test_the_document_names_every_route(client: httpx.Client) -> None:
    document = got(client.get(f"{API}/openapi.json"))
    described = {(method.upper(), path) for path, operations in document["paths"].items() for method in operations}
    assert described == {(route.method, f"{API}{route.path}") for route in (*ROUTES, *SESSION_ROUTES)}
    ids = [operation["operationId"] for operations in document["paths"].values() for operation in operations.values()]
    assert len(ids) == len(set(ids))


def test_answers_are_as_the_document_says(client: httpx.Client, folder: Path, tmp_path: Path) -> None:
    """Whatever is asked, by the document or against it."""
    many_clips(folder, 30)
    done = subprocess.run(
        [
            sys.executable, "-m", "schemathesis.cli", "run", f"{client.base_url}{API}/openapi.json",
            "--header", "X-Rpiwatch: 1", "--max-examples", "15", "--seed", "4", "--mode", "all", "--phases",
            "examples,coverage,fuzzing", "--checks", CHECKS, "--workers", "1", "--no-color",
            "--exclude-path", f"{API}/login",  # where it would be told to wait
            "--generation-database", "none",
        ],
        capture_output=True, text=True, timeout=600, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-1000:]


CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,"
    "negative_data_rejection,unsupported_method"
)
