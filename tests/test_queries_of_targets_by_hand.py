"""What was promised by which decision, what the provinces promised of it, and where a plan can start."""

from __future__ import annotations

from datetime import date

import pytest

from tests.by_hand import TODAY, Row, areas, asked, day, figures, pick, provinces, rows, shipped
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
    found = shipped("promises_made", area=area, indicator=None, seen_on=TODAY)
    assert {row["target_id"] for row in found} == expected


def test_every_promise_names_its_decision_and_a_source_that_tells_it() -> None:
    plans = {row["programme_id"]: row for row in rows("programmes")}
    targets = {row["target_id"]: row for row in rows("targets")}
    told = {(row["target_id"], row["source_id"]) for row in rows("target_claims")}
    found = shipped("promises_made", area=None, indicator=None, seen_on=TODAY)
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
        for row in shipped("promises_made", area="viet-nam", indicator="clubs_new", seen_on=TODAY)
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
        row["target_id"]: row for row in shipped("promises_made", area=None, indicator=None, seen_on=TODAY)
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
    found = shipped("promises_made", area=None, indicator=None, seen_on=TODAY)
    converted = {row["target_id"]: row for row in found if row["as_total_value"] is not None}
    assert set(converted) == set(stated)
    for target_id, row in converted.items():
        assert row["as_total_value"] == values[stated[target_id]] + row["target_value"]


def test_a_promise_is_not_known_before_it_was_made() -> None:
    found = shipped("promises_made", area="viet-nam", indicator="clubs_new", seen_on=date(2020, 8, 30))
    assert pick(found, "target_id") == [("viet-nam-clubs-new-2020",)]


def test_each_source_of_a_promise_has_its_wording_and_the_one_that_differs_says_so() -> None:
    expected = {
        row["source_id"] for row in rows("target_claims") if row["target_id"] == "hoa-binh-clubs-new-2025"
    }
    found = shipped("wordings_of_promise", target="hoa-binh-clubs-new-2025")
    assert {row["source_id"] for row in found} == expected
    differing = {(row["bound"], row["scope_printed"]) for row in found if row["differs"]}
    assert differing == {("exactly", "total"), ("exactly", "new")}


def test_the_article_that_misprints_the_year_of_1336_is_marked() -> None:
    found = shipped("citations_of_decision", programme="1336-qd-ttg")
    assert len(found) == sum(row["programme_id"] == "1336-qd-ttg" for row in rows("programme_citations"))
    assert [row["date_printed"] for row in found if row["differs"]] == ["31/8/2021"]


SUMS = {
    # Ninh Bình 45 + 28, Lai Châu 4 + 7 + 7 + 7, Bắc Ninh, Quảng Bình (of 2018), Thừa Thiên Huế (of 2020)
    "viet-nam-clubs-new-2020": (45 + 28 + 4 + 7 + 7 + 7 + 24 + 20 + 10, 5, 63, 3200),
    "viet-nam-clubs-new-2025": (400 + 85 + 80 + 75 + 30, 5, 63, 3000),
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
