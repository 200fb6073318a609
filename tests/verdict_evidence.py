"""What may judge a promise: the claims, the line they are measured from, and which of two is shown."""

import calendar
from dataclasses import dataclass
from datetime import date

from tests.verdict_tables import Claim, Source, Tables, Target

SOURCE_KINDS = ("government", "association", "partner", "press", "translation", "copy")
OPEN_ABOVE = ("at_least", "over", "about_over")
# the order in which claims of one day are shown
BOUNDS = {
    bound: rank
    for rank, bound in enumerate(
        ("exactly", "at_least", "over", "nearly", "about", "about_over", "between", "at_most")
    )
}


@dataclass(frozen=True)
class Line:
    """Where the count starts: a value, the first day of the line, the day after which a claim is news."""

    value: float
    starts_on: date
    known_on: date


@dataclass(frozen=True)
class Evidence:
    claim_id: str
    value: float
    value_high: float | None
    bound: str
    as_of: date
    days_wide: int
    basis: str
    source: Source
    recorded_on: date
    line: Line | None
    counted_from: date | None = None  # first day of a flow that began before its promise

    @property
    def is_since_baseline(self) -> bool:
        return self.line is None or self.as_of > self.line.known_on


def made_on(target: Target, tables: Tables) -> date:
    """Day of the decision, else of the first publication telling of it, else of the scheme carried out."""
    programme = tables.programmes.get(target.programme_id or "")
    if programme and programme.decided_on:
        return programme.decided_on
    published = [tables.sources[source_id].published_last_day for source_id in target.source_ids]
    told = min((day for day in published if day), default=None)
    scheme = tables.programmes.get(programme.carries_out_programme_id or "") if programme else None
    carried_out = scheme.decided_on if scheme else None
    return told or carried_out or (programme.period_start if programme else None) or date.min


def evidence_for(target: Target, tables: Tables) -> list[Evidence]:
    if target.kind == "new":
        return [*_flows(target, tables), *_totals_minus_baseline(target, tables)]
    line = baseline_line(target, tables)
    return [
        _evidence(claim, line)
        for claim in _of_same_kind(target, tables)
        if _is_same_scope(claim, target, tables)
    ]


def baseline_line(target: Target, tables: Tables) -> Line | None:
    """A total starts at its stated baseline; a new promise starts at nothing."""
    if target.kind == "new":
        start = start_of(target, tables)
        return Line(0, start, start)
    claim = baseline_claim(target, tables)
    if claim is None or claim.as_of is None:
        return None
    return Line(claim.value, max(claim.as_of, made_on(target, tables)), claim.as_of)


def baseline_claim(target: Target, tables: Tables) -> Claim | None:
    """The stated total; a zero worked out from the wordings of promises is none."""
    claim = tables.claims.get(target.baseline_figure_id or "")
    return None if claim is None or (claim.value == 0 and claim.basis == "derived") else claim


def start_of(target: Target, tables: Tables) -> date:
    programme = tables.programmes.get(target.programme_id or "")
    from_plan = (programme.decided_on or programme.period_start) if programme else None
    return target.period_start or from_plan or made_on(target, tables)


def _of_same_kind(target: Target, tables: Tables) -> list[Claim]:
    asked = (target.area_id, target.indicator_id, target.scope)
    return [c for c in tables.claims.values() if c.as_of and (c.area_id, c.indicator_id, c.scope) == asked]


def _is_same_scope(claim: Claim, target: Target, tables: Tables) -> bool:
    return target.scope not in ("scheme", "donor") or _is_same_programme(claim, target, tables)


def _is_same_programme(claim: Claim, target: Target, tables: Tables) -> bool:
    programme = tables.programmes.get(target.programme_id or "")
    if programme is None:
        return False
    return claim.programme_id in {programme.programme_id, programme.carries_out_programme_id} - {None}


def _flows(target: Target, tables: Tables) -> list[Evidence]:
    start = start_of(target, tables)
    return [
        _evidence(claim, Line(0, start, start))
        for claim in _of_same_kind(target, tables)
        if _is_same_programme(claim, target, tables) and _covers_from(start, claim)
    ]


def _covers_from(start: date, claim: Claim) -> bool:
    """Begun by the promise's first day and counting on after it: last year's flow is not this year's."""
    return bool(claim.period_start and claim.as_of and claim.period_start <= start < claim.as_of)


def _totals_minus_baseline(target: Target, tables: Tables) -> list[Evidence]:
    baseline = baseline_claim(target, tables)
    if baseline is None or baseline.as_of is None:
        return []
    line = Line(0, baseline.as_of, baseline.as_of)
    return [
        _difference(total, baseline, line)
        for total in tables.claims.values()
        if total.as_of
        and total.as_of > baseline.as_of
        and (total.area_id, total.indicator_id) == (baseline.area_id, "clubs_total")
        and total.scope == baseline.scope
        and (total.scope not in ("scheme", "donor") or total.programme_id == baseline.programme_id)
        and not (baseline.bound in OPEN_ABOVE and total.bound in OPEN_ABOVE)
    ]


def _bound_of_difference(total: str, baseline: str) -> str:
    """What is surely known of total - baseline; two floors say nothing of it."""
    if baseline == "exactly":
        return total
    if baseline in OPEN_ABOVE:
        return "at_most"
    if baseline == "nearly" and total in ("exactly", "at_least", "over"):
        return "over"
    return "about_over" if total in OPEN_ABOVE else "about"


def _difference(total: Claim, baseline: Claim, line: Line) -> Evidence:
    assert total.as_of is not None
    bound = _bound_of_difference(total.bound, baseline.bound)
    return Evidence(
        claim_id=f"{total.claim_id} - {baseline.claim_id}",
        value=total.value - baseline.value,
        value_high=None if total.value_high is None else total.value_high - baseline.value,
        bound=bound,
        as_of=total.as_of,
        days_wide=total.days_wide,
        basis="derived",
        source=total.source,
        recorded_on=total.recorded_on,
        line=line,
    )


def _evidence(claim: Claim, line: Line | None) -> Evidence:
    assert claim.as_of is not None
    return Evidence(
        claim.claim_id,
        claim.value,
        claim.value_high,
        claim.bound,
        claim.as_of,
        claim.days_wide,
        claim.basis,
        claim.source,
        claim.recorded_on,
        line,
        claim.period_start,
    )


def worse_first(claim: Evidence) -> tuple[object, ...]:
    """Sort key: the last one is the latest claim and, of its day, the one shown."""
    return (
        claim.as_of,
        claim.basis == "reported",
        -SOURCE_KINDS.index(claim.source.kind),
        -claim.days_wide,
        -BOUNDS[claim.bound],
        claim.source.published_last_day or date.min,
        claim.recorded_on,
        [-ord(letter) for letter in claim.claim_id],
    )


def months_before(day: date, months: float) -> date:
    """The same day of an earlier month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 - int(months), 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
