"""What narrows a page, as chips that can be removed."""

from __future__ import annotations

import streamlit as st

from clubs.choices import links
from clubs.choices.naming import name_choice
from clubs.choices.scope import Scope
from clubs.paper import on_stage
from clubs.ui.basics import scope
from clubs.ui.choices import narrow
from clubs.words.plain import escape


@on_stage
def chips() -> None:
    """Everything that narrows this page, each with the way to remove it.

    A list has its chips in its own field; on a phone the field is folded away, so they stand here.
    """
    now = scope()
    found = links.list_narrowing(now.view, with_lists=now.is_phone)
    if not found:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        for param, value in found:
            st.button(
                escape(name_chip(now, param, value)),
                key=f"chip-{param}-{value}",
                on_click=_remove,
                args=(param, value),
                icon=":material/close:",
            )


def name_chip(now: Scope, param: str, value: str) -> str:
    """The value, with the parameter where the value alone would not say what it is."""
    own, name = f"frame-chip-{param}", name_choice(now, param, value)
    if now.words.has(own):
        return now.words(own, name=name)
    return now.words("frame-chip", param=now.words(f"frame-choose-{param}"), name=name)


def _remove(param: str, value: str) -> None:
    kept = getattr(scope().view, param)
    left = tuple(one for one in kept if one != value) if isinstance(kept, tuple) else None
    narrow(**{param: left})
