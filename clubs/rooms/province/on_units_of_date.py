"""A place on the boundaries that the reader chose: what its parts add up to, and how many of them reported.

Old to new is a sum of whole units; new to old is never computed; a merger is not growth.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pandas as pd

from clubs import queries
from clubs.charts.drawing import Drawing
from clubs.charts.on_units import on_units
from clubs.choices.scope import Scope
from clubs.rooms.province.growth import CLUBS, REFORM, Growth, first_row, list_events
from clubs.words.formats import is_missing

LAST_DAY_OF = {63: REFORM - dt.timedelta(days=1)}  # the 34 begin on the day of the reform
OF_A_SUM = (
    "value", "value_high", "bound", "as_of_printed", "as_of_from", "as_of", "claim_id", "source_id",
)  # fmt: skip
COUNTED = ("parts", "parts_reported", "is_complete", "is_own_figure")


@dataclass(frozen=True)
class OnUnits:
    """One place on the boundaries chosen.

    units: 63 or 34, None as reported. series: rows of series_on_units of the place; empty as reported and
    for a place that is none of these provinces. successor_id: the unit that an ended one is part of now.
    step: the row of step_at_merger, where figures of both sides of the merger are known.
    """

    units: int | None
    series: pd.DataFrame
    successor_id: str | None = None
    step: dict[str, Any] | None = None

    @property
    def is_counted(self) -> bool:
        return len(self.series) > 0

    @property
    def is_elsewhere(self) -> bool:
        """Boundaries were chosen on which there is no such province."""
        return self.units is not None and not self.is_counted

    @property
    def is_merged(self) -> bool:
        return self.is_counted and int(self.series["parts"].iloc[0]) > 1

    @property
    def is_added(self) -> bool:
        """Whether parts may be summed: not shares, averages, or counts of periods."""
        return self.is_counted and bool(self.series["is_added"].iloc[0])

    @property
    def told(self) -> pd.DataFrame:
        """The rows with a figure."""
        return self.series[self.series["value"].notna()] if self.is_counted else self.series

    @property
    def is_drawn(self) -> bool:
        """A province that was never merged has its growth chart: the same series."""
        return self.is_merged and self.is_added and len(self.told) > 0

    @property
    def spoken(self) -> dict[str, Any]:
        """The row that stands for the province: its latest total, else what its latest parts say."""
        return first_row(self.series[self.series["speaks"]])

    @property
    def has_only_parts(self) -> bool:
        """The province never spoke of itself: what is known was said of its former parts."""
        return self.is_drawn and not self.told["is_own_figure"].any()


def load_on_units(now: Scope) -> OnUnits:
    """Asks the data only where boundaries were chosen."""
    if not now.units.isdigit():
        return OnUnits(None, pd.DataFrame())
    successor_id = now.area["successor_area_id"]
    units = int(now.units)
    asked: dict[str, Any] = {"area": now.province, "indicator": now.indicator, "seen_on": now.seen_on}
    step = queries.run("step_at_merger", version=now.version, **asked)
    return OnUnits(
        units,
        _load_series(now, units, now.indicator, now.province),
        None if is_missing(successor_id) else str(successor_id),
        first_row(step) if len(step) else None,
    )


def draw_on_units(now: Scope, found: OnUnits, growth: Growth, height: float | None = None) -> Drawing:
    events = list_events(now.words, growth.card)
    return on_units(
        now.words,
        found.told,
        changed_on=REFORM,
        event=str(events["label"].iloc[0]),
        axis_name=now.indicator_name,
        unit=str(found.spoken["unit"]),
        width_hint=now.width_px,
        height=height or now.chart_height_px,
    )


def count_parts(now: Scope, places: pd.DataFrame, units: int | None = None) -> pd.DataFrame:
    """The places with their parts reported and parts in all, and what those add up to (sum_value …).

    sum_value is of former parts only, and of no place that gave a total of its own. units: the boundaries
    to count on, those that were chosen unless told; as reported nothing is added, and nothing is counted.
    """
    if units is None and not now.units.isdigit():
        return places
    series = _load_series(now, units or int(now.units), CLUBS)
    spoken = series[series["speaks"]].set_index("area_id")
    is_sum = spoken["value"].notna() & ~spoken["is_own_figure"]
    sums = spoken[list(OF_A_SUM)].where(is_sum).add_prefix("sum_")
    counts = spoken[list(COUNTED)].assign(missing_parts=spoken["parts"] - spoken["parts_reported"])
    joined = places.join(sums, on="area_id").join(counts, on="area_id")
    joined.attrs = places.attrs
    return joined


def list_not_divided(now: Scope) -> pd.DataFrame:
    """On the 63: merged provinces that gave a total of their own, which no old one inherits."""
    if now.units != "63" or now.seen_on < REFORM:
        return pd.DataFrame()
    series = _load_series(now, 34, CLUBS)
    return series[series["speaks"] & series["is_own_figure"] & (series["parts"] > 1)]


def _load_series(now: Scope, units: int, indicator: str, area: str | None = None) -> pd.DataFrame:
    return queries.run(
        "series_on_units",
        version=now.version,
        indicator=indicator,
        units=LAST_DAY_OF.get(units, REFORM),
        area=area,
        seen_on=now.seen_on,
    )
