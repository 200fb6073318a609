"""Promises as rows: which one the chart measures against, and where each stands on its axis."""

from __future__ import annotations

import datetime as dt

from clubs.charts.rows import Row

COLUMNS = (
    "target_id", "indicator_id", "scope", "programme_id", "programme_number", "kind", "status",
    "target_value", "target_value_high", "target_bound", "due", "colours_place", "state",
    "as_total_value", "as_total_baseline", "baseline_figure_id", "baseline_value", "baseline_on",
    "now_claim_id", "now_value", "now_as_of", "gap", "planned_now",
    "pace_so_far_per_year", "pace_required_per_year", "source_number", "publisher", "published",
)  # fmt: skip
PLAN_COLUMNS = ("target_id", "planned_on", "planned")
ADOPTED = ("adopted", None)


def find_main(promises: list[Row]) -> Row | None:
    return next((row for row in promises if row["colours_place"]), promises[0] if promises else None)


def is_judged(main: Row | None) -> bool:
    """Drafts and sums of other plans are shown; nothing is measured against them."""
    return main is not None and main["status"] in ADOPTED


def find_height(row: Row, main: Row) -> float | None:
    """Where a promise stands on the axis of the main one; None where it cannot.

    A *new* promise stands on an axis of totals only as its stated baseline plus itself.
    """
    if row["target_value"] is None or row["due"] is None:
        return None
    if row["kind"] == main["kind"]:
        return float(row["target_value"])
    if row["kind"] != "new" or main["kind"] != "total":
        return None
    if row["as_total_value"] is not None:
        return float(row["as_total_value"])
    return None


def list_plan(main: Row, plan: list[Row]) -> list[tuple[dt.date, float]]:
    """The plan's own steps, else a straight line from the baseline to the target."""
    steps = sorted(
        (p["planned_on"], p["planned"])
        for p in plan
        if p["target_id"] == main["target_id"] and p["planned_on"]
    )
    if steps or main["baseline_value"] is None or not main["baseline_on"] or not main["due"]:
        return steps
    return [(main["baseline_on"], main["baseline_value"]), (main["due"], main["target_value"])]


def has_ray(main: Row) -> bool:
    needed = ("pace_required_per_year", "now_as_of", "now_value", "due", "target_value")
    if any(main[column] is None for column in needed):
        return False
    return bool(main["now_value"] < main["target_value"] and main["now_as_of"] < main["due"])
