"""Names beside the ends of lines: in one column, in the order of the ends, never on one another."""

from __future__ import annotations

from collections.abc import Sequence

from clubs.charts.drawing import END, Line, Share, Side, Text
from clubs.charts.measure import LINE_SPACING, TEXT_PX

ROW_PX = TEXT_PX * LINE_SPACING + 2
LEADER_FROM_PX = 4.0  # a label closer to its end than this needs no line to it


def spread(wanted: Sequence[float], room: float, gap: float = ROW_PX) -> list[float]:
    """Heights in pixels from the top, at least `gap` apart, as near to the wanted ones as their order allows.

    All stay within 0 and `room` where they fit; else they keep the gap and pass the end.
    """
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    placed = list(wanted)
    last = float("-inf")
    for i in order:
        placed[i] = last = max(wanted[i], last + gap)
    limit = max(room, gap * (len(wanted) - 1))
    for i in reversed(order):
        placed[i] = limit = min(placed[i], limit)
        limit -= gap
    return placed


def write_column(
    texts: Sequence[tuple[Line, ...]], tops: Sequence[float], x: Share, shift: float, side: Side
) -> list[Text]:
    """Texts at `tops` pixels under the upper edge of the plot, `shift` pixels right of x."""
    return [
        Text(lines, x, END, "name", dx=shift, dy=top, side=side, upright="middle")
        for lines, top in zip(texts, tops, strict=True)
    ]
