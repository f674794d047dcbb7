"""What viewers of the review page cost a daemon that records: frames skipped without and with them, and how they wait.

    python -m tests.bench.web_load [--seconds 60] [--viewers 50] [--streaming 5] [--watching 5] [--size 640x480]

The daemon sees real footage at 30 frames a second, all of which is recorded, for so long without a viewer and then as
long with them. Each viewer listens for news and asks, about once a second, for what a page shows, and a thumbnail; some
of them read clips in ranges as a player does, some watch the live picture. They are of one process on the same machine,
over loopback, and take from its cores what is told with them.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import random
import tempfile
import threading
import time
from asyncio import StreamReader, StreamWriter
from collections import defaultdict
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any
from urllib.parse import urlsplit

from rpiwatch.report import Format, write_rows
from tests.bench.films import camera_film, footage_720p, size_of
from tests.bench.processes import ALWAYS, LITE, Figures, ProgramError, cameras, started
from tests.bench.rivals import ROOT

API = "/api/v1"
PAGES = (f"{API}/now", f"{API}/day", f"{API}/clips?verdict=unreviewed", f"{API}/visits", f"{API}/labels", "/")
SHORT_CLIPS = "[clips]\npre_roll_s = 2\npost_roll_s = 2\nmax_s = 10\n"
"""So that there are some to be played soon."""
SERVED = "[web]\nport = 0\n[logging]\nformat = 'json'\n"
RANGE_BYTES = 512 * 1024
THINK_S = 1.0


@dataclass
class Seen:
    """What the viewers met: seconds by kind of answer, what was not 200 or 206 or ended, bytes of clips, pictures."""

    took_s: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    refused: list[str] = field(default_factory=list)
    clip_bytes: int = 0
    pictures: int = 0
    picture_bytes: int = 0
    news: int = 0


class Viewer:
    """One connection, with just so much of HTTP that it costs little beside what is measured."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host, self._port = str(parts.hostname), int(parts.port or 80)
        self._streams: tuple[StreamReader, StreamWriter] | None = None

    async def begin(self, path: str, more: str = "") -> tuple[int, dict[str, str], StreamReader]:
        """Ask; give status, headers and where the body comes from."""
        if self._streams is None:
            self._streams = await asyncio.open_connection(self._host, self._port)
        reader, writer = self._streams
        writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n{more}\r\n".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in head[1:] if ": " in line)
        return int(head[0].split()[1]), headers, reader

    async def get(self, path: str, more: str = "") -> tuple[int, dict[str, str], bytes]:
        """Ask, and read all of the answer."""
        status, headers, reader = await self.begin(path, more)
        if "content-length" in headers:
            return status, headers, await reader.readexactly(int(headers["content-length"]))
        body = b""
        while size := int(await reader.readline(), 16):
            body += (await reader.readexactly(size + 2))[:-2]
        await reader.readline()
        return status, headers, body


async def look(url: str, seen: Seen, clips: list[int]) -> None:
    """Pages, one after the other, each with a thumbnail."""
    viewer = Viewer(url)
    while True:
        for path in PAGES:
            await asyncio.sleep(random.uniform(0.5, 1.5) * THINK_S)
            await timed(viewer, path, path.partition("?")[0], seen)
            if clips:
                await timed(viewer, f"/media/clips/{random.choice(clips)}.jpg", "thumbnail", seen)


async def timed(viewer: Viewer, path: str, kind: str, seen: Seen, more: str = "") -> tuple[dict[str, str], bytes]:
    began_s = time.perf_counter()
    status, headers, body = await viewer.get(path, more)
    seen.took_s[kind].append(time.perf_counter() - began_s)
    if status not in (200, 206):
        seen.refused.append(f"{status} {path}")
    return headers, body


async def listen(url: str, seen: Seen) -> None:
    """News."""
    # The viewer is kept for its connection: asyncio closes one whose writer nobody has any more.
    viewer = Viewer(url)
    status, _, reader = await viewer.begin("/live/events")
    while status == 200 and (line := await reader.readline()):
        seen.news += line.startswith(b"event: ")
    seen.refused.append(f"{status} /live/events has ended")


async def play(url: str, seen: Seen, clips: list[int]) -> None:
    """Clips in ranges, from one's begin to its end, about a range a second."""
    viewer = Viewer(url)
    while True:
        await asyncio.sleep(THINK_S)
        if not clips:
            continue
        clip, begin, size = random.choice(clips), 0, 1
        while begin < size:
            headers, body = await timed(
                viewer, f"/media/clips/{clip}.mp4", "range of a clip", seen,
                f"Range: bytes={begin}-{begin + RANGE_BYTES - 1}\r\n",
            )  # fmt: skip
            seen.clip_bytes += len(body)
            begin, size = begin + len(body), int(headers.get("content-range", "/0").rpartition("/")[2])
            if not body:
                break
            await asyncio.sleep(THINK_S)


async def watch(url: str, seen: Seen) -> None:
    """The live picture."""
    viewer = Viewer(url)
    status, _, reader = await viewer.begin("/live/stream?camera=camera-0")
    while status == 200 and (line := await reader.readline()):
        if line.lower().startswith(b"content-length: "):
            seen.pictures += 1
            seen.picture_bytes += len(await reader.readexactly(int(line.split()[1])))
    seen.refused.append(f"{status} /live/stream has ended")


async def know_clips(url: str, clips: list[int]) -> None:
    """Which clips there are by now."""
    viewer = Viewer(url)
    while True:
        _, headers, body = await viewer.get(f"{API}/clips?limit=50")
        text = gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body
        clips[:] = [clip["id"] for clip in json.loads(text)["clips"]]
        await asyncio.sleep(2)


async def visit(url: str, options: argparse.Namespace, seen: Seen) -> None:
    """All viewers, for as long as is wanted."""
    clips: list[int] = []
    plain = options.viewers - options.streaming - options.watching
    work: list[Coroutine[Any, Any, None]] = [
        know_clips(url, clips),
        *(listen(url, seen) for _ in range(options.viewers)),
        *(look(url, seen, clips) for _ in range(plain)),
        *(play(url, seen, clips) for _ in range(options.streaming)),
        *(watch(url, seen) for _ in range(options.watching)),
    ]
    with suppress(TimeoutError):
        async with asyncio.timeout(options.seconds), asyncio.TaskGroup() as group:
            for task in work:
                group.create_task(task)


@contextmanager
def daemon(film: Path) -> Iterator[tuple[str, Callable[[], Figures]]]:
    """The daemon from its first answer on: the page's address, and, once it was told to end, what it tells."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.toml"
        file.write_text(LITE + ALWAYS + cameras(film, pace="realtime") + SHORT_CLIPS + SERVED)
        told: list[Figures] = []
        answered = threading.Event()

        def hear() -> None:
            assert process.stderr is not None
            for line in process.stderr:
                if line.startswith("{"):
                    told.append(json.loads(line))
                    if told[-1]["event"] == "first answer":
                        answered.set()
            answered.set()

        with started("rpiwatch", "run", "-c", file, "--data-dir", folder, RPIWATCH_WEB__ENABLED="true") as process:
            hearing = threading.Thread(target=hear, daemon=True)
            hearing.start()
            answered.wait()

            def end() -> Figures:
                process.terminate()
                hearing.join()
                found = [entry for entry in told if entry["event"] == "watched"]
                if not found:
                    raise ProgramError(f"status {process.wait()}; its last lines: {told[-5:]}")
                return found[0]

            yield next(entry["url"] for entry in told if entry["event"] == "the review page is served"), end


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.web_load")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--viewers", type=int, default=50)
    parser.add_argument("--streaming", type=int, default=5)
    parser.add_argument("--watching", type=int, default=5)
    parser.add_argument("--size", type=size_of, default=(640, 480))
    options = parser.parse_args()
    home = ROOT / ".venv-bench"
    film = camera_film(footage_720p(home), options.size, 2 * options.seconds + 30, home / "films")
    rows = []
    seen = Seen()
    for name in ("nobody looks", f"{options.viewers} viewers"):
        with daemon(film) as (url, end):
            began_cpu_s = time.process_time()
            if name == "nobody looks":
                time.sleep(options.seconds)
            else:
                asyncio.run(visit(url, options, seen))
            viewers_cpu_s = time.process_time() - began_cpu_s
            figures = end()
        cores = figures["cpu_ms_per_frame"] * figures["frames"] / figures["seconds"] / 1000
        rows.append(
            (name, figures["frames"], figures["skipped"], round(cores, 2), round(viewers_cpu_s / options.seconds, 2),
             figures.get("label_p50_ms"), figures.get("label_p99_ms"), figures["peak_rss_mb"])
        )  # fmt: skip
    columns = ("", "frames", "skipped", "cores", "viewers' cores", "label_p50_ms", "label_p99_ms", "peak_rss_mb")
    write_rows(columns, rows, Format.TABLE)
    answers = []
    for kind, took_s in sorted(seen.took_s.items()):
        cuts_ms = [1000 * cut for cut in quantiles(took_s, n=100)] if len(took_s) > 1 else [1000 * took_s[0]] * 99
        answers.append((kind, len(took_s), round(cuts_ms[49], 1), round(cuts_ms[98], 1), round(1000 * max(took_s), 1)))
    write_rows(("answer", "count", "p50_ms", "p99_ms", "slowest_ms"), answers, Format.TABLE)
    print(
        f"clips: {seen.clip_bytes / 1e6:.1f} MB in ranges; live pictures: {seen.pictures},"
        f" {seen.picture_bytes / 1e6:.1f} MB; news: {seen.news}; refused or ended: {len(seen.refused)}"
        f" {sorted(set(seen.refused))[:5]}"
    )


if __name__ == "__main__":
    main()
