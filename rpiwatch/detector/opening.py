"""From `[detector]` to a detector that is ready: weights, engine, conversion, cache."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torchvision  # noqa: F401 - its operators must be known before a network that uses them is loaded

from rpiwatch.config import DetectorSection
from rpiwatch.detector import ssdlite
from rpiwatch.detector.model import Detector, Network, UnexpectedAnswerError
from rpiwatch.detector.ssdlite import Ssdlite
from rpiwatch.detector.torchvision_form import TorchvisionForm, shrunk
from rpiwatch.detector.yolo import ExportNotes, Size, Yolo, decode, read_export_notes
from rpiwatch.detector_vocabulary import COCO, coco_ids
from rpiwatch.networks import weights
from rpiwatch.networks.errors import InferenceError, ModelError, first_line, last_line
from rpiwatch.networks.model_info import ModelInfo
from rpiwatch.networks.programs import (
    Engine,
    Program,
    cached_program,
    compile_network,
    is_quantised,
    load_script,
    program_of,
    quietly,
    use_threads,
)

_WARM_UP_SHAPES = ((16, 16), (9, 16), (16, 9))
"""Heights and widths, in sixteenths of the input. The first calls compile and pack weights, so there are some; cameras
and crops have such shapes, and a network that was traced with one of them may fail on the others."""
_CACHE_VERSION = 1
"""Goes up when the same weights make another program: new recipe, new format."""
_SETTING = "[detector] path"


def open_detector(
    section: DetectorSection,
    labels: Sequence[str],
    *,
    threads: int = 0,
    cache_dir: Path | None = None,
    progress: weights.Progress | None = None,
    download_from: str | None = None,
) -> Detector:
    """The detector that `[detector]` describes, warmed up; takes seconds, and may download.

    `labels` are the names that `load_detector_vocabulary` gives for the section; only their number matters here. What
    was downloaded or converted is kept in `cache_dir` (the user's cache folder unless named). `progress` hears of a
    download; `download_from` is the URL of a folder that takes the place of torchvision's own (a mirror).

    Sets, for the whole process, OpenCV's threads to one and torch's to `threads`, which is `[model] threads`: see
    `open_classifier`. Raises ModelError for whatever a user can mend, and ValueError for a section that has none.
    """
    if section.name == "none":
        raise ValueError("[detector] name is 'none': there is no detector to open")
    use_threads(threads)
    opening = _Opening(section, len(labels), cache_dir or weights.default_cache_dir(), progress, download_from)
    return opening.open()


class _Opening:
    """One opening of a detector."""

    def __init__(
        self,
        section: DetectorSection,
        labels_count: int,
        cache_dir: Path,
        progress: weights.Progress | None,
        download_from: str | None,
    ) -> None:
        self._section = section
        self._labels_count = labels_count
        self._cache_dir = cache_dir
        self._file = section.path or weights.fetch_ssdlite320(
            cache_dir / "weights", base_url=download_from, progress=progress
        )
        self._sha256 = weights.sha256_of(self._file, _SETTING)

    def open(self) -> Detector:
        if self._section.name == "ssdlite320_mobilenet_v3_large":
            return self._open_ssdlite()
        if self._section.name == "megadetector":
            return self._open_yolo()
        return self._open_torchvision_form()

    def _open_ssdlite(self) -> Detector:
        section = self._section
        if weights.is_torchscript(self._file):
            raise ModelError(
                f"{self._file}: is TorchScript; expected a state dict of {section.name} "
                '(for TorchScript set [detector] name = "torchscript-detector" or "megadetector")'
            )
        state = weights.read_state(self._file)
        outputs, build = self._ssdlite(state)
        is_coco = section.labels == COCO
        expected = 91 if is_coco else self._labels_count + 1
        if outputs != expected:
            raise ModelError(
                f"{self._file}: the network has {outputs} outputs, the background among them, and [detector] labels = "
                f"{section.labels!r} needs {expected}; expected a file with {outputs - 1} labels, one a line"
            )
        size = section.input_size
        parts = (_CACHE_VERSION, section.name, self._sha256, size)
        program = cached_program(self._cache_dir, f"{section.name}-float32", "float32", parts, build)
        of_labels = coco_ids() if is_coco else range(1, outputs)
        return self._detector(Ssdlite(program, size, of_labels, section.min_score), "float32", size)

    def _ssdlite(self, state: Mapping[str, Any]) -> tuple[int, Callable[[], Program]]:
        """How many outputs the state dict's network has, and what makes its program."""
        other = "expected a state dict of torchvision's ssdlite320_mobilenet_v3_large"
        try:
            outputs = ssdlite.outputs_of(state)
        except (KeyError, AttributeError, IndexError, ZeroDivisionError) as error:
            raise ModelError(f"{self._file}: is of another network; {other}") from error

        def build() -> Program:
            try:
                network = ssdlite.load_ssdlite(state, outputs, self._section.input_size)
            except (RuntimeError, TypeError, AttributeError) as error:
                raise ModelError(f"{self._file}: is of another network ({first_line(error)}); {other}") from error
            return compile_network(network, "float32")

        return outputs, build

    def _open_torchvision_form(self) -> Detector:
        program, engine = self._torchscript()
        section = self._section
        is_coco = section.labels == COCO
        network = TorchvisionForm(
            program,
            shrunk(section.input_size),
            coco_ids() if is_coco else range(1, self._labels_count + 1),  # 0 is the background
            only_known=not is_coco,
            channels=section.channels,
            file=self._file,
        )
        detector = self._detector(network, engine, section.input_size)
        network.is_tried = True
        return detector

    def _open_yolo(self) -> Detector:
        program, engine = self._torchscript()
        notes = read_export_notes(self._file)
        longer_side, stride = self._section.input_size, notes.stride
        if notes.size is not None and "input_size" not in self._section.model_fields_set:
            longer_side = max(notes.size)
        size = self._full_size(notes, longer_side)
        places = self._places(program, size, notes)
        flat = Size(-(-size.width // (2 * stride)) * stride, size.width)
        takes_any = flat != size and self._takes(program, size, places, flat)
        network = Yolo(
            program,
            self._labels_count,
            self._section.min_score,
            size=None if takes_any else size,
            longer_side=max(size),
            stride=stride,
        )
        return self._detector(network, engine, max(size))

    def _full_size(self, notes: ExportNotes, longer_side: int) -> Size:
        if notes.size is not None and max(notes.size) == longer_side:
            return notes.size
        side = -(-longer_side // notes.stride) * notes.stride
        return Size(side, side)

    def _places(self, program: Program, size: Size, notes: ExportNotes) -> int:
        """How many places of a picture of this size the network speaks of; its answer's form is checked."""
        made_for = f" (the file says that it was made for {notes.size})" if notes.size else ""
        try:
            with quietly():
                answers = program(torch.zeros(1, 3, *size))
        except InferenceError as error:
            raise ModelError(
                f"{self._file}: fails on a picture of {size}{made_for}: {last_line(error)}; expected a YOLO export of "
                f"float32 (1, 3, {size.height}, {size.width}); set [detector] input_size to the size that it was "
                'exported for (for torchvision\'s form set [detector] name = "torchscript-detector")'
            ) from error
        try:
            decode(answers, self._labels_count, 1.0)
        except UnexpectedAnswerError as error:
            names = f"; its own are {', '.join(notes.names[:8])}" if notes.names else ""
            raise ModelError(
                f"{self._file}: {error}; see [detector] labels = {self._section.labels!r}{names}"
            ) from error
        return _count(answers)

    def _takes(self, program: Program, size: Size, places: int, other: Size) -> bool:
        """Whether the network takes pictures of another shape too: traced ones have their grid built in."""
        try:
            there = _count(program(torch.zeros(1, 3, *other)))
        except InferenceError:
            return False
        return there * size.height * size.width == places * other.height * other.width

    def _torchscript(self) -> tuple[Program, Engine]:
        """The file's program; 8-bit ones run on qnnpack, which they are made for."""
        expected = "expected a file that torch.jit.save(torch.jit.script(model), …) wrote"
        if not weights.is_torchscript(self._file):
            raise ModelError(
                f"{self._file}: is no TorchScript; {expected} (of a YOLO checkpoint, such as MegaDetector's, its "
                "exporter makes one: export.py --include torchscript)"
            )
        try:
            module = load_script(self._file, "qnnpack")  # which says nothing for a float module
            engine: Engine = "qnnpack" if is_quantised(module) else "float32"
            return program_of(module, engine), engine
        except RuntimeError as error:
            raise ModelError(
                f"{self._file}: cannot be loaded as TorchScript ({first_line(error)}); {expected}"
            ) from error

    def _detector(self, network: Network, engine: Engine, input_size: int) -> Detector:
        info = ModelInfo(
            name=self._section.name,
            engine=engine,
            weights=str(self._file) if self._section.path is not None else self._file.name,
            weights_sha256=self._sha256,
            input_size=input_size,
            labels_count=self._labels_count,
        )
        noise = np.random.default_rng(0)  # of which a network makes more answers than of an even picture
        try:
            with quietly():
                for height, width in _WARM_UP_SHAPES:
                    sides = height * input_size // 16, width * input_size // 16
                    network(noise.integers(0, 256, (*sides, 3), np.uint8))
        except UnexpectedAnswerError as error:
            raise ModelError(f"{self._file}: {error}") from error
        except InferenceError as error:
            raise ModelError(
                f"{self._file}: fails on a picture of {sides[1]}x{sides[0]}: {last_line(error)}; expected a detector "
                "of torchvision's form, which takes a list of one float32 (3, height, width) of any height and width "
                '(for a YOLO export set [detector] name = "megadetector"; a classifier belongs to [model])'
            ) from error
        return Detector(info, network, self._section.min_score)


def _count(answers: Any) -> int:
    """The elements of the first tensor of an answer."""
    while isinstance(answers, tuple | list) and answers:
        answers = answers[0]
    return int(answers.numel()) if isinstance(answers, torch.Tensor) else 0
