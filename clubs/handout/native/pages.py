"""Which native charts stand for which chart of a page; a chart without one is shown as its table."""

from __future__ import annotations

from clubs.handout.native.growth import plot_drawing
from clubs.handout.native.plots import Plot
from clubs.paper import Chart, Paper


def find_plots(paper: Paper, chart: Chart) -> list[Plot]:
    """One native chart, or two where the page draws two on one; none where nothing can be drawn natively."""
    return [plot for plot in plot_drawing(paper, chart) if plot.values]
