"""The way between the units of before and after 1 July 2025."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from clubs.choices.naming import name_place
from clubs.choices.scope import Scope
from clubs.paper import on_stage
from clubs.ui.basics import Link, page_link, scope
from clubs.words.formats import is_missing
from clubs.words.plain import escape

PLACE_PAGE = "province"


@on_stage
def successor_note(now: Scope) -> None:
    """An old unit says that it ended, and leads to the unit that it is part of now."""
    successor_id = now.area["successor_area_id"]
    if is_missing(successor_id):
        return
    successor = name_place(now, successor_id)
    ended = now.words("frame-unit-ended", place=now.place, ended=now.area["valid_to"])
    with _beside_each_other():
        st.markdown(escape(ended), width="content")
        label = now.words("frame-open-place", place=successor)
        page_link(Link(label, PLACE_PAGE, {"province": successor_id}))


@on_stage
def predecessor_links(card: Mapping[str, Any]) -> None:
    """A merged unit leads back to the old units whose figures it does not inherit."""
    parts = card["predecessor_ids"]
    if not isinstance(parts, (list, np.ndarray)):
        return
    now = scope()
    with _beside_each_other():
        st.markdown(escape(now.words("frame-before-merger")), width="content")
        for area_id in parts:
            page_link(Link(name_place(now, area_id), PLACE_PAGE, {"province": area_id}))


def _beside_each_other() -> DeltaGenerator:
    """One line, so that the answer of the page stays above the fold of a projector."""
    return st.container(horizontal=True, vertical_alignment="center", gap="small")
