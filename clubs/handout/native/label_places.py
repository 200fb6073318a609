"""Labels of native charts: on which side of its mark each one stands, or that it finds no room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from clubs.handout.deck.sizes import measure
from clubs.handout.native.looks import find_look
from clubs.handout.native.plots import Plot, Point, Series, to_number
from clubs.handout.native.scales import Axis

SIDES = ("above", "right", "below", "left")
SIDES_TO_SHIFT = ("above", "below")
SHIFTS_PT = (0.0, 8.0, 16.0, 24.0, 34.0, 46.0, 60.0)
MARK_PT, LINE_GAP_PT = 9.0, 2.0
FORBIDDEN, MOST_COVERED = 1000.0, 8.0  # words of a line that cover more are told above the plot
Edges = tuple[float, float, float, float]  # left, top, right, bottom in points


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
