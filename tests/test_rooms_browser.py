"""What only a browser shows of districts, comparison and targets: clicks, Back, chips, the frame."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from clubs.words.text import Words
from tests.browser import Server, Visit, enter, visit
from tests.reader import SEEN_ON

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
PINNED = f"seen_on={SEEN_ON}"
TITLE = "[data-testid=stMain] h1"
CHART = "[data-testid=stPlotlyChart] .main-svg"
MARK = """id => {
    const holds = trace => Array.isArray(trace.customdata) && trace.customdata.includes(id);
    const plot = [...document.querySelectorAll('.js-plotly-plot')].find(one => one.data.some(holds));
    const trace = plot.data.find(holds), at = trace.customdata.indexOf(id), axes = plot._fullLayout;
    const is_bar = trace.type === 'bar', box = plot.getBoundingClientRect();
    return {
        x: box.left + axes.xaxis._offset + axes.xaxis.d2p(is_bar ? trace.x[at] / 2 : trace.x[at]),
        y: box.top + axes.yaxis._offset + axes.yaxis.d2p(trace.y[at]),
    };
}"""
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def server(var: Path) -> Iterator[Server]:
    fresh = Server(var)
    fresh.start()
    yield fresh
    fresh.stop()


@pytest.fixture
def visitor(known_browser: BrowserContext, server: Server) -> Iterator[Visit]:
    found = enter(known_browser, server.address)
    yield found
    found.page.close()


def click_mark(visitor: Visit, mark: str, to: str) -> None:
    visitor.page.locator(CHART).first.wait_for()
    spot = visitor.page.evaluate(MARK, mark)
    visitor.page.mouse.move(spot["x"], spot["y"])
    visitor.page.mouse.click(spot["x"], spot["y"])
    visitor.page.wait_for_url(to)
    visitor.settle()


def test_back_after_a_click_returns_to_the_comparison_as_it_was_in_one_step(visitor: Visit) -> None:
    visitor.open(f"/compare?areas=quang-ninh,lai-chau&{PINNED}")
    before, steps = visitor.place, visitor.page.evaluate("history.length")
    click_mark(visitor, "quang-ninh", "**/province?**")
    assert visitor.page.evaluate("history.length") == steps + 1
    visitor.back()
    assert visitor.place.replace("%2C", ",") == before
    expect(visitor.page.locator(TITLE)).to_contain_text("Lai Châu")


def test_a_click_on_a_bar_narrows_the_page_and_back_widens_it_again(visitor: Visit) -> None:
    visitor.open(f"/district?province=thai-nguyen&{PINNED}")
    title = visitor.page.locator(TITLE).inner_text()
    click_mark(visitor, "thai-nguyen.pho-yen", "**district=thai-nguyen.pho-yen**")
    expect(visitor.page.locator(TITLE)).to_contain_text("Phổ Yên")
    visitor.back()
    expect(visitor.page.locator(TITLE)).to_have_text(title)


def test_the_frame_names_the_place_looked_at_or_says_that_there_are_several(visitor: Visit) -> None:
    place = visitor.page.get_by_test_id("stSidebar").get_by_role("combobox", name="Địa phương")
    visitor.open(f"/district?areas=thai-nguyen&{PINNED}")
    expect(place).to_have_value("Thái Nguyên cũ")
    visitor.open(f"/district?areas=thai-nguyen,quang-ninh&{PINNED}")
    expect(place).to_have_value("")
    expect(place).to_have_attribute("placeholder", Words("vi")("frame-choose-several"))


def test_a_chip_is_removed_by_a_click(visitor: Visit) -> None:
    visitor.open(f"/compare?region=dong-bang-song-hong&months=24&{PINNED}")
    chip = visitor.page.get_by_role("button", name="không cũ quá 24 tháng")
    chip.click()
    visitor.page.wait_for_url(lambda url: "months" not in url)
    expect(chip).to_have_count(0)


def test_navigation_and_every_filter_stand_on_a_projector_without_scrolling(visitor: Visit) -> None:
    visitor.page.set_viewport_size({"width": 1280, "height": 720})
    visitor.open("/?units=63")  # a pinned day adds its message
    language = visitor.page.get_by_test_id("stSidebar").get_by_test_id("stRadio").bounding_box()
    assert language and language["y"] + language["height"] <= 720


@pytest.mark.parametrize(
    "path",
    [
        "/district?areas=thai-nguyen,tuyen-quang",
        "/district?district=dak-nong.krong-no&lang=en",
        "/compare?region=trung-du-va-mien-nui-phia-bac",
        "/targets?province=thanh-hoa&goal=2000&by=2030-12-31&spread=equal",
    ],
)
def test_nothing_runs_off_the_side_of_a_phone(path: str, server: Server, chromium: Browser) -> None:
    phone = visit(chromium, server.address, viewport=PHONE)
    phone.open(f"{path}&{PINNED}")
    phone.page.locator(CHART).first.wait_for()
    boxes = "[document.documentElement, document.body, document.querySelector('[data-testid=stMain]')]"
    assert phone.page.evaluate(f"Math.max(...{boxes}.map(box => box.scrollWidth))") <= PHONE["width"]


def test_a_table_is_sorted_or_passed_by_tab_without_opening_its_first_row(visitor: Visit) -> None:
    visitor.open(f"/figures?province=thai-nguyen&{PINNED}")
    page, grid = visitor.page, visitor.page.locator("[data-testid=data-grid-canvas]").first
    grid.click(position={"x": 400, "y": 15}, force=True)  # a heading, as quick as a tap
    visitor.settle()
    grid.focus()
    page.keyboard.press("Tab")
    visitor.settle()
    expect(page.locator(TITLE)).to_have_text("20 trong 578 số liệu")
    grid.click(position={"x": 60, "y": 60}, force=True)
    expect(page.locator(TITLE)).to_contain_text("2 CLB")  # the lowest came first


def test_a_phone_lists_and_takes_home_all_figures(chromium: Browser, server: Server) -> None:
    found = visit(chromium, server.address, viewport=PHONE)
    found.open(f"/figures?{PINNED}")
    page, words = found.page, Words("vi")
    page.get_by_text(words("frame-rows-rest", n=558)).click()
    expect(page.locator("[data-testid=stMain] a[href*='claim=']")).to_have_count(578)
    found.settle()
    page.get_by_text(words("frame-behind-table", n=164, long="yes")).click()
    with page.expect_download() as file:
        page.get_by_role("button", name=words("frame-download-csv")).click()
    assert len(pd.read_csv(file.value.path())) == 578
