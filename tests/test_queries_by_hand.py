"""Each named query about claims: what plain Python finds in data/*.csv, and its rule on small tables."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from clubs import queries
from tests.by_hand import TODAY, Row, asked, day, figures, pick, rows, shipped
from tests.store import store

INDICATORS = sorted({row["indicator_id"] for row in rows("figures")})


def claim(area_id: str, value: float, as_of_to: str | None, **more: Any) -> Row:
    return {"area_id": area_id, "value": value, "as_of_to": as_of_to, **more}


def last_of(found: list[dict[str, str]], *key: str) -> dict[tuple[str, ...], tuple[date, set[float]]]:
    """The last day of each group, and every value that is told of that day."""
    groups = defaultdict(list)
    for row in found:
        groups[tuple(row[name] or "" for name in key)].append(row)
    last = {group: max(row["as_of_to"] for row in told) for group, told in groups.items()}
    return {
        group: (day(last[group]), {float(row["value"]) for row in told if row["as_of_to"] == last[group]})
        for group, told in groups.items()
    }


def test_every_named_query_is_checked_by_hand() -> None:
    texts = [file.read_text("utf-8") for file in Path(__file__).parent.glob("test_queries_*by_hand.py")]
    unchecked = [
        query.name for query in queries.catalog() if not any(f'"{query.name}"' in text for text in texts)
    ]
    assert unchecked == []


@pytest.mark.parametrize("indicator", ["clubs_total", "members_total", "fund_total_vnd", "loans_members"])
@pytest.mark.parametrize("scope", ["all", "donor", "new_clubs"])
def test_the_yearly_table_holds_the_last_figure_of_each_year(indicator: str, scope: str) -> None:
    told = [{**row, "year": row["as_of_to"][:4]} for row in figures(indicator_id=indicator, scope=scope)]
    expected = last_of(told, "area_id", "year")
    found = shipped("yearly_table", indicator=indicator, scope=scope)
    assert {(row["area_id"], str(row["year"])) for row in found} == set(expected)
    for row in found:
        on, values = expected[row["area_id"], str(row["year"])]
        assert row["as_of"] == on and row["value"] in values


def test_a_year_without_a_figure_is_not_filled_from_the_year_before() -> None:
    small = store(figures=[claim("quang-ninh", 110, "2021-04-20"), claim("quang-ninh", 165, "2023-11-04")])
    found = asked(small, "yearly_table", indicator="clubs_total", scope="all")
    assert pick(found, "year", "value") == [(2021, 110), (2023, 165)]


def test_the_last_of_several_figures_of_a_year_speaks_and_an_undated_one_never() -> None:
    told = [
        claim("lai-chau", 11, "2022-02-01"),
        claim("lai-chau", 34, "2022-12-02"),
        claim("lai-chau", 99, None),
    ]
    found = asked(store(figures=told), "yearly_table", indicator="clubs_total", scope="all")
    assert pick(found, "year", "value") == [(2022, 34)]


@pytest.mark.parametrize("seen_on", [TODAY, date(2022, 12, 31), date(2019, 6, 10)])
def test_the_latest_claims_are_the_last_of_each_place_indicator_scope_and_scheme(seen_on: date) -> None:
    known = [row for row in figures() if day(row["as_of_to"]) <= seen_on]
    expected = last_of(known, "area_id", "indicator_id", "scope", "programme_id")
    found = shipped("latest_claims", seen_on=seen_on, indicator=None)
    keys = [(row["area_id"], row["indicator_id"], row["scope"], row["programme_id"] or "") for row in found]
    assert sorted(keys) == sorted(expected)
    for key, row in zip(keys, found, strict=True):
        assert row["as_of"] == expected[key][0] and row["value"] in expected[key][1]
        assert row["age_days"] == (seen_on - row["as_of"]).days


def test_a_place_that_reports_later_has_no_latest_claim_yet() -> None:
    small = store(figures=[claim("quang-ninh", 110, "2021-04-20"), claim("lai-chau", 34, "2022-12-02")])
    found = asked(small, "latest_claims", seen_on=date(2021, 12, 31), indicator="clubs_total")
    assert pick(found, "area_id", "value", "age_days") == [("quang-ninh", 110, 255)]


@pytest.mark.parametrize(
    ("area", "on"),
    [
        ("thai-nguyen", "2023-12-07"), ("lai-chau", "2019-06-11"), ("tuyen-quang", "2020-10-05"),
        ("viet-nam", "2023-12-31"), ("hoa-binh", "2025-01-15"),
    ],
)  # fmt: skip
def test_all_claims_about_a_place_and_a_day_are_listed_once(area: str, on: str) -> None:
    expected = {
        row["figure_id"] for row in figures(area_id=area) if row["as_of_from"] <= on <= row["as_of_to"]
    }
    found = shipped("claims_of_place_and_date", area=area, on=day(on), indicator=None)
    reported = [
        row["claim_id"] for row in found if row["claim_id"] in {known["figure_id"] for known in figures()}
    ]
    assert expected and sorted(reported) == sorted(expected)
    assert all(row["basis"] == "derived" for row in found if row["claim_id"] not in expected)


def test_a_claim_about_a_month_speaks_of_each_of_its_days_and_an_undated_one_of_none() -> None:
    month = claim("tuyen-quang", 4, "2020-10-31", as_of_from="2020-10-01", as_of_printed="2020-10")
    small = store(figures=[month, claim("tuyen-quang", 6, None)])
    for on, expected in ((date(2020, 10, 5), [(4,)]), (date(2020, 11, 1), [])):
        found = asked(small, "claims_of_place_and_date", area="tuyen-quang", on=on, indicator="clubs_total")
        assert pick(found, "value") == expected


def test_of_two_claims_about_one_day_both_are_listed_the_shown_one_first() -> None:
    sources = [{"source_id": "blog", "kind": "copy"}, {"source_id": "province", "kind": "government"}]
    told = [
        claim("quang-ninh", value, "2022-11-04", source_id=source)
        for source, value in (("blog", 170), ("province", 165))
    ]
    found = asked(
        store(figures=told, sources=sources),
        "claims_of_place_and_date", area="quang-ninh", on=date(2022, 11, 4), indicator=None,
    )  # fmt: skip
    assert pick(found, "value", "shown_rank") == [(165, 1), (170, 2)]


def derived_flows(area: str) -> set[str]:
    """Totals later than the baseline that a promise of new clubs states, less that baseline."""
    baselines = {
        row["baseline_figure_id"]
        for row in rows("targets")
        if row["area_id"] == area and row["kind"] == "new" and row["baseline_figure_id"]
    }
    stated = [row for row in figures(area_id=area) if row["figure_id"] in baselines]
    return {
        f"{total['figure_id']}-{start['figure_id']}"
        for start in stated
        for total in figures(area_id=area, indicator_id=start["indicator_id"], scope=start["scope"])
        if total["as_of_to"] > start["as_of_to"]
    }


@pytest.mark.parametrize(
    "area", ["quang-ninh", "thanh-hoa", "gia-lai-2025", "lai-chau", "viet-nam", "thai-nguyen"]
)
def test_all_claims_of_a_place_are_its_figures_and_the_flows_derived_from_a_stated_baseline(
    area: str,
) -> None:
    standing = {
        row["figure_id"] for row in rows("figures") if row["area_id"] == area and not row["withdrawn_on"]
    }
    found = shipped("claims_of_area", area=area, topic=None, seen_on=None)
    assert {row["claim_id"] for row in found} == standing | derived_flows(area)
    days = [row["as_of"] for row in found]
    dated = [on for on in days if on]
    assert days == sorted(dated, reverse=True) + [None] * (len(days) - len(dated))


def test_the_55_new_clubs_of_quang_ninh_are_165_less_110_and_name_both() -> None:
    found = {
        row["claim_id"]: row
        for row in shipped("claims_of_area", area="quang-ninh", topic="clubs", seen_on=None)
    }
    flow = found["f223-f053"]
    assert (flow["value"], flow["basis"], flow["period_start"]) == (165 - 110, "derived", date(2021, 4, 20))
    assert "f223" in flow["formula"] and "f053" in flow["formula"]


def test_an_undated_claim_is_listed_last_on_every_day_of_reading() -> None:
    told = [
        claim("lai-chau", 9, None),
        claim("lai-chau", 18, "2019-06-11"),
        claim("lai-chau", 34, "2022-12-02"),
    ]
    found = asked(
        store(figures=told), "claims_of_area", area="lai-chau", topic=None, seen_on=date(2020, 1, 1)
    )
    assert pick(found, "value") == [(18,), (9,)]


def test_the_clubs_of_one_project_stand_on_the_chart_and_a_single_club_does_not() -> None:
    told = [
        claim("lai-chau", value, "2019-06-11", scope=scope)
        for value, scope in ((18, "all"), (5, "donor"), (1, "one_club"), (7, "new_clubs"))
    ]
    found = asked(
        store(figures=told),
        "claims_on_chart", area="lai-chau", indicator="clubs_total", target=None, seen_on=TODAY,
    )  # fmt: skip
    assert sorted(pick(found, "value", "scope")) == [(5, "donor"), (18, "all")]


@pytest.mark.parametrize("area", ["quang-ninh", "lai-chau", "thanh-hoa", "viet-nam"])
def test_a_chart_of_a_total_holds_no_flow_no_single_club_and_nothing_later(area: str) -> None:
    seen_on = date(2022, 12, 31)
    expected = {
        row["figure_id"]
        for row in rows("figures")
        if row["area_id"] == area and row["indicator_id"] == "clubs_total" and not row["withdrawn_on"]
        and row["scope"] not in ("one_club", "new_clubs")
        and (not row["as_of_to"] or day(row["as_of_to"]) <= seen_on)
    }  # fmt: skip
    found = shipped("claims_on_chart", area=area, indicator="clubs_total", target=None, seen_on=seen_on)
    assert {row["claim_id"] for row in found} == expected


def test_a_chart_of_new_clubs_holds_only_the_flows_that_cover_the_promise() -> None:
    """One month's 16 new clubs of Thanh Hóa would look like a fall from 84."""
    found = shipped(
        "claims_on_chart",
        area="thanh-hoa",
        indicator="clubs_new",
        target="thanh-hoa-clubs-new-2025",
        seen_on=TODAY,
    )
    assert pick(found, "value", "basis") == [(884 - 800, "derived")]


@pytest.mark.parametrize("area", ["quang-ninh", "lai-chau", "thai-nguyen"])
def test_the_other_figures_of_a_place_leave_out_the_one_on_the_chart(area: str) -> None:
    told = [row for row in figures(area_id=area) if row["indicator_id"] != "clubs_total"]
    expected = last_of(told, "indicator_id", "scope", "programme_id")
    found = shipped("latest_claims_of_area", area=area, indicator="clubs_total", target=None, seen_on=TODAY)
    dated = {
        (row["indicator_id"], row["scope"], row["programme_id"] or ""): row for row in found if row["as_of"]
    }
    assert set(dated) == set(expected)
    assert all(
        row["as_of"] == expected[key][0] and row["value"] in expected[key][1] for key, row in dated.items()
    )


def test_an_undated_figure_is_listed_only_where_no_dated_one_exists() -> None:
    told = [claim("lai-chau", 5, None, indicator_id=name) for name in ("members_total", "loans_members")]
    told.append(claim("lai-chau", 874, "2019-06-11", indicator_id="members_total"))
    found = asked(
        store(figures=told),
        "latest_claims_of_area",
        area="lai-chau",
        indicator="clubs_total",
        target=None,
        seen_on=TODAY,
    )
    assert sorted(pick(found, "indicator_id", "value")) == [("loans_members", 5), ("members_total", 874)]


@pytest.mark.parametrize("seen_on", [TODAY, date(2021, 12, 31), date(1990, 1, 1)])
def test_national_progress_is_every_dated_total_and_flow_of_the_country(seen_on: date) -> None:
    expected = {
        row["figure_id"]
        for row in figures(area_id="viet-nam")
        if row["indicator_id"] in ("clubs_total", "clubs_new")
        and row["scope"] in ("all", "scheme") and day(row["as_of_to"]) <= seen_on
    }  # fmt: skip
    found = shipped("national_progress", seen_on=seen_on)
    assert {row["claim_id"] for row in found} == expected
    assert pick(found, "indicator_id", "as_of") == sorted(pick(found, "indicator_id", "as_of"))


def test_3021_and_6000_new_clubs_of_one_month_stand_side_by_side() -> None:
    flows = [row for row in shipped("national_progress", seen_on=TODAY) if row["indicator_id"] == "clubs_new"]
    assert {(row["value"], row["bound"], row["rivals"]) for row in flows} == {
        (3021, "about", 1),
        (6000, "about", 1),
        (6000, "exactly", 0),  # of another day, 8/5/2025
    }
    assert len({row["source_id"] for row in flows}) == 3


@pytest.mark.parametrize("indicator", INDICATORS)
def test_no_query_of_claims_gives_a_number_without_its_source(indicator: str) -> None:
    for found in (
        shipped("latest_claims", seen_on=TODAY, indicator=indicator),
        shipped("yearly_table", indicator=indicator, scope="all"),
    ):
        assert all(row["source_id"] for row in found)
