"""The app as the server sees it: the shell, the routes beside it, the middleware around it."""

import gc

import streamlit as st

from clubs import server, ui

app = st.App(
    "clubs/shell.py",
    routes=server.routes(),
    middleware=server.middleware(),
    on_script_error=ui.show_error,
)

gc.collect()
gc.freeze()  # what was loaded stays for good: looking through it again would halt every reader for a moment
