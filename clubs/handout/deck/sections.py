"""The parts of a page by heading, each sentence with the chart or table that it introduces."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from clubs.paper import Chart, Figures, Paper, Table, Text


@dataclass
class Block:
    """A chart or a table with the sentences before it."""

    part: Chart | Table
    texts: list[str] = field(default_factory=list)


@dataclass
class Section:
    """A heading of the page with what stands under it; texts: sentences that no chart or table follows.

    has_more: tables that only a screen and a workbook show.
    """

    heading: str = ""
    blocks: list[Block] = field(default_factory=list)
    figures: list[Any] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    has_more: bool = False


def list_sections(paper: Paper) -> list[Section]:
    """The lead of a page, whose sentences belong to the verdict, then its parts by heading."""
    sections = [Section()]
    for part in paper.parts:
        now = sections[-1]
        if isinstance(part, Text) and part.kind == "heading":
            sections.append(Section(part.text))
        elif isinstance(part, Text):
            now.texts.append(part)
        elif isinstance(part, Figures):
            now.figures += part.shown
        elif isinstance(part, Chart) or part.load is None or part.is_for_meetings:
            before = say(now.texts) if now.heading else []
            now.blocks.append(Block(part, before))
            now.texts = [] if now.heading else now.texts
        else:
            now.has_more = True
    return sections


def say(texts: Iterable[Text]) -> list[str]:
    """What the page says to a room: no reasons, no requests, nor how to read marks that a slide has not."""
    return [text.text for text in texts if text.kind not in ("reason", "reading") and not text.is_request]
