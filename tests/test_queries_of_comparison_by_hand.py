"""Queries that compare provinces: which, from which start, per club, and between two dates."""

from __future__ import annotations

from datetime import date
from typing import Any

import duckdb
import pytest

from tests.by_hand import TODAY, asked, figures, pick, provinces, shipped
from tests.comparison_reference import (
    DAYS_PER_YEAR,
    EXAMPLE,
    REGIONS,
    Total,
    add_months,
    find_start,
    in_region,
    rule,
    small,
    totals_of,
)
from tests.store import store


def compare(connection: duckdb.DuckDBPyConnection | None = None, **given: Any) -> list[tuple[Any, ...]]:
    params = {"areas": None, "region": None, "units": 63, "example": EXAMPLE, "seen_on": TODAY, **given}
    found = (
        shipped("areas_to_compare", **params)
        if connection is None
        else asked(connection, "areas_to_compare", **params)
    )
    return pick(found, "area_id", "chosen_by")


def test_the_provinces_asked_for_stand_in_their_order() -> None:
    assert compare(areas=["thai-nguyen", "an-giang-2025"]) == [
        ("thai-nguyen", "areas"),
        ("an-giang-2025", "areas"),
    ]
    assert compare(areas=["viet-nam"]) == []


@pytest.mark.parametrize("units", [63, 34])
@pytest.mark.parametrize("region", REGIONS)
def test_a_region_brings_all_its_provinces(region: str, units: int) -> None:
    assert sorted(area for area, _ in compare(region=region, units=units)) == in_region(region, units)
    named = compare(region=region, units=units, areas=["ca-mau"])
    assert {area for area, _ in named} == {*in_region(region, units), "ca-mau"}


def test_without_a_choice_the_example_stands_and_where_it_has_no_figure_those_with_most_totals() -> None:
    assert compare() == [(area, "example") for area in EXAMPLE]
    few = small(("a", 1, "exactly", "2021-01-01"), ("b", 1, "exactly", "2021-01-01"),
                ("b", 2, "exactly", "2022-01-01"), ("c", 1, "exactly", "2030-01-01"))  # fmt: skip
    assert compare(few) == [("a", "most_totals"), ("b", "most_totals")]
    assert compare(store()) == []


def since(ids: list[str]) -> list[Any]:
    return shipped("growth_since_start", areas=ids, seen_on=TODAY, last_possible=True)


def test_a_province_grows_in_multiples_of_its_own_start_by_years_since_its_plan() -> None:
    first, last = since(["quang-ninh"])
    assert (first["times"], last["times"]) == (1, 165 / 110)
    years = [(on - first["began_on"]).days / DAYS_PER_YEAR for on in (first["as_of"], last["as_of"])]
    assert [first["years_since"], last["years_since"]] == pytest.approx(years)


def test_a_withdrawn_0_is_no_start_so_the_first_total_is_the_base() -> None:
    found = since(["lai-chau"])
    assert pick(found, "value", "base_value", "is_later_base") == [
        (11, 11, False),
        (18, 11, False),
        (34, 11, False),
        (61, 11, False),
    ]
    assert pick(found, "times_low", "times_high")[-1] == (None, 61 / 11)  # of a base of at least 11
    assert found[0]["began_on"] == date(2017, 4, 5)


def test_a_start_of_0_has_no_multiples_so_the_first_total_above_it_is_the_base() -> None:
    totals = {"start": (0, "2017-04-05"), "first": (11, "2018-12-31"), "last": (61, "2025-08-31")}
    connection = store(
        areas=[{"area_id": "lai-chau", "level": "province"}],
        tiles=[{"area_id": "lai-chau", "units": "63", "kind": "province"}],
        programmes=[{"programme_id": "plan", "area_id": "lai-chau", "period_start": "2017-04-05"}],
        figures=[
            {"figure_id": name, "area_id": "lai-chau", "value": value, "as_of_to": day}
            for name, (value, day) in totals.items()
        ],
        targets=[
            {
                "target_id": "goal", "area_id": "lai-chau", "kind": "total", "value": 80, "due": "2030-12-31",
                "programme_id": "plan", "baseline_figure_id": "start",
            }
        ],
    )  # fmt: skip
    found = asked(connection, "growth_since_start", areas=["lai-chau"], seen_on=TODAY, last_possible=True)
    assert pick(found, "value", "base_value", "is_later_base") == [(11, 11, True), (61, 11, True)]


@pytest.mark.parametrize("area", ["quang-ninh", "lai-chau", "thanh-hoa", "ha-noi", "thai-nguyen"])
def test_a_line_has_the_totals_from_its_start_on(area: str) -> None:
    totals = totals_of(area)
    start = find_start(area, totals)
    expected = [total.value for total in totals if total.last >= start.last and total.value > 0]
    assert [row["value"] for row in since([area])] == expected


def test_members_per_club_come_from_one_source_and_day() -> None:
    ids = sorted(provinces(63))
    found = {row["area_id"]: row for row in shipped("members_per_club_of_areas", areas=ids, seen_on=TODAY)}
    assert sorted(found) == ids
    clubs = {
        (row["area_id"], row["as_of_to"], row["source_id"]): row
        for row in figures(indicator_id="clubs_total", scope="all")
    }
    expected = {}
    for row in sorted(figures(indicator_id="members_total", scope="all"), key=lambda r: r["as_of_to"]):
        beside = clubs.get((row["area_id"], row["as_of_to"], row["source_id"]))
        if beside and row["area_id"] in ids:
            expected[row["area_id"]] = float(row["value"]) / float(beside["value"])
    assert {area: row["value"] for area, row in found.items() if row["value"] is not None} == pytest.approx(
        expected
    )
    assert (found["lai-chau"]["standard_min"], found["lai-chau"]["standard_max"]) == (50, 70)
    assert (found["lai-chau"]["high"], found["thai-nguyen"]["high"]) == (
        None,
        8325 / 192,
    )  # over 1,000; exactly


def near(area: str, on: date) -> Total | None:
    months = int(rule("near_date_within_months"))
    told = [t for t in totals_of(area) if add_months(on, -months) <= t.last <= add_months(on, months)]
    return min(told, key=lambda total: (abs((total.last - on).days), -total.last.toordinal()), default=None)


@pytest.mark.parametrize(
    "dates",
    [
        (date(2020, 12, 31), date(2022, 12, 31)),
        (date(2019, 6, 30), date(2022, 12, 31)),
        (date(2021, 11, 28), date(2025, 1, 1)),
    ],
)
def test_two_dates_need_two_figures_each_near_its_date(dates: tuple[date, date]) -> None:
    ids = sorted(provinces(63))
    found = shipped("totals_on_two_dates", areas=ids, since=dates[0], until=dates[1], seen_on=TODAY)
    assert len(found) == len(ids)
    for row in found:
        earlier, later = (near(row["area_id"], on) for on in dates)
        assert row["since_value"] == (earlier.value if earlier else None), row["area_id"]
        assert row["until_value"] == (later.value if later else None), row["area_id"]
        assert row["has_both"] == (earlier is not None and later is not None and earlier != later)


def test_one_figure_cannot_speak_for_two_dates() -> None:
    found = shipped(
        "totals_on_two_dates",
        areas=["quang-ninh"],
        since=date(2022, 9, 1),
        until=date(2022, 12, 1),
        seen_on=TODAY,
    )
    assert pick(found, "since_value", "until_value", "has_both") == [(165, 165, False)]


def test_without_dates_the_two_ends_of_years_that_most_provinces_have_are_chosen() -> None:
    ids = ["quang-ninh", "lai-chau", "thai-nguyen"]
    (first, *_) = shipped("totals_on_two_dates", areas=ids, since=None, until=None, seen_on=TODAY)
    assert (first["area_id"], first["since"], first["until"]) == (
        "lai-chau",
        date(2018, 12, 31),
        date(2025, 12, 31),
    )
    nothing = shipped("totals_on_two_dates", areas=["an-giang"], since=None, until=None, seen_on=TODAY)
    assert pick(nothing, "since", "until", "has_both") == [(None, None, False)]
