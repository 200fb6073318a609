"""A chart as it is described before anyone draws it: parts in data coordinates with roles; no colour, no
surface.

A chart of clubs/charts returns one Drawing: rows in, Drawing out. The writers of clubs/draw turn it into live
Plotly, SVG or native charts of an office; none of them reads what another one wrote, and none asks the data.

Where. A figure of `size.height` pixels and any width of `size.widths` has fixed margins; what is left is the
plot area. Each Panel takes a share of it and has two axes. A coordinate is a day, a number, the number of a
lane (category axis: 0 is the first), or a Share of the panel's side. Only texts may belong to no panel: then
a Share is of the whole plot area. Offsets dx, dy are pixels right and down, the same at every width. Labels
were placed once, for all of `size.widths`; a writer never moves them.

What. Every part has a role: what it means (actual, plan, needed, target, later, disputed, band, state-
achieved …). How a role looks stands in clubs/draw/theme.py, the only place that knows colours, widths and
dashes.

Order. `parts` are drawn in their order, later ones over earlier ones; a Box and a Path with a Share lie
behind all others. `texts` stand above everything, in their order.

Meaning. `plots` are the same chart as series with names, for applications that draw charts themselves
(PowerPoint, Excel) and for files of numbers: a writer that places its own marks reads these and leaves
`parts` alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

import pandas as pd

from clubs.charts.measure import TEXT_PX

Side = Literal["left", "center", "right"]
Upright = Literal["top", "middle", "bottom"]
PlotKind = Literal["scatter", "bars", "stacked", "lines"]


@dataclass(frozen=True)
class Share:
    """A place on a side of the panel, or of the whole plot area: 0 is left or bottom, 1 right or top."""

    of: float


At = dt.date | float | Share
X = dt.date | float | str
START, END = Share(0.0), Share(1.0)


@dataclass(frozen=True)
class Tick:
    at: dt.date | float
    text: str


@dataclass(frozen=True)
class Axis:
    """low: what stands at the left or bottom end, high: at the other; low > high where values grow downwards.

    kind: date (a small stroke at the start of each year, ticks name the middle of years), number, or category
    (lane 0, 1, 2 … at its own number, names are texts). is_shown: its line and the words of its ticks;
    has_grid: a faint line across the panel at each tick. What is not shown still places everything.
    """

    kind: Literal["date", "number", "category"]
    low: dt.date | float
    high: dt.date | float
    ticks: tuple[Tick, ...] = ()
    is_shown: bool = True
    has_grid: bool = False


@dataclass(frozen=True)
class Panel:
    """Two axes and the part of the plot area that they take, in shares of its width and height (0 is the
    bottom).

    is_square: one step of either axis is as long as one of the other; the panel keeps to the upper left
    corner.
    """

    x: Axis
    y: Axis
    left: float = 0.0
    right: float = 1.0
    bottom: float = 0.0
    top: float = 1.0
    is_square: bool = False


@dataclass(frozen=True)
class Mark:
    """A sign at a point. shape is a form, not an ornament: circle, diamond, square, triangle-up … (see
    SHAPES).

    size: pixels across. id: what a click on it means (a claim, an area, a target). hover: what it says when
    it is pointed at, line by line, the first one in bold; plain text.
    """

    x: At
    y: At
    role: str
    shape: str = "circle"
    size: float = 14.0
    panel: int = 0
    id: str = ""
    hover: tuple[str, ...] = ()


SHAPES = (
    "circle", "square", "diamond", "triangle-up", "triangle-down", "triangle-left", "triangle-right", "cross",
    "star", "pentagon", "tick",
)  # fmt: skip


@dataclass(frozen=True)
class Path:
    """A line through points; only where the line says nothing that nobody reported."""

    points: tuple[tuple[At, At], ...]
    role: str
    panel: int = 0


@dataclass(frozen=True)
class Box:
    """An area behind the marks: a band, a track, the square of a province. Its words are texts.

    is_dashed: its edge, where it is no province. id and hover: as of a Mark, for the whole area.
    """

    x0: At
    x1: At
    y0: At
    y1: At
    role: str
    panel: int = 0
    is_dashed: bool = False
    id: str = ""
    hover: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bar:
    """A level bar over its lane, from x0 to x1. layer: bars of one meaning; later layers go on where earlier
    end.

    thickness: share of a lane. is_old: strokes over it, the figure is old. is_faint: not among those chosen.
    """

    lane: int
    x0: float
    x1: float
    role: str
    thickness: float
    layer: int = 0
    panel: int = 0
    is_old: bool = False
    is_faint: bool = False
    id: str = ""
    hover: tuple[str, ...] = ()


Part = Mark | Path | Box | Bar


@dataclass(frozen=True)
class Run:
    """Words of one look within a line of text; plain text, a writer escapes it. size in pixels."""

    text: str
    role: str = "ink"
    size: float = TEXT_PX
    is_bold: bool = False


Line = tuple[Run, ...]
TextKind = Literal[
    "headline", "subtitle", "axis", "key", "note", "band", "label", "name", "value", "legend", "cell"
]


@dataclass(frozen=True)
class Text:
    """Lines at a place. side and upright: which side of the text stands at the place; lines align to `side`.

    kind: headline and subtitle above all; axis: what an axis counts; key: what found no room beside its mark,
    and below it the notes (sources, what is not drawn); note: notes alone; band: the name of a period; label:
    words at a mark or line; name and value: of a lane; legend: a state, its sign, how many;
    cell: one line in the middle of a box.
    size: pixels of a line without larger runs; lines stand LINE_SPACING x size apart. has_leader: a thin line
    from the place to the text. ground: role of what is under the text, so that no line crosses a word. box:
    side in pixels of a square around a single sign, filled and edged as `ground`.
    """

    lines: tuple[Line, ...]
    x: At
    y: At
    kind: TextKind
    panel: int | None = 0
    dx: float = 0.0
    dy: float = 0.0
    side: Side = "left"
    upright: Upright = "top"
    size: float = TEXT_PX
    has_leader: bool = False
    ground: str = ""
    box: float = 0.0

    @property
    def said(self) -> str:
        return " ".join("".join(run.text for run in line) for line in self.lines)


@dataclass(frozen=True)
class Size:
    """Pixels. widths: the narrowest and the widest figure that the places of labels suit."""

    height: float
    left: float
    right: float
    top: float
    bottom: float
    widths: tuple[float, float]

    @property
    def plot_height(self) -> float:
        return self.height - self.top - self.bottom


@dataclass(frozen=True)
class Point:
    """One figure of a series: a day, a number or a name, and its value; None where nothing was reported,
    never 0.

    label: what stands at it, line by line. rank: of two labels without room for both the lower one stays.
    role: where it differs from its series. source_id: whose number a list of sources puts behind the label.
    """

    x: X
    value: float | None
    label: tuple[str, ...] = ()
    rank: int = 5
    role: str = ""
    source_id: str = ""


@dataclass(frozen=True)
class Series:
    """Points that belong together. role: as of marks and paths; `place` where each series is a place of its
    own.

    said: words along its line, such as the pace needed; they may stand at any of its points, or between two.
    is_joined: a line leads through the points; else they are marks alone.
    """

    name: str
    role: str
    points: tuple[Point, ...]
    said: str = ""
    is_joined: bool = True


@dataclass(frozen=True)
class Plot:
    """One native chart.

    kind: scatter (days or numbers across), bars (side by side) and stacked (one after another) with a name
    for each point, lines (the same few names across). The last three share their names: each series has a
    point for each name, in one order. axis_name: what is counted, in units of `unit`. notes: what belongs to
    it and is not drawn in it.
    """

    kind: PlotKind
    series: tuple[Series, ...]
    axis_name: str = ""
    unit: str = "clubs"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Drawing:
    """A chart: see the top of this file.

    names_sources: whether its own notes name the documents. data, also: the rows behind it. alt: the chart in
    words. key: its name among the charts of its page. These are told by whoever puts it on a page (about()).
    """

    panels: tuple[Panel, ...]
    parts: tuple[Part, ...]
    texts: tuple[Text, ...]
    size: Size
    plots: tuple[Plot, ...] = ()
    names_sources: bool = False
    key: str = ""
    title: str = ""
    alt: str = ""
    data: pd.DataFrame | None = field(default=None, compare=False, repr=False)
    also: pd.DataFrame | None = field(default=None, compare=False, repr=False)

    def about(
        self, data: pd.DataFrame, alt: str, key: str, also: pd.DataFrame | None = None, title: str = ""
    ) -> Drawing:
        """The same drawing with what its page says of it."""
        return replace(self, data=data, alt=alt, key=key, also=also, title=title or self.title)

    def list_texts(self, *kinds: TextKind) -> list[Text]:
        return [text for text in self.texts if not kinds or text.kind in kinds]


def write_lines(
    lines: Iterable[str], role: str = "ink", size: float = TEXT_PX, is_bold: bool = False
) -> tuple[Line, ...]:
    """Lines of text in one look."""
    return tuple((Run(line, role, size, is_bold),) for line in lines)
