"""Two dates, one line for each place that has a figure near both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from clubs.charts.canvas import is_phone, list_widths
from clubs.charts.captions import write_block
from clubs.charts.drawing import (
    END,
    START,
    Axis,
    Drawing,
    Mark,
    Panel,
    Part,
    Path,
    Plot,
    Point,
    Series,
    Share,
    Side,
    Size,
    Text,
    write_lines,
)
from clubs.charts.label_column import ROW_PX, spread, write_column
from clubs.charts.lanes import keep_first
from clubs.charts.measure import LINE_SPACING, TEXT_PX, measure_text, wrap_text
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

COLUMNS = (
    "area_id", "place", "since", "until", "since_value", "since_bound", "since_as_of_printed", "since_as_of",
    "until_value", "until_bound", "until_as_of_printed", "until_as_of", "has_both",
)  # fmt: skip
LEAST_PLOT_PX, PLOT_PX, HEAD_PX, FOOT_PX, GAP_PX, MARK_PX = 120.0, 320.0, 34.0, 12.0, 14.0, 12
MOST_NAME_SHARE = 0.46


@dataclass(frozen=True)
class _Ends:
    """The heights of both ends of each line and of their labels, in pixels under the upper edge."""

    left: list[float]
    right: list[float]
    left_labels: list[float]
    right_labels: list[float]


def slope(words: Words, rows: pd.DataFrame, *, axis_name: str = "", width_hint: float = 900) -> Drawing:
    """Clubs on two dates. rows: COLUMNS of totals_on_two_dates and `place`; only those with both are drawn.

    Marks lead to area_id; each says which day its figure is of, for it may lie some months from the date.
    """
    drawn, more = keep_first(words, [row for row in list_rows(rows, COLUMNS) if row["has_both"]])
    if not drawn:
        return draw_nothing(width_hint)
    plot = max(LEAST_PLOT_PX, min(PLOT_PX, 60.0 * len(drawn)), ROW_PX * len(drawn))
    top = max((row[f"{end}_value"] for row in drawn for end in ("since", "until")), default=1) or 1
    ends = _find_ends(drawn, plot, top)
    left = 10 + max(measure_text(_value(words, row, "since"), TEXT_PX) for row in drawn) + GAP_PX
    widest = max(measure_text(_say_end(words, row), TEXT_PX) for row in drawn) + GAP_PX + 10
    right = min(widest, MOST_NAME_SHARE * width_hint) if is_phone(width_hint) else widest
    foot = FOOT_PX + len(more) * TEXT_PX * LINE_SPACING
    note = write_block(write_lines(more, "muted"), "note", left, FOOT_PX, is_below=True)
    panel = Panel(Axis("number", 0, 1, is_shown=False), Axis("number", plot, 0, is_shown=False))
    return Drawing(
        (panel,),
        tuple(_draw(words, drawn, ends)),
        (
            *_write_dates(words, drawn[0]),
            *_write_labels(words, drawn, ends, right),
            *((note,) if more else ()),
        ),
        Size(round(plot + HEAD_PX + foot + 8), left, right, HEAD_PX, foot, _span(width_hint)),
        (_plot(words, drawn, axis_name),),
    )


def draw_nothing(width: float) -> Drawing:
    """Where no row can be drawn."""
    panel = Panel(Axis("number", 0, 1, is_shown=False), Axis("number", 0, 1, is_shown=False))
    return Drawing((panel,), (), (), Size(20, 0, 0, 0, 0, _span(width)))


def _span(width: float) -> tuple[float, float]:
    return list_widths(width)[0], list_widths(width)[-1]


def _find_ends(drawn: list[Row], plot: float, top: float) -> _Ends:
    left, right = (
        [plot - (plot - ROW_PX) * row[f"{end}_value"] / top - ROW_PX / 2 for row in drawn]
        for end in ("since", "until")
    )
    return _Ends(left, right, spread(left, plot), spread(right, plot))


def _value(words: Words, row: Row, end: str) -> str:
    return words.bounded(row[f"{end}_value"], row[f"{end}_bound"] or "exactly")


def _say_end(words: Words, row: Row) -> str:
    return f"{_value(words, row, 'until')} {row['place']}"


def say_line(words: Words, row: Row) -> str:
    """110 (20/4/2021) → 165 (4/11/2022)."""
    told = [
        words(
            "compare-dated",
            amount=_value(words, row, end),
            when=words.as_of(row[f"{end}_as_of_printed"], row[f"{end}_as_of"], row[f"{end}_as_of"]),
        )
        for end in ("since", "until")
    ]
    return words("compare-arrow", first=told[0], last=told[1])


def _draw(words: Words, drawn: list[Row], ends: _Ends) -> Iterator[Part]:
    """The two dates as upright lines, then a line with its ends for each place."""
    yield from (Path(((x, START), (x, END)), "rule") for x in (0.0, 1.0))
    for row, left, right in zip(drawn, ends.left, ends.right, strict=True):
        role = "fell" if row["until_value"] < row["since_value"] else "grew"
        said = row["place"], say_line(words, row)
        yield Path(((0.0, left), (1.0, right)), role)
        yield from (
            Mark(x, y, role, size=MARK_PX, id=row["area_id"], hover=said)
            for x, y in ((0.0, left), (1.0, right))
        )


def _write_dates(words: Words, row: Row) -> Iterator[Text]:
    ends: Sequence[tuple[Share, Side, float, str]] = (
        (START, "left", -8, "since"), (END, "right", 8, "until"),
    )  # fmt: skip
    for x, side, shift, end in ends:
        lines = write_lines([words.date(row[end])], "muted")
        yield Text(lines, x, END, "axis", dx=shift, dy=-10, side=side, upright="bottom")


def _write_labels(words: Words, drawn: list[Row], ends: _Ends, right: float) -> list[Text]:
    values = [write_lines([_value(words, row, "since")]) for row in drawn]
    names = [write_lines(wrap_text(_say_end(words, row), right - GAP_PX, TEXT_PX)) for row in drawn]
    return [
        *write_column(values, ends.left_labels, START, -GAP_PX, "right"),
        *write_column(names, ends.right_labels, END, GAP_PX, "left"),
    ]


def _plot(words: Words, drawn: list[Row], axis_name: str) -> Plot:
    """A line for each place between the two dates; each end carries its figure, the notes its day."""
    series = tuple(Series(row["place"], "place", tuple(_tell_ends(words, row))) for row in drawn)
    notes = tuple(f"{row['place']}: {say_line(words, row)}" for row in drawn)
    return Plot("lines", series, axis_name, notes=notes)


def _tell_ends(words: Words, row: Row) -> Iterator[Point]:
    for end in ("since", "until"):
        shown = _value(words, row, end)
        label = shown if end == "since" else f"{row['place']}: {shown}"
        yield Point(words.date(row[end]), float(row[f"{end}_value"]), (label,), rank=2)
