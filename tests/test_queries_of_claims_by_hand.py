"""Queries of one claim: its story, the clause that chose it, the verdicts and findings it takes part in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.by_hand import TODAY, Row, asked, pick, rows, shipped
from tests.store import store


def by_hand(keep: Callable[[dict[str, str]], bool]) -> set[str]:
    return {row["figure_id"] for row in rows("figures") if keep(row)}


def test_a_story_tells_every_other_claim_of_its_place_and_indicator() -> None:
    (own, *others) = shipped("claim_story", claim="f183")
    same = by_hand(lambda row: row["area_id"] == "viet-nam" and row["indicator_id"] == "clubs_new")
    assert own["claim_id"] == "f183" and {row["claim_id"] for row in others} == same - {"f183"}


@pytest.mark.parametrize(
    ("claim", "other", "relation"),
    [
        ("f183", "f291", "rival"),
        ("f223-f053", "f223", "part"),
        ("f223-f053", "f053", "part"),
        ("f053", "f223-f053", "result"),
        ("f053", "f223", "same_scope"),
        ("d01", "f029", "part"),
    ],
)
def test_a_story_says_how_the_other_claim_is_related(claim: str, other: str, relation: str) -> None:
    told = {row["named_id"]: row["relation"] for row in shipped("claim_story", claim=claim)}
    assert told[other] == relation


def test_an_unknown_claim_has_no_story() -> None:
    assert shipped("claim_story", claim="f9999") == []


@pytest.mark.parametrize(
    ("clause", "one", "other"),
    [
        ("basis", {"basis": "reported"}, {"basis": "derived", "formula": "1 + 1"}),
        ("source_kind", {"source_id": "of-state"}, {"source_id": "of-press"}),
        ("precision", {}, {"as_of_printed": "2021", "as_of_from": "2021-01-01"}),
        ("bound", {"bound": "exactly"}, {"bound": "about"}),
        ("published", {"source_id": "of-press-later"}, {"source_id": "of-press"}),
        ("recorded", {"recorded_on": "2026-11-22"}, {"recorded_on": "2026-11-21"}),
        ("id", {}, {}),
    ],
)
def test_a_story_names_the_clause_that_chose_the_figure_shown(clause: str, one: Row, other: Row) -> None:
    usual = {"value": 110, "as_of_to": "2021-12-31", "source_id": "of-press"}
    connection = store(
        sources=[
            {"source_id": "of-state", "kind": "government", "published": "2022-01-01"},
            {"source_id": "of-press", "kind": "press", "published": "2022-01-01"},
            {"source_id": "of-press-later", "kind": "press", "published": "2022-02-01"},
        ],
        figures=[{"figure_id": "f1", **usual, **one}, {"figure_id": "f2", **usual, **other, "value": 111}],
    )
    told = asked(connection, "claim_story", claim="f2")
    assert pick(told, "claim_id", "relation", "shown_rank", "clause") == [
        ("f2", "self", 2, clause),
        ("f1", "rival", 1, clause),
    ]


def test_the_claims_of_a_verdict_name_it_in_the_part_they_play() -> None:
    (verdict,) = [
        row
        for row in shipped(
            "growth_against_target",
            area="quang-ninh",
            indicator="clubs_total",
            seen_on=TODAY,
            last_possible=False,
        )
        if row["target_id"] == "quang-ninh-clubs-total-2025"
    ]
    for role, column in (("now", "now_claim_id"), ("baseline", "baseline_figure_id")):
        found = shipped("verdicts_of_claim", claim=verdict[column], seen_on=TODAY)
        (played,) = [row for row in found if (row["target_id"], row["role"]) == (verdict["target_id"], role)]
        assert (played["state"], played["is_open"], played["seen_until"]) == (verdict["state"], True, None)


def test_a_part_that_was_played_once_says_until_when() -> None:
    found = shipped("verdicts_of_claim", claim="f053", seen_on=TODAY)
    assert [row["role"] for row in found if not row["is_open"]] == ["now"]
    (once,) = [row for row in found if row["role"] == "now"]
    assert str(once["seen_until"]) == "2022-11-04"  # the day of the next total


def test_a_claim_that_judges_nothing_stands_in_no_verdict() -> None:
    assert shipped("verdicts_of_claim", claim="f001", seen_on=TODAY) == []


def test_the_findings_of_a_claim_are_those_that_name_it() -> None:
    found = shipped("findings_of_claim", claim="f001")
    assert {row["check_id"] for row in found} >= {"parts_exceed_or_miss_whole"}
    assert all("f001" in (row["figure_id"], row["other_figure_id"]) for row in found)
