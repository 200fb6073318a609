"""A picture for both themes by another way: drawn in each, then put together tag by tag."""

from __future__ import annotations

import re

from clubs.handout.light.themed import Inks

TAG = re.compile(r"<[^>]+>")
ATTRIBUTE = re.compile(r' ([a-z-]+)="([^"]*)"')
INKS = {"fill", "stroke", "fill-opacity", "stroke-opacity"}
NO_OPACITY = "1"


class PicturesDiffer(ValueError):
    """The dark picture has other marks or words than the light one."""


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
