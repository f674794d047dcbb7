"""Pictures of the pages, to be looked at: `python -m tests.screenshots DIR [--footage FOLDER] [--history FOLDER]`.

The daemon makes a history of what footage there is: what packages carry, ../shared/data, and that of a folder made by
`python -m tests.truth.footage`. One that was made before is taken with --history. Then it watches a film as a camera
would, and Chromium takes the pictures of its pages.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from rpiwatch.demo import Stretch, make_film
from rpiwatch.footage import find_footage
from tests.browsing import WAIT_MS, open_browser, open_page, phone
from tests.conftest import running_command, wait_for_line
from tests.web_history import BOTTLES, D2GO, WITH_DETECTOR, Showing, configuration, make_films, make_history

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

TARGETS = ("person", "bird", "cat", "bicycle", "bottle")
TARGETS_OF_SCENES = ("cat", "cup", "car")
HOURS_AGO = (0.6, 1.7, 2.4, 3.1, 4.4, 25.3, 27.9, 30.2, 50.5, 53.1, 76.0, 101.2, 150.7, 219.4)
SCREEN = (1440, 900)
CARD, PLAY = ".grid .card", ".grid .card-play"


def showings(folder: Path, footage: Path | None) -> list[Showing]:
    """All footage that there is, each film several times in the last days."""
    films = make_films(folder)
    places = [("yard", films["cat"]), ("yard", find_footage("bikes.mp4"))]
    if BOTTLES.is_file():
        places.append(("kitchen", BOTTLES))
    else:
        places.append(("kitchen", films["cup"]))
    for camera, name in (("feeder", "zf20s_low.mp4"), ("yard", "sports2d_demo.mp4")):
        if footage is not None and (footage / name).is_file():
            places.append((camera, footage / name))
    now = datetime.now().replace(microsecond=0)
    return [
        Showing(camera, film, now - timedelta(hours=hours, seconds=97 * place))
        for place, (hours, (camera, film)) in enumerate(zip(HOURS_AGO, itertools.cycle(places[::-1]), strict=False))
    ]


def take(browser: Browser, url: str, into: Path) -> None:
    """The pictures, as PNG files."""

    def shot(name: str, view: str, ready: str, act: Callable[[Page], None] | None = None, **options: str) -> None:
        opened = phone if name.startswith("phone") else open_page
        size = {} if name.startswith("phone") else {"size": SCREEN}
        with opened(browser, f"{url}/{view}", **size, **options) as page:
            page.wait_for_selector(ready)
            if act is not None:
                act(page)
            page.wait_for_function(
                "() => [...document.images].every((image) => image.hidden || image.src.includes('/live/') ||"
                " image.loading === 'lazy' || image.complete)"
            )
            page.wait_for_timeout(1500)
            page.screenshot(path=into / f"{name}.png")
            print(into / f"{name}.png", flush=True)

    def play(page: Page) -> None:
        page.locator(PLAY).first.click()
        page.wait_for_selector(".curve-line")
        page.wait_for_function("() => document.querySelector('.player video').currentTime > 1.5", timeout=WAIT_MS)
        page.keyboard.press(" ")

    def keys(page: Page) -> None:
        page.keyboard.press("?")
        page.wait_for_selector(".keys-dialog")

    def select(page: Page) -> None:
        page.keyboard.press("ArrowRight")
        for _ in range(3):
            page.keyboard.press("s")
            page.keyboard.press("ArrowRight")

    for scheme in ("light", "dark"):
        end = "" if scheme == "light" else "-dark"
        shot(f"today{end}", "#/today", ".visit img", color_scheme=scheme)
        shot(f"inbox{end}", "#/inbox", CARD, color_scheme=scheme)
        shot(f"player{end}", "#/inbox", CARD, play, color_scheme=scheme)
    shot("selection", "#/inbox", CARD, select)
    shot("keys", "#/inbox", CARD, keys)
    shot("empty", "#/today?day=2020-01-01", ".empty")
    shot("phone-today", "#/today", ".visit img")
    shot("phone-inbox", "#/inbox", CARD)
    shot("phone-player", "#/inbox", CARD, play)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what is not there yet, and take the pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("into", type=Path, metavar="DIR")
    parser.add_argument("--footage", type=Path, metavar="FOLDER")
    parser.add_argument("--history", type=Path, metavar="FOLDER", help="a data folder; it is watched on, and changed")
    options = parser.parse_args(arguments)
    options.into.mkdir(parents=True, exist_ok=True)
    has_detector = D2GO.is_file()
    targets, more = (TARGETS, WITH_DETECTOR) if has_detector else (TARGETS_OF_SCENES, "")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        data = options.history or make_history(folder, showings(folder, options.footage), targets, more)
        film = folder / "now.mp4"
        make_film(film, (Stretch("chelsea.png", 600),), fps=2)
        config = folder / "watch.toml"
        source = f"source = {json.dumps(str(film))}\n"
        text = configuration({"yard": film}, targets, f"{more}[web]\nport = 0\n")
        config.write_text(text.replace(source, f'{source}pace = "realtime"\n'), encoding="utf-8")
        with (
            running_command("run", "-c", config, "--data-dir", data, RPIWATCH_WEB__ENABLED="true") as daemon,
            open_browser() as browser,
        ):
            take(browser, str(wait_for_line(daemon, "the review page is served")["url"]), options.into)
    return os.EX_OK


if __name__ == "__main__":
    sys.exit(main())
