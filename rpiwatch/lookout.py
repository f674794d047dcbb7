"""One camera's lookout: which part of a frame is shown to which network, and whose each answer is.

    region   no detector                          a detector
    full     the whole frame, each frame *)       the whole frame, `rate_fps` times a second
    box      the box, each frame *)               the box, likewise
    motion   what moves or is held, each frame;   around what moves or is there, likewise while there is something;
             the whole, `idle_fps` times          the whole, `idle_fps` times

*) With a `gate`, frames that are as they were have the answer of the look before (`LookGate`).
With `[detector] classify` the classifier names a crop of what the detector found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from rpiwatch.boxes import WHOLE, Box, around, padded
from rpiwatch.daylight import brightness_of
from rpiwatch.look_gate import LookGate
from rpiwatch.motion import Masks, Motion, MotionFinder
from rpiwatch.records import SCENE, Detection, Frame, Sighting
from rpiwatch.sources.jpeg import Jpeg, decode_jpeg
from rpiwatch.still_things import StillThings
from rpiwatch.subjects import Found, Subject, SubjectTracker

if TYPE_CHECKING:
    from rpiwatch.config import CameraSection, Config
    from rpiwatch.naming import Naming

Picture = NDArray[np.uint8]

SAME_THING = 0.6
"""Overlap at which two detections of different labels are one thing that the detector wavers about."""
INSIDE = 0.85
"""Share of a detection that lies in a surer one of its label: a part of it, such as a face."""
CROP_MARGIN = 0.1
"""Around what is named, in its longer side."""
SEARCH_MARGIN = 0.5
"""Around what moves or was there, where a detector looks for it."""
BRIGHTNESS_FPS = 1.0
"""Measurements of the picture's brightness a second, where it is wanted and nothing else measures it."""
MOST_OF_IT = 0.5
"""Share of the picture; where a detector would search more than this, it searches the whole."""


class SeesPictures(Protocol):
    """A classifier."""

    def for_threads(self, count: int) -> Sequence[SeesPictures]:
        """What as many threads may ask at the same time, one each; this one alone where it answers one at a time."""
        ...

    def classify(self, image: Picture) -> NDArray[np.float32]:
        """The probability of each label for a BGR picture, float32 (labels,)."""
        ...


class FindsThings(Protocol):
    """A detector."""

    def detect(self, image: Picture) -> list[Detection]:
        """What is in a BGR picture, the surest first; boxes are fractions of that picture."""
        ...


@dataclass(frozen=True, slots=True)
class Networks:
    """What looks: a classifier, a detector, or both, and how their answers become scores."""

    classifier: SeesPictures | None
    detector: FindsThings | None
    naming: Naming | None
    """Of a detector; None where the classifier's probabilities are the scores."""

    def for_threads(self, count: int) -> Sequence[Networks]:
        """As `SeesPictures.for_threads`; where there is a detector, these alone."""
        if self.detector is not None or self.classifier is None:
            return [self]
        return [replace(self, classifier=each) for each in self.classifier.for_threads(count)]


class Lookout:
    """Looks at one camera's frames, in order; for the model thread alone."""

    def __init__(
        self,
        networks: Networks,
        camera: CameraSection,
        config: Config,
        labels: Sequence[str],
        is_something: SomethingTest,
        gate: LookGate | None = None,
    ) -> None:
        """`labels` are those of the scores; `is_something` tells whether scores keep any name.

        `gate` is for a camera of which the whole frame or a box is classified.
        """
        self._networks = networks
        self._input_size = config.model.input_size
        self._search_size = config.detector.input_size
        self._masked = Masks(camera.masks)
        self._mask_polygons = [np.array(polygon, np.float32) for polygon in camera.masks]
        self._box = Box(*camera.box) if camera.region == "box" else WHOLE
        self._min_size = config.subjects.min_size
        self._motion = MotionFinder(config.motion, camera.masks) if camera.region == "motion" else None
        self._margin = config.motion.margin
        self._max_regions = config.motion.max_regions
        self._idle = _Pace(config.motion.idle_fps)
        self._pace = _Pace(config.detector.rate_fps)
        self._tracker = SubjectTracker(config.subjects)
        self.still = StillThings(config.subjects.still_after_s)
        self._labels = labels
        self._still_numbers: set[int] = set()
        self._is_something = is_something
        self._wants_brightness = config.night.when == "dark"
        self._light = _Pace(BRIGHTNESS_FPS)
        self._gate = gate
        self._scene: tuple[Sighting, ...] | None = None
        """What the last look found, where there is a gate."""
        self.repeated = False
        """Whether the last frame was not shown to a network, because it is as it was at the look before."""
        self._answers: dict[int, NDArray[np.float32]] = {}
        """The scores of each subject's last look that saw it."""
        self._looked_ns: dict[int, int] = {}
        self._named: dict[int, NDArray[np.float32]] = {}
        """What the classifier said of each subject when it was asked last: of a flock it is not in each look."""

    @property
    def looks_at_every_frame(self) -> bool:
        """Whether each frame is looked at, so that one which is not was missed; a gate looks at each, too."""
        return self._networks.detector is None and self._motion is None

    @property
    def looks_at_each_alone(self) -> bool:
        """Whether the answer to a frame depends on nothing but that frame."""
        return self.looks_at_every_frame and self._gate is None and not self._wants_brightness

    def reset(self) -> None:
        """The camera was away, or another file begins."""
        self._tracker.reset()
        for memory in (self._answers, self._looked_ns, self._named):
            memory.clear()
        self.still.begin()
        if self._gate is not None:
            self._gate.reset()
        if self._motion is not None:
            self._motion.reset()

    def look(self, frame: Frame) -> tuple[tuple[Sighting, ...] | None, float | None]:
        """What is in the frame, None where it is not looked at; and how bright it is, 0..1, where that is known."""
        sightings, brightness = self._look(frame)
        # Where there is motion, it has measured it. Frames that nobody looks at need not be made pictures of for this.
        if (
            self._wants_brightness
            and brightness is None
            and sightings is not None
            and not self.repeated
            and self._light.is_due(frame.mono_ns)
        ):
            self._light.take(frame.mono_ns)
            brightness = brightness_of(frame.image)
        return sightings, brightness

    def _look(self, frame: Frame) -> tuple[tuple[Sighting, ...] | None, float | None]:
        if self._networks.detector is not None:
            return self._detect(frame, self._networks.detector)
        assert self._networks.classifier is not None  # noqa: S101 - one of the two is there
        if self._motion is None:
            return self._classify_scene(frame), None
        return self._follow_motion(frame, self._motion)

    def _classify_scene(self, frame: Frame) -> tuple[Sighting, ...]:
        gate = self._gate
        self.repeated = gate is not None and not gate.wants(frame.glance, frame.mono_ns)
        if not self.repeated or self._scene is None:
            scores = self._classify(_Picture(frame), self._box)
            self._scene = (Sighting(SCENE, self._box, scores),)
            if gate is not None:
                gate.take(scores, frame.mono_ns)
        return self._scene

    def _follow_motion(self, frame: Frame, finder: MotionFinder) -> tuple[tuple[Sighting, ...] | None, float]:
        motion = finder.look(frame.image, frame.mono_ns)
        picture = _Picture(frame)
        # Where everything moves, whoever was there is held as if standing still: a lamp that flickers is no new animal.
        is_new_scene = motion.warming_up or motion.everything
        were_there = bool(self._tracker.subjects)
        found = [] if is_new_scene else [Found(box) for box in motion.regions]
        subjects = self._tracker.update(frame.mono_ns, picture.aspect, found)
        scene = None
        if is_new_scene or self._idle.is_due(frame.mono_ns):
            self._idle.take(frame.mono_ns)
            scene = self._classify(picture, WHOLE)
        elif not subjects and not were_there:
            return None, motion.brightness
        sightings = [Sighting(SCENE, WHOLE, scene)]
        seen = {subject.number: self._look_at(subject, picture, frame.mono_ns) for subject in self._chosen(subjects)}
        sightings += [_sighting(subject, seen.get(subject.number), picture.aspect) for subject in subjects]
        self._forget(subjects)
        return self._with_still(sightings, frame.mono_ns), motion.brightness

    def _chosen(self, subjects: Sequence[Subject]) -> list[Subject]:
        """Whom to look at now: what moves, the largest first; and who stopped moving and was something."""
        moving = [subject for subject in subjects if subject.found is not None]
        held = [
            subject
            for subject in subjects
            if subject.found is None and subject.number in self._answers
            and self._is_something(self._answers[subject.number])
        ]  # fmt: skip
        moving.sort(key=lambda subject: -subject.box.area)
        held.sort(key=lambda subject: self._looked_ns.get(subject.number, 0))
        # One place is theirs however much moves: nobody looked at is given up.
        places = max(1, self._max_regions - min(1, len(held)))
        return (moving[:places] + held)[: self._max_regions]

    def _look_at(self, subject: Subject, picture: _Picture, mono_ns: int) -> NDArray[np.float32] | None:
        scores = self._crop_probabilities(subject.box, picture, self._margin)
        self._looked_ns[subject.number] = mono_ns
        if subject.found is None:
            if not self._is_something(scores):
                return None
            self._tracker.keep(subject.number, mono_ns)
        self._answers[subject.number] = scores
        return scores

    def _detect(self, frame: Frame, detector: FindsThings) -> tuple[tuple[Sighting, ...] | None, float | None]:
        motion = self._motion.look(frame.image, frame.mono_ns) if self._motion is not None else None
        brightness = motion.brightness if motion is not None else None
        if not self._pace.is_due(frame.mono_ns):
            return None, brightness
        areas = self._areas(frame, motion)
        if areas is None:
            return None, brightness
        self._pace.take(frame.mono_ns)
        picture = _Picture(frame)
        naming = self._networks.naming
        assert naming is not None  # noqa: S101 - there is a detector
        found: list[tuple[Box, int, float]] = []
        for area in areas:
            image, part = picture.at_least(area, self._search_size)
            wanted = (each for each in detector.detect(self._masked.cut(image, part)) if naming.is_wanted(each.label))
            found += [(each.box.within(part), each.label, each.score) for each in wanted]
        things = [thing for thing in _merged(found) if self._is_wanted(thing[0], picture.aspect)]
        candidates = [self._found(box, naming.scores(scores)) for box, scores in things]
        subjects = self._tracker.update(frame.mono_ns, picture.aspect, candidates)
        if self._networks.classifier is not None:
            labels = {id(candidate): scores for candidate, (_, scores) in zip(candidates, things, strict=True)}
            self._name(subjects, labels, picture, frame.mono_ns)
        else:
            for each in subjects:
                if each.found is not None and each.found.scores is not None:
                    self._answers[each.number] = each.found.scores
        sightings = [
            _sighting(each, self._answers.get(each.number) if each.found is not None else None, picture.aspect)
            for each in subjects
        ]
        self._forget(subjects)
        return self._with_still(sightings, frame.mono_ns), brightness

    def _found(self, box: Box, scores: NDArray[np.float32]) -> Found:
        """What keeps no name by itself begins no subject."""
        return Found(box, scores, sure=self._is_something(scores))

    def _areas(self, frame: Frame, motion: Motion | None) -> list[Box] | None:
        """Where the detector looks now; None: nowhere."""
        if motion is None:
            return [self._box]
        if self._idle.is_due(frame.mono_ns) or motion.warming_up or motion.everything:
            self._idle.take(frame.mono_ns)
            return [WHOLE]
        places = [*motion.regions, *(subject.box for subject in self._tracker.subjects)]
        if not places:
            return None
        areas: list[Box] = []
        for place in places:
            area = padded(place, frame.size, SEARCH_MARGIN, self._search_size)
            near = [other for other in areas if other.overlap(area) > 0]
            areas = [other for other in areas if other not in near]
            areas.append(around([area, *near]))
        if sum(area.area for area in areas) > MOST_OF_IT or len(areas) > self._max_regions:
            return [WHOLE]
        return areas

    def _name(
        self, subjects: Sequence[Subject], labels: dict[int, dict[int, float]], picture: _Picture, mono_ns: int
    ) -> None:
        """Ask the classifier about those who were found and that it can name, who waited longest first."""
        naming = self._networks.naming
        assert naming is not None  # noqa: S101 - as in _detect
        left = self._max_regions
        for subject in sorted(subjects, key=lambda each: self._looked_ns.get(each.number, 0)):
            if subject.found is None:
                continue
            found = labels[id(subject.found)]
            if left and any(naming.is_named(label) for label in found):
                left -= 1
                self._named[subject.number] = self._crop_probabilities(subject.box, picture, CROP_MARGIN)
                self._looked_ns[subject.number] = mono_ns
            self._answers[subject.number] = naming.scores(found, self._named.get(subject.number))

    def _crop_probabilities(self, box: Box, picture: _Picture, margin: float) -> NDArray[np.float32]:
        area = padded(box, picture.size, margin, min(self._input_size, min(picture.size)) // 2)
        return self._classify(picture, area)

    def _classify(self, picture: _Picture, area: Box) -> NDArray[np.float32]:
        classifier = self._networks.classifier
        assert classifier is not None  # noqa: S101 - who asks has one
        return classifier.classify(self._masked.cut(*picture.at_least(area, self._input_size)))

    def _is_wanted(self, box: Box, aspect: float) -> bool:
        if box.shorter_side(aspect) < self._min_size:
            return False
        x, y = box.centre
        point = (float(x), float(y))
        return not any(cv2.pointPolygonTest(polygon, point, measureDist=False) >= 0 for polygon in self._mask_polygons)

    def _with_still(self, sightings: Sequence[Sighting], mono_ns: int) -> tuple[Sighting, ...]:
        """Mark who stands still for hours; who is waited for is as it was before."""
        seen = [each for each in sightings if each.subject != SCENE and each.scores is not None]
        things = [(self._label(each.scores), each.box) for each in seen if each.scores is not None]
        for each, is_still in zip(seen, self.still.look(mono_ns, things), strict=True):
            (self._still_numbers.add if is_still else self._still_numbers.discard)(each.subject)
        self._still_numbers &= {each.subject for each in sightings}
        return tuple(replace(each, still=True) if each.subject in self._still_numbers else each for each in sightings)

    def _label(self, scores: NDArray[np.float32]) -> str:
        return self._labels[int(scores.argmax())]

    def _forget(self, subjects: Sequence[Subject]) -> None:
        there = {subject.number for subject in subjects}
        for memory in (self._answers, self._looked_ns, self._named):
            for number in [number for number in memory if number not in there]:
                del memory[number]


class SomethingTest(Protocol):
    """Whether scores keep any name."""

    def __call__(self, scores: NDArray[np.float32], /) -> bool:
        """See the class."""
        ...


class _Pace:
    """So many times a second, by the frames' own times."""

    def __init__(self, fps: float) -> None:
        self._period_ns = round(1e9 / fps)
        self._next_ns: int | None = None

    def is_due(self, mono_ns: int) -> bool:
        # Times that went back are another file's.
        return self._next_ns is None or not self._next_ns - 2 * self._period_ns < mono_ns < self._next_ns

    def take(self, mono_ns: int) -> None:
        """It was done now; what was missed is not done twice."""
        before = self._next_ns
        on_time = before is not None and before <= mono_ns < before + self._period_ns
        self._next_ns = (before if on_time and before is not None else mono_ns) + self._period_ns


class _Picture:
    """A frame's picture at the resolution that a crop needs: what there is already, else the full one, decoded once."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._full: Picture | None = None
        self.size = frame.size

    @property
    def aspect(self) -> float:
        return self.size[0] / self.size[1]

    def at_least(self, area: Box, wanted: int) -> tuple[Picture, Box]:
        """The picture of which `area` has `wanted` pixels on its longer side, where the camera has them.

        And `area` on whole pixels of it, so that what is found there is put where it is.
        """
        image = self._frame.image
        height, width = image.shape[:2]
        if area is WHOLE:
            return image, area
        if max(area.width * width, area.height * height) < wanted and (width, height) != self.size:
            image = self._full_picture()
            height, width = image.shape[:2]
        left, top, right, bottom = area.pixels(width, height)
        return image, Box(left / width, top / height, right / width, bottom / height)

    def _full_picture(self) -> Picture:
        if self._full is None:
            self._full = self._decoded()
        return self._full

    def _decoded(self) -> Picture:
        frame = self._frame
        if frame.full is not None:
            return frame.full
        if frame.jpeg is not None:
            decoded = decode_jpeg(Jpeg(frame.jpeg, *frame.size), None)
            if decoded is not None:
                return decoded
        return frame.image


def _sighting(subject: Subject, scores: NDArray[np.float32] | None, aspect: float) -> Sighting:
    return Sighting(subject.number, subject.box, scores, size=subject.box.shorter_side(aspect))


def _merged(found: Sequence[tuple[Box, int, float]]) -> list[tuple[Box, dict[int, float]]]:
    """One entry a thing: detections of several labels at one place are one, of a thing in two searched areas, too."""
    things: list[tuple[Box, dict[int, float]]] = []
    for box, label, score in sorted(found, key=lambda each: -each[2]):
        for other, scores in things:
            if box.iou(other) >= SAME_THING:
                scores.setdefault(label, score)
                break
            if label in scores and box.overlap(other) >= INSIDE * min(box.area, other.area):
                break
        else:
            things.append((box, {label: score}))
    return things
