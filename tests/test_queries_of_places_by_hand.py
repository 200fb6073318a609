"""Each named query about places and their verdicts gives what plain Python finds in data/*.csv."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest
from slugify import slugify

from clubs import queries
from clubs.choices import lists
from clubs.store import versions
from tests.by_hand import (
    AFTER,
    BEFORE,
    TODAY,
    Row,
    areas,
    asked,
    day,
    figures,
    mergers,
    pick,
    provinces,
    rows,
    shipped,
)
from tests.store import store


def of_clubs(table: str, area: str) -> list[dict[str, str]]:
    clubs = ("clubs_total", "clubs_new")
    return [row for row in rows(table) if row["area_id"] == area and row["indicator_id"] in clubs]


def state_without_promise(area: str) -> str | None:
    """What can be said of a place that promised nothing that can be judged; None for any other."""
    promised = [
        row["status"]
        for row in of_clubs("targets", area)
        if row["scope"] in ("all", "scheme")
        and row["kind"] in ("total", "new")
        and not row["step_of_target_id"]
    ]
    if "adopted" in promised:
        return None
    return "not_judged" if promised else "no_target" if is_known(area) else "no_figure"


def is_known(area: str) -> bool:
    """Anything was ever said of the place, of a unit merged into it, or of a place within one of them."""
    names = {area, *(row["from_area_id"] for row in mergers() if row["to_area_id"] == area)}
    told = [row for row in rows("figures") if not row["withdrawn_on"]]
    return any(row["area_id"].split(".")[0] in names for row in told)


@pytest.mark.parametrize("units", [63, 34])
@pytest.mark.parametrize("last_possible", [True, False])
def test_a_province_has_one_verdict_and_without_promise_or_figure_it_says_so(
    units: int, last_possible: bool
) -> None:
    found = shipped(
        "headline_of_places",
        area=None,
        indicator="clubs_total",
        units=units,
        seen_on=TODAY,
        last_possible=last_possible,
    )
    assert sorted(row["area_id"] for row in found) == sorted(provinces(units))
    expected = {area: state for area in provinces(units) if (state := state_without_promise(area))}
    assert {row["area_id"]: row["state"] for row in found if not row["target_id"]} == expected


@pytest.mark.parametrize("units", [63, 34])
@pytest.mark.parametrize("seen_on", [TODAY, date(2021, 12, 31), date(2019, 6, 30)])
def test_provinces_come_by_verdict_as_in_the_legend_then_by_vietnamese_name(
    units: int, seen_on: date
) -> None:
    """The query does not sort: the table behind it lies in this order."""
    legend = [row["state_id"] for row in sorted(rows("verdict_states"), key=lambda row: int(row["rank"]))]
    by_name = [row["area_id"] for row in shipped("areas_for_choice", units=units)]
    found = shipped(
        "headline_of_places",
        area=None,
        indicator="clubs_total",
        units=units,
        seen_on=seen_on,
        last_possible=True,
    )
    expected = sorted(found, key=lambda row: (legend.index(row["state"]), by_name.index(row["area_id"])))
    assert pick(found, "area_id") == pick(expected, "area_id")


@pytest.mark.parametrize("seen_on", [TODAY, date(2023, 6, 30), date(2020, 6, 30)])
@pytest.mark.parametrize("area", ["viet-nam", "lai-chau", "quang-ninh", "thai-nguyen"])
def test_promises_come_with_the_one_that_gives_the_colour_first_then_by_deadline(
    area: str, seen_on: date
) -> None:
    """The query does not sort: the table behind it lies in this order."""

    def place(row: Row) -> tuple[Any, ...]:
        is_step = row["step_of_target_id"] is not None
        due = row["due"] or date.max  # a standard has no deadline
        return (not row["colours_place"], is_step, due, row["kind"] == "new", row["target_id"])

    found = shipped(
        "growth_against_target", area=area, indicator="clubs_total", seen_on=seen_on, last_possible=False
    )
    assert found == sorted(found, key=place)


@pytest.mark.parametrize("seen_on", [TODAY, date(2021, 12, 31)])
def test_the_latest_total_beside_a_verdict_is_the_last_one_reported_by_that_day(seen_on: date) -> None:
    known = [
        row for row in figures(indicator_id="clubs_total", scope="all") if day(row["as_of_to"]) <= seen_on
    ]
    last = {row["area_id"]: float(row["value"]) for row in sorted(known, key=lambda row: row["as_of_to"])}
    found = shipped(
        "headline_of_places",
        area=None,
        indicator="clubs_total",
        units=63,
        seen_on=seen_on,
        last_possible=False,
    )
    shown = {row["area_id"]: row["latest_value"] for row in found if row["latest_value"] is not None}
    assert shown == {area: value for area, value in last.items() if area in provinces(63)}


@pytest.mark.parametrize("area", ["quang-ninh", "lai-chau", "tuyen-quang", "ha-giang", "thai-nguyen"])
def test_the_verdict_of_one_place_is_its_row_among_all(area: str) -> None:
    asked_for = {"seen_on": TODAY, "last_possible": False}
    (alone,) = shipped("headline_of_places", units=None, indicator="clubs_total", area=area, **asked_for)
    (among,) = [
        row
        for row in shipped("headline_of_places", area=None, indicator="clubs_total", units=63, **asked_for)
        if row["area_id"] == area
    ]
    assert {column: alone[column] for column in among} == among


def test_quang_ninh_stands_at_207_pct_of_the_plan_to_date_and_68_of_the_whole_increase() -> None:
    (row,) = shipped(
        "headline_of_places",
        units=None,
        indicator="clubs_total",
        area="quang-ninh",
        seen_on=TODAY,
        last_possible=False,
    )
    start, now, due = date(2021, 4, 20), date(2022, 11, 4), date(2025, 12, 31)
    planned = 110 + (191 - 110) * (now - start).days / (due - start).days
    assert (row["state"], row["now_value"], row["gap"], row["now_as_of"]) == ("not_reported", 165, 26, now)
    assert row["planned_now"] == pytest.approx(planned)
    assert row["plan_share_pct"] == pytest.approx(100 * (165 - 110) / (planned - 110))
    assert row["increase_share_pct"] == pytest.approx(100 * 55 / 81)
    assert row["pace_required_per_year"] == pytest.approx(26 * 365.25 / (due - now).days)


def test_the_last_verdict_possible_of_quang_ninh_is_that_of_its_last_figure() -> None:
    (row,) = shipped(
        "headline_of_places",
        units=None,
        indicator="clubs_total",
        area="quang-ninh",
        seen_on=TODAY,
        last_possible=True,
    )
    assert (row["state"], row["now_value"], row["is_stale"]) == ("on_track", 165, True)


@pytest.mark.parametrize("area", ["quang-ninh", "lai-chau", "viet-nam", "tuyen-quang-2025"])
def test_growth_has_one_row_for_each_promise_of_clubs_and_one_gives_the_colour(area: str) -> None:
    promised = [row["target_id"] for row in of_clubs("targets", area)]
    found = shipped(
        "growth_against_target", area=area, indicator="clubs_total", seen_on=TODAY, last_possible=False
    )
    assert sorted(row["target_id"] for row in found) == sorted(promised)
    assert [row["colours_place"] for row in found] == [True] + [False] * (len(found) - 1)
    for row in found:
        counted = row["after_value"] if row["is_reached_later"] else row["now_value"]
        assert counted is None or row["gap"] == row["target_value"] - counted


def test_the_planned_line_of_quang_ninh_leads_straight_from_110_to_191() -> None:
    corners = [row for row in shipped("plan_line", area="quang-ninh", indicator="clubs_total")
               if row["target_id"] == "quang-ninh-clubs-total-2025"]  # fmt: skip
    assert pick(corners, "planned_on", "planned") == [(date(2021, 4, 20), 110), (date(2025, 12, 31), 191)]


def test_without_a_baseline_lai_chau_has_no_planned_line_though_its_plan_has_yearly_steps() -> None:
    corners = [row for row in shipped("plan_line", area="lai-chau", indicator="clubs_total")
               if row["target_id"] == "lai-chau-clubs-total-2020"]  # fmt: skip
    assert corners == []


@pytest.mark.parametrize("area", ["quang-ninh", "tuyen-quang", "lai-chau", "viet-nam"])
def test_the_findings_of_a_place_are_those_of_itself_and_its_districts(area: str) -> None:
    known = queries.run_checks(seen_on=TODAY)
    is_there = (known["area_id"] == area) | known["area_id"].str.startswith(f"{area}.")
    expected = sorted(known["check"][is_there])
    found = shipped("findings_of_place", area=area, seen_on=TODAY)
    assert sorted(row["check_id"] for row in found) == expected != []


def test_places_to_choose_are_the_country_and_the_provinces_each_with_its_successor() -> None:
    for units, expected in (
        (63, provinces(63)),
        (34, provinces(34)),
        (None, provinces(63) | provinces(34)),
    ):
        found = shipped("areas_for_choice", units=units)
        assert sorted(row["area_id"] for row in found) == sorted(expected | {"viet-nam"})
        assert found[0]["area_id"] == "viet-nam"
    successors = {row["area_id"]: row["successor_area_id"] for row in found if row["successor_area_id"]}
    assert successors == {row["from_area_id"]: row["to_area_id"] for row in mergers()}


def test_of_both_boundaries_todays_come_first_each_with_those_it_was_made_of_behind_it() -> None:
    found = [(row["area_id"], row["successor_area_id"]) for row in shipped("areas_for_choice", units=None)]
    heads = [area_id for area_id, successor in found if not successor]
    assert heads == [row["area_id"] for row in shipped("areas_for_choice", units=34)]
    behind: list[tuple[str, str]] = []
    for area_id, successor in found:
        behind += [(area_id, successor)] if successor else [(area_id, area_id)]
    assert [head for _, head in behind] == sorted((head for _, head in behind), key=heads.index)
    assert [area_id for area_id, head in behind if head == "tuyen-quang-2025"] == [
        "tuyen-quang-2025",
        "ha-giang",
        "tuyen-quang",
    ]


def test_a_card_names_what_came_before_and_after() -> None:
    (new,) = shipped("area_card", area="tuyen-quang-2025")
    (old,) = shipped("area_card", area="ha-giang")
    assert set(new["predecessor_ids"]) == {"ha-giang", "tuyen-quang"} and new["valid_from"] == AFTER
    assert (old["successor_id"], old["valid_to"]) == ("tuyen-quang-2025", BEFORE)
    assert shipped("area_card", area="no-such-place") == []


def test_every_name_by_which_people_call_a_province_is_offered() -> None:
    expected = sorted((row["name"], row["area_id"]) for row in rows("area_names")
                      if areas()[row["area_id"]]["level"] in ("country", "province"))  # fmt: skip
    found = shipped("areas_for_choice", units=None)
    assert sorted((name, row["area_id"]) for row in found for name in row["other_names"]) == expected


def test_a_name_that_two_units_share_leads_to_the_unit_of_today() -> None:
    ended = {row["area_id"] for row in shipped("areas_for_choice", units=None) if row["valid_to"]}
    shared = {row["name"] for row in rows("area_names") if row["area_id"] in ended}
    shared &= {row["name"] for row in rows("area_names") if row["area_id"] in provinces(34) - ended}
    meant = {name: lists.find_place(versions.current(), slugify(name))[0] for name in shared}
    assert set(meant.values()) & ended == set()
    assert lists.find_place(versions.current(), "An Giang", date(2020, 12, 31)) == ("an-giang", None)


@pytest.mark.parametrize("units", [63, 34])
def test_each_province_and_both_archipelagos_stand_on_a_square_of_their_own(units: int) -> None:
    found = shipped("tile_grid", units=units)
    assert Counter(row["kind"] for row in found) == {"province": units, "archipelago": 2}
    assert {row["name_vi"] for row in found if row["kind"] == "archipelago"} == {
        "Quần đảo Hoàng Sa",
        "Quần đảo Trường Sa",
    }
    assert len(set(pick(found, "row", "col"))) == len(found)


def test_indicators_to_choose_are_those_that_a_figure_or_a_promise_uses() -> None:
    used = {row["indicator_id"] for row in [*rows("figures"), *rows("targets")]}
    found = [row["indicator_id"] for row in shipped("indicators_for_choice")]
    assert sorted(found) == sorted(used) and found[0] == "clubs_total"


def test_an_indicator_that_nobody_used_is_not_offered() -> None:
    told = [{"area_id": "lai-chau", "value": 18, "as_of_to": "2019-06-11"}]
    assert pick(asked(store(figures=told), "indicators_for_choice"), "indicator_id") == [("clubs_total",)]


def test_documents_come_in_the_order_asked_and_unknown_ones_not_at_all() -> None:
    ids = [row["source_id"] for row in rows("sources")][7:3:-1]
    found = shipped("sources_cited", source_ids=[*ids, "no-such-source"])
    titles = {row["source_id"]: row["title"] or None for row in rows("sources")}
    assert pick(found, "source_id", "title") == [(name, titles[name]) for name in ids]
    assert pick(shipped("sources_cited", source_ids=None), "source_id") == [
        (name,) for name in sorted(titles)
    ]


def test_1336_follows_1533_and_1648_follows_1336() -> None:
    chain = pick(shipped("schemes"), "number", "follows_programme_id")
    assert chain == [("1533/QĐ-TTg", None), ("1336/QĐ-TTg", "1533-qd-ttg"), ("1648/QĐ-TTg", "1336-qd-ttg")]


def test_the_footer_counts_every_row_and_speaks_up_to_the_last_figure() -> None:
    (facts,) = shipped("build_facts")
    standing = [row for row in rows("figures") if not row["withdrawn_on"]]
    assert (facts["figures"], facts["sources"]) == (len(standing), len(rows("sources")))
    assert (facts["programmes"], facts["areas"]) == (len(rows("programmes")), len(rows("areas")))
    assert facts["data_to"] == max(day(row["as_of_to"]) for row in figures())
    assert facts["data_from"] == min(day(row["as_of_from"]) for row in figures())


def test_every_word_of_a_verdict_stands_in_the_table_in_the_order_of_a_legend() -> None:
    expected = [
        (row["state_id"], row["name_vi"], row["symbol"])
        for row in sorted(rows("verdict_states"), key=lambda row: int(row["rank"]))
    ]
    assert pick(shipped("verdict_words"), "state_id", "name_vi", "symbol") == expected


def test_names_are_searched_in_all_units_all_spellings_and_all_steps() -> None:
    fields = ("area_id", "name_vi", "name_en", "level", "type")
    assert pick(shipped("units_to_name"), *fields) == sorted(pick(rows("areas"), *fields))
    assert sorted(pick(shipped("spellings_of_units"), "name", "area_id", "kind")) == sorted(
        pick(rows("area_names"), "name", "area_id", "kind")
    )
    steps = [row for row in rows("area_changes") if row["to_area_id"] not in ("", None, row["from_area_id"])]
    assert sorted(pick(shipped("steps_of_units"), "from_area_id", "to_area_id", "kind")) == sorted(
        pick(steps, "from_area_id", "to_area_id", "kind")
    )
