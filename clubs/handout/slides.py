"""What a page says as slides: one message each, in the order of the page; nothing of it is drawn yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

import pandas as pd

from clubs import phrases
from clubs.handout import wording
from clubs.handout.canvas import (
    BODY_PT,
    BOTTOM,
    INNER_IN,
    TITLE_TOP,
    UNDER_TITLE_IN,
    count_lines,
    fit_title,
    height_of,
)
from clubs.handout.grids import Grid, fit_table
from clubs.handout.maps import Map, read_map
from clubs.handout.plots import Plot, Series
from clubs.handout.plots_of_growth import number_sources
from clubs.handout.plots_of_pages import find_plots
from clubs.paper import Chart, Figures, Paper, Table, Text
from clubs.provenance import list_source_ids
from clubs.scope import State, find_state

MOST_BARS, MOST_GROUPS = 14, 4
MOST_SAID_LINES = 2
KEPT_ON_DEMAND = ("promises",)  # tables that a screen opens at a click, and a meeting asks for


class Verdict(NamedTuple):
    """The first slide of a view."""

    state: State | None
    subtitle: str
    figures: tuple[Any, ...]
    sentences: tuple[str, ...]


class Figure(NamedTuple):
    """As ui.Metric: what it counts, the number, its date or what it is part of."""

    label: str
    value: str
    note: str


class Sentences(NamedTuple):
    texts: tuple[str, ...]


class Sources(NamedTuple):
    """first: the number of the first document on this slide."""

    rows: tuple[Mapping[Any, Any], ...]
    first: int


Content = Verdict | Plot | Grid | Map | Sentences | Sources


@dataclass(frozen=True)
class Slide:
    """title is the message, kicker the part of the page above it, said what stands under it.

    spoken: for the notes of who presents. source_ids: of everything on the slide.
    """

    title: str
    content: Content
    kicker: str = ""
    said: tuple[str, ...] = ()
    spoken: tuple[str, ...] = ()
    source_ids: tuple[str, ...] = ()
    alt: str = ""


@dataclass
class _Block:
    """A chart or a table with the sentences before it."""

    part: Chart | Table
    texts: list[str] = field(default_factory=list)


@dataclass
class _Section:
    """A heading of the page with what stands under it; texts: sentences that no chart or table follows."""

    heading: str = ""
    blocks: list[_Block] = field(default_factory=list)
    figures: list[Any] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)


def plan_slides(paper: Paper) -> list[Slide]:
    """Verdict first, then each chart and table under its sentence, the documents last."""
    lead, *others = _list_sections(paper)
    first, slides = _plan_verdict(paper, lead), []
    for section in (lead, *others):
        slides += _plan_section(paper, section, is_lead=section is lead)
    return [*_put_first(first, slides), *_plan_sources(paper)]


def _put_first(first: Slide, slides: list[Slide]) -> list[Slide]:
    """The verdict on a slide of its own; where it is only a sentence, over what shows it first."""
    content = first.content
    assert isinstance(content, Verdict)
    if content.state or content.figures or content.sentences or not slides or isinstance(slides[0].content, Map):
        return [first, *slides]
    second = slides[0]
    spoken = (*first.spoken, *second.said, *second.spoken)
    told = replace(first, content=second.content, spoken=spoken, alt=second.alt)
    told = replace(told, source_ids=tuple(dict.fromkeys((*second.source_ids, *first.source_ids))))
    return [_tell(told, [content.subtitle] if content.subtitle else []), *slides[1:]]


def _list_sections(paper: Paper) -> list[_Section]:
    """The lead of a page, whose sentences belong to the verdict, then its parts by heading."""
    sections = [_Section()]
    for part in paper.parts:
        now = sections[-1]
        if isinstance(part, Text) and part.kind == "heading":
            sections.append(_Section(part.text))
        elif isinstance(part, Text):
            now.texts.append(part)
        elif isinstance(part, Figures):
            now.figures += part.shown
        elif isinstance(part, Chart) or part.load is None or part.key in KEPT_ON_DEMAND:
            before = _say(paper, now.texts) if now.heading else []
            now.blocks.append(_Block(part, before))
            now.texts = [] if now.heading else now.texts
    return sections


def _say(paper: Paper, texts: Iterable[Text]) -> list[str]:
    told = (wording.for_slide(paper.now.words, text.text) for text in texts if text.kind != "reason")
    return [text for text in told if text]


def _plan_verdict(paper: Paper, lead: _Section) -> Slide:
    """The sentence, the badge, the few figures; of the other sentences the reason is for who presents."""
    words = paper.now.words
    reasons = [text.text for text in lead.texts if text.kind == "reason"]
    figures = lead.figures or _count_verdicts(paper)
    state = find_state(paper.now, paper.state) if paper.state else None
    meaning = [f"{state.symbol} {state.name}: {state.meaning}"] if state else []
    content = Verdict(
        state, wording.for_slide(words, paper.subtitle), tuple(figures), tuple(_say(paper, lead.texts))
    )
    return Slide(
        paper.title,
        content,
        wording.name_view(paper.now),
        spoken=(*meaning, *reasons),
        source_ids=tuple(list_source_ids(paper.headline)),
    )


def _count_verdicts(paper: Paper) -> list[Figure]:
    """How many places are in each state, where the page has a map of them."""
    words = paper.now.words
    for chart in paper.charts:
        if chart.key == "tiles":
            counted = read_map(paper, chart).states
            unit = words("deck-of-places", n=sum(n for *_, n in counted))
            return [Figure(f"{state.symbol} {state.name}", words.number(n), unit) for state, _, n in counted]
    return []


def _plan_section(paper: Paper, section: _Section, is_lead: bool) -> list[Slide]:
    """The sentences before a chart or a table stand on its first slide, those after the last one on its last."""
    name, after = name_part(paper, section.heading), [] if is_lead else _say(paper, section.texts)
    slides: list[Slide] = []
    for i, block in enumerate(section.blocks):
        # a later part of the same heading is introduced by the sentence before it
        title = wording.shorten(block.texts[0]) if i and block.texts else ""
        plan = _plan_chart if isinstance(block.part, Chart) else _plan_table
        found = plan(paper, block.part, section, title, block.texts)  # type: ignore[arg-type]
        slides += _number(_tell(slide, block.texts if k == 0 else []) for k, slide in enumerate(found))
    if not slides and after:
        return [Slide(section.heading, Sentences(tuple(after)), wording.name_view(paper.now))]
    if slides:
        slides[-1] = _tell(slides[-1], after)
    plain = wording.name_view(paper.now)
    return [
        replace(slide, kicker=f"{plain if slide.title == section.heading else name}{slide.kicker}")
        for slide in slides
    ]


def _number(found: Iterable[Slide]) -> list[Slide]:
    """What goes on over several slides says which one this is."""
    slides = list(found)
    return (
        [replace(slide, kicker=f" · {i}/{len(slides)}") for i, slide in enumerate(slides, start=1)]
        if len(slides) > 1
        else slides
    )


def name_part(paper: Paper, heading: str) -> str:
    name = wording.name_view(paper.now)
    return f"{name} · {heading}" if heading else name


def _tell(slide: Slide, texts: Sequence[str]) -> Slide:
    """Sentences under the title as long as two lines hold them; the others are for who presents."""
    said, spoken = list(slide.said), list(slide.spoken)
    for text in texts:
        if text.startswith(slide.title):
            text = text.removeprefix(slide.title).lstrip(". ")
        if not text:
            continue
        lines = sum(count_lines(one, INNER_IN, BODY_PT) for one in [*said, text])
        (said if lines <= MOST_SAID_LINES else spoken).append(text)
    return replace(slide, said=tuple(said), spoken=tuple(spoken))


def _plan_chart(
    paper: Paper, chart: Chart, section: _Section, title: str, texts: Sequence[str]
) -> list[Slide]:
    ids = tuple(list_source_ids(chart.data, *([] if chart.also is None else [chart.also])))
    shared: dict[str, Any] = {"source_ids": ids, "alt": chart.alt, "spoken": (chart.alt,)}
    if chart.key == "tiles":
        counted = wording.title_places(paper.now.words, chart.data)
        return [Slide(counted, read_map(paper, chart), **shared)]
    plots = find_plots(paper, chart)
    if not plots:
        table = Table(chart.data, chart.columns, chart.key)
        return _plan_table(
            paper, table, section, title or wording.shorten(chart.alt) or section.heading, texts
        )
    slides = []
    for i, plot in enumerate(plots):
        told = title or wording.shorten(chart.alt) or section.heading
        told = told if section.heading else _title_lead(paper, i)
        slides += [
            Slide(told, piece, said=_fit_notes(piece.notes, told), **shared) for piece in split_plot(plot)
        ]
    return slides


def _title_lead(paper: Paper, i: int) -> str:
    """The first chart of the country stands under its title, the other under the verdict on its promise."""
    is_country = paper.now.view.page == "overview"
    first, second = (paper.title, paper.subtitle) if is_country else (paper.subtitle, paper.subtitle)
    return wording.shorten(first if i == 0 else second) or paper.title


def _fit_notes(notes: Sequence[str], title: str) -> tuple[str, ...]:
    """What the title does not name already."""
    return tuple(
        note
        for note in notes
        if count_lines(note, INNER_IN, BODY_PT) <= MOST_SAID_LINES and note.split(": ")[-1] not in title
    )


def split_plot(plot: Plot) -> Iterator[Plot]:
    """Bars for as many slides as they need; lines and points stay together."""
    most = MOST_BARS if len(plot.series) == 1 or plot.kind == "stacked" else MOST_GROUPS
    if plot.kind not in ("bars", "stacked") or len(plot.names) <= most:
        yield plot
        return
    pieces = -(-len(plot.names) // most)
    size = -(-len(plot.names) // pieces)
    for start in range(0, len(plot.names), size):
        series = (Series(one.name, one.look, one.points[start : start + size]) for one in plot.series)
        yield replace(plot, series=tuple(series), peers=tuple(plot.points))


def _plan_table(
    paper: Paper, table: Table, section: _Section, title: str, texts: Sequence[str]
) -> list[Slide]:
    data = table.load() if table.load else table.data
    if data.empty:
        return []
    if table.key == "places":
        return _plan_places(paper, table, texts)
    return _plan_rows(
        paper, table, data, title or wording.title_table(paper, table, section.heading, data), texts
    )


def _plan_places(paper: Paper, table: Table, texts: Sequence[str]) -> list[Slide]:
    """A row for each place with a figure or a promise; the others by name, so that each is there."""
    words, places = paper.now.words, table.data
    is_known = places["latest_value"].notna() | places["target_value"].notna()
    slides = (
        _plan_rows(paper, table, places[is_known], wording.title_places(words, places), ())
        if is_known.any()
        else []
    )
    silent = places[~is_known]
    if silent.empty:
        return slides
    told = []
    for state, group in silent.groupby("state", sort=False):
        names = words.join(words.name(row) for row in group.to_dict("records"))
        told.append(
            words("deck-places-in", state=phrases.state_word(words, str(state)), n=len(group), names=names)
        )
    return [*slides, Slide(words("deck-title-silent", n=len(silent)), Sentences(tuple(told)))]


def _plan_rows(
    paper: Paper, table: Table, data: pd.DataFrame, title: str, texts: Sequence[str]
) -> list[Slide]:
    words = paper.now.words
    height = BOTTOM - TITLE_TOP - fit_title(title, INNER_IN)[1] - UNDER_TITLE_IN - 0.05
    height -= sum(
        height_of(text, INNER_IN, BODY_PT)
        for text in texts
        if count_lines(text, INNER_IN, BODY_PT) <= MOST_SAID_LINES
    )
    fitted = fit_table(paper, data, table.columns, number_sources(paper), height)
    told = list(fitted.notes)
    if fitted.left_out:
        told.append(words("deck-left-out", columns=words.join(reversed(fitted.left_out))))
    rest = [words("deck-rest", shown=len(data) - fitted.rest, n=len(data))] if fitted.rest else []
    said = tuple([" · ".join(fitted.said)] if fitted.said else []) + tuple(rest)
    ids = tuple(list_source_ids(data))
    return [
        Slide(title, grid, said=said if i == 0 else (), spoken=tuple(told) if i == 0 else (), source_ids=ids)
        for i, grid in enumerate(fitted.grids)
    ]


def _plan_sources(paper: Paper) -> list[Slide]:
    words, rows = paper.now.words, paper.sources
    pages: list[list[Mapping[Any, Any]]] = [[]]
    used = 0.0
    for row in rows:
        height = count_lines(say_source(paper, row, 99), INNER_IN, BODY_PT) * 0.31 + 0.08
        if pages[-1] and used + height > 4.5:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += height
    title, first, slides = words("deck-title-sources", n=len(rows)), 1, []
    for page in pages if rows else []:
        slides.append(Slide(title, Sources(tuple(page), first), wording.name_view(paper.now)))
        first += len(page)
    return slides


def say_source(paper: Paper, row: Mapping[Any, Any], number: int) -> str:
    """3. Publisher: title, 12/11/2022."""
    words, told = paper.now.words, [str(row["publisher"])]
    if not pd.isna(row["title"]):
        told.append(str(row["title"]))
    day = "" if pd.isna(row["published"]) else f", {words.as_of(row['published'])}"
    return f"{number}. {': '.join(told)}{day}"
