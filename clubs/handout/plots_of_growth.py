"""Growth charts as native series: claims joined only where the page joins them, plan, pace, promises."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from clubs.charts import promises as promise_rows
from clubs.charts.claim_labels import MOST_LABELS, rank_claims
from clubs.charts.inputs import Inputs, read_inputs
from clubs.charts.marks import is_solid
from clubs.charts.promise_labels import write_due
from clubs.charts.rows import Row
from clubs.charts.series import Run, list_runs
from clubs.district import load_districts
from clubs.formats import is_missing
from clubs.growth import Growth, REFORM, list_events, list_schemes, load_growth
from clubs.handout.plots import Plot, Point, Series
from clubs.paper import Chart, Paper
from clubs.text import Words

Corner = tuple[dt.date, float]
TARGET_RANK, LINE_RANK = 1, 8
OF_THE_MAIN_SERIES = 5  # the last rank that rank_claims gives to its claims


@dataclass(frozen=True)
class _Drawing:
    """What one growth chart is drawn from; numbers: those of its sources in the list of the page."""

    words: Words
    inputs: Inputs
    unit: str
    name: str
    numbers: Mapping[str, int]


def plot_growth(paper: Paper, chart: Chart) -> list[Plot]:
    """The chart of a place: of the rows on the page, with the plan and the breaks that it was drawn with."""
    now, words = paper.now, paper.now.words
    growth = load_growth(now)
    events = list_events(words, growth.card)
    promised = growth.drawn_promises, growth.plan, growth.schemes
    inputs = read_inputs(chart.data, *promised, events, seen_on=now.seen_on)
    return _plot(_Drawing(words, inputs, growth.unit, _name_axis(paper, growth), number_sources(paper)))


def _name_axis(paper: Paper, growth: Growth) -> str:
    """The judged indicator's own name, so that new clubs are not read as all clubs."""
    row, words = growth.verdict, paper.now.words
    named = not is_missing(row.get("indicator_name_vi"))
    return words.name(row, "indicator_name") if named else paper.now.indicator_name


def plot_district(paper: Paper, chart: Chart) -> list[Plot]:
    """The chart of one district; its line ends with the districts."""
    now = paper.now
    ended = pd.DataFrame([{"on": REFORM, "label": "", "breaks": True, "ended_on": None}])
    inputs = read_inputs(chart.data, chart.also, None, None, ended, seen_on=now.seen_on)
    unit = load_districts(now).unit
    return _plot(_Drawing(now.words, inputs, unit, now.indicator_name, number_sources(paper)))


def plot_totals(paper: Paper, chart: Chart) -> Plot:
    """All clubs of the country by date; its promises are of new clubs and have a chart of their own."""
    now = paper.now
    inputs = read_inputs(chart.data, None, None, list_schemes(now.version), None, seen_on=now.seen_on)
    (plot,) = _plot(_Drawing(now.words, inputs, "clubs", now.indicator_name, number_sources(paper)))
    return plot


def number_sources(paper: Paper) -> dict[str, int]:
    """The number of each document in the list that the page's sources make."""
    return {source["source_id"]: number for number, source in enumerate(paper.sources, start=1)}


def _plot(drawn: _Drawing) -> list[Plot]:
    words, inputs = drawn.words, drawn.inputs
    series = [*_draw_promises(drawn), *_draw_claims(drawn)]
    notes = [words("chart-undated", n=inputs.undated)] if inputs.undated else []
    # LibreOffice leaves out a first series that is shorter than a later one
    series.sort(key=lambda one: -len(one.points))
    return [Plot("scatter", tuple(series), drawn.name, tuple(notes))]


def _draw_claims(drawn: _Drawing) -> list[Series]:
    """A series for each line that the page draws, one for each hole in it, and one for all other claims."""
    inputs, found, joined = drawn.inputs, [], set()
    ranks = {claim["claim_id"]: rank for rank, claim in _rank(inputs)}
    for one in inputs.series:
        for run in list_runs(one, inputs.breaks):
            is_main = one is inputs.main_series
            if run.hole_months:
                found.append(_draw_hole(drawn, run))
            elif is_main or len(run.claims) > 1:
                joined |= {claim["claim_id"] for claim in run.claims}
                points = tuple(_mark(drawn, claim, ranks) for claim in run.claims)
                found.append(
                    Series(_name_series(drawn, run.claims[0]), "actual" if is_main else "other_line", points)
                )
    rest = [claim for claim in inputs.claims if claim["claim_id"] not in joined]
    points = tuple(_mark(drawn, claim, ranks) for claim in rest)
    return [*found, Series(drawn.words("deck-other-claims"), "other", points)] if points else found


def _rank(inputs: Inputs) -> list[tuple[int, Row]]:
    return rank_claims(inputs.claims, inputs.main_series, inputs.main)[:MOST_LABELS]


def _mark(drawn: _Drawing, claim: Row, ranks: Mapping[str, int]) -> Point:
    """Filled: what may judge the promise; hollow: all others, later ones included."""
    solid = is_solid(claim, drawn.inputs.main_series, drawn.inputs.due)
    rank = ranks.get(claim["claim_id"])
    label = "" if rank is None else _say_claim(drawn, claim, rank)
    is_main = drawn.inputs.main_series is not None and claim in drawn.inputs.main_series.claims
    look = "" if solid else "later" if is_main else "other"
    return Point(claim["as_of"], float(claim["value"]), label, rank or 9, look)


def _say_claim(drawn: _Drawing, claim: Row, rank: int) -> str:
    """ít nhất 165 CLB, below it its date and the number of its source."""
    words = drawn.words
    shown = words.value(claim["value"], claim["bound"] or "exactly", drawn.unit, claim["value_high"])
    when = words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])
    notes = [words("chart-derived")] if claim["basis"] == "derived" else []
    if rank > OF_THE_MAIN_SERIES and claim["scope"] not in (None, "all"):
        notes.append(words(f"chart-scope-{claim['scope'].replace('_', '-')}"))
    number = drawn.numbers.get(claim["source_id"])
    said = ", ".join([when, *notes]) + (f" [{number}]" if number else "")
    return f"{shown}\n{said}"


def _name_series(drawn: _Drawing, claim: Row) -> str:
    scope = claim["scope"]
    if scope in (None, "all"):
        return drawn.name
    return f"{drawn.name} ({drawn.words('chart-scope-' + scope.replace('_', '-'))})"


def _draw_hole(drawn: _Drawing, run: Run) -> Series:
    points = tuple(Point(claim["as_of"], float(claim["value"])) for claim in run.claims)
    name = drawn.words("chart-hole", months=run.hole_months)
    return Series(name, "hole", _add_middle(points, name))


def _draw_promises(drawn: _Drawing) -> list[Series]:
    inputs, main, found = drawn.inputs, drawn.inputs.main, []
    if main is None:
        return []
    if promise_rows.is_judged(main):
        found = [*_draw_plan(drawn, main), *_draw_required(drawn, main)]
    standing = [
        (row, height)
        for row in inputs.promises
        if (height := promise_rows.find_height(row, main)) is not None
    ]
    points = tuple(_mark_promise(drawn, row, height, main) for row, height in standing)
    return [*found, Series(drawn.words("chart-targets"), "target", points)] if points else found


def _draw_plan(drawn: _Drawing, main: Row) -> list[Series]:
    points = promise_rows.list_plan(main, drawn.inputs.plan)
    has_ray = promise_rows.has_ray(main)
    if len(points) < 2 or (len(points) == 2 and has_ray and points[0][0] == main["now_as_of"]):
        return []
    name = drawn.words("chart-plan-line" if len(points) == 2 else "chart-plan-steps")
    marks = tuple(Point(day, float(value)) for day, value in points)
    return [Series(name, "plan", _add_middle(marks, name))]


def _draw_required(drawn: _Drawing, main: Row) -> list[Series]:
    """From the last figure to the promise; nothing was required of a unit that had ended."""
    ended = drawn.inputs.ended_on
    if not promise_rows.has_ray(main) or (ended and ended <= main["now_as_of"]):
        return []
    start, end = (main["now_as_of"], float(main["now_value"])), (main["due"], float(main["target_value"]))
    if ended and ended < main["due"]:
        end = ended, _find_between(start, end, ended)
    pace = drawn.words.pace(main["pace_required_per_year"], drawn.unit)
    name = drawn.words("chart-pace-required", pace=pace)
    return [Series(name, "needed", _add_middle((Point(*start), Point(*end)), name))]


def _mark_promise(drawn: _Drawing, row: Row, height: float, main: Row) -> Point:
    words, is_main = drawn.words, row is main and promise_rows.is_judged(main)
    shown = words.value(
        row["target_value"], row["target_bound"] or "exactly", drawn.unit, row["target_value_high"]
    )
    if row["kind"] != main["kind"]:
        told = {
            "total": words.number(row["as_total_value"]),
            "baseline": words.number(row["as_total_baseline"]),
        }
        shown = words("chart-as-total", **told, new=shown)
    notes = [write_due(words, row)] + [row["programme_number"]] * bool(row["programme_number"])
    if row["status"] not in promise_rows.ADOPTED:
        notes.append(words(f"chart-status-{row['status']}"))
    look = "" if is_main else "target_beside"
    return Point(row["due"], height, f"{shown}\n{', '.join(notes)}", TARGET_RANK if is_main else 4, look)


def _add_middle(points: tuple[Point, ...], label: str) -> tuple[Point, ...]:
    """A line between two points gets a third on its way, for its words to stand at."""
    if len(points) != 2:
        middle = len(points) // 2
        return tuple(
            Point(p.x, p.value, label, LINE_RANK) if i == middle else p for i, p in enumerate(points)
        )
    (start, end) = ((p.x, p.value) for p in points)
    day = dt.date.fromordinal((start[0].toordinal() + end[0].toordinal()) // 2)  # type: ignore[union-attr]
    between = Point(day, _find_between(start, end, day), label, LINE_RANK)  # type: ignore[arg-type]
    return points[0], between, points[1]


def _find_between(start: Corner, end: Corner, day: dt.date) -> float:
    share = (day - start[0]).days / ((end[0] - start[0]).days or 1)
    return round(start[1] + (end[1] - start[1]) * share, 2)
