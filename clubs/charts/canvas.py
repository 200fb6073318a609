"""From days and values to pixels, for every width that a chart must survive."""

from __future__ import annotations

from dataclasses import dataclass

PHONE_MAX_PX = 560
# A browser stretches the chart after its labels were placed: they keep their distance in pixels, points move.
NARROWEST, WIDEST = 0.86, 1.45


@dataclass(frozen=True)
class Canvas:
    """A plot area with fixed margins in a figure of fixed height and of any of `widths`."""

    widths: tuple[float, ...]
    height: float
    left: float
    right: float
    top: float
    bottom: float
    first: float
    last: float
    low: float
    high: float

    def x(self, day: float, width: float) -> float:
        return self.left + (day - self.first) / (self.last - self.first) * (width - self.left - self.right)

    def y(self, value: float) -> float:
        return self.top + (self.high - value) / (self.high - self.low) * self.plot_height

    @property
    def plot_height(self) -> float:
        return self.height - self.top - self.bottom

    @property
    def value_per_px(self) -> float:
        """Exact on every screen, because the height is fixed."""
        return (self.high - self.low) / self.plot_height

    @property
    def days_per_px(self) -> float:
        """At the narrowest width, so that whatever is kept apart here stays apart."""
        return (self.last - self.first) / (self.widths[0] - self.left - self.right)


def is_phone(width_hint: float) -> bool:
    return width_hint <= PHONE_MAX_PX


def list_widths(width_hint: float, is_exact: bool = False) -> tuple[float, ...]:
    """Narrowest first. A phone is what it says, a window may be resized.

    is_exact: the height was made for this very window; a narrower one would get another chart.
    """
    spread = (NARROWEST, 1.0, 1.18, WIDEST)
    if is_phone(width_hint) or is_exact:
        spread = (0.95, 1.0, 1.1, 1.1 if is_phone(width_hint) else WIDEST)
    return tuple(dict.fromkeys(round(width_hint * factor) for factor in spread))
