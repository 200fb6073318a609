"""What stands around every slide: kicker and title, source line and number, the notes of who presents."""

from __future__ import annotations

from clubs.handout.deck.canvas import MUTED, Box, Line, Sheet
from clubs.handout.deck.kinds import Slide
from clubs.handout.deck.sizes import (
    BODY_PT,
    EDGE_IN,
    INNER_IN,
    SMALL_PT,
    SOURCE_TOP,
    TITLE_TOP,
    UNDER_TITLE_IN,
    WIDTH_IN,
    count_lines,
    fit_title,
    height_of,
)
from clubs.handout.deck.tables import say_source
from clubs.handout.numbered import list_cited
from clubs.handout.views import public_link
from clubs.paper import Paper
from clubs.tables.provenance import cite

KICKER = Box(EDGE_IN, 0.36, INNER_IN, 0.32)
MOST_CITED = 4


def draw_head(sheet: Sheet, slide: Slide, width: float) -> float:
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


def draw_foot(sheet: Sheet, paper: Paper, slide: Slide, number: int) -> None:
    """Where the figures come from, and the slide's number."""
    text = paper.now.mark(cite_slide(paper, slide))
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
    cited = [source for source in list_cited(paper) if source.row["source_id"] in slide.source_ids]
    if not cited:
        return ""
    short = [f"[{source.number}] {cite(source.row, words, with_title=False).text}" for source in cited]
    text = f"{words('frame-sources')} {' · '.join(short)}"
    if len(cited) <= MOST_CITED and count_lines(text, INNER_IN - 1.0, SMALL_PT) <= 2:
        return text
    return words("deck-sources-at-end", numbers=_join_numbers([source.number for source in cited]))


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
    """For who presents: reasons, the chart in words, each document with its address, link and version."""
    now, words = paper.now, paper.now.words
    lines = list(slide.spoken) if slide else [paper.title]
    known = list_cited(paper)
    cited = [source for source in known if slide is None or source.row["source_id"] in slide.source_ids]
    if cited:
        lines.append(words("frame-sources"))
    for source in cited:
        address = cite(source.row, words).url
        lines.append(say_source(paper, source) + (f" – {address}" if address else ""))
    lines.append(words("deck-link", link=public_link(now)))
    lines.append(words("deck-seen", day=now.seen_on) + " " + words("deck-version", version=now.version_said))
    return "\n".join(lines)
