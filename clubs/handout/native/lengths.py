"""How far the axis of native bars goes, so that their words find room beside them."""

from __future__ import annotations

from collections import defaultdict

from clubs.handout.deck.sizes import measure
from clubs.handout.native.plots import Plot


def find_most(plot: Plot, room_pt: float, size: float) -> float:
    """The end of the axis: so far that the words beside the longest bars find room."""
    if plot.kind == "stacked":
        sums: dict[str, float] = defaultdict(float)
        for point in plot.peers or plot.points:
            sums[str(point.x)] += point.value or 0
        return max(sums.values(), default=1.0) or 1.0
    ends = [
        point.value / max(1 - (measure(point.label, size) + 16) / room_pt, 0.25)
        for point in plot.peers or plot.points
        if point.value is not None
    ]
    return max(ends, default=1.0) or 1.0
