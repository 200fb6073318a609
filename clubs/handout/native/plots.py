"""A chart of a page as series of points: what PowerPoint and Excel can draw, and anyone can edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["scatter", "bars", "stacked", "lines"]
X = dt.date | float | str
MOST_BARS, MOST_GROUPS = 14, 4  # of one slide
EXCEL_DAY_ZERO = dt.date(1899, 12, 30).toordinal()


@dataclass(frozen=True)
class Point:
    """A day, a number or a name with its value; label stands at the mark, look where it differs.

    value is None where nothing was reported: a gap, never 0. Of two labels without room for both the one with
    the lower rank stays.
    """

    x: X
    value: float | None
    label: str = ""
    rank: int = 5
    look: str = ""


@dataclass(frozen=True)
class Series:
    name: str
    look: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Plot:
    """One native chart.

    bars, stacked and lines share their names: each series has a point for each name, in one order.
    axis_name: what is counted, in units of `unit`. notes: what belongs to the chart and is not drawn in it.
    peers: all points of a chart that goes on over several slides, for these share a scale.
    """

    kind: Kind
    series: tuple[Series, ...]
    axis_name: str = ""
    notes: tuple[str, ...] = ()
    peers: tuple[Point, ...] = ()
    unit: str = "clubs"

    @property
    def points(self) -> list[Point]:
        return [point for series in self.series for point in series.points]

    @property
    def has_days(self) -> bool:
        return bool(self.points) and all(isinstance(point.x, dt.date) for point in self.points)

    @property
    def names(self) -> list[str]:
        return [str(point.x) for point in self.series[0].points] if self.series else []

    @property
    def values(self) -> list[float]:
        return [point.value for point in self.points if point.value is not None]


def to_serial(day: dt.date) -> int:
    """The number that Excel and PowerPoint take for a day."""
    return day.toordinal() - EXCEL_DAY_ZERO


def to_number(x: X) -> float:
    """Where a point of a scatter stands on its axis."""
    return to_serial(x) if isinstance(x, dt.date) else float(x)


def split_plot(plot: Plot) -> Iterator[Plot]:
    """Bars for as many slides as they need; lines and points stay together."""
    most = MOST_BARS if len(plot.series) == 1 or plot.kind == "stacked" else MOST_GROUPS
    if plot.kind not in ("bars", "stacked") or len(plot.names) <= most:
        yield plot
        return
    pieces = -(-len(plot.names) // most)
    size = -(-len(plot.names) // pieces)
    for start in range(0, len(plot.names), size):
        series = (Series(one.name, one.look, one.points[start : start + size]) for one in plot.series)
        yield replace(plot, series=tuple(series), peers=tuple(plot.points))
