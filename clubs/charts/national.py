"""The country: all clubs by date; below, on an axis of their own, the new clubs that each scheme promised."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import flows as panels
from clubs.charts import promises as promise_rows
from clubs.charts.canvas import list_widths
from clubs.charts.framing import TICK_ROW_PX
from clubs.charts.palette import find_palette
from clubs.charts.rows import list_rows
from clubs.charts.trajectory import trajectory
from clubs.words.text import Words

GAP_PX, NOTES_PX, PLOT_PX = 52.0, 10.0, 260.0


def national(
    words: Words,
    claims: pd.DataFrame,
    promises: pd.DataFrame,
    flows: pd.DataFrame,
    programmes: pd.DataFrame | None = None,
    events: pd.DataFrame | None = None,
    *,
    title: str = "",
    subtitle: str = "",
    axis_name: str = "",
    seen_on: dt.date | None = None,
    theme: str = "light",
    width_hint: float = 760,
    height: float | None = None,
) -> go.Figure:
    """Totals as in `trajectory`; new clubs are flows and never share the axis of the totals.

    claims: series.COLUMNS, totals only. promises: promises.COLUMNS of kind `new`, drawn by due date.
    flows: flows.COLUMNS; a flow belongs to the promise of its target_id, else to the one of its
    programme that is due first on or after its date. height: of the whole figure.
    """
    wanted = [
        r for r in list_rows(promises, promise_rows.COLUMNS) if r["due"] and r["target_value"] is not None
    ]
    wanted.sort(key=lambda row: row["due"])
    told = [row for row in list_rows(flows, panels.COLUMNS) if row["value"] is not None]
    panel = panels.FlowPanel(words, find_palette(theme), wanted, told, list_widths(width_hint)[0])
    above = height - panel.height - GAP_PX + TICK_ROW_PX - NOTES_PX if height else None
    fig = trajectory(
        words, claims, None, None, programmes, events, flows, title=title, subtitle=subtitle,
        axis_name=axis_name, seen_on=seen_on, theme=theme, width_hint=width_hint,
        height=above, plot_height=PLOT_PX,
    )  # fmt: skip
    return append_panel(fig, panel) if wanted else fig


def append_panel(fig: go.Figure, panel: panels.FlowPanel) -> go.Figure:
    """The figure, longer by the panel; what was written under the plot moves under the panel."""
    raw = fig.to_plotly_json()
    layout, margin, added = raw["layout"], dict(raw["layout"]["margin"]), panel.height + GAP_PX
    total = layout["height"] - margin["t"] - margin["b"] + added
    margin["b"] -= TICK_ROW_PX - NOTES_PX
    layout |= {
        "height": total + margin["t"] + margin["b"],
        "margin": margin,
        **panel.write_axes(panel.height / total),
    }
    layout["yaxis"] = {**layout["yaxis"], "domain": [added / total, 1]}
    layout["annotations"] = [_move_note(note) for note in layout["annotations"]] + panel.write_texts()
    return go.Figure(data=[*raw["data"], *panel.draw()], layout=layout, _validate=False)


def _move_note(note: dict[str, Any]) -> dict[str, Any]:
    return {**note, "yshift": -NOTES_PX} if _is_below(note) else note


def _is_below(note: dict[str, Any]) -> bool:
    return note.get("yref") == "paper" and note["y"] == 0


def cut_panel(fig: go.Figure, totals: go.Figure) -> go.Figure:
    """The panel of new clubs alone, with the notes of the totals as they are drawn alone."""
    raw = fig.to_plotly_json()
    layout, (height, _) = raw["layout"], raw["layout"]["yaxis2"]["range"]
    texts = [note for note in layout["annotations"] if note.get("yref") == "y2"]
    said = totals.to_plotly_json()["layout"]["annotations"]
    notes = [_move_note(note) for note in said if _is_below(note)]
    bottom = totals.layout.margin.b - TICK_ROW_PX + NOTES_PX
    alone = {
        **{name: part for name, part in layout.items() if name not in ("xaxis", "yaxis", "shapes")},
        "margin": {**layout["margin"], "t": NOTES_PX, "b": bottom},
        "height": NOTES_PX + height + bottom,
        "yaxis2": {**layout["yaxis2"], "domain": [0, 1]},
        "annotations": [*texts, *notes],
    }
    return go.Figure([t for t in raw["data"] if t.get("yaxis") == "y2"], alone, _validate=False)
