"""Nothing that is tried on the review page's server gets what it should not."""

from __future__ import annotations

from pathlib import Path

from tests.web_attempts import attempts


def test_all_attempts_are_refused(tmp_path: Path) -> None:
    found = list(attempts(tmp_path))
    assert [each for each in found if not each.is_refused] == []
    assert {each.area for each in found} == {
        "path", "header", "range", "SQL", "CSRF", "Host", "access", "guessing", "all",
    }  # fmt: skip
