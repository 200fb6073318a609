"""A promise of new clubs is judged by new clubs of the same scheme, or by a total minus a stated baseline."""

from typing import Any

import pytest

from tests.verdict_cases import Row, figure, judge, promise, state_of_place

SCHEME = {"programme_id": "scheme-1336", "decided_on": "2020-08-31"}
PLAN = {
    "programme_id": "a-plan",
    "area_id": "quang-ninh",
    "decided_on": "2021-01-01",
    "carries_out_programme_id": "scheme-1336",
}
PROGRAMMES = [SCHEME, PLAN]
NEW = promise(80, "2025-01-01", indicator_id="clubs_new", scope="scheme", kind="new", programme_id="a-plan")


def flow(
    value: float, day: str, since: str | None = "2021-01-01", programme: str | None = "a-plan", **more: Any
) -> Row:
    return figure(
        value,
        day,
        indicator_id="clubs_new",
        scope="scheme",
        period_start=since,
        programme_id=programme,
        **more,
    )


def test_new_clubs_start_at_nothing_on_the_day_of_the_decision() -> None:
    said = judge("2023-06-01", flow(40, "2023-01-01"), target=NEW, programmes=PROGRAMMES)
    assert (said["state"], said["plan_share_pct"]) == ("on_track", pytest.approx(100, abs=0.1))


def test_the_national_scheme_that_the_plan_carries_out_counts_as_the_same() -> None:
    said = judge(
        "2023-06-01", flow(80, "2023-01-01", programme="scheme-1336"), target=NEW, programmes=PROGRAMMES
    )
    assert said["state"] == "achieved"


@pytest.mark.parametrize(
    "claim",
    [
        flow(80, "2023-01-01", since="2022-12-01"),
        flow(80, "2023-01-01", since=None),
        flow(80, "2023-01-01", programme="another-plan"),
        figure(80, "2023-01-01", programme_id="a-plan"),
    ],
    ids=["a month's flow", "no start", "another scheme", "a total"],
)
def test_what_does_not_cover_the_whole_promise_does_not_judge_it(claim: Row) -> None:
    others = [*PROGRAMMES, {"programme_id": "another-plan", "area_id": "quang-ninh"}]
    assert judge("2023-06-01", claim, target=NEW, programmes=others)["state"] == "no_figure"


def test_a_total_minus_the_stated_baseline_is_a_derived_flow_from_the_baselines_day() -> None:
    target = {**NEW, "baseline_figure_id": "f1"}
    claims = [figure(110, "2020-07-01"), figure(150, "2023-01-01")]
    said = judge("2023-06-01", *claims, target=target, programmes=PROGRAMMES)
    assert (said["now_value"], said["now_basis"], said["state"]) == (40, "derived", "behind")


@pytest.mark.parametrize(
    ("start", "later", "bound"),
    [
        ("exactly", "about_over", "about_over"),
        ("about", "exactly", "about"),
        ("about", "over", "about_over"),
        ("nearly", "exactly", "over"),
        ("at_least", "exactly", "at_most"),
        ("at_least", "over", None),
    ],
)
def test_the_wording_of_both_totals_stands_at_their_difference(
    start: str, later: str, bound: str | None
) -> None:
    target = {**NEW, "baseline_figure_id": "f1"}
    claims = [figure(110, "2020-07-01", start), figure(150, "2023-01-01", later)]
    assert judge("2023-06-01", *claims, target=target, programmes=PROGRAMMES)["now_bound"] == bound


def test_a_rise_of_at_most_so_many_never_proves_the_target_reached() -> None:
    target = {**NEW, "value": 40, "due": "2023-01-31", "baseline_figure_id": "f1"}
    claims = [figure(110, "2020-07-01", "at_least"), figure(150, "2023-01-01")]
    assert judge("2023-06-01", *claims, target=target, programmes=PROGRAMMES)["state"] == "not_reported"
    claims = [figure(110, "2020-07-01", "at_least"), figure(149, "2023-01-01")]
    assert judge("2023-06-01", *claims, target=target, programmes=PROGRAMMES)["state"] == "missed"


def test_a_reported_flow_is_shown_before_a_derived_one_of_the_same_day() -> None:
    target = {**NEW, "baseline_figure_id": "f1"}
    claims = [figure(110, "2020-07-01"), figure(150, "2023-01-01"), flow(39, "2023-01-01")]
    said = judge("2023-06-01", *claims, target=target, programmes=PROGRAMMES)
    assert (said["now_value"], said["now_basis"]) == (39, "reported")


def test_growth_rate_is_not_defined_for_a_promise_that_starts_at_nothing() -> None:
    assert (
        judge("2023-06-01", flow(40, "2023-01-01"), target=NEW, programmes=PROGRAMMES)["growth_ratio"] is None
    )


def test_yearly_steps_that_add_up_replace_the_straight_line() -> None:
    common = {"indicator_id": "clubs_new", "scope": "scheme", "kind": "new", "programme_id": "a-plan"}
    years = {"2021-12-31": 10, "2022-12-31": 10, "2023-12-31": 30, "2025-01-01": 30}
    steps = [
        {"target_id": f"s{due[:4]}", "due": due, "value": value, "step_of_target_id": "t1", **common}
        for due, value in years.items()
    ]
    said = judge("2023-06-01", flow(20, "2022-12-31"), target=NEW, programmes=PROGRAMMES, targets=steps)
    assert (said["planned_now"], said["plan_share_pct"], said["state"]) == (20, 100, "on_track")


def test_steps_that_do_not_add_up_leave_the_straight_line() -> None:
    step = {**NEW, "target_id": "s1", "due": "2023-01-01", "value": 10, "step_of_target_id": "t1"}
    said = judge("2023-01-01", flow(40, "2023-01-01"), target=NEW, programmes=PROGRAMMES, targets=[step])
    assert said["planned_now"] == pytest.approx(40, abs=0.1)


def test_the_new_one_colours_the_place_only_when_the_total_cannot_be_judged() -> None:
    total = {**promise(190, "2025-01-01", target_id="t2"), "programme_id": "a-plan"}
    rows = {"targets": [NEW, total], "programmes": PROGRAMMES}
    assert state_of_place("2023-06-01", figures=[flow(80, "2023-01-01")], **rows)["target_id"] == "t1"
    with_total = [flow(80, "2023-01-01"), figure(190, "2023-01-01")]
    assert state_of_place("2023-06-01", figures=with_total, **rows)["target_id"] == "t2"
