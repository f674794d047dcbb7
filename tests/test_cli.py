"""The commands as a user meets them: what they print, and what they say to a mistake."""

from __future__ import annotations

import json
import tomllib

import pytest

from rpiwatch import __version__
from rpiwatch.footage import find_footage
from tests.conftest import run_command


def assert_user_error(done, *words: str) -> None:
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


def test_version():
    assert run_command("--version").stdout == f"rpiwatch {__version__}\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[camra]\nsource = 'x'\n", ("[camra]", "did you mean 'cameras'?")),
        ("[[targets]]\nlabel = 'brid'\n", ("[[targets]] 1 label", "'bird'")),
        ("[[targets]]\nlabel = 'person'\n", ("[[targets]] 1 label", "ImageNet has no person")),
        ("[model]\nname = 'torchscript'\npath = 'bad.toml'\nlabels = 'absent.txt'\n", ("absent.txt",)),
        ("[groups]\nmine = ['nothing like it']\n", ("bad.toml: [groups] mine",)),
        ("[[targets]]\nlabel = 'bird'\nstay = 0.9\n", ("bad.toml: ", "stay: 0.9 is above enter")),
        ("[model]\npath = 'absent.pt'\n", ("bad.toml: [model] path", "absent.pt is no file")),
    ],
)
def test_config_check_names_the_fault(tmp_path, text, words):
    file = tmp_path / "bad.toml"
    file.write_text(text)
    assert_user_error(run_command("config", "check", file), *words)


def test_config_check_says_what_is_good(write_config, tmp_path):
    done = run_command("config", "check", write_config("film.mp4"))
    assert done.returncode == 0, done.stderr
    assert "good" in done.stdout
    assert "targets: cat, cup" in done.stdout


def test_config_show_is_toml(write_config):
    done = run_command("config", "show", "-c", write_config("film.mp4"))
    assert tomllib.loads(done.stdout)["model"]["name"] == "efficientnet_lite0"
    assert "# file" in done.stdout
    assert "# default" in done.stdout


def test_config_example_is_a_good_configuration(tmp_path):
    file = tmp_path / "mine.toml"
    file.write_text(run_command("config", "example").stdout)
    done = run_command("config", "check", file)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("/dev/video77", ("/dev/video77", "does not exist")),
        ("absent.mp4", ("absent.mp4", "does not exist")),
        ("text.mp4", ("text.mp4", "is no video")),
        ("/dev/null", ("/dev/null", "is no camera")),
    ],
)
def test_a_source_that_cannot_be_opened(tmp_path, write_config, source, words):
    (tmp_path / "text.mp4").write_text("not a film")
    done = run_command("run", "-c", write_config(source), "--data-dir", tmp_path / "data")
    assert_user_error(done, *words)
    assert "'garden'" in done.stderr


def test_run_without_a_configuration_file_that_is_named(tmp_path):
    done = run_command("run", "-c", tmp_path / "absent.toml", "--data-dir", tmp_path / "data")
    assert_user_error(done, "absent.toml", "there is no such file")


def test_run_refuses_a_data_folder_that_is_a_file(tmp_path, write_config):
    (tmp_path / "data").write_text("")
    assert_user_error(run_command("run", "-c", write_config("x.mp4"), "--data-dir", tmp_path / "data"), "data")


def test_labels_lists_members_by_their_group():
    done = run_command("labels", "bird", "--format", "json")
    rows = json.loads(done.stdout)
    assert {"kind": "group", "name": "bird", "index": None, "labels": 59, "groups": "animal"} in rows
    assert any(row["name"] == "chickadee" for row in rows)


def test_labels_that_do_not_exist():
    assert_user_error(run_command("labels", "person"), "ImageNet has no person")


def test_classify_pictures_and_videos(tmp_path, write_config):
    config = write_config("unused.mp4")
    cat, film = find_footage("chelsea.png"), find_footage("bikes.mp4")
    done = run_command("classify", "-c", config, "--top", 1, "--every", 3, "--format", "json", cat, film)
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)
    assert rows[0]["label"] == "Egyptian cat"
    assert rows[0]["group"] == "cat"
    assert rows[0]["group_probability"] > rows[0]["probability"] > 0.5
    assert [row["at_s"] for row in rows[1:]] == [0.0, 3.0, 6.0, 9.0]


def test_classify_what_is_no_picture(tmp_path, write_config):
    (tmp_path / "empty.png").touch()
    assert_user_error(run_command("classify", "-c", write_config("x.mp4"), tmp_path / "empty.png"), "empty.png")
    assert_user_error(run_command("classify", "-c", write_config("x.mp4"), tmp_path / "absent.png"), "absent.png")
