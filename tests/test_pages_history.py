"""The pages that look back, and the one for signing in, in a real browser on a history that the daemon made."""

from __future__ import annotations

import csv
import re
import shutil
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from httpx import Client

from rpiwatch.store.edits import open_for_edits
from rpiwatch.store.reviews import Saying, say
from rpiwatch.web.access import hash_password
from tests.browsing import DESK, address, needs_browser, open_page, overflow_px, phone, violations
from tests.conftest import query
from tests.histories import T0_US
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [needs_browser]
DRAWN = "() => document.querySelector('.chart') && !document.querySelector('.chart-place[aria-busy]')"
FITS = (
    "() => [...document.querySelectorAll('.chart-place')].every((place) => place.querySelector('.chart')"
    " && Math.abs(place.clientWidth - place.querySelector('.chart').getBoundingClientRect().width) < 20)"
)
"""All charts have been drawn anew for the width that there is."""
BEYOND = (
    "[...document.querySelectorAll('.chart-place')].filter((place) => place.scrollWidth > place.clientWidth)"
    ".map((place) => place.innerHTML.slice(0, 200))"
)
CARDS = ".grid .card"
PAGES = ("#/history", "#/labels", "#/tune", "#/sql", "#/settings")


@pytest.fixture
def data(made_history: Path, tmp_path: Path) -> Path:
    """The history, to be changed; two of the cats have been judged."""
    folder = Path(shutil.copytree(made_history, tmp_path / "data"))
    cats = [row["id"] for row in query(folder, "SELECT id FROM clips WHERE label = 'cat' ORDER BY id")]
    with open_for_edits(folder) as connection:
        say(connection, [int(str(cats[0]))], Saying(verdict="right"), "owner", T0_US)
        say(connection, [int(str(cats[1]))], Saying(verdict="wrong"), "owner", T0_US)
    return folder


@pytest.fixture
def server(data: Path) -> Iterator[Client]:
    with serving(data) as client:
        yield client


def shown(page: Page, view: str) -> None:
    """Until a view has all that it shows."""
    page.wait_for_selector(f".view-{view} h1")
    ready = {
        "history": f"() => document.querySelector('.visits-table') && ({DRAWN})()",
        "labels": "() => document.querySelector('.label-card')",
        "tune": DRAWN,
        "sql": "() => document.querySelector('.sql-views li')",
        "settings": "() => document.querySelector('.about')",
    }
    page.wait_for_function(ready[view])


def said(page: Page, selector: str) -> str:
    return page.locator(selector).first.get_attribute("data-said") or ""


def test_the_history_shows_charts_of_the_rows_and_finds_visits(browser: Browser, server: Client, data: Path) -> None:
    [visits] = query(data, "SELECT count(*) AS n FROM label_changes WHERE label <> 'none'")
    [cats] = query(data, "SELECT count(*) AS n FROM label_changes WHERE label = 'cat'")
    with open_page(browser, address(server, "#/history?range=30")) as page:
        shown(page, "history")
        assert page.locator(".chart-of-days .chart-words").inner_text().startswith(f"{visits['n']} visits from ")
        bars = page.locator(".chart-of-days .chart-bar")
        assert bars.count() == 3
        page.locator(".chart-of-days .chart-slot").last.hover()
        assert re.fullmatch(r"\d+ \w+ 20\d\d: .*", page.locator(".chart-of-days .chart-words").inner_text())
        # What a chart shows is there as a table, too, and as words for those who do not see it.
        page.locator(".chart-of-days summary").click()
        page.wait_for_selector(".chart-of-days table")
        told = page.locator(".chart-of-days tbody tr td:nth-child(2)").all_inner_texts()
        assert sum(map(int, told)) == visits["n"]
        page.locator(".chart-of-seasons summary").click()
        page.wait_for_selector(".chart-of-seasons table")
        told = page.locator(".chart-of-seasons tbody tr td").all_inner_texts()
        assert sum(int(each) for each in told if each.isdecimal()) == visits["n"]
        assert page.locator(".chart-of-seasons svg").get_attribute("aria-label").startswith("When each label came. ")  # type: ignore[union-attr]
        page.locator(".chart-of-seasons .chart-row[data-label=cat] .chart-hit").click()
        page.wait_for_function("() => location.hash.includes('label=cat')")
        page.wait_for_function(
            "(count) => document.querySelectorAll('.visits-table tbody tr').length === count", arg=cats["n"]
        )
        assert set(page.locator(".visits-table .column-label .label-text").all_inner_texts()) <= {"cat", "Cat"}
        page.locator(".visit-play").first.click()
        page.wait_for_function(
            "(count) => document.querySelector('.player-count')?.textContent.startsWith(`1 of ${count}`)", arg=cats["n"]
        )
        page.keyboard.press("n")
        page.wait_for_function("() => document.querySelector('.player-count').textContent.startsWith('2 of')")
        page.keyboard.press("p")
        page.wait_for_function("() => document.querySelector('.player-count').textContent.startsWith('1 of')")


def test_what_a_package_for_science_lacks_is_said_and_then_it_is_saved(
    browser: Browser, server: Client, data: Path
) -> None:
    with open_page(browser, address(server, "#/history?range=30"), refusals_allowed=True) as page:
        shown(page, "history")
        page.get_by_role("button", name="Camtrap DP").click()
        page.wait_for_selector(".toast-fault")
        assert "[[deployments]] of camera 'garden'" in page.locator(".toast-fault").inner_text()
        known = '[project]\ntitle = "Here"\n[[contributors]]\ntitle = "Anna"\n'
        for camera in ("garden", "kitchen"):
            known += f'[[deployments]]\ncamera = "{camera}"\nlatitude = 52.7\nlongitude = 23.8\n'
        with open_for_edits(data) as connection:  # as if the daemon had begun again with that
            connection.execute("UPDATE sessions SET config = ?", (known,))
        with page.expect_download() as download:
            page.get_by_role("button", name="Camtrap DP").click()
        with zipfile.ZipFile(download.value.path()) as package:
            assert package.testzip() is None
            assert "datapackage.json" in package.namelist()


def test_a_bar_leads_to_its_day_and_an_empty_time_says_what_to_do(browser: Browser, server: Client) -> None:
    with open_page(browser, address(server, "#/history?range=30")) as page:
        shown(page, "history")
        slot = page.locator(".chart-of-days .chart-slot:has(.chart-bar)").first
        day = slot.get_attribute("data-first")
        slot.click()
        page.wait_for_function("(day) => location.hash === `#/today?day=${day}`", arg=day)
        page.goto(address(server, "#/history?first=2020-01-01&last=2020-02-01"))
        page.wait_for_selector(".history-charts .empty")
        assert "Nobody watched in this time" in page.locator(".history-charts .empty").inner_text()


def test_labels_show_their_best_picture_tally_and_precision(browser: Browser, server: Client) -> None:
    told = {each["label"]: each for each in server.get("/api/v1/labels").json()["labels"]}
    with open_page(browser, address(server, "#/labels")) as page:
        shown(page, "labels")
        cards = page.locator(".label-card")
        assert cards.count() == sum(each["clips"] > 0 for each in told.values())
        cat = page.locator(".label-card", has=page.locator("text=/^cat$/i"))
        assert f"/media/clips/{told['cat']['best_clip_id']}.jpg" in (cat.locator("img").get_attribute("src") or "")
        assert "50 % of 2 judged" in cat.inner_text()
        page.wait_for_function(
            "() => [...document.querySelectorAll('.label-card img')].some((image) => image.naturalWidth > 100)"
        )
        page.keyboard.press("/")
        page.keyboard.type("cup")
        page.wait_for_function("() => document.querySelectorAll('.label-card').length === 1")
        page.keyboard.type("board")
        page.wait_for_selector(".empty")


def test_tuning_says_what_the_verdicts_come_to(browser: Browser, server: Client, data: Path) -> None:
    [tuning] = server.get("/api/v1/tune").json()["labels"]
    with open_page(browser, address(server, "#/tune")) as page:
        shown(page, "tune")
        words = page.locator(".tuning-words").inner_text()
        assert "50 % right" in words
        assert "1 right, 1 wrong of 2 judged" in words
        assert tuning["reason"][1:] in words
        assert said(page, ".chart-line.chart-right").startswith("clips that were right: 1 at ")
    with open_for_edits(data) as connection:
        connection.execute("UPDATE clips SET verdict = NULL, reviewed_us = NULL, right_label = NULL")
    with open_page(browser, address(server, "#/tune")) as page:
        page.wait_for_selector(".empty")
        assert "No clip has been judged yet" in page.locator(".empty").inner_text()


def test_sql_answers_and_is_kept_and_saved_and_changes_nothing(
    browser: Browser, server: Client, tmp_path: Path
) -> None:
    with open_page(browser, address(server, "#/sql"), refusals_allowed=True) as page:
        shown(page, "sql")
        box = page.locator("#sql")
        box.fill("SELECT '=1+1' AS formula, label, count(*) AS n FROM visits GROUP BY label ORDER BY label LIMIT 1")
        box.press("Control+Enter")
        page.wait_for_selector(".sql-table")
        assert page.locator(".sql-table th").all_inner_texts() == ["formula", "label", "n"]
        [formula, label, count] = page.locator(".sql-table td").all_inner_texts()
        assert formula == "=1+1"
        with page.expect_download() as download:
            page.locator(".sql-answer button").click()
        download.value.save_as(tmp_path / "answer.csv")
        with (tmp_path / "answer.csv").open(newline="") as file:
            assert list(csv.reader(file)) == [["formula", "label", "n"], ["'=1+1", label, count]]
        page.locator(".sql-keep input").fill("My 'own'/query")
        page.locator(".sql-keep button").click()
        page.wait_for_selector(".sql-list >> text=My 'own'/query")
        assert [each["name"] for each in server.get("/api/v1/queries").json()["queries"]] == ["My 'own'/query"]
        page.locator("button[aria-label^='Delete the query']").click()
        page.wait_for_selector("text=None yet.")
        page.keyboard.press("Escape")
        page.locator(".toast-undo").click()
        page.wait_for_selector(".sql-list >> text=My 'own'/query")
        box.fill("DELETE FROM clips")
        page.get_by_role("button", name="Ask").click()
        page.wait_for_selector(".sql-fault")
        assert "only reading is allowed here" in page.locator(".sql-fault").inner_text()


def test_about_tells_what_there_is_and_takes_it_along(browser: Browser, server: Client, tmp_path: Path) -> None:
    day = datetime.now().date() - timedelta(days=1)
    with open_page(browser, address(server, "#/settings")) as page:
        shown(page, "settings")
        words = page.locator(".about").inner_text()
        assert "garden" in words
        assert "kitchen" in words
        assert page.get_by_role("button", name="Sign out").count() == 0
        page.locator(".about-download input").fill(day.isoformat())
        with page.expect_download() as download:
            page.get_by_role("link", name="as a ZIP").click()
        assert download.value.suggested_filename == f"rpiwatch-{day}.zip"


def test_the_owner_signs_in_and_out_and_a_guest_sees_no_box_for_sql(browser: Browser, data: Path) -> None:
    hashes = {"password_hash": hash_password("correct horse"), "guest_password_hash": hash_password("just looking")}
    with serving(data, **hashes) as client, open_page(browser, address(client), refusals_allowed=True) as page:
        page.wait_for_selector("#login")
        assert violations(page) == []
        page.keyboard.type("wrong horse")
        page.keyboard.press("Enter")
        page.wait_for_function("() => document.getElementById('fault').textContent === 'The password is wrong.'")
        page.keyboard.type("just looking")
        page.keyboard.press("Enter")
        page.wait_for_selector("#nav a")
        page.goto(address(client, "#/sql"))
        page.wait_for_selector(".empty")
        assert "Only the owner may ask in SQL" in page.locator(".empty").inner_text()
        assert page.locator("#sql").count() == 0
        # Of clips a guest may see all, and say nothing.
        page.goto(address(client, "#/inbox"))
        page.wait_for_selector(CARDS)
        assert page.locator(f"{CARDS} input").count() == 0
        before = query(data, "SELECT count(*) AS n FROM reviews")
        page.keyboard.press("y")
        page.locator(f"{CARDS} .card-play").first.click()
        page.wait_for_selector(".curve-line")
        assert page.locator(".player-acts button").count() == 0
        page.keyboard.press("y")
        page.keyboard.press("Escape")
        assert query(data, "SELECT count(*) AS n FROM reviews") == before
        page.goto(address(client, "#/settings"))
        page.get_by_role("button", name="Sign out (guest)").click()
        page.wait_for_selector("#login")
        page.keyboard.type("correct horse")
        page.keyboard.press("Enter")
        page.wait_for_selector("#nav a")
        page.goto(address(client, "#/sql"))
        page.wait_for_selector("#sql")


def test_screen_readers_and_weak_eyes_are_served(browser: Browser, server: Client) -> None:
    with open_page(browser, address(server)) as page:
        for view in PAGES:
            page.goto(address(server, view))
            shown(page, view.removeprefix("#/"))
            for summary in page.locator(".chart-numbers summary").all():
                summary.click()
            assert violations(page) == [], view


def test_nothing_is_wider_than_a_phone_or_lost_on_a_great_screen(browser: Browser, server: Client) -> None:
    with phone(browser, address(server)) as page:
        for view in PAGES:
            page.goto(address(server, view))
            shown(page, view.removeprefix("#/"))
            if view == "#/sql":
                page.get_by_role("button", name="Ask").click()
                page.wait_for_selector(".sql-table")
            assert overflow_px(page) <= 0, view
    with open_page(browser, address(server)) as page:
        for view in PAGES:
            page.goto(address(server, view))
            shown(page, view.removeprefix("#/"))
            for width, height in ((2560, 1400), DESK, (900, 700)):
                page.set_viewport_size({"width": width, "height": height})
                page.wait_for_function(FITS)
                assert overflow_px(page) <= 0, (view, width)
                assert page.evaluate(BEYOND) == [], (view, width)
