"""A Drawing as live Plotly: for the screen, the presenter and the offline copy. Hover and clicks as
described."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from clubs.charts.drawing import At, Axis, Bar, Box, Drawing, Line, Mark, Panel, Part, Path, Run, Share, Text
from clubs.charts.measure import TEXT_PX
from clubs.draw.theme import CLEAR, FONT, Look, Theme, find_theme

SYMBOLS = {"tick": "line-ns"}  # where Plotly has another name for a form
STANDOFF_PX = 9
SIGN_SHARE = 0.7  # of the box around a single sign
HIT_SHARE = 1.02  # a square is hit as far as its edge
NOT_CHOSEN_OPACITY = 0.4
REST_STROKES = {"shape": "/", "fillmode": "replace", "size": 9, "solidity": 0.35}
OLD_STROKES = {"shape": "/", "fillmode": "overlay", "size": 8, "solidity": 0.4}


def write_plotly(drawing: Drawing, theme: str, least_text_px: float = 0.0) -> go.Figure:
    """The chart in a theme. A figure of plain dicts: plotly's own checks cost most of a chart's time, so
    tests make them.

    least_text_px: no text is written smaller. Raises ValueError for an unknown theme or role.
    """
    return _Figure(drawing, find_theme(theme), least_text_px).write()


def write_json(drawing: Drawing, theme: str, width: float, least_text_px: float = 0.0) -> dict[str, Any]:
    """Data and layout for plotly.js on a page of our own, `width` pixels wide."""
    written: dict[str, Any] = json.loads(write_plotly(drawing, theme, least_text_px).to_json())
    return {"data": written["data"], "layout": {**written["layout"], "width": width}}


@dataclass(frozen=True)
class _Figure:
    drawing: Drawing
    theme: Theme
    least_text_px: float

    def write(self) -> go.Figure:
        layout = {**self._write_frame(), **self._write_size(), **self._write_axes()}
        layout["shapes"] = list(self._write_shapes())
        layout["annotations"] = [self._write_text(text) for text in self.drawing.texts if text.kind != "cell"]
        return go.Figure(data=list(self._write_traces()), layout=layout, _validate=False)

    def _write_frame(self) -> dict[str, Any]:
        palette = self.theme.palette
        font = {"family": FONT, "size": TEXT_PX, "color": palette.ink}
        return {
            "template": {},
            "font": font,
            "paper_bgcolor": CLEAR,
            "plot_bgcolor": CLEAR,
            "showlegend": False,
            "hovermode": "closest",
            "dragmode": False,
            "barmode": "overlay",
            "modebar": {"bgcolor": CLEAR, "color": palette.muted, "activecolor": palette.ink},
            "hoverlabel": {
                "bgcolor": palette.paper,
                "bordercolor": palette.faint,
                "align": "left",
                "font": font,
            },
        }

    def _write_size(self) -> dict[str, Any]:
        size = self.drawing.size
        sides = {"l": size.left, "r": size.right, "t": size.top, "b": size.bottom}
        return {"height": size.height, "margin": {**sides, "autoexpand": False}}

    # Axes

    def _write_axes(self) -> dict[str, Any]:
        axes: dict[str, Any] = {}
        for i, panel in enumerate(self.drawing.panels):
            n = _number(i)
            axes[f"xaxis{n}"] = {
                **self._write_axis(panel.x, is_level=True),
                **_stretch(panel.left, panel.right, f"y{n}", is_only=not n),
                **_keep_square(panel, f"y{n}", is_level=True),
            }
            axes[f"yaxis{n}"] = {
                **self._write_axis(panel.y, is_level=False),
                **_stretch(panel.bottom, panel.top, f"x{n}", is_only=not n),
                **_keep_square(panel, f"x{n}", is_level=False),
            }
        return axes

    def _write_axis(self, axis: Axis, is_level: bool) -> dict[str, Any]:
        ends = {"range": [_write_at(axis.low), _write_at(axis.high)], "fixedrange": True}
        if axis.kind == "date":
            ends["type"] = "date"
        if not axis.is_shown and not axis.has_grid:
            return {"visible": False, **ends}
        palette = self.theme.palette
        common = {
            **ends,
            "tickmode": "array",
            "tickvals": [_write_at(tick.at) for tick in axis.ticks],
            "ticktext": [tick.text for tick in axis.ticks],
            "tickfont": {"size": TEXT_PX, "color": palette.ink},
            "ticks": "",
            "ticklabelstandoff": 4 if is_level else 6,
            "showgrid": axis.has_grid,
            "gridcolor": palette.grid,
            "gridwidth": 1,
            "zeroline": False,
            "showline": False,
            "showticklabels": axis.is_shown,
        }
        return {**common, **self._write_years()} if axis.kind == "date" else common

    def _write_years(self) -> dict[str, Any]:
        """A small stroke at the start of each year, whose name stands in its middle."""
        faint = self.theme.palette.faint
        strokes = {
            "dtick": "M12",
            "tick0": "2000-01-01",
            "ticks": "outside",
            "ticklen": 8,
            "tickcolor": faint,
        }
        line = {"showline": True, "linecolor": faint, "linewidth": 1.5}
        return {"minor": strokes, "hoverformat": "%Y", **line}

    # Parts

    def _write_traces(self) -> Iterator[dict[str, Any]]:
        """Neighbouring parts of one kind share a trace."""
        for (kind, *_), found in groupby(filter(_is_trace, self.drawing.parts), key=_find_group):
            parts: list[Any] = list(found)
            if kind is Mark:
                yield self._write_marks(parts)
            elif kind is Path:
                yield self._write_paths(parts)
            elif kind is Bar:
                yield self._write_bars(parts)
            else:
                yield self._write_targets(parts)
        cells = [text for text in self.drawing.texts if text.kind == "cell"]
        for panel, size in dict.fromkeys((text.panel or 0, text.size) for text in cells):
            alike = [text for text in cells if (text.panel or 0, text.size) == (panel, size)]
            yield self._write_cells(alike, panel, size)

    def _write_marks(self, marks: Sequence[Mark]) -> dict[str, Any]:
        looks = [self.theme.look(mark.role) for mark in marks]
        return {
            "type": "scatter",
            "mode": "markers",
            "cliponaxis": False,
            **_name_axes(marks[0].panel),
            "x": [_write_at(mark.x) for mark in marks],
            "y": [_write_at(mark.y) for mark in marks],
            "marker": {
                "symbol": [_name_symbol(mark, look) for mark, look in zip(marks, looks, strict=True)],
                "size": [mark.size for mark in marks],
                "color": [look.fill or look.edge for look in looks],
                "line": {
                    "color": [look.edge or look.fill for look in looks],
                    "width": [look.edge_px for look in looks],
                },
                "opacity": 1,
            },
            **_say(marks),
        }

    def _write_paths(self, paths: Sequence[Path]) -> dict[str, Any]:
        points = [point for path in paths for point in (*path.points, (None, None))][:-1]
        look = self.theme.look(paths[0].role)
        return {
            "type": "scatter",
            "mode": "lines",
            "hoverinfo": "skip",
            **_name_axes(paths[0].panel),
            "x": [_write_at(x) for x, _ in points],
            "y": [_write_at(y) for _, y in points],
            "line": _write_line(look),
        }

    def _write_bars(self, bars: Sequence[Bar]) -> dict[str, Any]:
        looks = [self.theme.look(bar.role) for bar in bars]
        hollow = [look.is_hollow for look in looks]
        strokes = [
            "/" if look.is_hatched or bar.is_old else "" for bar, look in zip(bars, looks, strict=True)
        ]
        over = self.theme.palette.hatch
        pattern = {**(OLD_STROKES if any(bar.is_old for bar in bars) else REST_STROKES), "shape": strokes}
        pattern["fgcolor"] = [
            over if bar.is_old else look.colour for bar, look in zip(bars, looks, strict=True)
        ]
        return {
            "type": "bar",
            "orientation": "h",
            "cliponaxis": False,
            **_name_axes(bars[0].panel),
            "width": bars[0].thickness,
            "base": [bar.x0 for bar in bars],
            "x": [bar.x1 - bar.x0 for bar in bars],
            "y": [bar.lane for bar in bars],
            "marker": {
                "color": [look.fill if look.is_hollow else look.colour for look in looks],
                "line": {
                    "width": [2 * one for one in hollow],
                    "color": [look.edge or CLEAR for look in looks],
                },
                "opacity": [NOT_CHOSEN_OPACITY if bar.is_faint else 1.0 for bar in bars],
                "pattern": pattern,
            },
            **_say(bars),
        }

    def _write_targets(self, boxes: Sequence[Box]) -> dict[str, Any]:
        """Boxes are shapes, which say nothing when they are pointed at: unseen marks over them do."""
        sides = [self._measure_box(box) * HIT_SHARE for box in boxes]
        return {
            "type": "scatter",
            "mode": "markers",
            "cliponaxis": False,
            **_name_axes(boxes[0].panel),
            "x": [_middle(box.x0, box.x1) for box in boxes],
            "y": [_middle(box.y0, box.y1) for box in boxes],
            "marker": {"symbol": "square", "size": sides, "color": CLEAR, "line": {"width": 0}},
            "selected": {"marker": {"opacity": 1}},
            "unselected": {"marker": {"opacity": 1}},
            **_say(boxes),
        }

    def _write_cells(self, cells: Sequence[Text], panel: int, size: float) -> dict[str, Any]:
        """Many short words, each in its own square: one trace is quicker than as many annotations."""
        return {
            "type": "scatter",
            "mode": "text",
            "cliponaxis": False,
            "hoverinfo": "skip",
            **_name_axes(panel),
            "x": [_write_at(text.x) for text in cells],
            "y": [_write_at(text.y) for text in cells],
            "text": [self._write_runs(text.lines[0], text) for text in cells],
            "textposition": "middle center",
            "textfont": {
                "size": size,
                "color": [self.theme.ink(text.lines[0][0].role) for text in cells],
            },
        }

    def _measure_box(self, box: Box) -> float:
        panel = self.drawing.panels[box.panel]
        px = self.drawing.size.plot_height * (panel.top - panel.bottom)
        return (
            px
            * abs(_to_number(box.y1) - _to_number(box.y0))
            / abs(_to_number(panel.y.high) - _to_number(panel.y.low))
        )

    def _write_shapes(self) -> Iterator[dict[str, Any]]:
        for part in self.drawing.parts:
            if isinstance(part, Box):
                look = self.theme.look(part.role)
                line = {**_write_line(look), "width": look.width}
                if part.is_dashed:
                    line["dash"] = "3px,3px"
                fill = {"fillcolor": look.fill or CLEAR, "line": line}
                yield {"type": "rect", **_place(part.panel, (part.x0, part.y0), (part.x1, part.y1)), **fill}
            elif isinstance(part, Path) and not _is_trace(part):
                first, last = part.points[0], part.points[-1]
                line = _write_line(self.theme.look(part.role))
                yield {"type": "line", **_place(part.panel, first, last), "line": line}

    # Words

    def _write_text(self, text: Text) -> dict[str, Any]:
        first = text.lines[0][0]
        written: dict[str, Any] = {
            **_refer("x", text.panel, text.x),
            **_refer("y", text.panel, text.y),
            "text": "<br>".join(self._write_runs(line, text) for line in text.lines),
            "xanchor": text.side,
            "yanchor": text.upright,
            "align": text.side,
            "borderpad": 0,
            "font": {"size": max(text.size, self.least_text_px), "color": self.theme.ink(first.role)},
            **self._write_offset(text),
        }
        if text.ground:
            written["bgcolor"] = self._find_ground(text.ground)
        if text.box:
            look = self.theme.look(text.ground)
            written |= {"width": text.box, "height": text.box, "align": "center", "valign": "middle"}
            written |= {"bordercolor": look.colour, "borderwidth": 1.5}
            written["font"]["size"] = max(text.box * SIGN_SHARE, self.least_text_px)
        return written

    def _find_ground(self, role: str) -> str:
        return self.theme.look(role).fill or self.theme.palette.paper

    def _write_offset(self, text: Text) -> dict[str, Any]:
        if not text.has_leader:
            return {"xshift": text.dx, "yshift": -text.dy, "showarrow": False}
        colour = self.theme.ink(text.lines[0][0].role)
        arrow = {"arrowhead": 0, "standoff": STANDOFF_PX, "arrowwidth": 1, "arrowcolor": colour}
        return {"ax": text.dx, "ay": text.dy, "showarrow": True, **arrow}

    def _write_runs(self, line: Line, text: Text) -> str:
        return "".join(self._write_run(run, text) for run in line)

    def _write_run(self, run: Run, text: Text) -> str:
        inner = escape(run.text, quote=False)
        inner = f"<b>{inner}</b>" if run.is_bold else inner
        style = []
        if run.size != text.size and not text.box:
            style.append(f"font-size:{run.size}px")
        if run.role != text.lines[0][0].role:
            style.append(f"color:{self.theme.ink(run.role)}")
        return f'<span style="{";".join(style)}">{inner}</span>' if style else inner


def _is_trace(part: Part) -> bool:
    """What is not a shape behind everything. A box is a trace, too, where it can be pointed at."""
    if isinstance(part, Path):
        return not any(isinstance(at, Share) for point in part.points for at in point)
    return not isinstance(part, Box) or bool(part.hover)


def _find_group(part: Part) -> tuple[Any, ...]:
    if isinstance(part, Mark):
        return Mark, part.panel, bool(part.hover)
    if isinstance(part, Path):
        return Path, part.panel, part.role
    if isinstance(part, Bar):
        return Bar, part.panel, part.layer, part.thickness
    return Box, part.panel


def _say(parts: Sequence[Mark | Bar | Box]) -> dict[str, Any]:
    """What each says when it is pointed at, and what a click on it means."""
    if not parts[0].hover:
        return {"hoverinfo": "skip"}
    ids = [part.id for part in parts]
    said = [_write_hover(part.hover) for part in parts]
    return {"hoverinfo": "text", "hovertext": said, **({"customdata": ids} if any(ids) else {})}


def _write_hover(lines: Iterable[str]) -> str:
    first, *others = (escape(line, quote=False) for line in lines)
    return "<br>".join([f"<b>{first}</b>", *others])


def _write_line(look: Look) -> dict[str, Any]:
    line: dict[str, Any] = {"color": look.colour, "width": look.width}
    if look.dash:
        line["dash"] = ",".join(f"{px:g}px" for px in look.dash)
    return line


def _name_symbol(mark: Mark, look: Look) -> str:
    name = SYMBOLS.get(mark.shape, mark.shape)
    return name if look.fill else f"{name}-open"


def _number(panel: int) -> str:
    """How Plotly numbers axes: the first has no number."""
    return str(panel + 1) if panel else ""


def _name_axes(panel: int) -> dict[str, str]:
    return {"xaxis": f"x{_number(panel)}", "yaxis": f"y{_number(panel)}"} if panel else {}


def _stretch(low: float, high: float, anchor: str, is_only: bool) -> dict[str, Any]:
    return {} if is_only and (low, high) == (0.0, 1.0) else {"domain": [low, high], "anchor": anchor}


def _keep_square(panel: Panel, other: str, is_level: bool) -> dict[str, Any]:
    if not panel.is_square:
        return {}
    scale = {"scaleanchor": other} if is_level else {}
    return {**scale, "constrain": "domain", "constraintoward": "left" if is_level else "top"}


def _write_at(at: At | None) -> Any:
    if isinstance(at, Share):
        return at.of
    return at.isoformat() if isinstance(at, dt.date) else at


def _refer(letter: str, panel: int | None, at: At) -> dict[str, Any]:
    """A coordinate of a shape or a text and what it is counted in."""
    if panel is None:
        return {f"{letter}ref": "paper", letter: _write_at(at)}
    axis = f"{letter}{_number(panel)}"
    return {f"{letter}ref": f"{axis} domain" if isinstance(at, Share) else axis, letter: _write_at(at)}


def _place(panel: int, first: tuple[At, At], last: tuple[At, At]) -> dict[str, Any]:
    placed: dict[str, Any] = {"layer": "below"}
    for letter, start, end in zip("xy", first, last, strict=True):
        placed[f"{letter}ref"] = _refer(letter, panel, start)[f"{letter}ref"]
        placed[f"{letter}0"], placed[f"{letter}1"] = _write_at(start), _write_at(end)
    return placed


def _middle(low: At, high: At) -> float:
    return (_to_number(low) + _to_number(high)) / 2


def _to_number(at: At) -> float:
    if isinstance(at, dt.date):
        return at.toordinal()
    return at.of if isinstance(at, Share) else float(at)
