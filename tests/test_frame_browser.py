"""What only a browser shows of the frame: links, Back, the words of a link, the room without internet."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import duckdb
import pytest
from playwright.sync_api import Browser, expect

from clubs.words.text import Words
from tests.browser import Server, Visit, visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
QUANG_NINH = "/province?province=quang-ninh"
OLDER = "0123456789ab"
TITLE = "[data-testid=stMain] h1"


def test_a_deep_link_works_as_the_first_request_after_a_start(var: Path, chromium: Browser) -> None:
    fresh = Server(var)
    fresh.start()
    try:
        first = visit(chromium, fresh.address)
        first.open(f"{QUANG_NINH}&lang=en")
        expect(first.page.get_by_role("combobox", name="Place")).to_have_value("Quang Ninh")
        expect(first.page.locator(TITLE)).to_contain_text("Quang Ninh")
        assert first.place == f"{QUANG_NINH}&lang=en"
    finally:
        fresh.stop()


def test_a_link_to_an_older_version_shows_that_version(
    shared_var: Path, tmp_path: Path, chromium: Browser
) -> None:
    newest = (shared_var / "current").read_text("utf-8").strip()
    shutil.copytree(shared_var, tmp_path, dirs_exist_ok=True)
    make_older_version(tmp_path, newest)
    old = Server(tmp_path)
    old.start()
    try:
        reader = visit(chromium, old.address)
        reader.open(f"{QUANG_NINH}&v={OLDER}&lang=en")
        expect(reader.page.get_by_test_id("stMain")).to_contain_text(f"Data version {OLDER}")
        expect(reader.page.locator(TITLE)).to_contain_text("Old Quang Ninh")
        reader.page.get_by_role("link", name="See the newest").click()
        reader.settle()
        assert reader.place == f"{QUANG_NINH}&lang=en"
        expect(reader.page.get_by_test_id("stMain")).to_contain_text(f"Data version {newest}")
    finally:
        old.stop()


def make_older_version(folder: Path, newest: str) -> None:
    """A version that differs by one name, so that one sees which is shown, and by one figure."""
    file = folder / f"clubs-{OLDER}.duckdb"
    shutil.copy(folder / f"clubs-{newest}.duckdb", file)
    with duckdb.connect(str(file)) as connection:
        connection.execute("update build_info set version = ?", [OLDER])
        for table in ("areas", "place_choices"):
            connection.execute(f"update {table} set name_en = 'Old Quang Ninh' where area_id = 'quang-ninh'")
        connection.execute("update figures set value = value + 1 where figure_id = 'f001'")


def test_no_request_leaves_the_host(visitor: Visit) -> None:
    for path in ("/", f"{QUANG_NINH}&lang=en"):
        visitor.open(path)
        for part in visitor.page.locator("[data-testid=stExpander] summary").all():
            part.click()
            visitor.settle()  # an opened part is drawn anew, and with it those below it move
    assert visitor.requests and visitor.refused == []


def test_the_policy_of_the_page_stops_nothing_that_it_needs(visitor: Visit) -> None:
    visitor.open(QUANG_NINH)
    assert [said for said in visitor.complaints if "404" not in said] == []


def test_a_choice_is_a_slug_in_the_address(visitor: Visit) -> None:
    visitor.open(QUANG_NINH)
    visitor.choose("Địa phương", "Cao Bằng")
    visitor.choose("Năm", "Hết năm 2022")
    assert visitor.place == "/province?province=cao-bang&year=2022"


def test_back_undoes_one_choice_at_a_time(visitor: Visit) -> None:
    visitor.open(QUANG_NINH)
    visitor.choose("Địa phương", "Cao Bằng")
    visitor.choose("Năm", "Hết năm 2022")
    visitor.back()
    assert visitor.place == "/province?province=cao-bang"
    visitor.back()
    assert visitor.place == QUANG_NINH
    expect(visitor.page.get_by_role("combobox", name="Địa phương")).to_have_value("Quảng Ninh")
    expect(visitor.page.locator(TITLE)).to_contain_text("Quảng Ninh")


def test_opening_a_link_leaves_no_step_of_its_own(visitor: Visit) -> None:
    visitor.open(f"{QUANG_NINH}&year=2022&units=63")
    assert visitor.page.evaluate("history.length") == 2  # the empty page of a new window, and this one


def test_english_is_one_click_away_and_keeps_every_choice(visitor: Visit) -> None:
    visitor.open(f"{QUANG_NINH}&year=2022")
    visitor.page.get_by_text("English", exact=True).click()
    visitor.settle()
    expect(visitor.page.get_by_role("combobox", name="Year")).to_have_value("End of 2022")
    assert visitor.place == f"{QUANG_NINH}&year=2022&lang=en"


def test_navigation_keeps_the_choices(visitor: Visit) -> None:
    visitor.open(f"{QUANG_NINH}&lang=en&year=2022")
    visitor.page.get_by_role("link", name=Words("en")("frame-page-overview"), exact=True).click()
    visitor.settle()
    assert visitor.place == "/?province=quang-ninh&year=2022&lang=en"
    visitor.back()
    assert visitor.place == f"{QUANG_NINH}&lang=en&year=2022"
    expect(visitor.page.locator(TITLE)).to_contain_text("Quang Ninh")


def test_a_place_chosen_on_the_overview_opens_its_page(visitor: Visit) -> None:
    visitor.open("/")
    visitor.choose("Địa phương", "Cao Bằng")
    assert visitor.place == "/province?province=cao-bang"
    visitor.back()
    expect(visitor.page.get_by_role("combobox", name="Địa phương")).to_have_value("Việt Nam")


def test_an_unknown_place_is_named_and_the_nearest_is_one_click_away(visitor: Visit) -> None:
    visitor.open("/province?province=lai-chou&lang=en")
    expect(visitor.page.get_by_test_id("stAlert").first).to_contain_text("lai-chou")
    visitor.page.get_by_role("link", name="Open Lai Chau").click()
    visitor.settle()
    assert visitor.place == "/province?province=lai-chau&lang=en"
    expect(visitor.page.locator(TITLE)).to_contain_text("Lai Chau")


@pytest.mark.parametrize(
    "asked", ["year=1800", "units=99", "indicator=nothing", "lang=zz", "v=000000000000", "seen_on=x"]
)
def test_an_unknown_value_gets_a_message_and_a_view(visitor: Visit, asked: str) -> None:
    visitor.open(f"{QUANG_NINH}&{asked}")
    expect(visitor.page.get_by_test_id("stAlert").first).to_contain_text(asked.split("=")[1])
    expect(visitor.page.locator(TITLE)).to_contain_text("Quảng Ninh")


def test_an_unknown_page_leads_to_the_main_one(visitor: Visit) -> None:
    visitor.open("/tinh/quang-ninh?lang=en")
    expect(visitor.page.get_by_test_id("stAlert").first).to_contain_text("tinh/quang-ninh")
    expect(visitor.page.locator(TITLE)).to_be_visible()


def test_a_retired_slug_still_opens_its_place(visitor: Visit) -> None:
    visitor.open("/province?province=thua-thien-hue")
    expect(visitor.page.get_by_role("combobox", name="Địa phương")).to_have_value("Huế")


def test_an_old_unit_opens_and_leads_to_its_successor(visitor: Visit) -> None:
    visitor.open("/province?province=bac-ninh")
    expect(visitor.page.get_by_test_id("stMain")).to_contain_text("30/6/2025")
    visitor.page.get_by_role("link", name=re.compile("^Mở Bắc Ninh")).click()
    visitor.settle()
    assert visitor.place == "/province?province=bac-ninh-2025"


def test_a_copied_link_gives_the_same_view_in_a_new_browser(visitor: Visit, chromium: Browser) -> None:
    visitor.open(f"{QUANG_NINH}&year=2021&lang=en")
    visitor.page.get_by_text("Present, take home").click()
    link = visitor.page.locator("[data-testid=stSidebar] code").inner_text().replace("\n", "")
    assert re.search(r"\?province=quang-ninh&year=2021&.*&lang=en&v=\w{12}&seen_on=2021-12-31", link)
    other = visit(chromium, visitor.address)
    other.open(link.removeprefix(visitor.address).replace("/light/", "/"))
    assert other.read() == visitor.read()
    other.page.goto(link)  # what a chat shows first: the same sentence, no script needed
    assert other.page.locator("h1").inner_text() == visitor.page.locator(TITLE).inner_text()


def test_all_that_can_be_taken_home_answers_with_its_file(visitor: Visit) -> None:
    visitor.open(f"{QUANG_NINH}&lang=en")
    visitor.page.get_by_text("Present, take home").click()
    offered = visitor.page.locator("[data-testid=stSidebar] [data-testid=stExpander] a")
    expect(offered).to_have_count(6)
    for address in [link.get_attribute("href") for link in offered.all()]:
        answer = visitor.page.request.get(f"{visitor.address}/{address}")
        assert answer.ok and len(answer.body()) > 5_000, address


def test_the_font_is_ours_and_no_text_is_smaller_than_16_px(visitor: Visit) -> None:
    visitor.open(QUANG_NINH)
    assert visitor.page.evaluate("document.fonts.check('16px \"Be Vietnam Pro\"', 'Quảng Ninh đ ơ ư')")
    texts = "[...document.querySelectorAll('.stApp p, .stApp dd, .stApp label, .stApp input, .stApp h1')]"
    sizes = visitor.page.evaluate(f"{texts}.map(e => parseFloat(getComputedStyle(e).fontSize))")
    assert min(sizes) >= 16


def test_a_phone_opens_with_the_page_and_not_with_the_filters(server: Server, chromium: Browser) -> None:
    phone = visit(chromium, server.address, viewport={"width": 390, "height": 844})
    phone.open(QUANG_NINH)
    expect(phone.page.get_by_role("combobox", name="Địa phương")).not_to_be_in_viewport()
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("place", ["quang-ninh", "lai-chau&lang=en", "thanh-hoa", "tuyen-quang-2025", "hue"])
def test_title_figures_and_the_whole_chart_stand_above_the_fold_on_a_projector(
    place: str, visitor: Visit
) -> None:
    visitor.open(f"/province?province={place}")
    box = visitor.page.locator("[data-testid=stPlotlyChart]").first.bounding_box()
    assert box and box["y"] + box["height"] <= 720
