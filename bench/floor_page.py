"""One selectbox and one Plotly chart of constants: no Streamlit page with both can be faster."""

import plotly.graph_objects as go
import streamlit as st

CONSTANTS = {"A": [1, 2, 3], "B": [3, 2, 1]}

chosen = st.selectbox("Constants", CONSTANTS)
trace = {"type": "scatter", "x": [2021, 2022, 2023], "y": CONSTANTS[chosen]}
st.plotly_chart(go.Figure(data=[trace], layout={"title": {"text": f"Constants {chosen}"}}))
