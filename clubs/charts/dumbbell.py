"""Where each place started, where it stands and what it promised: a lane for each, on one scale."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from clubs.charts.canvas import is_phone
from clubs.charts.captions import wrap_head
from clubs.charts.drawing import Drawing, Mark, Part, Path, Plot, Point, Series
from clubs.charts.lanes import Frame, Lane, keep_first
from clubs.charts.measure import TEXT_PX, measure_text
from clubs.charts.ranges import LEAST_SIDE_PX
from clubs.charts.rows import Row, list_rows
from clubs.words.phrases import due
from clubs.words.text import Words

COLUMNS = (
    "area_id", "place", "start_claim_id", "start_value", "start_bound", "start_as_of_printed", "start_as_of",
    "last_claim_id", "last_value", "last_value_high", "last_bound", "last_as_of_printed", "last_as_of",
    "target_total", "target_bound", "due_printed", "due",
)  # fmt: skip
# What stands on a lane, in the order of drawing: column, role, sign.
KINDS = (
    ("target_total", "goal", "diamond"),
    ("start_value", "start", "circle"),
    ("last_value", "actual", "circle"),
)
MARK_PX = 15
MOST_TEXT_SHARE = 0.48
NARROW = "\N{NO-BREAK SPACE}"  # keeps a text off the corner of a diamond


def dumbbell(
    words: Words,
    growth: pd.DataFrame,
    *,
    title: str = "",
    subtitle: str = "",
    axis_name: str = "",
    width_hint: float = 900,
) -> Drawing:
    """Hollow: the start, filled: the last figure, diamond: the promised total; what is missing is not drawn.

    growth: COLUMNS of the query growth_of_areas and `place`, the name to write. Marks lead to area_id.
    """
    rows, more = keep_first(words, [row for row in list_rows(growth, COLUMNS) if _list_values(row)])
    room = MOST_TEXT_SHARE * width_hint
    frame = Frame(
        [Lane(row["place"], NARROW + _shorten(words, row, room), max(_list_values(row))) for row in rows],
        wrap_head(title, subtitle, width_hint, is_phone(width_hint)),
        [words("compare-dumbbell-key"), *more] if rows else [],
        width_hint,
        max((value for row in rows for value in _list_values(row)), default=1.0),
        least_side=LEAST_SIDE_PX,
    )
    return frame.draw(_draw(words, rows), [_plot(words, rows, axis_name)] if rows else [])


def say_lane(words: Words, row: Row) -> str:
    """110 (20/4/2021) → 165 (4/11/2022), chỉ tiêu 191 (2025); what is not known is left out or said."""
    told = [
        words("compare-dated", amount=_bounded(words, row, end), when=_day(words, row, end))
        for end in ("start", "last")
        if row[f"{end}_value"] is not None
    ]
    if _is_one_figure(row):
        told = told[-1:]
    said = words("compare-arrow", first=told[0], last=told[1]) if len(told) > 1 else "".join(told)
    if row["target_total"] is None:
        return said
    goal = words("compare-lane-target", target=_target(words, row))
    return ", ".join(filter(None, [said, goal]))


def _shorten(words: Words, row: Row, room: float) -> str:
    """What fits beside a lane: all days, or only the last figure's and the target's, or only the former."""
    whole = say_lane(words, row)
    if row["last_value"] is None:
        return whole
    last = words("compare-dated", amount=_bounded(words, row, "last"), when=_day(words, row, "last"))
    grown, forms = last, [whole]
    if row["start_value"] is not None and not _is_one_figure(row):
        grown = words("compare-arrow", first=_bounded(words, row, "start"), last=last)
    if row["target_total"] is not None:
        amount = words.bounded(row["target_total"], row["target_bound"] or "exactly")
        forms += [
            ", ".join([grown, words("compare-lane-target", target=goal)])
            for goal in (_target(words, row), amount)
        ]
    else:
        forms.append(grown)
    return next((form for form in forms if measure_text(form, TEXT_PX) <= room), forms[-1])


def _is_one_figure(row: Row) -> bool:
    """The start is all that is known; so it is where two sources tell it of one month, one only by month."""
    if row["start_claim_id"] == row["last_claim_id"]:
        return True
    start, last = ((row[f"{end}_value"], str(row[f"{end}_as_of"])[:7]) for end in ("start", "last"))
    return row["start_value"] is not None and start == last


def _bounded(words: Words, row: Row, end: str) -> str:
    return words.bounded(row[f"{end}_value"], row[f"{end}_bound"] or "exactly")


def _day(words: Words, row: Row, end: str) -> str:
    return words.as_of(row[f"{end}_as_of_printed"], row[f"{end}_as_of"], row[f"{end}_as_of"])


def _target(words: Words, row: Row) -> str:
    amount = words.bounded(row["target_total"], row["target_bound"] or "exactly")
    return words("compare-dated", amount=amount, when=due(words, row))


def _list_values(row: Row) -> list[float]:
    values = (row["start_value"], row["last_value"], row["target_total"])
    return [float(value) for value in values if value is not None]


def _draw(words: Words, rows: list[Row]) -> Iterator[Part]:
    """Dashes over what is still to go, a firm line over what was reached, then the marks."""
    for role, first, last in (
        ("to-go", "last_value", "target_total"),
        ("reached", "start_value", "last_value"),
    ):
        for i, row in enumerate(rows):
            if None not in (row[first], row[last]) and row[first] != row[last]:
                yield Path(((row[first], float(i)), (row[last], float(i))), role)
    for column, role, shape in KINDS:
        for i, row in enumerate(rows):
            if row[column] is not None:
                hover = (row["place"], say_lane(words, row))
                yield Mark(row[column], i, role, shape, MARK_PX, id=row["area_id"], hover=hover)


def _plot(words: Words, rows: list[Row], axis_name: str) -> Plot:
    """Three bars for each place: where it started, where it stands, what it promised."""
    names = {"start": "compare-start", "actual": "compare-last", "goal": "compare-target"}
    roles = {role: column for column, role, _ in KINDS}
    series = tuple(
        Series(words(key), role, tuple(_tell(words, row, role, roles[role]) for row in rows))
        for role, key in names.items()
    )
    return Plot("bars", series, axis_name)


def _tell(words: Words, row: Row, role: str, column: str) -> Point:
    if row[column] is None:
        return Point(row["place"], None)
    if role == "goal":
        said = _target(words, row)
    else:
        end = column.removesuffix("_value")
        said = words("compare-dated", amount=_bounded(words, row, end), when=_day(words, row, end))
    return Point(row["place"], float(row[column]), (said,))
