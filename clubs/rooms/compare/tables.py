"""The columns behind each figure of the comparison, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from clubs.charts.multiples import say_times
from clubs.rooms.compare.words import say_pace, say_rank, say_share_of
from clubs.tables.cells import Cell, Day, Figure
from clubs.words.formats import is_missing
from clubs.words.phrases import Row, due
from clubs.words.text import Words


@dataclass(frozen=True)
class DatedFigure(Figure):
    """A figure with its day in one cell, where columns are scarce."""

    def __call__(self, row: pd.Series) -> str | None:
        shown = super().__call__(row)
        return shown and self.words("compare-dated", amount=shown, when=Day(self.words, self.prefix)(row))


def growth_columns(words: Words) -> dict[str, Cell]:
    """From where to where, towards what."""
    return {
        words("table-province"): "place",
        words("compare-start"): Figure(words, "start_"),
        words("compare-start-day"): Day(words, "start_"),
        words("compare-last"): Figure(words, "last_"),
        words("compare-last-day"): Day(words, "last_"),
        words("compare-target"): lambda row: _target(words, row),
        words("compare-programme"): lambda row: _programme(words, row),
    }


def pace_columns(words: Words) -> dict[str, Cell]:
    return {
        words("table-province"): "place",
        words("compare-pace"): lambda row: say_pace(
            words, {**row, "pace_per_year": row["value"], "pace_low": row["low"], "pace_high": row["high"]}
        ),
        words("compare-start"): Figure(words, "start_"),
        words("compare-start-day"): Day(words, "start_"),
        words("compare-last"): Figure(words, "last_"),
        words("compare-last-day"): Day(words, "last_"),
    }


def share_columns(words: Words) -> dict[str, Cell]:
    return {
        words("table-province"): "place",
        words("compare-share"): "said",
        words("compare-target"): lambda row: _target(words, row),
    }


def league_columns(words: Words) -> dict[str, Cell]:
    """Ranks within the region, each beside the number that it ranks."""
    return {
        words("table-province"): "place",
        words("compare-region"): lambda row: words.name(row, "region_name"),
        words("compare-pace-rank"): lambda row: say_rank(words, row, "pace", "compare-rank-bare"),
        words("compare-pace"): lambda row: say_pace(words, row),
        words("compare-last"): DatedFigure(words, "last_"),
        words("compare-share-rank"): lambda row: say_rank(words, row, "share", "compare-rank-bare"),
        words("compare-share"): lambda row: say_share_of(words, row),
    }


def since_columns(words: Words) -> dict[str, Cell]:
    return {
        words("table-province"): "place",
        words("table-value"): Figure(words),
        words("table-as-of"): Day(words),
        words("compare-years-since"): lambda row: words.number(row["years_since"], 1),
        words("compare-multiple"): lambda row: say_times(words, _plain(row)),
        words("compare-programme"): lambda row: _programme(words, row),
    }


def member_columns(words: Words) -> dict[str, Cell]:
    return {
        words("table-province"): "place",
        words("compare-members"): lambda row: _counted(words, row, "members", "people"),
        words("compare-clubs"): lambda row: _counted(words, row, "clubs", "clubs"),
        words("compare-members-per-club"): "said",
    }


def date_columns(words: Words) -> dict[str, Cell]:
    return {
        words("table-province"): "place",
        words("frame-choose-since"): Figure(words, "since_"),
        words("compare-start-day"): Day(words, "since_"),
        words("frame-choose-until"): Figure(words, "until_"),
        words("compare-last-day"): Day(words, "until_"),
    }


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
