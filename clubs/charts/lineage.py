"""Decisions as a time line: a lane for each, its period as a bar, each promise as a mark on its due day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import groupby

import pandas as pd

from clubs.charts import axis
from clubs.charts.canvas import list_widths
from clubs.charts.drawing import (
    END,
    START,
    Axis,
    Drawing,
    Mark,
    Panel,
    Part,
    Path,
    Side,
    Size,
    Text,
    write_lines,
)
from clubs.charts.measure import LABEL_PX, LINE_SPACING, TEXT_PX, wrap_text
from clubs.charts.rows import Row, list_rows
from clubs.charts.signs import Sign, list_signs
from clubs.day import find_today
from clubs.words.text import Words

COLUMNS = (
    "target_id", "lane_id", "follows_lane_id", "heading", "starts_on", "ends_on", "due", "told", "state",
    "is_looked_at",
)  # fmt: skip
TRACK_PX, LANE_GAP_PX, EDGE_PX = 34.0, 16.0, 8.0
MARK_PX, CHOSEN_PX, AXIS_PX, TOP_PX, DAY_PX = 20, 28, 34.0, 6.0, 24.0
STACKED_PX = 26.0  # between two promises of one decision for one day: each can be clicked
MOST_DECISIONS = 16


def lineage(
    words: Words,
    promises: pd.DataFrame,
    states: pd.DataFrame,
    *,
    seen_on: dt.date | None = None,
    width_hint: float = 900,
) -> Drawing:
    """What each decision promises, below the decision before it; marks lead to target_id.

    promises: COLUMNS in the order to draw, lane by lane; heading names the decision, told the promise with
    its verdict. A dotted line joins a lane to the one that it follows, a thin one marks seen_on.
    states: data/verdict_states.csv; a mark has the colour and the sign of its state.
    """
    rows = [row for row in list_rows(promises, COLUMNS) if row["starts_on"] and row["due"]]
    return _TimeLine(words, rows, list_signs(words, states), list_widths(width_hint)).draw(seen_on)


class _TimeLine:
    """Heights in pixels from the top of the plot; days from the first period to the last due day."""

    def __init__(
        self, words: Words, rows: list[Row], signs: dict[str, Sign], widths: tuple[float, ...]
    ) -> None:
        lanes = list(dict.fromkeys(row["lane_id"] for row in rows))
        kept = lanes[:MOST_DECISIONS]
        self.words, self.signs, self.widths = words, signs, (widths[0], widths[-1])
        self.rows = [row for row in rows if row["lane_id"] in kept]
        self.width = widths[0] - 2 * EDGE_PX
        self.texts: list[Text] = []
        self.tracks: dict[str, float] = {}
        self.marks: dict[str, float] = {}
        self.height = 0.0
        for lane in kept:
            self._add_lane([row for row in self.rows if row["lane_id"] == lane])
        if len(lanes) > len(kept):
            self._write(words("chart-more-lanes", n=len(lanes) - len(kept)), TEXT_PX)

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
            sign = self.signs[row["state"]].symbol if row["state"] in self.signs else ""
            self._write(f"{sign} {row['told']}".strip(), TEXT_PX, bold=bool(row["is_looked_at"]))
        self.height += LANE_GAP_PX

    def _write(self, text: str, size: float, bold: bool = False) -> None:
        """On the colour of the page, so that the line of the day does not cross a word."""
        lines = write_lines(wrap_text(text, self.width, size, bold=bold), "ink", size, bold)
        self.texts.append(Text(lines, START, self.height, "name", size=size, ground="ground"))
        self.height += len(lines) * size * LINE_SPACING

    def draw(self, seen_on: dt.date | None) -> Drawing:
        days = axis.choose_days(self._list_days(seen_on), pad_share=0.04)
        plot = max(self.height, TRACK_PX) + DAY_PX * bool(seen_on)
        named = [self._name_day(seen_on, plot, days)] if seen_on else []
        panel = Panel(axis.make_year_axis(days, self.width), Axis("number", plot, 0, is_shown=False))
        size = Size(round(plot + AXIS_PX + TOP_PX), EDGE_PX, EDGE_PX, TOP_PX, AXIS_PX, self.widths)
        return Drawing((panel,), tuple(self._draw_parts(seen_on)), (*self.texts, *named), size)

    def _list_days(self, seen_on: dt.date | None) -> list[dt.date]:
        days = [day for row in self.rows for day in (row["starts_on"], row["ends_on"], row["due"]) if day]
        return [*days, seen_on] if seen_on else days or [find_today()]

    def _draw_parts(self, seen_on: dt.date | None) -> Iterator[Part]:
        if seen_on:
            yield Path(((seen_on, START), (seen_on, END)), "rule")
        yield from self._draw_ties()
        for lane, (first, last) in self._list_periods().items():
            yield Path(((first, self.tracks[lane]), (last, self.tracks[lane])), "track")
        for row in self.rows:
            yield self._draw_mark(row)

    def _list_periods(self) -> dict[str, tuple[dt.date, dt.date]]:
        return {row["lane_id"]: (row["starts_on"], row["ends_on"] or row["due"]) for row in self.rows}

    def _draw_ties(self) -> Iterator[Path]:
        """From the last day of a decision down to the first day of the one that follows it."""
        periods, follows = self._list_periods(), {r["lane_id"]: r["follows_lane_id"] for r in self.rows}
        for lane, before in follows.items():
            if before in periods:
                ends = (periods[before][1], self.tracks[before]), (periods[lane][0], self.tracks[lane])
                yield Path(ends, "tie")

    def _draw_mark(self, row: Row) -> Mark:
        """Those of one decision for one day one below the other."""
        role = self.signs[row["state"]].role if row["state"] in self.signs else "goal"
        size = CHOSEN_PX if row["is_looked_at"] else MARK_PX
        hover = row["heading"], row["told"]
        at = self.marks[row["target_id"]]
        return Mark(row["due"], at, role, "diamond", size, id=row["target_id"], hover=hover)

    def _name_day(self, day: dt.date, plot: float, days: axis.Days) -> Text:
        """Below all lanes, on the side on which there is more room."""
        is_late = day.toordinal() > sum(days) / 2
        lines = write_lines([self.words("chart-lineage-seen-on", day=day)], "muted")
        side: Side = "right" if is_late else "left"
        return Text(lines, day, plot - 2, "label", dx=-4 if is_late else 4, side=side, upright="bottom")
