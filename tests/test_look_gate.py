"""Label changes with a gate are those without, within a frame: the real model on real films, and on hard made ones."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from rpiwatch.classifier import Classifier, open_classifier
from rpiwatch.config import Config, ConfigError, ModelSection, load_config
from rpiwatch.footage import find_footage
from rpiwatch.labels import LabelTracker
from rpiwatch.look_gate import Decisions, open_gate
from rpiwatch.lookout import Lookout, Networks
from rpiwatch.preparation import load_names
from rpiwatch.records import Frame, LabelChange, Prediction, TargetState
from rpiwatch.thresholds import ThresholdBook, something_test
from rpiwatch.vocabulary import Vocabulary
from tests.conftest import SHARED_DATA, query, run_command
from tests.motion_scenes import (
    Shot,
    comes_slowly,
    cutout,
    film,
    lamp_that_fades,
    night,
    noisy,
    still,
    street,
    street_that_rests,
    visit,
)

Picture = NDArray[np.uint8]
BOTTLES = SHARED_DATA / "bottle-detection.mp4"
HASTY = {"enter": 0.3, "stay": 0.2, "window": 1, "dwell_s": 0.0}
"""No smoothing and low thresholds: whatever a frame says becomes a label, so that there is much to miss."""
GREATEST = {"enter": 0.0, "stay": 0.0, "window": 1, "dwell_s": 0.0, "vocabulary": "labels"}
"""The likeliest label of each frame."""
LABELS: dict[str, dict[str, object]] = {"usual": {}, "hasty": HASTY, "greatest": GREATEST}


class Memory:
    """The real classifier, which is asked once about each picture, so that several runs cost one."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self._known: dict[bytes, NDArray[np.float32]] = {}
        self.asked = 0

    def classify(self, image: Picture) -> NDArray[np.float32]:
        self.asked += 1
        key = hashlib.blake2b(np.ascontiguousarray(image)).digest()
        if key not in self._known:
            self._known[key] = self._classifier.classify(image)
        return self._known[key]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_names(Config()).vocabulary


@pytest.fixture(scope="module")
def classifier(vocabulary: Vocabulary) -> Classifier:
    return open_classifier(ModelSection(name="efficientnet_lite0"), vocabulary.labels)


@dataclass
class Run:
    """What came of some frames."""

    changes: list[LabelChange] = field(default_factory=list)
    states: list[tuple[TargetState, ...]] = field(default_factory=list)
    repeated: list[bool] = field(default_factory=list)

    @property
    def looks(self) -> float:
        """The share of the frames that the model was shown."""
        return 1 - sum(self.repeated) / len(self.repeated)


def watch(
    memory: Memory,
    vocabulary: Vocabulary,
    shots: Sequence[Shot],
    gate: str,
    *,
    labels: Mapping[str, object] | None = None,
    targets: Sequence[str] = (),
    camera: Mapping[str, object] | None = None,
    idle_fps: float = 2.0,
) -> Run:
    """As the daemon does: a lookout and a tracker over all of the shots."""
    config = Config.model_validate(
        {
            "cameras": [{"source": "unused.mp4", "gate": gate, **(camera or {})}],
            "labels": dict(labels or {}),
            "targets": [{"label": target} for target in targets],
            "gate": {"idle_fps": idle_fps},
        }
    )
    book = ThresholdBook(config.labels, config.targets, vocabulary)
    names = config.labels, config.targets, vocabulary, book
    [section] = config.cameras
    own_gate = open_gate(section, config, vocabulary, book)
    networks = Networks(memory, None, None)
    lookout = Lookout(networks, section, config, vocabulary.labels, something_test(*names), own_gate)
    tracker = LabelTracker(*names)
    run = Run()
    for seq, shot in enumerate(shots):
        mono_ns = round(shot.at_s * 1e9)
        sightings, _ = lookout.look(Frame(seq, mono_ns, shot.picture))
        change, states = tracker.update(Prediction(seq, mono_ns, sightings, repeated=lookout.repeated))
        run.repeated.append(lookout.repeated)
        run.states.append(states)
        run.changes += [change] if change is not None else []
    run.changes += [change] if (change := tracker.close()) is not None else []
    return run


def unmatched(ungated: Run, gated: Run) -> list[tuple[int, str, str]]:
    """The changes of either run that the other has not within a frame."""
    left = list(gated.changes)
    missed = []
    for change in ungated.changes:
        kind = change.previous, change.label
        match = next((o for o in left if (o.previous, o.label) == kind and abs(o.seq - change.seq) <= 1), None)
        if match is None:
            missed.append(change)
        else:
            left.remove(match)
    return [(change.seq, change.previous, change.label) for change in (*missed, *left)]


# --- films ---


def real(file: Path, fps: float, first: int = 0, last: int = 10**9, every: int = 1) -> Iterator[Shot]:
    for number, picture in enumerate(film(file, first, last)):
        if number % every == 0:
            yield Shot(number / fps, picture)


def bikes() -> Iterator[Shot]:
    return real(find_footage("bikes.mp4"), 25.0)


def carphone() -> Iterator[Shot]:
    return real(find_footage("carphone_pristine.mp4"), 30.0)


def bottles() -> Iterator[Shot]:
    if not BOTTLES.is_file():
        pytest.skip("../shared/data/bottle-detection.mp4 is not here")
    for shot in real(BOTTLES, 29.83, last=600, every=3):
        yield Shot(shot.at_s, np.asarray(cv2.resize(shot.picture, None, fx=0.5, fy=0.5), np.uint8))


FILMS: dict[str, tuple[Callable[[], Iterator[Shot]], float]] = {
    "bikes": (bikes, 1.0),
    "carphone": (carphone, 1.0),
    "bottles": (bottles, 1.0),
    "a street that rests": (street_that_rests, 0.9),
    "a small thing enters slowly": (comes_slowly, 1.0),
    "a lamp fades": (lamp_that_fades, 1.0),
    "noise at night": (night, 1.0),
    "noise by day": (still, 0.4),
    "a cat comes and goes": (lambda: visit([street()], cutout("chelsea.png"), 1.0), 1.0),
}
"""And the greatest share of its frames that may be looked at with the usual labels."""


@lru_cache(maxsize=1)
def shots_of(name: str) -> tuple[Shot, ...]:
    return tuple(FILMS[name][0]())


@pytest.fixture(scope="module")
def memories(classifier: Classifier) -> Callable[[str], Memory]:
    return cache(lambda name: Memory(classifier))


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("name", FILMS)
def test_no_label_change_is_missed_or_made_up(
    memories: Callable[[str], Memory], vocabulary: Vocabulary, name: str, labels: str
) -> None:
    shots, memory = shots_of(name), memories(name)
    ungated = watch(memory, vocabulary, shots, "off", labels=LABELS[labels])
    gated = watch(memory, vocabulary, shots, "on", labels=LABELS[labels])
    assert unmatched(ungated, gated) == []
    if labels == "usual":
        assert gated.looks <= FILMS[name][1]
    if labels == "hasty" and name != "noise by day":
        assert ungated.changes


def test_the_test_would_see_what_a_gate_misses_that_goes_by_the_picture_alone(
    memories: Callable[[str], Memory], vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Labels that waver with the noise of one and the same picture are the reason for asking the scores, too."""
    shots, memory = shots_of("noise at night"), memories("noise at night")
    ungated = watch(memory, vocabulary, shots, "off", labels=HASTY)
    monkeypatch.setattr(Decisions, "hold", lambda self, looks, *, settled: settled)
    gated = watch(memory, vocabulary, shots, "on", labels=HASTY)
    assert len(unmatched(ungated, gated)) > 5


# --- when a frame is looked at ---


def test_a_still_picture_is_looked_at_as_often_as_is_said_and_a_change_at_once(
    memories: Callable[[str], Memory], vocabulary: Vocabulary
) -> None:
    scene = street()
    dark = (scene * 0.5).astype(np.uint8)
    shots = [Shot(n / 20, noisy(scene if n < 200 else dark, n)) for n in range(260)]
    run = watch(memories("switched"), vocabulary, shots, "on", idle_fps=2.0)
    looked = [number for number, repeated in enumerate(run.repeated) if not repeated]
    resting = [number for number in looked if 100 <= number < 200]
    assert len(resting) == 10
    assert set(np.diff(resting)) == {10}
    assert set(range(200, 216)) <= set(looked)
    assert len([number for number in looked if number >= 216]) <= 5


def test_off_shows_every_frame_and_gives_what_the_model_says(
    memories: Callable[[str], Memory], vocabulary: Vocabulary
) -> None:
    memory = memories("noise by day")
    before = memory.asked
    run = watch(memory, vocabulary, shots_of("noise by day"), "off")
    assert not any(run.repeated)
    assert memory.asked - before == len(shots_of("noise by day"))


def test_auto_looks_at_every_frame_while_a_target_is_there(
    memories: Callable[[str], Memory], vocabulary: Vocabulary
) -> None:
    """A cat that fills the picture from 4 to 9 s, and sits still."""
    scene = street()
    cat = np.asarray(cv2.resize(cv2.imread(str(find_footage("chelsea.png"))), scene.shape[1::-1]), np.uint8)
    shots = [Shot(n / 12, noisy(cat if 48 <= n < 108 else scene, n)) for n in range(156)]
    runs = {gate: watch(memories("cat"), vocabulary, shots, gate, targets=["cat"]) for gate in ("off", "on", "auto")}
    there = [n for n, (state,) in enumerate(runs["off"].states) if state.since_ns is not None]
    assert len(there) > 40
    for gate in ("on", "auto"):
        assert unmatched(runs["off"], runs[gate]) == []
        assert [state.since_ns for (state,) in runs[gate].states] == [s.since_ns for (s,) in runs["off"].states]
    assert not any(runs["auto"].repeated[n] for n in there)
    assert sum(runs["on"].repeated[n] for n in there) > 20
    assert sum(runs["auto"].repeated) > 40


def test_what_is_masked_or_outside_of_the_box_opens_no_gate(
    memories: Callable[[str], Memory], vocabulary: Vocabulary
) -> None:
    """A light that flashes at the upper left."""

    def flashing() -> Iterator[Shot]:
        for number in range(75):
            picture = street().copy()
            picture[:80, :180] = 255 * (number % 2)
            yield Shot(number / 15, noisy(picture, number))

    shots = list(flashing())
    looks = {
        name: watch(memories("flash"), vocabulary, shots, "on", camera=camera).looks
        for name, camera in {
            "all of it": {},
            "masked": {"masks": [[[0.0, 0.0], [0.3, 0.0], [0.3, 0.31], [0.0, 0.31]]]},
            "box": {"region": "box", "box": [0.3, 0.35, 1.0, 1.0]},
        }.items()
    }
    assert looks["all of it"] == 1.0
    assert looks["masked"] < 0.6
    assert looks["box"] < 0.6


def test_a_camera_that_was_away_or_whose_picture_has_another_size_is_looked_at_anew(vocabulary: Vocabulary) -> None:
    config = Config.model_validate({"cameras": [{"gate": "on"}]})
    book = ThresholdBook(config.labels, (), vocabulary)
    gate = open_gate(config.cameras[0], config, vocabulary, book)
    assert gate is not None
    scores = np.full(1000, 0.001, np.float32)
    seconds = iter(np.arange(0, 100, 0.05))

    def looks(picture: Picture, count: int) -> list[bool]:
        taken = []
        for _ in range(count):
            mono_ns = round(next(seconds) * 1e9)
            taken.append(gate.wants(picture, mono_ns))
            if taken[-1]:
                gate.take(scores, mono_ns)
        return taken

    picture = np.full((120, 160, 3), 90, np.uint8)
    assert not all(looks(picture, 60)[-10:])
    assert all(looks(picture[:100], 8))
    assert not all(looks(picture[:100], 40)[-10:])
    gate.reset()
    assert all(looks(picture[:100], 8))
    # In grey, as some sources have it more cheaply.
    assert all(looks(picture[:100, :, 0], 8))
    assert not all(looks(picture[:100, :, 0], 40)[-10:])


# --- deciding ---


def decisions_of(vocabulary: Vocabulary, labels: Mapping[str, object] | None = None) -> Decisions:
    config = Config.model_validate({"labels": dict(labels or {})})
    book = ThresholdBook(config.labels, (), vocabulary)
    return Decisions(config.labels, (), vocabulary, book, at_night_too=False, only_without_target=False)


def holds(decisions: Decisions, vocabulary: Vocabulary, *looks: dict[str, float]) -> bool:
    """Of looks whose labels have these probabilities."""
    taken = []
    answer = False
    for number, look in enumerate(looks, 1):
        scores = np.zeros(1000, np.float32)
        for label, value in look.items():
            scores[vocabulary.find(label).members[0]] = value
        taken.append(decisions.score(scores))
        answer = decisions.hold(taken, settled=number == len(looks))
    return answer


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        (({"espresso": 0.2}, {"espresso": 0.21}), True),
        (({"espresso": 0.9}, {"espresso": 0.88}), True),
        (({"espresso": 0.49}, {"espresso": 0.49}), False),  # about to enter
        (({"espresso": 0.2}, {"espresso": 0.4}), False),  # wavers by as much as it lacks
        (({"espresso": 0.3}, {"espresso": 0.3}), True),  # not there, so `stay` is nothing to it
        (({"espresso": 0.6}, {"espresso": 0.36}), False),  # there, and about to go
        (({"espresso": 0.9, "moped": 0.89}, {"espresso": 0.9, "moped": 0.89}), False),  # a race
        (({"espresso": 0.9, "moped": 0.6}, {"espresso": 0.9, "moped": 0.6}), True),
    ],
)
def test_scores_hold_where_no_decision_is_near(
    vocabulary: Vocabulary, looks: tuple[dict[str, float], ...], expected: bool
) -> None:
    assert holds(decisions_of(vocabulary), vocabulary, *looks) is expected


def test_of_a_name_and_one_that_holds_it_there_is_no_race(vocabulary: Vocabulary) -> None:
    tabby = {"tabby": 0.9}
    assert holds(decisions_of(vocabulary), vocabulary, tabby, tabby)
    assert holds(decisions_of(vocabulary, GREATEST), vocabulary, tabby, tabby)
    assert not holds(
        decisions_of(vocabulary, GREATEST), vocabulary, {"tabby": 0.3, "moped": 0.29}, {"tabby": 0.3, "moped": 0.29}
    )


# --- configuration, history and log ---


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ('region = "motion"\ngate = "on"\n', "gate: 'on' is for region = 'full' or 'box'"),
        ('gate = "auto"\n[detector]\nname = "ssdlite320_mobilenet_v3_large"\n', "has gate = 'auto', which is for"),
        ('gate = "yes"\n', "gate"),
        ('gate = "on"\n[gate]\nidle_fps = 0.0\n', "idle_fps"),
    ],
)
def test_a_gate_that_cannot_be_is_told_in_a_line(tmp_path: Path, more: str, fault: str) -> None:
    file = tmp_path / "rpiwatch.toml"
    file.write_text(f'[[cameras]]\nsource = "/dev/video0"\n{more}')
    with pytest.raises(ConfigError, match=r"rpiwatch\.toml") as raised:
        load_config(file, environ={})
    assert fault in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_daemon_writes_the_same_history_and_says_what_it_saved(
    film_of_rests: Path, write_config: Callable[..., Path], tmp_path: Path
) -> None:
    histories, shares = {}, {}
    for gate in ("off", "on"):
        config = write_config(film_of_rests)
        config.write_text(config.read_text().replace("[[cameras]]\n", f'[[cameras]]\ngate = "{gate}"\n'))
        done = run_command("run", "--config", config, "--data-dir", tmp_path / gate)
        assert done.returncode == 0, done.stderr
        histories[gate] = [
            (row["frame_seq"], row["previous_label"], row["label"])
            for row in query(tmp_path / gate, "SELECT frame_seq, previous_label, label FROM label_changes ORDER BY id")
        ]
        [beat] = query(
            tmp_path / gate,
            "SELECT sum(frames_seen) AS seen, sum(frames_classified) AS looks, sum(frames_skipped) AS skipped"
            " FROM heartbeats",
        )
        assert beat["skipped"] == 0
        shares[gate] = beat["looks"] / beat["seen"]
        clips = query(tmp_path / gate, "SELECT label, state FROM clip_list ORDER BY started_us")
        assert [(clip["label"], clip["state"]) for clip in clips] == [("cat", "complete")]
    assert len(histories["off"]) == len(histories["on"])
    for (frame, *kind), (other, *other_kind) in zip(histories["off"], histories["on"], strict=True):
        assert kind == other_kind
        assert abs(frame - other) <= 1
    assert {"cat"} <= {label for _, _, label in histories["off"]}
    assert shares["off"] == 1.0
    assert shares["on"] < 0.4
    text = run_command("stats", "--data-dir", tmp_path / "on").stdout
    assert f"{shares['on']:.2%} shown to a network" in text


@pytest.fixture
def film_of_rests(tmp_path: Path) -> Path:
    """A street for 6 s, a cat for 6, a street for 6: still pictures with noise, 20 a second, as a camera's JPEG."""
    file = tmp_path / "rests.avi"
    scene = street()
    cat = np.asarray(cv2.resize(cv2.imread(str(find_footage("chelsea.png"))), scene.shape[1::-1]), np.uint8)
    out = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), 20, scene.shape[1::-1])
    for number in range(360):
        out.write(noisy(cat if 120 <= number < 240 else scene, number))
    out.release()
    return file
