"""The words for the slugs of a link, in the reader's language."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from clubs.choices.kept import find_kept
from clubs.choices.link_values import Problem
from clubs.choices.lists import list_documents, list_indicators, list_named_ids, list_places, list_promises
from clubs.choices.scope import Scope
from clubs.words import phrases
from clubs.words.formats import is_missing
from clubs.words.text import Words

SINCE_A_MERGER = re.compile(r".+-\d{4}")  # tuyen-quang-2025: a merged province that kept an old one's name
UNDERSTOOD = ("elsewhere", "before-since", "country")  # known values that do not fit the others of the link
PREFIXES = {"rule": "check", "severity": "check-severity"}  # words that other rooms keep


def name_choice(now: Scope, param: str, value: str) -> str:
    """The word for a value that a link may name; the value itself where it has no other word."""
    return _name(now.version, now.lang, param, value)


def name_place(now: Scope, area_id: str) -> str:
    """The name, with the unit's date where it has ended or shares its name with an older one."""
    return _name_place(now.words, now.version, area_id, "dated")


def name_problem(now: Scope, problem: Problem) -> dict[str, str]:
    """What the message about a link's value names; a value that nobody knows stays as it was written."""
    named = {"value": problem.value}
    for name, value in problem.arguments.items():
        if name != "value" or problem.reason in UNDERSTOOD:
            named[name] = name_choice(now, problem.param, value)
    if problem.param == "indicator" and not now.page.is_list:
        named["used"] = now.indicator_name
    return named


@lru_cache(4096)
def _name(version: str, lang: str, param: str, value: str) -> str:
    """Asked for each option of each filter at each rerun; a version never changes."""
    words = Words(lang)
    if param in ("province", "areas") and value in list_places(version).index:
        return _name_place(words, version, value, "short")
    if param == "source" and value in list_documents(version).index:
        return _name_document(words, version, value)
    if param == "target" and value in list_promises(version).index:
        row = list_promises(version).loc[value]
        return words("targets-chip", place=words.name(row), promise=phrases.promise(words, row))
    if value and param in ("district", "region", "spread"):
        known = list_named_ids(version, param)
        return words.name(known.loc[value]) if value in known.index else value
    if param == "indicator" and value in list_indicators(version).index:
        return words.name(list_indicators(version).loc[value])
    if param == "since_v":
        return _name_version(words, value)
    if param == "year":
        return words("frame-year", year=value) if value else words("frame-year-newest")
    if value and param in ("since", "until", "by"):
        return words.date(dt.date.fromisoformat(value))
    return _name_by_key(words, param, value)


def _name_version(words: Words, version: str) -> str:
    found = find_kept(version) if version else None
    if found is None:
        return version or words("changes-version-none")
    return words("changes-version", built=found.built_on, time=f"{found.built_here:%H:%M}")


def _name_by_key(words: Words, param: str, value: str) -> str:
    """frame-units-63, check-severity-error, scope-new-clubs; without such words the value itself."""
    if not value:
        return words(f"frame-{param}-none" if words.has(f"frame-{param}-none") else "frame-all")
    keys = [
        f"{prefix}-{value.replace('_', '-')}" for prefix in (f"frame-{param}", PREFIXES.get(param, param))
    ]
    return next((words(key) for key in keys if words.has(key)), value)


def _name_document(words: Words, version: str, source_id: str) -> str:
    """Publisher and day: many documents have no title that is known."""
    row = list_documents(version).loc[source_id]
    publisher = str(row["publisher"])
    return publisher if is_missing(row["published"]) else f"{publisher}, {words.as_of(row['published'])}"


def _name_place(words: Words, version: str, area_id: str, form: str) -> str:
    """form: dated for a sentence, short for a field of the frame."""
    row = list_places(version).loc[area_id]
    name = words.name(row)
    if not is_missing(row["valid_to"]):
        return words(f"frame-place-until-{form}", name=name, day=row["valid_to"])
    if SINCE_A_MERGER.fullmatch(area_id):
        return words(f"frame-place-since-{form}", name=name, day=row["valid_from"])
    return name
