"""Parts of a whole: what each part says, what none of them explains, and which said nothing."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from clubs.charts.canvas import is_phone
from clubs.charts.captions import wrap_head
from clubs.charts.drawing import Bar, Drawing, Plot, Point, Series
from clubs.charts.lanes import Frame, Lane, keep_first, name_some
from clubs.charts.rows import Row, list_rows
from clubs.words.part_names import name_part
from clubs.words.text import Words

COLUMNS = (
    "area_id", "name_vi", "name_en", "type", "value", "value_high", "bound", "as_of_printed", "as_of",
    "is_with_whole", "whole_value", "whole_bound", "explained", "unexplained",
)  # fmt: skip


@dataclass(frozen=True)
class _Part:
    name: str
    value: float
    text: str
    hover: str
    role: str
    area_id: str = ""


def bars(
    words: Words,
    parts: pd.DataFrame,
    *,
    title: str = "",
    subtitle: str = "",
    unit: str = "clubs",
    axis_name: str = "",
    width_hint: float = 760,
) -> Drawing:
    """The parts of one place, largest first, and a hatched bar for what no part explains.

    parts: COLUMNS of the query parts_of_whole. A figure of another day than the whole's is pale and
    carries its date; a part without a figure has no bar: its name stands under
    the chart. Bars lead to area_id.
    """
    rows = list_rows(parts, COLUMNS)
    told = sorted((row for row in rows if row["value"] is not None), key=lambda row: -row["value"])
    kept, more = keep_first(words, told)
    drawn = [_read_part(words, row, unit) for row in kept]
    rest = rows[0]["unexplained"] if rows else None
    if rest is not None and rest > 0:
        drawn.append(_read_rest(words, rows[0], rest, unit))
    notes = [*more, *_write_notes(words, rows, rest, unit)]
    head = wrap_head(title, subtitle, width_hint, is_phone(width_hint))
    lanes = [Lane(part.name, part.text, part.value) for part in drawn]
    frame = Frame(lanes, head, notes, width_hint, max((lane.end for lane in lanes), default=1.0))
    marks = [
        Bar(i, 0.0, part.value, part.role, frame.bar_share, id=part.area_id, hover=(part.name, part.hover))
        for i, part in enumerate(drawn)
    ]
    points = tuple(Point(part.name, part.value, (part.text,), role=part.role) for part in drawn)
    name = axis_name or words(f"chart-axis-{unit}")
    plot = Plot("bars", (Series(name, "actual", points),), name, unit, tuple(notes))
    return frame.draw(marks, [plot] if drawn else [])


def _read_part(words: Words, row: Row, unit: str) -> _Part:
    shown = words.value(row["value"], row["bound"] or "exactly", unit, row["value_high"])
    same_day = bool(row["is_with_whole"]) or row["whole_value"] is None
    when = words.as_of(row["as_of_printed"], row["as_of"], row["as_of"])
    dated = words("chart-part-dated", value=shown, when=when)
    text, role = (shown, "actual") if same_day else (dated, "other-day")
    return _Part(name_part(words, row), float(row["value"]), text, dated, role, row["area_id"])


def _read_rest(words: Words, row: Row, rest: float, unit: str) -> _Part:
    whole = words.value(row["whole_value"], row["whole_bound"] or "exactly", unit)
    text = words("chart-unexplained-value", value=words.number(rest), whole=whole)
    return _Part(words("chart-unexplained"), float(rest), text, text, "rest")


def _write_notes(words: Words, rows: list[Row], rest: float | None, unit: str) -> list[str]:
    silent = [words.name(row) for row in rows if row["value"] is None]
    is_over = rest is not None and rest < 0
    notes = [words("chart-parts-over", amount=words.amount(-(rest or 0), unit))] if is_over else []
    if silent:
        notes.append(words("chart-parts-missing", n=len(silent), names=name_some(words, silent)))
    return notes
