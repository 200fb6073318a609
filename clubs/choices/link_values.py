"""One value of a link: what it may be, how it is understood, and what is said where it is not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz, process
from slugify import slugify

from clubs.words.text import LANGUAGES

UNITS = ("reported", "63", "34")
SEVERITIES = ("error", "warning", "notice")
MOST = {"areas": 8, "district": 24}  # more at once cannot be told apart on one chart
LEAST_YEAR, LAST_YEAR = 1990, 2100
MOST_CLUBS, MOST_MONTHS, MOST_LETTERS = 1_000_000, 600, 100
NEAR_ENOUGH = 70
PROBLEMS_TOLD = 3  # of one parameter: a link with 500 unknown places is one mistake, not 500
_YEAR, _WHOLE = re.compile(r"\d{4}"), re.compile(r"\d{1,7}")


@dataclass(frozen=True)
class Problem:
    """A value that was not understood, with its message; nearest is offered, never taken."""

    param: str
    value: str
    nearest: str | None = None
    used: str | None = None
    reason: str | None = None

    @property
    def key(self) -> str:
        ending = self.reason or ("nearest" if self.nearest else "")
        return f"error-link-{self.param.replace('_', '-')}" + (f"-{ending}" if ending else "")

    @property
    def arguments(self) -> dict[str, str]:
        return {"value": self.value, "nearest": self.nearest or "", "used": self.used or ""}


@dataclass(frozen=True)
class Known:
    """What a link may name.

    aliases lead from a retired slug to the one in use (thua-thien-hue -> hue). find_place: what a name that
    is no id means on a day (None: today), and what it perhaps means. others: the ids of a parameter that few
    links name (districts, sources, rules, versions …), asked only when one does.
    """

    provinces: Collection[str]
    indicators: Collection[str] = ("clubs_total",)
    versions: Collection[str] = ()
    years: Collection[int] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    find_place: Callable[[str, dt.date | None], tuple[str | None, str | None]] = lambda _text, _day: (
        None,
        None,
    )
    others: Callable[[str], Collection[str]] = lambda _param: ()
    version_problem: str | None = None  # why a version that is kept cannot be shown

    def ids(self, param: str) -> Collection[str]:
        """The ids that this parameter may name."""
        if param in ("province", "areas"):
            return self.provinces
        fixed: Mapping[str, Collection[str]] = {
            "indicator": self.indicators,
            "v": self.versions,
            "units": UNITS,
            "lang": LANGUAGES,
            "severity": SEVERITIES,
        }
        return fixed[param] if param in fixed else self.others(param)


def read_value(param: str, asked: str, known: Known, day: dt.date | None = None) -> tuple[Any, list[Problem]]:
    """The value as its type, None where it cannot be understood, and what is to be said.

    day: on which a name of a place is read, for Hà Giang of 2020 is not Hà Giang of today.
    """
    if param in MOST:
        return _read_list(param, asked, known, day)
    value = _READERS[param](asked, known) if param in _READERS else _find_id(param, asked, known, day)
    return value, [] if value is not None else [_tell(param, asked, known, day)]


def _read_list(
    param: str, asked: str, known: Known, day: dt.date | None
) -> tuple[tuple[str, ...] | None, list[Problem]]:
    """Each name once, as many as a chart can show; the rest is said, not shown."""
    wanted = list(dict.fromkeys(part.strip() for part in asked.split(",") if part.strip()))
    read = {part: _find_id(param, part, known, day) for part in wanted}
    found = tuple(dict.fromkeys(value for value in read.values() if value))
    unknown = [part for part, value in read.items() if value is None]
    problems = [_tell(param, part, known, day) for part in unknown[:PROBLEMS_TOLD]]
    if len(unknown) > PROBLEMS_TOLD:
        problems.append(Problem(param, str(len(unknown)), reason="many-unknown"))
    most = MOST[param]
    if len(found) > most:
        problems.append(Problem(param, str(len(found)), nearest=str(most), reason="too-many"))
    return found[:most] or None, problems


def _find_id(param: str, asked: str, known: Known, day: dt.date | None) -> str | None:
    slug, is_place = asked.lower(), param in ("province", "areas")
    if is_place:
        slug = known.aliases.get(slug, slug)
    ids = known.ids(param)
    if slug in ids or asked in ids:
        return slug if slug in ids else asked
    return known.find_place(asked, day)[0] if is_place else None


def _tell(param: str, asked: str, known: Known, day: dt.date | None) -> Problem:
    """Only names can be misspelled: a year, a version or a language is either known or not."""
    asked = asked if len(asked) <= MOST_LETTERS else f"{asked[:MOST_LETTERS]}…"
    if param == "v":
        return Problem(param, asked, reason=known.version_problem)
    if param not in ("province", "areas", "indicator", "district", "region", "rule"):
        return Problem(param, asked)
    if param in ("province", "areas") and (near := known.find_place(asked, day)[1]):
        return Problem(param, asked, near)
    choices = [*known.ids(param), *(known.aliases if param in ("province", "areas") else ())]
    wanted = asked.lower() if "_" in asked else slugify(asked, regex_pattern=r"[^a-z0-9.]+")
    found = process.extractOne(wanted, choices, scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH)
    return Problem(param, asked, known.aliases.get(found[0], found[0]) if found else None)


def _parse_year(asked: str, known: Known) -> int | None:
    if not _YEAR.fullmatch(asked) or (known.years and int(asked) not in known.years):
        return None
    return int(asked)


def _parse_day(asked: str, _known: Known) -> dt.date | None:
    try:
        day = dt.datetime.strptime(asked, "%Y-%m-%d").date()
    except ValueError:
        return None
    return day if LEAST_YEAR <= day.year <= LAST_YEAR else None


def _parse_whole(most: int) -> Callable[[str, Known], int | None]:
    def parse(asked: str, _known: Known) -> int | None:
        return int(asked) if _WHOLE.fullmatch(asked) and 1 <= int(asked) <= most else None

    return parse


_READERS: dict[str, Callable[[str, Known], Any]] = {
    "year": _parse_year,
    "seen_on": _parse_day,
    "by": _parse_day,
    "since": _parse_day,
    "until": _parse_day,
    "goal": _parse_whole(MOST_CLUBS),
    "months": _parse_whole(MOST_MONTHS),
    "q": lambda asked, _known: asked[:MOST_LETTERS],
}
