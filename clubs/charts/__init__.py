"""Charts: plotly figures from data frames. No streamlit, no SQL, no text that is not in locales/."""

from clubs.charts.figure import CONFIG
from clubs.charts.trajectory import trajectory

__all__ = ["CONFIG", "trajectory"]
