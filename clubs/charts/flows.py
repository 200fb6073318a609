"""New clubs under each scheme against what it promised: one lane per promise, flows as points on it."""

from __future__ import annotations

from html import escape
from typing import Any

from clubs.charts.measure import measure_text, wrap_text
from clubs.charts.palette import LABEL_PX, LINE_SPACING, TEXT_PX, Palette
from clubs.charts.promise_labels import write_due
from clubs.charts.rows import Row
from clubs.charts.scene import circle_number
from clubs.charts.series import COLUMNS as CLAIM_COLUMNS
from clubs.words.text import Words

COLUMNS = (*CLAIM_COLUMNS, "target_id")
LINE_PX = TEXT_PX * LINE_SPACING
EDGES_PX = 96.0
TITLE_GAP_PX, TRACK_PX, LANE_GAP_PX = 12.0, 26.0, 12.0


class FlowPanel:
    """Everything in pixels from the top of the panel; `height` is what it needs."""

    def __init__(
        self, words: Words, palette: Palette, wanted: list[Row], told: list[Row], width: float
    ) -> None:
        self.words, self.palette, self.width = words, palette, width - EDGES_PX
        self.most = max([r["target_value"] for r in wanted] + [f["value"] for f in told], default=1) * 1.03
        self.flows = {
            row["target_id"]: [f for f in told if _find_promise(f, wanted) is row] for row in wanted
        }
        self.lines: list[tuple[float, list[str], str, float, bool]] = []
        self.tracks: list[tuple[Row, float]] = []
        self.height = self._write_heading()
        for row in wanted:
            self.height = self._add_lane(row, self.height) + LANE_GAP_PX
        self.height = max(self.height - LANE_GAP_PX, 0)

    def _write_heading(self) -> float:
        title = wrap_text(self.words("chart-flows"), self.width, LABEL_PX, bold=True)
        self.lines.append((0.0, title, self.palette.ink, LABEL_PX, True))
        return len(title) * LABEL_PX * LINE_SPACING + TITLE_GAP_PX

    def _add_lane(self, row: Row, top: float) -> float:
        """The promise in words, its track, and what was reported about it; returns where the lane ends."""
        said = [self._describe(flow) for flow in self.flows[row["target_id"]]]
        name = wrap_text(self._name(row, bool(said)), self.width, TEXT_PX)
        self.lines.append((top, name, self.palette.ink, TEXT_PX, False))
        track = top + len(name) * LINE_PX + TRACK_PX / 2
        self.tracks.append((row, track))
        below = wrap_text(" · ".join(said), self.width, TEXT_PX)
        self.lines.append((track + TRACK_PX / 2, below, self.palette.actual, TEXT_PX, False))
        return track + TRACK_PX / 2 + len(below) * LINE_PX

    def _name(self, row: Row, is_told: bool) -> str:
        words, number = self.words, str(row["programme_number"] or "").split("/")[0]
        scheme = words("chart-scheme-short", number=number) if number else ""
        target = words.bounded(row["target_value"], row["target_bound"] or "exactly")
        name = words("chart-flow-promise", scheme=scheme, target=target, due=write_due(words, row))
        return name if is_told else words("chart-flow-untold", promise=name)

    def _describe(self, flow: Row) -> str:
        """Its words stay in one piece where they fit, so that a line break falls between two flows."""
        words = self.words
        shown = words.value(flow["value"], flow["bound"] or "exactly", "clubs", flow["value_high"])
        when = words.as_of(flow["as_of_printed"], flow["as_of_from"], flow["as_of_to"])
        text = f"{words('chart-part-dated', value=shown, when=when)} {circle_number(flow['source_number'])}"
        fits = measure_text(text, TEXT_PX) <= self.width
        return text.strip().replace(" ", "\N{NO-BREAK SPACE}") if fits else text.strip()

    def write_axes(self, share: float) -> dict[str, Any]:
        hidden = {"visible": False, "fixedrange": True}
        return {
            "xaxis2": {**hidden, "range": [0, self.most], "anchor": "y2"},
            "yaxis2": {**hidden, "range": [self.height, 0], "domain": [0, share], "anchor": "x2"},
        }

    def write_texts(self) -> list[dict[str, Any]]:
        return [
            {
                "xref": "x2", "x": 0, "xanchor": "left", "yref": "y2", "y": y, "yanchor": "top",
                "align": "left",
                "text": "<br>".join(f"<b>{escape(t)}</b>" if bold else escape(t) for t in lines),
                "showarrow": False, "borderpad": 0, "font": {"size": size, "color": colour},
            }
            for y, lines, colour, size, bold in self.lines
            if lines
        ]  # fmt: skip

    def draw(self) -> list[dict[str, Any]]:
        xs = [x for row, _ in self.tracks for x in (0, row["target_value"], None)]
        ys = [y for _, track in self.tracks for y in (track, track, None)]
        rail = {
            "type": "scatter",
            "mode": "lines",
            "x": xs,
            "y": ys,
            "line": {"color": self.palette.grid, "width": 12},
        }
        goal = {
            "symbol": "diamond",
            "size": 18,
            "color": self.palette.paper,
            "line": {"width": 3, "color": self.palette.ink},
        }
        told = [(f, y) for row, y in self.tracks for f in self.flows[row["target_id"]]]
        rings = [(f, y) for f, y in told if f["bound"] == "about"]
        dot = {
            "symbol": "circle",
            "size": 13,
            "color": self.palette.actual,
            "line": {"width": 2, "color": self.palette.paper},
        }
        soft = {"symbol": "circle", "size": 28, "color": self.palette.actual_soft}
        goals = [(row, row["target_value"], y) for row, y in self.tracks]
        return [
            {**rail, "hoverinfo": "skip", "xaxis": "x2", "yaxis": "y2"},
            self._mark(goals, goal, [self._name(row, True) for row, _ in self.tracks]),
            self._mark([(f, f["value"], y) for f, y in rings], soft, [self._describe(f) for f, _ in rings]),
            self._mark([(f, f["value"], y) for f, y in told], dot, [self._describe(f) for f, _ in told]),
        ]  # fmt: skip

    def _mark(
        self, points: list[tuple[Row, float, float]], marker: dict[str, Any], said: list[str]
    ) -> dict[str, Any]:
        return {
            "type": "scatter", "mode": "markers", "cliponaxis": False, "xaxis": "x2", "yaxis": "y2",
            "x": [x for _, x, _ in points], "y": [y for *_, y in points], "marker": {**marker, "opacity": 1},
            "hovertext": [escape(text) for text in said], "hoverinfo": "text",
        }  # fmt: skip


def _find_promise(flow: Row, wanted: list[Row]) -> Row | None:
    """By its id, else the promise of the same programme that is due first on or after the flow's date."""
    if flow["target_id"] is not None:
        return next((row for row in wanted if row["target_id"] == flow["target_id"]), None)
    if flow["as_of"] is None:
        return None
    same = [r for r in wanted if r["programme_id"] == flow["programme_id"] and r["due"] >= flow["as_of"]]
    return min(same, key=lambda r: r["due"], default=None)
