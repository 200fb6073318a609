"""What a page may draw: each call takes data with its sources, or refuses.

Text is shown as written (clubs/plain.py); only this module and clubs/shell.py import Streamlit.
"""

from __future__ import annotations

import html
import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import numpy as np
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
from clubs.scope import Scope, State, find_sources, find_state
from clubs.text import Words

LOG = logging.getLogger(__name__)

CHART_CONFIG = {
    "displaylogo": False,
    "responsive": True,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d", "zoomIn2d", "zoomOut2d", "pan2d"],
}
SOURCES_ON_ONE_LINE = 4
TABLE_ROW_PX = 40
PLACE_PAGE = "province"
METRICS_STYLE = (
    "display:grid;grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));gap:1rem;margin:0;padding:0"
)
VALUE_STYLE = "font-size:1.5rem;font-weight:600;line-height:1.25;margin:0"
NOTE_STYLE = "font-size:.9rem;line-height:1.35;margin:0;opacity:.8"


class Link(NamedTuple):
    """Words, a page, and the choices that it changes."""

    label: str
    page: str
    changes: Mapping[str, Any]


def scope() -> Scope:
    """The reader's choices of the moment; the shell sets them before the page runs."""
    found: Scope = st.session_state["scope"]
    return found


def message(text: str, kind: str = "info", link: Link | None = None) -> None:
    """A friendly sentence in a box, and beside it the way out; kind is info, warning or error."""
    with st.container(horizontal=True, vertical_alignment="center"):
        {"info": st.info, "warning": st.warning, "error": st.error}[kind](escape(text))
        if link:
            page_link(link)


def page_link(link: Link, width: Literal["content", "stretch"] = "content") -> None:
    """A link that keeps every choice except those it changes; Back leads back here."""
    page = st.session_state["pages"][link.page]
    st.page_link(page, label=escape(link.label), query_params=scope().choices(**link.changes), width=width)


def verdict(data: pd.DataFrame, title: str, subtitle: str = "", state: str = "") -> None:
    """The page's answer: a sentence as title, the verdict as word, sign and colour, what lies behind."""
    require_sources(data, "ui.verdict")
    st.title(escape(title), anchor=False)
    badge = f"{_state_badge(find_state(scope(), state))} " if state else ""
    if badge or subtitle:
        st.markdown(badge + escape(subtitle))


def _state_badge(state: State) -> str:
    return f"**{coloured(f' {state.symbol} {state.name} ', state.ink, state.paper)}**"


class Metric(NamedTuple):
    """One figure: what it counts above it, its date or source below it. Neither is ever empty."""

    label: str
    value: str
    note: str


def metrics(figures: Sequence[Metric]) -> None:
    """Up to four figures beside each other; on a phone two by two.

    Not st.metric, which cuts a value or a note that does not fit: a cut figure is a wrong one.
    """
    terms = "".join(
        f"<div><dt>{html.escape(shown.label)}</dt><dd style='{VALUE_STYLE}'>{html.escape(shown.value)}</dd>"
        f"<dd style='{NOTE_STYLE}'>{html.escape(shown.note)}</dd></div>"
        for shown in figures
    )
    st.html(f"<dl style='{METRICS_STYLE}'>{terms}</dl>")


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
    sources(*tables, key=key)


def _chart_in_words(data: pd.DataFrame, alt: str, columns: Mapping[str, Cell] | None) -> None:
    st.markdown(escape(alt))
    if len(data):
        _draw_table(data, columns)


def on_demand(label: str, key: str, draw: Callable[[], object]) -> None:
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


def table_on_demand(
    label: str, load: Callable[[], pd.DataFrame], columns: Mapping[str, Cell], key: str
) -> None:
    """A long table with its sources, one click away; its data are asked for only then."""
    on_demand(label, key, lambda: table(load(), columns, key))


def table(data: pd.DataFrame, columns: Mapping[str, Cell] | None = None, key: str = "") -> None:
    """A plain table that a screen reader can read, with its sources below.

    columns: heading -> column name or a function of the row; without it the usual columns that the data have.
    key: needed when a page draws two tables with the same headings.
    """
    require_sources(data, "ui.table")
    _draw_table(data, columns)
    sources(data, key=key or "-".join(["table", *(columns or [])]))


def _draw_table(data: pd.DataFrame, columns: Mapping[str, Cell] | None) -> None:
    """Columns side by side; on a phone, where they leave no room for words, each row is a paragraph."""
    cells = write_cells(data, columns, scope().words)
    if not scope().is_phone:
        st.table(cells, border="horizontal", hide_index=True)
        return
    first, *others = cells.columns
    missing = escape(scope().words("value-missing"))
    for row in cells.to_dict("records"):
        told = [f"{heading}: {row[heading]}" for heading in others if row[heading] not in ("", missing)]
        st.markdown("  \n".join([f"**{row[first]}**", *told]))


def sortable_table(
    data: pd.DataFrame,
    columns: Mapping[str, Cell],
    formats: Mapping[str, Callable[[Any], str]],
    key: str,
    wordings: Mapping[str, tuple[str, Callable[[str], Callable[[Any], str]]]] | None = None,
    pictures: Sequence[str] = (),
) -> str | None:
    """A table to sort and scroll; returns the area_id of the row that was clicked.

    columns as in `table`, but numbers stay numbers and sort as such; formats says how they are written.
    wordings: heading -> a column of data, and how a number is written for each value of that column.
    pictures: headings of images.
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
    chosen = st.dataframe(
        styled,
        hide_index=True,
        key=key,
        on_select="rerun",
        selection_mode="single-row",
        column_config=config,
        placeholder=missing,
        row_height=TABLE_ROW_PX,
        height="content",
    )
    clicked = chosen["selection"]["rows"]
    return str(data["area_id"].iloc[clicked[0]]) if clicked else None


def sources(*tables: pd.DataFrame, key: str = "page") -> None:
    """Where the numbers come from: one line, or where it is long a list to open (with a key of its own)."""
    words = scope().words
    cited = find_sources(scope().version, tuple(list_source_ids(*tables)))
    if not cited:
        return
    if len(cited) <= SOURCES_ON_ONE_LINE:
        st.markdown(cite_all(cited, words))
        return
    lines = "\n".join(f"- {cite(source, words)}" for source in cited)
    on_demand(words("frame-sources-count", n=len(cited)), f"{key}-sources", lambda: st.markdown(lines))


def successor_note(now: Scope) -> None:
    """An old unit says that it ended, and leads to the unit that it is part of now."""
    successor_id = now.area["successor_area_id"]
    if is_missing(successor_id):
        return
    successor = name_place(now, successor_id)
    message(
        now.words("frame-unit-ended", place=now.place, ended=now.area["valid_to"]),
        link=Link(now.words("frame-open-place", place=successor), PLACE_PAGE, {"province": successor_id}),
    )


def predecessor_links(card: Mapping[str, Any]) -> None:
    """A merged unit leads back to the old units whose figures it does not inherit."""
    parts = card["predecessor_ids"]
    if not isinstance(parts, (list, np.ndarray)):
        return
    now = scope()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(escape(now.words("frame-before-merger")))
        for area_id in parts:
            page_link(Link(name_place(now, area_id), PLACE_PAGE, {"province": area_id}))


def open_place(area_id: str) -> None:
    """Go there now, after a click on a tile or a row."""
    st.switch_page(st.session_state["pages"][PLACE_PAGE], query_params=scope().choices(province=area_id))


def show_error(error: Exception) -> bool:
    """A friendly sentence with a reference; the traceback stands under that reference in the server's log."""
    reference = secrets.token_hex(4)
    LOG.error("Reference %s", reference, exc_info=error)
    now = st.session_state.get("scope")
    words = now.words if now else Words()
    # A mistake of a page in asking is no news for its reader; a file that cannot be read is.
    explained = ""
    if isinstance(error, ClubsError) and not isinstance(error, QueryError):
        explained = error.message(words) + " "
    message(explained + words("frame-error", reference=reference), "error")
    return True
