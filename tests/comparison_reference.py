"""Starts, paces and ranks of provinces a second time, in plain Python from data/*.csv."""

from __future__ import annotations

import math
from calendar import monthrange
from datetime import date
from typing import Any, NamedTuple

import duckdb

from tests.by_hand import areas, day, figures, provinces, rows
from tests.store import store

REGIONS = [row["region_id"] for row in rows("regions")]
EXAMPLE = ["quang-ninh", "thai-nguyen", "lai-chau"]
DAYS_PER_YEAR = 365.25
OPEN = math.inf


def rule(name: str) -> float:
    return next(float(row["value"]) for row in rows("verdict_rules") if row["rule_id"] == name)


class Total(NamedTuple):
    """A dated total of all clubs with the ends between which it surely lies."""

    figure_id: str
    value: float
    low: float
    high: float
    first: date
    last: date


def read_total(row: dict[str, str]) -> Total:
    value, bound, share = float(row["value"]), row["bound"], rule("about_within_pct") / 100
    high = float(row["value_high"] or value)
    ends = {
        "at_least": (value, OPEN),
        "over": (value, OPEN),
        "about_over": (value * (1 - share), OPEN),
        "about": (value * (1 - share), value * (1 + share)),
        "nearly": (value * (1 - share), value - rule("nearly_below")),
    }.get(bound, (value, high))
    return Total(row["figure_id"], value, *ends, day(row["as_of_from"]), day(row["as_of_to"]))


def totals_of(area: str) -> list[Total]:
    """By day; of two about one day the values are alike in the shipped data."""
    found = figures(indicator_id="clubs_total", scope="all", area_id=area)
    return sorted((read_total(row) for row in found), key=lambda total: total.last)


def find_start(area: str, totals: list[Total]) -> Total:
    """The plan's baseline where something was counted since, else the first total."""
    baselines = {row["baseline_figure_id"] for row in rows("targets") if row["area_id"] == area}
    stated = [total for total in totals if total.figure_id in baselines and total.last < totals[-1].last]
    return stated[0] if stated else totals[0]


def add_months(start: date, months: int) -> date:
    """The same day of another month, or its last day where it is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def find_pace(area: str, months: float, seen_on: date) -> tuple[float, float] | str:
    """Least and most clubs a year, or why there is no pace to compare."""
    totals = totals_of(area)
    if not totals:
        undated = [r for r in rows("figures") if (r["area_id"], r["indicator_id"]) == (area, "clubs_total")]
        return "undated" if any(r["scope"] == "all" and not r["as_of_to"] for r in undated) else "no_figure"
    start, last = find_start(area, totals), totals[-1]
    if start is last:
        return "one_figure"
    if last.first < add_months(start.last, int(rule("growth_min_months"))):
        return "too_close"
    if add_months(last.last, int(months)) < seen_on:
        return "too_old"
    long, short = (last.last - start.first).days, (last.first - start.last).days
    ends = (last.low - start.high, last.high - start.low)
    least = ends[0] / (short if ends[0] < 0 else long)
    most = ends[1] / (long if ends[1] < 0 else short)
    return least * DAYS_PER_YEAR, most * DAYS_PER_YEAR


def rank(paces: dict[str, tuple[float, float]]) -> dict[str, tuple[int, int]]:
    """Best and worst rank: only what surely lies above or below counts."""
    return {
        area: (
            1 + sum(other[0] > high for other in paces.values()),
            len(paces) - sum(other[1] < low for other in paces.values()),
        )
        for area, (low, high) in paces.items()
    }


def in_region(region: str, units: int) -> list[str]:
    return [area for area in sorted(provinces(units)) if areas()[area]["region_id"] == region]


def small(*totals: tuple[str, float, str, str], **more: Any) -> duckdb.DuckDBPyConnection:
    """A region of provinces with (area, value, bound, day)."""
    names = sorted({area for area, *_ in totals})
    return store(
        areas=[{"area_id": name, "region_id": "a-region"} for name in names],
        regions=[{"region_id": "a-region"}],
        tiles=[{"area_id": name} for name in names],
        figures=[
            {"area_id": area, "value": value, "bound": bound, "as_of_to": on}
            for area, value, bound, on in totals
        ],
        **more,
    )
