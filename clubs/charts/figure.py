"""The frame of a chart: headline, the text under it, the source line, axes, and no template."""

from __future__ import annotations

from html import escape
from typing import Any

import plotly.graph_objects as go

from clubs.charts.captions import EDGE_PX, Head, wrap_head
from clubs.charts.palette import CLEAR, FONT, LABEL_PX, TEXT_PX, Palette
from clubs.words.text import Words

__all__ = ["EDGE_PX", "LABEL_PX", "Head", "wrap_head"]
# For st.plotly_chart(…, theme=None, config=CONFIG): no tool bar over the headline, no request for a logo.
CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "responsive": True,
    "scrollZoom": False,
    "displaylogo": False,
}


def write_block(
    lines: list[str], colour: str, left: float, y: float, up: float, size: float = TEXT_PX, bold: bool = False
) -> dict[str, Any]:
    """Lines of text at the left edge of the figure, their top `up` pixels above the height `y` of the plot.

    The headline is one, too: plotly's own title leaves the figure when it has several lines.
    """
    text = "<br>".join(escape(line, quote=False) for line in lines)
    return {
        "text": f"<b>{text}</b>" if bold else text,
        "xref": "paper", "x": 0, "xanchor": "left", "xshift": -left,
        "yref": "paper", "y": y, "yanchor": "top", "yshift": up,
        "align": "left", "showarrow": False, "borderpad": 0,
        "font": {"size": size, "color": colour},
    }  # fmt: skip


def make_figure(
    words: Words, palette: Palette, traces: list[dict[str, Any]], layout: dict[str, Any]
) -> go.Figure:
    """A figure of plain dicts: plotly's own checks cost most of a chart's time, so tests make them."""
    base = {
        "template": {},
        "font": {"family": FONT, "size": TEXT_PX, "color": palette.ink},
        "paper_bgcolor": CLEAR,
        "plot_bgcolor": CLEAR,
        "separators": words("chart-separators"),
        "showlegend": False,
        "hovermode": "closest",
        "dragmode": False,
        "modebar": {"bgcolor": CLEAR, "color": palette.muted, "activecolor": palette.ink},
        "hoverlabel": {
            "bgcolor": palette.paper,
            "bordercolor": palette.faint,
            "align": "left",
            "font": {"family": FONT, "size": TEXT_PX, "color": palette.ink},
        },
    }
    return go.Figure(data=traces, layout={**base, **layout}, _validate=False)


def write_year_axis(palette: Palette, days: tuple[str, str], years: dict[str, str]) -> dict[str, Any]:
    """Each year's name stands in the middle of the year, so that the end of 2025 is not read as 2026."""
    return {
        "type": "date", "range": list(days), "fixedrange": True,
        "tickmode": "array", "tickvals": list(years.values()), "ticktext": list(years), "ticks": "",
        "minor": {
            "dtick": "M12", "tick0": "2000-01-01",
            "ticks": "outside", "ticklen": 8, "tickcolor": palette.faint,
        },
        "tickfont": {"size": TEXT_PX, "color": palette.ink}, "ticklabelstandoff": 4, "hoverformat": "%Y",
        "showgrid": False, "zeroline": False,
        "showline": True, "linecolor": palette.faint, "linewidth": 1.5,
    }  # fmt: skip


def write_value_axis(
    palette: Palette, low: float, high: float, ticks: tuple[float, ...], shown: list[str]
) -> dict[str, Any]:
    return {
        "range": [low, high], "fixedrange": True,
        "tickmode": "array", "tickvals": list(ticks), "ticktext": shown,
        "tickfont": {"size": TEXT_PX, "color": palette.ink}, "ticks": "", "ticklabelstandoff": 6,
        "showgrid": True, "gridcolor": palette.grid, "gridwidth": 1, "zeroline": False, "showline": False,
    }  # fmt: skip
