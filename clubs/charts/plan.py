"""A plan as one bar a year: what there was before, and the whole clubs that the year adds."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure, lanes
from clubs.charts.canvas import is_phone
from clubs.charts.palette import Palette, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

COLUMNS = ("name", "told", "before", "clubs", "total")


def plan_bars(
    words: Words, steps: pd.DataFrame, *, theme: str = "light", width_hint: float = 760
) -> go.Figure:
    """One lane per step of a plan, from 0: the clubs before it, then those that it adds.

    steps: COLUMNS, in the order of time; name is the last day of the step, told what it adds and leads to.
    """
    palette, rows = find_palette(theme), list_rows(steps, COLUMNS)
    frame = lanes.Frame(
        [lanes.Lane(row["name"], row["told"], float(row["total"])) for row in rows],
        palette,
        figure.wrap_head("", "", width_hint, is_phone(width_hint)),
        lanes.wrap_notes([words("chart-plan-key")], width_hint),
        width_hint,
        max((float(row["total"]) for row in rows), default=1.0),
    )
    layout = {**lanes.lay_out(frame), "barmode": "stack"}
    return figure.make_figure(words, palette, _draw(rows, palette, frame.bar_share), layout)


def _draw(rows: list[Row], palette: Palette, bar_share: float) -> list[dict[str, Any]]:
    before = {"color": palette.actual_soft, "line": {"width": 0}}
    added = {"color": palette.needed, "line": {"width": 0}}
    return [
        _bars(rows, [float(row["before"]) for row in rows], before, bar_share),
        _bars(rows, [float(row["clubs"]) for row in rows], added, bar_share),
    ]


def _bars(rows: list[Row], xs: list[float], marker: dict[str, Any], bar_share: float) -> dict[str, Any]:
    return {
        "type": "bar", "orientation": "h", "cliponaxis": False, "width": bar_share,
        "x": xs, "y": list(range(len(rows))), "marker": marker, "hoverinfo": "text",
        "hovertext": [f"<b>{escape(row['name'])}</b><br>{escape(row['told'])}" for row in rows],
    }  # fmt: skip
