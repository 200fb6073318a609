"""Clicks on marks and rows: handled once, before the page is drawn again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st


def handle_clicks(key: str, kind: str, on_click: Callable[[Any], None]) -> dict[str, Any]:
    """The key and on_select of a widget whose clicked `points` or `rows` go to on_click.

    A handled click is forgotten (the widget gets a new key), so that the same mark can be clicked again.
    """
    count = st.session_state.get(f"{key}-clicks", 0)
    name = f"{key}-{count}"

    def handle() -> None:
        clicked = st.session_state[name]["selection"][kind]
        if clicked:
            st.session_state[f"{key}-clicks"] = count + 1
            on_click(clicked[0])

    return {"key": name, "on_select": handle}
