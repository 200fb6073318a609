"""How much of each national promise the provinces' own promises make up, and what nobody is known to have."""

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

COLUMNS = ("target_id", "name", "told", "target_value", "known_sum", "unassigned")
NAME_SHARE = 0.45  # a decision, its due year and how many provinces are known


def assigned(words: Words, sums: pd.DataFrame, theme: str = "light", width_hint: float = 760) -> go.Figure:
    """A lane for each national promise: solid what provinces promised, hatched what nobody is known to have.

    sums: COLUMNS, one row per national promise; told stands beside the lane. All lanes share one
    scale of clubs. Points carry target_id as customdata.
    """
    palette, rows = find_palette(theme), list_rows(sums, COLUMNS)
    frame = lanes.Frame(
        [lanes.Lane(row["name"], row["told"], _find_end(row)) for row in rows],
        palette,
        figure.wrap_head("", "", width_hint, is_phone(width_hint)),
        lanes.wrap_notes([words("chart-assigned-key")], width_hint),
        width_hint,
        max((_find_end(row) for row in rows), default=1.0),
        NAME_SHARE,
    )
    layout = {**lanes.lay_out(frame), "barmode": "stack"}
    return figure.make_figure(words, palette, _draw(rows, palette, frame.bar_share), layout)


def _find_end(row: Row) -> float:
    return max(float(row["target_value"]), float(row["known_sum"] or 0))


def _draw(rows: list[Row], palette: Palette, bar_share: float) -> list[dict[str, Any]]:
    known = {"color": palette.actual, "line": {"width": 0}}
    rest = {
        "color": palette.needed, "line": {"width": 0},
        "pattern": {
            "shape": "/", "fgcolor": palette.needed, "bgcolor": palette.paper, "fillmode": "replace",
            "size": 9, "solidity": 0.35,
        },
    }  # fmt: skip
    return [
        _bars(rows, [float(row["known_sum"] or 0) for row in rows], known, bar_share),
        _bars(rows, [max(float(row["unassigned"]), 0.0) for row in rows], rest, bar_share),
    ]


def _bars(rows: list[Row], xs: list[float], marker: dict[str, Any], bar_share: float) -> dict[str, Any]:
    return {
        "type": "bar", "orientation": "h", "cliponaxis": False, "width": bar_share,
        "x": xs, "y": list(range(len(rows))), "marker": marker,
        "customdata": [row["target_id"] for row in rows], "hoverinfo": "text",
        "hovertext": [f"<b>{escape(row['name'])}</b><br>{escape(row['told'])}" for row in rows],
    }  # fmt: skip
