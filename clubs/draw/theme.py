"""How each role of a drawing looks, in every theme: the only place with colours, widths and dashes of charts.

To change how something looks change its line in ROLES, or a colour in LIGHT and DARK. States of verdicts and
severities of findings bring their colours in data/verdict_states.csv and data/check_severities.csv.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from functools import cache

from clubs.draw.colours import BOTH, choose_colour, find_ink, mix, pair
from clubs.store.declaration import DATA

FONT = "Be Vietnam Pro, Noto Sans, Segoe UI, sans-serif"
CLEAR = "rgba(0, 0, 0, 0)"
LIGHT_NAME, DARK_NAME = "light", "dark"
PROJECTOR = "projector-"  # before the name of a theme: for a room with an old projector
OLD_SHARE = 0.4


@dataclass(frozen=True)
class Palette:
    """Colours of one theme. Pairs that meet in one chart differ in lightness as well as in hue."""

    paper: str
    ink: str
    muted: str
    faint: str
    grid: str
    track: str
    band: str
    band_next: str
    actual: str
    actual_soft: str
    needed: str
    plan: str
    other: str
    hatch: str
    clear: str = CLEAR


LIGHT = Palette(
    paper="#ffffff",
    ink="#17212e",
    muted="#52606f",
    faint="#c3ccd6",
    grid="#e9edf2",
    track="#e9edf2",
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
    track="#222c38",
    band="rgba(150, 190, 240, 0.085)",
    band_next="rgba(150, 190, 240, 0.04)",
    actual="#6cb4f5",
    actual_soft="rgba(108, 180, 245, 0.28)",
    needed="#ff9a57",
    plan="#93a0ae",
    other="#9fb2c8",
    hatch="rgba(15, 22, 32, 0.36)",
)

# What is faint on a screen is lost on an old projector: at least 3:1 on the paper.
ON_A_PROJECTOR = {
    LIGHT_NAME: replace(
        LIGHT, faint=LIGHT.muted, plan=LIGHT.muted, actual_soft="rgba(10, 88, 168, 0.66)", track="#84909c"
    ),
    DARK_NAME: replace(
        DARK, faint=DARK.muted, plan=DARK.muted, actual_soft="rgba(108, 180, 245, 0.6)", track="#66737f"
    ),
}
EDGES_ON_A_PROJECTOR = {"standard": 1.5}  # pixels, where a tint alone is lost
PAIRED = Palette(**{f.name: pair(getattr(LIGHT, f.name), getattr(DARK, f.name)) for f in fields(Palette)})
THEMES = {LIGHT_NAME: LIGHT, DARK_NAME: DARK}
PALETTES = {**THEMES, BOTH: PAIRED, **{PROJECTOR + name: found for name, found in ON_A_PROJECTOR.items()}}


@dataclass(frozen=True)
class Look:
    """How one role is drawn. Colours are names of a Palette in ROLES, and colours in a Theme.

    colour: of lines, words and bars. width: pixels of lines, and of the edge of a box; dash: pixels drawn and
    left out in turn. fill, edge, edge_px: of marks, fill also of boxes; without a fill one sees through.
    is_hatched: a bar of strokes; is_hollow: a bar of an edge alone.
    """

    colour: str
    width: float = 0.0
    dash: tuple[float, ...] = ()
    fill: str = ""
    edge: str = ""
    edge_px: float = 0.0
    is_hatched: bool = False
    is_hollow: bool = False


ROLES = {
    # words
    "ink": Look("ink"),
    "muted": Look("muted"),
    # what was reported
    "actual": Look("actual", 4.5, fill="actual", edge="paper", edge_px=2.5),
    "dot": Look("actual", fill="actual"),
    "later": Look("actual", 4.5, fill="paper", edge="actual", edge_px=2.5),
    "other": Look("other", 2, fill="paper", edge="other", edge_px=2.5),
    "disputed": Look("other", 2, fill="paper", edge="other", edge_px=2.5),
    "incomplete": Look("actual", 4.5, fill="paper", edge="actual", edge_px=2.5),
    "hole": Look("faint", 2, (4, 7)),
    "step": Look("other", 3.5, (7, 5)),
    # how exactly
    "bound": Look("actual", 2.5, fill="actual"),
    "about": Look("actual_soft", fill="actual_soft"),
    "span": Look("actual_soft", 9),
    # what was promised
    "target": Look("ink", fill="paper", edge="ink", edge_px=3.5),
    "target-beside": Look("muted", fill="paper", edge="muted", edge_px=2),
    "draft": Look("muted", edge="muted", edge_px=2),
    "plan": Look("plan", 3, (11, 7)),
    "needed": Look("needed", 4, (2, 6)),
    "gap": Look("needed", 3.5),
    "level": Look("faint", 1.5, (1, 5)),
    "goal": Look("ink", fill="paper", edge="ink", edge_px=2.5),
    "also": Look("actual_soft", fill="actual_soft"),
    "before": Look("actual_soft", fill="actual_soft"),
    "added": Look("needed", fill="needed"),
    # from where to where
    "start": Look("actual", fill="paper", edge="actual", edge_px=2.5),
    "reached": Look("actual", 4),
    "to-go": Look("plan", 2.5, (2, 5)),
    "grew": Look("actual", 3, fill="actual", edge="paper", edge_px=2),
    "fell": Look("needed", 3, (8, 4), fill="needed", edge="paper", edge_px=2),
    "stem": Look("faint", 4),
    "range": Look("actual", 3, fill="actual"),
    # parts of a whole
    "other-day": Look("actual_soft", fill="actual_soft"),
    "undated": Look("actual", fill="paper", edge="actual", is_hollow=True),
    "rest": Look("needed", fill="needed", is_hatched=True),
    "mean": Look("ink", 2, (4, 4)),
    # several places
    "place": Look("other", 2.5, fill="other", edge="paper", edge_px=2),
    "place-dot": Look("other", fill="other"),
    "place-main": Look("actual", 4, fill="actual", edge="paper", edge_px=2),
    "panel-line": Look("actual", 3),
    "point": Look("actual", fill="actual", edge="paper", edge_px=2),
    "ended": Look("muted", 2, (2, 4)),
    "leader": Look("faint", 1.5, (2, 3)),
    # what lies behind
    "track": Look("track", 12, fill="track"),
    "band": Look("band", fill="band"),
    "band-next": Look("band_next", fill="band_next"),
    "event": Look("muted", 1.5, (1, 4)),
    "silence": Look("muted", 2),
    "rule": Look("faint", 1.5),
    "start-line": Look("muted", 1.5),
    "tie": Look("muted", 1.5, (3, 3)),
    "standard": Look("actual", fill="actual_soft"),
    "standard-line": Look("muted", 2, (4, 4), fill="actual_soft"),
    "old": Look("muted", 1.5, fill="paper"),
    "ground": Look("paper", fill="paper"),
    "clear": Look("clear", fill="clear"),
}


@dataclass(frozen=True)
class Theme:
    """The looks of all roles in one theme. name: light, dark, both (pairs of colours), projector-light, …"""

    name: str
    palette: Palette
    looks: dict[str, Look]

    def look(self, role: str) -> Look:
        if role not in self.looks:
            raise ValueError(f"Unknown role {role!r}: give it a look in ROLES of clubs/draw/theme.py.")
        return self.looks[role]

    def ink(self, role: str) -> str:
        return self.look(role).colour


@cache
def find_theme(name: str) -> Theme:
    """The theme of a name; `Unknown theme 'x'; known: light, dark` for any other word."""
    palette = find_palette(name)
    looks = {role: _colour(look, palette) for role, look in ROLES.items()}
    for role, width in EDGES_ON_A_PROJECTOR.items() if name.startswith(PROJECTOR) else ():
        looks[role] = replace(looks[role], width=width)
    return Theme(
        name, palette, {**looks, **dict(_list_states(name, palette)), **dict(_list_severities(name))}
    )


def find_palette(name: str) -> Palette:
    if name not in PALETTES:
        raise ValueError(f"Unknown theme {name!r}; known: {', '.join(THEMES)}.")
    return PALETTES[name]


def _colour(look: Look, palette: Palette) -> Look:
    found = {part: getattr(look, part) for part in ("colour", "fill", "edge")}
    return replace(look, **{part: getattr(palette, name) for part, name in found.items() if name})


def _list_states(theme: str, palette: Palette) -> Iterator[tuple[str, Look]]:
    """state-x: a square, bar or mark; on-state-x: words on it; old-state-x: strokes of an old figure on it.

    Only a verdict gets a colour; what could not be judged stays the colour of the page.
    """
    for row in _read("verdict_states.csv"):
        colour, name = choose_colour(row, theme.removeprefix(PROJECTOR)), f"state-{row['state_id']}"
        if row["is_judged"] == "true":
            ink = find_ink(colour)
            # away from the ink, so that words over the strokes stay as readable
            fill, strokes = colour, mix(colour, find_ink(ink), OLD_SHARE)
        else:
            fill, ink, strokes = palette.paper, colour, palette.grid
        yield name, Look(colour, 1.5, fill=fill, edge=colour, edge_px=3)
        yield f"on-{name}", Look(ink, 2)
        yield f"old-{name}", Look(strokes, 3)


def _list_severities(theme: str) -> Iterator[tuple[str, Look]]:
    for row in _read("check_severities.csv"):
        colour = choose_colour(row, theme.removeprefix(PROJECTOR))
        yield f"severity-{row['severity_id']}", Look(colour, fill=colour)


def _read(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
