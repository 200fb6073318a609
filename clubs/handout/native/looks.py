"""How the series of a native chart look, in PowerPoint and in Excel alike: never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from clubs.draw.colours import mix
from clubs.draw.theme import LIGHT

# LibreOffice draws no rim around a mark, so nothing is filled with the white of the paper.
PALE = mix(LIGHT.actual, LIGHT.paper, 0.72)
GREY = mix(LIGHT.other, LIGHT.paper, 0.6)
# Lines of several places: colours that differ in lightness too, each line carries its name.
LINE_COLOURS = ("#0a58a8", "#b3400a", "#2f7d4f", "#7a3e8e", "#52606f", "#8a6d00", "#0b7f8c", "#a01650")
MARKERS = ("circle", "square", "diamond", "triangle", "circle", "square", "diamond", "triangle")


@dataclass(frozen=True)
class Look:
    """colour: of line, rim and label. fill: of marker or bar, empty is none. dash, marker: Excel's."""

    colour: str
    fill: str = ""
    line_pt: float = 0.0
    dash: str = "solid"
    marker: str = ""
    size: int = 11
    is_hatched: bool = False


LOOKS = {
    "actual": Look(LIGHT.actual, LIGHT.actual, 4.0, marker="circle", size=12),
    "later": Look(LIGHT.actual, PALE, 4.0, marker="circle", size=12),
    "other": Look(LIGHT.other, GREY, 0.0, marker="circle", size=10),
    "other_line": Look(LIGHT.other, GREY, 1.75, marker="circle", size=10),
    "hole": Look(LIGHT.muted, "", 2.0, "dash"),
    "plan": Look(LIGHT.plan, "", 3.0, "dash"),
    "needed": Look(LIGHT.needed, LIGHT.needed, 4.0, "round_dot"),
    "target": Look(LIGHT.ink, LIGHT.ink, 0.0, marker="diamond", size=15),
    "disputed": Look(LIGHT.other, GREY, 0.0, marker="circle", size=10),
    "incomplete": Look(LIGHT.actual, PALE, 4.0, marker="circle", size=12),
    "draft": Look(LIGHT.muted, GREY, 0.0, marker="diamond", size=12),
    "target-beside": Look(LIGHT.muted, GREY, 0.0, marker="diamond", size=12),
    "goal": Look(LIGHT.ink, LIGHT.paper),
    "also": Look(LIGHT.actual, mix(LIGHT.actual, LIGHT.paper, 0.45)),
    "start": Look(LIGHT.other, PALE),
    "pale": Look(LIGHT.actual, PALE),
    "hollow": Look(LIGHT.actual, LIGHT.paper),
    "rest": Look(LIGHT.needed, LIGHT.needed, is_hatched=True),
    "severity-error": Look("#8c1d18", "#8c1d18"),
    "severity-warning": Look("#b05a00", "#b05a00"),
    "severity-notice": Look("#2f6ba8", mix("#2f6ba8", LIGHT.paper, 0.5)),
}


def find_look(look: str, position: int) -> Look:
    """position: of the series; lines of several places take their colours and markers in turn."""
    if look == "line":
        colour = LINE_COLOURS[position % len(LINE_COLOURS)]
        return Look(colour, colour, 3.0, marker=MARKERS[position % len(MARKERS)], size=10)
    return LOOKS[look]
