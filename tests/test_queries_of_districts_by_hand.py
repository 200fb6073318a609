"""Districts: what each said, what no district explains, and by what it can be said that one lags."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from clubs.store.declaration import DATA
from tests.by_hand import TODAY, Row, areas, asked, day, pick, rows, shipped
from tests.store import store

CLUBS = {"indicator": "clubs_total", "seen_on": TODAY}
LAST_DAY = date(2025, 6, 30)


def claim(area_id: str, value: float, as_of_to: str | None = "2023-12-07", **more: object) -> Row:
    return {"area_id": area_id, "value": value, "as_of_to": as_of_to, **more}


def ends(*area_ids: str, day: str = "2025-06-30") -> list[Row]:
    return [{"area_id": area_id, "valid_to": day} for area_id in area_ids]


def level_of(area_id: str) -> str:
    return areas()[area_id]["level"]


def read(table: str) -> pd.DataFrame:
    return pd.read_csv(DATA / f"{table}.csv", dtype={"programme_id": str})


def all_provinces() -> list[str]:
    return sorted({row["parent_id"] for row in areas().values() if row["level"] == "district"})


def test_183_of_192_clubs_stand_in_a_district_and_9_in_none() -> None:
    told = read("figures")
    mine = told[(told["indicator_id"] == "clubs_total") & (told["as_of_to"] == "2023-12-07")]
    named = mine[mine["area_id"].str.startswith("thai-nguyen.")]["value"]
    whole = mine[mine["area_id"] == "thai-nguyen"]["value"].item()
    found = shipped("districts_of_provinces", areas=["thai-nguyen"], **CLUBS)
    columns = ("explained", "whole_value", "unexplained", "districts_reported", "districts")
    assert set(pick(found, *columns)) == {(named.sum(), whole, whole - named.sum(), len(named), 9)}
    assert (named.sum(), whole - named.sum()) == (183, 9)
    assert pick([row for row in found if row["value"] is None], "name_vi") == [("Đồng Hỷ",)]


def test_the_lowest_of_the_districts_that_one_source_names_are_dinh_hoa_and_vo_nhai() -> None:
    told = read("figures").set_index("area_id")["value"][lambda value: value.index.str.startswith("thai-n")]
    found = shipped("districts_of_provinces", areas=["thai-nguyen"], **CLUBS)
    lowest = [row for row in found if row["peer_rank"] == 1]
    assert sorted(row["name_vi"] for row in lowest) == ["Võ Nhai", "Định Hóa"]
    assert {row["value"] for row in lowest} == {told[told.index.str.contains(r"\.")].min()} == {2}
    assert {row["peer_mean"] for row in found if row["peers"]} == {183 / 8}


def test_every_district_of_a_province_is_listed_whether_or_not_it_ever_reported() -> None:
    found = shipped("districts_of_provinces", areas=all_provinces(), **CLUBS)
    counted = {row["area_id"] for row in found if row["is_counted"]}
    standing = {
        area_id
        for area_id, row in areas().items()
        if row["level"] == "district" and row["valid_to"] == "2025-06-30"
    }
    # where the province's figure is older, its districts of that day are counted
    older = {row["province_id"] for row in found if row["whole_as_of"] and row["whole_as_of"] < LAST_DAY}
    assert {one for one in counted ^ standing if one.split(".")[0] not in older} == set()
    assert len(standing) == 696


def test_the_latest_figure_speaks_and_an_undated_one_only_without_a_dated_one() -> None:
    told = [
        claim("lai-chau.tam-duong", 3, "2022-01-01"),
        claim("lai-chau.tam-duong", 5, "2023-01-01"),
        claim("lai-chau.tam-duong", 9, None),
        claim("lai-chau.sin-ho", 7, None),
    ]
    small = store(areas=ends("lai-chau.tam-duong", "lai-chau.sin-ho"), figures=told)
    found = asked(small, "districts_of_provinces", areas=["lai-chau"], **CLUBS)
    assert pick(found, "area_id", "value", "as_of") == [
        ("lai-chau.sin-ho", 7, None), ("lai-chau.tam-duong", 5, date(2023, 1, 1)),
    ]  # fmt: skip


def test_figures_of_all_clubs_and_of_a_project_never_stand_side_by_side() -> None:
    told = [claim("lai-chau.sin-ho", 7, scope="donor"), claim("lai-chau.tam-duong", 3)]
    districts = ends("lai-chau.tam-duong", "lai-chau.sin-ho")
    both = asked(store(areas=districts, figures=told), "districts_of_provinces", areas=["lai-chau"], **CLUBS)
    alone = asked(
        store(areas=districts, figures=told[:1]), "districts_of_provinces", areas=["lai-chau"], **CLUBS
    )
    assert pick(both, "area_id", "value", "scope") == [
        ("lai-chau.tam-duong", 3, "all"), ("lai-chau.sin-ho", None, None),
    ]  # fmt: skip
    assert pick(alone, "value", "scope") == [(7, "donor"), (None, None)]


def test_a_figure_after_the_day_of_looking_is_not_known_yet() -> None:
    small = store(areas=ends("lai-chau.sin-ho"), figures=[claim("lai-chau.sin-ho", 7, "2024-01-01")])
    asked_for = {"areas": ["lai-chau"], "indicator": "clubs_total", "seen_on": date(2023, 12, 31)}
    assert pick(asked(small, "districts_of_provinces", **asked_for), "value", "districts") == [(None, 1)]


def test_a_district_that_ended_earlier_is_shown_with_its_figure_and_not_counted() -> None:
    districts = [*ends("lai-chau.sin-ho"), *ends("lai-chau.phong-tho", day="2024-12-31")]
    small = store(areas=districts, figures=[claim("lai-chau.phong-tho", 7, "2023-01-01")])
    found = asked(small, "districts_of_provinces", areas=["lai-chau"], **CLUBS)
    columns = ("area_id", "is_counted", "districts", "districts_reported")
    assert pick(found, *columns) == [("lai-chau.phong-tho", False, 1, 0), ("lai-chau.sin-ho", True, 1, 0)]


def test_districts_of_other_sources_or_days_are_no_peers() -> None:
    told = [
        claim("lai-chau.sin-ho", 2),
        claim("lai-chau.tam-duong", 8),
        claim("lai-chau.phong-tho", 1, "2022-01-01"),
        claim("lai-chau.than-uyen", 1, source_id="another"),
    ]
    small = store(areas=ends(*(str(row["area_id"]) for row in told)), figures=told)
    found = asked(small, "districts_of_provinces", areas=["lai-chau"], **CLUBS)
    peers = {row["area_id"]: (row["peers"], row["peer_mean"], row["peer_rank"]) for row in found}
    assert peers == {
        "lai-chau.sin-ho": (2, 5, 1), "lai-chau.tam-duong": (2, 5, 2),
        "lai-chau.phong-tho": (None, None, None), "lai-chau.than-uyen": (None, None, None),
    }  # fmt: skip


def test_shares_have_no_mean_of_districts() -> None:
    told = [
        claim("lai-chau.sin-ho", 60, indicator_id="members_women_pct"),
        claim("lai-chau.tam-duong", 70, indicator_id="members_women_pct"),
    ]
    small = store(areas=ends("lai-chau.sin-ho", "lai-chau.tam-duong"), figures=told)
    found = asked(
        small, "districts_of_provinces", areas=["lai-chau"], indicator="members_women_pct", seen_on=TODAY
    )
    assert pick(found, "peers", "peer_mean", "peer_rank") == [(2, None, 2), (2, None, 1)]


@pytest.mark.parametrize("seen_on", [TODAY, date(2022, 12, 31)])
def test_the_provinces_with_districts_count_who_spoke(seen_on: date) -> None:
    known = [row for row in rows("figures") if not row["withdrawn_on"]]
    known = [row for row in known if not row["as_of_to"] or day(row["as_of_to"]) <= seen_on]
    spoke = {
        level: {row["area_id"] for row in known if level_of(row["area_id"]) == level}
        for level in ("district", "commune")
    }
    found = shipped("provinces_with_districts", seen_on=seen_on)
    standing = [
        row for row in areas().values() if row["level"] == "district" and row["valid_to"] >= "2025-06-30"
    ]
    assert seen_on < LAST_DAY or sum(row["districts"] for row in found) == len(standing) == 696
    assert sorted(row["area_id"] for row in found) == all_provinces()
    for row in found:
        prefix = row["area_id"] + "."
        expected = [sum(one.startswith(prefix) for one in spoke[level]) for level in ("district", "commune")]
        assert [row["districts_with_figures"], row["communes_with_figures"]] == expected, row["area_id"]


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
    told = [row for row in rows("figures") if level_of(row["area_id"]) in ("district", "commune")]
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
    found = shipped("promises_of_districts", areas=all_provinces(), districts=None, seen_on=TODAY)
    told = [
        row["target_id"]
        for row in rows("targets")
        if level_of(row["area_id"]) == "district"
        or (row["kind"] == "coverage" and row["area_id"] in all_provinces())
    ]
    assert sorted(row["target_id"] for row in found) == sorted(told)
    (own,) = [row for row in found if row["level"] == "district"]
    assert (own["area_id"], own["target_value"], own["target_value_high"]) == ("dak-nong.krong-no", 1, 2)


def test_a_district_that_was_not_chosen_keeps_its_promise_to_itself() -> None:
    asked_for = {"areas": ["dak-nong"], "seen_on": TODAY}
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
