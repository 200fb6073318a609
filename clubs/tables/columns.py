"""A table described once: its columns, for screen, light page, slides, brief, workbook and files.

columns = [Column(words("table-part"), name), value_column(words), day_column(words), source_column(words)]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import quote

import pandas as pd

from clubs.store.rows import list_records
from clubs.tables.cells import Cell, Day, Figure, Worded
from clubs.tables.provenance import SAFE_IN_URL
from clubs.words.formats import is_missing
from clubs.words.plain import escape
from clubs.words.text import Words

SUBJECT, FOUND, VERDICT, NOTE, SOURCE = "subject", "found", "verdict", "note", "source"


@dataclass(frozen=True)
class Column:
    """heading. cell: a column of the rows, or a function of a row (clubs/tables/cells.py).

    role: what it says of a row, for those who have less room than a screen: SUBJECT what the row is about
    beside its first column, FOUND what was found, VERDICT, NOTE, SOURCE. width: pixels on a screen, None as
    it likes. is_picture: the cell is the address of a picture.
    """

    heading: str
    cell: Cell
    role: str = ""
    width: int | None = None
    is_picture: bool = False

    def read(self, row: Any) -> Any:
        return self.cell(row) if callable(self.cell) else row[self.cell]

    def say(self, row: Any, words: Words) -> str:
        """As a reader reads it; a cell that is sorted by one thing may say another."""
        value = self.read(row)
        if not is_missing(value) and hasattr(self.cell, "say"):
            return str(self.cell.say(row))
        return say_value(value, words)


def say_value(value: object, words: Words) -> str:
    """A missing value is a dash; a number that brings its words says those."""
    if is_missing(value):
        return words("value-missing")
    if isinstance(value, (int, float)) and not isinstance(value, (bool, Worded)):
        return words.number(value)
    return words.date(value) if hasattr(value, "year") else str(value)


# What most tables say, each in one way.


def indicator_column(words: Words, cell: Cell | None = None) -> Column:
    return Column(
        words("table-indicator"), cell or (lambda row: words.name(row, "indicator_name")), role=SUBJECT
    )


def value_column(words: Words, cell: Cell | None = None) -> Column:
    return Column(words("table-value"), cell or Figure(words), role=FOUND)


def day_column(words: Words, cell: Cell | None = None) -> Column:
    return Column(words("table-as-of"), cell or Day(words), role=FOUND)


def verdict_column(words: Words, cell: Cell, width: int | None = None) -> Column:
    return Column(words("table-verdict"), cell, role=VERDICT, width=width)


def source_column(words: Words, cell: Cell = "publisher") -> Column:
    return Column(words("table-source"), cell, role=SOURCE)


def note_column(words: Words, cell: Cell | None = None) -> Column:
    return Column(words("table-note"), cell or f"note_{words.data_lang}", role=NOTE)


class Listing(NamedTuple):
    """A long table as this screen shows it: sorted, scrolled, a row opened by a click.

    taken: the columns of the files to take home, where they hold more. text: columns of the same rows as text
    with links, for the keyboard; has_paragraphs: on a phone they stand instead, each row a paragraph.
    rows_in_view: a longer table scrolls in itself. missing: said of a missing value. wraps: rows high enough
    for texts that would be cut. opened: what a click on a row changes in the address. note, hint: under the
    table, as ui.note.
    """

    columns: Sequence[Column]
    taken: Sequence[Column] = ()
    text: Sequence[Column] = ()
    has_paragraphs: bool = False
    rows_in_view: int | None = None
    missing: str = ""
    wraps: bool = False
    opened: Callable[[Any], dict[str, Any]] | None = None
    note: str = ""
    hint: str = ""

    @property
    def of_files(self) -> Sequence[Column]:
        return self.taken or [column for column in self.columns if not column.is_picture]


def usual_columns(data: pd.DataFrame, words: Words) -> list[Column]:
    """What a reader asks of any figure, as far as the data have it: whose, how much, when, from whom."""
    known: dict[str, tuple[set[str], Cell, str]] = {
        "place": ({"name_vi", "name_en"}, lambda row: words.name(row), ""),
        "value": ({"value", "bound", "unit"}, Figure(words), FOUND),
        "as-of": ({"as_of_printed", "as_of_from", "as_of_to"}, Day(words), FOUND),
        "publisher": ({"publisher"}, "publisher", ""),
    }
    has_day = {"as_of"} <= set(data.columns) and not known["as-of"][0] <= set(data.columns)
    if has_day:
        known["as-of"] = {"as_of"}, lambda row: words.date(row["as_of"]), FOUND
    return [
        Column(words(f"frame-column-{name}"), cell, role)
        for name, (needed, cell, role) in known.items()
        if needed <= set(data.columns)
    ]


def write_values(data: pd.DataFrame, columns: Sequence[Column]) -> pd.DataFrame:
    """Values as they are, to sort by."""
    rows = list_records(data)
    values = {column.heading: [column.read(row) for row in rows] for column in columns}
    return pd.DataFrame(values, dtype=object)  # a Worded number stays one


def write_markdown(
    data: pd.DataFrame,
    columns: Sequence[Column] | None,
    words: Words,
    address: Callable[..., str] | None = None,
) -> pd.DataFrame:
    """Escaped text, a missing value a dash.

    address: of a page with changes, to which a cell that leads there is linked.
    """
    rows = list_records(data)
    return pd.DataFrame(
        {
            escape(column.heading): [_link(row, column, words, address) for row in rows]
            for column in columns or usual_columns(data, words)
        }
    )


def write_plain(data: pd.DataFrame, columns: Sequence[Column] | None, words: Words) -> pd.DataFrame:
    """The same cells as text where nothing is markup: on a slide, on paper, in a file."""
    rows = list_records(data)
    return pd.DataFrame(
        {
            column.heading: [say_value(column.read(row), words) for row in rows]
            for column in columns or usual_columns(data, words)
        }
    )


def write_typed(data: pd.DataFrame, columns: Sequence[Column] | None, words: Words) -> pd.DataFrame:
    """The same columns for a spreadsheet: numbers, dates and text, a figure's bound and unit beside it."""
    chosen = [column for column in columns or usual_columns(data, words) if not column.is_picture]
    headings = {column.heading for column in chosen}
    table = pd.DataFrame([_type(row, chosen) for row in list_records(data)], dtype=object)
    is_empty = table.isna().all()
    return table[[name for name in table.columns if name in headings or not is_empty[name]]]


def _type(row: Mapping[str, Any], columns: Sequence[Column]) -> dict[str, object]:
    typed: dict[str, object] = {}
    for column in columns:
        if hasattr(column.cell, "type"):
            typed |= column.cell.type(column.heading, row)
        else:
            typed[column.heading] = _plain(column.read(row))
    return typed


def _plain(value: Any) -> object:
    if is_missing(value):
        return None
    return value.item() if hasattr(value, "item") else value


def _link(row: Mapping[str, Any], column: Column, words: Words, address: Callable[..., str] | None) -> str:
    value = column.read(row)
    shown = words("value-missing") if is_missing(value) else escape(say_value(value, words))
    lead = column.cell.lead(row) if address and hasattr(column.cell, "lead") else None
    return f"[{shown}]({quote(address(lead[0], **lead[1]), safe=SAFE_IN_URL)})" if address and lead else shown
