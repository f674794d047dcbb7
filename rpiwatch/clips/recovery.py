"""What a killed writer or a power cut leaves becomes a clip again."""

from __future__ import annotations

import stat
from collections.abc import Iterable
from contextlib import suppress
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, cast

import av

from rpiwatch.clips.ring import encode_jpeg
from rpiwatch.clips.writer import (
    CODEC,
    MUXER_OPTIONS,
    ClipFailed,
    DurableFile,
    make_folder,
    part_path,
    publish,
    remove,
    write_thumbnail,
)
from rpiwatch.durable import sync_to_disk
from rpiwatch.records import ClipResult, Frame

if TYPE_CHECKING:
    import numpy as np
    from av import Packet
    from av.container import InputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

QUARANTINE = "quarantine"
THUMBNAIL_QUALITY = 90
_DAMAGED = (av.FFmpegError, ValueError, IndexError, KeyError, StopIteration, OverflowError)
"""What PyAV raises over bytes that a failing card left (UnicodeDecodeError is a ValueError)."""
READ_BYTES = 1 << 20
HEADER_BYTES = 4096
"""A file of no more than this holds no picture."""


def recover_clip(data_dir: Path, path: str) -> ClipResult | None:
    """Make the clip at `path`, relative to `data_dir`, whole that was not finished, up to its last frame that decodes.

    The result counts its times from the clip's first frame (`started_ns` is 0); its confidence is 0 and its scores are
    empty. None where there is nothing to play: what is there then moves to the folder `quarantine`, unless it is too
    small to hold a picture. Raises `ClipFailed` where the disk refuses; all is then left for another time.
    """
    try:
        return _recover(data_dir, path)
    except OSError as error:
        raise ClipFailed(f"{path}: {error.strerror or error}") from error


def measure_clip(data_dir: Path, path: str) -> ClipResult | None:
    """What the clip at `path`, relative to `data_dir`, holds up to the first frame that does not decode; None: nothing.

    Times, confidence and scores are as `recover_clip` has them; the thumbnail is the one that lies beside it, if any.
    Raises OSError where the disk does not give the file, which says nothing of what it holds.
    """
    file = data_dir / path
    found = _measure(file)
    if found is None:
        return None
    frames, length_us, (width, height) = found
    thumbnail = Path(path).with_suffix(".jpg")
    return ClipResult(
        started_ns=0,
        ended_ns=1000 * length_us,
        frames=frames,
        width=width,
        height=height,
        codec=CODEC,
        bytes=file.stat().st_size,
        thumbnail=str(thumbnail) if (data_dir / thumbnail).is_file() else None,
        peak_confidence=0.0,
        scores=(),
    )


def shows_picture(data_dir: Path, path: str) -> bool:
    """Whether a thumbnail can be decoded. Raises OSError as `measure_clip`."""
    file = data_dir / path
    jpeg = file.read_bytes() if stat.S_ISREG(file.lstat().st_mode) else b""
    try:
        return len(av.CodecContext.create("mjpeg", "r").decode(av.Packet(jpeg))) == 1
    except _DAMAGED:
        return False


def make_thumbnail(data_dir: Path, path: str) -> str | None:
    """Give a clip that has lost its thumbnail another, from its middle; its path in the data folder."""
    return _thumbnail(data_dir, path)


def quarantine(data_dir: Path, path: str) -> str:
    """Move a file of the data folder to the folder `quarantine`, under a name that nothing there has; give it."""
    folder, source = data_dir / QUARANTINE, data_dir / path
    make_folder(folder)
    target = folder / source.name
    number = 1
    while target.exists() or target.is_symlink():
        number += 1
        target = folder / f"{source.stem}-{number}{source.suffix}"
    source.rename(target)
    sync_to_disk(folder)
    sync_to_disk(source.parent)
    return str(target.relative_to(data_dir))


def remove_clips(data_dir: Path, paths: Iterable[str]) -> None:
    """Remove clips and thumbnails, given relative to `data_dir`, finished or not; what the disk keeps stays."""
    for path in paths:
        remove(data_dir / path)
        remove(part_path(data_dir / path))


def remove_unfinished(data_dir: Path, paths: Iterable[str]) -> None:
    """Remove what the disk did not let go of clips that failed: their part files, never what carries a clip's name."""
    for path in paths:
        remove(part_path(data_dir / path))


def _recover(data_dir: Path, path: str) -> ClipResult | None:
    target = data_dir / path
    part = part_path(target)
    whole = target.exists()  # killed after the file had its name, before its row knew
    if whole:
        remove(part)
    elif not part.exists():
        return None
    found = _measure(target) if whole else _rewrite(part)
    if found is None:
        _set_aside(target if whole else part, data_dir)
        return None
    if not whole:
        part_path(part).replace(part)
        publish(target)
    frames, length_us, (width, height) = found
    return ClipResult(
        started_ns=0,
        ended_ns=1000 * length_us,
        frames=frames,
        width=width,
        height=height,
        codec=CODEC,
        bytes=target.stat().st_size,
        thumbnail=_thumbnail(data_dir, path),
        peak_confidence=0.0,
        scores=(),
    )


def _open(file: Path) -> InputContainer:
    """Open a clip as what it must be: a damaged file may look like anything, music for example.

    No link is followed, and nothing is opened that may never give a byte.
    """
    if not stat.S_ISREG(file.lstat().st_mode):
        raise ValueError(f"{file} is no file")
    container = av.open(str(file), format="mp4")
    codec = container.streams.video[0].codec_context if container.streams.video else None
    if codec is None or codec.name != CODEC:
        container.close()
        raise ValueError(f"{file} holds no {CODEC}")
    return container


def _measure(file: Path) -> tuple[int, int, tuple[int, int]] | None:
    """Frames that decode, microseconds from the first to the last of them, and (width, height); None without any."""
    try:
        with _open(file) as container:
            return _describe(container, _whole_packets(container))
    except _DAMAGED:
        _read_through(file)
        return None


def _rewrite(part: Path) -> tuple[int, int, tuple[int, int]] | None:
    """Copy what is whole in a part file to a finished file beside it, without encoding; measured as by `_measure`."""
    try:
        with _open(part) as source:
            packets = _whole_packets(source)
            found = _describe(source, packets)
            if found is not None:
                with DurableFile(part_path(part)) as file, av.open(file, "w", "mp4", options=MUXER_OPTIONS) as copy:
                    stream = copy.add_stream_from_template(source.streams.video[0])
                    for packet in packets:
                        packet.stream = stream
                        copy.mux(packet)
            return found
    except _DAMAGED:
        remove(part_path(part))
        _read_through(part)
        return None


def _read_through(file: Path) -> None:
    """Raise OSError where it is the disk that does not give a file: PyAV has the same errors for what is no video."""
    if stat.S_ISREG(file.lstat().st_mode):
        with file.open("rb") as content:
            while content.read(READ_BYTES):
                pass


def _whole_packets(container: InputContainer) -> list[Packet[VideoStream]]:
    """The packets up to the first one that is torn, in the order in which they are decoded; each is one frame."""
    stream = container.streams.video[0]
    packets: list[Packet[VideoStream]] = []
    whole: set[int | None] = set()
    try:
        for packet in container.demux(stream):
            if packet.size:
                if packet.is_corrupt:
                    break
                packets.append(packet)
            # Frames that are shown in another order come later than their packets, the last ones at the end.
            frames = packet.decode()
            whole.update(frame.pts for frame in frames if not frame.is_corrupt)
            if any(frame.is_corrupt for frame in frames):
                break
    except _DAMAGED:
        pass  # what came before is whole
    with suppress(*_DAMAGED):
        whole.update(frame.pts for frame in stream.codec_context.decode(None) if not frame.is_corrupt)
    return list(takewhile(lambda packet: packet.pts in whole, packets))


def _describe(container: InputContainer, packets: list[Packet[VideoStream]]) -> tuple[int, int, tuple[int, int]] | None:
    if not packets:
        return None
    first_pts = packets[0].pts or 0
    last_pts = max(packet.pts or 0 for packet in packets)
    length_us = round((last_pts - first_pts) * packets[0].time_base * 1_000_000)
    codec = container.streams.video[0].codec_context
    return len(packets), length_us, (codec.width, codec.height)


def _thumbnail(data_dir: Path, path: str) -> str | None:
    """The clip's own where it has one, else its middle: of what the model said nothing is left."""
    picture = Path(path).with_suffix(".jpg")
    if (data_dir / picture).exists():
        return str(picture)
    try:
        with _open(data_dir / path) as container:
            container.seek((container.duration or 0) // 2)
            frame = next(container.decode(video=0))
        image = cast("NDArray[np.uint8]", frame.to_ndarray(format="bgr24"))
    except _DAMAGED:
        return None
    return write_thumbnail(data_dir, path, encode_jpeg(Frame(0, 0, image), THUMBNAIL_QUALITY))


def _set_aside(file: Path, data_dir: Path) -> None:
    if file.stat().st_size <= HEADER_BYTES:
        file.unlink()
        return
    quarantine(data_dir, str(file.relative_to(data_dir)))
