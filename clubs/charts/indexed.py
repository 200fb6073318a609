"""Growth from one starting line: multiples of each place's own start by years since its programme began."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

import pandas as pd

from clubs.charts.axis import choose_step
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
    Size,
    Text,
    Tick,
    write_lines,
)
from clubs.charts.label_column import LEADER_FROM_PX, ROW_PX, spread, write_column
from clubs.charts.lanes import keep_first
from clubs.charts.measure import LINE_SPACING, TEXT_PX, measure_text, wrap_text
from clubs.charts.multiples import Scale, say_times
from clubs.charts.rows import Row, list_rows
from clubs.charts.series import HOLE_MONTHS
from clubs.charts.slope import draw_nothing
from clubs.words.text import Words

COLUMNS = (
    "area_id", "place", "value", "value_high", "bound", "unit", "as_of_printed", "as_of", "years_since",
    "times", "times_low", "times_high", "base_value", "base_bound",
)  # fmt: skip
SHAPES = ("circle", "square", "diamond", "triangle-up", "cross", "star", "triangle-down", "pentagon")
MARK_PX, DENSE_PX, DENSE_FROM = 13, 5, 12  # of a line of more points than this they are dots
PLOT_PX, PLOT_PHONE_PX, TICK_PX, GAP_PX, LEFT_PX = 340.0, 300.0, 34.0, 26.0, 52.0
MOST_LABEL_SHARE, AIR_SHARE = 0.42, 0.04


def indexed(
    words: Words, claims: pd.DataFrame, main: str | None = None, *, width_hint: float = 900
) -> Drawing:
    """A line for each place with two figures or more; 1 is its own start; dashes over a hole.

    claims: COLUMNS of growth_since_start and `place`, by place and day. main: the place to bring out.
    Marks lead to area_id.
    """
    rows = list_rows(claims, COLUMNS)
    found = [list(line) for _, line in groupby(rows, key=lambda row: row["area_id"])]
    lines, more = keep_first(words, [line for line in found if len(line) > 1])
    if not lines:
        return draw_nothing(width_hint)
    return _Chart(words, lines, more, width_hint, main).draw()


@dataclass(frozen=True)
class _Chart:
    words: Words
    lines: list[list[Row]]
    more: list[str]
    width: float
    main: str | None

    @property
    def scale(self) -> Scale:
        times = [row["times"] for line in self.lines for row in line]
        return Scale(max(times), min(times))

    @property
    def years(self) -> tuple[float, float]:
        return min(0.0, *(line[0]["years_since"] for line in self.lines)), max(
            line[-1]["years_since"] for line in self.lines
        )

    def draw(self) -> Drawing:
        names, phone = _Names(self.words, self.lines, self.width), is_phone(self.width)
        plot = max(PLOT_PHONE_PX if phone else PLOT_PX, names.gap * (len(self.lines) + 0.5))
        axis = wrap_text(self.words("compare-indexed-axis"), self.width - 12, TEXT_PX)
        foot = [line for text in (self.words("compare-indexed-years"), *self.more)
                for line in wrap_text(text, self.width - 12, TEXT_PX)]  # fmt: skip
        top, bottom = 18 + len(axis) * TEXT_PX * LINE_SPACING, TICK_PX + len(foot) * TEXT_PX * LINE_SPACING
        low, high = self.scale.ends
        ends = [plot * (high - self.scale.to_y(line[-1]["times"])) / (high - low) for line in self.lines]
        labels = spread(ends, plot, names.gap)
        widths = list_widths(self.width)
        return Drawing(
            (Panel(self._make_years(5 if phone else 8), self._make_times()),),
            (*self._draw_leaders(ends, labels, plot), *self._draw_lines()),
            (
                write_block(write_lines(axis, "muted"), "axis", LEFT_PX, 2 - top),
                write_block(write_lines(foot, "muted"), "note", LEFT_PX, TICK_PX, is_below=True),
                *names.write(labels, self.main),
            ),
            Size(round(plot + top + bottom), LEFT_PX, names.right, top, bottom, (widths[0], widths[-1])),
            (self._plot(),),
        )

    def _make_years(self, most_ticks: int) -> Axis:
        first, last = self.years
        step, air = choose_step(last - first, most_ticks), AIR_SHARE * (last - first)
        count = range(math.ceil(first / step), math.floor(last / step) + 1)
        ticks = tuple(Tick(i * step, f"{i * step:g}".replace("-", "\N{MINUS SIGN}")) for i in count)
        return Axis("number", first - air, last + air, ticks)

    def _make_times(self) -> Axis:
        (low, high), words = self.scale.ends, self.words
        ticks = tuple(
            Tick(self.scale.to_y(t), words("compare-times", times=words.number(t))) for t in self.scale.ticks
        )
        return Axis("number", low, high, ticks, has_grid=True)

    def _draw_lines(self) -> Iterator[Part]:
        """The start of all as an upright line, dashes over holes, then each line with its marks."""
        yield Path(((0.0, START), (0.0, END)), "start-line")
        for line in self.lines:
            for early, late in pairwise(line):
                if _is_hole(early, late):
                    yield Path((self._place(early), self._place(late)), "hole")
        for i, line in enumerate(self.lines):
            role = "place-main" if line[0]["area_id"] == self.main else "place"
            yield from (Path(tuple(map(self._place, run)), role) for run in _list_runs(line) if len(run) > 1)
            for row in line:
                (x, y), hover = self._place(row), _say_point(self.words, row)
                if len(line) > DENSE_FROM and row is not line[-1]:
                    dot = "dot" if role == "place-main" else "place-dot"
                    yield Mark(x, y, dot, size=DENSE_PX, id=row["area_id"], hover=hover)
                else:
                    yield Mark(x, y, role, SHAPES[i % len(SHAPES)], MARK_PX, id=row["area_id"], hover=hover)

    def _place(self, row: Row) -> tuple[float, float]:
        return row["years_since"], self.scale.to_y(row["times"])

    def _draw_leaders(self, ends: list[float], labels: list[float], plot: float) -> Iterator[Path]:
        """From the last point of each line to its name, where the two are not side by side."""
        (first, last), (low, high) = self.years, self.scale.ends
        for line, top, label in zip(self.lines, ends, labels, strict=True):
            if line[-1]["years_since"] == last and abs(top - label) < LEADER_FROM_PX:
                continue
            name = last + AIR_SHARE * (last - first), high - label / plot * (high - low)
            yield Path((self._place(line[-1]), name), "leader")

    def _plot(self) -> Plot:
        words = self.words
        series = [
            Series(line[0]["place"], "place", tuple(_tell(words, row, row is line[-1]) for row in line))
            for line in self.lines
        ]
        series.sort(key=lambda one: -len(one.points))  # LibreOffice leaves out a first one that is shorter
        return Plot("scatter", tuple(series), words("deck-times"), "times", (words("deck-years-since"),))


class _Names:
    """The names at the ends of the lines, each with its multiple; on a phone in as many rows as they need."""

    def __init__(self, words: Words, lines: list[list[Row]], width: float) -> None:
        self.last = [line[-1] for line in lines]
        said = [f"{row['place']} {say_times(words, row)}" for row in self.last]
        widest = max(measure_text(text, TEXT_PX, bold=True) for text in said) + GAP_PX + 8
        self.right = min(widest, MOST_LABEL_SHARE * width)
        self.rows = [wrap_text(text, self.right - GAP_PX, TEXT_PX, bold=True) for text in said]
        self.gap = ROW_PX + (max(len(rows) for rows in self.rows) - 1) * TEXT_PX * LINE_SPACING

    def write(self, tops: list[float], main: str | None) -> list[Text]:
        texts = []
        for row, lines in zip(self.last, self.rows, strict=True):
            is_main = row["area_id"] == main
            texts.append(write_lines(lines, "actual" if is_main else "ink", TEXT_PX, is_main))
        return write_column(texts, tops, END, 10, "left")


def _list_runs(line: list[Row]) -> list[list[Row]]:
    """The points of a line, apart where there is a hole."""
    runs = [[line[0]]]
    for early, late in pairwise(line):
        if _is_hole(early, late):
            runs.append([])
        runs[-1].append(late)
    return runs


def _is_hole(early: Row, late: Row) -> bool:
    return int((late["years_since"] - early["years_since"]) * 12) > HOLE_MONTHS


def _say_point(words: Words, row: Row) -> tuple[str, ...]:
    when = words.as_of(row["as_of_printed"], row["as_of"], row["as_of"])
    amount = words.value(row["value"], row["bound"], row["unit"], row["value_high"])
    return row["place"], words("compare-dated", amount=amount, when=when), say_times(words, row)


def _tell(words: Words, row: Row, is_last: bool) -> Point:
    label = (f"{row['place']} {say_times(words, row)}",) if is_last else ()
    years, times = round(float(row["years_since"]), 2), round(float(row["times"]), 4)
    return Point(years, times, label, 2 if is_last else 5)
