"""Which native chart stands for which chart of a page; a chart without one is shown as its table."""

from __future__ import annotations

from collections.abc import Callable

from clubs.charts import flows as panels
from clubs.charts.promise_labels import write_due
from clubs.charts.rows import Row, list_rows
from clubs.handout.native import places
from clubs.handout.native.bars import plot_bars
from clubs.handout.native.growth import plot_district, plot_growth, plot_totals
from clubs.handout.native.plots import Plot, Point, Series
from clubs.handout.numbered import map_numbers, write_number
from clubs.paper import Chart, Paper
from clubs.rooms.overview.country import load_country
from clubs.rooms.province.growth import CLUBS
from clubs.words.text import Words


def find_plots(paper: Paper, chart: Chart) -> list[Plot]:
    """One native chart, or two where the page draws two on one; none where nothing can be drawn natively."""
    plot = PLOTTERS.get((paper.now.view.page, chart.key), plot_bars)
    return [found for found in plot(paper, chart) if found.values]


def plot_country(paper: Paper, chart: Chart) -> list[Plot]:
    """All clubs by date; the new clubs of each scheme, a flow, never share their axis."""
    if paper.now.indicator != CLUBS:
        return plot_growth(paper, chart)
    return [plot_totals(paper, chart), *_plot_flows(paper, chart)]


def _plot_flows(paper: Paper, chart: Chart) -> list[Plot]:
    """What each scheme promised, and below it what each source reports of it."""
    words, numbers = paper.now.words, map_numbers(paper)
    found = load_country(paper.now).promises
    promises: list[Row] = [{str(k): v for k, v in row.items()} for row in found.to_dict("records")]
    told = [row for row in list_rows(chart.also, panels.COLUMNS) if row["value"] is not None]
    names = [_name_promise(paper, row) for row in promises]
    goals = tuple(
        Point(name, float(row["target_value"]), _say_goal(words, row, numbers))
        for name, row in zip(names, promises, strict=True)
    )
    most = max((sum(f["target_id"] == row["target_id"] for f in told) for row in promises), default=0)
    series = [Series(words("deck-flows-promised"), "goal", goals)]
    for i in range(most):
        reported = [[f for f in told if f["target_id"] == row["target_id"]][i : i + 1] for row in promises]
        points = tuple(
            _mark_flow(paper, name, found, numbers) for name, found in zip(names, reported, strict=True)
        )
        name, look = ("deck-flows-also", "also") if i else ("deck-flows-reported", "actual")
        series.append(Series(words(name), look, points))
    return [Plot("bars", tuple(series), words("chart-flows"))] if promises else []


def _say_goal(words: Words, row: Row, numbers: dict[str, int]) -> str:
    shown = words.bounded(row["target_value"], row["target_bound"])
    return shown + write_number(numbers.get(row["target_source_id"]))


def _name_promise(paper: Paper, row: Row) -> str:
    words, number = paper.now.words, str(row["programme_number"] or "").split("/")[0]
    scheme = words("chart-scheme-short", number=number) if number else ""
    return ", ".join(part for part in (scheme, write_due(words, {"due": row["due"].date()})) if part)


def _mark_flow(paper: Paper, name: str, found: list[Row], numbers: dict[str, int]) -> Point:
    if not found:
        return Point(name, None)
    (flow,), words = found, paper.now.words
    shown = words.bounded(flow["value"], flow["bound"] or "exactly")
    when = words.as_of(flow["as_of_printed"], flow["as_of_from"], flow["as_of_to"])
    said = words("chart-part-dated", value=shown, when=when)
    return Point(name, float(flow["value"]), said + write_number(numbers.get(flow["source_id"])))


PLOTTERS: dict[tuple[str, str], Callable[[Paper, Chart], list[Plot]]] = {
    ("overview", "chart"): plot_country,
    ("province", "chart"): plot_growth,
    ("district", "alone"): plot_district,
    ("district", "series"): places.plot_districts,
    ("compare", "dumbbell"): places.plot_dumbbell,
    ("compare", "indexed"): places.plot_indexed,
    ("compare", "paces"): places.plot_ranges,
    ("compare", "shares"): places.plot_ranges,
    ("compare", "members"): places.plot_ranges,
    ("compare", "slope"): places.plot_slope,
}
