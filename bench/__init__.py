"""How fast the dashboard answers, against the smallest Streamlit app there is; see README.md."""
