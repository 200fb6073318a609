"""A plotly figure of ours as SVG: the same marks, lines and words at the same pixels, without a browser."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go

from clubs.draw import fonts
from clubs.pictures.annotations import draw_annotation, place_annotation
from clubs.pictures.area import Area, lay_out
from clubs.pictures.axes import draw_before, draw_behind
from clubs.pictures.bars import Bars
from clubs.pictures.clips import Clips
from clubs.pictures.features import refuse_unknown
from clubs.pictures.ink import element, fill, number
from clubs.pictures.scatter import draw_scatter
from clubs.pictures.shapes import draw_shapes

FAMILY = "'Be Vietnam Pro','Noto Sans','Segoe UI',Arial,sans-serif"
DEFAULT_HEIGHT = 450.0


def to_svg(
    fig: go.Figure,
    width_px: float,
    height_px: float | None = None,
    *,
    background: str | None = None,
    with_fonts: bool = False,
) -> str:
    """The figure at a size; without height_px as high as its layout says.

    background: a colour behind everything; without it the picture is clear. with_fonts: our fonts inside, for
    a file that is opened elsewhere. Raises UnknownFeature for a figure with something that is not drawn here.
    """
    inner, height = draw_figure(fig, width_px, height_px)
    ground = element("rect", {"width": width_px, "height": height, **fill(background)}) if background else ""
    return wrap_svg(ground + inner, width_px, height, with_fonts)


def wrap_svg(inner: str, width: float, height: float, with_fonts: bool, lang: str = "") -> str:
    faces = fonts.write_faces() if with_fonts else ""
    size = {"width": width, "height": height, "viewBox": f"0 0 {number(width)} {number(height)}"}
    text = {"font-family": FAMILY, "xml:space": "preserve", "xml:lang": lang or None}
    return element("svg", {"xmlns": "http://www.w3.org/2000/svg", **size, **text}, faces + inner)


def draw_figure(fig: go.Figure, width: float, height: float | None = None) -> tuple[str, float]:
    """The elements of a figure, and its height in pixels."""
    figure = fig.to_plotly_json()
    refuse_unknown(figure)
    layout = figure["layout"]
    height = float(height or layout.get("height") or DEFAULT_HEIGHT)
    if not (figure["data"] or layout.get("shapes") or layout.get("annotations")):
        return "", height
    area = lay_out(figure, width, height)
    clips, bars = Clips(area), Bars(area, layout.get("barmode") == "stack")
    shapes = list(layout.get("shapes") or ())
    parts = [
        _draw_grounds(area, layout),
        draw_shapes(area, clips, shapes, "below"),
        draw_behind(area),
        _draw_traces(area, clips, bars, figure["data"]),
        draw_before(area),
        draw_shapes(area, clips, shapes, "above"),
        *(draw_annotation(area, note, layout.get("font") or {}) for note in layout.get("annotations") or ()),
    ]
    defs = "".join([*clips.boxes.values(), *bars.patterns.values()])
    return (element("defs", {}, defs) if defs else "") + "".join(parts), height


def find_overhang(fig: go.Figure, width: float) -> float:
    """How many pixels of a text would be cut at the left or right edge at this width; 0 or less for none."""
    figure = fig.to_plotly_json()
    layout = figure["layout"]
    if not layout.get("annotations"):
        return 0.0
    area = lay_out(figure, width, float(layout.get("height") or DEFAULT_HEIGHT))
    placed = (place_annotation(area, note, layout.get("font") or {}) for note in layout["annotations"])
    boxes = [one.box for one in placed if one]
    return max((max(-box.left, box.left + box.width - width) for box in boxes), default=0.0)


def _draw_grounds(area: Area, layout: Mapping[str, Any]) -> str:
    whole = {"width": area.width, "height": area.height}
    plot = {"x": area.left, "y": area.top, "width": area.plot_width, "height": area.plot_height}
    drawn = ""
    for box, name in ((whole, "paper_bgcolor"), (plot, "plot_bgcolor")):
        ink = fill(layout[name]) if layout.get(name) else {"fill": "none"}
        drawn += element("rect", {**box, **ink}) if ink["fill"] != "none" else ""
    return drawn


def _draw_traces(area: Area, clips: Clips, bars: Bars, traces: list[Mapping[str, Any]]) -> str:
    """Bars first, as plotly does, then lines and marks in their order."""
    shown = [trace for trace in traces if trace.get("visible", True)]
    drawn = [bars.draw(trace, _find_clip(area, clips, trace)) for trace in shown if trace["type"] == "bar"]
    for trace in shown:
        if trace["type"] == "scatter":
            drawn += draw_scatter(area, trace, _find_clip(area, clips, trace))
    return "".join(drawn)


def _find_clip(area: Area, clips: Clips, trace: Mapping[str, Any]) -> str:
    x_axis, y_axis = area.axes[trace.get("xaxis") or "x"], area.axes[trace.get("yaxis") or "y"]
    width, height = x_axis.high_px - x_axis.low_px, y_axis.high_px - y_axis.low_px
    return clips.cut(x_axis.low_px, y_axis.low_px, width, height)
