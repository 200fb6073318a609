"""What a light page holds, part by part, in the order of the page; the template only writes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from clubs.badges import State, find_state
from clubs.choices.lists import find_facts
from clubs.choices.pages import PAGES
from clubs.choices.scope import Scope
from clubs.handout.light.drawn import Drawn
from clubs.handout.light.said import describe
from clubs.handout.light.tables import LightTable, arrange_rows
from clubs.handout.numbered import number_sources
from clubs.handout.visit import Told, Visit
from clubs.handout.written import load_rows
from clubs.paper import Chart, Figures, Paper, Table, Text
from clubs.slides.wording import title_link
from clubs.tables.provenance import Citation, cite, list_source_ids
from clubs.words.text import LANGUAGES

MOST_SOURCES = 60


@dataclass(frozen=True)
class Link:
    label: str
    href: str
    is_here: bool = False


@dataclass(frozen=True)
class Part:
    """One part of the page as the template writes it; kind says which of the others it has."""

    kind: str
    text: str = ""
    label: str = ""
    shown: Any = ()
    name: str = ""
    alt: str = ""
    wide: str = ""
    narrow: str = ""
    rows: LightTable | None = None
    cited: tuple[int, ...] = ()


@dataclass(frozen=True)
class LightPage:
    """Everything of the page but its addresses on the web."""

    lang: str
    title: str
    title_of_link: str
    subtitle: str
    description: str
    state: State | None
    problems: list[Told]
    parts: list[Part]
    sources: list[tuple[int, Citation]]
    more_sources: str
    open: str
    brief: str
    languages: dict[str, str]
    pages: list[Link]
    seen: str
    footer: str


def arrange_page(visit: Visit, paper: Paper, charts: dict[str, Drawn], most: int) -> LightPage:
    now, words = visit.now, visit.now.words
    tables = [part for part in paper.parts if isinstance(part, Table)]
    loaded = {id(part): load_rows(part) for part in tables}
    sources = number_sources(paper, loaded.values())
    numbers = {source.row["source_id"]: source.number for source in sources}
    parts = [_arrange_part(now, part, charts, loaded, numbers, most) for part in paper.parts]
    title = paper.title or words(f"frame-page-{now.view.page}")
    facts = find_facts(now.version)
    more = len(sources) - MOST_SOURCES
    return LightPage(
        lang=now.lang,
        title=title,
        title_of_link=title_link(paper),
        subtitle=paper.subtitle,
        description=describe(words, paper),
        state=find_state(now, paper.state) if paper.state else None,
        problems=visit.explain(),
        parts=[part for part in parts if part],
        sources=[(source.number, cite(source.row, words)) for source in sources[:MOST_SOURCES]],
        more_sources=words("light-more-sources", shown=MOST_SOURCES, n=len(sources)) if more > 0 else "",
        open=f"../{now.address(now.view.page)}",
        brief=_find_brief(now) if now.page.brief_sheets else "",
        languages={lang: now.address(now.view.page, lang=lang) for lang in LANGUAGES if lang != now.lang},
        pages=[Link(words(f"frame-page-{page}"), now.address(page), page == now.view.page) for page in PAGES],
        seen=words("light-seen", day=now.seen_on),
        footer=words(
            "frame-footer",
            version=now.version_said,
            day=facts["last_day_named"],
            sources=int(facts["sources"]),
        ),
    )


def _arrange_part(
    now: Scope,
    part: Text | Figures | Chart | Table,
    charts: dict[str, Drawn],
    loaded: dict[int, Any],
    numbers: dict[Any, int],
    most: int,
) -> Part | None:
    if isinstance(part, Figures):
        return Part("figures", shown=[tuple(figure)[:3] for figure in part.shown])
    if isinstance(part, Text):
        return Part("note" if part.kind == "reading" else part.kind, part.text, part.label)
    if isinstance(part, Chart):
        drawn, frames = charts[part.key], [part.data] if part.also is None else [part.data, part.also]
        rows = arrange_rows(now, part.data, Table(part.data, part.columns, part.key), most)
        return Part(
            "chart", name=drawn.name, alt=part.alt, wide=Markup(drawn.wide), narrow=Markup(drawn.narrow),
            rows=rows, cited=_number(frames, numbers),
        )  # fmt: skip
    data = loaded[id(part)]
    rows = arrange_rows(now, data, part, most)
    return Part("table", label=part.label, rows=rows, cited=_number([data], numbers)) if rows else None


def _number(frames: list[Any], numbers: dict[Any, int]) -> tuple[int, ...]:
    found = {numbers[source_id] for source_id in list_source_ids(*frames) if source_id in numbers}
    return tuple(sorted(found)) if len(found) <= MOST_SOURCES else ()


def _find_brief(now: Scope) -> str:
    query = urlsplit(now.shared_link("")).query
    return f"../api/brief?page={now.view.page}&{query}"
