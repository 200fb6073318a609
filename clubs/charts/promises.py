"""Promises on a growth chart: their marks, the plan, the pace required, what is missing."""

from __future__ import annotations

import datetime as dt

from clubs.charts.claims import POINT_WEIGHT, write_along
from clubs.charts.drawing import Mark, Point, Run, Series
from clubs.charts.labels import PART, Label, Obstacle, around_point, beside_line, right_of
from clubs.charts.measure import LABEL_PX, TEXT_PX, VALUE_PX, wrap_text
from clubs.charts.rows import Row
from clubs.charts.scene import Scene, Sketch, circle_number
from clubs.words.text import Words

Corner = tuple[dt.date, float]
COLUMNS = (
    "target_id", "indicator_id", "scope", "programme_id", "programme_number", "kind", "status",
    "target_value", "target_value_high", "target_bound", "due", "colours_place", "state",
    "as_total_value", "as_total_baseline", "baseline_figure_id", "baseline_value", "baseline_on",
    "now_claim_id", "now_value", "now_as_of", "gap", "planned_now",
    "pace_so_far_per_year", "pace_required_per_year", "source_number", "publisher", "published",
    "target_source_id",
)  # fmt: skip
PLAN_COLUMNS = ("target_id", "planned_on", "planned")
ADOPTED = ("adopted", None)
MAIN_PX, BESIDE_PX = 20, 14
SHORT_GAP_PX = 70
MOST_LABEL_PX = 250
LEFT_SIDES = ("above-left", "left", "below-left", "above", "below")
TARGET_RANK, BESIDE_RANK = 1, 4


# Rows


def find_main(promises: list[Row]) -> Row | None:
    return next((row for row in promises if row["colours_place"]), promises[0] if promises else None)


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


def list_plan(main: Row, plan: list[Row]) -> list[tuple[dt.date, float]]:
    """The plan's own steps, else a straight line from the baseline to the target."""
    steps = sorted(
        (p["planned_on"], p["planned"])
        for p in plan
        if p["target_id"] == main["target_id"] and p["planned_on"]
    )
    if steps or main["baseline_value"] is None or not main["baseline_on"] or not main["due"]:
        return steps
    return [(main["baseline_on"], main["baseline_value"]), (main["due"], main["target_value"])]


def has_ray(main: Row) -> bool:
    needed = ("pace_required_per_year", "now_as_of", "now_value", "due", "target_value")
    if any(main[column] is None for column in needed):
        return False
    return bool(main["now_value"] < main["target_value"] and main["now_as_of"] < main["due"])


def list_standing(promises: list[Row], main: Row) -> list[tuple[Row, float]]:
    """The promises that stand on the axis of the main one, and where."""
    return [(row, height) for row in promises if (height := find_height(row, main)) is not None]


def list_drawn_plan(main: Row, plan: list[Row]) -> list[Corner]:
    """The corners of the planned line; none where the line of the pace required says the same."""
    points = list_plan(main, plan)
    is_told = len(points) == 2 and has_ray(main) and points[0][0] == main["now_as_of"]
    return [] if len(points) < 2 or is_told else points


def find_ray(main: Row, ended_on: dt.date | None) -> tuple[Corner, Corner] | None:
    """From the last figure towards the promise; nothing was required of a unit that had ended."""
    cut = find_cut(main, ended_on)
    if not has_ray(main) or (cut and cut <= main["now_as_of"]):
        return None
    now, end = (main["now_as_of"], main["now_value"]), (main["due"], main["target_value"])
    return now, _find_between(now, end, cut) if cut else end


def find_cut(main: Row, ended_on: dt.date | None) -> dt.date | None:
    """The last day of a unit that ended before its promise was due."""
    return ended_on if ended_on and main["due"] and ended_on < main["due"] else None


def _find_between(start: Corner, end: Corner, day: dt.date) -> Corner:
    """The point of a straight line on a day."""
    share = (day - start[0]).days / (end[0] - start[0]).days
    return day, start[1] + (end[1] - start[1]) * share


# Marks and lines


def draw_promises(
    scene: Scene, promises: list[Row], plan: list[Row], main: Row | None, ended_on: dt.date | None
) -> Sketch:
    """ended_on: the last day of a unit that is no more; nothing was required of it later."""
    part = Sketch()
    if main is None:
        return part
    if is_judged(main):
        part.add(_draw_plan(scene, main, plan))
        part.add(_draw_required(scene, main, ended_on))
    for row, height in list_standing(promises, main):
        day = row["due"].toordinal()
        part.parts.append(_draw_promise(scene, row, height, main))
        part.obstacles.append(Obstacle(day, height, day, height, pad=8, weight=POINT_WEIGHT))
        is_cut = find_cut(main, ended_on) is not None
        part.labels.append(label_target(scene, row, height, main, is_cut))
    return part


def _draw_plan(scene: Scene, main: Row, plan: list[Row]) -> Sketch:
    part, points = Sketch(), list_drawn_plan(main, plan)
    if not points:
        return part
    part.draw_line(points, "plan")
    ends = [(day.toordinal(), value) for day, value in points[-2:]]
    spots = beside_line(ends[0], ends[1], above_first=False)
    part.labels.append(Label((Run(_name_plan(scene.words, points), "plan"),), spots, rank=6))
    return part


def _name_plan(words: Words, points: list[Corner]) -> str:
    return words("chart-plan-line" if len(points) == 2 else "chart-plan-steps")


def _draw_required(scene: Scene, main: Row, ended_on: dt.date | None) -> Sketch:
    """The pace required, and how much is missing on the day of the promise."""
    part, ray = Sketch(), find_ray(main, ended_on)
    if ray is None:
        return part
    now, stop = ray
    part.draw_line([now, stop], "needed")
    first, last = ((day.toordinal(), value) for day, value in ray)
    part.labels.append(write_along(_name_required(scene, main), "needed", first, last, rank=4))
    if find_cut(main, ended_on) is None:
        day, target = stop
        part.draw_line([now, (day, now[1])], "level", pad=1, weight=0.2)
        part.draw_line([(day, now[1]), stop], "gap", pad=3)
        if not is_gap_short(scene, main):
            part.labels.append(label_gap(scene, main, day.toordinal(), (now[1] + target) / 2))
    return part


def _name_required(scene: Scene, main: Row) -> str:
    pace = scene.words.pace(main["pace_required_per_year"], scene.unit)
    return scene.words("chart-pace-required", pace=pace)


def _draw_promise(scene: Scene, row: Row, height: float, main: Row) -> Mark:
    role = find_role(row, main)
    size = MAIN_PX if role == "target" else BESIDE_PX
    hover = (write_value(scene, row, main), write_due(scene.words, row), *_list_decision(scene.words, row))
    return Mark(row["due"], height, role, "diamond", size, id=row["target_id"], hover=hover)


def find_role(row: Row, main: Row) -> str:
    """draft: drafts, sums of other plans, and what is only converted to this axis."""
    if row is main and is_judged(main):
        return "target"
    return "target-beside" if row["status"] in ADOPTED and row["kind"] == main["kind"] else "draft"


def _list_decision(words: Words, row: Row) -> list[str]:
    """By which decision, and whether it is one at all."""
    number = [row["programme_number"]] if row["programme_number"] else []
    return number + ([] if row["status"] in ADOPTED else [words(f"chart-status-{row['status']}")])


# Words


def label_target(scene: Scene, row: Row, height: float, main: Row, is_cut: bool = False) -> Label:
    """is_cut: nothing shows what is missing, because the unit ended before; then this label says it."""
    number = circle_number(row["source_number"])
    is_main, day = row is main and is_judged(main), row["due"].toordinal()
    role = "ink" if is_main else "muted"
    text, notes = f"{write_value(scene, row, main)} {number}".strip(), _list_notes(scene, row, main)
    size = VALUE_PX if is_main else LABEL_PX
    lines = [Run(t, role, size, is_main) for t in wrap_text(text, MOST_LABEL_PX, size, bold=is_main)]
    told = [line for note in notes for line in wrap_text(note, MOST_LABEL_PX, TEXT_PX)]
    if is_main and has_ray(main) and (is_cut or is_gap_short(scene, main)):
        lines.append(write_gap(scene, main))
        notes = [lines[-1].text, *notes]
    lines += [Run(line, "muted") for line in told]
    is_sister = row["kind"] != main["kind"]
    spots = right_of(day, height, upward=is_sister and height >= main["target_value"])
    if scene.is_phone:
        spots = around_point(day, height, LEFT_SIDES)
    return Label(tuple(lines), spots, rank=0 if is_main else 3, said=PART.join([text, *notes]))


def _list_notes(scene: Scene, row: Row, main: Row) -> list[str]:
    """When it is due, by which decision, and whether it is one at all."""
    is_own = row["kind"] == main["kind"]
    return [write_due(scene.words, row), *_list_decision(scene.words, row)] if is_own else []


def write_value(scene: Scene, row: Row, main: Row) -> str:
    words = scene.words
    bound = row["target_bound"] or "exactly"
    shown = words.value(row["target_value"], bound, scene.unit, row["target_value_high"])
    if row["kind"] == main["kind"]:
        return shown
    total, base = words.number(row["as_total_value"]), words.number(row["as_total_baseline"])
    return words("chart-as-total", total=total, baseline=base, new=shown)


def write_due(words: Words, row: Row) -> str:
    due = row["due"]
    if (due.month, due.day) == (12, 31):
        return words("chart-due-year", year=str(due.year))
    return words("chart-due-day", day=words.date(due))


def is_gap_short(scene: Scene, main: Row) -> bool:
    """Too short a bracket for words of its own: the promise's label then says what is missing."""
    gap = main["target_value"] - main["now_value"] if has_ray(main) else 0
    return bool(0 < gap / scene.canvas.value_per_px < SHORT_GAP_PX)


def write_gap(scene: Scene, main: Row) -> Run:
    gap = main["gap"] if main["gap"] is not None else main["target_value"] - main["now_value"]
    amount = scene.words.amount(gap, scene.unit)
    return Run(scene.words("chart-gap", amount=amount), "needed", LABEL_PX, is_bold=True)


def label_gap(scene: Scene, main: Row, day: float, height: float) -> Label:
    """Beside the bracket."""
    spots = around_point(day, height, LEFT_SIDES) if scene.is_phone else right_of(day, height)
    return Label((write_gap(scene, main),), spots, rank=2)


# The same as series with names


def plot_promises(
    scene: Scene, promises: list[Row], plan: list[Row], main: Row | None, ended_on: dt.date | None
) -> list[Series]:
    """The plan, the pace required, and the promises as marks at their due days."""
    found: list[Series] = []
    if main is None:
        return found
    if is_judged(main) and (corners := list_drawn_plan(main, plan)):
        name = _name_plan(scene.words, corners)
        found.append(Series(name, "plan", _list_points(corners), name))
    if is_judged(main) and (ray := find_ray(main, ended_on)):
        name = _name_required(scene, main)
        found.append(Series(name, "needed", _list_points(ray), name))
    points = tuple(_plot_promise(scene, row, height, main) for row, height in list_standing(promises, main))
    return (
        [*found, Series(scene.words("chart-targets"), "target", points, is_joined=False)] if points else found
    )


def _list_points(corners: list[Corner] | tuple[Corner, ...]) -> tuple[Point, ...]:
    return tuple(Point(day, round(float(value), 2)) for day, value in corners)


def _plot_promise(scene: Scene, row: Row, height: float, main: Row) -> Point:
    role = find_role(row, main)
    notes = [write_due(scene.words, row), *_list_decision(scene.words, row)]
    label = write_value(scene, row, main), PART.join(notes)
    rank = TARGET_RANK if role == "target" else BESIDE_RANK
    return Point(row["due"], height, label, rank, role, row["target_source_id"] or "")
