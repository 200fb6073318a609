"""What is known around a place, and what was known of it by a day: recomputed from data/*.csv."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from clubs import queries
from clubs.store import versions
from tests.by_hand import TODAY, Row, areas, day, figures, mergers, pick, provinces, rows, shipped

OLD_UNITS_OF_PHU_THO = {"hoa-binh", "phu-tho", "vinh-phuc"}


def list_regions(area: str) -> set[str]:
    """The region of a place; of a merged one that has none, those of its old units."""
    known = areas()
    parts = {row["from_area_id"] for row in mergers() if row["to_area_id"] == area}
    own = {known[area]["region_id"]} - {""}
    return own or {known[part]["region_id"] for part in parts}


def around(area: str, units: int, **changes: Any) -> list[Row]:
    asked: dict[str, Any] = {"area": area, "units": units, "seen_on": TODAY, "last_possible": True}
    return shipped("around_place", **(asked | changes))


@pytest.mark.parametrize(("area", "units"), [("cao-bang", 34), ("phu-tho-2025", 34), ("ben-tre", 63)])
def test_neighbours_are_the_other_provinces_of_the_region_on_the_same_map(area: str, units: int) -> None:
    expected = {
        place for place in provinces(units) - {area} if list_regions(place) & list_regions(area)
    }  # fmt: skip
    found = [row for row in around(area, units) if row["relation"] == "neighbour"]
    assert {row["area_id"] for row in found} == expected and len(found) == len(expected)


def test_a_merged_province_leads_to_its_old_units_and_an_old_one_to_its_new_unit() -> None:
    def related(area: str, units: int) -> set[tuple[str, str]]:
        return {(row["relation"], row["area_id"]) for row in around(area, units) if row["region_id"] is None}

    assert related("phu-tho-2025", 34) == {("part", area) for area in OLD_UNITS_OF_PHU_THO}
    assert related("ha-giang", 63) == {("successor", "tuyen-quang-2025")}
    assert related("cao-bang", 34) == set()


def test_a_neighbour_shows_its_latest_total_of_all_clubs_or_none() -> None:
    for row in around("cao-bang", 34):
        totals = figures(area_id=row["area_id"], indicator_id="clubs_total", scope="all")
        latest = max(
            (day(told["as_of_to"]) for told in totals if day(told["as_of_to"]) <= TODAY), default=None
        )
        assert row["latest_as_of"] == latest
        assert (row["latest_value"] is None) == (row["source_id"] is None) == (latest is None)


def test_the_figures_of_districts_are_counted_with_their_province() -> None:
    (old,) = [row for row in around("vinh-long-2025", 34) if row["area_id"] == "ben-tre"]
    standing = [row for row in rows("figures") if not row["withdrawn_on"]]
    assert old["claims"] == sum(row["area_id"].split(".")[0] == "ben-tre" for row in standing) > 0


def test_a_total_given_later_is_not_known_around_a_place() -> None:
    before = around("cao-bang", 63, seen_on=date(2024, 11, 30))
    assert ("lang-son", 19) in pick(before, "area_id", "latest_value")


@pytest.mark.parametrize("rule", [row["rule_id"] for row in rows("verdict_rules")])
def test_a_threshold_is_that_of_the_table(rule: str) -> None:
    expected = [(float(row["value"]), row["unit"]) for row in rows("verdict_rules") if row["rule_id"] == rule]
    assert pick(shipped("verdict_rule", rule_id=rule), "value", "unit") == expected


def test_an_unknown_threshold_has_no_row() -> None:
    assert shipped("verdict_rule", rule_id="no-such-rule") == []


@pytest.mark.parametrize("seen_on", [date(2019, 1, 1), date(2021, 12, 31), date(2024, 1, 1), TODAY])
@pytest.mark.parametrize("area", ["quang-ninh", "lai-chau", "tuyen-quang", "viet-nam"])
def test_a_contradiction_is_known_once_all_its_figures_and_its_promise_are(area: str, seen_on: date) -> None:
    cursor = versions.open_current().cursor()
    known = queries.run_checks(seen_on=seen_on)[
        ["area_id", "check", "figure_id", "other_figure_id", "target_id"]
    ].to_numpy()
    made = dict(cursor.execute("select target_id, made_on from promises").fetchall())
    said_on = {row["figure_id"]: day(row["as_of_to"]) for row in rows("figures") if row["as_of_to"]}
    expected = []
    for place, check, *figure_ids, target in known:
        days = [*(said_on.get(figure) for figure in figure_ids), made.get(target)]
        if (place == area or place.startswith(f"{area}.")) and all(d is None or d <= seen_on for d in days):
            expected.append(check)
    found = shipped("findings_of_place", area=area, seen_on=seen_on)
    assert sorted(row["check_id"] for row in found) == sorted(expected)


def test_the_two_totals_of_quang_ninh_were_no_contradiction_before_its_plan() -> None:
    before, today = (
        {row["check_id"] for row in shipped("findings_of_place", area="quang-ninh", seen_on=seen_on)}
        for seen_on in (date(2020, 1, 1), TODAY)
    )
    assert "totals_do_not_meet" in today - before


def test_figures_reach_up_to_the_last_day_that_a_source_names() -> None:
    (facts,) = shipped("build_facts")
    to_the_day = [day(row["as_of_to"]) for row in figures() if row["as_of_from"] == row["as_of_to"]]
    assert facts["last_day_named"] == max(to_the_day) == date(2025, 11, 13)
    assert facts["last_day_named"] < facts["data_to"]  # a figure of 'the year 2025' names no day
