"""The columns behind each figure of the comparison, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from clubs.charts.multiples import say_times
from clubs.rooms.compare.words import say_pace, say_rank, say_share_of
from clubs.tables.cells import Day, Figure
from clubs.tables.columns import FOUND, Column, day_column, value_column
from clubs.words.formats import is_missing
from clubs.words.phrases import Row, due
from clubs.words.text import Words


@dataclass(frozen=True)
class DatedFigure(Figure):
    """A figure with its day in one cell, where columns are scarce."""

    def __call__(self, row: pd.Series) -> str | None:
        shown = super().__call__(row)
        return shown and self.words("compare-dated", amount=shown, when=Day(self.words, self.prefix)(row))


def growth_columns(words: Words) -> list[Column]:
    """From where to where, towards what."""
    return [
        Column(words("table-province"), "place"),
        Column(words("compare-start"), Figure(words, "start_")),
        Column(words("compare-start-day"), Day(words, "start_")),
        Column(words("compare-last"), Figure(words, "last_")),
        Column(words("compare-last-day"), Day(words, "last_")),
        Column(words("compare-target"), lambda row: _target(words, row)),
        Column(words("compare-programme"), lambda row: _programme(words, row)),
    ]


def pace_columns(words: Words) -> list[Column]:
    return [
        Column(words("table-province"), "place"),
        Column(
            words("compare-pace"),
            lambda row: say_pace(
                words,
                {**row, "pace_per_year": row["value"], "pace_low": row["low"], "pace_high": row["high"]},
            ),
        ),
        Column(words("compare-start"), Figure(words, "start_")),
        Column(words("compare-start-day"), Day(words, "start_")),
        Column(words("compare-last"), Figure(words, "last_")),
        Column(words("compare-last-day"), Day(words, "last_")),
    ]


def share_columns(words: Words) -> list[Column]:
    return [
        Column(words("table-province"), "place"),
        Column(words("compare-share"), "said"),
        Column(words("compare-target"), lambda row: _target(words, row)),
    ]


def league_columns(words: Words) -> list[Column]:
    """Ranks within the region, each beside the number that it ranks."""
    return [
        Column(words("table-province"), "place"),
        Column(words("compare-region"), lambda row: words.name(row, "region_name")),
        Column(
            words("compare-pace-rank"),
            lambda row: say_rank(words, row, "pace", "compare-rank-bare"),
            role=FOUND,
        ),
        Column(words("compare-pace"), lambda row: say_pace(words, row), role=FOUND),
        Column(words("compare-last"), DatedFigure(words, "last_")),
        Column(words("compare-share-rank"), lambda row: say_rank(words, row, "share", "compare-rank-bare")),
        Column(words("compare-share"), lambda row: say_share_of(words, row)),
    ]


def since_columns(words: Words) -> list[Column]:
    return [
        Column(words("table-province"), "place"),
        value_column(words),
        day_column(words),
        Column(words("compare-years-since"), lambda row: words.number(row["years_since"], 1)),
        Column(words("compare-multiple"), lambda row: say_times(words, _plain(row))),
        Column(words("compare-programme"), lambda row: _programme(words, row)),
    ]


def member_columns(words: Words) -> list[Column]:
    return [
        Column(words("table-province"), "place"),
        Column(words("compare-members"), lambda row: _counted(words, row, "members", "people")),
        Column(words("compare-clubs"), lambda row: _counted(words, row, "clubs", "clubs")),
        Column(words("compare-members-per-club"), "said"),
    ]


def date_columns(words: Words) -> list[Column]:
    return [
        Column(words("table-province"), "place"),
        Column(words("frame-choose-since"), Figure(words, "since_")),
        Column(words("compare-start-day"), Day(words, "since_")),
        Column(words("frame-choose-until"), Figure(words, "until_")),
        Column(words("compare-last-day"), Day(words, "until_")),
    ]


def _target(words: Words, row: Row) -> str:
    """191 CLB (năm 2025); 800 + 400 = 1.200 where new clubs are promised on top of a stated total."""
    if is_missing(row["target_total"]):
        return ""
    amount = words.value(row["target_total"], row["target_bound"], "clubs")
    if not is_missing(row["target_baseline"]):
        base, added = row["target_baseline"], row["target_total"] - row["target_baseline"]
        amount = words("compare-sum", base=words.number(base), added=words.number(added), total=amount)
    return words("compare-dated", amount=amount, when=due(words, row))


def _programme(words: Words, row: Row) -> str:
    """The programme from whose start years are counted, with that day."""
    if is_missing(row["began_on"]):
        return ""
    number = row["programme_number"]
    named = words("compare-own-plan") if is_missing(number) else str(number)
    return words("compare-dated", amount=named, when=words.date(row["began_on"]))


def _counted(words: Words, row: Row, which: str, unit: str) -> str:
    if is_missing(row[f"{which}_value"]):
        return ""
    return words.value(row[f"{which}_value"], row[f"{which}_bound"], unit)


def _plain(row: Row) -> dict[str, object]:
    """Missing ends as None, as the charts read them."""
    return {
        name: None if is_missing(row[name]) else row[name] for name in ("times", "times_low", "times_high")
    }
