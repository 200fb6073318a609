"""From the values of a figure to pixels: its plot area, its axes, and the room that each axis has."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from clubs.pictures.features import UnknownFeature
from clubs.pictures.scale import Axis, is_told, read_value, round_px

DEFAULT_MARGIN = {"l": 80, "r": 80, "t": 100, "b": 80}
PAD_SHARE = 0.05
_NAME = re.compile(r"([xy])axis(\d*)")
_SIDE_SHARE = {"left": 0.0, "bottom": 0.0, "center": 0.5, "middle": 0.5, "right": 1.0, "top": 1.0}


@dataclass
class Area:
    """The plot area of a figure in pixels, with its axes by id (x, y2, …)."""

    width: float
    height: float
    left: float
    top: float
    plot_width: float
    plot_height: float
    axes: dict[str, Axis] = field(default_factory=dict)

    def paper_x(self, share: float) -> float:
        return self.left + share * self.plot_width

    def paper_y(self, share: float) -> float:
        return self.top + (1 - share) * self.plot_height

    def find(self, ref: str) -> tuple[Axis | None, bool]:
        """The axis of a reference, and whether it means shares of the axis' length; (None, …) for paper."""
        if ref == "paper":
            return None, False
        name, _, kind = ref.partition(" ")
        if name not in self.axes or kind not in ("", "domain"):
            raise UnknownFeature(f"the reference {ref!r}")
        return self.axes[name], kind == "domain"

    def x(self, value: Any, ref: str) -> float:
        axis, is_domain = self.find(ref)
        if axis is None:
            return self.paper_x(float(value))
        return axis.low_px + value * (axis.high_px - axis.low_px) if is_domain else axis.px(value)

    def y(self, value: Any, ref: str) -> float:
        axis, is_domain = self.find(ref)
        if axis is None:
            return self.paper_y(float(value))
        return axis.high_px - value * (axis.high_px - axis.low_px) if is_domain else axis.px(value)


def lay_out(figure: Mapping[str, Any], width: float, height: float) -> Area:
    """The area of a figure drawn at a size; margins stay what they are, the plot takes the rest."""
    layout = figure["layout"]
    edges = {**DEFAULT_MARGIN, **layout.get("margin", {})}
    left, right, top, bottom = (round_px(edges[side]) for side in "lrtb")
    area = Area(width, height, left, top, round_px(width) - left - right, round_px(height) - top - bottom)
    if area.plot_width <= 0 or area.plot_height <= 0:
        raise ValueError(f"{width:g} x {height:g} px leave no room for the plot between the margins {edges}.")
    for name, options in sorted(_list_axes(figure).items()):
        found = _NAME.fullmatch(name)
        assert found
        area.axes[found[1] + found[2]] = _place(figure, area, found[1], found[2], options)
    for axis in list(area.axes.values()):
        if axis.options.get("scaleanchor"):
            _constrain(area, axis, area.axes[axis.options["scaleanchor"]])
    return area


def _list_axes(figure: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The axes of the layout, and those that traces use without a word about them there."""
    axes = {name: options for name, options in figure["layout"].items() if _NAME.fullmatch(name)}
    for trace in figure["data"]:
        for letter in "xy":
            used = trace.get(f"{letter}axis") or letter
            axes.setdefault(f"{letter}axis{used[1:]}", {})
    return axes


def _place(
    figure: Mapping[str, Any], area: Area, letter: str, number: str, options: Mapping[str, Any]
) -> Axis:
    low, high = options.get("domain") or (0, 1)
    ends = (
        (area.paper_x(low), area.paper_x(high)) if letter == "x" else (area.paper_y(low), area.paper_y(high))
    )
    is_date = options.get("type") == "date"
    asked = options.get("range") or _find_range(figure, letter, letter + number, is_date)
    first, last = (read_value(end, is_date) for end in asked)
    if first == last:
        raise ValueError(f"The axis {letter}{number} goes from {asked[0]!r} to the same.")
    other = "y" if letter == "x" else "x"
    anchor, signs = options.get("anchor") or other + number, figure["layout"].get("separators") or ".,"
    return Axis(letter + number, options, first, last, *ends, anchor, signs[0])


def _find_range(figure: Mapping[str, Any], letter: str, axis_id: str, is_date: bool) -> tuple[Any, Any]:
    """All points and some air around them, where the figure leaves its range open."""
    values = [
        read_value(value, is_date)
        for trace in figure["data"]
        if (trace.get(f"{letter}axis") or letter) == axis_id
        for value in trace.get(letter) or ()
        if is_told(value)
    ]
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    pad = (high - low) * PAD_SHARE or 1.0
    if is_date:
        days = (math.floor(low - pad), math.ceil(high + pad))
        return tuple(dt.date.fromordinal(day).isoformat() for day in days)  # type: ignore[return-value]
    return low - pad, high + pad


def _constrain(area: Area, axis: Axis, anchored: Axis) -> None:
    """As many pixels for a unit on both axes: the one with more gives room away on the far side."""
    pair = {one.id: (one, abs(one.end - one.start) / abs(one.last - one.first)) for one in (axis, anchored)}
    least = min(scale for _, scale in pair.values())
    for one, scale in pair.values():
        if scale <= least or one.options.get("constrain") != "domain":
            continue
        length = one.high_px - one.low_px
        spare = length * (1 - least / scale)
        is_x = one.id.startswith("x")
        toward = _SIDE_SHARE[one.options.get("constraintoward") or ("center" if is_x else "middle")]
        cut_start, cut_end = spare * toward, spare * (1 - toward)
        ends = (one.start + cut_start, one.end - cut_end)
        if not is_x:
            ends = (one.start - cut_start, one.end + cut_end)
        area.axes[one.id] = replace(one, start=ends[0], end=ends[1])
