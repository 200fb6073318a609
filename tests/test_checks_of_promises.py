"""What the checks say about promises: rows that keep each rule and rows that break it."""

from typing import Any

import pytest

from tests.findings import findings
from tests.store import Row

BASELINE: Row = {"figure_id": "f53", "value": 110, "as_of_to": "2021-04-20"}


def promise(target_id: str, value: float, **more: Any) -> Row:
    return {"target_id": target_id, "value": value, "due": "2025-12-31", **more}


def total_and_new(total: float, new: float, **more: Any) -> list[Row]:
    return [
        promise("the-total", total, baseline_figure_id="f53"),
        promise(
            "the-new", new, kind="new", indicator_id="clubs_new", scope="scheme", bound="at_least", **more
        ),
    ]


def test_baseline_and_new_clubs_must_meet_the_total() -> None:
    [found] = findings("totals_do_not_meet", figures=[BASELINE], targets=total_and_new(191, 85))
    assert (found.figure_id, found.target_id, found.detail) == ("f53", "the-new", "the-total")
    assert (found.detail_value, found.expected_value) == (195, 191)


@pytest.mark.parametrize(
    "targets",
    [
        total_and_new(195, 85),
        total_and_new(200, 85),
        total_and_new(191, 85, due="2030-12-31"),
        total_and_new(191, 85, status="replaced"),
    ],
    ids=["they meet", "new is a floor", "other due date", "replaced"],
)
def test_promises_that_can_both_be_kept_pass(targets: list[Row]) -> None:
    assert findings("totals_do_not_meet", figures=[BASELINE], targets=targets) == []


def test_an_exact_number_of_new_clubs_below_the_total_is_found() -> None:
    targets = total_and_new(200, 85)
    targets[1]["bound"] = "exactly"
    [found] = findings("totals_do_not_meet", figures=[BASELINE], targets=targets)
    assert (found.detail_value, found.expected_value) == (195, 200)


def test_new_members_are_not_added_to_clubs() -> None:
    members: list[Row] = [{"indicator_id": "members_total", "topic": "members"}]
    targets = total_and_new(191, 85)
    targets[1] |= {"indicator_id": "members_total", "scope": "new_clubs"}
    assert findings("totals_do_not_meet", indicators=members, figures=[BASELINE], targets=targets) == []


def test_a_baseline_of_members_is_none_of_clubs() -> None:
    baseline = BASELINE | {"indicator_id": "members_total"}
    assert findings("totals_do_not_meet", figures=[baseline], targets=total_and_new(191, 85)) == []


def per_district(most: float, districts: int) -> dict[str, list[Row]]:
    return {
        "areas": [
            {"area_id": "quang-ninh.hoanh-bo", "valid_to": "2019-12-31"},
            *({"area_id": f"quang-ninh.d{n}", "valid_to": "2025-06-30"} for n in range(districts)),
        ],
        "programmes": [{"programme_id": "the-plan", "decided_on": "2021-09-24"}],
        "figures": [{**BASELINE, "value": 4}],
        "targets": [
            promise("the-total", 34, bound="at_least", baseline_figure_id="f53"),
            promise("a-later-total", 340, due="2035-12-31"),
            promise("the-members", 2000, indicator_id="members_total"),
            promise(
                "a-district", 1, value_high=most, bound="between", kind="per_club",
                indicator_id="clubs_new_per_district", programme_id="the-plan",
            ),
        ],
    }  # fmt: skip


def test_districts_that_cannot_reach_the_total_are_found() -> None:
    [found] = findings("clubs_per_district_against_total", **per_district(2, 7))
    assert (found.target_id, found.detail) == ("a-district", "7")
    assert (found.detail_value, found.expected_value) == (14, 34)


def test_a_floor_per_district_has_no_most() -> None:
    rows = per_district(2, 7)
    rows["targets"][-1] |= {"value_high": None, "bound": "at_least"}
    assert findings("clubs_per_district_against_total", **rows) == []


def test_districts_that_reach_the_total_with_the_clubs_already_there_pass() -> None:
    assert findings("clubs_per_district_against_total", **per_district(2, 15)) == []


def test_a_promised_total_needs_a_baseline() -> None:
    targets = [
        promise("without", 191),
        promise("with", 192, baseline_figure_id="f53"),
        promise("new", 85, kind="new", indicator_id="clubs_new"),
        promise("draft", 400, status="draft"),
        promise("project", 27, scope="donor"),
    ]
    wordings: list[Row] = [{"target_id": "without", "source_id": "one-page"}]
    [found] = findings("target_without_baseline", figures=[BASELINE], targets=targets, target_claims=wordings)
    assert (found.target_id, found.source_id) == ("without", "one-page")
    assert (found.detail_value, found.detail) == (191, "2025-12-31")


def new_clubs(area_id: str, value: float, **more: Any) -> Row:
    target_id = f"{area_id}-{value:.0f}"
    return promise(
        target_id, value, area_id=area_id, kind="new", indicator_id="clubs_new", scope="scheme", **more
    )


def test_known_promises_of_provinces_stand_beside_the_national_one() -> None:
    targets = [
        new_clubs("viet-nam", 3000),
        new_clubs("quang-ninh", 85),
        new_clubs("quang-ninh", 20, step_of_target_id="quang-ninh-85"),
        new_clubs("thanh-hoa", 400),
        new_clubs("hai-duong", 9) | {"scope": "donor"},
        new_clubs("lai-chau", 25, due="2020-12-31"),
        new_clubs("lai-chau", 30, status="draft"),
    ]
    areas: list[Row] = [{"area_id": name} for name in ("quang-ninh", "thanh-hoa", "hai-duong", "lai-chau")]
    areas.append({"area_id": "ha-tay", "valid_to": "2008-07-31"})
    [found] = findings("children_targets_against_parent", "2026-11-21", areas=areas, targets=targets)
    assert (found.target_id, found.detail_value, found.expected_value) == ("viet-nam-3000", 485, 3000)
    assert found.detail == "2/4"


def test_a_promise_without_promises_of_its_parts_passes() -> None:
    alone = [new_clubs("viet-nam", 3000)]
    assert findings("children_targets_against_parent", "2026-11-21", targets=alone) == []


def test_promises_of_districts_stand_beside_that_of_their_province() -> None:
    districts: list[Row] = [{"area_id": f"quang-ninh.{name}", "level": "district"} for name in "abc"]
    targets = [new_clubs("quang-ninh", 85), new_clubs("quang-ninh.a", 40), new_clubs("quang-ninh.b", 5)]
    [found] = findings("children_targets_against_parent", "2026-11-21", areas=districts, targets=targets)
    assert (found.area_id, found.detail_value, found.expected_value, found.detail) == (
        "quang-ninh", 45, 85, "2/3",
    )  # fmt: skip


def test_a_printed_sum_of_plans_that_is_not_the_promise_is_noticed() -> None:
    targets = [new_clubs("viet-nam", 3000), new_clubs("viet-nam", 5000, status="aggregate")]
    [found] = findings("printed_sum_against_target", targets=targets)
    assert (found.target_id, found.detail) == ("viet-nam-3000", "viet-nam-5000")
    assert (found.detail_value, found.expected_value) == (5000, 3000)
    assert (
        findings("printed_sum_against_target", targets=[targets[0], targets[1] | {"status": "draft"}]) == []
    )
    targets[1]["value"] = 3000
    assert findings("printed_sum_against_target", targets=targets) == []


@pytest.mark.parametrize(
    ("wording", "differs"),
    [
        ({"value": 80, "bound": "at_least"}, "value"),
        ({"value": 75, "value_high": 80, "bound": "at_least"}, "value"),
        ({"value": 75, "bound": "exactly"}, "bound"),
        ({"value": 75, "bound": "exactly", "scope_printed": "total"}, "bound kind"),
    ],
)
def test_another_wording_of_a_promise_says_what_differs(wording: Row, differs: str) -> None:
    targets = [new_clubs("hoa-binh", 75, bound="at_least")]
    wordings: list[Row] = [{"target_id": "hoa-binh-75", **wording}]
    [found] = findings("promise_worded_differently", targets=targets, target_claims=wordings)
    assert (found.figure_id, found.target_id, found.detail) == ("w1", "hoa-binh-75", differs)
    assert (found.detail_value, found.expected_value) == (wording["value"], 75)


@pytest.mark.parametrize("printed", [None, "new", "scheme"])
def test_a_wording_that_agrees_passes(printed: str | None) -> None:
    targets = [new_clubs("hoa-binh", 75, bound="at_least")]
    same: Row = {"target_id": "hoa-binh-75", "value": 75, "bound": "at_least", "scope_printed": printed}
    assert findings("promise_worded_differently", targets=targets, target_claims=[same]) == []
