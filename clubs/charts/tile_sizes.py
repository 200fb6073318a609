"""How large the squares of the tile grid are: in a window, on a phone, on a sheet of a given height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clubs.charts import legend
from clubs.charts.canvas import is_phone
from clubs.charts.measure import measure_text, wrap_text
from clubs.charts.palette import TEXT_PX
from clubs.charts.rows import Row
from clubs.words.text import Words

GAP = 0.05
TILE_TEXT_SHARE, LEAST_TEXT_PX = 0.34, 11.0
ISLANDS_PX = 90.0
TILE_PX, MOST_PHONE_TILE_PX, LEAST_PHONE_TILE_PX = 48.0, 44.0, 32.0
# Too low for two lines of text: wider instead, with one line.
FLAT_BELOW_PX, FLAT_TILE_PX, FLAT_NAME_PX = 44.0, 100.0, 165.0


@dataclass(frozen=True)
class Sizes:
    """In pixels, rows and cols in squares. A square is tile_px high and, where flat, wide_px wide."""

    width: float
    height: float
    rows: int
    cols: int
    below: float
    tile_px: float
    wide_px: float
    is_flat: bool
    is_stacked: bool

    @property
    def text_px(self) -> float:
        if self.is_flat:
            return TEXT_PX
        return max(round(self.tile_px * TILE_TEXT_SHARE, 1), LEAST_TEXT_PX)

    def find_legend_left(self, squares: Sequence[Row], entries: int) -> float:
        """Right of everything; of flat tiles right of the land, where the legend ends above the islands."""
        everything = self.cols * self.wide_px + 1.2 * self.tile_px
        if self.is_stacked:
            return 0.0
        if not self.is_flat:
            return everything
        sea = min((s["row"] for s in squares if s["kind"] != "province"), default=self.rows)
        if entries * legend.ROW_PX > sea * self.tile_px:
            return everything + FLAT_NAME_PX
        east = 1 + max(int(s["col"]) for s in squares if s["kind"] == "province")
        return east * self.wide_px + 1.2 * self.tile_px


def choose_sizes(
    words: Words, squares: Sequence[Row], width: float, height: float | None, above: float, entries: int
) -> Sizes:
    """above: what title and subtitle take; entries: lines of the legend, which stands below on a phone."""
    rows = max((s["row"] for s in squares), default=0) + 1
    cols = max((s["col"] for s in squares), default=0) + 1
    is_stacked = is_phone(width) and width < 480
    below = entries * legend.ROW_PX + 8 if is_stacked else 4.0
    wanted = (height - above - below) / rows if height else TILE_PX
    tile_px = min(wanted, (width - 8) / cols, _fit_names(words, squares, width) if is_stacked else wanted)
    is_flat = bool(height) and not is_stacked and tile_px < FLAT_BELOW_PX
    wide_px = min(FLAT_TILE_PX, (width - FLAT_NAME_PX) / cols) if is_flat else tile_px
    whole = above + below + rows * tile_px
    return Sizes(width, whole, rows, cols, below, tile_px, wide_px, is_flat, is_stacked)


def wrap_name(words: Words, square: Row, room: float) -> tuple[list[str], float]:
    """The lines of a square's name, and how wide they are."""
    lines = wrap_text(words.name(square), room, TEXT_PX)
    return lines, max(measure_text(line, TEXT_PX) for line in lines)


def _fit_names(words: Words, squares: Sequence[Row], width: float) -> float:
    """On a phone: so small that the archipelagos' names find room right of the land."""
    islands = [s for s in squares if s["kind"] != "province"]
    rooms = [(width - wrap_name(words, s, ISLANDS_PX)[1]) / (s["col"] + GAP) for s in islands]
    return min(MOST_PHONE_TILE_PX, max(LEAST_PHONE_TILE_PX, min(rooms, default=MOST_PHONE_TILE_PX)))
