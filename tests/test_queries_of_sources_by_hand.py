"""Queries of documents: what plain Python finds in data/*.csv, and what was taken from each."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.by_hand import Row, rows, shipped

SEARCHED = ("area", "indicator", "scope", "basis", "measure", "source", "since", "until", "words")
SOURCE = "van-phong-ubnd-tinh-lang-son-2020"


def find(**wanted: Any) -> list[Row]:
    return shipped("figures_found", **{**dict.fromkeys(SEARCHED), **wanted})


def test_each_document_counts_what_was_taken_from_it() -> None:
    found = shipped("sources_found", area=None, words=None, source=None)
    assert len(found) == len(rows("sources"))
    for column, table in (("target_wordings", "target_claims"), ("citations", "programme_citations")):
        counted = Counter(row["source_id"] for row in rows(table))
        assert {row["source_id"]: row[column] for row in found if row[column]} == counted
    standing = [row for row in rows("figures") if not row["withdrawn_on"]]
    taken = Counter(row["source_id"] for row in standing if row["basis"] == "reported")
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
