"""Shares, paces and the growth-rate ruler, from the line of the claim that speaks (second method)."""

from datetime import date
from itertools import accumulate, pairwise

from tests.verdict_evidence import Evidence, Line
from tests.verdict_tables import Tables, Target


def planned_on(day: date, target: Target, line: Line, tables: Tables) -> float | None:
    """What the plan wanted on a day: a straight line, or its own yearly steps where they add up."""
    assert target.due is not None
    if line.starts_on == date.min or line.starts_on >= target.due:
        return None
    points = _step_points(target, line, tables) or [(line.starts_on, line.value), (target.due, target.value)]
    for (left, low), (right, high) in pairwise(points):
        if left <= day <= right:
            return low + (high - low) * (day - left).days / (right - left).days
    return points[-1][1] if day > points[-1][0] else None


def _step_points(target: Target, line: Line, tables: Tables) -> list[tuple[date, float]]:
    steps = sorted(
        (step.due, step.value)
        for step in tables.targets.values()
        if step.step_of_target_id == target.target_id
        and (step.kind, step.status) == ("new", "adopted")
        and step.due is not None
        and step.due > line.starts_on
    )
    sums = list(accumulate((value for _, value in steps), initial=line.value))
    if not steps or sums[-1] != target.value:
        return []
    return list(zip([line.starts_on, *(due for due, _ in steps)], sums, strict=True))


def plan_share_pct(target: Target, claim: Evidence, tables: Tables) -> float | None:
    line = claim.line
    planned = planned_on(claim.as_of, target, line, tables) if line else None
    if line is None or planned is None or planned - line.value <= 0:
        return None
    return 100 * (claim.value - line.value) / (planned - line.value)


def measures(
    target: Target, now: Evidence | None, tables: Tables, has_ended: bool, reached: Evidence | None = None
) -> dict[str, float | None]:
    """has_ended: the unit ended before the deadline, and one looks from after its last day.

    reached: a figure that reached the target only after the deadline; nothing is short any more.
    """
    if reached is not None and target.due is not None:
        before = measures(target, now, tables, has_ended)
        after = measures(target, reached, tables, has_ended)
        of_reached = ("gap", "completed_pct", "increase_share_pct")
        return before | {name: after.get(name) for name in of_reached} | {"pace_required_per_year": None}
    if now is None or target.due is None:
        return {}
    gap = target.value - now.value
    years_left = _years(now.as_of, target.due, tables)
    shares: dict[str, float | None] = {
        "gap": gap,
        "completed_pct": 100 * now.value / target.value if target.value else None,
        "pace_required_per_year": gap / years_left if gap > 0 and years_left > 0 and not has_ended else None,
    }
    line = now.line
    if line is None:
        return shares
    years_gone = _years(line.starts_on, now.as_of, tables)
    rise, promised = now.value - line.value, target.value - line.value
    return shares | {
        "increase_share_pct": 100 * rise / promised if promised else None,
        "plan_share_pct": plan_share_pct(target, now, tables),
        "pace_so_far_per_year": rise / years_gone if years_gone > 0 else None,
        "growth_ratio": _growth_ratio(target, now, line, tables),
    }


def _growth_ratio(target: Target, now: Evidence, line: Line, tables: Tables) -> float | None:
    """CAGR so far over the CAGR that the whole period asks for; not defined from zero or for new clubs."""
    assert target.due is not None
    so_far, whole = _years(line.starts_on, now.as_of, tables), _years(line.starts_on, target.due, tables)
    if target.kind == "new" or line.value <= 0 or so_far <= 0 or whole <= 0 or target.value <= line.value:
        return None
    grown = (now.value / line.value) ** (1 / so_far) - 1
    return float(grown / ((target.value / line.value) ** (1 / whole) - 1))


def _years(first: date, last: date, tables: Tables) -> float:
    return (last - first).days / tables.rules["days_per_year"]
