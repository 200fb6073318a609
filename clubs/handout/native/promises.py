"""Promises on a growth chart as native series: marks at their due days, the plan, the pace required."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from clubs.charts import promises as promise_rows
from clubs.charts.inputs import Inputs
from clubs.charts.promise_labels import write_due
from clubs.charts.rows import Row
from clubs.handout.native.plots import Point, Series
from clubs.handout.numbered import write_number
from clubs.words.text import Words

Corner = tuple[dt.date, float]
TARGET_RANK, LINE_RANK = 1, 8


@dataclass(frozen=True)
class Drawing:
    """What one growth chart is drawn from; numbers: those of its sources in the list of the page."""

    words: Words
    inputs: Inputs
    unit: str
    name: str
    numbers: Mapping[str, int]


def draw_promises(drawn: Drawing) -> list[Series]:
    inputs, main, found = drawn.inputs, drawn.inputs.main, []
    if main is None:
        return []
    if promise_rows.is_judged(main):
        found = [*_draw_plan(drawn, main), *_draw_required(drawn, main)]
    standing = [
        (row, height)
        for row in inputs.promises
        if (height := promise_rows.find_height(row, main)) is not None
    ]
    points = tuple(_mark_promise(drawn, row, height, main) for row, height in standing)
    return [*found, Series(drawn.words("chart-targets"), "target", points)] if points else found


def _draw_plan(drawn: Drawing, main: Row) -> list[Series]:
    points = promise_rows.list_plan(main, drawn.inputs.plan)
    has_ray = promise_rows.has_ray(main)
    if len(points) < 2 or (len(points) == 2 and has_ray and points[0][0] == main["now_as_of"]):
        return []
    name = drawn.words("chart-plan-line" if len(points) == 2 else "chart-plan-steps")
    marks = tuple(Point(day, float(value)) for day, value in points)
    return [Series(name, "plan", add_middle(marks, name))]


def _draw_required(drawn: Drawing, main: Row) -> list[Series]:
    """From the last figure to the promise; nothing was required of a unit that had ended."""
    ended = drawn.inputs.ended_on
    if not promise_rows.has_ray(main) or (ended and ended <= main["now_as_of"]):
        return []
    start, end = (main["now_as_of"], float(main["now_value"])), (main["due"], float(main["target_value"]))
    if ended and ended < main["due"]:
        end = ended, _find_between(start, end, ended)
    pace = drawn.words.pace(main["pace_required_per_year"], drawn.unit)
    name = drawn.words("chart-pace-required", pace=pace)
    return [Series(name, "needed", add_middle((Point(*start), Point(*end)), name))]


def _mark_promise(drawn: Drawing, row: Row, height: float, main: Row) -> Point:
    words, is_main = drawn.words, row is main and promise_rows.is_judged(main)
    shown = words.value(
        row["target_value"], row["target_bound"] or "exactly", drawn.unit, row["target_value_high"]
    )
    if row["kind"] != main["kind"]:
        told = {
            "total": words.number(row["as_total_value"]),
            "baseline": words.number(row["as_total_baseline"]),
        }
        shown = words("chart-as-total", **told, new=shown)
    notes = [write_due(words, row)] + [row["programme_number"]] * bool(row["programme_number"])
    if row["status"] not in promise_rows.ADOPTED:
        notes.append(words(f"chart-status-{row['status']}"))
    look = "" if is_main else "target_beside"
    said = f"{shown}\n{', '.join(notes)}{write_number(row['source_number'])}"
    return Point(row["due"], height, said, TARGET_RANK if is_main else 4, look)


def add_middle(points: tuple[Point, ...], label: str) -> tuple[Point, ...]:
    """A line between two points gets a third on its way, for its words to stand at."""
    if len(points) != 2:
        middle = len(points) // 2
        return tuple(
            Point(p.x, p.value, label, LINE_RANK) if i == middle else p for i, p in enumerate(points)
        )
    (start, end) = ((p.x, p.value) for p in points)
    day = dt.date.fromordinal((start[0].toordinal() + end[0].toordinal()) // 2)  # type: ignore[union-attr]
    between = Point(day, _find_between(start, end, day), label, LINE_RANK)  # type: ignore[arg-type]
    return points[0], between, points[1]


def _find_between(start: Corner, end: Corner, day: dt.date) -> float:
    share = (day - start[0]).days / ((end[0] - start[0]).days or 1)
    return round(start[1] + (end[1] - start[1]) * share, 2)
