"""A table for a slide: few rows, columns that fit, and how many rows are not shown."""

from __future__ import annotations

from dataclasses import dataclass

from clubs.charts.measure import measure_text, wrap_text
from clubs.choices.scope import Scope
from clubs.handout.presenter.room import keep_units
from clubs.handout.written import Written, write_rows
from clubs.paper import Table

ROOM_PX, MORE_PX = 1216.0, 34.0
TEXT_PX, LINE_PX, EDGES_PX, ROW_EDGES_PX = 18.0, 24.0, 20.0, 11.0
PICTURE_PX, PICTURE_HEIGHT_PX, MOST_WANTED_PX = 130.0, 33.0, 460.0
MOST_ROWS, MOST_SLIDES = 10, 2
Cells = list[list[Written]]
SAFE = 1.04  # a browser's letters differ a little from those that were measured


@dataclass(frozen=True)
class Grid:
    """Rows of one slide; widths_pct of the columns; more: the sentence about rows that are not shown."""

    headings: list[str]
    rows: Cells
    widths_pct: list[float]
    more: str = ""


def split_table(now: Scope, table: Table, height: float) -> list[Grid]:
    """The whole table on at most two slides; a longer one shows its first rows and says what is missing."""
    written = write_rows(now, table.data, table)
    missing = now.words("value-missing")
    kept = [k for k in range(len(written.headings)) if any(row[k].text != missing for row in written.cells)]
    headings = [written.headings[k] for k in kept]
    rows = [[row[k] for k in kept] for row in written.cells]
    widths = _find_widths(headings, rows)
    pages = _paginate(headings, rows, widths, height - MORE_PX)
    shares = [100 * width / sum(widths) for width in widths]
    if len(pages) <= MOST_SLIDES:
        return [Grid(headings, page, shares) for page in pages]
    more = now.words("present-more-rows", n=len(rows) - len(pages[0]))
    return [Grid(headings, pages[0], shares, more)]


def _find_widths(headings: list[str], rows: Cells) -> list[float]:
    """Each column as wide as its longest word at least, and what is left by how much it says."""
    columns = [[Written(heading), *(row[k] for row in rows)] for k, heading in enumerate(headings)]
    least = [max(_measure_longest_word(cell) for cell in cells) for cells in columns]
    wanted = [min(max(_measure(cell) for cell in cells), MOST_WANTED_PX) for cells in columns]
    extra = [max(want - need, 0.0) for want, need in zip(wanted, least, strict=True)]
    left = ROOM_PX - sum(least)
    share = min(left / sum(extra), 1.0) if sum(extra) and left > 0 else 0.0
    return [need + more * share for need, more in zip(least, extra, strict=True)]


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
    lines = [
        1 if cell.is_picture else len(wrap_text(cell.text, (width - EDGES_PX) / SAFE, TEXT_PX))
        for cell, width in zip(row, widths, strict=True)
    ]
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
