"""Real footage over and over at pace = max through one process: memory, descriptors, threads and log must not grow."""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import av

from rpiwatch.demo import make_film
from rpiwatch.footage import find_footage
from tests.conftest import query
from tests.torture.report import Report
from tests.torture.watching import VISITS, Watch, repeat_film, write_config
from tests.torture.wholeness import problems_of

FILM_FPS = 25
MOST_FPS = 300
"""Of all cameras together, so that the films are long enough."""
CLIPS_MAX_BYTES = 200_000_000
RSS_GROWTH, RSS_SLACK_MB = 1.1, 30
WAL_MAX_MB = 64
MORE = f"[retention]\nmax_bytes = {CLIPS_MAX_BYTES}\nevery_s = 10\n"


@dataclass(frozen=True)
class Sample:
    """The process and its folder at one moment."""

    at_s: float
    rss_mb: float
    descriptors: int
    threads: int
    wal_mb: float
    database_mb: float
    clips_mb: float
    clips: int
    frames: int

    def __str__(self) -> str:
        return (
            f"{self.at_s:.0f} s: RSS {self.rss_mb:.1f} MB, {self.descriptors} descriptors, {self.threads} threads, WAL"
            f" {self.wal_mb:.1f} MB, database {self.database_mb:.1f} MB, {self.clips} clips of which {self.clips_mb:.0f} MB"
            f" are there, {self.frames} frames"
        )


def add_options(parser: argparse.ArgumentParser) -> None:
    """The scenario's own."""
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--every-s", type=float, default=10, help="between two samples")


def run(options: argparse.Namespace, report: Report) -> None:
    """Watch the daemon watch."""
    root = Path(tempfile.mkdtemp(prefix="rpiwatch-soak-"))
    films = _long_films(root, options.minutes)
    config = write_config(root / "soak.toml", films, pace="max", more=MORE)
    # The log's lines would fill this process's memory, not the daemon's.
    config.write_text(config.read_text().replace('format = "json"', 'format = "json"\nlevel = "warning"'))
    data = root / "data"
    samples: list[Sample] = []
    with Watch(config, data) as watch:
        while not (data / "rpiwatch.db").exists() or not _frames(data):
            if watch.process.poll() is not None:
                report.fail(f"the daemon did not begin:\n{watch.tail()}", root)
                return
            time.sleep(0.5)
        began_s = time.monotonic()
        while watch.process.poll() is None and (passed_s := time.monotonic() - began_s) < 60 * options.minutes:
            samples.append(_sample(watch, passed_s))
            if len(samples) % 6 == 1:
                report.say(str(samples[-1]))
            time.sleep(options.every_s)
        if watch.process.poll() is None:
            samples.append(_sample(watch, time.monotonic() - began_s))
            status = watch.stop()
        else:
            status = watch.end()
        if status or watch.other_lines:
            report.fail(f"the daemon ended with status {status}:\n{watch.tail()}", root)
    _judge(samples, report, root)
    problems = problems_of(data)
    if problems:
        report.fail("; ".join(problems), root)
    frames = _frames(data)
    report.figure("watched", round(samples[-1].at_s), "s")
    report.figure("frames", frames)
    report.figure("simulated", round(frames / FILM_FPS / 3600, 2), "camera hours")
    report.figure("label changes", query(data, "SELECT count(*) AS n FROM label_changes")[0]["n"])
    for row in query(data, "SELECT state, count(*) AS n FROM clips GROUP BY state"):
        report.figure(f"clips {row['state']}", row["n"])
    for row in query(data, "SELECT kind, count(*) AS n FROM incidents GROUP BY kind"):
        report.figure(f"incidents {row['kind']}", row["n"])
    if not report.failures:
        shutil.rmtree(root)


def _judge(samples: list[Sample], report: Report, root: Path) -> None:
    if len(samples) < 3:
        report.fail(f"only {len(samples)} samples", root)
        return
    # The first seconds fill rings and caches.
    start, middle, end = samples[min(2, len(samples) // 4)], samples[len(samples) // 2], samples[-1]
    for name, sample in (("start", start), ("middle", middle), ("end", end)):
        report.figure(name, str(sample))
    half = samples[len(samples) // 2 :]
    if len(half) > 2:
        slope, _ = statistics.linear_regression([s.at_s for s in half], [s.rss_mb for s in half])
        report.figure("slope of the RSS over the second half", round(slope * 3600, 1), "MB an hour")
    report.figure("largest RSS", max(s.rss_mb for s in samples), "MB")
    report.figure("largest WAL", max(s.wal_mb for s in samples), "MB")
    if end.rss_mb > RSS_GROWTH * middle.rss_mb + RSS_SLACK_MB:
        report.fail(f"RSS grows: {middle.rss_mb} MB in the middle, {end.rss_mb} MB at the end", root)
    if end.descriptors > middle.descriptors + 8:
        report.fail(f"descriptors grow: {middle.descriptors} in the middle, {end.descriptors} at the end", root)
    if end.threads > middle.threads + 4:
        report.fail(f"threads grow: {middle.threads} in the middle, {end.threads} at the end", root)
    if max(s.wal_mb for s in samples) > WAL_MAX_MB:
        report.fail(f"the write-ahead log grew to {max(s.wal_mb for s in samples)} MB", root)
    if end.clips_mb > 1.5 * CLIPS_MAX_BYTES / 1e6:
        report.fail(f"the clips take {end.clips_mb:.0f} MB, more than max_bytes", root)


def _long_films(root: Path, minutes: float) -> dict[str, Path | str]:
    """Two films that last for so long at any speed, made of small copies of the footage."""
    seconds = 60 * minutes * MOST_FPS / FILM_FPS / 2
    films: dict[str, Path | str] = {}
    once = root / "garden-once.mp4"
    make_film(once, VISITS)
    for name, film in (("street", find_footage("bikes.mp4")), ("garden", once)):
        small = root / f"{name}-small.mp4"
        length_s = _smaller(film, small)
        films[name] = root / f"{name}.mp4"
        repeat_film(small, root / f"{name}.mp4", 1 + int(seconds / length_s))
    return films


def _smaller(film: Path, target: Path) -> float:
    """The film with fewer bytes; its length in seconds."""
    frames = 0
    with av.open(str(film)) as source, av.open(str(target), "w") as copy:
        of = source.streams.video[0]
        stream = copy.add_stream("libx264", rate=FILM_FPS, options={"preset": "veryfast", "crf": "30", "bf": "0"})
        stream.width, stream.height, stream.pix_fmt = of.width, of.height, "yuv420p"
        for frame in source.decode(video=0):
            frame.pts, frame.time_base = frames, 1 / stream.codec_context.framerate
            copy.mux(stream.encode(frame))
            frames += 1
        copy.mux(stream.encode(None))
    return frames / FILM_FPS


def _sample(watch: Watch, at_s: float) -> Sample:
    process = Path("/proc") / str(watch.process.pid)
    data = watch.data_dir
    fields = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
    [clips] = query(
        data, "SELECT count(*) AS n, sum(bytes) FILTER (WHERE state IN ('complete', 'recovered')) AS bytes FROM clips"
    )
    return Sample(
        at_s=round(at_s, 1),
        rss_mb=round(int(fields["VmRSS"].split()[0]) / 1000, 1),
        descriptors=len(list((process / "fd").iterdir())),
        threads=int(fields["Threads"]),
        wal_mb=_megabytes(data / "rpiwatch.db-wal"),
        database_mb=_megabytes(data / "rpiwatch.db"),
        clips_mb=int(str(clips["bytes"] or 0)) / 1e6,
        clips=int(str(clips["n"])),
        frames=_frames(data),
    )


def _megabytes(file: Path) -> float:
    return round(file.stat().st_size / 1e6, 1) if file.exists() else 0.0


def _frames(data: Path) -> int:
    return int(str(query(data, "SELECT coalesce(sum(frames_seen), 0) AS n FROM heartbeats")[0]["n"]))
