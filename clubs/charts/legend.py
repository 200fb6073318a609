"""The legend of the tile grid: only the states that occur, each with symbol, word and count."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from html import escape
from typing import Any

from clubs.charts.measure import wrap_text
from clubs.charts.palette import LINE_SPACING, TEXT_PX, Palette
from clubs.charts.rows import Row
from clubs.charts.states import State
from clubs.words.text import Words

ROW_PX, TEXT_LEFT_PX, SWATCH_PX, SYMBOL_PX = 27.0, 30.0, 20, 14.0


@dataclass(frozen=True)
class Entry:
    symbol: str
    fill: str
    ink: str
    edge: str
    text: str


def list_entries(words: Words, palette: Palette, states: dict[str, State], squares: list[Row]) -> list[Entry]:
    """The states that occur among the provinces, by rank, and what a hatched square means."""
    counts = Counter(s["state"].state_id for s in squares if s["kind"] == "province")
    entries = [
        Entry(
            s.symbol,
            s.fill(palette),
            s.ink(palette),
            s.colour,
            words("chart-legend-state", state=s.name, n=counts[i]),
        )
        for i, s in states.items()
        if counts[i]
    ]
    if any(square["is_stale"] for square in squares):
        entries.append(Entry("⟋", palette.paper, palette.muted, palette.muted, words("chart-legend-stale")))
    return entries


def write_legend(
    entries: list[Entry], palette: Palette, left: float, width: float, is_below: bool
) -> list[dict[str, Any]]:
    """Right of the land, `left` pixels from the edge; on a phone under it."""
    top, written = -8.0 if is_below else -4.0, []
    for entry in entries:
        lines = wrap_text(entry.text, width - TEXT_LEFT_PX - 4, TEXT_PX)
        place = {
            "xref": "paper", "x": 0, "xanchor": "left",
            "yref": "paper", "y": 0 if is_below else 1, "yanchor": "top", "yshift": top,
            "showarrow": False, "borderpad": 0,
        }  # fmt: skip
        written.append({**place, "xshift": left, **_draw_swatch(entry)})
        text = "<br>".join(escape(line) for line in lines)
        font = {"size": TEXT_PX, "color": palette.ink}
        written.append({**place, "xshift": left + TEXT_LEFT_PX, "text": text, "align": "left", "font": font})
        top -= ROW_PX + (len(lines) - 1) * TEXT_PX * LINE_SPACING
    return written


def _draw_swatch(entry: Entry) -> dict[str, Any]:
    return {
        "text": entry.symbol, "width": SWATCH_PX, "height": SWATCH_PX, "align": "center", "valign": "middle",
        "bgcolor": entry.fill, "bordercolor": entry.edge, "borderwidth": 1.5,
        "font": {"size": SYMBOL_PX, "color": entry.ink},
    }  # fmt: skip
