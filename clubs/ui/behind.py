"""What stands behind a chart or a table, opened at a click: words, table, sources, query, downloads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from clubs.choices.lists import find_sources
from clubs.choices.scope import Scope
from clubs.paper import on_stage
from clubs.tables import downloads
from clubs.tables.asked import Asked, find_asked
from clubs.tables.columns import Column, write_markdown
from clubs.tables.provenance import cite, list_source_ids
from clubs.ui.basics import on_demand, scope
from clubs.words.plain import escape

SOURCES_ON_ONE_LINE = 4
MOST_ROWS = 1_000  # on a screen, sources too: a browser is slow with more, and the files have them all
PICTURES = ("png", "svg")


def behind_figure(
    data: pd.DataFrame,
    alt: str,
    columns: Sequence[Column] | None,
    key: str,
    tables: Sequence[pd.DataFrame],
) -> None:
    """The chart in words and as a table first: for those who cannot see it."""

    def draw() -> None:
        st.markdown(escape(alt))
        if len(data):
            draw_table(data, columns)

    _draw_behind("frame-behind-figure", data, columns, key, tables, draw)


def behind_table(data: pd.DataFrame, columns: Sequence[Column] | None, key: str) -> None:
    _draw_behind("frame-behind-table", data, columns, key, [data])


@on_stage
def sources(*tables: pd.DataFrame, key: str = "page") -> None:
    """Where the numbers come from: one line, or where it is long a list to open (with a key of its own)."""
    words, cited = scope().words, _list_sources(tables)
    if len(cited) <= SOURCES_ON_ONE_LINE:
        _cite_on_one_line(cited)
    else:
        on_demand(
            words("frame-sources-count", n=len(cited)),
            f"{key}-sources",
            lambda: _cite_in_a_list(cited),
            is_quiet=True,
        )


def draw_table(data: pd.DataFrame, columns: Sequence[Column] | None) -> None:
    """Columns side by side; on a phone, where they leave no room for words, each row is a paragraph."""
    now = scope()
    cells = write_markdown(data.head(MOST_ROWS), columns, now.words, now.address)
    if now.is_phone:
        _draw_paragraphs(cells, now)
    else:
        st.table(cells, border="horizontal", hide_index=True)
    _say_rest(len(data))


def _draw_paragraphs(cells: pd.DataFrame, now: Scope) -> None:
    first, *others = cells.columns
    missing = escape(now.words("value-missing"))
    paragraphs = []
    for row in cells.to_dict("records"):
        kept = [heading for heading in others if row[heading] not in ("", missing)]
        # of two columns the first says what the second is
        told = [f"{heading}: {row[heading]}" if len(others) > 1 else row[heading] for heading in kept]
        paragraphs.append("  \n".join([f"**{row[first]}**", *told]))
    st.markdown("\n\n".join(paragraphs))


def _say_rest(in_all: int) -> None:
    if in_all > MOST_ROWS:
        st.caption(scope().words("frame-rows-in-files", n=in_all - MOST_ROWS))


def _draw_behind(
    label: str,
    data: pd.DataFrame,
    columns: Sequence[Column] | None,
    key: str,
    tables: Sequence[pd.DataFrame],
    draw_first: Callable[[], None] | None = None,
) -> None:
    """A short list of sources is always on the page; all else waits until it is opened."""
    now, cited, asked = scope(), _list_sources(tables), find_asked(data)
    is_short = len(cited) <= SOURCES_ON_ONE_LINE
    if is_short:
        _cite_on_one_line(cited)

    def draw() -> None:
        if draw_first:
            draw_first()
        if not is_short:
            _cite_in_a_list(cited)
        if len(data):
            _offer_files(now, data, columns, key, cited, asked)
        if draw_first:
            _offer_pictures(now, key)
        if asked:
            _show_query(now, asked)

    told = now.words(label, n=len(cited), long="no" if is_short else "yes")
    on_demand(told, f"{key}-behind", draw, is_quiet=True)


def _list_sources(tables: Sequence[pd.DataFrame]) -> list[dict[str, object]]:
    return find_sources(scope().version, tuple(list_source_ids(*tables)))


def _cite_on_one_line(cited: Sequence[Mapping[str, object]]) -> None:
    if cited:
        words = scope().words
        told = " · ".join(cite(source, words, with_title=False).markdown for source in cited)
        st.markdown(f"{escape(words('frame-sources'))} {told}")


def _cite_in_a_list(cited: Sequence[Mapping[str, object]]) -> None:
    st.markdown("\n".join(f"- {cite(source, scope().words).markdown}" for source in cited[:MOST_ROWS]))
    _say_rest(len(cited))


def _offer_files(
    now: Scope,
    data: pd.DataFrame,
    columns: Sequence[Column] | None,
    key: str,
    cited: Sequence[Mapping[str, object]],
    asked: Asked | None,
) -> None:
    """Made only when they are clicked."""
    taken = downloads.Taken(now, data, columns, cited, asked)
    with st.container(horizontal=True):
        for kind, make in downloads.KINDS.items():
            st.download_button(
                escape(now.words(f"frame-download-{kind}")),
                partial(make, taken),
                file_name=downloads.name_file(now, key, kind),
                mime=downloads.MEDIA_TYPES[kind],
                key=f"{key}-{kind}",
                on_click="ignore",
            )


def _offer_pictures(now: Scope, key: str) -> None:
    """Made by the server when asked for: see clubs/handout/picture.py."""
    query = urlencode({"page": now.view.page, **now.choices(seen_on=now.seen_on)}, safe=",")
    named = {kind: escape(now.words(f"frame-picture-{kind}")) for kind in PICTURES}
    st.markdown(" · ".join(f"[{name}](api/picture/{key}.{kind}?{query})" for kind, name in named.items()))


def _show_query(now: Scope, asked: Asked) -> None:
    """The question that was asked, with the values of the moment, to be asked again by anyone."""
    st.markdown(escape(now.words("frame-query", name=asked.query)))
    st.code(asked.sql, language="sql", wrap_lines=True)
    if asked.params:
        st.markdown(escape(now.words("frame-query-params")))
        st.code(asked.command, language="bash", wrap_lines=True)
