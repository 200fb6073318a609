"""The picture that a chat shows of a link: the sentence large on the left, a chart on the right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from clubs.badges import find_state
from clubs.charts.drawing import Drawing
from clubs.charts.measure import wrap_text
from clubs.choices.scope import Scope
from clubs.draw.ink import Pen, fill
from clubs.draw.letters import make_block
from clubs.draw.png import write_png
from clubs.draw.svg import draw_parts, find_overhang, wrap_svg
from clubs.draw.theme import find_theme
from clubs.handout.visit import Visit
from clubs.paper import Figures, Paper, read_page
from clubs.slides.plan import list_first_rows
from clubs.slides.wording import title_link

WIDTH, HEIGHT, EDGE = 1200.0, 630.0, 48.0
CHART_PX, SCALE, LOOSE_PX = 636.0, 1.06, 2.0
# Filling the height, as high as it must be, wide enough for long names.
LOOKS = ((600, (HEIGHT - 2 * EDGE) / SCALE), (600, None), (700, None))
LEAST_SCALE = 0.65  # below it the letters of a chart are lost in a chat
MAP = "tiles"
THEME = find_theme("light")
TITLE_SIZES, NAME_SIZE, STATE_SIZE, FOOT_SIZE = (52, 46, 40, 36, 32, 28), 26, 28, 22
STATE_SPACE, FIGURES_SPACE, ROW_SPACE, LINE, GAP = 56.0, 150.0, 50.0, 1.3, 36.0
PICTURES_KEPT = 64  # about 60 kB each


class Picture(NamedTuple):
    """A chart of a page as it can stand here: how much of its own size."""

    scale: float
    paper: Paper
    drawing: Drawing

    @property
    def width(self) -> float:
        return self.scale * self.paper.now.width_px

    def draw(self, pen: Pen) -> str:
        width, height = self.width, self.drawing.size.height * self.scale
        left, top = WIDTH - EDGE - width, (HEIGHT - height) / 2
        move = f"translate({left:.2f},{top:.2f}) scale({self.scale:.4f})"
        inner = draw_parts(self.drawing, self.paper.now.width_px, THEME.name, pen)
        return pen.element("g", {"transform": move}, inner)


@lru_cache(PICTURES_KEPT)
def draw_preview(visit: Visit) -> bytes:
    """PNG of 1200 x 630 pixels, the size that chats ask for."""
    papers = iter([Paper(visit.now)]) if visit.is_lost else read_pages(visit.now)
    first = next(papers)
    picture = find_legible(chain([first], papers))
    pen = Pen()
    ground = pen.element("rect", {"width": WIDTH, "height": HEIGHT, **fill(THEME.palette.paper)})
    drawn = _write_words(first, WIDTH - 2 * EDGE - (picture.width + GAP if picture else 0), bool(picture))
    drawn += picture.draw(pen) if picture else ""
    return write_png(wrap_svg(pen, ground + drawn, WIDTH, HEIGHT))


def read_pages(now: Scope) -> Iterator[Paper]:
    """Each only if the charts of the one before are too small here, or longer than the room."""
    for width, height in LOOKS:
        yield read_page(replace(now, width_px=width, height_px=height))


def find_legible(papers: Iterable[Paper]) -> Picture | None:
    """The first chart that can be read, else the most legible one; none that would be cut."""
    found = []
    for picture in _draw_charts(papers):
        if picture.scale >= LEAST_SCALE:
            return picture
        found.append(picture)
    return max(found, key=lambda picture: picture.scale, default=None)


def _draw_charts(papers: Iterable[Paper]) -> Iterator[Picture]:
    """On the right, as large as there is room; of a page with a map only the map."""
    for paper in papers:
        width = paper.now.width_px
        for chart in [chart for chart in paper.charts if chart.key == MAP] or paper.charts:
            scale = min(CHART_PX / width, (HEIGHT - 2 * EDGE) / chart.drawing.size.height)
            if find_overhang(chart.drawing, width) <= LOOSE_PX:
                yield Picture(scale, paper, chart.drawing)
        if not paper.charts:
            return


def _write_words(paper: Paper, width: float, has_chart: bool) -> str:
    """Whose picture it is, the sentence, the verdict; the figures where no chart shows them; the day."""
    now, words = paper.now, paper.now.words
    figures = [] if has_chart else [part for part in paper.parts if isinstance(part, Figures)][:1]
    below = (STATE_SPACE if paper.state else 0) + FIGURES_SPACE * len(figures)
    size, lines = _fit(title_link(paper), width, HEIGHT - 2 * EDGE - NAME_SIZE * 2 - FOOT_SIZE * 2 - below)
    top = EDGE + NAME_SIZE
    drawn = _write([now.mark(words("frame-app"))], NAME_SIZE, top, "muted")
    top += NAME_SIZE + size
    drawn += _write(lines, size, top, "ink", bold=True)
    top += (len(lines) - 1) * size * LINE + STATE_SPACE
    if paper.state and top < HEIGHT - EDGE - 2 * FOOT_SIZE:
        state = find_state(now, paper.state)
        drawn += _write([f"{state.symbol} {state.name}"], STATE_SIZE, top, "ink")
    drawn += "".join(_write_figures(part, width) for part in figures)
    if not has_chart and not figures:
        drawn += _write_rows(paper, top, width)
    return drawn + _write([words("light-seen", day=now.seen_on)], FOOT_SIZE, HEIGHT - EDGE, "muted")


def _write_rows(paper: Paper, top: float, width: float) -> str:
    """What a list begins with, one line a row, where no chart and no figure fills the picture."""
    room = int((HEIGHT - EDGE - 2 * FOOT_SIZE - top) // ROW_SPACE)
    lines = [_cut(line, width) for line in list_first_rows(paper)[: max(room, 0)]]
    return "".join(
        _write([line], STATE_SIZE, top + k * ROW_SPACE, "ink") for k, line in enumerate(lines, start=1)
    )


def _cut(text: str, width: float) -> str:
    first, *others = wrap_text(text, width - STATE_SIZE, STATE_SIZE)
    return f"{first} …" if others else first


def _write_figures(figures: Figures, width: float) -> str:
    """Side by side above the foot."""
    base, drawn = HEIGHT - EDGE - 3 * FOOT_SIZE, ""
    for k, (label, value, *_) in enumerate(figures.shown):
        left = EDGE + k * width / len(figures.shown)
        drawn += _write([label], FOOT_SIZE, base - TITLE_SIZES[0] * LINE, "muted", left=left)
        drawn += _write([str(value)], TITLE_SIZES[1], base, "ink", bold=True, left=left)
    return drawn


def _fit(title: str, width: float, height: float) -> tuple[float, list[str]]:
    """The largest size in which the whole sentence stands; the smallest cuts it with an ellipsis."""
    for size in TITLE_SIZES:
        lines = wrap_text(title, width, size, bold=True)
        if len(lines) * size * LINE <= height:
            return size, lines
    most = int(height // (size * LINE))
    return size, [*lines[: most - 1], f"{lines[most - 1]} …"]


def _write(
    lines: list[str], size: float, baseline: float, role: str, bold: bool = False, left: float = EDGE
) -> str:
    return make_block(lines, size, role, bold).write(Pen(), left, baseline, THEME.ink)
