"""What a cell of a table can be: a figure with its bound and unit, a day as printed, a worded number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs.words.formats import is_missing
from clubs.words.text import Words

Cell = str | Callable[[pd.Series], object]
Lead = tuple[str, dict[str, Any]]  # a page, and what changes in the address


@dataclass(frozen=True)
class Figure:
    """A figure as it is worded, with bound and unit; its claim's story is one click away.

    prefix: which figure of the row, such as now_ or latest_.
    """

    words: Words
    prefix: str = ""

    def __call__(self, row: pd.Series) -> str | None:
        value, bound, unit, high = self._read(row)
        return None if is_missing(value) else self.words.value(value, bound, unit, high)

    def find_claim(self, row: Any) -> str | None:
        claim = row.get(f"{self.prefix}claim_id")
        return None if is_missing(claim) else str(claim)

    def lead(self, row: pd.Series) -> Lead | None:
        claim = self.find_claim(row)
        return ("figures", {"claim": claim}) if claim else None

    def type(self, heading: str, row: pd.Series) -> dict[str, object]:
        """The number, and in columns of their own what makes it more than a number."""
        value, bound, unit, high = self._read(row)
        named = {
            "bound": None if is_missing(bound) else self._say("bound", bound),
            "high": None if is_missing(high) else high,
            "unit": None if is_missing(unit) else self._say("unit", unit),
        }
        more = {self.words(f"download-{name}", heading=heading): told for name, told in named.items()}
        return {heading: None if is_missing(value) else value, **more}

    def _say(self, kind: str, name: str) -> str | None:
        """The word that stands around a number, without the number; that of many."""
        return self.words(f"{kind}-{name.replace('_', '-')}", amount="", shown="", n=2).strip() or None

    def _read(self, row: pd.Series) -> tuple[Any, Any, Any, Any]:
        unit = row.get(f"{self.prefix}unit", row.get("unit"))
        return (
            row[f"{self.prefix}value"],
            row[f"{self.prefix}bound"],
            unit,
            row.get(f"{self.prefix}value_high"),
        )


class Worded(float):
    """A number to sort by that is read as words: with its bound, its date, and what it is held against."""

    text: str

    def __new__(cls, number: Any, text: str) -> Worded:
        made = super().__new__(cls, number)
        made.text = text
        return made

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Day:
    """The day of a figure, no finer than its source prints it."""

    words: Words
    prefix: str = ""

    def __call__(self, row: pd.Series) -> str:
        first, last = row.get(f"{self.prefix}as_of_from"), row.get(f"{self.prefix}as_of_to", self._last(row))
        return self.words.as_of(row[f"{self.prefix}as_of_printed"], first, last)

    def type(self, heading: str, row: pd.Series) -> dict[str, object]:
        """The last day of the period that the wording allows, and the wording."""
        last = self._last(row)
        day = None if is_missing(last) else pd.Timestamp(last).date()
        return {heading: day, self.words("download-printed", heading=heading): self(row)}

    def _last(self, row: pd.Series) -> Any:
        return row.get(f"{self.prefix}as_of", row.get(f"{self.prefix}as_of_to"))
