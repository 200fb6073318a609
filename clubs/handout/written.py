"""A table as text, cell by cell as a screen shows it, but without markup."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs.choices.lists import list_places
from clubs.choices.scope import Scope
from clubs.paper import Table
from clubs.tables.cells import Cell, Figure, usual_columns
from clubs.words.formats import is_missing
from clubs.words.text import Words


@dataclass(frozen=True)
class Written:
    """One cell: its text, the claim whose number it is, and whether the text is the address of a picture."""

    text: str
    claim_id: str | None = None
    is_picture: bool = False


@dataclass(frozen=True)
class Rows:
    """The rows of a table that are shown, out of how many; area_ids: the place that each row is about."""

    headings: list[str]
    cells: list[list[Written]]
    area_ids: list[str | None]
    in_all: int

    @property
    def is_cut(self) -> bool:
        return len(self.cells) < self.in_all


def load_rows(table: Table) -> pd.DataFrame:
    return table.load() if table.load else table.data


def write_rows(now: Scope, data: pd.DataFrame, table: Table, most: int | None = None) -> Rows:
    """The first `most` rows. A table that a screen sorts is written with the columns that the screen has."""
    words, screen = now.words, table.screen
    columns = screen.columns if screen else table.columns or usual_columns(data, words)
    formats = screen.formats if screen else {}
    pictures = set(screen.pictures) if screen else set()
    rows = [row for _, row in data.head(len(data) if most is None else most).iterrows()]
    cells = [
        [
            _write(words, row, cell, formats.get(heading), heading in pictures)
            for heading, cell in columns.items()
        ]
        for row in rows
    ]
    return Rows(list(columns), cells, [_find_place(now, row) for row in rows], len(data))


def _write(
    words: Words, row: pd.Series, cell: Cell, say: Callable[[Any], str] | None, is_picture: bool
) -> Written:
    value = cell(row) if callable(cell) else row[cell]
    if is_picture:
        return Written("" if is_missing(value) else str(value), is_picture=True)
    claim = cell.find_claim(row) if isinstance(cell, Figure) else None
    return Written(_say(words, value, say), claim)


def _say(words: Words, value: Any, say: Callable[[Any], str] | None) -> str:
    if is_missing(value):
        return words("value-missing")
    if say is not None:
        return say(value)
    if isinstance(value, (str, bool)):
        return str(value)
    if isinstance(value, (int, float)):
        # a number that brings its own words says them
        return str(value) if hasattr(value, "text") else words.number(value)
    return words.date(value) if hasattr(value, "year") else str(value)


def _find_place(now: Scope, row: pd.Series) -> str | None:
    """The province that a row is about, unless the page is about it already."""
    area_id = row.get("area_id")
    is_other = area_id in list_places(now.version).index and area_id != now.province
    return str(area_id) if is_other else None
