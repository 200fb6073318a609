"""Promises as marks: diamonds, the planned line, the pace required from the last figure, what is missing."""

from __future__ import annotations

import datetime as dt
from typing import Any

from clubs.charts.claim_labels import write_along
from clubs.charts.placing import Label, Line
from clubs.charts.palette import LABEL_PX, VALUE_PX
from clubs.charts.rows import Row
from clubs.charts.scene import Part, Scene, circle_number
from clubs.charts.spots import around_point, beside_line, right_of

COLUMNS = (
    "target_id", "indicator_id", "scope", "programme_id", "kind", "status", "target_value", "target_value_high",
    "target_bound", "due", "number", "is_main", "as_total_value", "as_total_baseline", "state",
    "baseline_figure_id", "baseline_value", "baseline_on", "now_claim_id", "now_value", "now_as_of", "gap",
    "planned_now", "pace_so_far_per_year", "pace_required_per_year", "source_number", "publisher", "published",
)  # fmt: skip
PLAN_COLUMNS = ("target_id", "on", "planned")
ADOPTED = ("adopted", None)
LEFT_SIDES = ("above-left", "left", "below-left", "above", "below")


def find_main(promises: list[Row]) -> Row | None:
    return next((row for row in promises if row["is_main"]), promises[0] if promises else None)


def is_judged(main: Row | None) -> bool:
    """Drafts and sums of other plans are shown; nothing is measured against them."""
    return main is not None and main["status"] in ADOPTED


def find_height(row: Row, main: Row) -> float | None:
    """Where a promise stands on the axis of the main one; None where it cannot.

    A *new* promise stands on an axis of totals only as its stated baseline plus itself.
    """
    if row["target_value"] is None or row["due"] is None:
        return None
    if row["kind"] == main["kind"]:
        return float(row["target_value"])
    if row["kind"] != "new" or main["kind"] != "total":
        return None
    if row["as_total_value"] is not None:
        return float(row["as_total_value"])
    return None


def draw_promises(scene: Scene, promises: list[Row], plan: list[Row], main: Row | None) -> Part:
    part = Part()
    if main is None:
        return part
    if is_judged(main):
        part.add(_draw_plan(scene, main, plan))
        part.add(_draw_required(scene, main))
    standing = [(row, height) for row in promises if (height := find_height(row, main)) is not None]
    part.traces.append(_draw_diamonds(scene, standing, main))
    for row, height in standing:
        part.labels.append(_label_target(scene, row, height, main))
    return part


def list_plan(main: Row, plan: list[Row]) -> list[tuple[dt.date, float]]:
    """The plan's own steps, else a straight line from the baseline to the target."""
    steps = sorted((p["on"], p["planned"]) for p in plan if p["target_id"] == main["target_id"] and p["on"])
    if steps or main["baseline_value"] is None or not main["baseline_on"] or not main["due"]:
        return steps
    return [(main["baseline_on"], main["baseline_value"]), (main["due"], main["target_value"])]


def _draw_plan(scene: Scene, main: Row, plan: list[Row]) -> Part:
    part, points = Part(), list_plan(main, plan)
    if len(points) < 2 or (len(points) == 2 and has_ray(main) and points[0][0] == main["now_as_of"]):
        return part
    part.draw_line(points, {"color": scene.palette.plan, "width": 3, "dash": "11px,7px"})
    key = "chart-plan-line" if len(points) == 2 else "chart-plan-steps"
    ends = [(day.toordinal(), value) for day, value in points[-2:]]
    spots = beside_line(ends[0], ends[1], above_first=False)
    if not scene.is_phone:
        part.labels.append(Label((Line(scene.words(key), scene.palette.plan),), spots, rank=6))
    return part


def _draw_required(scene: Scene, main: Row) -> Part:
    """From the last figure to the promise, and how much is missing on its day."""
    part = Part()
    if not has_ray(main):
        return part
    now, end = (main["now_as_of"], main["now_value"]), (main["due"], main["target_value"])
    colour = scene.palette.needed
    part.draw_line([now, end], {"color": colour, "width": 4, "dash": "2px,6px"})
    part.draw_line([now, (end[0], now[1])], {"color": scene.palette.faint, "width": 1.5, "dash": "1px,5px"}, pad=1)
    part.draw_line([(end[0], now[1]), end], {"color": colour, "width": 3.5}, pad=3)
    pace = scene.words("chart-pace-required", pace=scene.words.pace(main["pace_required_per_year"], scene.unit))
    ends = [(day.toordinal(), value) for day, value in (now, end)]
    if not scene.is_phone:
        part.labels.append(write_along(scene, pace, colour, ends[0], ends[1]))
    part.labels.append(_label_gap(scene, main, ends[1][0], (now[1] + end[1]) / 2))
    return part


def has_ray(main: Row) -> bool:
    needed = ("pace_required_per_year", "now_as_of", "now_value", "due", "target_value")
    if any(main[column] is None for column in needed):
        return False
    return bool(main["now_value"] < main["target_value"] and main["now_as_of"] < main["due"])


def _label_gap(scene: Scene, main: Row, day: float, height: float) -> Label:
    gap = scene.words.amount(main["gap"] or main["target_value"] - main["now_value"], scene.unit)
    line = Line(scene.words("chart-gap", amount=gap), scene.palette.needed, LABEL_PX, bold=True)
    spots = around_point(day, height, LEFT_SIDES) if scene.is_phone else right_of(day, height)
    return Label((line,), spots, rank=2, may_cover=not scene.is_phone)


def _draw_diamonds(scene: Scene, standing: list[tuple[Row, float]], main: Row) -> dict[str, Any]:
    palette, firm = scene.palette, [row is main and is_judged(main) for row, _ in standing]
    return {
        "type": "scatter", "mode": "markers", "name": scene.words("chart-targets"),
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


def _label_target(scene: Scene, row: Row, height: float, main: Row) -> Label:
    palette, number = scene.palette, circle_number(row["source_number"])
    is_main, day = row is main and is_judged(main), row["due"].toordinal()
    colour = palette.ink if is_main else palette.muted
    text = f"{_write_value(scene, row, main)} {number}".strip()
    first = Line(text, colour, VALUE_PX if is_main else LABEL_PX, bold=is_main)
    notes = (Line(note, palette.muted) for note in _list_notes(scene, row, main))
    is_sister = row["kind"] != main["kind"]
    spots = right_of(day, height, upward=is_sister and height >= main["target_value"])
    if scene.is_phone:
        spots = around_point(day, height, LEFT_SIDES)
    rank = 0 if is_main else 7 if scene.is_phone else 3
    return Label((first, *notes), spots, rank=rank, may_cover=is_main)


def _list_notes(scene: Scene, row: Row, main: Row) -> list[str]:
    """When it is due, by which decision, and whether it is one at all."""
    if row["kind"] != main["kind"]:
        return []
    number = [row["number"]] if row["number"] and not scene.is_phone else []
    status = [] if row["status"] in ADOPTED else [scene.words(f"chart-status-{row['status']}")]
    return [write_due(scene, row), *number, *status]


def _write_value(scene: Scene, row: Row, main: Row) -> str:
    words = scene.words
    shown = words.value(row["target_value"], row["target_bound"] or "exactly", scene.unit, row["target_value_high"])
    if row["kind"] == main["kind"]:
        return shown
    total, base = words.number(row["as_total_value"]), words.number(row["as_total_baseline"])
    return words("chart-as-total", total=total, baseline=base, new=shown)


def write_due(scene: Scene, row: Row) -> str:
    due = row["due"]
    if (due.month, due.day) == (12, 31):
        return scene.words("chart-due-year", year=str(due.year))
    return scene.words("chart-due-day", day=scene.words.date(due))


def _describe(scene: Scene, row: Row, height: float, main: Row) -> str:
    lines = [f"<b>{_write_value(scene, row, main)}</b>", write_due(scene, row)]
    lines += [row["number"]] if row["number"] else []
    lines += [scene.words(f"chart-status-{row['status']}")] if row["status"] not in ADOPTED else []
    return "<br>".join(lines)
