"""Queries that rank provinces by pace: against plain Python, and where wording leaves a rank open."""

from __future__ import annotations

from datetime import date
from typing import Any

import duckdb
import pytest

from tests.by_hand import TODAY, asked, pick, shipped
from tests.comparison_reference import (
    DAYS_PER_YEAR,
    EXAMPLE,
    OPEN,
    REGIONS,
    find_pace,
    in_region,
    rank,
    rule,
    small,
)


def grown(ids: list[str], units: int = 63, months: int | None = None, seen_on: date = TODAY) -> list[Any]:
    wanted = {"areas": ids, "units": units, "months": months, "seen_on": seen_on}
    return shipped("growth_of_areas", **wanted, last_possible=True)


@pytest.mark.parametrize("units", [63, 34])
@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("months", [None, 24, 600])
def test_the_ranks_of_a_region_are_those_worked_out_from_the_rows(
    region: str, units: int, months: int | None
) -> None:
    found = {row["area_id"]: row for row in grown(in_region(region, units), units, months)}
    allowed = months or rule("league_max_age_months")
    paces = {area: find_pace(area, allowed, TODAY) for area in found}
    ranked = {area: pace for area, pace in paces.items() if not isinstance(pace, str)}
    assert {area: row["left_out"] for area, row in found.items() if row["left_out"]} == {
        area: why for area, why in paces.items() if isinstance(why, str)
    }
    assert {
        area: (row["pace_rank"], row["pace_rank_to"]) for area, row in found.items() if row["pace_rank"]
    } == rank(ranked)
    for area, (low, high) in ranked.items():
        assert found[area]["pace_low"] == (None if low == -OPEN else pytest.approx(low))
        assert found[area]["pace_high"] == (None if high == OPEN else pytest.approx(high))


def test_quang_ninh_grew_faster_than_lai_chau_and_thai_nguyen_cannot_be_compared() -> None:
    found = {row["area_id"]: row for row in grown(EXAMPLE) if row["is_compared"]}
    of_quang_ninh = (165 - 110) * DAYS_PER_YEAR / (date(2022, 11, 4) - date(2021, 4, 20)).days
    # at least 11 at the end of 2018: the 0 of 2017 is withdrawn
    of_lai_chau = (61 - 11) * DAYS_PER_YEAR / (date(2025, 8, 31) - date(2018, 12, 31)).days
    assert found["quang-ninh"]["pace_per_year"] == pytest.approx(of_quang_ninh)
    assert found["lai-chau"]["pace_per_year"] == pytest.approx(of_lai_chau)
    assert pick(found.values(), "area_id", "among_rank", "left_out") == [
        ("quang-ninh", 1, None),
        ("lai-chau", 2, None),
        ("thai-nguyen", None, "one_figure"),
    ]


def test_the_share_of_the_planned_increase_is_that_of_the_province_page() -> None:
    for row in grown(["quang-ninh", "thanh-hoa", "hoa-binh"]):
        (verdict,) = shipped(
            "headline_of_places",
            units=None,
            indicator="clubs_total",
            area=row["area_id"],
            seen_on=TODAY,
            last_possible=True,
        )
        if row["share_pct"] is not None:
            assert row["share_pct"] == verdict["increase_share_pct"]
            assert row["share_as_of"] == verdict["now_as_of"]


def test_thanh_hoa_counts_from_the_800_of_its_plan_towards_1200() -> None:
    (row,) = [row for row in grown(["thanh-hoa"]) if row["is_compared"]]
    assert (row["start_value"], row["last_value"], row["is_plan_baseline"]) == (800, 884, True)
    assert (row["target_total"], row["target_baseline"]) == (1200, 800)


def test_every_province_of_a_region_is_ranked_or_left_out_with_a_reason() -> None:
    for row in grown(EXAMPLE):
        assert (row["pace_rank"] is None) == (row["left_out"] is not None)


def test_a_province_of_other_boundaries_is_compared_and_not_ranked() -> None:
    found = {row["area_id"]: row for row in grown(["hoa-binh", "lai-chau"], units=34)}
    assert found["hoa-binh"]["pace_per_year"] is not None and found["hoa-binh"]["pace_rank"] is None
    assert not found["hoa-binh"]["is_on_units"] and found["lai-chau"]["pace_rank"] == 2


def ranks(connection: duckdb.DuckDBPyConnection, months: int | None = None) -> dict[str, Any]:
    names = [name for (name,) in connection.execute("select area_id from tiles").fetchall()]
    found = asked(
        connection, "growth_of_areas", areas=names, units=63, months=months, seen_on=date(2024, 1, 1),
        last_possible=True,
    )  # fmt: skip
    return {row["area_id"]: (row["pace_rank"], row["pace_rank_to"]) for row in found}


def test_provinces_whose_rounding_overlaps_share_a_rank() -> None:
    start = [(area, 100, "exactly", "2021-01-01") for area in ("a", "b", "c")]
    last = [("a", 200, "about", "2023-01-01"), ("b", 205, "exactly", "2023-01-01")]
    far = [("c", 150, "exactly", "2023-01-01")]
    assert ranks(small(*start, *last, *far)) == {"a": (1, 2), "b": (1, 2), "c": (3, 3)}


def test_a_floor_at_the_end_may_be_the_first_and_one_at_the_start_the_last() -> None:
    start = [("a", 100, "exactly", "2021-01-01"), ("b", 100, "exactly", "2021-01-01")]
    open_end = [("a", 150, "at_least", "2023-01-01"), ("b", 180, "exactly", "2023-01-01")]
    assert ranks(small(*start, *open_end)) == {"a": (1, 2), "b": (1, 2)}
    open_start = [("a", 100, "over", "2021-01-01"), ("b", 100, "exactly", "2021-01-01")]
    ends = [("a", 150, "exactly", "2023-01-01"), ("b", 180, "exactly", "2023-01-01")]
    assert ranks(small(*open_start, *ends)) == {"a": (2, 2), "b": (1, 1)}


def test_nearly_is_just_below_and_never_surely_equal() -> None:
    start = [("a", 100, "exactly", "2021-01-01"), ("b", 100, "exactly", "2021-01-01")]
    ends = [("a", 200, "nearly", "2023-01-01"), ("b", 200, "exactly", "2023-01-01")]
    assert ranks(small(*start, *ends)) == {"a": (2, 2), "b": (1, 1)}


def test_a_figure_older_than_the_chosen_months_has_no_rank() -> None:
    connection = small(("a", 10, "exactly", "2020-01-01"), ("a", 20, "exactly", "2022-01-01"))
    assert ranks(connection, 24) == {"a": (1, 1)}
    assert ranks(connection, 23) == {"a": (None, None)}


def test_two_figures_that_may_lie_less_than_a_year_apart_give_no_rank() -> None:
    assert ranks(small(("a", 10, "exactly", "2022-01-01"), ("a", 20, "exactly", "2022-12-31"))) == {
        "a": (None, None)
    }
    assert ranks(small(("a", 10, "exactly", "2022-01-01"), ("a", 20, "exactly", "2023-01-01"))) == {
        "a": (1, 1)
    }
