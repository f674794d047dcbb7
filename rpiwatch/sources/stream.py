"""Network cameras as sources: RTSP over TCP, and HTTP (MJPEG and whatever else FFmpeg reads)."""

from __future__ import annotations

import errno
import os
import re
import threading
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

import av
import numpy as np
from av.codec.context import Flags
from av.error import FFmpegError, HTTPError, HTTPForbiddenError, HTTPNotFoundError, HTTPUnauthorizedError
from av.video.reformatter import VideoReformatter

from rpiwatch.addresses import without_secrets
from rpiwatch.records import Frame, VideoPacket
from rpiwatch.sources.jpeg import JPEG_END, JPEG_START, decode_jpeg, read_jpeg
from rpiwatch.sources.opencv import usable_fps
from rpiwatch.sources.protocol import SourceError, SourceInfo, SourceLost

if TYPE_CHECKING:
    from av import Packet, VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection

READ_TIMEOUT_S = 2.5
"""A stream that gives nothing for so long is lost. FFmpeg cannot be woken, so it is below what a stop may take."""
OPEN_TIMEOUT_S = 4.0
FIRST_PICTURE_S = 15.0
"""For the first key picture: cameras send one every 1 to 10 s."""

OPTIONS = {
    "rtsp_transport": "tcp",
    "allowed_media_types": "video",
    # No playlist that a server sends may name a file here.
    "protocol_whitelist": "rtsp,rtsps,rtp,tcp,tls,http,https,httpproxy,crypto",
    "timeout": str(round(READ_TIMEOUT_S * 1e6)),
    # What is read to find out what the stream is comes late and all at once: read little.
    "analyzeduration": "1000000",
    "fpsprobesize": "0",
}
UNTIMED_FORMATS = frozenset(("mpjpeg", "mjpeg", "h264", "hevc", "mpegvideo", "jpeg_pipe"))
"""Whose timestamps FFmpeg makes up from a frame rate that it guesses."""

WITH_LUMA_FIRST = frozenset(("yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "nv12", "gray"))
"""FFmpeg's names of pixel formats whose first plane is the picture in grey, a byte a point."""

START_CODES = (b"\0\0\0\1", b"\0\0\1")
HUFFMAN_TABLE = b"\xff\xc4"
"""Begins in a JPEG the tables without which not every program shows it; some cameras leave them out."""

SECOND_NS = 1_000_000_000
LONGEST_LAG_NS = 10 * SECOND_NS
CATCH_UP = 200

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


def open_stream(
    camera: CameraSection,
    clock: Clock,
    stop: threading.Event,
    min_side: int | None = None,
    environ: Mapping[str, str] | None = None,
) -> StreamSource:
    """Connect to `camera.source` and decode its first picture; JPEG no larger than `min_side` asks for.

    `${NAME}` in the address stands for an environment variable's value, so that the configuration holds no secret.
    Raises `SourceError`, which shows the address without secrets.
    """
    shown = without_secrets(camera.source)
    wrong = f"camera {camera.name!r}: source {shown!r}"
    scheme, _, rest = camera.source.partition("://")
    address = _with_variables(rest, wrong, os.environ if environ is None else environ)
    try:
        container = av.open(
            f"{scheme.lower()}://{address}", options=dict(OPTIONS), timeout=(OPEN_TIMEOUT_S, READ_TIMEOUT_S)
        )
    except (FFmpegError, ValueError) as error:
        # Without the cause, whose text holds the address.
        raise SourceError(f"{wrong} {_opening_fault(error)}") from None
    try:
        source = StreamSource(shown, container, clock, stop, min_side)
        source.see_first_picture()
    except SourceLost as lost:
        container.close()
        raise SourceError(f"{wrong} gave no picture: {lost}") from None
    except BaseException:
        container.close()
        raise
    return source


class StreamSource:
    """Frames of a network camera.

    H.264 is handed on as it came, for clips that are copied instead of encoded. Every picture of it is decoded, since
    those after it depend on it; into BGR it is converted when somebody looks. JPEG is handed on, too, and decoded as
    `decode_jpeg` does; one that not every program shows, for it lacks tables, is only decoded. Of H.264 whose pictures
    are shown in another order than they come, and of other codecs, only the decoded picture is given. What is damaged
    is left out, with all that depends on it.
    """

    timeline = None
    lossless = False

    def __init__(
        self,
        uri: str,
        container: InputContainer,
        clock: Clock,
        stop: threading.Event,
        min_side: int | None = None,
    ) -> None:
        if not container.streams.video:
            raise SourceLost("there is no video in it; expected the address of the camera's video")
        stream = container.streams.video[0]
        self._container = container
        self._stream = stream
        self._packets = container.demux(stream)
        self._clock = clock
        self._stop = stop
        self._codec = stream.codec_context
        self._parameters = bytes(self._codec.extradata or b"")
        self._copies = (
            self._codec.name == "h264" and not self._codec.has_b_frames and self._parameters.startswith(START_CODES)
        )
        if self._copies:
            # Each packet gives its picture at once, and the model keeps its processor.
            self._codec.thread_count = 1
            self._codec.flags |= Flags.low_delay
        self._times = StreamTimes()
        self._is_timed = container.format.name not in UNTIMED_FORMATS
        self._min_side = min_side
        self._convert = Converter()
        self._seq = -1
        self._awaits_key = True
        self._ready: deque[Frame] = deque()
        self._size: tuple[int, int] | None = None
        self._uri = uri

    @property
    def info(self) -> SourceInfo:
        """See `Source`."""
        width, height = self._size or (self._codec.width, self._codec.height)
        rate = self._stream.average_rate
        return SourceInfo(
            uri=self._uri,
            kind="stream",
            width=width,
            height=height,
            fps=usable_fps(float(rate)) if rate is not None and self._is_timed else None,
            fourcc=self._codec.name,
            live=True,
            pace="realtime",
        )

    def see_first_picture(self) -> None:
        """Wait for the first picture, which `read` then gives; raise `SourceLost` where none comes."""
        until_ns = self._clock.monotonic_ns() + round(FIRST_PICTURE_S * 1e9)
        while not self._ready:
            if self._stop.is_set():
                raise SourceLost("told to stop")
            if self._clock.monotonic_ns() > until_ns:
                raise SourceLost(f"no key picture within {FIRST_PICTURE_S:.0f} s")
            self._take(self._next_packet())

    def read(self) -> Frame | None:
        """See `Source`."""
        while not self._stop.is_set():
            if self._ready:
                return self._ready.popleft()
            try:
                self._take(self._next_packet())
            except SourceLost:
                if self._stop.is_set():
                    return None
                raise
        return None

    def close(self) -> None:
        """See `Source`."""
        self._container.close()

    def _next_packet(self) -> Packet[VideoStream]:
        try:
            return next(self._packets)
        except StopIteration:
            raise SourceLost("the camera ended the stream") from None
        except FFmpegError as error:
            raise SourceLost(_reading_fault(error)) from None  # the cause's text holds the address

    def _take(self, packet: Packet[VideoStream]) -> None:
        """Make what is in a packet ready to be read."""
        received_ns = self._clock.monotonic_ns()
        if not packet.size:
            return
        is_jpeg = self._codec.name == "mjpeg"
        if self._copies or is_jpeg:  # each is one picture, damaged or not
            self._seq += 1
        if is_jpeg and self._take_jpeg(packet, received_ns):
            return
        if self._copies:
            at_ns = self._time(packet, received_ns)
            if self._awaits_key and not packet.is_keyframe:
                return
        pictures = self._decode(packet)
        if self._copies and len(pictures) != 1:
            self._awaits_key = True
            return
        for picture in pictures:
            self._check_size((picture.width, picture.height))
            if not self._copies:
                if not is_jpeg:
                    self._seq += 1
                at_ns = self._time(picture, received_ns)
            image = DeferredImage(picture, self._convert)
            luma = image.luma if picture.format.name in WITH_LUMA_FIRST else None
            if self._copies:
                coded = VideoPacket(
                    bytes(packet), packet.is_keyframe, (picture.width, picture.height), self._parameters
                )
                self._ready.append(Frame(self._seq, at_ns, image, packet=coded, luma=luma))
            else:
                self._ready.append(Frame(self._seq, at_ns, image, luma=luma))
        self._awaits_key = False

    def _take_jpeg(self, packet: Packet[VideoStream], received_ns: int) -> bool:
        """Make a JPEG ready, if it is whole; False where it is none that can be kept as it is, for FFmpeg to try."""
        if packet.is_corrupt:
            return True
        data = bytes(packet)
        data = data[max(0, data.find(JPEG_START)) :]
        if HUFFMAN_TABLE not in data[:4096]:
            return False
        jpeg, is_cut = read_jpeg(data), False
        if jpeg is None:  # some cameras leave the end out
            jpeg, is_cut = read_jpeg(data + JPEG_END), True
        if jpeg is None:
            return False
        size = jpeg.width, jpeg.height
        self._check_size(size)
        image = decode_jpeg(jpeg, self._min_side, is_cut=is_cut)
        if image is not None:
            self._ready.append(Frame(self._seq, self._time(packet, received_ns), image, jpeg.data, jpeg_size=size))
        return True

    def _decode(self, packet: Packet[VideoStream]) -> list[VideoFrame]:
        """The pictures that a packet brings; none where one is damaged."""
        if packet.is_corrupt:
            return []
        try:
            pictures = self._codec.decode(packet)
        except FFmpegError:
            return []
        return [] if any(picture.is_corrupt for picture in pictures) else pictures

    def _time(self, of: Packet[VideoStream] | VideoFrame, received_ns: int) -> int:
        base = of.time_base
        is_timed = self._is_timed and of.pts is not None and base is not None
        return self._times.step(round(of.pts * base * SECOND_NS) if is_timed else None, received_ns)  # type: ignore[operator]

    def _check_size(self, size: tuple[int, int]) -> None:
        if self._size is None:
            self._size = size
        elif size != self._size:
            raise SourceLost("its pictures changed from {}x{} to {}x{}".format(*self._size, *size))


class StreamTimes:
    """When a stream's pictures were taken, on the machine's monotonic clock, strictly increasing.

    The stream's own times say how far apart pictures are, better than their receipt, which the network delays now more,
    now less. The picture that came with the least delay ties the two clocks: none was taken after it was received. So
    that a camera's clock that is slow does not fall behind for ever, the tie moves towards receipt by 1/200 of the time
    that goes by. Where the stream's clock goes back, or is behind by more than 10 s, it is tied anew. What the stream
    had kept from before the connection, and sends at once, has the time of its receipt.
    """

    def __init__(self) -> None:
        self._offset_ns = 0  # from the stream's clock to ours
        self._stream_ns: int | None = None
        self._received_ns = 0
        self._last_ns = -1000

    def step(self, stream_ns: int | None, received_ns: int) -> int:
        """The time of the next picture, received at `received_ns`, which the stream says is at `stream_ns`."""
        at_ns = received_ns
        if stream_ns is not None:
            newest_ns = received_ns - stream_ns
            caught_up_ns = self._offset_ns + (received_ns - self._received_ns) // CATCH_UP
            is_tied = self._stream_ns is not None and stream_ns > self._stream_ns
            if is_tied and newest_ns - caught_up_ns < LONGEST_LAG_NS:
                self._offset_ns = min(newest_ns, caught_up_ns)
            else:
                self._offset_ns = newest_ns
            self._stream_ns, self._received_ns = stream_ns, received_ns
            at_ns = stream_ns + self._offset_ns
        self._last_ns = max(at_ns, self._last_ns + 1000)
        return self._last_ns


class Converter:
    """From a decoder's pictures to BGR; keeps what it prepared for their size and format."""

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()
        self._lock = threading.Lock()

    def bgr(self, picture: VideoFrame) -> NDArray[np.uint8]:
        """The picture as BGR, uint8, (height, width, 3); from any thread."""
        with self._lock:
            converted = self._reformatter.reformat(picture, format="bgr24")
        return cast("NDArray[np.uint8]", converted.to_ndarray())


class DeferredImage:
    """A decoded picture that becomes BGR, once, when somebody looks at it."""

    __slots__ = ("_convert", "_image", "_picture")

    def __init__(self, picture: VideoFrame, convert: Converter) -> None:
        self._picture = picture
        self._convert = convert
        self._image: NDArray[np.uint8] | None = None

    def __call__(self) -> NDArray[np.uint8]:
        """BGR, uint8, (height, width, 3)."""
        if self._image is None:
            self._image = self._convert.bgr(self._picture)
        return self._image

    def luma(self) -> NDArray[np.uint8]:
        """Its first plane as it was decoded, without a copy: uint8, (height, width); for who has planes."""
        plane = self._picture.planes[0]
        rows = np.frombuffer(plane, np.uint8, plane.height * plane.line_size)  # type: ignore[call-overload]
        return cast("NDArray[np.uint8]", rows.reshape(-1, plane.line_size)[:, : plane.width])


def _with_variables(address: str, wrong: str, environ: Mapping[str, str]) -> str:
    """The address with the values of the variables that it names, quoted as an address wants them."""
    for name in _VARIABLE.findall(address):
        if not environ.get(name):
            raise SourceError(
                f"{wrong} needs the environment variable {name}, which is not set; set it where the daemon starts, "
                f"for example in the file that the unit's EnvironmentFile names"
            )
    return _VARIABLE.sub(lambda found: quote(environ[found[1]], safe=""), address)


def _opening_fault(error: Exception) -> str:
    match error:
        case HTTPUnauthorizedError() | HTTPForbiddenError():
            return "refuses the user name or the password; expected rtsp://user:${PASSWORD_VARIABLE}@camera/…"
        case HTTPNotFoundError():
            return "answers, but has no such stream; the camera's manual names the address's path"
        case HTTPError():
            return f"cannot be opened: {error.strerror}"
        case ConnectionRefusedError():
            return "refuses the connection: nothing listens at this port; is the camera's streaming switched on?"
        case av.error.ExitError() | TimeoutError():
            return f"does not answer within {OPEN_TIMEOUT_S:.0f} s; is the camera on, and the address right?"
        case FFmpegError():
            return f"cannot be opened: {error.strerror}; is the camera on, and the address right?"
        case _:
            return "cannot be opened; is the address right?"


def _reading_fault(error: FFmpegError) -> str:
    if isinstance(error, av.error.ExitError | TimeoutError):
        return f"the stream gave nothing for {READ_TIMEOUT_S} s"
    if error.errno == errno.EIO:  # all that FFmpeg says of most faults of a network
        return "the connection broke"
    return f"the connection failed: {error.strerror}"
