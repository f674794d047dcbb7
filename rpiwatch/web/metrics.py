"""For Prometheus: what the daemon counted since it began, and how its parts are now; and whether all is well."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric

from rpiwatch import __version__
from rpiwatch.store.folder import holder_of
from rpiwatch.store.queries import open_history
from rpiwatch.web.api import Service, cameras_now
from rpiwatch.web.questions import open_for_question, open_session

THERMAL = Path("/sys/class/thermal")
INFERENCE_BUCKETS_US = (
    2000, 5000, 10_000, 20_000, 30_000, 50_000, 75_000, 100_000, 150_000, 250_000, 500_000, 1_000_000, 2_500_000,
)  # fmt: skip
"""Some of the bounds of `durations`."""


def exposition(service: Service, listeners: int, watchers: int) -> bytes:
    """All metrics in Prometheus's text format."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collector(service, listeners, watchers))
    return generate_latest(registry)


class _Collector:
    def __init__(self, service: Service, listeners: int, watchers: int) -> None:
        self._service = service
        self._listeners = listeners
        self._watchers = watchers

    def collect(self) -> Iterator[Metric]:
        service = self._service
        info = GaugeMetricFamily("rpiwatch_info", "The program", labels=["version"])
        info.add_metric([__version__], 1)
        yield info
        yield GaugeMetricFamily("rpiwatch_healthy", "1 while /healthz is 200", value=0 if ill(service) else 1)
        yield GaugeMetricFamily("rpiwatch_web_listeners", "Pages that listen for news", value=self._listeners)
        yield GaugeMetricFamily("rpiwatch_web_picture_watchers", "Live pictures that are watched", value=self._watchers)
        yield from _of_disk(service.data_dir)
        yield from _of_history(service.data_dir)
        yield from _of_board()
        if service.live is not None:
            yield from _of_watch(service)


def _of_disk(data_dir: Path) -> Iterator[Metric]:
    usage = shutil.disk_usage(data_dir)
    yield GaugeMetricFamily("rpiwatch_disk_free_bytes", "Free on the data folder's disk", value=usage.free)
    yield GaugeMetricFamily("rpiwatch_disk_size_bytes", "Of the data folder's disk", value=usage.total)


def _of_history(data_dir: Path) -> Iterator[Metric]:
    with open_history(data_dir) as history:
        totals = history.totals()
    for name, text in (
        ("clips", "Clips that have their file"),
        ("clip_bytes", "Of all clips together"),
        ("database_bytes", "Of the database and its log"),
        ("visits", "Visits that the history holds"),
        ("incidents", "Incidents that the history holds"),
    ):
        yield GaugeMetricFamily(f"rpiwatch_history_{name}", text, value=float(totals[name] or 0))


def _of_board() -> Iterator[Metric]:
    temperature = GaugeMetricFamily("rpiwatch_temperature_celsius", "Of the board's sensors", labels=["sensor"])
    for zone in sorted(THERMAL.glob("thermal_zone*")):
        try:
            name, milli = (zone / "type").read_text().strip(), int((zone / "temp").read_text())
        except (OSError, ValueError):
            continue
        temperature.add_metric([f"{zone.name}:{name}"], milli / 1000)
    if temperature.samples:
        yield temperature


def _of_watch(service: Service) -> Iterator[Metric]:
    live = service.live
    assert live is not None  # noqa: S101 - as its caller saw
    session = live.session()
    age_s = (service.utc_us() - session.started_us) / 1e6 if session is not None else 0.0
    yield GaugeMetricFamily("rpiwatch_session_age_seconds", "Of the session that runs", value=age_s)
    yield GaugeMetricFamily(
        "rpiwatch_store_waiting_rows", "Rows that are not on the disk yet", value=live.waiting_rows()
    )
    up = GaugeMetricFamily("rpiwatch_camera_up", "1 while it is not away", labels=["camera"])
    frames_waiting = GaugeMetricFamily("rpiwatch_camera_frames_waiting", "For the model", labels=["camera"])
    clips_waiting = GaugeMetricFamily("rpiwatch_camera_clips_waiting", "Not on the disk yet", labels=["camera"])
    ring = GaugeMetricFamily("rpiwatch_camera_ring_bytes", "Of compressed frames in memory", labels=["camera"])
    for look in session.cameras if session is not None else ():
        up.add_metric([look.name], look.state != "away")
        frames_waiting.add_metric([look.name], look.frames_waiting)
        clips_waiting.add_metric([look.name], look.clips_waiting)
        ring.add_metric([look.name], look.ring_bytes)
    yield from (up, frames_waiting, clips_waiting, ring)
    frames = CounterMetricFamily("rpiwatch_frames", "Frames that were not skipped", labels=["camera"])
    skipped = CounterMetricFamily(
        "rpiwatch_frames_skipped", "Frames that the model was too slow for, and damaged ones", labels=["camera"]
    )
    repeated = CounterMetricFamily(
        "rpiwatch_frames_repeated", "Frames that a gate kept from the model, as before", labels=["camera"]
    )
    changes = CounterMetricFamily("rpiwatch_label_changes", "Changes to a label", labels=["camera", "label"])
    clips = CounterMetricFamily(
        "rpiwatch_clips", "Clips, by what happened to them", labels=["camera", "label", "event"]
    )
    inference = HistogramMetricFamily("rpiwatch_inference_seconds", "Looks at a frame", labels=["camera"])
    for name, tally in live.tallies().items():
        frames.add_metric([name], tally.frames)
        skipped.add_metric([name], tally.skipped)
        repeated.add_metric([name], tally.repeated)
        for label, count in tally.label_changes.items():
            changes.add_metric([name, label], count)
        for (label, event), count in tally.clips.items():
            clips.add_metric([name, label, event], count)
        buckets = [(str(bound_us / 1e6), tally.inference.count_within(bound_us)) for bound_us in INFERENCE_BUCKETS_US]
        inference.add_metric([name], [*buckets, ("+Inf", tally.inference.count)], tally.inference.sum_ns / 1e9)
    yield from (frames, skipped, repeated, changes, clips, inference)


def ill(service: Service) -> list[str]:
    """What is not well, in words: a camera away, a store that fails, nobody that watches. Empty where all is well."""
    if service.live is not None:
        fault = service.live.store_fault()
        reasons = [f"the history cannot be written: {fault}"] if fault is not None else []
        session = service.live.session()
        if session is None:
            return [*reasons, "no session is open"]
        away = [f"camera {look.name!r} is away: {look.reason}" for look in session.cameras if look.state == "away"]
        return reasons + away
    if holder_of(service.data_dir) is None:
        return ["no daemon watches"]
    with open_for_question(service.data_dir) as connection:
        known = open_session(connection)
    if known is None:
        return ["no session is open"]
    cameras = cameras_now(service, known)
    return [f"camera {camera.camera!r} is away: {camera.reason}" for camera in cameras if camera.state == "away"]
