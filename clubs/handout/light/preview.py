"""The picture that a chat shows of a link: the sentence large on the left, the first chart on the right."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from clubs.charts.measure import wrap_text
from clubs.charts.palette import LIGHT
from clubs.choices.scope import Scope, find_state
from clubs.handout.visit import Visit
from clubs.paper import Chart, Paper, read_page
from clubs.pictures.ink import element, fill
from clubs.pictures.markup import Block, Look, Run, clean, write_text
from clubs.pictures.png import write_png
from clubs.pictures.svg import draw_figure, wrap_svg

WIDTH, HEIGHT, EDGE = 1200.0, 630.0, 48.0
CHART_PX, SCALE = 600, 1.06  # wide enough for labels beside their marks
TITLE_SIZES, NAME_SIZE, STATE_SIZE, FOOT_SIZE = (52, 46, 40, 36, 32, 28), 26, 28, 22
STATE_SPACE, LINE, GAP = 56.0, 1.3, 36.0
PICTURES_KEPT = 64  # about 60 kB each


@lru_cache(PICTURES_KEPT)
def draw_preview(visit: Visit) -> bytes:
    """PNG of 1200 x 630 pixels, the size that chats ask for."""
    now = replace(visit.now, width_px=CHART_PX, height_px=(HEIGHT - 2 * EDGE) / SCALE, theme="light")
    paper = Paper(now) if visit.is_lost else read_page(now)
    ground = element("rect", {"width": WIDTH, "height": HEIGHT, **fill(LIGHT.paper)})
    chart, width = _draw_chart(paper.charts[0]) if paper.charts else ("", 0.0)
    room = WIDTH - 2 * EDGE - (width + GAP if width else 0)
    return write_png(wrap_svg(ground + _write_words(now, paper, room) + chart, WIDTH, HEIGHT, False))


def _draw_chart(chart: Chart) -> tuple[str, float]:
    """On the right, as large as the height allows."""
    inner, height = draw_figure(chart.fig, CHART_PX)
    scale = min(SCALE, (HEIGHT - 2 * EDGE) / height)
    left, top = WIDTH - EDGE - CHART_PX * scale, (HEIGHT - height * scale) / 2
    move = f"translate({left:.2f},{top:.2f}) scale({scale:.4f})"
    return element("g", {"transform": move}, inner), CHART_PX * scale


def _write_words(now: Scope, paper: Paper, width: float) -> str:
    words = now.words
    title = paper.title or words(f"frame-page-{now.view.page}")
    foot = f"{words('light-seen', day=now.seen_on)}"
    room = HEIGHT - 2 * EDGE - NAME_SIZE * 2 - FOOT_SIZE * 2 - (STATE_SPACE if paper.state else 0)
    size, lines = _fit(title, width, room)
    top = EDGE + NAME_SIZE
    drawn = _write([words("frame-app")], NAME_SIZE, top, LIGHT.muted)
    top += NAME_SIZE + size
    drawn += _write(lines, size, top, LIGHT.ink, bold=True)
    top += (len(lines) - 1) * size * LINE + STATE_SPACE
    if paper.state and top < HEIGHT - EDGE - 2 * FOOT_SIZE:
        state = find_state(now, paper.state)
        drawn += _write([f"{state.symbol} {state.name}"], STATE_SIZE, top, LIGHT.ink)
    return drawn + _write([foot], FOOT_SIZE, HEIGHT - EDGE, LIGHT.muted)


def _fit(title: str, width: float, height: float) -> tuple[float, list[str]]:
    """The largest size in which the whole sentence stands; the smallest cuts it with an ellipsis."""
    for size in TITLE_SIZES:
        lines = wrap_text(title, width, size, bold=True)
        if len(lines) * size * LINE <= height:
            return size, lines
    most = int(height // (size * LINE))
    return size, [*lines[: most - 1], f"{lines[most - 1]} …"]


def _write(lines: list[str], size: float, baseline: float, colour: str, bold: bool = False) -> str:
    runs = tuple((Run(clean(line), Look(bold=bold)),) for line in lines)
    return write_text(Block(runs, size), EDGE, baseline, "start", colour)
