"""Rectangles and lines of a layout."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clubs.pictures.area import Area
from clubs.pictures.clips import Clips
from clubs.pictures.features import UnknownFeature
from clubs.pictures.ink import element, fill, stroke

DEFAULT_LINE_PX = 2


def draw_shapes(area: Area, clips: Clips, shapes: list[Mapping[str, Any]], layer: str) -> str:
    """Those of one layer (below or above the traces)."""
    asked = [one for one in shapes if one.get("layer", "above") == layer and one.get("visible", True)]
    return "".join(_draw_shape(area, clips, one) for one in asked)


def _draw_shape(area: Area, clips: Clips, shape: Mapping[str, Any]) -> str:
    refs = shape.get("xref", "x"), shape.get("yref", "y")
    x0, x1 = (area.x(shape[end], refs[0]) for end in ("x0", "x1"))
    y0, y1 = (area.y(shape[end], refs[1]) for end in ("y0", "y1"))
    line, opacity = shape.get("line") or {}, shape.get("opacity", 1.0)
    width = line.get("width", DEFAULT_LINE_PX)
    if width and "color" not in line:
        raise UnknownFeature("the line of a shape without shape.line.color")
    ink = stroke(line.get("color"), width, line.get("dash") or "", opacity)
    clip = clips.over(*refs)
    if shape["type"] == "line":
        ends = {"x1": x0, "y1": y0, "x2": x1, "y2": y1}
        return element("line", {**ends, **ink, "clip-path": clip}) if ink else ""
    box = {"x": min(x0, x1), "y": min(y0, y1), "width": abs(x1 - x0), "height": abs(y1 - y0)}
    colour = shape.get("fillcolor")
    filled = fill(colour, opacity) if colour else {"fill": "none"}
    return element("rect", {**box, **filled, **ink, "clip-path": clip})
