"""The server: its address, what it adds to Streamlit, what browsers load first."""
