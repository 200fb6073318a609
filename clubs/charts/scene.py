"""What every part of one growth chart needs to know, and what the parts hand back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from html import escape
from itertools import pairwise
from typing import Any

from clubs.charts.canvas import Canvas
from clubs.charts.labels import Label, Line, Obstacle, Spot
from clubs.charts.palette import TEXT_PX, Palette
from clubs.charts.rows import Row
from clubs.words.text import Words

MOST_CIRCLED = 50


@dataclass(frozen=True)
class Scene:
    words: Words
    palette: Palette
    canvas: Canvas
    unit: str
    is_phone: bool
    seen_on: dt.date | None = None

    def on(self, canvas: Canvas) -> Scene:
        return replace(self, canvas=canvas)


@dataclass
class Part:
    """Traces, shapes, labels still to be placed, and the lines that labels should keep off."""

    traces: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    obstacles: list[Obstacle] = field(default_factory=list)

    def add(self, other: Part) -> None:
        self.traces += other.traces
        self.shapes += other.shapes
        self.labels += other.labels
        self.obstacles += other.obstacles

    def draw_line(
        self, ends: list[tuple[dt.date, float]], line: dict[str, Any], pad: float = 6, weight: float = 1
    ) -> None:
        """A polyline and its obstacle."""
        trace = {"x": [day.isoformat() for day, _ in ends], "y": [value for _, value in ends]}
        self.traces.append({"type": "scatter", "mode": "lines", "hoverinfo": "skip", **trace, "line": line})
        for (day, value), (to_day, to_value) in pairwise(ends):
            self.obstacles.append(Obstacle(day.toordinal(), value, to_day.toordinal(), to_value, pad, weight))


def circle_number(number: Any) -> str:
    """① … ㊿ as on the page's list of sources; (51) beyond; nothing where the source has no number."""
    if number is None:
        return ""
    n = int(number)
    if not 1 <= n <= MOST_CIRCLED:
        return f"({n})"
    return chr(0x2460 + n - 1 if n <= 20 else 0x3251 + n - 21 if n <= 35 else 0x32B1 + n - 36)


def write_label(label: Label, spot: Spot) -> dict[str, Any]:
    """A placed label as a plotly annotation: it keeps its distance in pixels on every screen."""
    place = {"ax": spot.dx, "ay": spot.dy, "showarrow": True, "arrowhead": 0, "standoff": 9, "arrowwidth": 1}
    if not spot.leader:
        place = {"xshift": spot.dx, "yshift": -spot.dy, "showarrow": False}
    return {
        "x": dt.date.fromordinal(int(spot.day)).isoformat(), "y": spot.value,
        "text": "<br>".join(_write_line(line) for line in label.lines),
        "xanchor": spot.ha, "yanchor": spot.va, "align": spot.ha, "borderpad": 0,
        "font": {"size": TEXT_PX, "color": label.lines[0].colour},
        "arrowcolor": label.lines[0].colour, **place,
    }  # fmt: skip


def _write_line(line: Line) -> str:
    inner = escape(line.text, quote=False)
    inner = f"<b>{inner}</b>" if line.bold else inner
    return f'<span style="font-size:{line.size}px;color:{line.colour}">{inner}</span>'


def write_source(words: Words, row: Row) -> str:
    """① Publisher, the date as its page prints it."""
    parts = [row["publisher"], words.as_of(row["published"]) if row["published"] else None]
    said = ", ".join(str(part) for part in parts if part)
    return f"{circle_number(row['source_number'])}\N{NO-BREAK SPACE}{said}".strip()
