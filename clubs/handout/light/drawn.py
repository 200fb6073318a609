"""The charts of a page as pictures for a page without scripts: for a wide window and for a phone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clubs.charts.drawing import Drawing
from clubs.draw.colours import BOTH
from clubs.draw.ink import Inks, Pen, number
from clubs.draw.svg import draw_parts
from clubs.paper import Paper, read_page

WIDE_PX, PHONE_PX = 860, 354


@dataclass(frozen=True)
class Drawn:
    """One chart as two SVG elements, each for both themes."""

    name: str
    wide: str
    narrow: str


def draw_charts(wide: Paper, inks: Inks) -> dict[str, Drawn]:
    """By the key of each chart; a phone needs other places. inks: collects the colours of the dark theme."""
    if not wide.charts:
        return {}
    narrow = read_page(replace(wide.now, width_px=PHONE_PX))
    on_phone = {chart.key: chart.drawing for chart in narrow.charts}
    drawn = {}
    for i, chart in enumerate(wide.charts, start=1):
        name = f"chart-{i}"
        svg = _draw(chart.drawing, WIDE_PX, inks, name, "wide")
        small = on_phone.get(chart.key)
        drawn[chart.key] = Drawn(name, svg, _draw(small, PHONE_PX, inks, name, "narrow") if small else svg)
    return drawn


def _draw(drawing: Drawing, width: int, inks: Inks, name: str, kind: str) -> str:
    """An image whose words stand elsewhere on the page, as wide as there is room."""
    pen = Pen(inks, f"{name}-{kind}")
    inner = draw_parts(drawing, width, BOTH, pen)
    box = {"class": kind, "viewBox": f"0 0 {width} {number(drawing.size.height)}", "width": width}
    told = {"role": "img", "aria-labelledby": f"{name}-said"}
    return pen.element("svg", {**box, **told}, pen.write_definitions() + inner)
