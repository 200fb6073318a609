"""The series of a drawing as those of a native chart: numbers of sources, words along lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from clubs.charts import drawing
from clubs.handout.native.plots import Plot, Point, Series
from clubs.handout.numbered import map_numbers, write_number
from clubs.paper import Chart, Paper

LINE_RANK = 8
LOOKS = {"place": "line", "other-day": "pale", "undated": "hollow", "before": "pale", "added": "needed"}


def plot_drawing(paper: Paper, chart: Chart) -> list[Plot]:
    numbers = map_numbers(paper)
    return [_convert(plot, numbers) for plot in chart.drawing.plots]


def _convert(plot: drawing.Plot, numbers: Mapping[str, int]) -> Plot:
    series = tuple(_convert_series(one, numbers) for one in plot.series)
    return Plot(plot.kind, series, plot.axis_name, plot.notes, unit=plot.unit)


def _convert_series(series: drawing.Series, numbers: Mapping[str, int]) -> Series:
    points = tuple(_convert_point(point, series, numbers) for point in series.points)
    look = (
        "other_line" if series.is_joined and series.role == "other" else LOOKS.get(series.role, series.role)
    )
    return Series(series.name, look, _add_middle(points, series.said) if series.said else points)


def _convert_point(point: drawing.Point, series: drawing.Series, numbers: Mapping[str, int]) -> Point:
    label = "\n".join(point.label)
    number = write_number(numbers.get(point.source_id)) if label else ""
    look = LOOKS.get(point.role, point.role) if point.role != series.role else ""
    return Point(point.x, point.value, label + number, point.rank, look)


def _add_middle(points: tuple[Point, ...], label: str) -> tuple[Point, ...]:
    """A line between two points gets a third on its way, for its words to stand at."""
    if len(points) != 2:
        middle = len(points) // 2
        return tuple(
            Point(p.x, p.value, label, LINE_RANK) if i == middle else p for i, p in enumerate(points)
        )
    start, end = points
    assert isinstance(start.x, dt.date) and isinstance(end.x, dt.date)
    assert start.value is not None and end.value is not None
    day = dt.date.fromordinal((start.x.toordinal() + end.x.toordinal()) // 2)
    share = (day - start.x).days / ((end.x - start.x).days or 1)
    value = round(start.value + (end.value - start.value) * share, 2)
    return start, Point(day, value, label, LINE_RANK), end
