"""The app as the server sees it: the shell, the routes beside it, the middleware around it."""

import streamlit as st

from clubs import server, ui, versions

app = st.App(
    "clubs/shell.py",
    routes=server.routes(),
    middleware=server.middleware(versions.folder() / "assets"),
    on_script_error=ui.show_error,
)
