"""Growth from one starting line: multiples of each place's own start by years since its programme began."""

from __future__ import annotations

import math
from html import escape
from itertools import groupby, pairwise
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure
from clubs.charts.axis import choose_step
from clubs.charts.canvas import is_phone
from clubs.charts.label_column import LEADER_FROM_PX, ROW_PX, spread, write_column, write_rows
from clubs.charts.measure import measure_text, wrap_text
from clubs.charts.multiples import Scale, say_times
from clubs.charts.palette import LINE_SPACING, TEXT_PX, Palette, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.charts.series import HOLE_MONTHS
from clubs.words.text import Words

COLUMNS = (
    "area_id", "place", "value", "value_high", "bound", "unit", "as_of_printed", "as_of", "years_since",
    "times", "times_low", "times_high", "base_value", "base_bound",
)  # fmt: skip
SYMBOLS = ("circle", "square", "diamond", "triangle-up", "cross", "star", "triangle-down", "pentagon")
PLOT_PX, PLOT_PHONE_PX, TICK_PX, GAP_PX = 340.0, 300.0, 34.0, 26.0
LEFT_PX = 52.0
MOST_LABEL_SHARE = 0.42


def indexed(
    words: Words,
    claims: pd.DataFrame,
    main: str | None = None,
    *,
    theme: str = "light",
    width_hint: float = 900,
) -> go.Figure:
    """A line for each place with two figures or more; 1 is its own start; dashes over a hole.

    claims: COLUMNS of growth_since_start and `place`, by place and day. main: the place to bring out.
    Marks carry area_id.
    """
    palette = find_palette(theme)
    rows = list_rows(claims, COLUMNS)
    lines = [list(found) for _, found in groupby(rows, key=lambda row: row["area_id"])]
    lines = [line for line in lines if len(line) > 1]
    if not lines:
        return figure.make_figure(words, palette, [], {"height": 20})
    scale = Scale(max(row["times"] for row in rows), min(row["times"] for row in rows))
    layout = _lay_out(words, palette, lines, scale, width_hint, main)
    holes = [trace for line in lines for trace in _draw_holes(palette, line, scale)]
    traces = [*holes, *(_draw_line(words, palette, line, i, scale, main) for i, line in enumerate(lines))]
    return figure.make_figure(words, palette, traces, layout)


def _draw_line(
    words: Words, palette: Palette, line: list[Row], i: int, scale: Scale, main: str | None
) -> dict[str, Any]:
    is_main = line[0]["area_id"] == main
    colour, points = palette.actual if is_main else palette.other, _break_at_holes(line)
    return {
        "type": "scatter", "mode": "lines+markers", "cliponaxis": False, "connectgaps": False,
        "x": [row and row["years_since"] for row in points],
        "y": [row and scale.to_y(row["times"]) for row in points],
        "line": {"color": colour, "width": 4 if is_main else 2.5},
        "marker": {
            "symbol": SYMBOLS[i % len(SYMBOLS)], "size": 13, "color": colour, "opacity": 1,
            "line": {"width": 2, "color": palette.paper},
        },
        "customdata": [row and row["area_id"] for row in points],
        "hovertext": [row and _say_point(words, row) for row in points], "hoverinfo": "text",
    }  # fmt: skip


def _break_at_holes(line: list[Row]) -> list[Row | None]:
    """The points of a line, with nothing between the two sides of a hole."""
    points: list[Row | None] = []
    for i, row in enumerate(line):
        points += [None, row] if i and _is_hole(line[i - 1], row) else [row]
    return points


def _draw_holes(palette: Palette, line: list[Row], scale: Scale) -> list[dict[str, Any]]:
    return [
        {
            "type": "scatter", "mode": "lines", "hoverinfo": "skip",
            "x": [early["years_since"], late["years_since"]],
            "y": [scale.to_y(early["times"]), scale.to_y(late["times"])],
            "line": {"color": palette.faint, "width": 2, "dash": "4px,7px"},
        }
        for early, late in pairwise(line)
        if _is_hole(early, late)
    ]  # fmt: skip


def _is_hole(early: Row, late: Row) -> bool:
    return int((late["years_since"] - early["years_since"]) * 12) > HOLE_MONTHS


def _say_point(words: Words, row: Row) -> str:
    when = words.as_of(row["as_of_printed"], row["as_of"], row["as_of"])
    amount = words.value(row["value"], row["bound"], row["unit"], row["value_high"])
    told = [words("compare-dated", amount=amount, when=when), say_times(words, row)]
    return "<br>".join([f"<b>{escape(row['place'])}</b>", *(escape(text) for text in told)])


def _lay_out(
    words: Words, palette: Palette, lines: list[list[Row]], scale: Scale, width: float, main: str | None
) -> dict[str, Any]:
    phone, names = is_phone(width), _Names(words, lines, width)
    plot = max(PLOT_PHONE_PX if phone else PLOT_PX, names.gap * (len(lines) + 0.5))
    low, high = scale.ends
    first = min(0.0, *(line[0]["years_since"] for line in lines))
    last = max(line[-1]["years_since"] for line in lines)
    name = wrap_text(words("compare-indexed-axis"), width - 12, TEXT_PX)
    foot = wrap_text(words("compare-indexed-years"), width - 12, TEXT_PX)
    top, bottom = 18 + len(name) * TEXT_PX * LINE_SPACING, TICK_PX + len(foot) * TEXT_PX * LINE_SPACING
    step = choose_step(last - first, 5 if phone else 8)
    tops = _find_tops(lines, scale, (low, high), plot, names.gap)
    return {
        "height": round(plot + top + bottom),
        "margin": {"l": LEFT_PX, "r": names.right, "t": top, "b": bottom, "autoexpand": False},
        "xaxis": {
            "range": [first - 0.04 * (last - first), last + 0.04 * (last - first)], "fixedrange": True,
            "tickvals": [i * step for i in range(math.ceil(first / step), math.floor(last / step) + 1)],
            "tickfont": {"size": TEXT_PX, "color": palette.ink},
            "showgrid": False, "zeroline": True, "zerolinecolor": palette.muted, "zerolinewidth": 1.5,
        },
        "yaxis": {
            **figure.write_value_axis(
                palette, low, high, tuple(scale.to_y(t) for t in scale.ticks),
                [words("compare-times", times=words.number(t)) for t in scale.ticks],
            ),
        },
        "shapes": _draw_leaders(lines, scale, (low, high), tops, plot, palette, (first, last)),
        "annotations": [
            figure.write_block(name, palette.muted, LEFT_PX, 1, top - 2),
            figure.write_block(foot, palette.muted, LEFT_PX, 0, -TICK_PX),
            *names.write(palette, tops[1], main),
        ],
    }  # fmt: skip


class _Names:
    """The names at the ends of the lines, each with its multiple; on a phone in as many rows as they need."""

    def __init__(self, words: Words, lines: list[list[Row]], width: float) -> None:
        self.last = [line[-1] for line in lines]
        said = [f"{row['place']} {say_times(words, row)}" for row in self.last]
        widest = max(measure_text(text, TEXT_PX, bold=True) for text in said) + GAP_PX + 8
        self.right = min(widest, MOST_LABEL_SHARE * width)
        self.rows = [wrap_text(text, self.right - GAP_PX, TEXT_PX, bold=True) for text in said]
        self.gap = ROW_PX + (max(len(rows) for rows in self.rows) - 1) * TEXT_PX * LINE_SPACING

    def write(self, palette: Palette, tops: list[float], main: str | None) -> list[dict[str, Any]]:
        is_main = [row["area_id"] == main for row in self.last]
        inks = [palette.actual if bold else palette.ink for bold in is_main]
        texts = [write_rows(rows, bold) for rows, bold in zip(self.rows, is_main, strict=True)]
        return write_column(texts, tops, inks, 1, 10, "left")


def _find_tops(
    lines: list[list[Row]], scale: Scale, ends: tuple[float, float], plot: float, gap: float
) -> tuple[list[float], list[float]]:
    """Heights of the last points and of their labels, in pixels under the upper edge."""
    low, high = ends
    tops = [plot * (high - scale.to_y(line[-1]["times"])) / (high - low) for line in lines]
    return tops, spread(tops, plot, gap)


def _draw_leaders(
    lines: list[list[Row]], scale: Scale, ends: tuple[float, float],
    heights: tuple[list[float], list[float]], plot: float, palette: Palette, years: tuple[float, float],
) -> list[dict[str, Any]]:  # fmt: skip
    """From the last point of each line to its name, where the two are not side by side."""
    right = years[1] + 0.04 * (years[1] - years[0])
    drawn = []
    for line, top, label in zip(lines, *heights, strict=True):
        if line[-1]["years_since"] == years[1] and abs(top - label) < LEADER_FROM_PX:
            continue
        y = ends[1] - label / plot * (ends[1] - ends[0])
        drawn.append(
            {
                "type": "line", "layer": "below", "x0": line[-1]["years_since"], "x1": right,
                "y0": scale.to_y(line[-1]["times"]), "y1": y,
                "line": {"color": palette.faint, "width": 1.5, "dash": "2px,3px"},
            }
        )  # fmt: skip
    return drawn
