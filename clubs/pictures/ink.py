"""SVG elements: numbers, colours, strokes and dashes as attributes, always written the same way."""

from __future__ import annotations

import functools
import re
from typing import Any
from xml.sax.saxutils import quoteattr

from clubs.draw.colours import BETWEEN, read_pair
from clubs.pictures.features import UnknownFeature

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_RGB = re.compile(r"rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)")
_LENGTHS = re.compile(r"\d+(\.\d+)?px(,\d+(\.\d+)?px)*")
LEAST_DASH_PX = 3.0
# Lengths in widths of the line, at least LEAST_DASH_PX, as plotly draws its named dashes.
_DASHES = {"dot": (1, 1), "dash": (3, 3), "longdash": (5, 5), "dashdot": (3, 1, 1, 1)}


def number(value: float) -> str:
    """At most two decimals, without trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _write(name: str, value: float) -> str:
    """The faintest tints need more decimals than places do."""
    return f"{value:.4g}" if name.endswith("opacity") else number(value)


def element(tag: str, attributes: dict[str, Any], inner: str | None = None) -> str:
    """Numbers are rounded, what is None is left out; `inner` is markup already."""
    told = "".join(
        f" {name}={quoteattr(value if isinstance(value, str) else _write(name, value))}"
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{told}/>" if inner is None else f"<{tag}{told}>{inner}</{tag}>"


@functools.lru_cache(maxsize=512)
def read_colour(colour: str) -> tuple[str, float]:
    """#rrggbb and the opacity; raises UnknownFeature for any other way to write a colour."""
    if _HEX.fullmatch(colour):
        return colour.lower(), 1.0
    found = _RGB.fullmatch(colour)
    if not found:
        raise UnknownFeature(f"colour {colour!r}")
    red, green, blue = (int(found[i]) for i in (1, 2, 3))
    return f"#{red:02x}{green:02x}{blue:02x}", float(found[4] or 1)


def read_colours(colour: str) -> list[tuple[str, float]]:
    """One, or those of both themes."""
    return [read_colour(one) for one in (read_pair(colour) if BETWEEN in colour else [colour])]


def fill(colour: str, opacity: float = 1.0) -> dict[str, Any]:
    return _write_ink("fill", colour, opacity) or {"fill": "none"}


def stroke(colour: str | None, width: float, dash: str = "", opacity: float = 1.0) -> dict[str, Any]:
    ink = _write_ink("stroke", colour, opacity) if width and colour is not None else {}
    dashes = {"stroke-width": width, "stroke-dasharray": write_dash(dash, width)}
    return {**ink, **dashes} if ink else {}


def _write_ink(kind: str, colour: str, opacity: float) -> dict[str, Any]:
    """Nothing for what cannot be seen. Colours of both themes stay side by side, as they were named."""
    read = [(shown, own * opacity) for shown, own in read_colours(colour)]
    alphas = [alpha for _, alpha in read]
    if not any(alphas):
        return {}
    told = BETWEEN.join(f"{alpha:.4g}" for alpha in alphas) if min(alphas) < 1 else None
    return {kind: BETWEEN.join(shown for shown, _ in read), f"{kind}-opacity": told}


def write_dash(dash: str, width: float) -> str | None:
    if dash in ("", "solid"):
        return None
    if dash in _DASHES:
        unit = max(width, LEAST_DASH_PX)
        return ",".join(number(unit * times) for times in _DASHES[dash])
    if _LENGTHS.fullmatch(dash):
        return dash.replace("px", "")
    raise UnknownFeature(f"dash {dash!r}")


def pick(value: Any, i: int, default: Any = None) -> Any:
    """The value of one point: an option may be one for all or a list."""
    chosen = value[i] if isinstance(value, list | tuple) else value
    return default if chosen is None else chosen
