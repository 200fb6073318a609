"""One province on the units of a chosen date: what its parts add up to, and how many of them reported."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pandas as pd

from clubs.charts import axis as axes
from clubs.charts import background, framing, key
from clubs.charts.canvas import is_phone
from clubs.charts.captions import wrap_head
from clubs.charts.claims import POINT_WEIGHT, draw_step
from clubs.charts.drawing import Drawing, Mark, Plot, Point, Run, Series
from clubs.charts.labels import PART, Label, Obstacle, around_point
from clubs.charts.measure import VALUE_PX
from clubs.charts.rows import Row, list_rows
from clubs.charts.scene import Scene, Sketch
from clubs.charts.series import HOLE_MONTHS, count_months
from clubs.words.text import Words

COLUMNS = (
    "area_id", "name_vi", "name_en", "year", "value", "bound", "as_of", "parts_reported", "parts",
    "is_complete", "is_rounded", "is_own_figure", "value_high", "as_of_printed", "as_of_from", "claim_id",
)  # fmt: skip


def on_units(
    words: Words,
    series: pd.DataFrame | None,
    *,
    changed_on: dt.date,
    event: str = "",
    title: str = "",
    subtitle: str = "",
    axis_name: str = "",
    unit: str = "clubs",
    width_hint: float = 760,
    height: float | None = None,
) -> Drawing:
    """Solid where all parts reported, hollow with "1/2 units" where fewer did; nothing is split downwards.

    series: COLUMNS of the query series_on_units, one row per year, of one province. value: the unit's own
        figure, else the sum of the parts that reported that year; as_of: the latest day of them;
        parts_reported, parts: whole units; is_complete: all of them; is_rounded: some part is not exact;
        bound: optional, how the figure is worded; as_of_printed: of a figure that is one claim.
        Lines join complete neighbours no more than 24 months apart.
    changed_on: the day on which the units became these. From a sum of some parts before it to the whole
        after it leads no line but a step: merger and growth together. event: words at that day.
    Points carry the claim_id as customdata, the area_id where they are sums of several claims.
    Raises ValueError for rows of several provinces.
    """
    rows = _read(series)
    values = axes.choose_value_axis([row["value"] for row in rows], unit, axes.HEADROOM_PHONE)
    look = framing.Look(width_hint, height, None, None)
    head = wrap_head(title, subtitle, look.widths[0], is_phone(width_hint))
    days = [row["as_of"] for row in rows] + [changed_on] * (bool(event) or not rows)
    notes = framing.note_axis(words, values)
    canvas = framing.frame_plot(words, axes.choose_days(days), values, head, len(notes), look)
    scene = Scene(words, canvas, unit, is_phone(width_hint))
    sketch = _compose(scene, rows, changed_on, event)
    labels, entries = key.arrange(scene, sketch)
    lines = key.write_key(entries, look.room, scene.is_phone)
    scene = scene.on(framing.make_room_below(canvas, len(lines)))
    name = axis_name or words(f"chart-axis-{unit}")
    said = framing.write_texts(scene, head, lines, notes, framing.name_axis(words, values, name))
    return Drawing(
        (framing.make_panel(scene, values),),
        tuple(sketch.parts),
        (*said, *labels),
        framing.find_size(scene.canvas),
        (_plot(scene, rows, name),),
        title=title,
    )


def _read(series: pd.DataFrame | None) -> list[Row]:
    rows = [row for row in list_rows(series, COLUMNS) if row["value"] is not None and row["as_of"]]
    places = sorted({str(row["area_id"]) for row in rows})
    if len(places) > 1:
        raise ValueError(f"One chart, one province: got {', '.join(places)}. Draw each on its own.")
    return sorted(rows, key=lambda row: row["as_of"])


def _compose(scene: Scene, rows: list[Row], changed_on: dt.date, event: str) -> Sketch:
    happened = [{"on": changed_on, "label": event}] if event else []
    part = background.draw_events(scene, happened)
    for earlier, later in pairwise(rows):
        ends = [(earlier["as_of"], earlier["value"]), (later["as_of"], later["value"])]
        if _may_join(earlier, later):
            part.draw_line(ends, "actual")
        elif _is_made_by_merger(earlier, later, changed_on):
            part.add(draw_step(scene, changed_on, earlier["value"], later["value"]))
    for row in rows:
        part.parts.append(_draw_point(scene, row))
        day = row["as_of"].toordinal()
        part.obstacles.append(Obstacle(day, row["value"], day, row["value"], pad=7, weight=POINT_WEIGHT))
        part.labels.append(_label(scene, row, is_last=row is rows[-1]))
    if not rows:
        part.labels.append(framing.say_no_figures(scene))
    return part


def _may_join(earlier: Row, later: Row) -> bool:
    both = bool(earlier["is_complete"] and later["is_complete"])
    return both and count_months(earlier, later) <= HOLE_MONTHS


def _is_made_by_merger(earlier: Row, later: Row, changed_on: dt.date) -> bool:
    """A sum of some parts before the day, the whole after it."""
    is_across = earlier["as_of"] < changed_on <= later["as_of"]
    return bool(is_across and later["is_complete"] and not earlier["is_complete"])


def _draw_point(scene: Scene, row: Row) -> Mark:
    target = str(row["claim_id"] or row["area_id"])
    return Mark(row["as_of"], row["value"], _find_role(row), id=target, hover=tuple(_describe(scene, row)))


def _find_role(row: Row) -> str:
    return "actual" if row["is_complete"] else "incomplete"


def _describe(scene: Scene, row: Row) -> list[str]:
    """Value, year, and how many of its units it is the sum of."""
    words = scene.words
    shown = words.value(row["value"], row["bound"] or "exactly", scene.unit, row["value_high"])
    notes = [_date(words, row)]
    if row["is_rounded"] and not row["bound"]:
        notes.append(words("chart-units-rounded"))
    counts = {"reported": int(row["parts_reported"]), "parts": int(row["parts"])}
    return [shown, *notes, *([words("chart-units", **counts)] if counts["parts"] > 1 else [])]


def _date(words: Words, row: Row) -> str:
    """The day of a figure no finer than its source prints it; the year where a sum is of several days."""
    printed = row["as_of_printed"] or str(int(row["year"]))
    return words.as_of(printed, row["as_of_from"], row["as_of"])


def _label(scene: Scene, row: Row, is_last: bool) -> Label:
    shown, *notes = _describe(scene, row)
    first = Run(shown, "actual", VALUE_PX, is_bold=bool(row["is_complete"]))
    lines = (first, *(Run(note, "muted") for note in notes))
    spots = around_point(row["as_of"].toordinal(), row["value"])
    return Label(lines, spots, rank=2 if is_last else 4, said=PART.join([shown, *notes]))


def _plot(scene: Scene, rows: list[Row], name: str) -> Plot:
    """One series for each stretch that may be joined."""
    runs: list[list[Row]] = []
    for row in rows:
        if runs and _may_join(runs[-1][-1], row):
            runs[-1].append(row)
        else:
            runs.append([row])
    series = (
        Series(name, "actual", tuple(_tell(scene, row, row is rows[-1]) for row in run)) for run in runs
    )
    return Plot("scatter", tuple(sorted(series, key=lambda one: -len(one.points))), name, scene.unit)


def _tell(scene: Scene, row: Row, is_last: bool) -> Point:
    shown, *notes = _describe(scene, row)
    label = shown, PART.join(notes)
    return Point(row["as_of"], float(row["value"]), label, 2 if is_last else 4, _find_role(row))
