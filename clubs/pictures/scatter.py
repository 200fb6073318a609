"""Lines, marks, texts and error bars of one scatter trace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from clubs.draw import symbols
from clubs.pictures.area import Area
from clubs.pictures.features import UnknownFeature
from clubs.pictures.ink import element, fill, number, pick, stroke
from clubs.pictures.markup import LINE_SPACING, measure_block, write_text
from clubs.pictures.scale import Axis, is_told

Trace = Mapping[str, Any]
DEFAULT_SIZE, BUBBLE_OPACITY = 6.0, 0.7
_SIGNS = {"start": 1, "end": -1, "middle": 0, "bottom": 1, "top": -1}
_ANCHORS = {"left": "end", "right": "start", "center": "middle"}


def draw_scatter(area: Area, trace: Trace, clip: str) -> tuple[str, str]:
    """What is cut at the edges of the plot, and what may reach over them.

    clip: the reference to the rectangle of the trace's axes.
    """
    axes = area.axes[trace.get("xaxis") or "x"], area.axes[trace.get("yaxis") or "y"]
    mode = trace.get("mode", "lines").split("+")
    inside = [_draw_errors(trace, axes)]
    if "lines" in mode:
        inside.append(_draw_line(trace, axes))
    over = []
    if "markers" in mode:
        over.append(_draw_marks(trace, axes))
    if "text" in mode:
        over.append(_write_texts(trace, axes, has_marks="markers" in mode))
    cut, free = "".join(inside), "".join(over)
    if free and trace.get("cliponaxis", True):
        cut, free = cut + free, ""
    return (element("g", {"clip-path": clip}, cut) if cut else ""), free


def list_points(trace: Trace, axes: tuple[Axis, Axis]) -> Iterator[tuple[int, float, float] | None]:
    """Index and pixels of each point, None for a hole."""
    xs, ys = trace.get("x") or (), trace.get("y") or ()
    for i, (x, y) in enumerate(zip(xs, ys, strict=True)):
        yield (i, axes[0].px(x), axes[1].px(y)) if is_told(x) and is_told(y) else None


def _draw_line(trace: Trace, axes: tuple[Axis, Axis]) -> str:
    line = trace.get("line") or {}
    if "color" not in line:
        raise UnknownFeature("a line without scatter.line.color")
    pieces: list[list[str]] = [[]]
    for point in list_points(trace, axes):
        if point is None:
            pieces.append([])
        else:
            pieces[-1].append(f"{number(point[1])},{number(point[2])}")
    path = "".join(f"M{'L'.join(piece)}" for piece in pieces if len(piece) > 1)
    shown = stroke(line["color"], line.get("width", 2), line.get("dash") or "")
    return element("path", {"d": path, "fill": "none", **shown}) if path and shown else ""


def _draw_marks(trace: Trace, axes: tuple[Axis, Axis]) -> str:
    marker = trace.get("marker") or {}
    is_bubble = isinstance(marker.get("size"), list | tuple)
    drawn = []
    for point in list_points(trace, axes):
        if point is not None:
            drawn.append(_draw_mark(marker, is_bubble, *point))
    return "".join(drawn)


def _draw_mark(marker: Mapping[str, Any], is_bubble: bool, i: int, x: float, y: float) -> str:
    line = marker.get("line") or {}
    symbol, radius = pick(marker.get("symbol"), i, "circle"), pick(marker.get("size"), i, DEFAULT_SIZE) / 2
    colour, opacity = pick(marker.get("color"), i), pick(marker.get("opacity"), i)
    width = pick(line.get("width"), i, 1 if is_bubble else 0)
    if opacity is None:
        opacity = BUBBLE_OPACITY if is_bubble else 1.0
    ink = _ink(symbol, colour, pick(line.get("color"), i), width)
    if ink.get("fill") == "none" and "stroke" not in ink:
        return ""
    shown = {**ink, "opacity": opacity if opacity < 1 else None}
    if symbol.removesuffix("-open") == "circle":
        return element("circle", {"cx": x, "cy": y, "r": radius, **shown})
    place = f"translate({number(x)},{number(y)})"
    return element("path", {"transform": place, "d": symbols.outline(symbol, radius), **shown})


def _ink(symbol: str, colour: str | None, edge: str | None, width: float) -> dict[str, Any]:
    if symbols.is_line(symbol):
        return {"fill": "none", **stroke(edge, width)}
    if colour is None:
        raise UnknownFeature("a mark without scatter.marker.color")
    if symbols.is_open(symbol):
        return {"fill": "none", **stroke(colour, width or 1)}
    if width and edge is None:
        raise UnknownFeature("the edge of a mark without scatter.marker.line.color")
    return {**fill(colour), **stroke(edge, width)}


def _write_texts(trace: Trace, axes: tuple[Axis, Axis], has_marks: bool) -> str:
    font, sizes = trace.get("textfont") or {}, (trace.get("marker") or {}).get("size")
    written = []
    for point in list_points(trace, axes):
        if point is None:
            continue
        i, x, y = point
        text = pick(trace.get("text"), i, "")
        size, colour = pick(font.get("size"), i), pick(font.get("color"), i)
        if size is None or colour is None:
            raise UnknownFeature("a text without scatter.textfont.size and color")
        block = measure_block(str(text), size)
        side, anchor = pick(trace.get("textposition"), i, "middle center").split(" ")
        reach = pick(sizes, i, DEFAULT_SIZE) / 2 / 0.8 + 1 if has_marks else 0.0
        rows = (len(block.lines) - 1) * LINE_SPACING + 1
        dy = size * 0.75 + _SIGNS[side] * reach + (_SIGNS[side] - 1) * rows * size / 2
        dx = _SIGNS[_ANCHORS[anchor]] * reach
        written.append(write_text(block, x + dx, y + dy, _ANCHORS[anchor], colour))
    return "".join(written)


def _draw_errors(trace: Trace, axes: tuple[Axis, Axis]) -> str:
    told = [k for k, letter in enumerate("xy") if trace.get(f"error_{letter}")]
    return "".join(_draw_error(trace, axes, k) for k in told)


def _draw_error(trace: Trace, axes: tuple[Axis, Axis], k: int) -> str:
    """Level for k = 0, upright for k = 1."""
    letter, axis = "xy"[k], axes[k]
    error = trace[f"error_{letter}"]
    path = ""
    for point in list_points(trace, axes):
        if point is None:
            continue
        value = axis.read(trace[letter][point[0]])
        reach = pick(error.get("arrayminus"), point[0], 0.0), pick(error.get("array"), point[0], 0.0)
        low, high = (axis.px(end) for end in (value - reach[0], value + reach[1]))
        if low != high:
            across = number(point[2 - k])
            ends = (number(low), number(high))
            path += f"M{ends[0]},{across}H{ends[1]}" if k == 0 else f"M{across},{ends[0]}V{ends[1]}"
    shown = stroke(error["color"], error.get("thickness", 2))
    return element("path", {"d": path, "fill": "none", **shown}) if path else ""
