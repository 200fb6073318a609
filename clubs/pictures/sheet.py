"""The picture: a chart at slide size with its sentence, its sources, the version of the data and the link."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from clubs.draw.theme import Palette, find_palette
from clubs.pictures.ink import element, fill
from clubs.pictures.slide import GAP_PX, Part, describe, write_captions, write_head
from clubs.pictures.states import State
from clubs.pictures.svg import draw_figure, find_overhang, wrap_svg

WIDTH, HEIGHT = 1600.0, 900.0
EDGE_X, EDGE_Y, SIDE_EDGE_Y, LEAST_EDGE_Y = 48.0, 36.0, 24.0, 12.0
LEAST_TEXT_SHARE = 1 / 50  # of the height
ROUNDING_PX = 2.0  # a figure is made in whole pixels
SCALE, MOST_SCALE = 1.3, 1.8
SIDE_SHARE = 0.36  # of the width: the words beside a chart that is too tall to stand under them
_SIZE = re.compile(r"font-size:\s*([\d.]+)px")
_LETTER = re.compile(r"[^\W_]")

# From a width and a height in the chart's own pixels; the height may be exceeded.
FigureMaker = Callable[[float, float], go.Figure]


@dataclass(frozen=True)
class _Sheet:
    drawn: str
    height: float
    is_cut: bool


@dataclass(frozen=True)
class _Chart:
    drawn: str
    width: float
    height: float
    scale: float
    is_cut: bool

    @property
    def shown_height(self) -> float:
        return self.height * self.scale


def picture_svg(
    title: str,
    subtitle: str,
    fig: go.Figure | FigureMaker,
    sources: str = "",
    footer: str = "",
    theme: str = "light",
    lang: str = "vi",
    *,
    state: State | None = None,
    alt: str = "",
    with_fonts: bool = False,
    lower: FigureMaker | None = None,
) -> str:
    """1600 x 900 pixels; taller only where the chart would else be too small to read in a meeting room.

    fig: a figure, or better what makes it for a given room. sources, footer: see clubs/pictures/captions.py.
    state: shown as a badge. with_fonts: our fonts inside, for a file that is opened on another machine.
    lower: the same chart in another shape, taken where fig is higher than the picture.
    """
    palette = find_palette(theme)
    words = _Words(title, subtitle, state, sources, footer, palette)
    sheet = _compose(words, fig)
    if lower and sheet.height > HEIGHT:
        sheet = _set_beside(words, lower)
    ground = element("rect", {"width": WIDTH, "height": sheet.height, **fill(palette.paper)})
    return wrap_svg(describe(title, alt) + ground + sheet.drawn, WIDTH, sheet.height, with_fonts, lang)


@dataclass(frozen=True)
class _Words:
    title: str
    subtitle: str
    state: State | None
    sources: str
    footer: str
    palette: Palette

    def head(self, width: float) -> Part:
        return write_head(self.title, self.subtitle, self.state, self.palette, width)

    def captions(self, width: float) -> Part:
        return write_captions(self.sources, self.footer, self.palette, width)


def _compose(words: _Words, fig: go.Figure | FigureMaker) -> _Sheet:
    """Words above the chart, or beside it where that leaves a tall chart more room."""
    above = _set_above(words, fig)
    if above.height <= HEIGHT or isinstance(fig, go.Figure):
        return above
    beside = _set_beside(words, fig)
    return beside if beside.height < above.height and beside.is_cut <= above.is_cut else above


def _set_above(words: _Words, fig: go.Figure | FigureMaker) -> _Sheet:
    width = WIDTH - 2 * EDGE_X
    head, captions = words.head(width), words.captions(width)
    used = head.height + captions.height + 2 * EDGE_Y + 2 * GAP_PX
    chart = _fit(fig, width, HEIGHT - used)
    height = max(HEIGHT, used - ROUNDING_PX + chart.shown_height)
    foot = _move(captions.drawn, EDGE_X, height - EDGE_Y - captions.height)
    drawn = _move(chart.drawn, EDGE_X, EDGE_Y + head.height + GAP_PX, chart.scale)
    return _Sheet(_move(head.drawn, EDGE_X, EDGE_Y) + drawn + foot, height, chart.is_cut)


def _set_beside(words: _Words, fig: go.Figure | FigureMaker) -> _Sheet:
    side = WIDTH * SIDE_SHARE
    head, captions = words.head(side), words.captions(side)
    left = EDGE_X + side + EDGE_X
    chart = _fit(fig, WIDTH - left - EDGE_X, HEIGHT - 2 * SIDE_EDGE_Y)
    told = head.height + captions.height + 2 * EDGE_Y + GAP_PX
    height = max(HEIGHT, chart.shown_height + 2 * LEAST_EDGE_Y, told)
    foot = _move(captions.drawn, EDGE_X, height - EDGE_Y - captions.height)
    drawn = _move(chart.drawn, left, min(SIDE_EDGE_Y, (height - chart.shown_height) / 2), chart.scale)
    return _Sheet(_move(head.drawn, EDGE_X, EDGE_Y) + drawn + foot, height, chart.is_cut)


def _move(drawn: str, x: float, y: float, scale: float = 1.0) -> str:
    larger = f" scale({scale:.4g})" if scale != 1.0 else ""
    return element("g", {"transform": f"translate({x:.6g},{y:.6g}){larger}"}, drawn) if drawn else ""


def _fit(fig: go.Figure | FigureMaker, width: float, height: float) -> _Chart:
    """As large as the room allows, never so small that its text cannot be read."""
    made = _make(fig, width, height, SCALE)
    needed = _find_height(made)
    least = max(HEIGHT * LEAST_TEXT_SHARE / _find_least_text(made), 1.0)
    scale = min(max(height / needed, least), MOST_SCALE)
    is_near = SCALE * 0.98 <= scale <= SCALE * 1.1 or abs(needed * SCALE - height) < 1
    scale = max(SCALE, least) if is_near else scale
    for smaller in (scale, SCALE, least):
        if smaller <= scale:
            chart = _draw(fig, width, height, smaller)
            if not chart.is_cut:
                break
    return chart


def _draw(fig: go.Figure | FigureMaker, width: float, height: float, scale: float) -> _Chart:
    made = _make(fig, width, height, scale)
    is_cut = find_overhang(made, width / scale) > ROUNDING_PX
    drawn, shown = draw_figure(made, width / scale)
    return _Chart(drawn, width / scale, shown, scale, is_cut)


def _make(fig: go.Figure | FigureMaker, width: float, height: float, scale: float) -> go.Figure:
    return fig if isinstance(fig, go.Figure) else fig(width / scale, height / scale)


def _find_height(fig: go.Figure) -> float:
    return float(fig.to_plotly_json()["layout"].get("height") or HEIGHT / 2)


def _find_least_text(fig: go.Figure) -> float:
    """The smallest size of a text that is read as words; signs alone are marks."""
    return min(_list_sizes(fig.to_plotly_json()), default=HEIGHT * LEAST_TEXT_SHARE)


def _list_sizes(figure: dict[str, Any]) -> Iterator[float]:
    for note in figure["layout"].get("annotations", ()):
        if _LETTER.search(re.sub("<[^>]*>", "", note["text"])):
            yield from map(float, _SIZE.findall(note["text"]) or [note["font"]["size"]])
    for name, options in figure["layout"].items():
        if re.fullmatch(r"[xy]axis\d*", name) and "tickfont" in options:
            yield float(options["tickfont"]["size"])
    for trace in figure["data"]:
        if any(_LETTER.search(re.sub("<[^>]*>", "", str(text))) for text in trace.get("text") or ()):
            yield float(trace["textfont"]["size"])
