"""Which claims carry their value on the chart, by importance; the rest say it when pointed at."""

from __future__ import annotations

import datetime as dt

from clubs.charts.labels import PART, Label, Line
from clubs.charts.marks import is_solid
from clubs.charts.measure import balance_text
from clubs.charts.palette import LABEL_PX, VALUE_PX
from clubs.charts.rows import Row
from clubs.charts.scene import Scene, circle_number
from clubs.charts.series import Run, Series, find_key, list_runs
from clubs.charts.spots import FIRST_SIDES, SIDES, Point, around_point, beside_line

SAME_MARK_DAYS = 45
MOST_LABELS = 9


def label_claims(
    scene: Scene, claims: list[Row], main: Series | None, promise: Row | None, due: dt.date | None
) -> list[Label]:
    """The last figure first, then where the line starts, then the others, latest first."""
    ranked = rank_claims(claims, main, promise)[:MOST_LABELS]
    first = main.claims[0] if main and len(main.claims) > 1 else None
    return [
        _label(scene, claim, claims, rank, claim is first, is_solid(claim, main, due))
        for rank, claim in ranked
    ]


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
    return 5 if main and claim in main.claims else 7


def _label(scene: Scene, claim: Row, claims: list[Row], rank: int, is_first: bool, solid: bool) -> Label:
    words, palette = scene.words, scene.palette
    shown = words.value(claim["value"], claim["bound"] or "exactly", scene.unit, claim["value_high"])
    colour = palette.actual if rank <= 5 else palette.other
    notes = _write_dates(scene, [c for c in claims if _share_mark(c, claim)])
    if claim["basis"] == "derived":
        notes.append(words("chart-derived"))
    if rank > 5 and claim["scope"] not in (None, "all"):
        notes.append(words(f"chart-scope-{claim['scope'].replace('_', '-')}"))
    size = VALUE_PX if rank <= 3 else LABEL_PX
    lines = (
        Line(shown, colour, size, bold=solid or rank <= 3),
        *(Line(note, palette.muted) for note in notes),
    )
    spots = around_point(claim["as_of"].toordinal(), claim["value"], FIRST_SIDES if is_first else SIDES)
    return Label(lines, spots, rank=rank, said=PART.join([shown, *notes]))


def _write_dates(scene: Scene, claims: list[Row]) -> list[str]:
    """Each date once, with the numbers of the sources that print it."""
    numbers: dict[str, list[str]] = {}
    for claim in sorted(claims, key=lambda c: c["as_of"]):
        when = scene.words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])
        number = circle_number(claim["source_number"])
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


def _label_hole(scene: Scene, run: Run) -> Label:
    start, end = ((c["as_of"].toordinal(), c["value"]) for c in run.claims)
    text = Line(scene.words("chart-hole", months=run.hole_months), scene.palette.muted)
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
    return [write_along(text, scene.palette.actual, start, end, rank=1)]


def write_along(text: str, colour: str, start: Point, end: Point, rank: int) -> Label:
    """Words at a line, in one line of text or, where that finds no room, in two."""
    spots = beside_line(start, end, above_first=True)
    half = balance_text(text, LABEL_PX)
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    narrow = Label(
        tuple(Line(t, colour, LABEL_PX) for t in half), (*spots, *around_point(*middle)), rank=rank
    )
    above = beside_line(start, end, above_first=True, both_sides=False)
    return Label((Line(text, colour, LABEL_PX),), above, rank=rank, narrower=narrow)


def _find_joined(main: Series, promise: Row, breaks: list[dt.date]) -> tuple[Row, Row] | None:
    for run in list_runs(main, breaks):
        ids = {claim["claim_id"]: claim for claim in run.claims}
        ends = ids.get(promise["baseline_figure_id"]), ids.get(promise["now_claim_id"])
        if not run.hole_months and ends[0] is not None and ends[1] is not None:
            return ends[0], ends[1]
    return None
