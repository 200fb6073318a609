"""A chart with what stands behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from clubs.charts.drawing import Drawing
from clubs.draw.plotly import write_plotly
from clubs.paper import on_stage
from clubs.tables.columns import Column
from clubs.tables.provenance import require_sources
from clubs.ui.basics import scope
from clubs.ui.behind import behind_figure
from clubs.ui.clicks import handle_clicks
from clubs.ui.story import tell_on_click

CHART_CONFIG = {
    "displaylogo": False,
    "responsive": True,
    "scrollZoom": False,
    # the picture to take home has its sources (behind_figure)
    "modeBarButtonsToRemove": [
        "toImage",
        "select2d",
        "lasso2d",
        "autoScale2d",
        "zoomIn2d",
        "zoomOut2d",
        "pan2d",
    ],
}


@on_stage
def figure(
    drawing: Drawing,
    data: pd.DataFrame,
    alt: str,
    columns: Sequence[Column] | None = None,
    key: str = "chart",
    on_click: Callable[[Mapping[str, Any]], None] | None = None,
    also: pd.DataFrame | None = None,
    title: str = "",
) -> None:
    """A chart, its sources and, one click away, the same in words and as a table.

    key: another one for each chart of a page. on_click: gets the clicked point with its `customdata`, before
    the page is drawn again; without it a click on a claim's mark tells where the number comes from. also:
    further rows whose sources stand under the chart, such as its promises.
    title: of its slide (clubs/paper.py).
    """
    tables = [require_sources(shown, "ui.figure") for shown in (data, also) if shown is not None]
    fig = write_plotly(drawing, scope().theme)
    options: dict[str, Any] = {"theme": None, "config": CHART_CONFIG, "alt": alt}
    handler = on_click or tell_on_click(*tables)
    if handler is None:
        st.plotly_chart(fig, key=key, **options)
    else:
        clicked = handle_clicks(key, "points", handler)
        st.plotly_chart(fig, **clicked, **options, selection_mode="points")
    behind_figure(data, alt, columns, key, tables)
