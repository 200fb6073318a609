"""The style of a light page: our sheet, the colours of its verdict, and what is dark in the dark."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from clubs.badges import State, find_state
from clubs.choices.scope import Scope
from clubs.draw.ink import Inks
from clubs.paper import Paper

CSS = Path(__file__).resolve().parent / "light.css"
HEX = re.compile(r"#[0-9a-fA-F]{6}")


@lru_cache(1)
def _read_css() -> str:
    return CSS.read_text("utf-8")


def write_style(now: Scope, paper: Paper, inks: Inks) -> str:
    """Our sheet, the verdict's colours, and what is dark in the dark."""
    css = _read_css()
    dark = ":root{--paper:#0f1620;--soft:#1a2430;--ink:#eef2f7;--muted:#aab6c4;--link:#7cc0f5;--line:#3a4654}"
    if paper.state:
        css += _write_state(find_state(now, paper.state))
        dark += _write_state(find_state(Scope(now.view, now.version, now.today, "dark"), paper.state))
    return f"{css}@media screen and (prefers-color-scheme:dark){{{dark}{inks.rules}}}"


def _write_state(state: State) -> str:
    is_safe = HEX.fullmatch(state.ink) and HEX.fullmatch(state.paper)
    return f".state{{color:{state.ink};background:{state.paper}}}" if is_safe else ""
