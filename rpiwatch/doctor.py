"""`rpiwatch doctor`: looks at all that a long watch depends on, and says of each thing what to do.

Each check gives findings and touches nothing that others use: a camera that is being watched is left alone, the
database is not opened, and what is written to time the disk is removed again.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

from rpiwatch import __version__
from rpiwatch.clock import Clock, SystemClock
from rpiwatch.config import LoadedConfig
from rpiwatch.errors import UserError
from rpiwatch.store.folder import holder_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rpiwatch.config import CameraSection
    from rpiwatch.network_opening import Progress
    from rpiwatch.preparation import Prepared
    from rpiwatch.sources.v4l2_devices import Device

T = TypeVar("T")

THREAD_NAME = "rpiwatch doctor"
PATIENCE_S = 15.0
"""For a camera or file to open and give its frames; a driver can hang for ever."""
CAMERA_FRAMES = 15
MODEL_RUNS = 20
LEAST_FPS = 5.0
SHOWN_FORMATS = 6
"""Of those with the same sizes; a test camera has dozens."""
FSYNC_RUNS = 15
FSYNC_BYTES = 4096
SLOW_FSYNC_S = 0.1
"""The median; label changes are committed about once a second, and clips sync a fragment a second."""
LITTLE_SPACE_BYTES, TOO_LITTLE_SPACE_BYTES = 2_000_000_000, 200_000_000
LITTLE_MEMORY_BYTES, TOO_LITTLE_MEMORY_BYTES = 400_000_000, 100_000_000
WARM_C, HOT_C = 75.0, 82.0
"""A Raspberry Pi slows down from 80 °C on."""
OLDEST_CLOCK_S = 1_767_225_600
"""2026-01-01; a clock before that has lost its time."""

POWER_NOW = (
    (0, "under-voltage"),
    (1, "the processor's frequency is capped"),
    (2, "throttled"),
    (3, "at its soft temperature limit"),
)
"""`vcgencmd get_throttled`: the bits of now; the same 16 higher have been set since the boot."""


class Status(StrEnum):
    """Of one finding; `fail` is what keeps rpiwatch from doing its work, or will soon."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, how it is, and what to do about it, None where nothing."""

    check: str
    status: Status
    detail: str
    remedy: str | None = None


Check = Callable[[], Iterable[Finding]]


def examine(
    load: Callable[[], LoadedConfig], data_dir: Path, *, on_download: Progress | None = None
) -> Iterator[Finding]:
    """All findings, in turn as they are made; takes some seconds, and never raises for a check that breaks.

    `on_download` hears of a model's weights that are being downloaded, as they would be at the first start.
    """
    prepared: list[Prepared] = []
    yield from guarded("versions", check_versions)
    yield from guarded("configuration", lambda: check_configuration(load, prepared))
    yield from guarded("cameras found", check_devices)
    watcher = holder_of(data_dir)
    if prepared:
        for camera in prepared[0].loaded.config.cameras:
            name = f"camera {camera.name}"
            yield from guarded(name, lambda camera=camera, name=name: check_camera(name, camera, watcher))  # type: ignore[misc]
        yield from guarded("model", lambda: check_model(prepared[0], on_download))
    yield from guarded("disk", lambda: check_disk(data_dir, watcher))
    yield from guarded("clock", check_clock)
    yield from guarded("power", check_power)
    yield from guarded("temperature", check_temperature)
    yield from guarded("memory", check_memory)


def report(findings: Iterable[Finding], as_json: bool, out: TextIO | None = None) -> int:
    """Write the findings, one a line as they come or as a JSON array; give the status: 1 with a `fail`, else 0."""
    out = out or sys.stdout
    seen: list[Finding] = []
    for finding in findings:
        seen.append(finding)
        if not as_json:
            remedy = f"; {finding.remedy}" if finding.remedy else ""
            line = f"{finding.status:<5} {finding.check}: {finding.detail}{remedy}"
            print("".join(letter if letter.isprintable() else " " for letter in line), file=out, flush=True)
    if as_json:
        print(json.dumps([asdict(finding) for finding in seen], indent=2, ensure_ascii=False), file=out)
    return int(any(finding.status is Status.FAIL for finding in seen))


def guarded(check: str, work: Check) -> Iterator[Finding]:
    """The check's findings; one that breaks is a finding itself."""
    try:
        yield from work()
    except UserError as error:
        yield Finding(check, Status.FAIL, _one_line(error))
    except Exception as error:
        detail = f"could not be looked at: {type(error).__name__}: {_one_line(error)}"
        yield Finding(check, Status.FAIL, detail, "if that is not the machine's fault, report it")


def check_versions() -> Iterator[Finding]:
    """Python and the libraries that must fit together."""
    versions = {
        name: importlib.metadata.version(name) for name in ("torch", "torchvision", "opencv-python-headless", "av")
    }
    machine = os.uname()
    python = ".".join(map(str, sys.version_info[:3]))
    detail = ", ".join(
        [f"rpiwatch {__version__}", f"Python {python}", *(f"{name} {text}" for name, text in versions.items())]
    )
    detail += f"; {machine.sysname} {machine.release} {machine.machine}"
    wrong = [
        f"{name} {version}"
        for name, version in _pins("torch", "torchvision")
        if versions[name].split("+")[0] != version
    ]
    if wrong:
        detail += f"; expected {' and '.join(wrong)}"
        yield Finding("versions", Status.WARN, detail, "install rpiwatch anew, which brings them")
    else:
        yield Finding("versions", Status.OK, detail)


def _pins(*names: str) -> Iterator[tuple[str, str]]:
    """Which releases this rpiwatch was made for."""
    for requirement in importlib.metadata.requires("rpiwatch") or []:
        match = re.fullmatch(r"([\w-]+)==([\w.]+)", requirement)
        if match and match[1] in names:
            yield match[1], match[2]


def check_configuration(load: Callable[[], LoadedConfig], prepared: list[Prepared]) -> Iterator[Finding]:
    """Whether the configuration can be used; what was loaded goes to `prepared`."""
    from rpiwatch.preparation import prepare

    try:
        ready = prepare(load)
    except UserError as error:
        yield Finding(
            "configuration", Status.FAIL, _one_line(error), "mend it; `rpiwatch config example` shows every setting"
        )
        return
    loaded = ready.loaded
    prepared.append(ready)
    config = loaded.config
    where = str(loaded.file) if loaded.file else "no file, so the defaults"
    detail = f"{where}: {len(config.cameras)} camera(s), {len(config.targets)} target(s)"
    if config.targets:
        yield Finding("configuration", Status.OK, detail)
    else:
        yield Finding(
            "configuration", Status.WARN, detail, "no target, so no clips are saved: add [[targets]] with a label"
        )


def check_devices() -> Iterator[Finding]:
    """The V4L2 cameras that there are, whoever uses them."""
    from rpiwatch.sources.v4l2_devices import find_devices

    devices = find_devices()
    for device in devices:
        name = f"{device.path} ({', '.join(filter(None, (device.card, device.driver, device.bus)))})"
        if device.lasting_name is not None:
            name += f", lasting name {device.lasting_name}"
        modes = f"; modes: {_modes_text(device)}" if device.modes else ""
        if device.fault is None:
            yield Finding("cameras found", Status.OK, name + modes)
        else:
            fault, _, remedy = device.fault.partition("; ")
            yield Finding("cameras found", Status.WARN, f"{name} {fault}{modes}", remedy or None)
    if not devices:
        yield Finding(
            "cameras found", Status.WARN, "no V4L2 camera",
            "if there should be one, check its plug and `lsusb`; CSI cameras are not V4L2 cameras",
        )  # fmt: skip


def _modes_text(device: Device) -> str:
    """The sizes with their greatest rate, the largest first, and the formats that have them."""
    formats: dict[str, list[str]] = {}
    for mode in sorted(device.modes, key=lambda mode: -mode.width * mode.height):
        least = f"{mode.smallest[0]}x{mode.smallest[1]} to " if mode.smallest else ""
        rate = f"@{mode.rates[0]:g}" if mode.rates else ""
        formats.setdefault(mode.fourcc, []).append(f"{least}{mode.width}x{mode.height}{rate}")
    alike: dict[str, list[str]] = {}
    for fourcc, sizes in formats.items():
        alike.setdefault(" ".join(dict.fromkeys(sizes)), []).append(fourcc)
    texts = []
    for sizes_text, names in alike.items():
        more = f" and {len(names) - SHOWN_FORMATS} more" if len(names) > SHOWN_FORMATS else ""
        texts.append(f"{', '.join(names[:SHOWN_FORMATS])}{more}: {sizes_text}")
    return "; ".join(texts)


def check_camera(name: str, camera: CameraSection, watcher: str | None) -> Iterator[Finding]:
    """Whether a configured camera opens and gives pictures; `watcher` is the daemon that may be using it."""
    from rpiwatch.sources import SourceError

    try:
        detail = _within(PATIENCE_S, lambda stop: _try_camera(camera, stop))
    except TimeoutError:
        yield Finding(
            name, Status.FAIL, f"{_public(camera.source)} did not answer within {PATIENCE_S:g} s",
            "unplug it and plug it in again",
        )  # fmt: skip
    except SourceError as error:
        told, _, remedy = _one_line(error).partition("; ")
        told = told.removeprefix(f"camera {camera.name!r}: ")
        if watcher is not None and " is busy" in told:
            yield Finding(name, Status.OK, f"{_public(camera.source)} is being watched by rpiwatch (process {watcher})")
        else:
            yield Finding(name, Status.FAIL, told, remedy or None)
    else:
        status = Status.OK if detail[1] else Status.FAIL
        yield Finding(name, status, detail[0], None if detail[1] else "unplug it and plug it in again")


def _try_camera(camera: CameraSection, stop: threading.Event) -> tuple[str, bool]:
    """What a camera gives, and whether it is enough."""
    from rpiwatch.clock import SystemClock
    from rpiwatch.sources import FolderSource, SourceLost, open_source

    source = open_source(camera, SystemClock(), stop)
    try:
        info = source.info
        if isinstance(source, FolderSource):
            return f"{info.uri} is a folder that can be listed", True
        detail = f"{info.uri} gives {info.width}x{info.height} {info.fourcc}".strip()
        if not info.live:
            return detail, True
        times: list[int] = []
        try:
            while len(times) < CAMERA_FRAMES and (frame := source.read()) is not None:
                times.append(frame.mono_ns)
        except SourceLost as lost:
            return f"{detail}, then {lost}", False
        if len(times) < 2:
            return f"{detail}, but no frames", False
        return f"{detail}, {(len(times) - 1) / (times[-1] - times[0]) * 1e9:.1f} frames a second measured", True
    finally:
        source.close()


def check_model(prepared: Prepared, on_download: Progress | None = None) -> Iterator[Finding]:
    """The configured networks on this machine, timed on a picture as a frame would be looked at."""
    from rpiwatch.network_opening import open_networks

    networks, model = open_networks(prepared, on_download)
    picture, what = _picture()
    config, times_ms, said = prepared.loaded.config, [], "nothing"
    for _ in range(MODEL_RUNS):
        began_ns = time.perf_counter_ns()
        if networks.detector is not None:
            found = networks.detector.detect(picture)
        if networks.classifier is not None:
            probabilities = networks.classifier.classify(picture)
        times_ms.append((time.perf_counter_ns() - began_ns) / 1e6)
    median_ms = statistics.median(times_ms)
    if networks.detector is not None and prepared.names.things is not None:
        said = repr(prepared.names.things.labels[found[0].label]) if found else said
    elif networks.classifier is not None:
        said = repr(prepared.vocabulary.labels[int(probabilities.argmax())])
    detail = (
        f"{model.name} on {model.engine}: {median_ms:.1f} ms a look (median of {MODEL_RUNS}), "
        f"so up to {1000 / median_ms:.1f} a second; says {said} of {what}"
    )
    least_fps = LEAST_FPS if networks.detector is None else config.detector.rate_fps
    if 1000 / median_ms >= least_fps:
        yield Finding("model", Status.OK, detail)
    else:
        yield Finding(
            "model", Status.WARN, detail, "slow: leave [model] engine at 'auto', and see what else the machine is doing"
        )


def _picture() -> tuple[NDArray[np.uint8], str]:
    """A real picture where one is installed, else noise, which costs the model as much."""
    import cv2
    import numpy as np

    from rpiwatch.footage import FootageError, find_footage

    with suppress(FootageError):
        picture = cv2.imread(str(find_footage("chelsea.png")), cv2.IMREAD_COLOR)
        if picture is not None:
            return np.asarray(picture, np.uint8), "a photo of a cat"
    noise = np.random.default_rng(0).integers(0, 256, (480, 640, 3), np.uint8)
    return noise, "noise (the demo extra brings a real picture)"


def check_disk(data_dir: Path, watcher: str | None = None) -> Iterator[Finding]:
    """Space and speed of the disk that keeps the history."""
    place = next(folder for folder in (data_dir, *data_dir.parents) if folder.exists())
    usage = os.statvfs(place)
    free_bytes, total_bytes = usage.f_bavail * usage.f_frsize, usage.f_blocks * usage.f_frsize
    kind, hint = _disk_kind(place)
    state = "" if place == data_dir else " (to be made)"
    holder = f", in use by rpiwatch (process {watcher})" if watcher else ""
    detail = f"{data_dir}{state} on {kind}: {free_bytes / 1e9:.1f} of {total_bytes / 1e9:.1f} GB free{holder}"
    if free_bytes < TOO_LITTLE_SPACE_BYTES:
        yield Finding("disk", Status.FAIL, detail, "free some space, or name another folder with --data-dir")
    elif free_bytes < LITTLE_SPACE_BYTES:
        yield Finding("disk", Status.WARN, detail, "free some space: clips take megabytes each")
    else:
        yield Finding("disk", Status.WARN if hint else Status.OK, detail, hint)
    yield from _check_fsync(place, kind)


def _check_fsync(folder: Path, kind: str) -> Iterator[Finding]:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            times_s = []
            for _ in range(FSYNC_RUNS):
                file.write(os.urandom(FSYNC_BYTES))
                file.flush()
                began_s = time.perf_counter()
                os.fsync(file.fileno())
                times_s.append(time.perf_counter() - began_s)
    except OSError as error:
        remedy = "mend its owner, run this as the user that rpiwatch runs as, or name another folder with --data-dir"
        yield Finding("fsync", Status.FAIL, f"{folder} cannot be written: {error.strerror}", remedy)
        return
    median_s = statistics.median(times_s)
    detail = f"{1000 * median_s:.1f} ms (median of {FSYNC_RUNS}), at worst {1000 * max(times_s):.1f} ms"
    if median_s < SLOW_FSYNC_S:
        yield Finding("fsync", Status.OK, detail)
    else:
        remedy = "use a card of class A1 or A2, or an SSD" if kind == "an SD card" else "see what else writes to it"
        yield Finding("fsync", Status.WARN, detail, remedy)


def _disk_kind(place: Path) -> tuple[str, str | None]:
    """What keeps the folder, in words, and what to do where that is not good for a history."""
    device = place.stat().st_dev
    number = f"{os.major(device)}:{os.minor(device)}"
    file_system = ""
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        fields = line.split()
        if fields[2] == number:
            file_system = fields[fields.index("-") + 1]
    if file_system in ("tmpfs", "ramfs", "overlay"):
        return file_system, "what is there may be gone after a restart: choose a folder on a disk"
    if file_system in ("nfs", "nfs4", "cifs", "smb3", "9p"):
        return file_system, "SQLite needs a local disk for its log: choose a folder on one"
    block = Path("/sys/dev/block") / number
    name = block.resolve().name if block.exists() else ""
    if name.startswith("mmcblk"):
        return "an SD card", None
    return " ".join(filter(None, (file_system or "a disk", name and f"({name})"))), None


def check_clock(clock: Clock | None = None) -> Iterator[Finding]:
    """Whether the times in the history can be believed."""
    clock = clock or SystemClock()
    now = time.strftime("%Y-%m-%d %H:%M:%S %Z")
    no_chip = "" if any(Path("/dev").glob("rtc*")) else "; no clock chip, so it starts wrong after a power cut"
    if clock.utc_us() < OLDEST_CLOCK_S * 1_000_000:
        yield Finding("clock", Status.FAIL, f"stands at {now}{no_chip}", "connect it to a network, or set it: date -s")
    elif clock.is_synchronised():
        yield Finding("clock", Status.OK, f"{now}, synchronised{no_chip}")
    else:
        yield Finding(
            "clock", Status.WARN, f"{now}, not synchronised{no_chip}",
            "connect it to a network and switch NTP on: sudo timedatectl set-ntp true",
        )  # fmt: skip


def check_power(command: str = "vcgencmd") -> Iterator[Finding]:
    """Power supply and throttling of a Raspberry Pi; nothing elsewhere."""
    try:
        answer = subprocess.run([command, "get_throttled"], capture_output=True, text=True, timeout=5, check=False)
    except FileNotFoundError:
        return
    match = re.search(r"throttled=(0x[0-9a-fA-F]+)", answer.stdout)
    if match is None:
        said = _one_line(answer.stderr or answer.stdout) or "nothing"
        yield Finding(
            "power", Status.WARN, f"vcgencmd said: {said}", "add yourself to group video: sudo usermod -aG video $USER"
        )
        return
    bits = int(match[1], 16)
    now = [text for bit, text in POWER_NOW if bits >> bit & 1]
    before = [text for bit, text in POWER_NOW if bits >> (16 + bit) & 1 and text not in now]
    if not now and not before:
        yield Finding("power", Status.OK, "no under-voltage and no throttling since the boot")
        return
    detail = "; ".join(
        f"{when}: {', '.join(texts)}" for when, texts in (("now", now), ("since the boot", before)) if texts
    )
    under_voltage = bits & 0x10001
    remedy = (
        "use the official power supply and a short cable"
        if under_voltage
        else "let air to the processor, or add a heat sink"
    )
    yield Finding("power", Status.FAIL if bits & 1 else Status.WARN, f"{detail} ({match[1]})", remedy)


def check_temperature(zones: Path = Path("/sys/class/thermal")) -> Iterator[Finding]:
    """The hottest sensor; nothing where there is none."""
    temperatures = []
    for file in zones.glob("thermal_zone*/temp"):
        with suppress(OSError, ValueError):
            temperatures.append(int(file.read_text()) / 1000)
    if not temperatures:
        return
    hottest_c = max(temperatures)
    status = Status.FAIL if hottest_c >= HOT_C else Status.WARN if hottest_c >= WARM_C else Status.OK
    remedy = None if status is Status.OK else "let air to the processor, keep the sun off, or add a heat sink"
    yield Finding("temperature", status, f"{hottest_c:.1f} °C", remedy)


def check_memory(file: Path = Path("/proc/meminfo")) -> Iterator[Finding]:
    """Memory that is left for a model of some hundred megabytes."""
    sizes = {
        key: 1024 * int(value.split()[0])
        for key, value in (line.split(":", 1) for line in file.read_text().splitlines() if ":" in line)
    }
    available, total = sizes["MemAvailable"], sizes["MemTotal"]
    detail = f"{available / 1e6:.0f} of {total / 1e6:.0f} MB available, {sizes.get('SwapTotal', 0) / 1e6:.0f} MB swap"
    status = (
        Status.FAIL
        if available < TOO_LITTLE_MEMORY_BYTES
        else Status.WARN
        if available < LITTLE_MEMORY_BYTES
        else Status.OK
    )
    remedy = None if status is Status.OK else "end other programs, or run without a desktop: sudo raspi-config"
    yield Finding("memory", status, detail, remedy)


def _within(seconds: float, work: Callable[[threading.Event], T]) -> T:
    """The work's result; TimeoutError where it takes longer, and its thread is left behind."""
    answer: Future[T] = Future()
    stop = threading.Event()

    def run() -> None:
        try:
            answer.set_result(work(stop))
        except BaseException as error:
            answer.set_exception(error)

    threading.Thread(target=run, name=THREAD_NAME, daemon=True).start()
    try:
        return answer.result(seconds)
    finally:
        stop.set()


def _public(source: str) -> str:
    """A source without what may be a password."""
    scheme, separator, _ = source.partition("://")
    return f"{scheme}://…" if separator else source


def _one_line(text: object) -> str:
    return " ".join(str(text).split())
