"""The words for the slugs of a link, in the reader's language."""

from __future__ import annotations

import re

from clubs.formats import is_missing
from clubs.scope import Scope, list_indicators, list_places

SINCE_A_MERGER = re.compile(r".+-\d{4}")  # tuyen-quang-2025: a merged province that kept an old one's name


def name_choice(now: Scope, param: str, value: str) -> str:
    """The word for a value that a link may name; the value itself where it has no other word."""
    if param == "province" and value in list_places(now.version).index:
        return name_place(now, value)
    if param == "indicator" and value in list_indicators(now.version).index:
        return now.words.name(list_indicators(now.version).loc[value])
    if param == "year" and not value:
        return now.words("frame-year-newest")
    if param == "year":
        return now.words("frame-year", year=value)
    key = f"frame-{param}-{value}"
    return now.words(key) if value and now.words.has(key) else value


def name_place(now: Scope, area_id: str) -> str:
    """The name, with the unit's date where two units share the name."""
    row = list_places(now.version).loc[area_id]
    name = now.words.name(row)
    if not is_missing(row["valid_to"]):
        return now.words("frame-place-until", name=name, day=row["valid_to"])
    if SINCE_A_MERGER.fullmatch(area_id):
        return now.words("frame-place-since", name=name, day=row["valid_from"])
    return name
