"""Names beside the ends of lines: in one column, in the order of the ends, never on one another."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from clubs.charts.palette import LINE_SPACING, TEXT_PX

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
    texts: Sequence[str], tops: Sequence[float], colours: Sequence[str], x: float, shift: float, side: str
) -> list[dict[str, Any]]:
    """Texts at `tops` pixels under the upper edge of the plot, `shift` pixels right of paper x."""
    return [
        {
            "text": text, "xref": "paper", "x": x, "xanchor": side, "xshift": shift,
            "yref": "paper", "y": 1, "yanchor": "middle", "yshift": -top,
            "showarrow": False, "borderpad": 0, "align": side, "font": {"size": TEXT_PX, "color": colour},
        }
        for text, top, colour in zip(texts, tops, colours, strict=True)
    ]  # fmt: skip


def write_rows(rows: Sequence[str], bold: bool = False) -> str:
    """Rows of plain text as the markup of one label."""
    inner = "<br>".join(escape(row, quote=False) for row in rows)
    return f"<b>{inner}</b>" if bold else inner
