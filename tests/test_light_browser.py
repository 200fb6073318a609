"""The light address in a real browser: without scripts, on a phone, in the dark, on paper."""

from __future__ import annotations

import io

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from pypdf import PdfReader

from tests.browser import Server, visit
from tests.reader import PAGES

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
PHONE = {"width": 390, "height": 844}
ADDRESSES = {
    **{page.stem: f"/light/{page.stem}?province=thai-nguyen" for page in PAGES},
    "overview": "/light/",
    "compare": "/light/compare?areas=quang-ninh,thai-nguyen,lai-chau",
}
SHOWN = "() => [...document.querySelectorAll('figure svg')].filter(one => one.getClientRects().length).length"
COLOURS = "() => getComputedStyle(document.body).backgroundColor"


@pytest.mark.parametrize("page", ADDRESSES)
def test_a_light_page_is_whole_without_scripts_and_asks_nobody_else(
    chromium: Browser, server: Server, page: str
) -> None:
    visitor = visit(chromium, server.address, java_script_enabled=False)
    visitor.page.goto(server.address + ADDRESSES[page])
    assert visitor.page.locator("h1").inner_text()
    assert visitor.refused == [] and visitor.complaints == []
    visitor.page.context.close()


@pytest.mark.parametrize("page", ADDRESSES)
def test_a_phone_shows_every_chart_once_and_never_scrolls_sideways(
    chromium: Browser, server: Server, page: str
) -> None:
    visitor = visit(chromium, server.address, viewport=PHONE)
    visitor.page.goto(server.address + ADDRESSES[page])
    wide = visitor.page.evaluate("() => document.documentElement.scrollWidth")
    assert wide <= PHONE["width"]
    assert visitor.page.evaluate(SHOWN) == visitor.page.locator("figure").count()
    visitor.page.context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", ADDRESSES)
def test_axe_finds_nothing_serious_on_a_light_page(
    chromium: Browser, server: Server, page: str, theme: str
) -> None:
    visitor = visit(chromium, server.address, color_scheme=theme)
    visitor.page.goto(server.address + ADDRESSES[page])
    faults = Axe().run(visitor.page).response["violations"]
    assert [fault["id"] for fault in faults if fault["impact"] in ("serious", "critical")] == []
    visitor.page.context.close()


def test_the_dark_follows_the_reader_and_paper_is_white(chromium: Browser, server: Server) -> None:
    visitor = visit(chromium, server.address, color_scheme="dark")
    visitor.page.goto(server.address + ADDRESSES["province"])
    assert visitor.page.evaluate(COLOURS) == "rgb(15, 22, 32)"
    visitor.page.emulate_media(media="print", color_scheme="dark")
    assert visitor.page.evaluate(COLOURS) == "rgb(255, 255, 255)"
    assert not visitor.page.locator("header").is_visible()
    visitor.page.context.close()


def test_on_paper_the_first_chart_stands_under_its_sentence(chromium: Browser, server: Server) -> None:
    visitor = visit(chromium, server.address)
    visitor.page.goto(server.address + ADDRESSES["overview"])
    first = PdfReader(io.BytesIO(visitor.page.pdf(format="A4"))).pages[0].extract_text()
    assert "2019" in first and "2026" in first  # the years on its axis
    visitor.page.context.close()


def test_our_own_font_is_used(chromium: Browser, server: Server) -> None:
    visitor = visit(chromium, server.address)
    visitor.page.goto(server.address + ADDRESSES["province"])
    visitor.page.wait_for_load_state("networkidle")
    loaded = visitor.page.evaluate(
        "() => [...document.fonts].filter(one => one.status === 'loaded').map(one => one.weight)"
    )
    assert {"400", "600"} <= set(loaded)
    visitor.page.context.close()


def test_one_tap_opens_the_interactive_page(chromium: Browser, server: Server) -> None:
    visitor = visit(chromium, server.address)
    visitor.page.goto(f"{server.address}/light/province?province=quang-ninh&lang=en")
    visitor.page.locator("a.open").click()
    visitor.wait()
    assert visitor.place.startswith("/province?province=quang-ninh&lang=en")
    assert "Quang Ninh" in visitor.page.locator("h1").inner_text()
    visitor.page.context.close()
