"""What lies behind the claims: years of the schemes, the day the map changed, the silence since."""

from __future__ import annotations

import datetime as dt
from typing import Any

from clubs.charts.figure import write_block
from clubs.charts.measure import measure_text, wrap_text
from clubs.charts.palette import TEXT_PX
from clubs.charts.placing import Label, Line
from clubs.charts.rows import Row
from clubs.charts.scene import Part, Scene
from clubs.charts.series import HOLE_MONTHS, count_months
from clubs.charts.spots import along_day, over_span

PROGRAMME_COLUMNS = ("number", "period_start", "period_end")
EVENT_TEXT_PX = 230.0
BAND_ROW_PX = 27.0


def draw_bands(scene: Scene, programmes: list[Row]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Shapes and labels of the schemes' periods; where two overlap, the later one shows."""
    rows = sorted((r for r in programmes if r["period_start"]), key=lambda r: r["period_start"])
    starts = [row["period_start"].toordinal() for row in rows] + [scene.canvas.last]
    visible = []
    for row, following in zip(rows, starts[1:], strict=True):
        start = max(row["period_start"].toordinal(), scene.canvas.first)
        end = min(
            row["period_end"].toordinal() if row["period_end"] else following, following, scene.canvas.last
        )
        if start < end:
            visible.append((row, start, end))
    tints = (scene.palette.band, scene.palette.band_next)
    shapes = [_shade(start, end, tints[i % 2]) for i, (_, start, end) in enumerate(visible)]
    rooms = [start for _, start, _ in visible[1:]] + [None] * bool(visible)
    labels = [
        _name_band(scene, row, start, room) for (row, start, _), room in zip(visible, rooms, strict=True)
    ]
    return shapes, [label for label in labels if label]


def _shade(start: float, end: float, colour: str) -> dict[str, Any]:
    days = [dt.date.fromordinal(int(day)).isoformat() for day in (start, end)]
    return {
        "type": "rect", "layer": "below", "xref": "x", "x0": days[0], "x1": days[1],
        "yref": "y domain", "y0": 0, "y1": 1, "fillcolor": colour, "line": {"width": 0},
    }  # fmt: skip


def _name_band(scene: Scene, row: Row, start: float, next_start: float | None) -> dict[str, Any] | None:
    """The scheme's number over its first day, as much of it as fits before the next scheme."""
    canvas, width = scene.canvas, scene.canvas.widths[0]
    end = width - 4 if next_start is None else canvas.x(next_start, width) - 8
    room = end - canvas.x(start, width)
    text = next((t for t in _list_names(scene, row) if measure_text(t, TEXT_PX) <= room), None)
    if text is None:
        return None
    block = write_block([text], scene.palette.muted, 0, 1, BAND_ROW_PX)
    return {**block, "xref": "x", "x": dt.date.fromordinal(int(start)).isoformat(), "xshift": 2}


def _list_names(scene: Scene, row: Row) -> list[str]:
    short = str(row["number"] or "").split("/")[0]
    if not short:
        return []
    names = [scene.words("chart-scheme-short", number=short), short]
    if row["period_start"] and row["period_end"]:
        years = {"first": str(row["period_start"].year), "last": str(row["period_end"].year)}
        return [scene.words("chart-scheme", number=short, **years), *names]
    return names


def draw_events(scene: Scene, events: list[Row]) -> Part:
    """Thin upright lines with their words."""
    part, palette = Part(), scene.palette
    for row in events:
        if not row["on"] or not scene.canvas.first < row["on"].toordinal() < scene.canvas.last:
            continue
        ends = [(row["on"], scene.canvas.low), (row["on"], scene.canvas.high)]
        part.draw_line(ends, {"color": palette.muted, "width": 1.5, "dash": "1px,4px"}, pad=3, weight=0.2)
        lines = tuple(
            Line(t, palette.muted) for t in wrap_text(str(row["label"] or ""), EVENT_TEXT_PX, TEXT_PX)
        )
        if lines and not scene.is_phone:
            part.labels.append(Label(lines, along_day(row["on"].toordinal(), scene.canvas), rank=6))
    return part


def draw_silence(scene: Scene, last: Row | None) -> Part:
    """A bracket along the bottom from the last figure to the day of looking, when that is long ago."""
    part = Part()
    if scene.is_phone or last is None or scene.seen_on is None:
        return part
    if count_months(last, {"as_of": scene.seen_on}) <= HOLE_MONTHS:
        return part
    height = scene.canvas.low + 12 * scene.canvas.value_per_px
    part.draw_line(
        [(last["as_of"], height), (scene.seen_on, height)], {"color": scene.palette.muted, "width": 2}, pad=2
    )
    ticks = [height - 5 * scene.canvas.value_per_px, height + 5 * scene.canvas.value_per_px]
    for day in (last["as_of"], scene.seen_on):
        part.draw_line([(day, ticks[0]), (day, ticks[1])], {"color": scene.palette.muted, "width": 2}, pad=2)
    since = scene.words.as_of(last["as_of_printed"], last["as_of_from"], last["as_of_to"])
    text = Line(scene.words("chart-silence", since=since), scene.palette.muted)
    spots = over_span(last["as_of"].toordinal(), scene.seen_on.toordinal(), height)
    part.labels.append(Label((text,), spots, rank=4))
    return part
