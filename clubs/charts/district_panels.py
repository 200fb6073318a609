"""Small multiples: each district's figures by date, on one scale, with the day on which it ended."""

from __future__ import annotations

import datetime as dt
from html import escape
from itertools import groupby
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import axis as axes
from clubs.charts import figure, lanes
from clubs.charts.palette import TEXT_PX, Palette, find_palette
from clubs.charts.panel_grid import LEFT_PX, Grid, lay_grid
from clubs.charts.rows import Row, list_rows
from clubs.charts.series import COLUMNS as CLAIM_COLUMNS
from clubs.charts.series import list_runs, list_series
from clubs.words.part_names import name_part
from clubs.words.text import Words

COLUMNS = (
    *CLAIM_COLUMNS,
    "name_vi",
    "name_en",
    "type",
    "province_name_vi",
    "province_name_en",
    "province_id",
    "valid_to",
)
HEADROOM = 0.34


def district_panels(
    words: Words,
    claims: pd.DataFrame,
    *,
    theme: str = "light",
    width_hint: float = 760,
) -> go.Figure:
    """One panel for each district with a dated figure; the same scale and the same years in all.

    claims: COLUMNS of the query series_of_districts. Points are joined as in the growth chart: same scheme,
    no hole of more than 24 months. The dotted line is the last day of the districts. Points carry area_id.
    Raises ValueError for claims of several indicators or scopes: they never share a scale.
    """
    palette, rows = find_palette(theme), list_rows(claims, COLUMNS)
    if len({(row["indicator_id"], row["scope"]) for row in rows}) > 1:
        raise ValueError("One scale, one indicator and one scope.")
    dated = [row for row in rows if row["as_of"] is not None and row["value"] is not None]
    panels = [list(found) for _, found in groupby(dated, key=lambda row: row["area_id"])]
    grid = lay_grid(len(panels), width_hint)
    values = axes.choose_value_axis([0.0, *(row["value"] for row in dated)], _unit(rows), HEADROOM, 3)
    days = _choose_days(dated)
    layout = _lay_out(words, palette, grid, values, days, _write_notes(words, rows, dated, width_hint))
    is_one = len({row["province_id"] for row in rows}) == 1
    traces = []
    for i, found in enumerate(panels):
        traces += _draw_panel(words, palette, found, i)
        layout["annotations"].append(_write_title(words, palette, found[0], i, is_one))
        layout["shapes"].append(_draw_end(palette, found[0]["valid_to"], i))
    return figure.make_figure(words, palette, traces, layout)


def _unit(rows: list[Row]) -> str:
    return str(rows[0]["unit"]) if rows else "clubs"


def _choose_days(dated: list[Row]) -> axes.Days:
    """From the first figure to the end of the last district's last year."""
    days = [row["as_of"] for row in dated] + [row["valid_to"] for row in dated if row["valid_to"]]
    first, last = (min(days), max(days)) if days else (dt.date.today(), dt.date.today())
    return dt.date(first.year, 1, 1).toordinal() - 60, max(last.toordinal() + 200, first.toordinal() + 900)


def _lay_out(
    words: Words, palette: Palette, grid: Grid, values: axes.ValueAxis, days: axes.Days, notes: list[str]
) -> dict[str, Any]:
    bottom = len(notes) * TEXT_PX * 1.3 + 8
    panel_px = (grid.width - LEFT_PX) / grid.columns * 0.91
    years = {year: axes.to_iso(at) for year, at in axes.name_years(days, panel_px).items()}
    layout: dict[str, Any] = {
        "height": round(grid.plot_height + bottom + 4),
        "margin": {"l": LEFT_PX, "r": 4, "t": 4, "b": bottom, "autoexpand": False},
        "annotations": [figure.write_block(notes, palette.muted, LEFT_PX, 0, -4)] if notes else [],
        "shapes": [],
    }
    ticks = axes.write_ticks(words, values)
    for i in range(grid.panels):
        ending = str(i + 1) if i else ""
        layout[f"xaxis{ending}"] = {
            **figure.write_year_axis(palette, (axes.to_iso(days[0]), axes.to_iso(days[1])), years),
            "domain": grid.domain_x(i), "anchor": f"y{ending}",
        }  # fmt: skip
        layout[f"yaxis{ending}"] = {
            **figure.write_value_axis(palette, values.low, values.high, values.ticks, ticks),
            "domain": grid.domain_y(i), "anchor": f"x{ending}", "showticklabels": i % grid.columns == 0,
        }  # fmt: skip
    return layout


def _draw_panel(words: Words, palette: Palette, claims: list[Row], i: int) -> list[dict[str, Any]]:
    """The lines first, then the points with their values."""
    at = {"xaxis": f"x{i + 1 if i else ''}", "yaxis": f"y{i + 1 if i else ''}", "type": "scatter"}
    lines = [
        {
            **at, "mode": "lines", "hoverinfo": "skip",
            "x": [claim["as_of"].isoformat() for claim in run.claims],
            "y": [claim["value"] for claim in run.claims],
            "line": {"color": palette.faint, "width": 2, "dash": "4px,7px"} if run.hole_months
            else {"color": palette.actual, "width": 3},
        }
        for series in list_series(claims)
        for run in list_runs(series, [])
        if len(run.claims) > 1
    ]  # fmt: skip
    shown = [words.value(claim["value"], claim["bound"] or "exactly", claim["unit"]) for claim in claims]
    points = {
        **at, "mode": "markers+text", "cliponaxis": False,
        "x": [claim["as_of"].isoformat() for claim in claims], "y": [claim["value"] for claim in claims],
        "marker": {"size": 11, "color": palette.actual, "line": {"width": 2, "color": palette.paper}},
        "text": [_write_label(words, claim) for claim in claims], "textposition": "top center",
        "textfont": {"size": TEXT_PX, "color": palette.ink},
        "customdata": [claim["area_id"] for claim in claims], "hoverinfo": "text",
        "hovertext": [_describe(words, claim, value) for claim, value in zip(claims, shown, strict=True)],
    }  # fmt: skip
    return [*lines, points]


def _write_label(words: Words, claim: Row) -> str:
    """The number with its bound: the unit stands in the heading above the chart."""
    bound = claim["bound"] or "exactly"
    if claim["unit"] == "vnd":
        return words.value(claim["value"], bound, "vnd")
    return words.bounded(claim["value"], bound)


def _describe(words: Words, claim: Row, shown: str) -> str:
    when = words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])
    lines = [f"<b>{escape(name_part(words, claim))}</b>", escape(shown)]
    lines += [escape(words("chart-hover-as-of", when=when)), escape(str(claim["publisher"] or ""))]
    return "<br>".join(lines)


def _write_title(words: Words, palette: Palette, row: Row, i: int, is_one: bool) -> dict[str, Any]:
    name = name_part(words, row)
    if not is_one:
        name = words("chart-district-of", district=name, province=words.name(row, "province_name"))
    ending = str(i + 1) if i else ""
    return {
        "text": escape(name), "xref": f"x{ending} domain", "x": 0, "xanchor": "left",
        "yref": f"y{ending} domain", "y": 1, "yanchor": "bottom", "yshift": 2,
        "showarrow": False, "borderpad": 0, "font": {"size": TEXT_PX, "color": palette.ink},
    }  # fmt: skip


def _draw_end(palette: Palette, ended: dt.date | None, i: int) -> dict[str, Any]:
    """The last day of the district."""
    ending = str(i + 1) if i else ""
    day = ended.isoformat() if ended else None
    return {
        "type": "line", "xref": f"x{ending}", "x0": day, "x1": day, "visible": day is not None,
        "yref": f"y{ending} domain", "y0": 0, "y1": 1,
        "line": {"color": palette.muted, "width": 2, "dash": "2px,4px"},
    }  # fmt: skip


def _write_notes(words: Words, rows: list[Row], dated: list[Row], width: float) -> list[str]:
    ended = sorted({row["valid_to"] for row in dated if row["valid_to"]})
    undated = len(rows) - len(dated)
    notes = [words("chart-district-end", days=words.join(words.date(day) for day in ended))] if ended else []
    if undated:
        notes.append(words("chart-undated", n=undated))
    return lanes.wrap_notes(notes, width)
