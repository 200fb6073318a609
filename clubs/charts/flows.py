"""New clubs under each scheme against what it promised: one lane per promise, flows as points on it."""

from __future__ import annotations

from clubs.charts.drawing import Axis, Mark, Panel, Part, Path, Plot, Point, Series, Text, write_lines
from clubs.charts.measure import LABEL_PX, LINE_SPACING, TEXT_PX, measure_text, wrap_text
from clubs.charts.promises import write_due
from clubs.charts.rows import Row
from clubs.charts.scene import circle_number
from clubs.charts.series import COLUMNS as CLAIM_COLUMNS
from clubs.words.text import Words

COLUMNS = (*CLAIM_COLUMNS, "target_id")
LINE_PX = TEXT_PX * LINE_SPACING
EDGES_PX = 96.0
TITLE_GAP_PX, TRACK_PX, LANE_GAP_PX = 12.0, 26.0, 12.0
GOAL_PX, FLOW_PX, RING_PX = 18, 13, 28
PANEL = 1  # below the totals


class FlowPanel:
    """Everything in pixels from the top of the panel; `height` is what it needs."""

    def __init__(self, words: Words, wanted: list[Row], told: list[Row], width: float) -> None:
        self.words, self.width = words, width - EDGES_PX
        self.most = max([r["target_value"] for r in wanted] + [f["value"] for f in told], default=1) * 1.03
        self.flows = {
            row["target_id"]: [f for f in told if _find_promise(f, wanted) is row] for row in wanted
        }
        self.texts: list[Text] = []
        self.tracks: list[tuple[Row, float]] = []
        self.height = self._write_heading()
        for row in wanted:
            self.height = self._add_lane(row, self.height) + LANE_GAP_PX
        self.height = max(self.height - LANE_GAP_PX, 0)

    def _write(
        self, lines: list[str], top: float, role: str, size: float = TEXT_PX, bold: bool = False
    ) -> None:
        if lines:
            said = write_lines(lines, role, size, bold)
            self.texts.append(Text(said, 0.0, top, "name", panel=PANEL, size=size))

    def _write_heading(self) -> float:
        title = wrap_text(self.words("chart-flows"), self.width, LABEL_PX, bold=True)
        self._write(title, 0.0, "ink", LABEL_PX, bold=True)
        return len(title) * LABEL_PX * LINE_SPACING + TITLE_GAP_PX

    def _add_lane(self, row: Row, top: float) -> float:
        """The promise in words, its track, and what was reported about it; returns where the lane ends."""
        said = [self._describe(flow) for flow in self.flows[row["target_id"]]]
        name = wrap_text(self._name(row, bool(said)), self.width, TEXT_PX)
        self._write(name, top, "ink")
        track = top + len(name) * LINE_PX + TRACK_PX / 2
        self.tracks.append((row, track))
        below = wrap_text(" · ".join(said), self.width, TEXT_PX)
        self._write(below, track + TRACK_PX / 2, "actual")
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

    def lay_out(self, share: float) -> Panel:
        """share: of the height of both panels."""
        across = Axis("number", 0, self.most, is_shown=False)
        return Panel(across, Axis("number", self.height, 0, is_shown=False), top=share)

    def draw(self) -> list[Part]:
        told = [(f, y) for row, y in self.tracks for f in self.flows[row["target_id"]]]
        return [
            *(Path(((0.0, y), (row["target_value"], y)), "track", PANEL) for row, y in self.tracks),
            *(
                self._mark(row, row["target_value"], y, "goal", self._name(row, True))
                for row, y in self.tracks
            ),
            *(
                self._mark(f, f["value"], y, "about", self._describe(f))
                for f, y in told
                if f["bound"] == "about"
            ),
            *(self._mark(f, f["value"], y, "actual", self._describe(f)) for f, y in told),
        ]

    def _mark(self, row: Row, value: float, y: float, role: str, said: str) -> Mark:
        shape, size = {"goal": ("diamond", GOAL_PX), "about": ("circle", RING_PX)}.get(
            role, ("circle", FLOW_PX)
        )
        target = row["target_id"] if role == "goal" else row["claim_id"]
        return Mark(value, y, role, shape, size, PANEL, id=target or "", hover=(said,))

    def plot(self, wanted: list[Row]) -> Plot:
        """What each scheme promised, and below it what each source reports of it."""
        words, names = self.words, [self._name_shortly(row) for row in wanted]
        goals = [
            Point(
                name,
                float(row["target_value"]),
                (words.bounded(row["target_value"], row["target_bound"] or "exactly"),),
                source_id=row["target_source_id"] or "",
            )
            for name, row in zip(names, wanted, strict=True)
        ]
        series = [Series(words("deck-flows-promised"), "goal", tuple(goals))]
        flows = [self.flows[row["target_id"]] for row in wanted]
        for i in range(max(map(len, flows), default=0)):
            points = [self._tell(name, told[i : i + 1]) for name, told in zip(names, flows, strict=True)]
            key, role = ("deck-flows-also", "also") if i else ("deck-flows-reported", "actual")
            series.append(Series(words(key), role, tuple(points)))
        return Plot("bars", tuple(series), words("chart-flows"))

    def _name_shortly(self, row: Row) -> str:
        number = str(row["programme_number"] or "").split("/")[0]
        scheme = self.words("chart-scheme-short", number=number) if number else ""
        return ", ".join(part for part in (scheme, write_due(self.words, row)) if part)

    def _tell(self, name: str, told: list[Row]) -> Point:
        if not told:
            return Point(name, None)
        (flow,), words = told, self.words
        shown = words.bounded(flow["value"], flow["bound"] or "exactly")
        when = words.as_of(flow["as_of_printed"], flow["as_of_from"], flow["as_of_to"])
        said = words("chart-part-dated", value=shown, when=when)
        return Point(name, float(flow["value"]), (said,), source_id=flow["source_id"] or "")


def _find_promise(flow: Row, wanted: list[Row]) -> Row | None:
    """By its id, else the promise of the same programme that is due first on or after the flow's date."""
    if flow["target_id"] is not None:
        return next((row for row in wanted if row["target_id"] == flow["target_id"]), None)
    if flow["as_of"] is None:
        return None
    same = [r for r in wanted if r["programme_id"] == flow["programme_id"] and r["due"] >= flow["as_of"]]
    return min(same, key=lambda r: r["due"], default=None)
