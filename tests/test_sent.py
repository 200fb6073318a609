"""Links as people send them are understood, or said: never another place or another day without a word."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from clubs.choices import links
from clubs.choices.lists import find_known, find_place
from clubs.store import versions
from clubs.web.sent import tidy_query
from clubs.web.server import find_meant

GOOD = "province=quang-ninh&year=2022"


@pytest.mark.parametrize(
    "sent",
    [
        "province=quang-ninh&amp;year=2022",
        "province=quang-ninh&amp;amp;year=2022",
        "PROVINCE=quang-ninh&Year=2022",
        "province=quang-ninh&year=2022.",
        "province=quang-ninh&year=2022)",
        "province=quang-ninh,&year=2022%29.",
        "province=%22quang-ninh%22&year=2022",
        "province=quang-ninh?year=2022",
        "province=quang-ninh%26year%3D2022",
        "province%3Dquang-ninh&year=2022",
        "province=quang%252Dninh&year=2022",
        "province=quang%25252Dninh%2526year%253D2022",
        "amp%3Bprovince=quang-ninh&year=2022",
    ],
)
def test_what_a_chat_does_to_a_link_is_undone(sent: str) -> None:
    assert tidy_query(sent) == GOOD
    assert tidy_query(GOOD) is None


@pytest.mark.parametrize(
    "query",
    [
        "",
        "q=AT%26T?",
        "q=ho+tro+(2019).&lang=vi",
        "view=compare:areas=ha-nam,hoa-binh;year=2023&name=Giao%20ban.",
        "utm_source=Zalo.&province=hue",
        "district=ha-noi.ba-dinh,ha-noi.tay-ho",
    ],
)
def test_a_good_link_stays_as_it_is(query: str) -> None:
    assert tidy_query(query) is None


@pytest.mark.parametrize(
    ("path", "query", "meant"),
    [
        ("/province/", GOOD, f"../province?{GOOD}"),
        ("/Province", GOOD, f"./province?{GOOD}"),
        ("/province.", GOOD, f"./province?{GOOD}"),
        ("//province)", GOOD, f"../province?{GOOD}"),
        ("/province?province=quang-ninh", "year=2022", f"./province?{GOOD}"),
        ("/light/Province.", GOOD, f"../light/province?{GOOD}"),
        ("/province", "Province=hue.", "./province?province=hue"),
        ("/api/deck", "page=province&amp;province=hue", None),
        ("/province", GOOD, None),
        ("/", "", None),
        ("/light/", GOOD, None),
        ("/static/js/x.js", "A=b.", None),
        ("/nowhere", "Province=hue.", None),
    ],
)
def test_the_page_that_was_meant_opens(path: str, query: str, meant: str | None) -> None:
    found = find_meant(path, query)
    assert found == meant or (path.startswith("/api/") and found and found.endswith("province=hue"))


def read(page: str = "province", **params: str) -> tuple[links.View, list[str]]:
    view, problems = links.read(params, find_known(versions.current()), page)
    return view, [problem.param for problem in problems]


@pytest.mark.parametrize(
    ("asked", "params", "expected"),
    [
        ("Quảng Ninh", {}, "quang-ninh"),
        ("tinh-quang-ninh", {}, "quang-ninh"),
        ("daklak", {}, "dak-lak-2025"),
        ("daklak", {"year": "2022"}, "dak-lak"),
        ("Sài Gòn", {"seen_on": "2024-01-01"}, "ho-chi-minh"),
        ("thai-nguyen", {}, "thai-nguyen"),  # an id stays this id: links that were sent keep their place
        ("thua-thien-hue", {}, "hue"),
        ("Hà Giang cũ", {}, "ha-giang"),
    ],
)
def test_a_name_in_a_link_is_read_on_its_day(asked: str, params: dict[str, str], expected: str) -> None:
    view, told = read(province=asked, **params)
    assert (view.province, told) == (expected, [])


def test_a_part_of_a_place_and_a_name_nearly_right_are_offered_never_taken() -> None:
    for asked, nearest in (("ha-tay", "ha-noi"), ("quang-nin", "quang-ninh")):
        assert find_place(versions.current(), asked) == (None, nearest)
        assert read(province=asked) == (links.View(page="province"), ["province"])
    assert find_place(versions.current(), "Hà Tây", dt.date(2007, 12, 31)) == (None, "ha-noi")


def test_who_is_not_known_is_compared_with_nobody() -> None:
    from tests.reader import Reader

    shown: Any = Reader().open("/compare?areas=xyz")
    assert "Quảng Ninh" not in " ".join(title.value for title in shown.app.main.title)
    view, told = read("compare", areas="xyz")
    assert (view.areas, view.lost, told) == ((), ("areas",), ["areas"])
