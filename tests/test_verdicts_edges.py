"""Rare corners of the rules, each with the silly answer it prevents."""

from datetime import date

from tests.store import store
from tests.test_verdicts_of_new_clubs import NEW, PROGRAMMES, flow
from tests.verdict_cases import agreed, figure, judge, promise
from tests.verdict_tables import tables_in

TARGET = promise(100, "2025-12-31")


def test_naming_another_plan_beside_a_total_of_all_clubs_does_not_hide_a_contradiction() -> None:
    plans = [{"programme_id": "plan-a"}, {"programme_id": "plan-b"}]
    association = {"source_id": "association", "kind": "association"}
    claims = [
        figure(106, "2023-06-30", programme_id="plan-a"),
        figure(82, "2023-06-30", programme_id="plan-b", source_id="association"),
    ]
    said = judge("2023-09-30", *claims, target=TARGET, programmes=plans, sources=[association])
    assert (said["state"], said["now_value"], said["other_value"]) == ("sources_differ", 82, 106)


def test_a_stated_baseline_judges_new_clubs_even_where_no_decision_is_known() -> None:
    target = {**NEW, "programme_id": None, "baseline_figure_id": "f1"}
    said = judge("2023-06-01", figure(110, "2020-07-01"), figure(150, "2023-01-01"), target=target)
    assert (said["now_value"], said["now_basis"]) == (40, "derived")


def test_one_schemes_total_minus_another_schemes_baseline_is_nothing() -> None:
    others = [*PROGRAMMES, {"programme_id": "another"}]
    claims = [
        figure(110, "2020-07-01", scope="scheme", programme_id="scheme-1336"),
        figure(150, "2023-01-01", scope="scheme", programme_id="another"),
    ]
    target = {**NEW, "baseline_figure_id": "f1"}
    assert judge("2023-06-01", *claims, target=target, programmes=others)["now_value"] is None


def test_a_growth_rate_is_not_defined_where_nothing_has_to_grow() -> None:
    target = {**TARGET, "baseline_figure_id": "f1"}
    said = judge("2023-06-01", figure(105, "2021-04-29"), figure(49, "2023-01-20"), target=target)
    assert said["growth_ratio"] is None


def test_two_sources_on_both_sides_of_the_target_differ_whichever_came_last() -> None:
    reached, below = figure(105, "2022-12-31"), figure(53, "2022-11-17", source_id="another-source")
    assert judge("2023-06-01", reached, below, target=TARGET)["state"] == "sources_differ"
    assert judge("2026-06-01", reached, below, target=TARGET)["state"] == "sources_differ"


def test_growing_old_is_not_a_contradiction() -> None:
    target = promise(200, "2030-12-31", baseline_figure_id="f1")
    claims = [
        figure(100, "2021-01-01"),
        figure(101, "2023-02-01", source_id="another"),
        figure(140, "2023-03-01"),
    ]
    connection = store(targets=[target], figures=claims)
    assert agreed(connection, tables_in(connection), "t1", date(2025, 6, 1))["state"] == "stale"


def test_the_latest_figure_that_reached_it_says_how_surely() -> None:
    target = {**TARGET, "baseline_figure_id": "f1"}
    claims = [figure(74, "2020-06-30"), figure(95, "2021-12-29", "about"), figure(112, "2023-03-31", "over")]
    assert judge("2026-06-01", *claims, target=target)["state"] == "achieved"


def test_new_clubs_reported_before_the_baselines_day_are_still_new_clubs() -> None:
    target = {**NEW, "baseline_figure_id": "f1"}
    claims = [figure(110, "2023-05-01"), flow(80, "2023-01-01")]
    assert judge("2023-06-01", *claims, target=target, programmes=PROGRAMMES)["state"] == "achieved"


def test_last_years_flow_does_not_judge_this_years_promise() -> None:
    target = {**NEW, "period_start": "2024-01-01"}
    assert (
        judge("2024-06-01", flow(80, "2023-12-31"), target=target, programmes=PROGRAMMES)["state"]
        == "no_figure"
    )
