"""Which promise colours a place, and the last day on which it could be judged (second method)."""

from dataclasses import dataclass
from datetime import date

from tests.verdict_evidence import evidence_for, made_on
from tests.verdict_reference import JUDGED, Verdict, verdict
from tests.verdict_tables import Tables, Target

CLUBS = ("clubs_total", "clubs_new")
WITHOUT_JUDGEMENT = {"no_figure", "no_figure_since_baseline", "no_baseline", "not_reported", "unit_ended"}


@dataclass(frozen=True)
class AreaVerdict:
    area_id: str
    seen_on: date
    state: str
    promise: Verdict | None = None


def area_verdict(area_id: str, seen_on: date, tables: Tables) -> AreaVerdict | None:
    """None while the unit did not exist yet."""
    area = tables.areas[area_id]
    if area.valid_from and seen_on < area.valid_from:
        return None
    made = [target for target in colouring_targets(area_id, tables) if made_on(target, tables) <= seen_on]
    if not made:
        return AreaVerdict(area_id, seen_on, _state_without_promise(area_id, seen_on, tables))
    coming = [target.due for target in made if target.due and target.due >= seen_on]
    past = [target.due for target in made if target.due and target.due < seen_on]
    due = min(coming) if coming else max(past)
    promise = _chosen([target for target in made if target.due == due], seen_on, tables)
    return AreaVerdict(area_id, seen_on, promise.state, promise)


def _chosen(targets: list[Target], seen_on: date, tables: Tables) -> Verdict:
    """Total before new, unless only the new one can be judged; of two alike, the first by id."""
    said = [(target, verdict(target.target_id, seen_on, tables)) for target in targets]
    spoken = [(target.indicator_id == "clubs_total", found) for target, found in said if found]
    return min(spoken, key=lambda pair: (_order(*pair), pair[1].target_id))[1]


def _order(is_total: bool, found: Verdict) -> int:
    if is_total:
        return 2 if found.state in WITHOUT_JUDGEMENT else 0
    return 1 if found.state in JUDGED else 3


def colouring_targets(area_id: str, tables: Tables) -> list[Target]:
    return [
        target
        for target in _club_targets(area_id, tables)
        if target.status == "adopted" and target.step_of_target_id is None and target.due is not None
    ]


def _club_targets(area_id: str, tables: Tables) -> list[Target]:
    of_area = (target for target in tables.targets.values() if target.area_id == area_id)
    return [
        target for target in of_area if target.indicator_id in CLUBS and target.scope in ("all", "scheme")
    ]


def _state_without_promise(area_id: str, seen_on: date, tables: Tables) -> str:
    shown = [target for target in _club_targets(area_id, tables) if target.status != "adopted"]
    if any(made_on(target, tables) <= seen_on for target in shown):
        return "not_judged"
    of_area = (claim for claim in tables.claims.values() if claim.area_id == area_id)
    has_clubs = any(c.indicator_id in CLUBS and (c.as_of is None or c.as_of <= seen_on) for c in of_area)
    return "no_target" if has_clubs else "no_figure"


def last_verdict(area_id: str, tables: Tables, today: date) -> AreaVerdict | None:
    """The verdict at the latest figure that allowed one, else one held against a target, else today's."""
    dates = {
        claim.as_of
        for target in colouring_targets(area_id, tables)
        for claim in evidence_for(target, tables)
        if claim.as_of <= today
    }
    for day in sorted(dates, reverse=True):
        found = area_verdict(area_id, day, tables)
        if found and found.state in JUDGED | {"sources_differ"}:
            return found
    today_says = area_verdict(area_id, today, tables)
    for day in sorted(dates, reverse=True):
        found = area_verdict(area_id, day, tables)
        if found and found.state == "no_baseline":
            return found
    return today_says


def deadline_state(found: AreaVerdict, today: date, tables: Tables) -> str | None:
    """What the promise of a headline says on the day of looking, once its deadline has passed."""
    if found.promise is None:
        return None
    said = verdict(found.promise.target_id, today, tables)
    is_final = said is not None and said.judged_on is not None and today >= said.judged_on
    return said.state if said and is_final else None
