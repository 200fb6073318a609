"""One slide: what it says, and how much room that leaves for what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clubs.badges import State
from clubs.charts.cutting import has_lanes
from clubs.charts.drawing import Drawing
from clubs.handout.presenter import room
from clubs.handout.presenter.footer import count_foot_lines
from clubs.handout.presenter.tables import Grid
from clubs.paper import Chart


@dataclass(frozen=True)
class Slide:
    """One message: a sentence, and what shows that it is so. note: what helps to read it.

    is_continued: what it shows is part of what the slide before began. chart_px: the width its chart was
    drawn for.
    """

    kicker: str
    title: str
    note: str = ""
    state: State | None = None
    figures: tuple[Any, ...] = ()
    chart: Chart | None = None
    grid: Grid | None = None
    sources: str = ""
    as_of: str = ""
    is_continued: bool = False
    chart_px: float = room.WIDTH

    @property
    def title_px(self) -> int:
        if self.chart or self.grid:
            return room.find_title_px(self.title)
        sizes = room.BESIDE_FIGURES_SIZES if self.figures else room.ALONE_SIZES
        return room.find_title_px(self.title, sizes)

    @property
    def height(self) -> float:
        """What is left for the chart or the table."""
        badge = f"{self.state.symbol} {self.state.name}   " if self.state else ""
        return room.find_height(self.title, badge + self.note, count_foot_lines(self.sources))

    @property
    def is_legible(self) -> bool:
        """Whether the chart can be as large as its smallest letters need."""
        width = room.WIDTH - (room.FIGURES_PX + room.GAP_PX) * bool(self.figures)
        return (
            self.chart is None
            or find_scale(self.chart.drawing, self.chart_px, width, self.height) >= room.LEAST_SCALE
        )


def find_scale(drawing: Drawing, drawn_px: float, width: float, height: float) -> float:
    """How much larger the chart is on a slide than it was drawn; lanes may be drawn as low as they must."""
    own = drawing.size.height
    needed = min(own, height) if has_lanes(drawing) else own
    return min(width / drawn_px, height / needed)
