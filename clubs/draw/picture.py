"""The picture: a chart at slide size with its sentence, its sources, the version of the data and the link."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from clubs.charts.drawing import Drawing
from clubs.charts.measure import LINE_SPACING
from clubs.draw.ink import Pen, fill, stroke
from clubs.draw.letters import clean, make_block, wrap
from clubs.draw.svg import draw_parts, find_least_text, find_overhang, wrap_svg
from clubs.draw.theme import Theme, find_theme

WIDTH, HEIGHT = 1600.0, 900.0
EDGE_X, EDGE_Y, SIDE_EDGE_Y, LEAST_EDGE_Y = 48.0, 36.0, 24.0, 12.0
LEAST_TEXT_SHARE = 1 / 50  # of the height
ROUNDING_PX = 2.0  # a chart is made in whole pixels
SCALE, MOST_SCALE = 1.3, 1.8
SIDE_SHARE = 0.36  # of the width: the words beside a chart that is too tall to stand under them
TITLE_SIZES, MOST_TITLE_LINES = (44.0, 40.0, 36.0, 32.0), 3
SUBTITLE_PX, BADGE_PX, CAPTION_PX = 26.0, 24.0, 20.0
GAP_PX, BADGE_PAD_PX, BADGE_RADIUS_PX, BADGE_EDGE_PX = 14.0, 12.0, 8.0, 2.0

# From a width and a height in the chart's own pixels; the height may be exceeded.
DrawingMaker = Callable[[float, float], Drawing]


@dataclass(frozen=True)
class Badge:
    """The state of a verdict: its sign and word; role: of its square on the map (clubs/draw/theme.py)."""

    text: str
    role: str


@dataclass(frozen=True)
class Around:
    """What stands around the chart: sources and footer under it, alt for screen readers."""

    title: str
    subtitle: str = ""
    badge: Badge | None = None
    sources: str = ""
    footer: str = ""
    alt: str = ""


def write_picture(
    words: Around,
    make: DrawingMaker,
    theme: str = "light",
    lang: str = "vi",
    *,
    with_fonts: bool = False,
    lower: DrawingMaker | None = None,
) -> str:
    """SVG of 1600 x 900 pixels; taller only where the chart would else be too small for a meeting room.

    make: the chart for a given room. lower: the same chart in another shape, taken where the first is higher
    than the picture. with_fonts: our fonts inside, for a file that is opened on another machine.
    """
    pen = Pen()
    page = _Page(words, find_theme(theme), pen)
    sheet = page.compose(make)
    if lower and sheet.height > HEIGHT:
        sheet = page.set_beside(lower)
    ground = pen.element("rect", {"width": WIDTH, "height": sheet.height, **fill(page.theme.palette.paper)})
    said = f"<title>{escape(clean(words.title))}</title>"
    said += f"<desc>{escape(clean(words.alt))}</desc>" if words.alt else ""
    return wrap_svg(pen, said + ground + sheet.drawn, WIDTH, sheet.height, with_fonts, lang)


@dataclass(frozen=True)
class _Part:
    """Elements drawn from 0,0 downwards, and the height that they take."""

    drawn: str
    height: float


@dataclass(frozen=True)
class _Sheet:
    drawn: str
    height: float
    is_cut: bool


@dataclass(frozen=True)
class _Chart:
    """A drawing at a scale."""

    drawing: Drawing
    width: float
    scale: float
    is_cut: bool

    @property
    def shown_height(self) -> float:
        return self.drawing.size.height * self.scale


@dataclass(frozen=True)
class _Page:
    words: Around
    theme: Theme
    pen: Pen

    def compose(self, make: DrawingMaker) -> _Sheet:
        """Words above the chart, or beside it where that leaves a tall chart more room."""
        above = self._set_above(make)
        if above.height <= HEIGHT:
            return above
        beside = self.set_beside(make)
        return beside if beside.height < above.height and beside.is_cut <= above.is_cut else above

    def _set_above(self, make: DrawingMaker) -> _Sheet:
        width = WIDTH - 2 * EDGE_X
        head, captions = self._write_head(width), self._write_captions(width)
        used = head.height + captions.height + 2 * EDGE_Y + 2 * GAP_PX
        chart = _fit(make, width, HEIGHT - used)
        height = max(HEIGHT, used - ROUNDING_PX + chart.shown_height)
        return self._set(chart, EDGE_X, EDGE_Y + head.height + GAP_PX, head, captions, height)

    def set_beside(self, make: DrawingMaker) -> _Sheet:
        side = WIDTH * SIDE_SHARE
        head, captions = self._write_head(side), self._write_captions(side)
        left = EDGE_X + side + EDGE_X
        chart = _fit(make, WIDTH - left - EDGE_X, HEIGHT - 2 * SIDE_EDGE_Y)
        told = head.height + captions.height + 2 * EDGE_Y + GAP_PX
        height = max(HEIGHT, chart.shown_height + 2 * LEAST_EDGE_Y, told)
        return self._set(
            chart, left, min(SIDE_EDGE_Y, (height - chart.shown_height) / 2), head, captions, height
        )

    def _set(
        self, chart: _Chart, left: float, top: float, head: _Part, captions: _Part, height: float
    ) -> _Sheet:
        drawn = draw_parts(chart.drawing, chart.width, self.theme.name, self.pen)
        parts = (
            self._move(head.drawn, EDGE_X, EDGE_Y),
            self._move(drawn, left, top, chart.scale),
            self._move(captions.drawn, EDGE_X, height - EDGE_Y - captions.height),
        )
        return _Sheet("".join(parts), height, chart.is_cut)

    def _move(self, drawn: str, x: float, y: float, scale: float = 1.0) -> str:
        larger = f" scale({scale:.4g})" if scale != 1.0 else ""
        place = {"transform": f"translate({x:.6g},{y:.6g}){larger}"}
        return self.pen.element("g", place, drawn) if drawn else ""

    def _write_head(self, width: float) -> _Part:
        """The sentence of the picture, its state as a badge, and what stands under it."""
        size, lines = _wrap_title(self.words.title, width)
        head = self._write_lines(lines, size, "ink", is_bold=True)
        drawn, y = head.drawn, head.height + GAP_PX * bool(lines)
        if self.words.badge:
            badge = self._write_badge(self.words.badge)
            drawn += self._move(badge.drawn, 0, y)
            y += badge.height + GAP_PX / 2
        below = self._write_lines(wrap(self.words.subtitle, width, SUBTITLE_PX), SUBTITLE_PX, "muted", y)
        return _Part(drawn + below.drawn, y + below.height)

    def _write_badge(self, badge: Badge) -> _Part:
        ground, on = self.theme.look(badge.role), f"on-{badge.role}"
        block = make_block([badge.text], BADGE_PX, on, is_bold=True)
        height = block.height + BADGE_PAD_PX
        size = {"width": block.width + 2 * BADGE_PAD_PX, "height": height - 2, "rx": BADGE_RADIUS_PX}
        ink = {**fill(ground.fill), **stroke(ground.colour, BADGE_EDGE_PX)}
        words = block.write(self.pen, BADGE_PAD_PX + 1, BADGE_PAD_PX / 2 + block.ascent, self.theme.ink)
        return _Part(self.pen.element("rect", {"x": 1, "y": 1, **size, **ink}) + words, height)

    def _write_captions(self, width: float) -> _Part:
        """Under a thin line: who says it, then the version of the data and the link."""
        told = (self.words.sources, self.words.footer)
        lines = [line for text in told for line in wrap(text, width, CAPTION_PX)]
        if not lines:
            return _Part("", 0.0)
        rule = self.pen.element("path", {"d": f"M0,1H{width:g}", **stroke(self.theme.palette.faint, 1.5)})
        said = self._write_lines(lines, CAPTION_PX, "muted", GAP_PX)
        return _Part(rule + said.drawn, GAP_PX + said.height)

    def _write_lines(
        self, lines: list[str], size: float, role: str, top: float = 0.0, is_bold: bool = False
    ) -> _Part:
        if not lines:
            return _Part("", 0.0)
        block = make_block(lines, size, role, is_bold)
        drawn = block.write(self.pen, 0, top + block.ascent, self.theme.ink)
        return _Part(drawn, len(lines) * size * LINE_SPACING)


def _wrap_title(title: str, width: float) -> tuple[float, list[str]]:
    """As large as three lines allow, the lines about as long as one another."""
    for size in TITLE_SIZES:
        lines = wrap(title, width, size, is_bold=True)
        if len(lines) <= MOST_TITLE_LINES:
            break
    narrower = (wrap(title, width * share / 100, size, is_bold=True) for share in range(50, 100, 5))
    return size, next((found for found in narrower if len(found) == len(lines)), lines)


def _fit(make: DrawingMaker, width: float, height: float) -> _Chart:
    """As large as the room allows, never so small that its text cannot be read."""
    made = make(width / SCALE, height / SCALE)
    needed = made.size.height
    least = max(HEIGHT * LEAST_TEXT_SHARE / find_least_text(made, HEIGHT * LEAST_TEXT_SHARE), 1.0)
    scale = min(max(height / needed, least), MOST_SCALE)
    is_near = SCALE * 0.98 <= scale <= SCALE * 1.1 or abs(needed * SCALE - height) < 1
    scale = max(SCALE, least) if is_near else scale
    for smaller in (scale, SCALE, least):
        if smaller <= scale:
            chart = _make(make, width, height, smaller)
            if not chart.is_cut:
                break
    return chart


def _make(make: DrawingMaker, width: float, height: float, scale: float) -> _Chart:
    drawing = make(width / scale, height / scale)
    is_cut = find_overhang(drawing, width / scale) > ROUNDING_PX
    return _Chart(drawing, width / scale, scale, is_cut)
