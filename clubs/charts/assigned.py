"""How much of each national promise the provinces' own promises make up, and what nobody is known to have."""

from __future__ import annotations

import pandas as pd

from clubs.charts.drawing import Bar, Drawing, Plot, Point, Series
from clubs.charts.lanes import NO_HEAD, Frame, Lane, keep_first
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

COLUMNS = ("target_id", "name", "told", "target_value", "known_sum", "unassigned")
NAME_SHARE = 0.45  # a decision, its due year and how many provinces are known


def assigned(words: Words, sums: pd.DataFrame, width_hint: float = 760) -> Drawing:
    """A lane for each national promise: solid what provinces promised, hatched what nobody is known to have.

    sums: COLUMNS, one row per national promise; told stands beside the lane. All lanes share one
    scale of clubs. Bars lead to target_id.
    """
    rows, more = keep_first(words, list_rows(sums, COLUMNS))
    lanes = [Lane(row["name"], row["told"], _find_end(row)) for row in rows]
    most = max((lane.end for lane in lanes), default=1.0)
    frame = Frame(lanes, NO_HEAD, [words("chart-assigned-key"), *more], width_hint, most, NAME_SHARE)
    known = [float(row["known_sum"] or 0) for row in rows]
    ends = [first + max(float(row["unassigned"]), 0.0) for first, row in zip(known, rows, strict=True)]
    layers = (
        ("actual", [0.0] * len(rows), known),
        ("rest", known, ends),
    )
    parts = [
        Bar(i, start[i], end[i], role, frame.bar_share, layer, id=row["target_id"], hover=_say(row))
        for layer, (role, start, end) in enumerate(layers)
        for i, row in enumerate(rows)
    ]
    return frame.draw(parts, [_plot(words, rows, known, ends)] if rows else [])


def _find_end(row: Row) -> float:
    return max(float(row["target_value"]), float(row["known_sum"] or 0))


def _say(row: Row) -> tuple[str, str]:
    return row["name"], row["told"]


def _plot(words: Words, rows: list[Row], known: list[float], ends: list[float]) -> Plot:
    promised = tuple(Point(row["name"], value) for row, value in zip(rows, known, strict=True))
    rest = tuple(
        Point(row["name"], end - value, (row["told"],))
        for row, value, end in zip(rows, known, ends, strict=True)
    )
    series = Series(words("deck-sums-1"), "actual", promised), Series(words("deck-sums-2"), "rest", rest)
    return Plot("stacked", series)
