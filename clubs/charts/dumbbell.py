"""Where each place started, where it stands and what it promised: a lane for each, on one scale."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure, lanes
from clubs.charts.canvas import is_phone
from clubs.charts.measure import measure_text
from clubs.charts.palette import TEXT_PX, Palette, find_palette
from clubs.charts.ranges import widen
from clubs.charts.rows import Row, list_rows
from clubs.words.phrases import due
from clubs.words.text import Words

COLUMNS = (
    "area_id", "place", "start_claim_id", "start_value", "start_bound", "start_as_of_printed", "start_as_of",
    "last_claim_id", "last_value", "last_value_high", "last_bound", "last_as_of_printed", "last_as_of",
    "target_total", "target_bound", "due_printed", "due",
)  # fmt: skip
MARK_PX = 15
MOST_TEXT_SHARE = 0.48
NARROW = "\N{NO-BREAK SPACE}"  # keeps a text off the corner of a diamond


def dumbbell(
    words: Words,
    growth: pd.DataFrame,
    *,
    title: str = "",
    subtitle: str = "",
    theme: str = "light",
    width_hint: float = 900,
) -> go.Figure:
    """Hollow: the start, filled: the last figure, diamond: the promised total; what is missing is not drawn.

    growth: COLUMNS of the query growth_of_areas and `place`, the name to write. Marks carry area_id.
    """
    palette = find_palette(theme)
    rows = [row for row in list_rows(growth, COLUMNS) if _list_values(row)]
    room = MOST_TEXT_SHARE * width_hint
    frame = lanes.Frame(
        [
            lanes.Lane(row["place"], NARROW + _shorten(words, row, room), max(_list_values(row)))
            for row in rows
        ],
        palette,
        figure.wrap_head(title, subtitle, width_hint, is_phone(width_hint)),
        lanes.wrap_notes([words("compare-dumbbell-key")] if rows else [], width_hint),
        width_hint,
        max((value for row in rows for value in _list_values(row)), default=1.0),
    )
    layout = widen(lanes.lay_out(frame))
    layout["shapes"] = [line for i, row in enumerate(rows) for line in _draw_lines(palette, i, row)]
    traces = _draw_marks(words, palette, rows) if rows else []
    return figure.make_figure(words, palette, traces, layout)


def say_lane(words: Words, row: Row) -> str:
    """110 (20/4/2021) → 165 (4/11/2022), chỉ tiêu 191 (2025); what is not known is left out or said."""
    told = [
        words("compare-dated", amount=_bounded(words, row, end), when=_day(words, row, end))
        for end in ("start", "last")
        if row[f"{end}_value"] is not None
    ]
    if _is_one_figure(row):
        told = told[-1:]
    said = words("compare-arrow", first=told[0], last=told[1]) if len(told) > 1 else "".join(told)
    if row["target_total"] is None:
        return said
    goal = words("compare-lane-target", target=_target(words, row))
    return ", ".join(filter(None, [said, goal]))


def _shorten(words: Words, row: Row, room: float) -> str:
    """What fits beside a lane: all days, or only the last figure's and the target's, or only the former."""
    whole = say_lane(words, row)
    if row["last_value"] is None:
        return whole
    last = words("compare-dated", amount=_bounded(words, row, "last"), when=_day(words, row, "last"))
    grown, forms = last, [whole]
    if row["start_value"] is not None and not _is_one_figure(row):
        grown = words("compare-arrow", first=_bounded(words, row, "start"), last=last)
    if row["target_total"] is not None:
        amount = words.bounded(row["target_total"], row["target_bound"] or "exactly")
        forms += [
            ", ".join([grown, words("compare-lane-target", target=goal)])
            for goal in (_target(words, row), amount)
        ]
    else:
        forms.append(grown)
    return next((form for form in forms if measure_text(form, TEXT_PX) <= room), forms[-1])


def _is_one_figure(row: Row) -> bool:
    """The start is all that is known; so it is where two sources tell it of one month, one only by month."""
    if row["start_claim_id"] == row["last_claim_id"]:
        return True
    start, last = ((row[f"{end}_value"], str(row[f"{end}_as_of"])[:7]) for end in ("start", "last"))
    return row["start_value"] is not None and start == last


def _bounded(words: Words, row: Row, end: str) -> str:
    return words.bounded(row[f"{end}_value"], row[f"{end}_bound"] or "exactly")


def _day(words: Words, row: Row, end: str) -> str:
    return words.as_of(row[f"{end}_as_of_printed"], row[f"{end}_as_of"], row[f"{end}_as_of"])


def _target(words: Words, row: Row) -> str:
    amount = words.bounded(row["target_total"], row["target_bound"] or "exactly")
    return words("compare-dated", amount=amount, when=due(words, row))


def _list_values(row: Row) -> list[float]:
    values = (row["start_value"], row["last_value"], row["target_total"])
    return [float(value) for value in values if value is not None]


def _draw_lines(palette: Palette, lane: int, row: Row) -> list[dict[str, Any]]:
    """A firm line over what was reached, a dashed one over what is still to go."""
    start, last, target = row["start_value"], row["last_value"], row["target_total"]
    drawn = []
    for x0, x1, colour, dash in (
        (last, target, palette.plan, "2px,5px"),
        (start, last, palette.actual, "solid"),
    ):
        if x0 is not None and x1 is not None and x0 != x1:
            line = {"color": colour, "width": 4 if dash == "solid" else 2.5, "dash": dash}
            drawn.append(
                {"type": "line", "layer": "below", "x0": x0, "x1": x1, "y0": lane, "y1": lane, "line": line}
            )
    return drawn


def _draw_marks(words: Words, palette: Palette, rows: list[Row]) -> list[dict[str, Any]]:
    hollow = {"symbol": "circle", "color": palette.paper, "line": {"width": 2.5, "color": palette.actual}}
    filled = {"symbol": "circle", "color": palette.actual, "line": {"width": 2.5, "color": palette.paper}}
    goal = {"symbol": "diamond", "color": palette.paper, "line": {"width": 2.5, "color": palette.ink}}
    return [
        _draw_kind(words, rows, "target_total", goal),
        _draw_kind(words, rows, "start_value", hollow),
        _draw_kind(words, rows, "last_value", filled),
    ]


def _draw_kind(words: Words, rows: list[Row], column: str, marker: dict[str, Any]) -> dict[str, Any]:
    told = [(i, row) for i, row in enumerate(rows) if row[column] is not None]
    return {
        "type": "scatter", "mode": "markers", "cliponaxis": False,
        "x": [row[column] for _, row in told], "y": [i for i, _ in told],
        "marker": {**marker, "size": MARK_PX, "opacity": 1},
        "customdata": [row["area_id"] for _, row in told],
        "hovertext": [f"<b>{escape(row['place'])}</b><br>{escape(say_lane(words, row))}" for _, row in told],
        "hoverinfo": "text",
    }  # fmt: skip
