"""The map of squares as native shapes, which anyone can move or recolour."""

from __future__ import annotations

from pptx.enum.dml import MSO_PATTERN

from clubs.badges import LIGHT_INK
from clubs.draw.colours import mix
from clubs.handout.deck.canvas import INK, PAPER, Box, Line, Sheet, rgb
from clubs.handout.deck.frame import draw_head
from clubs.handout.deck.kinds import Slide
from clubs.handout.deck.sizes import (
    EDGE_IN,
    SMALL_PT,
    WIDTH_IN,
)
from clubs.handout.native.maps import Map, Square
from clubs.paper import Paper


def draw_map(sheet: Sheet, paper: Paper, slide: Slide, grid: Map) -> None:
    """The map over the whole height at the right; title and the states with their counts at the left."""
    rows, cols = max(s.row for s in grid.squares) + 1, max(s.col for s in grid.squares) + 1
    tall = min(6.5 / rows, 0.46)
    wide = min(tall * 2.1, 6.4 / cols)
    left, top = WIDTH_IN - EDGE_IN - cols * wide, 0.45
    for square in grid.squares:
        _draw_square(
            sheet,
            square,
            Box(left + square.col * wide + 0.02, top + square.row * tall + 0.02, wide - 0.04, tall - 0.04),
        )
    y = draw_head(sheet, slide, left - EDGE_IN - 0.4) + 0.15
    for state, is_judged, count in grid.states:
        box = Box(EDGE_IN, y, 0.5, 0.36)
        sheet.draw_box(
            box,
            state.paper if is_judged else PAPER,
            [Line(state.symbol, SMALL_PT, state.ink if is_judged else state.paper, True)],
            state.paper,
        )
        text = paper.now.words("chart-legend-state", state=state.name, n=count)
        sheet.write([Line(text)], Box(EDGE_IN + 0.65, y + 0.02, left - EDGE_IN - 1.1, 0.36))
        y += 0.48


def _draw_square(sheet: Sheet, square: Square, box: Box) -> None:
    paper = square.state.paper if square.is_judged else PAPER
    ink = square.state.ink if square.is_judged else square.state.paper
    text = f"{square.name} {square.state.symbol}" if square.is_province else square.name
    shape = sheet.draw_box(
        box, paper, [Line(text, SMALL_PT, ink, True)], square.state.paper, dashed=not square.is_province
    )
    shape.text_frame.word_wrap = False
    if square.is_stale and square.is_judged:  # lines away from the ink, so that the text stays readable
        hatch = mix(paper, INK if ink == LIGHT_INK else PAPER, 0.45)
        shape.fill.patterned()
        shape.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        shape.fill.fore_color.rgb, shape.fill.back_color.rgb = rgb(hatch), rgb(paper)
