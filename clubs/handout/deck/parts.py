"""Each kind of slide, drawn: title and source line alike on all, between them one message."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from clubs.badges import find_state
from clubs.handout.deck.canvas import MUTED, PAPER, Box, Line, Sheet
from clubs.handout.deck.charts import draw_plot
from clubs.handout.deck.frame import draw_foot, draw_head, write_notes
from clubs.handout.deck.grids import Grid
from clubs.handout.deck.kinds import Sentences, Slide, Sources, Verdict
from clubs.handout.deck.map import draw_map
from clubs.handout.deck.sizes import (
    BODY_PT,
    BOTTOM,
    EDGE_IN,
    HEIGHT_IN,
    INNER_IN,
    SMALL_PT,
    SOURCE_TOP,
    WIDTH_IN,
    height_of,
)
from clubs.handout.deck.tables import SOURCE_GAP_IN, say_source
from clubs.handout.deck.verdict import DEEP, draw_badge, draw_verdict
from clubs.handout.native import scales
from clubs.handout.native.maps import Map
from clubs.handout.native.plots import Plot
from clubs.paper import Paper
from clubs.slides.wording import name_view
from clubs.tables.provenance import to_safe_url


def draw_slide(show: Any, paper: Paper, slide: Slide) -> None:
    sheet = Sheet(show, paper.now.lang)
    sheet.slide.shapes.title.text = ""
    if isinstance(slide.content, Map):
        draw_map(sheet, paper, slide, slide.content)
    else:
        top = draw_head(sheet, slide, INNER_IN)
        DRAWERS[type(slide.content)](sheet, paper, slide, top)
    draw_foot(sheet, paper, slide, len(show.slides))
    sheet.note(write_notes(paper, slide))


def draw_divider(show: Any, paper: Paper, number: int, of: int) -> None:
    """Between two views of a programme: which one comes, and its verdict."""
    sheet, now = Sheet(show, paper.now.lang), paper.now
    sheet.draw_box(Box(0, 0, WIDTH_IN, HEIGHT_IN), DEEP)
    sheet.slide.shapes._spTree.insert(2, sheet.slide.shapes[-1]._element)  # behind the title
    sheet.write(
        [Line(now.words("deck-part", number=number, of=of), BODY_PT, "#c9d8ea")],
        Box(EDGE_IN, 2.2, INNER_IN, 0.4),
    )
    sheet.write_title(name_view(now), Box(EDGE_IN, 2.65, INNER_IN, 0.9), 48, PAPER)
    sheet.write([Line(paper.title, 24, PAPER)], Box(EDGE_IN, 3.75, INNER_IN, 1.6))
    if paper.state:
        draw_badge(sheet, find_state(now, paper.state), 5.5)
    sheet.note(write_notes(paper, None))


def _draw_chart(sheet: Sheet, paper: Paper, slide: Slide, top: float) -> None:
    plot: Plot = slide.content  # type: ignore[assignment]
    is_scatter = plot.kind == "scatter"
    box = Box(EDGE_IN, top + 0.3 * is_scatter, INNER_IN, BOTTOM - top - 0.3 * is_scatter)
    homeless = draw_plot(sheet, plot, box, paper.now.words, slide.alt)
    if is_scatter:  # what counts upwards, and what found no room at its mark
        more = tuple((f"     {text}", colour) for text, colour in homeless)
        sheet.write(
            [Line(scales.name_axis(plot, paper.now.words), SMALL_PT, MUTED, more=more)],
            Box(EDGE_IN, top, INNER_IN, 0.3),
            name="axis",
        )


def _draw_grid(sheet: Sheet, paper: Paper, slide: Slide, top: float) -> None:
    grid: Grid = slide.content  # type: ignore[assignment]
    width, height = sum(grid.widths), sum(grid.heights)
    sheet.draw_table(
        grid.headings,
        grid.rows,
        grid.widths,
        Box(EDGE_IN, top + 0.05, width, height),
        grid.heights,
        grid.size,
    )


def _draw_sentences(sheet: Sheet, paper: Paper, slide: Slide, top: float) -> None:
    content: Sentences = slide.content  # type: ignore[assignment]
    top += 0.1
    for text in content.texts:
        height = height_of(text, INNER_IN, 20)
        sheet.write([Line(text, 20)], Box(EDGE_IN, top, INNER_IN, height))
        top += height + 0.22


def _draw_sources(sheet: Sheet, paper: Paper, slide: Slide, top: float) -> None:
    content: Sources = slide.content  # type: ignore[assignment]
    for source in content.rows:
        text = say_source(paper, source)
        height = height_of(text, INNER_IN, BODY_PT)
        sheet.write([Line(text, url=to_safe_url(source.row["url"]))], Box(EDGE_IN, top, INNER_IN, height))
        top += height + SOURCE_GAP_IN
    now = paper.now
    told = now.words("deck-seen", day=now.seen_on) + " " + now.words("deck-version", version=now.version_said)
    sheet.write([Line(told, SMALL_PT, MUTED)], Box(EDGE_IN, SOURCE_TOP, INNER_IN - 1.0, 0.3))


DRAWERS: dict[type, Callable[[Sheet, Paper, Slide, float], None]] = {
    Verdict: draw_verdict,
    Plot: _draw_chart,
    Grid: _draw_grid,
    Sentences: _draw_sentences,
    Sources: _draw_sources,
}
