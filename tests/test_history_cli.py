from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from rpiwatch import history_cli
from rpiwatch.clock import Timeline
from rpiwatch.errors import UserError
from rpiwatch.records import LabelChange
from rpiwatch.report import Format, write_rows
from rpiwatch.store import hold_data_folder, migrate, open_store
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.migrations import migration_files
from tests.histories import SECTION, T0_US, HandClock, open_books, write_history
from tests.snapshots.make import restore

ROOT = Path(__file__).parent.parent
app = typer.Typer()
history_cli.register(app)


@pytest.fixture
async def data_dir(tmp_path: Path) -> Path:
    await write_history(tmp_path)
    return tmp_path


def call(*words: object) -> Result:
    """Run a command; a mistake of the user's is raised."""
    result = CliRunner().invoke(app, [str(word) for word in words])
    if isinstance(result.exception, UserError):
        raise result.exception
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def as_json(*words: object) -> list[dict[str, object]]:
    result = call(*words, "--format", "json")
    assert result.exit_code == 0
    rows: list[dict[str, object]] = json.loads(result.stdout)
    return rows


def test_events_visits_and_clips_as_json(data_dir: Path) -> None:
    visits = as_json("visits", "--data-dir", data_dir)
    assert [row["label"] for row in visits] == ["bird", "squirrel", "cat", "bird"]
    assert {"id", "start_us", "end_us", "utc", "local", "camera", "duration_s", "ongoing"} <= visits[0].keys()
    assert len(as_json("events", "--data-dir", data_dir)) == 8
    assert [row["state"] for row in as_json("clips", "--data-dir", data_dir)] == ["complete", "complete"]


def test_filters(data_dir: Path) -> None:
    assert [row["label"] for row in as_json("visits", "--data-dir", data_dir, "--label", "cat")] == ["cat"]
    several = as_json("visits", "--data-dir", data_dir, "--label", "cat", "--label", "squirrel")
    assert [row["label"] for row in several] == ["squirrel", "cat"]
    assert [row["label"] for row in as_json("visits", "--data-dir", data_dir, "--camera", "door")] == ["cat"]
    assert len(as_json("visits", "--data-dir", data_dir, "--limit", "1")) == 1
    assert len(as_json("visits", "--data-dir", data_dir, "--limit", "0")) == 4
    # The history began an hour ago; its last visit was half an hour into it.
    assert [row["label"] for row in as_json("visits", "--data-dir", data_dir, "--since", "40m")] == ["bird"]
    assert len(as_json("visits", "--data-dir", data_dir, "--until", "40m")) == 3
    assert as_json("visits", "--data-dir", data_dir, "--until", "2001-01-01") == []


def test_csv_can_be_read_back(data_dir: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(call("clips", "--data-dir", data_dir, "--format", "csv").stdout)))
    assert [(row["label"], row["frames"], row["bytes"]) for row in rows] == [("bird", "390", "1234567")] * 2


def test_a_table_is_for_people(data_dir: Path) -> None:
    result = call("visits", "--data-dir", data_dir)
    lines = [line.split() for line in result.stdout.splitlines() if line.strip()]
    assert lines[0] == ["from", "to", "seconds", "camera", "label", "detail", "confidence", "subjects"]
    assert lines[2][4:] == ["60", "feeder", "bird", "goldfinch", "0.93"]
    assert len(lines) == 2 + 4
    assert result.stderr == ""
    assert "the newest 2; --limit 0 shows all" in call("visits", "--data-dir", data_dir, "--limit", "2").stderr


def test_tables_say_how_many_there_were(data_dir: Path) -> None:
    with open_for_edits(data_dir) as connection:
        connection.execute("UPDATE label_changes SET previous_subjects = 3, previous_at_once = 2 WHERE id = 6")
        connection.execute("UPDATE clips SET subjects = 3 WHERE id = 2")
    for command, place in (("visits", 9), ("clips", 7)):
        lines = [line.split() for line in call(command, "--data-dir", data_dir).stdout.splitlines() if line.strip()]
        assert "subjects" in lines[0]
        assert lines[2][place] == "3"
        assert "3" not in lines[3][6:]


def test_a_name_that_is_not_there_gets_a_hint(data_dir: Path) -> None:
    result = call("visits", "--data-dir", data_dir, "--label", "brid")
    assert result.exit_code == 0
    assert result.stderr == "this history has no label 'brid'; did you mean 'bird'?\n"
    result = call("events", "--data-dir", data_dir, "--camera", "garage", "--format", "json")
    assert result.stdout == "[]\n"
    assert result.stderr == "this history has no camera 'garage'; there are: door, feeder\n"


def test_stats_sum_up(data_dir: Path) -> None:
    text = call("stats", "--data-dir", data_dir).stdout
    assert "4 visits in 8 label changes" in text
    assert "2.00 hours, 216,000 frames, 0.56% of them skipped, 99.44% shown to a network" in text
    assert "(signal)" in text
    summary = json.loads(call("stats", "--data-dir", data_dir, "--format", "json").stdout)
    assert summary["visits"] == 4
    assert summary["last_session"]["end_reason"] == "signal"
    assert [row["label"] for row in summary["labels"]] == ["bird", "cat", "squirrel"]
    rows = list(csv.DictReader(io.StringIO(call("stats", "--data-dir", data_dir, "--format", "csv").stdout)))
    assert [row["visits"] for row in rows] == ["2", "1", "1"]


def test_stats_of_an_empty_history(tmp_path: Path) -> None:
    migrate(tmp_path)
    text = call("stats", "--data-dir", tmp_path).stdout
    assert "history    empty" in text
    assert json.loads(call("stats", "--data-dir", tmp_path, "--format", "json").stdout)["last_session"] is None


async def test_stats_while_the_daemon_runs(tmp_path: Path) -> None:
    clock = HandClock()
    async with open_store(tmp_path, SECTION, clock) as store:
        _, [ledger] = await open_books(store, Timeline.now(clock), "feeder")
        ledger.add_change(LabelChange(1, 1, "none", "bird", None, 0.5))
        await store.flush()
        assert "still open" in call("stats", "--data-dir", tmp_path).stdout


def test_sql(data_dir: Path) -> None:
    query = "SELECT label, count(*) AS visits FROM visits GROUP BY label ORDER BY label"
    assert as_json("sql", "--data-dir", data_dir, query) == [
        {"label": "bird", "visits": 2},
        {"label": "cat", "visits": 1},
        {"label": "squirrel", "visits": 1},
    ]
    assert (
        call("sql", "--data-dir", data_dir, "SELECT 1 AS one, NULL AS empty", "--format", "csv").stdout
        == "one,empty\n1,\n"
    )
    assert "bird" in call("sql", "--data-dir", data_dir, query).stdout
    with pytest.raises(UserError, match="only reading is allowed here"):
        call("sql", "--data-dir", data_dir, "DELETE FROM clips")


def test_a_long_table_ends_and_says_so(data_dir: Path) -> None:
    query = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 1500) SELECT x FROM n"
    result = call("sql", "--data-dir", data_dir, query)
    assert "only the first 1000 rows are shown" in result.stderr
    assert "1000" in result.stdout
    assert "1001" not in result.stdout
    assert len(as_json("sql", "--data-dir", data_dir, query)) == 1500


@pytest.mark.parametrize("command", ["events", "visits", "clips", "stats", "migrate"])
def test_a_folder_without_a_database_is_told(tmp_path: Path, command: str) -> None:
    with pytest.raises(UserError, match=r"rpiwatch\.db: there is no"):
        call(command, "--data-dir", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_moment_that_is_none_is_told(data_dir: Path) -> None:
    with pytest.raises(UserError, match="'soon' is no moment"):
        call("visits", "--data-dir", data_dir, "--since", "soon")


SCHEMA = len(migration_files())


def test_migrate_says_what_it_did(data_dir: Path) -> None:
    assert (
        call("migrate", "--data-dir", data_dir).stdout == f"{data_dir}/rpiwatch.db: is up to date (schema {SCHEMA})\n"
    )
    [row] = as_json("migrate", "--data-dir", data_dir)
    assert row["database"] == f"{data_dir}/rpiwatch.db"
    assert (row["from_version"], row["to_version"], row["copy"], row["seconds"]) == (SCHEMA, SCHEMA, None, 0)


def test_migrate_says_how_long_it_took_and_what_it_takes(tmp_path: Path) -> None:
    restore(1, tmp_path)
    told = call("migrate", "--data-dir", tmp_path).stdout
    assert re.fullmatch(
        rf"{tmp_path}/rpiwatch\.db: from schema 1 to {SCHEMA} in [\d.]+ s, [\d.]+ MB before and [\d.]+ MB after; "
        rf"the old one is {tmp_path}/rpiwatch-schema1-\w+\.db \([\d.]+ MB, yours to remove\)\n",
        told,
    )


def test_migrate_wants_the_daemon_stopped(data_dir: Path) -> None:
    with hold_data_folder(data_dir), pytest.raises(UserError, match="another rpiwatch"):
        call("migrate", "--data-dir", data_dir)


HEAVY = ("torch", "torchvision", "cv2", "av", "numpy", "aiosqlite", "structlog", "uvloop")


def test_reading_loads_nothing_heavy(data_dir: Path) -> None:
    script = (
        "import sys, typer\n"
        "from rpiwatch import history_cli\n"
        "app = typer.Typer()\n"
        "history_cli.register(app)\n"
        f"app(['events', '--data-dir', {str(data_dir)!r}], standalone_mode=False)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, text=True, capture_output=True, timeout=60, check=True
    )
    assert done.stderr.splitlines()[-1] == "[]"


# The report itself.


def written(format: Format, columns: list[str], rows: list[list[object]]) -> str:
    out = io.StringIO()
    write_rows(columns, rows, format, out=out)  # type: ignore[arg-type]
    return out.getvalue()


def test_json_stays_json_whatever_sqlite_gives() -> None:
    text = written(Format.JSON, ["a"], [[float("inf")], [b"\x00\xff"], [None], ['"\n\x1b'], [2**62], [0.1]])
    assert [row["a"] for row in json.loads(text)] == ["inf", "00ff", None, '"\n\x1b', 2**62, 0.1]
    assert written(Format.JSON, ["a"], []) == "[]\n"


def test_a_table_cannot_command_the_terminal() -> None:
    text = written(Format.TABLE, ["a\x1b[2J"], [["\x1b]0;title\x07"], ["[bold]no markup[/bold]"], ["two\nlines"]])
    assert "\x1b" not in text
    assert "\x07" not in text
    assert "[bold]no markup[/bold]" in text
    assert "two\ufffdlines" in text


def test_numbers_in_tables_are_short_and_true() -> None:
    text = written(Format.TABLE, ["a"], [[0.123456], [1234567.0], [0.0], [0.00012345], [T0_US], [None], [b"\x01" * 20]])
    assert text.split() == ["a", text.split()[1], "0.123", "1234567", "0", "0.000123", str(T0_US), f"x'{'01' * 16}…'"]
