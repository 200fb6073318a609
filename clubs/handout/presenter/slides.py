"""What a page says, one message a slide: its answer first, then each chart, then short tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pandas as pd

from clubs.charts.cutting import has_lanes, split_lanes, stretch_lanes
from clubs.charts.drawing import Drawing
from clubs.charts.national import cut_flows
from clubs.choices.pages import MAIN
from clubs.choices.scope import Scope
from clubs.handout.presenter import room
from clubs.handout.presenter.footer import say_last_day, say_sources
from clubs.handout.presenter.slide import Slide
from clubs.handout.presenter.tables import split_table
from clubs.paper import Chart, Paper, Table
from clubs.rooms.overview.country import draw_country, load_country
from clubs.slides.plan import Answer, Topic, drop_title, plan_page

CHART_PX, CHART_HEIGHT_PX = 892, 478.0  # beside the figures; alone on a slide it is drawn larger
MOST_NOTE_LINES = 3
MOST_SCALE = 1216 / 892  # of a chart drawn to stand beside figures and shown alone
COUNTRY_CHART = (MAIN, "chart")


def slide_scope(now: Scope) -> Scope:
    """The view with charts drawn for a slide."""
    return replace(now, width_px=CHART_PX, height_px=CHART_HEIGHT_PX)


def make_slides(paper: Paper, has_tables: bool) -> list[Slide]:
    """has_tables: whether the page's own tables stand among its charts."""
    plan = plan_page(paper)
    beside = next(
        (topic for topic in plan.topics if not topic.heading and isinstance(topic.part, Chart)), None
    )
    slides = list(_tell_answer(paper, plan.answer, beside))
    for topic in plan.topics:
        if topic is not beside and isinstance(topic.part, Chart):
            slides += _tell_chart(paper, topic, topic.part)
        elif isinstance(topic.part, Table) and has_tables and len(topic.part.data):
            slides += _tell_table(paper, topic, topic.part)
    return slides


def name_view(now: Scope) -> str:
    """The page, and the place where it is about one."""
    page = now.words(f"frame-page-{now.view.page}")
    is_of_place = now.page.is_of_place or now.view.province
    return f"{now.place} · {page}" if is_of_place else page


def _tell_answer(paper: Paper, answer: Answer, topic: Topic | None) -> Iterator[Slide]:
    """On one slide with its chart; on two where the chart would be too small beside all that is said."""
    charts = _split_panels(paper.now, topic.part) if topic and isinstance(topic.part, Chart) else []
    told = [answer.subtitle, *answer.messages]
    slide = Slide(
        kicker=name_view(paper.now),
        title=answer.title,
        note=_fit_note(room.join_sentences(told) if answer.messages else answer.subtitle),
        state=answer.state,
        figures=answer.figures,
        chart=charts[0] if charts else None,
    )
    slide = _sign(paper, slide, paper.headline)
    if slide.is_legible:
        yield slide
    else:
        yield _sign(paper, replace(slide, chart=None), paper.headline)
    if topic is None:
        return
    titles = (topic.title, *topic.more_titles)
    for k, chart in enumerate(charts):
        if k or not slide.is_legible:
            title = titles[min(k, len(titles) - 1)]
            yield from _draw(paper, topic, Slide(slide.kicker, title, is_continued=k > 0), chart)


def _tell_chart(paper: Paper, topic: Topic, chart: Chart) -> Iterator[Slide]:
    slide = Slide(_name_part(paper, topic), topic.title, _find_note(topic), figures=topic.figures)
    yield from _draw(paper, topic, slide, chart)


def _name_part(paper: Paper, topic: Topic) -> str:
    heading = "" if topic.title == topic.heading else topic.heading
    return " · ".join(filter(None, [name_view(paper.now), heading]))


def _draw(paper: Paper, topic: Topic, slide: Slide, chart: Chart) -> Iterator[Slide]:
    """The chart, without the note where only that makes it legible; where nothing does, its rows instead."""
    slide = _sign(paper, replace(slide, chart=chart))
    if not slide.is_legible:
        slide = replace(slide, note="")
    if not slide.is_legible:
        rows = Table(chart.data, chart.columns, chart.key)
        yield from _tell_table(paper, replace(topic, title=slide.title, said=(), reading=""), rows)
        return
    for k, part in enumerate(_fit_lanes(chart, slide.height)):
        yield replace(slide, chart=part, is_continued=slide.is_continued or k > 0)


def _split_panels(now: Scope, chart: Chart) -> list[Chart]:
    """The country's totals and flows: two panels of one chart, of which each fills a slide of its own."""
    both = chart.drawing
    if len(both.panels) == 1 or (now.view.page, chart.key) != COUNTRY_CHART:
        return [chart]
    country = load_country(now)
    totals = draw_country(now, replace(country, promises=country.promises.head(0)))
    return [_redraw(chart, drawing) for drawing in (totals, cut_flows(both, totals))]


def _fit_lanes(chart: Chart, most_height: float) -> list[Chart]:
    """A chart of lanes as high as there is room, or in parts that can be read; any other as it is."""
    if not has_lanes(chart.drawing):
        return [chart]
    if chart.drawing.size.height <= most_height:
        return [_redraw(chart, stretch_lanes(chart.drawing, most_height / MOST_SCALE))]
    return [_redraw(chart, part) for part in split_lanes(chart.drawing, most_height)]


def _redraw(chart: Chart, drawing: Drawing) -> Chart:
    return chart._replace(drawing=drawing.about(chart.data, chart.alt, chart.key, chart.also))


def _tell_table(paper: Paper, topic: Topic, table: Table) -> Iterator[Slide]:
    slide = Slide(_name_part(paper, topic), topic.title, _find_note(topic))
    slide = _sign(paper, slide, table.data)
    for k, grid in enumerate(split_table(paper.now, table, slide.height, topic.rest)):
        yield replace(slide, grid=grid, is_continued=k > 0)


def _sign(paper: Paper, slide: Slide, *frames: pd.DataFrame) -> Slide:
    """Who published it and how old it is. A chart that names its sources itself needs no second line."""
    now, shown = paper.now, [*frames, *_list_frames(slide.chart)]
    is_cited = slide.chart is not None and slide.chart.drawing.names_sources
    sources = "" if is_cited else say_sources(now, *shown)
    return replace(slide, sources=sources, as_of=say_last_day(now, *shown), chart_px=now.width_px)


def _list_frames(chart: Chart | None) -> list[pd.DataFrame]:
    return [frame for frame in (chart.data, chart.also) if frame is not None] if chart else []


def _find_note(topic: Topic) -> str:
    """The sentences before it and how its marks are read: as many as there is room for, each whole."""
    told = [drop_title(text, topic.title) for text in (*topic.said, topic.reading)]
    told = [text for text in told if text and text not in topic.title]
    fitting = (_fit_note(room.join_sentences(told[:n])) for n in range(len(told), 0, -1))
    return next(filter(None, fitting), "")


def _fit_note(text: str) -> str:
    """All of it or nothing: half a caveat misleads; the tables below hold it whole."""
    return text if room.count_lines(text, room.NOTE_PX, bold=False) <= MOST_NOTE_LINES else ""
