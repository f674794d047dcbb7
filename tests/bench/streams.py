"""What an H.264 stream costs a frame: copied into its clip as it comes, beside encoded as a camera's pictures are.

    python -m tests.bench.streams [VIDEO]

Both ways read the same stream, decode every picture and look at every one as a model does; the processor's time of the
whole process is counted, in turn, so that both meet the same machine.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import av

from rpiwatch.clips import FrameRing, encode_jpeg
from rpiwatch.clips.writer import write_clip
from rpiwatch.clock import SystemClock
from rpiwatch.config import ClipsSection
from rpiwatch.demo import EMPTY, Stretch, make_film
from rpiwatch.records import Frame
from rpiwatch.sources import SourceLost
from rpiwatch.sources.stream import StreamSource
from tests.streams import make_stream_film

SIZES = ((640, 480), (1280, 720))
ROUNDS = 3


def frames_of(film: Path) -> Iterator[Frame]:
    """The film's frames as a network camera's, as fast as they come."""
    source = StreamSource(str(film), av.open(str(film)), SystemClock(), threading.Event())
    try:
        while (frame := source.read()) is not None:
            yield frame
    except SourceLost:
        pass
    finally:
        source.close()


def record(frames: Iterable[Frame], *, copies: bool, looks: bool) -> tuple[float, int]:
    """Milliseconds of the processor a frame, from the stream to the clip on the disk; and the clip's bytes."""
    section = ClipsSection()
    ring = FrameRing(3600, 10**10, lossless=False)
    count = last_ns = 0
    began_s = time.process_time()
    for frame in frames:
        if looks:
            _ = frame.image
        if copies and frame.packet is not None:
            ring.append_packet(frame.seq, frame.mono_ns, frame.packet)
        else:
            height, width = frame.image.shape[:2]
            ring.append(frame.seq, frame.mono_ns, encode_jpeg(frame, section.jpeg_quality), (width, height))
        count, last_ns = count + 1, frame.mono_ns
    ring.decide(last_ns)
    reader = ring.read_from(0)
    reader.end_at(last_ns + 1)
    with tempfile.TemporaryDirectory() as folder:
        result = write_clip(reader, Path(folder), "a.mp4", section, triggered_ns=0, peak_seq=lambda: count // 2)
        return 1000 * (time.process_time() - began_s) / count, result.bytes


def main(video: str | None = None) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = Path(video) if video else folder / "film.mp4"
        if video is None:
            make_film(source, (Stretch("chelsea.png", 6), Stretch(EMPTY, 6)))
        for size in SIZES:
            film = folder / f"{size[0]}.ts"
            make_stream_film(source, film, key_every=50, size=size)
            ways = {
                "copied, every frame looked at": {"copies": True, "looks": True},
                "copied, none looked at": {"copies": True, "looks": False},
                "encoded, every frame looked at": {"copies": False, "looks": True},
            }
            figures: dict[str, list[tuple[float, int]]] = {way: [] for way in ways}
            for _ in range(ROUNDS):
                for way, how in ways.items():
                    figures[way].append(record(frames_of(film), **how))
            for way, rounds in figures.items():
                milliseconds, written = min(rounds)
                print(f"{size[0]}x{size[1]}  {way:<32} {milliseconds:7.2f} ms of CPU a frame   {written / 1e6:6.2f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
