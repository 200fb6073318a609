"""Cells of the table of provinces: a number to sort by, read with its date, its target, its pace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs.tables.cells import Figure, Worded
from clubs.words import formats, phrases
from clubs.words.formats import is_missing
from clubs.words.text import Words


@dataclass(frozen=True)
class DatedTotal:
    """The latest total of all clubs with its own month, sorted by the number: 165 (11/2022)."""

    words: Words
    prefix: str = "latest_"

    def __call__(self, row: pd.Series) -> Worded | None:
        value = row[f"{self.prefix}value"]
        if is_missing(value):
            return None
        figure = _bound(self.words, value, row[f"{self.prefix}bound"])
        when = _write_month(self.words, row[f"{self.prefix}as_of_printed"], row[f"{self.prefix}as_of"])
        return Worded(value, self.words("table-figure-dated", figure=figure, when=when))

    def type(self, heading: str, row: pd.Series) -> dict[str, object]:
        is_silent = is_missing(row[f"{self.prefix}value"])
        when = None if is_silent else phrases.as_of(self.words, row, self.prefix.removesuffix("_"))
        return {**Figure(self.words, self.prefix).type(heading, row), self.words("table-as-of"): when}


@dataclass(frozen=True)
class Judged:
    """The figure against the target and its due date, sorted by the share: 84/400 mới, hạn 2025."""

    words: Words

    def __call__(self, row: pd.Series) -> Worded | None:
        if is_missing(row["target_value"]):
            return None
        words, share = self.words, row["completed_pct"]
        is_silent = is_missing(row["now_value"])
        now = words("value-missing") if is_silent else _bound(words, row["now_value"], row["now_bound"])
        target = _bound(words, row["target_value"], row["target_bound"])
        pair = words("overview-pair", now=now, target=target)
        pair = words("overview-new", amount=pair) if row["kind"] == "new" else pair
        told = words("overview-due", pair=pair, due=phrases.due(words, row))
        return Worded(-1 if is_missing(share) else share, told)

    def type(self, heading: str, row: pd.Series) -> dict[str, object]:
        now = Figure(self.words, "now_").type(heading, row)
        target = Figure(self.words, "target_").type(self.words("table-promise"), row)
        day = None if is_missing(row["now_value"]) else phrases.as_of(self.words, row)
        due = None if is_missing(row["due"]) else row["due"].date()
        return {**now, self.words("overview-judged-on"): day, **target, self.words("table-due"): due}


@dataclass(frozen=True)
class Gap:
    """What is missing, the pace needed and the pace so far, sorted by the gap: 26 (8,2 / 35,7)."""

    words: Words

    def __call__(self, row: pd.Series) -> Worded | None:
        if is_missing(row["gap"]):
            return None
        words = self.words
        if row["gap"] < 0:
            return Worded(row["gap"], words("overview-exceeded", n=words.number(-row["gap"])))
        needed, so_far = row["pace_required_per_year"], row["pace_so_far_per_year"]
        gap = words.number(row["gap"])
        if not (is_missing(needed) and is_missing(so_far)):
            told = {"needed": words.number(needed, 1), "so_far": words.number(so_far, 1)}
            gap = words("overview-paces", gap=gap, **told)
        return Worded(row["gap"], gap)

    def type(self, heading: str, row: pd.Series) -> dict[str, object]:
        words, names = self.words, ("gap", "pace_required_per_year", "pace_so_far_per_year")
        headings = words("province-gap"), words("overview-pace-needed"), words("overview-pace-so-far")
        return {
            title: None if is_missing(row[name]) else float(row[name])
            for title, name in zip(headings, names, strict=True)
        }


def _bound(words: Words, value: float, bound: str) -> str:
    """≥75: a sign where there is one for the bound, for a column without room for its word."""
    key = f"overview-bound-{bound.replace('_', '-')}"
    return words(key, amount=words.number(value)) if words.has(key) else words.bounded(value, bound)


def _write_month(words: Words, printed: Any, as_of: Any) -> str:
    """11/2022 or 2019: as short as a column needs, no finer than its source prints it."""
    if str(printed).isdigit():  # a year; a sum of several claims has nothing printed
        return str(printed)
    return formats.format_day(words.lang, formats.to_day(as_of), words("overview-month-pattern"))
