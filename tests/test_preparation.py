"""What a watch knows before it begins, of real files of labels and weights."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from pathlib import Path

import av
import av.logging
import pytest

from rpiwatch.config import ConfigError, load_config
from rpiwatch.network_opening import open_networks
from rpiwatch.preparation import Prepared, prepare

DETECTOR = '[detector]\nname = "torchscript-detector"\npath = "detector.pt"\n'
OWN = f'{DETECTOR}labels = "own.txt"\n'


@pytest.fixture
def prepared(tmp_path: Path) -> Callable[..., Prepared]:
    """Prepare a configuration whose detector's weights and labels are there."""
    (tmp_path / "detector.pt").write_bytes(b"weights")

    def prepared(text: str, *labels: str) -> Prepared:
        (tmp_path / "own.txt").write_text("".join(f"{label}\n" for label in labels))
        (tmp_path / "rpiwatch.toml").write_text(text)
        return prepare(lambda: load_config(tmp_path / "rpiwatch.toml", environ={}))

    return prepared


def wanted(prepared: Prepared) -> list[str]:
    names = prepared.names
    assert names.things is not None
    assert names.naming is not None
    return [label for index, label in enumerate(names.things.labels) if names.naming.is_wanted(index)]


@pytest.mark.parametrize("more", ["", "classify = true\n"])
@pytest.mark.parametrize(
    "labels", [("deer", "fox", "person"), ("deer", "fox", "boar", "marten"), ("deer", "cat", "boar"), ("deer", "boar")]
)
def test_all_labels_of_a_file_of_ones_own_are_looked_for(prepared, labels: tuple[str, ...], more: str) -> None:
    assert wanted(prepared(OWN + more, *labels)) == list(labels)
    assert wanted(prepared(f'{OWN}{more}[[targets]]\nlabel = "deer"\n', *labels)) == list(labels)


def test_of_ones_own_labels_those_that_are_asked_for(prepared) -> None:
    text = f'{OWN}find = ["deer", "animal"]\n[[targets]]\nlabel = "person"\n'
    assert wanted(prepared(text, "deer", "cat", "person", "wall")) == ["deer", "cat", "person"]
    with pytest.raises(ConfigError, match=r"\[detector\] find: 'bear' is no label or group"):
        prepared(f'{OWN}find = ["bear"]\n', "deer", "boar")


def test_of_cocos_80_people_animals_and_vehicles_and_the_targets(prepared) -> None:
    found = wanted(prepared(f'{DETECTOR}[[targets]]\nlabel = "bottle"\n'))
    assert len(found) == 1 + 10 + 6 + 1
    assert {"person", "bird", "car", "bottle"} <= set(found)


def test_an_empty_find_is_everything_with_targets_too(prepared) -> None:
    assert len(wanted(prepared(f"{DETECTOR}find = []\n"))) == 80
    assert len(wanted(prepared(f'{DETECTOR}find = []\n[[targets]]\nlabel = "cat"\n'))) == 80


def test_megadetectors_three_need_no_setting(prepared) -> None:
    assert wanted(prepared(DETECTOR.replace("torchscript-detector", "megadetector"))) == ["animal", "person", "vehicle"]


@pytest.mark.parametrize("model", ['labels = "absent.txt"', 'path = "absent.pth"'])
def test_what_a_detector_alone_has_no_use_for_need_not_be_there(prepared, model: str) -> None:
    names = prepared(f"{DETECTOR}[model]\n{model}\n").names
    assert names.classes is None
    assert len(names.vocabulary.labels) == 80
    for text in (f"{DETECTOR}classify = true\n[model]\n{model}\n", f"[model]\n{model}\n"):
        with pytest.raises(ConfigError, match=r"absent\."):
            prepared(text)


def test_networks_are_the_same_until_a_setting_a_label_or_a_file_changes(prepared, tmp_path: Path) -> None:
    weights = tmp_path / "detector.pt"
    first = prepared(OWN, "deer", "fox")
    assert first.has_networks_of(prepared(OWN, "deer", "fox"))
    assert first.has_networks_of(prepared(f"{OWN}[labels]\nwindow = 3\n", "deer", "fox")), "no part of a network"
    assert not first.has_networks_of(prepared(OWN, "deer"))
    assert not first.has_networks_of(prepared(f"{OWN}input_size = 256\n", "deer", "fox"))
    stat = weights.stat()
    weights.write_bytes(b"WEIGHTS")  # of the same length, in place
    os.utime(weights, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    second = prepared(OWN, "deer", "fox")
    assert not first.has_networks_of(second)
    (tmp_path / "copy.pt").write_bytes(b"WEIGHTS")
    os.utime(tmp_path / "copy.pt", ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    (tmp_path / "copy.pt").replace(weights)
    assert not second.has_networks_of(prepared(OWN, "deer", "fox"))
    assert first.has_networks_of(first)


def test_ffmpeg_keeps_silent_in_the_log_when_networks_are_open():
    """Importing torchvision has it tell of every damaged picture of a stream."""
    importlib.reload(importlib.import_module("torchvision.io.video"))
    assert av.logging.get_level() is not None
    base = {"model": {"name": "efficientnet_lite0"}, "cameras": [{"source": "0"}]}
    open_networks(prepare(lambda: load_config(None, environ={}, base=base)), None)
    assert av.logging.get_level() is None
