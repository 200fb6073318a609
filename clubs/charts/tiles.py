"""The tile grid: a square for each province, coloured by its verdict, with Hoàng Sa and Trường Sa."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure, legend
from clubs.charts.canvas import is_phone
from clubs.charts.hatch import list_strokes
from clubs.charts.measure import wrap_text
from clubs.charts.palette import CLEAR, TEXT_PX, Palette, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.charts.states import State, list_states
from clubs.charts.tile_sizes import GAP, ISLANDS_PX, Sizes, choose_sizes, wrap_name
from clubs.words.text import Words

TILE_COLUMNS = ("area_id", "kind", "abbreviation", "name_vi", "name_en", "row", "col")
VERDICT_COLUMNS = ("area_id", "state", "is_stale", "sentence", "mark")
UNKNOWN = "no_figure"
NAME_ROW, SYMBOL_ROW, SYMBOL_SHARE = 0.34, 0.71, 0.95


def tile_grid(
    words: Words,
    tiles: pd.DataFrame,
    verdicts: pd.DataFrame,
    states: pd.DataFrame,
    *,
    title: str = "",
    subtitle: str = "",
    theme: str = "light",
    width_hint: float = 560,
    height: float | None = None,
) -> go.Figure:
    """One square per province, and the words of the states with how many places are in each.

    tiles: TILE_COLUMNS, of one set of boundaries.
    verdicts: VERDICT_COLUMNS; is_stale hatches a square, sentence is what it says when it is pointed at;
    a mark stands in place of the symbol of the state.
    A province without a row counts as `no_figure`.
    states: data/verdict_states.csv. The points carry area_id as customdata, so a click can open the province.
    """
    palette, known = find_palette(theme), list_states(words, states, theme)
    squares, verdict_of = (
        list_rows(tiles, TILE_COLUMNS),
        {r["area_id"]: r for r in list_rows(verdicts, VERDICT_COLUMNS)},
    )
    for square in squares:
        verdict = verdict_of.get(square["area_id"], {})
        square |= {"state": known[verdict.get("state") or UNKNOWN], "is_stale": bool(verdict.get("is_stale"))}
        square["sentence"] = verdict.get("sentence") or square["state"].name
        is_marked = square["kind"] == "province" and verdict.get("mark")
        square["symbol"] = verdict["mark"] if is_marked else square["state"].symbol
    head = figure.wrap_head(title, subtitle, width_hint, is_phone(width_hint))
    entries = legend.list_entries(words, palette, known, squares)
    sizes = choose_sizes(words, squares, width_hint, height, head.height, len(entries))
    grid = _Grid(words, palette, squares, head, sizes)
    layout, left = grid.lay_out(), sizes.find_legend_left(squares, len(entries))
    layout["annotations"] += legend.write_legend(entries, palette, left, width_hint - left, sizes.is_stacked)
    return figure.make_figure(words, palette, grid.draw(), layout)


@dataclass(frozen=True)
class _Grid:
    """Squares in units of one tile, drawn at the same number of pixels both ways."""

    words: Words
    palette: Palette
    squares: list[Row]
    head: figure.Head
    sizes: Sizes

    def draw(self) -> list[dict[str, Any]]:
        """Abbreviation over symbol, and a click target on every square; the squares themselves are shapes."""
        ordered = sorted(self.squares, key=lambda s: (s["row"], s["col"]))
        points = {
            "type": "scatter", "mode": "markers", "cliponaxis": False,
            "x": [s["col"] + 0.5 for s in ordered], "y": [s["row"] + 0.5 for s in ordered],
            "marker": {
                "symbol": "square", "size": self.sizes.tile_px * 0.92, "color": CLEAR, "line": {"width": 0}
            },
            "selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}},
            "customdata": [s["area_id"] for s in ordered],
            "hovertext": [self._describe(s) for s in ordered], "hoverinfo": "text",
        }  # fmt: skip
        names = [f"<b>{escape(s['abbreviation'])}</b>" for s in ordered]
        symbols = [s["symbol"] for s in ordered]
        if self.sizes.is_flat:
            both = [f"{name} {symbol}" for name, symbol in zip(names, symbols, strict=True)]
            return [*self._draw_hatch(), self._write(ordered, both, 0.5, self.sizes.text_px), points]
        return [
            *self._draw_hatch(),
            self._write(ordered, names, NAME_ROW, self.sizes.text_px),
            self._write(ordered, symbols, SYMBOL_ROW, self.sizes.text_px * SYMBOL_SHARE),
            points,
        ]

    def _write(self, ordered: list[Row], texts: list[str], height: float, size: float) -> dict[str, Any]:
        return {
            "type": "scatter", "mode": "text", "cliponaxis": False, "hoverinfo": "skip",
            "x": [s["col"] + 0.5 for s in ordered], "y": [s["row"] + height for s in ordered],
            "text": texts, "textposition": "middle center",
            "textfont": {"size": size, "color": [s["state"].ink(self.palette) for s in ordered]},
        }  # fmt: skip

    def _describe(self, square: Row) -> str:
        lines = wrap_text(square["sentence"], 420, TEXT_PX)
        return "<br>".join([f"<b>{escape(self.words.name(square))}</b>", *(escape(line) for line in lines)])

    def _draw_hatch(self) -> list[dict[str, Any]]:
        """Inside the squares whose figure is old."""
        lines: dict[str, tuple[list[float | None], list[float | None]]] = {}
        for square in self.squares:
            if not square["is_stale"]:
                continue
            state: State = square["state"]
            colour = state.ink(self.palette) if self.sizes.is_flat else state.hatch(self.palette)
            xs, ys = lines.setdefault(colour, ([], []))
            for left, low, right, high in list_strokes(self.sizes.is_flat):
                xs += [square["col"] + left, square["col"] + right, None]
                ys += [square["row"] + low, square["row"] + high, None]
        return [
            {
                "type": "scatter", "mode": "lines", "x": xs, "y": ys, "hoverinfo": "skip",
                "line": {"color": colour, "width": 2 if self.sizes.is_flat else 3},
            }
            for colour, (xs, ys) in lines.items()
        ]  # fmt: skip

    def lay_out(self) -> dict[str, Any]:
        head, palette, sizes = self.head, self.palette, self.sizes
        hidden = {"visible": False, "fixedrange": True}
        square = {"scaleanchor": "y", "constrain": "domain", "constraintoward": "left"}
        across = {"domain": [0, sizes.cols * sizes.wide_px / sizes.width]} if sizes.is_flat else square
        blocks = [
            (head.title, palette.ink, 0, 1, head.height - 2, head.title_px, True),
            (head.subtitle, palette.muted, 0, 1, head.height - head.title_height, figure.LABEL_PX, False),
        ]
        return {
            "height": round(sizes.height),
            "margin": {"l": 0, "r": 0, "t": head.height, "b": sizes.below, "autoexpand": False},
            "xaxis": {**hidden, "range": [0, sizes.cols], **across},
            "yaxis": {**hidden, "range": [sizes.rows, 0], "constrain": "domain", "constraintoward": "top"},
            "shapes": [self._draw_square(square) for square in self.squares],
            "annotations": [
                *(figure.write_block(*block) for block in blocks if block[0]),
                *(self._name_archipelago(s) for s in self.squares if s["kind"] != "province"),
            ],
        }  # fmt: skip

    def _draw_square(self, square: Row) -> dict[str, Any]:
        state: State = square["state"]
        is_province = square["kind"] == "province"
        return {
            "type": "rect", "layer": "below",
            "x0": square["col"] + GAP, "x1": square["col"] + 1 - GAP,
            "y0": square["row"] + GAP, "y1": square["row"] + 1 - GAP,
            "fillcolor": state.fill(self.palette),
            "line": {"color": state.colour, "width": 1.5, "dash": "solid" if is_province else "3px,3px"},
        }  # fmt: skip

    def _name_archipelago(self, square: Row) -> dict[str, Any]:
        """Under its square, word under word, so that the name stands in the sea and in the figure."""
        if self.sizes.is_flat:
            return self._name_beside(square)
        lines, widest = wrap_name(self.words, square, max(2 * self.sizes.tile_px, ISLANDS_PX))
        room = self.sizes.width - (square["col"] + GAP) * self.sizes.tile_px
        return {
            "x": square["col"] + GAP, "y": square["row"] + 1, "xshift": min(0.0, room - widest),
            "xanchor": "left", "yanchor": "top",
            "text": "<br>".join(escape(line) for line in lines), "align": "left",
            "showarrow": False, "borderpad": 0, "font": {"size": TEXT_PX, "color": self.palette.muted},
        }  # fmt: skip

    def _name_beside(self, square: Row) -> dict[str, Any]:
        return {
            "x": square["col"] + 1, "y": square["row"] + 0.5, "xanchor": "left", "yanchor": "middle",
            "text": escape(self.words.name(square)), "showarrow": False, "borderpad": 0, "xshift": 4,
            "font": {"size": TEXT_PX, "color": self.palette.muted},
        }  # fmt: skip
