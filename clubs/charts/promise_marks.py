"""Promises as marks: diamonds, the planned line, the pace required from the last figure, what is missing."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Any

from clubs.charts.claim_labels import write_along
from clubs.charts.labels import Label, Line, Obstacle
from clubs.charts.marks import POINT_WEIGHT
from clubs.charts.promise_labels import is_gap_short, label_gap, label_target, write_due, write_value
from clubs.charts.promises import ADOPTED, find_height, has_ray, is_judged, list_plan
from clubs.charts.rows import Row
from clubs.charts.scene import Part, Scene
from clubs.charts.spots import beside_line

Corner = tuple[dt.date, float]


def draw_promises(
    scene: Scene, promises: list[Row], plan: list[Row], main: Row | None, ended_on: dt.date | None
) -> Part:
    """ended_on: the last day of a unit that is no more; nothing was required of it later."""
    part = Part()
    if main is None:
        return part
    cut = ended_on if ended_on and main["due"] and ended_on < main["due"] else None
    if is_judged(main):
        part.add(_draw_plan(scene, main, plan))
        part.add(_draw_required(scene, main, cut))
    standing = [(row, height) for row in promises if (height := find_height(row, main)) is not None]
    part.traces.append(_draw_diamonds(scene, standing, main))
    for row, height in standing:
        day = row["due"].toordinal()
        part.obstacles.append(Obstacle(day, height, day, height, pad=8, weight=POINT_WEIGHT))
        part.labels.append(label_target(scene, row, height, main, is_cut=cut is not None))
    return part


def _draw_plan(scene: Scene, main: Row, plan: list[Row]) -> Part:
    part, points = Part(), list_plan(main, plan)
    if len(points) < 2 or (len(points) == 2 and has_ray(main) and points[0][0] == main["now_as_of"]):
        return part
    part.draw_line(points, {"color": scene.palette.plan, "width": 3, "dash": "11px,7px"})
    key = "chart-plan-line" if len(points) == 2 else "chart-plan-steps"
    ends = [(day.toordinal(), value) for day, value in points[-2:]]
    spots = beside_line(ends[0], ends[1], above_first=False)
    part.labels.append(Label((Line(scene.words(key), scene.palette.plan),), spots, rank=6))
    return part


def _draw_required(scene: Scene, main: Row, cut: dt.date | None) -> Part:
    """From the last figure towards the promise, and how much is missing on its day; `cut` ends it earlier."""
    part = Part()
    if not has_ray(main) or (cut and cut <= main["now_as_of"]):
        return part
    now, end = (main["now_as_of"], main["now_value"]), (main["due"], main["target_value"])
    colour = scene.palette.needed
    stop = _find_between(now, end, cut) if cut else end
    part.draw_line([now, stop], {"color": colour, "width": 4, "dash": "2px,6px"})
    pace = scene.words.pace(main["pace_required_per_year"], scene.unit)
    first, last = ((day.toordinal(), value) for day, value in (now, stop))
    said = scene.words("chart-pace-required", pace=pace)
    part.labels.append(write_along(said, colour, first, last, rank=4))
    if cut is None:
        level = {"color": scene.palette.faint, "width": 1.5, "dash": "1px,5px"}
        part.draw_line([now, (end[0], now[1])], level, pad=1, weight=0.2)
        part.draw_line([(end[0], now[1]), end], {"color": colour, "width": 3.5}, pad=3)
        if not is_gap_short(scene, main):
            part.labels.append(label_gap(scene, main, end[0].toordinal(), (now[1] + end[1]) / 2))
    return part


def _find_between(start: Corner, end: Corner, day: dt.date) -> Corner:
    """The point of a straight line on a day."""
    share = (day - start[0]).days / (end[0] - start[0]).days
    return day, start[1] + (end[1] - start[1]) * share


def _draw_diamonds(scene: Scene, standing: list[tuple[Row, float]], main: Row) -> dict[str, Any]:
    palette, firm = scene.palette, [row is main and is_judged(main) for row, _ in standing]
    return {
        "type": "scatter", "mode": "markers", "cliponaxis": False, "name": scene.words("chart-targets"),
        "x": [row["due"].isoformat() for row, _ in standing], "y": [height for _, height in standing],
        "marker": {
            "symbol": ["diamond" if _is_own(row, main) else "diamond-open" for row, _ in standing],
            "size": [20 if f else 14 for f in firm],
            "color": [palette.paper if _is_own(row, main) else palette.muted for row, _ in standing],
            "line": {
                "color": [palette.ink if f else palette.muted for f in firm],
                "width": [3.5 if f else 2 for f in firm],
            },
            "opacity": 1,
        },
        "customdata": [row["target_id"] for row, _ in standing],
        "hovertext": [_describe(scene, row, height, main) for row, height in standing], "hoverinfo": "text",
    }  # fmt: skip


def _is_own(row: Row, main: Row) -> bool:
    """Adopted, and stated on this axis; drafts, sums of other plans and converted promises are hollow."""
    return row["status"] in ADOPTED and row["kind"] == main["kind"]


def _describe(scene: Scene, row: Row, height: float, main: Row) -> str:
    lines = [f"<b>{write_value(scene, row, main)}</b>", write_due(scene.words, row)]
    lines += [escape(row["programme_number"])] if row["programme_number"] else []
    lines += [scene.words(f"chart-status-{row['status']}")] if row["status"] not in ADOPTED else []
    return "<br>".join(lines)
