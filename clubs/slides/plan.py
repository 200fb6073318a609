"""One message a slide, in the order of the page: the answer, then each chart and table under its sentence.

plan_page(paper) knows no room: what of it fits, on how many slides and in which letters is for those who
measure (clubs/handout/deck, clubs/handout/presenter).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from clubs.badges import State, find_state
from clubs.paper import Chart, Figures, Paper, Table, Text
from clubs.slides import wording
from clubs.store.rows import list_records
from clubs.tables.columns import FOUND, SUBJECT, usual_columns
from clubs.words.formats import is_missing
from clubs.words.text import Words

MOST_TOLD, MOST_LETTERS = 6, 130


@dataclass(frozen=True)
class Answer:
    """The first slide: what the page answers. messages: what is missing; reasons: for who presents."""

    title: str
    subtitle: str
    state: State | None
    figures: tuple[Any, ...]
    messages: tuple[str, ...]
    notes: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Topic:
    """A chart or a table, or sentences alone; heading: the part of the page that it stands in.

    title: its message. more_titles: those of further panels, where one chart takes several slides. said: the
    sentences before it, reading: how its marks are read, after: what follows the last one of its part.
    figures: the few figures of its part. rest: further rows that a screen shows at a click. is_aside: it
    speaks of what only a screen shows.
    """

    heading: str
    title: str
    part: Chart | Table | None
    more_titles: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    reading: str = ""
    after: tuple[str, ...] = ()
    figures: tuple[Any, ...] = ()
    rest: int = 0
    is_aside: bool = False


@dataclass(frozen=True)
class Plan:
    answer: Answer
    topics: tuple[Topic, ...]


@dataclass
class _Section:
    """A heading with what stands under it; blocks: each chart or table with the texts before it."""

    heading: str = ""
    blocks: list[tuple[Chart | Table, list[Text]]] = field(default_factory=list)
    figures: list[Any] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    has_more: bool = False


def plan_page(paper: Paper) -> Plan:
    lead, *others = _divide(paper)
    titles = _Titles(paper)
    topics = [topic for section in (lead, *others) for topic in _plan_section(paper, section, titles)]
    answer = Answer(
        title=paper.title,
        subtitle=paper.subtitle,
        state=find_state(paper.now, paper.state) if paper.state else None,
        figures=tuple(lead.figures),
        messages=_say(lead.texts, "message"),
        notes=_say(lead.texts, "note", "message"),
        reasons=tuple(text.text for text in lead.texts if text.kind == "reason"),
    )
    return Plan(answer, tuple(topics))


def _divide(paper: Paper) -> list[_Section]:
    """What stands before the first heading is the answer; its texts belong to it, not to its chart."""
    sections = [_Section()]
    for part in paper.parts:
        here = sections[-1]
        if isinstance(part, Text) and part.kind == "heading":
            sections.append(_Section(part.text))
        elif isinstance(part, Text):
            here.texts.append(part)
        elif isinstance(part, Figures):
            here.figures += part.shown
        elif isinstance(part, Chart) or part.load is None or part.is_for_meetings:
            here.blocks.append((part, here.texts if here.heading else []))
            here.texts = [] if here.heading else here.texts
        else:
            here.has_more = True
    return sections


def _plan_section(paper: Paper, section: _Section, titles: _Titles) -> list[Topic]:
    after = _say(section.texts, "note", "message") if section.heading else ()
    if not section.blocks:
        told = [Topic(section.heading, section.heading, None, said=after, is_aside=section.has_more)]
        return told if after else []
    topics: list[Topic] = []
    for i, (part, texts) in enumerate(section.blocks):
        said, is_last = _say(texts, "note", "message"), i == len(section.blocks) - 1
        title, *more = titles.find(part, section.heading, said if i else ())
        topics.append(
            Topic(
                section.heading,
                title,
                part,
                tuple(more),
                said,
                " ".join(text.text for text in texts if text.kind == "reading"),
                after if is_last else (),
                tuple(section.figures) if i == 0 and section.heading else (),
                _count_rest(paper, part) if isinstance(part, Table) else 0,
            )
        )
    return topics


def _say(texts: Sequence[Text], *kinds: str) -> tuple[str, ...]:
    """What is said to a room: it cannot choose anything."""
    return tuple(text.text for text in texts if text.kind in kinds and not text.is_request)


def _count_rest(paper: Paper, table: Table) -> int:
    rests = [more for more in paper.tables if more.rest_of and more.rest_of == table.key and more.load]
    return sum(len(more.load()) for more in rests if more.load)


class _Titles:
    """Each title once where another one is true as well."""

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.told = {paper.title}

    def find(self, part: Chart | Table, heading: str, said: Sequence[str]) -> list[str]:
        """The best title that no slide has yet, then the others. said: before a later part of a heading."""
        known = [part.title, *(wording.shorten(text) for text in said[:1])]
        known += (
            self._name_chart(part, heading) if isinstance(part, Chart) else self._name_table(part, heading)
        )
        every = list(dict.fromkeys(filter(None, [*known, heading, self.paper.title])))
        best = next((title for title in every if title not in self.told), every[0])
        self.told.add(best)
        return [best, *(title for title in every if title != best)]

    def _name_chart(self, chart: Chart, heading: str) -> list[str]:
        lead = "" if heading else wording.shorten(self.paper.subtitle)
        return [lead, wording.shorten_list(chart.alt)]

    def _name_table(self, table: Table, heading: str) -> list[str]:
        """The heading with the first rows: Heading. Lai Châu: 34 CLB; Quảng Ninh: 165 CLB; …"""
        data = table.data
        rows = data[data["is_compared"]] if "is_compared" in data else data
        said = say_rows(self.paper.now.words, table, rows) if heading else []
        return [
            wording.list_first(heading, said, MOST_LETTERS) or wording.list_first(heading, said),
            heading,
            table.label,
        ]


def say_rows(words: Words, table: Table, data: pd.DataFrame) -> list[str]:
    """Hà Nội, Số CLB hiện có: 27 CLB. Nothing where no column says what was found."""
    first, *others = table.on_screen or usual_columns(data, words)
    subjects = [first, *(column for column in others if column.role == SUBJECT)]
    found = [column for column in others if column.role == FOUND]
    rows = [
        row for row in list_records(data.head(MOST_TOLD)) if any(not is_missing(c.read(row)) for c in found)
    ]
    return [
        ": ".join(", ".join(column.say(row, words) for column in told) for told in (subjects, found))
        for row in rows
    ]


def list_first_rows(paper: Paper) -> list[str]:
    """The first rows of the page's first table of figures or documents, each as a line of text."""
    shown = (table for table in paper.tables if len(table.data))
    return next(filter(None, (say_rows(paper.now.words, table, table.data) for table in shown)), [])


def drop_title(text: str, title: str) -> str:
    """A sentence without the title that it begins with."""
    return text.removeprefix(title).lstrip(". ") if text.startswith(title) else text
