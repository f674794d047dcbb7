"""The supervisor over cameras that fail, stall, freeze, hang and come back."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from rpiwatch.clock import SystemClock
from rpiwatch.records import Frame
from rpiwatch.sources import (
    Patience,
    SourceError,
    SourceGone,
    SourceInfo,
    SourceLost,
    SourceOpened,
    Supervisor,
    is_live,
)
from rpiwatch.sources.finder import DeviceFinder, numbered_device
from rpiwatch.sources.pictures import SETTLE_FRAMES, PictureWatch, Verdict, same_picture

SECOND_NS = 1_000_000_000
STEP_NS = SECOND_NS // 10
AT_ONCE = Patience(return_s=0.01, close_s=0.01, first_pause_s=0, longest_pause_s=0)


def picture(value: int) -> np.ndarray:
    return np.full((48, 64, 3), value % 256, np.uint8)


class Times:
    """The machine's clock, a tenth of a second a frame."""

    def __init__(self) -> None:
        self._ticks = itertools.count(SystemClock().monotonic_ns(), STEP_NS)

    def next_ns(self) -> int:
        return next(self._ticks)


class Camera:
    """Gives `frames` pictures that all differ (or the ones it is told), then does `then`: a fault, a wait, the end."""

    def __init__(
        self,
        times: Times,
        frames: int,
        then: Exception | Callable[[], None] | None = None,
        *,
        show: Callable[[int], int] | None = None,
        live: bool = True,
    ) -> None:
        self.info = SourceInfo("/dev/video9", "v4l2", 64, 48, 30.0, "MJPG", live, "realtime")
        self.timeline, self.lossless = None, False
        self.closed = threading.Event()
        self._times, self._frames, self._then, self._seq = times, frames, then, -1
        self._show = show or (lambda seq: seq + id(self) // 64)

    def read(self) -> Frame | None:
        self._seq += 1
        if self._seq < self._frames:
            return Frame(self._seq, self._times.next_ns(), picture(self._show(self._seq)))
        if isinstance(self._then, Exception):
            raise self._then
        if self._then is not None:
            self._then()
        return None

    def close(self) -> None:
        self.closed.set()


class Port:
    """Opens one thing after the other; each is a camera or the fault that is in its way."""

    def __init__(self, *answers: Camera | Exception) -> None:
        self.opened = 0
        self.threads: set[threading.Thread] = set()
        self._answers = iter(answers)

    def __call__(self, stop: threading.Event) -> Camera:
        self.threads.add(threading.current_thread())
        answer = next(self._answers)
        if isinstance(answer, Exception):
            raise answer
        self.opened += 1
        return answer


def supervise(port: Port, stall_s: float = 5, frozen_s: float = 60, patience: Patience = AT_ONCE) -> Supervisor:
    supervisor = Supervisor("hall", port, SystemClock(), stall_s, frozen_s, patience)
    supervisor.opened = supervisor.open().result(10)
    return supervisor


def kinds(items: Iterator[object]) -> list[str]:
    """What came, a run of the same kind as one."""
    return [kind for kind, _ in itertools.groupby(type(item).__name__ for item in items)]


FAR = SETTLE_FRAMES + 10
"""Frames after which any camera has settled."""


def test_a_camera_that_comes_back_goes_on_with_its_numbers_and_times():
    times = Times()
    first, second = Camera(times, FAR, SourceLost("unplugged")), Camera(times, FAR)
    port = Port(first, SourceError("absent"), SourceError("absent"), second)
    items = list(supervise(port).items())
    assert kinds(iter(items)) == ["Frame", "SourceGone", "SourceOpened", "Frame"]
    gone = next(item for item in items if isinstance(item, SourceGone))
    back = next(item for item in items if isinstance(item, SourceOpened))
    assert gone.reason == "unplugged"
    frames = [item for item in items if isinstance(item, Frame)]
    assert all(a.seq < b.seq and a.mono_ns < b.mono_ns for a, b in itertools.pairwise(frames))
    before, after = next((a, b) for a, b in itertools.pairwise(frames) if b.seq - a.seq > 1)
    assert before.seq == FAR - 1
    assert after.seq >= FAR + SETTLE_FRAMES
    assert back.away_s == pytest.approx((after.mono_ns - before.mono_ns) / 1e9)
    assert back.mono_ns == after.mono_ns
    assert not back.first
    assert first.closed.is_set()
    assert second.closed.is_set()


def test_a_camera_that_is_absent_at_the_start_is_waited_for():
    times = Times()
    port = Port(SourceError("there is no camera at all"), SourceError("still none"), Camera(times, FAR))
    supervisor = Supervisor("hall", port, SystemClock(), 5, 60, AT_ONCE)
    assert isinstance(supervisor.open().exception(10), SourceError)
    items = list(supervisor.items())
    assert kinds(iter(items)) == ["SourceGone", "SourceOpened", "Frame"]
    assert items[0] == SourceGone("there is no camera at all")
    assert items[1].first


def test_a_camera_that_dies_before_its_first_good_frame_was_never_back():
    times = Times()
    flapping = [Camera(times, SETTLE_FRAMES - 1, SourceLost("again")) for _ in range(20)]
    items = list(supervise(Port(Camera(times, FAR, SourceLost("brown-out")), *flapping, Camera(times, FAR))).items())
    assert kinds(iter(items)) == ["Frame", "SourceGone", "SourceOpened", "Frame"]


def test_the_first_frames_of_an_opening_are_not_shown():
    times = Times()

    def exposing(seq: int) -> int:
        return 128 if seq < 8 else seq  # grey, until the sensor has settled

    items = list(supervise(Port(Camera(times, 30, show=exposing))).items())
    assert [frame.seq for frame in items] == list(range(8, 30))


def test_the_picture_from_before_the_loss_is_not_shown_as_new():
    times = Times()
    first = Camera(times, FAR, SourceLost("unplugged"), show=lambda seq: seq)
    stale = Camera(times, 40, show=lambda seq: FAR - 1 if seq < 20 else 100 + seq)
    items = list(supervise(Port(first, stale)).items())
    after = list(itertools.dropwhile(lambda item: not isinstance(item, SourceOpened), items))
    assert after[1].seq == FAR + 20


def test_a_file_is_read_once_and_whole():
    times = Times()
    port = Port(Camera(times, 3, live=False))
    assert [item.seq for item in supervise(port).items()] == [0, 1, 2]
    failing = Port(Camera(times, 3, SourceLost("damaged"), live=False))
    assert kinds(supervise(failing).items()) == ["Frame", "SourceGone"]
    assert (port.opened, failing.opened) == (1, 1)


def test_a_file_may_take_its_time():
    times, goes_on = Times(), threading.Event()
    supervisor = supervise(Port(Camera(times, 1, goes_on.wait, live=False)), stall_s=0.001)
    items = supervisor.items()
    assert next(items).seq == 0
    threading.Timer(0.05, goes_on.set).start()
    assert list(items) == []


def test_a_read_that_never_returns_is_left_behind_once():
    times, let_go = Times(), threading.Event()
    hanging = [Camera(times, FAR, let_go.wait) for _ in range(2)]
    port = Port(hanging[0], hanging[1], Camera(times, FAR))
    supervisor = supervise(port, stall_s=0.05)
    items = supervisor.items()
    came = list(itertools.islice(items, FAR))  # up to the second camera's first frames
    assert kinds(iter(came))[:3] == ["Frame", "SourceGone", "SourceOpened"]
    assert "no frame for 0.1 s" in next(item for item in came if isinstance(item, SourceGone)).reason
    assert supervisor.left_behind == 1

    rest: list[object] = []
    told_of_second = threading.Event()

    def take() -> None:
        for item in items:
            rest.append(item)
            if isinstance(item, SourceGone):
                told_of_second.set()

    taker = threading.Thread(target=take, daemon=True)
    taker.start()
    assert told_of_second.wait(10)
    while supervisor.left_behind < 2:
        assert taker.is_alive()
    assert port.opened == 2  # with two in the driver, no third one goes there
    let_go.set()
    taker.join(10)
    assert port.opened == 3
    assert hanging[0].closed.wait(10)
    assert kinds(iter(rest))[-3:] == ["SourceGone", "SourceOpened", "Frame"]


def test_what_a_left_thread_reads_later_is_heard_by_nobody():
    times, let_go = Times(), threading.Event()

    class Late(Camera):
        def read(self) -> Frame | None:
            frame = super().read()
            return frame or Frame(10_000, 0, picture(0))

    late = Late(times, FAR, let_go.wait)
    items = supervise(Port(late, Camera(times, 40)), stall_s=0.05).items()
    taken = list(itertools.islice(items, FAR))
    let_go.set()
    assert late.closed.wait(10)
    taken += items
    assert max(item.seq for item in taken if isinstance(item, Frame)) < 10_000


def test_a_stop_ends_the_watch_of_a_camera_that_hangs():
    times, let_go = Times(), threading.Event()
    supervisor = supervise(Port(Camera(times, FAR, let_go.wait)))
    items = supervisor.items()
    next(items)
    threading.Timer(0.05, supervisor.stop).start()
    assert all(isinstance(item, Frame) for item in items)
    assert supervisor.stopped
    supervisor.close()
    let_go.set()


def test_a_stop_ends_the_search_for_a_lost_camera():
    times = Times()
    hour = Patience(first_pause_s=3600, longest_pause_s=3600)
    supervisor = supervise(Port(Camera(times, FAR, SourceLost("unplugged"))), patience=hour)
    for item in supervisor.items():
        if isinstance(item, SourceGone):
            threading.Timer(0.05, supervisor.stop).start()
    assert supervisor.stopped


def test_a_bug_in_a_source_is_no_lost_camera():
    supervisor = supervise(Port(Camera(Times(), FAR, ZeroDivisionError("a bug"))))
    with pytest.raises(ZeroDivisionError, match="a bug"):
        list(supervisor.items())


def test_pauses_grow_up_to_the_longest_and_begin_anew_after_a_steady_time():
    pauses: list[float] = []

    class Counting(Supervisor):
        def _pause(self, loss) -> bool:
            pauses.append(self._pause_s)
            self._pause_s = min(2 * self._pause_s, self._patience.longest_pause_s)
            return True

    times = Times()
    patience = Patience(steady_s=5)
    absent = [SourceError("absent") for _ in range(5)]
    port = Port(Camera(times, 200, SourceLost("x")), *absent, Camera(times, 20, SourceLost("y")), Camera(times, 200))
    supervisor = Counting("hall", port, SystemClock(), 5, 60, patience)
    supervisor.opened = supervisor.open().result(10)
    list(supervisor.items())
    assert pauses == [0.5, 1, 2, 4, 6, 6, 6]  # the camera that came for 1 s did not change it
    port = Port(Camera(times, 20, SourceLost("x")), *absent, Camera(times, 200, SourceLost("y")), Camera(times, 9))
    supervisor = Counting("hall", port, SystemClock(), 5, 60, patience)
    supervisor.opened = supervisor.open().result(10)
    pauses.clear()
    list(supervisor.items())
    assert pauses == [0.5, 1, 2, 4, 6, 6, 0.5]


def test_a_frozen_picture_is_one_incident_however_long_it_lasts():
    times = Times()

    def night(seq: int) -> int:
        return 0

    port = Port(*(Camera(times, 10_000, show=night) for _ in range(10)))
    supervisor = supervise(port, frozen_s=5)
    items = []
    for item in supervisor.items():
        items.append(item)
        if isinstance(item, Frame) and item.seq > 3000:  # of a tenth of a second: five minutes
            supervisor.stop()
    assert kinds(iter(items)) == ["Frame", "SourceGone", "SourceOpened", "Frame"]
    assert [item.reason for item in items if isinstance(item, SourceGone)] == ["the same picture for 5 s"]
    assert port.opened == 6  # after 5, 10, 20, 40, 80 and not yet 160 s


# What the pictures say


def look_at(watch: PictureWatch, values: Iterator[int] | range, start_ns: int = 0) -> list[Verdict]:
    return [watch.look(Frame(seq, start_ns + seq * STEP_NS, picture(value))) for seq, value in enumerate(values)]


def test_a_still_picture_is_accepted_after_three_seconds():
    watch = PictureWatch(60)
    watch.begin()
    verdicts = look_at(watch, itertools.repeat(0, 50))
    assert verdicts == [Verdict.UNFIT] * 30 + [Verdict.GOOD] * 20


def test_a_slow_camera_settles_too():
    watch = PictureWatch(60)
    watch.begin()
    verdicts = [watch.look(Frame(n, n * 4 * SECOND_NS, picture(n))) for n in range(3)]
    assert verdicts == [Verdict.UNFIT, Verdict.GOOD, Verdict.GOOD]


def test_patience_begins_anew_when_the_picture_has_moved_for_a_while():
    watch = PictureWatch(10)
    watch.begin()
    assert Verdict.FROZEN in look_at(watch, itertools.repeat(0, 200))
    assert watch.give_up() == (10, False)
    watch.begin()
    assert look_at(watch, itertools.repeat(0, 300)).index(Verdict.FROZEN) == 30 + 200
    assert watch.give_up() == (20, True)
    watch.begin()
    assert Verdict.FROZEN not in look_at(watch, range(200))
    assert look_at(watch, itertools.repeat(0, 200), 20 * SECOND_NS)[-1] is Verdict.FROZEN
    assert watch.give_up() == (10, False)


def test_a_camera_that_freezes_again_after_each_opening_keeps_the_long_patience():
    watch = PictureWatch(10)
    waited = []
    for turn in range(4):
        watch.begin()
        verdicts = look_at(watch, [*range(turn, turn + 20), *itertools.repeat(7, 1000)], turn * 1000 * SECOND_NS)
        assert Verdict.FROZEN in verdicts
        waited.append(watch.give_up())
    assert waited == [(10, False), (20, True), (40, True), (80, True)]


def test_jpegs_are_compared_as_the_camera_gave_them():
    one, other = Frame(0, 0, picture(1), b"a"), Frame(1, 1, picture(1), b"b")
    assert not same_picture(one, other)
    assert same_picture(one, Frame(1, 1, picture(2), b"a"))
    assert not same_picture(Frame(0, 0, picture(1)), Frame(0, 0, np.zeros((24, 32, 3), np.uint8)))
    nearly = picture(1)
    nearly[5, 5] = 9
    assert not same_picture(Frame(0, 0, picture(1)), Frame(1, 1, nearly))


# What a configuration names


def test_what_may_come_back():
    assert all(map(is_live, ("0", "/dev/video0", "/dev/v4l/by-id/usb-x", "rtsp://host/x")))
    assert not any(map(is_live, ("/films/a.mp4", "file:///films/a.mp4")))


# A camera under another number


@pytest.fixture
def plug(tmp_path):
    """Plug a camera in: its number, its port, its place among the port's nodes, its card, its lasting name."""
    (tmp_path / "dev/v4l/by-id").mkdir(parents=True)

    def plug(number: int, port: str, card: str = "Webcam", index: int = 0, lasting: str = "") -> None:
        node = tmp_path / f"sys/devices/usb1/{port}/video4linux/video{number}"
        node.mkdir(parents=True)
        (node / "index").write_text(f"{index}\n")
        (node / "name").write_text(f"{card}\n")
        (node / "device").symlink_to("../..")
        entry = tmp_path / f"sys/class/video4linux/video{number}"
        entry.parent.mkdir(parents=True, exist_ok=True)
        entry.unlink(missing_ok=True)
        entry.symlink_to(node)
        if lasting:
            link = tmp_path / "dev/v4l/by-id" / lasting
            link.unlink(missing_ok=True)
            link.symlink_to(f"../../video{number}")

    def unplug(number: int) -> None:
        (tmp_path / f"sys/class/video4linux/video{number}").unlink()
        for link in (tmp_path / "dev/v4l/by-id").glob("*"):
            if link.readlink().name == f"video{number}":
                link.unlink()

    plug.out = unplug
    return plug


@pytest.fixture
def finder(tmp_path, plug):
    plug(0, "1-1", lasting="usb-Cam_1234-video-index0")
    plug(1, "1-1", index=1)
    finder = DeviceFinder("hall", "/dev/video0", tmp_path)
    assert finder.find() == "/dev/video0"
    finder.remember("/dev/video0")
    return finder


def test_only_numbers_are_looked_for_elsewhere():
    assert [numbered_device(source) for source in ("0", "/dev/video12")] == ["/dev/video0", "/dev/video12"]
    assert [numbered_device(source) for source in ("/dev/v4l/by-id/usb-x", "a.mp4")] == [None, None]


def test_a_camera_that_is_back_in_its_port_is_found_under_its_new_number(plug, finder):
    plug.out(0)
    plug.out(1)
    plug(3, "1-1", index=1)
    plug(2, "1-1")
    assert finder.find() == "/dev/video2"


def test_a_camera_in_another_port_is_known_by_its_lasting_name(plug, finder):
    plug.out(0)
    plug(4, "1-3", lasting="usb-Cam_1234-video-index0")
    assert finder.find() == "/dev/video4"


def test_another_camera_in_the_same_port_takes_the_old_ones_place(plug, finder):
    plug.out(0)
    plug(2, "1-1", card="Newer webcam")
    assert finder.find() == "/dev/video2"


def test_another_camera_under_the_old_number_is_not_taken_for_the_old_one(plug, finder):
    plug.out(0)
    plug(0, "1-4", card="Neighbour")
    with pytest.raises(SourceError, match=r"/dev/video0 is another camera now \(Neighbour instead of Webcam"):
        finder.find()


def test_a_camera_that_is_away_is_asked_for_under_its_number(plug, finder):
    plug.out(0)
    assert finder.find() == "/dev/video0"
