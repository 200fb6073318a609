"""Widgets of the address bar, which is the only memory of a choice.

A widget shows what the address says and writes what is chosen: a step that Back undoes. (bind="query-params"
would write the words of format_func instead of the slugs, and replace the step before.)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import streamlit as st

from clubs.choices import links
from clubs.choices.link_values import LAST_YEAR, LEAST_YEAR, MOST, MOST_CLUBS, MOST_MONTHS
from clubs.choices.naming import name_choice
from clubs.choices.pages import find_page
from clubs.choices.scope import COUNTRY
from clubs.paper import on_stage
from clubs.ui.basics import scope
from clubs.words.plain import escape
from clubs.words.text import LANGUAGES

ANY = ""  # a choice left open
SEVERAL = "several"  # no option: the widget says that there are several
MOST_OF = {"goal": MOST_CLUBS, "months": MOST_MONTHS}
PLACE_PAGE = "province"


class GoTo(NamedTuple):
    """Where the next run leads: set by a click, followed by the shell."""

    page: str
    changes: dict[str, Any]


@on_stage
def choose(
    param: str,
    options: Sequence[str],
    chosen: str | None = None,
    on_change: Callable[[str], None] | None = None,
    placeholder: str = "frame-choose-placeholder",
) -> None:
    """One of these values; ANY among them stands for none. chosen: what is shown, else what the view says.

    placeholder: key of the words where none of the options is shown.
    """
    now = scope()
    shown = chosen if chosen is not None else str(getattr(now.view, param) or ANY)
    st.selectbox(
        _label(param),
        options,
        format_func=lambda value: name_choice(now, param, value),
        key=_set(param, shown if shown in options else None),
        placeholder=escape(now.words(placeholder)),
        on_change=on_change or _choose,
        args=(param,),
    )


@on_stage
def choose_many(param: str, options: Sequence[str], chosen: Sequence[str] | None = None) -> None:
    """Several of these values, as many as one chart can show."""
    now = scope()
    shown = list(getattr(now.view, param) if chosen is None else chosen)
    st.multiselect(
        _label(param),
        [*options, *(value for value in shown if value not in options)],
        format_func=lambda value: name_choice(now, param, value),
        key=_set(param, shown),
        max_selections=max(MOST[param], len(shown)),
        wrap=True,
        placeholder=escape(now.words("frame-choose-placeholder")),
        on_change=_choose,
        args=(param,),
    )


@on_stage
def type_text(param: str) -> None:
    """Words to search for."""
    key, hint = _set(param, getattr(scope().view, param) or ""), scope().words("frame-search-hint")
    st.text_input(_label(param), key=key, placeholder=hint, on_change=_choose, args=(param,))


@on_stage
def choose_day(param: str, chosen: dt.date | None = None) -> None:
    """A day, or none."""
    st.date_input(
        _label(param),
        value=None,
        key=_set(param, chosen or getattr(scope().view, param)),
        min_value=dt.date(LEAST_YEAR, 1, 1),
        max_value=dt.date(LAST_YEAR, 12, 31),
        format="DD/MM/YYYY",
        on_change=_choose,
        args=(param,),
    )


@on_stage
def type_number(param: str, chosen: int | None = None) -> None:
    """A whole number from 1, or none."""
    shown = chosen or getattr(scope().view, param)
    st.number_input(
        _label(param),
        min_value=1,
        max_value=MOST_OF[param],
        value=None,
        step=1,
        key=_set(param, shown),
        on_change=_choose,
        args=(param,),
    )


def choose_place(options: Sequence[str]) -> None:
    """The frame's place: the country has the overview, a province its page; a list is narrowed by it."""
    now = scope()
    shown = options if now.province in options else [*options, now.province]  # an old unit on new boundaries
    if len(now.view.areas) > 1:  # several on one page: none of them is the place
        choose("province", shown, SEVERAL, _go_to_place, "frame-choose-several")
    else:
        choose("province", shown, now.province, _go_to_place)


def choose_language() -> None:
    now = scope()
    st.radio(  # not segmented_control, whose chosen word has too little contrast in the dark
        _label("lang"),
        LANGUAGES,
        format_func=lambda lang: name_choice(now, "lang", lang),
        key=_set("lang", now.lang),
        on_change=_choose,
        args=("lang",),
        label_visibility="collapsed",
        horizontal=True,
        width="stretch",
    )


def narrow(**changes: Any) -> None:
    """Change the address from a click's handler; the page is drawn anew by it."""
    write_address(scope().choices(**changes))


def open_page(page: str, **changes: Any) -> None:
    """Lead to another page from a click's handler, keeping every other choice."""
    st.session_state["go_to"] = GoTo(page, changes)


def open_place(area_id: str) -> None:
    """The page of this place: the country's is the overview."""
    if area_id == COUNTRY:
        open_page(links.View.page, province=None)
    else:
        open_page(PLACE_PAGE, province=area_id)


def write_address(params: dict[str, str]) -> None:
    st.query_params.from_dict(params)
    st.session_state["address"] = params


def _label(param: str) -> str:
    return escape(scope().words(f"frame-choose-{param}"))


def _set(param: str, value: Any) -> str:
    key = f"choose-{param}"
    st.session_state[key] = value
    return key


def _choose(param: str) -> None:
    """What is the default anyway is left out of the address."""
    value = st.session_state[f"choose-{param}"]
    if isinstance(value, list):
        value = tuple(value)
    is_open = value in (None, ANY, ()) or (param == "province" and value == COUNTRY)
    narrow(**{param: links.default(param) if is_open else value})


def _go_to_place(param: str) -> None:
    page, place = scope().view.page, st.session_state[f"choose-{param}"]
    is_of_one_place = find_page(page).is_of_place
    if page == links.View.page or (place == COUNTRY and is_of_one_place):
        open_place(place)
    elif page == "district":  # districts belong to the place that was left
        narrow(province=place, areas=(), district=())
    else:
        _choose(param)
