"""The tables of a page as grids for slides: columns that carry something, widths that fit, as many as it takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from clubs.cells import write_plain
from clubs.cells import Cell as DataCell
from clubs.formats import is_missing
from clubs.handout.canvas import BODY_PT, INK, INNER_IN, LINE, Cell, count_lines, measure
from clubs.paper import Paper
from clubs.scope import find_state

LARGE, SIZES = (24.0, 22.0, 20.0), (BODY_PT, 16.0, 14.0)
WEIGHTS = (0.0, 0.3, 0.5, 0.7, 1.0)  # how much more a column of long texts gets than one of short ones
MOST_SAID, SAID_IN = 60, 0.34
Rows = list[tuple[Cell, ...]]
PAD_IN, ROW_PAD_IN = 0.2, 0.12
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
    """said: columns with one value for all rows; left_out: headings that found no room; rest: rows not shown."""

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
    """Every row, split over as many grids of this height as needed; only lists of many pages are cut, and say so."""
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
        laid = _lay_out(cells, size)
        if laid and sum(laid[1]) <= height and max(laid[1]) <= MOST_SHARE * height:
            return Grid(tuple(map(str, cells.columns)), tuple(inked), tuple(laid[0]), tuple(laid[1]), size)
    return None


def _fit_small(cells: pd.DataFrame, inked: Rows, height: float) -> tuple[tuple[Grid, ...], tuple[str, ...]]:
    """Over several slides, and smaller before a column is left out."""
    left_out: list[str] = []
    while True:
        for share in (MOST_SHARE, LAST_SHARE):
            for size in SIZES:
                laid = _lay_out(cells, size)
                if laid and (max(laid[1]) <= share * height or len(cells.columns) <= LEAST_COLUMNS):
                    return _split(cells, inked, *laid, size, height), tuple(left_out)
        left_out.append(str(cells.columns[-1]))
        cells = cells.iloc[:, :-1]


def _lay_out(cells: pd.DataFrame, size: float) -> tuple[list[float], list[float]] | None:
    """Widths and heights, the widths that need the least height; None where a word does not fit."""
    rows = [list(cells.columns), *cells.to_numpy().tolist()]
    found = [widths for weight in WEIGHTS if (widths := _share_width(cells, size, weight)) is not None]
    tried = [
        (widths, [_measure_row(row, widths, size, i == 0) for i, row in enumerate(rows)]) for widths in found
    ]
    return min(tried, key=lambda one: round(sum(one[1]), 3), default=None)


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
        values = set(cells.iloc[:, i])
        if i and len(cells) > 1 and len(values) == 1 and len(str(cells.iloc[0, i])) < MOST_SAID:
            said += [f"{heading}: {cells.iloc[0, i]}"] if heading not in never_said else []
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


def _share_width(cells: pd.DataFrame, size: float, weight: float) -> list[float] | None:
    """Inches of each column: the longest word at least, the longest text at most; None where words do not fit."""
    texts = [[str(heading), *map(str, cells.iloc[:, i])] for i, heading in enumerate(cells.columns)]
    least = [
        max(_inches(word, size) for text in column for word in text.split() or [""]) + PAD_IN
        for column in texts
    ]
    most = [max(_inches(text, size) for text in column) + PAD_IN for column in texts]
    if sum(least) > INNER_IN:
        return None
    free = INNER_IN - sum(least)
    wanted = [high - low for low, high in zip(least, most, strict=True)]
    total = sum(wanted)
    if total <= free:
        return [high + (free - total) / max(len(least), 1) for high in most]
    return _fill(least, wanted, [want**weight for want in wanted], free)


def _fill(least: list[float], wanted: list[float], weights: list[float], free: float) -> list[float]:
    """Shares of the free width by weight, none more than it wants."""
    given = [0.0] * len(least)
    for _ in range(len(least)):
        open_columns = [i for i in range(len(least)) if given[i] < wanted[i] - 1e-6]
        weight, left = sum(weights[i] for i in open_columns), free - sum(given)
        if not open_columns or left < 1e-6 or not weight:
            break
        for i in open_columns:
            given[i] = min(wanted[i], given[i] + left * weights[i] / weight)
    return [low + more for low, more in zip(least, given, strict=True)]


def _inches(text: str, size: float) -> float:
    return measure(text, size, bold=True) / 72


def _measure_row(row: Sequence[object], widths: Sequence[float], size: float, is_bold: bool = False) -> float:
    lines = max(
        count_lines(str(text), width - PAD_IN * 0.7, size, is_bold or i == 0)
        for i, (text, width) in enumerate(zip(row, widths, strict=True))
    )
    return lines * size * LINE / 72 + ROW_PAD_IN


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
