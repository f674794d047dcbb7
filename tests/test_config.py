"""The configuration: what is read, from where, and what is said about what cannot be used."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from rpiwatch.config import (
    Config,
    ConfigError,
    load_config,
    render,
    resolve_data_dir,
    valid_keys,
)
from rpiwatch.errors import UserError

DETECTOR = '[detector]\nname = "ssdlite320_mobilenet_v3_large"\n'
REFERENCE = Path(__file__).parent.parent / "deploy" / "rpiwatch.toml"


@pytest.fixture
def write(tmp_path):
    def write(text: str) -> Path:
        file = tmp_path / "rpiwatch.toml"
        file.write_text(text)
        return file

    return write


def faults_of(file: Path, environ: dict[str, str] | None = None) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load_config(file, environ=environ or {})
    return str(caught.value).splitlines()


def test_no_file_gives_the_defaults():
    loaded = load_config(None, environ={})
    assert loaded.config == Config()
    assert loaded.origins == {}


def test_values_from_the_file(write):
    loaded = load_config(
        write(
            '[model]\nname = "torchscript"\npath = "a.pt"\n[[cameras]]\nname = "x"\nsource = 2\n[labels]\nenter = 1\n'
        ),
        environ={},
    )
    assert loaded.config.model.path == loaded.file.parent / "a.pt"
    assert loaded.config.cameras[0].source == "2"
    assert loaded.config.labels.enter == 1.0
    assert loaded.origins["labels.enter"] == "file"
    assert loaded.origins["cameras.0.source"] == "file"


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("", (0.7, 0.5, 0.5)),
        ("enter = 0.4", (0.4, 0.35, 0.5)),  # nothing that was left open is above it
        ("stay = 0.45\ndwell_s = 0", (0.7, 0.45, 0.0)),
    ],
)
def test_with_a_detector_what_labels_leave_open_is_surer(write, labels, expected):
    detector = '[detector]\nname = "ssdlite320_mobilenet_v3_large"\n'
    own = load_config(write(f"{detector}[labels]\n{labels}\n"), environ={}).config.labels
    assert (own.enter, own.stay, own.dwell_s) == expected
    without = load_config(write(f"[labels]\n{labels}\n"), environ={}).config.labels
    assert without.enter == (0.4 if "enter" in labels else 0.5)


def test_relative_sources_are_meant_from_the_file(write):
    file = write(
        '[[cameras]]\nname = "a"\nsource = "old/film.mp4"\n[[cameras]]\nname = "b"\nsource = "rtsp://host/x"\n'
    )
    cameras = load_config(file, environ={}).config.cameras
    assert cameras[0].source == str(file.parent / "old/film.mp4")
    assert cameras[1].source == "rtsp://host/x"


@pytest.mark.parametrize("source", ["picamera2", "picamera2:1"])
def test_a_csi_camera_is_no_relative_path(write, source):
    file = write(f'[[cameras]]\nname = "a"\nsource = "{source}"\n')
    assert load_config(file, environ={}).config.cameras[0].source == source


def test_environment_is_over_the_file_and_the_command_line_over_both(write):
    file = write('[model]\nengine = "qnnpack"\nthreads = 1\n')
    environ = {
        "RPIWATCH_MODEL__ENGINE": "float32",
        "RPIWATCH_MODEL__THREADS": "3",
        "RPIWATCH_CAMERAS__0__NAME": "42",
        "RPIWATCH_MODEL__MEAN": "[0.5, 0.5, 0.5]",
        "RPIWATCH_DATA_DIR": "/somewhere",
        "HOME": "/root",
    }
    loaded = load_config(file, environ=environ, command_line={"model.threads": 2})
    model = loaded.config.model
    assert (model.engine, model.threads, model.mean) == ("float32", 2, (0.5, 0.5, 0.5))
    assert loaded.config.cameras[0].name == "42"
    assert loaded.origins["model.engine"] == "environment RPIWATCH_MODEL__ENGINE"
    assert loaded.origins["model.threads"] == "command line"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[camra]\nsource = 'x'\n", r"\[camra\]: there is no such section; did you mean 'cameras'\?"),
        ("[model]\nthreds = 1\n", r"\[model\] threds: there is no such key; did you mean 'threads'\?"),
        ("[model]\nname = 'mobilenet'\n", r"'mobilenet' is not one of .*did you mean 'mobilenet_v2'\?"),
        ("[[cameras]]\nname = 'a'\nwidth = '640'\n", r"\[\[cameras\]\] 1 \('a'\) width: '640' is not valid; expected"),
        ("[[cameras]]\nname = 'a b'\n", r"\[\[cameras\]\] 1 \('a b'\) name: 'a b' .*expected up to 32 letters"),
        ("[labels]\nwindow = 2.5\n", r"\[labels\] window: 2.5 is not valid"),
        ("[labels]\nenter = nan\n", r"\[labels\] enter: nan is not valid"),
        ("[labels]\nenter = 0.2\n", r"\[labels\] stay: 0.35 is above enter \(0.2\)"),
        ("[clips]\npre_roll_s = 20\n", r"\[clips\] pre_roll_s: 20.0 is longer than the ring \(10.0\)"),
        (
            "[[targets]]\nlabel = 'bird'\ndwell_s = 15\n",
            r"\[clips\] ring_s: 10.0 does not hold a pre-roll \(3.0\) .* \(dwell_s 15.0\); expected more than 18.0",
        ),
        ("[clips]\nmax_s = 5\n", r"\[clips\] max_s: 5.0 leaves no room"),
        ("[model]\nname = 'torchscript'\n", r"\[model\] path: .*needs the path"),
        ("[model]\nstd = [0, 1, 1]\n", r"\[model\] std: .*not above 0"),
        ("[[targets]]\nenter = 0.5\n", r"\[\[targets\]\] 1 label: is missing"),
        ("[[targets]]\nlabel = 'a'\n[[targets]]\nlabel = 'a'\n", r"targets: 'a' is there twice"),
        ("[[cameras]]\n[[cameras]]\n", r"cameras: the name 'camera' is there twice"),
        ("cameras = []\n", r"\[cameras\]: \[\] is not valid"),
        ("model = 3\n", r"\[model\]: 3 is not valid"),
        ("[groups]\nempty = []\n", r"\[groups\] empty: .* is not valid"),
        ("name = \n", r"this is not TOML: .*line 1"),
        ("[detector]\nfind = 'cat'\n", r"\[detector\] find: 'cat' is not valid; expected a list, in square brackets"),
        ("[detector]\nrate_fps = 1e-300\n", r"\[detector\] rate_fps: 1e-300 is not valid; .*0\.001"),
        ("[motion]\nidle_fps = 1e-305\n", r"\[motion\] idle_fps: 1e-305 is not valid; .*0\.001"),
        ("[subjects]\nstill_after_s = 1e300\n", r"\[subjects\] still_after_s: 1e\+300 is not valid; .*31536000"),
        ("[detector]\nclassify = true\n", r'\[detector\] classify: is set, and with name = "none".*"ssdlite320'),
        ("[detector]\npath = 'x.pt'\n", r'\[detector\] path: is set, and with name = "none" there is no detector'),
        (
            f"{DETECTOR}rate_fps = 0.3\n",
            r"\[subjects\] hold_s: 2\.0 is shorter than 2 looks .*rate_fps = 0\.3.*expected at least 6\.67",
        ),
        (
            f"{DETECTOR}min_score = 0.45\n[[targets]]\nlabel = 'cat'\nenter = 0.4\nstay = 0.3\n",
            r"\[detector\] min_score: 0\.45 is above the enter of the target 'cat' \(0\.4\).*lower min_score to 0\.4",
        ),
        (
            f"{DETECTOR}min_score = 0.95\n[labels]\nenter = 0.9\n[[targets]]\nlabel = 'cat'\n",
            r"min_score: 0\.95 is above the enter of the target 'cat' \(0\.9\)",
        ),
        ("[thresholds.cat]\nentr = 1\n", r"\[thresholds.cat\] entr: there is no such key; did you mean 'enter'\?"),
        ("[thresholds.'my cat']\nenter = 2\n", r"\[thresholds.\"my cat\"\] enter: 2 is not valid"),
        ("[thresholds]\nenter = 0.5\n", r"\[thresholds.enter\]: 0.5 is not valid"),
        ("[thresholds.Bird]\ndwell_s = 9\n[[targets]]\nlabel = 'bird'\n", r"\[clips\] ring_s: .* \(dwell_s 9.0\)"),
        ("[night]\nwhen = 'dusk'\n", r"\[night\] when: 'dusk' is not one of"),
        ("[night]\nlatitude = 52\n", r"\[night\] latitude, longitude: one is there without the other"),
        (
            "[night]\nwhen = 'sun'\n[[cameras]]\nname = 'a'\n[[cameras]]\nname = 'b'\n"
            "[[deployments]]\ncamera = 'a'\nlatitude = 1\nlongitude = 2\n",
            r"\[night\] when: 'sun' needs to know where .* or a \[\[deployments\]\] entry of camera 'b'",
        ),
        (
            "[clips]\nquiet = ['22-6']\n",
            r"\[clips\] quiet: '22-6' is no span of time; expected such as \"22:00-06:00\"",
        ),
        (
            "[[targets]]\nlabel = 'bird'\nquiet = ['6:00-7:00', 'sam 6:00-7:00']\n",
            r"\[\[targets\]\] 1 \('bird'\) quiet: 'sam 6:00-7:00': 'sam' is no day of the week",
        ),
        ("[clips]\nquiet = '22:00-06:00'\n", r"\[clips\] quiet: '22:00-06:00' is not valid"),
        ("[[targets]]\nlabel = 'bird'\nmin_size = 2\n", r"\[\[targets\]\] 1 \('bird'\) min_size: 2 is not valid"),
    ],
)
def test_faults_name_file_section_key_and_remedy(write, text, expected):
    file = write(text)
    faults = faults_of(file)
    assert len(faults) == 1
    assert faults[0].startswith(f"{file}: ")
    assert re.search(expected, faults[0]), faults[0]


def test_all_faults_are_told_at_once(write):
    assert len(faults_of(write("[model]\nname = 'x'\nfoo = 1\n[labels]\nwindow = 0\n"))) == 3


@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ("RPIWATCH_MODEL__NAM", "did you mean RPIWATCH_MODEL__NAME?"),
        ("RPIWATCH_CAMERAS__5__NAME", "did you mean RPIWATCH_CAMERAS__"),
        ("RPIWATCH_MODEL", "is not a setting"),
        ("RPIWATCH_CAMERAS__NAME", "is not a setting"),
        ("RPIWATCH_THRESHOLDS__ENTER", "is not a setting"),
        ("RPIWATCH_NIGHT__WEN", "did you mean RPIWATCH_NIGHT__WHEN?"),
    ],
)
def test_unknown_variables_are_errors(variable, expected):
    with pytest.raises(ConfigError, match=re.escape(expected)):
        load_config(None, environ={variable: "x"})


def test_a_bad_variable_is_named_as_the_place():
    with pytest.raises(ConfigError, match=r"^environment RPIWATCH_MODEL__THREADS: \[model\] threads: 'many'"):
        load_config(None, environ={"RPIWATCH_MODEL__THREADS": "many"})


def test_missing_and_unreadable_files(tmp_path):
    assert "there is no such file" in faults_of(tmp_path / "absent.toml")[0]
    assert "cannot be read" in faults_of(tmp_path)[0]
    (tmp_path / "latin.toml").write_bytes(b"# \xe9\n")
    assert "not UTF-8" in faults_of(tmp_path / "latin.toml")[0]


def test_the_home_of_nobody_is_no_traceback(write):
    loaded = load_config(write('[model]\npath = "~nobody-of-this-name/m.pt"\n'), environ={})
    assert "~nobody-of-this-name" in str(loaded.config.model.path)


def test_targets_are_checked_against_the_model(write):
    loaded = load_config(write("[[targets]]\nlabel = 'brid'\n"), environ={})

    def find(name: str) -> None:
        raise UserError(f"{name!r} is no label")

    with pytest.raises(ConfigError, match=r"rpiwatch.toml: \[\[targets\]\] 1 label: 'brid' is no label"):
        loaded.check_targets(find)


def test_names_with_thresholds_are_checked_against_the_model(write):
    loaded = load_config(write("[thresholds.'brown brid']\nenter = 0.5\n"), environ={})

    def find(name: str) -> None:
        raise UserError(f"{name!r} is no label")

    with pytest.raises(ConfigError, match=r"rpiwatch.toml: \[thresholds.\"brown brid\"\]: 'brown brid' is no label"):
        loaded.check_targets(find)


def test_thresholds_night_and_quiet_times_are_read_and_shown(write):
    text = (
        '[thresholds.bird]\nenter = 0.6\nnight_enter = 0.8\n[thresholds."bird of prey"]\ndwell_s = 2\n'
        '[night]\nwhen = "sun"\nlatitude = 52\nlongitude = 13.4\n[clips]\nquiet = ["22:00-06:00"]\n'
        '[[targets]]\nlabel = "bird"\nmin_size = 0.1\nquiet = []\n[[targets]]\nlabel = "cat"\n'
    )
    loaded = load_config(write(text), environ={"RPIWATCH_THRESHOLDS__BIRD__STAY": "0.25"})
    config = loaded.config
    assert (config.thresholds["bird"].stay, config.thresholds["bird of prey"].dwell_s) == (0.25, 2.0)
    assert ([target.quiet for target in config.targets], config.clips.quiet) == ([(), None], ("22:00-06:00",))
    rendered = render(loaded)
    assert '[thresholds."bird of prey"]' in rendered
    assert re.search(r"stay = 0.25 +# environment RPIWATCH_THRESHOLDS__BIRD__STAY", rendered)
    assert load_config(write(rendered), environ={}).config == config


def test_rendered_values_are_toml_that_reads_back_the_same(write):
    text = '[groups]\n"my \\"own\\" group" = ["crane", "a\\\\b"]\n[[targets]]\nlabel = "bird"\nenter = 0.25\n'
    loaded = load_config(write(text), environ={"RPIWATCH_LOGGING__LEVEL": "debug"})
    rendered = render(loaded)
    assert 'level = "debug"                                  # environment RPIWATCH_LOGGING__LEVEL' in rendered
    assert load_config(write(rendered), environ={}).config == loaded.config


def test_data_dir_precedence(monkeypatch, tmp_path):
    monkeypatch.setenv("STATE_DIRECTORY", "/var/lib/rpiwatch")
    assert resolve_data_dir(None) == Path("/var/lib/rpiwatch")
    monkeypatch.setenv("RPIWATCH_DATA_DIR", "/data")
    assert resolve_data_dir(None) == Path("/data")
    assert resolve_data_dir(tmp_path) == tmp_path


def test_the_reference_file_is_valid_and_names_every_key():
    load_config(REFERENCE, environ={})
    text = REFERENCE.read_text()
    for section, keys in valid_keys().items():
        match = re.search(rf"^(?:# )?\[+{section}\]+$(.*?)(?=^(?:# )?\[+\w+\]+$|\Z)", text, re.MULTILINE | re.DOTALL)
        assert match, f"[{section}] is missing"
        missing = [key for key in keys if not re.search(rf"^(# )?{key} = ", match[1], re.MULTILINE)]
        assert not missing, f"[{section}] lacks {missing}"


def test_the_reference_files_commented_values_are_the_defaults():
    """What stands behind '# ' in the reference is what holds without it."""
    tree = tomllib.loads(re.sub(r"^# (\w+ = |\[\[)", r"\1", REFERENCE.read_text(), flags=re.MULTILINE))
    tree["night"] = {key: value for key, value in tree["night"].items() if key not in ("latitude", "longitude")}
    for section in ("motion", "detector", "subjects", "labels", "night", "clips", "store", "web", "logging", "project"):
        assert load_config(None, environ={}, base={section: tree[section]}).config == Config()


def test_places_and_people_are_read_and_shown(write):
    file = write(
        '[[contributors]]\ntitle = "Anna"\nrole = "contact"\n[[deployments]]\ncamera = "feeder"\nlatitude = 52\n'
        'longitude = 23.8\nsince = 2026-11-24\nuntil = 2027-03-01T12:00:00Z\n[taxa]\nrobin = "Erithacus rubecula"\n'
    )
    loaded = load_config(file, environ={})
    assert loaded.config.deployments[0].latitude == 52.0
    # What a session's row keeps can be read again.
    again = load_config(None, environ={}, base=tomllib.loads(render(loaded)))
    assert again.config == loaded.config


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '[[contributors]]\ntitle = "A"\nemail = "anna"\n',
            "[[contributors]] 1 email: 'anna' is not valid; expected an",
        ),
        ('[project]\ndata_license = "CC0-1.0"\n', "[project] data_license, media_license: one is there without"),
        (
            '[[deployments]]\ncamera = "a"\nlatitude = 95\nlongitude = 1\n',
            "[[deployments]] 1 latitude: 95 is not valid",
        ),
        ('[[deployments]]\ncamera = "a"\nlatitude = 5\n', "[[deployments]] 1 longitude: is missing"),
        ('[project]\nsampling_design = "targetted"\n', "did you mean 'targeted'?"),
    ],
)
def test_what_exports_need_is_checked(write, text, expected):
    [fault] = faults_of(write(text))
    assert expected in fault


@pytest.mark.parametrize(
    "text", ["x = " + "[" * 5000, f"[{'a.' * 500}a]\nb = 1\n", "x = " + "{y = " * 30 + "1" + "}" * 30]
)
def test_what_is_nested_too_deeply_is_refused(write, text):
    [fault] = faults_of(write(text))
    assert "nested too deeply" in fault


def test_a_data_folder_of_an_unknown_user_is_taken_as_it_is():
    assert resolve_data_dir(Path("~nobody-of-that-name/x")).name == "x"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("box = [0.1, 0.1, 0.5, 0.5]", "box: is for region = 'box', and region is 'full'; set region = \"box\""),
        ("region = 'motion'\nbox = [0.1, 0.1, 0.5, 0.5]", "box: is for region = 'box', and region is 'motion'"),
        ("region = 'box'", "box: region = 'box' needs one; expected box = [left, top, right, bottom]"),
        ("region = 'box'\nbox = 'x'", "box: 'x' is no box; expected [left, top, right, bottom], each in 0..1"),
        ("region = 'box'\nbox = [0, 0, 1]", "box: [0, 0, 1] is no box; expected [left, top,"),
        ("region = 'box'\nbox = [0, 0, 640, 480]", "box: [0, 0, 640, 480] is no box; expected [left, top,"),
        ("region = 'box'\nbox = [0.5, 0, 0.5, 1]", "box: [0.5, 0, 0.5, 1] is no rectangle; expected [left, top,"),
        ("masks = 'x'", "masks: 'x' is no list of polygons; expected polygons of three corners or more"),
        ("masks = [[0, 0], [1, 0], [1, 1]]", "masks: [0, 0], number 1 of the list, is no polygon; expected polygons"),
        ("masks = [[[0, 0], [1, 0]]]", "number 1 of the list, is no polygon; expected polygons of three corners"),
        ("masks = [[[0, 0], [1, 0], [1, 1]], [[0, 0], [1, 0], [1, 2]]]", "number 2 of the list, is no polygon;"),
        ("masks = [[[0, 0, 0], [1, 0, 1], [1, 1, 1]]]", "each corner [x, y] in 0..1: [[[0.0, 0.0], [0.3, 0.0],"),
        ("masks = [['a']]", "masks: ['a'], number 1 of the list, is no polygon"),
        ("masks = [[[0, 0], [1, 0], [1, 1], [0, 1]]]", "masks: leave next to nothing of the picture to look at"),
        (
            "masks = [[[0, 0], [1, 0], [1, 0.6], [0, 0.6]], [[0, 0.5], [1, 0.5], [1, 1], [0, 1]]]",
            "masks: leave next to nothing of the picture to look at",
        ),
        (
            "region = 'box'\nbox = [0.6, 0.6, 0.9, 0.9]\nmasks = [[[0.5, 0.5], [1, 0.5], [1, 1], [0.5, 1]]]",
            "masks: leave next to nothing of the box to look at",
        ),
    ],
)
def test_what_is_looked_at_is_checked(write, text, expected):
    [fault] = faults_of(write(f"[[cameras]]\nname = 'a'\n{text}\n"))
    assert "[[cameras]] 1 ('a') " in fault
    assert expected in fault


def test_boxes_and_masks_are_read_and_shown(write):
    masks = "[[[0, 0], [1, 0], [1, 1]], [[0.0, 0.0], [0.3, 0.0], [0.3, 0.08], [0.0, 0.08]]]"
    loaded = load_config(write(f"[[cameras]]\nregion = 'box'\nbox = [0, 0.25, 1, 1]\nmasks = {masks}\n"), environ={})
    [camera] = loaded.config.cameras
    assert camera.box == (0.0, 0.25, 1.0, 1.0)
    assert camera.masks[0] == ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))
    assert len(camera.masks[1]) == 4
    again = load_config(None, environ={}, base=tomllib.loads(render(loaded)))
    assert again.config == loaded.config
    by_variable = load_config(None, environ={"RPIWATCH_CAMERAS__0__MASKS": masks})
    assert by_variable.config.cameras[0].masks == camera.masks


@pytest.mark.parametrize(
    ("text", "labels", "find"),
    [
        ("", "coco", ("person", "animal", "vehicle")),
        (DETECTOR, "coco", ("person", "animal", "vehicle")),
        ("[detector]\nname = 'megadetector'\npath = 'x.pt'\n", "megadetector", ("person", "animal", "vehicle")),
        (
            "[detector]\nname = 'megadetector'\npath = 'x.pt'\nlabels = 'coco'\n",
            "coco",
            ("person", "animal", "vehicle"),
        ),
        (f"{DETECTOR}labels = 'deer.txt'\n", "deer.txt", ()),
        (f"{DETECTOR}labels = 'deer.txt'\nfind = ['deer']\n", "deer.txt", ("deer",)),
        (f"{DETECTOR}find = []\n", "coco", ()),
    ],
)
def test_labels_and_what_is_found_of_them_have_the_detectors_defaults(write, text, labels, find):
    loaded = load_config(write(text), environ={})
    assert Path(loaded.config.detector.labels).name == labels
    assert loaded.config.detector.find == find
    # What a session's row keeps means the same when it is read again.
    again = load_config(None, environ={}, base=tomllib.loads(render(loaded)))
    assert again.config.detector == loaded.config.detector


def test_a_target_that_a_classifier_names_may_be_entered_below_what_is_found(write):
    """A goldfinch has the bird's score only as far as the classifier is sure of it."""
    text = f"{DETECTOR}classify = true\nmin_score = 0.6\n[[targets]]\nlabel = 'goldfinch'\nenter = 0.4\nstay = 0.3\n"
    assert load_config(write(text), environ={}).config.detector.min_score == 0.6


def test_a_slow_detector_needs_patient_subjects(write):
    text = f"{DETECTOR}rate_fps = 0.1\n[subjects]\nhold_s = 20\n"
    assert load_config(write(text), environ={}).config.subjects.hold_s == 20.0
