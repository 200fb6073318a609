"""One picture for both themes: drawn light, with a class where the dark one has another colour.

Without style sheet, and on paper, the picture is the light one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from clubs.draw.colours import BETWEEN, read_pair

TAG = re.compile(r"<[^>]+>")
START = re.compile(r"<[a-zA-Z]+")
INK = re.compile(r' ((?:fill|stroke)(?:-opacity)?)="([^"]*)"')
NO_OPACITY = "1"
ID = re.compile(r'(?<= id=")[^"]+|(?<=url\(#)[^)]+')


@dataclass
class Inks:
    """The dark colours of all pictures of one page, one class for each set of them."""

    names: dict[str, str] = field(default_factory=dict)

    def name(self, style: str) -> str:
        return self.names.setdefault(style, f"d{len(self.names)}")

    @property
    def rules(self) -> str:
        return "".join(f".{name}{{{style}}}" for style, name in self.names.items())


def part_themes(svg: str, inks: Inks) -> str:
    """The light SVG with classes, from one whose colours are pairs (clubs/charts/palette.py)."""
    return TAG.sub(lambda tag: _part_tag(tag[0], inks) if BETWEEN in tag[0] else tag[0], svg)


def _part_tag(tag: str, inks: Inks) -> str:
    pairs = {name: read_pair(value) for name, value in INK.findall(tag)}
    dark = {name: other for name, (light, other) in pairs.items() if light != other}
    told = INK.sub(lambda found: _write_light(found[1], pairs[found[1]][0]), tag)
    start = START.match(told)
    if not dark or not start:
        return told
    style = ";".join(f"{name}:{dark[name]}" for name in sorted(dark))
    return f'{start[0]} class="{inks.name(style)}"{told[start.end() :]}'


def _write_light(name: str, value: str) -> str:
    return "" if name.endswith("opacity") and value == NO_OPACITY else f' {name}="{value}"'


def own_ids(svg: str, prefix: str) -> str:
    """Ids counted under the picture's own name: what one picture hides must not be what another one needs."""
    names: dict[str, str] = {}

    def rename(found: re.Match[str]) -> str:
        return names.setdefault(found[0], f"{prefix}-{len(names)}")

    return TAG.sub(lambda tag: ID.sub(rename, tag[0]), svg)
