"""Pictures of the pages, to be looked at: `python -m tests.screenshots DIR [--footage FOLDER] [--history FOLDER]`.

The daemon makes a history of what footage there is: what packages carry, ../shared/data, and that of a folder made by
`python -m tests.truth.footage`. One that was made before is taken with --history. Some of its clips are judged, one
goes to the bin. Then the daemon watches films as cameras would, and Chromium takes the pictures of its pages.
"""

from __future__ import annotations

import argparse
import itertools
import os
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import httpx

from rpiwatch.footage import find_footage
from rpiwatch.web.access import hash_password
from tests.browsing import WAIT_MS, open_browser, open_page, phone
from tests.conftest import running_command, wait_for_lines
from tests.serving import WRITES, serving
from tests.web_history import BOTTLES, D2GO, WITH_DETECTOR, Showing, configuration, make_films, make_history

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

TARGETS = ("person", "bird", "cat", "bicycle", "bottle")
TARGETS_OF_SCENES = ("cat", "cup", "car")
HOURS_AGO = (0.6, 1.7, 2.4, 3.1, 4.4, 25.3, 27.9, 30.2, 50.5, 53.1, 76.0, 101.2, 150.7, 219.4)
SLOWER, ROUNDS = 8, 6
SCREEN, GREAT = (1440, 900), (2560, 1440)
SERVED = "the review page is served"
CARD, PLAY = ".grid .card", ".grid .card-play"


def places(folder: Path, footage: Path | None) -> list[tuple[str, Path]]:
    """All footage that there is, and which camera saw it."""
    films = make_films(folder)
    seen = [("yard", films["cat"]), ("yard", find_footage("bikes.mp4"))]
    seen.append(("kitchen", BOTTLES if BOTTLES.is_file() else films["cup"]))
    for camera, name in (("feeder", "zf20s_low.mp4"), ("yard", "sports2d_demo.mp4")):
        if footage is not None and (footage / name).is_file():
            seen.append((camera, footage / name))
    return seen[::-1]


def showings(seen: Sequence[tuple[str, Path]]) -> list[Showing]:
    """Each film several times in the last days."""
    now = datetime.now().replace(microsecond=0)
    return [
        Showing(camera, film, now - timedelta(hours=hours, seconds=97 * place))
        for place, (hours, (camera, film)) in enumerate(zip(HOURS_AGO, itertools.cycle(seen), strict=False))
    ]


def make_slow(film: Path, into: Path) -> None:
    """The film again and again, a few frames a second: what a camera sees for minutes, and cheap to watch."""
    with av.open(str(into), "w") as copy:
        stream, begins = None, 0
        for _ in range(ROUNDS):
            with av.open(str(film)) as source:
                [video, *_] = source.streams.video
                stream = stream or copy.add_stream_from_template(video)
                length = 0
                for packet in source.demux(video):
                    if packet.pts is not None and packet.dts is not None:
                        packet.pts, packet.dts = begins + packet.pts * SLOWER, begins + packet.dts * SLOWER
                        length = max(length, packet.pts - begins + (packet.duration or 1) * SLOWER)
                        packet.stream = stream
                        copy.mux(packet)
                begins += length


def judge(url: str) -> None:
    """Say something of the older clips, so that all views have something to show, and bin the oldest."""
    with httpx.Client(base_url=url, headers=WRITES, timeout=60, trust_env=False) as client:
        clips = client.get("/api/v1/clips", params={"order": "oldest"}).json()["clips"]
        ids = [clip["id"] for clip in clips]
        if sum(clip["verdict"] is not None for clip in clips) > 1 or len(ids) < 3:
            return
        judged = ids[1 : 1 + len(ids) // 2]
        for said in (
            {"clips": ids[:1], "binned": True},
            {"clips": judged, "verdict": "right"},
            {"clips": judged[::4], "verdict": "wrong"},
            {"clips": judged[1:2], "favourite": True, "note": "Twice around the shed, then off."},
        ):
            client.post("/api/v1/reviews", json=said).raise_for_status()


def take(browser: Browser, url: str, into: Path, only: str = "") -> None:
    """The pictures, as PNG files."""

    def shot(
        name: str,
        view: str,
        ready: str,
        act: Callable[[Page], None] | None = None,
        size: tuple[int, int] = SCREEN,
        **options: Any,
    ) -> None:
        if not re.match(only, name):
            return
        on_phone = name.startswith("phone")
        with (
            phone(browser, f"{url}/{view}", **options)
            if on_phone
            else open_page(browser, f"{url}/{view}", size, **options)
        ) as page:
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

    def ask(page: Page) -> None:
        page.get_by_role("button", name="Ask").click()
        page.wait_for_selector(".sql-table")

    def select(page: Page) -> None:
        page.keyboard.press("ArrowRight")
        for _ in range(3):
            page.keyboard.press("s")
            page.keyboard.press("ArrowRight")

    chart = ".chart-place:not([aria-busy]) .chart"
    for scheme in ("light", "dark"):
        end = "" if scheme == "light" else "-dark"
        shot(f"today{end}", "#/today", ".visit img", color_scheme=scheme)
        shot(f"inbox{end}", "#/inbox", CARD, color_scheme=scheme)
        shot(f"player{end}", "#/inbox?verdict=all&order=surest", CARD, play, color_scheme=scheme)
        shot(f"history{end}", "#/history?range=30", chart, color_scheme=scheme)
        shot(f"labels{end}", "#/labels", ".label-card img", color_scheme=scheme)
        shot(f"tune{end}", "#/tune", chart, color_scheme=scheme)
        shot(f"sql{end}", "#/sql", ".sql-views li", ask, color_scheme=scheme)
        shot(f"bin{end}", "#/bin", CARD, color_scheme=scheme)
        shot(f"about{end}", "#/settings", ".about", color_scheme=scheme)
    shot("selection", "#/inbox", CARD, select)
    shot("keys", "#/inbox", CARD, keys)
    shot("empty", "#/today?day=2020-01-01", ".empty")
    for name, view, ready, act in (
        ("today", "#/today", ".visit img", None),
        ("inbox", "#/inbox", CARD, None),
        ("player", "#/inbox?verdict=all&order=surest", CARD, play),
        ("history", "#/history?range=30", chart, None),
        ("labels", "#/labels", ".label-card img", None),
        ("tune", "#/tune", chart, None),
        ("sql", "#/sql", ".sql-views li", ask),
        ("about", "#/settings", ".about", None),
        ("more", "#/more", ".more-list a", None),
    ):
        shot(f"phone-{name}", view, ready, act)
    for name, view, ready in (("today", "#/today", ".visit img"), ("inbox", "#/inbox", CARD)):
        shot(f"great-{name}", view, ready, size=GREAT)
    for width in (760, 900):
        shot(f"today-{width}", "#/today", ".visit img", size=(width, 900))


def take_login(browser: Browser, into: Path, data: Path) -> None:
    """Of where one signs in: nobody needs to where there is no password."""
    with serving(data, password_hash=hash_password("correct horse")) as client:
        for scheme in ("light", "dark"):
            with open_page(browser, str(client.base_url), SCREEN, color_scheme=scheme) as page:
                page.wait_for_selector("#login")
                page.screenshot(path=into / f"login-{scheme}.png")
                print(into / f"login-{scheme}.png", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what is not there yet, and take the pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("into", type=Path, metavar="DIR")
    parser.add_argument("--footage", type=Path, metavar="FOLDER")
    parser.add_argument("--history", type=Path, metavar="FOLDER", help="a data folder; it is watched on, and changed")
    parser.add_argument("--only", metavar="PATTERN", default="", help="the pictures whose names begin so")
    options = parser.parse_args(arguments)
    options.into.mkdir(parents=True, exist_ok=True)
    has_detector = D2GO.is_file()
    targets, more = (TARGETS, WITH_DETECTOR) if has_detector else (TARGETS_OF_SCENES, "")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        seen = places(folder, options.footage)
        data = options.history or make_history(folder, showings(seen), targets, more)
        cameras = {}
        for camera, film in dict(reversed(seen)).items():
            cameras[camera] = folder / f"{camera}-now.mp4"
            make_slow(film, cameras[camera])
        config = folder / "watch.toml"
        # Without clips of what is seen now, which would soon be all that there is.
        text = configuration(cameras, ("car",), f"{more.replace('rate_fps = 3', 'rate_fps = 1')}[web]\nport = 0\n")
        config.write_text(re.sub("^source = .*", r'\g<0>\npace = "realtime"', text, flags=re.M), encoding="utf-8")
        with (
            running_command("run", "-c", config, "--data-dir", data, RPIWATCH_WEB__ENABLED="true") as daemon,
            open_browser() as browser,
        ):
            # The first of the cameras has been looked at, so there is something to be seen now.
            url = str(wait_for_lines(daemon, SERVED, "first answer")[SERVED]["url"])
            judge(url)
            take(browser, url, options.into, options.only)
            if re.match(options.only, "login"):
                take_login(browser, options.into, data)
    return os.EX_OK


if __name__ == "__main__":
    sys.exit(main())
