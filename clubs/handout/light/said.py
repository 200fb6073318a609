"""What a chat shows under the title of a light page."""

from __future__ import annotations

from clubs.paper import Figures, Paper
from clubs.words.text import Words

DESCRIPTION_LETTERS = 240


def describe(words: Words, paper: Paper) -> str:
    """What a chat shows under the title: the second sentence and the figures, else the chart in words."""
    figures = [part for part in paper.parts if isinstance(part, Figures)]
    told = paper.subtitle
    if figures:
        shown = " · ".join(f"{label}: {value}" for label, value, *_ in figures[0].shown)
        told = f"{told}. {shown}" if told else shown
    told = told or next((chart.alt for chart in paper.charts), "") or words("light-description")
    if len(told) <= DESCRIPTION_LETTERS:
        return told
    return told[:DESCRIPTION_LETTERS].rsplit(" ", 1)[0] + " …"
