"""Bars, lying or standing, on one another where the figure stacks them; hatched where it says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import sqrt
from typing import Any

from clubs.pictures.area import Area
from clubs.pictures.features import UnknownFeature
from clubs.pictures.ink import element, fill, number, pick, read_colours, stroke
from clubs.pictures.scale import is_told

DEFAULT_WIDTH = 0.8
OVERLAY_OPACITY = 0.5


@dataclass
class Bars:
    """The bars of a figure: what is stacked so far, and the hatchings in use."""

    area: Area
    is_stacked: bool
    reached: defaultdict[tuple[str, str, float, bool], float] = field(
        default_factory=lambda: defaultdict(float)
    )
    patterns: dict[str, str] = field(default_factory=dict)

    def draw(self, trace: Mapping[str, Any], clip: str) -> str:
        ids = trace.get("xaxis") or "x", trace.get("yaxis") or "y"
        is_level = trace.get("orientation", "v") == "h"
        along, across = ("x", "y") if is_level else ("y", "x")
        values, places = trace.get(along) or (), trace.get(across) or ()
        drawn = [
            self._draw_bar(trace, ids, is_level, i, value, place)
            for i, (value, place) in enumerate(zip(values, places, strict=True))
            if is_told(value) and is_told(place)
        ]
        return element("g", {"clip-path": clip}, "".join(drawn)) if any(drawn) else ""

    def _draw_bar(
        self, trace: Mapping[str, Any], ids: tuple[str, str], is_level: bool, i: int, value: Any, place: Any
    ) -> str:  # fmt: skip
        x_axis, y_axis = (self.area.axes[one] for one in ids)
        along, across = (x_axis, y_axis) if is_level else (y_axis, x_axis)
        base = pick(trace.get("base"), i, 0.0)
        middle = across.read(place)
        if self.is_stacked and trace.get("base") is None:
            key = (*ids, middle, value < 0)
            base = self.reached[key]
            self.reached[key] += value
        half = pick(trace.get("width"), i, DEFAULT_WIDTH) / 2
        from_px, to_px = sorted((along.px(base), along.px(base + value)))
        side_px = sorted(across.px(middle + sign * half) for sign in (-1, 1))
        if from_px == to_px:
            return ""
        spans = (from_px, side_px[0], to_px, side_px[1])
        box = spans if is_level else (spans[1], spans[0], spans[3], spans[2])
        return self._paint(trace.get("marker") or {}, i, *box)

    def _paint(
        self, marker: Mapping[str, Any], i: int, left: float, top: float, right: float, bottom: float
    ) -> str:
        colour = pick(marker.get("color"), i)
        if colour is None:
            raise UnknownFeature("a bar without bar.marker.color")
        line = marker.get("line") or {}
        opacity = pick(marker.get("opacity"), i, 1.0)
        box = {"x": left, "y": top, "width": right - left, "height": bottom - top}
        layers = self._choose_layers(marker.get("pattern") or {}, i, colour)
        edge = stroke(pick(line.get("color"), i), pick(line.get("width"), i, 0))
        shown = [layer for layer in layers if layer["fill"] != "none"]
        if edge:
            shown = [*shown[:-1], {**(shown[-1] if shown else {"fill": "none"}), **edge}]
        parts = "".join(element("rect", {**box, **layer}) for layer in shown)
        return element("g", {"opacity": opacity}, parts) if opacity < 1 and parts else parts

    def _choose_layers(self, pattern: Mapping[str, Any], i: int, colour: str) -> list[dict[str, Any]]:
        """Fillings on one another: what lies behind the hatching, and the hatching."""
        if not pick(pattern.get("shape"), i, ""):
            return [fill(colour)]
        is_overlay = pick(pattern.get("fillmode"), i, "replace") == "overlay"
        behind = pick(pattern.get("bgcolor"), i) if not is_overlay else colour
        lines = pick(pattern.get("fgcolor"), i, None if is_overlay else colour)
        if lines is None:
            raise UnknownFeature("a hatching without bar.marker.pattern.fgcolor")
        share = pick(pattern.get("fgopacity"), i, OVERLAY_OPACITY if is_overlay else 1.0)
        size, solidity = pick(pattern.get("size"), i, 8), pick(pattern.get("solidity"), i, 0.3)
        hatched = {"fill": f"url(#{self._hatch(lines, share, size, solidity)})"}
        return [fill(behind), hatched] if behind else [hatched]

    def _hatch(self, colour: str, share: float, size: float, solidity: float) -> str:
        """The id of a hatching from bottom left to top right."""
        read = read_colours(colour)
        told = (*(own * share for _, own in read), size, solidity)
        names = [*(shown[1:] for shown, _ in read), *(number(one).replace(".", "_") for one in told)]
        name = "-".join(["hatch", *names])
        if name not in self.patterns:
            step = size * sqrt(2)
            quarter, half = step / 4, step / 2
            points = (
                f"M{number(-quarter)},{number(quarter)}l{number(half)},{number(-half)}"
                f"M0,{number(step)}L{number(step)},0"
                f"M{number(3 * quarter)},{number(5 * quarter)}l{number(half)},{number(-half)}"
            )
            ink = stroke(colour, solidity * size, "", share)
            line = element("path", {"d": points, "fill": "none", **ink})
            place = {"id": name, "width": step, "height": step, "patternUnits": "userSpaceOnUse"}
            self.patterns[name] = element("pattern", place, line)
        return name
