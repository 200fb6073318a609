"""A book of cells, understood: every sheet's tables as claims or clubs, with what was left out and what is
asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from clubs.day import find_today
from clubs.intake.asking import Asking
from clubs.intake.claims import Understood
from clubs.intake.club_lists import ClubTable, is_club_list
from clubs.intake.figures import FigureTable
from clubs.intake.grid import Book, Sheet
from clubs.intake.indicators import Indicators
from clubs.intake.places import Places
from clubs.intake.surroundings import read_surroundings
from clubs.intake.tables import Table, find_tables, is_figure
from clubs.intake.templates import find_form


def understand(
    book: Book,
    places: Places,
    indicators: Indicators,
    answers: Iterable[dict[str, Any]] = (),
    today: dt.date | None = None,
    recall: Callable[[str], list[dict[str, Any]]] | None = None,
) -> Understood:
    """answers: {sheet, cell, kind, said, answer} as questions of an earlier reading were answered.

    recall: form (templates.find_form) -> what earlier loads of this form taught; given answers come first.
    """
    tables = {
        sheet.name: [table for table in find_tables(sheet) if _has_figures(table)] for sheet in book.sheets
    }
    form = find_form(table for found in tables.values() for table in found)
    told = Understood(book, Asking([*answers, *(recall(form) if recall else [])]), form)
    if book.doubtful:
        waits = [cell.name for sheet in book.sheets for cell in sheet.cells.values() if is_figure(cell)][:50]
        if told.asking.ask("encoding", "", "", book.encoding, book.doubtful, waits) is None:
            told.sheets.append(_describe("", "ignored", [], "encoding"))
            return told
    for sheet in book.sheets:
        _read_sheet(sheet, tables[sheet.name], places, indicators, told, today or find_today())
    return told


def _read_sheet(
    sheet: Sheet,
    tables: list[Table],
    places: Places,
    indicators: Indicators,
    told: Understood,
    today: dt.date,
) -> None:
    if sheet.is_hidden and told.asking.chosen("sheet", sheet.name, "") != "load":
        told.leave_sheet(sheet.name, "hidden")
        told.sheets.append(_describe(sheet.name, "ignored", [], "hidden"))
        return
    if told.asking.chosen("sheet", sheet.name, "") == "leave_out":
        told.sheets.append(_describe(sheet.name, "ignored", [], "left_out"))
        return
    if not tables:
        told.sheets.append(_describe(sheet.name, "ignored", [], "empty" if not sheet.cells else "no_table"))
        return
    first, kinds = None, []
    for table in tables:
        around = read_surroundings(table, places, first)
        first = first or around
        is_list = is_club_list(table)
        kinds.append("clubs" if is_list else "places")
        reader = ClubTable if is_list else FigureTable
        reader(table, around, places, indicators, told, today).read()
        for row in table.number_rows:
            told.leave_row(sheet.name, row, "note")
    _leave_rest(sheet, tables, told)
    heads = [row for table in tables for row in [*table.header_rows, *table.number_rows]]
    told.sheets.append(_describe(sheet.name, max(kinds, key=kinds.count), sorted(set(heads)), ""))


def _has_figures(table: Table) -> bool:
    rows = range(table.first, table.last + 1)
    figures = (
        cell
        for row in rows
        for cell in table.sheet.row(row)
        if is_figure(cell) or cell.kind in ("formula", "error")
    )
    return next(figures, None) is not None or (
        is_club_list(table) and any(table.sheet.row(row) for row in rows)
    )


def _leave_rest(sheet: Sheet, tables: list[Table], told: Understood) -> None:
    """What stands below the last table is notes and signatures."""
    for row in range(max(table.last for table in tables) + 1, sheet.height + 1):
        if sheet.row(row):
            told.leave_row(sheet.name, row, "note")


def _describe(name: str, kind: str, header_rows: list[int], reason: str) -> dict[str, Any]:
    return {"sheet": name, "kind": kind, "header_rows": header_rows, "reason": reason}
