"""Each named query about figures and their documents gives what plain Python finds in data/*.csv."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from clubs.choices import search
from tests.by_hand import TODAY, Row, areas, asked, pick, rows, shipped
from tests.store import store

SEARCHED = ("area", "indicator", "scope", "basis", "measure", "source", "since", "until", "words")
SOURCE = "van-phong-ubnd-tinh-lang-son-2020"
BUILT = {"f223-f053", "f249-f236"}  # totals minus a plan's stated baseline total


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
        ("d02", "f028", "part"),  # a promise, which is no claim
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
        for row in shipped("growth_against_target", area="quang-ninh", indicator="clubs_total", seen_on=TODAY)
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


def test_each_document_counts_what_was_taken_from_it() -> None:
    found = shipped("sources_found", area=None, words=None, source=None)
    assert len(found) == len(rows("sources"))
    for column, table in (("target_wordings", "target_claims"), ("citations", "programme_citations")):
        counted = Counter(row["source_id"] for row in rows(table))
        assert {row["source_id"]: row[column] for row in found if row[column]} == counted
    taken = Counter(row["source_id"] for row in rows("figures") if row["basis"] == "reported")
    assert {row["source_id"]: row["figures"] for row in found if row["figures"]} == taken


def test_of_the_figures_of_a_document_those_are_shown_that_come_first_of_their_day() -> None:
    shown = Counter(row["source_id"] for row in find(basis="reported") if row["standing"] == "shown")
    found = shipped("sources_found", area=None, words=None, source=None)
    assert {row["source_id"]: row["figures_shown"] for row in found if row["figures_shown"]} == shown


def test_documents_come_the_latest_first_and_the_undated_last() -> None:
    days = [row["published_last_day"] for row in shipped("sources_found", area=None, words=None, source=None)]
    dated = [day for day in days if day]
    assert dated == sorted(dated, reverse=True) and days[: len(dated)] == dated


def test_kinds_of_documents_are_ranked_as_the_rule_prefers_them() -> None:
    found = shipped("sources_found", area=None, words=None, source=None)
    ranked = dict(sorted((row["kind_rank"], row["kind"]) for row in found))
    assert list(ranked.values()) == ["government", "association", "partner", "press", "translation", "copy"]


def test_a_document_is_shown_on_the_pages_of_its_figures_and_promises() -> None:
    promised = {row["target_id"]: row["area_id"] for row in rows("targets")}
    places = {(row["source_id"], row["area_id"].split(".")[0]) for row in rows("figures")}
    places |= {(row["source_id"], promised[row["target_id"]].split(".")[0]) for row in rows("target_claims")}
    found = shipped("sources_found", area=None, words=None, source=None)
    assert {(row["source_id"], place) for row in found for place in row["place_ids"]} == places
    of_lai_chau = shipped("sources_found", area="lai-chau", words=None, source=None)
    assert {row["source_id"] for row in of_lai_chau} == {
        source for source, place in places if place == "lai-chau"
    }


def test_a_document_is_found_by_one_thing_that_holds_all_words() -> None:
    found = shipped("sources_found", area=None, words=["thai", "nguyen"], source=None)
    told = {row["source_id"] for row in find(words=["thai", "nguyen"])}
    assert told and told <= {row["source_id"] for row in found}
    assert shipped("sources_found", area=None, words=["thai", "lai", "chau", "ninh"], source=None) == []


def test_the_promises_told_by_a_document_stand_beside_what_was_promised() -> None:
    found = shipped("wordings_of_source", source=SOURCE)
    told = {row["claim_id"]: row for row in rows("target_claims") if row["source_id"] == SOURCE}
    assert {row["claim_id"] for row in found} == set(told)
    promised = {row["target_id"]: float(row["value"]) for row in rows("targets")}
    assert all(row["target_value"] == promised[told[row["claim_id"]]["target_id"]] for row in found)


def test_a_citation_says_when_its_date_is_not_the_one_in_use() -> None:
    decided = {row["programme_id"]: row["decided_on"] for row in rows("programmes")}
    differ = 0
    for source in {row["source_id"] for row in rows("programme_citations")}:
        printed = [row for row in rows("programme_citations") if row["source_id"] == source]
        found = {row["citation_id"]: row["differs"] for row in shipped("citations_of_source", source=source)}
        for row in printed:
            used = decided[row["programme_id"]]
            expected = bool(row["decided_on_printed"] and used and row["decided_on_printed"] != used)
            assert found.pop(row["citation_id"]) == expected
            differ += expected
        assert not found
    assert differ


def test_names_to_search_count_the_figures_of_a_place_with_its_parts() -> None:
    found = shipped("names_to_search", words=["dong", "hy"])
    assert {(row["area_id"], row["figures"]) for row in found} == {("thai-nguyen.dong-hy", 0)}
    assert {row["province_figures"] for row in found} == {len(find(area="thai-nguyen"))}
    publishers = Counter(row["publisher"] for row in find())
    names = shipped("names_to_search", words=None)
    assert {row["name"]: row["figures"] for row in names if row["area_id"] is None} == publishers


def test_every_document_can_be_chosen() -> None:
    found = shipped("documents_for_choice")
    assert sorted(row["source_id"] for row in found) == sorted(row["source_id"] for row in rows("sources"))
