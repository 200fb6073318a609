"""How large a slide and its text are, and on how many lines a text stands."""

from __future__ import annotations

import math

from clubs.charts.measure import measure_text, wrap_text

WIDTH_IN, HEIGHT_IN, EDGE_IN = 13.333, 7.5, 0.6
INNER_IN = WIDTH_IN - 2 * EDGE_IN
TITLE_TOP, SOURCE_TOP, BOTTOM = 0.72, 6.72, 6.62
UNDER_TITLE_IN = 0.12
TITLE_PT = (30.0, 28.0, 26.0, 24.0)
ARIAL, BOLD_ARIAL = 0.95, 0.98  # its widths in those of clubs/charts/measure.py
BODY_PT, SMALL_PT = 18.0, 14.0  # what is read, and where it comes from
LINE = 1.22


def measure(text: str, size: float, bold: bool = False) -> float:
    """Points that a text takes in Arial, a little generous; the table of widths is that of a wider font."""
    return measure_text(text, size, bold) * (BOLD_ARIAL if bold else ARIAL)


def wrap(text: str, width_pt: float, size: float, bold: bool = False) -> list[str]:
    """The lines of a text; what its author broke stays broken."""
    room = width_pt / (BOLD_ARIAL if bold else ARIAL)
    return [line for part in text.split("\n") for line in wrap_text(part, room, size, bold) or [""]]


def count_lines(text: str, width_in: float, size: float, bold: bool = False) -> int:
    """On how many lines a text stands; a word wider than the line is broken."""
    room = width_in * 72
    return sum(max(1, math.ceil(measure(line, size, bold) / room)) for line in wrap(text, room, size, bold))


def fit_title(text: str, width_in: float) -> tuple[float, float]:
    """Points and height in inches: as large as two lines allow, else smaller and as high as it takes."""
    fitting = (size for size in TITLE_PT if count_lines(text, width_in, size, True) <= 2)
    size = next(fitting, TITLE_PT[-1])
    return size, height_of(text, width_in, size, True)


def height_of(text: str, width_in: float, size: float, bold: bool = False) -> float:
    return count_lines(text, width_in, size, bold) * size * LINE / 72
