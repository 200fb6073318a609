"""The country: all clubs by date; below, on an axis of their own, the new clubs that each scheme promised."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pandas as pd

from clubs.charts import flows as panels
from clubs.charts import promises as promise_rows
from clubs.charts.canvas import list_widths
from clubs.charts.drawing import Drawing, Plot, Text
from clubs.charts.framing import TICK_ROW_PX
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
    width_hint: float = 760,
    height: float | None = None,
) -> Drawing:
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
    panel = panels.FlowPanel(words, wanted, told, list_widths(width_hint)[0])
    above = height - panel.height - GAP_PX + TICK_ROW_PX - NOTES_PX if height else None
    totals = trajectory(
        words, claims, None, None, programmes, events, flows, title=title, subtitle=subtitle,
        axis_name=axis_name, seen_on=seen_on, width_hint=width_hint, height=above, plot_height=PLOT_PX,
    )  # fmt: skip
    return _append(totals, panel, panel.plot(wanted)) if wanted else totals


def _append(totals: Drawing, panel: panels.FlowPanel, flows: Plot) -> Drawing:
    """The totals, longer by the panel; what was written under the plot moves under the panel."""
    size, added = totals.size, panel.height + GAP_PX
    plot, bottom = size.plot_height + added, size.bottom - TICK_ROW_PX + NOTES_PX
    return replace(
        totals,
        panels=(replace(totals.panels[0], bottom=added / plot), panel.lay_out(panel.height / plot)),
        parts=(*totals.parts, *panel.draw()),
        texts=(*map(_move_note, totals.texts), *panel.texts),
        size=replace(size, height=size.top + plot + bottom, bottom=bottom),
        plots=(*totals.plots, flows),
    )


def _move_note(text: Text) -> Text:
    return replace(text, dy=NOTES_PX) if text.kind in ("key", "note") else text


def cut_flows(both: Drawing, totals: Drawing) -> Drawing:
    """The panel of new clubs alone, with the notes of the totals as they are drawn alone."""
    panel, size = both.panels[panels.PANEL], totals.size
    height = both.size.plot_height * panel.top
    bottom = size.bottom - TICK_ROW_PX + NOTES_PX
    notes = [_move_note(text) for text in totals.texts if text.kind in ("key", "note")]
    said = [replace(text, panel=0) for text in both.texts if text.panel == panels.PANEL]
    return replace(
        both,
        panels=(replace(panel, top=1.0),),
        parts=tuple(replace(part, panel=0) for part in both.parts if part.panel == panels.PANEL),
        texts=(*said, *notes),
        size=replace(size, height=NOTES_PX + height + bottom, top=NOTES_PX, bottom=bottom),
        plots=both.plots[panels.PANEL :],
    )
