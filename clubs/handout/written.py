"""A table as text, cell by cell as a screen shows it, but without markup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs.choices.lists import list_places
from clubs.choices.scope import Scope
from clubs.paper import Table
from clubs.store.rows import list_records
from clubs.tables.cells import Figure
from clubs.tables.columns import Column, usual_columns
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

    columns: list[Column]
    cells: list[list[Written]]
    area_ids: list[str | None]
    in_all: int

    @property
    def headings(self) -> list[str]:
        return [column.heading for column in self.columns]

    @property
    def is_cut(self) -> bool:
        return len(self.cells) < self.in_all


def load_rows(table: Table) -> pd.DataFrame:
    return table.load() if table.load else table.data


def write_rows(now: Scope, data: pd.DataFrame, table: Table, most: int | None = None) -> Rows:
    """The first `most` rows, with the columns that a screen has."""
    words, columns = now.words, list(table.on_screen or usual_columns(data, now.words))
    rows = list_records(data if most is None else data.head(most))
    cells = [[_write(words, row, column) for column in columns] for row in rows]
    return Rows(columns, cells, [_find_place(now, row) for row in rows], len(data))


def _write(words: Words, row: Mapping[str, Any], column: Column) -> Written:
    if column.is_picture:
        value = column.read(row)
        return Written("" if is_missing(value) else str(value), is_picture=True)
    claim = column.cell.find_claim(row) if isinstance(column.cell, Figure) else None
    return Written(column.say(row, words), claim)


def _find_place(now: Scope, row: Mapping[str, Any]) -> str | None:
    """The province that a row is about, unless the page is about it already."""
    area_id = row.get("area_id")
    is_other = area_id in list_places(now.version).index and area_id != now.province
    return str(area_id) if is_other else None
