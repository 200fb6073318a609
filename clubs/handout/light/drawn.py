"""The charts of a page as pictures for a page without scripts: for a wide window and for a phone."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from clubs.handout.light.themed import Inks, own_ids, part_themes
from clubs.paper import Paper, read_page
from clubs.pictures.svg import to_svg

WIDE_PX, PHONE_PX = 860, 354
OPENING = re.compile(r"<svg[^>]*>")
VIEW_BOX = re.compile(r'viewBox="[^"]*"')


@dataclass(frozen=True)
class Drawn:
    """One chart as two SVG elements, each for both themes."""

    name: str
    wide: str
    narrow: str


def draw_charts(wide: Paper, inks: Inks) -> dict[str, Drawn]:
    """By the key of each chart. wide: read with the colours of both themes; a phone needs other places."""
    if not wide.charts:
        return {}
    names = {chart.key: f"chart-{number}" for number, chart in enumerate(wide.charts, start=1)}
    drawn_wide = _draw(wide, WIDE_PX, inks, names)
    drawn_narrow = _draw(read_page(replace(wide.now, width_px=PHONE_PX)), PHONE_PX, inks, names)
    return {key: Drawn(names[key], svg, drawn_narrow.get(key, svg)) for key, svg in drawn_wide.items()}


def _draw(paper: Paper, width: int, inks: Inks, names: dict[str, str]) -> dict[str, str]:
    kind = "wide" if width == WIDE_PX else "narrow"
    drawn = {}
    for chart in paper.charts:
        if chart.key in names:
            svg = own_ids(to_svg(chart.fig, width), f"{names[chart.key]}-{kind}")
            drawn[chart.key] = _name(part_themes(svg, inks), names[chart.key], width)
    return drawn


def _name(svg: str, name: str, width: int) -> str:
    """An image whose words stand elsewhere on the page, as wide as there is room."""
    opening, box = OPENING.match(svg), VIEW_BOX.search(svg)
    assert opening and box
    kind = "wide" if width == WIDE_PX else "narrow"
    told = f'<svg class="{kind}" {box[0]} width="{width}" role="img" aria-labelledby="{name}-said">'
    return told + svg[opening.end() :]
