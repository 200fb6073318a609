"""SVG elements: numbers, colours, strokes and dashes as attributes, always written the same way.

A colour of both themes (clubs/draw/colours.py) is written light, with a class where the dark one differs:
without style sheet, and on paper, the picture is the light one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import quoteattr

from clubs.draw.colours import read_pair

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_RGB = re.compile(r"rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)")
_SEEN = "1"
NOTHING = {"fill": "none"}

Attributes = dict[str, Any]


@dataclass
class Inks:
    """The dark colours of all pictures of one page, one class for each set of them."""

    names: dict[str, str] = field(default_factory=dict)

    def name(self, style: str) -> str:
        return self.names.setdefault(style, f"d{len(self.names)}")

    @property
    def rules(self) -> str:
        return "".join(f".{name}{{{style}}}" for style, name in self.names.items())


@dataclass
class Pen:
    """Writes the elements of one picture.

    inks: collects the dark colours; without them a picture of both themes is light. name: starts the ids of
    what is defined once (clippings, hatchings), so that pictures can share a page. signs_font: named at signs
    that our letters' font lacks, for a reader that does not look for another one by itself.
    """

    inks: Inks | None = None
    name: str = "p"
    signs_font: str = ""
    defined: dict[str, tuple[str, str]] = field(default_factory=dict)

    def element(self, tag: str, attributes: Mapping[str, Any], inner: str | None = None) -> str:
        """Numbers are rounded, what is None is left out; `inner` is markup already."""
        told, dark = "", []
        for name, value in attributes.items():
            if value is None:
                continue
            light, other = value if isinstance(value, tuple) else (value, value)
            text = light if isinstance(light, str) else _write(name, light)
            if light != other:
                dark.append(f"{name}:{other}")
            if not (name.endswith("-opacity") and text == _SEEN):
                told += f" {name}={quoteattr(text)}"
        if dark and self.inks is not None:
            told = f' class="{self.inks.name(";".join(sorted(dark)))}"{told}'
        return f"<{tag}{told}/>" if inner is None else f"<{tag}{told}>{inner}</{tag}>"

    def define(self, tag: str, attributes: Mapping[str, Any], inner: str) -> str:
        """The reference to a definition, which is written once however often it is asked for."""
        key = f"{tag}{sorted(attributes.items(), key=str)}{inner}"
        if key not in self.defined:
            name = f"{self.name}-{len(self.defined)}"
            self.defined[key] = name, self.element(tag, {"id": name, **attributes}, inner)
        return f"url(#{self.defined[key][0]})"

    def write_definitions(self) -> str:
        written = "".join(text for _, text in self.defined.values())
        return self.element("defs", {}, written) if written else ""


def number(value: float) -> str:
    """At most two decimals, without trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _write(name: str, value: float) -> str:
    """The faintest tints need more decimals than places do."""
    return f"{value:.4g}" if name.endswith("opacity") else number(value)


@functools.lru_cache(maxsize=512)
def read_colour(colour: str) -> tuple[str, float]:
    """#rrggbb and the opacity; raises ValueError for any other way to write a colour."""
    if _HEX.fullmatch(colour):
        return colour.lower(), 1.0
    found = _RGB.fullmatch(colour)
    if not found:
        raise ValueError(f"A colour of a theme is #rrggbb or rgba(…), not {colour!r}.")
    red, green, blue = (int(found[i]) for i in (1, 2, 3))
    return f"#{red:02x}{green:02x}{blue:02x}", float(found[4] or 1)


def fill(colour: str, opacity: float = 1.0) -> Attributes:
    return _write_ink("fill", colour, opacity) or NOTHING


def stroke(colour: str, width: float, dash: Sequence[float] = (), opacity: float = 1.0) -> Attributes:
    """Nothing for what cannot be seen. dash: pixels drawn and left out in turn."""
    ink = _write_ink("stroke", colour, opacity) if width and colour else {}
    dashes = ",".join(map(number, dash)) or None
    return {**ink, "stroke-width": width, "stroke-dasharray": dashes} if ink else {}


def _write_ink(kind: str, colour: str, opacity: float) -> Attributes:
    light, dark = (read_colour(one) for one in read_pair(colour))
    alphas = light[1] * opacity, dark[1] * opacity
    if not any(alphas):
        return {}
    told = tuple(f"{alpha:.4g}" for alpha in alphas) if min(alphas) < 1 else None
    return {kind: (light[0], dark[0]), f"{kind}-opacity": told}
