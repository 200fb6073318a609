"""The frame of every page: reads the link, draws navigation and filters, runs the page, signs it.

The address bar is the only memory of a choice (clubs/ui/choices.py).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import streamlit as st

from clubs import ui
from clubs.choices import kept, links
from clubs.choices.link_values import MOST_LETTERS, UNITS
from clubs.choices.lists import find_facts, find_known, list_indicators, list_place_ids, list_years
from clubs.choices.naming import name_problem
from clubs.choices.pages import MAIN, OF_EVERY_PAGE, PAGES, find_page
from clubs.choices.scope import COUNTRY, Scope
from clubs.day import find_today
from clubs.errors import ClubsError
from clubs.store import versions
from clubs.ui.choices import ANY, choose, choose_language, choose_place
from clubs.ui.sharing import draw_sharing
from clubs.ui.story import draw_asked_story
from clubs.words.errors import say_error
from clubs.words.plain import escape
from clubs.words.text import LANGUAGES, Words

FOLDER = Path(__file__).resolve().parent.parent / "pages"
LEAST_PX, PHONE_PX, DESKTOP_PX, SIDEBAR_PX = 240, 767, 1280, 292
PAGES_GAP_PX = 2  # between the links to the pages, which have room of their own
PHONE_PADDING_PX, PADDING_PX = 19, 95  # 1rem and 5rem of .streamlit/config.toml's 19 px


def run() -> None:
    asked = st.query_params.to_dict()
    words = Words(asked["lang"] if asked.get("lang") in LANGUAGES else LANGUAGES[0])
    pages = {
        name: st.Page(FOLDER / f"{name}.py", title=words(f"frame-page-{name}"), default=name == MAIN)
        for name in PAGES
    }
    page = st.navigation(list(pages.values()), position="hidden")
    sidebar: Literal["auto"] | int = "auto" if _read_width() <= PHONE_PX else SIDEBAR_PX
    st.set_page_config(f"{page.title} · {words('frame-app')}", layout="wide", initial_sidebar_state=sidebar)
    st.session_state["pages"] = pages
    try:
        now, problems = _read_link(asked, next(name for name, known in pages.items() if known is page))
    except ClubsError as error:  # no data, or none that opens: say what to do
        ui.message(say_error(words, error), "error")
        return
    st.session_state["scope"] = now
    _draw_frame(now, asked, problems, page.run)


def _draw_frame(
    now: Scope, asked: dict[str, str], problems: Sequence[links.Problem], run_page: Callable[[], None]
) -> None:
    _show_address(asked)
    if there := st.session_state.pop("go_to", None):
        page = st.session_state["pages"][there.page]
        st.switch_page(page, query_params=now.choices(there.page, **there.changes))
    is_on_top = now.is_phone and kept.is_outdated(now.view.v)  # a phone's sidebar is closed
    with st.sidebar:
        with st.container(gap=PAGES_GAP_PX):
            for name, page in st.session_state["pages"].items():
                ui.page_link(ui.Link(page.title, name, {}), width="stretch")
        with st.container(gap="xxsmall"):  # navigation and filters stand on a projector without scrolling
            if not is_on_top:
                _draw_pinned(now)
            _draw_filters(now)
        draw_sharing(now)
    if is_on_top:
        _draw_pinned(now)
    if now.is_practice:
        ui.message(now.words("practice-label"), "warning")
    for problem in problems:
        _explain(problem, now)
    if "unknown_page" in asked:
        ui.message(now.words("frame-unknown-page", asked=asked["unknown_page"][:MOST_LETTERS]), "warning")
    if any(problem.param == "province" for problem in problems) and now.page.is_of_place:
        # a page about another place than the one asked for would be taken for it
        ui.page_link(ui.Link(st.session_state["pages"][MAIN].title, MAIN, {"province": None}))
    else:
        run_page()
    _draw_footer(now)
    draw_asked_story()


def _read_link(asked: dict[str, str], page: str) -> tuple[Scope, list[links.Problem]]:
    """What the link asks for. The version comes first: it decides which other values are known."""
    version, problem = versions.find_usable(asked.get("v", ""))
    view, problems = links.read(asked, find_known(version, problem), page)
    if find_page(page).is_of_place:  # a page without a place shows the one looked at last
        if view.province == COUNTRY:
            ui.open_place(COUNTRY)
            view = replace(view, province=None)
        view = replace(view, province=view.province or st.session_state.get("last_place"))
        st.session_state["last_place"] = view.province
    theme = st.context.theme.type or "light"
    return Scope(view, version, find_today(), theme, _content_width()), problems


def _show_address(asked: dict[str, str]) -> None:
    """A page link within one page changes what the server is asked, but not the address: tell the browser."""
    if st.session_state.get("address", asked) != asked:
        st.query_params.from_dict(asked)
    st.session_state["address"] = asked


def _read_width() -> int:
    """Width of the window when it was opened (the page sets the cookie, see clubs/web/server.py)."""
    width = st.context.cookies.get("width", "")
    return int(width) if width.isdigit() and int(width) >= LEAST_PX else DESKTOP_PX


def _content_width() -> int:
    width = _read_width()
    return width - 2 * PHONE_PADDING_PX if width <= PHONE_PX else width - SIDEBAR_PX - 2 * PADDING_PX


def _draw_filters(now: Scope) -> None:
    """Those that mean something on this page."""
    shown = now.page.filters
    if "province" in shown:
        # where boundaries mean nothing, a link that names some hides no place
        units = now.units if "units" in shown else links.default("units")
        choose_place(list_place_ids(now.version, units))
    if "indicator" in shown:
        indicators = list(list_indicators(now.version).index)
        is_list = now.page.is_list
        choose("indicator", [ANY, *indicators] if is_list else indicators, None if is_list else now.indicator)
    if "year" in shown:
        choose("year", [ANY, *map(str, list_years(now.version))])
    if "units" in shown:
        choose("units", UNITS)
    choose_language()


def _draw_pinned(now: Scope) -> None:
    """A link that shows what was says so; where newer figures exist, it leads to what changed."""
    words, newest = now.words, {"v": None, "seen_on": None}
    if kept.is_outdated(now.view.v):
        ui.message(words("frame-outdated", version=now.version, day=now.seen_on))
        ui.page_link(ui.Link(words("frame-what-changed"), "changes", {**newest, "since_v": now.version}))
        ui.page_link(ui.Link(words("frame-newest"), now.view.page, newest))
    elif now.view.seen_on and now.seen_on != now.today:
        link = ui.Link(words("frame-unpin"), now.view.page, newest)
        ui.message(words("frame-pinned", version=now.version, day=now.seen_on), link=link)


def _explain(problem: links.Problem, now: Scope) -> None:
    """What the link said, what is shown instead, and a link to what was probably meant."""
    words = now.words
    named = name_problem(now, problem)
    key = problem.key if words.has(problem.key) else problem.key.removesuffix("-nearest")
    nearest = None
    if problem.nearest and problem.param in OF_EVERY_PAGE:
        label = words("frame-link-nearest", name=named["nearest"])
        nearest = ui.Link(label, now.view.page, {problem.param: problem.nearest})
    if problem.reason == "elsewhere":  # a district of another province
        label = words("frame-link-nearest", name=named["value"])
        there = {"province": problem.nearest, "areas": (), "district": (problem.value,)}
        nearest = ui.Link(label, now.view.page, there)
    ui.message(words(key, **named), "warning", nearest)


def _draw_footer(now: Scope) -> None:
    facts = find_facts(now.version)
    st.divider()
    counts = {"day": facts["last_day_named"], "sources": int(facts["sources"])}
    st.markdown(escape(now.words("frame-footer", version=now.version_said, **counts)))
    if problem := versions.current_problem():
        ui.message(say_error(now.words, problem), "warning")


run()
