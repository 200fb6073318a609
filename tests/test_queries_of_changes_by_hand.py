"""Figures as they were recorded: which stood on a day, and what each took the place of."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.by_hand import asked, pick, rows, shipped
from tests.store import Row, store

FIRST: Row = {"figure_id": "f1", "value": 110, "as_of_to": "2021-04-20", "recorded_on": "2024-01-10"}
SECOND: Row = {"figure_id": "f2", "value": 112, "as_of_to": "2021-04-20", "recorded_on": "2024-06-01"}
THIRD: Row = {"figure_id": "f3", "value": 113, "as_of_to": "2021-04-20", "recorded_on": "2025-01-01"}
LINE = [
    FIRST | {"withdrawn_on": "2024-06-01"},
    SECOND | {"withdrawn_on": "2025-01-01", "replaces_figure_id": "f1"},
    THIRD | {"replaces_figure_id": "f2"},
]


def list_standing(figures: list[Row], **choices: Any) -> list[tuple[Any, ...]]:
    choices = {"known_before": None, "area": None, "indicator": None, **choices}
    return pick(asked(store(figures=figures), "figures_as_recorded", **choices), "claim_id", "replaced_ids")


def test_what_stands_names_all_it_took_the_place_of_the_nearest_first() -> None:
    assert list_standing(LINE) == [("f3", ["f2", "f1"])]


def test_a_figure_stands_from_the_day_it_is_recorded_to_the_day_it_is_withdrawn() -> None:
    days = {"2024-01-10": [], "2024-01-11": ["f1"], "2024-06-01": ["f1"], "2024-06-02": ["f2"]}
    found = {
        day: [claim for claim, _ in list_standing(LINE, known_before=date.fromisoformat(day))] for day in days
    }
    assert found == days


def test_two_figures_that_replace_each_other_are_still_listed() -> None:
    round_about = [FIRST | {"replaces_figure_id": "f2"}, SECOND | {"replaces_figure_id": "f1"}]
    assert sorted(claim for claim, _ in list_standing(round_about)) == ["f1", "f2"]


def test_a_place_brings_its_parts_and_an_indicator_only_itself() -> None:
    figures = [
        {"figure_id": "f1", "area_id": "thai-nguyen", "value": 192},
        {"figure_id": "f2", "area_id": "thai-nguyen.pho-yen", "value": 20},
        {"figure_id": "f3", "area_id": "thai-nguyen", "indicator_id": "members_total", "value": 8325},
        {"figure_id": "f4", "area_id": "lai-chau", "value": 34},
    ]
    assert {claim for claim, _ in list_standing(figures, area="thai-nguyen")} == {"f1", "f2", "f3"}
    found = list_standing(figures, area="thai-nguyen", indicator="clubs_total")
    assert {claim for claim, _ in found} == {"f1", "f2"}


def test_the_shipped_figures_are_those_of_the_csv_and_no_total_minus_a_base() -> None:
    found = shipped("figures_as_recorded", known_before=None, area=None, indicator=None)
    standing = {row["figure_id"]: float(row["value"]) for row in rows("figures") if not row["withdrawn_on"]}
    assert {row["claim_id"]: row["value"] for row in found} == standing
    assert all(row["source_id"] and row["publisher"] for row in found)


def test_only_what_a_correction_may_change_is_in_the_wording() -> None:
    def wording(**cells: Any) -> str:
        (row,) = asked(
            store(figures=[FIRST | cells]),
            "figures_as_recorded",
            known_before=None,
            area=None,
            indicator=None,
        )
        return str(row["wording"])

    changed: list[Row] = [{"value": 111}, {"bound": "about"}, {"as_of_to": "2021-04-21"}, {"scope": "donor"}]
    assert all(wording(**cells) != wording() for cells in changed)
    assert wording(note_vi="x", recorded_on="2026-01-01") == wording()
