"""Tables with what stands behind them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import pandas as pd
import streamlit as st

from clubs.cells import Cell, write_cells
from clubs.provenance import require_sources
from clubs.ui.basics import on_demand, scope
from clubs.ui.behind import behind_table, draw_table
from clubs.ui.clicks import handle_clicks

TABLE_ROW_PX = 40


def table(data: pd.DataFrame, columns: Mapping[str, Cell] | None = None, key: str = "") -> None:
    """A plain table that a screen reader can read, with its sources below.

    columns: heading -> column name or a function of the row; without it the usual columns that the data have.
    key: needed when a page draws two tables with the same headings.
    """
    require_sources(data, "ui.table")
    draw_table(data, columns)
    behind_table(data, columns, key or "-".join(["table", *(columns or [])]))


def table_on_demand(
    label: str, load: Callable[[], pd.DataFrame], columns: Mapping[str, Cell], key: str
) -> None:
    """A long table with its sources, one click away; its data are asked for only then."""
    on_demand(label, key, lambda: table(load(), columns, f"{key}-table"))


def sortable_table(
    data: pd.DataFrame,
    columns: Mapping[str, Cell],
    formats: Mapping[str, Callable[[Any], str]],
    key: str,
    wordings: Mapping[str, tuple[str, Callable[[str], Callable[[Any], str]]]] | None = None,
    pictures: Sequence[str] = (),
    on_click: Callable[[pd.Series], None] | None = None,
    taken: Mapping[str, Cell] | None = None,
    rows_in_view: int | None = None,
) -> None:
    """A table to sort and scroll; a click on a row goes to on_click with the row of data.

    columns as in `table`, but numbers stay numbers and sort as such; formats says how they are written.
    wordings: heading -> a column of data, and how a number is written for each value of that column.
    pictures: headings of images. taken: the columns of the files to take home, where they hold more than fits.
    rows_in_view: a longer table scrolls in itself.
    """
    require_sources(data, "ui.sortable_table")
    words, shown = scope().words, write_cells(data, columns, None)
    missing = words("value-missing")
    styled = shown.style.format(dict(formats), na_rep=missing)
    for heading, (column, write) in (wordings or {}).items():
        for wording in data[column].dropna().unique():
            rows = shown.index[data[column].eq(wording).fillna(False).to_numpy(bool)]
            styled.format(write(wording), subset=(rows, [heading]), na_rep=missing)
    config = {heading: st.column_config.ImageColumn(heading, width="medium") for heading in pictures}
    options: dict[str, Any] = {"key": key}
    if on_click is not None:
        options = handle_clicks(key, "rows", lambda row: on_click(data.iloc[row]))
        options["selection_mode"] = "single-row"
    st.dataframe(
        styled,
        hide_index=True,
        column_config=config,
        placeholder=missing,
        row_height=TABLE_ROW_PX,
        height=_find_height(len(data), rows_in_view),
        **options,
    )
    without_pictures = {heading: cell for heading, cell in columns.items() if heading not in pictures}
    behind_table(data, taken or without_pictures, key)


def _find_height(rows: int, rows_in_view: int | None) -> int | Literal["content"]:
    is_long = rows_in_view is not None and rows > rows_in_view
    return (rows_in_view + 1) * TABLE_ROW_PX if is_long and rows_in_view else "content"
