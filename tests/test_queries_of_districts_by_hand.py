"""Queries of districts: the latest figure of each, its peers, and what no district explains."""

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
    columns = ("explained", "whole_value", "unexplained")
    assert set(pick(found, *columns)) == {(named.sum(), whole, whole - named.sum())}
    assert (sum(row["value"] is not None for row in found), len(found)) == (len(named), 9)
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
    # an undated figure is as old as the districts that its source names: Đạ Tẻh until 30/11/2024
    undated = {row["province_id"] for row in found if row["whole_value"] and not row["whole_as_of"]}
    ended = {one for one in counted - standing if one.split(".")[0] not in older}
    assert ended == {"lam-dong.da-huoai", "lam-dong.da-teh", "lam-dong.cat-tien"} and "lam-dong" in undated
    new = {one for one in standing - counted if one.split(".")[0] not in older}
    assert new == {"lam-dong.da-huoai-2024"}
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
    assert pick(asked(small, "districts_of_provinces", **asked_for), "value", "is_counted") == [(None, True)]


def test_a_district_that_ended_earlier_is_shown_with_its_figure_and_not_counted() -> None:
    districts = [*ends("lai-chau.sin-ho"), *ends("lai-chau.phong-tho", day="2024-12-31")]
    small = store(areas=districts, figures=[claim("lai-chau.phong-tho", 7, "2023-01-01")])
    found = asked(small, "districts_of_provinces", areas=["lai-chau"], **CLUBS)
    assert pick(found, "area_id", "is_counted", "value") == [
        ("lai-chau.phong-tho", False, 7), ("lai-chau.sin-ho", True, None),
    ]  # fmt: skip


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
        level: {
            row["area_id"]
            for row in known
            # a commune of today lies in no district
            if level_of(row["area_id"]) == level
            and (level == "district" or level_of(areas()[row["area_id"]]["parent_id"]) == "district")
        }
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


def test_the_findings_counted_of_a_province_are_those_listed_of_the_place() -> None:
    for seen_on in (TODAY, date(2023, 12, 31)):
        counted = {
            row["area_id"]: row["findings"]
            for row in shipped("findings_counted", areas=all_provinces(), seen_on=seen_on)
        }
        assert counted and all(
            len(shipped("findings_of_place", area=area_id, seen_on=seen_on)) == counted.get(area_id, 0)
            for area_id in all_provinces()
        )
