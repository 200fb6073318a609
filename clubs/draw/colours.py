"""Colours as #rrggbb, and pairs of them for a picture that serves a light and a dark theme; no colour of
ours."""

from __future__ import annotations

from typing import Any

ON_DARK, ON_LIGHT = "#ffffff", "#000000"
# A picture that serves both themes names two colours, in a form that plotly takes for one.
BOTH, BETWEEN, PAIR_START, PAIR_END = "both", "|", "var(--", ")"


def pair(light: str, dark: str) -> str:
    """The colour of both themes; one name where they agree."""
    return light if light == dark else f"{PAIR_START}{light}{BETWEEN}{dark}{PAIR_END}"


def read_pair(colour: str) -> tuple[str, str]:
    if BETWEEN not in colour:
        return colour, colour
    light, dark = colour.removeprefix(PAIR_START).split(BETWEEN)
    return light, dark.removesuffix(PAIR_END) if colour.startswith(PAIR_START) else dark


def choose_colour(row: Any, theme: str) -> str:
    """Of a row that brings its own colours, as colour_light and colour_dark."""
    return (
        pair(str(row["colour_light"]), str(row["colour_dark"]))
        if theme == BOTH
        else str(row[f"colour_{theme}"])
    )


def is_dark(colour: str) -> bool:
    """Whether white text reads better than black on a #rrggbb colour."""
    return measure_light(colour) < 0.18


def measure_light(colour: str) -> float:
    """WCAG relative luminance of a #rrggbb colour, 0 to 1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def find_ink(colour: str) -> str:
    """White or black, whichever reads better on a colour."""
    return pair(*(ON_DARK if is_dark(one) else ON_LIGHT for one in read_pair(colour)))


def mix(colour: str, other: str, share: float) -> str:
    """A #rrggbb colour with a share of another one in it; of pairs, a pair."""
    both = zip(read_pair(colour), read_pair(other), strict=True)
    return pair(*(_mix(one, another, share) for one, another in both))


def _mix(colour: str, other: str, share: float) -> str:
    pairs = [(int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
