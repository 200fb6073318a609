"""A view as data: from the parameters of a link to a sensible view, and back to a link that says everything.

A value that nobody knows never breaks a view: the default takes its place, and a Problem says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from typing import Any
from urllib.parse import urlencode

from clubs.choices.link_values import MOST, Known, Problem, read_value
from clubs.choices.pages import MAIN, find_page

__all__ = ["Known", "Problem", "View", "default", "for_page", "link", "list_narrowing", "list_params", "read"]

COUNTRY = "viet-nam"
PLACES = ("areas", "region")  # where a page shows examples as long as none is chosen
NO_PARAMETERS = ("page", "lost")
NOT_NARROWING = {"goal", "by", "spread", "claim"}  # a plan, and what is looked at closely


@dataclass(frozen=True)
class View:
    """Every choice of one view; None is no choice: all places, the newest version, the day of opening."""

    page: str = MAIN
    province: str | None = None
    year: int | None = None
    units: str = "reported"
    indicator: str | None = None
    lang: str = "vi"
    v: str | None = None
    seen_on: dt.date | None = None
    areas: tuple[str, ...] = ()
    district: tuple[str, ...] = ()
    region: str | None = None
    months: int | None = None
    target: str | None = None
    goal: int | None = None
    by: dt.date | None = None
    spread: str | None = None
    rule: str | None = None
    severity: str | None = None
    scope: str | None = None
    basis: str | None = None
    measure: str | None = None
    source: str | None = None
    claim: str | None = None
    since_v: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    q: str | None = None
    lost: tuple[str, ...] = ()  # of PLACES those of which nothing is known: no other may take their place


def read(params: Mapping[str, str], known: Known, page: str = View.page) -> tuple[View, list[Problem]]:
    """The view that the parameters ask for, and one Problem for each value that could not be followed.

    Parameters that are not ours, or not of this page, are left alone; an empty value counts as absent.
    """
    view, problems = View(page=page), []
    for param in find_page(page).all_params:
        if asked := params.get(param, "").strip():
            value, found = read_value(param, asked, known, find_day(params))
            problems += [replace(problem, used=_to_text(getattr(view, param))) for problem in found]
            if value is not None:
                view = replace(view, **{param: value})
            elif param in PLACES:
                view = replace(view, lost=(*view.lost, param))
    return _reconcile(view, problems)


def find_day(params: Mapping[str, str]) -> dt.date | None:
    """The day on which the places of a link are meant: its own, else the end of its year, else today."""
    for text in (params.get("seen_on", "").strip(), f"{params.get('year', '').strip()}-12-31"):
        with suppress(ValueError):
            return dt.date.fromisoformat(text)
    return None


def default(param: str) -> Any:
    """What a view says of this parameter as long as nobody chose."""
    return getattr(View, param)


def for_page(view: View, page: str, **changes: Any) -> View:
    """The same choices on another page, without those that only this one knows."""
    kept = find_page(page).all_params
    values = {name: value for name, value in _items(view) if name in kept}
    return replace(View(page=page), **{**values, **changes})


def link(view: View, base: str = "") -> str:
    """The link that opens this very view anywhere: every choice, the data version, the day, in one order."""
    path = "/" if view.page == View.page else f"/{view.page}"
    query = urlencode(list_params(view), safe=",")
    return f"{base.rstrip('/')}{path}" + (f"?{query}" if query else "")


def list_params(view: View) -> dict[str, str]:
    """The parameters of a view in the order of its fields; what is not chosen is left out."""
    texts = {name: _to_text(value) for name, value in _items(view)}
    return {name: text for name, text in texts.items() if text}


def list_narrowing(view: View, with_lists: bool = True) -> list[tuple[str, str]]:
    """What narrows this page: parameter and value, in the order of the link.

    with_lists: whether the parameters that hold several values are told too.
    """
    narrowing = set(find_page(view.page).params) - NOT_NARROWING
    if not with_lists:
        narrowing -= set(MOST)
    if find_page(view.page).is_list:
        narrowing |= {"province", "indicator"}
    found = []
    for name, value in _items(view):
        if name in narrowing and value not in (None, ()):
            values = value if isinstance(value, tuple) else (value,)
            found += [(name, str(one)) for one in values]
    return found


def _items(view: View) -> list[tuple[str, Any]]:
    return [(f.name, getattr(view, f.name)) for f in fields(View) if f.name not in NO_PARAMETERS]


def _to_text(value: Any) -> str | None:
    if isinstance(value, tuple):
        return ",".join(value) or None
    return None if value is None else str(value)


def _reconcile(view: View, problems: list[Problem]) -> tuple[View, list[Problem]]:
    """Choices that exclude each other: the later is dropped, and a Problem says so."""
    if view.since and view.until and view.since > view.until:
        problems.append(Problem("until", str(view.until), reason="before-since", used=str(view.since)))
        view = replace(view, until=None)
    if COUNTRY in view.areas:
        problems.append(Problem("areas", COUNTRY, reason="country"))
        view = replace(view, areas=tuple(area for area in view.areas if area != COUNTRY))
    if view.page == "district":
        view, elsewhere = _keep_districts_of_provinces(view)
        problems += elsewhere
        if view.areas and view.province not in view.areas:  # the frame names a place that is looked at
            view = replace(view, province=view.areas[0])
    return view, problems


def _keep_districts_of_provinces(view: View) -> tuple[View, list[Problem]]:
    """A district names its province, so a link with districts alone is understood."""
    if not view.district:
        return view, []
    owners = tuple(dict.fromkeys(district.split(".")[0] for district in view.district))
    if not view.province and not view.areas:
        view = replace(view, province=owners[0], areas=owners if len(owners) > 1 else ())
    provinces = view.areas or (view.province,)
    kept = tuple(district for district in view.district if district.split(".")[0] in provinces)
    lost = [district for district in view.district if district not in kept]
    return replace(view, district=kept), [
        Problem("district", district, nearest=district.split(".")[0], reason="elsewhere") for district in lost
    ]
