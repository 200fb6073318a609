"""The app as the server sees it: the shell, the routes beside it, the middleware around it."""

import gc

import streamlit as st

from clubs import ui
from clubs.web import server

app = st.App(
    "clubs/shell.py",
    lifespan=server.run_beside,
    routes=server.routes(),
    middleware=server.middleware(),
    on_script_error=ui.show_error,
)

# A look through all of memory halts every reader: seldom, and not through what was loaded for good.
gc.set_threshold(20_000, 20, 20)
gc.collect()
gc.freeze()
