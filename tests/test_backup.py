# ruff: noqa: S608 - the SQL of these tests is their own
"""Backups: a snapshot while others write, clips that go on where a kill left them, and folders that are refused."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import groupby, pairwise
from pathlib import Path

import av
import pytest
import typer
from typer.testing import CliRunner, Result

from rpiwatch import keeping_cli
from rpiwatch.errors import UserError
from rpiwatch.store import hold_data_folder
from rpiwatch.store.backup import CLIP_PART_NAME, PART_NAME, Progress, back_up
from rpiwatch.store.edits import open_for_edits
from tests.conftest import environment, query, run_command, running_command, wait_for_line
from tests.histories import T0_US, ask, write_history
from tests.test_prune import DAY_US, ROOT, write_days

app = typer.Typer()
keeping_cli.register(app)


def backup(data_dir: Path, target: Path, *words: object) -> Result:
    """Run the command; a mistake of the user's is raised."""
    result = CliRunner().invoke(app, ["backup", str(target), "--data-dir", str(data_dir), *map(str, words)])
    if isinstance(result.exception, UserError):
        raise result.exception
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@pytest.fixture
async def data_dir(tmp_path: Path) -> Path:
    """Three sessions with twelve clips of 1000 bytes and their thumbnails, of different content and times."""
    folder = tmp_path / "data"
    await write_days(folder)
    for number, file in enumerate(sorted((folder / "clips").rglob("*.*"))):
        if file.is_file():
            file.write_bytes(bytes([number]) * (1000 if file.suffix == ".mp4" else 100))
            os.utime(file, (T0_US / 1e6 + 10 * number,) * 2)
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "disk" / "backup"


def content(folder: Path) -> dict[str, tuple[bytes, int]]:
    """The bytes and times of all clips and thumbnails."""
    return {
        str(file.relative_to(folder)): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in (folder / "clips").rglob("*")
        if file.is_file()
    }


def rows(folder: Path) -> list[tuple[object, ...]]:
    """Everything that the tables hold."""
    tables = [name for (name,) in ask(folder, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return [(table, *row) for table in tables for row in ask(folder, f"SELECT * FROM {table}")]


def assert_whole(folder: Path) -> None:
    """The database is sound, its clips are there, and nothing unfinished is left."""
    assert ask(folder, "PRAGMA integrity_check") == [("ok",)]
    assert ask(folder, "PRAGMA foreign_key_check") == []
    listed = ask(folder, "SELECT path, thumbnail FROM clips WHERE state IN ('complete', 'recovered')")
    assert {path for row in listed for path in row if path} <= content(folder).keys()
    chains = ask(
        folder,
        "SELECT session_id, camera_id, previous_label, label FROM label_changes ORDER BY session_id, camera_id, id",
    )
    for _, chain in groupby(chains, key=lambda row: row[:2]):
        links = list(chain)
        assert links[0][2] == "none"
        assert all(before[3] == after[2] for before, after in pairwise(links))
    assert not list(folder.glob("*.part*"))


def test_a_backup_is_a_data_folder_of_the_same_history(data_dir: Path, target: Path) -> None:
    result = backup(data_dir, target)
    assert "24 files (0.0 MB); 0 were there already" in result.stdout
    assert_whole(target)
    assert rows(target) == rows(data_dir)
    assert content(target) == content(data_dir)
    assert [clip["path"] for clip in query(target, "SELECT path FROM clip_list")]
    listed = run_command("clips", "--data-dir", target, "--format", "csv")
    assert listed.returncode == 0
    assert listed.stdout == run_command("clips", "--data-dir", data_dir, "--format", "csv").stdout


async def test_a_second_run_copies_only_what_is_new_and_loses_nothing(data_dir: Path, target: Path) -> None:
    backup(data_dir, target)
    before = {path: (target / path).stat().st_ino for path in content(target)}
    [(path, thumbnail)] = ask(data_dir, "SELECT path, thumbnail FROM clips WHERE id = 1")
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE clips SET state = 'expired', removed_us = ? WHERE id = 1", (T0_US + 9 * DAY_US,))
    for name in (path, thumbnail):
        (data_dir / name).unlink()
    changed = ask(data_dir, "SELECT path FROM clips WHERE id = 2")[0][0]
    (data_dir / changed).write_bytes(b"another")
    result = backup(data_dir, target)
    assert "1 files (0.0 MB); 21 were there already" in result.stdout
    assert "1 clips that the history does not list any more are kept" in result.stdout
    assert rows(target) == rows(data_dir)
    assert (target / path).is_file()
    assert (target / changed).read_bytes() == b"another"
    assert {name for name in before if (target / name).stat().st_ino != before[name]} == {changed}
    assert_whole(target)


def test_without_clips(data_dir: Path, target: Path) -> None:
    assert "without clips" in backup(data_dir, target, "--no-clips").stdout
    assert rows(target) == rows(data_dir)
    assert not (target / "clips").exists()
    assert "24 files" in backup(data_dir, target).stdout
    assert_whole(target)


# While others write.


def test_it_is_one_moment_and_comes_to_an_end_while_a_writer_commits_at_every_step(
    data_dir: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rpiwatch.store.backup.STEP_PAGES", 4)
    before = rows(data_dir)
    steps: list[Progress] = []
    with closing(sqlite3.connect(data_dir / "rpiwatch.db", isolation_level=None)) as writer:

        def write(progress: Progress) -> None:
            if progress.stage == "database":
                steps.append(progress)
                writer.execute(
                    "INSERT INTO incidents (at_us, kind, detail) VALUES (?, 'test', hex(zeroblob(9999)))", (T0_US,)
                )

        back_up(data_dir, target, progress=write)
        pages = writer.execute("PRAGMA page_count").fetchone()[0]
    assert len(steps) > 10
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert pages > steps[-1].total
    assert rows(target) == before
    assert_whole(target)


def test_while_the_daemon_records(film: Path, write_config, tmp_path: Path, target: Path) -> None:
    data = tmp_path / "data"
    config = write_config(film, pace="realtime")
    with running_command("run", "-c", config, "--data-dir", data) as process:
        wait_for_line(process, "clip recording")
        during = run_command("backup", target, "--data-dir", data)
        assert during.returncode == 0, during.stderr
        assert_whole(target)
        # The session goes on in the snapshot, and the clip that is being recorded has no file there.
        assert query(target, "SELECT ended_us FROM sessions") == [{"ended_us": None}]
        assert query(target, "SELECT state FROM clips") == [{"state": "recording"}]
        refused = run_command("backup", data / "inside", "--data-dir", data)
        assert refused.returncode == 2
        wait_for_line(process, "clip complete")
        after = run_command("backup", target, "--data-dir", data)
        assert after.returncode == 0, after.stderr
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
    assert run_command("backup", target, "--data-dir", data).returncode == 0
    assert_whole(target)
    checked = run_command("check", "--deep", "--data-dir", target)
    assert checked.returncode == 0, checked.stdout
    [clip] = query(target, "SELECT path, frames FROM clips WHERE state = 'complete' AND id = 1")
    with av.open(str(target / str(clip["path"]))) as video:
        assert sum(1 for _ in video.decode(video=0)) == clip["frames"]


def test_restoring_is_naming_it(film: Path, write_config, tmp_path: Path, target: Path) -> None:
    """A backup that was taken in the middle of a session and of a clip: both are settled by the next start."""
    data = tmp_path / "data"
    with running_command("run", "-c", write_config(film, pace="realtime"), "--data-dir", data) as process:
        wait_for_line(process, "clip recording")
        assert run_command("backup", target, "--data-dir", data).returncode == 0
        process.kill()
        process.wait()
    shutil.rmtree(data)
    assert run_command("run", "-c", write_config(film), "--data-dir", target, "--duration", "0.5").returncode == 0
    [session, *_] = query(target, "SELECT end_reason FROM sessions ORDER BY id")
    assert session["end_reason"] == "crashed"
    [clip, *_] = query(target, "SELECT state, failure FROM clips ORDER BY id")
    assert clip["state"] == "failed"
    assert_whole(target)
    checked = run_command("check", "--deep", "--data-dir", target)
    assert checked.returncode == 0, checked.stdout


# Kills.

KILLED = """
import os, signal, sys
from pathlib import Path
from rpiwatch.store import backup
backup.STEP_PAGES = 8
left = int(sys.argv[3])
def count(progress):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
backup.back_up(Path(sys.argv[1]), Path(sys.argv[2]), progress=count)
print("whole")
"""


def kill_backup(data_dir: Path, target: Path, steps: int) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(data_dir), str(target), str(steps)],
        cwd=ROOT, env=environment() | {"PYTHONPATH": str(ROOT)}, timeout=60, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL


@pytest.mark.parametrize("into_clips", [-3, 1, 12, 24])
def test_a_kill_at_any_step_is_gone_on_from(data_dir: Path, target: Path, into_clips: int) -> None:
    [(pages,)] = ask(data_dir, "PRAGMA page_count")
    kill_backup(data_dir, target, -(-pages // 8) + into_clips)
    # A first backup is not one before it is whole.
    assert not (target / "rpiwatch.db").exists()
    done = back_up(data_dir, target)
    assert done.present == max(0, into_clips)
    assert done.copied == 24 - done.present
    assert content(target) == content(data_dir)
    assert_whole(target)


@pytest.mark.parametrize("into_clips", [-3, 1])
def test_a_kill_leaves_the_earlier_backup_whole(data_dir: Path, target: Path, into_clips: int) -> None:
    backup(data_dir, target)
    before = rows(target)
    path = ask(data_dir, "SELECT path FROM clips WHERE id = 3")[0][0]
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE clips SET path = 'clips/new/renamed.mp4' WHERE id = 3")
    (data_dir / "clips" / "new").mkdir()
    (data_dir / path).rename(data_dir / "clips/new/renamed.mp4")
    [(pages,)] = ask(data_dir, "PRAGMA page_count")
    kill_backup(data_dir, target, -(-pages // 8) + into_clips)
    assert rows(target) == before
    assert {path for (path,) in ask(target, "SELECT path FROM clips")} <= content(target).keys()
    backup(data_dir, target)
    assert rows(target) == rows(data_dir)
    assert_whole(target)


def test_the_log_of_a_killed_part_is_not_taken_for_the_new_ones(data_dir: Path, target: Path) -> None:
    target.mkdir(parents=True)
    for suffix in ("", "-wal", "-shm"):
        (target / f"{PART_NAME}{suffix}").write_bytes(os.urandom(5000))
    (target / CLIP_PART_NAME).symlink_to(data_dir / "rpiwatch.db")
    backup(data_dir, target)
    assert rows(target) == rows(data_dir)
    assert_whole(target)


def test_a_log_beside_the_earlier_backup_does_not_reach_the_new_one(data_dir: Path, target: Path) -> None:
    """As a daemon that ran there and was killed leaves it."""
    backup(data_dir, target)
    script = (
        "import os, signal, sqlite3, sys\n"
        "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "connection.execute(\"UPDATE incidents SET detail = 'of the old'\")\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(target / "rpiwatch.db")], check=False, timeout=60)
    assert (target / "rpiwatch.db-wal").stat().st_size > 0
    backup(data_dir, target)
    assert rows(target) == rows(data_dir)
    assert_whole(target)


# Clips that go meanwhile, and clips that cannot be copied.


@pytest.mark.parametrize("rows_too", [False, True])
def test_clips_that_expire_meanwhile_are_gone_in_the_copy_too(data_dir: Path, target: Path, rows_too: bool) -> None:
    [(path, thumbnail)] = ask(data_dir, "SELECT path, thumbnail FROM clips WHERE id = 12")

    def expire(progress: Progress) -> None:
        if progress.stage == "clips" and progress.done == 1:
            with open_for_edits(data_dir) as connection:
                if rows_too:
                    connection.execute("DELETE FROM clip_scores WHERE clip_id = 12")
                    connection.execute("DELETE FROM clips WHERE id = 12")
                else:
                    connection.execute("UPDATE clips SET state = 'expired', removed_us = ? WHERE id = 12", (T0_US,))
            for name in (path, thumbnail):
                (data_dir / name).unlink()

    done = back_up(data_dir, target, progress=expire)
    assert (done.copied, done.expired, done.failed) == (22, 1, {})
    [(state, removed_us)] = ask(target, "SELECT state, removed_us FROM clips WHERE id = 12")
    assert state == "expired"
    assert removed_us == T0_US or rows_too
    assert_whole(target)


def test_what_cannot_be_copied_is_told_and_the_rest_is_there(data_dir: Path, target: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "s.mp4").write_bytes(b"secret")
    linked, missing, pipe = (ask(data_dir, "SELECT path FROM clips WHERE id = ?", number)[0][0] for number in (1, 2, 3))
    for path in (linked, missing, pipe):
        (data_dir / path).unlink()
    (data_dir / linked).symlink_to(secret / "s.mp4")
    os.mkfifo(data_dir / pipe)
    (data_dir / "clips" / "away").symlink_to(secret)
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE clips SET path = '../secret/s.mp4' WHERE id = 4")
        connection.execute("UPDATE clips SET path = ? WHERE id = 5", (str(secret / "s.mp4"),))
        connection.execute("UPDATE clips SET path = 'clips/away/s.mp4' WHERE id = 6")
        connection.execute("UPDATE clips SET path = 'rpiwatch.db' WHERE id = 7")
    result = backup(data_dir, target)
    assert result.exit_code == 1
    told = {line.split(": ")[1]: line.split(": ", 3)[3] for line in result.stderr.splitlines()[:-1]}
    assert told == {
        linked: "it is a link",
        missing: "it is missing; `rpiwatch check` says more",
        pipe: "it is no file",
        "../secret/s.mp4": "its path does not lie in clips/",
        str(secret / "s.mp4"): "its path does not lie in clips/",
        "clips/away/s.mp4": "a folder on its way is a link",
        "rpiwatch.db": "its path does not lie in clips/",
    }
    assert "7 files were not copied" in result.stderr
    assert len(content(target)) == 24 - 7
    assert not any(copied == b"secret" for copied, _ in content(target).values())
    assert ask(target, "PRAGMA integrity_check") == [("ok",)]


# Folders that are refused.


async def test_folders_that_cannot_be_a_backup_are_refused(data_dir: Path, target: Path, tmp_path: Path) -> None:
    before = rows(data_dir)
    other = tmp_path / "other"
    await write_history(other, start_us=T0_US)
    clips_only = tmp_path / "camera"
    (clips_only / "clips").mkdir(parents=True)
    file = tmp_path / "file"
    file.write_bytes(b"")
    link = tmp_path / "link"
    link.symlink_to(data_dir)
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "rpiwatch.db").write_bytes(b"no database" * 1000)
    for place, message in (
        (data_dir, "is the data folder itself"),
        (link, "is the data folder itself"),
        (data_dir / "clips" / "backup", "lies inside the data folder"),
        (link / "backup", "lies inside the data folder"),
        (other, "holds another history"),
        (clips_only, "nobody knows whose they are"),
        (file, "is no folder"),
        (broken, "cannot be read as an earlier backup"),
    ):
        with pytest.raises(UserError, match=message):
            backup(data_dir, place)
    assert not (data_dir / "clips" / "backup").exists()
    assert rows(data_dir) == before
    backup(data_dir, target)
    with hold_data_folder(target), pytest.raises(UserError, match="another rpiwatch"):
        backup(data_dir, target)


async def test_a_backup_that_has_gone_on_by_itself_is_not_replaced(data_dir: Path, target: Path) -> None:
    backup(data_dir, target)
    await write_history(target, start_us=T0_US + 20 * DAY_US)
    with pytest.raises(UserError, match=r"session \(4\) that this history has not"):
        backup(data_dir, target)
    # Nor where the history has a session of that number, too.
    await write_history(data_dir, start_us=T0_US + 30 * DAY_US)
    with pytest.raises(UserError, match="has been run on that folder"):
        backup(data_dir, target)


def test_a_damaged_database_does_not_replace_a_good_backup(data_dir: Path, target: Path) -> None:
    backup(data_dir, target)
    before = rows(target)
    with closing(sqlite3.connect(data_dir / "rpiwatch.db")) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'heartbeats'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with (data_dir / "rpiwatch.db").open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * 64)
    with pytest.raises(UserError, match="is damaged"):
        backup(data_dir, target)
    assert rows(target) == before
    assert_whole(target)


def test_too_little_room_is_told_before_anything_is_copied(data_dir: Path, target: Path) -> None:
    path = ask(data_dir, "SELECT path FROM clips WHERE id = 1")[0][0]
    with (data_dir / path).open("r+b") as file:
        file.truncate(shutil.disk_usage(data_dir).free + 10**9)  # a hole, which takes no room
    with pytest.raises(UserError, match=r"has room for .* MB are needed .* nothing was copied"):
        backup(data_dir, target)
    assert not (target / "rpiwatch.db").exists()
    assert not (target / "clips").exists()


def test_a_link_in_the_destination_is_not_followed(data_dir: Path, target: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    backup(data_dir, target, "--no-clips")
    (target / "clips").symlink_to(elsewhere)
    with pytest.raises(UserError, match="is a link, or in one"):
        backup(data_dir, target)
    assert list(elsewhere.iterdir()) == []
