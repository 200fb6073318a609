"""A publisher has one name in every language; what else is to be known of a document stands in its notes."""

from __future__ import annotations

import re

import pytest

from tests.by_hand import rows
from tests.reader import SEEN_ON, Reader

OUTLETS_IN_BRACKETS = {"Vietnam.vn", "Vietnam+", "AgeingAsia"}
DESCRIPTIONS = re.compile(
    r"machine translation|\bvia\b|read in|copied|excerpt|not shown|now served|\(English\)|bản tiếng|\btiếng\b"
)


def test_no_name_of_a_publisher_describes_the_document() -> None:
    names = {row["publisher"] for row in rows("sources")}
    assert {name for name in names if DESCRIPTIONS.search(name)} == set()
    bracketed = {inside for name in names for inside in re.findall(r"\((.*?)\)", name)}
    assert bracketed <= OUTLETS_IN_BRACKETS


def test_a_machine_translation_says_so_in_both_languages() -> None:
    for row in rows("sources"):
        assert ("dịch máy" in row["note_vi"]) == ("machine translation" in row["note_en"]), row["source_id"]
        if row["publisher"] == "Vietnam.vn":
            assert "dịch máy" in row["note_vi"], row["source_id"]


@pytest.mark.parametrize("place", ["/", "/province?province=hue", "/province?province=ninh-binh"])
def test_a_vietnamese_page_shows_no_english_description_of_a_source(place: str) -> None:
    joint = "&" if "?" in place else "?"
    reader = Reader().open(f"{place}{joint}seen_on={SEEN_ON}", ("claims", "chart-behind"))
    shown = reader.text + "".join(table.to_csv() for table in reader.tables)
    assert "Vietnam.vn" in shown or "HelpAge" in shown
    for title in {row["title"] for row in rows("sources")} - {""}:
        shown = shown.replace(title, "")  # a title stays in its own language
    assert re.findall(r"machine translation|\bvia Vietnam|in Vietnam\b|read in a copy", shown) == []
