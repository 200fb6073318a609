"""Charts: data frames in, a Drawing out. No plotly, no colour, no SQL, no text that is not in locales/."""

from clubs.charts.bars import bars
from clubs.charts.national import national
from clubs.charts.on_units import on_units
from clubs.charts.tiles import tile_grid
from clubs.charts.trajectory import trajectory

__all__ = ["bars", "national", "on_units", "tile_grid", "trajectory"]
