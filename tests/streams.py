"""What tests of network cameras need: films as cameras send them, and servers that send them."""

from __future__ import annotations

import base64
import functools
import hashlib
import http.server
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

import av
import pytest

SERVER = Path(__file__).with_name("rtsp_server.py")
NEEDED = (
    "import gi; gi.require_version('Gst', '1.0'); gi.require_version('GstRtspServer', '1.0');"
    "from gi.repository import Gst, GstRtspServer; Gst.init(None);"
    "assert all(map(Gst.ElementFactory.find, ('qtdemux', 'h264parse', 'rtph264pay')))"
)
LAUNCH = "( filesrc location={film} ! qtdemux ! h264parse ! rtph264pay name=pay0 pt=96 )"


def make_stream_film(
    film: Path,
    file: Path,
    *,
    key_every: int,
    repeat: int = 1,
    size: tuple[int, int] = (320, 240),
    codec: str = "libx264",
    b_frames: int = 0,
) -> None:
    """Encode a film as cameras do, without B-frames and with a key frame each `key_every`; `file`'s suffix says how."""
    with av.open(str(file), "w") as copy:
        options = {"preset": "veryfast", "bf": str(b_frames), "sc_threshold": "0"}
        if codec == "libx265":
            options = {"preset": "ultrafast", "x265-params": "log-level=none"}
        stream = copy.add_stream(codec, rate=25, options=options)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = key_every
        number = 0
        for _ in range(repeat):
            with av.open(str(film)) as source:
                for frame in source.decode(video=0):
                    picture = frame.reformat(*size, "yuv420p")
                    picture.pts, picture.time_base, picture.pict_type = number, Fraction(1, 25), 0
                    copy.mux(stream.encode(picture))
                    number += 1
        copy.mux(stream.encode(None))


def nal_hashes(file: Path) -> list[list[str]]:
    """Of each picture of an H.264 file the hashes of its slices: the NAL units that hold pixels."""
    pictures = []
    with av.open(str(file)) as container:
        stream = container.streams.video[0]
        lengths = bytes(stream.codec_context.extradata or b"")[:1] == b"\1"  # as MP4 has them
        for packet in container.demux(stream):
            if packet.size:
                units = _by_length(bytes(packet)) if lengths else re.split(rb"\x00\x00\x01", bytes(packet))[1:]
                pictures.append([hashlib.sha256(u).hexdigest() for u in slices(units)])
    return pictures


def slices(units: Iterable[bytes]) -> list[bytes]:
    """Those of the NAL units that hold pixels; zeros after them belong to no unit."""
    return [unit.rstrip(b"\0") for unit in units if unit and unit[0] & 31 in (1, 5)]


def _by_length(data: bytes) -> Iterator[bytes]:
    while data:
        size = int.from_bytes(data[:4], "big")
        yield data[4 : 4 + size]
        data = data[4 + size :]


@functools.cache
def rtsp_python() -> str | None:
    """A Python that can run the RTSP server; None where there is none."""
    for python in (sys.executable, "/usr/bin/python3"):
        try:
            if subprocess.run([python, "-c", NEEDED], capture_output=True, timeout=60).returncode == 0:
                return python
        except OSError:
            continue
    return None


class RtspServer:
    """A server that can be killed and started again at the same port."""

    def __init__(self, film: Path, *login: str, launch: str = LAUNCH) -> None:
        python = rtsp_python()
        if python is None:
            pytest.skip("GStreamer's RTSP server is not installed: gir1.2-gst-rtsp-server-1.0, python3-gi and plugins")
        self._command = [python, str(SERVER)]
        self._arguments = [launch.format(film=film), *login]
        self._process: subprocess.Popen[str] | None = None
        self.port = 0

    def start(self) -> None:
        self._process = subprocess.Popen(
            [*self._command, str(self.port), *self._arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    @property
    def address(self) -> str:
        return f"rtsp://127.0.0.1:{self.port}/stream"

    def __enter__(self) -> RtspServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()


class HttpCamera:
    """An HTTP server that sends one stream: `parts` are its chunks, sent one after the other, as often as asked.

    With `login` ("user:password") it wants that. A part is sent each `every_s`, as a camera does. `silent` holds the
    connection open at the end until it is set.
    """

    def __init__(self, content_type: str, parts: Iterable[bytes], login: str = "", every_s: float = 0.0) -> None:
        self.silent = threading.Event()
        self.requests: list[str] = []
        expected = "Basic " + base64.b64encode(login.encode()).decode()
        camera, parts = self, list(parts)

        class Handler(http.server.BaseHTTPRequestHandler):
            wfile: BinaryIO

            def do_GET(self) -> None:
                camera.requests.append(self.path)
                if login and self.headers.get("Authorization") != expected:
                    self.send_response(401)
                    self.send_header("WWW-Authenticate", 'Basic realm="camera"')
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                self.send_response(200)
                self.send_header("Content-Type", content_type)
                self.end_headers()
                began_s = time.monotonic()
                try:
                    for number, part in enumerate(parts):
                        if every_s:
                            camera.silent.wait(max(0.0, began_s + number * every_s - time.monotonic()))
                        self.wfile.write(part)
                    self.wfile.flush()
                    camera.silent.wait()
                except OSError:
                    pass  # the client went away

            def log_message(self, *_: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self._server.server_port}"

    @contextmanager
    def serving(self) -> Iterator[HttpCamera]:
        thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.silent.set()
            self._server.shutdown()
            self._server.server_close()
            thread.join()


def multipart(jpegs: Iterable[bytes]) -> Iterator[bytes]:
    """JPEGs as cameras send MJPEG over HTTP; their content type is MULTIPART."""
    for jpeg in jpegs:
        yield b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n" % (len(jpeg), jpeg)


MULTIPART = "multipart/x-mixed-replace; boundary=frame"
MPEG_TS = "video/mp2t"
