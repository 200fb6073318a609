"""Figures that can be read but hardly meant: asked before they are taken, each with the cell and what it
could be.
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable

from clubs.intake.asking import LEAVE_OUT, NOT_REPORTED, UNITS
from clubs.intake.claims import Claim, Understood
from clubs.intake.figures import _read_number_answer, _scale
from clubs.intake.indicators import Indicators
from clubs.intake.known import Known
from clubs.intake.rules import rule

SHARES_OF_CLUB = ("members_total", "clubs_total")


def doubt(told: Understood, indicators: Indicators, known: Known) -> None:
    """Takes out of told.claims what must be asked first, and marks what cannot be."""
    _mark_parts_over_wholes(told.claims, indicators)
    told.claims = _ask_repeated(told, told.claims)
    told.claims = _ask_sizes(told, told.claims)
    told.claims = _ask_money(told, told.claims, indicators, known)


def _by_place(claims: Iterable[Claim]) -> dict[tuple[object, ...], dict[str, Claim]]:
    """Claims of one sheet, place, scope and day, by indicator."""
    found: dict[tuple[object, ...], dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        if not claim.kind:
            found[_place_of(claim)].setdefault(claim.indicator, claim)
    return found


def _place_of(claim: Claim) -> tuple[object, ...]:
    area = claim.area.area_id if claim.area else ""
    return claim.sheet, area, claim.scope, claim.when.as_of_to


def _mark_parts_over_wholes(claims: list[Claim], indicators: Indicators) -> None:
    for group in _by_place(claims).values():
        for part, whole in [*indicators.wholes.items(), ("clubs_new", "clubs_total")]:
            if (
                part in group
                and whole in group
                and group[part].value > (group[whole].high or group[whole].value)
            ):
                group[part].kind = "impossible"
                group[part].notes.append("part_over_whole")


def _ask_repeated(told: Understood, claims: list[Claim]) -> list[Claim]:
    """The same place, indicator and day in two cells: equal values count once, different ones are asked."""
    first: dict[tuple[object, ...], Claim] = {}
    waiting: set[int] = set()
    pairs: dict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for claim in claims:
        if claim.kind or claim.area is None:
            continue
        same = (*_place_of(claim)[1:], claim.indicator, claim.when.period_start)
        other = first.setdefault(same, claim)
        if other is claim:
            continue
        if (other.value, other.high, other.bound) == (claim.value, claim.high, claim.bound):
            claim.kind = "same"
            claim.notes.append("repeated")
        elif other.sheet == claim.sheet and other.row == claim.row:
            pairs["column", f"{claim.sheet}!{claim.head_cell}"].append((other, claim))
        else:
            pairs["place", f"{claim.sheet}!{claim.place_cell or claim.head_cell}"].append((other, claim))
    for (kind, _), twins in pairs.items():
        _ask_twins(told, kind, twins, waiting)
    return [claim for claim in claims if id(claim) not in waiting]


def _ask_twins(told: Understood, kind: str, twins: list[tuple[Claim, Claim]], waiting: set[int]) -> None:
    other, claim = twins[0]
    is_column = kind == "column"
    places = [one.head_cell if is_column else (one.place_cell or one.cell) for one in (other, claim)]
    if other.sheet != claim.sheet:
        places[0] = f"{other.sheet}!{places[0]}"
    assert claim.area is not None
    said = f"{other.head_said} = {claim.head_said}" if is_column else claim.area.name_vi
    waits = [one.cell for pair in twins for one in pair if one.sheet == claim.sheet]
    cell = places[1] or claim.cell
    answer = told.asking.ask(kind, claim.sheet, cell, said, [*places, LEAVE_OUT], waits)
    if answer == places[0]:
        waiting.update(id(second) for _, second in twins)
    elif answer == places[1]:
        waiting.update(id(one) for one, _ in twins)
    else:
        waiting.update(id(one) for pair in twins for one in pair)


def _ask_sizes(told: Understood, claims: list[Claim]) -> list[Claim]:
    """Clubs of 5,000 members, and places with fewer members than clubs."""
    gone: set[int] = set()
    for group in _by_place(claims).values():
        members, clubs = (group.get(name) for name in SHARES_OF_CLUB)
        if members is None or clubs is None or not clubs.value:
            continue
        if members.value >= clubs.value * rule("members_of_club_most") or 0 < members.value < clubs.value:
            said = f"{members.value:g} / {clubs.value:g}"
            candidates = [members.value, NOT_REPORTED]
            answer = told.asking.ask("value", members.sheet, members.cell, said, candidates, [members.cell])
            value = _read_number_answer(answer)
            if value is None:
                gone.add(id(members))
            else:
                members.value = value
    return [claim for claim in claims if id(claim) not in gone]


def _ask_money(told: Understood, claims: list[Claim], indicators: Indicators, known: Known) -> list[Claim]:
    """Money a thousand times the last figure, its neighbours' or what a club can have: in which unit?"""
    groups = _by_place(claims)
    money = [
        claim
        for claim in claims
        if not claim.kind and claim.value and indicators.get(claim.indicator).unit == "vnd"
    ]
    columns: dict[tuple[str, int, str], list[Claim]] = defaultdict(list)
    for claim in money:
        columns[claim.sheet, claim.column, claim.indicator].append(claim)
    gone: set[int] = set()
    for column in columns.values():
        suspected = [claim for claim in column if _is_doubtful(claim, groups, known)]
        suspected += [claim for claim in _find_outliers(column, groups) if claim not in suspected]
        is_all = len(suspected) * 2 > len(column)
        for claim in column if is_all else suspected:
            cell = claim.head_cell if is_all and claim.head_cell else claim.cell
            said = claim.head_said if is_all else f"{_unscaled(claim):.10g}"
            answer = told.asking.ask("unit", claim.sheet, cell, said, list(UNITS), [claim.cell])
            if answer in UNITS:
                claim.value = _scale(_unscaled(claim), UNITS[answer]) or 0
                claim.factor = UNITS[answer]
            else:
                gone.add(id(claim))
    return [claim for claim in claims if id(claim) not in gone]


def _unscaled(claim: Claim) -> float:
    return float(claim.value) / claim.factor


def _is_doubtful(claim: Claim, groups: dict[tuple[object, ...], dict[str, Claim]], known: Known) -> bool:
    last = known.last_value(claim)
    factor = rule("money_factor")
    if last and not last / factor < claim.value < last * factor:
        return True
    per_club = _per_club(claim, groups)
    if per_club is None or not claim.indicator.startswith("fund_total"):
        return False
    return not rule("fund_of_club_least_vnd") <= per_club <= rule("fund_of_club_most_vnd")


def _per_club(claim: Claim, groups: dict[tuple[object, ...], dict[str, Claim]]) -> float | None:
    clubs = groups.get(_place_of(claim), {}).get("clubs_total")
    return float(claim.value) / float(clubs.value) if clubs and clubs.value else None


def _find_outliers(column: list[Claim], groups: dict[tuple[object, ...], dict[str, Claim]]) -> list[Claim]:
    """Of four figures or more, those hundreds of times off the middle one (a club, where clubs are known)."""
    if len(column) < 4:
        return []
    sizes = [(_per_club(claim, groups) or float(claim.value), claim) for claim in column]
    middle, factor = statistics.median(size for size, _ in sizes), rule("money_factor")
    return [claim for size, claim in sizes if middle and not middle / factor < size < middle * factor]
