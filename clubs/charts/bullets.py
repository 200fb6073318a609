"""Now against the target, a lane for each place with the mark of the plan; also as a picture for a table."""

from __future__ import annotations

import base64
import re
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure, lanes
from clubs.charts.canvas import is_phone
from clubs.charts.palette import Palette, find_palette, read_pair
from clubs.charts.rows import Row, list_rows
from clubs.charts.states import State, list_states
from clubs.words.text import Words

COLUMNS = (
    "area_id", "name_vi", "name_en", "state", "is_stale", "target_value", "target_bound", "target_value_high",
    "now_value", "now_value_high", "now_bound", "now_as_of", "planned_now", "unit",
)  # fmt: skip
MOST_PCT = 125.0
PAIRED_FILL = re.compile(r'fill="([^"|]+\|[^"]+)"')
SVG_WIDTH, SVG_HEIGHT = 52, 32


def bullets(
    words: Words,
    verdicts: pd.DataFrame,
    states: pd.DataFrame,
    *,
    title: str = "",
    subtitle: str = "",
    theme: str = "light",
    width_hint: float = 900,
) -> go.Figure:
    """Each place's last figure in percent of its target: bar now, tick the plan of that day, diamond 100 %.

    verdicts: COLUMNS of the query verdicts_of_places, in the order to draw; without a target no lane.
    states: data/verdict_states.csv; the bar has the colour of the state and its symbol. Points carry area_id.
    """
    palette, known = find_palette(theme), list_states(words, states, theme)
    rows = [row for row in list_rows(verdicts, COLUMNS) if row["target_value"]]
    drawn = [_Bullet(words, row, known.get(row["state"])) for row in rows]
    frame = lanes.Frame(
        [lanes.Lane(b.name, b.text, MOST_PCT) for b in drawn],
        palette,
        figure.wrap_head(title, subtitle, width_hint, is_phone(width_hint)),
        lanes.wrap_notes([words("chart-bullet-key")], width_hint),
        width_hint,
        MOST_PCT,
    )
    layout = lanes.lay_out(frame)
    layout["shapes"] = [_draw_track(palette, i, frame.bar_share) for i in range(len(drawn))]
    return figure.make_figure(words, palette, _draw(drawn, palette, frame.bar_share), layout)


class _Bullet:
    def __init__(self, words: Words, row: Row, state: State | None) -> None:
        self.row, self.state = row, state
        self.now_pct = _share(row["now_value"], row["target_value"])
        self.plan_pct = _share(row["planned_now"], row["target_value"])
        symbol = f"{state.symbol} " if state else ""
        self.name = words.name(row)
        self.text = symbol + _write(words, row)
        self.hover = f"<b>{escape(self.name)}</b><br>{escape(self.text)}" + (
            f"<br>{escape(state.name)}" if state else ""
        )


def _share(value: float | None, target: float) -> float | None:
    return None if value is None else min(100 * value / target, MOST_PCT)


def _write(words: Words, row: Row) -> str:
    unit = row["unit"] or "clubs"
    target = words.value(
        row["target_value"], row["target_bound"] or "exactly", unit, row["target_value_high"]
    )
    if row["now_value"] is None:
        return words("chart-bullet-none", target=target)
    bound = row["now_bound"] or "exactly"
    now = words.number(row["now_value"]) if bound == "exactly" else words.value(row["now_value"], bound, unit)
    if row["now_as_of"] is None:
        return words("chart-bullet", now=now, target=target)
    return words("chart-bullet-as-of", now=now, target=target, when=words.date(row["now_as_of"]))


def _draw_track(palette: Palette, lane: int, share: float) -> dict[str, Any]:
    return {
        "type": "rect", "layer": "below", "x0": 0, "x1": 100, "y0": lane - share / 2, "y1": lane + share / 2,
        "fillcolor": palette.grid, "line": {"width": 0},
    }  # fmt: skip


def _draw(drawn: list[_Bullet], palette: Palette, bar_share: float) -> list[dict[str, Any]]:
    told = [(i, b) for i, b in enumerate(drawn) if b.now_pct is not None]
    planned = [(i, b) for i, b in enumerate(drawn) if b.plan_pct is not None]
    colours = [b.state.colour if b.state else palette.other for _, b in told]
    stale = ["/" if b.row["is_stale"] else "" for _, b in told]
    bar = {
        "type": "bar", "orientation": "h", "cliponaxis": False, "width": bar_share,
        "x": [b.now_pct for _, b in told], "y": [i for i, _ in told],
        "marker": {
            "color": colours, "line": {"width": 0},
            "pattern": {
                "shape": stale, "fgcolor": palette.hatch, "fillmode": "overlay", "size": 8, "solidity": 0.4,
            },
        },
        "customdata": [b.row["area_id"] for _, b in told],
        "hovertext": [b.hover for _, b in told], "hoverinfo": "text",
    }  # fmt: skip
    tick = {"symbol": "line-ns", "size": 20, "line": {"width": 3, "color": palette.ink}}
    goal = {
        "symbol": "diamond",
        "size": 13,
        "color": palette.paper,
        "line": {"width": 2.5, "color": palette.ink},
    }
    return [
        bar,
        _mark([b.plan_pct for _, b in planned], [i for i, _ in planned], tick),
        {**_mark([100.0] * len(drawn), list(range(len(drawn))), goal),
         "customdata": [b.row["area_id"] for b in drawn],
         "hovertext": [b.hover for b in drawn], "hoverinfo": "text"},
    ]  # fmt: skip


def _mark(xs: list[Any], ys: list[int], marker: dict[str, Any]) -> dict[str, Any]:
    base = {"type": "scatter", "mode": "markers", "cliponaxis": False, "hoverinfo": "skip"}
    return {**base, "x": xs, "y": ys, "marker": {**marker, "opacity": 1}}


def bullet_picture(
    now: float | None, planned: float | None, target: float | None, colour: str, theme: str = "light"
) -> str:
    """The same lane as an SVG data address, for an image column of a table; empty without a target.

    Its key, said once above the table: chart-bullet-marks.
    """
    if not target or target != target:
        return ""
    palette, scale = find_palette(theme), SVG_WIDTH / MOST_PCT
    middle = SVG_HEIGHT / 2
    parts = [f'<rect y="{middle - 5}" width="{100 * scale:.1f}" height="10" fill="{palette.grid}"/>']
    if now is not None and now == now:
        width = min(100 * now / target, MOST_PCT) * scale
        parts.append(f'<rect y="{middle - 5}" width="{width:.1f}" height="10" fill="{colour}"/>')
    for value, thick, top, high in ((planned, 3.0, 0.0, 9.0), (target, 3.0, 0.0, SVG_HEIGHT)):
        if value is not None and value == value:
            x = min(100 * value / target, MOST_PCT) * scale - thick / 2
            parts.append(
                f'<rect x="{x:.1f}" y="{top}" width="{thick}" height="{high}" fill="{palette.ink}"/>'
            )
    size = f'width="{SVG_WIDTH}" height="{SVG_HEIGHT}" viewBox="0 0 {SVG_WIDTH} {SVG_HEIGHT}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'
    return "data:image/svg+xml;base64," + base64.b64encode(_part_themes(svg).encode()).decode()


def _part_themes(svg: str) -> str:
    """A picture with pairs of colours follows its reader's theme; on paper it is light."""
    dark = ""
    for k, colours in enumerate(dict.fromkeys(PAIRED_FILL.findall(svg))):
        light, other = read_pair(colours)
        svg = svg.replace(f'fill="{colours}"', f'class="d{k}" fill="{light}"')
        dark += f".d{k}{{fill:{other}}}"
    rules = f"<style>@media screen and (prefers-color-scheme:dark){{{dark}}}</style>" if dark else ""
    return svg.replace("<rect", f"{rules}<rect", 1)
