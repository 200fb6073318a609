"""Two dates, one line for each place that has a figure near both."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure
from clubs.charts.canvas import is_phone
from clubs.charts.label_column import ROW_PX, spread, write_column, write_rows
from clubs.charts.measure import measure_text, wrap_text
from clubs.charts.palette import TEXT_PX, Palette, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

COLUMNS = (
    "area_id", "place", "since", "until", "since_value", "since_bound", "since_as_of_printed", "since_as_of",
    "until_value", "until_bound", "until_as_of_printed", "until_as_of", "has_both",
)  # fmt: skip
LEAST_PLOT_PX, PLOT_PX, HEAD_PX, FOOT_PX, GAP_PX = 120.0, 320.0, 34.0, 12.0, 14.0
MOST_NAME_SHARE = 0.46


@dataclass(frozen=True)
class _Ends:
    """The heights of both ends of each line and of their labels, in pixels under the upper edge."""

    left: list[float]
    right: list[float]
    left_labels: list[float]
    right_labels: list[float]


def slope(words: Words, rows: pd.DataFrame, *, theme: str = "light", width_hint: float = 900) -> go.Figure:
    """Clubs on two dates. rows: COLUMNS of totals_on_two_dates and `place`; only those with both are drawn.

    Marks carry area_id; each says which day its figure is of, for it may lie some months from the date.
    """
    palette, phone = find_palette(theme), is_phone(width_hint)
    drawn = [row for row in list_rows(rows, COLUMNS) if row["has_both"]]
    if not drawn:
        return figure.make_figure(words, palette, [], {"height": 20})
    plot = max(LEAST_PLOT_PX, min(PLOT_PX, 60.0 * len(drawn)), ROW_PX * len(drawn))
    top = max((row[f"{end}_value"] for row in drawn for end in ("since", "until")), default=1) or 1
    ends = _find_ends(drawn, plot, top)
    left = 10 + max(measure_text(_value(words, row, "since"), TEXT_PX) for row in drawn) + GAP_PX
    names = [_say_end(words, row) for row in drawn]
    widest = max(measure_text(name, TEXT_PX) for name in names) + GAP_PX + 10
    right = min(widest, MOST_NAME_SHARE * width_hint) if phone else widest
    layout = {
        "height": round(plot + HEAD_PX + FOOT_PX + 8),
        "margin": {"l": left, "r": right, "t": HEAD_PX, "b": FOOT_PX, "autoexpand": False},
        "xaxis": {"visible": False, "fixedrange": True, "range": [0, 1]},
        "yaxis": {"visible": False, "fixedrange": True, "range": [plot, 0]},
        "shapes": [_draw_rule(palette, x) for x in (0, 1)],
        "annotations": [
            *_write_dates(words, palette, drawn[0]),
            *_write_labels(words, palette, drawn, ends, right),
        ],
    }
    traces = [_draw_line(words, palette, row, ends, i) for i, row in enumerate(drawn)]
    return figure.make_figure(words, palette, traces, layout)


def _find_ends(drawn: list[Row], plot: float, top: float) -> _Ends:
    left, right = (
        [plot - (plot - ROW_PX) * row[f"{end}_value"] / top - ROW_PX / 2 for row in drawn]
        for end in ("since", "until")
    )
    return _Ends(left, right, spread(left, plot), spread(right, plot))


def _value(words: Words, row: Row, end: str) -> str:
    return words.bounded(row[f"{end}_value"], row[f"{end}_bound"] or "exactly")


def _say_end(words: Words, row: Row) -> str:
    return f"{_value(words, row, 'until')} {row['place']}"


def say_line(words: Words, row: Row) -> str:
    """110 (20/4/2021) → 165 (4/11/2022)."""
    told = [
        words(
            "compare-dated",
            amount=_value(words, row, end),
            when=words.as_of(row[f"{end}_as_of_printed"], row[f"{end}_as_of"], row[f"{end}_as_of"]),
        )
        for end in ("since", "until")
    ]
    return words("compare-arrow", first=told[0], last=told[1])


def _draw_rule(palette: Palette, x: float) -> dict[str, Any]:
    return {
        "type": "line", "layer": "below", "x0": x, "x1": x, "yref": "paper", "y0": 0, "y1": 1,
        "line": {"color": palette.faint, "width": 1.5},
    }  # fmt: skip


def _draw_line(words: Words, palette: Palette, row: Row, ends: _Ends, i: int) -> dict[str, Any]:
    said = f"<b>{escape(row['place'])}</b><br>{escape(say_line(words, row))}"
    has_fallen = row["until_value"] < row["since_value"]
    colour = palette.needed if has_fallen else palette.actual
    return {
        "type": "scatter", "mode": "lines+markers", "cliponaxis": False,
        "x": [0, 1], "y": [ends.left[i], ends.right[i]],
        "line": {"color": colour, "width": 3, "dash": "8px,4px" if has_fallen else "solid"},
        "marker": {"size": 12, "color": colour, "opacity": 1, "line": {"width": 2, "color": palette.paper}},
        "customdata": [row["area_id"]] * 2, "hovertext": [said] * 2, "hoverinfo": "text",
    }  # fmt: skip


def _write_dates(words: Words, palette: Palette, row: Row) -> list[dict[str, Any]]:
    base = {
        "yref": "paper", "y": 1, "yanchor": "bottom", "yshift": 10, "showarrow": False, "borderpad": 0,
        "font": {"size": TEXT_PX, "color": palette.muted},
    }  # fmt: skip
    return [
        {**base, "xref": "paper", "x": x, "xanchor": side, "xshift": shift, "text": words.date(row[end])}
        for x, side, shift, end in ((0, "left", -8, "since"), (1, "right", 8, "until"))
    ]


def _write_labels(
    words: Words, palette: Palette, drawn: list[Row], ends: _Ends, right: float
) -> list[dict[str, Any]]:
    inks = [palette.ink] * len(drawn)
    values = [_value(words, row, "since") for row in drawn]
    names = [write_rows(wrap_text(_say_end(words, row), right - GAP_PX, TEXT_PX)) for row in drawn]
    return [
        *write_column(values, ends.left_labels, inks, 0, -GAP_PX, "right"),
        *write_column(names, ends.right_labels, inks, 1, GAP_PX, "left"),
    ]
