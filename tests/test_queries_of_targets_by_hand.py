"""Queries of promises: what plain Python finds in data/*.csv, and sums of provincial ones on small tables."""

from __future__ import annotations

from datetime import date

import pytest

from tests.by_hand import TODAY, Row, asked, pick, provinces, rows, shipped
from tests.store import store

DAYS_PER_YEAR = 365.25


def promise(
    target_id: str, area_id: str, value: float, due: str, start: str | None = None, **more: object
) -> Row:
    """A promise of new clubs of a scheme."""
    return {
        "target_id": target_id, "area_id": area_id, "indicator_id": "clubs_new", "scope": "scheme",
        "kind": "new", "value": value, "due": due, "period_start": start, **more,
    }  # fmt: skip


def total(area_id: str, value: float, as_of_to: str | None, **more: object) -> Row:
    return {"area_id": area_id, "value": value, "as_of_to": as_of_to, **more}


@pytest.mark.parametrize("area", ["viet-nam", "quang-ninh", "thai-nguyen", "ha-giang"])
def test_the_promises_of_a_place_are_the_rows_of_its_targets(area: str) -> None:
    expected = {
        row["target_id"]
        for row in rows("targets")
        if row["area_id"] == area or row["area_id"].startswith(area + ".")
    }
    found = shipped("promises_made", area=area, indicator=None, seen_on=TODAY, last_possible=False)
    assert {row["target_id"] for row in found} == expected


def test_every_promise_names_its_decision_and_a_source_that_tells_it() -> None:
    plans = {row["programme_id"]: row for row in rows("programmes")}
    targets = {row["target_id"]: row for row in rows("targets")}
    told = {(row["target_id"], row["source_id"]) for row in rows("target_claims")}
    found = shipped("promises_made", area=None, indicator=None, seen_on=TODAY, last_possible=False)
    assert {row["target_id"] for row in found} == set(targets)
    for row in found:
        plan = plans.get(targets[row["target_id"]]["programme_id"], {})
        assert (row["programme_number"] or "", row["issuer_vi"] or "") == (
            plan.get("number", ""),
            plan.get("issuer_vi", ""),
        )
        assert (row["target_id"], row["target_source_id"]) in told


def test_the_three_schemes_follow_each_other_and_ask_for_3200_3000_6000_and_12000_new_clubs() -> None:
    found = [
        row
        for row in shipped(
            "promises_made", area="viet-nam", indicator="clubs_new", seen_on=TODAY, last_possible=False
        )
        if row["status"] == "adopted"
    ]
    columns = ("programme_number", "target_value", "follows_target_id")
    assert pick(found, *columns) == [
        ("1533/QĐ-TTg", 3200, None),
        ("1336/QĐ-TTg", 3000, "viet-nam-clubs-new-2020"),
        ("1648/QĐ-TTg", 6000, "viet-nam-clubs-new-2025"),
        ("1648/QĐ-TTg", 12000, "viet-nam-clubs-new-2025"),
    ]
    assert found[0]["followed_by_target_id"] == "viet-nam-clubs-new-2025"


def test_the_pace_of_a_plan_is_its_whole_increase_over_its_whole_period() -> None:
    found = {
        row["target_id"]: row
        for row in shipped("promises_made", area=None, indicator=None, seen_on=TODAY, last_possible=False)
    }
    days = (date(2030, 12, 31) - date(2025, 8, 1)).days
    national = found["viet-nam-clubs-new-2030"]["pace_of_plan_per_year"]
    assert national == pytest.approx(6000 * DAYS_PER_YEAR / days)
    days = (date(2030, 12, 31) - date(2025, 11, 13)).days
    tuyen_quang = found["tuyen-quang-2025-clubs-total-2030"]["pace_of_plan_per_year"]
    assert tuyen_quang == pytest.approx((200 - 135) * DAYS_PER_YEAR / days)


def test_new_clubs_become_a_total_only_from_a_base_that_the_plan_states() -> None:
    stated = {
        row["target_id"]: row["baseline_figure_id"]
        for row in rows("targets")
        if row["kind"] == "new" and row["baseline_figure_id"]
    }
    values = {row["figure_id"]: float(row["value"]) for row in rows("figures")}
    found = shipped("promises_made", area=None, indicator=None, seen_on=TODAY, last_possible=False)
    converted = {row["target_id"]: row for row in found if row["as_total_value"] is not None}
    assert set(converted) == set(stated)
    for target_id, row in converted.items():
        assert row["as_total_value"] == values[stated[target_id]] + row["target_value"]


def test_a_promise_is_not_known_before_it_was_made() -> None:
    found = shipped(
        "promises_made",
        area="viet-nam",
        indicator="clubs_new",
        seen_on=date(2020, 8, 30),
        last_possible=False,
    )
    assert pick(found, "target_id") == [("viet-nam-clubs-new-2020",)]


def test_each_source_of_a_promise_has_its_wording_and_the_one_that_differs_says_so() -> None:
    expected = {
        row["source_id"] for row in rows("target_claims") if row["target_id"] == "hoa-binh-clubs-new-2025"
    }
    found = shipped("wordings_of_promise", target="hoa-binh-clubs-new-2025", seen_on=None)
    assert {row["source_id"] for row in found} == expected
    differing = {(row["bound"], row["scope_printed"]) for row in found if row["differs"]}
    assert differing == {("exactly", "total"), ("exactly", "new")}


def test_the_article_that_misprints_the_year_of_1336_is_marked() -> None:
    found = shipped("citations_of_decision", programme="1336-qd-ttg", seen_on=date(2022, 12, 31))
    assert len(found) == sum(row["programme_id"] == "1336-qd-ttg" for row in rows("programme_citations"))
    assert [row["date_printed"] for row in found if row["differs"]] == ["31/8/2021"]
    dated = {row["source_id"]: row["published"] for row in rows("sources")}
    later = {row["source_id"] for row in found if dated[row["source_id"]] > "2022-12-31"}
    assert {row["source_id"] for row in found if row["is_later"]} == later


SUMS = {
    # Ninh Bình 45 + 28, Lai Châu 4 + 7 + 7 + 7, Bắc Ninh, Quảng Bình 20 and 60,
    # Thừa Thiên Huế (of 2020), Bình Thuận, Hà Giang, Sơn La 10 + 20
    "viet-nam-clubs-new-2020": (73 + 25 + 24 + 20 + 60 + 10 + 4 + 30 + 30, 8, 63, 3200),
    "viet-nam-clubs-new-2025": (400 + 85 + 80 + 75 + 30 + 50, 6, 63, 3000),
    "viet-nam-clubs-new-2030": (40, 1, 34, 6000),
    "viet-nam-clubs-new-2035": (70, 1, 34, 12000),
}


@pytest.mark.parametrize("target", SUMS)
def test_the_provinces_promises_are_summed_with_their_coverage(target: str) -> None:
    found = [row for row in shipped("provincial_promises", seen_on=TODAY) if row["target_id"] == target]
    known, told, of, wanted = SUMS[target]
    columns = ("known_sum", "provinces_known", "provinces", "unassigned")
    assert set(pick(found, *columns)) == {(known, told, of, wanted - known)}
    assert {row["area_id"] for row in found} == provinces(of)
    assert sum(row["promised"] or 0 for row in found) == known


def test_totals_donor_clubs_drafts_and_sums_of_plans_are_not_added() -> None:
    found = shipped("provincial_promises", seen_on=TODAY)
    used = {name for row in found for name in row["promise_ids"] or []}
    targets = {row["target_id"]: row for row in rows("targets")}
    assert {(targets[name]["kind"], targets[name]["scope"], targets[name]["status"]) for name in used} == {
        ("new", "scheme", "adopted")
    }
    beside = {(row["area_id"], row["of_another_kind"]) for row in found if row["of_another_kind"] is not None}
    assert ("tuyen-quang", 34) in beside and ("tuyen-quang-2025", 200) in beside


NATIONAL = promise("country", "viet-nam", 100, "2025-12-31", "2020-09-01")


def sums(**tables: list[Row]) -> list[Row]:
    return asked(store(**tables), "provincial_promises", seen_on=TODAY)


def test_a_longer_promise_of_a_place_swallows_those_within_it() -> None:
    steps = [
        promise("all", "quang-ninh", 70, "2025-12-31", "2021-01-01"),
        promise("step", "quang-ninh", 40, "2023-12-31", "2021-01-01"),
        promise("late", "quang-ninh", 30, "2025-12-31", "2024-01-01"),
    ]
    assert pick(sums(targets=[NATIONAL, *steps]), "promised", "promise_ids") == [(70, ["all"])]


def test_periods_that_follow_each_other_are_added() -> None:
    phases = [
        promise("first", "quang-ninh", 45, "2022-12-31", "2021-01-01"),
        promise("second", "quang-ninh", 28, "2025-12-31", "2023-01-01"),
    ]
    assert pick(sums(targets=[NATIONAL, *phases]), "promised") == [(73,)]


def test_a_promise_that_begins_before_or_ends_after_the_national_one_is_left_out() -> None:
    outside = [
        promise("before", "quang-ninh", 45, "2025-12-31", "2019-01-01"),
        promise("after", "lai-chau", 28, "2030-12-31", "2021-01-01"),
    ]
    assert pick(sums(targets=[NATIONAL, *outside]), "promised", "known_sum", "unassigned") == [
        (None, None, 100),
        (None, None, 100),
    ]


def test_a_place_of_both_maps_is_counted_once() -> None:
    both: list[Row] = [
        {"area_id": "old", "valid_to": "2025-06-30"},
        {"area_id": "new", "valid_from": "2025-07-01"},
    ]
    told = [
        promise("a", "old", 30, "2025-12-31", "2021-01-01"),
        promise("b", "new", 30, "2025-12-31", "2025-07-01"),
    ]
    found = sums(areas=both, targets=[NATIONAL, *told])
    assert pick(found, "area_id", "promised", "provinces") == [("old", 30, 1)]


def test_one_floor_makes_the_sum_a_floor() -> None:
    told = [
        promise("a", "quang-ninh", 30, "2025-12-31", "2021-01-01", bound="at_least"),
        promise("b", "lai-chau", 20, "2025-12-31", "2021-01-01"),
    ]
    assert set(pick(sums(targets=[NATIONAL, *told]), "known_sum", "known_bound")) == {(50, "at_least")}
