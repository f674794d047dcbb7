"""The whole daemon as a process, with the real model on real pictures at known times."""

from __future__ import annotations

import csv
import itertools
import json
import signal
import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import av
import pytest
import torch
from torch import Tensor, nn

from tests.conftest import FILM_FRAMES, SHARED_DATA, query, run_command, running_command, wait_for_line
from tests.torture.watching import wait_until
from tests.truth import composite
from tests.truth.footage import TRUTH

TOLERANCE_US = 500_000
CAT_US, CUP_US = (3_000_000, 7_000_000), (13_000_000, 16_000_000)
D2GO, BOTTLES = SHARED_DATA / "d2go.pt", SHARED_DATA / "bottle-detection.mp4"
needs_d2go = pytest.mark.skipif(not D2GO.is_file(), reason="../shared/data/d2go.pt is not here")


def assert_whole(data_dir: Path) -> None:
    """What must hold of every data folder that no daemon writes in."""
    assert query(data_dir, "PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    changes = query(data_dir, "SELECT * FROM label_changes ORDER BY session_id, camera_id, id")
    for _, chain in itertools.groupby(changes, key=lambda row: (row["session_id"], row["camera_id"])):
        label, at_us = "none", 0
        for row in chain:
            assert row["previous_label"] == label
            assert row["at_us"] >= at_us
            label, at_us = row["label"], row["at_us"]
        assert label == "none"
    assert query(data_dir, "SELECT id FROM sessions WHERE ended_us IS NULL") == []
    files = {str(path.relative_to(data_dir)) for path in (data_dir / "clips").rglob("*") if path.is_file()}
    for clip in query(data_dir, "SELECT * FROM clips"):
        assert clip["state"] in ("complete", "recovered")
        files -= {clip["path"], clip["thumbnail"]}
        with av.open(str(data_dir / clip["path"])) as container:
            times = [frame.time for frame in container.decode(video=0)]
        assert len(times) == clip["frames"]
        assert times[-1] - times[0] == pytest.approx((clip["ended_us"] - clip["started_us"]) / 1e6, abs=0.001)
    assert files == set()


def test_every_visit_is_found_at_its_time_and_its_clip_holds_all_of_it(film, write_config, tmp_path):
    data = tmp_path / "data"
    done = run_command("run", "-c", write_config(film), "--data-dir", data)
    assert done.returncode == 0, done.stderr
    assert_whole(data)
    base_us = round(film.stat().st_mtime * 1e6)
    visits = query(data, "SELECT label, start_us, end_us FROM visits ORDER BY start_us")
    assert [visit["label"] for visit in visits] == ["cat", "cup"]
    clips = query(data, "SELECT * FROM clips ORDER BY started_us")
    assert [clip["label"] for clip in clips] == ["cat", "cup"]
    for (start_us, end_us), visit, clip in zip((CAT_US, CUP_US), visits, clips, strict=True):
        assert visit["start_us"] - base_us == pytest.approx(start_us, abs=TOLERANCE_US)
        assert visit["end_us"] - base_us == pytest.approx(end_us, abs=TOLERANCE_US)
        assert clip["started_us"] - base_us <= start_us - 2_500_000
        assert clip["ended_us"] - base_us >= end_us + 2_500_000
        assert clip["started_us"] < clip["triggered_us"] < clip["ended_us"]
    [beat] = query(data, "SELECT sum(frames_seen) AS seen, sum(frames_classified) AS done FROM heartbeats")
    assert beat == {"seen": FILM_FRAMES, "done": FILM_FRAMES}
    [session] = query(data, "SELECT end_reason FROM sessions")
    assert session == {"end_reason": "end_of_source"}
    [watched] = [json.loads(line) for line in done.stderr.splitlines() if '"watched"' in line]
    assert 0 < watched["model_p50_ms"] <= watched["model_p99_ms"]
    assert {"label_p50_ms", "row_p50_ms"}.isdisjoint(watched), "nobody waited for the labels of a film"


def test_sigterm_in_the_middle_of_a_clip_ends_in_order(film, write_config, tmp_path):
    data = tmp_path / "data"
    with running_command("run", "-c", write_config(film, pace="realtime"), "--data-dir", data) as process:
        wait_for_line(process, "clip recording")
        refused = run_command("run", "-c", write_config(film), "--data-dir", data)
        assert refused.returncode == 2
        assert f"process {process.pid}" in refused.stderr
        assert wait_until(lambda: bool(query(data, "SELECT id FROM label_changes"))), "no row was committed"
        process.send_signal(signal.SIGTERM)
        watched = wait_for_line(process, "watched")
        assert process.wait(timeout=15) == 0
    assert 0 < watched["label_p50_ms"] <= watched["label_p99_ms"]
    assert watched["model_p50_ms"] <= watched["label_p50_ms"]
    assert watched["row_p50_ms"] > 0
    assert_whole(data)
    # On a busy machine the second daemon may take until after the cat.
    assert query(data, "SELECT label FROM clips ORDER BY id")[0]["label"] == "cat"
    assert query(data, "SELECT end_reason FROM sessions") == [{"end_reason": "signal"}]


def test_a_kill_in_the_middle_of_a_clip_is_mended_at_the_next_start(film, write_config, tmp_path):
    data = tmp_path / "data"
    config = write_config(film, pace="realtime", more="[logging]\nreport_s = 1\n")
    with running_command("run", "-c", config, "--data-dir", data) as process:
        wait_for_line(process, "clip recording")
        for _ in range(3):  # seconds, in which the first fragments reach the disk
            wait_for_line(process, "watching")
        process.kill()
        process.wait()
    assert run_command("run", "-c", write_config(film), "--data-dir", data, "--duration", "0.5").returncode == 0
    [first, *_] = query(data, "SELECT state, frames FROM clips ORDER BY id")
    assert first["state"] == "recovered"
    assert first["frames"] > 0
    [crashed, _] = query(data, "SELECT end_reason, started_us, ended_us FROM sessions ORDER BY id")
    assert crashed["end_reason"] == "crashed"
    assert crashed["ended_us"] >= crashed["started_us"]


def test_what_a_failed_clip_left_on_a_disk_that_was_read_only_goes_at_the_next_start(film, write_config, tmp_path):
    data = tmp_path / "data"
    assert run_command("run", "-c", write_config(film), "--data-dir", data).returncode == 0
    [path] = [clip["path"] for clip in query(data, "SELECT path FROM clips WHERE label = 'cat'")]
    with closing(sqlite3.connect(data / "rpiwatch.db")) as connection, connection:
        connection.execute("UPDATE clips SET state = 'failed', failure = 'Read-only file system' WHERE label = 'cat'")
    (data / path).rename((data / path).with_suffix(".part.mp4"))
    (data / path).with_suffix(".jpg").unlink()
    assert run_command("run", "-c", write_config(film), "--data-dir", data, "--duration", "0").returncode == 0
    assert run_command("check", "--data-dir", data).returncode == 0


def test_sighup_takes_a_good_configuration_and_refuses_a_bad_one(film, write_config, tmp_path):
    data = tmp_path / "data"
    file = write_config(film, pace="realtime")
    good = file.read_text()
    with running_command("run", "-c", file, "--data-dir", data) as process:
        wait_for_line(process, "first answer")
        file.write_text('[labels]\nwindow = 0\n[logging]\nlevel = "error"\n')
        process.send_signal(signal.SIGHUP)
        refusal = wait_for_line(process, "configuration refused, going on with the old")
        assert "[labels] window: 0 is not valid" in refusal["error"]
        file.write_text(good + "[labels]\nwindow = 3\n")
        process.send_signal(signal.SIGHUP)
        wait_for_line(process, "configuration read again")
        wait_for_line(process, "session opened")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=15) == 0
    assert_whole(data)
    sessions = query(data, "SELECT end_reason, config FROM sessions ORDER BY id")
    assert [session["end_reason"] for session in sessions] == ["reload", "signal"]
    assert "window = 3" in sessions[1]["config"]


def test_a_reload_that_fails_goes_on_with_the_old_configuration(film, write_config, tmp_path):
    data = tmp_path / "data"
    file = write_config(film, pace="realtime")
    good = file.read_text()
    with running_command("run", "-c", file, "--data-dir", data) as process:
        wait_for_line(process, "first answer")
        file.write_text(good.replace(str(film), str(tmp_path / "absent.mp4")))
        process.send_signal(signal.SIGHUP)
        refusal = wait_for_line(process, "configuration cannot be used, going on with the old")
        assert "absent.mp4" in refusal["error"]
        wait_for_line(process, "session opened")
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
    assert_whole(data)
    sessions = query(data, "SELECT end_reason FROM sessions ORDER BY id")
    assert [session["end_reason"] for session in sessions] == ["reload", "signal"]


class FindsOne(nn.Module):
    """Finds the same thing in each picture, and says that it is `label`."""

    def __init__(self, label: int) -> None:
        super().__init__()
        self.label = label

    def forward(self, pictures: list[Tensor]) -> list[dict[str, Tensor]]:
        boxes, scores = torch.tensor([[10.0, 10.0, 90.0, 90.0]]), torch.tensor([0.9])
        return [{"boxes": boxes, "labels": torch.tensor([self.label]), "scores": scores}]


class FailsInUse(FindsOne):
    """Takes noise, in which neighbours differ, and fails on what a camera gives."""

    def forward(self, pictures: list[Tensor]) -> list[dict[str, Tensor]]:
        if float((pictures[0][:, :, 1:] - pictures[0][:, :, :-1]).abs().mean()) < 0.2:
            raise ValueError("no such picture")
        boxes, scores = torch.tensor([[10.0, 10.0, 90.0, 90.0]]), torch.tensor([0.9])
        return [{"boxes": boxes, "labels": torch.tensor([self.label]), "scores": scores}]


class LabelsInUse(FindsOne):
    """Takes noise for its label, and what a camera gives for a label that it has no line for."""

    def forward(self, pictures: list[Tensor]) -> list[dict[str, Tensor]]:
        smooth = float((pictures[0][:, :, 1:] - pictures[0][:, :, :-1]).abs().mean()) < 0.2
        boxes, scores = torch.tensor([[10.0, 10.0, 90.0, 90.0]]), torch.tensor([0.9])
        return [{"boxes": boxes, "labels": torch.tensor([7 if smooth else self.label]), "scores": scores}]


@pytest.fixture
def write_detector(film: Path, tmp_path: Path) -> Callable[..., Path]:
    """Write a configuration whose detector is this module, with labels of its own."""

    def write(module: nn.Module, *labels: str, name: str = "detector.pt", pace: str = "realtime") -> Path:
        torch.jit.script(module.eval()).save(str(tmp_path / name))
        (tmp_path / "labels.txt").write_text("".join(f"{label}\n" for label in labels))
        file = tmp_path / "rpiwatch.toml"
        file.write_text(
            f'[detector]\nname = "torchscript-detector"\npath = "{name}"\nlabels = "labels.txt"\n'
            f'[[cameras]]\nname = "garden"\nsource = {json.dumps(str(film))}\npace = "{pace}"\n'
            "[labels]\nwindow = 1\ndwell_s = 0\n"
        )
        return file

    return write


def test_labels_and_weights_that_changed_under_their_names_are_read_again(write_detector, tmp_path):
    data = tmp_path / "data"
    file = write_detector(FindsOne(2), "fox", "deer", "boar")
    with running_command("run", "-c", file, "--data-dir", data) as process:
        assert wait_for_line(process, "label")["label"] == "deer"
        write_detector(FindsOne(2), "fox")  # a file that was cut short
        process.send_signal(signal.SIGHUP)
        refusal = wait_for_line(process, "configuration cannot be used, going on with the old")
        assert "answers with label 2, and [detector] labels has 1" in str(refusal["error"])
        assert wait_for_line(process, "label")["label"] == "deer"
        write_detector(FindsOne(3), "fox", "deer", "boar")  # other weights in their place
        process.send_signal(signal.SIGHUP)
        wait_for_line(process, "configuration read again")
        wait_for_line(process, "session opened")
        assert wait_for_line(process, "label")["label"] == "boar"
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
    assert_whole(data)
    sessions = query(data, "SELECT end_reason FROM sessions ORDER BY id")
    assert [session["end_reason"] for session in sessions] == ["reload", "reload", "signal"]


@pytest.mark.parametrize("pace", ["realtime", "max"])
def test_a_network_that_fails_after_a_reload_gives_way_to_the_old(write_detector, tmp_path, pace):
    data = tmp_path / "data"
    file = write_detector(FindsOne(1), "fox")
    with running_command("run", "-c", file, "--data-dir", data) as process:
        wait_for_line(process, "first answer")
        write_detector(FailsInUse(1), "fox", name="other.pt", pace=pace)
        process.send_signal(signal.SIGHUP)
        wait_for_line(process, "session opened")
        refusal = wait_for_line(process, "configuration cannot be used, going on with the old")
        assert "other.pt: fails on a picture of" in str(refusal["error"])
        assert "no such picture" in str(refusal["error"])
        wait_for_line(process, "session opened")
        assert wait_for_line(process, "label")["label"] == "fox"
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
    assert_whole(data)
    sessions = query(data, "SELECT end_reason FROM sessions ORDER BY id")
    assert [session["end_reason"] for session in sessions] == ["reload", "failed", "signal"]


def test_a_network_that_fails_in_use_ends_the_watch_with_its_name(write_detector, tmp_path):
    done = run_command("run", "-c", write_detector(FailsInUse(1), "fox", pace="max"), "--data-dir", tmp_path / "data")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert f"rpiwatch: {tmp_path / 'detector.pt'}: fails on a picture of" in done.stderr
    assert query(tmp_path / "data", "SELECT end_reason FROM sessions") == [{"end_reason": "failed"}]


def test_one_label_too_many_does_not_end_the_watch(write_detector, tmp_path):
    file = write_detector(LabelsInUse(1), "fox", pace="max")
    done = run_command("run", "-c", file, "--data-dir", tmp_path / "data")
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("detector answers with a label that has no name, which is ignored") == 1
    assert query(tmp_path / "data", "SELECT end_reason FROM sessions") == [{"end_reason": "end_of_source"}]
    assert query(tmp_path / "data", "SELECT id FROM label_changes") == []


def test_a_stop_while_the_model_is_loaded_is_orderly(film, write_config, tmp_path):
    with running_command("run", "-c", write_config(film), "--data-dir", tmp_path / "data") as process:
        while not (tmp_path / "data" / "rpiwatch.db").exists():  # made just before cameras and model are opened
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0
    assert query(tmp_path / "data", "SELECT id FROM sessions WHERE ended_us IS NULL") == []


def test_a_second_signal_ends_at_once(film, write_config, tmp_path):
    with running_command("run", "-c", write_config(film, pace="realtime"), "--data-dir", tmp_path / "data") as process:
        wait_for_line(process, "first answer")
        process.send_signal(signal.SIGSTOP)  # so that both signals are there when it goes on
        process.send_signal(signal.SIGTERM)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGCONT)
        assert process.wait(timeout=15) in (128 + signal.SIGTERM, 128 + signal.SIGINT)


def test_the_service_manager_hears_of_it(film, write_config, tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(60)
        config = write_config(film, pace="realtime", more="[logging]\nreport_s = 1\n")
        variables = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "1000000"}
        with running_command("run", "-c", config, "--data-dir", tmp_path / "data", **variables) as process:
            heard: list[str] = []
            while not {"READY=1", "WATCHDOG=1"} <= set(heard) or not any("fps" in line for line in heard):
                heard += manager.recv(4096).decode().splitlines()
            process.send_signal(signal.SIGTERM)
            while "STOPPING=1" not in heard:
                heard += manager.recv(4096).decode().splitlines()
            assert process.wait(timeout=15) == 0
    assert heard.index("READY=1") < heard.index("WATCHDOG=1")


def test_duration_bounds_the_watch(film, write_config, tmp_path):
    data = tmp_path / "data"
    config = write_config(film, pace="realtime")
    assert run_command("run", "-c", config, "--data-dir", data, "--duration", "1").returncode == 0
    assert query(data, "SELECT end_reason FROM sessions") == [{"end_reason": "duration"}]


def copy_start(film: Path, copy: Path, seconds: float) -> None:
    """The packets of a film's first seconds."""
    with av.open(str(film)) as source, av.open(str(copy), "w") as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None and packet.dts * packet.time_base < seconds:
                packet.stream = stream
                target.mux(packet)


@pytest.mark.skipif(not SHARED_DATA.is_dir(), reason="the seed's own model and footage are not beside the checkout")
def test_top_1_per_frame_is_the_seeds(tmp_path):
    from rpiwatch.vocabulary import load_vocabulary
    from tests.seed import SEED_WEIGHTS, pictures_of, seed_answers, seed_model

    video = tmp_path / "bottles.mp4"
    copy_start(SHARED_DATA / "bottle-detection.mp4", video, seconds=9)
    config = tmp_path / "seed.toml"
    config.write_text(
        f'[model]\nname = "torchscript"\npath = "{SEED_WEIGHTS}"\nengine = "qnnpack"\n'
        f'[[cameras]]\nname = "seed"\nsource = "{video}"\npace = "max"\n'
        f'[labels]\nvocabulary = "labels"\nwindow = 1\nenter = 0\nstay = 0\ndwell_s = 0\n'
    )
    done = run_command("run", "-c", config, "--data-dir", tmp_path / "data", timeout_s=600)
    assert done.returncode == 0, done.stderr
    labels = load_vocabulary("imagenet", {}).labels
    expected = [labels[int(answer.argmax())] for answer in seed_answers(seed_model(SEED_WEIGHTS), pictures_of(video))]
    changes = query(tmp_path / "data", "SELECT frame_seq, label FROM label_changes ORDER BY id")
    assert changes.pop()["label"] == "none"  # the end of the stream
    found: list[str] = []
    for change, following in itertools.zip_longest(changes, changes[1:]):
        until = following["frame_seq"] if following else len(expected)
        found += [change["label"]] * (until - len(found))
    assert found == expected
    assert len(expected) > 250
    assert len(set(expected)) > 1


def watch_with_d2go(video: Path, target: str, folder: Path) -> Path:
    """Let the daemon watch a film to its end, and find nothing but the target; the data folder."""
    config, data = folder / "detector.toml", folder / "data"
    config.write_text(
        f'[model]\nname = "efficientnet_lite0"\n[[cameras]]\nname = "a"\nsource = "{video}"\npace = "max"\n'
        f'[detector]\nname = "torchscript-detector"\npath = "{D2GO}"\nchannels = "bgr"\ninput_size = 240\n'
        f'rate_fps = 3\nfind = ["{target}"]\n'
        f'[[targets]]\nlabel = "{target}"\n'
    )
    done = run_command("run", "-c", config, "--data-dir", data, timeout_s=600)
    assert done.returncode == 0, done.stderr
    assert_whole(data)
    return data


CLIP_TIMES = "(SELECT label, started_us AS start_us, ended_us AS end_us FROM clips)"
IN_SECONDS = """
SELECT (start_us - zero_us) / 1e6 AS start_s, (end_us - zero_us) / 1e6 AS end_s
FROM {view}, (SELECT min(since_us) AS zero_us FROM heartbeats) WHERE label = '{label}' ORDER BY start_us
"""


@needs_d2go
@pytest.mark.skipif(not BOTTLES.is_file(), reason="../shared/data/bottle-detection.mp4 is not here")
def test_the_bottles_are_those_that_a_person_counts(tmp_path):
    """Three stand on a table, and a hand takes some away and puts them back: seven stays."""
    with (TRUTH / "bottle-detection.csv").open(encoding="utf-8") as file:
        counted = list(csv.DictReader(file))
    data = watch_with_d2go(BOTTLES, "bottle", tmp_path)
    bottles = query(data, IN_SECONDS.format(view="subject_list", label="bottle"))
    assert len(counted) == 7
    assert abs(len(bottles) - len(counted)) <= 1
    for stay in counted:
        start_s, end_s = float(stay["start_s"]), float(stay["end_s"] or 39.8)
        near = [
            bottle
            for bottle in bottles
            if abs(bottle["start_s"] - start_s) < 1.5 and abs(bottle["end_s"] - end_s) < 1.5
        ]
        assert near, stay


@needs_d2go
def test_a_person_who_walks_in_stands_and_leaves_is_one_visit_and_one_clip_holds_it(tmp_path):
    [scene] = [scene for scene in composite.scenes() if scene.name == "walks-in-stands-leaves"]
    with composite.write_composites(tmp_path, [scene]).open(encoding="utf-8") as file:
        [true] = [row for row in csv.DictReader(file) if row["label"] == "person"]
    start_s, end_s = float(true["start_s"]), float(true["end_s"])
    assert end_s - start_s > 25
    data = watch_with_d2go(tmp_path / f"{scene.name}.mp4", "person", tmp_path)
    for view in ("visits", "subject_list"):
        [person] = query(data, IN_SECONDS.format(view=view, label="person"))
        assert person["start_s"] == pytest.approx(start_s, abs=1.5)
        assert person["end_s"] == pytest.approx(end_s, abs=1.5)
    assert query(data, "SELECT subjects, at_once FROM visits WHERE label = 'person'") == [{"subjects": 1, "at_once": 1}]
    [clip] = query(data, IN_SECONDS.format(view=CLIP_TIMES, label="person"))
    assert clip["start_s"] <= start_s - 1
    assert clip["end_s"] >= end_s + 1
