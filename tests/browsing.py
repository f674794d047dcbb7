"""A real browser before the review page: Debian's Chromium, steered by Playwright, which downloads none here."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WAIT_MS = 120_000
"""As long as a busy machine may need for what takes a moment."""
SCREENSHOTS = Path(__file__).parents[1] / ".ci" / "screenshots"
DESK, PHONE = (1360, 860), (360, 740)

needs_browser = pytest.mark.skipif(
    CHROMIUM is None or any(importlib.util.find_spec(name) is None for name in ("playwright", "axe_playwright_python")),
    reason="Chromium is not here (apt-get install chromium), or the packages playwright and axe-playwright-python",
)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Chromium without a screen."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Its sandbox wants another user than root.
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=[*options, "--autoplay-policy=no-user-gesture-required"], timeout=3 * WAIT_MS
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def open_page(
    browser: Browser, url: str, size: tuple[int, int] = DESK, *, refusals_allowed: bool = False, **options: Any
) -> Iterator[Page]:
    """A page of its own, at `url`. What it complains of (a script's fault, the content policy) fails the test.

    `refusals_allowed`: but for answers that are refusals, which it is to tell.
    """
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, locale="en-GB", reduced_motion="reduce", **options
    )
    context.set_default_timeout(WAIT_MS)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda fault: complaints.append(str(fault)))
    page.on("console", lambda line: line.type == "error" and complaints.append(f"{line.text} {line.location['url']}"))
    try:
        page.goto(url, wait_until="domcontentloaded")
        yield page
        _keep_picture(page)
    finally:
        context.close()
    told = [line for line in complaints if not (refusals_allowed and line.startswith("Failed to load resource"))]
    assert not told, "\n".join(told)


def _keep_picture(page: Page) -> None:
    """Of what the first page of each test has come to, for people: in `SCREENSHOTS`, where CI keeps it."""
    from playwright.sync_api import Error

    test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0].rpartition("/")[2]
    file = SCREENSHOTS / f"{re.sub(r'[^A-Za-z0-9-]+', '_', test)[:120]}.png"
    if not test or file in _kept:
        return
    _kept.add(file)
    with suppress(Error):  # that it cannot be had is nobody's fault
        page.screenshot(path=file, timeout=10_000)


_kept: set[Path] = set()


def address(client: httpx.Client, view: str = "") -> str:
    """The address of a view of the server that a client asks."""
    return f"{str(client.base_url).rstrip('/')}/{view}"


def violations(page: Page) -> list[str]:
    """What axe-core finds serious or critical on the page, in light and in dark colours, with the elements."""
    from axe_playwright_python.sync_playwright import Axe

    told: list[str] = []
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
        told += [
            f"{scheme}: {each['id']}: {each['help']}: {[node['html'][:160] for node in each['nodes'][:4]]}"
            for each in found
            if each["impact"] in ("serious", "critical")
        ]
    return told


def overflow_px(page: Page) -> int:
    """How much wider than the window the page is."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


phone = partial(open_page, size=PHONE, has_touch=True, is_mobile=True, device_scale_factor=2)
"""A page as a phone of 360 pixels has it."""
