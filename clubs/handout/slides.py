"""What a page says, one message a slide: its answer first, then each chart, then short tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from clubs import links
from clubs.charts.measure import wrap_text
from clubs.handout.slide_charts import split_lanes
from clubs.handout.slide_footer import say_last_day, say_sources
from clubs.handout.slide_tables import Grid, split_table
from clubs.handout.written import leave_out_clicks
from clubs.paper import Chart, Figures, Paper, Part, Table, Text
from clubs.scope import Scope, State, find_state

# A slide is 1280 x 720 units, each as large as the screen allows (clubs/static/present/present.css).
ROOM_PX, FIGURES_PX, QR_PX = 1216.0, 300.0, 128.0
CHART_PX, CHART_HEIGHT_PX = 892, 478.0  # beside the figures; alone on a slide it is drawn larger
WIDE_CHART_PX = {links.View.page: 1216}  # two panels
TITLE_SIZES, ALONE_SIZES = ((34, 2), (28, 3), (24, 9)), ((54, 4), (42, 5), (32, 9))
NOTE_PX, MOST_NOTE_LINES = 19.0, 3


@dataclass(frozen=True)
class Slide:
    """One message: a sentence, and what shows that it is so. note: what helps to read it."""

    kicker: str
    title: str
    note: str = ""
    state: State | None = None
    figures: tuple[Any, ...] = ()
    chart: Chart | None = None
    grid: Grid | None = None
    sources: str = ""
    as_of: str = ""

    @property
    def title_px(self) -> int:
        is_alone = not (self.chart or self.grid or self.figures)
        return find_title_px(self.title, ALONE_SIZES if is_alone else TITLE_SIZES)


def slide_scope(now: Scope) -> Scope:
    """The view with charts drawn for a slide."""
    width = WIDE_CHART_PX.get(now.view.page, CHART_PX)
    return replace(now, width_px=width, height_px=CHART_HEIGHT_PX)


def find_title_px(title: str, sizes: Sequence[tuple[int, int]]) -> int:
    """The largest size in which the sentence takes no more lines than go with it."""
    fitting = (px for px, most in sizes if len(wrap_text(title, ROOM_PX - QR_PX, px, bold=True)) <= most)
    return next(fitting, sizes[-1][0])


def make_slides(paper: Paper, has_tables: bool) -> list[Slide]:
    """has_tables: whether the page's own tables follow its charts."""
    return list(_Maker(paper).make(has_tables))


class _Maker:
    """Goes through the parts of a page; what stands before its first heading is its answer."""

    def __init__(self, paper: Paper) -> None:
        self.paper, self.now, self.words = paper, paper.now, paper.now.words
        self.answer, self.sections = _divide(paper.parts)

    def make(self, has_tables: bool) -> Iterator[Slide]:
        yield self._answer()
        for heading, parts in self.sections:
            yield from self._section(heading, parts, has_tables)

    def _answer(self) -> Slide:
        paper, charts = self.paper, [part for part in self.answer if isinstance(part, Chart)]
        said = [part.text for part in self.answer if isinstance(part, Text) and part.kind == "message"]
        chart = charts[0] if charts else None
        slide = Slide(
            kicker=self._name(),
            title=paper.title,
            note=_fit_note(" ".join(filter(None, [paper.subtitle, *said]))),
            state=find_state(self.now, paper.state) if paper.state else None,
            figures=_list_figures(self.answer),
            chart=chart,
        )
        return self._sign(slide, paper.headline, *_list_frames(chart))

    def _section(self, heading: str, parts: list[Part], has_tables: bool) -> Iterator[Slide]:
        note = next((part.text for part in parts[:1] if isinstance(part, Text) and part.kind == "note"), "")
        figures, note = _list_figures(parts), _fit_note(leave_out_clicks(self.words, note))
        for part in parts:
            if isinstance(part, Chart):
                title = part.alt if _is_short(part.alt) else heading
                told = "" if note in title else note
                kicker = self._name(heading if title != heading else "")
                for chart in split_lanes(part):
                    slide = Slide(kicker, title, told, None, figures, chart)
                    yield self._sign(slide, *_list_frames(chart))
                figures = ()
            elif isinstance(part, Table) and has_tables and len(part.data):
                for grid in split_table(self.now, part):
                    slide = Slide(self._name(), heading or self.paper.title, note, grid=grid)
                    yield self._sign(slide, part.data)

    def _name(self, heading: str = "") -> str:
        return " · ".join(filter(None, [name_view(self.now), heading]))

    def _sign(self, slide: Slide, *frames: pd.DataFrame) -> Slide:
        return replace(slide, sources=say_sources(self.now, *frames), as_of=say_last_day(self.now, *frames))


def name_view(now: Scope) -> str:
    """The page, and the place where it is about one."""
    page = now.words(f"frame-page-{now.view.page}")
    is_of_place = now.view.page in links.PLACE_PAGES or now.view.province
    return f"{now.place} · {page}" if is_of_place else page


def _divide(parts: Sequence[Part]) -> tuple[list[Part], list[tuple[str, list[Part]]]]:
    answer: list[Part] = []
    sections: list[tuple[str, list[Part]]] = []
    for part in parts:
        if isinstance(part, Text) and part.kind == "heading":
            sections.append((part.text, []))
        else:
            (sections[-1][1] if sections else answer).append(part)
    tables = [part for part in answer if isinstance(part, Table)]
    return answer, [("", list(tables)), *sections]


def _list_figures(parts: Sequence[Part]) -> tuple[Any, ...]:
    return next(
        (tuple(tuple(one)[:3] for one in part.shown) for part in parts if isinstance(part, Figures)), ()
    )


def _list_frames(chart: Chart | None) -> list[pd.DataFrame]:
    return [frame for frame in (chart.data, chart.also) if frame is not None] if chart else []


def _is_short(sentence: str) -> bool:
    size, lines = TITLE_SIZES[0]
    return len(wrap_text(sentence, ROOM_PX - QR_PX, size, bold=True)) <= lines


def _fit_note(text: str) -> str:
    """All of it or nothing: half a caveat misleads; the tables below hold it whole."""
    return text if len(wrap_text(text, ROOM_PX - QR_PX, NOTE_PX)) <= MOST_NOTE_LINES else ""
