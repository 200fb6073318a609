"""A table for a slide: few rows, columns that fit, and how many rows are not shown."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from clubs.charts.measure import measure_text, wrap_text
from clubs.choices.scope import Scope
from clubs.handout.presenter.room import keep_units
from clubs.handout.written import Written, load_rows, write_rows
from clubs.paper import Paper, Part, Table

ROOM_PX, MORE_PX = 1216.0, 34.0
TEXT_PX, LINE_PX, EDGES_PX, ROW_EDGES_PX = 18.0, 24.0, 20.0, 11.0
PICTURE_PX, PICTURE_HEIGHT_PX, MOST_WANTED_PX = 130.0, 33.0, 460.0
MOST_ROWS, MOST_SLIDES, MOST_LINES = 10, 2, 8
ROWS_MEASURED, STEP_PX = 2 * MOST_ROWS, 4.0  # no more rows are ever shown
Cells = list[list[Written]]
SAFE = 1.04  # a browser's letters differ a little from those that were measured


@dataclass(frozen=True)
class Grid:
    """Rows of one slide; widths_pct of the columns; more: the sentence about rows that are not shown."""

    headings: list[str]
    rows: Cells
    widths_pct: list[float]
    more: str = ""


def is_rest(part: Part) -> bool:
    """Rows of a table that is shown, which a screen adds at a click."""
    return isinstance(part, Table) and bool(part.rest_of)


def load_rests(paper: Paper) -> list[pd.DataFrame]:
    return [load_rows(table) for table in paper.tables if is_rest(table)]


def split_table(now: Scope, table: Table, height: float, rest: int = 0) -> list[Grid]:
    """The whole table on at most two slides; a longer one shows its first rows and says what is missing."""
    written = write_rows(now, table.data, table)
    kept = [
        k for k in range(len(written.headings)) if _says_something(now, [row[k] for row in written.cells])
    ]
    headings = [written.headings[k] for k in kept]
    rows = [[row[k] for k in kept] for row in written.cells]
    widths = find_widths(headings, rows)
    pages = _paginate(headings, rows, widths, height - MORE_PX)
    shares = [100 * width / sum(widths) for width in widths]
    if len(pages) <= MOST_SLIDES and not rest:
        return [Grid(headings, page, shares) for page in pages]
    more = now.words("present-more-rows", n=len(rows) - len(pages[0]) + rest)
    return [Grid(headings, pages[0], shares, more)]


def _says_something(now: Scope, cells: list[Written]) -> bool:
    """Neither nothing in any row, nor in each the place that every slide of the view names."""
    texts = {cell.text for cell in cells}
    is_of_place = now.page.is_of_place or now.view.province
    return texts != {now.words("value-missing")} and not (is_of_place and texts == {now.place})


def find_widths(headings: list[str], rows: Cells) -> list[float]:
    """Those in which the rows take the least height; what is left goes to the columns that say more."""
    shown = [[Written(heading) for heading in headings], *rows[:ROWS_MEASURED]]
    columns = [list(cells) for cells in zip(*shown, strict=True)]
    wanted = [min(max(map(_measure, cells)), MOST_WANTED_PX) for cells in columns]
    tried = [
        _share_rest([max(_find_width(cell, lines) for cell in cells) for cells in columns], wanted)
        for lines in range(1, MOST_LINES + 1)
    ]
    fitting = [widths for widths in tried if sum(widths) <= ROOM_PX] or tried[-1:]
    return min(fitting, key=lambda widths: sum(_measure_row(row, widths) for row in shown))


def _share_rest(needed: list[float], wanted: list[float]) -> list[float]:
    extra = [max(want - need, 0.0) for want, need in zip(wanted, needed, strict=True)]
    left = ROOM_PX - sum(needed)
    share = min(left / sum(extra), 1.0) if sum(extra) and left > 0 else 0.0
    return [need + more * share for need, more in zip(needed, extra, strict=True)]


def _find_width(cell: Written, lines: int) -> float:
    """The least in which the cell takes so many lines, or the least that holds its longest word."""
    least, whole = _measure_longest_word(cell), _measure(cell)
    low, high = max(least, whole / lines), whole
    while not cell.is_picture and high - low > STEP_PX:
        middle = (low + high) / 2
        low, high = (low, middle) if _count_lines(cell, middle) <= lines else (middle, high)
    return high if _count_lines(cell, low) > lines else low


def _count_lines(cell: Written, width: float) -> int:
    return 1 if cell.is_picture else len(wrap_text(cell.text, (width - EDGES_PX) / SAFE, TEXT_PX))


def _paginate(headings: list[str], rows: Cells, widths: list[float], height: float) -> list[Cells]:
    room = [width * max(ROOM_PX / sum(widths), 1.0) for width in widths]
    head = _measure_row([Written(heading) for heading in headings], room)
    pages: list[Cells] = []
    left = 0.0
    for row in rows:
        needed = _measure_row(row, room)
        if not pages or needed > left or len(pages[-1]) == MOST_ROWS:
            pages.append([])
            left = height - head
        pages[-1].append(row)
        left -= needed
    return pages


def _measure_row(row: list[Written], widths: list[float]) -> float:
    lines = [_count_lines(cell, width) for cell, width in zip(row, widths, strict=True)]
    pictures = [PICTURE_HEIGHT_PX for cell in row if cell.is_picture and cell.text]
    return max(max(lines) * LINE_PX, *pictures, 0.0) + ROW_EDGES_PX


def _measure(cell: Written) -> float:
    return PICTURE_PX if cell.is_picture else measure_text(cell.text, TEXT_PX) * SAFE + EDGES_PX


def _measure_longest_word(cell: Written) -> float:
    if cell.is_picture:
        return PICTURE_PX
    return (
        max((measure_text(word, TEXT_PX) for word in keep_units(cell.text).split(" ")), default=0.0) * SAFE
        + EDGES_PX
    )
