"""A page's chart on a slide: as high as the slide, its lines strong enough for an old projector."""

from __future__ import annotations

import json
from dataclasses import replace
from math import ceil
from typing import Any

import plotly.graph_objects as go

from clubs.charts.drawing import Drawing
from clubs.charts.national import cut_flows
from clubs.charts.palette import TEXT_PX, Palette, find_palette
from clubs.choices.links import View
from clubs.choices.scope import Scope
from clubs.draw.plotly import write_plotly
from clubs.draw.theme import PROJECTOR
from clubs.paper import Chart
from clubs.rooms.overview.country import draw_country, load_country
from clubs.words.text import Words

COUNTRY_CHART = (View.page, "chart")
LEAST_LANE_PX = 24.0
MOST_STRETCH = 1.7  # few lanes fill more of a slide
MOST_SCALE = 1216 / 892  # of a chart drawn to stand beside figures and shown alone
# At least 3:1 on the paper of the theme (tests/test_present_browser.py).
STRONGER = {"light": "rgba(10, 88, 168, 0.66)", "dark": "rgba(108, 180, 245, 0.6)"}
TRACKS = {"light": "#84909c", "dark": "#66737f"}


def find_scale(chart: Chart, drawn_px: float, width: float, height: float) -> float:
    """How much larger the chart is on a slide than it was drawn; lanes may be drawn as low as they must."""
    layout = chart.fig.layout.to_plotly_json()
    needed = min(layout["height"], height) if _has_lanes(layout) else layout["height"]
    return float(min(width / drawn_px, height / needed))


def cites_itself(chart: Chart, words: Words) -> bool:
    """Whether its own note names the sources."""
    if chart.drawing:
        return chart.drawing.names_sources
    start = words("chart-sources", sources="").strip()
    return any(start in str(note.text) for note in chart.fig.layout.annotations)


def split_panels(now: Scope, chart: Chart) -> list[Chart]:
    """The country's totals and flows: two charts on one figure, of which each fills a slide of its own."""
    both = chart.drawing
    if (now.view.page, chart.key) != COUNTRY_CHART or both is None or len(both.panels) == 1:
        return [chart]
    country = load_country(now)
    totals = draw_country(now, replace(country, promises=country.promises.head(0)))
    return [_redraw(now, chart, drawing) for drawing in (totals, cut_flows(both, totals))]


def _redraw(now: Scope, chart: Chart, drawing: Drawing) -> Chart:
    told = drawing.about(chart.data, chart.alt, chart.key, chart.also)
    return chart._replace(drawing=told, fig=write_plotly(told, now.theme))


def split_lanes(chart: Chart, most_height: float) -> list[Chart]:
    """A chart of lanes as high as there is room, or in parts of lanes that can be read; any other as it is.

    Lanes stand in units of the axis and texts in pixels, so a lower chart has narrower lanes, not smaller
    letters.
    """
    raw = chart.fig.to_plotly_json()
    layout = raw["layout"]
    if not _has_lanes(layout):
        return [chart]
    margin, (last, first) = layout["margin"], layout["yaxis"]["range"]
    edges, lanes = margin["t"] + margin["b"], round(last + 0.5)
    if layout["height"] <= most_height:
        higher = edges + (layout["height"] - edges) * MOST_STRETCH
        height = max(layout["height"], min(higher, most_height / MOST_SCALE))
        return [chart._replace(fig=_cut(raw, [last, first], height, is_part=False))]
    parts = ceil(lanes * LEAST_LANE_PX / (most_height - edges))
    per = ceil(lanes / parts)
    height = min(most_height, edges + per * (layout["height"] - edges) / lanes)
    starts = range(0, lanes, per)
    return [chart._replace(fig=_cut(raw, [min(k + per, lanes) - 0.5, k + first], height)) for k in starts]


def _has_lanes(layout: dict[str, Any]) -> bool:
    """A hidden axis on which each lane is one unit, the first at the top."""
    axis = layout.get("yaxis", {})
    if axis.get("visible") is not False or "scaleanchor" in layout.get("xaxis", {}):
        return False
    low, high = axis["range"]
    return bool(low > high and low % 1 == 0.5)


def _cut(raw: dict[str, Any], lanes: list[float], height: float, is_part: bool = True) -> go.Figure:
    layout = raw["layout"]
    axis = {**layout["yaxis"], "range": lanes}
    traces = [{**trace, "cliponaxis": True} for trace in raw["data"]] if is_part else raw["data"]
    return go.Figure(data=traces, layout={**layout, "height": height, "yaxis": axis}, _validate=False)


def write_figure(chart: Chart, width: float, theme: str) -> dict[str, Any]:
    """Data and layout for plotly.js. What is faint on a screen is lost on an old projector."""
    if chart.drawing:
        shown: dict[str, Any] = json.loads(write_plotly(chart.drawing, PROJECTOR + theme, TEXT_PX).to_json())
        return {**shown, "layout": shown["layout"] | {"width": width}}
    palette = find_palette(theme)
    written = chart.fig.to_json().replace(palette.faint, palette.muted).replace(palette.plan, palette.muted)
    figure: dict[str, Any] = json.loads(written)
    layout = figure["layout"] | {"width": width}
    traces = json.dumps(figure["data"]).replace(palette.actual_soft, STRONGER[theme])
    layout["shapes"] = [_edge(shape, palette) for shape in layout.get("shapes", [])]
    layout["annotations"] = [_enlarge(note) for note in layout.get("annotations", [])]
    return {"data": json.loads(traces.replace(palette.grid, TRACKS[theme])), "layout": layout}


def _edge(shape: dict[str, Any], palette: Palette) -> dict[str, Any]:
    """An area that is only tinted gets an edge that can be seen; points on it stay visible."""
    is_tinted = shape.get("fillcolor") == palette.actual_soft
    return {**shape, "line": {"color": palette.actual, "width": 1.5}} if is_tinted else shape


def _enlarge(note: dict[str, Any]) -> dict[str, Any]:
    font = note.get("font", {})
    return {**note, "font": {**font, "size": max(font.get("size", TEXT_PX), TEXT_PX)}}
