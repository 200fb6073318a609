"""Data rows as the cells of a table and the lines of a list of sources: always text, never markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

import pandas as pd

from clubs.formats import is_missing
from clubs.plain import escape
from clubs.text import Words

Cell = str | Callable[[pd.Series], object]
SAFE_IN_URL = ":/?#[]@!$&'*+,;=%-._~"  # without ( ) < > and spaces, which end a Markdown link


def write_cells(data: pd.DataFrame, columns: Mapping[str, Cell] | None, words: Words | None) -> pd.DataFrame:
    """One column per heading, filled from a column or by a function of the row.

    With words, every cell is escaped text, a missing one a dash; without, values stay as they are to sort by.
    """
    chosen = columns or usual_columns(data, words or Words())
    rows = [row for _, row in data.iterrows()]
    cells = {heading: [_read(row, cell) for row in rows] for heading, cell in chosen.items()}
    if words is None:
        return pd.DataFrame(cells)
    return pd.DataFrame(
        {escape(heading): [_write(value, words) for value in values] for heading, values in cells.items()}
    )


def usual_columns(data: pd.DataFrame, words: Words) -> dict[str, Cell]:
    """What a reader asks of any figure, as far as the data have it: whose, how much, when, from whom."""
    known: dict[str, tuple[set[str], Cell]] = {
        "place": ({"name_vi", "name_en"}, lambda row: words.name(row)),
        "value": ({"value", "bound", "unit"}, lambda row: words.value(*_value(row))),
        "as-of": ({"as_of_printed", "as_of_from", "as_of_to"}, lambda row: words.as_of(*_as_of(row))),
        "publisher": ({"publisher"}, "publisher"),
    }
    found = {name: cell for name, (needed, cell) in known.items() if needed <= set(data.columns)}
    if "as-of" not in found and "as_of" in data.columns:
        found["as-of"] = lambda row: words.date(row["as_of"])
    return {words(f"frame-column-{name}"): cell for name, cell in found.items()}


def _value(row: pd.Series) -> tuple[Any, str, str, Any]:
    return row["value"], row["bound"], row["unit"], row.get("value_high")


def _as_of(row: pd.Series) -> tuple[Any, Any, Any]:
    return row["as_of_printed"], row["as_of_from"], row["as_of_to"]


def _read(row: pd.Series, cell: Cell) -> object:
    return cell(row) if callable(cell) else row[cell]


def _write(value: object, words: Words) -> str:
    if is_missing(value):
        return words("value-missing")
    if isinstance(value, (bool, str)):
        return escape(value)
    if isinstance(value, (int, float)):
        return escape(words.number(value))
    return escape(words.date(value) if hasattr(value, "year") else value)


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
