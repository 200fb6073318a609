"""The compared provinces on the 34 of today: what their parts add up to, and how many of them reported."""

from __future__ import annotations

import pandas as pd

from clubs import queries
from clubs.cells import Cell, Day, Figure
from clubs.comparison import Comparison
from clubs.formats import is_missing
from clubs.growth import CLUBS, REFORM
from clubs.lists import list_places
from clubs.phrases import Row
from clubs.scope import Scope
from clubs.text import Words


def load_on_today(now: Scope, found: Comparison) -> pd.DataFrame:
    """The row that stands for each province of today that the compared ones are now, or were merged into.

    Empty where the reform changed none of them: the page says the same already.
    """
    places = list_places(now.version)
    successors = places.loc[found.area_ids, "successor_area_id"].dropna()
    of_today = [str(successors.get(area_id, area_id)) for area_id in found.area_ids]
    if not any(places.loc[area_id, "valid_from"] >= pd.Timestamp(REFORM) for area_id in of_today):
        return pd.DataFrame()
    rows = queries.run(
        "series_on_units",
        version=now.version,
        indicator=CLUBS,
        units=max(now.seen_on, REFORM),
        area=None,
        seen_on=now.seen_on,
    )
    return rows[rows["area_id"].isin(of_today) & rows["speaks"]]


def unit_columns(words: Words) -> dict[str, Cell]:
    return {
        words("table-province"): lambda row: words.name(row),
        words("table-value"): Figure(words),
        words("table-as-of"): lambda row: "" if is_missing(row["value"]) else Day(words)(row),
        words("units-reported"): lambda row: say_parts(words, row),
        words("units-missing"): lambda row: _list(row, f"missing_names_{words.lang}"),
    }


def say_parts(words: Words, row: Row) -> str:
    """What the number adds up: all old units, some of them, or none, because the new unit said it itself."""
    if bool(row["is_own_figure"]):
        return words("units-itself", name=words.name(row)) if row["parts"] > 1 else ""
    counted = words("units-count", reported=int(row["parts_reported"]), parts=int(row["parts"]))
    if is_missing(row["value"]):
        return counted
    return words("units-sum" if row["is_complete"] else "units-part", counted=counted)


def _list(row: Row, column: str) -> str:
    return "" if is_missing(row[column]) else str(row[column])
