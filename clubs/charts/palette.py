"""Every colour, font and size of the charts. States of verdicts bring their own colours in their table."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

FONT = "Be Vietnam Pro, Noto Sans, Segoe UI, sans-serif"
TITLE_PX = 26
TITLE_PHONE_PX = 22
VALUE_PX = 20
LABEL_PX = 18
TEXT_PX = 16
LINE_SPACING = 1.3
CLEAR = "rgba(0, 0, 0, 0)"
ON_DARK, ON_LIGHT = "#ffffff", "#000000"


@dataclass(frozen=True)
class Palette:
    """Colours of one theme. Pairs that meet in one chart differ in lightness as well as in hue."""

    paper: str
    ink: str
    muted: str
    faint: str
    grid: str
    band: str
    band_next: str
    actual: str
    actual_soft: str
    needed: str
    plan: str
    other: str
    hatch: str


LIGHT = Palette(
    paper="#ffffff",
    ink="#17212e",
    muted="#52606f",
    faint="#c3ccd6",
    grid="#e9edf2",
    band="rgba(23, 60, 110, 0.055)",
    band_next="rgba(23, 60, 110, 0.025)",
    actual="#0a58a8",
    actual_soft="rgba(10, 88, 168, 0.22)",
    needed="#b3400a",
    plan="#6b7785",
    other="#5b6f86",
    hatch="rgba(255, 255, 255, 0.36)",
)

DARK = Palette(
    paper="#0f1620",
    ink="#eef2f7",
    muted="#aab6c4",
    faint="#465361",
    grid="#222c38",
    band="rgba(150, 190, 240, 0.085)",
    band_next="rgba(150, 190, 240, 0.04)",
    actual="#6cb4f5",
    actual_soft="rgba(108, 180, 245, 0.28)",
    needed="#ff9a57",
    plan="#93a0ae",
    other="#9fb2c8",
    hatch="rgba(15, 22, 32, 0.36)",
)

THEMES = {"light": LIGHT, "dark": DARK}
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


PAIRED = Palette(**{f.name: pair(getattr(LIGHT, f.name), getattr(DARK, f.name)) for f in fields(Palette)})


def find_palette(theme: str) -> Palette:
    """The palette of a theme; `Unknown theme 'x'; known: light, dark` for any other word."""
    if theme == BOTH:
        return PAIRED
    if theme not in THEMES:
        raise ValueError(f"Unknown theme {theme!r}; known: {', '.join(THEMES)}.")
    return THEMES[theme]


def is_dark(colour: str) -> bool:
    """Whether white text reads better than black on a #rrggbb colour."""
    return measure_light(colour) < 0.18


def measure_light(colour: str) -> float:
    """WCAG relative luminance of a #rrggbb colour, 0 to 1."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def choose_colour(row: Any, theme: str) -> str:
    """Of a row that brings its own colours, as colour_light and colour_dark."""
    return (
        pair(str(row["colour_light"]), str(row["colour_dark"]))
        if theme == BOTH
        else str(row[f"colour_{theme}"])
    )


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
