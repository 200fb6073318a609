"""What a reader types into a picker or into the search of a table finds the place, in a real browser."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from clubs.names.folding import list_words, spell
from clubs.names.known import find_places
from clubs.store import versions
from tests.browser import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


def offered(visitor: Visit, typed: str, label: str = "Địa phương") -> list[str]:
    box = visitor.page.get_by_role("combobox", name=label)
    box.click()
    box.fill(typed)
    visitor.page.wait_for_timeout(200)
    found = visitor.page.get_by_role("option").all_inner_texts()
    box.press("Escape")
    return found


def test_a_picker_finds_a_place_however_its_name_is_typed(visitor: Visit) -> None:
    visitor.open("/province?province=quang-ninh")
    visitor.page.wait_for_function("window.seekReady === true")
    for typed, expected in {
        "quang ninh": ["Quảng Ninh"],
        "QUẢNG NINH": ["Quảng Ninh"],
        "quảng ninh": ["Quảng Ninh"],
        "tinh Quang Ninh": ["Quảng Ninh"],
        "Hoà Bình": ["Hòa Bình cũ"],
        "TP. Bắc Ninh": ["Bắc Ninh mới"],
        "DakLak province": ["Đắk Lắk mới", "Đắk Lắk cũ"],
        "Ðà\u00a0Nẵng": ["Đà Nẵng mới", "Đà Nẵng cũ"],
        "Hà Giang cũ": ["Hà Giang cũ"],
        "old Ha Giang": ["Hà Giang cũ"],
        "An Giang": ["An Giang mới", "An Giang cũ"],
        "BR-VT": ["Bà Rịa - Vũng Tàu cũ"],
        "Sài Gòn": ["TP. Hồ Chí Minh mới", "TP. Hồ Chí Minh cũ"],
        "thai nguyn": ["Thái Nguyên mới", "Thái Nguyên cũ"],
        "Hà Tây": ["Hà Nội, từ 1/8/2008 gồm cả Hà Tây"],
    }.items():
        assert offered(visitor, typed)[: len(expected)] == expected, typed


def test_the_place_typed_without_marks_opens(visitor: Visit) -> None:
    visitor.open("/province?province=lai-chau")
    box = visitor.page.get_by_role("combobox", name="Địa phương")
    box.click()
    box.fill("hoa binh")
    box.press("Enter")
    visitor.settle()
    assert visitor.place == "/province?province=hoa-binh"
    expect(visitor.page.locator("[data-testid=stMain] h1")).to_contain_text("Hòa Bình")


def test_a_picker_of_several_places_finds_them_too(visitor: Visit) -> None:
    visitor.open("/compare?areas=quang-ninh,lai-chau")
    found = offered(visitor, "thai nguyen", "Các tỉnh, thành phố")
    assert [name for name in found if "Thái Nguyên" in name] == ["Thái Nguyên mới", "Thái Nguyên cũ"]


def test_the_search_of_a_table_finds_letters_without_marks(visitor: Visit) -> None:
    visitor.open("/figures")
    visitor.page.get_by_test_id("stDataFrame").first.hover()
    visitor.page.get_by_role("button", name="Search").first.click()
    visitor.page.get_by_test_id("search-input").fill("quang ninh")
    expect(visitor.page.get_by_test_id("search-result-area")).to_contain_text("result")
    expect(visitor.page.get_by_test_id("search-result-area")).not_to_contain_text("0 result")


def test_the_browser_spells_every_name_as_the_server_does(visitor: Visit) -> None:
    visitor.open("/")
    places = find_places(versions.current())
    names = sorted({name for area_id in places.units for name in places.list_names(area_id)})
    spelled = visitor.page.evaluate(f"{json.dumps(names)}.map(window.spellName)")
    assert len(names) > 2000 and spelled == [spell(list_words(name)).key for name in names]
