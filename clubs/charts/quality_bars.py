"""How often rules are broken, a lane for each rule or place, in parts by severity."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import figure, lanes
from clubs.charts.canvas import is_phone
from clubs.charts.measure import wrap_text
from clubs.charts.palette import CLEAR, TEXT_PX, choose_colour, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

Lane = dict[str, Any]

COLUMNS = ("lane_id", "lane_name", "leads", "severity", "findings")
SEVERITY_COLUMNS = ("severity_id", "symbol", "colour_light", "colour_dark")
NAME_SHARE = 0.6  # the names of rules are sentences
PHONE_EDGES_PX = 24


def quality_bars(
    words: Words,
    counts: pd.DataFrame,
    severities: pd.DataFrame,
    *,
    theme: str = "light",
    width_hint: float = 760,
) -> go.Figure:
    """Findings by lane, in the order of `counts`; each severity has its symbol beside its colour.

    counts: COLUMNS, a row for each lane and severity with at least one finding; where a lane leads somewhere
    its lane_id is what a click means. severities: data/check_severities.csv, the gravest first.
    """
    palette, marks = find_palette(theme), list_rows(severities, SEVERITY_COLUMNS)
    drawn = _list_lanes(list_rows(counts, COLUMNS), marks, words)
    frame = lanes.Frame(
        [lanes.Lane(*_write_lane(lane, width_hint), lane["total"]) for lane in drawn],
        palette,
        figure.wrap_head("", "", width_hint, is_phone(width_hint)),
        lanes.wrap_notes([_write_key(words, drawn, marks)], width_hint),
        width_hint,
        max((lane["total"] for lane in drawn), default=1.0),
        NAME_SHARE,
    )
    traces = [_draw_severity(drawn, marks, k, theme, frame.bar_share) for k in range(len(marks))]
    traces.append(_draw_whole_lanes(drawn, frame))
    layout = {**lanes.lay_out(frame), "barmode": "overlay"}
    return figure.make_figure(words, palette, traces, layout)


def _list_lanes(rows: list[Row], marks: list[Row], words: Words) -> list[Lane]:
    """One lane for all rows of an id, its numbers by severity; the text beside it marks each number."""
    by_id: dict[str, Lane] = {}
    for row in rows:
        lane = by_id.setdefault(row["lane_id"], {"id": row["lane_id"], "name": row["lane_name"], "found": {}})
        lane["found"][row["severity"]] = row["findings"]
        lane["leads_to"] = row["lane_id"] if row["leads"] else None
    for lane in by_id.values():
        told = [(mark["symbol"], lane["found"].get(mark["severity_id"])) for mark in marks]
        lane["text"] = "  ".join(f"{symbol} {words.number(number)}" for symbol, number in told if number)
        lane["total"] = sum(lane["found"].values())
    return list(by_id.values())


def _write_lane(lane: Lane, width: float) -> tuple[str, str]:
    """Name and numbers; on a phone a name too long for its line goes on before the numbers."""
    if not is_phone(width):
        return lane["name"], lane["text"]
    first, *others = wrap_text(lane["name"], width - PHONE_EDGES_PX, TEXT_PX) or [""]
    return first, "  ".join([" ".join(others), lane["text"]]).strip()


def _draw_severity(drawn: list[Lane], marks: list[Row], k: int, theme: str, share: float) -> dict[str, Any]:
    """The part of one severity on every lane that has it, after the parts of the graver ones."""
    severity, graver = marks[k]["severity_id"], [mark["severity_id"] for mark in marks[:k]]
    parts = [(i, lane["found"]) for i, lane in enumerate(drawn) if severity in lane["found"]]
    return {
        "type": "bar", "orientation": "h", "width": share, "cliponaxis": False, "hoverinfo": "skip",
        "x": [found[severity] for _, found in parts], "y": [i for i, _ in parts],
        "base": [sum(found.get(before, 0) for before in graver) for _, found in parts],
        "marker": {"color": choose_colour(marks[k], theme), "line": {"width": 0}},
    }  # fmt: skip


def _draw_whole_lanes(drawn: list[Lane], frame: lanes.Frame) -> dict[str, Any]:
    """Nothing to see, much to hit: a bar for 1 of 84 is too small to be clicked."""
    return {
        "type": "bar", "orientation": "h", "width": 0.96, "base": 0, "cliponaxis": False,
        "x": [frame.most] * len(drawn), "y": list(range(len(drawn))),
        "marker": {"color": CLEAR, "line": {"width": 0}},
        "customdata": [lane["leads_to"] for lane in drawn], "hoverinfo": "text",
        "hovertext": [f"<b>{escape(lane['name'])}</b><br>{escape(lane['text'])}" for lane in drawn],
    }  # fmt: skip


def _write_key(words: Words, drawn: list[Lane], marks: list[Row]) -> str:
    """≠ Mâu thuẫn · △ Lưu ý: only what occurs."""
    met = {severity for lane in drawn for severity in lane["found"]}
    said = [mark for mark in marks if mark["severity_id"] in met]
    return " · ".join(f"{mark['symbol']} {words('check-severity-' + mark['severity_id'])}" for mark in said)
