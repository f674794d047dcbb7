"""Small versions of `make torture`: a dozen kills and a little bad input; with TORTURE=1 some minutes of the rest."""

from __future__ import annotations

import argparse
import importlib
import os

import pytest

from tests.torture.__main__ import SCENARIOS
from tests.torture.bad_input import KINDS
from tests.torture.disks import why_no_mounts
from tests.torture.guest import why_no_guest
from tests.torture.report import Report


def run(name: str, *arguments: str) -> Report:
    module = importlib.import_module(f"tests.torture.{SCENARIOS[name]}")
    parser = argparse.ArgumentParser()
    module.add_options(parser)
    report = Report(name)
    module.run(parser.parse_args(arguments), report)
    assert report.failures == []
    return report


def figure(report: Report, name: str) -> object:
    return next(row["value"] for row in report.rows if row.get("figure") == name)


def test_kills_at_moments_that_hurt_are_mended():
    report = run("kill", "--runs", "4", "--seed", "12")
    assert figure(report, "runs") == 4
    assert figure(report, "kills within a clip")


def test_kills_while_an_older_history_is_upgraded_are_mended():
    run("kill", "--runs", "3", "--seed", "3", "--kind", "migration")


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"folders"}))  # which takes a minute
def test_bad_input_is_refused_in_a_sentence(kind):
    report = run("bad-input", "--kind", kind, "--share", "0.02", "--seed", "7")
    assert figure(report, f"{kind}: tried")


@pytest.mark.skipif("TORTURE" not in os.environ, reason="takes minutes: set TORTURE=1")
def test_half_a_minute_of_soak_does_not_grow():
    report = run("soak", "--minutes", "0.5", "--every-s", "1")
    assert figure(report, "label changes")


@pytest.mark.skipif("TORTURE" not in os.environ, reason="takes minutes: set TORTURE=1")
@pytest.mark.skipif(why_no_mounts() != "", reason=why_no_mounts() or "-")
def test_a_small_disk_is_survived():
    run("disk-full", "--hold-s", "3", "--rounds", "1")


@pytest.mark.skipif("VM_CAMERA" not in os.environ, reason="minutes long: set VM_CAMERA=1")
@pytest.mark.skipif(why_no_guest() != "", reason=why_no_guest() or "-")
@pytest.mark.parametrize(("name", "arguments"), [("power", ("--cuts", "2", "--moment", "in a clip")), ("clock", ())])
def test_an_emulated_machine(name, arguments):
    run(name, *arguments)
