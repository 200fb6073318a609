"""What each column of a table is, once its cells are seen too: a heading alone may say 'Xã' and hold
numbers.
"""

from __future__ import annotations

from itertools import pairwise

from clubs.intake.claims import Understood
from clubs.intake.grid import Cell, column_letter
from clubs.intake.headings import is_unit, read_heading, understand_path
from clubs.intake.places import Places
from clubs.intake.privacy import are_persons
from clubs.intake.surroundings import Surroundings
from clubs.intake.tables import PLACE_ROLES, Column, Table, is_figure
from clubs.intake.vocabulary import is_word

ROWS_TRIED = 300
LEFT_OUT = ("personal", "note", "target", "difference", "no_indicator", "hidden")


def settle_roles(table: Table, around: Surroundings, places: Places, told: Understood) -> None:
    """Gives each column its role, and says which columns are left out."""
    for column in table.columns:
        cells = list_cells(table, column)
        column.role = _find_role(table, column, cells)
        if column.number in table.sheet.hidden_columns and column.role not in (
            *PLACE_ROLES,
            "index",
            "indicator",
        ):
            letter = column_letter(column.number)
            if told.asking.chosen("column", table.sheet.name, letter) != "load":
                column.role = "hidden" if cells else "blank"
    if not table.column_of(*PLACE_ROLES, "indicator", "club_name"):
        _find_label_column(table, around, places)
    _find_place_headings(table, around, places)
    _find_parts_and_totals(table)
    for column in table.columns:
        if column.role in LEFT_OUT:
            told.leave_column(table.sheet.name, column.number, column.role)


def list_cells(table: Table, column: Column) -> list[Cell]:
    rows = range(table.first, min(table.last, table.first + ROWS_TRIED) + 1)
    cells = [table.sheet.at(row, column.number) for row in rows if row not in table.repeats]
    return [cell for cell in cells if cell is not None]


def _find_role(table: Table, column: Column, cells: list[Cell]) -> str:
    sense = column.sense
    figures = [cell for cell in cells if cell.kind in ("number", "formula", "error") or is_figure(cell)]
    texts = [cell for cell in cells if cell.kind == "text" and not is_figure(cell)]
    has_figures = len(figures) >= max(1, len(texts))
    if sense.kind == "column":
        return _find_column_role(column, cells, has_figures, texts)
    if are_persons(cells):
        return "personal"
    if sense.kind == "left_out":
        return sense.name
    if sense.kind in ("indicator", "ask", "value"):
        if not cells:
            return "value" if sense.kind != "value" else "blank"
        if sense.kind == "ask" and texts and not figures:
            return "no_indicator"
        if not has_figures and len(texts) > 3 and sense.kind == "value" and not figures:
            return "note"
        return "value"
    if not cells:
        return "blank"
    if figures and _is_numbering(figures, texts):
        return "index"
    if column.is_beyond:
        return "no_indicator"
    if not has_figures and column.path and len(texts) > 2 * len(figures):
        return "no_indicator"
    return "unknown"


def _find_column_role(column: Column, cells: list[Cell], has_figures: bool, texts: list[Cell]) -> str:
    name = column.sense.name
    has_period = any(heading.periods for heading in column.path)
    if name in ("year", "quarter", "month", "period") and has_period:
        return "value"
    if name == "indicator" and has_figures and cells:
        return "target"
    if name in PLACE_ROLES and has_figures and cells:
        return "no_indicator"
    if name == "unit" and texts:
        return "unit" if sum(is_unit(cell.text) for cell in texts) * 2 >= len(texts) else "place"
    if (
        name == "index"
        and texts
        and not has_figures
        and len(texts) > 3
        and all(len(cell.text) > 6 for cell in texts)
    ):
        return "place"
    return name


def _is_numbering(figures: list[Cell], texts: list[Cell]) -> bool:
    """1, 2, 3 down a column without a heading; it may begin anew in each group."""
    values = [cell.value for cell in figures if cell.kind == "number"]
    values = values or [int(cell.text) for cell in figures if cell.text.isdigit()]
    steps = [b - a for a, b in pairwise(values)]
    return (
        len(values) >= 2
        and values[0] == 1
        and all(step == 1 or b == 1 for step, b in zip(steps, values[1:], strict=False))
    )


def _find_label_column(table: Table, around: Surroundings, places: Places) -> None:
    """The first column of texts that are places, or names of indicators."""
    for column in table.columns:
        if column.role not in ("blank", "unknown", "no_indicator", "value", "note"):
            continue
        texts = [
            cell.text for cell in list_cells(table, column) if cell.kind == "text" and not is_figure(cell)
        ]
        if len(texts) < (2 if table.header_rows else 1):
            continue
        day = around.titles.last
        named = sum(
            places.find(text, day, around.parents).kind in ("one", "many", "outside") for text in texts
        )
        meant = sum(understand_path([read_heading(text)]).kind in ("indicator", "ask") for text in texts)
        if max(named, meant) * 2 >= len(texts):
            column.role = "place" if named >= meant else "indicator"
            return


def _find_place_headings(table: Table, around: Surroundings, places: Places) -> None:
    """Columns that are places: the table was turned, its rows are the indicators or periods."""
    open_columns = [
        column
        for column in table.columns
        if column.role in ("unknown", "no_indicator", "value") and column.head
    ]
    unknown = [column for column in open_columns if column.sense.kind == "unknown"]
    found = []
    for column in unknown:
        assert column.head is not None
        kind = places.find(column.head.text, around.titles.last, around.parents).kind
        if kind in ("one", "many", "outside") and not any(heading.periods for heading in column.path):
            found.append(column)
    if found and len(found) * 2 >= len(unknown):
        for column in unknown:
            column.role, column.names_place = "value", True
            column.sense = understand_path(column.path[:-1]) if len(column.path) > 1 else column.sense
            if column.sense.kind == "unknown":
                column.sense = type(column.sense)("value")


def _find_parts_and_totals(table: Table) -> None:
    """'Trong đó: nữ' is read with the column it is part of; 'Cộng' beside periods or places is their sum."""
    from clubs.intake.figures import understand_part

    whole = None
    has_members = False
    for column in table.columns:
        if column.role != "value" or not column.path:
            continue
        leaf = column.path[-1]
        if len(column.path) == 1 and "of_which" in leaf.concepts and whole is not None:
            column.sense = understand_part(column.path, whole)
            column.role = column.sense.name if column.sense.kind == "left_out" else column.role
        elif "of_which" not in leaf.concepts:
            whole = column.sense
        has_members = has_members or "member" in frozenset().union(
            *(heading.concepts for heading in column.path)
        )
        if column.sense.names == ("members_older",) and not has_members:
            column.sense = type(column.sense)(
                "ask", ("members_older", "older_people_population"), column.sense.concepts
            )
    for column in table.columns:
        if column.role in ("value", "unknown") and column.path and _is_sum(table, column):
            column.role = "total"


def _is_sum(table: Table, column: Column) -> bool:
    leaf = column.path[-1]
    if not is_word(leaf.text, "total") or leaf.periods:
        return False
    tops = [heading.text for heading in column.path[:-1]]
    beside = [
        other
        for other in table.columns
        if other is not column and other.path and [heading.text for heading in other.path[:-1]] == tops
    ]
    return sum(bool(other.path[-1].periods) or other.names_place for other in beside) >= 2
