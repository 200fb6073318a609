"""A view as data: from the parameters of a link to a sensible view, and back to a link that says everything.

A value that nobody knows never breaks a view: the default takes its place, and a Problem says so.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any
from urllib.parse import urlencode

from rapidfuzz import fuzz, process

from clubs.text import LANGUAGES

UNITS = ("reported", "63", "34")
NEAR_ENOUGH = 70
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True)
class View:
    """Every choice of one view; None is no province, today, the newest version, the day of opening."""

    page: str = "overview"
    province: str | None = None
    year: int | None = None
    units: str = "reported"
    indicator: str = "clubs_total"
    lang: str = "vi"
    v: str | None = None
    seen_on: dt.date | None = None


@dataclass(frozen=True)
class Problem:
    """A value that was not understood, with its message; nearest is offered, never taken."""

    param: str
    value: str
    nearest: str | None = None
    used: str | None = None

    @property
    def key(self) -> str:
        return f"error-link-{self.param.replace('_', '-')}" + ("-nearest" if self.nearest else "")

    @property
    def arguments(self) -> dict[str, str]:
        return {"value": self.value, "nearest": self.nearest or "", "used": self.used or ""}


@dataclass(frozen=True)
class Known:
    """What a link may name. Aliases lead from a retired slug to the one in use (thua-thien-hue -> hue)."""

    provinces: Collection[str]
    indicators: Collection[str] = ("clubs_total",)
    versions: Collection[str] = ()
    years: Collection[int] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)


def read(params: Mapping[str, str], known: Known, page: str = View.page) -> tuple[View, list[Problem]]:
    """The view that the parameters ask for, and one Problem for each value that could not be followed.

    Parameters that are not ours are left alone; an empty value counts as absent.
    """
    view, problems = View(page=page), []
    for param, understand in _readers(known).items():
        asked = params.get(param, "").strip()
        if not asked:
            continue
        value = understand(asked)
        if value is None:
            used = getattr(view, param)
            near = _find_nearest(param, asked, known)
            problems.append(Problem(param, asked, near, None if used is None else str(used)))
        else:
            view = replace(view, **{param: value})
    return view, problems


def link(view: View, base: str = "") -> str:
    """The link that opens this very view anywhere: every choice, the data version, the day, in one order."""
    path = "/" if view.page == View.page else f"/{view.page}"
    query = urlencode(list_params(view))
    return f"{base.rstrip('/')}{path}" + (f"?{query}" if query else "")


def list_params(view: View) -> dict[str, str]:
    """The parameters of a view in the order of its fields; what is not chosen is left out."""
    values = {f.name: getattr(view, f.name) for f in fields(View) if f.name != "page"}
    return {name: str(value) for name, value in values.items() if value is not None}


def _readers(known: Known) -> dict[str, Callable[[str], Any]]:
    """How each parameter is understood, in the order of the link; None where it is not."""
    return {
        "province": lambda asked: _find_province(asked, known),
        "year": lambda asked: _parse_year(asked, known.years),
        "units": lambda asked: asked if asked in UNITS else None,
        "indicator": lambda asked: asked if asked in known.indicators else None,
        "lang": lambda asked: asked if asked in LANGUAGES else None,
        "v": lambda asked: asked if asked in known.versions else None,
        "seen_on": _parse_day,
    }


def _find_province(asked: str, known: Known) -> str | None:
    slug = asked.lower()
    slug = known.aliases.get(slug, slug)
    return slug if slug in known.provinces else None


def _parse_year(asked: str, years: Collection[int]) -> int | None:
    if not _YEAR.fullmatch(asked) or (years and int(asked) not in years):
        return None
    return int(asked)


def _parse_day(asked: str) -> dt.date | None:
    try:
        return dt.datetime.strptime(asked, "%Y-%m-%d").date()
    except ValueError:
        return None


def _find_nearest(param: str, asked: str, known: Known) -> str | None:
    """Only names can be misspelled: a year, a version or a language is either known or not."""
    choices = {"province": [*known.provinces, *known.aliases], "indicator": list(known.indicators)}
    found = process.extractOne(
        _to_slug(asked), choices.get(param, ()), scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH
    )
    return known.aliases.get(found[0], found[0]) if found else None


def _to_slug(text: str) -> str:
    """Quảng Ninh -> quang-ninh, so that a name typed into a link finds its slug."""
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace(" ", "-")
