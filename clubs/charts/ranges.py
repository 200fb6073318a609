"""One number for each place with the range in which it surely lies, and what it is held against."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure, lanes
from clubs.charts.canvas import is_phone
from clubs.charts.measure import measure_text
from clubs.charts.palette import TEXT_PX, Palette, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

COLUMNS = ("area_id", "place", "value", "low", "high", "said", "said_short")
HEAD_ROW_PX = 26.0
MOST_TEXT_SHARE, EDGE_PX = 0.5, 24.0
LEAST_SIDE_PX = 14.0  # a mark at either end is not cut
OPEN_SHARE = 0.06  # of the scale: how far an open end is drawn


@dataclass(frozen=True)
class Standard:
    """What the numbers are held against: a band, or one line where both ends are the same."""

    low: float
    high: float
    name: str


def ranges(
    words: Words,
    rows: pd.DataFrame,
    standard: Standard | None = None,
    *,
    note: str = "",
    theme: str = "light",
    width_hint: float = 900,
) -> go.Figure:
    """A point on a stem from 0; a bar over what the wording leaves possible, an arrow where that end is open.

    rows: COLUMNS in the order to draw; `said` is the number in words, `said_short` is written
    where that leaves no room. A row without value is not drawn.
    note: a line under the chart. Marks carry area_id.
    """
    palette = find_palette(theme)
    told = [row for row in list_rows(rows, COLUMNS) if row["value"] is not None]
    most = _find_most(told, standard)
    spans = [_find_span(row, most) for row in told]
    reach = standard.high if standard else 0.0  # words stand right of what the numbers are held against
    frame = lanes.Frame(
        [
            lanes.Lane(row["place"], _shorten(row, width_hint), max(span[1], reach))
            for row, span in zip(told, spans, strict=True)
        ],
        palette,
        figure.wrap_head("", "", width_hint, is_phone(width_hint)),
        lanes.wrap_notes([note] if told else [], width_hint),
        width_hint,
        most,
    )
    layout = widen(lanes.lay_out(frame))
    layout["shapes"] = [_draw_stem(palette, i, row) for i, row in enumerate(told)]
    if standard and told:
        _add_standard(layout, palette, standard, frame)
    traces = [*_draw_open_ends(palette, told, spans), _draw_points(palette, told, spans)] if told else []
    return figure.make_figure(words, palette, traces, layout)


def widen(layout: dict[str, Any]) -> dict[str, Any]:
    """Room beside the plot for half a mark, which a phone's narrow edges would cut."""
    margin = layout["margin"]
    sides = {side: max(margin[side], LEAST_SIDE_PX) for side in ("l", "r")}
    return {**layout, "margin": {**margin, **sides}}


def _shorten(row: Row, width: float) -> str:
    room = width - EDGE_PX if is_phone(width) else MOST_TEXT_SHARE * width
    is_long = measure_text(row["said"], TEXT_PX) > room
    return str(row["said_short"] or row["said"] if is_long else row["said"])


def _find_most(told: list[Row], standard: Standard | None) -> float:
    ends = [end for row in told for end in (row["value"], row["high"]) if end is not None]
    most = max([*ends, standard.high if standard else 0.0], default=1.0)
    return most * (1 + OPEN_SHARE) if most > 0 else 1.0


def _find_span(row: Row, most: float) -> tuple[float, float]:
    """What the bar covers; an open end goes a little way, to show that it goes on."""
    low = row["value"] - OPEN_SHARE * most if row["low"] is None else row["low"]
    high = row["value"] + OPEN_SHARE * most if row["high"] is None else row["high"]
    return low, high


def _draw_stem(palette: Palette, lane: int, row: Row) -> dict[str, Any]:
    return {
        "type": "line", "layer": "below", "x0": 0, "x1": row["value"], "y0": lane, "y1": lane,
        "line": {"color": palette.faint, "width": 4},
    }  # fmt: skip


def _draw_points(palette: Palette, told: list[Row], spans: list[tuple[float, float]]) -> dict[str, Any]:
    return {
        "type": "scatter", "mode": "markers", "cliponaxis": False,
        "x": [row["value"] for row in told], "y": list(range(len(told))),
        "error_x": {
            "type": "data", "symmetric": False, "thickness": 3, "width": 0, "color": palette.actual,
            "array": [high - row["value"] for row, (_, high) in zip(told, spans, strict=True)],
            "arrayminus": [row["value"] - low for row, (low, _) in zip(told, spans, strict=True)],
        },
        "marker": {
            "symbol": "circle", "size": 15, "opacity": 1, "color": palette.actual,
            "line": {"width": 2.5, "color": palette.paper},
        },
        "customdata": [row["area_id"] for row in told],
        "hovertext": [f"<b>{escape(row['place'])}</b><br>{escape(row['said'])}" for row in told],
        "hoverinfo": "text",
    }  # fmt: skip


def _draw_open_ends(
    palette: Palette, told: list[Row], spans: list[tuple[float, float]]
) -> list[dict[str, Any]]:
    drawn = []
    for end, symbol in ((0, "triangle-left"), (1, "triangle-right")):
        lanes_open = [i for i, row in enumerate(told) if row["low" if end == 0 else "high"] is None]
        marker = {"symbol": symbol, "size": 12, "color": palette.actual, "opacity": 1, "line": {"width": 0}}
        drawn.append(
            {
                "type": "scatter", "mode": "markers", "cliponaxis": False, "hoverinfo": "skip",
                "x": [spans[i][end] for i in lanes_open], "y": lanes_open, "marker": marker,
                "customdata": [told[i]["area_id"] for i in lanes_open],
            }
        )  # fmt: skip
    return drawn


def _add_standard(layout: dict[str, Any], palette: Palette, standard: Standard, frame: lanes.Frame) -> None:
    """The band behind the lanes, its name above it; on a phone beside the marks, not behind the words."""
    is_line = standard.low == standard.high
    line = {"color": palette.muted, "width": 2 if is_line else 0, "dash": "4px,4px"}
    heights = [(i - frame.bar_share / 2, i + frame.bar_share / 2) for i in range(len(frame.lanes))]
    bands = [
        {
            "type": "rect", "layer": "below", "xref": "x", "yref": "y" if frame.is_phone else "paper",
            "x0": standard.low, "x1": standard.high, "y0": low, "y1": high,
            "fillcolor": palette.actual_soft, "line": line,
        }
        for low, high in (heights if frame.is_phone else [(0, 1)])
    ]  # fmt: skip
    layout["shapes"] = [*bands, *layout["shapes"]]
    layout["margin"] = {**layout["margin"], "t": layout["margin"]["t"] + HEAD_ROW_PX}
    layout["height"] += round(HEAD_ROW_PX)
    layout["annotations"].append(
        {
            "text": escape(standard.name), "x": standard.high, "xref": "x", "xanchor": "right",
            "y": 1, "yref": "paper", "yanchor": "bottom", "showarrow": False, "borderpad": 0, "yshift": 3,
            "font": {"size": TEXT_PX, "color": palette.muted},
        }
    )  # fmt: skip
