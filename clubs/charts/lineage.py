"""Decisions as a time line: a lane for each, its period as a bar, each promise as a mark on its due day."""

from __future__ import annotations

import datetime as dt
from html import escape
from itertools import groupby
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from clubs.charts import axis, figure
from clubs.charts.canvas import list_widths
from clubs.charts.measure import wrap_text
from clubs.charts.palette import LABEL_PX, LINE_SPACING, TEXT_PX, Palette, find_palette
from clubs.charts.rows import Row, list_rows
from clubs.charts.states import State, list_states
from clubs.words.text import Words

COLUMNS = (
    "target_id", "lane_id", "follows_lane_id", "heading", "starts_on", "ends_on", "due", "told", "state",
    "is_looked_at",
)  # fmt: skip
BAR_PX, TRACK_PX, LANE_GAP_PX, EDGE_PX = 12.0, 34.0, 16.0, 8.0
MARK_PX, CHOSEN_PX, AXIS_PX, TOP_PX, DAY_PX = 20, 28, 34.0, 6.0, 24.0
STACKED_PX = 26.0  # between two promises of one decision for one day: each can be clicked


def lineage(
    words: Words,
    promises: pd.DataFrame,
    states: pd.DataFrame,
    *,
    seen_on: dt.date | None = None,
    theme: str = "light",
    width_hint: float = 900,
) -> go.Figure:
    """What each decision promises, below the decision before it; points carry target_id as customdata.

    promises: COLUMNS in the order to draw, lane by lane; heading names the decision, told the promise with
    its verdict. A dotted line joins a lane to the one that it follows, a thin one marks seen_on.
    states: data/verdict_states.csv; a mark has the colour and the sign of its state.
    """
    palette = find_palette(theme)
    rows = [row for row in list_rows(promises, COLUMNS) if row["starts_on"] and row["due"]]
    line = _TimeLine(words, palette, rows, list_states(words, states, theme), list_widths(width_hint)[0])
    return figure.make_figure(words, palette, line.draw(), line.lay_out(seen_on))


class _TimeLine:
    """Heights in pixels from the top of the plot; days from the first period to the last due day."""

    def __init__(
        self, words: Words, palette: Palette, rows: list[Row], states: dict[str, State], width: float
    ) -> None:
        self.words, self.palette, self.rows, self.states = words, palette, rows, states
        self.width = width - 2 * EDGE_PX
        self.texts: list[tuple[float, list[str], float, bool]] = []
        self.tracks: dict[str, float] = {}
        self.marks: dict[str, float] = {}
        self.height = 0.0
        for lane in dict.fromkeys(row["lane_id"] for row in rows):
            self._add_lane([row for row in rows if row["lane_id"] == lane])

    def _add_lane(self, promises: list[Row]) -> None:
        """The decision, its track, and one line for each promise."""
        self._write(promises[0]["heading"], LABEL_PX, bold=True)
        stacks = [list(found) for _, found in groupby(promises, key=lambda row: row["due"])]
        track = TRACK_PX + STACKED_PX * (max(map(len, stacks)) - 1)
        middle = self.tracks[promises[0]["lane_id"]] = self.height + track / 2
        for stack in stacks:
            for i, row in enumerate(stack):
                self.marks[row["target_id"]] = middle + STACKED_PX * (i - (len(stack) - 1) / 2)
        self.height += track
        for row in promises:
            self._write(f"{self._sign(row)} {row['told']}".strip(), TEXT_PX, bold=bool(row["is_looked_at"]))
        self.height += LANE_GAP_PX

    def _write(self, text: str, size: float, bold: bool) -> None:
        lines = wrap_text(text, self.width, size, bold=bold)
        self.texts.append((self.height, lines, size, bold))
        self.height += len(lines) * size * LINE_SPACING

    def _sign(self, row: Row) -> str:
        state = self.states.get(row["state"])
        return state.symbol if state else ""

    def draw(self) -> list[dict[str, Any]]:
        return [*self._draw_ties(), self._draw_periods(), self._draw_marks()]

    def _draw_periods(self) -> dict[str, Any]:
        ends = {row["lane_id"]: (row["starts_on"], row["ends_on"] or row["due"]) for row in self.rows}
        xs = [x for first, last in ends.values() for x in (first.isoformat(), last.isoformat(), None)]
        ys = [y for lane in ends for y in (self.tracks[lane], self.tracks[lane], None)]
        bar = {"color": self.palette.grid, "width": BAR_PX}
        return {
            "type": "scatter", "mode": "lines", "x": xs, "y": ys, "line": bar, "hoverinfo": "skip",
        }  # fmt: skip

    def _draw_ties(self) -> list[dict[str, Any]]:
        """From the last day of a decision down to the first day of the one that follows it."""
        lanes = {row["lane_id"]: row for row in self.rows}
        ties = [
            (lanes[row["follows_lane_id"]], row) for row in lanes.values() if row["follows_lane_id"] in lanes
        ]
        dots = {"color": self.palette.muted, "width": 1.5, "dash": "dot"}
        return [
            {
                "type": "scatter", "mode": "lines", "hoverinfo": "skip", "line": dots,
                "x": [(before["ends_on"] or before["due"]).isoformat(), row["starts_on"].isoformat()],
                "y": [self.tracks[before["lane_id"]], self.tracks[row["lane_id"]]],
            }
            for before, row in ties
        ]  # fmt: skip

    def _draw_marks(self) -> dict[str, Any]:
        """Those of one decision for one day one below the other."""
        rows, known = self.rows, [self.states.get(row["state"]) for row in self.rows]
        return {
            "type": "scatter", "mode": "markers", "cliponaxis": False, "hoverinfo": "text",
            "x": [row["due"].isoformat() for row in rows],
            "y": [self.marks[row["target_id"]] for row in rows],
            "customdata": [row["target_id"] for row in rows],
            "hovertext": [f"<b>{escape(row['heading'])}</b><br>{escape(row['told'])}" for row in rows],
            "marker": {
                "symbol": "diamond", "opacity": 1,
                "size": [CHOSEN_PX if row["is_looked_at"] else MARK_PX for row in rows],
                "color": [one.fill(self.palette) if one else self.palette.paper for one in known],
                "line": {"width": 3, "color": [one.colour if one else self.palette.ink for one in known]},
            },
        }  # fmt: skip

    def lay_out(self, seen_on: dt.date | None) -> dict[str, Any]:
        days = axis.choose_days(self._list_days(seen_on), pad_share=0.04)
        years = {year: axis.to_iso(at) for year, at in axis.name_years(days, self.width).items()}
        plot = max(self.height, TRACK_PX) + DAY_PX * bool(seen_on)
        ends = axis.to_iso(days[0]), axis.to_iso(days[1])
        day_name = [self._name_day(seen_on, plot, days)] if seen_on else []
        hidden = {"visible": False, "fixedrange": True, "range": [plot, 0]}
        return {
            "height": round(plot + AXIS_PX + TOP_PX),
            "margin": {"l": EDGE_PX, "r": EDGE_PX, "t": TOP_PX, "b": AXIS_PX, "autoexpand": False},
            "xaxis": figure.write_year_axis(self.palette, ends, years),
            "yaxis": hidden,
            "shapes": [self._mark_day(seen_on)] if seen_on else [],
            "annotations": [*self._write_texts(), *day_name],
        }  # fmt: skip

    def _list_days(self, seen_on: dt.date | None) -> list[dt.date]:
        days = [day for row in self.rows for day in (row["starts_on"], row["ends_on"], row["due"]) if day]
        return [*days, seen_on] if seen_on else days or [dt.date.today()]

    def _mark_day(self, day: dt.date) -> dict[str, Any]:
        return {
            "type": "line", "layer": "below", "xref": "x", "x0": day.isoformat(), "x1": day.isoformat(),
            "yref": "paper", "y0": 0, "y1": 1, "line": {"color": self.palette.faint, "width": 1.5},
        }  # fmt: skip

    def _name_day(self, day: dt.date, plot: float, days: axis.Days) -> dict[str, Any]:
        """Below all lanes, on the side on which there is more room."""
        is_late = day.toordinal() > sum(days) / 2
        return {
            "xref": "x", "x": day.isoformat(), "xanchor": "right" if is_late else "left",
            "xshift": -4 if is_late else 4, "yref": "y", "y": plot - 2, "yanchor": "bottom",
            "text": escape(self.words("chart-lineage-seen-on", day=day)), "showarrow": False, "borderpad": 0,
            "font": {"size": TEXT_PX, "color": self.palette.muted},
        }  # fmt: skip

    def _write_texts(self) -> list[dict[str, Any]]:
        """On the colour of the page, so that the line of the day does not cross a word."""
        return [
            {
                "xref": "paper", "x": 0, "xanchor": "left", "yref": "y", "y": y, "yanchor": "top",
                "align": "left", "showarrow": False, "borderpad": 0, "bgcolor": self.palette.paper,
                "text": "<br>".join(f"<b>{escape(t)}</b>" if bold else escape(t) for t in lines),
                "font": {"size": size, "color": self.palette.ink},
            }
            for y, lines, size, bold in self.texts
        ]  # fmt: skip
