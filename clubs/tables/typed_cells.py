"""Columns that sort as what they are, numbers and days, and are written as their source words them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import cycle
from typing import Any, NamedTuple

import pandas as pd

from clubs.store.rows import list_records
from clubs.tables.cells import Cell, Day, Figure
from clubs.words.formats import is_missing

WIDE_PX = 1100  # from here on more columns fit than on a projector
LETTER_PX, CELL_PX = 9, 22


class SortedFigure(Figure):
    """The number alone to sort by, said with its bound and unit."""

    def __call__(self, row: pd.Series) -> Any:
        value = row[f"{self.prefix}value"]
        return None if is_missing(value) else float(value)

    def say(self, row: pd.Series) -> str:
        return str(super().__call__(row))


class SortedDay(Day):
    """The last day that the wording allows to sort by, said no finer than it is printed."""

    def __call__(self, row: pd.Series) -> Any:
        last = self._last(row)
        return pd.NaT if is_missing(last) else pd.Timestamp(last)

    def say(self, row: pd.Series) -> str:
        return super().__call__(row)

    def type(self, heading: str, row: pd.Series) -> dict[str, object]:
        return {**super().type(heading, row), self.words("download-printed", heading=heading): self.say(row)}


class SortedPublished(SortedDay):
    """The day of publication, no finer than it is printed."""

    def say(self, row: pd.Series) -> str:
        return (
            self.words("sources-undated")
            if is_missing(row["published"])
            else self.words.as_of(row["published"])
        )

    def _last(self, row: pd.Series) -> Any:
        return row["published_last_day"]


class Written(NamedTuple):
    """How the columns of a table are written, and how wide they are; None is as wide as it likes."""

    formats: dict[str, Callable[[Any], str]]
    widths: dict[str, int]


def in_words(data: pd.DataFrame, columns: Mapping[str, Cell], widths: Sequence[int | None] = ()) -> Written:
    """The words of each row that has a value, in turn, and a width that cuts none of them.

    A format of a table knows only the value, not the row: two rows with 85 may say "85 CLB" and "ít nhất 85
    CLB". The table is written row by row, so that the words come in the order of the rows.
    """
    sorted_cells = {
        heading: cell for heading, cell in columns.items() if isinstance(cell, (SortedFigure, SortedDay))
    }
    rows = list_records(data)
    told = {
        heading: [cell.say(row) for row in rows if not is_missing(cell(row))]
        for heading, cell in sorted_cells.items()
    }
    given = {heading: px for heading, px in zip(columns, widths, strict=False) if px}
    # a cut text is a shorter text, a cut number a wrong one
    needed = {
        heading: LETTER_PX * max(map(len, [heading, *texts])) + CELL_PX for heading, texts in told.items()
    }
    return Written({heading: _tell_in_turn(texts) for heading, texts in told.items()}, {**given, **needed})


def _tell_in_turn(texts: Sequence[str]) -> Callable[[Any], str]:
    turn = cycle(texts or [""])
    return lambda _value: next(turn)
