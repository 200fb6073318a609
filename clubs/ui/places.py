"""The way between the units of before and after 1 July 2025."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import streamlit as st

from clubs.formats import is_missing
from clubs.naming import name_place
from clubs.paper import on_stage
from clubs.plain import escape
from clubs.scope import Scope
from clubs.ui.basics import Link, message, page_link, scope

PLACE_PAGE = "province"


@on_stage
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


@on_stage
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
