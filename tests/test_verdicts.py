"""The rules of DESIGN section 5, one by one, on a handful of rows."""

import pytest

from tests.verdict_cases import figure, judge, promise, state_of_place

TARGET = promise(200, "2025-12-31", baseline_figure_id="f1")
BASELINE = figure(100, "2021-01-01")
OPEN_END = promise(100, "2025-12-31")


@pytest.mark.parametrize(
    ("value", "bound", "state"),
    [
        (100, "exactly", "achieved"),
        (99, "exactly", "missed"),
        (100, "at_least", "achieved"),
        (100, "over", "achieved"),
        (99, "at_least", "not_reported"),
        (99, "over", "not_reported"),
        (100, "about_over", "achieved"),
        (95, "about_over", "about_reached"),
        (94, "about_over", "not_reported"),
        (106, "about", "achieved"),
        (105, "about", "about_reached"),
        (95, "about", "about_reached"),
        (94, "about", "missed"),
        (101, "nearly", "achieved"),
        (100, "nearly", "missed"),
    ],
)
def test_bound_of_the_last_claim_decides_what_it_proves_at_the_deadline(
    value: int, bound: str, state: str
) -> None:
    assert judge("2026-06-30", figure(value, "2025-06-30", bound), target=OPEN_END)["state"] == state


@pytest.mark.parametrize(
    ("low", "high", "state"), [(100, 110, "achieved"), (95, 105, "not_reported"), (90, 99, "missed")]
)
def test_a_range_proves_only_what_both_its_ends_say(low: int, high: int, state: str) -> None:
    claim = figure(low, "2025-06-30", "between", value_high=high)
    assert judge("2026-06-30", claim, target=OPEN_END)["state"] == state


@pytest.mark.parametrize(
    ("value", "state"), [(147.5, "on_track"), (130, "behind"), (129, "far_behind"), (200, "achieved")]
)
def test_share_of_the_plan_to_date_gives_the_running_verdict(value: float, state: str) -> None:
    target = promise(200, "2025-01-01", baseline_figure_id="f1")
    assert judge("2023-06-01", BASELINE, figure(value, "2023-01-01"), target=target)["state"] == state


def test_about_the_target_while_it_runs_is_about_reached() -> None:
    assert (
        judge("2023-06-01", BASELINE, figure(191, "2023-01-01", "about"), target=TARGET)["state"]
        == "about_reached"
    )


def test_at_least_below_the_target_still_counts_at_its_value_while_it_runs() -> None:
    said = judge("2023-06-01", BASELINE, figure(150, "2023-01-01", "at_least"), target=TARGET)
    assert (said["state"], said["now_value"], said["gap"]) == ("on_track", 150, 50)


def test_no_claim_is_no_figure() -> None:
    assert judge("2023-06-01", target=OPEN_END)["state"] == "no_figure"


def test_an_undated_claim_judges_nothing() -> None:
    assert judge("2023-06-01", figure(120, None), target=OPEN_END)["state"] == "no_figure"


def test_a_withdrawn_claim_judges_nothing() -> None:
    claim = figure(120, "2023-01-01", withdrawn_on="2024-01-01")
    assert judge("2023-06-01", claim, target=OPEN_END)["state"] == "no_figure"


def test_a_claim_of_a_later_day_is_not_known_yet() -> None:
    assert judge("2022-12-31", figure(120, "2023-01-01"), target=OPEN_END)["state"] == "no_figure"


def test_the_baseline_alone_is_no_figure_since_the_baseline() -> None:
    assert judge("2023-06-01", BASELINE, target=TARGET)["state"] == "no_figure_since_baseline"


def test_a_running_total_without_baseline_has_a_gap_and_no_colour() -> None:
    said = judge("2023-06-01", figure(60, "2023-01-01"), target=OPEN_END)
    assert (said["state"], said["gap"], said["plan_share_pct"]) == ("no_baseline", 40, None)


def test_a_running_total_at_its_target_needs_no_baseline() -> None:
    assert judge("2023-06-01", figure(100, "2023-01-01"), target=OPEN_END)["state"] == "achieved"


@pytest.mark.parametrize(("seen_on", "state"), [("2024-01-01", "on_track"), ("2024-01-02", "stale")])
def test_a_last_figure_older_than_24_months_is_stale(seen_on: str, state: str) -> None:
    assert judge(seen_on, BASELINE, figure(150, "2022-01-01"), target=TARGET)["state"] == state


def test_reached_does_not_become_stale() -> None:
    assert judge("2025-06-01", BASELINE, figure(200, "2022-01-01"), target=TARGET)["state"] == "achieved"


@pytest.mark.parametrize(("seen_on", "state"), [("2025-12-30", "behind"), ("2025-12-31", "missed")])
def test_the_last_day_of_the_due_period_is_already_final(seen_on: str, state: str) -> None:
    assert judge(seen_on, BASELINE, figure(180, "2025-12-01"), target=TARGET)["state"] == state


@pytest.mark.parametrize(
    ("day", "state"), [("2024-12-31", "not_reported"), ("2025-01-01", "missed"), ("2025-12-31", "missed")]
)
def test_the_window_is_twelve_months_without_its_first_day(day: str, state: str) -> None:
    assert judge("2026-06-01", BASELINE, figure(180, day), target=TARGET)["state"] == state


def test_a_figure_after_the_deadline_is_shown_and_changes_nothing() -> None:
    said = judge("2026-06-01", BASELINE, figure(180, "2023-01-01"), figure(210, "2026-01-01"), target=TARGET)
    assert (said["state"], said["now_value"], said["after_value"]) == ("not_reported", 180, 210)


def test_reached_before_the_window_says_when() -> None:
    said = judge("2026-06-01", BASELINE, figure(205, "2023-01-01"), target=TARGET)
    assert (said["state"], str(said["reached_on"])) == ("achieved", "2023-01-01")


def test_reached_before_yields_to_a_lower_figure_inside_the_window() -> None:
    said = judge("2026-06-01", BASELINE, figure(205, "2023-01-01"), figure(190, "2025-06-30"), target=TARGET)
    assert said["state"] == "missed"


def test_a_floor_inside_the_window_does_not_undo_an_earlier_reach() -> None:
    said = judge(
        "2026-06-01", BASELINE, figure(205, "2023-01-01"), figure(190, "2025-06-30", "over"), target=TARGET
    )
    assert (said["state"], str(said["reached_on"])) == ("achieved", "2023-01-01")


def test_a_figure_of_another_scope_judges_nothing() -> None:
    assert (
        judge("2023-06-01", figure(120, "2023-01-01", scope="donor"), target=OPEN_END)["state"] == "no_figure"
    )


def test_a_promise_is_silent_before_it_was_made() -> None:
    plan = {"programme_id": "a-plan", "decided_on": "2022-03-01", "area_id": "quang-ninh"}
    target = promise(100, "2025-12-31", programme_id="a-plan")
    assert judge("2022-02-28", figure(90, "2022-01-01"), target=target, programmes=[plan]) == {}
    assert (
        judge("2022-03-01", figure(90, "2022-01-01"), target=target, programmes=[plan])["state"]
        == "no_baseline"
    )


@pytest.mark.parametrize("status", ["draft", "aggregate", "replaced"])
def test_only_adopted_promises_are_judged(status: str) -> None:
    target = promise(100, "2025-12-31", status=status)
    assert judge("2026-06-01", figure(120, "2025-06-30"), target=target)["state"] == "not_judged"


@pytest.mark.parametrize(("day", "state"), [("2025-05-31", "missed"), ("2024-06-30", "unit_ended")])
def test_a_promise_due_after_its_unit_ended_is_judged_at_the_units_last_day(day: str, state: str) -> None:
    ended = {"area_id": "tuyen-quang", "valid_to": "2025-06-30"}
    target = promise(100, "2025-12-31", area_id="tuyen-quang")
    said = judge("2026-06-01", figure(80, day, area_id="tuyen-quang"), target=target, areas=[ended])
    assert (said["state"], str(said["judged_on"])) == (state, "2025-06-30")


@pytest.mark.parametrize(("day", "state"), [("2023-03-30", "sources_differ"), ("2023-03-29", "behind")])
def test_sources_within_90_days_that_say_different_things_take_the_colour_away(day: str, state: str) -> None:
    other = figure(200, day, source_id="another-source")
    said = judge("2023-07-01", BASELINE, other, figure(135, "2023-06-28"), target=TARGET)
    assert said["state"] == state


def test_one_source_that_reports_twice_does_not_contradict_itself() -> None:
    said = judge("2023-07-01", BASELINE, figure(200, "2023-06-01"), figure(135, "2023-06-28"), target=TARGET)
    assert said["state"] == "behind"


def test_sources_that_agree_on_the_verdict_keep_the_colour() -> None:
    other = figure(134, "2023-06-01", source_id="another-source")
    assert judge("2023-07-01", BASELINE, other, figure(135, "2023-06-28"), target=TARGET)["state"] == "behind"


def test_a_place_with_claims_and_no_promise_has_no_target() -> None:
    assert state_of_place("2023-06-01", figures=[figure(60, "2023-01-01")])["state"] == "no_target"


def test_a_place_whose_only_promise_is_a_draft_is_not_judged() -> None:
    assert (
        state_of_place("2023-06-01", targets=[promise(60, "2025-12-31", status="draft")])["state"]
        == "not_judged"
    )


def test_the_promise_due_next_colours_the_place_and_else_the_last_past_one() -> None:
    targets = [promise(50, "2020-12-31"), promise(100, "2025-12-31", target_id="t2")]
    assert state_of_place("2020-12-31", targets=targets)["target_id"] == "t1"
    assert state_of_place("2021-01-01", targets=targets)["target_id"] == "t2"
    assert state_of_place("2026-01-01", targets=targets)["target_id"] == "t2"
