"""A Drawing as SVG: the marks, lines and words of the screen at the same pixels, without a browser."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import hypot, sqrt

from clubs.charts.drawing import At, Axis, Bar, Box, Drawing, Mark, Panel, Path, Share, Text
from clubs.charts.measure import TEXT_PX
from clubs.draw import fonts, symbols
from clubs.draw.ink import Attributes, Pen, fill, number, stroke
from clubs.draw.letters import ANCHORS, Block, list_letters, make_block
from clubs.draw.theme import Look, Theme, find_theme

FAMILY = "'Be Vietnam Pro','Noto Sans','Segoe UI',Arial,sans-serif"
GRID_PX, YEAR_LINE_PX, YEAR_STROKE_PX = 1.0, 2.0, 8.0
TEXT_EDGE_PX, BOX_EDGE_PX = 1.0, 1.5  # around a text; around a single sign in its box
STANDOFF_PX = 9.0  # from the end of a leader to its point
LEAST_LEADER_PX = 3.0  # of it within the figure
SIGN_SHARE = 0.7  # of the box around a single sign
TICKS_BELOW_PX, YEARS_BELOW_PX, TICKS_BESIDE_PX = 5.0, 8.95, 7.0  # from the plot to words of its axes
MIDDLE_SHIFT = 0.35  # of the size: from the middle of a line of text down to its baseline
NOT_CHOSEN_OPACITY = 0.4
HOLLOW_EDGE_PX = 2.0
# Pixels between the strokes of a hatching, how much of that they take, how strong they are.
REST_STROKES, OLD_STROKES = (9.0, 0.35, 1.0), (8.0, 0.4, 0.5)
_AWAY = {"left": 0.5, "right": -0.5, "top": 0.5, "bottom": -0.5, "center": 0.0, "middle": 0.0}

Point = tuple[float, float]


def write_svg(
    drawing: Drawing, width_px: float, theme: str, *, background: str = "", with_fonts: bool = False
) -> str:
    """The drawing as a file of its own, as high as it says.

    background: a colour behind everything; without it the picture is clear. with_fonts: our fonts inside, for
    a file that is opened elsewhere. Raises ValueError for an unknown theme or role.
    """
    pen = Pen()
    inner = draw_parts(drawing, width_px, theme, pen)
    size = {"width": width_px, "height": drawing.size.height}
    ground = pen.element("rect", {**size, **fill(background)}) if background else ""
    return wrap_svg(pen, ground + inner, width_px, drawing.size.height, with_fonts)


def wrap_svg(
    pen: Pen, inner: str, width: float, height: float, with_fonts: bool = False, lang: str = "", **told: str
) -> str:
    """told: further attributes of the svg element."""
    faces = fonts.write_faces() if with_fonts else ""
    size = {"width": width, "height": height, "viewBox": f"0 0 {number(width)} {number(height)}"}
    text = {"font-family": FAMILY, "xml:space": "preserve", "xml:lang": lang or None}
    namespace = {"xmlns": "http://www.w3.org/2000/svg"}
    return pen.element("svg", {**namespace, **size, **text, **told}, faces + pen.write_definitions() + inner)


def draw_parts(drawing: Drawing, width_px: float, theme: str, pen: Pen) -> str:
    """The elements of a drawing; what they refer to is defined in the pen."""
    if not (drawing.parts or drawing.texts):
        return ""
    return _Picture(drawing, width_px, find_theme(theme), pen).draw()


def find_overhang(drawing: Drawing, width_px: float) -> float:
    """How many pixels of a text would be cut at the left or right edge at this width; 0 or less for none."""
    picture = _Picture(drawing, width_px, find_theme("light"), Pen())
    boxes = [placed.box for text in drawing.texts if (placed := picture.place(text))]
    return max((max(-box.left, box.left + box.width - width_px) for box in boxes), default=0.0)


def find_least_text(drawing: Drawing, default: float) -> float:
    """The smallest size of a text that is read as words, ticks included."""
    sizes = [run.size for text in drawing.texts for run in list_letters(text.lines)]
    axes = [axis for panel in drawing.panels for axis in (panel.x, panel.y)]
    if any(axis.is_shown and axis.ticks for axis in axes):
        sizes.append(TEXT_PX)
    return min(sizes, default=default)


@dataclass(frozen=True)
class _Frame:
    """A panel in pixels: where its axes begin and end; y grows upwards from `bottom` to `top`."""

    panel: Panel
    left: float
    right: float
    bottom: float
    top: float

    def x(self, at: At) -> float:
        return self.left + _find_share(self.panel.x, at) * (self.right - self.left)

    def y(self, at: At) -> float:
        return self.bottom + _find_share(self.panel.y, at) * (self.top - self.bottom)


@dataclass(frozen=True)
class _TextBox:
    """A text with its ground: middle and size in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> float:
        return self.x - self.width / 2

    @property
    def top(self) -> float:
        return self.y - self.height / 2

    def holds(self, x: float, y: float) -> bool:
        within = abs(x - self.x) <= self.width / 2 + 1e-6
        return within and abs(y - self.y) <= self.height / 2 + 1e-6


@dataclass(frozen=True)
class _Placed:
    """A text where it stands, and the point and the start of its leader."""

    box: _TextBox
    block: Block
    point: Point
    tail: Point


class _Picture:
    def __init__(self, drawing: Drawing, width: float, theme: Theme, pen: Pen) -> None:
        size = drawing.size
        self.drawing, self.width, self.theme, self.pen = drawing, width, theme, pen
        self.left, self.top = round(size.left), round(size.top)
        self.plot_width = round(width) - self.left - round(size.right)
        self.plot_height = round(size.height) - self.top - round(size.bottom)
        if self.plot_width <= 0 or self.plot_height <= 0:
            raise ValueError(f"{width:g} x {size.height:g} px leave no room for the plot between {size}.")
        self.frames = [self._frame(panel) for panel in drawing.panels]

    def draw(self) -> str:
        """Boxes and lines behind, grids, bars, lines and marks, axes, words: in that order."""
        return "".join(
            [
                *self._draw_behind(),
                *(self._draw_grid(frame) for frame in self.frames),
                *(self._draw_bar(part) for part in self.drawing.parts if isinstance(part, Bar)),
                *self._draw_over(),
                *(self._draw_axes(frame) for frame in self.frames),
                *(self._write_text(text) for text in self.drawing.texts),
            ]
        )

    def _frame(self, panel: Panel) -> _Frame:
        left, right = (self.left + share * self.plot_width for share in (panel.left, panel.right))
        bottom, top = (self.top + (1 - share) * self.plot_height for share in (panel.bottom, panel.top))
        if panel.is_square:
            wide, high = (abs(_count(axis.high) - _count(axis.low)) for axis in (panel.x, panel.y))
            unit = min((right - left) / wide, (bottom - top) / high)
            right, bottom = left + unit * wide, top + unit * high
        return _Frame(panel, left, right, bottom, top)

    def _clip(self, frame: _Frame) -> str:
        sides = {"x": frame.left, "y": frame.top}
        size = {"width": frame.right - frame.left, "height": frame.bottom - frame.top}
        return self.pen.define("clipPath", {}, self.pen.element("rect", {**sides, **size}))

    # Parts

    def _draw_behind(self) -> Iterator[str]:
        for part in self.drawing.parts:
            if isinstance(part, Box):
                yield self._draw_box(part)
            elif isinstance(part, Path) and _has_share(part):
                yield self._draw_paths([part])

    def _draw_box(self, box: Box) -> str:
        frame, look = self.frames[box.panel], self.theme.look(box.role)
        xs, ys = sorted(map(frame.x, (box.x0, box.x1))), sorted(map(frame.y, (box.y0, box.y1)))
        sides = {"x": xs[0], "y": ys[0], "width": xs[1] - xs[0], "height": ys[1] - ys[0]}
        edge = stroke(look.colour, look.width, (3, 3) if box.is_dashed else look.dash)
        return self.pen.element("rect", {**sides, **fill_or_none(look.fill), **edge})

    def _draw_over(self) -> Iterator[str]:
        """Lines and marks in their order; neighbouring lines of one role are one element."""
        shown = [
            part for part in self.drawing.parts if isinstance(part, (Mark, Path)) and not _has_share(part)
        ]
        for _, found in groupby(shown, key=lambda part: (type(part), part.panel, part.role)):
            parts = list(found)
            paths = [part for part in parts if isinstance(part, Path)]
            if paths:
                yield self._draw_paths(paths)
            else:
                yield from (self._draw_mark(part) for part in parts if isinstance(part, Mark))

    def _draw_paths(self, paths: Sequence[Path]) -> str:
        frame, look = self.frames[paths[0].panel], self.theme.look(paths[0].role)
        drawn = "".join(
            "M" + "L".join(f"{number(frame.x(x))},{number(frame.y(y))}" for x, y in path.points)
            for path in paths
            if len(path.points) > 1
        )
        ink = stroke(look.colour, look.width, look.dash)
        if not drawn or not ink:
            return ""
        return self.pen.element("path", {"d": drawn, "fill": "none", **ink, "clip-path": self._clip(frame)})

    def _draw_mark(self, mark: Mark) -> str:
        frame, look, radius = self.frames[mark.panel], self.theme.look(mark.role), mark.size / 2
        x, y, ink = frame.x(mark.x), frame.y(mark.y), _ink_mark(mark, look)
        if mark.shape == "circle":
            return self.pen.element("circle", {"cx": x, "cy": y, "r": radius, **ink})
        place = {"transform": f"translate({number(x)},{number(y)})"}
        return self.pen.element("path", {**place, "d": symbols.outline(mark.shape, radius), **ink})

    def _draw_bar(self, bar: Bar) -> str:
        frame, look = self.frames[bar.panel], self.theme.look(bar.role)
        xs = sorted(map(frame.x, (bar.x0, bar.x1)))
        ys = sorted(frame.y(bar.lane + side * bar.thickness / 2) for side in (-1, 1))
        if xs[0] == xs[1]:
            return ""
        sides = {"x": xs[0], "y": ys[0], "width": xs[1] - xs[0], "height": ys[1] - ys[0]}
        layers = [layer for layer in self._fill_bar(bar, look) if layer != fill_or_none("")]
        if look.is_hollow:
            last = layers.pop() if layers else fill_or_none("")
            layers.append({**last, **stroke(look.edge, HOLLOW_EDGE_PX)})
        drawn = "".join(self.pen.element("rect", {**sides, **layer}) for layer in layers)
        return self.pen.element("g", {"opacity": NOT_CHOSEN_OPACITY}, drawn) if bar.is_faint else drawn

    def _fill_bar(self, bar: Bar, look: Look) -> list[Attributes]:
        """Fillings on one another: the colour, and the strokes of an old figure or of a bar of strokes."""
        if bar.is_old:
            return [fill(look.colour), self._hatch(self.theme.palette.hatch, *OLD_STROKES)]
        if look.is_hatched:
            return [self._hatch(look.colour, *REST_STROKES)]
        return [fill_or_none(look.fill if look.is_hollow else look.colour)]

    def _hatch(self, colour: str, apart: float, share: float, opacity: float) -> Attributes:
        """Strokes from bottom left to top right."""
        step = apart * sqrt(2)
        quarter, half = step / 4, step / 2
        points = (
            f"M{number(-quarter)},{number(quarter)}l{number(half)},{number(-half)}"
            f"M0,{number(step)}L{number(step)},0"
            f"M{number(3 * quarter)},{number(5 * quarter)}l{number(half)},{number(-half)}"
        )
        ink = stroke(colour, share * apart, opacity=opacity)
        size = {"width": step, "height": step, "patternUnits": "userSpaceOnUse"}
        line = self.pen.element("path", {"d": points, "fill": "none", **ink})
        return {"fill": self.pen.define("pattern", size, line)}

    # Axes

    def _draw_grid(self, frame: _Frame) -> str:
        """A line at the very edge would lie on the axis."""
        xs, ys = (frame.left, frame.right), (frame.top, frame.bottom)
        path = "".join(
            f"M{number(px)},{number(ys[0])}V{number(ys[1])}"
            for px in _list_ticks(frame.panel.x, frame.x)
            if xs[0] + 1 < px < xs[1] - 1
        ) + "".join(
            f"M{number(xs[0])},{number(px)}H{number(xs[1])}"
            for px in _list_ticks(frame.panel.y, frame.y)
            if ys[0] + 1 < px < ys[1] - 1
        )
        return self._draw_strokes(path, self.theme.palette.grid, GRID_PX)

    def _draw_axes(self, frame: _Frame) -> str:
        drawn = self._draw_years(frame) if frame.panel.x.kind == "date" and frame.panel.x.is_shown else ""
        if frame.panel.x.is_shown:
            away = YEARS_BELOW_PX if frame.panel.x.kind == "date" else TICKS_BELOW_PX
            for tick in frame.panel.x.ticks:
                if _is_within(px := frame.x(tick.at), frame.left, frame.right):
                    drawn += self._write_tick(tick.text, px, frame.bottom + away + TEXT_PX, "middle")
        if frame.panel.y.is_shown:
            for tick in frame.panel.y.ticks:
                if _is_within(px := frame.y(tick.at), frame.top, frame.bottom):
                    baseline = px + MIDDLE_SHIFT * TEXT_PX
                    drawn += self._write_tick(tick.text, frame.left - TICKS_BESIDE_PX, baseline, "end")
        return drawn

    def _draw_years(self, frame: _Frame) -> str:
        """The line of the days, with a small stroke at the start of each year."""
        axis, edge = frame.panel.x, frame.bottom + YEAR_LINE_PX / 2
        faint = self.theme.palette.faint
        line = f"M{number(frame.left)},{number(edge)}H{number(frame.right)}"
        low, high = (dt.date.fromordinal(math.ceil(_count(end))) for end in (axis.low, axis.high))
        years = [dt.date(year, 1, 1) for year in range(low.year, high.year + 1)]
        starts = (frame.x(day) for day in years if _count(axis.low) <= day.toordinal() <= _count(axis.high))
        below = number(edge + YEAR_LINE_PX / 2)
        small = "".join(f"M{number(px)},{below}v{number(YEAR_STROKE_PX)}" for px in starts)
        return self._draw_strokes(line, faint, YEAR_LINE_PX) + self._draw_strokes(small, faint, GRID_PX)

    def _draw_strokes(self, path: str, colour: str, width: float) -> str:
        ink = {"d": path, "fill": "none", **stroke(colour, width)}
        return self.pen.element("path", ink) if path else ""

    def _write_tick(self, text: str, x: float, baseline: float, anchor: str) -> str:
        return make_block([text], TEXT_PX).write(self.pen, x, baseline, self.theme.ink, anchor)

    # Words

    def place(self, text: Text) -> _Placed | None:
        """None for a text about a value that its axis does not show."""
        frame = self.frames[text.panel] if text.panel is not None else None
        if frame and not (_is_shown(frame.panel.x, text.x) and _is_shown(frame.panel.y, text.y)):
            return None
        if frame:
            point = frame.x(text.x), frame.y(text.y)
        else:
            point = (
                self.left + _count(text.x) * self.plot_width,
                self.top + (1 - _count(text.y)) * self.plot_height,
            )
        block = Block(text.lines, text.size)
        if text.box:
            block = make_block([text.said], text.box * SIGN_SHARE, text.lines[0][0].role)
        edge = BOX_EDGE_PX if text.box else TEXT_EDGE_PX
        width, height = text.box or block.width, text.box or block.height
        return self._put(text, block, point, (width + 2 * edge, height + 2 * edge))

    def _put(self, text: Text, block: Block, point: Point, size: Point) -> _Placed:
        x, y = point[0] + text.dx, point[1] + text.dy
        right, down = size[0] * _AWAY[text.side], size[1] * _AWAY[text.upright]
        if text.has_leader:
            x = _keep_within(x, x + right, self.width)
            y = _keep_within(y, y + down, self.drawing.size.height)
        return _Placed(_TextBox(x + right, y + down, *size), block, point, (x, y))

    def _write_text(self, text: Text) -> str:
        placed = self.place(text)
        if placed is None:
            return ""
        leader = self._draw_leader(text, placed) if text.has_leader else ""
        return leader + self._draw_ground(text, placed.box) + self._write_block(text, placed)

    def _write_block(self, text: Text, placed: _Placed) -> str:
        box, block = placed.box, placed.block
        edge = BOX_EDGE_PX if text.box else TEXT_EDGE_PX
        side = "center" if text.box else text.side
        x = {"left": box.left + edge, "center": box.x, "right": box.left + box.width - edge}[side]
        top = box.top + edge + ((text.box - block.height) / 2 if text.box else 0.0)
        return block.write(self.pen, x, top + block.ascent, self.theme.ink, ANCHORS[side])

    def _draw_ground(self, text: Text, box: _TextBox) -> str:
        if not text.ground:
            return ""
        look = self.theme.look(text.ground)
        edge = BOX_EDGE_PX if text.box else 0.0
        ink = {**fill(look.fill or self.theme.palette.paper), **stroke(look.colour, edge)}
        place = {"x": box.left + edge / 2, "y": box.top + edge / 2}
        return self.pen.element(
            "rect", {**place, "width": box.width - edge, "height": box.height - edge, **ink}
        )

    def _draw_leader(self, text: Text, placed: _Placed) -> str:
        """From the edge of the text to just before the point; none where the text covers it."""
        (x, y), box = placed.point, placed.box
        if abs(x - box.x) < box.width / 2 and abs(y - box.y) < box.height / 2:
            return ""
        start = _leave_box(box, placed.tail, placed.point)
        dx, dy = x - start[0], y - start[1]
        length = hypot(dx, dy)
        if length <= STANDOFF_PX:
            return ""
        share = 1 - STANDOFF_PX / length
        ends = {"x1": start[0], "y1": start[1], "x2": start[0] + dx * share, "y2": start[1] + dy * share}
        return self.pen.element("line", {**ends, **stroke(self.theme.ink(text.lines[0][0].role), 1)})


def fill_or_none(colour: str) -> Attributes:
    return fill(colour) if colour else {"fill": "none"}


def _ink_mark(mark: Mark, look: Look) -> Attributes:
    if mark.shape == "tick":
        return {"fill": "none", **stroke(look.edge or look.fill, look.edge_px)}
    if not look.fill:
        return {"fill": "none", **stroke(look.edge, look.edge_px or 1)}
    return {**fill(look.fill), **stroke(look.edge or look.fill, look.edge_px)}


def _has_share(part: Mark | Path) -> bool:
    points = part.points if isinstance(part, Path) else ((part.x, part.y),)
    return isinstance(part, Path) and any(isinstance(at, Share) for point in points for at in point)


def _count(at: At) -> float:
    if isinstance(at, dt.date):
        return float(at.toordinal())
    return at.of if isinstance(at, Share) else float(at)


def _find_share(axis: Axis, at: At) -> float:
    """Of the way from the low end of the axis to its high one."""
    if isinstance(at, Share):
        return at.of
    low, high = _count(axis.low), _count(axis.high)
    return (_count(at) - low) / (high - low)


def _is_shown(axis: Axis, at: At) -> bool:
    return isinstance(at, Share) or -1e-9 <= _find_share(axis, at) <= 1 + 1e-9


def _is_within(px: float, low: float, high: float) -> bool:
    return low - 0.5 <= px <= high + 0.5


def _list_ticks(axis: Axis, find_px: Callable[[At], float]) -> list[float]:
    return [find_px(tick.at) for tick in axis.ticks] if axis.has_grid else []


def _keep_within(tail: float, middle: float, room: float) -> float:
    """A leader that would begin outside the figure begins at its edge."""
    before = -max(tail - LEAST_LEADER_PX, middle)
    after = min(tail + LEAST_LEADER_PX, middle) - room
    return tail + before if before > 0 else tail - max(after, 0.0)


def _leave_box(box: _TextBox, tail: Point, head: Point) -> Point:
    """Where the way from the tail to the head leaves the box of the text, else the tail itself."""
    dx, dy = head[0] - tail[0], head[1] - tail[1]
    shares = [(side - tail[0]) / dx for side in (box.left, box.left + box.width) if dx]
    shares += [(side - tail[1]) / dy for side in (box.top, box.top + box.height) if dy]
    ahead = (share for share in shares if 0 <= share <= 1)
    share = max((one for one in ahead if box.holds(tail[0] + one * dx, tail[1] + one * dy)), default=0.0)
    return tail[0] + share * dx, tail[1] + share * dy
