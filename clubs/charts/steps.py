"""What a merger added to a unit: a step of its own kind, because a merger is not growth."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from clubs.charts.labels import Label, Line
from clubs.charts.measure import wrap_text
from clubs.charts.palette import TEXT_PX
from clubs.charts.rows import Row
from clubs.charts.scene import Part, Scene
from clubs.charts.spots import around_point

STEP_TEXT_PX = 190.0
SIDES = ("left", "right", "above-left", "below-left", "above", "below")


def draw_step(scene: Scene, day: dt.date, before: float, after: float) -> Part:
    """An upright dashed riser on the day of the merger, from the level before it to the level after it."""
    part, colour = Part(), scene.palette.other
    if before == after:
        return part
    part.draw_line([(day, before), (day, after)], {"color": colour, "width": 3.5, "dash": "7px,5px"})
    said = scene.words("chart-step")
    lines = tuple(Line(text, colour) for text in wrap_text(said, STEP_TEXT_PX, TEXT_PX))
    spots = around_point(day.toordinal(), (before + after) / 2, SIDES)
    part.labels.append(Label(lines, spots, rank=3))
    return part


def draw_steps(scene: Scene, claims: tuple[Row, ...], breaks: list[dt.date]) -> Part:
    """Between neighbouring claims on both sides of a day on which the unit became another."""
    part = Part()
    for earlier, later in pairwise(claims):
        for day in breaks:
            if earlier["as_of"] < day <= later["as_of"]:
                part.add(draw_step(scene, day, earlier["value"], later["value"]))
    return part
