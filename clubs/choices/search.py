"""Words to search for: "dong hy" finds Đồng Hỷ, 8.432 finds 8432, and what finds nothing says what is near.

The build folds what is searched in the same way (queries/derive/figure_cards.sql); a test compares the two.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, NamedTuple

import pandas as pd
from rapidfuzz import fuzz, process

from clubs import queries
from clubs.names.known import find_places

NEAR_ENOUGH = 65
STROKED = dict.fromkeys(map(ord, "ĐđÐðƉɖ"), "d")  # Đ and what is typed for it
_THOUSANDS = re.compile(r"(?<=\d)[.,](?=\d{3}\b)")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_WORD = re.compile(r"\d+\.\d+|[a-z0-9]+")


class Near(NamedTuple):
    """Rows of names_to_search: a place that is known but silent, and the name that was perhaps meant."""

    silent: dict[str, Any] | None
    meant: dict[str, Any] | None


def list_words(asked: str | None) -> list[str] | None:
    """The words that must all be found; None where nothing can be searched for."""
    if not asked:
        return None
    plain = _DECIMAL_COMMA.sub(".", _THOUSANDS.sub("", asked))
    return _WORD.findall(fold(plain)) or None


def fold(text: str) -> str:
    """Lower case without diacritics, composed or not: Đồng Hỷ -> dong hy."""
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    letters = unicodedata.normalize("NFD", seen.translate(STROKED))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()


def find_name(version: str, asked: str | None) -> str | None:
    """The name in the data of a place that is written otherwise: TP. Bắc Ninh, DakLak province, Qui Nhơn."""
    found = find_places(version).find(asked or "")
    return found.candidates[0].unit.name_vi if found.kind in ("exact", "several") else None


def look_near(version: str, asked: str | None, has_hits: bool) -> Near:
    """A place named exactly so that has no figure of its own; where nothing was found, the nearest name."""
    words = list_words(asked)
    if not words:
        return Near(None, None)
    named = queries.run("names_to_search", version=version, words=words)
    is_known = named["folded"].eq(" ".join(words)).any()  # then nothing else is meant
    return Near(_find_silent(named, words), None if has_hits or is_known else _find_meant(version, words))


def _find_silent(named: pd.DataFrame, words: list[str]) -> dict[str, Any] | None:
    """None where a place of this name has figures, or where several silent ones of one level share it.

    An old and a new province of one name are told in one sentence.
    """
    same = named[named["folded"].eq(" ".join(words)) & named["area_id"].notna()].drop_duplicates("area_id")
    if same.empty or same["figures"].any():
        return None
    depth = same["area_id"].str.count(r"\.")
    highest = same[depth.eq(depth.min())]
    is_one = len(highest) == 1 or (depth.min() == 0 and highest["name_vi"].nunique() == 1)
    return dict(highest.iloc[0]) if is_one else None


def _find_meant(version: str, words: list[str]) -> dict[str, Any] | None:
    """The place or publisher with figures whose name is most like the words; offered, never taken."""
    names = queries.run("names_to_search", version=version, words=None)
    known = names[names["figures"].gt(0)]
    found = process.extractOne(
        " ".join(words), list(known["folded"]), scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH
    )
    return dict(known.iloc[found[2]]) if found and found[0] != " ".join(words) else None
