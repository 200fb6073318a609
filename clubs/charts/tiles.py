"""The tile grid: a square for each province, coloured by its verdict, with Hoàng Sa and Trường Sa."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from clubs.charts.canvas import is_phone, list_widths
from clubs.charts.captions import Head, wrap_head
from clubs.charts.drawing import (
    END,
    START,
    Axis,
    Box,
    Drawing,
    Panel,
    Part,
    Path,
    Run,
    Size,
    Text,
    write_lines,
)
from clubs.charts.measure import LINE_SPACING, TEXT_PX, measure_text, wrap_text
from clubs.charts.rows import Row, list_rows
from clubs.charts.signs import Sign, list_signs
from clubs.words.text import Words

TILE_COLUMNS = ("area_id", "kind", "abbreviation", "name_vi", "name_en", "row", "col")
VERDICT_COLUMNS = ("area_id", "state", "is_stale", "sentence", "mark")
UNKNOWN = "no_figure"
GAP = 0.05
NAME_ROW, SYMBOL_ROW, SYMBOL_SHARE = 0.34, 0.71, 0.95
TILE_TEXT_SHARE, LEAST_TEXT_PX = 0.34, 11.0
ISLANDS_PX, HOVER_PX = 90.0, 420
TILE_PX, MOST_PHONE_TILE_PX, LEAST_PHONE_TILE_PX = 48.0, 44.0, 32.0
# Too low for two lines of text: wider instead, with one line.
FLAT_BELOW_PX, FLAT_TILE_PX, FLAT_NAME_PX = 44.0, 100.0, 165.0
LEGEND_ROW_PX, LEGEND_TEXT_PX, SWATCH_PX = 27.0, 30.0, 20.0
OLD_SIGN = "⟋"
# Slanted strokes within a square of side 1, from left and low to right and high.
INSET = 0.09
STROKES = ((0.0, 0.34), (0.0, 0.67), (0.0, 1.0), (0.33, 1.0), (0.66, 1.0))
FLAT_EDGES, FLAT_STEPS = (0.05, 0.88), (0.44, 0.67, 0.9)


def tile_grid(
    words: Words,
    tiles: pd.DataFrame,
    verdicts: pd.DataFrame,
    states: pd.DataFrame,
    *,
    title: str = "",
    subtitle: str = "",
    width_hint: float = 560,
    height: float | None = None,
) -> Drawing:
    """One square per province, and the words of the states with how many places are in each.

    tiles: TILE_COLUMNS, of one set of boundaries.
    verdicts: VERDICT_COLUMNS; is_stale hatches a square, sentence is what it says when it is pointed at;
    a mark stands in place of the symbol of the state.
    A province without a row counts as `no_figure`.
    states: data/verdict_states.csv. Squares lead to area_id.
    """
    signs = list_signs(words, states)
    squares = _read_squares(tiles, verdicts, signs)
    head = wrap_head(title, subtitle, width_hint, is_phone(width_hint))
    entries = _list_entries(words, signs, squares)
    sizes = _choose_sizes(words, squares, width_hint, height, head.height, len(entries))
    return _Grid(words, squares, head, sizes, entries).draw()


def _read_squares(tiles: pd.DataFrame, verdicts: pd.DataFrame, signs: dict[str, Sign]) -> list[Row]:
    """The tiles from north to south with their verdict: sign, is_stale, sentence, symbol."""
    squares, verdict_of = list_rows(tiles, TILE_COLUMNS), {}
    for verdict in list_rows(verdicts, VERDICT_COLUMNS):
        verdict_of[verdict["area_id"]] = verdict
    for square in squares:
        verdict = verdict_of.get(square["area_id"], {})
        sign = signs[verdict.get("state") or UNKNOWN]
        is_marked = square["kind"] == "province" and verdict.get("mark")
        square |= {
            "sign": sign,
            "is_stale": bool(verdict.get("is_stale")),
            "sentence": verdict.get("sentence") or sign.name,
            "symbol": verdict["mark"] if is_marked else sign.symbol,
        }
    return sorted(squares, key=lambda square: (square["row"], square["col"]))


@dataclass(frozen=True)
class _Entry:
    """A line of the legend: a sign on its ground, and what it means."""

    symbol: str
    role: str
    ground: str
    text: str


def _list_entries(words: Words, signs: dict[str, Sign], squares: list[Row]) -> list[_Entry]:
    """The states that occur among the provinces, by rank, and what a hatched square means."""
    counts = Counter(s["sign"].state_id for s in squares if s["kind"] == "province")
    entries = [
        _Entry(s.symbol, s.on_role, s.role, words("chart-legend-state", state=s.name, n=counts[i]))
        for i, s in signs.items()
        if counts[i]
    ]
    if any(square["is_stale"] for square in squares):
        entries.append(_Entry(OLD_SIGN, "muted", "old", words("chart-legend-stale")))
    return entries


@dataclass(frozen=True)
class _Sizes:
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
        if entries * LEGEND_ROW_PX > sea * self.tile_px:
            return everything + FLAT_NAME_PX
        east = 1 + max(int(s["col"]) for s in squares if s["kind"] == "province")
        return east * self.wide_px + 1.2 * self.tile_px


def _choose_sizes(
    words: Words, squares: Sequence[Row], width: float, height: float | None, above: float, entries: int
) -> _Sizes:
    """above: what title and subtitle take; entries: lines of the legend, which stands below on a phone."""
    rows = max((s["row"] for s in squares), default=0) + 1
    cols = max((s["col"] for s in squares), default=0) + 1
    is_stacked = is_phone(width) and width < 480
    below = entries * LEGEND_ROW_PX + 8 if is_stacked else 4.0
    wanted = (height - above - below) / rows if height else TILE_PX
    tile_px = min(wanted, (width - 8) / cols, _fit_names(words, squares, width) if is_stacked else wanted)
    is_flat = bool(height) and not is_stacked and tile_px < FLAT_BELOW_PX
    wide_px = min(FLAT_TILE_PX, (width - FLAT_NAME_PX) / cols) if is_flat else tile_px
    whole = above + below + rows * tile_px
    return _Sizes(width, whole, rows, cols, below, tile_px, wide_px, is_flat, is_stacked)


def _wrap_name(words: Words, square: Row, room: float) -> tuple[list[str], float]:
    """The lines of a square's name, and how wide they are."""
    lines = wrap_text(words.name(square), room, TEXT_PX)
    return lines, max(measure_text(line, TEXT_PX) for line in lines)


def _fit_names(words: Words, squares: Sequence[Row], width: float) -> float:
    """On a phone: so small that the archipelagos' names find room right of the land."""
    islands = [s for s in squares if s["kind"] != "province"]
    rooms = [(width - _wrap_name(words, s, ISLANDS_PX)[1]) / (s["col"] + GAP) for s in islands]
    return min(MOST_PHONE_TILE_PX, max(LEAST_PHONE_TILE_PX, min(rooms, default=MOST_PHONE_TILE_PX)))


@dataclass(frozen=True)
class _Grid:
    """Squares in units of one tile, drawn at the same number of pixels both ways unless they are flat."""

    words: Words
    squares: list[Row]
    head: Head
    sizes: _Sizes
    entries: list[_Entry]

    def draw(self) -> Drawing:
        sizes, widths = self.sizes, list_widths(self.sizes.width)
        across = Axis("number", 0, sizes.cols, is_shown=False)
        down = Axis("number", sizes.rows, 0, is_shown=False)
        right = sizes.cols * sizes.wide_px / sizes.width if sizes.is_flat else 1.0
        return Drawing(
            (Panel(across, down, right=right, is_square=not sizes.is_flat),),
            (*map(self._draw_square, self.squares), *self._draw_strokes()),
            (*self.head.write(0, self.head.height), *self._write_tiles(), *self._write_legend()),
            Size(int(sizes.height), 0, 0, self.head.height, sizes.below, (widths[0], widths[-1])),
        )

    def _draw_square(self, square: Row) -> Box:
        lines = wrap_text(square["sentence"], HOVER_PX, TEXT_PX)
        return Box(
            square["col"] + GAP, square["col"] + 1 - GAP, square["row"] + GAP, square["row"] + 1 - GAP,
            square["sign"].role, is_dashed=square["kind"] != "province",
            id=square["area_id"], hover=(self.words.name(square), *lines),
        )  # fmt: skip

    def _draw_strokes(self) -> Iterator[Part]:
        """Inside the squares whose figure is old; on a flat one beside the text only."""
        for square in sorted(self.squares, key=lambda square: str(square["sign"].state_id)):
            role = square["sign"].on_role if self.sizes.is_flat else square["sign"].old_role
            for left, low, right, high in list_strokes(self.sizes.is_flat) if square["is_stale"] else ():
                x, y = square["col"], square["row"]
                yield Path(((x + left, y + low), (x + right, y + high)), role)

    def _write_tiles(self) -> Iterator[Text]:
        """Abbreviation over symbol, or side by side on a flat one; the names of the archipelagos."""
        for square in self.squares:
            role = square["sign"].on_role
            name = Run(square["abbreviation"] or "", role, self.sizes.text_px, is_bold=True)
            if self.sizes.is_flat:
                line = name, Run(f" {square['symbol']}", role, self.sizes.text_px)
                yield self._write_in(square, line, 0.5)
            else:
                yield self._write_in(square, (name,), NAME_ROW)
                size = self.sizes.text_px * SYMBOL_SHARE
                yield self._write_in(square, (Run(square["symbol"], role, size),), SYMBOL_ROW)
        for square in self.squares:
            if square["kind"] != "province":
                yield self._name_beside(square) if self.sizes.is_flat else self._name_below(square)

    def _write_in(self, square: Row, line: tuple[Run, ...], height: float) -> Text:
        x, y, size = square["col"] + 0.5, square["row"] + height, line[0].size
        return Text((line,), x, y, "cell", side="center", upright="middle", size=size)

    def _name_below(self, square: Row) -> Text:
        """Under its square, word under word, so that the name stands in the sea and in the figure."""
        lines, widest = _wrap_name(self.words, square, max(2 * self.sizes.tile_px, ISLANDS_PX))
        room = self.sizes.width - (square["col"] + GAP) * self.sizes.tile_px
        shift = min(0.0, room - widest)
        return Text(write_lines(lines, "muted"), square["col"] + GAP, square["row"] + 1, "label", dx=shift)

    def _name_beside(self, square: Row) -> Text:
        lines = write_lines([self.words.name(square)], "muted")
        return Text(lines, square["col"] + 1, square["row"] + 0.5, "label", dx=4, upright="middle")

    def _write_legend(self) -> Iterator[Text]:
        """Right of the land; on a phone under it."""
        left = self.sizes.find_legend_left(self.squares, len(self.entries))
        room = self.sizes.width - left - LEGEND_TEXT_PX - 4
        edge, top = (START, 8.0) if self.sizes.is_stacked else (END, 4.0)
        for entry in self.entries:
            sign, lines = write_lines([entry.symbol], entry.role), wrap_text(entry.text, room, TEXT_PX)
            yield Text(
                sign, START, edge, "legend", None, left, top, ground=entry.ground, box=SWATCH_PX, side="left"
            )
            yield Text(write_lines(lines), START, edge, "legend", None, left + LEGEND_TEXT_PX, top)
            top += LEGEND_ROW_PX + (len(lines) - 1) * TEXT_PX * LINE_SPACING


def list_strokes(is_flat: bool) -> list[tuple[float, float, float, float]]:
    if is_flat:
        return [(x, y, x + 0.07, y - 0.34) for x in FLAT_EDGES for y in FLAT_STEPS]
    ends = [(INSET + low * (1 - 2 * INSET), INSET + high * (1 - 2 * INSET)) for low, high in STROKES]
    return [(low, high, high, low) for low, high in ends]
