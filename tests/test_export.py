"""The views as files for other programs."""

from __future__ import annotations

import csv
import io
import json
import resource
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rpiwatch.clock import Timeline
from rpiwatch.config import StoreSection
from rpiwatch.export import ExportError, ExportFormat, Table, export_table, format_of, new_file, view_of
from rpiwatch.records import LabelChange
from rpiwatch.store import StoreError, open_store
from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.queries import EVENTS, Filter, View, open_history
from rpiwatch.store.reviews import Saying, say
from tests.conftest import environment, query, run_command
from tests.histories import HandClock, ask, open_books, write_history


@pytest.fixture
async def data_dir(tmp_path: Path) -> Path:
    await write_history(tmp_path / "data")
    with open_for_edits(tmp_path / "data") as connection:
        say(connection, [1], Saying(verdict="right"), "owner", 1_795_600_000_000_000)
        say(connection, [2], Saying(verdict="wrong", label="cat", note="ü"), "owner", 1_795_600_000_000_001)
    return tmp_path / "data"


def export(data_dir: Path, table: Table, out: Path, filter: Filter | None = None, *, force: bool = False) -> int:
    with open_history(data_dir) as history:
        return export_table(history, table, filter or Filter(), out, format_of(out, None), force=force)


def whole_view(data_dir: Path, view: View) -> list[dict[str, object]]:
    return query(data_dir, f"SELECT * FROM {view.name} ORDER BY {', '.join((view.time, *view.ties))}")  # noqa: S608


@pytest.mark.parametrize("table", Table)
def test_csv_and_json_lines_hold_the_views_rows(data_dir: Path, tmp_path: Path, table: Table) -> None:
    view = view_of(table)
    expected = whole_view(data_dir, view)
    assert expected
    assert export(data_dir, table, tmp_path / "a.csv") == len(expected)
    assert export(data_dir, table, tmp_path / "a.jsonl") == len(expected)
    assert [json.loads(line) for line in (tmp_path / "a.jsonl").read_text().splitlines()] == expected
    with (tmp_path / "a.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows == [{name: "" if cell is None else str(cell) for name, cell in row.items()} for row in expected]


@pytest.mark.parametrize("table", Table)
def test_parquet_has_proper_types(data_dir: Path, tmp_path: Path, table: Table) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow (rpiwatch[parquet]) is not installed")
    from pyarrow import parquet

    view = view_of(table)
    expected = whole_view(data_dir, view)
    assert export(data_dir, table, tmp_path / "a.parquet") == len(expected)
    content = parquet.read_table(tmp_path / "a.parquet")
    kinds = {field.name: field.type for field in content.schema}
    for name, kind in kinds.items():
        if name.endswith("_us"):
            assert kind == pyarrow.timestamp("us", tz="UTC"), name
    for name, kind in (("ongoing", "bool"), ("locked", "bool"), ("confidence", "double"), ("duration_s", "double"),
                       ("frames", "int64"), ("label", "string")):  # fmt: skip
        assert str(kinds.get(name, kind)) == kind
    for row, wanted in zip(content.to_pylist(), expected, strict=True):
        for name, cell in wanted.items():
            if name.endswith("_us") and cell is not None:
                assert isinstance(cell, int)
                assert row[name] == datetime.fromtimestamp(cell // 1_000_000, UTC).replace(microsecond=cell % 1_000_000)
            else:
                assert row[name] == cell, name


async def write_changes(data_dir: Path, count: int, *, every_ns: int = 1000) -> None:
    """`count` label changes of two cameras, several at one moment."""
    clock = HandClock()
    timeline = Timeline.now(clock)
    labels = ["none", "bird", "cat", "squirrel"]
    async with open_store(data_dir, StoreSection(queue_rows=10_000_000), clock) as store:
        session_id, ledgers = await open_books(store, timeline, "feeder", "door")
        for number in range(count // 2):
            at_ns = timeline.anchor_mono_ns + number // 3 * every_ns
            change = LabelChange(number, at_ns, labels[number % 4], labels[(number + 1) % 4], None, 0.5)
            for ledger in ledgers:
                ledger.add_change(change)
        clock.advance(3600)
        await store.close_session(session_id, "signal")


@pytest.mark.parametrize("page_rows", [1, 2, 3, 7, 1000])
async def test_pages_of_any_size_give_each_row_once_in_order(tmp_path: Path, page_rows: int) -> None:
    await write_changes(tmp_path, 60)
    with open_history(tmp_path) as history:
        rows = list(history.pages(EVENTS, Filter(), page_rows).rows)
        assert rows == ask(tmp_path, "SELECT * FROM events ORDER BY at_us, id")
        [(middle_us,)] = ask(tmp_path, "SELECT at_us FROM events ORDER BY at_us LIMIT 1 OFFSET 30")
        filter = Filter(since_us=middle_us, labels=("bird", "cat"), camera="door")
        rows = list(history.pages(EVENTS, filter, page_rows).rows)
        wanted = (
            "SELECT * FROM events WHERE label IN ('bird', 'cat') AND camera = 'door' AND at_us >= ? ORDER BY at_us, id"
        )
        assert rows == ask(tmp_path, wanted, middle_us)
        assert rows


async def test_no_transaction_is_held_between_pages(tmp_path: Path) -> None:
    """While an export is under way, the writer's WAL can be taken in and begun anew."""
    await write_changes(tmp_path, 60)
    with closing(sqlite3.connect(tmp_path / "rpiwatch.db", isolation_level=None)) as writer:
        writer.execute("UPDATE sessions SET heartbeat_us = heartbeat_us + 1")
        with open_history(tmp_path) as history:
            rows = history.pages(EVENTS, Filter(), 10).rows
            for _ in range(15):  # in the midst of the second page
                next(rows)
            writer.execute("UPDATE sessions SET heartbeat_us = heartbeat_us + 1")
            assert writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)
            assert len(list(rows)) == 45


async def test_times_that_are_corrected_meanwhile_fail_the_reading(tmp_path: Path) -> None:
    await write_changes(tmp_path / "data", 60)
    database = tmp_path / "data" / "rpiwatch.db"
    with (
        closing(sqlite3.connect(database, isolation_level=None)) as writer,
        open_history(tmp_path / "data") as history,
    ):
        rows = history.pages(EVENTS, Filter(), 10).rows
        next(rows)
        writer.execute(
            "INSERT INTO clock_corrections (session_id, noticed_us, shift_us, reason, label_changes)"
            " VALUES (1, 1, 1, 'step', 0)"
        )
        with pytest.raises(StoreError, match="times were corrected while the rows were read"):
            list(rows)


@pytest.mark.parametrize("table", Table)
@pytest.mark.parametrize("label", [None, "bird"])
def test_each_page_is_found_by_an_index(data_dir: Path, table: Table, label: str | None) -> None:
    view = view_of(table)
    if label and not view.has_labels:
        pytest.skip("it has no labels")
    names = ", ".join((view.time, *view.ties))
    marks = ", ".join("?" * (1 + len(view.ties)))
    where = f"{'label = ? AND ' if label else ''}({names}) > ({marks})"
    sql = f"SELECT * FROM {view.name} WHERE {where} ORDER BY {names} LIMIT 10"  # noqa: S608
    values = ([label] if label else []) + [0] * (1 + len(view.ties))
    plan = [row[3] for row in ask(data_dir, f"EXPLAIN QUERY PLAN {sql}", *values)]
    # What json_each gives of one row's own text is no table.
    assert not [step for step in plan if step.startswith("SCAN") and "VIRTUAL TABLE" not in step], plan
    assert not [step for step in plan if step == "USE TEMP B-TREE FOR ORDER BY"], plan


@pytest.fixture
async def small_and_large(tmp_path: Path) -> dict[int, Path]:
    """Histories of 2,000 and 40,000 label changes."""
    folders = {count: tmp_path / str(count) for count in (2_000, 40_000)}
    for count, folder in folders.items():
        await write_changes(folder, count)
    return folders


def test_memory_does_not_grow_with_the_rows(small_and_large: dict[int, Path], tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from rpiwatch.store.queries import Filter, open_history;"
        "from rpiwatch.export import *;\n"
        "with open_history(Path(sys.argv[1])) as history:\n"
        "    export_table(history, Table.EVENTS, Filter(), Path(sys.argv[2]), ExportFormat.CSV)\n"
        # Not getrusage's: that one remembers the process from before exec.
        "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')).split()[1])"
    )
    peaks = {}
    for count, folder in small_and_large.items():
        out = tmp_path / f"{count}.csv"
        done = subprocess.run(
            [sys.executable, "-c", code, folder, out], capture_output=True, text=True, env=environment()
        )
        assert done.returncode == 0, done.stderr
        peaks[count] = int(done.stdout) * 1024
        assert len(out.read_text().splitlines()) == count + 1
    print(f"peak memory by rows: {peaks}")
    # 38,000 rows as Python has them are 40 MB and more.
    assert peaks[40_000] - peaks[2_000] < 10_000_000


def test_standard_output_takes_text_only(data_dir: Path) -> None:
    done = run_command("export", "--out", "-", "--format", "csv", "--label", "cat", "--data-dir", data_dir)
    assert (done.returncode, done.stderr) == (0, "")
    [row] = csv.DictReader(io.StringIO(done.stdout))
    assert (row["camera"], row["label"]) == ("door", "cat")
    done = run_command("export", "--out", "-", "--format", "jsonl", "--what", "clips", "--data-dir", data_dir)
    assert [json.loads(line)["label"] for line in done.stdout.splitlines()] == ["bird", "bird"]
    for format in ("parquet", "camtrap-dp"):
        done = run_command("export", "--out", "-", "--format", format, "--data-dir", data_dir)
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1


def test_a_file_is_replaced_only_when_told(data_dir: Path, tmp_path: Path) -> None:
    out = tmp_path / "visits.csv"
    out.write_text("mine")
    with pytest.raises(ExportError, match="is there already; name another file, or replace it with --force"):
        export(data_dir, Table.VISITS, out)
    assert out.read_text() == "mine"
    assert export(data_dir, Table.VISITS, out, force=True) == 4
    assert {file.name for file in tmp_path.iterdir()} == {"data", "visits.csv"}


def write_half(path: Path) -> None:
    with new_file(path, force=False) as file:
        file.write(b"half")
        raise RuntimeError


def test_a_file_that_fails_midway_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        write_half(tmp_path / "a.csv")
    with pytest.raises(ExportError, match=r"a.csv: cannot be written \(No such file"):
        write_half(tmp_path / "no" / "a.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_in_one_line(small_and_large: dict[int, Path], tmp_path: Path) -> None:
    """The kernel refuses to write beyond a limit, as it does on a full disk; /dev/full always is one."""
    arguments = [sys.executable, "-m", "rpiwatch", "export", "--data-dir", small_and_large[2000], "--what", "events"]
    done = subprocess.run(
        [*arguments, "--out", tmp_path / "a.csv"],
        capture_output=True,
        text=True,
        env=environment(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000)),
    )
    assert done.returncode == 2
    assert done.stderr.startswith(f"rpiwatch: {tmp_path / 'a.csv'}: cannot be written (File too large); expected")
    assert done.stderr.count("\n") == 1
    assert {file.name for file in tmp_path.iterdir()} == {"2000", "40000"}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*arguments, "--out", "-", "--format", "csv"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(),
        )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert "standard output: cannot be written (No space left on device)" in done.stderr


def test_the_format_is_the_names_end_or_what_is_said(tmp_path: Path) -> None:
    assert format_of(Path("a.JSONL"), None) is ExportFormat.JSONL
    assert format_of(Path("a.txt"), ExportFormat.CSV) is ExportFormat.CSV
    for name in ("a", "a.txt", "-", "a.zip"):
        with pytest.raises(ExportError, match="does not say which format"):
            format_of(Path(name), None)


def test_what_makes_no_sense_is_refused(data_dir: Path, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="coverage have no labels"):
        export(data_dir, Table.COVERAGE, tmp_path / "a.csv", Filter(labels=("bird",)))
    done = run_command(
        "export", "--format", "camtrap-dp", "--what", "clips", "--out", tmp_path / "p", "--data-dir", data_dir
    )
    assert done.returncode == 2
    assert "take --what out" in done.stderr


def test_without_pyarrow_the_message_says_what_to_install(data_dir: Path, tmp_path: Path) -> None:
    """A Python that cannot import pyarrow, as where it is not installed."""
    code = "import sys; sys.modules['pyarrow'] = None; from rpiwatch.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "export", "--out", tmp_path / "a.parquet", "--data-dir", data_dir],
        capture_output=True,
        text=True,
        env=environment(),
    )
    assert done.returncode == 2
    assert "pip install 'rpiwatch[parquet]'" in done.stderr
    assert not (tmp_path / "a.parquet").exists()


@pytest.mark.parametrize("arguments", [("--out", "a.csv"), ("--format", "camtrap-dp", "--out", "p")])
def test_neither_model_nor_video_nor_camera_is_loaded(
    data_dir: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    config = tmp_path / "rpiwatch.toml"
    config.write_text(
        '[project]\ntitle = "T"\n[[contributors]]\ntitle = "A"\n'
        + "".join(f'[[deployments]]\ncamera = "{name}"\nlatitude = 1\nlongitude = 2\n' for name in ("feeder", "door"))
    )
    code = (
        "import sys, atexit; from rpiwatch.cli import main;"
        "atexit.register(lambda: print(sorted({'torch', 'av', 'cv2', 'pyarrow'} & set(sys.modules)))); main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "export", *arguments, "--data-dir", data_dir],
        capture_output=True,
        text=True,
        env=environment(),
        cwd=tmp_path,
    )
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr
