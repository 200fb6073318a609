"""Where a number comes from, opened by a click on its mark."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from clubs.rooms.figures.story import Story, tell_story
from clubs.ui.basics import Link, heading, page_link, scope
from clubs.ui.tables import table
from clubs.words.plain import escape

ASKED = "story"  # the claim whose mark was clicked


def tell_on_click(*tables: pd.DataFrame) -> Callable[[Mapping[str, Any]], None] | None:
    """The handler of a chart's clicks, where its marks are claims of these rows."""
    known = {claim for shown in tables if "claim_id" in shown for claim in shown["claim_id"].dropna()}
    return (lambda point: _ask(point.get("customdata"), known)) if known else None


def draw_asked_story() -> None:
    """The story that the last click asked for, over the page; the shell draws it last."""
    claim_id = st.session_state.pop(ASKED, None)
    told = tell_story(scope(), claim_id) if claim_id else None
    if told:
        st.dialog(escape(told.title), width="large")(lambda: _draw_in_dialog(told))()


def draw_story(story: Story, prefix: str = "") -> None:
    """What is known of it, the ways on, its tables. prefix: of keys, where the page may tell another."""
    table(story.facts, story.fact_columns, f"{prefix}story")
    for lead in story.leads:
        page_link(Link(*lead))
    for part in story.parts:
        heading(part.heading)
        table(part.data, part.columns, prefix + part.key)


def _draw_in_dialog(told: Story) -> None:
    draw_story(told, "dialog-")
    page_link(Link(scope().words("story-open"), "figures", {"claim": told.claim["claim_id"]}))


def _ask(mark: Any, known: set[str]) -> None:
    claim = next((one for one in (mark if isinstance(mark, list) else [mark]) if one in known), None)
    if claim:
        st.session_state[ASKED] = claim
