"""Outlines of the marks around the point 0,0, as plotly draws them."""

from __future__ import annotations

import functools
from math import sqrt

from clubs.draw.ink import number

# Corners in radii of the mark.
_HALF = 2 / sqrt(3)
_CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((1, 1), (-1, 1), (-1, -1), (1, -1)),
    "diamond": ((1.3, 0), (0, 1.3), (-1.3, 0), (0, -1.3)),
    "triangle-up": ((-_HALF, 0.5), (_HALF, 0.5), (0, -1)),
    "triangle-down": ((-_HALF, -0.5), (_HALF, -0.5), (0, 1)),
    "triangle-left": ((0.5, -_HALF), (0.5, _HALF), (-1, 0)),
    "triangle-right": ((-0.5, -_HALF), (-0.5, _HALF), (1, 0)),
    "cross": (
        (1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4),
        (-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4),
    ),
    "x": tuple(
        (0.8 / sqrt(2) * x, 0.8 / sqrt(2) * y)
        for x, y in (
            (0, 1), (1, 2), (2, 1), (1, 0), (2, -1), (1, -2), (0, -1), (-1, -2), (-2, -1), (-1, 0), (-2, 1),
            (-1, 2),
        )
    ),
    "star": tuple(
        (1.4 * x, 1.4 * y)
        for x, y in (
            (0.225, -0.309), (0.951, -0.309), (0.363, 0.118), (0.588, 0.809), (0, 0.382), (-0.588, 0.809),
            (-0.363, 0.118), (-0.951, -0.309), (-0.225, -0.309), (0, -1),
        )
    ),
    "pentagon": ((0.951, -0.309), (0.588, 0.809), (-0.588, 0.809), (-0.951, -0.309), (0, -1)),
    "hexagon": ((sqrt(3) / 2, -0.5), (sqrt(3) / 2, 0.5), (0, 1), (-sqrt(3) / 2, 0.5), (-sqrt(3) / 2, -0.5),
                (0, -1)),
}  # fmt: skip
LINE_REACH = 1.4


@functools.lru_cache(maxsize=256)
def outline(symbol: str, radius: float) -> str:
    """Path data of any symbol but the circle."""
    name = symbol.removesuffix("-open")
    if name == "line-ns":
        reach = number(LINE_REACH * radius)
        return f"M0,{reach}V-{reach}"
    corners = (f"{number(x * radius)},{number(y * radius)}" for x, y in _CORNERS[name])
    return f"M{'L'.join(corners)}Z"


def is_open(symbol: str) -> bool:
    """Hollow: its colour is that of its edge."""
    return symbol.endswith("-open")


def is_line(symbol: str) -> bool:
    return symbol.startswith("line-")
