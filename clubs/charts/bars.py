"""Parts of a whole: what each part says, what none of them explains, and which said nothing."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure, lanes
from clubs.charts.canvas import is_phone
from clubs.charts.palette import Palette, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.words.part_names import name_part
from clubs.words.text import Words

COLUMNS = (
    "area_id", "name_vi", "name_en", "type", "value", "value_high", "bound", "as_of_printed", "as_of",
    "is_with_whole", "whole_value", "whole_bound", "explained", "unexplained",
)  # fmt: skip


def bars(
    words: Words,
    parts: pd.DataFrame,
    *,
    title: str = "",
    subtitle: str = "",
    unit: str = "clubs",
    theme: str = "light",
    width_hint: float = 760,
) -> go.Figure:
    """The parts of one place, largest first, and a hatched bar for what no part explains.

    parts: COLUMNS of the query parts_of_whole. A figure of another day than the whole's is pale and
    carries its date; a part without a figure has no bar: its name stands under
    the chart. Points carry area_id as customdata.
    """
    palette, rows = find_palette(theme), list_rows(parts, COLUMNS)
    told = sorted((row for row in rows if row["value"] is not None), key=lambda row: -row["value"])
    rest = rows[0]["unexplained"] if rows else None
    drawn = [_draw_part(words, row, unit, palette) for row in told]
    if rest is not None and rest > 0:
        drawn.append(_draw_rest(words, rows[0], rest, unit, palette))
    frame = lanes.Frame(
        [lanes.Lane(bar["name"], bar["text"], bar["x"]) for bar in drawn],
        palette,
        figure.wrap_head(title, subtitle, width_hint, is_phone(width_hint)),
        lanes.wrap_notes(_write_notes(words, rows, rest, unit), width_hint),
        width_hint,
        max((bar["x"] for bar in drawn), default=1.0),
    )
    return figure.make_figure(
        words, palette, [_draw_bars(drawn, frame.bar_share)] if drawn else [], lanes.lay_out(frame)
    )


def _draw_part(words: Words, row: Row, unit: str, palette: Palette) -> dict[str, Any]:
    shown = words.value(row["value"], row["bound"] or "exactly", unit, row["value_high"])
    same_day = bool(row["is_with_whole"]) or row["whole_value"] is None
    when = words.as_of(row["as_of_printed"], row["as_of"], row["as_of"])
    dated = words("chart-part-dated", value=shown, when=when)
    return {
        "name": name_part(words, row), "x": float(row["value"]), "text": shown if same_day else dated,
        "hover": dated, "id": row["area_id"], "shape": "",
        "colour": palette.actual if same_day else palette.actual_soft,
    }  # fmt: skip


def _draw_rest(words: Words, row: Row, rest: float, unit: str, palette: Palette) -> dict[str, Any]:
    whole = words.value(row["whole_value"], row["whole_bound"] or "exactly", unit)
    text = words("chart-unexplained-value", value=words.number(rest), whole=whole)
    return {
        "name": words("chart-unexplained"), "x": float(rest), "text": text, "hover": text, "id": None,
        "shape": "/", "colour": palette.needed,
    }  # fmt: skip


def _draw_bars(drawn: list[dict[str, Any]], bar_share: float) -> dict[str, Any]:
    colours = [bar["colour"] for bar in drawn]
    return {
        "type": "bar", "orientation": "h", "cliponaxis": False, "width": bar_share,
        "x": [bar["x"] for bar in drawn], "y": list(range(len(drawn))),
        "marker": {
            "color": colours, "line": {"width": 0},
            "pattern": {
                "shape": [bar["shape"] for bar in drawn], "fgcolor": colours,
                "fillmode": "replace", "size": 9, "solidity": 0.35,
            },
        },
        "customdata": [bar["id"] for bar in drawn], "hoverinfo": "text",
        "hovertext": [f"<b>{escape(bar['name'])}</b><br>{escape(bar['hover'])}" for bar in drawn],
    }  # fmt: skip


def _write_notes(words: Words, rows: list[Row], rest: float | None, unit: str) -> list[str]:
    silent = [words.name(row) for row in rows if row["value"] is None]
    notes = (
        [words("chart-parts-over", amount=words.amount(-rest, unit))] if rest is not None and rest < 0 else []
    )
    if silent:
        notes.append(words("chart-parts-missing", n=len(silent), names=", ".join(silent)))
    return notes
