"""A Plot as a chart of PowerPoint: native, with its numbers in a sheet that opens and can be changed."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import xlsxwriter
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_AXIS_CROSSES,
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from clubs.downloads import DATE_FORMATS, TEXT_STAYS_TEXT, write_rows
from clubs.handout import scales
from clubs.handout.canvas import FAINT, GRID, INK, MUTED, PAPER, Box, Sheet, measure, rgb, wrap
from clubs.handout.looks import Look, find_look
from clubs.handout.plots import Plot, Point, to_number
from clubs.text import Words

LABEL_PT, AXIS_PT, MOST_LABEL_PT, LEAST_LABEL_PT = 18.0, 16.0, 215.0, 14.0
# 1.234 or 1,234 in the language of the slide, not in that of the program that opens it
WHOLE = {
    lang: rf"[>=1000000]#\{sign}###\{sign}##0;[>=1000]#\{sign}##0;0"
    for lang, sign in (("vi", "."), ("en", ","))
}
MADE_ON = dt.datetime(2000, 1, 1)  # of the sheet behind a chart: two makings are the same bytes
POSITIONS = {
    "above": XL_LABEL_POSITION.ABOVE, "below": XL_LABEL_POSITION.BELOW,
    "left": XL_LABEL_POSITION.LEFT, "right": XL_LABEL_POSITION.RIGHT,
}  # fmt: skip
MARKERS = {
    "circle": XL_MARKER_STYLE.CIRCLE, "square": XL_MARKER_STYLE.SQUARE,
    "diamond": XL_MARKER_STYLE.DIAMOND, "triangle": XL_MARKER_STYLE.TRIANGLE,
}  # fmt: skip
SIGNS = {"dash": "– –", "round_dot": "•••", "diamond": "◆", "square": "■", "triangle": "▲"}
Homeless = tuple[str, str]  # words that found no room at their mark, and their colour
DASHES = {"dash": MSO_LINE.DASH, "round_dot": MSO_LINE.ROUND_DOT, "solid": MSO_LINE.SOLID}
_LAYOUT = (
    '<c:layout {ns}><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    '<c:x val="{x:.4f}"/><c:y val="{y:.4f}"/><c:w val="{w:.4f}"/><c:h val="{h:.4f}"/></c:manualLayout></c:layout>'
)
_SHIFT = '<c:layout {ns}><c:manualLayout><c:x val="0"/><c:y val="{share:.4f}"/></c:manualLayout></c:layout>'


class _Sheet:
    """The sheet behind a chart, laid out as python-pptx refers to it: numbers, days as days, the words beside."""

    plot: Plot
    lang: str

    @property
    def xlsx_blob(self) -> bytes:
        file = io.BytesIO()
        with xlsxwriter.Workbook(file, {"in_memory": True, **TEXT_STAYS_TEXT}) as book:
            book.set_properties({"created": MADE_ON})
            day = book.add_format({"num_format": DATE_FORMATS[self.lang], "align": "left"})
            sheet = book.add_worksheet("Sheet1")
            write_rows(sheet, self._list_rows(), day)
            sheet.set_column(0, 0, 28)
            sheet.set_column(1, 6, 20)
        return file.getvalue()

    def _list_rows(self) -> list[list[Any]]:
        raise NotImplementedError


class _Scatter(_Sheet, XyChartData):
    def _list_rows(self) -> list[list[Any]]:
        rows: list[list[Any]] = []
        for series in self.plot.series:
            rows.append([None, series.name])
            rows += [[point.x, point.value, point.label.replace("\n", ", ")] for point in series.points]
            rows.append([])
        return rows


class _Names(_Sheet, CategoryChartData):
    def _list_rows(self) -> list[list[Any]]:
        series = self.plot.series
        rows: list[list[Any]] = [[None, *(one.name for one in series)]]
        for i, name in enumerate(self.plot.names):
            said = [one.points[i].label for one in series]
            rows.append([name, *(one.points[i].value for one in series), *said])
        return rows


def draw_plot(sheet: Sheet, plot: Plot, box: Box, words: Words, alt: str) -> list[Homeless]:
    """The chart in its box; alt is what it says to those who cannot see it. Returns the words without room."""
    draw, kind, data = KINDS[plot.kind]
    source = data()
    source.plot, source.lang = plot, words.lang
    _fill_data(source, plot)
    frame = sheet.slide.shapes.add_chart(kind, *box.emu, source)
    frame._element.nvGraphicFramePr.cNvPr.set("descr", alt)
    chart = frame.chart
    chart.has_legend, chart.has_title = False, False
    chart.font.size, chart.font.color.rgb = Pt(AXIS_PT), rgb(INK)
    return draw(chart, plot, box, words.lang)


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


def _fill_data(source: Any, plot: Plot) -> None:
    if isinstance(source, _Names):
        source.categories = plot.names
        for one in plot.series:
            source.add_series(one.name, [point.value for point in one.points])
        return
    for one in plot.series:
        series = source.add_series(one.name)
        for point in one.points:
            series.add_data_point(to_number(point.x), point.value)


def _draw_scatter(chart: Any, plot: Plot, box: Box, lang: str) -> list[Homeless]:
    is_times = not plot.has_days
    x = scales.choose_numbers(plot) if is_times else scales.choose_days(plot)
    y = scales.choose_times(plot) if is_times else scales.choose_values(plot)
    left = (measure(f"{y.high:,.0f}", AXIS_PT) + 18) / 72 / box.width
    shares = left, 0.02, 0.985 - left, 0.98 - (AXIS_PT * 1.9 / 72) / box.height
    _lay_out(chart, *shares)
    _scale(chart.category_axis, x, "0" if is_times else "yyyy", is_level=True)
    _scale(chart.value_axis, y, "General" if y.is_log else "0.0" if y.step < 1 else WHOLE[lang])
    chart.category_axis.crosses = chart.value_axis.crosses = XL_AXIS_CROSSES.MINIMUM
    frame = scales.Frame(shares[2] * box.width * 72, shares[3] * box.height * 72, x, y)
    _style_lines(chart, plot)
    homeless = []
    wrapped = _wrap_labels(plot)
    for label in scales.place_labels(wrapped, frame, LABEL_PT):
        point = wrapped.series[label.series].points[label.said_by]
        if not label.side:
            said = plot.series[label.series].points[label.said_by]
            look = find_look(said.look or plot.series[label.series].look, label.series)
            sign = SIGNS.get(look.dash if not look.marker else look.marker, "●")
            homeless.append((f"{sign} " + said.label.replace("\n", ", "), look.colour))
        else:
            look = find_look(point.look or plot.series[label.series].look, label.series)
            mark = chart.plots[0].series[label.series].points[label.point]
            _write_label(mark, point.label, look.colour, POSITIONS[label.side], point.rank <= 3)
            if label.shift:
                up = -label.shift if label.side == "above" else label.shift
                _shift_label(mark, up / (box.height * 72))
    return homeless


def _draw_lines(chart: Any, plot: Plot, _box: Box, lang: str) -> list[Homeless]:
    """Two dates, a line for each place: names at the right end, values at both."""
    _lay_out(chart, 0.02, 0.04, 0.96, 0.84)
    scale = scales.choose_values(plot)
    air = (scale.high - scale.low) * 0.1  # under the lowest line, for its words
    _scale(chart.value_axis, scale._replace(low=scale.low - air), WHOLE[lang])
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    _style_names(chart.category_axis)
    _style_lines(chart, plot)
    for i, series in enumerate(plot.series):
        for j, point in enumerate(series.points):
            side = "left" if j == 0 else "right"
            mark = chart.plots[0].series[i].points[j]
            _write_label(mark, point.label, find_look(series.look, i).colour, POSITIONS[side], True)
    return []


def _draw_bars(chart: Any, plot: Plot, box: Box, _lang: str) -> list[Homeless]:
    is_stacked = plot.kind == "stacked"
    widest = max((measure(name, AXIS_PT) for name in plot.names), default=0) + 14
    left = min(widest / 72 / box.width, 0.62 if is_stacked else 0.4)
    _lay_out(chart, left, 0.01, 0.99 - left, 0.98 - 0.1 * (len(plot.series) > 1))
    chart.plots[0].gap_width = 35 if len(plot.series) == 1 or is_stacked else 45
    chart.plots[0].overlap = 100 if is_stacked else 0
    axis = chart.value_axis
    axis.visible, axis.has_major_gridlines = False, False
    axis.minimum_scale, axis.maximum_scale = 0, _find_most(plot, (0.99 - left) * box.width * 72)
    _style_names(chart.category_axis)
    chart.category_axis.reverse_order = True
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    size = max(min(LABEL_PT, _find_pitch(plot, box)), LEAST_LABEL_PT)
    for i, series in enumerate(plot.series):
        drawn = chart.plots[0].series[i]
        _fill_bar(drawn.format, find_look(series.look, i))
        for j, point in enumerate(series.points):
            if point.look:
                _fill_bar(drawn.points[j].format, find_look(point.look, i))
            if point.label and not is_stacked and point.value is not None:
                _write_label(drawn.points[j], point.label, INK, XL_LABEL_POSITION.OUTSIDE_END, False, size)
    if len(plot.series) > 1:
        chart.has_legend = True
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
        chart.legend.font.size = Pt(AXIS_PT)
    return []


def _find_pitch(plot: Plot, box: Box) -> float:
    """Points from one bar to the next."""
    bars = 1 if plot.kind == "stacked" else len(plot.series)
    return box.height * 72 * 0.86 / (len(plot.names) * (bars + 0.4))


def _find_most(plot: Plot, room: float) -> float:
    """The end of the axis: so far that the words beside the longest bars find room."""
    if plot.kind == "stacked":
        sums = [sum(one.points[i].value or 0 for one in plot.series) for i in range(len(plot.names))]
        return max(sums, default=1.0) or 1.0
    ends = [
        point.value / max(1 - (measure(point.label, LABEL_PT) + 16) / room, 0.25)
        for point in plot.peers or plot.points
        if point.value is not None
    ]
    return max(ends, default=1.0) or 1.0


def _style_lines(chart: Any, plot: Plot) -> None:
    for i, series in enumerate(plot.series):
        drawn, look = chart.plots[0].series[i], find_look(series.look, i)
        drawn.smooth = False
        if look.line_pt and len(series.points) > 1:
            drawn.format.line.color.rgb, drawn.format.line.width = rgb(look.colour), Pt(look.line_pt)
            if look.dash != "solid":
                drawn.format.line.dash_style = DASHES[look.dash]
        else:
            drawn.format.line.fill.background()
        _style_marker(drawn.marker, look)
        for j, point in enumerate(series.points):
            if point.look:
                _style_marker(drawn.points[j].marker, find_look(point.look, i))


def _style_marker(marker: Any, look: Look) -> None:
    if not look.marker:
        marker.style = XL_MARKER_STYLE.NONE
        return
    marker.style, marker.size = MARKERS[look.marker], look.size
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = rgb(look.fill or PAPER)
    marker.format.line.color.rgb, marker.format.line.width = rgb(look.colour), Pt(2.25)


def _fill_bar(form: Any, look: Look) -> None:
    if look.is_hatched:
        form.fill.patterned()
        form.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        form.fill.fore_color.rgb, form.fill.back_color.rgb = rgb(look.fill), rgb(PAPER)
    else:
        form.fill.solid()
        form.fill.fore_color.rgb = rgb(look.fill)
    form.line.color.rgb, form.line.width = rgb(look.colour), Pt(1.5)


def _write_label(mark: Any, text: str, colour: str, position: Any, is_bold: bool, size: float = LABEL_PT) -> None:
    """The words of one point in place of its bare number; they never wrap, for their room was chosen."""
    label = mark.data_label
    frame = label.text_frame
    first, *others = text.split("\n")
    for i, line in enumerate([first, *others]):
        paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = line
        run.font.size, run.font.bold = Pt(size if i == 0 else AXIS_PT), is_bold and i == 0
        run.font.color.rgb = RGBColor.from_string(colour[1:].upper())
    frame._txBody.bodyPr.set("wrap", "none")
    label.position = position


def _shift_label(mark: Any, share: float) -> None:
    """Further down by a share of the chart's height, up where it is negative."""
    element = mark.data_label._get_or_add_dLbl()
    element.insert(1, parse_xml(_SHIFT.format(ns=nsdecls("c"), share=share)))


def _scale(axis: Any, scale: scales.Axis, form: str, is_level: bool = False) -> None:
    axis.minimum_scale, axis.maximum_scale = scale.low, scale.high
    if scale.is_log:
        axis._element.scaling.insert(0, parse_xml(f'<c:logBase {nsdecls("c")} val="10"/>'))
    else:
        axis.major_unit = scale.step
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = form, False
    axis.tick_labels.font.size, axis.tick_labels.font.color.rgb = Pt(AXIS_PT), rgb(INK if is_level else MUTED)
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = not is_level
    if is_level:
        axis.format.line.color.rgb, axis.format.line.width = rgb(FAINT), Pt(1.5)
    else:
        axis.major_gridlines.format.line.color.rgb = rgb(GRID)
        axis.format.line.fill.background()


def _style_names(axis: Any) -> None:
    axis.tick_labels.font.size, axis.tick_labels.font.color.rgb = Pt(AXIS_PT), rgb(INK)
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.color.rgb = rgb(FAINT)
    axis.has_major_gridlines = False


def _lay_out(chart: Any, x: float, y: float, w: float, h: float) -> None:
    """The plot area where the labels were reckoned with it, not where a program would like it."""
    area = chart._chartSpace.chart.plotArea
    old = area.find(qn("c:layout"))
    if old is not None:
        area.remove(old)
    area.insert(0, parse_xml(_LAYOUT.format(ns=nsdecls("c"), x=x, y=y, w=w, h=h)))


KINDS: dict[str, tuple[Callable[[Any, Plot, Box, str], list[Homeless]], Any, Any]] = {
    "scatter": (_draw_scatter, XL_CHART_TYPE.XY_SCATTER_LINES, _Scatter),
    "bars": (_draw_bars, XL_CHART_TYPE.BAR_CLUSTERED, _Names),
    "stacked": (_draw_bars, XL_CHART_TYPE.BAR_STACKED, _Names),
    "lines": (_draw_lines, XL_CHART_TYPE.LINE_MARKERS, _Names),
}
