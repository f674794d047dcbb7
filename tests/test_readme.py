"""What the README shows is true: its configurations, commands and views (its SQL: test_readme_sql.py)."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rpiwatch.cli import app
from rpiwatch.config import load_config
from rpiwatch.preparation import prepare
from rpiwatch.store import migrate

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
CONFIGURATIONS = re.findall(r"^```toml\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def test_there_are_configurations():
    assert len(CONFIGURATIONS) >= 2


@pytest.mark.parametrize("text", CONFIGURATIONS)
def test_its_configurations_are_good(tmp_path, text):
    file = tmp_path / "readme.toml"
    file.write_text(text)
    config = prepare(lambda: load_config(file, environ={})).loaded.config
    assert config.targets or config.contributors


def commands_in(help_text: str) -> set[str]:
    return set(re.findall(r"^│ (\w+)", help_text, re.MULTILINE))


def test_every_command_is_in_the_readme():
    commands = commands_in(CliRunner().invoke(app, ["--help"], env={"COLUMNS": "120"}).stdout)
    assert {"run", "demo", "visits"} <= commands
    missing = {command for command in commands if f"rpiwatch {command}" not in README}
    assert missing == set()


def test_every_view_is_in_the_readme(tmp_path):
    database = migrate(tmp_path).database
    connection = sqlite3.connect(database)
    views = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")}
    connection.close()
    helpers = {"label_spans", "local_days"}
    assert {view for view in views - helpers if f"`{view}`" not in README} == set()
