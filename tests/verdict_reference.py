"""The verdict of a promise by a second method: plain Python over the curated rows, by docs/verdicts.md alone.

The product's verdicts are SQL over sets of dates; this asks one promise on one day. Where both agree on every
promise and every year, a mistake would have to be made twice, in two languages.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from tests.verdict_evidence import (
    OPEN_ABOVE,
    Evidence,
    Line,
    baseline_claim,
    baseline_line,
    evidence_for,
    made_on,
    months_before,
    worse_first,
)
from tests.verdict_measures import measures, plan_share_pct
from tests.verdict_tables import Tables, Target

JUDGED = {"achieved", "about_reached", "on_track", "behind", "far_behind", "missed"}
# Norms and yearly paces have no total to reach; they are told beside the figures.
SHOWN_ONLY = {"composition", "per_club", "per_year"}
REACHED = {"achieved", "about_reached"}


@dataclass(frozen=True)
class Verdict:
    target_id: str
    seen_on: date
    state: str
    judged_on: date | None = None
    made_on: date | None = None
    line: Line | None = None
    now: Evidence | None = None
    after: Evidence | None = None
    other: Evidence | None = None
    other_state: str | None = None
    reached_on: date | None = None
    is_reached_later: bool = False
    measures: dict[str, float | None] = field(default_factory=dict)


def verdict(target_id: str, seen_on: date, tables: Tables) -> Verdict | None:
    """None before the promise was made or its unit existed: there was nothing to judge yet."""
    target = tables.targets[target_id]
    made, area = made_on(target, tables), tables.areas[target.area_id]
    if seen_on < max(made, area.valid_from or date.min):
        return None
    if target.status != "adopted" or target.due is None or target.kind in SHOWN_ONLY:
        return Verdict(target_id, seen_on, "not_judged", made_on=made)
    judged_on = min(target.due, area.valid_to or date.max)
    known = [claim for claim in evidence_for(target, tables) if claim.as_of <= seen_on]
    judge = _judge_final if seen_on >= judged_on else _judge_running
    found = judge(target, known, tables, seen_on=seen_on, judged_on=judged_on)
    line = found.now.line if found.now else baseline_line(target, tables)
    has_ended = judged_on < target.due and seen_on >= judged_on
    reached = found.after if found.is_reached_later else None
    told = measures(target, found.now, tables, has_ended, reached)
    return replace(found, made_on=made, line=line, measures=told)


def _judge_running(
    target: Target, known: list[Evidence], tables: Tables, *, seen_on: date, judged_on: date
) -> Verdict:
    def say(state: str, now: Evidence | None = None) -> Verdict:
        return Verdict(target.target_id, seen_on, state, judged_on, now=now)

    since = [claim for claim in known if claim.is_since_baseline]
    if not known:
        baseline = baseline_claim(target, tables)
        is_known = baseline and baseline.as_of and baseline.as_of <= seen_on
        return say("no_figure_since_baseline" if is_known else "no_figure")
    if not since:
        return say("no_figure_since_baseline", _latest(known))
    now = _latest(since)
    is_stale = now.as_of < months_before(seen_on, tables.rules["stale_after_months"])
    found = say(_running_state(target, now, tables, is_stale), now)
    if found.state in REACHED:
        found = replace(found, reached_on=_first_reach(target, since, tables))
    # Age is asked of the deciding claim alone: a neighbour some weeks older must not contradict by age.
    return _with_contradiction(
        found, now, since, tables, lambda claim: _running_state(target, claim, tables, is_stale)
    )


def _running_state(target: Target, claim: Evidence, tables: Tables, is_stale: bool) -> str:
    reading = _reading(target, claim, tables)
    if reading in REACHED:
        return reading
    if is_stale:
        return "stale"
    if claim.line is None:
        return "no_baseline"
    share_pct = plan_share_pct(target, claim, tables)
    if share_pct is None:
        return "no_figure_since_baseline"
    if share_pct >= tables.rules["on_track_min_share_pct"]:
        return "on_track"
    return "behind" if share_pct >= tables.rules["behind_min_share_pct"] else "far_behind"


def _judge_final(
    target: Target, known: list[Evidence], tables: Tables, *, seen_on: date, judged_on: date
) -> Verdict:
    in_time = [claim for claim in known if claim.as_of <= judged_on]
    made = made_on(target, tables)
    since = [claim for claim in in_time if claim.is_since_baseline and (claim.line or claim.as_of > made)]
    opens = months_before(judged_on, tables.rules["deadline_window_months"])
    window = [claim for claim in since if claim.as_of > opens]
    late = [claim for claim in known if claim.as_of > judged_on]
    now = _latest(in_time) if in_time else None
    reaching_late = [
        claim
        for claim in late
        if claim.is_since_baseline
        and (claim.line or claim.as_of > made_on(target, tables))
        and _reading(target, claim, tables) in REACHED
    ]
    after = _earliest(reaching_late or late)
    found = _say_final(target, tables, seen_on, judged_on, since, window, now)
    is_late = bool(reaching_late) and found.state in ("not_reported", "unit_ended", "missed")
    return replace(found, after=after, is_reached_later=is_late)


def _say_final(
    target: Target,
    tables: Tables,
    seen_on: date,
    judged_on: date,
    since: list[Evidence],
    window: list[Evidence],
    now: Evidence | None,
) -> Verdict:
    found = Verdict(target.target_id, seen_on, "not_reported", judged_on, now=now)
    deciding = _latest(window) if window else None
    if deciding is None or _reading(target, deciding, tables) == "open":
        reaching = [claim for claim in since if _reading(target, claim, tables) in REACHED]
        deciding = _latest(reaching) if reaching else None
    if deciding is None:
        ended_early = target.due is not None and judged_on < target.due
        return replace(found, state="unit_ended" if ended_early else "not_reported")

    found = replace(found, state=_reading(target, deciding, tables))
    if found.state in REACHED:
        found = replace(found, reached_on=_first_reach(target, since, tables))
    return _with_contradiction(found, deciding, since, tables, lambda claim: _reading(target, claim, tables))


def _reading(target: Target, claim: Evidence, tables: Tables) -> str:
    """What one claim says of the target: achieved, about_reached, missed, or open where it proves nothing."""
    margin = target.value * tables.rules["about_within_pct"] / 100
    if claim.bound == "about":
        if abs(claim.value - target.value) <= margin:
            return "about_reached"
        return "achieved" if claim.value > target.value else "missed"
    if claim.bound == "nearly":
        return "achieved" if claim.value > target.value else "missed"
    if claim.bound == "at_most":
        return "missed" if claim.value < target.value else "open"
    if claim.value >= target.value:
        return "achieved"
    if claim.bound == "about_over" and claim.value >= target.value - margin:
        return "about_reached"
    if claim.bound in OPEN_ABOVE:
        return "open"
    if claim.bound == "between" and (claim.value_high or claim.value) >= target.value:
        return "open"
    return "missed"


def _with_contradiction(
    found: Verdict,
    deciding: Evidence,
    claims: list[Evidence],
    tables: Tables,
    state_of: Callable[[Evidence], str],
) -> Verdict:
    """Another source within the days of the rule that would say something else takes the colour away."""
    days = tables.rules["differ_within_days"]
    others = [claim for claim in claims if claim.source != deciding.source]
    near = [claim for claim in others if abs((claim.as_of - deciding.as_of).days) <= days]
    speaking = [
        claim for claim in near if state_of(claim) not in ("open", "no_figure_since_baseline", found.state)
    ]
    if not speaking:
        return found
    other = _latest(speaking)
    return replace(found, state="sources_differ", other=other, other_state=state_of(other))


def _latest(claims: list[Evidence]) -> Evidence:
    return max(claims, key=worse_first)


def _earliest(claims: list[Evidence]) -> Evidence | None:
    if not claims:
        return None
    first_day = min(claim.as_of for claim in claims)
    return _latest([claim for claim in claims if claim.as_of == first_day])


def _first_reach(target: Target, claims: list[Evidence], tables: Tables) -> date | None:
    """The first day a figure reached it; none where every such figure is older than the promise."""
    made = made_on(target, tables)
    since = [claim for claim in claims if claim.line or claim.as_of > made]
    return min((claim.as_of for claim in since if _reading(target, claim, tables) in REACHED), default=None)
