"""Tables with what stands behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle
from typing import Any, Literal

import pandas as pd
import streamlit as st

from clubs.paper import on_stage
from clubs.store.rows import list_records
from clubs.tables.columns import Column, Listing, say_value, write_values
from clubs.tables.provenance import require_sources
from clubs.ui.basics import on_demand, scope
from clubs.ui.behind import behind_table, draw_table
from clubs.ui.clicks import handle_clicks
from clubs.words.formats import is_missing
from clubs.words.text import Words

TABLE_ROW_PX = 40
WRAPPED_ROW_PX, WRAPPED_ROW_PHONE_PX = 78, 104  # Streamlit breaks lines only in rows of more than 4rem
ROWS_AT_ONCE = (
    30  # of a table on the page, and PARAGRAPHS_AT_ONCE where rows are paragraphs; others at a click
)
PARAGRAPHS_AT_ONCE = 20
LETTER_PX, CELL_PX = 9, 22


@on_stage
def table(
    data: pd.DataFrame, columns: Sequence[Column] | None = None, key: str = "", title: str = ""
) -> None:
    """A plain table that a screen reader can read, with its sources below.

    columns: without them the usual ones that the data have. key: needed when a page draws two tables with the
    same headings. title: of its slide (clubs/paper.py).
    """
    require_sources(data, "ui.table")
    key = key or "-".join(["table", *(column.heading for column in columns or [])])
    _draw_first(data, columns, key, ROWS_AT_ONCE)
    behind_table(data, columns, key)


@on_stage
def table_on_demand(
    label: str,
    load: Callable[[], pd.DataFrame],
    columns: Sequence[Column],
    key: str,
    title: str = "",
    is_for_meetings: bool = False,
    rest_of: str = "",
) -> None:
    """A long table with its sources, one click away; its data are asked for only then. The others: Table."""

    def draw() -> None:
        data = require_sources(load(), "ui.table_on_demand")
        draw_table(data, columns)
        behind_table(data, columns, f"{key}-table")

    on_demand(label, key, draw)


@on_stage
def sortable_table(
    data: pd.DataFrame,
    listing: Listing,
    key: str,
    on_click: Callable[[pd.Series], None] | None = None,
    title: str = "",
) -> None:
    """A table to sort and scroll; a click on a row goes to on_click with the row of data.

    Numbers stay numbers and sort as such; each is read as its column says it.
    """
    require_sources(data, "ui.sortable_table")
    if listing.has_paragraphs and scope().is_phone:
        _draw_first(data, listing.text, key, PARAGRAPHS_AT_ONCE)
        behind_table(data, listing.taken or listing.text, key)
        return
    words, columns = scope().words, listing.columns
    missing = listing.missing or words("value-missing")
    row_px = TABLE_ROW_PX
    if listing.wraps:
        row_px = WRAPPED_ROW_PHONE_PX if scope().is_phone else WRAPPED_ROW_PX
    formats: dict[Any, Any] = {column.heading: write_as_said(column, data, words) for column in columns}
    options: dict[str, Any] = {"key": key}
    if on_click is not None:
        # any cell of the row: rows could only be chosen by a box in a column of their own
        options = handle_clicks(key, "cells", lambda cell: on_click(data.iloc[cell[0]]))
        options["selection_mode"] = "single-cell"
    st.dataframe(
        write_values(data, columns).style.format(formats, na_rep=missing),
        hide_index=True,
        column_config={column.heading: _configure(column, data, words) for column in columns},
        placeholder=missing,
        row_height=row_px,
        height=_find_height(len(data), listing.rows_in_view, row_px),
        **options,
    )
    if text := listing.text:
        on_demand(words("frame-rows-as-text"), f"{key}-text", lambda: draw_table(data, text), is_quiet=True)
    behind_table(data, listing.of_files, key)


def write_as_said(column: Column, data: pd.DataFrame, words: Words) -> Callable[[Any], str]:
    """How the values of a column are written.

    A format of a table knows only the value, not the row: two rows with 85 may say "85 CLB" and "ít nhất 85
    CLB". The table is written row by row, so that the words come in the order of the rows.
    """
    if not hasattr(column.cell, "say"):
        return partial(say_value, words=words)
    turn = cycle(_list_said(column, data, words) or [""])
    return lambda _value: next(turn)


def find_width(column: Column, data: pd.DataFrame, words: Words) -> int | None:
    """A cut text is a shorter text, a cut number a wrong one."""
    if not hasattr(column.cell, "say"):
        return column.width
    return LETTER_PX * max(map(len, [column.heading, *_list_said(column, data, words)])) + CELL_PX


def _list_said(column: Column, data: pd.DataFrame, words: Words) -> list[str]:
    """Of each row that has a value: sorted by one thing, read as another."""
    return [column.say(row, words) for row in list_records(data) if not is_missing(column.read(row))]


def _configure(column: Column, data: pd.DataFrame, words: Words) -> Any:
    width = find_width(column, data, words)
    if column.is_picture:
        return st.column_config.ImageColumn(column.heading, width=width or "medium")
    return st.column_config.Column(width=width)


def _draw_first(data: pd.DataFrame, columns: Sequence[Column] | None, key: str, at_once: int) -> None:
    """The first rows; the others at a click."""
    first, rest = data.head(at_once), data.iloc[at_once:]
    draw_table(first, columns)
    if len(rest):
        told = scope().words("frame-rows-rest", n=len(rest))
        on_demand(told, f"{key}-rest", lambda: draw_table(rest, columns))


def _find_height(rows: int, rows_in_view: int | None, row_px: int) -> int | Literal["content"]:
    is_long = rows_in_view is not None and rows > rows_in_view
    return rows_in_view * row_px + TABLE_ROW_PX if is_long and rows_in_view else "content"
