"""What a page may draw: each call takes data with its sources, or refuses.

Text is shown as written (clubs/plain.py); only this module and clubs/shell.py import Streamlit.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from clubs.cells import Cell, cite, cite_all, write_cells
from clubs.errors import ClubsError
from clubs.formats import is_missing
from clubs.naming import name_place
from clubs.plain import coloured, escape
from clubs.provenance import list_source_ids, require_sources
from clubs.queries import QueryError
from clubs.scope import PageEnd, Scope, State, find_sources, find_state, list_places
from clubs.text import Words

LOG = logging.getLogger(__name__)

CHART_CONFIG = {
    "displaylogo": False,
    "responsive": True,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d", "zoomIn2d", "zoomOut2d", "pan2d"],
}
SOURCES_ON_ONE_LINE = 4
PHONE_METRIC_PX = 150


def scope() -> Scope:
    """The reader's choices of the moment; the shell sets them before the page runs."""
    found: Scope = st.session_state["scope"]
    return found


def message(text: str, kind: str = "info") -> None:
    """A friendly sentence in a box; kind is info, warning or error."""
    {"info": st.info, "warning": st.warning, "error": st.error}[kind](escape(text))


def verdict(data: pd.DataFrame, title: str, subtitle: str = "", state: str = "") -> None:
    """The page's answer: one sentence as the title, what lies behind it, the verdict as word, sign and colour."""
    require_sources(data, "ui.verdict")
    st.title(escape(title), anchor=False)
    badge = f"{_state_badge(find_state(scope(), state))} " if state else ""
    if badge or subtitle:
        st.markdown(badge + escape(subtitle))


def state_badge(state: str) -> None:
    st.markdown(_state_badge(find_state(scope(), state)))


def _state_badge(state: State) -> str:
    return f"**{coloured(f' {state.symbol} {state.name} ', state.ink, state.paper)}**"


class Metric(NamedTuple):
    """One figure: what it counts above it, its date or source below it. Neither is ever empty."""

    label: str
    value: str
    note: str
    help: str = ""


def metrics(figures: Sequence[Metric]) -> None:
    """Up to four figures beside each other; on a phone two by two."""
    wall = st.grid(len(figures), min_column_width=PHONE_METRIC_PX, gap="small")
    for shown in figures:
        wall.metric(
            escape(shown.label),
            escape(shown.value),
            delta=escape(shown.note),
            delta_color="off",
            delta_arrow="off",
            help=escape(shown.help) or None,
        )


def figure(
    fig: go.Figure,
    data: pd.DataFrame,
    alt: str,
    columns: Mapping[str, Cell] | None = None,
    key: str = "chart",
    on_click: Callable[[Mapping[str, Any]], None] | None = None,
    also: pd.DataFrame | None = None,
) -> None:
    """A chart, the same in words for those who cannot see it, its sources and, one click away, its table.

    key: another one for each chart of a page. on_click: gets the clicked point with its `customdata`.
    also: further rows whose sources stand under the chart, such as the promises drawn in it.
    """
    tables = [require_sources(shown, "ui.figure") for shown in (data, also) if shown is not None]
    words = scope().words
    options: dict[str, Any] = {"theme": None, "config": CHART_CONFIG, "alt": alt, "key": key}
    if on_click is None:
        st.plotly_chart(fig, **options)
    else:
        chosen = st.plotly_chart(fig, **options, on_select="rerun", selection_mode="points")
        if chosen["selection"]["points"]:
            on_click(chosen["selection"]["points"][0])
    on_demand(words("frame-chart-in-words"), f"{key}-words", lambda: _chart_in_words(data, alt, columns))
    sources(*tables)


def _chart_in_words(data: pd.DataFrame, alt: str, columns: Mapping[str, Cell] | None) -> None:
    st.markdown(escape(alt))
    st.table(write_cells(data, columns, scope().words), border="horizontal", hide_index=True)


def on_demand(label: str, key: str, draw: Callable[[], None]) -> None:
    """A closed part that is only computed and sent once it is opened, without redrawing the page."""

    @st.fragment
    def part() -> None:
        box = st.expander(escape(label), key=key, on_change="rerun")
        if box.open:
            with box:
                draw()

    part()


def heading(text: str, note: str = "") -> None:
    """A part of the page: what it shows, and what to mind."""
    st.header(escape(text), anchor=False)
    if note:
        st.markdown(escape(note))


def note(text: str) -> None:
    st.markdown(escape(text))


def explain(label: str, text: str, key: str) -> None:
    """A longer reason, one click away."""
    on_demand(label, key, lambda: st.markdown(escape(text)))


def table_on_demand(label: str, data: pd.DataFrame, columns: Mapping[str, Cell], key: str) -> None:
    """A long table with its sources, one click away."""
    require_sources(data, "ui.table_on_demand")
    on_demand(label, key, lambda: table(data, columns))


def table(data: pd.DataFrame, columns: Mapping[str, Cell] | None = None) -> None:
    """A plain table that a screen reader can read, with its sources below.

    columns: heading -> column name or a function of the row; without it the usual columns that the data have.
    """
    require_sources(data, "ui.table")
    st.table(write_cells(data, columns, scope().words), border="horizontal", hide_index=True)
    sources(data)


def sortable_table(
    data: pd.DataFrame,
    columns: Mapping[str, Cell],
    formats: Mapping[str, Callable[[Any], str]],
    key: str,
    bounds: Mapping[str, str] | None = None,
    pictures: Sequence[str] = (),
) -> str | None:
    """A table to sort and scroll; returns the area_id of the row that was clicked.

    columns as in `table`, but numbers stay numbers and sort as such; formats says how they are written.
    bounds: heading -> column of data with the bound of its number, which is written with it. pictures: headings of images.
    """
    require_sources(data, "ui.sortable_table")
    words, shown = scope().words, write_cells(data, columns, None)
    styled = shown.style.format(dict(formats), na_rep=words("value-missing"))
    for heading, column in (bounds or {}).items():
        for bound, rows in data.groupby(column).groups.items():
            styled.format(partial(words.bounded, bound=bound), subset=(shown.index[data.index.get_indexer(rows)], [heading]), na_rep=words("value-missing"))
    config = {heading: st.column_config.ImageColumn(heading, width="medium") for heading in pictures}
    chosen = st.dataframe(
        styled, hide_index=True, key=key, on_select="rerun", selection_mode="single-row", column_config=config
    )
    rows = chosen["selection"]["rows"]
    return str(data["area_id"].iloc[rows[0]]) if rows else None


def sources(*tables: pd.DataFrame) -> None:
    """Where the numbers come from: one line, or a list to open where it is long."""
    words = scope().words
    cited = find_sources(scope().version, tuple(list_source_ids(*tables)))
    if len(cited) <= SOURCES_ON_ONE_LINE:
        st.markdown(cite_all(cited, words))
        return
    lines = "\n".join(f"- {cite(source, words)}" for source in cited)
    key = f"sources-{cited[0]['source_id']}-{len(cited)}"
    on_demand(words("frame-sources-count", n=len(cited)), key, lambda: st.markdown(lines))


def no_figures(now: Scope) -> None:
    """Says what is missing and ends the page; an empty page is never left without a word."""
    st.title(escape(now.place), anchor=False)
    message(now.words("frame-no-figures", place=now.place, indicator=now.indicator_name))
    raise PageEnd


def successor_note(now: Scope) -> None:
    """An old unit says that it ended, and leads to the unit that it is part of now."""
    successor_id = now.area["successor_area_id"]
    if is_missing(successor_id):
        return
    successor = now.words.name(list_places(now.version).loc[successor_id])
    message(now.words("frame-unit-ended", place=now.place, ended=now.area["valid_to"], successor=successor))
    place_link(now.words("frame-open-place", place=name_place(now, successor_id)), successor_id)


def place_link(label: str, area_id: str) -> None:
    """A link to a place that keeps every other choice; Back leads back here."""
    page = st.session_state["pages"]["province"]
    st.page_link(page, label=escape(label), query_params=scope().choices(province=area_id))


def open_place(area_id: str) -> None:
    """Go there now, after a click on a tile or a row."""
    st.switch_page(st.session_state["pages"]["province"], query_params=scope().choices(province=area_id))


def show_error(error: Exception) -> bool:
    """A friendly sentence with a reference; the traceback stands under that reference in the server's log."""
    reference = secrets.token_hex(4)
    LOG.error("Reference %s", reference, exc_info=error)
    now = st.session_state.get("scope")
    words = now.words if now else Words()
    # A mistake of a page in asking is no news for its reader; a file that cannot be read is.
    is_for_reader = isinstance(error, ClubsError) and not isinstance(error, QueryError)
    explained = error.message(words) + " " if is_for_reader else ""
    message(explained + words("frame-error", reference=reference), "error")
    return True
