"""The country's places on chosen boundaries: totals, sums of some parts, and what is never divided.

places: rows of headline_of_places; as reported without, on chosen boundaries with the columns of count_parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs.choices.scope import Scope
from clubs.rooms.overview.cells import DatedTotal
from clubs.rooms.province.on_units_of_date import OF_A_SUM, count_parts, list_not_divided
from clubs.rooms.province.units_words import describe, say_counted
from clubs.store.rows import list_records
from clubs.tables.cells import Worded
from clubs.words import sentences
from clubs.words.formats import is_missing
from clubs.words.text import Words

UNRANKED = -1.0  # below every total when a table is sorted


def are_counted(places: pd.DataFrame) -> bool:
    return "parts" in places


def tell_places(now: Scope, places: pd.DataFrame, units: int | None = None) -> pd.DataFrame:
    """Each place with its sentence; on counted boundaries with its parts, and 1/2 as mark of some of them.

    is_of_parts: what is known was said of its former parts alone, so that its square is half-filled.
    """
    counted = count_parts(now, places, units)
    rows = list_records(counted)
    told = counted.assign(sentence=[_say(now, row, units) for row in rows])
    if not are_counted(told):
        return told
    marks = pd.Series([say_counted(now.words, row) for row in rows], index=told.index)
    is_of_parts = told["sum_value"].notna() & told["target_value"].isna()
    return told.assign(mark=marks.where(_is_partial(told)), is_of_parts=is_of_parts)


def _say(now: Scope, row: dict[Any, Any], units: int | None) -> str:
    """The verdict; of a place that never spoke of itself what its former parts say."""
    words, place = now.words, now.words.name(row)
    if is_missing(row.get("sum_value")) or not is_missing(row["target_value"]):
        return sentences.title(words, {**row, "seen_on": now.seen_on}, place)
    key = "units-title-sum" if row["is_complete"] else "units-title-part"
    return words(key, place=place, units=units or now.units, **_describe(words, row, "sum_"))


def say_map(words: Words, places: pd.DataFrame) -> str:
    """The heading of the map; on chosen boundaries with how many places have a total."""
    if not are_counted(places):
        return words("overview-map", places=len(places))
    return words("units-map", reported=int(places["is_complete"].sum()), places=len(places))


def say_coverage(now: Scope, places: pd.DataFrame) -> str:
    """How many places have a total, of which only parts reported, which said nothing."""
    words, is_total = now.words, places["is_complete"]
    silent = [words.name(row) for row in list_records(places[places["parts_reported"] == 0])]
    counts = {"reported": int(is_total.sum()), "places": len(places)}
    said = [words("units-coverage", missing=words.join(silent), **counts)]
    for key, rows, prefix in (
        ("units-coverage-parts", places[_is_partial(places)], "sum_"),
        ("units-coverage-not-divided", list_not_divided(now), ""),
    ):
        named = tell_figures(words, rows, prefix)
        said += [words(key, told=words.few(named))] if named else []
    return ". ".join(said) + "."


def tell_figures(words: Words, places: pd.DataFrame, prefix: str) -> list[str]:
    """Bắc Ninh 1/2 (ít nhất 84 CLB, 13/5/2025), one by one."""
    return [
        words("units-told-place", place=words.name(row), **_describe(words, row, prefix))
        for row in list_records(places)
    ]


def mark_state(words: Words, row: pd.Series, symbol: str) -> str:
    """The sign of the verdict; beside it 1/2, where a phone has no column for it."""
    if "parts" not in row:
        return symbol
    return words("units-mark", symbol=symbol, counted=say_counted(words, row))


def list_marks(words: Words, places: pd.DataFrame) -> list[str]:
    """What 1/2 in a square of the map means, where a square has it."""
    return [words("units-map-note")] if has_partial(places) else []


def has_partial(places: pd.DataFrame) -> bool:
    return are_counted(places) and bool(_is_partial(places).any())


def _is_partial(places: pd.DataFrame) -> pd.Series:
    return ~places["is_complete"] & (places["parts_reported"] > 0)


def _describe(words: Words, row: dict[Any, Any], prefix: str) -> dict[str, Any]:
    figure = {name: row[f"{prefix}{name}"] for name in OF_A_SUM}
    return describe(words, {**row, **figure, "unit": "clubs"})


@dataclass(frozen=True)
class Counted:
    """1/2: units that reported of all units, sorted by their share."""

    words: Words

    def __call__(self, row: pd.Series) -> Worded:
        return Worded(row["parts_reported"] / row["parts"], say_counted(self.words, row))

    def type(self, _heading: str, row: pd.Series) -> dict[str, object]:
        return {
            self.words(f"units-{name.replace('_', '-')}"): int(row[name])
            for name in ("parts_reported", "parts")
        }


@dataclass(frozen=True)
class TotalOnUnits:
    """The place's own total, else the sum of its former units; that of some is ○ 84 (5/2025), not ranked."""

    words: Words

    def __call__(self, row: pd.Series) -> Worded | None:
        if is_missing(row["sum_value"]):
            return DatedTotal(self.words)(row)
        told = DatedTotal(self.words, "sum_")(row)
        if told is None or row["is_complete"]:
            return told
        return Worded(UNRANKED, self.words("units-hollow", told=str(told)))

    def type(self, heading: str, row: pd.Series) -> dict[str, object]:
        return DatedTotal(self.words, "latest_" if is_missing(row["sum_value"]) else "sum_").type(
            heading, row
        )
