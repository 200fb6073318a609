"""What the checks say about dates, rivals and coverage: rows that keep each rule and rows that break it."""

import pytest

from tests.findings import findings
from tests.store import Row

OLD_UNIT: Row = {"area_id": "ha-giang", "valid_from": "1991-10-01", "valid_to": "2025-06-30"}


def figure(value: float, day: str | None, **more: object) -> Row:
    return {"value": value, "as_of_to": day, **more}


@pytest.mark.parametrize(("published", "days"), [("2021-04-20", 1), ("2021-03", 21), ("2020", 111)])
def test_no_claim_is_dated_after_its_publication(published: str, days: int) -> None:
    source = [{"source_id": "a-source", "published": published}]
    [found] = findings("claim_after_publication", sources=source, figures=[figure(110, "2021-04-21")])
    assert (found.figure_id, found.detail_value) == ("f1", days)


def test_a_total_minus_a_baseline_does_not_repeat_the_finding() -> None:
    source: list[Row] = [{"source_id": "a-source", "published": "2022-01-01"}]
    plan: Row = {
        "target_id": "new",
        "value": 85,
        "kind": "new",
        "indicator_id": "clubs_new",
        "baseline_figure_id": "f1",
    }
    rows = [figure(110, "2021-04-20"), figure(165, "2022-11-04")]
    [found] = findings("claim_after_publication", sources=source, figures=rows, targets=[plan])
    assert found.figure_id == "f2"


@pytest.mark.parametrize("published", ["2021-04-21", "2021-04", "2021", None])
def test_a_claim_may_be_as_young_as_its_publication(published: str | None) -> None:
    source = [{"source_id": "a-source", "published": published}]
    assert findings("claim_after_publication", sources=source, figures=[figure(110, "2021-04-21")]) == []


def test_a_claim_of_a_day_to_come_is_found() -> None:
    rows = [figure(200, "2026-12-31"), figure(190, "2026-11-21")]
    [found] = findings("claim_in_future", "2026-11-21", figures=rows)
    assert (found.figure_id, found.detail_value, found.detail) == ("f1", 40, "2026-12-31")


def test_looking_back_makes_no_claim_a_claim_of_the_future() -> None:
    assert findings("claim_in_future", "2022-12-31", figures=[figure(165, "2025-01-01")]) == []


@pytest.mark.parametrize(
    ("day", "days", "limit"), [("2025-11-01", 124, "2025-06-30"), ("1991-09-30", 1, "1991-10-01")]
)
def test_a_unit_has_figures_only_while_it_exists(day: str, days: int, limit: str) -> None:
    rows = [figure(10, day, area_id="ha-giang"), figure(11, "2025-06-30", area_id="ha-giang")]
    [found] = findings("figure_outside_unit_dates", areas=[OLD_UNIT], figures=rows)
    assert (found.figure_id, found.detail_value, found.detail) == ("f1", days, limit)


def test_two_values_for_one_day_are_found() -> None:
    rows = [
        figure(57, "2020-10-31", as_of_from="2020-10-01", indicator_id="officers_trained"),
        figure(60, "2020-10-05", indicator_id="officers_trained", source_id="another-page"),
    ]
    [found] = findings("several_claims_one_place_date", figures=rows)
    assert (found.figure_id, found.other_figure_id, found.detail) == ("f1", "f2", "another-page")
    assert (found.detail_value, found.expected_value) == (57, 60)


@pytest.mark.parametrize(
    "other",
    [
        {"value": 110},
        {"value": 100, "bound": "over"},
        {"value": 112, "bound": "about"},
        {"value": 111, "bound": "nearly"},
        {"value": 165, "as_of_to": "2021-04-21"},
        {"value": 165, "as_of_from": "2021-01-01", "as_of_to": "2021-12-31"},
        {"value": 165, "as_of_to": "2021-04-19"},
        {"value": 165, "scope": "donor"},
        {"value": 165, "indicator_id": "members_total"},
        {"value": 165, "period_start": "2021-01-01"},
        {"value": 165, "as_of_to": None},
        {"value": 165, "withdrawn_on": "2022-01-01"},
    ],
)
def test_claims_that_can_both_be_right_pass(other: Row) -> None:
    rows = [figure(110, "2021-04-20"), {"as_of_to": "2021-04-20", **other}]
    assert findings("several_claims_one_place_date", figures=rows) == []


def test_each_project_has_its_own_count_on_one_day() -> None:
    rows = [
        figure(30, "2024-10-31", scope="donor", programme_id="vie071"),
        figure(18, "2024-10-31", scope="donor", programme_id="vie085"),
    ]
    assert findings("several_claims_one_place_date", figures=rows) == []


def narrower(**more: object) -> list[Row]:
    part = figure(293, "2025-06-05", indicator_id="clubs_new", scope="scheme", source_id="another-page")
    return [figure(341, "2024-12-31"), {**part, **more}]


def test_a_count_of_new_clubs_that_reads_as_a_fall_is_noticed() -> None:
    [found] = findings("differ_only_in_scope", figures=narrower())
    assert (found.figure_id, found.other_figure_id, found.detail) == ("f2", "f1", "scheme all")


@pytest.mark.parametrize(
    "change",
    [
        {"source_id": "a-source"},
        {"value": 30},
        {"value": 400},
        {"as_of_to": "2026-06-05"},
        {"scope": "all"},
        {"indicator_id": "members_total"},
    ],
)
def test_a_narrower_count_that_nobody_mistakes_passes(change: Row) -> None:
    assert findings("differ_only_in_scope", figures=narrower(**change)) == []


def test_new_clubs_of_everybody_are_not_the_count_of_all_clubs() -> None:
    rows = narrower()
    rows[0]["indicator_id"] = "clubs_new"
    assert findings("differ_only_in_scope", figures=rows) == []


def test_a_series_without_news_for_two_years_is_stale() -> None:
    rows = [figure(110, "2021-04-20"), figure(165, "2022-11-04")]
    [found] = findings("stale_series", "2024-11-04", figures=rows)
    assert (found.figure_id, found.detail) == ("f2", "2022-11-04")
    assert (found.detail_value, found.expected_value) == (24, 24)
    assert findings("stale_series", "2024-11-03", figures=rows) == []


def test_the_series_of_a_unit_that_ended_is_closed_not_stale() -> None:
    rows = [figure(10, "2020-01-01", area_id="ha-giang")]
    assert findings("stale_series", "2026-11-21", areas=[OLD_UNIT], figures=rows) == []
    assert len(findings("stale_series", "2025-06-30", areas=[OLD_UNIT], figures=rows)) == 1


@pytest.mark.parametrize(
    "change",
    [{"indicator_id": "clubs_new"}, {"scope": "donor"}, {"area_id": "ha-giang.a-district"}],
    ids=["flow", "project", "district"],
)
def test_only_totals_of_all_clubs_of_a_province_grow_old(change: Row) -> None:
    assert findings("stale_series", "2026-11-21", figures=[figure(10, "2020-01-01") | change]) == []


def test_looking_back_the_last_claim_is_the_last_one_then_known() -> None:
    rows = [figure(110, "2021-04-20"), figure(165, "2022-11-04"), figure(191, "2025-11-04")]
    [found] = findings("stale_series", "2025-01-01", figures=rows)
    assert found.figure_id == "f2"


def test_a_figure_without_a_date_is_noticed() -> None:
    [found] = findings("undated_claims", figures=[figure(132, None), figure(110, "2021-04-20")])
    assert (found.figure_id, found.detail_value, found.detail) == ("f1", 132, "clubs_total")


COVERED: Row = {"indicator_id": "provinces_covered", "unit": "provinces"}


def test_no_more_provinces_are_covered_than_there_were() -> None:
    areas: list[Row] = [
        OLD_UNIT,
        {"area_id": "ha-noi"},
        {"area_id": "ha-tay", "valid_to": "2008-07-31"},
        {"area_id": "tuyen-quang-2025", "valid_from": "2025-07-01"},
        {"area_id": "a-country", "level": "country", "type": "country", "parent_id": None},
        {"area_id": "a-province", "parent_id": "a-country"},
    ]
    row: Row = {"area_id": "viet-nam", "indicator_id": "provinces_covered"}
    rows = [figure(2, "2024-12-31", **row), figure(3, "2024-12-31", **row), figure(3, None, **row)]
    promise: Row = {**row, "target_id": "all-of-them", "value": 4, "due": "2020-12-31", "kind": "coverage"}
    found = findings(
        "impossible_coverage", areas=areas, indicators=[COVERED], figures=rows, targets=[promise]
    )
    assert [(row.figure_id, row.target_id, row.detail_value, row.expected_value) for row in found] == [
        ("f2", None, 3, 2),
        (None, "all-of-them", 4, 2),
    ]


def test_communes_are_counted_on_days_whose_list_is_known() -> None:
    of_province = {"level": "commune", "parent_id": "lai-chau", "valid_from": "2025-07-01"}
    areas = [{"area_id": f"lai-chau.{name}", **of_province} for name in ("muong-te", "sin-ho")]
    areas += [{"area_id": "lai-chau.sin-ho-huyen.ma-quai", "valid_to": "2025-06-30"}]
    counted = {"area_id": "lai-chau", "indicator_id": "communes_covered"}
    found = findings(
        "impossible_coverage",
        areas=areas,
        figures=[{**counted, "value": 3, "as_of_to": day} for day in ("2025-06-30", "2025-07-01")],
    )
    assert [(row.figure_id, row.expected_value) for row in found] == [("f2", 2)]
