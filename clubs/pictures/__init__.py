"""Pictures of our charts, made on the server without a browser and without network.

to_svg draws a plotly figure, picture_svg sets it on a slide with its sentence and sources, write_png makes
PNG of both.
"""

from clubs.draw.png import write_png
from clubs.pictures.sheet import picture_svg
from clubs.pictures.svg import to_svg

__all__ = ["picture_svg", "to_svg", "write_png"]
