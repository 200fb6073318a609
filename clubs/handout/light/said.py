"""What a light page says beside its parts: itself in a few words for a chat, and each document."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from clubs.handout.numbered import Source
from clubs.paper import Figures, Paper
from clubs.tables.cells import to_safe_url
from clubs.words.formats import is_missing
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


def cite(words: Words, source: Source) -> dict[str, Any]:
    row = source.row
    named = ": ".join(str(row[name]) for name in ("publisher", "title") if not is_missing(row[name]))
    day = "" if is_missing(row["published"]) else f", {words.as_of(row['published'])}"
    url = to_safe_url(row["url"])
    return {"number": source.number, "text": named + day, "url": url, "host": urlsplit(url).netloc}
