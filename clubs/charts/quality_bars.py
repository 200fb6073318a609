"""How often rules are broken, a lane for each rule or place, in parts by severity."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate

import pandas as pd

from clubs.charts.canvas import is_phone
from clubs.charts.drawing import Bar, Drawing, Plot, PlotKind, Point, Series
from clubs.charts.lanes import NO_HEAD, Frame, Lane, keep_first
from clubs.charts.measure import TEXT_PX, wrap_text
from clubs.charts.rows import Row, list_rows
from clubs.words.text import Words

COLUMNS = ("lane_id", "lane_name", "leads", "severity", "findings")
SEVERITY_COLUMNS = ("severity_id", "symbol")
NAME_SHARE = 0.6  # the names of rules are sentences
PHONE_EDGES_PX, HIT_SHARE = 24, 0.96


@dataclass
class _Broken:
    """found: how often by severity. leads_to: what a click means, nothing where the lane leads nowhere."""

    name: str
    leads_to: str
    found: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.found.values())


def quality_bars(
    words: Words, counts: pd.DataFrame, severities: pd.DataFrame, *, width_hint: float = 760
) -> Drawing:
    """Findings by lane, in the order of `counts`; each severity has its symbol beside its colour.

    counts: COLUMNS, a row for each lane and severity with at least one finding; where a lane leads somewhere
    its lane_id is what a click means. severities: data/check_severities.csv, the gravest first.
    """
    marks = list_rows(severities, SEVERITY_COLUMNS)
    kept, more = keep_first(words, _list_lanes(list_rows(counts, COLUMNS)))
    lanes = [Lane(*_write_lane(words, lane, marks, width_hint), lane.total) for lane in kept]
    most = max((lane.end for lane in lanes), default=1.0)
    notes = [_write_key(words, kept, marks), *more]
    frame = Frame(lanes, NO_HEAD, notes, width_hint, most, NAME_SHARE)
    bars = [*_draw(kept, marks, frame.bar_share), *_draw_targets(words, kept, marks, most)]
    return frame.draw(bars, [_plot(words, kept, marks)] if kept else [])


def _list_lanes(rows: list[Row]) -> list[_Broken]:
    """One lane for all rows of an id."""
    by_id: dict[str, _Broken] = {}
    for row in rows:
        leads_to = str(row["lane_id"]) if row["leads"] else ""
        lane = by_id.setdefault(row["lane_id"], _Broken(row["lane_name"], leads_to))
        lane.found[row["severity"]] = row["findings"]
    return list(by_id.values())


def _say(words: Words, lane: _Broken, marks: list[Row]) -> str:
    """◆ 2  ≠ 12: each number marked by its severity."""
    told = [(mark["symbol"], lane.found.get(mark["severity_id"])) for mark in marks]
    return "  ".join(f"{symbol} {words.number(number)}" for symbol, number in told if number)


def _write_lane(words: Words, lane: _Broken, marks: list[Row], width: float) -> tuple[str, str]:
    """Name and numbers; on a phone a name too long for its line goes on before the numbers."""
    text = _say(words, lane, marks)
    if not is_phone(width):
        return lane.name, text
    first, *others = wrap_text(lane.name, width - PHONE_EDGES_PX, TEXT_PX) or [""]
    return first, "  ".join([" ".join(others), text]).strip()


def _draw(lanes: list[_Broken], marks: list[Row], share: float) -> list[Bar]:
    """The part of each severity on every lane that has it, after the parts of the graver ones."""
    bars = []
    for i, lane in enumerate(lanes):
        ends = list(accumulate(lane.found.get(mark["severity_id"], 0) for mark in marks))
        for k, mark in enumerate(marks):
            if mark["severity_id"] in lane.found:
                start = float(ends[k - 1]) if k else 0.0
                bars.append(Bar(i, start, ends[k], f"severity-{mark['severity_id']}", share, k))
    return sorted(bars, key=lambda bar: bar.layer)


def _draw_targets(words: Words, lanes: list[_Broken], marks: list[Row], most: float) -> list[Bar]:
    """Nothing to see, much to hit: a bar for 1 of 84 is too small to be clicked."""
    return [
        Bar(
            i, 0.0, most, "clear", HIT_SHARE, len(marks), id=lane.leads_to,
            hover=(lane.name, _say(words, lane, marks)),
        )
        for i, lane in enumerate(lanes)
    ]  # fmt: skip


def _list_met(lanes: list[_Broken], marks: list[Row]) -> list[Row]:
    met = {severity for lane in lanes for severity in lane.found}
    return [mark for mark in marks if mark["severity_id"] in met]


def _write_key(words: Words, lanes: list[_Broken], marks: list[Row]) -> str:
    """≠ Mâu thuẫn · △ Lưu ý: only what occurs."""
    said = _list_met(lanes, marks)
    return " · ".join(f"{mark['symbol']} {words('check-severity-' + mark['severity_id'])}" for mark in said)


def _plot(words: Words, lanes: list[_Broken], marks: list[Row]) -> Plot:
    """A series for each severity; the words of each lane stand at the last one."""
    met = _list_met(lanes, marks)
    series = [
        Series(
            words(f"check-severity-{mark['severity_id']}"),
            f"severity-{mark['severity_id']}",
            tuple(_tell(words, lane, marks, mark["severity_id"], mark is met[-1]) for lane in lanes),
        )
        for mark in met
    ]
    kind: PlotKind = "stacked" if len(series) > 1 else "bars"
    return Plot(kind, tuple(series), notes=(_write_key(words, lanes, marks),))


def _tell(words: Words, lane: _Broken, marks: list[Row], severity: str, is_last: bool) -> Point:
    found = lane.found.get(severity)
    if is_last:
        return Point(lane.name, float(found or 0), (_say(words, lane, marks),))
    return Point(lane.name, None if found is None else float(found))
