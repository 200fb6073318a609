"""Words, links and the verdict of a page."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple

import pandas as pd
import streamlit as st

from clubs.badges import State, find_state
from clubs.choices.scope import Scope
from clubs.paper import on_stage
from clubs.tables.metric import Metric
from clubs.tables.provenance import require_sources
from clubs.tables.typed_cells import WIDE_PX
from clubs.words.plain import coloured, escape

METRICS_STYLE = (
    "display:grid;grid-template-columns:repeat(auto-fit,minmax(7rem,1fr));gap:.75rem;margin:0;padding:0"
)
LABEL_STYLE = "font-size:.9rem;line-height:1.3"
VALUE_STYLE = "font-size:1.5rem;font-weight:600;line-height:1.25;margin:0"
LINK_STYLE = "color:inherit;text-decoration:underline dotted 1px;text-underline-offset:.2em"
NOTE_STYLE = "font-size:.875rem;line-height:1.3;margin:0;opacity:.8"


class Link(NamedTuple):
    """Words, a page, and the choices that it changes."""

    label: str
    page: str
    changes: Mapping[str, Any]


@on_stage
def scope() -> Scope:
    """The reader's choices of the moment; the shell sets them before the page runs."""
    found: Scope = st.session_state["scope"]
    return found


@on_stage
def message(
    text: str, kind: str = "info", link: Link | None = None, hint: str = "", is_request: bool = False
) -> None:
    """A friendly sentence in a box, and beside it the way out; kind is info, warning or error.

    hint: what a reader can do on this screen. is_request: all of it asks for a choice (clubs/paper.py).
    """
    with st.container(horizontal=True, vertical_alignment="center"):
        {"info": st.info, "warning": st.warning, "error": st.error}[kind](escape(_join(text, hint)))
        if link:
            page_link(link)


@on_stage
def page_link(link: Link, width: Literal["content", "stretch"] = "content") -> None:
    """A link that keeps every choice except those it changes; Back leads back here."""
    page = st.session_state["pages"][link.page]
    params = scope().choices(link.page, **link.changes)
    st.page_link(page, label=escape(link.label), query_params=params, width=width)


@on_stage
def verdict(data: pd.DataFrame, title: str, subtitle: str = "", state: str = "", hint: str = "") -> None:
    """The page's answer: a sentence as title, the verdict as word, sign and colour, what lies behind."""
    require_sources(data, "ui.verdict")
    badge = f"{_state_badge(find_state(scope(), state))} " if state else ""
    with st.container(gap="xxsmall"):  # a projector has 720 pixels for title, figures and chart
        st.title(escape(title), anchor=False)
        if told := badge + escape(_join(subtitle, hint)):
            st.markdown(told)


def _state_badge(state: State) -> str:
    return f"**{coloured(f' {state.symbol} {state.name} ', state.ink, state.paper)}**"


@on_stage
def metrics(figures: Sequence[Metric]) -> None:
    """Up to four figures beside each other; on a phone two by two.

    Not st.metric, which cuts a value or a note that does not fit: a cut figure is a wrong one.
    """
    terms = "".join(
        f"<div><dt style='{LABEL_STYLE}'>{html.escape(shown.label)}</dt>"
        f"<dd style='{VALUE_STYLE}'>{_link_value(shown)}</dd>"
        f"<dd style='{NOTE_STYLE}'>{html.escape(shown.note)}</dd></div>"
        for shown in figures
    )
    st.html(f"<dl style='{METRICS_STYLE}'>{terms}</dl>")


def _link_value(shown: Metric) -> str:
    value = html.escape(shown.value)
    if not shown.page:
        return value
    address = html.escape(scope().address(shown.page, **shown.changes))
    return f'<a href="{address}" target="_blank" style="{LINK_STYLE}">{value}</a>'


@on_stage
@contextmanager
def filters(label: str, first: Callable[[], None] | None = None) -> Iterator[None]:
    """The filters of a page side by side; on a phone in a part to open, so that the answer comes first.

    first: the filter that stands before the others: on a phone outside that part, in a wide window above.
    """
    is_apart = scope().is_phone or scope().width_px >= WIDE_PX
    if first and is_apart:
        first()
    part = st.expander(escape(label)) if scope().is_phone else st.container(horizontal=True)
    with part:
        if first and not is_apart:
            first()
        yield


@on_stage
def heading(text: str, note: str = "", reading: str = "", hint: str = "") -> None:
    """A part of the page: what it shows and what to mind.

    reading: how to read the marks of what is drawn below. hint: what a click does here, said on no other
    surface.
    """
    st.header(escape(text), anchor=False)
    if told := _join(note, reading, hint):
        st.markdown(escape(told))


@on_stage
def note(text: str = "", hint: str = "") -> None:
    """hint: what a click does here, said on no other surface."""
    if told := _join(text, hint):
        st.markdown(escape(told))


def _join(*sentences: str) -> str:
    return " ".join(filter(None, sentences))


@on_stage
def on_demand(label: str, key: str, draw: Callable[[], object], is_quiet: bool = False) -> None:
    """A closed part that is only computed and sent once it is opened, without redrawing the page.

    is_quiet: without a frame, for what stands behind every figure.
    """

    @st.fragment
    def part() -> None:
        kind: Literal["compact", "default"] = "compact" if is_quiet else "default"
        box = st.expander(escape(label), key=key, on_change="rerun", type=kind)
        if box.open:
            with box:
                draw()

    part()


@on_stage
def explain(label: str, text: str, key: str) -> None:
    """A longer reason, one click away."""
    on_demand(label, key, lambda: st.markdown(escape(text)))
