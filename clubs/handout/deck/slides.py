"""What a page says as slides: one message each, in the order of the page; nothing of it is drawn yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from clubs.badges import find_state
from clubs.handout import titles, wording
from clubs.handout.deck.kinds import MOST_SAID_LINES, Figure, Sentences, Slide, Verdict
from clubs.handout.deck.sections import Block, Section, list_sections, say
from clubs.handout.deck.sizes import (
    BODY_PT,
    INNER_IN,
    count_lines,
)
from clubs.handout.deck.tables import plan_sources, plan_table
from clubs.handout.native.maps import read_map
from clubs.handout.native.pages import find_plots
from clubs.handout.native.plots import Plot, split_plot
from clubs.paper import Chart, Paper, Table
from clubs.tables.metric import Metric
from clubs.tables.provenance import list_source_ids


def plan_slides(paper: Paper) -> list[Slide]:
    """Verdict first, then each chart and table under its sentence, the documents last."""
    lead, *others = list_sections(paper)
    first = _plan_verdict(paper, lead)
    slides: list[Slide] = []
    for section in (lead, *others):
        found = _plan_section(paper, section, is_lead=section is lead)
        is_aside = section.has_more and not section.blocks and slides
        slides = _say_aside(slides, found) if is_aside else [*slides, *found]
    return [*_put_first(first, slides), *plan_sources(paper)]


def _say_aside(slides: list[Slide], found: Sequence[Slide]) -> list[Slide]:
    """A sentence about a table that stays on the screen fills no slide: who presents has it in the notes."""
    told = [f"{slide.title}. {text}" for slide in found for text in slide.content.texts]  # type: ignore[union-attr]
    return [*slides[:-1], replace(slides[-1], spoken=(*slides[-1].spoken, *told))]


def _put_first(first: Slide, slides: list[Slide]) -> list[Slide]:
    """The verdict on a slide of its own; where it is only a sentence, over the chart that shows it first."""
    content = first.content
    assert isinstance(content, Verdict)
    is_full = content.state or content.figures or content.sentences
    if is_full or not slides or not isinstance(slides[0].content, Plot):
        return [first, *slides]
    second = slides[0]
    ids = tuple(dict.fromkeys((*second.source_ids, *first.source_ids)))
    spoken = (*first.spoken, *second.spoken)
    told = replace(first, content=second.content, spoken=spoken, alt=second.alt, source_ids=ids)
    return [_tell(told, [*filter(None, [content.subtitle]), *second.said]), *slides[1:]]


def _plan_verdict(paper: Paper, lead: Section) -> Slide:
    """The sentence, the badge, the few figures; of the other sentences the reason is for who presents."""
    reasons = [text.text for text in lead.texts if text.kind == "reason"]
    figures = lead.figures or _count_verdicts(paper)
    state = find_state(paper.now, paper.state) if paper.state else None
    meaning = [f"{state.symbol} {state.name}: {state.meaning}"] if state else []
    content = Verdict(state, paper.subtitle, tuple(figures), tuple(say(lead.texts)))
    return Slide(
        paper.title,
        content,
        wording.name_view(paper.now),
        spoken=(*meaning, *reasons),
        source_ids=tuple(dict.fromkeys([*list_source_ids(paper.headline), *_cite_figures(paper, figures)])),
    )


def _cite_figures(paper: Paper, figures: Sequence[Any]) -> Iterator[str]:
    """The documents of the numbers at the top, where each names the claim that it is."""
    claims = {figure.changes.get("claim") for figure in figures if isinstance(figure, Metric)} - {None}
    for frame in (chart.data for chart in paper.charts):
        if {"claim_id", "source_id"} <= set(frame.columns):
            yield from list_source_ids(frame.loc[frame["claim_id"].isin(claims), ["source_id"]])


def _count_verdicts(paper: Paper) -> list[Figure]:
    """How many places are in each state, where the page has a map of them."""
    words = paper.now.words
    for chart in paper.charts:
        if chart.key == "tiles":
            counted = read_map(paper, chart).states
            unit = words("deck-of-places", n=sum(n for *_, n in counted))
            return [Figure(f"{state.symbol} {state.name}", words.number(n), unit) for state, _, n in counted]
    return []


def _plan_section(paper: Paper, section: Section, is_lead: bool) -> list[Slide]:
    """Sentences before a chart or a table stand on its first slide, those after the last one on its last."""
    name, after = name_part(paper, section.heading), [] if is_lead else say(section.texts)
    slides: list[Slide] = []
    for i, block in enumerate(section.blocks):
        # a later part of the same heading is introduced by the sentence before it
        title = wording.shorten(block.texts[0]) if i and block.texts else _answer(section, block)
        plan = _plan_chart if isinstance(block.part, Chart) else plan_table
        told = [*block.texts, *(after if block is section.blocks[-1] else [])]
        found = plan(paper, block.part, section, title, told)  # type: ignore[arg-type]
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


def _answer(section: Section, block: Block) -> str:
    """A heading that asks is no message: the last sentence before the rows, which is about them, is one.

    Of three sentences the first is about the whole part, the second names the rows.
    """
    texts = block.texts
    if section.heading.endswith("?") and len(texts) > 1:
        return wording.shorten(texts[-1])
    return wording.shorten(texts[1]) if len(texts) > 2 and isinstance(block.part, Table) else ""


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
    paper: Paper, chart: Chart, section: Section, title: str, texts: Sequence[str]
) -> list[Slide]:
    ids = tuple(list_source_ids(chart.data, *([] if chart.also is None else [chart.also])))
    shared: dict[str, Any] = {"source_ids": ids, "alt": chart.alt, "spoken": (chart.alt,)}
    if chart.key == "tiles":
        return [Slide(titles.title_chart(chart, ""), read_map(paper, chart), **shared)]
    plots = find_plots(paper, chart)
    if not plots:
        table = Table(chart.data, chart.columns, chart.key)
        said = titles.title_chart(chart, section.heading) if section.heading else _title_lead(paper, 0)
        return plan_table(paper, table, section, title or said, texts)
    slides = []
    for i, plot in enumerate(plots):
        told = title or titles.title_chart(chart, section.heading)
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
