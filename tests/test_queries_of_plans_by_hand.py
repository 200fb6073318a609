"""Queries of the planner: where a plan starts, the best pace ever reached, the units it is spread over."""

from __future__ import annotations

from datetime import date

import pytest

from tests.by_hand import TODAY, Row, areas, asked, day, figures, pick, provinces, rows, shipped
from tests.store import store

DAYS_PER_YEAR = 365.25


def total(area_id: str, value: float, as_of_to: str | None, **more: object) -> Row:
    return {"area_id": area_id, "value": value, "as_of_to": as_of_to, **more}


def best_by_hand(area: str) -> float | None:
    """The largest pace between an exact total and the nearest earlier one at least twelve months older."""
    told = {
        day(row["as_of_to"]): float(row["value"])
        for row in figures(area_id=area, indicator_id="clubs_total", scope="all", bound="exactly")
    }
    paces = []
    for later, value in told.items():
        limit = date(later.year - 1, later.month, 28 if (later.month, later.day) == (2, 29) else later.day)
        earlier = max((on for on in told if on <= limit), default=None)
        if earlier:
            paces.append((value - told[earlier]) * DAYS_PER_YEAR / (later - earlier).days)
    return max(paces, default=None)


PLACES = [
    "quang-ninh",
    "thanh-hoa",
    "ha-noi",
    "lai-chau",
    "hoa-binh",
    "lang-son",
    "viet-nam",
    "thai-nguyen",
    "ha-giang",
]


@pytest.mark.parametrize("area", PLACES)
def test_a_plan_starts_from_the_latest_total_and_knows_the_best_pace(area: str) -> None:
    (found,) = shipped("plan_start", area=area, seen_on=TODAY)
    told = figures(area_id=area, indicator_id="clubs_total", scope="all")
    last = max((row["as_of_to"] for row in told), default=None)
    assert (found["as_of"] and found["as_of"].isoformat()) == last
    assert found["value"] is None or found["value"] in {
        float(row["value"]) for row in told if row["as_of_to"] == last
    }
    expected = best_by_hand(area)
    assert found["best_pace_per_year"] == (None if expected is None else pytest.approx(expected))


def test_the_best_pace_of_quang_ninh_is_55_clubs_in_563_days() -> None:
    (found,) = shipped("plan_start", area="quang-ninh", seen_on=TODAY)
    assert (date(2022, 11, 4) - date(2021, 4, 20)).days == 563
    assert found["best_pace_per_year"] == pytest.approx(55 * DAYS_PER_YEAR / 563)
    assert (found["best_from_value"], found["best_to_value"], found["best_to_claim_id"]) == (110, 165, "f223")


def plan_start(figures: list[Row], seen_on: date = TODAY) -> Row:
    (found,) = asked(store(figures=figures), "plan_start", area="quang-ninh", seen_on=seen_on)
    return found


def test_two_figures_a_few_months_apart_show_no_pace() -> None:
    close = [total("quang-ninh", 110, "2021-04-20"), total("quang-ninh", 165, "2021-11-04")]
    assert plan_start(close)["best_pace_per_year"] is None
    later = [*close, total("quang-ninh", 170, "2022-04-20")]
    assert plan_start(later)["best_pace_per_year"] == pytest.approx(60 * DAYS_PER_YEAR / 365)


def test_a_rounded_figure_may_start_a_plan_but_shows_no_pace() -> None:
    told = [total("quang-ninh", 110, "2021-04-20"), total("quang-ninh", 200, "2023-04-20", bound="about")]
    found = plan_start(told)
    assert (found["value"], found["bound"], found["best_pace_per_year"]) == (200, "about", None)


def test_a_place_with_undated_totals_only_has_no_start() -> None:
    found = plan_start([total("quang-ninh", 110, None)])
    assert (found["value"], found["source_id"], found["undated"]) == (None, None, 1)


def test_a_later_figure_does_not_start_an_earlier_plan() -> None:
    told = [total("quang-ninh", 110, "2021-04-20"), total("quang-ninh", 165, "2022-11-04")]
    assert plan_start(told, date(2021, 12, 31))["value"] == 110


@pytest.mark.parametrize("area", ["thai-nguyen", "quang-ninh", "tuyen-quang-2025"])
def test_a_plan_is_spread_over_the_districts_of_the_last_day_on_which_they_existed(area: str) -> None:
    expected = {
        name
        for name, row in areas().items()
        if row["parent_id"] == area
        and (row["valid_from"] or "0") <= "2025-06-30" <= (row["valid_to"] or "9999")
    }
    found = shipped("units_for_plan", area=area, seen_on=TODAY)
    assert {row["area_id"] for row in found} == expected
    assert all(row["ended_on"] == date(2025, 6, 30) for row in found)


def test_before_the_reform_the_districts_have_not_ended() -> None:
    found = shipped("units_for_plan", area="thai-nguyen", seen_on=date(2024, 12, 31))
    assert {row["ended_on"] for row in found} == {None}
    told = {row["area_id"]: row["value"] for row in found if row["value"] is not None}
    assert sum(told.values()) == 183 and "thai-nguyen.dong-hy" not in told


@pytest.mark.parametrize(("seen_on", "units"), [(TODAY, 34), (date(2025, 6, 30), 63)])
def test_the_country_is_spread_over_the_provinces_of_the_day(seen_on: date, units: int) -> None:
    found = shipped("units_for_plan", area="viet-nam", seen_on=seen_on)
    assert {row["area_id"] for row in found} == provinces(units)


def test_the_rules_of_spreading_are_the_rows_of_their_table_in_its_order() -> None:
    expected = sorted(rows("spread_rules"), key=lambda row: int(row["rank"]))
    found = shipped("spread_rules")
    assert pick(found, "spread_id", "shares_by", "goes_to") == [
        (row["spread_id"], row["shares_by"], row["goes_to"]) for row in expected
    ]
