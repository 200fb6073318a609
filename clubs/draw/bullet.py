"""One place against its target as a small picture for an image column of a table: bar now, ticks plan and
target."""

from __future__ import annotations

import base64
import re

from clubs.draw.colours import read_pair
from clubs.draw.theme import find_palette

MOST_PCT = 125.0
PAIRED_FILL = re.compile(r'fill="([^"|]+\|[^"]+)"')
WIDTH, HEIGHT, BAR_PX, TICK_PX, PLAN_PX = 52, 32, 10, 3.0, 9.0


def bullet_picture(
    now: float | None, planned: float | None, target: float | None, colour: str, theme: str = "light"
) -> str:
    """An SVG data address; empty without a target. Its key, said once above the table: chart-bullet-marks."""
    if not target or target != target:
        return ""
    palette, scale, top = find_palette(theme), WIDTH / MOST_PCT, (HEIGHT - BAR_PX) / 2
    parts = [f'<rect y="{top:g}" width="{100 * scale:.1f}" height="{BAR_PX}" fill="{palette.grid}"/>']
    if now is not None and now == now:
        width = min(100 * now / target, MOST_PCT) * scale
        parts.append(f'<rect y="{top:g}" width="{width:.1f}" height="{BAR_PX}" fill="{colour}"/>')
    for value, high in ((planned, PLAN_PX), (target, HEIGHT)):
        if value is not None and value == value:
            x = min(100 * value / target, MOST_PCT) * scale - TICK_PX / 2
            size = f'width="{TICK_PX}" height="{high}"'
            parts.append(f'<rect x="{x:.1f}" y="0" {size} fill="{palette.ink}"/>')
    size = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'
    return "data:image/svg+xml;base64," + base64.b64encode(_part_themes(svg).encode()).decode()


def _part_themes(svg: str) -> str:
    """A picture with pairs of colours follows its reader's theme; on paper it is light."""
    dark = ""
    for k, colours in enumerate(dict.fromkeys(PAIRED_FILL.findall(svg))):
        light, other = read_pair(colours)
        svg = svg.replace(f'fill="{colours}"', f'class="d{k}" fill="{light}"')
        dark += f".d{k}{{fill:{other}}}"
    rules = f"<style>@media screen and (prefers-color-scheme:dark){{{dark}}}</style>" if dark else ""
    return svg.replace("<rect", f"{rules}<rect", 1)
