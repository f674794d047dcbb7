"""The review page in the daemon: news, live pictures, health and metrics, beside a real watch."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import cv2
import httpx
import numpy as np
import pytest

from rpiwatch.config import DATABASE_NAME, WebSection
from rpiwatch.demo import EMPTY, Stretch, make_film
from rpiwatch.web.server import bind
from tests.conftest import query, running_command, wait_for_line, wait_for_lines
from tests.histories import replace_database, write_history
from tests.serving import WAIT_S, WRITES, serving
from tests.web_history import FPS

SERVED = "the review page is served"


def events_of(response: httpx.Response) -> Iterator[tuple[str, dict[str, Any]]]:
    name = ""
    for line in response.iter_lines():
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


@contextmanager
def listening(client: httpx.Client) -> Iterator[Iterator[tuple[str, dict[str, Any]]]]:
    with client.stream("GET", "/live/events") as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        yield events_of(response)


async def test_what_is_said_reaches_all_that_listen(tmp_path: Path) -> None:
    await write_history(tmp_path)
    with serving(tmp_path) as client, listening(client) as one, listening(client) as other:
        # Twice each: for itself, and for the news that are read from now on.
        assert next(one) == ("resync", {})
        assert next(one) == ("resync", {})
        assert next(other) == ("resync", {})
        client.post("/api/v1/reviews", json={"clips": [2], "verdict": "wrong", "label": "cat"})
        for events in (one, other):
            name, clip = next(event for event in events if event[0] != "resync")
            assert (name, clip["id"], clip["right_label"]) == ("clip", 2, "cat")


async def test_what_another_process_writes_is_news(tmp_path: Path) -> None:
    await write_history(tmp_path)
    with serving(tmp_path) as client, listening(client) as events:
        assert [next(events)[0], next(events)[0]] == ["resync", "resync"]
        with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
            connection.execute("INSERT INTO incidents (at_us, kind, detail) VALUES (7, 'disk_low', 'ünd')")
        assert next(events) == ("incident", {"id": 2, "at_us": 7, "camera": None, "kind": "disk_low", "detail": "ünd"})
        with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
            connection.executemany(
                "INSERT INTO incidents (at_us, kind, detail) VALUES (?, 'disk_low', '')", [(at,) for at in range(500)]
            )
        assert next(events) == ("resync", {})


async def test_who_listens_is_told_of_another_history_in_its_place(tmp_path: Path) -> None:
    await write_history(tmp_path)
    with serving(tmp_path) as client, listening(client) as events:
        assert [next(events) for _ in range(2)] == [("resync", {})] * 2
        replace_database(tmp_path)
        assert next(events) == ("resync", {})


async def test_beside_no_daemon_there_is_no_picture_and_no_health(tmp_path: Path) -> None:
    await write_history(tmp_path)
    with serving(tmp_path) as client:
        assert client.get("/live/picture", params={"camera": "feeder"}).status_code == 404
        assert client.get("/live/stream", params={"camera": "feeder"}).status_code == 404
        health = client.get("/healthz")
        assert (health.status_code, health.json()["reasons"]) == (503, ["no daemon watches"])
        now = client.get("/api/v1/now").json()
        assert (now["watching"], now["cameras"]) == (False, [])
        metrics = client.get("/metrics").text
        assert "rpiwatch_healthy 0.0" in metrics
        assert "rpiwatch_history_visits 4.0" in metrics


def test_a_daemon_shows_what_it_sees(write_config: Callable[..., Path], tmp_path: Path) -> None:
    # The cat comes again and again: also after somebody listens, however long that takes.
    film = tmp_path / "again.mp4"
    make_film(film, (Stretch(EMPTY, 2), *12 * (Stretch("chelsea.png", 3), Stretch(EMPTY, 4))), fps=FPS)
    clips = "[clips]\npre_roll_s = 1\npost_roll_s = 1\n"
    config = write_config(film, pace="realtime", more=f"{clips}[web]\nport = 0\n[logging]\nformat = 'json'\n")
    config.write_text(config.read_text().replace("[[cameras]]", '[[cameras]]\ngate = "on"'))
    data = tmp_path / "data"
    with running_command("run", "-c", config, "--data-dir", data, RPIWATCH_WEB__ENABLED="true") as process:
        url = str(wait_for_line(process, SERVED)["url"])
        with httpx.Client(base_url=url, headers=WRITES, timeout=60, trust_env=False) as client:
            with listening(client) as events:
                change = next(data for name, data in events if name == "change" and data["label"] == "cat")
                assert change["camera"] == "garden"
                clip = next(data for name, data in events if name == "clip" and data["state"] == "complete")
                assert clip["label"] == "cat"
                [camera] = next(data for name, data in events if name == "now")["cameras"]
            assert camera["state"] == "watching"
            assert camera["fps"] > 0
            assert client.get(f"/media/clips/{clip['id']}.mp4").status_code == 200
            response = client.get("/live/picture", params={"camera": "garden"})
            assert response.headers["content-type"] == "image/jpeg"
            picture = cv2.imdecode(np.frombuffer(response.content, np.uint8), cv2.IMREAD_COLOR)
            assert picture is not None
            with client.stream("GET", "/live/stream", params={"camera": "garden"}) as stream:
                parts = stream.iter_bytes()
                first = next(parts)
                assert first.startswith(b"--rpiwatch-picture\r\nContent-Type: image/jpeg\r\n")
            assert client.get("/live/picture", params={"camera": "nowhere"}).status_code == 404
            health = client.get("/healthz")
            assert (health.status_code, health.json()) == (200, {"status": "ok", "reasons": []})
            metrics = client.get("/metrics").text
            assert 'rpiwatch_camera_up{camera="garden"} 1.0' in metrics
            for counted in (
                'rpiwatch_label_changes_total{camera="garden",label="cat"}',
                'rpiwatch_clips_total{camera="garden",event="complete",label="cat"}',
                'rpiwatch_frames_repeated_total{camera="garden"}',
            ):
                [line] = [line for line in metrics.splitlines() if line.startswith(f"{counted} ")]
                assert float(line.split()[-1]) >= 1
            buckets = [float(line.split()[1]) for line in metrics.splitlines() if "inference_seconds_bucket" in line]
            assert buckets == sorted(buckets)
            assert buckets[-1] > 0
            # A verdict while it records.
            said = client.post("/api/v1/reviews", json={"clips": [clip["id"]], "verdict": "right"})
            assert said.status_code == 200
            # It ends with pages that listen.
            with listening(client) as events:
                next(events)
                process.terminate()
                # To its end, or on a machine that is too busy cut off after the grace.
                with suppress(httpx.RemoteProtocolError):
                    list(events)
        assert process.wait(60) == 0
    assert query(data, "SELECT kind FROM incidents WHERE kind LIKE 'web%'") == []


@contextmanager
def asking(url: str, path: str) -> Iterator[socket.socket]:
    """A connection whose request was answered with 200, and of whose answer nothing more is taken."""
    parts = urlsplit(url)
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect((parts.hostname, parts.port))
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        assert connection.recv(64).startswith(b"HTTP/1.1 200 ")
        yield connection


def test_it_ends_in_order_with_fifty_that_look_on(write_config: Callable[..., Path], tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    make_film(film, (Stretch(EMPTY, 2), Stretch("chelsea.png", 3), Stretch(EMPTY, 90)), fps=10)
    config = write_config(film, pace="realtime", more="[web]\nport = 0\n[logging]\nformat = 'json'\n")
    data = tmp_path / "data"
    with (
        running_command("run", "-c", config, "--data-dir", data, RPIWATCH_WEB__ENABLED="true") as process,
        ExitStack() as connected,
    ):
        lines = wait_for_lines(process, SERVED, "clip complete")
        url = str(lines[SERVED]["url"])
        # More than the sockets' buffers hold: who takes none of it keeps the answer under way.
        os.truncate(data / str(lines["clip complete"]["path"]), 64_000_000)
        paths = ["/live/events"] * 44 + ["/live/stream?camera=garden"] * 5 + ["/media/clips/1.mp4"]
        for path in paths:
            connected.enter_context(asking(url, path))
        process.terminate()
        told = wait_for_lines(process, "stopping", "watched", "session closed")
        assert told["watched"]["reason"] == "signal"
        assert process.wait(60) == 0
    assert query(data, "SELECT end_reason FROM sessions") == [{"end_reason": "signal"}]


async def test_who_watches_gets_pictures_while_others_ask(tmp_path: Path) -> None:
    from rpiwatch.live import LiveWatch, SessionLook

    await write_history(tmp_path)
    numbers = count()
    live = LiveWatch(lambda: 0, lambda: None)
    live.begin(lambda: SessionLook(1, 0, ()), lambda camera: (number := next(numbers), b"picture %d." % number))

    async def watch(client: httpx.AsyncClient) -> list[int]:
        """The numbers of the first pictures."""
        seen = b""
        async with client.stream("GET", "/live/stream", params={"camera": "garden"}) as stream:
            async for piece in stream.aiter_bytes():
                seen += piece
                if seen.count(b"--rpiwatch-picture\r\n") == 5:
                    break
        return [int(part.partition(b"picture ")[2].partition(b".")[0]) for part in seen.split(b"--rpiwatch-")[1:]]

    async def ask(client: httpx.AsyncClient) -> None:
        while True:
            for path in ("/api/v1/clips", "/api/v1/visits", "/", "/media/clips/1.jpg"):
                assert (await client.get(path)).status_code in (200, 404)  # the history has no pictures

    with serving(tmp_path, live, picture_fps=15) as plain:
        async with (
            httpx.AsyncClient(base_url=plain.base_url, timeout=WAIT_S, trust_env=False) as client,
            asyncio.TaskGroup() as group,
        ):
            asks = [group.create_task(ask(client)) for _ in range(45)]
            watches = [group.create_task(watch(client)) for _ in range(5)]
            await asyncio.wait(watches)
            for asked in asks:
                asked.cancel()
    for watched in watches:
        pictures = watched.result()
        assert len(pictures) == 5
        assert pictures == sorted(set(pictures))


def test_a_reload_goes_on_serving_or_serves_otherwise(write_config: Callable[..., Path], tmp_path: Path) -> None:
    web = "[web]\nport = 0\n"
    more = "[logging]\nformat = 'json'\n"
    # Long enough, and H.264, whose pictures are kept as packets.
    long = tmp_path / "long.mp4"
    make_film(long, (Stretch("chelsea.png", 90),), fps=FPS)
    config = write_config(long, pace="realtime", more=web + more)
    arguments = ("run", "-c", config, "--data-dir", tmp_path / "data")
    with running_command(*arguments, RPIWATCH_WEB__ENABLED="true") as process:
        # The page has a thread of its own: what it logs comes before the session's lines, or after.
        url = str(wait_for_lines(process, SERVED, "first answer")[SERVED]["url"])
        with (
            httpx.Client(base_url=url, headers=WRITES, timeout=60, trust_env=False) as client,
            listening(client) as events,
        ):
            next(events)
            write_config(long, pace="realtime", targets=("cat",), more=web + more)
            process.send_signal(signal.SIGHUP)
            wait_for_line(process, "session opened")
            # As before, also for who listens, who sees the new session's camera come.
            assert any(data["cameras"] for name, data in events if name == "now")
            wait_for_line(process, "first answer")
            picture = client.get("/live/picture", params={"camera": "garden"})
            assert picture.content.startswith(b"\xff\xd8")
            write_config(long, pace="realtime", more="[web]\nport = 0\npicture_fps = 0\n" + more)
            process.send_signal(signal.SIGHUP)
            other = str(wait_for_lines(process, SERVED, "session opened")[SERVED]["url"])
            list(events)  # they end
        assert other != url
        with httpx.Client(base_url=other, timeout=60, trust_env=False) as client:
            assert client.get("/api/v1/now").json()["watching"]
            assert client.get("/live/picture", params={"camera": "garden"}).status_code == 404
        with pytest.raises(httpx.ConnectError):
            httpx.get(url, trust_env=False)
        process.terminate()
        assert process.wait(60) == 0
    assert query(tmp_path / "data", "SELECT kind FROM incidents WHERE kind LIKE 'web%'") == []


def test_a_port_that_is_taken_ends_no_watch(film: Path, write_config: Callable[..., Path], tmp_path: Path) -> None:
    with bind(WebSection(port=0)) as taken:
        config = write_config(film, more=f"[web]\nport = {taken.getsockname()[1]}\n[logging]\nformat = 'json'\n")
        data = tmp_path / "data"
        with running_command("run", "-c", config, "--data-dir", data, RPIWATCH_WEB__ENABLED="true") as process:
            told = wait_for_line(process, "the review page is not served, it is tried again")
            assert "cannot listen there" in str(told["reason"])
            assert process.wait(300) == 0
    [incident] = query(data, "SELECT kind, detail FROM incidents WHERE kind LIKE 'web%'")
    assert incident["kind"] == "web_failed"
    assert query(data, "SELECT count(*) AS n FROM clips WHERE state = 'complete'") == [{"n": 2}]


@pytest.mark.parametrize("fps", [0.0, 2.0])
def test_live_pictures_can_be_switched_off(tmp_path: Path, fps: float) -> None:
    from rpiwatch.live import LiveWatch
    from rpiwatch.store import migrate

    migrate(tmp_path)
    live = LiveWatch(lambda: 0, lambda: None)
    live.begin(lambda: pytest.fail("nobody asks"), lambda camera: (1, b"jpeg") if camera == "a" else None)
    with serving(tmp_path, live, picture_fps=fps) as client:
        assert client.get("/live/picture", params={"camera": "a"}).status_code == (200 if fps else 404)


def test_health_tells_what_is_not_well(tmp_path: Path) -> None:
    from rpiwatch.live import CameraLook, LiveWatch, SessionLook
    from rpiwatch.store import migrate

    migrate(tmp_path)
    faults: list[str | None] = [None]
    live = LiveWatch(lambda: 3, lambda: faults[0])
    cameras = [CameraLook("door", "watching", "", 0, 0, 0, 0.0), CameraLook("feeder", "idle", "waits", 0, 0, 0, 0.0)]
    with serving(tmp_path, live) as client:
        assert client.get("/healthz").json()["reasons"] == ["no session is open"]
        live.begin(lambda: SessionLook(1, 0, tuple(cameras)), lambda camera: None)
        assert client.get("/healthz").status_code == 200
        cameras[0] = CameraLook("door", "away", "unplugged", 0, 0, 0, 0.0)
        faults[0] = "disk full"
        health = client.get("/healthz")
        assert health.status_code == 503
        assert health.json()["reasons"] == [
            "the history cannot be written: disk full", "camera 'door' is away: unplugged",
        ]  # fmt: skip
        assert 'rpiwatch_camera_up{camera="door"} 0.0' in client.get("/metrics").text
        assert "rpiwatch_store_waiting_rows 3.0" in client.get("/metrics").text
