"""The compared provinces on the 34 of today: what their parts add up to, and how many of them reported."""

from __future__ import annotations

import pandas as pd

from clubs import queries
from clubs.choices.lists import list_places
from clubs.choices.scope import Scope
from clubs.rooms.compare.comparison import Comparison
from clubs.rooms.province.growth import CLUBS, REFORM
from clubs.tables.cells import Day
from clubs.tables.columns import Column, day_column, value_column
from clubs.words.formats import is_missing
from clubs.words.phrases import Row
from clubs.words.text import Words


def load_on_today(now: Scope, found: Comparison) -> pd.DataFrame:
    """The row that stands for each province of today that the compared ones are now, or were merged into.

    Empty where the reform changed none of them: the page says the same already.
    """
    places = list_places(now.version).loc[found.area_ids]
    of_today = places["successor_area_id"].fillna(places["area_id"])
    is_made = list_places(now.version).loc[of_today, "valid_from"] >= pd.Timestamp(REFORM)
    if not is_made.any():
        return pd.DataFrame()
    return queries.run(
        "latest_on_units",
        version=now.version,
        indicator=CLUBS,
        units=max(now.seen_on, REFORM),
        areas=sorted(set(of_today)),
        seen_on=now.seen_on,
    )


def unit_columns(words: Words) -> list[Column]:
    return [
        Column(words("table-province"), lambda row: words.name(row)),
        value_column(words),
        day_column(words, lambda row: "" if is_missing(row["value"]) else Day(words)(row)),
        Column(words("units-reported"), lambda row: say_parts(words, row)),
        Column(words("units-missing"), lambda row: _list_missing(words, row)),
    ]


def say_parts(words: Words, row: Row) -> str:
    """What the number adds up: all old units, some of them, or none, because the new unit said it itself."""
    if bool(row["is_own_figure"]):
        return words("units-itself", name=words.name(row)) if row["parts"] > 1 else ""
    counted = words("units-count", reported=int(row["parts_reported"]), parts=int(row["parts"]))
    if is_missing(row["value"]):
        return counted
    return words("units-sum" if row["is_complete"] else "units-part", counted=counted)


def _list_missing(words: Words, row: Row) -> str:
    names = row[f"missing_names_{words.data_lang}"]
    return ", ".join(names) if hasattr(names, "__len__") else ""  # none of them is a missing list
