"""Small multiples: each district's figures by date, on one scale, with the day on which it ended."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import pandas as pd

from clubs.charts import axis as axes
from clubs.charts.canvas import is_phone, list_widths
from clubs.charts.captions import wrap_notes, write_block
from clubs.charts.drawing import (
    END,
    START,
    Drawing,
    Mark,
    Panel,
    Part,
    Path,
    Plot,
    Point,
    Series,
    Side,
    Size,
    Text,
    write_lines,
)
from clubs.charts.measure import LINE_SPACING, TEXT_PX
from clubs.charts.rows import Row, list_rows
from clubs.charts.series import COLUMNS as CLAIM_COLUMNS
from clubs.charts.series import list_runs, list_series
from clubs.day import find_today
from clubs.words.part_names import name_part
from clubs.words.text import Words

COLUMNS = (
    *CLAIM_COLUMNS, "name_vi", "name_en", "type", "province_name_vi", "province_name_en", "province_id",
    "valid_to",
)  # fmt: skip
HEADROOM, MARK_PX, DENSE_PX = 0.34, 11, 5
LABEL_UP_PX = MARK_PX / 2 / 0.8 + 1
PANEL_PX, PANEL_PHONE_PX, TITLE_PX, AXIS_PX, LEFT_PX = 210.0, 150.0, 28.0, 42.0, 46.0
PANEL_HEIGHT_PX = 132.0
MOST_PANELS = 24
MOST_TOLD = 6  # of more points than this only the first and the last carry their value
MOST_LINES = 8  # of one native chart


def district_panels(
    words: Words, claims: pd.DataFrame, *, axis_name: str = "", width_hint: float = 760
) -> Drawing:
    """One panel for each district with a dated figure; the same scale and the same years in all.

    claims: COLUMNS of the query series_of_districts. Points are joined as in the growth chart: same scheme,
    no hole of more than 24 months. The dotted line is the last day of the districts. Marks lead to area_id.
    Raises ValueError for claims of several indicators or scopes: they never share a scale.
    """
    rows = list_rows(claims, COLUMNS)
    if len({(row["indicator_id"], row["scope"]) for row in rows}) > 1:
        raise ValueError("One scale, one indicator and one scope.")
    dated = [row for row in rows if row["as_of"] is not None and row["value"] is not None]
    found = [list(one) for _, one in groupby(dated, key=lambda row: row["area_id"])]
    panels = found[:MOST_PANELS]
    grid = _lay_grid(len(panels), width_hint)
    values = axes.choose_value_axis([0.0, *(row["value"] for row in dated)], _unit(rows), HEADROOM, 3)
    days = _choose_days(dated)
    notes = wrap_notes(_write_notes(words, rows, dated, len(found) - len(panels)), width_hint)
    bottom = len(notes) * TEXT_PX * LINE_SPACING + 8
    is_one = len({row["province_id"] for row in rows}) == 1
    below = write_block(write_lines(notes, "muted"), "note", LEFT_PX, 4, is_below=True)
    titles = [_write_title(words, one[0], i, is_one) for i, one in enumerate(panels)]
    labels = [text for i, one in enumerate(panels) for text in _write_values(words, one, i)]
    widths = list_widths(width_hint)
    return Drawing(
        tuple(_lay_out(words, grid, values, days)),
        tuple(part for i, one in enumerate(panels) for part in _draw_panel(words, one, i)),
        (*((below,) if notes else ()), *titles, *labels),
        Size(round(grid.plot_height + bottom + 4), LEFT_PX, 4, 4, bottom, (widths[0], widths[-1])),
        _plot(words, [row for one in panels for row in one], axis_name),
    )


@dataclass(frozen=True)
class _Grid:
    """Where each panel stands, in shares of the plot area."""

    panels: int
    columns: int
    plot_height: float
    width: float

    @property
    def rows(self) -> int:
        return math.ceil(self.panels / self.columns)

    @property
    def cell_px(self) -> float:
        return PANEL_HEIGHT_PX + TITLE_PX + AXIS_PX

    def domain_x(self, i: int) -> list[float]:
        gap = 0.09 / self.columns
        left = (i % self.columns) / self.columns
        return [left + gap / 2, left + 1 / self.columns - gap / 2]

    def domain_y(self, i: int) -> list[float]:
        top = 1 - (i // self.columns) * self.cell_px / self.plot_height
        return [
            max(top - (TITLE_PX + PANEL_HEIGHT_PX) / self.plot_height, 0.0), top - TITLE_PX / self.plot_height
        ]  # fmt: skip


def _lay_grid(panels: int, width: float) -> _Grid:
    phone = is_phone(width)
    fits = int((width - LEFT_PX) // (PANEL_PHONE_PX if phone else PANEL_PX))
    columns = max(1, min(fits, panels or 1))
    rows = max(math.ceil(panels / columns), 1)
    return _Grid(panels, columns, rows * (PANEL_HEIGHT_PX + TITLE_PX + AXIS_PX), width)


def _unit(rows: list[Row]) -> str:
    return str(rows[0]["unit"]) if rows else "clubs"


def _choose_days(dated: list[Row]) -> axes.Days:
    """From the first figure to the end of the last district's last year."""
    days = [row["as_of"] for row in dated] + [row["valid_to"] for row in dated if row["valid_to"]]
    first, last = (min(days), max(days)) if days else (find_today(), find_today())
    return dt.date(first.year, 1, 1).toordinal() - 60, max(last.toordinal() + 200, first.toordinal() + 900)


def _lay_out(words: Words, grid: _Grid, values: axes.ValueAxis, days: axes.Days) -> Iterator[Panel]:
    years = axes.make_year_axis(days, (grid.width - LEFT_PX) / grid.columns * 0.91)
    for i in range(grid.panels):
        is_first = i % grid.columns == 0
        (left, right), (bottom, top) = grid.domain_x(i), grid.domain_y(i)
        yield Panel(years, axes.make_value_axis(words, values, is_first), left, right, bottom, top)


def _draw_panel(words: Words, claims: list[Row], i: int) -> Iterator[Part]:
    """The last day of the district, the lines, then the points."""
    if ended := claims[0]["valid_to"]:
        yield Path(((ended, START), (ended, END)), "ended", i)
    for series in list_series(claims):
        for run in list_runs(series, []):
            if len(run.claims) > 1:
                points = tuple((claim["as_of"], claim["value"]) for claim in run.claims)
                yield Path(points, "hole" if run.hole_months else "panel-line", i)
    role, size = ("point", MARK_PX) if len(claims) <= MOST_TOLD else ("dot", DENSE_PX)
    for claim in claims:
        hover = _describe(words, claim)
        yield Mark(claim["as_of"], claim["value"], role, size=size, panel=i, id=claim["area_id"], hover=hover)


def _write_values(words: Words, claims: list[Row], i: int) -> Iterator[Text]:
    """Over each point; of many over the first and the last, inside the panel and off the line of its end."""
    ordered = sorted(claims, key=lambda claim: claim["as_of"])
    if len(ordered) <= MOST_TOLD:
        for claim in ordered:
            yield _write_value(words, claim, i, "center", 0.0)
        return
    yield _write_value(words, ordered[0], i, "left", -DENSE_PX)
    yield _write_value(words, ordered[-1], i, "right", DENSE_PX)


def _write_value(words: Words, claim: Row, i: int, side: Side, shift: float) -> Text:
    lines = write_lines([_write_label(words, claim)])
    at = claim["as_of"], claim["value"]
    return Text(lines, *at, "label", i, shift, -LABEL_UP_PX, side=side, upright="bottom")


def _write_label(words: Words, claim: Row) -> str:
    """The number with its bound: the unit stands in the heading above the chart."""
    bound = claim["bound"] or "exactly"
    if claim["unit"] == "vnd":
        return words.value(claim["value"], bound, "vnd")
    return words.bounded(claim["value"], bound)


def _describe(words: Words, claim: Row) -> tuple[str, ...]:
    when = words.as_of(claim["as_of_printed"], claim["as_of_from"], claim["as_of_to"])
    shown = words.value(claim["value"], claim["bound"] or "exactly", claim["unit"])
    dated = words("chart-hover-as-of", when=when)
    return name_part(words, claim), shown, dated, str(claim["publisher"] or "")


def _write_title(words: Words, row: Row, i: int, is_one: bool) -> Text:
    name = name_part(words, row)
    if not is_one:
        name = words("chart-district-of", district=name, province=words.name(row, "province_name"))
    return Text(write_lines([name]), START, END, "name", i, dy=-2, upright="bottom")


def _write_notes(words: Words, rows: list[Row], dated: list[Row], more: int) -> list[str]:
    ended = sorted({row["valid_to"] for row in dated if row["valid_to"]})
    undated = len(rows) - len(dated)
    notes = [words("chart-more-lanes", n=more)] if more else []
    if ended:
        notes.append(words("chart-district-end", days=words.join(words.date(day) for day in ended)))
    if undated:
        notes.append(words("chart-undated", n=undated))
    return notes


def _plot(words: Words, claims: list[Row], axis_name: str) -> tuple[Plot, ...]:
    """A line for each district; only where a district has two dates, for single ones are bars already."""
    series = [
        Series(
            name_part(words, run.claims[0]),
            "place",
            tuple(_tell(words, claim, claim is run.claims[-1]) for claim in run.claims),
        )
        for one in list_series(claims)
        for run in list_runs(one, list({row["valid_to"] for row in claims if row["valid_to"]}))
        if not run.hole_months
    ]
    series.sort(key=lambda one: -len(one.points))
    has_line = any(len(one.points) > 1 for one in series)
    if not has_line or len(series) > MOST_LINES:
        return ()
    return (Plot("scatter", tuple(series), axis_name, str(claims[0]["unit"])),)


def _tell(words: Words, claim: Row, is_last: bool) -> Point:
    shown = words.bounded(claim["value"], claim["bound"] or "exactly")
    label = f"{name_part(words, claim)} {shown}" if is_last else shown
    return Point(claim["as_of"], float(claim["value"]), (label,), 2 if is_last else 6)
