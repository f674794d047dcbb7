"""Who may ask what: names, origins, passwords, guests, tries, and what a browser is told."""

from __future__ import annotations

import base64
import re
import socket
import ssl
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from rpiwatch.config import WebSection, load_config, render
from rpiwatch.config.loading import ConfigError
from rpiwatch.web.access import (
    COOKIE,
    SIGNED_OUT_MOST,
    SIGNED_OUT_NAME,
    TRIES_OF_ALL,
    TRIES_OF_ONE,
    TRIES_WITHIN_S,
    Access,
    TooManyTriesError,
    Visitor,
    hash_password,
    read_key,
)
from rpiwatch.web.api import ROUTES
from rpiwatch.web.server import WebError, WebServer, bind
from tests.conftest import run_command
from tests.histories import write_history
from tests.serving import WRITES, serving

API = "/api/v1"
OWNER, GUEST = "a long enough one", "the guests' one"
HASHES = {"password_hash": hash_password(OWNER), "guest_password_hash": hash_password(GUEST)}


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    await write_history(tmp_path)
    return tmp_path


@pytest.fixture
def open_client(folder: Path) -> Iterator[httpx.Client]:
    with serving(folder, hosts=("feeder.example",)) as client:
        yield client


@pytest.fixture
def client(folder: Path) -> Iterator[httpx.Client]:
    with serving(folder, **HASHES) as client:
        yield client


def sign_in(client: httpx.Client, password: str) -> httpx.Response:
    return client.post(f"{API}/login", json={"password": password})


# Names.


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200), ("LOCALHOST:8765", 200), ("127.0.0.1:1", 200), ("[::1]:8765", 200), ("192.168.1.20", 200),
        ("feeder.example", 200), ("feeder.example.:80", 200), ("evil.example", 421),
        ("feeder.example.evil.example", 421),
        ("localhost.evil.example", 421), ("127.0.0.1.evil.example", 421), ("evil.example@localhost", 421),
        ("localhost/evil.example", 421), ("localhost:port", 421), ("localhost:99999", 421), ("[::1", 421), ("*", 421),
        ("localhost, evil.example", 421),
    ],
)  # fmt: skip
def test_only_names_of_this_server_are_answered(open_client: httpx.Client, host: str, status: int) -> None:
    for path in (f"{API}/now", "/", "/healthz", "/static/app.css"):
        wanted = {200, 503} if status == 200 else {status}
        assert open_client.get(path, headers={"Host": host}).status_code in wanted, path


def test_what_a_browser_is_told(open_client: httpx.Client) -> None:
    for path in ("/", "/login", f"{API}/now", f"{API}/nothing", "/static/app.css", "/media/clips/99.mp4", "/healthz"):
        headers = open_client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert "access-control-allow-origin" not in headers
        assert "server" not in headers


def test_pages_hold_nothing_inline(open_client: httpx.Client) -> None:
    for path in ("/", "/login"):
        page = open_client.get(path).text
        assert not re.search(r"<style|style=|\son\w+=|<script(?![^>]*\ssrc=)|https?://", page)


# Writes from elsewhere.

WRITING = [route for route in ROUTES if route.method != "GET"]


@pytest.mark.parametrize("route", WRITING, ids=[f"{route.method} {route.path}" for route in WRITING])
@pytest.mark.parametrize(
    "headers",
    [
        {"X-Rpiwatch": ""},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=str,
)
def test_nothing_is_changed_from_another_site(open_client: httpx.Client, route: Any, headers: dict[str, str]) -> None:
    path = API + route.path.format(act=1, name="x")
    response = open_client.request(route.method, path, json={"clips": [1], "verdict": "right"}, headers=headers)
    assert response.status_code == 403
    assert open_client.get(f"{API}/now").json()["unreviewed"] == 2


def test_pages_of_this_server_may(open_client: httpx.Client) -> None:
    own = {"Origin": str(open_client.base_url).rstrip("/"), "Sec-Fetch-Site": "same-origin"}
    response = open_client.post(f"{API}/reviews", json={"clips": [1], "verdict": "right"}, headers=own)
    assert response.status_code == 200


def test_nobody_elsewhere_is_told_that_they_may_ask(open_client: httpx.Client) -> None:
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST",
             "Access-Control-Request-Headers": "x-rpiwatch"}  # fmt: skip
    response = open_client.options(f"{API}/reviews", headers=asked)
    assert response.status_code == 405
    assert "access-control-allow-origin" not in response.headers


# Passwords.


def test_without_a_session_nothing_is_told(client: httpx.Client) -> None:
    for route in ROUTES:
        path = API + route.path.format(clip_id=1, act=1, name="x")
        assert client.request(route.method, path).status_code == 401, path
    for path in (
        "/metrics", f"{API}/openapi.json", "/live/events", "/live/picture", "/live/stream", "/media/clips/1.mp4",
        "/media/clips/1.jpg", "/download/visits.csv", "/download/day/2026-11-24.zip", "/nothing",
    ):  # fmt: skip
        assert client.get(path).status_code == 401, path
    page = client.get("/")
    assert (page.status_code, page.headers["location"]) == (303, "/login")
    assert client.get("/login").status_code == 200
    assert client.get("/static/login.js").status_code == 200
    assert client.get("/healthz").json() == {"status": "failing"}


def test_an_owner_signs_in_and_out(client: httpx.Client) -> None:
    assert sign_in(client, "wrong").json() == {"error": "the password is wrong"}
    response = sign_in(client, OWNER)
    assert response.json() == {"role": "owner"}
    cookie = response.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Path=/" in cookie
    assert "Secure" not in cookie  # over plain HTTP it would never come back
    assert client.get(f"{API}/now").json()["role"] == "owner"
    stolen = client.cookies[COOKIE]
    assert client.post(f"{API}/logout", json={}).status_code == 200
    assert client.get(f"{API}/now").status_code == 401
    assert client.get(f"{API}/now", headers={"Cookie": f"{COOKIE}={stolen}"}).status_code == 401


@pytest.mark.parametrize("cookie", ["", "x", "a.b.c", "WyJvd25lciIsICJ4Il0.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb"])
def test_a_cookie_that_was_made_up_is_none(client: httpx.Client, cookie: str) -> None:
    assert client.get(f"{API}/now", headers={"Cookie": f"{COOKIE}={cookie}"}).status_code == 401


def test_guests_look_and_change_nothing(client: httpx.Client) -> None:
    assert sign_in(client, GUEST).json() == {"role": "guest"}
    for route in ROUTES:
        if route.method != "GET":
            path = API + route.path.format(act=1, name="x")
            refused = client.request(route.method, path, json={"clips": [1], "verdict": "right", "sql": "SELECT 1"})
            assert refused.status_code == 403, path
    assert client.get(f"{API}/now").json()["unreviewed"] == 2
    for path in (f"{API}/clips", f"{API}/clips/1", "/", "/metrics", "/download/visits.csv"):
        assert client.get(path).status_code == 200, path


def test_guessing_is_slowed_down(client: httpx.Client) -> None:
    assert [sign_in(client, "guess").status_code for _ in range(TRIES_OF_ONE)] == [401] * TRIES_OF_ONE
    refused = sign_in(client, OWNER)
    assert refused.status_code == 429
    assert 0 < int(refused.headers["retry-after"]) <= TRIES_WITHIN_S


# Programs that bring the password with each request.


def test_prometheus_brings_the_password(client: httpx.Client) -> None:
    for password in (OWNER, GUEST):
        answer = client.get("/metrics", auth=("prometheus", password))
        assert answer.status_code == 200
        assert "rpiwatch_healthy 0.0" in answer.text
    health = client.get("/healthz", auth=("", OWNER))
    assert health.json() == {"status": "failing", "reasons": ["no daemon watches"]}
    assert client.get("/metrics").headers["www-authenticate"] == 'Basic realm="rpiwatch"'
    # Nowhere else, and a browser is not made to ask for it.
    for path in (f"{API}/now", f"{API}/clips", "/download/visits.csv", "/live/events"):
        refused = client.get(path, auth=("prometheus", OWNER))
        assert refused.status_code == 401, path
        assert "www-authenticate" not in refused.headers, path


@pytest.mark.parametrize("header", ["", "Basic", "Basic =", "Basic eDo=", "Bearer x", "Basic /////w==", "basic eDp5"])
def test_a_password_that_is_none_opens_nothing(client: httpx.Client, header: str) -> None:
    assert client.get("/metrics", headers={"Authorization": header}).status_code == 401


def test_guessing_by_each_request_is_slowed_down_and_stops_no_scrape(client: httpx.Client) -> None:
    assert client.get("/metrics", auth=("", OWNER)).status_code == 200
    for _ in range(TRIES_OF_ONE):
        assert client.get("/metrics", auth=("", "guess")).status_code == 401
    refused = client.get("/metrics", auth=("", "guess"))
    assert refused.status_code == 429
    assert 0 < int(refused.headers["retry-after"]) <= TRIES_WITHIN_S
    assert sign_in(client, OWNER).status_code == 429
    assert client.get("/metrics", auth=("", OWNER)).status_code == 200


def test_a_known_password_costs_no_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    access = Access(WebSection(**HASHES), tmp_path, Hand())
    header = "Basic " + base64.b64encode(f"any:{GUEST}".encode()).decode()
    assert access.with_password(header, "10.0.0.1") == Visitor("guest")
    monkeypatch.setattr(access, "_role_of", lambda password: pytest.fail("reckoned again"))
    assert access.with_password(header, "10.0.0.2") == Visitor("guest")


class Hand:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def test_after_a_while_another_password_is_looked_at(tmp_path: Path) -> None:
    clock = Hand()
    access = Access(WebSection(**HASHES), tmp_path, clock)
    for _ in range(TRIES_OF_ONE):
        assert access.sign_in("guess", "10.0.0.1") is None
        clock.now_s += 1
    with pytest.raises(TooManyTriesError, match=r"try again in 295 s"):
        access.sign_in(OWNER, "10.0.0.1")
    assert access.sign_in(OWNER, "10.0.0.2") is not None
    clock.now_s += TRIES_WITHIN_S - TRIES_OF_ONE + 0.1
    assert access.sign_in(OWNER, "10.0.0.1") is not None


def test_many_addresses_together_are_slowed_down_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    access = Access(WebSection(**HASHES), tmp_path, Hand())
    monkeypatch.setattr(access, "_role_of", lambda password: None)  # a right one would take a second for each
    for number in range(TRIES_OF_ALL):
        assert access.sign_in("guess", f"10.0.0.{number}") is None
    with pytest.raises(TooManyTriesError):
        access.sign_in(OWNER, "10.0.1.1")


def test_a_session_outlasts_a_restart_but_not_its_password(folder: Path) -> None:
    with serving(folder, **HASHES) as client:
        sign_in(client, OWNER)
        cookie = {"Cookie": f"{COOKIE}={client.cookies[COOKIE]}"}
    with serving(folder, **HASHES) as client:
        assert client.get(f"{API}/now", headers=cookie).status_code == 200
    with serving(folder, **HASHES | {"password_hash": hash_password("another one")}) as client:
        assert client.get(f"{API}/now", headers=cookie).status_code == 401


def test_who_signed_out_stays_so_after_a_restart(folder: Path) -> None:
    with serving(folder, **HASHES) as client:
        sign_in(client, OWNER)
        stolen = {"Cookie": f"{COOKIE}={client.cookies[COOKIE]}"}
        client.post(f"{API}/logout", json={})
    with serving(folder, **HASHES) as client:
        assert client.get(f"{API}/now", headers=stolen).status_code == 401


def test_what_is_remembered_of_signing_out_is_bounded(tmp_path: Path) -> None:
    file = tmp_path / SIGNED_OUT_NAME
    file.write_text("".join(f"{number}\n" for number in range(2 * SIGNED_OUT_MOST + 1)))
    access = Access(WebSection(**HASHES), tmp_path)
    assert len(file.read_text().split()) == SIGNED_OUT_MOST
    access.sign_out(Visitor("owner", "one more"))
    assert file.read_text().splitlines()[-1] == "one more"
    assert file.stat().st_mode & 0o777 == 0o600


def test_the_key_is_its_owners_alone(tmp_path: Path) -> None:
    key = read_key(tmp_path)
    [file] = tmp_path.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert read_key(tmp_path) == key
    file.write_bytes(b"")
    assert read_key(tmp_path) != read_key(tmp_path)  # one that passes, rather than one that anybody knows


# The configuration.


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"address": "0.0.0.0"}, "address: others than this machine's users"),  # noqa: S104 - to be refused
        ({"address": "::"}, "address: others than this machine's users"),
        ({"address": "feeder"}, "address: 'feeder' is no address"),
        ({"behind_proxy": True}, "behind_proxy: others than"),
        ({"password_hash": "secret"}, "password_hash: is no hash"),
        ({"guest_password_hash": HASHES["password_hash"]}, "guest_password_hash: is there without"),
        ({"tls_key": "key.pem"}, "tls_key: is there without a tls_certificate"),
        ({"port": 65536}, "port"),
        ({"picture_fps": 16}, "picture_fps"),
    ],
)
def test_settings_that_would_let_strangers_in_are_refused(settings: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(says)):
        load_config(None, environ={}, base={"web": settings})


def test_hashes_are_shown_nowhere() -> None:
    loaded = load_config(None, environ={}, base={"web": HASHES})
    shown = render(loaded)
    assert "argon2" not in shown
    assert shown.count('_hash = "***"') == 2
    again = load_config(None, environ={}, base=tomllib.loads(shown))  # as a session's row is read
    assert Access(again.config.web, Path("/nonexistent"))._role_of("***") is None


def test_the_command_makes_a_hash() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "rpiwatch", "web", "password"], input=f"{OWNER}\n", capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    assert Access(WebSection(password_hash=made.stdout.strip()), Path("/nonexistent"))._role_of(OWNER) == "owner"
    short = subprocess.run(
        [sys.executable, "-m", "rpiwatch", "web", "password"], input="1234567\n", capture_output=True, text=True
    )
    assert (short.returncode, short.stdout) == (2, "")
    assert "has 7 characters; expected 8" in short.stderr


# Who says nothing, or takes very long to say it.


def _answered(client: httpx.Client, *pieces: bytes) -> bytes:
    """What the server says, until it hangs up, to somebody who says just this and waits."""
    with socket.create_connection((client.base_url.host, client.base_url.port or 0), timeout=30) as raw:
        for piece in pieces:
            raw.sendall(piece)
        heard = b""
        with suppress(ConnectionResetError):
            while more := raw.recv(4096):
                heard += more
        return heard


def test_who_says_nothing_takes_nobodys_place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rpiwatch.web.server.HEAD_S", 0.2)
    monkeypatch.setattr("rpiwatch.web.app.BODY_S", 0.2)
    monkeypatch.setattr("rpiwatch.web.server.KEEP_ALIVE_S", 1)
    with serving(folder) as client:
        assert _answered(client) == b""
        assert _answered(client, b"GET / HTTP/1.1\r\nHost: localhost\r\n") == b""
        # After a request that was answered, half of another.
        twice = _answered(client, b"GET /login HTTP/1.1\r\nHost: localhost\r\n\r\nGET /login HTTP/1.1\r\nHo")
        assert twice.count(b"HTTP/1.1 ") == 1
        post = f"POST {API}/reviews HTTP/1.1\r\nHost: localhost\r\nX-Rpiwatch: 1\r\n".encode()
        late = _answered(client, post + b"Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{")
        assert late.startswith(b"HTTP/1.1 408 ")
        with client.stream("GET", "/live/events") as events:  # that takes long is as it should be
            lines = events.iter_lines()
            seen = [next(lines) for _ in range(5)]
        assert "event: resync" in seen


# Beside this machine, and behind a proxy.


def test_an_ipv6_loopback(folder: Path) -> None:
    with serving(folder, address="::1") as client:
        assert client.base_url.host == "::1"
        assert client.get(f"{API}/now").status_code == 200
        own = {"Origin": str(client.base_url).rstrip("/"), "Sec-Fetch-Site": "same-origin"}
        said = client.post(f"{API}/reviews", json={"clips": [1], "verdict": "right"}, headers=own)
        assert said.status_code == 200


def test_behind_a_proxy_who_asks_is_who_asked_the_proxy(folder: Path) -> None:
    with serving(folder, behind_proxy=True, hosts=("feeder.example",), **HASHES) as client:
        client.headers.update({"Host": "feeder.example", "X-Forwarded-Proto": "https", "X-Forwarded-For": "10.0.0.1"})
        for _ in range(TRIES_OF_ONE):
            assert sign_in(client, "guess").status_code == 401
        assert sign_in(client, OWNER).status_code == 429
        # What somebody says of himself before it reaches the proxy counts for nothing.
        client.headers["X-Forwarded-For"] = "192.0.2.7, 10.0.0.1"
        assert sign_in(client, OWNER).status_code == 429
        client.headers.update({"X-Forwarded-For": "10.0.0.2", "Origin": "https://feeder.example"})
        response = sign_in(client, OWNER)
        assert response.status_code == 200
        assert "Secure" in response.headers["set-cookie"]


def test_without_a_proxy_nobody_says_who_he_is(client: httpx.Client) -> None:
    for number in range(TRIES_OF_ONE):
        client.headers["X-Forwarded-For"] = f"10.0.0.{number}"
        assert sign_in(client, "guess").status_code == 401
    client.headers.update({"X-Forwarded-For": "10.0.0.99", "X-Forwarded-Proto": "https"})
    assert sign_in(client, OWNER).status_code == 429


# TLS, and ports that are taken.


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", str(file), "-out", str(file.with_suffix(".crt"))],
        capture_output=True, text=True,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    file.write_text(file.with_suffix(".crt").read_text() + file.read_text())
    return file


def test_https_and_a_secure_cookie(folder: Path, certificate: Path) -> None:
    with serving(folder, tls_certificate=certificate, **HASHES) as client:
        assert client.base_url.scheme == "https"
        context = ssl.create_default_context(cafile=str(certificate))
        with httpx.Client(base_url=client.base_url, headers=WRITES, verify=context, trust_env=False) as trusting:
            response = sign_in(trusting, OWNER)
            assert "Secure" in response.headers["set-cookie"]
            assert trusting.get(f"{API}/now").status_code == 200


def test_a_certificate_that_is_none_is_an_error_that_names_it(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "broken.pem"
    file.write_text("no certificate")
    done = subprocess_web(folder, f'[web]\ntls_certificate = "{file}"\nport = 0\n', tmp_path)
    assert done.returncode == 2
    assert f"tls_certificate: {file}: cannot be used" in done.stderr


def subprocess_web(folder: Path, config: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    file = tmp_path / "web.toml"
    file.write_text(config)
    return run_command("web", "--data-dir", folder, "-c", file)


def test_a_port_that_is_taken(folder: Path, tmp_path: Path) -> None:
    with bind(WebSection(port=0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(WebError, match=f"127.0.0.1:{port}: cannot listen there"):
            bind(WebSection(port=port))
        done = subprocess_web(folder, f"[web]\nport = {port}\n", tmp_path)
        assert done.returncode == 2
        assert f"127.0.0.1:{port}: cannot listen there" in done.stderr
        told: list[tuple[str, str]] = []
        heard = threading.Event()

        def tell(kind: str, detail: str) -> None:
            told.append((kind, detail))
            heard.set()

        server = WebServer(WebSection(port=port), folder, None, tell)
        server.start()
        assert heard.wait(20)
        server.stop()
    assert told[0][0] == "web_failed"
    assert len(told) == 1


def test_no_history_is_told_before_anything_is_served(tmp_path: Path) -> None:
    done = run_command("web", "--data-dir", tmp_path / "nothing", "--port", "0")
    assert done.returncode == 2
    assert "there is no history here" in done.stderr
