"""The queries that set provinces beside each other give what plain Python finds in data/*.csv."""

from __future__ import annotations

import math
from calendar import monthrange
from datetime import date
from typing import Any, NamedTuple

import duckdb
import pytest

from tests.by_hand import TODAY, areas, asked, day, figures, pick, provinces, rows, shipped
from tests.store import store

REGIONS = [row["region_id"] for row in rows("regions")]
EXAMPLE = ["quang-ninh", "thai-nguyen", "lai-chau"]
DAYS_PER_YEAR = 365.25
OPEN = math.inf


def rule(name: str) -> float:
    return next(float(row["value"]) for row in rows("verdict_rules") if row["rule_id"] == name)


class Total(NamedTuple):
    """A dated total of all clubs with the ends between which it surely lies."""

    figure_id: str
    value: float
    low: float
    high: float
    first: date
    last: date


def read_total(row: dict[str, str]) -> Total:
    value, bound, share = float(row["value"]), row["bound"], rule("about_within_pct") / 100
    high = float(row["value_high"] or value)
    ends = {
        "at_least": (value, OPEN),
        "over": (value, OPEN),
        "about": (value * (1 - share), value * (1 + share)),
        "nearly": (value * (1 - share), value - rule("nearly_below")),
    }.get(bound, (value, high))
    return Total(row["figure_id"], value, *ends, day(row["as_of_from"]), day(row["as_of_to"]))


def totals_of(area: str) -> list[Total]:
    """By day; of two about one day the values are alike in the shipped data."""
    found = figures(indicator_id="clubs_total", scope="all", area_id=area)
    return sorted((read_total(row) for row in found), key=lambda total: total.last)


def find_start(area: str, totals: list[Total]) -> Total:
    """The plan's baseline where something was counted since, else the first total."""
    baselines = {row["baseline_figure_id"] for row in rows("targets") if row["area_id"] == area}
    stated = [total for total in totals if total.figure_id in baselines and total.last < totals[-1].last]
    return stated[0] if stated else totals[0]


def add_months(start: date, months: int) -> date:
    """The same day of another month, or its last day where it is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def find_pace(area: str, months: float, seen_on: date) -> tuple[float, float] | str:
    """Least and most clubs a year, or why there is no pace to compare."""
    totals = totals_of(area)
    if not totals:
        undated = [r for r in rows("figures") if (r["area_id"], r["indicator_id"]) == (area, "clubs_total")]
        return "undated" if any(r["scope"] == "all" and not r["as_of_to"] for r in undated) else "no_figure"
    start, last = find_start(area, totals), totals[-1]
    if start is last:
        return "one_figure"
    if last.first < add_months(start.last, int(rule("growth_min_months"))):
        return "too_close"
    if add_months(last.last, int(months)) < seen_on:
        return "too_old"
    long, short = (last.last - start.first).days, (last.first - start.last).days
    ends = (last.low - start.high, last.high - start.low)
    least = ends[0] / (short if ends[0] < 0 else long)
    most = ends[1] / (long if ends[1] < 0 else short)
    return least * DAYS_PER_YEAR, most * DAYS_PER_YEAR


def rank(paces: dict[str, tuple[float, float]]) -> dict[str, tuple[int, int]]:
    """Best and worst rank: only what surely lies above or below counts."""
    return {
        area: (
            1 + sum(other[0] > high for other in paces.values()),
            len(paces) - sum(other[1] < low for other in paces.values()),
        )
        for area, (low, high) in paces.items()
    }


def grown(ids: list[str], units: int = 63, months: int | None = None, seen_on: date = TODAY) -> list[Any]:
    wanted = {"areas": ids, "units": units, "months": months, "seen_on": seen_on}
    return shipped("growth_of_areas", **wanted, last_possible=True)


def in_region(region: str, units: int) -> list[str]:
    return [area for area in sorted(provinces(units)) if areas()[area]["region_id"] == region]


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
    of_lai_chau = (34 - 0) * DAYS_PER_YEAR / (date(2022, 12, 2) - date(2017, 4, 5)).days
    assert found["quang-ninh"]["pace_per_year"] == pytest.approx(of_quang_ninh)
    assert found["lai-chau"]["pace_per_year"] == pytest.approx(of_lai_chau)
    assert pick(found.values(), "area_id", "among_rank", "left_out") == [
        ("quang-ninh", 1, None),
        ("lai-chau", 2, None),
        ("thai-nguyen", None, "one_figure"),
    ]


def test_the_share_of_the_planned_increase_is_that_of_the_province_page() -> None:
    for row in grown(["quang-ninh", "thanh-hoa", "hoa-binh"]):
        (verdict,) = shipped("place_verdict", area=row["area_id"], seen_on=TODAY, last_possible=True)
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


def small(*totals: tuple[str, float, str, str], **more: Any) -> duckdb.DuckDBPyConnection:
    """A region of provinces with (area, value, bound, day)."""
    names = sorted({area for area, *_ in totals})
    return store(
        areas=[{"area_id": name, "region_id": "a-region"} for name in names],
        regions=[{"region_id": "a-region"}],
        tiles=[{"area_id": name} for name in names],
        figures=[
            {"area_id": area, "value": value, "bound": bound, "as_of_to": on}
            for area, value, bound, on in totals
        ],
        **more,
    )


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


def test_a_start_of_0_has_no_multiples_so_the_first_total_above_it_is_the_base() -> None:
    found = since(["lai-chau"])
    assert pick(found, "value", "base_value", "is_later_base") == [
        (11, 11, True),
        (18, 11, True),
        (34, 11, True),
    ]
    assert pick(found, "times_low", "times_high")[-1] == (None, 34 / 11)  # of a base of at least 11
    assert found[0]["began_on"] == date(2017, 4, 5)


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
        date(2016, 12, 31),
        date(2022, 12, 31),
    )
    nothing = shipped("totals_on_two_dates", areas=["an-giang"], since=None, until=None, seen_on=TODAY)
    assert pick(nothing, "since", "until", "has_both") == [(None, None, False)]
