"""Queries of the table of figures: what plain Python finds in data/*.csv, and the search."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from clubs.choices import search
from tests.by_hand import Row, areas, asked, pick, rows, shipped
from tests.store import store

SEARCHED = ("area", "indicator", "scope", "basis", "measure", "source", "since", "until", "words")
BUILT = {"f223-f053", "f249-f236", "f601-f089", "d11-f089"}  # totals minus a plan's stated baseline total


def find(**wanted: Any) -> list[Row]:
    return shipped("figures_found", **{**dict.fromkeys(SEARCHED), **wanted})


def ids(found: list[Row]) -> set[str]:
    return {row["claim_id"] for row in found} - BUILT


def by_hand(keep: Callable[[dict[str, str]], bool]) -> set[str]:
    return {row["figure_id"] for row in rows("figures") if keep(row)}


def test_without_a_filter_every_figure_stands_in_the_table_once() -> None:
    found = find()
    assert ids(found) == by_hand(lambda row: True)
    assert len(found) == len(rows("figures")) + len(BUILT)


def test_a_province_includes_its_districts_and_communes() -> None:
    assert ids(find(area="lam-dong")) == by_hand(
        lambda row: row["area_id"] == "lam-dong" or row["area_id"].startswith("lam-dong.")
    )


@pytest.mark.parametrize(
    ("param", "column", "value"),
    [
        ("indicator", "indicator_id", "members_total"),
        ("scope", "scope", "donor"),
        ("basis", "basis", "derived"),
        ("source", "source_id", "hoi-nguoi-cao-tuoi-tinh-thai-2023-12-07"),
    ],
)
def test_a_filter_keeps_the_rows_with_its_value(param: str, column: str, value: str) -> None:
    expected = by_hand(lambda row: row[column] == value)
    assert expected and ids(find(**{param: value})) == expected


def test_the_kind_of_a_figure_is_that_of_its_indicator() -> None:
    flows = {row["indicator_id"] for row in rows("indicators") if row["measure"] == "flow"}
    assert ids(find(measure="flow")) == by_hand(lambda row: row["indicator_id"] in flows)


def test_between_two_days_only_dated_figures_are_found() -> None:
    assert ids(find(since="2021-01-01", until="2021-12-31")) == by_hand(
        lambda row: "2021-01-01" <= row["as_of_to"] <= "2021-12-31"
    )


def test_the_latest_figure_stands_first_and_the_undated_last() -> None:
    days = [row["as_of"] for row in find()]
    dated = [day for day in days if day]
    assert dated == sorted(dated, reverse=True) and days[: len(dated)] == dated


@pytest.mark.parametrize("asked_for", ["dong hy", "ĐỒNG HỶ", "thái nguyên", "quang ninh", "8.432", "1533"])
def test_a_search_finds_the_figures_in_which_each_word_begins_a_word(asked_for: str) -> None:
    words = search.list_words(asked_for) or []
    told = {row["claim_id"]: tell(row) for row in find()}
    expected = {claim for claim, text in told.items() if all(starts_a_word(word, text) for word in words)}
    assert {row["claim_id"] for row in find(words=words)} == expected
    assert expected or asked_for == "1533"


def tell(row: Row) -> str:
    """All that a figure is found by, from the CSV files."""
    area, parts = areas()[row["area_id"]], row["area_id"].split(".")
    places = [".".join(parts[:n]) for n in range(1, len(parts) + 1)]
    names = [spelling["name"] for spelling in rows("area_names") if spelling["area_id"] in places]
    beside = [areas()[place][name] for place in places for name in ("name_vi", "name_en")]
    told = [area["name_vi"], *names, *beside, row["indicator_name_vi"], row["indicator_name_en"]]
    columns = ("programme_number", "publisher", "source_title", "note_vi", "note_en", "claim_id")
    told += [str(row[column] or "") for column in columns]
    numbers = [f"{row[column]:.10g}" for column in ("value", "value_high") if row[column] is not None]
    return " ".join([search.fold(" ".join(told)), *numbers])


def starts_a_word(word: str, text: str) -> bool:
    found = [*re.findall("[a-z0-9]+", text), *text.split()]
    if word.replace(".", "").isdigit():
        return word in found
    return any(one.startswith(word) for one in found)


def test_19_is_not_found_in_191() -> None:
    found = find(words=["19"])
    assert found and all("19" in re.findall("[a-z0-9]+", tell(row)) for row in found)


def test_a_withdrawn_figure_is_listed_as_withdrawn_with_what_replaced_it() -> None:
    connection = store(
        figures=[
            {"figure_id": "f1", "value": 110, "as_of_to": "2021-04-20", "withdrawn_on": "2026-11-01"},
            {"figure_id": "f2", "value": 111, "as_of_to": "2021-04-20", "replaces_figure_id": "f1"},
        ]
    )
    found = asked(connection, "figures_found", **dict.fromkeys(SEARCHED))
    assert sorted(pick(found, "claim_id", "standing", "replaces_claim_id", "replaced_by_claim_id")) == [
        ("f1", "withdrawn", None, "f2"),
        ("f2", "shown", "f1", None),
    ]
    story = asked(connection, "claim_story", claim="f2")
    assert pick(story, "claim_id", "relation") == [("f2", "self"), ("f1", "replaced")]
    assert pick(asked(connection, "claim_story", claim="f1"), "claim_id", "relation") == [
        ("f1", "self"),
        ("f2", "replacement"),
    ]


def test_of_two_figures_of_a_day_one_is_shown_and_the_other_stands_beside_it() -> None:
    found = {row["claim_id"]: row["standing"] for row in find(indicator="clubs_new", scope="scheme")}
    assert (found["f291"], found["f183"]) == ("shown", "beside")


def test_what_is_not_placed_says_why_and_names_the_row_that_holds_it() -> None:
    found = shipped("figures_not_placed", source=None)
    assert [row["fact_id"] for row in found] == sorted(row["fact_id"] for row in rows("not_placed"))
    held = {row["figure_id"] for row in rows("figures")}
    assert all((row["joined_claim_id"] is not None) == (row["joined_to_id"] in held) for row in found)
    (one,) = shipped("figures_not_placed", source="world-bank-2024-05-28")[:1]
    assert (one["value"], one["bound"], one["joined_to_id"]) == (186, "exactly", "f213")
