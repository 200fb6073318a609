"""Columns that sort as what they are, numbers and days, and are written as their source words them."""

from __future__ import annotations

from typing import Any

import pandas as pd

from clubs.tables.cells import Day, Figure
from clubs.words.formats import is_missing

WIDE_PX = 1100  # from here on more columns fit than on a projector


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
