"""A plan as one bar a year: what there was before, and the whole clubs that the year adds."""

from __future__ import annotations

import pandas as pd

from clubs.charts.drawing import Bar, Drawing, Plot, Point, Series
from clubs.charts.lanes import NO_HEAD, Frame, Lane, keep_first
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

COLUMNS = ("name", "told", "before", "clubs", "total")


def plan_bars(words: Words, steps: pd.DataFrame, *, width_hint: float = 760) -> Drawing:
    """One lane per step of a plan, from 0: the clubs before it, then those that it adds.

    steps: COLUMNS, in the order of time; name is the last day of the step, told what it adds and leads to.
    """
    rows, more = keep_first(words, list_rows(steps, COLUMNS))
    lanes = [Lane(row["name"], row["told"], float(row["total"])) for row in rows]
    most = max((lane.end for lane in lanes), default=1.0)
    frame = Frame(lanes, NO_HEAD, [words("chart-plan-key"), *more], width_hint, most)
    before = [float(row["before"]) for row in rows]
    layers = (
        ("before", [0.0] * len(rows), before),
        ("added", before, [start + float(row["clubs"]) for start, row in zip(before, rows, strict=True)]),
    )
    parts = [
        Bar(i, start[i], end[i], role, frame.bar_share, layer, hover=(row["name"], row["told"]))
        for layer, (role, start, end) in enumerate(layers)
        for i, row in enumerate(rows)
    ]
    return frame.draw(parts, [_plot(words, rows)] if rows else [])


def _plot(words: Words, rows: list[Row]) -> Plot:
    before = tuple(Point(row["name"], float(row["before"])) for row in rows)
    added = tuple(Point(row["name"], float(row["clubs"]), (row["told"],)) for row in rows)
    series = Series(words("deck-plan-1"), "before", before), Series(words("deck-plan-2"), "added", added)
    return Plot("stacked", series)
