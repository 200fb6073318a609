"""The charts of the comparison in words, and what to mind of each."""

from __future__ import annotations

import pandas as pd

from clubs.charts.dumbbell import say_lane
from clubs.charts.multiples import say_times
from clubs.charts.rows import list_rows
from clubs.charts.slope import COLUMNS, say_line
from clubs.rooms.compare.comparison import Comparison
from clubs.rooms.compare.words import tell_all
from clubs.store.rows import list_records
from clubs.words.text import Words


def say_growth(words: Words, compared: pd.DataFrame) -> str:
    told = compared.assign(said=[say_lane(words, row) for row in list_rows(compared, compared.columns)])
    return words("compare-dumbbell-alt", told=tell_all(words, told, "said"))


def say_since(words: Words, since_start: pd.DataFrame) -> str:
    """Each place's last multiple and after how many years; which places have no line."""
    last = since_start[since_start["area_id"].duplicated()].drop_duplicates("area_id", keep="last")
    said = [
        words("compare-times-after", times=say_times(words, row), years=words.number(row["years_since"], 1))
        for row in list_rows(last, last.columns)
    ]
    return words("compare-indexed-alt", told=tell_all(words, last.assign(said=said), "said"))


def say_later_bases(words: Words, since_start: pd.DataFrame) -> str:
    """Whose start was 0, so that multiples begin at the first total above it."""
    rows = since_start[since_start["is_later_base"].astype(bool)].drop_duplicates("area_id")
    if rows.empty:
        return ""
    told = [
        words(
            "compare-told",
            place=row["place"],
            told=words(
                "compare-dated",
                amount=words.value(row["base_value"], row["base_bound"], row["unit"]),
                when=words.as_of(row["base_as_of_printed"], row["base_as_of"], row["base_as_of"]),
            ),
        )
        for row in list_records(rows)
    ]
    return words("compare-later-base", told=words.few(told))


def say_two_dates(words: Words, two_dates: pd.DataFrame) -> str:
    """Which provinces have a figure near both dates, and which have not."""
    if two_dates["since"].isna().all() or two_dates["until"].isna().all():
        return words("compare-dates-none")
    have = two_dates["has_both"].astype(bool)
    first = two_dates.iloc[0]
    said = words(
        "compare-dates-said",
        since=words.date(first["since"]),
        until=words.date(first["until"]),
        months=int(first["within_months"]),
        n=int(have.sum()),
        of=len(two_dates),
    )
    missing = list(two_dates.loc[~have, "place"])
    return f"{said} {words('compare-dates-missing', places=words.few(missing, ', '))}" if missing else said


def say_slopes(words: Words, rows: pd.DataFrame) -> str:
    """Both figures of each place that has them, with their days."""
    return tell_all(
        words, rows.assign(said=[say_line(words, row) for row in list_rows(rows, COLUMNS)]), "said"
    )


def say_league(words: Words, found: Comparison) -> str:
    """Who is ranked with whom, and what the data cannot tell yet."""
    note = words("compare-league-note", units=found.units, months=found.months)
    return note if len(found.league) else f"{words('compare-league-none')} {note}"


def say_silent(words: Words, rows: pd.DataFrame, column: str, key: str) -> str:
    """The places that a figure has nothing to show for."""
    silent = list(rows.loc[rows[column].isna(), "place"])
    return words(key, places=words.few(silent, ", ")) if silent else ""
