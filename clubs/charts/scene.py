"""What every part of one growth chart needs to know, and what the parts hand back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from clubs.charts.canvas import Canvas
from clubs.charts.drawing import Part, Path, Text
from clubs.charts.labels import Label, Obstacle, Spot
from clubs.charts.rows import Row
from clubs.words.text import Words

MOST_CIRCLED = 50


@dataclass(frozen=True)
class Scene:
    words: Words
    canvas: Canvas
    unit: str
    is_phone: bool
    seen_on: dt.date | None = None

    def on(self, canvas: Canvas) -> Scene:
        return replace(self, canvas=canvas)


@dataclass
class Sketch:
    """Parts, labels still to be placed, and the lines that labels should keep off."""

    parts: list[Part] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    obstacles: list[Obstacle] = field(default_factory=list)

    def add(self, other: Sketch) -> None:
        self.parts += other.parts
        self.labels += other.labels
        self.obstacles += other.obstacles

    def draw_line(
        self, ends: list[tuple[dt.date, float]], role: str, pad: float = 6, weight: float = 1
    ) -> None:
        """A polyline and its obstacle."""
        self.parts.append(Path(tuple(ends), role))
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


def write_label(label: Label, spot: Spot) -> Text:
    """A placed label: it keeps its distance in pixels on every screen."""
    return Text(
        tuple((line,) for line in label.lines), dt.date.fromordinal(int(spot.day)), spot.value, "label",
        dx=spot.dx, dy=spot.dy, side=spot.ha, upright=spot.va, has_leader=spot.leader,
    )  # fmt: skip


def write_source(words: Words, row: Row) -> str:
    """① Publisher, the date as its page prints it."""
    parts = [row["publisher"], words.as_of(row["published"]) if row["published"] else None]
    said = ", ".join(str(part) for part in parts if part)
    return f"{circle_number(row['source_number'])}\N{NO-BREAK SPACE}{said}".strip()
