"""Parts of a whole and merged units: what is summed, what is not, and how much of it is known."""

from __future__ import annotations

from datetime import date

import pytest

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
    shipped,
)
from tests.store import store


def parts_of(area: str, on: str) -> set[str]:
    """Districts of a province that existed on a day."""
    return {
        name
        for name, row in areas().items()
        if row["parent_id"] == area and (row["valid_from"] or "0") <= on <= (row["valid_to"] or "9999")
    }


def test_the_named_districts_of_thai_nguyen_make_183_of_192_and_dong_hy_is_missing() -> None:
    found = shipped("parts_of_whole", area="thai-nguyen", indicator="clubs_total", seen_on=TODAY)
    told = {row["area_id"]: row["value"] for row in found if row["value"] is not None}
    by_hand = {row["area_id"]: float(row["value"]) for row in figures(indicator_id="clubs_total", scope="all")
               if row["area_id"].startswith("thai-nguyen.") and row["as_of_to"] == "2023-12-07"}  # fmt: skip
    assert told == by_hand and sum(told.values()) == 183
    assert {row["area_id"] for row in found} - set(told) == {"thai-nguyen.dong-hy"}
    assert {row["area_id"] for row in found} == parts_of("thai-nguyen", "2023-12-07")
    assert set(pick(found, "whole_value", "explained", "unexplained", "parts_reported", "parts")) == {
        (192, 183, 9, 8, 9)
    }


def part(area_id: str, value: float, as_of_to: str = "2023-12-07", **more: object) -> Row:
    return {"area_id": area_id, "value": value, "as_of_to": as_of_to, **more}


def test_a_part_told_by_another_source_or_day_is_shown_but_not_added_to_the_whole() -> None:
    told = [
        part("lai-chau", 34), part("lai-chau.tam-duong", 10),
        part("lai-chau.phong-tho", 7, "2022-05-01"), part("lai-chau.than-uyen", 9, source_id="another"),
    ]  # fmt: skip
    found = asked(
        store(figures=told), "parts_of_whole", area="lai-chau", indicator="clubs_total", seen_on=TODAY
    )
    assert sorted(pick(found, "value", "is_with_whole")) == [(7, False), (9, False), (10, True)]
    assert set(pick(found, "explained", "unexplained", "parts_reported")) == {(10, 24, 3)}


def test_averages_of_parts_are_never_added() -> None:
    told = [part("lai-chau", 50, indicator_id="members_per_club"),
            part("lai-chau.tam-duong", 60, indicator_id="members_per_club")]  # fmt: skip
    found = asked(
        store(figures=told), "parts_of_whole", area="lai-chau", indicator="members_per_club", seen_on=TODAY
    )
    assert pick(found, "value", "unexplained") == [(60, None)]


def test_a_district_that_came_later_is_no_part_of_an_earlier_total() -> None:
    areas: list[Row] = [
        {"area_id": "lai-chau.nam-nhun", "valid_from": "2024-01-01"},
        {"area_id": "lai-chau.sin-ho"},
    ]
    found = asked(
        store(areas=areas, figures=[part("lai-chau", 34), part("lai-chau.sin-ho", 10)]),
        "parts_of_whole", area="lai-chau", indicator="clubs_total", seen_on=TODAY,
    )  # fmt: skip
    assert pick(found, "area_id", "value") == [("lai-chau.sin-ho", 10)]


Key = tuple[str, int | None, bool]


def by_hand_on_units(indicator: str, units: str, on: date, seen_on: date) -> dict[Key, tuple[object, ...]]:
    """area, year, whether it speaks itself -> value, parts reported, parts: none is added to the whole's."""
    last: dict[tuple[str, int], dict[str, str]] = {}
    for row in sorted(figures(indicator_id=indicator, scope="all"), key=lambda row: row["as_of_to"]):
        if "." not in row["area_id"] and day(row["as_of_to"]) <= seen_on:
            last[row["area_id"], int(row["as_of_to"][:4])] = row
    answer: dict[Key, tuple[object, ...]] = {}
    for area in provinces(units):
        olds = {row["from_area_id"] for row in mergers() if row["to_area_id"] == area and on >= AFTER}
        parts = max(len(olds), 1)
        for year in range(2000, 2027):
            if own := last.get((area, year)):
                answer[area, year, True] = (float(own["value"]), parts, parts)
            if told := [last[old, year] for old in olds if (old, year) in last]:
                answer[area, year, False] = (sum(float(row["value"]) for row in told), len(told), parts)
        if not any(key[0] == area for key in answer):
            answer[area, None, False] = (None, 0, parts)
    return answer


@pytest.mark.parametrize(("units", "on"), [("63", BEFORE), ("34", AFTER)])
@pytest.mark.parametrize("indicator", ["clubs_total", "members_total", "fund_total_vnd"])
@pytest.mark.parametrize("seen_on", [date(2021, 6, 30), TODAY])
def test_a_series_on_the_units_of_a_day_is_their_own_figures_or_the_sum_of_whole_old_units(
    indicator: str, units: str, on: date, seen_on: date
) -> None:
    found = shipped("series_on_units", indicator=indicator, units=on, area=None, seen_on=seen_on)
    answer = {
        (row["area_id"], row["year"], row["is_own_figure"]): (
            row["value"],
            row["parts_reported"],
            row["parts"],
        )
        for row in found
    }
    assert answer == by_hand_on_units(indicator, units, on, seen_on)
    assert all(row["is_complete"] == (row["parts_reported"] == row["parts"]) for row in found)


def test_one_row_speaks_for_each_province_its_latest_total_before_any_part_of_it() -> None:
    found = shipped("series_on_units", indicator="clubs_total", units=AFTER, area=None, seen_on=TODAY)
    spoken = {row["area_id"]: row for row in found if row["speaks"]}
    assert spoken.keys() == provinces(34)
    for area, row in spoken.items():
        of_area = [other for other in found if other["area_id"] == area and other["value"] is not None]
        totals = [other for other in of_area if other["is_complete"]] or of_area
        assert row["as_of"] == max((other["as_of"] for other in totals), default=None), area


@pytest.mark.parametrize("seen_on", [date(2019, 6, 10), date(2022, 12, 31), TODAY])
@pytest.mark.parametrize("units", [BEFORE, AFTER])
def test_the_latest_of_each_province_is_the_row_of_its_series_that_speaks(units: date, seen_on: date) -> None:
    look = {"indicator": "clubs_total", "units": units, "seen_on": seen_on}
    expected = [row for row in shipped("series_on_units", **look, area=None) if row["speaks"]]
    found = shipped("latest_on_units", **look, areas=sorted(provinces(63) | provinces(34)))
    assert found == [{name: row[name] for name in found[0]} for row in expected]


def test_the_135_of_tuyen_quang_in_2025_are_its_own_and_the_4_of_2020_are_one_part_of_two() -> None:
    series = shipped(
        "series_on_units", indicator="clubs_total", units=AFTER, area="tuyen-quang-2025", seen_on=TODAY
    )
    columns = ("year", "value", "is_own_figure", "is_complete", "missing_names_vi")
    assert pick(series, *columns) == [(2020, 4, False, False, ["Hà Giang"]), (2025, 135, True, True, None)]


def test_a_province_that_never_reported_has_no_value_and_no_part_of_its_parts() -> None:
    (found,) = shipped(
        "series_on_units", indicator="clubs_total", units=AFTER, area="quang-ngai-2025", seen_on=TODAY
    )
    assert (found["value"], found["parts_reported"], found["parts"]) == (None, 0, 2)


def test_averages_and_shares_on_the_34_are_only_those_said_of_the_whole() -> None:
    for indicator in ("members_per_club", "members_women_pct", "clubs_new"):
        found = shipped("series_on_units", indicator=indicator, units=AFTER, area=None, seen_on=TODAY)
        assert all(row["is_own_figure"] for row in found if row["value"] is not None), indicator
        assert not any(row["is_added"] for row in found), indicator


MERGER: dict[str, list[Row]] = {
    "areas": [
        {"area_id": "tuyen-quang", "valid_to": "2025-06-30"},
        {"area_id": "ha-giang", "valid_to": "2025-06-30"},
        {"area_id": "tuyen-quang-2025", "valid_from": "2025-07-01"},
    ],
    "area_changes": [
        {"from_area_id": old, "to_area_id": "tuyen-quang-2025", "changed_on": "2025-07-01"}
        for old in ("tuyen-quang", "ha-giang")
    ],
}


def on_units(told: list[Row], units: date, indicator: str = "clubs_total") -> list[Row]:
    """The rows with a figure."""
    connection = store(figures=told, **MERGER)
    found = asked(connection, "series_on_units", indicator=indicator, units=units, area=None, seen_on=TODAY)
    return [row for row in found if row["value"] is not None]


def test_a_merged_unit_is_complete_only_in_a_year_in_which_both_parts_reported() -> None:
    told = [
        part("tuyen-quang", 4, "2023-10-31"),
        part("ha-giang", 20, "2023-12-31"),
        part("tuyen-quang", 6, "2024-10-31"),
    ]
    found = on_units(told, AFTER)
    columns = ("year", "value", "parts_reported", "parts", "is_complete")
    assert pick(found, *columns) == [(2023, 24, 2, 2, True), (2024, 6, 1, 2, False)]


def test_a_figure_of_the_merged_unit_is_not_added_to_those_of_its_parts() -> None:
    told = [
        part("tuyen-quang", 4, "2025-03-31"),
        part("ha-giang", 20, "2025-03-31"),
        part("tuyen-quang-2025", 135, "2025-11-13"),
    ]
    found = on_units(told, AFTER)
    assert pick(found, "year", "value", "is_own_figure") == [(2025, 24, False), (2025, 135, True)]
    assert pick(found, "speaks") == [(False,), (True,)]


def test_new_units_are_never_divided_into_old_ones() -> None:
    told = [part("tuyen-quang-2025", 135, "2025-11-13"), part("tuyen-quang", 4, "2020-10-31")]
    found = on_units(told, BEFORE)
    assert pick(found, "area_id", "year", "value") == [("tuyen-quang", 2020, 4)]


@pytest.mark.parametrize(
    ("one", "other", "bound"),
    [
        ("exactly", "exactly", "exactly"),
        ("exactly", "at_least", "at_least"),
        ("over", "exactly", "at_least"),
        ("exactly", "about", "about"),
        ("nearly", "exactly", "about"),
        # open above is open above, however rounded the rest
        ("about", "at_least", "about_over"),
    ],
)
def test_a_sum_is_worded_no_surer_than_its_parts(one: str, other: str, bound: str) -> None:
    told = [part("tuyen-quang", 4, "2023-10-31", bound=one), part("ha-giang", 20, "2023-12-31", bound=other)]
    found = on_units(told, AFTER)
    assert pick(found, "value", "bound", "is_rounded") == [(24, bound, bound != "exactly")]
    assert pick(found, "claim_id", "claim_ids") == [(None, ["f1", "f2"])]


def test_a_sum_of_ranges_is_a_range() -> None:
    told = [
        part("tuyen-quang", 4, "2023-10-31", bound="between", value_high=6),
        part("ha-giang", 20, "2023-12-31"),
    ]
    assert pick(on_units(told, AFTER), "value", "value_high", "bound") == [(24, 26, "between")]


def test_a_lone_part_is_worded_as_it_is_and_is_no_total() -> None:
    (found,) = on_units([part("tuyen-quang", 4, "2023-10-31", bound="over")], AFTER)
    columns = ("bound", "claim_id", "reported_names_vi", "missing_names_vi", "is_complete")
    assert pick([found], *columns) == [("over", "f1", ["tuyen-quang"], ["ha-giang"], False)]


def test_clubs_founded_in_periods_of_their_own_are_not_added() -> None:
    told = [
        part(area, 4, "2023-12-31", indicator_id="clubs_new", period_start="2021-01-01")
        for area in ("tuyen-quang", "ha-giang")
    ]
    assert on_units(told, AFTER, "clubs_new") == []


MERGED = [{"from_area_id": old, "to_area_id": "tuyen-quang-2025"} for old in ("tuyen-quang", "ha-giang")]
NEW_UNIT = [{"area_id": "tuyen-quang-2025", "valid_from": "2025-07-01"}]


def step(*told: Row) -> Row | None:
    connection = store(figures=list(told), area_changes=MERGED, areas=NEW_UNIT)
    look = {"area": "tuyen-quang-2025", "indicator": "clubs_total", "seen_on": TODAY}
    found = asked(connection, "step_at_merger", **look)
    return found[0] if found else None


def test_without_a_figure_of_the_other_unit_nobody_knows_which_part_is_growth() -> None:
    found = step(part("tuyen-quang", 4, "2020-10-31"), part("tuyen-quang-2025", 135, "2025-11-13"))
    assert found is not None
    assert (found["difference"], found["boundary_value"], found["growth_value"]) == (131, None, None)
    assert found["unknown_names_vi"] == ["ha-giang"]


def test_only_what_the_other_unit_had_at_the_same_time_is_boundary_and_the_rest_is_growth() -> None:
    told = [
        part("tuyen-quang", 4, "2020-10-31"), part("ha-giang", 30, "2021-02-01"),
        part("ha-giang", 9, "2018-01-01"), part("tuyen-quang-2025", 135, "2025-11-13"),
    ]  # fmt: skip
    found = step(told[0], *told[2:])
    assert found is not None and found["boundary_value"] is None  # of another time
    found = step(*told)
    assert found is not None and found["before_value"] == 30  # the later one of the two speaks
    assert (found["boundary_value"], found["growth_value"]) == (4, 135 - 30 - 4)


def test_from_all_old_units_to_the_new_one_all_is_growth() -> None:
    found = step(
        part("tuyen-quang", 4, "2020-10-31"), part("ha-giang", 30, "2020-12-31"),
        part("tuyen-quang-2025", 135, "2025-11-13"),
    )  # fmt: skip
    assert found is not None
    assert (found["others"], found["boundary_value"], found["growth_value"]) == (0, 0, 135 - 34)


def test_without_figures_of_both_sides_there_is_no_step() -> None:
    assert step(part("tuyen-quang-2025", 135, "2025-11-13")) is None
    assert step(part("tuyen-quang", 4, "2020-10-31")) is None


def test_a_figure_about_something_else_is_named_where_the_one_asked_for_is_missing() -> None:
    told = [{"area_id": "quang-ninh", "indicator_id": "members_total", "value": 60, "as_of_to": "2023-01-01"}]
    look = {"area": "quang-ninh", "indicator": "clubs_total", "seen_on": TODAY}
    (found,) = asked(store(figures=told), "figure_told_of_place", **look)
    assert (found["value"], found["what"], found["is_asked"], found["indicators"]) == (60, "own", False, 1)


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ([("thai-nguyen-2025", 5), ("thai-nguyen", 6), ("thai-nguyen.phu-luong", 7)], "own"),
        ([("thai-nguyen", 6), ("thai-nguyen.phu-luong", 7)], "part"),
        ([("thai-nguyen.phu-luong", 7)], "inside"),
    ],
)
def test_the_place_itself_speaks_before_its_former_units_and_these_before_their_districts(
    told: list[tuple[str, float]], what: str
) -> None:
    changes = [{"from_area_id": "thai-nguyen", "to_area_id": "thai-nguyen-2025"}]
    claims: list[Row] = [{"area_id": area, "value": n, "as_of_to": "2025-08-01"} for area, n in told]
    look = {"area": "thai-nguyen-2025", "indicator": "clubs_total", "seen_on": TODAY}
    (found,) = asked(store(figures=claims, area_changes=changes), "figure_told_of_place", **look)
    assert (found["what"], found["value"]) == (what, told[0][1])


def test_of_former_units_each_stands_by_itself_and_a_silent_one_has_no_value() -> None:
    look = {"area": "thai-nguyen-2025", "indicator": "clubs_total", "seen_on": TODAY}
    assert pick(shipped("figures_of_parts", **look), "area_id", "value") == [
        ("bac-kan", None),
        ("thai-nguyen", 192),
    ]


def test_an_undated_source_counts_the_districts_of_the_time_when_all_that_it_names_existed() -> None:
    """Lâm Đồng: the page names Đạ Tẻh, which ended in 2024, so its districts are the twelve of before."""
    found = shipped("parts_of_whole", area="lam-dong", indicator="clubs_total", seen_on=TODAY)
    told = {row["area_id"]: row["value"] for row in found if row["value"] is not None}
    assert len(found) == 12 and len(told) == 7 and told["lam-dong.da-teh"] == 24
    assert {(row["parts_reported"], row["parts"]) for row in found} == {(7, 12)}


def test_lam_dong_leaves_about_30_of_34_and_119_clubs_unnamed() -> None:
    found = shipped("districts_of_provinces", areas=["lam-dong"], indicator="clubs_total", seen_on=TODAY)
    first = found[0]
    assert (first["whole_value"], first["whole_bound"], first["explained"]) == (34 + 119, "about", 123)
    assert (first["unexplained"], first["unexplained_bound"]) == (30, "about")
    counted = [row for row in found if row["is_counted"]]
    assert len(counted) == 12 and {row["peer_mean"] for row in counted if row["value"]} == {123 / 7}
