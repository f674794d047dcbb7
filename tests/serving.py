"""The review page's server on loopback, for tests: the real one, in its own thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from rpiwatch.config import WebSection
from rpiwatch.live import LiveWatch
from rpiwatch.web.server import WebServer

WRITES = {"X-Rpiwatch": "1"}


@contextmanager
def serving(data_dir: Path, live: LiveWatch | None = None, **settings: Any) -> Iterator[httpx.Client]:
    """A client of a server of its own, whose writes carry the header that they need."""
    told: list[tuple[str, str]] = []
    server = WebServer(WebSection(port=0, **settings), data_dir, live, lambda kind, detail: told.append((kind, detail)))
    server.start()
    try:
        assert server.is_up.wait(120), told
        assert server.url is not None
        with httpx.Client(base_url=server.url, headers=WRITES, timeout=30, trust_env=False) as client:
            yield client
    finally:
        server.stop()
    assert told == []
