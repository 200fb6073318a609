"""A programme lives in its link: written and read back, and whatever is unknown is named and left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlsplit

import pytest

from clubs.choices import links
from clubs.choices.lists import list_place_ids
from clubs.choices.scope import Scope
from clubs.errors import UsageError
from clubs.handout.programme import (
    LAGGING_STATES,
    MOST_VIEWS,
    Programme,
    present_address,
    read_item,
    read_programme,
    write_address,
    write_item,
)
from clubs.rooms.overview.country import load_country
from clubs.store import versions
from tests.reader import SEEN_ON

TODAY = dt.date.fromisoformat(SEEN_ON)


def read(*items: str, **params: str) -> Programme:
    pairs = [*(("view", item) for item in items), *params.items(), ("seen_on", SEEN_ON)]
    return read_programme(pairs, TODAY)


def open_address(address: str) -> Programme:
    return read_programme(parse_qsl(urlsplit(address).query), TODAY)


VIEWS: Sequence[links.View] = (
    links.View("overview"),
    links.View("province", province="quang-ninh", year=2023, units="63"),
    links.View("compare", areas=("hoa-binh", "thanh-hoa"), since=dt.date(2019, 1, 1)),
    links.View("targets", province="viet-nam", goal=12000, by=dt.date(2035, 12, 31)),
    links.View("figures", q="a;b=c&d, 50 %", province="thanh-hoa"),
    links.View("quality", province="viet-nam", severity="warning"),
)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.page)
def test_a_view_survives_the_way_into_a_link_and_back(view: links.View) -> None:
    address = write_address([write_item(view, view.province)], {"lang": "vi"})
    assert open_address(address).views == (view,)


def test_the_link_of_a_programme_can_be_read_by_people() -> None:
    address = write_address(["overview", "province:quang-ninh;year=2023"], {"lang": "vi"}, "Giao ban")
    assert address == "present?name=Giao%20ban&view=overview&view=province:quang-ninh;year=2023&lang=vi"


def test_the_name_the_language_and_the_theme_hold_for_all_views() -> None:
    programme = read(
        "overview", "province:lai-chau", lang="en", name="  Q4   review ", theme="dark", every="15"
    )
    assert {view.lang for view in programme.views} == {"en"}
    assert (programme.name, programme.theme, programme.every_s) == ("Q4 review", "dark", 15)
    assert programme.common == {"lang": "en", "seen_on": SEEN_ON, "theme": "dark", "every": "15"}


def test_a_page_is_a_programme_of_one_view_that_it_names_itself() -> None:
    now = Scope(links.View("province", seen_on=TODAY), versions.current(), TODAY)
    assert present_address(now) == f"present?view=province:quang-ninh&lang=vi&seen_on={SEEN_ON}"
    (view,) = open_address(present_address(now)).views
    assert (view.page, view.province, view.seen_on) == ("province", "quang-ninh", TODAY)


def test_the_parameters_of_a_page_are_understood_as_well() -> None:
    programme = read_programme([("page", "province"), ("province", "lai-chau"), ("lang", "en")], TODAY)
    assert programme.views == (links.View("province", province="lai-chau", lang="en"),)


def test_lagging_stands_for_the_provinces_that_the_country_page_shows_as_lagging() -> None:
    programme = read("overview", "lagging", "targets:viet-nam")
    assert [programme.views[0].page, programme.views[-1].page] == ["overview", "targets"]
    places = load_country(Scope(links.View(seen_on=TODAY), versions.current(), TODAY)).places
    states = dict(zip(places["area_id"], places["state"], strict=True))
    shown = [view.province for view in programme.views[1:-1]]
    assert set(shown) == {place for place, state in states.items() if state in LAGGING_STATES} and shown
    ranks = [LAGGING_STATES.index(states[place or ""]) for place in shown]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    "item",
    ["provins:quang-ninh", "province:atlantis", "province:quang-ninh;year=soon", "overview;<b>", "x" * 999],
)
def test_an_unknown_view_is_left_out_and_named(item: str) -> None:
    programme = read("overview", item)
    assert [view.page for view in programme.views] == ["overview"]
    (told,) = programme.problems
    assert item[:40] in told and len(told) < 300


def test_a_misspelled_place_is_told_with_the_nearest_one() -> None:
    assert "Quảng Ninh" in read("province:quang-nin").problems[0]


def test_a_day_that_is_none_is_told_once_and_ignored() -> None:
    programme = read_programme([("view", "overview"), ("view", "targets"), ("seen_on", "tomorrow")], TODAY)
    assert len(programme.views) == 2
    (told,) = programme.problems
    assert "seen_on=tomorrow" in told


def test_a_version_that_is_gone_is_refused_with_those_that_are_kept() -> None:
    with pytest.raises(UsageError, match=versions.current()):
        read("overview", v="000000000000")


def test_more_views_than_a_meeting_sees_are_cut_and_counted() -> None:
    places = [
        f"province:{place}" for place in list_place_ids(versions.current(), "63") if place != "viet-nam"
    ]
    programme = read(*places)
    assert len(programme.views) == MOST_VIEWS
    assert str(len(places)) in programme.problems[0] and str(MOST_VIEWS) in programme.problems[0]


def test_an_empty_programme_is_no_mistake() -> None:
    programme = read_programme([], TODAY)
    assert (programme.views, programme.problems) == ((), [])


def test_tables_follow_a_single_view_and_not_a_programme_unless_asked_for() -> None:
    assert read("overview").has_tables and not read("overview", "targets").has_tables
    programme = read("overview", "targets", tables="1")
    assert programme.has_tables and programme.common["tables"] == "1"


def test_an_item_without_a_page_stays_one() -> None:
    assert read_item(":x") == {"page": "", "province": "x"}
