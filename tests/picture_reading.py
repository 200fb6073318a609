"""What a picture shows, read back from its SVG."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from clubs.draw import fonts

NAME = "{http://www.w3.org/2000/svg}"
_MOVED = re.compile(r"translate\(([-\d.]+),([-\d.]+)\)")
_LARGER = re.compile(r"scale\(([\d.]+)\)")


@dataclass(frozen=True)
class Line:
    """One line of text: where it starts, its baseline, how wide our font makes it, and its size."""

    text: str
    left: float
    baseline: float
    width: float
    size: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """The letters without their accents' air: left, top, right, bottom."""
        return (
            self.left,
            self.baseline - 0.8 * self.size,
            self.left + self.width,
            self.baseline + 0.2 * self.size,
        )

    @property
    def right(self) -> float:
        return self.left + self.width


def read_lines(svg: str) -> list[Line]:
    return list(_walk(ET.fromstring(svg), 0.0, 0.0, 1.0))


def find_line(svg: str, text: str) -> Line:
    (found,) = [line for line in read_lines(svg) if line.text == text]
    return found


def _walk(element: ET.Element, x: float, y: float, scale: float) -> Iterator[Line]:
    if element.tag == f"{NAME}text":
        for row in element:
            yield _read_row(element, row, x, y, scale)
        return
    for child in element:
        place = child.get("transform", "") if child.tag == f"{NAME}g" else ""
        moved, larger = _MOVED.search(place), _LARGER.search(place)
        dx, dy = (float(moved[1]), float(moved[2])) if moved else (0.0, 0.0)
        yield from _walk(child, x + dx * scale, y + dy * scale, scale * (float(larger[1]) if larger else 1.0))


def _read_row(element: ET.Element, row: ET.Element, x: float, y: float, scale: float) -> Line:
    size = float(element.get("font-size", 0))
    runs = [(row.text or "", row)] + [
        (text or "", style) for run in row for text, style in ((run.text, run), (run.tail, row))
    ]
    width, largest = 0.0, 0.0
    for text, style in runs:
        own = float(style.get("font-size", size))
        width += fonts.measure(text, own, style.get("font-weight") == "600")
        largest = max(largest, own) if text.strip() else largest
    start = (
        float(row.get("x", 0))
        - {"start": 0.0, "middle": 0.5, "end": 1.0}[element.get("text-anchor", "start")] * width
    )
    text = "".join(text for text, _ in runs)
    return Line(text, x + start * scale, y + float(row.get("y", 0)) * scale, width * scale, largest * scale)


def read_circles(svg: str) -> list[tuple[float, float]]:
    """Middles of the round marks."""
    return [
        (float(one.get("cx", 0)), float(one.get("cy", 0))) for one in ET.fromstring(svg).iter(f"{NAME}circle")
    ]


def read_bars(svg: str, colour: str) -> list[tuple[float, float]]:
    """Left edge and width of the rectangles of one colour."""
    found = [one for one in ET.fromstring(svg).iter(f"{NAME}rect") if one.get("fill") == colour]
    return [(float(one.get("x", 0)), float(one.get("width", 0))) for one in found]


def read_size(svg: str) -> tuple[float, float]:
    root = ET.fromstring(svg)
    return float(root.get("width", 0)), float(root.get("height", 0))
