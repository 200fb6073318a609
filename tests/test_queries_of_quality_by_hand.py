"""Queries about contradictions: what plain Python finds in data/*.csv, and their rules on small tables."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import duckdb
import pytest

from clubs import queries
from clubs.store import checks
from tests.by_hand import TODAY, Row, asked, day, figures, pick, records, rows, shipped
from tests.store import store

EVERYWHERE: dict[str, Any] = {"area": None, "indicator": None}
OPEN: dict[str, Any] = {**EVERYWHERE, "rule": None, "severity": None}
STANDING = [row for row in rows("figures") if not row["withdrawn_on"]]
LATER = date(9999, 12, 30)
SHORT = timedelta(days=31)
ABOUT = 0.05


def found_on(seen_on: date, **narrowed: Any) -> list[Row]:
    return shipped("findings_of_day", **{**OPEN, **narrowed}, seen_on=seen_on)


def small_findings(connection: duckdb.DuckDBPyConnection, seen_on: date, **narrowed: Any) -> list[Row]:
    return asked(connection, "findings_of_day", **{**OPEN, **narrowed}, seen_on=seen_on)


def sides_of(connection: duckdb.DuckDBPyConnection, finding: Row, seen_on: date) -> list[Row]:
    return asked(connection, "finding_sides", finding_ids=[finding["finding_id"]], seen_on=seen_on)


def claim(value: float, as_of_to: str | None, source_id: str, **more: Any) -> Row:
    return {"value": value, "as_of_to": as_of_to, "source_id": source_id, **more}


def test_the_figures_without_a_date_are_those_whose_cells_are_empty() -> None:
    expected = {row["figure_id"] for row in STANDING if not (row["as_of_to"] or row["as_of_printed"])}
    found = {row["figure_id"] for row in found_on(TODAY, rule="undated_claims")}
    assert found == expected and len(expected) > 50


def span(row: dict[str, str]) -> tuple[float, float]:
    """The lowest and the highest number that the wording allows."""
    value, bound = float(row["value"]), row["bound"]
    low = value * (1 - ABOUT) if bound in ("about", "nearly") else value
    highs = {"at_least": float("inf"), "over": float("inf"), "about": value * (1 + ABOUT)}
    return low, highs.get(bound, float(row["value_high"] or value))


def is_one_date(one: dict[str, str], other: dict[str, str]) -> bool:
    spans = [(day(row["as_of_from"]), day(row["as_of_to"])) for row in (one, other)]
    meet = spans[0][0] <= spans[1][1] and spans[1][0] <= spans[0][1]
    return spans[0] == spans[1] or (meet and all(last - first <= SHORT for first, last in spans))


def test_two_figures_of_one_place_and_date_contradict_each_other_when_their_ranges_do_not_meet() -> None:
    told = [row for row in figures() if row["scope"] != "one_club"]
    same = ("area_id", "indicator_id", "scope", "period_start")
    expected = set()
    for one, other in combinations(told, 2):
        is_one_scheme = one["scope"] == "all" or one["programme_id"] == other["programme_id"]
        if is_one_scheme and all(one[cell] == other[cell] for cell in same) and is_one_date(one, other):
            (low, high), (other_low, other_high) = span(one), span(other)
            if high < other_low or other_high < low:
                expected.add(frozenset((one["figure_id"], other["figure_id"])))
    found = found_on(TODAY, rule="several_claims_one_place_date")
    assert {frozenset((row["figure_id"], row["other_figure_id"])) for row in found} == expected
    assert frozenset(("f291", "f183")) in expected


def test_the_rows_behind_a_sum_of_parts_add_up_to_what_the_rule_found() -> None:
    for rule in ("parts_exceed_or_miss_whole", "children_targets_against_parent"):
        for finding in found_on(TODAY, rule=rule):
            sides = shipped("finding_sides", finding_ids=[finding["finding_id"]], seen_on=TODAY)
            assert sum(side["value"] for side in sides if side["role"] == "part") == finding["detail_value"]
            (whole,) = (side["value"] for side in sides if side["role"] != "part")
            assert whole == finding["expected_value"]


def test_the_sum_of_the_provinces_promises_is_that_of_the_page_of_targets() -> None:
    for seen_on in (TODAY, date(2022, 12, 31)):
        told = {row["target_id"]: row["known_sum"] for row in shipped("provincial_promises", seen_on=seen_on)}
        found = found_on(seen_on, rule="children_targets_against_parent")
        assert {row["target_id"]: row["detail_value"] for row in found} == {
            target: known for target, known in told.items() if known
        }


def test_every_row_behind_a_finding_is_the_row_of_the_table_it_names() -> None:
    keys = {
        "figures": "figure_id", "targets": "target_id", "target_claims": "claim_id",
        "programme_citations": "citation_id", "programmes": "programme_id",
    }  # fmt: skip
    held = {table: {row[key]: row for row in rows(table)} for table, key in keys.items()}
    findings = found_on(TODAY)
    sides = shipped("finding_sides", finding_ids=[row["finding_id"] for row in findings], seen_on=TODAY)
    assert {side["finding_id"] for side in sides} == {row["finding_id"] for row in findings}
    for side in sides:
        row = held[side["row_table"].removesuffix(".csv")][side["row_id"]]
        assert (side["value"] is None) == ("value" not in row)
        assert side["value"] is None or side["value"] == float(row["value"])
        assert side["source_id"] in (row.get("source_id", side["source_id"]), None)


@pytest.mark.parametrize("year", range(2017, 2032))
def test_on_any_day_the_list_holds_what_the_checks_find_then(year: int) -> None:
    """The checks that ask for the day are asked anew; the list reads what the build found for all days."""
    last = {row["figure_id"]: row["as_of_to"] for row in STANDING}
    made = {
        row["target_id"]: row["made_on"]
        for row in shipped("promises_made", **EVERYWHERE, seen_on=LATER, last_possible=False)
    }
    ids = ("area_id", "figure_id", "other_figure_id", "target_id")
    same = ("check_id", *ids, "detail", "detail_value", "expected_value")
    for seen_on in (date(year, 2, 28), date(year, 6, 11), date(year, 12, 31)):
        expected = set()
        for row in records(queries.run_checks(seen_on=seen_on).rename(columns={"check": "check_id"})):
            days = [day(on) for column in ("figure_id", "other_figure_id") if (on := last.get(row[column]))]
            days += [on for on in [made.get(row["target_id"])] if on]
            if row["check_id"] == "claim_in_future" or all(on <= seen_on for on in days):
                expected.add(pick([row], *same)[0])
        assert set(pick(found_on(seen_on), *same)) == expected


@pytest.mark.parametrize("seen_on", [TODAY, date(2022, 12, 31), date(2019, 6, 10)])
def test_a_finding_is_known_once_all_its_figures_are(seen_on: date) -> None:
    last = {row["figure_id"]: row["as_of_to"] for row in STANDING}
    for finding in found_on(seen_on):
        days = [last.get(finding[column], "") for column in ("figure_id", "other_figure_id")]
        assert all(not on or day(on) <= seen_on for on in days), finding["finding_id"]


@pytest.mark.parametrize(("area", "indicator"), [(None, None), ("lai-chau", None), (None, "clubs_total")])
def test_rules_and_places_count_the_findings_of_the_list(area: str | None, indicator: str | None) -> None:
    where = {"area": area, "indicator": indicator, "seen_on": TODAY}
    listed = shipped("findings_of_day", **where, rule=None, severity=None)
    by_rule = shipped("findings_by_rule", **where)
    by_place = shipped("findings_by_place", **where, rule=None, severity=None)
    assert Counter(row["check_id"] for row in listed) == {
        row["check_id"]: row["findings"] for row in by_rule if row["findings"]
    }
    place = "area_id" if area else "province_id"
    assert Counter((row[place], row["severity"]) for row in listed) == {
        (row["area_id"], row["severity"]): row["findings"] for row in by_place
    }


def test_a_rule_that_nothing_breaks_is_listed_because_it_was_asked() -> None:
    found = {row["check_id"]: row for row in shipped("findings_by_rule", **EVERYWHERE, seen_on=TODAY)}
    assert set(found) == {check.name for check in checks.catalog()}
    assert (found["share_over_100"]["findings"], found["share_over_100"]["source_id"]) == (0, None)


@pytest.mark.parametrize("area", [None, "thai-nguyen", "ha-giang"])
def test_what_was_checked_are_the_rows_of_the_place_and_its_parts(area: str | None) -> None:
    def lies_there(row: dict[str, str]) -> bool:
        return area is None or row["area_id"] == area or row["area_id"].startswith(f"{area}.")

    told = [row for row in STANDING if lies_there(row) and row["as_of_to"] <= "2026-11-21"]
    targets = {row["target_id"] for row in rows("targets") if lies_there(row)}
    worded = [row for row in rows("target_claims") if row["target_id"] in targets]
    (found,) = shipped("rows_checked", area=area, indicator=None, seen_on=TODAY)
    sources = {row["source_id"] for row in [*told, *worded]}
    assert pick([found], "figures", "promises", "sources") == [(len(told), len(targets), len(sources))]


@pytest.mark.parametrize(
    ("area", "differences"), [(None, 4), ("thanh-hoa", 1), ("ninh-binh", 2), ("lai-chau", 0)]
)
def test_a_total_minus_a_stated_baseline_is_counted_apart(area: str | None, differences: int) -> None:
    (found,) = shipped("rows_checked", area=area, indicator=None, seen_on=TODAY)
    assert found["differences"] == differences


def test_the_severities_are_those_of_their_table_the_gravest_first() -> None:
    expected = sorted(rows("check_severities"), key=lambda row: int(row["rank"]))
    found = shipped("severity_words")
    assert pick(found, "severity_id", "symbol") == [(row["severity_id"], row["symbol"]) for row in expected]
    assert [row["severity_id"] for row in found] == list(checks.SEVERITIES)


PROMISE = {"value": 150, "due": "2025-12-31", "period_start": "2021-01-01", "kind": "total"}
BASELINE = claim(50, "2021-01-01", "office", figure_id="base")


def differing(first: float, second: float, **promise: Any) -> duckdb.DuckDBPyConnection:
    """Two sources on one day at the deadline, beside a promise of 150."""
    told = [
        BASELINE,
        claim(first, "2025-11-30", "office", figure_id="one"),
        claim(second, "2025-11-30", "paper", figure_id="two"),
    ]
    target = {**PROMISE, "baseline_figure_id": "base", **promise}
    return store(figures=told, targets=[target] if promise.get("value", 1) else [])


def effects(connection: duckdb.DuckDBPyConnection) -> list[tuple[Any, ...]]:
    found = small_findings(connection, TODAY, rule="several_claims_one_place_date")
    return pick(found, "effect", "verdict_state")


def test_two_figures_that_lead_to_two_verdicts_take_the_colour_away() -> None:
    assert effects(differing(140, 160)) == [("takes_colour", "sources_differ")]


def test_two_figures_that_lead_to_one_verdict_leave_it_as_it_is() -> None:
    assert effects(differing(155, 160)) == [("used", "achieved")]


def test_figures_without_a_promise_speak_in_no_verdict() -> None:
    assert effects(differing(155, 160, value=0)) == [("not_used", None)]


def test_a_draft_is_no_verdict_that_a_finding_could_change() -> None:
    assert effects(differing(140, 160, status="draft")) == [("not_used", None)]


def test_the_figure_that_is_shown_names_the_clause_and_so_does_the_other() -> None:
    told = [
        claim(57, "2023-12-07", "paper", figure_id="one"),
        claim(60, "2023-12-07", "office", figure_id="two"),
    ]
    kinds = [{"source_id": "paper", "kind": "press"}, {"source_id": "office", "kind": "government"}]
    connection = store(figures=told, sources=kinds)
    (finding,) = small_findings(connection, TODAY, rule="several_claims_one_place_date")
    sides = sides_of(connection, finding, TODAY)
    assert pick(sides, "claim_id", "standing", "clause", "against_source_kind") == [
        ("one", "beside", "source_kind", "government"),
        ("two", "shown", "source_kind", "press"),
    ]


def test_of_two_figures_of_overlapping_dates_the_later_one_is_the_latest() -> None:
    month = {"as_of_from": "2020-10-01", "as_of_printed": "2020-10"}
    told = [
        claim(57, "2020-10-31", "paper", figure_id="one", **month),
        claim(60, "2020-10-05", "office", figure_id="two"),
    ]
    connection = store(figures=told)
    (finding,) = small_findings(connection, TODAY, rule="several_claims_one_place_date")
    assert pick(sides_of(connection, finding, TODAY), "claim_id", "standing", "clause") == [
        ("one", "later", "date"),
        ("two", "earlier", "date"),
    ]


def test_a_figure_grows_old_on_the_day_of_the_reader() -> None:
    connection = store(figures=[claim(57, "2022-12-07", "paper")])
    assert small_findings(connection, date(2024, 12, 6)) == []
    assert pick(small_findings(connection, date(2024, 12, 7)), "check_id") == [("stale_series",)]


def test_a_date_that_has_not_come_is_found_although_the_figure_is_not_known_yet() -> None:
    connection = store(figures=[claim(57, "2030-12-07", "paper")])
    assert pick(small_findings(connection, TODAY), "check_id") == [("claim_in_future",)]


def test_an_earlier_reader_does_not_meet_a_contradiction_of_later_figures() -> None:
    connection = differing(140, 160)
    rule = "several_claims_one_place_date"
    assert small_findings(connection, date(2025, 11, 29), rule=rule) == []
    assert len(small_findings(connection, date(2025, 11, 30), rule=rule)) == 1


def test_numbers_that_a_source_prints_keep_their_bound_and_worked_out_ones_have_none() -> None:
    by_id = {row["figure_id"]: row for row in found_on(TODAY, severity="warning")}
    assert pick([by_id["f291"]], "found_bound", "expected_bound") == [("about", "about")]
    assert pick([by_id["f034"]], "found_bound", "expected_bound") == [("nearly", "exactly")]
    assert pick([by_id["f001"]], "found_bound", "expected_bound") == [("exactly", "exactly")]
