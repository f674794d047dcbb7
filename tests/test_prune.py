# ruff: noqa: S608 - the SQL of these tests is their own
"""Deleting by the owner's wish: clips whose rows stay, whole sessions, and what must hold after and in between."""

from __future__ import annotations

import asyncio
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import groupby, pairwise
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from rpiwatch import keeping_cli
from rpiwatch.boxes import WHOLE
from rpiwatch.clock import Timeline
from rpiwatch.errors import UserError
from rpiwatch.records import (
    SCENE,
    ClipResult,
    ClipStart,
    Heartbeat,
    LabelChange,
    NearMiss,
    StillThing,
    SubjectRecord,
)
from rpiwatch.store import Ledger, hold_data_folder, open_store
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.pruning import find_sessions, finish_removals, forget
from tests.conftest import environment
from tests.histories import SECOND_NS, SECTION, T0_US, HandClock, ask, open_books
from tests.test_shifts import HOUR_US, assert_sums_are_true

ROOT = Path(__file__).parent.parent
DAY_US = 24 * HOUR_US
app = typer.Typer()
keeping_cli.register(app)


def call(*words: object) -> Result:
    """Run a command; a mistake of the user's is raised."""
    result = CliRunner().invoke(app, [str(word) for word in words])
    if isinstance(result.exception, UserError):
        raise result.exception
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def prune(data_dir: Path, *words: object) -> Result:
    return call("prune", "--data-dir", data_dir, "--yes", *words)


async def write_days(data_dir: Path, days: int = 3) -> None:
    """A session a day from 2026-11-24 on, each with two visits of a bird and of a cat, and a clip of each."""
    for day in range(days):
        clock = HandClock(T0_US + day * DAY_US)
        timeline = Timeline.now(clock)
        base_ns = timeline.anchor_mono_ns
        async with open_store(data_dir, SECTION, clock) as store:
            session_id, ledgers = await open_books(store, timeline, "feeder", "door")
            for ledger, label in zip(ledgers, ("bird", "cat"), strict=True):
                before = None
                for minute in (1, 30):
                    at_ns = base_ns + minute * 60 * SECOND_NS
                    ledger.add_change(LabelChange(minute, at_ns, "none", label, None, 0.9))
                    ledger.add_change(LabelChange(minute + 1, at_ns + 8 * SECOND_NS, label, "none", None, 0.1))
                    clip_id, path = await ledger.begin_clip(ClipStart(label, at_ns, at_ns - SECOND_NS, before))
                    before = clip_id
                    file = data_dir / path
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(b"\x00" * 1000)
                    file.with_suffix(".jpg").write_bytes(b"\xff" * 100)
                    thumbnail = str(Path(path).with_suffix(".jpg"))
                    await ledger.finish_clip(
                        clip_id,
                        ClipResult(
                            at_ns - SECOND_NS, at_ns + SECOND_NS, 60, 640, 480, "h264", 1000, thumbnail, 0.9,
                            ((at_ns, 0.9),),
                        ),
                    )  # fmt: skip
                await ledger.add_heartbeat(Heartbeat(base_ns, base_ns + 3600 * SECOND_NS, 9, 9, 0))
                await ledger.add_incident("camera_lost", "unplugged", base_ns)
            clock.advance(3600)
            await store.close_session(session_id, "signal")


@pytest.fixture
async def data_dir(tmp_path: Path) -> Path:
    await write_days(tmp_path)
    return tmp_path


def files(data_dir: Path) -> set[str]:
    return {str(file.relative_to(data_dir)) for file in (data_dir / "clips").rglob("*") if file.is_file()}


def assert_rows_and_files_agree(data_dir: Path) -> None:
    listed = ask(data_dir, "SELECT path, thumbnail FROM clips WHERE state IN ('complete', 'recovered')")
    assert files(data_dir) == {path for row in listed for path in row if path}
    assert ask(data_dir, "SELECT count(*) FROM clips WHERE state = 'expired' AND removed_us IS NULL") == [(0,)]


def assert_chains_hold(data_dir: Path) -> None:
    rows = ask(
        data_dir,
        "SELECT session_id, camera_id, previous_label, label, at_us FROM label_changes"
        " ORDER BY session_id, camera_id, id",
    )
    for _, chain in groupby(rows, key=lambda row: row[:2]):
        links = list(chain)
        assert links[0][2] == "none"
        assert all(before[3] == after[2] and before[4] <= after[4] for before, after in pairwise(links))
    assert ask(data_dir, "PRAGMA foreign_key_check") == []
    assert_sums_are_true(data_dir)


def test_clips_before_a_day_go_and_their_rows_stay(data_dir: Path) -> None:
    result = prune(data_dir, "--before", "2026-11-26T00:00Z")
    assert "8 clips, 0.0 MB, from 2026-11-24 09:30:59 UTC to 2026-11-25 09:59:59 UTC" in result.stdout
    assert ask(data_dir, "SELECT state, count(*) FROM clips GROUP BY state") == [("complete", 4), ("expired", 8)]
    assert ask(data_dir, "SELECT count(*) FROM label_changes") == [(24,)]
    assert_rows_and_files_agree(data_dir)
    assert_chains_hold(data_dir)
    assert "0 clips" in prune(data_dir, "--before", "2026-11-26T00:00Z").stdout


def test_labels_and_cameras_and_locks(data_dir: Path) -> None:
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE clips SET locked = 1 WHERE id = 1")
    assert "1 more are locked" in prune(data_dir, "--before", "2026-11-25T00:00Z", "--label", "bird").stdout
    assert ask(data_dir, "SELECT id FROM clips WHERE state = 'expired'") == [(2,)]
    prune(data_dir, "--before", "2026-11-25T00:00Z", "--camera", "door")
    assert ask(data_dir, "SELECT id FROM clips WHERE state = 'expired'") == [(2,), (3,), (4,)]
    prune(data_dir, "--before", "2027-01-01", "--label", "dog", "--label", "cat", "--camera", "feeder")
    assert ask(data_dir, "SELECT count(*) FROM clips WHERE state = 'expired'") == [(3,)]
    assert_rows_and_files_agree(data_dir)


def test_nothing_is_done_that_was_not_agreed_to(data_dir: Path) -> None:
    before = files(data_dir)
    assert "12 clips" in call("prune", "--data-dir", data_dir, "--before", "2027-01-01", "--dry-run").stdout
    with pytest.raises(UserError, match="nobody can be asked"):
        call("prune", "--data-dir", data_dir, "--before", "2027-01-01")
    with pytest.raises(UserError, match="cannot be limited"):
        prune(data_dir, "--before", "2027-01-01", "--history", "--label", "cat")
    assert files(data_dir) == before


def test_clips_go_beside_a_daemon_and_history_does_not(data_dir: Path) -> None:
    with hold_data_folder(data_dir):
        prune(data_dir, "--before", "2026-11-25T00:00Z")
        with pytest.raises(UserError, match="another rpiwatch"):
            prune(data_dir, "--before", "2026-11-25T00:00Z", "--history")
    assert ask(data_dir, "SELECT count(*) FROM clips WHERE state = 'expired'") == [(4,)]
    assert ask(data_dir, "SELECT count(*) FROM label_changes") == [(24,)]


def test_a_path_out_of_the_folder_is_not_followed(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "dear.mp4"
    outside.write_bytes(b"dear")
    (data_dir / "clips" / "link").symlink_to(outside.parent)
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE clips SET path = ?, thumbnail = NULL WHERE id = 1", (f"../{outside}",))
        connection.execute("UPDATE clips SET path = 'clips/link/dear.mp4', thumbnail = NULL WHERE id = 2")
    result = prune(data_dir, "--before", "2026-11-25T00:00Z")
    assert result.exit_code == 1
    assert result.stderr.count("outside of the data folder") == 2
    assert outside.read_bytes() == b"dear"


def test_what_a_kill_left_between_row_and_file_is_finished(data_dir: Path) -> None:
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE clips SET state = 'expired' WHERE id IN (1, 2)")
        assert finish_removals(connection, data_dir) == {}
    assert_rows_and_files_agree(data_dir)


def test_history_goes_by_whole_sessions(data_dir: Path) -> None:
    (data_dir / "rpiwatch-schema2-20260101T000000Z.db").write_bytes(b"old")
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE clips SET locked = 1 WHERE id = 2")
    # Within the second session.
    result = prune(data_dir, "--before", "2026-11-25T10:00Z", "--history")
    assert (
        "1 sessions: 8 label changes, 0 subjects, 0 near misses, 2 heartbeats, 2 incidents, 3 rows of clips"
        in result.stdout
    )
    assert "sessions stay whole that went on after it: 2" in result.stdout
    assert "still hold what was deleted: rpiwatch-schema2" in result.stderr
    assert ask(data_dir, "SELECT session_id, count(*) FROM label_changes GROUP BY 1") == [(2, 8), (3, 8)]
    for table in ("heartbeats", "incidents"):
        assert ask(data_dir, f"SELECT DISTINCT session_id FROM {table} ORDER BY 1") == [(2,), (3,)]
    # The locked clip stays, with its file, and no longer continues one that is gone.
    assert ask(data_dir, "SELECT id, state, continues_clip_id FROM clips WHERE session_id = 1") == [
        (2, "complete", None)
    ]
    assert ask(data_dir, "SELECT clip_id FROM clip_scores WHERE clip_id < 5") == [(2,)]
    assert ask(data_dir, "SELECT count(*) FROM sessions") == [(3,)]
    assert_rows_and_files_agree(data_dir)
    assert_chains_hold(data_dir)
    assert "0 sessions" in prune(data_dir, "--before", "2026-11-25T00:00Z", "--history").stdout


def subject_and_misses(ledger: Ledger, at_ns: int) -> None:
    """A subject, two near misses and a gnome, all of a moment."""
    track = ((at_ns, WHOLE, 0.5),)
    ledger.add_subject(SubjectRecord(1, at_ns, at_ns, False, "fox", None, ("fox",), 0.5, 1, False, at_ns, track))
    for gate in ("enter", "dwell"):
        ledger.add_near_miss(NearMiss("fox", gate, at_ns, at_ns, at_ns, 0.4, 0.5, False, SCENE, WHOLE))
    ledger.keep_still_things([StillThing("gnome", WHOLE)])


async def test_a_session_of_subjects_and_near_misses_goes_too_and_is_counted(tmp_path: Path) -> None:
    for day, camera in enumerate(("feeder", "door")):
        clock = HandClock(T0_US + day * DAY_US)
        async with open_store(tmp_path, SECTION, clock) as store:
            session_id, [ledger] = await open_books(store, Timeline.now(clock), camera)
            subject_and_misses(ledger, clock.monotonic_ns())
            clock.advance(60)
            await store.close_session(session_id, "signal")
    result = await asyncio.to_thread(prune, tmp_path, "--before", "2026-11-25T00:00Z", "--history")
    assert "1 sessions: 0 label changes, 1 subjects, 2 near misses, 0 heartbeats, 0 incidents" in result.stdout
    assert "1 still things that were not seen since" in result.stdout
    assert "deleted 4 rows" in result.stdout
    for table in ("subjects", "near_misses", "still_things"):
        assert ask(tmp_path, f"SELECT DISTINCT camera_id FROM {table}") == [(2,)]
    again = await asyncio.to_thread(prune, tmp_path, "--before", "2026-11-25T00:00Z", "--history")
    assert "still things" not in again.stdout
    assert "deleted" not in again.stdout


def test_what_was_deleted_is_not_in_the_file_any_more(data_dir: Path) -> None:
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE label_changes SET detail = 'a secret guest' WHERE session_id = 1")
    assert b"a secret guest" in b"".join(file.read_bytes() for file in data_dir.glob("rpiwatch.db*"))
    prune(data_dir, "--before", "2026-11-25T00:00Z", "--history")
    assert b"a secret guest" not in b"".join(file.read_bytes() for file in data_dir.glob("rpiwatch.db*"))


FORGETTING = """
import os, signal, sys
from pathlib import Path
from rpiwatch.store import pruning
from rpiwatch.store.edits import open_for_edits
pruning.ROWS_AT_ONCE = 7
left = int(sys.argv[2])
def tell(gone):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
with open_for_edits(Path(sys.argv[1])) as connection:
    pruning.forget(connection, [1, 2], tell)
"""


async def write_long(data_dir: Path, changes: int = 60) -> None:
    """Two sessions, of which the first has long chains that seldom come back to 'none'."""
    dice = random.Random(7)
    for day in range(2):
        clock = HandClock(T0_US + day * DAY_US)
        timeline = Timeline.now(clock)
        async with open_store(data_dir, SECTION, clock) as store:
            session_id, ledgers = await open_books(store, timeline, "feeder", "door")
            for ledger in ledgers:
                at_ns, label = timeline.anchor_mono_ns, "none"
                for seq in range(changes):
                    at_ns += dice.randrange(600) * SECOND_NS
                    choice = dice.choice([other for other in ("none", "bird", "cat", "dog") if other != label])
                    ledger.add_change(LabelChange(seq, at_ns, label, choice, None, 0.5))
                    label = choice
                for beat in range(20):
                    await ledger.add_heartbeat(Heartbeat(beat * SECOND_NS, (beat + 1) * SECOND_NS, 9, 9, 0))
            clock.advance(40_000)
            await store.close_session(session_id, "signal")


@pytest.mark.parametrize("transactions", [1, 3, 6, 12, 18, 22])
def test_a_kill_between_two_transactions_leaves_what_is_true(tmp_path: Path, transactions: int) -> None:
    asyncio.run(write_long(tmp_path))
    whole = set(ask(tmp_path, "SELECT start_us, end_us, label, camera_id FROM label_spans"))
    killed = subprocess.run(
        [sys.executable, "-c", FORGETTING, str(tmp_path), str(transactions)],
        cwd=ROOT, env=environment() | {"PYTHONPATH": str(ROOT)}, timeout=60, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL
    assert_chains_hold(tmp_path)
    # What is left lasted as long as it had.
    left = set(ask(tmp_path, "SELECT start_us, end_us, label, camera_id FROM label_spans"))
    assert left < whole
    with open_for_edits(tmp_path) as connection:
        sessions = find_sessions(connection, T0_US + 9 * DAY_US)
        assert sessions.ids
        forget(connection, sessions.ids)
    assert ask(tmp_path, "SELECT count(*) FROM label_changes") == [(0,)]
    assert ask(tmp_path, "SELECT count(*) FROM hourly_counts") == [(0,)]


def test_a_kill_of_the_command_itself_is_finished_by_the_next(tmp_path: Path) -> None:
    """Killed after the rows have left and before the files are removed."""
    asyncio.run(write_days(tmp_path))
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from rpiwatch.store import pruning\n"
        "from rpiwatch.store.edits import open_for_edits\n"
        "def remove_files(*_): os.kill(os.getpid(), signal.SIGKILL)\n"
        "pruning.remove_files = remove_files\n"
        "with open_for_edits(Path(sys.argv[1])) as connection:\n"
        "    pruning.remove_clips(connection, Path(sys.argv[1]), [1, 2, 3])\n"
    )
    killed = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=ROOT, env=environment() | {"PYTHONPATH": str(ROOT)}, timeout=60, check=False,
    )  # fmt: skip
    assert killed.returncode == -signal.SIGKILL
    with closing(sqlite3.connect(tmp_path / "rpiwatch.db")) as connection:
        assert connection.execute("SELECT count(*) FROM clips WHERE state = 'expired'").fetchone() == (3,)
    prune(tmp_path, "--before", "2026-11-25T00:00Z")
    assert_rows_and_files_agree(tmp_path)
