"""What the comparison says: a pace with its sure range, a rank, a share, and why a place is left out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP
from typing import TYPE_CHECKING, Any

import pandas as pd

from clubs.charts.ranges import Standard
from clubs.words.formats import is_missing, round_half_up
from clubs.words.phrases import OPEN_ABOVE, Row
from clubs.words.text import Words

if TYPE_CHECKING:
    pass

MOST_TOLD = 3
WHOLE_PCT = 100.0
REASONS = ("no_figure", "undated", "one_figure", "too_close", "too_old", "units", "region")


def say_pace(words: Words, row: Row) -> str:
    """35,7 CLB/năm; nhiều nhất 107,1 where the start is a floor; 67,1 (63,1–71,9) where a date is rounded."""
    low, high = (None if is_missing(row[end]) else row[end] for end in ("pace_low", "pace_high"))
    if low is None and high is None:
        return words("value-missing")
    if low is None or high is None:
        return say_short_pace(words, row)
    shown, ends = (words.pace(row["pace_per_year"]), [words.number(round_half_up(e, 1)) for e in (low, high)])
    return shown if ends[0] == ends[1] else words("compare-range", shown=shown, low=ends[0], high=ends[1])


def say_short_pace(words: Words, row: Row) -> str:
    """35,7 CLB/năm; ít nhất, nhiều nhất where an end is open: then it is rounded towards the open end."""
    if is_missing(row["pace_low"]):
        most = round_half_up(row["pace_high"], 1, ROUND_CEILING)
        return words("bound-at-most", amount=words.pace(most))
    if is_missing(row["pace_high"]):
        return words("bound-at-least", amount=words.pace(round_half_up(row["pace_low"], 1, ROUND_FLOOR)))
    return words.pace(row["pace_per_year"])


def say_pace_of(words: Words, row: Row, with_rank: bool = True) -> str:
    """The pace with its years, and the rank within the region, short enough for the end of a lane."""
    if is_missing(row["pace_per_year"]):
        return ""
    years = f"{row['start_as_of'].year}–{row['last_as_of'].year}"
    dated = words("compare-dated", amount=say_short_pace(words, row), when=years)
    rank = say_rank(words, row, "pace") if with_rank else ""
    return words("compare-ranked", told=dated, rank=rank) if rank else dated


def say_share_of(words: Words, row: Row) -> str:
    """67,9 % (4/11/2022): the share of the planned increase with the day of its own figure."""
    if is_missing(row["share_pct"]):
        return ""
    shown = words.pct(row["share_pct"])
    if is_missing(row["share_high"]):
        shown = words("bound-at-least", amount=shown)
    elif row["share_low"] != row["share_high"]:
        shown = words("bound-about", amount=shown)
    when = words.as_of(row["share_as_of_printed"], row["share_as_of"], row["share_as_of"])
    return words("compare-dated", amount=shown, when=when)


def say_members(words: Words, row: Row) -> str:
    """trên 54,5 người/CLB (4/11/2022); empty where one of the two counts is missing."""
    if is_missing(row["value"]):
        return ""
    is_floor = row["bound"] in OPEN_ABOVE
    average = round_half_up(row["value"], 1, ROUND_FLOOR if is_floor else ROUND_HALF_UP)
    amount = words("compare-per-club", n=words.number(average))
    when = words.as_of(row["as_of_printed"], row["as_of"], row["as_of"])
    shown = words("bound-" + row["bound"].replace("_", "-"), amount=amount)
    return words("compare-dated", amount=shown, when=when)


def say_rank(words: Words, row: Row, measure: str, key: str = "compare-rank") -> str:
    """hạng 1/3, hạng 1–2/3 where figures cannot be told apart; empty without a rank."""
    first, last, of = (row[f"{measure}_{name}"] for name in ("rank", "rank_to", "ranked"))
    if is_missing(first):
        return ""
    if of == 1:
        return words("compare-rank-alone")
    shown = f"{int(first)}" if first == last else f"{int(first)}–{int(last)}"
    return words(key, rank=f"{shown}/{int(of)}")


def find_standard(words: Words, members: pd.DataFrame) -> Standard:
    """The size that a club should have, as the table of rules says it."""
    low, high = (float(members[f"standard_{end}"].iloc[0]) for end in ("min", "max"))
    return Standard(low, high, words("compare-standard", low=words.number(low), high=words.number(high)))


def find_whole_plan(words: Words) -> Standard:
    return Standard(WHOLE_PCT, WHOLE_PCT, words("compare-whole-plan"))


def tell_all(words: Words, rows: pd.DataFrame, column: str) -> str:
    """place: text; … for the words under a chart."""
    told = zip(rows["place"], rows[column], strict=True)
    return _tell([(place, text) for place, text in told if text], words)


def _tell(pairs: Sequence[tuple[Any, Any]], words: Words) -> str:
    return words.few(words("compare-told", place=place, told=text) for place, text in pairs)
