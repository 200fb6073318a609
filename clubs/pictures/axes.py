"""Grid lines, zero lines, ticks, their words and the line of each axis."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterator
from typing import Any

from clubs.pictures.area import Area
from clubs.pictures.features import UnknownFeature
from clubs.pictures.ink import element, number, stroke
from clubs.pictures.markup import measure_block, write_text
from clubs.pictures.scale import Axis, round_px

MIDDLE_SHIFT = 0.35  # of the size: from the middle of a line of text down to its baseline
MOST_AUTO_TICKS = 6
_MONTHS = re.compile(r"M(\d+)")
Tick = tuple[float, str]


def draw_behind(area: Area) -> str:
    """Grid lines and zero lines: under everything that says a figure."""
    visible = [axis for axis in area.axes.values() if axis.is_visible]
    return "".join(_draw_grid(area, axis) for axis in visible) + "".join(
        _draw_zero(area, axis) for axis in visible
    )


def draw_before(area: Area) -> str:
    """Lines of the axes, ticks and words: over everything that is drawn."""
    return "".join(
        draw(area, axis)
        for axis in area.axes.values()
        if axis.is_visible
        for draw in (_draw_axis_line, _draw_minor, _draw_major, _write_ticks)
    )


def _cross(area: Area, axis: Axis) -> Axis:
    return area.axes[axis.anchor]


def _is_x(axis: Axis) -> bool:
    return axis.id.startswith("x")


def _draw_grid(area: Area, axis: Axis) -> str:
    """A line at the very edge would lie on the axis."""
    if not axis.options.get("showgrid", True):
        return ""
    places = [px for px, _ in list_ticks(axis) if axis.low_px + 1 < px < axis.high_px - 1]
    colour = axis.options.get("gridcolor")
    if places and colour is None:
        raise UnknownFeature(f"the grid of {axis.id} without gridcolor")
    return _draw_across(area, axis, places, colour, axis.options.get("gridwidth", 1))


def _draw_zero(area: Area, axis: Axis) -> str:
    if not axis.options.get("zeroline", True) or axis.is_date or not list_ticks(axis):
        return ""
    if axis.first * axis.last > 0:
        return ""
    colour = axis.options.get("zerolinecolor")
    if colour is None:
        raise UnknownFeature(f"the zero line of {axis.id} without zerolinecolor")
    return _draw_across(area, axis, [axis.px(0)], colour, axis.options.get("zerolinewidth", 1))


def _draw_across(area: Area, axis: Axis, places: list[float], colour: str | None, width: float) -> str:
    other = _cross(area, axis)
    low, high = number(other.low_px), number(other.high_px)
    steps = (f"M{number(px)},{low}V{high}" if _is_x(axis) else f"M{low},{number(px)}H{high}" for px in places)
    path = "".join(steps)
    return element("path", {"d": path, "fill": "none", **stroke(colour, crisp(width))}) if path else ""


def crisp(width: float) -> float:
    """Whole pixels, at least one, as a browser draws the lines of an axis."""
    return max(round_px(width), 1.0) if width else 0.0


def _find_edge(area: Area, axis: Axis) -> float:
    """Where the middle of an axis' line lies: just outside the plot."""
    half = crisp(axis.options.get("linewidth", 1) if axis.options.get("showline") else 1) / 2
    other = _cross(area, axis)
    return other.high_px + half if _is_x(axis) else other.low_px - half


def _draw_axis_line(area: Area, axis: Axis) -> str:
    if not axis.options.get("showline"):
        return ""
    edge, ends = number(_find_edge(area, axis)), (number(axis.low_px), number(axis.high_px))
    path = f"M{ends[0]},{edge}H{ends[1]}" if _is_x(axis) else f"M{edge},{ends[0]}V{ends[1]}"
    ink = stroke(axis.options["linecolor"], crisp(axis.options.get("linewidth", 1)))
    return element("path", {"d": path, "fill": "none", **ink})


def _draw_minor(area: Area, axis: Axis) -> str:
    minor = axis.options.get("minor") or {}
    if not minor.get("ticks"):
        return ""
    places = [axis.px(day) for day in _list_month_starts(axis, minor)]
    return _draw_ticks(area, axis, places, minor.get("ticklen", 5), minor.get("tickcolor"), 1)


def _list_month_starts(axis: Axis, minor: dict[str, Any]) -> Iterator[dt.date]:
    found = _MONTHS.fullmatch(str(minor.get("dtick")))
    if not found or not axis.is_date:
        raise UnknownFeature(f"the small ticks of {axis.id} at each {minor.get('dtick')!r}")
    months, start = int(found[1]), dt.date.fromisoformat(minor["tick0"])
    low, high = sorted((axis.first, axis.last))
    first = dt.date.fromordinal(math.ceil(low))
    step = -((start.year - first.year) * 12 + start.month - first.month) // months
    while True:
        month = start.month - 1 + step * months
        day = start.replace(year=start.year + month // 12, month=month % 12 + 1)
        if day.toordinal() > high:
            return
        if day.toordinal() >= low:
            yield day
        step += 1


def _draw_major(area: Area, axis: Axis) -> str:
    if axis.options.get("ticks") != "outside":
        return ""
    options, places = axis.options, [px for px, _ in list_ticks(axis)]
    return _draw_ticks(
        area, axis, places, options.get("ticklen", 5), options.get("tickcolor"), options.get("tickwidth", 1)
    )


def _draw_ticks(
    area: Area, axis: Axis, places: list[float], length: float, colour: str | None, width: float
) -> str:
    if not places or colour is None:
        return ""
    half = axis.options.get("linewidth", 1) / 2
    edge = _find_edge(area, axis) + (half if _is_x(axis) else -half)
    path = "".join(
        f"M{number(px)},{number(edge)}v{number(length)}"
        if _is_x(axis)
        else f"M{number(edge)},{number(px)}h{number(-length)}"
        for px in places
    )
    return element("path", {"d": path, "fill": "none", **stroke(colour, crisp(width))})


def _write_ticks(area: Area, axis: Axis) -> str:
    options, ticks = axis.options, list_ticks(axis)
    if not options.get("showticklabels", True) or not ticks:
        return ""
    font = options.get("tickfont") or {}
    if "size" not in font or "color" not in font:
        raise UnknownFeature(f"the words of {axis.id} without tickfont.size and color")
    size, has_ticks = font["size"], options.get("ticks") == "outside"
    away = options.get("linewidth", 1) / 2 + options.get("ticklabelstandoff", 0)
    away += options.get("ticklen", 5) * has_ticks + 0.2 * size * (has_ticks or bool(options.get("showline")))
    edge = _find_edge(area, axis)
    written = []
    for px, text in ticks:
        block = measure_block(text, size)
        if _is_x(axis):
            written.append(write_text(block, px, edge + away + size, "middle", font["color"]))
        else:
            baseline = px + MIDDLE_SHIFT * size
            written.append(write_text(block, edge - away, baseline, "end", font["color"]))
    return "".join(written)


def list_ticks(axis: Axis) -> list[Tick]:
    """Pixels and words of the ticks within the range; round numbers where the figure names none."""
    options = axis.options
    if options.get("tickvals") is not None:
        values = list(options["tickvals"])
        words = list(options.get("ticktext") or (_write_plain(axis, value) for value in values))
        if len(words) != len(values):
            raise ValueError(f"{axis.id}: {len(values)} tickvals and {len(words)} ticktext.")
    elif axis.is_date:
        raise UnknownFeature(f"the days of {axis.id} without tickvals")
    else:
        values = _choose_values(axis)
        words = [_write_plain(axis, value) for value in values]
    places = [(axis.px(value), str(word)) for value, word in zip(values, words, strict=True)]
    return [(px, word) for px, word in places if axis.low_px - 0.5 <= px <= axis.high_px + 0.5]


def _choose_values(axis: Axis) -> list[float]:
    low, high = sorted((axis.first, axis.last))
    size = 10 ** math.floor(math.log10((high - low) / MOST_AUTO_TICKS))
    step = next(size * f for f in (1, 2, 5, 10) if size * f * MOST_AUTO_TICKS >= high - low)
    return [i * step for i in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _write_plain(axis: Axis, value: Any) -> str:
    """A number with a real minus and the decimal sign of the language."""
    if not isinstance(value, int | float):
        return str(value)
    return number(value).replace("-", "\N{MINUS SIGN}").replace(".", axis.decimal_sign)
