from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNIT = DEPLOY / "rpiwatch.service"
INSTALL = DEPLOY / "install.sh"
NOBODY = 65534


def directives(unit: Path) -> dict[str, list[str]]:
    values: dict[str, list[str]] = defaultdict(list)
    for line in unit.read_text().splitlines():
        if "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            values[name].append(value)
    return values


def install(*arguments: str | Path, **environ: str) -> subprocess.CompletedProcess[str]:
    # pip's own variables: what the program needs is in this environment already, so nothing is fetched.
    variables = {**os.environ, "PIP_NO_DEPS": "1", "PIP_NO_INDEX": "1", "PIP_ROOT_USER_ACTION": "ignore", **environ}
    variables.pop("SUDO_USER", None)
    command = ["sh", INSTALL, "--python", sys.executable, *arguments]
    return subprocess.run(command, env=variables, capture_output=True, text=True)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checkout's wheel, as pip builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    (built,) = folder.glob("rpiwatch-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder, with a space in its name, that the installer has installed the wheel into."""
    destdir = tmp_path_factory.mktemp("a root")
    answer = install("--destdir", destdir, wheel)
    assert answer.returncode == 0, answer.stderr
    return destdir


def rpiwatch(destdir: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the installed program, with the libraries of this environment, which PIP_NO_DEPS left out."""
    environ = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")}
    program = destdir / "opt/rpiwatch/bin/rpiwatch"
    return subprocess.run([program, *arguments], env=environ, cwd=destdir, capture_output=True, text=True)


# The installer


def test_it_installs_a_program_that_accepts_the_configuration_it_installs(installed: Path) -> None:
    configuration = installed / "etc/rpiwatch/rpiwatch.toml"
    assert configuration.read_bytes() == (DEPLOY / "rpiwatch.toml").read_bytes()
    assert (installed / "etc/systemd/system/rpiwatch.service").read_bytes() == UNIT.read_bytes()
    assert (installed / "usr/local/bin/rpiwatch").readlink() == Path("/opt/rpiwatch/bin/rpiwatch")
    answer = rpiwatch(installed, "config", "check", configuration)
    assert answer.returncode == 0, answer.stderr
    assert str(configuration) in answer.stdout


def test_the_installed_program_finds_the_data_that_its_wheel_carries(installed: Path) -> None:
    answer = rpiwatch(installed, "labels", "bird")
    assert answer.returncode == 0, answer.stderr
    assert "chickadee" in answer.stdout


def test_a_second_run_keeps_the_configuration_and_renews_the_rest(installed: Path, wheel: Path) -> None:
    configuration = installed / "etc/rpiwatch/rpiwatch.toml"
    unit = installed / "etc/systemd/system/rpiwatch.service"
    before = configuration.read_text()
    (module,) = installed.glob("opt/rpiwatch/lib/python3*/site-packages/rpiwatch/records.py")
    configuration.write_text(before + "# my own line\n")
    unit.write_text("# of an older version\n")
    module.write_text("# of an older version\n")
    try:
        answer = install("--destdir", installed, wheel)
        assert answer.returncode == 0, answer.stderr
        assert f"{configuration} is there already and stays as it is" in answer.stdout
        assert configuration.read_text() == before + "# my own line\n"
        assert unit.read_bytes() == UNIT.read_bytes()
        assert module.read_bytes() == (ROOT / "rpiwatch/records.py").read_bytes()
        assert rpiwatch(installed, "config", "check", configuration).returncode == 0
    finally:
        configuration.write_text(before)


def test_a_dry_run_changes_nothing_and_says_what_it_would_do(tmp_path: Path) -> None:
    answer = install("--dry-run", "--destdir", tmp_path, "--extras", "all", "rpiwatch")
    assert answer.returncode == 0, answer.stderr
    assert list(tmp_path.iterdir()) == []
    for part in (f"-m venv {tmp_path}/opt/rpiwatch", "rpiwatch[all]", "rpiwatch.toml", "rpiwatch.service"):
        assert re.search(rf"^would run: .*{re.escape(part)}", answer.stdout, re.MULTILINE), part


def test_a_dry_run_for_the_system_shows_user_and_service() -> None:
    answer = install("--dry-run", "rpiwatch")
    assert answer.returncode == 0, answer.stderr
    for part in ("usermod --append --groups video rpiwatch", "systemctl daemon-reload", "enable rpiwatch.service"):
        assert re.search(rf"^would run: .*{re.escape(part)}", answer.stdout, re.MULTILINE)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--destdir"], "--destdir: expected a value after it"),
        (["--destdir", "relative"], "--destdir relative: expected an absolute path"),
        (["--prefix", "/x"], "--prefix: no such option"),
        (["--dry-run", "one", "two"], "two: expected one PACKAGE"),
        (["--dry-run", "--python", "/nowhere/python3"], "/nowhere/python3 is not there; on Debian"),
    ],
)
def test_what_it_cannot_do_is_said_in_one_line(arguments: list[str], message: str) -> None:
    answer = install(*arguments)
    assert answer.returncode == 1
    assert answer.stderr.startswith(f"install.sh: {message}")
    assert answer.stderr.count("\n") == 1


def test_a_python_that_torch_has_no_packages_for_is_refused(tmp_path: Path) -> None:
    old = tmp_path / "python3.9"
    old.write_text("#!/bin/sh\necho 3.9\n")
    old.chmod(0o755)
    answer = install("--destdir", tmp_path / "root", "--python", old)
    assert answer.returncode == 1
    assert f"{old} is Python 3.9; expected 3.11, 3.12 or 3.13" in answer.stderr
    assert not (tmp_path / "root").exists()


def test_without_root_it_refuses_before_it_changes_anything(tmp_path: Path) -> None:
    script = shutil.copytree(DEPLOY, tmp_path / "deploy") / "install.sh"
    for path in [tmp_path, *tmp_path.rglob("*"), *list(tmp_path.parents)[:-2]]:
        path.chmod(path.stat().st_mode | 0o055)
    user = NOBODY if os.geteuid() == 0 else None
    answer = subprocess.run(["sh", script, "rpiwatch"], capture_output=True, text=True, user=user, cwd="/")
    assert answer.returncode == 1
    assert answer.stderr.startswith("install.sh: needs root")


def test_the_installer_passes_shellcheck() -> None:
    if shutil.which("shellcheck") is None:
        pytest.skip("shellcheck is not installed")
    answer = subprocess.run(["shellcheck", INSTALL], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout


# The unit


def test_the_unit_runs_what_the_installer_installs(installed: Path) -> None:
    (command,) = directives(UNIT)["ExecStart"]
    program, *arguments = command.split()
    assert os.access(f"{installed}{program}", os.X_OK)
    assert arguments == ["run", "--wait", "-c", "/etc/rpiwatch/rpiwatch.toml"]
    assert (installed / arguments[-1].lstrip("/")).is_file()


def test_the_unit_leaves_the_cameras_in_reach_and_the_program_time_to_end() -> None:
    unit = directives(UNIT)
    assert unit["Type"] == ["notify"]
    assert {value.split()[0] for value in unit["DeviceAllow"]} == {
        "char-video4linux", "char-media", "char-dma_heap", "char-vcio",
    }  # fmt: skip
    # Either of these would stop it: no devices at all, no code compiled at run time.
    assert "PrivateDevices" not in unit
    assert "MemoryDenyWriteExecute" not in unit
    assert unit["ProtectSystem"] == ["strict"]
    assert unit["StateDirectory"] == ["rpiwatch"]
    from rpiwatch.daemon import EXIT_DEADLINE_S

    assert float(unit["TimeoutStopSec"][0]) > EXIT_DEADLINE_S
    assert float(unit["WatchdogSec"][0]) > 0


def test_systemd_finds_no_fault_in_the_unit(installed: Path, tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed")
    # With the program in place: where the installer has put it for this test. A unit file's paths have no spaces.
    place = tmp_path / "root"
    place.symlink_to(installed)
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text().replace("/opt/rpiwatch", f"{place}/opt/rpiwatch"))
    answer = subprocess.run(["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True)
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")


def test_the_unit_is_well_fenced() -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed")
    # 2.5 of 10; what is left is what a camera watcher needs: devices, network, run-time code.
    command = ["systemd-analyze", "security", "--offline=yes", "--threshold=25", "--no-pager", UNIT]
    answer = subprocess.run(command, capture_output=True, text=True)
    if "unrecognized option" in answer.stderr:
        pytest.skip("this systemd-analyze is older than 250 and cannot review a unit file")
    assert answer.returncode == 0, answer.stdout + answer.stderr
