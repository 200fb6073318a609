"""The tables of a page as grids for slides: columns that carry something, as many slides as it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from clubs.choices.scope import find_state
from clubs.handout.deck.canvas import INK, Cell
from clubs.handout.deck.grid_sizes import lay_out
from clubs.handout.deck.sizes import BODY_PT
from clubs.paper import Paper
from clubs.tables.cells import Cell as DataCell
from clubs.tables.cells import write_plain
from clubs.words.formats import is_missing

LARGE, SIZES = (24.0, 22.0, 20.0), (BODY_PT, 16.0, 14.0)
MOST_SAID, SAID_IN = 60, 0.34
Rows = list[tuple[Cell, ...]]
MOST_SHARE, LAST_SHARE = 0.34, 0.62  # of the height that one row may take; before a column is left out
LEAST_COLUMNS = 2
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
    columns: Mapping[str, DataCell] | None,
    numbers: Mapping[str, int],
    height: float,
) -> Fitted:
    """Every row, over as many grids of this height as needed; only long lists are cut, and say so."""
    words, rest = paper.now.words, 0
    if len(data) > MOST_ROWS:
        data, rest = data.head(FIRST_ROWS), len(data) - FIRST_ROWS
    cells = write_plain(data, columns, words)
    missing, source = words("value-missing"), words("table-source")
    notes = _take_notes(cells, words("table-note"), missing)
    cells = _number_sources(cells.drop(columns=words("table-note"), errors="ignore"), data, source, numbers)
    cells = _drop_empty(cells, missing)
    inked = _ink(paper, cells, data)
    large = _fit_large(cells, inked, height)
    if large:
        return Fitted((large,), (), notes, (), rest)
    kept, said = _drop_constant(cells, (source, words("table-verdict")))
    narrow = [tuple(row[i] for i in kept) for row in inked]
    grids, left_out = _fit_small(cells.iloc[:, kept], narrow, height - SAID_IN * bool(said))
    return Fitted(grids, said, notes, left_out, rest)


def _fit_large(cells: pd.DataFrame, inked: Rows, height: float) -> Grid | None:
    """All on one slide, as large as it gets; None where not even the usual size has room."""
    for size in (*LARGE, BODY_PT):
        laid = lay_out(cells, size)
        if laid and sum(laid[1]) <= height and max(laid[1]) <= MOST_SHARE * height:
            return Grid(tuple(map(str, cells.columns)), tuple(inked), tuple(laid[0]), tuple(laid[1]), size)
    return None


def _fit_small(cells: pd.DataFrame, inked: Rows, height: float) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """Over several slides, and smaller before a column is left out."""
    left_out: list[str] = []
    while True:
        for share in (MOST_SHARE, LAST_SHARE):
            for size in SIZES:
                laid = lay_out(cells, size)
                if laid and (max(laid[1]) <= share * height or len(cells.columns) <= LEAST_COLUMNS):
                    return _split(cells, inked, *laid, size, height), tuple(left_out)
        left_out.append(str(cells.columns[-1]))
        cells = cells.iloc[:, :-1]


def _take_notes(cells: pd.DataFrame, heading: str, missing: str) -> tuple[str, ...]:
    """Notes are for who speaks; a slide has no room for them."""
    if heading not in cells.columns:
        return ()
    first = cells.columns[0]
    noted = [(row[first], row[heading]) for row in cells.to_dict("records")]
    return tuple(f"{name}: {note}" for name, note in noted if note not in ("", missing))


def _number_sources(
    cells: pd.DataFrame, data: pd.DataFrame, heading: str, numbers: Mapping[str, int]
) -> pd.DataFrame:
    """[2] in place of publisher and day, which stand under the table and in the list at the end."""
    if heading in cells.columns and "source_id" in data.columns:
        told = [f"[{numbers[source]}]" if source in numbers else "" for source in data["source_id"].map(str)]
        cells = cells.assign(**{heading: told})
    return cells


def _drop_empty(cells: pd.DataFrame, missing: str) -> pd.DataFrame:
    """Without pictures, addresses and columns in which nothing stands."""
    kept = []
    for i in range(len(cells.columns)):
        values = set(map(str, cells.iloc[:, i]))
        if values - {"", missing} and not any(value.startswith(("data:", "http")) for value in values):
            kept.append(i)
    return cells.iloc[:, kept]


def _drop_constant(cells: pd.DataFrame, never_said: Sequence[str]) -> tuple[list[int], tuple[str, ...]]:
    """Positions of the columns to keep; one value for all rows is said once, above the table."""
    kept, said = [], []
    for i, heading in enumerate(cells.columns):
        values = list(map(str, cells.iloc[:, i]))
        if i and len(values) > 1 and len(set(values)) == 1 and len(values[0]) < MOST_SAID:
            said += [f"{heading}: {values[0]}"] if heading not in never_said else []
        else:
            kept.append(i)
    return kept, tuple(said)


def _ink(paper: Paper, cells: pd.DataFrame, data: pd.DataFrame) -> Rows:
    """The verdict in its own colours where it was judged; the word and its sign say the same."""
    verdict, rows = paper.now.words("table-verdict"), []
    states = data["state"].tolist() if "state" in data.columns else [None] * len(data)
    for row, state in zip(cells.to_dict("records"), states, strict=True):
        known = None if is_missing(state) else find_state(paper.now, str(state))
        rows.append(
            tuple(
                Cell(f"{known.symbol} {text}", known.ink, known.paper, True)
                if known and heading == verdict
                else Cell(str(text), INK, bold=i == 0)
                for i, (heading, text) in enumerate(row.items())
            )
        )
    return rows


def _split(
    cells: pd.DataFrame, inked: Rows, widths: list[float], heights: list[float], size: float, height: float
) -> tuple[Grid, ...]:
    """Rows in order, as even as whole rows allow, so that no slide ends with a single one."""
    head, *each = heights
    least = _count_pages(each, height - head)
    room = next(
        part
        for share in range(50, 101, 2)
        if _count_pages(each, part := (height - head) * share / 100) <= least
    )
    pages: list[list[int]] = [[]]
    for i, tall in enumerate(each):
        if pages[-1] and sum(each[k] for k in pages[-1]) + tall > room:
            pages.append([])
        pages[-1].append(i)
    width = len(cells.columns)
    return tuple(
        Grid(
            tuple(map(str, cells.columns)),
            tuple(inked[i][:width] for i in page),
            tuple(widths),
            (head, *(each[i] for i in page)),
            size,
        )
        for page in pages
    )


def _count_pages(each: list[float], room: float) -> int:
    pages, used = 1, 0.0
    for tall in each:
        if used and used + tall > room:
            pages, used = pages + 1, 0.0
        used += tall
    return pages
