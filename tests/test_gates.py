"""The gates between a target and its clip, in the whole daemon, on real pictures at known times."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from rpiwatch.classifier import open_classifier
from rpiwatch.config import CameraSection, Config, ModelSection, NightSection
from rpiwatch.daylight import brightness_of
from rpiwatch.demo import EMPTY, Stretch, make_film
from rpiwatch.footage import find_footage
from rpiwatch.lookout import Lookout, Networks
from rpiwatch.records import Frame
from rpiwatch.vocabulary import load_vocabulary
from tests.conftest import SHARED_DATA, query, run_command

TOLERANCE_US = 500_000


def watch(config: Path, data: Path) -> None:
    done = run_command("run", "-c", config, "--data-dir", data)
    assert done.returncode == 0, done.stderr


def targets(**entries: str) -> str:
    return "".join(f'[[targets]]\nlabel = "{label}"\n{more}\n' for label, more in entries.items())


def near_misses(data: Path, film: Path) -> list[dict[str, object]]:
    """With times in seconds from the film's begin."""
    base_us = round(film.stat().st_mtime * 1e6)
    rows = query(data, "SELECT * FROM near_misses ORDER BY since_us, id")
    for row in rows:
        for name in ("since", "until", "peak"):
            row[f"{name}_s"] = (row[f"{name}_us"] - base_us) / 1e6
    return rows


def test_at_a_quiet_time_the_history_goes_on_and_a_row_says_why_there_is_no_clip(film, write_config, tmp_path):
    data = tmp_path / "data"
    more = targets(cat="", cup="quiet = []") + '[clips]\nquiet = ["00:00-24:00"]\n'
    watch(write_config(film, targets=(), more=more), data)
    assert [row["label"] for row in query(data, "SELECT label FROM visits ORDER BY start_us")] == ["cat", "cup"]
    [clip] = query(data, "SELECT label, grounds, triggered_us FROM clips")
    assert clip["label"] == "cup"
    grounds = json.loads(clip["grounds"])
    assert grounds["score"] >= grounds["enter"] == 0.5
    assert (grounds["stay"], grounds["dwell_s"], grounds["night"], grounds["subject"]) == (0.35, 0.3, 0, 0)
    assert grounds["box"] == [0, 0, 1, 1]
    [miss] = [row for row in near_misses(data, film) if row["gate"] == "quiet"]
    assert (miss["label"], miss["needed"], miss["night"], miss["subject"]) == ("cat", 0.5, 0, 0)
    assert miss["reached"] >= 0.5
    assert miss["since_s"] == pytest.approx(3, abs=0.5)
    assert miss["until_s"] == pytest.approx(7, abs=0.5)
    assert 3 <= miss["peak_s"] <= 7.5


def test_who_is_not_sure_enough_leaves_a_row_that_says_how_sure_it_was(film, write_config, tmp_path):
    data = tmp_path / "data"
    more = targets(cat="enter = 0.999", cup="dwell_s = 5")
    watch(write_config(film, targets=(), more=more), data)
    assert query(data, "SELECT label FROM clips") == []
    cat, cup = (next(row for row in near_misses(data, film) if row["label"] == label) for label in ("cat", "cup"))
    assert (cat["gate"], cat["needed"]) == ("enter", 0.999)
    assert 0.5 <= cat["reached"] < 0.999
    assert (cup["gate"], cup["needed"]) == ("dwell", 5.0)
    assert cup["reached"] == pytest.approx(3, abs=0.5)
    assert cup["since_s"] == pytest.approx(13, abs=0.5)


def test_at_night_the_thresholds_are_higher_and_the_clip_says_so(film, write_config, tmp_path):
    """`below` is so high that all these pictures are dark."""
    data = tmp_path / "data"
    more = targets(cat="night_enter = 0.999", cup="") + '[night]\nwhen = "dark"\nbelow = 0.8\nraise_by = 0.125\n'
    watch(write_config(film, targets=(), more=more), data)
    [clip] = query(data, "SELECT label, grounds FROM clips")
    grounds = json.loads(clip["grounds"])
    assert (clip["label"], grounds["enter"], grounds["stay"], grounds["night"]) == ("cup", 0.625, 0.475, 1)
    [miss] = [row for row in near_misses(data, film) if row["label"] == "cat"]
    assert (miss["gate"], miss["needed"], miss["night"]) == ("enter", 0.999, 1)


def test_one_that_is_too_small_leaves_a_row_that_says_how_large_it_was(write_config, tmp_path):
    detector = SHARED_DATA / "d2go.pt"
    if not detector.exists():
        pytest.skip(f"{detector} is not there")
    film = tmp_path / "person.mp4"
    make_film(film, [Stretch(EMPTY, 2), Stretch("astronaut.png", 4), Stretch(EMPTY, 2)])
    more = f'[detector]\nname = "torchscript-detector"\npath = "{detector}"\nchannels = "bgr"\n' + targets(
        person="min_size = 0.99", bird=""
    )
    data = tmp_path / "data"
    watch(write_config(film, targets=(), more=more), data)
    [subject] = query(data, "SELECT number, label FROM subjects")
    assert subject["label"] == "person"
    assert query(data, "SELECT label FROM clips") == []
    [miss] = near_misses(data, film)
    assert (miss["label"], miss["gate"], miss["needed"], miss["subject"]) == ("person", "size", 0.99, subject["number"])
    left, top, right, bottom = json.loads(miss["box"])
    assert miss["since_s"] == pytest.approx(2, abs=0.5)
    assert miss["until_s"] == pytest.approx(6, abs=0.5)
    assert 0.3 < miss["reached"] < 0.99
    assert (right - left, bottom - top) > (0.2, 0.2)


@pytest.mark.parametrize("region", ["full", "box"])
def test_brightness_is_measured_once_a_second_where_it_is_wanted(region):
    vocabulary = load_vocabulary("imagenet", {})
    networks = Networks(open_classifier(ModelSection(name="efficientnet_lite0"), vocabulary.labels), None, None)
    camera = CameraSection(region=region, box=(0.0, 0.0, 1.0, 0.5) if region == "box" else ())
    image = np.asarray(cv2.imread(str(find_footage("coffee.png"))), np.uint8)
    measured = {}
    for when in ("never", "dark"):
        lookout = Lookout(networks, camera, Config(night=NightSection(when=when)), vocabulary.labels, lambda _: False)
        times_ms = (0, 400, 999, 1000, 1500, 2700)
        looks = [lookout.look(Frame(seq, at * 1_000_000, image)) for seq, at in enumerate(times_ms)]
        assert all(sightings is not None for sightings, _ in looks)
        measured[when] = {at: bright for at, (_, bright) in zip(times_ms, looks, strict=True) if bright is not None}
    assert measured["never"] == {}
    assert measured["dark"] == dict.fromkeys((0, 1000, 2700), brightness_of(image))


def test_what_cannot_be_is_told_in_a_line(film, write_config, tmp_path):
    for more, fault in {
        "[thresholds.brid]\n": "[thresholds.brid]: 'brid' is no label or group of the model; did you mean",
        "[thresholds.cat]\nstay = 0.9\n": "[thresholds.cat] stay: 0.9 is above enter (0.5)",
        '[night]\nwhen = "sun"\n': "[night] when: 'sun' needs to know where the cameras are",
        '[clips]\nquiet = ["night"]\n': "[clips] quiet: 'night' is no span of time",
    }.items():
        done = run_command("config", "check", write_config(film, more=more))
        assert done.returncode == 2
        [line] = done.stderr.strip().splitlines()
        assert fault in line
