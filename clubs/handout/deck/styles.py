"""How the parts of a native chart look: lines, marks, bars, axes, and the words at each point."""

from __future__ import annotations

from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_LABEL_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from clubs.handout.deck.canvas import FAINT, GRID, INK, MUTED, PAPER, rgb
from clubs.handout.native import scales
from clubs.handout.native.looks import Look, find_look
from clubs.handout.native.plots import Plot

LABEL_PT, AXIS_PT, MOST_LABEL_PT, LEAST_LABEL_PT = 18.0, 16.0, 215.0, 14.0
POSITIONS = {
    "above": XL_LABEL_POSITION.ABOVE, "below": XL_LABEL_POSITION.BELOW,
    "left": XL_LABEL_POSITION.LEFT, "right": XL_LABEL_POSITION.RIGHT,
}  # fmt: skip
MARKERS = {
    "circle": XL_MARKER_STYLE.CIRCLE, "square": XL_MARKER_STYLE.SQUARE,
    "diamond": XL_MARKER_STYLE.DIAMOND, "triangle": XL_MARKER_STYLE.TRIANGLE,
}  # fmt: skip
DASHES = {"dash": MSO_LINE.DASH, "round_dot": MSO_LINE.ROUND_DOT, "solid": MSO_LINE.SOLID}
_LAYOUT = (
    '<c:layout {ns}><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    '<c:x val="{x:.4f}"/><c:y val="{y:.4f}"/><c:w val="{w:.4f}"/><c:h val="{h:.4f}"/>'
    "</c:manualLayout></c:layout>"
)
_SHIFT = '<c:layout {ns}><c:manualLayout><c:x val="0"/><c:y val="{share:.4f}"/></c:manualLayout></c:layout>'


def style_lines(chart: Any, plot: Plot) -> None:
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


def fill_bar(form: Any, look: Look) -> None:
    if look.is_hatched:
        form.fill.patterned()
        form.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        form.fill.fore_color.rgb, form.fill.back_color.rgb = rgb(look.fill), rgb(PAPER)
    else:
        form.fill.solid()
        form.fill.fore_color.rgb = rgb(look.fill)
    form.line.color.rgb, form.line.width = rgb(look.colour), Pt(1.5)


def write_label(
    mark: Any, text: str, colour: str, position: Any, is_bold: bool, size: float = LABEL_PT
) -> None:
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


def shift_label(mark: Any, share: float) -> None:
    """Further down by a share of the chart's height, up where it is negative."""
    element = mark.data_label._get_or_add_dLbl()
    element.insert(1, parse_xml(_SHIFT.format(ns=nsdecls("c"), share=share)))


def scale_axis(axis: Any, scale: scales.Axis, form: str, is_level: bool = False) -> None:
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


def style_names(axis: Any) -> None:
    axis.tick_labels.font.size, axis.tick_labels.font.color.rgb = Pt(AXIS_PT), rgb(INK)
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.color.rgb = rgb(FAINT)
    axis.has_major_gridlines = False


def lay_out(chart: Any, x: float, y: float, w: float, h: float) -> None:
    """The plot area where the labels were reckoned with it, not where a program would like it."""
    area = chart._chartSpace.chart.plotArea
    old = area.find(qn("c:layout"))
    if old is not None:
        area.remove(old)
    area.insert(0, parse_xml(_LAYOUT.format(ns=nsdecls("c"), x=x, y=y, w=w, h=h)))
