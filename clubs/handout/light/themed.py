"""One picture for both themes: drawn light, with a class where the dark one has another colour.

Without style sheet, and on paper, the picture is the light one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

TAG = re.compile(r"<[^>]+>")
ATTRIBUTE = re.compile(r' ([a-z-]+)="([^"]*)"')
INKS = {"fill", "stroke", "fill-opacity", "stroke-opacity"}
NO_OPACITY = "1"
ID = re.compile(r'(?<= id=")[^"]+|(?<=url\(#)[^)]+')


class PicturesDiffer(ValueError):
    """The dark picture has other marks or words than the light one."""


@dataclass
class Inks:
    """The dark colours of all pictures of one page, one class for each set of them."""

    names: dict[str, str] = field(default_factory=dict)

    def name(self, style: str) -> str:
        return self.names.setdefault(style, f"d{len(self.names)}")

    @property
    def rules(self) -> str:
        return "".join(f".{name}{{{style}}}" for style, name in self.names.items())


def merge_themes(light: str, dark: str, inks: Inks) -> str:
    """The light SVG with classes. Raises PicturesDiffer unless only colours differ."""
    tags, others = TAG.findall(light), TAG.findall(dark)
    if len(tags) != len(others) or TAG.split(light) != TAG.split(dark):
        raise PicturesDiffer("other marks or words in the dark theme")
    pairs = iter(zip(tags, others, strict=True))
    return TAG.sub(lambda _found: _merge_tag(*next(pairs), inks), light)


def _merge_tag(light: str, dark: str, inks: Inks) -> str:
    if light == dark:
        return light
    told, wanted = dict(ATTRIBUTE.findall(light)), dict(ATTRIBUTE.findall(dark))
    changed = {name for name in told.keys() | wanted.keys() if told.get(name) != wanted.get(name)}
    if changed - INKS or ATTRIBUTE.sub("", light) != ATTRIBUTE.sub("", dark):
        raise PicturesDiffer(f"{light} and {dark}")
    style = ";".join(f"{name}:{wanted.get(name, NO_OPACITY)}" for name in sorted(changed))
    start = re.match(r"<[a-zA-Z]+", light)
    assert start
    return f'{start[0]} class="{inks.name(style)}"{light[start.end() :]}'


def own_ids(svg: str, prefix: str) -> str:
    """Ids counted under the picture's own name: what one picture hides must not be what another one needs."""
    names: dict[str, str] = {}

    def rename(found: re.Match[str]) -> str:
        return names.setdefault(found[0], f"{prefix}-{len(names)}")

    return TAG.sub(lambda tag: ID.sub(rename, tag[0]), svg)
