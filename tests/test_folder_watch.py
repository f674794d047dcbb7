"""A watched folder through the whole daemon: each file once, with its own times, through stops, kills and restarts."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import threading
from datetime import datetime
from pathlib import Path

import pytest

from rpiwatch.clock import Timeline
from rpiwatch.config import load_config
from rpiwatch.daemon import Daemon
from rpiwatch.records import Heartbeat, LabelChange
from rpiwatch.store import FileFacts, FolderBooks, open_store
from tests.conftest import FILM_FRAMES, query, run_command, running_command, wait_for_line
from tests.histories import SECTION, Camera, HandClock, open_books
from tests.test_daemon import TOLERANCE_US, assert_whole

CAT_US, CUP_US = (3_000_000, 7_000_000), (13_000_000, 16_000_000)


def put(film: Path, file: Path) -> int:
    """A film in a watched folder, quiet for long; gives the local moment of its name in UTC microseconds."""
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(film, file)
    os.utime(file, (1_790_000_000, 1_790_000_000))
    return round(datetime.strptime(file.stem[:15], "%Y%m%d_%H%M%S").timestamp() * 1e6)


def assert_visits_of(data: Path, base_us: int) -> None:
    """The film's cat and cup, each once, from this moment on."""
    every = query(data, "SELECT label, start_us, end_us FROM visits ORDER BY start_us")
    visits = [visit for visit in every if base_us <= visit["start_us"] < base_us + 20_000_000]
    assert [visit["label"] for visit in visits] == ["cat", "cup"]
    for (start_us, end_us), visit in zip((CAT_US, CUP_US), visits, strict=True):
        assert visit["start_us"] - base_us == pytest.approx(start_us, abs=TOLERANCE_US)
        assert visit["end_us"] - base_us == pytest.approx(end_us, abs=TOLERANCE_US)


def test_files_in_any_order_keep_their_times_and_are_read_once(film, write_config, tmp_path):
    data, folder = tmp_path / "data", tmp_path / "ftp"
    late_us = put(film, folder / "20261020_120000.mp4")
    put(film, folder / "20261021_120000-again.mp4")
    config = write_config(folder, pace="realtime")  # a folder has a pace of its own
    done = run_command("run", "--once", "-c", config, "--data-dir", data)
    assert done.returncode == 0, done.stderr
    assert_visits_of(data, late_us)
    # A day earlier by its name, and another content by one byte at its end.
    early_us = put(film, folder / "sub" / "20261019_120000.mp4")
    with (folder / "sub" / "20261019_120000.mp4").open("ab") as other:
        other.write(bytes(8))
    os.utime(folder / "sub" / "20261019_120000.mp4", (1_790_000_000, 1_790_000_000))
    assert run_command("run", "--once", "-c", config, "--data-dir", data).returncode == 0
    assert_visits_of(data, early_us)
    assert_visits_of(data, late_us)
    assert run_command("run", "--once", "-c", config, "--data-dir", data).returncode == 0
    assert_whole(data)
    files = query(data, "SELECT state, frames, times_from, start_us FROM file_list ORDER BY start_us")
    assert files == [
        {"state": "done", "frames": FILM_FRAMES, "times_from": "file_name", "start_us": base_us}
        for base_us in (early_us, late_us)
    ]
    [beat] = query(data, "SELECT sum(frames_classified) AS frames FROM heartbeats")
    assert beat == {"frames": 2 * FILM_FRAMES}
    assert [clip["label"] for clip in query(data, "SELECT label FROM clips ORDER BY started_us")] == ["cat", "cup"] * 2
    sessions = query(data, "SELECT part_of, end_reason FROM sessions ORDER BY id")
    assert [session["part_of"] for session in sessions] == [None, 1, None, 3, None]
    stats = json.loads(run_command("stats", "--data-dir", data, "--format", "json").stdout)
    assert (stats["sessions"], stats["last_session"]["id"]) == (3, 5)


def test_a_kill_in_the_middle_of_a_file_is_done_again_without_a_trace(film, write_config, tmp_path):
    data, folder = tmp_path / "data", tmp_path / "ftp"
    base_us = put(film, folder / "20261020_120000.mp4")
    config = write_config(folder, more="[store]\ncommit_interval_s = 0\n")
    with running_command("run", "-c", config, "--data-dir", data) as process:
        while wait_for_line(process, "label")["label"] != "cup":  # the cat is in the history by then
            pass
        process.kill()
        process.wait()
    assert query(data, "SELECT state FROM imported_files") == [{"state": "begun"}]
    assert query(data, "SELECT label FROM label_changes WHERE label = 'cat'") == [{"label": "cat"}]
    done = run_command("run", "--once", "-c", config, "--data-dir", data)
    assert done.returncode == 0, done.stderr
    assert_visits_of(data, base_us)
    assert query(data, "SELECT label, visits FROM hourly_activity ORDER BY label") == [
        {"label": "cat", "visits": 1},
        {"label": "cup", "visits": 1},
    ]
    [beat] = query(data, "SELECT sum(frames_classified) AS frames FROM heartbeats")
    assert beat == {"frames": FILM_FRAMES}
    clips = query(data, "SELECT state, path, thumbnail FROM clips WHERE state NOT IN ('deleted', 'failed')")
    assert [clip["state"] for clip in clips] == ["complete", "complete"]
    files = {str(path.relative_to(data)) for path in (data / "clips").rglob("*") if path.is_file()}
    assert files == {path for clip in clips for path in (clip["path"], clip["thumbnail"])}
    reasons = [row["end_reason"] for row in query(data, "SELECT end_reason FROM sessions ORDER BY id")]
    assert reasons == ["crashed", "crashed", "end_of_source", "end_of_source"]
    assert query(data, "SELECT count(*) AS crashes FROM incidents WHERE kind = 'crashed'") == [{"crashes": 1}]


def test_a_stop_in_the_middle_of_a_file_is_orderly_and_the_file_comes_again(film, write_config, tmp_path):
    data, folder = tmp_path / "data", tmp_path / "ftp"
    base_us = put(film, folder / "20261020_120000.mp4")
    config = write_config(folder)
    with running_command("run", "-c", config, "--data-dir", data) as process:
        wait_for_line(process, "clip recording")
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
    assert_whole(data)
    reasons = query(data, "SELECT end_reason, part_of FROM sessions ORDER BY id")
    assert [(row["end_reason"], row["part_of"]) for row in reasons] == [("signal", None), ("signal", 1)]
    assert run_command("run", "--once", "-c", config, "--data-dir", data).returncode == 0
    assert_visits_of(data, base_us)
    assert query(data, "SELECT state, frames FROM imported_files") == [{"state": "done", "frames": FILM_FRAMES}]


def daemon_on(folder: Path, data: Path) -> Daemon:
    base = {
        "model": {"name": "efficientnet_lite0"},
        "cameras": [{"name": "trail", "source": str(folder)}],
        "targets": [{"label": "cat"}],
    }
    return Daemon(lambda: load_config(None, environ={}, base=base), data)


async def test_a_folder_is_watched_until_told_to_stop_and_what_is_no_video_is_an_incident(film, tmp_path):
    folder, data = tmp_path / "ftp", tmp_path / "data"
    folder.mkdir()
    (folder / "broken.avi").write_text("no film at all")
    os.utime(folder / "broken.avi", (1_790_000_000, 1_790_000_000))
    daemon = daemon_on(folder, data)
    running = asyncio.create_task(daemon.run())

    def told() -> bool:
        database = data / "rpiwatch.db"
        return database.exists() and bool(query(data, "SELECT 1 FROM sqlite_schema WHERE name = 'file_list'"))

    async def wait_for(sql: str) -> None:
        while not told() or not query(data, sql):
            assert not running.done()
            await asyncio.sleep(0.05)  # for another task's disk, whatever it takes

    async with asyncio.timeout(60):
        await wait_for("SELECT 1 FROM imported_files WHERE state = 'unreadable'")
        put(film, folder / "20261020_120000.mp4")
        await wait_for("SELECT 1 FROM imported_files WHERE state = 'done'")
        assert not running.done()
        daemon.stop("signal")
        assert await running == "signal"
    [incident] = query(data, "SELECT kind, detail FROM incidents")
    assert incident["kind"] == "file_unreadable"
    assert "broken.avi" in incident["detail"]
    assert not any(thread.name.startswith("clips") for thread in threading.enumerate())


async def test_what_a_session_wrote_of_a_file_without_its_end_is_withdrawn(tmp_path):
    clock, second = HandClock(), 1_000_000_000
    film = Camera(uri="file:///ftp/a.mp4", pace="max", times_from="file_name")
    timeline = Timeline(0, clock.utc_us() - 10**9)
    short = FileFacts("aa", Path("/ftp/a.mp4"), 100, 5)
    whole = FileFacts("bb", Path("/ftp/a.mp4"), 200, 6)
    other = FileFacts("cc", Path("/ftp/other.mp4"), 200, 6)

    def sums() -> list[dict[str, object]]:
        return query(tmp_path, "SELECT label, changes, shown_us FROM hourly_counts WHERE label <> 'none'")

    async with open_store(tmp_path, SECTION, clock) as store:
        session_id, [ledger] = await open_books(store, Timeline.now(clock), "trail", camera=film)
        books = FolderBooks(store, ledger)
        for file in (other, short):
            part, withdrawn = await books.begin(file, film, timeline)
            assert withdrawn == []
            part.add_change(LabelChange(3, second, "none", "cat", None, 0.9))
            part.add_change(LabelChange(9, 3 * second, "cat", "none", None, 0.1))
            await part.add_heartbeat(Heartbeat(0, 4 * second, 12, 12, 0))
            await books.end(
                file, part, "end_of_source" if file is other else "file_changed", 12 if file is other else None
            )
        assert sums() == [{"label": "cat", "changes": 2, "shown_us": 4_000_000}]
        assert await books.knows_place(other.path, 200, 6)
        assert not await books.knows_place(short.path, 100, 5)
        moved = FileFacts("cc", Path("/ftp/moved\udcff.mp4"), 200, 7)  # a name that is no UTF-8
        assert await books.knows_content(moved)
        assert await books.knows_place(moved.path, 200, 7)
        assert not await books.knows_content(whole)
        # The file has grown: the same path, another content.
        part, withdrawn = await books.begin(whole, film, timeline)
        assert sums() == [{"label": "cat", "changes": 1, "shown_us": 2_000_000}]
        part.add_change(LabelChange(3, second, "none", "cat", None, 0.9))
        await books.end(whole, part, "end_of_source", 20)
        await store.close_session(session_id, "signal")
    rows = query(tmp_path, "SELECT sha256, state, frames FROM imported_files ORDER BY sha256")
    assert rows == [
        {"sha256": "bb", "state": "done", "frames": 20},
        {"sha256": "cc", "state": "done", "frames": 12},
    ]
    assert query(tmp_path, "PRAGMA foreign_key_check") == []
