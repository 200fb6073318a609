"""Labels before they are placed: their lines, where they may stand, and their shorter forms."""

from __future__ import annotations

from dataclasses import dataclass, field

from clubs.charts.drawing import Run, Side, Upright
from clubs.charts.measure import LINE_SPACING, TEXT_PX, measure_text

# Between the parts of what a label says.
PART = ", "


@dataclass(frozen=True)
class Spot:
    """A place for a label: `dx`, `dy` pixels right of and below a point; `ha`, `va`: its side there."""

    day: float
    value: float
    dx: float
    dy: float
    ha: Side
    va: Upright
    leader: bool = False


@dataclass(frozen=True)
class Label:
    """Lines of text and the places they may stand at, best first. `rank` 0 is placed first.

    `narrower` is tried where the label itself finds no room. `said` is the label in one line, with PART
    between its parts; `keyed` what a shorter form leaves to the key below the plot; without may_key there is
    none: what finds no room is said when its mark is pointed at.
    """

    lines: tuple[Run, ...]
    spots: tuple[Spot, ...]
    rank: int = 5
    may_cover: bool = False
    narrower: Label | None = None
    said: str = ""
    keyed: str = ""
    may_key: bool = True
    size: tuple[float, float] = field(init=False)

    def __post_init__(self) -> None:
        width = max(measure_text(line.text, line.size, line.is_bold) for line in self.lines)
        height = LINE_SPACING * TEXT_PX * len(self.lines) + max(line.size for line in self.lines) - TEXT_PX
        object.__setattr__(self, "size", (width + 2, height))


@dataclass(frozen=True)
class Obstacle:
    """A drawn segment or point, the half width in pixels that text keeps off, and how much it minds."""

    day: float
    value: float
    to_day: float
    to_value: float
    pad: float = 5.0
    weight: float = 1.0


def list_forms(label: Label) -> list[Label]:
    """The label and its shorter forms, longest first."""
    forms = [label]
    while forms[-1].narrower is not None:
        forms.append(forms[-1].narrower)
    return forms
