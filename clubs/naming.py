"""The words for the slugs of a link, in the reader's language."""

from __future__ import annotations

import re
from functools import lru_cache

from clubs.formats import is_missing
from clubs.scope import Scope, list_indicators, list_places
from clubs.text import Words

SINCE_A_MERGER = re.compile(r".+-\d{4}")  # tuyen-quang-2025: a merged province that kept an old one's name


def name_choice(now: Scope, param: str, value: str) -> str:
    """The word for a value that a link may name; the value itself where it has no other word."""
    return _name(now.version, now.lang, param, value)


def name_place(now: Scope, area_id: str) -> str:
    """The name, with the unit's date where two units share the name."""
    return _name(now.version, now.lang, "province", area_id)


@lru_cache(4096)
def _name(version: str, lang: str, param: str, value: str) -> str:
    """Asked for each option of each filter at each rerun; a version never changes."""
    words = Words(lang)
    if param == "province" and value in list_places(version).index:
        return _name_place(words, version, value)
    if param == "indicator" and value in list_indicators(version).index:
        return words.name(list_indicators(version).loc[value])
    if param == "year":
        return words("frame-year", year=value) if value else words("frame-year-newest")
    key = f"frame-{param}-{value}"
    return words(key) if value and words.has(key) else value


def _name_place(words: Words, version: str, area_id: str) -> str:
    row = list_places(version).loc[area_id]
    name = words.name(row)
    if not is_missing(row["valid_to"]):
        return words("frame-place-until", name=name, day=row["valid_to"])
    if SINCE_A_MERGER.fullmatch(area_id):
        return words("frame-place-since", name=name, day=row["valid_from"])
    return name
