"""`rpiwatch model bench` and `rpiwatch model export`: every engine in its process, and what `auto` makes of it."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from rpiwatch.classifier import open_classifier
from rpiwatch.classifier.sample_pictures import sample_pictures
from rpiwatch.classifier.torch_opening import opening_of
from rpiwatch.config import ModelSection
from rpiwatch.errors import UserError
from rpiwatch.model_bench import COLUMNS, MOST_FRAMES, bench
from rpiwatch.vocabulary import load_vocabulary
from tests.conftest import run_command

IMAGENET = load_vocabulary("imagenet").labels
LITE0 = ModelSection(name="efficientnet_lite0", threads=1)


def test_every_engine_is_measured_and_the_choice_is_what_auto_opens(tmp_path: Path) -> None:
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in bench(LITE0, IMAGENET, passes=1, cache_dir=tmp_path)]
    by_engine = {row["engine"]: row for row in rows}
    there = [name for name in ("qnnpack", "x86") if name in torch.backends.quantized.supported_engines]
    assert set(by_engine) == {"float32", *there}
    for row in rows:
        assert 0 < row["ms_median"] <= row["ms_p99"]
        assert row["frames"] == len(sample_pictures())
        assert row["decided_agreement"] >= 0.98
        assert 100 < row["idle_mb"] <= row["peak_mb"]
        assert row["threads"] == 1
    assert by_engine["float32"]["agreement"] == 1
    (chosen,) = [row["engine"] for row in rows if row["chosen"]]
    at_hand = opening_of(LITE0, len(IMAGENET), tmp_path).engines_at_hand()
    assert at_hand.memory.read() == chosen
    kept = json.loads(at_hand.memory.file.read_text())
    assert {one["engine"] for one in kept["measured"]} == set(by_engine)
    assert open_classifier(LITE0, IMAGENET, cache_dir=tmp_path).info.engine == chosen


def test_frames_of_ones_own_are_counted_and_bounded(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = torch.nn.Sequential(torch.nn.AvgPool2d(32), torch.nn.Flatten(), torch.nn.Linear(3, 4))
    torch.jit.script(network).save(str(tmp_path / "small.pt"))
    section = ModelSection(name="torchscript", path=tmp_path / "small.pt", input_size=32)
    picture = tmp_path / "picture.png"
    cv2.imwrite(str(picture), np.full((40, 60, 3), 90, np.uint8))
    files = [picture] * (MOST_FRAMES + 10)
    (row,) = bench(section, IMAGENET[:4], frames=files, passes=2, cache_dir=tmp_path)
    figures = dict(zip(COLUMNS, row, strict=True))
    assert (figures["engine"], figures["frames"], figures["chosen"]) == ("float32", MOST_FRAMES, True)
    with pytest.raises(UserError, match=r"absent\.png: there is no such file"):
        bench(section, IMAGENET[:4], frames=[tmp_path / "absent.png"], cache_dir=tmp_path)


def test_the_commands_say_what_cannot_be_done(tmp_path: Path) -> None:
    file = tmp_path / "rpiwatch.toml"
    (tmp_path / "birds.tflite").write_bytes(b"no network")
    file.write_text(f'[model]\npath = "{tmp_path / "birds.tflite"}"\n[[cameras]]\nname = "a"\n')
    for command, words in {"export": "nothing to export", "bench": "birds.tflite"}.items():
        done = run_command("model", command, "--config", file)
        assert done.returncode == 2, done.stderr
        assert words in done.stderr
        assert "Traceback" not in done.stderr
