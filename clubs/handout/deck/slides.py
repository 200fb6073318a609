"""What a page says as slides: one message each, in the order of the page; nothing of it is drawn yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from clubs.handout.deck.kinds import MOST_SAID_LINES, Figure, Sentences, Slide, Verdict
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
from clubs.slides import wording
from clubs.slides.plan import Answer, Topic, drop_title, plan_page
from clubs.tables.metric import Metric
from clubs.tables.provenance import list_source_ids


def plan_slides(paper: Paper) -> list[Slide]:
    """Verdict first, then each chart and table under its sentence, the documents last."""
    plan = plan_page(paper)
    slides: list[Slide] = []
    for topic in plan.topics:
        if topic.is_aside and slides:
            slides[-1] = _say_aside(slides[-1], topic)
        else:
            slides += _plan_topic(paper, topic)
    return [*_put_first(_plan_verdict(paper, plan.answer), slides), *plan_sources(paper)]


def _say_aside(slide: Slide, topic: Topic) -> Slide:
    """A sentence about a table that stays on the screen fills no slide: who presents has it in the notes."""
    return replace(slide, spoken=(*slide.spoken, *(f"{topic.title}. {text}" for text in topic.said)))


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


def _plan_verdict(paper: Paper, answer: Answer) -> Slide:
    """The sentence, the badge, the few figures; of the other sentences the reason is for who presents."""
    figures, state = answer.figures or tuple(_count_verdicts(paper)), answer.state
    meaning = [f"{state.symbol} {state.name}: {state.meaning}"] if state else []
    return Slide(
        answer.title,
        Verdict(state, answer.subtitle, figures, answer.notes),
        wording.name_view(paper.now),
        spoken=(*meaning, *answer.reasons),
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


def _plan_topic(paper: Paper, topic: Topic) -> list[Slide]:
    """Sentences before a chart or a table stand on its first slide, those after the last one on its last."""
    name = wording.name_view(paper.now)
    if topic.part is None:
        return [Slide(topic.title, Sentences(topic.said), name)]
    found = (
        _plan_chart(paper, topic, topic.part)
        if isinstance(topic.part, Chart)
        else plan_table(paper, topic, topic.part)
    )
    slides = _number(_tell(slide, topic.said if k == 0 else ()) for k, slide in enumerate(found))
    if slides:
        slides[-1] = _tell(slides[-1], topic.after)
    return [
        replace(slide, kicker=_name_part(name, topic.heading, slide.title) + slide.kicker) for slide in slides
    ]


def _name_part(name: str, heading: str, title: str) -> str:
    return f"{name} · {heading}" if heading and heading != title else name


def _number(found: Iterable[Slide]) -> list[Slide]:
    """What goes on over several slides says which one this is."""
    slides = list(found)
    return (
        [replace(slide, kicker=f" · {i}/{len(slides)}") for i, slide in enumerate(slides, start=1)]
        if len(slides) > 1
        else slides
    )


def _tell(slide: Slide, texts: Sequence[str]) -> Slide:
    """Sentences under the title as long as two lines hold them; the others are for who presents."""
    said, spoken = list(slide.said), list(slide.spoken)
    for text in texts:
        text = drop_title(text, slide.title)
        if not text or text.removesuffix(".") in slide.title:
            continue
        lines = sum(count_lines(one, INNER_IN, BODY_PT) for one in [*said, text])
        (said if lines <= MOST_SAID_LINES else spoken).append(text)
    return replace(slide, said=tuple(said), spoken=tuple(spoken))


def _plan_chart(paper: Paper, topic: Topic, chart: Chart) -> list[Slide]:
    ids = tuple(list_source_ids(chart.data, *([] if chart.also is None else [chart.also])))
    shared: dict[str, Any] = {"source_ids": ids, "alt": chart.alt, "spoken": (chart.alt,)}
    if chart.key == "tiles":
        return [Slide(topic.title, read_map(paper, chart), **shared)]
    plots = find_plots(paper, chart)
    if not plots:
        return plan_table(paper, topic, Table(chart.data, chart.columns, chart.key))
    titles = (topic.title, *topic.more_titles)
    told = [titles[min(i, len(titles) - 1)] for i in range(len(plots))]
    return [
        Slide(title, piece, said=_fit_notes(piece.notes, title), **shared)
        for title, plot in zip(told, plots, strict=True)
        for piece in split_plot(plot)
    ]


def _fit_notes(notes: Sequence[str], title: str) -> tuple[str, ...]:
    """What the title does not name already."""
    return tuple(
        note
        for note in notes
        if count_lines(note, INNER_IN, BODY_PT) <= MOST_SAID_LINES and note.split(": ")[-1] not in title
    )
