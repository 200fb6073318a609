"""Small multiples: where each panel stands."""

from __future__ import annotations

import math
from dataclasses import dataclass

from clubs.charts.canvas import is_phone

PANEL_PX, PANEL_PHONE_PX, TITLE_PX, AXIS_PX, LEFT_PX = 210.0, 150.0, 28.0, 42.0, 46.0
PANEL_HEIGHT_PX = 132.0


@dataclass(frozen=True)
class Grid:
    """Where each panel stands, in shares of the plot area."""

    panels: int
    columns: int
    plot_height: float
    width: float

    @property
    def rows(self) -> int:
        return math.ceil(self.panels / self.columns)

    @property
    def cell_px(self) -> float:
        return PANEL_HEIGHT_PX + TITLE_PX + AXIS_PX

    def domain_x(self, i: int) -> list[float]:
        gap = 0.09 / self.columns
        left = (i % self.columns) / self.columns
        return [left + gap / 2, left + 1 / self.columns - gap / 2]

    def domain_y(self, i: int) -> list[float]:
        top = 1 - (i // self.columns) * self.cell_px / self.plot_height
        return [
            max(top - (TITLE_PX + PANEL_HEIGHT_PX) / self.plot_height, 0.0), top - TITLE_PX / self.plot_height
        ]  # fmt: skip


def lay_grid(panels: int, width: float) -> Grid:
    phone = is_phone(width)
    fits = int((width - LEFT_PX) // (PANEL_PHONE_PX if phone else PANEL_PX))
    columns = max(1, min(fits, panels or 1))
    rows = max(math.ceil(panels / columns), 1)
    return Grid(panels, columns, rows * (PANEL_HEIGHT_PX + TITLE_PX + AXIS_PX), width)
