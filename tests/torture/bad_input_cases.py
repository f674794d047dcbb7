"""The cases of `bad_input`, in the process that runs them: a line of JSON before and after each."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
import pickle
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rpiwatch import cli
from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection, ModelSection, StoreSection, reference_config
from rpiwatch.errors import UserError
from tests.histories import write_history

SLOW_S = 45.0
WORDS = (
    "0", "-1", "1e999", "nan", "inf", "true", '""', "[]", "{}", '"\\u0000"', "1979-05-27", "9" * 400, '"' + "x" * 5000 + '"',
    '"../../../etc/passwd"', '"/dev/zero"', '"~nobody-at-all/x"', '"${HOME}"', '"rtsp://u:p@[::1"', "0x_", "'''", "[[", "=",
    "\ufeff", "\r", "\x00", "#", '"\\ud800"', "label", "enter = 2", "[targets]", "[[cameras]]", "name = 'a\\nb'",
)  # fmt: skip
VARIABLES = (
    "RPIWATCH_MODEL__NAME", "RPIWATCH_CAMERAS__0__SOURCE", "RPIWATCH_CAMERAS__7__SOURCE", "RPIWATCH_CAMERAS__-1__NAME",
    "RPIWATCH_CAMERAS__999999999__NAME", "RPIWATCH_", "RPIWATCH___", "RPIWATCH_MODEL", "RPIWATCH_CAMERAS",
    "RPIWATCH_TARGETS__0__LABEL", "RPIWATCH_CLIPS__MAX_S", "RPIWATCH_NO__SUCH", "RPIWATCH_MODEL__NAME__DEEP",
    "RPIWATCH_GROUPS__X__0", "RPIWATCH_LOGGING__LEVEL", "RPIWATCH_STORE__QUEUE_ROWS",
)  # fmt: skip


@dataclass
class Case:
    """One piece of bad input: its dice, a folder of its own, and what came of it."""

    number: int
    dice: random.Random
    folder: Path
    what: str = ""
    outcome: str = ""
    problems: list[str] = field(default_factory=list)

    def call(self, *arguments: str, statuses: tuple[int, ...] = (0, 2)) -> int:
        """A command within this process; its status. What it must not do is noted."""
        stdout = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        stderr = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")
        before, began_s = sys.argv, time.monotonic()
        sys.argv = ["rpiwatch", *arguments]
        status: object = 0
        try:
            with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
                cli.main()
        except SystemExit as ending:
            status = ending.code or 0
        except BaseException as bug:
            import traceback

            self.problems.append(f"{arguments}: {type(bug).__name__}: {''.join(traceback.format_exception(bug)[-6:])}")
            status = 2
        finally:
            sys.argv = before
        stderr.flush()
        said = stderr.buffer.getvalue().decode(errors="replace")  # type: ignore[attr-defined]
        self.judge(arguments, status, said, time.monotonic() - began_s, statuses)
        return status if isinstance(status, int) else -1

    def judge(
        self, arguments: tuple[str, ...], status: object, said: str, took_s: float, statuses: tuple[int, ...]
    ) -> None:
        """Note what must not be of a command that has ended."""
        short = tuple(argument[:200] for argument in arguments)
        if status not in statuses:
            self.problems.append(f"{short}: status {status!r}: {said[-600:]}")
        if "Traceback" in said:
            self.problems.append(f"{short}: a traceback: {said[-1500:]}")
        if status == 2 and not said.strip():
            self.problems.append(f"{short}: refused without a word")
        if took_s > SLOW_S:
            self.problems.append(f"{short}: took {took_s:.0f} s")


def mutate(dice: random.Random, text: str) -> str:
    """A text with some lines, words and characters changed."""
    for _ in range(dice.randint(1, 6)):
        lines = text.split("\n")
        at = dice.randrange(len(lines))
        match dice.randrange(9):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, lines[dice.randrange(len(lines))])
            case 2 | 3 | 4:
                name, equals, _ = lines[at].partition("=")
                lines[at] = f"{name}{equals} {dice.choice(WORDS)}"
            case 5:
                lines[at] = lines[at].lstrip("# ")
            case 6:
                lines.insert(at, dice.choice(WORDS))
            case 7:
                cut = dice.randrange(len(lines[at]) + 1)
                lines[at] = lines[at][:cut] + chr(dice.choice((0, 7, 10, 34, 39, 0x202E, 0x1F431))) + lines[at][cut:]
            case 8:
                lines = lines[:at] or [""]
        text = "\n".join(lines)
    return text


def damage(dice: random.Random, content: bytes, *, header: int = 0) -> bytes:
    """Bytes with some flipped, overwritten, left out or cut off; the first `header` are hit more often."""
    changed = bytearray(content)
    match dice.randrange(6):
        case 0:
            return bytes(changed[: dice.randrange(len(changed) + 1)])
        case 1:
            at = dice.randrange(len(changed))
            return bytes(changed[:at] + changed[at + dice.randint(1, 5000) :])
        case 2:
            at = dice.randrange(len(changed))
            changed[at : at + dice.randint(1, 4096)] = dice.choice((b"\0", b"\xff")) * dice.randint(1, 4096)
            return bytes(changed)
    for _ in range(dice.choice((1, 3, 30, 300))):
        at = (
            dice.randrange(min(header, len(changed)))
            if header and dice.random() < 0.5
            else dice.randrange(len(changed))
        )
        changed[at] ^= 1 << dice.randrange(8)
    return bytes(changed)


def random_name(dice: random.Random) -> str:
    """A name that a file may have, or that somebody may type for one."""
    return dice.choice((
        lambda: "-" * dice.randint(1, 3) + dice.choice(("", "rf", "-help", "c=x")),
        lambda: "a\nb\rc.mp4",
        lambda: os.fsdecode(bytes(dice.randrange(128, 256) for _ in range(dice.randint(1, 20)))) + ".mp4",
        lambda: "x" * dice.choice((255, 256, 4096, 70_000)) + ".mp4",
        lambda: "".join(chr(dice.randint(1, 31)) for _ in range(8)).replace("/", "") + ".avi",
        lambda: "\x1b[2J\x1b]0;owned\x07.mp4",
        lambda: dice.choice(("/dev/null", "/dev/zero", "/proc/self/mem", "/proc/self/environ", "/", "//", ".", "..", "~", "~nobody-at-all/x")),
        lambda: dice.choice(("rtsp://", "rtsp://[::1", "http://\n/", "file://%00", "file:///%ff%fe", "concat:/etc/passwd|x", "data:,x")),
        lambda: dice.choice(("picamera2:x", "picamera2:-1", "picamera2:99999999999", "-1", "99999999", "٣", "0x10", "${HOME}", "${", "rtsp://${NOPE}@h/")),
        lambda: "".join(chr(dice.choice((0x202E, 0x1F431, 0x0301, 0xFEFF, 0x61))) for _ in range(12)),
        lambda: dice.choice(("/dev/video" + "9" * 40, "/dev/../dev/video99", "/dev/v4l/by-id/*", "subfile,,start,0,end,9,,:/etc/passwd", "pipe:0", "-")),
    ))()  # fmt: skip


def configurations(case: Case, stock: Path) -> None:
    """The reference with faults, TOML and bytes at random, environment variables nobody meant."""
    dice, file = case.dice, case.folder / "rpiwatch.toml"
    match dice.randrange(8):
        case 0:
            content = bytes(dice.randrange(256) for _ in range(dice.randint(0, 400)))
        case 1:
            content = damage(dice, reference_config().encode())
        case 2 if dice.random() < 0.3:
            content = f"[{'a.' * dice.choice((10, 900, 5000))}a]\nb = 1\n".encode()
        case 2:
            content = (
                "[[cameras]]\n" * dice.choice((2, 500)) + "x = " + "[" * dice.choice((1, 80, 2000, 100_000))
            ).encode()
        case 3:
            content = "".join(f"{dice.choice(('[model]', '[a.b.c]', 'k', '[[targets]]', 'label'))} = {dice.choice(WORDS)}\n" for _ in range(5)).encode("utf-8", "surrogatepass")  # fmt: skip
        case _:
            uncommented = re.sub(r"(?m)^# ?(?=[a-z_]+ = |\[)", "", reference_config())
            content = mutate(dice, uncommented).encode("utf-8", "surrogatepass")
    file.write_bytes(content)
    case.what = repr(content[:300])
    before = dict(os.environ)
    try:
        if dice.random() < 0.3:
            name = dice.choice(VARIABLES)
            value = dice.choice(WORDS).replace("\x00", "")
            os.environ[name] = value
            case.what += f" {name}={value[:80]!r}"
        if dice.random() < 0.05:
            file.unlink()
            file.mkdir()
        command = dice.choice((("config", "check", str(file)), ("config", "show", "-c", str(file)), ("labels", "cat", "-c", str(file))))  # fmt: skip
        case.outcome = ("accepted", "", "refused")[case.call(*command)]
    finally:
        os.environ.clear()
        os.environ.update(before)


_SQL = (
    "SELECT * FROM events", "SELECT count(*) FROM visits", "ATTACH '{out}/stray.db' AS x", "VACUUM INTO '{out}/stray.db'",
    "PRAGMA journal_mode=DELETE", "PRAGMA writable_schema=1", "DELETE FROM clips", "DROP VIEW events", "UPDATE clips SET path='/'",
    "INSERT INTO cameras (name) VALUES ('x')", "CREATE TABLE t (x)", "SELECT load_extension('{out}/x.so')", "SELECT writefile('{out}/stray','x')",
    "SELECT readfile('/etc/passwd')", "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT count(*) FROM n",
    "SELECT zeroblob(2000000000)", "SELECT randomblob(1e9)", "SELECT printf('%.*c', 999999999, 'x')", "SELECT x'00ff', char(0), char(55296)",
    "SELECT group_concat(a.sql, b.sql) FROM sqlite_schema a, sqlite_schema b, sqlite_schema c", "BEGIN EXCLUSIVE", "COMMIT; DROP TABLE clips",
    "SELECT 1; SELECT 2", "EXPLAIN SELECT * FROM events", "SELECT ?1, :x, @y", "SELECT 1/0, 1e999, -1e999", "SELECT json('[')", "SELECT '\udcff'",
    "PRAGMA temp_store_directory='{out}'", "SELECT fts3_tokenizer('simple', x'0000000000000000')", "DETACH main", "REINDEX", "ANALYZE",
    "SELECT sqlite_compileoption_get(0)", "SELECT " + "(" * 900 + "1" + ")" * 900, "SELECT " + "-" * 3000 + "1", "SELECT " + ",".join("1" for _ in range(2500)),
    "CREATE TEMP TABLE t AS SELECT * FROM events", "SELECT a.* FROM events a, events b, events c, events d, events e, events f, events g", "", ";", "--", "/*", "\x00",
)  # fmt: skip


def queries(case: Case, stock: Path) -> None:
    """SQL that is wrong, endless, too much, or wants to write."""
    dice, outside = case.dice, case.folder
    text = dice.choice(_SQL).replace("{out}", str(outside))
    for _ in range(dice.choice((0, 0, 1, 2, 4))):
        match dice.randrange(5):
            case 0:
                text = mutate(dice, text)
            case 1:
                words = text.split(" ")
                dice.shuffle(words)
                text = " ".join(words)
            case 2:
                text = f"SELECT * FROM ({text})"
            case 3:
                text += dice.choice((" UNION ", "; ", " -- ", ", ")) + dice.choice(_SQL).replace("{out}", str(outside))
            case 4:
                at = dice.randrange(len(text) + 1)
                text = text[:at] + dice.choice("'\"`;()\x00%\udc80") + text[at:]
    case.what = repr(text[:300])
    form = dice.choice(("table", "json", "csv"))
    arguments = ("--timeout-s", "1", "--format", form, "--data-dir", str(stock / "history"), "--", text)
    case.outcome = ("answered", "", "refused")[case.call("sql", *arguments)]


def names(case: Case, stock: Path) -> None:
    """Sources, files and folders under names that nobody expects."""
    from rpiwatch.sources import SourceError, SourceLost, open_source

    dice = case.dice
    name = random_name(dice)
    here = case.folder / "place"
    here.mkdir()
    case.what = repr(name[:200])
    if dice.random() < 0.4 and "/" not in name and name.strip(".") and "\0" not in name:
        with contextlib.suppress(OSError):
            shutil.copy(stock / "good.mp4", here / name)
            name = str(here / name) if dice.random() < 0.7 else str(here)
    if dice.random() < 0.5:
        # `open_source` is what both the daemon and `doctor` call; the daemon would load the model meanwhile.
        try:
            section = CameraSection(name="n", source=name, pace="max", watch=False)
        except ValueError:
            case.outcome = "refused"
            return
        stop = threading.Event()
        try:
            with contextlib.closing(open_source(section, SystemClock(), stop)) as source:
                case.outcome = "opened"
                if hasattr(source, "read"):
                    for _ in range(10):
                        if source.read() is None:
                            break
        except (SourceError, SourceLost) as error:
            case.outcome = "refused"
            if not str(error).strip() or "\x1b" in str(error):
                case.problems.append(f"its message is not for a terminal: {str(error)!r}")
        return
    command = dice.choice(("config", "events", "data"))
    if command == "config":
        file = case.folder / "c.toml"
        file.write_text(f"[[cameras]]\nsource = {json.dumps(name)}\n", "utf-8", "surrogatepass")
        status = case.call("config", "check", str(file))
    elif command == "events":
        status = case.call("events", "--camera", name, "--label", name, "--data-dir", str(stock / "history"))
    else:
        status = case.call("events", f"--data-dir={name}".replace("\0", ""))
    case.outcome = ("accepted", "", "refused")[status]


def videos(case: Case, stock: Path) -> None:
    """Films and pictures with flipped bits, holes and torn ends, through the reader that the daemon has."""
    from rpiwatch.clips import measure_clip, recover_clip
    from rpiwatch.sources import SourceError, SourceLost, open_source

    dice = case.dice
    film = dice.choice(sorted(stock.glob("good*.*")))
    content = damage(dice, film.read_bytes(), header=600)
    file = case.folder / f"bad{dice.choice((film.suffix, film.suffix, '.mp4', '.avi', ''))}"
    file.write_bytes(content)
    case.what = f"{film.name}, {len(content)} bytes"
    began_s = time.monotonic()
    if film.suffix == ".mp4" and dice.random() < 0.4:
        clips = case.folder / "clips"
        clips.mkdir()
        file.rename(clips / dice.choice(("bad.part.mp4", "bad.mp4")))
        found = recover_clip(case.folder, "clips/bad.mp4")
        measured = measure_clip(case.folder, "clips/bad.mp4") if (clips / "bad.mp4").exists() else None
        if (found is None) != (measured is None) or (found and measured and found.frames != measured.frames):
            case.problems.append(f"recovered as {found}, measured as {measured}")
        case.outcome = "recovered" if found else "nothing to recover"
    else:
        try:
            section = CameraSection(name="n", source=str(file), pace="max")
            with contextlib.closing(open_source(section, SystemClock(), threading.Event())) as source:
                while source.read() is not None:
                    pass
            case.outcome = "read to its end"
        except (SourceError, SourceLost):
            case.outcome = "refused"
    if time.monotonic() - began_s > SLOW_S:
        case.problems.append(f"took {time.monotonic() - began_s:.0f} s")


def folders(case: Case, stock: Path) -> None:
    """A folder full of broken films under odd names, watched by the real daemon, a process of its own."""
    dice = case.dice
    films = case.folder / "films"
    films.mkdir()
    for number in range(40):
        film = dice.choice(sorted(stock.glob("good*.*")))
        name = dice.choice((f"f{number}{film.suffix}", f"-{number}.mp4", f"a\nb{number}.avi", f"\udcff{number}.mp4", f"é {number}.mkv"))  # fmt: skip
        (films / name).write_bytes(damage(dice, film.read_bytes(), header=600) if number else film.read_bytes())
    (films / "folder.mp4").mkdir()
    (films / "loop.mp4").symlink_to(films / "loop.mp4")
    os.mkfifo(films / "pipe.mp4")
    config = case.folder / "c.toml"
    config.write_text(
        '[model]\nname = "efficientnet_lite0"\n[[cameras]]\nname = "n"\nsource = "films"\n'
        '[[targets]]\nlabel = "cat"\nenter = 0.1\nstay = 0.05\n'
    )
    data = case.folder / "data"
    case.what = "40 films"
    status = _process(case, "run", "--once", "-c", str(config), "--data-dir", str(data), limit_s=300)
    case.outcome = ("done", "", "refused")[status] if status in (0, 2) else "failed"
    if (data / "rpiwatch.db").exists():
        case.call("check", "--deep", "--data-dir", str(data), statuses=(0,))


class _Runs:
    """Unpickled, it would make a file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __reduce__(self) -> Any:
        return (os.system, (f"touch {self._file}",))


def weights(case: Case, stock: Path) -> None:
    """State dicts and TorchScript that are torn, of other networks, or that carry code."""
    import torch

    from rpiwatch.classifier import open_classifier
    from rpiwatch.networks.weights import find_efficientnet_lite0
    from rpiwatch.vocabulary import load_vocabulary

    dice, stray = case.dice, case.folder / "stray"
    file = case.folder / "w.pth"
    good = find_efficientnet_lite0()
    kind = case.number % 8
    match kind:
        case 0:
            content = damage(dice, good.read_bytes(), header=2000)
        case 1:
            content = damage(dice, (stock / "small.pt").read_bytes(), header=2000)
        case 2:
            content = pickle.dumps(_Runs(stray), protocol=dice.choice((2, 4)))
        case 3:
            torch.save({"x": _Runs(stray)}, file, _use_new_zipfile_serialization=dice.random() < 0.5)
            content = file.read_bytes()
        case 4:
            torch.save(
                dice.choice(({}, [], {"a": 1}, {3: torch.zeros(3)}, {"a": torch.zeros(2**10)}, torch.zeros(3))), file
            )
            content = file.read_bytes()
        case 5:
            archive = io.BytesIO()
            with zipfile.ZipFile(archive, "w") as made:
                made.writestr("x/data.pkl", pickle.dumps(_Runs(stray)))
                made.writestr("x/constants.pkl", pickle.dumps(_Runs(stray)))
                made.writestr("../../stray", "x")
                made.writestr("x/version", "3")
            content = archive.getvalue()
        case 6:
            content = bytes(dice.randrange(256) for _ in range(dice.choice((0, 1, 100, 10_000))))
        case _:
            state = dict(torch.load(good, map_location="cpu", weights_only=True))
            name = dice.choice(sorted(state))
            match dice.randrange(3):
                case 0:
                    del state[name]
                case 1:
                    state[name] = (
                        torch.full_like(state[name], float("nan")) if state[name].is_floating_point() else state[name]
                    )
                case _:
                    state[name] = torch.zeros(3, 3)
            torch.save(state, file)
            content = file.read_bytes()
    file.write_bytes(content)
    network = dice.choice(("efficientnet_lite0", "mobilenet_v2", "torchscript")) if kind not in (0, 7) else "efficientnet_lite0"  # fmt: skip
    case.what = f"kind {kind} as {network}, {len(content)} bytes"
    try:
        open_classifier(
            ModelSection(name=network, path=file, engine="float32"), load_vocabulary("imagenet", {}).labels,
            cache_dir=case.folder / "cache",
        )  # fmt: skip
        case.outcome = "loaded"
    except UserError as error:
        case.outcome = "refused"
        if not str(error).strip():
            case.problems.append("refused without a word")
    if stray.exists():
        case.problems.append("code of the file was run")


def databases(case: Case, stock: Path) -> None:
    """Histories with flipped bytes and missing parts: commands refuse or answer, the daemon sets aside and begins anew."""
    from rpiwatch.store import StoreError, open_store

    dice, data = case.dice, case.folder / "data"
    shutil.copytree(stock / dice.choice(("history", "crashed")), data)
    database = data / "rpiwatch.db"
    parts = [database, *(path for path in (data / "rpiwatch.db-wal", data / "rpiwatch.db-shm") if path.exists())]
    damaged = dice.random()
    if damaged < 0.7:
        part = dice.choice(parts)
        header = 4096 if dice.random() < 0.5 else 0
        part.write_bytes(damage(dice, part.read_bytes(), header=header))
        case.what = f"{part.name} damaged"
    else:
        part = dice.choice((*parts, data / "clips", data / "rpiwatch.id", data / "rpiwatch.lock"))
        if part.is_dir():
            shutil.rmtree(part)
        else:
            part.unlink(missing_ok=True)
        what = dice.choice(("folder", "file", "link to itself", "link elsewhere", "link to nothing", "zeros", "image"))
        case.what = f"{part.name} is a {what}"
        match what:
            case "folder":
                part.mkdir()
            case "file":
                part.write_text("hello\n")
            case "link to itself":
                part.symlink_to(part)
            case "link elsewhere" if part.name.startswith("rpiwatch.db-"):
                part.symlink_to(case.folder / "nothing")  # SQLite itself writes to where its log's name leads
            case "link elsewhere":
                (case.folder / "elsewhere").write_text("not yours\n")
                part.symlink_to(case.folder / "elsewhere")
            case "link to nothing":
                part.symlink_to(case.folder / "nothing")
            case "zeros":
                part.write_bytes(bytes(dice.choice((0, 100, 4096, 40_960))))
            case "image":
                part.write_bytes((stock / "good.jpg").read_bytes())
    folder = ("--data-dir", str(data))
    for command in (
        ("events",),
        ("stats",),
        ("visits",),
        ("sql", "SELECT * FROM coverage"),
        ("clips", "--format", "json"),
    ):
        if dice.random() < 0.5:
            case.call(*command, *folder)
    case.call("check", *folder, statuses=(0, 1, 2))
    if dice.random() < 0.3:
        case.call("check", "--repair", *folder, statuses=(0, 1, 2))
    if dice.random() < 0.2:
        case.call("migrate", *folder)

    async def start() -> None:
        async with open_store(data, StoreSection(), SystemClock()):
            pass

    log = io.StringIO()
    try:
        with contextlib.redirect_stderr(log):
            asyncio.run(start())
        case.outcome = "set aside" if list(data.glob("rpiwatch-damaged-*")) else "opened"
        case.call("check", *folder, statuses=(0, 1))
    except StoreError:
        case.outcome = "refused"
        if damaged < 0.7 and "newer" not in str(sys.exc_info()[1]) and "not rpiwatch" not in str(sys.exc_info()[1]):
            case.problems.append(f"damage keeps the daemon from starting: {sys.exc_info()[1]}")


def processes(case: Case, stock: Path) -> None:
    """A sample of all that as commands of their own."""
    dice = case.dice
    file = case.folder / "c.toml"
    match case.number % 5:
        case 0:
            file.write_text(mutate(dice, reference_config()), "utf-8", "surrogatepass")
            arguments: tuple[str, ...] = (
                "run",
                "-c",
                str(file),
                "--duration",
                "1",
                "--data-dir",
                str(case.folder / "data"),
            )
        case 1:
            arguments = ("sql", "--timeout-s", "1", "--data-dir", str(stock / "history"), "--", dice.choice(_SQL).replace("{out}", str(case.folder)).replace("\0", ""))  # fmt: skip
        case 2:
            film = dice.choice(sorted(stock.glob("good*.*")))
            (case.folder / film.name).write_bytes(damage(dice, film.read_bytes(), header=600))
            file.write_text('[model]\nname = "efficientnet_lite0"\n')
            arguments = ("classify", "-c", str(file), "--", str(case.folder / film.name))
        case 3:
            file.write_text('[model]\nname = "efficientnet_lite0"\n')
            arguments = ("run", "-c", str(file), f"--source={random_name(dice)}".replace("\0", "")[:100_000], "--data-dir", str(case.folder / "data"), "--duration", "1")  # fmt: skip
        case _:
            shutil.copytree(stock / "crashed", case.folder / "data")
            part = case.folder / "data" / dice.choice(("rpiwatch.db", "rpiwatch.db-wal"))
            part.write_bytes(damage(dice, part.read_bytes(), header=4096))
            file.write_text('[model]\nname = "efficientnet_lite0"\n')
            arguments = ("run", "-c", str(file), "--source", str(stock / "good.mp4"), "--pace", "max", "--data-dir", str(case.folder / "data"))  # fmt: skip
    case.what = repr(arguments)[:300]
    status = _process(case, *arguments)
    case.outcome = ("done", "", "refused")[status] if status in (0, 2) else "failed"


def _process(case: Case, *arguments: str, limit_s: float = 120) -> int:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "rpiwatch", *arguments], capture_output=True, stdin=subprocess.DEVNULL, timeout=limit_s,
            cwd=case.folder, env=dict(os.environ) | {"PYTHONPATH": str(Path(__file__).parent.parent.parent)},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        case.problems.append(f"{arguments}: hangs for more than {limit_s:.0f} s")
        return -1
    said = done.stderr.decode(errors="replace")
    case.judge(arguments, done.returncode, said, 0.0, (0, 2))  # its time is bounded already
    return done.returncode


def _make_stock(stock: Path) -> None:
    """What the cases are made of: films, pictures, a small network, a history, and one of a session that crashed."""
    import av
    import cv2
    import torch

    from rpiwatch.demo import Stretch, make_film
    from rpiwatch.footage import find_footage

    if (stock / "done").exists():
        return
    stock.mkdir(parents=True, exist_ok=True)
    make_film(stock / "good.mp4", (Stretch("gravel.png", 1), Stretch("chelsea.png", 1)), size=(320, 240))
    picture = cv2.imread(str(find_footage("chelsea.png")))
    cv2.imwrite(str(stock / "good.jpg"), picture)
    for name, codec in (("good.avi", "mjpeg"), ("good-h264.mkv", "libx264"), ("good-fragments.mp4", "libx264")):
        options = {"movflags": "frag_keyframe+empty_moov+default_base_moof"} if "fragments" in name else {}
        with av.open(str(stock / "good.mp4")) as source, av.open(str(stock / name), "w", options=options) as copy:
            stream = copy.add_stream(codec, rate=25)
            stream.width, stream.height = 320, 240
            stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
            for number, frame in enumerate(source.decode(video=0)):
                image = frame.reformat(format=stream.pix_fmt)
                image.pts, image.time_base, image.pict_type = number, 1 / stream.codec_context.framerate, 0
                copy.mux(stream.encode(image))
            copy.mux(stream.encode(None))
    network = torch.nn.Sequential(torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.Linear(3, 1000))
    torch.jit.script(network.eval()).save(str(stock / "small.pt"))
    asyncio.run(write_history(stock / "history"))
    asyncio.run(write_history(stock / "whole"))
    # As a kill leaves it: an open session, with its last rows in the log only.
    connection = sqlite3.connect(stock / "whole" / "rpiwatch.db", isolation_level=None)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("UPDATE sessions SET ended_us = NULL, end_reason = NULL")
    connection.execute("UPDATE session_cameras SET ended_us = NULL")
    shutil.copytree(stock / "whole", stock / "crashed")
    connection.close()
    shutil.rmtree(stock / "whole")
    (stock / "done").touch()


@contextmanager
def _nothing_strays(case: Case, sandbox: Path) -> Iterator[None]:
    """Note each file of the sandbox that is new or changed, but the case's own, rpiwatch's cache and what was open."""

    def look() -> dict[str, tuple[int, int]]:
        found = {}
        for folder, _, files in os.walk(sandbox):
            if Path(folder) == case.folder or case.folder in Path(folder).parents:
                continue
            for name in files:
                with contextlib.suppress(OSError):
                    stat = os.lstat(os.path.join(folder, name))
                    found[os.path.join(folder, name)] = stat.st_mtime_ns, stat.st_size
        return found

    before = look()
    yield
    allowed = (str(sandbox / "home" / "cache" / "rpiwatch"), str(sandbox / "stock" / "history" / "rpiwatch.db-"))
    for name, stamp in look().items():
        # Torch unpacks a module of its own into the folder for temporary files.
        ours = name.startswith(allowed) or name.endswith("/_remote_module_non_scriptable.py")
        if before.get(name) != stamp and not ours:
            case.problems.append(f"wrote {name}")
    for stray in ("stray", "stray.db", "x.so"):
        if (case.folder / stray).exists():
            case.problems.append(f"wrote {stray}")
    elsewhere = case.folder / "elsewhere"
    if elsewhere.exists() and elsewhere.read_text() != "not yours\n":
        case.problems.append("wrote to what a link points at")


CASES: dict[str, Callable[[Case, Path], None]] = {
    "configurations": configurations,
    "queries": queries,
    "names": names,
    "videos": videos,
    "folders": folders,
    "weights": weights,
    "databases": databases,
    "processes": processes,
}


def main() -> None:
    """KIND SEED FIRST LAST SANDBOX."""
    kind, seed, first, last, sandbox = sys.argv[1], *map(int, sys.argv[2:5]), Path(sys.argv[5])
    assert isinstance(sandbox, Path)
    out = os.fdopen(os.dup(1), "w")  # what the commands print themselves goes elsewhere
    os.dup2(2, 1)
    stock = sandbox / "stock"
    _make_stock(stock)
    for number in range(first, last):
        print(json.dumps({"case": number}), file=out, flush=True)
        case = Case(number, random.Random(f"{seed} {kind} {number}"), sandbox / "case")
        shutil.rmtree(case.folder, ignore_errors=True)
        case.folder.mkdir()
        os.chdir(case.folder)
        with _nothing_strays(case, sandbox):
            try:
                CASES[kind](case, stock)
            except Exception as bug:
                import traceback

                case.outcome = "failed"
                case.problems.append("".join(traceback.format_exception(bug)[-8:]))
        if case.problems:
            kept = sandbox / f"failed-{number}"
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(
                case.folder, kept, symlinks=True, ignore=lambda folder, files: [f for f in files if "pipe" in f]
            )
        told = {"case": number, "what": case.what, "outcome": case.outcome or "refused", "problems": case.problems}
        print(json.dumps(told), file=out, flush=True)


if __name__ == "__main__":
    main()
