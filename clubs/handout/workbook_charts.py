"""A Plot as a chart of Excel that refers to the numbers written on a sheet of the same workbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from clubs.draw.theme import LIGHT
from clubs.handout.native import scales
from clubs.handout.native.label_places import Frame, place_labels
from clubs.handout.native.lengths import find_most
from clubs.handout.native.looks import Look, find_look
from clubs.handout.native.plots import Plot, Series
from clubs.words.text import Words

CHART_PX = (1100, 440)
ROOM_FOR_BARS = 0.5  # points of the bars and the words beside them, in pixels of the chart
KINDS = {"scatter": "scatter", "bars": "bar", "stacked": "bar", "lines": "line"}
TEXT: dict[str, Any] = {"name": "Arial", "size": 12, "color": LIGHT.ink}
SIDES = {"above": "above", "below": "below", "left": "left", "right": "right"}


def list_drawn(plots: Sequence[Plot], words: Words) -> list[list[Any]]:
    """What the charts draw: for each series its name, then a row for each point; an empty row between two."""
    rows: list[list[Any]] = []
    for plot in plots:
        for series in plot.series:
            rows.append([words("workbook-x"), series.name, words("workbook-said")])
            rows += [[point.x, point.value, point.label.replace("\n", ", ")] for point in series.points]
            rows.append([])
    return rows


def add_chart(
    book: Any, sheet: Any, row: int, plot: Plot, heading: str, source: str, first: int, words: Words
) -> None:
    """first: the row of the source sheet on which the plot's first series starts."""
    kind = {"type": KINDS[plot.kind]}
    if plot.kind == "stacked":
        kind["subtype"] = "stacked"
    elif plot.kind == "scatter":
        kind["subtype"] = "straight_with_markers"
    chart = book.add_chart(kind)
    sides = _place_labels(plot)
    for i, series in enumerate(plot.series):
        head, top, end = first, first + 1, first + len(series.points)
        styled = _style_bars(plot, series, i) if plot.kind in ("bars", "stacked") else _style_line(series, i)
        labels = {} if plot.kind == "stacked" else _write_labels(plot, series, i, sides)
        chart.add_series(
            {
                "name": [source, head, 1],
                "categories": [source, top, 0, end, 0],
                "values": [source, top, 1, end, 1],
                **styled,
                **labels,
            }
        )
        first = end + 2
    _scale(chart, plot, words.lang)
    title = heading or plot.axis_name
    chart.set_title({"name": title, "name_font": {**TEXT, "size": 14, "bold": True}, "overlay": False})
    chart.set_legend({"position": "bottom", "font": TEXT} if len(plot.series) > 1 else {"none": True})
    chart.set_size({"width": CHART_PX[0], "height": CHART_PX[1]})
    sheet.insert_chart(row, 0, chart, {"description": title})


def _scale(chart: Any, plot: Plot, lang: str) -> None:
    plain = {"num_font": TEXT, "line": {"color": LIGHT.faint}, "major_tick_mark": "none"}
    grid = {"visible": True, "line": {"color": LIGHT.grid}}
    if plot.kind == "scatter":
        x = scales.choose_days(plot) if plot.has_days else scales.choose_numbers(plot)
        y = scales.choose_values(plot) if plot.has_days else scales.choose_times(plot)
        form = "yyyy" if plot.has_days else "0"
        chart.set_x_axis(
            {
                **plain,
                "min": x.low,
                "max": x.high,
                "major_unit": x.step,
                "num_format": form,
                "crossing": "min",
            }
        )
        height = {"log_base": 10, "crossing": "min"} if y.is_log else {"major_unit": y.step}
        value = {"min": y.low, "max": y.high, "num_format": scales.write_ticks(plot, y, lang)}
        chart.set_y_axis({**plain, **value, "major_gridlines": grid, **height})
    elif plot.kind == "lines":
        chart.set_x_axis(plain)
        chart.set_y_axis({**plain, "major_gridlines": grid})
    else:
        most = find_most(plot, CHART_PX[0] * ROOM_FOR_BARS, TEXT["size"])
        level = {"visible": False, "min": 0, "max": most, "major_gridlines": {"visible": False}}
        chart.set_y_axis({**plain, "reverse": True})
        chart.set_x_axis({**plain, **level})


def _place_labels(plot: Plot) -> dict[tuple[int, int], str]:
    """By series and point: the side on which its words stand, reckoned as for a slide."""
    if plot.kind != "scatter":
        return {}
    x = scales.choose_days(plot) if plot.has_days else scales.choose_numbers(plot)
    y = scales.choose_values(plot) if plot.has_days else scales.choose_times(plot)
    frame = Frame(CHART_PX[0] * 0.66, CHART_PX[1] * 0.5, x, y)
    return {(label.series, label.said_by): label.side for label in place_labels(plot, frame, 12.0)}


def _write_labels(plot: Plot, series: Series, i: int, sides: dict[tuple[int, int], str]) -> dict[str, Any]:
    """The words of each point in place of its number; where there are none, nothing."""
    custom: list[dict[str, Any]] = []
    places = {"scatter": "above", "bars": "outside_end", "lines": "right"}
    for j, point in enumerate(series.points):
        is_told = bool(point.label) and point.value is not None and sides.get((i, j), "above") != ""
        text = point.label if not point.label.startswith("=") else f" {point.label}"
        colour = find_look(point.look or series.look, i).colour if plot.kind != "bars" else LIGHT.ink
        chosen = sides.get((i, j), "")
        side = {"position": chosen} if chosen else {}
        custom.append(
            {"value": text, "font": {**TEXT, "color": colour}, **side} if is_told else {"delete": True}
        )
    if all("delete" in one for one in custom):
        return {}
    return {"data_labels": {"value": True, "custom": custom, "position": places[plot.kind]}}


def _style_line(series: Series, i: int) -> dict[str, Any]:
    look = find_look(series.look, i)
    has_line = look.line_pt and len(series.points) > 1
    line = (
        {"color": look.colour, "width": min(look.line_pt, 3.0), "dash_type": look.dash}
        if has_line
        else {"none": True}
    )
    points = [_style_marker(find_look(point.look, i)) if point.look else None for point in series.points]
    styled: dict[str, Any] = {"line": line, "marker": _marker(look)}
    return {**styled, "points": points} if any(points) else styled


def _marker(look: Look) -> dict[str, Any]:
    if not look.marker:
        return {"type": "none"}
    return {"type": look.marker, "size": min(look.size, 11), **_style_marker(look)}


def _style_marker(look: Look) -> dict[str, Any]:
    return {"fill": {"color": look.fill}, "border": {"color": look.colour, "width": 1.75}}


def _style_bars(plot: Plot, series: Series, i: int) -> dict[str, Any]:
    points = [_fill(find_look(point.look, i)) if point.look else None for point in series.points]
    styled = {**_fill(find_look(series.look, i)), "gap": 40}
    return {**styled, "points": points} if any(points) else styled


def _fill(look: Look) -> dict[str, Any]:
    border = {"border": {"color": look.colour, "width": 1}}
    if look.is_hatched:
        pattern = {"pattern": "wide_upward_diagonal", "fg_color": look.fill, "bg_color": LIGHT.paper}
        return {"pattern": pattern, **border}
    return {"fill": {"color": look.fill}, **border}
