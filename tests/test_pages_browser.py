"""What only a browser shows of the two pages: clicks on a tile and a row, Back, links, phones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from clubs.words.text import Words
from tests.browser import Server, Visit, enter, visit
from tests.reader import SEEN_ON

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
PINNED = f"seen_on={SEEN_ON}"
TITLE = "[data-testid=stMain] h1"
CHART = "[data-testid=stPlotlyChart] .main-svg"
TILE = """area => {
    const holds = trace => Array.isArray(trace.customdata) && trace.customdata.includes(area);
    const plot = [...document.querySelectorAll('.js-plotly-plot')].find(one => one.data.some(holds));
    const trace = plot.data.find(holds), at = trace.customdata.indexOf(area), axes = plot._fullLayout;
    const box = plot.getBoundingClientRect();
    return {
        x: box.left + axes.xaxis._offset + axes.xaxis.d2p(trace.x[at]),
        y: box.top + axes.yaxis._offset + axes.yaxis.d2p(trace.y[at]),
    };
}"""
HEADER_PX, CELL_PX, MARKER_PX = 35, 35, 18
PHONE = {"width": 390, "height": 844}


class FirstRequest(NamedTuple):
    """A server whose first page was a deep link, and what that visitor saw."""

    server: Server
    place: str
    title: str
    charts: int
    filters: int
    refused: list[str]


@pytest.fixture(scope="module")
def first(var: Path, chromium: Browser) -> Iterator[FirstRequest]:
    fresh = Server(var)
    fresh.start()
    try:
        found = visit(chromium, fresh.address)
        found.open("/province?province=quang-ninh&lang=en")
        found.page.locator(CHART).first.wait_for()
        charts, filters = found.page.locator(CHART).count(), found.page.get_by_role("combobox").count()
        title = found.page.locator(TITLE).inner_text()
        yield FirstRequest(fresh, found.place, title, charts, filters, found.refused)
    finally:
        fresh.stop()


@pytest.fixture
def visitor(known_browser: BrowserContext, first: FirstRequest) -> Iterator[Visit]:
    found = enter(known_browser, first.server.address)
    yield found
    found.page.close()


@pytest.fixture(scope="module")
def phone(chromium: Browser, first: FirstRequest) -> Iterator[Visit]:
    found = visit(chromium, first.server.address, viewport=PHONE)
    yield found
    found.page.context.close()


def click_tile(visitor: Visit, area: str) -> None:
    visitor.page.locator(CHART).nth(1).wait_for()
    visitor.page.mouse.move(700, 400)
    visitor.page.mouse.wheel(0, visitor.page.evaluate(TILE, area)["y"] - 360)
    visitor.page.wait_for_timeout(300)  # the page scrolls
    spot = visitor.page.evaluate(TILE, area)
    visitor.page.mouse.move(spot["x"], spot["y"])
    visitor.page.mouse.click(spot["x"], spot["y"])
    visitor.page.wait_for_url("**/province?**")
    visitor.settle()


def click_row(visitor: Visit, row: int) -> None:
    table = visitor.page.locator("[data-testid=stDataFrame]")
    table.scroll_into_view_if_needed()
    table.click(position={"x": MARKER_PX, "y": HEADER_PX + CELL_PX * (row - 0.5)})
    visitor.page.wait_for_url("**/province?**")
    visitor.settle()


def test_a_deep_link_as_the_first_request_draws_the_chart_with_its_frame(first: FirstRequest) -> None:
    """A process whose first page is a deep link must not lose navigation, filters and language."""
    assert first.place == "/province?province=quang-ninh&lang=en"
    assert first.title.startswith("Quang Ninh")
    assert first.charts >= 1 and first.filters >= 4


def test_a_click_on_a_tile_opens_the_province_and_back_returns_to_the_map_as_it_was(visitor: Visit) -> None:
    visitor.open(f"/?units=63&{PINNED}")
    before = visitor.read()
    click_tile(visitor, "lai-chau")
    assert visitor.place == f"/province?province=lai-chau&units=63&{PINNED}"
    expect(visitor.page.locator(TITLE)).to_contain_text("Lai Châu")
    visitor.back()
    visitor.page.locator(CHART).nth(1).wait_for()
    assert visitor.place == f"/?units=63&{PINNED}"
    assert visitor.read() == before


def test_the_same_tile_can_be_clicked_again_after_back(visitor: Visit) -> None:
    visitor.open(f"/?{PINNED}")
    for _ in range(2):
        click_tile(visitor, "quang-ninh")
        expect(visitor.page.locator(TITLE)).to_contain_text("Quảng Ninh")
        visitor.page.get_by_role("link", name=Words("vi")("frame-page-overview"), exact=True).click()
        visitor.page.wait_for_url(lambda url: "/province" not in url)
        visitor.settle()


def test_a_click_on_a_row_of_the_table_opens_the_province(visitor: Visit) -> None:
    visitor.open(f"/?{PINNED}")
    click_row(visitor, 1)
    asked = re.search(r"province=([a-z0-9-]+)", visitor.place)
    assert asked
    expect(visitor.page.locator(TITLE)).to_be_visible()
    title = visitor.page.locator(TITLE).inner_text()
    visitor.open(f"/province?province={asked[1]}&{PINNED}")
    assert visitor.page.locator(TITLE).inner_text() == title


def test_a_copied_link_shows_the_same_page_in_a_new_browser(visitor: Visit, chromium: Browser) -> None:
    visitor.open("/?units=63&year=2023&lang=en")
    visitor.page.get_by_text(Words("en")("frame-share")).click()
    link = visitor.page.locator("[data-testid=stSidebar] code").inner_text().replace("\n", "")
    other = visit(chromium, visitor.address)
    other.open(link.removeprefix(visitor.address).replace("/light/", "/"))
    other.page.locator(CHART).nth(1).wait_for()
    assert other.read() == visitor.read()
    assert other.page.locator(TITLE).inner_text() == visitor.page.locator(TITLE).inner_text()


def test_an_unknown_place_gets_a_friendly_message_and_a_way_out(visitor: Visit) -> None:
    visitor.open(f"/province?province=atlantis&lang=en&{PINNED}")
    expect(visitor.page.get_by_role("alert").first).to_contain_text("atlantis")
    main = visitor.page.get_by_test_id("stMain")
    expect(main.get_by_role("link", name=Words("en")("frame-page-overview"), exact=True)).to_be_visible()
    assert "Traceback" not in visitor.read()


@pytest.mark.parametrize("path", ["/?", "/province?province=lai-chau&"])
def test_the_language_switch_keeps_the_place_and_the_page(visitor: Visit, path: str) -> None:
    visitor.open(f"{path}{PINNED}")
    charts = visitor.page.locator(CHART).count()
    visitor.page.get_by_text("English", exact=True).click()
    visitor.page.wait_for_url("**lang=en**")
    visitor.settle()
    assert set(visitor.place.split("?")[1].split("&")) == {
        *f"{path}{PINNED}".split("?")[1].split("&"),
        "lang=en",
    }
    assert visitor.page.locator(CHART).count() == charts
    expect(visitor.page.locator(TITLE)).to_contain_text("Lai Chau" if "lai-chau" in path else "clubs")


def test_no_part_of_either_page_asks_another_host(visitor: Visit) -> None:
    for path in ("/?units=63&", "/province?province=thai-nguyen&"):
        visitor.open(f"{path}{PINNED}")
        visitor.page.locator(CHART).last.wait_for()
    assert visitor.requests and visitor.refused == []


@pytest.mark.parametrize(
    "path",
    ["/?units=63", "/?lang=en", "/province?province=thai-nguyen", "/province?province=lai-chau&lang=en"],
)
def test_nothing_runs_off_the_side_of_a_phone(phone: Visit, path: str) -> None:
    phone.open(f"{path}&{PINNED}")
    phone.page.locator(CHART).first.wait_for()
    boxes = "[document.documentElement, document.body, document.querySelector('[data-testid=stMain]')]"
    assert phone.page.evaluate(f"Math.max(...{boxes}.map(box => box.scrollWidth))") <= PHONE["width"]
