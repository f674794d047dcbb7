"""Video files as sources: at the pace at which they were taken, or every frame as fast as it goes."""

from __future__ import annotations

import math
import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2

from rpiwatch.clock import Timeline
from rpiwatch.records import Frame
from rpiwatch.sources.file_times import start_of
from rpiwatch.sources.film_packets import open_packets
from rpiwatch.sources.opencv import fourcc_text, open_capture, retrieve, usable_fps
from rpiwatch.sources.protocol import SourceError, SourceInfo

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rpiwatch.clock import Clock
    from rpiwatch.config import CameraSection
    from rpiwatch.sources.film_packets import FilmPackets

SECOND_NS = 1_000_000_000
USUAL_FPS = 25.0
LONGEST_STEP_NS = 3600 * SECOND_NS
"""Between two frames; a longer one means that the file's clock was set meanwhile."""
DAMAGED_PICTURES = 500
"""In a row; beyond them the file is over."""
ONE_THREAD_PIXELS = 1280 * 720
"""H.264 up to this size is decoded in one thread: the model is slower, and more threads cost a fifth more work."""
LATEST_NS = SECOND_NS
"""In real time, a reader that is later than this (a slow processor, a suspended machine) goes on from there."""


def open_file(camera: CameraSection, path: str, clock: Clock, stop: threading.Event) -> FileSource:
    """Open a video file and decode its first picture; raise `SourceError` where it has none."""
    file = Path(os.path.expanduser(path)).absolute()  # noqa: PTH111 - the other one raises for an unknown user
    wrong = f"camera {camera.name!r}: source {str(file)!r}"
    try:
        if not file.is_file():
            what = "is no file" if file.exists() else "does not exist"
            raise SourceError(f"{wrong} {what}; expected a video file, or a V4L2 device such as /dev/video0")
        with file.open("rb") as readable:
            name = _name_for_opencv(file, readable.fileno())
            packets = open_packets(name)
            is_small = packets is not None and math.prod(packets.size) <= ONE_THREAD_PIXELS
            capture = open_capture(name, cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1] if is_small else [])
    except (OSError, ValueError) as error:
        raise SourceError(f"{wrong} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    image = retrieve(capture) if capture.isOpened() and capture.grab() else None
    if packets is not None and (image is None or capture.get(cv2.CAP_PROP_ORIENTATION_META) != 0):
        # A film that OpenCV turns upright is shown in no clip as the model saw it, unless it is encoded.
        packets.close()
    if image is None:
        capture.release()
        raise SourceError(f"{wrong} is no video that can be read; expected a video file such as MP4, AVI or MKV")
    fps = usable_fps(capture.get(cv2.CAP_PROP_FPS))
    info = SourceInfo(
        uri=file.as_uri(),
        kind="file",
        width=image.shape[1],
        height=image.shape[0],
        fps=fps,
        fourcc=fourcc_text(capture.get(cv2.CAP_PROP_FOURCC)),
        live=False,
        pace=camera.pace,
    )
    if camera.pace == "realtime":
        return FileSource(info, None, capture, packets, image, clock, stop)
    base_us, times_from = start_of(file, clock)
    return FileSource(replace(info, times_from=times_from), Timeline(0, base_us), capture, packets, image, clock, stop)


def _name_for_opencv(file: Path, descriptor: int) -> str:
    """A name under which OpenCV can open the file: one that is not UTF-8 crashes the process within it (5.0.0)."""
    try:
        str(file).encode()
    except UnicodeEncodeError:
        return f"/proc/self/fd/{descriptor}"
    return str(file)


class FileSource:
    """Frames of a video file at the file's own times.

    In real time each frame comes at its time, counted from the first `read`; when the reader is late, frames are
    dropped as a camera drops them. At `pace = "max"` none is dropped. A damaged file ends with its last frame that can
    be read. Of H.264 frames carry their packets, as long as nothing is wrong with them; these, on which others depend,
    are not dropped: they come late.
    """

    def __init__(
        self,
        info: SourceInfo,
        timeline: Timeline | None,
        capture: cv2.VideoCapture,
        packets: FilmPackets | None,
        first: NDArray[np.uint8],
        clock: Clock,
        stop: threading.Event,
    ) -> None:
        self.info = info
        self.timeline = timeline
        self.lossless = timeline is not None
        self._capture = capture
        self._packets = packets
        self._first: NDArray[np.uint8] | None = first
        self._clock = clock
        self._stop = stop
        self._ended = False
        self._seq = -1
        self._size = info.width, info.height
        self._step_ns = round(SECOND_NS / (info.fps or USUAL_FPS))
        self._times = FileTimes(self._step_ns)
        self._start_ns: int | None = None

    def read(self) -> Frame | None:
        """See `Source`."""
        while not self._stop.is_set():
            first, self._first = self._first, None
            if first is None and not self._grab():
                return None
            self._seq += 1
            file_ms = self._capture.get(cv2.CAP_PROP_POS_MSEC)
            at_ns = self._times.step(file_ms)
            packet = self._packets.of(file_ms, self._size) if self._packets is not None else None
            if not self.lossless:
                due_ns = self._wait_until(at_ns, is_dropped_when_late=packet is None)
                if due_ns is None:
                    continue
                at_ns = due_ns
            image = first if first is not None else retrieve(self._capture)
            if image is None or image.shape[1::-1] != self._size:
                self._end_packets()
                packet = None
            if image is not None:
                return Frame(self._seq, at_ns, image, packet=packet)
        return None

    def close(self) -> None:
        """See `Source`."""
        self._capture.release()
        self._end_packets()

    def _grab(self) -> bool:
        """Go to the next picture; OpenCV also says no to one that is damaged, with good ones after it."""
        for _ in range(0 if self._ended else DAMAGED_PICTURES):
            if self._capture.grab():
                return True
            self._end_packets()
        self._ended = True
        return False

    def _end_packets(self) -> None:
        if self._packets is not None:
            self._packets.close()
            self._packets = None

    def _wait_until(self, file_ns: int, *, is_dropped_when_late: bool) -> int | None:
        """Wait until a frame is due; give that moment, None where the frame comes too late or must not come at all."""
        now_ns = self._clock.monotonic_ns()
        if self._start_ns is None:
            self._start_ns = now_ns - file_ns
        due_ns = self._start_ns + file_ns
        late_ns = now_ns - due_ns
        if late_ns > LATEST_NS:
            self._start_ns += late_ns
            return now_ns
        if late_ns >= self._step_ns and is_dropped_when_late:
            return None  # the next frame is due already
        if late_ns < 0 and self._stop.wait(-late_ns / SECOND_NS):
            return None
        return due_ns


class FileTimes:
    """A file's timestamps as nanoseconds from its first frame, strictly increasing whatever the file says."""

    def __init__(self, usual_step_ns: int) -> None:
        self._usual_step_ns = usual_step_ns
        self._zero_ns: int | None = None
        self._last_ns = 0

    def step(self, file_ms: float) -> int:
        """The time of the next frame, which the file says is at `file_ms`."""
        raw_ns = round(file_ms * 1e6) if math.isfinite(file_ms * 1e6) else 0
        if self._zero_ns is None:
            self._zero_ns = raw_ns
            return 0
        at_ns = raw_ns - self._zero_ns
        if not 0 < at_ns - self._last_ns <= LONGEST_STEP_NS:
            at_ns = self._last_ns + self._usual_step_ns
            if abs(raw_ns - self._zero_ns - at_ns) > SECOND_NS:
                self._zero_ns = raw_ns - at_ns  # not a frame out of order: the file's clock was set
        self._last_ns = at_ns
        return at_ns
