"""What lies behind the claims: years of the schemes, the day the map changed, the silence since."""

from __future__ import annotations

import datetime as dt

from clubs.charts.drawing import END, START, Box, Run, Text, write_lines
from clubs.charts.labels import Label, along_day, over_span
from clubs.charts.measure import TEXT_PX, measure_text, wrap_text
from clubs.charts.rows import Row
from clubs.charts.scene import Scene, Sketch
from clubs.charts.series import HOLE_MONTHS, count_months

PROGRAMME_COLUMNS = ("number", "period_start", "period_end")
EVENT_TEXT_PX = 245.0
PHONE_EVENT_SHARE = 0.6  # a phone has no room for the words of a promise beside the line
BAND_ROW_PX = 27.0
# The end of an earlier scheme at the left edge is the air before the first figure.
LEAST_BAND_PX, LEAST_FIRST_BAND_PX = 16.0, 60.0


def draw_bands(scene: Scene, programmes: list[Row]) -> tuple[list[Box], list[Text], list[str]]:
    """The schemes' periods, their names, and the names that found no room.

    Where two overlap, the later one shows; nothing is drawn that lies after the day of looking.
    """
    until = min(scene.canvas.last, scene.seen_on.toordinal() if scene.seen_on else scene.canvas.last)
    rows = sorted((r for r in programmes if r["period_start"]), key=lambda r: r["period_start"])
    starts = [row["period_start"].toordinal() for row in rows] + [scene.canvas.last]
    visible = []
    for row, following in zip(rows, starts[1:], strict=True):
        start = max(row["period_start"].toordinal(), scene.canvas.first)
        end = min(row["period_end"].toordinal() if row["period_end"] else following, following, until)
        least = LEAST_FIRST_BAND_PX if start == scene.canvas.first else LEAST_BAND_PX
        if end - start > least * scene.canvas.days_per_px:
            visible.append((row, start, end))
    bands = [_shade(start, end, ("band", "band-next")[i % 2]) for i, (_, start, end) in enumerate(visible)]
    rooms = [start for _, start, _ in visible[1:]] + [None] * bool(visible)
    named = [
        (row, _name_band(scene, row, start, room))
        for (row, start, _), room in zip(visible, rooms, strict=True)
    ]
    unnamed = [_list_names(scene, row)[0] for row, label in named if label is None and row["number"]]
    return bands, [label for _, label in named if label], unnamed


def _shade(start: float, end: float, role: str) -> Box:
    first, last = (dt.date.fromordinal(int(day)) for day in (start, end))
    return Box(first, last, START, END, role)


def _name_band(scene: Scene, row: Row, start: float, next_start: float | None) -> Text | None:
    """The scheme's number over its first day, as much of it as fits before the next scheme."""
    canvas, width = scene.canvas, scene.canvas.widths[0]
    end = width - 4 if next_start is None else canvas.x(next_start, width) - 8
    room = end - canvas.x(start, width)
    text = next((t for t in _list_names(scene, row) if measure_text(t, TEXT_PX) <= room), None)
    if text is None:
        return None
    first = dt.date.fromordinal(int(start))
    return Text(write_lines([text], "muted"), first, END, "band", dx=2, dy=-BAND_ROW_PX)


def _list_names(scene: Scene, row: Row) -> list[str]:
    short = str(row["number"] or "").split("/")[0]
    if not short:
        return []
    names = [scene.words("chart-scheme-short", number=short), short]
    if row["period_start"] and row["period_end"]:
        years = {"first": str(row["period_start"].year), "last": str(row["period_end"].year)}
        return [scene.words("chart-scheme", number=short, **years), *names]
    return names


def draw_events(scene: Scene, events: list[Row]) -> Sketch:
    """Thin upright lines with their words."""
    part = Sketch()
    for row in events:
        if not row["on"] or not scene.canvas.first < row["on"].toordinal() < scene.canvas.last:
            continue
        reach = (scene.canvas.high - scene.canvas.low) * (PHONE_EVENT_SHARE if scene.is_phone else 1)
        ends = [(row["on"], scene.canvas.low), (row["on"], scene.canvas.low + reach)]
        part.draw_line(ends, "event", pad=3, weight=0.2)
        said = str(row["label"] or "")
        lines = tuple(Run(t, "muted") for t in wrap_text(said, EVENT_TEXT_PX, TEXT_PX))
        if lines:
            spots = along_day(row["on"].toordinal(), scene.canvas)
            part.labels.append(Label(lines, spots, rank=6, said=said))
    return part


def draw_silence(scene: Scene, last: Row | None, ended_on: dt.date | None) -> Sketch:
    """A bracket along the bottom from the last figure to the day of looking, when that is long ago.

    ended_on: the last day of a unit that is no more; nobody could report on it later.
    """
    part = Sketch()
    if last is None or scene.seen_on is None:
        return part
    until = min(scene.seen_on, ended_on) if ended_on else scene.seen_on
    if count_months(last, {"as_of": until}) <= HOLE_MONTHS:
        return part
    px = scene.canvas.value_per_px
    height = scene.canvas.low + 12 * px
    part.draw_line([(last["as_of"], height), (until, height)], "silence", pad=2)
    for day in (last["as_of"], until):
        part.draw_line([(day, height - 5 * px), (day, height + 5 * px)], "silence", pad=2)
    since = scene.words.as_of(last["as_of_printed"], last["as_of_from"], last["as_of_to"])
    text = Run(scene.words("chart-silence", since=since), "muted")
    spots = over_span(last["as_of"].toordinal(), until.toordinal(), height)
    part.labels.append(Label((text,), spots, rank=4))
    return part
