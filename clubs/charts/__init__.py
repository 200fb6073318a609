"""Charts: plotly figures from data frames. No streamlit, no SQL, no text that is not in locales/.

Draw them with theme=None and config=CONFIG: streamlit's own theme would replace fonts and colours.
"""

from clubs.charts.bars import bars
from clubs.charts.bullets import bullet_picture, bullets
from clubs.charts.figure import CONFIG
from clubs.charts.national import national
from clubs.charts.on_units import on_units
from clubs.charts.tiles import tile_grid
from clubs.charts.trajectory import trajectory

__all__ = ["CONFIG", "bars", "bullet_picture", "bullets", "national", "on_units", "tile_grid", "trajectory"]
