"""A Plot as a chart of PowerPoint: native, with its numbers in a sheet that opens and can be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pptx.enum.chart import (
    XL_AXIS_CROSSES,
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_TICK_LABEL_POSITION,
)
from pptx.util import Pt

from clubs.handout.deck.canvas import INK, Box, Sheet, rgb
from clubs.handout.deck.data import Names, Scatter, fill_data
from clubs.handout.deck.sizes import measure, wrap
from clubs.handout.deck.styles import (
    AXIS_PT,
    LABEL_PT,
    LEAST_LABEL_PT,
    MOST_LABEL_PT,
    POSITIONS,
    fill_bar,
    lay_out,
    scale_axis,
    shift_label,
    style_lines,
    style_names,
    write_label,
)
from clubs.handout.native import scales
from clubs.handout.native.label_places import Frame, place_labels
from clubs.handout.native.lengths import find_most
from clubs.handout.native.looks import find_look
from clubs.handout.native.plots import Plot, Point
from clubs.words.text import Words

SIGNS = {"dash": "– –", "round_dot": "•••", "diamond": "◆", "square": "■", "triangle": "▲"}
Homeless = tuple[str, str]  # words that found no room at their mark, and their colour


def draw_plot(sheet: Sheet, plot: Plot, box: Box, words: Words, alt: str) -> list[Homeless]:
    """The chart in its box; alt is what it says unseen. Returns the words that found no room."""
    draw, kind, data = KINDS[plot.kind]
    plot = _say_with_names(plot) if plot.kind == "stacked" else plot
    source = data()
    source.plot, source.lang = plot, words.lang
    fill_data(source, plot)
    frame = sheet.slide.shapes.add_chart(kind, *box.emu, source)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", alt)
    chart = frame.chart
    chart.has_legend, chart.has_title = False, False
    chart.font.size, chart.font.color.rgb = Pt(AXIS_PT), rgb(INK)
    return draw(chart, plot, box, words.lang)


def _say_with_names(plot: Plot) -> Plot:
    """Nothing can stand beside the end of stacked bars, so their words stand with their names."""
    said = [point.label for point in plot.series[-1].points]
    names = [f"{name}: {text}" if text else name for name, text in zip(plot.names, said, strict=True)]
    return replace(
        plot,
        series=tuple(
            replace(one, points=tuple(replace(p, x=name) for p, name in zip(one.points, names, strict=True)))
            for one in plot.series
        ),
    )


def _wrap_labels(plot: Plot) -> Plot:
    """At most so wide that a label finds room beside its mark; bars have a whole line each."""
    if plot.kind != "scatter":
        return plot
    return replace(
        plot, series=tuple(replace(one, points=tuple(map(_wrap_label, one.points))) for one in plot.series)
    )


def _wrap_label(point: Point) -> Point:
    return (
        replace(point, label="\n".join(wrap(point.label, MOST_LABEL_PT, LABEL_PT))) if point.label else point
    )


def _draw_scatter(chart: Any, plot: Plot, box: Box, lang: str) -> list[Homeless]:
    is_times = not plot.has_days
    x = scales.choose_numbers(plot) if is_times else scales.choose_days(plot)
    y = scales.choose_times(plot) if is_times else scales.choose_values(plot)
    widest = "99,9" if plot.unit == "vnd" else f"{y.high:,.0f}"
    left = (measure(widest + scales.AIR, AXIS_PT) + 18) / 72 / box.width
    shares = left, 0.02, 0.985 - left, 0.98 - (AXIS_PT * 1.9 / 72) / box.height
    lay_out(chart, *shares)
    scale_axis(chart.category_axis, x, "0" if is_times else "yyyy", is_level=True)
    scale_axis(chart.value_axis, y, scales.write_ticks(plot, y, lang))
    chart.category_axis.crosses = chart.value_axis.crosses = XL_AXIS_CROSSES.MINIMUM
    frame = Frame(shares[2] * box.width * 72, shares[3] * box.height * 72, x, y)
    style_lines(chart, plot)
    homeless = []
    wrapped = _wrap_labels(plot)
    for label in place_labels(wrapped, frame, LABEL_PT):
        point = wrapped.series[label.series].points[label.said_by]
        if not label.side:
            said = plot.series[label.series].points[label.said_by]
            look = find_look(said.look or plot.series[label.series].look, label.series)
            sign = SIGNS.get(look.dash if not look.marker else look.marker, "●")
            homeless.append((f"{sign} " + said.label.replace("\n", ", "), look.colour))
        else:
            look = find_look(point.look or plot.series[label.series].look, label.series)
            mark = chart.plots[0].series[label.series].points[label.point]
            write_label(mark, point.label, look.colour, POSITIONS[label.side], point.rank <= 3)
            if label.shift:
                up = -label.shift if label.side == "above" else label.shift
                shift_label(mark, up / (box.height * 72))
    return homeless


def _draw_lines(chart: Any, plot: Plot, _box: Box, lang: str) -> list[Homeless]:
    """Two dates, a line for each place: names at the right end, values at both."""
    lay_out(chart, 0.02, 0.04, 0.96, 0.84)
    scale = scales.choose_values(plot)
    air = (scale.high - scale.low) * 0.1  # under the lowest line, for its words
    scale_axis(chart.value_axis, scale._replace(low=scale.low - air), scales.WHOLE[lang])
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    chart.value_axis.crosses = XL_AXIS_CROSSES.MINIMUM  # the dates stand below the lowest line
    style_names(chart.category_axis)
    style_lines(chart, plot)
    for i, series in enumerate(plot.series):
        for j, point in enumerate(series.points):
            side = "left" if j == 0 else "right"
            mark = chart.plots[0].series[i].points[j]
            write_label(mark, point.label, find_look(series.look, i).colour, POSITIONS[side], True)
    return []


def _draw_bars(chart: Any, plot: Plot, box: Box, _lang: str) -> list[Homeless]:
    is_stacked = plot.kind == "stacked"
    widest = max((measure(name, AXIS_PT) for name in plot.names), default=0) + 14
    left = min(widest / 72 / box.width, 0.62 if is_stacked else 0.4)
    lay_out(chart, left, 0.01, 0.99 - left, 0.98 - 0.1 * (len(plot.series) > 1))
    chart.plots[0].gap_width = 35 if len(plot.series) == 1 or is_stacked else 45
    chart.plots[0].overlap = 100 if is_stacked else 0
    axis = chart.value_axis
    axis.visible, axis.has_major_gridlines = False, False
    axis.minimum_scale, axis.maximum_scale = 0, find_most(plot, (0.99 - left) * box.width * 72, LABEL_PT)
    style_names(chart.category_axis)
    chart.category_axis.reverse_order = True
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    size = max(min(LABEL_PT, _find_pitch(plot, box)), LEAST_LABEL_PT)
    for i, series in enumerate(plot.series):
        drawn = chart.plots[0].series[i]
        fill_bar(drawn.format, find_look(series.look, i))
        for j, point in enumerate(series.points):
            if point.look:
                fill_bar(drawn.points[j].format, find_look(point.look, i))
            if point.label and not is_stacked and point.value is not None:
                write_label(drawn.points[j], point.label, INK, XL_LABEL_POSITION.OUTSIDE_END, False, size)
    if len(plot.series) > 1:
        chart.has_legend = True
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
        chart.legend.font.size = Pt(AXIS_PT)
    return []


def _find_pitch(plot: Plot, box: Box) -> float:
    """Points from one bar to the next."""
    bars = 1 if plot.kind == "stacked" else len(plot.series)
    return box.height * 72 * 0.86 / (len(plot.names) * (bars + 0.4))


KINDS: dict[str, tuple[Callable[[Any, Plot, Box, str], list[Homeless]], Any, Any]] = {
    "scatter": (_draw_scatter, XL_CHART_TYPE.XY_SCATTER_LINES, Scatter),
    "bars": (_draw_bars, XL_CHART_TYPE.BAR_CLUSTERED, Names),
    "stacked": (_draw_bars, XL_CHART_TYPE.BAR_STACKED, Names),
    "lines": (_draw_lines, XL_CHART_TYPE.LINE_MARKERS, Names),
}
