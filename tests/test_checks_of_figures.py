"""What the checks say about figures: each rule with rows that keep it and rows that break it."""

import pytest

from tests.findings import findings
from tests.store import Row

DISTRICTS = [{"area_id": f"thai-nguyen.{name}"} for name in ("dai-tu", "dong-hy", "phu-binh", "vo-nhai")]


def figure(area_id: str, value: float, day: str | None = "2023-12-07", **more: object) -> Row:
    return {"area_id": area_id, "value": value, "as_of_to": day, **more}


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
    ],
    ids=["add up", "one part as an example", "whole is a floor", "printed twice", "other source", "other scope"],
)
def test_parts_that_can_belong_to_their_whole_pass(rows: list[Row]) -> None:
    assert findings("parts_exceed_or_miss_whole", areas=DISTRICTS, figures=rows) == []


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


@pytest.mark.parametrize(("share", "bound"), [(66, "exactly"), (66.2, "exactly"), (60, "over"), (68, "nearly"), (65, "about")])
def test_a_share_may_be_rounded_as_its_bound_says(share: float, bound: str) -> None:
    assert findings("share_against_counts", figures=women(share, bound)) == []


def test_a_share_over_more_than_its_counts_is_found() -> None:
    assert len(findings("share_against_counts", figures=women(70, "over"))) == 1


def fund(average: float, bound: str, total: float, clubs: dict[str, float], total_bound: str = "exactly") -> list[Row]:
    money: list[Row] = [
        {"indicator_id": "fund_per_club_vnd", "value": average, "bound": bound},
        {"indicator_id": "fund_total_vnd", "value": total, "bound": total_bound},
    ]
    return [{"as_of_to": "2025-11-13", **row} for row in money + [{"indicator_id": i, "value": n} for i, n in clubs.items()]]


def test_nearly_50_million_is_not_810_over_18() -> None:
    rows = fund(50e6, "nearly", 810e6, {"clubs_total": 18})
    [found] = findings("average_against_total", figures=rows)
    assert (found.figure_id, found.other_figure_id, found.detail) == ("f1", "f2", "f3")
    assert (found.detail_value, found.expected_value) == (50e6, 45e6)


def test_an_average_that_fits_one_of_two_denominators_names_the_other() -> None:
    rows = fund(48e6, "over", 6.5e9, {"clubs_total": 135, "clubs_with_income_fund": 102}, "over")
    [found] = findings("average_against_total", figures=rows)
    assert found.detail == "f4" and found.expected_value == pytest.approx(63.7e6, rel=0.001)


def test_an_average_of_its_total_passes() -> None:
    assert findings("average_against_total", figures=fund(45e6, "exactly", 810e6, {"clubs_total": 18})) == []


def test_a_total_below_the_highest_earlier_one_is_found_once() -> None:
    rows = [figure("lai-chau", n, day) for n, day in ((34, "2020-01-01"), (40, "2021-01-01"), (30, "2022-01-01"))]
    [found] = findings("stock_that_falls", figures=rows)
    assert (found.figure_id, found.other_figure_id) == ("f3", "f2")
    assert (found.detail_value, found.expected_value, found.detail) == (30, 40, "365")


@pytest.mark.parametrize(
    "later",
    [
        {"value": 50},
        {"value": 30, "bound": "over"},
        {"value": 30, "scope": "donor"},
        {"value": 30, "scope": "one_club"},
        {"value": 30, "indicator_id": "clubs_new"},
        {"value": 30, "as_of_from": "2020-06-01"},
        {"value": 30, "withdrawn_on": "2023-01-01"},
    ],
)
def test_only_a_later_lower_total_of_the_same_scope_has_fallen(later: Row) -> None:
    rows = [figure("lai-chau", 40, "2021-01-01"), {**figure("lai-chau", 0, "2022-01-01"), **later}]
    assert findings("stock_that_falls", figures=rows) == []


def test_members_per_club_outside_the_standard_are_noticed() -> None:
    rows = [
        figure("binh-duong", 133),
        figure("binh-duong", 10486, indicator_id="members_total"),
        figure("gia-lai", 50),
        figure("gia-lai", 2000, indicator_id="members_total", bound="over"),
        figure("ha-noi.so.xa", 72, indicator_id="members_total", scope="one_club"),
    ]
    found = findings("members_per_club_outside_standard", figures=rows)
    assert [(row.figure_id, row.detail_value, row.expected_value, row.detail) for row in found] == [
        ("f2", 78.8, 70, "exact"),
        ("f4", 40, 50, "floor"),
        ("f5", 72, 70, "exact"),
    ]


@pytest.mark.parametrize(("clubs", "members", "bound"), [(133, 8000, "exactly"), (6521, 456470, "about"), (800, 39000, "about")])
def test_members_per_club_within_the_standard_pass(clubs: float, members: float, bound: str) -> None:
    rows = [figure("son-la", clubs), figure("son-la", members, indicator_id="members_total", bound=bound)]
    assert findings("members_per_club_outside_standard", figures=rows) == []


def group_rows(poor: float) -> list[Row]:
    groups = {"members_total": 10486, "members_older": 4804, "members_women_union": 4684, "members_poor": poor}
    return [figure("binh-duong", value, indicator_id=name) for name, value in groups.items()]


def test_overlapping_groups_that_exhaust_the_members_are_found() -> None:
    [found] = findings("groups_add_up_though_overlapping", figures=group_rows(998))
    assert (found.figure_id, found.other_figure_id, found.detail) == ("f1", "f2", "f2 f3 f4")
    assert findings("groups_add_up_though_overlapping", figures=group_rows(997)) == []
