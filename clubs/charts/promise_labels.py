"""Promises in words: value, date, decision, and what is missing."""

from __future__ import annotations

from clubs.charts.labels import PART, Label, Line
from clubs.charts.measure import wrap_text
from clubs.charts.palette import LABEL_PX, TEXT_PX, VALUE_PX
from clubs.charts.promises import ADOPTED, has_ray, is_judged
from clubs.charts.rows import Row
from clubs.charts.scene import Scene, circle_number
from clubs.charts.spots import around_point, right_of
from clubs.words.text import Words

SHORT_GAP_PX = 70
MOST_LABEL_PX = 250
LEFT_SIDES = ("above-left", "left", "below-left", "above", "below")


def label_target(scene: Scene, row: Row, height: float, main: Row, is_cut: bool = False) -> Label:
    """is_cut: nothing shows what is missing, because the unit ended before; then this label says it."""
    palette, number = scene.palette, circle_number(row["source_number"])
    is_main, day = row is main and is_judged(main), row["due"].toordinal()
    colour = palette.ink if is_main else palette.muted
    text, notes = f"{write_value(scene, row, main)} {number}".strip(), _list_notes(scene, row, main)
    size = VALUE_PX if is_main else LABEL_PX
    lines = [Line(t, colour, size, bold=is_main) for t in wrap_text(text, MOST_LABEL_PX, size, bold=is_main)]
    if is_main and has_ray(main) and (is_cut or is_gap_short(scene, main)):
        lines.append(write_gap(scene, main))
        notes.insert(0, lines[-1].text)
    for note in notes[len(notes) - len(_list_notes(scene, row, main)) :]:
        lines += [Line(t, palette.muted) for t in wrap_text(note, MOST_LABEL_PX, TEXT_PX)]
    is_sister = row["kind"] != main["kind"]
    spots = right_of(day, height, upward=is_sister and height >= main["target_value"])
    if scene.is_phone:
        spots = around_point(day, height, LEFT_SIDES)
    said = PART.join([text, *notes])
    return Label(tuple(lines), spots, rank=0 if is_main else 3, said=said)


def _list_notes(scene: Scene, row: Row, main: Row) -> list[str]:
    """When it is due, by which decision, and whether it is one at all."""
    if row["kind"] != main["kind"]:
        return []
    number = [row["programme_number"]] if row["programme_number"] else []
    status = [] if row["status"] in ADOPTED else [scene.words(f"chart-status-{row['status']}")]
    return [write_due(scene.words, row), *number, *status]


def write_value(scene: Scene, row: Row, main: Row) -> str:
    words = scene.words
    shown = words.value(
        row["target_value"], row["target_bound"] or "exactly", scene.unit, row["target_value_high"]
    )
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


def write_gap(scene: Scene, main: Row) -> Line:
    gap = main["gap"] if main["gap"] is not None else main["target_value"] - main["now_value"]
    amount = scene.words.amount(gap, scene.unit)
    return Line(scene.words("chart-gap", amount=amount), scene.palette.needed, LABEL_PX, bold=True)


def label_gap(scene: Scene, main: Row, day: float, height: float) -> Label:
    """Beside the bracket."""
    spots = around_point(day, height, LEFT_SIDES) if scene.is_phone else right_of(day, height)
    return Label((write_gap(scene, main),), spots, rank=2)
