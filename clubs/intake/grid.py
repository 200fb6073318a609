"""Cells of a file as the rest of the intake reads them: positions from 1, texts composed, merged cells
known.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from clubs.intake.reading.encodings import convert, find_old_font

LONGEST_LABEL = 300


@cache
def column_letter(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    return f"{column_letter(column)}{row}"


@dataclass(slots=True)
class Cell:
    """One cell: kind is text, number, date, truth, error or formula (whose value was not stored)."""

    row: int
    column: int
    kind: str
    value: Any
    format: str = ""
    is_hidden: bool = False

    @property
    def name(self) -> str:
        return cell_name(self.row, self.column)

    @property
    def text(self) -> str:
        """What a person reads in it as a label, in one line."""
        if self.kind == "text":
            return str(self.value)
        if self.kind == "number":
            return f"{self.value:.10g}"
        if self.kind == "date":
            year, month, day = str(self.value).split("-")
            by_format = {"year": year, "month": f"{month}/{year}"}
            return by_format.get(self.format, f"{day}/{month}/{year}")
        return ""


@dataclass
class Sheet:
    """One sheet: its cells by (row, column), blank ones absent."""

    name: str
    is_hidden: bool
    cells: dict[tuple[int, int], Cell]
    merged: list[tuple[int, int, int, int]]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    height: int
    width: int
    covered: dict[tuple[int, int], tuple[int, int, int, int]] = field(default_factory=dict)

    def at(self, row: int, column: int) -> Cell | None:
        return self.cells.get((row, column))

    def label(self, row: int, column: int) -> Cell | None:
        """The cell or, inside a merged one, the cell that it shows."""
        if (row, column) in self.covered:
            top, left, _, _ = self.covered[row, column]
            return self.cells.get((top, left))
        return self.cells.get((row, column))

    def row(self, row: int) -> list[Cell]:
        return [cell for column in range(1, self.width + 1) if (cell := self.cells.get((row, column)))]


@dataclass
class Book:
    """A file that was read. doubtful: codes of letters that could be right as well."""

    file: str
    sha256: str
    kind: str
    encoding: str
    doubtful: list[str]
    sheets: list[Sheet]


def make_book(told: dict[str, Any], file: str, sha256: str) -> Book:
    """What the child told (clubs/intake/reading/child.py)."""
    font = ""
    if told["kind"] != "text":
        sample = [
            cell
            for sheet in told["sheets"]
            for row in sheet["rows"][:200]
            for cell in row
            if isinstance(cell, str)
        ]
        font = find_old_font(" ".join(sample)[:50_000])
    sheets = [_make_sheet(sheet, font) for sheet in told["sheets"]]
    return Book(file, sha256, told["kind"], font or told["encoding"], told.get("doubtful") or [], sheets)


def _make_sheet(told: dict[str, Any], font: str) -> Sheet:
    hidden_rows = frozenset(row + 1 for row in told["hidden_rows"])
    hidden_columns = frozenset(column + 1 for column in told["hidden_columns"])
    cells = {}
    for row, values in enumerate(told["rows"], 1):
        for column, value in enumerate(values, 1):
            if value is not None:
                kind, value = _read_value(value, font)
                if kind != "blank":
                    form = told["formats"].get(f"{row - 1},{column - 1}", "") if told["formats"] else ""
                    cells[row, column] = Cell(row, column, kind, value, form, row in hidden_rows)
    sheet = Sheet(
        _compose(told["name"]),
        bool(told["hidden"]),
        cells,
        [(r0 + 1, c0 + 1, r1 + 1, c1 + 1) for r0, c0, r1, c1 in told["merged"]],
        hidden_rows,
        hidden_columns,
        max((row for row, _ in cells), default=0),
        max((column for _, column in cells), default=0),
    )
    _cover(sheet)
    return sheet


def _read_value(value: Any, font: str) -> tuple[str, Any]:
    if isinstance(value, str):
        text = _compose(convert(value, font) if font else value)
        return ("text", text) if text else ("blank", None)
    if isinstance(value, bool):
        return "truth", value
    if isinstance(value, int | float):
        return "number", int(value) if isinstance(value, float) and value.is_integer() and abs(
            value
        ) < 1e15 else value
    kind, inside = next(iter(value.items()))
    return {"d": "date", "e": "error", "f": "formula"}[kind], inside


def _compose(text: str) -> str:
    text = (
        unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("\u200b", "").replace("\ufeff", "")
    )
    return " ".join(text.split())


def _cover(sheet: Sheet) -> None:
    for top, left, bottom, right in sheet.merged:
        bottom, right = min(bottom, sheet.height), min(right, max(sheet.width, left))
        if (bottom - top + 1) * (right - left + 1) > 20_000:
            continue
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                sheet.covered[row, column] = (top, left, bottom, right)
