"""Each kind of slide, drawn: title and source line alike on all, between them one message."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from clubs.cells import to_safe_url
from clubs.charts.palette import LIGHT, mix
from clubs.handout.canvas import (
    BODY_PT,
    BOTTOM,
    EDGE_IN,
    FAINT,
    GRID,
    HEIGHT_IN,
    INK,
    INNER_IN,
    MUTED,
    PAPER,
    SMALL_PT,
    SOURCE_TOP,
    TITLE_TOP,
    UNDER_TITLE_IN,
    WIDTH_IN,
    Box,
    Cell,
    Line,
    Sheet,
    count_lines,
    fit_title,
    height_of,
    measure,
)
from clubs.handout.deck_charts import draw_plot
from clubs.handout.grids import Grid
from clubs.handout.maps import Map, Square
from clubs.handout.plots import Plot
from clubs.handout.slides import Sentences, Slide, Sources, Verdict, say_source
from clubs.handout.views import public_link
from clubs.handout.wording import name_view
from clubs.paper import Paper
from clubs.scope import State, find_state

KICKER = Box(EDGE_IN, 0.36, INNER_IN, 0.32)
FIGURE_PT, BADGE_PT, SUBTITLE_PT, NOTE_PT = 44.0, 22.0, 24.0, 20.0
MOST_CITED = 4
LEAST_FIGURE_PT, MOST_LARGE_FIGURES = 28.0, 4
DEEP, CARD = "#0b2c52", "#f1f5f9"


def draw_slide(show: Any, paper: Paper, slide: Slide) -> None:
    sheet = Sheet(show, paper.now.lang)
    sheet.slide.shapes.title.text = ""
    if isinstance(slide.content, Map):
        _draw_map(sheet, paper, slide, slide.content)
    else:
        top = _draw_head(sheet, slide, INNER_IN)
        DRAWERS[type(slide.content)](sheet, paper, slide, top)
    _draw_foot(sheet, paper, slide, len(show.slides))
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
        _draw_badge(sheet, find_state(now, paper.state), 5.5)
    sheet.note(write_notes(paper, None))


def _draw_head(sheet: Sheet, slide: Slide, width: float) -> float:
    """Kicker, title, and what is said under it; returns where the content may begin."""
    sheet.write([Line(slide.kicker, SMALL_PT, MUTED)], KICKER._replace(width=width), name="kicker")
    size, height = fit_title(slide.title, width)
    sheet.write_title(slide.title, Box(EDGE_IN, TITLE_TOP, width, height), size)
    top = TITLE_TOP + height + UNDER_TITLE_IN
    if slide.said:
        tall = sum(height_of(text, width, BODY_PT) for text in slide.said)
        sheet.write([Line(text, BODY_PT, MUTED) for text in slide.said], Box(EDGE_IN, top, width, tall))
        top += tall + 0.1
    return top


def _draw_foot(sheet: Sheet, paper: Paper, slide: Slide, number: int) -> None:
    """Where the figures come from, and the slide's number."""
    text = cite_slide(paper, slide)
    if text:
        sheet.write(
            [Line(text, SMALL_PT, MUTED)],
            Box(EDGE_IN, SOURCE_TOP, INNER_IN - 1.0, 0.5),
            anchor="top",
            name="source",
        )
    right = Box(WIDTH_IN - EDGE_IN - 0.9, SOURCE_TOP, 0.9, 0.3)
    sheet.write([Line(str(number), SMALL_PT, MUTED)], right, "right", name="number")


def cite_slide(paper: Paper, slide: Slide) -> str:
    """Nguồn: [1] publisher, day · … in two lines; of many only their numbers."""
    words = paper.now.words
    numbers = {row["source_id"]: (i, row) for i, row in enumerate(paper.sources, start=1)}
    cited = sorted(
        (numbers[source] for source in slide.source_ids if source in numbers), key=lambda one: one[0]
    )
    if not cited:
        return ""
    short = []
    for number, row in cited:
        day = words.as_of(row["published"]) if row["published"] and str(row["published"]) != "nan" else ""
        short.append(f"[{number}] " + ", ".join(part for part in (str(row["publisher"]), day) if part))
    text = f"{words('frame-sources')} {' · '.join(short)}"
    if len(cited) <= MOST_CITED and count_lines(text, INNER_IN - 1.0, SMALL_PT) <= 2:
        return text
    return words("deck-sources-at-end", numbers=_join_numbers([number for number, _ in cited]))


def _join_numbers(numbers: list[int]) -> str:
    """[1]–[5], [8]"""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"[{run[0]}]" if len(run) == 1 else f"[{run[0]}]–[{run[-1]}]" for run in runs)


def write_notes(paper: Paper, slide: Slide | None) -> str:
    """For who presents: reasons, the chart in words, every document with its address, the link, the version."""
    now, words = paper.now, paper.now.words
    lines = list(slide.spoken) if slide else [paper.title]
    rows = list(enumerate(paper.sources, start=1))
    cited = [(n, row) for n, row in rows if slide is None or row["source_id"] in slide.source_ids]
    if cited:
        lines.append(words("frame-sources"))
    for number, row in cited:
        address = to_safe_url(row["url"])
        lines.append(say_source(paper, row, number) + (f" – {address}" if address else ""))
    lines.append(words("deck-link", link=public_link(now)))
    lines.append(words("deck-seen", day=now.seen_on) + " " + words("deck-version", version=now.version))
    return "\n".join(lines)


def _draw_badge(sheet: Sheet, state: State, top: float) -> float:
    text = f"{state.symbol} {state.name}"
    width = measure(text, BADGE_PT, True) / 72 + 0.5
    box = Box(EDGE_IN, top, width, 0.46)
    sheet.draw_box(box, state.paper, [Line(text, BADGE_PT, state.ink, True)], rounded=True)
    return width


def _draw_verdict(sheet: Sheet, paper: Paper, slide: Slide, top: float) -> None:
    content: Verdict = slide.content  # type: ignore[assignment]
    top += 0.08
    left = EDGE_IN
    if content.state:
        left += _draw_badge(sheet, content.state, top) + 0.25
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


def _draw_chart(sheet: Sheet, paper: Paper, slide: Slide, top: float) -> None:
    plot: Plot = slide.content  # type: ignore[assignment]
    is_scatter = plot.kind == "scatter"
    box = Box(EDGE_IN, top + 0.3 * is_scatter, INNER_IN, BOTTOM - top - 0.3 * is_scatter)
    homeless = draw_plot(sheet, plot, box, paper.now.words, slide.alt)
    if is_scatter:  # what counts upwards, and what found no room at its mark
        more = tuple((f"     {text}", colour) for text, colour in homeless)
        sheet.write([Line(plot.axis_name, SMALL_PT, MUTED, more=more)], Box(EDGE_IN, top, INNER_IN, 0.3), name="axis")


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
    for i, row in enumerate(content.rows):
        text = say_source(paper, row, content.first + i)
        height = height_of(text, INNER_IN, BODY_PT)
        sheet.write([Line(text, url=to_safe_url(row["url"]))], Box(EDGE_IN, top, INNER_IN, height))
        top += height + 0.08
    now = paper.now
    told = now.words("deck-seen", day=now.seen_on) + " " + now.words("deck-version", version=now.version)
    sheet.write([Line(told, SMALL_PT, MUTED)], Box(EDGE_IN, SOURCE_TOP, INNER_IN - 1.0, 0.3))


def _draw_map(sheet: Sheet, paper: Paper, slide: Slide, grid: Map) -> None:
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
    y = _draw_head(sheet, slide, left - EDGE_IN - 0.4) + 0.15
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
    if square.is_stale and square.is_judged:
        from pptx.enum.dml import MSO_PATTERN

        from clubs.handout.canvas import rgb

        shape.fill.patterned()
        shape.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        shape.fill.fore_color.rgb, shape.fill.back_color.rgb = rgb(mix(paper, PAPER, 0.25)), rgb(paper)


DRAWERS: dict[type, Callable[[Sheet, Paper, Slide, float], None]] = {
    Verdict: _draw_verdict,
    Plot: _draw_chart,
    Grid: _draw_grid,
    Sentences: _draw_sentences,
    Sources: _draw_sources,
}
