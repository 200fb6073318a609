"""The title of the comparison, and why a place is left out of it or of the ranking."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from clubs.charts.multiples import say_times
from clubs.rooms.compare.comparison import Comparison
from clubs.rooms.compare.words import say_short_pace
from clubs.store.rows import list_records
from clubs.words.formats import is_missing, round_half_up
from clubs.words.phrases import OPEN_ABOVE, Row
from clubs.words.text import Words

MOST_TOLD = 3
REASONS = ("no_figure", "undated", "one_figure", "too_close", "too_old", "units", "region")


def say_headline(words: Words, found: Comparison) -> tuple[str, str]:
    """Which grew faster from its own start; below it by how many times, and who is not compared."""
    return _say_title(words, found), " ".join(
        filter(None, [_say_times(words, found.comparable), _say_left_out(words, found.compared)])
    )


def _say_title(words: Words, found: Comparison) -> str:
    rows = list_records(found.comparable)
    if found.compared.empty:
        return words("compare-title-nothing")
    if not rows:
        names = list(found.compared["place"])
        shown = words.join(names) if len(names) <= MOST_TOLD else words("compare-places", n=len(names))
        return words("compare-title-none", places=shown)
    first = {"first": rows[0]["place"], "pace": say_short_pace(words, rows[0])}
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
        pace=say_short_pace(words, leader),
        second=second["place"],
        other=say_short_pace(words, second),
    )


def _list_leading(words: Words, rows: Sequence[Row]) -> str:
    """Hà Nội (nhiều nhất 107,1 CLB/năm), Thanh Hóa (67,1 CLB/năm)."""
    told = [words("compare-dated", amount=row["place"], when=say_short_pace(words, row)) for row in rows]
    return ", ".join(told)


def _say_times(words: Words, comparable: pd.DataFrame) -> str:
    """In multiples of the start, for a few places; a start of 0 has none."""
    rows = list_records(comparable)
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
    return words("compare-grown-list", told=words.few(told))


def _times(words: Words, row: Row) -> str:
    if is_missing(row["times"]):
        return words("value-missing")
    open_start, open_last = (row[f"{end}_bound"] in OPEN_ABOVE for end in ("start", "last"))
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


def _say_left_out(words: Words, compared: pd.DataFrame) -> str:
    columns = ["place", "left_out", "is_on_units"]
    rows = list_records(compared.loc[compared["left_out"].notna(), columns])
    if not rows:
        return ""
    if len(rows) > MOST_TOLD:
        return words("compare-not-compared-many", n=len(rows))
    return words("compare-not-compared", reasons=_list_reasons(words, rows))


def say_unranked(words: Words, found: Comparison) -> str:
    """How many provinces of these regions have no rank, and why, each by name."""
    rows = list_records(found.unranked[["place", "left_out", "is_on_units"]])
    if not rows:
        return ""
    return words("compare-unranked", n=len(rows), reasons=_list_reasons(words, rows))


def _find_reason(row: Row) -> str:
    if is_missing(row["left_out"]):
        return "units" if not row["is_on_units"] else "region"
    return str(row["left_out"])


def _list_reasons(words: Words, rows: Sequence[Row]) -> str:
    """rows: place, left_out, is_on_units."""
    told = []
    for reason in REASONS:
        names = [row["place"] for row in rows if _find_reason(row) == reason]
        if names:
            why = words(f"compare-left-out-{reason.replace('_', '-')}")
            told.append(words("compare-reason", why=why, n=len(names), places=words.few(names, ", ")))
    return words.few(told)
