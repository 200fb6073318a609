"""What a page says, one message a slide: its answer first, then each chart, then short tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Any

import pandas as pd

from clubs.badges import find_state
from clubs.charts.cutting import has_lanes, split_lanes, stretch_lanes
from clubs.charts.drawing import Drawing
from clubs.charts.national import cut_flows
from clubs.choices.pages import MAIN
from clubs.choices.scope import Scope
from clubs.handout import titles, wording
from clubs.handout.presenter import room
from clubs.handout.presenter.footer import say_last_day, say_sources
from clubs.handout.presenter.slide import Slide
from clubs.handout.presenter.tables import find_rest, split_table
from clubs.paper import Chart, Figures, Paper, Part, Table, Text
from clubs.rooms.overview.country import draw_country, load_country

CHART_PX, CHART_HEIGHT_PX = 892, 478.0  # beside the figures; alone on a slide it is drawn larger
MOST_NOTE_LINES = 3
MOST_SCALE = 1216 / 892  # of a chart drawn to stand beside figures and shown alone
COUNTRY_CHART = (MAIN, "chart")


@dataclass
class _Section:
    heading: str = ""
    parts: list[Part] = field(default_factory=list)


def slide_scope(now: Scope) -> Scope:
    """The view with charts drawn for a slide."""
    return replace(now, width_px=CHART_PX, height_px=CHART_HEIGHT_PX)


def make_slides(paper: Paper, has_tables: bool) -> list[Slide]:
    """has_tables: whether the page's own tables follow its charts."""
    answer, *sections = _divide(paper.parts)
    slides = list(_tell_answer(paper, answer))
    if has_tables:
        slides += _tell_tables(paper, answer, "")
    for section in sections:
        slides += _tell_section(paper, section, has_tables)
    return slides


def name_view(now: Scope) -> str:
    """The page, and the place where it is about one."""
    page = now.words(f"frame-page-{now.view.page}")
    is_of_place = now.page.is_of_place or now.view.province
    return f"{now.place} · {page}" if is_of_place else page


def _divide(parts: Sequence[Part]) -> list[_Section]:
    """What stands before the first heading is the answer."""
    sections = [_Section()]
    for part in parts:
        if isinstance(part, Text) and part.kind == "heading":
            sections.append(_Section(part.text))
        else:
            sections[-1].parts.append(part)
    return sections


def _tell_answer(paper: Paper, answer: _Section) -> Iterator[Slide]:
    """On one slide with its chart; on two where the chart would be too small beside all that is said."""
    texts = [part for part in answer.parts if isinstance(part, Text) and part.kind == "message"]
    told = [part.text for part in texts if not part.is_request]
    said = [paper.subtitle, *told]
    drawn = next((part for part in answer.parts if isinstance(part, Chart)), None)
    charts = _split_panels(paper.now, drawn) if drawn else []
    slide = Slide(
        kicker=name_view(paper.now),
        title=paper.title,
        note=_fit_note(room.join_sentences(said) if told else said[0]),
        state=find_state(paper.now, paper.state) if paper.state else None,
        figures=_list_figures(answer.parts),
        chart=charts[0] if charts else None,
    )
    slide = _sign(paper, slide, paper.headline)
    if slide.is_legible:
        yield slide
    else:
        yield _sign(paper, replace(slide, chart=None), paper.headline)
    title = wording.shorten(paper.subtitle) or paper.title
    for k, chart in enumerate(charts):
        if k or not slide.is_legible:
            yield from _draw(paper, Slide(slide.kicker, title, is_continued=k > 0), chart)


def _tell_section(paper: Paper, section: _Section, has_tables: bool) -> Iterator[Slide]:
    figures, note = _list_figures(section.parts), _find_note(paper, section)
    for part in section.parts:
        if isinstance(part, Chart):
            yield from _tell_chart(paper, section.heading, note, figures, part)
            figures = ()
    if has_tables:
        yield from _tell_tables(paper, section, note)


def _tell_chart(
    paper: Paper, heading: str, note: str, figures: tuple[Any, ...], chart: Chart
) -> Iterator[Slide]:
    title = titles.title_chart(chart, heading)
    name = name_view(paper.now)
    kicker = name if title == heading else f"{name} · {heading}"
    told = "" if title.startswith(note.removesuffix(".")) else note
    yield from _draw(paper, Slide(kicker, title, told, figures=figures), chart)


def _draw(paper: Paper, slide: Slide, chart: Chart) -> Iterator[Slide]:
    """The chart, without the note where only that makes it legible; where nothing does, its rows instead."""
    slide = _sign(paper, replace(slide, chart=chart))
    if not slide.is_legible:
        slide = replace(slide, note="")
    if not slide.is_legible:
        yield from _tell_table(paper, slide.title, Table(chart.data, chart.columns, chart.key), [])
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


def _tell_tables(paper: Paper, section: _Section, note: str) -> Iterator[Slide]:
    """A sentence right above a table is its title."""
    said: list[str] = []
    first = _list_first_notes(section) if note else []
    for part in section.parts:
        if isinstance(part, Text) and part.kind == "note" and part not in first:
            said.append(part.text)
        elif isinstance(part, Table):
            if len(part.data):
                rest = find_rest(section.parts, part)
                yield from _tell_table(paper, section.heading, part, said or [note], rest)
            said = []


def _tell_table(
    paper: Paper, heading: str, table: Table, said: Sequence[str], rest: int = 0
) -> Iterator[Slide]:
    """rest: rows of the same table that a screen shows at a click."""
    named = titles.title_table(paper, table, heading, table.data)
    is_told = len(said) > 1 and room.count_lines(said[0], room.TITLE_SIZES[1][0]) <= room.TITLE_SIZES[1][1]
    title, notes = (said[0], said[1:]) if is_told else (named, said)
    kicker = " · ".join(filter(None, [name_view(paper.now), heading if heading != title else ""]))
    slide = _sign(paper, Slide(kicker, title, _fit_note(room.join_sentences(notes))), table.data)
    for k, grid in enumerate(split_table(paper.now, table, slide.height, rest)):
        yield replace(slide, grid=grid, is_continued=k > 0)


def _sign(paper: Paper, slide: Slide, *frames: pd.DataFrame) -> Slide:
    """Who published it and how old it is. A chart that names its sources itself needs no second line."""
    now, shown = paper.now, [*frames, *_list_frames(slide.chart)]
    is_cited = slide.chart is not None and slide.chart.drawing.names_sources
    sources = "" if is_cited else say_sources(now, *shown)
    return replace(slide, sources=sources, as_of=say_last_day(now, *shown), chart_px=now.width_px)


def _list_figures(parts: Sequence[Part]) -> tuple[Any, ...]:
    return next((tuple(part.shown) for part in parts if isinstance(part, Figures)), ())


def _list_frames(chart: Chart | None) -> list[pd.DataFrame]:
    return [frame for frame in (chart.data, chart.also) if frame is not None] if chart else []


def _find_note(paper: Paper, section: _Section) -> str:
    """What stands right under the heading."""
    return _fit_note(room.join_sentences([part.text for part in _list_first_notes(section)]))


def _list_first_notes(section: _Section) -> list[Text]:
    """The first sentence, and how the marks are read."""
    kinds = [part.kind if isinstance(part, Text) else "" for part in section.parts]
    if not kinds or kinds[0] not in ("note", "reading"):
        return []
    n = 1 + len(list(takewhile(lambda kind: kind == "reading", kinds[1:])))
    return [part for part in section.parts[:n] if isinstance(part, Text)]


def _fit_note(text: str) -> str:
    """All of it or nothing: half a caveat misleads; the tables below hold it whole."""
    return text if room.count_lines(text, room.NOTE_PX, bold=False) <= MOST_NOTE_LINES else ""
