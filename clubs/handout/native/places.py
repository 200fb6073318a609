"""Charts of several places or districts as native bars and lines."""

from __future__ import annotations

from clubs.charts import dumbbell, indexed, ranges, slope
from clubs.charts.district_panels import COLUMNS as DISTRICT_COLUMNS
from clubs.charts.multiples import say_times
from clubs.charts.rows import Row, list_rows
from clubs.charts.series import list_runs, list_series
from clubs.handout.native.plots import Plot, Point, Series
from clubs.paper import Chart, Paper
from clubs.rooms.compare.words import find_standard, find_whole_plan
from clubs.rooms.province.growth import REFORM
from clubs.words.part_names import name_part
from clubs.words.phrases import due
from clubs.words.text import Words

MOST_LINES = 8


def plot_dumbbell(paper: Paper, chart: Chart) -> list[Plot]:
    """Three bars for each place: where it started, where it stands, what it promised."""
    words = paper.now.words
    rows = [row for row in list_rows(chart.data, dumbbell.COLUMNS) if _has_any(row)]
    kinds = (("start", "start_value"), ("actual", "last_value"), ("goal", "target_total"))
    names = (words("compare-start"), words("compare-last"), words("compare-target"))
    series = tuple(
        Series(name, look, tuple(_mark_end(words, row, look, column) for row in rows))
        for name, (look, column) in zip(names, kinds, strict=True)
    )
    return [Plot("bars", series, paper.now.indicator_name)] if rows else []


def _has_any(row: Row) -> bool:
    return any(row[column] is not None for column in ("start_value", "last_value", "target_total"))


def _mark_end(words: Words, row: Row, look: str, column: str) -> Point:
    value = row[column]
    if value is None:
        return Point(row["place"], None)
    if look == "goal":
        shown, when = words.bounded(value, row["target_bound"] or "exactly"), due(words, row)
    else:
        end = column.removesuffix("_value")
        shown = words.bounded(value, row[f"{end}_bound"] or "exactly")
        when = words.as_of(row[f"{end}_as_of_printed"], row[f"{end}_as_of"], row[f"{end}_as_of"])
    return Point(row["place"], float(value), words("compare-dated", amount=shown, when=when))


def plot_ranges(paper: Paper, chart: Chart) -> list[Plot]:
    """One bar for each place, with the words of its range; what it is held against stands in the notes."""
    rows = [row for row in list_rows(chart.data, ranges.COLUMNS) if row["value"] is not None]
    points = tuple(Point(row["place"], float(row["value"]), row["said"]) for row in rows)
    words = paper.now.words
    heading = next(iter(list(chart.columns or {})[1:2]), "")
    standard = {"shares": lambda: find_whole_plan(words), "members": lambda: find_standard(words, chart.data)}
    held = standard[chart.key]() if chart.key in standard else None
    return (
        [Plot("bars", (Series(heading, "actual", points),), heading, (held.name,) if held else ())]
        if rows
        else []
    )


def plot_indexed(paper: Paper, chart: Chart) -> list[Plot]:
    """A line for each place: multiples of its own start by years since its programme began."""
    words, rows = paper.now.words, list_rows(chart.data, indexed.COLUMNS)
    told = [row for row in rows if row["times"] is not None and row["years_since"] is not None]
    series = []
    for place in dict.fromkeys(row["place"] for row in told):
        own = [row for row in told if row["place"] == place]
        if len(own) < 2:
            continue
        label = f"{place} {say_times(words, own[-1])}"
        points = [
            Point(round(float(row["years_since"]), 2), round(float(row["times"]), 4)) for row in own[:-1]
        ]
        last = Point(round(float(own[-1]["years_since"]), 2), round(float(own[-1]["times"]), 4), label, 2)
        series.append(Series(place, "line", (*points, last)))
    series.sort(key=lambda one: -len(one.points))  # see plots_of_growth
    return (
        [Plot("scatter", tuple(series), words("deck-times"), (words("deck-years-since"),))] if series else []
    )


def plot_slope(paper: Paper, chart: Chart) -> list[Plot]:
    """A line for each place between the two dates; each end carries the day of its own figure."""
    words = paper.now.words
    rows = [row for row in list_rows(chart.data, slope.COLUMNS) if row["has_both"]]
    series = []
    for row in rows:
        points = [
            Point(
                words.date(row[end]),
                float(row[f"{end}_value"]),
                ("" if end == "since" else f"{row['place']}: ")
                + words.bounded(row[f"{end}_value"], row[f"{end}_bound"] or "exactly"),
                2,
            )
            for end in ("since", "until")
        ]
        series.append(Series(row["place"], "line", tuple(points)))
    said = tuple(f"{row['place']}: {slope.say_line(words, row)}" for row in rows)
    return [Plot("lines", tuple(series), paper.now.indicator_name, said)] if series else []


def plot_districts(paper: Paper, chart: Chart) -> list[Plot]:
    """A line for each district; only where a district has two dates, for single ones are bars already."""
    words, found = paper.now.words, []
    rows = [r for r in list_rows(chart.data, DISTRICT_COLUMNS) if r["value"] is not None and r["as_of"]]
    for one in list_series(rows):
        for run in list_runs(one, [REFORM]):
            if not run.hole_months:
                found.append(
                    Series(
                        name_part(words, run.claims[0]),
                        "line",
                        tuple(_mark_district(words, c, c is run.claims[-1]) for c in run.claims),
                    )
                )
    found.sort(key=lambda one: -len(one.points))
    has_line = any(len(series.points) > 1 for series in found)
    return (
        [Plot("scatter", tuple(found), paper.now.indicator_name)]
        if has_line and len(found) <= MOST_LINES
        else []
    )


def _mark_district(words: Words, claim: Row, is_last: bool) -> Point:
    shown = words.bounded(claim["value"], claim["bound"] or "exactly")
    return Point(
        claim["as_of"],
        float(claim["value"]),
        f"{name_part(words, claim)} {shown}" if is_last else shown,
        2 if is_last else 6,
    )
