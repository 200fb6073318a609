"""One number for each place with the range in which it surely lies, and what it is held against."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from clubs.charts.canvas import is_phone
from clubs.charts.drawing import (
    END,
    START,
    Box,
    Drawing,
    Mark,
    Part,
    Path,
    Plot,
    Point,
    Series,
    Text,
    write_lines,
)
from clubs.charts.lanes import NO_HEAD, Frame, Lane, keep_first
from clubs.charts.measure import TEXT_PX, measure_text
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

COLUMNS = ("area_id", "place", "value", "low", "high", "said", "said_short")
HEAD_ROW_PX = 26.0
MOST_TEXT_SHARE, EDGE_PX = 0.5, 24.0
LEAST_SIDE_PX = 14.0  # a mark at either end is not cut
OPEN_SHARE = 0.06  # of the scale: how far an open end is drawn
MARK_PX, ARROW_PX = 15, 12
Span = tuple[float, float]


@dataclass(frozen=True)
class Standard:
    """What the numbers are held against: a band, or one line where both ends are the same."""

    low: float
    high: float
    name: str


def ranges(
    words: Words,
    rows: pd.DataFrame,
    standard: Standard | None = None,
    *,
    note: str = "",
    axis_name: str = "",
    width_hint: float = 900,
) -> Drawing:
    """A point on a stem from 0; a bar over what the wording leaves possible, an arrow where that end is open.

    rows: COLUMNS in the order to draw; `said` is the number in words, `said_short` is written
    where that leaves no room. A row without value is not drawn.
    note: a line under the chart. Marks lead to area_id.
    """
    told, more = keep_first(words, [row for row in list_rows(rows, COLUMNS) if row["value"] is not None])
    most = _find_most(told, standard)
    spans = [_find_span(row, most) for row in told]
    reach = standard.high if standard else 0.0  # words stand right of what the numbers are held against
    frame = Frame(
        [
            Lane(row["place"], _shorten(row, width_hint), max(span[1], reach))
            for row, span in zip(told, spans, strict=True)
        ],
        NO_HEAD,
        [note, *more] if told else [],
        width_hint,
        most,
        least_side=LEAST_SIDE_PX,
        row_above=HEAD_ROW_PX if standard and told else 0.0,
    )
    held = standard if told else None
    band = list(_draw_standard(held, frame)) if held else []
    points = tuple(Point(row["place"], float(row["value"]), (row["said"],)) for row in told)
    plot = Plot("bars", (Series(axis_name, "actual", points),), axis_name, notes=(held.name,) if held else ())
    return frame.draw([*band, *_draw(told, spans)], [plot] if told else [], [_name(held)] if held else [])


def _shorten(row: Row, width: float) -> str:
    room = width - EDGE_PX if is_phone(width) else MOST_TEXT_SHARE * width
    is_long = measure_text(row["said"], TEXT_PX) > room
    return str(row["said_short"] or row["said"] if is_long else row["said"])


def _find_most(told: list[Row], standard: Standard | None) -> float:
    ends = [end for row in told for end in (row["value"], row["high"]) if end is not None]
    most = max([*ends, standard.high if standard else 0.0], default=1.0)
    return most * (1 + OPEN_SHARE) if most > 0 else 1.0


def _find_span(row: Row, most: float) -> Span:
    """What the bar covers; an open end goes a little way, to show that it goes on."""
    low = row["value"] - OPEN_SHARE * most if row["low"] is None else row["low"]
    high = row["value"] + OPEN_SHARE * most if row["high"] is None else row["high"]
    return low, high


def _draw(told: list[Row], spans: list[Span]) -> Iterator[Part]:
    """Stems, then what is possible and where that end is open, then the points."""
    for i, row in enumerate(told):
        yield Path(((0.0, float(i)), (row["value"], float(i))), "stem")
    for i, (low, high) in enumerate(spans):
        if low != high:
            yield Path(((low, float(i)), (high, float(i))), "range")
    for i, row in enumerate(told):
        for end, shape, at in zip(
            ("low", "high"), ("triangle-left", "triangle-right"), spans[i], strict=True
        ):
            if row[end] is None:
                yield Mark(at, i, "range", shape, ARROW_PX)
    for i, row in enumerate(told):
        yield Mark(
            row["value"], i, "actual", size=MARK_PX, id=row["area_id"], hover=(row["place"], row["said"])
        )


def _draw_standard(standard: Standard, frame: Frame) -> Iterator[Box]:
    """The band behind the lanes; on a phone beside the marks, not behind the words."""
    role = "standard-line" if standard.low == standard.high else "standard"
    if not frame.is_phone:
        yield Box(standard.low, standard.high, START, END, role)
        return
    half = frame.bar_share / 2
    for i in range(len(frame.lanes)):
        yield Box(standard.low, standard.high, i - half, i + half, role)


def _name(standard: Standard) -> Text:
    lines = write_lines([standard.name], "muted")
    return Text(lines, standard.high, END, "band", dy=-3, side="right", upright="bottom")
