"""The tables of a page as grids for slides: columns that carry something, as many slides as it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from clubs.badges import find_state
from clubs.handout.deck.canvas import INK, Cell
from clubs.handout.deck.grid_columns import drop_constant, take_notes, write_plain
from clubs.handout.deck.grid_sizes import lay_out
from clubs.handout.deck.sizes import BODY_PT
from clubs.paper import Paper, Table
from clubs.tables.columns import NOTE, SOURCE, VERDICT, usual_columns
from clubs.words.formats import is_missing

LARGE, SIZES = (24.0, 22.0, 20.0), (BODY_PT, 16.0, 14.0)
SAID_IN = 0.34
Rows = list[tuple[Cell, ...]]
MOST_SHARE, LAST_SHARE = 0.34, 0.62  # of the height that one row may take; before a column is left out
LEAST_COLUMNS, FEW_COLUMNS = 2, 6
MOST_GRIDS = 4  # slides of one list, while columns are left that can be left out
MOST_ROWS, FIRST_ROWS = 70, 24


@dataclass(frozen=True)
class Grid:
    """One slide's table. heights: of the heading, then of each row, in inches."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    heights: tuple[float, ...]
    size: float


@dataclass(frozen=True)
class Fitted:
    """said: columns with one value for all rows. left_out: headings without room. rest: rows not shown."""

    grids: tuple[Grid, ...]
    said: tuple[str, ...]
    notes: tuple[str, ...]
    left_out: tuple[str, ...]
    rest: int


def fit_table(
    paper: Paper,
    data: pd.DataFrame,
    table: Table,
    numbers: Mapping[str, int],
    height: float,
) -> Fitted:
    """Every row, over as many grids of this height as needed; only long lists are cut, and say so."""
    words, rest = paper.now.words, 0
    if len(data) > MOST_ROWS:
        data, rest = data.head(FIRST_ROWS), len(data) - FIRST_ROWS
    columns = [one for one in table.columns or usual_columns(data, words) if not one.is_picture]
    notes = take_notes(data, columns, words)
    cells = write_plain(data, [one for one in columns if one.role != NOTE], words, numbers)
    verdicts = {one.heading for one in columns if one.role == VERDICT}
    inked = _ink(paper, cells, data, verdicts)
    large = _fit_large(cells, inked, height)
    if large:
        return Fitted((large,), (), notes, (), rest)
    never_said = [one.heading for one in columns if one.role in (SOURCE, VERDICT)]
    kept, said = drop_constant(cells, never_said)
    narrow = [tuple(row[i] for i in kept) for row in inked]
    grids, left_out = _fit_small(cells.iloc[:, kept], narrow, height - SAID_IN * bool(said), never_said)
    return Fitted(grids, said, notes, left_out, rest)


def _fit_large(cells: pd.DataFrame, inked: Rows, height: float) -> Grid | None:
    """All on one slide, as large as it gets; None where not even the usual size has room."""
    for size in (*LARGE, BODY_PT):
        laid = lay_out(cells, size)
        if laid and sum(laid[1]) <= height and max(laid[1]) <= MOST_SHARE * height:
            return Grid(tuple(map(str, cells.columns)), tuple(inked), tuple(laid[0]), tuple(laid[1]), size)
    return None


def _fit_small(
    cells: pd.DataFrame, inked: Rows, height: float, last: Sequence[str]
) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """Over several slides, and smaller before a column is left out, those of `last` after all others.

    Columns are also left out while a long list would take more slides than anyone looks at.
    """
    left_out: list[str] = []
    while True:
        grids = _try_sizes(cells, inked, height)
        if grids and (len(grids) <= MOST_GRIDS or len(cells.columns) <= FEW_COLUMNS):
            return grids, tuple(left_out)
        free = [i for i, heading in enumerate(cells.columns) if i and heading not in last]
        out = free[-1] if free else len(cells.columns) - 1
        left_out.append(str(cells.columns[out]))
        cells = cells.drop(columns=cells.columns[out])
        inked = [(*row[:out], *row[out + 1 :]) for row in inked]


def _try_sizes(cells: pd.DataFrame, inked: Rows, height: float) -> tuple[Grid, ...]:
    """The largest letters with which no row takes too much of a slide; nothing where even the smallest do."""
    for share in (MOST_SHARE, LAST_SHARE):
        for size in SIZES:
            laid = lay_out(cells, size)
            if laid and (max(laid[1]) <= share * height or len(cells.columns) <= LEAST_COLUMNS):
                return _split(cells, inked, *laid, size, height)
    return ()


def _ink(paper: Paper, cells: pd.DataFrame, data: pd.DataFrame, verdicts: set[str]) -> Rows:
    """The verdict in its own colours where it was judged; the word and its sign say the same."""
    rows: Rows = []
    states = data["state"].tolist() if "state" in data.columns else [None] * len(data)
    for row, state in zip(cells.to_dict("records"), states, strict=True):
        known = None if is_missing(state) else find_state(paper.now, str(state))
        rows.append(
            tuple(
                Cell(f"{known.symbol} {text}", known.ink, known.paper, True)
                if known and heading in verdicts
                else Cell(str(text), INK, bold=i == 0)
                for i, (heading, text) in enumerate(row.items())
            )
        )
    return rows


def _split(
    cells: pd.DataFrame, inked: Rows, widths: list[float], heights: list[float], size: float, height: float
) -> tuple[Grid, ...]:
    head, *each = heights
    return tuple(
        Grid(
            tuple(map(str, cells.columns)),
            tuple(inked[i] for i in page),
            tuple(widths),
            (head, *(each[i] for i in page)),
            size,
        )
        for page in paginate(each, height - head)
    )


def paginate(each: list[float], height: float) -> list[list[int]]:
    """Rows in order, as even as whole rows allow, so that no slide ends with a single one."""
    least = len(_fill_pages(each, height))
    tried = (_fill_pages(each, height * share / 100) for share in range(50, 101, 2))
    return next(pages for pages in tried if len(pages) <= least)


def _fill_pages(each: list[float], room: float) -> list[list[int]]:
    pages: list[list[int]] = [[]]
    for i, tall in enumerate(each):
        if pages[-1] and sum(each[k] for k in pages[-1]) + tall > room:
            pages.append([])
        pages[-1].append(i)
    return pages
