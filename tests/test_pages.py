"""The pages that a person uses, in a real browser, on a history that the daemon made of real pictures."""

from __future__ import annotations

import itertools
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from httpx import Client

from rpiwatch.demo import Stretch, make_film
from rpiwatch.store.edits import open_for_edits
from tests.browsing import WAIT_MS, address, needs_browser, open_page, overflow_px, phone, violations
from tests.conftest import query, running_command, wait_for_line
from tests.serving import serving
from tests.web_history import (
    BOTTLES,
    D2GO,
    WITH_DETECTOR,
    Showing,
    configuration,
    make_films,
    make_history,
    show,
)  # fmt: skip

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [needs_browser]
CLIPS = "SELECT id, label, verdict, right_label, locked, note, binned_us IS NOT NULL AS binned FROM clips ORDER BY id"
CARDS = ".grid .card"


@pytest.fixture
def data(made_history: Path, tmp_path: Path) -> Path:
    """The history, to be changed."""
    return Path(shutil.copytree(made_history, tmp_path / "data"))


@pytest.fixture
def server(data: Path) -> Iterator[Client]:
    with serving(data) as client:
        yield client


def wait_for_cards(page: Page, count: int) -> None:
    page.wait_for_function(
        "([selector, count]) => document.querySelectorAll(selector).length === count", arg=[CARDS, count]
    )


def wait_for_row(page: Page, data: Path, **expected: object) -> None:
    """Until some clip's row says so."""
    for _ in range(WAIT_MS // 100):
        if any(all(row[name] == value for name, value in expected.items()) for row in query(data, CLIPS)):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"no clip with {expected}: {query(data, CLIPS)}")


def moved_on(page: Page) -> None:
    """Until the picture of the clip that is open has moved on by itself."""
    page.wait_for_function(
        "() => { const film = document.querySelector('.player video'); return film && film.currentTime > 0.4 }"
    )


def test_a_day_shows_its_visits_their_pictures_and_what_they_come_to(browser: Browser, server: Client) -> None:
    day = server.get("/api/v1/clips", params={"order": "oldest"}).json()["clips"][0]["local"][:10]
    told = server.get("/api/v1/day", params={"day": day}).json()
    with open_page(browser, address(server, f"#/today?day={day}")) as page:
        page.wait_for_selector(".visit img")
        assert page.locator(".tally dd").first.inner_text() == str(told["visits"])
        assert page.locator(".label-count").count() == len(told["labels"])
        page.wait_for_function(
            "() => [...document.querySelectorAll('.visit img')].some((image) => image.naturalWidth > 100)"
        )
        assert page.locator('.calendar a[aria-current="date"]').inner_text() == str(int(day[8:]))
        assert page.locator(".calendar .day-dot").count() >= 1
        page.locator('button[aria-label="The day after"]').click()
        page.wait_for_function(
            "(day) => document.querySelector('.calendar a[aria-current=date]')?.textContent === day",
            arg=str((date.fromisoformat(day) + timedelta(days=1)).day),
        )
        page.keyboard.press("p")
        page.wait_for_function("(day) => location.hash.includes(day)", arg=day)


def test_times_are_the_viewers_and_the_cameras_clock_is_on_hover(browser: Browser, server: Client) -> None:
    clip = server.get("/api/v1/clips").json()["clips"][0]
    with open_page(browser, address(server, "#/inbox"), timezone_id="Asia/Kolkata") as page:
        shown = page.locator(f'{CARDS}[data-id="{clip["id"]}"] time')
        minutes = (clip["started_us"] // 60_000_000 + 330) % 1440
        assert shown.inner_text() == f"{minutes // 60:02}:{minutes % 60:02}"
        assert shown.get_attribute("title") == f"{clip['local']} by the camera's clock"


def test_a_clip_plays_and_can_be_moved_within(browser: Browser, server: Client) -> None:
    clip = server.get("/api/v1/clips").json()["clips"][0]
    with open_page(browser, address(server, "#/inbox")) as page:
        page.locator(f"{CARDS} .card-play").first.click()
        moved_on(page)
        film = page.locator(".player video")
        assert film.evaluate("film => [film.videoWidth, film.videoHeight]") == [clip["width"], clip["height"]]
        page.wait_for_selector(".curve-line")
        assert page.locator(".curve-trigger").count() == 1
        page.keyboard.press(" ")
        assert film.evaluate("film => film.paused")
        page.locator(".curve").focus()
        page.keyboard.press("Home")
        page.wait_for_function("() => document.querySelector('.player video').currentTime === 0")
        page.keyboard.press("ArrowRight")
        page.wait_for_function("() => document.querySelector('.player video').currentTime === 1")
        page.keyboard.press(".")
        page.wait_for_function("() => document.querySelector('.player video').currentTime > 1")
        assert film.evaluate("film => film.currentTime") < 1.2
        box = page.locator(".curve").bounding_box()
        assert box is not None
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        half = film.evaluate("film => film.duration") / 2
        page.wait_for_function(
            "(half) => Math.abs(document.querySelector('.player video').currentTime - half) < 0.1", arg=half
        )
        page.keyboard.press("]")
        assert film.evaluate("film => film.playbackRate") == 2
        title = page.locator("#player-title").inner_text()
        page.keyboard.press("n")
        assert page.locator(".player-count").inner_text().startswith("2 of 5")
        page.keyboard.press("p")
        assert page.locator("#player-title").inner_text() == title
        page.keyboard.press("Escape")
        page.wait_for_selector(".player", state="detached")
        assert page.evaluate("document.activeElement.className") == "card-play"


def test_clips_are_reviewed_by_keys_alone_and_each_act_is_undone(browser: Browser, server: Client, data: Path) -> None:
    before = query(data, CLIPS)
    with open_page(browser, address(server, "#/inbox"), refusals_allowed=True) as page:
        wait_for_cards(page, 5)
        page.keyboard.press("ArrowRight")
        first = int(page.evaluate("document.activeElement.closest('.card').dataset.id"))
        page.keyboard.press("y")
        wait_for_cards(page, 4)
        wait_for_row(page, data, id=first, verdict="right")
        # The next one has the focus.
        second = int(page.evaluate("document.activeElement.closest('.card').dataset.id"))
        assert second != first
        page.keyboard.press("l")
        page.locator("#right-label").fill("red fox")
        page.keyboard.press("Enter")
        wait_for_row(page, data, id=second, verdict="wrong", right_label="red fox")
        wait_for_cards(page, 3)
        page.keyboard.press("f")
        third = int(page.evaluate("document.activeElement.closest('.card').dataset.id"))
        wait_for_row(page, data, id=third, locked=1)
        page.keyboard.press("Delete")
        page.wait_for_selector(".toast-fault")
        assert "is a favourite; take that away first" in page.locator(".toast-fault").inner_text()
        page.keyboard.press("f")
        wait_for_row(page, data, id=third, locked=0)
        page.keyboard.press("Delete")
        wait_for_row(page, data, id=third, binned=1)
        wait_for_cards(page, 2)
        for undone, cards in (
            ({"id": third, "binned": 0}, 3),
            ({"id": third, "locked": 1}, 3),
            ({"id": third, "locked": 0}, 3),
            ({"id": second, "verdict": None, "right_label": None}, 4),
            ({"id": first, "verdict": None}, 5),
        ):
            page.keyboard.press("u")
            wait_for_row(page, data, **undone)
            wait_for_cards(page, cards)
    assert query(data, CLIPS) == before


def test_many_are_judged_at_once_and_taken_back_by_the_toast(browser: Browser, server: Client, data: Path) -> None:
    with open_page(browser, address(server, "#/inbox")) as page:
        wait_for_cards(page, 5)
        page.keyboard.press("Control+a")
        assert page.locator(".selection-count").inner_text() == "5 selected"
        page.locator(".selection-bar .act-wrong").click()
        page.wait_for_selector(".empty")
        assert {row["verdict"] for row in query(data, CLIPS)} == {"wrong"}
        page.locator(".toast-undo").click()
        wait_for_cards(page, 5)
        assert {row["verdict"] for row in query(data, CLIPS)} == {None}


def test_the_player_judges_goes_on_and_keeps_notes(browser: Browser, server: Client, data: Path) -> None:
    with open_page(browser, address(server, "#/inbox?order=oldest")) as page:
        wait_for_cards(page, 5)
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Enter")
        page.wait_for_selector(".player .curve-line")
        page.keyboard.press("e")
        page.keyboard.type("by the fence")
        page.keyboard.press("Escape")
        wait_for_row(page, data, note="by the fence")
        assert page.locator(".player").is_visible()
        page.keyboard.press("y")
        page.wait_for_function("() => document.querySelector('.player-count').textContent.startsWith('2 of')")
        assert any(row["verdict"] == "right" and row["note"] == "by the fence" for row in query(data, CLIPS))
        page.keyboard.press("x")
        page.wait_for_function("() => document.querySelector('.player-count').textContent.startsWith('3 of')")
        wait_for_row(page, data, verdict="wrong")
        [wrong] = [row["id"] for row in query(data, CLIPS) if row["verdict"] == "wrong"]
        page.keyboard.press("u")
        wait_for_row(page, data, verdict=None, id=wrong)
        page.keyboard.press("?")
        page.wait_for_selector(".keys-dialog")
        page.keyboard.press("Escape")
        page.wait_for_selector(".keys-dialog", state="detached")
        assert page.locator(".player").is_visible()


def test_filters_are_in_the_address_and_choose(browser: Browser, server: Client) -> None:
    with open_page(browser, address(server, "#/inbox")) as page:
        wait_for_cards(page, 5)
        page.wait_for_selector('select[name="label"] option[value="cup"]', state="attached")
        page.locator('select[name="label"]').select_option("cup")
        wait_for_cards(page, 2)
        assert "label=cup" in page.url
        page.locator('select[name="camera"]').select_option("garden")
        page.wait_for_selector(".empty")
        page.locator(".filter-fields button", has_text="Clear").click()
        wait_for_cards(page, 5)
        day = server.get("/api/v1/clips", params={"order": "oldest"}).json()["clips"][0]["local"][:10]
        page.locator('input[name="day"]').fill(day)
        page.wait_for_function("(day) => location.hash.includes(day)", arg=day)
        wait_for_cards(page, 1)
        page.goto(address(server, "#/inbox?verdict=right"))
        page.wait_for_selector(".empty")
        surest = [clip["id"] for clip in server.get("/api/v1/clips", params={"order": "surest"}).json()["clips"]]
        page.goto(address(server, "#/inbox?order=surest"))
        wait_for_cards(page, 5)
        assert page.locator(CARDS).evaluate_all("cards => cards.map((card) => Number(card.dataset.id))") == surest
        confidences = [clip["peak_confidence"] for clip in server.get("/api/v1/clips").json()["clips"]]
        page.goto(address(server, f"#/inbox?min_confidence={max(confidences)}"))
        wait_for_cards(page, confidences.count(max(confidences)))
        page.goto(address(server, f"#/inbox?max_confidence={min(confidences)}"))
        wait_for_cards(page, confidences.count(min(confidences)))
        hour = int(server.get("/api/v1/clips").json()["clips"][0]["local"][11:13])
        page.goto(address(server, f"#/inbox?hour_from={(hour + 2) % 24}&hour_until={(hour + 3) % 24}"))
        page.wait_for_selector(".empty")


def test_what_is_deleted_lies_in_the_bin_and_comes_back(browser: Browser, server: Client, data: Path) -> None:
    server.post("/api/v1/reviews", json={"clips": [1, 2], "binned": True})
    with open_page(browser, address(server, "#/bin")) as page:
        wait_for_cards(page, 2)
        page.keyboard.press("ArrowRight")
        page.keyboard.press("r")
        wait_for_cards(page, 1)
        assert sum(row["binned"] for row in query(data, CLIPS)) == 1


def test_what_somebody_else_says_appears_by_itself(browser: Browser, server: Client) -> None:
    with open_page(browser, address(server, "#/inbox")) as page:
        wait_for_cards(page, 5)
        act = server.post("/api/v1/reviews", json={"clips": [1], "verdict": "right"}).json()["act"]
        wait_for_cards(page, 4)
        page.wait_for_function("() => document.querySelector('.nav .count').textContent === '4'")
        server.post(f"/api/v1/reviews/{act}/undo", json={})
        wait_for_cards(page, 5)


def test_a_visit_and_its_clip_appear_while_one_looks_on_with_the_live_picture(browser: Browser, tmp_path: Path) -> None:
    films = make_films(tmp_path)
    folder = tmp_path / "garden"
    folder.mkdir()
    with ExitStack() as stack:
        config = tmp_path / "rpiwatch.toml"
        config.write_text(configuration({"garden": folder}, ("cat",), "[web]\nport = 0\n"), encoding="utf-8")
        daemon = stack.enter_context(
            running_command("run", "-c", config, "--data-dir", tmp_path / "data", RPIWATCH_WEB__ENABLED="true")
        )
        url = str(wait_for_line(daemon, "the review page is served")["url"])
        # The film may be over before its live picture is asked for, which is then refused.
        page = stack.enter_context(open_page(browser, f"{url}/#/today", refusals_allowed=True))
        page.wait_for_selector('.live[data-state="idle"]')
        page.wait_for_selector(".empty")
        show(Showing("garden", films["cat"], datetime.now().replace(microsecond=0)), folder)
        page.wait_for_selector('.visit .label-text:text-is("cat")')
        page.wait_for_function(
            "() => [...document.querySelectorAll('button.card-play img')].some((image) => image.naturalWidth > 100)"
        )
        page.locator(".visit button.card-play").first.click()
        moved_on(page)


def test_a_live_picture_is_shown_with_what_it_shows(browser: Browser, tmp_path: Path) -> None:
    long = tmp_path / "long.mp4"
    with ExitStack() as stack:
        make_film(long, (Stretch("chelsea.png", 120),), fps=5)
        config = tmp_path / "rpiwatch.toml"
        config.write_text(
            configuration({"garden": long}, ("cat",), "[web]\nport = 0\n").replace(
                f"source = {json.dumps(str(long))}", f'source = {json.dumps(str(long))}\npace = "realtime"'
            ),
            encoding="utf-8",
        )
        daemon = stack.enter_context(
            running_command("run", "-c", config, "--data-dir", tmp_path / "data", RPIWATCH_WEB__ENABLED="true")
        )
        url = str(wait_for_line(daemon, "the review page is served")["url"])
        page = stack.enter_context(open_page(browser, f"{url}/#/today"))
        page.wait_for_function("() => document.querySelector('.live img')?.naturalWidth > 100")
        page.wait_for_selector('.live-label:text-is("cat")')
        assert "%" in page.locator(".live-chip .sure").inner_text()


@pytest.mark.skipif(not (D2GO.is_file() and BOTTLES.is_file()), reason="../shared/data has no d2go.pt and bottles")
def test_boxes_are_where_the_detector_had_them_and_can_be_switched_off(browser: Browser, tmp_path: Path) -> None:
    at = datetime.now().replace(microsecond=0)
    data = make_history(tmp_path, [Showing("kitchen", BOTTLES, at, seconds=8)], ("bottle",), WITH_DETECTOR)
    with serving(data) as client:
        clip = client.get("/api/v1/clips").json()["clips"][0]
        detail = client.get(f"/api/v1/clips/{clip['id']}").json()
        subject = next(each for each in detail["subjects"] if len(each["boxes"]) > 3)
        seconds, left, top, *_ = next(box for box in subject["boxes"] if box[0] > 0.5)
        with open_page(browser, address(client, "#/inbox")) as page:
            page.locator(f'{CARDS}[data-id="{clip["id"]}"] .card-play').click()
            page.wait_for_selector(".curve-line")
            page.locator(".player video").evaluate("(film, at) => { film.pause(); film.currentTime = at }", seconds)
            page.wait_for_function(
                "([left, top]) => [...document.querySelectorAll('.box:not([hidden])')].some((box) =>"
                " Math.abs(parseFloat(box.style.left) - left) < 2 && Math.abs(parseFloat(box.style.top) - top) < 2)",
                arg=[100 * left, 100 * top],
            )
            assert page.locator(".box-name").first.inner_text().startswith("bottle")
            page.keyboard.press("b")
            assert not page.locator(".boxes").is_visible()


def test_nothing_stands_in_the_way_of_a_screen_reader(browser: Browser, server: Client) -> None:
    server.post("/api/v1/reviews", json={"clips": [1], "binned": True})
    server.post("/api/v1/reviews", json={"clips": [2], "verdict": "wrong", "label": "fox", "favourite": True})
    clip = server.get("/api/v1/clips").json()["clips"][0]
    with open_page(browser, address(server)) as page:
        for view, ready in (
            (f"#/today?day={clip['local'][:10]}", ".visit img"),
            ("#/today?day=2020-01-01", ".empty"),
            ("#/inbox?verdict=all", CARDS),
            ("#/inbox?verdict=right", ".empty"),
            ("#/bin", CARDS),
        ):
            page.goto(address(server, view))
            page.wait_for_selector(ready)
            assert violations(page) == [], view
        page.goto(address(server, "#/inbox"))
        page.wait_for_selector(CARDS)
        page.keyboard.press("?")
        page.wait_for_selector(".keys-dialog")
        assert violations(page) == [], "keys"
        page.keyboard.press("Escape")
        page.keyboard.press("Control+a")
        page.wait_for_selector(".selection-bar:not([hidden])")
        assert violations(page) == [], "selection"
        page.keyboard.press("Escape")
        page.locator(f"{CARDS} .card-play").first.click()
        page.wait_for_selector(".curve-line")
        page.keyboard.press("f")
        page.wait_for_selector(".toast")
        assert violations(page) == [], "player"
        page.keyboard.press("l")
        page.wait_for_selector(".small-dialog")
        assert violations(page) == [], "label"


def test_a_phone_has_all_of_it_without_scrolling_aside(browser: Browser, server: Client) -> None:
    clip = server.get("/api/v1/clips").json()["clips"][0]
    with phone(browser, address(server)) as page:
        for view, ready in (
            (f"#/today?day={clip['local'][:10]}", ".visit img"),
            ("#/inbox", CARDS),
            ("#/bin", ".empty"),
            ("#/more", ".more-list a"),
        ):
            page.goto(address(server, view))
            page.wait_for_selector(ready)
            assert overflow_px(page) == 0, view
            small = page.locator("button:visible, .nav a:visible, select:visible").evaluate_all(
                "all => all.map((each) => [each.outerHTML.slice(0, 90), each.getBoundingClientRect()])"
                ".filter(([, box]) => box.height < 44).map(([html]) => html)"
            )
            assert small == [], view
        bar = page.locator(".nav").bounding_box()
        assert bar is not None
        assert bar["y"] + bar["height"] == pytest.approx(740, abs=1)
        page.goto(address(server, "#/inbox"))
        page.locator(f"{CARDS} .card-play").first.tap()
        moved_on(page)
        assert page.evaluate("document.querySelector('.player').scrollWidth <= innerWidth")
        page.locator(".player-acts .act-right").tap()
        page.wait_for_function("() => document.querySelector('.player-count').textContent.startsWith('2 of')")


def test_no_window_is_too_narrow_for_the_bar(browser: Browser, server: Client) -> None:
    with open_page(browser, address(server, "#/inbox"), (360, 740)) as page:
        page.wait_for_selector(CARDS)
        for width in (360, 480, 600, 719, 721, 760, 820, 900, 959, 961, 1000, 1100, 1101, 1280, 2560):
            page.set_viewport_size({"width": width, "height": 740})
            assert overflow_px(page) <= 0, width
            lines = page.locator(".nav a:visible").evaluate_all("all => all.map((each) => each.offsetTop)")
            assert len(set(lines)) == 1, width
            # Nothing lies over what stands beside it.
            edges = page.locator(".brand:visible, .nav a:visible, .state, #show-keys:visible").evaluate_all(
                "all => all.map((each) => each.getBoundingClientRect())"
                ".map((box) => [box.top > 100, box.left, box.right])"
            )
            for (row, _, right), (next_row, left, _) in itertools.pairwise(sorted(edges)):
                assert row != next_row or right <= left + 1, (width, edges)


def test_a_history_without_anything_says_what_to_do(browser: Browser, data: Path) -> None:
    with serving(data) as client:
        client.post("/api/v1/reviews", json={"clips": [1, 2, 3, 4, 5], "verdict": "right"})
        with open_page(browser, address(client, "#/inbox")) as page:
            assert "Nothing waits for you" in page.locator(".empty").inner_text()
            page.locator(".view-words", has_text="All reviewed").wait_for()
        with open_page(browser, address(client, "#/today?day=2020-01-01")) as page:
            assert "Nobody watched on this day" in page.locator(".empty").inner_text()


def test_what_a_daemon_left_open_is_not_in_view_while_nobody_watches(
    browser: Browser, server: Client, data: Path
) -> None:
    with open_for_edits(data) as connection:  # as a power cut leaves it
        connection.execute("DELETE FROM label_changes WHERE label = 'none'")
        connection.execute("UPDATE session_cameras SET ended_us = NULL")
    day = server.get("/api/v1/clips").json()["clips"][0]["local"][:10]
    assert any(visit["ongoing"] for visit in server.get("/api/v1/visits").json()["visits"])
    with open_page(browser, address(server, f"#/today?day={day}")) as page:
        page.wait_for_selector(".not-watching")
        page.wait_for_selector(".visit img")
        assert page.locator(".card-now").count() == 0


def test_names_and_notes_are_never_markup(browser: Browser, server: Client) -> None:
    evil = '<img src=x onerror="document.title=1">'
    server.post("/api/v1/reviews", json={"clips": [1], "verdict": "wrong", "label": evil, "note": evil})
    with open_page(browser, address(server, "#/inbox?verdict=wrong")) as page:
        page.locator(f"{CARDS} .card-play").first.click()
        page.wait_for_selector(".player .verdict")
        assert evil in page.locator(".player .verdict").inner_text()
        assert page.locator('img[src="x"]').count() == 0


def test_a_server_that_is_gone_is_said_so(browser: Browser, data: Path) -> None:
    with ExitStack() as stack:
        client = stack.enter_context(serving(data))
        page = stack.enter_context(open_page(browser, address(client, "#/inbox"), refusals_allowed=True))
        wait_for_cards(page, 5)
        page.route(re.compile("/api/v1/reviews"), lambda route: route.abort())
        page.keyboard.press("ArrowRight")
        page.keyboard.press("y")
        page.wait_for_selector(".toast-fault")
        assert "does not answer" in page.locator(".toast-fault").inner_text()
        wait_for_cards(page, 5)
