"""Where labels stand: never on one another, never outside their frame, off the lines where there is room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from clubs.charts.canvas import Canvas
from clubs.charts.labels import Label, Obstacle, Spot, list_forms

Box = tuple[float, float, float, float]
Wall = tuple[float, float, float, float, float, float]
SHIFTS = {"left": 0.0, "center": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}
GAP_PX = 3.0
HIT_COST = 30.0
LEADER_COST = 4.0


def place(labels: Iterable[Label], obstacles: Sequence[Obstacle], canvas: Canvas) -> list[tuple[Label, Spot]]:
    """The labels that found room, with their spots; what finds none at one of the widths is left out.

    A label that `may_cover` takes the least crossed spot when all are crossed; others cross faint lines only.
    """
    rooms = [Room(canvas, width, obstacles) for width in canvas.widths]
    placed: list[tuple[Label, Spot]] = []
    for label in sorted(labels, key=lambda one: one.rank):
        found = next(_find_fitting(label, rooms), None)
        if found is not None:
            placed.append(found)
            for room in rooms:
                room.take(*found)
    return placed


class Room:
    """One width of the figure: its lines, the boxes already taken, and the leaders drawn to them."""

    def __init__(self, canvas: Canvas, width: float, obstacles: Sequence[Obstacle]) -> None:
        self.canvas, self.width = canvas, width
        self.walls = [self._draw_wall(one) for one in obstacles]
        self.taken: list[Box] = []
        self.leaders: list[Wall] = []

    def take(self, label: Label, spot: Spot) -> None:
        box = find_box(label, spot, self.canvas, self.width)
        self.taken.append(box)
        if spot.leader:
            self.leaders.append(self._draw_leader(spot, box))

    def count_hits(self, label: Label, spot: Spot) -> float | None:
        """How much the label would cross; None where it leaves the frame or meets another label."""
        box = find_box(label, spot, self.canvas, self.width)
        if self._is_outside(box) or any(overlap(box, other, GAP_PX) for other in self.taken):
            return None
        if any(is_crossed(box, wall) for wall in self.leaders):
            return None
        if spot.leader and any(is_crossed(other, self._draw_leader(spot, box)) for other in self.taken):
            return None
        return sum(wall[5] for wall in self.walls if is_crossed(box, wall))

    def _is_outside(self, box: Box) -> bool:
        canvas = self.canvas
        floor, right = canvas.height - canvas.bottom, self.width - 2
        return box[0] < canvas.left + 2 or box[1] < canvas.top or box[2] > right or box[3] > floor

    def _draw_wall(self, one: Obstacle) -> Wall:
        x, y = self.canvas.x, self.canvas.y
        return (
            x(one.day, self.width),
            y(one.value),
            x(one.to_day, self.width),
            y(one.to_value),
            one.pad,
            one.weight,
        )

    def _draw_leader(self, spot: Spot, box: Box) -> Wall:
        x, y = self.canvas.x(spot.day, self.width), self.canvas.y(spot.value)
        return x, y, min(max(x, box[0]), box[2]), min(max(y, box[1]), box[3]), 1.0, 1.0


def find_box(label: Label, spot: Spot, canvas: Canvas, width: float) -> Box:
    """Left, top, right, bottom of a label in pixels at one width of the figure."""
    wide, high = label.size
    left = canvas.x(spot.day, width) + spot.dx - SHIFTS[spot.ha] * wide
    top = canvas.y(spot.value) + spot.dy - SHIFTS[spot.va] * high
    return left, top, left + wide, top + high


def overlap(one: Box, other: Box, gap: float = 0.0) -> bool:
    beside = one[0] >= other[2] + gap or other[0] >= one[2] + gap
    return not beside and one[1] < other[3] + gap and other[1] < one[3] + gap


def is_crossed(box: Box, wall: Wall) -> bool:
    """Whether a segment, as thick as its pad, meets a box (Liang and Barsky's clipping)."""
    x0, y0, x1, y1, pad, _ = wall
    if x0 < x1 and (x1 + pad <= box[0] or x0 - pad >= box[2]):
        return False
    enter, leave = 0.0, 1.0
    sides = (x0, x1 - x0, box[0] - pad, box[2] + pad), (y0, y1 - y0, box[1] - pad, box[3] + pad)
    for start, delta, low, high in sides:
        if delta == 0:
            if not low < start < high:
                return False
            continue
        near, far = sorted(((low - start) / delta, (high - start) / delta))
        enter, leave = max(enter, near), min(leave, far)
    return enter < leave


def _find_fitting(label: Label, rooms: list[Room]) -> Iterator[tuple[Label, Spot]]:
    for form in list_forms(label):
        spot = _find_spot(form, rooms)
        if spot is not None:
            yield form, spot


def _find_spot(label: Label, rooms: list[Room]) -> Spot | None:
    best: tuple[float, Spot] | None = None
    for index, spot in enumerate(label.spots):
        hits = _count_most_hits(label, spot, rooms)
        if hits is None:
            continue
        cost = hits * HIT_COST + index * 0.5 + LEADER_COST * spot.leader
        if best is None or cost < best[0]:
            best = (cost, spot)
        if not hits:
            break
    return best[1] if best else None


def _count_most_hits(label: Label, spot: Spot, rooms: list[Room]) -> float | None:
    worst = 0.0
    for room in rooms:
        hits = room.count_hits(label, spot)
        if hits is None or (hits >= 1 and not label.may_cover):
            return None
        worst = max(worst, hits)
    return worst
