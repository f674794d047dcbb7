"""Runs the daemon over videos, once for each mode, and reads back what its history then holds."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import uvloop

from rpiwatch.camtrap import LIVING
from rpiwatch.clock import SystemClock
from rpiwatch.config import CameraSection, Config, LoadedConfig
from rpiwatch.daemon import Daemon
from rpiwatch.evaluation.errors import EvaluationError
from rpiwatch.evaluation.names import RightNames
from rpiwatch.evaluation.scoring import Interval, Seen
from rpiwatch.evaluation.truth import Truth, raise_faults
from rpiwatch.preparation import prepare
from rpiwatch.sources import SourceError
from rpiwatch.sources.file import open_file
from rpiwatch.store.queries import CLIPS, COVERAGE, VISITS, Answer, Filter, View, open_history
from rpiwatch.taxa import open_taxonomy
from rpiwatch.vocabulary import VocabularyError

STATUS_INTERRUPTED = 130
FLOOR_BYTES = 50_000_000
SUBJECTS = View("subject_list", "start_us")
Load = Callable[[Mapping[str, object]], LoadedConfig]
Tell = Callable[[str], None]
OnDownload = Callable[[int, int | None], None]


class Mode(StrEnum):
    """A way of looking, as settings that are laid over the owner's."""

    FULL = "full"
    MOTION = "motion"
    DETECTOR = "detector"
    TWO_STAGE = "two-stage"


_NO_DETECTOR: Mapping[str, object] = {"detector.name": "none", "detector.path": "", "detector.classify": False}
MODES: Mapping[Mode, tuple[Mapping[str, object], Mapping[str, object]]] = {
    Mode.FULL: ({"region": "full", "box": []}, _NO_DETECTOR),
    Mode.MOTION: ({"region": "motion", "box": []}, _NO_DETECTOR),
    Mode.DETECTOR: ({}, {"detector.classify": False}),
    Mode.TWO_STAGE: ({}, {"detector.classify": True}),
}
"""What each sets of its camera, and of the rest."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What the daemon made of one video, in seconds from its first frame; `end_s` is its last one's.

    A network was shown `looks` of its `frames`. `subjects` are the animals, people and things that it told apart, None
    where the mode looks at the whole scene. `seconds` and `cpu_s` are of the watch alone, without the loading of the
    model.
    """

    end_s: float
    frames: int
    looks: int
    seconds: float
    cpu_s: float
    seen: tuple[Seen, ...]
    subjects: tuple[Seen, ...] | None
    clips: tuple[Interval, ...]
    unsaved_clips: int


@dataclass(frozen=True, slots=True)
class ModeRun:
    """One mode over all videos; `model` is what the history says looked at them."""

    mode: Mode
    model: str
    names: RightNames
    targets: tuple[str, ...]
    watched: Mapping[str, Watched]


def choose_modes(asked: Sequence[Mode], config: Config) -> tuple[tuple[Mode, ...], tuple[str, ...]]:
    """Give the modes to run, each once and in their usual order, and what is to be told of those left out.

    Nothing asked is all that this configuration can run. Raises EvaluationError where one that is asked for cannot.
    """
    impossible = {Mode.DETECTOR, Mode.TWO_STAGE} if config.detector.name == "none" else set()
    wanted = [mode for mode in Mode if mode in asked or not asked]
    lacking = [mode for mode in wanted if mode in impossible]
    why = 'a detector is needed, and the configuration has none; set for example [detector] name = "…"'
    if asked and lacking:
        raise EvaluationError(f"evaluate: --mode {lacking[0]}: {why}")
    notes = (f"left out: {' and '.join(lacking)}: {why}",) if lacking else ()
    return tuple(mode for mode in wanted if mode not in lacking), notes


def run_modes(
    folder: Path,
    truth: Truth,
    modes: Sequence[Mode],
    load: Load,
    *,
    camera: str | None = None,
    keep: Path | None = None,
    tell: Tell = lambda line: None,
    on_download: OnDownload | None = None,
) -> tuple[list[ModeRun], list[str]]:
    """Let the daemon watch each video of the truth in each mode; give what it made of them, and notes for the owner.

    `load` gives the owner's configuration with settings laid over it, by their dotted keys. Of its cameras the first
    is taken, or the one of the name `camera`. Without targets of its own, each label of the truth is one. Each video of
    each mode gets a data folder for itself, which is removed when it has been read; with `keep`, which must be empty or
    absent, it stays there, under the names of the mode and the video. `tell` hears of each video before it is watched.

    Raises UserErrors of the configuration and the videos, and SystemExit after a signal to stop.
    """
    chosen = _choose_camera(load({}).config, camera)
    _check_videos(folder, truth)
    planned = [_plan(mode, load, truth, chosen) for mode in modes]
    notes = [note for _, _, _, own in planned for note in own]
    runs = []
    with _room(keep) as room:
        for mode, (settings, names, targets, _) in zip(modes, planned, strict=True):
            watched = {}
            model = ""
            for video in truth.videos:
                tell(f"{mode}: {video}")
                source = {**_camera_settings(chosen, mode), "source": str((folder / video).absolute())}
                data_dir = room / mode / video
                model, watched[video] = _watch(load(settings | {"cameras": [source]}), mode, data_dir, on_download)
                if keep is None:
                    shutil.rmtree(data_dir)
            runs.append(ModeRun(mode, model, names, targets, watched))
    return runs, notes


def notes_of(runs: Sequence[ModeRun], truth: Truth) -> list[str]:
    """What of the truth can never be found, or does not fit the videos, as sentences."""
    notes = [
        f"{truth.file.name}: label {'|'.join(names)!r}: no mode knows it, so it can never be found; "
        "`rpiwatch labels` lists what there is"
        for names in truth.names
        if not any(run.names.knows(names) for run in runs)
    ]
    for video, visits in truth.videos.items():
        end_s = max((run.watched[video].end_s for run in runs), default=0.0)
        for visit in visits:
            if visit.start_s > end_s:
                notes.append(f"{visit.place}: begins after the end of {video} ({end_s:.2f} s): not scored")
            elif visit.end_s is not None and visit.end_s > end_s + 1:
                notes.append(f"{visit.place}: ends after the end of {video} ({end_s:.2f} s): cut there")
    for run in runs:
        unsaved = sum(watched.unsaved_clips for watched in run.watched.values())
        if unsaved:
            notes.append(f"{run.mode}: {unsaved} clips could not be saved; is the disk full?")
    return notes


def _choose_camera(config: Config, name: str | None) -> CameraSection:
    if name is None:
        return config.cameras[0]
    for camera in config.cameras:
        if camera.name == name:
            return camera
    there = ", ".join(camera.name for camera in config.cameras)
    raise EvaluationError(f"evaluate: --camera {name!r} is not configured; there are: {there}")


def _check_videos(folder: Path, truth: Truth) -> None:
    """Raise EvaluationError for those that cannot be read, before hours are spent on the others."""
    faults = []
    for video in truth.videos:
        file = str((folder / video).absolute())
        try:
            open_file(CameraSection(source=file, pace="max"), file, SystemClock(), threading.Event()).close()
        except SourceError as fault:
            faults.append(f"{truth.file}: video {video!r}: {fault}")
    raise_faults(faults)


def _camera_settings(camera: CameraSection, mode: Mode) -> dict[str, object]:
    return {**camera.model_dump(), "pace": "max", **MODES[mode][0]}


def _plan(
    mode: Mode, load: Load, truth: Truth, camera: CameraSection
) -> tuple[dict[str, object], RightNames, tuple[str, ...], list[str]]:
    """A mode's settings but for the video, the names that it speaks, its targets, and what is to be told of them."""
    settings: dict[str, object] = {
        **MODES[mode][1],
        # All clips are read before they go, whatever they take and however old the video is.
        "retention": {"min_free_bytes": 0, "floor_bytes": FLOOR_BYTES},
        "logging.level": "error",
        "targets": [],
    }
    owner = load({"cameras": [_camera_settings(camera, mode)]})
    bare = load(settings | {"cameras": [_camera_settings(camera, mode)]})
    vocabulary = prepare(lambda: bare).vocabulary
    config = bare.config
    names = RightNames(vocabulary, open_taxonomy(config.model.labels, config.groups, config.taxa))
    notes = []
    targets: list[dict[str, object]] = []
    for target in owner.config.targets:
        try:
            vocabulary.find(target.label)
            targets.append(target.model_dump(exclude_none=True))
        except VocabularyError as fault:
            notes.append(f"{mode}: the target {target.label!r} is left out: {fault}")
    if not owner.config.targets:
        known = dict.fromkeys(found for each in truth.names if (found := names.target_of(each)) is not None)
        targets = [{"label": label} for label in known]
    settings["targets"] = targets
    return settings, names, tuple(str(target["label"]) for target in targets), notes


@contextmanager
def _room(keep: Path | None) -> Iterator[Path]:
    """The folder for the modes' data: one that is removed at the end, or the one to keep."""
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="rpiwatch-evaluate-") as room:
            yield Path(room)
        return
    try:
        keep.mkdir(parents=True, exist_ok=True)
        taken = any(keep.iterdir())
    except OSError as error:
        raise EvaluationError(f"{keep}: cannot be used ({error.strerror}); expected a folder to write in") from error
    if taken:
        raise EvaluationError(f"{keep}: is not empty; expected an empty folder for --keep, or one that is not there")
    yield keep


def _watch(loaded: LoadedConfig, mode: Mode, data_dir: Path, on_download: OnDownload | None) -> tuple[str, Watched]:
    daemon = Daemon(lambda: loaded, data_dir, on_download=on_download)
    reason = uvloop.run(daemon.run())
    if reason == "signal" or daemon.cost is None:
        raise SystemExit(STATUS_INTERRUPTED)
    cost = daemon.cost
    with open_history(data_dir) as history:
        [watcher] = history.watchers().values()
        spans = list(_rows(history.pages(COVERAGE, Filter())))
        zero_us = min(span["start_us"] for span in spans)
        end_us = max(span["end_us"] for span in spans)
        visits = list(_rows(history.pages(VISITS, Filter())))
        clips = list(_rows(history.pages(CLIPS, Filter())))
        tells_apart = mode is not Mode.FULL and bool(history.column_types(SUBJECTS))
        subjects = list(_rows(history.pages(SUBJECTS, Filter()))) if tells_apart else None

    def seconds(at_us: int) -> float:
        return float(at_us - zero_us) / 1e6

    def seen(row: Mapping[str, Any]) -> Seen:
        start_s = seconds(row["start_us"])
        return Seen(row["label"], start_s, start_s + row["duration_s"], row.get("subjects"), row.get("at_once"))

    return f"{watcher.model} ({watcher.engine})", Watched(
        end_s=seconds(end_us),
        frames=cost.frames,
        looks=cost.looks,
        seconds=cost.seconds,
        cpu_s=cost.cpu_s,
        seen=tuple(map(seen, visits)),
        # A still thing is marked as such, so that nobody takes it for a visitor.
        subjects=None if subjects is None else tuple(seen(subject) for subject in subjects if not subject["still"]),
        clips=tuple(
            Interval(seconds(clip["started_us"]), seconds(clip["ended_us"]))
            for clip in clips
            if clip["state"] in LIVING
        ),
        unsaved_clips=sum(clip["state"] not in LIVING for clip in clips),
    )


def _rows(answer: Answer) -> Iterator[dict[str, Any]]:
    return (dict(zip(answer.columns, row, strict=True)) for row in answer.rows)
