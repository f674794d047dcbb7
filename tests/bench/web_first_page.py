"""What the review page costs at first, in a real browser: requests, bytes on the wire, time to the first thumbnail.

    python -m tests.bench.web_first_page [--data-dir DIR] [--day 2026-11-24]

Over the history in DIR or, without one, over one that the daemon makes of real footage of today. Twice each view: as
somebody who was never here, and again, with what the browser has kept. Bytes are those of bodies, as they come.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from rpiwatch.report import Format, write_rows
from tests.browsing import DESK, WAIT_MS, open_browser
from tests.serving import serving
from tests.web_history import Showing, make_films, make_history


@contextmanager
def history(given: Path | None) -> Iterator[Path]:
    """The data folder."""
    if given is not None:
        yield given
        return
    with tempfile.TemporaryDirectory() as folder:
        films = make_films(Path(folder))
        began = datetime.now() - timedelta(minutes=30)
        showings = [Showing("feeder", films[name], began + timedelta(minutes=at)) for at, name in enumerate(films)]
        yield make_history(Path(folder), showings, ("cat", "cup"))


def is_thumbnail(request: Any) -> bool:
    """Whether it asked for the picture of a clip."""
    return "/media/clips/" in request.url and request.url.endswith(".jpg")


def visit(context: Any, url: str) -> tuple[int, float, float]:
    """Open a page in a browser's context: requests, kB on the wire, ms to the first thumbnail."""
    page = context.new_page()
    counted = [0, 0]
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.requestWillBeSent", lambda _event: counted.__setitem__(0, counted[0] + 1))
    session.on("Network.dataReceived", lambda event: counted.__setitem__(1, counted[1] + event["encodedDataLength"]))
    began_s = time.perf_counter()
    with page.expect_event("requestfinished", is_thumbnail, timeout=3 * WAIT_MS):
        page.goto(url, wait_until="commit")
    took_ms = 1000 * (time.perf_counter() - began_s)
    page.wait_for_timeout(2000)
    page.close()
    return counted[0], counted[1] / 1000, took_ms


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.web_first_page")
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--day", type=date.fromisoformat, default=date.today())
    options = parser.parse_args()
    rows = []
    with history(options.data_dir) as folder, serving(folder) as client, open_browser() as browser:
        for view in (f"#/today?day={options.day}", "#/inbox"):
            context = browser.new_context(viewport={"width": DESK[0], "height": DESK[1]})
            for name in ("first", "second"):
                requests, kilobytes, took_ms = visit(context, f"{str(client.base_url).rstrip('/')}/{view}")
                rows.append((view, name, requests, round(kilobytes, 1), round(took_ms)))
            context.close()
    write_rows(("view", "visit", "requests", "kB", "first_thumbnail_ms"), rows, Format.TABLE)


if __name__ == "__main__":
    main()
