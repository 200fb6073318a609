"""Districts of one or several provinces: what each says, what none of them explains, and their mean."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure, lanes
from clubs.charts.palette import Palette, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.words.part_names import name_part
from clubs.words.text import Words

COLUMNS = (
    "area_id", "name_vi", "name_en", "type", "province_id", "province_name_vi", "province_name_en", "value",
    "value_high", "bound", "as_of_printed", "as_of_from", "as_of", "is_with_whole", "whole_value",
    "whole_bound", "unexplained", "peers", "peer_mean", "unit",
)  # fmt: skip
LEAST_PEERS_FOR_A_MEAN = 3
NOT_CHOSEN_OPACITY = 0.4


@dataclass(frozen=True)
class Bar:
    """One lane: a district, or the part of a province's figure that no district explains."""

    area_id: str
    name: str
    text: str
    hover: str
    length: float
    colour: str
    shape: str
    peer_mean: float | None


def district_bars(
    words: Words,
    districts: pd.DataFrame,
    chosen: Collection[str] = (),
    *,
    theme: str = "light",
    width_hint: float = 760,
) -> go.Figure:
    """Bars by province, longest first; below each province a hatched bar for what no district explains.

    districts: COLUMNS of the query districts_of_provinces, in its order. Full colour: said together with the
    province's figure; pale: of another day, with its date; hollow: undated. A dashed line is the mean of the
    districts that one source names for one day. Where some are chosen, the others are faint.
    Points carry area_id as customdata, "" for the unexplained part.
    """
    palette, rows = find_palette(theme), list_rows(districts, COLUMNS)
    provinces = [list(found) for _, found in groupby(rows, key=lambda row: row["province_id"])]
    is_one = len(provinces) == 1
    drawn = [bar for found in provinces for bar in _draw_province(words, found, chosen, is_one, palette)]
    notes = [note for found in provinces for note in _write_notes(words, found, is_one)]
    frame = lanes.Frame(
        [lanes.Lane(bar.name, bar.text, bar.length) for bar in drawn],
        palette,
        figure.Head([], [], 0),
        lanes.wrap_notes(notes, width_hint),
        width_hint,
        max((bar.length for bar in drawn), default=1.0),
    )
    layout = lanes.lay_out(frame)
    _set_off_values(layout, palette)
    layout["shapes"] = _draw_means(drawn, palette, frame.bar_share / 2 if frame.is_phone else 0.5)
    faint = {bar.area_id for bar in drawn if chosen and bar.area_id and bar.area_id not in chosen}
    traces = [_draw_bars(drawn, faint, palette, frame.bar_share)] if drawn else []
    return figure.make_figure(words, palette, traces, layout)


def _set_off_values(layout: dict[str, Any], palette: Palette) -> None:
    """The line of a mean stops at the text that stands in its way."""
    for note in layout["annotations"]:
        if note.get("xshift") == lanes.VALUE_GAP_PX:
            note["bgcolor"] = palette.paper


def _draw_province(
    words: Words, rows: list[Row], chosen: Collection[str], is_one: bool, palette: Palette
) -> list[Bar]:
    drawn = [
        _draw_district(words, row, row["area_id"] in chosen, is_one, palette)
        for row in rows
        if row["value"] is not None
    ]
    rest = rows[0]["unexplained"]
    return [*drawn, _draw_rest(words, rows[0], is_one, palette)] if rest and rest > 0 else drawn


def _draw_district(words: Words, row: Row, is_chosen: bool, is_one: bool, palette: Palette) -> Bar:
    name = _name(words, name_part(words, row), row, is_one)
    shown = words.value(row["value"], row["bound"] or "exactly", row["unit"], row["value_high"])
    when = words.as_of(row["as_of_printed"], row["as_of_from"], row["as_of"])
    dated = words("chart-part-dated", value=shown, when=when)
    return Bar(
        row["area_id"],
        words("chart-district-chosen", name=name) if is_chosen else name,
        shown if row["is_with_whole"] else dated,
        dated,
        float(row["value"]),
        palette.actual if row["is_with_whole"] else palette.actual_soft,
        "" if row["as_of"] is not None else "hollow",
        _find_mean(row),
    )


def _find_mean(row: Row) -> float | None:
    """The mean of two says nothing that the two do not."""
    return row["peer_mean"] if (row["peers"] or 0) >= LEAST_PEERS_FOR_A_MEAN else None


def _name(words: Words, name: str, row: Row, is_one: bool) -> str:
    """With its province where there are several."""
    province = words.name(row, "province_name")
    return name if is_one else words("chart-district-of", district=name, province=province)


def _draw_rest(words: Words, row: Row, is_one: bool, palette: Palette) -> Bar:
    whole = words.value(row["whole_value"], row["whole_bound"] or "exactly", row["unit"])
    text = words("chart-unexplained-value", value=words.number(row["unexplained"]), whole=whole)
    name = _name(words, words("chart-district-unplaced"), row, is_one)
    return Bar("", name, text, text, float(row["unexplained"]), palette.needed, "/", None)


def _draw_bars(drawn: list[Bar], faint: set[str], palette: Palette, bar_share: float) -> dict[str, Any]:
    hollow = [bar.shape == "hollow" for bar in drawn]
    return {
        "type": "bar", "orientation": "h", "cliponaxis": False, "width": bar_share,
        "x": [bar.length for bar in drawn], "y": list(range(len(drawn))),
        "marker": {
            "color": [palette.paper if h else bar.colour for bar, h in zip(drawn, hollow, strict=True)],
            "line": {"width": [2 * h for h in hollow], "color": palette.actual},
            "opacity": [NOT_CHOSEN_OPACITY if bar.area_id in faint else 1.0 for bar in drawn],
            "pattern": {
                "shape": ["/" if bar.shape == "/" else "" for bar in drawn],
                "fgcolor": [bar.colour for bar in drawn],
                "fillmode": "replace", "size": 9, "solidity": 0.35,
            },
        },
        "customdata": [bar.area_id for bar in drawn], "hoverinfo": "text",
        "hovertext": [f"<b>{escape(bar.name)}</b><br>{escape(bar.hover)}" for bar in drawn],
    }  # fmt: skip


def _draw_means(drawn: list[Bar], palette: Palette, half: float) -> list[dict[str, Any]]:
    """A dashed line over the lanes of its districts; on a phone not through the text."""
    return [
        {
            "type": "line", "x0": bar.peer_mean, "x1": bar.peer_mean, "y0": lane - half, "y1": lane + half,
            "line": {"color": palette.ink, "width": 2, "dash": "4px,4px"},
        }
        for lane, bar in enumerate(drawn)
        if bar.peer_mean is not None
    ]  # fmt: skip


def _write_notes(words: Words, rows: list[Row], is_one: bool) -> list[str]:
    """The mean that is drawn, parts that exceed the whole, and which districts said nothing."""
    silent, rest = [name_part(words, row) for row in rows if row["value"] is None], rows[0]["unexplained"]
    notes = [_write_mean(words, rows, is_one)]
    if rest is not None and rest < 0:
        notes.append(words("chart-parts-over", amount=words.amount(-rest, rows[0]["unit"])))
    if silent and is_one:
        notes.append(words("chart-parts-missing", n=len(silent), names=", ".join(silent)))
    return [note for note in notes if note]


def _write_mean(words: Words, rows: list[Row], is_one: bool) -> str:
    row = next((row for row in rows if _find_mean(row) is not None), None)
    if row is None:
        return ""
    mean = words.amount(round(row["peer_mean"], 1), row["unit"])
    said = words("chart-district-mean", mean=mean, n=int(row["peers"]))
    province = words.name(row, "province_name")
    return said if is_one else words("chart-district-mean-of", province=province, said=said)
