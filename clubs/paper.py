"""A page as content instead of on a screen: one arrangement for slides, briefs, files and the light address.

paper = read_page(now) runs pages/<page>.py with a Paper on the stage: each call of clubs.ui is noted, not
drawn. What a page says and what an artefact says is therefore the same by construction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache, wraps
from pathlib import Path
from types import CodeType
from typing import Any, NamedTuple, ParamSpec, TypeVar, cast

import pandas as pd
import plotly.graph_objects as go

from clubs.charts.drawing import Drawing
from clubs.choices.lists import find_sources
from clubs.choices.naming import name_place
from clubs.choices.scope import Scope
from clubs.draw.plotly import write_plotly
from clubs.store.declaration import ROOT
from clubs.tables.columns import Column, Listing
from clubs.tables.provenance import list_source_ids, require_sources
from clubs.words.formats import is_missing

PAGES = ROOT / "pages"
P = ParamSpec("P")
R = TypeVar("R")


class Text(NamedTuple):
    """A sentence. kind: heading, note, message, reading (how the marks of what is drawn below are read), or
    reason (one click away on a screen, under its label). What only a screen can do is said by no Text.

    is_request: it asks for a choice, so it means nothing to a room or on paper.
    """

    kind: str
    text: str
    label: str = ""
    is_request: bool = False


class Figures(NamedTuple):
    """The few figures at the top: label, value, note of each."""

    shown: Sequence[Any]


class Chart(NamedTuple):
    """A drawing with its words and its rows; `also` are further rows whose sources it needs.

    title: what it says in one sentence; empty where its heading and its rows say it.
    """

    drawing: Drawing
    data: pd.DataFrame
    alt: str
    columns: Sequence[Column] | None
    key: str
    also: pd.DataFrame | None = None
    theme: str = "light"
    title: str = ""

    @property
    def fig(self) -> go.Figure:
        """The same as Plotly, for those who still read it."""
        return write_plotly(self.drawing, self.theme)


class Table(NamedTuple):
    """Rows with what each column says. load is set, and data empty, where a screen asks only at a click.

    columns: those of the files to take home, where a screen shows others (screen). title: as that of a chart.
    is_for_meetings: a meeting asks for it, though a screen has it one click away. rest_of: the key of
    the table whose further rows these are.
    """

    data: pd.DataFrame
    columns: Sequence[Column] | None
    key: str
    label: str = ""
    load: Callable[[], pd.DataFrame] | None = None
    screen: Sequence[Column] | None = None
    title: str = ""
    is_for_meetings: bool = False
    rest_of: str = ""

    @property
    def on_screen(self) -> Sequence[Column] | None:
        """The columns that a screen has."""
        return self.screen or self.columns


Part = Text | Figures | Chart | Table


@dataclass(eq=False)
class Paper:
    """What one page says, in its order. Two papers are never the same one, so each can be remembered."""

    now: Scope
    title: str = ""
    subtitle: str = ""
    state: str = ""
    headline: pd.DataFrame = field(default_factory=pd.DataFrame)
    parts: list[Part] = field(default_factory=list)

    @property
    def charts(self) -> list[Chart]:
        return [part for part in self.parts if isinstance(part, Chart)]

    @property
    def tables(self) -> list[Table]:
        return [part for part in self.parts if isinstance(part, Table)]

    @property
    def sources(self) -> list[dict[Any, Any]]:
        """Every document behind what is shown, once, in the order of first use: number 1 is the first."""
        frames = [self.headline]
        for part in self.parts:
            if isinstance(part, (Chart, Table)):
                frames.append(part.data)
            if isinstance(part, Chart) and part.also is not None:
                frames.append(part.also)
        return find_sources(self.now.version, tuple(list_source_ids(*frames)))

    # What a page calls, as in clubs/ui; what only a screen has is left out.

    def scope(self) -> Scope:
        return self.now

    def verdict(
        self, data: pd.DataFrame, title: str, subtitle: str = "", state: str = "", hint: str = ""
    ) -> None:
        self.headline = require_sources(data, "ui.verdict")
        self.title, self.subtitle, self.state = title, subtitle, state

    def metrics(self, figures: Sequence[Any]) -> None:
        self.parts.append(Figures(figures))

    def heading(self, text: str, note: str = "", reading: str = "", hint: str = "") -> None:
        self.parts.append(Text("heading", text))
        self.parts += [Text(kind, told) for kind, told in (("note", note), ("reading", reading)) if told]

    def note(self, text: str = "", hint: str = "") -> None:
        if text:
            self.parts.append(Text("note", text))

    def message(
        self, text: str, kind: str = "info", link: Any = None, hint: str = "", is_request: bool = False
    ) -> None:
        self.parts.append(Text("message", text, is_request=is_request))

    def explain(self, label: str, text: str, key: str) -> None:
        self.parts.append(Text("reason", text, label))

    def on_demand(self, label: str, key: str, draw: Callable[[], object], is_quiet: bool = False) -> None:
        """What a screen opens at a click stands open here, under its label."""
        self.note(label)
        draw()

    def figure(
        self,
        drawing: Drawing,
        data: pd.DataFrame,
        alt: str,
        columns: Sequence[Column] | None = None,
        key: str = "chart",
        on_click: object = None,
        also: pd.DataFrame | None = None,
        title: str = "",
    ) -> None:
        for shown in (data, also):
            if shown is not None:
                require_sources(shown, "ui.figure")
        told = drawing.about(data, alt, key, also)
        self.parts.append(Chart(told, data, alt, columns, key, also, self.now.theme, title))

    def table(
        self, data: pd.DataFrame, columns: Sequence[Column] | None = None, key: str = "", title: str = ""
    ) -> None:
        self.parts.append(Table(require_sources(data, "ui.table"), columns, key, title=title))

    def sortable_table(
        self, data: pd.DataFrame, listing: Listing, key: str, on_click: object = None, title: str = ""
    ) -> None:
        require_sources(data, "ui.sortable_table")
        self.parts.append(Table(data, listing.of_files, key, screen=listing.columns, title=title))

    def table_on_demand(
        self,
        label: str,
        load: Callable[[], pd.DataFrame],
        columns: Sequence[Column],
        key: str,
        title: str = "",
        is_for_meetings: bool = False,
        rest_of: str = "",
    ) -> None:
        self.parts.append(
            Table(
                pd.DataFrame(), columns, key, label, load,
                title=title, is_for_meetings=is_for_meetings, rest_of=rest_of,
            )
        )  # fmt: skip

    def successor_note(self, now: Scope) -> None:
        if not is_missing(now.area["successor_area_id"]):
            ended = now.area["valid_to"]
            self.message(now.words("frame-unit-ended", place=now.place, ended=ended))

    def predecessor_links(self, card: Mapping[str, Any]) -> None:
        parts = card["predecessor_ids"]
        if hasattr(parts, "__len__") and not isinstance(parts, str):
            names = self.now.words.join(name_place(self.now, area_id) for area_id in parts)
            self.note(f"{self.now.words('frame-before-merger')} {names}")

    @contextmanager
    def filters(self, label: str, first: object = None) -> Iterator[None]:
        yield


STAGE: ContextVar[Paper | None] = ContextVar("stage", default=None)


def on_stage(draw: Callable[P, R]) -> Callable[P, R]:
    """A function of clubs.ui that draws on the screen, or is noted while a Paper is on the stage."""
    name = draw.__name__

    @wraps(draw)
    def play(*args: P.args, **kwargs: P.kwargs) -> R:
        paper = STAGE.get()
        if paper is None:
            return draw(*args, **kwargs)
        return cast(R, getattr(paper, name, _leave_out)(*args, **kwargs))

    return play


def _leave_out(*_args: object, **_on_screen: object) -> None:
    """Widgets, links and what opens at a click belong to a screen."""


def read_page(now: Scope) -> Paper:
    """What the page of this view says. Raises what the page raises."""
    paper = Paper(now)
    token = STAGE.set(paper)
    try:
        exec(_compile(PAGES / f"{now.view.page}.py"), {"__name__": "__page__"})
    finally:
        STAGE.reset(token)
    return paper


@cache
def _compile(file: Path) -> CodeType:
    return compile(file.read_text(encoding="utf-8"), str(file), "exec")
