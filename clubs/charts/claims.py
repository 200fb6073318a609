"""Claims on a growth chart: marks, bounds, spans of imprecise dates, honest lines, and which carry their
value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from clubs.charts.drawing import Mark, Path, Point, Run
from clubs.charts.drawing import Series as PlotSeries
from clubs.charts.labels import FIRST_SIDES, PART, SIDES, Corner, Label, Obstacle, around_point, beside_line
from clubs.charts.measure import LABEL_PX, TEXT_PX, VALUE_PX, balance_text, wrap_text
from clubs.charts.rows import Row
from clubs.charts.scene import Scene, Sketch, circle_number
from clubs.charts.series import Run as Joined
from clubs.charts.series import Series, find_key, list_runs
from clubs.words.text import Words

UPWARD, DOWNWARD = ("at_least", "over"), ("nearly",)
WHISKER_PX = (9, 27)
POINT_PX, SMALL_PX, DENSE_PX = 14, 10, 6
RING_PX, HEAD_PX = 32, 11
POINT_WEIGHT = 3.0
SAME_MARK_DAYS = 45
# Of a series of more figures than can be told only first, last and turning points carry their value.
MOST_LABELS, MOST_TURNS = 9, 3
OF_THE_MAIN_SERIES = 5  # the last rank that rank_claims gives to its claims
STEP_TEXT_PX = 190.0
STEP_SIDES = ("left", "right", "above-left", "below-left", "above", "below")


@dataclass(frozen=True)
class Told:
    """The claims that carry their value, with their ranks. is_crowded: there are more marks than labels."""

    ranked: list[tuple[int, Row]]
    is_crowded: bool


# Marks and lines


def draw_runs(scene: Scene, all_series: list[Series], main: Series | None, breaks: list[dt.date]) -> Sketch:
    """A bold line for the series that the chart is about, a thin one for each other, dashes over a hole."""
    part = Sketch()
    for series in all_series:
        for run in list_runs(series, breaks):
            ends = [(claim["as_of"], claim["value"]) for claim in run.claims]
            role = "hole" if run.hole_months else "actual" if series is main else "other"
            if len(ends) > 1:
                part.draw_line(ends, role, weight=0.2 if run.hole_months else 1)
    return part


def draw_claims(
    scene: Scene, claims: list[Row], main: Series | None, due: dt.date | None, told: Told
) -> Sketch:
    """Dated claims. Filled: shown, in the main series, up to the deadline. Hollow: all others.

    Among many, those that carry no value are dots on their line, and say how exact they are when pointed at.
    """
    part = Sketch()
    claims = sorted(claims, key=lambda c: -(c["shown_rank"] or 1))
    loud = [claim for _, claim in told.ranked] if told.is_crowded else claims
    part.parts += _draw_date_spans(claims)
    part.parts += _draw_bounds(scene, loud)
    part.parts += [_draw_point(scene, claim, main, due, claim in loud) for claim in claims]
    for claim in claims:
        first = (claim["as_of_from"] or claim["as_of"]).toordinal()
        span = first, claim["value"], claim["as_of"].toordinal(), claim["value"]
        part.obstacles.append(Obstacle(*span, pad=7, weight=POINT_WEIGHT))
        day, reach = claim["as_of"].toordinal(), scene.canvas.value_per_px * WHISKER_PX[1]
        if claim["bound"] in UPWARD + DOWNWARD and claim in loud:
            tip = claim["value"] + (reach if claim["bound"] in UPWARD else -reach)
            part.obstacles.append(Obstacle(day, claim["value"], day, tip, 6))
    return part


def is_solid(claim: Row, main: Series | None, due: dt.date | None) -> bool:
    return main is not None and claim in main.claims and (due is None or claim["as_of"] <= due)


def find_role(claim: Row, main: Series | None, due: dt.date | None) -> str:
    """What a claim is to the promise: it judges it, came later, is another one, or was not chosen."""
    if main is not None and claim in main.claims:
        return "actual" if is_solid(claim, main, due) else "later"
    return "other" if claim["shown_rank"] in (None, 1) else "disputed"


def _draw_point(scene: Scene, claim: Row, main: Series | None, due: dt.date | None, is_loud: bool) -> Mark:
    role = find_role(claim, main, due)
    size = POINT_PX if role in ("actual", "later") else SMALL_PX
    if not is_loud:
        role, size = "dot" if role == "actual" else role, DENSE_PX
    hover = describe_claim(scene, claim)
    return Mark(claim["as_of"], claim["value"], role, size=size, id=claim["claim_id"], hover=hover)


def describe_claim(scene: Scene, claim: Row) -> tuple[str, ...]:
    """Value with its bound, its date, its source: what the mark says when it is pointed at."""
    words = scene.words
    published = words.as_of(claim["published"]) if claim["published"] else words("date-unknown")
    lines = [_say_value(scene, claim), words("chart-hover-as-of", when=_say_day(words, claim))]
    if claim["basis"] == "derived":
        lines.append(words("chart-hover-derived", formula=claim["formula"] or ""))
    if claim["publisher"]:
        source = f"{circle_number(claim['source_number'])} {claim['publisher']}".strip()
        lines.append(words("chart-hover-source", source=source, published=published))
    if claim["shown_rank"] not in (None, 1):
        lines.append(words("chart-hover-not-shown"))
    return tuple(lines)


def _say_value(scene: Scene, claim: Row) -> str:
    return scene.words.value(claim["value"], claim["bound"] or "exactly", scene.unit, claim["value_high"])


def _say_day(words: Words, claim: Row) -> str:
    return words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])


def _draw_date_spans(claims: list[Row]) -> Iterator[Path]:
    """A level bar over the days that the wording of a date allows."""
    for claim in claims:
        first, last = claim["as_of_from"], claim["as_of_to"]
        if first and last and (last - first).days > 1:
            yield Path(((first, claim["value"]), (last, claim["value"])), "span")


def _draw_bounds(scene: Scene, claims: list[Row]) -> list[Mark | Path]:
    """at least, over: an arrow up; nearly: an arrow down; between: a bar; about: a soft ring."""
    marks: list[Mark | Path] = []
    lines: list[Mark | Path] = []
    for claim in claims:
        day, value = claim["as_of"], claim["value"]
        if claim["bound"] == "about":
            marks.insert(0, Mark(day, value, "about", size=RING_PX))
        if claim["bound"] in UPWARD + DOWNWARD:
            sign, shape = (1, "triangle-up") if claim["bound"] in UPWARD else (-1, "triangle-down")
            start, tip = (value + sign * px * scene.canvas.value_per_px for px in WHISKER_PX)
            marks.append(Mark(day, tip, "bound", shape, HEAD_PX))
            lines.append(Path(((day, start), (day, tip)), "bound"))
        if claim["value_high"] is not None:
            lines.append(Path(((day, value), (day, claim["value_high"])), "bound"))
    return [*marks, *lines]


def draw_step(scene: Scene, day: dt.date, before: float, after: float) -> Sketch:
    """What a merger added, which is not growth: an upright riser on its day, from the level before it to that
    after it."""
    part = Sketch()
    if before == after:
        return part
    part.draw_line([(day, before), (day, after)], "step")
    said = scene.words("chart-step")
    lines = tuple(Run(text, "other") for text in wrap_text(said, STEP_TEXT_PX, TEXT_PX))
    spots = around_point(day.toordinal(), (before + after) / 2, STEP_SIDES)
    part.labels.append(Label(lines, spots, rank=3))
    return part


def draw_steps(scene: Scene, claims: tuple[Row, ...], breaks: list[dt.date]) -> Sketch:
    """Between neighbouring claims on both sides of a day on which the unit became another."""
    part = Sketch()
    for earlier, later in pairwise(claims):
        for day in breaks:
            if earlier["as_of"] < day <= later["as_of"]:
                part.add(draw_step(scene, day, earlier["value"], later["value"]))
    return part


# Labels


def label_claims(
    scene: Scene, claims: list[Row], main: Series | None, due: dt.date | None, told: Told
) -> list[Label]:
    """The last figure first, then where the line starts, then the others, latest first."""
    first = main.claims[0] if main and len(main.claims) > 1 else None
    labels = [
        _label(scene, claim, claims, rank, claim is first, is_solid(claim, main, due))
        for rank, claim in told.ranked
    ]
    return [_shorten(label) for label in labels] if told.is_crowded else labels


def _shorten(label: Label) -> Label:
    """Among many marks: the value alone where there is no room for its day, and no letter of a key."""
    value = replace(label, lines=label.lines[:1], may_key=False)
    return replace(label, narrower=value, may_key=False)


def choose_told(claims: list[Row], main: Series | None, promise: Row | None) -> Told:
    """The claims that carry their value: all where there are few, else first, last and turning points."""
    ranked = rank_claims(claims, main, promise)
    if len(ranked) <= MOST_LABELS:
        return Told(ranked, is_crowded=False)
    turns = list_turns(main) if main else []
    return Told([(rank, claim) for rank, claim in ranked if rank <= 3 or claim in turns], is_crowded=True)


def list_turns(series: Series) -> list[Row]:
    """Where a series turned, the widest swings first: a top or a bottom between its neighbours."""
    claims = [series.claims[0]]
    for claim in series.claims[1:]:  # of a level stretch its last figure
        claims = [*claims[:-1], claim] if claim["value"] == claims[-1]["value"] else [*claims, claim]
    turns = [
        (min(abs(claim["value"] - before["value"]), abs(claim["value"] - after["value"])), claim)
        for before, claim, after in zip(claims, claims[1:], claims[2:], strict=False)
        if (claim["value"] - before["value"]) * (after["value"] - claim["value"]) < 0
    ]
    turns.sort(key=lambda turn: -turn[0])
    return [claim for _, claim in turns[:MOST_TURNS]]


def rank_claims(claims: list[Row], main: Series | None, promise: Row | None) -> list[tuple[int, Row]]:
    """One claim for each mark: of those that share a mark the most telling speaks."""
    ranked = [(_rank(claim, main, promise), claim) for claim in claims]
    ranked.sort(key=lambda pair: (pair[0], pair[1]["shown_rank"] or 1, -pair[1]["as_of"].toordinal()))
    spoken: list[tuple[int, Row]] = []
    for rank, claim in ranked:
        if not any(_share_mark(claim, other) for _, other in spoken):
            spoken.append((rank, claim))
    return spoken


def _rank(claim: Row, main: Series | None, promise: Row | None) -> int:
    if promise and claim["claim_id"] == promise["now_claim_id"]:
        return 2
    if main and claim is main.claims[-1]:
        return 2 if promise is None or promise["now_claim_id"] is None else 3
    if promise and claim["claim_id"] == promise["baseline_figure_id"]:
        return 3
    if main and claim is main.claims[0]:
        return 3
    return OF_THE_MAIN_SERIES if main and claim in main.claims else 7


def _label(scene: Scene, claim: Row, claims: list[Row], rank: int, is_first: bool, solid: bool) -> Label:
    shown = _say_value(scene, claim)
    role = "actual" if rank <= OF_THE_MAIN_SERIES else "other"
    notes = _write_dates(scene, [c for c in claims if _share_mark(c, claim)])
    notes += _list_notes(scene.words, claim, rank)
    size = VALUE_PX if rank <= 3 else LABEL_PX
    lines = (Run(shown, role, size, is_bold=solid or rank <= 3), *(Run(note, "muted") for note in notes))
    spots = around_point(claim["as_of"].toordinal(), claim["value"], FIRST_SIDES if is_first else SIDES)
    return Label(lines, spots, rank=rank, said=PART.join([shown, *notes]))


def _list_notes(words: Words, claim: Row, rank: int) -> list[str]:
    """That nobody printed it as such, and whose clubs it counts where not all."""
    notes = [words("chart-derived")] if claim["basis"] == "derived" else []
    if rank > OF_THE_MAIN_SERIES and claim["scope"] not in (None, "all"):
        notes.append(_name_scope(words, claim))
    return notes


def _name_scope(words: Words, claim: Row) -> str:
    return words(f"chart-scope-{claim['scope'].replace('_', '-')}")


def _write_dates(scene: Scene, claims: list[Row]) -> list[str]:
    """Each date once, with the numbers of the sources that print it."""
    numbers: dict[str, list[str]] = {}
    for claim in sorted(claims, key=lambda c: c["as_of"]):
        number, when = circle_number(claim["source_number"]), _say_day(scene.words, claim)
        if number not in numbers.setdefault(when, []):
            numbers[when].append(number)
    return [f"{when} {''.join(found)}".strip() for when, found in numbers.items()]


def _share_mark(one: Row, other: Row) -> bool:
    """One value of one series, said of days that are the same or so close that the marks touch."""
    if one["value"] != other["value"] or find_key(one) != find_key(other):
        return False
    early, late = sorted((one, other), key=lambda c: c["as_of"])
    is_close = (late["as_of"] - early["as_of"]).days <= SAME_MARK_DAYS
    return is_close or bool(_first_day(late) <= early["as_of"])


def _first_day(claim: Row) -> dt.date:
    day: dt.date = claim["as_of_from"] or claim["as_of"]
    return day


def label_holes(scene: Scene, main: Series | None, breaks: list[dt.date]) -> list[Label]:
    """How many months passed without a figure."""
    runs = [run for run in (list_runs(main, breaks) if main else []) if run.hole_months]
    return [_label_hole(scene, run) for run in runs]


def _label_hole(scene: Scene, run: Joined) -> Label:
    start, end = ((c["as_of"].toordinal(), c["value"]) for c in run.claims)
    text = Run(scene.words("chart-hole", months=run.hole_months), "muted")
    return Label((text,), beside_line(start, end, above_first=True), rank=6)


def label_pace(scene: Scene, main: Series | None, promise: Row | None, breaks: list[dt.date]) -> list[Label]:
    """The pace so far at its line; without an unbroken one from the baseline there is nothing to write at."""
    if promise is None or main is None or promise["pace_so_far_per_year"] is None:
        return []
    ends = _find_joined(main, promise, breaks)
    if ends is None:
        return []
    pace = promise["pace_so_far_per_year"]
    key = "chart-pace-so-far" if pace >= 0 else "chart-pace-fell"
    text = scene.words(key, pace=scene.words.pace(abs(pace), scene.unit))
    start, end = ((c["as_of"].toordinal(), c["value"]) for c in ends)
    return [write_along(text, "actual", start, end, rank=1)]


def write_along(text: str, role: str, start: Corner, end: Corner, rank: int) -> Label:
    """Words at a line, in one line of text or, where that finds no room, in two."""
    spots = beside_line(start, end, above_first=True)
    half = balance_text(text, LABEL_PX)
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    narrow = Label(tuple(Run(t, role, LABEL_PX) for t in half), (*spots, *around_point(*middle)), rank=rank)
    above = beside_line(start, end, above_first=True, both_sides=False)
    return Label((Run(text, role, LABEL_PX),), above, rank=rank, narrower=narrow)


def _find_joined(main: Series, promise: Row, breaks: list[dt.date]) -> tuple[Row, Row] | None:
    for run in list_runs(main, breaks):
        ids = {claim["claim_id"]: claim for claim in run.claims}
        ends = ids.get(promise["baseline_figure_id"]), ids.get(promise["now_claim_id"])
        if not run.hole_months and ends[0] is not None and ends[1] is not None:
            return ends[0], ends[1]
    return None


# The same as series with names


def plot_claims(
    scene: Scene, claims: list[Row], all_series: list[Series], main: Series | None, promise: Row | None,
    due: dt.date | None, breaks: list[dt.date], name: str,
) -> list[PlotSeries]:  # fmt: skip
    """A series for each line that is drawn, one for each hole in it, and one for all other claims."""
    found: list[PlotSeries] = []
    joined: set[str] = set()
    told = choose_told(claims, main, promise)
    ranks = {claim["claim_id"]: rank for rank, claim in told.ranked}

    def mark(claim: Row) -> Point:
        rank = ranks.get(claim["claim_id"])
        label = () if rank is None else _tell(scene, claim, rank)
        role = find_role(claim, main, due)
        return Point(claim["as_of"], float(claim["value"]), label, rank or 9, role, claim["source_id"] or "")

    for one in all_series:
        runs = list_runs(one, breaks)
        for run in runs:
            if run.hole_months:
                points = tuple(Point(claim["as_of"], float(claim["value"])) for claim in run.claims)
                said = scene.words("chart-hole", months=run.hole_months)
                found.append(PlotSeries(said, "hole", points, said))
            elif one is main or len(run.claims) > 1:
                joined |= {claim["claim_id"] for claim in run.claims}
                points = tuple(map(mark, run.claims))
                called = _name_run(scene.words, run, name, is_only=len(runs) == 1)
                found.append(PlotSeries(called, "actual" if one is main else "other", points))
    rest = tuple(mark(claim) for claim in claims if claim["claim_id"] not in joined)
    others = PlotSeries(scene.words("deck-other-claims"), "other", rest, is_joined=False)
    return [*found, others] if rest else found


def _tell(scene: Scene, claim: Row, rank: int) -> tuple[str, ...]:
    """ít nhất 165 CLB, below it its date."""
    notes = [_say_day(scene.words, claim), *_list_notes(scene.words, claim, rank)]
    return _say_value(scene, claim), PART.join(notes)


def _name_run(words: Words, run: Joined, name: str, is_only: bool) -> str:
    """What is counted; of whose clubs, where not of all; in which years, where a hole parts two lines."""
    notes = [] if run.claims[0]["scope"] in (None, "all") else [_name_scope(words, run.claims[0])]
    if not is_only:
        years = dict.fromkeys(str(claim["as_of"].year) for claim in (run.claims[0], run.claims[-1]))
        notes.append("–".join(years))
    return f"{name} ({', '.join(notes)})" if notes else name
