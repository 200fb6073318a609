"""What the checks say about figures: each rule with rows that keep it and rows that break it."""

import pytest

from tests.findings import figure, findings
from tests.store import Row

DISTRICTS = [{"area_id": f"thai-nguyen.{name}"} for name in ("dai-tu", "dong-hy", "phu-binh", "vo-nhai")]


def districts_named(*values: float, total: float = 192, bound: str = "exactly") -> list[Row]:
    parts = [figure(area["area_id"], value) for area, value in zip(DISTRICTS, values, strict=False)]
    return [figure("thai-nguyen", total, bound=bound), *parts]


@pytest.mark.parametrize("bound", ["exactly", "nearly", "about"])
def test_parts_above_their_whole_are_found(bound: str) -> None:
    rows = districts_named(100, 60, 50, bound=bound)
    [found] = findings("parts_exceed_or_miss_whole", areas=DISTRICTS, figures=rows)
    assert (found.figure_id, found.detail_value, found.expected_value) == ("f1", 210, 192)


def test_parts_below_their_whole_name_the_unit_that_is_missing() -> None:
    rows = districts_named(100, 60, 23)
    [found] = findings("parts_exceed_or_miss_whole", areas=DISTRICTS, figures=rows)
    assert (found.detail_value, found.expected_value, found.detail) == (183, 192, "thai-nguyen.vo-nhai")


@pytest.mark.parametrize(
    "rows",
    [
        districts_named(100, 60, 32),
        districts_named(11),
        districts_named(100, 60, 50, bound="at_least"),
        [*districts_named(100, 60, 32), figure("thai-nguyen.dai-tu", 100, source_id="a-source")],
        [figure("thai-nguyen", 192), figure("thai-nguyen.dai-tu", 300, source_id="another-page")],
        [figure("thai-nguyen", 192), figure("thai-nguyen.dai-tu", 300, scope="donor")],
        [figure("thai-nguyen", 192), figure("thai-nguyen.dai-tu", 300, indicator_id="members_total")],
        [figure("thai-nguyen", 192), figure("thai-nguyen.dai-tu", 300, "2024-12-07")],
        [figure("thai-nguyen", 192), figure("thai-nguyen.dai-tu", 300, period_start="2023-01-01")],
        [figure("thai-nguyen.dai-tu", 11), figure("thai-nguyen.dai-tu.a-commune", 1)],
    ],
    ids=[
        "add up",
        "one part as an example",
        "whole is a floor",
        "printed twice",
        "other source",
        "other scope",
        "other indicator",
        "other date",
        "other period",
        "communes of that day are not all known",
    ],
)
def test_parts_that_can_belong_to_their_whole_pass(rows: list[Row]) -> None:
    assert findings("parts_exceed_or_miss_whole", areas=DISTRICTS, figures=rows) == []


def test_communes_of_today_are_all_listed() -> None:
    communes: list[Row] = [
        {
            "area_id": f"lai-chau.{name}",
            "level": "commune",
            "parent_id": "lai-chau",
            "valid_from": "2025-07-01",
        }
        for name in ("muong-te", "sin-ho", "tam-duong")
    ]
    rows = [figure("lai-chau", 61, "2025-08-31"), figure("lai-chau.muong-te", 40, "2025-08-31")]
    found = findings(
        "parts_exceed_or_miss_whole",
        areas=communes,
        figures=[*rows, figure("lai-chau.sin-ho", 10, "2025-08-31")],
    )
    assert [(one.detail_value, one.detail) for one in found] == [(50, "lai-chau.tam-duong")]


def test_a_unit_that_had_ended_is_not_missing() -> None:
    ended: Row = {"area_id": "thai-nguyen.vo-nhai", "valid_to": "2022-01-01"}
    rows = districts_named(100, 60, 23)
    [found] = findings("parts_exceed_or_miss_whole", areas=[*DISTRICTS[:3], ended], figures=rows)
    assert found.detail is None


def women(share: float, bound: str = "exactly", counted: float = 215, **more: object) -> list[Row]:
    common = {"scope": "new_clubs", "as_of_to": "2019-06-11", **more}
    return [
        {"indicator_id": "members_total", "value": 325, **common},
        {"indicator_id": "members_women", "value": counted, **common},
        {"indicator_id": "members_women_pct", "value": share, "bound": bound, **common},
    ]


def test_a_share_must_be_what_its_counts_give() -> None:
    [found] = findings("share_against_counts", figures=women(64))
    assert (found.figure_id, found.other_figure_id, found.detail) == ("f3", "f2", "f1")
    assert (found.detail_value, found.expected_value) == (64, 66.2)


@pytest.mark.parametrize(
    ("share", "bound"), [(66, "exactly"), (66.2, "exactly"), (60, "over"), (68, "nearly"), (65, "about")]
)
def test_a_share_may_be_rounded_as_its_bound_says(share: float, bound: str) -> None:
    assert findings("share_against_counts", figures=women(share, bound)) == []


def test_a_share_over_more_than_its_counts_is_found() -> None:
    assert len(findings("share_against_counts", figures=women(70, "over"))) == 1


ELSEWHERE: list[Row] = [
    {"area_id": "son-la"},
    {"scope": "all"},
    {"source_id": "another-page"},
    {"as_of_to": "2018-06-11"},
]


@pytest.mark.parametrize("counted", [0, 1])
@pytest.mark.parametrize("change", ELSEWHERE)
def test_a_share_is_held_only_against_counts_of_its_own_source_and_date(change: Row, counted: int) -> None:
    rows = women(64)
    rows[counted] |= change
    assert findings("share_against_counts", figures=rows) == []


def fund(average: float, bound: str, total: float, total_bound: str = "exactly", **clubs: float) -> list[Row]:
    money: list[Row] = [
        {"indicator_id": "fund_per_club_vnd", "value": average, "bound": bound},
        {"indicator_id": "fund_total_vnd", "value": total, "bound": total_bound},
    ]
    denominators: list[Row] = [{"indicator_id": name, "value": value} for name, value in clubs.items()]
    return [{"as_of_to": "2025-11-13", **row} for row in money + denominators]


def test_nearly_50_million_is_not_810_over_18() -> None:
    rows = fund(50e6, "nearly", 810e6, clubs_total=18)
    [found] = findings("average_against_total", figures=rows)
    assert (found.figure_id, found.other_figure_id, found.detail) == ("f1", "f2", "f3")
    assert (found.detail_value, found.expected_value) == (50e6, 45e6)


def test_an_average_that_fits_one_of_two_denominators_names_the_other() -> None:
    rows = fund(48e6, "over", 6.5e9, "over", clubs_total=135, clubs_with_income_fund=102)
    [found] = findings("average_against_total", figures=rows)
    assert found.detail == "f4" and found.expected_value == pytest.approx(63.7e6, rel=0.001)


def test_an_average_of_its_total_passes() -> None:
    assert findings("average_against_total", figures=fund(45e6, "exactly", 810e6, clubs_total=18)) == []


@pytest.mark.parametrize("moved", [1, 2])
@pytest.mark.parametrize("change", [*ELSEWHERE[::2], {"scope": "donor"}, {"as_of_to": None}])
def test_an_average_is_held_only_against_its_own_source_and_date(change: Row, moved: int) -> None:
    rows = fund(50e6, "nearly", 810e6, clubs_total=18)
    rows[moved] |= change
    assert findings("average_against_total", figures=rows) == []


def group_rows(poor: float) -> list[Row]:
    groups = {
        "members_total": 10486,
        "members_older": 4804,
        "members_women_union": 4684,
        "members_poor": poor,
    }
    return [figure("binh-duong", value, indicator_id=name) for name, value in groups.items()]


def test_overlapping_groups_that_exhaust_the_members_are_found() -> None:
    [found] = findings("groups_add_up_though_overlapping", figures=group_rows(998))
    assert (found.figure_id, found.other_figure_id, found.detail) == ("f1", "f2", "f2 f3 f4")
    assert findings("groups_add_up_though_overlapping", figures=group_rows(997)) == []


@pytest.mark.parametrize(
    "change", [{"source_id": "another-page"}, {"as_of_to": "2020-01-01"}, {"scope": "donor"}]
)
def test_groups_of_another_page_or_date_are_not_added(change: Row) -> None:
    rows = group_rows(998)
    rows[3] |= change
    assert findings("groups_add_up_though_overlapping", figures=rows) == []


def test_a_share_of_a_whole_stays_within_it_but_a_plan_can_be_exceeded() -> None:
    shares: list[Row] = [
        {"indicator_id": name, "unit": "percent", "measure": "ratio"}
        for name in ("members_women_pct", "plan_completed_pct")
    ]
    rows = [
        figure("lai-chau", 100, indicator_id="members_women_pct"),
        figure("lai-chau", 101, indicator_id="members_women_pct"),
        figure("lai-chau", 120, indicator_id="plan_completed_pct"),
    ]
    [found] = findings("share_over_100", indicators=shares, figures=rows)
    assert (found.figure_id, found.detail_value, found.expected_value) == ("f2", 101, 100)
