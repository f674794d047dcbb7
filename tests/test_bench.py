"""What the benchmarks stand on: films as a camera gives them, whole processes measured, versions compared."""

from __future__ import annotations

import json
import os
import sys
from itertools import pairwise

import av
import numpy as np
import pytest

from rpiwatch.footage import find_footage
from tests.bench import compare
from tests.bench.__main__ import COLUMNS, programs_of
from tests.bench.films import camera_film, turns_film
from tests.bench.processes import ProgramError, run
from tests.bench.rivals import RIVALS


@pytest.mark.parametrize("codec", ["h264", "mjpeg"])
def test_a_film_is_repeated_to_its_length_as_a_camera_would_give_it(tmp_path, codec):
    video = find_footage("bikes.mp4")  # 250 frames
    film = camera_film(video, (64, 48), 10, tmp_path, codec)
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height, stream.codec_context.has_b_frames) == (64, 48, False)
        frames = list(container.decode(stream))
    assert [round(float(frame.time) * 30) for frame in frames] == list(range(300))
    keys = [number for number, frame in enumerate(frames) if frame.key_frame]
    assert max(np.diff(keys)) <= 30
    assert np.array_equal(frames[0].to_ndarray(format="bgr24"), frames[250].to_ndarray(format="bgr24"))
    assert camera_film(video, (64, 48), 10, tmp_path, codec) == film
    assert [file.name for file in tmp_path.iterdir()] == [film.name], "no part is left"


def test_two_pictures_take_turns(tmp_path):
    with av.open(str(turns_film(3, 1, tmp_path))) as container:
        pictures = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
    assert len(pictures) == 30
    turns = [not np.array_equal(one, other) for one, other in pairwise(pictures)]
    assert [number for number, turned in enumerate(turns, start=1) if turned] == list(range(3, 30, 3))


def test_a_programs_processor_time_is_that_of_its_children_too():
    busy = "import time\nwhile time.process_time() < 0.2: pass"
    parent = f"import subprocess, sys; print('out'); subprocess.run([sys.executable, '-c', {busy!r}])"
    done = run([sys.executable, "-c", parent], os.environ)
    assert done.stdout == "out\n"
    assert done.cpu_s >= 0.2


def test_a_program_that_fails_says_how():
    with pytest.raises(ProgramError, match=r"(?s)status 3.*the reason"):
        run([sys.executable, "-c", "import sys; print('the reason', file=sys.stderr); sys.exit(3)"], os.environ)


def test_rows_are_called_as_those_that_compare_expect_them(tmp_path):
    """Whoever kept a bench.json of an earlier version looks for these."""
    names = {*programs_of(tmp_path / "film.mp4", None, tmp_path / "same.pt"), *RIVALS}
    ours = {"seed", "seed-same-network", "rpiwatch-max", "rpiwatch-30fps"}
    assert names >= ours | {"onnxruntime", "openvino", "litert", "executorch"}
    assert set(COLUMNS) >= {"name", "fps", "cpu_ms_per_frame", "agreement", "rss_mb"}


def test_two_versions_are_put_beside_each_other(tmp_path, monkeypatch, capsys):
    rows = {
        "old": [{"name": "seed", "fps": 30.0, "agreement": None}, {"name": "gone", "fps": 1.0}],
        "new": [{"name": "seed", "fps": 60.0, "agreement": 0.9}, {"name": "came", "fps": 1.0}],
    }
    for name, report in rows.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(report))
    monkeypatch.setattr(sys, "argv", ["compare", str(tmp_path / "old.json"), str(tmp_path / "new.json")])
    compare.main()
    told = capsys.readouterr().out
    assert "60 / 30 = 2.00" in told
    assert "gone" not in told
    assert "came" not in told
