"""Axes of native charts: where they start and end, and on which side of its mark each label stands."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from typing import NamedTuple

from clubs.charts.axis import choose_step, choose_value_axis
from clubs.charts.measure import measure_text
from clubs.handout.plots import Plot, Point, Series, to_number, to_serial

YEAR_DAYS = 365.25
HEADROOM = 0.22
SIDES = ("above", "right", "below", "left")
SIDES_TO_SHIFT = ("above", "below")
SHIFTS_PT = (0.0, 8.0, 16.0, 24.0, 34.0, 46.0)
MARK_PT = 9.0
FORBIDDEN = 1000.0
Edges = tuple[float, float, float, float]  # left, top, right, bottom in points
_ZERO = dt.date(1899, 12, 30).toordinal()


class Axis(NamedTuple):
    low: float
    high: float
    step: float


@dataclass(frozen=True)
class Frame:
    """The plot area in points, and what its two axes hold."""

    width: float
    height: float
    x: Axis
    y: Axis

    def place(self, point: Point) -> tuple[float, float]:
        assert point.value is not None
        across = (to_number(point.x) - self.x.low) / (self.x.high - self.x.low)
        up = (point.value - self.y.low) / (self.y.high - self.y.low)
        return across * self.width, (1 - up) * self.height


class Label(NamedTuple):
    """Where the words of a point stand: series and point by position, one of SIDES; empty: nowhere.

    shift: points further away from the mark, so that a sloping line does not run through the words.
    """

    series: int
    point: int
    side: str
    shift: float = 0.0


def choose_days(plot: Plot) -> Axis:
    """From the middle of a year, so that each year's name stands in its middle and never at its end."""
    days = [to_number(point.x) for point in plot.points]
    first, last = min(days), max(days)
    pad = max((last - first) * 0.12, 200.0)
    year = dt.date.fromordinal(int(first - pad) + _ZERO).year
    low = to_serial(dt.date(year, 7, 2))
    low = low - YEAR_DAYS if low > first - pad else low
    step = YEAR_DAYS * next((s for s in (1, 2, 5, 10) if (last - first) / YEAR_DAYS / s <= 11), 20)
    return Axis(low, last + max(pad, 0.16 * (last - first)), step)


def choose_numbers(plot: Plot) -> Axis:
    """Years since a start, or anything else that is counted from 0."""
    most = max((to_number(point.x) for point in plot.points), default=1.0) or 1.0
    return Axis(0.0, most * 1.3, max(choose_step(most, 6), 1.0))


def choose_values(plot: Plot, unit: str = "clubs") -> Axis:
    axis = choose_value_axis(plot.values, unit, HEADROOM)
    step = axis.ticks[1] - axis.ticks[0] if len(axis.ticks) > 1 else axis.high or 1.0
    return Axis(axis.low, axis.high, step)


def choose_times(plot: Plot) -> Axis:
    """Multiples: a scale with halves where they are small."""
    most = max(plot.values, default=1.0)
    step = 0.5 if most <= 4 else float(math.ceil(most / 6))
    return Axis(0.0, math.ceil(most * (1 + HEADROOM) / step) * step, step)


def place_labels(plot: Plot, frame: Frame, size: float) -> list[Label]:
    """Each label on the side with the most room, the weightiest first; one that must cover another stays away."""
    asked = [
        (point.rank, i, j, point)
        for i, series in enumerate(plot.series)
        for j, point in enumerate(series.points)
        if point.label and point.value is not None
    ]
    marks = [frame.place(point) for point in plot.points if point.value is not None]
    taken: list[Edges] = []
    labels = []
    for _, i, j, point in sorted(asked, key=lambda one: one[:3]):
        boxes = {
            (side, shift): _box(frame.place(point), point.label, size, side, shift)
            for shift in SHIFTS_PT
            for side in (SIDES if shift == 0 else SIDES_TO_SHIFT)
        }
        costs = {spot: _cost(box, taken, marks, plot, frame) + spot[1] / 10 for spot, box in boxes.items()}
        spot = min(costs, key=lambda one: costs[one])
        if costs[spot] >= FORBIDDEN:
            labels.append(Label(i, j, ""))
            continue
        taken.append(boxes[spot])
        labels.append(Label(i, j, *spot))
    return labels


def _box(at: tuple[float, float], text: str, size: float, side: str, shift: float) -> Edges:
    lines = text.split("\n")
    width, height = max(measure_text(line, size, bold=True) for line in lines) * 0.95, len(lines) * size * 1.2 + 4
    x, y = at[0], at[1] + {"above": -shift, "below": shift}.get(side, 0.0)
    left = {"right": x + MARK_PT, "left": x - MARK_PT - width}.get(side, x - width / 2)
    top = {"above": y - MARK_PT - height, "below": y + MARK_PT}.get(side, y - height / 2)
    return left, top, left + width, top + height


def _cost(
    box: Edges, taken: list[Edges], marks: list[tuple[float, float]], plot: Plot, frame: Frame
) -> float:
    """0 is free; a line under the words is worse, a mark worse still, other words and the edge forbid it."""
    left, top, right, bottom = box
    if left < -40 or right > frame.width + 6 or top < -4 or bottom > frame.height + 2:
        return FORBIDDEN
    if any(left < r and right > l and top < b and bottom > t for l, t, r, b in taken):
        return FORBIDDEN
    covered = sum(left - 6 < x < right + 6 and top - 6 < y < bottom + 6 for x, y in marks)
    return 100.0 * covered + sum(_count_covered(box, series, frame) for series in plot.series if len(series.points) > 1)


def _count_covered(box: Edges, series: Series, frame: Frame) -> int:
    """How much of a line runs under the words, in twentieths of each piece."""
    places = [frame.place(point) for point in series.points if point.value is not None]
    left, top, right, bottom = box
    return sum(
        left < x0 + (x1 - x0) * k / 20 < right and top < y0 + (y1 - y0) * k / 20 < bottom
        for (x0, y0), (x1, y1) in zip(places, places[1:], strict=False)
        for k in range(21)
    )
