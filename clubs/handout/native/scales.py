"""Axes of native charts: where they start and end, and on which side of its mark each label stands."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from clubs.charts.axis import choose_step, choose_value_axis
from clubs.charts.multiples import LINEAR_UP_TO
from clubs.handout.deck.sizes import measure
from clubs.handout.native.looks import find_look
from clubs.handout.native.plots import Plot, Point, Series, to_number, to_serial
from clubs.words.text import Words

YEAR_DAYS = 365.25
HEADROOM = 0.3
SIDES = ("above", "right", "below", "left")
SIDES_TO_SHIFT = ("above", "below")
SHIFTS_PT = (0.0, 8.0, 16.0, 24.0, 34.0, 46.0, 60.0)
MARK_PT, LINE_GAP_PT = 9.0, 2.0
MILLION, BILLION = 1e6, 1e9
AIR = "\N{NO-BREAK SPACE}" * 5
FORBIDDEN, MOST_COVERED = 1000.0, 8.0  # words of a line that cover more are told above the plot
# 1.234 or 1,234 in the language of the slide, not in that of the program that opens it
WHOLE = {
    lang: rf"[>=1000000]#\{sign}###\{sign}##0;[>=1000]#\{sign}##0;0"
    for lang, sign in (("vi", "."), ("en", ","))
}
Edges = tuple[float, float, float, float]  # left, top, right, bottom in points
_ZERO = dt.date(1899, 12, 30).toordinal()


class Axis(NamedTuple):
    """is_log: by powers of ten, where one multiple is far above the others."""

    low: float
    high: float
    step: float
    is_log: bool = False

    def share(self, value: float) -> float:
        """Where a value stands between the ends, 0 to 1."""
        if self.is_log:
            return math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True)
class Frame:
    """The plot area in points, and what its two axes hold."""

    width: float
    height: float
    x: Axis
    y: Axis

    def place(self, point: Point) -> tuple[float, float]:
        assert point.value is not None
        return self.x.share(to_number(point.x)) * self.width, (1 - self.y.share(point.value)) * self.height


class Label(NamedTuple):
    """Where the words of a point stand: series and point by position, one of SIDES; empty: nowhere.

    said_by: the point whose words they are; those of a line may stand at another of its points.
    shift: points further away from the mark, so that a sloping line does not run through the words.
    """

    series: int
    said_by: int
    point: int = 0
    side: str = ""
    shift: float = 0.0


def choose_days(plot: Plot) -> Axis:
    """From the middle of a year, so that each year's name stands in its middle and never at its end."""
    days = [to_number(point.x) for point in plot.points]
    first, last = min(days), max(days)
    pad = max((last - first) * 0.12, 200.0)
    year = dt.date.fromordinal(int(first - pad) + _ZERO).year
    low = float(to_serial(dt.date(year, 7, 2)))
    low -= YEAR_DAYS * (low > first - pad)
    step = YEAR_DAYS * next((s for s in (1, 2, 5, 10) if (last - first) / YEAR_DAYS / s <= 11), 20)
    return Axis(low, last + max(pad, 0.16 * (last - first)), step)


def choose_numbers(plot: Plot) -> Axis:
    """Years since a start; what was reported before it stands left of 0."""
    xs = [to_number(point.x) for point in plot.points]
    most, least = max(xs, default=1.0) or 1.0, min([0.0, *xs])
    return Axis(float(math.floor(least)), most + 0.3 * (most - least), max(choose_step(most - least, 6), 1.0))


def choose_values(plot: Plot) -> Axis:
    axis = choose_value_axis(plot.values, plot.unit, HEADROOM)
    step = axis.ticks[1] - axis.ticks[0] if len(axis.ticks) > 1 else axis.high or 1.0
    return Axis(axis.low, axis.high, step)


def write_ticks(plot: Plot, axis: Axis, lang: str) -> str:
    """How the numbers of an axis are written; money in billions or millions, as the page counts it.

    Air after each, or the lowest would stand on the first year of the level axis.
    """
    if axis.is_log:
        form = "General"
    elif plot.unit == "vnd" and axis.high >= MILLION:
        form = "0.0" + (",,," if axis.high >= BILLION else ",,")
    else:
        form = "0.0" if axis.step < 1 else WHOLE[lang]
    return ";".join(f'{part}"{AIR}"' for part in form.split(";"))


def name_axis(plot: Plot, words: Words) -> str:
    """What is counted, in which unit of money, and where the axis starts if that is not 0."""
    if not plot.has_days:
        return plot.axis_name
    axis, told = choose_values(plot), [plot.axis_name]
    if plot.unit == "vnd" and axis.high >= MILLION:
        told.append(words("chart-billion-vnd" if axis.high >= BILLION else "chart-million-vnd"))
    if axis.low > 0:
        told.append(words("chart-axis-starts", value=words.amount(axis.low, plot.unit)))
    return " · ".join(told)


def choose_times(plot: Plot) -> Axis:
    """Multiples of a start, evenly, or by powers of ten where the page takes doublings."""
    most, least = max(plot.values, default=1.0), min([1.0, *plot.values])
    if most > LINEAR_UP_TO:
        return Axis(10.0 ** math.floor(math.log10(least)), most * 2.2, 10.0, True)
    step = 0.5 if most <= 2 else 1.0
    return Axis(0.0, math.ceil(most * (1 + HEADROOM) / step) * step, step)


def place_labels(plot: Plot, frame: Frame, size: float) -> list[Label]:
    """Each label where it covers least, the weightiest first; one that must cover another stays away."""
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
        spots = dict(_list_spots(plot.series[i], i, j, point.label, frame, size))
        costs = {spot: _cost(box, taken, marks, plot, frame) + spot[2] / 12 for spot, box in spots.items()}
        spot = min(costs, key=lambda one: costs[one])
        is_line = not find_look(plot.series[i].look, i).marker
        if costs[spot] >= (MOST_COVERED if is_line else FORBIDDEN):
            labels.append(Label(i, j))
            continue
        taken.append(spots[spot])
        labels.append(Label(i, j, *spot))
    return labels


def _list_spots(
    series: Series, i: int, j: int, text: str, frame: Frame, size: float
) -> Iterator[tuple[tuple[int, str, float], Edges]]:
    """Where the words of a point may stand: around it; those of a line at any point between its ends."""
    is_line = not find_look(series.look, i).marker
    anchors = range(1, len(series.points) - 1) if is_line and len(series.points) > 2 else [j]
    for k in anchors:
        for shift in SHIFTS_PT:
            for side in SIDES if shift == 0 else SIDES_TO_SHIFT:
                at = frame.place(series.points[k])
                yield (k, side, shift), _box(at, text, size, side, shift, LINE_GAP_PT if is_line else MARK_PT)


def _box(at: tuple[float, float], text: str, size: float, side: str, shift: float, gap: float) -> Edges:
    lines = text.split("\n")
    width, height = max(measure(line, size, bold=True) for line in lines), len(lines) * size * 1.2 + 4
    x, y = at[0], at[1] + {"above": -shift, "below": shift}.get(side, 0.0)
    left = {"right": x + gap, "left": x - gap - width}.get(side, x - width / 2)
    top = {"above": y - gap - height, "below": y + gap}.get(side, y - height / 2)
    return left, top, left + width, top + height


def _cost(
    box: Edges, taken: list[Edges], marks: list[tuple[float, float]], plot: Plot, frame: Frame
) -> float:
    """0 is free; a line under the words is worse, a mark worse still, other words and the edge forbid it."""
    left, top, right, bottom = box
    if left < -40 or right > frame.width + 6 or top < -4 or bottom > frame.height + 2:
        return FORBIDDEN
    if any(left < x1 and right > x0 and top < y1 and bottom > y0 for x0, y0, x1, y1 in taken):
        return FORBIDDEN
    covered = sum(left - 6 < x < right + 6 and top - 6 < y < bottom + 6 for x, y in marks)
    return 100.0 * covered + sum(
        _count_covered(box, series, frame) for series in plot.series if len(series.points) > 1
    )


def _count_covered(box: Edges, series: Series, frame: Frame) -> int:
    """How much of a line runs under the words, in twentieths of each piece."""
    places = [frame.place(point) for point in series.points if point.value is not None]
    left, top, right, bottom = box
    return sum(
        left < x0 + (x1 - x0) * k / 20 < right and top < y0 + (y1 - y0) * k / 20 < bottom
        for (x0, y0), (x1, y1) in pairwise(places)
        for k in range(21)
    )
