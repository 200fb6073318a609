"""What the checks say about totals in time and members per club: rows that keep or break each rule."""

import pytest

from tests.findings import figure, findings
from tests.store import Row


def test_a_total_below_the_highest_earlier_one_is_found_once() -> None:
    counted = ((34, "2020-01-01"), (40, "2021-01-01"), (30, "2022-01-01"))
    rows = [figure("lai-chau", value, day) for value, day in counted]
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
        {"value": 30, "indicator_id": "members_total"},
    ],
)
def test_only_a_later_lower_total_of_the_same_scope_has_fallen(later: Row) -> None:
    rows = [figure("lai-chau", 40, "2021-01-01"), {**figure("lai-chau", 0, "2022-01-01"), **later}]
    assert findings("stock_that_falls", figures=rows) == []


@pytest.mark.parametrize(
    "both",
    [
        {"indicator_id": "clubs_new"},
        {"scope": "one_club"},
        {"bound": "about"},
    ],
)
def test_flows_single_clubs_and_rounded_totals_do_not_fall(both: Row) -> None:
    rows = [figure("lai-chau", 40, "2021-01-01", **both), figure("lai-chau", 30, "2022-01-01", **both)]
    assert findings("stock_that_falls", figures=rows) == []


def test_the_clubs_of_another_project_are_no_fall() -> None:
    def project(value: float, day: str, programme_id: str) -> Row:
        return figure("hoa-binh", value, day, scope="donor", programme_id=programme_id)

    rows = [project(30, "2023-12-21", "vie071"), project(18, "2024-10-31", "vie085")]
    assert findings("stock_that_falls", figures=rows) == []
    assert len(findings("stock_that_falls", figures=[*rows, project(20, "2024-12-31", "vie071")])) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"source_id": "another-page"},
        {"as_of_to": "2020-01-01"},
        {"withdrawn_on": "2024-01-01"},
        {"scope": "all"},
        {"programme_id": "vie071"},
    ],
)
def test_members_are_divided_only_by_the_clubs_they_belong_to(change: Row) -> None:
    project: Row = {"scope": "donor", "programme_id": "vie085"}
    clubs = figure("hoa-binh", 5, **project) | change
    rows = [clubs, figure("hoa-binh", 1000, indicator_id="members_total", **project)]
    assert findings("members_per_club_outside_standard", figures=rows) == []


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


def test_members_of_new_clubs_go_with_the_new_clubs() -> None:
    rows = [
        figure("ninh-thuan", 50),
        figure("ninh-thuan", 41, indicator_id="clubs_new", scope="scheme", programme_id="1336"),
        figure("ninh-thuan", 5000, indicator_id="members_total", scope="new_clubs", bound="over"),
    ]
    [found] = findings("members_per_club_outside_standard", figures=rows)
    assert (found.figure_id, found.other_figure_id, found.detail_value) == ("f3", "f2", 122)


@pytest.mark.parametrize(
    ("clubs", "members", "bound"), [(133, 8000, "exactly"), (6521, 456470, "about"), (800, 39000, "about")]
)
def test_members_per_club_within_the_standard_pass(clubs: float, members: float, bound: str) -> None:
    rows = [figure("son-la", clubs), figure("son-la", members, indicator_id="members_total", bound=bound)]
    assert findings("members_per_club_outside_standard", figures=rows) == []
