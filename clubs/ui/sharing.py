"""Sharing the view of the moment: its link, its presenter, and what can be taken to a meeting."""

from __future__ import annotations

import io
import os
from urllib.parse import urlencode

import segno
import streamlit as st

from clubs.choices.scope import Scope
from clubs.handout.programme import present_address
from clubs.handout.views import PUBLIC_URL_VARIABLE
from clubs.ui.basics import on_demand
from clubs.words.plain import escape

QR_SCALE = 5


def draw_sharing(now: Scope) -> None:
    """In the sidebar, made only when it is opened."""

    def draw() -> None:
        _offer_meeting(now)
        base = os.environ.get(PUBLIC_URL_VARIABLE) or (st.context.url or "").removesuffix(f"/{now.view.page}")
        link = now.shared_link(f"{base.rstrip('/')}/light")
        st.markdown(escape(now.words("frame-share-link")))
        st.code(link, language=None, wrap_lines=True)
        if os.environ.get(PUBLIC_URL_VARIABLE):  # a code leads nowhere from an address that only we can reach
            st.image(_draw_qr(link), caption=escape(now.words("frame-share-qr")))
        st.markdown(escape(now.words("frame-share-note", version=now.version, day=now.seen_on)))

    on_demand(now.words("frame-share"), "share", draw)


def _offer_meeting(now: Scope) -> None:
    """What the server makes of this very view; each in a page of its own."""
    exact = {"page": now.view.page, **now.choices(v=now.version, seen_on=now.seen_on)}
    asked = urlencode(exact, safe=",")
    presented = present_address(now)
    offered = {
        "present": presented,
        "deck": f"api/deck?{asked}",
        "brief": f"api/brief?{asked}" if now.page.brief_sheets else "",
        "workbook": f"api/workbook?{asked}",
        "offline": presented.replace("present", "api/offline", 1),
        "light": f"light/{now.page.address}?{asked}",
    }
    lines = [f"- [{escape(now.words(f'frame-take-{name}'))}]({to})" for name, to in offered.items() if to]
    st.markdown("\n".join(lines))


def _draw_qr(link: str) -> str:
    drawn = io.BytesIO()
    segno.make(link, error="m", micro=False).save(drawn, kind="svg", scale=QR_SCALE, light="#ffffff")
    return drawn.getvalue().decode()
