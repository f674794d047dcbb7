"""What somebody who means harm may try on the review page's server, and what each attempt gets.

    python -m tests.web_attempts

Each is one request, or some, to the real server over loopback, over a history with two clips. The table is printed, and
the status is 1 where anything was got that should not have been; tests/test_web_attempts.py runs it too.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from rpiwatch.config import DATABASE_NAME
from rpiwatch.report import Format, write_rows
from rpiwatch.web.access import COOKIE, TRIES_OF_ONE, hash_password
from rpiwatch.web.api import SQL_BYTES
from tests.histories import ask, write_history
from tests.serving import serving

API = "/api/v1"
OWNER, GUEST = "a long enough one", "the guests' one"
SECRET = b"root:"
"""Of /etc/passwd."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What was tried, what it got in words, and whether that is as it should be."""

    area: str
    tried: str
    got: str
    is_refused: bool


def attempts(folder: Path) -> Iterator[Attempt]:
    """All of them, one after the other; the history is the same afterwards, which is the last of them."""
    asyncio.run(write_history(folder))
    clip = folder / str(ask(folder, "SELECT path FROM clips ORDER BY id LIMIT 1")[0][0])
    clip.parent.mkdir(parents=True, exist_ok=True)
    clip.write_bytes(bytes(100_000))
    before = _dump(folder)
    with serving(folder) as client:
        yield from _paths(client)
        yield from _heads(client)
        yield from _ranges(client)
        yield from _sql(client)
        yield from _other_sites(client)
        yield from _names(client)
    hashes = {"password_hash": hash_password(OWNER), "guest_password_hash": hash_password(GUEST)}
    with serving(folder, **hashes) as client:
        yield from _guests(client)
        yield from _guessing(client)
    yield Attempt("all", "together", "the history is as it was", _dump(folder) == before)


def _dump(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        return list(connection.iterdump())


def _raw(client: httpx.Client, request: bytes) -> bytes:
    """What the server says to just these bytes, until it hangs up."""
    with socket.create_connection((client.base_url.host, client.base_url.port or 0), 60) as connection:
        connection.sendall(request)
        heard = b""
        with suppress(ConnectionResetError):
            while more := connection.recv(65_536):
                heard += more
    return heard


def _status(answer: bytes) -> str:
    return answer.split(b"\r\n", 1)[0].partition(b" ")[2].decode("latin-1") or "hung up"


def _get(client: httpx.Client, target: str, *headers: str) -> bytes:
    lines = [f"GET {target} HTTP/1.1", "Host: localhost", "Connection: close", *headers]
    return _raw(client, "\r\n".join([*lines, "", ""]).encode())


def _paths(client: httpx.Client) -> Iterator[Attempt]:
    for target in (
        "/media/clips/../../rpiwatch.db", "/media/clips/..%2f..%2frpiwatch.db",
        "/media/clips/1.mp4/../../../etc/passwd", "/static/../app.py", "/static/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/static/0123456789ab/../../app.py", "/static//etc/passwd", "/static/..\\app.py", "/static/app.js%00.css",
        "//etc/passwd", "/rpiwatch.web-key", "/download/sqlite_schema.csv", "/download/day/..%2f..%2frpiwatch.db.zip",
    ):  # fmt: skip
        answer = _get(client, target)
        is_refused = _status(answer)[:3] in ("400", "404", "307") and SECRET not in answer and b"SQLite" not in answer
        yield Attempt("path", target, _status(answer), is_refused)


def _heads(client: httpx.Client) -> Iterator[Attempt]:
    for tried, target in (
        ("a line break in a name that is told back", f"{API}/day?day=x%0d%0aSet-Cookie:%20a=b"),
        ("a line break in a path", "/download/day/2026%0d%0aSet-Cookie:%20a=b.zip"),
        ("a line break in a table's name", "/download/visits%0d%0aSet-Cookie:%20a=b.csv"),
    ):
        answer = _get(client, target)
        head = answer.split(b"\r\n\r\n", 1)[0].lower()
        yield Attempt("header", tried, _status(answer), b"set-cookie" not in head and _status(answer)[0] == "4")
    for tried, request in (
        ("two lengths", b"POST /api/v1/sql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
                        b"Content-Length: 9\r\n\r\n{}"),
        ("a length and chunks", b"POST /api/v1/sql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n"
                                b"Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"),
        ("two hosts", b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
        ("a head without end", b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 200_000),
        ("no HTTP", b"\x16\x03\x01\x02\x00\x01\x00" * 10 + b"\r\n\r\n"),
    ):  # fmt: skip
        answer = _raw(client, request)
        yield Attempt("header", tried, _status(answer), _status(answer)[0] in "4h")
    large = client.post(f"{API}/sql", content=b" " * 400_000, headers={"Content-Type": "application/json"})
    yield Attempt("header", "a body of 400 kB", _told(large), large.status_code == 413)


def _ranges(client: httpx.Client) -> Iterator[Attempt]:
    size = len(client.get("/media/clips/1.mp4").content)
    for asked in ("bytes=5-1", "bytes=999999999-", "bytes=-", "lines=1-2", f"bytes={'9' * 30}-"):
        answer = client.get("/media/clips/1.mp4", headers={"Range": asked})
        yield Attempt("range", asked[:30], _told(answer), answer.status_code in (200, 400, 416))
    for tried, asked in (
        ("2,000 small ones", "bytes=" + "0-1," * 2000 + "5-6"),
        ("2,000 of all", "bytes=" + "0-," * 2000),
    ):
        answer = client.get("/media/clips/1.mp4", headers={"Range": asked})
        yield Attempt("range", tried, _told(answer), len(answer.content) <= 2 * size)


def _told(answer: httpx.Response) -> str:
    return f"{answer.status_code} {answer.reason_phrase}, {len(answer.content)} bytes"


def _sql(client: httpx.Client) -> Iterator[Attempt]:
    for sql in (
        "ATTACH DATABASE '/tmp/x.db' AS x", "PRAGMA writable_schema = 1", "PRAGMA journal_mode = DELETE",
        "VACUUM INTO '/tmp/x.db'", "DELETE FROM clips", "UPDATE clips SET note = 'x' RETURNING id", "DROP TABLE clips",
        "SELECT 1; DELETE FROM clips",
        "WITH x AS (SELECT 1) INSERT INTO saved_queries SELECT 'x', 'y', 1", "SELECT load_extension('/tmp/x.so')",
        "SELECT readfile('/etc/passwd')", "SELECT fts3_tokenizer('simple')", "SELECT zeroblob(1000000000)",
        "SELECT randomblob(500000000)", "CREATE TEMP TABLE x (y)",
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n",
        "SELECT " + "(" * 5000 + "1" + ")" * 5000,
    ):  # fmt: skip
        answer = client.post(f"{API}/sql", json={"sql": sql}, timeout=120)
        reason = answer.json().get("error", "an answer")
        yield Attempt("SQL", sql[:60], f"{answer.status_code} {reason[:70]}", answer.status_code == 400)
    for tried, sql in (
        (
            "rows without end",
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT hex(zeroblob(2000)) FROM n",
        ),
        ("a value without end", "SELECT printf('%.900000000c', 'x')"),
    ):
        answer = client.post(f"{API}/sql", json={"sql": sql}, timeout=120)
        how = "cut off" if answer.json().get("truncated") else "whole"
        is_bounded = answer.status_code in (200, 400) and len(answer.content) < 2 * SQL_BYTES
        yield Attempt("SQL", tried, f"{_told(answer)}, {how}", is_bounded)


def _other_sites(client: httpx.Client) -> Iterator[Attempt]:
    body = {"clips": [1], "verdict": "right"}
    for tried, headers in (
        ("a form of another site", {"X-Rpiwatch": "", "Content-Type": "text/plain"}),
        ("fetch of another site", {"X-Rpiwatch": "", "Origin": "https://evil.example"}),
        ("with the header, from another site", {"Origin": "https://evil.example"}),
        ("from a sandboxed frame", {"Origin": "null"}),
        ("from another port", {"Origin": "http://localhost:1"}),
        ("said to be cross-site by the browser", {"Sec-Fetch-Site": "cross-site"}),
    ):
        answer = client.post(f"{API}/reviews", content=json.dumps(body), headers=headers)
        yield Attempt("CSRF", tried, _told(answer), answer.status_code == 403)
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    answer = client.options(f"{API}/reviews", headers=asked)
    allowed = "access-control-allow-origin" in answer.headers
    yield Attempt("CSRF", "asking whether it may", _told(answer), answer.status_code == 405 and not allowed)


def _names(client: httpx.Client) -> Iterator[Attempt]:
    for host in (
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "evil.example@localhost",
        "localhost, x",
    ):
        answer = client.get(f"{API}/now", headers={"Host": host})
        yield Attempt("Host", host, _told(answer), answer.status_code == 421)


def _guests(client: httpx.Client) -> Iterator[Attempt]:
    for path in (f"{API}/clips", "/media/clips/1.mp4", "/live/events", "/download/visits.csv", "/metrics"):
        answer = client.get(path)
        yield Attempt("access", f"{path} without a session", _told(answer), answer.status_code == 401)
    for cookie in ("x", "WyJvd25lciIsICJ4Il0.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb"):
        answer = client.get(f"{API}/now", headers={"Cookie": f"{COOKIE}={cookie}"})
        yield Attempt("access", f"a cookie made up: {cookie[:20]}", _told(answer), answer.status_code == 401)
    client.post(f"{API}/login", json={"password": GUEST})
    for method, path, body in (
        ("POST", f"{API}/reviews", {"clips": [1], "binned": True}),
        ("POST", f"{API}/sql", {"sql": "SELECT 1"}),
        ("PUT", f"{API}/queries/x", {"sql": "SELECT 1"}),
    ):
        answer = client.request(method, path, json=body)
        yield Attempt("access", f"a guest: {method} {path}", _told(answer), answer.status_code == 403)
    session = client.cookies[COOKIE]
    client.post(f"{API}/logout", json={})
    answer = client.get(f"{API}/now", headers={"Cookie": f"{COOKIE}={session}"})
    yield Attempt("access", "a cookie that was signed out", _told(answer), answer.status_code == 401)


def _guessing(client: httpx.Client) -> Iterator[Attempt]:
    guesses: list[Callable[[], Any]] = [
        *[lambda: client.post(f"{API}/login", json={"password": "guess"})] * (TRIES_OF_ONE - 1),
        lambda: client.get("/metrics", auth=("", "guess")),
    ]
    statuses = [guess().status_code for guess in guesses]
    yield Attempt("guessing", f"{len(guesses)} wrong passwords", f"{set(statuses)}", set(statuses) == {401})
    for tried, answer in (
        ("one more", client.post(f"{API}/login", json={"password": "guess"})),
        ("the right one then", client.post(f"{API}/login", json={"password": OWNER})),
        ("from an address made up", client.post(f"{API}/login", json={"password": OWNER},
                                                headers={"X-Forwarded-For": "10.0.0.9"})),
    ):  # fmt: skip
        after = answer.headers.get("retry-after")
        yield Attempt("guessing", tried, f"{_told(answer)}, retry after {after} s", answer.status_code == 429)


def main() -> None:
    """See the module."""
    with tempfile.TemporaryDirectory() as folder:
        found = list(attempts(Path(folder)))
    write_rows(
        ("area", "tried", "got", ""),
        [(each.area, each.tried, each.got, "" if each.is_refused else "NOT AS IT SHOULD BE") for each in found],
        Format.TABLE,
    )
    sys.exit(not all(each.is_refused for each in found))


if __name__ == "__main__":
    main()
