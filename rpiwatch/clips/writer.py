"""Compressed frames to an H.264 clip on the disk that survives a power cut. The one place that encodes video.

JPEG is encoded; the packets of a stream or a film are copied as they are.
"""

from __future__ import annotations

import itertools
import os
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, cast

import av
import cv2
import numpy as np
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace

from rpiwatch.boxes import WHOLE, Box, padded
from rpiwatch.clips.ring import RingFrame, RingOverrun, RingPacket, RingPicture, encode_jpeg
from rpiwatch.durable import sync_to_disk
from rpiwatch.records import ClipResult, Frame

if TYPE_CHECKING:
    from av import Packet, VideoFrame
    from av.container import InputContainer, OutputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

    from rpiwatch.config import ClipsSection
    from rpiwatch.records import VideoPacket

MICROSECONDS = 1_000_000
TIME_BASE = Fraction(1, MICROSECONDS)
USUAL_FPS = 30
"""What the encoder is told; the real times are each frame's own."""
CODEC = "h264"
THUMBNAIL_MARGIN = 0.3
"""Around a subject, in its longer side."""
THUMBNAIL_SIDE = 96
"""Pixels at least."""
PIXEL_FORMAT = "yuvj420p"
BT709_PRIMARIES, SRGB_TRANSFER = 1, 13  # as ITU-T H.273 numbers them

# While it is written the file is fragmented and plays up to its last whole fragment; when it is finished, the muxer
# hides the fragments inside one 'mdat' and adds the index of a plain MP4, in which every player can seek.
# With B-frames the first picture is shown at 0 and decoded before, which without negative offsets would delay it.
MUXER_OPTIONS = {"movflags": "hybrid_fragmented+frag_keyframe+empty_moov+default_base_moof+negative_cts_offsets"}

KEY_FRAME_US = MICROSECONDS
"""A key frame, hence a fragment on the disk, at least this often; a slower camera has nothing but key frames."""

# The key frames of a stream come when its camera likes: a fragment each second, wherever they are.
COPY_OPTIONS = MUXER_OPTIONS | {"frag_duration": str(MICROSECONDS)}


class ClipFailed(Exception):  # noqa: N818 - it says what happened
    """The clip could not be written; the message says why. With `is_left` the disk may keep a part of it."""

    def __init__(self, reason: str, *, is_left: bool = False) -> None:
        super().__init__(reason)
        self.is_left = is_left


def part_path(path: Path) -> Path:
    """Where a file is written before it is whole: `name.mp4` as `name.part.mp4`, in the same folder."""
    return path.with_suffix(f".part{path.suffix}")


def write_clip(
    frames: Iterable[RingPicture],
    data_dir: Path,
    path: str,
    section: ClipsSection,
    *,
    triggered_ns: int,
    peak_seq: Callable[[], int | None],
    box_at: Callable[[int], Box] = lambda _: WHOLE,
) -> ClipResult:
    """Write the frames as they come and publish the clip at `path`, relative to `data_dir`, and its thumbnail.

    Frames keep their capture times to the microsecond. What is written is safe about every second; the file gets its
    name only when it is whole and on the disk. An overrun of the frames ends the clip where it is. The thumbnail shows
    the frame `peak_seq()`, which may move on to later frames while the clip is written, around the box that `box_at`
    gives for it. The result's confidence is 0 and its scores are empty: these the caller knows.

    Blocks; raises `ClipFailed` for whatever the disk or the encoder refuses, and where the frames end before
    `triggered_ns`: a pre-roll alone shows nothing. What was written is then removed, where the disk lets us.
    """
    target = data_dir / path
    is_begun = False
    try:
        with _new_file(part_path(target)) as file, Mp4Clip(file, section) as clip:
            is_begun = True
            shown = _write(frames, clip, triggered_ns, peak_seq)
            thumbnail = _jpeg_of(shown, box_at(shown[-1].seq), section.jpeg_quality)
        publish(target)
        size_bytes = target.stat().st_size
    except (ClipFailed, OSError, av.FFmpegError) as error:
        is_gone = [remove(part_path(target)), remove(target)]
        reason = f"{path}: {getattr(error, 'strerror', None) or error}"
        raise ClipFailed(reason, is_left=is_begun and not all(is_gone)) from error
    return ClipResult(
        started_ns=clip.started_ns,
        ended_ns=clip.ended_ns,
        frames=clip.frames,
        width=clip.width,
        height=clip.height,
        codec=CODEC,
        bytes=size_bytes,
        thumbnail=write_thumbnail(data_dir, path, thumbnail) if thumbnail else None,
        peak_confidence=0.0,
        scores=(),
    )


class Mp4Clip:
    """One H.264 track in an MP4 file, its frames at their capture times; whole when the context ends without a fault.

    Each frame is shown when it was taken, from 0 on. What is encoded has no B-frames, so that a cut loses little. The
    pixels of JPEG stay as they are, in full range and BT.601, and are marked so: converting them would cost as much as
    encoding. Of the packets of a stream or a film the NAL units stay as they are; they are written in the order in
    which they are decoded, so some wait for one that is shown later, and are left out where it does not come.
    """

    def __init__(self, file: DurableFile, section: ClipsSection) -> None:
        self.frames = 0
        self.started_ns = 0
        self.ended_ns = 0
        self.width = 0
        self.height = 0
        self._file = file
        self._section = section
        self._container: OutputContainer | None = None
        self._stream: VideoStream | None = None
        self._parameters: bytes | None = None  # of the stream that is copied
        self._decoder = av.CodecContext.create("mjpeg", "r")
        self._pts_us = -1
        self._key_us = 0
        self._step_us = round(MICROSECONDS / USUAL_FPS)
        self._waiting: dict[int, tuple[RingPacket, int]] = {}  # by their order, with the time at which they are shown
        self._next_order = 0
        self._decoded_us: deque[int] = deque()  # when the next ones are decoded
        self._first_us = 0  # when the first one is
        self._held: Packet[VideoStream] | None = None  # its length is known when the next one comes
        self._held_us = 0
        self._synced_us = 0

    def __enter__(self) -> Mp4Clip:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None and self._stream is not None:
                self._finish(self._stream)
        finally:
            # Without effect on a file that is whole; on another one, what this still wants to write is to be removed.
            with suppress(OSError, av.FFmpegError):
                if self._container is not None:
                    self._container.close()

    def add(self, frame: RingPicture) -> Sequence[RingPicture]:
        """Encode or copy the next frame; give what could be written now, in the order in which it is decoded.

        What does not fit is left out: a JPEG that cannot be decoded, and what does not continue the stream that the
        clip began with.
        """
        if isinstance(frame, RingPacket):
            return self._copy(frame)
        if not self._encode(frame):
            return ()
        self._count(frame)
        return (frame,)

    def _count(self, frame: RingPicture) -> None:
        self.ended_ns = max(self.ended_ns, frame.mono_ns)
        self.frames += 1

    def _copy(self, frame: RingPacket) -> Sequence[RingPacket]:
        packet = frame.packet
        if self._stream is None:
            self._begin_copy(frame)
        if packet.parameters != self._parameters:
            return ()
        if packet.is_key:
            for _ in self._waiting:
                self._decoded_us.pop()
            self._waiting.clear()
            self._next_order = 0
        pts_us = self._next_pts_us(frame)
        self._decoded_us.append(pts_us)
        self._waiting[self._next_order if packet.order is None else packet.order] = frame, pts_us
        written: list[RingPacket] = []
        while (ready := self._waiting.pop(self._next_order, None)) is not None:
            self._mux([self._coded(*ready)])
            self._next_order += 1
            self._count(ready[0])
            written.append(ready[0])
        return written

    def _coded(self, frame: RingPacket, pts_us: int) -> Packet[VideoStream]:
        coded = cast("Packet[VideoStream]", av.Packet(frame.packet.data))
        if self._stream is not None:
            coded.stream = self._stream
        coded.time_base = TIME_BASE
        coded.pts, coded.dts = pts_us, self._decoded_us.popleft()
        coded.is_keyframe = frame.packet.is_key
        return coded

    def _begin_copy(self, frame: RingPacket) -> None:
        self.started_ns = frame.mono_ns
        self.width, self.height = frame.packet.size
        self._parameters = frame.packet.parameters
        # A picture is decoded when the one is shown that has its place, so many places earlier; the first before all.
        self._decoded_us.extend(-self._step_us * places for places in range(frame.packet.delay, 0, -1))
        self._first_us = -self._step_us * frame.packet.delay
        self._container = av.open(self._file, "w", format="mp4", options=COPY_OPTIONS)
        with _elementary_stream(frame.packet) as source:
            self._stream = self._container.add_stream_from_template(source.streams.video[0])
        self._stream.time_base = TIME_BASE

    def _next_pts_us(self, frame: RingPicture) -> int:
        pts_us = max((frame.mono_ns - self.started_ns) // 1000, self._pts_us + 1)
        if self.frames:
            self._step_us = pts_us - self._pts_us
        self._pts_us = pts_us
        return pts_us

    def _encode(self, frame: RingFrame) -> bool:
        picture = self._decode(frame.jpeg)
        if picture is None or self._parameters is not None:
            return False
        stream = self._stream or self._begin(frame)
        pts_us = self._next_pts_us(frame)
        # The next frame would come too late to be the key frame.
        is_key = pts_us + self._step_us > self._key_us + KEY_FRAME_US or not self.frames
        if is_key:
            self._key_us = pts_us
        picture = picture.reformat(width=self.width, height=self.height, format=PIXEL_FORMAT)
        picture.pts, picture.time_base = pts_us, TIME_BASE
        picture.pict_type = PictureType.I if is_key else PictureType.NONE
        self._mux(stream.encode(picture))
        return True

    def _begin(self, frame: RingFrame) -> VideoStream:
        self.started_ns = frame.mono_ns
        self.width, self.height = (side - side % 2 for side in frame.size)  # 4:2:0 wants even sides
        self._container = av.open(self._file, "w", format="mp4", options=MUXER_OPTIONS)
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
        if self._parameters is None:
            self._mux(stream.encode(None))
        # The last that is decoded may be another than the last that is shown; together they last as long as the clip.
        last_us = (self.ended_ns - self.started_ns) // 1000
        self._mux_held(max(last_us + self._step_us - (self._held_us - self._first_us), 1))
        if self._container is not None:
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
            dts_us = packet.dts or 0
            self._mux_held(dts_us - self._held_us)
            self._held, self._held_us = packet, dts_us

    def _mux_held(self, duration_us: int) -> None:
        if self._held is None or self._container is None:
            return
        self._held.duration = duration_us
        self._container.mux(self._held)
        if self._held.is_keyframe or self._held_us >= self._synced_us + KEY_FRAME_US:
            self._file.sync()  # the fragment before it is written
            self._synced_us = self._held_us


def _write(
    frames: Iterable[RingPicture], clip: Mp4Clip, triggered_ns: int, peak_seq: Callable[[], int | None]
) -> Sequence[RingPicture]:
    """Add all frames to the clip; give the one for the thumbnail, with all that were decoded since its key picture."""
    thumbnail: Sequence[RingPicture] = ()
    since_key: list[RingPicture] = []
    ended_because = "stopped"
    try:
        for frame in frames:
            for written in clip.add(frame):
                if isinstance(written, RingFrame) or written.packet.is_key:
                    since_key = []
                since_key.append(written)
                if not thumbnail or written.seq == peak_seq():
                    thumbnail = tuple(since_key)
    except RingOverrun as overrun:
        ended_because = str(overrun)
    if not clip.frames or clip.ended_ns < triggered_ns:
        raise ClipFailed(f"{ended_because} before its trigger was written")
    return thumbnail


def _jpeg_of(pictures: Sequence[RingPicture], box: Box, quality: int) -> bytes | None:
    """The last picture around `box` as JPEG, None where it cannot be decoded; it depends on those before it.

    Packets are in the order in which they are decoded.
    """
    *_, last = pictures
    if isinstance(last, RingFrame):
        if box == WHOLE:
            return last.jpeg
        image = cv2.imdecode(np.frombuffer(last.jpeg, np.uint8), cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
        return _cut_jpeg(last, cast("NDArray[np.uint8]", image), box, quality) if image is not None else None
    decoder = av.CodecContext.create("h264", "r")
    decoder.extradata = last.packet.parameters
    shown: VideoFrame | None = None
    coded = [av.Packet(picture.packet.data) for picture in pictures if isinstance(picture, RingPacket)]
    for number, packet in enumerate(coded):
        packet.pts = number
    with suppress(av.FFmpegError):
        for frame in itertools.chain.from_iterable(map(decoder.decode, (*coded, None))):
            if shown is None or shown.pts != len(coded) - 1:
                shown = frame
    if shown is None:
        return None
    return _cut_jpeg(last, cast("NDArray[np.uint8]", shown.to_ndarray(format="bgr24")), box, quality)


def _cut_jpeg(picture: RingPicture, image: NDArray[np.uint8], box: Box, quality: int) -> bytes:
    if box != WHOLE:
        height, width = image.shape[:2]
        area = padded(box, (width, height), THUMBNAIL_MARGIN, THUMBNAIL_SIDE)
        left, top, right, bottom = area.pixels(width, height)
        image = np.ascontiguousarray(image[top:bottom, left:right])
    return encode_jpeg(Frame(picture.seq, picture.mono_ns, image), quality)


def _elementary_stream(packet: VideoPacket) -> InputContainer:
    """The stream that begins with this key picture, as the muxer wants to know it; close it after use."""
    return av.open(BytesIO(packet.parameters + packet.data), "r", format="h264")


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
        sync_to_disk(made.parent)


def remove(path: Path) -> bool:
    """Remove a file where the disk lets us, and tell whether it is surely gone; what stays is for the next start.

    In a folder that is not there, because its disk went away, it may be waiting for us.
    """
    try:
        path.unlink()
    except FileNotFoundError:
        return os.path.isdir(path.parent)  # noqa: PTH112 - that of a Path raises what a failing disk says
    except OSError:
        return False
    return True


def publish(target: Path) -> None:
    """Give a whole and synced part file its name, for good."""
    part_path(target).replace(target)
    sync_to_disk(target.parent)


def _new_file(path: Path) -> DurableFile:
    """A new file in a folder that is made where it is missing."""
    make_folder(path.parent)
    try:
        return DurableFile(path)
    except FileNotFoundError:
        # Whoever removes old clips removes folders that they leave empty, and this one was.
        make_folder(path.parent)
        return DurableFile(path)


class DurableFile:
    """A new file that the muxer writes to; on the disk when its context ends without a fault.

    The muxer ends by writing the index and then, far back, the one header that makes it count. What came before is
    brought to the disk before it goes back, so that a power cut finds the fragments or the whole, never a mixture.
    After a fault of the disk nothing more is written: PyAV raises the first, and prints each later one as a traceback.
    """

    def __init__(self, path: Path) -> None:
        self._raw = path.open("wb", buffering=0)
        self._fault: OSError | None = None

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
        while rest and self._fault is None:
            try:
                rest = rest[self._raw.write(rest) :]
            except OSError as fault:
                self._fault = fault
                raise
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to another place, with all that was written safe on the disk."""
        if self._fault is None:
            try:
                self.sync()
            except OSError as fault:
                self._fault = fault
                raise
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        """The place of the next byte."""
        return self._raw.tell()

    def sync(self) -> None:
        """Bring what was written to the disk; raises the fault after which something was not."""
        if self._fault is not None:
            raise self._fault
        os.fsync(self._raw.fileno())
