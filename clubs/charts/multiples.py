"""Multiples of a place's own start: in words, and as heights on an axis."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP

from clubs.charts.rows import Row
from clubs.words.formats import round_half_up
from clubs.words.text import Words

STEPS = (1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000)

LINEAR_UP_TO = 4.0


@dataclass(frozen=True)
class Scale:
    """Multiples to heights: as they are, or by doublings where one place grew far more than the others."""

    most: float
    least: float

    @property
    def is_even(self) -> bool:
        return self.most <= LINEAR_UP_TO

    def to_y(self, times: float) -> float:
        return times if self.is_even else math.log2(times)

    @property
    def ends(self) -> tuple[float, float]:
        """A little air under the lowest line and over the highest."""
        low, high = self.to_y(self.ticks[0]), self.to_y(self.ticks[-1])
        air = 0.05 * ((high - low) or 1.0)
        return low - air, high + air / 2

    @property
    def ticks(self) -> list[float]:
        if self.is_even:
            step = 0.25 if self.most <= 1.5 else 0.5 if self.most <= 3 else 1.0
            first = math.floor(self.least / step) * step
            return [first + i * step for i in range(math.ceil((self.most - first) / step) + 1)]
        above = next((s for s in STEPS if s >= self.most), self.most)
        return [t for t in (0.25, 0.5, *STEPS) if min(self.least, 1) <= t <= above]


def say_times(words: Words, row: Row) -> str:
    """×1,5; nhiều nhất ×3,1 where the base is a floor: the wording decides which end is open."""
    low, high, rounding = row["times_low"], row["times_high"], ROUND_HALF_UP
    bound = "exactly" if low is not None and low == high else "about"
    if (low is None) != (high is None):
        bound, rounding = ("at-most", ROUND_CEILING) if low is None else ("at-least", ROUND_FLOOR)
    times = words.number(round_half_up(row["times"], 1 if row["times"] < 10 else 0, rounding))
    return words(f"bound-{bound}", amount=words("compare-times", times=times))
