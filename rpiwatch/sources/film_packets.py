"""The packets of an H.264 film beside its pictures, so that clips of it can be copied instead of encoded.

OpenCV decodes the film, and does not give what it decoded. So the film is read a second time, without decoding, which
takes some microseconds a picture.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import av
from av.bitstream import BitStreamFilterContext
from av.error import FFmpegError

from rpiwatch.records import VideoPacket

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from av.container import InputContainer
    from av.video.stream import VideoStream

LONGEST_GROUP_S = 12
"""From a key picture to the last that depends on it: a clip may begin so much earlier than it was wanted to."""
LARGEST_GROUP_BYTES = 16_000_000
MOST_DELAY = 16
"""Pictures (ITU-T H.264, max_num_reorder_frames)."""
PLAYED_FORMATS = ("yuv420p", "yuvj420p")
"""Others are encoded into one of these, as browsers do not play them."""
START_CODE = b"\0\0\0\1"
_START_CODES = (START_CODE, START_CODE[1:])
_IDR_SLICE = re.compile(rb"\x00\x00\x01[\x05\x25\x45\x65]")
"""Of a picture that none refers across (ITU-T H.264, table 7-1); what FFmpeg calls a key frame may be less."""


def open_packets(name: str) -> FilmPackets | None:
    """Open the film that can be opened under `name` for its packets; None where no clips can be copied of them."""
    try:
        container = av.open(name)
    except (FFmpegError, OSError, ValueError):
        return None
    try:
        return FilmPackets(container)
    except (FFmpegError, ValueError):
        container.close()
        return None


@dataclass(frozen=True, slots=True)
class _Coded:
    """A packet as the film has it, but as Annex B; its times in the film's own unit."""

    pts: int
    dts: int | None
    data: bytes
    is_key: bool


class FilmPackets:
    """Gives each picture's packet, in the order in which the pictures are shown. For one thread.

    The film's pictures must come in groups that begin with a key picture and depend on none of another group, each
    packet must be one picture, and all must be shown. From the first group on of which that is not true, or that is too
    long, and from the first picture on that is not the expected one, there are no packets any more.
    """

    def __init__(self, container: InputContainer) -> None:
        """Read as far as the first group; raise ValueError or FFmpegError where it is none of which clips are made."""
        stream = container.streams.video[0] if container.streams.video else None
        codec = stream.codec_context if stream is not None else None
        if stream is None or codec is None or codec.name != "h264" or codec.pix_fmt not in PLAYED_FORMATS:
            raise ValueError("no H.264 that every browser plays")
        if stream.time_base is None:
            raise ValueError("no times")
        self._container = container
        self._time_base: Fraction = stream.time_base
        self._first_pts = stream.start_time or 0
        self.size = codec.width, codec.height
        """Of its pictures, (width, height) in pixels."""
        self._parameters = parameters_of(bytes(codec.extradata or b""))
        self._coded = _read_coded(container, stream)
        self._key = next(self._coded, None)  # with which the next group begins
        self._delay: int | None = None if codec.has_b_frames else 0
        self._group: deque[tuple[int, VideoPacket]] = deque()  # in the order in which they are shown, with their pts
        self._is_over = False
        self._read_group()

    def of(self, at_ms: float, size: tuple[int, int]) -> VideoPacket | None:
        """The packet of the next picture, which is shown `at_ms` from the film's start in `size` (width, height).

        None where there is none, and then for all later ones: a clip cannot be copied over a gap.
        """
        if self._is_over:
            return None
        try:
            if not self._group:
                self._read_group()
            pts = self._first_pts + round(at_ms / 1000 / self._time_base)
        except (FFmpegError, ValueError, OverflowError):
            self.close()
            return None
        due_pts, packet = self._group.popleft()
        if due_pts != pts or size != self.size:
            self.close()
            return None
        return packet

    def close(self) -> None:
        """There are no packets any more; more than once does no harm."""
        self._is_over = True
        self._group.clear()
        self._container.close()

    def _read_group(self) -> None:
        key = self._key
        if key is None or not key.is_key:
            raise ValueError("no key picture")
        group = [key]
        size_bytes = len(key.data)
        self._key = None
        for coded in self._coded:
            if coded.is_key:
                self._key = coded
                break
            group.append(coded)
            size_bytes += len(coded.data)
            if size_bytes > LARGEST_GROUP_BYTES or (coded.pts - key.pts) * self._time_base > LONGEST_GROUP_S:
                raise ValueError("a group that is too long")
        shown = sorted(range(len(group)), key=lambda order: group[order].pts)
        times = [group[order].pts for order in shown]
        if shown[0] != 0 or any(a == b for a, b in pairwise(times)) or (self._key and self._key.pts <= times[-1]):
            raise ValueError("pictures that belong to no one group")
        if self._delay is None:
            # What is decoded before the first picture is shown; of so few pictures the most that can be.
            early = sum(coded.dts is None or coded.dts < key.pts for coded in group)
            self._delay = min(early, MOST_DELAY) if len(group) > MOST_DELAY else MOST_DELAY
        # Of what is shown first, n pictures, all is there when they are the first n to be decoded.
        latest = accumulate(shown, max)
        for place, (order, newest) in enumerate(zip(shown, latest, strict=True)):
            if order - place > self._delay:
                raise ValueError("pictures that are shown in another order than the film says")
            packet = VideoPacket(
                group[order].data, order == 0, self.size, self._parameters, order, self._delay, newest > place
            )
            self._group.append((group[order].pts, packet))


def parameters_of(extradata: bytes) -> bytes:
    """A stream's sequence and picture parameter sets as Annex B, from what its container holds; raises ValueError.

    Containers hold them so already, or, as MP4, in an AVCDecoderConfigurationRecord (ISO/IEC 14496-15, 5.3.3.1).
    """
    if extradata.startswith(_START_CODES):
        return extradata
    if not extradata.startswith(b"\1") or len(extradata) < 7:
        raise ValueError("no parameter sets")
    units: list[bytes] = []
    at = 5
    for mask in (0x1F, 0xFF):  # how many sequence sets there are has three bits of something else before it
        count, at = extradata[at : at + 1], at + 1
        for _ in range(count[0] & mask if count else 0):
            size = int.from_bytes(extradata[at : at + 2])
            units.append(extradata[at + 2 : at + 2 + size])
            at += 2 + size
    if at > len(extradata) or not all(units) or len(units) < 2:
        raise ValueError("torn parameter sets")
    return b"".join(START_CODE + unit for unit in units)


def _read_coded(container: InputContainer, stream: VideoStream) -> Iterator[_Coded]:
    """The film's packets in the order in which they are decoded, as Annex B; raises ValueError where one is damaged."""
    to_annex_b = BitStreamFilterContext("h264_mp4toannexb", stream)
    for packet in container.demux(stream):
        if not packet.size:
            continue
        filtered = to_annex_b.filter(packet)
        if len(filtered) != 1:
            raise ValueError("not one packet out of one")
        [coded] = filtered
        if coded.is_discard:
            return  # not shown: the film was cut, most often here
        if coded.pts is None or coded.is_corrupt:
            raise ValueError("a packet that is damaged or has no time")
        data = bytes(coded)
        yield _Coded(coded.pts, coded.dts, data, coded.is_keyframe and _IDR_SLICE.search(data) is not None)
