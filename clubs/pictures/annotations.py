"""Texts of a layout: beside a point or an edge, on a ground of their own, with a leader to what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot
from typing import Any

from clubs.pictures.area import Area
from clubs.pictures.features import UnknownFeature
from clubs.pictures.ink import element, fill, number, stroke
from clubs.pictures.markup import Block, measure_block, write_text

DEFAULT_BORDER, DEFAULT_PAD = 1, 1
LEAST_SHOWN_PX = 3.0  # of a leader's tail, within the figure
# How far the middle of a text lies from the point that its side touches, in its own size.
_AWAY = {"left": 0.5, "right": -0.5, "top": 0.5, "bottom": -0.5, "center": 0.0, "middle": 0.0}
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}
Point = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A text with its ground: middle and size in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> float:
        return self.x - self.width / 2

    @property
    def top(self) -> float:
        return self.y - self.height / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in the box or on its edge."""
        within = abs(x - self.x) <= self.width / 2 + 1e-6
        return within and abs(y - self.y) <= self.height / 2 + 1e-6


@dataclass(frozen=True)
class Placed:
    """A text where it stands, and the head and the tail of its leader."""

    box: Box
    block: Block
    edge: float
    colour: str
    head: Point
    tail: Point


def draw_annotation(area: Area, note: Mapping[str, Any], font: Mapping[str, Any]) -> str:
    """font: of the layout, for what the annotation does not say."""
    placed = place_annotation(area, note, font)
    if placed is None:
        return ""
    leader = _draw_leader(note, placed) if note.get("showarrow", True) else ""
    return leader + _turn(note, placed.box, _draw_ground(note, placed.box) + _write(note, placed))


def place_annotation(area: Area, note: Mapping[str, Any], font: Mapping[str, Any]) -> Placed | None:
    """None for a text that is not shown."""
    if not note.get("visible", True) or _is_off(area, note):
        return None
    own = {**font, **(note.get("font") or {})}
    if "size" not in own or "color" not in own:
        raise UnknownFeature("an annotation without font.size and color")
    block = measure_block(str(note.get("text", "")), own["size"])
    edge = note.get("borderwidth", DEFAULT_BORDER) + note.get("borderpad", DEFAULT_PAD)
    width, height = note.get("width") or block.width, note.get("height") or block.height
    head = area.x(note["x"], note.get("xref", "x")), area.y(note["y"], note.get("yref", "y"))
    size = (width + 2 * edge, height + 2 * edge)
    if note.get("textangle"):
        size = size[::-1]
    box, tail = _place(area, note, head, size)
    return Placed(box, block, edge, own["color"], head, tail)


def _is_off(area: Area, note: Mapping[str, Any]) -> bool:
    """A text about a value that its axis does not show is not shown either."""
    for letter in "xy":
        axis, is_domain = area.find(note.get(f"{letter}ref", letter))
        if axis and not is_domain and not -1e-9 <= axis.share(note[letter]) <= 1 + 1e-9:
            return True
    return False


def _place(area: Area, note: Mapping[str, Any], head: Point, size: Point) -> tuple[Box, Point]:
    """The box of the text, and where its leader begins."""
    middles, tails = [], []
    has_leader = note.get("showarrow", True)
    for k, letter in enumerate("xy"):
        share = 0.5 if has_leader else _find_share(area, note, letter)
        away = size[k] * _AWAY[_find_side(note.get(f"{letter}anchor", "auto"), k, share)]
        tail, shift = head[k], note.get(f"{letter}shift", 0) * (1, -1)[k]
        if has_leader:
            tail += note.get(f"a{letter}", 0)
            tail = _keep_within(tail, tail + away, (area.width, area.height)[k])
        middles.append(tail + away + shift)
        tails.append(tail + shift)
    return Box(middles[0], middles[1], *size), (tails[0], tails[1])


def _keep_within(tail: float, middle: float, room: float) -> float:
    """A leader that would begin outside the figure begins at its edge."""
    before = -max(tail - LEAST_SHOWN_PX, middle)
    after = min(tail + LEAST_SHOWN_PX, middle) - room
    return tail + before if before > 0 else tail - max(after, 0.0)


def _find_share(area: Area, note: Mapping[str, Any], letter: str) -> float:
    axis, is_domain = area.find(note.get(f"{letter}ref", letter))
    return 0.5 if axis and not is_domain else float(note[letter])


def _find_side(side: str, k: int, share: float) -> str:
    if side != "auto":
        return side
    low, middle, high = (("left", "center", "right"), ("bottom", "middle", "top"))[k]
    return low if share < 1 / 3 else high if share > 2 / 3 else middle


def _turn(note: Mapping[str, Any], box: Box, inner: str) -> str:
    angle = note.get("textangle", 0)
    if not angle or not inner:
        return inner
    return element("g", {"transform": f"rotate({number(angle)},{number(box.x)},{number(box.y)})"}, inner)


def _draw_ground(note: Mapping[str, Any], box: Box) -> str:
    ground, edge = note.get("bgcolor"), note.get("bordercolor")
    width = note.get("borderwidth", DEFAULT_BORDER)
    ink = {**(fill(ground) if ground else {"fill": "none"}), **stroke(edge, width)}
    if ink["fill"] == "none" and "stroke" not in ink:
        return ""
    sides = _unturned(note, box)
    place = {
        "x": box.x - sides[0] / 2 + width / 2, "y": box.y - sides[1] / 2 + width / 2,
        "width": sides[0] - width, "height": sides[1] - width,
    }  # fmt: skip
    return element("rect", {**place, **ink})


def _unturned(note: Mapping[str, Any], box: Box) -> Point:
    return (box.height, box.width) if note.get("textangle") else (box.width, box.height)


def _write(note: Mapping[str, Any], placed: Placed) -> str:
    box, block, edge = placed.box, placed.block, placed.edge
    width, height = _unturned(note, box)
    align = note.get("align", "center")
    is_one_line = len(block.lines) == 1 and not note.get("width")
    side = note.get("xanchor", "auto") if is_one_line and not note.get("textangle") else align
    anchor = _ANCHORS.get(side, _ANCHORS[align])
    x = {"start": box.x - width / 2 + edge, "middle": box.x, "end": box.x + width / 2 - edge}[anchor]
    top = box.y - height / 2 + edge
    if note.get("height"):
        top += (note["height"] - block.height) / 2
    return write_text(block, x, top + block.ascent, anchor, placed.colour)


def _draw_leader(note: Mapping[str, Any], placed: Placed) -> str:
    """From the edge of the text to just before the point; none where the text covers it."""
    head, tail, box = placed.head, placed.tail, placed.box
    shifted = (head[0] + note.get("xshift", 0), head[1] - note.get("yshift", 0))
    if abs(shifted[0] - box.x) < box.width / 2 and abs(shifted[1] - box.y) < box.height / 2:
        return ""
    start = _leave_box(box, tail, shifted)
    dx, dy = shifted[0] - start[0], shifted[1] - start[1]
    length, standoff = hypot(dx, dy), note.get("standoff", 0)
    if length <= standoff or length == 0:
        return ""
    share = 1 - standoff / length
    ends = {"x1": start[0], "y1": start[1], "x2": start[0] + dx * share, "y2": start[1] + dy * share}
    return element("line", {**ends, **stroke(note["arrowcolor"], note.get("arrowwidth", 2))})


def _leave_box(box: Box, tail: Point, head: Point) -> Point:
    """Where the way from the tail to the head leaves the box of the text, else the tail itself."""
    dx, dy = head[0] - tail[0], head[1] - tail[1]
    shares = [(side - tail[0]) / dx for side in (box.left, box.left + box.width) if dx]
    shares += [(side - tail[1]) / dy for side in (box.top, box.top + box.height) if dy]
    ahead = (share for share in shares if 0 <= share <= 1)
    share = max((one for one in ahead if box.holds(tail[0] + one * dx, tail[1] + one * dy)), default=0.0)
    return tail[0] + share * dx, tail[1] + share * dy
