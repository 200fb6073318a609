"""What a slide can hold, and what belongs to every slide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from clubs.badges import State
from clubs.handout.deck.grids import Grid
from clubs.handout.native.maps import Map
from clubs.handout.native.plots import Plot
from clubs.handout.numbered import Source

MOST_SAID_LINES = 2


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
    rows: tuple[Source, ...]


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
