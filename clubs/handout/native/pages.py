"""Which native chart stands for which chart of a page; a chart without one is shown as its table."""

from __future__ import annotations

from collections.abc import Callable

from clubs.handout.native import places
from clubs.handout.native.bars import plot_bars
from clubs.handout.native.growth import plot_drawing
from clubs.handout.native.plots import Plot
from clubs.paper import Chart, Paper


def find_plots(paper: Paper, chart: Chart) -> list[Plot]:
    """One native chart, or two where the page draws two on one; none where nothing can be drawn natively."""
    found = PLOTTERS.get((paper.now.view.page, chart.key), plot_bars)
    plots = plot_drawing(paper, chart) if chart.drawing else found(paper, chart)
    return [plot for plot in plots if plot.values]


PLOTTERS: dict[tuple[str, str], Callable[[Paper, Chart], list[Plot]]] = {
    ("district", "series"): places.plot_districts,
    ("compare", "dumbbell"): places.plot_dumbbell,
    ("compare", "indexed"): places.plot_indexed,
    ("compare", "paces"): places.plot_ranges,
    ("compare", "shares"): places.plot_ranges,
    ("compare", "members"): places.plot_ranges,
    ("compare", "slope"): places.plot_slope,
}
