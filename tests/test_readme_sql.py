"""The README's SQL must work as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rpiwatch.store.migrations import statements
from rpiwatch.store.queries import open_history
from tests.histories import write_history

README = Path(__file__).parent.parent / "README.md"


def blocks() -> list[str]:
    text = README.read_text(encoding="utf-8") if README.is_file() else ""
    return re.findall(r"^```sql\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)


def test_the_readme_has_sql() -> None:
    assert blocks(), f"{README} has no ```sql block"


@pytest.mark.parametrize("block", blocks())
async def test_the_readmes_sql_is_answered(tmp_path: Path, block: str) -> None:
    await write_history(tmp_path)
    script = block.rstrip()
    for statement in statements(script if script.endswith(";") else f"{script};"):
        with open_history(tmp_path) as history:
            answer = history.ask(statement, timeout_s=30)
            assert answer.columns
            list(answer.rows)
