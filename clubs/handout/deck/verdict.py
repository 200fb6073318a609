"""The first slide of a view: the verdict as word and colour, and the few figures."""

from __future__ import annotations

from typing import Any

from clubs.badges import State
from clubs.draw.theme import LIGHT
from clubs.handout.deck.canvas import INK, MUTED, Box, Line, Sheet
from clubs.handout.deck.kinds import Slide, Verdict
from clubs.handout.deck.sizes import (
    BODY_PT,
    BOTTOM,
    EDGE_IN,
    INNER_IN,
    WIDTH_IN,
    count_lines,
    height_of,
    measure,
)
from clubs.paper import Paper

FIGURE_PT, BADGE_PT, SUBTITLE_PT, NOTE_PT = 44.0, 22.0, 24.0, 20.0
LEAST_FIGURE_PT, MOST_LARGE_FIGURES = 28.0, 4
DEEP, CARD = "#0b2c52", "#f1f5f9"


def draw_badge(sheet: Sheet, state: State, top: float) -> float:
    text = f"{state.symbol} {state.name}"
    width = measure(text, BADGE_PT, True) / 72 + 0.5
    box = Box(EDGE_IN, top, width, 0.46)
    sheet.draw_box(box, state.paper, [Line(text, BADGE_PT, state.ink, True)], rounded=True)
    return width


def draw_verdict(sheet: Sheet, paper: Paper, slide: Slide, top: float) -> None:
    content: Verdict = slide.content  # type: ignore[assignment]
    top += 0.08
    left = EDGE_IN
    if content.state:
        left += draw_badge(sheet, content.state, top) + 0.25
    if content.subtitle:
        size = SUBTITLE_PT if count_lines(content.subtitle, INNER_IN, SUBTITLE_PT) <= 2 else NOTE_PT
        is_beside = count_lines(content.subtitle, WIDTH_IN - EDGE_IN - left, size) == 1
        box = Box(left, top + 0.04, WIDTH_IN - EDGE_IN - left, 0.4)
        if not is_beside:
            top += 0.62 if content.state else 0
            box = Box(EDGE_IN, top, INNER_IN, height_of(content.subtitle, INNER_IN, size))
        sheet.write([Line(content.subtitle, size, MUTED)], box)
        top = box.top + box.height + 0.3
    elif content.state:
        top += 0.8
    if content.figures:
        top = _draw_figures(sheet, content.figures, top) + 0.3
    for text in content.sentences:
        height = height_of(text, INNER_IN, NOTE_PT)
        if top + height <= BOTTOM:
            sheet.write([Line(text, NOTE_PT)], Box(EDGE_IN, top, INNER_IN, height))
            top += height + 0.14


def _draw_figures(sheet: Sheet, figures: tuple[Any, ...], top: float) -> float:
    """Side by side, each with its label above and its date or reason below."""
    gap = 0.25
    width = (INNER_IN - gap * (len(figures) - 1)) / len(figures)
    inner = width - 0.4
    size, small = FIGURE_PT, NOTE_PT if len(figures) <= MOST_LARGE_FIGURES else BODY_PT
    while size > LEAST_FIGURE_PT and any(
        count_lines(figure.value, inner, size, True) > 1 for figure in figures
    ):
        size -= 2
    label = max(height_of(figure.label, inner, small) for figure in figures)
    value = max(height_of(figure.value, inner, size, True) for figure in figures)
    note = max(height_of(figure.note, inner, small) for figure in figures)
    tall = 0.2 + label + 0.05 + value + 0.05 + note + 0.2
    for i, figure in enumerate(figures):
        left = EDGE_IN + i * (width + gap)
        sheet.draw_box(Box(left, top, width, tall), CARD)
        sheet.draw_box(Box(left, top, 0.07, tall), LIGHT.actual)
        y = top + 0.2
        for text, height, line in (
            (figure.label, label, Line(figure.label, small, MUTED)),
            (figure.value, value, Line(figure.value, size, INK, True)),
            (figure.note, note, Line(figure.note, small, MUTED)),
        ):
            if text:
                sheet.write([line], Box(left + 0.22, y, inner, height))
            y += height + 0.05
    return top + tall
