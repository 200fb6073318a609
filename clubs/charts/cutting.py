"""A chart of lanes in another height: in parts that fit, or higher where there is room."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from clubs.charts.drawing import At, Bar, Box, Drawing, Mark, Part, Text

LEAST_LANE_PX = 24.0
MOST_STRETCH = 1.7  # few lanes fill more of a slide


def has_lanes(drawing: Drawing) -> bool:
    """Whether it can be higher or lower: lanes stand in units of the axis and texts in pixels."""
    return len(drawing.panels) == 1 and drawing.panels[0].y.kind == "category"


def stretch_lanes(drawing: Drawing, most_height: float) -> Drawing:
    """As high as there is room, within reason. A lower chart has narrower lanes, not smaller letters."""
    size = drawing.size
    higher = size.height - size.plot_height + size.plot_height * MOST_STRETCH
    return replace(drawing, size=replace(size, height=max(size.height, min(higher, most_height))))


def split_lanes(drawing: Drawing, most_height: float) -> list[Drawing]:
    """Parts of lanes that can be read at a height, all with the same scale."""
    axis, size = drawing.panels[0].y, drawing.size
    assert isinstance(axis.low, int | float) and isinstance(axis.high, int | float)
    edges, lanes = size.height - size.plot_height, round(axis.low + 0.5)
    parts = ceil(lanes * LEAST_LANE_PX / (most_height - edges))
    per = ceil(lanes / parts)
    height = min(most_height, edges + per * size.plot_height / lanes)
    return [
        _cut(drawing, first, min(first + per, lanes), axis.high, height) for first in range(0, lanes, per)
    ]


def _cut(drawing: Drawing, first: int, end: int, over_first: float, height: float) -> Drawing:
    """The lanes from `first` to before `end`."""
    panel = drawing.panels[0]
    shown = replace(panel, y=replace(panel.y, low=end - 0.5, high=first + over_first))

    def holds(part: Part | Text) -> bool:
        lane = _find_lane(part)
        return lane is None or first - 0.5 <= lane < end - 0.5

    return replace(
        drawing,
        panels=(shown,),
        parts=tuple(filter(holds, drawing.parts)),
        texts=tuple(filter(holds, drawing.texts)),
        size=replace(drawing.size, height=height),
    )


def _find_lane(part: Part | Text) -> float | None:
    """Where a part stands; what goes over several lanes in their middle; None: over all or beside them."""
    if isinstance(part, Bar):
        return part.lane
    if isinstance(part, Mark | Text):
        ends: list[At] = [part.y]
    elif isinstance(part, Box):
        ends = [part.y0, part.y1]
    else:
        ends = [y for _, y in part.points]
    heights = [y for y in ends if isinstance(y, int | float)]
    return sum(heights) / len(heights) if heights else None
