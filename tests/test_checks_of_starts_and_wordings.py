"""Checks of what several sources, dates and maps say of one thing: rows that keep each rule or break it."""

from typing import Any

import pytest

from tests.findings import figure, findings
from tests.store import Row

START = "2020-08-31"


def flow(value: float, day: str = "2023-12-31", **more: Any) -> Row:
    return {
        "figure_id": "new", "indicator_id": "clubs_new", "scope": "scheme", "value": value, "as_of_to": day,
        "period_start": START, **more,
    }  # fmt: skip


def total(figure_id: str, value: float, day: str | None, **more: Any) -> Row:
    return figure("quang-ninh", value, day, figure_id=figure_id, **more)


def share(percent: float, part: float, whole: float, **more: Any) -> list[Row]:
    names = {"members_older_pct": percent, "members_older": part, "members_total": whole}
    return [
        figure("quang-ninh", value, figure_id=name, indicator_id=name, **more)
        for name, value in names.items()
    ]


def promise(target_id: str, value: float, **more: Any) -> Row:
    return {"target_id": target_id, "value": value, "due": "2025-12-31", **more}


def test_total_less_new_must_not_lie_below_what_was_reported_at_the_start() -> None:
    rows = [total("now", 6521, "2023-12-31"), flow(6000), total("then", 2985, "2019-12-31")]
    [found] = findings("stock_at_start_does_not_fit", figures=rows)
    assert (found.figure_id, found.other_figure_id, found.detail) == ("now", "then", "new")
    assert (found.detail_value, found.expected_value) == (521, 2985)


@pytest.mark.parametrize(
    "rows",
    [
        [total("now", 9000, "2023-12-31"), flow(6000), total("then", 2985, "2019-12-31")],
        [total("now", 6521, "2023-12-31"), flow(6000), total("then", 2985, "2015-12-31")],
        [total("now", 6521, "2023-12-31", bound="over"), flow(6000), total("then", 2985, "2019-12-31")],
        [total("now", 6521, "2025-12-31"), flow(6000), total("then", 2985, "2019-12-31")],
        [total("now", 150, "2023-12-31"), flow(40), total("then", 80, "2019-12-31")],
    ],
    ids=["they fit", "told long before", "a floor", "of two dates", "grown before the start"],
)
def test_a_start_that_may_be_right_is_no_offence(rows: list[Row]) -> None:
    assert findings("stock_at_start_does_not_fit", figures=rows) == []


def test_more_than_twice_the_clubs_at_the_start_than_shortly_before_is_an_offence() -> None:
    rows = [total("now", 139, "2023-12-31"), flow(105), total("then", 1, "2019-05-22")]
    [found] = findings("stock_at_start_does_not_fit", figures=rows)
    assert (found.detail_value, found.expected_value) == (34, 1)


@pytest.mark.parametrize(("now", "left"), [(56, [15]), (61, [])])
def test_an_undated_total_is_held_against_the_start_that_the_plan_implies(
    now: float, left: list[float]
) -> None:
    plan = {"programme_id": "a-plan"}
    targets = [
        promise("all", 50, **plan),
        promise("more", 30, kind="new", indicator_id="clubs_new", scope="scheme", **plan),
    ]
    rows = [total("now", now, None), flow(41, **plan)]
    found = findings("stock_at_start_does_not_fit", figures=rows, targets=targets)
    assert [row.detail_value for row in found] == left
    assert all((row.target_id, row.expected_value) == ("all", 20) for row in found)


def wording(claim_id: str, target_id: str, printed: str, due: str) -> Row:
    return {"claim_id": claim_id, "target_id": target_id, "due_printed": printed, "due": due}


DUES = [promise("clubs", 180, due="2024-09-30", due_printed="2024-09", programme_id="a-project")]
PROJECT: Row = {"programme_id": "a-project", "kind": "donor_project"}


def test_a_wording_with_another_due_date_is_found() -> None:
    wordings = [
        wording("same", "clubs", "2024-09", "2024-09-30"),
        wording("other", "clubs", "2024", "2024-12-31"),
        {"claim_id": "none", "target_id": "clubs"},
    ]
    [found] = findings("promise_due_differs", targets=DUES, target_claims=wordings)
    assert (found.figure_id, found.target_id, found.detail) == ("other", "clubs", "2024 2024-09")
    assert found.detail_value == 92


@pytest.mark.parametrize(
    ("kind", "due", "expected"),
    [
        ("donor_project", "2024-06", ["older"]),
        ("donor_project", "2022-06", []),
        ("provincial_plan", "2024-06", []),
    ],
    ids=["a project ends once", "an earlier phase", "a plan has several dates"],
)
def test_promises_of_one_project_end_on_one_day(kind: str, due: str, expected: list[str]) -> None:
    older = promise("older", 18000, due=f"{due}-30", due_printed=due, programme_id="a-project")
    found = findings(
        "promise_due_differs",
        programmes=[{**PROJECT, "kind": kind}],
        targets=[*DUES, older],
        target_claims=[wording("w-older", "older", due, f"{due}-30")],
    )
    assert [row.target_id for row in found] == expected


STANDARD = promise(
    "standard", 60, value_high=70, bound="between", kind="composition", area_id="viet-nam",
    indicator_id="members_older_pct", programme_id="a-scheme",
)  # fmt: skip
SCHEME: Row = {"programme_id": "a-scheme", "decided_on": "2020-08-31", "period_end": "2025-12-31"}


@pytest.mark.parametrize(
    ("part", "whole", "day", "expected"),
    [
        (4804, 10486, "2025-05-26", [(45.8, 60)]),
        (2700, 3750, "2025-05-26", [(72, 70)]),
        (65, 100, "2025-05-26", []),
        (92, 100, "2019-08-31", []),
    ],
    ids=["too few", "too many", "within", "before the scheme"],
)
def test_counts_are_held_against_the_standard_of_their_share(
    part: float, whole: float, day: str, expected: list[tuple[float, float]]
) -> None:
    rows = share(50, part, whole)[1:]
    rows = [{**row, "as_of_to": day} for row in rows]
    found = findings("counts_outside_share_standard", figures=rows, targets=[STANDARD], programmes=[SCHEME])
    assert [(row.detail_value, row.expected_value) for row in found] == expected


def test_promised_counts_are_held_against_the_standard_too() -> None:
    plan = {"kind": "new", "scope": "new_clubs", "programme_id": "a-plan"}
    targets = [
        STANDARD,
        promise("older", 2700, indicator_id="members_older", **plan),
        promise("all", 3750, indicator_id="members_total", **plan),
    ]
    plans = [SCHEME, {"programme_id": "a-plan", "area_id": "quang-ninh", "decided_on": "2020-10-19"}]
    [found] = findings("counts_outside_share_standard", targets=targets, programmes=plans)
    assert (found.target_id, found.detail_value, found.expected_value) == ("older", 72, 70)


PARTS = [
    figure("quang-ninh.a", 60, source_id="one"),
    figure("quang-ninh.b", 63, source_id="one"),
]


@pytest.mark.parametrize(
    ("whole", "expected"),
    [
        ({"value": 153, "source_id": "other"}, [123]),
        ({"value": 123, "source_id": "other"}, []),
        ({"value": 100, "source_id": "other", "bound": "at_least"}, []),
        ({"value": 153, "source_id": "other", "as_of_to": "2020-01-01"}, []),
        ({"value": 153, "source_id": "one"}, []),
        ({"value": 153, "source_id": "one", "basis": "derived", "formula": "a + b", "bound": "about"}, [123]),
    ],
    ids=[
        "short",
        "they meet",
        "a floor",
        "another date",
        "one source: another rule",
        "made of its own numbers",
    ],
)
def test_parts_of_one_source_are_held_against_the_total_of_another(whole: Row, expected: list[float]) -> None:
    rows = [*PARTS, {**figure("quang-ninh", 0, figure_id="whole"), **whole}]
    assert [row.detail_value for row in findings("parts_told_by_another_source", figures=rows)] == expected


@pytest.mark.parametrize(
    ("fund", "parts", "bound", "expected"),
    [
        (307e6, {"initial_fund_total_vnd": 225e6, "fund_self_raised_vnd": 164.7e6}, "exactly", [389.7e6]),
        (389.7e6, {"initial_fund_total_vnd": 225e6, "fund_self_raised_vnd": 164.7e6}, "exactly", []),
        (500e6, {"initial_fund_total_vnd": 225e6, "fund_self_raised_vnd": 164.7e6}, "exactly", [389.7e6]),
        (500e6, {"fund_self_raised_vnd": 164.7e6}, "exactly", []),
        (1300e6, {"fund_self_raised_vnd": 1400e6}, "over", []),
    ],
    ids=["more than the sum", "they meet", "less than the sum", "a part is not printed", "a floor"],
)
def test_parts_of_money_make_their_sum(
    fund: float, parts: dict[str, float], bound: str, expected: list[float]
) -> None:
    rows = [figure("quang-ninh", fund, figure_id="fund", indicator_id="fund_total_vnd", bound=bound)]
    rows += [figure("quang-ninh", value, indicator_id=name) for name, value in parts.items()]
    assert [row.detail_value for row in findings("money_parts_against_sum", figures=rows)] == expected


@pytest.mark.parametrize(
    ("printed", "part", "whole", "expected"),
    [
        (92.95, 105294, 154620, [68.1]),
        (48.7, 20, 43, [46.5]),
        (1.63, 168, 10000, [1.68]),
        (1.63, 163, 10000, []),
        (71.0, 231, 325, []),
        (71.9, 719, 1000, []),
        (53.4, 23, 43, [53.5]),
    ],
)
def test_a_share_is_held_against_its_counts_to_the_last_digit_printed(
    printed: float, part: float, whole: float, expected: list[float]
) -> None:
    found = findings("share_against_counts", figures=share(printed, part, whole))
    assert [row.expected_value for row in found] == expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"bound": "over"}, ["worded"]),
        ({"bound": "over", "as_of_to": None}, ["worded"]),
        ({"bound": "exactly"}, []),
        ({"bound": "over", "as_of_to": "2021-01-01"}, []),
        ({"bound": "over", "value": 5100}, []),
        ({"bound": "over", "source_id": "a-source"}, []),
    ],
    ids=["over", "over, undated", "both exactly", "years apart", "another number", "one source"],
)
def test_one_number_in_two_wordings_is_found(other: Row, expected: list[str]) -> None:
    worded = {**total("worded", 5200, "2023-12-01", source_id="other"), **other}
    worded |= {"as_of_from": worded["as_of_to"], "as_of_printed": worded["as_of_to"]}
    found = findings("same_number_other_bound", figures=[total("plain", 5200, "2023-12-07"), worded])
    assert [row.other_figure_id for row in found] == expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (total("dated", 139, "2025-06-30", source_id="other"), ["dated"]),
        (total("dated", 103, "2025-06-30", source_id="other"), []),
        (total("dated", 139, "2025-06-30"), []),
        (total("dated", 30, "2025-06-30", source_id="other", scope="donor"), []),
        ({**flow(60, scope="all", source_id="other"), "as_of_to": None}, []),
    ],
    ids=["another number", "the same number", "the same source", "another scope", "fewer new clubs, undated"],
)
def test_an_undated_figure_beside_another_number_is_found_once(other: Row, expected: list[str]) -> None:
    found = findings("undated_beside_other_value", figures=[total("undated", 103, None), other])
    assert [row.other_figure_id for row in found if row.figure_id == "undated"] == expected


@pytest.mark.parametrize(("first_year", "expected"), [("2022-01-01", ["then"]), ("2015-01-01", [])])
def test_clubs_are_not_said_to_begin_after_the_first_report(first_year: str, expected: list[str]) -> None:
    rows = [total("now", 357, "2025-06-27", period_start=first_year), total("then", 11, "2015-12-31")]
    found = findings("counted_since_after_first_report", figures=rows)
    assert [row.other_figure_id for row in found] == expected


@pytest.mark.parametrize(
    ("local", "expected"),
    [
        ({"value": 65, "value_high": 75, "bound": "between"}, ["local"]),
        ({"value": 60, "value_high": 70, "bound": "between"}, []),
        ({"value": 60, "bound": "over"}, []),
        ({"value": 65, "value_high": 75, "bound": "between", "due": "2020-12-31"}, []),
    ],
    ids=["another range", "the same", "over its lower end", "another date"],
)
def test_a_local_standard_unlike_the_national_one_is_found(local: Row, expected: list[str]) -> None:
    own = promise("local", 0, kind="composition", indicator_id="members_older_pct")
    found = findings("standard_differs_from_national", targets=[STANDARD, {**own, **local}])
    assert [row.target_id for row in found] == expected


@pytest.mark.parametrize(("value", "expected"), [(21, [(27, 21)]), (27, [])])
def test_one_thing_counted_on_two_maps_is_found(value: float, expected: list[tuple[float, float]]) -> None:
    covered = {"indicator_id": "communes_covered", "scope": "donor"}
    rows = [
        figure("ninh-binh", 27, None, **covered),
        figure("ninh-binh-2025", value, "2025-11-30", **covered),
    ]
    changes = [{"from_area_id": "ninh-binh", "to_area_id": "ninh-binh-2025", "changed_on": "2025-07-01"}]
    found = findings("counted_on_two_maps", figures=rows, area_changes=changes)
    assert [(row.detail_value, row.expected_value) for row in found] == expected


@pytest.mark.parametrize(("scope", "expected"), [("new_clubs", ["new_clubs all"]), ("all", [])])
def test_a_share_of_other_clubs_than_the_promise_is_found(scope: str, expected: list[str]) -> None:
    asked = promise("asked", 50, kind="quality", indicator_id="members_older_pct")
    rows = share(45, 45, 100, scope=scope)
    found = findings("share_of_other_clubs_than_promised", figures=rows, targets=[asked])
    assert [row.detail for row in found] == expected


@pytest.mark.parametrize(("project", "expected"), [(30, ["later"]), (60, [])])
def test_a_total_that_grows_without_its_project_is_found(project: float, expected: list[str]) -> None:
    one = {"scope": "donor", "programme_id": "a-project"}
    rows = [
        total("earlier", 72, "2023-09-30", source_id="one"),
        total("p1", 30, "2023-09-30", source_id="one", **one),
        total("later", 107, "2024-11-29", source_id="two"),
        total("p2", project, "2024-11-29", source_id="two", **one),
    ]
    found = findings("total_grows_without_its_project", figures=rows, programmes=[PROJECT])
    assert [row.figure_id for row in found] == expected
