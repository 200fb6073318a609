"""Labels before they are placed: lines, shorter forms, and where they may stand, best first."""

from __future__ import annotations

from dataclasses import dataclass, field

from clubs.charts.canvas import Canvas
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


# Places: around a point, beside a line, right of a mark

Corner = tuple[float, float]
_SIDES: dict[str, tuple[float, float, Side, Upright]] = {
    "above": (0, -1, "center", "bottom"),
    "below": (0, 1, "center", "top"),
    "right": (1, 0, "left", "middle"),
    "left": (-1, 0, "right", "middle"),
    "above-left": (-0.4, -0.8, "right", "bottom"),
    "above-right": (0.4, -0.8, "left", "bottom"),
    "below-left": (-0.4, 0.8, "right", "top"),
    "below-right": (0.4, 0.8, "left", "top"),
    "right-low": (1, 0.3, "left", "top"),
    "right-high": (1, -0.3, "left", "bottom"),
    "left-low": (-1, 0.3, "right", "top"),
    "left-high": (-1, -0.3, "right", "bottom"),
}
_BESIDE: tuple[tuple[float, Side], ...] = ((-8, "right"), (8, "left"))
_OVER_OR_UNDER: tuple[tuple[float, Upright], ...] = ((-6, "bottom"), (6, "top"))
SIDES = ("above", "above-left", "above-right", "left", "right", "below-right", "below-left", "below")
BETWEEN_SIDES = ("right-low", "left-high", "right-high", "left-low")
FIRST_SIDES = ("above-left", "left", "above", "below-right", "below", "below-left", "above-right", "right")


def around_point(
    day: float, value: float, sides: tuple[str, ...] = SIDES, reach: float = 16
) -> tuple[Spot, ...]:
    """Close to a point on each side, then further off, then with a leader."""
    near = [_step_off(day, value, side, reach) for side in sides]
    further = [_step_off(day, value, side, reach * 1.9) for side in sides]
    far = [_step_off(day, value, side, reach * f, leader=True) for f in (3, 4.5, 6.2) for side in sides]
    over = [
        Spot(day, value, -4, -reach * f, "left", "bottom", leader=True)
        for f in (4.5, 5.5, 6.5, 7.2, 8, 9, 11.5)
    ]
    return (*near, *further, *far, *over)


def close_to_point(day: float, value: float) -> tuple[Spot, ...]:
    """For a single letter: as near as it can stand, also where two sides of the point meet."""
    near = [_step_off(day, value, side, 10) for side in SIDES]
    far = [_step_off(day, value, side, 38, leader=True) for side in BETWEEN_SIDES]
    return (*near, *(_step_off(day, value, side, 12) for side in BETWEEN_SIDES), *far)


def beside_line(
    start: Corner, end: Corner, above_first: bool, both_sides: bool = True, reach: float = 8
) -> tuple[Spot, ...]:
    """On the side of a line where text cannot cross it, from its middle outwards."""
    is_rising = end[1] >= start[1]
    above, below = ("above-left", "below-right") if is_rising else ("above-right", "below-left")
    order = ((above, below) if above_first else (below, above))[: 1 + both_sides]
    shares = (0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1)
    points = [
        (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share) for share in shares
    ]
    return tuple(
        _step_off(day, value, side, away)
        for away in (reach, reach * 3)
        for side in order
        for day, value in points
    )


def right_of(day: float, value: float, upward: bool = False, reach: float = 16) -> tuple[Spot, ...]:
    """Right of a mark, the first line of text level with it; then lower or higher; then around it."""
    level = Spot(day, value, reach, -13, "left", "top")
    steps = (18, 28, 40, 52, 66, 80, 96, 112, 130, 150)
    higher = [Spot(day, value, reach, -d, "left", "middle", leader=d > 34) for d in steps]
    lower = [Spot(day, value, reach, d, "left", "middle", leader=d > 34) for d in steps]
    mixed = [spot for pair in zip(lower, higher, strict=True) for spot in pair]
    return (*((*higher[:6], *mixed) if upward else (level, *mixed)), *around_point(day, value, reach=reach))


def along_day(day: float, canvas: Canvas) -> tuple[Spot, ...]:
    """Beside an upright line, near the bottom first."""
    heights = [canvas.low + px * canvas.value_per_px for px in (46, 80, 120, 160, 200, 240, 280, 320)]
    return tuple(Spot(day, value, dx, 0, ha, "middle") for value in heights for dx, ha in _BESIDE)


def over_span(start: float, end: float, value: float) -> tuple[Spot, ...]:
    """Over a level line, from its middle outwards, then under it."""
    shares = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)
    return tuple(
        Spot(start + (end - start) * share, value, 0, dy, "center", va)
        for dy, va in _OVER_OR_UNDER
        for share in shares
    )


def _step_off(day: float, value: float, side: str, reach: float, leader: bool = False) -> Spot:
    right, down, ha, va = _SIDES[side]
    return Spot(day, value, right * reach, down * reach, ha, va, leader)
