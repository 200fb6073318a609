"""What only a browser shows of the presenter: slides legible at the back of a room, keys, no network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from clubs.handout.presenter.page import write_present
from clubs.handout.programme import read_programme
from clubs.handout.views import PUBLIC_URL_VARIABLE
from tests.browser import DRAWN_WITHIN_MS, ROOT, Server
from tests.reader import SEEN_ON

pytestmark = pytest.mark.browser
FIND_ILLEGIBLE = (ROOT / "tests" / "legibility.js").read_text("utf-8")
SIZES = ((1280, 720), (1366, 768), (1920, 1080))
EVERY_KIND = (
    "overview", "province:quang-ninh", "province:thai-nguyen", "province:tuyen-quang-2025", "compare",
    "targets:quang-ninh", "targets:viet-nam;goal=12000;by=2035-12-31", "district:thai-nguyen", "quality",
    "sources", "figures",
)  # fmt: skip
THREE = "view=overview&view=province:quang-ninh&view=targets:viet-nam"


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    opened = chromium.new_context(viewport={"width": 1280, "height": 720})
    yield opened
    opened.close()


def write_copy(folder: Path, *items: str, **params: str) -> Path:
    """The offline copy, which is the presenter's own page."""
    pairs = [*(("view", item) for item in items), *params.items(), ("seen_on", SEEN_ON)]
    file = folder / "copy.html"
    file.write_text(write_present(read_programme(pairs), is_offline=True), encoding="utf-8")
    return file


def open_page(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.set_default_timeout(DRAWN_WITHIN_MS)
    page.goto(address)
    page.locator("html[data-drawn]").wait_for()
    return page


def open_copy(context: BrowserContext, folder: Path, *items: str, **params: str) -> Page:
    context.set_offline(True)
    return open_page(context, write_copy(folder, *items, **params).as_uri())


def open_presenter(context: BrowserContext, server: Server, query: str = THREE) -> Page:
    return open_page(context, f"{server.address}/present?{query}&seen_on={SEEN_ON}")


def find_illegible(page: Page, slide: Any) -> list[str]:
    return sorted({str(told) for told in slide.evaluate(FIND_ILLEGIBLE)})


def read_shown(page: Page) -> str:
    return page.locator(".slide.current").inner_text()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_slide_can_be_read_at_the_back_of_the_room(
    lang: str, theme: str, context: BrowserContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PUBLIC_URL_VARIABLE, "https://clubs.example.vn")
    page = open_copy(context, tmp_path, *EVERY_KIND, lang=lang, theme=theme, tables="1")
    slides = page.query_selector_all(".slide")
    assert len(slides) > len(EVERY_KIND)
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_function("innerWidth === Number(getComputedStyle(document.body).width.slice(0, -2))")
        found = {f"{width} slide {k}": find_illegible(page, slide) for k, slide in enumerate(slides, start=1)}
        assert {where: told for where, told in found.items() if told} == {}


@pytest.mark.parametrize(
    ("spoiled", "told"),
    [
        ("slide.querySelector('.kicker').style.fontSize = '14px'", "too small"),
        ("slide.querySelector('.kicker').style.color = '#999'", "too pale"),
        ("slide.querySelector('h2').style.lineHeight = '1'", "line too low"),
        ("slide.querySelector('h2').style.marginTop = '-20px'", "meet"),
        ("slide.querySelector('.drawing text').style.fontSize = '9px'", "too small"),
        ("slide.querySelector('.drawing .trace path.js-line').style.stroke = '#ddd'", "pale mark"),
        ("slide.querySelector('.drawing').style.setProperty('--k', 0.8)", "too small"),
        ("slide.querySelector('.drawing').style.left = '-60px'", "meet"),
        ("slide.querySelector('h2').textContent += ' and so on'.repeat(60)", "outside"),
    ],
)
def test_the_gate_sees_what_cannot_be_read(
    spoiled: str, told: str, context: BrowserContext, tmp_path: Path
) -> None:
    page = open_copy(context, tmp_path, "province:quang-ninh")
    slide = page.query_selector(".slide")
    assert slide is not None and find_illegible(page, slide) == []
    slide.evaluate(f"(slide) => {{ {spoiled} }}")
    assert any(told in found for found in find_illegible(page, slide))


def test_the_keys_of_a_presenter_move_jump_and_blank(context: BrowserContext, tmp_path: Path) -> None:
    page = open_copy(context, tmp_path, "overview", "province:quang-ninh", "targets:viet-nam")
    number, last = page.locator(".current .number"), page.locator(".slide").count()
    for key, at in (
        *(("ArrowRight", 2), ("PageDown", 3), (" ", 4), ("ArrowLeft", 3), ("PageUp", 2), ("End", last)),
        *(("ArrowRight", last), ("Home", 1), ("ArrowUp", 1), ("3", 3), ("ArrowDown", 4)),
    ):
        page.keyboard.press(key)
        expect(number).to_have_text(f"{at}/{last}")
    page.keyboard.press("b")
    expect(page.locator("#blank")).to_be_visible()
    page.keyboard.press("b")
    expect(page.locator("#blank")).to_be_hidden()
    assert page.url.endswith("#4")


def test_a_number_of_two_digits_jumps_to_one_slide(context: BrowserContext, tmp_path: Path) -> None:
    page = open_copy(context, tmp_path, "quality")
    page.keyboard.type("12")
    expect(page.locator(".current .number")).to_contain_text("12/")
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    expect(page.locator(".current .number")).to_contain_text("1/")


def test_f_enters_full_screen_and_esc_leaves_the_slides(context: BrowserContext, tmp_path: Path) -> None:
    page = open_copy(context, tmp_path, "overview")
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement !== null")
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement === null")
    page.keyboard.press("Escape")
    expect(page.locator("html")).to_have_class("reading")
    page.keyboard.press("f")
    expect(page.locator("html")).to_have_class("showing")


def test_the_cursor_hides_after_three_seconds(context: BrowserContext, tmp_path: Path) -> None:
    page = open_copy(context, tmp_path, "overview")
    page.mouse.move(300, 300)
    find = "getComputedStyle(document.querySelector('.current h2')).cursor"
    page.wait_for_timeout(2000)
    assert page.evaluate(find) != "none"
    page.wait_for_timeout(1300)
    assert page.evaluate(find) == "none"
    page.mouse.move(310, 300)
    assert page.evaluate(find) != "none"


def test_slides_advance_by_themselves_where_the_link_says_so(context: BrowserContext, tmp_path: Path) -> None:
    page = open_copy(context, tmp_path, "overview", "targets:viet-nam", every="5")
    expect(page.locator(".current .number")).to_contain_text("2/", timeout=8000)
    page.keyboard.press("a")
    page.wait_for_timeout(5500)
    expect(page.locator(".current .number")).to_contain_text("2/")


def test_nothing_is_lost_when_the_network_goes_after_the_first_load(
    context: BrowserContext, server: Server
) -> None:
    page = open_presenter(context, server)
    context.set_offline(True)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    total = page.locator(".slide").count()
    for _ in range(total):
        for chart in page.locator(".current .chart").all():
            expect(chart.locator(".main-svg").first).to_be_visible()
        assert len(read_shown(page)) > 60
        page.keyboard.press("ArrowRight")
    page.keyboard.press("t")
    expect(page.locator("#behind table").first).to_be_visible()
    assert asked == []


def test_the_presenter_asks_only_its_own_server_and_obeys_its_policy(
    context: BrowserContext, server: Server
) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    context.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    open_presenter(context, server)
    assert {url.split("/present")[0].split("/app/")[0] for url in asked} == {server.address}
    assert complaints == []


def test_a_copy_from_a_stick_asks_nobody_and_its_charts_are_alive(
    context: BrowserContext, tmp_path: Path
) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = open_copy(context, tmp_path, "province:quang-ninh")
    assert asked == [page.url.split("#")[0]]
    box = page.locator(".current .scatterlayer .point").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator(".current .hoverlayer .hovertext")).to_be_visible()


def test_the_programme_can_be_reordered_named_and_shared_with_the_keyboard(
    context: BrowserContext, server: Server
) -> None:
    page = open_presenter(context, server)
    first = page.locator(".slide h2").first.inner_text()
    page.keyboard.press("e")
    page.get_by_label("Tên chương trình").fill("Giao ban quý 4")
    down = page.locator("#views li").first.locator(".down")
    down.focus()
    page.keyboard.press("Enter")
    assert page.locator(".slide h2").first.inner_text().startswith("Quảng Ninh")
    link = page.locator("#link").input_value()
    moved = "name=Giao%20ban%20qu%C3%BD%204&view=province:quang-ninh&view=overview"
    assert link.startswith(f"{server.address}/present?{moved}")
    assert page.url.split("#")[0] == link
    page.locator("#views li").nth(1).locator(".remove").press("Enter")
    page.keyboard.press("Escape")
    assert first not in page.locator("#slides").inner_text()
    again = open_page(context, link)
    assert again.title() == "Giao ban quý 4"
    assert again.locator(".slide h2").first.inner_text().startswith("Quảng Ninh")


def test_each_lagging_province_stays_so_written_until_the_views_are_rearranged(
    context: BrowserContext, server: Server
) -> None:
    page = open_presenter(context, server, "view=overview&view=lagging")
    page.keyboard.press("e")
    page.get_by_label("Tên chương trình").fill("Giao ban")
    link = page.locator("#link")
    assert "view=overview&view=lagging&" in link.input_value()
    page.locator("#views li").first.locator(".down").press("Enter")
    assert "lagging" not in link.input_value()
    assert link.input_value().index("view=province:") < link.input_value().index("view=overview")


def test_a_view_is_added_by_choosing_it(context: BrowserContext, server: Server) -> None:
    page = open_page(context, f"{server.address}/present?view=overview&lang=en&seen_on={SEEN_ON}")
    page.keyboard.press("e")
    page.get_by_label("Add a view").select_option("province:lai-chau")
    page.wait_for_url("**/present?view=overview&view=province:lai-chau&**")
    page.locator("html[data-drawn]").wait_for()
    assert "Lai Chau" in page.locator("#slides").text_content()  # type: ignore[operator]


def test_a_phone_reads_the_slides_one_below_the_other(chromium: Browser, server: Server) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = open_presenter(context, server)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.evaluate("document.querySelectorAll('.slide .chart .main-svg').length") > 0
    find = "[...document.querySelectorAll('.slide p, .slide dd')].map(e => getComputedStyle(e).fontSize)"
    sizes = [float(size.removesuffix("px")) for size in page.evaluate(find)]
    assert min(sizes) >= 16
    context.close()


def test_printing_gives_one_slide_a_page(context: BrowserContext, tmp_path: Path) -> None:
    page = open_copy(context, tmp_path, "overview", "targets:viet-nam")
    printed = page.pdf(prefer_css_page_size=True)
    assert printed.count(b"/Type /Page\n") == page.locator(".slide").count()


def test_an_empty_programme_opens_the_editor(context: BrowserContext, server: Server) -> None:
    page = context.new_page()
    page.goto(f"{server.address}/present?lang=en")
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.get_by_label("Add a view").locator("option").count() > 60
