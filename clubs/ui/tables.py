"""Tables with what stands behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import pandas as pd
import streamlit as st

from clubs.paper import on_stage
from clubs.tables.cells import Cell, write_cells
from clubs.tables.provenance import require_sources
from clubs.ui.basics import on_demand, scope
from clubs.ui.behind import behind_table, draw_table
from clubs.ui.clicks import handle_clicks

TABLE_ROW_PX = 40
WRAPPED_ROW_PX, WRAPPED_ROW_PHONE_PX = 78, 104  # Streamlit breaks lines only in rows of more than 4rem
PARAGRAPHS_AT_ONCE = 20


@on_stage
def table(data: pd.DataFrame, columns: Mapping[str, Cell] | None = None, key: str = "") -> None:
    """A plain table that a screen reader can read, with its sources below.

    columns: heading -> column name or a function of the row; without it the usual columns that the data have.
    key: needed when a page draws two tables with the same headings.
    """
    require_sources(data, "ui.table")
    draw_table(data, columns)
    behind_table(data, columns, key or "-".join(["table", *(columns or [])]))


@on_stage
def table_on_demand(
    label: str, load: Callable[[], pd.DataFrame], columns: Mapping[str, Cell], key: str
) -> None:
    """A long table with its sources, one click away; its data are asked for only then."""
    on_demand(label, key, lambda: table(load(), columns, f"{key}-table"))


@on_stage
def sortable_table(
    data: pd.DataFrame,
    columns: Mapping[str, Cell],
    formats: Mapping[str, Callable[[Any], str]],
    key: str,
    pictures: Sequence[str] = (),
    on_click: Callable[[pd.Series], None] | None = None,
    taken: Mapping[str, Cell] | None = None,
    rows_in_view: int | None = None,
    widths: Mapping[str, int] | None = None,
    missing: str | None = None,
    paragraphs: Mapping[str, Cell] | None = None,
    as_text: Mapping[str, Cell] | None = None,
    wraps: bool = False,
) -> None:
    """A table to sort and scroll; a click on a row goes to on_click with the row of data.

    columns as in `table`, but numbers stay numbers and sort as such (cells.Worded: read as words); formats
    says how they are written.
    pictures: headings of images. taken: the columns of the files to take home, where they hold more.
    rows_in_view: a longer table scrolls in itself. widths: in px. missing: said of a missing value.
    wraps: rows high enough for texts that would be cut.
    as_text: columns of the same rows as text with links, one click away: the cells are no links.
    paragraphs: as_text that on a phone stands instead of the table, each row a paragraph.
    """
    require_sources(data, "ui.sortable_table")
    if paragraphs and scope().is_phone:
        _draw_paragraphs(data, paragraphs, key)
        behind_table(data, taken or paragraphs, key)
        return
    row_px = (WRAPPED_ROW_PHONE_PX if scope().is_phone else WRAPPED_ROW_PX) if wraps else TABLE_ROW_PX
    words, shown = scope().words, write_cells(data, columns, None)
    missing = missing or words("value-missing")
    styled = shown.style.format(dict(formats), na_rep=missing)
    config = {heading: st.column_config.Column(width=px) for heading, px in (widths or {}).items()}
    for heading in pictures:
        config[heading] = st.column_config.ImageColumn(heading, width=(widths or {}).get(heading, "medium"))
    options: dict[str, Any] = {"key": key}
    if on_click is not None:
        # any cell of the row: rows could only be chosen by a box in a column of their own
        options = handle_clicks(key, "cells", lambda cell: on_click(data.iloc[cell[0]]))
        options["selection_mode"] = "single-cell"
    st.dataframe(
        styled,
        hide_index=True,
        column_config=config,
        placeholder=missing,
        row_height=row_px,
        height=_find_height(len(data), rows_in_view, row_px),
        **options,
    )
    if told := as_text or paragraphs:
        on_demand(words("frame-rows-as-text"), f"{key}-text", lambda: draw_table(data, told), is_quiet=True)
    without_pictures = {heading: cell for heading, cell in columns.items() if heading not in pictures}
    behind_table(data, taken or without_pictures, key)


def _draw_paragraphs(data: pd.DataFrame, columns: Mapping[str, Cell], key: str) -> None:
    """The first rows; the others at a click."""
    first, rest = data.head(PARAGRAPHS_AT_ONCE), data.iloc[PARAGRAPHS_AT_ONCE:]
    draw_table(first, columns)
    if len(rest):
        told = scope().words("frame-rows-rest", n=len(rest))
        on_demand(told, f"{key}-rest", lambda: draw_table(rest, columns))


def _find_height(rows: int, rows_in_view: int | None, row_px: int) -> int | Literal["content"]:
    is_long = rows_in_view is not None and rows > rows_in_view
    return rows_in_view * row_px + TABLE_ROW_PX if is_long and rows_in_view else "content"
