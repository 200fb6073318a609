"""Growth charts as native series: claims joined only where the page joins them, plan, pace, promises."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from clubs.charts.claim_labels import MOST_LABELS, rank_claims
from clubs.charts.inputs import Inputs, read_inputs
from clubs.charts.marks import is_solid
from clubs.charts.rows import Row
from clubs.charts.series import Run, list_runs
from clubs.handout.native.plots import Plot, Point, Series
from clubs.handout.native.promises import Drawing, add_middle, draw_promises
from clubs.handout.numbered import map_numbers, write_number
from clubs.paper import Chart, Paper
from clubs.rooms.district.districts import load_districts
from clubs.rooms.province.growth import REFORM, Growth, list_events, list_schemes, load_growth
from clubs.words.formats import is_missing

OF_THE_MAIN_SERIES = 5  # the last rank that rank_claims gives to its claims


def plot_growth(paper: Paper, chart: Chart) -> list[Plot]:
    """The chart of a place: of the rows on the page, with the plan and the breaks that it was drawn with."""
    now, words = paper.now, paper.now.words
    growth = load_growth(now)
    events = list_events(words, growth.card)
    promised = growth.drawn_promises, growth.plan, growth.schemes
    inputs = read_inputs(chart.data, *promised, events, seen_on=now.seen_on)
    return _plot(Drawing(words, inputs, growth.unit, _name_axis(paper, growth), map_numbers(paper)))


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
    return _plot(Drawing(now.words, inputs, unit, now.indicator_name, map_numbers(paper)))


def plot_totals(paper: Paper, chart: Chart) -> Plot:
    """All clubs of the country by date; its promises are of new clubs and have a chart of their own."""
    now = paper.now
    inputs = read_inputs(chart.data, None, None, list_schemes(now.version), None, seen_on=now.seen_on)
    (plot,) = _plot(Drawing(now.words, inputs, "clubs", now.indicator_name, map_numbers(paper)))
    return plot


def _plot(drawn: Drawing) -> list[Plot]:
    words, inputs = drawn.words, drawn.inputs
    series = [*draw_promises(drawn), *_draw_claims(drawn)]
    notes = [words("chart-undated", n=inputs.undated)] if inputs.undated else []
    # LibreOffice leaves out a first series that is shorter than a later one
    series.sort(key=lambda one: -len(one.points))
    return [Plot("scatter", tuple(series), drawn.name, tuple(notes), unit=drawn.unit)]


def _draw_claims(drawn: Drawing) -> list[Series]:
    """A series for each line that the page draws, one for each hole in it, and one for all other claims."""
    inputs, found = drawn.inputs, []
    joined: set[str] = set()
    ranks = {claim["claim_id"]: rank for rank, claim in _rank(inputs)}
    for one in inputs.series:
        is_main = one is inputs.main_series
        runs = list_runs(one, inputs.breaks)
        for run in runs:
            if run.hole_months:
                found.append(_draw_hole(drawn, run))
            elif is_main or len(run.claims) > 1:
                joined |= {claim["claim_id"] for claim in run.claims}
                points = tuple(_mark(drawn, claim, ranks) for claim in run.claims)
                name = _name_series(drawn, run, is_only=len(runs) == 1)
                found.append(Series(name, "actual" if is_main else "other_line", points))
    rest = [claim for claim in inputs.claims if claim["claim_id"] not in joined]
    points = tuple(_mark(drawn, claim, ranks) for claim in rest)
    return [*found, Series(drawn.words("deck-other-claims"), "other", points)] if points else found


def _rank(inputs: Inputs) -> list[tuple[int, Row]]:
    return rank_claims(inputs.claims, inputs.main_series, inputs.main)[:MOST_LABELS]


def _mark(drawn: Drawing, claim: Row, ranks: Mapping[str, int]) -> Point:
    """Filled: what may judge the promise; hollow: all others, later ones included."""
    solid = is_solid(claim, drawn.inputs.main_series, drawn.inputs.due)
    rank = ranks.get(claim["claim_id"])
    label = "" if rank is None else _say_claim(drawn, claim, rank)
    is_main = drawn.inputs.main_series is not None and claim in drawn.inputs.main_series.claims
    look = "" if solid else "later" if is_main else "other"
    return Point(claim["as_of"], float(claim["value"]), label, rank or 9, look)


def _say_claim(drawn: Drawing, claim: Row, rank: int) -> str:
    """ít nhất 165 CLB, below it its date and the number of its source."""
    words = drawn.words
    shown = words.value(claim["value"], claim["bound"] or "exactly", drawn.unit, claim["value_high"])
    when = words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])
    notes = [words("chart-derived")] if claim["basis"] == "derived" else []
    if rank > OF_THE_MAIN_SERIES and claim["scope"] not in (None, "all"):
        notes.append(words(f"chart-scope-{claim['scope'].replace('_', '-')}"))
    return f"{shown}\n{', '.join([when, *notes])}{write_number(drawn.numbers.get(claim['source_id']))}"


def _name_series(drawn: Drawing, run: Run, is_only: bool) -> str:
    """What is counted; of whose clubs, where not of all; in which years, where a hole parts two lines."""
    scope, notes = run.claims[0]["scope"], []
    if scope not in (None, "all"):
        notes.append(drawn.words("chart-scope-" + scope.replace("_", "-")))
    if not is_only:
        years = dict.fromkeys(str(claim["as_of"].year) for claim in (run.claims[0], run.claims[-1]))
        notes.append("–".join(years))
    return f"{drawn.name} ({', '.join(notes)})" if notes else drawn.name


def _draw_hole(drawn: Drawing, run: Run) -> Series:
    points = tuple(Point(claim["as_of"], float(claim["value"])) for claim in run.claims)
    name = drawn.words("chart-hole", months=run.hole_months)
    return Series(name, "hole", add_middle(points, name))
