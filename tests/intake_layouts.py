"""Sheets as offices make them, written by tests: rows of cells, merged ranges, formats, what is hidden."""

from __future__ import annotations

import datetime as dt
import io
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

import openpyxl

from clubs.intake import dry_run
from clubs.intake.reading import encodings
from clubs.store import versions
from clubs.words.text import Words

TODAY = dt.date(2026, 11, 30)
Rows = Sequence[Any]


def write_book(
    *sheets: tuple[str, Rows],
    merged: Sequence[str] = (),
    formats: Mapping[str, str] | None = None,
    hidden_rows: Sequence[int] = (),
    hidden_columns: Sequence[str] = (),
    hidden_sheets: Sequence[str] = (),
) -> bytes:
    """An xlsx; merged, formats and hidden rows and columns hold for each sheet."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for place in merged:
            sheet.merge_cells(place)
        for cell, pattern in (formats or {}).items():
            sheet[cell].number_format = pattern
        for number in hidden_rows:
            sheet.row_dimensions[number].hidden = True
        for letter in hidden_columns:
            sheet.column_dimensions[letter].hidden = True
        if name in hidden_sheets:
            sheet.sheet_state = "hidden"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def write_old(text: str, code: str) -> bytes:
    """A text as it was written before Unicode: windows-1258, tcvn3 or vni."""
    if code == "windows-1258":
        return b"".join(map(_write_1258, text))
    letters, _ = encodings._read_letters(code)
    written: dict[str, str] = {}
    for inside, letter in letters.items():
        written.setdefault(letter, inside)
    if code == "tcvn3":  # its capitals are those of another font
        written = {letter.upper(): inside for letter, inside in written.items()} | written
    return "".join(written.get(letter, letter) for letter in text).encode("latin-1")


def _write_1258(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", letter)
        tones = "".join(part for part in parts if part in encodings.TONES)
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones))
        return base.encode("cp1258") + tones.encode("cp1258")


def read_rows(rows: Rows, answers: Sequence[dict[str, Any]] = (), **about: Any) -> dry_run.DryRun:
    """The dry run of one sheet of an xlsx."""
    return read_bytes(write_book(("Biểu", rows), **about), answers)


def read_bytes(content: bytes, answers: Sequence[dict[str, Any]] = ()) -> dry_run.DryRun:
    return dry_run.read(content, versions.current(), Words("vi"), answers, name="tệp.xlsx", today=TODAY)


def list_cells(run: dry_run.DryRun, *names: str) -> dict[str, Any]:
    """Cell -> its area, indicator and value, or the columns that were asked for."""
    names = names or ("area_id", "indicator_id", "value")
    return {cell["cell"]: tuple(cell[name] for name in names) for cell in run.report["cells"]}


def list_questions(run: dry_run.DryRun) -> list[tuple[str, str, list[str]]]:
    return [(one["kind"], one["cell"], one["cells"]) for one in run.report["questions"]]


def list_left(run: dry_run.DryRun) -> dict[str, list[Any]]:
    """Reason -> rows and columns that were left out for it."""
    left: dict[str, list[Any]] = {}
    for one in run.report["left_out"]:
        left.setdefault(one["reason"], []).extend([*one.get("rows", []), *one.get("columns", [])])
    return left
