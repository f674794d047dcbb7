"""The disk keeper on small disks of its own: full, nearly full, away, and with a cleaner that dies."""

from __future__ import annotations

import asyncio
import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import av
import pytest
from structlog.testing import capture_logs

from rpiwatch import disk_keeper
from rpiwatch.check import check
from rpiwatch.config import RetentionSection
from rpiwatch.disk_keeper import DiskKeeper
from rpiwatch.store import StoreError, expect_disk, open_store, remember_disk
from tests.conftest import query, run_command, running_command, wait_for_line
from tests.histories import SECTION, HandClock, ask
from tests.test_retention import write_clips

MEGABYTE = 1_000_000
PATIENCE_S = 30


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 40 MB."""
    if os.geteuid() != 0:
        pytest.skip("needs root, to mount a small file system")
    mount = tmp_path / "disk"
    mount.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "small", mount], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"cannot mount here: {done.stderr}")
    yield mount
    subprocess.run(["umount", "-l", mount], check=True)


def fill(disk: Path) -> Path:
    """A file that takes all that is free."""
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb") as file:
        while True:
            file.write(b"x" * 65536)
            file.flush()
    assert shutil.disk_usage(disk).free < 65536
    return filler


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


def kinds(data: Path) -> list[str]:
    return [kind for (kind,) in ask(data, "SELECT kind FROM incidents ORDER BY id")]


async def test_recording_is_held_back_below_the_floor_and_goes_on_above_it(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_keeper, "LOOK_S", 0.01)
    section = RetentionSection(min_free_bytes=0, floor_bytes=20 * MEGABYTE)
    with capture_logs() as logs:
        async with open_store(small_disk, SECTION, HandClock()) as store:
            keeper = DiskKeeper(store, small_disk, section)
            task = asyncio.create_task(keeper.run())
            assert keeper.refusal() is None
            filler = small_disk / "filler"
            filler.write_bytes(b"x" * 25 * MEGABYTE)
            await until(lambda: keeper.refusal() is not None)
            assert "fewer than floor_bytes" in str(keeper.refusal())
            os.truncate(filler, 21 * MEGABYTE)  # above the floor, but not by enough
            await asyncio.sleep(0.1)
            assert keeper.refusal() is not None
            filler.unlink()
            await until(lambda: keeper.refusal() is None)
            task.cancel()
            await asyncio.wait([task])
    assert kinds(small_disk) == ["disk_low", "disk_back"]
    assert [entry["event"] for entry in logs] == [
        "no clips are recorded for now, labels go on",
        "clips are recorded again",
    ]


async def test_recording_goes_on_where_the_cleaner_leaves_no_more_than_the_floor(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_keeper, "LOOK_S", 0.01)
    section = RetentionSection(min_free_bytes=20 * MEGABYTE, floor_bytes=20 * MEGABYTE)
    async with open_store(small_disk, SECTION, HandClock()) as store:
        await write_clips(store, small_disk, 5)
        for file in (small_disk / "clips").rglob("*.mp4"):
            file.write_bytes(b"x" * MEGABYTE)
        await store._in_transaction(lambda: store._connection.execute("UPDATE clips SET bytes = 1000000"))
        keeper = DiskKeeper(store, small_disk, section)
        too_much = shutil.disk_usage(small_disk).free - 20 * MEGABYTE + 3 * MEGABYTE // 2
        (small_disk / "filler").write_bytes(b"x" * too_much)
        keeper._judge(keeper._look())
        assert keeper.refusal() is not None
        for _ in range(2):  # the first one's own rows take some bytes
            await keeper._clean_once()
        assert 0 < ask(small_disk, "SELECT count(*) FROM clips WHERE state = 'expired'")[0][0] < 5
        keeper._judge(keeper._look())
        assert keeper.refusal() is None


async def test_what_made_room_is_one_incident_an_hour(tmp_path: Path) -> None:
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        await write_clips(store, tmp_path, 6)
        keeper = DiskKeeper(store, tmp_path, RetentionSection(min_free_bytes=0, floor_bytes=0))
        for max_bytes in (5000, 4000, 3000):
            keeper.use(RetentionSection(max_bytes=max_bytes, min_free_bytes=0, floor_bytes=0))
            await keeper._clean_once()
        keeper.use(RetentionSection(max_clips_per_label=2, min_free_bytes=0, floor_bytes=0))
        await keeper._clean_once()
        task = asyncio.create_task(keeper.run())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
    assert ask(tmp_path, "SELECT detail FROM incidents WHERE kind = 'clips_expired' ORDER BY id") == [
        ("1 clips, 0.0 MB, for max_bytes",),
        ("3 clips, 0.0 MB, for max_bytes, max_clips_per_label (bird)",),
    ]


async def test_an_error_that_is_not_the_disks_is_not_waited_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_keeper, "FIRST_RESTART_S", 0.01)
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        await store._in_transaction(lambda: store._connection.execute("DROP INDEX clips_leaving"))
        task = asyncio.create_task(DiskKeeper(store, tmp_path, RetentionSection()).run())
        await until(lambda: store.waiting_rows > 0)
        task.cancel()
        await asyncio.wait([task])
    [(kind, detail), *_] = ask(tmp_path, "SELECT kind, detail FROM incidents ORDER BY id")
    assert (kind, detail) == ("cleaner_failed", "cleaner: OperationalError: no such index: clips_leaving")


async def test_clips_go_when_the_disk_fills_even_to_its_last_byte(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_keeper, "LOOK_S", 0.01)
    section = RetentionSection(min_free_bytes=20 * MEGABYTE, floor_bytes=MEGABYTE, every_s=1)
    async with open_store(small_disk, SECTION, HandClock()) as store:
        await write_clips(store, small_disk, 20)
        for file in (small_disk / "clips").rglob("*.mp4"):
            file.write_bytes(b"x" * MEGABYTE)
        await store._in_transaction(lambda: store._connection.execute("UPDATE clips SET bytes = 1000000"))
        keeper = DiskKeeper(store, small_disk, section)
        await asyncio.to_thread(keeper._lay_ballast)
        filler = fill(small_disk)
        task = asyncio.create_task(keeper.run())
        await until(lambda: ask(small_disk, "SELECT count(*) FROM clips WHERE state = 'expired'") == [(20,)])
        filler.unlink()
        await until(lambda: (small_disk / disk_keeper.BALLAST_NAME).exists())
        task.cancel()
        await asyncio.wait([task])
    assert "clips_expired" in kinds(small_disk)


async def test_a_cleaner_that_dies_is_told_of_and_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_keeper, "LOOK_S", 0.01)
    monkeypatch.setattr(disk_keeper, "FIRST_RESTART_S", 0.01)
    async with open_store(tmp_path, SECTION, HandClock()) as store:
        await write_clips(store, tmp_path, 3)
        keeper = DiskKeeper(store, tmp_path, None)  # type: ignore[arg-type] - what kills both of its tasks
        with capture_logs() as logs:
            task = asyncio.create_task(keeper.run())
            await until(lambda: len(logs) >= 2)
            keeper.use(RetentionSection(max_bytes=1, min_free_bytes=0, floor_bytes=0, every_s=1))
            await until(lambda: ask(tmp_path, "SELECT count(*) FROM clips WHERE state = 'expired'") == [(3,)])
            task.cancel()
            await asyncio.wait([task])
    assert {entry["task"] for entry in logs if entry["event"] == "died, and is started again"} == {
        "cleaner", "disk watch",
    }  # fmt: skip
    assert "cleaner_failed" in kinds(tmp_path)


async def test_a_folder_that_goes_away_holds_recording_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_keeper, "LOOK_S", 0.01)
    data, away = tmp_path / "data", tmp_path / "away"
    async with open_store(data, SECTION, HandClock()) as store:
        keeper = DiskKeeper(store, data, RetentionSection(min_free_bytes=0, floor_bytes=0))
        task = asyncio.create_task(keeper.run())
        data.rename(away)
        await until(lambda: keeper.refusal() is not None)
        data.mkdir()
        await asyncio.sleep(0.05)
        assert list(data.iterdir()) == []
        assert "unmounted" in str(keeper.refusal())
        data.rmdir()
        away.rename(data)
        await until(lambda: keeper.refusal() is None)
        task.cancel()
        await asyncio.wait([task])
    assert kinds(data) == ["data_folder_lost", "data_folder_back"]


async def test_a_disk_that_was_low_and_goes_away_is_told_of_as_both(small_disk: Path) -> None:
    data, away = small_disk / "data", small_disk / "away"
    async with open_store(data, SECTION, HandClock()) as store:
        keeper = DiskKeeper(store, data, RetentionSection(min_free_bytes=0, floor_bytes=10**12))
        keeper._judge(keeper._look())
        data.rename(away)
        keeper._judge(keeper._look())
        assert "unmounted" in str(keeper.refusal())
        away.rename(data)
        keeper._judge(keeper._look())
        assert "fewer than floor_bytes" in str(keeper.refusal())
        keeper.use(RetentionSection(min_free_bytes=0, floor_bytes=0))
        keeper._judge(keeper._look())
        assert keeper.refusal() is None
    assert kinds(data) == ["disk_low", "data_folder_lost", "data_folder_back", "disk_low", "disk_back"]


def test_a_start_on_a_disk_without_a_byte_left(small_disk: Path, film: Path, write_config: Callable[..., Path]) -> None:
    """As after a power cut on a full disk: labels go on, and clips do as well once the oldest have gone."""
    config = write_config(film)
    assert run_command("run", "-c", config, "--data-dir", small_disk, "--duration", 1).returncode == 0
    fill(small_disk)
    done = run_command("run", "-c", config, "--data-dir", small_disk)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    visits = query(small_disk, "SELECT label FROM visits WHERE session_id = 2 ORDER BY start_us")
    assert [row["label"] for row in visits] == ["cat", "cup"]
    assert check(small_disk, deep=True) == []


def test_a_mount_that_is_missing_at_the_start_is_not_written_to(
    small_disk: Path, tmp_path: Path, film: Path, write_config: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    data = small_disk / "history"
    config = write_config(film)
    assert run_command("run", "-c", config, "--data-dir", data, "--duration", 1).returncode == 0
    shutil.rmtree(data)
    assert run_command("run", "-c", config, "--data-dir", data, "--duration", 1).returncode == 0, "by hand: no matter"
    subprocess.run(["umount", small_disk], check=True)
    refused = run_command("run", "-c", config, "--data-dir", data, "--duration", 1)
    assert refused.returncode == 2
    assert f"lay on the disk at {small_disk}, where none is mounted now; mount it, or" in refused.stderr
    assert list(small_disk.iterdir()) == []
    with running_command("run", "--wait", "-c", config, "--data-dir", data) as process:
        wait_for_line(process, "waiting for the data folder's disk")
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "small", small_disk], check=True)
        wait_for_line(process, "session opened")
        process.send_signal(signal.SIGTERM)
        assert process.wait(15) == 0
    (tmp_path / "cache" / "rpiwatch" / "mounts.json").write_text("not JSON")
    expect_disk(tmp_path / "new")
    remember_disk(tmp_path)
    (tmp_path / "cache" / "rpiwatch" / "mounts.json").write_text(f'{{"{tmp_path / "x"}": "/mnt/no-such-mount"}}')
    with pytest.raises(StoreError, match="lay on the disk at /mnt/no-such-mount"):
        expect_disk(tmp_path / "x")


def test_the_whole_daemon_on_a_disk_that_fills_and_empties(
    small_disk: Path, film: Path, write_config: Callable[..., Path]
) -> None:
    """Filled from outside in the first clip: labels go on, the clip is whole, and recording goes on with the space."""
    data = small_disk / "history"
    more = "[retention]\nmin_free_bytes = 0\nfloor_bytes = 10000000\n[store]\nheartbeat_s = 1\n"
    config = write_config(film, pace="realtime", more=more)
    free = {"RPIWATCH_RETENTION__FLOOR_BYTES": "10000000"}
    with running_command("run", "-c", config, "--data-dir", data, **free) as process:
        wait_for_line(process, "clip recording")
        filler = fill(small_disk)
        wait_for_line(process, "no clips are recorded for now, labels go on")
        filler.unlink()
        wait_for_line(process, "clips are recorded again")
        assert process.stderr is not None
        log = process.stderr.read()
        assert process.wait(30) == 0
    assert "Traceback" not in log
    assert [row["label"] for row in query(data, "SELECT label FROM visits ORDER BY start_us")] == ["cat", "cup"]
    states = [row["state"] for row in query(data, "SELECT state FROM clips ORDER BY id")]
    assert states[-1] == "complete"
    assert set(states) <= {"complete", "failed"}
    assert check(data, deep=True) == []
    told = [row["kind"] for row in query(data, "SELECT kind FROM incidents ORDER BY at_us")]
    assert {"disk_low", "disk_back"} <= set(told)
    for row in query(data, "SELECT path, frames FROM clips WHERE state = 'complete'"):
        with av.open(str(data / row["path"])) as container:
            assert sum(1 for _ in container.decode(video=0)) == row["frames"]


def test_the_whole_daemon_where_each_clip_has_to_make_room(
    tmp_path: Path, film: Path, write_config: Callable[..., Path]
) -> None:
    data = tmp_path / "data"
    config = write_config(film, pace="realtime")
    bounds = {"RPIWATCH_RETENTION__MIN_FREE_BYTES": str(10**15), "RPIWATCH_RETENTION__EVERY_S": "1"}
    with running_command("run", "-c", config, "--data-dir", data, **bounds) as process:
        wait_for_line(process, "fewer than min_free_bytes are free, and no clip is left to make room")
        for label in ("cat", "cup"):
            assert wait_for_line(process, "clip recording")["label"] == label
        assert process.stderr is not None
        log = process.stderr.read()
        assert process.wait(30) == 0
    assert "Traceback" not in log
    assert [row["label"] for row in query(data, "SELECT label FROM visits ORDER BY start_us")] == ["cat", "cup"]
    [cat, _] = query(data, "SELECT state, removed_us IS NOT NULL AS is_removed, frames > 0 AS is_known FROM clips")
    assert cat == {"state": "expired", "is_removed": 1, "is_known": 1}
    assert check(data, deep=True) == []
    assert [row["kind"] for row in query(data, "SELECT DISTINCT kind FROM incidents")] == ["clips_expired"]


def test_the_whole_daemon_on_a_disk_that_takes_nothing_for_a_while(
    tmp_path: Path, film: Path, write_config: Callable[..., Path]
) -> None:
    """As when it becomes read-only and is mended: what was seen meanwhile is in the history afterwards."""
    data = tmp_path / "data"
    config = write_config(film, pace="realtime", more="[store]\nheartbeat_s = 1\n")
    with running_command("run", "-c", config, "--data-dir", data) as process:
        wait_for_line(process, "clip recording")
        _, hard = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (0, hard))
        wait_for_line(process, "the disk does not take rows, they wait in memory")
        assert wait_for_line(process, "label")["label"] == "none"
        assert wait_for_line(process, "label")["label"] == "cup"
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (hard, hard))
        wait_for_line(process, "the disk takes rows again")
        assert process.stderr is not None
        log = process.stderr.read()
        assert process.wait(30) == 0
    assert "Traceback" not in log
    assert [row["label"] for row in query(data, "SELECT label FROM visits ORDER BY start_us")] == ["cat", "cup"]
    assert {"store_failed", "clip_failed"} <= {row["kind"] for row in query(data, "SELECT kind FROM incidents")}
    assert [row["state"] for row in query(data, "SELECT state FROM clips ORDER BY id")] == ["failed", "complete"]
    assert check(data, deep=True) == []
