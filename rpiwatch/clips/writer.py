"""Compressed frames to an H.264 clip on the disk that survives a power cut. The one place that encodes video."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace

from rpiwatch.clips.ring import RingOverrun
from rpiwatch.records import ClipResult

if TYPE_CHECKING:
    from av import Packet, VideoFrame
    from av.container import OutputContainer
    from av.video.stream import VideoStream

    from rpiwatch.clips.ring import RingFrame
    from rpiwatch.config import ClipsSection

MICROSECONDS = 1_000_000
TIME_BASE = Fraction(1, MICROSECONDS)
USUAL_FPS = 30
"""What the encoder is told; the real times are each frame's own."""
CODEC = "h264"
PIXEL_FORMAT = "yuvj420p"
BT709_PRIMARIES, SRGB_TRANSFER = 1, 13  # as ITU-T H.273 numbers them

# While it is written the file is fragmented and plays up to its last whole fragment; when it is finished, the muxer
# hides the fragments inside one 'mdat' and adds the index of a plain MP4, in which every player can seek.
MUXER_OPTIONS = {"movflags": "hybrid_fragmented+frag_keyframe+empty_moov+default_base_moof"}

KEY_FRAME_US = MICROSECONDS
"""A key frame, hence a fragment on the disk, at least this often; a slower camera has nothing but key frames."""


class ClipFailed(Exception):  # noqa: N818 - it says what happened
    """The clip could not be written; the message says why, and nothing of it is left."""


def part_path(path: Path) -> Path:
    """Where a file is written before it is whole: `name.mp4` as `name.part.mp4`, in the same folder."""
    return path.with_suffix(f".part{path.suffix}")


def write_clip(
    frames: Iterable[RingFrame],
    data_dir: Path,
    path: str,
    section: ClipsSection,
    *,
    triggered_ns: int,
    peak_seq: Callable[[], int | None],
) -> ClipResult:
    """Encode the frames as they come and publish the clip at `path`, relative to `data_dir`, and its thumbnail.

    Frames keep their capture times to the microsecond. What is written is safe about every second; the file gets its
    name only when it is whole and on the disk. An overrun of the frames ends the clip where it is. The thumbnail shows
    the frame `peak_seq()`, which may move on to later frames while the clip is written. The result's confidence is 0
    and its scores are empty: these the caller knows.

    Blocks; raises `ClipFailed` for whatever the disk or the encoder refuses, and where the frames end before
    `triggered_ns`: a pre-roll alone shows nothing.
    """
    target = data_dir / path
    try:
        make_folder(target.parent)
        with DurableFile(part_path(target)) as file, Mp4Encoder(file, section) as clip:
            thumbnail = _encode(frames, clip, triggered_ns, peak_seq)
        publish(target)
        size_bytes = target.stat().st_size
    except (ClipFailed, OSError, av.FFmpegError) as error:
        remove(part_path(target))
        remove(target)
        raise ClipFailed(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    return ClipResult(
        started_ns=clip.started_ns,
        ended_ns=clip.ended_ns,
        frames=clip.frames,
        width=clip.width,
        height=clip.height,
        codec=CODEC,
        bytes=size_bytes,
        thumbnail=write_thumbnail(data_dir, path, thumbnail),
        peak_confidence=0.0,
        scores=(),
    )


class Mp4Encoder:
    """One H.264 track in an MP4 file, its frames at their capture times; whole when the context ends without a fault.

    It has no B-frames: each frame is shown when it was taken, from 0 on, and a cut loses little. The pixels stay as
    JPEG has them, in full range and BT.601, and are marked so: converting them would cost as much as encoding.
    """

    def __init__(self, file: DurableFile, section: ClipsSection) -> None:
        self.frames = 0
        self.started_ns = 0
        self.ended_ns = 0
        self.width = 0
        self.height = 0
        self._file = file
        self._section = section
        self._container: OutputContainer = av.open(file, "w", format="mp4", options=MUXER_OPTIONS)
        self._stream: VideoStream | None = None
        self._decoder = av.CodecContext.create("mjpeg", "r")
        self._pts_us = -1
        self._key_us = 0
        self._step_us = round(MICROSECONDS / USUAL_FPS)
        self._held: Packet[VideoStream] | None = None  # its length is known when the next one comes
        self._held_us = 0

    def __enter__(self) -> Mp4Encoder:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None and self._stream is not None:
                self._finish(self._stream)
        finally:
            # Without effect on a file that is whole; on another one, what this still wants to write is to be removed.
            with suppress(OSError, av.FFmpegError):
                self._container.close()

    def add(self, frame: RingFrame) -> bool:
        """Encode the next frame; a picture that cannot be decoded is left out, which gives False."""
        picture = self._decode(frame.jpeg)
        if picture is None:
            return False
        stream = self._stream or self._begin(frame)
        pts_us = max((frame.mono_ns - self.started_ns) // 1000, self._pts_us + 1)
        if self.frames:
            self._step_us = pts_us - self._pts_us
        # The next frame would come too late to be the key frame.
        is_key = pts_us + self._step_us > self._key_us + KEY_FRAME_US or not self.frames
        if is_key:
            self._key_us = pts_us
        picture = picture.reformat(width=self.width, height=self.height, format=PIXEL_FORMAT)
        picture.pts, picture.time_base = pts_us, TIME_BASE
        picture.pict_type = PictureType.I if is_key else PictureType.NONE
        self._mux(stream.encode(picture))
        self._pts_us = pts_us
        self.ended_ns = frame.mono_ns
        self.frames += 1
        return True

    def _begin(self, frame: RingFrame) -> VideoStream:
        self.started_ns = frame.mono_ns
        self.width, self.height = (side - side % 2 for side in frame.size)  # 4:2:0 wants even sides
        stream = self._container.add_stream("libx264", rate=USUAL_FPS)
        stream.width, stream.height, stream.pix_fmt = self.width, self.height, PIXEL_FORMAT
        stream.time_base = TIME_BASE
        codec = stream.codec_context
        codec.time_base = TIME_BASE
        codec.thread_count = 1  # one more costs the model its processor and gains nothing at a camera's pace
        codec.gop_size = 10 * USUAL_FPS  # key frames are asked for by time
        codec.color_range = ColorRange.JPEG
        codec.colorspace = Colorspace.ITU601
        codec.color_primaries = BT709_PRIMARIES
        codec.color_trc = SRGB_TRANSFER
        stream.options = {"preset": self._section.preset, "crf": str(self._section.crf), "bf": "0", "forced-idr": "1"}
        self._stream = stream
        return stream

    def _finish(self, stream: VideoStream) -> None:
        self._mux(stream.encode(None))
        if self._held is not None:
            self._held.duration = self._step_us
            self._container.mux(self._held)
        self._container.close()

    def _decode(self, jpeg: bytes) -> VideoFrame | None:
        if not jpeg:
            return None
        try:
            pictures = self._decoder.decode(av.Packet(jpeg))
        except av.FFmpegError:
            self._decoder = av.CodecContext.create("mjpeg", "r")
            return None
        return pictures[0] if pictures else None

    def _mux(self, packets: Iterable[Packet[VideoStream]]) -> None:
        for packet in packets:
            pts_us = packet.pts or 0
            if self._held is not None:
                self._held.duration = pts_us - self._held_us
                self._container.mux(self._held)
                if self._held.is_keyframe:
                    self._file.sync()  # the fragment before it is written
            self._held, self._held_us = packet, pts_us


def _encode(
    frames: Iterable[RingFrame], clip: Mp4Encoder, triggered_ns: int, peak_seq: Callable[[], int | None]
) -> bytes:
    """Encode all frames; give the one for the thumbnail."""
    thumbnail = b""
    ended_because = "stopped"
    try:
        for frame in frames:
            if clip.add(frame) and (not thumbnail or frame.seq == peak_seq()):
                thumbnail = frame.jpeg
    except RingOverrun as overrun:
        ended_because = str(overrun)
    if not clip.frames or clip.ended_ns < triggered_ns:
        raise ClipFailed(f"{ended_because} before its trigger was written")
    return thumbnail


def write_thumbnail(data_dir: Path, path: str, jpeg: bytes) -> str | None:
    """Publish a clip's thumbnail beside it; gives its path relative to `data_dir`, None where the disk refuses."""
    target = (data_dir / path).with_suffix(".jpg")
    try:
        with DurableFile(part_path(target)) as file:
            file.write(jpeg)
        publish(target)
    except OSError:
        remove(part_path(target))
        return None  # a clip without its picture is still a clip
    return str(Path(path).with_suffix(".jpg"))


def make_folder(folder: Path) -> None:
    """Make a folder that is still there after a power cut."""
    missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for made in missing:
        sync_folder(made.parent)


def remove(path: Path) -> None:
    """Remove a file where the disk lets us; what stays is found at the next start."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Bring the folder's list of names to the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def publish(target: Path) -> None:
    """Give a whole and synced part file its name, for good."""
    part_path(target).replace(target)
    sync_folder(target.parent)


class DurableFile:
    """A new file that the muxer writes to; on the disk when its context ends without a fault.

    The muxer ends by writing the index and then, far back, the one header that makes it count. What came before is
    brought to the disk before it goes back, so that a power cut finds the fragments or the whole, never a mixture.
    """

    def __init__(self, path: Path) -> None:
        self._raw = path.open("wb", buffering=0)

    def __enter__(self) -> DurableFile:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self.sync()
        finally:
            self._raw.close()

    def write(self, data: bytes) -> int:
        """Write all of it, to the operating system."""
        rest = memoryview(data)
        while rest:
            rest = rest[self._raw.write(rest) :]
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to another place, with all that was written safe on the disk."""
        self.sync()
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        """The place of the next byte."""
        return self._raw.tell()

    def sync(self) -> None:
        """Bring what was written to the disk."""
        os.fsync(self._raw.fileno())
