"""Data rows as the cells of a table and the lines of a list of sources: always text, never markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import pandas as pd

from clubs.store.rows import list_records
from clubs.words.formats import is_missing
from clubs.words.plain import escape
from clubs.words.text import Words

Cell = str | Callable[[pd.Series], object]
Lead = tuple[str, dict[str, Any]]  # a page, and what changes in the address
SAFE_IN_URL = ":/?#[]@!$&'*+,;=%-._~"  # without ( ) < > and spaces, which end a Markdown link


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

    def find_claim(self, row: pd.Series) -> str | None:
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


def write_cells(
    data: pd.DataFrame,
    columns: Mapping[str, Cell] | None,
    words: Words | None,
    address: Callable[..., str] | None = None,
) -> pd.DataFrame:
    """One column per heading, filled from a column or by a function of the row.

    With words, every cell is escaped text, a missing one a dash; without, values stay as they are to sort by.
    address: of a page with changes, to which a cell that leads there is linked.
    """
    chosen = columns or usual_columns(data, words or Words())
    rows = list_records(data)
    if words is None:
        values = {heading: [_read(row, cell) for row in rows] for heading, cell in chosen.items()}
        return pd.DataFrame(values, dtype=object)  # a Worded number stays one
    return pd.DataFrame(
        {
            escape(heading): [_link(row, cell, words, address) for row in rows]
            for heading, cell in chosen.items()
        }
    )


def write_plain(data: pd.DataFrame, columns: Mapping[str, Cell] | None, words: Words) -> pd.DataFrame:
    """The same cells as text where nothing is markup: on a slide, on paper, in a file."""
    chosen = columns or usual_columns(data, words)
    rows = list_records(data)
    return pd.DataFrame(
        {heading: [_say(_read(row, cell), words) for row in rows] for heading, cell in chosen.items()}
    )


def write_typed(data: pd.DataFrame, columns: Mapping[str, Cell] | None, words: Words) -> pd.DataFrame:
    """The same columns for a spreadsheet: numbers, dates and text, a figure's bound and unit beside it."""
    chosen = columns or usual_columns(data, words)
    table = pd.DataFrame([_type(row, chosen) for row in list_records(data)], dtype=object)
    is_empty = table.isna().all()
    return table[[name for name in table.columns if name in chosen or not is_empty[name]]]


def _type(row: pd.Series, columns: Mapping[str, Cell]) -> dict[str, object]:
    typed: dict[str, object] = {}
    for heading, cell in columns.items():
        if hasattr(cell, "type"):
            typed |= cell.type(heading, row)
        else:
            typed[heading] = _plain(_read(row, cell))
    return typed


def _plain(value: object) -> object:
    if is_missing(value):
        return None
    return value.item() if hasattr(value, "item") else value


def _link(row: pd.Series, cell: Cell, words: Words, address: Callable[..., str] | None) -> str:
    shown = _write(_read(row, cell), words)
    lead = cell.lead(row) if address and hasattr(cell, "lead") else None
    return f"[{shown}]({quote(address(lead[0], **lead[1]), safe=SAFE_IN_URL)})" if address and lead else shown


def usual_columns(data: pd.DataFrame, words: Words) -> dict[str, Cell]:
    """What a reader asks of any figure, as far as the data have it: whose, how much, when, from whom."""
    known: dict[str, tuple[set[str], Cell]] = {
        "place": ({"name_vi", "name_en"}, lambda row: words.name(row)),
        "value": ({"value", "bound", "unit"}, Figure(words)),
        "as-of": ({"as_of_printed", "as_of_from", "as_of_to"}, Day(words)),
        "publisher": ({"publisher"}, "publisher"),
    }
    found = {name: cell for name, (needed, cell) in known.items() if needed <= set(data.columns)}
    if "as-of" not in found and "as_of" in data.columns:
        found["as-of"] = lambda row: words.date(row["as_of"])
    return {words(f"frame-column-{name}"): cell for name, cell in found.items()}


def _read(row: pd.Series, cell: Cell) -> object:
    return cell(row) if callable(cell) else row[cell]


def _write(value: object, words: Words) -> str:
    return words("value-missing") if is_missing(value) else escape(_say(value, words))


def _say(value: object, words: Words) -> str:
    """A number that brings its words says those."""
    if is_missing(value):
        return words("value-missing")
    if isinstance(value, (int, float)) and not isinstance(value, (bool, Worded)):
        return words.number(value)
    return words.date(value) if hasattr(value, "year") else str(value)


def cite(source: Mapping[str, Any], words: Words) -> str:
    """Publisher, title and day, linked to the document where its address is known."""
    named = [source["publisher"], source["title"]]
    shown = escape(": ".join(str(part) for part in named if not is_missing(part)))
    day = "" if is_missing(source["published"]) else f", {escape(words.as_of(source['published']))}"
    address = to_safe_url(source["url"])
    return (f"[{shown}]({address})" if address else shown) + day


def cite_all(found: Iterable[Mapping[str, Any]], words: Words) -> str:
    """The line under a figure: publisher and day only, because titles are long."""
    short = [cite({**source, "title": None}, words) for source in found]
    return escape(words("frame-sources")) + " " + " · ".join(short) if short else ""


def to_safe_url(url: object) -> str:
    """An http address that cannot end its own Markdown link; empty for anything else."""
    if is_missing(url):
        return ""
    return quote(str(url), safe=SAFE_IN_URL) if urlsplit(str(url)).scheme in ("http", "https") else ""
