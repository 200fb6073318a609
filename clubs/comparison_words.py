"""What the comparison says: a pace with its sure range, a rank, a share, and why a place is left out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP
from typing import TYPE_CHECKING, Any

import pandas as pd

from clubs.charts.indexed import say_times
from clubs.charts.ranges import Standard
from clubs.formats import is_missing, round_half_up
from clubs.phrases import Row
from clubs.text import Words

if TYPE_CHECKING:
    from clubs.comparison import Comparison

MOST_TOLD = 3
WHOLE_PCT = 100.0
REASONS = ("no_figure", "undated", "one_figure", "too_close", "too_old", "units", "region")


def say_headline(words: Words, found: Comparison) -> tuple[str, str]:
    """Which grew faster from its own start; below it by how many times, and who is not compared."""
    return _say_title(words, found), " ".join(
        filter(None, [_say_times(words, found.comparable), _say_left_out(words, found.compared)])
    )


def _say_title(words: Words, found: Comparison) -> str:
    rows = found.comparable.to_dict("records")
    if found.compared.empty:
        return words("compare-title-nothing")
    if not rows:
        names = list(found.compared["place"])
        shown = words.join(names) if len(names) <= MOST_TOLD else words("compare-places", n=len(names))
        return words("compare-title-none", places=shown)
    first = {"first": rows[0]["place"], "pace": _say_short_pace(words, rows[0])}
    if len(rows) == 1:
        return words("compare-title-one", **first, period=_say_period(words, rows[0]))
    leading = [row for row in rows if row["among_rank"] == 1]
    if len(leading) > 1:
        return words("compare-title-open", places=_list_leading(words, leading))
    leader = leading[0]
    second = next(row for row in rows if row is not leader)
    if not is_missing(leader["pace_high"]) and leader["pace_high"] <= 0:
        return words("compare-title-no-growth", n=len(rows))
    return words(
        "compare-title-two" if len(rows) == 2 else "compare-title",
        n=len(rows),
        first=leader["place"],
        pace=_say_short_pace(words, leader),
        second=second["place"],
        other=_say_short_pace(words, second),
    )


def _list_leading(words: Words, rows: Sequence[Row]) -> str:
    """Hà Nội (nhiều nhất 107,1 CLB/năm), Thanh Hóa (67,1 CLB/năm)."""
    told = [words("compare-dated", amount=row["place"], when=_say_short_pace(words, row)) for row in rows]
    return ", ".join(told)


def say_pace(words: Words, row: Row) -> str:
    """35,7 CLB/năm; nhiều nhất 107,1 where the start is a floor; 67,1 (63,1–71,9) where a date is rounded."""
    low, high = (None if is_missing(row[end]) else row[end] for end in ("pace_low", "pace_high"))
    if low is None and high is None:
        return words("value-missing")
    if low is None or high is None:
        return _say_short_pace(words, row)
    shown, ends = (words.pace(row["pace_per_year"]), [words.number(round_half_up(e, 1)) for e in (low, high)])
    return shown if ends[0] == ends[1] else words("compare-range", shown=shown, low=ends[0], high=ends[1])


def _say_short_pace(words: Words, row: Row) -> str:
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
    dated = words("compare-dated", amount=_say_short_pace(words, row), when=years)
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
    is_floor = row["bound"] in ("at_least", "over")
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


def say_unranked(words: Words, found: Comparison) -> str:
    """How many provinces of these regions have no rank, and why, each by name."""
    rows = found.unranked.assign(reason=[_find_reason(row) for row in found.unranked.to_dict("records")])
    if rows.empty:
        return ""
    return words("compare-unranked", n=len(rows), reasons=_list_reasons(words, rows))


def _find_reason(row: Row) -> str:
    if is_missing(row["left_out"]):
        return "units" if not row["is_on_units"] else "region"
    return str(row["left_out"])


def _list_reasons(words: Words, rows: pd.DataFrame) -> str:
    told = []
    for reason in REASONS:
        names = list(rows.loc[rows["reason"] == reason, "place"])
        if names:
            why = words(f"compare-left-out-{reason.replace('_', '-')}")
            told.append(words("compare-reason", why=why, n=len(names), places=", ".join(names)))
    return "; ".join(told)


def _say_left_out(words: Words, compared: pd.DataFrame) -> str:
    rows = compared[compared["left_out"].notna()]
    if rows.empty:
        return ""
    if len(rows) > MOST_TOLD:
        return words("compare-not-compared-many", n=len(rows))
    return words("compare-not-compared", reasons=_list_reasons(words, rows.assign(reason=rows["left_out"])))


def _say_times(words: Words, comparable: pd.DataFrame) -> str:
    """In multiples of the start, for a few places; a start of 0 has none."""
    rows = comparable.to_dict("records")
    if not rows or len(rows) > MOST_TOLD:
        return ""
    told = []
    for row in rows:
        years = words.number(round_half_up(row["years"], 1))
        key = "compare-grown-from-zero" if is_missing(row["times"]) else "compare-grown"
        start, last = (_say_end(words, row, end) for end in ("start", "last"))
        told.append(
            words(key, place=row["place"], start=start, last=last, years=years, times=_times(words, row))
        )
    return words("compare-grown-list", told="; ".join(told))


def _times(words: Words, row: Row) -> str:
    if is_missing(row["times"]):
        return words("value-missing")
    open_start, open_last = (row[f"{end}_bound"] in ("at_least", "over") for end in ("start", "last"))
    ends = {
        "times_low": None if open_start else row["times"],
        "times_high": None if open_last else row["times"],
    }
    return say_times(words, {"times": row["times"], **ends})


def _say_end(words: Words, row: Row, end: str) -> str:
    return words.bounded(row[f"{end}_value"], row[f"{end}_bound"])


def _say_period(words: Words, row: Row) -> str:
    first, last = (
        words.as_of(row[f"{end}_as_of_printed"], row[f"{end}_as_of"], row[f"{end}_as_of"])
        for end in ("start", "last")
    )
    return words("compare-period", first=first, last=last)


def find_standard(words: Words, members: pd.DataFrame) -> Standard:
    """The size that a club should have, as the table of rules says it."""
    low, high = (float(members[f"standard_{end}"].iloc[0]) for end in ("min", "max"))
    return Standard(low, high, words("compare-standard", low=words.number(low), high=words.number(high)))


def find_whole_plan(words: Words) -> Standard:
    return Standard(WHOLE_PCT, WHOLE_PCT, words("compare-whole-plan"))


def tell_all(words: Words, rows: pd.DataFrame, column: str) -> str:
    """place: text; … for the words under a chart."""
    told = [(row["place"], row[column]) for row in rows.to_dict("records")]
    return _tell([(place, text) for place, text in told if text], words)


def _tell(pairs: Sequence[tuple[Any, Any]], words: Words) -> str:
    return "; ".join(words("compare-told", place=place, told=text) for place, text in pairs)
