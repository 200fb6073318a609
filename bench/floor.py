"""The floor as the server sees it: the smallest app, behind the same compression as the dashboard."""

import streamlit as st

from clubs import server

app = st.App("floor_page.py", middleware=server.middleware())
