"""Every figure of the two lists of published figures stands in the data once, as its source prints it."""

import csv
from pathlib import Path

import pytest

from tests.by_hand import rows

PRINTED = list(csv.DictReader(Path(__file__).with_name("printed_facts.csv").open(encoding="utf-8")))
BOUNDS = {"exact": "exactly", "approx": "about", "under": "nearly"}
PLACED = {
    "figures": {row["figure_id"]: row for row in rows("figures")},
    "target_claims": {row["claim_id"]: row for row in rows("target_claims")},
    "not_placed": {row["fact_id"]: row for row in rows("not_placed")},
}

# What the page says, read again row by row, where the first typing said less or something else.
BOTH_ENDS_IN_ONE_ROW = {
    "f024": "2", "f157": "100000000", "f277": "70", "f396": "2", "f401": "50000000", "f427": "2",
}  # fmt: skip
# "gần" in the page; only the clubs that sent somebody; "khoảng trên" is a bound of its own
OTHER_BOUND = {"f192": "nearly", "f231": "at_least", "f022": "about_over", "f482": "about_over"}
OBJECTIVE_OF_A_PROJECT = {"f408"}
# half a year printed before its end; the day of a dated copy of the same article
OTHER_DATE = {"f569": "2020", "f586": "2025-06-23"}


def places_of(fact_id: str) -> list[str]:
    return [table for table, placed in PLACED.items() if fact_id in placed]


def test_the_lists_hold_409_and_273_figures_without_a_gap() -> None:
    assert [row["fact_id"] for row in PRINTED] == [f"f{number:03d}" for number in range(1, 409 + 273 + 1)]


def test_every_printed_figure_is_placed_exactly_once() -> None:
    assert {
        row["fact_id"]: places_of(row["fact_id"]) for row in PRINTED if len(places_of(row["fact_id"])) != 1
    } == {}


def as_placed(printed: dict[str, str]) -> tuple[str, ...]:
    fact_id = printed["fact_id"]
    [table] = places_of(fact_id)
    row = PLACED[table][fact_id]
    bound, date = ("qualifier", "as_of") if table == "not_placed" else ("bound", "as_of_printed")
    if table == "target_claims":
        date = "due_printed"
    return table, row["value"], row["value_high"], row[bound], row[date], row["source_id"]


def as_printed(printed: dict[str, str]) -> tuple[str, ...]:
    fact_id, value, bound = printed["fact_id"], printed["value"], printed["qualifier"]
    high, date = printed["value_high"], OTHER_DATE.get(fact_id, printed["as_of"])
    if places_of(fact_id) == ["not_placed"]:
        return "not_placed", value, high, bound, date, printed["source_id"]
    if fact_id in BOTH_ENDS_IN_ONE_ROW:
        bound, high = "between", BOTH_ENDS_IN_ONE_ROW[fact_id]
    is_promise = printed["kind"] == "target" or fact_id in OBJECTIVE_OF_A_PROJECT
    table = "target_claims" if is_promise else "figures"
    bound = OTHER_BOUND.get(fact_id, BOUNDS.get(bound, bound))
    return table, value, high, bound, date, printed["source_id"]


def test_a_printed_figure_keeps_its_value_its_bound_its_date_and_its_source() -> None:
    assert {row["fact_id"]: as_placed(row) for row in PRINTED} == {
        row["fact_id"]: as_printed(row) for row in PRINTED
    }


def test_a_figure_read_wrongly_is_withdrawn_and_another_row_says_what_replaces_it() -> None:
    replaced = {row["replaces_figure_id"]: row for row in rows("figures") if row["replaces_figure_id"]}
    withdrawn = {row["figure_id"] for row in rows("figures") if row["withdrawn_on"]}
    assert withdrawn - set(replaced) == {"d02"}  # a 0 that was worked out from wordings: nothing replaces it
    assert set(replaced) <= withdrawn
    assert (replaced["f147"]["bound"], replaced["f145"]["bound"]) == ("nearly", "nearly")
    assert {replaced[f"f{number}"]["as_of_to"] for number in range(320, 325)} == {"2025-06-23"}
    assert replaced["f187"]["as_of_to"] == "2022-09-21"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_was_inferred_or_read_once_is_said_in_a_note(language: str) -> None:
    inferred, once = {"vi": ("không in tên", "một lần"), "en": ("not printed", "once")}[language]
    notes = {fact_id: row[f"note_{language}"] for fact_id, row in PLACED["figures"].items()}
    assert all(inferred in notes[f] for f in ("f460", "f471", "f601", "f636"))
    assert all(
        once in notes[f]
        for f in ("f514", "f518", "f524", "f587", "f606", "f636", "f638", "f642", "f644", "f679", "f680")
    )
