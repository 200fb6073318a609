"""The floor as the server sees it: the smallest app, Streamlit's own page, our compression."""

import streamlit as st
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.types import Scope

from clubs.web import assets, pages_html, server


class OnlyCompressed(server.PreparedFiles):
    """The same files, without what we add to Streamlit's page: our fonts, the chart bundle fetched early."""

    def _answer(self, scope: Scope) -> Response | None:
        if scope["path"] not in server.PAGES:
            return super()._answer(scope)
        page = assets.read_asset(pages_html.FRONTEND / "index.html")
        return self._send(page, server.ASK_EACH_TIME, server.Headers(scope=scope))


app = st.App("floor_page.py", middleware=[Middleware(OnlyCompressed, folder=server.assets_folder())])
