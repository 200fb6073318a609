"""Queries around districts: merged parts, series, other indicators, club sizes, promises, findings."""

from __future__ import annotations

from datetime import date

import pytest

from tests.by_hand import TODAY, Row, areas, asked, pick, rows, shipped
from tests.store import store

CLUBS = {"indicator": "clubs_total", "seen_on": TODAY}


def claim(area_id: str, value: float, as_of_to: str | None = "2023-12-07", **more: object) -> Row:
    return {"area_id": area_id, "value": value, "as_of_to": as_of_to, **more}


def level_of(area_id: str) -> str:
    return areas()[area_id]["level"]


def is_in_a_district(area_id: str) -> bool:
    """Districts and their communes; a commune of today lies in none."""
    is_commune = level_of(area_id) == "commune"
    return level_of(areas()[area_id]["parent_id"] if is_commune else area_id) == "district"


def all_provinces() -> list[str]:
    return sorted({row["parent_id"] for row in areas().values() if row["level"] == "district"})


def test_a_merged_province_leads_to_its_old_parts_and_one_that_stayed_to_none() -> None:
    found = {row["area_id"]: row for row in shipped("provinces_with_districts", seen_on=TODAY)}
    merged = {
        row["from_area_id"]: row["to_area_id"] for row in rows("area_changes") if row["kind"] == "merge"
    }
    assert {one: row["merged_into_id"] for one, row in found.items()} == {
        one: merged.get(one) for one in found
    }
    assert found["thai-nguyen"]["merged_into_id"] == "thai-nguyen-2025"


def test_the_series_of_districts_holds_each_shown_figure_of_each_day() -> None:
    found = shipped("series_of_districts", areas=["tuyen-quang"], districts=None, scope="all", **CLUBS)
    told = [
        (row["area_id"], float(row["value"]), row["as_of_to"] or None)
        for row in rows("figures")
        if row["area_id"].startswith("tuyen-quang.") and row["indicator_id"] == "clubs_total"
    ]
    assert sorted(
        (row["area_id"], row["value"], row["as_of"] and str(row["as_of"])) for row in found
    ) == sorted(told, key=str)


def test_the_series_is_narrowed_by_district_scope_and_day() -> None:
    told = [
        claim("lai-chau.sin-ho", 2, "2022-01-01"),
        claim("lai-chau.sin-ho", 3, "2024-01-01"),
        claim("lai-chau.sin-ho", 9, "2022-01-01", scope="donor"),
        claim("lai-chau.tam-duong", 8, "2022-01-01"),
    ]
    found = asked(
        store(figures=told), "series_of_districts", areas=["lai-chau"], districts=["lai-chau.sin-ho"],
        indicator="clubs_total", scope="all", seen_on=date(2023, 1, 1),
    )  # fmt: skip
    assert pick(found, "area_id", "value") == [("lai-chau.sin-ho", 2)]


def test_the_latest_figure_of_each_indicator_of_districts_and_communes() -> None:
    found = shipped("figures_of_districts", areas=all_provinces(), districts=None, seen_on=TODAY)
    told = [row for row in rows("figures") if is_in_a_district(row["area_id"]) and not row["withdrawn_on"]]
    keys = {(row["area_id"], row["indicator_id"], row["scope"], row["programme_id"]) for row in told}
    assert {
        (row["area_id"], row["indicator_id"], row["scope"], row["programme_id"] or "") for row in found
    } == keys
    assert len(found) == len(keys)
    by_claim = {row["figure_id"]: row for row in told}
    assert all(row["value"] == float(by_claim[row["claim_id"]]["value"]) for row in found)
    assert {row["area_id"]: row["district_id"] for row in found if row["level"] == "commune"} == {
        row["area_id"]: areas()[row["area_id"]]["parent_id"]
        for row in told
        if level_of(row["area_id"]) == "commune"
    }


def test_a_dated_figure_comes_before_an_undated_one_and_districts_narrow() -> None:
    told = [
        claim("lai-chau.sin-ho", 2, None), claim("lai-chau.sin-ho", 3), claim("lai-chau.tam-duong", 8),
        claim("lai-chau.sin-ho.pa-tan", 1),
    ]  # fmt: skip
    found = asked(
        store(figures=told), "figures_of_districts", areas=["lai-chau"], districts=["lai-chau.sin-ho"],
        seen_on=TODAY,
    )  # fmt: skip
    assert pick(found, "area_id", "value") == [("lai-chau.sin-ho", 3), ("lai-chau.sin-ho.pa-tan", 1)]


def test_members_per_club_of_pho_yen_and_krong_no_by_hand() -> None:
    found = shipped(
        "club_size_of_districts", areas=["thai-nguyen", "dak-nong"], districts=None, seen_on=TODAY
    )
    columns = ("area_id", "per_club", "per_club_bound", "position")
    assert pick(found, *columns) == [
        ("dak-nong.krong-no", round(539 / 9, 1), "exactly", "within"),
        ("dak-nong.krong-no", round(541e6 / 9, -5), "over", None),
        ("thai-nguyen.pho-yen", round(3570 / 57, 1), "exactly", "within"),
    ]


@pytest.mark.parametrize(
    ("members", "bound", "clubs_bound", "expected"),
    [
        (490, "exactly", "exactly", (49, "exactly", "below")),
        (500, "exactly", "exactly", (50, "exactly", "within")),
        (700, "exactly", "exactly", (70, "exactly", "within")),
        (710, "exactly", "exactly", (71, "exactly", "above")),
        (490, "over", "exactly", (49, "over", None)),
        (500, "at_least", "exactly", (50, "at_least", "reached")),
        (600, "exactly", "about", (60, "about", "within")),
    ],
)
def test_a_club_size_is_as_sure_as_its_two_figures(
    members: float, bound: str, clubs_bound: str, expected: tuple[float, str, str | None]
) -> None:
    told = [
        claim("lai-chau.sin-ho", members, indicator_id="members_total", bound=bound),
        claim("lai-chau.sin-ho", 10, bound=clubs_bound),
    ]
    found = asked(
        store(figures=told), "club_size_of_districts", areas=["lai-chau"], districts=None, seen_on=TODAY
    )
    assert pick(found, "per_club", "per_club_bound", "position") == [expected]


def test_members_of_one_source_are_never_divided_by_clubs_of_another() -> None:
    told = [
        claim("lai-chau.sin-ho", 600, indicator_id="members_total"),
        claim("lai-chau.sin-ho", 10, source_id="another"),
        claim("lai-chau.sin-ho", 12, "2022-01-01"),
        claim("lai-chau.sin-ho", 14, scope="donor"),
    ]
    small = store(figures=told)
    assert asked(small, "club_size_of_districts", areas=["lai-chau"], districts=None, seen_on=TODAY) == []


def test_the_promises_that_reach_districts_are_theirs_and_those_of_coverage() -> None:
    found = shipped(
        "promises_of_districts", areas=all_provinces(), districts=None, seen_on=TODAY, last_possible=False
    )
    told = [
        row["target_id"]
        for row in rows("targets")
        if level_of(row["area_id"]) == "district"
        or (row["kind"] == "coverage" and row["area_id"] in all_provinces())
    ]
    assert sorted(row["target_id"] for row in found) == sorted(told)
    own = [row for row in found if row["level"] == "district"]
    assert {(row["area_id"], row["target_value"], row["target_value_high"]) for row in own} == {
        ("dak-nong.krong-no", 1, 2),
        *(("quang-nam.phu-ninh", value, None) for value in (2, 33, 1600, 1200)),
    }


def test_a_district_that_was_not_chosen_keeps_its_promise_to_itself() -> None:
    asked_for = {"areas": ["dak-nong"], "seen_on": TODAY, "last_possible": False}
    found = shipped("promises_of_districts", districts=["dak-nong.dak-mil"], **asked_for)
    assert {row["level"] for row in found} == {"province"}


def test_the_findings_of_districts_are_those_below_the_province_and_the_two_about_their_sum() -> None:
    found = shipped(
        "findings_of_districts",
        areas=["thai-nguyen", "tuyen-quang", "hau-giang"],
        districts=None,
        seen_on=TODAY,
    )
    below = [
        row for area in ("thai-nguyen", "tuyen-quang", "hau-giang")
        for row in shipped("findings_of_place", area=area, seen_on=TODAY)
        if "." in row["area_id"]
        or row["check_id"] in ("parts_exceed_or_miss_whole", "clubs_per_district_against_total")
    ]  # fmt: skip
    assert sorted(pick(found, "check_id", "area_id")) == sorted(pick(below, "check_id", "area_id"))
    assert ("parts_exceed_or_miss_whole", "thai-nguyen") in pick(found, "check_id", "area_id")


def test_a_chosen_district_brings_the_findings_of_its_communes_and_of_no_other() -> None:
    found = shipped(
        "findings_of_districts", areas=["hau-giang"], districts=["hau-giang.vi-thuy"], seen_on=TODAY
    )
    assert {row["area_id"] for row in found} == {"hau-giang.vi-thuy.vinh-tuong"}
    assert (
        shipped("findings_of_districts", areas=["hau-giang"], districts=["hau-giang.nga-bay"], seen_on=TODAY)
        == []
    )


def test_a_finding_is_known_once_its_figures_are() -> None:
    early = shipped("findings_of_districts", areas=["thai-nguyen"], districts=None, seen_on=date(2023, 12, 6))
    assert "parts_exceed_or_miss_whole" not in {row["check_id"] for row in early}
